/**
 * Words that stand for one thing in English, romanised Hindi and Hindi, as far as they tell intents apart. Compared
 * by sound, one typing mistake allowed in a long word; a word may belong to several. The classifier sees which
 * concepts meet in a message, so that it knows words it never saw an example with.
 */
export const INTENT_CONCEPTS = {
  appointment:
    'session sitting consultation opd appointment apointment appoinment appt appts appointments booking bookings slot slots visit अपॉइंटमेंट अपॉइन्टमेंट अपाइंटमेंट बुकिंग स्लॉट',
  book: 'book reserve schedule arrange fix lagao laga lagwa lagwana lagana karwana karwani karvana karana karani krwana krwani krana krani karwa dikhana milna milwa banaye banao banaen banaaye create set add make setup fixed number बुक बनाओ बनाइए करवाना करवानी कराना करानी दिखाना मिलना लगा लगवा',
  want: 'want need needs require required wants wanna looking chahiye chaiye chahie chaiye chahta chahti lena leni leney do de dedo dijiye dena चाहिए चाहता चाहती लेना लेनी दो दे दीजिए',
  available:
    'available availability milega milegi mil khali khaali free vacant empty opening openings space room मिलेगा मिल खाली उपलब्ध',
  cancel:
    'bother anymore cancel cancelled cancell canel cancl cancelling delete remove withdraw scrap drop erase abort radd rad hata hatao hatado hatana hataiye nikal nikalo kaat clear unbook cance eliminate destroy discard mita mitao end band nikaliye chhutkara chutkara कैंसल कैंसिल रद्द हटा हटाओ हटाइए निकाल काट डिलीट',
  remove:
    'longer anymore remove delete hata hatao hatado hatana hatwa nikal nikalo revoke unlink off हटा हटाओ हटाइए हटाना निकाल',
  add: 'add include jod jodo jodna jodiye register save share copy copies likh जोड़ जोड़ो जोड़ना जोड़िए लिख',
  move: 'reschedule resched reshedule change shift move postpone prepone push bring swap switch modify update edit adjust delay badal badlo badle badalna badalni badalwa badlein aage peeche khiska tweak reset rectify correct ghatao badhao badha ghata jodein badlen बदल बढ़ा बदलो बदलना बदलनी बदलिए आगे शिफ्ट चेंज',
  instead:
    'instead rather jagah bajaye bajay different another dusra dusri doosra doosri alag other alternate जगह बजाय दूसरा दूसरी दूसरे',
  earlier: 'earlier sooner early pehle jaldi pahle jald पहले जल्दी',
  later: 'later baad bad der badme बाद',
  time: 'time timing timings samay date tareekh tarikh din day samay waqt hours समय टाइम तारीख दिन डेट',
  late: 'atka atki phanse puncture cancelled minute minutes wait thoda late l8 delayed delay der deri behind slow backed overran stuck fasa phas fas jam traffic लेट देर देरी फँसा फंस जाम ट्रैफिक',
  come: 'come coming attend attending present reach reaching aa aaunga aaungi aaenge aayenge aana aane aau aaoge aaun pahunch pahunchunga pahunchenge aajaunga आ आऊँगा आऊंगा आऊँगी आएँगे आएंगे आना पहुँच पहुंच',
  sure: 'confirm confirmed confirming pakka zaroor jaroor definitely surely bilkul certainly mark कन्फर्म पक्का ज़रूर जरूर बिल्कुल',
  wait: 'waitlist waiting wait queue standby list wating intezaar intezar line pratiksha वेटिंग इंतज़ार इंतजार प्रतीक्षा लिस्ट सूची',
  notify: 'notify inform tell alert know batana bata batao message msg suchit khabar call बताना बता बताओ सूचित खबर',
  conditional: 'if when whenever case agar jab jaise koi अगर जब जैसे',
  opens:
    'opens open opening frees free available cancellation cancels khali khule khulne bane jagah mana खाली खुले खुलते जगह बने',
  offer: 'offer offered ऑफर opened',
  accept: 'accept accepted take taking grab manzoor manjoor swikar lunga lungi le मंज़ूर मंजूर स्वीकार लूँगा ले',
  keep: 'keep stick rakho rakhna rehne original purana purani old present current jo wahi रहने रखिए रखो पुराना वही',
  giveaway: 'else someone somebody kisi dusre aur others किसी और',
  decline: 'decline reject skip pass refuse',
  who: 'who whom kaun kon kisko कौन किसको',
  where: 'where kahan kaha kidhar kidhr kahaan location address pata which floor कहाँ कहां किधर पता',
  when: 'when kab kitne what kis which konse kaunse कब कितने किस कौन',
  howmuch:
    'much many cost price charge charges fee fees kharcha kitna kitni paisa paise rate kiraya खर्चा कितना कितनी पैसा फीस कीमत',
  show: 'show list display see check view dikhao dikha dikhaiye dikhana dikhaye dikhaen dekhna dekhne display details batao bataiye bata pull print दिखाओ दिखाइए बताओ बताइए देखो',
  why: 'why reason reasons reasoning explain basis rationale justify kyun kyon kyu kyo wajah karan vajah samjhao aadhar क्यों कारण वजह आधार',
  ambulance:
    'ambulance ambulence ambulnce amblance ambulances एम्बुलेंस एंबुलेंस ऐम्बुलेंस vehicle gaadi gadi गाड़ी als bls crew driver',
  send: 'send dispatch bhejo bhej bhejiye bhejdo bhijwa bhejna bulao bulaiye mangwa rawana roll deploy launch assign approve approved allot भेजो भेज भेजिए बुलाओ रवाना मंजूर',
  danger:
    'emergency accident unconscious bleeding blood breathing breath collapsed fainted fits seizure behosh saans khoon daura dard pain attack hurt injured chot labour urgent help madad sos गिर बेहोश साँस सांस खून दौरा दर्द मदद दुर्घटना इमरजेंसी',
  fell: 'fell fallen gir gira giri slipped गिर गिरी गिरा',
  eta: 'eta far long away door dur door kitni kitna der minutes reached pahuncha pahunchi track yet abhi tak still दूर अभी तक पहुँची पहुंची',
  kin: 'neighbour neighbor cousin nephew niece chacha chachi mama mami bua tau damad bahu sasur saas amma appa akka anna in-law friend padosi papa pita pitaji father dad daddy mummy maa ma mother mom mum dadi dada nani nana wife husband pati patni bhai behen behan brother sister uncle aunty beta beti bete son daughter baby bachcha bachche bachcho grandmother grandfather family caregiver attendant relative पापा पिता पिताजी माँ मां मम्मी दादी दादा पति पत्नी भाई बहन बेटा बेटी बेटे बच्चा परिवार',
  patient: 'patient patients pt mareez marij mariz rogi मरीज मरीज़ मरीजों पेशेंट',
  condition:
    'condition stable tabiyat tabiyet tabiyat haal halat kaise kaisa kaisi doing feeling hosh awake better improvement sudhar recovering critical hal तबीयत हाल हालत कैसे कैसा कैसी होश सुधार ठीक',
  surgery: 'surgery operation operate operated icu ot ऑपरेशन सर्जरी आईसीयू',
  language: 'hindi english hinglish roman language bhasha angrezi angreji हिंदी हिन्दी अंग्रेज़ी अंग्रेजी इंग्लिश भाषा रोमन',
  speak:
    'speak talk write reply respond bol bolo bola boliye baat likho likhiye samajh jawab understand read बोलो बोलिए बात लिखिए लिखो जवाब समझ',
  message:
    'message messages msg msgs sms text texts texting texted messaging notification notifications reminders reminder updates spam list मैसेज संदेश सूचना सूचनाएं एसएमएस',
  stop: 'stop stopped unsubscribe unsub end band bund quit block mat roko rok pareshan बंद मत रोको रोक स्टॉप परेशान',
  start:
    'start resume restart subscribe resubscribe unstop shuru chalu wapas phir again allow on शुरू चालू फिर वापस सब्सक्राइब',
  human:
    'human person agent someone somebody operator receptionist reception nurse manager staff representative insaan aadmi admi kisi care helpline complaint shikayat vyakti इंसान व्यक्ति आदमी किसी नर्स मैनेजर स्टाफ रिसेप्शन शिकायत हेल्पलाइन',
  call: 'call phone ring number dial फोन कॉल नंबर phone lagao',
  machine: 'bot machine robot मशीन बॉट रोबोट',
  rules:
    'visiting visitor visitors milne parking canteen cafeteria insurance cashless ayushman pharmacy report reports fast fasting fees documents papers kagaz prescription wheelchair metro address policy protocol protocols guideline guidelines form procedure criteria checklist precautions preparation niyam allowed permitted pregnant pregnancy pacemaker contrast jewellery eat drink khali kha pani dawai dawa tablets medicine medicines open khulti khula timings lift atm floor room private admission bring wear carry पार्किंग मिलने रिपोर्ट खर्चा कागज़ नियम खाली दवा पानी पेसमेकर तैयारी प्रोटोकॉल आयुष्मान इंश्योरेंस ओपीडी',
  ask: 'can may should do does is are kya what how kaise which क्या कैसे',
  bed: 'bed beds cot cubicle बेड',
  ward: 'icu hdu nicu ward wards ed er casualty isolation ventilator vent ventilated dialysis stepdown critical आईसीयू एचडीयू एनआईसीयू वार्ड वेंटिलेटर आइसोलेशन',
  near: 'near nearest nearby closest close paas pass najdik nazdeek nazdeeki najdiki side पास नज़दीकी नजदीक नजदीकी',
  find: 'find any looking search dhundo dhoondo koi got anywhere कोई',
  hold: 'hold keep reserve save block lock rok roko rakh rakho holding होल्ड रोक रख रखो रिज़र्व',
  release: 'release unhold free give return lift chhod chod wapas rihaa रिलीज़ छोड़ वापस',
  severity:
    'acuity septic sepsis shock stemi arrest news preterm request requesting placement deteriorating urgent post op dka priority arrange serious bigad dilao dilwao रिक्वेस्ट अनुरोध गंभीर दिलवाइए व्यवस्था प्राथमिकता',
  cleaned: 'clean cleaned cleaning dirty saaf saf safai ganda housekeeping hk soiled साफ सफाई गंदा',
  bedstate:
    'free occupied blocked vacant empty full taken ready bhar bhara bhari khali taiyar available maintenance खाली भर भरा तैयार ब्लॉक',
  admit: 'taking intake receive received admit admitted admitting admission bharti भर्ती एडमिट एडमिशन',
  discharge:
    'gone gayi gaya chala chali bheja deceased expired absconded ama discharge discharged discharging dc lama chutti chhutti home ghar left expired छुट्टी डिस्चार्ज घर',
  transfer:
    'transfer transferred shift shifting refer referred move retrieval higher centre interhospital bhejna le jana swap शिफ्ट ट्रांसफर रेफर भेजना',
  down: 'kaput bust busted ud tripped jammed leak leaking failure shut shutdown crashed stuck faulty defective padi thapp error down broken broke kharab kharabi fault breakdown hung offline dead failed fail problem maintenance offline out order working band खराब खराबी बंद डाउन',
  up: 'resolved mended sorted operational functional normal resumed up working fixed restored online running theek thik chalu repaired ok ठीक चालू',
  device:
    'machine scanner mri ct xray usg echo ultrasound endoscopy dialysis ecg lab scope analyser मशीन एमआरआई सीटी इको अल्ट्रासाउंड एक्सरे',
  schedule:
    'booked likhe after lunch afternoon kaun remaining schedule list worklist roster bookings gap gaps next today todays opd clinic appointments agla aaj लिस्ट शेड्यूल सूची अगला आज',
  oncall: 'oncall page pager bleep duty contact ring alert ऑन ड्यूटी पेज',
  specialist:
    'cardiology cardiologist neuro neurology neurologist ortho surgeon surgery anaesthetist anaesthesia radiologist nephrology paeds physician intensivist consultant coordinator stroke registrar obstetrician gynae team specialist doctor कार्डियोलॉजी सर्जन न्यूरो एनेस्थेटिस्ट रेडियोलॉजिस्ट डॉक्टर',
  ack: 'ack acknowledge acknowledged noted seen received copy roger understood handling handle handled got dekh dekha note sambhal sambhalunga mil देख देखा नोट संभाल मिल',
  going:
    'going way enroute moving leaving left started rolling heading nikal nikle chal raste ja rahe rawana departed responding निकल रास्ते चल जा रवाना',
  case: 'emergencies emergency case cases call calls job jobs incident incidents p1 p2 queue board pending open active live केस इमरजेंसी पेंडिंग खुली कॉल',
  reassign:
    'reassign swap replace substitute switch change another different instead badlo badal dusri doosri upgrade reroute jagah बदल दूसरी जगह',
  abort: 'abort recall cancel stand standdown false prank duplicate refused wapas bulao rok jhoothi वापस रद्द झूठी रोक',
  divert: 'divert diversion diverting bypass saturated डाइवर्ट',
  forecast:
    'forecast predict prediction predicted expected expect projected anticipate anticipated outlook demand tomorrow will anuman lagenge aane bhar hoga honge पूर्वानुमान अनुमान होंगे होगी',
  utilisation:
    'utilisation utilization occupancy usage used full busy percent percentage rate stats turnover idle report average capacity bhara bhare kitna upyog use ऑक्यूपेंसी उपयोग इस्तेमाल भरा भरे प्रतिशत',
  whatif:
    'imagine assume assuming lose losing scenario hypothetically tab if suppose simulate scenario impact effect happens would agar maan maanlo hoga fark what-if अगर मान होगा फर्क',
  past: 'yesterday last past pichle did was were hua the tha raha पिछले हुआ रहा था',
  wrong:
    'wrong incorrect mistake galat galti glt oops typo meant mean matlab mtlb misunderstood correction actually sorry गलत गलती मतलब',
  not: 'not no dont nahi nahin nhi mat na nai never none without cannot cant wont नहीं नही मत ना',
  yes: 'yes yeah yep yup ok okay sure haan han ha ji theek thik sahi right fine alright agree agreed हाँ हां जी ठीक सही',
  again: 'again repeat repeated pardon dobara dubara phir fir wapas once baar बार दोबारा फिर',
  said: 'said say bola kaha boliye kya understand samajh samjha get missed कहा बोला समझ समझा',
  back: 'back previous prev peeche piche pichla pichle wapas undo return पीछे पिछला वापस',
  giveup:
    'forget leave nevermind never mind quit exit enough chhodo chodo chod jaane jane rehne drop skip later mood mann छोड़ो छोड़ जाने रहने मन',
  more: 'other another else more different options option choices dusra dusre doosre kuch aur alag और दूसरा विकल्प कुछ',
  none: 'none neither nothing koi inme ek bhi work suit suits chalega chalenge इनमें कोई एक चलेंगे',
  greeting:
    'hi hello hey hii hlo helo namaste namaskar namste pranam salaam morning evening afternoon night bye goodbye gm ram नमस्ते नमस्कार हेलो हैलो प्रणाम सुप्रभात अलविदा राम',
  thanks: 'thanks thank thx ty tysm thankyou shukriya dhanyavad dhanyawad meherbani धन्यवाद शुक्रिया',
  praise: 'great nice good badhiya acha accha helpful welcome bless wow bhagwan अच्छा भगवान',
  you: 'you your aap aapka tum u name naam आप आपका नाम',
  arrived:
    'reached reach arrived at here spot scene location site rchd pahunch pahuch pahunche pohoch aa mauke पहुँच पहुंच मौके आ',
  aboard:
    'onboard board loaded load picked picked chadha chadhaya uthaya utha baitha lekar leke pob shifting चढ़ा लेकर उठा',
  handed: 'handed handover handing over utar diya saunp de हैंडओवर उतार',
  hospital: 'hospital aspatal haspatal destination gate bay अस्पताल हॉस्पिटल कैजुअल्टी casualty ed er',
  unavailable:
    'off breakdown broke puncture tyre tire flat engine refuel refuelling diesel garage break lunch signing oos khatam chhutti unavailable out oxygen decontamination driver खराब खत्म छुट्टी टायर पंचर ड्यूटी',
} as const
