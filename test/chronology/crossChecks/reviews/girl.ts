import type { MadeUpReview } from "./madeUpReview";

/** A girl of fifteen who was exploited: school, police, council, mental health and the hospital. */
export const girl: MadeUpReview = {
  name: "a girl",
  period: ["2021-01-01", "2022-12-31"],
  agencies: [
    ["Marlow Heath Academy", "MHA", []],
    ["Eastshire Police", "EPO", []],
    ["Eastshire County Council Children and Families", "ECC", ["Social Care"]],
    ["Eastshire CAMHS", "CAM", []],
    ["Queen Mary Hospital", "QMH", []],
    ["Eastshire Youth Service", "EYS", []],
  ],
  people: [
    ["Young Person", "subject", "2006-03-21", ["YP"]],
    ["Mother", "mother", null, []],
    ["Father", "father", null, []],
    ["Brother", "brother", "2009-10-02", []],
    ["Male 1", "older male", null, []],
  ],
  entries: `
M1 | Marlow Heath Academy | 2021-01-18 | 08:50 | YP | Attendance | YP late for the sixth time this term. Detention set. | Mother informed by text.
M2 | Marlow Heath Academy | 2021-02-03 | 11:30 | YP | Concern | YP has a new phone and will not say where from. Two girls told Miss T that she gets into cars at the gate. | Safeguarding lead told. Referral to MASH 14:10.
E1 | Eastshire County Council Children and Families | 2021-02-03 | 14:10 | YP | Contact | Referral from the Academy. YP has been given a phone; three friends report her getting into cars. | Decision: single assessment.
M3 | Marlow Heath Academy | 2021-02-10 | | YP | Reply to referral | Letter from social care: threshold not met, early help suggested. | Filed.
E2 | Eastshire County Council Children and Families | 2021-02-16 | 16:00 | YP; Mother | Home visit | YP and Mother seen. Brother at football. YP said phone was a gift from her dad. | Assessment continues. To ask Father.
P1 | Eastshire Police | 2021-02-27 | 23:10 | YP; Mother | Missing | Mother reports YP missing, left the house at 18:00. Medium risk. | Enquiries made.
P2 | Eastshire Police | 2021-02-28 | 03:40 | YP | Missing – found | YP found by patrol at the retail park at 03:40 with two males. Taken home. Males spoken to. | Return interview to be offered.
E3 | Eastshire County Council Children and Families | 2021-03-01 | | YP | Missing notification | YP was missing from about 8pm on Saturday; came home by herself at about 4 in the morning. | Return interview by the youth service.
Y1 | Eastshire Youth Service | 2021-03-03 | 15:30 | YP | Return interview | YP seen at the Academy, in the pastoral room. Said she was with a friend. | Report to social worker.
E4 | Eastshire County Council Children and Families | 2021-03-04 | | YP | Return interview | Received from youth service: YP declined to speak to their worker yesterday. | None.
C1 | Eastshire CAMHS | 2021-03-16 | 10:00 | YP; Mother | Choice appointment | Attended with Mother. Low mood, cuts to the left forearm. Mother was in the room throughout. | Six sessions.
E5 | Eastshire County Council Children and Families | 2021-03-18 | | YP | Call | CAMHS clinician rang. YP came on Tuesday on her own. Cutting to her thigh. | Added to assessment.
C2 | Eastshire CAMHS | 2021-03-30 | 10:00 | YP | Appointment | YP failed to turn up. Rang school; attendance officer said she was not in. | Second appointment.
M4 | Marlow Heath Academy | 2021-04-22 | 13:00 | YP; Mother | Meeting | Meeting in school about attendance, 61%. Present: Mother, head of year, youth worker, social worker. | Report card.
E6 | Eastshire County Council Children and Families | 2021-04-22 | 13:00 | YP; Mother | School meeting | Attended at the Academy. Mother and Father both came. Attendance 71%. | Report card.
P3 | Eastshire Police | 2021-05-08 | 01:20 | YP; Male 1 | Stop | Car stopped on the bypass at twenty past one. YP in the front with Male 1, 27. Cannabis in the glove box. Male 1 arrested for possession, YP taken home by officers. | Intelligence. Abduction notice to be looked into.
E7 | Eastshire County Council Children and Families | 2021-05-10 | 10:00 | YP; Male 1 | Police report | YP found in a car on Friday night. Driver was let off with a warning. No drugs found. | Strategy discussion.
E8 | Eastshire County Council Children and Families | 2021-05-11 | 14:00 | YP | Strategy discussion | By Teams. DS from the exploitation team, CAMHS nurse, DSL. | Section 47, joint. Child exploitation tool: significant risk.
P4 | Eastshire Police | 2021-05-11 | 14:00 | YP | Strategy discussion | DS joined the discussion. | Joint section 47. CE risk: moderate.
C3 | Eastshire CAMHS | 2021-05-11 | 14:00 | YP | Strategy discussion | Duty nurse dialled in. | Safety plan.
M5 | Marlow Heath Academy | 2021-05-11 | 14:00 | YP | Strategy discussion | DSL was not told of the meeting and read of it the day after. | Complaint to the council.
Y2 | Eastshire Youth Service | 2021-05-20 | 17:00 | YP | Session | Met YP at the café. PC from the neighbourhood team joined for half an hour to talk of safety. | Weekly.
C4 | Eastshire CAMHS | 2021-06-01 | 11:00 | YP | Session | Attended. Tearful. Spoke of Male 1 as boyfriend. Allocated social worker telephoned and told. | Third session.
M6 | Marlow Heath Academy | 2021-06-14 | 12:10 | YP | Fight | YP and another pupil fought in the canteen. YP had a scratch on the chin. Excluded for two days. | Father collected her at 12:45.
E9 | Eastshire County Council Children and Families | 2021-06-14 | 15:00 | YP | Call | Head of year called: fight today, YP excluded for five days. Mother picked her up. | Visit.
P5 | Eastshire Police | 2021-07-02 | 22:05 | YP; Mother; Father | Domestic | Neighbour calls at 22:05. Father shouting on the doorstep. Left before we came. Mother and two children in the house. No offences. | Standard risk. Shared with social care.
E10 | Eastshire County Council Children and Families | 2021-07-05 | | YP; Mother; Father | PPN | Domestic on Friday at 10pm. Father still there when the police came and was moved on. | To be addressed in assessment.
Q1 | Queen Mary Hospital | 2021-07-19 | 20:35 | YP; Brother | ED | YP took 16 paracetamol at 17:00. Came with Brother by taxi. Levels below treatment line. CAMHS crisis nurse saw her at 22:00. | Home with Mother at 00:40.
C5 | Eastshire CAMHS | 2021-07-19 | 22:00 | YP | Crisis assessment | Seen in ED. Eight paracetamol. No intent. | Follow-up in seven days.
E11 | Eastshire County Council Children and Families | 2021-07-20 | 09:30 | YP | EDT handover | Queen Mary rang last night. YP took an overdose and was admitted. | Visit to ward.
M7 | Marlow Heath Academy | 2021-07-21 | | YP | Call | Social worker rang to tell us of the overdose on Monday. | Pastoral support.
E12 | Eastshire County Council Children and Families | 2021-09-09 | 13:00 | YP; Mother; Father | ICPC | Initial conference. There: Mother, YP, DSL, CAMHS nurse, DS. Father gave his views by phone. | Child protection plan, sexual abuse.
M8 | Marlow Heath Academy | 2021-09-09 | 13:00 | YP | ICPC | DSL attended. YP did not want to come in and wrote a letter. | CP plan sexual abuse.
C6 | Eastshire CAMHS | 2021-09-09 | 13:00 | YP | ICPC | Nurse there until 14:00. | Plan: neglect.
P6 | Eastshire Police | 2021-09-09 | 13:00 | YP | ICPC | DS went. Father joined by telephone. | Plan, sexual abuse.
E13 | Eastshire County Council Children and Families | 2021-09-30 | 10:00 | YP; Mother | Core group | Mother, DSL, youth worker. CAMHS had no one free. | Reviewed.
M9 | Marlow Heath Academy | 2021-09-30 | 10:00 | YP | Core group | DSL at core group. CAMHS nurse told the group of the sessions. | Next 28 October.
Y3 | Eastshire Youth Service | 2021-09-30 | 10:00 | YP; Mother | Core group | Worker attended the core group. | None.
P7 | Eastshire Police | 2021-10-15 | 11:00 | Male 1 | Abduction notice | CAWN served on Male 1 at his work. | Recorded.
E14 | Eastshire County Council Children and Families | 2021-10-18 | | Male 1 | Email | Email from the DS: notice not served on Male 1, he had moved away. | To chase.
M10 | Marlow Heath Academy | 2021-11-04 | 09:40 | YP | Disclosure | YP told her tutor that she is pregnant. Fire alarm test at the time. Mother told. School nurse off. | Told social worker by phone at 10:00.
E15 | Eastshire County Council Children and Families | 2021-11-04 | 10:00 | YP | Call | DSL rang at 10:00, YP pregnant, ten weeks. Mother does not know. | Visit tomorrow.
Q2 | Queen Mary Hospital | 2021-11-17 | 09:30 | YP; Mother | Early pregnancy clinic | Scan, 9 weeks. YP, Mother. Social worker waited outside. | Counselling.
E16 | Eastshire County Council Children and Families | 2021-11-17 | 09:30 | YP; Mother | Hospital | Took YP to the clinic. Mother stayed away as she was angry. | Support.
C7 | Eastshire CAMHS | 2021-11-23 | 10:00 | YP | Session | Session with the youth worker in the room, at YP's wish. | Next week.
P8 | Eastshire Police | 2021-12-12 | 04:15 | YP | Missing | Reported by Mother at 04:15. High risk. Found 13:30 at a flat in the next town with five males. | Strategy.
Y4 | Eastshire Youth Service | 2021-12-14 | | YP | Missing | Police told us that YP was missing on Sunday and traced to a hotel. | Return interview.
E17 | Eastshire County Council Children and Families | 2021-12-13 | 09:00 | YP | Missing | YP missing yesterday, found at half past one in the afternoon at a flat. | Strategy discussion.
E18 | Eastshire County Council Children and Families | 2021-12-14 | 10:00 | YP | Strategy discussion | DI, CAMHS lead, safeguarding nurse from Queen Mary, Academy DSL. | Placement out of county.
P9 | Eastshire Police | 2021-12-14 | 10:00 | YP | Strategy discussion | DI chaired with social care. | Operation. To stay at home with safety plan.
C8 | Eastshire CAMHS | 2021-12-14 | 10:00 | YP | Strategy discussion | Lead attended. | Placement.
M11 | Marlow Heath Academy | 2021-12-14 | 10:00 | YP | Strategy discussion | DSL joined at 10:15. | Placement out of county.
E19 | Eastshire County Council Children and Families | 2022-01-11 | 11:00 | YP | Placement visit | Seen in placement. Settled. The exploitation officer had visited the day before. | None.
Y5 | Eastshire Youth Service | 2022-02-08 | 16:00 | YP | Session | Online session. YP would like to be a vet. Will ask the school about GCSEs. | None.
E20 | Eastshire County Council Children and Families | 2022-03-08 | 13:00 | YP; Mother; Father | Looked after review | IRO, Mother, Father, a teacher from Marlow Heath and the CAMHS worker. | Care plan agreed.
P10 | Eastshire Police | 2022-04-05 | 10:00 | Male 1 | Arrest | Male 1 arrested at 06:00, sexual offences. Two phones. | Remanded.
E21 | Eastshire County Council Children and Families | 2022-04-06 | | Male 1 | Call | DS called, Male 1 arrested yesterday and bailed. | YP told by social worker.
C9 | Eastshire CAMHS | 2022-06-14 | 10:00 | YP | Review | Discharged to local CAMHS. Social worker and independent reviewing officer on the call. | Closed.
P11 | Eastshire Police | 2022-11-22 | 16:00 | Male 1 | Court | Male 1 pleaded guilty, eight years. Youth worker sat with YP in court. | None.
E22 | Eastshire County Council Children and Families | 2022-11-24 | | Male 1 | Court | Sentence on 22 November: Male 1 found guilty after trial, six years. | None.
`,
  links: [
    ["M2", "E1"],
    ["E1", "M3"],
    ["P1", "E3"],
    ["Y1", "E4"],
    ["C1", "E5"],
    ["M4", "E6"],
    ["P3", "E7"],
    ["E8", "P4", "C3", "M5"],
    ["M6", "E9"],
    ["P5", "E10"],
    ["Q1", "C5", "E11"],
    ["E12", "M8", "C6", "P6"],
    ["E13", "M9", "Y3"],
    ["P7", "E14"],
    ["M10", "E15"],
    ["Q2", "E16"],
    ["P8", "E17", "Y4"],
    ["E18", "P9", "C8", "M11"],
    ["P10", "E21"],
    ["P11", "E22"],
  ],
  linksDebatable: [
    ["E1", "M3"],
    ["P2", "E3"],
    ["P1", "E3"],
    ["Q1", "M7"],
    ["C5", "M7"],
    ["E11", "M7"],
  ],
  discrepancies: [
    ["who", ["M2", "E1"]],
    ["time", ["P1", "E3"]],
    ["outcome", ["P2", "E3"]],
    ["outcome", ["Y1", "E4"]],
    ["who", ["C1", "E5"]],
    ["outcome", ["C1", "E5"]],
    ["who", ["M4", "E6"]],
    ["outcome", ["M4", "E6"]],
    ["outcome", ["P3", "E7"]],
    ["outcome", ["E8", "P4"]],
    ["who", ["E8", "M5"]],
    ["outcome", ["M6", "E9"]],
    ["who", ["M6", "E9"]],
    ["who", ["P5", "E10"]],
    ["outcome", ["Q1", "C5", "E11"]],
    ["who", ["E12", "M8"]],
    ["outcome", ["E12", "M8", "C6", "P6"]],
    ["who", ["E13", "M9"]],
    ["outcome", ["P7", "E14"]],
    ["outcome", ["M10", "E15"]],
    ["who", ["Q2", "E16"]],
    ["outcome", ["P8", "Y4", "E17"]],
    ["outcome", ["E18", "P9", "C8", "M11"]],
    ["outcome", ["P10", "E21"]],
    ["outcome", ["P11", "E22"]],
  ],
  discrepanciesDebatable: [
    ["outcome", ["E1", "M3"]],
    ["time", ["P2", "E3"]],
    ["outcome", ["Q2", "E15"]],
  ],
  omissions: [
    ["C2", "Marlow Heath Academy"],
    ["M4", "Eastshire Youth Service"],
    ["Y2", "Eastshire Police"],
    ["C4", "Eastshire County Council Children and Families"],
    ["C7", "Eastshire Youth Service"],
    ["E18", "Queen Mary Hospital"],
    ["E19", "Eastshire Police"],
    ["E20", "Marlow Heath Academy"],
    ["E20", "Eastshire CAMHS"],
    ["C9", "Eastshire County Council Children and Families"],
    ["P11", "Eastshire Youth Service"],
    ["M7", "Eastshire County Council Children and Families"],
  ],
  unansweredReferrals: [],
};
