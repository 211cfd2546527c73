import type { Intent, IntentName } from '../../intents.ts'
import type { Context } from '../context.ts'
import { end, type Flow, NONE } from '../flow.ts'
import type { ClarifyFrame } from '../frames.ts'

/** Not sure what was meant: at most three likely meanings to choose from, and a way out. */
export const clarifying: Flow<ClarifyFrame> = {
  ask(frame, { words }) {
    return {
      move: 'asking',
      frame,
      parts: [{ say: 'which-meaning' }],
      asks: 'clarification',
      choices: frame.maybe.map((name) => ({ option: name, label: words.meanings[name] ?? name })),
    }
  },
  choose: () => end(),
  back: () => end({ say: 'fine' }),
}

/** The meaning that was chosen; it is as if they had said just that. */
export function meaningOf({ maybe }: ClarifyFrame, option: string): Intent | null {
  const name = maybe.find((each) => each === option)
  // Every intent that is offered as a meaning has arguments that may all be left out.
  return name === undefined || option === NONE ? null : ({ name, args: {} } as Intent)
}

/** Meanings that can be put to a patient as a choice; the others only make sense in their own words. */
export const askable = (maybe: readonly IntentName[] | undefined, { words }: Context): IntentName[] =>
  (maybe ?? []).filter((name) => words.meanings[name] !== undefined).slice(0, 3)
