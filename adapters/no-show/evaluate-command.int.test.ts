import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { seeded } from '../../orchestrator/no-show/generated.fixture.ts'
import { sigmoid } from '../../orchestrator/no-show/logistic.ts'
import { areaUnderCurve, brierScore } from '../../orchestrator/no-show/score.ts'
import { evaluateNoShow } from './evaluate-command.ts'

const printed = vi.fn<(line: string) => void>()
const warned = vi.fn<(text: string | Uint8Array) => boolean>(() => true)
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(printed)
  vi.spyOn(process.stderr, 'write').mockImplementation(warned)
})
afterEach(() => {
  vi.restoreAllMocks()
  printed.mockReset()
  warned.mockReset()
})

const folder = mkdtempSync(join(tmpdir(), 'nadi-noshow-'))
function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** Appointments as clinics publish them; who waits longer comes less often, mornings are better than evenings. */
function clinic(count: number, seed: number) {
  const random = seeded(seed)
  const lines = ['Gender,ScheduledDay,AppointmentDay,Age,Neighbourhood,No-show']
  const truth: number[] = []
  const outcomes: number[] = []
  for (let n = 0; n < count; n += 1) {
    const day = Date.UTC(2026, 0, 5) + Math.floor(60 * random()) * 86_400_000
    const lead = random() < 0.4 ? 0 : Math.ceil(30 * random())
    const hour = 7 + Math.floor(11 * random())
    const chance = sigmoid((lead === 0 ? -2.5 : -1.2 + 0.05 * lead) + 0.08 * (hour - 12))
    const outcome = random() < chance ? 1 : 0
    const booked = new Date(day - lead * 86_400_000 + hour * 3_600_000).toISOString().slice(0, 19)
    const age = random() < 0.05 ? '' : String(Math.floor(90 * random()))
    const place = random() < 0.5 ? '"MARIA, ORTIZ"' : 'CENTRO'
    const date = new Date(day).toISOString().slice(0, 10)
    lines.push(
      [random() < 0.5 ? 'F' : 'M', `${booked}Z`, `${date}T00:00:00Z`, age, place, outcome ? 'Yes' : 'No'].join(','),
    )
    truth.push(chance)
    outcomes.push(outcome)
  }
  return { text: `${lines.join('\n')}\n`, truth, outcomes }
}

const ALL = 'Gender,ScheduledDay,AppointmentDay,Age,Neighbourhood'
const Result = z.object({
  features: z.array(z.string()),
  auc: z.number(),
  brier: z.number(),
  calibrationError: z.number(),
  baselineBrier: z.number(),
  calibration: z.array(z.object({ count: z.number(), predicted: z.number(), observed: z.number() })),
})

describe('nadi noshow evaluate', () => {
  const trainText = clinic(8_000, 1).text
  const test = clinic(6_000, 2)
  const args = (...rest: string[]) => [
    ...['--train', file('train.csv', trainText), '--test', file('test.csv', test.text)],
    ...['--target', 'No-show', '--features', ALL, ...rest],
  ]

  it('takes dates apart and comes near the best that can be', () => {
    evaluateNoShow(args('--json'))
    const result = Result.parse(JSON.parse(printed.mock.calls[0]?.[0] ?? ''))
    expect(result.features).toEqual([
      'Gender',
      'ScheduledDay weekday',
      'ScheduledDay hour',
      'AppointmentDay weekday',
      'Age',
      'Neighbourhood',
      'days from ScheduledDay to AppointmentDay',
    ])
    expect(result.auc).toBeGreaterThan((areaUnderCurve(test.truth, test.outcomes) ?? 1) - 0.015)
    expect(result.brier).toBeLessThan(brierScore(test.truth, test.outcomes) + 0.003)
    expect(result.brier).toBeLessThan(result.baselineBrier)
    for (const { predicted, observed } of result.calibration) expect(Math.abs(predicted - observed)).toBeLessThan(0.06)
    expect(result.calibration.reduce((sum, { count }) => sum + count, 0)).toBe(6_000)
  })

  it('finds the true chances of a plain logistic model: AUC and Brier to the third place, every bin within four points', () => {
    const drawn = (count: number, seed: number) => {
      const random = seeded(seed)
      const rows = Array.from({ length: count }, () => {
        const [lead, missed] = [Math.floor(30 * random()), Math.floor(4 * random())]
        const chance = sigmoid(-2.2 + 0.06 * lead + 0.5 * missed)
        return { lead, missed, chance, outcome: random() < chance ? 1 : 0 }
      })
      const lines = rows.map(({ lead, missed, outcome }) => `${lead},${missed},${outcome}`)
      return { text: `lead,missed,away\n${lines.join('\n')}\n`, rows }
    }
    const [train, judged] = [drawn(20_000, 3), drawn(20_000, 4)]
    evaluateNoShow([
      ...['--train', file('true-a.csv', train.text), '--test', file('true-b.csv', judged.text)],
      ...['--target', 'away', '--features', 'lead,missed', '--json'],
    ])
    const result = Result.parse(JSON.parse(printed.mock.calls[0]?.[0] ?? ''))
    const [truth, outcomes] = [judged.rows.map(({ chance }) => chance), judged.rows.map(({ outcome }) => outcome)]
    expect(Math.abs(result.auc - (areaUnderCurve(truth, outcomes) ?? 0))).toBeLessThan(0.003)
    expect(Math.abs(result.brier - brierScore(truth, outcomes))).toBeLessThan(0.001)
    expect(result.calibrationError).toBeLessThan(0.02)
    expect(result.calibration).toHaveLength(10)
    for (const { count, predicted, observed } of result.calibration) {
      expect(count).toBe(2_000)
      expect(Math.abs(predicted - observed)).toBeLessThan(0.04)
    }
  })

  it('is read by people without --json', () => {
    evaluateNoShow(args())
    const text = printed.mock.calls[0]?.[0] ?? ''
    expect(text).toMatch(/^trained on 8000 rows .*\nfeatures: Gender.*\nAUC {4}0\.\d{4}\nBrier {2}0\.\d{4} /)
    const table = text.split('\n').slice(-11)
    expect(table[0]).toMatch(/^ bin +rows +predicted +observed$/)
    expect(table.slice(1).map((row) => row.trim().split(/ {2,}/).slice(0, 2))).toEqual(
      Array.from({ length: 10 }, (_, n) => [String(n + 1), '600']),
    )
    const predicted = table.slice(1).map((row) => Number(/([\d.]+) %/.exec(row)?.[1]))
    expect(predicted).toEqual(predicted.toSorted((a, b) => a - b))
  })
})

describe('files as they come', () => {
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, n) => `${n % 7},${n % 3 === 0 ? 'show' : 'no-show'}\n`).join('')
  const run = (train: string, test: string, features = 'a', target = 't') =>
    evaluateNoShow([
      ...['--train', file('a.csv', train), '--test', file('b.csv', test)],
      ...['--target', target, '--features', features, '--json'],
    ])

  it('a number that is none is taken as missing, and said so', () => {
    run(`a,t\n${rows(40)}x,show\n`, `a,t\nNA,show\n12 apples,no-show\n2,show\n`)
    expect(warned.mock.calls.flat().join('')).toMatch(
      /a\.csv:42: a: x is no number\n.*b\.csv:3: a: 12 apples is no number/,
    )
  })

  it('a test file of one kind has no AUC', () => {
    run(`a,t\n${rows(40)}`, 'a,t\n1,show\n')
    expect(JSON.parse(printed.mock.calls[0]?.[0] ?? '')).toMatchObject({ auc: null, test: { rows: 1, noShowRate: 0 } })
  })

  it('semicolons and days first are understood', () => {
    const dates = Array.from({ length: 60 }, (_, n) => `${1 + (n % 28)}/02/2026 09:30;${n % 2}\n`).join('')
    run(`when;t\n${dates}`, `when;t\n${dates}`, 'when')
    expect(JSON.parse(printed.mock.calls[0]?.[0] ?? '')).toMatchObject({ features: ['when weekday', 'when hour'] })
  })

  it.each([
    ['no such column', 'a,t\n1,0\n', 'b', 't', /a\.csv:1: no column b; there are: a, t/],
    ['a row too short', `a,t\n${rows(20)}1\n`, 'a', 't', /a\.csv:22: 1 fields under 2 headings/],
    ['an open quote', 'a,t\n"1,0\n', 'a', 't', /a\.csv:2: a quote is left open/],
    ['a target that is no answer', `a,t\n${rows(20)}1,perhaps\n`, 'a', 't', /a\.csv:22: t is 0 or 1.* not perhaps/],
    ['an empty target', `a,t\n${rows(20)}1,\n`, 'a', 't', /a\.csv:22: .* not empty/],
    ['no rows', 'a,t\n', 'a', 't', /a\.csv: has no rows/],
    ['an empty file', '', 'a', 't', /a\.csv:1: no column a/],
    ['one kind of row', 'a,t\n1,0\n2,0\n', 'a', 't', /0 of 2 rows are no-shows; at least 5/],
    ['the target among the features', `a,t\n${rows(20)}`, 'a,t', 't', /t is the target/],
  ])('%s is refused', (_, train, features, target, reason) => {
    expect(() => run(train, `a,t\n${rows(20)}`, features, target)).toThrow(reason)
  })

  it('a test file without a column of the model is refused by its own name', () => {
    expect(() => run(`a,t\n${rows(40)}`, 'b,t\n1,show\n')).toThrow(/b\.csv:1: no column a; there are: b, t/)
    expect(() => run(`a,t\n${rows(40)}`, 'a,u\n1,show\n')).toThrow(/b\.csv:1: no column t; there are: a, u/)
  })

  it('a file that is not there is refused, and an option that is missing', () => {
    const [there, gone] = [file('c.csv', `a,t\n${rows(20)}`), join(folder, 'gone.csv')]
    const args = ['--train', there, '--test', gone, '--target', 't', '--features', 'a']
    expect(() => evaluateNoShow(args)).toThrow(/gone\.csv: cannot be read: ENOENT/)
    expect(() => evaluateNoShow(args.slice(0, 6))).toThrow('--features a,b,c is needed')
  })
})
