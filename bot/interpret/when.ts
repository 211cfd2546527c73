import type { When } from '../../flows/intents.ts'
import { type Instant, localTime } from '../../orchestrator/time.ts'
import { clean, tokenise } from './normalise.ts'
import { readWithChrono } from './when/chrono.ts'
import type { Reference } from './when/items.ts'
import { dayNamed, resolve } from './when/resolve.ts'
import { group, scan } from './when/scan.ts'

/**
 * The times a message names, in English, Hindi and romanised Hindi, the first the preferred one; empty where
 * there is none. Looking forward: kal is tomorrow, "Friday" the coming one, "9:30" the next. Day parts, weeks and bare
 * hours as the design fixes them (subah 06–12, dopahar 12–16, shaam 16–20, raat 20–24; 1–6 is the afternoon).
 * A point has no end; "after 5" ends with its day; a year far away is read as it is, the core refuses it.
 * English that our own parsers do not know is left to chrono-node.
 */
export function readWhen(text: string, now: Instant, utcOffsetMinutes: number): readonly When[] {
  const cleaned = clean(text).replace(/\b([ap])\. ?m\b\.?/gi, '$1m')
  const tokens = tokenise(cleaned)
  const reference: Reference = { now, today: localTime(now, utcOffsetMinutes).day, utcOffsetMinutes }
  const found: When[] = []
  let inherited: Reference['today'] | null = null
  for (const items of group(tokens, scan(tokens, reference))) {
    const interval = resolve(items, reference, inherited)
    if (interval === null) continue
    inherited = dayNamed(items, reference) ?? inherited
    const first = tokens[items[0]?.from ?? 0]
    const last = tokens[(items.at(-1)?.to ?? 1) - 1]
    found.push({ text: cleaned.slice(first?.start, last?.end), ...interval })
  }
  return found.length > 0 ? found : readWithChrono(cleaned, now, utcOffsetMinutes)
}
