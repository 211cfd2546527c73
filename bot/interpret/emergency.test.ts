import { describe, expect, test } from 'vitest'
import { detectEmergency } from './emergency.ts'

const lines = (block: string): string[] => block.trim().split('\n')

/** Each must raise the alarm at once, as severe as it says. */
const CERTAIN = {
  P1: lines(`
papa ko chest pain ho raha hai
seene mein bahut tez dard ho raha hai
my husband has crushing chest pain and is sweating
heart attack aaya hai jaldi
heart atack please come
chst pain since morning
chaati me bharipan hai aur pasina aa raha hai
dil ka daura pada hai
पापा को सीने में दर्द हो रहा है
दिल का दौरा पड़ा है
छाती में बहुत दर्द है
saans nahi aa rahi hai
sans nhi aa rhi
saans lene mein takleef ho rahi hai
dadi ka saans phool raha hai
dum ghut raha hai
he is not breathing
she can't breathe
difficulty in breathing
breathing problem since last hour
सांस नहीं आ रही
साँस लेने में दिक्कत हो रही है
she is choking on food
gale mein kuch atak gaya hai saans nahi
asthma attack and no inhaler
honth neele pad gaye hain
mummy behosh ho gayi
papa behosh hain uth nahi rahe
hosh nahi hai
he fainted and is not responding
unconcious ho gaya
my father collapsed
माँ बेहोश हो गई हैं
होश नहीं आ रहा
nabz nahi mil rahi
no pulse
mirgi ka daura pada hai
he is having a seizure
bachche ko bukhar mein jhatke aa rahe hain
मिर्गी का दौरा पड़ा है
khoon beh raha hai ruk nahi raha
she is bleeding heavily
khoon ki ulti ho rahi hai
खून बह रहा है रुक नहीं रहा
accident ho gaya hai highway pe
bike ko truck ne takkar maar di
road accident near hebbal
एक्सीडेंट हो गया है
chhat se gir gaya bachcha
sar phat gaya khoon nikal raha hai
kisi ne chaku maar diya
goli lagi hai
doob gaya bachcha
current lag gaya
करंट लग गया
muh tedha ho gaya hai
face is drooping on one side
bol nahi paa rahe achanak
her speech is slurred and right arm is weak
lakwa maar gaya
one side of body is numb
लकवा मार गया
pregnant wife bleeding
zeher kha liya usne
he drank phenyl
sleeping pills kha li bahut saari
ज़हर खा लिया
saanp ne kaat liya
सांप ने काट लिया
I want to kill myself
marna chahta hoon
jeena nahi chahti
suicide kar raha hai
आत्महत्या करना चाहता है
nas kaat li usne
baby turning blue
bachcha saans nahi le raha
papa mar rahe hain kuch karo
chest pain nahi ja raha`),
  P2: lines(`
ambulance bhejo
send ambulance now
need an ambulance
ambulance chahiye jaldi
ambulence bhej do
एम्बुलेंस भेजो
एम्बुलेंस चाहिए
emergency hai
it's an emergency
emergency!!
🚑
इमरजेंसी है जल्दी आइए
haath jal gaya garam tel se
wife is in labour, contractions every 3 minutes
prasav ka dard shuru ho gaya
water broke
naak se bleeding`),
}

/** Ordinary messages. None may raise the alarm; those with a mark may ask. */
const ORDINARY = lines(`
no chest pain
chest pain nahi hai bas bukhar hai
saans ki dikkat nahi hai
no breathing problem now just cough
he is not unconscious
behosh nahi hai theek hai
sirf checkup hai koi dard nahi
heart attack last year
pichle saal stroke hua tha physiotherapy chahiye
my mother had a stroke 3 years ago
पिछले साल हार्ट अटैक हुआ था
what if he faints
symptoms of heart attack
what are the signs of stroke
how to do first aid for burns
chest X-ray kal
cardiology appointment for chest pain follow up
heart checkup karana hai
follow up after accident surgery
fracture ka follow up
code blue drill at 10
mock drill: chest pain patient in ED at 3
fire drill at 4
stroke awareness seminar tomorrow
where is my ambulance
ambulance kahan hai
ambulance abhi tak nahi aayi
ambulance kab aayegi
ambulance ka charge kitna hai
एम्बुलेंस कहाँ है
not an emergency
emergency nahi hai
emergency ward kahan hai
emergency contact number badalna hai
MRI chahiye kal subah
mujhe blood test karwana hai kal
sir blood test karwana hai
Mr Sharma ka appointment
echo test heart ka
dil se dhanyavad
can you help me book
cancel my appointment
stomach ultrasound
free ICU bed?
hold bed 5
patient onboard
reached
मुझे कल सुबह एमआरआई चाहिए
blood pressure check karana hai
delivery report kab milegi
jaldi batao kab aana hai
phone nahi chal raha
CT down till 4
bed 7 cleaned
kal 9 baje aa sakta hoon
haddi ke doctor ko dikhana hai
thank you so much
parking kahan hai
khana khakar aana hai kya
stop
haan
2
मेरा अपॉइंटमेंट कब है
खून की जांच करानी है
physiotherapy for shoulder
burger khana hai
how far is the ambulance
ambulance aa rahi hai kya kab tak aayegi
blood test needs to be later
i want to meet a general physician
bacchon ke doctor se milna hai
visit the storage room at 4
add chicken to the list
change the cars booking
uthna hai 8 baje, not seven
mujhe hindi me batao
dog bite vaccine third dose kab lagega
gaadi palat ke parking me laga sakte hai kya
the receptionist will give me a heart attack with these delays
will they make me unconscious for endoscopy
he is not waking up till 9, any time after 10
seene ke dard ka doctor kaun hai
periods me usg ho sakta hai kya bleeding chal rahi hai
tyre burst ho gaya 30 min late
nobody here is unconscious
ambulance mat bhejo, hum auto se aa rahe hain
`)

describe('red flags', () => {
  test.each(CERTAIN.P1)('P1: %s', (text) => {
    expect(detectEmergency(text)).toMatchObject({ priority: 'P1', confidence: 'certain' })
  })

  test.each(CERTAIN.P2)('P2: %s', (text) => {
    expect(detectEmergency(text)).toMatchObject({ priority: 'P2', confidence: 'certain' })
  })

  test.each(ORDINARY)('no alarm: %s', (text) => {
    expect(detectEmergency(text)).toBeNull()
  })
})

test.each([
  ['appointment chahiye seene mein dard hai'],
  ['left arm pain'],
  ['dadi gir gayi'],
  ['pet mein bahut tez dard'],
  ['need ICU bed for stroke patient'],
  ['heart attack last year, same feeling again now'],
  ['bachao'],
  ['snake bite injection available at your hospital?'],
  ['oxygen cylinder khatam hone wala hai, papa usi pe hain'],
  ['khoon ki ulti do baar ho chuki hai'],
  ['he just dropped while playing cricket'],
  ['jaldi aao warna kuch ho jayega unko'],
])('asks first: %s', (text) => {
  expect(detectEmergency(text)).toMatchObject({ confidence: 'doubtful' })
})

test.each([
  ['papa ko chest pain ho raha hai', 'cardiac', ['chest pain']],
  ['saans nahi aa rahi', 'breathing', ['not breathing']],
  ['lakwa maar gaya', 'stroke', ['stroke']],
  ['mirgi ka daura', 'seizure', ['seizure']],
  ['marna chahta hoon', 'self-harm', ['self-harm']],
  ['ambulance bhejo', 'unspecified', ['ambulance asked for']],
])('%s is %s', (text, complaint, signs) => {
  expect(detectEmergency(text)).toMatchObject({ complaint, signs })
})

test('a sign makes a call for an ambulance more urgent, a booking around it does not soften it', () => {
  expect(detectEmergency('ambulance bhejo behosh hai')).toMatchObject({ priority: 'P1', confidence: 'certain' })
  expect(detectEmergency('book an ambulance now, chest pain')).toMatchObject({ priority: 'P1', confidence: 'certain' })
})

test.each([
  'location share kiya ambulance bhejo',
  'ambulance bhejo location send kar raha hu',
  'can you help me papa behosh hai',
  'der mat karo ambulance bhejo',
  'gaadi palat gayi, do log andar phanse hain',
  'saanp ne kaat liya, injection kahan lagega',
  'oxygen mask laga hai phir bhi saans nahi aa rahi',
  'she can only say one word at a time',
  'placenta is not out and she is bleeding',
])('a harmless phrase beside it takes nothing away: %s', (text) => {
  expect(detectEmergency(text)?.confidence).toBe('certain')
})

test.each([
  "don't move me",
  'my auto is not moving in this traffic',
  'we fly to dubai on friday',
  'just checking my slot',
])('no alarm at all: %s', (text) => {
  expect(detectEmergency(text)).toBeNull()
})

test.each([
  ['lone surrogates', 'chest\ud800 pain\udc00 now'],
  ['invisible marks inside a word', 'che\u200bst pa\u202ein'],
  ['at the end of 1,900 letters', `${'x'.repeat(1900)} chest pain`],
])('a sign is seen through %s', (_, text) => {
  expect(detectEmergency(text)?.priority).toBe('P1')
})

test.each([0, 1_700, 1_960, 1_990, 2_100, 3_900])('a cry for help is heard behind %d characters', (length) => {
  const filler = 'we came by bus and '.repeat(300).slice(0, length)
  expect(detectEmergency(`${filler} papa ko chest pain ho raha hai`)).toMatchObject({ priority: 'P1' })
})

test.each(
  lines(`
i cannot get her to open her eyes or squeeze my hand
nanaji ka ek taraf ka hissa kaam karna band kar diya subah se
pulled our cousin out of the well, belly is full of water
झटके रुक ही नहीं रहे पंद्रह मिनट से
she's 38 weeks and the kicks have stopped since yesterday
kid found grandmas bp tablets, strip is empty
not answering the phone, sent me a goodbye message and the gas is on
पापा मोटर छूते ही चिपक गए`),
)('what is seen without the name of a sign is asked about: %s', (text) => {
  expect(detectEmergency(text)).not.toBeNull()
})

test.each(
  lines(`
paanch din ki goliyan ek saath le li
teen din ki dawai ek baar mein kha li
usne hafte bhar ki goliyan ek sath kha li
poora patta ek saath nigal gayi
mummy ne BP ki poori strip ek saath le li
dadi ne galti se do din ki dawa ek saath le li
papa ne 10 goliyan ek saath kha li
she took five days' tablets at once
he took a whole week's tablets in one go
my mother took all her tablets together at once
took 15 tablets at one time
my son swallowed a whole strip of tablets
she has taken the entire strip of crocin
he took three days worth of medicine in one go
he took a month's supply of pills
grandma took her whole week of BP pills today
पांच दिन की गोलियां एक साथ ले लीं
उसने पूरा पत्ता एक साथ खा लिया
दादी ने हफ्ते भर की दवा एक बार में खा ली
उसने बीस गोलियां एक साथ खा लीं
sari dawai ek hi baar mein kha gaya
pura patta paracetamol ka kha liya
bees tablet ek sath kha gayi
usne dabba bhar goliyan kha li hain
mistakenly took 4 days tablets together`),
)('many tablets at once are certain: %s', (text) => {
  expect(detectEmergency(text)).toMatchObject({ complaint: 'poisoning', priority: 'P1', confidence: 'certain' })
})

test.each(
  lines(`
minor accident but he is not moving
small accident but she is not responding
chhota sa accident hua par woh hil nahi raha
halka accident hai lekin behosh hai
minor bump on the scooter and now he is unconscious
he fell from the cot and is not moving
small fall, she is not moving
bike slipped, small accident, not responding
chota accident tha par ab uth nahi raha
papa bathroom mein gire aur hil nahi rahe
छोटा एक्सीडेंट हुआ पर वह हिल नहीं रहा
हल्की टक्कर लगी लेकिन बेहोश है
after a small accident my brother is unconscious
only a small dent but the driver is not moving
small fall from bed, not moving at all
she had a checkup yesterday and now is not responding
had vaccine, now baby is unconscious
after the injection he is not moving
minor takkar but he isn't responding
after the test she fainted and is not responding
child fell from slide, not moving
accident was small but he lies there and does not move
khana kha ke gir gaye, hil nahi rahe
he had small injury but is now unconscious`),
)('who does not move or wake, whatever came before, is certain: %s', (text) => {
  expect(detectEmergency(text)).toMatchObject({ priority: 'P1', confidence: 'certain' })
})

test.each(
  lines(`
doctor gave five days' tablets, take one a day
gave five days' tablets, take one a day
tablet for five days
paanch din ki goliyan di hain
paanch din ki goliyan likhi thi, roz ek leni hai
please give me medicines for five days together
ek saath do appointment chahiye
teen din ki dawai khatam ho gayi
can i take two tablets together
should I take both tablets at once a day
ek strip crocin chahiye
took one tablet at night
subah ek goli le li
I took both tablets as the doctor said
do goliyan ek saath leni hain kya
mujhe hafte bhar ki dawai ek saath mil jayegi kya
has taken five days of antibiotics, fever is still there
bought the whole strip together
antibiotic 5 din tak kha li ab kya karu
all tablets of the course are taken
two tablets once a day taken for five days
one week medicine taken, when to come again
took 2 tablets together for headache, is it fine
queue is not moving
traffic is not moving
line hil nahi rahi
reception is not responding
minor accident last year, knee pain, want xray
not moving my appointment, keep it
small bump on my head from last week, want to see a doctor
appointment not moving to friday?
He will not move his appointment
she has a steel rod in her leg
steel rod in leg, can she have an MRI
uske pair mein rod dali hai
he has an iron rod in his thigh since the operation
there is a titanium plate in my arm
rod laga hua hai pair me
she has a rod in her leg from an accident last year
She has a steel rod in her leg, can she have the MRI
uske pair mein steel ki rod hai
uske pair mein operation ki rod hai
he has a titanium plate in his arm
papa ke kulhe mein screw dale hain operation mein
she has metal screws in her spine
पैर में ऑपरेशन की रॉड है`),
)('no alarm for tablets as prescribed, things that do not move, and implants: %s', (text) => {
  expect(detectEmergency(text)).toBeNull()
})

test.each(
  lines(`
baby not moving from her chair, stubborn
the baby is not moving from the tv
he is not moving to another city
my father is not moving house
minor accident, everyone is fine
small accident, dent on the car, appointment late
chhota accident hua, sab theek
I had a minor accident, will be 20 minutes late
my mother says she is not moving from the room until the doctor comes
papa is not moving much since the knee operation, physio appointment please
husband is not responding to my messages`),
)('only asks about somebody who will not move, or a slight accident: %s', (text) => {
  expect(detectEmergency(text)).toMatchObject({ confidence: 'doubtful' })
})

test.each(
  lines(`
he has an iron rod in his thigh
there is a steel rod stuck in his leg
a steel rod went into his leg, blood everywhere
a metal rod fell on his leg
help she has a steel rod in her leg
pair mein sariya ghus gaya`),
)('metal that may have just gone in is not taken for an implant: %s', (text) => {
  expect(detectEmergency(text)).not.toBeNull()
})
