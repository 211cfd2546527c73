import { describe, expect, test } from 'vitest'
import { bareCry } from './bare-cry.ts'
import { detectEmergency } from './emergency.ts'

const lines = (block: string): string[] => block.trim().split('\n')

/** Each asks whether somebody is in danger. */
const ASKED = lines(`
HELP!!!
help me
help help
helppp
madad karo
मदद करो
bachao
bachao bachao
bachaaooo
bachaiye
बचाओ
बचा लो
bacha lo
save me
save him
danger
khatra
खतरा
108
112
dying
urgent
very urgent
jaldi
jldi
jaldi aao
jldi aao
जल्दी आओ
तुरंत आओ
come fast
koi jaldi aao
khoon
खून
blood
saans
सांस
breath
chest
heart
dil
fits
daura
attack
aag
fire
आग
zeher
poison
saanp
snake bhaiya
gir gaya
गिर गया
fell down
mar gaya
dead
neela
blue
labour
jal gaya
chot lagi
critical
serious hai
marna hai`)

/** Each raises the alarm at once. */
const RAISED = lines(`
emergency
emergency!!
इमरजेंसी
sos
🆘
🚑
ambulance!!
ambulance
AMBULANCE
amblnce
एम्बुलेंस
mar raha hai
मर रहा है
he's dying
saans nahi
not breathing
behosh
बेहोश
papa behosh
collapsed
heart attack
chest pain
seene me dard
lakwa
mirgi
bahut khoon
bleeding
accident
aag lagi
current laga
doob gaya
choking
suicide`)

/** Said in passing, or part of what they want: no cry. */
const NONE = lines(`
hello
koi hai
i am here
help me book
help
hlp
madad
मदद
blood test
heart doctor
chest xray
urgent MRI chahiye
jaldi batao
delivery date
thank you so much
aa gaya
papa
ok`)

describe('a message that is only a cry', () => {
  test.each(ASKED)('is asked about: %s', (text) => {
    expect(detectEmergency(text)?.confidence).toBe('doubtful')
  })

  test.each(RAISED)('is clear: %s', (text) => {
    expect(detectEmergency(text)?.confidence).toBe('certain')
  })

  test.each(NONE)('is none: %s', (text) => {
    expect(detectEmergency(text)).toBeNull()
  })
})

test('what kind of cry it was is known, for a word may answer a question as well', () => {
  expect(detectEmergency('help!')?.bare).toBe('plea')
  expect(detectEmergency('khoon')?.bare).toBe('sign')
  expect(detectEmergency('jaldi aao')?.bare).toBe('hurry')
  expect(detectEmergency('papa behosh')?.bare).toBeUndefined()
})

test('a sentence is none, whatever is in it', () => {
  expect(bareCry('', [])).toBeNull()
})
