import { expect, test } from 'vitest'
import { COORDINATOR } from '../../orchestrator/demo.fixture.ts'
import { EmergencyId, FacilityId } from '../../orchestrator/ids.ts'
import { plusSeconds } from '../../orchestrator/time.ts'
import { MARK_PATTERN } from '../rendered.ts'
import { renderStaffNotice } from './render-notices.ts'
import { Stage } from './stage.fixture.ts'

const emergency = EmergencyId.parse('E-1')
const hospital = FacilityId.parse('LGH')

test('without a bed the department is asked for one; without a time it is told so', () => {
  const stage = new Stage()
  stage.call('E-1').press(COORDINATOR, 'Approve AMB-1')
  const alert = { kind: 'ed.pre-alert', emergency, hospital, bed: null } as const
  const frame = stage.frame('staff')
  expect(
    renderStaffNotice({ ...alert, expectedAt: null }, frame).text.replace(MARK_PATTERN, '<$1 $2>'),
  ).toMatchInlineSnapshot(`
    "Incoming: P1 · Heart · E-1
    Hospital: Lakeview General Hospital
    Expected: time not known yet
    Said: “<note N-E-1>”
    Signs: chest pain
    Ambulance: AMB-1 (ALS)
    Status: Sent
    Bed: none was free; please find one
    Please acknowledge."
  `)
  const at = (seconds: number): string =>
    renderStaffNotice({ ...alert, expectedAt: plusSeconds(stage.now, seconds) }, frame).text
  expect(at(601)).toContain('Expected: 14:11, in 11 min')
  expect(at(0)).toContain('Expected: 14:00, any moment now')
})

test('an alert whose emergency was put away is still readable', () => {
  const { text } = renderStaffNotice(
    { kind: 'ed.pre-alert', emergency, hospital, bed: null, expectedAt: null },
    new Stage().frame('staff'),
  )
  expect(text).toMatch(/^Incoming: emergency · E-1\nHospital: Lakeview General Hospital/)
})
