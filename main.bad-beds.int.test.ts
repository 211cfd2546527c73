import { afterEach, beforeEach, expect, it } from 'vitest'
import { Service } from './service.fixture.ts'
import type { Member } from './service-people.fixture.ts'

/** What cannot be about beds, said by chat to the whole service: each is answered, and nothing comes of it. */
let service: Service
let asha: Member

beforeEach(async () => {
  service = await Service.start()
  asha = service.member('U0ASHA')
})

afterEach(async () => {
  await service.expectSound()
  await service.end()
})

/** The answer, and proof that the journal recorded nothing. */
async function refused(text: string): Promise<string> {
  const before = service.nadi.engine.seq
  const [answer, ...more] = await asha.dm(text)
  expect(more).toEqual([])
  expect((await service.journalTypes()).slice(before)).toEqual([])
  return answer?.text ?? ''
}

it('vital signs out of range: which, and what is taken', async () => {
  const answer = await refused('need ICU bed, RR 240 SpO2 91 on O2 BP 95/60 HR 118 temp 38.4 alert')
  expect(answer).toBe('A respiratory rate (a minute) of 240 cannot be right; I take 1 to 80. Please check it.')
})

it('a bed that is not there', async () => {
  for (const text of ['hold LGH-ICU-99', 'bed LGH-ICU-99 cleaned', 'admit to LGH-ICU-99', 'discharge LGH-ICU-99']) {
    expect(await refused(text)).toMatch(/I know no bed LGH-ICU-99/)
  }
})

it('a bed that is gone by now: who has it, and the next best', async () => {
  const [card] = await asha.dm('nearest free ICU bed?')
  if (!card) throw new Error('no card')
  await service.member('U0FARAH').dm('hold LGH-ICU-9')
  const [answer, ...more] = await asha.press(card, 'Hold 30 min')
  expect(more).toEqual([])
  expect(answer?.text).toMatch(/^LGH-ICU-9 is held by Farah Khan until 09:30\. Next best: /)
  expect((await service.journalTypes()).filter((type) => type === 'beds.held')).toHaveLength(1)
})

it('a hold of 10,000 minutes', async () => {
  expect(await refused('hold LGH-ICU-9 for 10000 minutes')).toBe('A bed can be held for 1 to 240 minutes, not 10000.')
})

it('a patient who has left: neither discharged nor placed again', async () => {
  const [card] = await asha.dm('need ICU bed acuity 2')
  if (!card) throw new Error('no card')
  const late = asha.pressOf(card, 'In the bed')
  await service.pass({ seconds: 5 })
  await asha.press(card, 'In the bed')
  const [, encounter, bed] = /(ENC-\w+)[\s\S]*In (\w+-ICU-\d+)/.exec(card.text) ?? []
  await asha.dm(`discharge ${bed}`)
  expect(await refused(`discharge ${bed}`)).toMatch(/^Nobody lies in \w+-ICU-\d/)
  expect(await refused(`admit ${encounter} to LGH-ICU-9`)).toMatch(/is over: that patient has left/)
  const before = service.nadi.engine.seq
  await asha.deliverPress(late)
  await service.settled()
  expect((await service.journalTypes()).slice(before)).toEqual([])
  expect(service.slack.posts.at(-1)?.text).toMatch(/is over: that patient has left/)
})

it('two colleagues contradict each other within a second: both are on record, and a patient is not moved by it', async () => {
  const farah = service.member('U0FARAH')
  const before = service.nadi.engine.seq
  const said = ['bed LGH-ICU-9 occupied', 'bed LGH-ICU-9 free']
  await Promise.all(
    [asha, farah].map((member, n) =>
      member.deliver(member.event({ type: 'message', channel: member.direct, channel_type: 'im', text: said[n] })),
    ),
  )
  await service.settled()
  const types = (await service.journalTypes()).slice(before)
  expect(types.length).toBeGreaterThan(0)
  expect(types.every((type) => type === 'beds.status-set')).toBe(true)
  expect(service.slack.posts.filter(({ text }) => text.includes('LGH-ICU-9 is ')).length).toBe(2)

  await asha.dm('admit to LGH-ICU-9')
  const [answer] = await farah.dm('bed LGH-ICU-9 cleaned')
  expect(answer?.text).toMatch(/A patient lies in LGH-ICU-9/)
  const bed = await service.nadi.engine.submit(({ state }) =>
    [...state.beds.beds.values()].find(({ id }) => id === 'LGH-ICU-9'),
  )
  expect(bed).toMatchObject({ status: 'occupied' })
})
