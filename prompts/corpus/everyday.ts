import type { Lines, Utterances } from './corpus.ts'

/** Small words and answers, each in several settings: what is short is what is mistaken most. */
export const EVERYDAY_TURNS: Utterances = {
  small_talk: {
    en: `
vanakkam doctor
vanakkam, good day to you
namaskara madam
ram ram bhai
assalamualaikum ji
tata bye
ok tata
cheers mate
cheers, thanks a lot
tqs a lot
tnx a ton
tnx for everything
take care of yourself
sleep well, good night
gn all
ge everyone
morning doctor
very good morning to all
happy holi to the staff
happy independence day to you all
merry christmas nurse
awesome work
awesome, you people are amazing
amazing service
lovely, thanks
excellent work by your team
so nice of you
so kind of you, thank you
stay blessed always
you are a lifesaver, thank you so much
are you an ai or what
are you ai or human
is this an automated machine
who am i talking to now
may i know your name please
who built this bot
tell me something about yourself
what can you do for me in this chat
what services can i get here
hello sir how are you
how do you do doctor
what's up doc
my apologies for the trouble
apologies for the confusion earlier
pardon me, sorry to disturb
no mention at all
my pleasure ma'am
wish you the same, madam
same to you and your family
ttyl, thanks
see ya tomorrow, thanks
keep it up guys
`,
    hi: `
सत श्री अकाल जी
राम राम जी
वणक्कम
दिवाली मुबारक
आपको भी शुभकामनाएँ
नए साल की शुभकामनाएँ
खुश रहो बेटा
सदा खुश रहिए
आपका बहुत बहुत आभार
बड़ी मेहरबानी आपकी
मैं किससे बात कर रहा हूँ
यह चैट कैसे काम करती है
आप क्या क्या कर सकते हैं
शाबाश
बहुत बढ़िया काम
कैसे हैं आप
अच्छा लगा बात करके
माफ़ कीजिए परेशान किया
`,
    'hi-Latn': `
jeete raho beta ji
khush raho hamesha
mast service hai aapki
maza aa gaya bhai
acha laga aapse baat karke
kaun bol rahe ho aap
main kisse baat kar raha hoon
ye chat kaise kaam karta hai
isko kaise istemal karte hain
machine ho ya insaan ho tum
tum robot ho kya
koi baat nahi, shukriya
chalo phir baat karte hain, bye
sab badhiya hai na
kaise ho aap sab
shabash beta
badi meherbani aapki
diwali ki badhai
`,
  },
  affirm: {
    en: `
ys please
absolutely right
100 percent sure
everything is right
all details are right
works for us
that works for me, thanks
no objections
why not, do it
i am ok with it
am fine with this
good enough, go ahead
done from my side
okey dokey, go on
by all means, proceed
that will do, thank you
`,
    hi: `
जी यस
ओके कर दो
ठीक है ओके
हाँ बिल्कुल
बिल्कुल सही
हाँ भाई
मंज़ूर
`,
    'hi-Latn': `
ha kar do
ha bhai kar do
haa ji
haa theek
hmm theek
hmm ok
ho jayega kar do
ha to kar do
aage badho
badhiya kar do
`,
  },
  deny: {
    en: `
negative, not needed
that's a no
it is a no from me
no from our side
my answer is still no
not needed any more
no need at all
i'd rather not do that
i would rather not
i disagree with that
i didn't say yes
i have not agreed
that's not right at all
that is incorrect
nope thanks
no thanks, not interested
noo
wait, no
no, don't
i do not want this
no, it's not necessary
`,
    hi: `
नहीं ये नहीं
यह नहीं चाहिए
नहीं कहा मैंने
मैंने हाँ नहीं बोला
ना जी
अब नहीं चाहिए
नहीं, रहने दीजिए ये
ग़लत है
यह सही नहीं है
`,
    'hi-Latn': `
ni chahiye
nako re
nahi nahi ye nahi
ye wala nahi
maine haan nahi bola
mat kijiye ye
zarurat nahi hai
koi zarurat nahi iski
ab nahi chahiye
ye sahi nahi hai
manzoor nahi
`,
  },
  correct: {
    en: `
correction: friday
edit: 5 pm
typo, i meant 4
my bad, it's tuesday
oops, i meant the ct
sorry, the other one
i said 4 not 5
i told you evening
i had asked for ct, not mri
not friday, i said saturday
not 11, 10
no, at 10, not 11
wait, i meant tomorrow
ignore that, it is wednesday
ignore my previous message, i meant evening
wrong person, it is for my mother
it's for my father, not for me
i pressed the wrong button
i chose 1 by mistake
number is wrong, it ends with 8
please correct the date
please correct my name
`,
    hi: `
सुधार: शुक्रवार
सुबह नहीं, शाम
शनिवार नहीं, रविवार
मैंने सीटी कहा था, एमआरआई नहीं
मेरे लिए नहीं, पापा के लिए
उल्टा समझ लिया आपने
नाम गलत है, ठीक कीजिए
`,
    'hi-Latn': `
sudhar: shukrawar
mera matlab shaam tha
subah nahi, shaam
shanivar nahi ravivar
maine ct bola tha mri nahi
mere liye nahi papa ke liye
ulta samajh liya aapne
naam galat hai theek karo
`,
  },
  stop_flow: {
    en: `
nevermind that
never mind, forget it
don't bother with it
abort the process
i am out of here
busy now, later
in a meeting, later
i need to go now
got to go, later
let me check and come back
will come back to this
i will think and tell you
need to think about it
keep it aside
some other time
leave this
stop this here
`,
    hi: `
छोड़िए इसे
रहने दीजिए अभी
मन बदल गया मेरा
बाद में देखते हैं
अभी व्यस्त हूँ, बाद में
सोचकर बताता हूँ
यहीं रोक दीजिए
बंद कीजिए यह
जाने दीजिए
`,
    'hi-Latn': `
chhodo ise
rehne do abhi
mann badal gaya mera
irada badal diya
baad me karte hain
abhi busy hu baad me
sochna padega thoda
yahin rok do
galti se khul gaya tha
bahut lamba hai chhodo
`,
  },
  repeat: {
    en: `
eh
what was it again
in simple words please
explain in easy words
the screen went off, say again
couldn't read that
not clear to me
what are you asking me
what should i type
what do i reply
which options were there
tell me the options again
`,
    hi: `
क्या लिखूँ मैं
मुझे क्या जवाब देना है
आसान शब्दों में बताइए
मैसेज मिट गया, दोबारा भेजिए
`,
    'hi-Latn': `
palle nahi pada kuch
kya jawab du
kya likhna hai mujhe
aasan shabdo me batao
phone band ho gaya tha, phir se bolo
`,
  },
  none_of_these: {
    en: `
next set please
nothing here suits me
none works for me
anything else
other options please
not 1, 2 or 3
no to all
all of them are too late
all too early for me
something in the evening
show me the week after
evening same day
the same day in the evening
same day but later
`,
    hi: `
ये तीनों नहीं चलेंगे
और दिखाइए
आगे के दिखाइए
उसी दिन शाम को
`,
    'hi-Latn': `
koi nahi jam raha
sab late hain
aage ke dikhao na
baad ke time dikhao
usi din shaam ko
itne hi hain kya
`,
  },
}

/** What patients say in half a sentence. */
export const SHORT_OF_PATIENTS: Utterances = {
  ask_question: {
    en: `
do i have to fast for this
should i be fasting before the test
am i allowed to drink water before it
am i supposed to eat before coming
is fasting needed for this one
who is the doctor for this
which doctor will see me there
who will be doing my echo
what is the name of the doctor in the opd
i am scared of closed spaces, is the mri machine open
what if i feel claustrophobic inside the mri
i get panic in closed rooms, how is the mri done
is the scan painful
will the injection hurt
how long does the test take
how much time does dialysis take
price of ct
ct charges please
what is the price of an ultrasound
room rent for a private room
refund policy please
is the parking free
how much is parking
where can i park
where to park the car
parking available?
nearest bus stop to hebbal hospital
google map link please
location link of the hospital
directions to your hospital please
till what time is the opd open
are you open on sunday
is the lab open at night
do you work on holidays
what is normal sugar
what is the normal bp for an adult
what does low haemoglobin mean
what does this report value mean
which medicine should i take for fever
what tablet to take for cold
can i take paracetamol with my bp medicine
should i stop my blood thinner before the endoscopy
should i stop metformin before the ct
how many days should i take the tablets
is this syrup ok for my baby
is it safe to take antacid daily
can my wife sit with me inside
can my son stay the night with me
is an attendant needed
can someone come along
do you accept echs
is cghs accepted here
do you take my insurance
home sample collection available?
do you collect blood from home
do i have to remove my ring for the mri
should i take out my dentures
should my bladder be full
where do i collect my report
how do i get my reports
are my results out
what happened to my blood report
how do i get a cd of the scan
who can see my details
who sees my reports
is there somebody who speaks tamil
do you have a kannada speaking nurse
is there a waiting room
which gate should i use
which floor is the lab on
where is the opd block
how early must i come
am i to be fasting for the blood test
am i fasting tomorrow morning
am i eating before this or not
is it fasting or after food
is this done on an empty stomach
who will be the surgeon
who is going to do it
am i staying overnight for this
am i getting contrast for it
`,
    hi: `
मुझे कौन सी गोली लेनी चाहिए
बुखार में कौन सी दवा लें
कौन सी दवा खाऊँ खाँसी के लिए
क्या मैं यह दवा खाली पेट ले सकता हूँ
दवा कितने दिन खानी है
शुगर की दवा रोकनी है क्या
जाँच से पहले बीपी की दवा लेनी है क्या
क्या मुझे खाली पेट आना है
कितने घंटे भूखा रहना पड़ेगा
क्या पानी पी सकते हैं
डॉक्टर कौन होंगे
मुझे कौन से डॉक्टर देखेंगे
एमआरआई कितने की है
सीटी स्कैन का कितना लगेगा
मेरी रिपोर्ट का क्या हुआ
रिपोर्ट कहाँ से लेनी है
क्या मेरी रिपोर्ट आ गई
क्या रविवार को ओपीडी खुली है
बंद मशीन में डर लगता है, एमआरआई कैसे होगी
क्या स्कैन में दर्द होता है
जाँच में कितना समय लगता है
क्या बीमा चलता है
आयुष्मान कार्ड चलेगा क्या
कौन से गेट से आना है
लैब किस मंज़िल पर है
साथ में कोई आ सकता है क्या
घर से खून ले जाते हैं क्या
सामान्य शुगर कितनी होनी चाहिए
`,
    'hi-Latn': `
mujhe kaun si dawai leni chahiye
bukhar me kaunsi goli lu
dawa kitne din khani hai
kya khali pet aana hai iske liye
kuch khake aana hai ya bhukhe
pani pi sakte hai kya test se pehle
doctor kaun hoga
kya hua meri report ka
meri report ka kya hua
report kab tak aayegi
report aa gayi kya meri
kab tak aayegi report
mri kitne ki hai
ct ka kitna lagega
room ka rent kitna hai
gaadi kaha park kare
sunday ko opd khuli hai kya
band machine me dar lagta hai, mri kaise hoga
scan me dard hota hai kya
test me kitna time lagta hai
kaun se gate se aana hai
lab kis floor pe hai
saath me koi aa sakta hai kya
ghar se sample lete ho kya
sugar normal kitni honi chahiye
bp ki goli lu ya nahi test ke din
`,
  },
  confirm_appointment: {
    en: `
got the reminder, will be there
got your reminder, coming
thanks for the reminder, i will be there
thank you for the reminder, we are coming
saw the reminder, will come
received your reminder, i'll be there
count us in for tomorrow
i plan to come
we plan to attend
i'm definitely coming
definitely coming tomorrow
see you tomorrow at the clinic
all set for the scan
reaching on time tomorrow
will be on time
nothing changed, coming
please don't give away my slot, i'm coming
i will bring my mother at 4
`,
    hi: `
रिमाइंडर मिला, आ रहे हैं
याद दिलाने का धन्यवाद, आऊँगा
मैसेज मिला, समय पर पहुँचूँगी
हम ज़रूर आएँगे
पक्का आ रहा हूँ
कल समय पर पहुँच जाएँगे
`,
    'hi-Latn': `
reminder mila, aa rahe hain
yaad dilane ka shukriya, aaunga
yaad dilaya thanks, aa raha hu
message mila, time pe pahunchunga
hum zarur aayenge
pakka aa raha hu
`,
  },
  running_late: {
    en: `
cab is late, will be late
bus is delayed, reaching late
train is late, coming late
traffic is bad, running late
slight delay from our side
there is a delay from my side
tell the doctor i am late
please tell doctor we are late
please hold my place, i'm near
give me 10 more minutes ~ minutes=10
give me 5 mins, parking ~ minutes=5
at the gate, 2 min ~ minutes=2
in the lift, one minute ~ minutes=1
scooter broke down, coming by auto
ola cancelled, taking another
stuck in waterlogging
can't reach by 10, will reach 10 20
unable to reach on time
will reach a little after my time
don't call the next person, i'm coming
`,
    hi: `
बस लेट है, देर हो जाएगी
ट्रैफिक बहुत है, देर होगी
पार्किंग ढूँढ रहा हूँ, 5 मिनट ~ minutes=5
गेट पर हूँ, दो मिनट ~ minutes=2
`,
    'hi-Latn': `
bus late hai der ho jayegi
barish hai nikal nahi pa rahe, late honge
parking dhund raha hu
gate pe hu do minute ~ minutes=2
galat jagah chala gaya, time lagega
`,
  },
  book_appointment: {
    en: `
ok book the ct only ~ service=ct
book only the mri ~ service=mri
just the echo please, book it ~ service=echo
only blood test, book that ~ service=blood_test
i want mri but i am scared of closed spaces ~ service=mri
need mri, i am claustrophobic ~ service=mri
want a ct but afraid of injections ~ service=ct
on the 5th ~ when=on the 5th
the physician wants an ecg ~ service=ecg
doctor said endoscopy for gastric trouble ~ service=endoscopy
xray needed for my wrist ~ service=xray
mother needs dialysis thrice a week ~ service=dialysis
anything for ct in two days ~ service=ct
any time for me tomorrow ~ when=tomorrow
schedule papa's scan for the morning of the 28th ~ when=the morning of the 28th
mri please, though i am afraid of closed spaces ~ service=mri
i need an mri but i get scared in small spaces ~ service=mri
want to do the mri but i am nervous ~ service=mri
i want an endoscopy but i am scared of it ~ service=endoscopy
need a ct, but i have a fear of needles ~ service=ct
ok only the ct then ~ service=ct
ok then book just the echo ~ service=echo
`,
    hi: `
सिर्फ़ सीटी बुक कर दीजिए ~ service=ct
केवल एमआरआई कर दो ~ service=mri
एमआरआई करानी है पर बंद जगह से डर लगता है ~ service=mri
डॉक्टर ने ईसीजी लिखी है, कब आऊँ ~ service=ecg
`,
    'hi-Latn': `
sirf ct book kar do ~ service=ct
bas mri hi book karo ~ service=mri
mri karwana hai par band jagah se darr lagta hai ~ service=mri
doctor ne ecg likha hai kab aau ~ service=ecg
`,
  },
  reschedule_appointment: {
    en: `
monday would work instead ~ when=monday
friday works better ~ when=friday
rebook it for the 29th ~ when=the 29th
my boss won't give leave, give me sunday ~ when=sunday
update the time of my appointment
i want a new date for my scan
prepone my appointment
delay it by a day
`,
    hi: `
सोमवार को कर दीजिए ~ when=सोमवार
मंगलवार ठीक रहेगा, उस दिन कर दो ~ when=मंगलवार
मेरा समय बदलकर शाम का कर दीजिए ~ when=शाम
`,
    'hi-Latn': `
monday ko kar do mera ~ when=monday
thursday wali visit friday ko kar do ~ when=friday
kal ka appointment parso kar sakte ho ~ when=parso
pehle ka time milega kya mere appointment ka
dusra time dena, ye suit nahi karta
`,
  },
  appointment_status: {
    en: `
remind me when my scan is
remind me what time i have to come
what time was given to me
what time did you give me
who am i seeing on friday
how many people are ahead of me
how many before me
what's my number in the queue
is it at 3 or at 4
when is my next one
status of my booking
`,
    hi: `
मुझसे पहले कितने लोग हैं
मेरा टोकन क्या है
मुझे कितने बजे आना है
`,
    'hi-Latn': `
mujhse pehle kitne log hain
token kya hai mera
mujhe kitne baje aana hai
yaad dila do mera appointment kab hai
`,
  },
  ambulance_status: {
    en: `
is it on its way
is the ambulance on its way
did you send someone
are you coming or not
no one has come yet
nobody came till now
when will help come
when is help coming
driver's number please
ambulance driver's number
i hear a siren, is it ours
update on the ambulance
`,
    hi: `
कोई नहीं आया अभी तक
मदद कब आएगी
एम्बुलेंस ड्राइवर का नंबर दीजिए
आ रहे हैं या नहीं आप लोग
`,
    'hi-Latn': `
koi nahi aaya abhi tak
madad kab aayegi
ambulance kab tak aayegi
gaadi bheji kya
`,
  },
  patient_status: {
    en: `
did she eat anything
did he sleep well
has his fever come down
is the fever down now
any change since last night
what is her oxygen now
is he serious
is it serious with my father
how is the new born
did the operation go fine
delivery done? boy or girl
which room is my father in
how is the patient, where are they now
what is the doctor saying about him
`,
    hi: `
माँ ने कुछ खाया क्या
ऑपरेशन ठीक हुआ क्या
लड़का हुआ या लड़की
ऑक्सीजन कितना है अब उनका
`,
    'hi-Latn': `
maa ne kuch khaya kya
operation theek hua kya
ladka hua ki ladki
oxygen kitna hai papa ka
aankh kholi kya
hosh aaya kya unko
papa kaise hain abhi
bhai ki halat kaisi hai ab
`,
  },
  cancel_appointment: {
    en: `
annul it, i mean my appointment
get rid of my appointment
free up my slot, i'm not coming
give my slot to someone else, can't come
cancelation of my appointment please
the test is not required now, cancel it
doctor said no need of the scan, cancel it
`,
    hi: `
जाँच की ज़रूरत नहीं रही, रद्द कर दीजिए
मेरी जगह किसी और को दे दीजिए, नहीं आ पाऊँगा
`,
    'hi-Latn': `
ab test ki zarurat nahi, cancel kar do
mera slot kisi aur ko de do, nahi aa paunga
`,
  },
  decline_offer: {
    en: `
let someone else have it
next person can take it
pass on this
i'll pass on it
pass this one on
keep what i already have
don't move me up
don't shift me, i keep mine
leave my booking as it was
i prefer my own slot
skip me this time please
the earlier slot does not suit me
`,
    hi: `
किसी और को दे दीजिए यह समय
`,
    'hi-Latn': `
kisi aur ko de do ye slot
`,
  },
  accept_offer: {
    en: `
the new time is fine
that new time suits me
we can make it, give us that time
i'll take the earlier one
the vacancy is fine for us
i want that slot, don't give it away
`,
    hi: `
नया समय ठीक है, दे दीजिए
वह जल्दी वाला ले लूँगा
`,
    'hi-Latn': `
naya time theek hai de do
wo jaldi wala le lunga
`,
  },
  opt_out: {
    en: `
optout please
un subscribe me
turn off the reminders
switch off all alerts
cancel all these messages
don't contact me again
do not message me again
activate dnd
you keep spamming me, stop
leave me alone, no messages
`,
    hi: `
मुझे मैसेज मत भेजिए अब
यह सब संदेश बंद कीजिए
`,
    'hi-Latn': `
ye sab message mat bhejo
mera number hata do list se, message nahi chahiye
`,
  },
  opt_in: {
    en: `
sign me up for the messages again
i want your messages back
i wrote stop by mistake, continue the messages
start sending reminders again
`,
    hi: `
संदेश फिर से चालू कीजिए
गलती से बंद हो गया, मैसेज भेजिए
`,
    'hi-Latn': `
reminder wapas chalu karo
galti se stop kar diya tha, message chalu karo
`,
  },
  talk_to_human: {
    en: `
call back request
helpdesk please
connect me to the help desk
customer service please
support team please
i don't want a bot
no machine, give me a person
can i talk to a real person
who is the manager here
`,
    hi: `
किसी इंसान से बात कराइए
ग्राहक सेवा से बात करनी है
`,
    'hi-Latn': `
kisi insaan ko bulao
ye bot nahi samajhta, aadmi se baat karao
`,
  },
  add_caregiver: {
    en: `
link my son's number
save my daughter's number for updates
my husband should also get the reminders
can my wife also receive my messages
let my brother manage my bookings
`,
    hi: `
मेरे बेटे का नंबर भी जोड़ दीजिए
`,
    'hi-Latn': `
mere bete ka number bhi jod do
`,
  },
  remove_caregiver: {
    en: `
take my cousin off my account
take her number off
cut my brother's access please
he should not get my updates any more
ghar ke logon ko mat batana, remove them
`,
    hi: `
मेरे भाई को मेरी जानकारी मत दीजिए
`,
    'hi-Latn': `
ghar walo ko mat bataiye meri jankari
`,
  },
  join_waitlist: {
    en: `
put my name down if something opens
call me when somebody drops out
tell me when someone cancels
i'd take any cancellation
wl me
wait list me please
note my name for the next free slot
`,
    hi: `
कोई रद्द करे तो मुझे बताइए
`,
    'hi-Latn': `
pehle number aaye to bata dena
`,
  },
}

/** From patients, and none of ours. */
export const EVERYDAY_ELSEWHERE: Lines = {
  en: `
remind me at 6
remind me to call ravi
is the mall open
is the bank open tomorrow
directions to the airport
how do i lose weight
when is my exam
what time is the match
haha ok
my son got a job
driver is rude
do you have job openings
vacancy for nurses?
book a cab for me
book a table for two
the food here is bad
hospitals are boring
what is the capital of india
salon appointment at 5
passport appointment status
`,
  hi: `
याद दिला देना
छह बजे याद दिलाना
मुझे गाना सुनाओ
बस कहाँ तक पहुँची
बैंक कब खुलेगा
पापा को फोन लगाओ
कल छुट्टी है क्या
`,
  'hi-Latn': `
yaad dila dena
yaad dila dena baad me
kal yaad dilana mujhe
6 baje yaad dila dena
remind kara dena
parlour ka appointment kal
salon me time lena hai
driver kab aayega mera
gold ka bhav kya hai
mummy ko call lagao
bhai ko message bhejo
kal chutti hai kya
kuch bhi bolte ho
pagal ho kya
time kya ho raha hai
`,
}

/** What colleagues say in half a sentence. */
export const SHORT_OF_WARDS: Utterances = {
  set_bed_status: {
    en: `
cleaned ~ status=free
cleaned now ~ status=free
done cleaning ~ status=free
fixed now, bed is usable ~ status=free
monitor fixed, bed ok again ~ status=free
block icu 3, monitor is broken ~ status=blocked
sheets changed, ward 6 is ready ~ status=free
patient is in bed 12 now ~ status=occupied
`,
    hi: `
साफ कर दिया ~ status=free
सफाई हो गई ~ status=free
बेड ठीक हो गया ~ status=free
`,
    'hi-Latn': `
saaf kar diya ~ status=free
saaf ho gaya ~ status=free
safai ho gayi ~ status=free
bed theek ho gaya ~ status=free
icu 9 me patient aa gaya ~ status=occupied
`,
  },
  find_bed: {
    en: `
bed status of lakeview
bed status please
which beds do you have
what do we have in the ward ~ unit=WARD
which icu has space ~ unit=ICU
how many ventilator beds are free ~ features=ventilator
where can i put an icu patient tonight ~ unit=ICU
`,
    hi: `
कौन से बेड खाली हैं
`,
    'hi-Latn': `
kaun se bed khali hain
`,
  },
  acknowledge_alert: {
    en: `
wilco, on it
mine, i'll take it
i'll handle this one
i've got it
checking it now
claiming this
`,
    hi: `
मैं देख लूँगा
`,
    'hi-Latn': `
main dekh lunga
note kar liya hai
`,
  },
  page_on_call: {
    en: `
get the ortho here ~ role=ortho
beep the cardiologist ~ role=cardiologist
get hold of the paediatrician ~ role=paediatrician
send for the anaesthetist ~ role=anaesthetist
who is covering cardiology ~ role=cardiology
which physician is on duty ~ role=physician
ask the surgeon to see ward 4 ~ role=surgeon
`,
    hi: `
सर्जन को बुलाइए ~ role=सर्जन
`,
    'hi-Latn': `
`,
  },
  schedule_overview: {
    en: `
who is left for today ~ when=today
how many patients left
how many more to go
remaining list please
any gaps tomorrow ~ when=tomorrow
is tomorrow full ~ when=tomorrow
my day today ~ when=today
`,
    hi: `
आज कौन कौन आ रहा है ~ when=आज
`,
    'hi-Latn': `
aaj kaun kaun aa raha hai ~ when=aaj
`,
  },
  set_equipment_status: {
    en: `
pet scanner down ~ status=down
the pet ct is down ~ status=down
gamma camera not working ~ status=down
mammography machine down ~ status=down
mri coil broken ~ device=mri; status=down
`,
    hi: `
सीटी में खराबी आ गई ~ device=ct; status=down
`,
    'hi-Latn': `
ct me fault aa gaya ~ device=ct; status=down
`,
  },
  ask_question: {
    en: `
code blue number
what's the number for code blue
stroke pathway please
sepsis bundle steps
how do i reset the pump
which form for discharge against advice
where is the consent form kept
who approves a transfer
who can approve this
which gloves for chemo drugs
needle stick protocol
potassium correction protocol
`,
    hi: `
कोड ब्लू का नंबर क्या है
`,
    'hi-Latn': `
crash cart kaha hai
consent form kaun sign karega
`,
  },
}

/** What the control room says in half a sentence. */
export const SHORT_OF_CONTROL: Utterances = {
  show_forecast: {
    en: `
expected discharges today ~ when=today
expected discharges tomorrow ~ when=tomorrow
how many discharges are expected today ~ when=today
discharges due today ~ when=today
expected arrivals on sunday ~ when=sunday
what is coming in tonight ~ when=tonight
will it be busy tonight ~ when=tonight
when will an icu bed free up
`,
    hi: `
आज कितने डिस्चार्ज होने हैं ~ when=आज
`,
    'hi-Latn': `
aaj kitne discharge hone wale hain ~ when=aaj
`,
  },
  show_utilization: {
    en: `
bed turnover last week ~ when=last week
no shows yesterday ~ when=yesterday
response times last week ~ when=last week
what was the busiest hour yesterday ~ when=yesterday
capacity report please
how many scans were done yesterday ~ when=yesterday
admissions last week ~ when=last week
`,
    hi: `
कल कितने डिस्पैच हुए ~ when=कल
`,
    'hi-Latn': `
kal kitne dispatch hue the
`,
  },
  explain_decision: {
    en: `
justify this
what's the reasoning here
on what basis was it chosen
what were the other options considered
which other units were looked at
how come it goes to lakeview
what was second best
show me the candidates
`,
    hi: `
`,
    'hi-Latn': `
`,
  },
  list_emergencies: {
    en: `
what's the situation now
what's going on right now
any new calls
what's not dispatched
what are we dealing with
`,
    hi: `
अभी क्या क्या चल रहा है
`,
    'hi-Latn': `
abhi kya situation hai
`,
  },
  cancel_dispatch: {
    en: `
false alarm, bring them back
it was a prank
prank call, stand them down
no need of the ambulance there
`,
    hi: `
झूठी खबर थी, वापस बुलाओ
`,
    'hi-Latn': `
jhuthi khabar thi wapas bulao
`,
  },
  set_divert: {
    en: `
accepting ambulances again at hebbal ~ facility=HHI; status=off
lakeview reopened for ambulances ~ facility=LGH; status=off
resume intake at lakeview ~ facility=LGH; status=off
back to normal at indiranagar ~ facility=ITC; status=off
don't route anybody to lakeview ~ facility=LGH; status=on
no capacity here, start divert ~ status=on
no more ambulances to hebbal please ~ facility=HHI; status=on
`,
    hi: `
लेकव्यू फिर से चालू, एम्बुलेंस भेज सकते हैं ~ facility=LGH; status=off
`,
    'hi-Latn': `
hebbal wapas khul gaya, ambulance le sakte hain ~ facility=HHI; status=off
`,
  },
  what_if: {
    en: `
assume lakeview is full
assume two ambulances are off
say the ct is down tonight
model one extra ward bed
could we manage without amb 2
test it with one ambulance less
`,
    hi: `
मान लीजिए हेब्बाल बंद है
`,
    'hi-Latn': `
maan lijiye ct band hai
`,
  },
  dispatch_ambulance: {
    en: `
green light, send it
send whichever is nearest
send an als for the stroke
depute amb 4 ~ ambulance=AMB-4
`,
    hi: `
जो सुझाई है उसे भेज दो
`,
    'hi-Latn': `
jo suggest ki hai use bhej do
`,
  },
  reassign_dispatch: {
    en: `
put a nearer one on it
reroute amb 4 to the cardiac call
re-assign this case
take amb 3 off and put amb 6 on it
downgrade it to bls
`,
    hi: `
पास वाली को लगाओ इस पर
`,
    'hi-Latn': `
amb 2 hatao amb 5 lagao ispe
`,
  },
}

/** What a crew says in half a sentence. */
export const SHORT_OF_CREWS: Utterances = {
  crew_status: {
    en: `
back in service now ~ status=available
back on duty now ~ status=available
we're finished ~ status=available
job completed ~ status=available
need to refuel ~ status=unavailable
fuel stop ~ status=unavailable
engine trouble ~ status=unavailable
no driver now ~ status=unavailable
vehicle being cleaned, unavailable ~ status=unavailable
reached the pickup ~ status=on_scene
with the patient ~ status=on_scene
at the ambulance bay ~ status=at_hospital
offloading now ~ status=at_hospital
left the scene with pt ~ status=transporting
pt on stretcher, moving ~ status=transporting
on our way to scene ~ status=en_route
en route to scene ~ status=en_route
we are en route ~ status=en_route
en route now ~ status=en_route
now en route ~ status=en_route
`,
    hi: `
मरीज बैठ गया, चल रहे हैं ~ status=transporting
मरीज सौंप रहे हैं अभी ~ status=at_hospital
`,
    'hi-Latn': `
base pe wapas ~ status=available
`,
  },
}
