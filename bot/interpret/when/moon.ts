import { DAY_MS, HOUR_MS } from '../../../orchestrator/time.ts'
import type { Wall } from './calendar.ts'

/**
 * Sun and Moon as the Indian calendar needs them: longitudes to about a twentieth of a degree, which is six minutes of
 * a lunar day, from the leading terms in J. Meeus, "Astronomical Algorithms" (2nd ed., chapters 25 and 47).
 */
const J2000: Wall = Date.UTC(2000, 0, 1, 12)
const rad = (degrees: number): number => (degrees * Math.PI) / 180
const sin = (degrees: number): number => Math.sin(rad(degrees))
const turn = (degrees: number): number => ((degrees % 360) + 360) % 360

/** Julian centuries of an instant in UTC; dynamical time runs about 70 seconds ahead, which is below our precision. */
const centuries = (utc: number): number => (utc - J2000) / (36_525 * DAY_MS)

function sunAt(utc: number): number {
  const t = centuries(utc)
  const anomaly = 357.529 + 35_999.0503 * t
  return turn(280.466 + 36_000.7698 * t + 1.915 * sin(anomaly) + 0.02 * sin(2 * anomaly))
}

function moonAt(utc: number): number {
  const t = centuries(utc)
  const d = 297.85 + 445_267.1115 * t
  const sun = 357.529 + 35_999.0503 * t
  const moon = 134.963 + 477_198.8676 * t
  const f = 93.272 + 483_202.0175 * t
  return turn(
    218.316 +
      481_267.8813 * t +
      6.289 * sin(moon) +
      1.274 * sin(2 * d - moon) +
      0.658 * sin(2 * d) +
      0.214 * sin(2 * moon) -
      0.185 * sin(sun) -
      0.114 * sin(2 * f) +
      0.059 * sin(2 * d - 2 * moon) +
      0.057 * sin(2 * d - sun - moon) +
      0.053 * sin(2 * d + moon) +
      0.046 * sin(2 * d - sun) +
      0.041 * sin(moon - sun) -
      0.035 * sin(d) -
      0.03 * sin(sun + moon),
  )
}

/** The Sun among the fixed stars, by the Lahiri ayanamsa of India's official calendar. */
const siderealSun = (utc: number): number => turn(sunAt(utc) - ayanamsa(utc))
const ayanamsa = (utc: number): number => 23.853 + 1.3972 * centuries(utc)
const elongation = (utc: number): number => turn(moonAt(utc) - sunAt(utc))

const IST_MS = 5.5 * HOUR_MS
/** The lunar day (tithi) at an hour of a day in India: 1 to 15 of the bright half, 16 to 30 of the dark. */
const tithiAt = (day: Wall, hour: number): number => Math.floor(elongation(day + hour * HOUR_MS - IST_MS) / 12) + 1

/** The last new moon before an instant. */
function newMoonBefore(utc: number): number {
  const monthMs = 29.530_589 * DAY_MS
  let at = utc - (elongation(utc) / 360) * monthMs
  for (let step = 0; step < 4; step += 1) {
    const off = ((elongation(at) + 180) % 360) - 180
    at -= (off / 360) * monthMs
  }
  return at
}

const signAt = (utc: number): number => Math.floor(siderealSun(utc) / 30)

/** The new moon that begins a lunar month (0 Chaitra … 11 Phalguna) of a year; of two of one name the second. */
function monthBegins(year: number, month: number): number {
  // Chaitra begins while the Sun is in Pisces, and the months follow it through the signs
  const sign = (month + 11) % 12
  const near = Date.UTC(year, 2, 29) + month * 30.44 * DAY_MS - (month >= 9 ? 365 * DAY_MS : 0)
  let begin = newMoonBefore(near + 25 * DAY_MS)
  for (let step = 0; step < 4 && signAt(begin) !== sign; step += 1) begin = newMoonBefore(begin - DAY_MS)
  return begin
}

/** The day of a year on which a lunar day of a lunar month holds at an hour (in India); from Pausha on of its January. */
export function lunarDay(year: number, month: number, tithi: number, hour: number): Wall {
  const begin = monthBegins(year, month)
  const first = Math.floor((begin + IST_MS) / DAY_MS) * DAY_MS
  const around = [-1, 0, 1, 2, 3].map((shift) => first + (tithi - 1 + shift) * DAY_MS)
  /** Negative before the lunar day, positive after it. */
  const past = (day: Wall): number => ((tithiAt(day, hour) - tithi + 45) % 30) - 15
  const holds = around.find((day) => past(day) === 0)
  if (holds !== undefined) return holds
  // over from one such hour to the next: kept on the day it begins in the morning, or holds by day
  const after = around.find((day) => past(day) > 0) ?? first + tithi * DAY_MS
  return hour < 12 ? after - DAY_MS : after
}

/** The day on which the Sun enters a sign (0 Aries), the next one if that is after sunset. */
export function sunEnters(year: number, sign: number): Wall {
  let day = Date.UTC(year, sign === 9 ? 0 : 3, 10)
  while (signAt(day + 18 * HOUR_MS - IST_MS) !== sign) day += DAY_MS
  return day
}

/** The last day until the end of September with the Moon in a lunar mansion (0 Ashvini) at sunrise and the Sun in a sign. */
export function moonInStar(year: number, star: number, sign: number): Wall {
  let day = Date.UTC(year, 8, 30)
  const holds = (utc: number): boolean =>
    signAt(utc) === sign && Math.floor((turn(moonAt(utc) - ayanamsa(utc)) * 27) / 360) === star
  while (!holds(day + 6 * HOUR_MS - IST_MS) && day > Date.UTC(year, 6, 1)) day -= DAY_MS
  return day
}
