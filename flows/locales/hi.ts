import type { Shortfall } from '../../orchestrator/ambulances/events.ts'
import { type Clock, partOfDay, twelveHour } from './clock.ts'
import type { Words } from './en.ts'

const DAYS = ['रवि', 'सोम', 'मंगल', 'बुध', 'गुरु', 'शुक्र', 'शनि']
const MONTHS = ['जनवरी', 'फ़रवरी', 'मार्च', 'अप्रैल', 'मई', 'जून', 'जुलाई', 'अगस्त', 'सितंबर', 'अक्टूबर', 'नवंबर', 'दिसंबर']
const PARTS = { raat: 'रात', subah: 'सुबह', dopahar: 'दोपहर', shaam: 'शाम' } as const

const time = (clock: Clock): string => `${PARTS[partOfDay(clock)]} ${twelveHour(clock)}`
const moment = (clock: Clock): string =>
  `${DAYS[clock.weekday]}वार ${clock.date} ${MONTHS[clock.month]}, ${time(clock)} बजे`

const SHORTFALL: Record<Shortfall, string> = {
  'none-on-duty': 'इस समय हमारी कोई एम्बुलेंस ड्यूटी पर नहीं है।',
  'all-busy': 'इस समय हमारी सभी एम्बुलेंस मरीज़ों के साथ हैं।',
  'no-route': 'हमारी कोई एम्बुलेंस सड़क से वहाँ नहीं पहुँच सकती।',
}

export const hi: Words = {
  time,
  moment,
  shortMoment: (clock) => `${DAYS[clock.weekday]} ${clock.date} ${time(clock)}`,
  minutes: (low, high) => (low === high ? `${low} मिनट` : `${low}–${high} मिनट`),
  numbers: (numbers) => numbers.join(' या '),
  at: (service, when, facility) => `${service}, ${when}, ${facility}`,
  preparation: (text) => `ध्यान दें: ${text}`,
  labels: {
    yes: 'हाँ',
    no: 'नहीं',
    book: 'हाँ, बुक करें',
    doNotBook: 'बुक न करें',
    move: 'हाँ, बदल दें',
    keep: 'नहीं, रहने दें',
    cancel: 'हाँ, रद्द करें',
    otherTime: 'कोई और समय',
    noneOfThese: 'इनमें से कोई नहीं',
    more: 'और देखें …',
    callOff: 'हाँ, मना कर दें',
    stillNeeded: 'नहीं, ज़रूरत है',
    menuBook: 'अपॉइंटमेंट बुक करें',
    menuStatus: 'मेरे अपॉइंटमेंट',
    menuAmbulance: 'एम्बुलेंस चाहिए',
  },

  whichService: 'आपके लिए क्या बुक करूँ? एक चुनें, या उसका नाम या नंबर लिखें।',
  whichTime: (service) => `${service} किस दिन और किस समय चाहिए? जैसे “कल सुबह”, “शुक्रवार दोपहर 3 बजे” या “2 दिसंबर”।`,
  whichNewTime: (service, now) => `आपका ${service} ${now} है। इसकी जगह कब चाहिए? जैसे “कल सुबह” या “शुक्रवार दोपहर 3 बजे”।`,
  timePassed: 'वह समय बीत चुका है।',
  timeTooFar: (days) => `यह बहुत आगे की तारीख़ है: मैं आज से ${days} दिन तक ही बुक कर सकती हूँ।`,
  offer: (service) => `${service} के लिए ये समय खाली हैं:`,
  offerNearest: (service) => `माफ़ कीजिए, आपके बताए समय पर जगह खाली नहीं है। ${service} के लिए सबसे पास के खाली समय:`,
  whichOne: 'आपको कौन सा ठीक रहेगा?',
  nothingFree: (service) => `माफ़ कीजिए, ${service} के लिए कोई खाली समय नहीं मिला। कृपया अस्पताल को फ़ोन करें:`,
  confirmBooking: (appointment) => `${appointment}।`,
  shallIBook: 'क्या बुक कर दूँ?',
  confirmMove: (service, from, to, facility) => `${service}: ${from} की जगह ${to}, ${facility}। क्या बदल दूँ?`,
  booked: (appointment) => `बुक हो गया: ${appointment}।`,
  moved: (appointment) => `बदल दिया, आपका नया समय: ${appointment}।`,
  howToChange: 'समय बदलना हो या रद्द करना हो, तो बस यहीं लिख दें।',
  justTaken: 'माफ़ कीजिए, वह समय अभी-अभी किसी और ने ले लिया।',
  overlaps: 'उस समय आपका एक और अपॉइंटमेंट है।',
  tooMany: (max) => `आपके ${max} अपॉइंटमेंट पहले से हैं, इससे ज़्यादा मैं नहीं रख सकती। कृपया पहले एक रद्द करें।`,

  noAppointments: 'आपका कोई आने वाला अपॉइंटमेंट नहीं है। बुक करने के लिए लिखें, जैसे “कल सुबह एमआरआई”।',
  oneAppointment: (appointment) => `आपका अगला अपॉइंटमेंट: ${appointment}।`,
  appointments: 'आपके आने वाले अपॉइंटमेंट:',
  noneLikeThat: 'ऐसा कोई अपॉइंटमेंट नहीं मिला।',
  whichToMove: 'कौन सा अपॉइंटमेंट बदलूँ?',
  whichToCancel: 'कौन सा अपॉइंटमेंट रद्द करूँ?',
  confirmCancel: (appointment) => `क्या इसे रद्द कर दूँ? ${appointment}।`,
  cancelled: (appointment) => `रद्द हो गया: ${appointment}। नया समय चाहिए हो, तो बस लिख दें।`,
  kept: 'ठीक है, आपका अपॉइंटमेंट वैसा ही रहेगा।',
  appointmentGone: 'वह अपॉइंटमेंट अब बदला नहीं जा सकता: वह रद्द हो चुका है, या उसका समय आ चुका है।',

  emergencyRaised: (numbers) => `मैं आपके लिए अभी मदद बुला रही हूँ। हो सके तो तुरंत ${numbers} पर भी फ़ोन करें।`,
  placeTaken: (place) => `मैंने जगह ${place} समझी है। अगर यह ग़लत है, तो लोकेशन पिन भेजें।`,
  pinTaken: 'आपकी भेजी हुई लोकेशन मिल गई है।',
  emergencyJoined: (numbers) => `यह आपके एम्बुलेंस के अनुरोध में जोड़ दिया है। हालत बिगड़े, तो ${numbers} पर फ़ोन करें।`,
  sendLocation: 'मरीज़ कहाँ है? इस फ़ोन से लोकेशन पिन भेजना सबसे जल्दी होगा। पता या पास की कोई मशहूर जगह भी लिख सकते हैं।',
  wordsPassedOn: 'आपकी बात हमारे कोऑर्डिनेटर तक पहुँचा दी है, वे आपको फ़ोन करेंगे।',
  located: 'धन्यवाद, जगह मिल गई। आगे का हर क़दम मैं आपको बताती रहूँगी।',
  locationFar: 'वह जगह हमारे सभी अस्पतालों से बहुत दूर है, शायद वह सही जगह नहीं है।',
  locationBroken: 'वह लोकेशन मैं पढ़ नहीं पाई। कृपया एक बार फिर भेजें।',
  inDanger: (numbers) => `क्या अभी किसी की जान ख़तरे में है? अगर हाँ, तो “हाँ” दबाएँ, या तुरंत ${numbers} पर फ़ोन करें।`,
  pinDanger: (numbers) => `क्या इस जगह पर एम्बुलेंस चाहिए? अगर किसी की जान ख़तरे में है, तो तुरंत ${numbers} पर फ़ोन करें।`,
  noDanger: (numbers) => `अच्छी बात है। हालत बदले, तो मुझे लिखें या ${numbers} पर फ़ोन करें।`,
  beingChosen: 'आपका अनुरोध हमारे कोऑर्डिनेटर के पास है, वे एम्बुलेंस चुन रहे हैं।',
  onItsWay: (ambulance) => `एम्बुलेंस ${ambulance} आपकी ओर आ रही है।`,
  eta: (minutes) => `वह लगभग ${minutes} में आपके पास पहुँचेगी।`,
  anyMoment: 'वह बस पहुँचने ही वाली है।',
  onScene: (ambulance) => `एम्बुलेंस ${ambulance} आपके पास पहुँच गई है।`,
  transporting: (hospital) => `एम्बुलेंस ${hospital ?? 'अस्पताल'} के रास्ते में है।`,
  atHospital: (hospital) => `एम्बुलेंस ${hospital ?? 'अस्पताल'} पहुँच गई है।`,
  noAmbulance: (numbers) =>
    `इस समय आपके लिए कोई एम्बुलेंस नहीं भेजी जा रही है। ज़रूरत हो तो “एम्बुलेंस” लिखें, या ${numbers} पर फ़ोन करें।`,
  confirmCallOff: 'क्या एम्बुलेंस को मना कर दूँ?',
  stillComing: 'ठीक है, हम आपकी मदद में लगे हैं।',
  tooLateToCallOff: 'एम्बुलेंस भेजी जा चुकी है, अब उसे हमारे कोऑर्डिनेटर ही रोक सकते हैं। कृपया उन्हें फ़ोन करें:',
  emergencyFailed: (numbers) => `मैं यह बात आगे नहीं पहुँचा पाई। कृपया अभी ${numbers} पर फ़ोन करें।`,

  setOff: (ambulance) => `एम्बुलेंस ${ambulance} आपकी ओर निकल चुकी है।`,
  destination: (hospital) => `वह मरीज़ को ${hospital} ले जाएगी।`,
  phoneFree: 'कृपया यह फ़ोन खाली रखें।',
  handedOver: (hospital) => `मरीज़ अब ${hospital ?? 'अस्पताल'} की टीम की देखभाल में हैं। हम उनके जल्दी ठीक होने की कामना करते हैं।`,
  reassigning: 'जो एम्बुलेंस आ रही थी, वह नहीं आ पाएगी। हम आपके लिए अभी दूसरी ढूँढ रहे हैं।',
  nothingToSend: (shortfall, numbers) =>
    `${SHORTFALL[shortfall]} कृपया अभी ${numbers} पर फ़ोन करें। हमारे कोऑर्डिनेटर कोशिश करते रहेंगे।`,
  closedNoEmergency: 'हमारे कोऑर्डिनेटर ने आपका अनुरोध बंद कर दिया है: उन्हें लगा कि एम्बुलेंस की ज़रूरत नहीं है।',
  closedCancelled: 'आपका एम्बुलेंस का अनुरोध रोक दिया गया है।',
  numbersAnyTime: (numbers) => `आप कभी भी ${numbers} पर फ़ोन कर सकते हैं।`,
  numbersForEmergency: (numbers) => `आपात स्थिति में ${numbers} पर फ़ोन करें।`,

  welcome: (network) => `नमस्ते! मैं नाड़ी हूँ, ${network} की सहायक।`,
  help: 'मैं अपॉइंटमेंट बुक कर सकती हूँ, बदल या रद्द कर सकती हूँ, आपके अपॉइंटमेंट बता सकती हूँ, और एम्बुलेंस बुला सकती हूँ। आपको क्या चाहिए?',
  notUnderstood: 'माफ़ कीजिए, मैं यह समझ नहीं पाई।',
  nothingPending: 'धन्यवाद। अभी मुझे आपके किसी जवाब का इंतज़ार नहीं है।',
  fine: 'ठीक है।',
  stopped: 'ठीक है, मैंने यहीं रोक दिया। कुछ भी बदला नहीं है।',
  resuming: 'जब आप चाहें, हम यहाँ से आगे बढ़ सकते हैं:',
  oldButton: 'वह बटन किसी पुराने संदेश का है।',
  languageSet: 'ठीक है, अब मैं हिंदी में लिखूँगी।',
  optedOut: 'अब मैं अपनी ओर से आपको संदेश नहीं भेजूँगी। आप लिखेंगे तो जवाब ज़रूर दूँगी। फिर से संदेश पाने के लिए START लिखें।',
  optedIn: 'ठीक है, अब मेरे संदेश आपको फिर मिलेंगे।',
  phoneNumbers: 'आप यहाँ किसी से बात कर सकते हैं:',
  cannotRead: {
    media: (numbers) => `मैं तस्वीरें, आवाज़ के संदेश या फ़ाइलें नहीं खोल सकती। कृपया शब्दों में लिखें। आपात स्थिति में ${numbers} पर फ़ोन करें।`,
    empty: 'आपका संदेश खाली आया।',
    unsupported: 'मैं इस तरह का संदेश नहीं पढ़ सकती। कृपया शब्दों में लिखें।',
  },
  refused: 'माफ़ कीजिए, यह नहीं हो पाया। आप यहाँ किसी से बात कर सकते हैं:',
}
