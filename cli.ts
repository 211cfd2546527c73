#!/usr/bin/env node
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { OpenJournal } from './bot/journal-commands.ts'
import { topologyOf } from './bot/network-topology.ts'
import { ConfigError, readConfig } from './config.ts'

interface Subcommand {
  readonly summary: string
  readonly help: string
  run(args: readonly string[]): Promise<number>
}

const COMMANDS: Readonly<Record<string, Subcommand>> = {
  serve: {
    summary: 'run Nadi',
    help: 'nadi serve\n\nRuns the service as the environment says; see .env.example. Stops cleanly on Ctrl-C.',
    async run() {
      const { serve } = await import('./main.ts')
      return serve(readConfig(process.env))
    },
  },
  replay: {
    summary: 'fold the journal again and compare',
    help: `nadi replay --verify

Reads the whole journal of the network, checks every hash, folds it again, and compares the state with the
stored snapshot and all invariants. Ends with 0 when all is well, 1 when something differs.`,
    async run(args) {
      parseArgs({ args: [...args], options: { verify: { type: 'boolean' } } })
      const { replay } = await import('./bot/journal-commands.ts')
      return replay(await openJournal())
    },
  },
  explain: {
    summary: 'say why: an emergency, appointment, bed, hold or ambulance',
    help: 'nadi explain ID\n\nTells from the journal what happened to ID, and what was weighed when something was chosen.',
    async run(args) {
      const { positionals } = parseArgs({ args: [...args], allowPositionals: true })
      const [id] = positionals
      if (!id) return usage('explain', 'which ID? For example: nadi explain E-7K3QPM')
      const { explainId } = await import('./bot/journal-commands.ts')
      return explainId(await openJournal(), id)
    },
  },
  interpret: {
    summary: 'show what messages mean, JSON lines in and out',
    help: `nadi interpret [--interpreter offline|llm] < messages.jsonl

In, a line each:  {"id","text","role","now"}      role: patient, caregiver, staff, coordinator, admin or crew
Out, a line each: {"id","intents":[{"name","args"}],"emergency":null|{"priority","reason"},"ms"}
A line that cannot be read answers with {"id","error":{"code","message"}}. "llm" needs LLM_MODEL and its key.`,
    async run(args) {
      const { values } = parseArgs({
        args: [...args],
        options: { interpreter: { type: 'string', default: 'offline' } },
      })
      if (values.interpreter !== 'offline' && values.interpreter !== 'llm') {
        return usage('interpret', `--interpreter is offline or llm, not ${values.interpreter}`)
      }
      return interpretLines(values.interpreter)
    },
  },
  converse: {
    summary: 'play conversations, JSON lines in and out',
    help: `nadi converse < conversations.jsonl

Plays each conversation through the real router, flows and core, on a store in memory and the demo network (or
NADI_NETWORK), with the offline interpreter and a clock that starts at "now".
In, a line each:   {"id","role","channel","now","given",
                    "turns":[{"user","now"?,"only_if"?,"as"?,"in"?}],"watch"?}
  user     words; "[button] label" presses a button; "[pin] LAT,LON" sends a location
  only_if  the turn is played only when the reply before asked for this
  as, in   another colleague (S-RANI, AMB-3) says it, or in another channel: direct, coordinators, ed,
           housekeeping, ward ICU; from then on
  watch    every turn also tells what everybody else was told: "told":[{"to","text","edited"?}]
  given    slots, appointments, pending, beds, ambulances, emergencies, devices, facts, at; ambulance, job, status
Out, a line a turn: {"id","turn","intents":[{"name","args"}],"asks","events":[types],"replies":[texts]}
A line that cannot be read answers with {"id","error":{"code","message"}}.`,
    run: converseLines,
  },
  simulate: {
    summary: 'play a scenario folder on the virtual clock',
    help: `nadi simulate ambulances --scenario DIR [--policy NAME] [--ambulances FILE] [--calls FILE]
                         [--standby zones|bases] [--from S] [--to S] [--keep SHARE] [--seed N] [--json]
                         [--chart out.png] [--no-clock]

Plays the calls of a folder (docs/scenarios.md) against a dispatch policy (docs/ambulance-policies.md) and
prints response times by priority. Policies: closest, nadi, nadi-no-redirect, nadi-no-price, nadi-no-hold,
nadi-no-posts, nadi-no-moves, dmexclp, dmexclp-dispatch, dmexclp-both, hindsight.
  --standby      where free units may stand by, instead of what the folder says: any zone, or bases only
  --from, --to   seconds on the scenario's clock; earlier calls are history to learn demand from
  --keep, --seed keeps each call with this chance, the same ones for the same seed
  --no-clock     leaves decision times at 0, so that equal runs print equal bytes

nadi simulate beds --scenario DIR [--policy first-come|nadi] [--seed N] [--days N] [--json]
                    [--chart out.png]

Plays patients who need beds against the hospitals of DIR/beds.csv (docs/bed-simulation.md) and prints how long
they waited by acuity. The chart plays the other policy as well and shows both side by side.

nadi simulate slots [--scenario DIR] [--policy none|manual|nadi] [--seed N] [--json]

Plays 60 days of 12 devices (docs/slot-simulation.md; DIR/slots.json changes its figures) and prints what became
of freed times, how full the devices were and how long people waited.`,
    async run([what, ...args]) {
      if (what === 'ambulances') {
        const { simulateAmbulances } = await import('./adapters/scenario/simulate-command.ts')
        simulateAmbulances(args)
      } else if (what === 'beds') {
        const { simulateBeds } = await import('./adapters/scenario/simulate-beds-command.ts')
        simulateBeds(args)
      } else if (what === 'slots') {
        const { simulateSlots } = await import('./adapters/scenario/simulate-slots-command.ts')
        simulateSlots(args)
      } else return usage('simulate', 'what? For example: nadi simulate ambulances --scenario DIR')
      return 0
    },
  },
  noshow: {
    summary: 'fit the no-show model on one file, judge it on another',
    help: `nadi noshow evaluate --train CSV --test CSV --target COL --features a,b,c [--json]

Fits the logistic regression on --train and prints AUC, Brier score and a calibration table on --test, beside the
Brier score of telling everybody the rate of the training file. Columns may hold numbers, words or dates, as the
training file shows; of dates the model sees weekday and hour, and of every two of them the days between.
  --target   a column of 0 or 1, yes or no, true or false, no-show or show; 1, yes and true: did not come`,
    async run([what, ...args]) {
      if (what !== 'evaluate') return usage('noshow', 'what? For example: nadi noshow evaluate --train a.csv …')
      const { evaluateNoShow } = await import('./adapters/no-show/evaluate-command.ts')
      evaluateNoShow(args)
      return 0
    },
  },
  when: {
    summary: 'show what times messages name, JSON lines in and out',
    help: `nadi when < messages.jsonl

In, a line each:  {"id","text","reference"}      reference: now, ISO 8601, local to the network
Out, a line each: {"id","values":[{"start","end","grain"}]}   the first is preferred, none: no time was named
Times are local, with the offset of the reference if it has one. A day or a point in time has no end, other
ends are exclusive, an open side is null. grain: minute, hour, day, week or month.
A line that cannot be read answers with {"id","error":{"code","message"}}.`,
    async run() {
      const { whenLine } = await import('./bot/interpret/when-lines.ts')
      for await (const line of createInterface({ input: process.stdin })) {
        if (line.trim() !== '') console.log(whenLine(line))
      }
      return 0
    },
  },
}

/** The network's journal, for commands that only look. */
async function openJournal(): Promise<OpenJournal> {
  const [{ sha256, readNetworkFile }, { openStore }] = await Promise.all([
    import('./main.ts'),
    import('./adapters/store/open.ts'),
  ])
  const { databaseUrl, networkFile } = readConfig(process.env)
  const { id, utcOffsetMinutes } = readNetworkFile(networkFile).network
  return { network: id, store: await openStore(databaseUrl), sha256, utcOffsetMinutes }
}

/** Answers every line of standard input, in order. */
async function interpretLines(which: 'offline' | 'llm'): Promise<number> {
  const [{ openInterpreter, jsonLog, readNetworkFile }, { interpretLine }] = await Promise.all([
    import('./main.ts'),
    import('./bot/interpret/jsonl.ts'),
  ])
  const { llm, networkFile } = readConfig(process.env)
  if (which === 'llm' && llm === null) return usage('interpret', 'set LLM_MODEL and OPENAI_API_KEY or LLM_BASE_URL')
  const topology = topologyOf(readNetworkFile(networkFile))
  const interpreter = await openInterpreter(which === 'llm' ? llm : null, jsonLog(process.stderr))
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue
    console.log(await interpretLine(line, { interpreter, topology, clock: () => performance.now() }))
  }
  return 0
}

/** Plays every line of standard input, in order. */
async function converseLines(): Promise<number> {
  const [{ converseGround }, { converseLine }] = await Promise.all([
    import('./main.ts'),
    import('./bot/converse/converse.ts'),
  ])
  const ground = converseGround(readConfig(process.env).networkFile)
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue
    for await (const played of converseLine(line, ground)) console.log(played)
  }
  return 0
}

function usage(command: string, message: string): number {
  console.error(`nadi ${command}: ${message}\nSee: nadi ${command} --help`)
  return 2
}

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length))
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  return `nadi: hospital operations in chat\n\n${lines.join('\n')}\n\nnadi COMMAND --help tells more.`
}

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(overview())
    return name === undefined ? 2 : 0
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    console.error(`nadi: no command is called ${name}\n\n${overview()}`)
    return 2
  }
  if (args.includes('--help') || args.includes('-h')) {
    console.log(command.help)
    return 0
  }
  return command.run(args)
}

/** What a person can do something about, without a stack; anything else is a bug and shows where it is. */
function explainFailure(error: unknown): string {
  const known = error instanceof ConfigError || (error instanceof Error && 'code' in error)
  return known && error instanceof Error
    ? `nadi: ${error.message}`
    : `nadi: ${String(error instanceof Error ? error.stack : error)}`
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(explainFailure(error))
  process.exitCode = 1
}
