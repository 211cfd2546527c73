import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Child, startChild } from './child.ts'
import { type Measure, median, percentile } from './measure.ts'
import { startTwilioDouble } from './twilio-double.ts'
import { type Form, TWILIO_SETTINGS, TwilioSender } from './twilio-sender.ts'

const PER_SECOND = 200
const ROUND_SECONDS = 2
/** Of each side, one after the other; the first is thrown away. */
const ROUNDS = 8
/** Between two messages of one person. */
const PACE_SECONDS = 1

/** What people write, message by message. */
const SCRIPTS: readonly (readonly string[])[] = [
  ['MRI chahiye kal subah', '1', 'haan'],
  ['I need an ultrasound on Friday morning', '2', 'yes'],
  ['कल दोपहर खून की जाँच करवानी है', '1', 'हाँ'],
  ['X-ray next Monday', '3', 'yes please'],
  ['Book cardiology OPD tomorrow evening', '1', 'yes', 'when is my appointment?'],
  ['physiotherapy parso shaam ko', '2', 'haan ji', 'mera appointment kab hai'],
  ['what is booked for me?'],
  ['ECG kal', '1', 'nahi'],
]

/**
 * From a signed webhook to its answer, which comes once the message is stored, at 200 messages a second
 * that do not wait for each other; beside the barest handler that stores as durably, under the same load.
 */
export async function webhookBench(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nadi-bench-'))
  const double = await startTwilioDouble()
  const sender = new TwilioSender()
  const running: Child[] = []
  try {
    const bare = await startChild('bench/bare-express.ts', [join(folder, 'bare.sqlite')], {})
    running.push(bare)
    const nadi = await startChild('cli.ts', ['serve'], {
      ...TWILIO_SETTINGS,
      PORT: '0',
      DATABASE_URL: `sqlite:${join(folder, 'nadi.sqlite')}`,
      TWILIO_API_URL: double.url,
    })
    running.push(nadi)
    const rounds: Round[] = []
    for (let number = 0; number < ROUNDS; number += 1) {
      const round = { bare: await load(sender, bare.url, number), nadi: await load(sender, nadi.url, number) }
      console.log(`     p50/p99 ${p50and99(round.nadi)} ms, bare ${p50and99(round.bare)} ms`)
      if (number > 0) rounds.push(round)
    }
    return [compare(rounds)]
  } finally {
    await Promise.all(running.map((child) => child.end('SIGTERM')))
    sender.close()
    double.close()
    rmSync(folder, { recursive: true })
  }
}

/** Milliseconds to every answer, of both sides. */
interface Round {
  readonly nadi: readonly number[]
  readonly bare: readonly number[]
}

/** By the middle round of each side, so that what else the machine did in one of them does not decide. */
function compare(rounds: readonly Round[]): Measure {
  const [ours, bare] = [
    median(rounds.map(({ nadi }) => percentile(nadi, 99))),
    median(rounds.map((round) => percentile(round.bare, 99))),
  ]
  return {
    name: `p99 from webhook to stored and answered at ${PER_SECOND} messages a second, against bare Express and one insert`,
    ratio: ours / bare,
    goal: { atMost: 3 },
    note: `${ours.toFixed(1)} ms, bare ${bare.toFixed(1)} ms`,
  }
}

const p50and99 = (times: readonly number[]): string =>
  [50, 99].map((percent) => percentile(times, percent).toFixed(1)).join('/')

/** Milliseconds to the answer of every message of one round. */
async function load(sender: TwilioSender, url: string, round: number): Promise<number[]> {
  const start = performance.now()
  const answers: Promise<number>[] = []
  for (const [n, form] of messagesOf(round).entries()) {
    const wait = start + (n * 1_000) / PER_SECOND - performance.now()
    if (wait > 0) await pause(wait)
    answers.push(timed(sender, url, form))
  }
  return Promise.all(answers)
}

async function timed(sender: TwilioSender, url: string, form: Form): Promise<number> {
  const start = performance.now()
  const status = await sender.post(url, form)
  if (status !== 200) throw new Error(`bench.refused: answered with ${status}`)
  return performance.now() - start
}

/** One round's messages in the order of their sending: people start one after the other and write at their pace. */
function messagesOf(round: number): Form[] {
  const apart = PER_SECOND * PACE_SECONDS
  const count = PER_SECOND * ROUND_SECONDS
  const slots: (Form | undefined)[] = []
  for (let person = 0, first = 0; first < count; person += 1) {
    while (slots[first] !== undefined) first += 1
    const script = SCRIPTS[person % SCRIPTS.length] ?? []
    for (const [step, text] of script.entries()) slots[first + step * apart] = formOf(round, person, step, text)
  }
  return slots.slice(0, count).filter((form) => form !== undefined)
}

function formOf(round: number, person: number, step: number, text: string): Form {
  const phone = `+9190${String(round * 10_000 + person).padStart(8, '0')}`
  const whatsapp = person % 3 > 0
  return {
    MessageSid: `SM${round}x${person}x${step}`.padEnd(34, '0'),
    AccountSid: TWILIO_SETTINGS.TWILIO_ACCOUNT_SID,
    From: whatsapp ? `whatsapp:${phone}` : phone,
    To: whatsapp ? `whatsapp:${TWILIO_SETTINGS.TWILIO_WHATSAPP_FROM}` : TWILIO_SETTINGS.TWILIO_SMS_FROM,
    Body: text,
    NumMedia: '0',
    ProfileName: `Person ${person}`,
  }
}
