import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SlackPost } from './adapters/slack/slack-double.fixture.ts'
import { Service } from './service.fixture.ts'
import type { Phone } from './service-people.fixture.ts'

/** Something an ambulance depends on fails in the middle of an emergency. */
let service: Service
let numbers = 0
const KORAMANGALA = [12.9352, 77.6245] as const

beforeEach(async () => {
  service = await Service.start()
})

afterEach(async () => {
  await service.expectSound()
  await service.end()
})

const farah = () => service.member('U0FARAH')
const farahsPhone = (): Phone => service.whatsapp('+910000000205')
const newFamily = (): Phone => {
  numbers += 1
  return service.whatsapp(`+9195${String(numbers).padStart(8, '0')}`)
}
const crewOf = (unit: string): Phone => service.whatsapp(`+9100000001${unit.replace('AMB-', '').padStart(2, '0')}`)
const cards = (): SlackPost[] => service.slack.posts.filter(({ channel }) => channel === 'C0COORDINATE')
const count = async (type: string): Promise<number> =>
  (await service.journalTypes()).filter((each) => each === type).length
const unitOn = (text: string): string => /Ambulance\*? (AMB-\d+)/.exec(text)?.[1] ?? 'none'

/** A P1 with its place known, and its card. */
async function call(): Promise<{ family: Phone; card: SlackPost }> {
  const family = newFamily()
  await family.write('my father has chest pain')
  await family.pin(...KORAMANGALA)
  const card = cards().at(-1)
  if (!card) throw new Error('no card')
  return { family, card }
}

describe('a crew that never answers', () => {
  it('loses the job to the next one at once; family, coordinators and crew are told, each once', async () => {
    const { family, card } = await call()
    await farah().press(card, /^Approve/)
    const silent = unitOn(card.text)
    await service.pass({ seconds: 90 })
    const next = unitOn(card.text)
    expect(next).toMatch(/^AMB-\d+$/)
    expect(next).not.toBe(silent)
    expect(crewOf(next).last.text).toMatch(/^JOB E-/)
    expect(crewOf(silent).last.text).toMatch(/You do not have job E-\w+ any more/)
    expect(family.screen).toContain(next)
    expect(service.slack.posts.filter(({ thread, text }) => thread === card.ts && text.includes(silent))).not.toEqual(
      [],
    )
    expect(await count('ambulances.withdrawn')).toBe(1)
    // The next crew answers: nothing else changes hands.
    await crewOf(next).tap('Accept')
    await service.pass({ seconds: 90 })
    expect(unitOn(card.text)).toBe(next)
  })
})

describe('a position feed that dies', () => {
  it('is noticed: the crew is asked, the coordinators are told once, the card shows how old it is', async () => {
    const { card } = await call()
    await farah().press(card, /^Approve/)
    const unit = unitOn(card.text)
    const crew = crewOf(unit)
    await crew.tap('En route')
    for (const lon of [77.62, 77.622, 77.624]) {
      await service.pass({ minutes: 2 })
      await crew.pin(12.9352, lon)
    }
    const alerts = (): SlackPost[] =>
      service.slack.posts.filter(({ thread, text }) => thread === card.ts && /heard|silent|answer/i.test(text))
    expect(alerts()).toEqual([])
    await service.pass({ minutes: 15 })
    expect(crew.last.text).toContain('are you still')
    await service.pass({ minutes: 5 })
    expect(alerts()).toHaveLength(1)
    expect(alerts()[0]?.text).toContain(unit)
    for (let n = 0; n < 6; n += 1) await service.pass({ minutes: 20 })
    expect(await count('ambulances.crew-silent')).toBe(1)
    await crew.tap('On scene')
    expect(card.text).toMatch(/\*Its position\* 2 h old/)
  })

  it('that comes late or jumps moves nobody to where they are not', async () => {
    const crew = crewOf('AMB-12')
    await crew.pin(...KORAMANGALA)
    await service.pass({ seconds: 30 })
    expect((await crew.pin(13.0358, 77.597)).map(({ text }) => text)).toEqual([
      expect.stringContaining('send your location once more'),
    ])
    const [far] = await crew.pin(28.6139, 77.209)
    expect(far?.text).toMatch(/km/)
    expect(await count('ambulances.positioned')).toBe(1)
    await crew.pin(13.0358, 77.597)
    expect(await count('ambulances.positioned')).toBe(2)
  })
})

describe('Slack is down during a P1', () => {
  it('the coordinator on call gets the card on the phone, and “1” there approves', async () => {
    service.slack.isDown = true
    const family = newFamily()
    await family.write('my father has chest pain')
    await family.pin(...KORAMANGALA)
    for (let tries = 0; tries < 4; tries += 1) await service.pass({ seconds: 5 })
    const phone = farahsPhone()
    expect(phone.screen).toMatch(/P1 · Heart[\s\S]*Recommended: AMB-\d+/)
    expect(await count('ambulances.dispatched')).toBe(0)

    // Whoever may not approve does not, whatever they type or press.
    await service.whatsapp('+910000000201').write('1')
    await newFamily().write('1')
    await service.whatsapp('+910000000201').send(phone.press(/^Approve/))
    await service.settled()
    expect(await count('ambulances.dispatched')).toBe(0)

    const [answer] = await phone.write('1')
    expect(answer?.text).toMatch(/^AMB-\d+ is sent to E-/)
    expect(await count('ambulances.dispatched')).toBe(1)
    const unit = /^AMB-\d+/.exec(answer?.text ?? '')?.[0] ?? ''
    expect(crewOf(unit).last.text).toMatch(/^JOB E-/)
    expect(family.last.text).toContain(unit)
    expect(await phone.write('1')).toHaveLength(1) // nothing is left to approve: not sent twice
    expect(await count('ambulances.dispatched')).toBe(1)

    service.slack.isDown = false
    await crewOf(unit).tap('En route')
    await service.pass({ minutes: 5 })
    expect(cards().at(-1)?.text).toContain(unit)
  })

  it('WhatsApp too: by SMS, where the buttons are numbers', async () => {
    service.slack.isDown = true
    service.twilio.refuses = ({ To }) => (To === 'whatsapp:+910000000205' ? { status: 500 } : null)
    const family = newFamily()
    await family.write('my father has chest pain')
    await family.pin(...KORAMANGALA)
    for (let tries = 0; tries < 6; tries += 1) await service.pass({ seconds: 8 })
    const sms = service.sms('+910000000205')
    expect(sms.screen).toMatch(/1\. Approve AMB-\d+/)
    await sms.write('1')
    expect(await count('ambulances.dispatched')).toBe(1)
  })

  it('nobody reads the phone either: the next on call is asked, and it goes by itself where the network allows it', async () => {
    service.slack.isDown = true
    const family = newFamily()
    await family.write('my father has chest pain')
    await family.pin(...KORAMANGALA)
    for (let minute = 0; minute < 3; minute += 1) await service.pass({ minutes: 1 })
    expect(service.whatsapp('+910000000207').screen).toContain('you are on call')
    expect(await count('ambulances.dispatched')).toBeGreaterThanOrEqual(1)
    expect(family.screen).toMatch(/Ambulance AMB-\d+/)
  })
})
