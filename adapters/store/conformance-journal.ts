import { describe, expect } from 'vitest'
import { NoteId, PatientId } from '../../orchestrator/ids.ts'
import { at, type It } from './conformance-fixture.ts'

export function describeJournal(it: It): void {
  describe('journal', () => {
    it('reads back what was committed, in order and in pages', async ({ store, network, row, batch }) => {
      expect(await store.read(network, 0, 10)).toEqual([])
      expect(await store.commit(batch({ rows: [row(1), row(2)] }))).toBe('committed')
      expect(await store.commit(batch({ rows: [row(3)] }))).toBe('committed')
      expect(await store.read(network, 0, 10)).toEqual([row(1), row(2), row(3)])
      expect(await store.read(network, 1, 1)).toEqual([row(2)])
      expect(await store.read(network, 3, 10)).toEqual([])
    })

    it('keeps networks apart', async ({ store, row, batch, another }) => {
      await store.commit(batch({ rows: [row(1)] }))
      const other = another()
      expect(await store.read(other.network, 0, 10)).toEqual([])
      expect(await store.commit(other.batch({ rows: [other.row(1)] }))).toBe('committed')
    })

    it('commits an empty batch', async ({ store, batch }) => {
      expect(await store.commit(batch({}))).toBe('committed')
    })

    it('keeps nothing of a batch that collides', async ({
      store,
      network,
      row,
      effect,
      batch,
      item,
      pendingIds,
      dueIds,
    }) => {
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

    it('lets exactly one of two handles win each number', async ({
      store,
      network,
      row,
      effect,
      batch,
      dueIds,
      bench,
    }) => {
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

    it('keeps a megabyte, emoji and right-to-left text as they are', async ({ store, network, row, batch }) => {
      const bodies = ['x'.repeat(1_000_000), '🚑👩‍👧 सीने में दर्द', 'ألم في الصدر', "'; drop table journal; --", '\\u0000']
      await store.commit(batch({ rows: bodies.map((body, index) => row(index + 1, body)) }))
      expect((await store.read(network, 0, 10)).map(({ body }) => body)).toEqual(bodies)
    })

    it('finds everything after it was opened anew', async ({ network, row, effect, batch, item, bench }) => {
      const before = await bench.open()
      await before.commit(batch({ rows: [row(1)], effects: [effect('1:0')] }))
      await before.inbox.put(item('m1'))
      await before.saveSnapshotPart(network, 1, 0, 'rows')
      await before.saveSnapshot(network, { seq: 1, hash: 'h', manifest: '{}' })
      await before.kept.set(`${network}:template`, 'HX1')
      await before.close()

      const after = await bench.open()
      expect(await after.read(network, 0, 10)).toEqual([row(1)])
      expect(await after.outbox.claim(network, 'a', at, at, 10)).toHaveLength(1)
      expect(await after.inbox.pending(network, 10)).toHaveLength(1)
      expect(await after.latestSnapshot(network)).toEqual({ seq: 1, hash: 'h', manifest: '{}' })
      expect(await after.snapshotPart(network, 1, 0)).toBe('rows')
      expect(await after.kept.get(`${network}:template`)).toBe('HX1')
      await after.close()
    })
  })

  describe('snapshots', () => {
    it('gives the latest, whatever order they were saved in', async ({ store, network }) => {
      expect(await store.latestSnapshot(network)).toBeNull()
      for (const seq of [2_000, 6_000, 4_000]) {
        await store.saveSnapshot(network, { seq, hash: `h${seq}`, manifest: `{"seq":${seq}}` })
      }
      expect(await store.latestSnapshot(network)).toEqual({ seq: 6_000, hash: 'h6000', manifest: '{"seq":6000}' })
    })

    it('may be taken again at the same place', async ({ store, network }) => {
      for (const round of ['old', 'new']) {
        await store.saveSnapshotPart(network, 1, 0, round)
        await store.saveSnapshot(network, { seq: 1, hash: round, manifest: round })
      }
      expect(await store.latestSnapshot(network)).toEqual({ seq: 1, hash: 'new', manifest: 'new' })
      expect(await store.snapshotPart(network, 1, 0)).toBe('new')
    })

    it('keeps the parts of those it keeps, and of one that is being written', async ({ store, network, another }) => {
      const part = `${'ज़'.repeat(10_000)} of a network`
      const { network: neighbour } = another()
      await store.saveSnapshotPart(neighbour, 1_000, 0, part)
      await store.saveSnapshotPart(network, 5_000, 0, part)
      for (const seq of [4_000, 6_000]) {
        for (const n of [0, 1]) await store.saveSnapshotPart(network, seq, n, `${part} ${seq} ${n}`)
        await store.saveSnapshot(network, { seq, hash: 'h', manifest: 'm' })
      }
      expect(await store.snapshotPart(network, 6_000, 1)).toBe(`${part} 6000 1`)
      expect(await store.snapshotPart(network, 4_000, 0)).toBe(`${part} 4000 0`)
      expect(await store.snapshotPart(network, 5_000, 0)).toBe(part)
      expect(await store.snapshotPart(network, 6_000, 2)).toBeNull()
      expect(await store.snapshotPart(neighbour, 1_000, 0)).toBe(part)
    })
  })
}
