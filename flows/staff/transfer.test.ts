import { beforeEach, expect, test } from 'vitest'
import { Actor } from '../../orchestrator/actor.ts'
import { COORDINATOR, NURSE } from '../../orchestrator/demo.fixture.ts'
import { heard, Stage } from './stage.fixture.ts'

const THERE = Actor.parse({ role: 'staff', staff: 'S-NURSE2', facility: 'HHI' })
const wanted = heard('request_transfer', {})

let stage: Stage
beforeEach(() => {
  stage = new Stage()
})

const transfers = () => [...stage.scenario.state.transfers.transfers.values()]

test('said in one breath, only the time is asked; the destination approves on its card', () => {
  stage.say(NURSE, 'transfer LGH-ICU-4 to Hebbal Heart ICU', wanted)
  stage.press(NURSE, 'In 1 hour').press(THERE, 'Approve')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: transfer LGH-ICU-4 to Hebbal Heart ICU
      Nadi: When is the patient to be fetched? You can also write a time, for example 16:30.
        [As soon as possible] [In 1 hour] [In 2 hours] [In 4 hours]
    S-NURSE: [In 1 hour]
      → ed {transfer:TR-T00002}: Transfer TR-T00002 from Lakeview General Hospital
        Patient: in LGH-ICU-4, Lakeview General Hospital
        To: Hebbal Heart Institute, ICU
        Pick-up: Mon 23 Nov, 15:00
        Status: waiting for the destination’s answer
        Asked by <staff S-NURSE> at 14:00.
        [Approve] [Refuse]
      Nadi: Transfer TR-T00002
        Patient: in LGH-ICU-4, Lakeview General Hospital
        To: Hebbal Heart Institute, ICU
        Pick-up: Mon 23 Nov, 15:00
        Status: waiting for the destination’s answer
        [Cancel transfer] [Patient died] [Admitted elsewhere]
    S-NURSE2: [Approve]
      → ed {transfer:TR-T00002}: Transfer TR-T00002 from Lakeview General Hospital
        Patient: in LGH-ICU-4, Lakeview General Hospital
        To: Hebbal Heart Institute, ICU
        Pick-up: Mon 23 Nov, 15:00
        Bed: HHI-ICU-1, kept for this patient
        Status: approved; an ambulance is found near the time
        Asked by <staff S-NURSE> at 14:00.
        [Cancel transfer] [Patient died] [Admitted elsewhere]
      → S-NURSE: Transfer TR-T00002 (LGH-ICU-4 to Hebbal Heart Institute, ICU): approved; an ambulance is found near the time.
        [Cancel transfer] [Patient died] [Admitted elsewhere]
    "
  `)
})

test('everything is asked for that was not said', () => {
  stage.say(NURSE, 'need a transfer', wanted).say(NURSE, 'icu 4').press(NURSE, 'Hebbal Heart').press(NURSE, 'HDU')
  stage.say(NURSE, '16:30')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: need a transfer
      Nadi: Which bed does the patient lie in? For example LGH-ICU-3.
    S-NURSE: icu 4
      Nadi: To which hospital?
        [Hebbal Heart] [Indiranagar Trauma] [Outside our network]
    S-NURSE: [Hebbal Heart]
      Nadi: To which unit there?
        [ICU] [HDU] [WARD] [ED] [NICU]
    S-NURSE: [HDU]
      Nadi: When is the patient to be fetched? You can also write a time, for example 16:30.
        [As soon as possible] [In 1 hour] [In 2 hours] [In 4 hours]
    S-NURSE: 16:30
      → ed {transfer:TR-T00005}: Transfer TR-T00005 from Lakeview General Hospital
        Patient: in LGH-ICU-4, Lakeview General Hospital
        To: Hebbal Heart Institute, HDU
        Pick-up: Mon 23 Nov, 16:30
        Status: waiting for the destination’s answer
        Asked by <staff S-NURSE> at 14:00.
        [Approve] [Refuse]
      Nadi: Transfer TR-T00005
        Patient: in LGH-ICU-4, Lakeview General Hospital
        To: Hebbal Heart Institute, HDU
        Pick-up: Mon 23 Nov, 16:30
        Status: waiting for the destination’s answer
        [Cancel transfer] [Patient died] [Admitted elsewhere]
    "
  `)
  expect(transfers()).toMatchObject([{ bed: 'LGH-ICU-4', to: { facility: 'HHI', unit: 'HDU' } }])
})

test('a refusal says why', () => {
  stage.say(NURSE, 'transfer LGH-ICU-4 to Hebbal Heart ICU', wanted).press(NURSE, 'As soon as possible').read()
  stage.press(THERE, 'Refuse').press(THERE, 'No bed')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE2: [Refuse]
      Nadi (privately): Why can TR-T00002 not be taken?
        [No bed] [Not suitable here] [No staff] [Other reason]
    S-NURSE2: [No bed]
      → ed {transfer:TR-T00002}: Transfer TR-T00002 from Lakeview General Hospital
        Patient: in LGH-ICU-4, Lakeview General Hospital
        To: Hebbal Heart Institute, ICU
        Pick-up: Mon 23 Nov, 14:00
        Status: refused: no bed
        Asked by <staff S-NURSE> at 14:00.
      → S-NURSE: Transfer TR-T00002 (LGH-ICU-4 to Hebbal Heart Institute, ICU): refused: no bed.
    "
  `)
})

test('outside the network it needs the name and number of whoever agreed', () => {
  stage.say(NURSE, 'transfer LGH-ICU-4', wanted).press(NURSE, 'Outside our network').say(NURSE, 'they agreed')
  stage.say(NURSE, 'St John’s +91 80 2206 5000').press(NURSE, 'In 2 hours')
  expect(transfers()).toMatchObject([
    { to: { kind: 'outside', name: 'St John’s', phone: '+91 80 2206 5000' }, phase: 'approved' },
  ])
})

test('whoever has no say in it is told so', () => {
  stage.say(NURSE, 'transfer LGH-ICU-4 to Hebbal Heart ICU', wanted).press(NURSE, 'In 1 hour').read()
  const approve = `approve-transfer?transfer=${transfers()[0]?.id}`
  stage.pressPayload(NURSE, approve, 'Approve')
  expect(transfers()).toMatchObject([{ phase: 'requested' }])
  stage.pressPayload(COORDINATOR, approve, 'Approve')
  expect(transfers()).toMatchObject([{ phase: 'approved' }])
})
