import { afterEach, beforeEach, expect, it } from 'vitest'
import { Service } from './service.fixture.ts'

let service: Service

beforeEach(async () => {
  service = await Service.start()
})

afterEach(async () => {
  await service.expectSound()
  await service.end()
})

const posted = (channel: string, text: RegExp) => {
  const post = service.slack.posts.findLast((each) => each.channel === channel && text.test(each.text))
  if (!post) throw new Error(`no post like ${text} in ${channel}`)
  return post
}

it('a transfer is booked in words, approved by the other hospital, fetched near its time and brought', async () => {
  const [asha, chitra, farah] = [service.member('U0ASHA'), service.member('U0CHITRA'), service.member('U0FARAH')]
  await asha.dm('bed LGH-ICU-9 occupied')
  const [question] = await asha.dm('transfer LGH-ICU-9 to Hebbal Heart ICU')
  if (!question) throw new Error('nothing was asked')
  await asha.press(question, 'In 2 hours')
  const card = posted('C0EDHEBBAL', /Transfer TR-/)
  await chitra.press(card, 'Approve')
  expect(card.text).toMatch(/\*Bed\* HHI-ICU-\d+, kept for this patient/)
  expect(posted(asha.direct, /approved/).text).toContain('Hebbal Heart Institute')

  await service.pass({ minutes: 74 })
  expect((await service.journalTypes()).includes('ambulances.requested')).toBe(false)
  await service.pass({ minutes: 1 })
  const job = posted('C0COORDINATE', /P4 · Transfer/)
  await farah.press(job, /^Approve/)
  const unit = /Ambulance\*? AMB-(\d+)/.exec(job.text)?.[1] ?? ''
  const crew = service.whatsapp(`+9100000001${unit.padStart(2, '0')}`)
  expect(crew.last.text).toMatch(
    /P4 Transfer[\s\S]*Patient in: LGH-ICU-9[\s\S]*Take to: Hebbal Heart Institute, ICU, bed HHI-ICU-/,
  )
  for (const step of ['Accept', 'En route', 'On scene', 'Patient on board', 'At hospital', 'Handed over, free']) {
    await crew.tap(step)
    await service.pass({ seconds: 30 })
  }
  expect(card.text).toMatch(/\*Status\* completed/)
  const types = await service.journalTypes()
  expect(types.filter((type) => type === 'transfers.closed')).toHaveLength(1)
  const beds = await service.nadi.engine.submit(({ state }) => [...state.beds.beds.values()])
  expect(beds.find(({ id }) => id === 'LGH-ICU-9')?.status).toBe('cleaning')
})
