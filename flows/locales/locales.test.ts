import { describe, expect, it } from 'vitest'
import { clock } from '../../orchestrator/demo.fixture.ts'
import { clockOf } from './clock.ts'
import { WORDS } from './words.ts'

const INDIA = 330
const said = (language: keyof typeof WORDS, time: string, day = '2026-11-24') =>
  WORDS[language].moment(clockOf(clock(time, day), INDIA))

describe('a moment, read out', () => {
  it.each([
    ['en', 'Tue 24 Nov, 9:30 am'],
    ['hi', 'मंगलवार 24 नवंबर, सुबह 9:30 बजे'],
    ['hi-Latn', 'Tue 24 Nov, subah 9:30 baje'],
  ] as const)('in %s', (language, words) => {
    expect(said(language, '09:30')).toBe(words)
  })

  it.each([
    ['00:05', '12:05 am', 'raat 12:05'],
    ['04:00', '4 am', 'subah 4'],
    ['11:59', '11:59 am', 'subah 11:59'],
    ['12:00', '12 pm', 'dopahar 12'],
    ['16:00', '4 pm', 'shaam 4'],
    ['20:00', '8 pm', 'raat 8'],
  ])('at %s', (time, english, hindi) => {
    expect(said('en', time)).toBe(`Tue 24 Nov, ${english}`)
    expect(said('hi-Latn', time)).toBe(`Tue 24 Nov, ${hindi} baje`)
  })

  it('is the local day, whatever day it is in Greenwich', () => {
    expect(said('en', '00:30', '2027-01-01')).toBe('Fri 1 Jan, 12:30 am')
  })
})

describe.each(Object.entries(WORDS))('buttons in %s', (_, words) => {
  it('fit a WhatsApp button', () => {
    const days = Array.from({ length: 31 }, (__, n) => `2026-12-${String(n + 1).padStart(2, '0')}`)
    const moments = days.flatMap((day) => ['00:30', '10:45', '12:30', '18:15'].map((time) => clock(time, day)))
    const labels = [...Object.values(words.labels), ...moments.map((at) => words.shortMoment(clockOf(at, INDIA)))]
    expect(labels.filter((label) => label.length > 20)).toEqual([])
  })

  it('are all different where they stand together', () => {
    const { book, otherTime, doNotBook, move, keep, cancel, callOff, stillNeeded, yes, no } = words.labels
    for (const together of [
      [book, otherTime, doNotBook],
      [move, otherTime, keep],
      [cancel, keep],
      [callOff, stillNeeded],
      [yes, no],
    ]) {
      expect(new Set(together).size).toBe(together.length)
    }
  })
})
