import { expect, it } from 'vitest'
import { clock } from '../../../orchestrator/demo.fixture.ts'
import { HOUR_MS } from '../../../orchestrator/time.ts'
import { movedBy } from './moved-by.ts'

const hours = (text: string) => {
  const when = movedBy(text, clock('15:00'))
  return when && (when.start - clock('15:00')) / HOUR_MS
}

it.each([
  ['can i come an hour earlier', -1],
  ['half an hour later please', 0.5],
  ['30 min pehle aa sakta hu kya', -0.5],
  ['do ghante baad kar do', 2],
  ['एक घंटा पहले', -1],
  ['push it by a week', 168],
  ['ek hafta aage badha do', 168],
  ['postpone by 2 days', 48],
])('%s', (text, expected) => expect(hours(text)).toBe(expected))

it.each(['in an hour', 'do din baad', 'after 2 days', 'later', 'a bit earlier', 'tomorrow'])(
  '%s is counted from now, or is no amount',
  (text) => expect(hours(text)).toBeNull(),
)
