import type { MadeUpReview } from "./madeUpReview";

/** A baby of very young parents: maternity, youth justice, school, hospital, mental health. The rules were never tuned on it. */
export const youngParents: MadeUpReview = {
  name: "young parents",
  period: ["2018-03-01", "2019-08-31"],
  agencies: [
    ["Northvale Constabulary", "NVC", []],
    ["Northvale Council Social Care", "NSC", []],
    ["Northvale Maternity Services", "NMS", []],
    ["Northvale Health Visiting Service", "NHV", []],
    ["Oakfield Medical Centre", "OMC", ["GP"]],
    ["Northvale Youth Justice Service", "YJS", []],
    ["Hillcrest High School", "HHS", []],
    ["Northvale General Hospital", "NGH", []],
  ],
  people: [
    ["Baby K", "subject", "2018-09-17", []],
    ["YM", "mother", "2002-05-04", []],
    ["YF", "father", "2001-01-20", []],
    ["Grandmother", "maternal grandmother", null, []],
    ["Uncle", "maternal uncle", null, []],
  ],
  entries: `
M1 | Northvale Maternity Services | 2018-03-20 | 09:30 | YM; Grandmother | Booking appointment | Booked at 13 weeks. Came with her mum. Smokes ten a day. | Referred to teenage pregnancy midwife.
G1 | Oakfield Medical Centre | 2018-03-12 | | YM | Surgery consultation | Positive pregnancy test. Undecided. | Advised about options.
H1 | Hillcrest High School | 2018-03-22 | 11:00 | YM | Pastoral | Head of year spoke with YM, who shared that she is expecting. | DSL informed.
S1 | Northvale Council Social Care | 2018-03-23 | | YM | Contact | Contact made by Hillcrest's safeguarding lead: pupil of 15 is pregnant. | Screened. Pre-birth assessment.
H2 | Hillcrest High School | 2018-03-23 | 13:15 | YM | Referral | Online referral to the front door regarding YM's pregnancy. | Accepted.
Y1 | Northvale Youth Justice Service | 2018-04-10 | 16:00 | YF | Appointment | YF came to his reparation session. Talkative. | Next week same time.
P1 | Northvale Constabulary | 2018-04-14 | 01:30 | YF; Uncle | Public order | YF and Uncle fighting outside the takeaway. Both told to go home. Words of advice. | No arrests.
Y2 | Northvale Youth Justice Service | 2018-04-16 | | YF | Police information | Told by the police liaison officer that YF was detained on Saturday for affray and kept in overnight. | Worker to discuss with YF.
S2 | Northvale Council Social Care | 2018-04-24 | 15:30 | YM; Grandmother | Home visit | First visit of the pre-birth assessment. Seen with the specialist midwife. Grandmother was supportive and took part in the discussion. | Second session in two weeks.
M2 | Northvale Maternity Services | 2018-04-24 | 15:30 | YM | Home visit | Visit by the teenage pregnancy midwife alongside the allocated social worker. Grandmother out, at work. | Smoking cessation offered.
H3 | Hillcrest High School | 2018-05-02 | 10:00 | YM | Attendance | YM absent four days. Text to Grandmother. | Education welfare aware.
M3 | Northvale Maternity Services | 2018-05-15 | 10:20 | YM | Scan | YM did not attend the anomaly scan. | Rebooked 22 May.
G2 | Oakfield Medical Centre | 2018-05-15 | | YM | Letter | Anomaly scan not kept. Letter from maternity. | Coded.
S3 | Northvale Council Social Care | 2018-05-15 | | YM | Case note | YM told the social worker over the phone that she had been for her scan this morning and all was well. | None.
S4 | Northvale Council Social Care | 2018-06-05 | 14:00 | YM; YF; Grandmother | Pre-birth conference | Pre-birth conference. In attendance: YM, Grandmother, specialist midwife, health visitor, YJS worker, head of year. YF would not come in from the car. | Unborn to have a child protection plan (neglect).
M4 | Northvale Maternity Services | 2018-06-05 | 14:00 | YM; YF | Conference | Specialist midwife at conference. Both YM and YF sat in and asked questions. | Unborn on a child in need plan.
V1 | Northvale Health Visiting Service | 2018-06-05 | 14:00 | YM | Conference | Allocated health visitor joined the pre-birth conference. | Registered on plan for neglect.
Y3 | Northvale Youth Justice Service | 2018-06-05 | 15:30 | YF | Conference | Case manager went along to the pre-birth conference. | Report shared.
H4 | Hillcrest High School | 2018-06-05 | 14:00 | YM | Conference | Head of year represented the school at conference. | Exam plan.
Y4 | Northvale Youth Justice Service | 2018-06-12 | 16:00 | YF | Appointment | YF missed session. Message left. | Warning.
S5 | Northvale Council Social Care | 2018-06-14 | | YF | Call | Youth justice worker called in, YF not seen since last week. | Follow up.
S6 | Northvale Council Social Care | 2018-06-19 | 11:00 | YM; Grandmother | Core group | Core group at Grandmother's. Midwife, HV, head of year came. | Cot to be bought.
M5 | Northvale Maternity Services | 2018-06-19 | 11:00 | YM | Core group | Core group with social care and health visiting. | Birth plan begun.
V2 | Northvale Health Visiting Service | 2018-06-20 | 11:00 | YM | Core group | Health visitor at core group at Grandmother's home. | Antenatal visit due.
H5 | Hillcrest High School | 2018-06-19 | 11:00 | YM | Core group | School nurse and head of year met the social worker and family at the core group. | Home tuition.
P2 | Northvale Constabulary | 2018-07-07 | 19:45 | YM; YF | Domestic | Grandmother rang: YF smashed the window in an argument. On arrival YF sat on the wall. YF arrested, criminal damage. YM not hurt. | Custody.
S7 | Northvale Council Social Care | 2018-07-09 | | YM; YF | Police notification | Merlin received from the weekend. YF damaged a window while arguing with YM; he was spoken to and allowed to leave. | Management review.
Y5 | Northvale Youth Justice Service | 2018-07-09 | | YF | Custody notification | Custody list: YF in on Saturday night for criminal damage. | Appropriate adult was Grandmother.
Y6 | Northvale Youth Justice Service | 2018-07-17 | 16:00 | YF | Panel | Referral order panel with YF, his worker and the police youth officer. | Contract varied.
V3 | Northvale Health Visiting Service | 2018-08-14 | 10:00 | YM; Grandmother | Antenatal visit | Antenatal visit at Grandmother's. No one in. Waited ten minutes. | Contact card.
S8 | Northvale Council Social Care | 2018-08-14 | 10:00 | YM; Grandmother | Joint visit | With the health visitor to Grandmother's. YM showed us the nursery and we went through the birth plan. | Pram grant.
M6 | Northvale Maternity Services | 2018-09-17 | 03:50 | YM; Baby K | Birth | Baby K born by normal delivery, 2.7 kg. Grandmother and YF at the birth. | Skin to skin. Social worker to be told in the morning.
G3 | Oakfield Medical Centre | 2018-09-20 | | YM; Baby K | Letter | Discharge summary: live birth 17 September. | Baby registered.
S9 | Northvale Council Social Care | 2018-09-17 | 09:15 | YM; Baby K | Call | Ward rang. Baby born at 03:50 this morning. Only Grandmother with YM, YF did not come. | Discharge planning meeting to be set.
M7 | Northvale Maternity Services | 2018-09-18 | 14:00 | YM; YF; Baby K | Discharge planning | Discharge planning on the ward: ward manager, social worker, health visitor and YM. | Home to Grandmother today.
S10 | Northvale Council Social Care | 2018-09-18 | 14:00 | YM; Baby K | Discharge planning meeting | Held on the ward, all professionals agreed with the plan. | Discharge tomorrow.
M8 | Northvale Maternity Services | 2018-09-24 | 11:00 | YM; Baby K | Postnatal | Community midwife saw YM and Baby K. Feeding slowly. | Weight on Thursday.
V4 | Northvale Health Visiting Service | 2018-09-28 | 10:30 | YM; Baby K | New birth visit | New birth visit. Baby K 2.65 kg. Community midwife there to hand over. | Weekly weight.
S11 | Northvale Council Social Care | 2018-10-03 | 15:00 | YM; Baby K | Visit | Unannounced. Baby K asleep. YM on her own. | Plan continues.
V5 | Northvale Health Visiting Service | 2018-10-03 | 11:00 | YM; Baby K | Home visit | Baby K 2.9 kg. Grandmother present. | Clinic next.
G4 | Oakfield Medical Centre | 2018-10-29 | 09:50 | YM; Baby K | Six week check | Baby K brought by YM and Grandmother for six week check. Normal. | Immunisations.
V6 | Northvale Health Visiting Service | 2018-10-29 | | Baby K | Liaison with GP | Practice nurse rang to say Baby K was not brought to the six week check today. | To chase.
S12 | Northvale Council Social Care | 2018-11-06 | 13:00 | YM; YF; Baby K; Grandmother | Review conference | RCPC attended by YM, HV, YJS and the GP. | Baby K to remain on a plan.
V7 | Northvale Health Visiting Service | 2018-11-06 | 13:00 | Baby K | Review conference | HV there. | Plan ended, step down to CiN.
Y7 | Northvale Youth Justice Service | 2018-11-06 | 13:00 | YF | RCPC | Case manager at review. YF attended with him. | CP plan to continue.
S13 | Northvale Council Social Care | 2018-11-20 | 10:30 | YM; Baby K | Home visit | Visit with the health visitor. Slight bruise by the ear seen by both, said to be a toy. | Medical sought.
V8 | Northvale Health Visiting Service | 2018-11-20 | 10:30 | YM; Baby K | Home visit | Joint visit, social worker. Undressed to weigh. No marks. | Weight 5.1 kg.
N1 | Northvale General Hospital | 2018-11-20 | 16:40 | Baby K; YM | Child protection medical | Baby K examined by the registrar. Bruise behind the left ear. Accompanied by the social worker and Grandmother. | Discharged home at 18:00; explanation plausible.
S14 | Northvale Council Social Care | 2018-11-20 | 16:40 | Baby K; YM; Grandmother | Medical | Took Baby K and Grandmother to the hospital for the medical. Left at 20:30. | Paediatrician could not rule out harm.
S15 | Northvale Council Social Care | 2018-11-21 | 10:00 | Baby K | Strategy discussion | Held by phone: DI, consultant, HV. | Section 47, single agency.
P3 | Northvale Constabulary | 2018-11-21 | 10:00 | Baby K | Strategy discussion | DI spoke with the team manager, the hospital and the health visitor. | Section 47 to be undertaken by social care alone.
N2 | Northvale General Hospital | 2018-11-21 | 11:45 | Baby K | Strategy discussion | Consultant dialled in. | Report to be sent.
V9 | Northvale Health Visiting Service | 2018-11-21 | 10:05 | Baby K | Strategy discussion | HV shared weights with the strategy discussion. | S47.
H6 | Hillcrest High School | 2018-11-27 | 13:30 | YM | Meeting | Reintegration meeting. YM, Grandmother, our head of year and the youth justice education worker sat down together. | Part-time timetable.
Y8 | Northvale Youth Justice Service | 2018-12-04 | 16:00 | YF | Appointment | Attended, smelt of cannabis. Seen with the substance misuse nurse. | Sanction.
V10 | Northvale Health Visiting Service | 2018-12-11 | 10:00 | YM; Baby K | Clinic | Baby K at clinic with Grandmother. The neighbourhood PCSO was at the clinic doing bike marking. | Weight 5.6 kg.
G5 | Oakfield Medical Centre | 2018-12-13 | 17:10 | YM | Consultation | YM tearful. Score raised. Spoke with the health visitor on the phone during the appointment, who will visit. | Sertraline.
G6 | Oakfield Medical Centre | 2019-01-08 | 12:30 | Baby K | Practice safeguarding meeting | Baby K and YM discussed by partners, the HV and the midwife. | Flag.
V11 | Northvale Health Visiting Service | 2019-01-08 | 12:30 | Baby K | GP meeting | Monthly meeting at Oakfield, Baby K discussed. | None.
P4 | Northvale Constabulary | 2019-01-19 | 23:20 | YM; YF; Baby K | Domestic | YM called to say that YF kicked the door. YF gone on arrival. Baby K seen asleep. | Circulated as wanted.
S16 | Northvale Council Social Care | 2019-01-20 | 00:10 | YM; YF; Baby K | Out of hours | Out of hours told by the police of an incident at 22:00 last night, YF kicked in the door and had left. | Day team to visit.
P5 | Northvale Constabulary | 2019-01-21 | 14:10 | YF | Arrest | YF arrested at the college at 14:10. Interviewed with the YJS worker as appropriate adult. | Youth caution.
Y9 | Northvale Youth Justice Service | 2019-01-21 | 15:30 | YF | Custody | Worker was appropriate adult for YF in interview. | Charged and bailed to 4 February.
S17 | Northvale Council Social Care | 2019-01-22 | 11:00 | YM; Baby K | Visit | Child protection visit after the incident. YM and Baby K at Grandmother's. | Safety plan.
Y10 | Northvale Youth Justice Service | 2019-02-04 | 10:00 | YF | Court | YF appeared at youth court. Youth rehabilitation order. | Induction.
P6 | Northvale Constabulary | 2019-02-05 | | YF | Court result | Youth court, 4 February: case dismissed. | Closed.
H7 | Hillcrest High School | 2019-02-12 | 09:00 | YM | Exclusion | YM fixed-term exclusion, two days. | Work sent home.
S18 | Northvale Council Social Care | 2019-02-12 | 12:00 | YM | Call | Grandmother rang, YM sent home from school for two days. | None.
S19 | Northvale Council Social Care | 2019-02-26 | 10:00 | YM; Baby K | Core group | Core group at school. Present were YM, HV, head of year and Baby K. | Reviewed.
V12 | Northvale Health Visiting Service | 2019-02-26 | 10:00 | YM; Baby K | Core group | Attended. Head of year was on sick leave and school sent no one. YM present with Baby K. | Next month.
V13 | Northvale Health Visiting Service | 2019-03-12 | 14:00 | YM; Baby K | Home visit | Home visit alongside the social work assistant. Home warm. | Weight 7 kg.
M9 | Northvale Maternity Services | 2019-03-19 | 10:00 | YM | Clinic | Contraception clinic. YM said her social worker had told her to come. | Implant.
P7 | Northvale Constabulary | 2019-03-30 | 18:00 | Baby K; YM; Uncle | Welfare check | Paramedics and police to Grandmother's: Baby K choked. Baby K alert, to hospital by ambulance. | No concerns.
N3 | Northvale General Hospital | 2019-03-30 | 18:35 | Baby K; YM | ED attendance | Baby K by ambulance, choking episode. Uncle and YM with Baby K. Chest clear. | Discharged.
S20 | Northvale Council Social Care | 2019-03-31 | | Baby K; YM | Hospital notification | Ward sister let us know that Baby K was brought in yesterday having choked, and has been admitted. | Call to family.
S21 | Northvale Council Social Care | 2019-04-09 | 13:00 | Baby K; YM; YF; Grandmother | Review conference | Third review. Those there: YM, YF, Grandmother, health visitor, consultant paediatrician. | End plan; child in need.
V14 | Northvale Health Visiting Service | 2019-04-10 | 13:00 | Baby K | Review conference | HV attended review conference. | Child in need plan.
Y11 | Northvale Youth Justice Service | 2019-04-16 | 15:00 | YF | Joint appointment | Seen jointly with his offender manager-to-be from adult probation and the health visitor about fathering. | Fathers' group.
P8 | Northvale Constabulary | 2019-05-01 | 12:00 | YM | MARAC | Discussed at MARAC. Midwifery and education represented. | Markers.
S22 | Northvale Council Social Care | 2019-05-14 | 10:00 | YM; Baby K | CiN visit | Saw Baby K with YM. The GP had asked us to check the medicine cupboard. | Locked box.
V15 | Northvale Health Visiting Service | 2019-05-14 | 14:00 | Baby K | Clinic | Clinic. Weight 8.4 kg. | None.
P9 | Northvale Constabulary | 2019-06-08 | 02:40 | Baby K; YM; YF | Death | Called at 02:40 to Baby K not breathing. Pronounced dead at hospital at 03:25. YM and YF present. | YF arrested.
N4 | Northvale General Hospital | 2019-06-08 | 03:05 | Baby K; YM; YF | Death | Baby K arrived in cardiac arrest. Died at 03:55. | Joint agency response begun. Coroner told.
S23 | Northvale Council Social Care | 2019-06-08 | 05:00 | Baby K; YM; YF | Out of hours | Duty worker told by the hospital of Baby K's death. Both parents at hospital, nobody arrested. | Strategy discussion at 11.
S24 | Northvale Council Social Care | 2019-06-08 | 11:00 | Baby K | Strategy discussion | Rapid response meeting: police, paediatrician, GP, coroner's officer. | Joint investigation.
P10 | Northvale Constabulary | 2019-06-08 | 11:00 | Baby K | Strategy discussion | Initial joint agency response meeting. Paediatrician gave findings. | Joint investigation.
N5 | Northvale General Hospital | 2019-06-08 | 11:00 | Baby K | Strategy discussion | Designated doctor attended. | Joint with police.
`,
  links: [
    ["H2", "S1"],
    ["P1", "Y2"],
    ["S2", "M2"],
    ["M3", "S3", "G2"],
    ["S4", "M4", "V1", "Y3", "H4"],
    ["S6", "M5", "V2", "H5"],
    ["P2", "S7", "Y5"],
    ["V3", "S8"],
    ["M6", "S9"],
    ["M7", "S10"],
    ["G4", "V6"],
    ["S12", "V7", "Y7"],
    ["S13", "V8"],
    ["N1", "S14"],
    ["S15", "P3", "N2", "V9"],
    ["G6", "V11"],
    ["P4", "S16"],
    ["P5", "Y9"],
    ["Y10", "P6"],
    ["H7", "S18"],
    ["S19", "V12"],
    ["P7", "N3", "S20"],
    ["S21", "V14"],
    ["P9", "N4", "S23"],
    ["S24", "P10", "N5"],
  ],
  linksDebatable: [
    ["M6", "G3"],
    ["S9", "G3"],
    ["H1", "S1"],
    ["H1", "H2"],
    ["Y4", "S5"],
  ],
  discrepancies: [
    ["outcome", ["P1", "Y2"]],
    ["who", ["S2", "M2"]],
    ["outcome", ["M3", "S3", "G2"]],
    ["who", ["S4", "M4"]],
    ["outcome", ["S4", "M4", "V1"]],
    ["time", ["S4", "M4", "V1", "Y3", "H4"]],
    ["date", ["S6", "M5", "V2", "H5"]],
    ["outcome", ["P2", "S7"]],
    ["outcome", ["V3", "S8"]],
    ["who", ["M6", "S9"]],
    ["outcome", ["G4", "V6"]],
    ["outcome", ["S12", "V7", "Y7"]],
    ["outcome", ["S13", "V8"]],
    ["time", ["N1", "S14"]],
    ["time", ["S15", "P3", "N2", "V9"]],
    ["outcome", ["P5", "Y9"]],
    ["outcome", ["Y10", "P6"]],
    ["who", ["S19", "V12"]],
    ["outcome", ["N3", "S20"]],
    ["date", ["S21", "V14"]],
    ["time", ["P9", "N4"]],
    ["outcome", ["P9", "S23"]],
  ],
  discrepanciesDebatable: [
    ["outcome", ["M3", "S3"]],
    ["outcome", ["M7", "S10"]],
    ["outcome", ["P2", "S7", "Y5"]],
    ["time", ["P5", "Y9"]],
    ["who", ["V3", "S8"]],
    ["outcome", ["N1", "S14"]],
    ["who", ["G4", "V6"]],
    ["who", ["M3", "S3", "G2"]],
    ["who", ["S12", "Y7"]],
    ["time", ["P4", "S16"]],
  ],
  omissions: [
    ["Y6", "Northvale Constabulary"],
    ["M7", "Northvale Health Visiting Service"],
    ["V4", "Northvale Maternity Services"],
    ["S5", "Northvale Youth Justice Service"],
    ["S12", "Oakfield Medical Centre"],
    ["H6", "Northvale Youth Justice Service"],
    ["G5", "Northvale Health Visiting Service"],
    ["G6", "Northvale Maternity Services"],
    ["V13", "Northvale Council Social Care"],
    ["S21", "Northvale General Hospital"],
    ["Y11", "Northvale Health Visiting Service"],
    ["P8", "Northvale Maternity Services"],
    ["S24", "Oakfield Medical Centre"],
  ],
  unansweredReferrals: [],
};
