import { beforeEach, expect, test } from 'vitest'
import { Actor } from '../../orchestrator/actor.ts'
import { COORDINATOR, configured, NURSE } from '../../orchestrator/demo.fixture.ts'
import { AmbulanceId, EmergencyId } from '../../orchestrator/ids.ts'
import { renderStaffNotice } from './render-notices.ts'
import { heard, Stage } from './stage.fixture.ts'

const SECOND = Actor.parse({ role: 'coordinator', staff: 'S-COORD2', facility: 'HHI' })
const CREW_1 = Actor.parse({ role: 'crew', ambulance: 'AMB-1' })
const crewSays = (stage: Stage, status: string): Stage => stage.say(CREW_1, status, heard('crew_status', { status }))

let stage: Stage
beforeEach(() => {
  stage = new Stage()
})

test('story: the card through its life', () => {
  stage.call('E-1').wait(20).press(COORDINATOR, 'Approve AMB-1')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: Indiranagar (12.97840, 77.64080)
        Phone: <phone P-E-1>
        Waiting for: the recommendation
        Decide by: 14:01, then the next on call is asked
        Reported 14:00.
        [Choose another] [Not an emergency]
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: Indiranagar (12.97840, 77.64080)
        Phone: <phone P-E-1>
        Recommended: AMB-1 (ALS), 7 min: nearest free unit with ALS or better
        Or: AMB-3: ALS, 16 min · AMB-2: BLS (lower than needed), 3 min
        Hospital: Lakeview General Hospital, bed LGH-ICU-1, 9 min from the scene
        Status: Waiting for a decision
        Decide by: 14:01, then the next on call is asked
        Reported 14:00.
        [Approve AMB-1] [Choose another] [Not an emergency]
    S-COORD: [Approve AMB-1]
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: Indiranagar (12.97840, 77.64080)
        Phone: <phone P-E-1>
        Ambulance: AMB-1 (ALS), 7 min when sent
        Sent: 14:00, approved by <staff S-COORD>
        Hospital: Lakeview General Hospital, bed LGH-ICU-1
        Status: Sent
        Reported 14:00.
        [Send another] [Call back AMB-1]
      → crew {job:E-1:AMB-1}: JOB E-1: P1 Heart
        Go to: Indiranagar (12.97840, 77.64080)
        Said: “<note N-E-1>”
        Family: <phone P-E-1>
        Take to: Lakeview General Hospital, bed LGH-ICU-1
        Now: please accept, or say that you cannot
        AMB-1, sent 14:00.
        [Accept] [En route] [Cannot take it]
      → ed {prealert:E-1:AMB-1}: Incoming: P1 · Heart · E-1
        Hospital: Lakeview General Hospital
        Expected: 14:30, in 30 min
        Said: “<note N-E-1>”
        Signs: chest pain
        Ambulance: AMB-1 (ALS)
        Status: Sent
        Bed: LGH-ICU-1, kept for this patient
        Please acknowledge.
        [Acknowledge]
      Nadi: AMB-1 is sent to E-1, 7 min to the scene. Approved by <staff S-COORD>.
    "
  `)
  for (const status of ['en_route', 'on_scene', 'transporting', 'at_hospital', 'available']) {
    stage.wait(240).say(CREW_1, status, heard('crew_status', { status }))
  }
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    AMB-1: en_route
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: Indiranagar (12.97840, 77.64080)
        Phone: <phone P-E-1>
        Ambulance: AMB-1 (ALS), 7 min when sent
        Sent: 14:00, approved by <staff S-COORD>
        Hospital: Lakeview General Hospital, bed LGH-ICU-1
        Status: Sent → Crew is getting ready → En route
        Reported 14:00.
        [Send another] [Call back AMB-1]
      → crew {job:E-1:AMB-1}: JOB E-1: P1 Heart
        Go to: Indiranagar (12.97840, 77.64080)
        Said: “<note N-E-1>”
        Family: <phone P-E-1>
        Take to: Lakeview General Hospital, bed LGH-ICU-1
        Now: En route
        AMB-1, sent 14:00.
        [On scene] [Cannot take it]
      → ed {prealert:E-1:AMB-1}: Incoming: P1 · Heart · E-1
        Hospital: Lakeview General Hospital
        Expected: 14:30, in 26 min
        Said: “<note N-E-1>”
        Signs: chest pain
        Ambulance: AMB-1 (ALS)
        Status: En route
        Bed: LGH-ICU-1, kept for this patient
        Please acknowledge.
        [Acknowledge]
    AMB-1: on_scene
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: Indiranagar (12.97840, 77.64080)
        Phone: <phone P-E-1>
        Ambulance: AMB-1 (ALS), 7 min when sent
        Sent: 14:00, approved by <staff S-COORD>
        Hospital: Lakeview General Hospital, bed LGH-ICU-1
        Status: Sent → Crew is getting ready → En route → On scene
        Reported 14:00.
        [Send another] [Call back AMB-1]
      → crew {job:E-1:AMB-1}: JOB E-1: P1 Heart
        Go to: Indiranagar (12.97840, 77.64080)
        Said: “<note N-E-1>”
        Family: <phone P-E-1>
        Take to: Lakeview General Hospital, bed LGH-ICU-1
        Now: On scene
        AMB-1, sent 14:00.
        [Patient on board] [Cannot take it] [No transport]
      → ed {prealert:E-1:AMB-1}: Incoming: P1 · Heart · E-1
        Hospital: Lakeview General Hospital
        Expected: 14:31, in 23 min
        Said: “<note N-E-1>”
        Signs: chest pain
        Ambulance: AMB-1 (ALS)
        Status: On scene
        Bed: LGH-ICU-1, kept for this patient
        Please acknowledge.
        [Acknowledge]
    AMB-1: transporting
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: Indiranagar (12.97840, 77.64080)
        Phone: <phone P-E-1>
        Ambulance: AMB-1 (ALS), 7 min when sent
        Sent: 14:00, approved by <staff S-COORD>
        Hospital: Lakeview General Hospital, bed LGH-ICU-1
        Status: Sent → Crew is getting ready → En route → On scene → Patient on board
        Reported 14:00.
        [Send another]
      → crew {job:E-1:AMB-1}: JOB E-1: P1 Heart
        Go to: Indiranagar (12.97840, 77.64080)
        Said: “<note N-E-1>”
        Family: <phone P-E-1>
        Take to: Lakeview General Hospital, bed LGH-ICU-1
        Now: Patient on board
        AMB-1, sent 14:00.
        [At hospital]
      → ed {prealert:E-1:AMB-1}: Incoming: P1 · Heart · E-1
        Hospital: Lakeview General Hospital
        Expected: 14:22, in 9 min
        Said: “<note N-E-1>”
        Signs: chest pain
        Ambulance: AMB-1 (ALS)
        Status: Patient on board
        Bed: LGH-ICU-1, kept for this patient
        Please acknowledge.
        [Acknowledge]
    AMB-1: at_hospital
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: Indiranagar (12.97840, 77.64080)
        Phone: <phone P-E-1>
        Ambulance: AMB-1 (ALS), 7 min when sent
        Sent: 14:00, approved by <staff S-COORD>
        Hospital: Lakeview General Hospital, bed LGH-ICU-1
        Status: Sent → Crew is getting ready → En route → On scene → Patient on board → At hospital
        Reported 14:00.
      → crew {job:E-1:AMB-1}: JOB E-1: P1 Heart
        Go to: Indiranagar (12.97840, 77.64080)
        Said: “<note N-E-1>”
        Family: <phone P-E-1>
        Take to: Lakeview General Hospital, bed LGH-ICU-1
        Now: At hospital
        AMB-1, sent 14:00.
        [Handed over, free]
      → ed {prealert:E-1:AMB-1}: Arrived: P1 · Heart · E-1
        Hospital: Lakeview General Hospital
        Said: “<note N-E-1>”
        Signs: chest pain
        Ambulance: AMB-1 (ALS)
        Status: At hospital
        Bed: LGH-ICU-1, kept for this patient
    AMB-1: available
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Outcome: handed over to the hospital at 14:20
        Ambulance: AMB-1 (ALS)
        Hospital: Lakeview General Hospital, bed LGH-ICU-1
        Reported 14:00.
      → crew {job:E-1:AMB-1}: Job E-1 is done. Thank you. AMB-1 is free.
    "
  `)
})

test('without a location the card says what it waits for', () => {
  stage.call('E-1', { location: null }).press(COORDINATOR, 'Choose another').press(COORDINATOR, 'Send AMB-3')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: not known yet; the family has been asked for it
        Phone: <phone P-E-1>
        Waiting for: the location; without it no travel times are known
        Decide by: 14:01, then the next on call is asked
        Reported 14:00.
        [Choose another] [Not an emergency]
    S-COORD: [Choose another]
      Nadi {alternatives:E-1}: Free units for E-1 · P1 · Heart
        AMB-1: ALS, time unknown
        AMB-2: BLS, time unknown
        AMB-3: ALS, time unknown
        Without a location no travel times are known.
        [Send AMB-1] [Send AMB-2] [Send AMB-3]
    S-COORD: [Send AMB-3]
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: not known yet; the family has been asked for it
        Phone: <phone P-E-1>
        Ambulance: AMB-3 (ALS), time unknown when sent
        Sent: 14:00, approved by <staff S-COORD>
        Hospital: not chosen
        Status: Sent
        Reported 14:00.
        [Send another] [Call back AMB-3]
      → crew {job:E-1:AMB-3}: JOB E-1: P1 Heart
        Go to: not known yet; the family has been asked for it
        Said: “<note N-E-1>”
        Family: <phone P-E-1>
        Take to: ask the coordinator
        Now: please accept, or say that you cannot
        AMB-3, sent 14:00.
        [Accept] [En route] [Cannot take it]
      Nadi {alternatives:E-1}: AMB-3 is sent to E-1. Approved by <staff S-COORD>.
    "
  `)
})

test('when nothing can be sent the card says why', () => {
  stage.call('E-1', { toScene: {} })
  expect(stage.read()).toMatchInlineSnapshot(`
    "
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: Indiranagar (12.97840, 77.64080)
        Phone: <phone P-E-1>
        Waiting for: the recommendation
        Decide by: 14:01, then the next on call is asked
        Reported 14:00.
        [Choose another] [Not an emergency]
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: Indiranagar (12.97840, 77.64080)
        Phone: <phone P-E-1>
        Waiting for: an ambulance: no free one has a known way there
        Decide by: 14:01, then the next on call is asked
        Reported 14:00.
        [Choose another] [Not an emergency]
    "
  `)
})

test('a lower class is recommended only with the reason', () => {
  for (const id of ['AMB-1', 'AMB-3']) {
    const ambulance = AmbulanceId.parse(id)
    stage.command({ role: 'crew', ambulance }, { type: 'ambulances.report-status', ambulance, status: 'unavailable' })
  }
  stage.call('E-1')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: Indiranagar (12.97840, 77.64080)
        Phone: <phone P-E-1>
        Waiting for: the recommendation
        Decide by: 14:01, then the next on call is asked
        Reported 14:00.
        [Choose another] [Not an emergency]
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: Indiranagar (12.97840, 77.64080)
        Phone: <phone P-E-1>
        Recommended: AMB-2 (BLS), 3 min: no ALS is on duty in the network; this BLS is the nearest unit there is
        Hospital: Lakeview General Hospital, bed LGH-ICU-1, 9 min from the scene
        Status: Waiting for a decision
        Decide by: 14:01, then the next on call is asked
        Reported 14:00.
        [Approve AMB-2] [Choose another] [Not an emergency]
    "
  `)
})

test('choose another: for all to see, each with its button; the chosen one is remembered with what it replaced', () => {
  stage.call('E-1').read()
  stage
    .press(COORDINATOR, 'Choose another')
    .press(COORDINATOR, 'Send AMB-3')
    .pressPayload(SECOND, 'alternatives?emergency=E-1', 'Choose another')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-COORD: [Choose another]
      Nadi {alternatives:E-1}: Free units for E-1 · P1 · Heart
        AMB-1: ALS, 7 min
        AMB-3: ALS, 16 min
        AMB-2: BLS (lower than needed), 3 min
        [Send AMB-1] [Send AMB-3] [Send AMB-2]
    S-COORD: [Send AMB-3]
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: Indiranagar (12.97840, 77.64080)
        Phone: <phone P-E-1>
        Ambulance: AMB-3 (ALS), 16 min when sent, instead of AMB-1
        Sent: 14:00, approved by <staff S-COORD>
        Hospital: Lakeview General Hospital, bed LGH-ICU-1
        Status: Sent
        Reported 14:00.
        [Send another] [Call back AMB-3]
      → crew {job:E-1:AMB-3}: JOB E-1: P1 Heart
        Go to: Indiranagar (12.97840, 77.64080)
        Said: “<note N-E-1>”
        Family: <phone P-E-1>
        Take to: Lakeview General Hospital, bed LGH-ICU-1
        Now: please accept, or say that you cannot
        AMB-3, sent 14:00.
        [Accept] [En route] [Cannot take it]
      → ed {prealert:E-1:AMB-3}: Incoming: P1 · Heart · E-1
        Hospital: Lakeview General Hospital
        Expected: 14:39, in 39 min
        Said: “<note N-E-1>”
        Signs: chest pain
        Ambulance: AMB-3 (ALS)
        Status: Sent
        Bed: LGH-ICU-1, kept for this patient
        Please acknowledge.
        [Acknowledge]
      Nadi {alternatives:E-1}: AMB-3 is sent to E-1, 16 min to the scene. Approved by <staff S-COORD>.
      Nadi: Why AMB-3 and not AMB-1? A tap is enough, or write it in the incident’s thread. AMB-3 is on its way already.
        [Closer in fact] [Better suited] [Road blocked] [Crew asked for it] [Another reason]
    S-COORD2: [Choose another]
      Nadi (privately): AMB-3 is already sent, at 14:00, approved by <staff S-COORD>.
    "
  `)
})

test('not an emergency', () => {
  stage.call('E-1').read()
  const late = stage.payloadOf('Approve AMB-1')
  stage.press(COORDINATOR, 'Not an emergency').pressPayload(SECOND, late, 'Approve AMB-1')
  stage
    .pressPayload(SECOND, 'dismiss?emergency=E-1', 'Not an emergency')
    .pressPayload(SECOND, 'alternatives?emergency=E-1', 'Choose another')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-COORD: [Not an emergency]
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Outcome: judged not an emergency at 14:00
        Reported 14:00.
      Nadi: E-1 is closed, not an emergency by <staff S-COORD>. The family is told.
    S-COORD2: [Approve AMB-1]
      Nadi (privately): E-1 is already closed: judged not an emergency.
    S-COORD2: [Not an emergency]
      Nadi (privately): E-1 is already closed: judged not an emergency.
    S-COORD2: [Choose another]
      Nadi (privately): E-1 is already closed: judged not an emergency.
    "
  `)
})

test('two coordinators: the second hears who was first', () => {
  stage.call('E-1').call('E-2', { complaint: 'stroke' })
  const late = stage.payloadOf('Approve AMB-1')
  stage.pressPayload(COORDINATOR, 'dispatch?emergency=E-1&ambulance=AMB-1', 'Approve AMB-1').read()
  stage.pressPayload(SECOND, 'dispatch?emergency=E-1&ambulance=AMB-1', 'Approve AMB-1')
  stage.pressPayload(SECOND, late, 'Approve AMB-1').pressPayload(SECOND, 'dismiss?emergency=E-1', 'Not an emergency')
  stage
    .pressPayload(SECOND, 'dispatch?emergency=E-9', 'Approve')
    .pressPayload(SECOND, 'dispatch?emergency=E-2&ambulance=AMB-99', 'Approve')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-COORD2: [Approve AMB-1]
      Nadi (privately): AMB-1 is already sent, at 14:00, approved by <staff S-COORD>.
    S-COORD2: [Approve AMB-1]
      Nadi (privately): AMB-1 is on another job, E-1.
      Nadi {alternatives:E-2}: Free units for E-2 · P1 · Stroke signs
        AMB-3: ALS, 16 min
        AMB-2: BLS (lower than needed), 3 min
        [Send AMB-3] [Send AMB-2]
    S-COORD2: [Not an emergency]
      Nadi (privately): AMB-1 is already sent, at 14:00, approved by <staff S-COORD>.
    S-COORD2: [Approve]
      Nadi (privately): I know no emergency E-9. Say “list emergencies” for those that are open.
    S-COORD2: [Approve]
      Nadi (privately): I know no ambulance AMB-99.
      Nadi {alternatives:E-2}: Free units for E-2 · P1 · Stroke signs
        AMB-3: ALS, 16 min
        AMB-2: BLS (lower than needed), 3 min
        [Send AMB-3] [Send AMB-2]
    "
  `)
})

test('an off-duty unit is refused, and what could go is shown', () => {
  const ambulance = AmbulanceId.parse('AMB-2')
  stage.command({ role: 'crew', ambulance }, { type: 'ambulances.report-status', ambulance, status: 'unavailable' })
  stage.call('E-1').read()
  stage.say(COORDINATOR, 'send AMB-2', heard('dispatch_ambulance', { ambulance: 'AMB-2' }))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-COORD: send AMB-2
      Nadi: AMB-2 is not to be sent: off duty.
      Nadi {alternatives:E-1}: Free units for E-1 · P1 · Heart
        AMB-1: ALS, 7 min
        AMB-3: ALS, 16 min
        [Send AMB-1] [Send AMB-3]
    "
  `)
})

test('nobody decides: the next on call is asked, then the whole team', () => {
  stage.call('E-1').read()
  stage.wait(60).tick().wait(60).tick()
  expect(stage.read()).toMatchInlineSnapshot(`
    "
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: Indiranagar (12.97840, 77.64080)
        Phone: <phone P-E-1>
        Recommended: AMB-1 (ALS), 7 min: nearest free unit with ALS or better
        Or: AMB-3: ALS, 16 min · AMB-2: BLS (lower than needed), 3 min
        Hospital: Lakeview General Hospital, bed LGH-ICU-1, 9 min from the scene
        Status: Waiting for a decision
        Decide by: 14:02, then the next on call is asked
        Reported 14:00.
        [Approve AMB-1] [Choose another] [Not an emergency]
      → S-COORD2: Your decision: P1 · Heart · E-1
        Why you: Nobody has decided for 1 min and you are on call: please decide now
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: Indiranagar (12.97840, 77.64080)
        Phone: <phone P-E-1>
        Recommended: AMB-1 (ALS), 7 min: nearest free unit with ALS or better
        Or: AMB-3: ALS, 16 min · AMB-2: BLS (lower than needed), 3 min
        Hospital: Lakeview General Hospital, bed LGH-ICU-1, 9 min from the scene
        Status: Waiting for a decision
        Decide by: 14:02, then the next on call is asked
        Reported 14:00.
        [Approve AMB-1] [Choose another] [Not an emergency]
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: Indiranagar (12.97840, 77.64080)
        Phone: <phone P-E-1>
        Recommended: AMB-1 (ALS), 7 min: nearest free unit with ALS or better
        Or: AMB-3: ALS, 16 min · AMB-2: BLS (lower than needed), 3 min
        Hospital: Lakeview General Hospital, bed LGH-ICU-1, 9 min from the scene
        Status: Waiting for a decision
        Decide by: now: everybody on call has been asked
        Reported 14:00.
        [Approve AMB-1] [Choose another] [Not an emergency]
      → coordinators: Your decision: P1 · Heart · E-1
        Why you: Nobody has decided for 2 min and you are on call: please decide now
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: Indiranagar (12.97840, 77.64080)
        Phone: <phone P-E-1>
        Recommended: AMB-1 (ALS), 7 min: nearest free unit with ALS or better
        Or: AMB-3: ALS, 16 min · AMB-2: BLS (lower than needed), 3 min
        Hospital: Lakeview General Hospital, bed LGH-ICU-1, 9 min from the scene
        Status: Waiting for a decision
        Decide by: now: everybody on call has been asked
        Reported 14:00.
        [Approve AMB-1] [Choose another] [Not an emergency]
    "
  `)
  stage.press(SECOND, 'Approve AMB-1').read()
})

test('where the network allows it, it goes by itself and the card says so', () => {
  if (configured.type !== 'network.configured') throw new Error('fixture')
  stage.scenario.given({ ...configured, topology: { ...configured.topology, autoDispatch: ['P1'] } })
  stage.call('E-1')
  expect(stage.read()).toMatch('14:01, then AMB-1 goes by itself')
  stage.wait(60).tick()
  expect(stage.read()).toMatchInlineSnapshot(`
    "
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: Indiranagar (12.97840, 77.64080)
        Phone: <phone P-E-1>
        Recommended: AMB-1 (ALS), 7 min: nearest free unit with ALS or better
        Or: AMB-3: ALS, 16 min · AMB-2: BLS (lower than needed), 3 min
        Hospital: Lakeview General Hospital, bed LGH-ICU-1, 9 min from the scene
        Status: Waiting for a decision
        Decide by: 14:02, then AMB-1 goes by itself
        Reported 14:00.
        [Approve AMB-1] [Choose another] [Not an emergency]
      → S-COORD2: Your decision: P1 · Heart · E-1
        Why you: Nobody has decided for 1 min and you are on call: please decide now
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: Indiranagar (12.97840, 77.64080)
        Phone: <phone P-E-1>
        Recommended: AMB-1 (ALS), 7 min: nearest free unit with ALS or better
        Or: AMB-3: ALS, 16 min · AMB-2: BLS (lower than needed), 3 min
        Hospital: Lakeview General Hospital, bed LGH-ICU-1, 9 min from the scene
        Status: Waiting for a decision
        Decide by: 14:02, then AMB-1 goes by itself
        Reported 14:00.
        [Approve AMB-1] [Choose another] [Not an emergency]
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Said: “<note N-E-1>”
        Why P1: chest pain
        Where: Indiranagar (12.97840, 77.64080)
        Phone: <phone P-E-1>
        Ambulance: AMB-1 (ALS), 7 min when sent
        Sent: 14:01, by itself, because nobody decided in time
        Hospital: Lakeview General Hospital, bed LGH-ICU-1
        Status: Sent
        Reported 14:00.
        [Send another] [Call back AMB-1]
      → crew {job:E-1:AMB-1}: JOB E-1: P1 Heart
        Go to: Indiranagar (12.97840, 77.64080)
        Said: “<note N-E-1>”
        Family: <phone P-E-1>
        Take to: Lakeview General Hospital, bed LGH-ICU-1
        Now: please accept, or say that you cannot
        AMB-1, sent 14:01.
        [Accept] [En route] [Cannot take it]
      → ed {prealert:E-1:AMB-1}: Incoming: P1 · Heart · E-1
        Hospital: Lakeview General Hospital
        Expected: 14:31, in 30 min
        Said: “<note N-E-1>”
        Signs: chest pain
        Ambulance: AMB-1 (ALS)
        Status: Sent
        Bed: LGH-ICU-1, kept for this patient
        Please acknowledge.
        [Acknowledge]
    "
  `)
  stage.pressPayload(COORDINATOR, 'dispatch?emergency=E-1&ambulance=AMB-1', 'Approve AMB-1')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-COORD: [Approve AMB-1]
      Nadi (privately): AMB-1 is already sent, at 14:01, by itself, because nobody had decided in time.
    "
  `)
})

test('called back while that is possible, not with the patient on board', () => {
  stage.call('E-1').press(COORDINATOR, 'Approve AMB-1').read()
  stage.say(COORDINATOR, 'cancel the ambulance', heard('cancel_dispatch')).press(COORDINATOR, 'Call back AMB-1')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-COORD: cancel the ambulance
      Nadi: Which ambulance shall be called back? Nothing was changed yet.
        E-1, P1 · Heart: Sent: AMB-1. Indiranagar
        [Call back AMB-1]
    S-COORD: [Call back AMB-1]
      → coordinators {emergency:E-1}: P1 · Heart · E-1
        Outcome: called off at 14:00
        Ambulance: AMB-1 (ALS)
        Hospital: Lakeview General Hospital, bed LGH-ICU-1
        Reported 14:00.
      → crew {job:E-1:AMB-1}: STOP. Job E-1 is not yours any more. AMB-1 is free.
      → ed {prealert:E-1:AMB-1}: Stand down: E-1
        Hospital: Lakeview General Hospital
        The patient is not coming with this ambulance; the bed is no longer kept.
      Nadi: E-1 is closed, called off by <staff S-COORD>. The family is told.
    "
  `)
  stage.call('E-2').press(COORDINATOR, 'Approve AMB-1')
  crewSays(stage, 'transporting').read()
  stage.say(COORDINATOR, 'cancel E-2', heard('cancel_dispatch', { emergency: 'E-2' }))
  stage.say(COORDINATOR, 'cancel the ambulance', heard('cancel_dispatch'))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-COORD: cancel E-2
      Nadi: The patient of E-2 is already on board; it cannot be called off any more.
    S-COORD: cancel the ambulance
      Nadi: No ambulance is under way that could still be called back.
    "
  `)
})

test('list, dispatch by words, and which one', () => {
  stage
    .say(COORDINATOR, 'emergencies?', heard('list_emergencies'))
    .say(COORDINATOR, 'send it', heard('dispatch_ambulance'))
  stage.call('E-1').call('E-2', { priority: 'P2', complaint: 'trauma' }).call('E-3', { location: null }).read()
  stage.say(COORDINATOR, 'emergencies?', heard('list_emergencies'))
  stage.say(COORDINATOR, 'send AMB-3', heard('dispatch_ambulance', { ambulance: 'AMB-3' }))
  stage.say(COORDINATOR, 'approve', heard('dispatch_ambulance'))
  stage.say(COORDINATOR, 'approve E-3', heard('dispatch_ambulance', { emergency: 'E-3' }))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-COORD: emergencies?
      Nadi: 3 live, 3 waiting for a decision
        E-1 P1 · Heart: Waiting for a decision: AMB-1 recommended, 7 min. Indiranagar
        E-3 P1 · Heart: Waiting for a decision: nothing recommended yet. location not known yet
        E-2 P2 · Injury: Waiting for a decision: AMB-2 recommended, 3 min. Indiranagar
        [AMB-1 → E-1] [AMB-2 → E-2]
    S-COORD: send AMB-3
      Nadi: Which emergency shall AMB-3 go to?
        E-1, P1 · Heart: Waiting for a decision: AMB-1 recommended, 7 min. Indiranagar
        E-3, P1 · Heart: Waiting for a decision: nothing recommended yet. location not known yet
        E-2, P2 · Injury: Waiting for a decision: AMB-2 recommended, 3 min. Indiranagar
        [AMB-3 → E-1] [AMB-3 → E-3] [AMB-3 → E-2]
    S-COORD: approve
      Nadi: Which emergency?
        E-1, P1 · Heart: Waiting for a decision: AMB-1 recommended, 7 min. Indiranagar
        E-3, P1 · Heart: Waiting for a decision: nothing recommended yet. location not known yet
        E-2, P2 · Injury: Waiting for a decision: AMB-2 recommended, 3 min. Indiranagar
        [AMB-1 → E-1] [Units for E-3] [AMB-2 → E-2]
    S-COORD: approve E-3
      Nadi: Nothing is recommended for E-3 yet, so there is nothing to approve. Choose a unit yourself.
      Nadi {alternatives:E-3}: Free units for E-3 · P1 · Heart
        AMB-1: ALS, time unknown
        AMB-2: BLS, time unknown
        AMB-3: ALS, time unknown
        Without a location no travel times are known.
        [Send AMB-1] [Send AMB-2] [Send AMB-3]
    "
  `)
})

test('why: what was weighed and what spoke against it', () => {
  stage.say(COORDINATOR, 'why AMB-1?', heard('explain_decision', { subject: 'AMB-1' }))
  stage.call('E-1').call('E-2', { location: null }).read()
  stage.say(COORDINATOR, 'why AMB-1?', heard('explain_decision', { subject: 'AMB-1' }))
  stage.say(COORDINATOR, 'why?', heard('explain_decision'))
  stage.say(COORDINATOR, 'why E-2?', heard('explain_decision', { subject: 'e-2' }))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-COORD: why AMB-1?
      Nadi: Why AMB-1 for E-1 · P1 · Heart
        Why: AMB-1 is the nearest free unit of the class needed (ALS)
        AMB-1: ALS, 7 min, taken to stand at its base
        AMB-3: ALS, 16 min, taken to stand at its base
        AMB-2: BLS, 3 min, taken to stand at its base; ruled out: class too low
        Lakeview General Hospital: 9 min from the scene, handover 20 min, has what is needed, free bed LGH-ICU-1, care after 29 min
        Hebbal Heart Institute: 19 min from the scene, handover 20 min, has what is needed, free bed HHI-ICU-1, care after 39 min
        Indiranagar Trauma Centre: 4 min from the scene, handover 20 min, lacks what is needed, free bed ITC-ICU-1, care after 101 min
        3 weighed, best first, when it was recommended; times include getting the crew moving.
    S-COORD: why?
      Nadi: Which decision? Name the emergency: “why E-1?”, “why E-2?”.
    S-COORD: why E-2?
      Nadi: Nothing was recommended for E-2: its location is not known yet.
    "
  `)
})

test('a nurse on the coordinators’ card: refused privately, nothing changes', () => {
  stage.call('E-1').read()
  for (const label of ['Approve AMB-1', 'Choose another', 'Not an emergency']) stage.press(NURSE, label)
  stage.pressPayload(NURSE, 'cancel-dispatch?emergency=E-1', 'Call back AMB-1')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: [Approve AMB-1]
      Nadi (privately): Only a coordinator can approve. Nothing was changed.
    S-NURSE: [Choose another]
      Nadi (privately): Only a coordinator can approve. Nothing was changed.
    S-NURSE: [Not an emergency]
      Nadi (privately): Only a coordinator can close an emergency. Nothing was changed.
    S-NURSE: [Call back AMB-1]
      Nadi (privately): Only a coordinator can close an emergency. Nothing was changed.
    "
  `)
  expect(stage.scenario.state.ambulances.emergencies.get(EmergencyId.parse('E-1'))?.phase).toBe('open')
})

test('an emergency that was put away still has a card', () => {
  const gone = stage.frame('staff')
  const emergency = EmergencyId.parse('E-OLD')
  for (const notice of [
    { kind: 'card.emergency', emergency },
    { kind: 'coordinator.your-turn', emergency, level: 1 },
    { kind: 'card.job', emergency, ambulance: AmbulanceId.parse('AMB-1') },
  ] as const) {
    expect(renderStaffNotice(notice, gone)).toMatchObject({ buttons: [] })
  }
})
