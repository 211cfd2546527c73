import { flag, type RedFlag } from './red-flag.ts'

const poison = flag('poisoning', 'P1')

/** Poison, too many pills, things swallowed, snakes and scorpions. */
export const POISON: readonly RedFlag[] = [
  poison(
    'poisoning',
    [
      '@poison @swallowed',
      '@poison @kin|inhaled|swallowed',
      'poisoning',
      'poisoned',
      '@pest @pestKiller @swallowed',
      'gehu|gehun|gehoon|wheat|anaj|गेहूं goli|goliyan|tablet|tablets|pill|गोली @swallowed',
      'all out|goodnight|hit|odonil|mortein @swallowed',
      '@baby @swallowed bottle|shishi|dabba|whole',
      '@alcohol poisoning|@unconscious|@not @respond',
      '@pest @pestKiller @kin',
      'mitti tel @swallowed',
      'neela thotha|tutia',
      'allout @swallowed',
      '@object @gulped',
      '@object|@pest @swallowed @baby',
      '@acid @swallowed',
    ],
    { slack: 4, unless: 'control|skin|face' },
  ),
  poison(
    'too many pills',
    [
      '@pills @many @swallowed',
      'too|bahut|zyada much|zyada|many insulin|medicine|dawai took|taken|injected|inject|le|li|kha',
      '@number|@countMany|@many tabs|tab sleeping|neend|took|kha',
      '@pills @countMany @swallowed',
      '@baby @swallowed @pills',
      'ate|eaten @pills',
      'neend|sleeping bottle|strip|patta @swallowed',
      'neend|sleeping|नींद @pills @many|@swallowed|le|ले',
      'too many pills|tablets|@pills',
      '@overdose',
    ],
    {
      slack: 5,
      unless: 'fever|bukhar|khansi|cough',
    },
  ),
  poison(
    'days of pills at once',
    [
      '@pills|capsule|tab|tabs @span ek|एक saath|sath|baar|bar|hi|साथ|बार @tookIn',
      '@pills|capsule|tab|tabs @span at once|one @tookIn',
      '@pills|capsule|tab|tabs @span one go|shot|gulp|sitting @tookIn',
    ],
    { slack: 5, unless: '@mine|daily|roz|rozana|रोज़|रोज' },
  ),
  poison('days of pills together', ['@pills|capsule|tab|tabs @span together @tookIn'], {
    slack: 5,
    unless: '@mine|daily|roz|rozana|every|for|since',
  }),
  poison(
    'a whole strip',
    [
      'poora|pura|puri|poori|whole|entire|full|complete|saara|sara|saari|पूरा|पूरी|सारा @strip @tookIn',
      '@pills @span supply|worth @tookIn',
      '@pills dabba|dabbe|mutthi|muthi|shishi|botal|डिब्बा|मुट्ठी|शीशी bhar|भर @tookIn',
    ],
    { slack: 4, unless: '@mine|medical|chemist|pharmacy|shop|dukan|kharid*|bought|buy|course' },
  ),
  poison('scores of pills', ['@pills|capsule @scores @tookIn'], {
    slack: 4,
    unless: '@mine|@span|day|minute*|min|mins|hour*|ghante|ghanta|mg|baje|बजे|घंटे|मिनट|course',
  }),
  poison('pills at hand', ['@pills @die'], { slack: 5, doubtful: true }),
  poison('snake bite', ['@snake @bite', 'snakebite', 'snakebit*', '@bite @snake'], { slack: 4 }),

  // Told by what somebody sees, without the name of the sign: a question, not an ambulance.
  poison('pills that are gone', ['tablets|pills|tabs strip|bottle empty', '@gulped sleeping|thirty|handful'], {
    slack: 6,
    doubtful: true,
  }),
]
