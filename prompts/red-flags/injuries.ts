import { flag, type RedFlag } from './red-flag.ts'

const trauma = flag('trauma', 'P1')

/** Injuries: traffic, falls, weapons, machines, animals, buildings. */
export const INJURIES: readonly RedFlag[] = [
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
    '@arm|@leg|ungli* stuck|phas*|fas*|pis|aa|chala|gone|cut|kat|put|dala grinder|mixer|chakki|mill|conveyor|roller|press|machine',
    '@smoke hi dhuan|dhua',
    'AC|fridge|phone|mobile|battery @explode @smoke|@burn|@fire',
    'wound|stitches|stitch|ghaav open*|burst|khul* intestine*|aant*|organs|visible|@blood',
    'intestine*|aant|aante|aantein|antadi*|guts|आंत|आंतें|आँतें visible|out|bahar|hanging|showing|nikal|बाहर',
    '@fall shaft|pit|gadda|gaddhe|manhole|gutter|sewer',
    'building collapsed|gir|गिर',
    '@smoke bhar|bhara|filled|full|everywhere|phel* phase|trapped|stuck|hum|we|ghar|flat|room|building',
    '@vehicle|train @severed gaya|gayi|gaye|गया',
    '@fall track|tracks|patri|platform',
    '@fall|@hit crane|girder|container @victim|@kin|on',
    '@vehicle|bus @fall @height',
  ]),
  trauma('explosion', ['@explode @pressureVessel', 'gas explod*', 'bomb blast'], { unless: 'tyre|tire|टायर|puncture' }),
  trauma('burst tyre', ['@explode tyre|tire|टायर'], {
    doubtful: true,
    unless: 'late|min|mins|minutes|der|delay*|stepney',
  }),
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

  // Told by what somebody sees, without the name of the sign: a question, not an ambulance.
  trauma('overturned or caught', ['@vehicle flipped', 'fingers|haath hanging', 'crane helmet split'], {
    slack: 8,
    doubtful: true,
  }),
]
