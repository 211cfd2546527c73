import type { Utterances } from './corpus.ts'

/** What staff write, mostly in clipped Slack English. */
export const WARD_UTTERANCES: Utterances = {
  find_bed: {
    en: `
nearest free icu bed? ~ unit=ICU
any icu bed free ~ unit=ICU
need an icu bed with ventilator ~ unit=ICU; features=ventilator
find me a free ward bed at lakeview ~ unit=WARD; near=LGH
is there an isolation bed available ~ features=isolation
where is the closest hdu bed ~ unit=HDU
free beds in ed? ~ unit=ED
icu beds near hebbal ~ unit=ICU; near=HHI
how many icu beds are open ~ unit=ICU
looking for nicu bed with ventilator ~ unit=NICU; features=ventilator
any bed with dialysis ~ features=dialysis
show available beds
bed availability
which hospital has a free icu bed ~ unit=ICU
icu availability please ~ unit=ICU
do we have any ward beds ~ unit=WARD
ventilator bed nearby ~ features=ventilator
got an hdu bed anywhere ~ unit=HDU
free icu? ~ unit=ICU
list free beds at indiranagar ~ near=ITC
bed status icu ~ unit=ICU
vent ICU nearest? ~ unit=ICU; features=ventilator
icu bed? ~ unit=ICU
any NICU bed in Jayanagar side ~ unit=NICU; near=JWC
hdu for 2 pts, anything free? ~ unit=HDU
who has a free vent bed ~ features=ventilator
beds pls
where can i find an isolation bed on the ward ~ unit=WARD; features=isolation
closest icu bed with vent and dialysis ~ unit=ICU; features=ventilator,dialysis
ED beds open at indiranagar? ~ unit=ED; near=ITC
what do we have in HDU ~ unit=HDU
show me empty ward beds ~ unit=WARD
free bed list
nearest available bed with dialysis support ~ features=dialysis
is there space in icu ~ unit=ICU
icu availability lakeview ~ unit=ICU; near=LGH
any beds in nicu with ventilator for a preterm ~ unit=NICU; features=ventilator
how many free beds do we have in the wards ~ unit=WARD
bed availability hebbal ~ near=HHI
find icu bed near jayanagar ~ unit=ICU; near=JWC
check free step down beds ~ unit=HDU
is lakeview full or any icu left ~ unit=ICU; near=LGH
got any ED cubicle free ~ unit=ED
who's got an icu bed ~ unit=ICU
negative pressure bed anywhere? ~ features=isolation
ventilated bed closest to hebbal ~ features=ventilator; near=HHI
empty beds hdu? ~ unit=HDU
can anyone take an icu patient, which hospital has room ~ unit=ICU
any casualty bed at jayanagar ~ unit=ED; near=JWC
looking for ward bed ~ unit=WARD
ICU beds free right now? ~ unit=ICU
where's the nearest vent ~ features=ventilator
any free bed near us
where can i put an icu patient
beds available?
is there a vent bed at lakeview ~ features=ventilator; near=LGH
need a free hdu ~ unit=HDU
icu bed free anywhere? ~ unit=ICU
where do we have space for a vent patient ~ features=ventilator
need a spare ward bed tonight ~ unit=WARD
any beds
looking for an isolation room ~ features=isolation
which icu has capacity ~ unit=ICU
got hdu? ~ unit=HDU
show me whats empty in nicu ~ unit=NICU
closest bed with dialysis facility ~ features=dialysis
can you check bed availability in lakeview icu ~ unit=ICU; near=LGH
post op pt needs hdu, whats free ~ unit=HDU
beds open in general ward? ~ unit=WARD
how many vents free ~ features=ventilator
bed search icu isolation ~ unit=ICU; features=isolation
free ED trolley? ~ unit=ED
is anything vacant in the wards ~ unit=WARD
`,
    'hi-Latn': `
icu bed chahiye ~ unit=ICU
koi icu bed khali hai kya ~ unit=ICU
sabse paas wala free icu bed ~ unit=ICU
ventilator wala bed kahan hai ~ features=ventilator
ward me bed khali hai ~ unit=WARD
isolation bed milega kya ~ features=isolation
nicu me koi bed hai ~ unit=NICU
hebbal me icu bed khali hai kya ~ unit=ICU; near=HHI
khali bed dikhao
dialysis wala bed chahiye ~ features=dialysis
kitne icu bed khali hain ~ unit=ICU
icu bed h kya kahi ~ unit=ICU
vent wala icu bed milega? ~ unit=ICU; features=ventilator
hebbal me koi hdu khali ~ unit=HDU; near=HHI
ward bed khali dikhao ~ unit=WARD
nicu me jagah hai kya ~ unit=NICU
kahan pe khali bed hai icu ka ~ unit=ICU
najdiki ventilator bed batao ~ features=ventilator
lakeview me kitne bed free hain ~ near=LGH
jayanagar side koi nicu bed? ~ unit=NICU; near=JWC
dialysis ke sath icu bed chahiye kahan milega ~ unit=ICU; features=dialysis
ed me bed khali hai kya ~ unit=ED
isolation bed hai kya kahin ~ features=isolation
bed dhundo icu me ~ unit=ICU
hdu ka status kya hai, koi bed ~ unit=HDU
indiranagar me icu available hai kya ~ unit=ICU; near=ITC
sabse nazdeek khali bed kaunsa hai
ward me kitni jagah bachi hai ~ unit=WARD
koi bhi khali bed
koi icu khali hai ~ unit=ICU
vent wala bed kahi hai kya ~ features=ventilator
ward me jagah hai? ~ unit=WARD
bed mil jayega kya hdu me ~ unit=HDU
free bed batao icu ke ~ unit=ICU
kahan bed khali milega
isolation room khali hai kya ~ features=isolation
nicu me koi bed free hai kya abhi ~ unit=NICU
najdeek ka icu bed dhoond do ~ unit=ICU
kis hospital me icu khali hai ~ unit=ICU
khali beds ki list do
ek ventilator bed chahiye, kahan hai ~ features=ventilator
`,
    hi: `
आईसीयू बेड खाली है क्या ~ unit=ICU
सबसे पास का खाली आईसीयू बेड ~ unit=ICU
वेंटिलेटर वाला बेड चाहिए ~ features=ventilator
वार्ड में बेड है क्या ~ unit=WARD
खाली बेड दिखाओ
आइसोलेशन बेड चाहिए ~ features=isolation
हेब्बाल में आईसीयू बेड खाली है क्या ~ unit=ICU; near=HHI
कोई एनआईसीयू बेड मिलेगा ~ unit=NICU
वेंटिलेटर के साथ आईसीयू बेड कहाँ है ~ unit=ICU; features=ventilator
वार्ड में खाली बेड बताइए ~ unit=WARD
नज़दीकी एचडीयू बेड ~ unit=HDU
कितने बेड खाली हैं
आइसोलेशन बेड कहाँ मिलेगा ~ features=isolation
डायलिसिस वाला बेड है क्या ~ features=dialysis
लेकव्यू में कोई बेड खाली है ~ near=LGH
इमरजेंसी में बेड है क्या ~ unit=ED
कोई आईसीयू खाली है ~ unit=ICU
वार्ड में जगह है क्या ~ unit=WARD
किस अस्पताल में बेड खाली है
वेंटिलेटर वाला बेड कहाँ मिलेगा ~ features=ventilator
खाली बेड की सूची दो
नज़दीक का एचडीयू बेड ढूँढो ~ unit=HDU
`,
  },
  hold_bed: {
    en: `
hold bed lgh-icu-3 ~ bed=LGH-ICU-3
hold an icu bed for 30 min ~ unit=ICU; minutes=30
hold icu 3 for 45 minutes ~ unit=ICU; minutes=45
reserve the icu bed at hebbal ~ unit=ICU; facility=HHI
block a bed for my patient for an hour ~ minutes=60
keep lgh-icu-2 for us ~ bed=LGH-ICU-2
hold that bed
hold it for 30 minutes ~ minutes=30
please hold one hdu bed ~ unit=HDU
save that icu bed for me ~ unit=ICU
hold ward bed 12 ~ unit=WARD
put a hold on icu-4 ~ unit=ICU
i'll take that bed, hold it
hold bed 7 20 min ~ minutes=20
can you hold a ventilator bed at lakeview ~ facility=LGH
book that bed for my patient
hold LGH-ICU-9 30 min ~ bed=LGH-ICU-9; minutes=30
pls hold icu bed at hebbal for 1 hour ~ unit=ICU; facility=HHI; minutes=60
keep a ward bed for my pt, coming in 20 min ~ unit=WARD; minutes=20
reserve hdu at indiranagar ~ unit=HDU; facility=ITC
hold one vent bed
can i hold it for half an hour ~ minutes=30
hold nicu bed jayanagar ~ unit=NICU; facility=JWC
hold HHI-ICU-6 ~ bed=HHI-ICU-6
lock that bed for us
put ITC-HDU-4 on hold for 15 minutes ~ bed=ITC-HDU-4; minutes=15
save one icu ~ unit=ICU
hold any icu bed 45m ~ unit=ICU; minutes=45
can you keep it reserved, patient on the way
hold the first one
book icu bed lakeview 1 hr ~ unit=ICU; facility=LGH; minutes=60
reserve bed for transfer pt
hold an ed bed, ambulance 10 min out ~ unit=ED
pls block one icu bed for post op ~ unit=ICU
extend the hold by 20 min ~ minutes=20
hold JWC-NICU-7 pls ~ bed=JWC-NICU-7
hold the nearest one
please keep that icu bed for 45 min ~ unit=ICU; minutes=45
hold it
reserve it for my patient
hold bed 9 at lakeview for 20 mins ~ minutes=20; facility=LGH
hold that one for me
keep icu 4 for my patient 30m ~ minutes=30
reserve one ward bed for half an hour ~ unit=WARD; minutes=30
block icu bed for incoming stroke ~ unit=ICU
pls put LGH-ICU-2 on hold ~ bed=LGH-ICU-2
hold nicu 3 for 20 min, baby on the way ~ minutes=20
save the first bed for us 1 hr ~ minutes=60
we'll take the hebbal icu, please reserve ~ unit=ICU; facility=HHI
don't give icu 2 to anyone, hold it for us
keep a bed ready for pt from ot, 45 minutes ~ minutes=45
can you reserve bed 9 till he arrives
`,
    'hi-Latn': `
bed hold karo
icu bed 30 minute ke liye rok do ~ unit=ICU; minutes=30
ye bed hold kar do
icu 2 rok lo ~ unit=ICU
hebbal wala bed hold karo ~ facility=HHI
ek icu bed rok ke rakho ~ unit=ICU
30 min hold karo ~ minutes=30
lgh-icu-5 hold kar dijiye ~ bed=LGH-ICU-5
ek hdu bed rok do 20 min ~ unit=HDU; minutes=20
lakeview ka icu bed hold krna ~ unit=ICU; facility=LGH
LGH-ICU-9 rok lo ~ bed=LGH-ICU-9
ward bed reserve kar do mere patient ke liye ~ unit=WARD
bed pakad ke rakho patient aa raha hai
aadhe ghante ke liye bed hold karo ~ minutes=30
nicu ka ek bed rakh lo ~ unit=NICU
wo bed mere liye rok do
hold kar lo wahi
ventilator wala bed 1 ghanta hold karo ~ minutes=60
hebbal me icu bed rakhwa do ~ unit=ICU; facility=HHI
ITC-ICU-6 hold kar do 40 min ke liye ~ bed=ITC-ICU-6; minutes=40
ye bed rok ke rakho
icu 3 rok lo aadhe ghante ke liye ~ minutes=30
bed 5 kisi ko mat dena, hamara patient aa raha hai
ek icu bed hold par rakh do ~ unit=ICU
bed reserve kar do 20 min ~ minutes=20
hdu ka bed block kar do mere patient ke liye ~ unit=HDU
lakeview ka icu bed rakh lo ~ unit=ICU; facility=LGH
wo wala hold kar lo
`,
    hi: `
बेड रोक दो
आईसीयू बेड होल्ड करो ~ unit=ICU
यह बेड 30 मिनट के लिए रोक लो ~ minutes=30
आईसीयू 3 होल्ड करो ~ unit=ICU
एक आईसीयू बेड रोक कर रखो ~ unit=ICU
बेड होल्ड कर दीजिए 20 मिनट ~ minutes=20
लेकव्यू में एक एचडीयू बेड रोक लीजिए ~ unit=HDU; facility=LGH
मरीज आ रहा है, बेड रख लो
आधे घंटे के लिए बेड रोकिए ~ minutes=30
वार्ड का एक बेड रिज़र्व करें ~ unit=WARD
वह बेड हमारे लिए रखिए
यह बेड रोक लो
आईसीयू 3 आधे घंटे के लिए रोकिए ~ minutes=30
एक आईसीयू बेड होल्ड पर रखो ~ unit=ICU
मेरे मरीज के लिए बेड रिज़र्व करो
बेड 5 किसी को मत देना, हमारा मरीज आ रहा है
`,
  },
  release_hold: {
    en: `
release the hold
release bed icu-3
release my hold
let go of the bed
drop the hold on lgh-icu-2 ~ bed=LGH-ICU-2
we don't need the bed any more
cancel the hold
unhold bed 7
free the held bed
give up the bed, patient went elsewhere
remove hold
undo hold
release LGH-ICU-9 ~ bed=LGH-ICU-9
pt not coming, release bed
don't need it anymore, let it go
hold no longer needed
free LGH-ICU-9 from hold ~ bed=LGH-ICU-9
give HHI-ICU-6 back ~ bed=HHI-ICU-6
cancel my bed hold
relatives changed their mind, drop the bed
unhold
release all my holds
end hold on ITC-HDU-4 ~ bed=ITC-HDU-4
we found another bed, release this one
pls lift the hold
hold off, patient died
remove my reservation on the bed
return the bed, someone else can use it
stop holding that bed
we are not using the held bed
cancel hold
patient died, release the bed
hold can go
let the bed go
release it
let icu 4 go
not needed any more, free the held bed
drop hold
patient went elsewhere, release the bed
unblock the reservation on bed 9
give up our hold
the hold on LGH-ICU-3 can be removed ~ bed=LGH-ICU-3
we don't need that bed anymore
pt not coming, cancel the hold
remove hold icu 2
you can give that bed to others now
`,
    'hi-Latn': `
hold hata do
bed chhod do
hold cancel karo
ab bed nahi chahiye release kar do
hold release karo
bed wapas kar do
icu 3 ka hold hatao
hold khatam karo
patient nahi aa raha bed chhod do
LGH-ICU-9 ka hold hata do ~ bed=LGH-ICU-9
bed release kr do
ab jarurat nahi hold hatao
bed kisi aur ko de do hamara hold cancel
wo bed wapas le lo
hold nikal do
rok hata do bed se
dusra bed mil gaya isko release karo
hold chhod do
bed chhod dijiye ab zarurat nahi
hold hata lo icu 3 se
patient nahi aa raha bed release kar do
reserve kiya bed wapas kar do
hold cancel kar do
jo bed roka tha chhod do
`,
    hi: `
होल्ड हटा दो
बेड छोड़ दो
होल्ड कैंसल करो
अब बेड नहीं चाहिए
होल्ड खत्म करो
मरीज नहीं आ रहा, बेड छोड़ दीजिए
बेड रिलीज़ कर दो
हमारा होल्ड हटाइए
बेड वापस कर दो
दूसरा बेड मिल गया, यह छोड़ दो
होल्ड छोड़ दो
रोका हुआ बेड छोड़ दीजिए
मरीज नहीं आ रहा, बेड छोड़ दो
होल्ड हटा लो
`,
  },
  request_bed: {
    en: `
need an ICU bed for a septic patient, acuity 1 ~ unit=ICU; acuity=1
request icu bed with vent for 58M post arrest ~ unit=ICU; features=ventilator
requesting HDU bed, acuity 2 ~ unit=HDU; acuity=2
pt in ED needs icu, news 9 ~ unit=ICU
bed request: ward, isolation, acuity 3 ~ unit=WARD; features=isolation; acuity=3
need bed for septic patient, icu ~ unit=ICU
please arrange an icu bed for my patient, on noradrenaline ~ unit=ICU
raise a bed request nicu ventilator acuity 1 ~ unit=NICU; features=ventilator; acuity=1
we have a preterm who needs a nicu bed urgently ~ unit=NICU
put my patient on the list for hdu ~ unit=HDU
post op patient requires hdu overnight ~ unit=HDU
request bed
need placement for 3 ED boarders ~ unit=ED
66F GI bleed needs HDU bed acuity 2 pls ~ unit=HDU; acuity=2
patient for admission, ward bed needed acuity 4 ~ unit=WARD; acuity=4
DKA pt needs icu asap ~ unit=ICU
pls find placement for ventilated pt ~ features=ventilator
renal patient needs bed with dialysis, acuity 2 ~ features=dialysis; acuity=2
new bed request ICU a1 ~ unit=ICU; acuity=1
stroke patient waiting in casualty for icu bed, priority 1 ~ unit=ICU; acuity=1
step up request: ward pt deteriorating, needs ICU ~ unit=ICU
open a request for isolation bed, TB suspect ~ features=isolation
request 1 ward bed for elective admission tomorrow ~ unit=WARD
bed needed for post-op knee, not urgent
my patient needs an icu bed
ward patient needs step up to hdu, acuity 2 ~ unit=HDU; acuity=2
looking for placement of my ED patient in icu ~ unit=ICU
need icu bed for 60M stemi acuity 1 ~ unit=ICU; acuity=1
please arrange an hdu bed for my post op patient ~ unit=HDU
bed request: ward, acuity 4, male 45 ~ unit=WARD; acuity=4
requesting vent bed for ards patient ~ features=ventilator
pt in ED needs ICU, gcs 7 ~ unit=ICU
want a nicu bed for 30 weeker ~ unit=NICU
my patient needs isolation, tb suspect ~ features=isolation
req icu p1 ~ unit=ICU; acuity=1
can you get an icu bed for bed 12, deteriorating ~ unit=ICU
place my patient in hdu, dka, acuity 2 ~ unit=HDU; acuity=2
put in a bed request for a dengue case
need a bed for an admission from opd
`,
    'hi-Latn': `
bed chahiye ek patient ke liye
mere patient ko icu chahiye acuity 1 ~ unit=ICU; acuity=1
ek patient ke liye hdu bed ki request daal do ~ unit=HDU
septic patient hai icu bed arrange karo ~ unit=ICU
ventilator wala bed chahiye ek patient serious hai ~ features=ventilator
ed me patient wait kar raha hai ward bed dilwao ~ unit=WARD
nicu bed ki request hai bachcha preterm hai ~ unit=NICU
patient ko isolation me rakhna hai bed do acuity 3 ~ features=isolation; acuity=3
icu bed request kar do ~ unit=ICU
post op patient ke liye hdu chahiye ~ unit=HDU
bed ki request lagani hai
patient bigad raha hai icu me bed dilao ~ unit=ICU
patient ke liye icu bed chahiye acuity 2 ~ unit=ICU; acuity=2
mareez serious hai icu bed dilwao ~ unit=ICU
ek ward bed chahiye admission ke liye ~ unit=WARD
ventilator bed ki request daal do mere patient ke liye ~ features=ventilator
baby ke liye nicu bed arrange kijiye ~ unit=NICU
hdu bed do post op patient hai ~ unit=HDU
`,
    hi: `
मरीज के लिए आईसीयू बेड चाहिए ~ unit=ICU
एक मरीज को वेंटिलेटर वाला बेड चाहिए, हालत गंभीर है ~ features=ventilator
एचडीयू बेड की रिक्वेस्ट डालो ~ unit=HDU
मेरे मरीज के लिए वार्ड में बेड दिलवाइए ~ unit=WARD
एनआईसीयू बेड की ज़रूरत है नवजात के लिए ~ unit=NICU
बेड का अनुरोध दर्ज करें, प्राथमिकता 1 ~ acuity=1
मरीज इंतज़ार कर रहा है, बेड की व्यवस्था करो
मरीज गंभीर है, आईसीयू बेड दिलवाइए ~ unit=ICU
मेरे मरीज के लिए वेंटिलेटर बेड चाहिए ~ features=ventilator
बच्चे के लिए एनआईसीयू बेड की व्यवस्था करें ~ unit=NICU
भर्ती के लिए वार्ड बेड चाहिए ~ unit=WARD
`,
  },
  set_bed_status: {
    en: `
icu-3 is clean now ~ status=free
mark bed lgh-ward-4 free ~ bed=LGH-WARD-4; status=free
lgh-icu-2 occupied ~ bed=LGH-ICU-2; status=occupied
bed 12 is occupied ~ status=occupied
bed 5 needs cleaning ~ status=cleaning
icu 4 being cleaned ~ status=cleaning
block bed 9, broken rail ~ status=blocked
bed 9 out of service ~ status=blocked
set icu-1 to cleaning ~ status=cleaning
housekeeping done for bed 3 ~ status=free
bed 6 ready ~ status=free
patient left bed 8 ~ status=free
patient moved into icu-2 ~ status=occupied
mark ward 3 as blocked ~ status=blocked
bed 4 vacant ~ status=free
update bed 7 free ~ status=free
bed 11 cleaning done ~ status=free
bed 10 is ready for next patient ~ status=free
LGH-WARD-14 cleaned ~ bed=LGH-WARD-14; status=free
ward 15 clean and ready ~ status=free
LGH-ICU-8 terminal clean in progress ~ bed=LGH-ICU-8; status=cleaning
bed 7 cleaned ~ status=free
icu-3 dirty ~ status=cleaning
pls mark LGH-ICU-9 occupied ~ bed=LGH-ICU-9; status=occupied
HHI-ICU-8 blocked, monitor broken ~ bed=HHI-ICU-8; status=blocked
block ICU-3, monitor broken till 6pm ~ status=blocked
bed free now: JWC-WARD-9 ~ bed=JWC-WARD-9; status=free
ITC-ICU-7 unblocked, usable again ~ bed=ITC-ICU-7; status=free
hk done ITC-WARD-9 ~ bed=ITC-WARD-9; status=free
bed 3 oxygen port leaking, take it out of use ~ status=blocked
ED 5 taken ~ status=occupied
housekeeping started on ward 12 ~ status=cleaning
bed 20 empty ~ status=free
LGH-ED-6 has a patient now ~ bed=LGH-ED-6; status=occupied
nicu 7 under maintenance ~ status=blocked
bed 5 filled ~ status=occupied
cleaning finished LGH-WARD-15 ~ bed=LGH-WARD-15; status=free
needs a deep clean, HHI-WARD-8 ~ bed=HHI-WARD-8; status=cleaning
change hdu 6 to free ~ status=free
bed 2 closed for repairs ~ status=blocked
LGH-HDU-7 vacated, send housekeeping ~ bed=LGH-HDU-7; status=cleaning
icu 9 is available now ~ status=free
jwc-icu-4 full ~ bed=JWC-ICU-4; status=occupied
sheets changed, bed 16 good to go ~ status=free
bed 3 is dirty ~ status=cleaning
cleaned ward 9 ~ status=free
ICU 5 broken monitor, do not use ~ status=blocked
patient in bed 12 now ~ status=occupied
LGH-WARD-18 is free ~ bed=LGH-WARD-18; status=free
bed 4 empty ~ status=free
7 is clean now ~ status=free
icu 2 ready for next pt ~ status=free
block icu 3, monitor not working ~ status=blocked
ward 12 dirty, needs housekeeping ~ status=cleaning
bed 4 taken ~ status=occupied
LGH-ICU-2 vacant now ~ bed=LGH-ICU-2; status=free
pt shifted in to hdu 3, mark occupied ~ status=occupied
bed 9 out of service, suction broken ~ status=blocked
cleaning done on bed 3 ~ status=free
bed 11 under cleaning ~ status=cleaning
nicu 2 warmer faulty pls block the bed ~ status=blocked
unblock bed 6, fixed ~ status=free
bed 5 patient left, cleaning started ~ status=cleaning
icu 1 occupied again ~ status=occupied
ed 4 is free ~ status=free
housekeeping finished ward 3 ~ status=free
do not use bed 8, oxygen port leaking ~ status=blocked
bed 2 empty ~ status=free
deep cleaning icu 4, covid pt left ~ status=cleaning
`,
    'hi-Latn': `
bed 7 saaf ho gaya ~ status=free
icu 3 khali ho gaya ~ status=free
bed 5 bhar gaya ~ status=occupied
bed 9 kharab hai block karo ~ status=blocked
bed 4 ki safai chal rahi hai ~ status=cleaning
bed 12 me patient aa gaya ~ status=occupied
icu-2 ko free mark karo ~ status=free
bed 8 taiyar hai ~ status=free
safai ho gayi bed 6 ki ~ status=free
LGH-WARD-14 saaf ~ bed=LGH-WARD-14; status=free
bed 12 khali hai ab ~ status=free
icu 9 me patient le liya ~ status=occupied
ward 15 ganda hai safai bhejo ~ status=cleaning
bed 3 ka monitor kharab hai band kar do ~ status=blocked
HHI-WARD-8 taiyaar ~ bed=HHI-WARD-8; status=free
bed 9 bhara hua hai ~ status=occupied
safai chalu hai icu 8 me ~ status=cleaning
bed 6 saaf kar diya ~ status=free
ed 5 khali kar diya ~ status=free
bed 10 use mat karna oxygen nahi aa rahi ~ status=blocked
nicu 7 ready hai ~ status=free
icu 3 block karo monitor kharab ~ status=blocked
bed 12 bhar gaya ~ status=occupied
ward 4 ki safai chalu hai ~ status=cleaning
bed khali ho gaya 9 number ~ status=free
icu 2 taiyar hai ~ status=free
bed 5 ganda hai safai wale ko bhejo ~ status=cleaning
8 number bed me patient aa gaya ~ status=occupied
bed 3 use mat karo kharab hai ~ status=blocked
hdu 1 saaf karke ready hai ~ status=free
bed 6 theek ho gaya unblock karo ~ status=free
nicu 4 me safai ho rahi hai ~ status=cleaning
`,
    hi: `
बेड 7 साफ हो गया ~ status=free
आईसीयू 3 खाली हो गया ~ status=free
बेड 5 में मरीज आ गया ~ status=occupied
बेड 9 बंद करो खराब है ~ status=blocked
बेड 4 की सफाई हो रही है ~ status=cleaning
बेड 12 खाली है ~ status=free
वार्ड 14 की सफाई पूरी ~ status=free
आईसीयू 9 भर गया ~ status=occupied
बेड 3 खराब है, ब्लॉक कर दो ~ status=blocked
बेड 15 गंदा है, सफाई चाहिए ~ status=cleaning
बेड 6 तैयार है ~ status=free
ईडी 5 में मरीज है ~ status=occupied
बेड 8 को खाली दिखाओ ~ status=free
आईसीयू 3 ब्लॉक करो, मॉनिटर खराब है ~ status=blocked
बेड 12 भर गया ~ status=occupied
वार्ड 4 की सफाई चल रही है ~ status=cleaning
बेड 9 खाली हो गया ~ status=free
बेड 5 गंदा है ~ status=cleaning
आईसीयू 2 तैयार है ~ status=free
`,
  },
  admit_patient: {
    en: `
admit patient to LGH-ICU-9
admit the stroke pt in icu
patient admitted to ward 16
admitting 45F with pneumonia to HDU 6
pt from ambulance admitted
please admit him under dr rao
start admission
admit to bed 7
new admission ward 18
transferred patient arrived, admit her
admit ED patient upstairs
admission done for bed 17
pt is in, admit on hold LGH-ICU-9
convert the hold to admission
patient arrived for the held bed, admit
admit now
register admission for the post op case
admit baby to nicu 7
direct admission from opd to ward
complete the admission
please admit
patient shifted in and admitted
admission for bed 9
admit mr rao
admit to icu 4
pt admitted bed 7
taking admission in ward 12
please admit mr verma
new admission hdu 2
admitting from ED to LGH-ICU-3
patient has arrived, admit her to the held bed
register admission for bed 9
mark patient admitted
admission done in nicu 1
put the stroke patient in icu 2, admit
`,
    'hi-Latn': `
patient ko admit karo
icu 9 me admit kar do
mareez bharti karo ward 16 me
naya admission hai ward me
patient aa gaya admit kar lo
bharti kar lijiye
hold wale bed pe patient admit karna hai
ambulance wala patient bharti ho gaya
ise hdu me admit kar do
admission karna hai ek
nicu me bachche ko admit karo
admit krdo pt ko
patient bharti karo icu 4 me
admission kar do ward 12
mareez aa gaya admit kar lo
bed 7 pe bharti kar liya
hold wale bed me admit kar dijiye
naya admission hai hdu 2
mareez ko bharti kar rahe hain
`,
    hi: `
मरीज को भर्ती करो
आईसीयू 9 में भर्ती कर दीजिए
नया मरीज भर्ती हुआ है
मरीज आ गया, एडमिट कर लो
वार्ड में भर्ती करना है
बच्चे को एनआईसीयू में भर्ती करें
एडमिशन कर दीजिए
मरीज को आईसीयू 4 में भर्ती करो
भर्ती कर लिया बेड 7 पर
मरीज आ गया, भर्ती कर लो
नया एडमिशन है वार्ड में
मरीज एडमिट कर दीजिए
`,
  },
  discharge_patient: {
    en: `
discharge bed 4
patient in ward 6 going home
discharge the patient in LGH-WARD-9
pt discharged from hdu 3
bed 11 patient is for discharge today
discharge summary done, patient leaving
discharge LGH-WARD-2
patient dc'd
dc bed 8
mark patient as discharged
pt went home from ward 10
discharged against medical advice, icu 4
LAMA bed 13
please complete discharge for ward 5
patient expired in icu 2
patient left, discharge done
ward 7 discharged just now
discharging 2 patients from ward this morning
the lady in bed 3 has been sent home
billing cleared, discharge her
discharge please
mr rao is going home today
patient gone home
pt going home
bed 7 discharged
icu 2 patient expired
patient left lama
send mrs iyer home today
dc done ward 12
discharge summary ready, patient leaving
discharging the hdu 1 patient
mark as discharged
pt absconded from ward 3
he is fit for discharge, do it
`,
    'hi-Latn': `
bed 4 ka patient discharge
patient ko chutti de do
ward 6 wale ko discharge karo
chhutti ho gayi bed 9 ke patient ki
mareez ghar ja raha hai
discharge kar do
bed 3 wala patient ghar gaya
icu 2 ke mareez ki chhutti kar do
patient discharge ho gaya
discharge ho chuka hai ward 10
mareez ko ghar bhej do discharge karke
chutti kar di hai bed 8 ki
bed 4 ki chhutti kar do
mareez ghar gaya
patient discharge kar diya
ward 12 wale ko discharge karo
chhutti ho gayi patient ki
mareez chala gaya lama
bed 7 discharge
bed 9 wale uncle ghar chale gaye
amma ko ghar bhej diya bed 3
`,
    hi: `
मरीज को छुट्टी दे दो
बेड 4 का मरीज डिस्चार्ज
वार्ड 6 के मरीज की छुट्टी हो गई
मरीज घर जा रहा है
डिस्चार्ज कर दीजिए
बेड 9 वाले को डिस्चार्ज करो
छुट्टी कर दी है मरीज की
बेड 4 के मरीज को छुट्टी दे दी
मरीज घर चला गया
मरीज डिस्चार्ज कर दिया
छुट्टी कर दीजिए
वार्ड 12 वाले को डिस्चार्ज करो
`,
  },
  request_transfer: {
    en: `
transfer pt from LGH-ICU-3 to hebbal
need to shift patient to hebbal heart cath lab
shift icu 4 to hdu
request transfer to indiranagar trauma
move patient from ward to icu
interhospital transfer needed for stroke pt
please transfer bed 6 to step down
we want to send a patient to jayanagar for nicu
step down icu 2 to ward
transfer request
can lakeview take our trauma patient
patient needs shifting to a higher centre
refer this patient to hebbal
arrange transfer out for 70M with stemi
transfer my patient
pt to be moved to isolation room
retrieval needed from jayanagar to lakeview icu
shift the post op pt to hdu
initiate transfer to ITC
moving pt from ED to ward 12
send our burns case over to lakeview
want to swap patient between icu 3 and hdu 5
please transfer
want to transfer a patient out
can we shift him to icu
patient to go to jayanagar
transfer icu 3 to hebbal
want to shift pt to hdu
move bed 7 to ward
patient needs higher centre
refer to jayanagar nicu
please arrange transfer of my patient
can indiranagar accept a burn patient
shift him to isolation
interfacility transfer needed
transferring from ed to icu, need ok
pt for transfer out
swap pt to lakeview for cath
`,
    'hi-Latn': `
patient ko hebbal shift karna hai
icu se ward me shift karo
transfer karna hai patient ko lakeview
mareez ko bade hospital bhejna hai
hdu me shift kar do icu 4 ke patient ko
ward se icu le jana hai mareez ko
jayanagar bhejna hai bachche ko nicu ke liye
transfer ki request daalo
patient ko indiranagar trauma bhejo
shifting karni hai ek patient ki
refer kar do isko hebbal heart me
bed 6 wale ko step down karo ward me
patient ko icu me shift karna hai
bed 7 ko ward me bhejna hai
hebbal transfer karwao
mareez ko bade hospital bhejna padega
refer karna hai jayanagar
icu 2 ko hdu me le jana hai
dusre hospital shift karo isko
transfer ki vyavastha karo
`,
    hi: `
मरीज को हेब्बाल शिफ्ट करना है
आईसीयू से वार्ड में शिफ्ट करो
मरीज को दूसरे अस्पताल भेजना है
ट्रांसफर की रिक्वेस्ट डालो
बच्चे को जयनगर एनआईसीयू भेजना है
वार्ड से आईसीयू में ले जाना है मरीज को
रेफर कर दीजिए लेकव्यू
मरीज को आईसीयू में शिफ्ट करना है
हेब्बाल ट्रांसफर करना है
मरीज को बड़े अस्पताल भेजना है
बेड 7 को वार्ड में भेजो
दूसरे अस्पताल रेफर करो
`,
  },
}
