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

it('a bed is asked for with vital signs, reserved, got ready, and the patient lies in it', async () => {
  const asha = service.member('U0ASHA')
  const [card] = await asha.dm('need ICU bed, RR 24 SpO2 91 on O2 BP 95/60 HR 118 temp 38.4 alert')
  if (!card) throw new Error('no card')
  await service.pass({ seconds: 5 })
  expect(card.text).toMatch(/Acuity\* 1, most urgent \(NEWS2 12\)/)
  expect(card.text).toMatch(/Reserved\* LGH-ICU-9, Lakeview General, same hospital/)
  expect(posted('C0ICULAKEVIEW', /Please get LGH-ICU-9 ready/).text).toContain('acuity 1')
  await asha.press(card, 'In the bed')
  await service.pass({ seconds: 5 })
  expect(card.text).toContain('In LGH-ICU-9')
  await asha.dm('discharge LGH-ICU-9')
  expect(posted('C0CLEANLAKEVIEW', /Please clean LGH-ICU-9/).text).toContain('Wanted by')
  await service.pass({ minutes: 46 })
  expect(posted('C0CLEANLAKEVIEW', /LGH-ICU-9 at Lakeview waits to be cleaned/).text).toContain('Is it done?')
})
