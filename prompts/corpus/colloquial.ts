import type { Utterances } from './corpus.ts'

/** How patients write when nobody watches: reasons before the request, half sentences, Indian English, "sir" and "ji" everywhere. */
export const COLLOQUIAL_PATIENTS: Utterances = {
  confirm_appointment: {
    en: `
got the reminder sir, coming only
reminder received, we shall come
saw your msg, will be there with mummy
ya ya coming, i remember
haven't forgotten, will come
nothing to change from my side, i'm coming
i'm on for thursday
yes for the echo we are coming
me and my wife both will come for it
pls don't give it away, we are coming from tumkur for it
i have taken leave, definitely coming
leave is sanctioned, i'll be there
my son is bringing me, will be on time
we'll start early and be there by 8
booked my bus, coming tomorrow
train ticket done, will be there on the 3rd
i'm all set, fasting from tonight, see you in the morning
have arranged a car, will bring dad for dialysis
tmrw i am coming confirm
yes pls keep my booking, i'm attending
this is mr gowda, coming for physio at 5
yes madam will be coming without fail
attending as informed
i shall report at the given time
will present myself at 9 sharp
on track for tomorrow's scan
still good for tomorrow
tomorrow works as planned, see you
we're on schedule for the visit
you will see us there
i'll show up, don't worry
yes the timing is fine, will reach
sure i will be attending the session
will be there come what may
even if it rains i'll come
slot confirmed from our end
confirm it from my side, patient will come
grandpa will be brought for his appointment
the patient will be present
yes, will make it to the appointment
i can make it tomorrow
able to come tomorrow, pls confirm
tell doctor i am coming
inform the doctor that we will come
noted the time, see you there
noted with thanks, attending
okay noted, coming at 4
will not miss it
won't miss the appointment
i wont be missing it this time
not cancelling, i'm coming
no no i am coming only
who said i'm not coming, i am
`,
    hi: `
याद दिलाने के लिए धन्यवाद, आ रहे हैं
छुट्टी ले ली है, पक्का आऊँगा
मैं भूला नहीं हूँ, आ जाऊँगा
बेटा लेकर आएगा, समय पर पहुँचेंगे
गाड़ी का इंतज़ाम हो गया, आ रहे हैं
कल ज़रूर हाज़िर रहूँगा
डॉक्टर साहब को बता दीजिए मैं आ रही हूँ
हमारी तरफ से तय है, आएँगे
मेरी जगह किसी और को मत दीजिए, आ रहा हूँ
बारिश हो तब भी आएँगे
समय ठीक है, पहुँच जाऊँगी
हम दोनों आ रहे हैं जाँच के लिए
कैंसल नहीं करना, मैं आ रहा हूँ
बताए समय पर उपस्थित रहूँगा
`,
    'hi-Latn': `
chutti le li hai pakka aaunga
bhula nahi hu aa jaunga
beta lekar aayega time pe pahunchenge
gaadi ka intezam ho gaya aa rahe hain
doctor sahab ko bol do main aa raha hu
humari taraf se fix hai aayenge
meri jagah kisi aur ko mat dena aa rahi hu
baarish ho tab bhi aayenge
time theek hai pahunch jaungi
haan ji jaanch ke liye aa rahe hain kal
cancel nahi karna main aa raha hu
ji hum pahunch jayenge time se pehle
kal subah hazir rahunga
haan yaad hai mujhe kal ka, aaungi
msg dekha aapka, aa rahe hain hum
papa ko lekar 9 baje tak aa jaunga
tension mat lo aa jaunga time pe
dialysis ke liye mummy aa rahi hai kal
reminder ke liye shukriya, zarur aaenge
pakka samjho kal ka
`,
  },
  running_late: {
    en: `
traffic is mad at silk board, pls wait
crazy traffic, will be there soon but late
pls ask doctor to wait, we're in traffic
wait for me please i'm five minutes off ~ minutes=5
hold on for me, just parking
sir slight delay from my side, reaching in 10 ~ minutes=10
rain is too much, will come little late
auto is not getting, might be late
no auto available, will be 15 min late ~ minutes=15
my car got punctured, reaching late
tyre puncture, please adjust my time a little
school pickup got delayed, will reach 20 minutes after ~ minutes=20
had to drop my kid, running behind
overslept, coming fast
woke up late, starting now
just left home, will take 30 min ~ minutes=30
still in whitefield, traffic jam
metro is delayed, pls hold my turn
local train late, 25 mins ~ minutes=25
bus is not moving at all, i'll be late for the scan
stuck at the signal for long time
there is a procession on the road, cannot reach on time
protest on mg road, we are stuck, coming
reached the gate but no parking, coming up in 5 ~ minutes=5
finding parking, one sec
security is checking the car, coming in
at the reception of wrong building, coming to you
came to the wrong block, will take 10 more minutes ~ minutes=10
billing line is long, i'll come late to the scan
lift is not working, climbing slowly
mother walks slowly, we will need some more time to reach
pls keep the slot for us, we're running behind by 20 ~ minutes=20
keep my number sir, i am coming late
please don't mark me absent, on the way but late
dont cancel my slot, i'm only 10 min behind ~ minutes=10
we may not make it by 4, more like 4.30
can reach by quarter past only
will be there 15 past
eta 20 min, sorry ~ minutes=20
half an hour late sorry doctor ~ minutes=30
delayed by an hour because of flight ~ minutes=60
flight got late, reaching hospital after an hour ~ minutes=60
bit held up at office
boss not leaving me, coming late by half hour ~ minutes=30
meeting got extended, i'll be late for my appointment
my daughter is vomiting in the car, we'll be delayed
will there be a problem if i come 10 minutes late ~ minutes=10
is it ok if i am 15 min late ~ minutes=15
can you wait 10 min for us ~ minutes=10
ask the technician to wait, we are close
almost there, little late
nearly there just 5 more min ~ minutes=5
2 mins away, don't start without me ~ minutes=2
not going to make it by 10, say 10.20
`,
    hi: `
ऑटो नहीं मिल रहा, देर हो जाएगी
गाड़ी पंक्चर हो गई, थोड़ा लेट होऊँगा
रास्ते में जुलूस है, फँस गए हैं
पार्किंग ढूँढ रहा हूँ, पाँच मिनट ~ minutes=5
बस हिल ही नहीं रही, लेट हो जाएँगे
मेरा नंबर रखिए, थोड़ी देर में पहुँचता हूँ
आधा घंटा और लगेगा हमें पहुँचने में ~ minutes=30
सोकर देर से उठा, निकल रहा हूँ
लाइन लंबी है, ऊपर आने में दस मिनट लगेंगे ~ minutes=10
थोड़ा इंतज़ार कर लीजिए, पास में ही हैं
क्या 15 मिनट लेट आ सकते हैं ~ minutes=15
समय पर आना मुश्किल है, बीस मिनट बाद पहुँचेंगे ~ minutes=20
`,
    'hi-Latn': `
gaadi puncture ho gayi thoda late aaunga
raste me juloos hai fas gaye hain
parking dhund raha hu 5 min ~ minutes=5
bus hil hi nahi rahi, der ho jayegi
mera number rakhna thodi der me pahunchta hu
aadha ghanta aur lagega pahunchne me ~ minutes=30
so ke late utha, nikal raha hu
niche line lambi hai upar aane me 10 min ~ minutes=10
thoda wait kar lo pass me hi hain
kya 15 min late aa sakte hain ~ minutes=15
barish bahut hai time pe nahi aa paunga thoda late
metro ruk gayi hai beech me, late honge
bacche ko school chhod ke aa raha hu, 20 minute late ~ minutes=20
bas pahunch gaye, gate pe hain
office se nikla hi nahi, ek ghanta lagega ~ minutes=60
`,
  },
  book_appointment: {
    en: `
book please
booking
want to book
book one
new booking pls
it is for my daughter
for my mother
for my husband actually
it's for my father
this is for my kid
the appointment is for my wife
my mom's bp is going up and down, can the physician see her tomorrow ~ service=general_medicine_opd; when=tomorrow
feeling giddy on and off for a week, whom can i see, give a slot
skin rash since 2 days, need to show somebody
can i have my appointment with the same doctor as before
i'd like to see dr rao on monday ~ when=on monday
any doctor free now
is there any appointment left for today ~ when=today
my back is paining since one month, want to consult
dad's creatinine is high, need to start dialysis ~ service=dialysis
ortho doc has asked for an mri of the knee, when do you have ~ service=mri
gynaec told to get a sonography done this week ~ service=ultrasound; when=this week
insurance people want an ecg and report, can i come today ~ service=ecg; when=today
for visa i need a chest xray, tomorrow possible? ~ service=xray; when=tomorrow
pre employment check up, need blood test on monday ~ service=blood_test; when=on monday
company medical is due, fix me a blood test ~ service=blood_test
my surgery is next week so they asked for an echo before that ~ service=echo
stent was put last year, time for my heart review ~ service=cardiology_opd
had a fall, hip is hurting, want an x ray ~ service=xray
shoulder got frozen, doctor advised physio ~ service=physiotherapy
acidity is not going, told to do endoscopy ~ service=endoscopy
sugar is 300, want to see physician tomorrow morning ~ service=general_medicine_opd; when=tomorrow morning
child has cough since 5 days, which time can i bring her
need to get my father seen by someone
somebody has to look at my mother's knees, any day next week ~ when=next week
can you take me in tomorrow ~ when=tomorrow
could you accommodate one patient for ct this evening ~ service=ct; when=this evening
adjust one slot for me sir, mri, any time today ~ service=mri; when=today
pls adjust somewhere tomorrow, usg ~ service=ultrasound; when=tomorrow
put my name for echo ~ service=echo
note down my name for endoscopy on friday ~ service=endoscopy; when=on friday
give token for heart doctor ~ service=cardiology_opd
one token pls, general medicine ~ service=general_medicine_opd
will the bone doctor see me this week ~ service=orthopaedics_opd; when=this week
is the cardiologist free on saturday to see us ~ service=cardiology_opd; when=on saturday
what's the earliest you can do a ct ~ service=ct
how soon can i get an mri ~ service=mri
next available x ray? ~ service=xray; when=next available
first slot of the day for blood test please ~ service=blood_test
something after office hours for physio ~ service=physiotherapy
after 6 pm any day for physio ~ service=physiotherapy
before 9 in the morning if possible, fasting sugar ~ when=before 9 in the morning
sunday only i am free, can you do scan on sunday ~ when=on sunday
we are outstation patients, need all tests on one day, 5 december ~ when=5 december
flying back on 10th, so need mri before that ~ service=mri
he needs an ultrasound, he can't sit for long, so morning please ~ service=ultrasound
same as last time, echo with dr rao ~ service=echo
my 6 month checkup is due
yearly check up due for both of us
post op review due next tuesday ~ when=next tuesday
stitches to be removed, when to come, please book
dressing change tomorrow at 11, book it ~ when=tomorrow at 11
can i get a second opinion from an orthopedician ~ service=orthopaedics_opd
i'd like a consultation please
want consultation for migraine
need a doc for thyroid problem
requesting an appointment for my father in law
schedule me in for a ct
slot me in for tomorrow 3pm ~ when=tomorrow 3pm
squeeze me in on monday ~ when=on monday
pencil me in for friday morning physio ~ service=physiotherapy; when=friday morning
book for 2 persons, me and mother, blood test ~ service=blood_test
another booking for my sister, same test
i had cancelled earlier, now i want to book again
missed yesterday's scan, need fresh appointment
my old booking lapsed, kindly give new one
ready to come any time, just give me a slot
`,
    hi: `
पीठ में एक महीने से दर्द है, दिखाना है
पिताजी का क्रिएटिनिन बढ़ा है, डायलिसिस शुरू करवाना है ~ service=dialysis
वीज़ा के लिए छाती का एक्सरे चाहिए ~ service=xray
शुगर बहुत बढ़ी है, फिजिशियन को कल दिखाना है ~ service=general_medicine_opd; when=कल
ऑपरेशन से पहले इको करवाने को कहा है ~ service=echo
बच्चे को पाँच दिन से खाँसी है, कब लाऊँ
एक नंबर दे दीजिए दिल वाले डॉक्टर का ~ service=cardiology_opd
मेरा नाम लिख लीजिए सोनोग्राफी में ~ service=ultrasound
रविवार को ही छुट्टी है, उस दिन स्कैन हो सकता है
सबसे पहला समय दे दीजिए खून की जाँच का ~ service=blood_test
हम दो लोग हैं, दोनों का ब्लड टेस्ट बुक करो ~ service=blood_test
टाँके निकलवाने हैं, कब आना है, बुक कर दीजिए
छह महीने वाली जाँच का समय हो गया, तारीख दीजिए
कल वाली छूट गई, नई तारीख चाहिए एमआरआई की ~ service=mri
पत्नी को सलाह लेनी है डॉक्टर से
`,
    'hi-Latn': `
har hafte budhvar ko physio ki appointment schedule kare ~ service=physiotherapy
kal dopahar 1:45 ki appointment schedule karen ~ when=kal dopahar 1:45
aaj shaam 6 baje ke liye appointment lagaye ~ when=aaj shaam 6 baje
do din baad ke liye nayi appointment shuru kare
appointment banane me madad kare shukravar ke liye
mahine ki 30 tarikh ko ek appointment rakhe
peeth me ek mahine se dard hai dikhana hai
papa ka creatinine badha hai dialysis chalu karwana hai ~ service=dialysis
visa ke liye chest xray chahiye ~ service=xray
sugar bahut high hai physician ko kal dikhana hai ~ service=general_medicine_opd; when=kal
operation se pehle echo karane bola hai ~ service=echo
bachhe ko 5 din se khansi hai kab laun
ek number de do heart wale doctor ka ~ service=cardiology_opd
mera naam likh lijiye sonography me ~ service=ultrasound
sunday ko hi chutti milti hai us din scan ho jayega kya
sabse pehla slot de do khoon jaanch ka ~ service=blood_test
hum do log hain dono ka blood test book karo ~ service=blood_test
taanke nikalwane hain kab aana hai book kar do
6 mahine wala checkup due hai date de do
kal wala chhoot gaya nayi date chahiye mri ki ~ service=mri
wife ko consult karna hai doctor se
kandha jam gaya hai, physio bola hai doctor ne, slot dijiye ~ service=physiotherapy
gas ki bahut problem hai endoscopy karwani padegi, kab ho jayegi ~ service=endoscopy
hum bahar se aaye hain, kal hi sab test karwa dijiye ~ when=kal
5 baje ke baad physio ho sakta hai roz ~ service=physiotherapy
mere bhai ke liye bhi ek slot chahiye
ek aur appointment chahiye same doctor ka
subah 7 baje khoon dene aana hai, slot de do ~ when=subah 7 baje
adjust kar do na ek patient ko aaj ~ when=aaj
`,
  },
  request_ambulance: {
    en: `
need a vehicle to bring my mother, she is not able to stand
can your van come and take my father, he's very sick
please arrange an ambulance for shifting patient from home
we don't have a car and he is serious, please send someone
neighbour aunty collapsed, what to do, send ambulance
he has stopped responding, send help ~ complaint=*
my wife is bleeding heavily, she's pregnant ~ complaint=*
granny slipped in bathroom and cannot get up, need a van
my son swallowed a coin and is choking ~ complaint=*
sugar dropped and he is not waking ~ complaint=*
scooter hit my brother, leg is broken, need ambulance
bike skid near silk board, boy is bleeding, send somebody ~ location=near silk board
can i get an ambulance to indiranagar 100 feet road ~ location=indiranagar 100 feet road
send one to our flat, btm layout 2nd stage ~ location=*
pick up needed from hsr layout, oxygen patient ~ location=hsr layout
patient on oxygen, need ambulance to come to hospital
is an ambulance available, it's urgent
urgent ambulance requirement
ambulance required immediately pls
amblnce pls hurry
ambulanc fast
we want your ambulance at our place
how do i call your ambulance, dad has chest pain ~ complaint=chest pain
call the ambulance for us
dispatch an ambulance to my address
i need to be taken to hospital, can't walk
someone come and take me to hospital, i am alone and feeling very giddy
he is turning blue ~ complaint=*
hurry please he's very bad
hurry hurry, come to our house
please come fast, it's serious
quick please, send them now
make it fast, we need the ambulance
uncle is sweating and has pain in left arm, come fast ~ complaint=*
she took too many tablets, please come
fire in the building, people hurt, send ambulances ~ complaint=*
`,
    hi: `
माँ खड़ी नहीं हो पा रहीं, गाड़ी भेज दीजिए
हमारे पास गाड़ी नहीं है, मरीज गंभीर है, किसी को भेजिए
दादी बाथरूम में गिर गईं, उठ नहीं पा रहीं, एम्बुलेंस चाहिए
पड़ोसी बेहोश हो गए हैं, जल्दी आइए
पत्नी को बहुत खून आ रहा है, मदद भेजिए
बच्चे के गले में सिक्का फँस गया है
मरीज को घर से अस्पताल लाने के लिए एम्बुलेंस चाहिए
भाई को स्कूटर ने टक्कर मारी, एम्बुलेंस भेजो
एम्बुलेंस की सख्त ज़रूरत है
आपकी एम्बुलेंस घर आ सकती है क्या
`,
    'hi-Latn': `
maa khadi nahi ho pa rahi gaadi bhej dijiye
hamare paas gaadi nahi hai patient serious hai kisi ko bhejo
dadi bathroom me gir gayi uth nahi pa rahi ambulance chahiye
padosi behosh ho gaye jaldi aao
wife ko bahut khoon aa raha hai madad bhejo
bacche ke gale me sikka fas gaya hai
patient ko ghar se lana hai ambulance chahiye
bhai ko scooter ne takkar maari ambulance bhejo
ambulance ki sakht zarurat hai
aapki ambulance ghar aa sakti hai kya
ambulance wale ko bhejo jaldi papa ki tabiyat bahut kharab hai
oxygen wale patient ko lana hai ambulance bhejiye
`,
  },
  ambulance_status: {
    en: `
driver is not answering, where have they reached
they said 10 minutes, it's been 25
how much longer should we wait for the van
is your vehicle near or should we take an auto
has it left the hospital
did the ambulance leave
has the driver started
we are standing at the gate, where are they
no sign of the ambulance yet
not reached yet, please check
it's getting late, where is the vehicle
which ambulance is coming to us
vehicle number of the ambulance pls
give driver's number
share live location of the ambulance
is it really coming
tell them to hurry, how far now
ambulance lost the way or what
can you see where they are
whats the eta
any idea when they will be here
are they close by
how many minutes more
how long will it take for them to come
how long now
how long for the ambulance
did they turn back
ambulance passed our house, where is it going
please check the ambulance, my father is waiting
`,
    hi: `
ड्राइवर फोन नहीं उठा रहा, कहाँ तक पहुँचे
दस मिनट बोला था, आधा घंटा हो गया
और कितना इंतज़ार करें गाड़ी का
एम्बुलेंस निकली कि नहीं
कौन सी गाड़ी आ रही है हमारे लिए
ड्राइवर का नंबर दीजिए
हम गेट पर खड़े हैं, गाड़ी कहाँ है
कितने मिनट और लगेंगे उनको
`,
    'hi-Latn': `
driver phone nahi utha raha kahan tak pahunche
10 min bola tha aadha ghanta ho gaya
aur kitna wait kare gaadi ka
kaun si gaadi aa rahi hai hamare liye
gate pe khade hain gaadi kahan hai
kitne minute aur lagenge unko
gaadi ka number kya hai jo aa rahi hai
`,
  },
  opt_in: {
    en: `
pls put me back on the list for messages
i unsubscribed by mistake, add me again
undo the stop
start it again, i need the reminders
you can send me the reminders now
why did reminders stop, please restart
i am not getting messages now, please enable
enable alerts for me
enable sms again
switch on the reminders
reminders on
messages on
yes i want to receive updates
want to get updates on whatsapp again
unmute my messages
unblock me, i want your messages
continue sending
please begin sending reminders once more
join again
i'd like to be informed again
restart reminders for dialysis
add my number again for updates
`,
    hi: `
गलती से स्टॉप कर दिया, फिर से जोड़ दीजिए
रिमाइंडर आने बंद हो गए, फिर शुरू कीजिए
रिमाइंडर चालू करो
मुझे अब मैसेज भेजते रहिए
सूचना फिर से चाहिए
मैसेज ऑन कर दो
मेरा नंबर फिर से मैसेज में जोड़ो
`,
    'hi-Latn': `
galti se stop kar diya wapas add karo messages ke liye
reminder aane band ho gaye phir chalu karo
ab message bhejte rehna
suchna phir se chahiye
msg on kar do
reminders phir se bhejna start karo
band kiya tha ab wapas chahiye message
mera number wapas list me dalo message ke liye
`,
  },
  opt_out: {
    en: `
too many msgs, stop sending
kindly unsubscribe my number
please delete my number from your records
why are you texting me, i'm not your patient
wrong number, do not text here
wrong person, stop these messages
this number is not of the patient, please don't send
no promotional messages
block your messages to me
mute all
mute reminders
turn off sms
switch off notifications
disable alerts
stop the reminders
stop reminders pls
no further communication required
don't ever message on this number
please quit texting
take my number off
i'm getting disturbed by these texts, stop
unsubcribe
remove from mailing
dont send sms at night or any time
i already told you to stop messaging
`,
    hi: `
इस नंबर पर मैसेज मत कीजिए
गलत नंबर है, संदेश न भेजें
मैं आपका मरीज नहीं हूँ, मैसेज बंद करें
रिमाइंडर नहीं चाहिए मुझे
बार बार मैसेज आ रहे हैं, बंद करो
मेरा नंबर अपनी लिस्ट से निकाल दीजिए
सूचनाएँ बंद कर दीजिए
`,
    'hi-Latn': `
is number pe msg mat karo
galat number hai message na bheje
main aapka patient nahi hu message band karo
baar baar msg aa rahe hain band karo
mera number list se nikal do apni
sms band kar dijiye
aage se koi message nahi
`,
  },
  ask_question: {
    en: `
can't find the mri room, which floor
which way to the lab
where do i sit and wait
who gave you my number
my reports are not showing on the app
when can i collect the report
how long to get the biopsy result
do i have to come empty stomach
can i drink water before the ultrasound
should i stop my bp tablet before the test
can i take my insulin in the morning of the test
what all papers to carry
which documents should i bring along
aadhaar is needed or not
do i need the old reports
is referral letter compulsory
will they give the film also
when do reports come
how do i get my report online
can someone else collect the report
is cashless available here
do you accept star health
which insurance you take
is ayushman card accepted here
what is the cost for ct
how much for an mri of the knee
rates for blood test pls
do you give discount to senior citizens
can i pay by gpay
is upi ok
what time does the opd open
are you open on sundays
is the hospital open on diwali
lunch break timing of opd?
how many visitors can come
are small children allowed inside
can i bring home food for the patient
is outside food ok
attender can stay at night?
where to do the billing
where exactly is your hospital
which gate to enter from
is there a wheelchair at the entrance
is there place to park two wheelers
nearest metro station?
how to come from the railway station
is there a pharmacy inside
any atm in the hospital
is there a lift to the second floor
what is dialysis, is it painful
how long will the scan be
does endoscopy hurt
will i be given sedation
can a pregnant lady do x ray
i have a stent, is mri safe
are braces a problem for mri
can i breastfeed after ct contrast
is contrast necessary
what are the side effects of contrast
my child is 3, will he have to be put to sleep for mri
can i wear my hearing aid in the scan
should i remove nail polish
when can i eat after the scan
do you have skin specialist
is a lady doctor available for scanning
what's the procedure for admission
how to get a discharge summary copy
how do i register a complaint
who do i contact for refund
is mask compulsory
wifi is there for attenders?
is there free wifi in the hospital
i have a pacemaker
i have a metal rod in my hip, any problem for mri
any vaccination facility
do you treat snake bites
`,
    hi: `
रिपोर्ट लेने कब आना है
रिपोर्ट बन गई क्या
लैब किधर है
चक्कर आते हैं तो किस डॉक्टर को दिखाना चाहिए
जाँच से पहले पानी पी सकते हैं
बीपी की गोली लेनी है कि नहीं टेस्ट से पहले
पुरानी रिपोर्ट लानी पड़ेगी क्या
आधार कार्ड ज़रूरी है क्या
आयुष्मान कार्ड चलेगा
एमआरआई का कितना खर्च आएगा
रविवार को खुला रहता है
बच्चों को अंदर ले जा सकते हैं
रात में रुक सकते हैं मरीज के साथ
कौन सी मंज़िल पर जाना है
व्हीलचेयर मिलेगी क्या
मेट्रो से कैसे आएँ
क्या गर्भवती का एक्सरे हो सकता है
क्या दर्द होता है एंडोस्कोपी में
पेसमेकर लगा है, एमआरआई हो सकती है
घर से खून का सैंपल ले जाते हैं क्या
यूपीआई से पैसे दे सकते हैं
`,
    'hi-Latn': `
test se pehle paani pi sakte hain
bp ki goli leni hai ya nahi scan ke din
purani report lani padegi kya
aadhar card zaruri hai kya
ayushman card chalega kya
mri ka kitna kharcha aayega
milne ka time kya hai
bacchon ko andar le ja sakte hain
raat ko patient ke saath ruk sakte hain
kaun se floor pe jana hai
pacemaker laga hai mujhe, mri ho jayegi?
mujhe stent laga hua hai
gaadi kahan lagaye
metro se kaise aaye
pregnant lady ka xray ho sakta hai kya
endoscopy me dard hota hai kya
stent laga hai mri safe hai kya
upi se payment ho jayega
ghar ka khana la sakte hain kya
dawai ki dukan andar hai kya
lady doctor hai kya sonography ke liye
insurance me cover hota hai kya
chaandi ke kade utarne padenge kya
`,
  },
  decline_offer: {
    en: `
no sir i'll come on my own date only
i am comfortable with the old timing
not possible to come so soon, keep old one only
daughter's exam that day, leave mine as it was
i have a function that day, my original slot is ok
thank you but tomorrow is too sudden
cannot arrange vehicle so early, skip
you can give that one to some other patient
better give it to someone in pain, i can wait
i am in no rush, keep mine
not accepting the new time
don't want to advance my date
no advancing please
i don't wish to take the early one
let me stay on my date
my date stays
i'd like to hold on to my own appointment
please retain my original booking
retain the existing one
no change needed, existing slot is good
not able to take up this offer
pass sir
give chance to next patient
i will skip this early chance
`,
    hi: `
मैं अपनी तारीख पर ही आऊँगा
इतनी जल्दी गाड़ी का इंतज़ाम नहीं होगा, पुराना ही रखिए
उस दिन घर में शादी है, मेरा वाला रहने दीजिए
मुझे कोई जल्दी नहीं, दूसरे को दीजिए
पहले वाला समय ही ठीक है मेरे लिए
नई तारीख मंज़ूर नहीं
आगे नहीं करवाना, जो है वही ठीक
`,
    'hi-Latn': `
main apni date pe hi aaunga
itni jaldi gaadi ka intezam nahi hoga purana hi rakho
us din ghar me shaadi hai mera wala rehne do
mujhe koi jaldi nahi dusre ko de do
pehle wala time hi theek hai mere liye
nayi date manzoor nahi
jaldi wala nahi chahiye mera wahi rakho
naye slot pe nahi aa sakta, purana hi rehne dena
`,
  },
  accept_offer: {
    en: `
yes sir i'll take the early one
ok give me the earlier time
we can come early, take it
great, i want that slot
yes please move me up
happy to come sooner
i'll take what you offered
that offered time is ok for us
go with the new time
take the earlier date, cancel the old one
accept it for my mother
yes that earlier mri slot, i want it
we are nearby, can come in the free slot
sure i can come in today's empty slot
`,
    hi: `
हाँ जल्दी वाला दे दीजिए
हम पहले आ सकते हैं, ले लीजिए
खाली हुआ समय मुझे दे दो
जो समय आपने बताया वह मैं लूँगा
`,
    'hi-Latn': `
hum pehle aa sakte hain le lo
jo khali hua hai wo mujhe de do
jo time aapne bataya wo main lunga
haan pehle wali date kar dijiye meri
`,
  },
  appointment_status: {
    en: `
my token number please
how much more time for my turn
is doctor coming today for my appointment
which doctor will see me tomorrow
which branch is my scan at
where do i have to come for my scan tomorrow
i forgot my timing
forgot the time, pls tell
what was my slot
i don't remember when to come
pls send my appointment details
details of my booking
any booking on my number
do you see any appointment for my mother
on which date is dad's dialysis
is it confirmed for tomorrow or not
remind me of my slot timing
can you remind me when my echo is
next session of physio is when
how many sessions left for me
please check if i have an appointment
i didn't get any confirmation, is it booked
has it been shifted, somebody called me
`,
    hi: `
मेरा नंबर कितने बजे आएगा
टोकन नंबर बताइए मेरा
मैं अपना समय भूल गया, बता दीजिए
माँ की कोई बुकिंग है क्या कल
बुकिंग हुई या नहीं
कौन से अस्पताल में आना है मुझे
अगली फिजियो कब है मेरी
कोई पुष्टि नहीं आई, बुक हुआ क्या
`,
    'hi-Latn': `
kal ke liye meri saari appointments dikhaye
friday ki appointment display kare
kal kya appointment set hai meri
mere saare appointment show kare
agle hafte ki meri appointments screen par dikhao
aaj ke liye maine kaun si appointment set ki hai
shanivar ko meri appointment kab hai
kya kal subah ke liye meri appointment set hai
mere paas is mahine kaun kaun si appointment hai
meri appointments padh kar sunaye
meri agli teen appointment dikhaye
maine kitni appointments book ki hain
kal ki meri appointments ki jaankari dijiye
wednesday ke liye set ki hui appointment dikhaye
meri physio kitne baje rakhi gayi hai
meri dialysis ki appointment kis kis din set hai
appointment kiske naam se set hai
papa ki appointment check kijiye
mere liye kya kya appointment pade hain
mummy ki mri se pehle koi aur appointment to nahi hai meri
meri appointment me abhi kitna samay baki hai
kitna time bacha hai meri appointment me
kya meri appointment abhi bhi chalu hai
mere naam ki appointments le aao
mera number kitne baje aayega
mere aage kitne log hain
token number batao mera
apna time bhul gaya bata do
mummy ki koi booking hai kya kal
kaun se hospital me aana hai mujhe scan ke liye
agli physio kab hai meri
koi confirmation nahi aaya book hua kya
kab aana tha mujhe
mera slot kitne baje ka tha
`,
  },
  cancel_appointment: {
    en: `
want to drop tomorrow's slot, going to native ~ when=tomorrow
fever is gone, leave the doctor appointment
scan not required anymore, remove it please
we have shifted to pune, cancel all
appointment to be cancelled
my appointment cancel please
booked by mistake, cancel it
dad passed away, please remove his appointments
we got it done at another hospital, cancel ours
got admitted elsewhere so cancel my slot
not needed now, i'm fine, cancel the scan
i'm out of station, pls cancel tomorrow's ~ when=tomorrow
can't afford it now, cancel the mri ~ service=mri
doctor said no need of ct, kindly cancel ~ service=ct
cancel mine sir
do cancel my booking, some urgent work came
won't be coming, free up my slot
give my slot to another patient, i'm not coming
pls drop my appointment of friday ~ when=friday
i want to call off the endoscopy ~ service=endoscopy
take me off tomorrow's dialysis ~ service=dialysis; when=tomorrow
delete the booking made in my name, i didn't make it
i had booked twice, cancel one
i can't come any more
not able to come, don't wait
we are not coming tomorrow ~ when=tomorrow
i will not be attending
`,
    hi: `
दूसरे अस्पताल में करवा लिया, यहाँ का रद्द कर दो
मैं शहर से बाहर हूँ, कल का रद्द कीजिए ~ when=कल
डॉक्टर ने मना कर दिया, सीटी कैंसल करो ~ service=ct
मैं नहीं आऊँगा, मेरी जगह किसी और को दे दो
दो बार बुक हो गया, एक हटा दो
अब ज़रूरत नहीं, बुकिंग हटा दीजिए
`,
    'hi-Latn': `
kal subah ki meri appointment hataye ~ when=kal subah
physio wali appointment se chhutkara chahiye ~ service=physiotherapy
mere sabhi appointment delete kare
monday aur tuesday ki meri sabhi appointments hata de
is appointment ko remove kare
mujhe ab is appointment ki zarurat nahi rahi
12 baje se pehle ki sabhi appointments hataye
shaam wali appointment nikaliye
agle hafte ki appointment clear kare ~ when=agle hafte
meri friday ki appointment ko remove kar dijiye ~ when=friday
weekend par appointment nahi chahiye, hata do
dono appointment mita de
echo ki appointment khatam kare, nahi aana ~ service=echo
har somvar wali appointment band kare
saari booking clear karein meri
kal wala hatana hai gaon ja rahe hain ~ when=kal
kal ka appointment hata dijiye, bahar ja raha hu ~ when=kal
mera wala hata do ab nahi aana
dialysis wala hatana hai is hafte ka ~ service=dialysis
dusre hospital me karwa liya yahan ka cancel kar do
main bahar hu kal ka cancel kijiye ~ when=kal
doctor ne mana kar diya ct cancel karo ~ service=ct
main nahi aaunga meri jagah kisi aur ko de do
do baar book ho gaya ek hata do
ab zarurat nahi booking hata do
hum nahi aa payenge, cancel kar dena
`,
  },
  reschedule_appointment: {
    en: `
wife's delivery is on the same day, kindly give after 10th
i had taken a slot for tomorrow but it's not possible, give one next week
re-schedule pls
resch my mri ~ service=mri
wanna shift my timing
the date you gave is not good for me, change it
can you delay my appointment by a week
pls move dad's physio to evening ~ service=physiotherapy; when=evening
sir my exam is that day, can it be some other day
daughter has fever, can we come on monday instead ~ when=on monday
wedding in the family on 5th, please give another date
not possible in the morning, shift to evening
can it be made 2 hours later
could you push me to next week ~ when=next week
i'm travelling till 30th, give date after that
my driver is on leave tomorrow, day after is ok? ~ when=day after
kindly postpone by one day
pls advance my appointment by a day
want to come earlier in the day than my slot
i can't on tuesday but wednesday is good ~ when=wednesday
please change the hospital day to saturday ~ when=saturday
keep it for 4 pm instead of 2 ~ when=4 pm
swap my friday for thursday ~ when=thursday
booked for 10, but 12 suits me ~ when=12
not free then, anything later in the week
is it possible to move dad's dialysis to the night shift ~ service=dialysis
can we do the physio an hour early from today ~ service=physiotherapy
it clashes with office, need a different time
`,
    hi: `
उस दिन मेरी परीक्षा है, दूसरा दिन दे दीजिए
सुबह नहीं हो पाएगा, शाम को कर दो
एक दिन आगे बढ़ा दीजिए
मंगलवार नहीं, बुधवार को आ सकती हूँ ~ when=बुधवार
घर में शादी है, तारीख बदल दीजिए
दो घंटे बाद का कर सकते हैं क्या
`,
    'hi-Latn': `
mere appointment me ek ghanta badha kare
meri appointment ko 15 minute aage badhaye
mujhe appointment modify karni hai
6 baje ke bajaye 7 baje kare appointment ~ when=7 baje
wednesday ke bajaye friday ko kar dijiye appointment ~ when=friday
appointment ka time reset kare 5 baje ~ when=5 baje
meri kal ki appointment agle hafte par le jaye ~ when=agle hafte
doctor wali appointment badlein, subah ki shaam kar dein
appointment aadhe ghante pehle ki kar dijiye
meri do appointments me se ek ko badalna hai
mri ka time update kar dijiye 4 baje ka ~ service=mri; when=4 baje
physio ko 20 minute pehle khiskaye ~ service=physiotherapy
us din mera exam hai dusra din de do
subah nahi ho payega shaam ko kar do
ek din aage badha dijiye
mangalwar nahi budhwar ko aa sakti hu ~ when=budhwar
ghar me shaadi hai date badal do
do ghante baad ka kar sakte ho kya
driver chutti pe hai kal, parso rakh do ~ when=parso
`,
  },
  patient_status: {
    en: `
my brother was admitted last night, how is he doing
any news about my wife's delivery
has my father come out of ot
did they shift mom to the ward
which bed is my uncle in
when will they discharge dad
is she awake now
has he eaten anything
can you tell me about the patient in icu 3
what did the doctor say about my mother today
how's grandma, i am in another city
no one is telling us anything about my husband
is the baby ok
did the bleeding stop for my sister
i'm calling about ramesh who came by ambulance
was my son taken for scan
`,
    hi: `
भाई कल रात भर्ती हुए थे, कैसे हैं अब
ऑपरेशन हो गया क्या पिताजी का
माँ को वार्ड में भेज दिया क्या
डॉक्टर ने क्या कहा मरीज के बारे में
पत्नी को होश आया
कोई कुछ बता नहीं रहा पति के बारे में
`,
    'hi-Latn': `
bhai kal raat admit hue the kaise hain ab
operation ho gaya kya papa ka
mummy ko ward me shift kar diya kya
doctor ne kya kaha patient ke bare me
wife ko hosh aaya
koi kuch bata nahi raha husband ke bare me
delivery ho gayi kya meri didi ki
`,
  },
  talk_to_human: {
    en: `
i want to talk, give me some number
who can i call there
connect me to nurse
put me through to the front desk
i need to discuss with someone
this is complicated, let me talk to staff
bot is not helping, get me a person
can an actual person reply
let me speak with your manager
can the doctor ring me
somebody please phone me
i can't type, call me
not good at typing, can i talk to someone
is there someone i can speak to in person
`,
    hi: `
मुझे टाइप करना नहीं आता, कोई फोन कर ले
नर्स से बात करवा दीजिए
किसका नंबर है, किसे फोन करूँ
कोई ज़िम्मेदार आदमी से बात कराइए
`,
    'hi-Latn': `
mujhe type karna nahi aata koi phone kar le
nurse se baat karwa do
kisko call karu wahan, number do
kisi zimmedar aadmi se baat karao
bot se nahi hoga insaan ko bulao
`,
  },
  join_waitlist: {
    en: `
if someone cancels give me that slot
in case of cancellation call me
i am ready to come any time if a seat falls free
please inform if any earlier date opens
keep me in queue for an early mri ~ service=mri
anything before friday, let me know
too far away, tell me if something comes up sooner
want an earlier one when possible, notify me
stand by for cancellation
`,
    hi: `
कोई रद्द करे तो मुझे बता देना
जल्दी वाली तारीख खुले तो फोन कीजिए
`,
    'hi-Latn': `
koi cancel kare to mujhe bata dena
jaldi wali date khule to batana
list me rakh lo, jaldi ka mile to aa jaunga
`,
  },
  add_caregiver: {
    en: `
i am old, send everything to my son as well
also send the reminders to my daughter
my sister takes care of me, add her number
cc my wife on these
put my brother's phone also for updates
`,
    hi: `
मेरी बेटी को भी मैसेज भेजा कीजिए
बेटे का नंबर भी जोड़ लीजिए, वही संभालता है
`,
    'hi-Latn': `
meri beti ko bhi msg bheja karo
bete ka number bhi jod lo wahi dekhta hai sab
`,
  },
  remove_caregiver: {
    en: `
stop sending to my son, only me
my ex husband should not get these anymore
don't copy my daughter now
`,
    hi: `
भाई को अब मैसेज मत भेजिए
`,
    'hi-Latn': `
bhai ko ab msg mat bhejo sirf mujhe
`,
  },
}
