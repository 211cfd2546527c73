import { describe, expect } from 'vitest'
import type { SideWrite } from '../../bot/store.ts'
import { NoteId, PatientId } from '../../orchestrator/ids.ts'
import { at, type It, later } from './conformance-fixture.ts'

export function describePeople(it: It): void {
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

    it('are found by phone and by id, in their network only', async ({ store, network, batch, another }) => {
      await store.commit(batch({ side: [patient(asha, 'k1')] }))
      const person = { patient: asha, sealedPhone: 'v1.k1' }
      expect(await store.people.patientByPhone(network, 'k1')).toEqual(person)
      expect(await store.people.patient(network, asha)).toEqual(person)
      expect(await store.people.patientByPhone(network, 'k2')).toBeNull()
      const other = another().network
      expect(await store.people.patientByPhone(other, 'k1')).toBeNull()
      expect(await store.people.patient(other, asha)).toBeNull()
    })

    it('may change their number', async ({ store, network, batch }) => {
      await store.commit(batch({ side: [patient(asha, 'k1'), patient(asha, 'k2')] }))
      expect(await store.people.patientByPhone(network, 'k1')).toBeNull()
      expect(await store.people.patient(network, asha)).toEqual({ patient: asha, sealedPhone: 'v1.k2' })
    })

    it('registered twice under one phone are found as the first', async ({ store, network, batch }) => {
      await store.commit(batch({ side: [patient(ravi, 'k1', 'v1.r', 1), patient(asha, 'k1', 'v1.a', 2)] }))
      expect(await store.people.patientByPhone(network, 'k1')).toEqual({ patient: ravi, sealedPhone: 'v1.r' })
    })

    it('have conversations, the last used first', async ({ store, network }) => {
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

    it('have dialogues, the newest kept, and notes, the first kept', async ({ store, network, batch }) => {
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

    it('are erased with all they wrote and were sent, and nobody else is', async ({
      store,
      network,
      row,
      batch,
      item,
      post,
      pendingIds,
    }) => {
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
        await store.outbox.postState('slack', post(`r-${tag}`).providerMessageId),
      ]
      expect(await left(asha, 'asha')).toEqual([null, null, null, null, null, null, null])
      expect(await left(ravi, 'ravi')).not.toContain(null)
      expect(await store.read(network, 0, 10)).toEqual([row(1)])
      expect(await store.inbox.put(item('asha-done'))).toBe('duplicate')
      expect(await pendingIds()).toEqual([item('asha-waiting').id, item('ravi-waiting').id])
    })
  })

  describe('kept facts', () => {
    it('are replaced, and null when there are none', async ({ store, network }) => {
      expect(await store.kept.get(`${network}:k`)).toBeNull()
      await store.kept.set(`${network}:k`, 'one')
      await store.kept.set(`${network}:k`, 'two')
      expect(await store.kept.get(`${network}:k`)).toBe('two')
    })
  })
}
