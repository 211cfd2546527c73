import { z } from 'zod'
import { HOUR_MS } from '../../orchestrator/time.ts'
import type { Wall } from './when/calendar.ts'
import type { Span } from './when/moment.ts'
import { readTimes } from './when.ts'

const REFERENCE = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?$/

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  reference: z
    .string()
    .refine((text) => REFERENCE.test(text) && !Number.isNaN(Date.parse(text)), 'not an ISO time with a time of day'),
  /** All languages are read together; a hint changes nothing. */
  lang: z.string().optional(),
})

/**
 * One line of `nadi when`: `{"id","text","reference"}` in, `{"id","values":[{"start","end","grain"}]}` out, the first
 * value preferred. Times are local to `reference` and carry its offset if it has one. A day is its midnight and a
 * point in time has no end, both `end: null`; other ends are exclusive; an open side is null ("after 5", "before
 * Friday"). A line that cannot be read answers `{"id","error":{"code","message"}}`. Never throws.
 */
export function whenLine(line: string): string {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return failure(null, 'when.bad-json', 'the line is not JSON')
  }
  const parsed = Line.safeParse(json)
  if (!parsed.success) {
    const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(json)
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`)
    return failure(id.success ? id.data.id : null, 'when.bad-line', faults.join('; '))
  }
  const { id, text, reference } = parsed.data
  const [, local = reference, offset = ''] = REFERENCE.exec(reference) ?? []
  const values = readTimes(text, Date.parse(`${local}Z`)).flatMap(({ span }) => [span, ...(span.others ?? [])])
  return JSON.stringify({ id, values: values.map((span) => written(span, offset)) })
}

function written({ start, end, grain }: Span, offset: string) {
  const local = (wall: Wall | null): string | null =>
    wall === null ? null : new Date(wall).toISOString().slice(0, 19) + offset
  const day = grain === 'day' && start !== null && end === start + 24 * HOUR_MS
  const precision = grain === 'year' ? 'month' : grain
  return { start: local(start), end: day ? null : local(end), grain: precision }
}

const failure = (id: string | number | null, code: string, message: string): string =>
  JSON.stringify({ id, error: { code, message } })
