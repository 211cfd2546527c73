import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  scryptSync,
} from 'node:crypto'

/** Encrypts single fields before they are stored, and makes the keys they are found by. */
export interface Cipher {
  /** `v1.` and base64url of nonce, ciphertext and tag; two seals of one text differ. */
  seal(text: string): string
  /** The text that was sealed. Throws `cipher.cannot-open` for anything altered, foreign or under another key. */
  open(sealed: string): string
  /** Keyed hash, base64url: equal texts give equal keys, and nobody without the key can guess their way back. */
  lookupKey(text: string): string
}

class CipherError extends Error {
  override readonly name = 'CipherError'
  readonly code: 'cipher.cannot-open' | 'cipher.weak-key'

  constructor(code: CipherError['code'], message: string, cause?: unknown) {
    super(`${code}: ${message}`, { cause })
    this.code = code
  }
}

const KEY_BYTES = 32
const NONCE_BYTES = 12 // NIST SP 800-38D, 8.2.2: random nonces of 96 bits, good for 2^32 seals under one key
const TAG_BYTES = 16
const PREFIX = 'v1.'
const PASSPHRASE_MIN_CHARACTERS = 16
/** Fixed, since every process must reach the same key; a passphrase's strength has to be its own. */
const PASSPHRASE_SALT = 'nadi.data-key.v1'
/** 128 · N · r = 64 MiB; about a tenth of a second, once at start. */
const SCRYPT = { N: 2 ** 16, r: 8, p: 1, maxmem: 2 ** 27 }

/**
 * `key` is NADI_DATA_KEY: 32 bytes as hex (64 digits) or base64 / base64url (43 characters, 44 with
 * padding); any other text of 16 characters or more is a passphrase, stretched with scrypt.
 * AES-256-GCM seals and HMAC-SHA-256 looks up, each under its own HKDF-SHA-256 subkey (RFC 5869).
 * Throws `cipher.weak-key` for a shorter text.
 */
export function createCipher(key: string): Cipher {
  const master = masterKey(key)
  const sealKey = subkey(master, 'nadi.seal.v1')
  const hashKey = subkey(master, 'nadi.lookup.v1')

  return {
    seal(text) {
      const nonce = randomBytes(NONCE_BYTES)
      const aes = createCipheriv('aes-256-gcm', sealKey, nonce, { authTagLength: TAG_BYTES })
      const sealed = Buffer.concat([nonce, aes.update(text, 'utf8'), aes.final(), aes.getAuthTag()])
      return PREFIX + sealed.toString('base64url')
    },
    open(sealed) {
      const bytes = unwrap(sealed)
      const aes = createDecipheriv('aes-256-gcm', sealKey, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      })
      aes.setAuthTag(bytes.subarray(-TAG_BYTES))
      try {
        return aes.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + aes.final('utf8')
      } catch (cause) {
        throw new CipherError('cipher.cannot-open', 'altered, or sealed under another key', cause)
      }
    },
    lookupKey: (text) => createHmac('sha256', hashKey).update(text, 'utf8').digest('base64url'),
  }
}

function unwrap(sealed: string): Buffer {
  const body = sealed.startsWith(PREFIX) ? sealed.slice(PREFIX.length) : ''
  const bytes = Buffer.from(body, 'base64url')
  // Decoding forgives stray characters and spare bits; only the text `seal` wrote is accepted.
  if (bytes.length < NONCE_BYTES + TAG_BYTES || bytes.toString('base64url') !== body) {
    throw new CipherError('cipher.cannot-open', 'not a sealed text')
  }
  return bytes
}

function masterKey(key: string): Buffer {
  if (/^[0-9a-f]{64}$/i.test(key)) return Buffer.from(key, 'hex')
  if (/^[\w+/-]{43}=?$/.test(key)) return Buffer.from(key, 'base64') // reads both alphabets
  if (key.length < PASSPHRASE_MIN_CHARACTERS) {
    throw new CipherError('cipher.weak-key', `a passphrase has at least ${PASSPHRASE_MIN_CHARACTERS} characters`)
  }
  return scryptSync(key.normalize('NFKC'), PASSPHRASE_SALT, KEY_BYTES, SCRYPT)
}

/** As a key object: given bytes, every single use of them makes one first, which takes longer than the use. */
const subkey = (master: Buffer, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', master, '', purpose, KEY_BYTES)))
