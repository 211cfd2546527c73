import type { BlocksEvent } from '../blocks/events.ts'
import type { Recorded } from '../decision.ts'
import {
  MAINTENANCE_AHEAD_DAYS,
  MAINTENANCE_ANSWER_HOURS,
  MAINTENANCE_ASK_MINUTE,
  MAINTENANCE_ASKS_MAX,
} from '../limits.ts'
import { lookupsOf, topologyOf } from '../network/state.ts'
import type { Maintenance } from '../network/topology.ts'
import type { NetworkState } from '../state.ts'
import { addDays, fromLocal, type Instant, instant, localTime, MINUTE_MS, plusMinutes } from '../time.ts'
import { quietUntil } from '../waitlist/quiet.ts'
import type { MaintenanceEvent } from './events.ts'
import { dueOf, type Upkeep, upkeepKey, upkeepOf } from './state.ts'

export function evolveMaintenance(state: NetworkState, { event, at }: Recorded): void {
  switch (event.type) {
    case 'network.configured':
      configure(state, at)
      break
    case 'maintenance.proposed': {
      const { time: asked, windows, lookAt } = event
      change(state, event, { status: 'asked', asked, windows, lookAt })
      break
    }
    case 'maintenance.put-off':
      change(state, event, { status: event.lookAt === null ? 'left' : 'resting', lookAt: event.lookAt })
      break
    case 'maintenance.completed': {
      const known = state.maintenance.upkeep.get(upkeepKey(event.device, event.item))
      const spec = known && specOf(state, known)
      if (known && spec) change(state, event, rest(state, { ...known, doneOn: event.on, doneFor: event.due }, spec, at))
      break
    }
    case 'maintenance.left':
      change(state, event, { status: 'left', lookAt: null })
      break
    case 'blocks.blocked': {
      const { block, item, device } = event
      if (item !== undefined) change(state, { device, item }, { status: 'planned', block, lookAt: null })
      break
    }
    case 'blocks.changed':
      blockChanged(state, event, at)
      break
    case 'blocks.ended':
      blockEnded(state, event, at)
      break
  }
}

const change = (
  { maintenance: { upkeep } }: NetworkState,
  { device, item }: Pick<MaintenanceEvent, 'device' | 'item'>,
  part: Partial<Upkeep>,
): void => {
  const known = upkeep.get(upkeepKey(device, item))
  if (known) upkeep.set(upkeepKey(device, item), { ...known, ...part })
}

/** What the file says is new, gone, or due on another day than it was. */
function configure(state: NetworkState, at: Instant): void {
  const { upkeep } = state.maintenance
  const wanted = new Map<string, Upkeep>()
  for (const { id: device, maintenance = [] } of topologyOf(state.network).devices) {
    for (const spec of maintenance) {
      const key = upkeepKey(device, spec.id)
      const known = upkeep.get(key) ?? { ...NEW, device, item: spec.id }
      const due = dueOf(spec, known)
      const stands = known.due === due || known.status === 'planned'
      wanted.set(key, stands ? { ...known, due } : rest(state, known, spec, at))
    }
  }
  for (const key of [...upkeep.keys()]) if (!wanted.has(key)) upkeep.delete(key)
  for (const [key, row] of wanted) upkeep.set(key, row)
}

const NEW = {
  due: null,
  doneOn: null,
  doneFor: null,
  status: 'resting',
  asked: 0,
  windows: [],
  block: null,
  lookAt: null,
} as const

/** Until it is next due; nothing was asked about that yet. */
function rest(state: NetworkState, known: Upkeep, spec: Maintenance, at: Instant): Upkeep {
  const due = dueOf(spec, known)
  return { ...known, due, status: 'resting', asked: 0, windows: [], block: null, lookAt: firstLook(state, due, at) }
}

function firstLook(state: NetworkState, due: Upkeep['due'], at: Instant): Instant | null {
  if (due === null) return null
  const { utcOffsetMinutes } = topologyOf(state.network)
  const wanted = fromLocal(addDays(due, -MAINTENANCE_AHEAD_DAYS), MAINTENANCE_ASK_MINUTE, utcOffsetMinutes)
  const first = instant(Math.max(at, wanted))
  return quietUntil(state, first) ?? first
}

const specOf = ({ network }: NetworkState, { device, item }: Upkeep): Maintenance | undefined =>
  lookupsOf(network)
    .devices.get(device)
    ?.maintenance?.find(({ id }) => id === item)

/** Too short for it now: as if it had been lifted. */
function blockChanged(state: NetworkState, event: Extract<BlocksEvent, { type: 'blocks.changed' }>, at: Instant): void {
  const known = upkeepOf(state.maintenance, event.device).find(({ block }) => block === event.block)
  const spec = known && specOf(state, known)
  if (known && spec && event.until - event.from < spec.minutes * MINUTE_MS) askAgain(state, known, at)
}

/** Over, or lifted once it had begun: it is done. Lifted before, it is asked about once more. */
function blockEnded(state: NetworkState, event: Extract<BlocksEvent, { type: 'blocks.ended' }>, at: Instant): void {
  const known = upkeepOf(state.maintenance, event.device).find(({ block }) => block === event.block)
  const spec = known && specOf(state, known)
  if (!known || !spec) return
  if (at < event.from) {
    askAgain(state, known, at)
    return
  }
  const doneOn = localTime(instant(Math.min(at, event.until)), topologyOf(state.network).utcOffsetMinutes).day
  const done = { ...known, doneOn, doneFor: known.due }
  change(state, known, rest(state, done, spec, at))
}

function askAgain(state: NetworkState, known: Upkeep, at: Instant): void {
  const again = plusMinutes(at, MAINTENANCE_ANSWER_HOURS * 60)
  const asked = Math.min(known.asked, MAINTENANCE_ASKS_MAX - 1)
  change(state, known, { status: 'resting', block: null, asked, lookAt: quietUntil(state, again) ?? again })
}
