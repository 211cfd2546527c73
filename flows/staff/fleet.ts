import { notReady } from '../../orchestrator/ambulances/duty.ts'
import type { Ambulance } from '../../orchestrator/ambulances/state.ts'
import { distanceKm, type LatLon } from '../../orchestrator/geo.ts'
import type { AmbulanceId } from '../../orchestrator/ids.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { MINUTE_MS } from '../../orchestrator/time.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import type { Plan } from '../turn.ts'
import { drawn, field, spoken } from './draw.ts'
import type { StaffReply } from './replies.ts'
import { answer, openly, type Step } from './step.ts'
import { NOT_READY, PHASE, positionAge } from './words.ts'

const ABOUT_FLEET =
  /^\W*((show|list|give|tell|check|get|see|what|what'?s|where|how|which|how many|any|all|me|is|are|the|our|of|status|free|available|idle|kitni|kitne|kaun ?si|sab|saari|sari|konsi)\s+)*(fleet|ambulances|ambulance (status|fleet|list|board|positions?)|ambulancein|ambulancen|एम्बुलेंस|ambulance (free|available|khali|kahan))(\s+(status|list|board|overview|positions?|free|available|idle|now|right|today|is|are|the|where|doing|there|do|we|have|kahan|khali|hai|hain|in|service))*\W*$/iu
const FREE = /\b(free|available|idle|khali)\b/iu
/** "Where is AMB-3", "AMB-3 status". */
const ONE =
  /^\W*(?:(?:where(?:'s| is)|locate|find|track|status of|position of)\s+([a-z]+-?\d+)|([a-z]+-?\d+)\s+(?:status|position|location|where|kahan(?: hai)?))\W*$/iu
/** As many lines as an answer can be read with. */
const LINES_MAX = 40
/** Further from every named place it is only said where it belongs. */
const NEAR_KM = 3

/** A coordinator asks what the ambulances do, or where one of them is. */
export function planFleet(step: Step, text: string): Plan | null {
  if (step.actor.role === 'staff') return null
  const fleet = [...step.view.state.ambulances.ambulances.values()]
  const [, before, after] = ONE.exec(text) ?? []
  const named = fleet.find(({ id }) => id === (before ?? after)?.toUpperCase())
  if (named) return answer(step, openly({ kind: 'staff.fleet', units: [named.id], freeOnly: false }))
  if (!ABOUT_FLEET.test(text)) return null
  const freeOnly = FREE.test(text)
  const units = fleet.filter((unit) => !freeOnly || isFree(unit)).sort(byUse)
  return answer(step, openly({ kind: 'staff.fleet', units: units.map(({ id }) => id), freeOnly }))
}

const isFree = (unit: Ambulance): boolean => unit.job === null && notReady(unit) === null

/** Free ones first, then those on a job, then those that are out. */
const byUse = (a: Ambulance, b: Ambulance): number =>
  use(a) - use(b) || a.id.localeCompare(b.id, 'en', { numeric: true })
const use = (unit: Ambulance): number => (isFree(unit) ? 0 : unit.job === null ? 2 : 1)

export function renderFleet(
  { units, freeOnly }: Extract<StaffReply, { kind: 'staff.fleet' }>,
  frame: RenderFrame,
): Rendered {
  const { ambulances } = frame.state.ambulances
  const known = units.flatMap((id: AmbulanceId) => ambulances.get(id) ?? [])
  const all = [...ambulances.values()]
  const count = (test: (unit: Ambulance) => boolean): number => all.filter(test).length
  if (known.length === 0) return spoken(`No ambulance is free: ${count(({ job }) => job !== null)} are on jobs.`)
  const fields = known.slice(0, LINES_MAX).map((unit) => field(`${unit.id} (${unit.class})`, lineOf(unit, frame)))
  const onJobs = count(({ job }) => job !== null)
  const title = `Ambulances: ${count(isFree)} free, ${onJobs} on jobs, ${all.length - count(isFree) - onJobs} out`
  const more = known.length > LINES_MAX ? `And ${known.length - LINES_MAX} more.` : null
  return drawn({ title, tone: 'neutral', fields, footnote: more ?? (freeOnly ? 'Only those that are free.' : null) })
}

function lineOf(unit: Ambulance, frame: RenderFrame): string {
  return [doing(unit, frame.state), whereIs(unit, frame)].join('; ')
}

function doing(unit: Ambulance, { ambulances }: NetworkState): string {
  const job = unit.job === null ? undefined : ambulances.emergencies.get(unit.job)
  if (job) return `${job.id} (${job.priority}): ${PHASE[job.phase].toLowerCase()}`
  const why = notReady(unit)
  return why ? NOT_READY[why] : 'free'
}

/** `near Hebbal, heard 2 min ago`; where it stands by when nothing was heard of it. */
function whereIs({ position, post, base, job }: Ambulance, { state, now }: RenderFrame): string {
  if (!position) return job === null ? `taken to be at ${post ?? base.name}` : 'no position heard'
  const near = nearest(state, position.point)
  const at = near ? `near ${near}` : `${position.point.lat.toFixed(4)}, ${position.point.lon.toFixed(4)}`
  const old = positionAge({ position }, now)
  return old ? `${at}, position ${old}` : `${at}, heard ${Math.floor((now - position.at) / MINUTE_MS)} min ago`
}

/** The place, hospital or base of the network that is nearest, if any is near. */
function nearest(state: NetworkState, point: LatLon): string | null {
  const { places, facilities, ambulances } = topologyOf(state.network)
  const named = [
    ...places,
    ...facilities.map(({ shortName, location }) => ({ name: shortName, location })),
    ...ambulances.map(({ base }) => base),
  ]
  let best: { readonly name: string; readonly km: number } | null = null
  for (const { name, location } of named) {
    const km = distanceKm(point, location)
    if (km <= NEAR_KM && (best === null || km < best.km)) best = { name, km }
  }
  return best?.name ?? null
}
