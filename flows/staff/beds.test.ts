import { beforeEach, expect, test } from 'vitest'
import { COORDINATOR, NURSE, NURSE2 } from '../../orchestrator/demo.fixture.ts'
import { BedId } from '../../orchestrator/ids.ts'
import type { Intent } from '../intents.ts'
import { heard, Stage } from './stage.fixture.ts'

let stage: Stage
beforeEach(() => {
  stage = new Stage()
})

test('story: find, hold, expire on the same card, hold again', () => {
  stage.say(NURSE, 'nearest free ICU bed?', heard('find_bed', { unit: 'ICU' }))
  stage.press(NURSE, 'Hold 30 min')
  stage
    .wait(30 * 60)
    .tick()
    .press(NURSE, 'Hold 30 min')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: nearest free ICU bed?
      Nadi {beds:T00001ABCD}: Nearest free ICU bed
        Bed: LGH-ICU-2
        Hospital: Lakeview General Hospital
        Travel: 0 min, at Lakeview
        Equipment: no special equipment
        Or LGH-ICU-1: Lakeview General Hospital, 0 min, ventilator
        Or LGH-ICU-3: Lakeview General Hospital, 0 min, ventilator, dialysis
        As of 14:00. A hold ends by itself.
        [Hold 30 min] [Hold LGH-ICU-1] [Hold LGH-ICU-3]
    S-NURSE: [Hold 30 min]
      Nadi {beds:T00001ABCD}: LGH-ICU-2 is held
        Held by: <staff S-NURSE> until 14:30
        Hospital: Lakeview General Hospital
        Equipment: no special equipment
        The hold ends by itself.
        [Release]
      → card {beds:T00001ABCD}: LGH-ICU-2: the hold ran out
        Hospital: Lakeview General Hospital
        Now: free
        For another: “nearest free ICU bed near Lakeview?”
        [Hold 30 min]
    S-NURSE: [Hold 30 min]
      Nadi {beds:T00001ABCD}: LGH-ICU-2 is held
        Held by: <staff S-NURSE> until 15:00
        Hospital: Lakeview General Hospital
        Equipment: no special equipment
        The hold ends by itself.
        [Release]
    "
  `)
})

test('a hold is released from its card, which says so', () => {
  stage.say(NURSE, 'nearest free HDU bed?', heard('find_bed', { unit: 'HDU' }))
  stage.press(NURSE, 'Hold 30 min').press(NURSE, 'Release')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: nearest free HDU bed?
      Nadi {beds:T00001ABCD}: Nearest free HDU bed
        Bed: LGH-HDU-1
        Hospital: Lakeview General Hospital
        Travel: 0 min, at Lakeview
        Equipment: no special equipment
        As of 14:00. A hold ends by itself.
        [Hold 30 min]
    S-NURSE: [Hold 30 min]
      Nadi {beds:T00001ABCD}: LGH-HDU-1 is held
        Held by: <staff S-NURSE> until 14:30
        Hospital: Lakeview General Hospital
        Equipment: no special equipment
        The hold ends by itself.
        [Release]
    S-NURSE: [Release]
      → card {beds:T00001ABCD}: LGH-HDU-1: released
        Hospital: Lakeview General Hospital
        Now: free
        For another: “nearest free HDU bed near Lakeview?”
        [Hold 30 min]
    "
  `)
})

test('features and another hospital', () => {
  stage.say(NURSE, 'ICU bed near Hebbal', heard('find_bed', { unit: 'ICU', near: 'HHI' }))
  stage.say(NURSE, 'with ventilator', heard('find_bed', { features: ['ventilator'] }))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: ICU bed near Hebbal
      Nadi {beds:T00001ABCD}: Nearest free ICU bed
        Bed: HHI-ICU-2
        Hospital: Hebbal Heart Institute
        Travel: 0 min, at Hebbal Heart
        Equipment: no special equipment
        Or HHI-ICU-1: Hebbal Heart Institute, 0 min, ventilator
        Or LGH-ICU-2: Lakeview General Hospital, 14 min, no special equipment
        As of 14:00. A hold ends by itself.
        [Hold 30 min] [Hold HHI-ICU-1] [Hold LGH-ICU-2]
    S-NURSE: with ventilator
      Nadi {beds:T00002ABCD}: Nearest free ICU bed with ventilator
        Bed: HHI-ICU-1
        Hospital: Hebbal Heart Institute
        Travel: 0 min, at Hebbal Heart
        Equipment: ventilator
        Or LGH-ICU-1: Lakeview General Hospital, 14 min, ventilator
        Or LGH-ICU-3: Lakeview General Hospital, 14 min, ventilator, dialysis
        As of 14:00. A hold ends by itself.
        [Hold 30 min] [Hold LGH-ICU-1] [Hold LGH-ICU-3]
    "
  `)
})

test('the unit is asked for, by button, number or word', () => {
  stage.say(NURSE, 'any free bed with isolation?', heard('find_bed', { features: ['isolation'] }))
  stage.press(NURSE, 'ICU')
  stage.say(NURSE, 'free bed?', heard('find_bed')).say(NURSE, '3')
  stage.say(NURSE, 'free bed?', heard('find_bed')).say(NURSE, 'hdu', heard('find_bed', { unit: 'HDU' }))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: any free bed with isolation?
      Nadi: Which kind of bed with isolation?
        [ICU] [HDU] [WARD] [ED] [NICU]
    S-NURSE: [ICU]
      Nadi {beds:T00002ABCD}: Nearest free ICU bed with isolation
        Bed: ITC-ICU-1
        Hospital: Indiranagar Trauma Centre
        Travel: 10 min from Lakeview
        Equipment: isolation, ventilator
        As of 14:00. A hold ends by itself.
        [Hold 30 min]
    S-NURSE: free bed?
      Nadi: Which kind of bed?
        [ICU] [HDU] [WARD] [ED] [NICU]
    S-NURSE: 3
      Nadi {beds:T00004ABCD}: Nearest free WARD bed
        Bed: LGH-WARD-1
        Hospital: Lakeview General Hospital
        Travel: 0 min, at Lakeview
        Equipment: no special equipment
        Or ITC-WARD-1: Indiranagar Trauma Centre, 10 min, no special equipment
        Soon: LGH-WARD-2: likely by 14:45, being cleaned since 14:00 (Lakeview General Hospital, 0 min, isolation)
        As of 14:00. A hold ends by itself.
        [Hold 30 min] [Hold ITC-WARD-1]
    S-NURSE: free bed?
      Nadi: Which kind of bed?
        [ICU] [HDU] [WARD] [ED] [NICU]
    S-NURSE: hdu
      Nadi {beds:T00006ABCD}: Nearest free HDU bed
        Bed: LGH-HDU-1
        Hospital: Lakeview General Hospital
        Travel: 0 min, at Lakeview
        Equipment: no special equipment
        As of 14:00. A hold ends by itself.
        [Hold 30 min]
    "
  `)
})

test('nothing free is never a dead end', () => {
  stage.say(
    NURSE,
    'ICU with isolation and dialysis',
    heard('find_bed', { unit: 'ICU', features: ['isolation', 'dialysis'] }),
  )
  stage.say(NURSE, 'nicu?', heard('find_bed', { unit: 'NICU' }))
  stage.say(NURSE, 'ward with isolation', heard('find_bed', { unit: 'WARD', features: ['isolation'] }))
  stage.press(NURSE, 'Hold LGH-WARD-1')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: ICU with isolation and dialysis
      Nadi {beds:T00001ABCD}: No free ICU bed with isolation and dialysis
        Such beds: none in this network
        Free: ICU without isolation: LGH-ICU-3, Lakeview General Hospital, 0 min, ventilator, dialysis
        Free: HDU without isolation or dialysis: LGH-HDU-1, Lakeview General Hospital, 0 min, no special equipment
        Whether one of these will do is for you to judge.
        [Hold LGH-ICU-3] [Hold LGH-HDU-1]
    S-NURSE: nicu?
      Nadi {beds:T00002ABCD}: No free NICU bed
        Such beds: none in this network
        Ask for another kind of bed, or again later.
    S-NURSE: ward with isolation
      Nadi {beds:T00003ABCD}: No free WARD bed with isolation
        Such beds: 0 occupied, 1 being cleaned, 0 blocked, 0 held
        Expected: LGH-WARD-2: likely by 14:45, being cleaned since 14:00 (Lakeview General Hospital, 0 min, isolation)
        Free: WARD without isolation: LGH-WARD-1, Lakeview General Hospital, 0 min, no special equipment
        Free: HDU without isolation: LGH-HDU-1, Lakeview General Hospital, 0 min, no special equipment
        Whether one of these will do is for you to judge.
        [Hold LGH-WARD-1] [Hold LGH-HDU-1]
    S-NURSE: [Hold LGH-WARD-1]
      Nadi {beds:T00003ABCD}: LGH-WARD-1 is held
        Held by: <staff S-NURSE> until 14:30
        Hospital: Lakeview General Hospital
        Equipment: no special equipment
        The hold ends by itself.
        [Release]
    "
  `)
})

test('two people press: the second is told who has it, and the next best', () => {
  stage.say(NURSE, 'ICU?', heard('find_bed', { unit: 'ICU' }))
  const late = stage.payloadOf('Hold 30 min')
  stage.press(NURSE, 'Hold 30 min').read()
  stage.pressPayload(NURSE2, late, 'Hold 30 min').pressPayload(NURSE, late, 'Hold 30 min')
  stage.press(NURSE2, 'Hold HHI-ICU-2')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE2: [Hold 30 min]
      Nadi (privately): LGH-ICU-2 is held by <staff S-NURSE> until 14:30. Next best: HHI-ICU-2, Hebbal Heart Institute, 0 min, no special equipment.
        [Hold HHI-ICU-2]
    S-NURSE: [Hold 30 min]
      Nadi (privately): You already have LGH-ICU-2, until 14:30.
        [Release]
    S-NURSE2: [Hold HHI-ICU-2]
      Nadi {beds:T00005ABCD}: HHI-ICU-2 is held
        Held by: <staff S-NURSE2> until 14:30
        Hospital: Hebbal Heart Institute
        Equipment: no special equipment
        The hold ends by itself.
        [Release]
    "
  `)
})

test('by words: named bed, minutes, "hold it", and which hold to release', () => {
  stage.say(NURSE, 'hold lgh icu 3 for 45 min', heard('hold_bed', { bed: 'lgh icu 3', minutes: 45 }))
  stage.say(NURSE, 'nearest ward bed', heard('find_bed', { unit: 'WARD' })).say(NURSE, 'hold it', heard('hold_bed'))
  stage.say(NURSE, 'nearest ED bed', heard('find_bed', { unit: 'ED' })).say(NURSE, 'hold it', heard('hold_bed'))
  stage.read()
  stage.say(NURSE, 'release it', heard('release_hold')).press(NURSE, 'LGH-ICU-3')
  stage.say(NURSE, 'release WARD-1', heard('release_hold', { bed: 'WARD-1' }))
  stage.say(NURSE, 'release', heard('release_hold')).say(NURSE, 'release', heard('release_hold'))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: release it
      Nadi: You hold LGH-ICU-3 until 14:45, LGH-WARD-1 until 14:30, LGH-ED-1 until 14:30. Which one shall go?
        [LGH-ICU-3] [LGH-WARD-1] [LGH-ED-1]
    S-NURSE: [LGH-ICU-3]
      → card {beds:T00001ABCD}: LGH-ICU-3: released
        Hospital: Lakeview General Hospital
        Now: free
        For another: “nearest free ICU bed near Lakeview?”
        [Hold 30 min]
      Nadi (privately): Released LGH-ICU-3.
        [Hold LGH-ICU-3]
    S-NURSE: release WARD-1
      → card {beds:T00003ABCD}: LGH-WARD-1: released
        Hospital: Lakeview General Hospital
        Now: free
        For another: “nearest free WARD bed near Lakeview?”
        [Hold 30 min]
      Nadi: Released LGH-WARD-1.
        [Hold LGH-WARD-1]
    S-NURSE: release
      → card {beds:T00005ABCD}: LGH-ED-1: released
        Hospital: Lakeview General Hospital
        Now: free
        For another: “nearest free ED bed near Lakeview?”
        [Hold 30 min]
      Nadi: Released LGH-ED-1.
        [Hold LGH-ED-1]
    S-NURSE: release
      Nadi: You hold no bed at the moment.
    "
  `)
})

test('"hold an ICU bed" holds the nearest; at a named hospital only there', () => {
  stage.say(NURSE, 'hold an ICU bed at Hebbal', heard('hold_bed', { unit: 'ICU', facility: 'HHI' }))
  stage.say(NURSE, 'hold an HDU bed at Hebbal', heard('hold_bed', { unit: 'HDU', facility: 'HHI' }))
  stage.say(NURSE2, 'hold a bed for an hour', heard('hold_bed', { minutes: 60 })).press(NURSE2, 'ICU')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: hold an ICU bed at Hebbal
      Nadi {beds:T00001ABCD}: HHI-ICU-2 is held
        Held by: <staff S-NURSE> until 14:30
        Hospital: Hebbal Heart Institute
        Equipment: no special equipment
        The hold ends by itself.
        [Release]
    S-NURSE: hold an HDU bed at Hebbal
      Nadi {beds:T00002ABCD}: Nearest free HDU bed
        Bed: LGH-HDU-1
        Hospital: Lakeview General Hospital
        Travel: 14 min from Hebbal Heart
        Equipment: no special equipment
        As of 14:00. A hold ends by itself.
        [Hold 30 min]
    S-NURSE2: hold a bed for an hour
      Nadi: Which kind of bed?
        [ICU] [HDU] [WARD] [ED] [NICU]
    S-NURSE2: [ICU]
      Nadi {beds:T00004ABCD}: HHI-ICU-1 is held
        Held by: <staff S-NURSE2> until 15:00
        Hospital: Hebbal Heart Institute
        Equipment: ventilator
        The hold ends by itself.
        [Release]
    "
  `)
})

test('two holds in one message have two ids', () => {
  stage.say(
    NURSE,
    'hold LGH-ICU-1 and LGH-ICU-2',
    heard('hold_bed', { bed: 'LGH-ICU-1' }),
    heard('hold_bed', { bed: 'LGH-ICU-2' }),
  )
  expect(stage.scenario.state.beds.holds.size).toBe(2)
})

test('a pressed hold is for the default time and belongs to its card', () => {
  stage.say(NURSE, 'ICU with ventilator', heard('find_bed', { unit: 'ICU', features: ['ventilator'] }))
  stage.press(NURSE, 'Hold 30 min')
  const held = stage.scenario.state.beds.holds.values().next().value
  expect(held).toMatchObject({ bed: 'LGH-ICU-1', card: 'beds:T00001ABCD', expiresAt: stage.now + 30 * 60_000 })
})

test('refusals of holds', () => {
  stage.say(NURSE, 'hold LGH-ICU-4', heard('hold_bed', { bed: 'LGH-ICU-4' }))
  stage.say(NURSE, 'hold LGH-ICU-9', heard('hold_bed', { bed: 'LGH-ICU-9' }))
  stage.say(NURSE, 'hold LGH-ICU-1 for 9 hours', heard('hold_bed', { bed: 'LGH-ICU-1', minutes: 540 }))
  stage.say(NURSE2, 'hold HHI-ICU-1', heard('hold_bed', { bed: 'HHI-ICU-1' }))
  const release = stage.payloadOf('Release')
  stage.pressPayload(NURSE, release, 'Release').pressPayload(COORDINATOR, release, 'Release')
  stage.pressPayload(NURSE2, release, 'Release').pressPayload(COORDINATOR, release, 'Release')
  stage.pressPayload(NURSE, 'hold-bed?bed=GONE-1', 'Hold 30 min')
  stage.say(NURSE, 'release LGH-ICU-2', heard('release_hold', { bed: 'LGH-ICU-2' }))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: hold LGH-ICU-4
      Nadi: LGH-ICU-4 is occupied. Next best: LGH-ICU-2, Lakeview General Hospital, 0 min, no special equipment.
        [Hold LGH-ICU-2]
    S-NURSE: hold LGH-ICU-9
      Nadi: I know no bed LGH-ICU-9. Which bed? Name it like LGH-ICU-1.
    S-NURSE: hold LGH-ICU-1 for 9 hours
      Nadi: A bed can be held for 1 to 240 minutes, not 540.
    S-NURSE2: hold HHI-ICU-1
      Nadi {beds:T00004ABCD}: HHI-ICU-1 is held
        Held by: <staff S-NURSE2> until 14:30
        Hospital: Hebbal Heart Institute
        Equipment: ventilator
        The hold ends by itself.
        [Release]
    S-NURSE: [Release]
      Nadi (privately): That bed is held by <staff S-NURSE2>; only they or a coordinator can release it.
    S-COORD: [Release]
      Nadi (privately): HHI-ICU-1 is held by <staff S-NURSE2>. Why shall it be let go? Write the reason; whoever counts on it is told.
    S-NURSE2: [Release]
      → card {beds:T00004ABCD}: HHI-ICU-1: released
        Hospital: Hebbal Heart Institute
        Now: free
        For another: “nearest free ICU bed near Hebbal Heart?”
        [Hold 30 min]
      Nadi (privately): Released HHI-ICU-1.
        [Hold HHI-ICU-1]
    S-COORD: [Release]
      Nadi (privately): That hold has already ended.
    S-NURSE: [Hold 30 min]
      Nadi (privately): I know no bed GONE-1. Which bed? Name it like LGH-ICU-1.
    S-NURSE: release LGH-ICU-2
      Nadi: LGH-ICU-2 is not held by anybody.
    "
  `)
})

test('bed status, whole or in halves', () => {
  stage.say(NURSE, 'ICU-4 cleaned', heard('set_bed_status', { bed: 'ICU-4', status: 'free' }))
  stage.say(NURSE, 'bed cleaned', heard('set_bed_status', { status: 'free' })).say(NURSE, 'ward 2')
  stage.say(NURSE, 'HHI-HDU-1', heard('set_bed_status', { bed: 'HHI-HDU-1' })).press(NURSE, 'being cleaned')
  stage.say(NURSE, 'saaf kar diya', heard('set_bed_status', { status: 'free' }))
  stage.say(NURSE, 'bed LGH-ICU-77 occupied', heard('set_bed_status', { bed: 'LGH-ICU-77', status: 'occupied' }))
  stage.say(NURSE, 'never mind', heard('stop_flow'))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: ICU-4 cleaned
      Nadi: LGH-ICU-4 is now free.
    S-NURSE: bed cleaned
      Nadi: Which bed is free? Name it like LGH-ICU-1.
    S-NURSE: ward 2
      Nadi: LGH-WARD-2 is now free.
    S-NURSE: HHI-HDU-1
      Nadi: What is HHI-HDU-1 now?
        [free] [occupied] [being cleaned] [blocked]
    S-NURSE: [being cleaned]
      → housekeeping {clean:HHI-HDU-1:1795422600000}: Please clean HHI-HDU-1
        Hospital: Hebbal Heart Institute
        Empty since: 14:00
        Wanted by: 14:45
        [Cleaned]
      Nadi: HHI-HDU-1 is now being cleaned.
    S-NURSE: saaf kar diya
      → card {clean:HHI-HDU-1:1795422600000}: HHI-HDU-1: done
        Now free.
      Nadi: HHI-HDU-1 is now free.
    S-NURSE: bed LGH-ICU-77 occupied
      Nadi: I know no bed LGH-ICU-77. Which bed is occupied? Name it like LGH-ICU-1.
    S-NURSE: never mind
      Nadi: Stopped. Nothing more was changed.
    "
  `)
  expect(stage.scenario.state.beds.beds.get(BedId.parse('LGH-WARD-2'))?.status).toBe('free')
})

test('a held bed keeps its status for others; its holder may fill it', () => {
  stage.say(NURSE, 'hold LGH-HDU-1', heard('hold_bed', { bed: 'LGH-HDU-1' }))
  stage.say(NURSE2, 'LGH-HDU-1 blocked', heard('set_bed_status', { bed: 'LGH-HDU-1', status: 'blocked' }))
  stage.say(NURSE, 'LGH-HDU-1 occupied', heard('set_bed_status', { bed: 'LGH-HDU-1', status: 'occupied' }))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: hold LGH-HDU-1
      Nadi {beds:T00001ABCD}: LGH-HDU-1 is held
        Held by: <staff S-NURSE> until 14:30
        Hospital: Lakeview General Hospital
        Equipment: no special equipment
        The hold ends by itself.
        [Release]
    S-NURSE2: LGH-HDU-1 blocked
      Nadi: LGH-HDU-1 is held by <staff S-NURSE> until 14:30.
    S-NURSE: LGH-HDU-1 occupied
      → card {beds:T00001ABCD}: LGH-HDU-1: released
        Hospital: Lakeview General Hospital
        Now: occupied
        For another: “nearest free HDU bed near Lakeview?”
      Nadi: LGH-HDU-1 is now occupied.
    "
  `)
})

test('repeat shows the search as it is now', () => {
  stage.say(NURSE, 'HDU?', heard('find_bed', { unit: 'HDU' }))
  stage.say(NURSE2, 'hold LGH-HDU-1', heard('hold_bed', { bed: 'LGH-HDU-1' })).read()
  stage.say(NURSE, 'ok', heard('affirm'))
  expect(stage.read()).toContain('No free HDU bed')
  stage.say(NURSE, 'again', heard('repeat'))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: again
      Nadi {beds:T00004ABCD}: No free HDU bed
        Such beds: 0 occupied, 0 being cleaned, 1 blocked, 1 held
        Expected: LGH-HDU-1: perhaps at 14:30, if its hold ends unused (Lakeview General Hospital, 0 min, no special equipment)
        Free: ICU: LGH-ICU-2, Lakeview General Hospital, 0 min, no special equipment
        Free: WARD: LGH-WARD-1, Lakeview General Hospital, 0 min, no special equipment
        Whether one of these will do is for you to judge.
        [Hold LGH-ICU-2] [Hold LGH-WARD-1]
    "
  `)
})

test('a hold is made longer in words, on its own card', () => {
  stage.say(NURSE, 'nearest free HDU bed?', heard('find_bed', { unit: 'HDU' }))
  stage.press(NURSE, 'Hold 30 min')
  stage.say(NURSE, 'make it 60 min', heard('report_delay', { minutes: 60 }))
  stage.wait(20 * 60).say(NURSE, 'another half hour please')
  expect(stage.read().match(/Held by: .*/g)).toEqual([
    'Held by: <staff S-NURSE> until 14:30',
    'Held by: <staff S-NURSE> until 15:00',
    'Held by: <staff S-NURSE> until 15:30',
  ])
})

test('without a hold, minutes are of something else', () => {
  stage.say(NURSE2, 'make it 60 min')
  expect(stage.read()).not.toContain('Held by')
})

test('a bed that somebody left is to be cleaned, whatever word says so', () => {
  const khali = heard('set_bed_status', { bed: 'ICU-4', status: 'free' })
  stage.say(NURSE, 'ICU-4 occupied', heard('set_bed_status', { bed: 'ICU-4', status: 'occupied' }))
  stage.say(NURSE, 'ICU-4 khali ho gaya', khali)
  expect(statusOf('LGH-ICU-4')).toBe('cleaning')
  stage.say(NURSE, 'ICU-4 khali hai', khali)
  expect(statusOf('LGH-ICU-4')).toBe('free')
})
const statusOf = (bed: string) => stage.scenario.state.beds.beds.get(BedId.parse(bed))?.status

test('a coordinator lets go of what somebody else holds with a reason only; the holder is told it once', () => {
  stage.say(NURSE, 'hold LGH-ICU-2', heard('hold_bed', { bed: 'LGH-ICU-2' })).read()
  const says = (text: string, note: string, ...intents: Intent[]) =>
    stage.turn(COORDINATOR, { kind: 'said', text, intents }, text, null, note)
  says('take LGH-ICU-2 from the hold', 'N-1', heard('release_hold', { bed: 'LGH-ICU-2' }))
  expect(stage.scenario.state.beds.holds.size).toBe(1)
  says('a sicker patient needs it', 'N-2')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-COORD: take LGH-ICU-2 from the hold
      Nadi: LGH-ICU-2 is held by <staff S-NURSE>. Why shall it be let go? Write the reason; whoever counts on it is told.
    S-COORD: a sicker patient needs it
      → card {beds:T00001ABCD}: LGH-ICU-2: released
        Hospital: Lakeview General Hospital
        Now: free
        For another: “nearest free ICU bed near Lakeview?”
        [Hold 30 min]
      → S-NURSE: <staff S-COORD> took LGH-ICU-2, which you held. “<note N-2>”
      Nadi: Released LGH-ICU-2.
        [Hold LGH-ICU-2]
    "
  `)
  stage.say(NURSE, 'hold LGH-ICU-2', heard('hold_bed', { bed: 'LGH-ICU-2' })).read()
  says('release LGH-ICU-2, a sicker patient needs it', 'N-3', heard('release_hold', { bed: 'LGH-ICU-2' }))
  expect(stage.scenario.state.beds.holds.size).toBe(0)
  says('hold LGH-ICU-2', 'N-4', heard('hold_bed', { bed: 'LGH-ICU-2' }))
  says('release it', 'N-5', heard('release_hold'))
  expect(stage.scenario.state.beds.holds.size).toBe(0)
})
