import type { Question } from '../dialogue.ts'
import type { Intent } from '../intents.ts'
import { NO, NONE, OTHER_TIME, YES } from './flow.ts'
import { fold } from './fold.ts'

/** "2", "2.", "#२", "number 2", "option 2". */
const NUMBER = /^(?:option |number |no |नंबर |विकल्प )?(\d{1,2})$/

/** The option that is typed back: its number, or its label. */
export function typedOption({ choices }: Question, text: string): string | null {
  const said = fold(text)
  const number = NUMBER.exec(said)?.[1]
  const byNumber = number ? choices[Number(number) - 1] : undefined
  return (byNumber ?? choices.find(({ label }) => fold(label) === said))?.option ?? null
}

/** The option that a yes, a no or a "none of these" stands for. */
export function meantOption({ choices }: Question, name: Intent['name']): string | null {
  const options = choices.map(({ option }) => option)
  const first = (...wanted: string[]) => wanted.find((option) => options.includes(option)) ?? null
  switch (name) {
    case 'affirm':
      return first(YES) ?? onlyOffer(options)
    case 'deny':
      return first(NO, NONE)
    case 'none_of_these':
      return first(OTHER_TIME, NONE, NO)
    default:
      return null
  }
}

/** A yes to a single offer takes it. */
function onlyOffer(options: readonly string[]): string | null {
  const offers = options.filter((option) => option !== NONE)
  return offers.length === 1 ? (offers[0] ?? null) : null
}
