import { beforeEach, expect, test } from 'vitest'
import { Actor } from '../../orchestrator/actor.ts'
import { COORDINATOR, NURSE } from '../../orchestrator/demo.fixture.ts'
import { AmbulanceId, EmergencyId } from '../../orchestrator/ids.ts'
import { renderStaffNotice } from './render-notices.ts'
import { heard, Stage } from './stage.fixture.ts'

const CREW = Actor.parse({ role: 'crew', ambulance: 'AMB-1' })
const status = (said: string) => heard('crew_status', { status: said })

let stage: Stage
beforeEach(() => {
  stage = new Stage()
  stage.call('E-1').press(COORDINATOR, 'Approve AMB-1').read()
})

/** Only what the crew itself reads. */
const heardByCrew = (): string =>
  stage
    .read()
    .split('\n  →')
    .filter((part, i) => i === 0 || part.startsWith(' crew') || part.includes('\n  Nadi') || part.includes('\nAMB-1:'))
    .join('\n  →')

test('by button, each step offers the next', () => {
  for (const label of ['En route', 'On scene', 'Patient on board', 'At hospital', 'Handed over, free']) {
    stage.press(CREW, label)
  }
  const buttons = stage.read().match(/\[.*\]$/gm)
  expect(buttons).toMatchInlineSnapshot(`
    [
      "[En route]",
      "[Send another] [Call back AMB-1]",
      "[On scene] [Cannot take it]",
      "[Acknowledge]",
      "[On scene]",
      "[Send another] [Call back AMB-1]",
      "[Patient on board] [Cannot take it] [No transport]",
      "[Acknowledge]",
      "[Patient on board]",
      "[Send another]",
      "[At hospital]",
      "[Acknowledge]",
      "[At hospital]",
      "[Handed over, free]",
      "[Handed over, free]",
    ]
  `)
})

test('in words, also skipping a step', () => {
  stage.say(CREW, 'reached', status('on_scene'))
  expect(stage.scenario.state.ambulances.emergencies.get(EmergencyId.parse('E-1'))?.phase).toBe('on_scene')
})

test('wrong order is explained, and saying it twice is fine', () => {
  stage.say(CREW, 'handed over', status('available'))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    AMB-1: handed over
      Nadi: You are at “Sent”. First “Patient on board”, then “Handed over, free”.
        [Accept] [En route] [Cannot take it]
    "
  `)
  stage.say(CREW, 'patient onboard', status('transporting')).read()
  stage.say(CREW, 'patient onboard', status('transporting')).say(CREW, 'reached', status('on_scene'))
  stage.say(CREW, 'cannot take it', status('unavailable'))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    AMB-1: patient onboard
      Nadi: OK. AMB-1: Patient on board.
        [At hospital]
    AMB-1: reached
      Nadi: You are at “Patient on board”. You have “On scene” behind you already, so all is well and nothing was changed.
        [At hospital]
    AMB-1: cannot take it
      Nadi: You are at “Patient on board”. With the patient on board the job cannot be given back; call the coordinator.
        [At hospital]
    "
  `)
})

test('a crew that cannot take it is off duty until it says otherwise', () => {
  stage.press(CREW, 'Cannot take it')
  expect(heardByCrew()).toMatchInlineSnapshot(`
    "
    AMB-1: [Cannot take it]
      → crew {job:E-1:AMB-1}: You do not have job E-1 any more. AMB-1 is off duty. Write “available” when you can go again."
  `)
  stage.say(CREW, 'on scene', status('on_scene')).say(CREW, 'available', status('available'))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    AMB-1: on scene
      Nadi: AMB-1 has no job now.
    AMB-1: available
      Nadi: OK. AMB-1 is free.
    "
  `)
})

test('the button of an old job tells that it is over', () => {
  const old = stage.payloadOf('En route')
  stage.press(COORDINATOR, 'Call back AMB-1')
  stage.call('E-2').press(COORDINATOR, 'Approve AMB-1').read()
  stage.pressPayload(CREW, old, 'En route')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    AMB-1: [En route]
      Nadi (privately): Job E-1 is not yours any more. Your job is E-2.
    "
  `)
})

test('other words, other things', () => {
  stage.say(CREW, 'hello', heard('small_talk')).say(CREW, 'asdf')
  stage.turn(CREW, { kind: 'unreadable', reason: 'media' }, '(photo)')
  stage.turn(CREW, { kind: 'located', point: { lat: 12.98, lon: 77.6 }, label: null }, '(pin)')
  stage.turn(
    CREW,
    { kind: 'alarm', text: '…', alarm: { priority: 'P1', complaint: 'cardiac', signs: [], confidence: 'certain' } },
    'patient unconscious',
  )
  stage.pressPayload(CREW, 'dispatch?emergency=E-1', 'Approve').pressPayload(CREW, 'garbage', 'Old')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    AMB-1: hello
      Nadi: JOB E-1: P1 Heart
        Go to: Indiranagar (12.97840, 77.64080)
        Said: “<note N-E-1>”
        Family: <phone P-E-1>
        Take to: Lakeview General Hospital, bed LGH-ICU-1
        Now: please accept, or say that you cannot
        AMB-1, sent 14:00.
        [Accept] [En route] [Cannot take it]
    AMB-1: asdf
      Nadi: JOB E-1: P1 Heart
        Go to: Indiranagar (12.97840, 77.64080)
        Said: “<note N-E-1>”
        Family: <phone P-E-1>
        Take to: Lakeview General Hospital, bed LGH-ICU-1
        Now: please accept, or say that you cannot
        Not understood. Use the buttons, or write “reached”, “patient on board”, “handed over”.
        [Accept] [En route] [Cannot take it]
    AMB-1: (photo)
      Nadi: JOB E-1: P1 Heart
        Go to: Indiranagar (12.97840, 77.64080)
        Said: “<note N-E-1>”
        Family: <phone P-E-1>
        Take to: Lakeview General Hospital, bed LGH-ICU-1
        Now: please accept, or say that you cannot
        Not understood. Use the buttons, or write “reached”, “patient on board”, “handed over”.
        [Accept] [En route] [Cannot take it]
    AMB-1: (pin)
      Nadi: OK. Position of AMB-1 noted.
    AMB-1: patient unconscious
      Nadi: If somebody is in danger now, call 112 or 108 at once. No ambulance was requested by this message. If it is about your patient, call the coordinator.
    AMB-1: [Approve]
      Nadi (privately): Only a coordinator can approve. Nothing was changed.
    AMB-1: [Old]
      Nadi (privately): That button is from an earlier message and does nothing any more. Nothing was changed.
    "
  `)
})

test('nobody is brought to a hospital: the reason by button, by its number, or in words', () => {
  stage.press(CREW, 'En route').press(CREW, 'On scene').read()
  stage.press(CREW, 'No transport')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    AMB-1: [No transport]
      Nadi (privately): Job E-1: how does it end? It closes the job, and you are free.
        [Treated on scene] [Refused transport] [No patient found] [Dead on scene]
    "
  `)
  stage.say(CREW, '3')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    AMB-1: 3
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Outcome: no patient found at 14:00
        Ambulance: AMB-1 (ALS)
        Hospital: Lakeview General Hospital, bed LGH-ICU-1
        Reported 14:00.
      → crew {job:E-1:AMB-1}: Job E-1 is done. Thank you. AMB-1 is free.
      → ed {prealert:E-1:AMB-1}: Stand down: E-1
        Hospital: Lakeview General Hospital
        The patient is not coming with this ambulance; the bed is no longer kept.
      → thread: E-1 (P1 · Heart): no patient was found. AMB-1 reports it. The family was told.
    "
  `)
})

test('a death is told to the coordinators, who call the family', () => {
  stage.press(CREW, 'En route').press(CREW, 'On scene').read()
  stage.say(CREW, 'patient expired on scene')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    AMB-1: patient expired on scene
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Outcome: dead on scene at 14:00
        Ambulance: AMB-1 (ALS)
        Hospital: Lakeview General Hospital, bed LGH-ICU-1
        Reported 14:00.
      → crew {job:E-1:AMB-1}: Job E-1 is done. Thank you. The coordinator calls the family. AMB-1 is free.
      → ed {prealert:E-1:AMB-1}: Stand down: E-1
        Hospital: Lakeview General Hospital
        The patient is not coming with this ambulance; the bed is no longer kept.
      → thread: E-1 (P1 · Heart): the patient is dead on scene. AMB-1 reports it. Nadi tells the family nothing by message: please call them yourself, <phone P-E-1>.
    "
  `)
})

test('hours, fuel and vehicle in words: the job is finished first, and what is said when is clear', () => {
  stage.press(CREW, 'En route').read()
  stage.say(CREW, 'need fuel').say(CREW, 'refuelled').say(CREW, 'going off').say(CREW, 'on duty till 8pm')
  const free = Actor.parse({ role: 'crew', ambulance: 'AMB-3' })
  stage
    .say(free, 'on duty till 8pm')
    .say(free, 'low on diesel')
    .say(free, 'refuelled')
    .say(free, 'out of service: tyre')
  stage.say(free, 'available', status('available'))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    AMB-1: need fuel
      Nadi: OK. Your job is E-1: please finish it first. If the fuel does not last, say “cannot take it”. Write “refuelled” when you are.
    AMB-1: refuelled
      Nadi: OK. Your job is E-1.
    AMB-1: going off
      Nadi: OK. Your job is E-1: please finish it first. Then AMB-1 is off duty.
    AMB-1: on duty till 8pm
      Nadi: OK. Your job is E-1.
    AMB-3: on duty till 8pm
      Nadi: OK. AMB-3 is free. On duty until 20:00.
    AMB-3: low on diesel
      Nadi: OK. AMB-3 needs fuel and is not sent until you write “refuelled”.
    AMB-3: refuelled
      Nadi: OK. AMB-3 is free. On duty until 20:00.
    AMB-3: out of service: tyre
      Nadi: OK. AMB-3 is out of service. Write “available” when it can go again.
    AMB-3: available
      Nadi: OK. AMB-3 is free. On duty until 20:00.
    "
  `)
})

test('a job that cannot be done for want of fuel goes to another at once', () => {
  stage.press(CREW, 'En route').say(CREW, 'cannot reach, out of fuel')
  const { ambulances } = stage.scenario.state
  expect(ambulances.emergencies.get(EmergencyId.parse('E-1'))?.dispatch).toBeNull()
  expect(ambulances.ambulances.get(AmbulanceId.parse('AMB-1'))).toMatchObject({ lowFuel: true, job: null })
})

test('without a job', () => {
  const free = Actor.parse({ role: 'crew', ambulance: 'AMB-3' })
  stage
    .say(free, 'reached', status('on_scene'))
    .say(free, 'hi', heard('small_talk'))
    .say(free, 'off duty', status('unavailable'))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    AMB-3: reached
      Nadi: AMB-3 has no job now.
    AMB-3: hi
      Nadi: No job now. AMB-3 is free.
    AMB-3: off duty
      Nadi: OK. AMB-3 is off duty. Write “available” when you can go again.
    "
  `)
})

test('others on the crew’s card: a coordinator may speak for them, a nurse may not', () => {
  const onScene = 'crew-status?emergency=E-1&status=on_scene'
  stage
    .pressPayload(NURSE, onScene, 'On scene')
    .pressPayload(COORDINATOR, 'crew-status?emergency=E-9&status=on_scene', 'On scene')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: [On scene]
      Nadi (privately): Only the crew itself or a coordinator can say that. Nothing was changed.
    S-COORD: [On scene]
      Nadi (privately): That button is from an earlier message and does nothing any more. Nothing was changed.
    "
  `)
  stage.pressPayload(COORDINATOR, onScene, 'On scene')
  expect(stage.read()).toContain('Nadi: OK. AMB-1: On scene.')
})

test('quick replies fit WhatsApp: three at most, twenty characters at most', () => {
  for (const label of ['En route', 'On scene', 'Patient on board', 'At hospital']) {
    const notice = {
      kind: 'card.job',
      emergency: EmergencyId.parse('E-1'),
      ambulance: AmbulanceId.parse('AMB-1'),
    } as const
    const { buttons } = renderStaffNotice(notice, stage.frame('crew'))
    expect(buttons.length).toBeLessThanOrEqual(3)
    for (const button of buttons) {
      expect(button.label.length).toBeLessThanOrEqual(20)
      expect(button.payload.length).toBeLessThanOrEqual(200)
    }
    stage.press(CREW, label)
  }
})

test('a crew that is out says that it is over, and is free again', () => {
  const free = Actor.parse({ role: 'crew', ambulance: 'AMB-3' })
  stage.read()
  stage.say(free, 'diesel khatam').say(free, 'ho gaya')
  stage.say(free, 'engine breakdown').say(free, 'fixed, back in service').say(free, 'ho gaya')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    AMB-3: diesel khatam
      Nadi: OK. AMB-3 needs fuel and is not sent until you write “refuelled”.
    AMB-3: ho gaya
      Nadi: OK. AMB-3 is free.
    AMB-3: engine breakdown
      Nadi: OK. AMB-3 is out of service. Write “available” when it can go again.
    AMB-3: fixed, back in service
      Nadi: OK. AMB-3 is free.
    AMB-3: ho gaya
      Nadi: Not understood. Use the buttons, or write “reached”, “patient on board”, “handed over”.
        No job now. AMB-3 is free.
    "
  `)
})
