import { z } from 'zod'
import type { Intent } from '../../flows/intents.ts'
import type { Topology } from '../../orchestrator/network/topology.ts'
import { instant, isoLocal, MINUTE_MS } from '../../orchestrator/time.ts'
import type { Interpreter } from '../interpreter.ts'
import { AMBULANCE_ASKED, detectEmergency } from './emergency.ts'

const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  role: z.enum(['patient', 'caregiver', 'staff', 'coordinator', 'admin', 'crew']),
  /** ISO 8601; without an offset it is the network's own time. */
  now: z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'not an ISO time'),
})

export interface InterpretContext {
  readonly interpreter: Interpreter
  readonly topology: Topology
  /** A clock in milliseconds for measuring, `performance.now` in production. */
  readonly clock: () => number
}

/**
 * One line of `nadi interpret`: a JSON message in, a JSON line out (`intents`, `emergency`, `ms`); a line that cannot be read
 * answers `{"id","error":{"code","message"}}`. Never rejects.
 */
export async function interpretLine(line: string, { interpreter, topology, clock }: InterpretContext): Promise<string> {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return failure(null, 'interpret.bad-json', 'the line is not JSON')
  }
  const parsed = Line.safeParse(json)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`)
    return failure(idOf(json), 'interpret.bad-line', faults.join('; '))
  }
  const { id, text, role, now } = parsed.data
  const began = clock()
  const alarm = alarmFor(role, text)
  const heard = await interpreter.interpret({
    text,
    role: role === 'caregiver' ? 'patient' : role,
    now: instant(timeOf(now, topology.utcOffsetMinutes)),
    topology,
    at: null,
    asked: null,
  })
  return JSON.stringify({
    id,
    intents: heard.intents.map((intent) => written(intent, topology.utcOffsetMinutes)),
    emergency: alarm === null ? null : { priority: alarm.priority, reason: alarm.signs.join(', ') },
    ms: Math.round((clock() - began) * 1000) / 1000,
  })
}

/** From staff and crews "send the ambulance" is an order, no cry for help; signs count from everybody. */
function alarmFor(role: z.infer<typeof Line>['role'], text: string) {
  const alarm = detectEmergency(text)
  const family = role === 'patient' || role === 'caregiver'
  return family || alarm?.signs.some((sign) => sign !== AMBULANCE_ASKED) ? alarm : null
}

function timeOf(text: string, utcOffsetMinutes: number): number {
  return LOCAL_TIME.test(text) ? Date.parse(`${text}Z`) - utcOffsetMinutes * MINUTE_MS : Date.parse(text)
}

function written(intent: Intent, utcOffsetMinutes: number) {
  if (!('when' in intent.args) || intent.args.when === undefined) return { name: intent.name, args: intent.args }
  const { text, start, end, grain } = intent.args.when
  const local = (at: typeof start): string => isoLocal(at, utcOffsetMinutes)
  return {
    name: intent.name,
    args: { ...intent.args, when: { text, start: local(start), end: end === null ? null : local(end), grain } },
  }
}

function failure(id: unknown, code: string, message: string): string {
  return JSON.stringify({ id, error: { code, message } })
}

function idOf(json: unknown): string | number | null {
  if (typeof json !== 'object' || json === null || !('id' in json)) return null
  return typeof json.id === 'string' || typeof json.id === 'number' ? json.id : null
}
