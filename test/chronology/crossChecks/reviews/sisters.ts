import type { MadeUpReview } from "./madeUpReview";

/** Two sisters: sexual abuse by an uncle, a foster placement, secondary school, short notes full of abbreviations. */
export const sisters: MadeUpReview = {
  name: "sisters",
  period: ["2010-01-01", "2012-12-31"],
  agencies: [
    ["Eastshire Constabulary", "ESC", ["police"]],
    ["Local Authority Children's Services", "LAC", ["CSC", "social worker"]],
    ["Riverside High School", "RHS", ["school"]],
    ["Meadow Infant School", "MIS", ["infant school"]],
    ["Community NHS Trust", "CNT", ["school nurse", "health visitor", "LAC nurse"]],
    ["District Hospital", "DIS", ["hospital"]],
    ["Education Welfare Service", "EWS", ["EWO"]],
  ],
  people: [
    ["Girl A", "subject", "1997-06-06", []],
    ["Girl B", "subject", "2004-02-02", []],
    ["MM", "mother", null, []],
    ["Uncle", "mother's brother", null, []],
    ["FC1", "foster carer", null, []],
  ],
  entries: `
R1 | Riverside High School | 2010-03-02 | 10:40 | Girl A | Child protection | Girl A disclosed to form tutor that her uncle had touched her. | CP officer informed; Duty SW contacted by phone 11.00.
L1 | Local Authority Children's Services | 2010-03-02 | 11:00 | Girl A; Girl B; Uncle | Referral | T/c from CP officer at Riverside. Girl A alleges sexual touching by Uncle. | Strat arranged for p.m.
E1 | Eastshire Constabulary | 2010-03-02 | 14:00 | Girl A; Uncle | Strat discussion | Telephone strat with duty SW and school. | Joint investigation. ABE tomorrow.
L2 | Local Authority Children's Services | 2010-03-02 | 14:00 | Girl A; Girl B | Strategy discussion | Strategy discussion between SW, DS Harte and school CP officer. | S47 joint.
E2 | Eastshire Constabulary | 2010-03-03 | 10:00 | Girl A | ABE interview | Girl A video interviewed by DC and SW. Gave clear account. | Uncle to be arrested.
L3 | Local Authority Children's Services | 2010-03-03 | 10:00 | Girl A | ABE | Achieving Best Evidence interview, police led. Girl A said little and was upset. | Support.
D1 | District Hospital | 2010-03-04 | 15:00 | Girl A; MM | Medical | CP medical by consultant. Police and SW in attendance. | Report to follow.
E3 | Eastshire Constabulary | 2010-03-04 | 07:15 | Uncle | Arrest | Uncle arrested at home address. No comment interview. | Bailed to 1 May.
L4 | Local Authority Children's Services | 2010-03-04 | | MM; Girl A; Girl B | Visit | HV by SW to MM, who is angry. Agreed that Uncle will not visit. | Written agreement.
L5 | Local Authority Children's Services | 2010-03-04 | 15:00 | Girl A | Medical examination | Girl A taken to the District Hospital by SW for a medical. | Nothing abnormal found.
M1 | Meadow Infant School | 2010-03-04 | | Girl B | Note | Girl B lovely day, star of the week. | Certificate.
C1 | Community NHS Trust | 2010-03-15 | | Girl B | DNA | Girl B DNA hearing test. | Re-booked.
L6 | Local Authority Children's Services | 2010-03-24 | 09:30 | Girl A; Girl B; MM | ICPC | ICPC. In attendance: MM, DC, school nurse, Riverside High School, Meadow Infant School. Apologies: EWO. | CPP x 2, sexual abuse.
E4 | Eastshire Constabulary | 2010-03-24 | 09:30 | Girl A; Girl B | Conference | DC attended ICPC. | Both girls on CPP sexual abuse category.
R2 | Riverside High School | 2010-03-24 | 09:30 | Girl A | ICPC | Attended case conference. EWO also there. | Plan.
C2 | Community NHS Trust | 2010-03-24 | 09:30 | Girl A; Girl B | ICPC | School nurse attended. | CP plan: emotional abuse.
W1 | Education Welfare Service | 2010-04-20 | | Girl A | Attendance review | Girl A 71%. Letter 1 to MM. | Review in 4 weeks.
R3 | Riverside High School | 2010-04-20 | 13:00 | Girl A | Pastoral | Girl A sent home with headache. | None.
L7 | Local Authority Children's Services | 2010-04-22 | 15:30 | Girl A; MM | Core group | CG at Riverside. School nurse, form tutor, MM. | Next CG 20 May.
C3 | Community NHS Trust | 2010-04-22 | 15:30 | Girl A | Core gp | Core group attended by school nurse. | Sexual health advice.
R4 | Riverside High School | 2010-04-22 | 16:30 | Girl A; MM | Core group | Core group held in school. | Mentor.
L8 | Local Authority Children's Services | 2010-05-20 | 15:30 | Girl A; MM | Core group | Core group. School nurse present, no school rep. | Next 17 June.
C4 | Community NHS Trust | 2010-05-20 | 15:30 | Girl A | Core group | Core group. MM late. | As plan.
E5 | Eastshire Constabulary | 2010-05-29 | 23:30 | Girl A; MM | Misper | MM reports Girl A missing since tea time. Located at Uncle's address 02.10, Uncle arrested for breach of bail. | Returned to MM.
L9 | Local Authority Children's Services | 2010-05-30 | 02:40 | Girl A; Uncle | EDT | EDT: t/c from police. Girl A found at Uncle's after being reported missing; returned home. | SW to see on Tuesday.
L10 | Local Authority Children's Services | 2010-06-01 | 10:00 | Girl A | LPM | Legal planning meeting. | Issue proceedings.
L11 | Local Authority Children's Services | 2010-06-11 | | Girl A; Girl B; FC1 | ICO | ICO granted. Girls moved to FC1. | LAC.
R5 | Riverside High School | 2010-06-11 | | Girl A | Information | SW rang: girls in foster care from today. | Staff told.
M2 | Meadow Infant School | 2010-06-14 | | Girl B | Transport | Girl B now comes by taxi from foster home. | Taxi details.
C5 | Community NHS Trust | 2010-07-06 | 11:00 | Girl A; Girl B; FC1 | IHA | Initial health assessment by LAC nurse at foster home. | Dentist.
L12 | Local Authority Children's Services | 2010-07-06 | 16:00 | Girl A; Girl B; FC1 | Stat visit | Girls seen at placement. | OK.
L13 | Local Authority Children's Services | 2010-07-08 | 13:00 | Girl A; Girl B; FC1 | LAC review | 1st LAC review. IRO, FC1, LAC nurse, Meadow Infant School, Riverside in attendance. | Plan: remain.
R6 | Riverside High School | 2010-07-08 | 13:00 | Girl A | LAC review | LAC review attended by form tutor. | PEP.
C6 | Community NHS Trust | 2010-07-08 | 13:00 | Girl A; Girl B | CLA review | LAC nurse attended looked after review. | Health plan.
R7 | Riverside High School | 2010-09-21 | | Girl A | Exclusion | Girl A FTE 2 days for swearing. | SW told.
L14 | Local Authority Children's Services | 2010-09-21 | | Girl A | T/c | T/c from Riverside: Girl A given fixed term exclusion of 2 days. | FC1 told.
R8 | Riverside High School | 2010-10-05 | 09:00 | Girl A | PEP | PEP meeting with SW and FC1. | Targets.
W2 | Education Welfare Service | 2010-10-05 | 09:00 | Girl A | PEP | PEP attended. | Data.
D2 | District Hospital | 2011-01-16 | 20:05 | Girl A; FC1 | A+E | Girl A attended A+E with FC1, cuts to forearm. Dressed. | Self-harm pathway: school nurse and SW informed by letter.
L15 | Local Authority Children's Services | 2011-01-17 | | Girl A; FC1 | T/c | FC1 rang: Girl A cut arms last night, taken to A&E. | Visit.
C7 | Community NHS Trust | 2011-01-20 | | Girl A | Notification | A&E notification: Girl A self-harm 16/1. | Will see in school.
E6 | Eastshire Constabulary | 2011-02-07 | | Uncle | Court | Uncle guilty on 4 counts, 6 years. | None.
L16 | Local Authority Children's Services | 2011-02-08 | | Uncle; Girl A | Info | Police: Uncle sentenced to six years yesterday. | Girls told.
R9 | Riverside High School | 2011-02-07 | | Girl A | Note | Girl A quiet. | Mentor.
L17 | Local Authority Children's Services | 2011-03-01 | | Girl A | Referral | Girl A referred to EWO re non attendance. | Form sent.
W3 | Education Welfare Service | 2011-03-08 | | Girl A | Referral | Referral rec'd from SW. Girl A. | Allocated.
`,
  links: [
    ["R1", "L1"],
    ["E1", "L2"],
    ["E2", "L3"],
    ["D1", "L5"],
    ["L6", "E4", "R2", "C2"],
    ["L7", "C3", "R4"],
    ["L8", "C4"],
    ["E5", "L9"],
    ["L11", "R5"],
    ["L13", "R6", "C6"],
    ["R7", "L14"],
    ["R8", "W2"],
    ["D2", "L15", "C7"],
    ["E6", "L16"],
    ["L17", "W3"],
  ],
  linksDebatable: [
    ["D2", "C7"],
    ["L15", "C7"],
    ["L17", "W3"],
  ],
  discrepancies: [
    ["outcome", ["L6", "E4", "C2"]],
    ["who", ["L6", "R2"]],
    ["time", ["L7", "C3", "R4"]],
  ],
  discrepanciesDebatable: [
    ["time", ["R1", "L1"]],
    ["date", ["L17", "W3"]],
    ["date", ["E6", "L16"]],
    ["date", ["E5", "L9"]],
    ["outcome", ["E2", "L3"]],
  ],
  omissions: [
    ["L2", "Riverside High School"],
    ["L6", "Meadow Infant School"],
    ["D1", "Eastshire Constabulary"],
    ["L13", "Meadow Infant School"],
    ["R8", "Local Authority Children's Services"],
  ],
  unansweredReferrals: [],
};
