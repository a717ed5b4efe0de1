import type { MadeUpReview } from "./madeUpReview";

/** A newborn of parents who used drugs, told in longer sentences: probation, recovery service, hospital, council, police, housing. */
export const newborn: MadeUpReview = {
  name: "a newborn",
  period: ["2017-06-01", "2018-12-31"],
  agencies: [
    ["Tarnside Council", "TC", ["Children's Social Care"]],
    ["Tarnside Recovery Partnership", "TRP", []],
    ["National Probation Service Tarnside", "NPS", []],
    ["Tarnside Teaching Hospitals", "TTH", ["the Infirmary"]],
    ["Cumberly Police", "CP", []],
    ["Fellview Housing Association", "FHA", []],
    ["Tarnside 0-19 Service", "HVS", []],
  ],
  people: [
    ["Baby L", "subject", "2017-11-09", []],
    ["LM", "mother", "1990-04-11", []],
    ["LF", "father", "1985-01-30", []],
    ["Aunt", "maternal aunt", null, []],
    ["Half-sibling", "half-sibling", "2011-06-06", []],
  ],
  entries: `
R1 | Tarnside Recovery Partnership | 2017-06-14 | 11:00 | LM | Keyworker appointment | LM disclosed that she is about sixteen weeks pregnant. She is prescribed methadone 40 ml and says she has not used on top since Easter. | Keyworker telephoned the midwife.
T1 | Tarnside Teaching Hospitals | 2017-06-14 | | LM | Telephone contact | Specialist midwife took a call from the recovery keyworker. LM is pregnant, around 20 weeks, on methadone 60 ml. | Booking appointment offered for 21 June.
T2 | Tarnside Teaching Hospitals | 2017-06-21 | 10:00 | LM; LF | Booking appointment | LM attended with LF and Aunt. She was open about her drug use. | Referral to children's social care.
C1 | Tarnside Council | 2017-06-22 | | LM | Referral received | Referral from the specialist midwife. LM came to booking by herself and was guarded about drugs. | Pre-birth assessment allocated.
R2 | Tarnside Recovery Partnership | 2017-07-05 | 11:00 | LM | Keyworker appointment | Urine screen positive for heroin. LM said it was a one-off following an argument with LF. | Keyworker to tell the social worker.
C2 | Tarnside Council | 2017-07-07 | | LM | Telephone call | Recovery keyworker rang. Screen of 5 July was clear of everything but methadone. | Positive sign for the assessment.
P1 | Cumberly Police | 2017-07-22 | 21:35 | LM; LF; Half-sibling | Domestic abuse | LM telephoned at 21:35 to say that LF had punched her in the stomach. Officers attended within ten minutes. LF had made off. Half-sibling was in the house and was spoken to. LM declined to go to hospital. | Arrest attempts ongoing. High risk.
C3 | Tarnside Council | 2017-07-24 | 09:30 | LM; LF; Half-sibling | Police notification | Domestic incident on Saturday evening; LF hit LM in the face. Half-sibling was staying with Aunt at the time. LM was taken to the Infirmary by ambulance. | Strategy discussion.
N1 | National Probation Service Tarnside | 2017-07-25 | 14:00 | LF | Supervision | LF reported as instructed. Offender manager aware of Saturday's allegation through the police, he denied it. Police officer came into the interview room and LF was arrested at 14:20. | Recall to be considered.
P2 | Cumberly Police | 2017-07-25 | 14:20 | LF | Arrest | LF arrested at the probation office at 14:20 for assault. Interviewed with solicitor. | Bailed to 22 August with a condition not to go to LM's address.
C4 | Tarnside Council | 2017-07-25 | 11:00 | LM; Half-sibling | Strategy discussion | Held at the council offices. Police sergeant, specialist midwife, and the probation officer by phone. Recovery Partnership sent their apologies. | Threshold met, initial conference within 15 days.
T3 | Tarnside Teaching Hospitals | 2017-07-25 | 11:00 | LM | Strategy discussion | Specialist midwife attended. Recovery keyworker gave an account of the screens. | Conference to be convened.
P3 | Cumberly Police | 2017-07-25 | 11:00 | LM; LF | Strategy discussion | Sergeant attended. | No conference, assessment to run its course.
F1 | Fellview Housing Association | 2017-07-27 | 10:15 | LM | Estate visit | Locks changed at the request of the domestic abuse officer from the police, who was there at the time. | None.
C5 | Tarnside Council | 2017-08-08 | 10:00 | LM; Aunt | Initial conference | Those present were LM, Aunt, specialist midwife, keyworker, probation officer and housing. LM's sister spoke up for her. | Unborn made subject of a plan, category neglect. Seven in favour, one against.
T4 | Tarnside Teaching Hospitals | 2017-08-08 | 10:00 | LM | Conference | Specialist midwife attended conference; LM sent word that she was too unwell to come. | Plan under neglect.
R3 | Tarnside Recovery Partnership | 2017-08-08 | 10:00 | LM | Conference | Keyworker attended. | Child protection plan, physical abuse.
N2 | National Probation Service Tarnside | 2017-08-08 | 10:00 | LF | Conference | Officer attended in person and read out his report. | Plan, neglect.
F2 | Fellview Housing Association | 2017-08-08 | 10:00 | LM | Conference | Invitation came on the day itself so Fellview was unable to attend. | Letter of complaint.
N3 | National Probation Service Tarnside | 2017-08-22 | 15:00 | LF | Police update | Told by the police that the assault matter was dropped today because LM would not make a statement. | Licence conditions reviewed.
P4 | Cumberly Police | 2017-08-22 | 12:00 | LF; LM | Bail return | LF answered bail. Charged with assault, to appear on 5 September. | Bail conditions remain.
C6 | Tarnside Council | 2017-09-12 | 13:30 | LM | Core group | LM, midwife, keyworker and Aunt. Flat is ready: cot, bedding and a steriliser. | Discharge planning to begin at 34 weeks.
R4 | Tarnside Recovery Partnership | 2017-09-12 | 13:30 | LM | Core group | Keyworker attended core group. There is nothing in the flat for a baby yet, no cot. | Grant application.
T5 | Tarnside Teaching Hospitals | 2017-09-12 | 14:30 | LM | Core group | Specialist midwife was present from half past one until three. | None.
R5 | Tarnside Recovery Partnership | 2017-10-04 | 11:00 | LM | Three-way appointment | Keyworker saw LM jointly with the health visitor, who talked through safe storage of methadone. | Lockable box given.
T6 | Tarnside Teaching Hospitals | 2017-11-09 | 16:42 | LM; Baby L | Birth | Baby L born at 16:42 at 36 weeks, weighing 2.1 kg. LF was at the birth. Transferred to the neonatal unit. | Withdrawal scoring.
C7 | Tarnside Council | 2017-11-09 | 18:10 | LM; Baby L | Notification of birth | Labour ward sister rang. Baby L was born at about twenty to five weighing 2.4 kg. | Visit in the morning.
H1 | Tarnside 0-19 Service | 2017-11-14 | | Baby L | Birth notification | Baby L born 9 November at 34 weeks. | New birth visit on discharge home.
C8 | Tarnside Council | 2017-11-20 | 14:00 | LM; LF; Baby L | Discharge planning meeting | On the neonatal unit with the ward manager, specialist midwife, health visitor and LM. | Baby L home with LM to Aunt's address on 22 November.
T7 | Tarnside Teaching Hospitals | 2017-11-20 | 14:00 | LM; Baby L | Discharge planning meeting | Ward manager chaired. Health visitor not able to come. | Baby L to go with LM to her own flat.
H2 | Tarnside 0-19 Service | 2017-11-20 | 14:00 | Baby L | Discharge planning meeting | Health visitor attended on the unit. | Visit on 24 November.
H3 | Tarnside 0-19 Service | 2017-11-24 | 10:00 | LM; Baby L; Aunt | New birth visit | Seen at Aunt's. Baby L 2.3 kg. Social worker arrived as I was leaving and we spoke on the doorstep. | Weekly.
C9 | Tarnside Council | 2017-12-06 | 15:30 | LM; LF; Baby L | Unannounced visit | LM and Baby L well. LF's coat was on the chair. Visited along with the housing officer because of the window. | Written agreement reinforced.
H4 | Tarnside 0-19 Service | 2017-12-15 | 10:30 | LM; Baby L | Home visit | Nobody answered. Neighbour said LM was in. | Social worker rung and told.
F3 | Fellview Housing Association | 2018-01-05 | 08:00 | LM; LF | Neighbour complaint | Complaint of a man shouting at four in the morning and a baby crying for two hours. | Rang the police on 101, who gave a log number.
C10 | Tarnside Council | 2018-01-08 | | LM; LF | Housing contact | Fellview e-mailed about Friday's complaint: neighbour heard LM shouting at about four in the morning, and a baby crying for half an hour. | Visit.
N4 | National Probation Service Tarnside | 2018-01-16 | 14:00 | LF | Supervision | LF attended on time. He said he is living with his brother. Recovery worker sat in for the second half. | Next 30 January.
C11 | Tarnside Council | 2018-01-30 | 10:00 | LM; Baby L | Review conference | LM, Aunt, health visitor, keyworker and a detective from the domestic abuse unit attended. | Plan to continue.
H5 | Tarnside 0-19 Service | 2018-01-30 | 10:00 | LM; Baby L | Review conference | Attended. All agreed that Baby L's plan should end. | Child in need.
R6 | Tarnside Recovery Partnership | 2018-01-30 | 10:00 | LM | Review conference | Keyworker attended. Conference was unanimous to go on with the plan. | Continue.
H6 | Tarnside 0-19 Service | 2018-02-13 | 11:00 | LM; Baby L | Clinic | Baby L 4.9 kg, smiling. LM will ring the keyworker about her script. | None.
T8 | Tarnside Teaching Hospitals | 2018-03-03 | 05:55 | Baby L; LM; LF | Cardiac arrest | Pre-alert at 05:40. Baby L arrived with paramedics and LF. Found lifeless in the parents' bed. Resuscitation stopped at 06:48. | Joint agency response.
P5 | Cumberly Police | 2018-03-03 | 06:05 | Baby L; LM; LF | Sudden death | Baby L had been in the Moses basket. LM raised the alarm. LM travelled in the ambulance, LF remained at the flat. Life pronounced extinct at 06:48. Methadone bottle was open on the side. | Both parents arrested.
C12 | Tarnside Council | 2018-03-03 | 08:20 | Baby L; LM; LF | Out of hours | Police informed the emergency duty team of the death of Baby L. LF woke to find him. Methadone was locked away. | Half-sibling to remain with Aunt.
C13 | Tarnside Council | 2018-03-03 | 13:00 | Baby L; Half-sibling | Strategy discussion | DI, consultant paediatrician, named nurse of the 0-19 service, coroner's officer. | Section 47 for Half-sibling.
P6 | Cumberly Police | 2018-03-03 | 13:00 | Baby L | Strategy discussion | DI, social care, paediatrician. Nobody from the 0-19 service was on the call. | Section 47 not needed, Half-sibling not in household.
H7 | Tarnside 0-19 Service | 2018-03-05 | | Baby L | Notification of death | Named nurse informed by the child death team. | Caseload closed.
R7 | Tarnside Recovery Partnership | 2018-04-11 | 11:00 | LM | Appointment | LM distressed. Seen with the bereavement midwife, who will see her again. | Weekly.
`,
  links: [
    ["R1", "T1"],
    ["T2", "C1"],
    ["R2", "C2"],
    ["P1", "C3"],
    ["N1", "P2"],
    ["C4", "T3", "P3"],
    ["C5", "T4", "R3", "N2", "F2"],
    ["N3", "P4"],
    ["C6", "R4", "T5"],
    ["T6", "C7", "H1"],
    ["C8", "T7", "H2"],
    ["F3", "C10"],
    ["C11", "H5", "R6"],
    ["T8", "P5", "C12"],
    ["C13", "P6"],
  ],
  linksDebatable: [
    ["T8", "H7"],
    ["P5", "H7"],
    ["C12", "H7"],
  ],
  discrepancies: [
    ["outcome", ["R1", "T1"]],
    ["who", ["T2", "C1"]],
    ["outcome", ["R2", "C2"]],
    ["outcome", ["P1", "C3"]],
    ["who", ["P1", "C3"]],
    ["who", ["C4", "T3"]],
    ["outcome", ["C4", "T3", "P3"]],
    ["who", ["C5", "T4", "F2"]],
    ["outcome", ["C5", "T4", "R3", "N2"]],
    ["outcome", ["N3", "P4"]],
    ["outcome", ["C6", "R4"]],
    ["outcome", ["T6", "C7", "H1"]],
    ["who", ["C8", "T7", "H2"]],
    ["outcome", ["C8", "T7"]],
    ["outcome", ["C11", "H5", "R6"]],
    ["who", ["T8", "P5"]],
    ["outcome", ["T8", "P5"]],
    ["outcome", ["C13", "P6"]],
    ["who", ["C13", "P6"]],
    ["outcome", ["F3", "C10"]],
  ],
  discrepanciesDebatable: [
    ["who", ["P5", "C12"]],
    ["who", ["F3", "C10"]],
    ["outcome", ["P5", "C12"]],
    ["outcome", ["T8", "P5", "C12"]],
    ["outcome", ["T2", "C1"]],
    ["time", ["C6", "R4", "T5"]],
  ],
  omissions: [
    ["C3", "Tarnside Teaching Hospitals"],
    ["C13", "Tarnside Teaching Hospitals"],
    ["F1", "Cumberly Police"],
    ["R5", "Tarnside 0-19 Service"],
    ["H3", "Tarnside Council"],
    ["C9", "Fellview Housing Association"],
    ["H4", "Tarnside Council"],
    ["F3", "Cumberly Police"],
    ["N4", "Tarnside Recovery Partnership"],
    ["C11", "Cumberly Police"],
    ["R7", "Tarnside Teaching Hospitals"],
    ["C4", "National Probation Service Tarnside"],
  ],
  unansweredReferrals: [],
};
