import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Log } from './log.ts'

/**
 * The key that seals personal data: NADI_DATA_KEY, or else one made once and kept beside the database,
 * readable by its owner alone.
 */
export function dataKey(configured: string | null, databaseUrl: string, log: Log): string {
  if (configured !== null) return configured
  const path = keyPath(databaseUrl)
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  const key = randomBytes(32).toString('base64')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${key}\n`, { mode: 0o600, flag: 'wx' })
  log.warn(
    { code: 'data-key.made', path },
    'no NADI_DATA_KEY: a key was made; keep this file, or personal data is lost',
  )
  return key
}

function keyPath(databaseUrl: string): string {
  const file = databaseUrl.startsWith('sqlite:') ? databaseUrl.slice('sqlite:'.length) : ''
  return file === '' || file === ':memory:' ? join('data', 'nadi.key') : `${file}.key`
}
