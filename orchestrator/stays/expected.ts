import type { BedSearch } from '../beds/find.ts'
import { unfit } from '../beds/fit.ts'
import type { Bed } from '../beds/state.ts'
import type { BedId, FacilityId } from '../ids.ts'
import { topologyOf } from '../network/state.ts'
import { Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { HOUR_MS, type Instant, instant, localTime } from '../time.ts'
import { chanceWithin, howMany, leavingWindow, type StayModel, stayModel } from './residual.ts'
import { isSinceKnown } from './state.ts'

/** A planned departure is kept, by the end of the time that is asked about, this often: our assumption. */
const PLAN_KEPT = 0.85
/** Whoever is planned to leave later seldom leaves sooner. */
const PLAN_EARLIER = 0.05

/** A bed whose patient is likely to leave; it is to be cleaned then. */
export interface LikelyFree {
  readonly bed: BedId
  readonly travelSeconds: number | null
  /** Seven times in ten they leave between these; `to` null: nobody can say. */
  readonly from: Instant
  readonly to: Instant | null
  /** Null: they were there before Nadi heard of the bed. */
  readonly since: Instant | null
  /** How many stays it was learned from. */
  readonly stays: number
}

const AHEAD_HOURS = 12
/** One that is hardly left sooner helps nobody who looks now. */
const SOON_HOURS = 24

/** Occupied beds that fit, without a planned departure: those likeliest to be left within half a day. */
export function likelyFree(state: NetworkState, search: BedSearch, now: Instant, most: number): LikelyFree[] {
  const model = stayModel(state, search.unit, now)
  return likeliest(state, search, chanceWithin(model, minuteOfDayAt(state, now), AHEAD_HOURS), now, most).flatMap(
    (bed) => {
      const { from, to } = leavingWindow(model, lyingIn(state, bed, now))
      if (from > SOON_HOURS) return []
      return {
        bed: bed.id,
        travelSeconds: search.secondsTo(bed.facility),
        from: inHours(now, from),
        to: to === null ? null : inHours(now, to),
        since: isSinceKnown(bed) ? bed.since : null,
        stays: model.stays,
      }
    },
  )
}

/** One look at each of thousands, and no list of them. */
function likeliest(
  { beds: { beds, occupiedInUnit } }: NetworkState,
  search: BedSearch,
  chanceOf: (lain: number) => number,
  now: Instant,
  most: number,
): Bed[] {
  const best: { readonly bed: Bed; readonly chance: number }[] = []
  for (const id of occupiedInUnit.of(search.unit)) {
    const bed = beds.get(id)
    if (!bed || bed.leaving !== null || bed.extra === 'closing' || unfit(bed, search) !== null) continue
    const chance = chanceOf(hoursLain(bed, now))
    const last = best[most - 1]
    if (last && (chance < last.chance || (chance === last.chance && bed.id > last.bed.id))) continue
    const place = best.findIndex((each) => chance > each.chance || (chance === each.chance && bed.id < each.bed.id))
    best.splice(place < 0 ? best.length : place, 0, { bed, chance })
    if (best.length > most) best.pop()
  }
  return best.map(({ bed }) => bed)
}

const inHours = (now: Instant, hours: number): Instant => instant(now + hours * HOUR_MS)

const hoursLain = ({ since }: Bed, now: Instant): number => Math.max(0, now - since) / HOUR_MS

const minuteOfDayAt = ({ network }: NetworkState, now: Instant): number =>
  localTime(now, topologyOf(network).utcOffsetMinutes).minuteOfDay

const lyingIn = (state: NetworkState, bed: Bed, now: Instant) => ({
  lain: hoursLain(bed, now),
  minuteOfDay: minuteOfDayAt(state, now),
})

export interface ExpectedDischarges {
  /** By hospital and unit: how many of those who lie there leave in that time. */
  readonly wards: readonly {
    readonly facility: FacilityId
    readonly unit: Unit
    readonly patients: number
    readonly mean: number
    readonly from: number
    readonly to: number
    readonly stays: number
  }[]
  /** Likeliest first; those that are planned come before. */
  readonly beds: readonly {
    readonly bed: BedId
    readonly chance: number
    readonly planned: Instant | null
    readonly since: Instant | null
  }[]
}

/** Who is expected to leave until then, at one hospital or all, in one unit or all. */
export function expectedDischarges(
  state: NetworkState,
  { facility, unit }: { readonly facility: FacilityId | null; readonly unit: Unit | null },
  now: Instant,
  until: Instant,
): ExpectedDischarges {
  const hours = Math.max(0, until - now) / HOUR_MS
  const units = unit === null ? Unit.options : [unit]
  const models = new Map(
    units.map((each) => {
      const model = stayModel(state, each, now)
      return [each, { model, chanceOf: chanceWithin(model, minuteOfDayAt(state, now), hours) }]
    }),
  )
  const wards = new Map<string, { facility: FacilityId; unit: Unit; chances: number[]; model: StayModel }>()
  const beds: ExpectedDischarges['beds'][number][] = []
  for (const bed of state.beds.beds.values()) {
    const known = models.get(bed.unit)
    if (bed.status !== 'occupied' || !known || (facility !== null && bed.facility !== facility)) continue
    const { model, chanceOf } = known
    const planned = bed.leaving?.at ?? null
    const chance = planned === null ? chanceOf(hoursLain(bed, now)) : planned <= until ? PLAN_KEPT : PLAN_EARLIER
    const key = `${bed.facility} ${bed.unit}`
    const ward = wards.get(key) ?? { facility: bed.facility, unit: bed.unit, chances: [], model }
    ward.chances.push(chance)
    wards.set(key, ward)
    beds.push({ bed: bed.id, chance, planned, since: isSinceKnown(bed) ? bed.since : null })
  }
  return {
    wards: [...wards.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { chances, model, ...ward }]) => ({
        ...ward,
        patients: chances.length,
        ...howMany(chances),
        stays: model.stays,
      })),
    beds: beds.sort(
      (a, b) =>
        (a.planned ?? Number.MAX_VALUE) - (b.planned ?? Number.MAX_VALUE) ||
        b.chance - a.chance ||
        (a.bed < b.bed ? -1 : 1),
    ),
  }
}
