import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Child, runChild, startChild } from './child.ts'
import { faultsOf, isQuiet, readTables } from './crash-checks.ts'
import { People } from './people.ts'
import { PersistentTwilio } from './persistent-twilio.ts'
import { seeded } from './random.ts'
import { startTwilioDouble } from './twilio-double.ts'
import { TWILIO_SETTINGS } from './twilio-sender.ts'

/** People in conversation at a time. */
const PEOPLE = 24
/** After the service answers it lives this long, in milliseconds, under full load. */
const LIFE_MS = { min: 50, max: 800 } as const
const QUIET_WITHIN_MS = 60_000
const LOOK_EVERY_MS = 200

interface CrashOptions {
  readonly kills: number
  readonly seed: number
  readonly onProgress: (line: string) => void
}

interface CrashReport {
  readonly messages: number
  /** Webhooks sent more than once. */
  readonly sentAgain: number
  readonly booked: number
  readonly emergencies: number
  readonly replies: number
  /** Messages a person got twice, since Twilio took them and the note of it was lost. */
  readonly repeated: number
  /** Lines the service logged as errors. */
  readonly errors: readonly string[]
  /** Empty when nothing was lost and nothing done twice. */
  readonly faults: readonly string[]
}

/**
 * Kills the service again and again while people talk to it, checks its journal after every death, lets it
 * finish, and compares what it kept with what the outside saw. Rejects when the journal is not clean, the
 * service does not start again, or it never comes to rest.
 */
export async function crashRun({ kills, seed, onProgress }: CrashOptions): Promise<CrashReport> {
  const folder = mkdtempSync(join(tmpdir(), 'nadi-crash-'))
  const file = join(folder, 'nadi.sqlite')
  const random = seeded(seed)
  const twilio = new PersistentTwilio(random)
  const people = new People(twilio, random, PEOPLE)
  const sent: string[] = []
  const double = await startTwilioDouble((message) => {
    sent.push(message.sid)
    people.hear(message)
  })
  const settings = { ...TWILIO_SETTINGS, PORT: '0', DATABASE_URL: `sqlite:${file}`, TWILIO_API_URL: double.url }
  const errors: string[] = []
  const onLine = (line: string): void => {
    if (line.includes('"level":50')) errors.push(line)
  }
  let service: Child | null = null
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      service = await startChild('cli.ts', ['serve'], settings, onLine)
      twilio.url = service.url
      const life = Math.round(LIFE_MS.min + random() * (LIFE_MS.max - LIFE_MS.min))
      await pause(life)
      twilio.url = null
      await service.end('SIGKILL')
      const verdict = await runChild('cli.ts', ['replay', '--verify'], settings)
      const events = /^events\s+(\d+)/m.exec(verdict)?.[1] ?? '?'
      onProgress(`${kill}/${kills} killed after ${life} ms, ${events} events clean, ${twilio.accepted.size} messages`)
    }
    people.stopJoining()
    service = await startChild('cli.ts', ['serve'], settings, onLine)
    twilio.url = service.url
    await comesToRest(file, people, twilio)
    await service.end('SIGTERM')
    await runChild('cli.ts', ['replay', '--verify'], settings)

    const tables = readTables(file)
    const posted = new Set(tables.posts.map(({ providerMessageId }) => providerMessageId))
    return {
      messages: twilio.accepted.size,
      sentAgain: twilio.posted - twilio.accepted.size,
      booked: people.stories.filter(({ ending }) => ending === 'booked').length,
      emergencies: people.stories.filter(({ kind }) => kind === 'emergency').length,
      replies: tables.outbox.filter(({ kind }) => kind === 'reply').length,
      repeated: sent.length - posted.size,
      errors,
      faults: faultsOf(tables, { accepted: twilio.accepted, stories: people.stories, sent }),
    }
  } finally {
    await service?.end('SIGKILL')
    twilio.close()
    double.close()
    rmSync(folder, { recursive: true })
  }
}

/** Everybody has their ending and nothing is left to handle or to send. */
async function comesToRest(file: string, people: People, twilio: PersistentTwilio): Promise<void> {
  const until = Date.now() + QUIET_WITHIN_MS
  for (;;) {
    await pause(LOOK_EVERY_MS)
    if (people.waiting.length === 0) {
      await twilio.idle()
      if (isQuiet(readTables(file))) return
    }
    if (Date.now() > until) {
      const waiting = people.waiting.map(({ phone, kind }) => `${phone} (${kind})`).join(', ')
      throw new Error(`crash.no-rest: not everything was answered; still waiting: ${waiting || 'nobody'}`)
    }
  }
}
