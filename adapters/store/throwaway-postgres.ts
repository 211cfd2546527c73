import { execFile, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const DEBIAN_BINARIES = '/usr/lib/postgresql'

/** A real PostgreSQL server that lives as long as a test. */
export interface ThrowawayPostgres {
  /** Makes an empty database and tells its URL. */
  createDatabase(): Promise<string>
  /** Ends every connection and starts the server anew, as after a crash. */
  restart(): Promise<void>
  /** Stops the server and deletes its files. */
  dispose(): Promise<void>
}

/** The newest installed server's programs, null when there are none: `apt-get install postgresql`. */
export function postgresBinaries(): string | null {
  const versions = existsSync(DEBIAN_BINARIES) ? readdirSync(DEBIAN_BINARIES) : []
  const folders = versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN_BINARIES, version, 'bin'))
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null
}

/** Starts a server in a folder of its own, reached through a socket in that folder and nowhere else. */
export async function startPostgres(binaries: string): Promise<ThrowawayPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'nadi-pg-'))
  const owner = unprivileged()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const pg = (program: string, ...args: readonly string[]) =>
    run(join(binaries, program), args, { cwd: folder, ...owner })
  const control = (...args: readonly string[]) =>
    pg('pg_ctl', '--pgdata', data, '--wait', '--silent', '--mode', 'immediate', ...args)
  // Files under a folder that is deleted anyway need no fsync.
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`
  const start = () => control('--log', join(folder, 'log'), '--options', options, 'start')

  await pg('initdb', '--pgdata', data, '--username', 'nadi', '--auth', 'trust', '--encoding', 'UTF8', '--no-sync')
  await start()
  let databases = 0
  return {
    async createDatabase() {
      databases += 1
      const name = `nadi${databases}`
      await pg('createdb', '--host', folder, '--username', 'nadi', name)
      return `postgres://nadi@${encodeURIComponent(folder)}/${name}`
    },
    async restart() {
      await control('stop')
      await start()
    },
    async dispose() {
      await control('stop')
      rmSync(folder, { recursive: true })
    },
  }
}

/** PostgreSQL refuses to run as root; then somebody else's ids, otherwise nobody's. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const account = ['postgres', 'nobody'].find((name) => spawnSync('id', [name]).status === 0)
  if (account === undefined) throw new Error('PostgreSQL needs an account that is not root')
  const id = (flag: string) => Number(spawnSync('id', [flag, account], { encoding: 'utf8' }).stdout)
  return { uid: id('-u'), gid: id('-g') }
}
