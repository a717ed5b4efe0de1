import type { MadeUpReview } from "./madeUpReview";

/** A boy of fourteen drawn into dealing: school, police, youth justice, CAMHS, hospital, missing, stabbing, exclusion. */
export const orchard: MadeUpReview = {
  name: "orchard",
  period: ["2021-01-01", "2022-12-31"],
  agencies: [
    ["County Police", "COP", ["police", "officers"]],
    ["Children's Services", "CHS", ["social worker", "MASH", "duty team"]],
    ["Orchard Academy", "ORA", ["school", "head of year", "DSL"]],
    ["CAMHS", "CAM", ["psychologist"]],
    ["District General", "DGH", ["hospital", "A&E", "paediatric ward"]],
    ["Youth Justice Service", "YJS", ["YJS worker", "youth worker"]],
    ["Oak Surgery", "OAK", ["GP"]],
    ["Early Help", "EHP", ["family worker"]],
  ],
  people: [
    ["Child M", "subject", "2007-05-21", ["Mason"]],
    ["Sibling P", "sibling", "2011-01-30", ["Poppy"]],
    ["Mother", "mother", null, []],
    ["Father", "father", null, []],
    ["Uncle", "father's brother", null, []],
  ],
  entries: `
S1 | Orchard Academy | 2021-01-19 | 10:45 | Child M | Incident | Child M brought a penknife to school. He gave it up when asked. Father collected him at 11:30. | Suspended for three days. Police told.
P1 | County Police | 2021-01-19 | 11:05 | Child M | Report | School report that Child M had a lock knife in his bag and would not hand it over. | Community resolution.
E1 | Early Help | 2021-01-21 | 16:00 | Child M; Mother | Home visit | Family worker met Mother and Child M. Child M was suspended for five days. | Assessment to begin.
E2 | Early Help | 2021-02-11 | 15:00 | Mother; Father; Child M | Team around the family | TAF at school. Mother and Father came; head of year, CAMHS. Father agreed to a parenting course. | Review in six weeks.
S2 | Orchard Academy | 2021-02-11 | 15:00 | Mother; Child M | TAF | TAF meeting in school. Mother came on her own. Father said by phone that he would not do any course. | Review 25 March.
M1 | CAMHS | 2021-02-11 | 15:00 | Child M | TAF | Psychologist attended the TAF. Waiting list 12 weeks. | Letter.
G1 | Oak Surgery | 2021-03-02 | | Child M | Consultation | Seen with Mother. Low in mood, sleeping badly. No thoughts of harming himself. | Referral to CAMHS.
M2 | CAMHS | 2021-03-05 | | Child M | Referral | Referral from GP: low mood with thoughts of suicide. | Urgent assessment.
M3 | CAMHS | 2021-03-12 | 13:00 | Child M; Father | Assessment | Child M and Father seen. Cuts to left forearm. He smokes cannabis daily. Fluoxetine 10mg started. | Safety plan. Copy to GP.
G2 | Oak Surgery | 2021-03-18 | | Child M | Letter | CAMHS assessment on 12 March: superficial cuts to right forearm, sertraline 50mg begun. Does not use drugs. | Coded.
P2 | County Police | 2021-04-10 | 22:15 | Child M; Uncle | Stop and search | Child M stopped in a car in the retail park with Uncle. Eight wraps of cocaine. Both arrested. | Bailed to 8 May.
C1 | Children's Services | 2021-04-12 | | Child M | Police notification | Child M, 13, stopped on foot at the railway station on Saturday; 20 wraps of cocaine. | Strategy discussion.
Y1 | Youth Justice Service | 2021-04-13 | 10:00 | Child M | Notification | Told by police of arrest with Uncle on Saturday night. Child M released without charge. | Allocated.
C2 | Children's Services | 2021-04-14 | 14:00 | Child M | Strategy discussion | Strategy discussion with police, school and YJS. Child M thought to be exploited: high risk. NRM referral to be made by police. | Section 47.
P3 | County Police | 2021-04-14 | 14:00 | Child M | Strategy discussion | Strategy discussion. Risk assessed as medium. Social care to make the NRM referral. | Flag.
S3 | Orchard Academy | 2021-04-14 | 14:00 | Child M | Strategy discussion | DSL took part. Attendance 54% this term. | Reduced timetable.
Y2 | Youth Justice Service | 2021-04-14 | 14:00 | Child M | Strategy discussion | YJS manager took part. School said that attendance is 74%. | Worker allocated.
C3 | Children's Services | 2021-04-20 | 17:00 | Child M; Sibling P; Mother | Home visit | Section 47 visit. Child M spoken to alone in his room. He said he is not scared of anyone. House clean and tidy. | Assessment.
Y3 | Youth Justice Service | 2021-04-20 | 17:00 | Child M; Mother | Home visit | Joint visit with the social worker. Child M was seen with Mother all the time. He said he is scared of the olders. The house was filthy. | Share.
P4 | County Police | 2021-06-05 | 03:20 | Child M | Missing | Child M reported missing by Mother at 23:00. Found at 03:20 at Uncle's flat by officers. No injuries. | Return interview to be offered.
C4 | Children's Services | 2021-06-05 | 09:00 | Child M | Missing | Missing notification: last seen 19:00, came home by himself at 07:00 with a swollen lip. | Return interview.
C5 | Children's Services | 2021-06-08 | 15:30 | Child M | Return interview | Child M declined a return interview. | Closed.
E3 | Early Help | 2021-06-08 | 15:30 | Child M | Return interview | Return interview held by family worker at school. He said that he had been with friends. | Sent to social worker.
S4 | Orchard Academy | 2021-07-01 | 12:50 | Child M | Incident | Child M was hit on the head by another pupil in the dinner queue. He passed out for a minute. Ambulance called. | Mother rung.
H1 | District General | 2021-07-01 | 13:40 | Child M | A&E attendance | Brought by Mother in her own car. Says he banged his head on a locker. Did not lose consciousness. | Head injury advice, discharged.
H2 | District General | 2021-09-03 | 01:30 | Child M | A&E attendance | Brought by ambulance after a stabbing. Two wounds to the right thigh. Father with him. Admitted to paediatric ward. | Theatre.
P5 | County Police | 2021-09-03 | 00:50 | Child M | Stabbing | Child M stabbed in Orchard Park by an unknown male. One wound to the left thigh. He would not make a statement. | Investigation.
C6 | Children's Services | 2021-09-03 | 10:00 | Child M | Contact | Hospital rang: Child M stabbed last night. He has named who did it and has given a statement to police. Nobody from the family has visited. | Strategy discussion.
C7 | Children's Services | 2021-09-03 | 15:00 | Child M | Strategy discussion | Strategy discussion with police, hospital and YJS. Child M to go to Uncle's on discharge. | Placement check.
H3 | District General | 2021-09-03 | 15:00 | Child M | Strategy discussion | Ward sister joined. Child M not to go to Uncle's; he will go home to Mother. | Discharge 6 September.
P6 | County Police | 2021-09-03 | 15:00 | Child M | Strategy discussion | Detective took part. | Safeguarding plan.
Y4 | Youth Justice Service | 2021-09-03 | 15:00 | Child M | Strategy discussion | YJS had no one free to attend. | Minutes read.
C8 | Children's Services | 2021-10-05 | 10:00 | Child M; Sibling P | Child protection conference | Conference. Child M made subject to a plan for neglect; Sibling P not. Both parents there. | Core group 14 October.
S5 | Orchard Academy | 2021-10-05 | 10:00 | Child M | Child protection conference | DSL attended. Plans for both children. Father left after ten minutes. | Core group 14 October.
M4 | CAMHS | 2021-10-05 | 10:00 | Child M | Child protection conference | Report sent; no one from CAMHS was there. | File.
C9 | Children's Services | 2021-10-14 | 13:00 | Child M | Core group | Core group with DSL, YJS worker and GP. Child M has been to all his CAMHS sessions. | Next 11 November.
Y5 | Youth Justice Service | 2021-10-14 | 13:00 | Child M | Core group | YJS worker attended. CAMHS have closed him as he has not been since July. | Next 11 November.
S6 | Orchard Academy | 2021-10-14 | 13:00 | Child M | Core group | Held at school. | Next 11 November.
C10 | Children's Services | 2021-11-23 | 16:30 | Child M; Mother | Home visit | Announced visit with the family worker. Mother sober, friendly. Child M was out. | Continue.
E4 | Early Help | 2021-11-23 | 16:30 | Child M; Mother | Home visit | Unannounced visit with social worker. Mother smelt of alcohol and swore at us. Child M came down to talk. | Record.
Y6 | Youth Justice Service | 2022-01-13 | 11:00 | Child M | Court | Child M pleaded guilty to possession. Referral order of nine months. | Panel.
C11 | Children's Services | 2022-01-13 | 11:00 | Child M | Court | Child M found guilty after denying possession. Referral order for six months. | None.
S7 | Orchard Academy | 2022-02-01 | | Child M | Exclusion | Child M permanently excluded for selling cannabis on site. | Letter.
C12 | Children's Services | 2022-02-03 | | Child M | Telephone call | Head of year rang: Child M has been excluded for ten days. | Education officer.
Y7 | Youth Justice Service | 2022-03-08 | 10:00 | Child M | Supervision | Attended late. Talked of football. | Next week.
E5 | Early Help | 2021-05-12 | 10:00 | Mother | Meeting | Met Mother with her GP at the surgery to talk about debts. | Food bank.
C13 | Children's Services | 2021-05-25 | 11:00 | Child M | Professionals meeting | Professionals meeting with CAMHS, school and family worker. | Actions shared.
P7 | County Police | 2021-08-17 | 20:00 | Child M; Uncle | Address check | Checked Uncle's flat with the duty social worker. Nobody in. | Filed.
S8 | Orchard Academy | 2021-11-30 | 09:30 | Child M | Meeting | Police officer and YJS worker spoke to Child M in school about knives. | Logged.
M5 | CAMHS | 2021-12-09 | 14:00 | Child M | Telephone call | Rang the social worker to say that Child M had not come again. | Closed.
H4 | District General | 2021-09-06 | 12:00 | Child M | Discharge | Discharged. Social worker and police officer came to the ward beforehand. | Letter to GP.
`,
  links: [
    ["S1", "P1"],
    ["E2", "S2", "M1"],
    ["G1", "M2"],
    ["M3", "G2"],
    ["P2", "C1", "Y1"],
    ["C2", "P3", "S3", "Y2"],
    ["C3", "Y3"],
    ["P4", "C4"],
    ["C5", "E3"],
    ["S4", "H1"],
    ["H2", "P5", "C6"],
    ["C7", "H3", "P6", "Y4"],
    ["C8", "S5", "M4"],
    ["C9", "Y5", "S6"],
    ["C10", "E4"],
    ["Y6", "C11"],
    ["S7", "C12"],
  ],
  discrepancies: [
    ["outcome", ["S1", "P1"]],
    ["who", ["E2", "S2"]],
    ["outcome", ["E2", "S2"]],
    ["outcome", ["G1", "M2"]],
    ["outcome", ["M3", "G2"]],
    ["outcome", ["P2", "C1", "Y1"]],
    ["outcome", ["C2", "P3", "S3", "Y2"]],
    ["who", ["C3", "Y3"]],
    ["outcome", ["C3", "Y3"]],
    ["time", ["P4", "C4"]],
    ["outcome", ["P4", "C4"]],
    ["outcome", ["C5", "E3"]],
    ["who", ["H2", "C6"]],
    ["outcome", ["H2", "P5", "C6"]],
    ["outcome", ["S4", "H1"]],
    ["who", ["C7", "Y4"]],
    ["outcome", ["C7", "H3"]],
    ["outcome", ["C8", "S5"]],
    ["outcome", ["C9", "Y5"]],
    ["who", ["C10", "E4"]],
    ["outcome", ["C10", "E4"]],
    ["outcome", ["Y6", "C11"]],
    ["outcome", ["S7", "C12"]],
  ],
  discrepanciesDebatable: [
    ["outcome", ["H2", "P5"]],
    ["outcome", ["P5", "C6"]],
  ],
  omissions: [
    ["E5", "Oak Surgery"],
    ["C13", "CAMHS"],
    ["C13", "Orchard Academy"],
    ["C13", "Early Help"],
    ["P7", "Children's Services"],
    ["S8", "County Police"],
    ["S8", "Youth Justice Service"],
    ["M5", "Children's Services"],
    ["H4", "Children's Services"],
    ["H4", "County Police"],
    ["C9", "Oak Surgery"],
  ],
  unansweredReferrals: [],
};
