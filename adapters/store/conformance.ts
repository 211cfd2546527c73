import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { InboxItem, PostRecord, SideWrite, Store } from '../../bot/store.ts'
import { CardKey, EmergencyId, NetworkId, NoteId, PatientId } from '../../orchestrator/ids.ts'
import type { Batch, Effect, JournalRow } from '../../orchestrator/journal.ts'
import { instant } from '../../orchestrator/time.ts'

/** One place where data is kept; every `open` is another handle on the same data. */
export interface Bench {
  open(): Promise<Store>
  dispose(): Promise<void>
}

/** What every store must do, told by its port alone. Each test has a network to itself. */
export function describeStore(name: string, makeBench: () => Promise<Bench>): void {
  describe(name, () => {
    let bench: Bench
    let store: Store
    let count = 0
    let network: NetworkId
    const at = instant(1_790_000_000_000)
    const later = (milliseconds: number) => instant(at + milliseconds)
    const fresh = () => {
      count += 1
      network = NetworkId.parse(`net-${count}`)
      return network
    }
    /** A test in a new network. */
    const it = (title: string, body: () => Promise<void>) =>
      test(title, async () => {
        fresh()
        await body()
      })

    beforeAll(async () => {
      bench = await makeBench()
      store = await bench.open()
    })
    afterAll(async () => {
      await store?.close()
      await bench?.dispose()
    })

    const row = (seq: number, body = '{}'): JournalRow => ({
      network,
      seq,
      at: later(seq),
      type: 'beds.held',
      body,
      hash: seq.toString(16).padStart(64, '0'),
    })
    const effect = (id: string, milliseconds = 0): Effect => ({
      id: `${network}:${id}`,
      at: later(milliseconds),
      message: {
        to: { kind: 'team', team: 'coordinators' },
        notice: { kind: 'card.emergency', emergency: EmergencyId.parse('E-1') },
        card: CardKey.parse('emergency:E-1'),
        urgent: true,
      },
    })
    const batch = (parts: Partial<Batch<SideWrite>>): Batch<SideWrite> => ({
      network,
      rows: [],
      effects: [],
      side: [],
      ...parts,
    })
    const item = (id: string, milliseconds = 0, conversation = 'c1'): Omit<InboxItem, 'attempts'> => ({
      id: `${network}:sms:${id}`,
      network,
      conversation,
      receivedAt: later(milliseconds),
      sealedBody: `v1.${id}`,
    })
    const post = (outboxId: string, parts: Partial<PostRecord> = {}): PostRecord => ({
      outboxId: `${network}:${outboxId}`,
      channel: 'slack',
      providerMessageId: `${network}-${outboxId}`,
      card: 'emergency:E-1',
      placeKey: 'p1',
      sealedPlace: 'v1.place',
      at,
      ...parts,
    })
    const pendingIds = async () => (await store.inbox.pending(network, 100)).map(({ id }) => id)
    const dueIds = async (milliseconds = 0) =>
      (await store.outbox.due(network, later(milliseconds), 100)).map(({ id }) => id.slice(network.length + 1))

    describe('journal', () => {
      it('reads back what was committed, in order and in pages', async () => {
        expect(await store.read(network, 0, 10)).toEqual([])
        expect(await store.commit(batch({ rows: [row(1), row(2)] }))).toBe('committed')
        expect(await store.commit(batch({ rows: [row(3)] }))).toBe('committed')
        expect(await store.read(network, 0, 10)).toEqual([row(1), row(2), row(3)])
        expect(await store.read(network, 1, 1)).toEqual([row(2)])
        expect(await store.read(network, 3, 10)).toEqual([])
      })

      it('keeps networks apart', async () => {
        await store.commit(batch({ rows: [row(1)] }))
        fresh()
        expect(await store.read(network, 0, 10)).toEqual([])
        expect(await store.commit(batch({ rows: [row(1)] }))).toBe('committed')
      })

      it('commits an empty batch', async () => {
        expect(await store.commit(batch({}))).toBe('committed')
      })

      it('keeps nothing of a batch that collides', async () => {
        await store.commit(batch({ rows: [row(1)] }))
        await store.inbox.put(item('m1'))
        const patient = PatientId.parse('P-1')
        const answer = await store.commit(
          batch({
            rows: [row(2), row(1, '{"other":true}')],
            effects: [effect('1:0')],
            side: [
              { kind: 'inbox-done', inboxId: item('m1').id, at },
              { kind: 'dialogue', conversation: 'c1', sealedDialogue: 'v1.d', at },
              { kind: 'reply', id: `${network}:r`, at, body: '{}' },
              { kind: 'note', note: NoteId.parse('N-1'), patient, sealedText: 'v1.n', at },
              { kind: 'patient', patient, phoneKey: 'k', sealedPhone: 'v1.p', at },
            ],
          }),
        )
        expect(answer).toBe('collision')
        expect(await store.read(network, 0, 10)).toEqual([row(1)])
        expect(await pendingIds()).toEqual([item('m1').id])
        expect(await dueIds()).toEqual([])
        expect(await store.people.dialogue(network, 'c1')).toBeNull()
        expect(await store.people.note(network, NoteId.parse('N-1'))).toBeNull()
        expect(await store.people.patient(network, patient)).toBeNull()
      })

      it('lets exactly one of two handles win each number', async () => {
        const other = await bench.open()
        for (let seq = 1; seq <= 10; seq += 1) {
          const answers = await Promise.all([
            store.commit(batch({ rows: [row(seq, '"one"')], effects: [effect(`${seq}:one`)] })),
            other.commit(batch({ rows: [row(seq, '"two"')], effects: [effect(`${seq}:two`)] })),
          ])
          expect(answers.toSorted()).toEqual(['collision', 'committed'])
        }
        const winners = (await store.read(network, 0, 100)).map(({ seq, body }) => `${seq}:${JSON.parse(body)}`)
        expect(winners).toHaveLength(10)
        expect(await dueIds()).toEqual(winners)
        await other.close()
      })

      it('keeps a megabyte, emoji and right-to-left text as they are', async () => {
        const bodies = [
          'x'.repeat(1_000_000),
          '🚑👩‍👧 सीने में दर्द',
          'ألم في الصدر',
          "'; drop table journal; --",
          '\\u0000',
        ]
        await store.commit(batch({ rows: bodies.map((body, index) => row(index + 1, body)) }))
        expect((await store.read(network, 0, 10)).map(({ body }) => body)).toEqual(bodies)
      })

      it('finds everything after it was opened anew', async () => {
        const before = await bench.open()
        await before.commit(batch({ rows: [row(1)], effects: [effect('1:0')] }))
        await before.inbox.put(item('m1'))
        await before.saveSnapshot(network, { seq: 1, hash: 'h', state: '{}' })
        await before.kept.set(`${network}:template`, 'HX1')
        await before.close()

        const after = await bench.open()
        expect(await after.read(network, 0, 10)).toEqual([row(1)])
        expect(await after.outbox.due(network, at, 10)).toHaveLength(1)
        expect(await after.inbox.pending(network, 10)).toHaveLength(1)
        expect(await after.latestSnapshot(network)).toEqual({ seq: 1, hash: 'h', state: '{}' })
        expect(await after.kept.get(`${network}:template`)).toBe('HX1')
        await after.close()
      })
    })

    describe('snapshots', () => {
      it('gives the latest, whatever order they were saved in', async () => {
        expect(await store.latestSnapshot(network)).toBeNull()
        for (const seq of [2_000, 6_000, 4_000]) {
          await store.saveSnapshot(network, { seq, hash: `h${seq}`, state: `{"seq":${seq}}` })
        }
        expect(await store.latestSnapshot(network)).toEqual({ seq: 6_000, hash: 'h6000', state: '{"seq":6000}' })
      })

      it('may be taken again at the same place', async () => {
        await store.saveSnapshot(network, { seq: 1, hash: 'a', state: 'old' })
        await store.saveSnapshot(network, { seq: 1, hash: 'b', state: 'new' })
        expect(await store.latestSnapshot(network)).toEqual({ seq: 1, hash: 'b', state: 'new' })
      })
    })

    describe('inbox', () => {
      it('stores a delivery once, however often and at once it comes', async () => {
        const answers = await Promise.all(Array.from({ length: 100 }, () => store.inbox.put(item('m1'))))
        expect(answers.filter((answer) => answer === 'stored')).toHaveLength(1)
        expect(answers.filter((answer) => answer === 'duplicate')).toHaveLength(99)
        expect(await store.inbox.pending(network, 10)).toEqual([{ ...item('m1'), attempts: 0 }])
      })

      it('hands out the oldest first, those of one moment in the order they came', async () => {
        for (const [id, milliseconds] of [
          ['z', 5],
          ['y', 5],
          ['a', 9],
          ['x', 1],
        ] as const) {
          await store.inbox.put(item(id, milliseconds))
        }
        expect(await pendingIds()).toEqual(['x', 'z', 'y', 'a'].map((id) => item(id).id))
        expect(await store.inbox.pending(network, 2)).toHaveLength(2)
      })

      it('is done in the commit of its turn', async () => {
        await store.inbox.put(item('m1'))
        await store.inbox.put(item('m2'))
        await store.commit(batch({ side: [{ kind: 'inbox-done', inboxId: item('m1').id, at }] }))
        expect(await pendingIds()).toEqual([item('m2').id])
        expect(await store.inbox.put(item('m1'))).toBe('duplicate')
      })

      it('counts failed tries, and leaves out what was given up', async () => {
        await store.inbox.put(item('m1'))
        await store.inbox.failed(item('m1').id, 'engine.halted', false)
        await store.inbox.failed(item('m1').id, 'engine.halted', false)
        expect((await store.inbox.pending(network, 10)).map(({ attempts }) => attempts)).toEqual([2])
        await store.inbox.failed(item('m1').id, 'inbox.unreadable-item', true)
        expect(await pendingIds()).toEqual([])
        expect(await store.inbox.put(item('m1'))).toBe('duplicate')
      })

      it('does not take a done item up again when a try failed late', async () => {
        await store.inbox.put(item('m1'))
        await store.commit(batch({ side: [{ kind: 'inbox-done', inboxId: item('m1').id, at }] }))
        await store.inbox.failed(item('m1').id, 'x', false)
        expect(await pendingIds()).toEqual([])
      })

      it('forgets what was done before a time, of this network only', async () => {
        const side = ['m1', 'm2'].map(
          (id, index): SideWrite => ({ kind: 'inbox-done', inboxId: item(id).id, at: later(index) }),
        )
        for (const id of ['m1', 'm2', 'm3']) await store.inbox.put(item(id))
        await store.commit(batch({ side }))
        const mine = network
        expect(await store.inbox.forgetDone(fresh(), later(1_000))).toBe(0)
        network = mine
        expect(await store.inbox.forgetDone(network, later(1))).toBe(1)
        expect(await store.inbox.put(item('m1'))).toBe('stored')
        expect(await store.inbox.put(item('m2'))).toBe('duplicate')
        expect(await pendingIds()).toContain(item('m3').id)
      })
    })

    describe('outbox', () => {
      it('holds what a commit caused, oldest first, then as it was written', async () => {
        await store.commit(
          batch({
            rows: [row(1)],
            effects: [effect('z', 2), effect('b', 1), effect('a', 1)],
            side: [{ kind: 'reply', id: `${network}:r`, at: later(1), body: '{"reply":1}' }],
          }),
        )
        expect(await dueIds(2)).toEqual(['r', 'b', 'a', 'z'])
        expect(await dueIds(1)).toEqual(['r', 'b', 'a'])
        expect(await store.outbox.due(network, later(1), 2)).toEqual([
          {
            id: `${network}:r`,
            network,
            kind: 'reply',
            createdAt: later(1),
            body: '{"reply":1}',
            attempts: 0,
            nextAttemptAt: later(1),
          },
          {
            id: `${network}:b`,
            network,
            kind: 'core',
            createdAt: later(1),
            body: JSON.stringify(effect('b').message),
            attempts: 0,
            nextAttemptAt: later(1),
          },
        ])
      })

      it('keeps the first of two under one id', async () => {
        const reply = (body: string): SideWrite => ({ kind: 'reply', id: `${network}:r`, at, body })
        await store.commit(batch({ side: [reply('first')], effects: [effect('1:0')] }))
        await store.commit(batch({ side: [reply('second')], effects: [effect('1:0')] }))
        expect((await store.outbox.due(network, at, 10)).map(({ body }) => body)).toEqual([
          'first',
          JSON.stringify(effect('1:0').message),
        ])
      })

      it('is done with what was sent or given up, and waits with what is retried', async () => {
        expect(await store.outbox.nextDueAt(network)).toBeNull()
        await store.commit(batch({ effects: [effect('a'), effect('b'), effect('c')] }))
        expect(await store.outbox.nextDueAt(network)).toBe(at)
        await store.outbox.sent(`${network}:a`, [], at)
        await store.outbox.retryAt(`${network}:b`, later(60_000), 'http.429')
        await store.outbox.gaveUp(`${network}:c`, 'twilio.21610', at)
        expect(await dueIds()).toEqual([])
        expect(await store.outbox.nextDueAt(network)).toBe(later(60_000))
        const [again] = await store.outbox.due(network, later(60_000), 10)
        expect(again).toMatchObject({ id: `${network}:b`, attempts: 1, createdAt: at, nextAttemptAt: later(60_000) })
      })

      it('does not send again what was sent, though a retry was asked for late', async () => {
        await store.commit(batch({ effects: [effect('a')] }))
        await store.outbox.sent(`${network}:a`, [post('a')], at)
        await store.outbox.retryAt(`${network}:a`, at, 'x')
        await store.outbox.gaveUp(`${network}:a`, 'x', at)
        await store.outbox.sent(`${network}:a`, [post('a')], at)
        expect(await store.outbox.due(network, later(1_000), 10)).toEqual([])
        expect(await store.outbox.postsOfCard(network, 'emergency:E-1')).toEqual([post('a')])
      })
    })

    describe('posts', () => {
      it('finds the newest of a card in every place', async () => {
        await store.commit(batch({ effects: [effect('a'), effect('b'), effect('c')] }))
        const again = { providerMessageId: 'new', at: later(1) }
        await store.outbox.sent(`${network}:a`, [post('a'), post('a', { placeKey: 'p2' })], at)
        await store.outbox.sent(`${network}:b`, [post('b', again)], later(1))
        await store.outbox.sent(`${network}:c`, [post('c', { card: null, placeKey: 'p3' })], later(1))
        expect(await store.outbox.postsOfCard(network, 'emergency:E-1')).toEqual([
          post('a', { placeKey: 'p2' }),
          post('b', again),
        ])
        expect(await store.outbox.postsOfCard(network, 'emergency:E-2')).toEqual([])
        expect(await store.outbox.postsOfCard(fresh(), 'emergency:E-1')).toEqual([])
      })

      it('are refused without the outbox item they belong to', async () => {
        await store.commit(batch({ effects: [effect('a')] }))
        await expect(store.outbox.sent(`${network}:a`, [post('a'), post('nowhere')], at)).rejects.toMatchObject({
          code: 'store.query-failed',
        })
        expect(await dueIds()).toEqual(['a'])
        expect(await store.outbox.postsOfCard(network, 'emergency:E-1')).toEqual([])
      })
    })

    describe('receipts', () => {
      const statuses = ['sent', 'delivered', 'read', 'failed'] as const
      const arrive = async (order: readonly (typeof statuses)[number][]) => {
        await store.commit(batch({ effects: [effect('a')] }))
        await store.outbox.sent(`${network}:a`, [post('a')], at)
        for (const [index, status] of order.entries()) {
          const code = status === 'failed' ? '63016' : null
          const known = await store.outbox.receipt('slack', post('a').providerMessageId, status, code, later(index))
          expect(known).toBe(true)
        }
        return store.outbox.receiptOf('slack', post('a').providerMessageId)
      }

      it('are sent from the start', async () => {
        expect(await arrive([])).toEqual({ status: 'sent', errorCode: null, at })
      })
      it('go forward', async () => {
        expect(await arrive(['sent', 'delivered', 'read'])).toEqual({ status: 'read', errorCode: null, at: later(2) })
      })
      it('never go back', async () => {
        expect(await arrive(['read', 'delivered', 'sent'])).toEqual({ status: 'read', errorCode: null, at: later(0) })
      })
      it('keep a failure', async () => {
        expect(await arrive(['failed', 'sent', 'delivered'])).toEqual({ status: 'failed', errorCode: '63016', at })
      })
      it('do not fail what was delivered', async () => {
        expect(await arrive(['delivered', 'failed'])).toEqual({ status: 'delivered', errorCode: null, at })
      })
      it('tell of messages that were never ours', async () => {
        await arrive([])
        const id = post('a').providerMessageId
        expect(await store.outbox.receipt('slack', `${network}-unknown`, 'read', null, at)).toBe(false)
        expect(await store.outbox.receipt('sms', id, 'read', null, at)).toBe(false)
        expect(await store.outbox.receiptOf('sms', id)).toBeNull()
        expect(await store.outbox.receiptOf('slack', id)).toMatchObject({ status: 'sent' })
      })
    })

    describe('people', () => {
      const asha = PatientId.parse('P-asha')
      const ravi = PatientId.parse('P-ravi')
      const patient = (id: PatientId, phoneKey: string, sealedPhone = `v1.${phoneKey}`, ms = 0): SideWrite => ({
        kind: 'patient',
        patient: id,
        phoneKey,
        sealedPhone,
        at: later(ms),
      })

      it('are found by phone and by id, in their network only', async () => {
        await store.commit(batch({ side: [patient(asha, 'k1')] }))
        const row = { patient: asha, sealedPhone: 'v1.k1' }
        expect(await store.people.patientByPhone(network, 'k1')).toEqual(row)
        expect(await store.people.patient(network, asha)).toEqual(row)
        expect(await store.people.patientByPhone(network, 'k2')).toBeNull()
        expect(await store.people.patientByPhone(fresh(), 'k1')).toBeNull()
        expect(await store.people.patient(network, asha)).toBeNull()
      })

      it('may change their number', async () => {
        await store.commit(batch({ side: [patient(asha, 'k1'), patient(asha, 'k2')] }))
        expect(await store.people.patientByPhone(network, 'k1')).toBeNull()
        expect(await store.people.patient(network, asha)).toEqual({ patient: asha, sealedPhone: 'v1.k2' })
      })

      it('registered twice under one phone are found as the first', async () => {
        await store.commit(batch({ side: [patient(ravi, 'k1', 'v1.r', 1), patient(asha, 'k1', 'v1.a', 2)] }))
        expect(await store.people.patientByPhone(network, 'k1')).toEqual({ patient: ravi, sealedPhone: 'v1.r' })
      })

      it('have conversations, the last used first', async () => {
        const talk = (conversation: string, of: PatientId | null) => ({
          conversation,
          sealedPlace: `v1.${conversation}`,
          patient: of,
        })
        await store.people.saveConversation(network, talk('c1', asha), later(1))
        await store.people.saveConversation(network, talk('c2', asha), later(2))
        await store.people.saveConversation(network, talk('c3', null), later(3))
        await store.people.saveConversation(network, { ...talk('c1', asha), sealedPlace: 'v1.moved' }, later(4))
        expect(await store.people.conversationsOf(network, asha)).toEqual([
          { ...talk('c1', asha), sealedPlace: 'v1.moved' },
          talk('c2', asha),
        ])
        expect(await store.people.conversation(network, 'c3')).toEqual(talk('c3', null))
        expect(await store.people.conversation(network, 'c4')).toBeNull()
        expect(await store.people.conversationsOf(network, ravi)).toEqual([])
      })

      it('have dialogues, the newest kept, and notes, the first kept', async () => {
        const dialogue = (text: string): SideWrite => ({
          kind: 'dialogue',
          conversation: 'c1',
          sealedDialogue: text,
          at,
        })
        const note = (text: string): SideWrite => ({
          kind: 'note',
          note: NoteId.parse('N-1'),
          patient: null,
          sealedText: text,
          at,
        })
        await store.commit(batch({ side: [dialogue('v1.a'), note('v1.x')] }))
        await store.commit(batch({ side: [dialogue('v1.b'), note('v1.y')] }))
        expect(await store.people.dialogue(network, 'c1')).toBe('v1.b')
        expect(await store.people.note(network, NoteId.parse('N-1'))).toBe('v1.x')
      })

      it('are erased with all they wrote and were sent, and nobody else is', async () => {
        const live = async (id: PatientId, tag: string) => {
          await store.people.saveConversation(
            network,
            { conversation: `c-${tag}`, sealedPlace: `v1.${tag}`, patient: id },
            at,
          )
          for (const kind of ['done', 'waiting']) await store.inbox.put(item(`${tag}-${kind}`, 0, `c-${tag}`))
          await store.commit(
            batch({
              side: [
                patient(id, `k-${tag}`),
                { kind: 'inbox-done', inboxId: item(`${tag}-done`).id, at },
                { kind: 'dialogue', conversation: `c-${tag}`, sealedDialogue: 'v1.d', at },
                { kind: 'note', note: NoteId.parse(`N-${tag}`), patient: id, sealedText: 'v1.n', at },
                { kind: 'reply', id: `${network}:r-${tag}`, at, body: '{}' },
              ],
            }),
          )
          await store.outbox.sent(`${network}:r-${tag}`, [post(`r-${tag}`, { placeKey: `c-${tag}` })], at)
        }
        await live(asha, 'asha')
        await live(ravi, 'ravi')
        await store.commit(batch({ rows: [row(1)] }))
        await store.people.erase(network, asha)

        const left = async (id: PatientId, tag: string) => [
          await store.people.patient(network, id),
          await store.people.patientByPhone(network, `k-${tag}`),
          await store.people.conversation(network, `c-${tag}`),
          (await store.people.conversationsOf(network, id))[0] ?? null,
          await store.people.dialogue(network, `c-${tag}`),
          await store.people.note(network, NoteId.parse(`N-${tag}`)),
          await store.outbox.receiptOf('slack', post(`r-${tag}`).providerMessageId),
        ]
        expect(await left(asha, 'asha')).toEqual([null, null, null, null, null, null, null])
        expect(await left(ravi, 'ravi')).not.toContain(null)
        expect(await store.read(network, 0, 10)).toEqual([row(1)])
        expect(await store.inbox.put(item('asha-done'))).toBe('duplicate')
        expect(await pendingIds()).toEqual([item('asha-waiting').id, item('ravi-waiting').id])
      })
    })

    describe('kept facts', () => {
      it('are replaced, and null when there are none', async () => {
        expect(await store.kept.get(`${network}:k`)).toBeNull()
        await store.kept.set(`${network}:k`, 'one')
        await store.kept.set(`${network}:k`, 'two')
        expect(await store.kept.get(`${network}:k`)).toBe('two')
      })
    })

    it('answers a ping', async () => {
      await expect(store.ping()).resolves.toBeUndefined()
    })
  })
}
