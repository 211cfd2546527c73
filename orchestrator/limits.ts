/** Every limit of the core, with its unit in its name. A network may tighten some of them in its file. */

export const HOLD_MINUTES_DEFAULT = 30
export const HOLD_MINUTES_MAX = 240
/** Nobody holds more beds than this in one breath. */
export const BEDS_TOGETHER_MAX = 10

/** What finished stays teach weighs against the assumption as if it came from so many patients; older ones fade. */
export const STAY_PRIOR_PATIENTS = 20
export const STAYS_REMEMBERED = 1_000
/** A departure is planned no further ahead. */
export const LEAVING_AHEAD_DAYS = 14

/** A surge nobody gave an end to ends then; nobody can set one for longer than the other. */
export const SURGE_HOURS = 24
export const SURGE_HOURS_MAX = 168

/** A divert nobody gave an end to ends then; nobody can set one for longer than the other. */
export const DIVERT_HOURS = 4
export const DIVERT_HOURS_MAX = 48

/** A bed for a patient in an ambulance is kept for so long at a time, and for longer while the job lives. */
export const EMERGENCY_HOLD_MINUTES = 60
export const EMERGENCY_HOLD_RENEWED_MINUTES_BEFORE = 15
/** A bed reserved for a patient is kept for the road there and this long: to get ready, and to set off. */
export const RESERVATION_MINUTES = 60
/** … and this much longer while whoever asked is asked whether the patient still comes: our assumption. */
export const RESERVATION_ASKED_MINUTES = 30
/** From a reserved bed until the patient is on the way. So much earlier a bed may be reserved that is being cleaned. */
export const SETTING_OFF_MINUTES = 10
/** A bed left dirty for longer is asked about: our assumption, a network's own figure is better. */
export const CLEANING_TARGET_MINUTES = 45
/** So much sooner it is asked about again where somebody is to come into it: our assumption. */
export const CLEANING_ASKED_AGAIN_MINUTES = 15
/** From the second time on somebody on call is told of a dirty bed that somebody is to come into. */
export const CLEANING_ESCALATED_FROM = 2
/** From the third time on the ward hears of it too. */
export const CLEANING_TOLD_WARD_FROM = 3
/** A block that should be over is asked about, and again after this long. */
export const BLOCK_ASKED_AGAIN_MINUTES = 60
/** A bed of which nothing was heard for so long is doubted. */
export const STALE_BED_HOURS = 24
/** Nobody is nudged more often than this about one bed. */
export const BED_NUDGES_MAX = 5
/** Nobody is thought of for a step down sooner than this after they came into the bed. */
export const STEP_DOWN_AFTER_HOURS = 24

/** An alert of which nobody heard the end is over so long after the patient was expected, or after it was raised. */
export const ALERT_OVERDUE_MINUTES = 240
/** So often one alert goes on to somebody else because nobody acknowledged. */
export const ALERT_NUDGES_MAX = 5
/** What would be told at night of a list of appointments is told the evening before, in minutes of the local day: 20:00. */
export const LIST_EVE_MINUTE = 20 * 60
/** … and where it is known too late for that, in the morning, so long before the first comes. */
export const LIST_MORNING_LEAD_MINUTES = 30
/** Changes of a list within so long are told together. */
export const LIST_CHANGES_MINUTES = 5
/** When the shifts of a list begin where it does not say, in minutes of the local day: 6:00, 14:00, 22:00. */
export const LIST_SHIFT_MINUTES = [6 * 60, 14 * 60, 22 * 60] as const

/** Somebody may be on call in place of the rota for so long, arranged so long before. */
export const COVER_DAYS_MAX = 14
export const COVER_AHEAD_DAYS = 60
/** As many at a time, so that nobody who writes to themselves fills the rota. */
export const COVERS_MAX = 500
/** How far ahead the next hand-over and somebody's next shift are looked for: a week has them all. */
export const ROTA_AHEAD_DAYS = 8

/** Who may write for a patient: at a time, and ever named, since each is sent a message. */
export const CAREGIVERS_MAX = 5
export const CAREGIVERS_NAMED_MAX = 10
/** Fits into a list of ten with "for me". */
export const CARED_FOR_MAX = 9

/** How far ahead an appointment may lie. */
export const BOOKING_HORIZON_DAYS = 180
/** No slot is offered that starts sooner than this. */
export const BOOKING_LEAD_MINUTES = 15
export const SLOT_CHOICES = 3
/** What somebody is about to book is kept for them so long. */
export const SLOT_HOLD_MINUTES = 15
/** When people come by choice, in minutes of the local day: 6:00 to 22:00. */
export const DAY_FROM_MINUTE = 6 * 60
export const DAY_TO_MINUTE = 22 * 60
/** Asked whether they come so long before, whichever is first; see the two below for what is too soon or too late. */
export const ASK_HOURS_BEFORE = [48, 24, 5] as const
export const ASKED_AFTER_BOOKING_HOURS_MIN = 12
export const ASKED_BEFORE_MINUTES_MIN = 120
/** Whoever must fast is asked the evening before, in minutes of the local day: 18:00. */
export const ASK_EVE_MINUTE = 18 * 60
/** Reminders go out by day alone: 9:00 to 20:00. */
export const ASK_DAY_FROM_MINUTE = 9 * 60
export const ASK_DAY_TO_MINUTE = 20 * 60
/** Whoever is likely not to come and does not answer is asked another way after so long, and then named to people. */
export const ASK_AGAIN_MINUTES = 4 * 60
export const NO_SHOW_HIGH_RISK = 0.3
/** Visits remembered to fit a model of no-shows on, and after how many new ones it is fitted anew. */
export const VISITS_KEPT = 4_000
export const REFIT_EVERY_VISITS = 500
/** About more appointments than this nobody is asked within one day. */
export const ASKS_PER_DAY_MAX = 3
/** Whoever is later than this had better take another time. */
export const RUNNING_LATE_MINUTES_MAX = 240
/** A conversation handed to people in which nobody wrote for this long is Nadi's again. */
export const HANDOFF_IDLE_MINUTES = 60
/** A device down of which nobody said until when is taken to be down so long. */
export const OUTAGE_HOURS_ASSUMED = 48
/** Longer than this a device is taken out of the network file. */
export const OUTAGE_DAYS_MAX = 90
/** How used a device was is remembered so long. */
export const UTILIZATION_KEPT_DAYS = 92
/** Time of a device is blocked for so long at most; longer closings stand in the network file. */
export const BLOCK_DAYS_MAX = 31
/** Maintenance is first proposed so long before it is due, at this minute of the local day: 10:00. */
export const MAINTENANCE_AHEAD_DAYS = 14
export const MAINTENANCE_ASK_MINUTE = 10 * 60
/** Nobody can be asked to do it sooner than this; what is overdue is done within so many days more. */
export const MAINTENANCE_LEAD_HOURS = 48
export const MAINTENANCE_OVERDUE_DAYS = 7
/** Who does not answer is asked again after this; so often about one due day, and then no more. */
export const MAINTENANCE_ANSWER_HOURS = 24
export const MAINTENANCE_ASKS_MAX = 2
/** Times it could be done in begin every so many minutes; so many are shown. */
export const MAINTENANCE_GRID_MINUTES = 30
export const MAINTENANCE_WINDOWS_SHOWN = 4
/** What is usual on all days counts like so many days of the same weekday. */
export const MAINTENANCE_HISTORY_WEIGHT_DAYS = 2
/** A device that fails gives at most so many people another time by itself; the rest are left to people. */
export const REBOOKED_AT_ONCE_MAX = 100
/** A message names at most so many of those who are booked on a device that has left the network. */
export const DEVICE_GONE_LINES = 15
/** More people than this are told only when staff agree, or have not answered within the minutes below. */
export const REBOOKED_WITHOUT_APPROVAL_MAX = 25
export const REBOOK_APPROVAL_MINUTES = 10
/** What is kept for somebody whose device fails is kept so long. */
export const REBOOK_ANSWER_MINUTES = 240
/** Nobody whose device fails is asked to come sooner than this, nor to another hospital sooner than the second. */
export const REBOOK_LEAD_MINUTES = 60
export const REBOOK_LEAD_MINUTES_ELSEWHERE = 90
/** Nor earlier than they had planned by more than this. */
export const REBOOK_EARLIER_MINUTES = 24 * 60
/** Told in the morning rather than at night if what fails is so long after the quiet hours. */
export const REBOOK_QUIET_MARGIN_MINUTES = 120
/** Nobody is asked to go back to their old time for less, unless it spares them another hospital. */
export const REBOOK_BACK_GAIN_MINUTES = 120
/** A longer delay is an outage. */
export const DEVICE_DELAY_MINUTES_MAX = 240
/** Live appointments one person may have; stops a runaway or malicious sender from emptying a schedule. */
export const APPOINTMENTS_PER_PATIENT_MAX = 20
/** Sessions of one series: dialysis three times a week for a quarter of a year. */
export const SERIES_SESSIONS_MAX = 40
/** Whoever waits there is told when their turn is so much sooner or later than they heard, and so often a visit. */
export const QUEUE_MOVED_MINUTES = 15
export const QUEUE_TOLD_MAX = 3
/** Who is not there so long after their time began is not waited for: whoever waits already goes in first. */
export const GRACE_MINUTES = 10
/** Nobody is called forward for less. */
export const CALLED_FORWARD_MINUTES_MIN = 10
/** Nobody is put in the queue sooner. */
export const CHECK_IN_HOURS_BEFORE = 3
/** Between two tests of one visit, to get from one room to the next and be ready. */
export const WALK_MINUTES = 10
/** So many days are looked at for a visit that is to be as soon as possible. */
export const VISIT_SEARCH_DAYS = 14

/** A P1 nobody decided on goes to the next on-call coordinator after this long; P2 and below wait longer. */
export const DECISION_SECONDS = { P1: 60, P2: 180, P3: 600, P4: 1800 } as const
/** A crew that has not answered by then loses the job to the next unit. */
export const ANSWER_SECONDS = { P1: 90, P2: 120, P3: 300, P4: 600 } as const
/** So many units lose one job by silence; after that it is the channel that is dead, and people must call. */
export const NO_ANSWER_UNITS_MAX = 2
/** Longer in a phase than this, and the coordinators are told; en route, or the expected time and a half if that is more. */
export const PHASE_LIMIT_SECONDS = {
  accepted: { P1: 180, P2: 240, P3: 600, P4: 900 },
  en_route: { P1: 900, P2: 1_200, P3: 2_400, P4: 3_600 },
  on_scene: { P1: 1_500, P2: 1_800, P3: 2_400, P4: 3_000 },
  transporting: { P1: 2_400, P2: 2_700, P3: 3_600, P4: 5_400 },
  at_hospital: { P1: 1_800, P2: 1_800, P3: 2_700, P4: 3_600 },
} as const
export const EN_ROUTE_LIMIT_SHARE = 1.5
/** A hospital that has not seen its alert by then is called, first by way of its own on call. */
export const ACKNOWLEDGE_SECONDS = { P1: 120, P2: 180, P3: 300, P4: 600 } as const
/** So many people are asked to see to it: its own on call, then coordinators. */
export const ACKNOWLEDGE_ESCALATIONS_MAX = 3
/** A hospital is told of a new time of arrival when it moves by more than this. */
export const ARRIVAL_MOVED_SECONDS = 180
/** Without news of the crew the time is put off so often, and then left alone. */
export const ARRIVAL_PUT_OFF_MAX = 3
/** The family is told that the ambulance is close. */
export const NEAR_SECONDS = 180
export const NEAR_KM = 1.5
/** Without a place the family is asked again after the first time, and called by a coordinator after the second. */
export const LOCATION_SECONDS = { P1: [45, 90], P2: [90, 180], P3: [180, 420], P4: [300, 900] } as const
/** A crew on a job that nothing is heard of for this long is asked for a sign of life. */
export const CHECK_IN_MINUTES = { P1: 15, P2: 20, P3: 30, P4: 40 } as const
/** If it does not answer within this time, the coordinators are told. */
export const CHECK_IN_ANSWER_MINUTES = 5
/** From call to arrival, where a network does not say its own; later is late. */
export const TARGET_SECONDS = { P1: 480, P2: 900, P3: 1800, P4: 3600 } as const
/** Nobody is nudged more often than this about one emergency. */
export const ESCALATIONS_MAX = 5
/**
 * Without lights and siren a drive takes about so many times longer, where it was not measured: the ratio of the two
 * speeds in JEMSS's model of Auckland, 47 and 33 km/h.
 */
export const ORDINARY_FACTOR = 1.424
/** So often a crew on its way is sent elsewhere before it is next free. */
export const REDIRECTS_PER_CREW_MAX = 3
/** A free unit takes a call over from one on its way only if it is there so much sooner: two crews turn round for it. */
export const TAKE_OVER_GAIN_MINUTES = { P1: 1, P2: 2, P3: 3, P4: 5 } as const
/** Of the ambulances and the hospitals weighed for a call, so many of the best stand on the event; the others are counted. */
export const WEIGHED_UNITS_KEPT = 20
export const WEIGHED_HOSPITALS_KEPT = 10
/**
 * A crew works no longer than this at a stretch, and is fresh again after such a rest: our own figures, in the spirit of
 * the twelve hours' spread of a driver's day in India's Motor Transport Workers Act, 1961.
 */
export const CREW_DUTY_HOURS_MAX = 12
export const CREW_REST_HOURS_MIN = 8
/** A second report by the same person within this time joins the open emergency. */
export const SAME_INCIDENT_MINUTES = 120
/** Two people's pins this close and this soon after each other speak of one accident. */
export const SAME_SCENE_METRES = 100
export const SAME_SCENE_MINUTES = 15
/** This close, and compatible, it may be one incident: a coordinator is asked. */
export const PERHAPS_SAME_METRES = 500
/** As many patients as one report is believed to speak of. */
export const PATIENTS_MAX = 50
/** Outside this distance from every facility a location is doubted and asked again. */
export const SERVICE_RADIUS_KM = 80
/** Time for a crew to get moving after the job reaches them. */
export const MOBILISATION_SECONDS = { ALS: 60, BLS: 60 } as const
/**
 * Time a crew spends with the patient before it leaves the scene: the mean of urban ground ambulances in
 * Carr et al., "A meta-analysis of prehospital care times for trauma", Prehosp Emerg Care 2006;10:198-206.
 */
export const ON_SCENE_SECONDS = 804
/** From the hospital's door to a handed-over patient, until a hospital's own handovers are known. */
export const HANDOVER_SECONDS = 1_200
/** What was believed before counts like so many handovers seen. */
export const HANDOVER_PRIOR_WEIGHT = 5
/** As many of the last handovers at a hospital shape what is expected there. */
export const HANDOVERS_REMEMBERED = 20
/** A declared handover delay is believed for so long, and no longer one can be declared. */
export const DECLARED_DELAY_MINUTES = 240
/** Of a handover, how much each ambulance that is before this one at the same door adds. */
export const QUEUE_SHARE = 0.25
/** A patient with no bed free for them waits so much longer for care, by our own reckoning. */
export const NO_BED_SECONDS = 1_800
/**
 * From the door of a hospital that cannot treat the patient to leaving for one that can: the median of Wang et al.,
 * "Association of door-in to door-out time with reperfusion delays and outcomes among patients transferred for primary
 * percutaneous coronary intervention", JAMA 2011;305:2540-2547. The second way comes on top.
 */
export const DOOR_IN_DOOR_OUT_SECONDS = 68 * 60
/** A plan is changed under way only if the patient is cared for sooner by as much. */
export const REPLAN_GAIN_SECONDS = 180
/** An older position is not trusted; the unit is taken to stand at its base. */
export const POSITION_FRESH_MINUTES = 15
/** An older position is shown with its age. */
export const POSITION_MARK_MINUTES = 5
/** No ambulance drives faster; a position that would mean so is doubted. */
export const POSITION_KMH_MAX = 200
/** What two positions may be out by, whatever the time between them. */
export const POSITION_BLUR_KM = 1

/** Closed things leave the state after this many days; history stays in the journal. */
export const CLOSED_RETENTION_DAYS = 3

/** Taking one costs another core seconds a hundred thousand rows of state; folding what came since costs start-up. */
export const SNAPSHOT_EVERY_EVENTS = 20_000
/** In a large state one is taken only when so many events came for its rows: half as many events as rows. */
export const SNAPSHOT_ROWS_AN_EVENT = 2
/** A part of a snapshot: about half a megabyte, which a store takes in within milliseconds. */
export const SNAPSHOT_PART_ROWS = 2_000
/** Works decided and committed together at most; nothing else runs meanwhile, so many more would be felt as delay. */
export const GROUP_COMMIT_MAX = 64
export const COMMIT_ATTEMPTS_MAX = 50

/** Of trips alike (hour and distance) so many are remembered, the newest; their median corrects the road model. */
export const LEARNED_TRIPS_KEPT = 31
/** So many trips must have been made before they are trusted by half. */
export const LEARNED_TRIPS_PRIOR = 8
/** What was learned makes no trip longer than by this factor, nor shorter than by its inverse. */
export const LEARNED_FACTOR_MAX = 2
/** A trip so many times longer or shorter than predicted was not driven like that: a button was forgotten. */
export const LEARNED_RATIO_DOUBTFUL = 5

/** A destination that has not answered by then is asked again; so often, and then the request is closed. */
export const TRANSFER_ANSWER_MINUTES = 30
export const TRANSFER_CHASES_MAX = 3
/** An ambulance is looked for so long before the patient is to be fetched. */
export const TRANSFER_LEAD_MINUTES = 45
/** Nearer than this a bed is kept at once: with the drive it still ends within `HOLD_MINUTES_MAX`. */
export const TRANSFER_HOLD_AHEAD_MINUTES = 120
/** Not fetched so long after the time agreed, a transfer is closed. */
/** Whoever was to be fetched from a bed that stands empty for so long is not there any more. */
export const TRANSFER_ORPHAN_MINUTES = 30
export const TRANSFER_STALE_HOURS = 12
/** How far ahead a transfer may be booked, and how far behind a time is taken for "now". */
export const TRANSFER_AHEAD_DAYS = 14
export const TRANSFER_LATE_MINUTES = 15

/** Services one person may wait for at a time. */
export const WAITLIST_ENTRIES_PER_PATIENT_MAX = 5
/** Who does not say until when they wait is asked nothing any more after this. */
export const WAITLIST_DAYS_DEFAULT = 90
/** Nobody is offered more times than this within any seven days; whoever is urgent hears of more. */
export const OFFERS_PER_WEEK_MAX = 3
export const OFFERS_PER_WEEK_URGENT_MAX = 6
export const OFFER_WEEK_DAYS = 7
/** Whoever is urgent may think about several times at once, everybody else about one. */
export const OFFERS_OPEN_URGENT_MAX = 3
/**
 * Of all that is not about an emergency: what Nadi may put off or leave (offers, reminders) is sent to nobody who had so
 * many messages within seven or thirty days; what they must hear (a delay, a time that is gone) is counted and sent.
 */
export const MESSAGES_PER_WEEK_MAX = 7
export const MESSAGES_PER_WEEK_URGENT_MAX = 14
export const MESSAGES_PER_MONTH_MAX = 16
export const MESSAGES_PER_MONTH_URGENT_MAX = 32
export const MESSAGES_MONTH_DAYS = 30
/** What people answered is remembered this long, to know how they answer. */
export const ASKED_KEPT_DAYS = 30
/** So many people are asked about one freed time at most; far fewer as a rule, see `waitlist/pace.ts`. */
export const OFFERS_PER_GAP_MAX = 20
/** … and so many together, where there is no time for a second wave. */
export const OFFERS_AT_ONCE_MAX = 16
/** In the night nobody is asked, in minutes of the local day: from 21:00 to 8:00. */
export const QUIET_FROM_MINUTE = 21 * 60
export const QUIET_TO_MINUTE = 8 * 60
/** What somebody is taken to need to get there, where nothing is known. */
export const TRAVEL_MINUTES_DEFAULT = 45
/** What is left of a time nobody came to is put to people from this long ahead: to answer, and to come from nearby. */
export const VACATED_LEAD_MINUTES = 30
/** Nobody is moved for less than this. */
export const GAIN_HOURS_MIN = 24
/** Between two waves of offers about one freed time. */
export const WAVE_MINUTES_MIN = 15
export const WAVE_MINUTES_MAX = 120
/** While anybody waits, times that stand idle are looked for once a day, in minutes of the local day: 10:00. */
export const IDLE_LOOK_MINUTE = 10 * 60
/** … from so long ahead, up to the end of so many days more, and so many at a time. */
export const IDLE_LEAD_MINUTES = 180
export const IDLE_DAYS = 2
export const IDLE_GAPS_MAX = 60
/** Full times that may take one more are looked for at the same time, today and up to the end of so many days. */
export const OVERBOOK_DAYS = 2
/** … and so many of those that one was chosen from stand on the event. */
export const OVERBOOK_WEIGHED_KEPT = 5
/** A freed time for which nobody can be asked is looked at again within this, at the latest. */
export const GAP_LOOK_HOURS_MAX = 24
/** A deadline so near counts like acuity, see `waitlist/candidates.ts`. */
export const DEADLINE_NEAR_DAYS = 14
