import type { Lines } from './corpus.ts'

/** Messages that mean none of our intents and use the same words: other trades' bookings, talk about hospitals that asks for nothing. */
export const NEAR_MISSES: Lines = {
  en: `
cancel my alarm for 6
set alarm for 5 30
remind me at 8 to call mom
remind me to drink water
add reminder for rent
cancel the reminder
what reminders do i have
stop the music
stop the video
order two dosas
cancel my food order
where is my food
my food is late
food delivery is late by 30 min
track my order
is my order confirmed
order status
when will my order come
reorder last item
swiggy refund not received
book a cab
book an auto to the station
book uber to airport
cancel my ride
cab driver not picking call
driver is late
change my drop location
is the bus on time
book a bus to mysore
book train ticket for friday
cancel my train ticket
reschedule my flight
flight status
when is my flight
my flight is delayed by 2 hours
check in for my flight
confirm my hotel booking
book a room for two nights
cancel hotel booking
extend my stay at the hotel
book movie tickets
two tickets for saturday evening
book a turf for sunday 6 am
book badminton slot
is the ground free tomorrow
who is playing today
who is winning
what's the score now
match at what time
is the match cancelled
kohli out?
salon slot tomorrow
spa appointment for two
cancel my salon appointment
nail appointment at 4
tattoo appointment
vet appointment for my cat
dog vaccination tomorrow
car service slot on monday
bike servicing appointment
reschedule car service
test drive appointment
rto slot booking
passport office appointment
visa appointment status
reschedule visa interview
bank appointment for loan
account balance
check my balance
last 5 transactions
transfer 2000 to ravi
transfer money
transfer my account to another branch
block my card
block my debit card
unblock my sim
my card is blocked
card not working at atm
atm is down
upi down
payment failed
emi date
when is my emi due
loan status
application status
claim status of car insurance
dth recharge
data balance
my sim is not working
network down since morning
broadband not working, send technician
internet is slow
change my plan
upgrade my plan
cancel my subscription
cancel netflix
renew my subscription
gas booking
book a cylinder
gas cylinder status
electricity bill due date
pay water bill
no power in our street
when will power come back
tanker needed
plumber needed
electrician please
ac repair tomorrow
fridge repair appointment
washing machine is not working
geyser not working
tv not working
laptop not working
my phone is down
server is down
website down?
app keeps crashing
otp not received
forgot password
reset my password
unlock my account
change my email
school bus is late
is school open tomorrow
school fees due
exam timetable
exam postponed?
result date
when are results coming
admission open for class 1
admission form for college
college admission status
parent meeting on friday
my son's tuition at 5
class cancelled today?
is the library open
gym timings
gym membership
library book renewal
parcel not delivered
reschedule delivery to tomorrow
change delivery address
courier status
return this item
exchange my shoes
refund status
where is my refund
is the shop open on sunday
bank open today?
post office timing
temple timings on ekadashi
darshan slot booking
what's the weather
will it rain tomorrow
how hot is it today
what day is today
how old is the pm
who is the health minister
how many days in february
how many hospitals are there in bangalore
which is the biggest hospital in india
my cousin works in a hospital
my wife is a nurse
i am a doctor in another city
my father was a doctor
i live near the hospital
i pass by your hospital every day
saw your hospital ad on tv
your new building looks nice
hospitals have become so costly
healthcare is expensive these days
private hospitals only want money
government hospitals are always crowded
doctors work so hard
nurses are angels
i don't like hospitals
hospital food is boring
i watched a show about doctors
grey's anatomy is my favourite
house md is better
mri machines are huge
ct scans use radiation i heard
they say ambulances should have free way
saw an ambulance stuck in traffic yesterday
an ambulance passed by our street
give way to ambulances
beds were short during covid
icu is where serious people go
covid was terrible for everyone
i was born in that hospital
we shifted house last week
we are shifting to whitefield
i got transferred to delhi
my office transfer came
who would wait so long for anything
why do people never come on time
what is the point of waiting
is this how you run a place
what else can one expect
who cares
whatever
as you wish then
hm
oh
ohh ok i see
i see
interesting
really
seriously
wow really
lol ok
rofl
nothing
nothing much
just like that
just checking
just testing
test 123
random
asdf
qwe
zzz
lorem ipsum
my name is suresh
i am 40 years old
i am from mysore
i am at home
i am at work
i am at the mall
on a call
in a meeting right now
i'm watching tv
i'm cooking
i'm tired today
i am hungry
i'm so happy
i'm bored at home
i miss you
do you love me
do you eat
do you sleep
how old are you really
are you married or not
do you have a boyfriend
sing for me
tell a joke
tell me a story
tell me a fact
play the next song
turn off the light
turn on the ac
call ravi
text my wife that i'm coming
send this to everyone
forward this to 10 groups
win a free iphone click here
you won a lottery
lowest price offer today only
special offer on gold
credit card at zero fee
work from home 5000 a day
investment tips
buy bitcoin
is gold rate down
tax return last date
pan card link aadhaar
voter id correction
ration card status
house for sale near hebbal
looking for a 2bhk in jayanagar
maid needed
cook needed for home
driver needed for sunday
looking for a job as receptionist
do you have vacancies for nurses
is there a job opening
we sell hospital furniture
marketing call about software
can i advertise with you
`,
  'hi-Latn': `
alarm 6 baje ka cancel karo
alarm laga do subah 5 baje
reminder laga do dawai ka
timer band karo
gaana rok do
khana order karo
mera order kahan hai
order abhi tak nahi aaya
khana late hai
cab kahan hai
cab cancel karo
driver kab aayega
auto bula do
bus chhut gayi
train kitni late hai
train ka ticket cancel karo
flight ka time badal do
hotel ki booking cancel kar do
movie ki do ticket kar do
kaun jeet raha hai
match kab hai
parlour ka appointment cancel kar do
baal katwane jana hai kal
gaadi ki servicing kab hai
bike ki service book karo
passport ka appointment badal do
bank ka kaam hai kal
paise transfer karo ravi ko
balance kitna hai
card block kar do
mera sim band ho gaya
recharge kar do 299 ka
bijli nahi hai subah se
light kab aayegi
gas khatam ho gayi
cylinder kab aayega
nal me paani nahi aa raha
fridge band ho gaya
tv kharab hai
mobile kharab ho gaya
app nahi chal raha
otp nahi aaya
password bhool gaya
school ki chhutti kab hai
school bus late hai
fees kab bharni hai
exam kab hai
result kab aayega
bachche ka admission school me karana hai
parcel nahi aaya
saman wapas karna hai
paisa wapas kab milega
dukan khuli hai kya
mandir kitne baje khulta hai
mausam kaisa hai
kal barish hogi kya
meri biwi nurse hai
mera bhai hospital me kaam karta hai
hospital bahut mehenga ho gaya hai
doctor log bahut mehnat karte hain
sarkari hospital me bahut bheed hoti hai
ek ambulance jam me phasi dekhi aaj
hamara ghar hospital ke paas hai
hum ghar shift kar rahe hain
mera transfer ho gaya delhi
itna kaun wait karta hai
kya faayda
chalo koi na
kuch nahi
aise hi pucha
time pass
accha
accha ji
oh accha
mera naam suresh hai
main ghar par hu
main office me hu
bhook lagi hai
neend aa rahi hai
shaadi kab kar rahe ho
tumhari girlfriend hai
gaana sunao
joke suna do
bhai ko message karo
ac chala do
sona kitne ka hai
ration card banwana hai
kaam wali chahiye
driver chahiye ghar ke liye
naukri chahiye nurse ki
`,
  hi: `
सुबह 5 बजे का अलार्म
अलार्म रद्द करो
खाना ऑर्डर करो
मेरा ऑर्डर कब आएगा
कैब कहाँ है
कैब रद्द करो
ट्रेन कितनी लेट है
टिकट रद्द करो
मैच का स्कोर क्या है
पार्लर का समय बदल दो
गाड़ी की सर्विस कब है
बैंक का काम है
रिचार्ज कर दो
बिजली नहीं है
गैस खत्म हो गई
टीवी खराब है
स्कूल की छुट्टी कब है
परीक्षा कब है
पार्सल नहीं आया
मौसम कैसा है
मेरी पत्नी नर्स हैं
अस्पताल बहुत महँगे हो गए हैं
हमारा घर अस्पताल के पास है
हम घर बदल रहे हैं
कुछ नहीं बस ऐसे ही
अच्छा जी
मैं घर पर हूँ
माँ को फोन लगाओ
बत्ती बंद कर दो
नौकरी चाहिए
`,
}

/** The same from colleagues, whom a channel tempts to all kinds of talk. */
export const COLLEAGUES_NEAR_MISSES: Lines = {
  en: `
printer down
printer not working
wifi down
email is down
hims not opening
laptop dead
my phone died
projector not working
vpn not connecting
password expired
reset my hims password
raise an it ticket
ticket number for my laptop
access card not working
cctv not working
tea machine is down
lift not working
ac not working in duty room
lights off in corridor
parking full today
who parked at the ambulance bay
book the conference room for 3
is the seminar room free
meeting at 4
meeting cancelled
meeting moved to tomorrow
zoom link?
can someone cover me tomorrow
who can do my night
swap duty on sunday
duty roster not out yet
leave on friday approved?
i'm on leave tomorrow
i am off today
off tomorrow
coming late tomorrow, train issue
salary credited?
payslip
increment when
overtime form
pf form
uniform size
new scrubs came?
id card lost
locker key missing
who has my pen
who took my charger
lunch plan?
ordering pizza anyone
cake in pantry
happy birthday dr rao
congrats on your paper
all the best for exam
farewell at 5
cricket match on sunday
who won
photos from the party pls
wrong group
wrong window sorry
please ignore
deleted by mistake
testing
good movie last night
so tired today
what a day
busy day
too much work
need coffee
who's up for chai
traffic is terrible
raining heavily here
reached home
leaving for home
cab for late shift?
canteen closed?
stationery needed
order gloves
order more syringes
stock check tomorrow
vendor meeting at 11
audit on monday
nabh visit next week
fill the survey
attend the webinar
cme on saturday
journal club at 3
thesis submission
library timings
hostel wifi
quarters allotment
`,
  'hi-Latn': `
printer nahi chal raha
hims nahi khul raha
password bhool gaya hims ka
lift band hai
ac band hai
kal meri duty kaun karega
kal chhutti pe hu
roster aaya kya
salary kab aayegi
chai peene chalo
pizza mangwa rahe hain kaun khayega
aaj bahut kaam tha
bahut thak gaya
meeting kab hai
meeting cancel ho gayi
cab aayi kya
`,
  hi: `
प्रिंटर नहीं चल रहा
लिफ्ट बंद है
रोस्टर आया क्या
चाय पीने चलो
मीटिंग रद्द हो गई
कल छुट्टी पर हूँ
`,
}
