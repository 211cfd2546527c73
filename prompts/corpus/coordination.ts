import type { Utterances } from './corpus.ts'

/** What coordinators write beyond staff. */
export const COORDINATION_UTTERANCES: Utterances = {
  list_emergencies: {
    en: `
list emergencies
show open emergencies
what's open
any active emergencies
pending emergencies
which calls are waiting
current emergencies
show all p1
how many emergencies are open
what is in the queue
emergency list
active jobs
open calls
waiting for dispatch?
what emergencies do we have
whats pending
open incidents?
show me the board
all live cases pls
any p1 waiting
how many calls open rn
list active jobs
who is still waiting for an ambulance
undispatched calls?
show p1 and p2
status of all emergencies
current incidents
anything new?
outstanding calls
give me a rundown of open emergencies
cases without ambulance
emergency queue
what's going on out there
active cases
emergencies?
open emergencies
what do we have open
show the calls
list p1s
what is waiting
show live emergencies
list all open cases
what's the situation
`,
    'hi-Latn': `
emergencies dikhao
kitni emergency chal rahi hain
kaun se case open hain
pending calls batao
abhi kya chal raha hai emergency me
kitne case open hain
abhi kitni emergency hai
emergency list dikhao
kaun kaun se call pending hain
koi p1 hai kya
saari emergency batao
kitne log ambulance ka wait kar rahe hain
open case dikhana
abhi kya kya chal raha hai
pending list do emergency ki
naya koi case aaya kya
`,
    hi: `
खुली इमरजेंसी दिखाओ
कितनी इमरजेंसी चल रही हैं
कौन से केस पेंडिंग हैं
कितनी इमरजेंसी खुली हैं
सारे केस दिखाओ
कोई पी1 है क्या
पेंडिंग कॉल बताइए
इमरजेंसी की सूची
अभी कौन से केस चल रहे हैं
कितने लोग एम्बुलेंस का इंतज़ार कर रहे हैं
`,
  },
  dispatch_ambulance: {
    en: `
dispatch amb-12 ~ ambulance=AMB-12
send amb-7 to e-7k3qpm ~ emergency=E-7K3QPM; ambulance=AMB-7
approve e-7k3qpm ~ emergency=E-7K3QPM
approve the recommended ambulance
dispatch the nearest als
send amb 4 ~ ambulance=AMB-4
go with amb-3 ~ ambulance=AMB-3
approve
assign amb-9 to that emergency ~ ambulance=AMB-9
dispatch ambulance for e-abc123 ~ emergency=E-ABC123
send the als unit from hebbal
roll amb-5 ~ ambulance=AMB-5
ok dispatch it
send amb-5 to E-7K3QPM ~ ambulance=AMB-5; emergency=E-7K3QPM
dispatch AMB-12 now ~ ambulance=AMB-12
approve dispatch for E-4MNP2Q ~ emergency=E-4MNP2Q
go ahead with the recommendation
send the recommended one
assign amb 3 ~ ambulance=AMB-3
send the closest als to the p1
dispatch
yes send it, E-9QRT2A ~ emergency=E-9QRT2A
amb-7 go ~ ambulance=AMB-7
deploy amb 10 for E-2ABXYZ ~ ambulance=AMB-10; emergency=E-2ABXYZ
roll the nearest unit
approved, send
launch amb-1 to hebbal flyover case ~ ambulance=AMB-1
ok to dispatch
get amb-6 moving to E-6PQRST ~ ambulance=AMB-6; emergency=E-6PQRST
send bls for the fall case
please allot amb 8 ~ ambulance=AMB-8
approve AMB-2 for E-3KLMNP ~ ambulance=AMB-2; emergency=E-3KLMNP
dispatch als unit
send an als there
approve it
dispatch nearest
go for the recommended unit
send ambulance to this case
`,
    'hi-Latn': `
amb-12 bhej do ~ ambulance=AMB-12
amb 4 ko bhejo ~ ambulance=AMB-4
e-7k3qpm ke liye ambulance bhejo ~ emergency=E-7K3QPM
approve kar do
nearest wali bhej do
als bhejo is case me
amb-7 assign karo ~ ambulance=AMB-7
amb 5 bhejo ~ ambulance=AMB-5
E-7K3QPM pe amb-1 bhej do ~ ambulance=AMB-1; emergency=E-7K3QPM
sabse paas wali ambulance bhejo is case me
approve karo dispatch
jo recommend hui hai wahi bhejo
als rawana karo
amb-3 ko laga do ~ ambulance=AMB-3
bhej do ambulance
dispatch kar do E-4MNP2Q ~ emergency=E-4MNP2Q
theek hai wahi ambulance bhej do
amb 9 ko rawana karo jaldi ~ ambulance=AMB-9
`,
    hi: `
एएमबी 12 भेज दो ~ ambulance=AMB-12
नजदीकी एम्बुलेंस भेजो
मंजूर करो
एएमबी 5 भेजो ~ ambulance=AMB-5
जो सुझाई है वही भेजो
नजदीक वाली एम्बुलेंस रवाना करो
डिस्पैच कर दो
मंजूर है, भेज दो
एम्बुलेंस रवाना कीजिए
`,
  },
  reassign_dispatch: {
    en: `
use amb-2 instead
send a different ambulance to E-7K3QPM
swap amb-3 for amb-5
reassign the case
amb-4 broke down, send another
change ambulance for this emergency
switch to an als for that patient
replace amb-9 with amb-1
give that job to amb-7
reroute amb-6 to the p1 and send someone else here
reassign
another unit please, this one is too far
take amb-2 off and put amb-8 on it
move the job from amb-10 to amb-11
crew not answering, send the next one
send the second choice instead
divert amb-5 to the new case
upgrade to als
wrong ambulance, pick another
substitute amb-12
send someone else
change the unit
pick another ambulance
different ambulance please
use the next nearest instead
can we use a closer unit
put a different crew on this
send amb-6 rather than amb-2
give the case to another ambulance
swap the ambulances
`,
    'hi-Latn': `
dusri ambulance bhejo iski jagah
amb-3 ki jagah amb-5 bhejo
ambulance badlo
amb 4 kharab ho gayi dusri bhejo
ye wali nahi koi aur ambulance lagao
job amb-7 ko de do
crew jawab nahi de raha dusri gaadi bhejo
ambulance change karo is case ki
als laga do bls ki jagah
reassign kar do
`,
    hi: `
दूसरी एम्बुलेंस भेजो इसकी जगह
एम्बुलेंस बदल दो
एएमबी 3 की जगह एएमबी 5 भेजो
यह गाड़ी खराब हो गई, दूसरी भेजिए
क्रू जवाब नहीं दे रहा, दूसरी लगाओ
`,
  },
  cancel_dispatch: {
    en: `
cancel the dispatch
stand down amb-12
cancel e-7k3qpm ~ emergency=E-7K3QPM
call off the ambulance
recall amb-4
abort dispatch
not an emergency, cancel it
stand down
bring back amb-7
cancel that ambulance, false alarm
false alarm for e-7k3qpm ~ emergency=E-7K3QPM
cancel dispatch E-7K3QPM ~ emergency=E-7K3QPM
call back amb-5
stand amb-3 down
patient refused, cancel
caller cancelled, close E-2ABXYZ ~ emergency=E-2ABXYZ
no ambulance needed for E-4MNP2Q any more ~ emergency=E-4MNP2Q
it was a prank call, cancel it
recall the unit
abort E-6PQRST ~ emergency=E-6PQRST
stop amb-9, family took patient by car
close this emergency
duplicate call, cancel one
patient already reached hospital, stand down
cancel amb-1
drop the dispatch
don't send amb-7, cancel
cancel it, not needed
call the crew back
stop the ambulance
not required any more, stand down
cancel the ambulance for that case
call off amb-5
turn the ambulance around
no need for ambulance there
close the case
`,
    'hi-Latn': `
dispatch cancel karo
amb-12 ko wapas bulao
ambulance rok do
e-7k3qpm cancel kar do ~ emergency=E-7K3QPM
galat call thi cancel karo
E-7K3QPM cancel karo ~ emergency=E-7K3QPM
amb-5 wapas bulao
ambulance ki zaroorat nahi rahi cancel kar do
jhoothi call thi band karo
family khud le gayi patient ko, dispatch cancel
amb 3 ko rok do
ye case band karo
ambulance mat bhejo cancel karo
duplicate hai ye case hata do
gaadi wapas bulwa lo
`,
    hi: `
डिस्पैच कैंसल करो
एम्बुलेंस वापस बुलाओ
एम्बुलेंस रोक दो
एम्बुलेंस की जरूरत नहीं, कैंसल करो
यह केस बंद कर दो
झूठी कॉल थी, रद्द करो
एएमबी 5 को वापस बुलाओ
डिस्पैच रद्द कर दीजिए
परिवार खुद ले गया, एम्बुलेंस रोक दो
`,
  },
  set_divert: {
    en: `
put lakeview on divert ~ facility=LGH; status=on
divert lakeview icu ~ facility=LGH; unit=ICU; status=on
hebbal ED on divert ~ facility=HHI; unit=ED; status=on
lift divert at lakeview ~ facility=LGH; status=off
divert off hebbal ~ facility=HHI; status=off
we are full, go on divert ~ status=on
end the divert ~ status=off
close indiranagar ED to ambulances ~ facility=ITC; unit=ED; status=on
reopen indiranagar to ambulances ~ facility=ITC; status=off
no more icu patients to lakeview please ~ facility=LGH; unit=ICU; status=on
jayanagar nicu diverting ~ facility=JWC; unit=NICU; status=on
start diversion for ED ~ unit=ED; status=on
cancel divert for icu ~ unit=ICU; status=off
lakeview ED bypass on ~ facility=LGH; unit=ED; status=on
bypass lifted hebbal ~ facility=HHI; status=off
set divert on for itc ~ facility=ITC; status=on
lakeview can take patients again ~ facility=LGH; status=off
ed saturated, ambulances elsewhere pls ~ unit=ED; status=on
stop sending ambulances to jayanagar ~ facility=JWC; status=on
take us off divert ~ status=off
remove diversion ~ status=off
we're on divert
hebbal full, divert ~ facility=HHI; status=on
divert over ~ status=off
`,
    'hi-Latn': `
lakeview ko divert pe daalo ~ facility=LGH; status=on
divert hata do hebbal se ~ facility=HHI; status=off
icu full hai divert on karo ~ unit=ICU; status=on
divert band karo ~ status=off
indiranagar me ambulance mat bhejo full hai ~ facility=ITC; status=on
ed divert chalu kar do ~ unit=ED; status=on
lakeview ab patient le sakta hai divert hatao ~ facility=LGH; status=off
jayanagar divert on ~ facility=JWC; status=on
divert khatam karo lakeview ka ~ facility=LGH; status=off
hebbal ed me jagah nahi divert karo ~ facility=HHI; unit=ED; status=on
`,
    hi: `
लेकव्यू को डाइवर्ट पर डालो ~ facility=LGH; status=on
डाइवर्ट हटा दो ~ status=off
आईसीयू भर गया है, डाइवर्ट चालू करो ~ unit=ICU; status=on
हेब्बाल का डाइवर्ट बंद करो ~ facility=HHI; status=off
इमरजेंसी में जगह नहीं, एम्बुलेंस दूसरी जगह भेजो ~ unit=ED; status=on
डाइवर्ट खत्म ~ status=off
`,
  },
  show_forecast: {
    en: `
forecast ed arrivals tonight ~ measure=ed arrivals; when=tonight
how many icu beds will we need tomorrow ~ measure=icu beds; when=tomorrow
predict ambulance demand for saturday ~ measure=ambulance demand; when=saturday
expected admissions tomorrow morning ~ measure=admissions; when=tomorrow morning
what will occupancy look like next week ~ measure=occupancy; when=next week
show forecast
expected icu occupancy at 6 pm ~ measure=icu occupancy; when=6 pm
how many discharges do we expect today ~ measure=discharges; when=today
mri demand forecast for next month ~ measure=mri demand; when=next month
will we run out of ventilators this weekend ~ measure=ventilators; when=this weekend
when will the next icu bed free up ~ measure=icu bed
projected ED load this evening ~ measure=ED load; when=this evening
no show prediction for tomorrow ~ measure=no show; when=tomorrow
call volume expected in the next 4 hours ~ measure=call volume
prediction for dialysis demand ~ measure=dialysis demand
what's coming in tonight ~ when=tonight
anticipated bed shortage on friday? ~ measure=bed shortage; when=friday
outlook for the weekend ~ when=weekend
how busy will tomorrow be ~ when=tomorrow
what will tomorrow look like ~ when=tomorrow
will we have enough icu beds tonight ~ measure=icu beds; when=tonight
how many arrivals by evening ~ measure=arrivals
what do you expect tonight ~ when=tonight
how many patients tomorrow ~ when=tomorrow
forecast for the weekend ~ when=weekend
`,
    'hi-Latn': `
kal kitne icu bed lagenge ~ measure=icu bed; when=kal
aaj raat kitne patient aane ki umeed hai ~ when=aaj raat
forecast dikhao
agle hafte ka forecast batao ~ when=agle hafte
kal ed me kitni bheed hogi ~ when=kal
ambulance ki demand kitni rahegi shanivar ko ~ measure=ambulance ki demand; when=shanivar
kitne discharge honge aaj ~ measure=discharge; when=aaj
icu kab tak bhar jayega ~ measure=icu
weekend pe kitna load rahega ~ when=weekend
aage ka anuman batao
`,
    hi: `
कल कितने आईसीयू बेड चाहिए होंगे ~ measure=आईसीयू बेड; when=कल
आज रात कितने मरीज आ सकते हैं ~ when=आज रात
पूर्वानुमान दिखाओ
अगले हफ्ते का अनुमान बताइए ~ when=अगले हफ्ते
कल कितनी भीड़ होगी ~ when=कल
आज कितने डिस्चार्ज होंगे ~ measure=डिस्चार्ज; when=आज
`,
  },
  show_utilization: {
    en: `
icu occupancy now ~ measure=icu occupancy
mri utilisation last week ~ measure=mri utilisation; when=last week
how full are we
how busy was the ct yesterday ~ measure=ct; when=yesterday
bed occupancy lakeview ~ measure=bed occupancy
utilization of ambulances today ~ measure=ambulances; when=today
show device utilization this month ~ measure=device utilization; when=this month
what percent of icu beds are occupied ~ measure=icu beds
ct usage stats ~ measure=ct usage
show utilization
average response time yesterday ~ measure=response time; when=yesterday
how many dispatches did we do last night ~ measure=dispatches; when=last night
occupancy report
bed turnover this week ~ measure=bed turnover; when=this week
how well used is the mri on weekends ~ measure=mri
dialysis utilisation today ~ measure=dialysis utilisation; when=today
ward occupancy % ~ measure=ward occupancy
idle time of ultrasound last month ~ measure=ultrasound; when=last month
capacity report all hospitals ~ measure=capacity
fleet utilisation ~ measure=fleet utilisation
no show rate this month ~ measure=no show rate; when=this month
how full is icu ~ measure=icu
how many beds are in use ~ measure=beds
mri usage this month ~ measure=mri usage; when=this month
how are we doing on beds
how many icu beds are occupied ~ measure=icu beds
ct utilisation ~ measure=ct utilisation
how busy are the ambulances ~ measure=ambulances
`,
    'hi-Latn': `
icu kitna bhara hai ~ measure=icu
mri ka use kitna hua pichle hafte ~ measure=mri; when=pichle hafte
occupancy kitni hai abhi ~ measure=occupancy
ct ki utilization dikhao ~ measure=ct ki utilization
hum kitne full hain
aaj kitni ambulance chali ~ measure=ambulance; when=aaj
is mahine ki bed occupancy batao ~ measure=bed occupancy; when=is mahine
kitne percent bed bhare hain ~ measure=bed
utilization report do
ultrasound kitna khali raha kal ~ measure=ultrasound
`,
    hi: `
आईसीयू कितना भरा है ~ measure=आईसीयू
एमआरआई का उपयोग पिछले हफ्ते कितना रहा ~ measure=एमआरआई; when=पिछले हफ्ते
कितने प्रतिशत बेड भरे हैं ~ measure=बेड
ऑक्यूपेंसी दिखाओ ~ measure=ऑक्यूपेंसी
आज एम्बुलेंस का इस्तेमाल कितना हुआ ~ measure=एम्बुलेंस; when=आज
सीटी का उपयोग बताइए ~ measure=सीटी
`,
  },
  what_if: {
    en: `
what if we close lakeview ED for 2 hours ~ change=*
what if amb-5 goes off duty ~ change=*
what happens if mri is down tomorrow ~ change=*
suppose we add 2 als at whitefield ~ change=*
simulate adding 4 icu beds at hebbal ~ change=*
if we move amb-9 to electronic city what changes ~ change=*
what would happen with one ct less ~ change=*
how would waits change if we opened the mri on sunday ~ change=*
what if 20 patients come at once ~ change=*
impact of losing 3 nurses tonight? ~ change=*
if indiranagar goes on divert, where do they go ~ change=*
run a scenario with 10 % more arrivals ~ change=*
would it help to base an ambulance in hsr ~ change=*
what if i send amb-2 instead ~ change=*
let's say hebbal icu is full ~ change=*
what-if: extend opd by an hour ~ change=*
effect of shifting two bls to majestic ~ change=*
if we hold back one als what happens ~ change=*
what if the ct goes down ~ change=*
what if we lose two ambulances ~ change=*
if i close the ward, what then ~ change=*
`,
    'hi-Latn': `
agar lakeview ed band kar de to kya hoga ~ change=*
agar do ambulance aur ho to ~ change=*
maan lo mri kal kharab ho gayi to kya hoga ~ change=*
kya hoga agar icu full ho jaye ~ change=*
agar amb-5 ko whitefield bhej de to kya fark padega ~ change=*
4 bed badha de to wait kitna kam hoga ~ change=*
agar 20 patient ek sath aa gaye to ~ change=*
what if hebbal divert pe chala jaye ~ change=*
simulate karo 2 als zyada ~ change=*
`,
    hi: `
अगर लेकव्यू बंद कर दें तो क्या होगा ~ change=*
मान लो एमआरआई खराब हो गई तो ~ change=*
अगर दो एम्बुलेंस और हों तो क्या फर्क पड़ेगा ~ change=*
क्या होगा अगर आईसीयू भर जाए ~ change=*
अगर 4 बेड बढ़ा दें तो ~ change=*
`,
  },
  explain_decision: {
    en: `
why was amb-12 sent ~ subject=AMB-12
why this ambulance
explain e-7k3qpm ~ subject=E-7K3QPM
why not amb-4 ~ subject=AMB-4
why hebbal
why did you pick that bed
explain the recommendation
what was the reason for sending amb-7 ~ subject=AMB-7
how was this ambulance chosen
why lakeview and not indiranagar
reason for dispatch
explain
why did you send amb-12 ~ subject=AMB-12
why not the closer one
why was E-7K3QPM given a bls ~ subject=E-7K3QPM
how come indiranagar and not lakeview
what made you choose that hospital
explain why amb-3 ~ subject=AMB-3
show reasoning
on what basis
who decided this and why
why this bed
why p1?
give reasons for LGH-ICU-9 ~ subject=LGH-ICU-9
why did that patient get the bed before mine
rationale?
what were the alternatives for E-2ABXYZ ~ subject=E-2ABXYZ
why amb-8 when amb-7 was nearer ~ subject=AMB-8
explain that decision
justify
why?
why that one
tell me why
how did you choose
what's the reason
explain your choice
why was this one picked
why not send the als
what's behind this recommendation
`,
    'hi-Latn': `
kaise decide kiya
amb-12 kyun bheji ~ subject=AMB-12
yahi ambulance kyon
ye bed kyu chuna
wajah batao
amb-4 kyun nahi ~ subject=AMB-4
amb-5 kyu bheji ~ subject=AMB-5
ye hospital kyu chuna
najdik wali kyu nahi bheji
kis basis pe chuna
reason kya hai
E-7K3QPM me als kyu nahi ~ subject=E-7K3QPM
samjhao ye faisla kaise hua
usko bed pehle kyu mila
kyun
`,
    hi: `
एएमबी 12 क्यों भेजी ~ subject=AMB-12
यही एम्बुलेंस क्यों
कारण बताओ
यह अस्पताल क्यों चुना
एएमबी 5 क्यों भेजी ~ subject=AMB-5
नजदीक वाली क्यों नहीं भेजी
यह फैसला कैसे हुआ
किस आधार पर चुना
कारण बताइए
यह बेड क्यों चुना
`,
  },
}
