import { expect, test } from 'vitest'
import { COORDINATOR, NURSE, NURSE2 } from '../../orchestrator/demo.fixture.ts'
import { BedId } from '../../orchestrator/ids.ts'
import { heard, Stage } from './stage.fixture.ts'

const statusOf = (stage: Stage, id: string) => stage.scenario.state.beds.beds.get(BedId.parse(id))?.status

// What the interpreter hears in them is the opposite on purpose: the words decide.
test.each([
  ['is LGH-ICU-4 free', 'occupied'],
  ['ICU-4 free?', 'occupied'],
  ['why is ICU-4 not free', 'occupied'],
  ['when will icu-4 be free', 'occupied'],
  ['ICU-4 is not free, pt still there', 'occupied'],
  ['ICU-4 not clean yet', 'cleaning'],
  ['ICU-4 pt left, pls clean it', 'cleaning'],
  ['ICU-4 empty now', 'cleaning'],
  ['ICU-4 is clean now', 'free'],
])('%s: occupied becomes %s', (text, status) => {
  const stage = new Stage()
  stage.say(NURSE, text, heard('set_bed_status', { bed: 'LGH-ICU-4', status: 'free' }))
  expect(statusOf(stage, 'LGH-ICU-4')).toBe(status)
})

test('“not free” alone is asked about, and nothing is changed', () => {
  const stage = new Stage()
  stage.say(NURSE, 'LGH-ICU-1 is not free', heard('set_bed_status', { bed: 'LGH-ICU-1', status: 'free' }))
  expect(statusOf(stage, 'LGH-ICU-1')).toBe('free')
  stage.say(NURSE, 'blocked')
  expect(statusOf(stage, 'LGH-ICU-1')).toBe('blocked')
})

test('a blocked bed that works again is free, whatever “use” was heard as', () => {
  const stage = new Stage()
  stage.say(NURSE2, 'HHI-HDU-1 ok now, use it now', heard('set_bed_status', { bed: 'HHI-HDU-1', status: 'blocked' }))
  expect(statusOf(stage, 'HHI-HDU-1')).toBe('free')
})

test('two colleagues contradict each other: the last word stands, and a bed that somebody holds is not taken by a word', () => {
  const stage = new Stage()
  const free = heard('set_bed_status', { bed: 'LGH-ICU-4', status: 'free' })
  stage.say(NURSE, 'ICU-4 cleaned and free', free)
  stage.say(COORDINATOR, 'LGH-ICU-4 not free, pt still in bed', free)
  expect(statusOf(stage, 'LGH-ICU-4')).toBe('occupied')
  stage.say(NURSE, 'ICU-4 is clean now', free).say(NURSE, 'hold ICU-4', heard('hold_bed', { bed: 'LGH-ICU-4' }))
  stage.read()
  stage.say(COORDINATOR, 'LGH-ICU-4 not clean yet', free)
  expect(stage.read()).toMatch(/LGH-ICU-4 is held by/)
  expect(statusOf(stage, 'LGH-ICU-4')).toBe('free')
})

test('moved within the house: one bed is left, the other taken, and no ambulance is asked for', () => {
  const stage = new Stage()
  stage.say(NURSE, 'pt ICU-4 shifted to HDU-1', heard('request_transfer'))
  expect([statusOf(stage, 'LGH-ICU-4'), statusOf(stage, 'LGH-HDU-1')]).toEqual(['cleaning', 'occupied'])
  stage.say(NURSE, 'move HDU-1 to ICU-2', heard('request_transfer'))
  expect([statusOf(stage, 'LGH-HDU-1'), statusOf(stage, 'LGH-ICU-2')]).toEqual(['cleaning', 'occupied'])
  expect(stage.scenario.state.transfers.transfers.size).toBe(0)
})
