import { addDays, fromLocal, HOUR_MS, instant, type LocalDay, MINUTE_MS } from '../../../orchestrator/time.ts'
import type { Token } from '../normalise.ts'
import { addMonths } from './calendar.ts'
import type { Item, Meaning, Reference } from './items.ts'
import { AGO, amountOf, IN, isWord, LATER, type TimeUnit, UNITS, WITHIN } from './words.ts'

/** "in 2 hours", "do din baad", "2 ghante mein", "a week from now", "within 3 days", "teen din pehle". */
export function readOffset(tokens: readonly Token[], at: number, reference: Reference): Item | null {
  const lead = tokens[at]
  const leads = isWord(lead, IN) || isWord(lead, WITHIN) || lead?.raw === 'after'
  const start = leads ? at + 1 : at
  const amount = amountOf(tokens[start])
  if (amount === null) return null
  let unitAt = start + 1
  while (FILLERS.has(tokens[unitAt]?.raw ?? '')) unitAt += 1
  const unit = UNITS.get(tokens[unitAt]?.fold ?? '')
  if (unit === undefined) return null
  const tail = tailOf(tokens, unitAt + 1)
  if (!leads && tail.to === unitAt + 1) return null
  const within = isWord(lead, WITHIN) || tail.says === 'within'
  const meaning = shifted(tail.says === 'ago' ? -amount : amount, unit, within, reference)
  return { from: at, to: tail.to, meaning }
}

const FILLERS = new Set(['of', 'an', 'a', 'more', 'aur', 'और'])

/** What follows the unit: "baad", "ke andar", "from now", "pehle", or nothing (`to` stays where it was). */
function tailOf(tokens: readonly Token[], at: number): { to: number; says: 'later' | 'within' | 'ago' | null } {
  const skip = tokens[at]?.raw === 'ke' || tokens[at]?.raw === 'के' ? at + 1 : at
  const word = tokens[skip]
  if (isWord(word, WITHIN)) return { to: skip + 1, says: 'within' }
  if (isWord(word, AGO)) return { to: skip + 1, says: 'ago' }
  if (isWord(word, LATER) || isWord(word, IN)) return { to: skip + 1, says: 'later' }
  if (word?.raw === 'from' && tokens[skip + 1]?.raw === 'now') return { to: skip + 2, says: 'later' }
  return { to: at, says: null }
}

function shifted(amount: number, unit: TimeUnit, within: boolean, reference: Reference): Meaning {
  const { now, today } = reference
  if (unit === 'minute' || unit === 'hour') {
    const target = instant(now + amount * (unit === 'hour' ? HOUR_MS : MINUTE_MS))
    return within
      ? { kind: 'instant', start: now, end: target, grain: 'minute' }
      : { kind: 'instant', start: target, end: null, grain: 'minute' }
  }
  const day = dayAfter(today, amount, unit)
  if (!within) return { kind: 'day', day }
  return { kind: 'instant', start: now, end: fromLocal(addDays(day, 1), 0, reference.utcOffsetMinutes), grain: 'day' }
}

function dayAfter(today: LocalDay, amount: number, unit: 'day' | 'week' | 'month' | 'year'): LocalDay {
  switch (unit) {
    case 'day':
      return addDays(today, Math.round(amount))
    case 'week':
      return addDays(today, Math.round(amount * 7))
    case 'month':
      return addMonths(today, Math.round(amount))
    case 'year':
      return addMonths(today, Math.round(amount * 12))
  }
}
