import type { Language } from '../../orchestrator/patients/events.ts'

/** What a service must know of a patient before it is booked, in English; its shape is that of all. */
const en = {
  unsure: 'I do not know',
  keptMeanwhile: (appointment: string, minutes: number) =>
    `I am keeping this for you for ${minutes} minutes: ${appointment}. Before I book it, please tell me:`,
  holdOver: (appointment: string) =>
    `I could keep this time only for a while, and it is free for others again: ${appointment}. If you still want it, just write to me.`,
  askFirstLabel: 'Ask first',
  askFirstHint: 'If it is not so, or you are not sure, choose “Ask first”.',
  plainly: 'I must be sure of this first, so please answer with yes or no.',
  female: 'Is the patient a woman?',
  male: 'Is the patient a man?',
  age: (min: number | null, max: number | null) =>
    min === null
      ? `Is the patient ${max} years old or younger?`
      : max === null
        ? `Is the patient at least ${min} years old?`
        : `Is the patient between ${min} and ${max} years old?`,
  creatinine: (days: number) => `Do you have a creatinine (kidney) blood result from the last ${days} days?`,
  because: {
    sex: (service: string) => `${service} cannot be booked here for this patient, because of their sex.`,
    age: (service: string) => `${service} cannot be booked here for somebody of this age.`,
    creatinine: (service: string, days: number) =>
      `Before ${service} a creatinine (kidney) blood test is needed, not older than ${days} days. Please have it done first, then I book this for you.`,
  },
  notBooked: 'So I have not booked it.',
  speak: 'Please speak to the hospital:',
  referred: 'I have asked the hospital to look into it and to call you. You can call them as well:',
  noGuess: (service: string) => `Then let us not guess: the hospital must know that before ${service}.`,
  askFirst: 'Please ask them, and write to me again when you know:',
}
type Safety = typeof en

const hi: Safety = {
  unsure: 'मुझे नहीं पता',
  keptMeanwhile: (appointment, minutes) =>
    `यह समय मैंने आपके लिए ${minutes} मिनट तक रोक लिया है: ${appointment}। बुक करने से पहले कृपया बताइए:`,
  holdOver: (appointment) =>
    `यह समय मैं थोड़ी देर ही रोक सकती थी, अब यह औरों के लिए भी खाली है: ${appointment}। अब भी चाहिए हो, तो बस लिख दीजिए।`,
  askFirstLabel: 'पहले पूछें',
  askFirstHint: 'ऐसा न हो, या पक्का न हो, तो “पहले पूछें” चुनिए।',
  plainly: 'पहले यह पक्का जानना ज़रूरी है, इसलिए कृपया हाँ या नहीं में बताइए।',
  female: 'क्या मरीज़ महिला हैं?',
  male: 'क्या मरीज़ पुरुष हैं?',
  age: (min, max) =>
    min === null
      ? `क्या मरीज़ की उम्र ${max} साल या उससे कम है?`
      : max === null
        ? `क्या मरीज़ की उम्र कम से कम ${min} साल है?`
        : `क्या मरीज़ की उम्र ${min} से ${max} साल के बीच है?`,
  creatinine: (days) => `क्या आपके पास पिछले ${days} दिनों की क्रिएटिनिन (किडनी) की रिपोर्ट है?`,
  because: {
    sex: (service) => `${service} यहाँ इस मरीज़ के लिए उनके लिंग के कारण बुक नहीं हो सकता।`,
    age: (service) => `${service} यहाँ इस उम्र के मरीज़ के लिए बुक नहीं हो सकता।`,
    creatinine: (service, days) =>
      `${service} से पहले क्रिएटिनिन (किडनी) की जाँच ज़रूरी है, ${days} दिन से पुरानी नहीं। पहले वह करा लीजिए, फिर मैं यह बुक कर दूँगी।`,
  },
  notBooked: 'इसलिए मैंने इसे बुक नहीं किया।',
  speak: 'कृपया अस्पताल से बात कीजिए:',
  referred: 'मैंने अस्पताल से कहा है कि वे इसे देखें और आपको फ़ोन करें। आप भी उन्हें फ़ोन कर सकते हैं:',
  noGuess: (service) => `तो अंदाज़ा न लगाएँ: ${service} से पहले अस्पताल को यह जानना ज़रूरी है।`,
  askFirst: 'कृपया उनसे पूछ लीजिए, और पता चलने पर मुझे फिर लिखिए:',
}

const hiLatn: Safety = {
  unsure: 'Mujhe nahi pata',
  keptMeanwhile: (appointment, minutes) =>
    `Yeh samay maine aapke liye ${minutes} minute tak rok liya hai: ${appointment}. Book karne se pehle kripya bataiye:`,
  holdOver: (appointment) =>
    `Yeh samay main thodi der hi rok sakti thi, ab yeh auron ke liye bhi khaali hai: ${appointment}. Ab bhi chahiye ho, to bas likh dijiye.`,
  askFirstLabel: 'Pehle poochhein',
  askFirstHint: 'Aisa na ho, ya pakka na ho, to “Pehle poochhein” chuniye.',
  plainly: 'Pehle yeh pakka jaanna zaroori hai, isliye kripya haan ya nahi mein bataiye.',
  female: 'Kya mareez mahila hain?',
  male: 'Kya mareez purush hain?',
  age: (min, max) =>
    min === null
      ? `Kya mareez ki umar ${max} saal ya usse kam hai?`
      : max === null
        ? `Kya mareez ki umar kam se kam ${min} saal hai?`
        : `Kya mareez ki umar ${min} se ${max} saal ke beech hai?`,
  creatinine: (days) => `Kya aapke paas pichhle ${days} dinon ki creatinine (kidney) ki report hai?`,
  because: {
    sex: (service) => `${service} yahan is mareez ke liye unke ling ke kaaran book nahi ho sakta.`,
    age: (service) => `${service} yahan is umar ke mareez ke liye book nahi ho sakta.`,
    creatinine: (service, days) =>
      `${service} se pehle creatinine (kidney) ki jaanch zaroori hai, ${days} din se purani nahi. Pehle woh kara lijiye, phir main yeh book kar dungi.`,
  },
  notBooked: 'Isliye maine ise book nahi kiya.',
  speak: 'Kripya hospital se baat kijiye:',
  referred: 'Maine hospital se kaha hai ki ve ise dekhein aur aapko phone karein. Aap bhi unhein phone kar sakte hain:',
  noGuess: (service) => `To andaaza na lagayein: ${service} se pehle hospital ko yeh jaanna zaroori hai.`,
  askFirst: 'Kripya unse poochh lijiye, aur pata chalne par mujhe phir likhiye:',
}

export const SAFETY: Readonly<Record<Language, Safety>> = { en, hi, 'hi-Latn': hiLatn }
