import { HOUR_MS, type Instant, instant, MINUTE_MS } from '../../../orchestrator/time.ts'
import type { When } from '../../intents.ts'
import { fold } from '../fold.ts'

const AMOUNTS: readonly (readonly [RegExp, number])[] = [
  [/^(half|half an|half a|aadha|aadhe|adha|आधा|आधे)$/u, 0.5],
  [/^(a|an|one|1|ek|एक)$/u, 1],
  [/^(one and a half|dedh|डेढ़|डेढ)$/u, 1.5],
  [/^(two|2|do|a couple of|couple of|दो)$/u, 2],
  [/^(three|3|teen|तीन)$/u, 3],
  [/^(four|4|char|chaar|चार)$/u, 4],
]
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(minute|minutes|min|mins|minat|मिनट)$/u, MINUTE_MS],
  [/^(hour|hours|hr|hrs|ghanta|ghante|ghanto|घंटा|घंटे|घण्टे)$/u, HOUR_MS],
  [/^(day|days|din|दिन)$/u, 24 * HOUR_MS],
  [/^(week|weeks|hafta|hafte|haftey|हफ्ता|हफ्ते|हफ़्ता|हफ़्ते|सप्ताह)$/u, 7 * 24 * HOUR_MS],
]
const AMOUNT =
  /(?:^| )(half an?|half|aadh[ae]|adha|one and a half|dedh|a couple of|couple of|an?|one|two|three|four|ek|do|teen|chaa?r|\d{1,3}|आध[ाे]|एक|डेढ़?|दो|तीन|चार) (\p{L}[\p{L}\p{M}]*)(?= |$)/u
const BACK = /(^| )(earlier|sooner|before|prepone|preponed|advance|bring forward|pehle|pahle|jaldi|पहले|जल्दी)( |$)/u
const ON = /(^| )(later|after|baad|postpone|postponed|push|delay|aage|बाद|आगे)( |$)/u
/** Days and weeks count from the appointment only where it says "by"; "two days later" may be two days from now. */
const BY = /(^| )(by|postpone|postponed|prepone|preponed|push|aage|peeche|आगे|पीछे)( |$)/u

/** "An hour earlier", "push it by a week", "aadha ghanta baad": counted from the time that the appointment has. */
export function movedBy(text: string, from: Instant): When | null {
  const said = fold(text)
  const [, amount, unit] = AMOUNT.exec(said) ?? []
  if (!amount || !unit) return null
  const count = AMOUNTS.find(([words]) => words.test(amount))?.[1] ?? Number(amount)
  const length = UNITS.find(([words]) => words.test(unit))?.[1]
  const back = BACK.test(said)
  if (!length || Number.isNaN(count) || (!back && !ON.test(said))) return null
  if (length > HOUR_MS && !BY.test(said)) return null
  return { text, start: instant(from + (back ? -1 : 1) * count * length), end: null, grain: 'minute' }
}
