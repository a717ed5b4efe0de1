import type { MadeUpReview } from "./madeUpReview";

/** Two brothers: domestic abuse, probation, a landlord, a school. The rules of the cross-checks were tuned on it. */
export const brothers: MadeUpReview = {
  name: "brothers",
  period: ["2021-09-01", "2022-12-31"],
  agencies: [
    ["Eastmere Police", "POL", []],
    ["Children's Services", "CSV", []],
    ["Eastmere Community Health Trust", "ECH", []],
    ["St Bride's Primary Academy", "SBP", []],
    ["Eastmere Homes", "EMH", ["housing association"]],
    ["Probation Service", "PRO", []],
  ],
  people: [
    ["Child A", "subject", "2015-03-02", []],
    ["Child B", "sibling", "2020-06-11", []],
    ["Mother", "mother", null, []],
    ["Father", "father", null, []],
    ["MGM", "maternal grandmother", null, []],
    ["Adult M", "mother's partner", null, []],
  ],
  entries: `
P1 | Eastmere Police | 2021-09-14 | 21:40 | Mother; Father | Domestic incident | Called to the address by a neighbour hearing screams. Father had made off before officers got there. Area search negative. | DARA completed, medium risk. Not arrested: Mother would not make a complaint.
C1 | Children's Services | 2021-09-15 | | Mother; Father; Child A; Child B | Police notification | Police report received about the domestic incident last night. Father was arrested for common assault. Children upstairs. | Duty visit agreed.
S1 | St Bride's Primary Academy | 2021-09-15 | | Child A | Operation Encompass | Encompass call received before school about an incident at home the previous evening. | Pastoral lead to check in with Child A.
C2 | Children's Services | 2021-09-21 | 10:00 | Mother; Child B | Home visit | Joint home visit with the health visitor. Mother said Father was at work and would not be back until late. Child B seen, clean and lively. | Child and family assessment opened.
H1 | Eastmere Community Health Trust | 2021-09-21 | 10:00 | Mother; Father; Child B | Home visit | HV home visit jointly with the social worker. Mother and Father both seen. Child B's development on track. | Follow up in four weeks.
S2 | St Bride's Primary Academy | 2021-09-22 | 15:30 | Mother; Child A | Meeting | Class teacher met Mother at the end of the day about missing reading books. | None.
A1 | Eastmere Homes | 2021-09-23 | | Mother | Rent | Arrears letter sent to Mother. | Payment plan offered.
R1 | Probation Service | 2021-09-27 | 14:00 | Father | Supervision | Father reported as instructed. Talked about drinking and work. | Next appointment 11 October.
C3 | Children's Services | 2021-10-05 | 11:00 | Child A; Child B | Strategy discussion | Strategy meeting over Teams. Police, school safeguarding lead, health visitor took part. | Threshold for s47 met, single agency.
P2 | Eastmere Police | 2021-10-05 | 11:00 | Child A; Child B | Strategy discussion | DS attended the strategy meeting by video. | Section 47, single agency by social care.
S3 | St Bride's Primary Academy | 2021-10-05 | 13:00 | Child A | Strategy meeting | DSL joined strategy meeting online. | S47 enquiry to be done.
H2 | Eastmere Community Health Trust | 2021-10-05 | | Child A; Child B | Strategy meeting | Health visitor contributed to the strategy meeting. | Records summarised for social care.
R2 | Probation Service | 2021-10-11 | 14:00 | Father | Supervision | Father did not report. Text sent. | Warning letter.
C4 | Children's Services | 2021-10-12 | 16:00 | Mother; Child A | Section 47 visit | Child A seen alone in the bedroom. Said Dad shouts. Mother tearful afterwards. | Conference to be requested.
S4 | St Bride's Primary Academy | 2021-10-13 | 09:10 | Child A | Concern | Child A told a teaching assistant that a lady came to see him. Tired and quiet. | Logged.
C5 | Children's Services | 2021-10-26 | 13:30 | Mother; MGM; Child A; Child B | Initial child protection conference | ICPC held. Mother came with MGM. School and health visitor there. Police sent a report. | Both boys made subject of child protection plans under emotional abuse.
H3 | Eastmere Community Health Trust | 2021-10-26 | 13:30 | Child A; Child B | Initial child protection conference | HV attended ICPC. | CP plan for both, category emotional harm.
S5 | St Bride's Primary Academy | 2021-10-26 | 13:30 | Child A | Case conference | Head attended the conference with a written report. | Plan made for neglect.
P3 | Eastmere Police | 2021-10-25 | | Mother; Father | Report for conference | Police report for the ICPC completed and sent to the chair. | None.
C6 | Children's Services | 2021-11-09 | 10:00 | Mother; Child A; Child B | Core group | First core group at the school. Mother, HV and DSL there. | Written plan shared.
S6 | St Bride's Primary Academy | 2021-11-09 | 10:00 | Child A | Core group | Core group hosted by school. | To meet every six weeks.
H4 | Eastmere Community Health Trust | 2021-11-10 | 10:00 | Mother; Child B | Core group | Core group at St Bride's with social worker and school. | Plan reviewed.
A2 | Eastmere Homes | 2021-11-18 | 14:00 | Mother | Inspection | Property inspection with the social worker. Knocked several times and looked through the window, no answer. | Card left.
C7 | Children's Services | 2021-11-18 | 14:00 | Mother | Home visit | Joint visit with the housing officer to look at the damp. Mother let us in and showed us the back bedroom, black mould on two walls. | Housing to treat.
R3 | Probation Service | 2021-12-02 | 11:00 | Father | Supervision | Father attended on time for supervision with his officer. Hungover but civil. Probation officer rang the social worker afterwards. | Alcohol referral made.
C8 | Children's Services | 2021-12-02 | | Father | Telephone call | Phone call from the probation officer: Father did not attend his supervision appointment today. | Noted on file.
P4 | Eastmere Police | 2021-12-11 | 23:05 | Mother; Father | Domestic incident | 999 call from Mother. Father arrested at 23:40 for assault on Mother. Mother had a cut lip. Ambulance not needed. | Father taken into custody.
C9 | Children's Services | 2021-12-12 | | Mother; Father; Child A; Child B | EDT contact | EDT told by police that Father had been arrested last night after hitting Mother. Children asleep. | Social worker to visit Monday.
R4 | Probation Service | 2021-12-13 | | Father | Notification | Police informed probation that Father was arrested at the weekend for assault. | Risk review brought forward.
C10 | Children's Services | 2021-12-13 | 15:00 | Mother; Child A; Child B | Home visit | Social worker visited. Mother said that Father would not be coming back. Injury to lip seen. | Safety plan signed.
P5 | Eastmere Police | 2021-12-13 | 09:30 | Father | Investigation | Father charged with assault and bailed to court with conditions not to contact Mother. | File to CPS.
R5 | Probation Service | 2021-12-13 | | Father | Information from police | Public protection unit told us Father was released without charge, no further action to be taken. | Discussed with line manager.
H5 | Eastmere Community Health Trust | 2022-01-11 | 09:30 | Mother; Child B | Clinic | Child B brought to the two-year review by Mother. Speech delayed. | Referral to speech therapy.
S7 | St Bride's Primary Academy | 2022-01-12 | | Child A | Attendance | Attendance 84%. Lateness on nine days. | Attendance letter.
C11 | Children's Services | 2022-01-18 | 13:00 | Child A; Child B | Core group | Core group. HV there; school gave apologies. Mother present. | Plan continues.
H6 | Eastmere Community Health Trust | 2022-01-18 | 13:00 | Child B | Core group | HV at core group with social worker and the designated lead from the school. Mother did not come. | Next in March.
C12 | Children's Services | 2022-01-25 | 15:45 | Child A | Visit to school | Social worker saw Child A alone in school. | Feelings worksheet used.
S8 | St Bride's Primary Academy | 2022-01-25 | 15:45 | Child A | Social work visit | Social worker came to see Child A. Learning mentor sat in throughout at Child A's request. | None.
A3 | Eastmere Homes | 2022-02-03 | 09:00 | Mother | Repair | Contractor treated the mould in the bedroom. | Completed.
C13 | Children's Services | 2022-02-03 | 11:00 | Mother; Child B | Home visit | Visit. Mother said that the mould had been treated this morning. Child B seen. | Plan continues.
P6 | Eastmere Police | 2022-02-10 | 20:15 | Mother; Father | Breach of bail | Father found at the address when officers called to check on the bail conditions. Arrested for breach. | Remanded overnight.
C14 | Children's Services | 2022-02-11 | | Mother; Father | Police notification | Police rang: Father was at the home yesterday evening in breach of bail and has been arrested. | Discuss at core group.
C15 | Children's Services | 2022-02-17 | 10:30 | Mother; Child A; Child B | Strategy discussion | Strategy meeting held with police and health visitor after breach. | Section 47 enquiry agreed, joint with police.
P7 | Eastmere Police | 2022-02-17 | 10:30 | Mother; Child A; Child B | Strategy discussion | Strategy meeting with social care and health. | Single agency enquiry by social care.
H7 | Eastmere Community Health Trust | 2022-02-17 | 10:45 | Child A; Child B | Strategy discussion | Health visitor dialled in to strategy discussion. | Joint s47.
H8 | Eastmere Community Health Trust | 2022-03-01 | 14:00 | Mother; Child B | Home visit | Health visitor and community nursery nurse visited. Mother low in mood. | GP to be asked to see her.
C16 | Children's Services | 2022-03-01 | 10:00 | Mother; Child A; Child B | Home visit | Statutory visit. Both boys seen. Mother low. | Supervision.
A4 | Eastmere Homes | 2022-03-08 | 11:00 | Mother | Home visit | Tenancy support officer visited together with the social worker. Mother signed a repayment agreement. Adult M present. | Arrears to reduce by £10 a week.
S9 | St Bride's Primary Academy | 2022-03-10 | 08:50 | Child A; Adult M | Concern | Child A brought in by Adult M. Scratch on cheek. Child A said the cat did it. | Body map. Children's social care rung.
C17 | Children's Services | 2022-03-10 | 09:30 | Child A | Contact | Call from school's safeguarding lead: Child A has a scratch to his face, said that Adult M did it. | Visit today.
C18 | Children's Services | 2022-03-15 | 09:30 | Mother; Child A; Child B | Core group | Core group. Present: Mother, DSL, health visitor, tenancy support officer. | Support to continue.
S10 | St Bride's Primary Academy | 2022-03-15 | 09:30 | Child A | Core group | DSL attended. | Minutes to follow.
H9 | Eastmere Community Health Trust | 2022-03-15 | 13:00 | Mother; Child B | Core group | Attended the core group. | Speech therapy chased.
S11 | St Bride's Primary Academy | 2022-03-24 | 14:00 | Child A | Meeting | School nurse and SENCo met about Child A's sleep. | Sleep diary.
H10 | Eastmere Community Health Trust | 2022-03-24 | 14:00 | Child A | School meeting | School nurse met with the SENCo in school about sleep. | Sleep diary given.
R6 | Probation Service | 2022-04-05 | 10:00 | Father | Home visit | Offender manager and a police officer from the integrated offender team called on Father at his flat. Sober. | Licence conditions explained.
P8 | Eastmere Police | 2022-04-12 | 12:00 | Father; Mother | MARAC | MARAC. Housing, probation and health at the table. | Flag put on the address.
R7 | Probation Service | 2022-04-12 | 12:00 | Father | MARAC | Case heard at MARAC; officer attended. | Actions for police only.
H11 | Eastmere Community Health Trust | 2022-04-12 | 12:00 | Mother | MARAC | Named nurse attended the MARAC. | HV informed.
C19 | Children's Services | 2022-04-20 | 17:00 | Child A; Mother; Father | Family time | Contact at the centre. Father did not turn up. Child A upset. | Father to be written to.
R8 | Probation Service | 2022-04-21 | 09:00 | Father | Supervision | Father reported. Said that he had missed contact with Child A the day before. | Discussed.
H12 | Eastmere Community Health Trust | 2022-04-27 | 10:00 | Mother; Child B | Speech therapy | Child B was not brought for speech and language assessment. Health visitor told. | Second appointment sent.
C20 | Children's Services | 2022-04-27 | | Child B | Contact from health | Health visitor rang: Child B attended the speech and language assessment today with MGM. | Noted.
P9 | Eastmere Police | 2022-05-06 | 22:10 | Mother; Adult M | Disturbance | Officers attended a disturbance. Adult M drunk. Child B found outside in nappy. Children taken to MGM by the EDT social worker. | Police protection not needed.
C21 | Children's Services | 2022-05-06 | 22:30 | Mother; Child A; Child B; MGM | EDT | EDT social worker went to the home at the request of police. Children taken to MGM's for the night. Police powers of protection used. | Strategy discussion next working day.
C22 | Children's Services | 2022-05-09 | 09:00 | Child A; Child B | Strategy discussion | Strategy discussion with police, school, health. Agreed s47 joint. | Legal planning.
P10 | Eastmere Police | 2022-05-08 | 09:00 | Child A; Child B | Strategy discussion | Strategy discussion with social care. Joint s47. | Adult M to be interviewed.
S12 | St Bride's Primary Academy | 2022-05-09 | 09:00 | Child A | Strategy discussion | DSL took part by telephone. | Child A supported.
H13 | Eastmere Community Health Trust | 2022-05-11 | 11:00 | Child B; MGM | Home visit | Health visitor visited Child B at MGM's. Settled. Midwife was there too as MGM's daughter is expecting. | Weigh in a week.
C23 | Children's Services | 2022-05-12 | 10:00 | Child A; Child B; MGM | Home visit | Social worker visited with the family support worker. MGM coping. | Viability assessment.
P11 | Eastmere Police | 2022-05-16 | 14:00 | Adult M | Interview | Adult M interviewed under caution. Denied all. | Released under investigation.
C24 | Children's Services | 2022-05-17 | | Adult M | Call from police | Officer in the case rang: Adult M interviewed yesterday and released with no further action. | Team manager told.
C25 | Children's Services | 2022-05-24 | 13:00 | Mother; Child A; Child B | Legal planning meeting | Legal planning meeting with the local authority solicitor. | Public law outline.
S13 | St Bride's Primary Academy | 2022-06-07 | 15:15 | Child A; MGM | Meeting | Meeting with MGM, social worker and our learning mentor about transport. | Taxi arranged.
A5 | Eastmere Homes | 2022-06-14 | 10:00 | Mother; Adult M | Home visit | Antisocial behaviour officer and PC from the neighbourhood policing team visited Mother about noise. Adult M not seen. | Warning.
C26 | Children's Services | 2022-06-21 | 10:00 | Child A; Child B; Mother; MGM | Review child protection conference | RCPC. Attended by Mother, MGM, health visitor, head teacher. Probation did not attend. | Plans to continue.
H14 | Eastmere Community Health Trust | 2022-06-21 | 10:00 | Child B | Review conference | Review conference; HV attended. | Remain on a plan.
S14 | St Bride's Primary Academy | 2022-06-21 | 10:00 | Child A | RCPC | Head attended. Probation officer spoke about Father's licence. Police absent. | Plans to end, step down to child in need.
C27 | Children's Services | 2022-07-05 | 16:00 | Child A | Direct work | Social worker did life story work with Child A at MGM's. | Next in a fortnight.
H15 | Eastmere Community Health Trust | 2022-07-05 | 14:00 | Child B; MGM | Home visit | Child B seen at MGM's, MGM happy. Weight between 25th and 50th centile. | Clinic.
A6 | Eastmere Homes | 2022-07-12 | 10:00 | Mother | Tenancy | Mother gave notice on the tenancy. Social worker will be told. | Keys due 9 August.
R9 | Probation Service | 2022-07-19 | 15:00 | Father | Three-way meeting | Three-way meeting: Father, his probation officer and the boys' social worker. | Father to do the programme.
P12 | Eastmere Police | 2022-08-02 | 18:20 | Child A; MGM | Missing child | MGM reported Child A missing from the park. Found at 20:00 at Mother's old flat. | Safe and well check.
C28 | Children's Services | 2022-08-02 | 18:45 | Child A; MGM | Missing | EDT told by police Child A missing since teatime. Found at 21:15 at the old flat. | Return home interview.
C29 | Children's Services | 2022-08-04 | 11:00 | Child A | Return home interview | Return interview by youth worker: Child A wanted to see Mother. | Contact plan.
H16 | Eastmere Community Health Trust | 2022-09-06 | morning | Child B | Joint visit | Morning visit to MGM with the social worker for the two and a half year check. | Nursery place.
C30 | Children's Services | 2022-09-06 | 15:30 | Child B; MGM | Joint visit | Joint visit with HV to MGM's for Child B's check. | Nursery place to be funded.
S15 | St Bride's Primary Academy | 2022-09-20 | 09:00 | Child A | Team around the family | TAF meeting: MGM, school nurse, EWO and neighbourhood policing team PCSO present. | Breakfast club.
H17 | Eastmere Community Health Trust | 2022-09-20 | 09:00 | Child A | TAF | School nurse attended team around the family at the school. | Height and weight.
C31 | Children's Services | 2022-10-04 | 10:00 | Child A; Child B; MGM | Home visit | Announced visit. MGM and both boys at home. School rang during the visit to say Child A's shoes were left behind. | Plan continues.
R10 | Probation Service | 2022-10-10 | 10:00 | Father | Supervision | Father said he had been to see the health visitor with Child B. | Encouraged.
`,
  links: [
    ["P1", "C1", "S1"],
    ["C2", "H1"],
    ["C3", "P2", "S3", "H2"],
    ["C5", "H3", "S5"],
    ["C6", "S6", "H4"],
    ["A2", "C7"],
    ["R3", "C8"],
    ["P4", "C9", "R4"],
    ["P5", "R5"],
    ["C11", "H6"],
    ["C12", "S8"],
    ["P6", "C14"],
    ["C15", "P7", "H7"],
    ["S9", "C17"],
    ["C18", "S10", "H9"],
    ["S11", "H10"],
    ["P8", "R7", "H11"],
    ["H12", "C20"],
    ["P9", "C21"],
    ["C22", "P10", "S12"],
    ["P11", "C24"],
    ["C26", "H14", "S14"],
    ["P12", "C28"],
    ["H16", "C30"],
    ["S15", "H17"],
  ],
  linksDebatable: [
    ["C5", "P3"],
    ["H3", "P3"],
    ["S5", "P3"],
    ["C19", "R8"],
    ["A3", "C13"],
  ],
  discrepancies: [
    ["outcome", ["P1", "C1"]],
    ["who", ["C2", "H1"]],
    ["time", ["C3", "P2", "S3"]],
    ["outcome", ["C5", "H3", "S5"]],
    ["date", ["C6", "S6", "H4"]],
    ["outcome", ["A2", "C7"]],
    ["outcome", ["R3", "C8"]],
    ["outcome", ["P5", "R5"]],
    ["who", ["C11", "H6"]],
    ["who", ["C12", "S8"]],
    ["outcome", ["C15", "P7", "H7"]],
    ["time", ["C18", "S10", "H9"]],
    ["outcome", ["H12", "C20"]],
    ["outcome", ["P9", "C21"]],
    ["date", ["C22", "P10", "S12"]],
    ["outcome", ["P11", "C24"]],
    ["outcome", ["C26", "H14", "S14"]],
    ["who", ["C26", "S14"]],
    ["time", ["P12", "C28"]],
    ["time", ["H16", "C30"]],
  ],
  discrepanciesDebatable: [
    ["who", ["R3", "C8"]],
    ["who", ["H12", "C20"]],
    ["who", ["A2", "C7"]],
    ["outcome", ["S9", "C17"]],
  ],
  omissions: [
    ["A4", "Children's Services"],
    ["C18", "Eastmere Homes"],
    ["R6", "Eastmere Police"],
    ["P8", "Eastmere Homes"],
    ["C22", "Eastmere Community Health Trust"],
    ["S13", "Children's Services"],
    ["A5", "Eastmere Police"],
    ["R9", "Children's Services"],
    ["S15", "Eastmere Police"],
    ["C31", "St Bride's Primary Academy"],
  ],
  unansweredReferrals: [],
};
