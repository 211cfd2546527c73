import { z } from 'zod'
import type { Event } from '../../orchestrator/decision.ts'
import { NetworkId, PatientId } from '../../orchestrator/ids.ts'
import { Instant } from '../../orchestrator/time.ts'
import { StoreError } from './error.ts'

/** What rows must look like when they come back: a database can be edited, restored or damaged by others. */

const count = z.number().int().min(0)
const hash = z.string().regex(/^[0-9a-f]{64}$/)

export const JournalRows = z.array(
  z.object({
    network: NetworkId,
    seq: count.min(1),
    at: Instant,
    // Whether it is an event we know is found out with its body, see `Journal`.
    type: z.custom<Event['type']>((type) => typeof type === 'string' && type !== ''),
    body: z.string(),
    hash,
  }),
)

export const Snapshots = z.array(z.object({ seq: count, hash: z.string(), manifest: z.string() }))

export const InboxItems = z.array(
  z.object({
    id: z.string(),
    network: NetworkId,
    conversation: z.string(),
    receivedAt: Instant,
    sealedBody: z.string(),
    attempts: count,
  }),
)

export const OutboxRows = z.array(
  z.object({
    position: count,
    id: z.string(),
    network: NetworkId,
    kind: z.enum(['core', 'reply']),
    createdAt: Instant,
    body: z.string(),
    attempts: count,
    nextAttemptAt: Instant,
  }),
)

export const PostRecords = z.array(
  z.object({
    outboxId: z.string(),
    channel: z.enum(['whatsapp', 'sms', 'slack', 'web']),
    providerMessageId: z.string(),
    card: z.string().nullable(),
    placeKey: z.string(),
    sealedPlace: z.string(),
    at: Instant,
  }),
)

export const Receipts = z.array(
  z.object({
    status: z.enum(['sent', 'delivered', 'read', 'failed']),
    errorCode: z.string().nullable(),
    at: Instant,
    card: z.string().nullable(),
  }),
)

export const People = z.array(z.object({ patient: PatientId, sealedPhone: z.string() }))

export const Conversations = z.array(
  z.object({ conversation: z.string(), sealedPlace: z.string(), patient: PatientId.nullable() }),
)

export const Times = z.array(z.object({ at: Instant.nullable() }))
export const Texts = z.array(z.object({ text: z.string() }))

/** Throws `store.corrupt-row`, naming the columns at fault and never what is in them. */
export function parseRows<Row>(
  schema: z.ZodType<readonly Row[]>,
  query: string,
  rows: readonly unknown[],
): readonly Row[] {
  const parsed = schema.safeParse(rows)
  if (parsed.success) return parsed.data
  const columns = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')
  throw new StoreError('store.corrupt-row', `${query}: ${columns}`, parsed.error)
}
