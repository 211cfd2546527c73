import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { groupWriter } from './sqlite-group.ts'

function opened() {
  const run: string[] = []
  const client = new Sqlite(':memory:', { verbose: (sql) => run.push(String(sql)) })
  client.exec('create table words (word text primary key)')
  const insert = client.prepare('insert into words values (?)')
  return {
    client,
    write: groupWriter(client),
    add: (word: string) => () => insert.run(word).changes,
    words: () => client.prepare('select word from words order by word').pluck().all(),
    commits: () => run.filter((sql) => sql === 'COMMIT').length,
  }
}

test('what is written in one turn of the event loop is committed together', async () => {
  const { write, add, words, commits } = opened()
  expect(await Promise.all([write(add('a')), write(add('b')), write(add('c'))])).toEqual([1, 1, 1])
  expect(words()).toEqual(['a', 'b', 'c'])
  expect(commits()).toBe(1)
  await write(add('d'))
  expect(commits()).toBe(2)
})

test('a work that fails takes back itself alone', async () => {
  const { write, add, words } = opened()
  const results = await Promise.allSettled([
    write(add('a')),
    write(() => {
      add('b')()
      add('a')()
    }),
    write(add('c')),
  ])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(words()).toEqual(['a', 'c'])
})

test('nobody is told of success when the whole transaction was taken back', async () => {
  const { client, write, add, words } = opened()
  const results = await Promise.allSettled([
    write(add('a')),
    write(() => {
      client.exec('rollback') // as SQLite does by itself when the disk is full
      throw new Error('disk full')
    }),
    write(add('c')),
  ])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(words()).toEqual([])
})

test('what still waits is written at once when the store closes', () => {
  const { write, add, words } = opened()
  void write(add('a'))
  write.flush()
  expect(words()).toEqual(['a'])
})

test('only what need not be durable is spared the wait for the disk', async () => {
  const { client, write } = opened()
  client.pragma('synchronous = FULL')
  const level = () => client.pragma('synchronous', { simple: true })
  const [NORMAL, FULL] = [1, 2]
  expect(await write(level, false)).toBe(NORMAL)
  expect(await write(level)).toBe(FULL)
  expect(await Promise.all([write(level, false), write(level)])).toEqual([FULL, FULL])
  await expect(
    write(() => {
      throw new Error('refused')
    }, false),
  ).rejects.toThrow('refused')
  expect(level()).toBe(FULL)
})
