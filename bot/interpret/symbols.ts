import type { Lexicon } from './lexicon.ts'
import type { Token } from './normalise.ts'
import { sensesOf } from './when/lexicon.ts'

/** Names whose kind matters to what is asked, not which one it is. */
export interface Nameables {
  readonly services: Lexicon<unknown>
  readonly facilities: Lexicon<unknown>
  readonly places: Lexicon<unknown>
}

const BED_WORD = /^(?:bed|beds|icu|hdu|nicu|ward|ed|बेड|आईसीयू|एचडीयू|एनआईसीयू|वार्ड|ईडी)$/
const AMBULANCE_WORD = /^(?:amb|एएमबी)$/
const EMERGENCY_ID = /\be-(?:\d{1,5}|[0-9a-z]{5,10})\b/gi
const PHONE = /\+?\d[\d -]{6,16}\d/g

/**
 * What each word stands for, where that matters more than the word itself: "#service", "#place", "#bed" (a numbered
 * one), "#unit" (a numbered ambulance), "#case", "#phone", "#clock", "#minutes", "#day", "#part", "#number"; null for
 * all other words.
 */
export function symbolsOf(text: string, tokens: readonly Token[], names: Nameables): readonly (string | null)[] {
  const symbols = tokens.map(timeSymbol)
  const mark = (symbol: string, from: number, to: number): void => void symbols.fill(symbol, from, to)
  for (const { from, to } of names.places.find(tokens)) mark('#place', from, to)
  for (const { from, to } of names.facilities.find(tokens)) mark('#place', from, to)
  for (const { from, to } of names.services.find(tokens)) mark('#service', from, to)
  tokens.forEach((token, index) => {
    if (!/^\d{1,3}$/.test(tokens[index + 1]?.raw ?? '')) return
    if (AMBULANCE_WORD.test(token.raw)) mark('#unit', index, index + 2)
    if (!BED_WORD.test(token.raw)) return
    const glued = text[token.start - 1] === '-'
    mark('#bed', glued && index > 0 ? index - 1 : index, index + 2)
  })
  for (const [symbol, spelling] of [
    ['#case', EMERGENCY_ID],
    ['#phone', PHONE],
  ] as const) {
    for (const { index: start, 0: found } of text.matchAll(spelling)) {
      if (symbol === '#phone' && found.replace(/\D/g, '').length < 8) continue
      tokens.forEach((token, index) => {
        if (token.start >= start && token.end <= start + found.length) mark(symbol, index, index + 1)
      })
    }
  }
  return symbols
}

function timeSymbol(token: Token, index: number, tokens: readonly Token[]): string | null {
  if (/^\d{1,2}:\d{2}$/.test(token.raw)) return '#clock'
  const { raw } = token
  const senses = sensesOf(raw)
  const digits = /^\d/.test(raw)
  const next = sensesOf(tokens[index + 1]?.raw ?? '')
  if (digits || (senses.number !== undefined && !senses.verb)) {
    if (next.unit === 'minute' || next.unit === 'hour') return '#minutes'
    if (next.oclock || next.meridiem !== undefined) return '#clock'
    return digits ? '#number' : null
  }
  if (senses.verb) return null
  if (senses.day !== undefined || senses.weekday !== undefined || senses.month !== undefined) return '#day'
  return senses.part === undefined ? null : '#part'
}
