import type { Plan } from '../turn.ts'
import { unitIn } from './bed-words.ts'
import { bedNamedIn } from './named-bed.ts'
import { facilityNamed } from './named-facility.ts'
import type { BedList } from './replies.ts'
import { answer, openly, type Step } from './step.ts'

/** The words of each list. "Beds" may be missing where nothing else can be meant. */
const LISTS: readonly (readonly [BedList, RegExp])[] = [
  [
    'dirty',
    /\b(dirty|unclean(ed)?|ganda|gande)\b|\b(to be|being|pending|awaiting|waiting for|needs?|under|in) clean(ing|ed)?\b|\bcleaning (list|pending|status|backlog)\b|\bhousekeeping (list|pending|status|backlog|queue)\b|\b(what|which|how many)\b.*\bcleaning\b|\bsaf\w* (karna|hone|nahi)\b/i,
  ],
  ['blocked', /\b(blocked|out of (order|service|use)|closed beds?|non.?functional|kharab)\b/i],
  [
    'held',
    /\b(held|on hold|holds|reserved|kept for|roke|roka)\b|\bwho(?: all)?(?:'s| is| are| r|s)? holding\b|\bmy holds\b|\bholding (?:which|what)\b/i,
  ],
  ['doubted', /\b(stale|not updated|un-?updated|outdated|unconfirmed|doubt(ed|ful)|not heard|no (update|news))\b/i],
  [
    'occupancy',
    /\b(occupancy|occupied beds?|beds? (?:state|position|summary|overview|snapshot)|summary of beds|census|how full|(?:icu|hdu|nicu|ward|ed)s? full|how many (are )?occupied|kitna (full|bhara))\b/i,
  ],
]
/** It asks; nothing of it tells what a bed has become. */
const ASKS =
  /[?]\s*$|\b(which|what|who|why|any|list|show|give|tell|how many|how full|count|all|status|kaun|kitne|kitna|kya|batao|dikhao)\b|^\W*(?:icu|hdu|nicu|ed|ward|the|our|all|total|current|bed|today'?s?)*\s*(?:dirty|blocked|held|stale|reserved|occupancy|census|housekeeping|beds? (?:state|position|summary|overview))\b|\bbeds? (?:summary|position|overview)\b/i
const ABOUT_BEDS = /\b(beds?|icu|hdu|nicu|ward|ed|hold|holds|holding|occupancy|census|cleaning|housekeeping|bistar)\b/i
const EVERYWHERE = /\b(all (hospitals|facilities|sites|units)|everywhere|network|anywhere|across|any hospital|sab)\b/i
/** Something else that has beds, holds or occupancy, or an order. */
const OTHERWISE =
  /\b(mri|ct|x-?ray|scan|slots?|appointments?|ambulances?|divert\w*|surge|release|extend|cancel|on call|device|transfer)\b/i

/** "Dirty beds?", "blocked beds and why", "which beds are held and by whom", "occupancy ICU". */
export function planBedLists(step: Step, text: string): Plan | null {
  if (!ABOUT_BEDS.test(text) || !ASKS.test(text) || OTHERWISE.test(text)) return null
  const lists = LISTS.filter(([, words]) => words.test(text)).map(([list]) => list)
  const { state } = step.view
  if (lists.length === 0 || bedNamedIn(state, text, step.actor.facility).said !== null) return null
  const named = facilityNamed(state, text)?.id
  const own = step.actor.role === 'staff' && !EVERYWHERE.test(text) ? step.actor.facility : null
  const [facility, unit] = [named ?? own, unitIn(text)]
  return answer(step, ...lists.map((list) => openly({ kind: 'staff.bed-list', list, facility, unit })))
}
