import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { IntentModel, trainingRows } from '../bot/interpret/intent-model.ts'
import { OfflineInterpreter } from '../bot/interpret/offline.ts'
import type { Interpreter } from '../bot/interpreter.ts'
import { parseNetworkFile } from '../bot/network-file.ts'
import { topologyOf } from '../bot/network-topology.ts'
import { readConfig } from '../config.ts'
import { openInterpreter } from '../main.ts'
import { instant } from '../orchestrator/time.ts'
import { CORPUS } from '../prompts/corpus/corpus.ts'
import { judgeExamples } from './eval-corpus.ts'
import { judgeFile } from './eval-data.ts'
import { judgeFolds, printErrors } from './eval-folds.ts'
import { judgeHinglish } from './eval-hinglish.ts'
import { judgeDates, judgeEmergencies, type Must } from './eval-others.ts'
import { percent, report, share, slotAccuracy } from './eval-report.ts'
import { groupBy, type JudgedRow, macroF1 } from './scoring.ts'

/**
 * `npm run eval`: how well messages are understood, on rows never trained on, ending with what must hold.
 * `--data FILE` scores JSON lines instead, `--folds N` cross-validates what is trained on, `--errors` lists what either
 * got wrong. `--interpreter llm` asks the configured language model first, `--shared DIR` says where the shared data lies.
 */
const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    folds: { type: 'string' },
    errors: { type: 'boolean', default: false },
    interpreter: { type: 'string', default: 'offline' },
    shared: { type: 'string', default: '../shared/data' },
  },
})

const config = readConfig(process.env)
const topology = topologyOf(parseNetworkFile(readFileSync(config.networkFile, 'utf8')))
const began = performance.now()
const offline = new OfflineInterpreter()
const loadingMs = performance.now() - began
const interpreter = await chosen(options.interpreter)

if (options.data !== undefined) {
  show(options.data, await judgeFile(options.data, interpreter, topology))
} else if (options.folds !== undefined) {
  show('own corpus, cross-validated without the fifth kept aside', await judgeFolds(Number(options.folds), topology))
} else {
  const musts: Must[] = [
    ...(await ownCorpus()),
    ...(await hinglish(join(options.shared, 'hinglish/actions.jsonl'))),
    ...(await speed()),
    ...judgeDates(join(options.shared, 'dates')),
    ...judgeEmergencies(),
  ]
  console.log('\n## Must hold\n')
  for (const { what, holds, measured } of musts) console.log(`${holds ? 'ok  ' : 'MISS'}  ${what}: ${measured}`)
  process.exitCode = musts.every(({ holds }) => holds) ? 0 : 1
}

function show(title: string, rows: readonly JudgedRow[]): void {
  report(title, rows)
  if (options.errors) printErrors(rows)
}

async function chosen(name: string): Promise<Interpreter> {
  if (name === 'offline') return offline
  if (config.llm === null) throw new Error('eval.no-llm: set LLM_MODEL and OPENAI_API_KEY or LLM_BASE_URL')
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  return openInterpreter(config.llm, log)
}

async function ownCorpus(): Promise<readonly Must[]> {
  const reserved = CORPUS.filter((example) => example.reserved)
  const rows = await judgeExamples(reserved, interpreter, topology)
  report(`own corpus (${CORPUS.length}), the fifth kept aside`, rows)
  const overall = macroF1(rows)
  const slots = slotAccuracy({ slots: rows.flatMap((row) => row.slots) })
  return [
    { what: 'own corpus, intents, macro-F1 ≥ 0.93', holds: overall >= 0.93, measured: overall.toFixed(3) },
    ...[...groupBy(rows, ({ language }) => language)].map(([language, group]) => {
      const score = macroF1(group)
      return { what: `own corpus, ${language}, macro-F1 ≥ 0.90`, holds: score >= 0.9, measured: score.toFixed(3) }
    }),
    { what: 'own corpus, arguments ≥ 90 %', holds: slots >= 0.9, measured: percent(slots) },
  ]
}

async function hinglish(file: string): Promise<readonly Must[]> {
  if (!existsSync(file)) return [{ what: 'hinglish actions', holds: false, measured: `${file} is not there` }]
  const all = await judgeHinglish(file, interpreter, topology, false)
  const { actions, foreign } = await judgeHinglish(file, interpreter, topology, true)
  const score = macroF1(actions)
  const taken = share(foreign.taken.length, foreign.rows)
  const allTaken = percent(share(all.foreign.taken.length, all.foreign.rows))
  console.log(
    `\n## hinglish: all ${all.actions.length} rows: actions macro-F1 ${macroF1(all.actions).toFixed(3)}, taken ${allTaken}`,
  )
  return [
    {
      what: `hinglish, actions (${actions.length} aside), macro-F1 ≥ 0.85`,
      holds: score >= 0.85,
      measured: score.toFixed(3),
    },
    { what: 'hinglish, unreplaced, taken for a hospital intent ≤ 10 %', holds: taken <= 0.1, measured: percent(taken) },
  ]
}

/** Reading on one core, and loading at start; beside it what training takes where the build left no weights. */
async function speed(): Promise<readonly Must[]> {
  const now = instant(Date.parse('2026-11-23T10:00:00+05:30'))
  const start = process.cpuUsage()
  for (const { text, role } of CORPUS) await offline.interpret({ text, role, now, topology, at: null, asked: null })
  const { user, system } = process.cpuUsage(start)
  const perSecond = CORPUS.length / ((user + system) / 1e6)
  const begun = performance.now()
  IntentModel.fitted(trainingRows())
  console.log(
    `\n## weights: loaded in ${loadingMs.toFixed(0)} ms; training them takes ${(performance.now() - begun).toFixed(0)} ms`,
  )
  return [
    {
      what: 'offline, messages a second on one core ≥ 1,000',
      holds: perSecond >= 1000,
      measured: perSecond.toFixed(0),
    },
    { what: 'offline, loading at start < 500 ms', holds: loadingMs < 500, measured: `${loadingMs.toFixed(0)} ms` },
  ]
}
