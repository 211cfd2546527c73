import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { MemoryStore } from '../adapters/store/memory-store.ts'
import { EMPTY_SHELF } from '../flows/knowledge.ts'
import { SYSTEM } from '../orchestrator/actor.ts'
import { Engine } from '../orchestrator/engine.ts'
import { PatientsEvent } from '../orchestrator/patients/events.ts'
import { instant } from '../orchestrator/time.ts'
import { Addressing } from './addressing.ts'
import type { Channel, InboundContent, Post } from './channel.ts'
import { createCipher } from './cipher.ts'
import { Delivery } from './delivery.ts'
import { Directory } from './directory.ts'
import { conversationKey } from './inbox.ts'
import { detectEmergency } from './interpret/emergency.ts'
import { languageOf } from './interpret/language.ts'
import { OfflineInterpreter } from './interpret/offline.ts'
import type { Log } from './log.ts'
import { parseNetworkFile } from './network-file.ts'
import { topologyOf } from './network-topology.ts'
import { Router } from './router.ts'
import type { SideWrite } from './store.ts'
import { listener } from './voice.ts'

const file = parseNetworkFile(readFileSync('deploy/networks/bengaluru-demo.yaml', 'utf8'))
const topology = topologyOf(file)
const network = file.network.id
const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} }
const NOW = instant(Date.parse('2026-12-01T09:00:00+05:30'))
const MOTHER = '+919876501234'
const SON = '+919845012345'

/** Two phones on one network; what each is sent. */
async function stage() {
  const store = new MemoryStore()
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
  const now = () => NOW
  const engine = await Engine.open<SideWrite>(network, {
    journal: store,
    now,
    sha256,
    alarm: (reason) => expect.fail(reason),
  })
  await engine.submit((tx) => tx.execute({ type: 'network.configure', topology }, SYSTEM))
  const posts: Post[] = []
  const channel: Channel = {
    names: ['whatsapp'],
    send: (post) => {
      posts.push(post)
      return Promise.resolve({ ok: true, providerMessageId: `m-${posts.length}` })
    },
  }
  const cipher = createCipher('a passphrase for tests only')
  const directory = new Directory(file, new Set(['whatsapp']))
  const addressing = new Addressing(network, directory, store.people, cipher)
  const channels = new Map([['whatsapp', channel] as const])
  const delivery = new Delivery({ engine, store, cipher, addressing, channels, now, log: quiet, owner: 'test' })
  const interpreter = new OfflineInterpreter()
  const router = new Router({
    engine,
    people: store.people,
    outbox: store.outbox,
    directory,
    cipher,
    interpreter,
    atOnce: interpreter,
    detectAlarm: detectEmergency,
    languageOf,
    topology: () => topology,
    travelSeconds: () => 600,
    shelf: EMPTY_SHELF,
    now,
    listen: listener(null),
    wrote: () => {},
  })
  let messages = 0
  const send = async (phone: string, content: InboundContent): Promise<Record<string, string[]>> => {
    messages += 1
    posts.length = 0
    const place = { channel: 'whatsapp', address: phone, thread: null } as const
    const inbound = { network, providerId: `t-${messages}`, place, sender: phone, receivedAt: NOW, content }
    const item = { id: `t-${messages}`, network, conversation: conversationKey(cipher, place), receivedAt: NOW }
    await router.handle({ ...item, sealedBody: '', attempts: 0 }, inbound)
    delivery.kick()
    await delivery.idle()
    const told: Record<string, string[]> = {}
    for (const { to, rendered } of posts) told[to.address] = [...(told[to.address] ?? []), rendered.text]
    return told
  }
  return { store, posts, send, say: (phone: string, text: string) => send(phone, { kind: 'text', text }) }
}

test('a son who is named hears of it, books for his mother, and is out when he declines', async () => {
  const { store, posts, say, send } = await stage()
  await say(MOTHER, 'add my son as caregiver 98450 12345')
  expect((await say(MOTHER, 'yes'))[SON]?.join()).toContain(`${MOTHER} would like you to be their caregiver`)
  const decline = posts.find(({ to }) => to.address === SON)?.rendered.buttons[0]?.payload ?? ''

  expect((await say(SON, 'book an mri tomorrow at 10 am'))[SON]?.join()).toContain(`1. ${MOTHER}`)
  await say(SON, '1')
  await say(SON, '1')
  const booked = await say(SON, 'yes')
  expect(booked[SON]?.join()).toMatch(/^About \+919876501234:[\s\S]*Booked: MRI scan/)
  expect(booked[MOTHER]?.join()).toContain(`${SON} booked this for you: MRI scan`)

  const left = await send(SON, { kind: 'press', payload: decline, label: null, messageId: null })
  expect(left[MOTHER]?.join()).toContain(`${SON} no longer writes for you`)
  expect((await say(SON, 'how is my mother'))[SON]?.join()).not.toContain('MRI')

  const journal = (await store.read(network, 0, 1_000)).map(({ body }) => body).join()
  for (const number of [MOTHER, SON]) expect(journal.includes(number.slice(-10))).toBe(false)
})

test('erasing a caregiver erases the number that a patient gave', async () => {
  const { store, say } = await stage()
  await say(MOTHER, 'add my son as caregiver 98450 12345')
  await say(MOTHER, 'yes')
  const body = (await store.read(network, 0, 1_000)).at(-1)?.body ?? ''
  const { event } = z.object({ event: PatientsEvent }).parse(JSON.parse(body))
  if (event.type !== 'patients.caregiver-added') expect.fail(event.type)
  expect(await store.people.patient(network, event.caregiver)).not.toBeNull()
  await store.people.erase(network, event.caregiver)
  expect(await store.people.patient(network, event.caregiver)).toBeNull()
})
