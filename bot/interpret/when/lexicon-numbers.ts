/**
 * Number words. English is looked up as written, Hindi by its sound, so that "paanch", "panch" and पाँच are one.
 * The place in a list is the number.
 */
export const ENGLISH_ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
export const ENGLISH_TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'
export const ENGLISH_ORDINALS =
  '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

/** 1 to 99; spellings of one number are joined by "=". */
export const HINDI_NUMBERS = `
एक दो=दोनों तीन चार पाँच=पांच छह=छः=छे=छ=chhe=chhah सात आठ नौ दस=das
ग्यारह=gyara बारह=bara=baara तेरह चौदह पंद्रह=पन्द्रह=pandra सोलह सत्रह=सतरह अठारह=अट्ठारह=athara उन्नीस बीस
इक्कीस बाईस=बाइस तेईस=तेइस चौबीस पच्चीस=pachis छब्बीस सत्ताईस=सत्ताइस अट्ठाईस=अठाईस=अट्ठाइस उनतीस=उन्तीस तीस
इकतीस=इकत्तीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस
इकतालीस बयालीस तैंतालीस चौवालीस=चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास
इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ=saath
इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर
इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी अस्सी
इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे
इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे`

export const HINDI_ORDINALS =
  '- पहला=पहली=pehla=pehli=pahli दूसरा=दूसरे=दूसरी=dusra=dusri=doosri तीसरा=तीसरे=तीसरी=teesri चौथा=चौथे=चौथी पाँचवां=पांचवां=पांचवें=पांचवीं'
