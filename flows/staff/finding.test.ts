import { beforeEach, expect, test } from 'vitest'
import { fixtureTopology, NURSE, NURSE2 } from '../../orchestrator/demo.fixture.ts'
import { AmbulanceId, BedId } from '../../orchestrator/ids.ts'
import { Topology } from '../../orchestrator/network/topology.ts'
import { heard, Stage } from './stage.fixture.ts'

/** The fixture with four beds of high dependency, wards with rules, and two hospitals outside. */
const extra = (id: string, rule: object = {}) => ({
  id,
  facility: id.split('-')[0],
  unit: id.split('-')[1],
  features: [],
  status: 'free',
  ...rule,
})
const topology = Topology.parse({
  ...fixtureTopology,
  beds: [
    ...fixtureTopology.beds,
    extra('ITC-HDU-1'),
    extra('ITC-HDU-2'),
    extra('ITC-HDU-3'),
    extra('HHI-HDU-2'),
    extra('HHI-HDU-3'),
    extra('LGH-WARD-8', { sex: 'female' }),
    extra('LGH-WARD-9', { features: ['isolation'], isolationOnly: true }),
  ],
  outside: [
    {
      name: 'Lotus',
      aliases: [],
      location: { lat: 12.95, lon: 77.64 },
      units: ['NICU', 'ICU'],
      phone: '+918000000901',
      note: 'ask for the bed desk',
    },
    { name: 'Elsewhere', aliases: [], location: { lat: 13.2, lon: 77.6 }, units: ['WARD'], phone: '+918000000902' },
  ],
})

let stage: Stage
beforeEach(() => {
  stage = new Stage()
  stage.scenario.given({ type: 'network.configured', topology })
})

test('for two patients: beds together at one place first, held with one button, released one by one or all', () => {
  stage.say(NURSE, 'HDU for 2 pts', heard('find_bed', { unit: 'HDU' }))
  stage.press(NURSE, 'Hold 2 beds').press(NURSE, 'Release ITC-HDU-1')
  stage.say(NURSE, 'release', heard('release_hold'))
  stage.say(NURSE, 'HDU for 2 pts', heard('find_bed', { unit: 'HDU' })).say(NURSE, 'hold both', heard('hold_bed'))
  stage.press(NURSE, 'Release all')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: HDU for 2 pts
      Nadi {beds:T00001ABCD}: 2 free HDU beds together
        Indiranagar Trauma Centre: 3 free, 10 min from Lakeview: ITC-HDU-1, ITC-HDU-2 and 1 more
        Hebbal Heart Institute: 2 free, 14 min from Lakeview: HHI-HDU-2, HHI-HDU-3
        Lakeview General Hospital: 1 free, 0 min, at Lakeview: LGH-HDU-1
        As of 14:00. The holds end by themselves.
        [Hold 2 beds] [Hold 2 at HHI]
    S-NURSE: [Hold 2 beds]
      Nadi {beds:T00001ABCD}: 2 beds are held
        ITC-HDU-1: Indiranagar Trauma Centre, no special equipment, until 14:30
        ITC-HDU-2: Indiranagar Trauma Centre, no special equipment, until 14:30
        Held by: <staff S-NURSE>
        The holds end by themselves.
        [Release all] [Release ITC-HDU-1] [Release ITC-HDU-2]
    S-NURSE: [Release ITC-HDU-1]
      → card {beds:T00001ABCD}: ITC-HDU-1: released
        Hospital: Indiranagar Trauma Centre
        Now: free
        Still held: ITC-HDU-2 until 14:30
        For another: “nearest free HDU bed near Indiranagar Trauma?”
        [Hold 30 min] [Release ITC-HDU-2]
    S-NURSE: release
      → card {beds:T00001ABCD}: ITC-HDU-2: released
        Hospital: Indiranagar Trauma Centre
        Now: free
        For another: “nearest free HDU bed near Indiranagar Trauma?”
        [Hold 30 min]
      Nadi: Released ITC-HDU-2.
        [Hold ITC-HDU-2]
    S-NURSE: HDU for 2 pts
      Nadi {beds:T00005ABCD}: 2 free HDU beds together
        Indiranagar Trauma Centre: 3 free, 10 min from Lakeview: ITC-HDU-1, ITC-HDU-2 and 1 more
        Hebbal Heart Institute: 2 free, 14 min from Lakeview: HHI-HDU-2, HHI-HDU-3
        Lakeview General Hospital: 1 free, 0 min, at Lakeview: LGH-HDU-1
        As of 14:00. The holds end by themselves.
        [Hold 2 beds] [Hold 2 at HHI]
    S-NURSE: hold both
      Nadi {beds:T00006ABCD}: 2 beds are held
        ITC-HDU-1: Indiranagar Trauma Centre, no special equipment, until 14:30
        ITC-HDU-2: Indiranagar Trauma Centre, no special equipment, until 14:30
        Held by: <staff S-NURSE>
        The holds end by themselves.
        [Release all] [Release ITC-HDU-1] [Release ITC-HDU-2]
    S-NURSE: [Release all]
      → card {beds:T00006ABCD}: ITC-HDU-1: released
        Hospital: Indiranagar Trauma Centre
        Now: free
        Still held: ITC-HDU-2 until 14:30
        For another: “nearest free HDU bed near Indiranagar Trauma?”
        [Hold 30 min] [Release ITC-HDU-2]
      → card {beds:T00006ABCD}: ITC-HDU-2: released
        Hospital: Indiranagar Trauma Centre
        Now: free
        For another: “nearest free HDU bed near Indiranagar Trauma?”
        [Hold 30 min]
    "
  `)
})

test('more than any place has: who has how many, the nearest of all, and at most ten at once', () => {
  stage.say(NURSE, '5 HDU beds', heard('find_bed', { unit: 'HDU' })).press(NURSE, 'Hold nearest 5')
  stage.say(NURSE, '12 ICU beds', heard('find_bed', { unit: 'ICU' }))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: 5 HDU beds
      Nadi {beds:T00001ABCD}: No hospital has 5 free HDU beds together
        Lakeview General Hospital: 1 free, 0 min, at Lakeview: LGH-HDU-1
        Indiranagar Trauma Centre: 3 free, 10 min from Lakeview: ITC-HDU-1, ITC-HDU-2, ITC-HDU-3
        Hebbal Heart Institute: 2 free, 14 min from Lakeview: HHI-HDU-2, HHI-HDU-3
        6 are free in all.
        [Hold nearest 5]
    S-NURSE: [Hold nearest 5]
      Nadi {beds:T00001ABCD}: 5 beds are held
        HHI-HDU-2: Hebbal Heart Institute, no special equipment, until 14:30
        ITC-HDU-1: Indiranagar Trauma Centre, no special equipment, until 14:30
        ITC-HDU-2: Indiranagar Trauma Centre, no special equipment, until 14:30
        ITC-HDU-3: Indiranagar Trauma Centre, no special equipment, until 14:30
        LGH-HDU-1: Lakeview General Hospital, no special equipment, until 14:30
        Held by: <staff S-NURSE>
        The holds end by themselves.
        [Release all] [Release HHI-HDU-2] [Release ITC-HDU-1] [Release ITC-HDU-2] [Release ITC-HDU-3] [Release LGH-HDU-1]
    S-NURSE: 12 ICU beds
      Nadi {beds:T00003ABCD}: No hospital has 12 free ICU beds together
        Lakeview General Hospital: 3 free, 0 min, at Lakeview: LGH-ICU-2, LGH-ICU-1, LGH-ICU-3
        Indiranagar Trauma Centre: 1 free, 10 min from Lakeview: ITC-ICU-1
        Hebbal Heart Institute: 2 free, 14 min from Lakeview: HHI-ICU-2, HHI-ICU-1
        6 are free in all. 10 at most can be held at once.
        [Hold nearest 6]
    "
  `)
})

test('two press the same button: the second holds nothing, and is told why and what is left', () => {
  stage.say(NURSE, 'HDU for 2', heard('find_bed', { unit: 'HDU' }))
  const payload = stage.payloadOf('Hold 2 beds')
  stage.press(NURSE, 'Hold 2 beds').pressPayload(NURSE2, payload, 'Hold 2 beds')
  const held = [...stage.scenario.state.beds.holds.values()].map(({ bed }) => bed as string)
  expect(held).toEqual(['ITC-HDU-1', 'ITC-HDU-2'])
  expect(stage.read()).toContain('Indiranagar Trauma has not enough left; nothing was held.')
})

test('women’s wards and wards for isolation are offered to whom they take', () => {
  stage.say(NURSE, 'ward bed', heard('find_bed', { unit: 'WARD' })).say(NURSE, 'female')
  stage.say(NURSE, 'isolation ward bed', heard('find_bed', { unit: 'WARD', features: ['isolation'] }))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: ward bed
      Nadi {beds:T00001ABCD}: Nearest free WARD bed
        Bed: LGH-WARD-1
        Hospital: Lakeview General Hospital
        Travel: 0 min, at Lakeview
        Equipment: no special equipment
        Or ITC-WARD-1: Indiranagar Trauma Centre, 10 min, no special equipment
        Soon: LGH-WARD-2: likely by 14:45, being cleaned since 14:00 (Lakeview General Hospital, 0 min, isolation)
        As of 14:00. A hold ends by itself. Also free: 1 in wards for women (say “female”).
        [Hold 30 min] [Hold ITC-WARD-1]
    S-NURSE: female
      Nadi {beds:T00002ABCD}: Nearest free WARD bed for a female patient
        Bed: LGH-WARD-1
        Hospital: Lakeview General Hospital
        Travel: 0 min, at Lakeview
        Equipment: no special equipment
        Or LGH-WARD-8: Lakeview General Hospital, 0 min, no special equipment
        Or ITC-WARD-1: Indiranagar Trauma Centre, 10 min, no special equipment
        Soon: LGH-WARD-2: likely by 14:45, being cleaned since 14:00 (Lakeview General Hospital, 0 min, isolation)
        As of 14:00. A hold ends by itself.
        [Hold 30 min] [Hold LGH-WARD-8] [Hold ITC-WARD-1]
    S-NURSE: isolation ward bed
      Nadi {beds:T00003ABCD}: Nearest free WARD bed with isolation
        Bed: LGH-WARD-9
        Hospital: Lakeview General Hospital
        Travel: 0 min, at Lakeview
        Equipment: isolation
        Soon: LGH-WARD-2: likely by 14:45, being cleaned since 14:00 (Lakeview General Hospital, 0 min, isolation)
        As of 14:00. A hold ends by itself.
        [Hold 30 min]
    "
  `)
})

test('distance from a landmark, an emergency, an ambulance and a bed; one that is not there is said', () => {
  stage.call('E-12')
  stage.command(
    { role: 'crew', ambulance: AmbulanceId.parse('AMB-3') },
    {
      type: 'ambulances.set-position',
      ambulance: AmbulanceId.parse('AMB-3'),
      position: { lat: 13.02, lon: 77.59 },
      takenAt: stage.now,
    },
  )
  stage.read()
  stage.say(NURSE, 'ICU bed koramangala side', heard('find_bed', { unit: 'ICU' }))
  stage.say(NURSE, 'ICU for the patient in E-12', heard('find_bed', { unit: 'ICU' }))
  stage.say(NURSE, 'HDU near the patient in ambulance 3', heard('find_bed', { unit: 'HDU' }))
  stage.say(NURSE, 'ward bed for pt in HHI-ICU-2', heard('find_bed', { unit: 'WARD' }))
  stage.say(NURSE, 'HDU for pt in E-99', heard('find_bed', { unit: 'HDU' }))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: ICU bed koramangala side
      Nadi {beds:T00001ABCD}: Nearest free ICU bed
        Bed: ITC-ICU-1
        Hospital: Indiranagar Trauma Centre
        Travel: about 23 min from Koramangala
        Equipment: isolation, ventilator
        Or LGH-ICU-2: Lakeview General Hospital, 27 min, no special equipment
        Or LGH-ICU-1: Lakeview General Hospital, 27 min, ventilator
        As of 14:00. A hold ends by itself.
        [Hold 30 min] [Hold LGH-ICU-2] [Hold LGH-ICU-1]
    S-NURSE: ICU for the patient in E-12
      Nadi {beds:T00002ABCD}: Nearest free ICU bed
        Bed: ITC-ICU-1
        Hospital: Indiranagar Trauma Centre
        Travel: about 4 min from E-12
        Equipment: isolation, ventilator
        Or LGH-ICU-2: Lakeview General Hospital, 12 min, no special equipment
        Or LGH-ICU-1: Lakeview General Hospital, 12 min, ventilator
        As of 14:00. A hold ends by itself.
        [Hold 30 min] [Hold LGH-ICU-2] [Hold LGH-ICU-1]
    S-NURSE: HDU near the patient in ambulance 3
      Nadi {beds:T00003ABCD}: Nearest free HDU bed
        Bed: HHI-HDU-2
        Hospital: Hebbal Heart Institute
        Travel: about 11 min from AMB-3
        Equipment: no special equipment
        Or HHI-HDU-3: Hebbal Heart Institute, 11 min, no special equipment
        Or LGH-HDU-1: Lakeview General Hospital, 26 min, no special equipment
        As of 14:00. A hold ends by itself.
        [Hold 30 min] [Hold HHI-HDU-3] [Hold LGH-HDU-1]
    S-NURSE: ward bed for pt in HHI-ICU-2
      Nadi {beds:T00004ABCD}: Nearest free WARD bed
        Bed: LGH-WARD-1
        Hospital: Lakeview General Hospital
        Travel: 14 min from Hebbal Heart
        Equipment: no special equipment
        Or ITC-WARD-1: Indiranagar Trauma Centre, 20 min, no special equipment
        Soon: LGH-WARD-2: likely by 14:45, being cleaned since 14:00 (Lakeview General Hospital, 14 min, isolation)
        As of 14:00. A hold ends by itself. Also free: 1 in wards for women (say “female”).
        [Hold 30 min] [Hold ITC-WARD-1]
    S-NURSE: HDU for pt in E-99
      Nadi: I know no E-99. Nothing was changed.
    "
  `)
})

test('nothing free: soonest with its reason, less care, and hospitals outside with their number', () => {
  stage.say(NURSE, 'NICU?', heard('find_bed', { unit: 'NICU' }))
  for (const id of ['LGH-WARD-1', 'ITC-WARD-1']) {
    stage.command(NURSE, { type: 'beds.set-status', bed: BedId.parse(id), status: 'occupied' })
  }
  stage.say(NURSE, 'ward bed', heard('find_bed', { unit: 'WARD' }))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: NICU?
      Nadi {beds:T00001ABCD}: No free NICU bed
        Such beds: none in this network
        Outside: Lotus: has NICU, ICU; about 22 min from Lakeview; call +918000000901; ask for the bed desk
        Ask for another kind of bed, or again later. What is free outside our network is not known to me: call them.
    S-NURSE: ward bed
      Nadi {beds:T00002ABCD}: No free WARD bed
        Such beds: 2 occupied, 1 being cleaned, 0 blocked, 0 held
        Expected: LGH-WARD-2: likely by 14:45, being cleaned since 14:00 (Lakeview General Hospital, 0 min, isolation)
        Free: HDU: LGH-HDU-1, Lakeview General Hospital, 0 min, no special equipment
        Outside: Elsewhere: has WARD; about 120 min from Lakeview; call +918000000902
        Also free: 1 in wards for women (say “female”). Whether one of these will do is for you to judge. What is free outside our network is not known to me: call them.
        [Hold LGH-HDU-1]
    "
  `)
})

test('a kind of bed alone is no order to keep one, whatever it was taken for', () => {
  stage.say(NURSE, 'bed for 54 yr old, icu', heard('hold_bed', { unit: 'ICU' }))
  stage.say(NURSE, 'icu within 10 min', heard('hold_bed', { unit: 'ICU', minutes: 10 }))
  expect(stage.scenario.state.beds.holds.size).toBe(0)
  expect(stage.read().match(/Nearest free ICU bed/g)).toHaveLength(2)
  stage.say(NURSE, 'icu rakh lo 10 min', heard('hold_bed', { unit: 'ICU', minutes: 10 }))
  expect(stage.scenario.state.beds.holds.size).toBe(1)
})

test('what is held at once has the equipment that was asked for', () => {
  stage.say(NURSE, 'hold an icu bed with dialysis', heard('hold_bed', { unit: 'ICU' }))
  expect([...stage.scenario.state.beds.holds.values()]).toMatchObject([{ bed: 'LGH-ICU-3' }])
  stage.say(NURSE2, 'hold a dialysis bed', heard('hold_bed')).press(NURSE2, 'ICU')
  expect(stage.scenario.state.beds.holds.size).toBe(1)
  expect(stage.read()).toContain('No free ICU bed with dialysis')
})

test.each([
  ['icu near peenya pls', 'peenya'],
  ['rt nagar ke paas icu', 'rt nagar'],
  ['3 icu beds for accident victims, near silk board', 'silk board'],
])('of “%s” the place is not known, and that is said', (text, place) => {
  stage.say(NURSE, text, heard('find_bed', { unit: 'ICU' }))
  expect(stage.read()).toContain(`I do not know where “${place}” is: the road is counted from Lakeview.`)
})

test.each(['nearest icu near me', 'icu near the patient', 'ICU around 5pm?', 'any icu this side', 'icu near lakeview'])(
  'no unknown place is heard in “%s”',
  (text) => {
    stage.say(NURSE, text, heard('find_bed', { unit: 'ICU' }))
    expect(stage.read()).not.toContain('I do not know where')
  },
)

test('a search that was only guessed is made, since it changes nothing', () => {
  const say = (text: string) =>
    stage.turn(NURSE, { kind: 'said', text, intents: [], maybe: ['find_bed', 'hold_bed'] }, text)
  say('ward bed for a man 54')
  say('closest vented bed anywhere')
  say('hold on LGH-ICU-2')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: ward bed for a man 54
      Nadi {beds:T00001ABCD}: Nearest free WARD bed for a male patient
        Bed: LGH-WARD-1
        Hospital: Lakeview General Hospital
        Travel: 0 min, at Lakeview
        Equipment: no special equipment
        Or ITC-WARD-1: Indiranagar Trauma Centre, 10 min, no special equipment
        Soon: LGH-WARD-2: likely by 14:45, being cleaned since 14:00 (Lakeview General Hospital, 0 min, isolation)
        As of 14:00. A hold ends by itself.
        [Hold 30 min] [Hold ITC-WARD-1]
    S-NURSE: closest vented bed anywhere
      Nadi {beds:T00002ABCD}: No free WARD bed with ventilator for a male patient
        Such beds: none in this network
        Free: WARD without ventilator: LGH-WARD-1, Lakeview General Hospital, 0 min, no special equipment
        Free: HDU without ventilator: LGH-HDU-1, Lakeview General Hospital, 0 min, no special equipment
        Outside: Elsewhere: has WARD; about 120 min from Lakeview; call +918000000902
        Whether one of these will do is for you to judge. What is free outside our network is not known to me: call them.
        [Hold LGH-WARD-1] [Hold LGH-HDU-1]
    S-NURSE: hold on LGH-ICU-2
      Nadi {beds:T00003ABCD}: No free WARD bed with ventilator for a male patient
        Such beds: none in this network
        Free: WARD without ventilator: LGH-WARD-1, Lakeview General Hospital, 0 min, no special equipment
        Free: HDU without ventilator: LGH-HDU-1, Lakeview General Hospital, 0 min, no special equipment
        Outside: Elsewhere: has WARD; about 120 min from Lakeview; call +918000000902
        Whether one of these will do is for you to judge. What is free outside our network is not known to me: call them.
        [Hold LGH-WARD-1] [Hold LGH-HDU-1]
    "
  `)
})

test('where none is known to come free, that is said', () => {
  stage.command(NURSE, { type: 'beds.set-status', bed: BedId.parse('LGH-ICU-3'), status: 'occupied' })
  stage.say(NURSE, 'ICU with dialysis', heard('find_bed', { unit: 'ICU', features: ['dialysis'] }))
  expect(stage.read()).toContain('No such bed is known to come free within a day.')
})
