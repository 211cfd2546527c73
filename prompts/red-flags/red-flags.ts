import { BIRTH } from './birth.ts'
import { BLEEDING } from './bleeding.ts'
import { BRAIN } from './brain.ts'
import { BREATHING } from './breathing.ts'
import { BURNS } from './burns.ts'
import { CHILDREN } from './children.ts'
import { CONSCIOUSNESS } from './consciousness.ts'
import { DESPAIR } from './despair.ts'
import { HEART } from './heart.ts'
import { INJURIES } from './injuries.ts'
import { POISON } from './poison.ts'
import type { RedFlag } from './red-flag.ts'
import { WORSENING } from './worsening.ts'

/**
 * Priorities: P1 threatens life within minutes (airway, breathing, circulation, consciousness, heart, stroke,
 * self-harm), P2 within the hour, P3 needs a crew soon. Criteria as in the docstring of `detectEmergency`. Among
 * equals the first family says what kind of emergency it is.
 */
export const RED_FLAGS: readonly RedFlag[] = [
  ...HEART,
  ...BREATHING,
  ...CONSCIOUSNESS,
  ...BRAIN,
  ...BLEEDING,
  ...BIRTH,
  ...INJURIES,
  ...BURNS,
  ...POISON,
  ...CHILDREN,
  ...DESPAIR,
  ...WORSENING,
]
