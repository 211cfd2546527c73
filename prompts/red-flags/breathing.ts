import { flag, type RedFlag } from './red-flag.ts'

const breathing = flag('breathing', 'P1')

/** Airway and breathing: choking, asthma, allergic reactions, smoke, drowning. */
export const BREATHING: readonly RedFlag[] = [
  breathing('not breathing', ['@not @breath', '@breath @stop'], { unless: 'free|nose|naak|naaks|nak' }),
  breathing('breathing difficulty', ['@breath @difficulty', '@breath @fast', '@breathless', '@breath @stifle']),
  breathing(
    'cannot finish a word',
    ['@not finish|complete|make|making|nikal|nikaal @sentence', 'one|two|single|ek|do word|words|shabd time|ek'],
    {
      slack: 3,
      unless: '@mine|english|hindi',
    },
  ),
  breathing('airway tube out', ['tube|trach|trachy|tracheostomy|cannula nikal|came|out|blocked|band|dislodged'], {
    doubtful: true,
    unless: 'youtube|light|tubelight',
  }),
  breathing(
    'gurgling or snoring while down',
    [
      '@ground snor*|gurgl*|gargl*|gharghar*|khar',
      'gurgl*|gargl* noise|noises|sound|sounds|breathing|saans',
      'strange|weird|odd snor*|breathing|saans',
    ],
    { slack: 6, unless: '@thing|sleep|study|drain|pipe' },
  ),
  breathing('low oxygen', ['@oxygen @low', '@oxygen @under92'], { unless: '@equipment' }),
  breathing('choking', ['@choke', '@throat @stuck'], { unless: '@thing|drain|nala' }),
  breathing('throat closing', ['@throat closing|close|closed|band|tight'], { slack: 2 }),
  breathing('asthma attack', ['@asthma @attack']),
  breathing('blue lips', ['@lips @bluish', 'turning|turned|going|gone|getting @bluish', '@bluish pad|पड़']),
  breathing(
    'severe allergic reaction',
    [
      'anaphyla*',
      'anafila*',
      'severe|bad|serious @allergic',
      'epipen|epinephrine',
      'peanut|nuts|prawn|prawns|bee|penicillin @allergic having|now|used|bad|swell*|severe',
      '@allergic @throat|@face|@tongue|@lips @swell',
      '@throat|@tongue|@face|@lips @swell @ate',
      '@throat|@tongue|@face|@lips @swell @breath',
      '@allergic @breath',
      '@drip lagte|lagne|lagane|after|baad|के @fall|@unconscious|@breath|@dizzy',
      'whole|poora|pura|saara|sara|all body|badan|sharir @swell',
      '@insect attack*|@bite @swell|@kin|@many',
    ],
    { slack: 7 },
  ),
  breathing('swelling of throat or tongue', ['@throat|@tongue @swell'], { doubtful: true, unless: 'ent|tonsil*' }),
  breathing('smoke or gas', ['@smoke @inhaled'], { slack: 4 }),
  breathing('noisy breathing', ['@breath awaz|awaaz|noise|sound ajeeb|strange|weird|gharr*|seeti|khar*'], { slack: 4 }),
  breathing('drowning', ['@drown', 'nadi|river|nala|flood|baadh|paani beh|bah gaya|gayi|gaye|gya']),
  breathing('fall into water', ['@fall @waterBody', '@fall into|in well|canal|borewell', '@waterBody se nikal*'], {
    unless: 'phone|mobile|keys|chabi',
  }),

  // Told by what somebody sees, without the name of the sign: a question, not an ambulance.
  breathing(
    'what keeps somebody breathing runs out',
    [
      '@lifeSupport khatam|finish*|running|ran|over|empty|off|stopped|failed|fail*|band|beep*|low|thapp|खत्म|ख़त्म|बंद',
      '@oxygen only|sirf|bas left|bacha|bachi|bache',
    ],
    { slack: 3, doubtful: true, unless: 'rent|kiraya|price|charges|charge|return|wapas|bill|machine|mri' },
  ),
  breathing('pulled out of water', ['pulled|fished|rescued out|from well|pool|pond|river|canal', 'नहर|nahar @fall'], {
    slack: 4,
    doubtful: true,
  }),
]
