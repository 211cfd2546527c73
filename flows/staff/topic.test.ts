import { expect, it } from 'vitest'
import { COORDINATOR } from '../../orchestrator/demo.fixture.ts'
import { heard, Stage } from './stage.fixture.ts'

const DOWN = heard('set_equipment_status', { device: 'MRI 1', status: 'down' })

it('"back up" is the device that was spoken of', () => {
  const text = new Stage()
    .say(COORDINATOR, 'MRI 1 down', DOWN)
    .say(COORDINATOR, 'back up now', heard('set_equipment_status', { status: 'up' }))
    .read()
  expect(text).toContain('MRI 1 is back in service')
})

it('"lift it" is the divert only where that was spoken of last, and not long ago', () => {
  const divert = heard('set_divert', { facility: 'LGH', status: 'on' })
  const lifted = new Stage().say(COORDINATOR, 'Lakeview on divert', divert).say(COORDINATOR, 'lift it').read()
  expect(lifted).toContain('takes ambulances again')
  const other = new Stage().say(COORDINATOR, 'Lakeview on divert', divert).say(COORDINATOR, 'MRI 1 down', DOWN)
  expect(other.say(COORDINATOR, 'lift it').read()).not.toContain('takes ambulances again')
  const late = new Stage().say(COORDINATOR, 'Lakeview on divert', divert).wait(31 * 60)
  expect(late.say(COORDINATOR, 'lift it').read()).not.toContain('takes ambulances again')
})
