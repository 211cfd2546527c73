import type { Intent } from '../../flows/intents.ts'
import { type Instant, isoLocal } from '../../orchestrator/time.ts'

/** An intent as it is shown outside: times as local ISO text with the network's offset. */
export interface WrittenIntent {
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
}

export function writtenIntent({ name, args }: Intent, utcOffsetMinutes: number): WrittenIntent {
  if (!('when' in args) || args.when === undefined) return { name, args }
  const { text, start, end, grain } = args.when
  const local = (at: Instant): string => isoLocal(at, utcOffsetMinutes)
  return { name, args: { ...args, when: { text, start: local(start), end: end === null ? null : local(end), grain } } }
}
