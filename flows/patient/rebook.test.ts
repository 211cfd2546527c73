import { describe, expect, it } from 'vitest'
import { clock, NURSE } from '../../orchestrator/demo.fixture.ts'
import { AppointmentId, DeviceId, FacilityId, ServiceCode } from '../../orchestrator/ids.ts'
import { bestSlots } from '../../orchestrator/slots/rank.ts'
import { plusMinutes } from '../../orchestrator/time.ts'
import { intent, Play } from '../play.fixture.ts'
import { render } from '../render.ts'
import type { Rendered } from '../rendered.ts'

const MRI = DeviceId.parse('LGH-MRI')
const A1 = AppointmentId.parse('A-1')
const START = clock('15:30')
const slot = {
  service: ServiceCode.parse('mri'),
  device: MRI,
  facility: FacilityId.parse('LGH'),
  start: START,
  end: plusMinutes(START, 45),
}
const down = { type: 'devices.take-down', device: MRI, from: clock('12:00'), until: clock('18:00') } as const
const yes = intent('affirm', {})
const no = intent('deny', {})

function failed(language: 'en' | 'hi' | 'hi-Latn' = 'en') {
  const play = new Play(language)
  play.scenario.given(
    { type: 'patients.registered', patient: play.patient, language },
    { type: 'slots.booked', appointment: A1, patient: play.patient, slot, offered: [] },
  )
  const heard = play.meanwhile(down, NURSE)
  return { play, heard, notice: shown(play) }
}

/** What they were told last of their own appointment, with its buttons. */
function shown({ scenario, language, now, patient }: Play): Rendered {
  const told = scenario.messages.find(({ to }) => to.kind === 'patient' && to.patient === patient)
  if (!told) throw new Error('nobody was told')
  return render(told.notice, { language, state: scenario.state, now, reader: 'patient' })
}

const current = (play: Play) => play.scenario.state.slots.appointments.get(A1)?.slot

describe('an appointment whose device fails', () => {
  it.each([
    ['en', 'We are sorry: MRI scan, Mon 23 Nov, 3:30 pm, Lakeview General Hospital cannot take place'],
    ['hi', 'हमें खेद है'],
    ['hi-Latn', 'Humein khed hai'],
  ] as const)('is told of once and kindly, with another time (%s)', (language, words) => {
    const { heard, notice } = failed(language)
    expect(heard).toContain(words)
    expect(notice.buttons).toHaveLength(3)
    expect(notice.buttons.every(({ label }) => [...label].length <= 20)).toBe(true)
  })

  it('moves with one tap', () => {
    const { play, notice } = failed()
    expect(play.tap('Yes, take it', notice)).toContain('Done, your new time: MRI scan')
    expect(current(play)?.device).not.toBe(MRI)
    expect(play.tap('Yes, take it', notice)).toContain('I have no offer open for you')
  })

  it('moves with a word', () => {
    const { play } = failed()
    expect(play.say('haan', yes)).toContain('Done, your new time')
  })

  it('asks what shall become of it after a no', () => {
    const { play } = failed()
    expect(play.say('no', no)).toContain('shall I find another time, or cancel it?')
    expect(current(play)).toEqual(slot)
    expect(play.tap('Cancel my booking')).toContain('Cancelled: MRI scan')
    expect(play.scenario.state.rebooking.moves.size).toBe(0)
  })

  it('is moved to a time of their own choice', () => {
    const { play, notice } = failed()
    expect(play.tap('Another time', notice)).toContain('When would you like it instead?')
  })

  it('is cancelled with one tap', () => {
    const { play, notice } = failed()
    expect(play.tap('Cancel my booking', notice)).toContain('Cancelled: MRI scan')
  })

  it('books anew where its own time has passed meanwhile', () => {
    const { play, notice } = failed()
    play.now = clock('15:40')
    expect(play.tap('Another time', notice)).toContain('which day and time would you like?')
  })

  it('is looked for again when what was kept cannot be had', () => {
    const { play, notice } = failed()
    const kept = play.scenario.state.rebooking.moves.get(A1)?.to
    if (!kept) throw new Error('nothing was kept')
    play.meanwhile({ ...down, device: kept.device, from: kept.start, until: kept.end }, NURSE)
    // The new proposal replaces the old one under the same button.
    const next = play.scenario.state.rebooking.moves.get(A1)?.to
    expect(next).not.toEqual(kept)
    play.tap('Yes, take it', notice)
    expect(current(play)).toEqual(next)
  })

  it('goes back to its own time when the device works again', () => {
    const { play, notice } = failed()
    play.tap('Yes, take it', notice)
    play.now = clock('12:30')
    expect(play.meanwhile({ type: 'devices.bring-up', device: MRI }, NURSE)).toContain('your old time is free')
    const back = shown(play)
    expect(play.tap('No, thank you', back)).toContain('nothing changes for you')
    expect(current(play)?.device).not.toBe(MRI)
  })

  it('stays where it was when the device works again before they answered', () => {
    const { play, notice } = failed()
    play.now = clock('12:30')
    expect(play.meanwhile({ type: 'devices.bring-up', device: MRI }, NURSE)).toContain(
      'Your appointment stays as it was',
    )
    expect(play.tap('Yes, take it', notice)).toContain('I have no offer open for you')
    expect(current(play)).toEqual(slot)
  })

  it('says so when nothing else is free', () => {
    const play = new Play()
    play.scenario.given(
      { type: 'patients.registered', patient: play.patient, language: 'en' },
      { type: 'slots.booked', appointment: A1, patient: play.patient, slot, offered: [] },
      {
        type: 'devices.went-down',
        device: DeviceId.parse('HHI-MRI'),
        from: clock('12:00'),
        until: clock('12:00', '2027-05-01'),
        assumed: false,
        by: NURSE.role === 'staff' ? NURSE.staff : (undefined as never),
        affected: [],
      },
    )
    const long = { ...down, until: clock('12:00', '2027-02-20') }
    const heard = play.meanwhile(long, NURSE)
    const wish = { service: slot.service, facility: null, patient: play.patient, now: play.now, when: null }
    const later = bestSlots(play.scenario.state, wish).slots[0]
    expect(later?.start).toBeGreaterThan(long.until)
    expect(heard).toContain('I am keeping another time for you')
  })
})
