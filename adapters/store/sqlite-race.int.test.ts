import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'

const ROWS = 100
const NAMES = ['a', 'b', 'c']

test('threads that open a new file at one moment share its journal without a double or a gap', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nadi-race-'))
  const url = `sqlite:${join(folder, 'nadi.db')}`
  const writers = NAMES.map(
    (name) => new Worker(new URL('./race-writer.ts', import.meta.url), { workerData: { url, name, rows: ROWS } }),
  )
  await Promise.all(writers.map((writer) => once(writer, 'message')))
  const answers = writers.map((writer) => once(writer, 'message'))
  for (const writer of writers) writer.postMessage('go')
  const won: number[] = (await Promise.all(answers)).flat(2)

  expect(won.toSorted((a, b) => a - b)).toEqual(Array.from({ length: ROWS }, (_, index) => index + 1))
  await Promise.all(writers.map((writer) => writer.terminate()))
  rmSync(folder, { recursive: true })
})
