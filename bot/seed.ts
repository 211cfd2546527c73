import type { Cipher } from './cipher.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ' // Crockford's base 32: nothing that is misread aloud
const LENGTH = 10

/** Ten letters and digits that follow from the inbox item, so that a turn done again makes the same ids. */
export function turnSeed(cipher: Pick<Cipher, 'lookupKey'>, inboxId: string): string {
  const bytes = Buffer.from(cipher.lookupKey(`seed|${inboxId}`), 'base64url')
  return Array.from({ length: LENGTH }, (_, n) => ALPHABET[(bytes[n] ?? 0) & 31]).join('')
}
