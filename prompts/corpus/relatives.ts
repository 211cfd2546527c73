import type { Utterances } from './corpus.ts'

/** Relatives who wait, ask and worry, and people who want fewer messages. */
export const RELATIVE_UTTERANCES: Utterances = {
  ambulance_status: {
    en: `
ambulance reached where
where has it reached
where did the ambulance reach
ambulance has started or not
did it start
did the vehicle start from there
has anybody left for our place
is it coming or should i arrange something else
how many more mins
how many more minutes ambulance
how long more
how much longer do we have to wait for it
what's the eta
eta pls
eta?
ambulance eta
ambulance no sign yet
no ambulance yet its half an hour
it's been 15 minutes nobody came
15 min over still nobody here
you said 8 minutes, 20 gone
you told it is nearby but not here
nobody is here yet
no one has come
driver called?
did the driver find our house
is the driver lost
does the driver know the way
driver number
give me the ambulance driver's number
what's the vehicle number of the ambulance
which vehicle is coming for my father
who is coming, als or basic
can i see the ambulance on a map
live location of ambulance pls
share live location of the vehicle
track my ambulance
tracking link please
we are standing at the gate, can't see any ambulance
i can hear a siren, is that ours
should we bring him down, is it near
shall we come down now, how far is it
are you people coming or not
r they coming
r u coming
did u send
did u send ambulance
was it sent
have they left the hospital
left or not
why is it taking so much time
why is the ambulance taking so long
still waiting
still waiting here
we have been waiting since 20 minutes for your ambulance
any news of the ambulance
update on ambulance
update pls on the van
hello where is it
hello?? where are they
`,
    'hi-Latn': `
ambulance pahunchi kya
ambulance chali ya nahi
gaadi chali kya
gaadi kidhar hai
gaadi kitni door hai
gaadi kitni der me aa rahi hai
kitne minute aur
kitne minute lagenge ambulance ko
kab tak aayegi bhai
kab aa rahe ho aap log
aap log nikle ki nahi
abhi tak nahi pahunche
abhi tak gaadi nahi pahunchi
aadha ghanta ho gaya koi nahi aaya
15 minute ho gaye abhi tak nahi aaye
8 minute bola tha ab 20 ho gaye
gate pe khade hain koi gaadi nahi dikh rahi
gali ke bahar khade hain ambulance nahi dikhi
driver ko rasta pata hai na
driver ka phone nahi lag raha
driver ka number bhejo
ambulance ka number kya hai gaadi ka
live location bhejo ambulance ki
location bhejo gaadi ki
neeche le aayein kya, kitni door hai
bhej di kya ambulance
bheji hai na
nikal chuki hai kya
itni der kyu lag rahi hai ambulance ko
ambulance ka kya hua
`,
    hi: `
एम्बुलेंस पहुँची क्या
एम्बुलेंस चली या नहीं
गाड़ी किधर है
गाड़ी कितनी देर में आ रही है
कितने मिनट और लगेंगे
आप लोग निकले कि नहीं
आधा घंटा हो गया, कोई नहीं आया
अभी तक गाड़ी नहीं पहुँची
ड्राइवर का नंबर भेजिए
गेट पर खड़े हैं, गाड़ी नहीं दिख रही
एम्बुलेंस का क्या हुआ
इतनी देर क्यों लग रही है एम्बुलेंस को
भेज दी क्या एम्बुलेंस
`,
  },
  patient_status: {
    en: `
how's my dad
hows mom
how is amma
how is appa doing now
how is my brother after the operation
how is he after surgery
how is the patient in icu 4
any change in dad's condition
any good news about my father
any news
any news from icu
has he come out of surgery
has she come out of the ot
is the operation over
is surgery over for mr rao
how long will the surgery take, is it over
did everything go fine in the ot
has she opened her eyes
did he eat
did she sleep well last night
is he talking
is she breathing on her own now
is papa off the ventilator
has the fever come down for my son
are her numbers better
is her bp ok now
what is his o2 level now
is my grandmother shifted out of icu
has he been moved to the ward
where have you shifted my husband
which room is my wife in
which floor is my father on
what is my mother's bed number
bed number of my father pls
is my uncle admitted with you
i heard my friend was brought there, is he ok
my brother met with an accident and was brought there, how is he
was a patient named suresh brought in today
has the doctor come on rounds for my mother
what did doctor say about dad today
what's the plan for my mother
what is the doctor telling about him
when are you discharging my father
when can we take her home
can we take baba home today
is discharge today for my wife
is he out of danger
is she out of danger now
is he critical
is it serious
how serious is he
will he be alright
will she make it
is my baby fine
how is the newborn
is my wife ok after delivery
is it boy or girl, my sister's delivery
delivery done?
am in us, pls tell how my father is doing
i'm far away, nobody is picking the phone, how is my mother
please give an update on bed 12, my husband
kindly update the condition of my patient
patient update please
condition of my mother pls
status of my husband in icu
health update of my father
family of patient in icu 2, any update for us
`,
    'hi-Latn': `
papa kaise hain
mummy kaisi hain ab
amma kaisi hai
bhai kaisa hai operation ke baad
operation hua kya unka
operation khatam hua kya
ot se bahar aaye kya
hosh aa gaya kya mummy ko
aankh kholi kya unhone
kuch khaya kya papa ne
baat kar rahe hain kya
saans theek chal rahi hai ab unki
bukhar utra kya bete ka
bp theek hai ab mummy ka
oxygen kitna hai ab unka
icu se ward me aaye kya
kis ward me shift kiya papa ko
kaunse bed pe hain mere pati
kaunsi manzil pe hai dadi
khatre se bahar hain kya
halat kaisi hai ab
halat gambhir hai kya
sudhar hai kya kuch
koi khabar hai papa ki
koi update hai mareez ka
doctor aaye the kya dekhne mummy ko
doctor kya bol rahe hai papa ke baare me
chutti kab hogi mummy ki
aaj ghar le ja sakte hain kya dadi ko
delivery ho gayi kya
ladka hua ya ladki
bachcha theek hai kya
main bahar hu, batao mere papa kaise hain
koi phone nahi utha raha, mere pati kaise hain
mera dost wahan laya gaya hai, kaisa hai wo
`,
    hi: `
पापा कैसे हैं
माँ कैसी हैं अब
ऑपरेशन हुआ क्या उनका
ओटी से बाहर आए क्या
होश आ गया क्या मम्मी को
कुछ खाया क्या पिताजी ने
खतरे से बाहर हैं क्या
हालत कैसी है अब उनकी
किस वार्ड में शिफ्ट किया पिताजी को
कौन से बेड पर हैं मेरे पति
मरीज़ का कोई अपडेट है
डॉक्टर क्या कह रहे हैं
छुट्टी कब होगी दादी की
डिलीवरी हो गई क्या
बच्चा ठीक है ना
`,
  },
  add_caregiver: {
    en: `
my daughter wants the updates too
can the messages also go to my daughter in delhi
also send everything to my son abroad 9845555123 ~ phone=9845555123
put my wife also in this
let my neighbour get the reminders, i can't read small letters
my attendant should also know my timings, add her
please keep my son informed also
second number for alerts 9900776655 ~ phone=9900776655
my phone is mostly off, add my wife's number 9741112223 ~ phone=9741112223
`,
    'hi-Latn': `
meri beti ko bhi khabar kar diya karo
mera phone band rehta hai, bete ka number likh lo
padosi ka number bhi likh lo 9900123123 ~ phone=9900123123
jo message mujhe aata hai wo bete ko bhi bhejo
`,
    hi: `
मेरी बेटी को भी खबर कर दिया करो
जो मैसेज मुझे आता है वह बेटे को भी भेजिए
`,
  },
  remove_caregiver: {
    en: `
my son need not get these messages
no need to inform my daughter any more
stop informing my son in law
stop texting my wife about me
stop messaging my brother, only me
don't send my reports to my son
please don't tell my family about my appointments
don't let my husband see my bookings
i don't live with my son now, remove his number
we are divorced, take her number off my account
my maid has left, remove her number
the attendant left the job, delete his number from my messages
my sister's number should be taken out
take out the second contact
delete the other contact
drop my nephew from the updates
he should not get my details, remove him
she is no longer my caregiver
he is not my caregiver any more
my cousin keeps getting my reminders, stop that
why is my brother getting my messages, remove him
remove access of my ex wife
cut my brother's access
i want only my number on this
messages to me alone, no one else
keep it only with me, remove my daughter
`,
    'hi-Latn': `
bete ko mat bataya karo mere baare me
mere bhai ko kyu message jata hai, band karo uska
sirf mere number pe bhejo
damad ka number hata dijiye
pati ko mat bhejo mera appointment
talaq ho gaya hai uska number hata do
aaya chali gayi uska number nikal do
dusre number pe mat bhejo ab
ghar walo ko mat batao
behan ko message jana band karo
wo ab meri dekhbhal nahi karta, hata do usko
`,
    hi: `
बेटे को मत बताया करो मेरे बारे में
सिर्फ मेरे नंबर पर भेजिए
दामाद का नंबर हटा दीजिए
दूसरे नंबर पर मत भेजो अब
भाई को मैसेज जाना बंद करो
घर वालों को मत बताइए मेरे बारे में
`,
  },
  opt_out: {
    en: `
stop it, no messages
stop these msgs
stop this messaging
stop all this
stop all messages to me
please stop your messages
pls dont msg me
pls don't message
dont msg
dont send me any msg
don't send me anything
do not send messages on this number
do not send me whatsapp
i do not wish to receive messages
i do not want to receive any communication from you
i don't want reminders
no reminders please
no more reminders
no more whatsapps from you
no more of these texts
enough messages, stop
too many messages, stop them
so many messages daily, please stop
you people are spamming me
this is spam
spam
reporting this as spam, stop
blocking you if you message again
will complain to trai if you message again
dnd
i am on dnd, don't message
activate dnd for my number
who gave you my number, don't message me
how did you get my number, remove it
i never gave my number, delete it
i am not your patient, stop messaging
not a patient, remove my number
i'm not the person you're looking for, stop texting
this number belongs to someone else now, stop sending
i have no connection with your hospital, do not text
unsubscribe pls
unsubscribe this number
unsubscibe
un subscribe
opt-out
optout
opt me out of this
want to opt out of whatsapp
exclude me from your list
take me off this list
remove me
remove me from this
delete me from your records for messages
delete my number
erase my number from your messages
end messages
quit sending
mute these messages
turn these off
turn off reminders
switch off the alerts
`,
    'hi-Latn': `
message bandh karo
mat bhejo ye sab
ye message mat bhejo mujhe
aap message karna band kijiye
whatsapp karna band karo
roz roz message mat bhejo
itna message mat karo yaar
bahut message aate hain band karo
tang mat karo message bhej ke
dimag kharab mat karo message band karo
mera number kahan se mila, message mat karna
maine number nahi diya, hatao
main aapka patient nahi hu message mat karo
ye number ab kisi aur ka hai message na karein
mujhe koi reminder nahi chahiye
reminder mat bheja karo
mujhe koi sandesh nahi chahiye
spam mat karo
block kar dunga message mat karo
mera number delete karo
mera number apne system se hatao
list se naam kaat do mera
dnd laga do mere number pe
sms mat bhejo
`,
    hi: `
मैसेज भेजना बंद कीजिए
यह मैसेज मुझे मत भेजिए
रोज़-रोज़ मैसेज मत भेजो
बहुत मैसेज आते हैं, बंद करो
मेरा नंबर कहाँ से मिला, मैसेज मत करना
मैं आपका मरीज नहीं हूँ, मैसेज मत करो
मुझे कोई रिमाइंडर नहीं चाहिए
मेरा नंबर मिटा दीजिए
व्हाट्सएप मत भेजिए
तंग मत करो मैसेज भेजकर
`,
  },
  opt_in: {
    en: `
start sending again
you may start messaging again
i want the messages back
messages back on please
please put my number back on the list
i had said stop, please start again
by mistake i wrote stop, please continue messages
undo the stop, i need reminders
`,
    'hi-Latn': `
message wapas chalu karo
galti se stop likh diya tha, message bhejna shuru karo
ab message bhej dijiye
`,
    hi: `
गलती से स्टॉप लिख दिया, मैसेज शुरू कीजिए
मैसेज वापस चालू कर दीजिए
`,
  },
  talk_to_human: {
    en: `
i want to talk to somebody there
give the phone to somebody
is there any staff i can speak with
please call my mother, she will explain
someone pls ring me, i can't type
can't type much, please call
my eyes are weak, call me please
i am 78, i can't do this on phone, get somebody to talk
need to speak to billing
billing dept number
reception number pls
landline number of hospital
whom do i contact for a complaint
nobody answers your phone, connect me to someone
this is useless, get me a person
useless bot
fed up with this bot
you are not understanding, give me a human
you don't understand me, connect to staff
i'm very upset with your service, who is the manager
very rude staff yesterday, i want to complain
i want to give a complaint on the nurse
who is in charge there
want to speak to the duty doctor
ask someone to call back asap
callback please
request a call back
`,
    'hi-Latn': `
type nahi hota mujhse, phone karo
aankhon se dikhta nahi, call kar lo
kisi ko boliye mujhe call kare
koi bada aadmi hai wahan, baat karao
incharge se baat karao
bill wale se baat karni hai
phone koi uthata nahi, baat karao kisi se
tum nahi samjhoge kisi insaan ko bulao
ye bot kuch nahi samajhta
bakwas bot hai insaan do
shikayat hai nurse ki
`,
    hi: `
टाइप नहीं होता, फोन कीजिए
किसी से कहिए मुझे कॉल करे
इंचार्ज से बात कराइए
बिल वाले से बात करनी है
यह बॉट कुछ नहीं समझता, इंसान से बात कराइए
`,
  },
  set_language: {
    en: `
i am not getting english, hindi pls ~ language=hi
hindi me pls ~ language=hi
write to my mother in hindi ~ language=hi
`,
    'hi-Latn': `
hindi mein likhiye english kam aati hai ~ language=hi
`,
    hi: '',
  },
  ask_question: {
    en: `
can i take dolo with crocin
can i take paracetamol and brufen together
is it ok to take my thyroid tablet before the test
i forgot my bp tablet today, what to do
should i take insulin on the morning of fasting test
how many days to take this antibiotic
what is normal sugar level
what is normal bp for a 60 year old
what should i eat during dengue
is papaya leaf good for platelets
can i have curd with this medicine
is cough syrup safe for a 2 year old
what are the side effects of metformin
after vaccination how long will the pain last
can diabetics eat mango
what does high creatinine mean
what is hdu
what does bls mean
what is the difference between ct and mri
is mri harmful
how much radiation in an xray
can i do ct if allergic to iodine
can i breastfeed after contrast
does endoscopy pain
how long will i be in the hospital for endoscopy
after angiography when can i go to work
do you have parking for two wheelers
is valet parking there
where to park
which gate to come
which gate is open at night
which counter should i go to first
where is opd block
where do i give the blood sample
where can i get my x ray film
is there a prayer room
can my husband sleep in the room
how many attenders allowed at night
what time do you allow visitors
visiting timings pls
visiting hrs?
can kids come to visit
is outside food allowed
do you have veg food
what's the cost of a full body checkup
cost of mri brain pls
mri rate
ct charges?
how much for physio per session
consultation fee?
price list for blood tests
any discount for staff family
do you do emi
is star health insurance accepted
cghs rates available?
echs accepted or not
is tpa desk open on sunday
what papers for insurance claim
cashless approval takes how long
how will i get the discharge summary
can i get a duplicate bill
need a medical certificate how to get
how to get a copy of my mri cd
are reports ready for yesterday's blood test
is my report ready
report came?
when will biopsy report come
can u send report on whatsapp
fasting how many hours
can i drink water while fasting
can i brush teeth before the fasting test
can i take black coffee before test
should i stop aspirin
should i come with full bladder
do i need to shave before ecg
can i wear bra for mri
can i go with gold chain in ct
is a companion needed
do i need to bring aadhar card
is prescription must for xray
what all to bring for admission
do you have a skin doctor
is there a dentist
do you have child specialist
do you do eye checkup
which doctor should i see for dizziness
do you have physiotherapy at home
do you have a blood bank
can i donate blood there
is dialysis done at night also
are you open on republic day
is opd there tomorrow, it's a holiday
is lab open now
is the pharmacy 24 hrs
till when are you open today
address pls
google map link of lakeview
nearest metro to indiranagar hospital
how far from airport
will i get an auto from there at night
do you speak tamil
what do you do with my phone number
who can see my data
`,
    'hi-Latn': `
dolo aur crocin sath le sakte hain kya
bp ki goli bhool gaya kya karu
insulin leni hai kya khali pet test ke din
normal sugar kitni hoti hai
bp kitna hona chahiye
dengue me kya khana chahiye
dahi kha sakte hain kya is dawai ke sath
khansi ki dawai bachche ko de sakte hain kya
ct aur mri me kya fark hai
hdu kya hota hai
mri se nuksan hota hai kya
endoscopy me behosh karte hain kya
kaunse gate se aana hai
raat ko kaunsa gate khula hai
sample kahan dena hai
xray ki film kahan milegi
gaadi kahan khadi karni hai
milne kab de rahe hain
bachche mil sakte hain kya dadi se
kitne aadmi ruk sakte hain raat ko
mri ka rate kya hai
ct kitne ka hota hai
physio ka ek din ka kitna
doctor ki fees?
discount milega kya
kisht me de sakte hain kya
cashless hai kya
discharge ke kagaz kab milenge
meri report aayi kya
report whatsapp pe bhej sakte ho kya
kitne ghante bhookha rehna hai
paani pi sakte hain kya fasting me
brush kar sakte hain kya test se pehle
sath me kisi ko lana zaruri hai kya
aadhar card lana hai kya
parchi zaruri hai kya xray ke liye
chamdi ka doctor hai kya
daant ka doctor baithta hai kya
chakkar aate hain kis doctor ko dikhana chahiye
khoon dena hai donate kahan karu
kal chutti hai to opd khulegi kya
abhi lab khuli hai kya
dawai ki dukan khuli hai kya abhi
pata bhejo hospital ka
metro se kitni door hai
`,
    hi: `
डोलो और क्रोसिन साथ ले सकते हैं क्या
बीपी की गोली भूल गया, क्या करूँ
सामान्य शुगर कितनी होती है
डेंगू में क्या खाना चाहिए
सीटी और एमआरआई में क्या फर्क है
किस गेट से आना है
सैंपल कहाँ देना है
गाड़ी कहाँ खड़ी करें
एमआरआई का रेट क्या है
मेरी रिपोर्ट आई क्या
कितने घंटे भूखा रहना है
आधार कार्ड लाना है क्या
त्वचा के डॉक्टर हैं क्या
अभी लैब खुली है क्या
कल छुट्टी है तो ओपीडी खुलेगी क्या
अस्पताल का पता भेजिए
रात में कितने लोग रुक सकते हैं
`,
  },
}
