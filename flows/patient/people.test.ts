import { expect, it } from 'vitest'
import { peopleIn } from './people.ts'

const who = (text: string): string | null => {
  const said = peopleIn(text)
  if (!said) return null
  const people = said.people.map((each) => (each === 'writer' ? 'me' : each.kin)).join(', ')
  return said.apart ? `${people}, something each` : people
}

it.each([
  ['book MRI for me and my mother', 'me, mother'],
  ['MRI for my mother Sunita, 62 and my father Ramesh, 70', 'mother, father'],
  ['my wife and I need a CT', 'wife, me'],
  ['x-ray for my son & daughter tomorrow', 'son, daughter'],
  ['blood test for both my parents', 'mother, father'],
  ['mere aur mummy ke liye xray', 'me, mother'],
  ['mummy aur mere liye xray', 'mother, me'],
  ['mummy papa dono ka blood test', 'mother, father'],
  ['मेरे और माँ के लिए एक्स-रे', 'me, mother'],
  ['माता-पिता का ब्लड टेस्ट', 'mother, father'],
  ['MRI for me and CT for my father', 'me, father, something each'],
  ['mere liye MRI aur papa ke liye CT', 'me, father, something each'],
  ['for my mother, my father and me', 'mother, father, me'],
  ['bhai, mere liye aur mummy ke liye MRI', 'me, mother'],
  ['didi, mere liye MRI', null],
  ['book for my mother', null],
  ['book mri for my mother and I will come with her', null],
  ['my mother needs an MRI tomorrow and bring her reports for me', null],
  ['my father and the doctor said MRI', null],
  ['MRI and CT for my mother', null],
  ['meri mummy ka scan', null],
  ['my mother in law needs a scan', null],
])('“%s”: %s', (text, people) => {
  expect(who(text)).toBe(people)
})
