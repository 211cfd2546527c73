import { describe, expect, it } from 'vitest'
import { createCipher } from '../../bot/cipher.ts'
import type { KeptStore } from '../../bot/store.ts'
import { NetworkId } from '../../orchestrator/ids.ts'
import { instant } from '../../orchestrator/time.ts'
import { MESSAGES_PER_PLACE_MAX, PLACES_MAX, Transcripts } from './transcripts.ts'
import { WebChannel } from './web-channel.ts'
import type { TranscriptMessage } from './wire.ts'

const NETWORK = NetworkId.parse('demo')
const PHONE = 'patient:+919000000001'
const cipher = createCipher('a pass phrase for tests only')

class MemoryKept implements KeptStore {
  readonly rows = new Map<string, string>()
  broken = false

  async get(key: string): Promise<string | null> {
    return this.rows.get(key) ?? null
  }

  async set(key: string, value: string): Promise<void> {
    if (this.broken) throw new Error('disk full')
    this.rows.set(key, value)
  }
}

const line = (id: string, over: Partial<TranscriptMessage> = {}): TranscriptMessage => ({
  id,
  place: PHONE,
  thread: null,
  from: PHONE,
  at: instant(1),
  editedAt: null,
  privateTo: null,
  body: { kind: 'text', text: 'MRI chahiye' },
  ...over,
})
const rendered = (text: string) => ({ text, card: null, buttons: [] })
const opened = async (kept = new MemoryKept()) => ({ kept, transcripts: await Transcripts.open(kept, cipher, NETWORK) })

describe('transcripts', () => {
  it('are there again after a restart', async () => {
    const { kept, transcripts } = await opened()
    await transcripts.put(line('1'))
    await transcripts.put(line('2', { body: { kind: 'rendered', rendered: rendered('Kab?') }, from: 'nadi' }))
    expect((await opened(kept)).transcripts.all()).toEqual(transcripts.all())
  })

  it('leave nothing readable in the store', async () => {
    const { kept, transcripts } = await opened()
    await transcripts.put(line('1'))
    const everything = JSON.stringify([...kept.rows])
    expect(everything).not.toContain('9000000001')
    expect(everything).not.toContain('MRI')
  })

  it('refuse to start on what another key sealed', async () => {
    const { kept, transcripts } = await opened()
    await transcripts.put(line('1'))
    await expect(Transcripts.open(kept, createCipher('some quite different phrase'), NETWORK)).rejects.toThrow(
      'web.transcript-unreadable',
    )
  })

  it('take a change back that could not be kept', async () => {
    const { kept, transcripts } = await opened()
    await transcripts.put(line('1'))
    kept.broken = true
    await expect(transcripts.put(line('2'))).rejects.toThrow('disk full')
    await expect(transcripts.put(line('1', { editedAt: instant(9) }))).rejects.toThrow('disk full')
    expect(transcripts.all()).toEqual([line('1')])
    kept.broken = false
    await transcripts.put(line('3'))
    expect((await opened(kept)).transcripts.all().map(({ id }) => id)).toEqual(['1', '3'])
  })

  it('make room: for newer messages of a place, and for a new place', async () => {
    const { kept, transcripts } = await opened()
    const gone: string[] = []
    transcripts.onChange((change) => change.type === 'removed' && gone.push(change.id))
    await Promise.all(Array.from({ length: MESSAGES_PER_PLACE_MAX + 1 }, (_, n) => transcripts.put(line(`m${n}`))))
    expect(gone).toEqual(['m0'])
    const others = Array.from({ length: PLACES_MAX }, (_, n) =>
      line(`o${n}`, { place: `crew:AMB-${n}`, at: instant(9) }),
    )
    await Promise.all(others.map((other) => transcripts.put(other)))
    expect(transcripts.find(PHONE, 'm1')).toBeUndefined()
    expect(gone).toHaveLength(MESSAGES_PER_PLACE_MAX + 1)
    expect((await opened(kept)).transcripts.all()).toHaveLength(PLACES_MAX)
    expect(kept.rows.size).toBe(PLACES_MAX + 1)
  })
})

describe('web channel', () => {
  const post = (text: string, over: { edit?: string; address?: string; privateTo?: string } = {}) => ({
    to: { channel: 'web' as const, address: over.address ?? 'room:coordinators', thread: null },
    rendered: rendered(text),
    edit: over.edit ?? null,
    privateTo: over.privateTo ?? null,
    urgent: false,
  })
  const channelOf = (transcripts: Transcripts) => new WebChannel(transcripts, () => instant(5))
  const textsOf = (transcripts: Transcripts) =>
    transcripts.all().map(({ body }) => (body.kind === 'rendered' ? body.rendered.text : null))

  it('edits a post in place', async () => {
    const { transcripts } = await opened()
    const channel = channelOf(transcripts)
    const sent = await channel.send(post('P1, waiting'))
    if (!sent.ok) return expect.fail(sent.code)
    await channel.send(post('Something else'))
    expect(await channel.send(post('P1, sent', { edit: sent.providerMessageId }))).toEqual(sent)
    expect(textsOf(transcripts)).toEqual(['P1, sent', 'Something else'])
    expect(transcripts.all()[0]?.editedAt).toBe(5)
  })

  it('posts the news anew when the post to edit has made room', async () => {
    const { transcripts } = await opened()
    expect(await channelOf(transcripts).send(post('P1, sent', { edit: 'web-long-gone' }))).toMatchObject({ ok: true })
    expect(textsOf(transcripts)).toEqual(['P1, sent'])
  })

  it('remembers whom a private post is for', async () => {
    const { transcripts } = await opened()
    await channelOf(transcripts).send(post('Only coordinators may', { privateTo: 'staff:S-NURSE' }))
    expect(transcripts.all()[0]?.privateTo).toBe('staff:S-NURSE')
  })

  it('asks to try again when the store is down, and not when the address is none', async () => {
    const { kept, transcripts } = await opened()
    const channel = channelOf(transcripts)
    expect(await channel.send(post('x', { address: 'nobody' }))).toEqual({
      ok: false,
      retry: false,
      code: 'web.bad-address',
    })
    kept.broken = true
    expect(await channel.send(post('x'))).toMatchObject({ ok: false, retry: true, code: 'web.not-kept' })
    expect(transcripts.all()).toEqual([])
  })
})
