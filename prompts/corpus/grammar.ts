import type { IntentName } from '../../flows/intents.ts'
import { INTENTS_OF } from '../../flows/intents.ts'
import type { Example } from './corpus.ts'

/**
 * Sentence patterns: every `(a|b|)` is a choice, `{name}` one of the lists below. They teach the words of an action apart
 * from its object; the hand-written utterances teach everything else.
 */
const LISTS: Readonly<Record<string, string>> = {
  thing: 'appointment|booking|mri|slot|visit|session|checkup|blood test',
  ki: 'appointment|booking|mri|slot|checkup|dialysis',
  hi: 'अपॉइंटमेंट|बुकिंग|एमआरआई|जांच|स्लॉट',
  my: "my|the|our|papa's|",
  mera: 'mera|meri|mere|mummy ka|hamara|',
  meraHi: 'मेरा|मेरी|पापा का|हमारा|',
  day: 'tomorrow|on friday|next week|monday morning|this evening|',
  din: 'kal|parso|somvar|agle hafte|shaam|aaj',
  dinHi: 'कल|परसों|सोमवार|शाम|आज',
  please: 'please|can you|i want to|kindly|need to|i would like to|could you',
  bed: 'bed 4|icu 2|lgh-ward-3|hdu-1|nicu 5|lgh-icu-2',
  unit: 'icu|hdu|ward|nicu|ed|ventilator|isolation',
  amb: 'amb-3|amb 12|the ambulance|the als|unit 4|that ambulance',
  foreign: 'alarm|timer|reminder|event|meeting|alarms|reminders',
  foreignHi: 'अलार्म|टाइमर|रिमाइंडर|मीटिंग',
  case: 'e-7k3qpm|e-2abxyz|this case|that emergency|this one',
}

const PATTERNS: Readonly<Partial<Record<IntentName | 'elsewhere', string>>> = {
  book_appointment: `
{please} (book|schedule|arrange|fix|get|make|take|set up) (a|an|one) {thing} {day}
(need|want|looking for) (a|an) {thing} {day}
(is there|do you have|any) (a|an|) (free|open|available|) {thing} {day}
{thing} (milega|mil jayega|ho sakta hai|ho jayega) kya {din}
{din} {ki} (karana|karwana|krwana|karani) (hai|h|tha)
{din} (subah 8 baje|shaam 5 baje|4 pm|) ke liye (ek|naya|) {ki} (set karo|set kare|lagao|banaye|create karo|chahiye)
(mujhe|kya aap) {din} ke liye (ek|naya|) {ki} (set|create|add|book) (kar sakte hain|kare|kijiye|kar do)
{din} ka {ki} (chahiye|book karo|book kar do|laga do|set karo|de do|lagwana hai)
{dinHi} {hi} (चाहिए|करानी है|करवाना है|बुक करो|बुक कर दीजिए|लेना है|मिल सकता है क्या)
(mri|ct scan|x ray|ecg|blood test|physio|ultrasound) (on friday|tomorrow|on 2 january|on 1 january 2027|on 5th dec|at 5 pm|next monday|this week) (please|)
(mri|ct scan|x ray|ecg|blood test|physio|ultrasound) (kal|parso|somvar ko|5 tarikh ko|shaam 5 baje|agle hafte) (plz|)
(एमआरआई|सीटी स्कैन|एक्सरे|ब्लड टेस्ट) (कल|परसों|सोमवार को|5 तारीख को|शाम 5 बजे)
(15 minute|ek ghante|20 minutes|do ghante) (ke liye|baad|ka) (ek|) (appointment|slot) (set kare|set karo|lagao|book kardo|set kariye)
(appointment|booking|slot) (set kare|set karo|set kariye|banao|lagaye|create karen) ({din}|subah 7 baje|30 minute baad|) (ke liye|)
{ki} ke liye {din} ka (time|slot|number) (chahiye|do|milega|lagao)`,
  correct: `
(at|to|in) (lakeview|hebbal|indiranagar|whitefield|jayanagar) instead
(not lakeview|not hebbal), (indiranagar|whitefield|jayanagar)
(nahi|) (lakeview|hebbal|indiranagar) (mein|me) (nahi|mat), (whitefield|jayanagar) (mein|me)`,
  appointment_status: `
(when|what time|where|which day) is {my} {thing}
(show|check|list|see|find|tell me) {my} ({thing}|upcoming {thing}|{thing}s|{thing} details)
(is|has) {my} {thing} (confirmed|booked|fixed|done|still on) {day}
(do i have|have i got|did i book|have you booked) (a|an|any) {thing} {day}
(what|how many) {thing}s do i have {day}
{mera} {ki} (kab|kitne baje|kahan|kis din|konse din) (hai|h|ka hai)
(mere|mujhe mere) {din} ke (saare|sabhi|) {ki} (dikhao|dikhaye|bataiye|dekhne hain|display kare)
(kya mere paas|kitne|kya) {din} (koi|) {ki} (set hai|hai|hain|book hai)
{mera} {ki} (dikhao|batao|check karo|confirm hai kya|book hua kya|hai kya {din})
{meraHi} {hi} (कब है|कितने बजे है|दिखाइए|किस दिन है|कन्फर्म है क्या|बुक हुआ क्या)`,
  reschedule_appointment: `
(cancel|radd|delete) (mat|nahi) (karo|kijiye|karna hai|karna), (bas|sirf|) (time badlo|din badal do|{din} kar do|shaam ka kar dijiye|aage kar do)
(don't|do not|not) cancel, (just|only|please) (move it to|change it to|make it|shift to) (friday|the evening|next week|4 pm)
(रद्द|कैंसल) (मत|नहीं) (करो|कीजिए|करना), (बस|सिर्फ) (समय बदलो|{dinHi} कर दो|आगे कर दीजिए)
(tomorrow|tuesday|morning|10 am) (is bad|doesn't work|won't work|is difficult) for (me|us), (can we do|make it|give me) (thursday|the evening|4 pm|another day)
{please} (move|change|shift|reschedule|postpone|push|update|prepone|delay) {my} {thing} {day}
(move|shift|push|change|update|switch) {my} {thing} (to|for|until) (tomorrow|friday|4 pm|next week|the evening)
(make|can we make|could we do) (it|{thing}) (tomorrow|friday|4 pm|later|earlier) (instead|rather)
{my} {thing} (should be|needs to be) (moved|changed|shifted|later|earlier)
{mera} {ki} (ka time|ki date|) (badlo|badal do|change karo|change kar do|shift karo|update karo|badalna hai|aage karo)
{ki} ko (subah 6 baje|4 pm|15 minute|agle din) (ke liye badle|aage karo|par reset kare|se update kare|kam kare)
{mera} {ki} ko {din} (kar do|shift kar do|le jao|me badlo|pe kar dijiye)
{din} ki jagah {din} kar do
{meraHi} {hi} (का समय|की तारीख|) (बदलो|बदल दीजिए|बदलना है|आगे कर दो|शिफ्ट कर दो)
{meraHi} {hi} {dinHi} कर (दो|दीजिए)`,
  cancel_appointment: `
(time|date|din) (mat|nahi) (badlo|badalna), (bas|sirf|seedha) cancel (karo|kar do|kar dijiye)
(don't|do not) (reschedule|move) (it|), just cancel (it|my {thing})
{please} (cancel|delete|remove|drop|call off|scrap|get rid of) {my} {thing} {day}
(cancel|delete|remove|clear|erase) (all|every|both) {my} {thing}s
i (don't need|no longer need|don't want) {my} {thing} (any more|now|)
{mera} {ki} (cancel|radd|delete) (karo|kar do|krdo|kar dijiye|karna hai|kar den)
{mera} {din} (wala|ka|ki) {ki} (cancel|radd|hata|mita) (do|kar do|dijiye)
{mera} (sabhi|saare|) {ki} (ko|) (hata|mita|delete kar|cancel kar|clear kar|end kar) (do|den|dijiye)
{meraHi} {hi} (रद्द|कैंसल|कैंसिल) (करो|कर दो|कर दीजिए|करना है)`,
  request_ambulance: `
{please} (send|get|bring) (an|one) ambulance (to my home|here|quickly|for my father|near the lake)
ambulance (bhejo|bhej do|chahiye|bulao|bhijwao) (jaldi|ghar pe|papa ke liye|please|)
एम्बुलेंस (भेजो|चाहिए|भेज दीजिए|बुलाओ) (जल्दी|घर पर|)`,
  ambulance_status: `
(where|how far|when) is (the|my|our) ambulance (now|please|)
(track|locate|status of|eta for|any news of) (the|my) ambulance
ambulance (kahan|kab|kitni der me) (hai|aayegi|pahunchegi|aa rahi hai)
एम्बुलेंस (कहाँ है|कब आएगी|कितनी देर में पहुंचेगी)`,
  opt_out: `
(stop|no more|don't send|quit sending) (messages|texts|sms|messaging me|texting me|notifications)
(remove|take|delete) (me|my number) (from|off) (this list|your list|here)
(message|sms|msg) (mat bhejo|band karo|nahi chahiye|mat karo)`,
  opt_in: `
(start|resume|restart|turn on|allow) (messages|texts|sms|messaging me|notifications) (again|)
(message|sms|msg) (shuru karo|chalu karo|phir se bhejo|wapas bhejo)`,
  find_bed: `
(any|find|show|list|need|where is|find me) (a|an|) (free|open|available|vacant|empty) {unit} (bed|beds) (near us|at lakeview|please|)
(nearest|closest) (free|available|) {unit} bed
{unit} bed (chahiye|khali hai kya|milega kya|kahan hai|hai kya)`,
  hold_bed: `
(hold|reserve|keep|save|block) {bed} (for us|for 30 min|for my patient|for an hour|please|)
(hold|reserve|keep) (a|an|one|that|the) {unit} bed (for us|for 30 min|)
{bed} (hold karo|rok do|rok lo|hold kar dijiye) (30 minute ke liye|)`,
  release_hold: `
(release|free up|give back|let go of|unhold|drop the hold on) {bed}
(remove|cancel|drop|end|release) (the|my|our) hold (on {bed}|)
{bed} (chhod do|ka hold hatao|release karo|wapas kar do)`,
  set_bed_status: `
{bed} (is|now|) (cleaned|free|occupied|ready|vacant|blocked|clean|dirty|out of order|being cleaned)
(mark|set|update|make) {bed} (as|to|) (free|occupied|cleaning|blocked)
{bed} (saaf ho gaya|khali hai|bhar gaya|kharab hai|ki safai chal rahi hai)`,
  list_emergencies: `
(show|list|what are|give me) (the|all|) (open|active|pending|current|waiting) (emergencies|calls|cases|jobs)
(kitne|kaun se) (emergency|case|call) (open|pending|chal rahe) hain`,
  dispatch_ambulance: `
(send|dispatch|approve|assign|use|roll) {amb} (to {case}|for {case}|now|)
{amb} (bhejo|bhej do|assign karo|laga do) ({case} ke liye|)`,
  cancel_dispatch: `
(cancel|call off|stand down|abort|recall|stop) ({amb}|{case}|the dispatch|that dispatch)
({amb}|{case}|dispatch) (cancel karo|wapas bulao|rok do|radd karo)`,
  explain_decision: `
why (was|did you send|did we send|not|did you choose|is it) ({amb}|{case}|this hospital|lakeview)
(explain|reason for|what is the reason for) ({amb}|{case}|that choice|this recommendation|the dispatch)
({amb}|yahi hospital|ye ambulance) (kyun|kyon) (bheji|chuna|bheja|)`,
  confirm_appointment: `
(i|we|my mother|papa) (will|shall) (come|be there|attend|reach on time) (tomorrow|for the {thing}|on friday|)
(yes|ok|) (i am|we are|i'm) (coming|still coming|definitely coming) (for the {thing}|tomorrow|)
(confirm|confirming) (my|the|our) {thing} (from my side|please|)
(main|hum|papa|mummy) (aa raha hoon|aa rahe hain|aayenge|aa jaunga|zaroor aaungi) ({din}|{ki} ke liye|)
(मैं|हम|पापा) (आ रहा हूँ|आ रहे हैं|आएँगे|आ जाऊँगा|ज़रूर आऊँगी) ({dinHi}|{hi} के लिए|)
{meraHi} {hi} (कन्फर्म|पक्का) (कर दीजिए|कर दो|करें)`,
  running_late: `
(i am|we are|i'm|) running (late|behind) (by 10 min|20 mins|half an hour|)
(will be|going to be|gonna be) (late|delayed) (by 15 minutes|due to traffic|for my {thing}|)
(stuck|held up) in (traffic|a jam|rain) (will be late|20 min more|please wait|)
(10|20|30) (min|minutes) (late|delay|behind) (sorry|for my {thing}|)
(mujhe|humein|) (thodi|) (der|deri) (ho jayegi|hogi|ho rahi hai|lagegi) (traffic ki wajah se|aane me|)
(15|20|30) (min|minute) (late|der se) (aaunga|ho jaunga|aayenge|pahunchunga)
(traffic|jam) me (fasa|phase|atke) (hoon|hain) (late ho jaunga|)
(मुझे|हमें) (देर|देरी) (हो रही है|हो जाएगी|होगी)
(10|20|30) मिनट (लेट|देर से) (आऊँगा|आएँगे|हो जाएगा)`,
  join_waitlist: `
(put|add|keep) me (on|in) the (waitlist|waiting list|queue|standby list) (for {thing}|please|)
(tell|inform|notify|message|alert) me (if|when) (a|any|an earlier) slot (opens up|gets free|becomes available|comes up) {day}
(let me know|call me) if (someone|anyone|a patient) (cancels|drops out|doesn't come) {day}
(waiting list|waitlist|line|queue) me (daal do|laga do|rakh lo|naam likh lo) ({ki} ke liye|)
(koi slot|jagah|pehle ka time) (khali ho|mile|bane) to (bata dena|message karna|batana)
agar koi (cancel kare|mana kare|na aaye) to (mujhe batana|mujhe de dena|khabar karna)
(वेटिंग लिस्ट|प्रतीक्षा सूची) में (नाम डाल दो|जोड़ दीजिए|रख लो)
(कोई स्लॉट|जगह) (खाली हो|मिले) तो (बता देना|सूचित करें|मैसेज करना)`,
  accept_offer: `
(i|we) (will take|want|accept|'ll take|would like) (the earlier slot|that slot|the offer|the new time|that opening)
(yes|ok|) (give|book) me (the earlier one|that earlier slot|the offered slot)
(accept|take) (the offer|it|that slot)
(haan|) (wo|naya|pehle wala|jaldi wala) (slot|time) (de do|chahiye|le lunga|manzoor hai|chalega)
(वह|नया|पहले वाला) (स्लॉट|समय) (दे दो|चाहिए|मंज़ूर है|ले लूँगा)`,
  decline_offer: `
(i|we) (don't want|can't take|will not take|refuse) (the earlier slot|that slot|the offer|the new time)
(keep|leave|stick with) my (old|original|present|current) (slot|time|appointment|date)
(no|) (give|offer) (it|that slot) to (someone else|another patient|others)
(mera|) (purana|pehle wala|abhi wala) (slot|time|appointment) (hi|) (rehne do|theek hai|rakho)
(naya|jaldi wala) (slot|time) (nahi chahiye|nahi chalega|mat do)
(पुराना|मेरा) (स्लॉट|समय) ही (रहने दो|ठीक है|रखिए)
(नया|पहले वाला) (स्लॉट|समय) नहीं (चाहिए|चलेगा)`,
  patient_status: `
(how is|how's) (my father|my mother|papa|the patient|my wife|he|she|our baby) (doing|now|today|feeling|)
(any update|any news|please update) (on|about) (my father|the patient|my brother|papa|her condition)
(is|has) (he|she|my mother|my son) (stable|awake|out of surgery|been admitted|better|been shifted)
(which|what) (ward|bed|floor) is (my father|my mother|he|the patient) in
(papa|mummy|dadi|mere bhai|patient|wo) (kaise|kaisi|kaisa) (hai|hain) (ab|abhi|)
(papa|mummy|mareez|unki) ki (tabiyat|halat) (kaisi hai|batao|ab kaisi hai)
(पापा|माँ|मरीज|मेरे भाई) (कैसे|कैसी) हैं (अब|)
(मरीज|पापा|माँ) की (तबीयत|हालत) (कैसी है|बताइए)`,
  add_caregiver: `
(add|register|include) (my son|my wife|my brother|another person|my daughter's number|9845012345) (to my messages|as caregiver|please|)
(send|share) (my|the) (messages|updates|details) (also|too|) (to|with) (my wife|my son|9900112233|my brother)
(mere bete|meri wife|bhai|behan) (ka number jodo|ko bhi message bhejo|ko add karo|ko bhi batao)
(बेटे|पत्नी|भाई|बहन) (का नंबर जोड़ो|को भी मैसेज भेजो|को भी सूचना दो)`,
  remove_caregiver: `
(remove|delete|unlink) (my son|my wife|my brother's number|the caregiver|9845012345) (from my messages|please|)
(don't|do not|stop) (send|share|sending|sharing) (my messages|my details|updates) (to|with) (my wife|my son|my brother|her|him)
(bete|wife|bhai|behan) (ka number hatao|ko message mat bhejo|ko hata do|ko mat batao)
(बेटे|पत्नी|भाई|बहन) (का नंबर हटाओ|को मैसेज मत भेजो|को हटा दो)`,
  set_language: `
(speak|talk|write|reply|answer) (to me|) in (hindi|english) (please|)
(switch|change) (the language|) to (hindi|english|hinglish)
(hindi|english|hinglish) (me|mein) (baat karo|bolo|likho|jawab do|batao)
(हिंदी|अंग्रेज़ी) में (बात करो|बोलिए|लिखो|जवाब दो)`,
  talk_to_human: `
(i want to|let me|can i|please let me) (talk|speak) (to|with) (someone|a person|a nurse|the doctor|the manager|reception|staff)
(call me|ring me|phone me) (back|please|on this number|)
(give me|what is|send) (the|) (phone number|helpline|contact number) (of the hospital|of reception|)
(kisi|insaan|doctor|nurse|reception|staff) se baat (karni hai|karao|karwa do)
(mujhe|) (call|phone) (karo|kar do|kijiye)
(किसी|डॉक्टर|नर्स|रिसेप्शन) से बात (करनी है|कराइए)`,
  ask_question: `
(what are|tell me) the (visiting hours|opd timings|charges for {thing}|rules for visitors|documents needed)
(how much|what) (does|is) (an mri|the blood test|a private room|the consultation) (cost|the charge|the fee)
(can i|should i|do i have to) (eat|drink water|fast|take my medicines|stop my tablets) before (the blood test|the mri|endoscopy|ultrasound)
(where is|how do i reach|which floor is) (the pharmacy|the lab|radiology|the canteen|parking|lakeview|the icu)
(do you|does the hospital) (accept|have|take|provide) (insurance|parking|wheelchairs|ayushman card|cashless|food)
(how long|how many minutes) does (an mri|a ct scan|the dialysis|the test) take
(when|how) (will|do) i get (my|the) (report|reports|bill|results)
(what|which) (documents|papers|things) (should i|do i need to) (bring|carry)
is (the hospital|opd|pharmacy|lab) open (on sunday|at night|tomorrow)
(mri|blood test|ultrasound|endoscopy) (se pehle|ke liye) (kya khana hai|pani pee sakte hain|khali pet aana hai|kya karna hai)
(mri|ct scan|room|doctor|test) (ka|ki) (kharcha|fees|paisa|rate) (kitna hai|kitni hai|batao)
(parking|canteen|pharmacy|lift|lab|icu) (kahan hai|kidhar hai|kis floor pe hai)
(report|bill) (kab|kaise|kahan) (milegi|milega)
(insurance|ayushman card|cashless|card) (chalta hai|lete ho|chalega) kya
(kya|kaun se) (kagaz|documents|cheezein) (lane hain|chahiye|lana hai)
(एमआरआई|टेस्ट|डॉक्टर|कमरे) (का|की) (खर्चा|फीस) (कितना है|कितनी है)
(पार्किंग|कैंटीन|दवा की दुकान|लैब) कहाँ है
(एमआरआई|ब्लड टेस्ट|अल्ट्रासाउंड) से पहले (क्या खाना है|पानी पी सकते हैं|खाली पेट आना है)
(what is|where is|show me) the (protocol|policy|checklist|guideline) for (sepsis|stroke|transfusion|isolation|restraint|visitors)`,
  request_bed: `
(need|request|requesting|arrange) (an|one|1) {unit} bed for (my patient|a septic patient|post op pt|62F|stroke patient) (acuity 1|acuity 2|urgent|)
(patient|pt) (needs|requires) (icu|hdu|ward|nicu) (bed|) (urgently|asap|acuity 1|)
(patient|mareez) ke liye {unit} bed (chahiye|arrange karo|ki request daalo)
मरीज के लिए (आईसीयू|वार्ड|वेंटिलेटर) बेड (चाहिए|की व्यवस्था करो)`,
  admit_patient: `
(admit|admitting) (the patient|pt|him|her|stroke patient) (to|in) ({bed}|icu|ward|hdu)
(patient|pt|new patient) (admitted|is admitted|has been admitted) (to|in) ({bed}|ward|icu)
(patient|mareez) ko ({bed} me|ward me|icu me|) (admit|bharti) (karo|kar do|kar liya)
मरीज को (आईसीयू में|वार्ड में|) भर्ती (करो|कर दो|कर लिया)`,
  discharge_patient: `
(discharge|dc|discharging) (the patient|pt|patient) (in|from|of) ({bed}|ward|hdu)
({bed}|ward 5) (patient|pt) (discharged|going home|for discharge|has gone home)
({bed}|ward 5) ke (patient|mareez) (ko discharge karo|ki chhutti kar do|ghar gaya)
मरीज (को छुट्टी दे दो|डिस्चार्ज हो गया|घर गया)`,
  request_transfer: `
(transfer|shift|move|refer|send) (the patient|my patient|pt|{bed} patient) (to|over to) (hebbal|lakeview|icu|hdu|ward|another hospital|a higher centre)
(need|request|arrange) (a|) (transfer|interhospital transfer|shifting) (to hebbal|for my patient|to icu|)
(patient|mareez) ko (hebbal|lakeview|icu|hdu|dusre hospital) (me|) (shift|transfer|refer) (karo|karna hai)
मरीज को (हेब्बाल|आईसीयू|दूसरे अस्पताल) (शिफ्ट|ट्रांसफर|रेफर) (करो|करना है)`,
  set_equipment_status: `
(ct|mri|the mri|echo machine|usg machine|xray|lab analyser|ventilator 3) (is|) (down|not working|out of order|broken|offline|under maintenance|hung) (till 4|since morning|today|)
(ct|mri|the scanner|echo|usg|xray) (is|) (up|back up|working again|fixed|repaired|online|running) (now|)
(ct|mri|echo machine|sonography machine|xray) (kharab hai|band hai|chal nahi rahi|kharab ho gayi|me fault hai)
(ct|mri|machine|xray) (theek ho gayi|chalu ho gayi|wapas chalu|chal padi)
(सीटी|एमआरआई|मशीन) (खराब है|बंद है|ठीक हो गई|चालू हो गई|काम नहीं कर रही)`,
  report_delay: `
(mri|ct|ultrasound|echo|opd|endoscopy list|ortho clinic) (running|is running|is|) (30 min|20 mins|an hour|) (late|behind|delayed)
(mri|ct|usg|opd) (delayed by|late by|behind by) (20 min|half an hour|45 minutes)
(20|30|45) (min|minute) (delay|late) (on|in|at) (ct|mri|echo|opd)
(mri|ct|opd|echo) (30 min|1 ghanta|) (late|der se) (chal rahi hai|hai|chalegi)
(एमआरआई|सीटी|ओपीडी) (20 मिनट|) (लेट|देर से) (चल रही है|है)`,
  schedule_overview: `
(show|list|print|give me) (the|today's|tomorrow's|) (mri|ct|echo|opd|dialysis|endoscopy) (list|schedule|worklist|bookings) {day}
(how many|which) (patients|bookings|scans) (are there|do we have|are booked) (on ct|in opd|for mri|) {day}
(any|are there) (gaps|free slots|openings|cancellations) (in|on) (ct|mri|usg|the schedule|my list) {day}
(who is|who's) (next|coming|booked|first) (on ct|for mri|in opd|) {day}
{din} (ki mri list|ka ct schedule|ka schedule|ki opd list) (dikhao|batao|kya hai|bhejo)
(mri|ct|opd) me {din} (kitne patient hain|kaun kaun hai|koi gap hai)
{dinHi} (की एमआरआई सूची|का शेड्यूल|की लिस्ट) (दिखाओ|बताइए)`,
  page_on_call: `
(page|call|contact|bleep|get) the (cardiologist|on call surgeon|anaesthetist|radiologist|neuro team|duty doctor) (now|to icu|stat|please|)
(who is|who's) (on call|on duty) (for cardiology|for neuro|tonight|for ortho|in icu|)
(cardiology|ortho|neuro|surgery|paeds) on call (please|number|kaun hai|ko bulao|)
(surgeon|anaesthetist|radiologist|cardiologist) ko (bulao|page karo|call karo)
(ऑन कॉल|ड्यूटी पर) (सर्जन|डॉक्टर|) (कौन है|को बुलाओ)`,
  acknowledge_alert: `
(ack|acknowledged|noted|seen|received|got it|copy) (on my way|will do|handling it|going there|)
(i'm|i am|we are) (on it|handling this|looking into it|going there now)
(alert|page|message) (seen|received|noted|acknowledged)
(dekh|sambhal|kar) (raha hoon|rahi hoon|leta hoon|lunga) (isko|)
(अलर्ट|) (देख लिया|मिल गया|नोट किया)`,
  reassign_dispatch: `
(send|use|assign) (amb-5|another ambulance|a different unit|amb 3) instead (of amb-2|for {case}|)
(replace|swap|switch|substitute) (amb-2|this ambulance|the crew) (with|for|to) (amb-5|another one|an als)
(change|reassign|reallocate) (the ambulance|{case}|the job|the unit) (to amb-4|)
(amb-2|ye ambulance) ki jagah (amb-5|dusri ambulance|koi aur) (bhejo|laga do)
(एएमबी 2|इस गाड़ी) की जगह (दूसरी|एएमबी 5) (भेजो|लगाओ)`,
  set_divert: `
(put|set|place) (lakeview|hebbal ed|icu|jayanagar) on (divert|bypass)
(lift|end|remove|stop|cancel) (the|) (divert|diversion|bypass) (at|for|on) (lakeview|hebbal|icu|ed)
(lakeview|hebbal|icu|ed) divert (on|off|lifted|karo|hatao|band karo|chalu karo)
(लेकव्यू|हेब्बाल|आईसीयू) (डाइवर्ट पर डालो|का डाइवर्ट हटाओ|डाइवर्ट चालू करो)`,
  show_forecast: `
(forecast|predict|project) (icu demand|ed arrivals|admissions|bed occupancy|ambulance calls) {day}
(how many|how much) (beds|patients|calls|admissions|discharges) (will we|do we) (need|get|have|expect) {day}
(expected|projected|predicted) (occupancy|arrivals|demand|discharges) {day}
(kal|agle hafte|shaam ko) (kitne bed lagenge|kitni demand rahegi|kitne patient aayenge|kitni bheed hogi)
(कल|अगले हफ्ते) (कितने बेड लगेंगे|कितनी भीड़ होगी|कितने मरीज आएँगे)`,
  show_utilization: `
(icu|bed|mri|ct|ambulance|ward) (occupancy|utilisation|utilization|usage) (now|last week|today|this month|yesterday|)
(how full|how busy|how well used) (is|was) (the icu|the ct|the mri|lakeview|the ward) (now|yesterday|last week|)
(what percent|what share) of (beds|icu beds|slots) (is|are|were) (occupied|used|full)
(icu|ward|mri|ct) (kitna bhara hai|kitni use hui|ki occupancy batao) (pichle hafte|aaj|)
(आईसीयू|वार्ड|एमआरआई) (कितना भरा है|का उपयोग बताइए|की ऑक्यूपेंसी)`,
  what_if: `
(what if|what happens if|suppose|simulate) (we add 2 ambulances|lakeview ed closes|mri goes down|amb-5 goes off|10 more patients come|icu is full)
(agar|maan lo) (mri band ho|lakeview full ho jaye|2 ambulance badha de|icu bhar jaye) to (kya hoga|kya fark padega|)
(अगर|मान लो) (आईसीयू भर जाए|दो एम्बुलेंस और हों) तो (क्या होगा|)`,
  elsewhere: `
{please} (set|cancel|delete|change|move|show) (my|the|an|all) {foreign} {day}
(what|which) {foreign}s (do i have|are set) {day}
(is there|do i have) (a|any) {foreign} {day}
(remind me|wake me|yaad dilana) (to call mom|at 6|to pay the bill|about the party)
(book|cancel|change) (a|my|the) (flight|cab|hotel room|movie ticket|train ticket|table) {day}
(mera|mere|ek|sabhi|) {foreign} (set|cancel|delete|update|change) (karo|kare|kar do|kijiye)
{din} (ka|ke liye|ke) {foreign} (lagao|hata do|badal do|dikhao|set kare|cancel kare)
(mere|kitne) {foreign} (hain|set hain|dikhao|batao|baaki hai)
mujhe (yaad dilana|yaad dilaye|yaad dilaen|remind karna|remind kare) ({din}|)
(मेरा|सारे|) {foreignHi} (लगाओ|हटाओ|बदलो|दिखाओ|बंद करो)
(what|who|where|how) is (the weather|the president|my parcel|the score|the stock market|this song|the train)
(tell me|sing|play|open|recommend) (a joke|a song|youtube|a movie|a story|some music)
(i am|i'm) (bored|hungry|at work|45 years old|so tired|a student|happy today)
(buy|order|sell|recharge|pay) (a phone|my bill|shoes|groceries|pizza)`,
}

const EXPANSIONS_MAX = 12

/** Sentences made from patterns, at most 12 of each, for training only: never scored, never shown to a model. */
export function grammarExamples(): readonly Pick<Example, 'text' | 'meanings' | 'role'>[] {
  return Object.entries(PATTERNS).flatMap(([key, patterns]) => {
    const name = key === 'elsewhere' ? null : (key as IntentName) // the keys of PATTERNS
    const meanings = name === null ? [] : [{ name, stated: {} }]
    const role = name === null || INTENTS_OF.patient.includes(name) ? 'patient' : 'coordinator'
    return patterns
      .trim()
      .split('\n')
      .flatMap((line) => expand(line))
      .map((text) => ({ text, meanings, role }))
  })
}

/** At most so many sentences of a pattern, spread evenly over its choices. */
export function expand(pattern: string, most = EXPANSIONS_MAX): readonly string[] {
  const parts = split(pattern)
  const total = parts.reduce((product, choices) => product * choices.length, 1)
  const wanted = Math.min(total, most)
  const sentences = Array.from({ length: wanted }, (_, index) =>
    sentence(parts, Math.floor((index * total) / wanted) + index),
  )
  return [...new Set(sentences)]
}

/** The choices in their order; plain text is one choice. Nested lists are written out first. */
function split(pattern: string): readonly (readonly string[])[] {
  return pattern
    .split(/(\([^)]*\)|\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('(')) return part.slice(1, -1).split('|').flatMap(withList)
      return withList(part)
    })
}

function withList(text: string): readonly string[] {
  const name = /\{(\w+)\}/.exec(text)?.[1]
  if (name === undefined) return [text]
  return (LISTS[name] ?? '').split('|').map((word) => text.replace(`{${name}}`, word))
}

/** The sentence whose choices are the digits of `number` in a mixed base; neighbours differ in the first choice. */
function sentence(parts: readonly (readonly string[])[], number: number): string {
  let rest = number
  const words = parts.map((choices) => {
    const word = choices[rest % choices.length] ?? ''
    rest = Math.floor(rest / choices.length)
    return word
  })
  return words.join('').replace(/\s+/g, ' ').trim()
}
