import { refuseAny } from './faults.ts'
import type { RawTable } from './raw-table.ts'

/** Words for "did not come" and for "came", letters alone. */
const MISSED = new Set([
  '1',
  'yes',
  'y',
  'true',
  't',
  'noshow',
  'missed',
  'absent',
  'didnotattend',
  'dna',
  'notattended',
])
const CAME = new Set(['0', 'no', 'n', 'false', 'f', 'show', 'showup', 'showed', 'came', 'attended', 'present', 'kept'])

/**
 * 1 for somebody who did not come, 0 for somebody who did.
 *
 * @throws TableError any other word, an empty field too
 */
export function readTarget({ file, lines, columns }: RawTable, name: string): number[] {
  const faults: string[] = []
  const outcomes = (columns.get(name) ?? []).map((text, row) => {
    const word = text
      .toLowerCase()
      .replace(/[^a-z0-9.]/g, '')
      .replace(/\.0+$/, '')
    if (MISSED.has(word)) return 1
    if (CAME.has(word)) return 0
    faults.push(
      `${file}:${lines[row]}: ${name} is 0 or 1, yes or no, true or false, no-show or show, not ${text || 'empty'}`,
    )
    return 0
  })
  refuseAny(faults)
  return outcomes
}
