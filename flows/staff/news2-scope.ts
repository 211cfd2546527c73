import type { NotScored } from '../../orchestrator/encounters/news2.ts'
import type { Unit } from '../../orchestrator/network/topology.ts'

const PREGNANT =
  /(?<!\b(?:not|non)[ -])\b(pregnan\w*|antenatal|\d{1,2}\s*(?:wks?|weeks?)\s*(?:of )?(?:gestation|amenorr?h\w*|poa)|in labou?r|labou?r pains?|(?:pre-?)?eclamp\w*|primi(?:gravida|para)?|multigravida|g\d\s?p\d\w*|garbhvati|garbhwati|pet se hai)\b|गर्भवती/i
const CHILD =
  /\b(new\s?borns?|neonat(?:e|es|al)|preterms?|bab(?:y|ies)|twins?|triplets?|infants?|toddlers?|child|children|kids?|boys?|girls?|pa?ed(?:iatric|s)|picu|bach?ch?[aei]|bachch?on)\b|नवजात|बच्च/i

const YEARS = '(?:years?|yrs?|y|saal|sal)'
const BEARER = '(?:m|f|male|female|boy|girl|child|kid|baby|infant|ka|ki|ke)\\b'
/** "8 yr old", "5y/o", "age 12", "8 yrs boy", "12/M": of a patient. "70M" is seventy, "5 yrs of diabetes" no age. */
const IN_YEARS = new RegExp(
  `\\bage[d:]?\\s*:?\\s*(\\d{1,3})\\b|(?<![\\d./-])(\\d{1,3})[\\s-]*(?:${YEARS}[\\s/-]*(?:old\\b|${BEARER})|y\\/?o\\b)|(?<![\\d./-])(\\d{1,2})\\s?\\/?\\s?[FM]\\b(?!\\w)`,
  'i',
)
const BELOW_ONE = new RegExp(
  `\\b\\d{1,3}\\s*-?\\s*(?:months?|mths?|mo|weeks?|wks?|days?|d)\\s*-?\\s*(?:old\\b|${BEARER})`,
  'i',
)

/** NEWS2 is for patients from this age (years). */
const ADULT_AGE = 16

/** For whom NEWS2 is no measure, as far as the words or the kind of bed say it; null where it may be one. */
export function notScoredIn(text: string, unit: Unit | null): NotScored | null {
  if (PREGNANT.test(text)) return 'pregnant'
  if (unit === 'NICU' || BELOW_ONE.test(text)) return 'child'
  const age = IN_YEARS.exec(text)
    ?.slice(1)
    .find((each) => each !== undefined)
  if (age !== undefined) return Number(age) < ADULT_AGE ? 'child' : null
  return CHILD.test(text) ? 'child' : null
}
