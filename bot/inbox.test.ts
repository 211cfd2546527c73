import { describe, expect, test } from 'vitest'
import { MemoryStore } from '../adapters/store/memory-store.ts'
import { NetworkId } from '../orchestrator/ids.ts'
import { instant } from '../orchestrator/time.ts'
import type { Inbound } from './channel.ts'
import { createCipher } from './cipher.ts'
import { Inbox } from './inbox.ts'
import type { Log } from './log.ts'
import type { SideWrite, Store } from './store.ts'

const network = NetworkId.parse('demo')
const cipher = createCipher('a passphrase for tests only')
const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} }

const message = (providerId: string, address: string, text = providerId): Inbound => ({
  network,
  providerId,
  place: { channel: 'whatsapp', address, thread: null },
  sender: address,
  receivedAt: instant(1_000),
  content: { kind: 'text', text },
})

const done = (store: Store, inboxId: string) => {
  const side: SideWrite = { kind: 'inbox-done', inboxId, at: instant(2_000) }
  return store.commit({ network, rows: [], effects: [], side: [side] })
}

function openInbox(store: Store, handle: (inbound: Inbound, attempt: number) => Promise<void>) {
  const log: string[] = []
  const tries = new Map<string, number>()
  const inbox = new Inbox({
    store: store.inbox,
    cipher,
    log: quiet,
    handle: async (item, inbound) => {
      const attempt = (tries.get(item.id) ?? 0) + 1
      tries.set(item.id, attempt)
      log.push(inbound.providerId)
      await handle(inbound, attempt)
      await done(store, item.id)
    },
    apologise: async (_item, inbound) => {
      log.push(`sorry ${inbound.providerId}`)
    },
    jumpsQueue: ({ content }) => content.kind === 'text' && content.text === 'help!',
  })
  return { inbox, log }
}

const fails = (code: string) => Object.assign(new Error(code), { code })

describe('inbox', () => {
  test('works one conversation through in order, and conversations beside each other', async () => {
    const finished: string[] = []
    const { inbox } = openInbox(new MemoryStore(), async ({ providerId }) => {
      if (providerId === 'a1') await new Promise((resolve) => setTimeout(resolve, 20))
      finished.push(providerId)
    })
    for (const [id, phone] of [
      ['a1', '+911'],
      ['a2', '+911'],
      ['b1', '+912'],
    ] as const) {
      await inbox.receive(message(id, phone))
    }
    await inbox.idle()
    expect(finished).toEqual(['b1', 'a1', 'a2'])
  })

  test('takes the same delivery once, even when it comes many times at once', async () => {
    const { inbox, log } = openInbox(new MemoryStore(), async () => {})
    const answers = await Promise.all(Array.from({ length: 20 }, () => inbox.receive(message('same', '+911'))))
    await inbox.idle()
    expect(answers.filter((answer) => answer === 'stored')).toHaveLength(1)
    expect(log).toEqual(['same'])
  })

  test('lets a cry for help overtake what is still being read', async () => {
    const finished: string[] = []
    const { inbox } = openInbox(new MemoryStore(), async ({ providerId }) => {
      if (providerId === 'slow') await new Promise((resolve) => setTimeout(resolve, 30))
      finished.push(providerId)
    })
    await inbox.receive(message('slow', '+911'))
    await inbox.receive(message('later', '+911'))
    await inbox.receive(message('urgent', '+911', 'help!'))
    await inbox.idle()
    expect(finished).toEqual(['urgent', 'slow', 'later'])
  })

  test('tries again what failed in passing, before anything later of that conversation', async () => {
    const { inbox, log } = openInbox(new MemoryStore(), async ({ providerId }, attempt) => {
      if (providerId === 'a1' && attempt < 3) throw fails('store.query-failed')
    })
    await inbox.receive(message('a1', '+911'))
    await inbox.receive(message('a2', '+911'))
    await inbox.idle()
    expect(log).toEqual(['a1', 'a1', 'a1', 'a2'])
  })

  test('gives up in the end, tells the sender, and goes on', async () => {
    const store = new MemoryStore()
    const { inbox, log } = openInbox(store, async ({ providerId }) => {
      if (providerId === 'poison') throw fails('flows.bug')
    })
    await inbox.receive(message('poison', '+911'))
    await inbox.receive(message('next', '+911'))
    await inbox.idle()
    expect(log.slice(-2)).toEqual(['sorry poison', 'next'])
    expect(await store.inbox.pending(network, 10)).toEqual([])
  })

  test('keeps messages while writes are stopped, without giving up or apologising', async () => {
    const store = new MemoryStore()
    const { inbox, log } = openInbox(store, async () => {
      throw fails('engine.halted')
    })
    await inbox.receive(message('waits', '+911'))
    await inbox.idle()
    expect(log).toEqual(['waits'])
    expect(await store.inbox.pending(network, 10)).toHaveLength(1)
  })

  test('takes up after a restart what was stored and not done, with every kind of content', async () => {
    const store = new MemoryStore()
    const contents: Inbound['content'][] = [
      { kind: 'text', text: 'नमस्ते 🙏 \u202eright to left' },
      { kind: 'press', payload: 'dispatch?emergency=E-1', label: 'Approve', messageId: 'C1:17.2' },
      { kind: 'location', point: { lat: 12.97, lon: 77.6 }, label: null },
      { kind: 'media', contentType: 'audio/ogg', caption: null, url: null },
      { kind: 'unreadable', reason: 'empty' },
    ]
    const dead = openInbox(store, async () => {
      throw fails('engine.halted')
    })
    for (const [n, content] of contents.entries()) {
      await dead.inbox.receive({ ...message(`m${n}`, `+91${n}`), content })
    }
    await dead.inbox.idle()
    const heard: Inbound['content'][] = []
    const { inbox } = openInbox(store, async ({ content }) => {
      heard.push(content)
    })
    expect(await inbox.resume(network)).toBe(contents.length)
    await inbox.idle()
    expect(heard).toEqual(contents)
  })

  test('puts aside a stored message that cannot be read, and says so once', async () => {
    const store = new MemoryStore()
    await store.inbox.put({
      id: 'demo:sms:x',
      network,
      conversation: 'c',
      receivedAt: instant(1),
      sealedBody: createCipher('another passphrase entirely').seal('{}'),
    })
    const { inbox, log } = openInbox(store, async () => {})
    await inbox.resume(network)
    await inbox.idle()
    expect(log).toEqual([])
    expect(await store.inbox.pending(network, 10)).toEqual([])
  })
})
