import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseNetworkFile } from '../../bot/network-file.ts'
import { topologyOf } from '../../bot/network-topology.ts'
import { CORPUS } from '../../prompts/corpus/corpus.ts'
import { stripIdentifiers } from './identifiers.ts'
import { nameFinder } from './name-finder.ts'

const file = parseNetworkFile(readFileSync('deploy/networks/bengaluru-demo.yaml', 'utf8'))
const topology = topologyOf(file)
const find = nameFinder(Object.values(file.staff).map(({ name }) => name))
const stripped = (text: string) => stripIdentifiers(text, (each) => find(each, topology))

describe('names are taken out', () => {
  test.each([
    ['my name is Ramesh Palekar, I need an MRI', 'my name is [NAME2] [NAME1], I need an MRI'],
    ['mera naam quddus hai', 'mera naam [NAME1] hai'],
    ['papa ka naam Zoravar Gill hai, umar 70', 'papa ka naam [NAME2] [NAME1] hai, umar 70'],
    ['मेरा नाम रमेश है', 'मेरा नाम [NAME1] है'],
    ['I am Ramesh from Whitefield', 'I am [NAME1] from Whitefield'],
    ['book MRI for Mrs Palekar', 'book MRI for Mrs [NAME1]'],
    ['dr. bhosale kab milenge', 'dr. [NAME1] kab milenge'],
    ['श्रीमती पालेकर की रिपोर्ट', 'श्रीमती [NAME1] की रिपोर्ट'],
    ['bhosale ji ko CT karana hai', '[NAME1] ji ko CT karana hai'],
    ['sunita ke liye ultrasound chahiye', '[NAME1] ke liye ultrasound chahiye'],
    ['Lalbhai ke liye ultrasound', '[NAME1] ke liye ultrasound'],
    ['patient Gurudutt is in bed 7', 'patient [NAME1] is in bed 7'],
    ['ask asha to call farah khan', 'ask [NAME3] to call [NAME2] [NAME1]'],
    ['सुनीता के लिए एमआरआई', '[NAME1] के लिए एमआरआई'],
    ['ramesh ka appointment hai, ramesh aayega', '[NAME1] ka appointment hai, [NAME1] aayega'],
  ])('%s', (text, expected) => {
    const { text: sent, restore } = stripped(text)
    expect(sent).toBe(expected)
    expect(restore(sent)).toBe(text)
  })
})

describe('what the model needs stays', () => {
  test.each([
    'MRI at Lakeview General tomorrow morning',
    'ambulance to Indiranagar, near Ulsoor lake',
    'indira nagar 100 feet road',
    'Jayanagar Women & Children mein blood test',
    'papa ke liye MRI chahiye kal subah',
    'haan ji, theek hai',
    'doctor ji kab aayenge',
    'I am coming late',
    'this is urgent',
    'patient critical hai, jaldi',
    'Patient Shifted To Icu',
    'heart dr chahiye',
    'hospital ka naam kya hai',
    'कल सुबह सीटी स्कैन',
    'Monday ke liye book karo',
    'main Majestic se aa raha hoon',
  ])('%s', (text) => expect(stripped(text).text).toBe(text))

  test('in nearly every message of our own corpus', () => {
    const texts = [...new Set(CORPUS.map(({ text }) => text))]
    const touched = texts.filter((text) => stripped(text).text.includes('[NAME'))
    expect(touched.length / texts.length).toBeLessThan(0.02)
  })
})
