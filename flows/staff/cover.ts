import type { Decision } from '../../orchestrator/decision.ts'
import { CoverId, type FacilityId, type StaffId } from '../../orchestrator/ids.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Duty } from '../../orchestrator/network/topology.ts'
import type { RotaCommandOf } from '../../orchestrator/rota/commands.ts'
import { COORDINATOR, dutyIn } from '../../orchestrator/rota/duties.ts'
import { rotaOf } from '../../orchestrator/rota/on-call.ts'
import { nextHandover } from '../../orchestrator/rota/roster.ts'
import { plusDays } from '../../orchestrator/time.ts'
import { type ColleagueNamed, newId, type Plan, type Saying } from '../turn.ts'
import { facilityNamed } from './named-facility.ts'
import { rotaSpanIn } from './rota-time.ts'
import { answer, openly, order, quietly, type Step } from './step.ts'

/** "Dr Rao is covering cardiology tonight", "swap with Dr Mehta": the rota changed by chat. */

const COVERS = /\bcover(?:s|ing)?\b|\btak(?:es|ing|e) over\b|\b(?:is|am|i'm|will be|i'll be)\s+on[ -]?call\b/i
const SWAPS = /\bswap(?:s|ped|ping)?\b|\bexchang(?:e|ed|ing)\b.{0,30}\b(?:shift|duty|call)/i
const ASKS = /\?|^\s*(?:who|whose|which|when|is|are|can|could|how|why|what)\b/i
/** What covers other things than a shift. */
const OTHER_COVER = /\bcover(?:s|ed|ing)? (?:the )?(?:area|zone|city|bed|wound|cost|bill|patient)\b|\binsurance\b/i
const MYSELF = /\b(?:i|i'm|i'll|i am|i will|me|my|mine)\b/i
const STANDS_FOR = /\b(?:for|instead of|in place of|replacing)\s+(?:dr\.?|doctor|sister|mr\.?|ms\.?|mrs\.?)?\s*$/i
const TITLED = /\b(?:dr\.?|doctor|sister)\s+\p{L}{3,}/iu

export function planCoverText(step: Step, text: string): Plan | null {
  if (ASKS.test(text)) return null
  if (SWAPS.test(text)) return planSwap(step, text)
  return COVERS.test(text) && !OTHER_COVER.test(text) ? planCover(step, text) : null
}

function planCover(step: Step, text: string): Plan | null {
  const topology = topologyOf(step.view.state.network)
  const duty = dutyIn(topology, text)
  const { colleagues = [] } = step.turn
  const replaced = colleagues.find(({ at }) => STANDS_FOR.test(text.slice(0, at)))
  const named = colleagues.find((each) => each !== replaced)
  const isMe = !named && MYSELF.test(text)
  if (!named && !isMe) return duty && TITLED.test(text) ? unclear(step, 'who') : null
  if (duty === null) return named || replaced ? unclear(step, 'duty') : null
  const staff = named ? theOne(step, named, duty) : step.actor.staff
  const instead = replaced ? theOne(step, replaced, duty) : null
  if (staff === null) return unclear(step, 'which', named?.staff)
  if (replaced && instead === null) return unclear(step, 'which', replaced.staff)
  const wanted = { duty, facility: houseOf(step, text, duty, instead ?? staff) }
  const rota = rotaOf(step.view.state)
  const { now } = step.view
  const until = (rota && nextHandover(rota, wanted, now)?.at) ?? plusDays(now, 1)
  const span = rotaSpanIn(step, text, wanted) ?? { from: now, until }
  return order(step, { type: 'rota.cover', cover: coverId(step, 1), ...wanted, staff, instead, ...span })
}

/** Two who are named, or one and the writer. */
function planSwap(step: Step, text: string): Plan | null {
  const { colleagues = [] } = step.turn
  const [first, second] = colleagues
  if (!first) return TITLED.test(text) ? unclear(step, 'who') : null
  const duty = dutyIn(topologyOf(step.view.state.network), text) ?? sharedDuty(step, first.staff, second?.staff)
  if (duty === null) return unclear(step, 'duty')
  const one = second ? theOne(step, first, duty) : step.actor.staff
  const other = theOne(step, second ?? first, duty)
  if (one === null || other === null) return unclear(step, 'which', (one === null ? first : (second ?? first)).staff)
  const facility = houseOf(step, text, duty, other)
  return order(step, { type: 'rota.swap', covers: [coverId(step, 1), coverId(step, 2)], duty, facility, one, other })
}

/** The one rota that both are on. */
function sharedDuty({ view, actor }: Step, some: readonly StaffId[], others?: readonly StaffId[]): Duty | null {
  const { onCall } = topologyOf(view.state.network)
  const of = (people: readonly StaffId[]): Set<Duty> =>
    new Set(onCall.flatMap(({ duty, staff }) => (people.includes(staff) ? [duty] : [])))
  const [duty, another] = [...of(some)].filter((each) => of(others ?? [actor.staff]).has(each))
  return another ? null : (duty ?? null)
}

/** Of several who share a name, the one who is on this rota anyway, or works in the writer's house. */
function theOne({ view, actor }: Step, { staff }: ColleagueNamed, duty: Duty): StaffId | null {
  const { onCall, staff: people } = topologyOf(view.state.network)
  const known = staff.filter((id) => people.some((each) => each.id === id))
  const onRota = known.filter((id) => onCall.some((line) => line.duty === duty && line.staff === id))
  const here = known.filter((id) => people.some((each) => each.id === id && each.facility === actor.facility))
  for (const some of [known, onRota, here]) if (some.length === 1) return some[0] ?? null
  return null
}

/** The house that is named, else that of whoever is on call. */
function houseOf({ view, actor }: Step, text: string, duty: Duty, staff: StaffId): FacilityId | null {
  if (duty === COORDINATOR) return null
  const named = facilityNamed(view.state, text)?.id
  if (!named && staff === actor.staff) return actor.facility
  return named ?? topologyOf(view.state.network).staff.find(({ id }) => id === staff)?.facility ?? null
}

const coverId = ({ turn, view }: Step, n: number): CoverId =>
  CoverId.parse(newId(`CV${n}`, turn.seed, (taken) => view.state.rota.covers.has(CoverId.parse(taken))))

const unclear = (step: Step, missing: 'who' | 'which' | 'duty', people: readonly StaffId[] = []): Plan =>
  answer(step, openly({ kind: 'staff.cover-unclear', missing, people }))

export function reportCover(
  step: Step,
  command: RotaCommandOf<'rota.cover' | 'rota.swap' | 'rota.end-cover'>,
  decision: Decision,
): Saying {
  if (!decision.ok) return quietly(step, { kind: 'staff.refused', rejection: decision.rejection })
  if (command.type === 'rota.end-cover') {
    const [event] = decision.events
    return openly({ kind: 'staff.cover-ended', staff: event?.type === 'rota.cover-ended' ? event.staff : null })
  }
  const made = decision.events.flatMap((event) => (event.type === 'rota.covered' ? [event.cover] : []))
  return openly({ kind: 'staff.covered', covers: made })
}
