import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { converseLine } from '../../bot/converse/converse.ts'
import { converseGround } from '../../main.ts'

/**
 * Conversations as people have them, through the real router, flows and core. What Nadi said is checked in
 * beside each file; `vitest -u` writes it anew, and whoever does so has read it.
 */
const folder = import.meta.dirname
const files = readdirSync(folder).filter((file) => /^[a-z]+\.jsonl$/.test(file))
const ground = converseGround(join(folder, '../../deploy/networks/bengaluru-demo.yaml'))

/** Ids that are drawn anew each time are shown by their kind alone. */
const withoutDrawnIds = (line: string): string =>
  line.replace(/(?<=\b|\\n)(ENC|TR|E|H)-[0-9A-HJKMNP-TV-Z]{6,10}\b/g, '$1-…')

it.each(files)('%s', async (file) => {
  const played: string[] = []
  for (const line of readFileSync(join(folder, file), 'utf8').trim().split('\n')) {
    for await (const turn of converseLine(line, ground)) played.push(turn)
  }
  expect(played.filter((turn) => 'error' in JSON.parse(turn))).toEqual([])
  await expect(`${played.map(withoutDrawnIds).join('\n')}\n`).toMatchFileSnapshot(
    `./${file.replace('.jsonl', '.out.jsonl')}`,
  )
})

it('are many, and in every role and channel', () => {
  const lines = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
  const all = lines.map((line) => JSON.parse(line) as { role: string; channel: string })
  expect(all.length).toBeGreaterThanOrEqual(80)
  expect(new Set(all.map(({ role }) => role)).size).toBeGreaterThanOrEqual(6)
  expect(new Set(all.map(({ channel }) => channel)).size).toBeGreaterThanOrEqual(3)
})
