import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Interpreter } from '../bot/interpreter.ts'
import type { Topology } from '../orchestrator/network/topology.ts'
import { instant } from '../orchestrator/time.ts'
import type { Judged } from './scoring.ts'

const Row = z.object({ text: z.string(), action: z.enum(['book', 'status', 'cancel', 'reschedule']) })

const ACTION_OF: Readonly<Record<string, z.infer<typeof Row>['action']>> = {
  book_appointment: 'book',
  appointment_status: 'status',
  cancel_appointment: 'cancel',
  reschedule_appointment: 'reschedule',
}
/** The things of the source's domain; its verbs ("yaad dilana") stay as they are. */
const FOREIGN_THINGS = /\b(?:alarms?|alaram|alrm|timers?|reminders?|remindr|events?)\b/gi
/** Talk that any assistant knows is no hospital intent. */
const CONVERSATION: ReadonlySet<string> = new Set(
  'affirm deny correct stop_flow repeat go_back none_of_these small_talk'.split(' '),
)

export interface HinglishReport {
  /** With the source's things called appointments: actions meant and heard. */
  readonly actions: readonly Judged[]
  /** As written: texts, and how many were taken for a hospital intent. */
  readonly foreign: { readonly rows: number; readonly taken: readonly string[] }
}

/** Reads the actions of `file`; `aside` keeps to the fifth by a fixed hash that nobody looks at. */
export async function judgeHinglish(
  file: string,
  interpreter: Interpreter,
  topology: Topology,
  aside: boolean,
): Promise<HinglishReport> {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Row.parse(JSON.parse(line)))
    .filter(({ text }) => !aside || isAside(text))
  const now = instant(Date.parse('2026-11-23T10:00:00+05:30'))
  const hear = async (text: string) =>
    (await interpreter.interpret({ text, role: 'patient', now, topology, at: null, asked: null })).intents
  const actions: Judged[] = []
  const taken: string[] = []
  for (const { text, action } of rows) {
    const heard = await hear(text.replace(FOREIGN_THINGS, 'appointment'))
    actions.push({ meant: [action], heard: heard.flatMap(({ name }) => ACTION_OF[name] ?? []) })
    if ((await hear(text)).some(({ name }) => !CONVERSATION.has(name))) taken.push(text)
  }
  return { actions, foreign: { rows: rows.length, taken } }
}

function isAside(text: string): boolean {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return ((hash ^ (hash >>> 13)) >>> 0) % 5 === 0
}
