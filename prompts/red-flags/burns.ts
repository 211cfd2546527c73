import { flag, type RedFlag } from './red-flag.ts'

const burns = flag('burns', 'P2')

/** Burns by fire, heat or acid, electric shock, lightning. */
export const BURNS: readonly RedFlag[] = [
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

  // Told by what somebody sees, without the name of the sign: a question, not an ambulance.
  flag('burns', 'P1')(
    'stuck to current',
    ['motor|मोटर|geyser|cooler|pump chipak*|चिपक*', 'geyser|wire caught him|her'],
    {
      slack: 3,
      doubtful: true,
    },
  ),
]
