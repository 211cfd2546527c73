import type { Utterances } from './corpus.ts'

/** What staff write about devices, lists, colleagues and alerts. */
export const OPERATION_UTTERANCES: Utterances = {
  set_equipment_status: {
    en: `
CT down till 4 ~ device=ct; status=down; when=till 4
mri down ~ device=mri; status=down
MRI back up ~ device=mri; status=up
lakeview ct is out of order ~ device=LGH-CT; status=down
x-ray machine not working at indiranagar ~ device=ITC-XRAY; status=down
ct is working again ~ device=ct; status=up
echo machine broken, engineer coming tomorrow ~ device=echo; status=down
usg machine hung ~ device=ultrasound; status=down
mri under maintenance tomorrow 2 to 4 ~ device=mri; status=down; when=tomorrow 2 to 4
LGH-MRI offline ~ device=LGH-MRI; status=down
LGH-MRI online ~ device=LGH-MRI; status=up
endoscopy scope failed, no endoscopy today ~ device=endoscopy; status=down; when=today
dialysis machine 3 down ~ device=dialysis; status=down
ct up ~ device=ct; status=up
hebbal ct breakdown since morning ~ device=HHI-CT; status=down
the MRI scanner is fixed ~ device=mri; status=up
lab analyser not functioning ~ device=lab; status=down
mri quench, closed till monday ~ device=mri; status=down; when=till monday
ct tube problem, out for 3 hours ~ device=ct; status=down
x ray restored ~ device=xray; status=up
ecg machine dead ~ device=ecg; status=down
service engineer finished, ct ok now ~ device=ct; status=up
taking the mri offline for calibration at 3 ~ device=mri; status=down; when=at 3
physio clinic closed today ~ device=physiotherapy; status=down; when=today
ultrasound up and running ~ device=ultrasound; status=up
ct not working ~ device=ct; status=down
scanner down
echo is back ~ device=echo; status=up
xray fixed ~ device=xray; status=up
mri stopped working ~ device=mri; status=down
usg down for service till evening ~ device=ultrasound; status=down; when=till evening
ct down till 4 ~ device=ct; status=down; when=till 4
mri is back ~ device=mri; status=up
echo machine not working ~ device=echo; status=down
xray dead ~ device=xray; status=down
usg probe broken, machine out ~ device=ultrasound; status=down
ct working again ~ device=ct; status=up
MRI under service till tomorrow ~ device=mri; status=down; when=till tomorrow
dialysis machine throwing errors, taking it offline ~ device=dialysis; status=down
helium leak, mri shut ~ device=mri; status=down
engineer fixed the ct ~ device=ct; status=up
lab analyser down ~ device=lab; status=down
endoscopy scope is being repaired ~ device=endoscopy; status=down
xray up ~ device=xray; status=up
no ct right now, tube failure ~ device=ct; status=down
echo restored ~ device=echo; status=up
close mri for maintenance today ~ device=mri; status=down; when=today
echo machine is dead ~ device=echo; status=down
ct tripped, no scans for now ~ device=ct; status=down
mri issue resolved, taking patients again ~ device=mri; status=up
`,
    'hi-Latn': `
ct kharab hai ~ device=ct; status=down
mri band hai 4 baje tak ~ device=mri; status=down; when=4 baje tak
mri theek ho gayi ~ device=mri; status=up
ct machine chal nahi rahi ~ device=ct; status=down
xray machine chalu ho gayi ~ device=xray; status=up
echo machine kharab ho gayi hai ~ device=echo; status=down
sonography machine band padi hai ~ device=ultrasound; status=down
ct wapas chalu ~ device=ct; status=up
lakeview ki mri down hai shaam tak ~ device=LGH-MRI; status=down; when=shaam tak
machine theek ho gayi ct ki ~ device=ct; status=up
dialysis machine me problem hai band karo ~ device=dialysis; status=down
hebbal ct me fault aa gaya ~ device=HHI-CT; status=down
endoscopy aaj nahi hogi scope kharab hai ~ device=endoscopy; status=down; when=aaj
mri chal padi ~ device=mri; status=up
ct band hai 4 baje tak ~ device=ct; status=down; when=4 baje tak
mri kharab ho gayi ~ device=mri; status=down
xray machine chal nahi rahi ~ device=xray; status=down
echo theek ho gaya ~ device=echo; status=up
sonography ki machine band padi hai ~ device=ultrasound; status=down
mri me error aa raha hai band kar di ~ device=mri; status=down
machine ban gayi ct ki ~ device=ct; status=up
dialysis machine kaam nahi kar rahi ~ device=dialysis; status=down
lab ki machine kharab hai ~ device=lab; status=down
mri me kharabi hai aaj nahi chalegi ~ device=mri; status=down
xray thapp padi hai ~ device=xray; status=down
`,
    hi: `
सीटी खराब है ~ device=ct; status=down
एमआरआई मशीन बंद है ~ device=mri; status=down
एमआरआई ठीक हो गई ~ device=mri; status=up
सीटी मशीन फिर से चालू ~ device=ct; status=up
एक्सरे मशीन काम नहीं कर रही ~ device=xray; status=down
इको मशीन खराब हो गई ~ device=echo; status=down
अल्ट्रासाउंड मशीन चालू हो गई ~ device=ultrasound; status=up
डायलिसिस मशीन बंद है शाम तक ~ device=dialysis; status=down; when=शाम तक
सीटी में खराबी आ गई है ~ device=ct; status=down
सीटी 4 बजे तक बंद है ~ device=सीटी; status=down; when=4 बजे तक
एमआरआई खराब हो गई ~ device=एमआरआई; status=down
सीटी फिर से चालू ~ device=सीटी; status=up
इको मशीन ठीक हो गई ~ device=echo; status=up
`,
  },
  report_delay: {
    en: `
MRI running 30 min late ~ device=mri; minutes=30
ct delayed by 20 min ~ device=ct; minutes=20
we're behind in ultrasound by an hour ~ device=ultrasound; minutes=60
running late in endoscopy, about 45 mins ~ device=endoscopy; minutes=45
cardiology opd late by 40 min ~ device=cardiology_opd; minutes=40
running 30 late ~ minutes=30
lakeview mri 15 min behind schedule ~ device=LGH-MRI; minutes=15
delay in echo 25 min ~ device=echo; minutes=25
dr is late, opd starts 1 hour late ~ minutes=60
xray backlog half hour ~ device=xray; minutes=30
dialysis shift delayed 2 hours ~ device=dialysis; minutes=120
mri is backed up
expect 20 min delay on ct ~ device=ct; minutes=20
physio running behind 10 ~ device=physiotherapy; minutes=10
lab is slow today, results and sampling late by 30 ~ device=lab; minutes=30
previous scan overran, mri +40 min ~ device=mri; minutes=40
radiologist stuck in a case, usg late
push everyone by 20 min, ct is behind ~ device=ct; minutes=20
ortho clinic late 35 mins ~ device=orthopaedics_opd; minutes=35
emergency case on the table, mri list late
mri late
we are running 20 min late ~ minutes=20
opd delayed, doctor in surgery
ct 15 min behind ~ device=ct; minutes=15
ct running 20 behind ~ device=ct; minutes=20
mri list delayed half an hour ~ device=mri; minutes=30
opd late by 45 ~ minutes=45
echo backlog, 30 min wait ~ device=echo; minutes=30
we are 15 min behind in xray ~ device=xray; minutes=15
dr stuck in ot, ortho clinic starts 1 hr late ~ minutes=60
usg delayed ~ device=ultrasound
lab results slow today
dialysis starting 40 minutes late ~ device=dialysis; minutes=40
cardiology opd is running behind by an hour ~ minutes=60
tell patients mri is late 25 mins ~ device=mri; minutes=25
emergency came in so ct slots pushed by 30 min ~ device=ct; minutes=30
`,
    'hi-Latn': `
mri 30 min late chal rahi hai ~ device=mri; minutes=30
ct me 20 minute ki deri ~ device=ct; minutes=20
ultrasound late hai aadha ghanta ~ device=ultrasound; minutes=30
doctor sahab late hain opd 1 ghanta late ~ minutes=60
echo 15 min peeche chal raha hai ~ device=echo; minutes=15
list late chal rahi hai 40 min ~ minutes=40
mri me der ho rahi hai
endoscopy late hogi 45 minute ~ device=endoscopy; minutes=45
xray pe bheed hai 20 min delay ~ device=xray; minutes=20
ct late h aaj
dialysis der se shuru hoga ek ghanta ~ device=dialysis; minutes=60
opd ek ghanta late hai ~ minutes=60
ct me aadha ghanta deri ~ device=ct; minutes=30
doctor ot me hain opd der se shuru hogi
xray me bheed hai 20 minute late ~ device=xray; minutes=20
echo list late chal rahi ~ device=echo
`,
    hi: `
एमआरआई 30 मिनट लेट चल रही है ~ device=mri; minutes=30
सीटी में 20 मिनट की देरी ~ device=ct; minutes=20
ओपीडी एक घंटा देर से शुरू होगी ~ minutes=60
अल्ट्रासाउंड लेट चल रहा है ~ device=ultrasound
एंडोस्कोपी में देर हो रही है ~ device=endoscopy
इको 15 मिनट पीछे है ~ device=echo; minutes=15
सीटी में आधा घंटा देरी है ~ minutes=30
एक्सरे लेट चल रहा है
`,
  },
  schedule_overview: {
    en: `
today's mri list ~ service=mri; when=today
show ct schedule tomorrow ~ service=ct; when=tomorrow
who's next on the ct ~ service=ct
any gaps in ultrasound this afternoon ~ service=ultrasound; when=this afternoon
how many patients for dialysis today ~ service=dialysis; when=today
schedule for friday ~ when=friday
cardiology opd list for monday ~ service=cardiology_opd; when=monday
what's on today ~ when=today
list all bookings for echo tomorrow ~ service=echo; when=tomorrow
show me the day's list
who is booked at 3 ~ when=3 baje
free slots in mri today ~ service=mri; when=today
next patient?
endoscopy list ~ service=endoscopy
who all are coming for physio tomorrow morning ~ service=physiotherapy; when=tomorrow morning
xray worklist ~ service=xray
how does tomorrow look for mri ~ service=mri; when=tomorrow
is the ct list full ~ service=ct
appointments today in general medicine ~ service=general_medicine_opd; when=today
ortho clinic roster wednesday ~ service=orthopaedics_opd; when=wednesday
what's the load on usg this week ~ service=ultrasound; when=this week
pull up the schedule
show gaps
blood test bookings for tomorrow 7 to 9 ~ service=blood_test; when=tomorrow 7 to 9
print mri schedule for next week ~ service=mri; when=next week
any no shows on the list today ~ when=today
what does my list look like
who is coming today ~ when=today
mri bookings ~ service=mri
any empty slots tomorrow on ct ~ service=ct; when=tomorrow
who is next
tomorrow's list ~ when=tomorrow
who's coming in
show today's appointments ~ when=today
how many are booked for ct today ~ service=ct; when=today
list for ortho opd ~ service=orthopaedics_opd
whats the schedule like this afternoon ~ when=this afternoon
todays mri list ~ service=mri; when=todays
who's next on ct ~ service=ct
list for tomorrow pls ~ when=tomorrow
how many in opd today ~ when=today
any gap on usg this afternoon ~ service=ultrasound; when=this afternoon
show echo schedule for friday ~ service=echo; when=friday
what does my day look like
whats on the physio list ~ service=physiotherapy
pull up the dialysis roster ~ service=dialysis
is the mri fully booked tomorrow ~ service=mri; when=tomorrow
ct bookings next week ~ service=ct; when=next week
how many no shows today in ortho opd ~ service=orthopaedics_opd; when=today
who has the 3pm xray slot ~ service=xray
first patient of the day?
remaining patients
clinic list
open slots endoscopy tomorrow ~ service=endoscopy; when=tomorrow
schedule
who have we got on ct after lunch ~ service=ct
who do i see this afternoon ~ when=this afternoon
`,
    'hi-Latn': `
aaj ki mri list dikhao ~ service=mri; when=aaj
kal ct me kitne patient hain ~ service=ct; when=kal
aaj ka schedule batao ~ when=aaj
agla patient kaun hai
dialysis ki list do kal ki ~ service=dialysis; when=kal
ultrasound me koi gap hai aaj ~ service=ultrasound; when=aaj
opd me aaj kitne log hain ~ when=aaj
echo ka schedule kya hai shaam ka ~ service=echo; when=shaam
aaj kaun kaun aa raha hai physio ke liye ~ service=physiotherapy; when=aaj
list dikhao
mri me kaunsa slot khali hai kal ~ service=mri; when=kal
somvar ka schedule dikhana ~ when=somvar
endoscopy list bhejo ~ service=endoscopy
aaj ki mri list ~ service=mri; when=aaj
kal kitne patient hain ct me ~ service=ct; when=kal
opd ki list dikhao
usg me koi slot khali hai aaj ~ service=ultrasound; when=aaj
kal ka schedule bhejo ~ when=kal
physio me aaj kaun kaun hai ~ service=physiotherapy; when=aaj
meri list do
kitne patient baki hain
echo ka schedule batao shukravar ka ~ service=echo
echo me kitne log likhe hain aaj ~ service=echo; when=aaj
`,
    hi: `
आज की एमआरआई लिस्ट दिखाओ ~ service=mri; when=आज
कल का शेड्यूल बताइए ~ when=कल
सीटी में आज कितने मरीज हैं ~ service=ct; when=आज
अगला मरीज कौन है
डायलिसिस की सूची दिखाइए ~ service=dialysis
अल्ट्रासाउंड में कोई खाली स्लॉट है आज ~ service=ultrasound; when=आज
आज ओपीडी में कितने लोग हैं ~ when=आज
सोमवार की सूची दिखाओ ~ when=सोमवार
आज की एमआरआई लिस्ट ~ service=mri; when=आज
कल सीटी में कितने मरीज हैं ~ service=ct; when=कल
ओपीडी की सूची दिखाओ
कल का शेड्यूल भेजिए ~ when=कल
कितने मरीज बाकी हैं
`,
  },
  page_on_call: {
    en: `
page cardiology on call ~ role=cardiology
who is on call for neuro ~ role=neuro
call the anaesthetist to ICU ~ role=anaesthetist
page on-call surgeon lakeview ~ role=surgeon; facility=LGH
who's on call tonight
get me the radiologist on duty ~ role=radiologist
oncall ortho pls ~ role=ortho
page cath lab team at hebbal ~ role=cath lab; facility=HHI
need nephrology on call asap ~ role=nephrology
call the duty doctor ~ role=duty doctor
paeds on call at jayanagar? ~ role=paeds; facility=JWC
bleep the med reg ~ role=med reg
alert stroke team ~ role=stroke team
who do i call for plastic surgery ~ role=plastic surgery
page intensivist ~ role=intensivist
on call coordinator number ~ role=coordinator
ask the obstetrician on call to come to ED ~ role=obstetrician
page anaesthesia stat ~ role=anaesthesia
ring the on call physician ~ role=physician
which cardiologist is on duty ~ role=cardiologist
contact trauma surgeon on call at indiranagar ~ role=trauma surgeon; facility=ITC
who is the on call consultant today ~ role=consultant
page housekeeping supervisor ~ role=housekeeping
get biomed on call for the ventilator ~ role=biomed
call the surgeon ~ role=surgeon
who's the duty doctor ~ role=duty doctor
page medicine ~ role=medicine
need anaesthesia now ~ role=anaesthesia
who covers medicine tonight ~ role=medicine
anaesthetist to er please ~ role=anaesthetist
get hold of the ortho registrar ~ role=ortho registrar
page cardio ~ role=cardio
call the surgeon on duty ~ role=surgeon
anaesthesia to icu now ~ role=anaesthesia
need ortho on call ~ role=ortho
who's covering neuro tonight ~ role=neuro
get me the radiologist ~ role=radiologist
on call paeds? ~ role=paeds
ask the nephrologist to call ward 5 ~ role=nephrologist
page duty doctor lakeview ~ role=duty doctor; facility=LGH
stroke team please ~ role=stroke
whos on tonight for gynae ~ role=gynae
bleep med reg ~ role=med reg
send for the intensivist ~ role=intensivist
`,
    'hi-Latn': `
cardiology wale on call ko bulao ~ role=cardiology
on call kaun hai aaj
anaesthetist ko bulao icu me ~ role=anaesthetist
on call surgeon ko page karo ~ role=surgeon
neuro ka on call kaun hai ~ role=neuro
duty doctor ko call karo ~ role=duty doctor
radiologist ko phone lagao on call wale ko ~ role=radiologist
hebbal me cardiology on call kaun hai ~ role=cardiology; facility=HHI
ortho on call chahiye abhi ~ role=ortho
raat ki duty pe kaun hai cardiology me ~ role=cardiology
stroke team ko bulao ~ role=stroke team
paediatrician ko page kar do ~ role=paediatrician
cardiologist ko bulao ~ role=cardiologist
on call surgeon kaun hai ~ role=surgeon
anaesthesia wale ko page karo ~ role=anaesthesia
ortho ko phone lagao icu me ~ role=ortho
raat me neuro kaun hai ~ role=neuro
duty doctor ko bhejo ward 5 ~ role=duty doctor
radiologist chahiye abhi ~ role=radiologist
`,
    hi: `
ऑन कॉल डॉक्टर कौन है
कार्डियोलॉजी ऑन कॉल को बुलाओ ~ role=कार्डियोलॉजी
सर्जन को पेज करो ~ role=सर्जन
आज रात ड्यूटी पर कौन है
एनेस्थेटिस्ट को बुलाइए ~ role=एनेस्थेटिस्ट
न्यूरो का ऑन कॉल कौन है ~ role=न्यूरो
ड्यूटी डॉक्टर को कॉल करो ~ role=ड्यूटी डॉक्टर
सर्जन को बुलाओ ~ role=सर्जन
ऑन कॉल कार्डियोलॉजिस्ट कौन है ~ role=कार्डियोलॉजिस्ट
ड्यूटी डॉक्टर को भेजो ~ role=ड्यूटी डॉक्टर
रेडियोलॉजिस्ट को फोन लगाओ ~ role=रेडियोलॉजिस्ट
एनेस्थेटिस्ट चाहिए अभी ~ role=एनेस्थेटिस्ट
`,
  },
  acknowledge_alert: {
    en: `
ack
acknowledged
seen
got it, on it
noted, handling it
i'll take care of this alert
on my way to the icu
i am on it
received, going now
taking this one
ack the alert
copy
roger
copy that
alert seen
i've got this
will handle
noted
responding to the alert
acknowledge
i saw the alert, thanks
understood, doing it now
10-4
stop escalating, i'm dealing with it
mine
accepted the alert, checking patient
got the page
on it
checking now
i'll do it
seen it
will check
doing it
ok on my way
noted thanks
alert received
attending now
i have it
ok i'm on this
i'm handling it
acknowledging
yes seen
will take care
got it, going
seen, thanks
noted will handle
i'll take this one
acknowledging the alert
roger that
mine, going to bed 4
i'm on my way to icu
looking into it
will do, on my way
taking this
handling
saw it, dealing with it
got the page, coming
understood, heading there
claim
I'm responding to the alert
leave it to me
have seen the message about ct
thanks, i am attending to the patient
wilco
yes i've got this alert
`,
    'hi-Latn': `
dekh liya
mil gaya alert
main dekh raha hoon
main ja raha hu
note kar liya
alert mil gaya main sambhal lunga
dekh rahi hoon abhi
ack kar do
haan alert dekha
kar raha hu isko
samajh gaya jaa raha hoon
main handle kar leti hoon
theek hai dekhta hoon
aa raha hoon
haan dekh liya
mil gaya
ja raha hoon
haan mil gaya alert
sambhal lunga main
main kar lunga ye
dekhta hoon abhi
alert dekh liya, ja rahi hoon
ok main handle karta hu
main jaa rahi hu wahan
mil gaya message, dekh rahe hain
isko main dekh lunga
`,
    hi: `
देख लिया
अलर्ट मिल गया
मैं देख रहा हूँ
मैं जा रही हूँ
नोट कर लिया
संभाल लूँगा
अलर्ट देख लिया, कर रहा हूँ
जा रहा हूँ
मैं संभाल लूँगा
मैं जा रही हूँ वहाँ
हाँ, मैं देखता हूँ
`,
  },
  ask_question: {
    en: `
what is our protocol for massive transfusion
sepsis bundle timings?
where is the policy for restraint
what's the dose limit of contrast in renal patients
mri safety checklist
how long can a bed be on hold
isolation precautions for measles?
what is the stemi protocol
visitor policy icu
which form for body handover
how do i report a needle stick injury
code blue number?
fasting time before endoscopy
handover protocol
what's the extension for pharmacy
what are the criteria for HDU admission
guideline for blood culture collection
who can approve an override
how do we clean after c diff
is there a protocol for anaphylaxis
where do i find the consent form
what's the visiting policy
how do i escalate
what are the steps for code pink
who signs the transfer form
what's the procedure for blood transfusion reaction
who approves transfers
what is the code for cardiac arrest
how do i reset the infusion pump
how long do holds last
where are the spill kits kept
what's the limit for visitors
which gloves for chemo
what's the sepsis bundle
blood transfusion consent form where
restraint policy?
how long can i hold a bed
isolation protocol for measles
who signs for a lama discharge
where are crash carts kept
hand hygiene steps
how to report a fall
visitor limit in icu
steps for code pink
needle stick what do i do
potassium correction guideline
what's the procedure to transfer a patient out
fasting hours before ct contrast
biomedical contact procedure
how do i give feedback about an incident
`,
    'hi-Latn': `
sepsis ka protocol kya hai
contrast ke liye creatinine kitna hona chahiye
visitor policy kya hai icu ki
needle stick injury ho jaye to kya karna hai
isolation ke niyam kya hain
kitni der bed hold kar sakte hain
endoscopy ke liye kitne ghante fasting
stroke protocol batao
transfusion ka protocol kya hai
isolation ke niyam batao
crash cart kahan rakha hai
sui chubh gayi to kya karna hai
code blue ka number kya hai
bed kitni der hold kar sakte hain
`,
    hi: `
सेप्सिस का प्रोटोकॉल क्या है
आईसीयू में मिलने के नियम क्या हैं
सुई चुभ जाए तो क्या करना है
आइसोलेशन के नियम बताइए
एमआरआई से पहले क्या जाँचना है
ट्रांसफ्यूज़न का प्रोटोकॉल क्या है
गिरने की रिपोर्ट कैसे करें
`,
  },
}
