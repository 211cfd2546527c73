import { flag, type RedFlag } from './red-flag.ts'

const stroke = flag('stroke', 'P1')
const seizure = flag('seizure', 'P1')

/** The brain: stroke, sudden headache or confusion, fits. */
export const BRAIN: readonly RedFlag[] = [
  stroke('stroke', ['@stroke'], { unless: 'heat|sun|swimming' }),
  stroke('face drooping', ['@face @droop', '@half|@side @face @not|@numb'], { unless: 'phone' }),
  stroke('one-sided weakness', [
    '@half @side|body @numb|@not',
    '@side @numb',
    '@half sharir|शरीर|badan @numb|@not',
    '@arm|@leg|@side @not kaam|work|working|chal|hil|uth|lift|feel|move|chalta|चल|उठ',
    '@sudden @numb @arm|@leg|@side',
    '@face @numb',
  ]),
  stroke('limb weak or numb', ['@arm|@leg @numb'], { slack: 2, doubtful: true }),
  stroke(
    'speech trouble',
    [
      '@speech @slur',
      '@not bol paa|pa|raha|rahi|rahe|ban|पा',
      'बोल @not पा',
      '@sudden @not @speech',
      '@not able speak',
      'cant|cannot speak',
      '@speech gone|band|lost',
      '@speech @not nikal|clear|saaf',
    ],
    { slack: 2, unless: '@mine|english|hindi|kannada|tamil|telugu|loud|louder|call|phone' },
  ),
  stroke('sudden loss of sight', [
    '@sudden @vision lost|gone|loss|@not|band',
    'lost|loss vision|sight @sudden|eye|eyes',
    '@sudden double vision',
    'double vision @vomit|@headache|@dizzy',
    '@sudden blind*|andha|andhi|andhapan|अंधा',
    '@sudden @not see',
    '@not see @headache',
  ]),
  stroke('wandering speech', ['behki baatein|baate|baat', 'talking|baatein nonsense|behki|ulti', '@not making sense'], {
    slack: 2,
    doubtful: true,
    unless: 'price|policy|bill|rule',
  }),
  stroke(
    'sudden loss of balance',
    ['@sudden @not walk*|stand*|balance|chal|khada|चल', '@sudden balance|lost|imbalance walk*|balance'],
    { slack: 3 },
  ),
  stroke('sudden confusion', ['@sudden confus*', 'confus* @sudden']),
  flag('stroke', 'P2')(
    'sudden severe headache',
    [
      '@sudden|worst @headache',
      '@sudden @head @pain',
      '@sudden @severe @head @pain',
      'sir|sar|head phat* @pain|raha|jaisa',
      '@headache|@head worst|pehli|kabhi life|zindagi|aisa @pain',
    ],
    { slack: 4, doubtful: true },
  ),
  seizure(
    'seizure',
    [
      '@seizure',
      '@fit pad|padi|pade|padta|aa|aaya|aa|पड़|आ',
      'having|has|getting|got|with|into fits',
      'fits again|repeatedly|baby|child',
      '@fit febrile',
      '@kin fits',
      'दौरे|daure पड़|pad',
      '@jerk @body|@comes',
      '@jerk @fever',
      'he|she|@kin is|are|hes|shes @jerk',
      '@tongue bit|biting|bitten|kaat|काट @jerk|@fit|@unconscious',
      'shaking all over',
      'shaking uncontroll*',
      '@foam',
    ],
    { unless: 'slot|schedule|timing|phone|brake' },
  ),

  // Told by what somebody sees, without the name of the sign: a question, not an ambulance.
  stroke('one side that stopped', ['taraf|side hissa|part kaam band|@not'], { slack: 4, doubtful: true }),
  seizure('fits that do not stop', ['@jerk @not @stop'], { doubtful: true }),
]
