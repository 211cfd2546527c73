import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Intent } from '../../flows/intents.ts'
import { instant } from '../../orchestrator/time.ts'
import type { Hearing } from '../interpreter.ts'
import { parseNetworkFile } from '../network-file.ts'
import { topologyOf } from '../network-topology.ts'
import { putRight, puttingRight, timeAgreedTo } from './put-right.ts'

const topology = topologyOf(parseNetworkFile(readFileSync('deploy/networks/bengaluru-demo.yaml', 'utf8')))
const hearing = (text: string, asked: Hearing['asked'] = 'choice', role: Hearing['role'] = 'patient'): Hearing => ({
  text,
  role,
  now: instant(Date.parse('2026-12-01T09:00:00+05:30')),
  topology,
  at: null,
  asked,
})
const deny: Intent = { name: 'deny', args: {} }
const correct: Intent = { name: 'correct', args: {} }
const args = (text: string, understood: readonly Intent[] = [deny]): unknown =>
  putRight(hearing(text), understood)?.at(-1)?.args ?? null

describe('what a dissent puts right', () => {
  it.each([
    ['no, MRI', { service: 'mri' }],
    ['nahi, CT nahi MRI', { service: 'mri' }],
    ['MRI, not CT', { service: 'mri' }],
    ['नहीं, सीटी नहीं एमआरआई', { service: 'mri' }],
    ['Lakeview nahi, Indiranagar', { facility: 'ITC' }],
    ['at Hebbal instead', { facility: 'HHI' }],
  ])('%s', (text, expected) => {
    expect(args(text)).toEqual(expected)
  })

  it.each([
    ['actually Friday', '2026-12-04'],
    ['not tomorrow, Friday', '2026-12-04'],
    ['not tomorrow, the day after', '2026-12-03'],
    ['kal nahi, uske agle din', '2026-12-03'],
    ['aaj nahi kal', '2026-12-02'],
  ])('%s', (text, day) => {
    const { when } = args(text) as { when: { start: number } }
    expect(new Date(when.start + 330 * 60_000).toISOString().slice(0, 10)).toBe(day)
  })

  it('an hour, where a time was asked for', () => {
    const right = (asked: Hearing['asked']) => putRight(hearing('no, 12', asked), [deny])?.at(-1)
    expect(right('when')).toMatchObject({ args: { when: { start: instant(Date.parse('2026-12-01T12:00:00+05:30')) } } })
    expect(right('choice')).toBeUndefined()
  })

  it.each(['no', 'not today', 'nahi chahiye', 'no, CT nahi'])('%s puts nothing right', (text) => {
    expect(args(text)).toBeNull()
  })
})

describe('a dissent', () => {
  it('is not heard where the message was understood as something else', () => {
    expect(args('MRI tomorrow', [{ name: 'book_appointment', args: {} }])).toBeNull()
    expect(args('no, cancel my MRI', [{ name: 'cancel_appointment', args: {} }])).toBeNull()
    expect(args('no, MRI', [{ name: 'cancel_appointment', args: {} }])).toEqual({ service: 'mri' })
  })

  it('needs something asked, or a correction', () => {
    expect(putRight(hearing('Friday', null), [])).toBeNull()
    expect(putRight(hearing('Hebbal', 'location'), [])).toBeNull()
    expect(putRight(hearing('actually Friday', null), [correct])).toMatchObject([
      correct,
      { name: 'book_appointment', args: { when: { grain: 'day' } } },
    ])
  })

  it('is only heard from patients, and leaves everything else to the interpreter behind it', async () => {
    const heard = { intents: [deny], language: 'en', by: 'offline' } as const
    const interpreter = puttingRight({ interpret: () => Promise.resolve(heard) })
    expect(await interpreter.interpret(hearing('no, MRI', 'choice', 'staff'))).toBe(heard)
    expect(await interpreter.interpret(hearing('no'))).toBe(heard)
    expect(await interpreter.interpret(hearing('no, MRI'))).toMatchObject({
      intents: [deny, { args: { service: 'mri' } }],
    })
  })
})

describe('a yes with a time', () => {
  const yes: Intent = { name: 'confirm_appointment', args: {} }

  it.each(['monday chalega', 'Monday works', 'सोमवार ठीक है', 'ok monday'])(
    '%s is that time, where one chooses',
    (text) => {
      const [agreed, ...more] = timeAgreedTo(hearing(text), [yes]) ?? []
      expect(agreed).toMatchObject({ name: 'book_appointment', args: { when: { start: MONDAY, grain: 'day' } } })
      expect(more).toEqual([])
    },
  )

  it('needs no reading where its words are plain', () => {
    expect(timeAgreedTo(hearing('monday chalega'), [])).toHaveLength(1)
  })

  it('stays a yes to a yes-or-no question, without a time, and beside something else', () => {
    expect(timeAgreedTo(hearing('monday works', 'confirmation'), [yes])).toBeNull()
    expect(timeAgreedTo(hearing('ok fine'), [yes])).toBeNull()
    expect(timeAgreedTo(hearing('monday ticket'), [])).toBeNull()
    expect(timeAgreedTo(hearing('monday nahi chalega'), [])).toBeNull()
    expect(timeAgreedTo(hearing('monday works'), [yes, { name: 'ask_question', args: {} }])).toBeNull()
  })
})
const MONDAY = instant(Date.parse('2026-12-07T00:00:00+05:30'))
