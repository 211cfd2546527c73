import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OfflineInterpreter } from '../bot/interpret/offline.ts'
import { fixtureTopology } from '../orchestrator/demo.fixture.ts'
import { judgeFile } from './eval-data.ts'

const GOOD = '{"text":"cancel my appointment","role":"caregiver","intents":["cancel_appointment"]}'

function judge(...lines: readonly string[]) {
  const file = join(mkdtempSync(join(tmpdir(), 'nadi-eval-')), 'rows.jsonl')
  writeFileSync(file, lines.join('\n'))
  return judgeFile(file, new OfflineInterpreter(), fixtureTopology)
}

test('rows are read and judged, empty lines left out', async () => {
  const [row, ...more] = await judge(GOOD, '', '  ')
  expect(row).toMatchObject({ meant: ['cancel_appointment'], heard: ['cancel_appointment'], role: 'caregiver' })
  expect(more).toEqual([])
})

test('a line that is no JSON, or no such row, is named by its number', async () => {
  await expect(judge(GOOD, '', '{"text":"cut sho')).rejects.toThrow(/eval\.bad-line 3: .*JSON/s)
  await expect(judge(GOOD, '{"text":"x","role":"pirate","intents":[]}')).rejects.toThrow(/eval\.bad-line 2: .*role/s)
})
