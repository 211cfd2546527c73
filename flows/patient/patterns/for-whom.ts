import type { PatientId } from '../../../orchestrator/ids.ts'
import { caredForBy, caresFor } from '../../../orchestrator/patients/state.ts'
import type { Intent } from '../../intents.ts'
import { CARE } from '../../locales/care.ts'
import { MARK } from '../../rendered.ts'
import type { Context } from '../context.ts'
import { end, type Flow } from '../flow.ts'
import { fold } from '../fold.ts'
import type { ForWhomFrame } from '../frames.ts'
import type { Step } from '../step.ts'

/** What concerns one person's care, so that it must be known whose. */
const PERSONAL: readonly Intent['name'][] = [
  'book_appointment',
  'reschedule_appointment',
  'cancel_appointment',
  'appointment_status',
  'confirm_appointment',
  'running_late',
  'join_waitlist',
  'patient_status',
]

const SELF = /(^| )(for (me|myself)|my own|mere liye|apne liye|khud ke liye|मेरे लिए|अपने लिए|ख़ुद के लिए)( |$)/u
const OTHER =
  /(^| )(for (him|her|them)|unke|unka|unki|uske|uska|uski|उनके|उनका|उनकी|उसके|उसका|उसकी|mother|mom|mum|mummy|amma|ma|maa|father|dad|daddy|papa|appa|pitaji|mataji|husband|wife|pati|patni|son|daughter|beta|bete|beti|brother|sister|bhai|behen|bahan|grandmother|grandma|grandfather|grandpa|dadi|dada|nani|nana|uncle|aunt|aunty|chacha|parents?|माँ|मां|मम्मी|पापा|पिताजी|माताजी|पति|पत्नी|बेटा|बेटे|बेटी|भाई|बहन|दादी|दादा|नानी|नाना|चाचा)( |$)/u

/** That it is about somebody else, in words. */
export const saysOther = (text: string): boolean => OTHER.test(fold(text))

/** Whom a caregiver's message is about: a person, unsaid, or to be asked. `null` for whoever cares for nobody. */
export function whose(
  text: string,
  intents: readonly Intent[],
  underWay: boolean,
  context: Context,
): PatientId | 'ask' | null {
  const { writer, view, patient, turn } = context
  const cared = withNumbers(view, writer)
  if (cared.length === 0 || !intents.some(({ name }) => PERSONAL.includes(name))) return null
  const said = fold(text)
  const named = cared.find((each) => each === turn.contact?.patient)
  if (named) return named
  if (SELF.test(said)) return writer
  const [only, another] = cared
  const other = OTHER.test(said) || intents.every(({ name }) => name === 'patient_status')
  if (other && only) return another && patient === writer ? 'ask' : patient === writer ? only : patient
  return underWay || patient !== writer ? null : 'ask'
}

/** Whoever has no number is found by what they are to the writer, see `relative.ts`. */
const withNumbers = ({ state: { patients } }: Context['view'], writer: PatientId): PatientId[] =>
  caredForBy(patients, writer).filter((id) => !patients.patients.get(id)?.relative)

/** Whom is it for? */
export const asksForWhom: Flow<ForWhomFrame> = {
  ask(frame, { view, writer, language }) {
    const cared = caredForBy(view.state.patients, writer)
    if (cared.length === 0) return end()
    return {
      move: 'asking',
      frame,
      parts: [{ say: 'for-whom' }],
      asks: 'choice',
      choices: [
        ...cared.map((patient) => ({ option: patient, label: MARK.patientPhone(patient) })),
        { option: writer, label: CARE[language].forMe },
      ],
    }
  },
  // Answered where the message that waits is heard, see patient-flow.ts.
  choose: () => end(),
  back: () => end({ say: 'stopped' }),
}

/** The person that an answer to "for whom?" means; null where it is none. */
export function whoIsMeant(text: string, { view, writer, turn }: Context): PatientId | null {
  const said = fold(text)
  const cared = caredForBy(view.state.patients, writer)
  if (SELF.test(said) || /^(me|myself|mine|mere|mera|khud|मैं|मेरा|ख़ुद)$/u.test(said)) return writer
  const [only, another] = cared
  return cared.find((each) => each === turn.contact?.patient) ?? (only && !another && OTHER.test(said) ? only : null)
}

/** The conversation is about this person from here on, if the writer may write for them. */
export function turnedTo(step: Step, patient: PatientId, context: Context): { step: Step; context: Context } {
  const { writer, view } = context
  if (patient === context.patient || (patient !== writer && !caresFor(view.state.patients, writer, patient))) {
    return { step, context }
  }
  return { step: { ...step, subject: patient }, context: { ...context, patient } }
}
