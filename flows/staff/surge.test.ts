import { beforeEach, expect, test } from 'vitest'
import { COORDINATOR, fixtureTopology, NURSE } from '../../orchestrator/demo.fixture.ts'
import { Topology } from '../../orchestrator/network/topology.ts'
import { heard, Stage } from './stage.fixture.ts'

const topology = Topology.parse({
  ...fixtureTopology,
  facilities: fixtureTopology.facilities.map((facility) =>
    facility.id === 'LGH'
      ? {
          ...facility,
          surge: {
            ICU: { extraBeds: 4, features: ['ventilator'], patientsPerNurse: { usual: 1, surge: 2 } },
            HDU: { extraBeds: 2 },
          },
        }
      : facility.id === 'ITC'
        ? { ...facility, surge: { ICU: { extraBeds: 2 } } }
        : facility,
  ),
})

let stage: Stage
beforeEach(() => {
  stage = new Stage()
  stage.scenario.given({ type: 'network.configured', topology })
})

test('set in one sentence, used at once, lifted with a reason', () => {
  stage.say(COORDINATOR, 'surge on at Lakeview ICU +2 beds till tomorrow 8, dengue outbreak')
  stage.say(NURSE, 'icu with vent', heard('find_bed', { unit: 'ICU', features: ['ventilator'] }))
  stage.say(NURSE, 'hold LGH-ICU-901', heard('hold_bed', { unit: 'ICU' }))
  stage.say(COORDINATOR, 'which units are in surge?')
  stage.say(COORDINATOR, 'surge off, no nurses')
  stage.tick().say(NURSE, 'hold LGH-ICU-901', heard('hold_bed', { unit: 'ICU' }))
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-COORD: surge on at Lakeview ICU +2 beds till tomorrow 8, dengue outbreak
      → coordinators: SURGE: Lakeview General Hospital, ICU has 2 extra beds until Tue 24 Nov, 08:00: LGH-ICU-901, LGH-ICU-902. Reason: an outbreak. One nurse for up to 2 patients, usually 1. Said by <staff S-COORD>.
        [Lift the surge]
      → ed: SURGE: Lakeview General Hospital, ICU has 2 extra beds until Tue 24 Nov, 08:00: LGH-ICU-901, LGH-ICU-902. Reason: an outbreak. One nurse for up to 2 patients, usually 1. Said by <staff S-COORD>.
        [Lift the surge]
      → ward: SURGE: Lakeview General Hospital, ICU has 2 extra beds until Tue 24 Nov, 08:00: LGH-ICU-901, LGH-ICU-902. Reason: an outbreak. One nurse for up to 2 patients, usually 1. Said by <staff S-COORD>.
        [Lift the surge]
      Nadi: Lakeview General Hospital, ICU is in surge until Tue 24 Nov, 08:00: 2 extra beds, LGH-ICU-901, LGH-ICU-902. Reason: an outbreak. One nurse for up to 2 patients, usually 1. Searches, requests and ambulances use them at once.
        [Lift the surge]
    S-NURSE: icu with vent
      Nadi {beds:T00002ABCD}: Nearest free ICU bed with ventilator
        Bed: LGH-ICU-1
        Hospital: Lakeview General Hospital
        Travel: 0 min, at Lakeview
        Equipment: ventilator
        Or LGH-ICU-901: Lakeview General Hospital, 0 min, ventilator
        Or LGH-ICU-902: Lakeview General Hospital, 0 min, ventilator
        As of 14:00. A hold ends by itself.
        [Hold 30 min] [Hold LGH-ICU-901] [Hold LGH-ICU-902]
    S-NURSE: hold LGH-ICU-901
      Nadi {beds:T00002ABCD}: LGH-ICU-901 is held
        Held by: <staff S-NURSE> until 14:30
        Hospital: Lakeview General Hospital
        Equipment: ventilator
        The hold ends by itself.
        [Release]
    S-COORD: which units are in surge?
      Nadi: In surge now:
        Lakeview General Hospital, ICU: 2 extra beds until Tue 24 Nov, 08:00. Reason: an outbreak. Set by <staff S-COORD>.
        [Lift LGH ICU]
    S-COORD: surge off, no nurses
      → card {beds:T00002ABCD}: LGH-ICU-901: released
        Hospital: Lakeview General Hospital
        Now: closing, its surge is over
        For another: “nearest free ICU bed near Lakeview?”
      → S-NURSE: <staff S-COORD> took LGH-ICU-901, which you held.
      → coordinators: Surge over: Lakeview General Hospital, ICU. Its extra beds are closed. Reason: staff are short. Said by <staff S-COORD>.
      → ed: Surge over: Lakeview General Hospital, ICU. Its extra beds are closed. Reason: staff are short. Said by <staff S-COORD>.
      → ward: Surge over: Lakeview General Hospital, ICU. Its extra beds are closed. Reason: staff are short. Said by <staff S-COORD>.
      Nadi: The surge of Lakeview General Hospital, ICU is lifted. Its extra beds are closed.
    S-NURSE: hold LGH-ICU-901
      Nadi: I know no bed LGH-ICU-901. Which bed? Name it like LGH-ICU-1.
    "
  `)
})

test('what is missing is asked with buttons; what is not allowed is said with the limit', () => {
  stage.say(COORDINATOR, 'start surge').press(COORDINATOR, 'LGH HDU').press(COORDINATOR, 'Mass casualty')
  stage.read()
  stage.say(COORDINATOR, 'surge at lakeview hdu 5 beds, full')
  stage.say(COORDINATOR, 'activate surge in hebbal icu, no beds')
  stage.say(COORDINATOR, 'surge on lakeview icu 3 beds for 400 hours, full')
  stage.say(NURSE, 'surge on at lakeview icu, full')
  stage.press(COORDINATOR, 'Lift the surge').say(COORDINATOR, 'lift surge')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-COORD: surge at lakeview hdu 5 beds, full
      Nadi: Lakeview General Hospital, HDU can have 2 extra beds at most, not 5. Nothing was changed.
    S-COORD: activate surge in hebbal icu, no beds
      Nadi: The network file allows no extra beds for Hebbal Heart Institute, ICU. Nothing was changed.
    S-COORD: surge on lakeview icu 3 beds for 400 hours, full
      Nadi: A surge ends in the future and within 168 hours. Nothing was changed.
    S-NURSE: surge on at lakeview icu, full
      Nadi: Only a coordinator can set or lift a surge. Nothing was changed.
    S-COORD: [Lift the surge]
      → coordinators: Surge over: Lakeview General Hospital, HDU. Its extra beds are closed. Reason: no longer needed. Said by <staff S-COORD>.
      → ed: Surge over: Lakeview General Hospital, HDU. Its extra beds are closed. Reason: no longer needed. Said by <staff S-COORD>.
      → ward: Surge over: Lakeview General Hospital, HDU. Its extra beds are closed. Reason: no longer needed. Said by <staff S-COORD>.
      Nadi: The surge of Lakeview General Hospital, HDU is lifted. Its extra beds are closed.
    S-COORD: lift surge
      Nadi: No unit is in surge.
    "
  `)
})
