import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { hasRedis, startRedis, type ThrowawayRedis } from './adapters/redis/throwaway-redis.ts'
import { postgresBinaries, startPostgres, type ThrowawayPostgres } from './adapters/store/throwaway-postgres.ts'
import { Service } from './service.fixture.ts'
import { Member, Phone } from './service-people.fixture.ts'

const binaries = postgresBinaries()
const { CI } = process.env
const ROUNDS = 3
const PATIENTS = 12

if (binaries === null || !hasRedis()) {
  const advice = 'needs PostgreSQL and Redis (Debian, Ubuntu: apt-get install postgresql redis-server)'
  test.skipIf(!CI)(`two processes: ${advice}`, () => {
    throw new Error(advice)
  })
} else {
  describe('two processes on one database', () => {
    let postgres: ThrowawayPostgres
    let redis: ThrowawayRedis
    let database: string
    let a: Service
    let b: Service

    beforeAll(async () => {
      postgres = await startPostgres(binaries)
      redis = await startRedis()
      database = await postgres.createDatabase()
      a = await Service.start({ settings: { DATABASE_URL: database, REDIS_URL: redis.url } })
      b = await a.beside()
    })
    afterAll(async () => {
      await b?.goDown()
      await a?.end()
      await redis?.dispose()
      await postgres?.dispose()
    })

    /** Both have done what they had to do, and know of each other's work. */
    async function settled(): Promise<void> {
      await Promise.all([a.settled(), b.settled()])
      await vi.waitFor(() => expect(a.nadi.engine.seq).toBe(b.nadi.engine.seq), { timeout: 20_000, interval: 5 })
      await Promise.all([a.settled(), b.settled()])
    }

    async function query(sql: string): Promise<unknown> {
      const client = new pg.Client(database)
      await client.connect()
      const { rows } = await client.query<{ answer: unknown }>(sql)
      await client.end()
      return rows[0]?.answer
    }

    const times = async (type: string): Promise<number> =>
      (await a.journalTypes()).filter((each) => each === type).length

    test('lead one conversation, whichever of them hears the next message', async () => {
      const [here, there] = [a, b].map((service) => new Phone(service, 'whatsapp', '+919700000001'))
      await here?.write('I need an MRI tomorrow morning')
      await settled()
      await there?.tap(/7:45/)
      await settled()
      await here?.tap('Yes, book it')
      await settled()
      const answer = await there?.write('when is my appointment?')
      expect(answer?.map(({ text }) => text)).toEqual([expect.stringMatching(/^Your next appointment: MRI scan/)])
    })

    test('give a bed that two ask for at the same instant to one of them', async () => {
      const asha = new Member(a, 'U0ASHA')
      const binu = new Member(b, 'U0BINU')
      for (let round = 1; round <= ROUNDS; round += 1) {
        const [hers] = await asha.dm('nearest free ICU bed at Hebbal?')
        const [his] = await binu.dm('nearest free ICU bed at Hebbal?')
        if (!hers || !his) throw new Error('no card')
        await Promise.all([
          asha.deliverPress(asha.pressOf(hers, /^Hold/)),
          binu.deliverPress(binu.pressOf(his, /^Hold/)),
        ])
        await settled()
        expect(await times('beds.held')).toBe(round)
        const won = [{ who: asha, card: hers } as const, { who: binu, card: his } as const].filter(({ card }) =>
          card.buttons.some(({ label }) => label === 'Release'),
        )
        expect(won).toHaveLength(1)
        await won[0]?.who.press(won[0].card, 'Release')
        await settled()
      }
    })

    test('answer everybody once', async () => {
      const phones = Array.from({ length: PATIENTS }, (_, n) => {
        const number = `+9197100000${String(n).padStart(2, '0')}`
        return new Phone(n % 2 ? a : b, 'whatsapp', number)
      })
      await Promise.all(phones.map((phone) => phone.send({ Body: 'I need a blood test tomorrow morning' })))
      await settled()
      expect(phones.map(({ shown }) => shown.length)).toEqual(phones.map(() => 1))
    })

    test('find each other’s work when Redis is dead, only later', async () => {
      await redis.kill()
      await new Phone(a, 'whatsapp', '+919700000002').write('I need an MRI tomorrow morning')
      await settled()
      await redis.start()
    })

    test('have sent every message of the outbox once', async () => {
      await vi.waitFor(async () =>
        expect(await query(`select count(*) answer from outbox where status = 'pending'`)).toBe('0'),
      )
      expect(await query('select sum(attempts) answer from outbox')).toBe('0')
      const posts = Number(await query('select count(*) answer from posts'))
      expect(posts).toBeGreaterThan(PATIENTS)
      expect(a.twilio.asked.length + a.slack.asked.length).toBe(posts)
      await a.expectSound()
      await b.expectSound()
    })
  })
}
