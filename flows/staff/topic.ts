import { z } from 'zod'
import { BedId, BlockId, DeviceId, FacilityId, TransferId } from '../../orchestrator/ids.ts'
import { Duty, Unit } from '../../orchestrator/network/topology.ts'
import { type Instant, Instant as Instants, MINUTE_MS } from '../../orchestrator/time.ts'
import type { Dialogue } from '../dialogue.ts'
import type { Saying, View } from '../turn.ts'
import type { StaffReply } from './replies.ts'
import type { Step } from './step.ts'

/** Something that a colleague was just told of, and may speak of as "it" or "them". */
export const Mention = z.discriminatedUnion('what', [
  z.object({ what: z.literal('device'), at: Instants, device: DeviceId }),
  z.object({ what: z.literal('block'), at: Instants, block: BlockId }),
  z.object({ what: z.literal('bed'), at: Instants, bed: BedId }),
  z.object({ what: z.literal('divert'), at: Instants, facility: FacilityId, unit: Unit.nullable() }),
  z.object({ what: z.literal('transfer'), at: Instants, transfer: TransferId }),
  z.object({ what: z.literal('duty'), at: Instants, duty: Duty, facility: FacilityId.nullable() }),
])
export type Mention = z.infer<typeof Mention>
type MentionOf<W extends Mention['what']> = Extract<Mention, { what: W }>

/** "It", said later than this, may be something else. */
const SPOKEN_OF_MINUTES = 30

/** The newest mention of each kind, the newest first. */
export function withTopics<T extends { readonly dialogue: Dialogue; readonly sayings: readonly Saying[] }>(
  result: T,
  { now }: View,
): T {
  const { dialogue, sayings } = result
  // `sayings` of a member of staff are replies for staff.
  const told = sayings.flatMap(({ reply }) => mentionIn(reply as StaffReply, now) ?? []).reverse()
  if (told.length === 0) return result
  const kept = dialogue.topics.filter(({ what }) => told.every((each) => each.what !== what))
  const topics = [...told.filter((each, i) => told.findIndex(({ what }) => what === each.what) === i), ...kept]
  return { ...result, dialogue: { ...dialogue, topics } }
}

function mentionIn(reply: StaffReply, at: Instant): Mention | null {
  switch (reply.kind) {
    case 'staff.block-is':
      return reply.event.type === 'blocks.ended' ? null : { what: 'block', at, block: reply.event.block }
    case 'staff.device-is':
      return { what: 'device', at, device: reply.event.device }
    case 'staff.delay-for-many':
    case 'staff.how-late':
    case 'staff.affected':
      return { what: 'device', at, device: reply.device }
    case 'staff.bed-held':
    case 'staff.bed-not-held':
    case 'staff.hold-released':
    case 'staff.bed-is':
    case 'staff.bed-status-set':
      return { what: 'bed', at, bed: reply.bed }
    case 'staff.transfer':
      return { what: 'transfer', at, transfer: reply.transfer }
    case 'staff.divert-set':
      return reply.on ? { what: 'divert', at, facility: reply.facility, unit: reply.unit } : null
    case 'staff.on-call': {
      const [only, another] = reply.asked
      return only && !another ? { what: 'duty', at, duty: only.duty, facility: only.facility } : null
    }
    default:
      return null
  }
}

/** What of this kind was spoken of last, if that is not too long ago. */
export function topicOf<W extends Mention['what']>(step: Step, what: W): MentionOf<W> | null {
  const found = step.dialogue.topics.find((each) => each.what === what)
  if (!found || step.view.now - found.at > SPOKEN_OF_MINUTES * MINUTE_MS) return null
  return found as MentionOf<W> // `what` was just compared
}

/** What was spoken of last of all. */
export const lastTopic = (step: Step): Mention | null => {
  const [last] = step.dialogue.topics
  return last ? topicOf(step, last.what) : null
}
