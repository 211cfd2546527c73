import { describe, expect, it } from 'vitest'
import { clock } from '../../../orchestrator/demo.fixture.ts'
import { ServiceCode } from '../../../orchestrator/ids.ts'
import { DAY_MS } from '../../../orchestrator/time.ts'
import { between, intent, Play } from '../../play.fixture.ts'

const DAY = '2026-11-24'

function offered(): Play {
  const play = new Play('en')
  const when = between(DAY, '09:00', '12:00')
  play.say('MRI', intent('book_appointment', { service: ServiceCode.parse('mri'), when }))
  return play
}

/** When the times begin that were put last. */
function put(play: Play): readonly number[] {
  const frame = play.dialogue.frames.at(-1)
  return frame?.flow === 'book' ? frame.offered.map(({ start }) => start) : []
}

describe('times counted from those that were put', () => {
  it.each(['later please', 'thoda baad mein', 'बाद में', 'more options'])('%s: after the last of them', (words) => {
    const play = offered()
    const last = Math.max(...put(play))
    play.say(words, intent('none_of_these', {}))
    expect(put(play)).toHaveLength(3)
    expect(Math.min(...put(play))).toBeGreaterThan(last)
  })

  it.each(['earlier?', 'us se pehle', 'इससे पहले', 'too late'])('%s: before the first of them', (words) => {
    const play = offered()
    const first = Math.min(...put(play))
    play.say(words)
    expect(put(play)).toHaveLength(3)
    expect(Math.max(...put(play))).toBeLessThan(first)
  })

  it.each(['next day', 'agle din', 'अगले दिन'])('%s: the day after theirs', (words) => {
    const play = offered()
    play.say(words, intent('none_of_these', {}))
    expect(put(play).every((start) => start >= clock('00:00', DAY) + DAY_MS)).toBe(true)
    expect(put(play).every((start) => start < clock('00:00', DAY) + 2 * DAY_MS)).toBe(true)
  })

  it.each([
    ['subah nahi', '12:00', '24:00'],
    ['not in the evening', '00:00', '16:00'],
  ])('%s: the rest of that day', (words, from, to) => {
    const play = offered()
    play.say(words, intent('deny', {}))
    expect(put(play)).toHaveLength(3)
    const until = to === '24:00' ? clock('00:00', DAY) + DAY_MS : clock(to, DAY)
    expect(put(play).every((start) => start >= clock(from, DAY) && start < until)).toBe(true)
  })

  it.each(['later this month I go abroad', 'kuch aur poochna hai'])('not: %s', (words) => {
    const play = offered()
    const before = put(play)
    play.say(words)
    expect(put(play)).toEqual(before)
  })
})
