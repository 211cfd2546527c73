import type { SceneOutcome, Shortfall } from '../../orchestrator/ambulances/events.ts'
import type { IntentName } from '../intents.ts'
import { type Clock, twelveHour } from './clock.ts'

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const time = (clock: Clock): string => `${twelveHour(clock)} ${clock.hour < 12 ? 'am' : 'pm'}`
const day = (clock: Clock): string => `${DAYS[clock.weekday]} ${clock.date} ${MONTHS[clock.month]}`
const moment = (clock: Clock): string => `${day(clock)}, ${time(clock)}`

/** What the crew found, when nobody had to be brought to a hospital. Never used for a death: people say that. */
const ENDED_ON_SCENE: Readonly<Record<Exclude<SceneOutcome, 'dead-on-scene'>, string>> = {
  'treated-on-scene': 'The crew has helped on the spot, and going to a hospital was not needed.',
  'refused-transport': 'The crew was with you, and you preferred not to go to a hospital.',
  'no-patient-found': 'Our ambulance came to the place you gave us and found nobody who needed help.',
}

const SHORTFALL: Record<Shortfall, string> = {
  'none-on-duty': 'None of our ambulances is on duty right now.',
  'all-busy': 'All our ambulances are out on calls right now.',
  'class-missing': 'No ambulance with advanced equipment is on duty, and all others are on other calls.',
  'not-ready': 'Our free ambulance crews cannot set out just now.',
  'no-route': 'None of our ambulances can reach that place by road.',
  'positions-old': 'We do not know well enough where our free ambulances are to send one.',
  'given-back': 'The ambulances that are free now cannot take this call.',
}

/** The catalog in English; its shape is the shape of all of them. */
export const en = {
  time,
  day,
  moment,
  /** For a button: 20 characters at most. */
  shortMoment: moment,
  minutes: (low: number, high: number) => (low === high ? `${low} minutes` : `${low}–${high} minutes`),
  numbers: (numbers: readonly string[]) => numbers.join(' or '),
  at: (service: string, when: string, facility: string) => `${service}, ${when}, ${facility}`,
  preparation: (text: string) => `Please note: ${text}`,
  labels: {
    yes: 'Yes',
    no: 'No',
    book: 'Yes, book it',
    doNotBook: 'Don’t book',
    move: 'Yes, move it',
    keep: 'No, keep it',
    cancel: 'Yes, cancel it',
    /** Beside a proposal of ours, where nobody asked to cancel. */
    cancelBooking: 'Cancel my booking',
    otherTime: 'Another time',
    noneOfThese: 'None of these',
    anywhere: 'Anywhere',
    more: 'More …',
    callOff: 'Yes, call it off',
    stillNeeded: 'No, still needed',
    menuBook: 'Book an appointment',
    menuStatus: 'My appointments',
    menuAmbulance: 'Ambulance now',
    willCome: 'Yes, I will come',
    take: 'Yes, take it',
    leave: 'No, thank you',
    goOn: 'Yes, go on',
    leaveIt: 'No, leave it',
    whatWeWereAt: 'What we were doing',
  },
  /** What somebody may have meant, as they would say it. */
  meanings: {
    book_appointment: 'Book an appointment',
    reschedule_appointment: 'Move an appointment',
    cancel_appointment: 'Cancel appointment',
    appointment_status: 'My appointments',
    confirm_appointment: 'I will come',
    running_late: 'I am running late',
    request_ambulance: 'Ambulance now',
    ambulance_status: 'Where’s ambulance?',
    patient_status: 'How is the patient?',
    talk_to_human: 'Talk to a person',
    opt_out: 'No more messages',
  } as Partial<Record<IntentName, string>>,

  whichService: 'What shall I book for you? Tap one, or write its name or number.',
  whichFacility: (service: string) => `At which hospital would you like your ${service}?`,
  whichTime: (service: string) =>
    `${service}: which day and time would you like? For example “tomorrow morning”, “Friday 3 pm” or “2 December”.`,
  whichNewTime: (service: string, now: string) =>
    `Your ${service} is on ${now}. When would you like it instead? For example “tomorrow morning” or “Friday 3 pm”.`,
  timePassed: 'That time has already passed.',
  timeTooFar: (days: number) => `That is too far ahead: I can book up to ${days} days from today.`,
  offer: (service: string) => `These times are free for your ${service}:`,
  offerNearest: (service: string) =>
    `Sorry, nothing is free at the time you asked for. The nearest free times for your ${service}:`,
  whichOne: 'Which one suits you?',
  nothingFree: (service: string) => `Sorry, I find no free time for ${service}. Please call the hospital:`,
  confirmBooking: (appointment: string) => `${appointment}.`,
  shallIBook: 'Shall I book it?',
  confirmMove: (service: string, from: string, to: string, facility: string) =>
    `${service}: from ${from} to ${to}, ${facility}. Shall I move it?`,
  confirmMoveAway: (service: string, from: string, to: string, facility: string, before: string) =>
    `${service}: from ${from} at ${before} to ${to} at another hospital, ${facility}. Shall I move it?`,
  booked: (appointment: string) => `Booked: ${appointment}.`,
  moved: (appointment: string) => `Done, your new time: ${appointment}.`,
  howToChange: 'To move or cancel it, just write to me here.',
  justTaken: 'Sorry, that time has just been taken.',
  overlaps: 'You already have another appointment at that time.',
  tooMany: (max: number) =>
    `You already have ${max} appointments, and that is the most I can keep. Please cancel one first.`,

  noAppointments: 'You have no appointment coming up. To book one, write for example “MRI tomorrow morning”.',
  oneAppointment: (appointment: string) => `Your next appointment: ${appointment}.`,
  appointments: 'Your next appointments:',
  noneLikeThat: 'I find no appointment like that.',
  whichToMove: 'Which appointment shall I move?',
  whichToCancel: 'Which appointment shall I cancel?',
  confirmCancel: (appointment: string) => `Shall I cancel this one? ${appointment}.`,
  cancelled: (appointment: string) => `Cancelled: ${appointment}. If you need a new time, just write.`,
  kept: 'All right, your appointment stays as it is.',
  willYouCome: (appointment: string) => `Your appointment: ${appointment}. Will you come?`,
  confirmed: (appointment: string) => `Thank you, we expect you: ${appointment}.`,
  lateTold: (appointment: string, minutes: number | null) =>
    `I have told the team that you come ${minutes === null ? 'late' : `about ${minutes} minutes late`}: ${appointment}. If they cannot wait, they will let you know.`,
  delayed: (appointment: string, minutes: number, now: string) =>
    `We are running about ${minutes} minutes late today: ${appointment}. Your new time is about ${now}. We are sorry that you have to wait.`,
  cannotCome: (appointment: string) => `${appointment}: shall I find another time, or cancel it?`,
  whichToAttend: 'Which appointment do you mean?',
  offered: (appointment: string, until: string | null) =>
    `This time is free now: ${appointment}. Would you like it? Whoever answers first gets it${until === null ? '' : `; you can answer until ${until}`}.`,
  offerGone: {
    taken: (appointment: string) =>
      `${appointment}: somebody else was first this time. Nothing changes for you, and you keep your place on the waiting list.`,
    withdrawn: (appointment: string) =>
      `${appointment}: this time cannot be given to anybody after all, we are sorry. Nothing changes for you, and you keep your place on the waiting list.`,
  },
  offerOver: {
    expired: 'The time to answer that offer is over. Nothing changes for you.',
    taken: 'Somebody else was first this time. Nothing changes for you.',
    withdrawn: 'That time cannot be given to anybody after all. Nothing changes for you.',
  },
  waitForWhich: 'What are you waiting for? Tap one, or write its name or number.',
  waits: (service: string) =>
    `You are on the waiting list for your ${service}. As soon as a time becomes free, I will write to you. What you have booked stays as it is until you take another. To leave the list, write “take me off the waiting list”.`,
  waitsNoMore: (service: string) => `You are no longer on the waiting list for your ${service}.`,
  waitsForNothing: 'You are not on any waiting list.',
  waitsTooOften: (max: number) => `You are on ${max} waiting lists already; that is as many as I can keep for you.`,
  freeAlready: 'You need not wait: there are free times.',
  rebook: (was: string, now: string, where: string) =>
    `We are sorry: ${was} cannot take place, because the machine is out of service. I am keeping another time for you: ${now}, ${where}. Would you like it?`,
  moveAsked: (was: string, now: string, where: string) =>
    `The hospital asks whether you could come at another time. You have ${was}. Instead I am keeping for you: ${now}, ${where}. Would that suit you? Until you say yes, your time stays as it is.`,
  moveDropped: (appointment: string) =>
    `You need not come at another time after all. Your appointment stays as it was: ${appointment}.`,
  bookedUrgently: (appointment: string) =>
    `The hospital has an urgent appointment for you: ${appointment}. Please come on time. If you cannot, just write to me.`,
  bookedForYou: (appointment: string) =>
    `The hospital has booked an appointment for you: ${appointment}. If you cannot come, just write to me.`,
  cancelledForYou: (appointment: string) =>
    `The hospital has cancelled your appointment: ${appointment}. If that is wrong, or you would like a new time, just write to me.`,
  movedForYou: (was: string, now: string, where: string) =>
    `Your appointment was moved as agreed with the hospital. Before: ${was}. Now: ${now}, ${where}. If that is wrong, just write to me.`,
  byRoad: (minutes: number) => `about ${minutes} min by road`,
  rebookNothing: (was: string) =>
    `We are sorry: ${was} cannot take place, because the machine is out of service. Shall I look for another time, or cancel it? Our team has been told too.`,
  rebookUndone: (appointment: string) =>
    `Good news: the machine works again. Your appointment stays as it was: ${appointment}. Sorry for the worry.`,
  rebookBack: (old: string, now: string) =>
    `Good news: the machine works again, and your old time is free: ${old}. Would you like it back? Otherwise it stays at ${now}.`,
  noOffer: 'I have no offer open for you just now.',
  offerDeclined: 'All right, nothing changes for you.',
  notOfferedThere: (service: string, facility: string) => `${facility} does not do ${service}.`,
  whichReading: 'Which of these do you mean?',
  whichQuestion: 'Which one do you mean?',
  theAppointment: (appointment: string) => `Coming to: ${appointment}`,
  theOtherTime: (appointment: string) => `The new time: ${appointment}`,
  theOffer: (appointment: string) => `The free time: ${appointment}`,
  appointmentGone: 'That appointment can no longer be changed: it was cancelled, or its time has come.',

  emergencyRaised: (numbers: string) =>
    `I am getting help for you now. If you can, please also call ${numbers} right away.`,
  placeTaken: (place: string) => `I understood the place as ${place}. If that is wrong, send a location pin.`,
  pinTaken: 'I have the location you sent.',
  emergencyJoined: (numbers: string) =>
    `I have added this to your ambulance request. If it gets worse, call ${numbers}.`,
  sendLocation:
    'Where is the patient? A location pin from this phone is quickest. You can also write the address or a landmark.',
  notAlone: (line: string | null) =>
    line === null
      ? 'I am glad you told me. You are not alone.'
      : `I am glad you told me. You are not alone. ${line} is free, day and night: somebody there will listen.`,
  whereToCome:
    'Where shall help come to? A location pin from this phone is quickest. You can also write the address or a landmark.',
  whichPlace:
    'You named more than one place that I know. Which of them is the patient at? Tap one, or send a location pin.',
  wordsPassedOn: 'I have passed your words to our coordinators, and they will call you.',
  located: 'Thank you, I have the location. I will tell you every step from here.',
  locationFar: 'That place is very far from all our hospitals, so I think it is not the right one.',
  locationBroken: 'I could not read that location. Please send it once more.',
  inDanger: (numbers: string) => `Is somebody in danger right now? If so, tap Yes, or call ${numbers} at once.`,
  pinDanger: (numbers: string) =>
    `Do you need an ambulance at this place? If somebody is in danger, call ${numbers} at once.`,
  noDanger: (numbers: string) => `Good. If that changes, write to me or call ${numbers}.`,
  beingChosen: 'Your request is with our coordinators, and they are choosing an ambulance.',
  onItsWay: (ambulance: string) => `Ambulance ${ambulance} is on its way to you.`,
  comingInstead: (ambulance: string, before: string) => `Ambulance ${ambulance} is coming to you instead of ${before}.`,
  eta: (minutes: string) => `It should be with you in about ${minutes}.`,
  anyMoment: 'It should be with you any moment.',
  onScene: (ambulance: string) => `Ambulance ${ambulance} has reached you.`,
  transporting: (hospital: string | null) => `The ambulance is on its way to ${hospital ?? 'the hospital'}.`,
  atHospital: (hospital: string | null) => `The ambulance has reached ${hospital ?? 'the hospital'}.`,
  noAmbulance: (numbers: string) =>
    `No ambulance is being sent to you at the moment. If you need one, write “ambulance”, or call ${numbers}.`,
  personCalls: 'A colleague of ours is calling you. You can also reach us here:',
  confirmCallOff: 'Shall I call off the ambulance?',
  stillComing: 'All right, we carry on helping you.',
  tooLateToCallOff: 'An ambulance has already been sent, so only our coordinators can call it off. Please call them:',
  emergencyFailed: (numbers: string) => `I could not pass that on. Please call ${numbers} now.`,

  setOff: (ambulance: string) => `Ambulance ${ambulance} has set off to you.`,
  destination: (hospital: string) => `It will take the patient to ${hospital}.`,
  newHospital: (hospital: string) =>
    `The plan has changed: the patient goes to ${hospital}, where they get the care they need soonest.`,
  liveLink: (address: string) => `See where it is: ${address}`,
  nearlyThere: (ambulance: string) =>
    `Ambulance ${ambulance} is nearly with you. If you can, let somebody wait outside to show the way.`,
  stillNoPlace: 'I still do not know where the patient is, and without that no ambulance can find you.',
  keptGoing: 'Our coordinators have seen your message and decided that help keeps coming, to be safe.',
  callOffAsked: 'I have asked our coordinators to call it off. Until they have decided, help keeps coming, to be safe.',
  alreadyReported:
    'Somebody else has reported this too, so it is one incident for us, and you will hear every step. If you mean another patient, write it to me.',
  phoneFree: 'Please keep this phone free.',
  handedOver: (hospital: string | null) =>
    `The patient is now in the care of the team at ${hospital ?? 'the hospital'}. We wish a good recovery.`,
  reassigning: 'The ambulance that was coming cannot make it. We are finding you another one right now.',
  freeFirst: (minutes: string) => `The first should be free in about ${minutes}.`,
  nothingToSend: (shortfall: Shortfall, numbers: string) =>
    `${SHORTFALL[shortfall]} Please call ${numbers} now. Our coordinators keep looking.`,
  lowerClass: (numbers: string) =>
    `It has basic equipment: none of our ambulances for advanced care can be there sooner. Please call ${numbers} as well.`,
  endedOnScene: (outcome: Exclude<SceneOutcome, 'dead-on-scene'>, numbers: string) =>
    `${ENDED_ON_SCENE[outcome]} If help is needed now or anything gets worse, write “ambulance” or call ${numbers} at once.`,
  closedNoEmergency: 'Our coordinators have closed your request: they understood that no ambulance is needed.',
  closedCancelled: 'Your ambulance request has been called off.',
  numbersAnyTime: (numbers: string) => `You can call ${numbers} at any time.`,
  numbersForEmergency: (numbers: string) => `In an emergency, call ${numbers}.`,

  welcome: (network: string) => `Namaste! I am Nadi, the assistant of ${network}.`,
  help: 'I can book, move or cancel an appointment, tell you what is booked, and get an ambulance. What do you need?',
  notUnderstood: 'Sorry, I did not understand that.',
  nothingPending: 'Thank you. I am not waiting for an answer just now.',
  fine: 'All right.',
  stopped: 'All right, I have stopped. Nothing was changed.',
  resuming: 'Whenever you are ready, we can go on here:',
  oldButton: 'That button belongs to an earlier message.',
  languageSet: 'All right, I will write in English.',
  optedOut:
    'I will send you no more messages of my own. I still answer when you write. To get messages again, write START.',
  optedIn: 'Good, you will get messages from me again.',
  phoneNumbers: 'You can talk to a person here:',
  whichMeaning: 'I am not sure I understood. Did you mean one of these?',
  welcomeBack: 'Welcome back! We had not finished last time. Shall we go on with it?',
  startedAfresh: 'All right, from the beginning.',
  hello: 'Hello!',
  youAreWelcome: 'You are welcome.',
  goodbye: 'Goodbye, and take care.',
  takeYourTime: 'Take your time; I am here.',
  stillHere: 'I am here.',
  offerPerson: 'If you would rather talk to a person, write “person”.',
  whichLanguage: 'I write English, हिन्दी and Hinglish. Just tell me which, or write in it.',
  notKnown: 'I do not know that for certain, and I do not want to guess. Please ask here:',
  askDoctor: (numbers: string) =>
    `I do not know that, and it is for a doctor to answer, not for me. If it is urgent, call ${numbers} now. A person answers here:`,
  withTeam:
    'I have asked our team to answer you here. Whatever you write now goes to them; write “Nadi” to come back to me. You can also call:',
  eraseSure:
    'You want everything about you deleted? A person of our team does that, not I. Your name, your number and what we wrote can go; medical records and bills that the law makes a hospital keep stay. Your appointments are not cancelled by it. Shall I ask them?',
  eraseAsked: 'I have passed on that you want your data deleted.',
  passedOn: 'I have passed that on to our team.',
  backWithNadi: 'I am with you again.',
  colleagueSays: (words: string) => `Our team: ${words}`,
  handedBack: 'Our team has finished here. I am with you again; just write what you need.',
  nobodyAnswered: 'I am sorry, nobody of our team could answer here. Please call:',
  cannotRead: {
    media: (numbers: string) =>
      `I cannot open pictures or files. Please write it in words. In an emergency, call ${numbers}.`,
    'voice-off': (numbers: string) =>
      `Thank you for your voice message. I cannot listen to it here: please write it in words. In an emergency, call ${numbers} now.`,
    'voice-too-long': (numbers: string) =>
      `Your voice message is too long for me. Please say it in less than three minutes, or write it. In an emergency, call ${numbers} now.`,
    'voice-unclear': (numbers: string) =>
      `I am sorry, I could not hear what you said. Please write it, or say it once more. In an emergency, call ${numbers} now.`,
    empty: (_numbers: string) => 'Your message arrived empty.',
    unsupported: (_numbers: string) => 'I cannot read that kind of message. Please write it in words.',
  },
  refused: 'Sorry, that did not work. You can talk to a person here:',
}

export type Words = typeof en
