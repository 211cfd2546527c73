import type { Intent, IntentName } from '../../flows/intents.ts'
import type { FacilityId } from '../../orchestrator/ids.ts'
import type { Hearing } from '../interpreter.ts'
import { acuityIn, minutesIn, phoneIn } from './amounts.ts'
import { AMBULANCE_ASKED, detectEmergency } from './emergency.ts'
import { sounds } from './lexicon.ts'
import {
  ambulanceIn,
  bedIn,
  deviceIn,
  emergencyIn,
  facilityByConsonants,
  featuresIn,
  type Names,
  namesOf,
  unitIn,
  wantedUnitIn,
} from './names.ts'
import { clean, type Token, tokenise } from './normalise.ts'
import { changeIn, dutyIn, measureIn } from './phrases.ts'
import { readSeries } from './series.ts'
import { bedStatusIn, divertStatusIn, equipmentStatusIn, languageIn } from './statuses.ts'
import { newTimeIn, timeIn } from './times.ts'

/** A message, or a clause of one, with what is needed to read names and times in it. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly names: Names
  readonly hearing: Hearing
}

export function readingOf(text: string, hearing: Hearing): Reading {
  const cleaned = clean(text)
  return { text: cleaned, tokens: tokenise(cleaned), names: namesOf(hearing.topology), hearing }
}

/** The value under its name, or nothing: an argument is there only when the message states it. */
function stated<K extends string, V>(key: K, value: V | null | undefined): { readonly [P in K]?: V } {
  // an object with a computed key of one literal type, which TypeScript widens
  return value === null || value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V })
}

type ArgsOf<N extends IntentName> = Extract<Intent, { name: N }>['args']
type Extractors = { readonly [N in Exclude<IntentName, 'crew_status'>]?: (reading: Reading) => ArgsOf<N> }

/** How the arguments of each intent are read; the intents that are not here have none. */
const EXTRACTORS: Extractors = {
  book_appointment: (reading) => ({
    ...serviceIn(reading),
    ...(seriesIn(reading) ?? whenIn(ahead(reading))),
    ...stated('facility', facilityIn(reading)),
  }),
  reschedule_appointment: (reading) => ({ ...serviceIn(reading), ...stated('when', newTimeIn(reading)) }),
  cancel_appointment: (reading) => ({ ...serviceIn(reading), ...whenIn(reading) }),
  running_late: ({ text }) => stated('minutes', minutesIn(text)),
  join_waitlist: (reading) => ({ ...serviceIn(reading), ...whenIn(ahead(reading)) }),
  request_ambulance: (reading) => ({
    ...stated('complaint', complaintIn(reading.text)),
    ...stated('location', placeIn(reading)),
  }),
  add_caregiver: ({ text }) => stated('phone', phoneIn(text)),
  remove_caregiver: ({ text }) => stated('phone', phoneIn(text)),
  set_language: ({ tokens }) => stated('language', languageIn(tokens)),
  ask_question: ({ text }) => stated('question', text),
  find_bed: (reading) => ({
    ...stated('unit', unitIn(reading.tokens)),
    ...stated('near', facilityIn(reading)),
    ...featuresOf(reading),
  }),
  hold_bed: (reading) => {
    const bed = bedOf(reading)
    const where = { ...stated('unit', unitIn(reading.tokens)), ...stated('facility', facilityIn(reading)) }
    return { ...(bed === null ? where : { bed }), ...stated('minutes', minutesIn(reading.text)) }
  },
  release_hold: (reading) => stated('bed', bedOf(reading)),
  request_bed: (reading) => ({
    ...stated('unit', wantedUnitIn(reading.tokens)),
    ...stated('acuity', acuityIn(reading.text)),
    ...featuresOf(reading),
  }),
  set_bed_status: (reading) => ({
    ...stated('bed', bedOf(reading)),
    ...stated('status', bedStatusIn(reading.tokens)),
  }),
  set_equipment_status: (reading) => ({
    ...stated('device', deviceOf(reading)),
    ...stated('status', equipmentStatusIn(reading.tokens)),
    ...whenIn(reading),
  }),
  report_delay: (reading) => ({
    ...stated('device', deviceOf(reading)),
    ...stated('minutes', minutesIn(reading.text)),
  }),
  schedule_overview: (reading) => ({ ...serviceIn(reading), ...whenIn(reading) }),
  page_on_call: (reading) => ({
    ...stated('role', dutyIn(reading.text, reading.tokens)),
    ...stated('facility', facilityIn(reading)),
  }),
  dispatch_ambulance: ({ text, tokens, names }) => ({
    ...stated('emergency', emergencyIn(text)),
    ...stated('ambulance', ambulanceIn(tokens, names.topology)),
  }),
  cancel_dispatch: ({ text }) => stated('emergency', emergencyIn(text)),
  set_divert: (reading) => ({
    ...stated('facility', facilityIn(reading)),
    ...stated('unit', unitIn(reading.tokens)),
    ...stated('status', divertStatusIn(reading.tokens)),
  }),
  show_forecast: (reading) => ({ ...stated('measure', measureIn(reading.text, reading.tokens)), ...whenIn(reading) }),
  show_utilization: (reading) => ({
    ...stated('measure', measureIn(reading.text, reading.tokens)),
    ...whenIn(reading),
  }),
  what_if: ({ text }) => stated('change', changeIn(text)),
  explain_decision: (reading) =>
    stated(
      'subject',
      emergencyIn(reading.text) ?? ambulanceIn(reading.tokens, reading.names.topology) ?? bedOf(reading),
    ),
}

/** The intent with the arguments its words state. */
export function withArguments(name: Exclude<IntentName, 'crew_status'>, reading: Reading): Intent {
  // each extractor returns the arguments of its own name, which a lookup by name cannot tell TypeScript
  return { name, args: EXTRACTORS[name]?.(reading) ?? {} } as Intent
}

export const serviceIn = ({ names, tokens }: Reading) => stated('service', names.services.find(tokens).at(-1)?.value)

/** Sessions again and again, which only a booking can be. */
export function seriesIn({ text, hearing }: Reading) {
  const series = readSeries(text, hearing.now, hearing.topology.utcOffsetMinutes)
  return series && { when: series }
}

export const whenIn = (reading: Reading) => stated('when', timeIn(reading))

/** "Kal milna tha", "leni thi": a wish put politely, not the past. */
const POLITE_WISH = /(n[aei]) (?:tha|thi)\b|(ना|नी|ने) (?:था|थी)/giu
const ahead = (reading: Reading): Reading => ({ ...reading, text: reading.text.replace(POLITE_WISH, '$1$2 hai') })

function featuresOf({ tokens }: Reading) {
  const features = featuresIn(tokens)
  return stated('features', features.length > 0 ? [...features] : null)
}

const bedOf = ({ tokens, names, hearing }: Reading) => bedIn(tokens, names.topology, hearing.at)

const deviceOf = ({ text, tokens, names, hearing }: Reading) => deviceIn(text, tokens, names, hearing.at)

/** One device of the network is named, and whether it works. */
export const tellsDeviceState = (reading: Reading): boolean =>
  reading.names.topology.devices.some(({ id }) => id === deviceOf(reading)) &&
  equipmentStatusIn(reading.tokens) !== null

function facilityIn({ names, tokens }: Reading): FacilityId | undefined {
  return names.facilities.find(tokens)[0]?.value ?? facilityByConsonants(tokens, names)
}

const PLACE_BEFORE = new Set(['at', 'near', 'to', 'address', 'location', 'opposite', 'behind'])
const PLACE_AFTER = sounds('paas pass samne peeche pichhe nazdeek में पर पास सामने')
const NO_PLACE = sounds('home house ghar yahan here mujhe once jaldi hospital be bring घर यहाँ my your our')

/** A place of the network's list, or the words after "near"/before "ke paas". */
function placeIn({ names, text, tokens }: Reading): string | undefined {
  const known = names.places.find(tokens)[0]
  const lead = tokens.findIndex(
    (token, index) => PLACE_BEFORE.has(token.raw) && !NO_PLACE.has(tokens[index + 1]?.fold ?? 'home'),
  )
  const after = tokens[lead + 1]
  if (lead >= 0 && after !== undefined) return text.slice(after.start).trim()
  if (known === undefined) return undefined
  const behind = tokens[known.to]?.fold === 'ke' && PLACE_AFTER.has(tokens[known.to + 1]?.fold ?? '')
  return text.slice(tokens[known.from]?.start, tokens[behind ? known.to + 1 : known.to - 1]?.end)
}

/** A sign by name; a bare call for an ambulance states none. */
function complaintIn(text: string): string | undefined {
  return detectEmergency(text)?.signs.find((sign) => sign !== AMBULANCE_ASKED)
}
