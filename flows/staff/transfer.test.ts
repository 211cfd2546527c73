import { beforeEach, expect, test } from 'vitest'
import { Actor } from '../../orchestrator/actor.ts'
import { COORDINATOR, NURSE } from '../../orchestrator/demo.fixture.ts'
import { BedId } from '../../orchestrator/ids.ts'
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

const beds = ['LGH-ICU-1', 'LGH-ICU-2'].map((id) => BedId.parse(id))
const occupied = (): void => {
  for (const bed of beds) stage.command(NURSE, { type: 'beds.set-status', bed, status: 'occupied' })
}
const outcomes = () => transfers().map(({ bed, outcome, cause }) => [bed, outcome, cause])

test.each([
  ['transfer LGH-ICU-4 to Hebbal Heart ICU at 4pm', '16:00'],
  ['shift icu 4 to hebbal heart icu now', '14:00'],
  ['transfer ICU-4 patient to Hebbal ICU in 2 hours', '16:00'],
  ['send icu-4 to hebbal icu tomorrow 9am', '09:00'],
])('“%s” is booked in one breath', (text, pickup) => {
  stage.say(NURSE, text, wanted)
  expect(transfers()).toMatchObject([{ bed: 'LGH-ICU-4', to: { facility: 'HHI', unit: 'ICU' } }])
  expect(stage.read()).toContain(pickup)
})

test.each([
  [
    'transfer ICU-4 to Manipal hospital phone 080-22221111 at 3pm, accepted by Dr Shah',
    'Manipal hospital',
    '080-22221111',
  ],
  ['shift icu 4 to St Johns hospital 9845012345 now', 'St Johns hospital', '9845012345'],
])('outside the network in one breath: “%s”', (text, name, phone) => {
  stage.say(NURSE, text, wanted)
  expect(transfers()).toMatchObject([{ to: { kind: 'outside', name, phone }, phase: 'approved' }])
})

test('of a hospital nobody knows the number is asked, and what was said first is kept as its note', () => {
  stage.turn(
    NURSE,
    { kind: 'said', text: 'shift icu 4 to Sunrise hospital at 4pm', intents: [wanted] },
    '',
    null,
    'N-1',
  )
  expect(stage.read()).toContain('On which number did you reach Sunrise hospital?')
  stage.say(NURSE, '080 2222 1111')
  expect(transfers()).toMatchObject([{ to: { name: 'Sunrise hospital', phone: '080 2222 1111' }, note: 'N-1' }])
})

test('what cannot be is said before anything is asked', () => {
  stage
    .say(NURSE, 'transfer LGH-ICU-1 to Hebbal Heart', wanted)
    .say(NURSE, 'transfer LGH-ICU-4 to Lakeview HDU', wanted)
  stage.say(NURSE, 'transfer LGH-ICU-4 to Hebbal Heart ICU now', wanted).say(NURSE, 'transfer ICU-4 to ITC', wanted)
  const told = stage.read()
  expect(told).toContain('Nobody lies in LGH-ICU-1')
  expect(told).toContain('within Lakeview General Hospital; no ambulance is needed')
  expect(told).toContain('Already being transferred: TR-T00003')
  expect(transfers()).toHaveLength(1)
})

test('put right while it is being booked: the bed that is named last', () => {
  occupied()
  stage.say(NURSE, 'transfer ICU-4 to hebbal', wanted).say(NURSE, 'not ICU-4, ICU-1').say(NURSE, 'icu at 16:30')
  expect(transfers()).toMatchObject([{ bed: 'LGH-ICU-1', to: { unit: 'ICU' } }])
})

test('answered, asked after and ended in words, by its bed or its name', () => {
  occupied()
  stage.say(NURSE, 'transfer LGH-ICU-4 to Hebbal Heart ICU at 4pm', wanted)
  stage.say(NURSE, 'transfer LGH-ICU-1 to Indiranagar WARD at 5pm', wanted).read()
  stage.say(THERE, 'status of transfers?').say(THERE, 'approve transfer of LGH-ICU-4', wanted)
  stage.say(COORDINATOR, 'who approved the transfer of LGH-ICU-4?').say(COORDINATOR, 'list transfers')
  stage.say(COORDINATOR, 'refuse transfer of LGH-ICU-1: no nurse tonight', wanted)
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE2: status of transfers?
      Nadi: Transfer TR-T00001
        Patient: in LGH-ICU-4, Lakeview General Hospital
        To: Hebbal Heart Institute, ICU
        Pick-up: Mon 23 Nov, 16:00
        Status: waiting for the destination’s answer
        [Approve] [Refuse]
    S-NURSE2: approve transfer of LGH-ICU-4
      → ed {transfer:TR-T00001}: Transfer TR-T00001 from Lakeview General Hospital
        Patient: in LGH-ICU-4, Lakeview General Hospital
        To: Hebbal Heart Institute, ICU
        Pick-up: Mon 23 Nov, 16:00
        Bed: HHI-ICU-1, kept for this patient
        Status: approved; an ambulance is found near the time
        Asked by <staff S-NURSE> at 14:00.
        [Cancel transfer] [Patient died] [Admitted elsewhere]
      → S-NURSE: Transfer TR-T00001 (LGH-ICU-4 to Hebbal Heart Institute, ICU): approved; an ambulance is found near the time.
        [Cancel transfer] [Patient died] [Admitted elsewhere]
      Nadi: Transfer TR-T00001
        Patient: in LGH-ICU-4, Lakeview General Hospital
        To: Hebbal Heart Institute, ICU
        Pick-up: Mon 23 Nov, 16:00
        Bed: HHI-ICU-1, kept for this patient
        Status: approved; an ambulance is found near the time
        Approved by: <staff S-NURSE2>
        [Cancel transfer] [Patient died] [Admitted elsewhere]
    S-COORD: who approved the transfer of LGH-ICU-4?
      Nadi: Transfer TR-T00001
        Patient: in LGH-ICU-4, Lakeview General Hospital
        To: Hebbal Heart Institute, ICU
        Pick-up: Mon 23 Nov, 16:00
        Bed: HHI-ICU-1, kept for this patient
        Status: approved; an ambulance is found near the time
        Approved by: <staff S-NURSE2>
        [Cancel transfer] [Patient died] [Admitted elsewhere]
    S-COORD: list transfers
      Nadi: Transfers under way
        TR-T00001: LGH-ICU-4 to Hebbal Heart Institute, ICU, Mon 23 Nov, 16:00: approved; an ambulance is found near the time
        TR-T00002: LGH-ICU-1 to Indiranagar Trauma Centre, WARD, Mon 23 Nov, 17:00: waiting for the destination’s answer
        Name one for more, for example “status of TR-T00001”.
    S-COORD: refuse transfer of LGH-ICU-1: no nurse tonight
      → ed {transfer:TR-T00002}: Transfer TR-T00002 from Lakeview General Hospital
        Patient: in LGH-ICU-1, Lakeview General Hospital
        To: Indiranagar Trauma Centre, WARD
        Pick-up: Mon 23 Nov, 17:00
        Status: refused: no staff
        Asked by <staff S-NURSE> at 14:00.
      → S-NURSE: Transfer TR-T00002 (LGH-ICU-1 to Indiranagar Trauma Centre, WARD): refused: no staff.
      Nadi: Transfer TR-T00002
        Patient: in LGH-ICU-1, Lakeview General Hospital
        To: Indiranagar Trauma Centre, WARD
        Pick-up: Mon 23 Nov, 17:00
        Status: refused: no staff
    "
  `)
  expect(outcomes()).toEqual([
    ['LGH-ICU-4', null, null],
    ['LGH-ICU-1', 'refused', 'no-staff'],
  ])
})

test.each([
  ['refuse the transfer, no ventilator', 'not-suitable'],
  ['we cannot take the transfer, icu full', 'no-bed'],
  ['transfer declined - family not agreeing', 'other'],
])('“%s” is refused with its cause', (text, cause) => {
  stage.say(NURSE, 'transfer LGH-ICU-4 to Hebbal Heart ICU at 4pm', wanted).say(THERE, text, wanted)
  expect(outcomes()).toEqual([['LGH-ICU-4', 'refused', cause]])
})

test('the wrong patient: called off, and asked for anew for the right one', () => {
  occupied()
  stage.say(NURSE, 'transfer LGH-ICU-4 to Hebbal Heart ICU at 4pm', wanted).press(THERE, 'Approve').read()
  stage.say(NURSE, 'wrong patient! it was ICU-1', heard('correct'))
  expect(outcomes()).toEqual([
    ['LGH-ICU-4', 'cancelled', null],
    ['LGH-ICU-1', null, null],
  ])
  expect(transfers()[1]).toMatchObject({ phase: 'requested', to: { facility: 'HHI', unit: 'ICU' } })
  expect(stage.read().match(/→ S-NURSE/g)).toBeNull()
})

test.each([
  ['LGH-ICU-4 admitted elsewhere', 'admitted-elsewhere'],
  ['icu 4 patient expired before transfer', 'died'],
  ['ICU-4 patient died', 'died'],
  ['transport of icu-4 not needed', 'cancelled'],
])('“%s” ends it', (text, outcome) => {
  stage.say(NURSE, 'transfer LGH-ICU-4 to Hebbal Heart ICU at 4pm', wanted).say(NURSE, text)
  expect(outcomes()).toEqual([['LGH-ICU-4', outcome, null]])
})

test('a death that names nobody ends nothing, and shows what may be meant', () => {
  stage.say(NURSE, 'transfer LGH-ICU-4 to Hebbal Heart ICU at 4pm', wanted).read()
  stage.say(NURSE, 'pt expired before transfer', wanted)
  expect(outcomes()).toEqual([['LGH-ICU-4', null, null]])
  expect(stage.read()).toContain('[Patient died]')
})

test('what is asked of a bed is not taken for its transfer', () => {
  stage.say(NURSE, 'transfer LGH-ICU-4 to Hebbal Heart ICU at 4pm', wanted).read()
  stage.say(NURSE, 'who is in ICU-4?').say(NURSE, 'how do we request a transfer?')
  expect(stage.read()).not.toContain('Transfer TR-')
})

test('the patient dies on board: the crew says so, whoever asked hears of it once, and the crew goes on', () => {
  stage.say(NURSE, 'transfer LGH-ICU-4 to Hebbal Heart ICU now', wanted).press(THERE, 'Approve').tick()
  const [job] = [...stage.scenario.state.ambulances.emergencies.keys()]
  if (!job) throw new Error('no ambulance is looked for')
  stage.weigh(job, { 'AMB-2': 300 }).press(COORDINATOR, 'Approve AMB-2').tick()
  const crew = Actor.parse({ role: 'crew', ambulance: 'AMB-2' })
  for (const label of ['Accept', 'En route', 'On scene', 'Patient on board']) stage.press(crew, label).wait(60).tick()
  expect(stage.read()).not.toContain('no free bed found')
  stage.say(crew, 'is the patient dead?')
  expect(outcomes()).toEqual([['LGH-ICU-4', null, null]])
  stage.read()
  stage.say(crew, 'patient died on the way', heard('crew_status', { status: 'en_route' }))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    AMB-2: patient died on the way
      → ed {transfer:TR-T00001}: Transfer TR-T00001 from Lakeview General Hospital
        Patient: in LGH-ICU-4, Lakeview General Hospital
        To: Hebbal Heart Institute, ICU
        Pick-up: Mon 23 Nov, 14:00
        Status: ended: the patient died
        Asked by <staff S-NURSE> at 14:00.
      → S-NURSE: Transfer TR-T00001 (LGH-ICU-4 to Hebbal Heart Institute, ICU): ended: the patient died.
      Nadi: Noted for TR-T00001: the patient died. Whoever asked for the transfer is told; the bed is kept no longer. Bring the patient to Hebbal Heart Institute all the same, unless the coordinator says otherwise.
        [At hospital]
    "
  `)
  stage.press(crew, 'At hospital').press(crew, 'Handed over, free').tick()
  expect(stage.scenario.state.beds.beds.get(BedId.parse('HHI-ICU-1'))).toMatchObject({ status: 'free', hold: null })
  expect(stage.read()).not.toContain('S-NURSE:')
})

test('a unit that drops out leaves the bed kept, and the destination reads so', () => {
  stage.say(NURSE, 'transfer LGH-ICU-4 to Hebbal Heart ICU now', wanted).press(THERE, 'Approve').tick()
  const [job] = [...stage.scenario.state.ambulances.emergencies.keys()]
  if (!job) throw new Error('no ambulance is looked for')
  stage.weigh(job, { 'AMB-2': 300 }).press(COORDINATOR, 'Approve AMB-2').tick().read()
  stage.say(Actor.parse({ role: 'crew', ambulance: 'AMB-2' }), 'engine broke down')
  expect(stage.read()).toContain('another is looked for, and HHI-ICU-1 stays kept')
})
