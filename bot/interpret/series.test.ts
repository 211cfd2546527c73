import { describe, expect, it } from 'vitest'
import { clock } from '../../orchestrator/demo.fixture.ts'
import { readSeries } from './series.ts'

/** Monday, 23 November 2026. */
const read = (words: string) => readSeries(words, clock('10:00'), 330)

describe('sessions that come again and again', () => {
  it.each([
    ['dialysis every Mon Wed Fri at 7 for 4 weeks', 12, '2026-11-25', '2026-12-21', 420],
    ['dialysis every monday, wednesday and friday at 7 am for 2 weeks', 6, '2026-11-25', '2026-12-07', 420],
    ['physio 10 sessions alternate days morning', 10, '2026-11-24', '2026-12-12', 360],
    ['physiotherapy every other day for 10 days in the evening', 5, '2026-11-24', '2026-12-02', 960],
    ['har somvar aur guruvar subah dialysis 6 baar', 6, '2026-11-26', '2026-12-14', 360],
    ['हर मंगलवार सुबह डायलिसिस 3 हफ्ते', 3, '2026-11-24', '2026-12-08', 360],
    ['physio daily at 9 am for 5 days', 5, '2026-11-24', '2026-11-28', 540],
    ['ek din chhod kar physio 5 baar', 5, '2026-11-24', '2026-12-02', null],
    ['tue thu sat dialysis 8 sessions 6 am', 8, '2026-11-24', '2026-12-10', 360],
  ])('%s', (words, count, first, last, from) => {
    const series = read(words)
    expect(series?.days?.length).toBe(count)
    expect(series?.days?.[0]).toBe(first)
    expect(series?.days?.at(-1)).toBe(last)
    expect(series?.hours?.from ?? null).toBe(from)
  })

  it('proposes four weeks where no end is said', () => {
    expect(read('dialysis every monday at 7')?.days).toEqual(['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21'])
  })

  it('begins on the day that is said', () => {
    expect(read('physio daily for 3 days from 1 december at 7 am')?.days).toEqual([
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
    ])
  })

  it.each([
    'MRI tomorrow at 9',
    'monday or tuesday',
    'every doctor said so',
    'ct on mon',
    'in 2 weeks',
    'harish ka mri',
  ])('is none: %s', (words) => expect(read(words)).toBeNull())
})
