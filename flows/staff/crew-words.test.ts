import { expect, test } from 'vitest'
import { sceneOutcomeIn } from './crew-words.ts'

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
