import type { Language } from '../../orchestrator/patients/events.ts'
import type { Kin } from '../../orchestrator/patients/relative.ts'

/** What is said about caregivers and to them, and about where a patient is, in English; its shape is that of all. */
const en = {
  forMe: 'For me',
  notMe: 'No, not me',
  whichNumber: 'Who shall be able to write for you? Please send their mobile number.',
  confirmCaregiver: (ending: string) =>
    `Shall the person with the number ending in ${ending} be your caregiver? They can then see, book and change your appointments here, and get your reminders. You can end that at any time.`,
  notAdded: 'All right, nobody was added.',
  added: (phone: string) => `Done: ${phone} can now write for you. I tell them once, and they may decline.`,
  already: (phone: string) => `${phone} can already write for you.`,
  removed: (phone: string) => `Done: ${phone} has nothing to do with it any more, from now on.`,
  which: 'Who is meant?',
  none: 'Nobody else is connected with your number, so there is nothing to end.',
  notACaregiver: 'That number is not connected with yours.',
  unusable: 'I cannot write to that number. Please send the mobile number of somebody who can get messages from me.',
  ownNumber: 'That is your own number. Please send the number of the person who shall write for you.',
  tooMany: (max: number) =>
    `You already have ${max} caregivers or have named many numbers; I cannot add more. You can remove one first.`,
  declined: 'The person with that number did not want to be your caregiver, so I do not ask again.',
  named: (phone: string, network: string) =>
    `${phone} would like you to be their caregiver at ${network}: you can see, book and change their appointments by writing to me here, and you get their reminders. If you do not want that, press the button or write “remove me as caregiver”.`,
  left: (phone: string) => `${phone} no longer writes for you.`,
  doneForYou: {
    booked: (appointment: string, phone: string) => `${phone} booked this for you: ${appointment}.`,
    moved: (appointment: string, phone: string) => `${phone} moved your appointment to: ${appointment}.`,
    cancelled: (appointment: string, phone: string) => `${phone} cancelled this for you: ${appointment}.`,
  },
  about: (phone: string) => `About ${phone}:`,
  kin: {
    mother: 'your mother',
    father: 'your father',
    wife: 'your wife',
    husband: 'your husband',
    son: 'your son',
    daughter: 'your daughter',
    brother: 'your brother',
    sister: 'your sister',
    grandmother: 'your grandmother',
    grandfather: 'your grandfather',
    other: 'somebody you look after',
  } as Readonly<Record<Kin, string>>,
  forKin: (kin: string, name: string | null) => (name ? `For ${name} (${kin}):` : `For ${kin}:`),
  actsFor:
    'With your yes you confirm that you may arrange this for them. I keep no number of theirs: reminders come to you here.',
  forWhom: 'Whom is it for?',
  forPerson: (kin: string | null) => `for ${kin ?? 'you'}`,
  oneByOne: ([first = '', ...others]: readonly string[]) =>
    `That is for ${others.length + 1} people, and I book one after the other: first ${first}, then ${others.join(', then ')}.`,
  nextPerson: (person: string) => `Now ${person}:`,
  handedOver: (hospital: string | null) => `The ambulance handed the patient over to ${hospital ?? 'the hospital'}.`,
  inBed: (unit: string, hospital: string) => `The patient has a bed in ${unit}, ${hospital}.`,
  next: (appointment: string) => `Next appointment: ${appointment}.`,
  askHospital: 'I only know where things stand, not how somebody is. The hospital can tell you:',
  statusUnknown: 'I know of no ambulance or appointment here. How somebody is, the hospital can tell you:',
  statusClosed:
    'I can tell about a patient only to themselves and to the caregivers they named to me. The hospital can help you:',
}

export type Care = typeof en

const hi: Care = {
  forMe: 'मेरे लिए',
  notMe: 'नहीं, मैं नहीं',
  whichNumber: 'आपकी ओर से कौन लिख सके? कृपया उनका मोबाइल नंबर भेजें।',
  confirmCaregiver: (ending) =>
    `क्या ${ending} पर ख़त्म होने वाले नंबर वाले व्यक्ति आपकी देखभाल के लिए जुड़ें? फिर वे यहाँ आपके अपॉइंटमेंट देख, बुक और बदल सकेंगे, और उन्हें आपके रिमाइंडर मिलेंगे। आप इसे कभी भी बंद कर सकते हैं।`,
  notAdded: 'ठीक है, किसी को नहीं जोड़ा।',
  added: (phone) => `हो गया: अब ${phone} से आपके लिए लिखा जा सकता है। मैं उन्हें एक बार बताऊँगी, और वे मना कर सकते हैं।`,
  already: (phone) => `${phone} से पहले से ही आपके लिए लिखा जा सकता है।`,
  removed: (phone) => `हो गया: अब से ${phone} का इससे कोई संबंध नहीं है।`,
  which: 'किसकी बात है?',
  none: 'आपके नंबर से कोई और जुड़ा नहीं है, इसलिए हटाने को कुछ नहीं है।',
  notACaregiver: 'वह नंबर आपके नंबर से जुड़ा नहीं है।',
  unusable: 'मैं उस नंबर पर नहीं लिख सकती। कृपया ऐसे व्यक्ति का मोबाइल नंबर भेजें जिन्हें मेरे संदेश मिल सकें।',
  ownNumber: 'यह आपका अपना नंबर है। कृपया उस व्यक्ति का नंबर भेजें जो आपके लिए लिखे।',
  tooMany: (max) => `आपके लिए पहले से ${max} लोग जुड़े हैं या बहुत नंबर बताए जा चुके हैं; और नहीं जोड़ सकती। पहले किसी को हटा सकते हैं।`,
  declined: 'उस नंबर वाले व्यक्ति ने मना किया था, इसलिए मैं दोबारा नहीं पूछती।',
  named: (phone, network) =>
    `${phone} चाहते हैं कि ${network} में आप उनकी देखभाल से जुड़ें: आप मुझे यहाँ लिखकर उनके अपॉइंटमेंट देख, बुक और बदल सकते हैं, और उनके रिमाइंडर आपको भी मिलेंगे। न चाहें तो बटन दबाएँ, या “remove me as caregiver” लिखें।`,
  left: (phone) => `अब ${phone} से आपके लिए नहीं लिखा जाएगा।`,
  doneForYou: {
    booked: (appointment, phone) => `${phone} ने आपके लिए यह बुक किया: ${appointment}।`,
    moved: (appointment, phone) => `${phone} ने आपका अपॉइंटमेंट बदला, नया समय: ${appointment}।`,
    cancelled: (appointment, phone) => `${phone} ने आपके लिए यह रद्द किया: ${appointment}।`,
  },
  about: (phone) => `${phone} के बारे में:`,
  kin: {
    mother: 'आपकी माँ',
    father: 'आपके पिताजी',
    wife: 'आपकी पत्नी',
    husband: 'आपके पति',
    son: 'आपके बेटे',
    daughter: 'आपकी बेटी',
    brother: 'आपके भाई',
    sister: 'आपकी बहन',
    grandmother: 'आपकी दादी/नानी',
    grandfather: 'आपके दादा/नाना',
    other: 'आपके अपने',
  },
  forKin: (kin, name) => (name ? `${name} (${kin}) के लिए:` : `${kin} के लिए:`),
  actsFor: 'हाँ कहकर आप पुष्टि करते हैं कि आप उनके लिए यह तय कर सकते हैं। उनका नंबर मेरे पास नहीं है: रिमाइंडर आपको यहीं मिलेंगे।',
  forWhom: 'यह किसके लिए है?',
  forPerson: (kin) => `${kin ?? 'आप'}${kin ? ' ' : ''}के लिए`,
  oneByOne: ([first = '', ...others]) =>
    `यह ${others.length + 1} लोगों के लिए है, इसलिए एक के बाद एक बुक करते हैं: पहले ${first}, फिर ${others.join(', फिर ')}।`,
  nextPerson: (person) => `अब ${person}:`,
  handedOver: (hospital) => `एम्बुलेंस ने मरीज़ को ${hospital ?? 'अस्पताल'} पहुँचाकर सौंप दिया है।`,
  inBed: (unit, hospital) => `मरीज़ को ${hospital} के ${unit} में बेड मिला है।`,
  next: (appointment) => `अगला अपॉइंटमेंट: ${appointment}।`,
  askHospital: 'मुझे सिर्फ़ इतना पता है कि बात कहाँ तक पहुँची है, मरीज़ का हाल नहीं। वह अस्पताल बता सकता है:',
  statusUnknown: 'यहाँ मुझे कोई एम्बुलेंस या अपॉइंटमेंट नहीं दिख रहा। मरीज़ का हाल अस्पताल बता सकता है:',
  statusClosed: 'मरीज़ के बारे में मैं सिर्फ़ उन्हें और उनके बताए हुए लोगों को बता सकती हूँ। अस्पताल आपकी मदद कर सकता है:',
}

const hiLatn: Care = {
  forMe: 'Mere liye',
  notMe: 'Nahi, main nahi',
  whichNumber: 'Aapki taraf se kaun likh sake? Kripya unka mobile number bhejein.',
  confirmCaregiver: (ending) =>
    `Kya ${ending} par khatam hone wale number wale vyakti aapki dekhbhaal ke liye judein? Phir woh yahan aapke appointment dekh, book aur badal sakenge, aur unhein aapke reminder milenge. Aap ise kabhi bhi band kar sakte hain.`,
  notAdded: 'Theek hai, kisi ko nahi joda.',
  added: (phone) =>
    `Ho gaya: ab ${phone} se aapke liye likha ja sakta hai. Main unhein ek baar bataungi, aur woh mana kar sakte hain.`,
  already: (phone) => `${phone} se pehle se hi aapke liye likha ja sakta hai.`,
  removed: (phone) => `Ho gaya: ab se ${phone} ka isse koi sambandh nahi hai.`,
  which: 'Kiski baat hai?',
  none: 'Aapke number se koi aur juda nahi hai, isliye hatane ko kuch nahi hai.',
  notACaregiver: 'Woh number aapke number se juda nahi hai.',
  unusable:
    'Main us number par nahi likh sakti. Kripya aise vyakti ka mobile number bhejein jinhein mere message mil sakein.',
  ownNumber: 'Yeh aapka apna number hai. Kripya us vyakti ka number bhejein jo aapke liye likhe.',
  tooMany: (max) =>
    `Aapke liye pehle se ${max} log jude hain ya bahut number bataye ja chuke hain; aur nahi jod sakti. Pehle kisi ko hata sakte hain.`,
  declined: 'Us number wale vyakti ne mana kiya tha, isliye main dobara nahi poochhti.',
  named: (phone, network) =>
    `${phone} chahte hain ki ${network} mein aap unki dekhbhaal se judein: aap mujhe yahan likhkar unke appointment dekh, book aur badal sakte hain, aur unke reminder aapko bhi milenge. Na chahein to button dabayein, ya “remove me as caregiver” likhein.`,
  left: (phone) => `Ab ${phone} se aapke liye nahi likha jayega.`,
  doneForYou: {
    booked: (appointment, phone) => `${phone} ne aapke liye yeh book kiya: ${appointment}.`,
    moved: (appointment, phone) => `${phone} ne aapka appointment badla, naya samay: ${appointment}.`,
    cancelled: (appointment, phone) => `${phone} ne aapke liye yeh cancel kiya: ${appointment}.`,
  },
  about: (phone) => `${phone} ke baare mein:`,
  kin: {
    mother: 'aapki maa',
    father: 'aapke pitaji',
    wife: 'aapki patni',
    husband: 'aapke pati',
    son: 'aapke bete',
    daughter: 'aapki beti',
    brother: 'aapke bhai',
    sister: 'aapki behen',
    grandmother: 'aapki dadi/nani',
    grandfather: 'aapke dada/nana',
    other: 'aapke apne',
  },
  forKin: (kin, name) => (name ? `${name} (${kin}) ke liye:` : `${kin} ke liye:`),
  actsFor:
    'Haan kehkar aap pushti karte hain ki aap unke liye yeh tay kar sakte hain. Unka number mere paas nahi hai: reminder aapko yahin milenge.',
  forWhom: 'Yeh kiske liye hai?',
  forPerson: (kin) => `${kin ?? 'aap'}${kin ? ' ' : ''}ke liye`,
  oneByOne: ([first = '', ...others]) =>
    `Yeh ${others.length + 1} logon ke liye hai, isliye ek ke baad ek book karte hain: pehle ${first}, phir ${others.join(', phir ')}.`,
  nextPerson: (person) => `Ab ${person}:`,
  handedOver: (hospital) => `Ambulance ne mareez ko ${hospital ?? 'hospital'} pahunchakar saunp diya hai.`,
  inBed: (unit, hospital) => `Mareez ko ${hospital} ke ${unit} mein bed mila hai.`,
  next: (appointment) => `Agla appointment: ${appointment}.`,
  askHospital:
    'Mujhe sirf itna pata hai ki baat kahan tak pahunchi hai, mareez ka haal nahi. Woh hospital bata sakta hai:',
  statusUnknown: 'Yahan mujhe koi ambulance ya appointment nahi dikh raha. Mareez ka haal hospital bata sakta hai:',
  statusClosed:
    'Mareez ke baare mein main sirf unhein aur unke bataye hue logon ko bata sakti hoon. Hospital aapki madad kar sakta hai:',
}

export const CARE: Readonly<Record<Language, Care>> = { en, hi, 'hi-Latn': hiLatn }
