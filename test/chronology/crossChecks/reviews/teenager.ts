import type { MadeUpReview } from "./madeUpReview";

/** A fifteen-year-old: missing from home, an overdose, an arrest, a suspension from school. */
export const teenager: MadeUpReview = {
  name: "teenager",
  period: ["2018-09-01", "2019-12-31"],
  agencies: [
    ["Northbeck Police", "NBP", ["police"]],
    ["Children's Services", "CHS", ["social worker", "children's social care", "front door"]],
    ["Alder Academy", "ALD", ["the academy", "school", "head of year", "pastoral lead"]],
    ["St Brannock's Hospital", "SBH", ["emergency department", "A&E", "ward", "paediatrician"]],
    ["CAMHS", "CAM", ["CAMHS practitioner", "crisis team"]],
    ["Youth Justice Service", "YJS", ["YJS worker", "YOT"]],
  ],
  people: [
    ["T", "subject", "2003-11-02", ["Tamsin"]],
    ["Mum", "mother", null, []],
    ["Stepfather", "mother's partner", null, []],
    ["Brother", "sibling", null, []],
    ["Male 1", "older male associate", null, []],
  ],
  entries: `
N1 | Northbeck Police | 2018-10-05 | 23:40 | T; Mum | Missing episode | T reported missing by Mum, last seen at four o'clock leaving for a friend's. Graded as medium risk. | Enquiries with friends; T found at the bus station at two in the morning and returned home.
H0 | Alder Academy | 2018-10-04 | | T | Behaviour | T told off for using a phone in class. | Phone kept until the end of the day.
C1 | Children's Services | 2018-10-08 | | T | Contact | Police notification received: T missing from home on Friday night, returned in the early hours. | Return home interview offered.
A1 | Alder Academy | 2018-10-08 | 09:10 | T; Mum | Parental contact | Mum rang to say that T would be late in after a bad weekend. | Head of year told.
C2 | Children's Services | 2018-10-11 | 16:00 | T | Return home interview | Return home interview with T at a cafe. T would not say where they had been. | No further action.
N2 | Northbeck Police | 2018-11-14 | 15:20 | T; Male 1 | Stop and search | T stopped in a car with Male 1 near the retail park. Small amount of cannabis in the glove box. | Male 1 given a community resolution. Intelligence submitted.
A2 | Alder Academy | 2018-11-14 | 08:45 | T | Attendance | T marked absent; no reason given by home. | Text sent.
A3 | Alder Academy | 2018-11-22 | 13:30 | T; Mum | Exclusion | T suspended for three days after hitting another pupil in the dinner queue. | Work sent home. Reintegration meeting booked.
C3 | Children's Services | 2018-11-22 | | T | Information received | Academy told us that T has been excluded for five days following a fight with another student. | Noted on file.
A4 | Alder Academy | 2018-11-28 | 08:30 | T; Mum | Reintegration meeting | Reintegration meeting with Mum and T. | Report card for two weeks.
H1 | St Brannock's Hospital | 2018-12-02 | 22:15 | T; Mum | Attendance at emergency department | T brought in by ambulance with Mum, having taken about twenty paracetamol tablets. | Bloods taken. Admitted to the children's ward. CAMHS to see in the morning.
M1 | CAMHS | 2018-12-03 | 10:30 | T; Mum | Assessment | Seen on the ward after an overdose of paracetamol. T regretted it; argument with Stepfather beforehand. | Discharged with a seven day follow up.
H2 | St Brannock's Hospital | 2018-12-03 | 10:30 | T | Mental health assessment | T assessed on the ward by the CAMHS crisis practitioner. Blood results normal. | Medically fit. To remain on the ward one more night.
C4 | Children's Services | 2018-12-03 | | T | Contact | Hospital safeguarding nurse rang: T admitted last night having swallowed tablets. | Strategy discussion to be arranged.
C5 | Children's Services | 2018-12-04 | 11:00 | T; Stepfather | Strategy meeting | Strategy meeting. Police, paediatrician, CAMHS and academy in attendance. Worry about Stepfather's temper. | Threshold for section 47 not met. Child and family assessment to go ahead.
N3 | Northbeck Police | 2018-12-04 | 11:00 | T | Strategy discussion | DS took part in a strategy discussion at the hospital about T's overdose. | Section 47 criteria met; single agency enquiry by children's services.
H3 | St Brannock's Hospital | 2018-12-04 | 11:00 | T | Safeguarding meeting | Strategy meeting on the ward, paediatrician and named nurse attended with social care, police and CAMHS. | Discharge home agreed.
M2 | CAMHS | 2018-12-05 | 11:00 | T | Strategy discussion | CAMHS nurse attended multi-agency strategy discussion about T. | Risk plan shared.
M3 | CAMHS | 2018-12-11 | 15:00 | T; Mum | Follow up appointment | Seven day follow up. T bright, denied thoughts of self-harm. | Next appointment in a fortnight.
A5 | Alder Academy | 2018-12-12 | | T | Pastoral | T spoke of bad dreams to the school counsellor. | Weekly sessions offered.
C6 | Children's Services | 2019-01-09 | 14:00 | T; Mum; Brother | Assessment visit | Home visit for the child and family assessment. Mum, T and Brother seen. | Assessment continues.
M4 | CAMHS | 2019-01-09 | 09:30 | T | Missed appointment | T was not brought to the appointment. | Letter sent.
A6 | Alder Academy | 2019-01-23 | | T | Referral | Referral sent to CAMHS about low mood and self-harm. | Form e-mailed. Nothing heard since.
M5 | CAMHS | 2019-03-05 | 16:00 | T | Appointment | T came alone. Spoke of school and friends. | Continue.
N4 | Northbeck Police | 2019-02-16 | 19:05 | T; Male 1 | Arrest | T arrested with Male 1 on suspicion of shoplifting from a chemist. Appropriate adult was Mum. | Released under investigation.
C7 | Children's Services | 2019-02-16 | 21:30 | T | Out of hours contact | Custody sergeant called the out of hours team: T in custody for theft, with an adult male. | Mum to attend as appropriate adult.
Y1 | Youth Justice Service | 2019-02-25 | | T | Referral received | Referral from police for an out-of-court disposal for T: theft from shop. | Allocated to worker.
Y2 | Youth Justice Service | 2019-03-12 | 16:30 | T; Mum | Home visit | First visit to T and Mum to explain the programme. | T signed up to six sessions.
N5 | Northbeck Police | 2019-03-20 | 10:00 | T | Child exploitation meeting | Multi-agency child exploitation meeting at the civic centre. T discussed. Present: social worker, YJS worker and pastoral lead from the academy. | Disruption visit to Male 1.
C8 | Children's Services | 2019-03-20 | 10:00 | T; Male 1 | MACE meeting | T considered at the exploitation panel chaired by police. | Risk raised to high.
Y3 | Youth Justice Service | 2019-03-20 | 10:00 | T | Meeting | Attended the MACE panel. Police and social care there. | Risk assessed as medium.
A7 | Alder Academy | 2019-03-19 | | T | Attendance | Attendance panel letter sent home. | None.
N6 | Northbeck Police | 2019-05-03 | 14:00 | T; Mum | Home visit | Joint visit with the social worker to warn Mum about Male 1. | Warning notice explained.
Y4 | Youth Justice Service | 2019-05-01 | 16:30 | T | Session | Third session with T. | Next week.
A8 | Alder Academy | 2019-06-10 | 11:20 | T | Disclosure | T told head of year that Male 1 had given them a phone and asked for pictures. | Rang children's services front door and police.
C9 | Children's Services | 2019-06-10 | 11:50 | T; Male 1 | Contact and referral | Head of year telephoned: T has been given a mobile by Male 1, who wants photographs. | Referral accepted. Strategy discussion that afternoon.
N7 | Northbeck Police | 2019-06-10 | 12:40 | T; Male 1 | Report | Call from the academy that T had disclosed an older man asking for indecent images. | Crime recorded. Strategy discussion requested.
N8 | Northbeck Police | 2019-06-10 | 15:30 | T | Strategy discussion | Strategy discussion by phone with social care and school. | Joint section 47 agreed.
C10 | Children's Services | 2019-06-10 | 15:30 | T | Strategy discussion | Strategy discussion held; police, academy. | Joint section 47 investigation.
A9 | Alder Academy | 2019-06-10 | 15:30 | T | Telephone meeting | Strategy meeting by telephone with police and social worker. | Joint enquiry.
N9 | Northbeck Police | 2019-06-12 | 17:00 | Male 1 | Arrest | Male 1 arrested at home. Phone seized. | Bailed with conditions not to contact T.
M6 | CAMHS | 2019-06-12 | 17:00 | T | Appointment | T attended with Brother. | Sleep advice.
A10 | Alder Academy | 2019-07-19 | | T | End of year | T received a prize for art. | Certificate.
C11 | Children's Services | 2019-07-18 | 10:00 | T; Mum | Child in need meeting | Review child in need meeting. Academy, YJS and Mum present. CAMHS sent apologies. | Plan to continue.
A11 | Alder Academy | 2019-07-18 | 10:00 | T; Mum | CIN review | CiN review held at school. Mum was not there. | Continue on plan.
Y5 | Youth Justice Service | 2019-07-17 | | T | Completion | T completed the programme. | Closed.
`,
  links: [
    ["N1", "C1"],
    ["A3", "C3"],
    ["H1", "C4"],
    ["M1", "H2"],
    ["C5", "N3", "H3", "M2"],
    ["N4", "C7"],
    ["N5", "C8", "Y3"],
    ["A8", "C9", "N7"],
    ["N8", "C10", "A9"],
    ["C11", "A11"],
  ],
  discrepancies: [
    ["outcome", ["A3", "C3"]],
    ["outcome", ["M1", "H2"]],
    ["outcome", ["C5", "N3"]],
    ["date", ["C5", "N3", "H3", "M2"]],
    ["outcome", ["C8", "Y3"]],
    ["who", ["C11", "A11"]],
  ],
  discrepanciesDebatable: [
    ["time", ["A8", "C9", "N7"]],
    ["date", ["N1", "C1"]],
    ["date", ["H1", "C4"]],
  ],
  omissions: [
    ["C5", "Alder Academy"],
    ["N5", "Alder Academy"],
    ["N6", "Children's Services"],
    ["C11", "Youth Justice Service"],
  ],
  unansweredReferrals: [["A6", "CAMHS"]],
};
