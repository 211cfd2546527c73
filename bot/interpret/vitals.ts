import { sounds } from './lexicon.ts'
import type { Token } from './normalise.ts'

/** A number that people read off a machine at home, and from where on it cannot wait. */
interface Vital {
  readonly sign: string
  readonly names: ReadonlySet<string>
  /** What no such machine shows is a price, a room or a time. */
  readonly plausible: readonly [least: number, most: number]
  readonly severe: (value: number, second: number | null) => boolean
}

/**
 * Blood pressure 180/120 mmHg is a hypertensive crisis (American Heart Association); sugar below 54 mg/dl is level 2
 * hypoglycaemia (American Diabetes Association), asked about from 60 since such readings fall; oxygen is normal from 94 %.
 */
const VITALS: readonly Vital[] = [
  {
    sign: 'very high blood pressure',
    names: sounds('bp pressure bipi बीपी प्रेशर रक्तचाप'),
    plausible: [30, 300],
    severe: (systolic, diastolic) =>
      systolic >= 180 || (diastolic !== null && diastolic >= 120 && diastolic < systolic),
  },
  {
    sign: 'low oxygen',
    names: sounds('spo2 sp02 spo oxygen saturation sats oximeter aksijan ऑक्सीजन'),
    plausible: [40, 100],
    severe: (percent) => percent <= 92,
  },
  {
    sign: 'blood sugar',
    names: sounds('sugar glucose shugar rbs glucometer शुगर'),
    plausible: [15, 900],
    severe: (value) => value < 60 || value > 400,
  },
  {
    sign: 'very fast pulse',
    names: sounds('pulse heartbeat heartrate dhadkan nabz nabj bpm धड़कन नब्ज'),
    plausible: [20, 260],
    severe: (beats) => beats > 150,
  },
]

const REACH = 4
/** "After 50 minutes", "50 rupees": a number of something else. */
const OTHER_UNITS = sounds(
  'am pm baje min mins minute minutes hour hours ghante din day days rs rupees rupaye saal years year yrs litre liter cylinder tablets tablet goli number बजे मिनट दिन रुपये साल',
)

/** The signs of severe readings in a message: "bp 210/120", "sugar 38 aa rahi", "oxygen 84". */
export function severeReadings(tokens: readonly Token[]): readonly string[] {
  return VITALS.filter((vital) =>
    tokens.some(({ fold }, at) => vital.names.has(fold) && readingAfter(vital, tokens.slice(at + 1, at + 1 + REACH))),
  ).map(({ sign }) => sign)
}

function readingAfter({ plausible: [least, most], severe }: Vital, after: readonly Token[]): boolean {
  const at = after.findIndex(({ raw }) => /^\d+(?:[/-]\d+)?$/.test(raw))
  const raw = after[at]?.raw
  if (raw === undefined || OTHER_UNITS.has(after[at + 1]?.fold ?? '')) return false
  const [value = Number.NaN, beside] = raw.split(/[/-]/).map(Number)
  const over = after[at + 1]?.fold
  const second = beside ?? (over === 'by' || over === 'over' ? Number(after[at + 2]?.raw) : null)
  return value >= least && value <= most && severe(value, second)
}
