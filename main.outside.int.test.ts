import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { OsrmDouble } from './adapters/routing/osrm-double.fixture.ts'
import { Service } from './service.fixture.ts'
import type { Phone } from './service-people.fixture.ts'

/** The world Nadi depends on fails: providers that refuse or are slow, a language model that is wrong. */
let service: Service
let numbers = 0
const newPhone = (): Phone => {
  numbers += 1
  return service.whatsapp(`+9196${String(numbers).padStart(8, '0')}`)
}

describe('Twilio', () => {
  beforeEach(async () => {
    service = await Service.start()
  })

  afterEach(async () => {
    await service.expectSound()
    await service.end()
  })

  it('says 429: nothing is sent before Retry-After has passed, and the order is kept', async () => {
    const phone = newPhone()
    service.twilio.refusals.push({ status: 429, headers: { 'retry-after': '7' }, body: { code: 20429 } })
    expect(await phone.write('hello')).toEqual([])
    expect(await phone.write('I need an MRI tomorrow morning')).toEqual([])
    await service.pass({ seconds: 6 })
    expect(service.twilio.asked).toHaveLength(1)
    await service.pass({ seconds: 1 })
    expect(phone.shown.map(({ text }) => text)).toEqual([
      expect.stringContaining('I am Nadi'),
      expect.stringContaining('These times are free'),
    ])
  })

  it('says 500: sent again, later each time, and once', async () => {
    const phone = newPhone()
    service.twilio.refusals.push({ status: 500 }, { status: 503, body: '<html>' }, { status: 502 })
    await phone.write('hello')
    for (let tries = 0; tries < 3; tries += 1) {
      expect(phone.shown).toEqual([])
      await service.pass({ minutes: 1 })
    }
    expect(phone.shown).toHaveLength(1)
    expect(service.twilio.asked).toHaveLength(4)
    await service.pass({ hours: 1 })
    expect(phone.shown).toHaveLength(1)
  })

  it('says it will never work: not sent again, and the next message is', async () => {
    const phone = newPhone()
    service.twilio.refusals.push({ status: 400, body: { code: 21211, message: 'invalid number' } })
    await phone.write('when is my appointment?')
    const asked = service.twilio.asked.length
    await service.pass({ hours: 2 })
    expect(service.twilio.asked).toHaveLength(asked)
    expect(phone.shown).toEqual([])
    expect(service.logged.map(({ line }) => line).join()).toContain('"twilio.21211"')
    expect(await phone.write('when is my appointment?')).toHaveLength(1)
  })

  it('will not have buttons: numbers do', async () => {
    const phone = newPhone()
    service.twilio.refusals.push({ status: 400, body: { code: 63013, message: 'template refused' } })
    const [offer] = await phone.write('I need an MRI tomorrow morning')
    expect(offer?.drawnAs).toBe('text')
    expect(offer?.text).toContain('\n1. Wed 2 Dec')
    expect((await phone.write('1'))[0]?.text).toContain('Shall I book it?')
  })

  it('will not reach a family on WhatsApp: news of the ambulance goes by SMS', async () => {
    const family = newPhone()
    await family.write('my father has chest pain')
    await family.pin(12.9352, 77.6245)
    service.twilio.refuses = ({ To }) => (To === `whatsapp:${family.number}` ? { status: 500 } : null)
    const heard = family.shown.length
    await service.pass({ minutes: 1 })
    for (let tries = 0; tries < 3; tries += 1) await service.pass({ seconds: 20 })
    expect(family.shown).toHaveLength(heard)
    expect(service.sms(family.number).screen).toMatch(/^Ambulance AMB-12 is on its way to you/)
  })

  it('reports what became of a message, even before it has answered that it took it', async () => {
    const phone = newPhone()
    const report = async (sid: string, MessageStatus: string, more = {}): Promise<void> => {
      const fields = { MessageSid: sid, MessageStatus, From: 'whatsapp:+918000000001', To: phone.number, ...more }
      expect((await service.postTwilio('/webhooks/twilio/status', fields)).status).toBe(200)
    }
    const stateOf = (sid: string) => service.nadi.store.outbox.postState('whatsapp', sid)

    const [first] = await phone.write('hello')
    expect(first?.statusCallback).toBe('https://nadi.test/webhooks/twilio/status')
    await report(first?.sid ?? '', 'delivered')
    expect(await stateOf(first?.sid ?? '')).toMatchObject({ status: 'delivered' })

    service.twilio.onAccepted = ({ sid }) => report(sid, 'undelivered', { ErrorCode: '63016' })
    const [early] = await phone.write('hello')
    await expect
      .poll(() => stateOf(early?.sid ?? ''), { timeout: 5_000 })
      .toMatchObject({ status: 'failed', errorCode: 'twilio.63016' })
  })
})

describe('Slack', () => {
  beforeEach(async () => {
    service = await Service.start()
  })

  afterEach(async () => {
    await service.expectSound()
    await service.end()
  })

  const asha = () => service.member('U0ASHA')

  it('says 429: nothing is posted before Retry-After has passed', async () => {
    service.slack.refusals.push({ status: 429, headers: { 'retry-after': '30' } })
    expect(await asha().mention('C0WARD', 'nearest free ICU bed?')).toEqual([])
    await service.pass({ seconds: 29 })
    expect(service.slack.asked).toHaveLength(1)
    await service.pass({ seconds: 1 })
    expect(service.slack.posts.map(({ text }) => text)).toEqual([expect.stringContaining('LGH-ICU-9')])
  })

  it.each([
    ['500', { status: 500 }],
    ['internal_error', { status: 200, body: { ok: false, error: 'internal_error' } }],
    ['what is not JSON', { status: 200, body: '<html>' }],
  ])('says %s: posted again, once', async (_name, answer) => {
    service.slack.refusals.push(answer, answer)
    await asha().mention('C0WARD', 'nearest free ICU bed?')
    await service.pass({ minutes: 1 })
    await service.pass({ minutes: 1 })
    expect(service.slack.posts).toHaveLength(1)
    await service.pass({ hours: 1 })
    expect(service.slack.posts).toHaveLength(1)
  })

  it.each(['channel_not_found', 'is_archived', 'invalid_auth'])('says %s: not posted again', async (error) => {
    service.slack.refusals.push({ status: 200, body: { ok: false, error } })
    await asha().mention('C0WARD', 'nearest free ICU bed?')
    await service.pass({ hours: 2 })
    expect(service.slack.asked).toHaveLength(1)
    expect(service.logged.map(({ line }) => line).join()).toContain(`"slack.${error}"`)
  })

  it('has lost the card: the news is posted anew', async () => {
    const [card] = await asha().mention('C0WARD', 'nearest free ICU bed?')
    if (!card) throw new Error('no card')
    service.slack.refusals.push({ status: 200, body: { ok: false, error: 'message_not_found' } })
    const [again] = await asha().press(card, 'Hold 30 min')
    expect(again?.text).toContain('LGH-ICU-9 is held')
    expect(again?.thread).toBe(card.thread)
  })
})

describe('a language model', () => {
  beforeAll(async () => {
    service = await Service.start({ llm: true })
  })

  // Long enough for the breaker to close again.
  afterEach(async () => {
    await service.expectSound()
    await service.pass({ minutes: 2 })
  })

  afterAll(() => service.end())

  const tool = (name: string, args: object | string) => ({
    kind: 'calls' as const,
    tools: [{ name, arguments: typeof args === 'string' ? args : JSON.stringify(args) }],
  })

  it('that is right is believed', async () => {
    if (service.llm) service.llm.behaviour = tool('book_appointment', { service: 'mri', when: 'kal subah' })
    const [offer] = await newPhone().write('woh machine wali jaanch, kal subah')
    expect(offer?.text).toContain('MRI scan')
    expect(service.llm?.asked.at(-1)).toContain('machine wali')
  })

  const WRONG = {
    'hangs up': { kind: 'hangs-up' },
    'answers 500': { kind: 'fails', status: 500 },
    'answers 429': { kind: 'fails', status: 429 },
    'answers 401': { kind: 'fails', status: 401 },
    'answers in HTML': { kind: 'garbage', body: '<html>busy</html>' },
    'answers with JSON of its own': { kind: 'garbage', body: '{"choices":"none"}' },
    'answers null': { kind: 'garbage', body: 'null' },
    'calls nothing': { kind: 'calls', tools: [] },
    'calls a tool there is not': tool('drop_database', {}),
    'calls a tool of another role': tool('dispatch_ambulance', { emergency: 'E-000000', ambulance: 'AMB-1' }),
    'calls a tool of staff': tool('set_bed_status', { bed: 'LGH-ICU-9', status: 'blocked' }),
    'calls with broken arguments': tool('book_appointment', '{"service": "mri", '),
    'calls with arguments that are none': tool('book_appointment', '"mri"'),
    'calls for a service there is not': tool('book_appointment', { service: 'brain transplant' }),
    'calls with a poisoned object': tool('book_appointment', '{"__proto__":{"service":"ct"},"service":{"a":1}}'),
  } as const

  /** Arguments that do not fit are asked for once more; everything else is not. */
  const ASKED_AGAIN = /arguments|a service there is not|poisoned/

  it.each(Object.entries(WRONG))(
    'that %s: the offline interpreter answers, and nothing else happens',
    async (name, behaviour) => {
      if (!service.llm) throw new Error('no language model')
      service.llm.behaviour = behaviour
      const asked = service.llm.asked.length
      const before = service.nadi.engine.seq
      const [offer] = await newPhone().write('I need an MRI tomorrow morning')
      expect(service.llm.asked.length).toBe(asked + (ASKED_AGAIN.test(name) ? 2 : 1))
      expect(offer?.text).toMatch(/^These times are free for your MRI scan/)
      expect((await service.journalTypes()).slice(before)).toEqual(['patients.registered'])
    },
  )

  it('that fails again and again is not asked for a while', async () => {
    if (!service.llm) throw new Error('no language model')
    service.llm.behaviour = { kind: 'fails', status: 500 }
    const asked = service.llm.asked.length
    for (let n = 0; n < 8; n += 1) await newPhone().write('I need an MRI tomorrow morning')
    expect(service.llm.asked.length).toBe(asked + 4)
  })

  it('never sees a number or a name', async () => {
    if (!service.llm) throw new Error('no language model')
    service.llm.behaviour = tool('book_appointment', { service: 'mri' })
    const phone = newPhone()
    await phone.write('MRI book karo, mera number 9876543210 hai')
    expect(service.llm.asked.at(-1)).not.toContain('9876543210')
    expect(service.llm.asked.at(-1)).not.toContain(phone.number)
  })
})

describe('voice notes', () => {
  let endpoint: Server
  let answers: { readonly status: number; readonly text: string }[]
  beforeEach(async () => {
    answers = []
    endpoint = createServer((req, res) => {
      const { status, text } = answers.shift() ?? { status: 401, text: '' }
      req
        .resume()
        .once('end', () => res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ text })))
    }).listen(0, '127.0.0.1')
    await once(endpoint, 'listening')
  })
  afterEach(async () => {
    await service.expectSound()
    await service.end()
    endpoint.closeAllConnections()
    endpoint.close()
  })
  const startListening = async (): Promise<Phone> => {
    const { port } = endpoint.address() as AddressInfo
    const TRANSCRIBE_BASE_URL = `http://127.0.0.1:${port}/v1`
    service = await Service.start({ settings: { TRANSCRIBE_MODEL: 'hears', TRANSCRIBE_BASE_URL } })
    return newPhone()
  }

  it('are heard: a cry for help is one', async () => {
    const phone = await startListening()
    answers.push({ status: 200, text: 'papa ko seene mein dard ho raha hai, ambulance bhejo' })
    const [said] = await phone.speak()
    expect(said?.text).toContain('112')
    expect(await service.journalTypes()).toContain('ambulances.requested')
  })

  it('that nobody understands are answered kindly, with the numbers', async () => {
    const phone = await startListening()
    answers.push({ status: 401, text: '' })
    expect((await phone.speak())[0]?.text).toMatch(/could not hear what you said.*112 or 108/)
  })

  it('are not listened to without a model for it', async () => {
    service = await Service.start()
    expect((await newPhone().speak())[0]?.text).toMatch(/cannot listen to it here.*112 or 108/)
  })
})

describe('the routing server', () => {
  it('goes silent in the middle of an incident: an ambulance is recommended and sent all the same', async () => {
    const osrm = new OsrmDouble()
    service = await Service.start({ settings: { OSRM_URL: await osrm.start() } })
    const family = newPhone()
    await family.write('my father has chest pain')
    const before = osrm.asked.length
    osrm.fault = () => {} // takes the question and never answers
    await family.pin(12.9401, 77.6187) // no place of the list, whose roads were measured beforehand
    expect(osrm.asked.length).toBeGreaterThan(before)
    const card = service.slack.posts.at(-1)?.text ?? ''
    expect(card).toMatch(/AMB-\d+/)
    expect(service.logged.map(({ line }) => line).join()).toContain('"osrm.timeout"')
    osrm.fault = null
    await service.pass({ minutes: 1 })
    expect(await service.journalTypes()).toContain('ambulances.dispatched')
    await service.expectSound()
    await service.end()
    await osrm.stop()
  })
})
