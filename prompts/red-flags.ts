import type { Complaint } from '../orchestrator/ambulances/events.ts'
import type { Priority } from '../orchestrator/network/topology.ts'

/**
 * One sign and how it is said. A pattern is a set of elements that must stand close together in any order; an
 * element is a `@concept` or a plain word, with `|` between alternatives.
 */
export interface RedFlag {
  readonly sign: string
  readonly complaint: Complaint
  readonly priority: Priority
  readonly patterns: readonly string[]
  /** How many other words may stand among them; by default 3 with concepts, 1 with plain words only. */
  readonly slack?: number
  /** Not alarming enough on its own to raise the alarm without asking. */
  readonly doubtful?: true
  /** Words in the same clause that make it harmless: "the server is not responding". */
  readonly unless?: string
}

type Said = Pick<RedFlag, 'slack' | 'doubtful' | 'unless'>

const flag =
  (complaint: Complaint, priority: Priority) =>
  (sign: string, patterns: readonly string[], said: Said = {}): RedFlag => ({
    sign,
    complaint,
    priority,
    patterns,
    ...said,
  })

const heart = flag('cardiac', 'P1')
const breathing = flag('breathing', 'P1')
const consciousness = flag('unconscious', 'P1')
const stroke = flag('stroke', 'P1')
const seizure = flag('seizure', 'P1')
const bleeding = flag('bleeding', 'P1')
const pregnancy = flag('obstetric', 'P1')
const birth = flag('obstetric', 'P2')
const trauma = flag('trauma', 'P1')
const burns = flag('burns', 'P2')
const poison = flag('poisoning', 'P1')
const child = flag('paediatric', 'P1')
const selfHarm = flag('self-harm', 'P1')
const unspecified = flag('unspecified', 'P2')

/**
 * Priorities: P1 threatens life within minutes (airway, breathing, circulation, consciousness, heart, stroke,
 * self-harm), P2 within the hour, P3 needs a crew soon. Criteria as in the docstring of `detectEmergency`.
 */
export const RED_FLAGS: readonly RedFlag[] = [
  heart('cardiac arrest', ['cardiac arrest', 'कार्डियक अरेस्ट', '@pulse @not|@stop', '@heart @stop'], { slack: 2 }),
  heart('heart attack', ['@heart @attack', 'attack aaya|aya', 'attack aa gaya', 'अटैक आया|आ'], { slack: 2 }),
  heart('chest pain', ['@chest @pain', '@chest feel* like @pain', '@heart @pain', 'angina', 'chestpain']),
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

  breathing('not breathing', ['@not @breath', '@breath @stop'], { unless: 'free|nose|naak|naaks|nak' }),
  breathing('breathing difficulty', ['@breath @difficulty', '@breath @fast', '@breathless', '@breath @stifle']),
  breathing('cannot finish a word', ['@not finish|complete|make|making|nikal|nikaal @sentence'], {
    slack: 3,
    unless: '@mine|english|hindi',
  }),
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
  breathing('blue lips', ['@lips @bluish', 'turning|turned|going|gone @bluish', '@bluish pad|पड़']),
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
  consciousness('does nothing', ['@kin kuch|kuchh|कुछ @not kar|bol|react*|doing|कर|बोल'], {
    slack: 2,
    doubtful: true,
    unless: '@mine|@thing|kaam|work|help|madad',
  }),
  consciousness('drowsy', ['@kin @drowsy @sudden|very'], { doubtful: true }),
  flag('unspecified', 'P2')('heatstroke', ['@heatstroke', 'heat stroke', 'लू|loo लग|lag', 'लू|loo लगने|lagne']),
  consciousness('collapse in the heat', ['@loo @unconscious', '@loo lag @unconscious'], { slack: 4 }),

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
  bleeding('vomiting blood', ['@blood @vomit', '@blood @cough', 'black stool*|stools @vomit|faint*']),
  flag('bleeding', 'P2')('bleeding', ['@bleeding', '@blood aa raha|rahi|रहा', '@blood nikal|निकल|coming|out']),

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

  trauma(
    'road accident',
    [
      '@accident',
      'pile up @vehicle|cars|road|highway|flyover',
      '@vehicle @hit',
      '@vehicle @crash',
      'hit and run',
      'run over',
      'hit run',
      '@hurt @crash',
    ],
    { unless: 'parked|late|traffic' },
  ),
  trauma('fall from height', ['@fall @height', 'borewell @baby|@kin|@fall'], { slack: 4, unless: '@thing' }),
  trauma('head injury', ['@head @injury', 'sir phat|fat|chot', '@head @bleeding', '@head @blood', '@head @weapon'], {
    slack: 4,
  }),
  trauma('crushed or trapped', [
    '@heavyThing @fall @kin|@victim|on|upar|pe|par|दब|dab*',
    '@heavyThing|building @unconscious',
    '@buried @under|@vehicle|@heavyThing|@victim|@hurt',
    'log|people|logo phas*|trapped|stuck andar|inside',
    'stuck|trapped|@vehicle under|neeche|niche|नीचे',
    '@arm|@leg gone|alag machine|off',
    '@arm|@leg machine aa|aaya|gaya|gayi|caught|in|andar',
    '@arm|@leg|@baby stuck|phas*|फंस* gone|gate|grill|lift',
    '@severed @arm|@leg @pressureVessel|machine',
    '@arm|@leg crushed|kuchal*|kuchl*',
    '@arm|@leg stuck|phas*|फंस* machine',
    '@arm|@leg|ungli* stuck|phas*|fas*|pis|aa|chala grinder|mixer|chakki|mill|conveyor|roller|press|machine',
    '@smoke hi dhuan|dhua',
    'AC|fridge|phone|mobile|battery @explode @smoke|@burn|@fire',
    'wound|stitches|stitch|ghaav open|burst|khul* intestine*|aant*|organs|visible|@blood',
    '@fall shaft|pit|gadda|gaddhe|manhole|gutter|sewer',
    'building collapsed|gir|गिर',
    '@smoke bhar|bhara|filled|full|everywhere|phel* phase|trapped|stuck|hum|we|ghar|flat|room|building',
    '@vehicle|train @severed gaya|gayi|gaye|गया',
    '@fall track|tracks|patri|platform',
    '@fall|@hit crane|girder|container @victim|@kin|on',
    '@vehicle|bus @fall @height',
  ]),
  trauma('explosion', ['@explode @pressureVessel', 'gas explod*', 'bomb blast']),
  trauma('mauled by an animal', ['@animal @maul'], { slack: 5 }),
  trauma('stabbing', ['@stab', 'knife wound|attack|stomach|chest|back|neck|injury', 'knife @injury|@blood']),
  trauma(
    'impaled',
    [
      '@spike @impaled|aar|paar',
      '@spike @impaled @abdomen|@chest|@leg|@arm|@eyes|@neck',
      'nail gun chest|head|hand|leg|foot',
    ],
    {
      slack: 4,
      unless: 'wall|deewar|tyre',
    },
  ),
  trauma(
    'head struck',
    [
      '@head|sir @fall|@hit|ball|lagi|लगी @vomit|sleepy|neend|behosh|confus*',
      'sir|sar|सिर bal|बल',
      '@baby @fall @head',
    ],
    { slack: 6 },
  ),
  trauma('gunshot', ['gunshot', 'been|was|got|gets|is shot', 'shot my|him|her|me|a', '@shot @hitby'], {
    slack: 1,
    unless: 'flu|vaccine|screen',
  }),
  trauma('cannot move after a fall', ['@fall @not move|hil|feel', '@neck @injury|@broken']),
  flag('trauma', 'P2')('serious injury', [
    '@injury @severe',
    '@animal @bite|@maul @face|@neck|@blood|gehra|deep',
    '@injury @serious',
    '@injury @blood',
    'badly injured|hurt|wounded|bitten',
    'बुरी तरह|tarah|buri @bite|@injury|@burn',
    '@eyes @blood|@injury',
    '@victim injured|ghayal|घायल',
  ]),
  flag('trauma', 'P3')('broken bone', [
    '@bone @broken',
    '@bone @exposed',
    '@arm|@leg @broken',
    'fractured leg|arm|hip',
    'broke|broken|fractured hip|rib|ribs|ankle|jaw',
  ]),
  flag('trauma', 'P3')('cannot get up after a fall', ['@fall @not uth|get|stand|उठ', 'cant stand|walk fell|fall']),
  flag('trauma', 'P3')('fall', ['@fall @kin'], {
    doubtful: true,
    unless: '@thing|hair|baal|fever|bukhar|paani|chashma|chasma',
  }),
  flag('trauma', 'P3')('animal bite', ['@animal @bite'], { slack: 6, doubtful: true }),

  burns(
    'burns',
    [
      '@burn @body',
      '@burn @kin',
      '@burn @hotLiquid',
      '@hotLiquid @spill @liquid',
      '@hotLiquid @liquid @kin',
      'chai|tea|coffee|soup|tel|oil|daal|sabzi @spill @baby',
      '@hotLiquid|@liquid @spill @burn',
      '@acid @thrown',
      '@fire @caught',
      '@burn @fire',
      '@self fire',
      'aankh|eye|eyes|आंख burnt|burned',
      'aankh|आंख jal|जल gayi|gaya|gyi|गई|गया',
      '@eyes @acid|chemical|chemicals|bleach|chuna',
      'caught fire',
      '@burn haath|body',
      'trapped fire',
      '@pressureVessel @explode @burn|@face',
    ],
    { slack: 4, unless: 'candle|khana|toast|bulb|roti' },
  ),
  flag('burns', 'P1')(
    'electric shock',
    ['@electrocuted', '@electric @shocked', '@electric chipak*|चिपक*', 'khambe|khamba|pole chipak*', 'live wire'],
    {
      slack: 4,
      unless: 'bill|account|news|year|price',
    },
  ),
  flag('burns', 'P1')('lightning', ['@lightning struck|hit|gir', 'struck lightning', 'bijli gir*', 'बिजली गिर*']),

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

  selfHarm(
    'self-harm',
    [
      '@suicide',
      '@kill @self',
      'cut|cutting|hurt|hurting myself',
      '@want @die',
      '@end my|apni|own|अपनी @life',
      'life|zindagi|jindagi|ज़िंदगी|जिंदगी khatam|khtm|खत्म|ख़त्म',
      'ending it|everything all|sab',
      '@end apne|khud ko|aap',
      'खुद को खत्म',
      'jaan de|dena|lena dunga|dungi|chahta|chahti|raha|rahi',
      'apni jaan',
      'अपनी जान',
      '@live @not @want|nahi|chahta|chahti|anymore|hai',
      'dont|not want live',
      '@live icha|ichha|iccha|इच्छा|man|mann|मन|wajah|matlab @not',
      '@self maar|mar|मार lega|legi|lunga|lungi|dala|raha|rahi|लेगा|लूंगा',
      'will end it',
      'end it tonight|today|now|all',
      'says|saying he|she will die',
      'जीना @not',
      '@wrist @cut',
      'blade|razor|ब्लेड @arm|@wrist|khud|self @cut',
      'khud|apne|himself|herself band|bandh|locked marne|mar|die|suicid*',
      'marne|मरने ki|की baat|बात|dhamki|धमकी|soch*',
      'standing|khada|khadi|sitting|baitha|baithi bridge|railing|ledge|edge|terrace|chhat|pul|window',
      'shell|hell|ill|going|gonna|about jump',
      '@hang @noose',
      '@jump @height|@waterBody|train|bridge|metro|lake|river|well|nadi|kuan',
      'better off dead',
      'not worth living',
      'no reason live',
      'cant go on',
      'mar jana chahta|chahti|hai|bas',
      'मर जाना चाहता|चाहती|है',
      'nobody will miss me',
    ],
    { slack: 2, unless: 'rate|joy' },
  ),
  selfHarm(
    'words of despair',
    [
      'mar jaunga',
      'mar jaungi',
      'मर जाऊंगा',
      'मर जाऊंगी',
      'wish i was dead',
      'want to disappear',
      'locked himself|herself',
      'sab khatam karna|kar',
      'khatam alvida|goodbye',
    ],
    {
      doubtful: true,
      unless: 'exam|garmi|bhook|hasi|yaar',
    },
  ),

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
    ],
    { doubtful: true, unless: 'question|baat|about|thodi|thoda|slightly|थोड़ी' },
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

  // Told by what somebody sees, without the name of the sign: each costs a question, not an ambulance.
  stroke('one side that stopped', ['taraf|side hissa|part kaam band|@not'], { slack: 4, doubtful: true }),
  heart('grey or clutching', ['colour|color ash', 'clutching chest|ribs|heart', 'torso|ribs belt|tightening'], {
    slack: 6,
    doubtful: true,
  }),
  consciousness('not roused', ['@not open eyes', '@kin|दीदी हिलाने|hilane|hilaya @not|nahi'], {
    slack: 6,
    doubtful: true,
  }),
  breathing('pulled out of water', ['pulled|fished|rescued out|from well|pool|pond|river|canal', 'नहर|nahar @fall'], {
    slack: 4,
    doubtful: true,
  }),
  seizure('fits that do not stop', ['@jerk @not @stop'], { doubtful: true }),
  bleeding('blood that does not stop', ['@not stop pumping|gushing|spurting'], { slack: 2, doubtful: true }),
  pregnancy('kicks that stopped', ['kicks|kicking stopped|stop|fewer weeks|since|pregnan*'], {
    slack: 6,
    doubtful: true,
  }),
  pregnancy('pregnant with headache', ['@pregnant @head @pain'], { slack: 8, doubtful: true }),
  trauma('overturned or caught', ['@vehicle flipped', 'fingers|haath hanging', 'crane helmet split'], {
    slack: 8,
    doubtful: true,
  }),
  poison('pills that are gone', ['tablets|pills|tabs strip|bottle empty', '@gulped sleeping|thirty|handful'], {
    slack: 6,
    doubtful: true,
  }),
  selfHarm(
    'a farewell or an edge',
    [
      'goodbye|farewell message|note|letter',
      'parapet|ledge @not|come|jump',
      'दुनिया|duniya @not रहना|rehna',
      'locked blade|blades',
    ],
    { slack: 5, doubtful: true, unless: 'office|colleague|party|school' },
  ),
  flag('burns', 'P1')(
    'stuck to current',
    ['motor|मोटर|geyser|cooler|pump chipak*|चिपक*', 'geyser|wire caught him|her'],
    {
      slack: 3,
      doubtful: true,
    },
  ),
]
