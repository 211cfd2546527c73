import { describe, expect, it } from 'vitest'
import { converseGround } from '../../main.ts'
import { converseLine } from './converse.ts'

const ground = converseGround('deploy/networks/bengaluru-demo.yaml')
const NOW = '2026-12-01T09:00:00'

interface Line {
  readonly turn: number
  readonly intents: readonly { readonly name: string; readonly args: object }[]
  readonly asks: string | null
  readonly events: readonly string[]
  readonly replies: readonly string[]
  readonly error?: { readonly code: string; readonly message: string }
}

async function play(line: object | string): Promise<Line[]> {
  const played: Line[] = []
  const text = typeof line === 'string' ? line : JSON.stringify({ id: 'x', now: NOW, role: 'patient', ...line })
  for await (const turn of converseLine(text, ground)) played.push(JSON.parse(turn))
  return played
}

const turns = (...said: readonly string[]) => said.map((user) => ({ user }))

describe('a conversation', () => {
  it('answers every turn with what was understood, asked, done and said', async () => {
    const slots = [{ service: 'mri', facility: 'Lakeview General', start: '2026-12-02T10:00:00+05:30' }]
    const [offer, confirm, done] = await play({ given: { slots }, turns: turns('MRI tomorrow', '1', 'yes') })
    expect(offer).toMatchObject({ id: 'x', turn: 0, asks: 'choice', events: ['patients.registered'] })
    expect(offer?.intents[0]).toMatchObject({
      name: 'book_appointment',
      args: { when: { grain: 'day', text: 'tomorrow' } },
    })
    expect(offer?.replies).toEqual([
      'These times are free for your MRI scan:\n1. Wed 2 Dec, 10 am, Lakeview General\n2. None of these\nWhich one suits you?',
    ])
    expect(confirm).toMatchObject({ asks: 'confirmation', intents: [], events: ['slots.held'] })
    expect(done).toMatchObject({ asks: null, events: ['slots.booked'] })
  })

  it('plays a turn with only_if only after that question', async () => {
    const { length, ...played } = await play({
      turns: [
        { user: 'hello' },
        { user: 'yes', only_if: 'confirmation' },
        { user: 'MRI', only_if: ['when', 'choice'] },
      ],
    })
    expect(length).toBe(2)
    expect([played[0]?.turn, played[1]?.turn]).toEqual([0, 2])
  })

  it('lets what falls due on the way happen', async () => {
    const emergencies = [{ id: 'E-1', priority: 'P1', proposed: 'AMB-3' }]
    const [listed] = await play({
      role: 'coordinator',
      channel: 'slack',
      given: { emergencies },
      turns: [{ user: 'list emergencies', now: '2026-12-01T09:05:00' }],
    })
    expect(listed?.events).toContain('ambulances.dispatched')
  })

  it('looks at the whole fleet where the line proposes nothing, and lets stand what it proposes', async () => {
    const cancelled = async (emergency: object) => {
      const given = { emergencies: [{ id: 'E-1', priority: 'P1', place: '12.97,77.6', ...emergency }] }
      const said = turns('approve E-1', 'cancel the dispatch for E-1', 'yes')
      const lines = await play({ role: 'coordinator', channel: 'slack', given, turns: said })
      return lines.flatMap(({ events }) => events)
    }
    expect(await cancelled({})).toEqual(expect.arrayContaining(['ambulances.dispatched', 'ambulances.planned']))
    const proposed = await cancelled({ proposed: 'AMB-3' })
    expect(proposed).toContain('ambulances.dispatched')
    expect(proposed).not.toContain('ambulances.planned')
  })

  it('finds its way from a label to the button', async () => {
    const given = { emergencies: [{ id: 'E-1', priority: 'P1', proposed: 'AMB-3' }] }
    const by = async (role: string, label: string) =>
      (await play({ role, channel: 'slack', given, turns: turns(`[button] ${label}`) }))[0]?.events
    expect(await by('coordinator', 'Approve')).toContain('ambulances.dispatched')
    expect(await by('coordinator', 'approve amb-3')).toContain('ambulances.dispatched')
    expect(await by('staff', 'Approve')).toEqual([])
    expect(await by('coordinator', 'No such button')).toEqual([])
  })

  it('gives a crew its job and a unit that is out its own', async () => {
    const [reached] = await play({
      role: 'crew',
      channel: 'sms',
      given: { ambulance: 'AMB-2', job: 'E-7', status: 'en_route', ambulances: [{ id: 'AMB-9', status: 'on_scene' }] },
      turns: turns('reached'),
    })
    expect(reached).toMatchObject({ events: ['ambulances.progressed'] })
    expect(reached?.replies[0]).toContain('JOB E-7')
  })
})

describe('a line that cannot be played', () => {
  it.each([
    ['{', 'converse.bad-json'],
    ['{"id":7}', 'converse.bad-line'],
    [JSON.stringify({ id: 1, now: 'soon', turns: [] }), 'converse.bad-line'],
    [JSON.stringify({ id: 1, now: NOW, turns: [], given: { at: 'Nowhere' } }), 'converse.bad-line'],
    [
      JSON.stringify({
        id: 1,
        now: NOW,
        turns: [],
        given: { slots: [{ service: 'voodoo', facility: 'LGH', start: NOW }] },
      }),
      'converse.bad-line',
    ],
    [
      JSON.stringify({ id: 1, now: NOW, turns: [], given: { emergencies: [{ id: 'E-1', proposed: 'AMB-99' }] } }),
      'converse.bad-line',
    ],
  ])('%s', async (line, code) => {
    expect(await play(line)).toMatchObject([{ error: { code } }])
  })
})
