/** Messages a newcomer can send with one tap. The first is the shortest way to see everything move. */
export const PATIENT_SAMPLES = [
  'papa ko chest pain ho raha hai',
  'MRI chahiye kal subah',
  'Book a blood test tomorrow',
  'मुझे एक्स-रे कराना है',
]
export const STAFF_SAMPLES = ['nearest free ICU bed?', 'nearest ICU bed with ventilator', 'list emergencies']
export const CREW_SAMPLES = ['reached', 'patient onboard']
