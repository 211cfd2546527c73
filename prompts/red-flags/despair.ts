import { flag, type RedFlag } from './red-flag.ts'

const selfHarm = flag('self-harm', 'P1')

/** Somebody who means to die, says so, or has begun. */
export const DESPAIR: readonly RedFlag[] = [
  selfHarm(
    'self-harm',
    [
      '@suicide',
      '@kill @self',
      'cut|cutting|hurt|hurting myself',
      '@want @die',
      '@end my|apni|own|अपनी @life',
      'life|zindagi|jindagi|ज़िंदगी|जिंदगी khatam|khtm|खत्म|ख़त्म',
      'ending it|everything all|sab',
      '@end apne|khud ko|aap',
      'खुद को खत्म',
      'jaan de|dena|lena dunga|dungi|chahta|chahti|raha|rahi',
      'apni jaan',
      'अपनी जान',
      '@live @not @want|nahi|chahta|chahti|anymore|hai',
      'dont|not want live',
      '@live icha|ichha|iccha|इच्छा|man|mann|मन|wajah|matlab @not',
      '@self maar|mar|मार lega|legi|lunga|lungi|dala|raha|rahi|लेगा|लूंगा',
      'will end it',
      'end it tonight|today|now|all',
      'says|saying he|she will die',
      'जीना @not',
      '@wrist @cut',
      'blade|razor|ब्लेड @arm|@wrist|khud|self @cut',
      'khud|apne|himself|herself band|bandh|locked marne|mar|die|suicid*',
      'marne|मरने ki|की baat|बात|dhamki|धमकी|soch*',
      'standing|khada|khadi|sitting|baitha|baithi bridge|railing|ledge|edge|terrace|chhat|pul|window',
      'shell|hell|ill|going|gonna|about jump',
      '@hang @noose',
      '@jump @height|@waterBody|train|bridge|metro|lake|river|well|nadi|kuan',
      'better off dead',
      'not worth living',
      'no reason live',
      'cant go on',
      'mar jana chahta|chahti|hai|bas',
      'मर जाना चाहता|चाहती|है',
      'nobody will miss me',
    ],
    { slack: 2, unless: 'rate|joy' },
  ),
  selfHarm(
    'words of despair',
    [
      'mar jaunga',
      'mar jaungi',
      'मर जाऊंगा',
      'मर जाऊंगी',
      'wish i was dead',
      'want to disappear',
      'locked himself|herself',
      'sab khatam karna|kar',
      'khatam alvida|goodbye',
    ],
    {
      doubtful: true,
      unless: 'exam|garmi|bhook|hasi|yaar',
    },
  ),

  // Told by what somebody sees, without the name of the sign: a question, not an ambulance.
  selfHarm(
    'a farewell or an edge',
    [
      'goodbye|farewell message|note|letter',
      'parapet|ledge @not|come|jump',
      'दुनिया|duniya @not रहना|rehna',
      'locked blade|blades',
    ],
    { slack: 5, doubtful: true, unless: 'office|colleague|party|school' },
  ),
]
