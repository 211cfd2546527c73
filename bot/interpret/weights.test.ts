import { appendFileSync, mkdtempSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keptOrFitted } from './weights.ts'

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'nadi-weights-'))
const PARTS = { hashes: 'int', weights: 'float' } as const

/** The weights called "some", and how often they had to be fitted. */
function weightsIn(folder: string) {
  let fits = 0
  const ask = () =>
    keptOrFitted(
      'some',
      PARTS,
      () => {
        fits += 1
        return { hashes: Int32Array.of(7, -1, 2 ** 30), weights: Float32Array.of(0.5, -2) }
      },
      folder,
    )
  return { ask, fits: () => fits }
}

test('weights are fitted once and come back the same', () => {
  const { ask, fits } = weightsIn(emptyFolder())
  const first = ask()
  const second = ask()
  expect(fits()).toBe(1)
  expect(second).toEqual(first)
})

test('a file that was cut short or went on is not believed', () => {
  const folder = emptyFolder()
  const { ask, fits } = weightsIn(folder)
  const right = ask()
  const path = join(folder, readdirSync(folder)[0] ?? '')
  truncateSync(path, 12)
  expect(ask()).toEqual(right)
  appendFileSync(path, 'abcd')
  expect(ask()).toEqual(right)
  expect(fits()).toBe(3)
})

test('what new weights replace is removed, and nothing else', () => {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'some-0123456789abcdef.weights'), '')
  writeFileSync(join(folder, 'other-0123456789abcdef.weights'), '')
  weightsIn(folder).ask()
  const left = readdirSync(folder).filter((file) => file.endsWith('-0123456789abcdef.weights'))
  expect(left).toEqual(['other-0123456789abcdef.weights'])
})

test('where nothing can be written they are fitted every time', () => {
  const file = join(emptyFolder(), 'file')
  writeFileSync(file, '')
  const { ask, fits } = weightsIn(join(file, 'no-folder'))
  expect(ask()).toEqual(ask())
  expect(fits()).toBe(2)
})
