import type { Clock } from './moment.ts'
import { is, isTimely, type Read, raw, type Source, senses } from './source.ts'

/** Nothing follows that the number could count. */
export function standsAlone(source: Source, at: number): boolean {
  const next = raw(source, at)
  const { unit, suffix } = senses(source, at)
  if (unit !== undefined || suffix || (/^[%$/.:]$/.test(next) && /^\d/.test(raw(source, at + 1))) || next === '%')
    return false
  return !/^[\p{L}\d]/u.test(next) || isTimely(source, at)
}

/** A time to the minute; past twelve, and at nought, only one reading is left. */
export const make = (hour: number, minute: number, half: Clock['half'] = null, second = 0): Clock => ({
  hour,
  minute,
  second,
  grain: 'minute',
  half: half ?? (hour > 12 || hour === 0 ? 'exact' : null),
})

/** With "pm", "baje", "o'clock" behind it; null where that is missing and it is not `marked` otherwise. */
export function withMeridiem(source: Source, clock: Clock, at: number, marked: boolean): Read<Clock> | null {
  let to = at
  let half = clock.half
  let certain = marked
  for (let step = 0; step < 2; step += 1) {
    const said = clock.hour >= 1 && clock.hour <= 12 ? readMeridiem(source, to) : null
    if (said !== null) half = said.value
    else if (raw(source, to) === 'o' && raw(source, to + 1) === 'clock') to += 1
    else if (raw(source, to) === 'o' && raw(source, to + 1) === "'" && raw(source, to + 2) === 'clock') to += 2
    else if (raw(source, to) === '-' && raw(source, to + 1) === 'ish') to += 1
    else if (!is(source, to, 'oclock')) break
    to = said?.to ?? to + 1
    certain = true
  }
  return certain ? { value: { ...clock, half }, to } : null
}

/** "pm", "p.m.", "p m", "3p": a lone "a" only right at the number or with its "m". */
function readMeridiem(source: Source, at: number): Read<'am' | 'pm'> | null {
  const { meridiem } = senses(source, at)
  if (meridiem === undefined) return null
  const letter = raw(source, at)
  const dotted = raw(source, at + 1) === '.'
  const next = source.tokens[at + 1]
  if (!dotted && next?.glued && /^[\p{L}\d]/u.test(next.raw)) return null
  if (letter.length > 1) return { value: meridiem, to: raw(source, at + 1) === '.' ? at + 2 : at + 1 }
  const dot = raw(source, at + 1) === '.' ? at + 2 : at + 1
  if (raw(source, dot) === 'm') return { value: meridiem, to: raw(source, dot + 1) === '.' ? dot + 2 : dot + 1 }
  return source.tokens[at]?.glued === true ? { value: meridiem, to: at + 1 } : null
}
