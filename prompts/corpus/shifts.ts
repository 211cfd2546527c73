import type { Utterances } from './corpus.ts'

/** How wards ask for a bed and tell of a device, in clipped Slack English. */
export const SHIFT_UTTERANCES: Utterances = {
  find_bed: {
    en: `
find me one bed
find a bed please
get me any bed for this pt
can you locate a bed for me
is there a bed going anywhere
`,
    'hi-Latn': '',
    hi: '',
  },
  set_equipment_status: {
    en: `
pet ct scanner down
scanner is down since 2 ~ status=down
our scanner down again, engineer called ~ status=down
`,
    'hi-Latn': '',
    hi: '',
  },
}
