import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Inbound } from '../../bot/channel.ts'
import type { Rendered } from '../../flows/rendered.ts'
import { configured, fixtureTopology } from '../../orchestrator/demo.fixture.ts'
import { Scenario } from '../../orchestrator/given.ts'
import { NetworkId } from '../../orchestrator/ids.ts'
import { instant } from '../../orchestrator/time.ts'
import { boardOf } from './board.ts'
import { BUILT, buildSimulator } from './build.ts'
import { type Simulator, simulator } from './routes.ts'
import { simulatorConfig } from './simulator-config.ts'
import { Transcripts } from './transcripts.ts'
import { WebChannel } from './web-channel.ts'

const { CHROMIUM_PATH: CHROMIUM = '/usr/bin/chromium', CI } = process.env
const missing = !existsSync(CHROMIUM)
if (missing) {
  const how = 'simulator.int.test.ts needs a browser: apt-get install chromium, or set CHROMIUM_PATH'
  if (CI) throw new Error(how)
  console.warn(`skipped: ${how}`)
}

const NETWORK = NetworkId.parse('demo')
const now = () => instant(Date.now())
const state = new Scenario(now()).given(configured).state
const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

let browser: Browser
let server: Server
let sim: Simulator
let received: Inbound[]
let faults: string[]
let page: Page

/** A scripted Nadi behind the door: an emergency makes a card, approving edits it and gives the crew a job. */
async function answer(channel: WebChannel, { place, content }: Inbound): Promise<void> {
  const say = (address: string, rendered: Rendered, edit: string | null = null) => {
    const thread = address === place.address ? place.thread : null
    return channel.send({ to: { channel: 'web', address, thread }, rendered, edit, privateTo: null, urgent: false })
  }
  const card = (title: string): Rendered['card'] => ({ title, tone: 'urgent', fields: [], footnote: null })
  if (content.kind === 'press') {
    await say('room:coordinators', { text: 'Sent', card: card('AMB-2 is on the way'), buttons: [] }, content.messageId)
    await say('crew:AMB-2', { text: 'Job for AMB-2', card: null, buttons: [] })
    return
  }
  await say(place.address, { text: 'मदद आ रही है। 112 / 108', card: null, buttons: [] })
  await say('room:coordinators', {
    text: 'Chest pain',
    card: card('P1 chest pain'),
    buttons: [{ label: 'Approve', payload: 'dispatch?emergency=E-1', style: 'primary' }],
  })
}

async function open(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options)
  const opened = await context.newPage()
  opened.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  opened.on('pageerror', (error) => faults.push(error.message))
  await opened.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`) // a listening TCP server has one
  await opened.getByRole('heading', { name: 'Nadi' }).waitFor()
  return opened
}

const overflow = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe.skipIf(missing)('the simulator in a browser', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    await buildSimulator()
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
  }, 120_000)
  afterAll(() => browser?.close())

  beforeEach(async () => {
    received = []
    faults = []
    const kept = { get: async () => null, set: async () => {} }
    const plain = { seal: (text: string) => text, open: (text: string) => text }
    const transcripts = await Transcripts.open(kept, plain, NETWORK)
    const channel = new WebChannel(transcripts, now)
    sim = simulator({
      network: NETWORK,
      config: simulatorConfig(fixtureTopology, {
        staffName: (staff) => staff,
        simulatedPatients: [{ phone: '+919000000001', label: 'Patient 1' }],
      }),
      door: {
        async receive(inbound) {
          received.push(inbound)
          setImmediate(() => void answer(channel, inbound))
          return 'stored'
        },
      },
      transcripts,
      board: () => boardOf(state, now()),
      now,
      built: BUILT,
      onError: (code) => faults.push(code),
    })
    server = createServer(express().use(sim.router)).listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterEach(async () => {
    await page?.context().close()
    sim.close()
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })

  it('tells the whole story: a tap, a card, an approval, a job', async () => {
    page = await open({ viewport: WIDE })
    const patient = page.getByRole('log', { name: /^Patient's phone/ })
    const room = page.getByRole('log', { name: 'Messages in #coordinators' })
    await page.getByRole('button', { name: 'papa ko chest pain ho raha hai' }).click()
    await patient.getByText('मदद आ रही है').waitFor()
    expect(await patient.getByText('papa ko chest pain ho raha hai').count()).toBe(1)

    await room.getByRole('button', { name: 'Approve' }).click()
    await room.getByRole('heading', { name: 'AMB-2 is on the way' }).waitFor()
    expect(await room.getByRole('heading', { name: 'P1 chest pain' }).count()).toBe(0) // edited, not repeated
    expect(await room.getByRole('button', { name: 'Approve' }).count()).toBe(0)
    await room.getByText('(edited)').waitFor()
    await page
      .getByRole('log', { name: /^Crew's phone/ })
      .getByText('Job for AMB-2')
      .waitFor()

    expect(received.map(({ content }) => content.kind)).toEqual(['text', 'press'])
    expect(await page.locator('.guide [data-done]').count()).toBe(3)
    expect(await overflow()).toBe(0)
    expect(faults).toEqual([])
  })

  it('is written with the keyboard and shares a place', async () => {
    page = await open({ viewport: WIDE })
    const box = page.getByRole('textbox', { name: "Write from the patient's phone" })
    await box.fill('line one')
    await box.press('Shift+Enter')
    await box.pressSequentially('line two')
    await box.press('Enter')
    await page.getByText('line one\nline two').waitFor()
    expect(await box.inputValue()).toBe('')
    await page.getByRole('region', { name: 'Patient' }).getByRole('button', { name: 'Share a location' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Koramangala' }).click()
    await expect
      .poll(() => received.map(({ content }) => content))
      .toEqual([
        { kind: 'text', text: 'line one\nline two' },
        { kind: 'location', point: { lat: 12.9352, lon: 77.6245 }, label: 'Koramangala' },
      ])
    expect(faults).toEqual([])
  })

  it('writes into a thread as the persona that was chosen', async () => {
    page = await open({ viewport: WIDE })
    await page.getByRole('combobox', { name: 'You are' }).selectOption('staff:S-NURSE')
    await page.getByRole('button', { name: 'operations' }).click()
    await page.getByRole('button', { name: 'nearest free ICU bed?' }).click()
    await page.getByRole('button', { name: 'Reply in thread' }).click()
    await page.getByRole('textbox', { name: 'Write in #operations as S-NURSE' }).fill('with ventilator')
    await page.keyboard.press('Enter')
    await page.locator('.replies').getByText('with ventilator').waitFor()
    const [question, reply] = received
    expect(question).toMatchObject({ sender: 'staff:S-NURSE', place: { address: 'room:operations' } })
    expect(reply?.place.thread).toBe(question?.providerId)
    expect(faults).toEqual([])
  })

  it.each([
    { viewport: PHONE, colorScheme: 'light' as const },
    { viewport: { width: 360, height: 640 }, colorScheme: 'dark' as const },
  ])('shows one panel at a time at $viewport.width px, in $colorScheme', async (options) => {
    page = await open({ ...options, hasTouch: true })
    const tab = (name: string) => page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name })
    await page.getByRole('button', { name: 'papa ko chest pain ho raha hai' }).tap()
    await tab('Staff').getByText('1 new').waitFor({ state: 'attached' })
    for (const [name, panel] of [
      ['Staff', 'staff'],
      ['Crew', 'crew'],
      ['Board', 'board'],
      ['Patient', 'patient'],
    ] as const) {
      await tab(name).tap()
      await page.locator(`#panel-${panel}`).waitFor({ state: 'visible' })
      expect(await page.locator('.panel:visible').count()).toBe(1)
      expect(await overflow()).toBe(0)
    }
    expect(await tab('Staff').getByText('new').count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('keeps a long conversation in its own box', async () => {
    page = await open({ viewport: WIDE })
    const height = () => page.evaluate(() => document.documentElement.scrollHeight)
    const before = await height()
    const box = page.getByRole('textbox', { name: "Write from the patient's phone" })
    for (let n = 0; n < 8; n += 1) {
      await box.fill(Array.from({ length: 12 }, (_, line) => `line ${n}.${line}`).join('\n'))
      await box.press('Enter')
    }
    await page.getByText('line 7.11').waitFor()
    await expect.poll(() => page.getByText('मदद आ रही है').count()).toBe(8)
    expect(await height()).toBe(before)
  })

  it('says that the connection is lost, comes back by itself, and sends again what failed', async () => {
    page = await open({ viewport: WIDE })
    await page.context().setOffline(true)
    await page.evaluate(() => dispatchEvent(new Event('online'))) // makes the page look now, not in 40 s
    await page.getByText('Connection lost').waitFor()
    await page.getByRole('button', { name: 'MRI chahiye kal subah' }).click()
    await page.getByText('Not sent.').waitFor()
    await page.context().setOffline(false)
    await page.getByText('Connection lost').waitFor({ state: 'detached' })
    await page.getByText('Not sent.').click()
    await page.getByText('Not sent.').waitFor({ state: 'detached' })
    await expect.poll(() => received).toHaveLength(1)
  })

  it('shows the network: every bed, ambulance and machine', async () => {
    page = await open({ viewport: WIDE })
    const board = page.getByRole('region', { name: 'Live board' })
    expect(await board.locator('.squares i').count()).toBe(fixtureTopology.beds.length)
    expect(await board.locator('.unit').count()).toBe(fixtureTopology.ambulances.length)
    expect(await board.locator('.strip').count()).toBe(fixtureTopology.devices.length)
    await board.getByRole('img', { name: /^Map of the city: 3 hospitals, 3 ambulances/ }).waitFor()
    expect(faults).toEqual([])
  })
})
