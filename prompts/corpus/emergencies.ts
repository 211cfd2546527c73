import type { Priority } from '../../orchestrator/network/topology.ts'
import type { Language } from '../../orchestrator/patients/events.ts'

/** Cries for help, one a line, of one kind and priority. The second net learns from them. */
interface Calls extends Readonly<Record<Language, string>> {
  readonly kind: string
  readonly priority: Priority
}

const CALLS: readonly Calls[] = [
  {
    kind: 'heart',
    priority: 'P1',
    en: `
my dad is clutching his chest and sweating a lot
mum says it feels like an elephant sitting on her chest
severe pain in chest going to left arm
he has chest tightness and his jaw hurts
chest is hurting badly since half an hour and i feel sick
pain in my chest, can't lie down
grandpa having a heart attack
i think im having a heart attck
chestpain help
crushing feeling in the chest, cold sweat
his heart has stopped
no heartbeat
my wife's heart is racing and she has chest pressure
uncle complaining of chest pain and vomiting
sharp chest pain, 58 yr male, diabetic
My father has a history of bypass and his chest is paining now`,
    'hi-Latn': `
papa ke seene me dard uth raha hai
seene mein dard ho rha h jaldi kuch karo
chaati mein jalan aur dard baaye haath tak ja raha hai
mummy ko ghabrahat ho rahi hai aur chest me pain
pitaji ka seena pakad ke baith gaye pasina pasina ho rahe
dil ka dora pada h papa ko
nana ji ko attack aaya hai dil ka
chest mein bahut bhari lag raha hai saans bhi nahi
dhadkan band ho gayi
heart atak aya hai ghar pe akele hain
sene me drd aur ulti ho rhi
seena jakad gaya hai bol nahi paa rahe`,
    hi: `
पापा के सीने में तेज दर्द हो रहा है
सीने में जकड़न और पसीना आ रहा है
दादाजी को हार्ट अटैक आया है
छाती में भारीपन लग रहा है और घबराहट
मम्मी को दिल का दौरा पड़ा है जल्दी आओ
बाएं हाथ में दर्द और सीने में दबाव
धड़कन बंद हो गई है`,
  },
  {
    kind: 'breathing',
    priority: 'P1',
    en: `
she is struggling to breathe
cant breath properly please help
my mother is gasping for air
baba is breathing very fast and his lips are blue
he stopped breathing
my kid is wheezing and cannot talk
asthma attack inhaler not working
breathlessness at rest, oxygen 82
spo2 is 78 and falling
oxygen level dropped to 70
suffocating, gas leak in the kitchen
he's turning blue
something stuck in her throat she can't breathe
my toddler is choking on a grape
choking!!!
grandma's breathing is very shallow and noisy
throat is closing up after peanuts
face and tongue swelled up after the injection
she ate prawns and now her throat is swelling
bee sting and now can't breathe, hives all over
severe allergic reaction
copd patient very breathless
smoke inhalation after the fire, coughing black`,
    'hi-Latn': `
saans nhi aa rhi papa ko
sans lene me bht dikkat ho rahi hai
dadi ki saans ukhad rahi hai
dum ghutne laga hai
bacche ke gale me kuch phas gaya
gale mein sikka atak gaya hai bacche ke
saans bahut tez chal rahi hai aur hoth neele ho gaye
oxygen 75 ho gaya hai
oxygen kam ho raha hai turant kuch karo
sansein ruk gayi hain
bachcha neela pad gaya
saans phul rahi h dama ka mareez hai
machhli khane ke baad gala sooj gaya saans nahi le paa raha
madhumakkhi ne kaata aur muh sooj gaya saans ruk rahi
mummy hanf rahi hain bolte nahi ban raha
dhuein me dum ghut gaya`,
    hi: `
सांस नहीं ले पा रहे हैं
मां की सांस फूल रही है बहुत
दम घुट रहा है
बच्चे के गले में कुछ फंस गया है
ऑक्सीजन कम हो गई है
होंठ नीले पड़ गए हैं
सांसें रुक गई हैं
पिताजी को सांस लेने में बहुत परेशानी है`,
  },
  {
    kind: 'unconscious',
    priority: 'P1',
    en: `
my father is not waking up
he won't wake up
grandmother not responding to us
found him unconscious in the bathroom
she fainted and hit her head
he collapsed at the gym
my friend has passed out
unresponsive man on the road near silk board
she's lying on the floor not moving
he is not opening his eyes
dad slumped over at the dinner table
mom went limp suddenly
she is lifeless please come
he just dropped and isn't moving
nani is not answering and her eyes rolled back
my husband is unconcious
no pulse what do i do
diabetic, sugar is 40 and she is drowsy not answering`,
    'hi-Latn': `
papa uth nahi rahe
mummy aankhein nahi khol rahi
dadi jawab nahi de rahi
hosh nahi aa raha
behosh padi hai bathroom me
chakkar khake gir gaye aur behosh
bhai behoosh ho gya
aankhen palat gayi
hil nahi raha hai kuch bolta nahi
nabz nahi chal rahi
achanak gir gaye aur ab bol nahi rahe
sugar bahut low ho gaya hai hosh nahi
hilaane par bhi nahi uth rahi
bandaa sadak pe behosh pada h
bacha susth pad gaya hai ankh nahi khol raha`,
    hi: `
पापा उठ नहीं रहे
मम्मी बेहोश हो गई हैं
दादी आंखें नहीं खोल रहीं
होश में नहीं है
वो जवाब नहीं दे रहा
चक्कर खाकर गिर गए और बेहोश हैं
नब्ज नहीं मिल रही
बच्चा हिल नहीं रहा`,
  },
  {
    kind: 'stroke',
    priority: 'P1',
    en: `
his mouth is drooping and speech is slurred
face has gone crooked on one side
mum suddenly can't lift her right arm
left side of the body is paralysed suddenly
dad is talking gibberish and can't walk
sudden weakness in right leg and arm
she is having a stroke
lost vision in one eye all of a sudden and face is numb
can't feel my left side
he is confused suddenly and his speech isn't clear
half of her face is not moving`,
    'hi-Latn': `
papa ka muh ek taraf latak gaya
muh tedha ho gya aur haath nahi uth raha
ek taraf ka haath pair kaam nahi kar raha
zubaan ladkhada rahi hai achanak
lakwa maar gaya dadi ko
aadha sharir sunn pad gaya
boli band ho gayi achanak
chehra tedha hai bol nahi pa rahi
stroke aaya hai lagta hai
dahina haath uth nahi raha munh se laar gir rahi
falij ho gaya nana ko`,
    hi: `
मुंह टेढ़ा हो गया है
एक तरफ का हाथ पैर नहीं चल रहा
अचानक बोल नहीं पा रहे
दादा को लकवा मार गया
आधा शरीर सुन्न हो गया है
जुबान लड़खड़ा रही है`,
  },
  {
    kind: 'seizure',
    priority: 'P1',
    en: `
my son is having fits
he is shaking all over and foaming at the mouth
epileptic seizure not stopping for 10 min
she has convulsions
my daughter's body is jerking and eyes rolled up
seizing again and again
febrile fit in 2 year old`,
    'hi-Latn': `
bete ko daure pad rahe hain
mirgi ka dora aa gaya
muh se jhag aa raha hai
bacche ko tez bukhar aur jhatke
haath pair akad gaye aur jhaag nikal raha
fits aa rahe hai use`,
    hi: `
मिर्गी का दौरा आया है
बच्चे को झटके आ रहे हैं
मुंह से झाग निकल रहा है
दौरे पड़ रहे हैं`,
  },
  {
    kind: 'bleeding',
    priority: 'P1',
    en: `
bleeding won't stop
there's so much blood
he is bleeding a lot from the leg
she cut her hand on glass and blood is gushing
vomiting blood
coughing up blood
blood everywhere please hurry
lost a lot of blood
his arm got cut off in the machine
deep cut on the neck spurting blood
passing large blood clots and feeling faint
black stools and vomited blood twice`,
    'hi-Latn': `
khoon ruk nahi raha
bahut khun nikal raha hai
khoon ki ultiyan ho rahi hai
khansi me khoon aa raha hai
haath kat gaya khoon beh rha h
pair se khoon hi khoon
mashin me ungli kat gayi bahut blood nikal raha`,
    hi: `
खून रुक नहीं रहा
बहुत खून निकल रहा है
खून की उल्टी हुई है
हाथ कट गया है खून बह रहा है
खांसी में खून आ रहा है`,
  },
  {
    kind: 'pregnancy',
    priority: 'P1',
    en: `
wife's water broke at 7 months and bleeding
my wife is 8 months pregnant and bleeding
pregnant lady having fits
she's pregnant and fell down the stairs
baby's hand came out first
cord is coming out
heavy bleeding after delivery
pregnant with severe headache and blurred vision
baby is not moving in the womb since morning
miscarriage happening, lots of blood`,
    'hi-Latn': `
biwi pregnant hai aur khoon aa raha hai
8 mahine ki pregnant hai bleeding ho rahi
delivery ke baad khoon band nahi ho raha
pet me bachcha hil nahi raha
garbhwati mahila ko daura pada hai
pregnent hu bleeding start ho gyi`,
    hi: `
पत्नी गर्भवती है और खून आ रहा है
डिलीवरी के बाद खून नहीं रुक रहा
पेट में बच्चा हिल नहीं रहा`,
  },
  {
    kind: 'labour',
    priority: 'P2',
    en: `
my wife is in labor
contractions 4 min apart
her water just broke
baby is coming right now
she is delivering in the auto
labour pains started at home
the baby's head is showing`,
    'hi-Latn': `
delivery pain shuru ho gaya hai
patni ko prasav peeda ho rahi hai
bachcha hone wala hai jaldi aao
pani ki thaili phat gayi
lebar pain start ho gya
bachcha bahar aa raha hai`,
    hi: `
पत्नी को प्रसव पीड़ा शुरू हो गई है
पानी की थैली फट गई
बच्चा होने वाला है
लेबर पेन शुरू हो गया`,
  },
  {
    kind: 'trauma',
    priority: 'P1',
    en: `
accident on hosur road two people hurt
bike hit by truck man is bleeding
my brother met with an accident
fell from the 2nd floor
child fell off the balcony
head injury after falling from bike, vomiting
he was stabbed in the stomach
someone shot my neighbour
bus overturned many injured
car crash near airport people trapped
hit and run at marathahalli
a wall fell on a worker
stuck under the lorry
he fell from the scaffolding and can't move his legs
hit on the head with a rod
tree branch fell on my dad
dog attacked my child, face torn
hand crushed in the machine
train ran over his leg
gas cylinder exploded at our house
building collapsed people inside`,
    'hi-Latn': `
exident ho gya hai highway par
truck ne bike ko uda diya
bhai ka accident hua hai khoon me lathpath hai
chhat se gir gaya mera beta
seedhi se gire hain sar me chot lagi hai behoshi
kisi ne chaku mar diya pet mein
goli maar di use
gaadi palat gayi log phase hain
sir phat gaya hai
bus khai me gir gayi
auto ne takkar maar di budhe aadmi ko
ped se gir gaya uth nahi paa raha
deewar gir gayi mazdoor dab gaya
cylinder phat gaya ghar me
kutte ne bacche ka chehra noch liya khoon aa raha
train se kat gaya pair`,
    hi: `
एक्सीडेंट हो गया है लोग घायल हैं
छत से गिर गया है
किसी ने चाकू मार दिया
सिर फट गया है खून बह रहा है
गोली लगी है
ट्रक ने टक्कर मार दी
गाड़ी पलट गई है
दीवार गिर गई मजदूर दब गया`,
  },
  {
    kind: 'injury',
    priority: 'P3',
    en: `
leg is broken after a fall bone is visible
i think grandma broke her hip she can't get up
he twisted his knee and can't stand, bone sticking out`,
    'hi-Latn': `
pair ki haddi toot gayi uth nahi paa rahe
haath toot gaya haddi bahar dikh rahi hai
dadi bathroom mein gir gayi hai uth nahi pa rahi`,
    hi: `
दादी गिर गई हैं उठ नहीं पा रहीं
पैर की हड्डी टूट गई है`,
  },
  {
    kind: 'burns',
    priority: 'P2',
    en: `
hot oil spilled on my daughter
my hand is badly burnt
kid pulled boiling water on himself
acid thrown on a girl
her saree caught fire
burns on face and chest
we are trapped in a fire`,
    'hi-Latn': `
garam chai bacche pe gir gayi jal gaya
cooker phata muh jal gaya
tezaab phenk diya ladki pe
kapdo me aag lag gayi
ghar me aag lagi hai log andar hain
pura haath jhulas gaya`,
    hi: `
गरम पानी से बच्चा जल गया
चेहरे पर तेजाब फेंक दिया
कपड़ों में आग लग गई
घर में आग लग गई है`,
  },
  {
    kind: 'electricity-water-heat',
    priority: 'P1',
    en: `
my brother got electrocuted
he touched a live wire and isn't moving
electric shock from the geyser
boy drowned in the pool
pulled her out of the lake not breathing
man struck by lightning
worker collapsed in the heat, very hot and confused`,
    'hi-Latn': `
current lag gya bete ko
bijli ka jhatka laga behosh ho gaya
talab me doob gaya baccha
nadi se nikala hai saans nahi
bijli giri hai aadmi pe
karent lagne se gir gaya
loo lag gayi hai behoshi aa rahi`,
    hi: `
करंट लग गया है
बच्चा तालाब में डूब गया
बिजली का झटका लगा है
लू लगने से बेहोश हो गए`,
  },
  {
    kind: 'poison',
    priority: 'P1',
    en: `
my son drank toilet cleaner
she swallowed rat poison
he took 30 sleeping pills
baby ate mosquito coil
child swallowed a button battery
dad drank pesticide by mistake
overdose of paracetamol
snake bit me in the field
cobra bite on the foot
scorpion sting on my child, he is sweating
i drank acid by mistake
food poisoning whole family vomiting and fainting
she had too many of her bp tablets
inhaled gas from the drain and fell`,
    'hi-Latn': `
bacche ne phenyl pi liya
zehar kha liya hai
saanp ne kat liya pair me
chuhe maarne ki dawai kha li
saari neend ki goliyan kha gayi
harpic pi liya usne
bichhu ne dank mara hai bacche ko
keede maarne wali dawa pee li
sulfas kha liya
galti se mitti ka tel pi gaya bachcha
kobra ne kaata
battery nigal li bachche ne
sap ne dasa`,
    hi: `
बच्चे ने फिनाइल पी लिया
उसने जहर खा लिया है
सांप ने डस लिया
नींद की गोलियां खा लीं बहुत सारी
कीटनाशक पी लिया
बिच्छू ने काट लिया`,
  },
  {
    kind: 'self-harm',
    priority: 'P1',
    en: `
i want to end my life
i don't want to live anymore
my sister slit her wrist
he is hanging from the fan
she is going to jump from the terrace
i am going to kill myself tonight
my roommate is suicidal
thinking of ending it all
nobody will miss me if i die, i have the pills with me
he says he will hang himself
i can't go on, goodbye
life is not worth living, i want it to stop`,
    'hi-Latn': `
mai mar jana chahti hu
jeene ka man nahi karta
khudkushi karne ja raha hai
usne nas kaat li
pankhe se latak gaya
ab jeena nahi hai mujhe
phansi laga li usne
chhat se kudne wala hai
main apni jaan le lunga
apne aap ko khatam karna chahta hoon
mujhe mar jana hai bas`,
    hi: `
मैं जीना नहीं चाहती
मैं मर जाना चाहता हूं
उसने फांसी लगा ली
आत्महत्या करने जा रहा है
नस काट ली है
छत से कूदने वाली है`,
  },
  {
    kind: 'children',
    priority: 'P1',
    en: `
newborn is not breathing
my baby is blue and floppy
baby is not feeding and very cold and limp
infant with fits
3 month old not waking up for feeds
my child has high fever and stiff neck and is drowsy
baby has rash that doesn't fade and won't wake
toddler fell in the water bucket
the child is breathing very fast, chest pulling in`,
    'hi-Latn': `
baby saans nahi le raha
navjat neela ho gaya
bachchi dheeli pad gayi hai doodh nahi pi rahi
chota bacha uth nahi raha behosh sa hai
baccha balti me gir gaya pani me
bacche ki pasli chal rahi hai saans tez
munna ro nahi raha hil nahi raha`,
    hi: `
बच्चा सांस नहीं ले रहा
बच्ची नीली पड़ गई है
नवजात रो नहीं रहा और ठंडा पड़ गया
बच्चे को तेज बुखार और झटके`,
  },
  {
    kind: 'call',
    priority: 'P2',
    en: `
please send an ambulance
ambulance needed urgently at indiranagar
i need help its an emergency
call ambulance asap
emergency please come fast
can you send ambulance to my house, my mother is serious
HELP HELP
somebody help us please its urgent
sos
we need to shift my father to hospital immediately he is critical
can I get an ambulance? my uncle is very sick
ambulnce plz
send amblance 12th main hsr`,
    'hi-Latn': `
ambulance bhej do jaldi
gadi bhejo hospital ki, papa ki tabiyat bahut kharab hai
ambulans chaiye abhi
emrgency hai jaldi aao
koi madad karo please jaldi
bachao koi
halat bahut kharab hai papa ki
haalat nazuk hai turant aaiye
meri maa mar jayegi jaldi karo
bahut serious hai jaldi kuch karo`,
    hi: `
एम्बुलेंस भेज दो
तुरंत एम्बुलेंस चाहिए
इमरजेंसी है मदद करो
बचाओ
हालत बहुत गंभीर है
पापा की तबीयत बहुत बिगड़ गई है जल्दी आओ
एंबुलेंस बुला दीजिए`,
  },
  // Written later, to see what was still missed; their priorities were not judged.
  {
    kind: 'of all kinds',
    priority: 'P3',
    en: `
my grandfather has stopped breathing please help
hes not breathing and turned purple
my mom is having trouble breathing and is very pale
my chest feels like its being crushed
he grabbed his chest and fell down
father collapsed while walking
my sister fainted in the bathroom and there is blood
my uncle's face has dropped on the left and he cant talk
mom's words are coming out jumbled and her arm is weak
i cut my wrist
blood is coming out of his ears after the fall
my wife is bleeding and 5 months pregnant
baby is coming, head is out
scooter slipped and my friend broke his leg
a truck hit my dad's car
motorcycle accident near silk board, rider unconscious
my hand got stuck in the machine and fingers are gone
my son spilled boiling tea on himself
child drowned in swimming pool
beti ne finayl pi liya
my 2 year old ate some tablets
scorpion stung my baby
he says he wants to die and has locked the room
she took an overdose
my friend is threatening to jump off the bridge
throat swelling after eating fish cant breathe
my daughter is allergic and her lips are swelling
newborn not crying
kid with high fever having a fit
nose bleeding not stopping since an hour
ambulance bhejiye please koramangala
pls hurry he is dying
someone is lying unconscious outside the gate
old man fell on the road bleeding from head
heart patient feeling heaviness in chest
can you come fast my father is not able to breathe
ghar me gas leak ho gaya sab behosh
he has been electrocuted
my dad swallowed his denture and is choking
mom is having severe chest discomfort
dad's left arm is numb and he is sweating
my chest hurts so much
grandmother cant catch her breath
he is suffocating
he swallowed a coin and is coughing
something is stuck in my babys throat
she is not conscious
usne hosh kho diya
not waking up after drinking
he fell unconscious in the office
found my neighbour lying on the floor, no response
she can't move one side of her body
right side weakness since 20 minutes
body shaking uncontrollably and eyes rolled back
my brother is having an epileptic attack
deep cut in leg, blood not stopping
vomited blood just now
water bag burst
my wife is in labour we cant reach the hospital
she delivered at home and is bleeding
bus accident many people injured
fell off a ladder and cant move
my friend got stabbed
skull fracture bleeding from ears
broke my arm bone is out
she set herself on fire
acid attack
nephew fell into the well
my daughter drank floor cleaner
bachche ne dawai ki puri sheeshi pi li
neela thotha kha liya
naag ne kaat liya
snake bite on leg swelling
i feel like killing myself
i took 20 crocin tablets i want to die
my son has locked himself and says he will die
nobody cares i will end it tonight
my baby stopped crying and went pale
6 month baby with difficulty breathing
face is swelling after taking medicine and cant breathe
patient is sinking
condition is very critical please send someone
ambulance!!!!
emergency at home
medical emergency
we had an accident
i have been in an accident
fainting again and again
eye injury with acid
chemical went into his eyes
help my husband is having a cardiac arrest
pain radiating from chest to jaw
elderly man with chest heaviness and breathlessness
i am having palpitations and feel i will pass out
she has stopped responding and is cold
my friend drank too much and is not waking up
he isnt breathing right and his skin is grey
mom can't swallow and her speech is gone
she suddenly can't talk or move her right hand
convulsing for 5 minutes
knife wound in stomach
kisi ne sir pe rod maari khoon hi khoon
my finger got chopped off
fell from terrace
my wife delivered baby in the car help
7 month pregnant and fell in the bathroom
baby born at home not crying
allout pi liya bachche ne
she ate poison
usne khana me zeher mila ke kha liya
face burnt in cylinder blast
he jumped off the building
i dont want to be alive
i have cut my veins
bees attacked him swelling all over and can't breathe
need ambulance, my grandfather is critical
my nephew fell from his bicycle and is unconscious
the baby has stopped breathing
papa has severe chest pain please help
mother in law is having a stroke i think
she's choking on a chicken bone
my son had a seizure and is not waking up
lady having fits at the bus stop
face numb on one side and slurring
wife suddenly can't see and has a terrible headache
she is 38 weeks and leaking water
baby coming feet first
fell into a borewell
unhone neend ki bahut saari goliyan le li
bhabhi ne zeher pi liya
child swallowed kerosene and vomiting
saanp ne dank mara khet mein kaam karte waqt
viper bite
he has been shot in the leg
pet me goli lagi
burned in kitchen fire
i feel suicidal
i dont want to live, life is over
she cut her wrists in the bathroom
ambulance please, 3rd cross malleshwaram
help!! my dad collapsed
low oxygen 79 percent
seafood allergy, tongue swelling
newborn turning yellow and not feeding
grandma slipped in the bathroom and broke her hip`,
    'hi-Latn': `
babu ki saans atak rahi hai
mummy ko saans lene me problem ho rhi h
dard seene se kandhe tak ja raha hai
papa pasine se bheeg gaye hain aur seene me dard
ankhein band hain koi jawab nahi
woh uth hi nahi raha
pati ko mirgi ka attack aaya
nana ka ek haath kaam nahi kar raha aur muh tedha
biwi ka paani toot gaya
mera beta balcony se gir gaya
kisi ne mere bhai ko goli mari
jhagde mein chaku lag gaya
kitchen me cylinder blast ho gaya
dudh garam tha bacche pe gir gaya
bijli ke taar se chipak gaya
mera bhai neend ki poori bottle kha gaya
main ab aur jeena nahi chahta
bachcha doodh nahi pi raha aur bahut sust hai
2 saal ki bacchi ko bukhar me jhatke
oxygen 80 dikha raha hai
sir mein chot lagi hai ulti kar raha hai
papa ko khoon ki ulti hui
kuch kijiye woh mar jayega
mere chest me ajeeb sa dard ho raha pasina bhi
ek aadmi train ke neeche aa gaya
wife ko labour pain ho raha hai
heart beat bahut tez hai aur chakkar aa raha hai saans bhi nahi
papa ke chest me pressure lag raha hai
chest me dard hai sans nahi le pa rha
saas phool rahi hai mummy ki
gale me haddi fas gayi
mera dost behosh ho gaya party me
mere papa gir gaye aur bol nahi rahe
chehra ek taraf jhuk gaya
achanak dikhna band ho gaya
bacche ka sharir akad gaya hai
haath ki nas kat gayi bahut khoon
glass se haath kat gaya khoon band nahi ho raha
latrine me bahut khoon aa raha hai
pregnant hu aur pet me bahut dard aur khoon
bachche ka sir dikh raha hai delivery ho rahi hai
sadak durghatna ho gayi hai
uncle hit by a bike
bachcha seedhiyon se gir gaya sar se khoon
bandook se goli chali
haath ki haddi tut gayi
burnt by hot oil
garam tel gir gaya haath par
usne khud ko aag laga li
current se chipak gaya tha ab saans nahi
kuan me gir gaya
doobte hue bachaya par saans nahi
rat poison kha liya
kerosene pi gaya baby
mujhe jeene ki icha nahi
woh khud ko maar lega
phaansi lagane ki koshish ki
shishu neela pad raha hai
bachche ko jhatka aa rha hai bukhar 104
severe allergy after bee sting
papa ki halat bigad rahi hai
AMBULANCE CHAHIYE
koi ambulance bhejo yaar papa ko kuch ho gaya
papa ko kuch ho raha hai jaldi
mera accident ho gaya
gadi se takra gaya
ulti dast bahut ho rahe hain behoshi jaisi
bhai ko loo lag gayi behosh
insulin zyada le li, hosh nahi
sugar 35 ho gaya hai
bp 220 hai aur muh tedha
tez sir dard achanak aur ulti aur behoshi
chot lagne se aankh se khoon
aankh me tezaab chala gaya
mere pati ke chhati me bahut dard ho raha hai pasina aa rha
sir ji papa ka seena dard kar raha bahut
baba ko attack aa gaya
dil bahut zor se dhadak raha hai aur chakkar aa rahe
thand lag gayi hai body thandi ho gayi hil nahi rahe
mera bhai behos ho gya hai shaadi me
gir padi aur hosh me nahi
sharaab pi ke behosh pada hai muh se jhaag
aadmi footpath par pada hai koi harkat nahi
inhaler kaam nahi kar raha saans phool rahi
achanak aankhon se dikhna band ho gaya papa ko
ek side ka chehra latak gaya hai
baar baar jhatke aa rahe hain bukhar bhi hai
ladki ko daura aaya hai kaanp rahi hai
ungli kat ke alag ho gayi
accident me pair kuchal gaya
cab overturned on ORR
ladder se gir ke kamar toot gayi
periods me bahut zyada khoon aa raha chakkar aa rahe
bachcha saans nahin le pa raha doodh naak me chala gaya
dudhmuha bachcha neela ho raha
beta 3 saal ka hai usne acid pi liya
mosquito liquid pi gaya baccha
gas ki wajah se sab behosh ho gaye
saap kat gaya khet me
garam paani se haath jal gaya chhale pad gaye
patakhe se aankh jal gayi
short circuit se current laga
nehar me gaadi gir gayi log doob rahe
train ke aage kood gaya
mujhe mar jaana hai please help
life khatam kar lungi
injection ke baad sharir par chakatte aur saans nahi
oxygen saturation 84 hai mummy ki
bp bahut low ho gaya behosh ho rahe hain
please jaldi gaadi bhejiye maa ki haalat kharab hai
koi doctor bhejo jaldi papa nahi uth rahe
jaldi karo mar jayegi
mere chacha ko dil ka daura pad gaya hai
dadaji ki saans nahi chal rahi
uski saans bahut dheere chal rahi hai
wo saans lene ke liye tadap raha hai
bete ke gale mein toffee atak gayi
muh ka ek hissa latka hua hai
bahut zyada bleeding ho rahi hai delivery ke baad
miscarriage ho raha hai bahut bleeding
patni ko dard uth raha hai 9 mahine
gaadi ka accident, do log behosh
auto palat gaya driver ghayal hai
cyclist hit by bus, leg crushed
pool me baccha doob raha tha nikala hai par uth nahi raha
chaku se hamla hua hai
sir se bahut khoon beh raha
tel se jal gaya pura chehra
wire touch ho gaya aur gir gaya
mera dost fansi laga raha hai
turant ambulance bhejo hebbal flyover
koi hai? jaldi aao papa gir gaye hosh nahi
heart patient hai, seene me dard utha hai
bp gir gaya behosh ho gayi mummy
allergy ho gayi hai poora muh sooj gaya saans nahi aa rahi
bukhar 105 aur bachcha behosh
mere bachche ko fits aa gaye bukhar ke saath
machine me haath aa gaya`,
    hi: `
बच्चा बेहोश हो गया है
मेरी बेटी को दौरा पड़ रहा है
बच्चा पानी में डूब गया
मेरे पति को सांप ने काटा है
पापा की सांस उखड़ रही है
दादी को सांस नहीं आ रही
मेरे पिता को अस्पताल ले जाना है एम्बुलेंस भेजें
मां के सीने में जलन और दर्द और पसीना
बच्चे ने सिक्का निगल लिया
दोस्त होश में नहीं आ रहा
मुंह एक तरफ हो गया है और बोल नहीं पा रहे
खून बहुत बह रहा है
गर्भवती पत्नी को दौरे आ रहे हैं
कार का एक्सीडेंट हो गया है
डॉक्टर साहब पैर कट गया मशीन में
उस पर हमला हुआ चाकू से
आग से जल गई
बिजली से झटका लगा बेहोश है
उसने चूहे मारने की दवा खा ली
कुत्ते ने बच्चे को बुरी तरह काटा
मैं अपनी जान दे दूंगा
मर जाना चाहती हूँ
सीने में बहुत दर्द है सांस भी नहीं आ रही
बच्चे की सांस बहुत तेज चल रही है
दाहिना हाथ और पैर काम नहीं कर रहा
बाइक फिसल गई और सिर में चोट लगी है
गाड़ी ने बच्चे को टक्कर मार दी
गर्भवती हूं और बहुत खून आ रहा है
प्रसव का दर्द हो रहा है जल्दी
छोटा बच्चा सिक्का निगल गया
दादी को बिच्छू ने डंक मारा
वह फांसी लगाने जा रहा है
इमरजेंसी है मेरे पापा को कुछ हो गया
एम्बुलेंस जल्दी भेजिए पिताजी गिर गए हैं
अभी अभी बेहोश होकर गिर पड़े
मेरा भाई होश में नहीं है और मुंह से झाग आ रहा है
मेरी बहन ने फिनायल पी लिया है
मैं मरना चाहता हूं
एम्बुलेंस चाहिए तुरंत पिताजी को सांस नहीं आ रही`,
  },
  {
    kind: 'unusual words, first batch',
    priority: 'P1',
    en: `
she's not waking up
mom wont wake up no matter what i do
zeher kha liya bhai ne
her lips are turning blue
my husband is on the floor and making weird snoring noises
dad collapsed in the bathroom
bachche ne phenyl pi liya
my grandmother's mouth is drooping and she cant talk properly
feels like an elephant sitting on my chest
pain going down my left arm and jaw, sweating a lot
he is turning grey and sweating buckets
can't catch my breath, even sitting
gasping for air pls come
not breathing!!!
my toddler swallowed a coin and is choking
peanut allergy, her face is swelling up
snake bit my son on the leg
hit by a car just now near signal
someone got run over outside our gate
he fell from 2nd floor
electrocuted while fixing the pump
my sister cut her wrist
i dont want to live anymore, i have the pills in my hand
she took a whole strip of sleeping pills
drowned in the tank, pulled him out, no pulse
wife 8 months pregnant, bleeding a lot
pregnant wife having fits
he's shaking all over and wont stop
seizure for 10 mins now
newborn is cold and floppy
my baby is limp
baby is not crying after birth, blue colour
diabetic dad sugar low, talking nonsense, drowsy
spo2 82 and dropping
got stabbed in the stomach
chaku maar diya kisi ne
gunshot wound please hurry
smoke inhalation 3 people coughing badly
sudden blindness in right eye
rash all over, cant breathe after the injection
he is confused suddenly and slurring
hart attack plz help
chest pian since 20 min
cheast pain n sweating
unconsious on road
uncoscious man at bus stop
bleding heavily after surgery
cant feel half my body
one side of face gone numb
my friend drank acid
battery nigal li bacche ne
swallowed a button battery
someone is trying to jump off the terrace
nani ne aankhen palat di
no response from grandpa, cold hands
please help my father is dying
help help help he's not moving
wall fell on workers, some trapped
unable to breathe lying down, legs swollen
post delivery bleeding soaking pads every 10 min
pacemaker patient fainted twice`,
    'hi-Latn': `
papa uth nahi rahe hain, hila ke dekha
baby neela pad gaya hai
saans atak rahi hai dadi ki
khoon ruk hi nahi raha haath se
gir gaye aur hosh nahi hai
uncle ne chuhe maarne ki dawa kha li
muh tedha ho gaya hai achanak
unka ek taraf ka haath pair kaam nahi kar raha
chhati pe jaise pathar rakha ho, pasina aa raha hai
seene mein bahut tez dard ho raha hai
saans nai aa rahi
sans lene me dikkat ho rahi h mummy ko
inhaler kaam nahi kar raha, saans phool rahi hai
asthma ka attack pada hai inhaler khatam
khana gale mein fas gaya hai bol nahi pa raha
bachche ke gale me sikka atak gaya
madhumakkhi ne kata aur gala sooj raha hai
saamp ne kaat liya khet mein
bike ka accident ho gaya, sir se khoon beh raha
scooter se gir gaye sar phat gaya
truck ne takkar maar di, ladka road pe pada hai
chhat se gir gaya beta
balcony se neeche gir gayi
bijli ka jhatka laga hai, behosh hai
current lag gaya bhai ko
usne nas kaat li hai
phansi lagane ki koshish ki hai usne
main marna chahti hoon abhi goli kha rahi hu
neend ki bahut saari goliyan kha li
overdose ho gaya hai shayad
pani me doob gaya tha nikal liya par saans nahi le raha
nabz nahi mil rahi
pregnant hu aur bahut khoon ja raha hai
daura pad raha hai, muh se jhaag nikal raha
jhatke aa rahe hain bachche ko bukhar me
fits aa rahe hai baar baar
mirgi ka daura 15 minute se chal raha hai
3 din ka bachcha doodh nahi pi raha aur sust pada hai
bachi aankhein nahi khol rahi
sugar 40 hai aur behoshi jaisa
oxygen 78 dikha raha hai
oxygen level gir raha hai 85
bahut zyada ulti khoon ki
khoon ki ulti hui abhi
latrine me khoon hi khoon aur chakkar aa ke gir gaye
naak se khoon band nahi ho raha
ungli kat ke alag ho gayi machine me
haath machine mein aa gaya
goli lagi hai
cylinder phat gaya log jal gaye
gas leak se sab behosh
gardan akad gayi tez bukhar aur behosh ho raha hai
injection ke baad pura badan sooj gaya aur saans nahi
loo lag gayi behosh pada hai dhoop me
zabaan lad khada rahi papa ki, haath nahi uth raha
dil bahut tez dhadak raha hai aur aankhon ke aage andhera
chakkar khake gir padi, uth nahi rahi
behosh ho gyi h mummy jldi
heart atack aa rha h papa ko
stiches khul gaye khoon nikal raha bahut
kerosene pi gaya 2 saal ka baccha
mushroom khane ke baad sab ulti kar rahe aur behosh
kuch kha liya usne, muh se jhaag
chhat se koodne wala hai
aankhein ulat gayi hain
body thandi pad rahi hai, koi harkat nahi
koi response nahi de rahe
hil nahi rahe bilkul
papa mar rahe hain jaldi aao
gaadi bhejo hospital le jana hai behosh hai
kutte ne gardan pe kaat liya, bahut khoon
pet phat gaya hai accident mein
ghutne ke neeche pair alag ho gaya
raat se saans phool rahi hai, let nahi pa rahe
delivery ke baad khoon rukta nahi
phoolon ki tarah neeli ho gayi bacchi ki honth
hothon ka rang neela
dialysis patient, khoon nikal raha hai fistula se band nahi hota`,
    hi: `
माँ की सांस नहीं चल रही
दादाजी को होश नहीं आ रहा
सीने में जलन नहीं, बहुत भारीपन है और पसीना छूट रहा है
सांप ने काट लिया है
बेटा नीचे गिर गया, सिर से खून बह रहा है
खून बहुत बह रहा है रुक नहीं रहा
ज़हर खा लिया है उसने
सास नहीं आ रही पापा को
छाती में दर्द है बहुत तेज
मेरे पति को दिल का दौरा पड़ा है`,
  },
  {
    kind: 'unusual words, first batch',
    priority: 'P2',
    en: `
water broke and baby is coming out
nose bleed from half an hour not stopping
hot oil fell on my daughter's face
acid thrown on her face
worst headache of my life came suddenly
heat stroke, skin hot and not making sense
send someone quick
bleeding out
glass went into eye, blood`,
    'hi-Latn': `
baby ka sir bahar aa raha hai
labour pain shuru ho gaya hai har 2 minute pe
sugar bahut low ho gayi papa gir pade
jal gaya poora haath garam tel se
aag lag gayi kapdon mein
tezaab phenka hai
sar me achanak bomb jaisa dard, ulti
bachao bachao pati ko kuch ho gaya
jaldi bhejo gaadi, maa ki haalat bahut kharab hai
emergency hai abhi`,
    hi: `
डिलीवरी घर पे ही हो रही है, बच्चा निकल रहा है`,
  },
  {
    kind: 'unusual words, first batch',
    priority: 'P3',
    en: `
leg twisted backwards, bone is out`,
    'hi-Latn': `
bull ne seeng maar diya pet me
haddi bahar nikal aayi hai`,
    hi: `
`,
  },
  {
    kind: 'unusual words, second batch',
    priority: 'P1',
    en: `
he turned pale and fell off the chair, breathing weird
mom complaining of tightness across chest since morning
my kid swallowed a grape and can't make a sound
wheezing badly and lips going purple
nebuliser is not helping, she can't finish a sentence
child drooling, high fever, can't swallow, noisy breathing
she fainted at the bus stop and we can't wake her
somebody lying on the footpath not moving
she took something, she's foaming
sulphas kha liya bhabhi ne
swallowed a handful of paracetamol
he's drunk and not waking and vomiting
alcohol poisoning, not responding
naag ne das liya
bees attacked him, whole body swollen
stray dogs attacked my mother, deep wounds
chainsaw cut his thigh, blood spurting
blood is spraying from his arm
7 months pregnant, fell down stairs, pain
baby's foot is coming out first
2 month old with fever not feeding and very sleepy
infant has stopped breathing for a few seconds again and again
toddler fell in the bucket
someone is drowning at ulsoor lake
her smile is crooked and arm is weak
she suddenly can't find words
suddenly can't walk straight, double vision, vomiting
having convulsions back to back
he bit his tongue and is jerking
sugar 600 and breathing fast, confused
got shocked by live wire and fell
transformer blast, two burnt badly
kerosene stove burst
carbon monoxide from heater, family unconscious
crane fell on a labourer
pile up on airport road, people stuck in cars
neck hurt after diving, can't feel legs
nail gun went through his chest
chhuri ghop di
got shot in the leg
husband hanging from fan
i'm standing on the bridge
i have cut myself and it won't stop bleeding
she says she'll jump, she's on the terrace
back pain tearing, going down, pale and sweating
leg clot patient suddenly breathless
throat closing up
we are doing cpr
he's gone cold please help
sats are 80 on air
spo2 79
trach tube came out, she's choking`,
    'hi-Latn': `
naana ji ne hilna band kar diya hai
bhaiya seedhi se girne ke baad bol nahi raha
dadi ki aankh khuli hai par kuch bol nahi rahi
papa ka sharir thanda pad gaya
heart ruk gaya lagta hai
uncle seena pakad ke baith gaye
left haath me dard aur ghabrahat, pasina pasina
chest bahut heavy lag raha hai aur ulti jaisa
baap re seene me aag lagi hai pasine se tar
hospital le chalo dil baith raha hai
saans phool ke ruk ruk ke aa rahi hai
dam ghut raha hai bacche ka
gala band ho gaya hai prawn khane ke baad
tongue is swelling after bee sting
saans lete hue seeti ki awaz aa rahi hai aur neela pad raha
ladki behosh padi hai college me
road pe ek aadmi pada hai khoon me lathpath
gehu ki goli kha li
keede maarne wali dawai pi li
all out ki bottle pee gaya bacha
dadi ne galti se 10 bp ki goli kha li
paracetamol ki poori strip kha gayi didi
kuch kaat gaya khet me aur pair kaala pad raha hai
kutton ne noch liya bachche ko
haath mixer me chala gaya, ungliyan kat gayi
kaanch se kalai kat gayi bahut khoon
nakseer band hi nahi ho rahi 1 ghante se
operation ke taanke se khoon phoot raha hai
khoon thook raha hai
kala paikhana aur behoshi
ulti me khoon ke thakke
period nahi ruk raha, 2 ghante me 6 pad, chakkar aa rahe
miscarriage ho raha hai shayad bahut khoon
garbhvati ko jhatke lag rahe hain
navjat ro nahi raha, neela hai
bachche ka badan akad gaya aur aankhen chadh gayi
tez bukhar me beta kaanp raha hai aur hosh me nahi
chhota baby gir gaya bistar se sir ke bal, ulti kar raha
bachcha paani ki tanki me gir gaya
jhil me do ladke doob rahe hain
papa ka chehra ek taraf latak gaya
baat samajh nahi aa rahi unki, zuban ladkhada rahi
achanak ek aankh se dikhna band
daayan haath sunn ho gaya hai achanak
ek side ka body kaam nahi kar raha
daure pe daure aa rahe hain
sugar 28 hai, pasina aur behoshi
insulin zyada le li, ab uth nahi rahe
bijli ke khambe se chipak gaya
karant lagne se dil ki dhadkan ajeeb
cooker phat gaya muh jal gaya
flat me dhuan bhar gaya hai hum phase hain
gas geyser me behosh mili
diwar gir gayi mazdoor dabe hain
lift gir gayi log phase hain
bus palat gayi bahut log ghayal
auto ne bachchi ko uda diya
train se kat gaya
metro track pe gir gaya
sir me chot lagi, kaan se khoon
reedh ki haddi me chot, pair nahi hil rahe
rod aar paar ho gaya pet me
goli chali hai, ek aadmi gira hua hai
fight me botal maar di sar pe khoon beh raha
usne khud ko kamre me band kar liya aur marne ki baat kar raha
ab jeene ka koi matlab nahi, alvida
main sab khatam kar dungi aaj raat
usne blade se haath kaat liya
pet me asahniya dard, behoshi aa rahi
pair sooj gaya hai aur achanak saans phool rahi
dialysis miss hui, saans nahi aa rahi, pair sooje
garmi me behosh gaya mazdoor
thand se akad gaya hai, bol nahi raha
allergy ho gayi injection se, chakkar aur saans
penicillin lagte hi gir gaya
pulse nahi mil rahi aur thande haath
CPR de rahe hain jaldi aao
jaan ja rahi hai jaldi karo
help karo koi, pati zameen pe gire pade hain
koi hai? meri maa mar jayegi
urgent hai bachcha kuch nahi kar raha
oxygen cylinder khatam ho gaya aur saans nahi le pa rahi
vent alarm baj raha ghar pe, tube nikal gayi`,
    hi: `
दिल घबरा रहा है, सीने में दबाव है
सीने में जैसे कोई दबा रहा हो
sास बहुत तेज चल रही है और होंठ नीले
साँस अटक गई है
गले में हड्डी फँस गई है, सांस नहीं ले पा रहे
बाथरूम में गिरे मिले, होश नहीं
बिच्छू ने काटा, बच्चा तड़प रहा है
गर्भवती पत्नी बेहोश
बच्चा पेट में हिल नहीं रहा सुबह से
अचानक बोलना बंद हो गया
मुंह टेढ़ा हो गया है और हाथ नहीं उठ रहा
मिर्गी का दौरा पड़ रहा है और रुक नहीं रहा
बिजली गिर गई खेत में दो लोगों पर
मैं अपनी जान दे दूंगी
ऑक्सीजन 70 आ रहा है`,
  },
  {
    kind: 'unusual words, second batch',
    priority: 'P2',
    en: `
my wife just dropped in the kitchen and her eyes are open but nothing
baby born at home cord around neck
glucose 35 and he is mumbling
house on fire people inside
heatstroke, body 106, not talking sense
need paramedics
send paramedics now`,
    'hi-Latn': `
pet se hai aur pani chhoot gaya, ab kya karein
bachcha aadha bahar aa gaya hai gaadi me
chai gir gayi baby pe, chamdi utar gayi
saree me aag lag gayi
cricket ball lagi sir pe aur ulti kar raha hai, neend me
jaldi gaadi bhejo bhai`,
    hi: `
`,
  },
  {
    kind: 'unusual words, second batch',
    priority: 'P3',
    en: `
severe stomach pain, belly is hard as a board
shoulder dislocated and hand turning cold and blue`,
    'hi-Latn': `
pair toot gaya haddi bahar
testicle me achanak bahut tez dard`,
    hi: `
`,
  },
  {
    kind: 'unusual words, third batch',
    priority: 'P1',
    en: `
my flatmate is unresponsive on the sofa
he's breathing but won't respond to anything
she's sweating, cold and says her jaw hurts
kid's lips look blueish after crying
choked on chicken bone, can't talk
ant bites all over and now wheezing
brother took 30 sleeping tabs
i took all my antidepressants
scorpion bite, baby crying and sweating
cobra bit farmer, eyelids drooping
biker lying in a pool of blood near tin factory
pedestrian knocked down, head bleeding
pregnant wife, headache, blurred vision, swelling feet
delivered in auto, baby not crying
uncle can't lift right arm and talking funny
vision gone in both eyes suddenly
diabetic, sweating and not making sense
bp 60/40 and fainting
black tarry stools and collapsed
ghutno tak khoon hi khoon
hand stuck in grinder
spine injury, can't feel toes
dehydration, baby eyes sunken, no urine since morning
dengue patient bleeding gums and fainting
post op day 2, wound burst open intestines visible`,
    'hi-Latn': `
dada ji kursi se ludhak gaye, aankh nahi khol rahe
hosh kho baithe hain chacha
meri chhaati fat rahi hai dard se
asthma pump se bhi aaram nahi, bol nahi pa rahi
papa ki saans ki awaz ajeeb hai gharr gharr
moong fali gale me fasi hai saans nahi
latke mile hain rassi se
usne jeher pi liya, jhaag aa rahi
meri dost ne haath ki nas kaat di
bathroom me current laga, gir gayi
washing machine se jhatka laga, hil nahi raha
cooker blast ho gaya
naagin ne kaat khaya khet me dada ko
auto palat gaya teen log dabe
construction site pe sariya pet me ghus gaya
teesri manzil se kood gaya
borewell me bachcha
bacha pool me mila, saans nahi
nadi me beh gaya bhai
navjaat ki saans ruk ruk ke chal rahi
beti ko jhatka aaya aankhen upar chadh gayi
daant bhinche hue hain aur badan akda hua
5 saal ka bachcha bukhar 105 behki behki baatein
mummy behki behki baatein kar rahi hain achanak
chai pi rahe the achanak muh se laar aur chehra latak gaya
sugar check kiya 32, bol nahi rahe
bp 220 hai sar phat raha aur ulti
nadi nahi chal rahi
dhadkan bahut tez 180, chakkar aa raha, saans phooli
pacemaker beep kar raha aur behosh ho rahe
khoon ki ulti, thakka thakka
ungliya press machine me pis gayi
aankh me chaku lag gaya
jaw toot gaya aur saans me dikkat
ghar me gas leak, sab ulti kar rahe chakkar
AC fat gaya dhuan hi dhuan
loose motion 30 baar, uth nahi pa rahe, pairon me jaan nahi`,
    hi: `
बच्चे के गले में मूंगफली अटक गई है
गर्भ में बच्चा नहीं हिल रहा
अचानक दायां पैर काम नहीं कर रहा`,
  },
  {
    kind: 'unusual words, third batch',
    priority: 'P2',
    en: `
face swelled up after crab
fits since 20 minutes, not stopping`,
    'hi-Latn': `
kandhe se haath tak dard ja raha, saans bhari
garam doodh bachche pe palat gaya
diwali patakhe se aankh jal gayi
petrol pump pe aag lagi do log jhulse
pagal kutte ne chehre pe kaata bahut gehra
lift shaft me gir gaya mazdoor
9 mahine chal rahe hain, paani ki thaili phat gayi
dard har do minute me, bachcha aane wala hai
placenta bahar nahi aaya aur khoon ja raha
sir phatne jaisa dard zindagi me pehli baar
gehra zakhm hai khoon fawware ki tarah
tez dhaar se gala kat gaya
loo lagne se ladka gir pada, badan tap raha`,
    hi: `
`,
  },
  {
    kind: 'unusual words, fourth batch',
    priority: 'P1',
    en: `
my uncle grabbed his chest and went down
papa ne achanak bolna band kar diya
amma can't move her right side
she's turning blue around the mouth
kid choked on a marble
he injected too much insulin
fell into the well
car rolled over on ring road with people inside
cut artery, blood everywhere
newborn not breathing properly
convulsing for a while now
she drank pesticide
she's trying to hang herself
stabbed near the market
bp bahut low, thanda pasina, behosh jaisa
sharp pain in chest when breathing, coughing blood
leg swollen and can't breathe
wife collapsed after delivery
my mum swallowed bleach
someone fainted in the lobby
girl jumped in lake
electric wire fell on a man
peanut reaction, epipen used
my friend overdosed
brother won't respond after taking something at party
he's having a fit
blood not stopping from the nose since an hour`,
    'hi-Latn': `
nanu gir ke behosh, kaan se khoon nikla
seene me chubhan aur haath sunn
wo hosh me nahi hai, jaldi
saans lene mein kharr kharr ki awaz
talab me bachcha gira
bacchi ka bukhar 104 aur jhatke
chuhe ki dawa pee li didi ne
usne chhat se chhalang laga di
kisi ne goli maar di bhai ko
shock laga khambe se, hil nahi raha
cylinder leak se do log behosh
dhuen me dam ghut raha hai andar phase hain
heat stroke lag raha, ulti aur behoshi
sugar gir gayi 38, pasina, hosh nahi
dil ki dhadkan ruk ruk ke chal rahi hai, chakkar
an old man hit by bus`,
    hi: `
दादी को लकवा मार गया
पति की छाती में बहुत दर्द और पसीना
बच्चा बेहोश हो गया
करंट लग गया भाई को
सांस फूल रही है बहुत
खून की उल्टी हो रही है`,
  },
  {
    kind: 'unusual words, fourth batch',
    priority: 'P2',
    en: `
bachche ne nail polish remover pi liya
water bag burst, 34 weeks
baby's head is out
twins at 30 weeks, bleeding
dad having trouble speaking, one eye drooping
wasp stung his throat area and he can't swallow`,
    'hi-Latn': `
phool gaya hai pura chehra, saans kam
daadi ke sir se khoon bahe ja raha
acid aankh me chala gaya
jhulas gaya boiler se`,
    hi: `
आग में जल गई है`,
  },
  {
    kind: 'told by what is seen, a colleague',
    priority: 'P3',
    en: `
grandpa keeps clutching his shirt over the ribs and has gone the colour of ash
there is a band across my husbands torso he says like someone tightening a belt
amma is drenched since ten minutes and says something terrible is about to happen
uncle got off the treadmill and just folded up, his friends are pushing on his chest
wont wake up properly since afternoon keeps going back to sleep, diabetic
i cannot get her to open her eyes or squeeze my hand
mom is putting her spoon in the wrong place and her words come out like porridge
suddenly cant hold the cup in his right hand and foot is dragging
her lips look bluish and she is sucking in between the ribs with every breath
he can only say two words then stops to get air
after the antibiotic shot his face blew up like a balloon and he is itching all over
ate prawns and now throat feels like its closing
5 year old has a coin in the windpipe i think, drooling and can't swallow
my toddler got into the toilet cleaner there is foam round the mouth
kid found grandmas bp tablets, strip is empty
he drank something from the rat bottle by mistake
sister has swallowed about thirty sleeping tabs and left a note
not answering the phone, sent me a goodbye message and the gas is on
he is on the parapet of our building and wont come down
my flatmate has locked the bathroom door with blades inside
something long and brown got him on the ankle in the sugarcane field, leg is puffing up
street dogs pulled my nephew down and his calf is open
he touched the pump wire and got thrown back, hand is black
the geyser wire caught him and now he is just lying there
pulled our cousin out of the well, belly is full of water
pressure cooker lid flew off onto her face
diwali anaar went off in his palm, fingers are hanging
he went under the bus tyre near the signal
an autorickshaw flipped on the flyover, driver is pinned
crane hook came down on a labourer, his helmet is split
tile cutter went through his palm, it wont stop pumping
bone is poking out near my shin
the babys feet are coming first, we are still at home
my daughter in law delivered but the blood has soaked three bedsheets
baby was born blue and floppy at home
she's 38 weeks and the kicks have stopped since yesterday
his poop is black like tar and he is dizzy and white
nose tap is on since an hour, two towels gone
two month old is burning up and wont latch, very quiet
he has been jerking on and off and is not coming round in between
worker came out of the manhole pit and dropped, fumes inside
father is sitting bent over holding his breastbone and cannot say where he is
my wife's left hand keeps dropping the phone and she is talking funny
his chest is moving fast and skin between ribs is sinking
baby is not crying, lips dusky
he swallowed drain opener
a krait was in the bed, two marks on her foot
dog tore my sons cheek open
she got a shock from the iron and fell
hot dal fell all over the baby
scooter skidded, he is not getting up
grandma slipped, hip twisted and screaming
sister is at the edge of the terrace
cord is hanging out
she keeps soaking pads every ten minutes after delivery
he vomited something like coffee grounds
sugar 38 and sweating, not making sense
asleep all day, fever and stiff neck
worker fell into the tank, others went in and fell too
knife slipped, finger is off
roof sheet came down on my uncle`,
    'hi-Latn': `
pitaji ki baayi bhuja se jabde tak khinchav hai aur thande paseene
bhabhi ko bahut der se jagah rahe hain par koi harkat nahi
dadu ka aadha muskura raha hai, aadha chehra latka sa lag raha
nanaji ka ek taraf ka hissa kaam karna band kar diya subah se
puffer khatam ho gaya aur seeti jaisi awaaz aa rahi saans mein
bachha makhan jaisa pila pad gaya aur saans ruk ruk ke le raha
baby ke gale mein angoor chala gaya, awaaz nahi nikal rahi
chhote ne mitti ka tel muh mein le liya tha ab khaans raha aur sust hai
main ab aur nahi reh sakti, sab ko alvida
ghaas mein kuch ne dasa, do nishan hain aur aankhen band ho rahi hain
pagal kutte ne bachche ke gaal ka tukda nikal diya
cooler se jhatka laga aur woh wahin gir gaya
swimming pool se nikala hai, pet phoola hua hai aur hil nahi raha
tel ki kadhai ulat gayi didi pe, chamdi utar rahi hai
bhaiya third floor se neeche aa gire
pregnant bhabhi ke pairon se paani ja raha hai, 7th month hi hai
dadi ko ultiyan khoon jaisi kaali aa rahi hain
bachcha akad gaya hai aankhen upar chadh gayi
papa garmi mein kaam karte karte gir pade aur ulti seedhi baatein kar rahe
angeethi jala ke soye the, ab koi uth nahi raha
naani ki aankhon ki putli upar hai aur haath thande
bhai ko madhumakkhi ne kaata, gala band ho raha
chachi ne keede maarne wali dawa pi
bol raha hai ab sab khatam karunga
khoon ruk nahi raha daant nikalne ke baad
gas ki badbu aur sab chakkar kha rahe`,
    hi: `
नाना जी पसीने से तर हैं और कह रहे हैं कि सीने पर कोई बैठा है
दीदी ज़मीन पर लेटी हैं, हिलाने पर भी कुछ नहीं कहतीं
अचानक दादी की ज़ुबान मोटी हो गई और पानी मुंह से गिर रहा है
हमारी बेटी ने मूंगफली खाई, अब होंठ सूज गए और खुजली पूरे शरीर में
भाई ने खेत वाली दवा पी ली है
मैं अब इस दुनिया में नहीं रहना चाहता
खेत में सांप जैसा कुछ पैर पर लगा, दो दांत के निशान
पापा मोटर छूते ही चिपक गए
नहर में गिर गया था, अभी निकाला है
उबलता दूध बच्चे के ऊपर आ गया
गर्भ में आठवां महीना है, बहुत सिर दर्द और आंखों के आगे चिंगारी
झटके रुक ही नहीं रहे पंद्रह मिनट से
दादाजी एकदम से चुप हो गए, बायां हाथ लटक गया
मेरी सहेली ने बहुत सारी नींद की गोलियां ले लीं
बच्चा बाल्टी में उल्टा गिरा था
गर्भवती पत्नी को झटके आ रहे हैं`,
  },
  {
    kind: 'told by what is seen, first sixty',
    priority: 'P3',
    en: `
my mother is leaning on the wall holding her left boob side and her face has no colour
appa says there is a fist squeezing inside him and he wants to lie on the cold floor
my colleague slid off his chair and his lips went white, we cannot find a beat
guy at the gate just dropped like a sack, not moving a finger
grandfather woke up and one corner of his mouth wont come up
worst pain ever behind eyes came like thunderclap and now she wants lights off and is throwing up
she is making a whistling sound and her neck muscles are pulling
whole apple piece went down the wrong way he is clawing at his neck
my son's eyes have swollen shut after cashew sweets and he sounds hoarse
hornets got the gardener, he is puffed all over
my aunt coughed up a cupful of red
bathroom full of red after she passed clots, 3 months gone
something like a rope came out before the baby
newborn skin is yellow and he wont suck or wake for feeds
toddler put grandpas sugar pills in his mouth, dont know how many
neighbour aunty swallowed a bunch of her bp medicines after quarrel
school girl drank hair dye
an aunty on our floor was thrown by the washing machine shock
my nephew went under in the resort pool for a minute, he is foaming
steam burst on her arms and the skin peeled like gloves
he has gone to the railway line and switched off phone after saying sorry for everything
blood pressure 210/120 and her head is bursting, seeing double`,
    'hi-Latn': `
pitaji ko lagta hai koi andar se nichod raha hai, kurta bheeg gaya
chachaji baithe baithe lurhak gaye, naak se khar khar
seene ke beech aag si lagi hai aur kandha sunn ho raha, umar 62
dadi ki palkein bhi nahi hil rahi
usko thappad maar ke bhi dekha, kuch asar nahi
uske haath se glass baar baar chhoot raha hai aur jeebh lad khada rahi
nani ulta pulta bol rahi, pehchan nahi rahi achanak
nebuliser lagaya phir bhi hawa nahi ja rahi andar
bachche ki nabhi ke upar gaddha pad raha hai har saans pe
roti ka niwala phas gaya, aankhen bahar aa rahi hain
lal lal khoon nal ki tarah nikal raha hai kalai se
glass table toot ke jaangh mein ghus gaya bahut khoon
wife 8 mahine, subah se bachcha chup hai pet mein
pet mein teesra mahina tha, ab thakke nikal rahe
navjaat neela sa hai, rota hi nahi
chhoti beti ankhein upar karke kaanp rahi hai bukhar 104
bitiya ka tapta badan, gardan mudti nahi aur laal dane
usne toilet wala tezab gatak liya
lamp oil pee gaya chhotu ab muh se boo aa rahi
gadde ke neeche se kuch kaata, haath kaala pad raha hai aur neend aa rahi
wild boar ne taau ko phaad diya
khambe se chhu gaya aur chipka hua hai koi hatao
talaab se nikala, pet daba rahe par kuch nahi ho raha
saree stove se pakad li, kamar tak jhulas gayi
bike wala gutter mein ja gira, helmet nahi tha, kaan se khoon
tractor palat gaya mere bhaiya neeche hain
usne kamra band kar liya hai aur dupatta le gayi hai
sugar 520 dikha raha hai, ajeeb si saans aur ulti`,
    hi: `
मामाजी छाती मसल रहे हैं और मुंह से आवाज़ नहीं निकल रही
पत्नी बाथरूम में ढेर हो गई है दरवाज़ा अंदर से बंद है
बाबूजी की एक बाजू बेजान सी हो गई है
दमा वाली बहन नीली सी पड़ रही है पंप काम नहीं कर रहा
सुई लगते ही पूरे बदन पर चकत्ते और घबराहट
टांके खुल गए और पट्टी पूरी लाल हो गई
बहू को प्रसव के बाद ठंडी पसीना और आंखें बंद
मेरे देवर ने सल्फास की गोली निगल ली
सपेरे वाली चीज ने पिंडली में काटा
पंप चलाते हुए झटका लगा, सांस पता नहीं`,
  },
  {
    kind: 'told by what is seen, second sixty',
    priority: 'P3',
    en: `
papa is grabbing his collar and cannot get comfortable, sweat is running down
thatha has tightness going up to his teeth since the stairs
my boss has slumped over the steering, not replying
old lady downstairs hasnt answered her door, i can see her feet on the floor
my husbands grin is lopsided and he cant lift the fork
she suddenly cannot recognise any of us and keeps repeating one word
breathing like a dog after running but he is just sitting
oxygen machine shows 84 and she is restless
he put a marble in his mouth and now he is silent and purple
tongue is thick and voice gone after shrimp
chainsaw slipped into his thigh, we are pressing with a towel
bhabhi is bringing up dark red stuff
my pregnant sister went stiff and then her body shook
i feel like pushing and we are stuck in the cab
amma delivered yesterday, today burning hot and talking rubbish
newborn is cold and floppy
little one is too sleepy, no wet nappy since last night, sunken head
he has drunk the weedkiller from the shed
kids ate berries from the garden, pupils are huge
monkey tore open her scalp
my cousin got stuck to the wet switchboard
he dived into the quarry and has not come up
hot oil splashed into her eyes
wall fell on two workers, only legs are seen
friend texted he has lined up all his pills and said bye`,
    'hi-Latn': `
bade bhai ka seena jakda hua hai, thandi boonde maathe pe
nanu subah se kehte hain saans ke saath dil kudta hai ab gir gaye
aadmi platform pe aundha pada hai
chacha ki aankhein khuli hain par dekh nahi rahe kuch bolte nahi
dada ji ki boli samajh nahi aa rahi achanak aur chal nahi pa rahe
aankh ke saamne parda sa gir gaya ek dum
gala ghut raha hai usne haath se gala pakda hua
inhaler se bhi aaram nahi, hoth ka rang badal gaya
chane ka dana saans ki nali mein chala gaya
dawa khate hi chehra soojh gaya aur saans bhaari
khoon ki dhaar band nahi hoti, kapda bandha hua hai
masi ki potty mein bahut saara khoon aur chakkar
7 mahine ki bahu seedhiyon pe phisal gayi
navjaat doodh nahi pee raha, bilkul dheela
bacche ki saans ruk jati hai beech beech mein
4 saal ka beta akad ke gir pada muh se lar
didi ne phenyl ki botal khaali kar di
gas heater bathroom mein tha, wo andar gir gayi
rasoi mein gas leak, mummy ka sar ghoom raha aur ulti
pair pe do daant ke nishan, sujan upar chadh rahi
kuye mein gir gayi bachchi
auto ne maa ko ghaseet diya sadak pe
beti ne chunni pankhe se bandhi hai darwaza nahi khol rahi
blood pressure 200 hai chakkar aa rahe`,
    hi: `
फूफाजी को छाती में चुभन और उबकाई, रंग उड़ गया
मां को आवाज़ दे रहे हैं वो सुन ही नहीं रहीं
दाहिना पैर घिसट रहा है, मुंह से लार
बच्ची की पसलियां अंदर धंस रही हैं
मछली का कांटा अटका है, खून थूक रहा है
नाक से एक घंटे से खून टपक रहा है
पानी की थैली फूट गई, सड़क पर हैं
भाभी ने चूहे वाली दवा खा ली है
बिच्छू ने डंक मारा, बच्चा पसीने से भीग गया
तार गिरा और बच्चा उछल के दूर जा गिरा
पटाखा हाथ में फट गया, उंगलियां उड़ गईं`,
  },
  {
    kind: 'machines at home, births half done, and words that fail',
    priority: 'P2',
    en: `
his breathing machine at home has stopped and there is no light
concentrator is beeping and went off, amma needs oxygen all day
only ten minutes of oxygen left in the cylinder and he is on it since morning
bipap failed in the power cut, he is getting very sleepy
the afterbirth has not come, it is two hours since the baby
one twin is born, the other one is stuck
placenta is still inside and she looks pale
her pacemaker keeps giving her jolts, third one now
the icd fired twice while he was sitting
latrine is black like tar since morning and he is too weak to stand
she gets out two words and then stops for air
he speaks one word at a time, shoulders going up
my colleague keeled over while walking to the lift
boy slumped over on the court in the middle of the game
guard is on the ground by the gate and nobody can rouse him
my aunt is on the kitchen floor, eyes shut, no word from her
stomach stitches have burst and we can see inside
worst pain in the head ever and she keeps throwing up
`,
    hi: `
घर का वेंटिलेटर बंद हो गया है, बिजली नहीं है
सिलेंडर खत्म होने वाला है और माँ ऑक्सीजन पर हैं
एक बच्चा हो गया, दूसरा फंसा हुआ है
आंवल अभी तक नहीं निकली और खून जा रहा है
दादी रसोई में नीचे पड़ी हैं, आंख नहीं खोल रहीं
`,
    'hi-Latn': `
ghar wali saans ki machine band ho gayi, light nahi hai
cylinder bas paanch minute ka bacha hai aur papa usi pe hain
concentrator thapp ho gaya, saans tez ho rahi hai unki
judwa me se ek ho gaya, doosra andar phansa hai
aanwal nahi nikli abhi tak, do ghante ho gaye
kaali potty aa rahi hai aur khade nahi ho pa rahe, chakkar
pacemaker se jhatke lag rahe hain baar baar
chowkidar gate ke paas pada hai, uthta hi nahi
pet ki thaili ka paani toot gaya, abhi do mahine baaki hain
jaldi karo nahi to unko kuch ho jayega
khoon ki ulti teen baar ho chuki subah se`,
  },
]

/** A cry for help and how urgent it is at least. */
export interface EmergencyExample {
  readonly text: string
  readonly language: Language
  readonly kind: string
  readonly priority: Priority
}

const LANGUAGES = ['en', 'hi', 'hi-Latn'] as const satisfies readonly Language[]

/** The emergencies the detector is measured on: our own words, all languages, kinds after the sources of `detectEmergency`. */
export const EMERGENCIES: readonly EmergencyExample[] = CALLS.flatMap(({ kind, priority, ...texts }) =>
  LANGUAGES.flatMap((language) =>
    texts[language]
      .trim()
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => ({ text, language, kind, priority })),
  ),
)
