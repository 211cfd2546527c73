/**
 * Words that are a whole message of somebody in fear: one or two, with nothing else around them. In a sentence they say
 * little ("help me book", "blood test"), alone they are asked about. Compared by sound; spellings that sound different
 * are listed.
 */
export const BARE_CRIES = {
  /** A call to whoever reads it. */
  plea: 'helpme bachao bachau bachalo bachalijiye bachaiye save rescue sos danger dangerous khatra khatre mayday dying 108 112 102 911 999 bacha बचाओ बचाइए बचा खतरा ख़तरा',
  /** What somebody who only wants the menu writes as well: a cry where it is cried out, said twice or in haste. */
  aid: 'help hlp hepl halp hlep madad madat मदद',
  /** A call to be quick: of a booking as well, where one is under way. */
  hurry:
    'urgent urgently arjent jaldi jldi jaldii fast quick quickly immediately turant asap come aao aaiye aajao ajao hurry जल्दी तुरंत आओ आइए',
  /** What is seen or felt. */
  sign: 'khoon khun blood bleed saans sans breath breathing breathless dum heart dil chest seena attack stroke fits fit daura shock current karant fire aag zeher zahar zehar poison phenyl saanp sanp snake scorpion bichhu fell fall fallen gir giri gira burnt burn burned jal jala mar maut mara dead died death jaan neela neeli blue labour delivery accident hurt injured chot injury wound murder shot stabbed knife goli unconscious hosh coma drowned drowning choke critical serious gambhir khatarnak collapse suicide marna खून ख़ून ब्लड सांस साँस दम दिल सीना दौरा आग ज़हर जहर सांप साँप बिच्छू गिर गिरा गिरी जल मर मौत जान नीला नीली डिलीवरी चोट गोली होश गंभीर करंट हार्ट अटैक',
  /** What may stand beside one, and changes nothing. */
  beside:
    'please plz pls plss sir madam mam maam bhai bhaiya bhaia didi uncle koi someone somebody anyone anybody hai hain h ho he ha gaya gayi gaye gya gyi gai in a my me us him her mujhe mereko humein hume usko usse meri mera ko kar karo kijiye karna karein kare do de dena dijiye lo lijiye o oh oo omg are arey arre god bhagwan hello hi hey very bahut bht too so down raha rahi rahe rha rhi lag laga lagi aa ja yahan here i am we are going was got in this now abhi अभी प्लीज कृपया भाई भैया कोई है हैं गया गई गए मुझे हमें उसे को करो कीजिए दो दीजिए लो रहा रही रहे बहुत लग लगा लगी अरे भगवान',
} as const
