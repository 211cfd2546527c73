import { expect, test } from 'vitest'
import { clock } from '../../orchestrator/demo.fixture.ts'
import { backIn, dutyIn, sceneOutcomeIn } from './crew-words.ts'

test.each([
  ['treated on scene', 'treated-on-scene'],
  ['treated and released', 'treated-on-scene'],
  ['First aid given, no transport needed', 'treated-on-scene'],
  ['patient refused transport', 'refused-transport'],
  ['refusing to go', 'refused-transport'],
  ['mareez ne jaane se mana kar diya', 'refused-transport'],
  ['no patient found', 'no-patient-found'],
  ['nobody at the spot', 'no-patient-found'],
  ['mareez nahi mila', 'no-patient-found'],
  ['patient dead on arrival', 'dead-on-scene'],
  ['pt expired', 'dead-on-scene'],
] as const)('“%s” ends the job: %s', (text, outcome) => {
  expect(sceneOutcomeIn(text)).toBe(outcome)
})

test.each([
  'patient has not refused transport',
  'not dead on arrival, still breathing',
  'no patient found?',
  'reached, patient treated',
  'going to the patient',
  'cannot take it',
  'patient onboard',
])('“%s” ends nothing', (text) => {
  expect(sceneOutcomeIn(text)).toBeNull()
})

const NOON = clock('12:00')
const duty = (text: string) => dutyIn(text, NOON, 330)

test.each([
  ['on duty till 8pm', { kind: 'on', until: clock('20:00'), freshCrew: false }],
  ['On duty', { kind: 'on', until: null, freshCrew: false }],
  ['starting shift', { kind: 'on', until: null, freshCrew: false }],
  ['new crew on duty till 8 pm', { kind: 'on', until: clock('20:00'), freshCrew: true }],
  ['going off', { kind: 'out', because: 'off-duty' }],
  ['off duty', { kind: 'out', because: 'off-duty' }],
  ['shift over', { kind: 'out', because: 'off-duty' }],
  ['need fuel', { kind: 'fuel', low: true }],
  ['diesel khatam', { kind: 'fuel', low: true }],
  ['not enough, low on fuel', { kind: 'fuel', low: true }],
  ['refuelled', { kind: 'fuel', low: false }],
  ['diesel bhar liya', { kind: 'fuel', low: false }],
  ['out of service: tyre', { kind: 'out', because: 'vehicle' }],
  ['cannot take it, tyre puncture', { kind: 'out', because: 'vehicle' }],
  ['on a break', { kind: 'out', because: 'break' }],
] as const)('“%s” is about the unit', (text, report) => {
  expect(duty(text)).toEqual(report)
})

test.each(['available', 'back in service', 'tyre fixed', 'on the way', 'not off duty yet', 'reached', 'signing off?'])(
  '“%s” is left to the interpreter',
  (text) => {
    expect(duty(text)).toBeNull()
  },
)

test.each([
  'fixed, back in service',
  'ho gaya',
  'Ho gaya bhai',
  'done',
  'tyre changed',
  'gaadi theek ho gayi',
  'lunch over',
  'हो गया',
])('“%s” says that what kept them is over', (text) => {
  expect(backIn(text)).toBe(true)
})

test.each([
  'not fixed yet',
  'fixed?',
  'will be back in service soon',
  'being repaired',
  'abhi nahi ho gaya',
  'jab theek ho gaya tab aate',
  'ok',
])('“%s” does not', (text) => {
  expect(backIn(text)).toBe(false)
})
