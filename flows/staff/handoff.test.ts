import { beforeEach, expect, test } from 'vitest'
import { Actor } from '../../orchestrator/actor.ts'
import { COORDINATOR, NURSE } from '../../orchestrator/demo.fixture.ts'
import { handoffCard } from '../../orchestrator/handoffs/react.ts'
import { HandoffId, NoteId, PatientId } from '../../orchestrator/ids.ts'
import { heard, Stage } from './stage.fixture.ts'

const patient = PatientId.parse('P-RANI')
const handoff = HandoffId.parse('T-1')
const card = handoffCard(handoff)
const CREW = Actor.parse({ role: 'crew', ambulance: 'AMB-1' })

let stage: Stage
beforeEach(() => {
  stage = new Stage()
  const family: Actor = { role: 'patient', patient }
  stage.command(family, { type: 'patients.register', patient, language: 'en' })
  stage.command(family, { type: 'handoffs.open', handoff, patient, note: NoteId.parse('N-ASK') })
})

test('in the thread colleagues and the patient talk through Nadi until it is handed back', () => {
  const words = (text: string) => ({ kind: 'said' as const, text, intents: [heard('small_talk')] })
  stage.turn(COORDINATOR, words('How can I help?'), 'How can I help?', card, 'N-ANSWER')
  stage.turn(NURSE, words('hand back'), 'hand back', card, 'N-BACK')
  stage.turn(NURSE, words('hello?'), 'hello?', card, 'N-LATE')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
      → coordinators {handoff:T-1}: A patient wants to talk to a person · T-1
        Said: “<note N-ASK>”
        Phone: <phone P-RANI>
        How: Mention me in this thread; your words go to the patient, theirs come here.
        Asked 14:00.
        [Hand back]
    S-COORD: How can I help?
      → coordinators {handoff:T-1}: A patient wants to talk to a person · T-1
        Said: “<note N-ASK>”
        Phone: <phone P-RANI>
        Answered by: <staff S-COORD>
        How: Mention me in this thread; your words go to the patient, theirs come here.
        Asked 14:00.
        [Hand back]
      Nadi: Sent to the patient.
    S-NURSE: hand back
      → coordinators {handoff:T-1}: Conversation T-1
        Handed back to Nadi.
      Nadi: Handed back: Nadi answers this patient again.
    S-NURSE: hello?
      Nadi: I am Nadi.
        I find and hold beds, keep the lists of the day, and tell patients what changes. For example:
        • nearest free ICU bed?
        • bed LGH-ICU-1 cleaned
        • MRI 1 list tomorrow
        • MRI 1 down till 4 pm
        • who is on call?
    "
  `)
})

test('the button hands it back, once, and not for a crew', () => {
  stage.press(CREW, 'Hand back').press(NURSE, 'Hand back').press(COORDINATOR, 'Hand back')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
      → coordinators {handoff:T-1}: A patient wants to talk to a person · T-1
        Said: “<note N-ASK>”
        Phone: <phone P-RANI>
        How: Mention me in this thread; your words go to the patient, theirs come here.
        Asked 14:00.
        [Hand back]
    AMB-1: [Hand back]
      Nadi (privately): You may not do that. Nothing was changed.
    S-NURSE: [Hand back]
      → coordinators {handoff:T-1}: Conversation T-1
        Handed back to Nadi.
      Nadi: Handed back: Nadi answers this patient again.
    S-COORD: [Hand back]
      Nadi (privately): That conversation has already been handed back to Nadi.
    "
  `)
})
