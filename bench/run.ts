import { alertsBench } from './alerts.ts'
import { bedsBench } from './beds.ts'
import { commitBench } from './commit.ts'
import { dispatchBench } from './dispatch.ts'
import { type Measure, printMeasure, reached } from './measure.ts'
import { memoryBench } from './memory.ts'
import { slotsBench } from './slots.ts'
import { snapshotBench } from './snapshot.ts'
import { staysBench } from './stays.ts'
import { webhookBench } from './webhook.ts'

/** `npm run bench [commit|webhook|memory|dispatch|beds|alerts|slots|snapshot|stays]`: every figure a ratio to its own run's baseline. */
const BENCHES: Readonly<Record<string, () => Promise<Measure[]>>> = {
  commit: commitBench,
  webhook: webhookBench,
  memory: memoryBench,
  dispatch: dispatchBench,
  beds: bedsBench,
  alerts: alertsBench,
  slots: slotsBench,
  snapshot: snapshotBench,
  stays: staysBench,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name))
if (unknown.length > 0) {
  console.error(`no bench is called ${unknown.join(', ')}; there are: ${Object.keys(BENCHES).join(', ')}`)
  process.exit(2)
}

let missed = 0
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`${name} …`)
  for (const measure of await bench()) {
    printMeasure(measure)
    if (!reached(measure)) missed += 1
  }
}
process.exitCode = missed === 0 ? 0 : 1
