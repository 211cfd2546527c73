import { topologyOf } from '../../orchestrator/network/state.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { expectedDischarges, type LikelyFree } from '../../orchestrator/stays/expected.ts'
import { fromLocal, HOUR_MS, type Instant, localTime } from '../../orchestrator/time.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import { drawn, field, spoken } from './draw.ts'
import type { StaffReply } from './replies.ts'
import { dayAndClock, facilityName, moment, shortName } from './words.ts'

type Of<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

const LIKELIEST_MAX = 5
/** Less likely ones are not worth naming. */
const CHANCE_MIN = 0.1

/** How many leave until then, with how sure that is; who is planned to, and who is likeliest. */
export function renderExpectedDischarges(
  { facility, unit, until }: Of<'staff.expected-discharges'>,
  frame: RenderFrame,
): Rendered {
  const { state, now } = frame
  const { wards, beds } = expectedDischarges(state, { facility, unit }, now, until)
  const where = facility ? ` at ${shortName(state, facility)}` : ''
  if (wards.length === 0)
    return spoken(`Nobody lies in ${unit ? `an ${unit} bed` : 'a bed'}${where}, as far as I know.`)
  const planned = beds.filter((each) => each.planned !== null && each.planned <= until)
  const likely = beds.filter((each) => each.planned === null && each.chance >= CHANCE_MIN).slice(0, LIKELIEST_MAX)
  const stays = wards.reduce((sum, each) => Math.max(sum, each.stays), 0)
  return drawn({
    title: `Expected discharges${unit ? `, ${unit}` : ''}${where}, until ${moment(until, frame)}`,
    tone: 'neutral',
    fields: [
      ...wards.map((ward) =>
        field(
          `${facility ? '' : `${facilityName(state, ward.facility)}, `}${ward.unit}`,
          `about ${Math.round(ward.mean)} of ${ward.patients} (${ward.from} to ${ward.to}, 7 times in 10)`,
        ),
      ),
      ...planned.map((each) => field(each.bed, `planned for ${moment(each.planned ?? now, frame)}`)),
      ...likely.map((each) => field(each.bed, `${Math.round(each.chance * 100)} in 100${lain(each.since, now)}`)),
    ],
    footnote: `${source(stays)} To say it yourself: “${beds[0]?.bed ?? 'LGH-ICU-1'} going home at 16:00”.`,
  })
}

/** What a prediction stands on. */
const source = (stays: number): string =>
  stays === 0
    ? 'By how long such patients usually stay; no stay here has ended yet to learn from.'
    : `By how long patients stayed here (${stays} so far) and usually stay.`

/** `, there for 3 d 4 h`. */
function lain(since: Instant | null, now: Instant): string {
  if (since === null) return ''
  const hours = Math.floor((now - since) / HOUR_MS)
  const days = Math.floor(hours / 24)
  return `, there for ${days > 0 ? `${days} d ` : ''}${hours % 24} h`
}

/** `likely Tue 24 Nov, 10:00 to Thu 26 Nov, 17:00 (7 in 10) …`: whole hours, since nobody knows it better. */
export function likelyLine(
  { state, now }: Pick<RenderFrame, 'state' | 'now'>,
  { from, to, since, stays }: LikelyFree,
): string {
  const start = dayAndClock(state, hourOf(state, from))
  const end = to === null ? 'later' : dayAndClock(state, hourOf(state, to))
  const why = stays === 0 ? 'usual stays' : `stays here (${stays} so far)`
  return `its patient likely leaves between ${start} and ${end} (7 in 10), by ${why}${lain(since, now)}`
}

function hourOf(state: NetworkState, at: Instant): Instant {
  const { day, minuteOfDay } = localTime(at, topologyOf(state.network).utcOffsetMinutes)
  return fromLocal(day, minuteOfDay - (minuteOfDay % 60), topologyOf(state.network).utcOffsetMinutes)
}

export const renderLeavingPlanned = ({ bed, at }: Of<'staff.leaving-planned'>, { state }: RenderFrame): Rendered =>
  spoken(
    at === null
      ? `Noted: whoever is in ${bed} does not leave as planned.`
      : `Noted: whoever is in ${bed} is to leave ${dayAndClock(state, at)}. Say “discharge ${bed}” when they have left; searches show the bed as expected then.`,
  )
