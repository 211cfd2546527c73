import type { DutyReport } from '../../orchestrator/ambulances/commands.ts'
import type { SceneOutcome } from '../../orchestrator/ambulances/events.ts'
import type { Instant } from '../../orchestrator/time.ts'
import { momentIn } from './clock-words.ts'

const NOT_SO = /\b(not?|nahi|nahin|never|don'?t|doesn'?t|isn'?t|yet|still|maybe|\?)\b|\?|नहीं/iu

/** In the order of what must not be missed; each says it outright, since it ends the job. */
const ENDED: readonly (readonly [SceneOutcome, RegExp])[] = [
  [
    'dead-on-scene',
    /\b(dead on (scene|arrival|spot)|found dead|brought dead|declared dead|(pt|patient|mareez|mariz) (is |has )?(dead|died|passed away|expired|no more|mar gaya|mar gayi|nahi rahe?)|expired on (the )?(scene|spot))\b/iu,
  ],
  [
    'refused-transport',
    /\b(refus(ed|es|ing) (the )?(transport|transfer|hospital|to (go|come)|shifting)|(pt|patient|family|mareez|mariz|attendant)s? (has |have |is )?(refus(ed|es|ing)|not willing|unwilling)( to (go|come))?|(transport|hospital|shifting) refused|(jane|jaane|chalne|aane) se (mana|inkaar|inkar))\b/iu,
  ],
  [
    'no-patient-found',
    /\b((no|koi) (patient|pt|one|mareez|mariz)( was| is)? (found|there|here|at (the )?(scene|spot|location)|nahi( mila| hai)?)|(patient|pt|mareez|mariz) not (found|there|here|traceable)|(patient|mareez|mariz) nahi (mila|mili|hai)|hoax|false call|nobody (there|here|at (the )?(scene|spot)))\b/iu,
  ],
  [
    'treated-on-scene',
    /\b(treated (on|at) (the )?(scene|spot|site|home)|treat(ed)? and (released?|left)|first aid (given|done)|no transport (needed|required|necessary)|(on|at) (the )?spot treatment (done|given)|wahin ilaaj)\b/iu,
  ],
]

/** "No patient found" has its own no; what is denied or asked is not reported. */
const DENIABLE: ReadonlySet<SceneOutcome> = new Set(['dead-on-scene', 'refused-transport', 'treated-on-scene'])

/** How a crew says that nobody is brought to a hospital; null where it does not say so outright. */
export function sceneOutcomeIn(text: string): SceneOutcome | null {
  const [outcome, words] = ENDED.find(([, each]) => each.test(text)) ?? []
  if (!outcome || !words || text.includes('?')) return null
  return DENIABLE.has(outcome) && NOT_SO.test(text.replaceAll(new RegExp(words, 'giu'), '')) ? null : outcome
}

const DIED = /\b(died|dead|expired|passed away|no more|death|mar ga?y[aei]|guzar ga?y[aei]|nahi rah[ae])\b|मृत्यु|नहीं रहे/iu

/** How a crew says that whoever is on board died; what is asked or denied is not said. */
export const diedIn = (text: string): boolean =>
  DIED.test(text) && !NOT_SO.test(text.replaceAll(new RegExp(DIED, 'giu'), ''))

const REFUELLED =
  /\b(re-?fuell?ed|fuel(ling)? (done|full|filled|complete[d]?|ok)|tank (is )?full|(fuel|diesel|petrol) (filled|bhar (liya|gaya)|ho gaya|le liya))\b/iu
const LOW_FUEL =
  /\b((need|low on|low|no|out of|short of|less|going for|want) (fuel|diesel|petrol|cng)|(fuel|diesel|petrol|cng) (is )?(low|khatam|kam|chahiye|needed|required|empty|finished|over)|re-?fuell?ing|tank (is )?empty)\b/iu
const FRESH_CREW = /\b(new|fresh|relief|next|other) crew\b|\bcrew (change|changed|relieved)\b|\bshift change\b/iu
const OFF_DUTY =
  /\b(off[ -]?duty|going off|signing off|sign(ed)? off|shift (is )?(over|done|finished|ended|khatam)|end of shift|duty (over|done|off|khatam|khatm))\b/iu
const ON_DUTY =
  /\b(on[ -]?duty|signing on|sign(ed)? on|start(ing|ed)? (my |our )?(shift|duty)|duty (start|shuru|par)|shift (start(ed)?|shuru))\b/iu
const VEHICLE =
  /\b(out of service|oos|(puncture|tyre|tire|engine|breakdown|broke down|brake|battery|gaadi kharab|gadi kharab|garage|workshop))\b/iu
const BREAK =
  /\b((on|taking|need|going for) (a |our |lunch |tea )?(break|lunch|dinner|meal|rest)|lunch break|tea break|khana kha)/iu
/** What is said to be over, or not so, is not reported; "not enough fuel" is. */
const DENIED =
  /\b(not|no longer|isn'?t|never|nahi|nahin)\b(?!.*\b(fuel|diesel|petrol|cng)\b)|\b(back|fixed|repaired|sorted|theek|thik|changed)\b|\?/iu

/** What a crew says of its hours, its fuel or its vehicle; null where it says nothing of the kind. */
export function dutyIn(text: string, now: Instant, utcOffsetMinutes: number): DutyReport | null {
  if (REFUELLED.test(text)) return { kind: 'fuel', low: false }
  const freshCrew = FRESH_CREW.test(text)
  if (ON_DUTY.test(text) || freshCrew) {
    return DENIED.test(text.replace(FRESH_CREW, ''))
      ? null
      : { kind: 'on', until: momentIn(text, now, utcOffsetMinutes), freshCrew }
  }
  if (DENIED.test(text)) return null
  if (LOW_FUEL.test(text)) return { kind: 'fuel', low: true }
  if (OFF_DUTY.test(text)) return { kind: 'out', because: 'off-duty' }
  if (VEHICLE.test(text)) return { kind: 'out', because: 'vehicle' }
  return BREAK.test(text) ? { kind: 'out', because: 'break' } : null
}

const DONE =
  /^\W*((it'?s |kaam |all |ok(ay)? |haan? |yes )?(done|completed?|finished|filled|full|ho ?ga?ya|ho ?gayi|bhar (liya|gaya|diya)|le liya))( (ab|now|hai|bhai|sir|ji|madam|boss))*\W*$|^\W*हो गया\W*$/iu
const BACK =
  /\b(back (in|on|to) (service|duty|the road|road|action)|fixed|repaired|sorted|(theek|thik) (ho ?gaya|ho ?gayi|hai|kar (liya|diya|di))|(ban|chalu ho) ?(gaya|gayi)|(tyre|tire|battery|wheel) changed|changed the (tyre|tire|battery|wheel)|(ready|available) again|break (is )?over|lunch (is )?(over|done))\b|(ठीक|चालू) हो (गया|गई)/iu
const NOT_YET =
  /\b(not|no|never|nahi|nahin|until|till|when|once|if|after|will|yet|soon|jab|kab|baad|to be|being|getting|need|needs)\b|n't\b|\?|नहीं/iu

/** How a crew that is out says that this is over: the repair, the break, the fuel it went for. */
export const backIn = (text: string): boolean => DONE.test(text) || (BACK.test(text) && !NOT_YET.test(text))
