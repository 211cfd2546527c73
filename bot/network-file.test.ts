import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Topology } from '../orchestrator/network/topology.ts'
import { parseNetworkFile } from './network-file.ts'
import { topologyOf } from './network-topology.ts'

const demo = readFileSync('deploy/networks/bengaluru-demo.yaml', 'utf8')

const faultsOf = (text: string): string[] => {
  try {
    parseNetworkFile(text)
    return []
  } catch (error) {
    return error instanceof Error
      ? error.message
          .split('\n')
          .slice(1)
          .map((line) => line.trim())
      : ['?']
  }
}

describe('shifts of an ambulance', () => {
  const withShifts = (shifts: string): string =>
    demo.replace('phone: "+910000000101" }', `phone: "+910000000101", shifts: [${shifts}] }`)

  test('are minutes of the local day, and may run over midnight', () => {
    const [unit, other] = topologyOf(parseNetworkFile(withShifts('"08:00-20:00", "20:00-02:30"'))).ambulances
    expect(unit?.shifts).toEqual([
      { from: 480, to: 1200 },
      { from: 1200, to: 150 },
    ])
    expect(other?.shifts).toBeUndefined()
  })

  test.each(['"8-20"', '"08:00-25:00"', ''])('%s is refused', (shifts) => {
    expect(faultsOf(withShifts(shifts))[0]).toMatch(/ambulances\.AMB-1\.shifts/)
  })
})

describe('the demo network', () => {
  const topology = topologyOf(parseNetworkFile(demo))

  test('is a whole network', () => {
    expect(() => Topology.parse(topology)).not.toThrow()
    expect(topology.facilities.map(({ name }) => name)).toEqual([
      'Lakeview General',
      'Hebbal Heart Institute',
      'Indiranagar Trauma Centre',
      'Jayanagar Women & Children',
    ])
    expect(topology.beds.length).toBeGreaterThanOrEqual(120)
    expect(topology.ambulances).toHaveLength(12)
    expect(new Set(topology.ambulances.map((unit) => unit.class))).toEqual(new Set(['ALS', 'BLS']))
    const offered = new Set(topology.devices.flatMap(({ services }) => services))
    expect(topology.services.filter(({ code }) => !offered.has(code))).toEqual([])
  })

  test('knows wards for women and for isolation, and hospitals outside', () => {
    const bed = (id: string) => topology.beds.find((each) => each.id === id)
    expect(bed('LGH-WARD-19')).toMatchObject({ sex: 'female', features: [] })
    expect(bed('LGH-WARD-20')).toMatchObject({ isolationOnly: true, features: ['isolation'] })
    expect(bed('LGH-WARD-18')).not.toHaveProperty('sex')
    expect(topology.outside?.map(({ name, units }) => [name, units.length])).toEqual([
      ['Lotus Multispeciality', 4],
      ['Little Stars Hospital', 2],
    ])
  })

  test('keeps names and numbers of people out of what the core may know', () => {
    const known = JSON.stringify(topology)
    for (const secret of ['Asha Rao', '+910000000201', '+910000000101', 'U0FARAH']) expect(known).not.toContain(secret)
  })

  test('reads a range of days over the end of the week', () => {
    const open = topologyOf(parseNetworkFile(demo.replace('mon-sat: "06:00-22:00"', 'sat-mon: "06:00-22:00"')))
    const hours = open.devices.find(({ id }) => id === 'LGH-DIALYSIS')?.hours
    expect(hours?.map(({ weekday }) => weekday)).toEqual([6, 0, 1])
  })
})

describe('a bad file is refused with every fault by its path', () => {
  test('unknown names and doubles', () => {
    const text = demo
      .replace('services: [mri], hours', 'services: [mrj], hours')
      .replace('facility: ITC, slack: U0BINU', 'facility: XYZ, slack: U0ASHA')
      .replace('- { numbers: "7", features', '- { numbers: "6", features')
      .replace('- { staff: S-HEMA,', '- { staff: S-ASHA,')
    expect(faultsOf(text)).toEqual([
      'facilities.LGH.beds.ICU.1: LGH-ICU-6 stands already at facilities.LGH.beds.ICU.0',
      'facilities.LGH.devices.LGH-MRI.services.0: no service is called mrj',
      'staff.S-BINU.facility: no facility is called XYZ',
      'staff.S-BINU.slack: U0ASHA stands already at staff.S-ASHA.slack',
      'onCall.coordinator.2.staff: S-ASHA is no coordinator',
    ])
  })

  test.each([
    ['hours that end before they start', '"07:00-21:00"', '"21:00-07:00"', /hours.mon-sat/],
    ['a phone that is none', '"+910000000201"', '"98450"', /staff.S-ASHA.phone/],
    ['a place off the earth', '[12.9784, 77.6408]', '[129, 77.6408]', /places.0.location.0/],
    ['a word nobody knows', 'autoDispatch:', 'autodispatch:', /network/],
    ['a bed range that runs backwards', 'numbers: "1-13"', 'numbers: "13-1"', /beds.WARD.0/],
  ])('%s', (_what, good, bad, path) => {
    const faults = faultsOf(demo.replace(good, bad))
    expect(faults.length).toBeGreaterThan(0)
    expect(faults.join('\n')).toMatch(path)
  })

  test('text that is no YAML, by its line', () => {
    expect(faultsOf('network: {id: [}')[0]).toMatch(/^line 1/)
    expect(faultsOf('').length).toBeGreaterThan(0)
  })
})

describe('services', () => {
  test('that nobody offers are refused', () => {
    const alone = 'HHI-OPD: { name: Heart clinic Hebbal, services: [cardiology_opd]'
    expect(faultsOf(demo.replace(alone, alone.replace('cardiology_opd', 'ct')))).toEqual([
      'services.cardiology_opd: no device does this',
    ])
  })

  test('ask and need in the demo what a newcomer is to see', () => {
    const topology = topologyOf(parseNetworkFile(demo))
    const service = (code: string) => topology.services.find((each) => each.code === code)
    expect(service('ct_contrast')).toMatchObject({ creatinineDays: 30, noticeMinutes: 240, safety: [{ stops: 'yes' }] })
    expect(service('mammography')).toMatchObject({ onlyFor: { sex: 'female', minAge: 40 } })
    expect(topology.resources).toMatchObject([{ id: 'LGH-SEDATION' }])
    expect(topology.devices.filter(({ exceptions }) => exceptions).map(({ id }) => String(id))).toEqual([
      'LGH-MRI',
      'LGH-ENDO',
      'HHI-CT',
    ])
    expect(topology.facilities[0]?.holidays).toContain('2027-01-26')
  })
})

describe('how long roads take', () => {
  const withRoads = demo.replace('places:', 'travel: { detourFactor: 1.6, matrix: roads.csv }\nplaces:')
  const csv = 'from,LGH,HHI\nLGH,0,900\nHHI,840,0\n'

  test('may be said by the network, with a table beside the file', () => {
    const { travel } = topologyOf(parseNetworkFile(withRoads, () => csv))
    expect(travel).toMatchObject({
      detourFactor: 1.6,
      lightsSpeedFactor: 1.25,
      matrix: {
        seconds: [
          [0, 900],
          [840, 0],
        ],
      },
    })
    expect(topologyOf(parseNetworkFile(demo)).travel).toBeUndefined()
  })

  test('is refused with the table’s file and line', () => {
    expect(faultsOf(withRoads)).toEqual(['travel.matrix: roads.csv cannot be read'])
    expect(() => parseNetworkFile(withRoads, () => csv.replace('900', 'far'))).toThrow(
      'roads.csv line 2: far is no number of seconds',
    )
  })
})

describe('schedules', () => {
  const ct = 'LGH-CT: { name: CT Lakeview, services: [ct], hours: { mon-sun: "00:00-24:00" }, urgentExtra: { ct: 2 } }'
  const withCt = (rest: string, services = '[ct, xray]') =>
    demo.replace(ct, `LGH-CT: { name: CT Lakeview, services: ${services}, ${rest} }`)
  const faults = (rest: string) =>
    faultsOf(withCt(rest)).map((line) => line.replace('facilities.LGH.devices.LGH-CT', '…'))

  test('are read: breaks, dates, what is needed', () => {
    const text = withCt(
      `hours: { mon-fri: ["08:00-12:00", "13:00-17:00"] }, openOnHolidays: true, changeoverMinutes: 10, minutes: { ct: 40 },
       needs: { ct: [RADIOGRAPHERS] }, urgentExtra: { ct: 2 },
       keptForAcute: { hours: { mon-fri: "10:00-11:00" }, releaseHours: 24 },
       maintenance: { tube: { name: tube change, minutes: 90, dueBy: 2027-01-31, hours: { sun: "09:00-12:00" } } },
       exceptions: [{ dates: 2026-12-24..2026-12-26, closed: true }, { dates: 2026-12-31, hours: "08:00-12:00" },
         { dates: 2028-02-29, maintenance: "10:00-11:00" }]`,
    ).replace(
      '      LGH-SEDATION:',
      `      RADIOGRAPHERS: { kind: staff, name: Radiographers, count: 2, hours: { mon-sat: "08:00-20:00" } }
      LGH-SEDATION:`,
    )
    const topology = topologyOf(parseNetworkFile(text))
    expect(topology.devices.find(({ id }) => id === 'LGH-CT')).toMatchObject({
      openOnHolidays: true,
      changeoverMinutes: 10,
      minutes: { ct: 40 },
      needs: { ct: ['RADIOGRAPHERS'] },
      urgentExtra: { ct: 2 },
      keptForAcute: { releaseHours: 24, hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 600, to: 660 })) },
      maintenance: [{ id: 'tube', minutes: 90, dueBy: '2027-01-31', hours: [{ weekday: 0, from: 540, to: 720 }] }],
      exceptions: [
        { from: '2026-12-24', to: '2026-12-26', open: [] },
        { from: '2026-12-31', to: '2026-12-31', open: [{ from: 480, to: 720 }] },
        { from: '2028-02-29', to: '2028-02-29', maintenance: [{ from: 600, to: 660 }] },
      ],
    })
    expect(topology.devices.find(({ id }) => id === 'LGH-CT')?.hours).toHaveLength(10)
    expect(topology.facilities[0]?.holidays).toContain('2027-01-26')
    expect(topology.resources?.[0]).toMatchObject({ id: 'RADIOGRAPHERS', facility: 'LGH', kind: 'staff', count: 2 })
    expect(() => Topology.parse(topology)).not.toThrow()
  })

  test.each([
    ['hours: { mon: ["08:00-12:00", "11:00-17:00"] }', '….hours: its hours of mon overlap'],
    ['hours: { mon-fri: "08:00-12:00", wed: "10:00-14:00" }', '….hours: its hours of wed overlap'],
    [
      'hours: { mon: "12:00-08:00" }',
      '….hours.mon.0: must end after it starts; hours over midnight are two: 22:00-24:00, 00:00-02:00',
    ],
    [
      'hours: { mon: "22:00-02:00" }',
      '….hours.mon.0: must end after it starts; hours over midnight are two: 22:00-24:00, 00:00-02:00',
    ],
    [
      'hours: { mon: "08:00-08:00" }',
      '….hours.mon.0: must end after it starts; hours over midnight are two: 22:00-24:00, 00:00-02:00',
    ],
    ['hours: {}, exceptions: [{ dates: 2026-02-29, closed: true }]', '….exceptions.0.dates.0: Invalid ISO date'],
    [
      'hours: {}, exceptions: [{ dates: 2026-12-26..2026-12-24, closed: true }]',
      '….exceptions.0.dates: must end after',
    ],
    ['hours: {}, exceptions: [{ dates: 2026-12-26, hours: "12:00-10:00" }]', '….exceptions.0.hours.0: must end after'],
    [
      'hours: {}, exceptions: [{ dates: 2026-12-24, closed: true }, { dates: 2026-12-20..2026-12-24, hours: "09:00-10:00" }]',
      '….exceptions.1: 2026-12-20 is in ….exceptions.0 already',
    ],
    ['hours: {}, exceptions: [{ dates: 2026-12-26 }]', '….exceptions.0: one of: closed'],
    ['hours: {}, minutes: { mri: 30 }', '….minutes.mri: it does not do this'],
    ['hours: {}, needs: { ct: [NOBODY] }', '….needs.ct.0: no room or team of this hospital is called NOBODY'],
    ['hours: {}, changeoverMinutes: -5', '….changeoverMinutes'],
    ['hours: {}, urgentExtra: { mri: 1 }', '….urgentExtra.mri: it does not do this'],
    ['hours: {}, urgentExtra: { ct: 0 }', '….urgentExtra.ct'],
    [
      'hours: { mon: "08:00-12:00" }, keptForAcute: { hours: { mon: "11:00-13:00" }, releaseHours: 24 }',
      '….keptForAcute.hours: it is not open all of that on mon',
    ],
    [
      'hours: { mon: "08:00-12:00" }, keptForAcute: { hours: { mon: ["09:00-11:00", "10:00-12:00"] }, releaseHours: 24 }',
      '….keptForAcute.hours: its hours of mon overlap',
    ],
    ['hours: {}, keptForAcute: { hours: {}, releaseHours: 0 }', '….keptForAcute.releaseHours'],
    ['hours: {}, maintenance: { tube: { name: tube, minutes: 60, everyDays: 90 } }', '….maintenance.tube: either'],
    [
      'hours: {}, maintenance: { tube: { name: tube, minutes: 60, dueBy: 2027-01-31, lastDone: 2026-01-31 } }',
      '….maintenance.tube: either',
    ],
    [
      'hours: { mon: "08:00-09:00" }, maintenance: { tube: { name: tube, minutes: 90, dueBy: 2027-01-31 } }',
      '….maintenance.tube: it takes 90 minutes, longer than there is ever time for it',
    ],
    ['hours: { mon: "08:00-08:20" }', '….services.0: ct takes 30 minutes, longer than it is ever open'],
  ])('are refused with the path: %s', (rest, fault) => {
    const found = faults(rest).map((line) => line.replaceAll('facilities.LGH.devices.LGH-CT', '…'))
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(fault)
  })

  test('says which services take one more in a full time, and never where people should not wait', () => {
    const { services } = topologyOf(parseNetworkFile(demo))
    expect(services.flatMap(({ code, overbook }) => (overbook ? [[code, overbook]] : []))).toEqual([
      ['general_medicine_opd', { perDay: 2, waitMinutes: 15 }],
    ])
    const allowed = (before: string) => demo.replace(before, `overbook: { perDay: 1, waitMinutes: 10 }\n    ${before}`)
    for (const [code, line] of Object.entries({
      endoscopy: 'noticeMinutes: 720',
      ct_contrast: 'creatinineDays: 30',
      mammography: 'onlyFor: { sex: female',
    })) {
      expect(faultsOf(allowed(line))).toEqual([
        `services.${code}.overbook: not where people fast or are asked first: they should not have to wait`,
      ])
    }
    expect(faultsOf(demo.replace('perDay: 2, waitMinutes: 15', 'perDay: 0, waitMinutes: 15'))[0]).toContain(
      'services.general_medicine_opd.overbook.perDay',
    )
  })

  test('a service that no device knows', () => {
    expect(faultsOf(demo.replace(ct, ct.replace('[ct]', '[ct, ct]')))).toEqual([
      'facilities.LGH.devices.LGH-CT.services.1: ct stands twice',
    ])
  })
})
