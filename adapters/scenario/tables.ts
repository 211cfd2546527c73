import { z } from 'zod'
import { AmbulanceClass, Priority } from '../../orchestrator/network/topology.ts'

/** Digits only: `Number` would also take an empty field for 0, and `0x10`, and spaces. */
const number = z
  .string()
  .regex(/^[+-]?\d+(\.\d+)?$/, 'not a number')
  .transform(Number)
const seconds = number.refine((value) => value >= 0, 'seconds cannot be negative')
const name = z.string().min(1, 'is empty')

/** The files of a scenario folder, a row each; docs/scenarios.md tells what they mean. */
export const ZoneRow = z.object({
  zone: name,
  lat: number.refine((value) => Math.abs(value) <= 90, 'latitudes lie between -90 and 90'),
  lon: number.refine((value) => Math.abs(value) <= 180, 'longitudes lie between -180 and 180'),
})
export const TravelRow = z.object({ from: name, to: name, seconds })
export const HourRow = z.object({
  hour: number.refine((value) => Number.isInteger(value) && value >= 0 && value < 24, 'hours are 0 to 23'),
  factor: number.refine((value) => value > 0, 'a factor is above 0'),
})
export const BaseRow = z.object({ base: name, zone: name })
export const AmbulanceRow = z.object({ ambulance: name, class: AmbulanceClass, base: name })
export const HospitalRow = z.object({ hospital: name, zone: name, capabilities: z.string() })
export const CallRow = z.object({
  call: name,
  at_seconds: seconds,
  zone: name,
  priority: Priority,
  on_scene_seconds: seconds,
  transport: z.enum(['0', '1']),
  handover_seconds: seconds,
  hospital: z.string(),
})

const atLeastOne = z.number().min(1)
export const StandbyChoice = z.enum(['zones', 'bases'])

/** What the whole folder has in common; the file may be missing, and so may each of its parts. */
export const Settings = z.strictObject({
  ordinaryFactor: atLeastOne.optional(),
  mobilisationSeconds: z.number().min(0).optional(),
  targetSeconds: z.partialRecord(Priority, z.number().positive()).optional(),
  standby: StandbyChoice.optional(),
})
export type Settings = z.infer<typeof Settings>
