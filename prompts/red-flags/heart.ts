import { flag, type RedFlag } from './red-flag.ts'

const heart = flag('cardiac', 'P1')

/** The heart: cardiac arrest, heart attack, what feels like one. */
export const HEART: readonly RedFlag[] = [
  heart('cardiac arrest', ['cardiac arrest', 'कार्डियक अरेस्ट', '@pulse @not|@stop', '@heart @stop'], { slack: 2 }),
  heart('heart attack', ['@heart @attack', 'attack aaya|aya', 'attack aa gaya', 'अटैक आया|आ'], { slack: 2 }),
  heart('chest pain', ['@chest @pain', '@chest feel* like @pain', '@heart @pain', 'angina', 'chestpain']),
  heart('shocked by an implant', ['defibrillator|icd|implant|pacemaker shock*|fired|firing|jhatka|jhatke|झटका|झटके'], {
    slack: 3,
    unless: 'price|cost|safe',
  }),
  heart('sinking heart', ['dil|दिल baith*|बैठ*', 'heart sinking'], {
    doubtful: true,
    unless: 'bill|match|price|result',
  }),
  heart(
    'weight on the chest',
    ['@chest @weight', '@chest @pain|@weight @sweat', '@chest @severe heavy|bhari|भारी|भारीपन'],
    {
      slack: 7,
      unless: 'lift|gym|loss|training',
    },
  ),
  heart('cold sweat and distress', ['@sweat @uneasy|collapsed', 'cold @sweat'], { slack: 4, doubtful: true }),
  heart(
    'racing heart with dizziness',
    ['@heart dhadak*|racing|pounding|fluttering @dizzy|@uneasy|@unconscious', 'palpitation* @dizzy|@unconscious|pass'],
    {
      slack: 6,
      doubtful: true,
    },
  ),
  heart('arm pain with sweating', ['@left @arm @pain @sweat'], { slack: 6 }),
  heart('left arm pain', ['@left @arm @pain'], { doubtful: true }),

  // Told by what somebody sees, without the name of the sign: a question, not an ambulance.
  heart('grey or clutching', ['colour|color ash', 'clutching chest|ribs|heart', 'torso|ribs belt|tightening'], {
    slack: 6,
    doubtful: true,
  }),
]
