import type { Decision } from '../../orchestrator/decision.ts'
import type { FacilityId, StaffId } from '../../orchestrator/ids.ts'
import type { NetworkCommand } from '../../orchestrator/network/commands.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Duty } from '../../orchestrator/network/topology.ts'
import { COORDINATOR, dutyIn } from '../../orchestrator/rota/duties.ts'
import { coordinatorsOnCall, onCall, rotaOf } from '../../orchestrator/rota/on-call.ts'
import { nextHandover, rosterAt, turnsAt, type Wanted } from '../../orchestrator/rota/roster.ts'
import type { Instant } from '../../orchestrator/time.ts'
import type { Intent } from '../intents.ts'
import type { Press } from '../press.ts'
import type { Plan, Saying } from '../turn.ts'
import { facilityNamed } from './named-facility.ts'
import { askedAt, asksForAll, asksWho, dutySaid, isAboutRota, specialityIn } from './on-call-words.ts'
import type { OnCallAnswer } from './replies.ts'
import { answer, openly, order, privately, quietly, type Step } from './step.ts'
import { topicOf } from './topic.ts'

/** "Page him": whoever was spoken of. */
const THEM = /\b(him|her|them|that (one|doctor|person)|same|un ?ko|us ?ko|in ?ko|un ?hein)\b|उनको|उन्हें|उसको/iu
/** As many roles as one answer to "who is on call?" lists. */
const LISTED_MAX = 12

/** A question that can be about nothing but the rota, however it was read. */
export function asksOnCall(step: Step, text: string): Plan | null {
  if (asksForAll(text)) return planWho(step, {}, text)
  if (!isAboutRota(step, text)) return null
  return dutySaid(step, text) || step.turn.colleagues?.length === 1 ? planWho(step, {}, text) : null
}

type Args = Extract<Intent, { name: 'page_on_call' }>['args']

/** Rings whoever is on call for what was said, or says who it is. */
export function planOnCall(step: Step, args: Args): Plan {
  const { turn } = step
  const text = turn.input.kind === 'said' ? turn.input.text : ''
  const { duty, facility, unknown } = meant(step, args, text)
  const line = { duty: duty ?? COORDINATOR, facility }
  const first = unknown === null && !asksWho(text) ? firstOnCall(step, line.duty, facility) : undefined
  return first ? order(step, { type: 'network.page', staff: first, note: turn.note, line }) : planWho(step, args, text)
}

interface Meant {
  readonly duty: Duty | null
  readonly facility: FacilityId | null
  /** What was said for a role and is none. */
  readonly unknown: string | null
}

function meant(step: Step, args: Args, text: string): Meant {
  const { view, actor } = step
  const named = args.facility ?? facilityNamed(view.state, text)?.id
  const said = dutyIn(topologyOf(view.state.network), args.role ?? '') ?? dutySaid(step, text)
  const line = said === null && args.role === undefined ? spokenOf(step, text) : { duty: said, facility: null }
  const facility = line.duty === COORDINATOR ? null : (named ?? line.facility ?? actor.facility)
  const unknown = line.duty === null ? (args.role ?? specialityIn(text)) : null
  return { duty: line.duty, facility, unknown }
}

function planWho(step: Step, args: Args, text: string): Plan {
  const { view, actor } = step
  const { duty, facility, unknown } = meant(step, args, text)
  const at = askedAt(step, text, { duty: duty ?? COORDINATOR, facility }) ?? view.now
  const named = duty === null ? dutiesOfNamed(step) : [answerFor(step, duty, facility, at)]
  const all = () => (unknown === null ? everybody(step, facility, at) : [])
  return answer(
    step,
    openly({
      kind: 'staff.on-call',
      wanted: named.length > 0 ? null : unknown,
      asked: named.length > 0 ? named : all(),
      at,
      facility: args.facility ?? facilityNamed(view.state, text)?.id ?? actor.facility,
      coordinators: coordinatorsOnCall(view.state, at),
    }),
  )
}

/** "Till when is Dr Pai on call?", "who takes over from Dr Menon?": what that colleague is on call for, now or next. */
function dutiesOfNamed(step: Step): OnCallAnswer[] {
  const { colleagues = [] } = step.turn
  const [only, another] = colleagues
  const [staff, same] = only?.staff ?? []
  const rota = rotaOf(step.view.state)
  if (!only || another || !staff || same || !rota) return []
  const { now } = step.view
  const lines = rota.topology.onCall.filter((line) => line.staff === staff)
  const wanted = lines.map(({ duty, facility = null }) => ({ duty, facility }))
  const distinct = wanted.filter((each, n) => wanted.findIndex((other) => isSameLine(each, other)) === n)
  const current = distinct.filter((each) => rosterAt(rota, each, now).includes(staff))
  return (current.length > 0 ? current : distinct).map(({ duty, facility }) => answerFor(step, duty, facility, now))
}

const isSameLine = (a: Wanted, b: Wanted): boolean => a.duty === b.duty && a.facility === b.facility

/** Whom a page goes to: nobody pages themselves. */
const firstOnCall = ({ view, actor }: Step, duty: Duty, facility: FacilityId | null): StaffId | undefined =>
  onCall(view.state, duty, facility, view.now).find((staff) => staff !== actor.staff)

/** "Page him", after an answer about one role. */
function spokenOf(step: Step, text: string): { readonly duty: Duty | null; readonly facility: FacilityId | null } {
  return (THEM.test(text) ? topicOf(step, 'duty') : null) ?? { duty: null, facility: null }
}

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
    ? order(step, {
        type: 'network.page',
        staff: first,
        note: null,
        line: { duty: press.duty, facility: press.facility ?? null },
      })
    : answer(step, privately({ kind: 'staff.stale-button' }))
}

export const reportPage = (
  step: Step,
  { staff, line }: Extract<NetworkCommand, { type: 'network.page' }>,
  decision: Decision,
): Saying =>
  decision.ok
    ? openly({
        kind: 'staff.paged',
        staff,
        line: line ? answerFor(step, line.duty, line.facility, step.view.now) : null,
      })
    : quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
