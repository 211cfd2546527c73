import type { Utterances } from './corpus.ts'

/** What patients write about appointments without the word for it: oblique, polite, in a hurry, between two languages. */
export const VISIT_UTTERANCES: Utterances = {
  accept_offer: {
    en: `
yes i will come for the earlier one
yes pls give me the early slot
i want that early slot
ok give it to me
please give it to me, i can be there
i can be there, hold that slot for me
we can make it, give us the slot
book me into that freed slot
put me in that slot
put me into the open slot pls
slot you messaged about, i will take
the slot you sent me, i'm taking it
about the earlier appointment you offered, yes
regarding your offer, i accept
offer accepted
accepted
accepting
i accept it thank you
happy to accept
glad to take it
thank god, yes i will take it
wow yes i'll take it
that is great, i will take the earlier appointment
great news, i'll take the earlier time
thanks, will take the sooner one
sooner is better, take it
the sooner the better, yes give me that
earlier is good for me, shift me
earlier is better, move me
prepone it, i accept
yes prepone mine to that slot
yes you can prepone my appointment to the one you offered
kindly allot me the vacant slot
allot that to me
assign it to me
that vacancy is ok for me
i am available for that slot
i'm free then, give me that
i am free at that time, take it for me
that new timing suits me, please shift
new timing is fine, shift me there
new date is ok, accept
new date accepted
i can do the earlier time
i can do that, swap me
swap it
swap my slot with the earlier one
please swap, i will come early
i'll reach early, give me the new slot
will come for the new slot
will be there at the new time
taking the new slot
i'd like to take up the offer
i'll take you up on that offer
reserve the offered slot for my mother
yes for my father, he will take the earlier slot
my mother can come early, accept
can i still take that slot? yes i want it
is the slot still free? i want it
if it's still there i'll take it
if still open give me that slot
don't give it to anyone else, i'm taking it
dont give that slot away i want it
let me have that slot
let me have the earlier one
i go for the offered one
i'll go with the earlier slot
going with the new slot
new slot pls
early slot pls
the early one yes
take early slot
1 accept
`,
    'hi-Latn': `
haan mujhe jaldi wala slot chahiye
jo slot khali hua wo mujhe de dijiye
wo khali slot mere naam kar do
mere naam kar do wo slot
wo slot mere liye rakh lo
main aa sakta hu us time, slot pakka karo
us samay aa jaunga, de do
pehle aana theek hai mere liye
pehle bula lo accha hai
jaldi ho jaye to accha hai de do
jitna jaldi utna accha, haan
offer accept kar raha hu
aapka offer manzoor
mujhe manzoor hai offer
offer le rahe hain hum
slot le liya samjho
ha wo slot pakka kar do
naya time chalega
naya time chalega mujhe shift kar do
naya time pe aa jaunga
naye time pe kar do
meri appointment pehle kar do jo offer aaya
jo message me slot aaya wo chahiye
message wala slot chahiye
jo aapne abhi bola wo time de do
haan prepone kar do
mummy jaldi aa sakti hain, wo slot de do
papa ke liye wo jaldi wala le lo
kisi aur ko mat dena mai le raha hu
wo slot abhi bhi hai to mujhe do
agar khali hai to le lunga
accept karti hu
swikar hai
badal do mera, jaldi wala rakh do
`,
    hi: `
जो स्लॉट खाली हुआ वह मेरे नाम कर दीजिए
हाँ, जल्दी वाला स्लॉट चाहिए
उस समय आ जाऊँगा, दे दीजिए
मैं उस समय आ सकती हूँ, पक्का कर दीजिए
पहले बुला लीजिए, अच्छा है
आपका ऑफर मंज़ूर है
नया समय चलेगा
नए समय पर आ जाएँगे
किसी और को मत देना, मैं ले रहा हूँ
स्वीकार करती हूँ
मैसेज वाला स्लॉट मुझे चाहिए
मेरा समय पहले कर दीजिए, जो आपने बताया
`,
  },
  decline_offer: {
    en: `
no thanks i will stay with the old appointment
i will keep the one i have
i'll keep mine
keep mine
keep mine only
let it be the old time only
old time only please
old one only
my old slot is fine only
i am ok with my old date itself
original date itself is fine
same date and time as before pls, not the new one
leave it as it was
leave it like before
let it stay as it is
let my appointment remain as it is
don't disturb my appointment
don't touch my booking
dont shift me
do not prepone
no need to prepone
preponing is not possible for me
early is not possible for me
too early for me
that's too soon
too soon for us
that is too short notice
short notice, can't take it
very short notice, give it to another patient
give the slot to a needy patient
someone else may need it more
pass it to the next person
give to next in line
next person can have it
others can take it
you can offer it to others
not taking it
i am not taking the new one
won't be taking up the offer
i will not take up that offer
thank you for offering but no
thanks for the offer but i can't
thanks for asking, but i will keep my own time
nice of you to offer but my time is fine
kind of you, but i'll wait for my own date
i'll wait for my own date
i can wait for my turn
can wait, no need to give me earlier
no hurry for me, keep the old slot
no hurry, my date is fine
not in a hurry, keep it
the offered slot doesn't suit me
offered timing not suitable
offered time clashes with my work
i have office then, keep my old time
i am out of town then, keep the old one
my son can't bring me that day, leave my old slot
nobody to bring me then, let the old one be
declining
declined
decline it
i reject it
reject
refuse the offer
no to the offer
no to the new date
not the new slot
skip this slot
skip the offer
ignore the offer
2 decline
`,
    'hi-Latn': `
nahi mera wala hi rehne do
mera wala hi theek hai
mera wahi time rakho
wahi purana time rehne dijiye
purana wala hi chalega
apne wale time pe hi aaunga
apni tareekh pe hi aayenge
jo date hai usi pe aayenge
itni jaldi nahi ho payega
us time office hai, purana hi rakho
us din bahar hu, mera purana rehne do
koi laane wala nahi hai us din, purana rakho
kisi zaruratmand ko de do
kisi aur mareez ko de dijiye slot
agle wale ko de do
mujhe jaldi nahi hai
jaldi nahi hai mujhe apne time pe aaunga
main intezaar kar lunga apni baari ka
mera appointment mat chhedo
mera time mat badlo
mera slot mat hilao
prepone mat karo
offer ke liye shukriya par nahi
shukriya lekin mera time theek hai
offer nahi le sakta
offer thukra do
ye offer rehne do
naya slot kisi aur ko
naya time mere liye theek nahi
`,
    hi: `
मेरा वाला ही रहने दीजिए
वही पुराना समय रखिए
अपने समय पर ही आऊँगा
इतनी जल्दी नहीं हो पाएगा
किसी और मरीज को दे दीजिए
अगले व्यक्ति को दे दो
मुझे जल्दी नहीं है
मेरा समय मत बदलिए
पहले मत कीजिए, मेरी तारीख ठीक है
धन्यवाद, पर मेरा समय ठीक है
ऑफर के लिए शुक्रिया लेकिन नहीं
उस दिन बाहर हूँ, पुराना ही रहने दो
`,
  },
  confirm_appointment: {
    en: `
i am coming
am coming
coming coming
yes coming tomorrow
will come
will come for sure
will come on time
sure will come
will be coming with my son
i will be coming along with my husband
i'll be on time for the scan
definitely coming
100% coming
confirm my attendance
confirming attendance
confirming for tomorrow
confirming my slot
i hereby confirm my appointment
kindly confirm my slot, i will come
pls mark my appointment as confirmed
put me as confirmed
consider it confirmed
noted, will come
noted, i will be there
noted will be present
got the message, i will be there
saw your reminder, will be there
thanks for reminding, i'll be there
thanks for the reminder, coming
thank you, will be there at 9
ok will be there
ok coming
ok we are coming
ok see you tomorrow
ok see you at 10
see you at the hospital tomorrow
see you on thursday for physio
c u tmrw
cu tomorrow at the clinic
will see the doctor as planned
coming as planned
as planned, i am coming
as per schedule i will come
no changes, will come
nothing changed, we'll be there
still on for tomorrow
yes still on
we are on for friday
my mother and i will be there
amma will come for her dialysis
dad will be there for his echo
i'll bring my son at 4
bringing my father tomorrow as scheduled
will bring my mother at the given time
we will report at 8 am
reporting at 7 for the fasting test
i'll report on time
i will reach by 10
will reach before time
reaching on time
i shall be present at the given time
i shall attend
attending tomorrow
appointment ok, i will attend
my appointment is ok
slot is ok for me, coming
keep my appointment, i am coming
don't cancel mine, i am coming
please dont give my slot to others i am coming
i'm definitely turning up
count me in
count us in
you can expect me tomorrow
expect us at 10
starting from home soon, will be on time
already on the way for my appointment
we have started, will reach on time for the scan
i have taken leave and will come tomorrow
took half day, will be there
c
y coming
`,
    'hi-Latn': `
aaunga
aaungi
aa rahi hu
aa raha hu pakka
haan aa rahe hai
haan ji aa jaungi
ji aa jaunga time se
kal aa jaunga
kal pakka aa rahe hain
kal milte hain hospital me
kal pahunch jaungi
time se pahunch jaunga
time se aa jayenge hum log
samay par aa jaungi
theek 10 baje aa jaunga
9 baje pahunch jayenge
reminder mila, aa jaungi
message mil gaya, aa jaunga
yaad hai aa jaunga
haan yaad hai kal aana hai, aa jaunga
main apni appointment pe aa raha hu
appointment pakki hai, aaunga
appointment pakki rakhna
meri appointment pakki samjhiye
mera slot pakka rakho aa raha hu
mera slot mat dena kisi ko aa rahi hu
cancel mat karna main aa raha hu
bete ke saath aaungi
mummy ko leke aa rahi hu kal
papa ko le aaunga time pe
haan hum dono aayenge
chutti le li hai, aa jaunga
nikal rahe hain, time pe pahunch jayenge
koi badlav nahi, aa raha hu
plan wahi hai, aa rahe hain
confirm samjho
confirm kar dijiye mera aana
haazir ho jaunga
`,
    hi: `
आऊँगा
आऊँगी
आ रही हूँ
जी आ जाऊँगी समय से
कल आ जाऊँगा
कल मिलते हैं अस्पताल में
समय से पहुँच जाऊँगी
मैसेज मिल गया, आ जाऊँगा
याद है, कल आ रहा हूँ
मेरा अपॉइंटमेंट पक्का समझिए
बेटे के साथ आऊँगी
माँ को लेकर आ रहा हूँ कल
कोई बदलाव नहीं, आ रहे हैं
रद्द मत करना, मैं आ रहा हूँ
ठीक दस बजे आ जाऊँगा
कन्फर्म समझिए
`,
  },
  appointment_status: {
    en: `
what's my appointment time
my appt time?
appt time pls
what time is my appt tmrw
when do i have to be there
when should i be there
when do i come
which day am i coming
which day is my mri
what day was my scan again
forgot the time of my appointment, please tell
lost the slip, when is my appointment
i lost the message, what was the time
i deleted the message with my appointment time
can you remind me of the time of my visit
is my appointment tomorrow or day after
is it at 4 or 5
is my scan still on
is my appointment still there
is my booking confirmed
is it confirmed or not
did my booking go through
did you book it or not
has my appointment been booked
was my request for mri booked
i booked yesterday, is it done
i booked on friday but no message came, is it booked
i didn't get any confirmation, is my slot there
no confirmation came, please check my booking
check my booking please
can you check whether i have an appointment
do i have any appointment this week
do i have anything tomorrow
have i got anything booked with you
any bookings under my name
any booking under my number
what all appointments i have
what are my upcoming appointments
list my bookings
show all my appointments
my upcoming visits
my next appointment
my next visit when
when is the next dialysis for my father
when is my next physio
next sitting of physio when
when is dad's appointment
when is mom's echo
which hospital is my ct at
which branch is my appointment in
at which hospital do i have to come tomorrow
where do i go for my scan tomorrow
with which doctor is my appointment
who am i seeing tomorrow
what is my token
token no pls
what number am i in the queue
how many people before me
how many are ahead of me
how long before my turn
when will my turn come
is my turn near
has my number come
am i next
status of my booking please
booking status
appointment status please
appt status?
kindly let me know my appointment timing
kindly share my appointment details
share the details of my booking
please tell me the date you have given me
what date you have given
what slot did you give me
what time was allotted to me
was it moved or is it the same time
has my appointment time changed
did you change my time
is the doctor's appointment on, or was it cancelled
why did you cancel my appointment
was my mri cancelled
`,
    'hi-Latn': `
mera appointment kitne baje ka hai
mera appt kab ka hai
kab aana hai mujhe
mujhe kis din aana hai
kal aana hai ya parso
kitne baje pahunchna hai
kitne baje bulaya hai
kis hospital me aana hai
meri date bhool gaya
time bhool gayi batao zara
parchi kho gayi, kab ka appointment hai
message delete ho gaya, mera time kya tha
booking hui ya nahi
meri booking ho gayi kya
book ho gaya kya mera
confirm hua ki nahi mera
confirmation nahi aaya, booking hai na
meri booking dekh ke batao
check karo mera koi appointment hai kya
mere naam pe koi booking hai kya
is hafte mera kuch hai kya
kal mera kuch hai kya aapke yahan
mere saare appointment dikhao
meri saari booking batao
papa ka dialysis kab hai agla
mummy ka echo kab hai
physio ki agli sitting kab hai
mera number aaya kya
kitne log hain mere aage
mere aage kitne hain
meri baari kab aayegi
meri bari kab hai
token number kya hai mera
kis doctor ke sath hai mera
mera mri hai na kal
kal wala appointment hai ya cancel ho gaya
mera time badla hai kya
mera appointment kyu cancel hua
kaunsi date di hai mujhe
kaun sa time mila hai
`,
    hi: `
मेरा अपॉइंटमेंट कितने बजे का है
मुझे किस दिन आना है
कल आना है या परसों
कितने बजे पहुँचना है
किस अस्पताल में आना है मुझे
मैं समय भूल गया, बताइए
पर्ची खो गई, कब का अपॉइंटमेंट है
मेरी बुकिंग हुई या नहीं
कन्फर्मेशन नहीं आया, बुकिंग है ना
मेरे नाम पर कोई बुकिंग है क्या
मेरे सारे अपॉइंटमेंट दिखाइए
अगला अपॉइंटमेंट कब है
पिताजी की डायलिसिस कब है
मेरी बारी कब आएगी
मेरे आगे कितने लोग हैं
मेरा समय बदला है क्या
मेरी बुकिंग देखकर बताइए
`,
  },
  reschedule_appointment: {
    en: `
can we do it some other day, i have office on that day
can i come on saturday instead ~ when=saturday
can i come on monday in place of friday for the ct ~ service=ct; when=monday
please shift it to evening ~ when=evening
shift my appointment to next week ~ when=next week
kindly shift my slot to 4 pm ~ when=4 pm
kindly prepone my appointment
can it be preponed
please prepone my mri to tomorrow ~ service=mri; when=tomorrow
postpone by two days
postpone my physio, i am having fever ~ service=physiotherapy
postpone it please, i'm out of station
i'm out of station that day, give me another date
i am travelling on that day, change the date of my echo please ~ service=echo
my exam is on that day, please give another date for the scan
the doctor told to wait, push my ct to next month ~ service=ct; when=next month
i need a new date for my endoscopy ~ service=endoscopy
want a new date for mri ~ service=mri
another date for my appointment please
different date for my appointment pls
different time for my booking pls
can you change the timing of my appointment
change timing to 11 ~ when=11 baje
change my timing
change date
change the day
change it to thursday ~ when=thursday
make it 5 instead of 4 ~ when=5 baje
i want to make it earlier
is it possible to move it up
move it to morning ~ when=morning
move mine to sunday ~ when=sunday
bring it forward to this week ~ when=this week
take my appointment ahead by one week
delay my appointment by an hour
push it by a day
push my dialysis to tomorrow ~ service=dialysis; when=tomorrow
keep my appointment on 12th instead ~ when=12th
do one thing, keep my appointment on saturday ~ when=saturday
do one thing, put me in the evening slot instead ~ when=evening
instead of tomorrow can i come on friday ~ when=friday
not tomorrow, friday i will come for the xray ~ service=xray; when=friday
i can't come tomorrow, can you give me friday ~ when=friday
i wont be able to come on monday, give me some other day please
can't come at 10, is 12 possible ~ when=12 baje
10 is not possible, keep 12 ~ when=12 baje
morning is difficult, can i come in the evening for my physio ~ service=physiotherapy; when=evening
i missed my appointment today, give me a new date
missed my scan yesterday, can i have another slot for it
i couldn't come yesterday, please give another day
slept through my appointment, can i still come later today ~ when=later today
resched
resch my appt
reshedule my appt to mon ~ when=mon
rescedule mri 3pm ~ service=mri; when=3pm
please re schedule
re-schedule my visit to wednesday ~ when=wednesday
i want reschedule
rescheduling possible?
is rescheduling possible for tomorrow's appointment
how can i change my appointment time
how to change my slot
can i swap my slot to another day
my daughter can only bring me on sunday, so move the appointment ~ when=sunday
`,
    'hi-Latn': `
kisi aur din kar do mera appointment
dusri date de do mere scan ki
dusra din de do us din bahar hu
us din shaadi hai ghar me, aage badha do
aage badha do mera appointment
thoda aage kar do
do din aage kar do
ek hafta aage kar dijiye
pehle kar do mera appointment
mera mri jaldi karwa do jo book hai ~ service=mri
prepone karwa do
postpone kar do
postpone kar dijiye bukhar hai
time change kar do mera
time badal dijiye
timing badlo
din badalna hai
date badal do
tareekh badal dijiye meri
tarikh aage badhani hai
kal nahi aa paunga, friday ko kar do ~ when=friday
kal ki jagah parso kar do ~ when=parso
subah ki jagah shaam ko kar do ~ when=shaam
subah nahi aa sakte shaam ka kar do appointment ~ when=shaam
10 baje nahi 12 baje kar do ~ when=12 baje
4 baje ki jagah 6 baje rakh lo ~ when=6 baje
monday ka tuesday kar do ~ when=tuesday
somvar wala mangal ko kar do ~ when=mangal
agle hafte kar do mera physio ~ service=physiotherapy; when=agle hafte
mera ct agle mahine kar do ~ service=ct; when=agle mahine
kal miss ho gaya, naya time de do
aaj nahi aa paya koi aur din de do
appointment chhut gaya dusri tareekh dijiye
doctor ne bola ruk jao, test baad me rakh do
reschedule karna hai
resedule kar do
dobara se time fix karna hai mera
ek kaam karo saturday ko kar do mera appointment ~ when=saturday
`,
    hi: `
किसी और दिन कर दीजिए मेरा अपॉइंटमेंट
दूसरी तारीख दे दीजिए स्कैन की
आगे बढ़ा दीजिए मेरा अपॉइंटमेंट
एक हफ्ता आगे कर दीजिए
पहले कर दीजिए मेरा अपॉइंटमेंट
समय बदल दीजिए मेरा
कल की जगह परसों कर दीजिए ~ when=परसों
सुबह की जगह शाम को कर दीजिए ~ when=शाम
सोमवार वाला मंगलवार को कर दो ~ when=मंगलवार
कल छूट गया, नया समय दे दीजिए
चार बजे की जगह छह बजे रख लीजिए ~ when=छह बजे
अगले महीने कर दीजिए मेरा सीटी ~ service=ct; when=अगले महीने
`,
  },
  cancel_appointment: {
    en: `
not coming, please cancel
i am not coming, cancel my slot
not coming for the scan at all, cancel
i won't be coming, give my slot to somebody else
please remove my appointment
delete the booking i made
drop my appointment
drop my mri ~ service=mri
scrap my friday booking ~ when=friday
call off the scan
withdraw my booking please
i want to withdraw from tomorrow's slot ~ when=tomorrow
please release my slot, not needed any more
release my appointment, my report came normal
no longer need the appointment
i don't need the ct anymore ~ service=ct
dont need the appointment now
i am feeling better, don't need to come, cancel it
my mother is better now, please cancel her appointment
got it done elsewhere, cancel my mri ~ service=mri
already did the test outside, so cancel
i got my scan done in another hospital, please cancel mine
doctor said no need of echo, cancel ~ service=echo
doctor has stopped physio, cancel the sessions ~ service=physiotherapy
booked by mistake, please cancel
double booked, cancel one
i have two bookings, cancel the second
cancel the later one
cancel everything i booked
cancel all dialysis for dad, we are shifting to delhi ~ service=dialysis
we shifted to another city, cancel my appointment
father expired, please cancel his appointment
my father is no more, kindly cancel his appointment
cancel appt
cancel appt pls
cncl my appt
cancl tmrw ~ when=tmrw
cancell it, the 4pm one ~ when=4pm
pls cancle my booking
cancelation please
want cancellation of my booking
kindly cancel the same
kindly do the needful and cancel my appointment
i would like to cancel please, for tomorrow ~ when=tomorrow
can't afford it now, cancel the scan
too costly, cancel my mri ~ service=mri
how do i cancel my appointment
is it possible to cancel my visit
`,
    'hi-Latn': `
nahi aaunga cancel kar do
ab nahi aana, appointment hata do
mera appointment hata dijiye
meri booking nikal do
slot chhod raha hu cancel karo
mera slot kisi aur ko de do main nahi aa raha, cancel
theek ho gaya hu, appointment cancel
tabiyat theek hai ab, aane ki zarurat nahi cancel kar do
bahar se test karwa liya, cancel kar do
dusre hospital me ho gaya, mera cancel kar dijiye
doctor ne mana kar diya, mri cancel ~ service=mri
do baar book ho gaya ek cancel karo
saare appointment cancel karo mere
sab cancel kar do jo book kiya
paise nahi hai abhi, scan cancel kar do
papa nahi rahe, unka appointment cancel kar dijiye
cancil kar do
kensal karna hai
radd kar dijiye
appointment radd karo kal ka ~ when=kal
friday wali booking hatani hai ~ when=friday
booking khatam karo meri
`,
    hi: `
अब नहीं आना, अपॉइंटमेंट हटा दीजिए
अपॉइंटमेंट नहीं चाहिए अब
बाहर से टेस्ट करवा लिया, रद्द कर दीजिए
गलती से बुक हो गया, कैंसिल करो
तबीयत ठीक है अब, रद्द कर दो
सारे अपॉइंटमेंट रद्द कर दीजिए
डॉक्टर ने मना कर दिया, एमआरआई रद्द ~ service=mri
कैंसल कर दीजिए मेरा
पिताजी नहीं रहे, उनका अपॉइंटमेंट रद्द कर दीजिए
दो बार बुक हो गया, एक रद्द करो
`,
  },
  running_late: {
    en: `
stuck at signal, 10 min more ~ minutes=10
still on the road, give me 15 min ~ minutes=15
on the way, will take 20 more minutes ~ minutes=20
5 min pls ~ minutes=5
just 5 minutes, i am outside the gate ~ minutes=5
finding parking, coming up in 5 ~ minutes=5
in the lift queue, one minute
at tin factory, huge jam
huge jam at hebbal flyover, will try to reach
orr is jammed, pls adjust
road is blocked near silk board, hold my slot
procession on the road, we are stuck
my auto is not moving at all
ola cancelled on me, looking for another
bus has not come yet, i'll be there by 11 instead of 10.30
train is running 40 min behind, so will i ~ minutes=40
flight landed late, i'll reach after 30 min ~ minutes=30
got held up at school, coming in 25 ~ minutes=25
baby was crying so started only now, half hour ~ minutes=30
we started just now, need 45 mins ~ minutes=45
not left home yet, will take an hour ~ minutes=60
will not reach by 9, maybe 9.20
cannot reach at 4, will be 4.30
can't be there on the dot, 10 mins ~ minutes=10
won't be on time
wont be able to reach on time
i may not reach on time
reaching by quarter past instead
will reach slightly after the time
will be slightly delayed
bit delayed
slight delay from my side
little delay, sorry
delay of 15 min from our end ~ minutes=15
please wait for me
pls wait for me i'm near
please hold my place, almost there
hold my turn, near the gate
don't call the next patient, i'm coming up
don't skip my turn, reaching
keep my turn for some time, i am reaching
ask the doctor to wait a bit, i'm on the road
tell doctor i am 10 minutes away ~ minutes=10
tell the technician i'm stuck, 20 mins ~ minutes=20
grace time 15 min please ~ minutes=15
can i get a grace of 10 minutes ~ minutes=10
is 15 minutes delay ok ~ minutes=15
if i come 30 min after my time will you still take me ~ minutes=30
tyre puncture on the way
my scooter broke down, walking to the hospital
raining heavily, cannot move, will take time
waterlogging at manyata, stuck
took the wrong turn, coming in 10 ~ minutes=10
went to the wrong hospital, coming there now, 30 minutes ~ minutes=30
`,
    'hi-Latn': `
bas raste me hu 10 minute ~ minutes=10
jam me khada hu
jam me atka hua hu
signal pe khada hu 5 min ~ minutes=5
gate pe hu bas 2 minute ~ minutes=2
parking dhund raha hu 5 minute ~ minutes=5
auto nahi mil raha, thoda samay lagega
ola cancel ho gayi dusri dekh raha hu
bus nahi aayi abhi tak, aadha ghanta lagega ~ minutes=30
abhi nikle hain 40 minute lagenge ~ minutes=40
ghar se nahi nikle abhi, ek ghanta lagega ~ minutes=60
4 baje ki jagah 4.30 tak pahunchunga
thoda wait kar lijiye aa raha hu
thoda ruk jaiye pahunch rahe hain
mera number mat kaatna aa raha hu raste me hu
doctor sahab ko rukne boliye 15 min ~ minutes=15
galat hospital chala gaya, wahan aane me 30 min ~ minutes=30
barish bahut hai nikal nahi pa rahe time lagega
raste me pani bhara hai phas gaye
juloos nikal raha hai raste me phase hai
`,
    hi: `
बस रास्ते में हूँ, दस मिनट ~ minutes=10
जाम में अटका हुआ हूँ
ऑटो नहीं मिल रहा, थोड़ा समय लगेगा
अभी निकले हैं, चालीस मिनट लगेंगे ~ minutes=40
थोड़ा रुक जाइए, पहुँच रहे हैं
डॉक्टर साहब से कहिए थोड़ा रुकें
गेट पर हूँ, पाँच मिनट ~ minutes=5
बारिश बहुत है, पहुँचने में समय लगेगा
`,
  },
  join_waitlist: {
    en: `
if anyone cancels pls give me that slot
if someone doesn't turn up, call me
keep me informed if an earlier mri opens ~ service=mri
tell me when something opens up before friday ~ when=before friday
ping me if a slot frees up
notify me if you get a cancellation
alert me when ct has an opening ~ service=ct
let me know if any earlier date becomes available
nothing available? then keep me in the queue
all full? put my name down
put my name in waiting
put me in waiting
waiting list please
wl me pls
add my name to the waiting list for echo ~ service=echo
keep my name in the list for dialysis ~ service=dialysis
can i be on standby
standby for tomorrow ok for me ~ when=tomorrow
i am ready to come at short notice if anything opens
i can come anytime if somebody drops
i don't mind waiting, keep me in line for the mri ~ service=mri
i'd take any cancellation this week ~ when=this week
is there a queue i can join for the cardiologist ~ service=cardiology_opd
register me for any earlier slot
note my name for the next free one
no slots? wait list me
any dropout, i'm in
`,
    'hi-Latn': `
koi cancel kare to mujhe bula lena
koi nahi aaye to mujhe batana
jaldi ka slot khule to bata dena
waiting me daal do
waiting me naam likh lo
waiting list me rakh do mri ke liye ~ service=mri
meri jagah line me rakh do
agar beech me koi hat jaye to mujhe de dena
full hai to waiting me rakh lo
koi khali hua to phone kar dena
standby pe rakh do mujhe
jab bhi khali ho bata dena, turant aa jaunga
`,
    hi: `
कोई कैंसिल करे तो मुझे बुला लेना
स्लॉट खाली होते ही बताइए
वेटिंग में नाम लिख लीजिए
वेटिंग में डाल दीजिए
जल्दी का समय खुले तो बताइएगा
भरा है तो प्रतीक्षा सूची में रख लीजिए
`,
  },
  book_appointment: {
    en: `
my knee is giving trouble, whom should i see and when
amma's sugar is not in control, want to show a doctor
father's bp check and general checkup this week ~ service=general_medicine_opd; when=this week
back pain is not going, need physio ~ service=physiotherapy
doctor wrote echo in the prescription ~ service=echo
dr has advised usg abdomen, when can i come ~ service=ultrasound
the physician asked for an ecg before he sees me again ~ service=ecg
got a prescription for blood tests, 3 of them ~ service=blood_test
i have to give blood for thyroid and sugar, tomorrow morning ok? ~ service=blood_test; when=tomorrow morning
follow up with ortho after cast removal ~ service=orthopaedics_opd
review with the heart doctor, he said come after 2 weeks ~ service=cardiology_opd
need to show my reports to dr in cardiology ~ service=cardiology_opd
my son fell while playing, wrist swollen, need x ray ~ service=xray
mother has to start dialysis, what slots do you have ~ service=dialysis
any lady free for the ultrasound on saturday ~ service=ultrasound; when=saturday
is it possible to squeeze in an mri this evening ~ service=mri; when=this evening
looking to get a ct at hebbal ~ service=ct; facility=HHI
please fix up something for my husband with the bone specialist ~ service=orthopaedics_opd
kindly block one slot of physio for me on friday ~ service=physiotherapy; when=friday
kindly arrange appointment of general physician ~ service=general_medicine_opd
i want token for opd
give one token for tomorrow ~ when=tomorrow
need token for ortho ~ service=orthopaedics_opd
appt needed
appt for tmrw pls ~ when=tmrw
appt w cardio ~ service=cardiology_opd
mri appt ~ service=mri
usg appt sat ~ service=ultrasound; when=sat
bld test tmrw 7 ~ service=blood_test; when=tmrw 7
physio sess for shoulder pls ~ service=physiotherapy
i am having gastric problem and dr said endoscopy ~ service=endoscopy
getting breathless on climbing stairs for last few months, want to see the heart doctor ~ service=cardiology_opd
when can the doctor see my grandmother
can we come to opd tomorrow ~ when=tomorrow
can i walk in for an xray today ~ service=xray; when=today
slot for two people, blood test ~ service=blood_test
book same test for my wife also
one more for my brother
same doctor again next month ~ when=next month
i want to repeat the blood test after 3 months ~ service=blood_test
hi, new patient here, want to see a general doctor ~ service=general_medicine_opd
do you have a slot
got any time for me on 5th ~ when=5th
when are you free for an ecg ~ service=ecg
what is the soonest for an ultrasound ~ service=ultrasound
soonest mri pls ~ service=mri
anything open for ct in the next two days ~ service=ct
if possible some evening slot for physiotherapy ~ service=physiotherapy; when=evening
preferably sunday, full body checkup ~ service=general_medicine_opd; when=sunday
`,
    'hi-Latn': `
ghutne me dard hai kisko dikhau, appointment de do
papa ko dikhana hai heart wale doctor ko ~ service=cardiology_opd
mummy ki sugar badhi hui hai doctor ko dikhana hai
kamar dard ke liye physio karwana hai ~ service=physiotherapy
doctor ne echo likha hai ~ service=echo
doctor ne sonography boli hai kab aau ~ service=ultrasound
khoon ki jaanch karwani hai kal subah ~ service=blood_test; when=kal subah
thyroid ka test karwana hai ~ service=blood_test
haddi wale doctor ka number laga do ~ service=orthopaedics_opd
number laga do doctor ka
number lagana hai opd me
parchi kaat do kal ki ~ when=kal
parchi banwani hai
token de do ortho ka ~ service=orthopaedics_opd
dikhana hai doctor ko
kal dikhane aana hai ~ when=kal
report dikhani hai doctor ko
mera bhi ek mri laga do ~ service=mri
bete ka xray karwana hai haath ka ~ service=xray
dialysis shuru karwani hai mummy ki ~ service=dialysis
sabse jaldi mri kab ho sakti hai ~ service=mri
aaj shaam ko ecg ho jayega kya ~ service=ecg; when=aaj shaam
shanivar ko koi time mil sakta hai kya ~ when=shanivar
wife ke liye bhi ek wahi test book kar do
checkup karwana hai poora ~ service=general_medicine_opd
`,
    hi: `
घुटने में दर्द है, किसे दिखाऊँ
पापा को दिल के डॉक्टर को दिखाना है ~ service=cardiology_opd
डॉक्टर ने इको लिखा है ~ service=echo
खून की जाँच करवानी है कल सुबह ~ service=blood_test; when=कल सुबह
हड्डी वाले डॉक्टर का नंबर लगा दीजिए ~ service=orthopaedics_opd
कल की पर्ची बना दीजिए ~ when=कल
डॉक्टर को दिखाना है
बेटे का एक्सरे करवाना है ~ service=xray
सबसे जल्दी एमआरआई कब हो सकती है ~ service=mri
शनिवार को कोई समय मिलेगा क्या ~ when=शनिवार
`,
  },
}
