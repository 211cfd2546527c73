import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What fitting leaves behind, by name. */
export type Arrays<Name extends string> = Readonly<Record<Name, Int32Array | Float32Array>>

const CHECKOUT = join(import.meta.dirname, '..', '..')
const FOLDER = join(CHECKOUT, 'dist', 'weights')
/** Everything that weights come from: our messages, and the code that reads them and learns. */
const SOURCES = ['prompts', 'prompts/corpus', 'bot/interpret', 'flows/intents.ts', 'orchestrator/ambulances/events.ts']

/**
 * The weights called `name`: as `npm run build` left them in `dist/weights`, or fitted here and now and left there for
 * the next start. The file's name carries a hash of all that the weights come from, so stale ones are never read.
 */
export function keptOrFitted<Name extends string>(
  name: string,
  parts: Readonly<Record<Name, 'int' | 'float'>>,
  train: () => Arrays<Name>,
  folder = FOLDER,
): Arrays<Name> {
  const file = `${name}-${sourceHash()}.weights`
  const kept = read(join(folder, file), parts)
  if (kept !== null) return kept
  const fitted = train()
  keep(
    { folder, name, file },
    Object.keys(parts).map((part) => fitted[part as Name]),
  ) // the keys of parts are the names
  return fitted
}

/** Each array after its length; null where there is no such file, or one that was cut short. */
function read<Name extends string>(path: string, parts: Readonly<Record<Name, 'int' | 'float'>>): Arrays<Name> | null {
  let bytes: ArrayBuffer
  try {
    bytes = new Uint8Array(readFileSync(path)).buffer
  } catch {
    return null
  }
  const words = Math.floor(bytes.byteLength / 4)
  const lengths = new Int32Array(bytes, 0, words)
  let at = 0
  const arrays = Object.entries(parts).map(([part, kind]) => {
    const length = lengths[at] ?? 0
    const start = at + 1
    at = start + length
    if (at > words) return [part, null]
    return [
      part,
      kind === 'int' ? new Int32Array(bytes, start * 4, length) : new Float32Array(bytes, start * 4, length),
    ]
  })
  return at === words && bytes.byteLength % 4 === 0 ? Object.fromEntries(arrays) : null
}

interface Place {
  readonly folder: string
  readonly name: string
  readonly file: string
}

/** Whole or not at all, and without what it replaces; where nothing can be written, the next start fits again. */
function keep({ folder, name, file }: Place, arrays: readonly (Int32Array | Float32Array)[]): void {
  const own = join(folder, `${file}.${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(own, Buffer.concat(arrays.flatMap((array) => [bytesOf(Int32Array.of(array.length)), bytesOf(array)])))
    renameSync(own, join(folder, file))
    for (const old of readdirSync(folder))
      if (old.startsWith(`${name}-`) && old.endsWith('.weights') && old !== file) rmSync(join(folder, old))
  } catch {
    if (existsSync(own)) rmSync(own)
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array | Float32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

let hashed: string | null = null

function sourceHash(): string {
  if (hashed !== null) return hashed
  const hash = createHash('sha256')
  for (const path of SOURCES.flatMap(filesIn))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(CHECKOUT, path)))
  hashed = hash.digest('hex').slice(0, 16)
  return hashed
}

function filesIn(path: string): readonly string[] {
  if (path.endsWith('.ts')) return [path]
  return readdirSync(join(CHECKOUT, path))
    .filter((name) => /(?<!\.test|\.eval)\.ts$/.test(name))
    .sort()
    .map((name) => `${path}/${name}`)
}
