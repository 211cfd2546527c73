import type { Utterances } from './corpus.ts'

/** Turns of conversation as they are half said: what a person types between two other things, with one thumb. */
export const HALF_SAID_TURNS: Utterances = {
  small_talk: {
    en: `
hi good morning, is somebody there
hello ma'am good afternoon
hey nadi good evening
helo sir gd evng
hai
haii
hey hello
hlw
heyy
gd mrng
good mrng sir
gud evening
good noon
good nite
gnite
nite nite
thank u sir
thank u mam
thanku so much ji
thanks mam
thanks nadi
thanks for informing
thank you for the update
thank you for your support
thanks for all your help today
thx a lot
k thanks
kk thx
ok thank you very much
okay thanks, bye
alright thanks
that was helpful
that helps, thank you
you are quick, nice
good service
nice bot
smart bot
you people are doing a wonderful job
may god keep you happy
blessings to you
hats off
kudos to your team
salute to the nurses
excellent
happy to hear that
so nice
nice one
what's nadi
what does nadi mean
who's this
who r u
whos there
are you a human being
am i talking to a machine
r u a bot
is it a robot replying
which hospital is this
is this the right number for the hospital
is this apollo or which hospital
what can you help me with
what can this chat do
how to use this chat
guide me please
menu pls
show me what you can do
list of things you can do
i have a doubt
one doubt
i need help with something
can you assist me
please assist
help required
kindly help
sir please help
i need your help
how are you nadi
hope you're well
hope you had a nice weekend
had your lunch
good bye
ok bye bye
catch you later
talk soon
see u
take care and bye
ok goodnight
have a great day ahead
happy weekend
happy sunday
happy onam
happy ugadi
happy dussehra
happy new year in advance
merry christmas and happy new year
ramzan mubarak
happy women's day to all
happy doctors day
congratulations to your team
so sorry
sorry sir
oh sorry
my apologies
sorry for the confusion
sorry for the late response
no issues
np
you're too kind
anytime
welcome dear
😇
🙌
👏👏
`,
    hi: `
हैलो जी
हाय
नमस्कार मैडम
नमस्ते भैया
शुभ रात्रि जी
सुप्रभात सर
राधे राधे
जय माता दी
थैंक यू
थैंक्स
बहुत मदद हुई, धन्यवाद
जानकारी के लिए धन्यवाद
आपका बहुत एहसान
क्या बात है
बहुत खूब
ईश्वर आपको लंबी उम्र दे
यह कौन सा अस्पताल है
कौन बोल रहा है
क्या यह मशीन है
नाड़ी क्या है
क्या मदद मिलेगी यहाँ
मुझे मदद चाहिए
कोई है
बाय
अच्छा चलता हूँ
माफ़ कीजिएगा
कोई बात नहीं
आपको भी नमस्ते
ईद मुबारक
`,
    'hi-Latn': `
namaste bhaiya
namaskar madam
pranam ji
jai bhim
ram ram sa
sat sri akal ji
salam bhai
kem cho
kya haal
kaise hain sab
ye kaun sa hospital hai
aap log kaun ho
ye number kiska hai
tum kaun
nadi kya hai
ye chat kis liye hai
yaha kya kya ho sakta hai
kya madad milegi yahan
meri madad kijiye
ek madad chahiye thi
hello koi sun raha hai
koi jawab dega
thanku bhai
thank u bhaiya ji
bahut madad hui dhanyavad
jankari ke liye shukriya
aapka ehsaan rahega
bahut khoob
kya baat hai
sahi hai bhai mast
ekdum badhiya
dil se shukriya
upar wala aapko khush rakhe
duaein aapke liye
chalo chalta hu
ok bye ji
maaf kijiye
maafi chahta hu
koi nahi, hota hai
navratri ki shubhkamnaye
`,
  },
  affirm: {
    en: `
yes ma'am please
yup sure
yes yes please
yea
yeah ok
do that
pls do
yes proceed
pls proceed sir
continue
yes continue
yes confirm
i confirm yes
thats right
sounds fine
looks good
looks ok
all good, go on
ok with me
i'm ok with that
that suits
approved
all right
okey
okkk
hmm yes
mm yes
ofc
certainly
indeed
true
yes that's me
yes it is
yes i am
yes i do
yes we want it
`,
    hi: `
हाँ सर
जी कर दीजिए
ठीक रहेगा
हाँ चलेगा
हाँ जी बिल्कुल
आगे बढ़िए
जारी रखिए
हो जाए
`,
    'hi-Latn': `
haan sir
haan madam
theek rahega
haan chalega
chalega ji
haan ji bilkul
jaari rakho
ho jaye
hau
okay ji kar dijiye
sahi bola
wahi
haan bhai haan
kar hi do
pakka kar do haan
`,
  },
  deny: {
    en: `
umm no
nope not interested
no forget that one
noo dont
no it's not for me
no no not required
i'd say no
no ma'am
no thnx
nopes
na thanks
no don't want
not wanted
don't need
i don't need it
i don't require this
not necessary
unnecessary
i'm not sure, no
not this
not that one
not this one please
no not that
not what i want
that's not what i want
that's not needed
no good
not good for me
not fine
not okay
i can't agree
i'm not willing
rejected
no not interested
no no don't do that
don't do anything
do nothing
wait no don't
hold on, no
stop, no don't book
please no need
no dear
no bro
noooo
nooope
no it's ok
it's okay no need
leave no
no actually
actually no
i changed it, no
false
n o
i said no thanks
we said no
`,
    hi: `
नहीं धन्यवाद
नहीं चाहिए जी
ज़रूरत नहीं है
नहीं रुकिए
नहीं ऐसा नहीं
मना है
हमें नहीं चाहिए
अभी मत कीजिए
`,
    'hi-Latn': `
nahi dhanyavad
nahi chahiye ji
zaroorat nahi hai bhai
nahi ruko
mat kariye
nahi aisa nahi
ye nahi chahiye
hume nahi chahiye
abhi mat karo
nai chahiye
nahi bhai rehne do
naa ji
nhi chahiye
nhi mat kro
nahi sir
kuch nahi chahiye
na baba na
`,
  },
  repeat: {
    en: `
sorry didn't follow
didn't follow you
not following
i'm confused, what should i do
confused
i am lost
can you explain
could you explain that
explain pls
explain in short
say in simple english
what is that supposed to mean
what is this
come again please
come again sir
beg your pardon
i beg your pardon
one more time please
say once more
can you tell again
can you send that again
could you resend
please send that again
resend pls
resend the options
what options
options again
show options
show once more
what did you write
what did you ask me
what was your question
which question
the question again please
i forgot what you asked
i didn't read it properly, repeat
it got cut, send again
half message only came, send again
message is incomplete
message came blank
i can't read this
not able to read, send again
font is small, say again
i didn't understand a word
didn't get a thing
i'm not getting it
not getting you
`,
    hi: `
समझ में नहीं आया
मैं समझा नहीं
क्या मतलब
मतलब क्या है इसका
ज़रा फिर से
फिर से भेजो
एक बार और
दुबारा बताओ
सवाल फिर से बताइए
आधा मैसेज आया, फिर भेजिए
ठीक से समझाइए
क्या करना है मुझे, समझ नहीं आ रहा
`,
    'hi-Latn': `
samajh nahi aa raha
main samjha nahi
matlab kya
matlab kya hai iska
zara phir se
phir se bhejo
ek bar aur
dubara batao
sawal phir se batao
aadha message aaya phir bhejo
theek se samjhao
kya karna hai mujhe samajh nahi aa raha
kya bol rahe ho
kya keh rahe ho aap
hain?
nahi samjha
`,
  },
  stop_flow: {
    en: `
let me check with my son and tell you
i need to check with my husband and get back
will talk at home and come back
wait, i'll tell you later
let me see and tell
not sure, will think
let me think and let you know
have to check dates first, later
leave it for today
leave it sir
leave, i'll manage
i will manage myself
i'll handle it
i'll do it myself
i'll come directly to hospital instead
will come in person and do it
i'll call the hospital later
will decide later
let me decide and tell
let me discuss at home
need to discuss at home first
have to ask my father
will ask and tell you
i'll inform you later
will inform later
tomorrow i'll see
some work came, later
guest came, will do later
someone is calling, later
doctor is calling me, will continue after
i'm at work, not now
in class now, later
can't talk now
can't type now
battery low, will do later
not required, close the chat
close it please
please close this
close this request
cancel this thing
cancel it, i don't want to go on
cancel the whole thing
cancel everything we were doing
stop this process
stop please
please stop
just stop
stop stop
ok enough
enough please
forget about this
forget that
forget it please
just drop it
drop it please
drop everything
i'm not interested anymore
not interested any more
lost interest
don't want to do this
i don't want to do this now
dont feel like it
this is too much, leave it
this is confusing, leave it
it's taking time, i'll do it later
i'm tired of these questions
why so many questions, leave
no more, exit
get out
exit exit
end please
finish this
wind it up
that's all for now
that's it, leave
nothing more, close
nvm bye
nevermind thanks
never mind please
nm
nah leave it
no leave it, later
actually forget it
sorry leave it
oh leave it
opened by mistake
pressed by mistake, leave it
i was just checking, leave it
just testing, leave it
`,
    hi: `
छोड़िए
छोड़ो इसे
बाद में करता हूँ
बाद में बात करेंगे
अभी काम है, बाद में
घर में पूछना पड़ेगा पहले
सोचकर बताऊँगी
मैं खुद आकर कर लूँगा
बस बहुत हुआ
मुझे नहीं करना यह अब
इतने सवाल, छोड़िए
गलती से खुल गया, रहने दो
`,
    'hi-Latn': `
chhodiye
baad me karta hu
baad me baat karenge
abhi kaam hai baad me
ghar me puchna padega pehle
soch ke bataungi
khud aake kar lunga
bas bahut hua
mujhe nahi karna ye ab
itne sawal, chhodo
galti se khul gaya rehne do
abhi nahi baad me dekhte hain
baad me dekhenge
abhi busy hu
koi aaya hai baad me karta hu
nahi karna kuch, band karo
`,
  },
  correct: {
    en: `
no that was wrong
no you are wrong, it's 4
no, wrong day
that is wrong, please change
no wait, wednesday
wait, not tuesday, thursday
sorry i meant the evening one
it should be hebbal not lakeview
no i said the other one
not that date, the 9th
that was a typo, i meant 5
typo sorry, monday
sorry typed wrong, it is 3 pm
oops i meant tomorrow
no no i meant the ct
i didn't mean that, i meant mri
you took it wrong
you understood wrong
wrong date, it's the 12th
wrong time, i said evening
wrong hospital, i said hebbal
wrong service, i asked for echo
wrong one
not for me, for my mother
it's for my husband not me
i told morning not evening
no it's 6 not 9
make that 4 not 5, my mistake
let me correct, it is friday
small correction, 11 am
correction: hebbal
change my answer to lakeview
i want to correct my answer
i gave wrong answer
i selected wrong option
clicked the wrong one
i chose 2 by mistake, i want 1
misspelt, it's usg
no not mri, ct
not ct, x ray
you have it wrong, it is next friday
that's not the date i gave
i didn't say 5
`,
    hi: `
गलत लिख दिया, सोमवार है
तारीख गलत है, बारह है
`,
    'hi-Latn': `
galat likh diya somvar hai
maine shaam kaha tha subah nahi
tareekh galat hai 12 hai
aapne galat samjha
galat button dab gaya
galti se 2 likh diya 1 chahiye
arre nahi kal nahi parso bola tha
spelling galat thi, usg bola
`,
  },
  none_of_these: {
    en: `
any other timings
show more slots
none suits
none of them suit
these timings are not good
all are in the morning, i want evening
anything after 5
is there a later one
something earlier maybe
some other hospital
another day please
different timing please
different doctor
none of it
neither one
no, show others
give some other choice
can i see other dates
have you got anything else
no other slots?
`,
    hi: `
और विकल्प दिखाइए
दूसरे दिन का दिखाओ
कुछ और है क्या
ये समय ठीक नहीं हैं
`,
    'hi-Latn': `
aur option dikhao
dusre din ka dikhao
kuch aur hai kya
ye time theek nahi hain
aur koi slot
ye sab nahi, aur batao
koi bhi nahi jamta inme se
`,
  },
  go_back: {
    en: `
go to previous
let me go back and change
can we go back one
return to last question
`,
    hi: `
पिछले सवाल पर जाइए
`,
    'hi-Latn': `
wapas peeche chalo
`,
  },
}
