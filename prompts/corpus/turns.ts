import type { Utterances } from './corpus.ts'

/** Answers and turns as people type them: in haste, half in another language, with a reason or a thank-you beside them. */
export const TURN_UTTERANCES: Utterances = {
  affirm: {
    en: `
yes that one only
yes yes do it fast
haan yes
ok fine do that
yes pls go ahead with it
yea that's good for me
okk
okie
okey dokey
ok done, book that
yes sir
yes madam
yes doctor
yes, you can proceed
yes it is correct only
ok no problem
no issues, go ahead
no objection from my side
that suits me
suits us fine
that will do
that'll do nicely thank you
fine by me
yes that's what i want
yes u can
yes kindly do
kindly proceed
pls proceed
you may go ahead
you can do it
yeah why not
why not
ok lets do it
by all means
hundred percent yes
100%
yes yes yes
yesss pls
yup that's right
correct correct
that is what i said, yes
exactly that, go on
i am ok with this
i am fine with that time
am ok with it
ok whatever, do it
yes, same
same one yes
ok ok do
ok proceed with same
ok ji do it
yes please thank you
thanks yes
yes and thank you
ya ya go ahead
ya ok
yeah sure
sure sure
surely
s
yes s
ye
yep all good
all good, carry on
carry on
yes the first is good
confirmed
i confirm that
affirmative
roger that, do it
right you are
that is right
you got it right
you understood right, yes
it is right
yes right
ok that's settled then
good enough for me
yes i am sure
sure i'm sure
i'm sure, do it
done deal
great that works
great do it
lovely, please do
excellent go ahead
brilliant, yes
perfect thats the one
👍👍
🙏 yes
👍🏼 ok
`,
    'hi-Latn': `
haan ji kar dijiye
haan haan
han bhai han
haan theek hai wahi kar do
hmm kar do
hmm haan
haan sahi bola
bilkul sahi
sahi pakde hain
haan yehi chahiye
haan yahi wala theek rahega
ha to kar do na
ok h
ok hai kar do
thik hai kar lo
theek hai chalo kar do
chalo theek hai
chalo kar do phir
kar do koi dikkat nahi
koi dikkat nahi hai kar dijiye
mujhe koi pareshani nahi, kar do
manzoor hai kar dijiye theek hai
haan mujhe manzoor
jo aapko theek lage haan
aap kar dijiye haan
haan bilkul sahi hai
ekdum sahi
ek dum theek
haan pakka
haan sure
yes kar do
yes ji
ok ji kar dijiye
ha kardo
hn kr do
haa thik h
haan wo sahi rahega
haan bol diya na
bola na haan
arre haan
haan baba haan
jee haan
jee
bilkul ji kar dijiye
thik hai sir
haan madam theek hai
agree hai
sahi baat hai
haan confirm karo
haan aage badho
aage badhiye
haan samajh gaya kar do
achha ji theek hai
`,
    hi: `
हाँ हाँ
जी हाँ कर दीजिए
हाँ भाई कर दो
हाँ यही वाला
हाँ बिल्कुल सही है
ठीक है जी
अच्छा ठीक है कर दीजिए
चलो ठीक है
कोई दिक्कत नहीं, कर दीजिए
हाँ पक्का
मुझे मंज़ूर है, कर दो
हाँ आगे बढ़िए
एकदम ठीक
हां ठीक रहेगा
जी सही है
यस
ओके
ओके कर दीजिए
हाँ मैडम
हाँ सर ठीक है
`,
  },
  deny: {
    en: `
no no no
no ma
no sir
no madam not that
no need ya
not needed ok
no thats ok
no it's fine
no, i am good
nah i'm good
not for me
not interested
no not interested thanks
don't want
dont want it
i dont want that one
no don't book
no dont do anything
please no
pls dont
do not do that
do not proceed
no do not
dont proceed
no wait don't
wait no
certainly not
definitely not
never
no never
not now please
not today
no not today
not today please
no nothing
nothing like that
no thats not needed
that won't be necessary
no way, not that
nope, thank you
nope sorry
sorry no
sorry, i can't agree to that
i disagree
i say no
it's a no
no from me
no from my side
that is a no
my answer is no
nay
nope nope
noo pls
not ok
not okay with me
that is not ok with me
i am not ok with this
no i don't agree
no need to do that
no need to book
no need for it now
no need to send anyone
i do not need it
we don't need that
we are not wanting that
i refuse
no i did not ask for that
didn't ask for it, no
i never said yes
i haven't said yes
not that please
no please don't book that
thanks but no
thanks but no thanks
no but thanks
👎👎
🙅
`,
    'hi-Latn': `
nahi nahi rehne do mat karo
nahi ji nahi
nahi mat kijiye
nahi na
na bhai
na re
bilkul mat karo
aisa mat kijiye
nahi karwana hai
nahi ye mat karo
nahi zarurat nahi hai
iski zarurat nahi
mujhe zarurat nahi hai
mana kar diya maine
mana kar raha hu
main mana karti hu
nahi bola na
maine nahi bola hai
maine haan nahi kaha
abhi nahi chahiye
abhi ke liye nahi
aaj nahi
aaj to nahi
kabhi nahi
nahi ho payega
na ji na
nahi madam
nahi sir mat karo
no ji
no nahi chahiye
nai chahiye mere ko
mereko nahi mangta
nako
nahi re baba
nahi nahi galti se bhi mat karna
hargiz nahi
mat karwao
theek nahi hai ye
mujhe manzoor nahi
nahi, dhanyavaad
`,
    hi: `
नहीं जी
जी नहीं मत कीजिए
नहीं नहीं मत करो
बिल्कुल मत करना
मुझे इसकी ज़रूरत नहीं
आज नहीं
मना कर रहा हूँ
मैंने हाँ नहीं कहा
नहीं मैडम
नहीं सर
अभी के लिए नहीं
कभी नहीं
ना जी ना
मुझे मंज़ूर नहीं
यह मत कीजिए
नहीं करवाना है
`,
  },
  correct: {
    en: `
no i said evening
i told you hebbal, not lakeview
i asked for ct na, why mri
see properly, i wrote saturday
it's not for me, it is for my wife
the patient is my mother not me
wrong patient, it's my son
thats the wrong hospital
you took the wrong day
wrong time, i meant 5 in the evening
i pressed the wrong one
wrong button sorry
i pressed 1 by mistake
sorry i clicked wrong
autocorrect, i meant ct
spelling mistake, lakeview
typo
typo sorry, tuesday
i typed 15 but meant 25
it should be 25 not 15
that should say echo
should be left knee not right
make that my father, sorry
sorry, for my daughter i meant
hang on, i meant x-ray
hang on that's wrong
wait that is not right
no that isn't what i meant
that isn't what i asked for
you are mistaken
u misunderstood
you heard me wrong
you read it wrong
please read again, i wrote friday
read my message again, it was 4 not 5
change it, i said wrong
let me correct myself, monday
correction, ward 6
correction bed 12
correction, that was icu 4
my bad, bed 6
my bad i meant amb 7
my mistake it's ct
ignore my last message, it's monday
ignore that, i meant echo
that was for another patient, sorry
sorry wrong bed number
wrong bed, it is 14
not bed 4, bed 14
not amb 2, amb 12
not 4 pm, 4 am
no the one on thursday
not that hospital, the other one
i told jayanagar
it's jayanagar, you have put indiranagar
you wrote my name wrong
the age is wrong
phone number is wrong, last digit is 8
number is 9845 not 9854
i gave wrong number
`,
    'hi-Latn': `
maine shaam bola tha
maine hebbal kaha tha lakeview nahi
mere liye nahi mummy ke liye
mummy ka nahi papa ka hai
galat din likh liya aapne
wo galat dab gaya
galti se 1 dab gaya
nahi wo galat tha, somvar
mera matlab agle hafte wala tha
arre nahi 5 baje shaam ko matlab
spelling galat ho gayi, ct
aapne ulta samjha
aap galat padh rahe ho
phir se padho maine friday likha hai
number galat hai aakhri digit 8 hai
naam galat likha hai mera
umar galat hai
galat mareez hai ye, bete ka hai
bed number galat bata diya 14 hai
amb 2 nahi amb 12 bola tha
sorry left nahi right ghutna
wo nahi, jayanagar wala
ulta ho gaya
aisa nahi bola maine
maine subah kaha tha raat nahi
`,
    hi: `
मैंने शाम कहा था, सुबह नहीं
मेरे लिए नहीं, माँ के लिए
गलती से दब गया
गलत बटन दब गया
आपने उल्टा समझा
नंबर गलत है
मैंने हेब्बाल कहा था
फिर से पढ़िए, मैंने शुक्रवार लिखा है
बेड नंबर गलत बता दिया
मेरा मतलब अगले हफ्ते था
गलत दिन लिख लिया आपने
`,
  },
  stop_flow: {
    en: `
ok leave it
leave it yaar
leave it na
leave this now
let it go
just leave it
just forget it
forget this
forget this booking for now
ok stop, i will do it later
stop stop stop, later
wait stop, i'll come back to this
hold on, not now, i'll continue later
i'm busy now will do this later
am in a meeting, later
in a meeting, will do this after
can't do this now
can we do this later
let's continue another time
lets do it some other day
some other time please
another time maybe
not in the mood for this now
i give up
i give up on this
this is taking too long, leave it
too many questions, leave it
too much hassle, forget it
you are asking too many questions, bye
i don't want to answer any more questions
stop with the questions
no more questions please, leave it
i'll think about it and come back
let me think and tell you
let me ask my husband first
let me discuss at home and get back
will check with my wife and come back
i need to check with my office first, later
i'll get back to you on this
will revert later
will let you know later
we will see later
we'll see
drop the idea
dropping this for now
scrap it
scrap this
abandon this
abort this
exit this
exit please
quit this
close this
close this chat
end this here
end it here
i want out
get me out of this
take me out of this
i'm done for now
done with this, bye
that's all, i dont want to continue
cancel this request, i changed my mind
cancel this form
cancel whatever we were doing
cancel what i was doing
not going ahead with this now
won't go ahead now
i don't want to go ahead
no longer want to do this
changed my mind, leave it
on second thoughts leave it
second thoughts, no, drop it
actually never mind
actually leave it
oh never mind
ah forget it
never mind i'll call instead
nvm will call
nvm got it sorted
never mind, my son will do it
its ok leave, i'll go directly
stop here for today
enough for today
park this for now
keep this aside for now
pause this
not continuing
skip this whole thing
i started this by mistake
opened this by mistake, leave
`,
    'hi-Latn': `
rehne do ab
rehne dijiye baad me dekhenge
jaane do yaar
jane do abhi
chhodo ye sab
chhodiye baad me
abhi busy hu baad me karta hu
meeting me hu baad me
abhi time nahi hai baad me karungi
ghar pe puch ke batata hu
pati se puch ke bataungi
wife se baat karke batata hu
soch ke bataunga
soch lu pehle phir batata hu
itne sawal mat pucho chhodo
bahut sawal puchte ho rehne do
bahut lamba ho raha hai chhodo
pareshan ho gaya chhodo ye
mann nahi hai ab
irada badal gaya
irada badal diya rehne do
ab nahi karna ye
ye process band karo
yahi khatam karo
yahin rok do ye
bas yahin tak
bas ab aur nahi baad me
aaj ke liye itna hi
kisi aur din karte hain
phir kabhi
phir kabhi karenge
baad me dekhta hu
baad me aata hu
thodi der baad karunga ye
galti se shuru kar diya chhodo
galti se khul gaya
jo kar rahe the wo band karo
ye jo chal raha hai chhod do
beta kar dega baad me chhodo
koi baat nahi, main khud aa ke kar lunga
rehne do main phone kar lunga
`,
    hi: `
रहने दीजिए, बाद में देखेंगे
जाने दीजिए अभी
अभी समय नहीं है, बाद में
घर पर पूछ कर बताता हूँ
पति से पूछकर बताऊँगी
सोचकर बताऊँगा
इतने सवाल मत पूछो, छोड़ो
यहीं खत्म करो
अब यह नहीं करना
इरादा बदल गया
फिर कभी करेंगे
किसी और दिन करते हैं
गलती से शुरू हो गया, छोड़ दीजिए
अभी व्यस्त हूँ बाद में करता हूँ
बस यहीं तक
आज के लिए इतना ही
`,
  },
  repeat: {
    en: `
what did u say
say again pls
sorry say that again
sorry, what
sorry what was that
eh?
wat
wat?
what what
huh what
didnt get
didnt get you, come again
i didn't follow
i could not follow that
i lost you
you lost me there
not understood
not understanding
i am not understanding what you are asking
what are you asking
what do you want from me
what should i reply
what do i have to type
what were you asking
kindly repeat
kindly repeat your question
please tell once again
tell me one more time
one more time pls
again please
repeat the question please
repeat that slowly
explain in simple words please
say it in simple words
message got deleted, send again
i deleted your message, send once more
can't see the options, send again
i can't read it, please resend
pls send the options again
show the list again
list again please
what are the choices again
which options did you give
what was option 2
what were the timings you said
your last message didn't open
message not loading, send again
can you write that again
the screen went off, what was it
sorry my phone hung, what did you ask
i was away, what did you ask
was on another call, repeat please
confused, what do you mean
what does that mean
meaning?
elaborate please
`,
    'hi-Latn': `
phir se boliye
kya likha hai aapne
kya puch rahe ho
kya pucha aapne
mujhe kya likhna hai
kya jawab dena hai
samjhi nahi
samajh nahi aayi baat
kuch samajh nahi aaya
palle nahi pada
dhyan nahi diya phir se bolo
matlab?
iska matlab kya hua
iska kya matlab
aasan bhasha me batao
zara phir se samjhao
message delete ho gaya phir bhejo
option phir se dikhao
list wapas dikhao
padh nahi paya phir se bhejo
phone band ho gaya tha kya bola
ek bar fir likho
wapas likho
aap kya bol rahe ho
kya bole the
`,
    hi: `
क्या लिखा है आपने
क्या पूछ रहे हैं
मुझे क्या लिखना है
समझी नहीं
कुछ समझ नहीं आया
इसका मतलब क्या है
मतलब?
आसान भाषा में बताइए
मैसेज मिट गया, फिर भेजिए
विकल्प फिर से दिखाइए
पढ़ नहीं पाया, दोबारा भेजिए
आप क्या बोल रहे हैं
`,
  },
  go_back: {
    en: `
go back pls
back one step
i want the previous question again
take me to the question before this
can i see the earlier step
return to previous step
go to the one before
one back
back back
< back
previous screen
go back, i want to pick a different hospital
go back to the list of times
go back to the hospitals
let me choose the day again
back to the date please
i want to redo the last step
let me redo that step
undo that last answer
undo my last choice
reverse one step
i went too far, go back
`,
    'hi-Latn': `
ek step piche jao
pichhe le chalo
wapas pichle sawal pe
pehle wala step
hospital wale sawal pe wapas jao
date wale pe wapas
pichla jawab badalna hai wapas jao
piche jana hai
ek kadam wapas
back le jao
`,
    hi: `
एक कदम पीछे जाइए
वापस पिछले सवाल पर
पिछला जवाब बदलना है, वापस जाओ
अस्पताल वाले सवाल पर वापस जाइए
पीछे जाना है
`,
  },
  none_of_these: {
    en: `
none of these timings
none is ok for me
none of this works
no none
none pls
not 1 not 2 not 3
neither of them
neither works
neither of those
these are all too early
all too late for me
all of these are in office hours, anything else
all are morning, show evening ones
anything in the evening instead
something later in the day
something earlier
anything earlier than these
any slots after these
what about other days
other days?
other dates pls
show other dates
show next week's
show me next week
show the next ones
show remaining
show all
list more
next set
next page
more slots
more times please
any more
any more choices
anything other than this
something other than these
else?
what else
what else is there
other hospital options?
other hospitals please
any other hospital
a different hospital maybe
different doctor please
any other doctor
another list please
can't do any
can't make any of these
can't come at any of these times
i am not free in any of these
not free at any of these
not possible for me any of these
none suitable
none fits
nothing suitable
nothing here suits
nothing from this list
i don't want any from this
don't like these options
not happy with these options
give some other timing
give other timings na
kindly give other options
kindly show some other slots
these timings are not convenient
inconvenient timings, others?
not convenient, show more
skip these, show others
no to all of them
reject all, show more
`,
    'hi-Latn': `
inme se koi time nahi
ek bhi nahi
ek bhi theek nahi
sab subah ke hain shaam ka dikhao
sab office time ke hain aur dikhao
ye teeno nahi
dono nahi
in dono me se koi nahi
na 1 na 2
aur time hai kya
aur din dikhao
dusre din ke dikhao
agle hafte ke dikhao
aage ke dikhao
aur slots dikhaiye
aur koi hospital dikhao
dusra hospital ka dikhao
dusra doctor dikhao
iske alawa kya hai
iske alawa batao
inke alawa kuch
mujhe inme se kuch nahi chahiye
koi suit nahi karta
koi jam nahi raha
ye timing nahi jamegi
timing theek nahi hai dusri batao
thoda late wala dikhao
thoda jaldi wala hai kya inke alawa
aur list dikhao
`,
    hi: `
इनमें से कोई समय नहीं
एक भी ठीक नहीं
ये तीनों नहीं
दोनों नहीं
और समय हैं क्या
और दिन दिखाइए
अगले हफ्ते के दिखाइए
दूसरे अस्पताल का दिखाइए
इनके अलावा कुछ बताइए
सब सुबह के हैं, शाम के दिखाइए
मुझे इनमें से कुछ नहीं चाहिए
`,
  },
  small_talk: {
    en: `
hi there nadi
hello good evening
gud mrng
gud evng
good mng
gm sir
gn
hello hello
helloo
hellooo anyone
hi hi
hey!
hi doctor sahab
hi team
hello everyone
morning all
good afternoon sir
greetings
greetings of the day
warm greetings
vanakkam
namaskara
sat sri akal
assalamualaikum
adaab
salaam alaikum
what is your good name
your good name please
may i know who i am speaking with
whos this
who is on the other side
am i chatting with a person
is this a machine
are you human
are you a person or computer
r u real
how are you today
how r u
how are things
hope you're doing well
hope you are fine
thanks yaar
thanks dear
thanks bro
thanks boss
thanks sir
thank you madam
thank you doctor
thank you very very much
thank you for the quick reply
thanks for the quick help
thanks for your patience
thanks for everything
thanks for the info
thank u so muchh
thnx
thanx
tnx
tq
tqs
thanku
much appreciated
much obliged
really appreciate your help
you saved my day
you are a lifesaver
you are so sweet
so kind of you
very nice service
superb
super
awesome
amazing
excellent service
good service, keep it up
keep it up
great work team
god bless
bless you
stay blessed
may god bless you and your team
happy pongal
happy holi
happy ugadi to all
eid mubarak
happy new year to you all
wish you the same
same to you
ok bye
ok tc
tc bye
bye for now
bye, thank you
see ya
talk to you later
have a good one
have a nice evening
enjoy your day
sweet dreams
you're welcome
most welcome
welcome ji
no mention
pleasure
nice chatting
sorry for the trouble
sorry for disturbing you
sorry to bother you
excuse me
hello, need some help
i need some help
can u help
could you help me please
what all can you do
what services do you offer in this chat
how do i use this
how does this work
show menu
main menu
start menu
🙏🙏
😊😊
❤️🙏
👋
😀
🌹
`,
    'hi-Latn': `
namaste bhai
namaskar ji kaise hain
hello ji kaise ho
kya haal chaal
aur kya haal hai aapke
sab theek na aapke yahan
aap theek ho
aapka shubh naam
shubh naam kya hai aapka
aap kaun bol rahe ho
kaun bol raha hai
ye kaun hai
machine ho ya aadmi
kya aap sach me insaan ho
bahut shukriya bhai
bahut bahut dhanyavad ji
shukriya madad ke liye
aapki madad ke liye dhanyavaad
thanks ji
thank u ji
thank you sir ji
meherbani aapki
badi meherbani
jeete raho
jeete raho beta
khush raho
bhagwan khush rakhe aapko
allah aapko khush rakhe
bahut badhiya kaam
bahut acchi seva hai
mast kaam kiya
wah
waah kya baat hai
maza aa gaya
kamaal hai
jai hind
jai mata di
jai shree ram
sat shri akaal ji
good morning ji
suprabhat ji
shubh sandhya
shubh din
chalo bye
chaliye phir milte hain
phir baat karte hain
maaf karna takleef di
takleef ke liye maafi
holi mubarak
diwali ki shubhkamnayein
naya saal mubarak
aap kya kya kar sakte ho
ye kaise kaam karta hai
madad karo thodi
thodi help chahiye
`,
    hi: `
नमस्कार जी कैसे हैं
आप कौन बोल रहे हैं
आपका शुभ नाम क्या है
आप मशीन हैं या इंसान
बहुत-बहुत धन्यवाद जी
मदद के लिए शुक्रिया
आपकी मेहरबानी
जीते रहो बेटा
खुश रहो
भगवान आपको खुश रखे
बहुत अच्छी सेवा है
वाह
शुभ संध्या
शुभ दिन
जय हिंद
जय श्री राम
सत श्री अकाल
होली मुबारक
दिवाली की शुभकामनाएँ
नया साल मुबारक
चलिए फिर मिलते हैं
तकलीफ के लिए माफ़ी
आप क्या-क्या कर सकते हैं
थोड़ी मदद चाहिए
यह कैसे काम करता है
`,
  },
}
