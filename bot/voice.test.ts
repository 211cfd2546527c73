import { describe, expect, test } from 'vitest'
import { NetworkId } from '../orchestrator/ids.ts'
import { instant } from '../orchestrator/time.ts'
import type { Inbound, InboundContent } from './channel.ts'
import { oggSeconds } from './ogg.ts'
import { type Fetched, listener, type Transcribed } from './voice.ts'

const note = (changes: object = {}): Inbound => ({
  network: NetworkId.parse('n'),
  providerId: 'SM1',
  place: { channel: 'whatsapp', address: '+919800000001', thread: null },
  sender: '+919800000001',
  receivedAt: instant(0),
  content: {
    kind: 'media',
    contentType: 'audio/ogg',
    caption: null,
    url: 'https://voice',
    ...changes,
  } as InboundContent,
})

/** First and last page of an Ogg Opus file that lasts so long. */
function ogg(seconds: number): Uint8Array<ArrayBuffer> {
  const page = (samples: number): Buffer => {
    const bytes = Buffer.alloc(28)
    bytes.write('OggS')
    bytes.writeBigInt64LE(BigInt(samples), 6)
    return bytes
  }
  return new Uint8Array(Buffer.concat([page(0), Buffer.alloc(500), page(seconds * 48_000), Buffer.alloc(100)]))
}

const fetched = (bytes = ogg(10)): Fetched => ({ ok: true, audio: { bytes, contentType: 'audio/ogg' } })
const words = (text: string): Transcribed => ({ ok: true, text })
const failed = (fault: 'too-large' | 'unreadable' | 'unavailable', again = false) =>
  ({ ok: false, fault, again, code: 'x' }) as const

async function heard(inbound: Inbound, fetches: Fetched[], hears: Transcribed[] = []) {
  const logged: string[] = []
  const listen = listener({
    fetchAudio: async () => fetches.shift() ?? failed('unavailable'),
    transcribe: async () => hears.shift() ?? failed('unavailable'),
    log: { warn: ({ code }) => void logged.push(String(code)) },
  })
  const { content } = await listen(inbound)
  return { content, logged }
}

describe('a voice note', () => {
  test('is a message in words', async () => {
    const { content } = await heard(note(), [fetched()], [words(' papa ko chest pain hai ')])
    expect(content).toEqual({ kind: 'text', text: 'papa ko chest pain hai' })
  })

  test('is tried once more where that may help', async () => {
    const { content } = await heard(
      note(),
      [failed('unavailable', true), fetched()],
      [failed('unavailable', true), words('hello')],
    )
    expect(content).toEqual({ kind: 'text', text: 'hello' })
  })

  test.each([
    ['too large', [failed('too-large')], [], 'voice-too-long'],
    ['four minutes', [fetched(ogg(240))], [], 'voice-too-long'],
    ['gone', [failed('unavailable')], [words('never asked')], 'voice-unclear'],
    ['no audio', [failed('unreadable')], [], 'voice-unclear'],
    ['silence', [fetched()], [words('  ')], 'voice-unclear'],
    ['not understood twice', [fetched()], [failed('unavailable', true), failed('unavailable', true)], 'voice-unclear'],
  ] as const)('%s', async (_, fetches, hears, reason) => {
    const { content, logged } = await heard(note(), [...fetches], [...hears])
    expect(content).toEqual({ kind: 'unreadable', reason })
    expect(logged).toHaveLength(1)
  })

  test('switched off, or from where it cannot be fetched', async () => {
    expect((await listener(null)(note())).content).toEqual({ kind: 'unreadable', reason: 'voice-off' })
    expect((await heard(note({ url: null }), [])).content).toEqual({ kind: 'unreadable', reason: 'voice-off' })
  })
})

test.each([
  { kind: 'media', contentType: 'image/jpeg', caption: null, url: 'https://picture' },
  { kind: 'text', text: 'hello' },
] as const)('anything else stays as it is', async (content) => {
  expect((await heard({ ...note(), content }, [])).content).toBe(content)
})

test('the length of a recording', () => {
  expect(oggSeconds(ogg(12))).toBe(12)
  expect(oggSeconds(new Uint8Array(Buffer.from('ID3 mp3')))).toBeNull()
  expect(oggSeconds(new Uint8Array())).toBeNull()
})
