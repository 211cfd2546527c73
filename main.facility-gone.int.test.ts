import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { Service } from './service.fixture.ts'

/** The network file loses a hospital between two starts, while others count on it. */

let folder: string
let network: string
let service: Service

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nadi-gone-'))
  cpSync('deploy/networks', folder, { recursive: true })
  network = join(folder, 'bengaluru-demo.yaml')
  service = await Service.start({ settings: { NADI_NETWORK: network } })
})

afterEach(async () => {
  await service.end()
  rmSync(folder, { recursive: true })
})

const posted = (channel: string, text: RegExp) => {
  const post = service.slack.posts.findLast((each) => each.channel === channel && text.test(each.text))
  if (!post) throw new Error(`no post like ${text} in ${channel}`)
  return post
}

/** The demo network without Indiranagar Trauma Centre; `people`: those who worked there as well. */
function withoutTrauma(people: boolean): void {
  const file = parseDocument(readFileSync('deploy/networks/bengaluru-demo.yaml', 'utf8'))
  file.deleteIn(['facilities', 'ITC'])
  for (const service of ['physiotherapy', 'orthopaedics_opd']) file.deleteIn(['services', service]) // done nowhere else
  const plain = file.toJS() as {
    staff: Record<string, { facility: string }>
    onCall: Record<string, { staff: string; facility?: string }[]>
  }
  const gone = new Set(Object.keys(plain.staff).filter((id) => plain.staff[id]?.facility === 'ITC'))
  if (people) for (const id of gone) file.deleteIn(['staff', id])
  for (const [duty, lines] of Object.entries(plain.onCall)) {
    const kept = lines.filter(({ staff, facility }) => facility !== 'ITC' && !gone.has(staff))
    if (kept.length === 0) file.deleteIn(['onCall', duty])
    else file.setIn(['onCall', duty], kept)
  }
  writeFileSync(network, file.toString())
}

it('whoever works there still is named, and nothing starts', async () => {
  await service.goDown()
  withoutTrauma(false)
  await expect(service.goUp()).rejects.toThrow(/staff\.S-BINU\.facility.*ITC/)
})

it('holds, a reservation, a transfer, a patient in a bed and an ambulance under way come to an orderly end', async () => {
  const [asha, binu, farah] = [service.member('U0ASHA'), service.member('U0BINU'), service.member('U0FARAH')]
  await binu.dm('admit to ITC-WARD-9')
  await asha.dm('hold ITC-ICU-6 for 60 min')
  await asha.dm('need HDU bed acuity 2 at Indiranagar Trauma')
  await service.pass({ seconds: 5 })
  await asha.dm('bed LGH-WARD-16 occupied')
  const [question] = await asha.dm('transfer LGH-WARD-16 to Indiranagar Trauma ward')
  if (question) await asha.press(question, 'In 2 hours')
  const card = posted('C0EDTRAUMA', /Transfer TR-/)
  await binu.press(card, 'Approve')
  const family = service.whatsapp('+919300000001')
  await family.write('accident, my brother is bleeding badly')
  await family.pin(12.9784, 77.6408)
  await farah.press(posted('C0COORDINATE', /Bleeding/), /^Approve/)
  await service.pass({ seconds: 5 })
  expect(family.screen).toContain('Indiranagar Trauma Centre')
  const before = service.slack.posts.length
  await service.goDown()
  withoutTrauma(true)
  await service.goUp()
  await service.settled()
  await service.pass({ seconds: 30 })

  const news = service.slack.posts.slice(before)
  const toAsha = news.filter(({ channel }) => channel === asha.direct).map(({ text }) => text)
  const once = (text: RegExp) =>
    expect(
      toAsha.filter((each) => text.test(each)),
      String(text),
    ).toHaveLength(1)
  once(/^ITC-ICU-6, which you held, is not to be had any more/)
  once(/^Transfer TR-\w+ .*: cancelled/)
  once(/no longer has ITC-HDU-\d: the bed is not to be had after all/)
  once(/^HHI-HDU-\d at Hebbal Heart is reserved/)
  expect(toAsha).toHaveLength(4)
  expect(posted('C0COORDINATE', /not to ITC/).text).toContain('The patient goes to Lakeview General')
  expect(posted('C0EDLAKEVIEW', /Incoming: P1 · Bleeding/).text).toContain('kept for this patient')
  expect(family.last.text).toContain('the patient goes to Lakeview General')
  const left = await service.nadi.engine.submit(({ state }) => ({
    holds: [...state.beds.holds.values()].map(({ bed }) => bed).filter((bed) => bed.startsWith('ITC-')),
    beds: [...state.beds.beds.values()].filter(({ facility }) => facility === 'ITC').map(({ id }) => id),
  }))
  // Whoever lies there still has their bed until they leave it.
  expect(left).toEqual({ holds: [], beds: ['ITC-WARD-9'] })
  const [gone] = await farah.dm('discharge ITC-WARD-9')
  expect(gone?.text).toMatch(/has left ITC-WARD-9/)
  const beds = await service.nadi.engine.submit(({ state }) => [...state.beds.beds.keys()])
  expect(beds.filter((id) => id.startsWith('ITC-'))).toEqual([])
  await service.pass({ hours: 3 })
  await service.expectSound()
}, 60_000)
