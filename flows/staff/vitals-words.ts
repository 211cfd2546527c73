import type { Vitals } from '../../orchestrator/encounters/news2.ts'

/** What was said of the vital signs; what was not said is not there. */
export type SaidVitals = { readonly [V in keyof Vitals]?: Vitals[V] | undefined }

const NUMBER = String.raw`\s*(?:is|of|at|=|:|-)?\s*(\d{1,3}(?:\.\d{1,2})?)`
const number = (names: string): RegExp => new RegExp(String.raw`(?<![\w/])(?:${names})${NUMBER}(?![\d.]*\d)`, 'i')

const RESPIRATION = number('rr|resp(?:irations?|iratory rate|\\.| rate)?|breathing|breaths')
const SATURATION = number('sp\\s?o2|sats?|saturation|o2 sats?|oxygen saturation')
const PULSE = number('hr|pr|pulse|heart rate')
const TEMPERATURE = /(?<![\w/])(?:temp(?:erature)?|t)\s*(?:is|of|=|:|-)?\s*(\d{2,3}(?:\.\d{1,2})?)\s*°?\s*([cf])?\b/i
const PRESSURE =
  /(?<![\w/])(?:(?:bp|blood pressure)\s*(?:is|of|=|:|-)?\s*(\d{2,3})\s*(?:\/|over)?|(?:sbp|systolic)(?: bp)?\s*(?:is|of|=|:)?\s*(\d{2,3}))/i

/** Without a name, by what stands beside the figure: "98 %", "88 bpm", "118/72", "37.1". */
const SATURATION_BARE = /(?<![\d./])(\d{2,3})\s?%/
const PULSE_BARE = /(?<![\d./])(\d{2,3})\s?bpm\b/i
const RESPIRATION_BARE = /(?<![\d./])(\d{1,2})\s?\/\s?min\b/i
const PRESSURE_BARE = /(?<![\d./-])(\d{2,3})\s?\/\s?(?:[3-9]\d|1[0-4]\d)(?![\d/])/
const TEMPERATURE_BARE =
  /(?<![\w./])(3[3-9]\.\d|4[0-2]\.\d|9[4-9]\.\d|10[0-8]\.\d)\s*°?\s*([cf])?(?![\w.]|\s*(?:l|lit(?:er|re)s?|%)\b)/i

const ROOM_AIR =
  /\b(room air|on air|(?<=\d ?%? ?)ra|on ra|no (?:supplemental )?(?:o2|oxygen)|without (?:o2|oxygen)|off (?:o2|oxygen)|fio2\s*[:=]?\s*(?:0?\.21|21))\b/i
const OXYGEN =
  /\b((?:on|with|needs?|needing) (?:\d+ ?(?:l|lit(?:er|re)s?|lpm) ?)?(?:o2|oxygen)|(?:o2|oxygen)\s*(?:@|at|by|via|through|pe|par|pr|support|mask|\d+ ?(?:l\b|lit|lpm))|(?:on|@|at) ?\d+ ?(?:l|lit(?:er|re)s?|lpm)\b|\d+ ?(?:l|lit(?:er|re)s?|lpm)(?: ?\/ ?min)? ?(?:of )?(?:o2|oxygen)|fio2|nrbm|nrm|non[- ]rebreather|hfnc|high flow|nasal (?:prongs|cannula)|face ?mask|venturi|niv|bipap|cpap|intubated|ventilated)\b|ऑक्सीजन पर/i
const NOT_ALERT =
  /\b(not alert|confus\w*|drows\w*|disorient\w*|unresponsive|not responding|unconscious|responds? (?:only )?to (?:voice|pain)|responsive to (?:voice|pain)|avpu\s*[:=]?\s*[vpuc]|gcs\s*[:=]?\s*(?:[3-9]|1[0-4])(?!\d)|e[1-3]\s?v[1-5t]\s?m[1-6]|e4\s?v[1-4t]\s?m[1-6]|e4\s?v5\s?m[1-5]|obtunded|delirious|behosh\w*|be?hosh|hosh\s*(?:mein|me|main)?\s*(?:nahi|nahin|nai))\b|बेहोश|होश (?:में )?नहीं/i
const ALERT =
  /\b(alert|conscious|oriented|awake|avpu\s*[:=]?\s*a|gcs\s*[:=]?\s*15|e4\s?v5\s?m6|a\s?(?:&|and|\+)\s?o|aa?ox?\d?|hosh\s*(?:mein|me|main)\s*(?:hai|h)?)\b|होश में/i
const HYPERCAPNIC = /\b(88\s*(?:-|–|to)\s*92|scale 2|hypercapni\w+|target (?:sats?|spo2) 88)/i

/**
 * Vital signs in a colleague's words: "RR 24 SpO2 91 on O2 BP 95/60 HR 118 temp 38.4 alert". Numbers are taken as they
 * are; whether they can be is the core's to judge. A temperature that can be no Celsius but a patient's Fahrenheit is that.
 */
export function vitalsIn(words: string): SaidVitals {
  const text = words.replace(HYPERCAPNIC, ' ') // its figures are a target, not a measurement
  const pressure = PRESSURE.exec(text)
  const named = {
    respiration: read(RESPIRATION, text),
    saturation: read(SATURATION, text),
    systolic: numberOf(pressure?.[1] ?? pressure?.[2]),
    pulse: read(PULSE, text),
    temperature: temperatureIn(TEMPERATURE, text),
  }
  // "70 %" alone is not a saturation: figures without names are vital signs among vital signs only.
  const bare = BARE.filter((pattern) => pattern.test(text)).length + Object.keys(present(named)).length > 1
  return present({
    respiration: named.respiration ?? (bare ? read(RESPIRATION_BARE, text.replace(PULSE, ' ')) : undefined),
    saturation: named.saturation ?? (bare ? read(SATURATION_BARE, text.replace(FIO2, ' ')) : undefined),
    oxygen: ROOM_AIR.test(text) ? false : OXYGEN.test(text) ? true : undefined,
    systolic: named.systolic ?? (bare ? read(PRESSURE_BARE, text) : undefined),
    pulse: named.pulse ?? (bare ? read(PULSE_BARE, text) : undefined),
    alert: NOT_ALERT.test(text) ? false : ALERT.test(text) ? true : undefined,
    temperature: named.temperature ?? (bare ? temperatureIn(TEMPERATURE_BARE, text) : undefined),
    hypercapnic: HYPERCAPNIC.test(words) ? true : undefined,
  })
}
const BARE = [SATURATION_BARE, PULSE_BARE, PRESSURE_BARE, TEMPERATURE_BARE]
const FIO2 = /\bfio2\s*[:=]?\s*[\d.]+\s?%?/i

function temperatureIn(pattern: RegExp, text: string): number | undefined {
  const [, value, unit] = pattern.exec(text) ?? []
  return value === undefined ? undefined : celsius(Number(value), unit)
}

const read = (pattern: RegExp, text: string): number | undefined => numberOf(pattern.exec(text)?.[1])
const numberOf = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits))

/** Nobody lives at 86 °C, nor measures 113 °F in Celsius. */
const FAHRENHEIT = [86, 113] as const

function celsius(value: number, unit: string | undefined): number {
  const isFahrenheit = unit === undefined && value >= FAHRENHEIT[0] && value <= FAHRENHEIT[1]
  return unit?.toLowerCase() === 'f' || isFahrenheit ? Math.round(((value - 32) / 1.8) * 10) / 10 : value
}

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
