import type { Clock, Meaning } from './items.ts'

type Part = Extract<Meaning, { kind: 'part' }>

/** Minutes of the day; a bare hour is the one in hospital hours: 1–6 in the afternoon, 7–12 as it is. */
export function minuteOf(clock: Clock, part: Part | undefined): number {
  const minute = clock.hour * 60 + clock.minute
  if (clock.half === 'exact') return minute
  if (clock.half === 'am') return minute % 720
  if (clock.half === 'pm') return (minute % 720) + 720
  if (part === undefined) return clock.hour >= 1 && clock.hour <= 6 ? minute + 720 : minute
  return withinPart(clock.hour, minute, part.from)
}

function withinPart(hour: number, minute: number, from: number): number {
  if (hour > 12) return minute
  if (from < 720) return minute
  if (from === 720) return hour >= 10 ? minute : (minute % 720) + 720
  if (from < 1200) return (minute % 720) + 720
  // raat 12 is midnight and raat 2 the small hours after it; raat 8 is the evening
  return hour === 12 ? minute + 720 : hour <= 5 ? minute + 1440 : minute + 720
}

export const finest = (a: Clock, b: Clock): 'hour' | 'minute' =>
  a.grain === 'minute' || b.grain === 'minute' ? 'minute' : 'hour'

/** "10 to 2" ends in the afternoon, "2-4 pm" begins there. */
export function endMinute(to: Clock, from: Clock, fromMinute: number, part: Part | undefined): number {
  const end = minuteOf(to, part)
  if (end > fromMinute) return end
  return to.half === null && end + 720 > fromMinute && from.half !== 'exact' ? end + 720 : end + 1440
}
