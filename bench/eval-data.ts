import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Interpreter } from '../bot/interpreter.ts'
import type { Intent } from '../flows/intents.ts'
import type { Topology } from '../orchestrator/network/topology.ts'
import { type Instant, instant } from '../orchestrator/time.ts'
import type { Judged, JudgedRow } from './scoring.ts'

const Meant = z.union([
  z.string().transform((name) => ({ name, args: {} })),
  z.object({ name: z.string(), args: z.record(z.string(), z.unknown()).default({}) }),
])
const Row = z.object({
  text: z.string(),
  role: z.enum(['patient', 'caregiver', 'staff', 'coordinator', 'admin', 'crew']),
  lang: z.string().default('?'),
  now: z.string().default('2026-11-23T10:00:00+05:30'),
  intents: z.array(Meant),
})

const Line = z
  .string()
  .transform((line, context): unknown => {
    try {
      return JSON.parse(line)
    } catch (error) {
      context.addIssue(error instanceof Error ? error.message : 'no JSON')
      return z.NEVER
    }
  })
  .pipe(Row)

/** Reads JSON lines of `{"text","role","lang","now","intents"}`; intents are names, or names with arguments. */
export async function judgeFile(
  file: string,
  interpreter: Interpreter,
  topology: Topology,
): Promise<readonly JudgedRow[]> {
  const judged: JudgedRow[] = []
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    const row = Line.safeParse(line)
    if (!row.success) throw new Error(`eval.bad-line ${index + 1}: ${z.prettifyError(row.error)}`)
    const { text, role, lang, now, intents: meant } = row.data
    const { intents } = await interpreter.interpret({
      text,
      role: role === 'caregiver' ? 'patient' : role,
      now: instantOf(now, topology),
      topology,
      at: null,
      asked: null,
    })
    const names: Judged = { meant: meant.map(({ name }) => name), heard: intents.map(({ name }) => name) }
    judged.push({ ...names, text, role, language: lang, slots: meant.flatMap((each) => slotsOf(each, intents)) })
  }
  return judged
}

function slotsOf({ name, args }: z.infer<typeof Meant>, intents: readonly Intent[]): JudgedRow['slots'] {
  const candidates = intents.filter((intent) => intent.name === name)
  return Object.entries(args).map(([slot, value]) => ({
    intent: name,
    slot,
    right: candidates.some((intent) => same(value, new Map<string, unknown>(Object.entries(intent.args)).get(slot))),
  }))
}

const Time = z.object({ start: z.union([z.string(), z.number()]), grain: z.string() })

/** Times by start and grain, texts without regard to case, everything else exactly. */
function same(meant: unknown, heard: unknown): boolean {
  const [wanted, read] = [Time.safeParse(meant), Time.safeParse(heard)]
  if (wanted.success && read.success)
    return +new Date(wanted.data.start) === +new Date(read.data.start) && wanted.data.grain === read.data.grain
  if (typeof meant === 'string' && typeof heard === 'string') return meant.toLowerCase() === heard.toLowerCase()
  return isDeepStrictEqual(meant, heard)
}

/** ISO 8601; without an offset it is the network's own time. */
function instantOf(text: string, { utcOffsetMinutes }: Topology): Instant {
  const offset = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text)
  return instant(offset ? Date.parse(text) : Date.parse(`${text}Z`) - utcOffsetMinutes * 60_000)
}
