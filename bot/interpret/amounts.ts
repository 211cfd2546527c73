import { sounds } from './lexicon.ts'
import { fold, type Token, tokenise } from './normalise.ts'
import { sensesOf } from './when/lexicon.ts'

const MINUTES_OF: Partial<Readonly<Record<string, number>>> = { minute: 1, hour: 60 }
const MINUTES_MAX = 10_080
const LATENESS = sounds('late behind delay delayed deri der लेट देरी देर')
const MINUTE_SPELLINGS = /(?<=\d\s*)(?:m|mns?|mnts?|mts?)\b/gi
/** "20-25": whoever waits is better told the longer. */
const RANGE = /\b\d{1,3}\s*-\s*(\d{1,3})\b/g
/** Three quarters and one and a quarter, which count an hour where no number follows: "paune ghante". */
const QUARTERS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['paune pauna पौने पौन', 0.75],
      ['sava sawa सवा', 1.25],
    ] as const
  ).flatMap(([words, amount]) => [...sounds(words)].map((sound) => [sound, amount] as const)),
)

/**
 * "30 min", "an hour", "aadhe ghante", "1 hr 20 min", "20-25 mins", "late by 20": whole minutes of the first duration.
 */
export function minutesIn(text: string): number | null {
  const tokens = tokenise(text.replace(RANGE, '$1').replace(MINUTE_SPELLINGS, ' min'))
  const first = tokens.findIndex((_, index) => durationAt(tokens, index) !== null)
  if (first < 0) return bareLateness(tokens)
  const { minutes, end } = durationAt(tokens, first) ?? { minutes: 0, end: first }
  const whole = Math.round(minutes + restAfter(tokens, end))
  return whole > 0 && whole <= MINUTES_MAX ? whole : null
}

interface Duration {
  readonly minutes: number
  /** The token behind it. */
  readonly end: number
}

function durationAt(tokens: readonly Token[], index: number): Duration | null {
  const token = tokens[index]
  const amount = token === undefined ? null : amountOf(token)
  if (amount === null) return null
  let unitAt = index + 1
  while (unitAt < index + 3 && JOINING.has(tokens[unitAt]?.raw ?? '')) unitAt += 1
  const minutes = amount * (MINUTES_OF[sensesOf(tokens[unitAt]?.raw ?? '').unit ?? ''] ?? 0)
  return minutes > 0 ? { minutes, end: unitAt + 1 } : null
}
const JOINING = new Set(['an', 'a', 'n', 'of', 'more', 'aur', 'और'])

/** "1 hr 20 min", "an hour and a half". */
function restAfter(tokens: readonly Token[], end: number): number {
  if (MINUTES_OF[sensesOf(tokens[end - 1]?.raw ?? '').unit ?? ''] !== 60) return 0
  const next = tokens[end]?.raw === 'and' ? end + 1 : end
  if (tokens[next]?.raw === 'a' && tokens[next + 1]?.raw === 'half') return 30
  const more = durationAt(tokens, next)
  return more !== null && more.minutes < 60 ? more.minutes : 0
}

/** "20 late", "running 30 behind", "late by 20". */
function bareLateness(tokens: readonly Token[]): number | null {
  const bare = tokens.find(({ raw }, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]]
    return /^[1-9]\d{0,2}$/.test(raw) && (LATENESS.has(after?.fold ?? '') || latenessBefore(tokens, before, index))
  })
  return bare === undefined ? null : Number(bare.raw)
}

/** "late by 20", "behind 10", "coming in 10", but not "late for my 10 o'clock". */
function latenessBefore(tokens: readonly Token[], before: Token | undefined, index: number): boolean {
  if (before?.raw === 'in' && tokens[index - 2]?.raw === 'coming') return index === tokens.length - 1
  if (before?.raw === 'by') return index === tokens.length - 1 || tokens[index + 1]?.breaks === true
  return index === tokens.length - 1 && before?.raw === 'behind'
}

function amountOf({ raw }: Token): number | null {
  if (raw === 'a' || raw === 'an') return 1
  if (raw === 'half') return 0.5
  if (raw === 'quarter') return 0.25
  const quarters = QUARTERS.get(fold(raw))
  if (quarters !== undefined) return quarters
  if (/^\d+(?:\.\d+)?$/.test(raw)) return Number(raw)
  const { amount, number } = sensesOf(raw)
  return amount ?? number ?? null
}

const ACUITY = /\b(?:acuity|priority|a|p|esi|triage)[\s:-]*(?:level\s*)?([1-5])\b|(?:प्राथमिकता|एक्यूटी)\s*([1-5])/i

/** "acuity 2", "A1", "प्राथमिकता 1". */
export function acuityIn(text: string): number | null {
  const found = ACUITY.exec(text)
  return found === null ? null : Number(found[1] ?? found[2])
}

const PHONE = /\+?\d[\d -]{6,18}\d/

/** A telephone number, in digits, with its + where it was written. */
export function phoneIn(text: string): string | null {
  const found = PHONE.exec(text)?.[0].replace(/[ -]/g, '')
  return found !== undefined && /^\+?\d{8,15}$/.test(found) ? found : null
}
