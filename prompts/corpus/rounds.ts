import type { Utterances } from './corpus.ts'

/** Staff between two tasks, as a channel reads in a busy hour. */
export const ROUND_UTTERANCES: Utterances = {
  find_bed: {
    en: `
icu ~ unit=ICU
hdu ~ unit=HDU
nicu ~ unit=NICU
ward ~ unit=WARD
icu pls ~ unit=ICU
hdu please ~ unit=HDU
icu beds?
any icu bed left ~ unit=ICU
any icu open ~ unit=ICU
is icu full or any bed there ~ unit=ICU
hdu bed free anywhere ~ unit=HDU
ward beds free now? ~ unit=WARD
free beds?
which beds are free
which hospital has nicu space ~ unit=NICU
nicu space anywhere ~ unit=NICU
nearest hospital with icu and vent ~ unit=ICU; features=ventilator
closest vent bed to indiranagar ~ features=ventilator; near=ITC
isolation beds left? ~ features=isolation
how many ward beds at lakeview ~ unit=WARD; near=LGH
bed status of hebbal ~ near=HHI
show free hdu beds ~ unit=HDU
check icu availability at jayanagar ~ unit=ICU; near=JWC
see if lakeview has an icu bed ~ unit=ICU; near=LGH
do we have any dialysis bed ~ features=dialysis
any place for a ventilated patient ~ features=ventilator
`,
    'hi-Latn': `
icu me koi bed hai kya ~ unit=ICU
kahan icu khali hai ~ unit=ICU
ward me kitne bed khali ~ unit=WARD
vent bed kahin khali hai ~ features=ventilator
hebbal me jagah hai kya ~ near=HHI
`,
    hi: `
कहाँ आईसीयू खाली है ~ unit=ICU
वार्ड में कितने बेड खाली हैं ~ unit=WARD
`,
  },
  hold_bed: {
    en: `
hold this bed
hold this for me pls
hold that bed 30 mins ~ minutes=30
hold the bed till 6
hold icu bed pls ~ unit=ICU
hold 1 icu for incoming p1 ~ unit=ICU
hold one hdu for ot case ~ unit=HDU
hold LGH-HDU-2 for an hour ~ bed=LGH-HDU-2; minutes=60
hold ITC-ICU-4 30 ~ bed=ITC-ICU-4
reserve a vent bed for transfer
reserve icu-6 for the stroke pt
reserve for 20 min ~ minutes=20
reserve the second one
keep it for 20 mins ~ minutes=20
keep it for my patient
keep this bed for us
keep that bed on hold
keep icu 5 aside
keep one bed aside in ward ~ unit=WARD
keep bed 4 reserved for half hour ~ minutes=30
block that bed for my patient 1 hour ~ minutes=60
block it for us
save it for my pt
save me that bed
put it on hold
put hold on LGH-ICU-5 ~ bed=LGH-ICU-5
place a hold on that bed
i want to hold it for 45
make it 60 min ~ minutes=60
make it an hour ~ minutes=60
make the hold 45 minutes ~ minutes=45
make it 90 mins instead ~ minutes=90
extend it by 30 min ~ minutes=30
extend hold
extend the hold till they arrive
extend my hold by 15
need 20 more minutes on that hold ~ minutes=20
give me 30 more min on the bed ~ minutes=30
hold it a bit longer
keep holding it
prolong the hold by an hour ~ minutes=60
another 15 min on icu 3 hold ~ minutes=15
don't release the bed yet, 10 more min ~ minutes=10
don't let anyone take that bed
nobody else should get this bed, we are bringing pt
pt is 10 min away, keep the bed
my pt is coming for that bed, hold pls
book HHI-ICU-3 for my transfer ~ bed=HHI-ICU-3
`,
    'hi-Latn': `
rok ke rakho
rok ke rakhna ye bed
bed rok ke rakho 30 min ~ minutes=30
isko rok ke rakho
ye bed hamare liye rakho
bed rakh do mere patient ke liye
icu wala rok lo ~ unit=ICU
icu 5 rok do
hold pe daal do
hold karke rakho
hold thoda badha do
hold 30 min aur badhao ~ minutes=30
20 min aur rok lo ~ minutes=20
ek ghanta kar do hold ~ minutes=60
60 min kar do hold ~ minutes=60
kisi aur ko mat dena ye bed
bed sambhal ke rakho patient raste me hai
ek hdu rok lo ot wale patient ke liye ~ unit=HDU
reserve kar lo isko
dusra wala bed rok lo
`,
    hi: `
इसे रोक कर रखो
यह बेड हमारे लिए रखो
होल्ड बीस मिनट और बढ़ाओ ~ minutes=20
एक घंटे के लिए रोक लो ~ minutes=60
आईसीयू 5 रोक दो
किसी और को मत देना यह बेड
`,
  },
  release_hold: {
    en: `
release
release that bed
drop the hold
hold not needed
not needed anymore, release the bed
patient went elsewhere, free the held bed
give back the bed we held
unhold LGH-ICU-5 ~ bed=LGH-ICU-5
cancel the hold on HHI-ICU-3 ~ bed=HHI-ICU-3
remove hold pls
`,
    'hi-Latn': `
bed chhod do ab nahi chahiye
hold hatao
`,
    hi: `
बेड अब नहीं चाहिए, छोड़ दो
होल्ड हटाइए
`,
  },
  request_bed: {
    en: `
bed needed
bed needed in icu ~ unit=ICU
need icu bed asap for ed pt ~ unit=ICU
need a bed for my patient
need bed for pt in casualty, acuity 2 ~ acuity=2
need hdu for post op ~ unit=HDU
need nicu bed for 30 weeker ~ unit=NICU
need isolation for measles case ~ features=isolation
need ventilator bed for copd pt, p1 ~ features=ventilator; acuity=1
need ward bed, stable pneumonia ~ unit=WARD
need a bed for a dengue pt, platelets 20k
need one bed for tomorrow's admission
want an icu bed for my patient, gcs 6 ~ unit=ICU
want a ward bed for dengue pt ~ unit=WARD
request icu ~ unit=ICU
request icu bed for stroke pt ~ unit=ICU
request hdu, acuity 3 ~ unit=HDU; acuity=3
requesting nicu bed ~ unit=NICU
requesting ward bed for 70F hip fracture ~ unit=WARD
req hdu bed for dka ~ unit=HDU
bed req icu vent ~ unit=ICU; features=ventilator
bed request for ed boarder
bed request: icu, acuity 1, male 62 ~ unit=ICU; acuity=1
new request: ward bed, acuity 4 ~ unit=WARD; acuity=4
put in request for icu bed ~ unit=ICU
raise request for hdu ~ unit=HDU
please raise bed request
log a bed request for my pt, icu ~ unit=ICU
add my pt to the icu waiting list ~ unit=ICU
queue my patient for hdu ~ unit=HDU
pls get my patient an icu bed ~ unit=ICU
please find my patient a bed in ward ~ unit=WARD
arrange icu for 45F septic shock ~ unit=ICU
arrange a dialysis bed for aki pt ~ features=dialysis
arrange bed for burn pt
my patient is crashing needs icu ~ unit=ICU
our pt needs to go to icu, bp 70 ~ unit=ICU
patient deteriorating in ward 5, wants icu ~ unit=ICU
pt for icu from ot, vent needed ~ unit=ICU; features=ventilator
septic pt in er, icu bed required ~ unit=ICU
icu bed required for poly trauma ~ unit=ICU
50M mi post pci, ccu or icu bed pls ~ unit=ICU
28F eclampsia needs hdu ~ unit=HDU
neonate with rds needs nicu vent ~ unit=NICU; features=ventilator
3 boarders in ed need ward beds
triage 1 in ed, bed in icu ~ unit=ICU; acuity=1
`,
    'hi-Latn': `
bed chahiye mere patient ko
icu bed chahiye ed wale patient ke liye ~ unit=ICU
hdu chahiye acuity 2 ~ unit=HDU; acuity=2
bed ki request daalo icu ~ unit=ICU
patient crash kar raha icu do ~ unit=ICU
ek vent bed arrange karo ~ features=ventilator
ward bed chahiye dengue patient hai ~ unit=WARD
mere patient ko isolation chahiye ~ features=isolation
request daal do icu ki p1 hai ~ unit=ICU; acuity=1
nicu bed dilwa do preterm hai ~ unit=NICU
`,
    hi: `
मेरे मरीज को बेड चाहिए
आईसीयू बेड की रिक्वेस्ट डाल दो ~ unit=ICU
मरीज को एचडीयू चाहिए, एक्यूटी 2 ~ unit=HDU; acuity=2
एक वार्ड बेड दिलवाइए डेंगू का मरीज है ~ unit=WARD
`,
  },
  request_transfer: {
    en: `
transfer
transfer needed
transfer pt
transfer this patient
transfer bed 4 to icu
transfer to lakeview pls
transfer LGH-ICU-4 to HHI
need to transfer a patient
need transfer to hebbal for pci
need to send my patient to lakeview for neurosurgery
need to shift bed 12 to icu
need to move pt out to ward
shift bed 9 to ward
shift pt from ed to icu 3
shift to hdu pls
shift her to nicu jayanagar
shifting patient to indiranagar, arrange
move icu 2 pt to hdu
move the pt in bed 7 to isolation
move my patient to lakeview
step down hdu 2 to ward
step up ward 12 to icu
refer pt to higher centre
refer to hebbal heart
refer out
referring a stemi to hebbal
can hebbal take a stemi
can jayanagar accept a preterm
will lakeview accept our burns pt
is indiranagar ready to receive a trauma transfer
send bed 3 patient to lakeview
send this patient to a bigger hospital
patient transfer request icu to icu
inter hospital transfer pls
iht for dialysis to lakeview
retrieval needed for a ventilated pt
we have no cathlab, pt has to go to hebbal
no neurosurgeon here, want to send him out
start a transfer for bed 6
initiate shift to icu
organise transfer to jayanagar
set up transfer for ITC-ICU-4
transfer out to government hospital
patient wants to move to lakeview
`,
    'hi-Latn': `
transfer karo
transfer karna hai
patient shift karna hai
bed 4 ko icu me shift karo
isko lakeview bhejna hai
hebbal bhejna hai cathlab ke liye
hdu se ward me bhejo
refer karna padega bade hospital
yahan neuro nahi hai lakeview bhejna padega
icu 2 wale ko hdu me daalo
jayanagar wale bachche ko lenge kya
`,
    hi: `
मरीज शिफ्ट करना है
बेड 4 को आईसीयू में शिफ्ट करो
इसे लेकव्यू भेजना है
कैथलैब के लिए हेब्बाल भेजना पड़ेगा
एचडीयू से वार्ड में भेजो
`,
  },
  admit_patient: {
    en: `
admit
admit him
admit to icu 3
admitting pt to bed 9
pt arrived, admit to held bed
patient is here, put him in LGH-ICU-5
pt reached, admitting now
new admission in ward 7
`,
    'hi-Latn': `
admit karo
bed 9 pe admit karo
`,
    hi: `
मरीज आ गया, भर्ती करो
`,
  },
  discharge_patient: {
    en: `
discharge
discharge him
discharge icu 3 pt
bed 9 going home
bed 4 for discharge
pt in bed 12 discharged
patient of bed 6 went home
bed 3 lama
bed 8 pt absconded
bed 2 expired at 4 am
mark bed 7 discharged
discharge summary done, send bed 5 home
ok to discharge ward 9
`,
    'hi-Latn': `
bed 9 ki chhutti kar do
bed 4 wale ghar gaye
discharge karo bed 6
icu 2 patient nahi rahe
`,
    hi: `
बेड 9 की छुट्टी कर दो
बेड 6 डिस्चार्ज करो
`,
  },
  set_bed_status: {
    en: `
bed 4 clean
bed 4 ready
icu 3 ready
icu 3 free
icu 5 done
hdu 2 cleaned
ward 7 vacant
bed 10 occupied
bed 10 has pt
bed 6 dirty
bed 6 for cleaning
hk needed bed 6
housekeeping at icu 2
bed 9 blocked
bed 9 not usable
bed 9 call bell broken, block
unblock bed 9
bed 9 repaired
`,
    'hi-Latn': `
bed 4 saaf
icu 3 ready hai
bed 10 pe patient hai
bed 6 ki safai baki hai
`,
    hi: `
बेड 4 साफ
आईसीयू 3 तैयार
`,
  },
  set_equipment_status: {
    en: `
ct down
mri up
usg down
echo up again ~ device=echo; status=up
xray not working ~ device=xray; status=down
ct gone ~ device=ct; status=down
ct gone again ~ device=ct; status=down
mri hung ~ device=mri; status=down
mri offline ~ device=mri; status=down
mri off for now ~ device=mri; status=down
mri off till 3 ~ device=mri; status=down; when=till 3
mri out till 5 pm ~ device=mri; status=down; when=till 5 pm
ct out of service till tomorrow ~ device=ct; status=down; when=till tomorrow
ct breakdown ~ device=ct; status=down
ct error, not scanning ~ device=ct; status=down
ct tube blown ~ device=ct; status=down
mri coil broken, stop bookings ~ device=mri; status=down
mri chiller failed ~ device=mri; status=down
mri cooling problem ~ device=mri; status=down
usg machine not starting ~ device=ultrasound; status=down
ultrasound machine gone for repair ~ device=ultrasound; status=down
echo probe broken ~ device=echo; status=down
endoscope leaking, not usable ~ device=endoscopy; status=down
dialysis ro plant failed ~ device=dialysis; status=down
dialysis unit closed today ~ device=dialysis; status=down; when=today
lab down
lab machine not working ~ device=lab; status=down
x-ray shut for repairs ~ device=xray; status=down
pm on ct tomorrow morning ~ device=ct; status=down; when=tomorrow morning
scheduled maintenance mri sunday ~ device=mri; status=down; when=sunday
take ct offline ~ device=ct; status=down
mark mri down ~ device=mri; status=down
mark ct as working ~ device=ct; status=up
bring mri back online ~ device=mri; status=up
mri working now ~ device=mri; status=up
mri ok now ~ device=mri; status=up
ct running again ~ device=ct; status=up
ct repaired ~ device=ct; status=up
ct is fine now ~ device=ct; status=up
usg machine is back ~ device=ultrasound; status=up
xray is working again ~ device=xray; status=up
back in service
its back in service
back up and running
up and running again
it is working now
machine is working again
fixed now
repaired, you can book again
it's down again
not working again
machine down
down again
our machine is dead
machine under repair
`,
    'hi-Latn': `
ct band ho gayi ~ device=ct; status=down
mri chalu ho gayi ~ device=mri; status=up
mri band hai ~ device=mri; status=down
xray ban gaya ~ device=xray; status=up
usg kharab ho gayi ~ device=ultrasound; status=down
machine phir band ho gayi
machine theek ho gayi
ab chal rahi hai machine
ct kal tak band rahegi ~ device=ct; status=down; when=kal tak
`,
    hi: `
सीटी बंद हो गई ~ device=ct; status=down
एमआरआई चालू हो गई ~ device=mri; status=up
मशीन फिर बंद हो गई
मशीन ठीक हो गई
`,
  },
  report_delay: {
    en: `
ct late 20 ~ device=ct
ct +20 ~ device=ct
mri +30 min ~ device=mri; minutes=30
mri behind ~ device=mri
mri behind by 25 min ~ device=mri; minutes=25
mri delayed ~ device=mri
mri delayed by half hour ~ device=mri; minutes=30
delay in mri ~ device=mri
delay in ct by 15 mins ~ device=ct; minutes=15
delayed by 20 min in xray ~ device=xray; minutes=20
echo late by 15 ~ device=echo; minutes=15
usg 30 min late ~ device=ultrasound; minutes=30
usg is running late today ~ device=ultrasound
physio is late by 20 min ~ device=physiotherapy; minutes=20
dialysis list is behind ~ device=dialysis
list running late
list is behind by 40 min ~ minutes=40
running 25 min behind ~ minutes=25
running behind today
opd running late
opd is 30 min late ~ minutes=30
opd late, doctor on rounds
ortho opd starts late ~ device=orthopaedics_opd
doctor not come yet, opd will be late
dr in emergency, clinic delayed by 45 min ~ minutes=45
clinic behind by half an hour ~ minutes=30
surgeon held up, list delayed 1 hr ~ minutes=60
last patient took long, ct 20 min late ~ device=ct; minutes=20
trauma case on ct table, others wait 30 min ~ device=ct; minutes=30
tell ct patients 20 min delay ~ device=ct; minutes=20
tell everyone mri is late by 30 ~ device=mri; minutes=30
inform waiting patients, endoscopy delayed 1 hour ~ device=endoscopy; minutes=60
push mri list by 30 min ~ device=mri; minutes=30
patients should expect 40 min wait at usg ~ device=ultrasound; minutes=40
backlog in lab, 30 min ~ device=lab; minutes=30
big queue at xray, 25 min delay ~ device=xray; minutes=25
we're late
we are running late
all running late here
`,
    'hi-Latn': `
ct 20 min late ~ device=ct; minutes=20
mri late chal rahi hai ~ device=mri
usg me der hai ~ device=ultrasound
list late hai
opd late hai aaj
doctor nahi aaye abhi opd late hogi
echo aadha ghanta late ~ device=echo; minutes=30
ct pe case aa gaya 30 min late ~ device=ct; minutes=30
sab ko bolo mri 20 min late hai ~ device=mri; minutes=20
`,
    hi: `
सीटी 20 मिनट लेट ~ device=ct; minutes=20
ओपीडी लेट है आज
डॉक्टर नहीं आए, ओपीडी देर से होगी
एमआरआई आधा घंटा लेट ~ device=mri; minutes=30
`,
  },
  schedule_overview: {
    en: `
list
todays list
today's list pls ~ when=today
my list today ~ when=today
my list for tomorrow ~ when=tomorrow
mri list ~ service=mri
mri list today ~ service=mri; when=today
ct list tomorrow ~ service=ct; when=tomorrow
whats next
who's next
next?
next on mri? ~ service=mri
how many left
how many more today ~ when=today
how many patients in usg today ~ service=ultrasound; when=today
how many bookings tomorrow ~ when=tomorrow
any free slot today in ct ~ service=ct; when=today
any opening on mri tomorrow ~ service=mri; when=tomorrow
gaps today? ~ when=today
mri gaps tomorrow ~ service=mri; when=tomorrow
who is booked at 4 in ct ~ service=ct
who's coming for echo today ~ service=echo; when=today
what's booked this evening ~ when=this evening
schedule for tomorrow pls ~ when=tomorrow
opd list pls
opd schedule friday ~ when=friday
show roster of physio ~ service=physiotherapy
dialysis list for saturday ~ service=dialysis; when=saturday
is tomorrow full on mri ~ service=mri; when=tomorrow
who didn't come today ~ when=today
`,
    'hi-Latn': `
aaj ki list ~ when=aaj
mri ki list do ~ service=mri
agla kaun
kitne baki hain
kal ct me koi gap hai ~ service=ct; when=kal
aaj echo me kaun kaun hai ~ service=echo; when=aaj
`,
    hi: `
आज की लिस्ट ~ when=आज
अगला कौन
कितने बाकी हैं
`,
  },
  page_on_call: {
    en: `
who is on call
who's on call
whos on call now
who is on call for cardiology ~ role=cardiology
who is on call for ortho tonight ~ role=ortho
who is on call in radiology ~ role=radiology
who is on call at hebbal
who is oncall anaesthesia ~ role=anaesthesia
who's the on call surgeon ~ role=surgeon
who's on duty in icu
who is on duty for gynae ~ role=gynae
who is covering medicine ~ role=medicine
who is the consultant on call ~ role=consultant
which surgeon is on call ~ role=surgeon
which doctor is on call tonight
name of the on call nephrologist ~ role=nephrologist
on call list
on call list for tonight
on call neuro? ~ role=neuro
on call gynae please ~ role=gynae
oncall surgery ~ role=surgery
oncall physician ~ role=physician
oncall pls
on call number for urology ~ role=urology
number of on call ent ~ role=ent
call ortho ~ role=ortho
call the on call
call the anaesthetist ~ role=anaesthetist
call cardiology to icu 3 ~ role=cardiology
call in the cath lab team ~ role=cath lab
page the on call
page surgeon ~ role=surgeon
page ortho to ed ~ role=ortho
page neuro at lakeview ~ role=neuro; facility=LGH
page nephro stat ~ role=nephro
page whoever is on call for paeds ~ role=paeds
page biomedical engineer ~ role=biomedical
bleep surgery ~ role=surgery
bleep the gynae registrar ~ role=gynae
beep ortho ~ role=ortho
ring the radiologist ~ role=radiologist
need the surgeon now ~ role=surgeon
need a cardiologist in ed ~ role=cardiologist
need anaesthesia in ot 2 ~ role=anaesthesia
want to speak to the duty doctor ~ role=duty doctor
get cardiology ~ role=cardiology
get me ortho on call ~ role=ortho
get the paediatrician here ~ role=paediatrician
ask ent on call to see bed 9 ~ role=ent
ask the physician to review ward 6 ~ role=physician
send the intensivist to icu ~ role=intensivist
inform stroke team ~ role=stroke team
activate stroke team ~ role=stroke team
activate cath lab ~ role=cath lab
`,
    'hi-Latn': `
on call kaun hai
on call kaun hai ortho me ~ role=ortho
aaj raat on call kaun hai
surgeon on call kaun hai abhi ~ role=surgeon
ortho ko bulao ~ role=ortho
cardio ko page karo ~ role=cardio
anaesthetist ko phone karo ot me ~ role=anaesthetist
duty doctor kaun hai ~ role=duty doctor
gynae on call ka number do ~ role=gynae
stroke team ko khabar karo ~ role=stroke team
`,
    hi: `
ऑन कॉल कौन है
आज रात ऑन कॉल कौन है
ऑर्थो को बुलाओ ~ role=ऑर्थो
सर्जन को फोन करो ~ role=सर्जन
`,
  },
  acknowledge_alert: {
    en: `
ok on it
on my way
going
going now
going there now
coming
ok coming
i am coming
im on it
i'm on this
will do
will see
will look into it
will attend
checking
i'll check
i'll go
i'll see to it
seen pls
seen, will act
noted pls
noted, on it
ok noted
ok seen
got it
got the alert
got your alert
received
received pls
alert acknowledged
ack, on it
ack pls
okay i have seen it
already on it
already there
already handling
we are on it
we have seen it
our team is on it
i got it, stop pinging
stop the alert, i'm there
taking care of it
taking it
take it as acknowledged
leave this to me
i am attending to it
being handled
`,
    'hi-Latn': `
dekh rahe hain
jaa rahe hain
ja rahi hu
main dekhta hu
main dekh leti hu
ho jayega main kar raha hu
ok dekh liya
note kiya
mil gaya dekh raha hu
pahunch raha hu
`,
    hi: `
देख रहे हैं
जा रहे हैं
ठीक है देखता हूँ
`,
  },
  ask_question: {
    en: `
what is the protocol for a needle stick
how long can we hold a bed for
protocol for mass casualty?
code red what to do
who signs the lama form
where is the crash cart checklist
what is the policy on attendants in icu
sepsis protocol please
how do i file an incident report
what's the cleaning protocol after tb
stroke pathway?
what are the isolation rules for measles
which form for death certificate
`,
    'hi-Latn': `
needle stick ka protocol kya hai
lama ka form kaun sign karta hai
code blue me kya karna hota hai
`,
    hi: `
कोड ब्लू में क्या करना होता है
आइसोलेशन के नियम क्या हैं
`,
  },
}
