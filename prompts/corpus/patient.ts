import type { Utterances } from './corpus.ts'

/** What patients and their families write. */
export const PATIENT_UTTERANCES: Utterances = {
  book_appointment: `
i need an mri
book an mri for tomorrow morning
can i get a ct scan on friday
i want to book a blood test
need an appointment with a cardiologist
i would like to see the heart doctor next week
book ultrasound at lakeview tomorrow at 10
is there any slot for an x-ray today
any slot free for echo on monday
please schedule a physiotherapy session for me
can you fix an appointment for my mother with ortho
doctor appointment for knee pain
want to get my sugar tested
looking for an endoscopy appointment after 5
dialysis for my father on thursday morning
i want to meet a general physician
make an appointment
i'd like to make a booking
can i come for an ecg this evening
is mri available tomorrow
when can i get an ultrasound done
schedule a checkup
my doctor asked me to get an mri of the spine
get me an x ray slot asap
need ct scan urgently today
appointment for dad's heart checkup next tuesday
blood work on saturday please
reserve a slot for my wife's sonography
first available slot for cardiology
want mri
mri
ct scan
blood test
book appointment
i need an appointment
new appointment please
can you book me in for 11 am
mri chahiye
mri chahiye kal subah
mujhe ct scan karana hai
mujhe blood test karwana hai kal
kal x-ray ho sakta hai kya
heart ke doctor se milna hai
mummy ka ultrasound book kar do
papa ke liye cardiology ka appointment chahiye
appointment book karo
appointment lena hai
appointment chahiye doctor ka
haddi ke doctor ko dikhana hai
kal subah ka slot milega kya mri ke liye
ecg karwani hai aaj
sonography karani hai parso
physio ka time de do
dialysis ka slot chahiye somvar ko
endoscopy karwana hai next week
koi slot khali hai kya blood test ka
mujhe doctor ko dikhana hai bukhar hai
khoon ki jaanch karani hai
mri ka number lagana hai
x ray karwana h aaj shaam
ct scan book krna h
lakeview me mri book karo
beti ke liye appointment chahiye ortho me
general physician se milna tha kal
mri kab ho sakta hai
naya appointment chahiye
echo karwana hai papa ka
number laga do cardiology me
kal 10 baje mri kar do
time mil sakta hai kya doctor ka
mujhe checkup karana hai
bhai ke ghutne ka xray
mujhe mri ke liye appointment set karna hai
मुझे एमआरआई चाहिए
कल सुबह एमआरआई चाहिए
मुझे सीटी स्कैन कराना है
ब्लड टेस्ट करवाना है
दिल के डॉक्टर से मिलना है
अपॉइंटमेंट बुक कर दीजिए
मुझे डॉक्टर का अपॉइंटमेंट चाहिए
कल एक्सरे हो सकता है क्या
मम्मी का अल्ट्रासाउंड कराना है
परसों शाम का समय मिलेगा क्या
हड्डी के डॉक्टर को दिखाना है
खून की जांच करानी है
डायलिसिस के लिए सोमवार का समय चाहिए
फिजियोथेरेपी बुक करनी है
ईसीजी करवानी है आज
पापा के लिए कार्डियोलॉजी में नंबर लगा दो
क्या कल एमआरआई का कोई स्लॉट खाली है
एंडोस्कोपी का समय चाहिए
नया अपॉइंटमेंट लेना है
जनरल फिजिशियन से मिलना है`,
  appointment_status: `
when is my appointment
what time is my mri
do i have an appointment tomorrow
is my appointment confirmed
show my appointments
my bookings
what is the status of my booking
appointment status
list my appointments
where is my appointment
which hospital is my scan at
is my slot still there
check my appointment
details of my appointment please
did you book my ct scan
any upcoming appointments
what did i book
remind me when my blood test is
have you booked it
what day is my echo
tell me my appointment time
status
mera appointment kab hai
meri mri kab hai
mera appointment kitne baje hai
appointment confirm hai kya
mera appointment confirm hua kya
meri booking dikhao
mere appointments batao
kal mera appointment hai kya
mera slot kab ka hai
appointment kahan hai
mera number kab aayega
booking ka status kya hai
mera ct scan kitne baje hai
appointment ki details bhejo
kya mera appointment book ho gaya
mere kaun kaun se appointment hain
blood test kab hai mera
time kya hai mere appointment ka
konse din hai mera mri
mera appt check karo
मेरा अपॉइंटमेंट कब है
मेरी एमआरआई कितने बजे है
मेरा अपॉइंटमेंट कन्फर्म है क्या
मेरी बुकिंग दिखाइए
कल मेरा अपॉइंटमेंट है क्या
अपॉइंटमेंट की जानकारी दीजिए
मेरा नंबर कब आएगा
बुकिंग का स्टेटस क्या है
मेरा ब्लड टेस्ट किस दिन है
मेरे सारे अपॉइंटमेंट बताओ`,
  reschedule_appointment: `
reschedule my appointment
can i move my mri to friday
change my appointment to the evening
shift my ct scan to next week
i can't come tomorrow, can we do monday
postpone my blood test
prepone my scan
i want a different time for my appointment
move it to 4 pm
can we change the time
push my appointment by two days
please change the date of my echo
need to reschedule
make it thursday instead
i'd like another day for my appointment
bring my appointment forward
move my booking from monday to wednesday
don't cancel, just change the time
not able to make it at 9, can it be 11
update my appointment time
reschedule
switch my slot to tomorrow
appointment ka time badlo
mera appointment kal kar do
time change karna hai
mri ko friday shift kar do
appointment aage badha do
appointment postpone karna hai
mujhe date badalni hai
cancel mat karo bas time badlo
kal nahi aa sakta parso kar do
mera slot shaam ka kar do
time badal do please
subah ki jagah shaam kar do
appointment ki tareekh badalni hai
ct scan agle hafte kar do
reschedule kar do
isko 5 baje kar do
meri booking somvar ki jagah budhvar ko kar do
time thoda aage kar do
dusre din ka appointment kar do
appointment ko change karke kal subah karo
pehle ka time mil sakta hai kya
appointment update kar do
mri ka time aage khiska do
अपॉइंटमेंट का समय बदलना है
मेरा अपॉइंटमेंट कल कर दो
समय बदल दीजिए
एमआरआई को शुक्रवार को कर दो
तारीख बदलनी है
अपॉइंटमेंट आगे बढ़ा दो
कैंसल मत करो बस समय बदल दो
सुबह की जगह शाम का समय कर दीजिए
कल नहीं आ पाऊंगा परसों कर दो
मेरा स्लॉट बदल दो`,
  cancel_appointment: `
cancel my appointment
cancel my mri
please cancel the booking
i want to cancel my ct scan tomorrow
i don't need the appointment anymore
delete my appointment
cancel the blood test on monday
i won't be able to come, cancel it
remove my booking
call off my appointment
drop my echo appointment
cancel
cancel it please
cancel all my appointments
i am not coming tomorrow please cancel
cancel tomorrow's slot
free up my slot
scrap my appointment
mera appointment cancel kar do
appointment cancel karna hai
mri cancel karo
mujhe nahi aana cancel kar do
booking radd kar do
kal ka appointment cancel
meri booking hata do
ct scan ki booking cancel karwani hai
appointment nahi chahiye ab cancel kar do
cancel krdo
kal nahi aa paunga cancel kar dijiye
blood test cancel kr do
appointment delete kar do
ab zaroorat nahi hai appointment ki
mera slot chhod do kisi aur ko de do
sab appointments cancel kar do
parso wala appointment radd karo
echo wala cancel
मेरा अपॉइंटमेंट कैंसल कर दो
अपॉइंटमेंट रद्द करना है
एमआरआई रद्द कर दीजिए
बुकिंग कैंसल करनी है
कल का अपॉइंटमेंट रद्द करो
मुझे अब नहीं आना कैंसल कर दीजिए
ब्लड टेस्ट कैंसल कर दो
मेरी बुकिंग हटा दो
अब जरूरत नहीं है रद्द कर दो`,
  request_ambulance: `
send an ambulance
i need an ambulance
ambulance please
need ambulance at hsr layout
please send ambulance to my home
ambulance needed urgently
can you send an ambulance for my father
get me an ambulance
we need an ambulance near hebbal flyover
emergency please send someone
it's an emergency
ambulance
book an ambulance for my mother
my father has chest pain
he is unconscious please come
there has been an accident
ambulance bhejo
ambulance chahiye
ambulance bhej do jaldi
jaldi ambulance bulao
ghar pe ambulance chahiye papa ke liye
emergency hai jaldi aao
mujhe ambulance ki zaroorat hai
ambulance bhijwa dijiye indiranagar
papa ko chest pain ho raha hai
dadi gir gayi hain ambulance chahiye
accident ho gaya hai jaldi bhejo
ek ambulance chahiye hebbal ke paas
एम्बुलेंस भेजो
एम्बुलेंस चाहिए
जल्दी एम्बुलेंस भेजिए
इमरजेंसी है जल्दी आइए
पापा को सीने में दर्द है
मुझे एम्बुलेंस की जरूरत है
घर पर एम्बुलेंस भेज दीजिए`,
  ambulance_status: `
where is my ambulance
where is the ambulance
how long will the ambulance take
ambulance status
has the ambulance left
when will the ambulance reach
eta of ambulance
is the ambulance coming
track ambulance
ambulance not here yet
how far is the ambulance
still waiting for the ambulance
how many minutes for the ambulance
ambulance kahan hai
ambulance kab aayegi
ambulance kitni der me aayegi
ambulance abhi tak nahi aayi
kahan tak pahunchi ambulance
ambulance nikal gayi kya
kitna time lagega ambulance ko
gaadi kahan hai ambulance wali
ambulance aa rahi hai kya
ambulance ka status batao
aur kitni der lagegi
driver kahan pahucha
एम्बुलेंस कहाँ है
एम्बुलेंस कब आएगी
एम्बुलेंस अभी तक नहीं आई
कितनी देर में आएगी एम्बुलेंस
एम्बुलेंस निकली क्या
एम्बुलेंस कहाँ तक पहुँची`,
  set_language: `
speak in hindi
english please
talk to me in english
can we speak hindi
reply in english
change language
switch to hindi
change language to english
i don't understand hindi
use english
hindi me baat karo
hindi mein bolo
english me batao
mujhe english nahi aati
bhasha badlo
hindi me jawab do
language change karo hindi
roman hindi me likho
hinglish me baat karo
हिंदी में बात करो
हिन्दी में बताइए
अंग्रेज़ी में बोलो
भाषा बदलो
मुझे अंग्रेजी नहीं आती
इंग्लिश में जवाब दो`,
  opt_out: `
stop
unsubscribe
stop messages
stop sending me messages
don't message me again
do not text me
remove my number
stop texting me
opt out
stopall
no more messages please
take me off your list
message mat bhejo
mujhe message mat karo
messages band karo
mera number hata do apni list se
aage se message mat bhejna
sms band kar do
मैसेज मत भेजो
मुझे मैसेज मत करो
संदेश बंद करो
मैसेज बंद कर दीजिए`,
  opt_in: `
start
unstop
subscribe
subscribe me again
resume messages
you can message me again
start messages again
opt in
turn messages back on
message phir se bhejo
message shuru karo
mujhe message bhejna shuru karo
wapas message chalu kar do
मैसेज फिर से शुरू करो
संदेश चालू करो
मुझे फिर से मैसेज भेजो`,
  talk_to_human: `
talk to a human
i want to talk to a person
connect me to an agent
call me
please call me back
customer care
let me speak to someone
real person please
can i talk to reception
get me a human
operator
i need to speak to hospital staff
give me your helpline number
is there somebody i can talk to
kisi insaan se baat karni hai
kisi se baat karao
mujhe phone karo
staff se baat karwao
reception se baat karni hai
agent se connect karo
koi aadmi hai kya baat karne ke liye
call karo mujhe
customer care ka number do
bot nahi insaan chahiye
किसी इंसान से बात करनी है
किसी से बात कराइए
मुझे फोन करो
स्टाफ से बात करनी है
रिसेप्शन से बात कराओ
कस्टमर केयर`,
}
