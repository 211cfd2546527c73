import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { MemoryStore } from '../adapters/store/memory-store.ts'
import { SYSTEM } from '../orchestrator/actor.ts'
import { Engine } from '../orchestrator/engine.ts'
import { CardKey, EmergencyId, NoteId, PatientId } from '../orchestrator/ids.ts'
import type { Message } from '../orchestrator/message.ts'
import { type Instant, instant } from '../orchestrator/time.ts'
import { Addressing } from './addressing.ts'
import type { Channel, ChannelName, Post, Sent } from './channel.ts'
import { createCipher } from './cipher.ts'
import { Delivery } from './delivery.ts'
import { Directory } from './directory.ts'
import { conversationKey } from './inbox.ts'
import type { Log } from './log.ts'
import { parseNetworkFile } from './network-file.ts'
import { topologyOf } from './network-topology.ts'
import { type ReplyBody, sealTo } from './outgoing.ts'
import type { SideWrite } from './store.ts'

const file = parseNetworkFile(readFileSync('deploy/networks/bengaluru-demo.yaml', 'utf8'))
const cipher = createCipher('a passphrase for tests only')
const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} }
const E1 = EmergencyId.parse('E-1')
const FAMILY = PatientId.parse('PT-family')
const PHONE = '+919800000001'

/** A channel that answers as the test says and remembers what it was given. */
class FakeChannel implements Channel {
  readonly names: readonly ChannelName[]
  readonly posts: Post[] = []
  readonly answers: Sent[] = []
  /** What is being sent waits for it. */
  gate: Promise<void> = Promise.resolve()

  constructor(...names: ChannelName[]) {
    this.names = names
  }

  async send(post: Post): Promise<Sent> {
    this.posts.push(post)
    await this.gate
    return (
      this.answers.shift() ?? { ok: true, providerMessageId: post.edit ?? `${post.to.channel}-${this.posts.length}` }
    )
  }
}

async function stage() {
  let time = 1_790_000_000_000
  const now = (): Instant => instant(time)
  const store = new MemoryStore()
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
  const engine = await Engine.open<SideWrite>(file.network.id, { journal: store, now, sha256, alarm: () => {} })
  await engine.submit((tx) => {
    tx.execute({ type: 'network.configure', topology: topologyOf(file) }, SYSTEM)
    tx.execute({ type: 'patients.register', patient: FAMILY, language: 'hi-Latn' }, SYSTEM)
    tx.write({
      kind: 'patient',
      patient: FAMILY,
      phoneKey: cipher.lookupKey(`phone|${PHONE}`),
      sealedPhone: cipher.seal(PHONE),
      at: tx.now,
    })
  })
  const slack = new FakeChannel('slack')
  const phones = new FakeChannel('whatsapp', 'sms')
  const channels = new Map<ChannelName, Channel>([
    ['slack', slack],
    ['whatsapp', phones],
    ['sms', phones],
  ])
  const addressing = new Addressing(
    file.network.id,
    new Directory(file, new Set(channels.keys())),
    store.people,
    cipher,
  )
  const processNamed = (owner: string) =>
    new Delivery({ engine, store, cipher, addressing, channels, now, log: quiet, owner })
  const delivery = processNamed('one')
  let n = 0
  const tell = async (message: Message): Promise<void> => {
    n += 1
    const effect = { id: `${file.network.id}:9${n}:0`, at: now(), message }
    await store.commit({ network: file.network.id, rows: [], side: [], effects: [effect] })
  }
  const deliver = async (by = delivery): Promise<void> => {
    by.kick()
    await by.idle()
  }
  const later = (seconds: number): void => {
    time += seconds * 1000
  }
  return { store, engine, slack, phones, tell, deliver, later, delivery, processNamed }
}

const dispatched: Message = {
  to: { kind: 'patient', patient: FAMILY },
  notice: { kind: 'family.dispatched', emergency: E1, ambulance: 'AMB-5' as never, etaSeconds: 400, hospital: null },
  card: null,
  urgent: true,
}
const turn: Message = {
  to: { kind: 'staff', staff: 'S-GOPAL' as never },
  notice: { kind: 'coordinator.your-turn', emergency: E1, level: 1 },
  card: null,
  urgent: true,
}

describe('delivery', () => {
  test('sends what waits once, in the language of whom it is for', async () => {
    const { phones, tell, deliver } = await stage()
    await tell(dispatched)
    await deliver()
    await deliver()
    expect(phones.posts).toHaveLength(1)
    expect(phones.posts[0]?.to).toEqual({ channel: 'whatsapp', address: PHONE, thread: null })
    expect(phones.posts[0]?.rendered.text).toMatch(/Ambulance AMB-5 aapki taraf[\s\S]*112/)
  })

  test('tries again when the provider says so, and not before', async () => {
    const { phones, tell, deliver, later } = await stage()
    phones.answers.push({ ok: false, retry: true, afterSeconds: 30, code: 'twilio.429' })
    await tell(dispatched)
    await deliver()
    later(29)
    await deliver()
    expect(phones.posts).toHaveLength(1)
    later(2)
    await deliver()
    expect(phones.posts).toHaveLength(2)
  })

  test('takes the next way to the same person when one is closed for good', async () => {
    const { phones, slack, tell, deliver } = await stage()
    slack.answers.push({ ok: false, retry: false, code: 'slack.user_not_found' })
    phones.answers.push({ ok: false, retry: false, code: 'twilio.63003' })
    await tell(turn)
    await deliver()
    expect(slack.posts.map(({ to }) => to.address)).toEqual(['U0GOPAL'])
    expect(phones.posts.map(({ to }) => to.channel)).toEqual(['whatsapp', 'sms'])
  })

  test('an urgent message goes round a channel that keeps failing', async () => {
    const { phones, slack, tell, deliver, later } = await stage()
    for (let n = 0; n < 3; n += 1) slack.answers.push({ ok: false, retry: true, afterSeconds: 1, code: 'slack.down' })
    await tell(turn)
    for (let n = 0; n < 3; n += 1) {
      await deliver()
      later(2)
    }
    expect(slack.posts).toHaveLength(3)
    expect(phones.posts.map(({ to }) => to.channel)).toEqual(['whatsapp'])
  })

  test('edits a card where it was posted, and posts it once', async () => {
    const { slack, tell, deliver } = await stage()
    const card: Message = {
      to: { kind: 'team', team: 'coordinators' },
      notice: { kind: 'card.emergency', emergency: E1 },
      card: CardKey.parse('emergency:E-1'),
      urgent: true,
    }
    await tell(card)
    await deliver()
    await tell(card)
    await tell({ ...card, to: { kind: 'card', card: CardKey.parse('emergency:E-1') } })
    await deliver()
    expect(slack.posts.map(({ edit }) => edit)).toEqual([null, 'slack-1', 'slack-1'])
  })

  test('says nothing that is not urgent to whoever said STOP', async () => {
    const { phones, engine, tell, deliver, store } = await stage()
    await engine.submit((tx) => tx.execute({ type: 'patients.opt-out', patient: FAMILY }, SYSTEM))
    await tell({ ...dispatched, urgent: false })
    await deliver()
    expect(phones.posts).toHaveLength(0)
    expect(await store.outbox.nextDueAt(file.network.id)).toBeNull()
    await tell(dispatched)
    await deliver()
    expect(phones.posts).toHaveLength(1)
  })

  test('keeps the order at a place that asked to wait, while other places go on', async () => {
    const { phones, store, deliver, later } = await stage()
    const say = (id: string, address: string, language: ReplyBody['language']): SideWrite => {
      const body: ReplyBody = {
        reply: { kind: 'patient.reply', parts: [{ say: 'help' }], question: null, urgent: false },
        language,
        reader: 'patient',
        sealedTo: sealTo(cipher, { place: { channel: 'sms', address, thread: null }, privateTo: null }),
        card: null,
        urgent: false,
      }
      return { kind: 'reply', id, at: instant(1_790_000_000_000), body: JSON.stringify(body) }
    }
    phones.answers.push({ ok: false, retry: true, afterSeconds: 10, code: 'twilio.429' })
    const side = [say('r1', '+911', 'en'), say('r2', '+911', 'hi'), say('r3', '+912', 'en')]
    await store.commit({ network: file.network.id, rows: [], effects: [], side })
    await deliver()
    expect(phones.posts.map(({ to }) => to.address)).toEqual(['+911', '+912'])
    later(11)
    await deliver()
    const [, , first, second] = phones.posts
    expect([first?.to.address, second?.to.address]).toEqual(['+911', '+911'])
    expect(second?.rendered.text).toMatch(/[\u0900-\u097f]/)
  })

  test('puts people’s own words in only when it sends, and says where they were erased', async () => {
    const { engine, store, slack, tell, deliver } = await stage()
    const note = NoteId.parse('N-1')
    await engine.submit((tx) => {
      tx.execute(
        {
          type: 'ambulances.request',
          emergency: E1,
          reporter: FAMILY,
          priority: 'P1',
          complaint: 'cardiac',
          signs: ['chest pain'],
          note,
          location: null,
        },
        { role: 'patient', patient: FAMILY },
      )
      tx.write({ kind: 'note', note, patient: FAMILY, sealedText: cipher.seal('papa ko 💔 dard'), at: tx.now })
    })
    await deliver()
    const words = JSON.stringify(slack.posts[0]?.rendered)
    expect(words).toContain('papa ko 💔 dard')
    expect(words).toContain(PHONE)
    await store.people.erase(file.network.id, FAMILY)
    await tell({
      to: { kind: 'team', team: 'coordinators' },
      notice: { kind: 'card.emergency', emergency: E1 },
      card: null,
      urgent: true,
    })
    await deliver()
    expect(JSON.stringify(slack.posts.at(-1)?.rendered)).not.toMatch(/papa ko|9800000001/)
  })

  test('a place is known by the same key everywhere', () => {
    const place = { channel: 'sms', address: PHONE, thread: null } as const
    expect(conversationKey(cipher, place)).toBe(conversationKey(cipher, { ...place }))
    expect(conversationKey(cipher, place)).not.toBe(conversationKey(cipher, { ...place, channel: 'whatsapp' }))
  })
})

describe('several processes', () => {
  const never = new Promise<void>(() => {})

  /** Process `one` has claimed everything and is in the middle of the first. */
  async function midway(messages: number) {
    const at = await stage()
    const gate = Promise.withResolvers<void>()
    at.phones.gate = gate.promise
    for (let n = 0; n < messages; n += 1) await at.tell(dispatched)
    await at.delivery.start()
    at.delivery.kick()
    await vi.waitFor(() => expect(at.phones.posts).toHaveLength(1))
    const arrived = (): number => at.phones.posts.length
    return { ...at, arrived, goOn: gate.resolve }
  }

  test('leave each other what they have claimed, and take it over when the claim has run out', async () => {
    const { phones, processNamed, deliver, later, arrived } = await midway(2)
    phones.gate = Promise.resolve()
    const other = processNamed('two')
    await other.start()
    later(59)
    await deliver(other)
    expect(arrived()).toBe(1)
    later(2)
    await deliver(other)
    expect(arrived()).toBe(3)
  })

  test('keep up their claims while they live', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] })
    const { phones, processNamed, deliver, later, arrived } = await midway(2)
    phones.gate = Promise.resolve()
    const other = processNamed('two')
    for (let n = 0; n < 9; n += 1) {
      later(20)
      await vi.advanceTimersByTimeAsync(20_000)
      await deliver(other)
    }
    vi.useRealTimers()
    expect(arrived()).toBe(1)
  })

  test('take up at once, under their old name, what they had claimed before a restart', async () => {
    const { phones, processNamed, deliver, arrived } = await midway(2)
    phones.gate = Promise.resolve()
    const again = processNamed('one')
    await again.start()
    await deliver(again)
    expect(arrived()).toBe(3)
  })

  test('finish what they are sending when they stop, and give back the rest at once', async () => {
    const { phones, delivery, processNamed, deliver, arrived, goOn } = await midway(3)
    const stopped = delivery.stop()
    phones.gate = never
    goOn()
    await stopped
    expect(arrived()).toBe(1)
    phones.gate = Promise.resolve()
    await deliver(processNamed('two'))
    expect(arrived()).toBe(3)
  })
})

test('a message that cannot be read is put off, and those behind it are sent', async () => {
  const { store, engine, phones, tell, deliver, later } = await stage()
  const broken = { kind: 'reply', id: 'broken', at: instant(0), body: 'not JSON' } as const
  await store.commit({ network: engine.network, rows: [], effects: [], side: [broken] })
  await tell(dispatched)
  await deliver()
  expect(phones.posts).toHaveLength(1)
  later(60)
  const [again] = await store.outbox.claim(engine.network, 'test', instant(1_790_000_060_000), instant(0), 1)
  expect(again).toMatchObject({ id: 'broken', attempts: 1 })
})

test('who did not answer one way is written to another way', async () => {
  const { phones, tell, deliver } = await stage()
  const asked = { ...dispatched, urgent: false }
  await tell(asked)
  await deliver()
  await tell({ ...asked, anotherWay: true })
  await deliver()
  expect(phones.posts.map(({ to }) => to.channel)).toEqual(['whatsapp', 'sms'])
})
