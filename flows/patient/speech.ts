import type { FacilityId, ServiceCode } from '../../orchestrator/ids.ts'
import { lookupsOf, topologyOf } from '../../orchestrator/network/state.ts'
import type { Facility, Sentence } from '../../orchestrator/network/topology.ts'
import type { Language } from '../../orchestrator/patients/events.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import type { Instant } from '../../orchestrator/time.ts'
import { CARE, type Care } from '../locales/care.ts'
import { clockOf } from '../locales/clock.ts'
import { VISIT } from '../locales/visit.ts'
import { WORDS, type Words } from '../locales/words.ts'
import type { RenderFrame } from '../render-frame.ts'

/** Ids and instants as they are said in one language. */
export interface Speech {
  readonly frame: RenderFrame
  readonly words: Words
  readonly care: Care
  /** "112 or 108". */
  readonly numbers: string
  /** Null: the network names none. */
  readonly crisisLine: string | null
  readonly network: string
  readonly facilities: readonly Facility[]
  moment(at: Instant): string
  service(code: ServiceCode): string
  preparation(code: ServiceCode): string | null
  facility(id: FacilityId): string
  /** Null stays null: the sentence then says "the hospital". */
  hospital(id: FacilityId | null): string | null
  /** What, when and where, in one line. */
  appointment(slot: Slot): string
  /** Whole minutes as a range, for nobody can promise a minute in traffic. */
  minutes(seconds: number): string
}

export const sentenceIn = (sentence: Sentence, language: Language): string => sentence[language] ?? sentence.en

/** A quarter more than reckoned, two minutes at least: what city traffic may add. */
const TRAFFIC_SHARE = 0.25
const TRAFFIC_MINUTES_MIN = 2

export function speechOf(frame: RenderFrame): Speech {
  const { network } = frame.state
  const words = WORDS[frame.language]
  const topology = topologyOf(network)
  const { services, facilities } = lookupsOf(network)
  const tongue = frame.language === 'hi' ? 'hi' : 'en' // romanised Hindi takes the Latin spelling
  const moment = (at: Instant) => words.moment(clockOf(at, topology.utcOffsetMinutes))
  const service = (code: ServiceCode) => services.get(code)?.names[tongue] ?? code
  const facility = (id: FacilityId) => facilities.get(id)?.name ?? id
  return {
    frame,
    words,
    care: CARE[frame.language],
    numbers: words.numbers(topology.emergencyNumbers),
    crisisLine: topology.crisisLine ?? null,
    network: topology.name,
    facilities: topology.facilities,
    moment,
    service,
    preparation(code) {
      const text = services.get(code)?.preparation
      return text ? sentenceIn(text, frame.language) : null
    },
    facility,
    hospital: (id) => (id === null ? null : facility(id)),
    appointment: (slot) => words.at(service(slot.service), moment(slot.start), facility(slot.facility)),
    minutes(seconds) {
      const low = Math.max(1, Math.ceil(seconds / 60))
      return words.minutes(low, low + Math.max(TRAFFIC_MINUTES_MIN, Math.ceil(low * TRAFFIC_SHARE)))
    },
  }
}

const WAIT_STEP_MINUTES = 5

/** Nobody is promised the minute. */
export const waitSaid = (minutes: number): number =>
  Math.max(1, Math.ceil(minutes / WAIT_STEP_MINUTES)) * WAIT_STEP_MINUTES

/** Whoever is one more in a full time is told so. */
export const mayWait = (minutes: number | undefined, { frame }: Speech): string[] =>
  minutes === undefined ? [] : [VISIT[frame.language].mayWait(waitSaid(minutes))]
