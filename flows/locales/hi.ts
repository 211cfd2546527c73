import type { Shortfall } from '../../orchestrator/ambulances/events.ts'
import { type Clock, partOfDay, twelveHour } from './clock.ts'
import type { Words } from './en.ts'

const DAYS = ['रवि', 'सोम', 'मंगल', 'बुध', 'गुरु', 'शुक्र', 'शनि']
const MONTHS = ['जनवरी', 'फ़रवरी', 'मार्च', 'अप्रैल', 'मई', 'जून', 'जुलाई', 'अगस्त', 'सितंबर', 'अक्टूबर', 'नवंबर', 'दिसंबर']
const PARTS = { raat: 'रात', subah: 'सुबह', dopahar: 'दोपहर', shaam: 'शाम' } as const

const time = (clock: Clock): string => `${PARTS[partOfDay(clock)]} ${twelveHour(clock)}`
const day = (clock: Clock): string => `${DAYS[clock.weekday]}वार ${clock.date} ${MONTHS[clock.month]}`
const moment = (clock: Clock): string => `${day(clock)}, ${time(clock)} बजे`

const ENDED_ON_SCENE = {
  'treated-on-scene': 'टीम ने वहीं पर मदद कर दी है, अस्पताल ले जाने की ज़रूरत नहीं पड़ी।',
  'refused-transport': 'टीम आपके पास पहुँची थी, और आपने अस्पताल न जाना चुना।',
  'no-patient-found': 'हमारी एम्बुलेंस आपकी बताई जगह पर पहुँची, पर वहाँ मदद का ज़रूरतमंद कोई नहीं मिला।',
} as const

const SHORTFALL: Record<Shortfall, string> = {
  'none-on-duty': 'इस समय हमारी कोई एम्बुलेंस ड्यूटी पर नहीं है।',
  'all-busy': 'इस समय हमारी सभी एम्बुलेंस मरीज़ों के साथ हैं।',
  'no-route': 'हमारी कोई एम्बुलेंस सड़क से वहाँ नहीं पहुँच सकती।',
  'positions-old': 'हमारी खाली एम्बुलेंस अभी कहाँ हैं, यह ठीक से पता नहीं है।',
  'given-back': 'जो एम्बुलेंस अभी खाली हैं, वे नहीं आ सकतीं।',
}

export const hi: Words = {
  time,
  day,
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
    anywhere: 'कहीं भी',
    more: 'और देखें …',
    callOff: 'हाँ, मना कर दें',
    stillNeeded: 'नहीं, ज़रूरत है',
    menuBook: 'अपॉइंटमेंट बुक करें',
    menuStatus: 'मेरे अपॉइंटमेंट',
    menuAmbulance: 'एम्बुलेंस चाहिए',
    willCome: 'हाँ, आना पक्का है',
    take: 'हाँ, यह चाहिए',
    leave: 'नहीं, रहने दें',
    goOn: 'हाँ, आगे बढ़ें',
    leaveIt: 'नहीं, छोड़ दें',
    whatWeWereAt: 'जो हम कर रहे थे',
  },
  meanings: {
    book_appointment: 'अपॉइंटमेंट लेना है',
    reschedule_appointment: 'समय बदलना है',
    cancel_appointment: 'रद्द करना है',
    appointment_status: 'मेरे अपॉइंटमेंट',
    confirm_appointment: 'आना पक्का है',
    running_late: 'मुझे देर होगी',
    request_ambulance: 'एम्बुलेंस चाहिए',
    ambulance_status: 'एम्बुलेंस कहाँ है',
    patient_status: 'मरीज़ कैसे हैं',
    talk_to_human: 'किसी से बात करें',
    opt_out: 'संदेश बंद करें',
  },

  whichService: 'आपके लिए क्या बुक करूँ? एक चुनें, या उसका नाम या नंबर लिखें।',
  whichFacility: (service) => `${service} किस अस्पताल में चाहिए?`,
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
  willYouCome: (appointment) => `आपका अपॉइंटमेंट: ${appointment}। क्या आप आएँगे?`,
  confirmed: (appointment) => `धन्यवाद, हम आपका इंतज़ार करेंगे: ${appointment}।`,
  lateTold: (appointment, minutes) =>
    `मैंने टीम को बता दिया है कि ${minutes === null ? 'आपको देर होगी' : `आप लगभग ${minutes} मिनट देर से आएँगे`}: ${appointment}। अगर वे रुक न सकें, तो आपको बताएँगे।`,
  delayed: (appointment, minutes) =>
    `आज हमें लगभग ${minutes} मिनट की देर हो रही है: ${appointment}। कृपया फिर भी आएँ; इंतज़ार के लिए हमें खेद है।`,
  cannotCome: (appointment) => `${appointment}: कोई और समय देखूँ, या रद्द कर दूँ?`,
  whichToAttend: 'आप किस अपॉइंटमेंट की बात कर रहे हैं?',
  offered: (appointment, until) =>
    `यह समय अब खाली है: ${appointment}। क्या आपको चाहिए? जो पहले जवाब दे, उसे मिलेगा${until === null ? '' : `; ${until} तक जवाब दे सकते हैं`}।`,
  offerGone: {
    taken: (appointment) =>
      `${appointment}: इस बार किसी और ने पहले जवाब दे दिया। आपके लिए कुछ नहीं बदला, वेटिंग लिस्ट में आपकी जगह बनी हुई है।`,
    withdrawn: (appointment) =>
      `${appointment}: यह समय अब किसी को नहीं दिया जा सकता, माफ़ कीजिए। आपके लिए कुछ नहीं बदला, वेटिंग लिस्ट में आपकी जगह बनी हुई है।`,
  },
  offerOver: {
    expired: 'उस समय के लिए जवाब देने का वक़्त निकल गया। आपके लिए कुछ नहीं बदला।',
    taken: 'इस बार किसी और ने पहले जवाब दे दिया। आपके लिए कुछ नहीं बदला।',
    withdrawn: 'वह समय अब किसी को नहीं दिया जा सकता। आपके लिए कुछ नहीं बदला।',
  },
  waitForWhich: 'आप किसके लिए इंतज़ार करना चाहते हैं? किसी एक पर टैप करें, या उसका नाम या नंबर लिखें।',
  waits: (service) =>
    `आप ${service} की वेटिंग लिस्ट में हैं। जैसे ही कोई समय खाली होगा, मैं आपको लिखूँगी। जब तक आप दूसरा समय न लें, आपकी बुकिंग वैसी ही रहेगी। लिस्ट से हटने के लिए लिखें: “वेटिंग लिस्ट से हटा दो”।`,
  waitsNoMore: (service) => `अब आप ${service} की वेटिंग लिस्ट में नहीं हैं।`,
  waitsForNothing: 'आप किसी वेटिंग लिस्ट में नहीं हैं।',
  waitsTooOften: (max) => `आप पहले से ${max} वेटिंग लिस्ट में हैं; इससे ज़्यादा मैं आपके लिए नहीं रख सकती।`,
  freeAlready: 'इंतज़ार की ज़रूरत नहीं: अभी खाली समय हैं।',
  rebook: (was, now, where) =>
    `हमें खेद है: ${was} नहीं हो पाएगा, क्योंकि मशीन बंद है। मैंने आपके लिए दूसरा समय रखा है: ${now}, ${where}। क्या यह ठीक है?`,
  rebookNothing: (was) =>
    `हमें खेद है: ${was} नहीं हो पाएगा, क्योंकि मशीन बंद है। कोई और समय देखूँ, या रद्द कर दूँ? हमारी टीम को भी बता दिया गया है।`,
  rebookUndone: (appointment) =>
    `अच्छी ख़बर: मशीन फिर चल रही है। आपका अपॉइंटमेंट वैसा ही रहेगा: ${appointment}। परेशानी के लिए खेद है।`,
  rebookBack: (old, now) =>
    `अच्छी ख़बर: मशीन फिर चल रही है, और आपका पुराना समय खाली है: ${old}। क्या आपको वही चाहिए? नहीं तो ${now} ही रहेगा।`,
  noOffer: 'अभी आपके लिए कोई खाली समय रखा हुआ नहीं है।',
  offerDeclined: 'ठीक है, आपके लिए कुछ नहीं बदला।',
  notOfferedThere: (service, facility) => `${facility} में ${service} नहीं होता।`,
  whichReading: 'आपका मतलब इनमें से कौन सा है?',
  whichQuestion: 'आप इनमें से किसकी बात कर रहे हैं?',
  theAppointment: (appointment) => `आने की बात: ${appointment}`,
  theOtherTime: (appointment) => `नया समय: ${appointment}`,
  theOffer: (appointment) => `खाली समय: ${appointment}`,
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
  comingInstead: (ambulance, before) => `${before} की जगह अब एम्बुलेंस ${ambulance} आपकी तरफ़ आ रही है।`,
  eta: (minutes) => `वह लगभग ${minutes} में आपके पास पहुँचेगी।`,
  anyMoment: 'वह बस पहुँचने ही वाली है।',
  onScene: (ambulance) => `एम्बुलेंस ${ambulance} आपके पास पहुँच गई है।`,
  transporting: (hospital) => `एम्बुलेंस ${hospital ?? 'अस्पताल'} के रास्ते में है।`,
  atHospital: (hospital) => `एम्बुलेंस ${hospital ?? 'अस्पताल'} पहुँच गई है।`,
  noAmbulance: (numbers) =>
    `इस समय आपके लिए कोई एम्बुलेंस नहीं भेजी जा रही है। ज़रूरत हो तो “एम्बुलेंस” लिखें, या ${numbers} पर फ़ोन करें।`,
  personCalls: 'हमारे एक सहकर्मी आपको फ़ोन कर रहे हैं। आप हमें यहाँ भी फ़ोन कर सकते हैं:',
  confirmCallOff: 'क्या एम्बुलेंस को मना कर दूँ?',
  stillComing: 'ठीक है, हम आपकी मदद में लगे हैं।',
  tooLateToCallOff: 'एम्बुलेंस भेजी जा चुकी है, अब उसे हमारे कोऑर्डिनेटर ही रोक सकते हैं। कृपया उन्हें फ़ोन करें:',
  emergencyFailed: (numbers) => `मैं यह बात आगे नहीं पहुँचा पाई। कृपया अभी ${numbers} पर फ़ोन करें।`,

  setOff: (ambulance) => `एम्बुलेंस ${ambulance} आपकी ओर निकल चुकी है।`,
  destination: (hospital) => `वह मरीज़ को ${hospital} ले जाएगी।`,
  newHospital: (hospital) => `योजना बदल गई है: मरीज़ को ${hospital} ले जाया जाएगा, जहाँ ज़रूरी इलाज सबसे जल्दी मिलेगा।`,
  liveLink: (address) => `वह कहाँ है, यहाँ देखें: ${address}`,
  nearlyThere: (ambulance) => `एम्बुलेंस ${ambulance} बस आपके पास पहुँचने वाली है। हो सके तो कोई बाहर खड़े होकर रास्ता दिखाए।`,
  stillNoPlace: 'मुझे अभी भी नहीं पता कि मरीज़ कहाँ हैं, और इसके बिना एम्बुलेंस आप तक नहीं पहुँच सकती।',
  keptGoing: 'हमारे कोऑर्डिनेटर ने आपका संदेश देखा है; सुरक्षा के लिए मदद आती रहेगी।',
  callOffAsked: 'मैंने हमारे कोऑर्डिनेटर से इसे रोकने को कहा है। जब तक वे तय नहीं करते, मदद आती रहेगी।',
  alreadyReported:
    'किसी और ने भी इसकी ख़बर दी है, इसलिए यह हमारे लिए एक ही घटना है, और आपको हर क़दम की ख़बर मिलेगी। अगर आप किसी और मरीज़ की बात कर रहे हैं, तो मुझे लिखें।',
  phoneFree: 'कृपया यह फ़ोन खाली रखें।',
  handedOver: (hospital) => `मरीज़ अब ${hospital ?? 'अस्पताल'} की टीम की देखभाल में हैं। हम उनके जल्दी ठीक होने की कामना करते हैं।`,
  reassigning: 'जो एम्बुलेंस आ रही थी, वह नहीं आ पाएगी। हम आपके लिए अभी दूसरी ढूँढ रहे हैं।',
  freeFirst: (minutes) => `पहली एम्बुलेंस लगभग ${minutes} में खाली होनी चाहिए।`,
  nothingToSend: (shortfall, numbers) =>
    `${SHORTFALL[shortfall]} कृपया अभी ${numbers} पर फ़ोन करें। हमारे कोऑर्डिनेटर कोशिश करते रहेंगे।`,
  endedOnScene: (outcome, numbers) =>
    `${ENDED_ON_SCENE[outcome]} अगर अभी मदद चाहिए या तबीयत बिगड़े, तो तुरंत “एम्बुलेंस” लिखें या ${numbers} पर फ़ोन करें।`,
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
  whichMeaning: 'मैं ठीक से समझ नहीं पाई। क्या आपका मतलब इनमें से कुछ है?',
  welcomeBack: 'फिर से स्वागत है! पिछली बार हमारा काम अधूरा रह गया था। क्या उसे आगे बढ़ाएँ?',
  startedAfresh: 'ठीक है, शुरू से करते हैं।',
  hello: 'नमस्ते!',
  youAreWelcome: 'कोई बात नहीं, आपकी मदद करके ख़ुशी हुई।',
  goodbye: 'नमस्ते, अपना ख़याल रखें।',
  takeYourTime: 'आराम से, मैं यहीं हूँ।',
  stillHere: 'मैं यहीं हूँ।',
  offerPerson: 'किसी इंसान से बात करनी हो, तो “person” लिखें।',
  whichLanguage: 'मैं English, हिन्दी और Hinglish में लिखती हूँ। जो चाहिए वह बता दें, या उसी में लिखें।',
  notKnown: 'यह मुझे पक्का नहीं पता, और मैं अंदाज़ा नहीं लगाना चाहती। कृपया यहाँ पूछें:',
  askDoctor: (numbers) =>
    `यह मुझे नहीं पता, और इसका जवाब डॉक्टर ही दे सकते हैं, मैं नहीं। ज़रूरी हो तो अभी ${numbers} पर फ़ोन करें। यहाँ कोई व्यक्ति जवाब देगा:`,
  withTeam:
    'मैंने हमारी टीम से कहा है कि आपको यहीं जवाब दें। अब आप जो लिखेंगे, उन्हीं को जाएगा; मेरे पास लौटने के लिए “Nadi” लिखें। आप फ़ोन भी कर सकते हैं:',
  passedOn: 'मैंने यह हमारी टीम तक पहुँचा दिया है।',
  backWithNadi: 'मैं फिर आपके साथ हूँ।',
  colleagueSays: (words) => `हमारी टीम: ${words}`,
  handedBack: 'हमारी टीम की बात पूरी हो गई। मैं फिर आपके साथ हूँ; जो चाहिए, लिख दें।',
  nobodyAnswered: 'माफ़ कीजिए, हमारी टीम में से कोई यहाँ जवाब नहीं दे पाया। कृपया फ़ोन करें:',
  cannotRead: {
    media: (numbers) => `मैं तस्वीरें या फ़ाइलें नहीं खोल सकती। कृपया शब्दों में लिखें। आपात स्थिति में ${numbers} पर फ़ोन करें।`,
    'voice-off': (numbers) =>
      `आपके आवाज़ के संदेश के लिए धन्यवाद। मैं उसे यहाँ सुन नहीं सकती: कृपया लिखकर भेजें। आपात स्थिति में अभी ${numbers} पर फ़ोन करें।`,
    'voice-too-long': (numbers) =>
      `आपका आवाज़ का संदेश मेरे लिए बहुत लंबा है। कृपया तीन मिनट से कम में बोलें, या लिख दें। आपात स्थिति में अभी ${numbers} पर फ़ोन करें।`,
    'voice-unclear': (numbers) =>
      `माफ़ कीजिए, मैं सुन नहीं पाई कि आपने क्या कहा। कृपया लिख दें, या एक बार फिर बोलें। आपात स्थिति में अभी ${numbers} पर फ़ोन करें।`,
    empty: () => 'आपका संदेश खाली आया।',
    unsupported: () => 'मैं इस तरह का संदेश नहीं पढ़ सकती। कृपया शब्दों में लिखें।',
  },
  refused: 'माफ़ कीजिए, यह नहीं हो पाया। आप यहाँ किसी से बात कर सकते हैं:',
}
