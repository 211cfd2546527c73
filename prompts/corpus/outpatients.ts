import type { Utterances } from './corpus.ts'

/** Patients and families on their way in, in line, on the list, and with a question. */
export const OUTPATIENT_UTTERANCES: Utterances = {
  running_late: {
    en: `
late
late by 15 ~ minutes=15
late 10 min ~ minutes=10
10 min late ~ minutes=10
10 mins late pls wait ~ minutes=10
i am late
im late
i'm late, sorry
i will be late
i'll be late by 30 min ~ minutes=30
will be late
will be delayed
will be there late
bit late
little late
slightly late
getting late
getting delayed
delayed by 20
delayed 15 min ~ minutes=15
reaching in 20 min ~ minutes=20
reaching in half an hour ~ minutes=30
reaching 10 mins late ~ minutes=10
coming in 15 min, pls wait ~ minutes=15
coming late
coming but late
coming, stuck in jam
on the way but late
on the way, 20 min more ~ minutes=20
on the way, please hold my slot
still on the way
still in traffic
in traffic
stuck
stuck in traffic
stuck in jam
stuck at signal, 10 min ~ minutes=10
stuck on the flyover
stuck behind an accident, will be late
traffic jam, late
heavy traffic
heavy rain, late
rain, running late
road blocked, late by half an hour ~ minutes=30
auto not available, will be late
cab is late
cab not coming, may be late
bus broke down, late
train late by 40 min so i'll be late ~ minutes=40
metro is delayed, i'll be late
car won't start, coming by auto, late
tyre puncture on the way, late by 45 min ~ minutes=45
lost my way, will be late
can't find parking, 10 min ~ minutes=10
at the gate, 5 min ~ minutes=5
just parking, 5 mins ~ minutes=5
need 10 more minutes ~ minutes=10
need 15 min more ~ minutes=15
give me 10 min ~ minutes=10
give me 20 more mins ~ minutes=20
wait for me 15 min ~ minutes=15
please wait for 10 minutes ~ minutes=10
pls wait, i am coming
please hold my slot, running late
please don't cancel, i'm late
don't give away my slot, i'm 10 min late ~ minutes=10
left home just now, late
leaving now, will take 40 min ~ minutes=40
will take another 20 min ~ minutes=20
will take some more time
taking longer than expected
may be a few minutes late
may come late
might be late
might be 15 min late ~ minutes=15
can't make it on time
cannot come on time
won't make it on time
won't reach on time
not able to reach on time
unable to reach in time
not going to make it by 10, will be 20 min late ~ minutes=20
is it ok if i come 15 min late ~ minutes=15
is it okay if i am 10 minutes late ~ minutes=10
can i come 20 min late ~ minutes=20
can i come a bit late
tell doctor i am late
tell them i'm running 10 min late ~ minutes=10
inform the lab i will be late
`,
    'hi-Latn': `
late hu
late hun thoda
late ho gaya
late ho gayi
late ho jaungi
thoda late hoga
thoda late aaunga
10 min late hu ~ minutes=10
15 minute late aaunga ~ minutes=15
20 min aur lagenge ~ minutes=20
aadhe ghante me pahunch raha hu ~ minutes=30
traffic hai late ho jaunga
traffic bahut hai late ho raha hu
jam me hu
jam laga hai
raste me hu thoda wait karo
raste me hu 10 min ~ minutes=10
der ho rahi hai
der ho jayegi
der se aaunga
pahunchne me der hogi
10 min ruk jao ~ minutes=10
mera slot rakhna late hu
abhi nikla hu 30 min lagenge ~ minutes=30
auto nahi mil raha late ho jaunga
`,
    hi: `
लेट हूँ
थोड़ा लेट हूँ
दस मिनट लेट ~ minutes=10
देर हो जाएगी
रास्ते में हूँ, थोड़ा रुकिए
जाम लगा है
समय पर नहीं आ पाऊँगा, बीस मिनट लगेंगे ~ minutes=20
`,
  },
  join_waitlist: {
    en: `
waitlist
waiting list
waitlist pls
put me in the waiting list
add to waitlist
add me to waitlist for ct ~ service=ct
i want to be on the waiting list for echo ~ service=echo
any cancellation let me know
if any cancellation inform me
if anything earlier comes tell me
if there's an earlier slot tell me
call me if someone cancels
inform if slot opens
earlier slot if available pls inform
take me off the waiting list
remove me from the waiting list
remove my name from the waitlist
take my name off the mri waiting list
i don't want to be on the waiting list anymore
i no longer want to wait on the list, remove me from the waitlist
leave the waiting list
get me off the waitlist
cancel my waitlist entry
drop me from the waiting list
`,
    'hi-Latn': `
waitlist me daal do ct ke liye ~ service=ct
koi cancel ho to batana
jaldi wala slot aaye to batao
waiting list se hata do
waiting list se mera naam hata do
waiting list se nikal do mujhe
waitlist se naam hatao
`,
    hi: `
वेटिंग लिस्ट में डाल दो
वेटिंग लिस्ट से मेरा नाम हटा दो
प्रतीक्षा सूची से हटा दीजिए
`,
  },
  opt_out: {
    en: `
stop messaging
stop msgs
stop sms
stop whatsapp
stop all messages
stop these reminders
no more sms
don't send messages
dont msg me
do not message
do not send reminders
unsubscribe please
unsubscribe from messages
remove my number from your messages
delete me from your system
i don't want your messages
too many messages, stop
stop spamming
stop disturbing me
you are disturbing me, stop messages
wrong number, stop
not my appointment, stop messaging me
block me from messages
turn off messages
switch off messages
`,
    'hi-Latn': `
message band karo
msg mat karo
reminder mat bhejo
mujhe message nahi chahiye
pareshan mat karo message se
`,
    hi: `
मैसेज बंद करो
मुझे मैसेज नहीं चाहिए
रिमाइंडर बंद करो
`,
  },
  opt_in: {
    en: `
start messages
start sending messages again
turn on messages
turn reminders back on
subscribe again
subscribe me
i want the reminders again
opt me in
opt back in
please send me reminders again
`,
    'hi-Latn': `
message chalu kar do
reminder wapas bhejo
`,
    hi: `
मैसेज फिर से चालू करो
रिमाइंडर दोबारा भेजिए
`,
  },
  talk_to_human: {
    en: `
real human
person please
agent please
operator please
reception
reception please
receptionist
helpdesk
help desk number
help line number
customer service
support please
staff please
nurse please
someone please talk to me
somebody please call me
call me please
pls call
pls call me
kindly call me
kindly call back
call me now
ring me
give me a call
can you call me
can someone call me
can someone please call
can i talk to someone
can i speak to someone
can i speak with a person
can i speak with a nurse
can i talk to the doctor
i want to talk to a doctor
i want to speak to a human
i want to talk to the manager
i need to talk to someone
i need to speak to a person
need to talk to someone urgently about the bill
talk to a person
talk to human
talk to agent
talk to reception
speak to reception
speak to a human
speak to staff
connect me to a person
connect to operator
connect me with the doctor
transfer me to a human
transfer me to an agent
get me someone
get me the manager
put me through to reception
put me through to someone
phone number please
hospital number?
what's your phone number
what is the hospital's number
number to call
which number do i call
complaint
want to make a complaint
want to complain about a nurse
i want to file a complaint against staff
nobody is helping me, i want a person
bot is not helping
you're not helping, get a human
i don't want to talk to a bot
i don't want a machine
not a bot, a person please
`,
    'hi-Latn': `
insaan se baat karni hai
kisi aadmi se baat karao
call karo
call kariye please
phone karo mujhe
mujhe phone kijiye
reception se baat karao
manager se baat karao
nurse se baat karni hai
operator do
helpline number do
number do hospital ka
shikayat karni hai
shikayat hai meri
bot se baat nahi karni
`,
    hi: `
इंसान से बात करनी है
किसी से बात कराओ
कॉल कीजिए
रिसेप्शन से बात कराइए
शिकायत करनी है
`,
  },
  confirm_appointment: {
    en: `
will be there
i'm coming
i am coming tomorrow
coming tomorrow
yes coming
yes i am coming
yes will come
we are coming
we will come
will attend
i will attend
see you tomorrow
see you at 10
see you on friday
i can come
confirm my slot
confirm my booking
i confirm my appointment
confirming my visit
my appointment is confirmed from my side
got the reminder, coming
got the reminder thanks, will be there
reminder received, coming
saw the reminder, i'll come
thanks for the reminder, i'll come
noted, i'll be there
i remember, coming
don't cancel, i'm coming
don't give my slot away, i am coming
`,
    'hi-Latn': `
aa raha hu
aa jaunga
aa jaungi
kal aa raha hu
kal aa jaungi pakka
haan aa raha hu
hum aa rahe hain
time pe aa jaunga
reminder mila aa raha hu
reminder mil gaya aaunga
mera appointment pakka hai
confirm kar do mera appointment
cancel mat karo aa raha hu
yaad hai aa jaungi
`,
    hi: `
आ रहा हूँ
आ जाऊँगा
कल आ जाऊँगी
समय पर आ जाऊँगा
रिमाइंडर मिला, आ रही हूँ
मेरा अपॉइंटमेंट पक्का है
रद्द मत कीजिए, आ रहा हूँ
`,
  },
  appointment_status: {
    en: `
nobody has called my number, waiting two hours
sitting here since 9 and still not called inside
how many more people before me at the scan
waiting outside the echo room, when will they take me
my appointment?
what time is my scan
what time should i come
is it booked
did it get booked
`,
    'hi-Latn': `
2 ghante se baithe hain, koi naam nahi bula raha
mere se pehle kitne log hain
kab tak andar bulayenge, bahut der se baitha hu
mera time kya hai
confirm hua kya
`,
    hi: `
दो घंटे से बैठे हैं, कोई नाम नहीं पुकार रहा
मुझसे पहले कितने लोग हैं
मेरा समय कब है
बुकिंग हो गई क्या
`,
  },
  ambulance_status: {
    en: `
where is it
where is it now
where have they reached
where is the driver
how far
how far is it
how far are they
how many minutes
how much longer
how much time more
is it coming
is it on the way
is it near
are they near
are they coming
coming or not
when will it come
when will it reach
when will they reach
when will ambulance arrive
has it been sent
did you send the ambulance
did the ambulance start
is anyone coming
nobody has come yet
no one came yet
ambulance not come yet
ambulance not reached yet
still not here
it's been 20 minutes, no ambulance
you said 10 minutes
driver number please
driver's phone number
ambulance number
`,
    'hi-Latn': `
kahan hai
kahan hai ambulance
kahan pahunchi
kahan tak aayi
kitni door hai
kitni der me aayegi
kitna time lagega aane me
kab aayegi
kab tak aayegi
aa rahi hai ya nahi
nikli kya
ambulance nikli ki nahi
abhi tak nahi aayi
driver ka number do
eta batao
`,
    hi: `
कहाँ है
एम्बुलेंस कहाँ पहुँची
कितनी दूर है
कितनी देर में आएगी
कब आएगी
अभी तक नहीं आई
निकली या नहीं
ड्राइवर का नंबर दो
`,
  },
  patient_status: {
    en: `
how is she
how is he now
how is she doing
how is my father
how is my mother now
how's my wife
how's dad
how is the baby
how is baby doing
how's the patient doing
any update on my father
any update on the patient
any update on surgery
any news of my mother
is he ok
is he stable
is she awake
is the surgery done
surgery over?
has he been shifted
has she been moved out of icu
which ward is he in
which room is my mother in
which bed is he on
what is his condition
what's her condition
condition of my father
condition of patient in icu
did the doctor see him
did the doctor see my mother today
what did the doctor say about him
what is the doctor saying
when will he be discharged
when is discharge
can we take her home today
is fever down
`,
    'hi-Latn': `
kaise hain papa
kaisi hai mummy
kaisi hain ab
ab kaise hain
ab kaisi tabiyat hai
tabiyat kaisi hai unki
bachcha kaisa hai
hosh aaya kya
kis ward me hai papa
kis bed pe hain
doctor ne kya bola unke liye
chhutti kab milegi
icu se nikle kya
bukhar utra kya
`,
    hi: `
माँ की तबीयत कैसी है
अब कैसे हैं वो
होश आया क्या
किस वार्ड में हैं
छुट्टी कब मिलेगी
`,
  },
  accept_offer: {
    en: `
i will take it
ill take the earlier slot
take it
take the offer
i take the offered slot
accept the offer
accept the slot
accept the earlier time
i accept the earlier slot
yes move me to the earlier slot
yes give me the earlier one
give me that slot
i want the earlier slot
the earlier time is fine
the new time is good
new time works
new slot is fine
move me to the new time
move me earlier
prepone it
i can come at the earlier time
i can come then
grab it
`,
    'hi-Latn': `
le lungi
wo slot de do
wo wala slot de do mujhe
naya time theek hai
jaldi wala chalega
`,
    hi: `
वह स्लॉट दे दो
नया समय ठीक है
`,
  },
  decline_offer: {
    en: `
decline the offer
i decline
don't want the earlier time
no thanks, i'll keep mine
keep my old time
keep my slot
keep it as it is
leave it as it is
leave my time as it is
i'll stick with my date
i'll stay with my time
i'm fine with my own slot
can't come that early
too early for me, keep mine
pass
i'll pass
pass it on
give it to the next person
`,
    'hi-Latn': `
purana wala hi rehne do
jaldi nahi aa sakta
`,
    hi: `
पुराना वाला ही रहने दो
मेरा समय मत बदलो
`,
  },
  ask_question: {
    en: `
who will be the doctor
who is the doctor
which doctor will it be
which doctor will see me
who will do the scan
name of the doctor please
who is the cardiologist there
visiting hours
visiting time
visiting time for icu
when can i visit
how many visitors allowed
can children visit
are kids allowed in icu
attendant allowed?
one attendant allowed?
parking
is parking available
parking charges
where do i park my car
where is the hospital
where is the lab
where is the mri room
where is radiology
which floor is the lab
which floor is cardiology
which gate for opd
how to reach the hospital
how do i get there by metro
address please
location of the hospital
hospital address?
directions pls
opd timings
opd timing
opd open on sunday?
lab timings
pharmacy open?
is the pharmacy open at night
pharmacy timings
canteen timing
is there an atm
is wheelchair available
do you have wheelchair
do you have cardiology
do you have a dermatologist
do you do mri with contrast
do you take cash
do you take card payment
is upi accepted
is cashless available
which insurance do you accept
insurance accepted?
how much for mri
mri price
mri cost
price of ct scan
ct scan charges
xray rate
consultation charges
doctor's fee?
fees for cardiology
room charges
room rent
what is the rate of private room
can i pay in parts
refund policy
what should i bring
what to bring
what documents are needed
which documents to carry
do i need a prescription
do i need referral
is aadhaar needed
should i bring old reports
should i come fasting
do i need to fast
fasting needed?
is fasting required for blood test
can i drink water
can i drink water before the test
can i eat before mri
can i take my bp tablet
can i take my medicines before the test
how to prepare for mri
how to prepare for endoscopy
preparation for ultrasound
mri preparation
is contrast needed
what is contrast
is mri safe in pregnancy
is mri painful
is endoscopy painful
how long does mri take
how long is the test
can i wear jewellery
what should i wear
what clothes to wear
can i bring my child
can i come alone
can i drive after endoscopy
when will i get the report
when will report come
report when?
how to get my report
where do i collect reports
can i get report on whatsapp
do you give emi
do you have home collection
home sample collection?
do you have night doctors
is a lady doctor available
is there a female doctor
what is echo test
what is an endoscopy
difference between usg and ct
what is normal bp
`,
    'hi-Latn': `
kaun doctor dekhenge
doctor ka naam kya hai
milne ka time
kitne log mil sakte hain
parking hai
lab kahan hai
mri room kahan hai
kaunse floor pe hai lab
opd ka time
opd kab khulti hai
sunday ko khula hai kya
address do
pata batao hospital ka
kaise pahunche
mri ka kharcha kitna hai
mri ka rate
card se payment hoga
kya lana hai saath me
kaun se kagaz lane hain
paani pi sakte hain kya
dawai kha ke aau kya
report whatsapp pe milegi kya
test me kitna time lagega
dard hota hai kya
lady doctor hai kya
`,
    hi: `
मिलने का समय
पार्किंग है क्या
लैब कहाँ है
ओपीडी का समय
रविवार को खुला है क्या
पता बताइए
एमआरआई कितने का है
पानी पी सकते हैं क्या
कितना समय लगेगा टेस्ट में
`,
  },
  book_appointment: {
    en: `
no, book me a doctor
no just book a doctor for me
no danger, book a doctor
nothing urgent, book an appointment
no emergency, just an appointment with a doctor
book a doctor
i want to book a doctor
no need of ambulance, book a doctor visit
ct on friday pls ~ service=ct; when=friday
echo next monday ~ service=echo; when=next monday
xray today 5 pm ~ service=xray; when=today 5 pm
need mri ~ service=mri
need a ct scan ~ service=ct
want echo ~ service=echo
book usg ~ service=ultrasound
book physio for tomorrow evening ~ service=physiotherapy; when=tomorrow evening
want to see a heart doctor ~ service=cardiology_opd
appointment for ortho ~ service=orthopaedics_opd
need appointment
appointment please
new appointment
physio every tuesday and friday evening ~ service=physiotherapy; when=every tuesday and friday evening
dialysis thrice a week, mon wed fri mornings for a month ~ service=dialysis
need dialysis slot every monday thursday ~ service=dialysis
ten sittings of physiotherapy, alternate days ~ service=physiotherapy
`,
    'hi-Latn': `
mri karwana hai ~ service=mri
kal ct karana hai ~ service=ct; when=kal
appointment chahiye
xray karwana hai aaj ~ service=xray; when=aaj
har mangalwar aur shukrawar physiotherapy ~ service=physiotherapy
dialysis hafte me teen baar, subah ~ service=dialysis
papa ka dialysis har somvar guruvar ko rakh do ~ service=dialysis
physio ke 10 session ek din chhod ke ~ service=physiotherapy
`,
    hi: `
एमआरआई करवाना है ~ service=mri
कल सीटी करवानी है ~ service=ct; when=कल
डायलिसिस हर सोमवार और शुक्रवार सुबह ~ service=dialysis
हर बुधवार फिजियोथेरेपी, छह बार ~ service=physiotherapy
हर मंगलवार और शनिवार को डायलिसिस रख दीजिए ~ service=dialysis
फिजियोथेरेपी के दस सेशन, एक दिन छोड़कर ~ service=physiotherapy
डायलिसिस हफ्ते में तीन बार चाहिए, चार हफ्ते तक ~ service=dialysis
पिताजी की डायलिसिस हर दूसरे दिन ~ service=dialysis
`,
  },
}
