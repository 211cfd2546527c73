import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sha256 } from './main.ts'
import type { Event } from './orchestrator/decision.ts'
import { readJournal } from './orchestrator/journal-chain.ts'
import { Service } from './service.fixture.ts'

/** Time of a device that nobody uses, through the doors of the service: offered before it is lost, or used for maintenance. */
let service: Service

beforeEach(async () => {
  service = await Service.start()
})

afterEach(async () => {
  await service.expectSound()
  await service.end()
})

it('a time that nobody ever booked is offered ahead to whoever waits, and is theirs by one tap', async () => {
  const [listed] = await service.member('U0ASHA').dm('put Ramesh 60M, 97000 00011, on the ECG list, routine')
  expect(listed?.text).toContain('Ramesh (60 M) is on the list for ECG: routine. They are offered what comes free.')
  const phone = service.whatsapp('+919700000011')
  expect(phone.shown).toEqual([])
  // It is Tuesday, nine o'clock, and nothing is cancelled; at ten the times that stand idle are looked through.
  await service.pass({ hours: 1, minutes: 1 })
  // What the look found falls due with the next waking.
  await service.pass({ seconds: 1 })
  const types = await service.journalTypes()
  expect(types).toEqual(expect.arrayContaining(['waitlist.idle-sought', 'waitlist.wave-sent']))
  expect(types).not.toContain('slots.cancelled')
  expect(phone.shown).toHaveLength(1)
  expect(phone.last.text).toMatch(/This time is free now: ECG/)
  await phone.tap('Yes, take it')
  expect(phone.last.text).toMatch(/booked/i)
  await service.pass({ minutes: 5 })
  const closed = (await eventsOf('waitlist.gap-closed')).map(({ freedBy, outcome }) => [freedBy, outcome.kind])
  expect(closed).toContainEqual(['idle', 'refilled'])
})

it('whoever has no number is asked through the colleague who put them on the list', async () => {
  const asha = service.member('U0ASHA')
  await asha.dm('put Lata 45F on the MRI list, soon, no phone')
  await service.pass({ hours: 1, minutes: 1 })
  // What the look found falls due with the next waking.
  await service.pass({ seconds: 1 })
  const offer = await vi.waitFor(() => {
    const post = service.slack.posts.findLast(({ channel }) => channel === asha.direct)
    if (!post?.text.startsWith('For Lata')) throw new Error('nothing was put to anybody')
    return post
  })
  expect(offer.text).toMatch(/For Lata \(45 F\), who has no number:\sThis time is free now: MRI scan/)
  const [answer] = await asha.press(offer, 'Yes, take it')
  expect(answer?.text).toMatch(/^Booked: /)
  expect(await eventsOf('slots.booked')).toHaveLength(1)
})

it('maintenance is proposed to its hospital two weeks ahead, and one tap blocks the device', async () => {
  // The MRI of the demo network is due on 24 December.
  await service.pass({ hours: 9 * 24 + 1 })
  const card = service.slack.posts.findLast(({ text }) => text.includes('Maintenance of MRI Lakeview'))
  expect(card?.channel).toBe('C0EDLAKEVIEW')
  expect(card?.text).toContain('*Due* by Thu 24 Dec')
  const asha = service.member('U0ASHA')
  if (!card) throw new Error('no card')
  await asha.press(card, 'Approve')
  const [blocked] = await eventsOf('blocks.blocked')
  expect(blocked).toMatchObject({
    device: 'LGH-MRI',
    reason: 'maintenance',
    affected: [],
    by: 'S-ASHA',
    item: 'helium',
  })
  const [edited] = service.slack.posts.filter(({ ts }) => ts === card.ts)
  expect(edited?.text).toContain('Planned: ')
})

async function eventsOf<T extends Event['type']>(type: T): Promise<Extract<Event, { type: T }>[]> {
  const { engine, store } = service.nadi
  const found: Extract<Event, { type: T }>[] = []
  for await (const { recorded } of readJournal(engine.network, store, sha256)) {
    const { event } = recorded
    if (isOf(event, type)) found.push(event)
  }
  return found
}

const isOf = <T extends Event['type']>(event: Event, type: T): event is Extract<Event, { type: T }> =>
  event.type === type
