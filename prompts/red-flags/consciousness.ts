import { flag, type RedFlag } from './red-flag.ts'

const consciousness = flag('unconscious', 'P1')

/** Consciousness: not to be roused, collapsed, drowsy, struck by heat. */
export const CONSCIOUSNESS: readonly RedFlag[] = [
  consciousness('unconscious', [
    '@unconscious',
    '@not @conscious',
    '@eyes open|khuli but|par|lekin nothing|kuch|no|response',
    'cpr doing|giving|de|dena|kar|started|start',
    '@kin hilna|hilana|hilne band|stop*|बंद',
    '@kin|body|sharir|badan|शरीर thanda|thandi|cold|ठंडा pad|gaya|gayi|gone|going|turning|gone|पड़',
    'gone|went|going cold|grey|gray|limp|pale',
    'passed|passing|pass out',
    '@conscious kho|lost|gone|loses|khote|losing',
    'होश खो',
    '@eyes @rolled',
    'lifeless',
  ]),
  consciousness(
    'not responding',
    ['@not @respond', 'stopped|quit @respond', '@eyes @not @open', 'not|isnt|nothing @respond|stirring'],
    {
      slack: 2,
      unless:
        '@thing|@mine|aap|doctor|messages|message|whatsapp|queue|naam|name|reply|office|slot|auto|cab|bus|rain*|question|questions|appointment',
    },
  ),
  consciousness('somebody down', ['@kin @lying @ground'], {
    slack: 4,
    doubtful: true,
    unless: '@thing|house|flat|office',
  }),
  consciousness(
    'blacking out',
    ['@eyes aage|samne|saamne|आगे|सामने @darkness', '@darkness chha|chhaa|छा', 'everything @darkness'],
    {
      slack: 3,
      doubtful: true,
    },
  ),
  consciousness('low sugar and drowsy', ['@sugar @drowsy|@unconscious', '@sugar @low @not @respond'], { slack: 8 }),
  consciousness(
    'dropped where they stood',
    [
      'dropped|slumped|keeled|crumpled while|playing|walking|running|standing|jogging|dancing|gym|court|over|dead|suddenly',
    ],
    { slack: 3, doubtful: true, unless: '@thing|@mine|bottle|glasses|keys|wallet|bag|file|report|baby|temperature' },
  ),
  consciousness('does nothing', ['@kin kuch|kuchh|कुछ @not kar|bol|react*|doing|कर|बोल'], {
    slack: 2,
    doubtful: true,
    unless: '@mine|@thing|kaam|work|help|madad',
  }),
  consciousness('drowsy', ['@kin @drowsy @sudden|very'], { doubtful: true }),
  flag('unspecified', 'P2')('heatstroke', ['@heatstroke', 'heat stroke', 'लू|loo लग|lag', 'लू|loo लगने|lagne']),
  consciousness('collapse in the heat', ['@loo @unconscious', '@loo lag @unconscious'], { slack: 4 }),

  // Told by what somebody sees, without the name of the sign: a question, not an ambulance.
  consciousness('not roused', ['@not open eyes', '@kin|दीदी हिलाने|hilane|hilaya @not|nahi'], {
    slack: 6,
    doubtful: true,
  }),
]
