import type { Vitals } from '../../orchestrator/encounters/news2.ts'

/** What was said of the vital signs; what was not said is not there. */
export type SaidVitals = { readonly [V in keyof Vitals]?: Vitals[V] | undefined }

const NUMBER = String.raw`\s*(?:is|of|at|=|:|-)?\s*(\d{1,3}(?:\.\d{1,2})?)`
const number = (names: string): RegExp => new RegExp(String.raw`(?<![\w/])(?:${names})${NUMBER}(?![\d.]*\d)`, 'i')

const RESPIRATION = number('rr|resp(?:irations?|iratory rate| rate)?|breathing|breaths')
const SATURATION = number('sp\\s?o2|sats?|saturation|o2 sats?|oxygen saturation')
const PULSE = number('hr|pr|pulse|heart rate')
const TEMPERATURE = /(?<![\w/])(?:temp(?:erature)?|t)\s*(?:is|of|=|:)?\s*(\d{2,3}(?:\.\d{1,2})?)\s*°?\s*([cf])?\b/i
const PRESSURE =
  /(?<![\w/])(?:(?:bp|blood pressure)\s*(?:is|of|=|:)?\s*(\d{2,3})\s*(?:\/|over)?|(?:sbp|systolic)(?: bp)?\s*(?:is|of|=|:)?\s*(\d{2,3}))/i

const ROOM_AIR = /\b(room air|on air|on ra|\(ra\)|no (?:supplemental )?(?:o2|oxygen)|without (?:o2|oxygen))\b/i
const OXYGEN =
  /\b(on (?:\d+ ?(?:l|lit(?:er|re)s?) ?)?(?:o2|oxygen)|\d+ ?(?:l|lit(?:er|re)s?)(?: ?\/ ?min)? ?(?:of )?(?:o2|oxygen)|nrbm|non[- ]rebreather|hfnc|nasal (?:prongs|cannula)|face ?mask|venturi|niv|bipap|cpap|intubated|ventilated)\b/i
const NOT_ALERT =
  /\b(not alert|confus\w*|drows\w*|disoriented|unresponsive|unconscious|responds? (?:only )?to (?:voice|pain)|avpu\s*[:=]?\s*[vpuc]|gcs\s*[:=]?\s*(?:[3-9]|1[0-4])(?!\d)|obtunded|delirious)\b/i
const ALERT = /\b(alert|conscious|oriented|awake|avpu\s*[:=]?\s*a|gcs\s*[:=]?\s*15)\b/i
const HYPERCAPNIC = /\b(88\s*(?:-|–|to)\s*92|scale 2|hypercapni\w+|target (?:sats?|spo2) 88)/i

/**
 * Vital signs in a colleague's words: "RR 24 SpO2 91 on O2 BP 95/60 HR 118 temp 38.4 alert". Numbers are taken as they
 * are; whether they can be is the core's to judge. A temperature is Celsius unless Fahrenheit was said.
 */
export function vitalsIn(words: string): SaidVitals {
  const text = words.replace(HYPERCAPNIC, ' ') // its figures are a target, not a measurement
  const pressure = PRESSURE.exec(text)
  const temperature = TEMPERATURE.exec(text)
  return present({
    respiration: read(RESPIRATION, text),
    saturation: read(SATURATION, text),
    oxygen: ROOM_AIR.test(text) ? false : OXYGEN.test(text) ? true : undefined,
    systolic: numberOf(pressure?.[1] ?? pressure?.[2]),
    pulse: read(PULSE, text),
    alert: NOT_ALERT.test(text) ? false : ALERT.test(text) ? true : undefined,
    temperature: temperature ? celsius(Number(temperature[1]), temperature[2]) : undefined,
    hypercapnic: HYPERCAPNIC.test(words) ? true : undefined,
  })
}

const read = (pattern: RegExp, text: string): number | undefined => numberOf(pattern.exec(text)?.[1])
const numberOf = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits))

const celsius = (value: number, unit: string | undefined): number =>
  unit?.toLowerCase() === 'f' ? Math.round(((value - 32) / 1.8) * 10) / 10 : value

function present(said: SaidVitals): SaidVitals {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

/** All that a score needs, in the order it is asked for. */
const VITALS = ['respiration', 'saturation', 'oxygen', 'systolic', 'pulse', 'alert', 'temperature'] as const
export type Vital = (typeof VITALS)[number]

export const missingVitals = (said: SaidVitals): Vital[] => VITALS.filter((vital) => said[vital] === undefined)

/** Null while something is missing: a partial score is too low. */
export function completeVitals(said: SaidVitals): Vitals | null {
  const { respiration, saturation, oxygen, systolic, pulse, alert, temperature, hypercapnic = false } = said
  if (respiration === undefined || saturation === undefined || oxygen === undefined || systolic === undefined)
    return null
  if (pulse === undefined || alert === undefined || temperature === undefined) return null
  return { respiration, saturation, oxygen, systolic, pulse, alert, temperature, hypercapnic }
}
