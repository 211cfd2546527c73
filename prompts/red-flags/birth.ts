import { flag, type RedFlag } from './red-flag.ts'

const pregnancy = flag('obstetric', 'P1')
const birth = flag('obstetric', 'P2')

/** Pregnancy and birth: danger to either, labour, a birth on the way. */
export const BIRTH: readonly RedFlag[] = [
  pregnancy('bleeding in pregnancy', ['@pregnant|@miscarriage @blood', '@labour @blood', '@waterBroke @blood water'], {
    slack: 8,
  }),
  pregnancy(
    'trouble in pregnancy',
    ['pet|पेट se|से hai|hain|hu|hoon|है @blood|@seizure|@unconscious|@accident|@fall|bleeding'],
    { slack: 5 },
  ),
  pregnancy(
    'cord or limb first',
    [
      'baby|babys|bachche @leg|@arm out|first|pehle|bahar|coming',
      '@cord out|coming|bahar|बाहर',
      '@birthPart @arm|@leg out|first|bahar',
    ],
    {
      slack: 4,
    },
  ),
  pregnancy(
    'baby not moving in the womb',
    ['@baby @not @womb hil|moving|move|movement|kick|हिल', 'no fetal movement*'],
    {
      slack: 5,
    },
  ),
  pregnancy('seizure in pregnancy', ['@pregnant @seizure|@fit|@jerk'], { slack: 8 }),
  pregnancy('injury in pregnancy', ['@pregnant @fall|@accident|@unconscious'], { slack: 8 }),
  pregnancy('pregnant with headache and blurred sight', ['@pregnant @headache blur*|vision|swelling|severe'], {
    slack: 8,
  }),
  pregnancy(
    'twin or afterbirth stuck',
    [
      'twin|twins|judwa|judwaa|जुड़वा|जुड़वां|जुड़वाँ stuck|atka|atki|phasa|phansa|अटका|फंसा',
      'twin|judwa|जुड़वाँ second|other|dusra|doosra|दूसरा @not|stuck',
      'placenta|afterbirth|aanwal|आंवल @not|stuck|inside|andar|retained',
    ],
    {
      slack: 7,
      unless: 'low|position|lying|report|scan|anterior|posterior',
    },
  ),
  birth('miscarriage', ['@miscarriage happening|ho|bleeding|pain|हो'], { slack: 4 }),
  birth(
    'labour',
    [
      '@labour @labourPain',
      '@contractions',
      '9|nine|nau|full|ninth mahine|mahina|month|months|term @labourPain',
      'in|into|having|is labour|labor',
      '@kin delivering',
      'delivering now|in|here|auto|car|cab',
      'baby @birthSign|coming',
      '@labour ghar|home|घर|car|auto|gaadi happening|rahi|रही|here',
      '@birthPart nikal|निकल raha|rahi|रहा|rha|aaya|आया',
      '@baby hone|aane wala|wali',
      'बच्चा होने वाला',
      '@birthPart head showing|out|bahar|nikal',
      '@baby bahar|बाहर aa|nikal|आ',
    ],
    { unless: 'room|ward|law|date' },
  ),
  birth('born on the way', ['delivered|birth baby car|home|auto|bathroom|toilet|train|road'], { slack: 4 }),
  birth('head showing', ['sir|सिर dikh*|दिख* @labour|@baby'], { slack: 5 }),
  birth(
    'waters broken',
    [
      'water|waters @waterBroke',
      'pet|पेट se|से pani|paani|पानी @waterBroke',
      '@waterBroke paani|pani mahine|months|mahina|garbh*|pregnan*|delivery',
      '@water @waterBroke wife|biwi|patni|bahu|didi|her|पत्नी',
      '@water thaili|थैली @waterBroke',
      'pani ki thaili',
      'पानी की थैली',
    ],
    {
      slack: 3,
      unless: 'bottle|pipe|tap|toilet|room|tank',
    },
  ),

  // Told by what somebody sees, without the name of the sign: a question, not an ambulance.
  pregnancy('kicks that stopped', ['kicks|kicking stopped|stop|fewer weeks|since|pregnan*'], {
    slack: 6,
    doubtful: true,
  }),
  pregnancy('pregnant with headache', ['@pregnant @head @pain'], { slack: 8, doubtful: true }),
]
