import { parseArgs } from 'node:util'
import { crashRun } from './crash-run.ts'

/** `npm run crash`: exit code 0 when nothing was lost and nothing done twice. */
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
})

const report = await crashRun({ kills: Number(values.kills), seed: Number(values.seed), onProgress: console.log })
const { faults, errors, ...counts } = report
console.log(counts)
for (const [line, times] of Object.entries(countOf(errors.map(codeIn)))) console.log(`logged ${times} times: ${line}`)
for (const fault of faults) console.log(`FAULT ${fault}`)
console.log(faults.length === 0 ? 'nothing lost, nothing done twice' : `${faults.length} faults`)
process.exitCode = faults.length === 0 ? 0 : 1

function countOf(lines: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const line of lines) counts[line] = (counts[line] ?? 0) + 1
  return counts
}

function codeIn(line: string): string {
  const { code, msg } = JSON.parse(line)
  return `${code} ${msg}`
}
