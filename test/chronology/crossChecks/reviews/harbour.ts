import type { MadeUpReview } from "./madeUpReview";

/** A baby born to a mother who uses heroin, a father on licence; maternity ward, probation, ambulance, nursery, drugs workers. */
export const harbour: MadeUpReview = {
  name: "harbour",
  period: ["2020-01-01", "2021-12-31"],
  agencies: [
    ["Police", "POL", ["officers"]],
    ["Children's Social Care", "CSC", ["social worker", "MASH"]],
    ["Health Visiting", "HVS", ["health visitor", "HV"]],
    ["Ambulance Service", "AMB", ["paramedics", "ambulance crew"]],
    ["General Hospital", "GEH", ["hospital", "paediatrician", "maternity ward", "midwife"]],
    ["Bright Stars Nursery", "BSN", ["nursery", "key person"]],
    ["Probation", "PRO", ["probation officer"]],
    ["Recovery Service", "REC", ["drug worker", "drugs worker", "recovery worker"]],
  ],
  people: [
    ["Baby T", "subject", "2020-06-18", ["Tobias"]],
    ["Child U", "sibling", "2016-11-02", ["Una"]],
    ["Ms B", "mother", null, []],
    ["Mr F", "father", null, []],
    ["Ms G", "paternal grandmother", null, []],
  ],
  entries: `
H1 | General Hospital | 2020-02-04 | 10:00 | Ms B | Antenatal booking | Booked at 19 weeks. Ms B said that she smokes ten a day and has never used heroin. Mr F was with her. | Referral to MASH.
R1 | Recovery Service | 2020-02-04 | 14:00 | Ms B | Keywork | Ms B came in after her booking appointment. She had gone to it alone. Uses heroin twice a week, methadone 40ml. | Letter to midwife.
C1 | Children's Social Care | 2020-02-06 | | Ms B; Child U | Contact | Midwife referred unborn baby: late booking. | Pre-birth assessment.
C2 | Children's Social Care | 2020-03-12 | 11:00 | Ms B; Mr F; Child U | Home visit | Assessment visit with the health visitor. Mr F refused to let anyone upstairs. Child U was at nursery. | Second visit.
V1 | Health Visiting | 2020-03-12 | 11:00 | Ms B; Child U | Joint visit | Visit with social worker. We were shown all the rooms, upstairs too. Child U was there, in pyjamas. | Share notes.
N1 | Bright Stars Nursery | 2020-03-12 | | Child U | Attendance | Child U absent today. | Text.
O1 | Probation | 2020-03-20 | 09:30 | Mr F | Supervision | Mr F attended. He works at the docks. Tested negative for drugs. | Next in two weeks.
R2 | Recovery Service | 2020-04-02 | 15:00 | Ms B | Keywork | Methadone raised to 60ml. Lives with her brother at present. | Prescription weekly.
H2 | General Hospital | 2020-06-18 | 04:10 | Ms B; Baby T | Birth | Baby T born at 36 weeks, 2.4 kg. Mr F was at the birth. Signs of withdrawal. | Treatment; stay five days.
C3 | Children's Social Care | 2020-06-18 | | Baby T; Ms B | Birth notification | Midwife told us that Baby T was born this morning at 39 weeks, 2.4 kg. | Discharge planning meeting.
H3 | General Hospital | 2020-06-23 | 14:00 | Baby T; Ms B | Discharge planning meeting | Meeting on the ward with social worker, health visitor, Ms B and her drug worker. Baby to go home with Ms B. | Discharge 24 June.
C4 | Children's Social Care | 2020-06-23 | 14:00 | Baby T; Ms B | Discharge planning meeting | Discharge planning meeting. Health visitor did not attend. Baby T to be placed with Ms G under a written agreement. | Discharge 26 June.
R3 | Recovery Service | 2020-06-23 | 14:00 | Ms B; Baby T | Discharge planning meeting | Drug worker attended the meeting at the hospital. | Home visits weekly.
V2 | Health Visiting | 2020-07-03 | 10:30 | Baby T; Ms B | New birth visit | New birth visit. Baby T weighed 2.6 kg, well. Moses basket in parents' room. Bottle fed. | Six week check.
C5 | Children's Social Care | 2020-07-03 | 10:30 | Baby T; Ms B | Home visit | Joint visit with health visitor. Ms B breastfeeding Baby T. Baby asleep on the settee with Mr F; no cot seen. | Crib to be bought.
C6 | Children's Social Care | 2020-08-06 | 13:00 | Baby T; Child U | Review conference | Review child protection conference, chaired. Plans to end, child in need plan. Probation officer came. | CIN plan.
V3 | Health Visiting | 2020-08-06 | 13:00 | Baby T; Child U | Review conference | Health visitor attended the review conference. Children stay on child protection plans. | Core group.
O2 | Probation | 2020-08-06 | 13:00 | Mr F | Review conference | Officer on leave; report sent, nobody attended. | None.
N2 | Bright Stars Nursery | 2020-09-14 | 08:50 | Child U | Injury | Child U had a bruise on her right cheek. She said that Mr F smacked her. | Key person rang MASH at 09:15.
C7 | Children's Social Care | 2020-09-14 | 09:20 | Child U; Mr F | Referral | Nursery rang. Bruise to left cheek. Child U said that she fell off the slide. | Strategy discussion.
C8 | Children's Social Care | 2020-09-14 | 15:00 | Child U | Strategy discussion | Strategy discussion with police and hospital paediatrician. Medical tomorrow. | Section 47.
P1 | Police | 2020-09-14 | 15:00 | Child U | Strategy discussion | DS took part. It was agreed that no medical was needed. | Joint visit.
H4 | General Hospital | 2020-09-14 | 15:00 | Child U | Strategy discussion | Paediatrician on the call. | Medical on 15 September at 10:00.
H5 | General Hospital | 2020-09-15 | 10:00 | Child U | Child protection medical | Child U examined with Ms G present. Three bruises: cheek, arm and back. Non-accidental injury probable. | Report within two days.
C9 | Children's Social Care | 2020-09-15 | 10:00 | Child U | Child protection medical | Social worker took Child U to the medical with Ms B. One bruise found. Paediatrician thought it was accidental. | Section 47 ends.
P2 | Police | 2020-09-15 | 16:00 | Mr F | Interview | Mr F interviewed under caution at the station, denied it. | No further action.
O3 | Probation | 2020-09-16 | | Mr F | Information | Police tell us that Mr F was interviewed yesterday and has been charged with common assault. | Recall considered.
M1 | Ambulance Service | 2020-12-05 | 21:35 | Baby T; Ms B | 999 call | 999 call by Ms G at 21:35: Baby T floppy. On scene at 21:43. Baby T had been sick twice. Temperature 38.9. | Taken to hospital.
H6 | General Hospital | 2020-12-05 | 22:10 | Baby T | Emergency attendance | Baby T by ambulance, called by Ms B. Not been sick. Temperature 36.8. | Admitted for observation.
H7 | General Hospital | 2020-12-06 | 11:00 | Baby T; Mr F | Ward round | CT normal, eyes normal. Mr F abusive to staff. | Home on 7 December. Health visitor told by phone.
R4 | Recovery Service | 2021-01-12 | 11:00 | Ms B | Appointment | Ms B did not attend. | Text.
P3 | Police | 2021-02-13 | 19:50 | Mr F; Ms B; Child U | Domestic incident | Report from Ms G. Mr F had pushed Ms B down the stairs. Ms B gave a statement. Three children in the house. | Arrested on suspicion of assault. Referral to MASH.
C10 | Children's Social Care | 2021-02-13 | 22:00 | Mr F; Ms B; Child U; Baby T | Contact | Police referral: Mr F punched Ms B in the face. She declined to give a statement. Two children there. He ran off before officers came. | Duty visit.
M2 | Ambulance Service | 2021-02-13 | 20:05 | Ms B | Attendance | Crew to Ms B at the request of police: refused to go to hospital. | Advice.
H8 | General Hospital | 2021-02-13 | 21:15 | Ms B | Emergency attendance | Ms B brought in by ambulance with rib pain after a fall on the stairs. | X-ray, home.
C11 | Children's Social Care | 2021-03-09 | 14:30 | Ms B; Baby T; Child U | Core group | Core group with health visitor, nursery and recovery worker. Ms B's last three drug tests were clear. | Next 6 April.
R5 | Recovery Service | 2021-03-09 | 14:30 | Ms B | Core group | Recovery worker attended. Reported two positive tests for heroin in February. | Daily pick up.
N3 | Bright Stars Nursery | 2021-03-09 | 14:30 | Child U | Core group | Manager attended. Child U is happy and settled. | None.
V4 | Health Visiting | 2021-03-09 | 14:30 | Baby T | Core group | Health visitor attended. Baby T's injections are up to date. | Weigh monthly.
C12 | Children's Social Care | 2021-04-20 | 16:00 | Child U | Direct work | Child U seen alone at nursery. Said she is scared when Daddy shouts. | Record.
N4 | Bright Stars Nursery | 2021-04-20 | 16:00 | Child U | Visit by social worker | Social worker came to see Child U. Ms B stayed in the room with them. | Noted.
C13 | Children's Social Care | 2021-05-11 | 10:00 | Ms B; Mr F | Legal meeting | Meeting before proceedings with the parents and their solicitors. | Parenting assessment.
P4 | Police | 2021-06-02 | 13:00 | Mr F | Search | Warrant at the home with the social worker. 12 wraps of heroin and a knife found. Baby T in the cot. | Arrested.
C14 | Children's Social Care | 2021-06-02 | 13:00 | Mr F; Baby T | Joint visit | With police when the home was searched. Cannabis found. Baby T was at nursery with Child U. | Emergency order sought.
O4 | Probation | 2021-06-04 | 10:00 | Mr F | Recall | Mr F recalled to prison for 28 days after the arrest on 2 June. | Letter.
C15 | Children's Social Care | 2021-06-04 | | Baby T; Child U | Court | Interim care orders made. Children placed with Ms G. | Contact three times a week.
V5 | Health Visiting | 2021-06-10 | 11:00 | Baby T; Ms G | Home visit | Saw Baby T at Ms G's. Social worker had been told that the cot is unsafe. | New cot.
V6 | Health Visiting | 2021-07-01 | 10:00 | Baby T | One year review | Review with Ms G. Crawling. | Two year review.
N5 | Bright Stars Nursery | 2021-07-20 | | Child U | Leavers | Child U leaves for school. | Records sent.
C16 | Children's Social Care | 2020-10-20 | 10:00 | Ms B; Mr F | Home visit | Visit together with Mr F's probation officer. Talk about his drinking. | Continue.
C17 | Children's Social Care | 2020-11-10 | | Mr F | Telephone call | Rang Police for any incidents since September. None. | None.
H9 | General Hospital | 2020-07-16 | 10:00 | Baby T | Clinic | Neonatal clinic: Baby T well. Health visitor came with Ms B. | Discharge.
N6 | Bright Stars Nursery | 2021-01-27 | 15:00 | Child U | Meeting | Meeting with Ms B, social worker and health visitor about Child U's speech. | Speech therapy.
R6 | Recovery Service | 2021-02-02 | 14:00 | Ms B | Three way meeting | Three way meeting of Ms B, her drug worker and the midwife who knows her. | Plan.
P5 | Police | 2021-05-20 | 11:00 | Mr F | Meeting | MAPPA style meeting with Mr F's probation officer and the social worker. | Licence conditions.
`,
  links: [
    ["H1", "R1"],
    ["C2", "V1"],
    ["H2", "C3"],
    ["H3", "C4", "R3"],
    ["V2", "C5"],
    ["C6", "V3", "O2"],
    ["N2", "C7"],
    ["C8", "P1", "H4"],
    ["H5", "C9"],
    ["P2", "O3"],
    ["M1", "H6"],
    ["P3", "C10"],
    ["M2", "H8"],
    ["C11", "R5", "N3", "V4"],
    ["C12", "N4"],
    ["P4", "C14"],
  ],
  discrepancies: [
    ["who", ["H1", "R1"]],
    ["outcome", ["H1", "R1"]],
    ["who", ["C2", "V1"]],
    ["outcome", ["C2", "V1"]],
    ["outcome", ["H2", "C3"]],
    ["who", ["H3", "C4"]],
    ["outcome", ["H3", "C4"]],
    ["outcome", ["V2", "C5"]],
    ["who", ["C6", "O2"]],
    ["outcome", ["C6", "V3"]],
    ["outcome", ["N2", "C7"]],
    ["outcome", ["C8", "P1", "H4"]],
    ["outcome", ["H5", "C9"]],
    ["outcome", ["P2", "O3"]],
    ["who", ["M1", "H6"]],
    ["outcome", ["M1", "H6"]],
    ["who", ["P3", "C10"]],
    ["outcome", ["P3", "C10"]],
    ["outcome", ["M2", "H8"]],
    ["outcome", ["C11", "R5"]],
    ["who", ["C12", "N4"]],
    ["who", ["P4", "C14"]],
    ["outcome", ["P4", "C14"]],
  ],
  discrepanciesDebatable: [["who", ["H5", "C9"]]],
  omissions: [
    ["C16", "Probation"],
    ["C17", "Police"],
    ["H9", "Health Visiting"],
    ["N6", "Children's Social Care"],
    ["N6", "Health Visiting"],
    ["R6", "General Hospital"],
    ["P5", "Probation"],
    ["P5", "Children's Social Care"],
    ["H7", "Health Visiting"],
    ["V5", "Children's Social Care"],
  ],
  unansweredReferrals: [],
};
