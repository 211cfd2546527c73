import type { BedSearch } from '../beds/find.ts'
import { unfit } from '../beds/fit.ts'
import type { Bed } from '../beds/state.ts'
import type { BedId, FacilityId } from '../ids.ts'
import { topologyOf } from '../network/state.ts'
import { Unit } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { HOUR_MS, type Instant, instant, localTime } from '../time.ts'
import { howMany, leavesWithin, leavingWindow, type StayModel, stayModel } from './residual.ts'
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
  const fitting = [...state.beds.occupiedInUnit.of(search.unit)]
    .flatMap((id) => state.beds.beds.get(id) ?? [])
    .filter((bed) => bed.leaving === null && bed.extra !== 'closing' && unfit(bed, search) === null)
    .map((bed) => ({ bed, chance: leavesWithin(model, lyingIn(state, bed, now), AHEAD_HOURS) }))
  return fitting
    .sort((a, b) => b.chance - a.chance || (a.bed.id < b.bed.id ? -1 : 1))
    .slice(0, most)
    .flatMap(({ bed }) => {
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
    })
}

const inHours = (now: Instant, hours: number): Instant => instant(now + hours * HOUR_MS)

function lyingIn(state: NetworkState, { since }: Bed, now: Instant) {
  const { minuteOfDay } = localTime(now, topologyOf(state.network).utcOffsetMinutes)
  return { lain: Math.max(0, now - since) / HOUR_MS, minuteOfDay }
}

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
  const models = new Map(Unit.options.map((each) => [each, stayModel(state, each, now)]))
  const wards = new Map<string, { facility: FacilityId; unit: Unit; chances: number[]; model: StayModel }>()
  const beds: ExpectedDischarges['beds'][number][] = []
  for (const bed of state.beds.beds.values()) {
    const model = models.get(bed.unit)
    if (bed.status !== 'occupied' || !model) continue
    if ((facility !== null && bed.facility !== facility) || (unit !== null && bed.unit !== unit)) continue
    const planned = bed.leaving?.at ?? null
    const chance =
      planned === null
        ? leavesWithin(model, lyingIn(state, bed, now), hours)
        : planned <= until
          ? PLAN_KEPT
          : PLAN_EARLIER
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
