import { expect, test } from 'vitest'
import { COORDINATOR, NURSE } from '../../orchestrator/demo.fixture.ts'
import { BedId } from '../../orchestrator/ids.ts'
import { heard, Stage } from './stage.fixture.ts'

test('who is expected to leave, with how sure that is; a planned departure is said, shown and taken back', () => {
  const stage = new Stage()
  stage.say(NURSE, 'expected discharges today')
  stage.say(NURSE, 'ICU-4 going home at 4pm').say(NURSE, 'which icu beds will open up by 6pm?')
  for (const id of ['LGH-ICU-1', 'LGH-ICU-2', 'LGH-ICU-3', 'HHI-ICU-1', 'HHI-ICU-2', 'ITC-ICU-1']) {
    stage.command(NURSE, { type: 'beds.set-status', bed: BedId.parse(id), status: 'occupied' })
  }
  stage.wait(3 * 24 * 3600).say(NURSE, 'icu bed', heard('find_bed', { unit: 'ICU' }))
  stage.say(COORDINATOR, 'discharges expected tomorrow')
  stage.say(NURSE, 'ICU-4 not going home today').say(NURSE, 'HDU-1 going home tomorrow')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: expected discharges today
      Nadi: Expected discharges at Lakeview, until Tue 24 Nov, 00:00
        ICU: about 0 of 1 (0 to 0, 7 times in 10)
        By how long such patients usually stay; no stay here has ended yet to learn from. To say it yourself: “LGH-ICU-4 going home at 16:00”.
    S-NURSE: ICU-4 going home at 4pm
      Nadi: Noted: whoever is in LGH-ICU-4 is to leave Mon 23 Nov, 16:00. Say “discharge LGH-ICU-4” when they have left; searches show the bed as expected then.
    S-NURSE: which icu beds will open up by 6pm?
      Nadi: Expected discharges, ICU at Lakeview, until 18:00
        ICU: about 1 of 1 (0 to 1, 7 times in 10)
        LGH-ICU-4: planned for 16:00
        By how long such patients usually stay; no stay here has ended yet to learn from. To say it yourself: “LGH-ICU-4 going home at 16:00”.
    S-NURSE: icu bed
      Nadi {beds:T00004ABCD}: No free ICU bed
        Such beds: 7 occupied, 0 being cleaned, 0 blocked, 0 held
        Expected: LGH-ICU-4: perhaps soon, its patient was to leave at Mon 23 Nov, 16:00 (Lakeview General Hospital, 0 min, no special equipment)
        Perhaps: HHI-ICU-1: its patient likely leaves between Fri 27 Nov, 09:00 and Fri 4 Dec, 11:00 (7 in 10), by usual stays, there for 3 d 0 h (Hebbal Heart Institute, 14 min, ventilator)
        Perhaps: HHI-ICU-2: its patient likely leaves between Fri 27 Nov, 09:00 and Fri 4 Dec, 11:00 (7 in 10), by usual stays, there for 3 d 0 h (Hebbal Heart Institute, 14 min, no special equipment)
        Free: HDU: LGH-HDU-1, Lakeview General Hospital, 0 min, no special equipment
        Whether one of these will do is for you to judge.
        [Hold LGH-HDU-1]
    S-COORD: discharges expected tomorrow
      Nadi: Expected discharges, until Sat 28 Nov, 00:00
        Hebbal Heart Institute, ICU: about 1 of 2 (0 to 1, 7 times in 10)
        Indiranagar Trauma Centre, ICU: about 0 of 1 (0 to 1, 7 times in 10)
        Lakeview General Hospital, ICU: about 2 of 4 (1 to 3, 7 times in 10)
        LGH-ICU-4: planned for Mon 23 Nov, 16:00
        HHI-ICU-1: 33 in 100, there for 3 d 0 h
        HHI-ICU-2: 33 in 100, there for 3 d 0 h
        ITC-ICU-1: 33 in 100, there for 3 d 0 h
        LGH-ICU-1: 33 in 100, there for 3 d 0 h
        LGH-ICU-2: 33 in 100, there for 3 d 0 h
        By how long such patients usually stay; no stay here has ended yet to learn from. To say it yourself: “LGH-ICU-4 going home at 16:00”.
    S-NURSE: ICU-4 not going home today
      Nadi: Noted: whoever is in LGH-ICU-4 does not leave as planned.
    S-NURSE: HDU-1 going home tomorrow
      Nadi: Nobody lies in LGH-HDU-1, as far as I know. Nothing was changed.
    "
  `)
})

test('“discharge” with a time ahead plans it; without one it is done', () => {
  const stage = new Stage()
  stage.say(NURSE, 'discharge ICU-4 tomorrow 11am').say(NURSE, 'discharge ICU-4')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: discharge ICU-4 tomorrow 11am
      Nadi: Noted: whoever is in LGH-ICU-4 is to leave Tue 24 Nov, 11:00. Say “discharge LGH-ICU-4” when they have left; searches show the bed as expected then.
    S-NURSE: discharge ICU-4
      → housekeeping {clean:LGH-ICU-4:1795422600000}: Please clean LGH-ICU-4
        Hospital: Lakeview General Hospital
        Empty since: 14:00
        Wanted by: 14:45
        [Cleaned]
      Nadi: LGH-ICU-4 is now being cleaned.
    "
  `)
})
