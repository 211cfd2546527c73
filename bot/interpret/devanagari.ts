const VOWELS: Readonly<Record<string, string>> = {
  अ: 'a',
  आ: 'aa',
  इ: 'i',
  ई: 'ii',
  उ: 'u',
  ऊ: 'uu',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ओ: 'o',
  औ: 'au',
  ऑ: 'o',
  ऍ: 'e',
  ॲ: 'a',
}
const SIGNS: Readonly<Record<string, string>> = {
  'ा': 'aa',
  'ि': 'i',
  'ी': 'ii',
  'ु': 'u',
  'ू': 'uu',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'ai',
  'ो': 'o',
  'ौ': 'au',
  'ॉ': 'o',
  'ॅ': 'e',
}
const CONSONANTS: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'chh',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'ph',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
}
const VIRAMA = '्'
const NUKTA = '़'
/** Candrabindu and anusvara: a nasal; visarga is silent here. */
const NASAL = new Set(['ँ', 'ं'])
const SILENT = new Set([NUKTA, 'ः', 'ऽ'])

/**
 * A Devanagari word in the Latin letters people type ("चाहिए" → "chaahie"). The inherent vowel is written out
 * except at the end of a word; `fold` removes what is left of the difference to common spellings.
 */
export function romanise(word: string): string {
  let out = ''
  let bare = false
  for (const char of word.normalize('NFD')) {
    const consonant = CONSONANTS[char]
    if (consonant !== undefined) {
      if (bare) out += 'a'
      out += consonant
      bare = true
      continue
    }
    if (SILENT.has(char)) continue
    const vowel = SIGNS[char] ?? VOWELS[char]
    if (bare && SIGNS[char] === undefined && char !== VIRAMA) out += 'a'
    bare = false
    if (vowel !== undefined) out += vowel
    else if (NASAL.has(char)) out += 'n'
    else if (char !== VIRAMA) out += char
  }
  return out
}
