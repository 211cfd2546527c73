import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const { PATH } = process.env
const TOP = fileURLToPath(new URL('..', import.meta.url))
const READY_MS = 60_000
const LINES_KEPT = 20

/** A Node program that serves HTTP and says on a line of its standard output, as JSON, at which `port`. */
export interface Child {
  readonly url: string
  readonly pid: number
  /** Sends the signal and waits until the process is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

type Settings = Readonly<Record<string, string>>

/**
 * Starts `file` with nothing in its environment but `settings`, so that no key of whoever runs this is used.
 * Rejects with the last it said when it ends before it is ready.
 */
export async function startChild(
  file: string,
  args: readonly string[],
  settings: Settings,
  onLine: (line: string) => void = () => {},
): Promise<Child> {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: TOP,
    env: { PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  const port = await new Promise<number>((resolve, reject) => {
    const hear = (line: string): void => {
      said.push(line)
      if (said.length > LINES_KEPT) said.shift()
      onLine(line)
      const found = portIn(line)
      if (found !== null) resolve(found)
    }
    createInterface({ input: child.stdout }).on('line', hear)
    createInterface({ input: child.stderr }).on('line', hear)
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}:\n${said.join('\n')}`)))
    setTimeout(() => reject(new Error(`${file} is not ready:\n${said.join('\n')}`)), READY_MS).unref()
  })
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, end: (signal) => end(child, signal) }
}

/** Runs `file` to its end. Rejects with what it said when the exit code is not 0. */
export async function runChild(file: string, args: readonly string[], settings: Settings): Promise<string> {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: TOP,
    env: { PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${[file, ...args].join(' ')} ended with ${code}:\n${said}`)
  return said
}

function portIn(line: string): number | null {
  if (!line.startsWith('{')) return null
  const entry: unknown = JSON.parse(line)
  return typeof entry === 'object' && entry !== null && 'port' in entry ? Number(entry.port) : null
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}
