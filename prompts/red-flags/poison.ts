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
  poison('pills at hand', ['@pills @die'], { slack: 5, doubtful: true }),
  poison('snake bite', ['@snake @bite', 'snakebite', 'snakebit*', '@bite @snake'], { slack: 4 }),

  // Told by what somebody sees, without the name of the sign: a question, not an ambulance.
  poison('pills that are gone', ['tablets|pills|tabs strip|bottle empty', '@gulped sleeping|thirty|handful'], {
    slack: 6,
    doubtful: true,
  }),
]
