import { logit } from './logistic.ts'
import type { Signs } from './state.ts'

/** Which estimate stands on an event, before a network has one of its own. */
export const PRIOR = 'prior-1'

/*
 * What is believed before a network has a history of its own. About 23 % of appointments are missed the world over, more
 * the longer ahead they were booked and the more were missed before (Dantas et al., "No-shows in appointment scheduling:
 * a systematic literature review", Health Policy 2018;122:412-421). How much each moves it is our assumption: booked for
 * the same day 10 %, a week ahead 20 %, a month ahead 30 %.
 */
const SAME_DAY = logit(0.1)
const PER_LOG_DAY = 0.4
/** What is known of the person counts fully, what is believed of everybody like so many visits. */
const USUAL_RATE = 0.2
const USUAL_WEIGHT = 2
const HISTORY_SHARE = 0.7
const CONFIRMED = -1.5
const UNANSWERED = 0.5

/** The log-odds that they do not come and do not say so. */
export function priorLogit({ leadDays, kept, missed, answer }: Omit<Signs, 'service'>): number {
  const rate = (missed + USUAL_RATE * USUAL_WEIGHT) / (kept + missed + USUAL_WEIGHT)
  const history = HISTORY_SHARE * (logit(rate) - logit(USUAL_RATE))
  const answered = answer === 'confirmed' ? CONFIRMED : answer === 'unanswered' ? UNANSWERED : 0
  return SAME_DAY + PER_LOG_DAY * Math.log(1 + leadDays) + history + answered
}
