import type { StaffId } from '../ids.ts'
import { type Instant, localTime } from '../time.ts'
import type { OnCall, Topology } from './topology.ts'

/** Who is on call for a duty at that moment, in the order of calling. */
export function onCall(topology: Topology, duty: OnCall['duty'], at: Instant): StaffId[] {
  const { minuteOfDay } = localTime(at, topology.utcOffsetMinutes)
  const now = topology.onCall.filter((line) => line.duty === duty && covers(line, minuteOfDay))
  return [...new Set(now.map((line) => line.staff))]
}

/** `to` is exclusive. A window that ends where it starts is the whole day: a gap would leave nobody to ask. */
const covers = ({ from, to }: OnCall, minute: number): boolean =>
  from < to ? from <= minute && minute < to : from <= minute || minute < to
