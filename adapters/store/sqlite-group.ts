import type Sqlite from 'better-sqlite3'

interface Job {
  readonly durable: boolean
  readonly work: () => unknown
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/**
 * Runs `work` in a transaction; resolves with what it returned once no death of the process can undo it and,
 * where it is to be `durable`, no loss of power either.
 */
export type GroupWriter = <T>(work: () => T, durable?: boolean) => Promise<T>

/**
 * Everything that is written in one turn of the event loop shares a transaction, and so one wait for the
 * disk, or none where none of it has to be durable. Each work is a savepoint of its own in it: one that throws takes back itself alone.
 */
export function groupWriter(client: Sqlite.Database): GroupWriter & { flush(): void } {
  let waiting: Job[] = []
  /** A transaction, or a savepoint when it is run inside one. */
  const alone = client.transaction((work: Job['work']) => work())

  const attempt = ({ work, resolve, reject }: Job): (() => void) => {
    try {
      const value = alone(work)
      return () => resolve(value)
    } catch (error) {
      if (!client.inTransaction) throw error // a full disk, say: SQLite has taken back the whole of it
      return () => reject(error)
    }
  }

  const together = client.transaction((jobs: readonly Job[]) => jobs.map(attempt))

  /** Each takes the write lock first, where waiting for it is still possible. */
  const commit = (jobs: readonly Job[]): void => {
    const [only] = jobs
    if (only && jobs.length === 1) only.resolve(alone.immediate(only.work))
    else for (const settle of together.immediate(jobs)) settle()
  }

  const flush = (): void => {
    const jobs = waiting
    if (jobs.length === 0) return
    waiting = []
    const durable = jobs.some((job) => job.durable)
    try {
      // The next durable commit brings everything before it to the disk too: the log has one order.
      if (!durable) client.pragma('synchronous = NORMAL')
      commit(jobs)
    } catch (error) {
      for (const { reject } of jobs) reject(error)
    } finally {
      if (!durable) client.pragma('synchronous = FULL')
    }
  }

  const write = <T>(work: () => T, durable = true): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      // Works of every kind wait here; the value that comes back is this one's own.
      waiting.push({ durable, work, resolve: (value) => resolve(value as T), reject })
      if (waiting.length === 1) setImmediate(flush)
    })
  return Object.assign(write, { flush })
}
