import type { Lines, Utterances } from './corpus.ts'

/** What families add at the end of a message, and what they ask in half a sentence. */
export const AFTERTHOUGHTS: Utterances = {
  small_talk: {
    en: `
who is this?
who is this please
may i know who is this
who am i chatting with
`,
    hi: `
आप कौन बोल रहे हैं
यह कौन है
`,
    'hi-Latn': `
ye kaun hai
aap kaun ho bhai
kaun bol raha hai
`,
  },
  stop_flow: {
    en: `
no leave
no leave it
no no leave it for now
no then leave
`,
    hi: '',
    'hi-Latn': `
nahi chhod do
nahi chhodo rehne do
nahi to rehne do
`,
  },
  ask_question: {
    en: `
any dermatologist sitting today
which days does the neurologist sit
is the ent doctor there on saturdays
does the gynaec doctor come in the evenings
who is the kidney doctor at your place
which doctor sees children there
is there a lady doctor for this
what days is the bone doctor available
when can we visit
when can i come and see her
what time are families allowed in
can we meet him in the evening
till what time can visitors stay
tell me how much it costs
how much will it come to
and what are the charges for it
tell me what i should bring
do i need to bring the old films
should i carry my old reports
do i have to bring the prescription
where do i park
where do i get down from the bus
where do i get my refund
which gate should i come from
is it room 4 or room 5
is it the first floor or the second
do i need to come on an empty stomach for it
can my wife come inside with me
how long will the whole thing take
does it hurt
is the lift working, she cannot climb stairs
do you take upi
is the canteen open at night
which gate
what is the gate number
which gate is it
`,
    hi: `
बच्चों के डॉक्टर कौन हैं आपके यहाँ
हड्डी वाले डॉक्टर किस दिन बैठते हैं
मिलने कब आ सकते हैं
पुरानी फ़िल्में लानी हैं क्या
खाने का क्या नियम है
कुल कितना खर्च आएगा
कौन से गेट से अंदर आना है
`,
    'hi-Latn': `
haddi ka doctor kaun hai aapke yahan
aankh ke doctor kis din baithte hain
skin wale doctor kab milte hain
bachchon ke doctor ka kya naam hai
mahila doctor hain kya aapke yahan
khane ka kya rule hai
khane peene ka kya niyam hai
purani report laani hai kya
total kitna kharcha aayega
unse milne kab aa sakte hain
mil sakte hain kya unse shaam ko
kaun se gate se andar aana hai
kaun sa gate
gate number kya hai
kis gate se
gaadi kahan lagani hai
wheelchair mil jayegi kya gate pe
machine me kitni der rehna padta hai
dard hota hai kya isme
`,
  },
  cancel_appointment: {
    en: `
i will not be coming
i won't be coming for it
we will not be coming on monday
i am not going to be able to come at all
i shall not come for the scan
he will not be coming, he is out of station
not coming for the test, please give it to somebody
she is fine now so please cancel hers
papa is better now, cancel his appointment
i wont be able to come, pls cancel
`,
    hi: `
हम नहीं आएँगे, अपॉइंटमेंट रद्द कर दें
अब ठीक हैं, अपॉइंटमेंट हटा दीजिए
`,
    'hi-Latn': `
main nahi aaungi, cancel kar dijiye
hum nahi aane wale hain scan ke liye
woh theek ho gaye hain, unka appointment hata dijiye
ab zaroorat nahi hai scan ki, cancel karo
`,
  },
  reschedule_appointment: {
    en: `
rschdule pls
resch pls
reshcedule it
rescedule my appt
pls rescdule
rescheduale please
re schedule pls
resheduling needed
`,
    hi: '',
    'hi-Latn': `
reskedyul kar do
rischedule karna hai
reshedul karwana tha
`,
  },
  appointment_status: {
    en: `
no message came about my booking
i got no sms after booking
no confirmation came yet
did not get any message, is it booked
my father's appointment?
mother's scan, when?
my wife's appointment please
what about my son's appointment
my uncle's checkup date?
`,
    hi: '',
    'hi-Latn': `
booking ka koi message nahi aaya
confirmation nahi aaya abhi tak
message nahi mila, book hua ya nahi
papa ka appointment?
mummy ki jaanch kab hai
bete ke appointment ka kya hua
`,
  },
  book_appointment: {
    en: `
need to get an mri instead
i will take a ct then
then give me an x-ray
ok then book the echo
mri in its place on tuesday
`,
    hi: '',
    'hi-Latn': `
uski jagah mri laga do
to phir ct book kar do
uske badle echo kar do friday
`,
  },
}

/** What they tell beside what they want: nothing is wanted by it. */
export const TOLD_BESIDE: Lines = {
  en: `
papa is fine now
mummy is much better today
he is okay now thank god
she has recovered fully
so i told her not to sell the house
ok so he said he will pay next month
then i asked him to return the money
so we told them to wait
i said he should not buy it
my boss did not give leave
my son has an exam that day
my husband is out of town
the driver is on leave
we will be fasting
she will be on an empty stomach
we have the old reports with us
we live very far
no message came
no call came from anybody
`,
  hi: `
पापा अब ठीक हैं
माँ की तबीयत अब अच्छी है
बेटे की परीक्षा है उस दिन
`,
  'hi-Latn': `
papa ab bilkul theek hain
mummy ki tabiyat ab achhi hai
bete ki pariksha hai us din
driver chhutti pe hai
kal ghar me pooja hai
to maine usko bola ki mat becho
phir usne kaha ki paise baad me dega
`,
}

/** Wards that say two things with a comma. */
export const WARD_AFTERTHOUGHTS: Utterances = {
  admit_patient: {
    en: `
admitting ramesh yadav to w-7
admitting mrs fernandes in w-2
admit kumar to icu-3
admitting the new one to hdu-1
put lakshmi in w-4
sunita devi is going into w-9
taking mr khan into icu 2
moving the er patient into w-5, admit
`,
    hi: '',
    'hi-Latn': `
rajesh ko w-6 me admit kar rahe hain
naya mareez w-3 me le rahe hain
`,
  },
  discharge_patient: {
    en: `
pt in w-8 left
patient in w-2 has left
discharging w-5
discharging icu-2 today
w-6 pt left with family
pt from bed 3 has gone home
`,
    hi: '',
    'hi-Latn': `
w-8 wala chala gaya ghar
w-2 ka mareez nikal gaya
`,
  },
  release_hold: {
    en: `
give back w-3
giving w-3 back
give icu-2 back please
hand back the hdu bed we kept
we dont need w-5 any more, give it back
take back the hold on w-1
`,
    hi: '',
    'hi-Latn': `
w-3 wapas de do
icu-1 ka hold wapas le lo
`,
  },
}

/** And control rooms. */
export const CONTROL_AFTERTHOUGHTS: Utterances = {
  show_forecast: {
    en: `
show me tonight's arrivals
tonight's expected arrivals
show expected arrivals for tomorrow
what arrivals do we expect this evening
expected load tonight
show tomorrow's admissions expected
`,
    hi: '',
    'hi-Latn': `
aaj raat kitne aayenge dikhao
`,
  },
  list_emergencies: {
    en: `
what is open
what all is open
whats running now
which ones are open
`,
    hi: '',
    'hi-Latn': `
kya kya khula hai abhi
`,
  },
}
