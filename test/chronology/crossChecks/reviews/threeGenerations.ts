import type { MadeUpReview } from "./madeUpReview";

/** A child placed with grandparents: drugs, CAMHS, two schools, ambulance. Written after the rules had their present form. */
export const threeGenerations: MadeUpReview = {
  name: "three generations",
  period: ["2022-01-01", "2023-06-30"],
  agencies: [
    ["Wexcombe Police Service", "WPS", []],
    ["Wexcombe Children and Families", "WCF", []],
    ["Wexcombe 0-19 Service", "W19", []],
    ["Larkrise Primary School", "LPS", []],
    ["Turnpike Surgery", "TPS", []],
    ["Wexcombe CAMHS", "CAM", []],
    ["Crossroads Drug and Alcohol Service", "CDA", []],
    ["South Coast Ambulance Service", "SCA", []],
  ],
  people: [
    ["Child D", "subject", "2013-10-09", []],
    ["Sibling E", "sibling", "2021-02-14", []],
    ["Mum", "mother", null, []],
    ["Grandad", "maternal grandfather", null, []],
    ["Nan", "maternal grandmother", null, []],
    ["Kyle", "mother's partner", null, []],
  ],
  entries: `
L1 | Larkrise Primary School | 2022-01-12 | 08:45 | Child D | Pastoral | Child D arrived hungry again, breakfast given. | Logged on CPOMS.
A1 | South Coast Ambulance Service | 2022-01-22 | 02:15 | Mum; Kyle | 999 | Called to Mum unresponsive, opiates suspected. Naloxone given. Kyle at scene. | Conveyed to the Infirmary, left scene 02:50. Safeguarding referral.
P1 | Wexcombe Police Service | 2022-01-22 | 02:25 | Mum; Kyle; Child D | Concern for safety | Attended with ambulance. Kyle was detained for possession of class A. Child D woken and taken to Nan. | Kyle in custody.
C1 | Wexcombe Children and Families | 2022-01-24 | 09:00 | Mum; Kyle; Child D | Police notification | Notification of the weekend's overdose by Mum. Kyle was given words of advice and remained at the flat. Child D to Nan. | Assessment opened.
D1 | Crossroads Drug and Alcohol Service | 2022-01-27 | 11:00 | Mum | Assessment | Mum seen with Kyle for initial assessment. | Script started.
C2 | Wexcombe Children and Families | 2022-01-27 | | Mum | Call | Keyworker at Crossroads telephoned. Mum did not turn up for her assessment this morning. | Try again.
C3 | Wexcombe Children and Families | 2022-02-01 | 10:00 | Child D; Nan; Grandad | Visit | Visited Nan and Grandad together with the school nurse. Grandad was welcoming, Nan unwell in bed. | Carer checks.
H1 | Wexcombe 0-19 Service | 2022-02-01 | 10:00 | Child D; Nan | Joint visit | School nurse and social worker saw Child D at Nan's. Grandad was away on a fishing trip. | Health review.
L2 | Larkrise Primary School | 2022-02-02 | 13:00 | Child D | Meeting | Learning support assistant and Child D met to make a worry box. | Weekly.
C4 | Wexcombe Children and Families | 2022-02-09 | 14:00 | Child D; Sibling E; Mum | Strategy meeting | Strategy meeting: police, 0-19, Larkrise. | S47 joint investigation to start.
P2 | Wexcombe Police Service | 2022-02-09 | 14:00 | Child D; Sibling E | Strategy meeting | DS from the child abuse team attended on Teams. | Social care to carry out single agency s47.
H2 | Wexcombe 0-19 Service | 2022-02-09 | 14:00 | Child D; Sibling E | Strategy meeting | Named nurse represented the service. | Joint s47.
L3 | Larkrise Primary School | 2022-02-10 | 14:00 | Child D | Strategy meeting | Deputy head joined strategy meeting online. | None.
C5 | Wexcombe Children and Families | 2022-02-24 | 13:00 | Child D; Sibling E; Mum | ICPC | Initial conference. Mum came with her drug worker. Kyle not invited. | CP plan, neglect.
D2 | Crossroads Drug and Alcohol Service | 2022-02-24 | 13:00 | Mum | Conference | Recovery worker supported Mum at the conference. | Random tests.
P3 | Wexcombe Police Service | 2022-02-24 | 13:00 | Mum | Conference | Conference attended by DC. | CP plans.
H3 | Wexcombe 0-19 Service | 2022-02-24 | 15:00 | Child D; Sibling E | ICPC | HV and school nurse at ICPC. | CP plans, category physical.
L4 | Larkrise Primary School | 2022-02-24 | 13:00 | Child D | ICPC | Head attended ICPC. Mum did not come. | Core group in ten days.
G1 | Turnpike Surgery | 2022-02-24 | | Child D | Letter | Invite to conference received late. GP could not attend. | Report faxed.
C6 | Wexcombe Children and Families | 2022-03-08 | 09:30 | Mum; Child D | Core group | Core group. Around the table: Mum, school nurse, deputy head, Crossroads keyworker. | Plan written.
H4 | Wexcombe 0-19 Service | 2022-03-08 | 09:30 | Child D | Core group | Core group. | Minutes awaited.
L5 | Larkrise Primary School | 2022-03-08 | 09:30 | Child D | Core group | Deputy head attended core group. | None.
M1 | Wexcombe CAMHS | 2022-03-15 | 15:00 | Child D; Nan | Choice appointment | Child D and Nan came to the choice appointment. Low mood. | Partnership list.
G2 | Turnpike Surgery | 2022-03-16 | | Child D | Clinic letter | CAMHS letter: Child D was not brought to choice appointment on 15 March. | Filed.
H5 | Wexcombe 0-19 Service | 2022-03-22 | 10:30 | Sibling E; Mum | Home visit | Health visitor and nursery nurse to Mum's flat. No reply to the bell. | Left card.
C7 | Wexcombe Children and Families | 2022-03-22 | 10:30 | Sibling E; Mum | Joint visit | Joint visit with HV. Mum opened the door, Sibling E crawling, flat tidy. | Plan continues.
L6 | Larkrise Primary School | 2022-03-23 | 11:00 | Child D | Visit | Social worker and CAMHS practitioner came into school and observed Child D in class. | Feedback next week.
C8 | Wexcombe Children and Families | 2022-03-23 | 11:00 | Child D | School visit | Observation in class at Larkrise. | None.
D3 | Crossroads Drug and Alcohol Service | 2022-04-05 | 10:00 | Mum | Key work | Mum at key work, tests clear. Will ask the health visitor about weaning. | Next week.
G3 | Turnpike Surgery | 2022-04-12 | 16:10 | Sibling E; Mum | Consultation | Sibling E chesty. Telephone discussion with the paediatric registrar. | Antibiotics.
P4 | Wexcombe Police Service | 2022-04-30 | 21:10 | Kyle; Mum | Domestic | Kyle at the flat shouting. Kyle arrested 21:35 to prevent a breach of the peace. Mum unharmed. | Released next day.
C9 | Wexcombe Children and Families | 2022-04-30 | 23:00 | Kyle; Mum; Sibling E | Out of hours | Duty social worker told by police of an argument. Kyle arrested at 22:45. Mum has a bruise to the arm. | Visit Tuesday.
P5 | Wexcombe Police Service | 2022-05-04 | 10:00 | Mum; Kyle | Safeguarding visit | PC with the IDVA and a social worker visited Mum. | Panic alarm.
H6 | Wexcombe 0-19 Service | 2022-05-10 | 09:00 | Sibling E; Mum | Clinic | Sibling E's weight 9.1 kg. Mum well presented. | None.
G4 | Turnpike Surgery | 2022-05-10 | 11:00 | Mum | Consultation | Mum wants help to sleep. Says social worker is on her back. | None.
A2 | South Coast Ambulance Service | 2022-06-03 | 17:40 | Child D; Nan | 999 | Child D fell from climbing frame at 17:20. Wrist splinted. Nan with her. | Conveyed.
L7 | Larkrise Primary School | 2022-06-06 | 09:00 | Child D | Injury | Child D in plaster. Nan said the fall was on Friday. | Risk assessment.
C10 | Wexcombe Children and Families | 2022-06-14 | 13:00 | Child D; Sibling E; Mum; Nan | RCPC | Review conference. Those attending were Mum, Nan, HV, deputy head and the GP. | Plans continue.
H7 | Wexcombe 0-19 Service | 2022-06-14 | 13:00 | Sibling E | RCPC | HV attended. Nan sent apologies. | Plans continue.
L8 | Larkrise Primary School | 2022-06-14 | 13:00 | Child D | RCPC | Deputy head present. | Child D removed from plan.
M2 | Wexcombe CAMHS | 2022-06-21 | 15:00 | Child D; Nan | Session | Child D seen on her own for part of the session. Nan brought her. | Fortnightly.
M3 | Wexcombe CAMHS | 2022-07-05 | 15:00 | Child D; Nan | Session | Three way session with Child D and the learning mentor from Larkrise. | Plan shared.
D4 | Crossroads Drug and Alcohol Service | 2022-07-12 | 13:00 | Mum | Three-way | Three-way appointment: Mum, keyworker, social worker. | Detox date.
H8 | Wexcombe 0-19 Service | 2022-07-19 | 10:00 | Sibling E | Home visit | Visited with social worker. Sibling E walking. | None.
C11 | Wexcombe Children and Families | 2022-07-19 | 14:30 | Sibling E; Mum | Home visit | Home visit jointly with HV. Sibling E walking, stair gate needed. | Gate ordered.
P6 | Wexcombe Police Service | 2022-08-09 | 19:30 | Child D; Nan; Grandad | Missing | Grandad rang 101, Child D missing since 17:00. Located 20:05 at the rec. | Prevention interview.
C12 | Wexcombe Children and Families | 2022-08-09 | 20:30 | Child D | Out of hours | Police told duty team that Child D went missing at 15:30. Now back. | Return interview.
C13 | Wexcombe Children and Families | 2022-08-11 | 10:00 | Child D | Return interview | Child D seen alone at Nan's. | Shared with police.
P7 | Wexcombe Police Service | 2022-08-30 | 10:00 | Kyle | Court | Kyle pleaded guilty to possession at magistrates. Community order made. | Closed.
D5 | Crossroads Drug and Alcohol Service | 2022-08-30 | | Kyle | Court | Court liaison worker: case against Kyle for possession was dropped at court today. | None.
C14 | Wexcombe Children and Families | 2022-09-13 | 10:00 | Child D; Sibling E; Mum | MARAC | MARAC (police, 0-19, Crossroads, CAMHS). | Actions agreed.
P8 | Wexcombe Police Service | 2022-09-13 | 10:00 | Mum | MARAC | Chaired MARAC. | Minutes.
H9 | Wexcombe 0-19 Service | 2022-09-13 | 10:00 | Mum | MARAC | Safeguarding nurse attended MARAC. | None.
D6 | Crossroads Drug and Alcohol Service | 2022-09-13 | 10:00 | Mum | MARAC | Team leader at MARAC. | Alert.
H10 | Wexcombe 0-19 Service | 2022-09-27 | 09:30 | Child D | School drop-in | Child D came to drop-in. Spoke to the SENCo afterwards about sleep. | Sleep leaflet.
L9 | Larkrise Primary School | 2022-10-04 | 15:30 | Child D; Nan | Parents' evening | Nan came. She had rung CAMHS and been told to wait. | None.
C15 | Wexcombe Children and Families | 2022-10-11 | 11:00 | Sibling E; Mum | Visit | Saw Sibling E and Mum. Neighbourhood officers were leaving as we arrived. | None.
G5 | Turnpike Surgery | 2022-10-18 | 13:00 | Sibling E; Child D | MDT | Practice meeting with health visitor, social worker and midwife attached to the surgery. | Reviewed.
H11 | Wexcombe 0-19 Service | 2022-10-18 | 13:00 | Sibling E; Child D | GP meeting | HV attended practice meeting. | Reviewed.
A3 | South Coast Ambulance Service | 2022-11-05 | 22:30 | Sibling E; Mum | 999 | Sibling E burned by firework. Police on scene, officer held the torch for the crew. | Conveyed, admitted to burns unit.
C16 | Wexcombe Children and Families | 2022-11-06 | 10:00 | Sibling E; Mum | Notification | Hospital rang: Sibling E attended last night with a burn and was allowed home. | Strategy discussion Monday.
C17 | Wexcombe Children and Families | 2022-11-07 | 15:00 | Sibling E | Strategy discussion | Strategy discussion with police and HV. | NFA, threshold not met.
P9 | Wexcombe Police Service | 2022-11-07 | 15:00 | Sibling E | Strategy discussion | Strategy discussion. | Threshold met for section 47.
H12 | Wexcombe 0-19 Service | 2022-11-07 | 15:10 | Sibling E | Strategy discussion | HV took part. | None.
`,
  links: [
    ["A1", "P1", "C1"],
    ["D1", "C2"],
    ["C3", "H1"],
    ["C4", "P2", "H2", "L3"],
    ["C5", "D2", "P3", "H3", "L4"],
    ["C6", "H4", "L5"],
    ["M1", "G2"],
    ["H5", "C7"],
    ["L6", "C8"],
    ["P4", "C9"],
    ["C10", "H7", "L8"],
    ["H8", "C11"],
    ["P6", "C12"],
    ["P7", "D5"],
    ["C14", "P8", "H9", "D6"],
    ["G5", "H11"],
    ["A3", "C16"],
    ["C17", "P9", "H12"],
  ],
  linksDebatable: [
    ["A2", "L7"],
    ["C5", "G1"],
    ["D2", "G1"],
    ["P3", "G1"],
    ["H3", "G1"],
    ["L4", "G1"],
  ],
  discrepancies: [
    ["outcome", ["P1", "C1"]],
    ["outcome", ["D1", "C2"]],
    ["who", ["C3", "H1"]],
    ["outcome", ["C4", "P2", "H2"]],
    ["date", ["C4", "P2", "H2", "L3"]],
    ["time", ["C5", "D2", "P3", "H3", "L4"]],
    ["outcome", ["C5", "H3"]],
    ["who", ["C5", "D2", "L4"]],
    ["outcome", ["M1", "G2"]],
    ["outcome", ["H5", "C7"]],
    ["time", ["P4", "C9"]],
    ["outcome", ["P4", "C9"]],
    ["who", ["C10", "H7"]],
    ["outcome", ["C10", "H7", "L8"]],
    ["time", ["H8", "C11"]],
    ["time", ["P6", "C12"]],
    ["outcome", ["P7", "D5"]],
    ["outcome", ["A3", "C16"]],
    ["outcome", ["C17", "P9"]],
  ],
  discrepanciesDebatable: [
    ["who", ["C5", "L4"]],
    ["outcome", ["H5", "C7", "H6"]],
  ],
  omissions: [
    ["C6", "Crossroads Drug and Alcohol Service"],
    ["L6", "Wexcombe CAMHS"],
    ["P5", "Wexcombe Children and Families"],
    ["C10", "Turnpike Surgery"],
    ["M3", "Larkrise Primary School"],
    ["D4", "Wexcombe Children and Families"],
    ["C14", "Wexcombe CAMHS"],
    ["H10", "Larkrise Primary School"],
    ["G5", "Wexcombe Children and Families"],
    ["A3", "Wexcombe Police Service"],
  ],
  unansweredReferrals: [],
};
