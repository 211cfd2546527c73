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

const newest = (channel: string, text: RegExp) => {
  const post = service.slack.posts.findLast((each) => each.channel === channel && text.test(each.text))
  if (!post) throw new Error(`no post like ${text} in ${channel}`)
  return post
}

it('the cath lab is ready before the patient: told by name, ticked on one card, stood down when called off', async () => {
  const [bhat, pai, farah] = [service.member('U0BHAT'), service.member('U0PAI'), service.member('U0FARAH')]
  const family = service.whatsapp('+919811111111')
  await family.write('papa ko chest pain ho raha hai')
  await family.pin(12.9352, 77.6245)
  const incident = newest('C0COORDINATE', /P1 · Heart/)
  await farah.press(incident, /^Approve/)
  await service.pass({ seconds: 1 })

  const card = newest('C0EDLAKEVIEW', /Cath lab activation/)
  expect(card.text).toMatch(/☐ Cath lab team called in.*told .*Bhat/)
  expect(card.text).toMatch(/☐ Cath lab ready.*to be told at \d\d:\d\d/)
  const call = newest(bhat.direct, /Cath lab activation, Lakeview: P1 · Heart/)
  await bhat.press(call, '☑ team')
  expect(card.text).toMatch(/☑ Cath lab team called in.*Bhat, \d\d:\d\d/)
  await pai.dm('on it')
  expect(card.text).toMatch(/☑ Cardiologist knows who comes.*Pai/)
  await bhat.dm('cath lab is ready')
  expect(card.text).toMatch(/☑ Cath lab ready.*Bhat/)
  await bhat.dm('why was I paged?')
  expect(newest(bhat.direct, /on call/).text).toMatch(/Cath lab team called in: you were on call for cath lab/)

  await farah.dm(`${/E-\w+/.exec(incident.text)?.[0]} is a false alarm, call it off`)
  await service.pass({ seconds: 1 })
  const toldOff = (direct: string) =>
    service.slack.posts.filter(({ channel, text }) => channel === direct && text.startsWith('Stand down: Cath lab'))
  expect([bhat, pai].map(({ direct }) => toldOff(direct).length)).toEqual([1, 1])
  expect(card.text).toMatch(/Called off: the patient is not coming/)
})

it('a list of the MRI is told by day as one message, changed once when somebody cancels, and acknowledged', async () => {
  const [toppo, asha] = [service.member('U0TOPPO'), service.member('U0ASHA')]
  const patients = ['+919811111112', '+919811111113'].map((phone) => service.whatsapp(phone))
  for (const [n, patient] of patients.entries()) {
    await patient.write(`book MRI at Lakeview tomorrow ${['9:15', '10:45'][n]} am`)
    await patient.write('yes')
  }
  await service.pass({ hours: 10 })
  expect(service.slack.posts.filter(({ channel }) => channel === toppo.direct)).toEqual([])
  await service.pass({ hours: 14 })
  await service.pass({ seconds: 1 }) // raised, then told
  const headline = newest(toppo.direct, /MRI preparation/)
  expect(headline.text).toMatch(/List \(2\)\* \d\d:\d\d MRI scan\n\d\d:\d\d MRI scan/)
  await toppo.press(headline, '☑ forms')
  expect(headline.text).toMatch(/☑ Safety form.*Silvia Toppo/)
  await patients[1]?.write('cancel my MRI')
  await patients[1]?.write('yes')
  await service.pass({ minutes: 6 })
  expect(headline.text).toMatch(/List \(1\)/)
  const replies = service.slack.posts.filter(({ channel, thread }) => channel === toppo.direct && thread !== null)
  expect(replies.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^☑ Safety form.*Silvia Toppo\.$/),
    expect.stringMatching(/^The list changed\. No longer: \d\d:\d\d MRI scan\.$/),
  ])
  await toppo.dm('why was I paged?')
  expect(newest(toppo.direct, /on call for radiographer/).text).toMatch(/MRI Lakeview/)
  expect(asha.direct).not.toBe(toppo.direct)
})
