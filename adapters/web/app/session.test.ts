import { describe, expect, it } from 'vitest'
import { instant } from '../../../orchestrator/time.ts'
import type { Board, SimulatorConfig, Submission, TranscriptMessage } from '../wire.ts'
import { emptySession, linesOf, reduce, type Session, type SessionAction, threadsOf, unreadIn } from './session.ts'

const ROOM = 'room:operations'
const NURSE = 'staff:S-NURSE'
const message = (id: string, over: Partial<TranscriptMessage> = {}): TranscriptMessage => ({
  id,
  place: ROOM,
  thread: null,
  from: 'nadi',
  at: instant(1),
  editedAt: null,
  privateTo: null,
  body: { kind: 'text', text: id },
  ...over,
})
const arrives = (id: string, over: Partial<TranscriptMessage> = {}): SessionAction => ({
  type: 'message',
  message: message(id, over),
})
const submission: Submission = {
  id: 'mine',
  place: ROOM,
  sender: NURSE,
  thread: null,
  content: { kind: 'text', text: 'ICU?' },
}
const sending: SessionAction = { type: 'sending', submission, at: 1 }
const board: Board = {
  at: instant(1),
  facilities: [],
  beds: [],
  ambulances: [],
  emergencies: [],
  schedules: { today: [], tomorrow: [] },
}
const config: SimulatorConfig = {
  networkName: 'Demo',
  utcOffsetMinutes: 330,
  patients: [],
  staff: [],
  crews: [],
  rooms: [],
  places: [],
}
const snapshot = (...messages: TranscriptMessage[]): SessionAction => ({ type: 'snapshot', config, messages, board })
const played = (...actions: SessionAction[]): Session => actions.reduce(reduce, emptySession)
const ids = (session: Session, viewer = NURSE) => linesOf(session, ROOM, viewer).map(({ id }) => id)

describe('a message on its way', () => {
  it('is shown at once, and once only when it has arrived', () => {
    expect(ids(played(sending))).toEqual(['mine'])
    const arrived = played(sending, arrives('mine', { from: NURSE }), { type: 'sent', id: 'mine' })
    expect(ids(arrived)).toEqual(['mine'])
    expect(linesOf(arrived, ROOM, NURSE)[0]?.delivery).toBeNull()
  })

  it('says why it failed, and goes on its way again', () => {
    const failed = played(sending, { type: 'failed', id: 'mine', reason: 'No connection.' })
    expect(linesOf(failed, ROOM, NURSE)[0]?.delivery).toMatchObject({ state: 'failed', reason: 'No connection.' })
    expect(reduce(failed, sending).outgoing).toMatchObject([{ state: 'sending' }])
  })

  it('that failed survives a reconnect; one the server took does not', () => {
    const failed = played(sending, { type: 'failed', id: 'mine', reason: 'No connection.' }, snapshot())
    expect(ids(failed)).toEqual(['mine'])
    expect(ids(played(sending, { type: 'sent', id: 'mine' }, snapshot()))).toEqual([])
  })
})

describe('a conversation', () => {
  it('changes an edited message where it stands', () => {
    const session = played(arrives('a'), arrives('b'), arrives('a', { editedAt: instant(2) }))
    expect(linesOf(session, ROOM, NURSE).map(({ id, editedAt }) => [id, editedAt])).toEqual([
      ['a', 2],
      ['b', null],
    ])
  })

  it('keeps private lines from everybody else', () => {
    const session = played(arrives('a', { privateTo: NURSE }))
    expect(ids(session)).toEqual(['a'])
    expect(ids(session, 'staff:S-COORD')).toEqual([])
  })

  it('puts answers beneath their start, and stands them alone when that is gone', () => {
    const session = played(arrives('a'), arrives('b'), arrives('a1', { thread: 'a' }), arrives('x1', { thread: 'x' }))
    const threads = threadsOf(linesOf(session, ROOM, NURSE))
    expect(threads.map(({ root, replies }) => [root.id, replies.map(({ id }) => id)])).toEqual([
      ['a', ['a1']],
      ['b', []],
      ['x1', []],
    ])
  })
})

describe('unread', () => {
  it('counts new messages elsewhere, not edits, nor what is on screen or private', () => {
    const session = played(
      { type: 'opened', places: ['crew:AMB-1'] },
      arrives('a'),
      arrives('a', { editedAt: instant(2) }),
      arrives('b', { privateTo: 'staff:S-COORD' }),
      arrives('c', { place: 'crew:AMB-1' }),
    )
    expect([...session.unread]).toEqual([[ROOM, 1]])
    expect(unreadIn(session, [ROOM, 'crew:AMB-1'])).toBe(1)
    expect(reduce(session, { type: 'opened', places: [ROOM] }).unread.size).toBe(0)
  })
})

it('is live after a snapshot and keeps what it shows when the line is lost', () => {
  const lost = played(snapshot(message('a')), { type: 'lost' })
  expect(lost.connection).toBe('lost')
  expect(ids(lost)).toEqual(['a'])
})
