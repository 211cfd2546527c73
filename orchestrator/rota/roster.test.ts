import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clock, fixtureTopology } from '../demo.fixture.ts'
import { CoverId, FacilityId, StaffId } from '../ids.ts'
import { Duty, OnCall, type Topology } from '../network/topology.ts'
import { type Instant, plusMinutes } from '../time.ts'
import { nextHandover, type Rota, rosterAt, shiftOf, turnsAt } from './roster.ts'
import type { Cover } from './state.ts'

const CARDIOLOGY = Duty.parse('cardiology')
const [LGH, HHI] = [FacilityId.parse('LGH'), FacilityId.parse('HHI')]
const EMPLOYED = ['S-A', 'S-B', 'S-C', 'S-D'].map(
  (id) => ({ id: StaffId.parse(id), role: 'staff', facility: LGH }) as const,
)

type Part = { readonly facility?: string; readonly weekdays?: readonly number[] }

const line = (staff: string, fromHour: number, toHour: number, part: Part = {}): OnCall =>
  OnCall.parse({ duty: 'cardiology', staff, from: fromHour * 60, to: toHour * 60, ...part })

const rotaOf = (lines: readonly OnCall[], covers: readonly Cover[] = []): Rota => {
  const topology: Topology = { ...fixtureTopology, staff: EMPLOYED, onCall: [...lines] }
  return { topology, covers }
}
const anywhere = { duty: CARDIOLOGY, facility: null }
const at = (time: string, ...lines: OnCall[]): string[] => rosterAt(rotaOf(lines), anywhere, clock(time))

const cover = (staff: string, instead: string | null, from: Instant, until: Instant, seq = 1): Cover => ({
  id: CoverId.parse(`CV-${seq}`),
  duty: CARDIOLOGY,
  facility: LGH,
  staff: StaffId.parse(staff),
  instead: instead === null ? null : StaffId.parse(instead),
  from,
  until,
  seq,
})

describe('who is on call', () => {
  it('in the order of the file', () => {
    const rota = [line('S-B', 8, 20), line('S-A', 0, 24), line('S-C', 20, 24)]
    expect(at('09:00', ...rota)).toEqual(['S-B', 'S-A'])
    expect(at('21:00', ...rota)).toEqual(['S-A', 'S-C'])
  })

  it('by the network’s own clock', () => {
    // 07:30 in Bengaluru is 02:00 UTC.
    expect(at('07:30', line('S-A', 7, 8))).toEqual(['S-A'])
  })

  it('until just before the last minute', () => {
    expect(at('07:59', line('S-A', 7, 8))).toEqual(['S-A'])
    expect(at('08:00', line('S-A', 7, 8))).toEqual([])
  })

  it('over midnight', () => {
    const night = line('S-A', 22, 6)
    for (const [time, on] of [
      ['23:00', true],
      ['05:59', true],
      ['06:00', false],
      ['12:00', false],
    ] as const) {
      expect(at(time, night)).toEqual(on ? ['S-A'] : [])
    }
  })

  it('all day where it ends when it begins, each person once', () => {
    expect(at('03:00', line('S-A', 8, 8))).toEqual(['S-A'])
    expect(at('09:00', line('S-A', 0, 24), line('S-B', 0, 24), line('S-A', 8, 12))).toEqual(['S-A', 'S-B'])
  })

  it('on the days its shift begins: Sunday’s night ends on Monday morning', () => {
    const sunday = line('S-A', 20, 8, { weekdays: [0] })
    const on = (time: string, day: string) => rosterAt(rotaOf([sunday]), anywhere, clock(time, day))
    expect(on('21:00', '2026-11-22')).toEqual(['S-A'])
    expect(on('07:00', '2026-11-23')).toEqual(['S-A'])
    expect(on('07:00', '2026-11-22')).toEqual([])
    expect(on('21:00', '2026-11-23')).toEqual([])
  })

  it('at one hospital: its own first, then those of the whole network, nobody else’s', () => {
    const rota = rotaOf([
      line('S-A', 0, 24),
      line('S-B', 0, 24, { facility: 'LGH' }),
      line('S-C', 0, 24, { facility: 'HHI' }),
    ])
    expect(rosterAt(rota, { duty: CARDIOLOGY, facility: LGH }, clock('09:00'))).toEqual(['S-B', 'S-A'])
    expect(rosterAt(rota, { duty: CARDIOLOGY, facility: HHI }, clock('09:00'))).toEqual(['S-C', 'S-A'])
    expect(rosterAt(rota, { duty: Duty.parse('stroke'), facility: LGH }, clock('09:00'))).toEqual([])
  })
})

describe('the next hand-over', () => {
  const rota = rotaOf([line('S-A', 8, 20), line('S-B', 20, 8), line('S-C', 0, 24)])

  it('is when somebody else is called first', () => {
    expect(nextHandover(rota, anywhere, clock('09:00'))).toEqual({ at: clock('20:00'), first: 'S-B' })
    expect(turnsAt(rota, anywhere, clock('09:00'))).toEqual([
      { staff: 'S-A', until: clock('20:00') },
      { staff: 'S-C', until: null },
    ])
  })

  it('is null round the clock, and names nobody before a gap', () => {
    expect(nextHandover(rotaOf([line('S-A', 8, 8)]), anywhere, clock('09:00'))).toBeNull()
    expect(nextHandover(rotaOf([line('S-A', 8, 9)]), anywhere, clock('08:30'))).toEqual({
      at: clock('09:00'),
      first: null,
    })
  })

  it('looks over the weekend', () => {
    const weekdays = rotaOf([line('S-A', 9, 17, { weekdays: [1, 2, 3, 4, 5] })])
    expect(nextHandover(weekdays, anywhere, clock('18:00', '2026-11-27'))).toEqual({
      at: clock('09:00', '2026-11-30'),
      first: 'S-A',
    })
  })
})

describe('a cover', () => {
  const lines = [line('S-A', 8, 20, { facility: 'LGH' }), line('S-B', 20, 8, { facility: 'LGH' })]
  const here = { duty: CARDIOLOGY, facility: LGH }
  const [nine, ten] = [clock('21:00'), clock('22:00')]

  it('stands in somebody’s place, or before the rota, while it lasts', () => {
    const instead = rotaOf(lines, [cover('S-C', 'S-B', nine, ten)])
    expect(rosterAt(instead, here, nine)).toEqual(['S-C'])
    expect(rosterAt(instead, here, ten)).toEqual(['S-B'])
    expect(rosterAt(rotaOf(lines, [cover('S-C', null, nine, ten)]), here, nine)).toEqual(['S-C', 'S-B'])
    expect(rosterAt(instead, { duty: CARDIOLOGY, facility: HHI }, nine)).toEqual([])
  })

  it('that is said later counts', () => {
    const covers = [cover('S-C', null, nine, ten, 1), cover('S-D', null, nine, ten, 2)]
    expect(rosterAt(rotaOf(lines, covers), here, nine)).toEqual(['S-D', 'S-C', 'S-B'])
  })

  it('is part of somebody’s shifts', () => {
    const rota = rotaOf(lines, [cover('S-C', 'S-B', nine, ten)])
    expect(shiftOf(rota, here, StaffId.parse('S-C'), clock('09:00'))).toEqual({ from: nine, until: ten })
    expect(shiftOf(rota, here, StaffId.parse('S-A'), clock('09:00'))).toEqual({
      from: clock('09:00'),
      until: clock('20:00'),
    })
    expect(shiftOf(rota, here, StaffId.parse('S-D'), clock('09:00'))).toBeNull()
  })
})

it('what is told of the future is what holds then, whatever the rota', () => {
  const hour = fc.integer({ min: 0, max: 24 })
  const anyLine = fc
    .tuple(
      fc.constantFrom('S-A', 'S-B', 'S-C'),
      hour,
      hour,
      fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
    )
    .map(([staff, from, to, weekdays]) => line(staff, from, to, { weekdays }))
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 6 }), fc.integer({ min: 0, max: 10_080 }), (lines, minute) => {
      const rota = rotaOf(lines)
      const now = plusMinutes(clock('00:00'), minute)
      const first = (moment: Instant) => rosterAt(rota, anywhere, moment)[0] ?? null
      const next = nextHandover(rota, anywhere, now)
      if (next) {
        expect(first(next.at)).toBe(next.first)
        expect(next.first).not.toBe(first(now))
        expect(first(plusMinutes(next.at, -1))).toBe(first(now))
      }
      for (const { staff, until } of turnsAt(rota, anywhere, now)) {
        if (until === null) continue
        expect(rosterAt(rota, anywhere, until)).not.toContain(staff)
        expect(rosterAt(rota, anywhere, plusMinutes(until, -1))).toContain(staff)
      }
    }),
  )
})
