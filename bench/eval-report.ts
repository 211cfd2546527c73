import { confusions, groupBy, type JudgedRow, macroF1, scoresOf } from './scoring.ts'

const CONFUSIONS_SHOWN = 12

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
export const share = (part: number, whole: number): number => part / (whole || 1)

export const slotAccuracy = ({ slots }: { readonly slots: readonly { readonly right: boolean }[] }): number =>
  share(slots.filter(({ right }) => right).length, slots.length)

/** Everything about some judged messages: by intent, by language and role, arguments, confusions. */
export function report(title: string, rows: readonly JudgedRow[]): void {
  console.log(`\n## ${title}: ${rows.length} messages, macro-F1 ${macroF1(rows).toFixed(3)}\n`)
  console.log('intent                   precision  recall     F1   meant')
  for (const { name, precision, recall, f1, meant } of scoresOf(rows)) {
    const cells = [precision, recall, f1].map((value) => value.toFixed(2).padStart(7)).join('  ')
    console.log(`${name.padEnd(24)} ${cells}  ${String(meant).padStart(5)}`)
  }
  for (const [what, keyOf] of [
    ['language', (row: JudgedRow) => row.language],
    ['role', (row: JudgedRow) => row.role],
  ] as const) {
    for (const [key, group] of groupBy(rows, keyOf))
      console.log(`${what} ${key.padEnd(14)} macro-F1 ${macroF1(group).toFixed(3)} (${group.length} messages)`)
  }
  const none = rows.filter(({ meant }) => meant.length === 0)
  const taken = none.filter(({ heard }) => heard.length > 0).length
  console.log(`messages that mean none of ours: ${none.length}, taken for one: ${percent(share(taken, none.length))}`)
  const silent = rows.filter(({ meant, heard }) => meant.length > 0 && heard.length === 0).length
  console.log(`abstained from: ${percent(share(silent, rows.length - none.length))} of the others`)
  reportSlots(rows)
  console.log('taken for something else (– is nothing):')
  for (const [pair, times] of confusions(rows).slice(0, CONFUSIONS_SHOWN)) console.log(`  ${times} × ${pair}`)
}

function reportSlots(rows: readonly JudgedRow[]): void {
  const slots = rows.flatMap((row) => row.slots)
  console.log(
    `arguments: ${slots.length}, right: ${percent(slotAccuracy({ slots }))} (a missed intent misses its arguments)`,
  )
  const cells = [...groupBy(slots, ({ slot }) => slot)].map(
    ([slot, group]) => `${slot} ${percent(slotAccuracy({ slots: group }))} of ${group.length}`,
  )
  console.log(`  ${cells.join(' · ')}`)
}
