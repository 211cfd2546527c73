import { fold, type Token, typos } from './normalise.ts'

/** Words close together, in any order. */
export interface Pattern {
  /** Each element is satisfied by a token carrying one of its symbols: `@concept` or the fold of a word. */
  readonly elements: readonly string[]
  /** How many other words may stand among them. */
  readonly slack: number
}

export interface Match {
  /** Token indices, end exclusive. */
  readonly from: number
  readonly to: number
  /** Which token satisfied which element, in the elements' order. */
  readonly at: readonly number[]
}

/** `"@chest @pain"` or `"dil ka daura"`; plain words are compared by sound. */
export function pattern(source: string, slack: number): Pattern {
  return { elements: source.split(' ').map((word) => (word.startsWith('@') ? word : fold(word))), slack }
}

/** Shorter words have too many neighbours one letter away. */
const TYPO_LETTERS_MIN = 5

/** Finds which concepts a word names: by sound, or by one typing mistake in a longer word with the same first letter. */
export class Concepts {
  readonly #exact = new Map<string, string[]>()
  readonly #long = new Map<string, string[]>()
  readonly #seen = new Map<string, Reading>()

  constructor(lists: Readonly<Record<string, string>>) {
    for (const [concept, words] of Object.entries(lists)) {
      for (const word of words.split(/\s+/)) {
        const sound = fold(word)
        add(this.#exact, sound, `@${concept}`)
        if (sound.length >= TYPO_LETTERS_MIN) add(this.#long, sound.charAt(0), sound)
      }
    }
  }

  of(token: Token): Reading {
    if (consonantsOnly(token.raw) || AS_WRITTEN.has(token.raw)) return { symbols: new Set([token.raw]), typo: false }
    const key = token.fold
    let reading = this.#seen.get(key)
    if (reading === undefined) {
      if (this.#seen.size > 20_000) this.#seen.clear()
      reading = this.#read(key)
      this.#seen.set(key, reading)
    }
    return reading
  }

  #read(sound: string): Reading {
    const exact = this.#exact.get(sound)
    if (exact !== undefined) return { symbols: new Set([...exact, sound]), typo: false }
    const near =
      sound.length < TYPO_LETTERS_MIN - 1
        ? []
        : (this.#long.get(sound.charAt(0)) ?? []).filter((term) => typos(sound, term, 1) <= 1)
    const concepts = near.flatMap((term) => this.#exact.get(term) ?? [])
    return { symbols: new Set([...concepts, sound]), typo: concepts.length > 0 }
  }
}

export interface Reading {
  readonly symbols: ReadonlySet<string>
  /** Recognised through a typing mistake. */
  readonly typo: boolean
}

/** Harmless words that sound like alarming ones to `fold`: "be" like "beh", "cars" like "crash". */
const AS_WRITTEN = new Set(
  'be full fool meet soon foot fat cars sir pair bacho bachon bacchon bachchon bachhon बच्चों chuka chuna'.split(' '),
)

/** "Mr", "BP", "hr": the vowel-dropping fold would take them for "mar", "bap", "har". */
function consonantsOnly(raw: string): boolean {
  return raw.length <= 3 && /^[bcdfghjklmnpqrstvwxyz]+$/.test(raw)
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** Every narrowest place where the pattern holds, left to right. */
export function findAll(wanted: Pattern, readings: readonly Reading[]): readonly Match[] {
  const found: Match[] = []
  const [first, ...others] = wanted.elements
  if (first === undefined) return found
  const reach = wanted.elements.length + wanted.slack - 1
  readings.forEach((reading, anchor) => {
    if (!reading.symbols.has(first)) return
    const at = [anchor]
    for (const element of others) {
      const place = nearest(element, anchor, reach, readings, at)
      if (place === null) return
      at.push(place)
    }
    const from = Math.min(...at)
    const to = Math.max(...at) + 1
    if (to - from <= reach + 1) found.push({ from, to, at })
  })
  return found
}

function nearest(
  element: string,
  anchor: number,
  reach: number,
  readings: readonly Reading[],
  taken: readonly number[],
): number | null {
  for (let step = 1; step <= reach; step += 1) {
    for (const place of [anchor + step, anchor - step]) {
      if (!taken.includes(place) && readings[place]?.symbols.has(element)) return place
    }
  }
  return null
}
