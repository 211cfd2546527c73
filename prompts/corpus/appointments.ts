import type { Utterances } from './corpus.ts'

/** What patients and their families write about appointments. */
export const APPOINTMENT_UTTERANCES: Utterances = {
  book_appointment: {
    en: `
i need an mri ~ service=mri
book an mri for tomorrow morning ~ service=mri; when=tomorrow morning
can i get a ct scan on friday ~ service=ct; when=friday
i want to book a blood test ~ service=blood_test
need an appointment with a cardiologist ~ service=cardiology_opd
i would like to see the heart doctor next week ~ service=cardiology_opd; when=next week
book ultrasound at lakeview tomorrow at 10 ~ service=ultrasound; when=tomorrow at 10; facility=LGH
is there any slot for an x-ray today ~ service=xray; when=today
any slot free for echo on monday ~ service=echo; when=monday
please schedule a physiotherapy session for me ~ service=physiotherapy
can you fix an appointment for my mother with ortho ~ service=orthopaedics_opd
doctor appointment for knee pain
want to get my sugar tested ~ service=blood_test
looking for an endoscopy appointment after 5 ~ service=endoscopy; when=after 5
dialysis for my father on thursday morning ~ service=dialysis; when=thursday morning
i want to meet a general physician ~ service=general_medicine_opd
make an appointment
i'd like to make a booking
can i come for an ecg this evening ~ service=ecg; when=this evening
is mri available tomorrow ~ service=mri; when=tomorrow
when can i get an ultrasound done ~ service=ultrasound
schedule a checkup ~ service=general_medicine_opd
my doctor asked me to get an mri of the spine ~ service=mri
get me an x ray slot asap ~ service=xray
need ct scan urgently today ~ service=ct; when=today
appointment for dad's heart checkup next tuesday ~ service=cardiology_opd; when=next tuesday
blood work on saturday please ~ service=blood_test; when=saturday
reserve a slot for my wife's sonography ~ service=ultrasound
first available slot for cardiology ~ service=cardiology_opd
want mri ~ service=mri
mri ~ service=mri
ct scan ~ service=ct
blood test ~ service=blood_test
book appointment
i need an appointment
new appointment please
can you book me in for 11 am ~ when=11 am
hi can u book me an mri for sunday ~ service=mri; when=sunday
my mother is 72 and her knee is swollen since a week, doctor in our town said show to a specialist, is there any ortho doctor available this saturday ~ service=orthopaedics_opd; when=this saturday
Need CT scan abdomen, doctor has advised urgently, pls give earliest slot ~ service=ct
ultra sound appointment for my wife 5 months pregnant, jayanagar hospital if possible ~ service=ultrasound; facility=JWC
i want apointment with cardiolgist ~ service=cardiology_opd
appoitment for xray tmrw 10am pls ~ service=xray; when=tmrw 10am
dialysis 3 times a week for dad starting monday ~ service=dialysis; when=monday
sir kindly give appointment for endoscopy on 28th ~ service=endoscopy; when=28th
Good morning, I would like to fix an appointment with the physiotherapist for tomorrow evening if that is possible ~ service=physiotherapy; when=tomorrow evening
any opening for echo this week? ~ service=echo; when=this week
slot for ecg today evening ~ service=ecg; when=today evening
do you have mri free on 2nd dec ~ service=mri; when=2nd dec
can my son see a general doctor today he has fever ~ service=general_medicine_opd; when=today
need to see a doctor for back pain
blood sugar fasting test tomorrow 7 am at lakeview ~ service=blood_test; when=tomorrow 7 am; facility=LGH
want to do full body checkup next week ~ service=general_medicine_opd; when=next week
pls schedule my daughters sonography ~ service=ultrasound
my physio sessions got over, need 5 more from monday ~ service=physiotherapy; when=monday
looking for the next available ct ~ service=ct
hrct chest required, hebbal branch ok ~ service=ct; facility=HHI
can you put me down for thursday afternoon with the bone doctor ~ service=orthopaedics_opd; when=thursday afternoon
book thyroid test ~ service=blood_test
get an appointment with dr for my grandmother
when is the earliest i can get an mri done ~ service=mri
could i come in on wednesday for the scan ~ when=wednesday
a slot after 6 in the evening would be great for ecg ~ service=ecg; when=after 6 in the evening
2d echo needed before surgery ~ service=echo
Please arrange MRI brain with contrast for patient Ramesh tomorrow ~ service=mri; when=tomorrow
x-ray left ankle today possible? ~ service=xray; when=today
set up a visit with the heart specialist on 3/12 ~ service=cardiology_opd; when=3/12
give me appointment tomorrow ~ when=tomorrow
i need one more appointment
book one for my husband also
reserve 9:30 for me tomorrow for ultrasound ~ service=ultrasound; when=9:30
consultation with physician at indiranagar on friday morning ~ service=general_medicine_opd; facility=ITC; when=friday morning
usg ~ service=ultrasound
ortho ~ service=orthopaedics_opd
ecg plz ~ service=ecg
mri knee 12 dec morning ~ service=mri; when=12 dec morning
cardio appt asap ~ service=cardiology_opd
I was told by Dr Mehta that I should take a scan of the lower back and come back with the report so I want to know if I can get the MRI done by this weekend ~ service=mri; when=this weekend
My father had bypass two years ago and now needs a routine heart check up, can you book him with the cardiologist next monday ~ service=cardiology_opd; when=next monday
is it possible to get blood drawn on sunday morning ~ service=blood_test; when=sunday morning
want to start physiotherapy ~ service=physiotherapy
schedule dialysis tonight ~ service=dialysis; when=tonight
add an appointment for ct on the 30th ~ service=ct; when=30th
fix appointment for tomorrow at 5 ~ when=tomorrow at 5
set an appointment for 7 am tomorrow ~ when=7 am tomorrow
create appointment monday 9 am ~ when=monday 9 am
make me an appointment to get my shoulder looked at
put an appointment on friday at noon for my checkup ~ when=friday at noon
book for the day after tomorrow ~ when=day after tomorrow
hello i want mri scan how to book ~ service=mri
can we get a lab slot ~ service=blood_test
need a follow up with the same doctor
endo slot this week ~ service=endoscopy; when=this week
don't want ct, book me an mri ~ service=mri
i dont have an appointment yet, can you give me one for friday ~ when=friday
i want to show my mother to a cardiologist ~ service=cardiology_opd
sono for pregnancy 12 weeks on thursday ~ service=ultrasound; when=thursday
is it possible to get an appointment for tomorrow ~ when=tomorrow
what's the earliest slot you have for mri ~ service=mri
can you find me a slot for ct on monday ~ service=ct; when=monday
hi need to do an ecg, when can i come ~ service=ecg
looking to book an x ray ~ service=xray
are there any openings with the orthopedic doctor ~ service=orthopaedics_opd
kindly book general checkup for two people on sunday ~ when=sunday
would like physiotherapy in the mornings ~ service=physiotherapy
take an appointment for me at hebbal ~ facility=HHI
my mom needs dialysis tomorrow, any chair free ~ service=dialysis; when=tomorrow
MRI spine. tomorrow. lakeview. ~ service=mri; when=tomorrow; facility=LGH
could you please arrange an ultrasound ~ service=ultrasound
i'd like to get an x-ray ~ service=xray
new booking
can i see a doctor tomorrow ~ when=tomorrow
i need to get a ct done ~ service=ct
where can i get an mri this week, book please ~ service=mri; when=this week
first time patient, want appointment
my knee hurts, need an appointment
please give me a slot in the evening ~ when=evening
schedule for my father also
i want another appointment for my wife
book me an appointment with the same doctor
do you have anything for ultrasound today ~ service=ultrasound; when=today
could you fit me in tomorrow for an x-ray ~ service=xray; when=tomorrow
i would like to book
need one appointment for fever
get a slot for cardiology ~ service=cardiology_opd
we need physiotherapy for my mother ~ service=physiotherapy
book scan at lakeview ~ facility=LGH
doc told me to get an mri done, whats the soonest ~ service=mri
knee is paining since 2 weeks need to show ortho ~ service=orthopaedics_opd
Can you squeeze me in for a CT today? ~ service=ct; when=today
mum needs her sugar checked tomorrow early morning ~ service=blood_test; when=tomorrow early morning
we would like to come for an ultrasound on wed ~ service=ultrasound; when=wed
xray pls for left wrist, fell yesterday ~ service=xray
put me down for physio at 4 tomorrow ~ service=physiotherapy; when=4 tomorrow
I need to see somebody about my heart palpitations next week ~ service=cardiology_opd; when=next week
kindly allot one slot for echo ~ service=echo
allot me any time on saturday for mri ~ service=mri; when=saturday
appt w cardio thurs pls ~ service=cardiology_opd; when=thurs
new patient, want to register for opd tomorrow ~ when=tomorrow
sir one appointment please for my wife
How soon can my dad be seen by the bone doctor ~ service=orthopaedics_opd
could someone arrange an ECG for my grandmother this afternoon ~ service=ecg; when=this afternoon
is it possible to get a scan done tonight ~ when=tonight
I'd like to come in on the 4th for a general check up ~ service=general_medicine_opd; when=the 4th
earliest dialysis slot at hebbal please ~ service=dialysis; facility=HHI
do you have anything free on sunday morning for blood test ~ service=blood_test; when=sunday morning
looking to get an endoscopy done within this week ~ service=endoscopy; when=this week
I want to consult a physician about my fever ~ service=general_medicine_opd
fever since three days want to see doctor
please give me a date for the mri brain ~ service=mri
Give me a slot. Any slot. For CT. ~ service=ct
my doctor has referred me for 2d echo can i get it on 30th ~ service=echo; when=30th
need 3 physio sittings starting tuesday ~ service=physiotherapy; when=tuesday
whats available friday evening for sonography ~ service=ultrasound; when=friday evening
want appointment same doctor as last time
follow up visit needed after my surgery, next monday ok? ~ when=next monday
review appointment with cardiologist in two weeks ~ service=cardiology_opd
book pls
i wud like 2 book a xray 4 my son 2moro ~ service=xray
can u fix my appoinment with haddi doctor at 11 ~ service=orthopaedics_opd; when=at 11
have to get thyroid test done, fasting, when can i come ~ service=blood_test
would there be room for one more in dialysis on friday ~ service=dialysis; when=friday
my back is killing me, get me in with physiotherapy asap ~ service=physiotherapy
I'm looking for a heart specialist appointment at the Hebbal hospital on December 3rd ~ service=cardiology_opd; facility=HHI
schedule my mother in law's scan for the morning of the 28th
We need an ultra sound. Tomorrow or day after, whichever is free. ~ service=ultrasound
as early as possible, ct abdomen ~ service=ct
any doctor any time tomorrow just get me in ~ when=tomorrow
mri whole spine 2 dec lakeview 9am ~ service=mri; when=2 dec 9am; facility=LGH
can we visit the ortho opd this week ~ service=orthopaedics_opd; when=this week
i require blood work before surgery, on thursday ~ service=blood_test; when=thursday
Book me
want to show my reports to a doctor
i missed my appointment, need a new one
can my child get an xray done after school around 4 ~ service=xray; when=around 4
sono for pregnancy 20 weeks, saturday works ~ service=ultrasound; when=saturday
11 am ~ when=11 am
friday evening ~ when=friday evening
5 pm tomorrow ~ when=5 pm tomorrow
on the 3rd
mri tomorrow ~ service=mri; when=tomorrow
cardiology next monday ~ service=cardiology_opd; when=next monday
9 30 in the morning
the mri one ~ service=mri
ct one ~ service=ct
`,
    'hi-Latn': `
number laga do cardiology me ~ service=cardiology_opd
mri chahiye ~ service=mri
mri chahiye kal subah ~ service=mri; when=kal subah
mujhe ct scan karana hai ~ service=ct
mujhe blood test karwana hai kal ~ service=blood_test; when=kal
kal x-ray ho sakta hai kya ~ service=xray; when=kal
heart ke doctor se milna hai ~ service=cardiology_opd
mummy ka ultrasound book kar do ~ service=ultrasound
papa ke liye cardiology ka appointment chahiye ~ service=cardiology_opd
appointment book karo
appointment lena hai
appointment chahiye doctor ka
haddi ke doctor ko dikhana hai ~ service=orthopaedics_opd
kal subah ka slot milega kya mri ke liye ~ service=mri; when=kal subah
ecg karwani hai aaj ~ service=ecg; when=aaj
sonography karani hai parso ~ service=ultrasound; when=parso
physio ka time de do ~ service=physiotherapy
dialysis ka slot chahiye somvar ko ~ service=dialysis; when=somvar
endoscopy karwana hai next week ~ service=endoscopy; when=next week
koi slot khali hai kya blood test ka ~ service=blood_test
mujhe doctor ko dikhana hai bukhar hai
khoon ki jaanch karani hai ~ service=blood_test
mri ka number lagana hai ~ service=mri
x ray karwana h aaj shaam ~ service=xray; when=aaj shaam
ct scan book krna h ~ service=ct
lakeview me mri book karo ~ service=mri; facility=LGH
beti ke liye appointment chahiye ortho me ~ service=orthopaedics_opd
general physician se milna tha kal ~ service=general_medicine_opd; when=kal
mri kab ho sakta hai ~ service=mri
naya appointment chahiye
echo karwana hai papa ka ~ service=echo
kal 10 baje mri kar do ~ service=mri; when=kal 10 baje
time mil sakta hai kya doctor ka
mujhe checkup karana hai ~ service=general_medicine_opd
bhai ke ghutne ka xray ~ service=xray
mujhe mri ke liye appointment set karna hai ~ service=mri
bhaiya mri karwana tha kamar ka kab mil sakta hai ~ service=mri
mere papa ko kal dikhana hai heart wale doctor ko ~ service=cardiology_opd; when=kal
sugar test krwana h subah khali pet ~ service=blood_test
ek appointment de do na plz doctor sahab ka
mujhe agle somvar ko physiotherapy leni hai ~ service=physiotherapy; when=agle somvar
kl subh 10 bje xray ho jyga kya ~ service=xray; when=kl subh 10 bje
pet me dard rehta hai doctor ne sonography boli hai kab aau ~ service=ultrasound
dadi ke ghutno ke liye haddi wale dr ka time chahiye tha ~ service=orthopaedics_opd
city scan karana hai sar ka ~ service=ct
MRI krana h jldi se jldi ~ service=mri
hello mam mujhe appointment leni thi kal ki ~ when=kal
aaj hi ho jaye to acha hai ecg ~ service=ecg; when=aaj
kya aap mere liye shaam 4 baje ka appointment laga sakte ho ~ when=shaam 4 baje
mujhe kal dopahar 3 baje ke liye appointment set karo ~ when=kal dopahar 3 baje
subah 9 baje ke liye ek appointment banaye ~ when=subah 9 baje
Friday ko 2 pm ke liye appointment create kare ~ when=Friday ko 2 pm
agle hafte ke liye appointment set kardo ~ when=agle hafte
har mangalvar dialysis ka time fix kar dijiye ~ service=dialysis
10 tarikh ko appointment lagaye ~ when=10 tarikh
nayi appointment add karen kal shaam ke liye ~ when=kal shaam
15 tarikh ko ct scan ke liye naam likh lo ~ service=ct; when=15 tarikh
ma ji ka khoon test karwana hai ghar ke paas lakeview me ~ service=blood_test; facility=LGH
hebbal wale hospital me echo ka number lag jayega? ~ service=echo; facility=HHI
doctor ne bola endoscopy karwa lo, kab available hai ~ service=endoscopy
kisi ache physician se milwa do ~ service=general_medicine_opd
mujhe bhi booking karni hai
kal ki date me mri milegi kya ~ service=mri; when=kal
parson ka koi time ho to de dijiye scan ke liye ~ when=parson
bachche ko dikhana hai kal subah ~ when=kal subah
ek slot book kr dijiye parso sham ka ~ when=parso sham
apointment chaiye tha
appoinment leni h
ortho dr ka appointment milega kya budhvar ko ~ service=orthopaedics_opd; when=budhvar
blood test ke liye koi aa sakta hai kya kal ~ service=blood_test; when=kal
wife ka ultrasound jayanagar me karwana hai agle hafte ~ service=ultrasound; facility=JWC; when=agle hafte
mera naam likh lo mri ke liye ~ service=mri
chhati ka xray nikalwana hai ~ service=xray
thyroid ki jaanch karwani h ~ service=blood_test
maine abhi tak koi booking nahi ki, friday ko kar do ~ when=friday
hum bahar se aa rahe hain train subah 6 baje pahunchegi to 9 baje ke baad ka koi bhi mri slot de dena ~ service=mri; when=9 baje ke baad
pitaji ki umar 68 saal hai aur unko dil ki bimari hai, pichle hafte se thakan rehti hai, kisi dil ke doctor ka samay mil jaye to meherbani hogi ~ service=cardiology_opd
chalo thik hai to kal ka book kar do ecg ~ service=ecg; when=kal
mujhe dermatologist ya general koi bhi doctor chalega, aaj milna hai ~ service=general_medicine_opd; when=aaj
physio wale bhaiya ka time dedo ~ service=physiotherapy
general checkup krwana h sunday ko ~ service=general_medicine_opd; when=sunday
appointment lo mere liye
doctor se time le lo
kab free hai doctor mujhe dikhana hai
ct nahi mri karna hai book karo ~ service=mri
mujhe Monday ko 11 am ko appointment chahiye ~ when=Monday ko 11 am
har mahine ki 5 tarikh ko appointment set kare
do ghante baad ka appointment mil sakta hai ~ when=do ghante baad
mujhe doctor se milna hai
kal ke liye koi appointment hai kya khali ~ when=kal
sonography krwana tha monday ko ~ service=ultrasound; when=monday
appointment fix karwa do
dr sahab se milna tha kab aau
mera checkup karwa do kal ~ when=kal
mri ki date de do ~ service=mri
echo ka time mil jayega kya kal shaam ~ service=echo; when=kal shaam
xray nikalwana h kal ~ service=xray; when=kal
physio start karni hai ~ service=physiotherapy
mummy ko dikhana hai haddi wale ko
book krdo ct parso ka ~ service=ct; when=parso
naya booking karna hai
kya aaj ultrasound ho jayega ~ service=ultrasound; when=aaj
naye appointment ki setting karo
ek dopahar ka appointment banaye ~ when=dopahar
roz subah 8 baje ka appointment lagaye
har somvar 6 baje appointment set kare
mera appointment 5 baje ke liye set kijiye ~ when=5 baje
kya aap appointment set kar sakte hain Friday ke liye ~ when=Friday
bhaiya ek mri karwana tha kab ho payega ~ service=mri
doctor ne ct likha hai kal ka time de do ~ service=ct; when=kal
ghutne me dard hai haddi wale doctor ko dikhana hai ~ service=orthopaedics_opd
mummy ka sugar test karana hai subah subah ~ service=blood_test
kal 11 baje ka number laga do dil ke doctor ka ~ service=cardiology_opd; when=kal 11 baje
sonography ka time milega kya shanivar ko ~ service=ultrasound; when=shanivar ko
papa ko dikhana h kisi achhe doctor ko
mujhe appointment leni hai
ek appointment chaiye thi
appointment lagwa dijiye na please
xray krwana h aaj hi ho jayega? ~ service=xray; when=aaj
physio ke liye naam likh lo kal shaam ~ service=physiotherapy; when=kal shaam
agle hafte echo karwa sakte hain kya ~ service=echo; when=agle hafte
dialysis ke liye mangalwar ko jagah hai? ~ service=dialysis; when=mangalwar ko
mere bete ko bukhar hai doctor ko dikhana hai aaj ~ when=aaj
khoon ki jaanch karani hai khali pet kal ~ service=blood_test; when=kal
booking kardo na yaar
ecg krana hai, sabse pehla slot de do ~ service=ecg
mri ke liye parso dopahar me slot dedo ~ service=mri; when=parso dopahar
doctor sahab se milne ka time chahiye
endoscopy karwani hai doctor ne bola jaldi karwao ~ service=endoscopy
kya mujhe budhwar ko ct ka time mil sakta hai ~ service=ct; when=budhwar ko
apointmnt chahye general doctor ki ~ service=general_medicine_opd
hebbal wale hospital me heart ke doctor ka appointment ~ service=cardiology_opd; facility=HHI
2 baje ke aas paas koi slot ho to book kar lena
patni ka ultrasound hona hai 5 tareekh ko kar dijiye book ~ service=ultrasound; when=5 tareekh ko
meri wali appointment nikal gayi nayi de do
dobara dikhana hai doctor ko agle somvar ~ when=agle somvar
haath ka xray nikalwana hai ~ service=xray
aaj raat tak koi bhi slot chalega mri ka ~ service=mri
mujhe kal ke liye ek baar dikha dijiye doctor ko ~ when=kal
kal subah nau baje khoon dena hai test ke liye
ghar ke paas wale hospital me sonography kara do ~ service=ultrasound
appointment set kar do shukravar ka ~ when=shukravar
naya appointment daal do 12 baje ka ~ when=12 baje
teen din baad ka time le lo mere liye physio ka ~ service=physiotherapy; when=teen din baad
kal subah ~ when=kal subah
10 baje ~ when=10 baje
somvar ko 4 baje ~ when=somvar ko 4 baje
mri kal ~ service=mri; when=kal
parso shaam ~ when=parso shaam
jaldi se jaldi koi bhi
mri wala ~ service=mri
ct wala ~ service=ct
xray wala ~ service=xray
blood test wala ~ service=blood_test
physio wala de do ~ service=physiotherapy
`,
    hi: `
मुझे एमआरआई चाहिए ~ service=mri
कल सुबह एमआरआई चाहिए ~ service=mri; when=कल सुबह
मुझे सीटी स्कैन कराना है ~ service=ct
ब्लड टेस्ट करवाना है ~ service=blood_test
दिल के डॉक्टर से मिलना है ~ service=cardiology_opd
अपॉइंटमेंट बुक कर दीजिए
मुझे डॉक्टर का अपॉइंटमेंट चाहिए
कल एक्सरे हो सकता है क्या ~ service=xray; when=कल
मम्मी का अल्ट्रासाउंड कराना है ~ service=ultrasound
परसों शाम का समय मिलेगा क्या ~ when=परसों शाम
हड्डी के डॉक्टर को दिखाना है ~ service=orthopaedics_opd
खून की जांच करानी है ~ service=blood_test
डायलिसिस के लिए सोमवार का समय चाहिए ~ service=dialysis; when=सोमवार
फिजियोथेरेपी बुक करनी है ~ service=physiotherapy
ईसीजी करवानी है आज ~ service=ecg; when=आज
पापा के लिए कार्डियोलॉजी में नंबर लगा दो ~ service=cardiology_opd
क्या कल एमआरआई का कोई स्लॉट खाली है ~ service=mri; when=कल
एंडोस्कोपी का समय चाहिए ~ service=endoscopy
नया अपॉइंटमेंट लेना है
जनरल फिजिशियन से मिलना है ~ service=general_medicine_opd
नमस्ते, मुझे कल के लिए सीटी स्कैन बुक करवाना है ~ service=ct; when=कल
डॉक्टर साहब से मिलने का समय चाहिए
पिताजी को हार्ट के डॉक्टर को दिखाना है, सोमवार को समय मिल जाएगा क्या ~ service=cardiology_opd; when=सोमवार
एक्स रे करवाना है आज ही ~ service=xray; when=आज
शुगर की जाँच करवानी है सुबह ~ service=blood_test; when=सुबह
मुझे घुटने की एम आर आई करवानी है ~ service=mri
सोनोग्राफी के लिए नंबर लगा दीजिए ~ service=ultrasound
माँ का डायलिसिस कल सुबह करवाना है ~ service=dialysis; when=कल सुबह
फिजियो के लिए शाम का टाइम दे दो ~ service=physiotherapy; when=शाम
कल दोपहर तीन बजे का अपॉइंटमेंट दे दीजिए ~ when=कल दोपहर तीन बजे
अगले हफ्ते किसी दिन इको हो सकता है ~ service=echo; when=अगले हफ्ते
अपॉइंटमेंट चाहिए
मेरे बेटे को बुखार है, डॉक्टर को दिखाना है
१५ तारीख को एमआरआई का स्लॉट चाहिए ~ service=mri; when=१५ तारीख
हड्डी वाले डॉक्टर का अपॉइंटमेंट मिलेगा क्या ~ service=orthopaedics_opd
ब्लड सैंपल देना है कल ~ service=blood_test; when=कल
मैं शुक्रवार को आना चाहता हूँ अल्ट्रासाउंड के लिए ~ service=ultrasound; when=शुक्रवार
ईसीजी कब हो सकती है ~ service=ecg
दादी के लिए जनरल फिजिशियन से समय लेना है ~ service=general_medicine_opd
क्या मुझे परसों का कोई स्लॉट मिल सकता है ~ when=परसों
लेकव्यू अस्पताल में सीटी स्कैन करवाना था ~ service=ct; facility=LGH
एंडोस्कोपी के लिए नाम लिख लीजिए ~ service=endoscopy
एक अपॉइंटमेंट बुक करें सोमवार सुबह नौ बजे ~ when=सोमवार सुबह नौ बजे
मुझे जल्दी से जल्दी एमआरआई करानी है डॉक्टर ने कहा है ~ service=mri
डॉक्टर को दिखाने के लिए समय दीजिए
हम गाँव से आ रहे हैं, परसों सुबह का कोई भी समय दे दीजिए खून की जाँच के लिए ~ service=blood_test; when=परसों सुबह
बुक कर दो मेरा सीटी ~ service=ct
मम्मी के लिए फिजियोथेरेपी शुरू करनी है ~ service=physiotherapy
मुझे डॉक्टर से मिलना है
कल के लिए कोई स्लॉट है क्या ~ when=कल
सोनोग्राफी करवानी थी ~ service=ultrasound
एमआरआई की तारीख दे दीजिए ~ service=mri
माँ को दिखाना है हड्डी वाले डॉक्टर को ~ service=orthopaedics_opd
इको कब हो जाएगा ~ service=echo
नई बुकिंग करनी है
डॉक्टर ने एमआरआई लिखी है, कब हो सकती है ~ service=mri
मुझे हड्डी वाले डॉक्टर को दिखाना है ~ service=orthopaedics_opd
कल सुबह खून की जाँच करवानी है ~ service=blood_test; when=कल सुबह
पत्नी की सोनोग्राफी शनिवार को करवा दीजिए ~ service=ultrasound; when=शनिवार को
एक्सरे आज ही हो जाएगा क्या ~ service=xray; when=आज
दिल के डॉक्टर का नंबर लगा दो ~ service=cardiology_opd
अपॉइंटमेंट लेना था
नया अपॉइंटमेंट दे दीजिए शुक्रवार का ~ when=शुक्रवार
पिताजी को डॉक्टर को दिखाना है कल ~ when=कल
डायलिसिस के लिए मंगलवार को जगह मिलेगी ~ service=dialysis; when=मंगलवार को
शाम को पाँच बजे फिजियो का समय दे दो ~ service=physiotherapy; when=शाम को पाँच बजे
ईको जल्दी से जल्दी करवाना है ~ service=echo
बुखार है, डॉक्टर से मिलना है
सीटी स्कैन के लिए परसों का स्लॉट दे दो ~ service=ct; when=परसों
माँ का शुगर टेस्ट बुक कर लीजिए ~ service=blood_test
कल सुबह ~ when=कल सुबह
सोमवार को 4 बजे ~ when=सोमवार को 4 बजे
एक्सरे आज शाम ~ service=xray; when=आज शाम
एमआरआई वाला ~ service=mri
सीटी वाला ~ service=ct
`,
  },
  appointment_status: {
    en: `
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
wats my appointment time
is it booked or not?
hi i had booked a ct scan, when should i come
did my booking go thru
can you tell me at what time i have to come tomorrow
pls confirm whether my appointment is booked
i forgot my appointment date
where do i have to go for my mri
which doctor is my appointment with
is my appointment today or tomorrow
have i got anything booked this week
what appointments do i have on friday
show me all my appointments
do I have any upcoming bookings
i didn't get any confirmation for my echo
is my slot on sunday still valid
my token number
what's next for me
how many appointments do i have
how much time left for my appointment
how long until my appointment
what time did you say the scan was
status of my mri request
any update on my booking?
I had asked for an ultrasound yesterday, kindly let me know if it is done
what are my appointments for tomorrow
is there an appointment in my name
list appointments
my appointments
upcoming appointment
which hospital do i go to for the endoscopy
remind me which day my physio is
am i booked for the 5th
what did you book for my mother
when will be my turn
when do i have to come
what is my slot
can you check my booking status
what have i booked
am i still booked for tomorrow
which day is my scan
tell me about my appointment
is my blood test booked
do you have my booking
is it confirmed
where should i come tomorrow
my next appointment?
appointment time?
when is it
what's my appointment date
my appointment details
any news on my appointment
did i book anything
tell me when to come
has my booking been made
i want to know my appointment time
can you show my bookings
which slot did i get
what is booked under my name
what time should i come for the scan
what is the date of my next visit
is there any appointment for me tomorrow
where is my scan
whens my scan
when am i supposed to come
what day was my mri again
is my booking confirmed yet
did my appointment go through
can u tell me the time of my physio
do i still have the slot on friday
which branch is my ultrasound at
where do i have to come for the ct
i forgot my appointment time
lost the message, when is my appointment
let me know my next visit date
what all do i have booked this week
pls share appointment details
my token no please
any appointment in my mother's name tomorrow?
have I been given a date
what have i got coming up
tell me again what time i should reach for the scan
is it 10 or 11 tomorrow, my mri
check my booking
show appointments
upcoming visits?
is the doctor's appointment still on for tomorrow
was my booking cancelled by you
my appointment with the heart doctor, is it on tuesday or wednesday
how many sessions of physio do i have left booked
I booked last week through my son, can you see it
which doctor am i seeing tomorrow
status of my appointment
got no confirmation for my booking, is it done?
when do i come in
at what time is dad's dialysis today
did you book it
is anything scheduled for me on the 5th
my next dialysis?
remind me what time i should come in
which hospital did you book me at
`,
    'hi-Latn': `
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
mera kal ka appointment kitne baje ka h
meri appointment lag gayi kya
booking ho gyi kya meri
mujhe kab aana hai
kitne baje aana h kal
mera kaunsa appointment hai aaj
mere paas koi appointment hai kya is hafte
mere kal ke appointments kya hai
saare appointments dikhaye
mere upcoming appointments mujhe dikhaiye
kya mera mri book hai
mera number kitna hai
papa ka echo kis din hai yaad nahi
appointment me kitna time bacha hai
Monday ke mere appointments dikhao
kya mere paas kal appointment set hai
mujhe bataiye mera agla appointment kab hai
kitne appointment hain mere
konse appointment set hai
mera appointment confrm hai na
maine jo book kiya tha uska kya hua
kahan aana hai scan ke liye
kis hospital me hai mera appointment
dr se milna kab hai mera
koi booking hai mere naam pe
appointment ka time bata do
mera slot kab hai bhai
meri dialysis kab hai
appt status
time bata dijiye mera
mri kal hi hai na?
mummy ka appointment kis doctor ke sath hai
agla appointment kab ka hai
mere sabhi appointments ki list bataiye
aage kya hai mera
booking check kar lo ek baar
kal kuch hai kya mera
mera appointment kis din ka hai
booking dikhao
meri date kab ki hai
mera slot confirm hai?
kal aana hai ya nahi mujhe
kab ka time mila hai mujhe
mera appointment hua ya nahi
appointment kis time pe hai
mera agla scan kab hai
mere kal ke appointment show karo
Friday ke liye mere set appointment dikhaye
all appointments show kare
kya maine koi appointment set kiya hai
appointment kab set kiya gaya hai
mere is mahine ke appointment kya hain
mujhe mere sabhi appointment dekhne hain
mera appointment kitni der me hai
kal kitne baje aana hai mujhe
meri mri kis din hai bhool gaya
appointment kab ki hai meri
booking ho gayi kya
meri booking pakki hui ya nahi
kaunse hospital me hai mera scan
mummy ka dialysis kitne baje ka hai
agla appointment kab hai
mere kitne appointment hain is hafte
date kya mili hai mujhe
kal mera koi appointment hai kya
mere sare appointment dikha do
time bata do mere appointment ka
xray ka time kya tha
slot mila kya mujhe
kis doctor ke paas hai mera appointment
mera token number kya hai
confirm hua ki nahi abhi tak
aaj kuch hai kya mera
physio kitne baje h mera
jo booking ki thi uska kya hua
kahan aana hai kal scan ke liye
meri agli appointment ka din batana
appointment dekhna hai apna
abhi kaun kaun se appointment lage hue hain
`,
    hi: `
मेरा अपॉइंटमेंट कब है
मेरी एमआरआई कितने बजे है
मेरा अपॉइंटमेंट कन्फर्म है क्या
मेरी बुकिंग दिखाइए
कल मेरा अपॉइंटमेंट है क्या
अपॉइंटमेंट की जानकारी दीजिए
मेरा नंबर कब आएगा
बुकिंग का स्टेटस क्या है
मेरा ब्लड टेस्ट किस दिन है
मेरे सारे अपॉइंटमेंट बताओ
मुझे कल कितने बजे आना है
मेरा अगला अपॉइंटमेंट कब है
मेरी बुकिंग हो गई क्या
मेरे सभी अपॉइंटमेंट दिखाइए
एमआरआई के लिए कहाँ आना है
मेरा नंबर कितना है
पापा का इको किस दिन है
क्या मेरा अपॉइंटमेंट पक्का है
कल के अपॉइंटमेंट बताइए
मेरे नाम से कोई बुकिंग है क्या
मेरा स्लॉट कितने बजे का है
मैंने जो अपॉइंटमेंट लिया था उसका समय बताइए
डायलिसिस कब है मेरी
कितना समय बाकी है मेरे अपॉइंटमेंट में
मेरा टाइम क्या है
कौन से अस्पताल में है मेरा अपॉइंटमेंट
इस हफ्ते मेरे कितने अपॉइंटमेंट हैं
डॉक्टर से कब मिलना है मुझे
मेरा अपॉइंटमेंट हुआ या नहीं
मुझे कब आना है
बुकिंग दिखाइए
मेरी तारीख कब की है
मेरा स्कैन किस दिन है
मेरी एमआरआई कब है
कल मुझे कितने बजे आना है
मेरा अगला अपॉइंटमेंट बताइए
किस अस्पताल में आना है
माँ का डायलिसिस कितने बजे है
मेरा टोकन नंबर क्या है
क्या मेरा अपॉइंटमेंट पक्का हो गया
मेरे सारे अपॉइंटमेंट दिखाओ
स्कैन किस दिन का है
मुझे कब बुलाया है
कल कोई अपॉइंटमेंट है क्या मेरा
समय भूल गया, कितने बजे आना था
`,
  },
  reschedule_appointment: {
    en: `
can't come, another day please
sorry can't come that day
can't come then, what else
cannot come at that time, change it
i can't come so give me another date
reschedule my appointment
can i move my mri to friday ~ service=mri; when=friday
change my appointment to the evening ~ when=evening
shift my ct scan to next week ~ service=ct; when=next week
i can't come tomorrow, can we do monday ~ when=monday
postpone my blood test ~ service=blood_test
prepone my scan
i want a different time for my appointment
move it to 4 pm ~ when=4 pm
can we change the time
push my appointment by two days
please change the date of my echo ~ service=echo
need to reschedule
make it thursday instead ~ when=thursday
i'd like another day for my appointment
bring my appointment forward
move my booking from monday to wednesday ~ when=wednesday
don't cancel, just change the time
not able to make it at 9, can it be 11 ~ when=11 baje
update my appointment time
reschedule
switch my slot to tomorrow ~ when=tomorrow
can we do it on saturday instead ~ when=saturday
something came up, pls shift my ct to day after tomorrow ~ service=ct; when=day after tomorrow
sorry i cannot make it on monday, any chance of wednesday? ~ when=wednesday
i want to come a day later
need a later time, i am stuck at work till 5
make my mri earlier ~ service=mri
change from 10 am to 4 pm ~ when=4 pm
resched my echo to next week ~ service=echo; when=next week
reshedule please
can you shift my appointmnt
please don't cancel, i only want another day
I have to travel on Friday for a funeral so kindly move the physiotherapy to the following Monday ~ service=physiotherapy; when=following Monday
evening would be better than morning for my scan ~ when=evening
put my dialysis on tuesday ~ service=dialysis; when=tuesday
delay my appointment by 2 hours
push it to december ~ when=december
swap my 9 am for something in the afternoon ~ when=afternoon
is there any way to come in sooner for the mri i already booked ~ service=mri
my appointment clashes with office, can it be after 6 ~ when=after 6
change my blood test date to 2nd ~ service=blood_test; when=2nd
shift to sunday ~ when=sunday
move my 11 o clock to 12 ~ when=12 baje
update my booking to tomorrow at 3 ~ when=tomorrow at 3
change appointment timing
Modify my booking
can i change slot
different date pls
edit my appointment to 5 pm ~ when=5 pm
i booked wrong date, it should be the 27th ~ when=27th
it's raining heavily, can my slot be moved to tomorrow ~ when=tomorrow
adjust the time of my x-ray ~ service=xray
make it 30 minutes later
bring forward the endoscopy ~ service=endoscopy
i need another slot, that time is bad
could my appointment be in the morning instead ~ when=morning
please reschedule my x-ray for wednesday ~ service=xray; when=wednesday
can i come on friday instead of thursday ~ when=friday
i am not free tomorrow, shift it
the timing doesn't suit, give me another
need to shift my mri appointment ~ service=mri
change date to 5 december ~ when=5 december
i want it earlier in the day
can you push back my physio ~ service=physiotherapy
is it possible to change the timing of my scan
i want to change the date of my appointment
the time i have is not good, can i get a later one
another date please for my scan
i won't be able to make it friday, any other day
can we push it by a week
could we do it earlier
move it
can it be on monday ~ when=monday
please postpone
shift me to the afternoon ~ when=afternoon
swap my slot for another day
put it on the 12th instead ~ when=12th
change my time from morning to evening ~ when=evening
rebook my scan for thursday ~ when=thursday
i'd prefer a different date for my booking
can't do tomorrow, any other day?
need to change my time
something came up, can we do it next week instead ~ when=next week
pls push my scan by a day
move it to the afternoon if possible ~ when=afternoon
can i come at 5 instead of 3 ~ when=at 5
my boss won't give leave on friday, give me saturday ~ when=saturday
please prepone my echo ~ service=echo
bring my appointment forward to this week ~ when=this week
shift dads dialysis to evening ~ service=dialysis; when=evening
the date doesn't suit us, change it please
i'm travelling that week so kindly give a later date
change my booking from 10 am to 2 pm ~ when=2 pm
reschdule my mri ~ service=mri
wanna swap my thursday physio for a friday one ~ service=physiotherapy; when=friday
instead of monday make it tuesday same time ~ when=tuesday
not tomorrow, day after works better for my xray ~ service=xray; when=day after
exam on that day, postpone my appointment by two days
could we delay the ultrasound till next month ~ service=ultrasound; when=next month
is it possible to come a bit earlier in the morning than booked
I can only come after 6 now, please adjust ~ when=after 6
mummy has fever so cannot travel, keep the scan on another date
keep my appointment next week instead of this week ~ when=next week
different time please for my ct ~ service=ct
Sir my train is late, can the appointment be kept for tomorrow ~ when=tomorrow
i don't want to cancel, only want another day
can we move things around, 11 is too early for me
put my cardiology visit off until january ~ service=cardiology_opd; when=january
4pm not possible, do 6pm ~ when=6pm
rebook for 29th ~ when=29th
postponed?? no i want to postpone my test to sunday ~ when=sunday
can someone adjust the timing of my physiotherapy ~ service=physiotherapy
change slot
timing change karna hai
shift
`,
    'hi-Latn': `
appointment aage badha do
appointment ka time badlo
mera appointment kal kar do ~ when=kal
time change karna hai
mri ko friday shift kar do ~ service=mri; when=friday
appointment postpone karna hai
mujhe date badalni hai
cancel mat karo bas time badlo
kal nahi aa sakta parso kar do ~ when=parso
mera slot shaam ka kar do ~ when=shaam
time badal do please
subah ki jagah shaam kar do ~ when=shaam
appointment ki tareekh badalni hai
ct scan agle hafte kar do ~ service=ct; when=agle hafte
reschedule kar do
isko 5 baje kar do ~ when=5 baje
meri booking somvar ki jagah budhvar ko kar do ~ when=budhvar
time thoda aage kar do
dusre din ka appointment kar do
appointment ko change karke kal subah karo ~ when=kal subah
pehle ka time mil sakta hai kya
appointment update kar do
mri ka time aage khiska do ~ service=mri
mera appointment parso kar dijiye kal office hai ~ when=parso
time thoda late ho sakta hai kya
kal ki jagah somvar ko aa jau kya mri ke liye ~ service=mri; when=somvar
date aage badhani hai
appointment ko friday ke liye move kardo ~ when=friday
mere appointment ko subah 6 baje ke liye badle ~ when=subah 6 baje
mera 4 baje wala appointment 6 baje kar do ~ when=6 baje
appointment ko update kare
us appointment ko 15 minute aage karo
mere kal ke appointment ko modify kare
appointment ka samay 5 30 pm me badal do ~ when=5 30 pm
Tuesday ke appointment ko Thursday move karen ~ when=Thursday
appointment time change karo
is appointment ko kal ke liye reschedule kare ~ when=kal
shadi hai ghar me us din, koi aur din kar do na
ct scan ki date badal do bhaiya ~ service=ct
subah nahi aa paenge shaam ko kar sakte hain? ~ when=shaam
reschedule krna h mujhe apna echo ~ service=echo
do din baad ka kar do physiotherapy ~ service=physiotherapy; when=do din baad
cancel nahi karna hai sirf date change karni hai
mat cancel karna bas shift kar do agle hafte ~ when=agle hafte
time change krdo 5 bje ~ when=5 bje
pehle karwa do thoda meri sonography ~ service=ultrasound
booking aage karo
slot badalna h
abhi wala time theek nahi, dusra time de do mri ka ~ service=mri
mera xray kal se parso pe daal do ~ service=xray; when=parso
bahar jana pad raha hai isliye appointment ko 2 tarikh pe le jao ~ when=2 tarikh
ek ghanta late kar do mera slot
jaldi wala slot mil jaye to usme kar dijiye
din badal do
Wednesday ke bajaye Friday kar do appointment ~ when=Friday
Thursday 6 pm wale appointment ko 7 pm kar do ~ when=7 pm
dialysis ka time thoda peeche kar do ~ service=dialysis
kal 10 baje nahi 12 baje aaunga, time badal dijiye ~ when=12 baje
kal ka appointment parso kar sakte ho kya ~ when=parso
mera time badalwana hai
main us din free nahi hoon dusra din do
appointment ki date change kar do
shaam ka time kar dijiye subah nahi ho payega ~ when=shaam
mri postpone kar do ~ service=mri
sirf time change karna hai cancel nahi
appointment shift karwana hai
do din aage kar do appointment
appointment ko 7 baje ke liye reset kare ~ when=7 baje
appointment ko ek ghanta kam kare
mera appointment abhi ke liye 6 30 ka karo
appointment ko somvar se mangalvar le aaye ~ when=mangalvar
kal nahi aa paunga parso kar do ~ when=parso
time change karna hai mujhe
appointment ka din badalwana hai
thoda aage badha do appointment
mri ki date aage khiska do ~ service=mri
agle hafte pe daal do mera scan ~ when=agle hafte
somvar ko shift kar dijiye ~ when=somvar ko
meri appointment do din baad rakh do ~ when=do din baad
cancel nahi karna sirf din badalna hai
radd mat karna, bas aage kar do
koi aur din de do kal kaam hai
10 baje nahi ho payega 12 baje kar do ~ when=12 baje
jaldi wala time de do pehle bulwa lo
thoda pehle ho sakta hai kya mera number
dialysis ka time badalna h ~ service=dialysis
postpone kr do pls
appointment budhwar pe le jao ~ when=budhwar
mera wala slot dopahar me kar do na ~ when=dopahar
ye time suit nahi karta dusra dena
kal office hai to shaam ka rakh dijiye ~ when=shaam
ultrasound ko 28 tarikh pe kar do ~ service=ultrasound; when=28 tarikh
doctor ka appointment ek ghanta peeche kar do
date badha do please
papa ki tabiyat theek nahi unka test baad me rakh do
reshedule kar do bhai
thursday wali visit friday ko karwa do ~ when=friday
jo kal ka hai use parso kar do ~ when=parso
time aage badhao
appointment ki timing 4 se 6 kar do ~ when=6 baje
`,
    hi: `
अपॉइंटमेंट का समय बदलना है
मेरा अपॉइंटमेंट कल कर दो ~ when=कल
समय बदल दीजिए
एमआरआई को शुक्रवार को कर दो ~ service=mri; when=शुक्रवार
तारीख बदलनी है
अपॉइंटमेंट आगे बढ़ा दो
कैंसल मत करो बस समय बदल दो
सुबह की जगह शाम का समय कर दीजिए ~ when=शाम
कल नहीं आ पाऊंगा परसों कर दो ~ when=परसों
मेरा स्लॉट बदल दो
मेरा अपॉइंटमेंट परसों कर दीजिए ~ when=परसों
तारीख आगे बढ़ा दीजिए
समय बदल सकते हैं क्या
सोमवार की जगह बुधवार कर दो ~ when=बुधवार
सीटी स्कैन शाम को करवा दीजिए, सुबह नहीं आ सकते ~ service=ct; when=शाम
डायलिसिस का समय बदलना है ~ service=dialysis
अपॉइंटमेंट को पाँच बजे कर दो ~ when=पाँच बजे
दूसरे दिन का समय दे दीजिए
कैंसिल नहीं करना है, सिर्फ तारीख बदलनी है
मेरी सोनोग्राफी अगले हफ्ते कर दीजिए ~ service=ultrasound; when=अगले हफ्ते
थोड़ा पहले का समय मिल सकता है क्या मेरे स्कैन का
अपॉइंटमेंट दो दिन बाद का कर दो ~ when=दो दिन बाद
एमआरआई की तारीख बदल दीजिए ~ service=mri
रद्द मत करना, बस कल कर दो ~ when=कल
मेरा समय दस बजे से बदलकर बारह बजे कर दें ~ when=बारह बजे
कल शादी में जाना है, अपॉइंटमेंट किसी और दिन कर दीजिए
बुकिंग की डेट चेंज करनी है
समय बदलवाना है
अपॉइंटमेंट की तारीख बदल दो
उस दिन नहीं आ सकता, दूसरा दिन दीजिए
सिर्फ समय बदलना है, रद्द नहीं करना
एमआरआई आगे कर दो ~ service=mri
कल नहीं आ पाऊँगा, परसों कर दीजिए ~ when=परसों
समय बदलना है
सुबह की जगह शाम का समय दे दो ~ when=शाम
मेरी एमआरआई अगले हफ्ते कर दो ~ service=mri; when=अगले हफ्ते
रद्द मत कीजिए, बस दिन बदल दीजिए
कोई और दिन दे दीजिए
थोड़ा पहले का समय मिल सकता है
डायलिसिस शाम को रख दीजिए ~ service=dialysis; when=शाम को
10 बजे नहीं, 12 बजे कर दो ~ when=12 बजे
अपॉइंटमेंट बुधवार को शिफ्ट कर दो ~ when=बुधवार को
इस तारीख को नहीं आ सकते, दूसरी तारीख दीजिए
`,
  },
  cancel_appointment: {
    en: `
can't come, cancel
sorry can't come, please cancel
cannot come so cancel it
i can't come, cancel my appointment
cancel my appointment
cancel my mri ~ service=mri
please cancel the booking
i want to cancel my ct scan tomorrow ~ service=ct; when=tomorrow
i don't need the appointment anymore
delete my appointment
cancel the blood test on monday ~ service=blood_test; when=monday
i won't be able to come, cancel it
remove my booking
call off my appointment
drop my echo appointment ~ service=echo
cancel
cancel it please
cancel all my appointments
i am not coming tomorrow please cancel ~ when=tomorrow
cancel tomorrow's slot ~ when=tomorrow
free up my slot
scrap my appointment
pls cancel my appointmnt
cancel ct ~ service=ct
i am feeling better now so no need of the appointment, please cancel
cancel friday's physio ~ service=physiotherapy; when=friday
We are going to another hospital, kindly cancel the MRI booked for tomorrow ~ service=mri; when=tomorrow
remove my appointment on the 5th ~ when=5th
i want to withdraw my booking
cancel both
please cancell the echo ~ service=echo
father passed away, please cancel his dialysis ~ service=dialysis
not needed any more, cancel the x ray ~ service=xray
delete all appointments
delete my appointment for tomorrow morning ~ when=tomorrow morning
clear my appointments
I cannot come and I dont want another date, just cancel
cancel everything you booked for me
Cancel my 5 pm appointment ~ when=5 pm
abort my booking for sunday ~ when=sunday
canel my apointment
cancel the one on monday not the tuesday one ~ when=monday
got it done outside, cancel blood test ~ service=blood_test
take my name off for thursday's scan ~ when=thursday
turn off my appointment for tomorrow ~ when=tomorrow
unbook my slot
erase my appointment for next week ~ when=next week
no longer want the endoscopy ~ service=endoscopy
i want to cancel
cancel my booking for the ultrasound ~ service=ultrasound
please cancel my visit on monday ~ when=monday
we won't come, please cancel
kindly cancel dialysis for tomorrow ~ service=dialysis; when=tomorrow
i don't need the scan now
no need for the appointment
cancel it, i am in another city
cancel the scan
i am not going to come for the mri, cancel ~ service=mri
call it off
please take me off the list for tomorrow's scan
drop my booking
i no longer need the physiotherapy sessions ~ service=physiotherapy
cancel all of them
i don't want to come anymore
withdraw my appointment
pls cancel
i wont be needing the scan anymore
not coming tomorrow cancel it ~ when=tomorrow
scrap my booking
cancel everything i have booked
don't need the mri now, got it done outside ~ service=mri
we went to another hospital so please cancel
take my name off for the echo ~ service=echo
kindly cancel mother's appointment she is not keeping well
call off my physio for friday ~ service=physiotherapy; when=friday
i have recovered, no need for appointment
cancle my apointment
i would like to withdraw my booking
remove my slot on monday ~ when=monday
drop the blood test ~ service=blood_test
cancel that ct, not the mri ~ service=ct
the doctor said test is not required any more
no longer want to come, free up the slot for others
I booked twice by mistake, delete one
You can give my appointment away, I am not coming
won't be able to make it, please cancel, will book again later
cancel dads dialysis on wednesday ~ service=dialysis; when=wednesday
get rid of my 4 pm
cancellation of appointment
pls delete my appointment
can i cancel
want to cancel my ultrasound ~ service=ultrasound
i'm out of town so cancel my saturday slot ~ when=saturday
my father expired, cancel all his bookings
annul my booking
`,
    'hi-Latn': `
blood test cancel kr do ~ service=blood_test
mera appointment cancel kar do
appointment cancel karna hai
mri cancel karo ~ service=mri
mujhe nahi aana cancel kar do
booking radd kar do
kal ka appointment cancel ~ when=kal
meri booking hata do
ct scan ki booking cancel karwani hai ~ service=ct
appointment nahi chahiye ab cancel kar do
cancel krdo
kal nahi aa paunga cancel kar dijiye ~ when=kal
appointment delete kar do
ab zaroorat nahi hai appointment ki
mera slot chhod do kisi aur ko de do
sab appointments cancel kar do
parso wala appointment radd karo ~ when=parso
echo wala cancel ~ service=echo
mera kal wala mri cancel krdo plz ~ service=mri; when=kal
appointment cancel
ab theek hun appointment ki jarurat nahi cancel kr dijiye
appointment hata do
saare appointments cancel kardo
sabhi appointments delete kare
mera 4 baje ka appointment cancel kare ~ when=4 baje
kal subah ka appointment delete kare ~ when=kal subah
Sunday ke saare appointments cancel kare ~ when=Sunday
us appointment ko radd kare
appointment ko hata dijiye
appointment clear kare
mujhe nahi karwana endoscopy, radd kar do ~ service=endoscopy
dusre hospital me karwa liya, booking hata do
meri ct wali booking nikal do ~ service=ct
parso ka xray nahi karwana ~ service=xray; when=parso
kal nahi aaunga aur dusra din bhi nahi chahiye cancel kr do
cancl kardo bhai
papa ki echo cancel karwani thi ~ service=echo
somvar wali dialysis rehne do, cancel ~ service=dialysis; when=somvar
maine jo appointment liya tha wo cancel kar do
mera naam kaat do mri se ~ service=mri
appointment khatam karo mujhe nahi chahiye
agle hafte ka sab kuch cancel ~ when=agle hafte
doctor ka appointment nahi chahiye ab, cancel
please cancel kara dijiye blood test ~ service=blood_test
time mat badlo seedha cancel karo
cancel karna hai
booking cancel karo
mujhe ab nahi aana
mri cancel kar dena ~ service=mri
appointment ki zarurat nahi ab
kal wala cancel ~ when=kal
scan nahi karwana ab cancel
appointment band karo mera
mera appointment end kare
sabhi appointment mita den
appointment nikal dijiye list se
us appointment ko khatam kardo
mere saare appointment clear kar dijiye
jo appointment set hai use hata den
appointment ko kal se hata do ~ when=kal
nahi aana mujhe, cancel kar do
kal wala hata do ~ when=kal
appointment nahi chahiye ab
meri mri radd kar dijiye, bahar karwa li ~ service=mri
booking hatwa do
ab zarurat nahi hai scan ki cancel krdo
papa ka test cancel karwana hai
sab appointment hata do mere
xray cancel kar dena plz ~ service=xray
hum nahi aayenge kal, slot kisi aur ko de dena
shukravar ki booking kaat do ~ when=shukravar
physio nahi karwana, mera naam kaat do ~ service=physiotherapy
main theek ho gaya hu to appointment cancel
cancel krdijiye mera
cancle kro
galti se book ho gaya cancel karo
doctor ne mana kar diya test se, cancel
jo slot liya tha wo chhod do mujhe nahi aana
mera appointment khatam kar do
dono booking mita do
appointment delete karna tha
dusre hospital me dikha diya ab cancel kar dijiye
`,
    hi: `
मेरा अपॉइंटमेंट कैंसल कर दो
अपॉइंटमेंट रद्द करना है
एमआरआई रद्द कर दीजिए ~ service=mri
बुकिंग कैंसल करनी है
कल का अपॉइंटमेंट रद्द करो ~ when=कल
मुझे अब नहीं आना कैंसल कर दीजिए
ब्लड टेस्ट कैंसल कर दो ~ service=blood_test
मेरी बुकिंग हटा दो
अब जरूरत नहीं है रद्द कर दो
कल वाला सीटी स्कैन रद्द कर दीजिए ~ service=ct; when=कल
अपॉइंटमेंट हटा दो
मेरे सारे अपॉइंटमेंट रद्द कर दो
अब ठीक हूँ, अपॉइंटमेंट कैंसल कर दो
सोमवार की डायलिसिस नहीं करवानी, रद्द करें ~ service=dialysis; when=सोमवार
मुझे एंडोस्कोपी नहीं करवानी है कैंसिल कर दीजिए ~ service=endoscopy
मेरा नाम काट दीजिए एमआरआई से ~ service=mri
दूसरी जगह करवा लिया है, बुकिंग रद्द कर दो
कल सुबह का अपॉइंटमेंट डिलीट करो ~ when=कल सुबह
हम नहीं आ रहे, कैंसल करिए
पापा का इको कैंसल करना है ~ service=echo
एक्सरे की बुकिंग हटानी है ~ service=xray
फिजियो वाला कैंसिल कर दो ~ service=physiotherapy
समय मत बदलो, सीधे कैंसिल करो
कैंसिल करना है
बुकिंग कैंसल करो
अब ज़रूरत नहीं अपॉइंटमेंट की
स्कैन नहीं करवाना, कैंसल करो
मुझे नहीं आना, कैंसल कर दीजिए
कल वाला अपॉइंटमेंट हटा दो ~ when=कल
अब जाँच की ज़रूरत नहीं, रद्द कर दें
मेरी एमआरआई कैंसल कर दीजिए, बाहर करवा ली ~ service=mri
मेरी सारी बुकिंग हटा दीजिए
हम नहीं आ पाएँगे, अपॉइंटमेंट रद्द कर दो
एक्सरे नहीं करवाना, कैंसल करो ~ service=xray
गलती से बुक हो गया, रद्द कर दो
पिताजी का टेस्ट कैंसल करवाना है
शुक्रवार की बुकिंग निरस्त कर दीजिए ~ when=शुक्रवार
`,
  },
  confirm_appointment: {
    en: `
i will be there
i'll come tomorrow
yes i am coming for my mri
confirm my appointment
please mark me as coming
i confirm
we will be coming at 10
i can make it
see you tomorrow for the scan
count me in for tomorrow
yes i will attend
coming for sure
we'll reach on time
confirming my appointment for tomorrow 10 am
my father will be there for dialysis
i'm still coming
attending
will be present on time
yes we are coming for the appointment
confirmed, will come
i have received the reminder and i will come
tomorrow's appointment is fine, i'll be there
that reminder you sent, yes i'm on for it
both of us will be there for the ultrasound
I am confirming the physiotherapy on Friday
appointment confirmed from my side
keep my slot, i'm coming
yes i will come tomorrow
coming
i'll be there at 10
we are coming for sure
my mother is coming for the mri
i will attend my appointment
confirm, i'm coming
will be there on time
yes confirmed i will be there
ok i will reach for the appointment
i'll be there
see you then
yes i can come
count on me, i'll be there tomorrow
we will definitely be there
i am going to come for my appointment
yes for tomorrow i'm coming
all set for tomorrow, will come
this is to confirm that i will attend
my appointment stands, i'll come
yes i will be there
see you on monday
i'll make it
we are coming tomorrow at 10
confirmed from our end
will reach on time for the scan
all set for tomorrow's appointment
please keep my slot, i am definitely coming
my mother will come for dialysis as planned
no change, coming as scheduled
I am attending
got your reminder, will come
on my way for my 3 pm
leaving home now for the appointment
I plan to attend my ct on thursday
mark me as coming
we shall be present
will be at the hospital by 9 for the blood test
`,
    'hi-Latn': `
main aa raha hoon
main aaunga
haan kal aa jaunga
hum aa rahe hain mri ke liye
pakka aayenge
mera appointment confirm kar do
aa jaunga time pe
ha aaenge
confirm hai mai aa rhi hu
hum time par pahunch jayenge
appointment pakka kar dijiye main aa rahi hoon
mummy ko lekar aa jaunga kal
aana hai mujhe, confirm
main zaroor aaungi
haan appointment pe aaunga
kal ke liye mera confirm samjho
reminder mil gaya, aa raha hun
papa aayenge dialysis ke liye
bilkul aa rahe hai hum
slot mera hi rakhna main aa raha hoon
kal aa raha hoon
aa jayenge hum
ji main aaungi
haan hum aa rahe hain kal
time par aa jaunga
confirm kar do main aaunga
mri ke liye aa rahi hu
haan aa rahe hain hum
pakka aaunga
kal aa raha hu confirm hai
meri taraf se confirm
hum log pahunch jayenge 10 baje tak
main zarur aaungi scan ke liye
slot rakhna main aa raha hoon
ghar se nikal gaye hain appointment ke liye
mummy aayengi dialysis ke liye
reminder dekh liya, aa jayenge
aana pakka hai
appointment confirm kar do mera
kal ka confirm samjho
`,
    hi: `
मैं आ रहा हूँ
मैं कल आऊँगी
हम समय पर आ जाएँगे
हाँ मैं आऊंगा
मेरा अपॉइंटमेंट कन्फर्म कर दीजिए
पक्का आएँगे
पापा को लेकर आ जाऊँगा
मैं ज़रूर आऊँगी
स्कैन के लिए आ रहे हैं
कन्फर्म है, मैं आ रही हूँ
हाँ कल पहुँच जाएँगे
मेरी तरफ से पक्का है
रिमाइंडर मिल गया, आ रहा हूँ
कल आ रहा हूँ
जी मैं आऊँगी
हम आ जाएँगे समय पर
पक्का आऊँगा
मैं ज़रूर आऊँगा
हाँ हम आ रहे हैं
समय पर पहुँच जाएँगे
कल आना पक्का है
मेरी तरफ से कन्फर्म है
माँ डायलिसिस के लिए आएँगी
रिमाइंडर देख लिया, आ जाऊँगा
`,
  },
  running_late: {
    en: `
i am running late
stuck in traffic will be 20 min late ~ minutes=20
will reach in 15 mins late sorry ~ minutes=15
running 30 minutes behind ~ minutes=30
i'll be late for my appointment
sorry delayed, coming in half an hour ~ minutes=30
traffic jam at silk board, please hold my slot, will be late by 40 mins ~ minutes=40
my cab broke down, i will be about 10 min late ~ minutes=10
late by 5 min ~ minutes=5
gonna be late
can't reach by 10, will be there by 10 20
we missed the bus so we will come an hour late ~ minutes=60
please wait for us, we are on the way but late
running late for the mri, 25 mins ~ minutes=25
15 min late ~ minutes=15
delayed due to rain
i wont make it on time
reaching late
we are still at home, will be delayed by 45 minutes ~ minutes=45
metro got delayed, kindly adjust, ten minutes ~ minutes=10
doctor please wait i am late
im l8 by 20 ~ minutes=20
sorry running late
i might be late
will reach late by 30 minutes ~ minutes=30
we're late, half hour more ~ minutes=30
need 15 more minutes to reach ~ minutes=15
on my way but late
traffic is bad so i'll be late
give me 10 more minutes, reaching ~ minutes=10
can't make it by 10, will come by 10:30
delayed by an hour ~ minutes=60
late by 10
i'm delayed
stuck, reaching late
sorry, i'm running behind schedule
will take another 20 mins to get there ~ minutes=20
we are late please hold the slot
train is delayed so i will be late
i can't find an auto, will be late
may be delayed by 15 min ~ minutes=15
might be 10 mins late ~ minutes=10
traffic is crazy, i'll be late
held up at work, reaching in half an hour ~ minutes=30
sorry running behind, 20 more minutes ~ minutes=20
stuck at silk board, wont reach by 4
will be there a bit late please don't give away my slot
auto broke down, coming late
my bus is delayed, can you wait 15 min ~ minutes=15
i'm gonna be late for my xray
we'll be 45 minutes behind schedule ~ minutes=45
Late by an hour due to rain ~ minutes=60
running late
just left home, will be late
20-25 mins late sorry ~ minutes=25
can the doctor wait ten more minutes for us ~ minutes=10
delayed, sorry
on the way but jam, dont cancel me
reaching by 10.30 instead of 10, is that ok
l8 by 15 ~ minutes=15
Getting late, kindly hold my turn
am late half n hour ~ minutes=30
there is an accident on the road and i am stuck, will come late
i'm around the corner but parking is taking time, 5 mins ~ minutes=5
my cab got cancelled, need 20 more minutes ~ minutes=20
another 15 minutes for me to get there ~ minutes=15
will take me half an hour more to reach ~ minutes=30
`,
    'hi-Latn': `
thoda late ho jaunga
traffic me fasa hu 20 min late ho jaunga ~ minutes=20
aadha ghanta late hounga ~ minutes=30
der ho jayegi mujhe aane me
late ho raha hu
10 minute der se aaunga ~ minutes=10
jam me phas gaye hai hum thodi der lagegi
15 min late ho jaenge sorry ~ minutes=15
mujhe aane me der ho rahi hai
ek ghanta late ho jayega ~ minutes=60
bus chhut gayi, late aayenge
gaadi kharab ho gayi raste me, der se pahunchunga
mri ke liye late ho jaunga 30 min ~ minutes=30
raste me hu par late ho jaunga
thoda ruk jana hum late hai
baarish ki wajah se der ho gayi
pandrah minute late ~ minutes=15
time pe nahi pahunch paunga, 20 minute lagenge ~ minutes=20
aane me 25 min aur lagenge ~ minutes=25
der se aa raha hun dr ko bata dena
late ho jaunga sorry
der lagegi aane me
aadha ghanta lagega pahunchne me ~ minutes=30
hum raste me hai par der hogi
20 min ki deri hogi ~ minutes=20
thoda time lagega aane me late hu
late ho raha hoon
20 min late aaunga ~ minutes=20
traffic me phasa hu
jaam laga hai der ho jayegi
aadha ghanta lagega abhi ~ minutes=30
bas 10 minute me pahunch raha hu der ho gayi ~ minutes=10
auto kharab ho gaya late pahunchunga
pahunchne me ek ghanta lagega ~ minutes=60
der ho rahi hai please wait karna
barish ki wajah se late hain hum
15-20 minute ki deri hogi ~ minutes=20
doctor sahab ko bolo thoda ruk jaye main late hu
slot mat kaatna raste me hu thodi der lagegi
metro late hai to mujhe bhi der hogi
paune ghante ki der ho jayegi ~ minutes=45
abhi ghar se nikla hu late aaunga
late hoga mera 5 minute ~ minutes=5
gaadi kharab ho gayi raste me, der se aayenge
scooty puncture ho gayi late pahunchungi
`,
    hi: `
मुझे देर हो जाएगी
मैं बीस मिनट लेट हो जाऊँगा ~ minutes=20
ट्रैफिक में फँसा हूँ
आधा घंटा देर से आऊँगा ~ minutes=30
10 मिनट की देरी होगी ~ minutes=10
जाम में फंस गए हैं, देर से पहुँचेंगे
हम लेट हो रहे हैं
थोड़ा लेट हो जाएंगे
रास्ते में गाड़ी खराब हो गई, देर होगी
15 मिनट लेट हूँ ~ minutes=15
आने में देर हो रही है
समय पर नहीं पहुँच पाऊँगा
बारिश के कारण देर हो गई है
एक घंटा देर से आएँगे ~ minutes=60
लेट हो जाऊँगा
आने में समय लगेगा, देर होगी
20 मिनट और लगेंगे ~ minutes=20
रास्ते में हूँ पर देर होगी
मैं लेट हो रहा हूँ
आधा घंटा देर होगी ~ minutes=30
बीस मिनट लेट पहुँचूँगा ~ minutes=20
जाम लगा है, देर हो जाएगी
थोड़ी देर से आऊँगा
एक घंटा लगेगा पहुँचने में ~ minutes=60
बारिश की वजह से देर हो रही है
दस मिनट रुक जाइए, रास्ते में हूँ ~ minutes=10
`,
  },
  join_waitlist: {
    en: `
put me on the waitlist
add me to the waiting list for mri ~ service=mri
if someone cancels let me know
let me know if anything earlier opens up
inform me when a slot gets free tomorrow ~ when=tomorrow
waitlist me for ct on friday ~ service=ct; when=friday
i want an earlier date if it becomes available
can you call me if there is a cancellation
i'll wait for a slot
notify me if echo gets free this week ~ service=echo; when=this week
keep me in queue for ultrasound ~ service=ultrasound
any chance to be on standby for the endoscopy ~ service=endoscopy
tell me if something opens sooner
message me when you have a free slot with cardiology ~ service=cardiology_opd
no slots? then put my name in waiting
add my name to waiting
please keep my name on the list in case a patient drops out
let me know if any saturday slot comes up ~ when=saturday
standby list please
join waitlist
alert me if an earlier mri is possible ~ service=mri
can i be put on the waiting list
is there a waitlist for mri ~ service=mri
if anything opens up before friday tell me
i want to be informed about cancellations
please wait list my mother for dialysis ~ service=dialysis
tell me when ct is free ~ service=ct
let me know as soon as there's a slot
add me to the queue
i want to join the waiting list
keep me posted if there's a cancellation
put us on standby for tomorrow ~ when=tomorrow
anything earlier? let me know
ping me when a slot opens
add my father to the waiting list for echo ~ service=echo
notify me if any slot is available
no slots? then add me to waitlist
if anything opens up earlier let me know
keep me on the list in case of cancellation
waitlist me
pls waitlist me for mri this week ~ service=mri; when=this week
notify me when a slot frees up
i want to be in the queue
no slots? then put my name on waiting
message me if somebody cancels on friday ~ when=friday
I can come at short notice if there is an earlier opening
add me to standby for dialysis ~ service=dialysis
can you ping me if an earlier date comes
get me on the waiting list please
Should an earlier echo slot become free, I would be grateful to hear ~ service=echo
happy to wait for a cancellation
let me know about any sooner slot
is there a waiting list i can join
call me when someone drops out
hold my place in line
i'd like alerts for earlier slots
`,
    'hi-Latn': `
waiting list me daal do
koi cancel kare to mujhe batana
jaldi ka slot khali ho to bata dena
mera naam waiting me likh lo mri ke liye ~ service=mri
waitlist me add kar do
agar kal koi slot khali hua to message kar dena ~ when=kal
pehle ka time mile to inform karna
queue me laga do mujhe ct ke liye ~ service=ct
waiting me rakh lo
koi jagah bane to bata dijiye
slot khulne par batana ultrasound ka ~ service=ultrasound
intezaar karunga, slot mile to bata dena
koi mana kar de to mujhe de dena wo slot
is hafte koi cancellation ho to mujhe pehle batana ~ when=is hafte
waiting list h kya, usme naam daal do
jaise hi heart doctor ka time khali ho bata dena ~ service=cardiology_opd
mujhe standby pe rakh lo
slot khali hote hi batana
waiting me naam likho
cancellation ho to batana
jab bhi slot aaye mujhe batana
waitlist me daalo mri ki ~ service=mri
line me laga do mujhe
koi cancel kare to bata dena
pehle ka slot mile to batana
waiting me naam daal do
waitlist me rakh lo mujhe
jaldi koi jagah bane to msg karna
line me laga do mera naam
koi slot khali hote hi batana
mri ki waiting list me daal do ~ service=mri
agar pehle number aa sakta hai to bula lena
slot nahi hai to intezar kar lunga list me likh lo
kisi ka cancel ho to mujhe de dena
jab bhi jaldi ka time nikle khabar karna
is hafte koi khali ho jaye to message kar dena ~ when=is hafte
`,
    hi: `
वेटिंग लिस्ट में डाल दीजिए
कोई कैंसिल करे तो मुझे बताना
मेरा नाम वेटिंग में लिख लीजिए
जल्दी का स्लॉट खाली हो तो बता दीजिए
एमआरआई की प्रतीक्षा सूची में नाम जोड़ दो ~ service=mri
पहले का समय मिले तो सूचित करें
अगर कल कोई जगह खाली हो तो बताइए ~ when=कल
सीटी के लिए वेटिंग में रख लो ~ service=ct
स्लॉट खुलते ही मैसेज करना
इंतज़ार करूँगा, जगह बने तो बता देना
जब भी स्लॉट आए बताना
वेटिंग में नाम लिखो
लाइन में लगा दो मुझे
कैंसिलेशन हो तो बताना
कोई कैंसल करे तो बता देना
वेटिंग में नाम डाल दीजिए
पहले का स्लॉट मिले तो बताइए
जल्दी जगह बने तो मैसेज कर देना
मेरा नाम प्रतीक्षा में रख लो
जब कोई स्लॉट खाली हो तो सूचना दीजिए
`,
  },
  accept_offer: {
    en: `
i'll take it
i will take the earlier slot
yes give me that slot
accept
i accept the offer
yes i want the earlier one
take the offered slot
the new time works for me, book it
grab it for me
ok i'll come at the earlier time
i can come at 3 today, give it to me
please give that opening to me
accept the new slot
yes move me up
i'd love the earlier appointment
that earlier slot is good for me
we'll take the slot that opened up
happy to come earlier
done, i'll take that one
yes please swap me to the earlier time
mine! i'll take it
yes to the earlier slot
i accept
that earlier time works
i want the new slot
give me the offered time
ok i'll take the slot
we accept the earlier date
please confirm the earlier slot for me
accept that slot
ok take the earlier one for me
i'm happy with the earlier slot
sure, move me to the earlier time
yes, i'll grab that opening
i would like the slot you offered
lock in the earlier slot
yes i want the earlier slot
great, take the new time
that earlier time works, book it
give me that slot please
sure move me to the earlier one
the offered time is fine
ok swap me to that
yes shift me to the new slot
we can come for the earlier slot
accepting the offer
grab that one
I'd be glad to have that slot
take the opening
yes to the sooner appointment
please assign me the free slot
`,
    'hi-Latn': `
haan wo slot de do
mujhe pehle wala slot chahiye
le lunga
offer manzoor hai
wo wala time chalega de do
haan jaldi wala time de dijiye
accept karo
accept kar lo offer
main aa jaunga pehle, slot de do
naya time theek hai mere liye
wo slot mujhe de do
jo khali hua hai wo le lo mere liye
haan pehle aa sakta hoon
naya slot manjoor h
offer accept krta hu
mujhe wahi slot chahiye jo aapne bheja
haan offer le lunga
wo slot mujhe chahiye
accept hai
pehle wala time de do
haan wo time manzoor
naya wala slot le lo
haan wo slot le lunga
de do mujhe wo wala
manzoor hai
naya time theek hai le liya
pehle wala slot chahiye haan
jo slot offer kiya wo pakka kar do
haan jaldi wala de do
mujhe chalega wo time, rakh do
main le leta hu ye slot
haan aa jaunga us time pe, de dijiye
offer manjur hai
`,
    hi: `
हाँ वह स्लॉट दे दीजिए
मुझे पहले वाला समय चाहिए
ऑफर मंज़ूर है
नया समय ठीक है मेरे लिए
वो स्लॉट मुझे दे दो
स्वीकार है
हाँ मैं जल्दी आ सकता हूँ, दे दीजिए
जल्दी वाला समय ले लूँगा
जो खाली हुआ है वह मुझे दीजिए
हाँ वह समय दे दो
ऑफर स्वीकार है
नया वाला ले लूँगा
वह स्लॉट मुझे दे दीजिए
हाँ, पहले वाला समय ले लूँगा
मंज़ूर है
नया समय ठीक है, ले लिया
जो स्लॉट बताया वह दे दो
`,
  },
  decline_offer: {
    en: `
no i'll keep my old slot
i don't want the earlier slot
decline
reject the offer
not interested in the earlier time
keep my original appointment
give it to someone else
i can't come that early, leave my booking as it is
no thanks, i am fine with my present slot
pass on this one
i decline the offer
can't take that slot
let somebody else have it
the new time doesn't suit me, keep the old one
stick with my original time
i will skip this offer
no need to move me up
my current date is ok, don't change it
offer not accepted
no to the earlier slot
i'll stay with my old time
don't want the offer
keep what i have
not taking the earlier slot
i prefer my existing appointment
thanks but i'll keep mine
i'd rather keep my slot
leave my appointment where it is
no, not the earlier one
i won't take the earlier slot
don't move me
skip me this time
that offer doesn't work for me
my old time is better
no i'll stay with my time
keep the old one
offer it to somebody else
not interested in the earlier slot
can't come that early, leave it as it is
pass on the offer
i'll stick to my original date
thanks but my current appointment is better
leave my booking as is
can't take this slot
that offer is too soon for me, no
please let the next person have the slot
i'm fine with my existing time
`,
    'hi-Latn': `
nahi mera purana slot hi rehne do
mujhe pehle wala nahi chahiye
kisi aur ko de do
offer nahi chahiye
jo time tha wahi theek hai
itni jaldi nahi aa sakta purana hi rakho
mera original time rakho
naya time nahi chalega, purana hi theek
decline kar do
offer reject karo
mera jo appointment hai wahi rehne dijiye
abhi wala slot chhod do mera pehle se hai
na bhai jo hai wahi rakho
offer manzoor nahi hai
dusre patient ko de dijiye
mujhe mera wala hi chahiye
pehle nahi aa sakta mera time rehne do
offer nahi lena
jo hai wahi rakhna
naya slot nahi chahiye
mera purana time hi rehne do
nahi chahiye ye slot
kisi aur ko de do ye
itni jaldi nahi aa paunga, purana hi theek hai
jo pehle tha wahi rakho
naya wala nahi, mera apna time rakho
ye slot chhod do, aur kisi ko de do
main apne hi time pe aaunga
nahi lena ye slot
jo mera tha wahi theek hai
`,
    hi: `
नहीं, मेरा पुराना समय ही रहने दीजिए
किसी और को दे दीजिए
मुझे नया स्लॉट नहीं चाहिए
जो समय था वही ठीक है
ऑफर मंज़ूर नहीं है
इतनी जल्दी नहीं आ सकते
पुराना ही रखिए
मेरा अपॉइंटमेंट मत बदलिए, जैसा है रहने दो
स्वीकार नहीं है
मुझे मेरा वाला ही चाहिए
ऑफर नहीं लेना
जो है वही रखिए
मेरा पुराना समय ही रहने दीजिए
यह स्लॉट नहीं चाहिए
किसी और को दे दो
इतनी जल्दी नहीं आ पाऊँगा, पहले वाला ही ठीक है
ऑफर नहीं चाहिए
जो पहले था वही रखिए
`,
  },
}
