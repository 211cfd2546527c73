import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { AmbulanceId, FacilityId, StaffId } from '../orchestrator/ids.ts'
import { instant } from '../orchestrator/time.ts'
import type { ChannelName, Place } from './channel.ts'
import { Directory } from './directory.ts'
import { parseNetworkFile } from './network-file.ts'

const file = parseNetworkFile(readFileSync('deploy/networks/bengaluru-demo.yaml', 'utf8'))
const TEN = instant(Date.parse('2026-12-01T10:00:00+05:30'))
const NIGHT = instant(Date.parse('2026-12-01T23:00:00+05:30'))
const on = (...channels: ChannelName[]) => new Directory(file, new Set(channels))
const at = (channel: ChannelName, address: string): Place => ({ channel, address, thread: null })

describe('who somebody is', () => {
  const directory = on('whatsapp', 'slack', 'web')

  test.each([
    ['whatsapp', '+910000000105', { role: 'crew', ambulance: 'AMB-5' }],
    ['sms', '+910000000205', { role: 'coordinator', staff: 'S-FARAH', facility: 'LGH' }],
    ['slack', 'U0ASHA', { role: 'staff', staff: 'S-ASHA', facility: 'LGH' }],
    ['slack', 'U0NOBODY', { role: 'stranger' }],
    ['web', 'crew:AMB-12', { role: 'crew', ambulance: 'AMB-12' }],
    ['web', 'staff:S-IQBAL', { role: 'admin', staff: 'S-IQBAL', facility: 'LGH' }],
    ['web', 'staff:constructor', { role: 'stranger' }],
    ['web', 'crew:AMB-99', { role: 'stranger' }],
    ['web', '', { role: 'stranger' }],
  ] as const)('%s %s', (channel, sender, actor) => {
    expect(directory.identify(at(channel, sender), sender)).toEqual({ kind: 'known', actor })
  })

  test('any other number is a patient’s', () => {
    expect(directory.identify(at('sms', '+919999999999'), '+919999999999')).toEqual({
      kind: 'phone',
      phone: '+919999999999',
    })
    expect(directory.identify(at('web', 'patient:+919999999999'), 'patient:+919999999999')).toEqual({
      kind: 'phone',
      phone: '+919999999999',
    })
  })
})

describe('where somebody is reached', () => {
  test('staff in Slack first, then by phone; only on channels that are on', () => {
    const to = { kind: 'staff', staff: StaffId.parse('S-GOPAL') } as const
    expect(on('slack', 'sms').placesOf(to, TEN)).toEqual([at('slack', 'U0GOPAL'), at('sms', '+910000000206')])
    expect(on('web').placesOf(to, TEN)).toEqual([at('web', 'staff:S-GOPAL')])
    expect(on('slack').placesOf({ kind: 'staff', staff: StaffId.parse('S-GONE') }, TEN)).toEqual([])
  })

  test('crews by phone, teams in their channel, or the coordinator on call by phone', () => {
    expect(on('whatsapp', 'sms').placesOf({ kind: 'crew', ambulance: AmbulanceId.parse('AMB-3') }, TEN)).toEqual([
      at('whatsapp', '+910000000103'),
      at('sms', '+910000000103'),
    ])
    expect(on('slack', 'web').placesOf({ kind: 'team', team: 'coordinators' }, TEN)).toEqual([
      at('slack', 'C0COORDINATE'),
      at('web', 'room:coordinators'),
    ])
    expect(on('slack', 'whatsapp', 'sms').placesOf({ kind: 'team', team: 'coordinators' }, NIGHT)).toEqual([
      at('slack', 'C0COORDINATE'),
      at('whatsapp', '+910000000206'),
      at('sms', '+910000000206'),
    ])
    expect(on('slack').placesOf({ kind: 'team', team: 'ed', facility: FacilityId.parse('JWC') }, TEN)).toEqual([
      at('slack', 'C0EDJAYANAGAR'),
    ])
  })
})
