import { describe, expect, test } from 'vitest'
import { readTimes } from '../when.ts'
import type { Wall } from './calendar.ts'

/** A Wednesday. */
const NOW: Wall = Date.UTC(2026, 10, 25, 10, 15)

const local = (wall: Wall | null): string =>
  wall === null ? '…' : new Date(wall).toISOString().slice(2, 16).replace('T00:00', '')

/** `start/end grain` of the first reading; the end left out for a point and a day, an open side as … */
function read(text: string): string {
  const span = readTimes(text, NOW)[0]?.span
  if (span === undefined) return 'nothing'
  const day = span.grain === 'day' && span.start !== null && span.end === span.start + 86_400_000
  return `${local(span.start)}${span.point || day ? '' : `/${local(span.end)}`} ${span.grain}`
}

/** "text = reading" a line. */
const cases = (block: string): [string, string][] =>
  block
    .trim()
    .split('\n')
    .map((line) => {
      const cut = line.lastIndexOf(' = ')
      return [line.slice(0, cut), line.slice(cut + 3)]
    })

describe('English', () => {
  test.each(
    cases(`
today = 26-11-25 day
the day after tomorrow = 26-11-27 day
the day before yesterday = 26-11-23 day
three days after tomorrow = 26-11-29 day
two weeks from Monday = 26-12-14 day
in 3 days = 26-11-28 day
3 days hence = 26-11-28 day
in the next few days = 26-11-26/26-11-29 day
in 2 wks = 26-12-09 day
a week later = 26-12-02 day
6 months from now = 27-05-25 day
in a couple of weeks = 26-12-09 day
a month ago = 26-10-25 day
in 10 minutes = 26-11-25T10:25 minute
in a half hour = 26-11-25T10:45 minute
in 1.5 hours = 26-11-25T11:45 minute
in 2h = 26-11-25T12:15 minute
in three quarters of an hour = 26-11-25T11:00 minute
two hours earlier = 26-11-25T08:15 minute
within the next half hour = 26-11-25T10:15/26-11-25T10:45 minute
30 minutes before 5 pm = 26-11-25T16:30 minute
3 days after 5th December = 26-12-08 day
a month after 5 December = 27-01-05 day
Friday = 26-11-27 day
coming Friday = 26-11-27 day
next Thursday = 26-12-03 day
Fri = 26-11-27 day
Friday next week = 26-12-04 day
Tuesday of this week = 26-11-24 day
Sunday = 26-11-29 day
first Monday in January = 27-01-04 day
the last Sunday of December = 26-12-27 day
the fourth Thursday in February = 27-02-25 day
this week = 26-11-23/26-11-30 week
any time next week = 26-11-30/26-12-07 week
next month = 26-12-01/27-01-01 month
in December = 26-12-01/27-01-01 month
Mar 2027 = 27-03-01/27-04-01 month
January next year = 27-01-01/27-02-01 month
next weekend = 26-12-05/26-12-07 day
weekend = 26-11-28/26-11-30 day
second week of January 2027 = 27-01-11/27-01-18 week
week commencing 14 December = 26-12-14/26-12-21 week
beginning of next month = 26-12-01/26-12-11 day
mid December = 26-12-11/26-12-21 day
early next week = 26-11-30/26-12-03 day
middle of next week = 26-12-02/26-12-04 day
the rest of the month = 26-11-25/26-12-01 day
12 March = 27-03-12 day
on the 12th of March = 27-03-12 day
Mar 12 = 27-03-12 day
Mar-12 = 27-03-12 day
March 12, 2027 = 27-03-12 day
12/Mar/2027 = 27-03-12 day
12/03 = 27-03-12 day
12.03.2027 = 27-03-12 day
twelfth of March = 27-03-12 day
December twenty fifth = 26-12-25 day
the first of January = 27-01-01 day
31st Dec '26 = 26-12-31 day
on the 12th = 26-12-12 day
the 12th of next month = 26-12-12 day
the 1st = 26-12-01 day
Fri 27 Nov = 26-11-27 day
Tuesday the 15th = 26-12-15 day
15th Dec, Tuesday = 26-12-15 day
New Year's Day = 27-01-01 day
Independence Day = 27-08-15 day
5pm = 26-11-25T17:00 hour
5p = 26-11-25T17:00 hour
at 5 in the evening = 26-11-25T17:00 hour
9 am = 26-11-26T09:00 hour
5:30 = 26-11-25T17:30 minute
5.30pm = 26-11-25T17:30 minute
1730 hrs = 26-11-25T17:30 minute
0530 hours = 26-11-26T05:30 minute
five thirty = 26-11-25T17:30 minute
eleven forty five = 26-11-25T11:45 minute
a quarter past 5 = 26-11-25T17:15 minute
ten past five = 26-11-25T17:10 minute
5 minutes to 12 = 26-11-25T11:55 minute
at 12 noon = 26-11-25T12:00 hour
12 midnight = 26-11-26 hour
12:30 pm = 26-11-25T12:30 minute
about 5:30 = 26-11-25T17:30 minute
exactly 5 pm = 26-11-25T17:00 hour
at eight this evening = 26-11-25T20:00 hour
9 tomorrow morning = 26-11-26T09:00 hour
tomorrow 5pm = 26-11-26T17:00 hour
tomorrow at half past five = 26-11-26T17:30 minute
tomorrow at noon = 26-11-26T12:00 hour
same day next week = 26-12-02 day
on Tuesday at 5 = 26-12-01T17:00 hour
Tuesday 15 December at 5pm = 26-12-15T17:00 hour
15 Dec 5pm = 26-12-15T17:00 hour
15/12/2026 17:30 = 26-12-15T17:30 minute
12-15-2026 5pm = 26-12-15T17:00 hour
9:15 next Monday = 26-11-30T09:15 minute
Sat 11am = 26-11-28T11:00 hour
this morning = 26-11-25T06:00/26-11-25T12:00 hour
last night = 26-11-24T20:00/26-11-25 hour
tomorrow night = 26-11-26T20:00/26-11-27 hour
on Friday morning = 26-11-27T06:00/26-11-27T12:00 hour
on the morning of 15 December = 26-12-15T06:00/26-12-15T12:00 hour
in the afternoon = 26-11-25T12:00/26-11-25T16:00 hour
before lunch = …/26-11-25T12:00 hour
from 5 to 7 pm = 26-11-25T17:00/26-11-25T19:00 hour
from 5 to 7 pm tomorrow = 26-11-26T17:00/26-11-26T19:00 hour
between 5 and 7 tomorrow = 26-11-26T17:00/26-11-26T19:00 hour
Friday 10-12 = 26-11-27T10:00/26-11-27T12:00 hour
9:30-11 am = 26-11-26T09:30/26-11-26T11:00 minute
from 11 till 1 = 26-11-25T11:00/26-11-25T13:00 hour
from 9 in the morning to 5 in the evening = 26-11-26T09:00/26-11-26T17:00 hour
from 3 Dec to 5 Dec = 26-12-03/26-12-06 day
3rd to 5th December = 26-12-03/26-12-06 day
December 3-5 = 26-12-03/26-12-06 day
3/12 to 5/12 = 26-12-03/26-12-06 day
28 November to 2 December 2026 = 26-11-28/26-12-03 day
Mon-Wed = 26-11-30/26-12-03 day
from today until Friday = 26-11-25/26-11-28 day
from January to March = 27-01-01/27-04-01 month
from 5pm Friday to 9am Monday = 26-11-27T17:00/26-11-30T09:00 hour
from 10 December for 3 days = 26-12-10/26-12-13 day
after 5 = 26-11-25T17:00/… hour
after 5 tomorrow = 26-11-26T17:00/… hour
after next week = 26-12-07/… week
after tomorrow = 26-11-27/… day
before 10 December = …/26-12-10 day
by next Friday = 26-11-25T10:15/26-12-05 day
until tomorrow noon = …/26-11-26T12:00 hour
from Monday onwards = 26-11-30/… day
from 10 December = 26-12-10/… day
starting next month = 26-12-01/… month
not before 3 pm = 26-11-25T15:00/… hour
earlier than 11 = …/26-11-25T11:00 hour
now = 26-11-25T10:15 minute
immediately = 26-11-25T10:15 minute
the next available slot = 26-11-25T10:15 minute
I'd like to come in on Friday afternoon if possible = 26-11-27T12:00/26-11-27T16:00 hour
schedule a meeting for tomorrow 5 to 6pm = 26-11-26T17:00/26-11-26T18:00 hour
the scanner is down until 6 in the evening = …/26-11-25T18:00 hour
the doctor saw him three days ago = 26-11-22 day
show me the list for Monday the 30th = 26-11-30 day
I'm free all day tomorrow = 26-11-26 day
could it be a week from Thursday at 2? = 26-12-03T14:00 hour
at 8:30 a.m. on December 1st, 2026 = 26-12-01T08:30 minute
discharge likely tomorrow around 11 = 26-11-26T11:00 hour
2 Dec (Wednesday) 4 pm = 26-12-02T16:00 hour
firday = 26-11-27 day
12 feburary = 27-02-12 day
yesterdy = 26-11-24 day
tomorrow at 4 = 26-11-26T16:00 hour
at 4 tomorrow = 26-11-26T16:00 hour
tomorrow between 2 and 4 = 26-11-26T14:00/26-11-26T16:00 hour
between 2 and 4 tomorrow = 26-11-26T14:00/26-11-26T16:00 hour
Could we do tomorrow before 11? = …/26-11-26T11:00 hour
at 4 on 3 December = 26-12-03T16:00 hour
on 3 December 4 pm = 26-12-03T16:00 hour
at 4 3/12 = 26-12-03T16:00 hour
3/12 4 pm = 26-12-03T16:00 hour
3/12 between 2 and 4 = 26-12-03T14:00/26-12-03T16:00 hour
from 10 to 11:30 3/12 = 26-12-03T10:00/26-12-03T11:30 minute
at 4 in 3 days = 26-11-28T16:00 hour
in 3 days 4 pm = 26-11-28T16:00 hour
Thursday Nov. 26th = 26-11-26 day
26 of Nov = 26-11-26 day
on the 26th of this month = 26-11-26 day
28 / 11 / 2026 = 26-11-28 day
Nov 28 '26 = 26-11-28 day
December of 2026 = 26-12-01/27-01-01 month
15h15 = 26-11-25T15:15 minute
at five to four = 26-11-25T15:55 minute
three-thirty = 26-11-25T15:30 minute
three pm = 26-11-25T15:00 hour
8 o'clock in the morning = 26-11-26T08:00 hour
round about 3 pm = 26-11-25T15:00 hour
3 pm or so = 26-11-25T15:00 hour
at exactly 15:00 = 26-11-25T15:00 minute
0:30 = 26-11-26T00:30 minute
Friday noon = 26-11-27T12:00 hour
in exactly 3 days = 26-11-28 day
in the coming week = 26-11-30/26-12-07 week
one week and 2 days from now = 26-12-04 day
the Monday after 5 December = 26-12-07 day
3 weeks after 1 December = 26-12-22 day
half a year from now = 27-05-25 day
tomorrow at the same time = 26-11-26T10:15 minute
the last day of the month = 26-11-30 day
the 3rd day of December = 26-12-03 day
third week of December = 26-12-14/26-12-21 week
last Tuesday of January 2027 at 10 = 27-01-26T10:00 hour
the middle of the month = 26-11-11/26-11-21 day
towards the end of December = 26-12-21/27-01-01 day
3:30-4:15 = 26-11-25T15:30/26-11-25T16:15 minute
Friday from 3 until 5 = 26-11-27T15:00/26-11-27T17:00 hour
3 December, 10am - 2pm = 26-12-03T10:00/26-12-03T14:00 hour
between noon and 2 pm = 26-11-25T12:00/26-11-25T14:00 hour
this Friday to Sunday = 26-11-27/26-11-30 day
Monday to Thursday of next week = 26-11-30/26-12-04 day
3, 4 and 5 December = 26-12-03 day
Dec 3rd through Dec 5th, 2026 = 26-12-03/26-12-06 day
for two hours starting at 3 pm = 26-11-25T15:00/26-11-25T17:00 hour
on or after 3 December = 26-12-03/… day
before 10 am on Monday = …/26-11-30T10:00 hour
until 3 in the afternoon = …/26-11-25T15:00 hour
3 pm onwards tomorrow = 26-11-26T15:00/… hour
later than Friday = 26-11-28/… day
Would Monday at 8:45 suit Dr Rao? = 26-11-30T08:45 minute
symptoms began 45 minutes ago = 26-11-25T09:30 minute
took the tablet at 8 this morning = 26-11-25T08:00 hour
shift starts at 7 tonight = 26-11-25T19:00 hour
keep bed 7 till 6:30 pm = …/26-11-25T18:30 minute
tomorrow's 3 pm slot = 26-11-26T15:00 hour
next month's first week = 26-11-30/26-12-07 week
how many slots in December? = 26-12-01/27-01-01 month
`),
  )('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('Hindi', () => {
  test.each(
    cases(`
आज = 26-11-25 day
मैं कल गया था = 26-11-24 day
परसों = 26-11-27 day
नरसों = 26-11-28 day
आज से तीन दिन बाद = 26-11-28 day
2 दिन में = 26-11-27 day
एक दिन पहले = 26-11-24 day
एक हफ्ते बाद = 26-12-02 day
तीन सप्ताह बाद = 26-12-16 day
एक साल बाद = 27-11-25 day
आधे घंटे में = 26-11-25T10:45 minute
पौन घंटे में = 26-11-25T11:00 minute
पंद्रह मिनट में = 26-11-25T10:30 minute
एक घंटा बीस मिनट में = 26-11-25T11:35 minute
सोमवार = 26-11-30 day
इस शुक्रवार को = 26-11-27 day
आने वाले शनिवार को = 26-11-28 day
बुधवार = 26-12-02 day
इस हफ्ते शुक्रवार को = 26-11-27 day
दिसंबर का पहला सोमवार = 26-12-07 day
महीने का आखिरी शुक्रवार = 26-11-27 day
इस हफ्ते = 26-11-23/26-11-30 week
अगले सप्ताह = 26-11-30/26-12-07 week
इस महीने = 26-11-01/26-12-01 month
मार्च में = 27-03-01/27-04-01 month
2027 के मार्च में = 27-03-01/27-04-01 month
इस सप्ताहांत = 26-11-28/26-11-30 day
दिसंबर के दूसरे हफ्ते में = 26-12-07/26-12-14 week
अगले महीने की शुरुआत में = 26-12-01/26-12-11 day
हफ्ते के अंत में = 26-11-27/26-11-30 day
12 मार्च = 27-03-12 day
12 मार्च 2027 = 27-03-12 day
मार्च की बारह तारीख को = 27-03-12 day
2 दिसम्बर = 26-12-02 day
पहली तारीख को = 26-12-01 day
इस महीने की 28 तारीख को = 26-11-28 day
12/03/2027 को = 27-03-12 day
शुक्रवार, 27 नवंबर को = 26-11-27 day
क्रिसमस = 26-12-25 day
5 बजे = 26-11-25T17:00 hour
शाम को 5 बजे = 26-11-25T17:00 hour
सुबह के 9 बजे = 26-11-26T09:00 hour
दोपहर 12 बजे = 26-11-25T12:00 hour
साढ़े पाँच बजे = 26-11-25T17:30 minute
डेढ़ बजे = 26-11-25T13:30 minute
5:30 बजे = 26-11-25T17:30 minute
शाम 5.30 बजे = 26-11-25T17:30 minute
5 बजकर 10 मिनट पर = 26-11-25T17:10 minute
आधी रात को = 26-11-26 hour
शाम 5 pm = 26-11-25T17:00 hour
कल सुबह 9 बजे = 26-11-26T09:00 hour
कल रात 8 बजे = 26-11-26T20:00 hour
सोमवार को सुबह 10 बजे = 26-11-30T10:00 hour
15 दिसंबर को शाम 5 बजे = 26-12-15T17:00 hour
अभी = 26-11-25T10:15 minute
सुबह = 26-11-25T06:00/26-11-25T12:00 hour
आज रात = 26-11-25T20:00/26-11-26 hour
कल शाम को = 26-11-26T16:00/26-11-26T20:00 hour
परसों सुबह = 26-11-27T06:00/26-11-27T12:00 hour
सोमवार को सुबह = 26-11-30T06:00/26-11-30T12:00 hour
कल दोपहर के बाद = 26-11-26T16:00/… hour
2 से 4 बजे = 26-11-25T14:00/26-11-25T16:00 hour
2 और 4 बजे के बीच = 26-11-25T14:00/26-11-25T16:00 hour
कल शाम 5 से 7 = 26-11-26T17:00/26-11-26T19:00 hour
सुबह साढ़े नौ से साढ़े दस बजे = 26-11-26T09:30/26-11-26T10:30 minute
सोमवार से शुक्रवार तक = 26-11-30/26-12-05 day
3 दिसंबर से 5 दिसंबर तक = 26-12-03/26-12-06 day
10 तारीख से 12 तारीख तक = 26-12-10/26-12-13 day
जनवरी और मार्च के बीच = 27-01-01/27-04-01 month
5 बजे के बाद = 26-11-25T17:00/… hour
शुक्रवार के बाद = 26-11-28/… day
कल के बाद = 26-11-27/… day
कल 11 बजे से पहले = …/26-11-26T11:00 hour
10 दिसंबर के पहले = …/26-12-10 day
कल तक = …/26-11-27 day
कल से = 26-11-26/… day
जितनी जल्दी हो सके = 26-11-25T10:15 minute
मुझे कल सुबह 10 बजे डॉक्टर से मिलना है = 26-11-26T10:00 hour
एम्बुलेंस 10 मिनट में पहुँचेगी = 26-11-25T10:25 minute
हम 3 दिसंबर को साढ़े दस बजे आएंगे = 26-12-03T10:30 minute
सोमवार के दिन = 26-11-30 day
मैं दिसंबर 2026 में वापस आऊंगा = 26-12-01/27-01-01 month
चार तारीख को सवा ग्यारह बजे = 26-12-04T11:15 minute
इकत्तीस दिसंबर की रात = 26-12-31T20:00/27-01-01 hour
कल सवेरे = 26-11-26T06:00/26-11-26T12:00 hour
सांय 6 बजे = 26-11-25T18:00 hour
मैं 4 बजे के आसपास आऊंगा = 26-11-25T16:00 hour
लगभग आधे घंटे बाद = 26-11-25T10:45 minute
3 दिसंबर की सुबह 10 बजे = 26-12-03T10:00 hour
दिसंबर 3 को = 26-12-03 day
सन 2027 में = 27-01-01/28-01-01 year
15 से 20 जनवरी 2027 के बीच = 27-01-15/27-01-21 day
इसी हफ्ते = 26-11-23/26-11-30 week
आने वाले सोमवार को सुबह = 26-11-30T06:00/26-11-30T12:00 hour
10 मिनट के भीतर = 26-11-25T10:15/26-11-25T10:25 minute
आज से एक हफ्ते बाद = 26-12-02 day
क्रिसमस के बाद = 26-12-26/… day
सुबह 10 बजे के पहले = …/26-11-26T10:00 hour
कल सुबह तक = …/26-11-26T12:00 hour
कल रात ग्यारह बजे = 26-11-26T23:00 hour
ठीक 4 बजे = 26-11-25T16:00 hour
शाम 5:15 पर = 26-11-25T17:15 minute
9 से 5 बजे तक = 26-11-26T09:00/26-11-26T17:00 hour
शनि को = 26-11-28 day
मैं तीन हफ्ते पहले गया था = 26-11-04 day
मीटिंग 10:30 से 11:15 तक है = 26-11-25T10:30/26-11-25T11:15 minute
`),
  )('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('romanised Hindi', () => {
  test.each(
    cases(`
aaj = 26-11-25 day
kal aaya tha main = 26-11-24 day
parso dikhaya tha = 26-11-23 day
3 din me = 26-11-28 day
agle 3 din mein = 26-11-26/26-11-29 day
do hafte me = 26-12-09 day
aaj se 3 din baad = 26-11-28 day
aadhe ghante mein = 26-11-25T10:45 minute
paun ghante me = 26-11-25T11:00 minute
10 min me aa rahe hain = 26-11-25T10:25 minute
somvar = 26-11-30 day
guruvar ko = 26-11-26 day
ravivar ko = 26-11-29 day
agle somwar = 26-11-30 day
agle hafte ke budhvar ko = 26-12-02 day
friday ko aa sakta hu kya = 26-11-27 day
mahine ka aakhri shukravar = 26-11-27 day
is hafte = 26-11-23/26-11-30 week
pichle hafte = 26-11-16/26-11-23 week
pichle mahine = 26-10-01/26-11-01 month
is weekend = 26-11-28/26-11-30 day
agle mahine ke pehle hafte me = 26-11-30/26-12-07 week
15 tarikh = 26-12-15 day
pehli tarikh ko = 26-12-01 day
28 ko = 26-11-28 day
25 december ko = 26-12-25 day
12/3 ko = 27-03-12 day
republic day ke baad = 27-01-27/… day
5 baje = 26-11-25T17:00 hour
sham ko 5 baje = 26-11-25T17:00 hour
subah ke 9 baje = 26-11-26T09:00 hour
dophar 1 baje = 26-11-25T13:00 hour
sadhe das baje = 26-11-25T10:30 minute
paune paanch baje = 26-11-25T16:45 minute
5:30 baje = 26-11-25T17:30 minute
subah sadhe nau baje = 26-11-26T09:30 minute
aadhi raat ko = 26-11-26 hour
kal subah sadhe 9 baje = 26-11-26T09:30 minute
kal 5 = 26-11-26T17:00 hour
monday 10 baje = 26-11-30T10:00 hour
kal dopahar dedh baje = 26-11-26T13:30 minute
turant = 26-11-25T10:15 minute
subah = 26-11-25T06:00/26-11-25T12:00 hour
aaj raat = 26-11-25T20:00/26-11-26 hour
kal dopahar me = 26-11-26T12:00/26-11-26T16:00 hour
monday morning = 26-11-30T06:00/26-11-30T12:00 hour
2 se 4 baje = 26-11-25T14:00/26-11-25T16:00 hour
2 aur 4 ke beech = 26-11-25T14:00/26-11-25T16:00 hour
kal dopahar 2 se 4 baje = 26-11-26T14:00/26-11-26T16:00 hour
somvar se shukravar = 26-11-30/26-12-05 day
10 se 12 tarikh = 26-12-10/26-12-13 day
5 baje ke baad = 26-11-25T17:00/… hour
friday ke baad = 26-11-28/… day
5 baje se pehle = …/26-11-25T17:00 hour
10 december se pehle = …/26-12-10 day
kal tak = …/26-11-27 day
lunch ke baad = 26-11-25T14:00/… hour
mujhe kal subah 10 baje ka appointment chahiye = 26-11-26T10:00 hour
ambulance 10 min me pahunchegi = 26-11-25T10:25 minute
ikkis december ko shaam saat baje = 26-12-21T19:00 hour
kal sawere = 26-11-26T06:00/26-11-26T12:00 hour
4 bje ke aas paas = 26-11-25T16:00 hour
kal subah 9 aur 10 ke beech = 26-11-26T09:00/26-11-26T10:00 hour
kal 10 am = 26-11-26T10:00 hour
kal evening 5 pm = 26-11-26T17:00 hour
agle friday = 26-12-04 day
aaj hi = 26-11-25 day
aaj se ek hafte baad = 26-12-02 day
10 min ke andar = 26-11-25T10:15/26-11-25T10:25 minute
agle somvar tak = …/26-12-01 day
aaj raat sadhe nau baje = 26-11-25T21:30 minute
shaam ke 5 ke aas paas = 26-11-25T17:00 hour
shani ko = 26-11-28 day
somvar wala slot = 26-11-30 day
teen baje se pehle aa jana = …/26-11-25T15:00 hour
28-11-26 ko = 26-11-28 day
`),
  )('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('no time', () => {
  test.each([
    'ETA 12 mins',
    'Friday week',
    '30 February',
    '32 January',
    '17.30',
    'quarter of five',
    'we arrive in ten',
    'may I come in',
    'I want a second opinion',
    'protect him from the sun',
    'room 12',
    '24/7',
    '1st floor',
    'ratio 3/4',
    'rs 1200',
    '98450 12345',
    'call 080-2345678',
    'spo2 92',
    'weight 62.5 kg',
    'he is 45 years old',
    'gate no 5',
    'take 1/2 tablet',
    'we wed in spring',
    'token 45',
    'a minute please',
    'wait a sec',
    'page 3 of 5',
    'COVID-19',
    'T3 T4 TSH',
    'hba1c 7.2',
    '8 people are waiting',
    'first aid',
    'hold the line',
    'at home',
    '8/10 pain',
    'gcs 15',
    'C5-C6 disc',
    '20 ml',
    'pin code 560034',
    '30 फरवरी',
    'मेरी माँ को तीन दिन से बुखार है',
    '500 एमजी',
    'बेड 7',
    'वह 45 साल के हैं',
    'पहली मंज़िल',
    'मेरा नंबर 9845012345 है',
    'मुझे मदद चाहिए',
    'रिपोर्ट कब मिलेगी',
    'सोना है',
    '₹500',
    'शुगर 140 है',
    'do goli din me teen baar',
    'bed 7 saaf hai',
    '45 saal ke hain',
    'pehli manzil',
    'kalpana ji',
    'namaste',
    'sugar 140 hai',
    'five to four',
    'at 15 hours',
    'in just over an hour',
    'until further notice',
    'dialysis slot on alternate days',
    'hold it for 30 minutes',
    'delay of 20 minutes',
    '12 to 1 slot',
    'रोज सुबह',
    'दिन में दो बार',
    'मेरी बेटी 5 साल की है',
    'har somvar',
    'do din se bukhar hai',
    'pehle hafte me',
  ])('%s', (text) => {
    expect(read(text)).toBe('nothing')
  })
})
