import { flag, type RedFlag } from './red-flag.ts'

const child = flag('paediatric', 'P1')

/** What is graver in a child than in a grown-up. */
export const CHILDREN: readonly RedFlag[] = [
  child('child not breathing', ['@baby @not @breath', '@baby @breath @stop|@fast', '@baby @bluish'], { slack: 4 }),
  child(
    'child limp or hard to wake',
    [
      '@baby @drowsy',
      '@baby @not feed*|doodh|milk|दूध',
      '@baby @not waking|wake|ro|cry|crying|uth|hil|रो|हिल',
      '@baby @eyes sunken|dhans*|dhas*',
      '@baby no urine|susu|peshab|wet',
      '@baby thanda|ठंडा pad|पड़',
      '@baby pale|safed',
    ],
    { slack: 6, unless: '@mine|school' },
  ),
  child('fever fit', ['@baby @fever @seizure|@jerk|fits|daura|daure'], { slack: 8 }),
  child('fever with stiff neck or rash', ['@fever stiff neck', '@fever gardan akad*', 'rash @not fade|fading'], {
    slack: 5,
  }),
  child('child breathing with effort', ['chest pulling|indrawing|sinking', 'pasli|pasliyan chal', 'पसली चल'], {
    slack: 3,
  }),
  flag('paediatric', 'P3')('child with fever', ['@baby @fever @severe|@highFever'], { slack: 5, doubtful: true }),
]
