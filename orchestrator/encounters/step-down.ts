import { ANYBODY, unfit } from '../beds/fit.ts'
import { availability, type Bed } from '../beds/state.ts'
import type { Event } from '../decision.ts'
import type { BedId, EncounterId } from '../ids.ts'
import { STEP_DOWN_AFTER_HOURS } from '../limits.ts'
import { topologyOf } from '../network/state.ts'
import type { Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { HOUR_MS, type Instant } from '../time.ts'
import { byRank } from './ranking.ts'
import { type Encounter, type Waiting, waitingFor } from './state.ts'
import { askedLately, stepDownsMissing } from './step-down-ahead.ts'
import { unsuitable } from './suits.ts'

const LOWER: Readonly<Partial<Record<Unit, Unit>>> = { ICU: 'HDU', HDU: 'WARD' }

/**
 * Where somebody waits for a bed that is not there, the patient of the least acuity who has been longest in such
 * a bed is named to the colleagues, with a free bed of the lower unit in the same hospital. Whether they are
 * well enough is for a clinician; each is named once a stay in a bed. The same where nobody waits yet but beds of
 * intensive care are about to run out (`stepDownsMissing`), one in a ward at a time.
 *
 * @param served encounters that just got a bed
 * @param gone the beds they got
 */
export function stepDowns(
  state: NetworkState,
  served: ReadonlySet<EncounterId>,
  gone: ReadonlySet<BedId>,
  now: Instant,
): Event[] {
  const waiting = waitingFor(state.encounters)
    .filter(({ id, request }) => !served.has(id) && !request.stepDownAsked && LOWER[request.wanted.unit] !== undefined)
    .sort(byRank(now))
  const units = [...new Set(waiting.map(({ request }) => request.wanted.unit))]
  const asked = units.flatMap((unit) =>
    proposals(
      waiting.filter(({ request }) => request.wanted.unit === unit),
      stayersOf(state, unit, gone, now),
    ),
  )
  return asked.length > 0 ? asked : ahead(state, gone, now)
}

/** Before anybody waits: the ward's question is the same, it only names nobody who would have the bed. */
function ahead(state: NetworkState, gone: ReadonlySet<BedId>, now: Instant): Event[] {
  const missing = stepDownsMissing(state, gone, now)
  if (missing === 0) return []
  const wards = new Set<string>()
  const events: Event[] = []
  for (const { encounter, bed, into } of stayersOf(state, 'ICU', gone, now)) {
    const ward = availability(bed)
    if (wards.has(ward) || askedLately(state, ward, now)) continue
    wards.add(ward)
    events.push({ type: 'encounters.step-down-proposed', encounter: encounter.id, bed: bed.id, into, unblocks: null })
    if (events.length === missing) break
  }
  return events
}

interface Stayer {
  readonly encounter: Encounter
  readonly bed: Bed
  readonly into: BedId
}

function proposals(waiting: readonly Waiting[], stayers: Stayer[]): Event[] {
  const events: Event[] = []
  const used = new Set<BedId>()
  for (const { id: unblocks, request } of waiting) {
    const found = stayers.find(
      ({ bed, into }) => !used.has(into) && !used.has(bed.id) && !unsuitable(bed, request.wanted),
    )
    if (!found) continue
    const { encounter, bed, into } = found
    used.add(into).add(bed.id)
    events.push({ type: 'encounters.step-down-proposed', encounter: encounter.id, bed: bed.id, into, unblocks })
  }
  return events
}

/** Least acuity first, then longest in the bed. */
function stayersOf(state: NetworkState, unit: Unit, gone: ReadonlySet<BedId>, now: Instant): Stayer[] {
  const { beds, encounters, network } = state
  const lower = LOWER[unit]
  const stayers: Stayer[] = []
  for (const { id: facility } of topologyOf(network).facilities) {
    const settled = encounters.settled.of(availability({ unit, facility }))
    if (settled.size === 0 || !lower) continue
    const free = [...beds.available.of(availability({ unit: lower, facility }))].filter((id) => {
      const bed = beds.beds.get(id)
      return bed && !gone.has(id) && unfit(bed, ANYBODY) === null
    })
    if (free.length === 0) continue
    const here = [...settled].flatMap((id) => {
      const encounter = encounters.encounters.get(id)
      const bed = encounter?.bed ? beds.beds.get(encounter.bed) : undefined
      return bed && encounter && hasStayed(encounter, now) ? [{ bed, encounter }] : []
    })
    here.sort((a, b) => leastFirst(a.encounter, b.encounter))
    for (const [n, into] of free.sort().entries()) {
      const stayer = here[n]
      if (stayer) stayers.push({ ...stayer, into })
    }
  }
  return stayers.sort((a, b) => leastFirst(a.encounter, b.encounter))
}

const hasStayed = ({ placedAt, acuity }: Encounter, now: Instant): boolean =>
  acuity > 1 && placedAt !== null && now - placedAt >= STEP_DOWN_AFTER_HOURS * HOUR_MS

const leastFirst = (a: Encounter, b: Encounter): number =>
  b.acuity - a.acuity || (a.placedAt ?? 0) - (b.placedAt ?? 0) || (a.id < b.id ? -1 : 1)
