import { expect, test } from 'vitest'
import { type Actor, Actor as Actors } from '../../orchestrator/actor.ts'
import { canonicalJson } from '../../orchestrator/canonical.ts'
import { COORDINATOR, NURSE, NURSE2 } from '../../orchestrator/demo.fixture.ts'
import { startDialogue } from '../converse.ts'
import type { Dialogue } from '../dialogue.ts'
import { Press } from '../press.ts'
import type { Turn } from '../turn.ts'
import { planStaff, reportStaff } from './staff-flow.ts'
import { heard, Stage } from './stage.fixture.ts'

const STRANGER: Actor = { role: 'stranger' }
const ALARM = {
  kind: 'alarm',
  text: 'chest pain',
  alarm: { priority: 'P1', complaint: 'cardiac', signs: ['chest pain'], confidence: 'certain' },
} as const

test('a stranger is shown nothing, changes nothing, and is told how to get in', () => {
  const stage = new Stage()
  stage.call('E-1').read()
  const before = canonicalJson([...stage.scenario.state.ambulances.emergencies.values()])
  stage.say(STRANGER, 'list emergencies', heard('small_talk')).say(STRANGER, '')
  for (const payload of [
    'dispatch?emergency=E-1&ambulance=AMB-1',
    'dismiss?emergency=E-1',
    'alternatives?emergency=E-1',
    'hold-bed?bed=LGH-ICU-1',
    'release-hold?hold=H-1',
    'cancel-dispatch?emergency=E-1',
    'crew-status?emergency=E-1&status=on_scene',
    'choose?question=q&option=1',
    'nonsense',
  ]) {
    stage.pressPayload(STRANGER, payload, payload)
  }
  stage.turn(STRANGER, ALARM, 'chest pain')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    stranger: list emergencies
      Nadi (privately): This is Nadi, for the staff of Fixture network. You have no access yet: ask your Nadi administrator to add you to the staff directory, then write again. Nothing was shown or changed. In an emergency call 112 or 108.
    stranger: 
      Nadi (privately): This is Nadi, for the staff of Fixture network. You have no access yet: ask your Nadi administrator to add you to the staff directory, then write again. Nothing was shown or changed. In an emergency call 112 or 108.
    stranger: [dispatch?emergency=E-1&ambulance=AMB-1]
      Nadi (privately): Only a coordinator can approve. Nothing was changed.
    stranger: [dismiss?emergency=E-1]
      Nadi (privately): Only a coordinator can close an emergency. Nothing was changed.
    stranger: [alternatives?emergency=E-1]
      Nadi (privately): Only a coordinator can approve. Nothing was changed.
    stranger: [hold-bed?bed=LGH-ICU-1]
      Nadi (privately): Only hospital staff can do that. Nothing was changed.
    stranger: [release-hold?hold=H-1]
      Nadi (privately): Only hospital staff can do that. Nothing was changed.
    stranger: [cancel-dispatch?emergency=E-1]
      Nadi (privately): Only a coordinator can close an emergency. Nothing was changed.
    stranger: [crew-status?emergency=E-1&status=on_scene]
      Nadi (privately): Only the crew itself or a coordinator can say that. Nothing was changed.
    stranger: [choose?question=q&option=1]
      Nadi (privately): That button is from an earlier message and does nothing any more. Nothing was changed.
    stranger: [nonsense]
      Nadi (privately): That button is from an earlier message and does nothing any more. Nothing was changed.
    stranger: chest pain
      Nadi: If somebody is in danger now, call 112 or 108 at once. No ambulance was requested by this message.
    "
  `)
  expect(canonicalJson([...stage.scenario.state.ambulances.emergencies.values()])).toBe(before)
})

test('not understood, help and small talk name a few things to say, by role', () => {
  const stage = new Stage()
  stage.say(NURSE, 'qwerty').say(COORDINATOR, 'help', heard('small_talk'))
  stage.turn(NURSE, { kind: 'unreadable', reason: 'empty' }, '(nothing)')
  stage.turn(COORDINATOR, { kind: 'located', point: { lat: 0, lon: 0 }, label: null }, '(pin)')
  stage.say(NURSE, 'yes', heard('affirm')).say(NURSE, 'again', heard('repeat'))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: qwerty
      Nadi: I did not understand that. Nothing was changed.
        I find and hold beds, keep the lists of the day, and tell patients what changes. For example:
        • nearest free ICU bed?
        • bed LGH-ICU-1 cleaned
        • MRI 1 list tomorrow
        • MRI 1 down till 4 pm
        • who is on call?
    S-COORD: help
      Nadi: I am Nadi.
        I send ambulances, find and hold beds, and tell everybody who is concerned. For example:
        • list emergencies
        • why AMB-1?
        • nearest free ICU bed with ventilator?
        • bed overview
        • who is on call?
    S-NURSE: (nothing)
      Nadi: I can only read text and buttons here. Nothing was changed.
        I find and hold beds, keep the lists of the day, and tell patients what changes. For example:
        • nearest free ICU bed?
        • bed LGH-ICU-1 cleaned
        • MRI 1 list tomorrow
        • MRI 1 down till 4 pm
        • who is on call?
    S-COORD: (pin)
      Nadi: I can only read text and buttons here. Nothing was changed.
        I send ambulances, find and hold beds, and tell everybody who is concerned. For example:
        • list emergencies
        • why AMB-1?
        • nearest free ICU bed with ventilator?
        • bed overview
        • who is on call?
    S-NURSE: yes
      Nadi: I am Nadi.
        I find and hold beds, keep the lists of the day, and tell patients what changes. For example:
        • nearest free ICU bed?
        • bed LGH-ICU-1 cleaned
        • MRI 1 list tomorrow
        • MRI 1 down till 4 pm
        • who is on call?
    S-NURSE: again
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

test('staff who write of an emergency are sent to 112 and 108, never left waiting', () => {
  const stage = new Stage()
  expect(stage.turn(NURSE, ALARM, 'chest pain').read()).toMatchInlineSnapshot(`
    "
    S-NURSE: chest pain
      Nadi: If somebody is in danger now, call 112 or 108 at once. No ambulance was requested by this message.
    "
  `)
})

test('buttons of an older question do nothing', () => {
  const stage = new Stage()
  stage.say(NURSE, 'free bed?', heard('find_bed'))
  const old = stage.payloadOf('ICU')
  stage.say(NURSE, 'stop', heard('stop_flow')).read()
  stage.pressPayload(NURSE, old, 'ICU').pressPayload(NURSE, 'gibberish', 'Old')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: [ICU]
      Nadi (privately): That button is from an earlier message and does nothing any more. Nothing was changed.
    S-NURSE: [Old]
      Nadi (privately): That button is from an earlier message and does nothing any more. Nothing was changed.
    "
  `)
})

test('a bed named while a question is open is still done, and the question can be answered after', () => {
  const stage = new Stage()
  stage.say(NURSE, 'free bed?', heard('find_bed'))
  stage.say(NURSE, 'hold LGH-ICU-1', heard('hold_bed', { bed: 'LGH-ICU-1' })).say(NURSE, 'HDU')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: free bed?
      Nadi: Which kind of bed?
        [ICU] [HDU] [WARD] [ED] [NICU]
    S-NURSE: hold LGH-ICU-1
      Nadi {beds:T00002ABCD}: LGH-ICU-1 is held
        Held by: <staff S-NURSE> until 14:30
        Hospital: Lakeview General Hospital
        Equipment: ventilator
        The hold ends by itself.
        [Release]
    S-NURSE: HDU
      Nadi {beds:T00003ABCD}: Nearest free HDU bed
        Bed: LGH-HDU-1
        Hospital: Lakeview General Hospital
        Travel: 0 min, at Lakeview
        Equipment: no special equipment
        As of 14:00. A hold ends by itself.
        [Hold 30 min]
    "
  `)
})

test('two people plan on the same state; the core lets one win and the other is told', () => {
  const stage = new Stage()
  const press = Press.parse({ do: 'hold-bed', bed: 'LGH-HDU-1' })
  const turns = [NURSE, NURSE2].map(
    (actor, i): Turn => ({
      actor,
      input: { kind: 'pressed', press, label: null },
      language: 'en',
      note: null,
      seed: `SAMESEED${i}X`,
      card: null,
    }),
  )
  const empty: Dialogue = startDialogue('en', stage.now)
  const plans = turns.map((turn) => planStaff(empty, turn, stage.view()))
  const reports = turns.map((turn, i) => {
    const outcomes = (plans[i]?.commands ?? []).map((command) => ({
      command,
      decision: stage.command(turn.actor, command),
    }))
    return reportStaff(empty, turn, outcomes, stage.view())
  })
  expect(reports.map(({ sayings }) => sayings.map(({ reply, private: alone }) => [reply.kind, alone]))).toEqual([
    [['staff.bed-held', false]],
    [['staff.bed-not-held', true]],
  ])
})

test('the same turn done again asks for the same', () => {
  const stage = new Stage()
  const turn: Turn = {
    actor: NURSE,
    input: { kind: 'said', text: 'hold', intents: [heard('hold_bed', { unit: 'ICU' })] },
    language: 'en',
    note: null,
    seed: 'ABCDEFGHIJ',
    card: null,
  }
  const empty: Dialogue = startDialogue('en', stage.now)
  expect(planStaff(empty, turn, stage.view())).toEqual(planStaff(empty, turn, stage.view()))
  expect(planStaff(empty, turn, stage.view()).commands).toMatchObject([
    { hold: 'H-ABCDEF', minutes: 30, choice: { near: 'LGH', candidates: [{ bed: 'LGH-ICU-2' }, {}, {}, {}, {}] } },
  ])
})

test('words a role may not use are not understood, whoever interpreted them', () => {
  const stage = new Stage()
  stage.call('E-1').read()
  stage.say(NURSE, 'emergencies?', heard('list_emergencies'))
  stage.say(NURSE, 'approve', heard('dispatch_ambulance', { emergency: 'E-1' }))
  expect(stage.read()).not.toContain('AMB-1')
})

test('patients are not served here', () => {
  const stage = new Stage()
  const patient = Actors.parse({ role: 'patient', patient: 'P-1' })
  expect(() => stage.say(patient, 'hi')).toThrow('flows.not-staff')
})
