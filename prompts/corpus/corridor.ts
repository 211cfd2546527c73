import type { Utterances } from './corpus.ts'

/** Colleagues between two doors: clipped, with the reason first, in ward shorthand. */
export const CORRIDOR_UTTERANCES: Utterances = {
  ask_question: {
    en: `
how do i mark a bed as blocked
how do i register a new device here
how to put a hospital on divert from here
what is the protocol for needle stick injury
protocol for massive transfusion
sepsis bundle pls
what's the code for cardiac arrest here
what is the code blue number
how long is a hold kept
how many minutes can a bed be held
who is allowed to override a hold
which form for lama
visiting hours for icu please
how many attenders are allowed in hdu
what is the isolation policy for measles
how to dispose sharps
ppe for tb patient?
which antibiotic policy do we follow for uti
fasting hours before endoscopy
metformin to be stopped before ct contrast or not
contrast allowed with creatinine 2
is consent needed for mri with sedation
how do we escalate if nobody takes the alert
what does p2 mean
what is acuity 3
where is the crash cart in ward b
where do i find the transfer checklist
what are the steps for discharge on request
dress code for ot
`,
    hi: `
सुई चुभने पर क्या करना है
बेड कितनी देर होल्ड रहता है
आईसीयू में मिलने का समय क्या है
ट्रांसफर का फॉर्म कहाँ मिलेगा
`,
    'hi-Latn': `
needle stick ho gaya kya karna hai
bed kitni der hold rehta hai
icu me milne ka time kya hai
transfer ka form kahan milega
lama ka kya process hai
contrast se pehle kya check karna hai
`,
  },
  find_bed: {
    en: `
need a vent bed ~ features=ventilator
need an hdu bed now ~ unit=HDU
need icu bed right away, where ~ unit=ICU
need one ward bed, what's free ~ unit=WARD
want a nicu bed now ~ unit=NICU
female bed
for a female patient
male side please
a bed for a lady, ward ~ unit=WARD
gents ward bed free ~ unit=WARD
got any icu beds ~ unit=ICU
icu free? ~ unit=ICU
hdu beds pls ~ unit=HDU
which hosp has vent free now ~ features=ventilator
check for an isolation room nearby ~ features=isolation
is lakeview icu full or is there a bed ~ unit=ICU; near=LGH
anything in hebbal icu ~ unit=ICU; near=HHI
any female ward bed ~ unit=WARD
how are we for ward beds tonight, anything free ~ unit=WARD
where can i put a 70 yr old with pneumonia, icu beds? ~ unit=ICU
beds with dialysis in the network? ~ features=dialysis
free nicu cot anywhere ~ unit=NICU
see if jayanagar nicu has space ~ unit=NICU; near=JWC
list vacant beds
vacant beds in ward ~ unit=WARD
`,
    hi: `
आईसीयू में जगह है क्या ~ unit=ICU
वेंटिलेटर वाला बेड कहाँ खाली है ~ features=ventilator
वार्ड में कोई बेड खाली है ~ unit=WARD
`,
    'hi-Latn': `
icu me jagah hai kya ~ unit=ICU
vent wala bed kahan khali hai ~ features=ventilator
ward me koi bed khali ~ unit=WARD
lakeview me hdu milega ~ unit=HDU; near=LGH
isolation khali hai kahi ~ features=isolation
`,
  },
  hold_bed: {
    en: `
hold all three
hold all of them
hold them all for us
hold both
hold both beds
keep all of them
hold everything you showed
reserve all four
keep icu bed aside for 20 min, pt on the way ~ unit=ICU; minutes=20
pls block the hdu bed for us, coming from er ~ unit=HDU
can you reserve that one, we're shifting in 15 ~ minutes=15
keep it for me
don't give LGH-ICU-9 to anyone, it's for my pt ~ bed=LGH-ICU-9
hold HHI-ICU-3 half an hour ~ bed=HHI-ICU-3; minutes=30
save us a ward bed ~ unit=WARD
`,
    hi: `
यह बेड हमारे लिए रोक लीजिए
आईसीयू बेड बीस मिनट रोको ~ unit=ICU; minutes=20
`,
    'hi-Latn': `
ye bed hamare liye rok lijiye
icu bed 20 min rok lo, patient aa raha hai ~ unit=ICU; minutes=20
`,
  },
  release_hold: {
    en: `
family took pt elsewhere, release our bed
we won't be using the held bed
pt stabilised, hold no longer required
bed we blocked is not needed, free it up
hold on icu bed can be removed
cancel the reservation, pt going to private hospital
let others use it, our hold can be dropped
`,
    hi: `
जो बेड रोका था उसे छोड़ दीजिए
परिवार मरीज को ले गया, होल्ड हटाओ
`,
    'hi-Latn': `
jo bed roka tha usse chhod do
family patient ko le gayi hold hatao
`,
  },
  request_bed: {
    en: `
pt with dka in er since morning, hdu required ~ unit=HDU
70M copd exacerbation on bipap, need hdu ~ unit=HDU
polytrauma in casualty, icu needed now, p1 ~ unit=ICU; acuity=1
snake bite case for icu, please organise ~ unit=ICU
intubated pt in er, where's my icu bed, requesting one ~ unit=ICU
dengue with bleeding, kindly provide icu bed ~ unit=ICU
requirement: 1 isolation bed for chickenpox ~ features=isolation
bed reqd for post cs mother
neonate 1.8 kg needs nicu, acuity 2 ~ unit=NICU; acuity=2
crf pt for admission, dialysis bed required ~ features=dialysis
on vent, no bed here, please get a vent bed for this pt ~ features=ventilator
waiting since 4 hrs for ward bed, please expedite my request ~ unit=WARD
`,
    hi: `
साँप काटे का मरीज है, आईसीयू बेड दिलाइए ~ unit=ICU
मेरे मरीज के लिए आइसोलेशन बेड की ज़रूरत है ~ features=isolation
`,
    'hi-Latn': `
saanp kata hai mareez ko, icu bed dilwa do ~ unit=ICU
er me 4 ghante se patient pada hai ward bed de do ~ unit=WARD
intubated patient hai vent bed chahiye mere patient ko ~ features=ventilator
`,
  },
  admit_patient: {
    en: `
pt came up from er, admitting
take him in, bed 9
formalities done, admit the patient
patient reached the ward, mark admitted
mark as admitted
she's in the bed now, please admit
ip registration done, admit
admit the lady from bed request
admit under medicine
shifting in the new patient to icu 4 now, admit
confirm admission for held bed
patient received in hdu, do the admission
we have received the patient, admit
taking the patient into icu 2
`,
    hi: `
मरीज वार्ड में पहुँच गया, भर्ती दिखाओ
कागज़ हो गए, भर्ती कर लीजिए
`,
    'hi-Latn': `
patient ward me pahunch gaya admit dikhao
formality ho gayi admit kar lo
mareez mil gaya, bharti kar lijiye
`,
  },
  discharge_patient: {
    en: `
patient in icu 4 passed away
bed 9 patient died this morning
icu 2 declared dead, body handed over
patient of hdu 1 is no more
bill settled, sending pt home
ward 12 pt fit, discharge today
dr has signed, discharge bed 6
pt taken home by relatives against advice
relatives took the patient home, mark dama
dama from ward 10
patient left, discharge completed
patient discharged from hdu 2
gate pass given for bed 8
death in icu 4, certificate given
bed 7 gone home now
please process discharge of my patient
discharge her from ward 5
we are discharging bed 3
hdu 1 going home
pt sent home
let bed 5 go home
`,
    hi: `
बिल हो गया, मरीज को घर भेज रहे हैं
वार्ड 5 की मरीज को छुट्टी दीजिए
बेड 3 वाले घर गए
`,
    'hi-Latn': `
bill ho gaya patient ko ghar bhej rahe hain
ward 5 ki mareez ko chutti dijiye
bed 3 wale uncle ki chutti ho gayi
doctor ne sign kar diya, discharge karo bed 6
`,
  },
  set_bed_status: {
    en: `
bed 7 done, you can send next ~ status=free
terminal cleaning finished in icu 4 ~ status=free
housekeeping on bed 9 ~ status=cleaning
mattress torn in bed 5, don't use ~ status=blocked
suction not working at icu-2, block it ~ status=blocked
bed 11 has a patient now ~ status=occupied
`,
    hi: `
बेड 7 तैयार है ~ status=free
बेड 9 की सफाई हो रही है ~ status=cleaning
`,
    'hi-Latn': `
bed 7 taiyar hai bhej do ~ status=free
icu 4 ki safai chalu hai ~ status=cleaning
`,
  },
  request_transfer: {
    en: `
pt needs cath lab, sending to hebbal
no nephro here, pt has to be shifted out
step down possible for icu 3, please shift
mother and baby to be shifted to jayanagar
vascular injury, we can't manage, refer to trauma centre
post op stable, move to ward please
want to take bed 9 back to icu
will lakeview take our head injury
arrange shifting of ventilated pt to lgh
family wants him moved to hebbal
`,
    hi: `
हमारे यहाँ सर्जन नहीं, मरीज को भेजना पड़ेगा
माँ और बच्चे को जयनगर शिफ्ट करना है
`,
    'hi-Latn': `
yahan surgeon nahi hai patient ko bhejna padega
maa aur baby ko jayanagar shift karna hai
icu 3 stable hai ward me shift kar do
`,
  },
  set_equipment_status: {
    en: `
ct tube gone, no scans till further notice ~ device=ct; status=down
mri helium issue, stop the list ~ device=mri; status=down
echo probe is damaged ~ device=echo; status=down
xray back after service ~ device=xray; status=up
mri working again ~ device=mri; status=up
ultrasound not switching on ~ device=ultrasound; status=down
power trip, ct off ~ device=ct; status=down
endoscope leaking, out of use ~ status=down
mri under maintenance till 3 ~ device=mri; status=down; when=till 3
`,
    hi: `
एक्सरे मशीन चालू हो गई ~ device=एक्सरे; status=up
सीटी बंद पड़ी है ~ device=सीटी; status=down
`,
    'hi-Latn': `
ct band padi hai ~ device=ct; status=down
echo ka probe kharab hai ~ device=echo; status=down
`,
  },
  report_delay: {
    en: `
ct patients to wait 30 more min ~ minutes=30
stat case came in mri, everyone else shifts by 20 ~ minutes=20
doctor stuck in traffic, heart opd begins late
radiologist not yet in, usg will start 45 min late ~ minutes=45
anaesthetist delayed so endoscopy pushed by half hour ~ minutes=30
printer issue, xray slow today
dialysis second shift will start an hour late ~ minutes=60
ortho running 50 min over ~ minutes=50
`,
    hi: `
डॉक्टर अभी ओटी में हैं, ओपीडी देर से चलेगी
एमआरआई में बीस मिनट की देर चल रही है ~ minutes=20
`,
    'hi-Latn': `
doctor traffic me fase hain opd late chalu hogi
mri me 20 minute late chal rahe hain hum ~ minutes=20
radiologist nahi aaye usg late hoga
`,
  },
  schedule_overview: {
    en: `
what is the list for today
show list
mri patients today ~ service=mri
who are the patients for ct tomorrow ~ service=ct; when=tomorrow
anyone else left for today
how many remaining in usg ~ service=ultrasound
who's my next patient
call the next one, who is it
next patient pls
how is my afternoon
what's my schedule
am i free at 3
do we have a gap at 11 in echo ~ service=echo
any slot open in xray this evening ~ service=xray; when=this evening
is physio full today ~ service=physiotherapy; when=today
bookings for the day
today's bookings pls
tomorrow opd count
opd numbers for today
roster of patients for dialysis tomorrow ~ service=dialysis; when=tomorrow
full list for friday ~ when=friday
worklist pls
worklist for ct
show the calendar for mri ~ service=mri
which patients have not come
who all didn't turn up
let me see the appointments for tomorrow morning
what time does my list end
first case tomorrow?
who is first on the list
`,
    hi: `
आज की सूची
मेरा अगला मरीज कौन
आज कितने मरीज हैं मेरे पास
सीटी में कल कौन कौन है ~ service=ct; when=कल
कौन नहीं आया आज
इको में 11 बजे खाली है क्या ~ service=echo
`,
    'hi-Latn': `
aaj ki suchi dikhao
mera agla patient kaun
aaj kitne patient hain mere paas
ct me kal kaun kaun hai ~ service=ct; when=kal
kaun nahi aaya aaj
echo me 11 baje khali hai kya ~ service=echo
list bhejo kal ki ~ when=kal
pehla case kaun sa hai
`,
  },
  page_on_call: {
    en: `
who is on for neuro tonight ~ role=neuro
who do i call for ortho now ~ role=ortho
who's the cardio guy today ~ role=cardio
anyone covering paeds this evening ~ role=paeds
which surgeon is around now ~ role=surgeon
neurosurgery on call contact ~ role=neurosurgery
who's covering ortho for the weekend ~ role=ortho
get anaesthesia to ot 3 now ~ role=anaesthesia
i need nephro opinion, call them ~ role=nephro
inform the on call gynae, emergency cs ~ role=gynae
please call the surgical registrar ~ role=surgical registrar
dutymo please
who is the dmo tonight
rmo number ~ role=rmo
urgent call to icu consultant
ring the cardiologist ~ role=cardiologist
psychiatry on call pls
`,
    hi: `
हड्डी वाले ऑन कॉल को फोन करो
आज ड्यूटी पर कौन डॉक्टर है
`,
    'hi-Latn': `
haddi wale on call ko phone karo
aaj duty pe kaun doctor hai
anaesthesia ko bolo ot me aaye ~ role=anaesthesia
`,
  },
  acknowledge_alert: {
    en: `
ok seen, going up
noted sir
noted, on my way
yes going to see
message seen
alert noted
received, will check
i am seeing it
i'm seeing to this
am on the spot
reached there, seeing
will go and check
sending someone now
i have sent the nurse
we got it
ok we got the alert
taking over
i'm taking it
i am the one handling
`,
    hi: `
ठीक है देख रही हूँ
जा रही हूँ देखने
मैसेज देख लिया
`,
    'hi-Latn': `
theek hai dekh rahi hu
ja rahi hu dekhne
msg dekh liya ja raha hu
kisi ko bhej raha hu abhi
`,
  },
}

/** A coordinator with one eye on the board. */
export const BOARD_UTTERANCES: Utterances = {
  list_emergencies: {
    en: `
status of E-12
E-12 status pls
what happened to E-3
any update on the open calls
what calls do we have
what all cases are live
anything open right now
anything critical pending
give me the list of open ones
how many are waiting for a vehicle
any case not attended
cases in hand
which p1 are still open
board status
emergency status
all emergencies
anything on the board
any red calls
`,
    hi: `
कौन सी कॉल खुली हैं
कोई गंभीर केस बाकी है
बोर्ड पर क्या है
`,
    'hi-Latn': `
kaun si call khuli hain
koi serious case baki hai
board pe kya hai
kitne case pending chal rahe
`,
  },
  dispatch_ambulance: {
    en: `
amb 5 may proceed ~ ambulance=AMB-5
roll amb 2 to E-7K3QPM ~ emergency=E-7K3QPM; ambulance=AMB-2
send what you proposed
ok send that unit
approved, dispatch
approve the recommendation
let it go, approve
yes dispatch the als
get somebody there for E-3 ~ emergency=E-3
assign nearest to E-9 ~ emergency=E-9
depute amb 7 ~ ambulance=AMB-7
`,
    hi: `
जो सुझाया वही भेजो
एएमबी 2 को रवाना करो ~ ambulance=AMB-2
`,
    'hi-Latn': `
jo bataya wahi bhej do
amb 2 ko rawana karo ~ ambulance=AMB-2
E-3 pe koi bhi bhejo ~ emergency=E-3
`,
  },
  reassign_dispatch: {
    en: `
amb 4 broke down, give the case to another
send a different unit, this one is stuck
replace the bls with an als
amb 2 is closer now, switch
change of vehicle for E-7K3QPM
someone else should take this call
`,
    hi: `
गाड़ी बदलो, वह फँस गई है
`,
    'hi-Latn': `
gaadi badlo wo fas gayi hai
is case pe dusri gaadi lagao
`,
  },
  cancel_dispatch: {
    en: `
caller said no need, call back the ambulance
turn amb 3 around, patient left by auto
stand down E-7K3QPM ~ emergency=E-7K3QPM
hoax call, close it
duplicate of E-3, close this one
abort that run
patient refused, cancel the trip
`,
    hi: `
झूठी कॉल थी, बंद करो
`,
    'hi-Latn': `
jhoothi call thi band karo case
gaadi wapas bulao, zarurat nahi
`,
  },
  set_divert: {
    en: `
ed at lakeview swamped, go on bypass ~ facility=LGH; unit=ED; status=on
we can't take any more, put us on divert ~ status=on
hebbal icu closed to outside patients for now ~ facility=HHI; unit=ICU; status=on
reopen indiranagar ed ~ facility=ITC; unit=ED; status=off
bypass over ~ status=off
lakeview is accepting again ~ facility=LGH; status=off
stop sending patients to hebbal ~ facility=HHI; status=on
`,
    hi: `
हेब्बाल में मरीज मत भेजो ~ status=on
लेकव्यू फिर से खोल दो ~ status=off
`,
    'hi-Latn': `
hebbal me patient mat bhejo abhi ~ facility=HHI; status=on
lakeview wapas khol do ~ facility=LGH; status=off
`,
  },
  show_forecast: {
    en: `
expected load for the night shift
what numbers do you expect tomorrow ~ when=tomorrow
how will the weekend be
what's tomorrow looking like ~ when=tomorrow
how many calls should we expect by midnight
will we cope tonight
are we going to be full tomorrow ~ when=tomorrow
any crunch expected in icu ~ measure=icu
anticipate how many admissions on monday ~ measure=admissions; when=on monday
how many vents will we need ~ measure=vents
projected discharges ~ measure=discharges
projections for next week ~ when=next week
forecast icu next 12 hours ~ measure=icu
expected bed position at 8 pm ~ when=8 pm
what will the ed look like this evening ~ measure=ed; when=this evening
demand tomorrow morning ~ when=tomorrow morning
predicted ambulance calls for friday night ~ measure=ambulance calls; when=friday night
when is the next bed likely to open in hdu ~ measure=hdu
is a bed shortage coming
bed shortage likely on sunday? ~ measure=bed shortage; when=on sunday
should we plan extra ambulances for new year's eve
next few hours prediction
`,
    hi: `
रात की शिफ्ट में कितना लोड रहेगा
कल कैसा रहेगा
सोमवार को कितने एडमिशन होंगे
बेड की कमी होगी क्या
`,
    'hi-Latn': `
night shift me kitna load rahega
kal kaisa rahega ed
monday ko kitne admission honge
bed ki kami hogi kya raat ko
agle 6 ghante ka anuman do
kitni call aane wali hain raat ko
`,
  },
  show_utilization: {
    en: `
how many runs did the als units do today
how many trips yesterday by ambulances
number of dispatches this week ~ measure=dispatches; when=this week
how many scans were done today in ct ~ measure=ct; when=today
what's our occupancy today ~ measure=occupancy; when=today
how loaded is ct right now ~ measure=ct
are we using the second mri enough ~ measure=mri
beds occupied percentage ~ measure=beds
how many vents on use ~ measure=vents
stats for last week's echo ~ measure=echo
average wait in xray last month ~ when=last month
fleet status usage since morning ~ measure=fleet
`,
    hi: `
आज कितने प्रतिशत बेड भरे हैं ~ measure=बेड
`,
    'hi-Latn': `
aaj kitne percent bed bhare hain ~ measure=bed
pichle hafte ct kitni chali ~ measure=ct
`,
  },
  what_if: {
    en: `
what if hebbal icu closes tonight ~ change=*
if two crews call in sick, then what ~ change=*
and if we keep opd open till 8 ~ change=*
how would things be with one more als ~ change=*
what happens to waiting if ct is off for 3 hours ~ change=*
can we manage if a bus accident comes in ~ change=*
suppose we lose power in ward b ~ change=*
check effect of 4 extra hdu beds ~ change=*
`,
    hi: `
अगर दो एम्बुलेंस और हों तो ~ change=*
`,
    'hi-Latn': `
agar do gaadi aur ho to ~ change=*
ct 3 ghante band rahe to kya hoga ~ change=*
`,
  },
  explain_decision: {
    en: `
why this unit and not the one at whitefield
why did it go to lakeview
why was hebbal skipped
how did the system reach this
what is the basis
basis?
what was considered
who else was considered
what other choices were there
which other beds were looked at
why was a bls suggested
i don't get why amb 5 was picked ~ subject=AMB-5
explain how you picked this bed
walk me through this decision
talk me through why
break down the choice for me
reasoning pls
what factors were used
why the delay in assigning E-3 ~ subject=E-3
what was wrong with amb 4 ~ subject=AMB-4
why isn't the nearest going
how was the score worked out
`,
    hi: `
यही क्यों चुना
और कौन से विकल्प थे
किस वजह से लेकव्यू भेजा
नज़दीक वाली को क्यों छोड़ा
`,
    'hi-Latn': `
yahi kyu chuna
aur kaun se option the
kis wajah se lakeview bheja
nazdeek wali ko kyu chhoda
iska reason kya hai
kaise chuna ye bed
`,
  },
}

/** Crews on the road. */
export const ROAD_UTTERANCES: Utterances = {
  crew_status: {
    en: `
moving from base ~ status=en_route
going to pick up ~ status=en_route
wheels rolling ~ status=en_route
reached the house ~ status=on_scene
at the spot now ~ status=on_scene
with patient, assessing ~ status=on_scene
on site ~ status=on_scene
got him in, moving to hospital ~ status=transporting
loaded and leaving ~ status=transporting
heading to lakeview with pt ~ status=transporting
towards hospital ~ status=transporting
reached lakeview er ~ status=at_hospital
at er door ~ status=at_hospital
patient shifted to er bed, free now ~ status=available
case over, we are free ~ status=available
back at base, ready ~ status=available
clear and available ~ status=available
ready for next call ~ status=available
fuel finished, out of service ~ status=unavailable
shift ended, going off ~ status=unavailable
vehicle trouble, not available ~ status=unavailable
`,
    hi: `
मरीज को लेकर चल पड़े ~ status=transporting
अस्पताल के दरवाज़े पर हैं ~ status=at_hospital
खाली हैं अगले केस के लिए ~ status=available
गाड़ी खराब है, नहीं जा सकते ~ status=unavailable
`,
    'hi-Latn': `
patient ko leke chal pade ~ status=transporting
er ke darwaze pe hain ~ status=at_hospital
khali hain agle case ke liye ~ status=available
gaadi kharab hai nahi ja sakte ~ status=unavailable
base se nikle ~ status=en_route
`,
  },
}
