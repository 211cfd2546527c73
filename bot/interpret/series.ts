import type { When } from '../../flows/intents.ts'
import { SERIES_SESSIONS_MAX } from '../../orchestrator/limits.ts'
import { addDays, fromLocal, type Instant, type LocalDay, localTime, weekdayOf } from '../../orchestrator/time.ts'
import { clean } from './normalise.ts'
import { readWhen } from './when.ts'

/** Said without an end ("every Monday"): so many weeks are proposed, and the dates are shown before anything is booked. */
const WEEKS_UNSAID = 4
const SESSIONS_UNSAID = 10

const WEEKDAYS: readonly (readonly [number, RegExp])[] = [
  [0, /^(sun|sundays?|raviwar|ravivar|itwar|itvaar|रविवार|इतवार|संडे)$/u],
  [1, /^(mon|mondays?|somvar|somwar|somwaar|सोमवार|मंडे)$/u],
  [2, /^(tue|tues|tuesdays?|mangalvar|mangalwar|mangal|मंगलवार|मंगल)$/u],
  [3, /^(wed|weds|wednesdays?|budhvar|budhwar|budh|बुधवार|बुध)$/u],
  [4, /^(thu|thur|thurs|thursdays?|guruvar|guruwar|brihaspativar|veervar|गुरुवार|गुरूवार|बृहस्पतिवार|वीरवार)$/u],
  [5, /^(fri|fridays?|shukravar|shukrawar|shukrwar|shukra|शुक्रवार|शुक्र)$/u],
  [6, /^(sat|saturdays?|shanivar|shaniwar|shanichar|shani|शनिवार|शनि)$/u],
]
const EACH = /^(every|each|har|हर)$/u
/** What may stand between two weekdays. */
const GLUE = /^(every|each|har|हर|and|aur|&|,|\/|और|व|ko|को|)$/u
const DAYS =
  /(?<!\p{L})(?:(?:every|each|har|हर)\s+(?:day|din|roz|दिन|रोज़|रोज)|daily|roz|rozana|रोज़|रोज|रोज़ाना|रोजाना|प्रतिदिन)(?!\p{L})/u
const ALTERNATE =
  /(?<!\p{L})(?:(?:on\s+)?alternate\s+days?|every\s+(?:other|second|2nd|alternate)\s+day|ek\s+din\s+(?:chh?od|chhor)\s*(?:kar|ke)?|har\s+doo?sre\s+din|एक\s+दिन\s+छोड़\s*(?:कर|के)?|हर\s+दूसरे\s+दिन)(?![\p{L}\p{M}])/u
/** From one on; spellings of one number stand together. */
const NUMBER_WORDS = [
  'one two three four five six seven eight nine ten eleven twelve',
  'ek do teen char|chaar paanch|panch chhe|chhah|chah saat aath nau das gyarah barah',
  'एक दो तीन चार पाँच|पांच छह|छः|छे|छ: सात आठ नौ दस ग्यारह बारह',
].map((row) => row.split(' ').map((spellings) => spellings.split('|')))
const NUMBER = ['\\d{1,2}', ...NUMBER_WORDS.flat(2)].join('|')
const COUNT = new RegExp(
  `(?<![\\p{L}\\d])(?:for\\s+)?(${NUMBER})\\s+(sessions?|sittings?|times|visits?|baar|bar|सत्र|बार|सेशन)(?![\\p{L}\\p{M}])`,
  'u',
)
const SPAN = new RegExp(
  `(?<![\\p{L}\\d])(?:for\\s+)?(?:the\\s+next\\s+)?(${NUMBER})\\s+(days?|din|दिन|weeks?|hafte?|haftey|haftay|हफ़्ते|हफ्ते|सप्ताह|months?|mahine|महीने)(?:\\s+(?:tak|ke\\s+liye|तक|के\\s+लिए))?(?![\\p{L}\\p{M}])`,
  'u',
)
const DAYS_OF = [
  [/^(day|din|दिन)/u, 1],
  [/^(month|mahine|महीने)/u, 30],
  [/./u, 7],
] as const

interface Rhythm {
  /** Null: counted in days from the first. */
  readonly weekdays: ReadonlySet<number> | null
  readonly stepDays: number
  readonly rest: string
}

/**
 * "Every Mon Wed Fri at 7 for 4 weeks", "10 sessions alternate days morning", "har somvar subah": the days of a
 * treatment, from the first that is not before now. Null where the words say no repetition.
 */
export function readSeries(words: string, now: Instant, utcOffsetMinutes: number): When | null {
  const text = clean(words)
  const rhythm = rhythmOf(text.toLowerCase())
  if (!rhythm) return null
  const count = COUNT.exec(rhythm.rest)
  const span = SPAN.exec(rhythm.rest)
  const rest = [count?.[0], span?.[0]].reduce<string>(
    (left, said) => (said ? left.replace(said, ' ') : left),
    rhythm.rest,
  )
  const days = daysOf(rhythm, {
    first: firstDay(rest, now, utcOffsetMinutes),
    sessions: count ? numberOf(count[1]) : null,
    spanDays: span ? numberOf(span[1]) * (DAYS_OF.find(([unit]) => unit.test(span[2] ?? ''))?.[1] ?? 7) : null,
  })
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last || days.length < 2) return null
  const hours = readWhen(rest, now, utcOffsetMinutes).find((each) => each.hours)?.hours
  return {
    text,
    start: fromLocal(first, 0, utcOffsetMinutes),
    end: fromLocal(addDays(last, 1), 0, utcOffsetMinutes),
    grain: 'day',
    ...(hours && { hours }),
    days: [...days],
  }
}

function rhythmOf(text: string): Rhythm | null {
  const alternate = ALTERNATE.exec(text)
  if (alternate) return { weekdays: null, stepDays: 2, rest: text.replace(alternate[0], ' ') }
  const named = namedDays(text)
  if (named) return named
  const daily = DAYS.exec(text)
  return daily ? { weekdays: null, stepDays: 1, rest: text.replace(daily[0], ' ') } : null
}

const weekdayIn = (word: string): number | null => WEEKDAYS.find(([, names]) => names.test(word))?.[0] ?? null

/** Weekdays after "every", or two and more of them beside each other with a number of weeks or sessions. */
function namedDays(text: string): Rhythm | null {
  const tokens = text.split(/(?<=[\s,/&])|(?=[,/&])/u)
  const words = tokens.map((token) => token.trim().replace(/[.;]$/u, ''))
  for (const [from, word] of words.entries()) {
    const each = EACH.test(word)
    if (!each && weekdayIn(word) === null) continue
    const after = words.findIndex((other, at) => at >= from && weekdayIn(other) === null && !GLUE.test(other))
    const to = after < 0 ? words.length : after
    const weekdays = new Set(words.slice(from, to).flatMap((other) => weekdayIn(other) ?? []))
    const rest = [...tokens.slice(0, from), ' ', ...tokens.slice(to)].join('')
    const isCounted = COUNT.test(rest) || SPAN.test(rest)
    if (weekdays.size > 0 && (each || (weekdays.size > 1 && isCounted))) return { weekdays, stepDays: 1, rest }
  }
  return null
}

interface Bounds {
  readonly first: LocalDay
  readonly sessions: number | null
  readonly spanDays: number | null
}

function daysOf({ weekdays, stepDays }: Rhythm, { first, sessions, spanDays }: Bounds): readonly LocalDay[] {
  const most = Math.min(
    SERIES_SESSIONS_MAX,
    sessions ?? (spanDays === null && !weekdays ? SESSIONS_UNSAID : SERIES_SESSIONS_MAX),
  )
  const until = spanDays ?? (sessions === null ? 7 * WEEKS_UNSAID : null)
  const days: LocalDay[] = []
  // The weeks count from the first session.
  let begun: number | null = null
  for (let n = 0; days.length < most && n < 7 * SERIES_SESSIONS_MAX; n += stepDays) {
    if (until !== null && begun !== null && n - begun >= until) break
    const day = addDays(first, n)
    if (weekdays && !weekdays.has(weekdayOf(day))) continue
    begun ??= n
    days.push(day)
  }
  return days
}

/** The day said ("from Monday"), else tomorrow: what comes again and again needs no haste. */
function firstDay(rest: string, now: Instant, utcOffsetMinutes: number): LocalDay {
  const said = readWhen(rest, now, utcOffsetMinutes).find(({ hours, start }) => hours === undefined && start > now)
  return said ? localTime(said.start, utcOffsetMinutes).day : addDays(localTime(now, utcOffsetMinutes).day, 1)
}

function numberOf(said: string | undefined): number {
  if (!said) return 1
  const place = Math.max(...NUMBER_WORDS.map((row) => row.findIndex((spellings) => spellings.includes(said))))
  return place >= 0 ? place + 1 : Number(said)
}
