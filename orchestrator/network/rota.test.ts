import { describe, expect, it } from 'vitest'
import { clock, fixtureTopology } from '../demo.fixture.ts'
import { StaffId } from '../ids.ts'
import { onCall } from './rota.ts'
import type { OnCall } from './topology.ts'

const line = (staff: string, fromHour: number, toHour: number): OnCall => ({
  duty: 'coordinator',
  staff: StaffId.parse(staff),
  from: fromHour * 60,
  to: toHour * 60,
})

const askedAt = (time: string, ...lines: OnCall[]): string[] =>
  onCall({ ...fixtureTopology, onCall: lines }, 'coordinator', clock(time))

describe('onCall', () => {
  it('lists who is on call now, in the order of the file', () => {
    const rota = [line('S-B', 8, 20), line('S-A', 0, 24), line('S-C', 20, 24)]
    expect(askedAt('09:00', ...rota)).toEqual(['S-B', 'S-A'])
    expect(askedAt('21:00', ...rota)).toEqual(['S-A', 'S-C'])
  })

  it('reads the hours on the network’s own clock', () => {
    // 07:30 in Bengaluru is 02:00 UTC.
    expect(askedAt('07:30', line('S-A', 7, 8))).toEqual(['S-A'])
  })

  it('ends a window before its last minute', () => {
    expect(askedAt('07:59', line('S-A', 7, 8))).toEqual(['S-A'])
    expect(askedAt('08:00', line('S-A', 7, 8))).toEqual([])
  })

  it('runs over midnight', () => {
    const night = line('S-A', 22, 6)
    expect(askedAt('23:00', night)).toEqual(['S-A'])
    expect(askedAt('05:59', night)).toEqual(['S-A'])
    expect(askedAt('06:00', night)).toEqual([])
    expect(askedAt('12:00', night)).toEqual([])
  })

  it('takes a window that ends where it starts as the whole day', () => {
    expect(askedAt('03:00', line('S-A', 8, 8))).toEqual(['S-A'])
  })

  it('names each person once', () => {
    expect(askedAt('09:00', line('S-A', 0, 24), line('S-B', 0, 24), line('S-A', 8, 12))).toEqual(['S-A', 'S-B'])
  })
})
