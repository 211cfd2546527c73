import { fold } from '../fold.ts'

/** Words that steer a conversation whatever it is about, and that are only that: the whole message, or all but politeness. */
export type Steering = 'wait' | 'restart' | 'skip' | 'stop-messages' | 'start-messages' | 'silence'

const POLITE = /\b(please|pls|plz|ok|okay|ji|bhai|na|no|nahi)\b|कृपया|जी|ठीक है/gu

const RESTART =
  /^(restart|start (over|again|afresh|from the (start|beginning))|from the (start|beginning)|begin again|(phir|fir|dobara|wapas) se (shuru|start)( karo| karte hain| karein| kare)?|shuru se( karo| shuru karo)?|शुरू से( करो| करें)?|(फिर|दोबारा) से शुरू( करो| करें)?)$/u
const SKIP =
  /^(skip( this| it| that)?|next|any(thing| time| slot| one| of them)?( is fine| works| will do)?|whatever( is free)?|doesn t matter|does not matter|no preference|koi bhi( chalega| de do| theek hai)?|jo bhi( ho| khaali ho| mile)?|kabhi bhi( chalega)?|kuch bhi( chalega)?|(as soon as possible|asap|soonest|earliest|the earliest( one| slot| time)?|(the )?next (available|free)( one| slot| time)?|first available|jaldi se jaldi|jitni jaldi ho( sake)?|sabse (pehle|jaldi)( wala)?)|जल्दी से जल्दी|सबसे पहले( वाला)?|chhodo|chodo|कोई भी( चलेगा)?|जो भी( हो| मिले| खाली हो)?|कभी भी( चलेगा)?|छोड़ो|छोड़िए)$/u
const WAIT =
  /^(h+m+ )?(wait|wait wait|wait a (minute|second|sec|moment)|one (minute|second|moment)|just a (minute|second|sec|moment)|hold on|h+m+|let me (think|check|see)|i will (think|check)|thinking|sochne (do|dijiye)|soch (raha|rahi) (hoon|hu|hun)|ek (minute|min|second|sec)( ruko| rukiye)?|ruko|rukiye|zara rukiye|रुको|रुकिए|एक मिनट( रुकिए)?)$/u
/** The words that networks and regulators know; carriers act on them by themselves. */
const STOP = /^(stop|stop all|stopall|unsubscribe|opt out|stop messages|stop all messages|स्टॉप)$/u
const START = /^(start|unstop|opt in|स्टार्ट)$/u

/** Null for everything that says something. */
export function steeringIn(text: string): Steering | null {
  const words = fold(text)
  if (words === '') return /\p{Extended_Pictographic}/u.test(text) ? null : 'silence'
  if (WAIT.test(words)) return 'wait'
  if (STOP.test(words)) return 'stop-messages'
  if (START.test(words)) return 'start-messages'
  const bare = words.replace(POLITE, ' ').replace(/\s+/g, ' ').trim()
  if (RESTART.test(words) || RESTART.test(bare)) return 'restart'
  return SKIP.test(words) || SKIP.test(bare) ? 'skip' : null
}
