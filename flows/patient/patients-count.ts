import { fold } from './fold.ts'

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  do: 2, teen: 3, tin: 3, char: 4, chaar: 4, paanch: 5, panch: 5, chhe: 6, saat: 7, aath: 8, nau: 9, das: 10,
  दो: 2, तीन: 3, चार: 4, पांच: 5, पाँच: 5, छह: 6, सात: 7, आठ: 8, नौ: 9, दस: 10,
} // biome-ignore format: a table
const PEOPLE =
  'log|logon|people|persons?|patients?|injured|hurt|victims?|ghayal|bachche|children|kids|men|women|aadmi|mareez|लोग|लोगों|घायल|मरीज़|मरीज|बच्चे|आदमी'
const COUNTED = new RegExp(
  `(?:^| )(\\d{1,2}|${Object.keys(NUMBERS).join('|')}) (?:more |se zyada |zyada )?(?:${PEOPLE})(?= |$)`,
  'u',
)

/** How many patients the words state: "2 log ghayal", "three injured". Null where they state no more than one. */
export function patientsStated(text: string): number | null {
  const said = COUNTED.exec(fold(text))?.[1]
  if (said === undefined) return null
  const count = NUMBERS[said] ?? Number(said)
  return count > 1 ? count : null
}
