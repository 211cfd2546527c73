import type { Question } from '../dialogue.ts'
import { encodePress } from '../press.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Button, Rendered } from '../rendered.ts'
import { YES } from './flow.ts'
import { type FamilyNotice, renderFamily } from './render-family.ts'
import { type PatientNotice, renderPatientNotice } from './render-notice.ts'
import { renderPart } from './render-part.ts'
import type { PatientReply } from './replies.ts'
import { type Speech, speechOf } from './speech.ts'

export type PatientContent = FamilyNotice | PatientNotice | PatientReply

/** Everything a patient or family reads, in their language. */
export function renderPatient(content: PatientContent, frame: RenderFrame): Rendered {
  const speech = speechOf(frame)
  if (isFamily(content)) return plain(withNumbers(renderFamily(content, speech), speech))
  if (content.kind !== 'patient.reply') return renderPatientNotice(content, speech)
  const { parts, question, urgent } = content
  const text = parts.map((part) => renderPart(part, question, speech)).join('\n\n')
  return { ...plain(urgent ? withNumbers(text, speech) : text), buttons: question ? buttonsOf(question) : [] }
}

const isFamily = (content: PatientContent): content is FamilyNotice => content.kind.startsWith('family.')

/** The public numbers stand under everything that is said in an emergency, unless it names them itself. */
const withNumbers = (text: string, { words, numbers }: Speech): string =>
  text.includes(numbers) ? text : `${text}\n\n${words.numbersAnyTime(numbers)}`

const plain = (text: string): Rendered => ({ text, card: null, buttons: [] })

const buttonsOf = ({ id, choices }: Question): Button[] =>
  choices.map(({ option, label }) => ({
    label,
    payload: encodePress({ do: 'choose', question: id, option }),
    style: option === YES ? 'primary' : 'plain',
  }))
