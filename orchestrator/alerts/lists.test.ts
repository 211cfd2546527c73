import { describe, expect, it } from 'vitest'
import { Actor } from '../actor.ts'
import { check, nextDue } from '../core.ts'
import { COORDINATOR, clock, fixtureTopology } from '../demo.fixture.ts'
import { AlertId, AppointmentId, DeviceId, FacilityId, PatientId, ServiceCode } from '../ids.ts'
import { CLOSED_RETENTION_DAYS } from '../limits.ts'
import { Checklist, type Topology } from '../network/topology.ts'
import type { Slot } from '../slots/events.ts'
import { type Instant, plusDays, plusMinutes } from '../time.ts'
import { Desk, line, person } from './alerts.fixture.ts'
import { toldByDay } from './night.ts'
import { liveAlerts } from './state.ts'

const MRI_LIST = Checklist.parse({
  id: 'mri-list',
  name: 'MRI preparation',
  for: { trigger: 'list', services: ['mri', 'mri_contrast'] },
  items: [
    {
      id: 'forms',
      text: 'Safety forms seen',
      tell: { kind: 'on-call', duty: 'radiographer' },
      when: { from: 'expected', minutes: -120 },
      acknowledge: true,
      escalate: { duty: 'radiology', afterMinutes: 60 },
    },
    {
      id: 'kidney',
      text: 'Kidney results there',
      tell: { kind: 'on-call', duty: 'radiographer' },
      when: { from: 'expected', minutes: -60 },
      acknowledge: true,
      services: ['mri_contrast'],
    },
  ],
})

const DESK = PatientId.parse('P-1')
const contrast = {
  ...fixtureTopology.services[0],
  code: ServiceCode.parse('mri_contrast'),
} as Topology['services'][number]
const topology: Topology = {
  ...fixtureTopology,
  services: [...fixtureTopology.services, contrast],
  devices: fixtureTopology.devices.map((device) =>
    device.id === 'LGH-MRI' ? { ...device, services: [...device.services, contrast.code] } : device,
  ),
  staff: [...fixtureTopology.staff, ...['S-TECH', 'S-LATE', 'S-RADIO'].map((id) => person(id, 'LGH'))],
  onCall: [
    ...fixtureTopology.onCall,
    line('radiographer', 'S-TECH', 'LGH', { from: 7 * 60, to: 14 * 60 }),
    line('radiographer', 'S-LATE', 'LGH', { from: 14 * 60, to: 22 * 60 }),
    line('radiology', 'S-RADIO', 'LGH'),
  ],
  checklists: [MRI_LIST],
}
const TECH = Actor.parse({ role: 'staff', staff: 'S-TECH', facility: 'LGH' })
const TUESDAY = '2026-11-24'
const list = AlertId.parse(`LGH-MRI.${TUESDAY}.360.mri-list.1`)

const slot = (time: string, service = 'mri', device = 'LGH-MRI'): Slot => ({
  service: ServiceCode.parse(service),
  device: DeviceId.parse(device),
  facility: FacilityId.parse(device.slice(0, 3)),
  start: clock(time, TUESDAY),
  end: plusMinutes(clock(time, TUESDAY), 45),
})

/** Monday, nine o'clock. */
class Scanner extends Desk {
  constructor(network = topology) {
    super(network)
    this.now = clock('09:00')
    this.scenario.at(this.now).given({ type: 'patients.registered', patient: DESK, language: 'en' })
  }

  book(id: string, at: Slot): this {
    const appointment = AppointmentId.parse(id)
    const done = this.do({ type: 'slots.book', appointment, patient: DESK, slot: at, offered: [] }, COORDINATOR)
    expect(done).toMatchObject({ ok: true, events: [{ type: 'slots.booked' }] })
    return this
  }

  move(id: string, at: Slot): this {
    const appointment = AppointmentId.parse(id)
    const done = this.do({ type: 'slots.reschedule', appointment, slot: at, offered: [] }, COORDINATOR)
    expect(done).toMatchObject({ ok: true, events: [{ type: 'slots.rescheduled' }] })
    return this
  }

  cancel(id: string): this {
    this.do({ type: 'slots.cancel', appointment: AppointmentId.parse(id) }, COORDINATOR)
    return this
  }

  until(time: string, day = TUESDAY): this {
    return this.passTo(clock(time, day))
  }

  get list() {
    return this.scenario.state.alerts.alerts.get(list)
  }

  /** What was newly said by name or below a headline since the last look. */
  said(): string[] {
    const lines = this.told.flatMap(({ to, notice, card, urgent }) => {
      expect(urgent && notice.kind !== 'patient.will-you-come').toBe(false)
      if (notice.kind === 'card.alert') return [`${to.kind === 'staff' ? to.staff : to.kind} ${card}`]
      if (notice.kind === 'team.alert-detail') return [`${to.kind} ${notice.detail.what}`]
      return notice.kind === 'colleague.alert' ? [`${'team' in to ? to.team : to.kind} ${notice.why}`] : []
    })
    this.told = []
    return lines
  }
}

const two = () => new Scanner().book('A-1', slot('10:15')).book('A-2', slot('11:45'))

describe('a list', () => {
  it('is one headline for whoever is on call when it begins, not one a booking', () => {
    const desk = two().book('A-3', slot('15:30')).until('08:14')
    expect(desk.said()).toEqual([])
    expect(liveAlerts(desk.scenario.state.alerts)).toEqual([])
    desk.until('08:15')
    expect(desk.said()).toEqual([`S-TECH alert:${list}`])
    expect(desk.list?.list?.map(({ appointment }) => appointment)).toEqual(['A-1', 'A-2'])
    desk.do({ type: 'alerts.acknowledge', alert: list, item: 'forms' }, TECH)
    desk.said()
    desk.until('13:30') // meanwhile the first is over, which its headline shows
    expect(desk.said()).toEqual([`S-TECH alert:${list}`, `S-LATE alert:${list.replace('360', '840')}`])
  })

  it('goes on to the next where nobody acknowledges, and says so below the headline', () => {
    const desk = two().until('09:14')
    desk.said()
    desk.until('09:15')
    expect(desk.said()).toEqual([`S-TECH alert:${list}`, `S-RADIO alert:${list}`, 'threads escalated'])
  })

  it('has items for some services alone, that come and go with who is booked', () => {
    const desk = two().until('08:25')
    expect(desk.list?.items.map(({ id }) => id)).toEqual(['forms'])
    desk.book('A-3', slot('13:15', 'mri_contrast')).until('08:35')
    expect(desk.list?.items.map(({ id }) => id)).toEqual(['forms', 'kidney'])
    expect(desk.list?.items.at(1)?.tellAt).toBe(clock('12:15', TUESDAY))
    desk.cancel('A-3').until('08:45')
    expect(desk.list?.items.map(({ id }) => id)).toEqual(['forms'])
  })

  it('is nothing where nobody is ever on call for it', () => {
    const desk = new Scanner().book('A-1', slot('10:15', 'mri', 'HHI-MRI'))
    expect(desk.scenario.state.alerts.looks.size).toBe(0)
  })

  it('is over when the last has been, and leaves the state some days later', () => {
    const desk = two().until('12:29')
    expect(desk.list?.ended).toBeNull()
    desk.until('12:30')
    expect(desk.list?.ended?.because).toBe('done')
    desk.said()
    desk.passTo(plusDays(desk.now, CLOSED_RETENTION_DAYS + 1))
    expect(desk.said()).toEqual([])
    const { alerts, looks } = desk.scenario.state.alerts
    expect([alerts.size, looks.size]).toEqual([0, 0])
    expect(check(desk.scenario.state, null)).toEqual([])
  })
})

describe('a change of a list', () => {
  it('before anybody is told is nobody’s concern', () => {
    const desk = two().cancel('A-1').until('09:44')
    expect(desk.said()).toEqual([])
    desk.until('09:45') // two hours before the one that is left
    expect(desk.said()).toEqual([`S-TECH alert:${list}`])
  })

  it('is told once, with whatever else changed in those minutes, and edits the headline', () => {
    const desk = two().until('08:25')
    desk.said()
    desk.book('A-3', slot('12:30'))
    desk.move('A-2', slot('13:15'))
    desk.cancel('A-1')
    expect(desk.said()).toEqual([])
    desk.until('08:30')
    expect(desk.said()).toEqual([`S-TECH alert:${list}`, 'threads list-changed'])
    expect(desk.events.at(-1)).toMatchObject({
      type: 'alerts.list-changed',
      added: [{ appointment: 'A-3' }],
      moved: [{ appointment: 'A-2', start: slot('11:45').start }],
      cancelled: [{ appointment: 'A-1' }],
      informed: ['S-TECH'],
    })
    desk.until('08:45')
    expect(desk.said()).toEqual([])
  })

  it('that was taken back before it was told is told to nobody', () => {
    const desk = two().until('08:25')
    desk.said()
    desk.book('A-3', slot('12:30')).cancel('A-3').until('08:30')
    expect(desk.said()).toEqual([])
  })

  it('opens again what was seen to before somebody came to the list', () => {
    const desk = two().until('08:25')
    desk.do({ type: 'alerts.acknowledge', alert: list, item: 'forms' }, TECH)
    desk.cancel('A-2').until('08:35')
    expect(desk.list?.items.at(0)?.acknowledged).not.toBeNull()
    desk.book('A-3', slot('12:30')).until('08:45')
    expect(desk.list?.items.at(0)).toMatchObject({ acknowledged: null, escalateAt: clock('09:40', TUESDAY) })
  })

  it('to another shift ends one list and is on the other', () => {
    const desk = new Scanner().book('A-1', slot('10:15')).until('08:25')
    desk.said()
    desk.move('A-1', slot('16:15'))
    desk.until('08:30')
    expect(desk.said()).toEqual([`S-TECH alert:${list}`, 'threads ended'])
    expect(desk.list?.ended?.because).toBe('cancelled')
    desk.until('14:15')
    expect(desk.said()).toEqual([`S-LATE alert:${list.replace('360', '840')}`])
  })

  it('by somebody who did not come, or has been, is told to nobody', () => {
    const desk = two().until('10:30')
    desk.said()
    desk.do({ type: 'slots.vacate', appointment: AppointmentId.parse('A-1'), why: 'no-show' }, COORDINATOR)
    desk.until('10:45')
    expect(desk.said()).toEqual([])
    expect(desk.list?.list?.map(({ appointment }) => appointment)).toEqual(['A-2'])
  })
})

describe('at night', () => {
  it('nobody is told: the early morning’s the evening before, who is on call in the morning', () => {
    const desk = new Scanner().book('A-1', slot('08:00')).until('19:59', '2026-11-23')
    expect(desk.said()).toEqual([])
    desk.until('20:00', '2026-11-23')
    expect(desk.said()).toEqual([`S-TECH alert:${list}`])
    desk.until('07:29') // an hour later would be at night
    expect(desk.said()).toEqual([])
    desk.until('07:30')
    expect(desk.said()).toEqual([`S-TECH alert:${list}`, `S-RADIO alert:${list}`, 'threads escalated'])
  })

  it('what is booked after that is told in the morning, in time', () => {
    const desk = new Scanner().until('22:00', '2026-11-23').book('A-1', slot('08:00')).until('07:29')
    expect(desk.said()).toEqual([])
    desk.until('07:30')
    expect(desk.said()).toEqual([`S-TECH alert:${list}`])
  })

  it('a change waits for the morning', () => {
    const desk = new Scanner().book('A-1', slot('08:00')).book('A-2', slot('09:30')).until('20:30', '2026-11-23')
    desk.do({ type: 'alerts.acknowledge', alert: list, item: null }, TECH)
    desk.until('23:00', '2026-11-23')
    desk.said()
    desk.cancel('A-2').until('07:29')
    expect(desk.said()).toEqual([])
    desk.until('07:30')
    expect(desk.said()).toEqual([`S-TECH alert:${list}`, 'threads list-changed'])
  })

  it('is from 21:00 to 8:00', () => {
    const at = (time: string, first: string, known = '00:00') => {
      const told = toldByDay(clock(time, TUESDAY), clock(first, TUESDAY), clock(known), 330)
      return new Date(told + 330 * 60_000).toISOString().slice(8, 16)
    }
    expect(at('08:00', '10:00')).toBe('24T08:00')
    expect(at('20:59', '23:00')).toBe('24T20:59')
    expect(at('21:00', '23:00')).toBe('24T20:00')
    expect(at('03:00', '05:00')).toBe('23T20:00')
    expect(at('03:00', '05:00', '20:30')).toBe('24T06:00')
    expect(at('03:00', '11:00', '20:30')).toBe('24T08:00')
  })
})

it('follows the network file: lists that come with it, and go with it', () => {
  const without: Topology = { ...topology, checklists: [] }
  const desk = new Scanner(without).book('A-1', slot('10:15'))
  expect(desk.scenario.state.alerts.looks.size).toBe(0)
  desk.scenario.given({ type: 'network.configured', topology })
  desk.until('08:30')
  expect(desk.said()).toEqual([`S-TECH alert:${list}`])
  desk.scenario.given({ type: 'network.configured', topology: without })
  desk.until('08:45')
  expect(desk.list?.ended?.because).toBe('cancelled')
  expect(desk.said()).toEqual([`S-TECH alert:${list}`, 'threads ended'])
})

it('a list that nobody followed in time is no alert of the past', () => {
  const desk = two()
  const late: Instant = plusDays(desk.now, 5)
  for (const id of ['A-1', 'A-2']) {
    desk.scenario.at(late).given({ type: 'slots.elapsed', appointment: AppointmentId.parse(id) })
  }
  expect(desk.scenario.state.alerts.looks.size).toBe(0)
  expect(nextDue(desk.scenario.state)).toBeNull()
})
