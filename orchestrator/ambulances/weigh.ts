import type { EmergencyId, FacilityId } from '../ids.ts'
import type { NetworkState } from '../state.ts'
import type { Instant } from '../time.ts'
import { positionFresh } from './dispatch-policy.ts'
import { notReady } from './duty.ts'
import type { AmbulanceCandidate, Recommendation } from './events.ts'
import { LIGHTS, type Unit } from './fleet.ts'
import type { FleetSeen } from './fleet-seen.ts'
import { chooseHospital } from './hospital-policy.ts'
import { kept } from './kept.ts'
import type { PlanRoads } from './plan-roads.ts'
import { lackingOf } from './soonest-free.ts'
import type { Ambulance, Emergency } from './state.ts'
import { classNeeded, suits } from './suitability.ts'
import type { Gain } from './take-over.ts'

const TENTHS = 10

/**
 * Every unit of the network against the calls of one look at the fleet. What is the same for every call, who is with a
 * patient or off duty, is written down once.
 */
export class Weighing {
  readonly #seen: FleetSeen
  /** Free, or on its way to somebody it may still be taken from. */
  readonly #mobile: readonly { readonly unit: Unit; readonly fixed: Fixed }[]
  readonly #fixed: readonly AmbulanceCandidate[]

  constructor(state: NetworkState, seen: FleetSeen, at: Instant) {
    this.#seen = seen
    const { view, units, calls } = seen
    const mobile: { unit: Unit; fixed: Fixed }[] = []
    const fixed: AmbulanceCandidate[] = []
    const known = new Set<string>()
    for (const unit of view.units) {
      const ambulance = units[unit.index]
      if (!ambulance) continue
      known.add(ambulance.id)
      const { duty } = unit
      const on = duty.kind === 'responding' ? calls[duty.call]?.id : undefined
      if (duty.kind !== 'engaged') mobile.push({ unit, fixed: fixedOf(ambulance, at, on) })
      else fixed.push({ ...fixedOf(ambulance, at), etaSeconds: null, excluded: 'busy' })
    }
    for (const ambulance of state.ambulances.ambulances.values()) {
      if (known.has(ambulance.id)) continue
      const excluded = ambulance.job === null ? (notReady(ambulance) ?? 'no-route') : 'busy'
      fixed.push({ ...fixedOf(ambulance, at), etaSeconds: null, excluded })
    }
    this.#mobile = mobile
    this.#fixed = fixed.sort(bestFirst)
  }

  /** Best first; those that cannot be sent come last. */
  against(call: number): AmbulanceCandidate[] {
    const mobile = this.#mobile.map(({ unit, fixed }) => ({ ...fixed, ...weighed(this.#seen, unit, call) }))
    const all = [...mobile.sort(bestFirst), ...this.#fixed]
    return mobile.some(({ excluded }) => excluded !== null) ? all.sort(bestFirst) : all
  }
}

type Fixed = Omit<AmbulanceCandidate, 'etaSeconds' | 'excluded'>

const fixedOf = (ambulance: Ambulance, at: Instant, on?: EmergencyId): Fixed => ({
  ambulance: ambulance.id,
  class: ambulance.class,
  positionFresh: positionFresh(ambulance, at),
  ...(on === undefined ? {} : { on }),
})

/** Whether some unit that stands free could be sent to the call: nothing is written down for the question. */
export function isAnyFree({ view }: FleetSeen, index: number): boolean {
  const call = view.calls[index]
  return (
    call !== undefined &&
    view.units.some(
      ({ index: unit, duty, place }) =>
        duty.kind === 'free' && !call.notBy.has(unit) && Number.isFinite(view.roads.from(place, call.zone)),
    )
  )
}

function bestFirst(a: AmbulanceCandidate, b: AmbulanceCandidate): number {
  const later = Number(a.excluded !== null) - Number(b.excluded !== null)
  const slower = (a.etaSeconds ?? Number.MAX_VALUE) - (b.etaSeconds ?? Number.MAX_VALUE)
  return later || slower || (a.ambulance < b.ambulance ? -1 : 1)
}

function weighed(seen: FleetSeen, unit: Unit, index: number): Pick<AmbulanceCandidate, 'etaSeconds' | 'excluded'> {
  const { view } = seen
  const call = view.calls[index]
  if (!call) return { etaSeconds: null, excluded: 'unavailable' }
  if (call.notBy.has(unit.index)) return { etaSeconds: null, excluded: whyNot(seen, unit, index) }
  if (unit.duty.kind === 'responding' && unit.duty.call === index) {
    return { etaSeconds: rounded(unit.duty.arrivesInSeconds), excluded: null }
  }
  const travel = view.roads.from(unit.place, call.zone) * view.pace * (LIGHTS[call.priority] ? 1 : view.ordinaryFactor)
  if (!Number.isFinite(travel)) return { etaSeconds: null, excluded: 'no-route' }
  return { etaSeconds: rounded(unit.mobilisationSeconds + travel), excluded: null }
}

/** It gave the call back, is not to be sent on from the job it has, or its shift ends too soon. */
function whyNot(
  { units, calls }: FleetSeen,
  { index }: Unit,
  call: number,
): NonNullable<AmbulanceCandidate['excluded']> {
  const ambulance = units[index]
  const why = ambulance && notReady(ambulance)
  return why ?? (ambulance && calls[call]?.declinedBy.includes(ambulance.id) ? 'gave-back' : 'shift-ends')
}

export interface Sending {
  readonly emergency: Emergency
  readonly call: number
  readonly unit: number
  /** Where the unit that is relieved stands by, if the policy says. */
  readonly post: string | null | undefined
  readonly gain: Gain | null
}

/** The policy's choice for one call, with everything that was weighed. */
export function recommendationFor(
  state: NetworkState,
  { emergency, call, unit, post, gain }: Sending,
  seen: FleetSeen,
  all: readonly AmbulanceCandidate[],
  roads: PlanRoads,
  at: Instant,
): Recommendation {
  const needed = classNeeded(emergency.priority)
  const ambulance = seen.units[unit]
  const chosen = all.find((candidate) => candidate.ambulance === ambulance?.id)
  if (!ambulance || !chosen || chosen.etaSeconds === null) throw new Error('ambulances.sent-without-a-way')
  const {
    chosen: hospital,
    hospitals,
    moreHospitals,
  } = chooseHospital(state, emergency, roads.toHospital.get(emergency.id) ?? NO_TIMES, at)
  const relieved = seen.units[seen.view.calls[call]?.unit ?? -1]
  return {
    ambulance: ambulance.id,
    class: ambulance.class,
    classNeeded: needed,
    etaSeconds: chosen.etaSeconds,
    why: whyChosen(all, chosen, needed),
    ...lackingOf(state, chosen, needed, at),
    hospital: hospital?.facility ?? null,
    bed: hospital?.bed ?? null,
    transportSeconds: hospital?.travelSeconds ?? null,
    ...kept(all),
    hospitals,
    ...(moreHospitals > 0 ? { moreHospitals } : {}),
    ...(chosen.on === undefined ? {} : { takenFrom: chosen.on }),
    ...(roads.source ? { travelSource: roads.source } : {}),
    ...(gain ? { gain } : {}),
    ...(relieved ? { relieves: { ambulance: relieved.id, post: post ?? null } } : {}),
  }
}

const NO_TIMES: ReadonlyMap<FacilityId, number> = new Map()

/** The nearest free unit of the class; the nearest of a lower one where none has it; else matched with all the others. */
function whyChosen(
  all: readonly AmbulanceCandidate[],
  chosen: AmbulanceCandidate,
  needed: Recommendation['classNeeded'],
): Recommendation['why'] {
  const free = all.filter(({ excluded, on }) => excluded === null && on === undefined)
  const suitable = free.filter((unit) => suits(unit.class, needed))
  const [nearest] = suitable.length > 0 ? suitable : free
  if (chosen.on !== undefined || nearest?.ambulance !== chosen.ambulance) return 'matched'
  return suitable.length > 0 ? 'nearest-suitable' : 'best-available'
}

/** Tenths of a second: more is not known, and sums of fractions are no news. */
const rounded = (seconds: number): number => Math.round(seconds * TENTHS) / TENTHS
