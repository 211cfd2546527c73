import type { Utterances } from './corpus.ts'

/** Answers and turns of a conversation, the same for every role. */
export const TALK_UTTERANCES: Utterances = {
  affirm: {
    en: `
yes
yes please
yeah
yep
yup
ok
okay
okay book it
sure
that works
works for me
confirm
fine
go ahead
sounds good
right
perfect
y
yes do it
yes that's right
ya
yess
yea sure
k
kk
alright
absolutely
of course
that's fine
please do
correct, go ahead
yes correct
agreed
it's ok
yes pls
i agree
definitely
good, do that
👍
✅
yes that's fine
ok go ahead
sounds perfect
yes book that
sure thing
do it
that's the one
right, yes
👌
good with me
works
yes confirm it
ok great
ok thanks, go ahead
lets do that
yes i want that
exactly
that is correct
perfect, go ahead
yes, exactly that
cool
okay do that
yes thanks
ok proceed
yup go ahead
please go ahead
great, book it
ok confirm
yep go ahead
ok do it
correct
yes thats right
absolutely yes
done
yes that works
yes yes
that's fine by me
go on
proceed
yes do that
yes the second one
yes mri
the mri yes
`,
    'hi-Latn': `
haan
haan ji
han
ha
haa
ji
ji haan
ji haa
theek hai
thik hai
thik h
sahi hai
kar do
haan kar do
bilkul
pakka
chalega
ok kar do
haan yahi
haan book karo
kr do
hnji
haa bhai
thik hai kar dijiye
ha sahi h
ji bilkul
haan theek
hmm theek hai
acha theek hai
ho jayega haan
ji kar dijiye
hn
haan kar dijiye
ok ji
haan thik hai
acha kar do
ji haan kar do
haan bhai kar do
sahi h kar do
chalega kar do
haan wahi
haanji theek
haan bhai
kar dijiye
hanji
ho jayega
achha theek
haan theek rahega
haan mri wala
xray wala haan
physio ke liye haan
haan dusra wala
mri wala theek hai
`,
    hi: `
हाँ
हां
जी
जी हाँ
ठीक है
हाँ कर दो
सही है
बिल्कुल
चलेगा
हाँ जी बुक कर दीजिए
जी बिल्कुल
हाँ ठीक है
हां जी
कर दीजिए
अच्छा ठीक है
हाँ यही
पक्का
हाँ कर दीजिए
ठीक है कर दो
जी ठीक है
हाँ वही
चलेगा ठीक है
हाँ एक्सरे वाला
एमआरआई के लिए हाँ
`,
  },
  deny: {
    en: `
no
nope
nah
no thanks
no thank you
not that
don't
no don't
not now
n
nahh
no no
no way
please don't
not really
negative
no, not this
absolutely not
don't do that
i don't want that
i said no
nop
not required
no need
👎
❌
no i don't
no not needed
no sorry
don't do it
i'd rather not
nope not that
nooo
no leave
not at all
no thanks, not now
no please
nope don't
no not this one
i don't think so
no cancel that
no i do not want it
never mind no
that's not it
no i don't want
no not yet
no, leave
please don't do that
no to the mri
not the second one
`,
    'hi-Latn': `
nahi
nahin
nahi ji
na
naa
ji nahi
mat karo
nahi chahiye
nahi mat karo
nhi
nhi krna
na na
bilkul nahi
nahi nahi
ni
nahi karna
nai
zaroorat nahi
koi zarurat nahi
mana hai
mat kro abhi
nahi bhai
nahi rehne do
na ji
nahi karna hai
nahi nahi mat karo
nahi thanks
mujhe nahi chahiye
nahin chahiye
abhi nahi
nai bhai
aisa mat karo
zarurat nahi
echo wala nahi
xray ke liye nahi
physio nahi
nahi wo wala nahi
nahi chahiye ab
ab nahi chahiye kuch
mat bhejo ab
`,
    hi: `
नहीं
ना
जी नहीं
नहीं चाहिए
मत करो
नही
बिल्कुल नहीं
नहीं नहीं
नहीं करना
ज़रूरत नहीं
मत कीजिए
नहीं भाई
जी नहीं धन्यवाद
मुझे नहीं चाहिए
नहीं मत करो
अभी नहीं
ऐसा मत करना
एक्सरे वाला नहीं
सीटी के लिए नहीं
`,
  },
  correct: {
    en: `
that is wrong
wrong
incorrect
i made a mistake
no i meant friday
sorry i meant ct not mri
not mri, ct
that's not what i said
actually make that 5 not 4
correction: it's for my mother
i typed it wrong
you got it wrong
oops wrong one
i wanted lakeview not hebbal
no no, the other one
change my answer
that's not right
sorry, icu not hdu
i mean tomorrow
actually it is my left knee
my mistake, it's bed 8
wrong date
no, wrong service
you misunderstood
let me correct that
not that one, the second one i meant
meant amb-3 sorry
typo, i meant ward 12
scratch that, x-ray
i didn't mean that
wait no, evening
no that's wrong, i said ct
i meant the other hospital
sorry my mistake
wrong number, let me give again
that is not correct
no, it's for my father not me
wrong, bed 8 not bed 7
i wrote it wrong
sorry meant hebbal
no i wanted the evening one
you have the wrong date
not what i asked
correction, 5 pm
please correct it
no i said tomorrow
oh wait i meant monday
that's the wrong one
you misread me
i mean the ct
no, morning not evening
let me fix that, it's hebbal
oops i meant 5
not friday, saturday
wrong hospital
i said ward not icu
actually friday
actually it's for my son
no i meant ct
sorry wrong, it is the left hand
not monday, tuesday
i typed wrong
that's wrong
wait thats incorrect
i made a typo
no no, evening not morning
actually make that friday
oops i meant lakeview
you misunderstood me
not what i said
correction, its for my mother
change that to 5 pm, i mistyped
i meant mri not ct
the number is wrong
that is not my name
wrong hospital, i meant hebbal
sorry, i meant next week
no, not for me, for my father
`,
    'hi-Latn': `
galat hai
galat
galti ho gayi
maine galat likh diya
mera matlab friday tha
mri nahi ct bola tha
ye galat hai
aap galat samjhe
nahi nahi mera matlab kal tha
sahi karo, mummy ke liye hai
galat date hai
maine ye nahi kaha
sorry galat likha
wo nahi dusra wala bola tha maine
mtlb ct scan
galat samajh liya aapne
theek karo ise, shaam bola tha subah nahi
hebbal nahi lakeview kaha tha
glt h ye
mera jawab badlo
nahi galat hai ye
mera matlab ct tha
galti se likh diya
sorry galat bol diya
wo nahi, doosra matlab tha
maine mri bola tha ct nahi
ye maine nahi bola
date galat hai
aapne galat likha hai
nahi mri nahi ct
mera matlab kal nahi parso
nahi nahi shaam ko
sahi karo ise
galat samjhe aap
mtlb hebbal wala
wo nahi dusra wala
ye galat likha hai
maine ye nahi bola
arre ct bola tha mri nahi
tareekh galat hai
`,
    hi: `
गलत
गलत है
मैंने गलत लिख दिया
मेरा मतलब शुक्रवार था
आप गलत समझे
एमआरआई नहीं सीटी कहा था
यह गलत है
गलती हो गई
मैंने यह नहीं कहा
सही करो, मम्मी के लिए है
मेरा मतलब शाम था
गलत तारीख है
नहीं, यह सही नहीं है
मेरा मतलब सीटी था
माफ कीजिए गलत बोल दिया
तारीख गलत है
आपने गलत समझा
नहीं, एमआरआई नहीं सीटी
मेरा मतलब कल नहीं परसों
गलत समझ लिया आपने
सुबह नहीं, शाम को
यह गलत है, ठीक करो
`,
  },
  stop_flow: {
    en: `
stop the booking
forget it
never mind
nevermind
leave it
stop this
i changed my mind
quit
exit
drop it
let it be
abort
not doing this now
i'll do it later
skip all this
enough
cancel this process
ok leave
stop asking me questions
let's not do this
maybe some other time
i don't want to continue
end this
nvm
leave it for now
i don't want to do this anymore
let's stop here
skip it
i'll come back later
drop this
please stop this process
never mind, later
forget about it
do this another day
i'll do this later
not right now, later
i don't feel like doing this
let's leave it
can we stop
please exit
end the conversation
i am done with this
cancel this conversation
don't continue
cancel this, i'll think about it
not now, later
don't bother
no need to continue
i dont want to do this anymore
that's enough for now
scrap that, start over later
stop the booking process
i need to think, maybe later
ok forget about it
end this chat
i will ask my family first and come back
`,
    'hi-Latn': `
chhodo
chhod do
jaane do
rehne dijiye ab
abhi nahi karna
band karo ye
baad me karta hoon
mann badal gaya
rehne do
chodo yaar
jane dijiye
baad me dekhte hain
ruko abhi nahi
ye sab band karo
nahi karna ab kuch
baad me krunga
choro
khatam karo ye
chhod dijiye
abhi rehne do
baad me batata hoon
ye rehne dijiye
chodo baad me
abhi man nahi hai
chalo rehne do
baad mein dekhte hai
baad me karenge
abhi rehne dijiye
band karo ye sab
chhod do yaar
nahi karna kuch abhi
ruk jao abhi nahi karna
koi baat nahi rehne do
soch ke batata hu
mood nahi hai baad me
ye booking wali baat chhodo
bas rehne do
`,
    hi: `
छोड़ो
छोड़ दो
जाने दो
बाद में करूंगा
रद्द नहीं बस छोड़ दो
रहने दो
रहने दीजिए
अभी नहीं करना
बाद में देखेंगे
यह सब बंद करो
मन बदल गया
अभी रहने दीजिए
बाद में बताता हूँ
छोड़ दीजिए
अभी मन नहीं है
चलो रहने दो
बाद में करेंगे
सोच कर बताता हूँ
बंद करो यह सब
`,
  },
  repeat: {
    en: `
repeat
say that again
come again
what did you say
pardon
can you repeat that
i didn't get it
once more please
tell me again
sorry?
what was that
please repeat the options
again pls
didn't understand, say again
can you resend that
what were the choices
come again?
i missed that
show me that again
huh
what?
can you say it again please
i did not understand
didn't catch that
repeat please
show the options again
say again
what did you mean
i don't understand
please explain again
send it again
what were the options
what did you just say
could you repeat
please say it one more time
i missed it
not clear, say again
pardon me
resend please
what
didn't get you
huh?
i didn't catch that
can you repeat the question
once more
what was the question
couldn't understand, again please
what was that again
i missed your last message
tell me once more
resend
could you say that again slowly
`,
    'hi-Latn': `
phir se bolo
phir se batao
ek baar aur batao
dobara boliye
kya bola
kya kaha
dobara batao
samajh nahi aaya
fir se
ek baar phir
wapas batao kya bola tha
kya matlab
dobara bhejo
samjha nahi
fir se btao
kya options the
repeat karo
kya?
samajh me nahi aaya
dobara bolo
phir se bataiye
wapas bolo
ek baar phir se batana
mujhe samajh nahi aaya
samajh nahi aaya phir se batao
ek baar aur bolna
kya kaha aapne
kya puchha tha
dobara likho
ji? kya bole
`,
    hi: `
फिर से बताइए
दोबारा बोलिए
क्या कहा
एक बार और बताओ
समझ नहीं आया
फिर से
दोबारा भेजिए
क्या बोला आपने
एक बार फिर बताइए
समझा नहीं
क्या?
दोबारा बताइए
मुझे समझ नहीं आया
फिर से बोलिए
एक बार फिर
क्या कहा आपने
एक बार और बोलो
समझ नहीं आया, फिर से बताओ
क्या पूछा था
`,
  },
  go_back: {
    en: `
go back
back
previous
previous step
one step back
go to the previous question
take me back
last question again, i want to change it
undo
return to the previous menu
back please
step back
prev
can we go back
go back to choosing the time
take me to the previous step
go to the last step
back to the start of this
previous question please
let me go back
go one step back
back to previous
can i go back to the last question
i want to go back
previous one
take me to the previous question
i want to change my last answer
previous menu
go to the earlier step
return to the last one
step back please
go back to the date question
`,
    'hi-Latn': `
peeche jao
wapas jao
pichla
pehle wale pe jao
ek step peeche
wapas chalo
piche
pichle sawal pe jao
back karo
wapas le chalo
ek kadam peeche
pehle wala sawal
peeche chalo
wapas pichle step pe
ek step wapas
pehle wale step par jao
back jao
pichla sawal
pichhe chalo
pehle wale sawal pe jao
wapas pichle pe le chalo
pichla wala kholo
wapas peeche le chalo
`,
    hi: `
पीछे जाओ
वापस जाओ
पिछला सवाल
वापस चलो
एक कदम पीछे
पीछे
पिछले पर जाओ
पहले वाला सवाल
पिछले सवाल पर जाओ
वापस ले चलो
पीछे चलो
पहले वाले सवाल पर जाओ
`,
  },
  none_of_these: {
    en: `
none of these
none of them
none
neither
other options
something else
any other slot
show more
more options
show other times
these don't work
none of these times suit me
different time please
any other time
nothing here works for me
other
none of the above
what else do you have
more
not any of these
give me other choices
none suits me
later ones please
other beds?
i don't like any of these
no other time?
none of those
can i see other options
any others
show me different ones
not these
something different
anything else available
i want a different option
none work
not suitable, show others
no good, other times?
i can't do any of those
what other options are there
any later ones
show me other options
anything else?
different times please
no good, what else is there
give me more choices
not any of those
other slots please
do you have any others
these don't suit me
more options pls
can i see some more
next options
`,
    'hi-Latn': `
inme se koi nahi
koi nahi
koi bhi nahi
aur dikhao
aur koi time
dusra dikhao
koi aur slot
ye time nahi chalega
kuch aur
in me se ek bhi nahi
aur option do
koi dusra
ye sab nahi chalega
aur kuch hai
aur batao
dusre time dikhao
inme se nahi
aur koi option hai kya
inme se koi theek nahi
dusra option do
koi aur batao
in me se koi nahi chahiye
aur bhi hai kya
alag dikhao
koi aur option
kuch aur dikhao
ye sab nahi chalenge
aur kya hai
dusre time batao
inme se ek bhi nahi
alag kuch batao
`,
    hi: `
इनमें से कोई नहीं
कोई नहीं
और दिखाओ
दूसरा समय दिखाइए
कोई और
कुछ और
और विकल्प दीजिए
इनमें से एक भी नहीं
ये समय नहीं चलेंगे
और बताइए
दूसरा कोई
इनमें से कोई ठीक नहीं
कोई और दिखाइए
और भी हैं क्या
दूसरे दिखाओ
कुछ और दिखाओ
दूसरे समय बताइए
ये नहीं चलेंगे
`,
  },
  small_talk: {
    en: `
hi
hello
hey
hey there
hello ji
good morning
good evening
good afternoon
good night
thanks
thank you
thank you so much
thx
ty
great thanks
how are you
who are you
are you a bot
are you a robot
bye
goodbye
see you
hii
hlo
helo
thank u
thanks a lot for the help
nice talking to you
what can you do
what is your name
hi nadi
hello is this the hospital
good job
you are very helpful
gm
god bless you
have a nice day
welcome
great
hi sir
hello madam
wow nice
cheers
tysm
how's your day
help
menu
what are the options here
🙏
😊
❤️
good day
hiya
hey nadi
hi there
thanks very much
thank you so much for your help
appreciate it
you're great
who made you
nice to meet you
see you later
take care
bye bye
good to know
i love you
hope you are well
how do you do
can you help me
what do you do
yo
morning
happy new year
lovely
thank you nadi
good night, bye
hope you have a good day
you too
well done
nice
hi good morning
hello doctor
hey what's up
what's your name
are you real
tell me about yourself
thank you for helping
happy diwali
merry christmas to you
hii there
hello sir
thanks a ton
ok thank you
you are very kind
who am i talking to
very helpful service
Hello, good morning to you
`,
    'hi-Latn': `
namaste
namaskar
ram ram
namaste ji
kaise ho
kaise hain aap
kya haal hai
aap kaun ho
shukriya
dhanyavad
bahut dhanyavad
shukriya ji
alvida
suprabhat
salaam
bahut bahut shukriya aapka
dhanyawaad ji
aapka naam kya hai
kya kar sakte ho aap
bhagwan aapka bhala kare
namste
hello bhaiya
acha laga baat karke
aap bot ho kya
thank you bhai
shubh ratri
pranam
kya aap insaan ho
jai shri krishna
radhe radhe
badhiya
hello ji namaste
kaise ho bhai
aap kaise ho
bahut accha
thank you ji
bahut achha kaam karte ho
aap kya karte ho
mujhe madad chahiye
phir milenge
bye ji
namaste sir
sab badhiya
shukriya bahut bahut
dhanyawad
kya tum robot ho
theek hai dhanyavaad
kaise ho aap
bhagwan bhala kare aapka
bahut accha kaam karte ho
haanji namaskar
`,
    hi: `
हेलो
नमस्ते
नमस्कार
धन्यवाद
शुक्रिया
आप कैसे हैं
आप कौन हैं
सुप्रभात
राम राम
बहुत बहुत धन्यवाद
प्रणाम
शुभ रात्रि
आपका नाम क्या है
आप क्या कर सकते हैं
नमस्ते जी
हैलो
बहुत शुक्रिया आपका
अलविदा
क्या आप रोबोट हैं
भगवान आपका भला करे
नमस्ते सर
आप कैसे हो
बहुत अच्छा
फिर मिलेंगे
आप क्या करते हैं
मदद चाहिए
शुभ प्रभात
बढ़िया
`,
  },
}
