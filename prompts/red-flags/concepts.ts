/**
 * Words that mean one thing in English, Hindi and romanised Hindi. The detector compares sounds (`fold`), so a
 * spelling is listed only where it sounds different ("chhati" stands for "chati", "chaati" and "छाती" as well);
 * `suffocat*` stands for every word that begins so.
 */
export const CONCEPTS = {
  // The body
  chest: 'chest seena seene sene sine seenay sina chhati cheast chst chset चेस्ट',
  heart: 'heart dil hriday hart cardiac हार्ट हृदय',
  arm: 'arm arms hand hands haath hath haathon baazu baju bazu shoulder finger fingers ungli ungliyan thumb',
  leg: 'leg legs pair per paon foot feet taang tang thigh hip kulha पैर',
  throat: 'throat gale gala गले',
  tongue: 'tongue jeebh jibh zubaan zaban jubaan',
  face: 'face chehra chehre chehera muh munh mooh mouth मुंह मुँह',
  lips: 'lips lip honth hoth hont hothon honthon hontho होंठ होठ nails nakhun',
  head: 'head sar skull forehead matha सिर सर',
  neck: 'neck gardan garden spine reedh',
  eyes: 'eyes eye aankh aankhe aankhen ankh ankhen आंख आंखें',
  abdomen: 'stomach abdomen abdominal belly pet tummy पेट',
  wrist: 'wrist wrists vein veins kalai kalaai nas nass naas कलाई नस',
  bone: 'bone bones haddi haddee haddiyan हड्डी',
  body: 'skin body face hand haath hath hands leg legs pair per chehra chehre muh sharir shareer badan arm arms back chest seena head शरीर हाथ पैर चेहरा',
  half: 'half aadha adha aadhe one ek',
  side: 'side taraf hissa sided left right baayan dahina daahina baaya',
  left: 'left baayan baye bayen baaye baayi ulta ulte बाएं बायें',

  // Complaints
  pain: 'pain* daba dabaa दबा pian pein paain ache aches aching hurt* dard drd dukh* peeda pida takleef pressure tightness tight tightening heaviness heavy bhari bharipan jakd* squeez* crush* dabav dabaav clutch* grabbing grabbed holding pakad pakde elephant discomfort uneasy stabbing ajeeb strange पेन भारीपन जकड़*',
  labourPain: 'pain pains paining dard drd peeda pida start* begun shuru hone happening पेन दर्द शुरू पीड़ा',
  attack: 'attack attak atack attck atak atek daura dora daure अटैक दौरा',
  weight: 'pathar patthar bojh weight wazan vajan brick bricks stone belt पत्थर बोझ वज़न',
  stop: 'stop stopped stops stopping ceased ruk ruka ruki rukgaya rukgayi ruke band thami tham',
  sweat: 'sweat* pasina paseena पसीना',
  uneasy: 'ghabrahat bechaini uneasy uneasiness nausea vomit* ulti faint* dizzy chakkar sick anxious घबराहट बेचैनी',
  droop: 'droop* jhuk* झुक* tedha teda tedhi tedi latak* twisted crooked fallen dropped टेढ़ा टेढा टेढ़ी',
  numb: 'numb numbness numbed numbing sunn weak weakness paralys* paralyz* lifeless kamzor kamjor kamzori dead सुन्न',
  speech: 'speech speak* talk* bol bolna bolne bola boli bolta bolti bolte zubaan zaban jubaan awaaz awaz words',
  slur: 'slur* jumbl* garbled gibberish nonsense ladkhad* ladkhda* ladkhra* totl* unclear mumbling लड़खड़*',
  vision: 'vision sight dikh* dekh* nazar eyesight दिख*',
  breath:
    'breath* brethe breth brething saans saas sans saansein saanse sansein sansen swas shwas dum sas सांस साँस श्वास दम सांसें साँसें',
  difficulty:
    'difficult* trouble problem problems dikkat dikat takleef taklif pareshani pareshan issue short shortness shortnes mushkil struggl* gasping tadap* तड़प* phool* phul* fool* ukhad* atak* atk* uncomfortable hard heavy labored laboured laborious दिक्कत तकलीफ परेशानी मुश्किल फूल* उखड़* अटक*',
  fast: 'fast slow dheere dhire dheemi धीरे rapid rapidly shallow noisy tez teji heavily uncontrollably quick tezi तेज तेज़',
  sentence: 'sentence sentences word words line sound noise sounds आवाज़ आवाज',
  breathless: 'breathless* breathles* suffocat* gasp* wheez* haanf* hanf* hanfn* dyspnea dyspnoea हांफ*',
  stifle: 'ghut* ghoot* घुट*',
  oxygen: 'oxygen sats spo2 spo sp02 o2 saturation oximeter aksijan oxijan ऑक्सीजन',
  not: 'not no nahi nahin nhi nai cant cannot cnt couldnt isnt wasnt doesnt dont didnt unable wont never without arent aint na bina नहीं नही ना',
  lifeSupport:
    'ventilator ventilators vent cylinder cylinders silinder concentrator bipap cpap sylinder वेंटिलेटर सिलेंडर कंसंट्रेटर',
  choke: 'choking choked chokes chocking chokeing chok',
  stuck: 'stuck atak* atk* phas phansa phasa fas fasa phansi phasi lodged अटक* फंस*',
  conscious: 'conscious hosh consciousness होश',
  unconscious:
    'unconscious* unconcious* unconsious* uncons* behosh behoshi behos behoosh behush behoshy beyhosh faint* collaps* colaps* blackout unresponsive comatose coma slump* murchit besudh बेहोश बेहोशी मूर्छित',
  respond:
    'respond* response respons* waking wake wakes woken awake awaken uth utha uthta uthte uthti uthe hil hilta hilte hilti hile jawab harkat हरकत answer* react* reacting mov* जवाब उठ हिल',
  open: 'open* khol* khul* खोल* खुल*',
  rolled: 'rolled rolling rolls palat* ulat* pathra* upar पलट* उलट*',
  drowsy:
    'drowsy lethargic sust susth sluggish dheela dheeli dhila dhili floppy limp lifeless sleepy confused confusion ढीला ढीली सुस्त',
  pulse: 'pulse nabz nabj naadi heartbeat dhadkan dhadkane नब्ज धड़कन',
  seizure: 'seizure* siezure* seizing convuls* mirgi mirghi epileptic epilepsy tonic मिर्गी',
  jerk: 'jhatke jhatka jhatak* jerk* twitch* shaking tremors kaanp* kanp* thartharana akad* akd* stiff झटके अकड़*',
  fit: 'fit fits daura daure dora dore dauray दौरा दौरे',
  comes:
    'pad pada padi pade padta padte aa aaya aayi aaye aya aye aata aa having had has got gets getting come came again started shuru start recurrent febrile पड़ पड़ा पड़े आ आया आए',
  foam: 'foam* froth* jhaag jhag झाग',
  blood:
    'nakseer naksir नकसीर blood bloody khoon khun bleeding bleed bleeds bleeded bleading bleding lahu rakt खून ब्लड ब्लीडिंग',
  bleeding: 'bleed* bleading bleding blidding bleedng bliding ब्लीडिंग raktsrav haemorrhag* hemorrhag*',
  flow: 'spray* squirt* phoot* phavvara fountain heavy heavily lot lots profuse* severe* uncontrolled beh bah baha behna behta bahut bahot bohot bht bhot zyada jyada nikal nikla nikl nikli tez flowing gush* pour* spurt* everywhere puddle pool soaked lathpath losing lost loss rush* clots badly massive oozing much ज़्यादा ज्यादा बह बहुत निकल लथपथ',
  vomit: 'vomit* vomitting ulti ultee ultiyan ultiyaan throwing threw उल्टी उल्टियां',
  cough: 'cough* khansi khaansi khasi khaanstे khaans* spit* thook* खांसी खाँसी',
  severed:
    'severed amputated amputation chopped sliced kat kata kati katkar cut crushed torn kuchl* kuchal* mangled कट कुचल*',
  fever: 'fever bukhar bukhaar temperature febrile बुखार',
  allergic: 'allergic allergy reaction alergic alergy एलर्जी',
  ate: 'ate eaten eating khaya khane khayi khake khakar khaaya injection tablet medicine sting stung bee wasp peanut* prawn* prawns madhumakkhi bhaunra dawai खाने खाया इंजेक्शन मधुमक्खी',
  swell: 'swell* swoll* sooj* suj* sujan sooja puff* सूज*',
  dizzy: 'dizzy dizziness giddy giddiness chakkar chakar चक्कर',
  headache: 'headache sirdard sardard migraine सिरदर्द',
  sudden: 'sudden* achanak ekdum ekdam अचानक',
  sugar: 'sugar glucose shugar शुगर',
  low: 'low kam down drop drops dropped dropping falling fell fall gir giri decreasing decreased khatam going ghat* critical कम गिर',
  bluish: 'blue neela neeli neele nila nili nile bluish purple grey नीला नीली नीले',

  ground: 'floor ground zameen zamin jameen farsh road sadak footpath pavement roadside फर्श ज़मीन जमीन सड़क',
  lying: 'lying lies laid pada padi pade paday gira giri gire behosh on पड़ा पड़ी पड़े',
  darkness: 'andhera andhere black blackness blackout dark अंधेरा अँधेरा',

  impaled: 'impal* pierc* aarpaar through ghus* dhas* घुस* धंस*',
  spike: 'rod sariya saria nail nailgun iron bar stick glass kaanch pipe arrow teer wood branch rebar सरिया',
  insect: 'bee bees wasp wasps hornet hornets madhumakkhi madhumakkhiyon madhumakhi bhaunra tatiya मधुमक्खी मधुमक्खियों',
  drip: 'injection penicillin drip vaccine antibiotic anaesthesia tika teeka इंजेक्शन टीका',

  // What happened
  accident:
    'accident* acident* accidnt axident aksident acciden* exident exidant eksident durghatna takkar collision collided एक्सीडेंट एक्सिडेंट ऐक्सिडेंट दुर्घटना टक्कर',
  crash: 'rolled crash crashed overturn* toppled palat palti palta ulat pileup skidded rammed पलट*',
  hit: 'hit hits struck knocked runover ran run kuchal* kuchl* maar mara maari mari takra* thok* uda udaa crushed dragged टक्कर मार कुचल* ठोक*',
  vehicle:
    'car cab taxi tanker suv bus truck bike scooter scooty auto rickshaw lorry train van jeep tractor gaadi gadi vehicle motorcycle motorbike cycle tempo metro गाड़ी बस ट्रक बाइक ट्रेन',
  victim:
    'labour labourer labourers majdoor mazdur worker workers pedestrian biker cyclist people man woman boy girl kid person worker mazdoor log aadmi aurat budhe passenger passengers persons लोग आदमी मजदूर',
  hurt: 'hurt injured ghayal bleeding trapped dead unconscious phase phanse घायल',
  fall: 'fell fallen falls falling gir gira giri gire girgaya girgayi slip* phisal* fisal* dropped गिर गिरे गिरा गिरी फिसल*',
  height:
    'roof chhat stair stairs staircase seedhi seedhiyon seedhiyo sidhi sidhiyon building balcony floor terrace ladder height manzil manjil ped tree scaffold* window khidki bridge pul cliff khai छत सीढ़ी सीढ़ियों मंजिल मंज़िल बालकनी पेड़ खिड़की',
  heavyThing:
    'crane girder scaffolding sheet container pillar wall tree branch deewar diwar ped slab roof debris malba machine beam pole khamba lorry truck almirah cupboard दीवार पेड़ मलबा',
  injury:
    'injury injuries injured injurd chot chote zakhm jakhm zakhmi jakhmi ghayal wound wounded phat phata phati fata fat fracture hit gash चोट घायल ज़ख्म ज़ख्मी फट',
  broken: 'broken broke break toot tut tooti tuti tuta toota tuti tutgaya tootgaya dislocated fractured fracture टूट',
  exposed: 'visible sticking out bahar protruding poking बाहर',
  stab: 'ghop* ghomp* chhuri churi chhuriyan stabbed stab stabs knifed chaku chaaku chakoo chakku chhura chura chure चाकू छुरा',
  shot: 'gunshot shot goli gunfire bullet गोली',
  hitby: 'lagi lag laga maar mari maari mar chali मार लगी लग चली',
  under: 'under neeche niche beneath inside andar trapped pinned stuck नीचे अंदर',
  buried: 'trapped buried pinned dab daba dabe dabi dabgaya phase phanse crushed दब फंसे',
  explode: 'explod* explosion blast blasted burst phat phata phati phatgaya dhamaka फट फटा धमाका',
  pressureVessel:
    'stove geyser tyre tire compressor cylinder cooker gas boiler silinder battery firecracker patakha cracker transformer सिलेंडर कुकर पटाखा',
  weapon: 'rod stick stone pathar patthar danda brick bottle hammer acid talwar axe kulhadi',
  animal: 'dog dogs kutta kutte kutton monkey bandar pitbull bull saand leopard कुत्ते कुत्ता बंदर',
  maul: 'attack* maul* noch* torn tore phad fad bitten नोच*',
  drown: 'drown* doob* dub dubgaya dooba डूब*',
  waterBody:
    'bucket balti pool pond talab lake nadi river tank tanki tub kuan kue kuen sea samundar naala drain gutter बाल्टी तालाब नदी टंकी कुएं नाले',
  electrocuted: 'electrocut* electrocuted',
  electric: 'current electric electricity electrical bijli karant karent curent wire taar करंट बिजली तार',
  shocked: 'shock shocked lag laga lagi lagne jhatka jhatke touched touch chipak* giri gir fell लग लगा लगी लगने गिरी',
  lightning: 'lightning',
  burn: 'burn burnt burns burned burning burnd jal jala jale jali jalgaya jhuls* jhulas* scald* singed जल जला जली झुलस*',
  hotLiquid: 'hot boiling garam garm khaulta khaulte ubalta ubalte scalding गरम गर्म उबलता खौलता',
  liquid: 'oil water tea chai coffee pani paani tel milk doodh dal soup daal पानी तेल चाय दूध दाल',
  spill: 'spill* pour* fell pulled gir gira giri gire chalak ulat phenk thrown splash* गिर गिरा गिरी',
  acid: 'acid tezab tezaab tejab tejaab तेजाब तेज़ाब एसिड',
  thrown:
    'throw* threw thrown attack phenk* fek* fenk* splash* dala daal spilled poured gir gira giri girgaya face chehre फेंक* डाल',
  fire: 'fire flames aag आग',
  caught:
    'lag lagi laga caught trapped house ghar flat building kapde kapdo saree sari clothes dress andar flames broke room kitchen rasoi लग लगी घर कपड़ों साड़ी',
  smoke: 'smoke dhuan dhuaan dhua dhuye dhuein gas fumes धुआं धुएं गैस',
  inhaled: 'inhal* inhaled breathed leak leaked leaking leakage ris ghut* coughing breath* saans लीक',
  heatstroke: 'heatstroke sunstroke',
  loo: 'loo lu heat dhoop sun garmi लू धूप गर्मी',

  // Poison, stings, pills
  poison:
    'poison* zeher zehar zahar zahr jahar jeher phenyl phenyle finail finayl phenol pesticide keetnashak insecticide fertilizer bleach harpic lizol dettol kerosene petrol diesel thinner turpentine rodenticide sulphas sulfas salfas celphos organophosphate detergent sanitizer sanitiser cleaner tezab tezaab acid mothball naphthalene goodknight mortein baygon जहर ज़हर कीटनाशक फिनाइल फिनायल हार्पिक सल्फास तेजाब',
  pest: 'rat mouse chuhe chuha cockroach keede keedo keede makode mosquito machhar ant weed चूहे कीड़े मच्छर',
  pestKiller: 'poison killer coil spray maarne marne wali dawai dawa dava liquid paste kill मारने दवाई दवा',
  swallowed:
    'drank drunk drink drinks drinking swallow* ate eaten consumed took taken had take kha khali khaali khaliya khalia khayi khalli pi pee peeliya piliya pili khaya khaye piya nigal* nigl* gulped ingested licked खा पी निगल* पिया खाया',
  gulped: 'swallow* nigal* nigl* gulped ingest* निगल*',
  object:
    'grape toy nut seed bead chana supari moongphali kanch marble magnet battery coin magnet needle pin blade button coil marble cell bead sikka suyi sui ring glass chemical sindoor soap',
  /** Taken in already, and not asked about. */
  tookIn:
    'took taken swallowed ate eaten gulped consumed ingested had liya li lee leli khali khaliya khaya khayi gaya gayi gaye chuka chuki chuke nigal* nigl* ली लीं लिया खाया गया गयी गई गए निगल*',
  span: 'din dino days weeks week hafte hafta mahine mahina month months दिन दिनों हफ्ते महीने',
  /** As many as are not taken at one time. */
  scores:
    'ten eleven twelve fifteen twenty thirty forty fifty sixty das dus gyarah barah pandrah bees tees chalis chalees pachas दस बारह पंद्रह पन्द्रह बीस तीस चालीस पचास',
  strip: 'strip strips patta patte पत्ता पत्ते',
  overdose: 'overdos* ओवरडोज',
  pills:
    'paracetamol crocin dolo combiflam alprax alprazolam aspirin diazepam valium insulin lorazepam antidepressants pills pill tablets tablet goliyan goliya goliyaan golian goli medicines medicine meds dawai dawaiyan dawa dawayi capsules गोलियां गोलियाँ दवाई दवा',
  many: 'many lot lots bahut bahot bohot saari sari sara too all poori puri pura whole bottle strip strips dozen handful extra overdose dher बहुत सारी पूरी',
  snake:
    'snake saanp sanp saamp saap sap naag cobra kobra viper krait karait scorpion bichhu bichu bichchu nagin सांप साँप बिच्छू नाग कोबरा',
  bite: 'bite bitten bit biting bites kaat kat kata kaata kata dank dankh das dasa dasliya sting stung stings काट काटा डंक डस*',

  // Birth
  labour: 'labour labor lebar leber contraction* prasav delivery dilivery deliver* delivering लेबर प्रसव डिलीवरी',
  contractions: 'contraction*',
  pregnant: 'pregnan* pregn* pregent pregnet garbhvati garbhwati garbh preggers expecting गर्भवती प्रेग्नेंट प्रेगनेंट गर्भ',
  womb: 'womb uterus pet belly inside andar kick kicking kicks movement movements fetal पेट गर्भ',
  water: 'water waters pani paani thaili thaily पानी',
  waterBroke: 'broke broken burst leak* toot tut phat phati phut chhoot chhut nikal टूट फट फूट',
  birthSign: 'showing out coming born bahar nikal aane hone crowning बाहर निकल',
  birthPart: 'baby babys bacha bachcha bachche bacche head sir cord naal hand foot feet shoulder बच्चा बच्चे नाल',
  cord: 'cord naal nala नाल',
  miscarriage: 'miscarriage miscarrying garbhpat abortion गर्भपात',

  alcohol: 'alcohol sharab daru drunk drinking शराब दारू',

  // Who
  baby: 'baby babies babys bacha bachcha bachha bacche bachche bachhe bachchi bacchi bachi newborn infant toddler child childs shishu navjat munna munni beta bete beti kid kids son daughter boy girl chota chhota month बच्चा बच्ची बच्चे बेबी शिशु नवजात मुन्ना',
  kin: 'papa pitaji pita dad daddy father fathers mummy mumma maa mother mothers mom mum ammi abbu baba dadi dada dadaji nani nana nanaji amma appa wife wifes husband husbands biwi bivi pati patni bhai bhaiya behen behan didi brother brothers sister sisters uncle aunty auntie chacha chachi mama mami beta bete beti son daughter patient mareez aadmi aurat grandfather grandmother grandpa grandma granny friend dost neighbour neighbor roommate bachcha bacha bacche bachche bachchi baby child someone kisi usko use unko unhe usne पापा पिताजी पिता मां माँ मम्मी दादी दादा दादाजी नाना नानी पति पत्नी भाई बहन बेटा बेटी मरीज मरीज़ बच्चा बच्ची बच्चे किसी उसने उसको उन्हें',
  family:
    'papa pitaji pita dad daddy father mummy mumma maa mother mom mum ammi abbu dadi dada dadaji nani nana nanaji amma wife husband biwi bivi pati patni bhai bhaiya behen behan didi brother sister uncle aunty beta bete beti son daughter grandfather grandmother grandpa grandma baby bachcha bacha bacche bachche bachchi friend dost पापा पिताजी पिता मां माँ मम्मी दादी दादा दादाजी नाना नानी पति पत्नी भाई बहन बेटा बेटी बच्चा बच्ची बच्चे',
  condition: 'condition haalat halat halath tabiyat tabiyet tabyat tabiat हालत तबीयत तबियत',
  bad: 'bad worse worsening bigad* bigdi bigdti kharab khrab critical serious sinking deteriorat* nazuk najuk gambhir बिगड़* खराब ख़राब नाजुक गंभीर',
  serious: 'serious critical nazuk najuk gambhir ghambheer sirius गंभीर नाजुक सीरियस',
  severe:
    'severe* unbearable bahut bahot bohot bht tez zyada jyada extreme* terrible worst intense khatarnak khoob very too high बहुत तेज तेज़ असहनीय ज्यादा ज़्यादा',

  // Self-harm
  suicide: 'suicid* suside sucide suicde khudkushi khudkhushi khudkusi atmahatya aatmahatya आत्महत्या खुदकुशी सुसाइड',
  die: 'die dying death dead mar marna marne maru jump मर मरना मरने',
  want: 'want* wanna going gonna chahta chahti chahte chahati dil mann man jaun chahiye planning thinking wish चाहता चाहती चाहते मन',
  kill: 'kill killing hurt hurting harm harming cut cutting hang hanging finish',
  self: 'myself himself herself themselves khud apne apni apneaap apna aap yourself खुद अपनी अपने',
  life: 'life zindagi jindagi jaan jeena jina jeene jine jivan live living alive ज़िंदगी जिंदगी जान जीना जीने जीवन',
  live: 'live living jeena jina jeene jine alive exist जीना जीने',
  end: 'end ending khatam khtm le lena de dena dedunga lelunga take taking finish over खत्म ख़त्म',
  cut: 'cut cutting slit slashed kaat kaatli kat kata kati काट कट',
  hang: 'hang hanging hanged hung phaansi faansi fansi phansi latak* latk* noose फांसी लटक*',
  noose:
    'lag* fan pankhe pankha rope rassi laga lagali lagai lagayi khud himself herself myself tree ped dupatta लगा पंखे रस्सी',
  jump: 'chhalang chalang chhalaang छलांग jump jumping jumped kud* kood* leap कूद*',

  // Asking
  stroke: 'stroke storke strok lakwa lakva lakwaa falij faalij paralysis paralys* paralyz* पैरालिसिस लकवा स्ट्रोक फालिज',
  asthma: 'asthma asthama astma dama inhaler अस्थमा दमा',
  ambulance:
    'paramedic paramedics medics ambulance ambulence ambulans ambulanc ambulnce amblance ambulace ambulnc ambulances एम्बुलेंस एंबुलेंस एम्बुलैंस ऐम्बुलेंस 🚑',
  send: 'send sends sending need needed needs want require required call bhejo bhej bhejiye bhejna bhejdo bhijwa bhijwao bhejiyega chahiye chaiye chahie chaie bulao bulaiye bulwao bula mangwao mangao dispatch get rush please plz pls jaldi urgent urgently immediately now asap turant fast quick zaroorat jarurat भेजो भेजिए भेज चाहिए बुलाओ बुलाइए बुला जल्दी तुरंत ज़रूरत जरूरत',
  emergency:
    'emergency emergancy emergncy emrgency emergeny imergency amergency emergenc emerjency sos इमरजेंसी एमरजेंसी इमर्जेंसी आपातकाल',
  save: 'bachao bachaiye bachaao bachalo bachaiyo बचाओ बचाइए',
  help: 'help madad मदद',
  hurry:
    'urgent urgently jaldi immediately turant now asap fast quick quickly please pls plz hurry somebody someone koi जल्दी तुरंत',

  // Somebody who says what they cannot do: "kal nahi uth paunga"
  mine: 'paunga paungi paaunga paaungi paunge payenge paenge sakta sakti sakte sakunga sakungi aaunga पाऊंगा पाऊंगी सकता सकती सकते',

  // A letter away from a sign, and no misspelling of it: "phenyl", "seizing"
  harmless: 'fine saying checking',

  // Things that do not fall ill: "the server is not responding"
  thing:
    'bot chatbot desk support customer care office phone phones mobile app website site server link page form network internet wifi number line lift elevator laptop computer screen battery machine printer portal otp reception counter booking appointment slot date file system account message call email bag car parking door gate drain pipe tap traffic light ac fan tv exam alarm video फोन लिंक लिफ्ट',
  equipment: 'cylinder store port tank concentrator supply stock plant machine pipeline mask rent refill सिलेंडर स्टोर',
} as const
