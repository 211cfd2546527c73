import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Service } from './service.fixture.ts'
import type { Phone } from './service-people.fixture.ts'

const CHROMIUM = '/usr/bin/chromium'
const DEMO = readFileSync('deploy/networks/bengaluru-demo.yaml', 'utf8')

let folder: string
let service: Service

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nadi-live-'))
  const network = join(folder, 'network.yaml')
  cpSync('deploy/networks', folder, { recursive: true })
  writeFileSync(network, DEMO.replace(/^network:\n/m, 'network:\n  familyLiveLink: true\n'))
  service = await Service.start({ settings: { NADI_NETWORK: network } })
})

afterEach(async () => {
  await service.expectSound()
  await service.end()
  rmSync(folder, { recursive: true })
})

/** A family whose ambulance is under way, and the path of its link. */
async function underWay(): Promise<{ family: Phone; crew: Phone; path: string }> {
  const family = service.whatsapp('+919300000001')
  await family.write('my father has chest pain')
  await family.pin(12.9352, 77.6245)
  const card = service.slack.posts.find(({ channel }) => channel === 'C0COORDINATE')
  if (!card) throw new Error('no card')
  await service.member('U0FARAH').press(card, /^Approve/)
  const path = /https:\/\/nadi\.test(\/live\/\S+)/.exec(family.screen)?.[1]
  if (!path) throw new Error(`no link: ${family.screen}`)
  const unit = /Ambulance\*? AMB-(\d+)/.exec(card.text)?.[1] ?? ''
  const crew = service.whatsapp(`+9100000001${unit.padStart(2, '0')}`)
  await crew.tap('Accept')
  await crew.tap('En route')
  return { family, crew, path }
}

const page = async (path: string) => {
  const response = await service.request(path)
  return { status: response.status, html: await response.text(), headers: response.headers }
}

describe('the live link of a family', () => {
  it('shows where the ambulance is and when it comes, and nothing about anybody, until the handover', async () => {
    const { crew, path } = await underWay()
    expect((await page(path)).html).toContain('Its position is not known')
    await crew.pin(12.955, 77.61)
    await service.pass({ minutes: 6 })
    const { status, html, headers } = await page(path)
    expect(status).toBe(200)
    expect(html).toContain('The ambulance is on its way')
    expect(html).toMatch(/About \d+–\d+ min/)
    expect(html).toContain('2.7 km away')
    expect(html).toContain('Position 6 min old')
    expect(html).toContain('112 / 108')
    expect(html).not.toMatch(/AMB-|Farah|Lakeview|\+91|chest|12\.9|77\.6/)
    expect(headers.get('cache-control')).toBe('no-store')
    for (const step of ['On scene', 'Patient on board', 'At hospital']) await crew.tap(step)
    expect((await page(path)).html).toContain('with the patient')
    await crew.tap('Handed over, free')
    expect((await page(path)).status).toBe(410)
  })

  it('cannot be forged, and ends after some hours', async () => {
    const { path } = await underWay()
    const [id, until, signature = ''] = path.replace('/live/', '').split('.')
    const forged = [
      `${id}.${until}.${signature.slice(0, -1)}`,
      `${id}.zzzzzzzz.${signature}`,
      `E-AAAAAA.${until}.${signature}`,
      `${id}`,
      'x',
    ]
    for (const token of forged) expect((await page(`/live/${token}`)).status).toBe(410)
    expect((await page(path)).status).toBe(200)
    await service.pass({ hours: 7 })
    expect((await page(path)).status).toBe(410)
  })

  it.skipIf(!existsSync(CHROMIUM))('fits a phone, with nothing loaded from elsewhere', async () => {
    const { crew, path } = await underWay()
    await crew.pin(12.955, 77.61)
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
    try {
      const tab = await browser.newPage({ viewport: { width: 360, height: 740 } })
      const asked: string[] = []
      tab.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await tab.goto(`http://127.0.0.1:${service.nadi.port}${path}`)
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
      expect(await tab.locator('svg rect').count()).toBe(1)
      expect(asked.filter((each) => each !== '/favicon.ico')).toEqual([path])
      const { LIVE_LINK_SCREENSHOT: shot } = process.env
      if (shot) await tab.screenshot({ path: shot })
    } finally {
      await browser.close()
    }
  })
})
