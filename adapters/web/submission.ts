import { z } from 'zod'
import type { Inbound, InboundContent } from '../../bot/channel.ts'
import { LatLon } from '../../orchestrator/geo.ts'
import type { NetworkId } from '../../orchestrator/ids.ts'
import type { Instant } from '../../orchestrator/time.ts'
import { addressKind, mayWrite } from './address.ts'
import type { MessageBody, Submission, TranscriptMessage } from './wire.ts'

const TEXT_CHARACTERS_MAX = 20_000

const address = z.string().refine((value) => addressKind(value) !== null, 'not an address of the simulator')

export const SubmissionBody = z
  .object({
    id: z.uuid(),
    place: address,
    sender: address,
    thread: z.string().max(64).nullable(),
    content: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('text'), text: z.string().max(TEXT_CHARACTERS_MAX) }),
      z.object({
        kind: z.literal('press'),
        payload: z.string().max(400),
        label: z.string().max(200).nullable(),
        messageId: z.string().max(64).nullable(),
      }),
      z.object({
        kind: z.literal('location'),
        lat: z.number(),
        lon: z.number(),
        label: z.string().max(200).nullable(),
      }),
    ]),
  })
  .refine(({ sender, place }) => mayWrite(sender, place), {
    path: ['sender'],
    message: 'may not write in this place',
  }) satisfies z.ZodType<Submission>

/** The submission as any other channel would hand it on. A message in a room starts the thread it is answered in. */
export function inboundOf(submission: Submission, network: NetworkId, receivedAt: Instant): Inbound {
  const { id, place, sender, thread } = submission
  return {
    network,
    providerId: id,
    place: { channel: 'web', address: place, thread: addressKind(place) === 'room' ? (thread ?? id) : null },
    sender,
    receivedAt,
    content: contentOf(submission.content),
  }
}

function contentOf(content: Submission['content']): InboundContent {
  switch (content.kind) {
    case 'text':
      return content.text.trim() === '' ? { kind: 'unreadable', reason: 'empty' } : content
    case 'press':
      return content
    case 'location': {
      const point = LatLon.safeParse(content)
      if (!point.success) return { kind: 'unreadable', reason: 'location-out-of-range' }
      return { kind: 'location', point: point.data, label: content.label }
    }
    default:
      return content satisfies never
  }
}

/** The submission as a line of the transcript. */
export function lineOf({ id, place, sender, thread, content }: Submission, at: Instant): TranscriptMessage {
  const body: MessageBody = content.kind === 'press' ? { kind: 'press', label: content.label } : content
  const inRoom = addressKind(place) === 'room'
  return { id, place, thread: inRoom ? thread : null, from: sender, at, editedAt: null, privateTo: null, body }
}
