import type { Language } from '../../orchestrator/patients/events.ts'

/** Messages that sound alarming and are not, one a line, by what makes them harmless. The second net learns from them, the red flags do not. */
interface Talk extends Readonly<Record<Language, string>> {
  readonly kind: string
}

const TALK: readonly Talk[] = [
  {
    kind: 'booking',
    en: `
chest x-ray tomorrow morning
book an MRI of the brain
need a CT scan of my head on friday
echo for my heart please
blood test appointment at 9
can I get a slot for stomach ultrasound
eye checkup for my mother
appointment with the chest physician next week
book cardiology for papa's yearly checkup
I want to see a neurologist about my migraines
knee pain, want an orthopedic appointment
back pain since 2 weeks need physio
appointment for skin rash
fever since 2 days, can I see a doctor tomorrow
cold and cough, need general physician
dental appointment, tooth hurts
book delivery ward visit for next month
pregnancy scan at 20 weeks
antenatal checkup on monday
stroke clinic appointment on thursday
book breathing test (PFT)
lung function test slot
blood sugar fasting test kal
hearing test for my baby
vaccination for newborn
my daughter has an ear ache, any paediatrician slot
throat infection, ENT appointment please
left arm x-ray needed
leg doppler scan on saturday
shoulder pain when I lift, physio slot?
need head MRI with contrast
holter monitor fitting date
sleep study booking
pacemaker check on 3rd
allergy test booking
treadmill test for heart next tuesday
epilepsy clinic review slot
asthma review appointment
burn dressing change appointment
i need the cardiology opd, not urgent
want an appointment for blood pressure
book pap smear`,
    'hi-Latn': `
chest ka xray karwana hai kal
dil ki jaanch karani hai
sir ka ct scan kab ho sakta hai
pet ka ultrasound book karna hai
ghutne me dard hai doctor se milna hai
kamar dard ke liye physio chahiye
bukhar hai 2 din se doctor ka time milega
khansi jukam hai, kal dikhana hai
aankh dikhani hai mummy ko
daant me dard hai appointment
sugar test karana hai subah
bacche ka vaccination kab hai
pregnancy ka checkup hai somvar ko
khoon ki jaanch ke liye kal aaun kya
saans ki jaanch wala test book karo
haddi ke doctor ka appointment shaam ko
skin doctor chahiye khujli hai
bp check karwana hai papa ka
heart wale doctor se milna hai agle hafte
ecg karwani hai
mri head ka kal 10 baje
nas ke doctor ka number lagana hai
pair ka xray parso
bacche ko khansi hai child specialist ka slot
thyroid test ke liye subah ka time do
gale me kharash hai ent ko dikhana hai
dialysis ka slot mangalvar
haath ki physiotherapy ka time badlo`,
    hi: `
कल छाती का एक्स-रे कराना है
दिल की जांच के लिए समय चाहिए
सिर का सीटी स्कैन बुक करें
पेट का अल्ट्रासाउंड कब होगा
घुटने में दर्द है डॉक्टर को दिखाना है
दो दिन से बुखार है अपॉइंटमेंट चाहिए
बच्चे का टीकाकरण कब है
खून की जांच सुबह करानी है
कमर दर्द के लिए फिजियो चाहिए
आंख दिखानी है मम्मी को
गर्भावस्था की जांच सोमवार को
हड्डी के डॉक्टर से मिलना है
सांस की जांच का टेस्ट बुक करना है`,
  },
  {
    kind: 'past',
    en: `
I had a heart attack in 2019
my father had a stroke two years back, he is fine now
mom had seizures as a child
he fainted last month, all tests were normal
she had an accident last year and needs physio
he was bitten by a dog 3 weeks ago, third rabies dose due
i was unconscious after surgery in march, now ok
history of asthma since childhood
she lost a baby last year
my husband had chest pain last week, doctor advised TMT
had a fall in june, stitches removed
papa's angioplasty was done in 2021
burned my hand in december, scar treatment
he drowned as a kid but survived, now has anxiety
broke my leg in college
discharged after snake bite treatment last month
we lost my grandfather to a heart attack in may
my uncle died of cancer years ago
she used to have fits, on medicine since 2015
i choked on food once as a child, swallowing test needed?`,
    'hi-Latn': `
pichle saal papa ko heart attack aaya tha ab theek hain
do saal pehle accident hua tha physio chal rahi hai
mummy ko stroke hua tha 2020 mein
bachpan me daure padte the
pichle hafte behosh hua tha report normal aayi
pehle saans ki bimari thi ab nahi hai
6 mahine pehle bypass hua hai follow up chahiye
kutte ne kaata tha pichle mahine teesra injection kab hai
jal gaya tha haath pichle saal daag ka ilaj hota hai kya
dadi gir gayi thi pichle mahine ab chal leti hain
nana ji ki death heart attack se hui thi
haddi tuti thi june me plaster khul gaya`,
    hi: `
पिछले साल पापा को हार्ट अटैक आया था अब ठीक हैं
दो साल पहले एक्सीडेंट हुआ था
मम्मी को पिछले साल लकवा हुआ था फिजियो चाहिए
बचपन में दौरे पड़ते थे
पिछले महीने गिर गई थीं अब ठीक हैं
पहले सांस की तकलीफ थी अब नहीं है`,
  },
  {
    kind: 'question',
    en: `
what are symptoms of a heart attack
how do I know if it's a stroke
can stress cause chest pain?
is it normal to feel dizzy after a blood test
what should I do if someone faints
how long after a seizure can one drive
do you treat burns
is there a snake bite centre in your hospital
do you have a stroke unit
which floor is the emergency department
does the ER have parking
what is the emergency number of the hospital
how much does an ambulance cost
is ambulance service free for seniors
do you have a trauma centre
what to do in case of choking, for my first aid class
can I eat before the blood test
are there side effects like breathlessness with this medicine?
will the contrast dye cause an allergic reaction
how painful is labour with epidural
does MRI hurt
is chest tightness common in anxiety? asking for an article
what is the survival rate after cardiac arrest
how many beds in the burns ward
when is the blood donation camp
can pregnant women get an x-ray
whats the difference between a heart attack and cardiac arrest
do you have an oxygen cylinder on rent
does insurance cover accident cases
how to prevent heart attack
what if I feel pain during the scan`,
    'hi-Latn': `
heart attack ke lakshan kya hote hain
behosh ho jaye to kya karna chahiye
ambulance ka kitna charge hai
emergency ward kis taraf hai
kya yahan jale hue ka ilaj hota hai
blood test ke liye khali pet aana hai kya
agar saans phoole to kya karein
stroke unit hai kya aapke yahan
mri me dard hota hai kya
delivery ka kitna kharcha aata hai
icu me milne ka time kya hai
kya garbhvati ko x-ray karwa sakte hain
accident case me insurance chalta hai kya
chakkar aana normal hai kya blood dene ke baad
saanp katne ka injection milta hai kya aapke hospital me
heart attack se kaise bache
operation ke baad dard kitne din rehta hai`,
    hi: `
हार्ट अटैक के लक्षण क्या होते हैं
एम्बुलेंस का कितना चार्ज है
इमरजेंसी वार्ड कहाँ है
कोई बेहोश हो जाए तो क्या करें
क्या एमआरआई में दर्द होता है
खून की जांच खाली पेट होती है क्या
लकवे से कैसे बचें
डिलीवरी का खर्च कितना है`,
  },
  {
    kind: 'denial',
    en: `
no chest pain, no breathlessness, just a routine visit
it's not an emergency, I just want to talk
he is breathing fine now
not unconscious, only sleeping
he isn't unconscious
she is not unconscious, just weak
no one is unconscious, only tired
nobody here is unconscious
she didn't faint, she was just tired
there is no bleeding now
false alarm, everything is fine
I don't need an ambulance
please cancel the ambulance, he is fine
nobody is hurt
no fever no cough
not suicidal, just need counselling appointment
the pain is gone
i'm not in pain`,
    'hi-Latn': `
koi emergency nahi hai bas poochna tha
seene me dard nahi hai
saans theek hai ab
saans me koi takleef nahi hai
saans ki problem nahi hai bas khansi hai
saans phoolti nahi hai, sirf zukaam hai
saans lene me koi dikkat nahi ab
ambulance nahi chahiye
behosh nahi hai so raha hai
khoon nahi aa raha ab
ab dard nahi hai
sab theek hai chinta mat karo
chot nahi lagi kisi ko
girne se kuch nahi hua theek hai`,
    hi: `
सीने में दर्द नहीं है
एम्बुलेंस नहीं चाहिए
कोई इमरजेंसी नहीं है
खून नहीं आ रहा अब
सब ठीक है
बेहोश नहीं है सो रहा है`,
  },
  {
    kind: 'figure of speech',
    en: `
i'm dying of hunger, is the canteen open
this waiting is killing me
dying to know my report
my phone died
my battery is dead
you guys are lifesavers
i love you from the bottom of my heart
she broke my heart lol
heart of gold nurse, thank you
the bill gave me a heart attack haha
i nearly had a heart attack when I saw the price
laughing so hard i can't breathe 😂
traffic is killing today
i'm dead tired
kill the reminder please
shoot me a message when ready
give me a shot at 10, for the flu
the parking fee is daylight robbery
i am drowning in work, move my slot to evening
burning question: is parking free?
crash course on diabetes diet?
the website crashed while booking
app is hanging
my call got cut
the line is choked, try again later
hit me up when the doctor is free
my head is spinning with these forms
this form is a pain
what a pain this booking is
sick of waiting
my phone fell and broke
stuck in traffic, will be 10 minutes late
stuck on the payment page
the server is not responding
your number is not responding
nobody is answering the phone at reception
lift is stuck on 3rd floor
i can't hear you, speak up
it's a matter of life and death that I get window seat haha
screen went blank
burnt my toast this morning lol
fire the plumber
you are on fire today 🔥
blood is thicker than water
knock knock
attack on titan is a great show`,
    'hi-Latn': `
bhook se mar raha hu canteen khuli hai kya
dil se shukriya doctor sahab
dil khush kar diya aapne
sir me dard kar diya is form ne
phone gir gaya tha isliye late reply
phone nahi uth raha reception ka
koi phone nahi utha raha
garmi se mar gaye yaar
intezar karte karte mar gaye
dil tut gaya uska haha
network nahi aa raha
light chali gayi hai
bill dekh ke dil ka daura pad jayega haha
hasi se mar gaya
website nahi chal rahi
app band ho gaya
mobile ki battery khatam
gaadi kharab ho gayi late aaunga
traffic me phas gaya hu
pani nahi aa raha ward me
ac band hai room me
jaan le lega ye traffic
tum meri jaan ho
jaan bachi to lakhon paye lol
kal exam hai mar jaunga yaar pakka fail`,
    hi: `
भूख से मर रहा हूं कैंटीन खुली है क्या
दिल से धन्यवाद
फोन गिर गया था इसलिए देर हुई
फोन नहीं उठ रहा
ट्रैफिक में फंस गया हूं
गाड़ी खराब हो गई देर से आऊंगा
मेरा दिल खुश हो गया`,
  },
  {
    kind: 'films and news',
    en: `
watching a movie where the hero gets shot
did you see the news about the train accident
that film about the drowning was so sad
the serial last night, she took poison, what drama
in the novel the heroine dies of tuberculosis
IPL was a heart attack match
mission impossible stunts, he jumps off a building
read about the fire in the newspaper`,
    'hi-Latn': `
kal film dekhi jisme hero ko goli lagti hai
serial me usne zeher kha liya kya drama hai
news me dekha accident ka
match dekh ke heart attack aa jata yaar
kahani me raja ko saanp kaat leta hai`,
    hi: `
कल फिल्म में हीरो को गोली लग गई
खबर में एक्सीडेंट देखा
सीरियल में उसने जहर खा लिया`,
  },
  {
    kind: 'after care and papers',
    en: `
need discharge summary for my father's heart attack admission
accident claim form, where do I submit
medico legal certificate for accident case
physio after stroke, when can we start
follow up after seizure, medicine refill
stitches removal after head injury on monday
cast removal for fractured arm
cardiac rehab timings please
report of brain scan ready?
post delivery checkup
need fitness certificate after fracture
bill for the emergency visit on sunday
feedback about the emergency department
wound dressing timing
burn scar clinic timings
blood report not yet received
need the death certificate of my father
insurance asking for MLC copy
rabies 4th dose on 12th
can we get the ambulance bill`,
    'hi-Latn': `
stroke ke baad physio kab shuru hogi
accident case ka certificate chahiye
heart attack wale admission ka bill chahiye
plaster katwana hai kal
taanke kab khulenge
blood report kab aayegi
discharge kab milega papa ko
dressing karani hai jale hue haath ki
death certificate kahan se milega
fracture ke baad exercise kaise karein
mirgi ki dawai khatam ho gayi refill chahiye
delivery ke baad ka checkup kab karana hai`,
    hi: `
प्लास्टर कटवाना है कल
टांके कब खुलेंगे
खून की रिपोर्ट कब आएगी
डिस्चार्ज कब मिलेगा
लकवे के बाद फिजियो कब शुरू होगी
एक्सीडेंट का सर्टिफिकेट चाहिए`,
  },
  {
    kind: 'staff',
    en: `
code blue ICU-3
pt in ED had chest pain, ECG normal
code blue drill at 10
bed 4 seizure precautions on
RTA pt shifted to OT
handover: bed 7 post MI day 2, stable
stroke team meeting at 4
trauma bay 2 cleaned
burns ward full
fall risk assessment done for bed 12
crash cart checked
need ICU bed for MI pt
bed 9 pt extubated, breathing well
mock fire drill tomorrow 11 am
suicide watch duty roster for tonight
cardiac arrest review meeting friday
bed 3 epileptic, last seizure 2 days back
poison control number is on the wall
labour room 2 free
blood bank out of O neg
ED full, divert on
resus bay restocked
CPR training at 3 in seminar hall
pt with chest pain discharged
two RTA cases came last night, both stable
who is on call for stroke today
blood pressure machine not working in bay 4
oxygen cylinder low in store
oxygen port in bed 6 not working
suction not working bed 11
ambulance parked at gate 2
AMB-12 reached, patient handed over
pulse oximeter broken
fire extinguisher check due`,
    'hi-Latn': `
bed 5 ka patient stable hai
icu me ek bed khali karo
ot 2 me accident wala case chal raha hai
code blue drill kal 10 baje
oxygen cylinder khatam ho gaya store me
bed 8 ka seizure wala patient shift kar diya
ward me light nahi hai
emergency ki duty kiski hai aaj
stroke wale patient ka mri kab hai
trauma wale bed saaf ho gaye`,
    hi: `
बेड 5 साफ हो गया
आईसीयू में बेड खाली है
इमरजेंसी की ड्यूटी किसकी है आज
ऑक्सीजन सिलेंडर खत्म हो गया है स्टोर में`,
  },
  {
    kind: 'mild and everyday',
    en: `
headache since morning, can I take paracetamol
my tummy is a bit upset
slight cough and sneezing
my son has a runny nose
i feel a little weak after fever
body ache after gym
my feet hurt after standing all day
acidity after dinner, which doctor to see
hair fall problem
want to lose weight
my periods are late
small cut on finger, do I need tetanus
mosquito bites all over lol
nose is blocked
my eyes are dry
mild fever in kid since yesterday, appointment tomorrow?
sprained ankle last evening, x-ray possible today?
constipation since 3 days
pimples on face
i am pregnant, when is my first scan
baby is 6 months old, which vaccine is due
my mother can't walk long distances, need a wheelchair at the gate
my father can't speak english, please write in hindi
i can't come tomorrow
i cannot open the link
i can't find the building
papa can't hear well, call me instead
my baby girl was born here last year
he is very tired after the trip
we are six people, is there a lift
can't move my appointment online
not able to speak now, call later
water leaking in the room toilet
the water bottle broke in the ward
window glass broke in room 204
someone hit my parked car at the hospital
car number plate for parking pass
left my hand bag at the counter
left side entrance or right?
my mother takes blood thinners, is a dental visit ok
we want to donate blood
i take sugar tablets, should i skip before test
kids fall sick in this season, flu shot available?
how many tablets do I take after food
doctor gave me pills, when to take
life insurance medical test booking
can i get my ears cleaned`,
    'hi-Latn': `
sir dard hai subah se
thoda bukhar hai
pet kharab hai do din se
haath pair me dard rehta hai
baal jhad rahe hain
kamzori lagti hai
gas aur acidity rehti hai
bacche ko sardi hai
kal nahi aa paunga
link nahi khul raha
pata nahi mil raha hospital ka
papa ko sunai nahi deta phone pe likh do
gate pe wheelchair chahiye mummy chal nahi paati zyada
bag chhoot gaya counter pe
lift band hai kya
paani ki bottle kahan milegi
khana kha liya ab dawai kab leni hai
goli kab khani hai khane ke baad ya pehle
dawai kha li hai ab test kab
subah 7 baje uth nahi paunga dopahar ka time do
abhi bol nahi sakta baad me call karo
mera naam galat likha hai
bachcha 6 mahine ka hai kaunsa tika
meri beti ka janamdin hai
dadi ki aankh ka operation kab hai
chasma tut gaya hai
neend nahi aati aajkal
thakan rehti hai
haath me khujli hai
bacche ka admission school me hai isliye slot badlo
gaadi ki parking kahan hai
hum bahut jaldi me hain, slot 8 baje milega kya
mummy ko meetha mana hai diet chart chahiye
dard ki goli le sakte hain kya
jaldi reply karo
jaldi batao slot hai ya nahi`,
    hi: `
सिर दर्द है सुबह से
थोड़ा बुखार है
पेट खराब है
कल नहीं आ पाऊंगा
लिंक नहीं खुल रहा
दवाई कब लेनी है
नींद नहीं आती
बाल झड़ रहे हैं
मेरा नाम गलत लिखा है
गेट पर व्हीलचेयर चाहिए
लिफ्ट बंद है क्या
जल्दी बताइए स्लॉट है या नहीं
बच्चे को सर्दी है
हाथ में खुजली है`,
  },
  {
    kind: 'on its way',
    en: `
the ambulance has reached, thank you
where has the ambulance reached
ambulance driver is asking for the address
ambulance is taking too long
we are in the ambulance now
how far is the ambulance
he has been admitted, thank you all
can the ambulance come to the back gate`,
    'hi-Latn': `
ambulance kahan pahunchi
ambulance aa gayi dhanyavad
driver ka number do ambulance ka
kitni der me aayegi ambulance
ambulance nikal gayi kya`,
    hi: `
एम्बुलेंस कहाँ पहुंची
एम्बुलेंस आ गई धन्यवाद
कितनी देर में आएगी एम्बुलेंस`,
  },
  {
    kind: 'of all kinds',
    en: `
can i get my ecg done tomorrow
please share my mri report
is dr sharma available for heart consultation
I need to reschedule the chest xray
my son has school so evening slot please
I have knee pain since long
what documents for admission
how early should I come for the CT
I was in an accident in 2020 and have a plate, is MRI safe
my dad had bypass surgery 3 years ago, needs review
i feel a bit dizzy in the MRI machine, can i have music
I am scared of needles
is anaesthesia dangerous
will it hurt
can I bring my baby along
my wife is pregnant, which scans are needed
delivery date 12 december, room booking
i missed my appointment yesterday, fell asleep
my phone fell in water so I missed your call
sorry was in a meeting, couldn't respond
I am not able to login
this is urgent, I need the report today
please call me back fast
help me book a slot
can you help me with the bill
I need help finding radiology
what is the attack rate of dengue
cough is better now thanks
the swelling has gone down, do I still need to come
my cat died yesterday so I can't come
i lost my report
doctor saab bahut acche hain dil jeet liya
you saved my life, thank you doctor
thank you for saving my father after his heart attack
i would die for a coffee right now
my car broke down
no pain now, feeling good
ICU visiting hours
ot schedule for tomorrow
shift change at 8
pt bed 3 chest pain resolved
do you provide ambulance for dialysis patients
ambulance booking for discharge tomorrow
sir my chest ct report pls
i have an appointment for heart checkup tomorrow at 10, is it confirmed
can you shift my neuro appointment
what is the cost of delivery package
uncle got operated for brain tumour, wants review
my mother is a heart patient, do you have a diet chart
knee replacement cost
is there any pain specialist
migraine clinic
gynaecologist appointment for pcos
my son doesn't sleep well
she doesn't want to come to the hospital
my father can't come tomorrow, he is travelling
stop calling me
don't send me messages
nobody responded to my email
doctor didn't respond to my message
your bot is not responding
the doctor's hands are magical, saved us
nurse ne injection lagaya haath me sujan hai thodi
can I donate platelets
organ donation form
body checkup package
fire safety training
poison ivy rash cream?
snake gourd juice is ok before test?
not feeling well, reschedule please
i am running late, stuck behind an accident on the road
car accident on highway so traffic, 20 min late
hi can i get an appointment with dr rao
need to know status of my booking
please cancel it
is tomorrow 4pm free
my knee is swollen since a week, ortho slot?
shoulder surgery follow up on monday
i had chest pain in may, doctor asked to repeat echo
father's stroke rehab session timing
my aunt passed away last week, cancel her appointment
what is a stroke
are there any emergency slots today
do you have pediatric emergency
is casualty open at night
boss is killing me with work, evening slot only
i'm dead after gym, physio please
aaj match me kohli ne maar diya
can't breathe through my nose, cold hai, ent slot
dimag kharab ho gaya wait karte karte
my toddler ate too much cake lol
dog vaccination available?
do you sell first aid kits
code blue team list please
trauma team meeting 3pm
bed 12 patient shifted to ward
pt of bed 4 had seizure yesterday, stable now
who is the ED doctor on duty
labour room cleaning done
handover done for burns pt
thanks a ton
ok bye`,
    'hi-Latn': `
mere dil ka test kab hai
mujhe sugar ki jaanch karani hai
papa ki aankh ka checkup
mera pet thoda kharab hai
pehle stroke ho chuka hai, physio ka slot
doctor ne bola hai chest ka ct karwane ko
mummy ko thyroid hai, kis doctor ko dikhaye
bacche ka polio drop kab milega
kya injection se dard hoga
epidural ke charges kya hain
payment stuck hai
app crash ho raha hai
urgent hai mujhe kal ka slot chahiye
jaldi se appointment de do
madad chahiye form bharne me
bukhar utar gaya ab theek hu
stitches nikalwane hai
mera parcha kho gaya
aapne papa ki jaan bachayi shukriya
traffic me mar gaye
bus chhoot gayi late ho jaunga
train late hai
gaadi start nahi ho rahi
haan bhai theek hai
dard kam hai
kya aap emergency me bhi dekhte ho
emergency doctor kitne baje tak hote hain
ambulance ka number kya hai
mujhe skin allergy ki dawai likhwani hai
normal delivery ka kharcha batao
aap log bahut slow ho
this app is killing my battery
reports kab tak milengi jaldi chahiye
mera beta gir gaya tha school me, xray ka slot chahiye
sugar patient ke liye diet
blood pressure ki dawai lena bhul gaya
physio me dard hota hai kya
back pain specialist ka number
headache rehta hai, neurologist ka slot do
periods irregular hain
bachcha khana nahi khata, dietician chahiye
papa kal nahi aa payenge
mummy so rahi hain baad me call karna
mat bhejo message
koi jawab nahi de raha help desk pe
website open nahi ho rahi
otp nahi aa raha
payment fail ho gaya paisa kat gaya
paise kat gaye par booking nahi hui
mera paisa doob gaya
share market doob gaya
India match haar gayi dil toot gaya
maine galti se cancel kar diya
galat button dab gaya
button dab nahi raha
room me ac nahi chal raha
toilet me paani leak ho raha hai
bed se awaaz aati hai
vaccine ke baad thoda bukhar hai normal hai kya
tika lagne ke baad haath me dard
plaster tight lag raha hai kya karu
stitches me khujli ho rahi hai
blood donate karna hai
full body checkup kitne ka hai
heart ka package kya hai
lakwa ke liye physiotherapy hoti hai kya
paralysis ke mareez ke liye wheelchair milegi
asthma ke liye doctor
epilepsy doctor kab baithte hain
suicide prevention talk kab hai
kal jo accident hua tha news me, wo patient yahin hai kya
ward 3 me mera bhai admit hai milne aana hai
accident wale bhai se milna hai kis ward me
ICU me papa se kab mil sakte hain
papa ki tabiyat ab theek hai shukriya
mummy ki tabiyat kaisi hai
tabiyat thodi kharab hai, kal aaunga
mujhe aaj chakkar jaisa lag raha hai to kal ka slot de do
accident ki wajah se jam hai late ho jaunga
mri kab hai meri
xray ke liye kya pehenna hai
kal ka appointment cancel kar do
kitne baje khulta hai lab
papa ka bypass hua tha 2018 me
accident me fracture hua tha 2 mahine pehle, plaster kab khulega
nani guzar gayi, unka appointment cancel karo
heart attack kaise hota hai
behoshi ka injection lagta hai kya MRI me
kya epidural se dard kam hota hai
emergency me kitna paisa lagta hai
ambulance service ka rate
haha doctor ka bill dekh ke behosh ho gaya
mar gaye garmi se, ac hai kya waiting me
kya film thi, hero mar jaata hai
goli khani hai kya test se pehle
khoon patla karne ki dawai leta hoon, test ho sakta hai
nose bleed hota hai kabhi kabhi, ent ko dikhana hai
sir phat raha hai form bharte bharte haha
pet dard hai halka sa, doctor ka slot
gas ki problem hai
ulti jaisa lag raha tha kal, ab theek
bacche ko halka bukhar hai
loose motion hai kya khaun
cpr training kab hai
OT 2 delayed by 30 min
lift me phas gaye the, ab nikal gaye
car me key lock ho gayi
gate band hai kya
kitne din hospital me rehna padega
insurance desk kahan hai
mujhe hindi me likho`,
    hi: `
मुझे हड्डी के डॉक्टर से मिलना है
क्या खून की जांच के लिए भूखे आना है
मेरा नंबर बदल गया है
धन्यवाद डॉक्टर साहब
कल कितने बजे आना है
मेरी मां को लकवा है फिजियो का समय चाहिए
मिर्गी के डॉक्टर कब मिलेंगे`,
  },
  {
    kind: 'hard to tell, first batch',
    en: `
i was dying of laughter at that
heart attack last year, need follow up with cardiologist
stroke clinic appointment please
we work with bleeding edge tech
is the chest clinic open on sunday
what are signs of stroke
do you have anti venom in stock
what is your ambulance charge
how much does an ambulance cost from whitefield
is ambulance free for seniors
my report shows low oxygen level in water sample lol
i cut my hair today
my phone is dead
phone is dying call later
server not responding
no response from your call centre
nobody is picking up the phone
you people don't respond at all
stuck in traffic near silk board
running late 15 min
knee pain for 3 months want ortho appointment
back pain appointment tomorrow
physio after stroke, wednesday ok?
stitches removal on monday
fracture 2 months back, xray follow up
he died in 2019, please remove his number
grandmother passed away last week, cancel her appointment
cancel the appointment patient expired
we lost him last month
fire drill today at 11
watched a movie about a heart surgeon
I want to donate blood
oxygen concentrator on rent?
need a wheelchair at the gate
can i bring my inhaler to the MRI
i am allergic to contrast, tell them
i have asthma, is it safe to do endoscopy
asthma clinic timings
seizure medicine refill
diabetes checkup package
due date next month, want hospital tour
newborn screening appointment
eye checkup book
skin rash since a week, dermatologist?
want to talk to a psychologist next week
depression clinic appointment
i am dead tired today, move it to friday
tired to death of waiting
i'd die for a coffee, where is your cafe
you're a lifesaver thank you
god bless you, my heart is full
heart touching service
my heart sank when i saw the bill
bill dekh ke heart attack aa jayega
india pakistan match heart attack match tha
she is drop dead gorgeous
he is a pain in the neck
attack on titan dekha?
panic mat karo bas time badal do
is the emergency open at night
no emergency, just asking
it's not urgent
nothing serious, routine checkup
mummy is feeling better now
he was unconscious yesterday in icu, now stable, visiting hours?
patient in ICU bed 4, can i see her
ICU visiting time
is my father out of the ventilator
how is my mother doing after surgery
angioplasty package
ECG book for tomorrow
2d echo price
cardiac rehab class timing
heart checkup package for parents
trauma counselling available?
poison control number
cpr class for my staff
safety awareness workshop
accident insurance claim form
cut my finger cooking, small, do i need tetanus?
rabies third dose on friday
mosquito bite, dengue test
platelets check
fever 100, book doctor
malaria test report
is vomiting after the ct contrast normal
can you faint during a blood test
i am claustrophobic and afraid i cant breathe in MRI
i feel nervous about the endoscopy
how long does chest pain last after bypass usually
difference between cardiac arrest and heart attack
essay on stroke awareness
my daughter is doing a project on drowning prevention
i am drowning in work, move to saturday
buried in files, reschedule
jaan bachi to lakho paye
thank god ambulance came on time yesterday
ambulance service was great last week
yesterday's ambulance driver was rude
cancel the ambulance, we are fine
where is the ambulance
parking for ambulance?
do you have ICU ambulance for transfer next tuesday
book ambulance for discharge on friday
STOP
stop the booking
yes
2
ok thanks
good morning
hello?
who is this
wrong number
english please
talk to human
send location of hospital
bus route to lakeview
which floor is radiology
wifi password
canteen menu
parking charges
cash or card
cghs accepted?
ayushman card
lab report pending since 2 days
cholesterol high, dietician
my pulse is 72 on watch
medical leave certificate
seat belt injury old, mri follow up
hair fall doctor
nose job price
the schedule fits
I broke my phone
window broke in ward 5
shot of espresso
give it a shot
headshots for staff id on monday
burn calories tips
burning question: do you open sunday
current status of my booking
what a stroke of luck
breath of fresh air, your staff
take my breath away
out of breath climbing your stairs haha
fell asleep and missed my slot
mummy fell 3 weeks ago, plaster review
crash course on nursing?
the doctor is out?
patient no show
he won't come tomorrow
he is not waking up early, give afternoon slot
she can't wake up early so please after 11
i can't breathe through my nose, ent appointment
snoring problem, sleep study
sleep apnea test`,
    'hi-Latn': `
chest X-ray kal subah
papa ko pichle saal attack aaya tha, follow up chahiye
dil ka dard gaana suna kya
dil mein dard ek purana gaana hai na
mri book karni hai sir dard ke liye next week
mujhe cardiology mein dikhana hai
chest CT report aa gayi kya
sar dard ke liye doctor chahiye kal
agar kisi ko saanp kaat le to kya kare
snake bite vaccine milta hai kya
burns ward ka number do
trauma centre kidhar hai
ambulance ka kiraya kitna hai
blood test khali pet karna hai kya
blood test ke liye kal 8 baje
bleeding kab band hui yaad nahi, report bhej raha
nails kaatne hain doctor sahab bole
battery khatam ho rahi hai baad me likhti hu
app crashed while booking
site hang ho gayi payment ke time
koi phone nahi utha raha aapke yahan
line pe koi respond nahi karta
traffic me phas gaya hoon, 20 min late
accident ki wajah se jam hai, late aaunga
road block hai, thoda late
aaj nahi aa paunga, thakan hai
bukhar hai halka sa, opd timing?
khansi hai do din se, doctor kab milenge
gas ki problem hai pet me, opd
acidity ke liye doctor
seene me jalan acidity wali, gastro doctor hai?
kamar dard ka ilaj
ghutne ka dard physiotherapy
post surgery dressing kab karwana hai
taanke katwane hain
plaster kab khulega
bachpan mein jal gaya tha, scar ke liye doctor
papa guzar gaye pichle mahine, unka number hata do
death certificate kaise milega
unka dehant ho gaya, appointment cancel kar dijiye
mock drill hai kal, staff ko bata dena
film me hero ko goli lagi
news me accident dekha, blood donate karna hai
blood donation camp kab hai
khoon dena hai, kaha aau
blood group O positive hai mera
blood pressure check karwana hai
bp machine milegi kya
bp normal hai ab
oxygen cylinder refill hota hai kya
stretcher milega kya entrance pe, appointment hai 3 baje
pacemaker hai, MRI kara sakte hain?
allergy test book karo
penicillin allergy hai note kar lo
epilepsy ki dawai khatam ho gayi, doctor kab milenge
mirgi ke doctor ka appointment
sugar test kal subah
sugar ki dawai ke sath khali pet aana hai?
pregnant hu, ultrasound kab karau
7th month ka ultrasound book karna hai
delivery package ka kharcha
labour room ka visiting time
baby vaccination kab hai
bachche ka tika lagwana hai
baby ka weight check karwana hai
bachcha raat ko rota hai, child doctor opd?
aankh ka number check karna hai
meri aankh lal hai, opd
dentist hai kya aapke yahan
daant me dard hai
kaan me khujli
neend nahi aati, kis doctor ko dikhau
tension rehti hai, counsellor chahiye
waiting kar kar ke mar gaye hum
bhook se mar raha hoon canteen kab khulega
garmi se jaan nikal rahi hai, AC chalu karo waiting room me
this wait is killing me
dil se shukriya
bill dekh ke behosh ho gaya main haha
price sun ke saans ruk gayi lol
that goal killed me
breaking bad dekh raha tha
emergency number kya hai
emergency gate kis taraf hai
koi emergency nahi hai
jaldi nahi hai kabhi bhi chalega
theek hu ab, follow up kab
papa ab theek hain, discharge kab hoga
ward 3 me papa admit hain, unse milna hai
surgery kitne baje hai
heart surgery ka kharcha kitna hai
bypass surgery ke baad diet
stent lagne ke baad ECG kab
echo kab free hai
TMT test milta hai?
holter lagwana hai
heart specialist se milna hai
dil ke doctor ka appointment
neuro doctor kab baithte hain
lakwa ke mareez ke liye physio
stroke ke baad speech therapy hoti hai?
paralysis patient ke liye wheelchair chahiye appointment pe
first aid course kab hai
CPR training register karna hai
MLC copy chahiye accident ki
police ke liye accident certificate
discharge summary with bleeding history chahiye
periods me dard, gynae appointment
period bleeding thoda zyada hai, gynae se milna hai
spotting hui thi last week, ab band hai, follow up
miscarriage 2 saal pehle hua tha
tetanus injection lagwana hai
kutte ke kaatne ka injection ka doosra dose
machhar kaat gaya, khujli
dengue test karwana hai
covid test hota hai?
vaccine ke baad halka bukhar normal hai kya
kya mri me dum ghutta hai
mri me ghabrahat hoti hai, open mri hai?
endoscopy me dard hota hai kya
kya ecg me heart attack pata chalta hai
school project ke liye heart ka model
swimming ke baad kaan me pani, ent
work se fursat nahi, agle hafte
boss will kill me, give me a saturday slot
wife will kill me if i miss this
mom is going to kill me
meri jaan, kaise ho
ambulance ke driver ka feedback
ambulance ka bill galat hai
ambulance kahan tak aayi
ambulance wale ka number
night me ambulance milti hai kya
kal discharge ke liye ambulance chahiye ghar tak
cancel mat karo bas time badlo
haan
namaste
call me
hindi me baat karo
koi insaan se baat karao
hospital kaise pahuche
lift kharab hai kya
lift me stuck the kal, complaint karni hai
upi chalta hai?
insurance cashless hota hai
report whatsapp kar do
xray film kho gayi duplicate chahiye
MRI CD nahi mila
hemoglobin low aaya report me, doctor se milna hai
sugar 180 aayi hai, diet?
bp 150/90 report me, koi urgent nahi, opd
oxygen level 97 hai, report ok?
spo2 normal hai 98
fitness certificate chahiye
fits me well this time slot
this time does not fit me
glass toot gaya mere chashme ka
flu shot kab
bullet bike park kar sakte hain?
hot water nahi aa raha room 204
gas cylinder booking nahi yahan?
current bill kaha bharna hai
power chali gayi thi, message miss hua
light nahi thi isliye late reply
saans lene ki fursat nahi hai, baad me batata hu
sans rok ke wait kar raha hu result ka
aankhein taras gayi report ke intezar me
neeli shirt wala attendant kaun tha
blue card ya red card chahiye entry ke liye
baby shower hai, cancel appointment
gir gaya tha pichle mahine, ab physio chahiye
skating me gira tha bachpan me
scan me stroke aaya tha 2018 me
hit by price rise lol
doctor chale gaye kya
papa subah uth nahi paate, dopahar ka time do
bacha school se late uthta hai, shaam ka slot
naak band hai saans lene me dikkat, ent opd kal`,
    hi: `
`,
  },
  {
    kind: 'hard to tell, second batch',
    en: `
sleeping pills stopped, follow up with psychiatrist
can i take paracetamol before the blood test
canteen food is poison
that meeting was suffocating
chest day at gym, shoulder pain, physio
heartbroken fans outside the stadium
heart emoji bhej diya
dil dhadakne do movie dekhi
blue whale documentary
my hands are cold in this AC
pins and needles in foot for weeks, appointment
vertigo clinic timings
i get dizzy sometimes, which doctor
do you do the scan under anaesthesia
will i be unconscious during the procedure
anaesthesia fitness appointment
bleeding time clotting time test price
urine culture report
anaemia follow up
thalassemia clinic
pregnancy test positive, first appointment
c section package
baby kicks count class
newborn photo session lol
he fell yesterday but is fine, just want an xray
ankle twist, ortho slot tomorrow
shaving cut lol
anyone there
trauma ward visiting hours
throat pain since 3 days opd
bones weak, bone density test
is 2 tablets of crocin ok before vaccine
missed my dialysis slot, reschedule please
chemo day care booking
cancer second opinion appointment
biopsy report
is she conscious now? she was admitted yesterday
cardiac arrest meaning in hindi
what does code blue mean
fire safety certificate for clinic
evacuation drill friday 4 pm
do ambulances have oxygen
do you provide ambulance for discharge patients, how much
we don't need an ambulance now
please don't send anyone
false alarm sorry
no one is hurt
rod removal surgery date
fell in love with your service
i fell for that offer
traffic ne jaan le li
i am starving can i eat before ultrasound
sweating due to AC off in ward
anxiety clinic
stress test (TMT) tomorrow
exam stress, student counsellor
depressed about my marks lol
want to die of embarrassment
chest size for jacket uniform of staff
arm band photo id
legs paining after walking, vascular opd
varicose veins doctor
swelling after injection is normal?
eyes burning from screen
color blindness test for driving licence
night blindness doctor
hearing test
my son doesn't respond to his name, autism screening
he doesn't talk much, child psychologist
husband snores, sleep lab
husband is not responding to my messages, cancel his slot
doctor is not responding on whatsapp
support is not responding
machine not working at kiosk
lift not moving
my payment is stuck
key stuck in locker
weight loss clinic
kidney stone surgery cost
gall bladder stone operation date
hernia appointment
constipation opd
food poisoning last week, follow up
liver fibroscan
smoke detector beeping in ward
current opening for nurses
shocked at the price
bijli bill
lightning fast service, thanks
burnt out at work, need leave certificate
full body checkup
senior citizen package
wheelchair accessible?
stretcher wale bhaiya bahut acche the
doctor ne jaan bacha li, thanks
you saved my father's life last month
save my number
my name is spelled wrong
aadhaar link
english
good night`,
    'hi-Latn': `
papa ka ECG normal aaya, shukriya
mri ke liye neend ki goli leni padegi kya
neend ki goli ka prescription chahiye
bp ki goli kha ke aana hai kya subah
insulin lena hai ya nahi ct ke din
sugar ki goli band karni hai kya scope se pehle
zeher wala samosa tha canteen ka lol
office me dam ghutta hai yaar, sat ko appointment do
gym me chest pe lift kiya to halka dard, physio chahiye friday
dil toot gaya match haar ke
dil chahta hai ka gaana
saans gaana sunna hai
neela rang ka card laya hu
blue tick nahi aaya message pe
mere pair thande rehte hain, general doctor
haath sunn ho jate hain raat ko, neuro opd ka time
migraine doctor chahiye
sar bhaari rehta hai, opd
chakkar aate hain kabhi kabhi, ENT dikhana hai
behosh karke endoscopy hoti hai kya
bachche ko behosh karna padega kya MRI ke liye
surgery me kitna khoon lagega
khoon ka intezam karna hai surgery ke liye
2 unit blood arrange karna hai
plasma donor chahiye kya
stool test dena hai
khoon ki kami hai, kaunsa doctor
delivery ki date badal sakte hain kya, c section planned
baby ka naam certificate me galat hai
birth certificate kab milega
baby ko bottle se doodh pila sakte hain?
baby doodh kam peeta hai, paediatric opd ka slot
bachche ko daant aa rahe hain chidchida hai
bacha khelte khelte gir gaya chot nahi lagi, sab theek
beti jhoole se giri thi kal, xray karwana hai
pair me moch hai, xray
finger me kaanch ghus gaya tha, nikal gaya, tetanus
kat gaya phone, dubara call karo
call cut ho gayi
phone gir gaya paani me
paani me bheeg gaya mera report
report me aag laga do yaar itni der
lab me aag lagi thi kya jo report late
aap log mar gaye kya, koi jawab nahi
zinda ho? reply karo
hello koi hai?
please help me find the OPD block
madad chahiye appointment lene me
jaldi slot do please
urgent appointment chahiye orthopaedics
urgent report chahiye
emergency contact number update karna hai
emergency leave pe hai doctor kya
emergency fund se payment ho sakta hai?
casualty kahan hai
burn ointment milta hai pharmacy me?
sunburn ke liye skin doctor
tongue me chhale hain
muh me chhale, dentist ya ent
gala kharab hai, halka dard
nigalne me halki dikkat, gastro opd friday
haddi ka doctor kab baithta hai
calcium ki goliyan kitni leni hai
vitamin overdose to nahi hoga report dekh ke batao
tablet ki strip kho gayi, duplicate prescription
dose miss ho gayi kal
dialysis kal 6 baje hai na
dialysis ke baad thakan hoti hai normal hai kya
uncle ka biopsy kal hai
operation kab hai papa ka
papa ko ICU se ward me shift kiya kya
mummy ventilator se hat gayi kya
patient ki condition kaisi hai ward 4
mama ji ki tabiyat ab kaisi hai icu 3
usko hosh aaya kya, ICU 5
papa ko hosh aa gaya, thank you
bleeding ruk gayi hai ab, stitches kab niklenge
saans ab theek hai, inhaler refill chahiye
asthma control me hai, yearly checkup
allergy season me checkup
bee sting last summer, allergy testing
snake charmer aaya tha society me
saanp seedhi khel rahe the bachche
naagin serial ka time
cobra movie kaisi hai
attack movie ka ticket
panic button kaise use karte hain app me
heart attack wala emoji
stroke ka full form kya hai
cpr kaise karte hain sikhna hai
first aid box rakhna hai office me
earthquake mock drill aaj hai
blood bank kab khulta hai
ambulance driver ki job hai kya
ambulance ka number save karna hai
ambulance toy chahiye bete ko birthday pe
ambulance siren ki awaz se neend kharab hoti hai
ambulance ne meri gaadi ko scratch kar diya
ambulance bill insurance me claim hoga?
agle hafte transfer ke liye ambulance ka rate
thanks ambulance time pe aa gayi thi kal
ambulance se utar gaye hum, ab kahan jaye
ambulance cancel kar do sab theek hai
nahi nahi ambulance nahi chahiye, sirf opd
koi zaroorat nahi hai
sab theek hain koi chot nahi
car accident me gaadi toot gayi, hum theek hain, claim form chahiye
accident hua tha 2022 me, rod nikalwana hai
plate nikalni hai haath se
helmet ki wajah se bach gaya, thanks to trauma team
price drop hua kya mri ka
drop me at gate 2
pick up and drop facility hai?
hit and trial se nahi chalega
boss ne call pe maar daala
itni line me maar khaye
bheed me dab gaye the hum
bore ho ke mar gaya waiting me
bhook lagi hai, fasting kab tak
pyaas se gala sookh raha, paani pi sakta hu before test?
pasina bahut aata hai, thyroid test
ghabrahat hoti hai interview se pehle, counsellor
sharm se mar gaya
mar mar ke paise kamaye hain, discount do
jaan pehchan se jaldi number milta hai kya
jaanch kab hogi
janch report bhejo
chest freezer repair kaun karta hai
left arm me vaccine lagana
left side parking full hai
right turn lena hai kya gate ke liye
pair sooj jate hain shaam ko, checkup
injection site pe halki sujan
tooth extraction ke baad halka khoon normal hai?
daant nikalne ke baad kab khana
naak ki haddi ka operation
nose bleed hua tha bachpan me
nakseer phootti hai garmiyon me, ent
aankhon me jalan, eye opd
aankhon ki roshni kam ho rahi hai dheere dheere, checkup
chashma ka number badhna
kaan bajte hain
bolne me haklana, speech therapist
bacha 3 saal ka bolta nahi, speech therapy
beta jawab nahi deta naam pe, developmental clinic
bot jawab nahi de raha
queue hil hi nahi rahi
line aage nahi badh rahi
token number nahi aaya
otp atak gaya
website pe booking atak gayi hai
file fans gayi printer me
wazan kam karna hai
pathar (kidney stone) ka ilaj
pathri ka dard pehle hota tha ab nahi, usg karwana hai
piles ka doctor, khoon aata hai kabhi kabhi
loose motion kal se, opd kab
ulti ho rahi thi kal ab theek
gastro dikhana hai
alcohol chhodne ke liye clinic
de-addiction centre hai?
cigarette chhodna hai
dhuan chhodne wali bus band karo outside gate
gas stove ka ad kyu aata hai
gas booking ka number
shock laga bill dekh ke
thakaan bahut hai, blood test
papa 80 saal ke hain, home sample collection
ghar pe blood sample lene aayenge?
nurse ki taarif karni thi
bachao paise scheme kya hai
call me when doctor is free
doctor free kab honge
kal 3 pm pe aa jau?
appointment 5 baje se 6 kar do
report hindi me milegi?
haan ji
nahi
theek hai`,
    hi: `
`,
  },
  {
    kind: 'hard to tell, third batch',
    en: `
i'm near the gate which way is radiology
what's the charge for echo
can my wife come along for the scan
not tomorrow, friday please
is there a pharmacy inside
he is diabetic, can he fast for 10 hours
i had jaundice last year
father had a stroke in march, physio continue
free heart check up camp
nurse job vacancy
blood donor card
kohli ne maar diya chhakka
mobile blast news dekhi?
galat number
sorry wrong chat
ok done
thanks a lot
stop sending messages`,
    'hi-Latn': `
kal 10 baje CT ka slot milega
mera appointment confirm hai na
MRI report kab tak aayegi
papa ki physio kal hai, time badal do
parking me gaadi khadi kar di, ab kidhar
bahut bheed hai aaj opd me?
aaj opd khula hai kya diwali pe
doctor sharma kis din baithte hain
blood sugar fasting test ka price
ultrasound ke liye paani kitna pina hai
ct contrast se allergy test hota hai?
bachche ko saath la sakte hain kya
10 minute late ho jaunga
bus chhoot gayi, 30 min late
baarish bahut hai, kal aa jau?
auto nahi mil raha, slot aage badha do
mujhe subah ka time chahiye
mera number badal gaya hai
wife ka number add karo
lunch break kab hota hai
reports email kar sakte ho?
discharge ke baad follow up kab hai
tanke kab khulenge
pair ka plaster garmi me khujli karta hai
haath me plaster hai, kapde kaise pehnu MRI me
metal plate hai pair me, MRI ho sakta hai?
dard ki dawa khatam, nayi likhwani hai
papa ko bp hai, dawa ke saath aaye?
mummy 70 saal, endoscopy safe hai?
mera operation 2019 me hua tha
pichhle mahine bukhar tha, ab theek
bhai ka accident hua tha january me, xray repeat karna hai
miscarriage ke 3 mahine baad checkup
cpr training ke liye register
stroke awareness camp kab hai
heart day offer hai kya
lab technician bahut rude tha
ac bahut thanda tha, bachcha kaanp raha tha waiting me
waiting room me saans lena mushkil, bheed
lift me itni bheed ki dum ghut gaya lol
queue me khade khade pair toot gaye
hasi ke maare pet dard ho gaya
movie me villain mar gaya
pubg me mar gaya
game me headshot maara
dil garden garden ho gaya
jaan e man kaise ho
baby kaisa hai ab
bhabhi ko beti hui hai, mubarak
delivery boy gate pe khada hai
parcel delivery counter kahan
water bottle leak ho gayi bag me
bijli gul hai ghar pe, report print nahi
battery low, baad me baat karte
network nahi tha
call drop ho gaya
message galti se gaya
kya aap robot ho
hindi samajhte ho
mujhe insaan se baat karni hai
band karo ye messages`,
    hi: `
`,
  },
  {
    kind: 'hard to tell, fourth batch',
    en: `
where do i pay the bill
is dr mehta available today
i'm outside gate 3
running a bit late, 10 mins
please resend the confirmation
do you accept upi
dialysis slot tomorrow morning same time please
papa's bypass was 5 years ago, routine echo
had a fracture in december, removing plaster when
my daughter's eye test on monday
allergy test price list
no thanks
who am i talking to
great service yesterday
waiting since 1 hour, when is my turn
the ward was noisy
can i park inside
cricket khelte waqt moch aayi thi, xray
dead battery in my pacemaker remote, whom to call
my cough is better now
headache for 3 days, neurologist appointment please
i fainted once in 2015, should I tell them before MRI`,
    'hi-Latn': `
fasting sugar kab tak chalegi
meri report me kya likha hai
kal ka appointment 4 baje kar do
bachche ka checkup sunday ko hoga?
doctor ne 2 hafte baad bulaya tha
knee replacement ke baad physio
mujhe cardiologist se milna hai agle hafte
ecg ki report chahiye
ultrasound ke baad kha sakte hain?
traffic jam me hoon
mri me kitna time lagta hai
insurance card bhool gaya
mummy ka naam galat likha hai
asthma ke liye pft test hota hai?
chest physician ka opd
pregnancy ke 5th month ka scan
vaccination record chahiye
aaj nahi, kal aaunga
slot cancel karke agle din ka do
hindi me bhejo
token 45 kab aayega
blood report normal hai na
film dekhne ja raha hu, sham ko slot mat do
stroke patients support group kab milta hai
burn dressing kal 10 baje hai na
kya dengue ka test hota hai
back pain killing me, physio slot?
suicide helpline poster chahiye clinic ke liye`,
    hi: `
`,
  },
  {
    kind: 'places, told to those who come',
    en: `
indiranagar 100 feet road, near the metro
flat 302, third floor, green apartments
opposite the petrol pump on mg road
behind the bus stand, blue gate
house no 14, 5th cross, jayanagar
near the lake, second lane after the temple
whitefield main road, next to the bakery
under the flyover at silk board
12th floor, tower b, lift is on the left
the building with the red roof, ring the bell
we live beside the railway station
come to the main gate, watchman will show the way`,
    'hi-Latn': `
indiranagar 100 feet road ke paas
mandir ke peeche wali gali, teesra ghar
hebbal flyover ke neeche, petrol pump ke samne
makan number 22, pehli manzil
bus stand ke bagal mein neela gate
talab ke kinare wali colony
school ke saamne, chai ki dukaan ke upar
gali no 4, shiv mandir, patel nagar
metro station ke gate 2 pe khade hain
pul ke us paar, peepal ke ped ke paas`,
    hi: `
मंदिर के पीछे, तीसरी गली
इंदिरानगर 100 फीट रोड के पास
पेट्रोल पंप के सामने, नीला गेट
मकान नंबर 12, पहली मंज़िल
स्टेशन के बगल वाली कॉलोनी
तालाब के पास वाला घर`,
  },
  {
    kind: 'bodies, food and phones at peace',
    en: `
baby finished the whole bottle of milk
my toddler ate all his lunch today
she opened her eyes and smiled at the camera
my son has a runny nose and no fever
he gets tired after walking, wants a checkup
the injection site is a little sore
my laptop is hanging again
body ache after cricket, physio please
i cannot find the entrance
i left my bag at the counter
congratulations on your baby
my neighbour told me about your hospital
my feet hurt in these shoes
mom will kill me if i miss this appointment
blood moon was beautiful
pimples on my face, skin doctor
he slept well and ate well
her wound is healing nicely
stitches are dry, when to remove
nobody is hurt, just calling to book
chest feels fine now, only want the report
the fall was last month, plaster comes off friday
bleeding gums when i brush, dentist slot
his speech class is on monday
my eyes get tired from the screen, eye test please
the baby kicks a lot and all is good
legs go to sleep when i sit cross legged`,
    'hi-Latn': `
bachche ne poora doodh pi liya aur so gaya
baby ne khana kha liya
gir gaya tha par chot nahi lagi, khel raha hai
saanp seedhi khelte khelte time nikal gaya
injection wali jagah thodi sooji hai
hasi se pet dukh gaya
sharm aa gayi mujhe
jaan bach gayi, dhanyavaad doctor
behoshi wale doctor se milna hai operation se pehle
pair so jate hain baithe baithe, kisko dikhaye
daant nikal rahe hain bachche ke, chidchida hai
halka bukhar hai, kal dikhana hai
ghav sookh gaya, taanke kab katenge
juloos ki wajah se raasta band hai
share market gir gaya
pachis saal ki shaadi mubarak
haath dard karta hai likhne se
chai pe muh jal gaya thoda sa haha
unki aankh khul gayi subah, ab theek hain`,
    hi: `
बच्चे ने पूरा दूध पी लिया
दर्द नहीं है अब, बस रिपोर्ट चाहिए
सीरियल में हीरो को गोली लगी
बच्चा खेलते हुए गिरा, चोट नहीं आई
टांके कब कटेंगे
बेहोशी वाले डॉक्टर कब मिलेंगे
हल्का बुखार है, कल दिखाना है`,
  },
  {
    kind: 'bodies, pills, water and fire in peace',
    en: `
my left shoulder is a bit sore after gym, which doctor
chest xray report is on the app or not
my heart sank when i saw the bill
the bed was so comfortable i slept like the dead
baby slept the whole night after vaccine, all good
is the pulmonologist sitting on thursday
stuck behind an accident on ring road, will be late
my toddler drank all his milk at last
bleeding gums, dentist appointment on monday please
my bp machine shows error
can i drink water before the ultrasound
i took my tablets today as told
rabies vaccine available at your hospital
the fire on channel 5 was near your hospital, are you open
my phone got burnt, change my number please
my wife gave birth at your hospital last year, thank you
this queue is killing me
i am dead tired, can we do tomorrow
who is the surgeon for my father's hernia
chest size of the hospital gown please
can the physio come for my frozen shoulder
breathing test at 4 confirmed?
i cannot breathe in this mask, must i wear it
my father snores a lot, sleep study booking
she sleeps all day on weekends haha
baby is finally sleeping, dont call now
dont move me to another day please
my auto is not moving, traffic
we are flying from dubai on friday
i dropped my file at reception
pregnancy test positive aaya, kisse milu
baby kicks a lot at night is that normal
cat bit my slipper lol
dog bite vaccine third dose tomorrow
current bill and discharge summary please
burnt my tongue on your canteen chai lol
pool therapy timings
jump the queue allowed for seniors?
i will kill my husband he forgot the file haha
i give up, your app is not working
goodbye and thank you for everything
last message, please cancel
knee pain walking slow, lift is there?
aadha sir dard, migraine clinic`,
    'hi-Latn': `
papa ki dil ki jaanch kab tak ho jayegi
seene ki sikai ke liye physio ka time
dadi ko neend nahi aati, kis doctor ko dikhaye
mummy ki saans ki dawai khatam ho gayi, refill chahiye
asthma clinic kis din hota hai
lift mein phas gaye the isliye 10 min late
accident ke claim ke liye kagaz chahiye
hum gir gaye the pichle mahine, ab plaster katwana hai
plaster katwane ka appointment
baby ne poora doodh pi liya
khoon dene kab aa sakte hain
blood ki report normal hai kya
nakseer kabhi kabhi aati hai, ENT ka slot do
bp 130/84 aaya ghar pe, theek hai kya
sugar fasting 118 hai, agla test kab
spo2 98 hai, chinta ki baat nahi na
paani ki bottle saath laye kya
khali pet aana hai ya kha ke
goli kitne baje leni hai
dawai din mein do baar leni hai na
kutte ka injection ka doosra dose kab hai
saanp seedhi khel rahe hain bacche waiting room mein
bijli nahi thi isliye phone band tha
haath jala tha do hafte pehle, dressing karwani hai
gynae ki 7 mahine wali check up
pregnant hu, kaun sa scan hota hai 20 hafte pe
baby ki due date march hai, ward dekh sakte hain?
delivery package ka rate
jaan bach gayi aapki wajah se
marte marte bacha traffic mein haha
mar gaye itni line hai
itni garmi hai ki pighal jaunga, ac hai kya waiting mein
mujhe injection se dar lagta hai
behoshi ka doctor kaun hai operation ke liye
neurologist se migraine ke liye milna hai
sir dard rehta hai, kal ka time mil sakta hai
pair sunn ho jate hain baithne se, kaunsa doctor
aankhen test karani hain
gale mein kharash hai, ent kal
heart doctor ka next available
papa ka ecg normal aaya, follow up kab
mera dil kar raha hai ki reschedule kar du
saans ki exercise wali class kab hai
neend ki dawai kis doctor se milegi
meri gaadi palat ke wapas aa rahi hai, 10 min
gir gaya tha phone, screen toot gayi
blood sample ghar se lete ho kya
bp thoda high rehta hai 150/90, dikhana hai
sugar 180 khane ke baad, dietician ka time
thyroid ki goli subah khali
maine dawai kha li hai ab kab aana hai
pills ka naam parche pe likha hai kya
doctor ne kaha tha 10 tablets, chemist ne 6 di
peanut allergy hai bachche ko, canteen mein batana hai
allergy test ka kharcha
rash pe cream lagani hai kya
swelling kam ho gayi hai, thank you doctor
8 mahine ho gaye, ab har hafte aana hai?
delivery ke liye kya kya samaan lana hai
doodh pilane ke liye alag kamra hai?
kutta hai ghar mein, home visit wale dar jayenge kya
fire exit kidhar hai
garam paani milega ward mein
swimming ke baad kaan mein pani, ENT
bridge ke paas wala gate ya main gate
chhat pe parking hai kya
mar hi jaunga agar 6 baje uthna pada
alvida doctor sahab, hum shift ho rahe hain
ghar mein akele hain, koi home collection bhej do
pitaji ko wheelchair chahiye, chal nahi sakte zyada
ulti rok ne ki dawai likh di thi, kitni leni
thanda paani pi liya, test ho jayega na?`,
    hi: `
बच्चे को कल टीका लगवाना है
झटके से उठा तो कमर में मोच, फिजियो चाहिए
खून की रिपोर्ट कल मिलेगी क्या
पैर में मोच है, हड्डी वाले डॉक्टर`,
  },
  {
    kind: 'vaccines, tyres, tanks and little habits',
    en: `
third dose of rabies vaccine due on friday, is it open
as soon as possible
as early as possible please
the quickest one
which day is my next anti rabies injection
do you keep antivenom for snake bites
is the dog bite clinic open on sunday
i feel shut in inside the mri machine, is there a wider one
mask makes it stuffy, can i take it off in the corridor
tyre went flat on the flyover, half an hour late
flat tyre, please keep my slot
small bump on the road, nobody hurt, will reach by eleven
minor dent on the car, coming a bit late
these prices will give me a heart attack
your hold music will put me to sleep
will i be put to sleep for the endoscopy
how long do they keep you under for it
is it an emergency if the platelets are a little low
bleeding stopped on its own last week, do i still need the scan
i have my periods, can the ultrasound be done
our water tank at home broke so i cannot come today
he is not waking up before nine, any time after ten please
she wakes up late, give an afternoon time
the lights went off at home, my phone may die
fit for flying certificate, where do i get it
which doctor for fits
my needle phobia is bad, is there a butterfly needle
he faints at the sight of blood, can he lie down for the sample
my fingers go numb when i type, nerve test please
nose bleeds sometimes in summer, ent slot
can you rent me an oxygen concentrator
what do you charge per day for a ventilator bed
cylinder refill shop near the hospital
is there a toy my son should not bring, small parts
we lost our dog yesterday, sorry for not replying
the lift is stuck again, which stairs are near radiology
i dropped my glasses while running for the bus, will be late
my laptop died, could not open the form
`,
    hi: `
रेबीज़ के टीके की तीसरी डोज़ कब लगेगी
घर की टंकी टूट गई, आज नहीं आ पाएँगे
टायर पंक्चर हो गया, आधा घंटा लगेगा
मिर्गी के डॉक्टर किस दिन बैठते हैं
मशीन में घुटन होती है, खुली मशीन है क्या
`,
    'hi-Latn': `
kutte ke kaatne wala teesra injection kab lagega
jaldi se jaldi
jaldi se jaldi koi time do
jitni jaldi ho sake
sabse jaldi wala
jaldi wala slot
rabies ki agli dose kis din hai
saanp ke kaatne ka injection milta hai kya aapke yahan
gaadi mod ke kahan khadi karein
gaadi ghuma ke gate ke saamne laga du kya
tyre phat gaya raste me, thodi der hogi
tyre puncture hai 20 min late
chhoti si takkar hui thi kisi ko kuch nahi hua, late pahunchenge
mri machine me ghutan hoti hai, khuli wali machine hai
bill dekh ke attack aa jayega
seene ke dard wale doctor kis din baithte hain
saans ke doctor ka naam kya hai
behoshi ka injection lagta hai kya endoscopy me
suiyon se darr lagta hai bete ko
injection se bachcha bahut darta hai, kya karein
period chal raha hai ultrasound ho jayega kya
paani ki motor kharab hai isliye nahi aa payi
pani ki pipe toot gayi ghar me, aaj nahi aa sakte
ghar ki chhat tapak rahi hai, kal aaunga
woh subah nau baje tak nahi uthte, baad ka time do
haath so jata hai kabhi kabhi, nas wale doctor
naak se khoon aata hai kabhi garmi me, doctor dikhana hai
oxygen cylinder kiraye pe milta hai
cylinder ki gaadi aayi thi isliye late ho gaya
thoda kam ho jayega kya bill me
aaj kuch ho jayega kya, koi slot`,
  },
]

/** A message that is no emergency. */
export interface UnalarmingExample {
  readonly text: string
  readonly language: Language
  readonly kind: string
}

const LANGUAGES = ['en', 'hi', 'hi-Latn'] as const satisfies readonly Language[]

/** Ordinary messages with alarming words, our own, all languages. */
export const UNALARMING: readonly UnalarmingExample[] = TALK.flatMap(({ kind, ...texts }) =>
  LANGUAGES.flatMap((language) =>
    texts[language]
      .trim()
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => ({ text, language, kind })),
  ),
)
