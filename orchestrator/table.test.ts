import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Table, UndoLog } from './table.ts'

interface Row {
  readonly group: string | null
}
const step = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd'),
  group: fc.option(fc.constantFrom('1', '2', '3')),
  remove: fc.boolean(),
})

function change(table: Table<string, Row>, steps: readonly { key: string; group: string | null; remove: boolean }[]) {
  for (const { key, group, remove } of steps) {
    if (remove) table.delete(key)
    else table.set(key, { group })
  }
}

it('keeps indexes and their lowest group true through changes and their undoing', () => {
  fc.assert(
    fc.property(fc.array(step), fc.array(step), fc.boolean(), (kept, undone, peek) => {
      const undo = new UndoLog()
      const table = new Table<string, Row>(undo)
      const index = table.indexBy(({ group }) => group)
      const isTrue = () => {
        const rows = [...table.entries()]
        const groups = rows.flatMap(([, { group }]) => group ?? []).sort()
        expect(index.lowestGroup()).toBe(groups[0] ?? null)
        for (const group of ['1', '2', '3']) {
          const members = rows.filter(([, row]) => row.group === group).map(([key]) => key)
          expect(new Set(index.of(group))).toEqual(new Set(members))
        }
      }
      for (const each of kept) {
        change(table, [each])
        if (peek) isTrue() // the remembered answer must not go stale, nor depend on having been asked
      }
      isTrue()
      const before = new Map(table.entries())
      undo.begin()
      change(table, undone)
      isTrue()
      undo.rollback()
      expect(new Map(table.entries())).toEqual(before)
      isTrue()
    }),
  )
})
