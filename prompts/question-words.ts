/**
 * Words that stand for one thing in questions about a hospital, in English, romanised Hindi and Hindi, compared by
 * sound: so a question in one language finds a document in another. Not for telling intents apart (`concepts.ts`).
 */
export const QUESTION_CONCEPTS = {
  visit: 'visit visits visiting visitor visitors milne milna mulakat mulaqat मिलने मिलना मुलाकात मुलाक़ात',
  eat: 'eat eating eaten ate food foods meal meals khana khaana khane khaane khaun khau khaye khaya khayein khakar kha khaa nashta breakfast lunch dinner bhojan diet खाना खाने खाएं खाएँ खाकर खा भोजन नाश्ता',
  fast: 'fasting fast fasted empty stomach pet khali khaali खाली पेट',
  drink: 'drink drinking water pani paani piye piyen peena pina pee pi chai tea coffee juice पानी पी पीना पिएँ पिएं चाय',
  canteen: 'canteen cafeteria cafe restaurant mess kantin कैंटीन कैन्टीन',
  drive: 'drive driving drove chala chalana chalaun चलाना चला चलाएँ चलाएं',
  alcohol: 'alcohol sharab daru drinks beer शराब',
  prepare: 'prepare preparation preparations prepared preparing taiyari tayari taiyaari instruction instructions तैयारी',
  after: 'after afterwards baad बाद',
  bring: 'bring carry lana laana lane laane leke lekar laye laen laun laaun lao लाना लाने लेकर लाएँ लाएं लाऊँ',
  document:
    'document documents paper papers kagaz kaagaz kagaj kagzat id proof identity aadhaar aadhar adhar pan dastavez dastavej दस्तावेज़ दस्तावेज काग़ज़ कागज़ कागज काग़ज़ात आधार पहचान',
  report: 'report reports result results riport रिपोर्ट रिपोर्टें नतीजा',
  parking: 'parking park parked gaadi gadi car cars bike scooter vehicle vehicles पार्किंग गाड़ी कार',
  insurance: 'insurance insured cashless bima beema mediclaim ayushman tpa claim बीमा आयुष्मान कैशलेस इंश्योरेंस',
  payment: 'pay paying payment payments upi cash bill bills billing paytm gpay bhugtan emi bharna नकद भुगतान बिल पेमेंट',
  price:
    'price prices cost costs charge charges fee fees rate rates kharch kharcha kharche rupee rupees rs inr rupaye rupay paisa paise mahanga daam kimat keemat muft free शुल्क निःशुल्क मुफ्त मुफ़्त खर्च ख़र्च खर्चा फीस फ़ीस रुपये रुपए पैसे कीमत क़ीमत दाम',
  child: 'child children kid kids baby bachcha bachche bachchon baccha bacche bacchon infant बच्चा बच्चे बच्चों',
  relative: 'attendant attendants companion relative relatives family caregiver rishtedar parijan परिजन रिश्तेदार परिवार',
  night: 'night overnight nights raat raatko रात',
  stay: 'stay stays staying ruk rukna rukne rukenge thaharna रुक रुकना रुकने ठहर',
  wifi: 'wifi internet वाईफाई इंटरनेट',
  pharmacy: 'pharmacy chemist dawakhana medicalstore फार्मेसी फ़ार्मेसी केमिस्ट',
  medicine:
    'medicine medicines medication medications tablet tablets pill pills drug drugs dawa dawai dawaiyan dawaai davai dava goli goliyan दवा दवाई दवाइयाँ दवाइयां दवाएँ गोली गोलियाँ',
  admission: 'admission admitted admit bharti भर्ती एडमिशन',
  discharge: 'discharge discharged chutti chhutti छुट्टी डिस्चार्ज',
  pregnant: 'pregnant pregnancy garbhvati garbhavati गर्भवती गर्भावस्था',
  implant: 'implant implants pacemaker pacemekar पेसमेकर इम्प्लांट',
  metal: 'metal jewellery jewelry gehne zevar dhatu watch belt ring rings chain anguthi kada धातु अंगूठी गहने ज़ेवर',
  clothes: 'clothes clothing cloth dress wear wearing kapde kapda pehan pehanna pehenna pehne कपड़े पहन पहनना पहनें',
  toilet: 'toilet toilets washroom washrooms bathroom restroom loo shauchalay शौचालय टॉयलेट बाथरूम',
  smoking: 'smoke smoking cigarette cigarettes tobacco beedi bidi tambaku dhumrapan gutkha तंबाकू धूम्रपान सिगरेट बीड़ी',
  phone: 'phone phones mobile mobiles telephone number fon फोन फ़ोन मोबाइल नंबर',
  photo: 'photo photos photograph video camera pictures फोटो फ़ोटो वीडियो',
  wheelchair: 'wheelchair wheelchairs stretcher व्हीलचेयर स्ट्रेचर',
  travel:
    'address pata पता directions direction reach reaching route routes rasta raasta pahunche pahunchna pahunchen pahuche pahunchu pahuch metro bus buses station map landmark रास्ता पहुँचें पहुंचें पहुँचे पहुंचे पहुँचना मेट्रो बस स्टेशन',
  record: 'record records file copy copies duplicate rikard रिकॉर्ड कॉपी',
  complaint: 'complaint complaints complain feedback grievance shikayat शिकायत',
  donate: 'donate donation donor donating dan daan दान रक्तदान',
  blood: 'blood khoon rakt खून ख़ून रक्त',
  bank: 'bank बैंक',
  vaccine: 'vaccine vaccines vaccination tika teeka टीका',
  interpreter: 'interpreter translator translation anuvad अनुवाद',
  late: 'late der deri delayed देर लेट',
  cancel: 'cancel cancelled cancelling cancellation radd रद्द कैंसिल',
  refund: 'refund refunds refunded wapas वापस',
  emergency: 'emergency emergencies casualty इमरजेंसी आपातकालीन आपात',
  home: 'home ghar घर',
  flower: 'flower flowers phool bouquet फूल',
  lift: 'lift lifts elevator elevators लिफ्ट लिफ़्ट',
  atm: 'atm atms एटीएम',
  reception: 'reception receptionist helpdesk रिसेप्शन स्वागत',
  online: 'online website app ऑनलाइन वेबसाइट ऐप',
  laboratory: 'lab labs laboratory लैब प्रयोगशाला',
  clinic: 'opd clinic clinics ओपीडी क्लिनिक',
  receipt: 'receipt receipts raseed rasid रसीद',
  locker: 'locker lockers लॉकर',
  pet: 'dog dogs cat cats kutta billi animals',
  age: 'age aged years saal umar umra साल उम्र वर्ष',
  bp: 'bp hypertension बीपी',
  sugar: 'sugar diabetes diabetic शुगर मधुमेह डायबिटीज',
  // what staff ask about
  stroke: 'stroke lakwa लकवा',
  needlestick: 'needle needles needlestick sharps prick सुई',
  fall: 'fall falls fallen',
  isolation: 'isolation isolate isolated आइसोलेशन',
  handover: 'handover handovers handoff',
  hygiene: 'hygiene handwash handwashing sanitizer sanitiser',
  cleaning: 'clean cleaning cleaned disinfect disinfection safai सफ़ाई सफाई',
  transfusion: 'transfusion transfuse transfusing',
  hold: 'hold holds reserve reserved reserving',
  transfer: 'transfer transfers transferred shift shifting ट्रांसफर',
} as const

/** Words that say little: they count a little where a document has them, and are no reason to quote it. */
export const WEAK_CONCEPTS = {
  doctor: 'doctor doctors daktar nurse nurses डॉक्टर नर्स',
  before: 'before prior pehle pahle pehele पहले',
  allowed:
    'allowed allow allows permitted permission ijazat anumati sakta sakte sakti can may सकता सकते सकती अनुमति इजाज़त',
  patient: 'patient patients mareez marij mariz rogi मरीज़ मरीज मरीजों मरीज़ों',
  rule: 'rule rules policy policies protocol protocols guideline guidelines sop procedure checklist niyam नियम प्रोटोकॉल',
  service:
    'facility service services suvidha available milta milti milega milegi uplabdh सुविधा उपलब्ध मिलेगा मिलेगी मिलती',
  day: 'day days today tomorrow daily din aaj kal roz monday tuesday wednesday thursday friday saturday sunday weekend दिन आज कल रोज़ सोमवार रविवार',
  hours: 'minute minutes ghante ghanta ghanton मिनट घंटे घंटा',
  daypart: 'morning afternoon evening subah dopahar shaam sham सुबह दोपहर शाम',
  kin: 'papa pita father dad mummy maa mother mom wife husband pati patni bhai behen brother sister dadi dada nani nana beta beti son daughter uncle aunty माँ मां पापा पिता मम्मी पति पत्नी भाई बहन दादी दादा नानी बेटा बेटी',
  test: 'test tests testing scan scans jaanch janch checkup जाँच जांच टेस्ट स्कैन',
} as const

/** What a question asks for; a document that answers it has something of that kind. */
export const ASKED = {
  time: 'when time times timing timings hour hours samay waqt vakt kab baje open opens opening close closes closing closed khula khuli khulta khulti khulega khulegi khule band bandh till until tak कब समय वक़्त वक्त बजे खुला खुली खुलता खुलती खुले बंद तक',
  place: 'where kahan kaha kidhar kidar location located address pata floor manzil tal कहाँ कहां किधर पता मंज़िल मंजिल तल',
  price: QUESTION_CONCEPTS.price,
  amount: 'much many kitna kitne kitni long duration कितना कितने कितनी',
} as const

/** Several words that say what one of the concepts does. */
export const PHRASES: readonly (readonly [phrase: RegExp, concept: keyof typeof QUESTION_CONCEPTS])[] = [
  [/\bkhaa?na kha ?ke\b|\bkha ?k(?:e|ar) aa|खाकर आ|खा के आ/iu, 'fast'],
  [/\bblood pressure\b|ब्लड प्रेशर/iu, 'bp'],
  [/\b(?:get|go|come|travel) (?:to|there)\b|\bkaise (?:aa|ja|pah?un?ch)|कैसे (?:आ|जा|पहु)/iu, 'travel'],
  [/\b(?:dawa\w*|davai|medicine|medical) (?:ki |ka )?(?:dukaa?n|shop|store)\b|दवा\p{M}*ई? की दुकान/iu, 'pharmacy'],
  [/\bmil(?:ne|na)? (?:sak|aa|ja)|मिल(?:ने|ना)? (?:सक|आ|जा)/iu, 'visit'],
  [/\b(?:kitne|kitna) (?:ka|ki|ke|mein|me)\b|\bhow much (?:is|does|do|for)\b|कितने (?:का|की|के|में)(?!\p{L})/iu, 'price'],
]

/** Words that are in every question. */
export const EMPTY_WORDS =
  'whats a an the i me my we our us you your it its this that these those there is are am was were be been do does did doing has have had will would shall should could must need needs want wants please pls tell know let get got give about for from to of on in at by with and or but if as so what which who whom how why any some all also just only not no yes ' +
  'hospital hospitals clinic aspatal haspatal person people someone somebody go going come coming take taking make use using hi hello sir madam nadi ok thanks thank accept accepted accepts work works working ' +
  'hai hain ho hoon hun hota hoti hote tha thi the kya kaun kaunsa kaunsi kaise kyun kyon mujhe mera meri mere main mein me hum humein hume ham aap aapka aapke aapki unka unke unki uska uske uski ka ki ke ko se par pe liye aur ya bhi to toh na nahi nahin mat koi kuch kis kisi jo jab agar apna apne apni wala wale wali ji haan ' +
  'karna karni karne kar karo karein karen karte karta karti kare karun karoon dun doon dena deni dijiye de do lena leni le lijiye batao bataiye batayein bata bolo chahiye chahie chaiye raha rahi rahe sath saath jana jaana jane jaa ja jaye aana aane aa aaye aaun hona hone lag lagta lagti lagega lagegi log logon chalega chalegi chalta chalti chalte bhaiya rehta rehti rehte rehna rehni mil mila mile yeh ye yah woh vo wo isse usse yahan yahaan wahan vahan andar padta padti padte padega padegi taiyar hoga hogi ' +
  'है हैं हो हूँ हूं होता होती होते था थी थे क्या कौन कैसे क्यों मुझे मेरा मेरी मेरे मैं में हम हमें आप आपका आपके आपकी उनका उनके उनकी का की के को से पर लिए और या भी तो ना नहीं मत कोई कुछ किस किसी जो जब अगर अपना अपने अपनी वाला वाले वाली जी हाँ करना करनी करने कर करो करें करते करता दूँ दूं देना दीजिए दें दे दो लेना लेनी ले लें बताओ बताइए बताएँ चाहिए रहा रही रहे साथ जाना जाने जा आना आने आ होना होगा होगी लगता लगेगा अस्पताल हॉस्पिटल लोग चलेगा चलेगी चलता चलती चलते भैया रहता रहती रहते रहना यह ये वह यहाँ यहां वहाँ अंदर पड़ता पड़ती पड़ेगा तैयार'

/** What is said of one test and not of another: asked of a service, only a document that names it may answer. */
export const BOUND_CONCEPTS: ReadonlySet<keyof typeof QUESTION_CONCEPTS> = new Set([
  'eat',
  'fast',
  'drink',
  'prepare',
  'medicine',
  'metal',
  'clothes',
  'pregnant',
  'implant',
  'drive',
  'alcohol',
  'bring',
  'after',
  'price',
])

/** Words of questions that only a doctor may answer, unless an approved document does. */
export const CLINICAL_WORDS =
  'medicine medicines medication tablet tablets pill pills dose dosage overdose dawa dawai dava davai goli goliyan aspirin ecosprin paracetamol crocin dolo ibuprofen antibiotic antibiotics insulin metformin warfarin thinner thinners steroid injection vaccine ' +
  'symptom symptoms diagnosis side effect effects fever bukhar bp pressure sugar infection swelling rash vomiting ulti dast cough khansi pain dard wound ghav stitches lakshan ' +
  'दवा दवाई दवाइयाँ गोली गोलियाँ एस्पिरिन इंसुलिन बुखार बुख़ार दर्द लक्षण सूजन उल्टी दस्त खाँसी खांसी घाव बीपी शुगर'
