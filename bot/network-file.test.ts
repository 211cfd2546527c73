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
