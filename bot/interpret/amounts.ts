import { sounds } from './lexicon.ts'
import { type Token, tokenise } from './normalise.ts'
import { sensesOf } from './when/lexicon.ts'

const MINUTES_OF: Partial<Readonly<Record<string, number>>> = { minute: 1, hour: 60 }
const MINUTES_MAX = 10_080
const LATENESS = sounds('late behind delay delayed deri der लेट देरी देर')

/** "30 min", "an hour", "aadhe ghante", "45m", "running 30 late": whole minutes of the first duration. */
export function minutesIn(text: string): number | null {
  const tokens = tokenise(text.replace(/(\d)\s*m\b/gi, '$1 min'))
  for (const [index, token] of tokens.entries()) {
    const amount = amountOf(token)
    if (amount === null) continue
    const [next, afterNext] = [tokens[index + 1]?.raw ?? '', tokens[index + 2]?.raw ?? '']
    const unit = sensesOf(JOINING.has(next) ? afterNext : next).unit ?? ''
    const minutes = Math.round(amount * (MINUTES_OF[unit] ?? 0))
    if (minutes > 0 && minutes <= MINUTES_MAX) return minutes
  }
  const bare = tokens.find((token, index) => /^\d{1,3}$/.test(token.raw) && LATENESS.has(tokens[index + 1]?.fold ?? ''))
  return bare === undefined || Number(bare.raw) === 0 ? null : Number(bare.raw)
}
const JOINING = new Set(['an', 'a', 'of', 'more', 'aur', 'और'])

function amountOf({ raw }: Token): number | null {
  if (raw === 'a' || raw === 'an') return 1
  if (raw === 'half') return 0.5
  if (/^\d+(?:\.\d+)?$/.test(raw)) return Number(raw)
  const { amount, number } = sensesOf(raw)
  return amount ?? number ?? null
}

const ACUITY = /\b(?:acuity|priority|a|p|esi|triage)[\s:-]*(?:level\s*)?([1-5])\b|(?:प्राथमिकता|एक्यूटी)\s*([1-5])/i

/** "acuity 2", "A1", "प्राथमिकता 1". */
export function acuityIn(text: string): number | null {
  const found = ACUITY.exec(text)
  return found === null ? null : Number(found[1] ?? found[2])
}

const PHONE = /\+?\d[\d -]{6,18}\d/

/** A telephone number, in digits, with its + where it was written. */
export function phoneIn(text: string): string | null {
  const found = PHONE.exec(text)?.[0].replace(/[ -]/g, '')
  return found !== undefined && /^\+?\d{8,15}$/.test(found) ? found : null
}
