import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documentOf, parseDocuments } from './documents.ts'

const demo = readFileSync('deploy/networks/bengaluru-demo.documents.yaml', 'utf8')
const one = (body: string): string => `documents:\n  parking:\n${body.replace(/^/gm, '    ')}`
const GOOD = 'for: [patients]\nen: { title: Parking, text: Beside the gate. }'

test('the demo’s documents are in English and Hindi, for patients and for staff', () => {
  const documents = parseDocuments(demo)
  expect(documents.length).toBeGreaterThanOrEqual(12)
  expect(documents.filter(({ texts }) => !texts.en || !texts.hi)).toEqual([])
  const forPatients = documents.filter(({ readers }) => readers.includes('patients'))
  expect(forPatients.filter(({ texts }) => !texts['hi-Latn'])).toEqual([])
  expect(documents.some(({ readers }) => !readers.includes('patients'))).toBe(true)
})

test('a good one', () => {
  expect(parseDocuments(one(GOOD))).toEqual([
    { readers: ['patients'], keywords: [], texts: { en: { title: 'Parking', text: 'Beside the gate.' } } },
  ])
})

describe('faults are named by their path', () => {
  test.each([
    ['no reader', one(GOOD.replace('[patients]', '[]')), 'documents.parking.for'],
    ['an unknown reader', one(GOOD.replace('patients', 'everybody')), 'documents.parking.for.0'],
    ['no text', one('for: [patients]'), 'documents.parking: has no text in any language'],
    ['an empty text', one(GOOD.replace('Beside the gate.', '" "')), 'documents.parking.en.text'],
    ['no title', one(GOOD.replace('title: Parking, ', '')), 'documents.parking.en.title'],
    ['a text too long for one message', one(GOOD.replace('gate', 'g'.repeat(2_000))), 'documents.parking.en.text'],
    ['a misspelt key', one(`${GOOD}\nkeyword: [x]`), 'documents.parking'],
    ['a name with blanks', one(GOOD).replace('parking:', 'Car Park:'), 'documents.Car Park'],
    [
      'a mark that is filled in when a message is sent',
      one(GOOD.replace('gate', '\u{F0000}note:N-1\u{F0001}')),
      'marks',
    ],
    ['a key twice', one(`${GOOD}\nfor: [staff]`), 'line 5'],
    ['no documents', 'papers: {}', 'documents'],
  ])('%s', (_, text, fault) => {
    expect(() => parseDocuments(text)).toThrow(fault)
  })

  test('all at once', () => {
    expect(() => parseDocuments(one('for: []\nen: { title: "", text: "" }'))).toThrow(/3 fault/)
  })
})

test('a bare sentence loses what would pass for a mark', () => {
  expect(documentOf('see \u{F0000}note:N-1\u{F0001}').texts.en?.text).toBe('see note:N-1')
})
