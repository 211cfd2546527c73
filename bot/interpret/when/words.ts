import { fold, type Token } from '../normalise.ts'

/** Sounds of the words in each list, with what they stand for. */
function table<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  return new Map(entries.flatMap(([words, value]) => words.split(' ').map((word) => [fold(word), value] as const)))
}

const NUMBERS = table<number>([
  ['one ek a an एक', 1],
  ['two do दो couple', 2],
  ['three teen तीन', 3],
  ['four char चार', 4],
  ['five paanch panch पाँच पांच', 5],
  ['six chhe chhah chah chai छह छः छे छ', 6],
  ['seven saat सात', 7],
  ['eight aath आठ', 8],
  ['nine nau नौ', 9],
  ['ten das दस', 10],
  ['eleven gyarah gyara ग्यारह', 11],
  ['twelve barah bara baara बारह', 12],
  ['thirteen terah तेरह', 13],
  ['fourteen chaudah चौदह', 14],
  ['fifteen pandrah pandra पंद्रह पन्द्रह', 15],
  ['sixteen solah सोलह', 16],
  ['seventeen satrah सत्रह', 17],
  ['eighteen atharah athara अठारह', 18],
  ['nineteen unnis उन्नीस', 19],
  ['twenty bees बीस', 20],
  ['ikkis इक्कीस', 21],
  ['bais baais बाईस', 22],
  ['teis तेईस', 23],
  ['chaubis चौबीस', 24],
  ['pachis pachchis पच्चीस', 25],
  ['chabbis छब्बीस', 26],
  ['sattais सत्ताईस', 27],
  ['atthais अट्ठाईस', 28],
  ['untis उनतीस', 29],
  ['thirty tees तीस', 30],
  ['iktis इकतीस', 31],
  ['forty chalis चालीस', 40],
  ['fortyfive paintalis पैंतालीस', 45],
  ['fifty pachas पचास', 50],
  ['sixty saath साठ', 60],
])
const ORDINALS = table<number>([
  ['first pehli pahli पहली', 1],
  ['second dusri doosri दूसरी', 2],
  ['third teesri तीसरी', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['fifteenth', 15],
  ['twentieth', 20],
])

/** Days from today. */
export const DAY_WORDS = table<number>([
  ['today tody aaj aj आज', 0],
  ['tomorrow tomorow tommorow tommorrow tommorw tomoro tmrw tmr tmrow tmw tom कल kal', 1],
  ['parso parson परसों परसो overmorrow', 2],
  ['narso tarso narson tarson नरसों तरसों', 3],
  ['yesterday', -1],
])
export const WEEKDAYS = table<number>([
  ['sunday sundays raviwar itwar itvaar रविवार इतवार संडे', 0],
  ['monday mondays somvar somwaar सोमवार मंडे', 1],
  ['tuesday tues tuesdays mangalvar mangal मंगलवार मंगल', 2],
  ['wednesday weds wednesdays wednsday wensday budhvar budh बुधवार बुध', 3],
  ['thursday thurs thur thursdays guruvar brihaspativar veervar गुरुवार गुरूवार बृहस्पतिवार वीरवार', 4],
  ['friday fri fridays shukravar shukrawar shukarvar shukra शुक्रवार', 5],
  ['saturday satday saturdays shanivar shanichar शनिवार', 6],
])
/** Short forms that are words of their own: weekdays only beside "next", "on", "this" or a clock time. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['sun', 0],
  ['mon', 1],
  ['tue', 2],
  ['wed', 3],
  ['thu', 4],
  ['sat', 6],
])
export const MONTHS = table<number>([
  ['january jan janvari जनवरी', 1],
  ['february feb farvari फरवरी फ़रवरी', 2],
  ['march मार्च', 3],
  ['april apr aprail अप्रैल', 4],
  ['मई', 5],
  ['june jun जून', 6],
  ['july jul julai जुलाई', 7],
  ['august aug agast अगस्त', 8],
  ['september sept sep sitambar सितंबर सितम्बर', 9],
  ['october oct aktubar अक्टूबर अक्तूबर', 10],
  ['november nov navambar नवंबर नवम्बर', 11],
  ['december dec disambar दिसंबर दिसम्बर', 12],
])

/** Minutes of the day, as the design fixes them. */
export const PARTS = table<{ readonly from: number; readonly to: number }>([
  ['morning mrng mornin subah subha subeh sube suba savere sawere सुबह सवेरे', { from: 360, to: 720 }],
  ['afternoon dopahar dopehar dophar dupahar dopaher दोपहर', { from: 720, to: 960 }],
  ['evening evng shaam शाम', { from: 960, to: 1200 }],
  ['night tonight tonite raat रात nite', { from: 1200, to: 1440 }],
])

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
export const UNITS = table<TimeUnit>([
  ['minute minutes min mins minat मिनट', 'minute'],
  ['hour hours hr hrs ghanta ghante ghanton ghanto घंटा घंटे घंटों', 'hour'],
  ['day days din dino दिन दिनों', 'day'],
  ['week weeks hafta hafte hafton haftey saptah हफ्ता हफ्ते हफ़्ते हफ्तों सप्ताह', 'week'],
  ['month months mahina mahine maheene महीना महीने', 'month'],
  ['year years saal sal साल वर्ष', 'year'],
])

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold))
export const NEXT = set('next agle agla agli अगले अगला अगली nxt')
export const THIS = set('this is isi iss इस इसी current')
export const COMING = set('coming upcoming aane aanewale आने')
export const LAST = set('last pichle pichla pichli पिछले पिछली gaye')
export const LATER = set('baad bad baadme later बाद hence')
export const WITHIN = set('andar within andr अंदर भीतर')
export const AGO = set('ago pehle phle pahle पहले')
export const IN = set('in mein me men main में')
export const OCLOCK = set('baje bje bajhe bhaje bajey baj बजे oclock')
export const TO = set('to se till until tak से तक upto through')
export const UNTIL = set('till until tak तक by upto')
export const AFTER = set('after baad bad बाद onwards onward post')
export const BEFORE = set('before pehle phle pahle पहले')
export const DATE = set('tarikh tareek tareekh तारीख date')
export const DATIVE = set('ko को')
export const NOW = set('now abhi asap immediately jaldi turant अभी जल्दी तुरंत earliest soonest')
export const WEEKEND = set('weekend weekends वीकेंड')
export const OR = set('or ya aur and या और')
export const GLUE = set(
  'at on in the of ko ke ki ka kay liye lie lye mein me men main pe par around about karib lagbhag by from between th st nd rd any anytime anyday some time ek को के की का में पर लिए करीब लगभग waqt wakt samay समय वक्त se से slot ok please for kisi bhi भी kabhi wale wala wali वाले day din दिन hi ही तो to hrs hours sharp early late',
)
export const HALF_PAST = set('sadhe saade sade saadhe साढ़े साढे')
export const QUARTER_TO = set('paune pone pauney पौने')
export const QUARTER_PAST = set('sava sawa सवा')
/** Whole amounts of their own: one and a half, two and a half. */
export const HALVES = table<number>([
  ['dedh dhed डेढ़ डेढ', 1.5],
  ['dhai adhai ढाई अढ़ाई', 2.5],
  ['aadha aadhe adha half आधा आधे', 0.5],
])
export const NOON = set('noon midday')
export const MIDNIGHT = set('midnight')
export const AM_PM: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['am', 'am'],
  ['pm', 'pm'],
  ['a.m', 'am'],
  ['p.m', 'pm'],
])

/** "sat" and "st" sound like सात: the day of the week and the end of "1st". */
const NOT_NUMBERS = new Set(['sat', 'st', 'chai', 'char_', 'a', 'an', 'das_'])

export const isWord = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined && words.has(token.fold)

/** A whole number in digits or words, null for anything else. */
export function numberOf(token: Token | undefined): number | null {
  if (token === undefined) return null
  if (/^\d{1,4}$/.test(token.raw)) return Number(token.raw)
  if (NOT_NUMBERS.has(token.raw)) return null
  return NUMBERS.get(token.fold) ?? null
}

/** "a week", "an hour": counts only before a unit. */
export function amountOf(token: Token | undefined): number | null {
  if (token === undefined) return null
  if (token.raw === 'a' || token.raw === 'an') return 1
  if (/^\d\.\d$/.test(token.raw)) return Number(token.raw)
  return numberOf(token) ?? HALVES.get(token.fold) ?? null
}

export function ordinalOf(token: Token | undefined): number | null {
  return token === undefined ? null : (ORDINALS.get(token.fold) ?? null)
}
