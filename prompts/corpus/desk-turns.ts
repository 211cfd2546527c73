import type { Utterances } from './corpus.ts'

/** What a desk, a ward and a control room ask between two calls. */
export const DESK_TURNS: Utterances = {
  schedule_overview: {
    en: `
show ct for the afternoon ~ service=ct; when=afternoon
list of patients for tomorrow's endoscopy ~ service=endoscopy; when=tomorrow
what have we got on usg after lunch ~ service=ultrasound
today's echo patients ~ service=echo; when=today
next free on mri ~ service=mri
who has the 3 pm slot on ct ~ service=ct; when=3 pm
how does the xray day look ~ service=xray
bookings on dialysis tomorrow ~ service=dialysis; when=tomorrow
opd list for monday ~ when=monday
schedule for the cardiology clinic thursday ~ service=cardiology_opd; when=thursday
gaps today in usg ~ service=ultrasound
any gaps tomorrow morning in mri ~ service=mri; when=tomorrow morning
who is next on ct ~ service=ct
who all are coming for echo today ~ service=echo; when=today
read me the list for tomorrow ~ when=tomorrow
how packed is endoscopy today ~ service=endoscopy; when=today
is ct free at 4 ~ service=ct; when=at 4
pull up friday's mri list ~ service=mri; when=friday
first patient tomorrow on the ct ~ service=ct; when=tomorrow
how many bookings for xray today ~ service=xray; when=today
empty slots in dialysis this week ~ service=dialysis; when=this week
what's lined up for physio ~ service=physiotherapy
morning list please ~ when=morning
mri worklist ~ service=mri
`,
    'hi-Latn': `
ct ki list dikhao aaj ki ~ service=ct; when=aaj
kal mri me kaun kaun hai ~ service=mri; when=kal
aaj ka schedule batao ~ when=aaj
`,
    hi: `
आज की सीटी की सूची दिखाओ ~ service=ct; when=आज
कल एमआरआई में कौन कौन है ~ service=mri; when=कल
`,
  },
  acknowledge_alert: {
    en: `
i've got this one
i am on it, stop the alerts
i'm dealing with that
copied, going
10-4 team
message received, acting
cath team is assembling, noted
we have seen it
taking care of this
will attend now
`,
    'hi-Latn': `
dekh liya, ja raha hu
mil gaya message, kar rahe hain
`,
    hi: `
देख लिया, जा रहा हूँ
`,
  },
  admit_patient: {
    en: `
convert my hold into an admission
patient is in the bed now, mark admitted
occupied by my patient, please admit
admission done, put him in icu 4
she's been wheeled in, record it
register admission for the ED pt
`,
    'hi-Latn': `
patient bed pe aa gaya, admit dikhao
bharti kar lo icu me
`,
    hi: `
मरीज़ बेड पर आ गया, भर्ती दिखाओ
`,
  },
  discharge_patient: {
    en: `
pt in 6 passed away this morning
bed 9 patient gone home
patient left against advice, hdu 2
discharge papers done for ward 8
she has been sent home
lama from ward 3
`,
    'hi-Latn': `
ward 5 ka patient ghar gaya
chhutti ho gayi bed 3 ki
`,
    hi: `
वार्ड 5 का मरीज़ घर गया
`,
  },
  hold_bed: {
    en: `
don't let go of that bed, 15 more minutes
make my hold 90 minutes ~ minutes=90
keep one icu bed aside for us ~ unit=ICU
put my name on an hdu bed for half an hour ~ unit=HDU; minutes=30
`,
    'hi-Latn': `
ek icu bed rok ke rakho ~ unit=ICU
`,
    hi: '',
  },
  release_hold: {
    en: `
hold is not needed now
we don't need that held bed
free up what i was holding
give up my hold
`,
    'hi-Latn': `
hold ki zaroorat nahi ab
`,
    hi: '',
  },
  page_on_call: {
    en: `
get hold of the paediatrician on duty
who is on for cardio tonight
who's on for ortho
call the anaesthetist to icu
bleep the surgical registrar
`,
    'hi-Latn': `
aaj raat neuro me kaun hai duty pe
`,
    hi: `
आज रात न्यूरो में ड्यूटी पर कौन है
`,
  },
  request_bed: {
    en: `
septic pt in casualty needs icu now, acuity 1 ~ unit=ICU; acuity=1
please find a bed for a post mi pt, hdu level ~ unit=HDU
need a ward bed for an elderly lady, stable, acuity 4 ~ unit=WARD; acuity=4
request nicu bed for a 28 weeker ~ unit=NICU
bed wanted in hdu for a dka patient, acuity 2 ~ unit=HDU; acuity=2
wanting icu bed with dialysis for my pt ~ unit=ICU
pt for icu from ED, on noradrenaline ~ unit=ICU
raise a bed request for icu, acuity 2 ~ unit=ICU; acuity=2
`,
    'hi-Latn': `
ek patient ke liye icu bed chahiye, acuity 1 ~ unit=ICU; acuity=1
ward me bed mangwao ek mareez ke liye ~ unit=WARD
`,
    hi: `
एक मरीज़ के लिए आईसीयू बेड चाहिए, गंभीरता 1
`,
  },
  report_delay: {
    en: `
mri backed up by 40 minutes ~ minutes=40
ct queue running half an hour behind ~ minutes=30
echo is behind schedule by 20 ~ minutes=20
`,
    'hi-Latn': '',
    hi: '',
  },
}

/** The same of those who send ambulances and look ahead. */
export const CONTROL_TURNS: Utterances = {
  show_forecast: {
    en: `
how many beds will open up by evening
will we run short of icu beds tonight
what's coming at us this weekend
predict er arrivals for tomorrow
how many ambulances shall we need on sunday
how does next week look for beds
projected icu occupancy friday
any surge expected tonight
demand for dialysis next week
what will the night look like
`,
    'hi-Latn': `
shaam tak kitne bed khali honge
kal kitne mareez aane ka andaza hai
aane wale hafte me icu ki zaroorat kitni
`,
    hi: `
शाम तक कितने बेड खाली होंगे
कल कितने मरीज़ आने का अनुमान है
`,
  },
  show_utilization: {
    en: `
how many scans were done on ct yesterday
how many vents in use right now
what share of theatre time went unused
how full did the icu get last week
`,
    'hi-Latn': `
kal mri pe kitne scan hue
`,
    hi: `
कल एमआरआई पर कितने स्कैन हुए
`,
  },
  list_emergencies: {
    en: `
list the p2s as well
all p1 and p2 on the board
what's still open on the board
anything unassigned
where is amb 3 and on what job
`,
    'hi-Latn': `
p1 p2 sab dikhao board pe
kya kya khula hai abhi
`,
    hi: '',
  },
  dispatch_ambulance: {
    en: `
one bls to hebbal for E-21
send whoever is closest to that call
nearest als go to the silk board job
put amb 6 on E-3
`,
    'hi-Latn': `
amb 6 ko E-3 pe bhejo
jo paas ho use bhej do
`,
    hi: '',
  },
  explain_decision: {
    en: `
what were the other choices for that call
how did you score these units
on what basis was this picked
what made you choose that one
`,
    'hi-Latn': `
kis hisaab se chuna ye
`,
    hi: `
किस आधार पर चुना
इसके पीछे तर्क क्या है
`,
  },
  set_divert: {
    en: `
don't bring p1 to lakeview for now, ct down
no more patients to hebbal icu till 9
stop inflow to indiranagar ed
`,
    'hi-Latn': `
lakeview me abhi mareez mat bhejo, bhara hai
`,
    hi: '',
  },
}

/** And of families, about what they ask most. */
export const FAMILY_TURNS: Utterances = {
  request_ambulance: {
    en: `
can someone come and take my husband to the hospital, he cannot stand
ambulance needed near the lake, old lady fell
kindly send transport with stretcher for my uncle
my mother is bedridden, need ambulance for her dialysis trip
pick us up please, baby has high fever and we have no vehicle
we need to shift papa from home to your hospital
require an ambulance at 22 church street
call an ambulance for the neighbour, he is not well
want a vehicle to bring my grandmother in
please send your ambulance to our flat, second floor no lift
emergency vehicle for my brother
ambulance to jayanagar 4th block please
i need to bring a patient, send the van
book an ambulance for now
ambulance required immediately
my father must be brought to hospital right now
please arrange an ambulance for my aunt, she can't get up
need a vehicle with oxygen for my mother from home
can you pick up a patient from koramangala
grandfather to be shifted by ambulance from our house
we have no car, my wife needs to come to hospital, send ambulance
`,
    'hi-Latn': `
papa ko le jane ke liye ambulance chahiye
hamare ghar ambulance bhijwa dijiye
dadi chal nahi pa rahi, gaadi bhejo
patient ko lana hai, van bhej do
ambulance mangwani hai turant
mummy ko hospital lana hai gaadi bhej do
ghar se mareez le jana hai ambulance chahiye
`,
    hi: `
हमारे घर एम्बुलेंस भिजवा दीजिए
दादी चल नहीं पा रहीं, गाड़ी भेजिए
पिताजी को ले जाने के लिए एम्बुलेंस चाहिए
माँ को अस्पताल लाना है, गाड़ी भेज दीजिए
घर से मरीज़ ले जाना है, एम्बुलेंस चाहिए
`,
  },
  ambulance_status: {
    en: `
are you people coming or not
we hear a siren, is it ours
how far have they come
no ambulance yet, it's been 20 min
is the driver on the way
when does it get here
`,
    'hi-Latn': `
aa rahe ho ki nahi gaadi leke
20 min ho gaye gaadi nahi aayi
driver kahan pahuncha
`,
    hi: `
बीस मिनट हो गए, गाड़ी नहीं आई
ड्राइवर कहाँ पहुँचा
`,
  },
  ask_question: {
    en: `
can i drink tea before the blood test
do i have to remove my ring for the mri
how many attendants are allowed
is lift available for wheelchair
will insurance cover the ct
what is cashless procedure
do you do covid test there
is the pharmacy open at night
how long is the echo test
should i stop my sugar tablet before endoscopy
till what time is the lab open on sunday
can i carry food for the patient
where exactly is block b
is there a prayer room
do i need a referral letter for physio
what happens in an endoscopy
how to reach lakeview from majestic
are kids allowed in icu
can i get the films on cd
how soon do ct reports come
mri rates
what is the price of a ct
card payment possible
canteen open till
where do i park
which doctor is on tomorrow in cardiology
i fear closed rooms, how is the mri taken
is my blood report ready
can we have a second opinion there
is it open on the holiday tomorrow
what papers for admission
do you have a chemist inside
room rent per day
`,
    'hi-Latn': `
chai pi sakte hain kya test se pehle
angoothi utarni padegi kya mri me
kitne log ruk sakte hain patient ke saath
sunday ko lab kab tak khuli hai
insurance chalega kya
sugar ki goli leni hai ya nahi subah
gaadi kahan khadi kare
card chalega kya payment me
kal chutti hai, khula rahega kya
room ka kiraya kitna hai
`,
    hi: `
जाँच से पहले चाय पी सकते हैं क्या
मरीज़ के साथ कितने लोग रुक सकते हैं
रविवार को लैब कब तक खुली है
बीमा चलेगा क्या
गाड़ी कहाँ खड़ी करें
बच्चे वार्ड में जा सकते हैं क्या
कमरे का किराया कितना है
`,
  },
  book_appointment: {
    en: `
i'd like to get my mother's eyes, sorry, heart checked on monday
slot for ecg anytime tomorrow ~ service=ecg; when=tomorrow
could you fit me in for an xray today ~ service=xray; when=today
the doctor wrote ct abdomen, when can it be done ~ service=ct
please arrange physio for my knee ~ service=physiotherapy
fix me up with the heart doctor on thursday ~ service=cardiology_opd; when=on thursday
need to see somebody for my back, ortho
sugar test day after tomorrow early morning ~ when=day after tomorrow early morning
schedule an mri brain whenever free ~ service=mri
i want a doctor's time for saturday ~ when=saturday
dressing at 11 tomorrow, book please ~ when=11 tomorrow
when can a doctor see my grandmother
my physio is over, need five more from monday ~ service=physiotherapy
want one more appointment, for my wife
blood for sugar and thyroid tomorrow morning, ok? ~ service=blood_test; when=tomorrow morning
`,
    'hi-Latn': `
doctor ne ct likha hai kab ho sakta hai ~ service=ct
kamar ka dard hai haddi wale doctor ko dikhana hai ~ service=orthopaedics_opd
kal ecg ho jayega kya ~ service=ecg; when=kal
ghutne ki physio lagwa do ~ service=physiotherapy
gas ki dikkat hai endoscopy karwani hai ~ service=endoscopy
operation se pehle echo bola hai doctor ne ~ service=echo
`,
    hi: `
ऑपरेशन से पहले इको बोला है डॉक्टर ने ~ service=echo
सिर्फ़ एमआरआई करवाना है ~ service=mri
`,
  },
  cancel_appointment: {
    en: `
won't be coming for it any more, take it off
scrap my booking
no longer need that ct, cancel ~ service=ct
doctor said not required now, cancel the mri ~ service=mri
two bookings by mistake, cancel one
you can give away my time, i can't come at all
remove the booking in my name
`,
    'hi-Latn': `
mera slot chhod do, nahi aana
`,
    hi: `
एक्स-रे की बुकिंग हटा दीजिए ~ service=xray
`,
  },
  reschedule_appointment: {
    en: `
resched pls
take mine ahead by a week
12 suits me better than 10, change it
missed it yesterday, give a new time
`,
    'hi-Latn': `
kal chhoot gaya, naya time do
`,
    hi: `
कल छूट गया, नया समय दीजिए
`,
  },
}
