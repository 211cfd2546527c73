import { describe, expect, it } from 'vitest'
import type { Event } from '../../orchestrator/decision.ts'
import { clock, fixtureTopology, NURSE } from '../../orchestrator/demo.fixture.ts'
import { plusDays } from '../../orchestrator/time.ts'
import {
  appointment,
  booked,
  idleSought,
  joined,
  mri,
  NINE,
  patient,
} from '../../orchestrator/waitlist/refill.fixture.ts'
import { deskTime, spanOf } from './desk-time.ts'
import { heard, Stage } from './stage.fixture.ts'

const registered = (n: number) => ({ type: 'patients.registered', patient: patient(n), language: 'en' }) as const
/** The MRI runs from 8 to 18 in pieces of 45 minutes: 8:00, 8:45, 9:30, 10:15, 11:00 …; it is 9:00. */
function desk(...events: Event[]): Stage {
  const stage = new Stage(NINE)
  stage.scenario.given(
    registered(0),
    registered(1),
    registered(2),
    booked(0, mri(clock('11:00'))),
    booked(1, mri(clock('14:00'))),
    idleSought(plusDays(NINE, 60)),
    ...events,
  )
  return stage
}
const blocks = ({ scenario }: Stage) => [...scenario.state.blocks.blocks.values()]
const moves = ({ scenario }: Stage) => [...scenario.state.rebooking.moves.values()]

describe('times as a desk says them', () => {
  const said = (text: string, now = NINE) => {
    const view = new Stage(now).view()
    const time = deskTime(text, view)
    const span = time && spanOf(time, view)
    return span && [span.start, span.end]
  }
  const today = (from: string, to: string | null) => [clock(from), to === null ? null : clock(to)]
  const friday = (from: string, to: string) => [clock(from, '2026-11-27'), clock(to, '2026-11-27')]
  it.each([
    ['2-3', today('14:00', '15:00')],
    ['2 to 3 for QA', today('14:00', '15:00')],
    ['from 11 to 1', today('11:00', '13:00')],
    ['9:30 – 10.15', today('09:30', '10:15')],
    ['2 to 4 pm', today('14:00', '16:00')],
    ['11 to 1 pm', today('11:00', '13:00')],
    ['till 4', today('09:00', '16:00')],
    ['the 11 o’clock', today('11:00', null)],
    ['the 11', today('11:00', null)],
    ['10:15', today('10:15', null)],
    ['at 3 for 2 hours', today('15:00', '17:00')],
    ['for half an hour', today('09:00', '09:30')],
    ['for about 3 hours', today('09:00', '12:00')],
    ['kharab hai, 2 ghante lagenge', today('09:00', '11:00')],
    ['Friday afternoon', friday('12:00', '16:00')],
    ['friday 2-3', friday('14:00', '15:00')],
    ['on friday from 2 to 4 pm', friday('14:00', '16:00')],
    ['tomorrow', [clock('00:00', '2026-11-24'), clock('00:00', '2026-11-25')]],
    ['24 to 26 dec', [clock('00:00', '2026-12-24'), clock('00:00', '2026-12-27')]],
  ])('“%s”', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it('are of tomorrow where they were over today', () => {
    expect(said('9-10', clock('17:00'))).toEqual([clock('09:00', '2026-11-24'), clock('10:00', '2026-11-24')])
  })

  it('are none where none is said', () => {
    expect(said('block CT for QA')).toBeNull()
  })
})

describe('blocked time', () => {
  it.each([
    ['block MRI 2-3 for QA', 'quality-check', '14:00', '15:00'],
    ['block the mri from 2 to 3, engineer is coming', 'maintenance', '14:00', '15:00'],
    ['pls keep MRI free 14:00-15:00 for icu patients', 'inpatients', '14:00', '15:00'],
    ['MRI blocked till 12 no technician', 'staffing', '09:00', '12:00'],
  ])('“%s”', (text, reason, from, until) => {
    const stage = desk().say(NURSE, text)
    expect(blocks(stage)).toMatchObject([{ device: 'LGH-MRI', reason, from: clock(from), until: clock(until) }])
    expect(stage.read()).toContain('MRI 1 is blocked')
  })

  it('offers those who are booked then another time, and is lifted in a word', () => {
    const stage = desk().say(NURSE, 'block MRI 2-3 for QA')
    expect(stage.read()).toMatch(/Booked then: 14:00 mri\n.*Instead: 1 person offered another time/)
    stage.say(NURSE, 'unblock the MRI')
    expect(stage.read()).toContain('no longer blocked')
    expect([blocks(stage), moves(stage)]).toEqual([[], []])
  })

  it('asks until when, and which device', () => {
    const stage = desk().say(NURSE, 'block MRI for training')
    expect(stage.read()).toContain('Until when shall I block MRI 1, from now?')
    stage.say(NURSE, '4-5')
    expect(blocks(stage)).toMatchObject([{ from: clock('16:00'), reason: 'training' }])
    stage.read()
    stage.say(NURSE, 'block Friday afternoon')
    expect(stage.read()).toContain('Which device shall I block, Fri 27 Nov, 12:00–16:00?')
    stage.press(NURSE, 'X-ray')
    expect(blocks(stage)).toHaveLength(2)
    stage.read()
    stage.say(NURSE, 'what is blocked?')
    expect(stage.read()).toMatch(/Blocked:\n.*MRI 1, 16:00–17:00 \(training\)\n.*X-ray, Fri 27 Nov/)
    stage.say(NURSE, 'remove the block')
    stage.press(NURSE, 'Lift 2')
    expect(blocks(stage)).toMatchObject([{ device: 'LGH-MRI' }])
  })

  it.each(['block LGH-ICU-1', 'block a bed in the ward', 'is the MRI free at 3?', 'the road is blocked till 4'])(
    '“%s” is something else',
    (text) => {
      expect(blocks(desk().say(NURSE, text))).toEqual([])
    },
  )

  it('stands in the list of the day', () => {
    const stage = desk().say(NURSE, 'block MRI 2-3 for QA')
    stage.read()
    stage.say(NURSE, 'MRI list', { name: 'schedule_overview', args: { service: mri(NINE).service } })
    expect(stage.read()).toMatch(
      /MRI 1: blocked 14:00–15:00 \(quality check\)\n *11:00–11:45 mri\n *14:00–14:45 mri\n *free 09:00–11:00, 11:45–14:00, 15:00–18:00/,
    )
  })
})

describe('a patient who is to be moved', () => {
  it('is moved by as much as is said', () => {
    const stage = desk().say(NURSE, 'please push the 11 o’clock MRI by 45 min')
    expect(moves(stage)).toMatchObject([{ to: { start: clock('11:45') } }])
  })

  it.each(['move the 11 o’clock to 4:15', 'please shift 11:00 MRI to 16:15', 'MRI 11 wale ko 4:15 baje kar do'])(
    '“%s”: is asked, and keeps their time',
    (text) => {
      const stage = desk().say(NURSE, text)
      expect(moves(stage)).toMatchObject([
        { kind: 'asked', askedBy: 'S-NURSE', from: { start: clock('11:00') }, to: { start: clock('16:15') } },
      ])
      expect(stage.read()).toMatch(/MRI scan, 11:00: I have asked the patient whether they can come at 16:15/)
    },
  )

  it('is moved at once where they agreed by phone', () => {
    const stage = desk().say(NURSE, 'move the 11 o’clock to 4:15').press(NURSE, 'Agreed by phone')
    expect(stage.read()).toContain('is now at 16:15')
    expect(stage.scenario.state.slots.appointments.get(appointment(0))?.slot.start).toBe(clock('16:15'))
  })

  it('is not moved after all', () => {
    const stage = desk().say(NURSE, 'move the 11 o’clock to 4:15').press(NURSE, 'Do not move')
    expect(stage.read()).toContain('Not moved: MRI scan, 11:00 stays')
    expect(moves(stage)).toEqual([])
  })

  it('gets what is free near it where the time is none', () => {
    const stage = desk().say(NURSE, 'move the 11 o’clock to 3')
    expect(stage.read()).toMatch(/15:00 is not free for it.*\n.*\[14:45\] \[15:30\]/)
    stage.press(NURSE, '15:30')
    expect(moves(stage)).toMatchObject([{ to: { start: clock('15:30') } }])
  })

  it('is asked which where two are meant, or none', () => {
    const stage = desk(
      registered(3),
      booked(3, { ...mri(clock('11:00')), device: 'LGH-XRAY', service: 'xray', end: clock('11:15') } as never),
    )
    stage.say(NURSE, 'move the 11 o’clock to 4:15')
    expect(stage.read()).toMatch(/Which appointment shall be moved\?[\s\S]*1\. MRI scan, 11:00[\s\S]*2\. X-ray, 11:00/)
    stage.say(NURSE, 'move the 12 o’clock MRI to 4:15')
    expect(stage.read()).toMatch(/Nobody who is still to come is booked at 12:00.*Booked: 11:00 MRI 1, 14:00 MRI 1/)
    expect(moves(stage)).toEqual([])
  })

  it('must be called where there is no time left', () => {
    const stage = desk()
    stage.now = clock('10:50')
    stage.say(NURSE, 'move the 11 o’clock to 4:15')
    expect(stage.read()).toMatch(/too little time left.*<phone P-0>/)
    stage.press(NURSE, 'Agreed: 16:15')
    expect(stage.read()).toContain('is now at 16:15')
  })

  it.each([
    'move AMB-1 to Hebbal',
    'shift the patient in LGH-ICU-3 to HDU',
    'move my shift from 8 to 9',
    'bring a wheelchair to MRI',
  ])('“%s” is something else', (text) => {
    const stage = desk().say(NURSE, text)
    expect(stage.read()).not.toMatch(/appointment|asked the patient|still to come/)
  })
})

describe('an urgent patient into a full time', () => {
  const allowing = (): Event => ({
    type: 'network.configured',
    topology: {
      ...fixtureTopology,
      devices: fixtureTopology.devices.map((each) =>
        each.id === 'LGH-MRI' ? { ...each, urgentExtra: { [mri(NINE).service]: 1 } } : each,
      ),
    },
  })
  const says = (stage: Stage, text: string): Stage =>
    stage.turn(NURSE, { kind: 'said', text, intents: [] }, text, null, 'N-why')
  const urgent = (): Stage => desk(allowing(), registered(3), joined(2, { acuity: 'urgent' }), joined(3))

  it('is booked with the words of the desk as the reason, shown in the list of the day', () => {
    const stage = says(urgent(), 'overbook MRI at 11: cord compression suspected')
    expect(stage.read()).toMatch(
      /Booked, urgent: 11:00–11:45 MRI 1[\s\S]*comes second: about 45 min[\s\S]*1 of 1 allowed that day/,
    )
    const [over] = [...stage.scenario.state.slots.appointments.values()].filter((each) => each.over)
    expect(over).toMatchObject({ patient: 'P-2', acuity: 'urgent', slot: { start: clock('11:00') } })
    stage.say(NURSE, 'MRI list', { name: 'schedule_overview', args: { service: mri(NINE).service } })
    expect(stage.read()).toMatch(/11:00–11:45 mri \(urgent, put in because: “.+”\)\n *11:00–11:45 mri\n/)
    expect(says(stage, 'squeeze into MRI at 2 for 1: stroke').read()).toContain('as many that day as are allowed (1)')
  })

  it('asks whom and why, and names the allowance', () => {
    const stage = urgent().say(NURSE, 'overbook the MRI at 11')
    expect(stage.read()).toMatch(
      /Into 11:00–11:45 MRI 1[\s\S]*1 \(meant\): urgent[\s\S]*1 more urgent patient is allowed/,
    )
    says(stage, 'overbook mri at 11 for 2: bleeding')
    expect([...stage.scenario.state.slots.appointments.values()].find((each) => each.over)?.patient).toBe('P-3')
    expect(says(desk(), 'overbook MRI: stroke').read()).toContain('Into which time?')
    expect(says(desk(), 'overbook MRI at 11: stroke').read()).toContain('nobody waits for it')
  })

  it.each(['can we overbook the MRI?', 'is the CT overbooked', 'overbook the ICU at 3: no beds'])(
    '“%s” is something else',
    (text) => {
      expect(urgent().say(NURSE, text).read()).not.toMatch(/Into |Booked, urgent/)
    },
  )
})

describe('one more in a full time, since others may not come', () => {
  it('stands in the list of the day with the wait that is to be expected, for them and for the others', () => {
    const service = mri(NINE).service
    const of = { chance: 0.2, times: 1, expected: 1.8, waitMinutes: 36, othersWaitMinutes: 36, model: 'prior-1' }
    const stage = desk(
      {
        type: 'network.configured',
        topology: {
          ...fixtureTopology,
          services: fixtureTopology.services.map((each) =>
            each.code === service ? { ...each, overbook: { perDay: 1, waitMinutes: 40 } } : each,
          ),
        },
      },
      {
        type: 'slots.booked',
        appointment: appointment(9),
        patient: patient(2),
        slot: mri(clock('11:00')),
        over: { kind: 'no-show', ...of, nth: 1, allowed: 1 },
        offered: [],
      },
      registered(3),
      booked(3, mri(clock('11:45'))),
    )
    stage.say(NURSE, 'MRI list', { name: 'schedule_overview', args: { service } })
    expect(stage.read()).toMatch(
      /11:00–11:45 mri\n *11:00–11:45 mri \(one more: about 40 min to wait\)\n *11:45–12:30 mri\n.*\n *the others wait about 36 min at most/,
    )
    // Whoever has the time is there: they will wait for certain.
    stage.scenario
      .at(clock('10:50'))
      .as(NURSE)
      .when({ type: 'slots.check-in', appointment: appointment(0) })
    stage.say(NURSE, 'MRI list', { name: 'schedule_overview', args: { service } })
    expect(stage.read()).toContain('(one more: about 45 min to wait)')
  })
})

describe('who can come', () => {
  const waited = (): Stage => {
    const stage = desk(registered(3))
    stage.scenario.at(plusDays(NINE, -10)).given(joined(2, { travelMinutes: 30 }))
    stage.scenario.at(plusDays(NINE, -2)).given(joined(3, { acuity: 'urgent' }))
    return stage
  }
  it('names who waits and could be there, the most urgent first, and offers it', () => {
    const stage = waited().say(NURSE, 'who can come at 12:30 for the MRI?')
    expect(stage.read()).toMatch(
      /12:30–13:15 MRI 1, MRI scan: 1\. urgent, waits 2 d, has no appointment, \d+ %, by 11:45; 2\. routine/,
    )
    stage.press(NURSE, 'Offer to 1')
    expect([...stage.scenario.state.slots.offers.values()]).toMatchObject([
      { patient: 'P-3', slot: { start: clock('12:30') } },
    ])
    expect(stage.read()).toContain('Offered: 12:30–13:15 MRI 1')
  })

  it('says that nobody waits, or that nothing is free', () => {
    expect(desk().say(NURSE, 'anyone for the MRI at 12:30?').read()).toContain('nobody waits for it')
    expect(desk().say(NURSE, 'who can come to MRI at 11 pm?').read()).toContain('Nothing is free there at 23:00')
  })

  it('is a button under the list of the day', () => {
    const stage = waited().say(NURSE, 'MRI list', {
      name: 'schedule_overview',
      args: { service: mri(NINE).service },
    })
    expect(stage.read()).toMatch(/2 wait for mri \(1 urgent, longest 10 days\)[\s\S]*\[Who at 09:30\?\]/)
    stage.press(NURSE, 'Who at 09:30?')
    expect(stage.read()).toContain('Who can come')
  })

  it.each(['who can come for the ICU bed?', 'who is on call at 3?', 'who can take AMB-1?'])(
    '“%s” is something else',
    (text) => {
      expect(waited().say(NURSE, text).read()).not.toContain('Who can come')
    },
  )
})

describe('an appointment that the desk cancels', () => {
  it.each([
    'cancel the 11 o’clock MRI',
    "the 11 o'clock mri patient called, she is not coming",
    'MRI 11 baje wala nahi aayega',
  ])('“%s”: is asked first, and the patient is told', (text) => {
    const stage = desk().say(NURSE, text)
    expect(stage.read()).toMatch(/Shall I cancel this\?[\s\S]*1\. MRI scan, 11:00/)
    stage.press(NURSE, 'Yes, cancel')
    expect(stage.scenario.messages.map(({ notice }) => notice.kind)).toContain('patient.cancelled')
    expect(stage.read()).toContain('Cancelled: MRI scan, 11:00, MRI 1')
  })

  it('is none where nobody is booked then', () => {
    expect(desk().say(NURSE, 'cancel the 12 o’clock MRI').read()).toMatch(
      /Nobody who is still to come is booked at 12:00/,
    )
  })
})

describe('somebody who does not come', () => {
  it('is said by the desk, which hears who goes in instead', () => {
    const stage = desk()
    stage.now = clock('11:05')
    stage.command(NURSE, { type: 'slots.check-in', appointment: appointment(1) })
    stage.say(NURSE, 'the 11 o’clock MRI did not come')
    stage.read()
    expect(stage.tick().read()).toContain(
      '→ ed: MRI 1: number 1, booked for 14:00, was told to go in now, since it stands empty.',
    )
  })

  it('and was not said to have come: the desk can put it right', () => {
    const stage = desk()
    stage.now = clock('11:05')
    stage.command(NURSE, { type: 'slots.check-in', appointment: appointment(1) })
    stage.wait(300).tick()
    expect(stage.read()).toContain(
      'was told to go in now, since the 11:00 is not there and has 14:00 now. If they are in there already, please let number 1 wait.',
    )
  })
})

describe('a block that was just made', () => {
  const span = (stage: Stage) => blocks(stage).map(({ from, until }) => [from, until])
  it.each([
    ['make it 9:30 to 11', '09:30', '11:00'],
    ['no, 3 to 4', '15:00', '16:00'],
    ['make it till 4', '14:00', '16:00'],
    ['change it to 1 hour later, 3-4', '15:00', '16:00'],
    ['actually for 2 hours', '14:00', '16:00'],
    ['3-4 instead', '15:00', '16:00'],
    ['3 se 4 kar do', '15:00', '16:00'],
    ['move the block to 4', '16:00', '17:00'],
    ['extend it by 1 hour', '14:00', '16:00'],
    ['30 min more please', '14:00', '15:30'],
    ['shorten it by half an hour', '14:00', '14:30'],
  ])('is changed by “%s”', (text, from, until) => {
    const stage = desk().say(NURSE, 'block MRI 2-3 for QA')
    stage.read()
    stage.say(NURSE, text)
    expect(span(stage)).toEqual([[clock(from), clock(until)]])
    expect(stage.read()).toContain('MRI 1 is blocked at another time')
  })

  it('is changed to another day at the same time', () => {
    const stage = desk().say(NURSE, 'block MRI 2-3 for QA').say(NURSE, 'make it friday')
    expect(span(stage)).toEqual([[clock('14:00', '2026-11-27'), clock('15:00', '2026-11-27')]])
  })

  it.each(['cancel the block', 'cancel it', 'remove that', 'no, undo it', 'unblock it please', 'unblock MRI'])(
    'is lifted by “%s”',
    (text) => {
      const stage = desk().say(NURSE, 'block MRI 2-3 for QA').say(NURSE, 'block CT 4-5 for training')
      stage.say(NURSE, text)
      expect(blocks(stage).map(({ device }) => device)).toEqual(text.includes('MRI') ? ['LGH-CT'] : ['LGH-MRI'])
    },
  )

  it('is not meant where something else was spoken of since', () => {
    const stage = desk().say(NURSE, 'block MRI 2-3 for QA')
    stage.say(NURSE, 'CT down till 4', heard('set_equipment_status', { device: 'LGH-CT', status: 'down' }))
    stage.say(NURSE, 'make it 5')
    expect(span(stage)).toEqual([[clock('14:00'), clock('15:00')]])
  })

  it.each(['what is blocked today?', 'what’s blocked today', 'which blocks are there today', 'aaj kya blocked hai?'])(
    'is told by “%s”, and what is another day’s is not',
    (text) => {
      const stage = desk().say(NURSE, 'block MRI 2-3 for QA').say(NURSE, 'block CT friday 4-5 for training')
      stage.read()
      const told = stage.say(NURSE, text).read()
      expect(told).toContain('MRI 1, 14:00–15:00 (quality check)')
      expect(told).not.toContain('CT')
    },
  )
})

describe('somebody who has come', () => {
  it.each([
    'the 11 o’clock MRI is here',
    'check in the 11:00 mri',
    'mri 11 baje wale aa gaye',
    'MRI patient has arrived',
  ])('is checked in by “%s”', (text) => {
    const stage = desk()
    stage.read()
    expect(stage.say(NURSE, text).read()).toContain(
      '11:00–11:45 MRI 1, MRI scan: here, number 1 (next, about 120 min).',
    )
  })

  it.each([
    'the 11 o’clock MRI is not here',
    'has the 11 o’clock MRI come?',
    'MRI engineer has come',
    'the 10 o’clock CT is here',
  ])('is nobody in “%s”', (text) => {
    const stage = desk().say(NURSE, text)
    expect([...stage.scenario.state.slots.appointments.values()].every(({ here }) => here === null)).toBe(true)
  })
})
