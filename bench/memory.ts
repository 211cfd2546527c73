import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Child, startChild } from './child.ts'
import type { Measure } from './measure.ts'

const MAX_MB = 400
/** Long enough for what runs right after the start. */
const SETTLE_MS = 3_000

/** Resident memory of the started service, simulator on and no keys set. */
export async function memoryBench(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nadi-bench-'))
  const running: Child[] = []
  try {
    const bare = await startChild('bench/bare-imports.ts', [], {})
    running.push(bare)
    const nadi = await startChild('cli.ts', ['serve'], {
      PORT: '0',
      DATABASE_URL: `sqlite:${join(folder, 'nadi.sqlite')}`,
      NADI_SIMULATOR: '1',
    })
    running.push(nadi)
    await pause(SETTLE_MS)
    const [ours, baseline] = [residentMb(nadi), residentMb(bare)]
    return [
      {
        name: 'resident memory after the start, against Express, better-sqlite3 and drizzle imported and nothing else',
        ratio: ours / baseline,
        goal: { atMost: MAX_MB / baseline },
        note: `${ours.toFixed(0)} MB of ${MAX_MB}, bare ${baseline.toFixed(0)} MB`,
      },
    ]
  } finally {
    await Promise.all(running.map((child) => child.end('SIGTERM')))
    rmSync(folder, { recursive: true })
  }
}

/** From `/proc`, as the kernel counts it. */
function residentMb({ pid }: Child): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  if (kilobytes === undefined) throw new Error('bench.no-memory-figure: /proc does not say')
  return Number(kilobytes) / 1_024
}
