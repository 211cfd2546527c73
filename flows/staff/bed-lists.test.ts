import { beforeEach, expect, test } from 'vitest'
import { COORDINATOR, NURSE, NURSE2 } from '../../orchestrator/demo.fixture.ts'
import { BedId, FacilityId, HoldId } from '../../orchestrator/ids.ts'
import { plusMinutes } from '../../orchestrator/time.ts'
import { heard, Stage } from './stage.fixture.ts'

let stage: Stage
beforeEach(() => {
  stage = new Stage()
  const bed = (id: string) => BedId.parse(id)
  stage.command(NURSE, {
    type: 'beds.set-status',
    bed: bed('LGH-ICU-1'),
    status: 'blocked',
    cause: 'equipment',
    until: plusMinutes(stage.now, 240),
  })
  stage.command(NURSE, { type: 'beds.set-status', bed: bed('LGH-ICU-3'), status: 'cleaning' })
  stage.command(NURSE, {
    type: 'beds.hold',
    bed: bed('LGH-ICU-2'),
    hold: HoldId.parse('H-1'),
    minutes: 60,
    card: null,
    choice: null,
  })
  stage.wait(60).read()
})

test('dirty, blocked with why, held and by whom, occupancy; of the own hospital, of a unit, or of all', () => {
  stage.say(NURSE, 'dirty beds?').say(NURSE, 'blocked beds and why').say(COORDINATOR, 'blocked beds')
  stage.say(NURSE, 'which beds are held and by whom').say(NURSE2, 'who is holding beds at lakeview')
  stage.say(NURSE, 'occupancy ICU').say(COORDINATOR, 'how full is the icu').say(NURSE2, 'any dirty beds')
  stage.say(NURSE, 'dirty beds?').press(NURSE, 'LGH-ICU-3 clean')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: dirty beds?
      Nadi: Beds to be cleaned at Lakeview: 2
        LGH-ICU-3: since 14:00
        LGH-WARD-2: since 14:00
        As of 14:01.
        [LGH-ICU-3 clean] [LGH-WARD-2 clean]
    S-NURSE: blocked beds and why
      Nadi: Beds blocked at Lakeview: 1
        LGH-ICU-1: equipment; since 14:00, until 18:00
        As of 14:01.
        [LGH-ICU-1 free]
    S-COORD: blocked beds
      Nadi: Beds blocked in the network: 2
        HHI-HDU-1: no cause was said; since 14:00, no end was said
        LGH-ICU-1: equipment; since 14:00, until 18:00
        As of 14:01.
        [HHI-HDU-1 free] [LGH-ICU-1 free]
    S-NURSE: which beds are held and by whom
      Nadi: Beds held or reserved at Lakeview: 1
        LGH-ICU-2: held by <staff S-NURSE> until 15:00
        As of 14:01.
    S-NURSE2: who is holding beds at lakeview
      Nadi: Beds held or reserved at Lakeview: 1
        LGH-ICU-2: held by <staff S-NURSE> until 15:00
        As of 14:01.
    S-NURSE: occupancy ICU
      Nadi: Occupancy, ICU
        Lakeview General Hospital: ICU 1 of 3 (33 %), 1 held, 1 being cleaned, 1 blocked
        Of the beds that are not blocked. As of 14:01.
    S-COORD: how full is the icu
      Nadi: Occupancy, ICU
        Lakeview General Hospital: ICU 1 of 3 (33 %), 1 held, 1 being cleaned, 1 blocked
        Hebbal Heart Institute: ICU 0 of 2 (0 %), 2 free
        Indiranagar Trauma Centre: ICU 0 of 1 (0 %), 1 free
        Together: ICU 1 of 6 (17 %), 3 free, 1 held, 1 being cleaned, 1 blocked
        Of the beds that are not blocked. As of 14:01.
    S-NURSE2: any dirty beds
      Nadi: No bed at Hebbal Heart is to be cleaned as far as I know.
    S-NURSE: dirty beds?
      Nadi: Beds to be cleaned at Lakeview: 2
        LGH-ICU-3: since 14:00
        LGH-WARD-2: since 14:00
        As of 14:01.
        [LGH-ICU-3 clean] [LGH-WARD-2 clean]
    S-NURSE: [LGH-ICU-3 clean]
      → card {clean:LGH-ICU-3:1795422600000}: LGH-ICU-3: done
        Now free.
      Nadi: LGH-ICU-3 is now free.
    "
  `)
})

test('beds nobody spoke of for long are a list with a button that confirms a ward', () => {
  const facility = FacilityId.parse('LGH')
  stage.scenario.given({ type: 'beds.doubted', facility, unit: 'WARD', beds: [BedId.parse('LGH-WARD-1')] })
  stage.wait(30 * 3600)
  stage.say(NURSE, 'stale beds?')
  stage.say(NURSE, 'ward bed', heard('find_bed', { unit: 'WARD' }))
  stage.say(NURSE, 'which beds are not updated').press(NURSE, 'All as they were').say(NURSE, 'stale beds?')
  expect(stage.read()).toMatchInlineSnapshot(`
    "
    S-NURSE: stale beds?
      Nadi: Beds not heard of for long at Lakeview: 1
        LGH-WARD-1: said to be free, last heard of Mon 23 Nov, 14:00 (30 h ago)
        As of 20:01. The wards were asked whether it is still so.
        [All as they were]
    S-NURSE: ward bed
      Nadi {beds:T00002ABCD}: Nearest free WARD bed
        Bed: LGH-WARD-1
        Hospital: Lakeview General Hospital
        Travel: 0 min, at Lakeview
        Equipment: no special equipment
        Doubtful: last heard of 30 h ago, the ward was asked; check before you send anybody
        Or ITC-WARD-1: Indiranagar Trauma Centre, 10 min, no special equipment
        As of 20:01. A hold ends by itself.
        [Hold 30 min] [Hold ITC-WARD-1]
    S-NURSE: which beds are not updated
      Nadi: Beds not heard of for long at Lakeview: 1
        LGH-WARD-1: said to be free, last heard of Mon 23 Nov, 14:00 (30 h ago)
        As of 20:01. The wards were asked whether it is still so.
        [All as they were]
    S-NURSE: [All as they were]
      Nadi (privately): Thank you. Noted that the WARD beds are as they were.
    S-NURSE: stale beds?
      Nadi: Nobody waits for news of any bed at Lakeview.
    "
  `)
})

test.each([
  'ICU-3 dirty',
  'LGH-ICU-1 is blocked',
  'hold the bed',
  'release the held bed',
  'block ICU-3, monitor broken',
])('%s is no question for a list', (text) => {
  expect(stage.say(NURSE, text).read()).not.toMatch(/to be cleaned|held or reserved/)
})
