import { EncounterId } from '../../orchestrator/ids.ts'
import { BedStatus } from '../../orchestrator/network/topology.ts'
import type { Intent } from '../intents.ts'
import { newId, type Plan } from '../turn.ts'
import { planBedStatus } from './bed-status.ts'
import { unitIn } from './bed-words.ts'
import { bedNamedIn, bedsNamedIn, bedsNumbered } from './named-bed.ts'
import { answer, openly, order, type Step, under } from './step.ts'
import { topicOf } from './topic.ts'

/** Plain sentences about one bed, whatever an interpreter heard in them: none of these may be taken for its opposite. */

const ASKS_FIRST =
  /^[\s,]*(?:(?:hi|hey|hello|ok|so|and|pls|please|sir|madam|no)[\s,]+)*(?:is|are|was|has|does|did|why|when|what|what'?s|how|kya|kab|kyu\w*|who\w*)\b/i
const ASKS = /\b(why|whose|who|kaun|kisne|kiske|kyu\w*)\b|\?\s*$/i
const ORDERS =
  /\b(hold|release|admit|transfer|discharge|block|unblock|book|reserve|extend|shift|move|cancel|find|need|request|want|cover|page|can you|could you|acuity|near(?:est)?|for (?:pt|patient)|beds?\s+(?:for|near))\b/i
const NOT_SO =
  /\b(?:not|isn'?t|wasn'?t|nahi|never)\s+(?:yet\s+|really\s+|actually\s+|at all\s+)?(free|empty|vacant|available|khali|clean(?:ed)?|ready|saa?f)\b|\b(khali|saa?f|free)\s+nahi\b/i
const PATIENT_THERE =
  /\b(pt|patient|mareez|somebody|someone)\b.*\b(still|there|in (?:it|the bed|bed|that bed)|inside|hai)\b|\bstill occupied\b/i
const TO_CLEAN =
  /\b(?:pls |please |kindly )?clean (?:it|this|kar(?:o|wa)\w*)\b|\b(?:pls|please|kindly) clean\b|\bneeds? (?:to be )?clean\w*|\bto be cleaned\b|\bsend housekeeping\b|\bsaa?f kar(?:o|wa|do|na)\b/i
const USABLE =
  /(?<!not )\b(?:fixed|repaired|working(?: now| again)?|(?:can|ok to|okay to|ready to) (?:be )?use\w*|(?:ok|okay) now|back in (?:use|service)|use it now|now use it)\b/i

export function planBedSaid(step: Step, text: string, intents: readonly Intent[]): Plan | null {
  const several = planMoved(step, text) ?? planUnchanged(step, text)
  if (several) return several
  const { state } = step.view
  const { bed: named, said } = bedNamedIn(state, text, step.actor.facility)
  if (!named) return planUnnamed(step, text, said)
  const hold = named.hold === null ? undefined : state.beds.holds.get(named.hold)
  if ((ASKS_FIRST.test(text) || ASKS.test(text)) && !ORDERS.test(text)) {
    // Why an emergency has this bed is told by the emergency.
    const explains = hold?.holdFor.kind === 'emergency' && intents.some(({ name }) => name === 'explain_decision')
    return explains ? null : answer(step, openly({ kind: 'staff.bed-is', bed: named.id }))
  }
  const denied = NOT_SO.exec(text)
  if (denied) return planDenied(step, named.id, text, denied[1] ?? denied[2] ?? '')
  if (TO_CLEAN.test(text)) return planBedStatus(step, { bed: named.id, status: 'cleaning' })
  return named.status !== 'occupied' && USABLE.test(text)
    ? planBedStatus(step, { bed: named.id, status: 'free' })
    : null
}

/** "Bed 7 free?", of whichever they are; "pt still in bed", of the one that was spoken of. */
function planUnnamed(step: Step, text: string, said: string | null): Plan | null {
  const asks = (ASKS_FIRST.test(text) || ASKS.test(text)) && !ORDERS.test(text)
  const numbered = asks ? bedsNumbered(step.view.state, text, step.actor.facility) : []
  if (numbered.length > 0) return answer(step, ...numbered.map(({ id }) => openly({ kind: 'staff.bed-is', bed: id })))
  const spokenOf = said === null && PATIENT_THERE.test(text) ? topicOf(step, 'bed')?.bed : undefined
  return spokenOf ? planBedStatus(step, { bed: spokenOf, status: 'occupied' }) : null
}

/** "Not free, pt is there", "not clean yet"; "not free" alone leaves open what it is. */
function planDenied(
  step: Step,
  bed: NonNullable<ReturnType<typeof bedNamedIn>['bed']>['id'],
  text: string,
  what: string,
) {
  if (/^(clean|ready|saa?f)/i.test(what)) return planBedStatus(step, { bed, status: 'cleaning' })
  if (PATIENT_THERE.test(text)) return planBedStatus(step, { bed, status: 'occupied' })
  const id = `status-${step.turn.seed}`
  const choices = BedStatus.options.map((option) => ({ option, label: option }))
  const dialogue = under(step.dialogue, { flow: 'bed-status', bed, status: null }, { id, asks: 'choice', choices })
  return answer({ dialogue }, openly({ kind: 'staff.ask-bed-status', question: id, bed }))
}

const UNCHANGED =
  /\b(all good|all ok|no changes?|nothing (?:has )?changed|all (?:the )?same|same as before|as (?:it|they) (?:is|are|was|were))\b/i

/** "All good, nothing changed in ICU", where the ward was asked whether its beds are as they were. */
function planUnchanged(step: Step, text: string): Plan | null {
  const unit = UNCHANGED.test(text) ? unitIn(text) : null
  const { facility } = step.actor
  const asked = [...step.view.state.beds.beds.values()].some(
    (bed) => bed.facility === facility && bed.unit === unit && bed.askedAt !== null,
  )
  return unit && asked ? order(step, { type: 'beds.confirm', facility, unit }) : null
}

const MOVED = /\b(shift\w*|moved?|moving|put|transfer\w*)\b/i

/** "Pt of ICU-5 shifted to WARD-17": within one house it takes no ambulance. */
function planMoved(step: Step, text: string): Plan | null {
  if (!MOVED.test(text) || /[?]\s*$/.test(text)) return null
  const { state } = step.view
  const [from, to, another] = bedsNamedIn(state, text, step.actor.facility)
  if (!from || !to || another || from.facility !== to.facility || from.id === to.id) return null
  if (from.status !== 'occupied') return answer(step, openly({ kind: 'staff.bed-is', bed: from.id }))
  const fresh = newId('ENC', step.turn.seed, (id) => state.encounters.encounters.has(id as EncounterId))
  if (from.occupant)
    return order(step, { type: 'encounters.place', encounter: from.occupant, patient: null, bed: to.id })
  return order(
    step,
    { type: 'encounters.place', encounter: EncounterId.parse(fresh), patient: null, bed: to.id },
    { type: 'beds.set-status', bed: from.id, status: 'cleaning' },
  )
}
