import type { Utterances } from './corpus.ts'

/** What patients and their families write about help, people, messages and the hospital itself. */
export const FAMILY_UTTERANCES: Utterances = {
  request_ambulance: {
    en: `
send an ambulance
i need an ambulance
ambulance please
need ambulance at hsr layout ~ location=hsr layout
please send ambulance to my home
ambulance needed urgently
can you send an ambulance for my father
get me an ambulance
we need an ambulance near hebbal flyover ~ location=near hebbal flyover
emergency please send someone
it's an emergency
ambulance
book an ambulance for my mother
my father has chest pain ~ complaint=*
he is unconscious please come ~ complaint=*
there has been an accident ~ complaint=*
pls send ambulance fast my mother fell down in bathroom ~ complaint=*
we need an ambulnce at koramangala 5th block ~ location=koramangala 5th block
can an ambulance come to jayanagar 4th block ~ location=jayanagar 4th block
ambulance required for shifting patient from home to hospital
my husband is not breathing properly ~ complaint=*
he collapsed in the gym please help ~ complaint=*
somebody hurt on the road near majestic, bike accident ~ complaint=*; location=near majestic
i think my dad is having a heart attack ~ complaint=*
baby has fits ~ complaint=*
she drank phenyl ~ complaint=*
call ambulance now!!!
Ambulance!! fast
my wife's water broke, need ambulance ~ complaint=*
need help my son is bleeding a lot ~ complaint=*
i need a vehicle to bring my father to emergency he cant stand
old man fainted at mg road metro, send someone ~ complaint=*; location=mg road metro
please dispatch an ambulance to 14, 3rd cross, btm layout ~ location=14, 3rd cross, btm layout
sos
my grandmother's mouth is drooping and she can't talk ~ complaint=*
please come fast, whitefield, accident ~ complaint=*; location=whitefield
get an ambulance to our house, she is having seizures ~ complaint=*
my father needs to be brought to hospital immediately
ambulance for pregnant lady, labour pain started ~ complaint=*
is there an ambulance you can send right away
urgent medical help needed at home
need an ambulance now
please send help
my mother can't breathe ~ complaint=*
ambulance to hsr layout sector 2 ~ location=hsr layout sector 2
how do i get an ambulance
i want an ambulance for my father
father collapsed, come soon ~ complaint=*
can you pick up a patient by ambulance
i need help, my father is not waking up ~ complaint=*
come fast there is an accident ~ complaint=*
need an ambulance to take my mother to the hospital
can someone come and pick up my grandfather, he cannot walk
please help, he is having chest pain ~ complaint=*
pls send ambulance fast
need ambulance at sector 2 hsr layout
my husband is having severe chest pain ~ complaint=chest pain
grandma not breathing properly please help
we need help, man hit by a bus near silk board
someone please come, dad is unconscious
emergency at home, send vehicle
my baby is having fits
send help to koramangala 5th block
accident on hosur road two people bleeding
can u send ambulance 4 my mom she fainted
my wife is in labour, water broke, send someone
uncle has collapsed in the bathroom
he took a lot of sleeping pills
i need an ambulance right now
ambulance to whitefield main road, old man fell from stairs
she is not responding please hurry
heart attack i think, come quick
`,
    'hi-Latn': `
ambulance bhijwa dijiye indiranagar ~ location=indiranagar
ambulance bhejo
ambulance chahiye
ambulance bhej do jaldi
jaldi ambulance bulao
ghar pe ambulance chahiye papa ke liye
emergency hai jaldi aao
mujhe ambulance ki zaroorat hai
papa ko chest pain ho raha hai ~ complaint=*
dadi gir gayi hain ambulance chahiye ~ complaint=*
accident ho gaya hai jaldi bhejo ~ complaint=*
ek ambulance chahiye hebbal ke paas ~ location=hebbal ke paas
bhai jaldi ambulance bhejo papa behosh ho gaye hai ~ complaint=*
ambulence chaiye abhi
amblance bhejdo koramangala me ~ location=koramangala
dadi ko saans nahi aa rahi ~ complaint=*
mere pati ko daura pad raha hai ~ complaint=*
road pe accident hua hai majestic ke paas, kisi ko bhejo ~ complaint=*; location=majestic ke paas
maa gir gayi hai khoon beh raha hai ~ complaint=*
bachche ne kuch nigal liya hai saans atak rahi ~ complaint=*
jaldi aao koi bahut emergency hai
papa ko hospital lana hai gaadi bhejo, chal nahi pa rahe
ambulance ki jarurat hai btm layout me ~ location=btm layout
madad chahiye turant ambulance
wife ko labour pain shuru ho gaya ~ complaint=*
bhaiya ko heart attack aaya hai lagta hai ~ complaint=*
ghar pe ambulance bhijwa do please, mummy ki halat kharab hai
108 nahi lag raha aap ambulance bhej do
koi gaadi bhej sakte ho kya emergency me
jayanagar 4th block me ambulance bhejiye ~ location=jayanagar 4th block
chot lagi hai bahut khoon nikal raha ~ complaint=*
ambulance mangwani hai
ambulance bulani hai
jaldi kisi ko bhejo
papa gir gaye uth nahi rahe ~ complaint=*
mujhe ambulance chahiye ghar pe
gaadi bhejiye hospital aana hai emergency me
ambulance mil sakti hai kya
ambulance chahiye turant
jaldi gaadi bhejo papa gir gaye behosh hain
saans nahi le pa rahe dadi
chhati me tez dard ho raha hai pati ko
accident ho gaya hai majestic ke paas ambulance bhejo
bachhe ko daura pad raha hai
madad karo khoon bahut beh raha hai
emergency hai ghar pe koi bhejo
pet se hai wife dard shuru ho gaya gaadi bhijwa do
ambulance bula do koi hosh me nahi hai
seene me dard hai jaldi aao
zeher kha liya hai isne
ek ambulance indiranagar bhej dijiye
`,
    hi: `
एम्बुलेंस भेजो
एम्बुलेंस चाहिए
जल्दी एम्बुलेंस भेजिए
इमरजेंसी है जल्दी आइए
पापा को सीने में दर्द है ~ complaint=*
मुझे एम्बुलेंस की जरूरत है
घर पर एम्बुलेंस भेज दीजिए
कृपया जल्दी एम्बुलेंस भेजिए, माँ बेहोश हो गई हैं ~ complaint=*
दादाजी को साँस लेने में तकलीफ हो रही है ~ complaint=*
एंबुलेंस चाहिए तुरंत
सड़क पर दुर्घटना हो गई है मैजेस्टिक के पास ~ complaint=*; location=मैजेस्टिक के पास
पत्नी को प्रसव पीड़ा शुरू हो गई है, गाड़ी भेजिए ~ complaint=*
कोई एम्बुलेंस भेज दो हेब्बाल में ~ location=हेब्बाल
बहुत खून बह रहा है जल्दी मदद भेजो ~ complaint=*
पापा को अस्पताल लाना है, एम्बुलेंस की ज़रूरत है
बच्चे को दौरा पड़ रहा है ~ complaint=*
घर पर तुरंत मदद चाहिए
एम्बुलेंस बुला दीजिए
पिताजी गिर गए हैं, उठ नहीं रहे ~ complaint=*
एम्बुलेंस मिल सकती है क्या
मुझे एम्बुलेंस बुलानी है
जल्दी किसी को भेजिए
तुरंत एम्बुलेंस चाहिए
पापा बेहोश हो गए हैं, गाड़ी भेजो
दादी साँस नहीं ले पा रहीं
सड़क पर एक्सीडेंट हुआ है, मदद भेजिए
छाती में बहुत दर्द है जल्दी आइए
पत्नी को प्रसव पीड़ा शुरू हो गई, गाड़ी भेजिए
`,
  },
  ambulance_status: {
    en: `
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
its been 20 min where is the ambulance
any update on ambulance
ambulance is coming or not?
how much more time
driver's number please, where did they reach
when is it going to come
are they close
how many km away is the ambulance
which ambulance is coming
has it started?
ambulance eta pls
is somebody on the way
they still haven't come
did you send it
we are waiting outside, where is your vehicle
how long more for them to get here
is help coming
please tell the exact location of the ambulance
track it
ambulance no?
ambulance where
when will they come
how long
is ambulance on the way
still no ambulance
what is taking the ambulance so long
where are they
has it left
when is the ambulance coming
is it close
how long until the ambulance is here
ambulance update please
is the crew near
where has the ambulance reached
how many mins more for ambulance
any idea when they will get here
has it left yet
is the vehicle on the way
driver not picking up, where is he
they said 10 minutes its been 20
eta of ambulance pls
has someone been sent
whats taking so long
is anyone coming or not
how far is the van
where are they now
nobody has reached yet
can you check where the ambulance is stuck
when is help arriving
ambulance hasn't come
did you dispatch it
`,
    'hi-Latn': `
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
ambulance kaha pahuchi
kitna time aur lagega
abhi tak koi nahi aaya
gaadi aa rahi h kya
kab tak pahunchegi ambulance
kitni dur hai ambulance
bheji ya nahi ambulance
ambulence kidhr h
20 min ho gaye ambulance nahi aayi
driver ka number do wo kahan hai
ambulance nikli ya nahi abhi tak
kahan tak aaye wo log
aur kitna intezaar karna padega ambulance ka
ambulance aane me kitni der hai
koi aa raha hai kya
ambulance raste me hai na?
ambulance kidhar hai
kab aayegi gaadi
kitni der lagegi ambulance ko
aa rahe ho ya nahi
gaadi nikli kya
kahan tak pahunchi gaadi
kitna time aur lagega ambulance ko
abhi tak nahi aayi ambulance
gaadi nikli ki nahi
ambulance wala phone nahi utha raha
kab tak aa jayegi ambulance
kitni door hai abhi
das minute bola tha aadha ghanta ho gaya ambulance nahi aayi
koi nikla hai kya hamare liye
ambulance raste me hai kya
bheji ki nahi ambulance
aur kitni der wait karna padega gaadi ka
`,
    hi: `
एम्बुलेंस कहाँ है
एम्बुलेंस कब आएगी
एम्बुलेंस अभी तक नहीं आई
कितनी देर में आएगी एम्बुलेंस
एम्बुलेंस निकली क्या
एम्बुलेंस कहाँ तक पहुँची
एम्बुलेंस कितनी दूर है
अभी तक कोई नहीं आया
गाड़ी कहाँ तक पहुँची
एम्बुलेंस आ रही है या नहीं
कितना समय और लगेगा
कब तक पहुँचेगी एम्बुलेंस
ड्राइवर कहाँ है
एंबुलेंस भेजी क्या
बीस मिनट हो गए, एम्बुलेंस कहाँ है
क्या कोई आ रहा है
कब आएगी गाड़ी
एम्बुलेंस किधर है
और कितनी देर
गाड़ी निकली कि नहीं
और कितना समय लगेगा एम्बुलेंस को
क्या एम्बुलेंस रास्ते में है
ड्राइवर फोन नहीं उठा रहा
कब तक पहुँचेगी गाड़ी
`,
  },
  patient_status: {
    en: `
how is my father doing
any update on my mother's condition
is my husband out of surgery
has my dad been admitted
which ward is my brother in
how is the patient
what is the condition of Ramesh Kumar in icu
is she stable now
did the operation finish
where is my grandmother, which bed
can you tell me how my wife is
is he awake
update on patient please
what did the doctor say about my father
when will my mother be discharged
is my son still in emergency
how is she feeling today
any improvement in his health
my dad was brought by ambulance an hour ago, how is he
has she been shifted to the ward
please give me news about my sister, she is in your ICU since last night and nobody tells us anything
did they take him to the cath lab
is my baby ok
patient status
what's happening with my uncle
has the surgery started
is my father ok
how is my mom now
what's the status of my brother
has my wife delivered
is the surgery over
where have you taken my father
can you tell me about the patient in bed 7
did the doctor see my mother
is she still in icu
any news of him
how is he
how is she now
any update on my dad
is my mother awake
what happened to my father
is my husband stable
did my father's operation go well
can i know the condition of my mother
where is my son admitted
has my mother been discharged
who is looking after my father
how is dad now
is my mother ok
any improvement in my brother's condition
did the surgery go well
is he out of icu
how did the operation go
what did the doctors say about my wife
is she conscious
which room have they kept my uncle in
when will my father be discharged
has my sister been admitted, which ward
tell me about mr ramesh in icu 3
has papa eaten anything
is my husband still on ventilator
update on my grandfather please
can you find out how my son is doing after surgery
baby and mother both fine?
what's the latest on our patient
has he woken up
how's grandma feeling today
any change overnight
is the patient stable
where is my mother right now, they took her for a scan
my father was admitted yesterday night, i'm in dubai, please tell how he is
is he going to be okay
`,
    'hi-Latn': `
papa kaise hai ab
mummy ki tabiyat kaisi hai
mere pati ka kya haal hai
operation ho gaya kya
kis ward me hai mere bhai
patient kaisa hai
unko hosh aaya kya
kuch batao mere papa ke bare me icu me hai
doctor ne kya kaha papa ke liye
mummy ko chutti kab milegi
admit kar liya kya unko
dadi kaisi hain
meri wife ka operation khatam hua?
mareez ki halat batao
kaun se bed pe hai mera beta
ab kaisi tabiyat h unki
papa ko icu se bahar nikala kya
subah se koi khabar nahi mili mere bhai ki kaisa hai wo
bachcha theek hai na
patient ka update do
surgery shuru ho gayi kya
hamare mareez ka kya hua
papa ab kaise hai
mummy theek hai na
kya haal hai mere papa ka
mera bhai kaisa hai ab
unka operation kaisa raha
patient ko ward me shift kiya kya
wo kis bed pe hai
papa kaise hain ab
bhai ko hosh aaya ki nahi
icu se bahar aaye kya papa
kis ward me rakha hai dadi ko
doctor ne kya bola mere pati ke baare me
patient ka haal bata dijiye
wife theek hai na
chhutti kab milegi papa ko
raat kaisi rahi unki
dadaji ki halat me sudhar hai kya
mera bhai admit hai uska kya haal hai
bachha theek hai kya
unki sehat kaisi hai
surgery kaisi hui
ventilator hata kya unka
maa ne khana khaya kya
`,
    hi: `
पापा कैसे हैं अब
मम्मी की तबीयत कैसी है
ऑपरेशन हो गया क्या
मरीज़ की हालत बताइए
मेरे भाई किस वार्ड में हैं
उन्हें होश आया क्या
डॉक्टर ने क्या कहा पिताजी के बारे में
दादी को छुट्टी कब मिलेगी
मेरे पति अब कैसे हैं
बच्चा ठीक है क्या
उनको भर्ती कर लिया क्या
मरीज कैसा है
आईसीयू में मेरी माँ हैं, उनका हाल बताइए
कोई सुधार है क्या उनकी हालत में
मम्मी ठीक हैं ना
मेरे पापा का क्या हाल है
उनका ऑपरेशन कैसा रहा
वो किस बेड पर हैं
पापा अब कैसे हैं
भाई को होश आया क्या
किस वार्ड में रखा है दादी को
डॉक्टर ने क्या कहा पति के बारे में
मरीज का हाल बता दीजिए
छुट्टी कब मिलेगी पिताजी को
क्या वे आईसीयू से बाहर आए
सर्जरी कैसी रही
`,
  },
  add_caregiver: {
    en: `
add my son's number 9845012345 ~ phone=9845012345
please also message my wife
add my brother so he gets the updates too 98860 22113 ~ phone=9886022113
can you share my appointment details with my daughter, her number is +91 9900112233 ~ phone=+919900112233
add caregiver
i want my husband to get the messages as well
my mother looks after me, add her please 9123456780 ~ phone=9123456780
send copies to 8123456789 ~ phone=8123456789
add another family member
register my father as caregiver
include my sister in these messages
let my son handle my bookings
9880011223 is my daughter, please add her ~ phone=9880011223
can someone else also receive my reminders
give my brother access
save my wife's number also 7760554433 ~ phone=7760554433
add attendant
i am caring for my mother, add me to her messages
add my mother as well
my husband should also get these messages
please add this number 9812345670 ~ phone=9812345670
i want my daughter to be informed too
link my son's phone
can my brother get updates
can you also inform my sister
please add my wife to the updates
my son will handle this, add him
let my daughter get updates
include my husband on this
put my brother's number too 9812345699 ~ phone=9812345699
pls add my sister 9880011223 ~ phone=9880011223
my daughter should also get these messages
keep my husband in the loop
can you also message my son
include +919845098450 for updates ~ phone=+919845098450
i want my brother to be able to manage my bookings
add another number
let my wife receive the reminders too
save my son's number for alerts
give my daughter access to my appointments
my son will handle my appointments, his no is 9741234567 ~ phone=9741234567
please cc my wife on everything
add attender number
put my nephew down as my caregiver
`,
    'hi-Latn': `
mere bete ka number jod do 9845098450 ~ phone=9845098450
meri wife ko bhi message bhejna
bhai ka number add karo 9901234567 ~ phone=9901234567
ghar me kisi aur ko bhi message bhej sakte ho kya
beti ko bhi update bhejo 9876501234 ~ phone=9876501234
caregiver add karna hai
papa ke messages mujhe bhi bhejo
mere pati ka number bhi add kar lo
is number pe bhi bhej dena 8861234567 ~ phone=8861234567
behan ko bhi jod lijiye
mera beta meri dekhbhal karta hai usko bhi khabar diya karo
ek aur number likh lo 7022334455 ~ phone=7022334455
mummy ko bhi is list me add kr do
number jodna hai ghar wale ka
mere pati ko bhi jodo
beti ka number add karna hai
ye number bhi jodo 9812345671 ~ phone=9812345671
mummy ko bhi message jaye
meri beti ka number bhi daal do
bhai ko bhi update bhejna 9880011223 ~ phone=9880011223
wife ko bhi message aana chahiye
ek aur number add karo
mere pati ko bhi jankari dena
bete ko add kar do wo sambhalega
mere sath meri behan ko bhi bata diya karo
ghar walo ka number bhi jod do
`,
    hi: `
मेरे बेटे का नंबर जोड़ दीजिए 9845012399 ~ phone=9845012399
मेरी पत्नी को भी मैसेज भेजिए
बेटी को भी सूचना भेजा करें
भाई का नंबर जोड़ो ९९०१२३४५६० ~ phone=9901234560
देखभाल करने वाले को जोड़ना है
पति का नंबर भी लिख लीजिए 9900990099 ~ phone=9900990099
इस नंबर पर भी भेजिए 8884445556 ~ phone=8884445556
घर के किसी और सदस्य को भी जोड़ दो
पापा के मैसेज मुझे भी भेजो
पति को भी जोड़ो
बेटी का नंबर जोड़ना है
यह नंबर भी जोड़िए 9812345672 ~ phone=9812345672
मेरी बेटी का नंबर भी जोड़ दीजिए
पति को भी सूचना भेजिए
एक और नंबर जोड़ना है
भाई को भी मैसेज आना चाहिए
देखभाल के लिए बेटे को जोड़ दो
`,
  },
  remove_caregiver: {
    en: `
remove my son's number
remove 9845012345 from my messages ~ phone=9845012345
my ex husband should not get my messages any more
stop sending my details to my brother
take my daughter off
delete caregiver
remove caregiver 9900112233 ~ phone=9900112233
my sister doesn't look after me now, remove her
don't share my updates with my wife anymore
remove the other number
unlink my father's phone
please stop messaging my son about me
i don't want my brother to see my appointments
take 8123456789 off my account ~ phone=8123456789
only i should get the messages, remove the others
revoke my nephew's access
remove my wife
my son should not get these messages
don't message my brother anymore
please take out my mother's number
remove the caregiver i added
please remove my brother from updates
my sister should not receive anything
don't inform my wife
take him off my updates
delete my son's number
remove my brother from my account
my ex husband should not get my messages
take my son off the list
stop sending my reports to my sister
delete the second number
i don't want my uncle to see my appointments
dont message my wife about this anymore
remove 9880011223 ~ phone=9880011223
my daughter moved abroad, take her number off
unlink the caregiver
my old attendant shouldn't get updates now
my brother no longer looks after me, remove him
only message me, not my son
revoke access for my nephew
my cousin should no longer receive anything about me
she should not be getting my messages any more
`,
    'hi-Latn': `
bete ka number hata do
9845098450 hata dijiye ~ phone=9845098450
bhai ko message mat bhejna ab
meri wife ko update bhejna band karo
caregiver hatana hai
wo number delete karo jo maine joda tha
mere pati ko mere message nahi jaane chahiye
behan ka number nikal do
ab sirf mujhe bhejo baaki sab hata do
9901234567 wala number remove karo ~ phone=9901234567
papa ka number list se hatao
beti ko ab mat bhejo meri jaankari
pati ka number hatana hai
mummy ko message mat karo
bhai ko list se nikalo
wo number hata do jo joda tha
bhai ka number hata do
wife ko message mat bhejna ab
mere bete ko nikal do list se
dusra number delete karo
ab sirf mujhe message karo bete ko nahi
behan ko kuch mat batana
purane attendant ka number nikal dijiye
9880011223 hata do ~ phone=9880011223
mama ji ko ab mere message nahi jaane chahiye
`,
    hi: `
बेटे का नंबर हटा दीजिए
भाई को मैसेज मत भेजो अब
9845012399 हटा दो ~ phone=9845012399
मेरी पत्नी को सूचना भेजना बंद करें
देखभाल करने वाले का नंबर हटाना है
बहन का नंबर निकाल दो
अब सिर्फ मुझे भेजिए, बाकी सबको हटा दो
पति को मेरे मैसेज नहीं जाने चाहिए
पति का नंबर हटाना है
मम्मी को मैसेज मत करो
भाई को सूची से निकालो
भाई का नंबर हटा दीजिए
पत्नी को अब मैसेज मत भेजिए
बेटे को सूची से निकाल दो
दूसरा नंबर हटा दो
केयरगिवर हटाना है
सिर्फ मुझे मैसेज करो, बेटी को नहीं
`,
  },
  set_language: {
    en: `
speak in hindi ~ language=hi
english please ~ language=en
talk to me in english ~ language=en
can we speak hindi ~ language=hi
reply in english ~ language=en
change language
switch to hindi ~ language=hi
change language to english ~ language=en
i don't understand hindi ~ language=en
use english ~ language=en
hindi please ~ language=hi
in english pls ~ language=en
i prefer english ~ language=en
can you write in hindi ~ language=hi
i cant read english ~ language=hi
pls use hindi language ~ language=hi
switch language
i want a different language
write hindi in english letters ~ language=hi-Latn
do you speak hindi ~ language=hi
i don't know hindi, english only ~ language=en
hindi ~ language=hi
english ~ language=en
change to hinglish ~ language=hi-Latn
respond in hindi from now on ~ language=hi
hindi only
can you reply in hindi ~ language=hi
english only please ~ language=en
i want to talk in hindi ~ language=hi
please change the language
different language please
can we chat in english ~ language=en
write in english only ~ language=en
i can't read hindi ~ language=en
my mother only knows hindi ~ language=hi
use roman hindi ~ language=hi-Latn
send messages in hindi from now on ~ language=hi
`,
    'hi-Latn': `
hindi me jawab do ~ language=hi
hindi me baat karo ~ language=hi
hindi mein bolo ~ language=hi
english me batao ~ language=en
mujhe english nahi aati ~ language=hi
bhasha badlo
language change karo hindi ~ language=hi
roman hindi me likho ~ language=hi-Latn
hinglish me baat karo ~ language=hi-Latn
hindi me likho ~ language=hi
angrezi me bolo ~ language=en
english me likho samajh nahi aata hindi ~ language=en
mujhe hindi nahi aati ~ language=en
hindi mai reply karo plz ~ language=hi
hindi me batao ~ language=hi
roman me likho ~ language=hi-Latn
bhasha badal do
hindi chalu karo ~ language=hi
english chahiye ~ language=en
apni bhasha me baat karo hindi ~ language=hi
hindi h kya ~ language=hi
angreji nahi samajh aati hindi me bolo ~ language=hi
language badlo
english nahi aati mujhe ~ language=hi
angrezi me batao ~ language=en
roman me likha karo ~ language=hi-Latn
mujhe hindi me jawab do ~ language=hi
bhasha badlo hindi ~ language=hi
hinglish chalegi ~ language=hi-Latn
`,
    hi: `
हिंदी में बात करो ~ language=hi
हिन्दी में बताइए ~ language=hi
अंग्रेज़ी में बोलो ~ language=en
भाषा बदलो
मुझे अंग्रेजी नहीं आती ~ language=hi
इंग्लिश में जवाब दो ~ language=en
हिंदी ~ language=hi
हिन्दी में लिखिए ~ language=hi
अंग्रेजी में बताइए ~ language=en
मुझे हिंदी नहीं आती ~ language=en
भाषा बदलनी है
इंग्लिश में बात कीजिए ~ language=en
मुझे अंग्रेज़ी समझ नहीं आती, हिंदी में बोलिए ~ language=hi
हिंदी में जवाब दें ~ language=hi
रोमन में लिखो ~ language=hi-Latn
हिंदी में लिखिए ~ language=hi
मुझे अंग्रेज़ी नहीं आती ~ language=hi
अंग्रेज़ी में जवाब दीजिए ~ language=en
भाषा बदलिए
`,
  },
  opt_out: {
    en: `
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
STOP
Stop.
stop sending
pls stop these messages
i dont want any more messages from you
unsubscribe me
unsub
end all messages
don't send me reminders
block these messages
i never signed up for this, remove me
stop spamming me
wrong person, do not message this number
do not contact me again
cancel my subscription to messages
no texts please
turn off notifications
i don't want messages
stop the messages please
remove me from your list
no more texts
quit messaging me
leave me alone
do not send anything
no more messages
cancel messages
unsubscribe now
please opt me out
STOP ALL
don't text me again
unsubscribe me please
stop msging me
i don't want any reminders from you
please stop these notifications
take my number out of your system
quit spamming me
do not disturb
you have the wrong person stop messaging
why do you keep sending me this, stop
block all messages to this number
i want to opt out
opt me out
end all communication
remove me from whatsapp list
delete my number and never message
stop sending this nonsense
`,
    'hi-Latn': `
message mat bhejo
mujhe message mat karo
messages band karo
mera number hata do apni list se
aage se message mat bhejna
sms band kar do
message bhejna band karo
mujhe aur message nahi chahiye
itne message kyu bhejte ho band karo
stop karo messages
aaj ke baad message mat karna
msg mat bhejna mujhe
mera number nikal do apke yahan se
reminder bhejna band kardo
pareshan mat karo message karke
notification band karo
galat number hai mujhe message na bheje
unsubscribe karna hai
messages nahi chahiye
message band
mujhe list se hatao
mat bhejo message
msg bhejna band kar do
ye messages nahi chahiye
mera number hata do list se
pareshan mat karo baar baar message karke
stop karo msg
reminder nahi chahiye mujhe
galat number hai message mat bhejo
aage se koi message mat bhejna
yaar message karna band karo
mujhe msg karna chhod do
`,
    hi: `
मैसेज मत भेजो
मुझे मैसेज मत करो
संदेश बंद करो
मैसेज बंद कर दीजिए
मैसेज भेजना बंद करो
मुझे और मैसेज नहीं चाहिए
मेरा नंबर हटा दो अपनी सूची से
कृपया संदेश न भेजें
स्टॉप
परेशान मत करो मैसेज करके
सूचनाएं बंद कर दीजिए
गलत नंबर है, मैसेज मत कीजिए
मैसेज नहीं चाहिए
मुझे सूची से हटाओ
मैसेज मत भेजिए
मुझे मैसेज मत भेजो
संदेश बंद कर दीजिए
मेरा नंबर हटा दो, मैसेज नहीं चाहिए
बार-बार मैसेज करके परेशान मत करो
अब कोई सूचना मत भेजना
गलत नंबर है, मैसेज मत करो
`,
  },
  opt_in: {
    en: `
start
unstop
subscribe
subscribe me again
resume messages
you can message me again
start messages again
opt in
turn messages back on
START
please start sending messages again
i want reminders again
resume reminders
yes you may message me
sign me up for messages
re-subscribe
resubscribe me
turn notifications on
i stopped messages by mistake, start again
opt me back in
please send me updates again
unblock messages
allow messages
i want messages again
send messages again
start the reminders
subscribe again please
opt in again
i'd like to get messages again
please resume
reactivate messages
turn on updates
turn the reminders back on
resubscribe
please start messaging me again
you can message me now
resume my reminders
i'd like to receive updates again
switch on notifications
reminders on please
ok send me messages from now
i agree to get messages
`,
    'hi-Latn': `
message phir se bhejo
message shuru karo
mujhe message bhejna shuru karo
wapas message chalu kar do
message chalu karo
phir se message bhejo
reminder wapas shuru kar do
galti se band kar diya tha wapas chalu karo messages
ab message bhej sakte ho
subscribe karna hai
notification chalu kar do
mujhe message chahiye phir se
messages on karo
message wapas bhejna shuru karo
mujhe phir se message karo
reminder chalu karo
message phir se chalu karo
dobara message bhejna shuru karo
reminder wapas chalu kar do
galti se band kar diya tha message, chalu karo
subscribe karna hai wapas
notification on kar do
mujhe message milne chahiye phir se
msg start karo
`,
    hi: `
मैसेज फिर से शुरू करो
संदेश चालू करो
मुझे फिर से मैसेज भेजो
मैसेज चालू करो
फिर से संदेश भेजिए
रिमाइंडर फिर शुरू कर दीजिए
अब मैसेज भेज सकते हैं
गलती से बंद हो गया था, मैसेज वापस चालू करें
सूचनाएं शुरू करो
सब्सक्राइब
मैसेज वापस शुरू करो
फिर से मैसेज कीजिए
संदेश चालू कर दीजिए
गलती से बंद कर दिया था, फिर चालू करो
रिमाइंडर वापस चालू करें
मुझे फिर से सूचना चाहिए
`,
  },
  talk_to_human: {
    en: `
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
i want to speak with someone
human
agent
can a real person help me
this bot is useless give me a person
please connect me to the front desk
call me back on this number
let me talk to a nurse
can i speak to the doctor
i need to talk to the manager
put me through to billing department
helpline
is anyone there? i need a human
give me phone number of the hospital
whom can i call
i have a complaint and want to talk to someone
could somebody from the hospital ring me
i don't want to chat with a machine
transfer me to reception
not a bot please
can someone call my mother, she cannot type
connect me with a human
i need help from a person
can i call you
who can i speak to
please have someone contact me
talk to doctor
i want to complain
i need to speak to somebody
can i talk to a human please
get someone on the line
contact me
need assistance from staff
i want to lodge a complaint
is there a phone number
please ask the doctor to call me
speak to a nurse
i want a real person
connect me to reception
is there anyone i can talk to
can a nurse call me
let me speak to your manager
your bot is useless, give me someone
call me back please
need to talk to staff
customer care number
human please
this is not helping, transfer me to a person
i have a complaint
want to lodge a complaint about the ward boy
who can i call
phone number of the hospital
speak with doctor's secretary
can i have a word with someone in billing
i prefer to talk on phone
help desk
can somebody explain this to me over call
`,
    'hi-Latn': `
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
kisi se baat karni hai
insaan se baat karao
kisi aadmi se baat karwa do
doctor se baat karni h phone pe
mujhe call karo
hospital ka number do
phone number dijiye
receptionist se connect karo
bot se nahi hota mujhse kisi ko bulao
nurse se baat karwa dijiye
koi hai? mujhe baat karni hai
customer care wale se baat karao
helpline number kya hai
manager se baat karni hai shikayat hai
koi mujhe phone kar sakta hai kya
asli aadmi se baat karni hai
machine se baat nahi karni
aap log phone kyu nahi uthate mujhe kisi se baat karni hai
kisi ko phone do
koi baat kar sakta hai mujhse
doctor se baat karao
aap call kar lo
mujhe shikayat karni hai
kisi insaan se baat karwao
reception ka number do
mujhe staff se baat karni hai
koi hai kya baat karne ke liye
manager se milna hai shikayat hai
machine se nahi, aadmi se baat karni hai
phone pe baat kar sakte hain kya
nurse se baat kara do
doctor se baat ho sakti hai kya phone pe
samajh nahi aa raha kisi se baat karado
mujhe complaint karni hai
`,
    hi: `
किसी इंसान से बात करनी है
किसी से बात कराइए
मुझे फोन करो
स्टाफ से बात करनी है
रिसेप्शन से बात कराओ
कस्टमर केयर
मुझे किसी व्यक्ति से बात करनी है
अस्पताल का नंबर दीजिए
फोन पर बात करवा दीजिए
डॉक्टर से बात करनी है फोन पर
इंसान से बात कराओ
मशीन से बात नहीं करनी
कोई है? मुझे बात करनी है
नर्स से बात करवाइए
हेल्पलाइन नंबर क्या है
मुझे कॉल कीजिए
शिकायत करनी है, किसी से बात कराइए
मैनेजर से बात करनी है
कोई मुझसे बात कर सकता है
डॉक्टर से बात कराओ
आप कॉल कर लीजिए
किसी इंसान से बात करवाइए
रिसेप्शन का नंबर दीजिए
मुझे कॉल करिए
मैनेजर से शिकायत करनी है
नर्स से बात करनी है
स्टाफ से बात कराओ
क्या कोई मुझे फोन कर सकता है
`,
  },
  ask_question: {
    en: `
what are the visiting hours
how much does an mri cost
do i need to fast before the blood test
what should i bring for the scan
is parking free
which floor is radiology
what medicine should i take for a cold
can i eat before ultrasound
how long does an mri take
do you accept insurance
is cashless facility available
where is the pharmacy
how do i reach lakeview from the metro station
can i bring my child to the ward
can i drink water before ct
when will my report come
how do i get my reports online
is there a canteen
what documents are needed for admission
how many visitors are allowed in icu
do i have to remove jewellery for the mri
can i take my diabetes tablets before the test
i have a pacemaker, is mri ok
is the hospital open on sunday
what time does opd open
do you have a wheelchair
how early should i come before the appointment
what is the address of hebbal heart institute
does the ct scan need contrast
should i stop blood thinners before endoscopy
is it safe to do an x-ray in pregnancy
who can stay with the patient at night
do you do covid test
what is the charge for private room
is ayushman card accepted
preparation for ultrasound abdomen?
is there an atm inside
will the scan hurt
what is an echo
can i get a fitness certificate
what is the fee for cardiologist
are pets allowed
how long is the dialysis session
can i come without prescription
what to wear for physiotherapy
do i need to come empty stomach
how many days for the report
is there a lift for wheelchair patients
what time can i visit my father
can two people stay with the patient
is food provided
how much for ct
where do i pay the bill
do i need a referral
can i bring outside food
what vaccinations do you have
which card do i need
is it ok to take bp tablet in the morning before the scan
does it hurt
what does an endoscopy involve
how do i prepare for the ct
do you have a female doctor
can i wear a ring in the mri
is blood available in your blood bank
what are the emergency numbers
till what time is the lab open
how much is the room rent
what is the process for admission
do you treat children
is there someone who speaks kannada
is anaesthesia given for endoscopy
can a child get a ct
how safe is mri
what happens during dialysis
what are your timings
what are the hospital timings
which doctors are available
do you have an eye department
how much is the deposit
can i pay by card
is there a discount for seniors
where should i park
how far is the hospital from the station
is there a bus to lakeview
can i get my old reports
do you give receipts
how many hours fasting
is water allowed before the test
can i have tea before blood test
should i bring my old reports
can my wife come with me
is there a waiting area
do you have wifi
what is your address
do i need to wear a gown
can i eat before the scan
is fasting needed for sugar test
what are visiting hours
how much does a ct cost
do u take insurance
how do i reach lakeview by metro
do i need to bring old reports
when will reports come
can i take bp tablet in the morning before blood test
is mri safe with pacemaker
how long does dialysis take
can children visit icu
what documents for admission
do you have wheelchair at gate
will i need someone with me for endoscopy
can i wear my ring in the mri
is opd open sunday
how do i get my bill
can i pay with upi
do you accept ayushman card
is there a pharmacy open at night
how to prepare for ultrasound
should my bladder be full for the sonography
can i drink tea before blood test
where is the hospital located
what time does the lab open
do you have a lady doctor for gynae
what is the room rent per day
can i stay with my mother at night
is food provided for attendants
how many visitors are allowed
does the test hurt
i am pregnant can i do an xray
what to do after endoscopy, can i drive
where can i collect my reports
do i have to remove dentures for mri
how can i get a refund
what should I wear for physiotherapy
will insurance cover dialysis
is there a lift in the building
is a referral letter needed for ct
i have metal plate in my leg, can i do mri
how early should i reach before my scan
is there a bus stop near hospital
do you do home sample collection
when will i hear back
how long does it take to get a reply
`,
    'hi-Latn': `
parking kahan hai
milne ka samay kya hai
mri ka kitna paisa lagta hai
khali pet aana hai kya
kaunsi dawai leni chahiye
report kab milegi
ultrasound se pehle pani peena hai kya
icu me kitne log mil sakte hain
visiting time kya h
insurance chalta hai kya yahan
ayushman card lete ho kya
mri me kitna time lagta hai
kya kya lana hai sath me
blood test se pehle kuch kha sakte hai
hospital kaise pahunche metro se
opd kitne baje khulti hai
sunday ko khula rehta hai kya
dawa ki dukan kahan hai andar
raat ko kaun ruk sakta hai mareez ke sath
kya bachche ko le ja sakte hai ward me
doctor ki fees kitni hai
ct scan ka kharcha kitna aayega
pacemaker laga hai to mri ho sakti hai kya
bhojan milta hai kya mareez ko
report online kaise dekhe
admission ke liye kya kagaz chahiye
endoscopy se pehle dawai band karni hai kya
lift kahan hai
radiology kaun se floor pe hai
wheelchair milegi kya
sugar ki goli kha ke aana hai ya nahi
canteen hai kya
pregnant hu to xray kara sakti hu kya
kya mri me dard hota hai
hebbal wale hospital ka pata kya hai
private room ka kiraya kitna hai
kitni der pehle aana padega
khana kha ke aana hai kya
report kitne din me milti hai
papa se milne kab aa sakte hain
kitne log ruk sakte hai sath me
bill kahan bharna hai
mri me zevar utarna padta hai kya
test se pehle chai pi sakte hai
emergency number kya hai
room ka kiraya kya hai
lab kitne baje tak khuli hai
sonography ke liye kya taiyari karni hai
bahar ka khana la sakte hain kya
bp ki goli leni hai ya nahi scan se pehle
mahila doctor hai kya
ye test kya hota hai
parking hai kya
mri me kitna paisa lagta hai
insurance chalega kya
report kab tak milegi
kaunse kagaz lane hain
sugar ki dawai kha sakte hain kya test se pehle
pani pi sakte hain kya ultrasound se pehle
radiology kaunse floor pe hai
hospital kaise pahunche
bachhe ko icu me le ja sakte hain
raat ko kaun ruk sakta hai patient ke saath
canteen kahan hai
upi se payment hota hai kya
ayushman card chalta hai?
dialysis me kitna time lagta hai
mri me dard hota hai kya
chain utarni padegi kya mri me
sunday ko opd khuli rehti hai kya
room ka kiraya kitna hai
wheelchair milegi kya gate pe
endoscopy ke baad gaadi chala sakte hain
pregnant hu xray karwa sakti hu kya
report online mil sakti hai kya
lab kab khulta hai
dawai ki dukan raat me khuli hai kya
kitne log mil sakte hain patient se
pacemaker hai mri ho sakta hai?
bill kahan banega
jawab kab tak aayega
kitni der me reply doge
kab tak bataoge
`,
    hi: `
पार्किंग कहाँ है
मिलने का समय क्या है
एमआरआई का कितना खर्चा है
रिपोर्ट कब मिलेगी
खाली पेट आना है क्या
आईसीयू में कितने लोग मिल सकते हैं
अल्ट्रासाउंड से पहले पानी पीना है क्या
क्या इंश्योरेंस चलता है
आयुष्मान कार्ड चलता है क्या
ब्लड टेस्ट से पहले कुछ खा सकते हैं क्या
डॉक्टर की फीस कितनी है
साथ में क्या लाना है
ओपीडी कितने बजे खुलती है
दवा की दुकान कहाँ है
रात में मरीज के साथ कौन रुक सकता है
अस्पताल का पता क्या है
एमआरआई में कितना समय लगता है
भर्ती के लिए कौन से कागज़ चाहिए
रविवार को अस्पताल खुला रहता है क्या
पेसमेकर है तो एमआरआई हो सकती है क्या
क्या गर्भावस्था में एक्सरे करा सकते हैं
एंडोस्कोपी से पहले क्या तैयारी करनी है
बच्चों को वार्ड में ले जा सकते हैं क्या
रिपोर्ट ऑनलाइन कैसे देखें
खाना खाकर आना है क्या
रिपोर्ट कितने दिन में मिलती है
पापा से मिलने कब आ सकते हैं
बिल कहाँ भरना है
कमरे का किराया कितना है
लैब कितने बजे तक खुली है
टेस्ट से पहले चाय पी सकते हैं क्या
क्या महिला डॉक्टर हैं
बाहर का खाना ला सकते हैं क्या
क्या खाली पेट आना है
एमआरआई में कितना पैसा लगता है
कौन से कागज़ लाने हैं
क्या पार्किंग है
टेस्ट से पहले पानी पी सकते हैं क्या
रेडियोलॉजी किस मंज़िल पर है
क्या बच्चे आईसीयू में मिल सकते हैं
बीमा चलेगा क्या
रविवार को ओपीडी खुली है क्या
एंडोस्कोपी के बाद क्या खा सकते हैं
कैंटीन कहाँ है
अस्पताल कैसे पहुँचें
क्या यूपीआई से पैसे दे सकते हैं
कितने लोग मिल सकते हैं मरीज से
शुगर की दवा लेनी है क्या टेस्ट से पहले
जवाब कब तक मिलेगा
`,
  },
}
