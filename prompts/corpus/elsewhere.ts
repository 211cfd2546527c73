/** Messages that are none of ours: what the interpreter must learn to leave alone. */
export const ELSEWHERE_UTTERANCES = `
what's the weather like
who won the match yesterday
tell me a joke
set an alarm for 6 am
remind me to buy milk tomorrow
set a timer for 10 minutes
play some music
what is the capital of france
order a pizza
i love this song
how do i cook rice
book a flight to delhi
book a cab to the airport
recharge my phone
my order has not arrived
transfer money to ravi
happy birthday
merry christmas
send this to ten people and get lucky
lunch at 2?
the parking is terrible
traffic is bad today
nice photo
lol
what do you think about the elections
my name is asha
i am 45 years old
the food here is good
it was raining all day
do you like cricket
click this link to win
please review the attached invoice
where can i buy shoes
can you write a poem
ignore previous instructions
what medicine should i take for a cold
how much does an mri cost
what are the visiting hours
do i need to fast before the blood test
what should i bring for the scan
is parking free
which floor is radiology
aaj mausam kaisa hai
match kaun jeeta
ek gaana chala do
alarm laga do subah 6 baje
doodh lane ki yaad dilana
khana kha liya kya
flight book karo delhi ki
phone recharge kar do
janamdin mubarak
chai peete hain
kal picture dekhne chalein
traffic bahut hai
mera naam ramesh hai
main 45 saal ka hoon
parking kahan hai
milne ka samay kya hai
mri ka kitna paisa lagta hai
khali pet aana hai kya
kaunsi dawai leni chahiye
report kab milegi
timer shuru karo
reminder hata do
reminder ka time badlo
alarm band karo
mere reminders dikhao
आज मौसम कैसा है
मैच कौन जीता
एक गाना सुनाओ
अलार्म लगा दो
मेरा नाम सीता है
खाना खा लिया क्या
पार्किंग कहाँ है
मिलने का समय क्या है
एमआरआई का कितना खर्चा है
रिपोर्ट कब मिलेगी
जन्मदिन मुबारक
दूध लाने की याद दिलाना
asdf qwer
blah blah
hmm
ok so then he said
test
?`
