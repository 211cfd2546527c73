import type { Intent, IntentName } from '../../flows/intents.ts'
import type { FacilityId } from '../../orchestrator/ids.ts'
import type { Hearing } from '../interpreter.ts'
import { AMBULANCE_ASKED, detectEmergency } from './emergency.ts'
import { sounds } from './lexicon.ts'
import { ambulanceIn, bedIn, emergencyIn, featuresIn, type Names, namesOf, unitIn } from './names.ts'
import { clean, type Token, tokenise } from './normalise.ts'
import { bedStatusIn, crewStatusIn, languageIn, minutesIn } from './statuses.ts'
import { readWhen } from './when.ts'

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

/** The intent with the arguments its words state; null where one it cannot do without is missing. */
export function withArguments(name: IntentName, reading: Reading): Intent | null {
  const { tokens, text, names, hearing } = reading
  switch (name) {
    case 'book_appointment':
      return { name, args: { ...serviceIn(reading), ...whenIn(reading), ...stated('facility', facilityIn(reading)) } }
    case 'reschedule_appointment':
      return { name, args: { ...serviceIn(reading), ...newTimeIn(reading) } }
    case 'cancel_appointment':
      return { name, args: { ...serviceIn(reading), ...whenIn(reading) } }
    case 'request_ambulance':
      return {
        name,
        args: { ...stated('complaint', complaintIn(text)), ...stated('location', placeIn(reading)) },
      }
    case 'set_language': {
      const language = languageIn(tokens)
      return language === null ? null : { name, args: { language } }
    }
    case 'find_bed': {
      const features = featuresIn(tokens)
      return {
        name,
        args: {
          ...stated('unit', unitIn(tokens)),
          ...stated('near', facilityIn(reading)),
          ...(features.length > 0 && { features: [...features] }),
        },
      }
    }
    case 'hold_bed': {
      const bed = bedIn(tokens, names.topology, hearing.at)
      return {
        name,
        args: {
          ...(bed === null
            ? { ...stated('unit', unitIn(tokens)), ...stated('facility', facilityIn(reading)) }
            : { bed }),
          ...stated('minutes', minutesIn(tokens)),
        },
      }
    }
    case 'release_hold':
      return { name, args: stated('bed', bedIn(tokens, names.topology, hearing.at)) }
    case 'set_bed_status':
      return {
        name,
        args: { ...stated('bed', bedIn(tokens, names.topology, hearing.at)), ...stated('status', bedStatusIn(tokens)) },
      }
    case 'dispatch_ambulance':
      return {
        name,
        args: {
          ...stated('emergency', emergencyIn(text)),
          ...stated('ambulance', ambulanceIn(tokens, names.topology)),
        },
      }
    case 'cancel_dispatch':
      return { name, args: stated('emergency', emergencyIn(text)) }
    case 'explain_decision':
      return {
        name,
        args: stated(
          'subject',
          emergencyIn(text) ?? ambulanceIn(tokens, names.topology) ?? bedIn(tokens, names.topology, hearing.at),
        ),
      }
    case 'crew_status': {
      const status = crewStatusIn(tokens)
      return status === null ? null : { name, args: { status } }
    }
    default:
      return { name, args: {} }
  }
}

export const serviceIn = ({ names, tokens }: Reading) => stated('service', names.services.find(tokens)[0]?.value)

export function whenIn({ text, hearing }: Reading) {
  return stated('when', readWhen(text, hearing.now, hearing.topology.utcOffsetMinutes)[0])
}

/** The new time: after "to" in "from Monday to Wednesday", after "ki jagah", before "instead". */
function newTimeIn({ text, tokens, hearing }: Reading) {
  const read = (words: string) => readWhen(words, hearing.now, hearing.topology.utcOffsetMinutes)
  const moved = /\bfrom\b.+?\bto\b(.+)$/is.exec(text)?.[1]
  const target = moved === undefined ? undefined : read(moved)[0]
  const times = read(text)
  const replaced = tokens.some((token) => REPLACED.has(token.fold))
  return stated('when', target ?? (replaced ? times.at(-1) : times[0]))
}
const REPLACED = sounds('jagah badle जगह बदले')

function facilityIn({ names, tokens }: Reading): FacilityId | undefined {
  return names.facilities.find(tokens)[0]?.value
}

const PLACE_BEFORE = new Set(['at', 'near', 'to', 'address', 'location', 'opposite', 'behind'])
const PLACE_AFTER = sounds('paas pass samne peeche pichhe nazdeek pe par mein me में पर पास सामने')
const NO_PLACE = sounds('home house ghar yahan here mujhe once jaldi घर यहाँ my your')

/** A place of the network's list, or the words after "near"/before "ke paas". */
function placeIn({ names, text, tokens }: Reading): string | undefined {
  const known = names.places.find(tokens)[0]
  const lead = tokens.findIndex((token) => PLACE_BEFORE.has(token.raw))
  const after = tokens[lead + 1]
  if (lead >= 0 && after !== undefined && !NO_PLACE.has(after.fold)) return text.slice(after.start).trim()
  if (known === undefined) return undefined
  const last =
    tokens[known.to]?.fold === 'ke' && PLACE_AFTER.has(tokens[known.to + 1]?.fold ?? '') ? known.to + 1 : known.to - 1
  return text.slice(tokens[known.from]?.start, tokens[last]?.end)
}

/** A sign by name; a bare call for an ambulance states none. */
function complaintIn(text: string): string | undefined {
  return detectEmergency(text)?.signs.find((sign) => sign !== AMBULANCE_ASKED)
}
