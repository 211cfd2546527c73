import type { Utterances } from './corpus.ts'

/** Answers and turns of a conversation, the same for every role. */
export const CONVERSATION_UTTERANCES: Utterances = {
  affirm: `
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
correct
confirm
confirmed
fine
go ahead
sounds good
right
perfect
done
y
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
👍`,
  deny: `
no
nope
nah
no thanks
no thank you
not that
don't
no don't
not now
wrong
incorrect
that is wrong
n
nahi
nahin
nahi ji
na
naa
ji nahi
mat karo
nahi chahiye
rehne do
nahi mat karo
galat hai
galat
nhi
nhi krna
नहीं
ना
जी नहीं
नहीं चाहिए
मत करो
गलत है
रहने दो
👎`,
  stop_flow: `
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
chhodo
chhod do
jaane do
rehne dijiye ab
abhi nahi karna
band karo ye
baad me karta hoon
mann badal gaya
छोड़ो
छोड़ दो
जाने दो
बाद में करूंगा
रद्द नहीं बस छोड़ दो`,
  repeat: `
repeat
say that again
come again
what did you say
pardon
can you repeat that
i didn't get it
once more please
tell me again
phir se bolo
phir se batao
ek baar aur batao
dobara boliye
kya bola
kya kaha
dobara batao
samajh nahi aaya
फिर से बताइए
दोबारा बोलिए
क्या कहा
एक बार और बताओ
समझ नहीं आया`,
  go_back: `
go back
back
previous
previous step
one step back
go to the previous question
take me back
peeche jao
wapas jao
pichla
pehle wale pe jao
ek step peeche
wapas chalo
पीछे जाओ
वापस जाओ
पिछला सवाल`,
  none_of_these: `
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
inme se koi nahi
koi nahi
koi bhi nahi
aur dikhao
aur koi time
dusra dikhao
koi aur slot
ye time nahi chalega
kuch aur
इनमें से कोई नहीं
कोई नहीं
और दिखाओ
दूसरा समय दिखाइए
कोई और`,
  small_talk: `
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
hii
hlo
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
🙏
😊`,
}
