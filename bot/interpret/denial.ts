import type { Token } from './normalise.ts'
import type { Match, Pattern, Reading } from './patterns.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const NEGATORS_BEFORE = words(
  "no not without never isn't isnt doesn't doesnt don't dont didn't didnt denies bina बिना neither nor",
)
/** "not sure", "not getting better": the negation is of something else. */
const NEGATED_OTHERWISE = words(
  'sure know understand getting going stopping able just only wait response want feeling well good',
)
/** A new subject: "no, he …" answers something, it does not deny what follows. */
const SUBJECTS = words('he she it i they we is was papa mummy hes shes its im')
const NEGATORS_AFTER = words('nai nahi')
const BETWEEN = words('bi to toh ab abi koi ki ka vgera')
/** What may follow "nahi" when it denies what stood before: "chest pain nahi hai", not "pain nahi ja raha". */
const AFTER_DENIAL = words('hai he h ho hui hua tha thi hen hota hoti ab bs sirf srf lgi lga ai')
const REACH = 4

/** Whether words that fit a pattern are denied: "no chest pain", "chest pain nahi hai", "saans ki dikkat nahi". */
export function denied(wanted: Pattern, match: Match, tokens: readonly Token[], readings: readonly Reading[]): boolean {
  if (deniedBefore(match, tokens) || deniedAfter(match, tokens, readings)) return true
  if (!wanted.negative) return deniedInside(match, tokens)
  return crossesClause(match, tokens) || deniesItself(wanted, match, readings)
}

/** "khoon nahi aa raha", "bleeding is not heavy". */
function deniedInside(match: Match, tokens: readonly Token[]): boolean {
  return tokens.slice(match.from + 1, match.to).some(({ raw, fold }, offset) => {
    const index = match.from + 1 + offset
    const negator = NEGATORS_AFTER.has(fold) || raw === 'not'
    return negator && !match.at.includes(index) && match.at.includes(index + 1)
  })
}

function deniedBefore(match: Match, tokens: readonly Token[]): boolean {
  for (let index = match.from - 1; index >= Math.max(0, match.from - REACH); index -= 1) {
    if (tokens[index + 1]?.breaks === true) return false
    const raw = tokens[index]?.raw ?? ''
    if (SUBJECTS.has(raw)) return false
    if (NEGATORS_BEFORE.has(raw)) return !NEGATED_OTHERWISE.has(tokens[index + 1]?.raw ?? '')
  }
  return false
}

function deniedAfter(match: Match, tokens: readonly Token[], readings: readonly Reading[]): boolean {
  let index = match.to
  while (BETWEEN.has(tokens[index]?.fold ?? '')) index += 1
  const negator = tokens[index]
  if (negator === undefined || negator.breaks || !NEGATORS_AFTER.has(negator.fold)) return false
  const next = tokens[index + 1]
  if (next === undefined || next.breaks) return true
  return AFTER_DENIAL.has(next.fold) && readings[index + 2]?.symbols.has('@stop') !== true
}

/** "No, breathing is fine": the "not" stands in another clause. */
function crossesClause(match: Match, tokens: readonly Token[]): boolean {
  return tokens.slice(match.from + 1, match.to).some((token) => token.breaks)
}

/** "saans ki dikkat nahi", "no breathing problem": the "not" denies the trouble, it is not the sign. */
function deniesItself(wanted: Pattern, match: Match, readings: readonly Reading[]): boolean {
  const place = wanted.elements.findIndex(({ symbols }) => symbols.includes('@not'))
  const negator = match.at[place] ?? match.from
  const trouble = (index: number): boolean => {
    const symbols = readings[index]?.symbols
    return symbols !== undefined && !symbols.has('@not') && (symbols.has('@difficulty') || symbols.has('@pain'))
  }
  return trouble(negator - 1) || (negator === match.from && trouble(match.to))
}
