import { expect, it } from 'vitest'
import { steeringIn } from './steering.ts'

it.each([
  ['STOP', 'stop-messages'],
  ['stop', 'stop-messages'],
  ['Stop.', 'stop-messages'],
  ['unsubscribe', 'stop-messages'],
  ['START', 'start-messages'],
  ['start over', 'restart'],
  ['please start again', 'restart'],
  ['phir se shuru karo', 'restart'],
  ['शुरू से', 'restart'],
  ['any time', 'skip'],
  ['koi bhi chalega', 'skip'],
  ['jaldi se jaldi', 'skip'],
  ['कोई भी', 'skip'],
  ['ek minute', 'wait'],
  ['…', 'silence'],
  ['', 'silence'],
] as const)('“%s” steers: %s', (text, steering) => {
  expect(steeringIn(text)).toBe(steering)
})

it.each(['stop the booking', 'cancel', 'start my appointment', 'no', 'MRI', '😀', 'any MRI on Friday', '2'])(
  '“%s” is left to be understood',
  (text) => {
    expect(steeringIn(text)).toBeNull()
  },
)
