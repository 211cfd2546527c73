import type { Lines } from './corpus.ts'

/** Two things or more in one message, for patients; each with its own arguments after the `~`. */
export const PATIENTS_WANT_SEVERAL: Lines = {
  en: `
book mri tomorrow and cancel my ct scan ~ book_appointment service=mri; when=tomorrow + cancel_appointment service=ct
cancel the x-ray and when is my mri ~ cancel_appointment service=xray + appointment_status
i will be late by 20 min, also is parking free ~ running_late minutes=20 + ask_question question=*
change my echo to friday and add my son 9845012345 to the messages ~ reschedule_appointment service=echo; when=friday + add_caregiver phone=9845012345
please book a blood test on monday. also what are the visiting hours? ~ book_appointment service=blood_test; when=monday + ask_question question=*
cancel my physio, and please call me ~ cancel_appointment service=physiotherapy + talk_to_human
how is my father doing and what are visiting hours ~ patient_status + ask_question question=*
speak in hindi and tell me when my appointment is ~ set_language language=hi + appointment_status
where is the ambulance? also please call me ~ ambulance_status + talk_to_human
book an ecg for tomorrow and an ultrasound for friday ~ book_appointment service=ecg; when=tomorrow + book_appointment service=ultrasound; when=friday
i'm coming for the scan, do i need to fast? ~ confirm_appointment + ask_question question=*
remove my brother's number and stop sending me messages ~ remove_caregiver + opt_out
cancel friday's dialysis and put me on the waitlist for saturday ~ cancel_appointment service=dialysis; when=friday + join_waitlist when=saturday
reschedule mri to monday, and can i eat before it? ~ reschedule_appointment service=mri; when=monday + ask_question question=*
when is my mri and is it possible to move it to sunday ~ appointment_status + reschedule_appointment when=sunday
cancel my ct and book an mri for friday ~ cancel_appointment service=ct + book_appointment service=mri; when=friday
i'm running 20 min late, also can i eat before the scan ~ running_late minutes=20 + ask_question question=*
when is my xray and where do i park ~ appointment_status + ask_question question=*
add my sister 9880011223 and talk to me in hindi ~ add_caregiver phone=9880011223 + set_language language=hi
how is my father and what are the visiting hours ~ patient_status + ask_question question=*
book an ecg tomorrow, and put me on the waitlist for echo ~ book_appointment service=ecg; when=tomorrow + join_waitlist service=echo
move my physio to monday and cancel the blood test ~ reschedule_appointment service=physiotherapy; when=monday + cancel_appointment service=blood_test
Confirm my appointment tomorrow. Also what documents should I bring? ~ confirm_appointment + ask_question question=*
reschedule the mri to 5 pm, and let me speak to someone about the bill ~ reschedule_appointment service=mri; when=5 pm + talk_to_human
ecg and echo both needed, please book ~ book_appointment service=ecg + book_appointment service=echo
mri and ct tomorrow ~ book_appointment service=mri; when=tomorrow + book_appointment service=ct; when=tomorrow
need both mri and ct on friday ~ book_appointment service=mri; when=friday + book_appointment service=ct; when=friday
book blood test and ecg for monday morning ~ book_appointment service=blood_test; when=monday morning + book_appointment service=ecg; when=monday morning
i want an xray and an ultrasound ~ book_appointment service=xray + book_appointment service=ultrasound
xray & usg both pls ~ book_appointment service=xray + book_appointment service=ultrasound
want to do echo as well as ecg on saturday ~ book_appointment service=echo; when=saturday + book_appointment service=ecg; when=saturday
cancel both my mri and ct ~ cancel_appointment service=mri + cancel_appointment service=ct
please cancel the echo and the blood test ~ cancel_appointment service=echo + cancel_appointment service=blood_test
doctor told mri, ct and blood test, book all for tomorrow ~ book_appointment service=mri; when=tomorrow + book_appointment service=ct; when=tomorrow + book_appointment service=blood_test; when=tomorrow
move my physio and xray to thursday ~ reschedule_appointment service=physiotherapy; when=thursday + reschedule_appointment service=xray; when=thursday
waitlist me for mri and echo ~ join_waitlist service=mri + join_waitlist service=echo
ct plus blood test tomorrow 9 am ~ book_appointment service=ct; when=tomorrow 9 am + book_appointment service=blood_test; when=tomorrow 9 am
`,
  'hi-Latn': `
mri kal book karo aur ct cancel kar do ~ book_appointment service=mri; when=kal + cancel_appointment service=ct
mera appointment kab hai aur parking kahan hai ~ appointment_status + ask_question question=*
echo cancel kar do aur blood test somvar ko book kar do ~ cancel_appointment service=echo + book_appointment service=blood_test; when=somvar
20 min late ho jaunga, aur khali pet aana hai kya ~ running_late minutes=20 + ask_question question=*
papa kaise hai aur milne ka samay kya hai ~ patient_status + ask_question question=*
time badal do mri ka kal shaam aur bete ka number jod do 9845012345 ~ reschedule_appointment service=mri; when=kal shaam + add_caregiver phone=9845012345
hindi me baat karo aur mera appointment batao ~ set_language language=hi + appointment_status
xray cancel karo phir kisi se baat karao ~ cancel_appointment service=xray + talk_to_human
physio ka appointment parso kar do aur sonography bhi book karni hai ~ reschedule_appointment service=physiotherapy; when=parso + book_appointment service=ultrasound
main aa raha hoon, report kab milegi ~ confirm_appointment + ask_question question=*
ct cancel karo aur mri shukravar ko book karo ~ cancel_appointment service=ct + book_appointment service=mri; when=shukravar ko
main 20 min late hu, aur kya khali pet aana hai ~ running_late minutes=20 + ask_question question=*
mera appointment kab hai aur parking hai kya ~ appointment_status + ask_question question=*
papa kaise hain aur milne ka time kya hai ~ patient_status + ask_question question=*
xray kal book kar do aur physio parso kar do ~ book_appointment service=xray; when=kal + reschedule_appointment service=physiotherapy; when=parso
bete ka number jod do 9880011223 aur hindi me baat karo ~ add_caregiver phone=9880011223 + set_language language=hi
dono chahiye ct aur mri ~ book_appointment service=ct + book_appointment service=mri
ct aur mri dono ~ book_appointment service=ct + book_appointment service=mri
mri aur ct dono kal karwana hai ~ book_appointment service=mri; when=kal + book_appointment service=ct; when=kal
ecg aur echo dono book kar do somvar ko ~ book_appointment service=ecg; when=somvar + book_appointment service=echo; when=somvar
xray aur blood test dono cancel kar do ~ cancel_appointment service=xray + cancel_appointment service=blood_test
`,
  hi: `
एमआरआई कल बुक करो और सीटी कैंसल कर दो ~ book_appointment service=mri; when=कल + cancel_appointment service=ct
मेरा अपॉइंटमेंट कब है और पार्किंग कहाँ है ~ appointment_status + ask_question question=*
पापा कैसे हैं और मिलने का समय क्या है ~ patient_status + ask_question question=*
एक्सरे रद्द कर दो और ब्लड टेस्ट सोमवार को बुक कर दो ~ cancel_appointment service=xray + book_appointment service=blood_test; when=सोमवार
हिंदी में बात करो और बताओ मेरा अपॉइंटमेंट कब है ~ set_language language=hi + appointment_status
मैं बीस मिनट लेट हूँ, और खाली पेट आना है क्या ~ running_late minutes=20 + ask_question question=*
सीटी रद्द करो और एमआरआई शुक्रवार को बुक करो ~ cancel_appointment service=ct + book_appointment service=mri; when=शुक्रवार को
मेरा अपॉइंटमेंट कब है और क्या खाली पेट आना है ~ appointment_status + ask_question question=*
एमआरआई और सीटी दोनों कल करवाना है ~ book_appointment service=mri; when=कल + book_appointment service=ct; when=कल
ईसीजी और इको दोनों चाहिए ~ book_appointment service=ecg + book_appointment service=echo
`,
}

/** The same for staff and coordinators. */
export const COLLEAGUES_WANT_SEVERAL: Lines = {
  en: `
bed 7 cleaned, bed 8 needs cleaning ~ set_bed_status status=free + set_bed_status status=cleaning
discharge bed 4 and mark it cleaning ~ discharge_patient + set_bed_status status=cleaning
ct down till 4, page radiology on call ~ set_equipment_status device=ct; status=down; when=till 4 + page_on_call role=radiology
find icu bed with vent and hold it for 30 min ~ find_bed unit=ICU; features=ventilator + hold_bed minutes=30
release LGH-ICU-9 and hold HHI-ICU-6 ~ release_hold bed=LGH-ICU-9 + hold_bed bed=HHI-ICU-6
ack, going there. also who is on call for neuro? ~ acknowledge_alert + page_on_call role=neuro
mri back up, show today's list ~ set_equipment_status device=mri; status=up + schedule_overview when=today
admit to ward 16 and release the hold on LGH-ICU-9 ~ admit_patient + release_hold bed=LGH-ICU-9
mri 30 min late and ct is down ~ report_delay device=mri; minutes=30 + set_equipment_status device=ct; status=down
transfer icu 3 to hebbal and page cardiology there ~ request_transfer + page_on_call role=cardiology
icu 2 cleaned, hold it for my pt 30 min ~ set_bed_status status=free + hold_bed minutes=30
send amb 3 to E-7K3QPM and put lakeview ed on divert ~ dispatch_ambulance ambulance=AMB-3; emergency=E-7K3QPM + set_divert facility=LGH; unit=ED; status=on
show open cases and icu occupancy ~ list_emergencies + show_utilization measure=icu
ct down, page biomedical ~ set_equipment_status device=ct; status=down + page_on_call role=biomedical
pt discharged from bed 4, bed being cleaned ~ discharge_patient + set_bed_status status=cleaning
ack. find me an icu bed with vent ~ acknowledge_alert + find_bed unit=ICU; features=ventilator
cancel E-2ABXYZ, and send amb 4 to E-7K3QPM ~ cancel_dispatch emergency=E-2ABXYZ + dispatch_ambulance ambulance=AMB-4; emergency=E-7K3QPM
power cut in radiology, ct and mri down ~ set_equipment_status device=ct; status=down + set_equipment_status device=mri; status=down
ct and mri both down ~ set_equipment_status device=ct; status=down + set_equipment_status device=mri; status=down
mri and ct are back up ~ set_equipment_status device=mri; status=up + set_equipment_status device=ct; status=up
ct and xray running 20 min late ~ report_delay device=ct; minutes=20 + report_delay device=xray; minutes=20
bed 4 and bed 5 cleaned ~ set_bed_status status=free + set_bed_status status=free
`,
  'hi-Latn': `
bed 7 saaf ho gaya aur bed 8 kharab hai ~ set_bed_status status=free + set_bed_status status=blocked
icu bed dhundo aur 30 min hold karo ~ find_bed unit=ICU + hold_bed minutes=30
ct kharab hai, radiologist ko bulao ~ set_equipment_status device=ct; status=down + page_on_call role=radiologist
hold hata do aur patient ko ward 16 me bharti karo ~ release_hold + admit_patient
mri theek ho gayi, aaj ki list dikhao ~ set_equipment_status device=mri; status=up + schedule_overview when=aaj
bed 4 discharge kar do aur safai karwao ~ discharge_patient + set_bed_status status=cleaning
mri theek hai, ct kharab ~ set_equipment_status device=mri; status=up + set_equipment_status device=ct; status=down
khule case dikhao aur amb 3 bhejo ~ list_emergencies + dispatch_ambulance ambulance=AMB-3
`,
  hi: `
बेड 7 साफ हो गया और बेड 8 खराब है ~ set_bed_status status=free + set_bed_status status=blocked
सीटी खराब है, रेडियोलॉजिस्ट को बुलाओ ~ set_equipment_status device=सीटी; status=down + page_on_call role=रेडियोलॉजिस्ट
होल्ड हटा दो और मरीज को भर्ती करो ~ release_hold + admit_patient
बेड 4 खाली है, बेड 5 गंदा है ~ set_bed_status status=free + set_bed_status status=cleaning
`,
}
