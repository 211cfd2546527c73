import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseNetworkFile } from './network-file.ts'
import { rotaWarnings } from './network-rota.ts'
import { topologyOf } from './network-topology.ts'

const demo = readFileSync('deploy/networks/bengaluru-demo.yaml', 'utf8')
const [, rota = ''] = /\nonCall:\n([\s\S]*?)\n\n/.exec(demo) ?? []
const withRota = (text: string) => demo.replace(rota, text.trim().replaceAll(/^/gm, '  '))
const coordinator = 'coordinator:\n  - { staff: S-FARAH, from: "00:00", to: "24:00" }\n'

const faultsOf = (text: string): string[] => {
  try {
    parseNetworkFile(withRota(text))
    return []
  } catch (error) {
    return String(error)
      .split('\n')
      .slice(1)
      .map((fault) => fault.trim())
  }
}
const warningsOf = (text: string): string[] =>
  rotaWarnings(parseNetworkFile(withRota(text))).map(({ path, message }) => `${path}: ${message}`)

test.each([
  [
    'a role nobody knows',
    'cardiolgy:\n  - { staff: S-PAI, from: "08:00", to: "20:00" }',
    'onCall.cardiolgy: no role is called cardiolgy; add it to roles',
  ],
  [
    'a person nobody knows',
    'cardiology:\n  - { staff: S-X, from: "08:00", to: "20:00" }',
    'onCall.cardiology.0.staff: no staff member is called S-X',
  ],
  [
    'a house nobody knows',
    'cardiology:\n  - { staff: S-PAI, facility: X, from: "08:00", to: "20:00" }',
    'onCall.cardiology.0.facility: no facility is called X',
  ],
  [
    'somebody twice at once, over the end of the week',
    'cardiology:\n  - { staff: S-PAI, days: sat, from: "20:00", to: "08:00" }\n  - { staff: S-PAI, days: sun, from: "07:00", to: "09:00" }',
    'onCall.cardiology.1: S-PAI is on call at that time already, by onCall.cardiology.0',
  ],
])('is refused: %s', (_, lines, fault) => {
  expect(faultsOf(coordinator + lines)).toEqual([fault])
})

test('is refused: no coordinator, a day or a time that is none', () => {
  expect(faultsOf('cardiology:\n  - { staff: S-PAI, from: "08:00", to: "20:00" }')).toEqual([
    'onCall: somebody must be on call as coordinator',
  ])
  expect(
    faultsOf(`${coordinator}cardiology:\n  - { staff: S-PAI, days: someday, from: "25:00", to: "20:00" }`),
  ).toEqual([
    'onCall.cardiology.0.days: days like mon-fri or mon,wed,sat',
    'onCall.cardiology.0.from: a time like 08:30',
  ])
})

test('is warned of: hours with nobody, house by house', () => {
  const lines = `${coordinator}cardiology:
  - { staff: S-PAI, facility: LGH, days: mon-fri, from: "08:00", to: "20:00" }
  - { staff: S-BHAT, facility: LGH, days: "mon,tue,wed,thu,fri,sat,sun", from: "20:00", to: "08:00" }
  - { staff: S-MENON, facility: HHI, from: "08:00", to: "08:00" }`
  expect(warningsOf(lines)).toEqual([
    'onCall.cardiology (LGH): nobody from Sun 08:00 to Sun 20:00, from Sat 08:00 to Sat 20:00',
  ])
})

test('is warned of: shifts that half overlap, not somebody who stands behind another all the time', () => {
  const lines = `${coordinator}cardiology:
  - { staff: S-PAI, from: "08:00", to: "20:30" }
  - { staff: S-BHAT, from: "20:00", to: "08:00" }
  - { staff: S-MENON, from: "00:00", to: "24:00" }`
  expect(warningsOf(lines)).toEqual([
    'onCall.cardiology.1: overlaps onCall.cardiology.0 by 30 min: S-PAI is called first',
  ])
})

test('the demo’s rota is read by day, house and role', () => {
  const { onCall, duties } = topologyOf(parseNetworkFile(demo))
  expect(onCall.find(({ duty, facility }) => duty === 'cath-lab' && facility === 'LGH')).toEqual({
    duty: 'cath-lab',
    staff: 'S-BHAT',
    facility: 'LGH',
    weekdays: [1, 2, 3, 4, 5],
    from: 480,
    to: 1200,
  })
  expect(duties?.map(({ duty }) => duty)).toEqual(['respiratory'])
})

test('a checklist of the network’s own replaces ours, and is refused twice or with a role nobody knows', () => {
  const list = (duty: string) => `  - id: cath-lab
    name: Cath lab
    for: { trigger: emergency, capability: CATH }
    items:
      - id: team
        text: Cath lab team called in
        tell: { kind: on-call, duty: ${duty} }
        when: { from: trigger, minutes: 0 }
        acknowledge: true
        escalate: { duty: cardiology, afterMinutes: 3 }
`
  const file = (...lists: string[]) => demo.replace(/^checklists:\n/m, (key) => key + lists.join(''))
  const { checklists } = topologyOf(parseNetworkFile(file(list('cath-lab'))))
  expect(checklists?.map(({ id, items }) => `${id} ${items.length}`)).toEqual([
    'cath-lab 1',
    'mri-preparation 3',
    'ct-preparation 2',
    'endoscopy-prep 3',
    'day-dialysis 2',
  ])
  expect(() => parseNetworkFile(file(list('cath-lab'), list('plumbing')))).toThrow(
    /checklists\.1: cath-lab is there twice[\s\S]*checklists\.1: no role is called plumbing/,
  )
})

test('a list names services that are there, each once, and counts from when people come', () => {
  const list = (id: string, service: string, from = 'expected') => `  - id: ${id}
    name: A list
    for: { trigger: list, services: [${service}] }
    items:
      - { id: ready, text: Ready, tell: { kind: ed }, when: { from: ${from}, minutes: -30 }, acknowledge: true }
`
  const file = (...lists: string[]) => demo.replace(/^checklists:\n/m, (key) => key + lists.join(''))
  expect(() => parseNetworkFile(file(list('one', 'xray'), list('two', 'xray'), list('three', 'tea')))).toThrow(
    /checklists\.1: xray is on the list one already[\s\S]*checklists\.2: no service is called tea/,
  )
  expect(() => parseNetworkFile(file(list('one', 'xray', 'trigger')))).toThrow(/count from “expected”/)
})
