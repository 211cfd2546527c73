/** What was meant and what was understood, by names; the order of several does not matter. */
export interface Judged {
  readonly meant: readonly string[]
  readonly heard: readonly string[]
}

export interface JudgedSlot {
  readonly intent: string
  readonly slot: string
  readonly right: boolean
}

/** A message judged, with what it is counted by. */
export interface JudgedRow extends Judged {
  readonly text: string
  readonly role: string
  readonly language: string
  readonly slots: readonly JudgedSlot[]
}

interface Counts {
  hit: number
  meant: number
  heard: number
}

export interface Score extends Readonly<Counts> {
  readonly name: string
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Precision, recall and F1 of every name that was meant or heard. */
export function scoresOf(rows: readonly Judged[]): readonly Score[] {
  const counts = new Map<string, Counts>()
  const countsOf = (name: string): Counts => {
    const known = counts.get(name) ?? { hit: 0, meant: 0, heard: 0 }
    counts.set(name, known)
    return known
  }
  for (const { meant, heard } of rows) {
    for (const name of meant) countsOf(name).meant += 1
    for (const name of heard) countsOf(name).heard += 1
    for (const name of shared(meant, heard)) countsOf(name).hit += 1
  }
  return [...counts]
    .map(([name, each]) => ({
      name,
      ...each,
      precision: each.hit / (each.heard || 1),
      recall: each.hit / (each.meant || 1),
      f1: (2 * each.hit) / (each.meant + each.heard),
    }))
    .sort((a, b) => a.name.localeCompare(b.name))
}

function shared(meant: readonly string[], heard: readonly string[]): readonly string[] {
  const left = [...heard]
  return meant.filter((name) => {
    const at = left.indexOf(name)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** The mean F1 over the names that were meant at all; what is heard without being meant costs the precision of its name. */
export function macroF1(rows: readonly Judged[]): number {
  const scores = scoresOf(rows).filter(({ meant }) => meant > 0)
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / (scores.length || 1)
}

/** What was taken for what, most often first; "–" is nothing. */
export function confusions(rows: readonly Judged[]): readonly (readonly [pair: string, times: number])[] {
  const pairs = new Map<string, number>()
  for (const { meant, heard } of rows) {
    const missed = meant.filter((name) => !heard.includes(name))
    const wrong = heard.filter((name) => !meant.includes(name))
    for (let index = 0; index < Math.max(missed.length, wrong.length); index += 1) {
      const pair = `${missed[index] ?? '–'} → ${wrong[index] ?? '–'}`
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    }
  }
  return [...pairs].sort((a, b) => b[1] - a[1])
}

/** Rows by a key, in the order of first appearance. */
export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}
