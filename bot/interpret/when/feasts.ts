import { DAY_MS } from '../../../orchestrator/time.ts'
import { dayOf, type Wall, weekdayOf } from './calendar.ts'
import { hijriDays } from './hijri.ts'
import { lunarDay, moonInStar, sunEnters } from './moon.ts'

/** When a feast is in a year: no day, one, or two (the Islamic year is shorter). */
type DaysIn = (year: number) => readonly Wall[]

interface Feast {
  /** Spellings, both scripts; compared by sound. */
  readonly names: string
  readonly days: DaysIn
  /** India keeps it by the sighting of the moon, most often a day later. */
  readonly sighted?: true
}

const fixed =
  (month: number, day: number): DaysIn =>
  (year) => {
    const found = dayOf(year, month, day)
    return found === null ? [] : [found]
  }
/** Hours of the day at which the lunar day counts. */
const [SUNRISE, NOON, AFTERNOON, DUSK, MOONRISE, MIDNIGHT] = [6, 12.2, 14.5, 19.5, 20, 24]
const lunar =
  (month: number, tithi: number, hour = SUNRISE, later = 0): DaysIn =>
  (year) => [lunarDay(year, month, tithi, hour) + later * DAY_MS]
const solar =
  (sign: number, later = 0): DaysIn =>
  (year) => [sunEnters(year, sign) + later * DAY_MS]
const hijri =
  (month: number, day: number): DaysIn =>
  (year) =>
    hijriDays(year, month, day)
const nthSunday =
  (month: number, place: number): DaysIn =>
  (year) => {
    const first = Date.UTC(year, month - 1, 1)
    return [first + (((7 - weekdayOf(first)) % 7) + (place - 1) * 7) * DAY_MS]
  }

/** Western Easter: the anonymous Gregorian computus (Meeus, "Astronomical Algorithms", chapter 8). */
function easter(year: number): Wall {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const march = h + l - 7 * m + 22
  return Date.UTC(year, 2, march)
}
const fromEaster =
  (days: number): DaysIn =>
  (year) => [easter(year) + days * DAY_MS]

/** The Moon in Shravana while the Sun is in Leo. */
const onam: DaysIn = (year) => [moonInStar(year, 21, 4)]

/** The last Friday of Ramadan. */
const lastFriday: DaysIn = (year) =>
  hijriDays(year, 10, 1).map((eid) => eid - (((weekdayOf(eid) - 5 + 6) % 7) + 1) * DAY_MS)

const PARSI_NEW_YEAR: Wall = Date.UTC(2018, 7, 17)
/** A year of 365 days, without leap years. */
const parsi: DaysIn = (year) => [PARSI_NEW_YEAR + (year - 2018) * 365 * DAY_MS]

/** Chaitra 0, Vaishakha 1, Ashadha 3, Shravana 4, Bhadrapada 5, Ashvin 6, Kartik 7, Pausha 9, Magha 10, Phalguna 11. */
export const FEASTS: readonly Feast[] = [
  { names: 'new year|new years|new year day|new years day|naya saal|नया साल|नव वर्ष|नए साल', days: fixed(1, 1) },
  { names: 'republic day|gantantra divas|गणतंत्र दिवस', days: fixed(1, 26) },
  { names: 'valentine day|valentines day', days: fixed(2, 14) },
  { names: 'shivaji jayanti|शिवाजी जयंती', days: fixed(2, 19) },
  { names: 'womens day|women day|mahila divas|महिला दिवस', days: fixed(3, 8) },
  { names: 'ambedkar jayanti|अंबेडकर जयंती', days: fixed(4, 14) },
  { names: 'labour day|may day|mazdoor divas|मजदूर दिवस', days: fixed(5, 1) },
  { names: 'rabindra jayanti|rabindranath jayanti', days: (year) => fixed(5, year % 4 === 0 ? 8 : 9)(year) },
  { names: 'independence day|swatantrata divas|स्वतंत्रता दिवस', days: fixed(8, 15) },
  { names: 'teachers day|teacher day|shikshak divas|शिक्षक दिवस', days: fixed(9, 5) },
  { names: 'gandhi jayanti|गांधी जयंती', days: fixed(10, 2) },
  { names: 'childrens day|children day|bal divas|बाल दिवस', days: fixed(11, 14) },
  { names: 'christmas eve|xmas eve', days: fixed(12, 24) },
  { names: 'christmas|xmas|christmas day|x mas|क्रिसमस|बड़ा दिन', days: fixed(12, 25) },
  { names: 'new year eve|new years eve', days: fixed(12, 31) },
  { names: 'mothers day|mother day', days: nthSunday(5, 2) },
  { names: 'fathers day|father day', days: nthSunday(6, 3) },
  { names: 'good friday|गुड फ्राइडे', days: fromEaster(-2) },
  { names: 'easter|easter sunday|ईस्टर', days: fromEaster(0) },
  { names: 'easter monday', days: fromEaster(1) },
  { names: 'parsi new year|navroz|jamshedi navroz|nowruz parsi', days: parsi },
  { names: 'lohri|लोहड़ी', days: solar(9, -1) },
  {
    names:
      'makar sankranti|makara sankranthi|makara sankranti|sankranti|pongal|thai pongal|maghi|मकर संक्रांति|संक्रांति|पोंगल',
    days: solar(9),
  },
  { names: 'mattu pongal|maattu pongal', days: solar(9, 1) },
  { names: 'kaanum pongal|kanum pongal', days: solar(9, 2) },
  { names: 'vaisakhi|baisakhi|vasakhi|puthandu|vishu|बैसाखी', days: solar(0) },
  { names: 'ugadi|yugadi|gudi padwa|chaitra sukhladi|उगादी|गुड़ी पड़वा', days: lunar(0, 1) },
  { names: 'ram navami|rama navami|राम नवमी', days: lunar(0, 9, NOON) },
  { names: 'mahavir jayanti|mahaveer jayanti|महावीर जयंती', days: lunar(0, 13) },
  { names: 'hanuman jayanti|हनुमान जयंती', days: lunar(0, 15) },
  { names: 'akshaya tritiya|अक्षय तृतीया', days: lunar(1, 3) },
  { names: 'buddha purnima|buddha jayanti|बुद्ध पूर्णिमा', days: lunar(1, 15) },
  { names: 'rath yatra|रथ यात्रा', days: lunar(3, 2) },
  { names: 'guru purnima|गुरु पूर्णिमा', days: lunar(3, 15) },
  { names: 'nag panchami|नाग पंचमी', days: lunar(4, 5) },
  { names: 'raksha bandhan|rakshabandhan|रक्षा बंधन|रक्षाबंधन|राखी', days: lunar(4, 15) },
  { names: 'janmashtami|krishna janmashtami|krishna jayanti|जन्माष्टमी|कृष्ण जन्माष्टमी', days: lunar(4, 23, MIDNIGHT) },
  { names: 'onam|thiru onam|thiruvonam|ओणम', days: onam },
  { names: 'ganesh chaturthi|ganesha chaturthi|vinayaka chaturthi|गणेश चतुर्थी', days: lunar(5, 4, NOON) },
  { names: 'navratri|navaratri|durga puja|नवरात्रि|नवरात्र|दुर्गा पूजा', days: lunar(6, 1) },
  { names: 'maha saptami|महा सप्तमी', days: lunar(6, 7) },
  { names: 'maha ashtami|durga ashtami|महा अष्टमी|दुर्गा अष्टमी', days: lunar(6, 8) },
  { names: 'maha navami|महा नवमी', days: lunar(6, 9) },
  {
    names: 'dussehra|dussera|dasara|dashahra|vijayadashami|vijaya dashami|दशहरा|विजयादशमी',
    days: lunar(6, 10, AFTERNOON),
  },
  { names: 'valmiki jayanti|pargat diwas|sharad purnima|वाल्मीकि जयंती|शरद पूर्णिमा', days: lunar(6, 15) },
  { names: 'karva chauth|karwa chauth|करवा चौथ', days: lunar(6, 19, MOONRISE) },
  { names: 'dhanteras|dhanatrayodashi|धनतेरस', days: lunar(6, 28, DUSK) },
  { names: 'choti diwali|chhoti diwali|naraka chaturdashi|kali chaudas|छोटी दिवाली', days: lunar(6, 30, DUSK, -1) },
  {
    names: 'diwali|deepavali|deepawali|dipavali|lakshmi puja|laxmi puja|दिवाली|दीपावली|दीवाली|लक्ष्मी पूजा',
    days: lunar(6, 30, DUSK),
  },
  { names: 'govardhan puja|गोवर्धन पूजा', days: lunar(6, 30, DUSK, 1) },
  { names: 'bhai dooj|bhai duj|bhau beej|भाई दूज', days: lunar(7, 2, AFTERNOON) },
  { names: 'chhath|chhath puja|chath puja|छठ|छठ पूजा', days: lunar(7, 6, DUSK) },
  { names: 'guru nanak jayanti|gurpurab|gurupurab|kartik purnima|गुरु नानक जयंती', days: lunar(7, 15) },
  { names: 'guru gobind singh jayanti|गुरु गोबिंद सिंह जयंती', days: lunar(9, 7) },
  { names: 'vasant panchami|basant panchami|saraswati puja|वसंत पंचमी|बसंत पंचमी|सरस्वती पूजा', days: lunar(10, 5, NOON) },
  {
    names: 'guru ravidas jayanti|guru ravidass jayanti|guru ravidass birthday|guru ravidas birthday|गुरु रविदास जयंती',
    days: lunar(10, 15),
  },
  { names: 'dayananda saraswati jayanti|dayanand saraswati jayanti|saraswati jayanti', days: lunar(10, 25) },
  {
    names: 'shivratri|shivaratri|maha shivratri|maha shivaratri|mahashivratri|शिवरात्रि|महाशिवरात्रि',
    days: lunar(10, 29, MIDNIGHT),
  },
  { names: 'holika dahan|choti holi|होलिका दहन|छोटी होली', days: lunar(11, 15, DUSK) },
  { names: 'holi|phagwah|dhulandi|rang panchami holi|होली', days: lunar(11, 15, DUSK, 1) },
  { names: 'muharram|moharram|ashura|मुहर्रम', days: hijri(1, 10), sighted: true },
  { names: 'mawlid|mawlid al nabawi|milad un nabi|eid e milad|milad|ईद ए मिलाद', days: hijri(3, 12), sighted: true },
  { names: 'hazrat ali birthday|hazarat ali birthday|hazarat alis birthday', days: hijri(7, 13), sighted: true },
  { names: 'shab e meraj|shab e miraj|isra and miraj', days: hijri(7, 27), sighted: true },
  { names: 'shab e barat', days: hijri(8, 15), sighted: true },
  { names: 'ramadan|ramzan|ramzaan|ramadhan|रमज़ान|रमजान', days: hijri(9, 1), sighted: true },
  { names: 'jumuatul wida|jamat ul vida|alvida juma|jumat ul vida', days: lastFriday, sighted: true },
  {
    names: 'eid|eid al fitr|eid ul fitr|id ul fitr|meethi eid|ramzan eid|ईद|ईद उल फितर',
    days: hijri(10, 1),
    sighted: true,
  },
  {
    names:
      'eid al adha|eid ul adha|id ul adha|eid ul zuha|bakrid|bakri eid|bakra eid|bakr id|bakr eid|sacrifice feast|बकरीद',
    days: hijri(12, 10),
    sighted: true,
  },
]
