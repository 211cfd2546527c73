import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Log } from '../../bot/log.ts'
import type { Wakeups } from '../../bot/neighbours.ts'
import { NetworkId } from '../../orchestrator/ids.ts'
import { hasRedis, startRedis, type ThrowawayRedis } from './throwaway-redis.ts'
import { openWakeups } from './wakeups.ts'

const { CI } = process.env
const network = NetworkId.parse('net')

/** One process: what woke it, and what it logged. */
async function listener(url: string, on: NetworkId = network) {
  const codes: (string | undefined)[] = []
  const note: Log['info'] = ({ code }) => void codes.push(code)
  const onWake = vi.fn()
  const wakeups = await openWakeups({ url, network: on, onWake, log: { info: note, warn: note, error: note } })
  return { wakeups, onWake, codes }
}

const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 20 })

if (hasRedis()) {
  describe('wake-ups over Redis', () => {
    let redis: ThrowawayRedis
    const open: Wakeups[] = []
    const member = async (on?: NetworkId) => {
      const made = await listener(redis.url, on)
      open.push(made.wakeups)
      made.onWake.mockClear() // connecting wakes, too
      return made
    }

    beforeAll(async () => {
      redis = await startRedis()
    })
    beforeEach(async () => {
      for (const wakeups of open.splice(0)) await wakeups.close()
    })
    afterAll(async () => {
      for (const wakeups of open) await wakeups.close()
      await redis.dispose()
    })

    test('wake every other process of the network, and no other network', async () => {
      const [a, b, c] = [await member(), await member(), await member()]
      const elsewhere = await member(NetworkId.parse('other'))
      a.wakeups.announce()
      b.wakeups.announce()
      await until(() => expect(c.onWake).toHaveBeenCalledTimes(2))
      await until(() => expect([a, b].map(({ onWake }) => onWake.mock.calls.length)).toEqual([1, 1]))
      expect(elsewhere.onWake).not.toHaveBeenCalled()
    })

    test('go on by themselves after Redis died, which is said once', async () => {
      const [a, b] = [await member(), await member()]
      await redis.kill()
      await until(() => expect([a.codes, b.codes]).toEqual([['redis.lost'], ['redis.lost']]))
      a.wakeups.announce() // goes nowhere, and hurts nobody
      await redis.start()
      // Word may have been missed, so each looks for itself.
      await until(() => expect([a, b].map(({ onWake }) => onWake.mock.calls.length)).toEqual([1, 1]))
      expect([a.codes, b.codes]).toEqual([
        ['redis.lost', 'redis.back'],
        ['redis.lost', 'redis.back'],
      ])
      a.wakeups.announce()
      await until(() => expect(b.onWake).toHaveBeenCalledTimes(2))
    })

    test('begin once a Redis that was missing at the start is there', async () => {
      await redis.kill()
      const a = await member()
      expect(a.codes).toEqual(['redis.lost'])
      a.wakeups.announce()
      await redis.start()
      await until(() => expect(a.onWake).toHaveBeenCalledTimes(1))
    })

    test('wake nobody who has closed', async () => {
      const [a, b, c] = [await member(), await member(), await member()]
      await b.wakeups.close()
      a.wakeups.announce()
      await until(() => expect(c.onWake).toHaveBeenCalledTimes(1))
      expect(b.onWake).not.toHaveBeenCalled()
      b.wakeups.announce()
    })
  })
} else {
  const advice = 'no Redis server found; install one (Debian, Ubuntu: apt-get install redis-server)'
  test.skipIf(!CI)(`Redis: ${advice}`, () => {
    throw new Error(advice)
  })
}
