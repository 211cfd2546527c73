import type { Sex } from '../../orchestrator/network/topology.ts'
import { AGE_MAX, type Kin } from '../../orchestrator/patients/relative.ts'
import { fold } from './fold.ts'

/** Somebody without a number of their own, as the words name them. */
export interface RelativeSaid {
  readonly kin: Kin
  readonly sex: Sex | null
  readonly age: number | null
  readonly name: string | null
}

interface KinWords {
  readonly kin: Kin
  readonly sex: Sex | null
  readonly words: string
}

/** Folded; longer ones first, so that a mother-in-law is no mother. */
const KIN: readonly KinWords[] = [
  {
    kin: 'other',
    sex: 'female',
    words:
      'mother in law|sister in law|daughter in law|aunty?|auntie|bua|mausi|mami|chachi|saas|sasu maa|bhabhi|bahu|niece|सास|बुआ|मौसी|चाची|मामी|भाभी|बहू',
  },
  {
    kin: 'other',
    sex: 'male',
    words:
      'father in law|brother in law|son in law|uncle|chacha|mama ji|mamaji|tau|sasur|jija|damad|nephew|ससुर|चाचा|मामा|जीजा|दामाद',
  },
  { kin: 'other', sex: null, words: 'friend|neighbou?r|dost|padosi|cousin|colleague|दोस्त|पड़ोसी|पडोसी' },
  {
    kin: 'grandmother',
    sex: 'female',
    words: 'grandmother|grandma|granny|dadi(?: ji)?|dadiji|nani(?: ji)?|naniji|दादी(?: जी)?|नानी(?: जी)?',
  },
  {
    kin: 'grandfather',
    sex: 'male',
    words: 'grandfather|grandpa|dada(?: ji)?|dadaji|nana(?: ji)?|nanaji|दादा(?: जी)?|नाना(?: जी)?',
  },
  {
    kin: 'mother',
    sex: 'female',
    words: 'mother|mom|mum|mummy(?: ji)?|mumma|amma|maa|mata ?ji|mother ji|मां|माँ|मा|मम्मी|माता ?जी|अम्मा',
  },
  {
    kin: 'father',
    sex: 'male',
    words: 'father|dad|daddy|papa(?: ji)?|papaji|appa|pita ?ji|abbu|baba|बाबा|पापा|पिता ?जी|पिता|अब्बू',
  },
  { kin: 'wife', sex: 'female', words: 'wife|patni|biwi|bivi|gharwali|पत्नी|बीवी' },
  { kin: 'husband', sex: 'male', words: 'husband|hubby|pati|पति' },
  { kin: 'daughter', sex: 'female', words: 'daughter|beti|bitiya|बेटी|बिटिया' },
  { kin: 'son', sex: 'male', words: 'son|beta|bete|बेटा|बेटे' },
  { kin: 'sister', sex: 'female', words: 'sister|didi|behen|behan|bahan|बहन|दीदी' },
  { kin: 'brother', sex: 'male', words: 'brother|bhai|bhaiya|भाई|भैया' },
]

const FOUND = KIN.map((each) => ({ ...each, in: new RegExp(`(?:^| )(?:${each.words})(?= |$)`, 'u') }))
/** Whom one talks to is not whom it is for: "bhai, MRI book karo", "didi please". */
export const ADDRESSED =
  /^(?:bhai|bhaiya|didi|beta|brother|sister|bhaisaab|uncle|aunty|भाई|भैया|दीदी|बेटा)(?: |$)(?!ke |ki |ka |ko |के |की |का |को )/u

/** The relation that the words name; null where they name none. */
function kinIn(text: string): Pick<RelativeSaid, 'kin' | 'sex'> | null {
  const said = fold(text).replace(ADDRESSED, ' ')
  const found = FOUND.find((each) => each.in.test(said))
  return found ? { kin: found.kin, sex: found.sex } : null
}

interface KinAt extends Pick<RelativeSaid, 'kin' | 'sex'> {
  /** Where it stands in the folded words. */
  readonly at: number
  readonly end: number
}

const PARENTS = /(?:^| )(?:parents|mata pita|maa baap|ma baap|माता पिता|मां बाप|माँ बाप)(?= |$)/gu

/** Every relation that folded words name, in their order; parents are two. */
export function kinsIn(folded: string): KinAt[] {
  let rest = folded
  const found: KinAt[] = []
  const takeOut = (pattern: RegExp, each: readonly Pick<RelativeSaid, 'kin' | 'sex'>[]): void => {
    for (const match of rest.matchAll(pattern)) {
      const at = match.index + (match[0].startsWith(' ') ? 1 : 0)
      const end = match.index + match[0].length
      found.push(...each.map((kin) => ({ ...kin, at, end })))
      rest = `${rest.slice(0, at)}${'.'.repeat(end - at)}${rest.slice(end)}`
    }
  }
  takeOut(PARENTS, [
    { kin: 'mother', sex: 'female' },
    { kin: 'father', sex: 'male' },
  ])
  for (const { kin, sex, in: pattern } of FOUND) takeOut(new RegExp(pattern, 'gu'), [{ kin, sex }])
  return found.sort((a, b) => a.at - b.at)
}

export function relativeIn(text: string): RelativeSaid | null {
  const kin = kinIn(text)
  return kin && { ...kin, age: ageIn(text), name: nameIn(text) }
}

const AGED =
  /\b(?:aged?|age is|umar|umr)\s*:?\s*(\d{1,3})\b|\b(\d{1,3})\s*(?:-?\s*years?\b|-?\s*yrs?\b|\s*y\/?o\b|\s*saal\b|\s*sal\b|\s*baras\b)|(\d{1,3})\s*(?:साल|वर्ष|बरस)/iu
/** "Sunita, 62": no hour, no date, no house number stands so. */
const AFTER_COMMA = /,\s*(\d{1,3})(?=\s*(?:,|\.|$|\)|for\b|ke liye\b|के लिए))/iu
const IN_BRACKETS = /\(\s*(\d{1,3})\s*(?:yrs?|years?|y|f|m)?\s*\)/i

function ageIn(text: string): number | null {
  const digits = text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
  const found = AGED.exec(digits) ?? IN_BRACKETS.exec(digits) ?? AFTER_COMMA.exec(digits)
  const age = found && Number(found[1] ?? found[2] ?? found[3])
  return age !== null && age !== undefined && age <= AGE_MAX ? age : null
}

const KIN_ANY = `(?:${KIN.map(({ words }) => words.replaceAll('(?: ji)?', '').replaceAll(' ?', ' ?')).join('|')})`
const NAMED_LATIN =
  /\b(?:named|name is|called|naam|her name|his name)\s+(?:hai\s+|is\s+)?([A-Za-z][a-z]{2,}(?:\s+[A-Z][a-z]{2,})?)/i
const NAMED_HINDI = /नाम\s+([\p{L}\p{M}]{2,}(?:\s+[\p{L}\p{M}]{2,})?)\s+है/u
const AFTER_KIN = new RegExp(`\\b${KIN_ANY}\\b[,:]?\\s+(?:ji\\s+)?([A-Z][a-z]{2,}(?:\\s+[A-Z][a-z]{2,})?)`, 'i')
const BEFORE_LIYE =
  /(?:मां|माँ|पापा|पिताजी|पिता|पत्नी|पति|बेटी|बेटा|बेटे|बहन|भाई|दादी|दादा|नानी|नाना|मम्मी|माताजी)\s+([\p{L}\p{M}]{2,})\s+(?:के लिए|का|की|को)/u
/** Words that stand after a relation and are no names. */
const NO_NAME =
  /^(?:and|for|has|have|had|had|needs?|wants?|is|was|will|can|please|pls|tomorrow|today|ka|ke|ki|ko|se|mein|hai|mri|ct|ecg|echo|xray|x-ray|scan|blood|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|next|this|her|his|appointment|doctor|test|at|on|in|who|aged?|years?|law|with|from|to|the|also|kal|parso|aaj|subah|shaam|book|liye|के|का|की|को|लिए)$/i

function nameIn(said: string): string | null {
  const text = said
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b(?:Mr|Mrs|Ms|Miss|Smt|Shri|Sri)\b\.?/gi, ' ')
    .replace(/\s+/g, ' ')
  const after = AFTER_KIN.exec(text)?.[1]
  // A name is written with a capital where it is not announced as one.
  const capital = after && /^[A-Z]/.test(after) ? after : undefined
  const found = NAMED_LATIN.exec(text)?.[1] ?? NAMED_HINDI.exec(text)?.[1] ?? capital ?? BEFORE_LIYE.exec(text)?.[1]
  const words = found?.split(/\s+/) ?? []
  const name = words.slice(
    0,
    words.findIndex((each) => NO_NAME.test(each)) === -1 ? words.length : words.findIndex((each) => NO_NAME.test(each)),
  )
  return name.length === 0 ? null : name.join(' ').slice(0, NAME_MAX)
}
const NAME_MAX = 60
