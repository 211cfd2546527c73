import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { instant } from './orchestrator/time.ts'
import { Service } from './service.fixture.ts'

/** Schedules that cannot be, days that hardly are, and a device that goes: by the file, the phone and the desk's Slack. */
const DEMO = 'deploy/networks'
let folder: string
let service: Service | null

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nadi-schedules-'))
  service = null
})

afterEach(async () => {
  await service?.expectSound()
  await service?.end()
  rmSync(folder, { recursive: true })
})

/** The demo's file, changed; the same path each time, as somebody edits it. */
function network(change: (file: ReturnType<typeof parse>) => void = () => {}): string {
  const file = parse(readFileSync(join(DEMO, 'bengaluru-demo.yaml'), 'utf8'))
  change(file)
  copyFileSync(join(DEMO, file.documents), join(folder, file.documents))
  const path = join(folder, 'network.yaml')
  writeFileSync(path, stringify(file))
  return path
}

async function begin(change?: Parameters<typeof network>[0]): Promise<Service> {
  service = await Service.start({ settings: { NADI_NETWORK: network(change) } })
  return service
}

const booked = async (at: Service): Promise<string[]> =>
  at.nadi.engine.submit(({ state }) =>
    [...state.slots.appointments.values()].map(
      ({ slot }) => `${slot.device} ${new Date(slot.start + 330 * 60_000).toISOString().slice(0, 16)}`,
    ),
  )

/** What keeps it from starting; nothing where it starts. */
const refusal = async (change: Parameters<typeof network>[0]): Promise<string> => {
  const settings = { NADI_NETWORK: network(change) }
  return Service.start({ settings }).then(
    async (started) => {
      await started.end()
      return ''
    },
    (error: Error) => error.message,
  )
}

it('hours that overlap or end before they start keep the service from starting, each named by its path', async () => {
  const backwards = await refusal(({ facilities: { LGH } }) => {
    LGH.devices['LGH-XRAY'].hours = { mon: '12:00-08:00' }
    LGH.devices['LGH-LAB'].exceptions = [{ dates: '2027-02-29', closed: true }]
  })
  expect(backwards).toContain('facilities.LGH.devices.LGH-XRAY.hours.mon.0: must end after it starts')
  expect(backwards).toContain('facilities.LGH.devices.LGH-LAB.exceptions.0.dates')
  const overlapping = await refusal(({ facilities: { LGH } }) => {
    LGH.devices['LGH-CT'].hours = { 'mon-fri': '08:00-12:00', wed: '10:00-14:00' }
    LGH.devices['LGH-OPD'].services = ['pet_scan']
  })
  expect(overlapping).toContain('facilities.LGH.devices.LGH-CT.hours: its hours of wed overlap')
  expect(overlapping).toMatch(/facilities\.LGH\.devices\.LGH-OPD\.services\.0: .*pet_scan/)
})

describe('a time asked for', () => {
  it('across the closing hour is said not to be free, with what is', async () => {
    const at = await begin()
    const phone = at.whatsapp('+919700000001')
    const [answer] = await phone.write('book a blood test at Lakeview tomorrow at 7:55 pm')
    expect(answer?.text).toMatch(/not free|nothing is free|no time/i)
    await phone.write('1')
    await phone.tap(/yes/i)
    for (const each of await booked(at)) expect(each).not.toMatch(/T19:5[1-9]|T2\d:/)
    expect(await booked(at)).toHaveLength(1)
  })

  it('of a service nobody offers is answered and books nothing', async () => {
    const at = await begin()
    const phone = at.whatsapp('+919700000001')
    const [answer] = await phone.write('book a PET scan tomorrow at 10')
    expect(answer?.text.length).toBeGreaterThan(0)
    expect(await booked(at)).toEqual([])
  })

  it('on a leap day is that day, and on one that does not exist no day', async () => {
    const at = await begin()
    at.now = instant(Date.parse('2028-02-20T09:00:00+05:30'))
    const phone = at.whatsapp('+919700000001')
    const [none] = await phone.write('book an x-ray at Lakeview on 30 february at 10 am')
    expect(none?.text).not.toMatch(/30 Feb/)
    await phone.write('stop')
    await phone.write('start')
    const [leap] = await phone.write('book an x-ray at Lakeview on 29 february at 10 am')
    expect(leap?.text).toMatch(/Tue 29 Feb, 10 am/)
    await phone.write('1')
    await phone.tap(/yes/i)
    expect(await booked(at)).toEqual(['LGH-XRAY 2028-02-29T10:00'])
  })

  it('at midnight is the first of the day, and none runs over it', async () => {
    const at = await begin((file) => {
      file.services.ct.minutes = 50
    })
    const phone = at.whatsapp('+919700000001')
    const [answer] = await phone.write('book a ct at Lakeview on 3 december at midnight')
    expect(answer?.text).toMatch(/12 am|12:00 am|midnight/)
    await phone.write('1')
    await phone.tap(/yes/i)
    const [slot] = await booked(at)
    expect(slot).toMatch(/^LGH-CT 2026-12-0[34]T00:00$/)
  })
})

it('a device that leaves the file with people booked on it: who starts the service is told, and they are still served', async () => {
  const at = await begin()
  const phone = at.whatsapp('+919700000001')
  await phone.write('book a blood test at Lakeview tomorrow at 9 am')
  await phone.write('1')
  await phone.tap(/yes/i)
  expect(await booked(at)).toEqual(['LGH-LAB 2026-12-02T09:00'])
  await at.goDown()
  network((file) => {
    delete file.facilities.LGH.devices['LGH-LAB']
  })
  await at.goUp()
  expect(at.logged.filter(({ line }) => line.includes('network-file.device-gone'))).toMatchObject([
    { level: 'warn', line: expect.stringContaining('"device":"LGH-LAB","bookings":1') },
  ])
  expect((await phone.write('when is my appointment?'))[0]?.text).toMatch(/2 Dec, 9 am/)
  await phone.write('move my blood test to thursday morning')
  await phone.write('1')
  await phone.tap(/yes/i)
  expect((await booked(at))[0]).toMatch(/^JWC-LAB 2026-12-03/)
})
