import type { Decision } from '../../orchestrator/decision.ts'
import type { FacilityId, StaffId } from '../../orchestrator/ids.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Duty } from '../../orchestrator/network/topology.ts'
import { COORDINATOR, dutyIn } from '../../orchestrator/rota/duties.ts'
import { coordinatorsOnCall, onCall, rotaOf } from '../../orchestrator/rota/on-call.ts'
import { nextHandover, rosterAt, turnsAt } from '../../orchestrator/rota/roster.ts'
import type { Instant } from '../../orchestrator/time.ts'
import type { Intent } from '../intents.ts'
import type { Press } from '../press.ts'
import type { Plan, Saying } from '../turn.ts'
import { facilityNamed } from './named-facility.ts'
import type { OnCallAnswer } from './replies.ts'
import { rotaSpanIn } from './rota-time.ts'
import { answer, openly, order, privately, quietly, type Step } from './step.ts'
import { topicOf } from './topic.ts'

/** "Who is on call?" asks; "page the coordinator" rings. */
const ASKS = /\b(who|whose|which|when|kaun|kiski|list|rota|roster|next)\b|कौन|किसकी|\bnumber\b/iu
const ABOUT_ROTA = /\b(on[ -]?call|on duty|cover(?:s|ing)?|rota|roster|hand[ -]?over)\b/i
/** "And for stroke?" after another role: it asks, and rings nobody. */
const GOES_ON = /^\s*(and|aur|what about|how about)( for| ka| ke liye)?( the)?( [\w-]+){1,2}\s*\?*\s*$/i
/** "Page him": whoever was spoken of. */
const THEM = /\b(him|her|them|that (one|doctor|person)|same|un ?ko|us ?ko|in ?ko|un ?hein)\b|उनको|उन्हें|उसको/iu
/** As many roles as one answer to "who is on call?" lists. */
const LISTED_MAX = 12

/** A question that can be about nothing but the rota, however it was read. */
export function asksOnCall(step: Step, text: string): Plan | null {
  if (!GOES_ON.test(text) && !(ASKS.test(text) && ABOUT_ROTA.test(text))) return null
  return dutyIn(topologyOf(step.view.state.network), withoutHouses(step, text)) ? planOnCall(step, {}) : null
}

export function planOnCall(step: Step, args: Extract<Intent, { name: 'page_on_call' }>['args']): Plan {
  const { view, turn, actor } = step
  const topology = topologyOf(view.state.network)
  const text = turn.input.kind === 'said' ? turn.input.text : ''
  const named = args.facility ?? facilityNamed(view.state, text)?.id
  const said = dutyIn(topology, args.role ?? '') ?? dutyIn(topology, withoutHouses(step, text))
  const line = said === null && args.role === undefined ? spokenOf(step, text) : { duty: said, facility: null }
  const { duty } = line
  const facility = duty === COORDINATOR ? null : (named ?? line.facility ?? actor.facility)
  const wanted = duty === null ? (args.role ?? null) : null
  const first = wanted === null && !asksWho(text) ? firstOnCall(step, duty ?? COORDINATOR, facility) : undefined
  if (first) return order(step, { type: 'network.page', staff: first, note: turn.note })
  const at = rotaSpanIn(step, text, { duty: duty ?? COORDINATOR, facility })?.from ?? view.now
  const asked = duty ? [answerFor(step, duty, facility, at)] : wanted ? [] : everybody(step, facility, at)
  return answer(
    step,
    openly({
      kind: 'staff.on-call',
      wanted,
      asked,
      at,
      facility: named ?? actor.facility,
      coordinators: coordinatorsOnCall(view.state, at),
    }),
  )
}

const asksWho = (text: string): boolean => ASKS.test(text) || GOES_ON.test(text)

/** Whom a page goes to: nobody pages themselves. */
const firstOnCall = ({ view, actor }: Step, duty: Duty, facility: FacilityId | null): StaffId | undefined =>
  onCall(view.state, duty, facility, view.now).find((staff) => staff !== actor.staff)

/** "Page him", after an answer about one role. */
function spokenOf(step: Step, text: string): { readonly duty: Duty | null; readonly facility: FacilityId | null } {
  return (THEM.test(text) ? topicOf(step, 'duty') : null) ?? { duty: null, facility: null }
}

/** "Hebbal Heart" asks for a house, "Indiranagar Trauma" too. */
function withoutHouses({ view }: Step, text: string): string {
  const names = topologyOf(view.state.network).facilities.flatMap(({ name, shortName }) => [name, shortName])
  return names.reduce((rest, name) => rest.replaceAll(new RegExp(escaped(name), 'gi'), ' '), text)
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function answerFor({ view }: Step, duty: Duty, facility: FacilityId | null, at: Instant): OnCallAnswer {
  const rota = rotaOf(view.state)
  if (!rota) return { duty, facility, turns: [], next: null, elsewhere: [] }
  const wanted = { duty, facility }
  const turns = turnsAt(rota, wanted, at)
  const elsewhere =
    turns.length > 0
      ? []
      : rota.topology.facilities.flatMap(({ id }) => {
          const [staff] = id === facility ? [] : rosterAt(rota, { duty, facility: id }, at)
          return staff ? [{ facility: id, staff }] : []
        })
  return { duty, facility, turns, next: nextHandover(rota, wanted, at), elsewhere }
}

/** Every role that has a rota at this hospital, the coordinators last. */
function everybody(step: Step, facility: FacilityId | null, at: Instant): OnCallAnswer[] {
  const { onCall: lines } = topologyOf(step.view.state.network)
  const here = lines.filter((line) => line.facility === undefined || line.facility === facility)
  const duties = [...new Set(here.map(({ duty }) => duty))].filter((duty) => duty !== COORDINATOR)
  const own = duties.slice(0, LISTED_MAX - 1).map((duty) => answerFor(step, duty, facility, at))
  return [...own, answerFor(step, COORDINATOR, null, at)]
}

/** The button below an answer: whoever is on call by the time it is pressed. */
export function pressPage(step: Step, press: Extract<Press, { do: 'page' }>): Plan {
  const first = firstOnCall(step, press.duty, press.facility ?? null)
  return first
    ? order(step, { type: 'network.page', staff: first, note: null })
    : answer(step, privately({ kind: 'staff.stale-button' }))
}

export const reportPage = (step: Step, staff: StaffId, decision: Decision): Saying =>
  decision.ok
    ? openly({ kind: 'staff.paged', staff })
    : quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
