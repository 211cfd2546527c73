import { Actor } from './actor.ts'
import type { Event } from './decision.ts'
import { type BedFeature, type BedStatus, type OpeningHours, Topology, type Unit } from './network/topology.ts'
import { type Instant, instant } from './time.ts'

/** A network small enough to keep in the head while reading a test. Monday 2026-11-23 is a good day for it. */

const WEEKDAYS = [1, 2, 3, 4, 5]
const SATURDAY = 6
const EVERY_DAY = [0, ...WEEKDAYS, SATURDAY]

const hours = (weekdays: readonly number[], fromHour: number, toHour: number): OpeningHours[] =>
  weekdays.map((weekday) => ({ weekday, from: fromHour * 60, to: toHour * 60 }))

function bed(id: string, features: BedFeature[] = [], status: BedStatus = 'free') {
  const [facility, unit] = id.split('-')
  return { id, facility, unit: unit as Unit, features, status } // the id says it; parsing proves it
}

export const fixtureTopology: Topology = Topology.parse({
  name: 'Fixture network',
  utcOffsetMinutes: 330,
  autoDispatch: [],
  emergencyNumbers: ['112', '108'],
  facilities: [
    {
      id: 'LGH',
      name: 'Lakeview General Hospital',
      shortName: 'Lakeview',
      location: { lat: 12.9826, lon: 77.619 },
      phone: '+918000000001',
      capabilities: ['ED', 'CATH', 'STROKE', 'TRAUMA'],
    },
    {
      id: 'HHI',
      name: 'Hebbal Heart Institute',
      shortName: 'Hebbal Heart',
      location: { lat: 13.0382, lon: 77.5919 },
      phone: '+918000000002',
      capabilities: ['ED', 'CATH'],
    },
    {
      id: 'ITC',
      name: 'Indiranagar Trauma Centre',
      shortName: 'Indiranagar Trauma',
      location: { lat: 12.9719, lon: 77.6412 },
      phone: '+918000000003',
      capabilities: ['ED', 'TRAUMA'],
    },
  ],
  beds: [
    bed('LGH-ICU-1', ['ventilator']),
    bed('LGH-ICU-2'),
    bed('LGH-ICU-3', ['ventilator', 'dialysis']),
    bed('LGH-ICU-4', [], 'occupied'),
    bed('LGH-HDU-1'),
    bed('LGH-WARD-1'),
    bed('LGH-WARD-2', ['isolation'], 'cleaning'),
    bed('LGH-ED-1'),
    bed('LGH-ED-2', ['ventilator']),
    bed('HHI-ICU-1', ['ventilator']),
    bed('HHI-ICU-2'),
    bed('HHI-HDU-1', [], 'blocked'),
    bed('HHI-ED-1'),
    bed('ITC-ICU-1', ['isolation', 'ventilator']),
    bed('ITC-WARD-1'),
    bed('ITC-ED-1'),
  ],
  services: [
    {
      code: 'mri',
      names: { en: 'MRI scan', hi: 'एमआरआई' },
      minutes: 45,
      preparation: { en: 'Leave metal objects at home.', hi: 'धातु की चीज़ें घर पर छोड़ें।' },
    },
    { code: 'ct', names: { en: 'CT scan', hi: 'सीटी स्कैन' }, minutes: 30 },
    { code: 'xray', names: { en: 'X-ray', hi: 'एक्स-रे' }, minutes: 15 },
    { code: 'cardiology_opd', names: { en: 'Heart clinic', hi: 'हृदय ओपीडी' }, minutes: 20 },
  ],
  devices: [
    {
      id: 'LGH-MRI',
      facility: 'LGH',
      name: 'MRI 1',
      services: ['mri'],
      hours: hours([...WEEKDAYS, SATURDAY], 8, 18),
    },
    { id: 'HHI-MRI', facility: 'HHI', name: 'MRI', services: ['mri'], hours: hours(WEEKDAYS, 8, 16) },
    { id: 'LGH-CT', facility: 'LGH', name: 'CT', services: ['ct'], hours: hours(EVERY_DAY, 0, 24) },
    { id: 'LGH-XRAY', facility: 'LGH', name: 'X-ray', services: ['xray'], hours: hours(EVERY_DAY, 8, 20) },
    {
      id: 'LGH-CARD-OPD',
      facility: 'LGH',
      name: 'Cardiology clinic',
      services: ['cardiology_opd'],
      hours: [...hours(WEEKDAYS, 9, 13), ...hours(WEEKDAYS, 14, 17)],
    },
  ],
  ambulances: [
    { id: 'AMB-1', class: 'ALS', base: { name: 'Lakeview', location: { lat: 12.9826, lon: 77.619 } } },
    { id: 'AMB-2', class: 'BLS', base: { name: 'Indiranagar', location: { lat: 12.9719, lon: 77.6412 } } },
    { id: 'AMB-3', class: 'ALS', base: { name: 'Hebbal', location: { lat: 13.0382, lon: 77.5919 } } },
  ],
  staff: [
    { id: 'S-NURSE', role: 'staff', facility: 'LGH' },
    { id: 'S-NURSE2', role: 'staff', facility: 'HHI' },
    { id: 'S-COORD', role: 'coordinator', facility: 'LGH' },
    { id: 'S-COORD2', role: 'coordinator', facility: 'HHI' },
    { id: 'S-ADMIN', role: 'admin', facility: 'LGH' },
  ],
  onCall: [
    { duty: 'coordinator', staff: 'S-COORD', from: 0, to: 1440 },
    { duty: 'coordinator', staff: 'S-COORD2', from: 0, to: 1440 },
  ],
  places: [
    { name: 'Indiranagar', aliases: ['indira nagar', 'इंदिरानगर'], location: { lat: 12.9784, lon: 77.6408 } },
    { name: 'Hebbal', aliases: ['हेब्बाल'], location: { lat: 13.0358, lon: 77.597 } },
    { name: 'Koramangala', aliases: ['kormangala', 'कोरमंगला'], location: { lat: 12.9352, lon: 77.6245 } },
  ],
})

export const configured: Event = { type: 'network.configured', topology: fixtureTopology }

export const NURSE = Actor.parse({ role: 'staff', staff: 'S-NURSE', facility: 'LGH' })
export const NURSE2 = Actor.parse({ role: 'staff', staff: 'S-NURSE2', facility: 'HHI' })
export const COORDINATOR = Actor.parse({ role: 'coordinator', staff: 'S-COORD', facility: 'LGH' })

/** A moment on the network's wall clock; Monday where no day is said. */
export const clock = (time: string, day = '2026-11-23'): Instant => instant(Date.parse(`${day}T${time}:00+05:30`))
