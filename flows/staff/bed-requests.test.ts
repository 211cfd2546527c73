import { beforeEach, describe, expect, it } from 'vitest'
import { SYSTEM } from '../../orchestrator/actor.ts'
import { COORDINATOR, NURSE, NURSE2 } from '../../orchestrator/demo.fixture.ts'
import { allocationIsWanted } from '../../orchestrator/encounters/needs.ts'
import { BedId } from '../../orchestrator/ids.ts'
import type { BedStatus } from '../../orchestrator/network/topology.ts'
import { heard, Stage } from './stage.fixture.ts'

const wants = heard('request_bed', {})

let stage: Stage
let rounds = 0
beforeEach(() => {
  stage = new Stage()
  rounds = 0
})

/** As the allocator does after every commit. */
function allocate(): void {
  const { travelSeconds } = stage.view()
  if (!allocationIsWanted(stage.scenario.state, travelSeconds, stage.now)) return
  rounds += 1
  stage.command(SYSTEM, { type: 'encounters.allocate', travelSeconds, holdPrefix: `H-${rounds}` })
}
const set = (bed: string, status: BedStatus) =>
  stage.scenario
    .at(stage.now)
    .as(NURSE)
    .when({ type: 'beds.set-status', bed: BedId.parse(bed), status })
const fill = (...beds: string[]) => {
  for (const bed of beds) set(bed, 'occupied')
}
const ALL_ICU = ['LGH-ICU-1', 'LGH-ICU-2', 'LGH-ICU-3', 'HHI-ICU-1', 'HHI-ICU-2', 'ITC-ICU-1']

describe('a request', () => {
  it('whose bed nobody comes into is asked about once, and kept for longer where they still come', () => {
    fill(...ALL_ICU.slice(1))
    stage.say(NURSE, 'Need ICU bed, acuity 2', heard('request_bed', { unit: 'ICU', acuity: 2 }))
    allocate()
    const [hold] = [...stage.scenario.state.beds.holds.keys()]
    if (!hold) throw new Error('no hold')
    stage.wait(60 * 60)
    stage.command(SYSTEM, { type: 'beds.expire-hold', hold })
    expect(stage.read()).toContain(
      'LGH-ICU-1 is still kept for ENC-T00001, and nobody has come. Still coming? It is kept until 15:30',
    )
    stage.press(NURSE, 'Still coming')
    expect(stage.read()).toContain('Until: 16:00')
  })

  it('gets a bed that is being cleaned in time to set off, and hears when it is clean', () => {
    fill(...ALL_ICU.slice(1))
    set('LGH-ICU-1', 'cleaning')
    stage.say(NURSE, 'Need ICU bed, acuity 2', heard('request_bed', { unit: 'ICU', acuity: 2 }))
    allocate()
    stage.wait(35 * 60)
    allocate()
    stage.wait(8 * 60)
    stage.command(NURSE, { type: 'beds.set-status', bed: BedId.parse('LGH-ICU-1'), status: 'free' })
    expect(stage.read()).toMatchInlineSnapshot(`
      "
      S-NURSE: Need ICU bed, acuity 2
        Nadi {bed-request:ENC-T00001}: ICU bed for ENC-T00001
          Acuity: 2
          Patient: at Lakeview General Hospital
          Waiting: 0 min, 1 of 1 for ICU by acuity and waiting time
          Being done: the first suitable bed is reserved at once
          Asked by <staff S-NURSE> at 14:00.
          [Cancel request]
        → housekeeping {clean:LGH-ICU-1:1795422600000}: Please clean LGH-ICU-1
          Hospital: Lakeview General Hospital
          Empty since: 14:00
          Wanted by: 14:45
          Who comes: ENC-T00001, acuity 2, may be there at 14:45
          [Cleaned]
        → threads: A patient is coming into LGH-ICU-1: ENC-T00001, acuity 2, may be there at 14:45. Please have it clean by 14:45.
          [Cleaned]
        → card {bed-request:ENC-T00001}: ICU bed for ENC-T00001
          Acuity: 2
          Patient: at Lakeview General Hospital
          Reserved: LGH-ICU-1, Lakeview General Hospital, same hospital
          Being cleaned: likely ready by 14:45
          Until: 15:45; then somebody else may have it
          Asked by <staff S-NURSE> at 14:00.
          [In the bed] [Other bed] [Cancel request]
        → S-NURSE: LGH-ICU-1 at Lakeview is reserved for ENC-T00001 until 15:45. It is being cleaned, likely ready by 14:45: please set off so as to be there then.
          [In the bed] [Other bed] [Cancel request]
        → ward {bed-expected:H-1-ENC-T00001}: Please get LGH-ICU-1 ready
          Patient: ENC-T00001, acuity 2
          From: at Lakeview General Hospital
          Being cleaned: likely ready by 14:45
          Way: same hospital
          Kept until: 15:45
          [In the bed]
        → card {clean:LGH-ICU-1:1795422600000}: LGH-ICU-1: done
          Now free.
        → card {bed-request:ENC-T00001}: ICU bed for ENC-T00001
          Acuity: 2
          Patient: at Lakeview General Hospital
          Reserved: LGH-ICU-1, Lakeview General Hospital, same hospital
          Until: 15:45; then somebody else may have it
          Asked by <staff S-NURSE> at 14:00.
          [In the bed] [Other bed] [Cancel request]
        → card {bed-expected:H-1-ENC-T00001}: Please get LGH-ICU-1 ready
          Patient: ENC-T00001, acuity 2
          From: at Lakeview General Hospital
          Way: same hospital
          Kept until: 15:45
          [In the bed]
      "
    `)
  })

  it('in one breath with vital signs is scored, reserved, told to the ward, and ends in the bed', () => {
    stage.say(NURSE, 'Need ICU bed with vent, RR 24 SpO2 91 on O2 BP 95/60 HR 118 temp 38.4 alert', wants)
    allocate()
    stage.wait(600).press(NURSE, 'In the bed')
    expect(stage.read()).toMatchInlineSnapshot(`
      "
      S-NURSE: Need ICU bed with vent, RR 24 SpO2 91 on O2 BP 95/60 HR 118 temp 38.4 alert
        Nadi {bed-request:ENC-T00001}: ICU bed with ventilator for ENC-T00001
          Acuity: 1, most urgent (NEWS2 12)
          Patient: at Lakeview General Hospital
          Waiting: 0 min, 1 of 1 for ICU by acuity and waiting time
          Being done: the first suitable bed is reserved at once
          Asked by <staff S-NURSE> at 14:00.
          [Cancel request]
        → card {bed-request:ENC-T00001}: ICU bed with ventilator for ENC-T00001
          Acuity: 1, most urgent (NEWS2 12)
          Patient: at Lakeview General Hospital
          Reserved: LGH-ICU-1, Lakeview General Hospital, same hospital
          Until: 15:00; then somebody else may have it
          Asked by <staff S-NURSE> at 14:00.
          [In the bed] [Other bed] [Cancel request]
        → S-NURSE: LGH-ICU-1 at Lakeview is reserved for ENC-T00001 until 15:00.
          [In the bed] [Other bed] [Cancel request]
        → ward {bed-expected:H-1-ENC-T00001}: Please get LGH-ICU-1 ready
          Patient: ENC-T00001, acuity 1, most urgent (NEWS2 12)
          From: at Lakeview General Hospital
          Way: same hospital
          Needs: ventilator
          Kept until: 15:00
          [In the bed]
      S-NURSE: [In the bed]
        → card {bed-request:ENC-T00001}: Bed request ENC-T00001
          In LGH-ICU-1 since 14:10.
        → card {bed-expected:H-1-ENC-T00001}: LGH-ICU-1: arrived
          ENC-T00001 is in the bed.
          [Patient has left]
        Nadi: ENC-T00001 is in LGH-ICU-1, Lakeview General Hospital.
      "
    `)
  })

  it('asks only for what is missing: unit, then urgency, then the vital signs that were left out', () => {
    stage.say(NURSE, 'I need a bed for a patient', wants).press(NURSE, 'HDU')
    stage.say(NURSE, 'RR 18, sats 96 on room air, HR 88').say(NURSE, 'BP 130/80 temp 98.6 F, awake')
    expect(stage.read()).toMatchInlineSnapshot(`
      "
      S-NURSE: I need a bed for a patient
        Nadi: Which kind of bed does the patient need?
          [ICU] [HDU] [WARD] [ED] [NICU]
      S-NURSE: [HDU]
        Nadi: How urgent is it, from 1 (most urgent) to 5? Or write the vital signs, and I work out NEWS2: “RR 24 SpO2 91 on O2 BP 95/60 HR 118 temp 38.4 alert”.
          [1] [2] [3] [4] [5]
      S-NURSE: RR 18, sats 96 on room air, HR 88
        Nadi: For NEWS2 I still need: BP, alert or not, temp (°C). Or say the acuity yourself: “acuity 2”.
      S-NURSE: BP 130/80 temp 98.6 F, awake
        Nadi {bed-request:ENC-T00004}: HDU bed for ENC-T00004
          Acuity: 5 (NEWS2 0)
          Patient: at Lakeview General Hospital
          Waiting: 0 min, 1 of 1 for HDU by acuity and waiting time
          Being done: the first suitable bed is reserved at once
          Asked by <staff S-NURSE> at 14:00.
          [Cancel request]
      "
    `)
  })

  it('scores neither children nor the pregnant, and takes the acuity that is said', () => {
    stage.say(NURSE, 'ICU bed, 8 yr old boy RR 30 SpO2 94 RA BP 90/60 HR 130 temp 38.4 alert', wants)
    stage.say(NURSE, '2').read()
    stage.say(NURSE2, 'HDU bed, pregnant 32 wks RR 22 SpO2 95 on air BP 140/90 HR 110 temp 37.8 alert', wants)
    expect(stage.read()).toMatchInlineSnapshot(`
      "
      S-NURSE2: HDU bed, pregnant 32 wks RR 22 SpO2 95 on air BP 140/90 HR 110 temp 37.8 alert
        Nadi: NEWS2 is not made for pregnancy, so I do not score these vital signs; the acuity is yours to say. How urgent is it, from 1 (most urgent) to 5?
          [1] [2] [3] [4] [5]
      "
    `)
    expect([...stage.scenario.state.encounters.encounters.values()]).toMatchObject([{ acuity: 2, score: null }])
  })

  it('refuses vital signs that cannot be', () => {
    stage.say(NURSE, 'ICU bed, RR 240 SpO2 91 on O2 BP 95/60 HR 118 temp 38.4 alert', wants)
    expect(stage.read()).toMatchInlineSnapshot(`
      "
      S-NURSE: ICU bed, RR 240 SpO2 91 on O2 BP 95/60 HR 118 temp 38.4 alert
        Nadi: A respiratory rate (a minute) of 240 cannot be right; I take 1 to 80. Please check it.
      "
    `)
  })

  it('waits in line, goes overdue to the coordinators, is given a bed kept for another with a reason, who hears of it once', () => {
    fill(...ALL_ICU.filter((bed) => bed !== 'HHI-ICU-2'))
    stage.say(NURSE2, 'ICU bed acuity 3', wants)
    allocate()
    stage.say(NURSE, 'ICU bed acuity 1', wants)
    allocate()
    stage.read()
    stage.wait(30 * 60).tick()
    stage.press(COORDINATOR, 'Choose bed').press(COORDINATOR, 'HHI-ICU-2')
    const why = 'two arrests, cannot wait'
    stage.turn(COORDINATOR, { kind: 'said', text: why, intents: [] }, why, null, 'N-WHY')
    expect(stage.read()).toMatchInlineSnapshot(`
      "
        → card {bed-request:ENC-T00002}: ICU bed for ENC-T00002
          Acuity: 1, most urgent
          Patient: at Lakeview General Hospital
          Waiting: 30 min, 1 of 1 for ICU by acuity and waiting time
          Being done: the first suitable bed is reserved at once
          Asked by <staff S-NURSE> at 14:00.
          [Cancel request]
        → coordinators {bed-overdue:ENC-T00002}: ICU bed for ENC-T00002
          Acuity: 1, most urgent
          Patient: at Lakeview General Hospital
          Waiting: 30 min, 1 of 1 for ICU by acuity and waiting time
          Being done: the first suitable bed is reserved at once
          Asked by <staff S-NURSE> at 14:00.
          [Choose bed] [Cancel request]
      S-COORD: [Choose bed]
        Nadi (privately): Beds for ENC-T00002:
          • HHI-ICU-2, kept for somebody else: you will be asked why
          [HHI-ICU-2]
      S-COORD: [HHI-ICU-2]
        Nadi (privately): HHI-ICU-2 is kept for somebody else. Why shall ENC-T00002 have it? Write the reason.
      S-COORD: two arrests, cannot wait
        → card {bed-request:ENC-T00001}: ICU bed for ENC-T00001
          Acuity: 3
          Patient: at Hebbal Heart Institute
          Waiting: 30 min, 1 of 1 for ICU by acuity and waiting time
          Being done: the first suitable bed is reserved at once
          Asked by <staff S-NURSE2> at 14:00.
          [Cancel request]
        → S-NURSE2: ENC-T00001 no longer has HHI-ICU-2: it was given to another patient by <staff S-COORD>: “<note N-WHY>”. They wait again, from when you asked.
          [Cancel request]
        → card {bed-expected:H-1-ENC-T00001}: HHI-ICU-2: not expected any more
          ENC-T00001 does not come into HHI-ICU-2 any more. Nothing to prepare.
        → card {bed-request:ENC-T00002}: ICU bed for ENC-T00002
          Acuity: 1, most urgent
          Patient: at Lakeview General Hospital
          Reserved: HHI-ICU-2, Hebbal Heart Institute, 14 min away
          Until: 15:43; then somebody else may have it
          Asked by <staff S-NURSE> at 14:00.
          [In the bed] [Other bed] [Cancel request]
        → card {bed-overdue:ENC-T00002}: ICU bed for ENC-T00002
          Acuity: 1, most urgent
          Patient: at Lakeview General Hospital
          Reserved: HHI-ICU-2, Hebbal Heart Institute, 14 min away
          Until: 15:43; then somebody else may have it
          Asked by <staff S-NURSE> at 14:00.
          [Choose bed] [Cancel request]
        → S-NURSE: HHI-ICU-2 at Hebbal Heart is reserved for ENC-T00002 until 15:43.
          [In the bed] [Other bed] [Cancel request]
        → ward {bed-expected:H-T00005}: Please get HHI-ICU-2 ready
          Patient: ENC-T00002, acuity 1, most urgent
          From: at Lakeview General Hospital
          Way: 14 min
          Kept until: 15:43
          [In the bed]
        Nadi: HHI-ICU-2 is reserved for ENC-T00002. Whoever had it is told.
      "
    `)
  })

  it('is cancelled by whoever asked, and the bed is free for the next', () => {
    stage.say(NURSE, 'HDU bed acuity 4', wants)
    allocate()
    stage.press(NURSE, 'Cancel request')
    expect(stage.scenario.state.beds.holds.size).toBe(0)
    expect(stage.read()).toContain('is cancelled; nothing is kept')
  })
})

describe('a step down', () => {
  it('is asked of the ward once; yes asks for the lower bed, not yet leaves them', () => {
    stage.say(NURSE, 'admit to ICU-2', heard('admit_patient', {}))
    fill(...ALL_ICU.filter((bed) => bed !== 'LGH-ICU-2'))
    stage.wait(25 * 3600).say(NURSE2, 'ICU bed acuity 2', wants)
    stage.read()
    allocate()
    stage.press(NURSE, 'Not yet')
    allocate()
    expect(stage.read()).toMatchInlineSnapshot(`
      "
        → ward {step-down:ENC-T00001}: Step down for ENC-T00001?
          In: LGH-ICU-2, since Mon 23 Nov, 14:00
          Acuity: 3
          Free: LGH-HDU-1
          Who waits: ENC-T00002, acuity 2
          Whether they are well enough is for you to judge. You are asked once.
          [Yes, move] [Not yet]
      S-NURSE: [Not yet]
        → card {step-down:ENC-T00001}: Step down for ENC-T00001?
          Not yet: they stay in LGH-ICU-2.
        Nadi: Noted: ENC-T00001 stays. You are not asked again during this stay.
      "
    `)
  })

  it('yes: a bed of the lower unit is reserved in the same hospital', () => {
    stage.say(NURSE, 'admit to ICU-2', heard('admit_patient', {}))
    fill(...ALL_ICU.filter((bed) => bed !== 'LGH-ICU-2'))
    stage.wait(25 * 3600).say(NURSE2, 'ICU bed acuity 2', wants)
    allocate()
    stage.read()
    stage.press(NURSE, 'Yes, move')
    allocate()
    stage.press(NURSE, 'In the bed')
    allocate()
    expect(stage.read()).toMatchInlineSnapshot(`
      "
      S-NURSE: [Yes, move]
        → card {step-down:ENC-T00001}: Step down for ENC-T00001?
          Yes: a HDU bed is being found, and reserved at once when there is one.
        Nadi {bed-request:ENC-T00001}: HDU bed for ENC-T00001
          Acuity: 3
          Patient: in LGH-ICU-2
          Waiting: 0 min, 1 of 1 for HDU by acuity and waiting time
          Being done: the first suitable bed is reserved at once
          Asked by <staff S-NURSE> at 15:00.
          [Cancel request]
        → card {bed-request:ENC-T00001}: HDU bed for ENC-T00001
          Acuity: 3
          Patient: in LGH-ICU-2
          Reserved: LGH-HDU-1, Lakeview General Hospital, same hospital
          Until: 16:00; then somebody else may have it
          Asked by <staff S-NURSE> at 15:00.
          [In the bed] [Other bed] [Cancel request]
        → S-NURSE: LGH-HDU-1 at Lakeview is reserved for ENC-T00001 until 16:00.
          [In the bed] [Other bed] [Cancel request]
        → ward {bed-expected:H-2-ENC-T00001}: Please get LGH-HDU-1 ready
          Patient: ENC-T00001, acuity 3
          From: in LGH-ICU-2
          Way: same hospital
          Kept until: 16:00
          [In the bed]
      S-NURSE: [In the bed]
        → housekeeping {clean:LGH-ICU-2:1795512600000}: Please clean LGH-ICU-2
          Hospital: Lakeview General Hospital
          Empty since: 15:00
          Wanted by: 15:45
          [Cleaned]
        → card {bed-request:ENC-T00001}: Bed request ENC-T00001
          In LGH-HDU-1 since 15:00.
        → card {bed-expected:H-2-ENC-T00001}: LGH-HDU-1: arrived
          ENC-T00001 is in the bed.
          [Patient has left]
        Nadi: ENC-T00001 is in LGH-HDU-1, Lakeview General Hospital.
      "
    `)
  })
})

describe('coming and leaving', () => {
  it('a discharge tells housekeeping at once, again at the target time, until it is clean', () => {
    set('LGH-WARD-2', 'free')
    stage.say(NURSE, 'admit to LGH-HDU-1', heard('admit_patient', {}))
    stage.say(NURSE, 'discharge HDU-1', heard('discharge_patient', {}))
    stage
      .wait(46 * 60)
      .tick()
      .press(NURSE, 'Cleaned')
    expect(stage.read()).toMatchInlineSnapshot(`
      "
      S-NURSE: admit to LGH-HDU-1
        Nadi: ENC-T00001 is in LGH-HDU-1, Lakeview General Hospital.
      S-NURSE: discharge HDU-1
        → housekeeping {clean:LGH-HDU-1:1795422600000}: Please clean LGH-HDU-1
          Hospital: Lakeview General Hospital
          Empty since: 14:00
          Wanted by: 14:45
          [Cleaned]
        Nadi: The patient has left LGH-HDU-1. Housekeeping is told; say “LGH-HDU-1 cleaned” when it is ready.
        → housekeeping {clean:LGH-HDU-1:1795422600000}: Please clean LGH-HDU-1
          Hospital: Lakeview General Hospital
          Empty since: 14:00
          Wanted by: 14:45, 1 min ago
          Reminded: 1 of at most 5 times
          [Cleaned]
        → threads: LGH-HDU-1 at Lakeview waits to be cleaned for 46 min. Is it done?
          [Cleaned]
      S-NURSE: [Cleaned]
        → card {clean:LGH-HDU-1:1795422600000}: LGH-HDU-1: done
          Now free.
        Nadi: LGH-HDU-1 is now free.
      "
    `)
  })

  it('contradictions are answered clearly', () => {
    stage.say(NURSE, 'discharge ICU-1', heard('discharge_patient', {}))
    stage
      .say(NURSE, 'admit to ICU-1', heard('admit_patient', {}))
      .say(NURSE, 'admit to ICU-1', heard('admit_patient', {}))
    stage.say(NURSE, 'discharge', heard('discharge_patient', {})).say(NURSE, 'icu 1')
    stage.say(NURSE, 'admit to ICU-99', heard('admit_patient', {}))
    expect(stage.read()).toMatchInlineSnapshot(`
      "
      S-NURSE: discharge ICU-1
        Nadi: Nobody lies in LGH-ICU-1, as far as I know: it is free. Nothing was changed.
      S-NURSE: admit to ICU-1
        Nadi: ENC-T00002 is in LGH-ICU-1, Lakeview General Hospital.
      S-NURSE: admit to ICU-1
        Nadi: A patient lies in LGH-ICU-1 (ENC-T00002). Discharge or move them first.
      S-NURSE: discharge
        Nadi: Which bed do they leave? For example: “discharge LGH-ICU-1”.
      S-NURSE: icu 1
        → housekeeping {clean:LGH-ICU-1:1795422600000}: Please clean LGH-ICU-1
          Hospital: Lakeview General Hospital
          Empty since: 14:00
          Wanted by: 14:45
          [Cleaned]
        Nadi: The patient has left LGH-ICU-1. Housekeeping is told; say “LGH-ICU-1 cleaned” when it is ready.
      S-NURSE: admit to ICU-99
        Nadi: I know no bed ICU-99. Into which bed? For example: “admit to LGH-ICU-1”.
      "
    `)
  })
})

describe('beds that nobody speaks of', () => {
  it('a block has a cause and an end, and is asked about then', () => {
    const block = heard('set_bed_status', { bed: 'ICU-3', status: 'blocked' })
    set('LGH-WARD-2', 'free')
    stage.say(NURSE, 'block ICU-3, monitor broken till 6pm', block)
    stage
      .wait(4 * 3600 + 120)
      .tick()
      .press(NURSE, 'Blocked 4 h more')
    expect(stage.read()).toMatchInlineSnapshot(`
      "
      S-NURSE: block ICU-3, monitor broken till 6pm
        Nadi: LGH-ICU-3 is now blocked (equipment) until Mon 23 Nov, 18:00; I ask about it then.
        → ward: LGH-ICU-3 was blocked until 18:00 (equipment). Is it free again?
          [Free again] [Blocked 4 h more]
      S-NURSE: [Blocked 4 h more]
        Nadi: LGH-ICU-3 is now blocked (equipment) until Mon 23 Nov, 22:02; I ask about it then.
      "
    `)
  })

  it('are doubted once a ward, by day, and confirmed with one button', () => {
    set('LGH-WARD-2', 'free')
    stage
      .wait(26 * 3600)
      .tick()
      .tick()
    const doubts = stage.read().match(/is this still so\?/g)
    expect(doubts).toHaveLength(1)
    stage.press(NURSE, 'All still so').tick()
    expect(stage.read()).toMatchInlineSnapshot(`
      "
      S-NURSE: [All still so]
        Nadi (privately): Thank you. Noted that the WARD beds are as they were.
      "
    `)
  })
})
