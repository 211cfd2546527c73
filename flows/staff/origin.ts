import { z } from 'zod'
import { patientOnBoard } from '../../orchestrator/ambulances/state.ts'
import type { LatLon } from '../../orchestrator/geo.ts'
import { AmbulanceId, EmergencyId, type FacilityId } from '../../orchestrator/ids.ts'
import { lookupsOf, topologyOf } from '../../orchestrator/network/state.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { roadsOf, taughtSeconds } from '../../orchestrator/travel/learned.ts'
import { findPlace } from '../patient/place.ts'
import type { View } from '../turn.ts'
import { bedNamedIn } from './named-bed.ts'
import { facilityNamed } from './named-facility.ts'
import type { Step } from './step.ts'

/** Where a patient is who lies in none of the network's hospitals. */
export const Origin = z.discriminatedUnion('kind', [
  /** A landmark or neighbourhood of the network's list. */
  z.object({ kind: z.literal('place'), name: z.string().min(1) }),
  z.object({ kind: z.literal('emergency'), emergency: EmergencyId }),
  z.object({ kind: z.literal('ambulance'), ambulance: AmbulanceId }),
])
export type Origin = z.infer<typeof Origin>

interface Whereabouts {
  readonly near: FacilityId
  readonly from?: Origin | null | undefined
}

/** By road to each hospital, in ordinary traffic; null where no way or no position is known. */
export function secondsFrom(view: View, { near, from }: Whereabouts): (facility: FacilityId) => number | null {
  if (!from) return (facility) => (facility === near ? 0 : view.travelSeconds(near, facility))
  const point = pointOf(view.state, from)
  const { facilities } = lookupsOf(view.state.network)
  return (facility) => {
    const to = facilities.get(facility)?.location
    return point && to ? byRoad(view, point, to) : null
  }
}

/** The same to any point, for hospitals outside the network. */
export function secondsToPoint(view: View, { near, from }: Whereabouts, to: LatLon): number | null {
  const point = from ? pointOf(view.state, from) : lookupsOf(view.state.network).facilities.get(near)?.location
  return point ? byRoad(view, point, to) : null
}

function byRoad({ state, now }: View, from: LatLon, to: LatLon): number | null {
  const roads = roadsOf(state)
  return taughtSeconds(roads, from, to, { at: now, utcOffsetMinutes: roads.utcOffsetMinutes, lights: false })
}

/** Where that is now, as far as anybody has said. */
function pointOf(state: NetworkState, from: Origin): LatLon | null {
  const { ambulances, emergencies } = state.ambulances
  switch (from.kind) {
    case 'place':
      return topologyOf(state.network).places.find(({ name }) => name === from.name)?.location ?? null
    case 'emergency': {
      const job = emergencies.get(from.emergency)
      const unit = job?.dispatch && patientOnBoard(job.phase) ? ambulances.get(job.dispatch.ambulance) : undefined
      return unit?.position?.point ?? job?.location?.point ?? null
    }
    case 'ambulance': {
      const unit = ambulances.get(from.ambulance)
      const scene = unit?.job ? emergencies.get(unit.job)?.location?.point : undefined
      return unit?.position?.point ?? scene ?? unit?.base.location ?? null
    }
    default:
      return from satisfies never
  }
}

/** "from Koramangala", "from E-12". */
export function originName(from: Origin): string {
  switch (from.kind) {
    case 'place':
      return from.name
    case 'emergency':
      return from.emergency
    case 'ambulance':
      return from.ambulance
    default:
      return from satisfies never
  }
}

/** What the words say of where the patient is; `unknown`: an emergency or unit that is none. */
interface SaidWhere {
  readonly from?: Origin
  readonly near?: FacilityId
  readonly unknown?: string
  /** A place that is not on the network's list. */
  readonly unplaced?: string
}

const EMERGENCY = /(?<![\w-])E-[A-Z0-9]{1,12}\b/i
const AMBULANCE = /\b(?:AMB|ambulance|unit)[ -]?(?:no\.?|number|#)?\s?(\d{1,4})\b|(?<![\w-])A-(\d{1,4})\b/i
const ENCOUNTER = /(?<![\w-])ENC-[A-Z0-9]{1,12}\b/i
/** A neighbourhood is meant, not the hospital that is called after it. */
const AREA = /\b(sides?|areas?|around|vicinity|locality|neighbou?rhood|taraf|ke? (?:paas|pas|nazdeek)|region|zone)\b/i

/** "For the patient in E-12", "near the patient in ambulance 4", "Koramangala side", "for the patient in ICU-3". */
export function whereIn({ view: { state }, actor }: Step, text: string): SaidWhere {
  const emergency = EMERGENCY.exec(text)?.[0].toUpperCase()
  if (emergency !== undefined) {
    const known = [...state.ambulances.emergencies.keys()].find((id) => id.toUpperCase() === emergency)
    return known ? { from: { kind: 'emergency', emergency: known } } : { unknown: emergency }
  }
  const [, spelt, short] = AMBULANCE.exec(text) ?? []
  const number = spelt ?? short
  if (number !== undefined) {
    const known = [...state.ambulances.ambulances.keys()].find((id) => Number(/\d+$/.exec(id)?.[0]) === Number(number))
    return known ? { from: { kind: 'ambulance', ambulance: known } } : { unknown: `AMB-${number}` }
  }
  const stay = ENCOUNTER.exec(text)?.[0].toUpperCase()
  if (stay !== undefined) {
    const known = [...state.encounters.encounters.values()].find(({ id }) => id.toUpperCase() === stay)
    if (!known) return { unknown: stay }
    const lies = known.bed ? state.beds.beds.get(known.bed)?.facility : known.request?.wanted.near
    return lies ? { near: lies } : {}
  }
  const place = findPlace(text, topologyOf(state.network))?.place ?? null
  const { bed } = bedNamedIn(state, text, actor.facility)
  if (bed) return { near: bed.facility }
  if (place !== null) return { from: { kind: 'place', name: place } }
  const unplaced = facilityNamed(state, text) ? null : unplacedIn(text)
  return unplaced === null ? {} : { unplaced }
}

const NEAR =
  /\b(?:near|nearby|around|close to|closest to|towards?)\s+(?:to\s+)?(?:the\s+)?(\p{L}{2,}(?:\s+\p{L}{3,}){0,2})/iu
const BESIDE = /(?<!\p{L})(\p{L}{2,}(?:\s+\p{L}{3,})?)\s+(?:ke|k)\s+(?:paas|pas|nazdeek|aas ?paas)\b/iu
const SIDE = /(\p{L}{4,})\s+(?:side|area)\b/iu
/** Where whoever asks or lies there is, what is asked for, and what else stands there: no names of places. */
const NO_PLACE =
  /^(?:me|us|it|my|pt|pts|here|there|this|that|these|our|ours|your|his|her|him|them|the|any|all|each|both|other|one|home|ghar|yahan|yahaan|idhar|udhar|mere|hamare|apne|iske|uske|east|west|north|south|right|left|same|opposite|hospitals?|patients?|mareez|mariz|beds?|icu|hdu|nicu|ward|ambulances?|accident|site|scene|spot|wale|wala|free|khali|vents?|ventilators?|isolation|dialysis|by|and|with|which|what|where|hour|hours|min|mins|minutes|noon|evening|morning|midnight|now)$/i
const TRAILING =
  /\s+(?:pls|please|plz|asap|urgent\w*|for|with|having|free|available|side|area|hospitals?|beds?|icu|hdu|nicu|ward|vents?|ventilators?|today|now|right|chahiye|chahie|hai|koi|needed|required|and|who|that)\b.*$/iu

function unplacedIn(text: string): string | null {
  const said = (NEAR.exec(text) ?? BESIDE.exec(text) ?? SIDE.exec(text))?.[1]?.replace(TRAILING, '')
  return said === undefined || said.split(/\s+/).some((word) => NO_PLACE.test(word)) ? null : said
}

/** A hospital that was heard is meant, unless the words speak of the neighbourhood that it is called after. */
export const meansArea = (text: string): boolean => AREA.test(text)
