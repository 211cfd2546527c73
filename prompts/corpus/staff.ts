import type { Utterances } from './corpus.ts'

/** What staff and coordinators write, mostly in clipped Slack English. */
export const STAFF_UTTERANCES: Utterances = {
  find_bed: `
nearest free icu bed?
any icu bed free
need an icu bed with ventilator
find me a free ward bed at lakeview
is there an isolation bed available
where is the closest hdu bed
free beds in ed?
icu beds near hebbal
how many icu beds are open
looking for nicu bed with ventilator
any bed with dialysis
show available beds
bed availability
which hospital has a free icu bed
icu availability please
do we have any ward beds
need bed for septic patient, icu
ventilator bed nearby
got an hdu bed anywhere
free icu?
list free beds at indiranagar
bed status icu
icu bed chahiye
koi icu bed khali hai kya
sabse paas wala free icu bed
ventilator wala bed kahan hai
ward me bed khali hai
isolation bed milega kya
nicu me koi bed hai
hebbal me icu bed khali hai kya
bed chahiye ek patient ke liye
khali bed dikhao
dialysis wala bed chahiye
kitne icu bed khali hain
आईसीयू बेड खाली है क्या
सबसे पास का खाली आईसीयू बेड
वेंटिलेटर वाला बेड चाहिए
वार्ड में बेड है क्या
खाली बेड दिखाओ
आइसोलेशन बेड चाहिए`,
  hold_bed: `
hold bed lgh-icu-3
hold an icu bed for 30 min
hold icu 3 for 45 minutes
reserve the icu bed at hebbal
block a bed for my patient for an hour
keep lgh-icu-2 for us
hold that bed
hold it for 30 minutes
please hold one hdu bed
save that icu bed for me
hold ward bed 12
put a hold on icu-4
i'll take that bed, hold it
hold bed 7 20 min
can you hold a ventilator bed at lakeview
book that bed for my patient
bed hold karo
icu bed 30 minute ke liye rok do
ye bed hold kar do
icu 2 rok lo
hebbal wala bed hold karo
ek icu bed rok ke rakho
30 min hold karo
lgh-icu-5 hold kar dijiye
बेड रोक दो
आईसीयू बेड होल्ड करो
यह बेड 30 मिनट के लिए रोक लो
आईसीयू 3 होल्ड करो`,
  release_hold: `
release the hold
release bed icu-3
release my hold
let go of the bed
drop the hold on lgh-icu-2
we don't need the bed any more
cancel the hold
unhold bed 7
free the held bed
give up the bed, patient went elsewhere
remove hold
undo hold
hold hata do
bed chhod do
hold cancel karo
ab bed nahi chahiye release kar do
hold release karo
bed wapas kar do
icu 3 ka hold hatao
होल्ड हटा दो
बेड छोड़ दो
होल्ड कैंसल करो
अब बेड नहीं चाहिए`,
  set_bed_status: `
bed 7 cleaned
icu-3 is clean now
mark bed lgh-ward-4 free
lgh-icu-2 occupied
bed 12 is occupied
bed 5 needs cleaning
icu 4 being cleaned
block bed 9, broken rail
bed 9 out of service
set icu-1 to cleaning
housekeeping done for bed 3
bed 6 ready
patient left bed 8
patient moved into icu-2
mark ward 3 as blocked
bed 4 vacant
update bed 7 free
bed 11 cleaning done
bed 10 is ready for next patient
bed 7 saaf ho gaya
icu 3 khali ho gaya
bed 5 bhar gaya
bed 9 kharab hai block karo
bed 4 ki safai chal rahi hai
bed 12 me patient aa gaya
icu-2 ko free mark karo
bed 8 taiyar hai
safai ho gayi bed 6 ki
बेड 7 साफ हो गया
आईसीयू 3 खाली हो गया
बेड 5 में मरीज आ गया
बेड 9 बंद करो खराब है
बेड 4 की सफाई हो रही है`,
}

/** What coordinators may say beyond staff. */
export const COORDINATOR_UTTERANCES: Utterances = {
  list_emergencies: `
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
emergencies dikhao
kitni emergency chal rahi hain
kaun se case open hain
pending calls batao
abhi kya chal raha hai emergency me
खुली इमरजेंसी दिखाओ
कितनी इमरजेंसी चल रही हैं
कौन से केस पेंडिंग हैं`,
  dispatch_ambulance: `
dispatch amb-12
send amb-7 to e-7k3qpm
approve e-7k3qpm
approve the recommended ambulance
dispatch the nearest als
send amb 4
go with amb-3
approve
assign amb-9 to that emergency
use amb-2 instead
dispatch ambulance for e-abc123
send the als unit from hebbal
roll amb-5
ok dispatch it
amb-12 bhej do
amb 4 ko bhejo
e-7k3qpm ke liye ambulance bhejo
approve kar do
nearest wali bhej do
als bhejo is case me
amb-7 assign karo
एएमबी 12 भेज दो
नजदीकी एम्बुलेंस भेजो
मंजूर करो`,
  cancel_dispatch: `
cancel the dispatch
stand down amb-12
cancel e-7k3qpm
call off the ambulance
recall amb-4
abort dispatch
not an emergency, cancel it
stand down
bring back amb-7
cancel that ambulance, false alarm
false alarm for e-7k3qpm
dispatch cancel karo
amb-12 ko wapas bulao
ambulance rok do
e-7k3qpm cancel kar do
galat call thi cancel karo
डिस्पैच कैंसल करो
एम्बुलेंस वापस बुलाओ
एम्बुलेंस रोक दो`,
  explain_decision: `
why was amb-12 sent
why this ambulance
explain e-7k3qpm
why not amb-4
why hebbal
why did you pick that bed
explain the recommendation
what was the reason for sending amb-7
how was this ambulance chosen
why lakeview and not indiranagar
reason for dispatch
explain
amb-12 kyun bheji
yahi ambulance kyon
ye bed kyu chuna
wajah batao
amb-4 kyun nahi
kaise decide kiya
एएमबी 12 क्यों भेजी
यही एम्बुलेंस क्यों
कारण बताओ
यह अस्पताल क्यों चुना`,
}

/** Crews write one word, driving. */
export const CREW_UTTERANCES: Utterances = {
  crew_status: `
reached
on scene
at scene
arrived
we are here
reached the spot
at location
reached patient
on the way
en route
enroute
left base
leaving now
moving
rolling
we have left
started from base
going to the patient
patient onboard
patient on board
patient loaded
transporting
heading to hospital
leaving scene with patient
got the patient going to lakeview
at hospital
reached hospital
arrived at hospital
handed over at ed
at ed
handover done
free
clear
available
we are free
back in service
ready for next
off duty
shift over
unavailable
breakdown, out of service
vehicle breakdown
out of service
puncture ho gaya
not available
pahunch gaye
pahuch gaye
spot pe hain
patient ke paas pahunch gaye
nikal gaye
nikal rahe hain
chal diye
raste me hain
patient chadha liya
patient le liya
patient gaadi me hai
hospital ja rahe hain
hospital pahunch gaye
hospital aa gaye
hospital pahuch gaye patient ke saath
patient de diya
handover ho gaya
khali hain
free ho gaye
duty khatam
gaadi kharab ho gayi
chhutti par hain
पहुँच गए
मरीज के पास पहुँच गए
निकल गए
रास्ते में हैं
मरीज चढ़ा लिया
मरीज को लेकर जा रहे हैं
अस्पताल पहुँच गए
अस्पताल जा रहे हैं
खाली हैं
ड्यूटी खत्म
गाड़ी खराब हो गई
हैंडओवर हो गया`,
}
