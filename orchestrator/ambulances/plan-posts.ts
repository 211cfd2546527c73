import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import type { AmbulancesEvent } from './events.ts'
import type { Orders } from './fleet.ts'
import type { FleetSeen } from './fleet-seen.ts'
import type { Ambulance } from './state.ts'

export type Posting = Orders['post'][number]

/**
 * Where free units stand by. A unit just freed that is told nothing goes home. Anything else moves a crew that
 * could rest, so a coordinator is asked, unless the network lets Nadi order it.
 */
export function decidePosts(state: NetworkState, seen: FleetSeen, { post, send }: Orders): AmbulancesEvent[] {
  const { view, units } = seen
  const ordered = new Map(post.map(({ unit, zone }) => [unit, zone]))
  const sent = new Set(send.map(({ unit }) => unit))
  const released = new Set(view.released)
  const { autoMove } = topologyOf(state.network)
  return units.flatMap((unit, index): AmbulancesEvent[] => {
    if (view.units[index]?.duty.kind !== 'free' || sent.has(index)) return takenBack(unit)
    const zone = ordered.get(index)
    const name = zone === undefined ? undefined : seen.posts[view.posts.indexOf(zone)]
    const isReleased = released.has(index)
    const target = name ?? (isReleased ? unit.base.name : undefined)
    if (target === undefined) return takenBack(unit)
    const why = isReleased ? (target === unit.base.name ? 'home' : 'after-job') : 'cover'
    const driveSeconds = driveTo(seen, index, target)
    if (why === 'home' || autoMove) {
      return [{ type: 'ambulances.posted', ambulance: unit.id, post: target, why, driveSeconds, by: null }]
    }
    if (unit.advice?.post === target) return []
    return [{ type: 'ambulances.move-advised', ambulance: unit.id, advice: { post: target, why, driveSeconds } }]
  })
}

const takenBack = ({ id, advice }: Ambulance): AmbulancesEvent[] =>
  advice === null ? [] : [{ type: 'ambulances.move-advised', ambulance: id, advice: null }]

function driveTo({ view, posts }: FleetSeen, unit: number, post: string): number {
  const node = view.posts[posts.indexOf(post)]
  const place = view.units[unit]?.place
  if (node === undefined || !place) return 0
  return Math.round(view.roads.from(place, node) * view.pace * view.ordinaryFactor)
}
