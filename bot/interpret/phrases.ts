import { sounds } from './lexicon.ts'
import type { Token } from './normalise.ts'

const DUTIES = sounds(
  'cardiology cardiologist cardio neuro neurology neurologist neurosurgeon ortho orthopaedic orthopaedics orthopedic orthopaedician surgeon surgery surgical ' +
    'anaesthetist anaesthesia anesthetist anesthesia anesthesiologist anaesthesiologist radiologist radiology nephrology nephrologist nephro paeds paediatric ' +
    'paediatrician pediatrician pediatrics obstetrician gynaecologist gynecologist gynae obg obgyn physician medicine med intensivist gastro gastroenterologist ' +
    'pulmonologist pulmonology urologist urology oncologist oncology psychiatrist dermatologist ent ophthalmologist pathologist haematologist registrar reg ' +
    'consultant resident rmo coordinator cathlab cath lab stroke trauma burns plastic vascular icu housekeeping biomed biomedical technician nurse matron ' +
    'security pharmacy pharmacist bloodbank duty doctor team supervisor ' +
    'कार्डियोलॉजी कार्डियोलॉजिस्ट सर्जन एनेस्थेटिस्ट न्यूरो न्यूरोलॉजिस्ट रेडियोलॉजिस्ट ड्यूटी डॉक्टर फिजिशियन ऑर्थो नर्स',
)
/** Say nothing of which kind when they stand alone. */
const BARE_DUTIES = sounds('duty doctor team icu lab ड्यूटी डॉक्टर')
const DUTY_DOCTOR = sounds('doctor डॉक्टर')

/** Who is to be paged, in the words of the message: "trauma surgeon", "cath lab team". */
export function dutyIn(text: string, tokens: readonly Token[]): string | null {
  for (const { from, to } of runs(tokens, DUTIES)) {
    const words = tokens.slice(from, to)
    if (words.every((token) => BARE_DUTIES.has(token.fold)) && !(words.length > 1 && words.some(isDoctor))) continue
    return text.slice(words[0]?.start, words.at(-1)?.end)
  }
  return null
}
const isDoctor = (token: Token): boolean => DUTY_DOCTOR.has(token.fold)

const MEASURES = sounds(
  'occupancy utilisation utilization usage use arrivals arrival admissions admission discharges discharge demand load bed beds icu hdu nicu ward ed mri ct ' +
    'xray ultrasound echo dialysis endoscopy ambulance ambulances fleet device devices ventilator ventilators capacity turnover shortage response time dispatches ' +
    'show shows no rate rates call calls volume wait waits waiting wards icus dispatch times transfers referrals scans ventilation delays ' +
    'आईसीयू बेड एमआरआई सीटी एम्बुलेंस ऑक्यूपेंसी डिस्चार्ज वार्ड डिस्पैच',
)
const JOINING = sounds('ki ka ke of की का के')
const VAGUE_MEASURES = sounds('utilisation utilization usage use show shows no load time times call calls demand')
/** Mean nothing by themselves: "show me the time". */
const BARE_MEASURES = sounds('show shows no use time times wait waits waiting rate rates')

/** What is to be measured or foretold, in the words of the message, the most telling run of them. */
export function measureIn(text: string, tokens: readonly Token[]): string | null {
  const found = runs(tokens, MEASURES, JOINING)
    .map(({ from, to }) => ({ from, to, telling: telling(tokens.slice(from, to)) }))
    .sort((a, b) => b.telling - a.telling)[0]
  if (found === undefined || found.telling === 0) return null
  return text.slice(tokens[found.from]?.start, tokens[found.to - 1]?.end)
}

/** Words that name something count double; "no show" is one as well. */
function telling(words: readonly Token[]): number {
  const named = words.filter(({ fold }) => MEASURES.has(fold) && !VAGUE_MEASURES.has(fold)).length
  const noShow = words.some(({ raw }, index) => raw === 'no' && /^shows?$/.test(words[index + 1]?.raw ?? ''))
  if (words.every(({ fold }) => BARE_MEASURES.has(fold)) && !noShow) return 0
  return named === 0 && !noShow ? 1 : named * 2 + words.length + (noShow ? 4 : 0)
}

/** Runs of words out of `members`, which words out of `joining` may hold together. */
function runs(
  tokens: readonly Token[],
  members: ReadonlySet<string>,
  joining: ReadonlySet<string> = new Set(),
): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  tokens.forEach((token, index) => {
    if (!members.has(token.fold)) return
    const last = found.at(-1)
    const between = last === undefined ? [] : tokens.slice(last.to, index)
    if (last !== undefined && between.every(({ fold }) => joining.has(fold)) && between.length <= 1) last.to = index + 1
    else found.push({ from: index, to: index + 1 })
  })
  return found
}

const ASKING =
  /^(?:what[\s-]*if|what (?:happens|would happen) (?:if|with)|suppose|let'?s say|simulate|run a scenario (?:with|where)|impact of|effect of|if|agar|maan lo|kya hoga agar|अगर|मान लो|क्या होगा अगर)\s*:?\s*/i
const ENDING =
  /[\s,]*(?:,? ?(?:then )?what (?:happens|changes)|to kya hoga|to kya fark padega|kya hoga|to|तो क्या होगा|तो क्या फर्क पड़ेगा|तो)\s*[?।]*$/i

/** The change that is asked about, without the asking. */
export function changeIn(text: string): string | null {
  const change = text
    .replace(ASKING, '')
    .replace(ENDING, '')
    .replace(/[?।]+$/, '')
    .trim()
  return change === '' ? null : change
}
