import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { TwilioDouble } from './adapters/twilio/twilio-double.fixture.ts'
import { type Child, runChild, startChild } from './bench/child.ts'
import { twilioSignature } from './service.fixture.ts'

const FAMILY = '+919400000001'
const COORDINATORS = ['+910000000205', '+910000000206'] // on call by day and by night
const TOKEN = 'twilio-token-for-tests'

let folder: string
let twilio: TwilioDouble
let settings: Record<string, string>
let child: Child | null = null
let ids = 0

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nadi-killed-'))
  twilio = new TwilioDouble('AC00000000000000000000000000000000', TOKEN)
  settings = {
    PORT: '0',
    PUBLIC_URL: 'https://nadi.test',
    DATABASE_URL: `sqlite:${join(folder, 'nadi.sqlite')}`,
    NADI_DATA_KEY: '0123456789abcdef'.repeat(4),
    TWILIO_ACCOUNT_SID: 'AC00000000000000000000000000000000',
    TWILIO_AUTH_TOKEN: TOKEN,
    TWILIO_WHATSAPP_FROM: 'whatsapp:+918012345678',
    TWILIO_API_URL: await twilio.start(),
  }
})

afterEach(async () => {
  await child?.end('SIGKILL')
  await twilio.stop()
  rmSync(folder, { recursive: true })
})

async function write(phone: string, more: Readonly<Record<string, string>>): Promise<void> {
  ids += 1
  const fields = {
    MessageSid: `SM${String(ids).padStart(32, '0')}`,
    From: `whatsapp:${phone}`,
    To: 'whatsapp:+918012345678',
    ...more,
  }
  const response = await fetch(`${child?.url}/webhooks/twilio`, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': twilioSignature('/webhooks/twilio', fields),
    },
  })
  expect(response.status).toBe(200)
}

const shownTo = (test: (phone: string) => boolean) => twilio.shown.filter(({ phone }) => test(phone))
const isCrew = (phone: string): boolean => /^\+9100000001\d\d$/.test(phone)
const within = { timeout: 20_000, interval: 50 }

it('killed between the approval and the word to the crew: the unit still goes, once', {
  timeout: 120_000,
}, async () => {
  child = await startChild('cli.ts', ['serve'], settings)
  await write(FAMILY, { Body: 'my father has chest pain' })
  await write(FAMILY, { Latitude: '12.9352', Longitude: '77.6245' })
  const asked = () =>
    shownTo((phone) => COORDINATORS.includes(phone)).filter(({ text }) => text.includes('Recommended'))
  await expect.poll(() => asked().length, within).toBeGreaterThan(0)

  // The moment the crew is to be told, the process dies: Twilio never took that message.
  const killed = new Promise<void>((resolve) => {
    twilio.refuses = ({ To = '' }) => {
      if (!isCrew(To.replace('whatsapp:', ''))) return null
      void child?.end('SIGKILL').then(resolve)
      return { status: 500 }
    }
  })
  await write(asked()[0]?.phone ?? '', { Body: '1' })
  await killed
  expect(shownTo(isCrew)).toEqual([])

  twilio.refuses = () => null
  child = await startChild('cli.ts', ['serve'], settings)
  await expect.poll(() => shownTo(isCrew).length, within).toBe(1)
  await expect
    .poll(
      () => shownTo((phone) => phone === FAMILY).filter(({ text }) => text.includes('is on its way')).length,
      within,
    )
    .toBe(1)
  expect(shownTo(isCrew)[0]?.text).toMatch(/^JOB E-/)
  await child.end('SIGTERM')
  const verdict = await runChild('cli.ts', ['replay', '--verify'], settings)
  expect(verdict).toMatch(/^events/m)
  expect(shownTo(isCrew)).toHaveLength(1)
})
