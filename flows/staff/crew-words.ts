import type { SceneOutcome } from '../../orchestrator/ambulances/events.ts'

const NOT_SO = /\b(not?|nahi|nahin|never|don'?t|doesn'?t|isn'?t|yet|still|maybe|\?)\b|\?|नहीं/iu

/** In the order of what must not be missed; each says it outright, since it ends the job. */
const ENDED: readonly (readonly [SceneOutcome, RegExp])[] = [
  [
    'dead-on-scene',
    /\b(dead on (scene|arrival|spot)|found dead|brought dead|declared dead|(pt|patient|mareez|mariz) (is )?(dead|expired|no more|mar gaya|mar gayi|nahi rahe?)|expired on (the )?(scene|spot))\b/iu,
  ],
  [
    'refused-transport',
    /\b(refus(ed|es|ing) (the )?(transport|transfer|hospital|to (go|come)|shifting)|(transport|hospital|shifting) refused|(jane|jaane|chalne|aane) se (mana|inkaar|inkar))\b/iu,
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
