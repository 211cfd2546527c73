import type { Shortfall } from '../../orchestrator/ambulances/events.ts'
import { type Clock, partOfDay, twelveHour } from './clock.ts'
import type { Words } from './en.ts'

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const time = (clock: Clock): string => `${partOfDay(clock)} ${twelveHour(clock)}`
const day = (clock: Clock): string => `${DAYS[clock.weekday]} ${clock.date} ${MONTHS[clock.month]}`

const ENDED_ON_SCENE = {
  'treated-on-scene': 'Team ne wahin par madad kar di hai, hospital le jaane ki zaroorat nahi padi.',
  'refused-transport': 'Team aapke paas pahunchi thi, aur aapne hospital na jaana chuna.',
  'no-patient-found':
    'Hamari ambulance aapki batayi jagah par pahunchi, par wahan madad ka zarooratmand koi nahi mila.',
} as const

const SHORTFALL: Record<Shortfall, string> = {
  'none-on-duty': 'Is samay hamari koi ambulance duty par nahi hai.',
  'all-busy': 'Is samay hamari sabhi ambulance mareezon ke saath hain.',
  'class-missing':
    'Poore saaz-saamaan wali koi ambulance abhi duty par nahi hai, aur baaki sab doosre mareezon ke paas hain.',
  'not-ready': 'Hamari khaali ambulance ki teams abhi nikal nahi saktin.',
  'no-route': 'Hamari koi ambulance sadak se wahan nahi pahunch sakti.',
  'positions-old': 'Hamari khaali ambulance abhi kahan hain, yeh theek se pata nahi hai.',
  'given-back': 'Jo ambulance abhi khaali hain, woh nahi aa sakti.',
}

export const hiLatn: Words = {
  time,
  day,
  moment: (clock) => `${day(clock)}, ${time(clock)} baje`,
  shortMoment: (clock) => `${DAYS[clock.weekday]} ${clock.date} ${time(clock)}`,
  minutes: (low, high) => (low === high ? `${low} minute` : `${low}–${high} minute`),
  numbers: (numbers) => numbers.join(' ya '),
  at: (service, when, facility) => `${service}, ${when}, ${facility}`,
  preparation: (text) => `Dhyan dein: ${text}`,
  labels: {
    yes: 'Haan',
    no: 'Nahi',
    book: 'Haan, book karein',
    doNotBook: 'Book na karein',
    move: 'Haan, badal dein',
    keep: 'Nahi, rehne dein',
    cancel: 'Haan, cancel karein',
    /** Beside a proposal of ours, where nobody asked to cancel. */
    cancelBooking: 'Booking radd karein',
    otherTime: 'Koi aur samay',
    noneOfThese: 'Inmein se koi nahi',
    anywhere: 'Kahin bhi',
    more: 'Aur dekhein …',
    callOff: 'Haan, mana kar dein',
    stillNeeded: 'Nahi, zaroorat hai',
    menuBook: 'Appointment lein',
    menuStatus: 'Mere appointment',
    menuAmbulance: 'Ambulance chahiye',
    willCome: 'Haan, aana pakka hai',
    take: 'Haan, yeh chahiye',
    leave: 'Nahi, rehne dein',
    goOn: 'Haan, aage badhein',
    leaveIt: 'Nahi, chhod dein',
    whatWeWereAt: 'Jo hum kar rahe the',
  },
  meanings: {
    book_appointment: 'Appointment lena hai',
    reschedule_appointment: 'Samay badalna hai',
    cancel_appointment: 'Cancel karna hai',
    appointment_status: 'Mere appointment',
    confirm_appointment: 'Aana pakka hai',
    running_late: 'Mujhe der ho jayegi',
    request_ambulance: 'Ambulance chahiye',
    ambulance_status: 'Ambulance kahan hai',
    patient_status: 'Mareez kaise hain',
    talk_to_human: 'Kisi se baat karein',
    opt_out: 'Message band karein',
  },

  whichService: 'Aapke liye kya book karun? Ek chunein, ya uska naam ya number likhein.',
  whichFacility: (service) => `${service} kis hospital mein chahiye?`,
  whichTime: (service) =>
    `${service} kis din aur kis samay chahiye? Jaise “kal subah”, “Friday dopahar 3 baje” ya “2 December”.`,
  whichNewTime: (service, now) =>
    `Aapka ${service} ${now} hai. Iski jagah kab chahiye? Jaise “kal subah” ya “Friday dopahar 3 baje”.`,
  timePassed: 'Woh samay beet chuka hai.',
  timeTooFar: (days) => `Yeh bahut aage ki tareekh hai: main aaj se ${days} din tak hi book kar sakti hoon.`,
  offer: (service) => `${service} ke liye yeh samay khaali hain:`,
  offerNearest: (service) =>
    `Maaf kijiye, aapke bataye samay par jagah khaali nahi hai. ${service} ke liye sabse paas ke khaali samay:`,
  whichOne: 'Aapko kaun sa theek rahega?',
  nothingFree: (service) =>
    `Maaf kijiye, ${service} ke liye koi khaali samay nahi mila. Kripya hospital ko phone karein:`,
  confirmBooking: (appointment) => `${appointment}.`,
  shallIBook: 'Kya book kar doon?',
  confirmMove: (service, from, to, facility) => `${service}: ${from} ki jagah ${to}, ${facility}. Kya badal doon?`,
  confirmMoveAway: (service, from, to, facility, before) =>
    `${service}: ${from}, ${before} ki jagah ${to}, doosre hospital ${facility} mein. Kya badal doon?`,
  booked: (appointment) => `Book ho gaya: ${appointment}.`,
  moved: (appointment) => `Badal diya, aapka naya samay: ${appointment}.`,
  howToChange: 'Samay badalna ho ya cancel karna ho, to bas yahin likh dein.',
  justTaken: 'Maaf kijiye, woh samay abhi-abhi kisi aur ne le liya.',
  overlaps: 'Us samay aapka ek aur appointment hai.',
  tooMany: (max) =>
    `Aapke ${max} appointment pehle se hain, isse zyada main nahi rakh sakti. Kripya pehle ek cancel karein.`,

  noAppointments: 'Aapka koi aane wala appointment nahi hai. Book karne ke liye likhein, jaise “kal subah MRI”.',
  oneAppointment: (appointment) => `Aapka agla appointment: ${appointment}.`,
  appointments: 'Aapke aane wale appointment:',
  noneLikeThat: 'Aisa koi appointment nahi mila.',
  whichToMove: 'Kaun sa appointment badlun?',
  whichToCancel: 'Kaun sa appointment cancel karun?',
  confirmCancel: (appointment) => `Kya ise cancel kar doon? ${appointment}.`,
  cancelled: (appointment) => `Cancel ho gaya: ${appointment}. Naya samay chahiye ho, to bas likh dein.`,
  kept: 'Theek hai, aapka appointment waisa hi rahega.',
  willYouCome: (appointment) => `Aapka appointment: ${appointment}. Kya aap aayenge?`,
  confirmed: (appointment) => `Dhanyavaad, hum aapka intezaar karenge: ${appointment}.`,
  lateTold: (appointment, minutes) =>
    `Maine team ko bata diya hai ki ${minutes === null ? 'aapko der hogi' : `aap lagbhag ${minutes} minute der se aayenge`}: ${appointment}. Agar woh ruk na sakein, to aapko batayenge.`,
  delayed: (appointment, minutes, now) =>
    `Aaj humein lagbhag ${minutes} minute ki der ho rahi hai: ${appointment}. Aapka naya samay lagbhag ${now} hai. Intezaar ke liye humein khed hai.`,
  cannotCome: (appointment) => `${appointment}: koi aur samay dekhun, ya cancel kar doon?`,
  whichToAttend: 'Aap kis appointment ki baat kar rahe hain?',
  offered: (appointment, until) =>
    `Yeh samay ab khaali hai: ${appointment}. Kya aapko chahiye? Jo pehle jawab de, use milega${until === null ? '' : `; ${until} tak jawab de sakte hain`}.`,
  offerGone: {
    taken: (appointment) =>
      `${appointment}: is baar kisi aur ne pehle jawab de diya. Aapke liye kuchh nahi badla, waiting list mein aapki jagah bani hui hai.`,
    withdrawn: (appointment) =>
      `${appointment}: yeh samay ab kisi ko nahi diya ja sakta, maaf kijiye. Aapke liye kuchh nahi badla, waiting list mein aapki jagah bani hui hai.`,
  },
  offerOver: {
    expired: 'Us samay ke liye jawab dene ka waqt nikal gaya. Aapke liye kuchh nahi badla.',
    taken: 'Is baar kisi aur ne pehle jawab de diya. Aapke liye kuchh nahi badla.',
    withdrawn: 'Woh samay ab kisi ko nahi diya ja sakta. Aapke liye kuchh nahi badla.',
  },
  waitForWhich: 'Aap kiske liye intezaar karna chahte hain? Kisi ek par tap karein, ya uska naam ya number likhein.',
  waits: (service) =>
    `Aap ${service} ki waiting list mein hain. Jaise hi koi samay khaali hoga, main aapko likhungi. Jab tak aap doosra samay na lein, aapki booking waisi hi rahegi. List se hatne ke liye likhein: “waiting list se hata do”.`,
  waitsNoMore: (service) => `Ab aap ${service} ki waiting list mein nahi hain.`,
  waitsForNothing: 'Aap kisi waiting list mein nahi hain.',
  waitsTooOften: (max) => `Aap pehle se ${max} waiting list mein hain; isse zyada main aapke liye nahi rakh sakti.`,
  freeAlready: 'Intezaar ki zaroorat nahi: abhi khaali samay hain.',
  rebook: (was, now, where) =>
    `Humein khed hai: ${was} nahi ho payega, kyonki machine band hai. Maine aapke liye doosra samay rakha hai: ${now}, ${where}. Kya yeh theek hai?`,
  moveAsked: (was, now, where) =>
    `Hospital poochh raha hai ki kya aap kisi aur samay aa sakte hain. Abhi aapka samay hai: ${was}. Iske badle aapke liye rakha hai: ${now}, ${where}. Kya yeh theek rahega? Jab tak aap haan na kahein, aapka samay wahi rahega.`,
  moveDropped: (appointment) => `Ab samay badalne ki zaroorat nahi. Aapka appointment waisa hi hai: ${appointment}.`,
  bookedUrgently: (appointment) =>
    `Aspatal ne aapke liye zaroori appointment rakha hai: ${appointment}. Kripya samay par aayen. Na aa saken to bas mujhe likh dein.`,
  bookedForYou: (appointment) =>
    `Hospital ne aapke liye appointment book kiya hai: ${appointment}. Agar aap nahi aa sakte, to bas mujhe likh dijiye.`,
  cancelledForYou: (appointment) =>
    `Hospital ne aapka appointment cancel kar diya hai: ${appointment}. Agar yeh galat hai ya naya samay chahiye, to mujhe likhiye.`,
  movedForYou: (was, now, where) =>
    `Hospital se hui baat ke anusaar aapka appointment badal diya gaya. Pehle: ${was}. Ab: ${now}, ${where}. Agar yeh galat hai to mujhe likhiye.`,
  byRoad: (minutes) => `sadak se lagbhag ${minutes} minute`,
  rebookNothing: (was) =>
    `Humein khed hai: ${was} nahi ho payega, kyonki machine band hai. Koi aur samay dekhun, ya cancel kar doon? Hamari team ko bhi bata diya gaya hai.`,
  rebookUndone: (appointment) =>
    `Achchhi khabar: machine phir chal rahi hai. Aapka appointment waisa hi rahega: ${appointment}. Pareshani ke liye khed hai.`,
  rebookBack: (old, now) =>
    `Achchhi khabar: machine phir chal rahi hai, aur aapka purana samay khaali hai: ${old}. Kya aapko wahi chahiye? Nahi to ${now} hi rahega.`,
  noOffer: 'Abhi aapke liye koi khaali samay rakha hua nahi hai.',
  offerDeclined: 'Theek hai, aapke liye kuchh nahi badla.',
  notOfferedThere: (service, facility) => `${facility} mein ${service} nahi hota.`,
  whichReading: 'Aapka matlab inmein se kaun sa hai?',
  whichQuestion: 'Aap inmein se kiski baat kar rahe hain?',
  theAppointment: (appointment) => `Aane ki baat: ${appointment}`,
  theOtherTime: (appointment) => `Naya samay: ${appointment}`,
  theOffer: (appointment) => `Khaali samay: ${appointment}`,
  appointmentGone: 'Woh appointment ab badla nahi ja sakta: woh cancel ho chuka hai, ya uska samay aa chuka hai.',

  emergencyRaised: (numbers) =>
    `Main aapke liye abhi madad bula rahi hoon. Ho sake to turant ${numbers} par bhi phone karein.`,
  placeTaken: (place) => `Maine jagah ${place} samjhi hai. Agar yeh galat hai, to location pin bhejein.`,
  pinTaken: 'Aapki bheji hui location mil gayi hai.',
  emergencyJoined: (numbers) =>
    `Yeh aapki ambulance ki request mein jod diya hai. Haalat bigde, to ${numbers} par phone karein.`,
  sendLocation:
    'Mareez kahan hai? Is phone se location pin bhejna sabse jaldi hoga. Pata ya paas ki koi mashhoor jagah bhi likh sakte hain.',
  notAlone: (line) =>
    line === null
      ? 'Achha kiya ki aapne bataya. Aap akele nahi hain.'
      : `Achha kiya ki aapne bataya. Aap akele nahi hain. ${line} par din-raat, bina paise ke, koi aapki baat sunega.`,
  whereToCome:
    'Madad kahan bhejun? Is phone se location pin bhejna sabse jaldi hoga. Pata ya paas ki koi mashhoor jagah bhi likh sakte hain.',
  whichPlace: 'Aapne ek se zyada jagah batayi hai. Mareez kis jagah ke paas hai? Ek chunein, ya location pin bhejein.',
  wordsPassedOn: 'Aapki baat hamare coordinator tak pahuncha di hai, woh aapko phone karenge.',
  located: 'Dhanyavaad, jagah mil gayi. Aage ka har kadam main aapko batati rahungi.',
  locationFar: 'Woh jagah hamare sabhi hospital se bahut door hai, shayad woh sahi jagah nahi hai.',
  locationBroken: 'Woh location main padh nahi paayi. Kripya ek baar phir bhejein.',
  inDanger: (numbers) =>
    `Kya abhi kisi ki jaan khatre mein hai? Agar haan, to “Haan” dabayein, ya turant ${numbers} par phone karein.`,
  pinDanger: (numbers) =>
    `Kya is jagah par ambulance chahiye? Agar kisi ki jaan khatre mein hai, to turant ${numbers} par phone karein.`,
  noDanger: (numbers) => `Achhi baat hai. Haalat badle, to mujhe likhein ya ${numbers} par phone karein.`,
  beingChosen: 'Aapki request hamare coordinator ke paas hai, woh ambulance chun rahe hain.',
  onItsWay: (ambulance) => `Ambulance ${ambulance} aapki taraf aa rahi hai.`,
  comingInstead: (ambulance, before) => `${before} ki jagah ab ambulance ${ambulance} aapki taraf aa rahi hai.`,
  eta: (minutes) => `Woh lagbhag ${minutes} mein aapke paas pahunchegi.`,
  anyMoment: 'Woh bas pahunchne hi wali hai.',
  onScene: (ambulance) => `Ambulance ${ambulance} aapke paas pahunch gayi hai.`,
  transporting: (hospital) => `Ambulance ${hospital ?? 'hospital'} ke raaste mein hai.`,
  atHospital: (hospital) => `Ambulance ${hospital ?? 'hospital'} pahunch gayi hai.`,
  noAmbulance: (numbers) =>
    `Is samay aapke liye koi ambulance nahi bheji ja rahi hai. Zaroorat ho to “ambulance” likhein, ya ${numbers} par phone karein.`,
  personCalls: 'Hamare ek sahkarmi aapko phone kar rahe hain. Aap humein yahan bhi phone kar sakte hain:',
  confirmCallOff: 'Kya ambulance ko mana kar doon?',
  stillComing: 'Theek hai, hum aapki madad mein lage hain.',
  tooLateToCallOff:
    'Ambulance bheji ja chuki hai, ab use hamare coordinator hi rok sakte hain. Kripya unhein phone karein:',
  emergencyFailed: (numbers) => `Main yeh baat aage nahi pahuncha paayi. Kripya abhi ${numbers} par phone karein.`,

  setOff: (ambulance) => `Ambulance ${ambulance} aapki taraf nikal chuki hai.`,
  destination: (hospital) => `Woh mareez ko ${hospital} le jayegi.`,
  newHospital: (hospital) =>
    `Plan badal gaya hai: mareez ko ${hospital} le jaaya jaayega, jahan zaroori ilaaj sabse jaldi milega.`,
  liveLink: (address) => `Woh kahan hai, yahan dekhein: ${address}`,
  nearlyThere: (ambulance) =>
    `Ambulance ${ambulance} bas aapke paas pahunchne wali hai. Ho sake to koi bahar khade hokar raasta dikhaye.`,
  stillNoPlace: 'Mujhe abhi bhi nahi pata ki mareez kahan hain, aur iske bina ambulance aap tak nahi pahunch sakti.',
  keptGoing: 'Hamare coordinators ne aapka sandesh dekha hai; suraksha ke liye madad aati rahegi.',
  callOffAsked: 'Maine hamare coordinators se ise rokne ko kaha hai. Jab tak woh tay nahi karte, madad aati rahegi.',
  alreadyReported:
    'Kisi aur ne bhi iski khabar di hai, isliye yeh hamare liye ek hi ghatna hai, aur aapko har kadam ki khabar milegi. Agar aap kisi aur mareez ki baat kar rahe hain, to mujhe likhein.',
  phoneFree: 'Kripya yeh phone khaali rakhein.',
  handedOver: (hospital) =>
    `Mareez ab ${hospital ?? 'hospital'} ki team ki dekhbhaal mein hain. Hum unke jaldi theek hone ki kaamna karte hain.`,
  reassigning: 'Jo ambulance aa rahi thi, woh nahi aa paayegi. Hum aapke liye abhi doosri dhoondh rahe hain.',
  freeFirst: (minutes) => `Pehli ambulance lagbhag ${minutes} mein khaali honi chahiye.`,
  nothingToSend: (shortfall, numbers) =>
    `${SHORTFALL[shortfall]} Kripya abhi ${numbers} par phone karein. Hamare coordinator koshish karte rahenge.`,
  lowerClass: (numbers) =>
    `Ismein buniyaadi saaz-saamaan hai: poore saaz-saamaan wali hamari koi ambulance isse pehle nahi pahunch sakti. Kripya ${numbers} par bhi phone karein.`,
  endedOnScene: (outcome, numbers) =>
    `${ENDED_ON_SCENE[outcome]} Agar abhi madad chahiye ya tabiyat bigde, to turant “ambulance” likhein ya ${numbers} par phone karein.`,
  closedNoEmergency:
    'Hamare coordinator ne aapki request band kar di hai: unhein laga ki ambulance ki zaroorat nahi hai.',
  closedCancelled: 'Aapki ambulance ki request rok di gayi hai.',
  numbersAnyTime: (numbers) => `Aap kabhi bhi ${numbers} par phone kar sakte hain.`,
  numbersForEmergency: (numbers) => `Emergency mein ${numbers} par phone karein.`,

  welcome: (network) => `Namaste! Main Nadi hoon, ${network} ki assistant.`,
  help: 'Main appointment book kar sakti hoon, badal ya cancel kar sakti hoon, aapke appointment bata sakti hoon, aur ambulance bula sakti hoon. Aapko kya chahiye?',
  notUnderstood: 'Maaf kijiye, main yeh samajh nahi paayi.',
  nothingPending: 'Dhanyavaad. Abhi mujhe aapke kisi jawab ka intezaar nahi hai.',
  fine: 'Theek hai.',
  stopped: 'Theek hai, maine yahin rok diya. Kuchh bhi badla nahi hai.',
  resuming: 'Jab aap chahein, hum yahan se aage badh sakte hain:',
  oldButton: 'Woh button kisi purane message ka hai.',
  languageSet: 'Theek hai, ab main Hindi mein aise hi likhungi.',
  optedOut:
    'Ab main apni taraf se aapko message nahi bhejungi. Aap likhenge to jawab zaroor doongi. Phir se message paane ke liye START likhein.',
  optedIn: 'Theek hai, ab mere message aapko phir milenge.',
  phoneNumbers: 'Aap yahan kisi se baat kar sakte hain:',
  whichMeaning: 'Main theek se samajh nahi paayi. Kya aapka matlab inmein se kuchh hai?',
  welcomeBack: 'Phir se swagat hai! Pichhli baar hamara kaam adhoora reh gaya tha. Kya use aage badhayein?',
  startedAfresh: 'Theek hai, shuru se karte hain.',
  hello: 'Namaste!',
  youAreWelcome: 'Koi baat nahi, aapki madad karke khushi hui.',
  goodbye: 'Namaste, apna khayal rakhein.',
  takeYourTime: 'Aaram se, main yahin hoon.',
  stillHere: 'Main yahin hoon.',
  offerPerson: 'Kisi insaan se baat karni ho, to “person” likhein.',
  whichLanguage: 'Main English, हिन्दी aur Hinglish mein likhti hoon. Jo chahiye woh bata dein, ya usi mein likhein.',
  notKnown: 'Yeh mujhe pakka nahi pata, aur main andaaza nahi lagana chahti. Kripya yahan poochhein:',
  askDoctor: (numbers) =>
    `Yeh mujhe nahi pata, aur iska jawab doctor hi de sakte hain, main nahi. Zaroori ho to abhi ${numbers} par call karein. Yahan koi vyakti jawab dega:`,
  withTeam:
    'Maine hamari team se kaha hai ki aapko yahin jawab dein. Ab aap jo likhenge, unhi ko jayega; mere paas lautne ke liye “Nadi” likhein. Aap phone bhi kar sakte hain:',
  eraseSure:
    'Kya aap chahte hain ki aapki saari jaankari mita di jaaye? Yeh main nahi, hamari team ka koi vyakti karta hai. Aapka naam, number aur yahan ki baatcheet mit sakti hai; ilaaj ke record aur bill, jinhein rakhna hospital ke liye kanoonan zaroori hai, rahenge. Isse aapke appointment cancel nahi hote. Kya unse keh doon?',
  eraseAsked: 'Maine bata diya hai ki aap apni jaankari mitwana chahte hain.',
  passedOn: 'Maine yeh hamari team tak pahuncha diya hai.',
  backWithNadi: 'Main phir aapke saath hoon.',
  colleagueSays: (words) => `Hamari team: ${words}`,
  handedBack: 'Hamari team ki baat poori ho gayi. Main phir aapke saath hoon; jo chahiye, likh dein.',
  nobodyAnswered: 'Maaf kijiye, hamari team mein se koi yahan jawab nahi de paaya. Kripya phone karein:',
  cannotRead: {
    media: (numbers) =>
      `Main tasveerein ya file nahi khol sakti. Kripya shabdon mein likhein. Emergency mein ${numbers} par phone karein.`,
    'voice-off': (numbers) =>
      `Aapke voice message ke liye shukriya. Main use yahan sun nahi sakti: kripya likh kar bhejein. Emergency mein abhi ${numbers} par call karein.`,
    'voice-too-long': (numbers) =>
      `Aapka voice message mere liye bahut lamba hai. Kripya teen minute se kam mein bolein, ya likh dein. Emergency mein abhi ${numbers} par call karein.`,
    'voice-unclear': (numbers) =>
      `Maaf kijiye, main sun nahi paayi ki aapne kya kaha. Kripya likh dein, ya ek baar phir bolein. Emergency mein abhi ${numbers} par call karein.`,
    empty: () => 'Aapka message khaali aaya.',
    unsupported: () => 'Main is tarah ka message nahi padh sakti. Kripya shabdon mein likhein.',
  },
  refused: 'Maaf kijiye, yeh nahi ho paaya. Aap yahan kisi se baat kar sakte hain:',
}
