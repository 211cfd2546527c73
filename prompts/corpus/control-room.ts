import type { Utterances } from './corpus.ts'

/** How coordinators write when the board is full: clipped, half a sentence, no full stop. */
export const CONTROL_ROOM_UTTERANCES: Utterances = {
  list_emergencies: {
    en: `
board pls
emergency board
case board
pull up the emergency board
whats on the board
show me pending cases
pending cases?
list all emergencies right now
list pending p1
list p2s too
how many cases pending
count of open emergencies
any open p1
any p2 pending
any unassigned calls
unassigned cases pls
calls without a vehicle
which emergencies have no ambulance
what's not dispatched yet
anything undispatched
anything waiting for approval
what's waiting for my approval
approvals pending?
which ones do i need to approve
any new emergencies
any new calls in last 10 min
new cases?
show the latest emergencies
latest calls pls
all active emergencies in the city
active emergencies list
emergencies in progress
ongoing emergencies
ongoing cases
what are we dealing with right now
what all is going on
what cases are running
running cases
live board
live calls?
give me the current picture of emergencies
quick rundown of active cases
status of open cases pls
update me on all open calls
who all are waiting
who is waiting longest
oldest pending case?
longest waiting call
which call came first
show emergencies sorted by priority
open emergencies near hebbal
any emergency near indiranagar now
emergency queue status
queue?
is the queue clear
are there any calls waiting
any pending call left
is anyone still waiting
emergencies open now pls
pls list emergencies
kindly show open emergencies
emrgencies list
list emergncies
show emergency
open emergency count
`,
    'hi-Latn': `
board dikha do
pending case kitne hain
kaunsa case abhi tak pending hai
kis case me ambulance nahi gayi
bina ambulance wale case dikhao
sabse purana pending case kaunsa hai
p1 p2 sab dikhao
kitne p1 chal rahe hain
naye call aaye kya
approve karne wale kaun se hain
emergency ki list bhejo
active emergency batao
abhi kaun kaun se case chal rahe
line me kitne hain
`,
    hi: `
बोर्ड दिखाइए
कौन सा केस अभी तक पेंडिंग है
किस केस में एम्बुलेंस नहीं गई
कितने पी1 हैं अभी
नए केस आए क्या
चालू इमरजेंसी बताइए
`,
  },
  dispatch_ambulance: {
    en: `
approve E-1 ~ emergency=E-1
approve E-12 ~ emergency=E-12
E-4 approved ~ emergency=E-4
approve E-2 please ~ emergency=E-2
E-7 go ~ emergency=E-7
go for E-9 ~ emergency=E-9
yes approve E-15 ~ emergency=E-15
ok for E-3, send ~ emergency=E-3
green light for E-5 ~ emergency=E-5
dispatch for E-8 ~ emergency=E-8
send for E-6 ~ emergency=E-6
approving E-11 ~ emergency=E-11
approve the top one
approve the first recommendation
approve this dispatch
approve the p1
approve recommended
approve dispatch
approved, roll
i approve, send the als
accept the recommendation and send
take the suggested one
send the suggested ambulance
go with the suggestion
send as recommended
dispatch as proposed
ok dispatch the first choice
pls dispatch fast
dispatch now
send it now
release the ambulance to this case
get an ambulance rolling
get the nearest unit moving
put amb 6 on E-3 ~ ambulance=AMB-6; emergency=E-3
amb 2 to E-5 ~ ambulance=AMB-2; emergency=E-5
amb-4 for E-10 pls ~ ambulance=AMB-4; emergency=E-10
AMB-8 go to E-7K3QPM ~ ambulance=AMB-8; emergency=E-7K3QPM
assign AMB-7 ~ ambulance=AMB-7
allot amb 5 to the cardiac one ~ ambulance=AMB-5
amb 9 can go ~ ambulance=AMB-9
let amb 1 take it ~ ambulance=AMB-1
amb 3 take this ~ ambulance=AMB-3
depute amb 10 ~ ambulance=AMB-10
send als for the stroke call
send the second nearest bls
one als to silk board
`,
    'hi-Latn': `
E-1 approve karo ~ emergency=E-1
E-4 ko approve kar do ~ emergency=E-4
E-2 ke liye bhej do ~ emergency=E-2
approve hai bhejo
haan approve, bhej do gaadi
jo suggest kiya wahi bhejo
amb 6 ko lagao E-3 pe ~ ambulance=AMB-6; emergency=E-3
amb 2 jayegi ~ ambulance=AMB-2
pehli wali approve
gaadi rawana karo
sabse nazdeek wali ko bhejo abhi
`,
    hi: `
E-1 मंज़ूर ~ emergency=E-1
E-3 के लिए एम्बुलेंस भेजो ~ emergency=E-3
सुझाई हुई भेज दो
एएमबी 6 को रवाना करो ~ ambulance=AMB-6
मंज़ूर है, रवाना करो
`,
  },
  reassign_dispatch: {
    en: `
change the ambulance on E-3
change ambulance
need a different ambulance here
put another ambulance on E-7
swap the unit
swap with amb-5
amb 3 stuck, give it to amb 6
amb 4 stuck in jam send other one
this one is too far, give another
give another unit
crew refused, assign some other
crew of amb 9 not responding, try other
amb 2 out, who else, send them
replace the bls with als
need als instead of bls
send als not bls
downgrade to bls
amb 7 instead of amb 1
not amb 3, send amb 8
take it from amb 5 and give to amb 2
shift this case to amb 10
transfer the job to amb-2
hand this job to another crew
reassign E-4
reassign E-4 to amb 7
re-assign please
reassign to the nearest als
reassign, vehicle broke down
tyre burst on amb 6, reassign its case
switch crew
switch unit for E-2ABXYZ
go with the second option instead
use the other ambulance
try the next unit
pull amb 4 off and put amb 1
redirect amb 2 to the p1
reroute amb 9 to the cardiac arrest
can we put some closer unit
closer one is free now, switch to it
amb 5 is nearer, use that instead
`,
    'hi-Latn': `
dusri gaadi lagao isme
amb 3 ki jagah amb 6 bhejo
amb 4 phasi hai dusri do
bls ki jagah als bhejo
ye case kisi aur ko do
crew phone nahi utha raha kisi aur ko bhejo
gaadi badal do E-3 ki
paas wali free ho gayi use lagao
reassign karo E-4
`,
    hi: `
E-3 की गाड़ी बदलो
एएमबी 4 फँसी है, दूसरी भेजो
बीएलएस की जगह एएलएस भेजो
यह काम दूसरे क्रू को दो
पास वाली लगाओ इसकी जगह
`,
  },
  cancel_dispatch: {
    en: `
cancel E-1 ~ emergency=E-1
E-5 cancelled by caller ~ emergency=E-5
stand down E-3 ~ emergency=E-3
call off E-9, patient reached by own car ~ emergency=E-9
recall amb 5, not needed
turn amb 3 back
bring amb 2 back to base
hoax call, cancel dispatch
prank call, recall
caller says not needed, cancel ambulance
duplicate of E-2, cancel it
`,
    'hi-Latn': `
E-1 cancel karo ~ emergency=E-1
amb 3 ko wapas bulao
caller ne mana kar diya wapas bula lo
jhooti call thi radd karo
`,
    hi: `
E-1 रद्द करो ~ emergency=E-1
एएमबी 3 को वापस बुलाओ
कॉलर ने मना कर दिया, वापस बुला लो
`,
  },
  set_divert: {
    en: `
divert
divert please
go on divert
going on divert
hebbal on divert ~ facility=HHI; status=on
itc on divert from now ~ facility=ITC; status=on
lakeview divert on ~ facility=LGH; status=on
put jayanagar on divert ~ facility=JWC; status=on
place hebbal icu on divert ~ facility=HHI; unit=ICU; status=on
mark lakeview ed as diverting ~ facility=LGH; unit=ED; status=on
declare divert at indiranagar ~ facility=ITC; status=on
activate divert for ed ~ unit=ED; status=on
icu divert on ~ unit=ICU; status=on
nicu on divert pls ~ unit=NICU; status=on
our ed is on divert ~ unit=ED; status=on
we cannot take any more ambulances
we can't accept ambulances right now
not accepting ambulances at hebbal ~ facility=HHI; status=on
no ambulances to lakeview till further notice ~ facility=LGH; status=on
don't route anyone to jayanagar ~ facility=JWC; status=on
don't send p1 to indiranagar, ct down ~ facility=ITC; status=on
hold all incoming to lakeview ed ~ facility=LGH; unit=ED; status=on
keep ambulances away from hebbal ~ facility=HHI; status=on
ed overflowing, go on bypass ~ unit=ED; status=on
no icu capacity, start divert ~ unit=ICU; status=on
casualty full pls divert ~ unit=ED; status=on
close our ed to incoming ~ unit=ED; status=on
closed to trauma till 8
bypass hebbal for stroke ~ facility=HHI; status=on
ambulance bypass on ~ status=on
divert off ~ status=off
off divert
divert off for lakeview ~ facility=LGH; status=off
remove divert from hebbal ~ facility=HHI; status=off
hebbal off divert now ~ facility=HHI; status=off
lift the divert ~ status=off
lift icu divert at itc ~ facility=ITC; unit=ICU; status=off
end the divert at jayanagar ~ facility=JWC; status=off
divert lifted ~ status=off
divert ended ~ status=off
divert cleared ~ status=off
stop diverting ~ status=off
we are open again, remove divert ~ status=off
lakeview is accepting ambulances again ~ facility=LGH; status=off
ed reopened, ambulances welcome ~ unit=ED; status=off
open indiranagar to ambulances ~ facility=ITC; status=off
we can take ambulances again ~ status=off
back to normal intake ~ status=off
back to accepting patients at hebbal ~ facility=HHI; status=off
resume ambulances to lakeview ~ facility=LGH; status=off
`,
    'hi-Latn': `
divert laga do lakeview pe ~ facility=LGH; status=on
hebbal ko divert pe rakho ~ facility=HHI; status=on
icu me jagah nahi divert lagao ~ unit=ICU; status=on
ed full ho gaya ab ambulance mat bhejna ~ unit=ED; status=on
indiranagar me koi ambulance mat bhejo ~ facility=ITC; status=on
abhi ambulance mat lao yahan
divert hatao ~ status=off
divert khol do ab le sakte hain ~ status=off
hebbal ka divert khatam ~ facility=HHI; status=off
lakeview wapas chalu, ambulance bhej sakte ho ~ facility=LGH; status=off
jayanagar divert off karo ~ facility=JWC; status=off
`,
    hi: `
हेब्बाल को डाइवर्ट पर रखो ~ facility=HHI; status=on
आईसीयू डाइवर्ट लगाओ ~ unit=ICU; status=on
लेकव्यू में अब एम्बुलेंस मत भेजो ~ facility=LGH; status=on
डाइवर्ट बंद करो ~ status=off
लेकव्यू का डाइवर्ट हटाओ ~ facility=LGH; status=off
अब एम्बुलेंस ले सकते हैं, डाइवर्ट हटा दो ~ status=off
`,
  },
  show_forecast: {
    en: `
forecast
forecast pls
forecast for tonight ~ when=tonight
forecast for tomorrow ~ when=tomorrow
tomorrow's forecast ~ when=tomorrow
icu forecast ~ measure=icu
icu bed forecast for tomorrow ~ measure=icu bed; when=tomorrow
ed forecast tonight ~ measure=ed; when=tonight
expected load tonight ~ when=tonight
expected ed arrivals tonight ~ measure=ed arrivals; when=tonight
expected discharges by evening ~ measure=discharges
how many discharges tomorrow ~ measure=discharges; when=tomorrow
how many admissions should we plan for tomorrow ~ measure=admissions; when=tomorrow
how many icu beds will be free by tonight ~ measure=icu beds; when=tonight
will icu be full tonight ~ measure=icu; when=tonight
will we be short of beds on monday ~ measure=beds; when=monday
will there be enough ward beds this weekend ~ measure=ward beds; when=this weekend
when do we run out of icu beds ~ measure=icu beds
what's the bed position going to be tomorrow ~ measure=bed; when=tomorrow
what does tonight look like ~ when=tonight
what does the weekend look like for ambulances ~ measure=ambulances; when=weekend
how does tomorrow look for icu ~ measure=icu; when=tomorrow
how heavy will sunday be ~ when=sunday
how bad will tonight be ~ when=tonight
predicted occupancy for friday ~ measure=occupancy; when=friday
predicted calls for tonight ~ measure=calls; when=tonight
prediction for tomorrow morning ~ when=tomorrow morning
predict no shows tomorrow ~ measure=no shows; when=tomorrow
projected occupancy next week ~ measure=occupancy; when=next week
projection for icu ~ measure=icu
bed demand tomorrow? ~ measure=bed demand; when=tomorrow
ambulance demand tonight ~ measure=ambulance demand; when=tonight
demand outlook for next week ~ measure=demand; when=next week
any surge expected tonight ~ when=tonight
are we expecting a rush tomorrow ~ when=tomorrow
is a rush expected this evening ~ when=this evening
estimate of ed load at 9 pm ~ measure=ed load; when=9 pm
estimated arrivals on saturday ~ measure=arrivals; when=saturday
likely admissions this evening ~ measure=admissions; when=this evening
how many patients will come tonight ~ when=tonight
how many calls will we get on new year's eve ~ measure=calls
what should we expect on sunday ~ when=sunday
next 12 hours forecast for beds ~ measure=beds
ventilator demand next week ~ measure=ventilator demand; when=next week
forcast for icu tomorow ~ measure=icu
`,
    'hi-Latn': `
aaj raat ka forecast ~ when=aaj raat
kal ka forecast do ~ when=kal
icu ka forecast dikhao ~ measure=icu
kal icu bharega kya ~ measure=icu; when=kal
aaj raat bheed hogi kya ~ when=aaj raat
kal kitne admission honge ~ measure=admission; when=kal
weekend pe bed kam padenge kya ~ measure=bed; when=weekend
agle hafte kitne ventilator lagenge ~ measure=ventilator; when=agle hafte
somvar ko kitne patient aane wale hain ~ when=somvar
kitne bed khali hone wale hain shaam tak ~ measure=bed; when=shaam tak
`,
    hi: `
आज रात का पूर्वानुमान ~ when=आज रात
कल आईसीयू भर जाएगा क्या ~ measure=आईसीयू; when=कल
कल कितने मरीज आने की उम्मीद है ~ when=कल
शाम तक कितने बेड खाली होंगे ~ measure=बेड; when=शाम तक
सोमवार को कितनी एम्बुलेंस लगेंगी ~ measure=एम्बुलेंस; when=सोमवार
`,
  },
  show_utilization: {
    en: `
utilization
utilisation report
occupancy
occupancy now
current occupancy ~ measure=occupancy
occupancy of all hospitals ~ measure=occupancy
icu occupancy % ~ measure=icu occupancy
icu occupancy at hebbal ~ measure=icu occupancy
icu usage today ~ measure=icu usage; when=today
how full is lakeview
how full are the wards ~ measure=wards
how full was icu yesterday ~ measure=icu; when=yesterday
how occupied is hdu ~ measure=hdu
percent icu full ~ measure=icu
what percent of beds are full ~ measure=beds
what % of ward beds are taken ~ measure=ward beds
beds in use right now ~ measure=beds
ventilators in use ~ measure=ventilators
how many ventilators are in use ~ measure=ventilators
how many ambulances are busy ~ measure=ambulances
how many ambulances were used yesterday ~ measure=ambulances; when=yesterday
ambulance utilisation this week ~ measure=ambulance utilisation; when=this week
ambulance usage last week ~ measure=ambulance usage; when=last week
fleet usage today ~ measure=fleet usage; when=today
mri utilization ~ measure=mri utilization
mri utilisation today ~ measure=mri utilisation; when=today
ct utilisation this month ~ measure=ct utilisation; when=this month
ct load yesterday ~ measure=ct; when=yesterday
how much was the mri used last month ~ measure=mri; when=last month
how many scans did mri do yesterday ~ measure=mri; when=yesterday
idle time of ct ~ measure=ct
how long was mri idle yesterday ~ measure=mri; when=yesterday
dialysis machine usage ~ measure=dialysis
echo usage last week ~ measure=echo usage; when=last week
slot utilisation last week ~ when=last week
no shows last week ~ measure=no shows; when=last week
no show percentage for ct ~ measure=no show
average ambulance response time this month ~ measure=response time; when=this month
response times yesterday ~ measure=response times; when=yesterday
dispatches today ~ measure=dispatches; when=today
how many dispatches yesterday ~ measure=dispatches; when=yesterday
admissions yesterday? ~ measure=admissions; when=yesterday
discharges so far today ~ measure=discharges; when=today
bed turnover last month ~ measure=bed turnover; when=last month
capacity stats
give me utilisation stats
occupency report
`,
    'hi-Latn': `
occupancy dikhao ~ measure=occupancy
icu kitna percent bhara hai ~ measure=icu
ward kitne bhare hain ~ measure=ward
mri kitni chali aaj ~ measure=mri; when=aaj
pichle hafte ct kitna chala ~ measure=ct; when=pichle hafte
kitni ambulance busy hain ~ measure=ambulance
kal kitne dispatch hue ~ measure=dispatch
ventilator kitne use ho rahe hain ~ measure=ventilator
utilization batao mri ka ~ measure=utilization
`,
    hi: `
आईसीयू कितने प्रतिशत भरा है ~ measure=आईसीयू
वार्ड कितने भरे हैं ~ measure=वार्ड
आज एमआरआई कितनी चली ~ measure=एमआरआई; when=आज
कितनी एम्बुलेंस व्यस्त हैं ~ measure=एम्बुलेंस
पिछले हफ्ते की ऑक्यूपेंसी बताइए ~ measure=ऑक्यूपेंसी; when=पिछले हफ्ते
`,
  },
  what_if: {
    en: `
what if lakeview icu fills up ~ change=lakeview icu fills up
what if hebbal goes on divert ~ change=hebbal goes on divert
what if mri is down the whole day ~ change=mri is down the whole day
what if amb-3 and amb-7 break down ~ change=amb-3 and amb-7 break down
what if we get 15 casualties ~ change=we get 15 casualties
what if two nurses call in sick ~ change=two nurses call in sick
what if we add one more ct slot ~ change=we add one more ct slot
what if we keep 2 icu beds empty ~ change=we keep 2 icu beds empty
what if i hold back amb-5 ~ change=i hold back amb-5
what if there is a bus crash on orr ~ change=there is a bus crash on orr
whatif we close hdu ~ change=*
wat if icu is full ~ change=*
what happens if lakeview closes its ed ~ change=lakeview closes its ed
what happens if we lose the ct for 3 hours ~ change=we lose the ct for 3 hours
what would happen if we moved amb-6 to hsr ~ change=we moved amb-6 to hsr
what would change if we had one more als ~ change=*
what will happen if dialysis stops for a day ~ change=*
suppose mri goes down at 2 pm ~ change=mri goes down at 2 pm
suppose we close ward 2 ~ change=we close ward 2
suppose there are 30 casualties ~ change=there are 30 casualties
supposing we had 3 more icu beds ~ change=*
simulate mri down ~ change=mri down
simulate 3 ambulances off duty ~ change=3 ambulances off duty
simulate lakeview on divert ~ change=lakeview on divert
simulate a stadium collapse ~ change=*
run what if with 2 fewer ambulances ~ change=*
run scenario hebbal closed ~ change=*
scenario: icu full, two p1s ~ change=*
impact of closing ed for 2 hours ~ change=closing ed for 2 hours
impact of mri breakdown tomorrow ~ change=mri breakdown tomorrow
impact if ct is out till evening ~ change=*
effect of adding a bls at majestic ~ change=adding a bls at majestic
effect on waits if we open sunday opd ~ change=*
how would response times change with one more als in whitefield ~ change=*
how much would wait drop if we add an echo machine ~ change=*
how badly are we hit if amb-1 is out ~ change=*
if hebbal icu closes where will patients go ~ change=*
if ct stops now what happens to the list ~ change=*
if amb-4 goes off what is our cover ~ change=*
if we shift 2 beds from ward to icu, does it help ~ change=*
if 10 more patients come tonight can we manage ~ change=*
would we manage with 8 ambulances ~ change=*
can we cope if lakeview shuts ~ change=*
could we survive a night without hebbal ~ change=*
do we still cover whitefield if amb-2 leaves ~ change=*
imagine a fire at a mall with 25 burns ~ change=*
assume indiranagar is closed ~ change=*
assuming 20 percent more calls tonight ~ change=*
hypothetically, one less mri ~ change=*
model 2 extra icu beds ~ change=*
let's say amb-8 is off till morning ~ change=amb-8 is off till morning
say we lose power at jayanagar, then what ~ change=*
try it with 5 more beds ~ change=*
test the plan with one crew less ~ change=*
`,
    'hi-Latn': `
agar lakeview ka icu bhar gaya to ~ change=*
agar ct 3 ghante band rahe to kya hoga ~ change=*
agar 15 ghayal ek sath aa gaye to kya hoga ~ change=*
agar amb 3 off ho gayi to cover kaun karega ~ change=*
maan lo 20 patient aa gaye ~ change=*
maan lijiye hebbal divert pe hai to ~ change=*
socho mri kal band hai to kya asar padega ~ change=*
ek als aur mil jaye to kya fark padega ~ change=*
kya ho agar ward 2 band kar de ~ change=*
2 bed icu me badha de to kya hoga ~ change=*
`,
    hi: `
अगर लेकव्यू का आईसीयू भर गया तो ~ change=*
अगर सीटी तीन घंटे बंद रहे तो क्या होगा ~ change=*
मान लीजिए 20 मरीज आ गए तो ~ change=*
एक एम्बुलेंस और मिल जाए तो क्या फर्क पड़ेगा ~ change=*
क्या हो अगर हेब्बाल डाइवर्ट पर चला जाए ~ change=*
`,
  },
  explain_decision: {
    en: `
explain this
explain the choice
explain E-1 ~ subject=E-1
explain E-14 ~ subject=E-14
explain amb-6 ~ subject=AMB-6
explain the dispatch for E-3 ~ subject=E-3
explain why E-5 went to hebbal ~ subject=E-5
why E-2 is p2 only ~ subject=E-2
why was E-9 sent to indiranagar ~ subject=E-9
why amb-8 for E-4
why AMB-10 ~ subject=AMB-10
why not AMB-2 ~ subject=AMB-2
why did amb-7 go there ~ subject=AMB-7
why was amb-1 skipped ~ subject=AMB-1
why bls for a cardiac case
why an als for a minor fall
why not the nearest hospital
why not send to lakeview
why that hospital
why so far
why him first
why was bed 9 given to him
why LGH-ICU-4 ~ subject=LGH-ICU-4
why this order
why this ranking
why is this one recommended
why did the system choose this
why did you recommend hebbal
why was my choice not taken
what's the logic here
what is the logic behind this
what did you consider
what else did you consider
which options were considered
which other ambulances were considered
what was the second best
how was this decided
how did you arrive at this
how come amb-4 was not picked ~ subject=AMB-4
how come it's going to jayanagar
on what grounds
on what criteria was it chosen
basis for this decision
basis for choosing amb-9 ~ subject=AMB-9
reason?
reasons pls
reason for this choice
reason for p1
give me the reasoning
show me why
show the candidates
show candidates for E-7 ~ subject=E-7
show how it was chosen
tell me why amb-5 ~ subject=AMB-5
justify this choice
justification pls
what makes amb-3 better ~ subject=AMB-3
what tipped it towards hebbal
`,
    'hi-Latn': `
E-1 samjhao ~ subject=E-1
amb 6 hi kyu ~ subject=AMB-6
itni door wali kyu bheji
lakeview kyu nahi bheja
ye p2 kyu hai
kis hisab se chuna
kya logic hai iska
aur kaun kaun si gaadi dekhi thi
ye kyun recommend kiya
bls kyu bheji als kyu nahi
`,
    hi: `
E-1 समझाइए ~ subject=E-1
इतनी दूर वाली क्यों भेजी
यही अस्पताल क्यों
इसका तर्क क्या है
और कौन से विकल्प देखे थे
`,
  },
}
