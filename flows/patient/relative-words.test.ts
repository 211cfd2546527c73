import { describe, expect, it } from 'vitest'
import { relativeIn } from './relative-words.ts'

describe('somebody without a number of their own, in words', () => {
  it.each([
    ['book MRI for my mother Sunita, 62', 'mother', 'female', 62, 'Sunita'],
    ['CT for my father Ramesh Kumar aged 70 tomorrow', 'father', 'male', 70, 'Ramesh Kumar'],
    ['physiotherapy for my father Mr. Ramesh Rao age 71 on monday', 'father', 'male', 71, 'Ramesh Rao'],
    ['need an x-ray for my son, 8 years old', 'son', 'male', 8, null],
    ['ultrasound for my wife (29 yrs) on Friday', 'wife', 'female', 29, null],
    ['my mother in law needs an echo', 'other', 'female', null, null],
    ['mummy ke liye MRI kal subah', 'mother', 'female', null, null],
    ['papa Ramesh 65 saal ke liye ecg', 'father', 'male', 65, 'Ramesh'],
    ['dadi ji ka naam Kamla hai, 80 saal, blood test chahiye', 'grandmother', 'female', 80, 'Kamla'],
    ['पिताजी रमेश (70 साल) के लिए सीटी स्कैन कल', 'father', 'male', 70, 'रमेश'],
    ['माँ सुनीता के लिए एमआरआई', 'mother', 'female', null, 'सुनीता'],
    ['बेटी ६ साल, एक्स-रे चाहिए', 'daughter', 'female', 6, null],
    ['appointment for a friend', 'other', null, null, null],
  ])('“%s”', (text, kin, sex, age, name) => {
    expect(relativeIn(text)).toEqual({ kin, sex, age, name })
  })

  it.each([
    'MRI tomorrow at 10',
    'bhai, MRI book kar do',
    'didi please CT chahiye',
    'madam ma’am x-ray',
    'blood test 5 Dec',
  ])('“%s” names nobody', (text) => {
    expect(relativeIn(text)).toBeNull()
  })

  it('takes no hour for an age, and no day for a name', () => {
    expect(relativeIn('MRI for my mother tomorrow at 10')).toMatchObject({ age: null, name: null })
    expect(relativeIn('MRI for my mother Friday, 10 am')).toMatchObject({ age: null, name: null })
  })
})
