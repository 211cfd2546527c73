import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildSimulator } from './adapters/web/build.ts'
import { readConfig } from './config.ts'
import { type Nadi, startNadi } from './main.ts'

const { CHROMIUM_PATH: CHROMIUM = '/usr/bin/chromium', CI } = process.env
const missing = !existsSync(CHROMIUM)
if (missing && CI)
  throw new Error('main.wards.int.test.ts needs a browser: apt-get install chromium, or set CHROMIUM_PATH')

let folder: string
let nadi: Nadi
let browser: Browser
let page: Page

/** Whoever sits before the simulator is this colleague, in this channel of their hospital or of everybody. */
async function be(staff: string, channel: string): Promise<void> {
  await page.getByRole('combobox', { name: 'You are' }).selectOption(`staff:${staff}`)
  const channels = page.getByRole('navigation', { name: 'Channels' })
  // News are counted in its name.
  await channels.getByRole('button', { name: new RegExp(`^${channel}( \\d+ new)?$`) }).click()
}

const log = () => page.locator('.channel').getByRole('log')
/** The newest message of the channel that has this title. */
const card = (title: string) => log().locator('article, .post').filter({ hasText: title }).last()

async function say(text: string): Promise<void> {
  await page.locator('.channel').getByRole('textbox').fill(text)
  await page.keyboard.press('Enter')
}

describe.skipIf(missing)('a bed that comes free, in the simulator', { timeout: 90_000 }, () => {
  beforeEach(async () => {
    await buildSimulator()
    folder = mkdtempSync(join(tmpdir(), 'nadi-wards-'))
    const settings = {
      PORT: '0',
      DATABASE_URL: `sqlite:${join(folder, 'nadi.sqlite')}`,
      NADI_DATA_KEY: '0123456789abcdef'.repeat(4),
    }
    const quiet = { info: () => {}, warn: () => {}, error: () => {} }
    nadi = await startNadi(readConfig(settings), { log: quiet })
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--headless', '--no-sandbox', '--disable-gpu'] })
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`http://127.0.0.1:${nadi.port}/`)
    await page.getByRole('heading', { name: 'Nadi' }).waitFor()
  }, 120_000)

  afterEach(async () => {
    await browser.close()
    await nadi.stop()
    rmSync(folder, { recursive: true })
  })

  it('is cleaned, goes to whoever waits for it, and its ward hears who comes', async () => {
    // Only one bed of the network is for newborns in isolation.
    await be('S-DEV', 'operations')
    await say('need NICU bed with isolation acuity 1')
    await card('Reserved').getByRole('button', { name: 'In the bed' }).click()
    await log().getByText('is in JWC-NICU-6').waitFor()
    await say('need NICU isolation bed acuity 2')
    await log().getByText('1 of 1 for NICU').waitFor()

    await be('S-SALDANHA', 'nicu')
    await card('JWC-NICU-6: arrived').getByRole('button', { name: 'Patient has left' }).click()
    await log().getByText('Housekeeping is told').waitFor()

    await be('S-FLORA', 'housekeeping')
    await card('Please clean JWC-NICU-6').getByRole('button', { name: 'Cleaned' }).click()
    await card('JWC-NICU-6: done').waitFor()
    expect(await log().getByText('Please clean').count()).toBe(0) // edited, not repeated

    await be('S-SALDANHA', 'nicu')
    const expected = card('Please get JWC-NICU-6 ready')
    await expected.getByText('acuity 2').waitFor()
    await expected.getByRole('button', { name: 'In the bed' }).click()
    await card('JWC-NICU-6: arrived').waitFor()
    await nadi.idle()
    expect(nadi.engine.halted).toBeNull()
  })

  it('is cleaned by saying so', async () => {
    await be('S-ASHA', 'ward')
    await say('discharge ward 7')
    await log().getByText('LGH-WARD-7 is now being cleaned').waitFor()
    await be('S-RANI', 'housekeeping')
    await card('Please clean LGH-WARD-7').waitFor()
    await say('bed 7 cleaned')
    await log().getByText('LGH-WARD-7 is now free').waitFor()
    await card('LGH-WARD-7: done').waitFor()
  })
})
