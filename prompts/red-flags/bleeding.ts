import { flag, type RedFlag } from './red-flag.ts'

const bleeding = flag('bleeding', 'P1')

/** Bleeding that does not stop, wherever it comes from. */
export const BLEEDING: readonly RedFlag[] = [
  bleeding('heavy bleeding', [
    '@bleeding @flow',
    '@blood @flow',
    '@blood @not @stop',
    '@blood ear|ears|kaan|कान',
    'nose|naak @bleeding @not @stop',
    'khoon hi khoon',
    'खून ही खून',
    '@cut|@severed neck|throat',
    'period|periods|mc|mahwari|माहवारी @not @stop',
    'soak*|@number|@countMany pad|pads|napkin|napkins ghante|hour|hours|min|minutes',
    'haemorrhag*',
    'hemorrhag*',
  ]),
  bleeding('severed limb', [
    '@arm|@leg @severed off|gaya|gayi|gya|gyi|गया|गई|machine|mashin|train',
    '@severed @arm|@leg off',
    '@arm|@leg alag|अलग|detached|separated gaya|gayi|gyi|gya|off|gai|गया|गई',
    'amputat*',
  ]),
  bleeding('vomiting blood', [
    '@blood @vomit',
    '@blood @cough',
    'black|tarry|kala|kaala|kaali|काला|काली stool*|potty|latrine|tatti|motion|motions|मल @vomit|@dizzy|@numb|faint*',
  ]),
  flag('bleeding', 'P2')('bleeding', ['@bleeding', '@blood aa raha|rahi|रहा', '@blood nikal|निकल|coming|out'], {
    unless: 'period|periods|mc|mahwari|माहवारी',
  }),

  // Told by what somebody sees, without the name of the sign: a question, not an ambulance.
  bleeding('blood that does not stop', ['@not stop pumping|gushing|spurting'], { slack: 2, doubtful: true }),
]
