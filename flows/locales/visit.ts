import type { Language } from '../../orchestrator/patients/events.ts'

/** 1st, 2nd, 3rd, 4th, 11th. */
function ordinal(n: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const
  return `${n}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)]}`
}

/** Several appointments that are booked together, and coming to them, in English; its shape is that of all. */
const en = {
  whichTime: (services: string) =>
    `${services}, all in one visit: which day would you like? For example “tomorrow” or “Friday morning”.`,
  offer: (services: string) => `These times are free for ${services}:`,
  offerNearest: (services: string) =>
    `Sorry, not all of ${services} fits at the time you asked for. The nearest that fits as a whole:`,
  blocked: (day: string) => `On ${day} nothing is free at that hour.`,
  sessions: (count: number, time: string, from: string, to: string, facility: string) =>
    `${count} times at ${time}, from ${from} to ${to}, ${facility}`,
  whichOne: 'Which one suits you?',
  elsewhere: (facility: string) => `At ${facility} I cannot fit all of it into one visit; at another hospital I can.`,
  impossible: (services: string) =>
    `Sorry, I find no way to fit ${services} as a whole, so I have booked nothing. Please write another hour or other days, or call the hospital:`,
  taken: (appointment: string) =>
    `Sorry, this has just been taken: ${appointment}. So I have booked none of it. What fits now:`,
  left: (now: string, after: string) =>
    `That is more than fits into one visit. First: ${now}. Right after that we go on with: ${after}.`,
  goesOn: (services: string) => `Now the rest: ${services}.`,
  shallIBook: 'Shall I book all of it?',
  booked: 'All of it is booked:',
  howToChange: 'To move or cancel one of them, or all, just write to me here.',
  cancelled: 'All of it is cancelled:',
  checkedIn: (appointment: string, token: number, place: number, minutes: number) =>
    `Welcome! Your number is ${token}: ${appointment}. ${place === 1 ? 'You are next' : `You are ${ordinal(place)} in the queue`}${minutes > 0 ? `, in about ${minutes} min` : ''}. Please tell the reception your number.`,
  inQueue: (appointment: string, token: number, place: number, minutes: number) =>
    `${place === 1 ? 'You are next' : `You are ${ordinal(place)} in the queue`}${minutes > 0 ? `, in about ${minutes} min` : ''}: number ${token}, ${appointment}.`,
  queueMoved: (appointment: string, token: number, place: number, minutes: number) =>
    `Your place in the queue has moved: ${place === 1 ? 'you are next' : `you are ${ordinal(place)}`}${minutes > 0 ? `, in about ${minutes} min` : ', please be ready'} (number ${token}, ${appointment}).`,
  offeredMore: (appointment: string, minutes: number, until: string | null) =>
    `One more person can come at a full time: ${appointment}. Somebody else has it too and may not come, so you may have to wait about ${minutes} min there. Would you like it? Whoever answers first gets it${until === null ? '' : `; you can answer until ${until}`}.`,
  mayWait: (minutes: number) =>
    `Somebody else has this time too and may not come, so please be ready to wait about ${minutes} min.`,
  called: (appointment: string, token: number) =>
    `You can go in now, number ${token}: the place before you is empty. (${appointment})`,
  turnPassed: (before: string, now: string, appointment: string) =>
    `Your turn was at ${before} and we could not find you, so somebody who was waiting went in. Your appointment is kept: ${appointment}. If you are on your way, just come by ${now}.`,
  cancelThis: 'Only this one',
  cancelAll: (count: number) => `All ${count} of them`,
}
type Visit = typeof en

const hi: Visit = {
  whichTime: (services) => `${services}, सब एक ही बार में: किस दिन चाहेंगे? जैसे “कल” या “शुक्रवार सुबह”।`,
  offer: (services) => `${services} के लिए ये समय खाली हैं:`,
  offerNearest: (services) =>
    `माफ़ कीजिए, आपके बताए समय पर ${services} पूरा नहीं हो पाएगा। सबसे पास का समय, जिसमें सब हो जाए:`,
  blocked: (day) => `${day} को उस समय कुछ खाली नहीं है।`,
  sessions: (count, time, from, to, facility) => `${count} बार, ${time}, ${from} से ${to} तक, ${facility}`,
  whichOne: 'कौन सा ठीक रहेगा?',
  elsewhere: (facility) => `${facility} में यह सब एक साथ नहीं हो सकता; दूसरे अस्पताल में हो सकता है।`,
  impossible: (services) =>
    `माफ़ कीजिए, ${services} पूरा एक साथ नहीं हो पा रहा, इसलिए मैंने कुछ भी बुक नहीं किया। दूसरा समय या दूसरे दिन लिखिए, या अस्पताल को फ़ोन कीजिए:`,
  taken: (appointment) =>
    `माफ़ कीजिए, यह समय अभी-अभी चला गया: ${appointment}। इसलिए मैंने कुछ भी बुक नहीं किया। अब यह हो सकता है:`,
  left: (now, after) => `एक बार में इतना नहीं हो पाएगा। पहले: ${now}। उसके तुरंत बाद: ${after}।`,
  goesOn: (services) => `अब बाक़ी: ${services}।`,
  shallIBook: 'क्या सब बुक कर दूँ?',
  booked: 'सब बुक हो गया:',
  howToChange: 'इनमें से एक को या सबको बदलना या रद्द करना हो, तो बस यहाँ लिख दीजिए।',
  cancelled: 'सब रद्द हो गया:',
  checkedIn: (appointment, token, place, minutes) =>
    `स्वागत है! आपका नंबर ${token} है: ${appointment}। ${place === 1 ? 'अगली बारी आपकी है' : `कतार में आप ${place} नंबर पर हैं`}${minutes > 0 ? `, लगभग ${minutes} मिनट` : ''}। रिसेप्शन पर अपना नंबर बता दीजिए।`,
  inQueue: (appointment, token, place, minutes) =>
    `${place === 1 ? 'अगली बारी आपकी है' : `कतार में आप ${place} नंबर पर हैं`}${minutes > 0 ? `, लगभग ${minutes} मिनट` : ''}: नंबर ${token}, ${appointment}।`,
  queueMoved: (appointment, token, place, minutes) =>
    `कतार में आपकी बारी बदली है: ${place === 1 ? 'अगली बारी आपकी है' : `अब आप ${place} नंबर पर हैं`}${minutes > 0 ? `, लगभग ${minutes} मिनट` : ', तैयार रहिए'} (नंबर ${token}, ${appointment})।`,
  offeredMore: (appointment, minutes, until) =>
    `एक भरे हुए समय पर एक और व्यक्ति आ सकता है: ${appointment}। यह समय किसी और का भी है, जो शायद न आए, इसलिए वहाँ लगभग ${minutes} मिनट इंतज़ार करना पड़ सकता है। क्या आपको चाहिए? जो पहले जवाब दे, उसे मिलेगा${until === null ? '' : `; ${until} तक जवाब दे सकते हैं`}।`,
  mayWait: (minutes) => `यह समय किसी और का भी है, जो शायद न आए, इसलिए लगभग ${minutes} मिनट इंतज़ार करना पड़ सकता है।`,
  called: (appointment, token) => `नंबर ${token}, आप अभी अंदर जा सकते हैं: आपसे पहले की जगह खाली है। (${appointment})`,
  turnPassed: (before, now, appointment) =>
    `आपकी बारी ${before} थी और आप हमें नहीं मिले, इसलिए जो इंतज़ार कर रहे थे वे अंदर गए। आपका अपॉइंटमेंट बना हुआ है: ${appointment}। अगर आप रास्ते में हैं, तो बस ${now} तक आ जाइए।`,
  cancelThis: 'सिर्फ़ यह',
  cancelAll: (count) => `सभी ${count}`,
}

const hiLatn: Visit = {
  whichTime: (services) => `${services}, sab ek hi baar mein: kis din chahenge? Jaise “kal” ya “shukravar subah”.`,
  offer: (services) => `${services} ke liye yeh samay khaali hain:`,
  offerNearest: (services) =>
    `Maaf kijiye, aapke bataye samay par ${services} poora nahi ho payega. Sabse paas ka samay, jismein sab ho jaye:`,
  blocked: (day) => `${day} ko us samay kuch khaali nahi hai.`,
  sessions: (count, time, from, to, facility) => `${count} baar, ${time}, ${from} se ${to} tak, ${facility}`,
  whichOne: 'Kaun sa theek rahega?',
  elsewhere: (facility) => `${facility} mein yeh sab ek saath nahi ho sakta; doosre hospital mein ho sakta hai.`,
  impossible: (services) =>
    `Maaf kijiye, ${services} poora ek saath nahi ho pa raha, isliye maine kuch bhi book nahi kiya. Doosra samay ya doosre din likhiye, ya hospital ko phone kijiye:`,
  taken: (appointment) =>
    `Maaf kijiye, yeh samay abhi-abhi chala gaya: ${appointment}. Isliye maine kuch bhi book nahi kiya. Ab yeh ho sakta hai:`,
  left: (now, after) => `Ek baar mein itna nahi ho payega. Pehle: ${now}. Uske turant baad: ${after}.`,
  goesOn: (services) => `Ab baaki: ${services}.`,
  shallIBook: 'Kya sab book kar doon?',
  booked: 'Sab book ho gaya:',
  howToChange: 'Inmein se ek ko ya sabko badalna ya cancel karna ho, to bas yahan likh dijiye.',
  cancelled: 'Sab cancel ho gaya:',
  checkedIn: (appointment, token, place, minutes) =>
    `Swagat hai! Aapka number ${token} hai: ${appointment}. ${place === 1 ? 'Agli baari aapki hai' : `Queue mein aap ${place} number par hain`}${minutes > 0 ? `, lagbhag ${minutes} minute` : ''}. Reception par apna number bata dijiye.`,
  inQueue: (appointment, token, place, minutes) =>
    `${place === 1 ? 'Agli baari aapki hai' : `Queue mein aap ${place} number par hain`}${minutes > 0 ? `, lagbhag ${minutes} minute` : ''}: number ${token}, ${appointment}.`,
  queueMoved: (appointment, token, place, minutes) =>
    `Queue mein aapki baari badli hai: ${place === 1 ? 'agli baari aapki hai' : `ab aap ${place} number par hain`}${minutes > 0 ? `, lagbhag ${minutes} minute` : ', taiyar rahiye'} (number ${token}, ${appointment}).`,
  offeredMore: (appointment, minutes, until) =>
    `Ek bhare hue samay par ek aur vyakti aa sakta hai: ${appointment}. Yeh samay kisi aur ka bhi hai, jo shayad na aaye, isliye wahan lagbhag ${minutes} minute intezaar karna pad sakta hai. Kya aapko chahiye? Jo pehle jawab de, use milega${until === null ? '' : `; ${until} tak jawab de sakte hain`}.`,
  mayWait: (minutes) =>
    `Yeh samay kisi aur ka bhi hai, jo shayad na aaye, isliye lagbhag ${minutes} minute intezaar karna pad sakta hai.`,
  called: (appointment, token) =>
    `Number ${token}, aap abhi andar ja sakte hain: aapse pehle ki jagah khaali hai. (${appointment})`,
  turnPassed: (before, now, appointment) =>
    `Aapki baari ${before} thi aur aap humein nahi mile, isliye jo intezaar kar rahe the woh andar gaye. Aapka appointment bana hua hai: ${appointment}. Agar aap raste mein hain, to bas ${now} tak aa jaiye.`,
  cancelThis: 'Sirf yeh',
  cancelAll: (count) => `Sabhi ${count}`,
}

export const VISIT: Readonly<Record<Language, Visit>> = { en, hi, 'hi-Latn': hiLatn }
