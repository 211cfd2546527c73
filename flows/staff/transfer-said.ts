import { TransferId } from '../../orchestrator/ids.ts'
import { mayAnswer } from '../../orchestrator/transfers/authority.ts'
import type { RefusalCause } from '../../orchestrator/transfers/events.ts'
import { stageOf, type Transfer } from '../../orchestrator/transfers/state.ts'
import { newId, type Plan } from '../turn.ts'
import { bedsNamedIn } from './named-bed.ts'
import { answer, openly, order, privately, type Step } from './step.ts'
import { topicOf } from './topic.ts'

const NAMED = /\bTR-[A-Z0-9]{2,16}\b/i
const TRANSFER = /\btransfers?\b|\btrasnfer\b|\btransport\b/i
const TRANSFERS = /\btransfers\b/i
/** A transfer that is being asked for, unless the first word says what is to become of one. */
const BOOKS = /\b(transfer|shift|move|send|refer|bhej\w*)\b(?:\s+[\w-]+){0,6}?\s+(?:to|ko)\b/i
const FIRST =
  /^\W*(?:(?:pls|please|ok|okay|hi|we|i|yes|no|sorry|also|and)\W+)*(approv|accept|agree|refus|reject|declin|deny|cancel|cannot|can'?t|wrong|galat|unable|status|where|who|why|when|is|was|has|list|show|any|all)/i

const QUESTION =
  /^\W*(?:(?:pls|please|hi|and|any)\W+)*(status|where|who|why|when|what|is|was|has|did|list|show|update|how)\b|\b(status|update|eta|kahan|kab|kisne|kya hua)\b|[?]\s*$/i
const REFUSED =
  /\b(refus\w*|reject\w*|declin\w*|den(?:y|ied)|cannot take|can'?t take|unable to (?:take|accept)|not (?:accept\w*|approv\w*|possible)|nahi le sakte|mana kar\w*)\b/i
const APPROVED =
  /\b(approv\w*|accept\w*|agreed?|can take|will take|we take|ready to (?:take|receive)|le lenge|manzoor|manjoor)\b/i
const DIED = /\b(died|passed away|is no more|deceased|demised?|death|expired|mar gay[aei]|guzar gay[aei])\b/i
const ELSEWHERE =
  /\b(?:(?:admitted|taken|took|gone|went|shifted|moved)(?: \w+){0,2} (?:elsewhere|somewhere else|(?:to |in )?(?:another|other|different) hospital)|lama|dama|left against|kahin aur|doosre hospital|(?:own|private) (?:ambulance|vehicle|car))\b/i
const WRONG = /\b(?:wrong|galat|incorrect)\s+(?:patient|pt|bed|person|mareez)\b|\bby mistake\b|\bgalti se\b/i
export const CALLED_OFF =
  /\b(?:cancel|call off|drop|stop|withdraw)\b.{0,20}\b(?:transfer|transport)\b|\b(?:transfer|transport)\b.{0,20}\b(?:cancel\w*|is off|called off|not needed|not required|nahi chahiye)\b|\bno need (?:of|for) (?:the )?(?:transfer|transport)\b/i

const CAUSES: readonly (readonly [RefusalCause, RegExp])[] = [
  [
    'no-staff',
    /\b(?:no|short(?:age)?|less|lack|not enough)\b.{0,20}\b(?:staff\w*|nurses?|doctors?|intensivist|\w*ologist|surgeons?|manpower)\b/i,
  ],
  [
    'not-suitable',
    /\b(?:not suitable|unsuitable|not equipped|cannot manage|can'?t manage|wrong hospital|no (?:free |working )?(?:vents?|ventilators?|dialysis|cath\w*|equipment|facilit\w+|neuro\w*|isolation))\b/i,
  ],
  [
    'no-bed',
    /\b(?:no|without|zero|nahi)\b.{0,20}\b(?:beds?|icu|hdu|nicu|space|room|vacanc\w*)\b|\bbeds? (?:nahi|not)\b|\bfull\b/i,
  ],
]
const REASON = /\b(?:because|since|reason|as|due to)\b|[,:;–-]\s*\w{3,}/i

/**
 * What is to become of a transfer, in words: "refuse the transfer of ICU-4, no ventilator", "TR-7K2M wrong patient, it was
 * ICU-5", "status of transfers". Null where no transfer is spoken of.
 */
export function planTransferSaid(step: Step, text: string): Plan | null {
  if (BOOKS.test(text) && !FIRST.test(text)) return null
  const said = NAMED.exec(text)?.[0].toUpperCase()
  const { transfers } = step.view.state.transfers
  const named = said === undefined ? undefined : [...transfers.values()].find(({ id }) => id.toUpperCase() === said)
  if (said !== undefined && !named) return answer(step, openly({ kind: 'staff.unknown-name', said }))
  const meant = named ? [named] : spokenOf(step, text)
  const does = doing(text)
  if (does === null) return named || (asksAfter(text) && meant) ? shown(step, meant ?? []) : null
  // A death in a bed that is named is `planDeath`'s.
  const isOfBed = does === 'died' && !named && !TRANSFER.test(text)
  if (meant && meant.length > 0) return isOfBed ? null : doneToOne(step, meant, does, text)
  return TRANSFER.test(text) && FIRST.test(text) ? shown(step, []) : null
}

/** One that what was said can be meant of, or all of them to choose from. */
function doneToOne(step: Step, meant: readonly Transfer[], does: Doing, text: string): Plan {
  const waiting = meant.filter(({ phase }) => phase === 'requested')
  const [only, another] = (does === 'answer' || does === 'refuse') && waiting.length > 0 ? waiting : meant
  return only && !another ? done(step, only, does, text) : shown(step, meant)
}

/** How far a transfer is, not how one is made. */
const asksAfter = (text: string): boolean =>
  QUESTION.test(text) &&
  (TRANSFER.test(text) || /\b(ambulance|fetch\w*|pick(?:ed)?[ -]?up)\b/i.test(text)) &&
  !/\b(protocol|policy|procedure|sop|how (?:do|to|can)|form|checklist|contact|number|phone)\b/i.test(text)

type Doing = 'answer' | 'refuse' | 'died' | 'elsewhere' | 'wrong' | 'cancel'

/** What is done with it; a question does nothing. */
function doing(text: string): Doing | null {
  if (WRONG.test(text)) return 'wrong'
  if (QUESTION.test(text)) return null
  if (DIED.test(text)) return 'died'
  if (ELSEWHERE.test(text)) return 'elsewhere'
  if (REFUSED.test(text)) return 'refuse'
  if (CALLED_OFF.test(text)) return 'cancel'
  return APPROVED.test(text) ? 'answer' : null
}

/** Those that live and are named by a bed, were spoken of last, or are the asker's; null where the words are of none. */
function spokenOf(step: Step, text: string): Transfer[] | null {
  const { transfers, liveByBed } = step.view.state.transfers
  const live = [...transfers.values()].filter(({ phase }) => phase !== 'closed').sort((a, b) => (a.id < b.id ? -1 : 1))
  const beds = bedsNamedIn(step.view.state, text, step.actor.facility)
  const ofBeds = beds.flatMap(({ id }) => [...liveByBed.of(id)]).flatMap((id) => transfers.get(id) ?? [])
  if (ofBeds.length > 0) return ofBeds
  const last = topicOf(step, 'transfer')
  const recent = live.filter(({ id }) => id === last?.transfer)
  if (recent.length > 0 && (WRONG.test(text) || (TRANSFER.test(text) && !TRANSFERS.test(text)))) return recent
  return TRANSFER.test(text) && beds.length === 0 ? live.filter((each) => concerns(step, each)) : null
}

const concerns = ({ actor }: Step, { from, to, requestedBy }: Transfer): boolean =>
  actor.role !== 'staff' ||
  requestedBy === actor.staff ||
  from === actor.facility ||
  (to.kind === 'facility' && to.facility === actor.facility)

const shown = (step: Step, meant: readonly Transfer[]): Plan => {
  const [only, another] = meant
  return only && !another
    ? answer(step, openly({ kind: 'staff.transfer', transfer: only.id, answers: mayAnswer(step.actor, only) }))
    : answer(step, openly({ kind: 'staff.transfers', transfers: meant.map(({ id }) => id) }))
}

function done(step: Step, transfer: Transfer, does: Doing, text: string): Plan {
  const { id } = transfer
  const isNamed = NAMED.test(text) || bedsNamedIn(step.view.state, text, step.actor.facility).length > 0
  switch (does) {
    case 'answer':
      return order(step, { type: 'transfers.approve', transfer: id })
    case 'refuse': {
      const cause = CAUSES.find(([, words]) => words.test(text))?.[0] ?? (REASON.test(text) ? 'other' : null)
      return cause === null
        ? answer(step, privately({ kind: 'staff.why-refuse', transfer: id }))
        : order(step, { type: 'transfers.refuse', transfer: id, cause, note: step.turn.note })
    }
    case 'died':
    case 'elsewhere':
      // Whose end it is must be named: what a wrong guess does cannot be taken back.
      return isNamed
        ? order(step, { type: 'transfers.end', transfer: id, outcome: does === 'died' ? 'died' : 'admitted-elsewhere' })
        : answer(step, openly({ kind: 'staff.transfer', transfer: id }))
    case 'wrong':
      return corrected(step, transfer, text)
    case 'cancel':
      return order(step, { type: 'transfers.end', transfer: id, outcome: 'cancelled' })
  }
}

/** Called off, and asked for anew for the patient who was meant, where the words name their bed. */
function corrected(step: Step, transfer: Transfer, text: string): Plan {
  const { view, turn, actor } = step
  const end = { type: 'transfers.end', transfer: transfer.id, outcome: 'cancelled' } as const
  const right = bedsNamedIn(view.state, text, actor.facility).find(
    ({ id, status, facility }) => id !== transfer.bed && status === 'occupied' && facility === transfer.from,
  )
  if (!right || stageOf(view.state, transfer) === 'in-progress') return order(step, end)
  const { from, to, note } = transfer
  const pickupAt = transfer.pickupAt < view.now ? view.now : transfer.pickupAt
  const id = newId('TR', turn.seed, (taken) => view.state.transfers.transfers.has(taken as TransferId))
  return order(step, end, {
    type: 'transfers.request',
    transfer: TransferId.parse(id),
    from,
    bed: right.id,
    to,
    pickupAt,
    note: turn.note ?? note,
  })
}
