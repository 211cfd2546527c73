import { expect, test } from 'vitest'
import { contactNumber } from './contact.ts'

const OWN = '+919800000001'

test.each([
  ["add my son's number 98450 12345", '+919845012345'],
  ['09845012345 ko jodo', '+919845012345'],
  ['919845012345', '+919845012345'],
  ['+91 98450-12345', '+919845012345'],
  ['add +447911123456 please', '+447911123456'],
  ['add my son', null],
  ['98450', null],
  ['984501234', null],
])('%s', (text, phone) => {
  expect(contactNumber(text, OWN)).toBe(phone)
})
