import { getTableColumns, is, Table } from 'drizzle-orm'
import { expect, test } from 'vitest'
import * as postgres from './postgres-schema.ts'
import * as sqlite from './sqlite-schema.ts'

const shapeOf = (schema: object) =>
  Object.entries(schema).map(([key, table]: [string, unknown]) => {
    if (!is(table, Table)) throw new Error(`${key} is not a table`)
    const columns = Object.entries(getTableColumns(table)).map(
      ([name, column]) => `${name}=${column.name} ${column.dataType} ${column.notNull}`,
    )
    return { key, columns }
  })

test('both databases have the same tables and columns, which is what one query file stands on', () => {
  expect(shapeOf(postgres)).toEqual(shapeOf(sqlite))
})
