import { ServiceCode } from '../../ids.ts'
import { Topology } from '../../network/topology.ts'

const OPEN_FROM = 8 * 60
const OPEN_TO = 18 * 60
/** Monday to Saturday. */
const OPEN_DAYS = [1, 2, 3, 4, 5, 6]

const SERVICES = [
  { code: 'mri', minutes: 45, devices: ['N', 'N', 'S', 'W'] },
  { code: 'ct', minutes: 30, devices: ['N', 'S', 'W'] },
  { code: 'ultrasound', minutes: 20, devices: ['N', 'S'] },
  { code: 'echo', minutes: 30, devices: ['S', 'W'] },
  { code: 'endoscopy', minutes: 60, devices: ['N'], noticeMinutes: 720 },
] as const

const hours = OPEN_DAYS.map((weekday) => ({ weekday, from: OPEN_FROM, to: OPEN_TO }))

/** Three hospitals with twelve devices between them. */
export const slotNetwork: Topology = Topology.parse({
  name: 'Twelve devices',
  utcOffsetMinutes: 330,
  autoDispatch: [],
  emergencyNumbers: ['112', '108'],
  facilities: ['N', 'S', 'W'].map((id, n) => ({
    id,
    name: id,
    shortName: id,
    location: { lat: 12.9 + n / 20, lon: 77.6 },
    phone: '+910000000000',
    capabilities: [],
  })),
  beds: [],
  services: SERVICES.map(({ devices: _, code, ...rest }) => ({ code, names: { en: code, hi: code }, ...rest })),
  devices: SERVICES.flatMap(({ code, devices }) =>
    devices.map((facility, n) => ({
      id: `${facility}-${code}-${n + 1}`,
      facility,
      name: `${code} ${n + 1}`,
      services: [code],
      hours,
    })),
  ),
  ambulances: [],
  staff: [{ id: 'S-DESK', role: 'staff', facility: 'N' }],
  onCall: [],
  places: [],
})

/** Slots of one open day, by service. */
export const slotsADay: ReadonlyMap<ServiceCode, number> = new Map(
  SERVICES.map(({ code, minutes, devices }) => [
    ServiceCode.parse(code),
    devices.length * Math.floor((OPEN_TO - OPEN_FROM) / minutes),
  ]),
)

export const openMinutes = (days: number): number =>
  Math.floor((days * OPEN_DAYS.length) / 7) * (OPEN_TO - OPEN_FROM) * slotNetwork.devices.length
