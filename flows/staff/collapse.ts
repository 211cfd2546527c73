import type { Plan } from '../turn.ts'
import { bedNamedIn } from './named-bed.ts'
import { answer, openly, type Step } from './step.ts'

const COLLAPSED =
  /\b(collapsed|unresponsive|not (breathing|responding|waking)|cardiac arrest|code blue|fainted|seizing|having (a )?(fit|seizure)|gir (gaya|gayi|pada|padi)|behosh)\b|बेहोश|गिर (गया|गयी|गई|पड़)/iu
/** A drill, a history or what a bed is asked for. */
const OTHERWISE =
  /\b(drill|mock|yesterday|earlier|history|was|had|last|kal|post|after|need|needs|bed|icu|hdu|request|resolved|over|ended|stand(ing)? down|who|when|why)\b|\?/i

/** "Patient collapsed in lobby": of nobody who lies in a bed. Nothing is guessed at; whom to call is said at once. */
export function planCollapse(step: Step, text: string): Plan | null {
  if (!COLLAPSED.test(text) || OTHERWISE.test(text)) return null
  if (bedNamedIn(step.view.state, text, step.actor.facility).said !== null) return null
  return answer(step, openly({ kind: 'staff.call-for-help', role: step.actor.role }))
}
