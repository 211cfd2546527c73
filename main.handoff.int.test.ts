import { afterEach, beforeEach, expect, it } from 'vitest'
import { Service } from './service.fixture.ts'

const COORDINATORS = 'C0COORDINATE'
let service: Service
beforeEach(async () => {
  service = await Service.start()
})
afterEach(() => service.end())

it('a patient and a colleague talk through Nadi, across a restart, until it is handed back', async () => {
  const rani = service.whatsapp('+919800000001')
  const farah = service.member('U0FARAH')
  const words = async (text: string) => (await rani.write(text)).map((each) => each.text).join('\n')

  expect(await words('I want to talk to a person')).toContain('I have asked our team')
  const [card] = service.slack.posts.filter(({ channel }) => channel === COORDINATORS)
  if (!card) throw new Error('no card in the coordinators’ channel')
  expect(card.text).toContain('wants to talk to a person')
  expect(card.text).toContain('I want to talk to a person')

  await service.goDown()
  await service.goUp()

  expect(await words('My bill is wrong')).toContain('passed that on')
  expect(service.slack.posts.at(-1)).toMatchObject({
    thread: card.ts,
    text: expect.stringContaining('My bill is wrong'),
  })

  const heard = service.twilio.shown.length
  const event = { type: 'app_mention', channel: COORDINATORS, thread_ts: card.ts, text: '<@U0NADI> We look at it now.' }
  await farah.deliver(farah.event(event))
  await service.settled()
  expect(
    service.twilio.shown
      .slice(heard)
      .map(({ text }) => text)
      .join(),
  ).toContain('Our team: We look at it now.')

  await farah.press(card, 'Hand back')
  expect(await words('when is my appointment?')).toContain('no appointment')
  expect(await service.journalTypes()).toEqual(
    expect.arrayContaining(['handoffs.opened', 'handoffs.patient-said', 'handoffs.colleague-said', 'handoffs.closed']),
  )
  await service.expectSound()
})
