import { type BedFeature, type Sex, Unit } from '../../orchestrator/network/topology.ts'

/** What the words say of a bed that is wanted: its kind, for how many, and whether for women or men. */

const UNIT = /\b(ICU|HDU|WARD|ED|NICU)\b(?!-\d)(?! ?\d{1,3}\b(?!\s*(?:x|extra|more|beds?|pts?|patients?)\b))/i
const FEATURES: readonly (readonly [BedFeature, RegExp])[] = [
  ['ventilator', /\b(vents?|vented|ventilat(?:ors?|ed|ion))\b/i],
  ['isolation', /\b(isolation|isolated|isolate|negative[- ]pressure|airborne)\b/i],
  ['dialysis', /\b(dialysis|crrt|hd machine)\b/i],
]

/** What else people call them; an intensive care unit of a specialty is one. */
const CALLED: readonly (readonly [Unit, RegExp])[] = [
  ['NICU', /\b(neonatal (?:icu|intensive)|sncu|newborn (?:icu|unit))\b/i],
  ['HDU', /\b(high[- ]dep\w*|step[- ]?down (?:unit|bed|ward)|stepdown)\b/i],
  ['ICU', /\b(intensive care|[mscr]icu|iccu|ccu|icus)\b/i],
  ['ED', /\b(casualty|emergency (?:bed|room|ward|dept|department))\b/i],
  ['WARD', /\b(general (?:bed|ward)s?|wards)\b/i],
]

/** A kind of bed, not one by its number. */
export const unitIn = (text: string): Unit | null =>
  Unit.safeParse(UNIT.exec(text)?.[1]?.toUpperCase()).data ?? CALLED.find(([, said]) => said.test(text))?.[0] ?? null

export const featuresIn = (text: string): BedFeature[] =>
  FEATURES.flatMap(([name, said]) => (said.test(text) ? [name] : []))

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  couple: 2,
  pair: 2,
  both: 2,
  ek: 1,
  do: 2,
  teen: 3,
  tin: 3,
  char: 4,
  chaar: 4,
  paanch: 5,
  panch: 5,
}
const NUMBER = `\\d{1,3}|${Object.keys(NUMBERS).join('|')}`
const PEOPLE =
  'pts?|patients?|pt\\.|people|persons?|pax|ppl|cases?|females?|males?|wom[ae]n|m[ae]n|lad(?:y|ies)|gents?|bab(?:y|ies)|newborns?|neonates?|kids?|children|mareez\\w*|mariz\\w*|log'
const KIND = 'ICUs?|HDUs?|NICUs?|wards?|ED|ER'
/** Words that may stand between the number and what is counted. */
const BETWEEN = `(?:(?:more|free|empty|vacant|available|khali|female|male|isolation|ventilator|vent|vented|dialysis|critical|sick|stable|new|adult|of|${KIND}|side|by|adjacent|together)\\s+){0,4}`
const COUNTED = new RegExp(
  `(?<![\\w-])(${NUMBER})\\s*(?:x\\s*)?${BETWEEN}(?:${PEOPLE}|beds?|bistar|vents?|ventilators?)\\b`,
  'i',
)
const KINDS = new RegExp(
  `(?<![\\w-])(?<!\\bbed (?:no\\.? )?)(${NUMBER})\\s*x?\\s+(?:${KIND})(?=\\s+(?:for|at|in|near|needed|reqd?|required|please|pls|chahiye|free|khali|with|together)\\b|\\s*[?.!]|\\s*$)`,
  'i',
)
/** "For 4": more than nine would be minutes. */
const FOR = new RegExp(
  `\\b(?:for\\s+|x\\s*)([2-9]|${Object.keys(NUMBERS).join('|')})(?=\\s*[?.!,]|\\s*$|\\s+(?:at|in|near|from|together)\\b)`,
  'i',
)
const MULTIPLE_BIRTH = /\b(twins?|triplets?)\b/i
/** "Do" counts in Hindi only: "do bed chahiye", not "do beds come free". */
const HINDI = /\b(chahi(?:y|e|ye)\w*|khali|mil(?:eg\w*|a)|mareez\w*|mariz\w*|ke? liye|hai|hain|bistar)\b/i

/** "One male one female". */
const BY_SEX = new RegExp(`(?<![\\w-])(${NUMBER})\\s+(?:females?|males?|lad(?:y|ies)|gents?|wom[ae]n|m[ae]n)\\b`, 'gi')
const numberOf = (said = ''): number => NUMBERS[said.toLowerCase()] ?? Number(said)

/** For how many patients; null where that is not said. */
export function countIn(text: string): number | null {
  const twins = MULTIPLE_BIRTH.exec(text)?.[1]?.toLowerCase()
  if (twins !== undefined) return twins.startsWith('twin') ? 2 : 3
  const each = [...text.matchAll(BY_SEX)].map(([, number]) => numberOf(number))
  if (each.length > 1) return each.reduce((sum, one) => sum + one, 0)
  const said = (COUNTED.exec(text) ?? KINDS.exec(text) ?? FOR.exec(text))?.[1]?.toLowerCase()
  if (said === undefined || (said === 'do' && !HINDI.test(text))) return null
  const count = numberOf(said)
  return count >= 1 ? count : null
}

const FEMALE = /\b(females?|wom[ae]n|lady|ladies|girls?|mahila|aurat|F (?:pt|patient|bed|ward))\b|महिला/i
const MALE = /\b(males?|m[ae]n|gentlem[ae]n|gents?|boys?|purush|aadmi|M (?:pt|patient|bed|ward))\b|पुरुष/i
/** "70F", "45 yr M", "32/F": an age of two digits at most, below any temperature. */
const AGED = /(?<![\d.])\b(?:[1-8]?\d)\s?(?:(?:yrs?|y\/?o?|years?)\s?\/?\s?|\/\s?)?([FfM])\b(?! ?old)/

/** Null where neither is said, or both are. */
export function sexIn(words: string): Sex | null {
  const [female, male] = [FEMALE.test(words), MALE.test(words)]
  const [, aged] = AGED.exec(words) ?? []
  if (!female && !male && aged !== undefined) return aged === 'M' ? 'male' : 'female'
  if (female === male) return null
  return female ? 'female' : 'male'
}
