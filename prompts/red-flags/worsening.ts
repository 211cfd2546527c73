import { flag, type RedFlag } from './red-flag.ts'

const unspecified = flag('unspecified', 'P2')

/** Grave without a name: dying, worsening, a call for help, pain beyond bearing. */
export const WORSENING: readonly RedFlag[] = [
  flag('unspecified', 'P1')(
    'dying',
    [
      'mar|मर raha|rahi|rahe|रहा|रही|रहे',
      'mar|मर jayega|jayegi|jaenge|jayenge|jaegi|जाएगा|जाएगी',
      'is|are|hes|shes dying',
      'going|gonna to die',
      'about to die',
      'last breath*',
      'jaan|जान ja|nikal|जा|निकल rahi|raha|rhi|रही',
    ],
    { slack: 2, unless: '@thing|curiosity|hunger|bhook|garmi|hasi|line|queue|hansi|traffic' },
  ),
  unspecified(
    'condition worsening',
    [
      '@kin @bad @severe',
      '@kin|@condition @serious',
      '@condition @bad',
      '@serious @hurry',
      '@kin very|extremely sick|ill',
      '@family|@kin sinking',
      '@family|कुछ kuch|कुछ ho|हो gaya|gya|raha|rha|गया|रहा',
      'kuch|कुछ ho|हो jayega|jaega|jaayega|jayegi|जाएगा|जायेगा unko|usko|use|unhe|inko|isko|@kin|warna|nahi|varna|वरना',
    ],
    {
      doubtful: true,
      unless: 'question|baat|about|thodi|thoda|slightly|थोड़ी|discount|kam|slot|appointment|time|report',
    },
  ),
  unspecified(
    'call for help',
    [
      '@save',
      'send|bhejo|bhej|bhejiye|bhejdo someone|somebody|kisi|help|gaadi|gadi|vehicle|van|गाड़ी',
      '@help @hurry',
      'help help',
      '@help us|me @hurry',
      'madad karo|kijiye|kariye|करो',
    ],
    {
      slack: 2,
      doubtful: true,
      unless: 'book|booking|slot|appointment|form|find|reschedule|cancel|@thing',
    },
  ),
  flag('unspecified', 'P3')(
    'severe pain',
    [
      '@severe @abdomen @pain',
      '@abdomen hard|rigid|stiff|kathor @pain|board',
      'unbearable|severe|असहनीय @pain',
      'bardasht @not @pain',
    ],
    {
      doubtful: true,
    },
  ),
  flag('unspecified', 'P2')(
    'sudden severe pain',
    [
      '@sudden @severe @pain',
      '@pain pale|safed|peela @sweat',
      '@pain tearing|ripping|phat* back|peeth|kamar|@chest|@abdomen',
    ],
    { slack: 6, doubtful: true },
  ),
  flag('unspecified', 'P3')('dizziness', ['@dizzy @severe', '@dizzy @fall'], { doubtful: true }),
  unspecified('blood sugar', ['@sugar @low @severe', '@sugar @under54'], { doubtful: true }),
]
