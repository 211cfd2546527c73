import { expect, test } from 'vitest'
import { crashRun } from './crash-run.ts'

test('killed in the middle of its work, the service loses no message and does nothing twice', async () => {
  const report = await crashRun({ kills: 5, seed: 7, onProgress: () => {} })
  expect(report.faults).toEqual([])
  expect(report.errors).toEqual([])
  expect(report.booked).toBeGreaterThan(20)
  expect(report.emergencies).toBeGreaterThan(0)
  expect(report.sentAgain).toBeGreaterThan(0)
}, 120_000)
