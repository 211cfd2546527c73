import type { Utterances } from './corpus.ts'

/** Turns of conversation, by anybody. What they are to be taken for where two labels are near: see `corpus.ts`. */
export const CHAT_UTTERANCES: Utterances = {
  affirm: {
    en: `
yes ok
yes go on
yes that one
yes the same
yes for me
ok yes
ok sure
ok fine
ok book
ok confirm it
okay thats fine
fine with me
fine do it
thats ok
that is fine
that's right
correct only
right, go ahead
exactly that
ya sure
yaa
yeah do that
ys
yez
s please
go for it
go ahead please
please do so
do it please
do the needful
i do
suits me
good for me
that's good
all correct
details are correct
everything is correct
no problem, do it
why not, go ahead
sounds ok
sounds right
cool, do it
cool go ahead
100 percent
confirm please
confirm it
pls confirm
✔️
👍🏻 yes
`,
    'hi-Latn': `
ha ji
haan ji haan
haan karo
ha theek
theek
thik hai kar do
sahi
ok karo
kar dijiye na
zaroor
`,
    hi: `
हाँ जी हाँ
ठीक
चलेगा, कर दो
`,
  },
  deny: {
    en: `
sorry no need
sorry not needed now
no sorry not needed
not needed anymore
not needed now, sorry
it is not needed
sorry, we don't need it
we don't need anything now
no pls
no not now
no need thanks
not needed
not this one
not correct
that's not correct
not right
that is wrong, no
naah
i don't want this
do not book
pls no
nope nope nope
not really no
no that won't do
that doesn't work
doesn't work for me
doesn't suit me
won't work
not suitable for me
can't do that
i can't
i cannot
not possible
not the first one
no to that
not agreed
i don't agree
no i said
no it isn't
no it is not
✖️
🙅‍♀️ no
`,
    'hi-Latn': `
sorry nahi chahiye
ab zarurat nahi sorry
ab nahi chahiye, sorry
nhi nhi
nahi karo
mat kijiye
rehne do nahi chahiye
galat hai ye
ye nahi
wo nahi
mujhe nahi chahiye ye
`,
    hi: `
यह नहीं
`,
  },
  correct: {
    en: `
no, i meant friday
no i meant lakeview
no, mri
no it's ct not mri
no, for my mother
no, 5 pm not 5 am
no, the 14th
no tomorrow i said
not 10, 11
not icu, hdu
not lakeview, hebbal
not for me, for my wife
i said tuesday
i said ct
i said 4
i told evening
i asked for echo
i meant the other one
i meant next week
i meant bed 6
meant 6
meant hdu
sorry 5 pm
sorry, ct
sorry i meant tomorrow
sorry wrong date, 14th
sorry my mistake, it's evening
oops ct
oops, hebbal
oops wrong bed
oops wrong date
wrong time
wrong name
wrong person selected
wrong option
wrong bed number
i entered wrong
i gave the wrong date
i clicked wrong
i selected wrong
pressed wrong button
by mistake i said 3
mistake, should be 8
should be 8 not 18
it should be thursday
it is not mri it is ct
its bed 6 not 9
its not me its my father
you got the wrong day
you have misunderstood
misunderstood
thats not what i meant
that's the wrong service
please change my answer
let me correct
let me rephrase, i want ct
correction
correction: 5 pm
correction its icu 4
edit: tuesday
i meant friday, typo
typo, mri
actually tuesday
actually make it ct
`,
    'hi-Latn': `
nahi friday bola tha
nahi ct bola tha mri nahi
mri nahi ct
kal nahi parso
subah nahi shaam
galat date ho gayi
galat time likh diya
galat likh diya
galat dab gaya
maine 5 bola tha
mera matlab hebbal tha
mera matlab kal se tha
aap galat samajh gaye
sorry galti ho gayi, 4 baje
sudhar do, mangalwar hai
`,
    hi: `
नहीं, शुक्रवार कहा था
एमआरआई नहीं, सीटी
कल नहीं परसों
गलत तारीख हो गई
गलत दब गया
आप गलत समझ गए
`,
  },
  stop_flow: {
    en: `
stop it
stop now
stop here
stop, leave it
stop booking
stop the form
stop the process
stop what we're doing
leave
leave that
leave it then
leave all this
leave that thing
leave it pls
leave for now
forget
forget it for now
forget all that
cancel this
cancel that request
cancel the process
cancel the form
cancel, i'll do it later
cancel, never mind
exit now
quit please
close it
close this form
end
end this process
enough now
enough of this
i quit
i'm done with this
i am out
no more of this
i don't want to proceed
i don't want to continue now
don't want to do it now
do not proceed further
not interested in continuing
not now, maybe tomorrow
maybe later
maybe some other day
some other day
i'll do it tomorrow
will do it some other time
later i will do
i'll call and do it
will do it on the phone instead
will come in person, leave it
will ask at the counter instead
let me think first
let me think about it
i need to check, will come back
have to go now
got to go
i have to go, will continue later
busy now
driving now, later
too long, leave
too complicated, forget it
this is going nowhere, stop
drop it for now
drop this request
nah forget it
hmm leave it
ok stop
okay forget it
pls stop this
`,
    'hi-Latn': `
chhod do isko
chodo
chodo isko
chhodo abhi
rehne de
rehne dijiye
rahne do abhi
bas karo
bas ab
ruk jao
band karo isko
cancel karo ye sab
aage nahi karna
aage mat badho
abhi nahi baad me
baad me karunga
baad me karungi
kal karunga
sochna padega
soch ke batati hu
phone pe kar lunga
counter pe ja ke kar lunga chhodo
mood nahi hai
abhi jana hai baad me
`,
    hi: `
इसे छोड़ दो
बस रहने दो
आगे नहीं करना
कल करूँगा
अभी जाना है, बाद में
सोचना पड़ेगा
काउंटर पर कर लूँगा, छोड़ो
`,
  },
  repeat: {
    en: `
repeat pls
repeat that
repeat the question
repeat the options
again?
say it again
say that again please
tell again
once again
one more time
sorry what
sorry, what was that
what did you ask
what do you mean
what are my options again
which options
what were the times again
show that again
send again
send that again
please resend
resend the list
i didn't get you
i didn't get that
didnt get it
didn't understand
did not understand
i don't follow
not clear
unclear
i missed your message
i lost your message
your message didn't load
could not read it
can't read that
too fast, say again
explain again
explain that again
say it simply
in simple words
come back, what did you ask
`,
    'hi-Latn': `
fir se bolna
ek baar aur bolo
dobara batana
kya bola aapne
kya pucha
samjha nahi phir se bolo
option phir se batao
message delete ho gaya dobara bhejo
`,
    hi: `
क्या पूछा आपने
विकल्प फिर से बताइए
`,
  },
  go_back: {
    en: `
go back one
previous question
previous page
undo that
undo last
back to the last question
back to the date
change previous answer
can i go back
return to previous
`,
    'hi-Latn': `
peeche
wapas peeche
`,
    hi: `
`,
  },
  none_of_these: {
    en: `
another time
another time please
another slot
another day
another date
another one
another option
another hospital
another doctor
later please
later ones
later slots
a later one
any later time
earlier please
earlier ones
an earlier one
something else please
something earlier please
different
different day
different date please
different one
different slot
other days please
other day
other date
other time
other timings
other timing please
others
others please
show others
show another
show something else
show different times
more please
more slots please
more dates
anything more
any other
any other day
any other option
no other option?
nothing else?
what else is available
what about evening ones
only these?
are these the only ones
is that all
none please
none of these work
none of these suit
none of the options
none of these days
nothing suits
nothing suits me
nothing works
neither please
no not these
not these ones
these are too late
all are too early
all too far
too far, other hospital
cant make any of them
i can't come at any of these
next ones
next page please
see more
show rest
list others
`,
    'hi-Latn': `
thoda baad me
thoda baad ka
thoda baad mein dikhao
thoda aur baad
koi aur
koi aur time
koi dusra time
dusra time
dusra din
dusra slot do
aur koi
aur koi time hai
aur slot dikhao
aur time batao
baad ka time
baad wale dikhao
pehle wale dikhao
inme koi nahi
koi nahi inme se
ek bhi nahi chalega
ye nahi aur dikhao
bas itne hi hain
sab bahut late hain
`,
    hi: `
कोई और समय
दूसरा समय
दूसरा दिन
और समय बताइए
बाद वाले दिखाओ
इनमें कोई नहीं
एक भी नहीं चलेगा
`,
  },
  small_talk: {
    en: `
hello there
hello sir/madam
hi good evening
good morning sir
good morning team
good evening all
ge
gud nite
hello nadi
hi bot
hello bot
hey you
anyone there
anybody there
is anyone there
are you there
you there?
r u there
hellooo
howdy
hola
salam alaikum
ram ram ji
how are you doing
how's it going
how is your day
hope all is well
all good?
what's up
whats up
who is this
who am i chatting with
whom am i speaking to
is this nadi
is this lakeview hospital
is this a bot
is this a real person
are you ai
are you chatgpt
what are you
what is nadi
what can i ask you
what all can i do here
what are you for
how to use this
how can you help
can you help
i need help
need help
need some help
help me
help please
help pls
options
who built you
thank you sir
thank you so much sir
thanks again
thanks so much
thanks for your time
thanks for confirming
thanks for letting me know
thanks noted
many thanks
grateful to you
ty so much
ok thanks
ok thanks bye
ok thank u
okay thank you so much
perfect thank you
cool thanks
nice thanks
lovely thank you
super thanks
great job
good job team
nice work
well done team
good work
great service
very good service
very nice
fantastic
brilliant
wonderful
you're awesome
you are the best
you're so helpful
you saved me
so sweet of you
love you
love this
god bless you all
take care bye
bye sir
tata
cya
see you soon
ttyl
goodnight all
sleep well
no worries
no problem
my pleasure
sorry for late reply
sorry about that
apologies
pardon me for disturbing
happy diwali to all
happy diwali all
happy eid
happy independence day
merry christmas
merry xmas
happy republic day
same to you sir
🙂
😀👍
❤
🌸
💐
`,
    'hi-Latn': `
hi ji
namaste nadi
radhe radhe ji
adaab ji
aap kaise hain
kaise ho nadi
sab theek
koi hai
koi hai kya
hello koi hai
aap kaun hain
kaun ho tum
kaun baat kar raha hai
aap insaan ho kya
aap robot ho
tum kya kar sakte ho
aap kya kar sakte ho
aap kya madad kar sakte hain
kya kya kar sakte ho
isko kaise use karu
madad chahiye
mujhe madad chahiye thodi
help chahiye
bahut shukriya
dhanyavaad
dhanyawad ji
bahut dhanyawad
thank you bhaiya
thanks bhai
bahut badhiya
wah bahut accha
acchi service hai
aapne bahut madad ki
bhala ho aapka
bhagwan aapko khush rakhe
chalo theek hai bye
accha bye
phir milte hain
shubh prabhat
diwali mubarak
eid mubarak bhai
maaf karna
sorry ji
koi baat nahi ji
`,
    hi: `
नमस्ते नाड़ी
कोई है क्या
क्या आप इंसान हैं
आप क्या मदद कर सकते हैं
मुझे थोड़ी मदद चाहिए
बहुत शुक्रिया
आपका धन्यवाद
बहुत बढ़िया
बहुत अच्छा लगा
खुश रहिए
फिर मिलते हैं
शुभ दीपावली
माफ़ कीजिए
`,
  },
}
