import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import type { SlackPost } from './adapters/slack/slack-double.fixture.ts'
import { Service } from './service.fixture.ts'

const PEOPLE = 1000
/** Twenty in each press a card of their own room. */
const ROOMS = 50

const folder = mkdtempSync(join(tmpdir(), 'nadi-last-bed-'))
let service: Service

const slackOf = (n: number): string => `U9NURSE${n}`

/** The demo network and a thousand nurses more. */
function withNurses(): string {
  const network = parseDocument(readFileSync('deploy/networks/bengaluru-demo.yaml', 'utf8'))
  network.delete('documents')
  for (let n = 0; n < PEOPLE; n += 1) {
    const nurse = { name: `Nurse ${n}`, role: 'staff', facility: 'LGH', slack: slackOf(n) }
    network.setIn(['staff', `S-N${n}`], nurse)
  }
  return network.toString()
}

beforeAll(async () => {
  const file = join(folder, 'network.yaml')
  writeFileSync(file, withNurses())
  service = await Service.start({ settings: { NADI_NETWORK: file } })
  const farah = service.member('U0FARAH')
  for (const bed of ['HHI-ICU-6', 'HHI-ICU-7', 'HHI-ICU-8', 'ITC-ICU-6', 'JWC-ICU-3', 'JWC-ICU-4']) {
    await farah.dm(`bed ${bed} occupied`)
  }
})

afterAll(async () => {
  await service.end()
  rmSync(folder, { recursive: true })
})

/** A room's card that offers the last bed of intensive care. */
async function offered(room: number): Promise<SlackPost> {
  const posts = await service.member(slackOf(room)).mention(`C0ROOM${room}`, 'nearest free ICU bed?')
  const card = posts.find(({ channel }) => channel === `C0ROOM${room}`)
  if (!card) throw new Error(`nothing was offered in room ${room}`)
  expect(card.text).toContain('LGH-ICU-9')
  expect(card.buttons.map(({ label }) => label)).toEqual(['Hold 30 min'])
  return card
}

it('a thousand people press Hold on the last bed at once: one has it, the others are told who, until when, and what is left', async () => {
  const cards: SlackPost[] = []
  for (let room = 0; room < ROOMS; room += 1) cards.push(await offered(room))
  const presses = Array.from({ length: PEOPLE }, (_, n) => {
    const card = cards[n % ROOMS]
    if (!card) throw new Error('no card')
    const member = service.member(slackOf(n))
    return { member, press: member.pressOf(card, 'Hold 30 min') }
  })
  const [posts, seq] = [service.slack.posts.length, service.nadi.engine.seq]

  await Promise.all(presses.map(({ member, press }) => member.deliverPress(press)))
  await service.settled()

  expect((await service.journalTypes()).slice(seq)).toEqual(['beds.held'])
  const [won, ...others] = cards.filter(({ edits }) => edits > 0)
  expect(others).toEqual([])
  const winner = /is held[\s\S]*Held by\* (Nurse \d+) until 09:30/.exec(won?.text ?? '')?.[1]
  expect(winner).toBeDefined()

  const told = service.slack.posts.slice(posts)
  expect(told).toHaveLength(PEOPLE - 1)
  const losers = presses.map(({ member }) => member.id).filter((id) => id !== winner?.replace('Nurse ', 'U9NURSE'))
  expect(told.map(({ onlyFor }) => onlyFor ?? '').sort()).toEqual(losers.sort())
  const [text = '', ...different] = new Set(told.map((each) => each.text))
  expect(different).toEqual([])
  expect(text).toContain(`LGH-ICU-9 is held by ${winner} until 09:30.`)
  expect(text).toMatch(/No other bed like it is free\. Free now: HDU.*: LGH-HDU-7, Lakeview General/)
  expect(new Set(told.flatMap(({ buttons }) => buttons.map(({ label }) => label)))).toEqual(new Set(['Hold LGH-HDU-7']))
  await service.expectSound()
}, 180_000)
