const METAL = 'rod|rods|plate|plates|screw|screws|nail|nails|pin|pins|wire|implant|rad|रॉड|प्लेट|स्क्रू'
const LIMB =
  'leg|legs|arm|hand|knee|hip|thigh|shin|ankle|foot|shoulder|elbow|wrist|back|spine|jaw|bone|pair|paon|taang|ghutna|ghutne|kulha|haath|kandha|kandhe|kamar|haddi|पैर|हाथ|घुटने|कूल्हे|कंधे|कमर|रीढ़'

/**
 * Metal that surgeons put into a bone: for the staff of a scanner to know, no cry for help. What pierced somebody is
 * iron or a "sariya", or has just gone in.
 */
export const IMPLANTS: readonly string[] = [
  `steel|titanium|metal|stainless ${METAL} ${LIMB}`,
  `${METAL} ${LIMB} operation|surgery|inserted|implanted|fitted|implant|mri|scan|dali|daali|dala|dalwayi|dalwai|lagwayi|डाली|डली|ऑपरेशन|एमआरआई`,
]

/** Beside any of these it may have gone in just now. */
export const IMPALING = '@impaled|@stuck|@blood|@pain|@fall|@accident|@hit|@crash|@save|@help|@sudden|@injury|@hurry'
