import type { Lines, Utterances } from './corpus.ts'

/** Answers of a word or a few, as they come between two questions. */
export const SHORT_TURNS: Utterances = {
  affirm: {
    en: `
sure thing
yes yes
yeah do that
okay book
of course
definitely
correct yes
absolutely
please yes
okie
this one is good
that's the one i want
good enough
exactly that
hundred percent
100 percent
yess
yss
yas
indeed yes
cool go on
that one works
fine by us
why not
please go on
all right then do so
correct, continue
right, proceed
you can go ahead
green signal from me
`,
    'hi-Latn': `
haan bola na
bol to diya haan
haan bhai haan
ho jayega, karo
manzoor hai
bilkul sahi
hmm kar do
yes ji
sahi pakde ho
`,
    hi: `
यस कर दो
मंज़ूर है
हाँ बोला तो
बिल्कुल ठीक, आगे बढ़िए
सौ प्रतिशत
`,
  },
  deny: {
    en: `
no thank you
no thanks
not now no
i don't want that
that's a no
nope nope
no don't
not this
no pls
i refuse
not possible for me
won't do
won't work for us
no way
noo
nooo
n
nopes
no no
nothing doing
definitely no
i said no
i already said no
hold on, no
wait no
no, that's not it
negative
not interested in that
nah not really
`,
    'hi-Latn': `
nahi bola na
bol diya nahi
nai nai
na re
bilkul nahi chahiye
mat karo aisa
nahi ji
kabhi nahi
`,
    hi: `
नहीं बोला ना
बिल्कुल नहीं
ना ना
मत करो
जी नहीं, रहने दो
`,
  },
  correct: {
    en: `
that's incorrect, it is thursday
i chose 1 by mistake, i want 3
pressed 2 wrongly, meant 1
wrong option pressed
wrong hospital selected
that date is wrong, 14th
no it's for my son not me
mistake, i want evening
typed wrong, 7 pm
you got it wrong, i said CT
`,
    'hi-Latn': `
galat dab gaya, 2 chahiye
maine shukravar bola tha
galat samjhe, mri nahi ct
nahi nahi subah ko, shaam nahi
`,
    hi: `
ग़लत दब गया, दूसरा चाहिए
मैंने गुरुवार कहा था
ग़लत समझा आपने, सीटी नहीं एक्स-रे
`,
  },
  repeat: {
    en: `
say again
one more time please
could you send that again
i missed that message
pls resend
your message got cut, send once more
i deleted it, send again
can you put that differently
lost the last message
what did you write
i am not following you
pardon me, once more
what do i need to type here
what am i supposed to press
explain that once more
say it in simple words
elaborate that again
what was the question
what did you ask
i could not read it, send again
`,
    'hi-Latn': `
phir se bhejo na
pichla message dobara
kya likha tha tumne
kya poocha tha
samajh nahi aa raha, fir se
dobara bhejna zara
kya likhna hai mujhe
`,
    hi: `
पिछला संदेश दोबारा भेजिए
क्या लिखा था आपने
क्या पूछा था
समझ नहीं आया, दोबारा लिखिए
मुझे क्या लिखना है
`,
  },
  small_talk: {
    en: `
who built you
are you a real person
how old are you
nice talking to you
have a good day
happy diwali
eid mubarak
merry christmas to all
how's your day
thank you doctor sahab
good evening nadi ji
hi there
pleasure
my pleasure
much obliged
so kind of you
lol
haha
hahaha nice
what's up
amazing
superb
wow
wow great
love it
you're sweet
well done nadi
great job
no worries at all
happy to know
glad to hear
good to know
thanks for telling
thanks for the info
thanks for confirming it
sorry for replying late
sorry, was busy
stay safe
stay healthy
take care dear
cheers
namaskaram
vanakkam
sat sri akal
🙌
🌷
😊😊
`,
    'hi-Latn': `
happy diwali ji
aap kaise ho
kya haal hai
aap insaan ho ya machine
dhanyawad bhaiya
ram ram ji
haha
kya baat hai
wah bahut badhiya
mast
maza aa gaya
jai shri krishna
jai mata di
khush raho
kem chho
kasa kay
achha laga sunke
`,
    hi: `
आप कैसे हैं
दिवाली की शुभकामनाएँ
आप इंसान हैं या मशीन
राम राम जी
वाह क्या बात है
बहुत बढ़िया
जय माता दी
भगवान आपका भला करे
ख़ुश रहिए
सुनकर अच्छा लगा
`,
  },
  stop_flow: {
    en: `
leave this now
drop the whole thing
i don't want to continue
stop asking
let it be for now
skip all this
abandon this
quit
exit
can't chat now
can't type right now, later
not in the mood
don't feel like doing this now
will ask at home and come back
have to discuss with family first
done here
that's it for now
keep it pending
park this
wind this up
enough for today
i'll get back to you
end it here
`,
    'hi-Latn': `
abhi rahne do
ruko, abhi nahi karna
ghar pe pooch ke batata hu
baad me karte hain ye
abhi man nahi hai
isko yahin chhod do
`,
    hi: `
अभी रहने दीजिए
घर पर पूछ कर बताऊँगा
बाद में करते हैं
इसे यहीं छोड़ दो
`,
  },
}

/** The same of patients and their families. */
export const SHORT_PATIENT_TURNS: Utterances = {
  accept_offer: {
    en: `
i can come then, give it
don't give that slot to anyone, i want it
keep that freed one for me
shift me into the one you sent
i want the one you messaged
`,
    'hi-Latn': `
wahi slot chahiye jo bheja tha
naye wale time pe kar do
wo khali wala mujhe de do
`,
    hi: `
जो समय भेजा था वही चाहिए
नए समय पर कर दीजिए, मैं आऊँगा
`,
  },
  decline_offer: {
    en: `
others may take it, not me
let someone else have that slot
i'm ok with my old time, don't shift
don't touch what i have booked, i don't want the new one
`,
    'hi-Latn': `
mujhe jaldi nahi, kisi aur ko de do wo slot
purana hi theek hai, naya nahi chahiye
`,
    hi: `
नई तारीख नहीं चाहिए, पुरानी ठीक है
वह समय किसी और को दे दो
`,
  },
  confirm_appointment: {
    en: `
all set for tomorrow
all set, see you at the scan
we are on schedule
still coming as planned
reaching on time tomorrow
tickets done, coming on that day
consider me coming
don't give my slot away, i'm coming
`,
    'hi-Latn': `
mera slot kisi ko mat dena, aa raha hu
time pe pahunch jaunga kal
ticket ho gaya, us din aa rahe hain
`,
    hi: `
मेरा समय किसी को मत देना, आ रही हूँ
समय पर पहुँच जाऊँगा कल
`,
  },
  running_late: {
    en: `
huge jam at kr puram, will reach late
tell the doctor i'm late
unable to reach by time, on the way
in the lift, one minute more ~ minutes=1
just parking, two min ~ minutes=2
taking longer than i thought to reach
puncture, will come a bit after my time
`,
    'hi-Latn': `
doctor ko boliye 10 min ruk jaye ~ minutes=10
tin factory pe phasa hu, der hogi
lift me hu bas aa gaya
`,
    hi: `
डॉक्टर साहब से कहिए पंद्रह मिनट रुकें ~ minutes=15
जाम में हूँ, थोड़ी देर होगी
`,
  },
  patient_status: {
    en: `
any change since morning in my mother
did he sleep ok last night
what's happening with my sister inside
how's grandpa feeling
was my daughter taken inside for surgery
has she opened her eyes
has he eaten anything today
`,
    'hi-Latn': `
aankh kholi kya unhone
raat ko neend aayi unko
mere dost ko laye the, kaisa hai
`,
    hi: `
उन्होंने आँख खोली क्या
रात को नींद आई उन्हें
डॉक्टर क्या बोल रहे हैं मेरे पिताजी के बारे में
`,
  },
  opt_in: {
    en: `
join again please
i want to be informed again
resubscribe me
put reminders back on
add me back for alerts
`,
    'hi-Latn': `
reminder phir se chalu karo
wapas message chahiye mujhe
`,
    hi: `
फिर से सब्सक्राइब करना है
संदेश वापस चालू कीजिए
`,
  },
  opt_out: {
    en: `
do not disturb me with messages
mute these
will block this number if you text again
this isn't the patient's number, don't send here
no more reminders please
`,
    'hi-Latn': `
mera number hata do apni list se
message karke pareshan mat karo
`,
    hi: `
मेरा नंबर अपनी लिस्ट से हटा दो
मैसेज करके परेशान मत करो
`,
  },
  appointment_status: {
    en: `
remind me what time i have to come
has my time been changed
let me know if my booking got done
which doctor do i have tomorrow
tell me details of my slot
`,
    'hi-Latn': `
confirm ho gaya kya mera
meri booking ki jaankari dijiye
`,
    hi: `
मेरे अपॉइंटमेंट की जानकारी चाहिए
मेरा समय पक्का हुआ क्या
`,
  },
  talk_to_human: {
    en: `
who is the manager there, i am upset
give me the hospital's phone number
this bot understands nothing, get me a person
customer care
`,
    'hi-Latn': `
ye machine kuch nahi samajhti, kisi se baat karao
customer care ka number do
`,
    hi: `
कस्टमर केयर से बात कराओ
यह मशीन कुछ नहीं समझती, किसी इंसान को दो
`,
  },
}

/** Said to somebody else, or of something else. */
export const SHORT_ELSEWHERE: Lines = {
  en: `
how long is the flight to delhi
is the mall open at night
can i carry food on the train
what is cashless shopping
do i need to remove my shoes at the temple
how do i reach the airport from majestic
are kids allowed in the cinema
till what time is the metro on sunday
how soon will the courier come
will my visa get approved
what's the score
who won yesterday
tell me a story
sing something
translate this into kannada
what is 18 times 7
write me a poem on rain
set a timer for ten minutes
remind me to buy milk
play some old songs
turn off the light
find a cheap hotel in mysore
taxi for two at 5 am
get me a train ticket to chennai
fix my laptop
washing machine service booking
my phone screen broke, when can you repair it
want a slot at the gym
turf booking for saturday
appointment with the bank manager
rent agreement on monday, can you arrange
reserve a table near the window
cancel my netflix
cancel the cab, i don't need it
move my flight to thursday
postpone the delivery to friday
is my loan ready
your order has been shipped
win a free phone, click here
otp is 4432
sir i have sent my cv for the nurse post
selling water purifiers, interested
invite you to our conference
looking for a job in your office
is this swiggy
wrong person, i wanted the school
sorry this was for my wife
meet me at the gate at 6
reached home mom
call you later bro
where are you dude
bring vegetables while coming
party at my place tonight
directions to the railway station
is the post office open on sunday
two rooms for three nights
what do you like to eat
do you have a wife
guess my weight
stop the song
next song please
alexa good morning
your parcel is out for delivery
your account is blocked, click the link
want to advertise your hospital on our page
cab for 6 am
which movie is good
`,
  'hi-Latn': `
train kitne baje hai
flight cancel karni hai
school ki fees kitni hai
gym ka slot book karo
mobile theek karwana hai kab aau
kal ki meeting aage badha do
khana kab tak aayega
bhai ghar kab aa raha hai
mummy main pahunch gayi
kya bana rahi ho aaj
aaj match hai kya
ye message galti se chala gaya
naukri chahiye aapke yahan
loan pass hua kya
light chali gayi kab aayegi
aaj mausam kaisa rahega
bus kab milegi majestic se
gaana badlo
mera parcel kahan hai
kaam wali bai chahiye ghar ke liye
dimaag mat khao
`,
  hi: `
ट्रेन कितने बजे है
कल की मीटिंग आगे बढ़ा दो
खाना कब तक आएगा
मोबाइल ठीक करवाना है कब आऊँ
नौकरी चाहिए आपके यहाँ
घर कब आ रहे हो
लोन पास हुआ क्या
बिजली कब आएगी
बस कितने बजे मिलेगी
आज मौसम कैसा रहेगा
गाना बदलो
मेरा पार्सल कहाँ है
`,
}
