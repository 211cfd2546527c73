import type { Question } from '../dialogue.ts'
import type { Intent } from '../intents.ts'
import { CANCEL, KEEP, MOVE, NO, NONE, OTHER_TIME, YES } from './flow.ts'
import { fold } from './fold.ts'

/** "2", "2.", "#२", "number 2", "option 2". */
const NUMBER = /^(?:option |number |no |नंबर |विकल्प )?(\d{1,2})$/

/** The option that is typed back: its number, or its label. */
export function typedOption({ choices, asks }: Question, text: string): string | null {
  const said = fold(text)
  const number = NUMBER.exec(said)?.[1]
  const byNumber = number ? choices[Number(number) - 1] : undefined
  const byLabel = choices.find(({ label }) => fold(label) === said)
  const other = OTHER.test(said) ? choices.find(({ option }) => option === MOVE || option === OTHER_TIME) : undefined
  const byName = asks === 'facility' || asks === 'service' ? byPartOfName(choices, said) : undefined
  return (byNumber ?? other ?? byOrdinal(choices, said) ?? byLabel ?? byName)?.option ?? null
}

/** "Dusra time": another one, where that is to be had; among times it is the second. */
const OTHER =
  /^((koi )?(aur|doosra|dusra|dusre|other|another|different|alag)|कोई और|दूसरा) (time|samay|din|slot|day|date|समय|दिन)( chahiye| do| dedo| de do| please)?$/u

/** "Hebbal" of "Hebbal Heart": the one name that the words are a part of. */
function byPartOfName(choices: Question['choices'], said: string): Question['choices'][number] | undefined {
  const [only, another] = said === '' ? [] : choices.filter(({ label }) => ` ${fold(label)} `.includes(` ${said} `))
  return another ? undefined : only
}

const ORDINALS: readonly RegExp[] = [
  /^(the )?(first|1st|earlier(?= (one|time|slot))|earliest|pehla|pehle|pahla|pehli|पहला|पहले|पहली)( one| wala| wali| vala| time| slot| option| वाला| वाली)?$/u,
  /^(the )?(second|2nd|doosra|dusra|doosri|dusri|दूसरा|दूसरी)( one| wala| wali| vala| time| slot| option| वाला| वाली)?$/u,
  /^(the )?(third|3rd|teesra|tisra|teesri|तीसरा|तीसरी)( one| wala| wali| vala| time| slot| option| वाला| वाली)?$/u,
]
const LAST =
  /^(the )?(last|later(?= (one|time|slot))|latest|baad(?= (wala|wali|vala))|बाद(?= (वाला|वाली))|aakhri|akhri|आख़िरी|आखिरी)( one| wala| wali| vala| time| slot| वाला| वाली)?$/u

/** "The first one", "doosra wala". A yes, a no or a way out is not counted among things to choose from. */
function byOrdinal(choices: Question['choices'], said: string): Question['choices'][number] | undefined {
  const things = choices.filter(({ option }) => ![YES, NO, NONE, OTHER_TIME, MOVE, CANCEL, KEEP].includes(option))
  return things.length < 2 ? undefined : nthNamed(things, said)
}

/** "No, the second one": which of them, by its place in the list. */
export function nthNamed<T>(things: readonly T[], said: string): T | undefined {
  const meant = said.replace(
    /^((yes|yeah|ok|okay|haan|han|ha|ji|theek hai|हाँ|हां|जी|no|nahi|nahin|na|wait|actually|sorry|नहीं|not that|ruko|i will take|ill take|book|take) )+/u,
    '',
  )
  const polite = meant.replace(
    /( (please|pls|ji|hi|chahiye|de do|dedo|theek hai|ok hai|chalega|book karo|book kar do|kar do|kar dijiye|karo|is fine|is good|works|looks good|will do|चाहिए|ठीक है|कर दो|कर दीजिए|ही))+$/u,
    '',
  )
  const nth = ORDINALS.findIndex((words) => words.test(polite))
  return LAST.test(polite) ? things.at(-1) : things[nth]
}

/** The option that a yes, a no or a "none of these" stands for. */
export function meantOption({ choices }: Question, name: Intent['name']): string | null {
  const options = choices.map(({ option }) => option)
  const first = (...wanted: string[]) => wanted.find((option) => options.includes(option)) ?? null
  switch (name) {
    case 'affirm':
    case 'confirm_appointment':
    case 'accept_offer':
      return first(YES) ?? onlyOffer(options)
    case 'deny':
    case 'decline_offer':
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
