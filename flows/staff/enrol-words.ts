import type { Sex } from '../../orchestrator/network/topology.ts'
import type { Acuity } from '../../orchestrator/slots/events.ts'

/** What a desk says of somebody new: "urgent CT for a 60M in ED, name Ramesh, phone 98…, acuity 2, today". */

const AGE_SEX =
  /(?<![\w-])(\d{1,3})\s*(?:-?\s*(?:y(?:ea)?rs?|yo|y\/o|saal)(?:[ -]*old|\s+k[aie])?)?\s*[/ -]?\s*(?:(m|f)(?![\p{L}\d])|(male|man|gentleman|female|lady|woman|boy|girl)\b)/iu
const SEX_AGE = /\b(?:(m|f)|(male|female))\s*[/,-]\s*(\d{1,3})\b(?!\s*(?:min|hours?))/i
const AGE = /\b(\d{1,3})\s*-?\s*(?:y(?:ea)?rs?|yo|y\/o|saal)\b(?:[ -]*old)?/i
const FEMALE = /^(?:f|female|lady|woman|girl)$/i
const NAMED =
  /\b(?:named?|naam)\s*(?:is|:|-|hai)?\s*((?!\d)[\p{L}.'’]+(?:\s+(?!phone|ph|mob|mobile|tel|age|aged|acuity|no|number|male|female|urgent|today|tomorrow)[\p{L}.'’]+){0,2})/iu
/** A capitalised name right before the age: "add Ramesh Kumar 60M". */
const BEFORE_AGE = /((?:\p{Lu}[\p{L}.'’]+[\s,]+){1,3})\(?\s*$/u
/** "71M Mohan Kumar". */
const AFTER_AGE = /^\s*,?\s+(?:hai\s+|naam\s+)?((?:\p{Lu}[\p{Ll}.'’]+)(?:\s+\p{Lu}[\p{Ll}.'’]+){0,2})/u
const NO_NAME =
  /^(?:urgent|add|put|book|new|patient|for|the|ct|mri|xray|x-ray|ecg|echo|pt|please|pls|need|needs|usg|mr|mrs|ms|in|ed|icu|schedule|emergency|stat)$/i
const GRADE = /\b(?:acuity|triage|esi|category|cat|priority)\s*(?:level|is|:|=|-|p)?\s*([1-5])\b/i
const URGENT = /\b(?:urgent|urgently|stat|emergent|emergency|asap|immediate(?:ly)?|turant|critical)\b/i
const SOON = /\b(?:soon|semi[ -]?urgent|priority|jaldi)\b/i
const ROUTINE = /\b(?:routine|elective|non[ -]?urgent|whenever)\b/i
const WITHIN = /\b(?:within|in (?:the )?next|in)\s+(\d{1,2})\s*(h|hrs?|hours?|d|days?|weeks?)\b/i
const NO_PHONE =
  /\bno (?:phone|number|mobile|contact)\b|\bwithout (?:a )?(?:phone|number|mobile)\b|\b(?:phone|number|mobile) (?:nahi|nahin|not available|unknown|nil)\b/i
const IN_HOUSE =
  /\b(?:in|from|at)\s+(?:the )?(?:ed|er|casualty|icu|hdu|ward(?: ?\d+)?|emergency)\b|\bin-?patient\b|\bipd\b|\badmitted\b/i

interface Said {
  readonly name: string | null
  readonly sex: Sex | null
  readonly age: number | null
  readonly acuity: Acuity | null
  readonly withinMinutes: number | null
  readonly noPhone: boolean
  readonly inHouse: boolean
  /** What is left to read a day from. */
  readonly rest: string
}

export function enrolWords(text: string): Said {
  const { sex, age, found } = personIn(text)
  const within = WITHIN.exec(text)
  return {
    name: nameIn(text, found),
    sex,
    age,
    acuity: acuityIn(text),
    withinMinutes: within ? Number(within[1]) * unitMinutes(within[2] ?? '') : null,
    noPhone: NO_PHONE.test(text),
    inHouse: IN_HOUSE.test(text),
    rest: text
      .replace(GRADE, ' ')
      .replace(found, ' ')
      .replace(/\+?\d[\d -]{7,}\d/g, ' '),
  }
}

const HOUR = 60
const unitMinutes = (unit: string): number => (/^h/i.test(unit) ? HOUR : /^d/i.test(unit) ? 24 * HOUR : 7 * 24 * HOUR)

function personIn(text: string): { sex: Sex | null; age: number | null; found: string } {
  const both = AGE_SEX.exec(text)
  if (both) return { age: Number(both[1]), sex: sexOf(both[2] ?? both[3] ?? ''), found: both[0] }
  const turned = SEX_AGE.exec(text)
  if (turned) return { age: Number(turned[3]), sex: sexOf(turned[1] ?? turned[2] ?? ''), found: turned[0] }
  const alone = AGE.exec(text)
  return { age: alone ? Number(alone[1]) : null, sex: null, found: alone?.[0] ?? '' }
}

const sexOf = (word: string): Sex => (FEMALE.test(word) ? 'female' : 'male')

function nameIn(text: string, age: string): string | null {
  const named = NAMED.exec(text)?.[1]
  if (named) return tidy(named)
  const at = age === '' ? 0 : text.indexOf(age)
  const after = age === '' ? undefined : AFTER_AGE.exec(text.slice(at + age.length))?.[1]
  if (after && !NO_NAME.test(after)) return tidy(after)
  const before = text.slice(0, at)
  const words = (BEFORE_AGE.exec(before)?.[1] ?? '').trim().split(/\s+/)
  return tidy(words.slice(words.findLastIndex((word) => NO_NAME.test(word)) + 1).join(' '))
}

function tidy(name: string): string | null {
  const found = name.replace(/[.,\s]+$/, '').trim()
  return found.length < 2 ? null : found.slice(0, 60)
}

/** By a grade of five, as in triage, or in words. */
function acuityIn(text: string): Acuity | null {
  const grade = Number(GRADE.exec(text)?.[1] ?? 0)
  if (grade > 0) return grade <= 2 ? 'urgent' : grade === 3 ? 'soon' : 'routine'
  if (ROUTINE.test(text)) return 'routine'
  if (/\bsemi[ -]?urgent\b/i.test(text)) return 'soon'
  if (URGENT.test(text)) return 'urgent'
  return SOON.test(text) ? 'soon' : null
}
