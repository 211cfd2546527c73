import { expand } from './grammar.ts'

/**
 * What frightened people see, by clinical area, in three languages: every `(a|b)` is a choice. The second net learns
 * from them which parts of a body, states and things go together when somebody is in danger.
 */
const AREAS: Readonly<Record<string, string>> = {
  airway: `
(a piece of|some) (meat|bread|carrot|sweet) went (down the wrong way|into the windpipe|in the wrong pipe)
my (son|wife) is (clawing|pointing|grabbing) at (his|her) (throat|neck) (and cannot cough|no sound comes|)
(food|a bone|a seed|a toy piece) (is stuck|got lodged|sitting) in (his|her) (windpipe|throat|airway)
(khana|niwala|haddi|seb ka tukda|toffee) (saans ki nali|gale|galat nali) mein (chala gaya|atka hua hai|phasa hai) (aankhein bahar|awaaz band|)
(दाना|टॉफी|निवाला|हड्डी) (सांस की नली|गले) में (फंस गया|चला गया|अटका है)
he is making a (whistling|crowing|rattling|barking) (sound|noise) (with every breath|when he pulls air in|)
(chest|neck|belly) muscles (are pulling|pulling in|sucking in) (with each breath|hard|)
(she|he) (can only say|gets out) (one|a few) words (before|then) (gasping|needs air|stops for air)
(hawa|saans) (andar nahi ja rahi|khinch rahi|atak rahi|ukhad rahi|ruk ruk ke aa rahi) (hai|nebulizer ke baad bhi|pump se bhi nahi|)
(har saans pe|saans lete) (pasliyan|gala|pet) (andar ja raha|dhas rahi|khinch raha) hai
(सांस|दम) (उखड़ रही|अटक रही|खिंच रही|फूल रहा) है (पंप से भी नहीं|नेबुलाइजर भी काम नहीं किया|)
(inhaler|nebuliser|puffer|pump) (is empty|not helping|did nothing|kaam nahi kar raha) (and she is turning grey|aur haanf rahi hai|)
(lips|nails|face) (are|look|going) (dusky|ashen|purple|grey|bluish)
(honth|nakhun|chehra) (baingani|kaale|neele|safed|fake) (pad rahe|ho gaye|pad gaya) hain
sound like (snoring|gargling|drowning) but (he is not asleep|eyes half open)`,
  heart: `
(dad|mom|appa|thatha|uncle|grandpa) is (clutching|rubbing|holding|pressing) (his|her) (chest|ribs|left side|breastbone|arm) (and sweating|and has gone pale|, skin clammy|)
(someone is|a fist is|like hands are|feels) (squeezing|crushing|pressing|twisting) (inside|the middle of the chest|his heart|from inside)
(pressure|tightness|squeezing|burning) (going|moving|spreading) (up to|into) (the jaw|his teeth|the shoulder|both arms|the back)
(drenched|soaked|wet) (in|with) (cold|) sweat and (grey|restless|says he will die|feels doom|cannot lie down)
(kurta|kapde|badan|maatha) (bheeg gaya|tar hai|thanda pad gaya) aur (seena|chhati) (masal|pakad|daba) rahe hain
(andar se koi|seene ko koi|jaise koi) (nichod|daba|kas|maror) raha hai
(baayi|left) (bhuja|baanh|kandha|jabda) (mein khinchav|sunn ho raha|bhari lag raha) aur (paseena|ghabrahat|ulti)
(सीना|छाती) (मसल|पकड़|दबा) रहे हैं (पसीने से तर|रंग उड़ गया|उबकाई|)
(जबड़े|कंधे|बाजू) तक (खिंचाव|दर्द|जकड़न) और (ठंडा पसीना|घबराहट|उल्टी)
(heartbeat|pulse|heart) is (skipping and she went down|jumping and he blacked out|going crazy and dizzy|running wild, lips white)
(cannot|can't) (find|feel) (a|any|his) (beat|pulse|heartbeat)
(dropped|folded|crumpled) (like a sack|on the treadmill|on the pitch|in the office|in the lobby), (no beat|we are pushing on his chest|not moving)`,
  mind: `
(slid|slumped|tipped|fell) (off|over|down) (the chair|the wheel|the steering|his desk|her plate) (and is not answering|and cannot be woken|eyes half open)
(we shake|slapped|pinched|called|poured water on) (him|her) (and|but) (nothing|no reaction|he does not flinch|she does not stir)
(cannot|can't|could not) (rouse|wake|stir|get a word from) (her|him|our grandmother)
(hilaya|jagaya|awaaz di|thappad maara|paani chhidka) (phir bhi|par|lekin) (kuch asar nahi|aankh nahi kholi|koi harkat nahi|kuch nahi bola)
(baithe baithe|khade khade|chalte chalte|naha ke) (lurhak gaye|ludhak gayi|dher ho gaye|gir ke shaant ho gaye)
(palkein|aankhein|putli) (nahi hil rahi|upar chadh gayi|palat gayi|khuli par dekh nahi rahe)
(हिलाने|बुलाने|जगाने) पर भी (कुछ नहीं बोल रहे|आंख नहीं खोलते|कोई असर नहीं|होश में नहीं आ रहे)
(बैठे बैठे|चलते चलते|नहाते हुए) (लुढ़क गए|ढेर हो गई|गिर गए और बोल नहीं रहे)
(he|she|mother) is (staring|blank|limp) and (drooling|does not know us|does not follow a finger|not answering)
(bathroom|toilet|room) is locked from inside and (she|dad) (is not answering|fell, we heard a thud)
(neighbour|old lady|tenant) (has not opened the door since|is on the floor, I see|lies behind the door)`,
  stroke: `
(one corner|one side|half) of (his|her) (mouth|face|smile) (hangs|is lower|won't come up|sags|is pulled down)
(smile|grin|mouth) is (crooked|lopsided|uneven|to one side) (since this morning|all of a sudden|)
(left|right) (arm|leg|hand|foot) (has gone dead|is dragging|is hanging|just drops|fell to the side) (suddenly|)
(keeps dropping|cannot hold|cannot grip|can't lift) (the cup|a spoon|his phone|her comb) (and speech is thick|with the right hand|)
(words|sentences) come out (wrong|as mush|scrambled|like a drunk man|thick)
(suddenly|all at once) (cannot read|does not know us|talks rubbish|sees half|lost half the view|cannot find words)
(aadha|ek taraf ka) (chehra|muh|hissa|honth) (latak|jhuk|tedha|dheela|sunn) (gaya|ho gaya|raha) hai
(ek|dayan|bayan|left) (haath|baanh|baazu|pair) (bejaan|latka hua|ghisat raha|uth nahi raha|kaam nahi kar raha) (hai|achanak|)
(jeebh|zubaan|boli) (ladkhada rahi|moti ho gayi|atak rahi|samajh nahi aa rahi) (hai|achanak|)
(pehchan nahi rahe|ulta pulta bol rahi|bina matlab bol rahe) (achanak|subah se|ekdum)
(एक|दाहिना|बायां) (हाथ|पैर|बाजू) (बेजान|लटक|घिसट|सुन्न) (हो गया|गया|रहा है)
(मुंह|होंठ|चेहरा) एक तरफ (लटक|झुक|मुड़) गया (है|लार गिर रही है)
(बोली|ज़ुबान|आवाज़) (लड़खड़ा|अटक|मोटी हो) (रही है|गई है) अचानक
thunderclap (headache|pain) (and vomiting|and neck is stiff|worst of her life|)`,
  fits: `
(body|whole body|arms and legs) (went stiff|stiffened|jerking|is shaking|arched) (and eyes rolled up|and froth|and will not stop|with fever)
(shaking|jerking|convulsing) (on and off|again and again|for ten minutes|non stop) (not coming round|no gap|)
(badan|sharir|haath pair) (akad gaya|kaanp raha|jhatak raha|ainth gaya) (muh se lar|aankh upar|bukhar tez|)
(daant bhinch gaye|daant kas gaye|jeebh kat gayi) (aur akad gaye|aur kaanp rahe|)
(शरीर|हाथ पैर) (अकड़ गए|ऐंठ रहे हैं|कांप रहे हैं) (मुंह से झाग|आंखें ऊपर|)`,
  blood: `
(blood|red) (keeps|is) (pumping|spurting|dripping|pouring|soaking through) (from the wrist|from his thigh|through the towel|the bandage|)
(towel|bandage|sheet|shirt|mattress) is (soaked|full of blood|all red|dripping)
(coughed|threw|brought|spat) up (a cup of|mouthfuls of|dark|a lot of) (red|blood|clots)
(vomit|ulti) (like|jaisi) (coffee grounds|kaali|coffee) 
(stool|poop|potty) (is black and sticky|like tar|kaali|mein khoon bhara) (and he is faint|aur chakkar|)
(kalai|jaangh|sir|pair|naak) se (khoon|laal dhaar) (nal ki tarah|band nahi ho raha|tapak raha|phoot raha|beh raha)
(patti|taanke|kapda|takiya) (khul gaye|poori laal|khoon se bhar gaya|bheeg gayi khoon se)
(पट्टी|कपड़ा|तौलिया) (खून से भीग|पूरी लाल हो) गई
(glass|kaanch|sheesha|knife|blade|saw|chainsaw|grinder|axe) (slipped|went|ghus gaya|lag gaya) (into|through|mein) (his thigh|palm|jaangh|the arm|pet)
(varicose vein|dialysis fistula|tooth socket|nose) (burst|bleeding|won't stop) (for an hour|since|)`,
  pregnancy: `
(wife|bhabhi|sister|bahu) (6|7|8|9|seven|eight) (months|mahine) (and|,) (passing clots|bleeding|belly hard as a board|fell on the stairs|water gone|sees spots)
(baby|bachcha) (stopped kicking|has not moved|chup hai pet mein|hil nahi raha pet mein|quiet inside) (since|subah se|aaj)
(thakke|clots|khoon ke tukde) (nikal rahe|gir rahe|coming) (teesra mahina|3 months|third month)
(a loop|rope|cord|tiny foot|an arm|bottom) (is hanging|came|is coming|is out) (between her legs|before the baby|first|out)
(i|she) (feel|feels|wants) (like pushing|to push|the head) (in the car|in the cab|on the road|at home|now)
(गर्भवती|पेट से है|आठवां महीना) (आंखों के आगे चिंगारी|झटके|पानी छूट गया|बच्चा नहीं हिल रहा|चक्कर खाकर गिरी)
(after delivery|delivery ke baad|प्रसव के बाद) (burning hot|cold and sweating|khoon band nahi|ठंडी पड़ रही|बेहोशी|talking nonsense)
(placenta|naal|नाल) (not out|atki hai|अंदर है|has not come) (one hour|ghanta ho gaya|)`,
  child: `
(newborn|navjaat|baby|नवजात) (is cold|is floppy|won't suck|nahi rota|doodh nahi khinchta|ठंडा पड़ रहा|रो नहीं रहा|is yellow and sleepy)
(baby|bachcha|little one) (has not peed|no wet diaper|soft spot is sunken|aankhein dhas gayi|taloo dhasa|too sleepy to feed)
(baby|toddler) (stopped|stops) breathing (for a while|in between|and turns blue)
(bacche|बच्चे) (ki pasli|की पसली|ka pet) (chal rahi|चल रही|andar dhas raha)
(fever|bukhar|बुखार) and (purple spots|neck will not bend|gardan akdi|red dots that do not fade|laal daane)
(toddler|baby|kid|chhotu|bachcha) (ate|swallowed|drank|put in mouth|nigal gaya|pi gaya|kha gaya) (a battery|grandpa's pills|a coin|detergent|moth ball|hair oil|thinner|lizol|unknown tablets|dadi ki goliyan|button cell)
(बच्चे|बच्ची) ने (सिक्का|बैटरी|गोलियां|फिनाइल|साबुन|तेल) (निगल लिया|पी लिया|खा लिया)`,
  allergy: `
(after|since) (cashew|prawn|egg|fish|nuts|the injection|the new tablet|a sting|antibiotic) (eyes swollen shut|lips like balloons|throat tight|voice hoarse|hives all over|tongue thick)
(face|lips|tongue|whole body|throat) (blew up|ballooned|is puffed|has swollen) (after|since) (food|sting|medicine|shellfish)
(sui|dawa|injection|kaju|jhinga) (lagte hi|khate hi|ke baad) (chehra|gala|honth|poora badan) (sooj gaya|phool gaya|laal chakatte|khujli)
(दवा|सुई|मूंगफली|अंडा) (खाते ही|लगते ही|के बाद) (चकत्ते|सूजन|गला बंद|चेहरा फूल गया)`,
  trauma: `
(bus|truck|car|auto|tractor|lorry|jcb) (went over|dragged|threw|hit|flipped on|pinned|ne ghaseet diya|ne kuchal diya|ke neeche aa gaya) (a man|our neighbour|his legs|maa ko|bhaiya|the boy|the cyclist)
(scooter|bike|cycle) (skidded|went off the bridge|gutter mein gir gayi|phisli) (not getting up|bone out|no helmet|kaan se khoon|hosh mein nahi)
(wall|roof|slab|shelf|tank|gate|tree|pole) (fell|came down|collapsed|gir gayi) (on|over|par) (two men|the kids|uncle|majdoor|mazdooron)
(fell|jumped|dropped|slipped|gir gaye) (from|off|se) (the third floor|scaffolding|the tree|the terrace|chhat|manzil|the pole|a moving train)
(bone|haddi|हड्डी) (is poking out|bahar nikli|sticking through skin|बाहर निकली)
(finger|hand|foot|ear|ungli|उंगली|haath) (came off|is hanging|hanging by skin|kat ke alag|alag ho gayi|कट के अलग) (in the machine|by the saw|chakki mein|)
(iron rod|nail|bamboo|knife|sariya|arrow) (went through|is stuck in|aar paar|andar ghus gaya) (his chest|her foot|pet|jaangh|palm)
(bull|boar|dogs|monkey|leopard|buffalo|elephant|bear|kutte|bandar|saand|हाथी|कुत्तों) (gored|tore|mauled|trampled|phaad diya|noch liya|ne heela diya|ने नोच लिया) (uncle|the child|bachche ko|taau ko|बच्चे को|scalp)
(stabbed|shot|beaten|slashed|attacked) (by|with) (a gang|his brother|a sickle|bottles|sticks) (and lying in blood|he is down|)
(hip|leg|back|gardan|kamar) (twisted|bent|mud gayi) (after the fall|and screaming|hil nahi sakti|cannot feel legs)
(manhole|borewell|pit|lift shaft|quarry|septic tank) (mein gir|he fell in|she went in|mein utra tha) (bahar nahi aaya|not come up|gas hai)`,
  burns: `
(saree|dupatta|shirt|kurta|कपड़ों|nightie) (caught|pakad li|mein lag gayi|ने पकड़ ली) (the stove|aag|flames|आग) (burned to the waist|kamar tak jhulas gayi|)
(steam|hot oil|boiling water|hot dal|tar|garam doodh|khaulta pani|acid|उबलता पानी|गरम तेल) (on|over|splashed|all over|gir gaya|palat gaya|ulat gayi|गिर गया) (her face|his chest|the baby|bachche par|pair par|eyes|बच्चे पर)
(skin|chamdi|khaal|चमड़ी) (is peeling|came off|utar rahi|nikal rahi|उतर रही) (like gloves|jal gaye|burnt|)
(cracker|anaar|bomb|cylinder|cooker|battery|stove|पटाखा|कुकर) (went off|burst|blew up|phat gaya|फट गया) (in his hand|on her face|haath mein|chehre pe|हाथ में)
(got stuck to|thrown by|shock from|touched) (the wire|the washing machine|the pump|the fridge|a switchboard|the geyser|a pole)
(khambe|taar|motor|cooler|switch|fridge|pankhe|तार|मोटर) (se chipak gaya|se jhatka laga|ne pakad liya|ne pheka|से चिपक गया|से झटका लगा) (hatao koi|gir gaya|hil nahi raha|)`,
  water: `
(pulled|taken|fished) (him|her|a boy|nephew) (out of|from) (the pool|the well|the tank|the pond|the sea|a drain) (foaming|not breathing|belly full of water|grey)
(went under|was under water|dived and did not come up|slipped into) (the pool|the river|the quarry|the canal|the lake)
(talaab|kuan|nahar|nadi|pool|tanki|balti) (se nikala|mein gir gaya|mein gayi|mein ulta gira) (pet phoola|hil nahi raha|saans nahi|neela)
(कुएं|तालाब|नहर|टंकी|बाल्टी) (में गिर गया|से निकाला|में डूबा) (हिल नहीं रहा|)`,
  poison: `
(drank|swallowed|gulped|took) (weedkiller|hair dye|lamp oil|phenyl|drain cleaner|battery water|nail remover|rat paste|a bunch of tablets|the whole strip|30 tablets|his sister's pills) (after a quarrel|in anger|by mistake|)
(khet wali|keede|chuhe|ghaas|gehu ki|deemak) (wali|ki|) (dawa|dawai|goli|davai) (pi li|kha li|nigal li|chaat li)
(toilet cleaner|tezab|mitti ka tel|phenyl|petrol|rang|hair dye) (gatak liya|pi gaya|muh mein le liya|pi liya|gale mein chala gaya)
(सल्फास|कीटनाशक|तेजाब|फिनाइल|नींद की गोलियां|चूहे की दवा) (निगल ली|पी लिया|खा ली|गटक लिया)
(whole strip|poora patta|bottle of tablets|dibba|पूरा पत्ता) (gone|khali|kha liya|empty|ek saath kha li|खा लिया)
(gas|fumes|smoke|coal|generator|angeethi|गैस) (leak|in the room|se|bhar gayi|फैल गई) (all dizzy|nobody wakes|sab behosh|ulti aur chakkar|कोई नहीं उठ रहा)
(mushroom|berries|datura seeds|wild fruit|bad liquor|desi daaru|methanol) (eaten|kha liya|drank|pi) (now blind|pupils are big|andha ho gaya|talking to walls)`,
  bites: `
(snake|krait|cobra|viper|something long) (in the bed|in the grass|under the pillow|in the shoe|in the field) (two marks|bit her|got him|fang marks) (eyes closing|leg puffing up|)
(something|kuch|koi cheez|reengne wali cheez|zehrila) (bit|stung|ne dasa|ne kaata|ne dank maara) (in the night|ghaas mein|khet mein|pair pe|pindli mein) (neend aa rahi|haath kaala|sujan chadh rahi|eyelids drooping|)
(bichhu|scorpion|hornets|bees|tataiya|jellyfish|बिच्छू|मधुमक्खियों|सांप) (stung|ne kaata|ne ghera|got|ने काटा|ने डंक मारा) (the gardener|bachche ko|all over|him many times|बच्चे को|पिंडली में)
(do daant|two fang|दो दांत) (ke nishan|marks|के निशान) (sujan|and swelling|सूजन)`,
  farewell: `
(she|he|friend) (sent|left|wrote|texted) (a goodbye|a last message|a note|sorry for everything) (and phone is off|and is gone|and locked the door|)
(he|she|beta) is (on the railway line|on the tracks|on the edge|at the bridge|on the parapet|on top of the tank) (won't come down|and says bye|crying)
(took|le gayi|tied|bandha) (a rope|the dupatta|chunni|rassi|the knife|a blade) (and locked the room|kamra band|pankhe se|inside the bathroom)
(lined up|counting|collected) (the pills|all the tablets|his sleeping pills)
(i|main) (don't want to be here|cannot go on|want to vanish|ab nahi reh sakti|ab aur nahi seh sakta|thak gaya jeene se|sab khatam karunga) (anymore|goodbye all|maaf karna|alvida)
(मैं|अब) (नहीं जी सकता|जीना नहीं चाहती|सब खत्म कर दूंगा|अलविदा कह रही हूं)
(nobody needs me|better if i was gone|everyone will be happier without me|mere bina sab khush rahenge|koi fayda nahi jeene ka)
(patta|husband|pati|father|sasural) (is beating|maar raha|is strangling|gala daba raha|has a knife to) (me|mujhe|my mother|us) (now|abhi|help|)`,
  heat: `
(worker|papa|guard|labourer|driver) (dropped|collapsed|gir pada|confused|ulti seedhi baatein) (in the sun|at the site|dhoop mein|garmi mein) (hot and dry|skin burning|no sweat|paseena band)
(धूप|गर्मी|लू) (में|से) (गिर पड़े|बहकी बातें|बदन तप रहा|बेहोशी)`,
  sugar: `
diabetic (and|,) (cold sweat and mumbling|cannot be woken|shaking and confused|breath smells of fruit|not making sense|eyes closing)
(sugar|शुगर) (gir gayi|38|LO dikha rahi|HI dikha raha|520|गिर गई) (kaanp rahe|paseena|ajeeb saans|bol nahi rahe|बेहोशी|ulti)
(bp|pressure|बीपी) (210|220|200) (head bursting|seeing double|chakkar|naak se khoon|सिर फट रहा)`,
}

/** A made cry for help, and its clinical area. */
interface Cry {
  readonly text: string
  readonly kind: string
}

/** Of each line. */
const SENTENCES_MAX = 10

export const CRIES: readonly Cry[] = Object.entries(AREAS).flatMap(([kind, lines]) =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => expand(line, SENTENCES_MAX))
    .map((text) => ({ text, kind: `made: ${kind}` })),
)
