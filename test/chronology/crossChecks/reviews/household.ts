import type { MadeUpReview } from "./madeUpReview";

/** Two brothers and their father: neglect, housing, nursery, probation, a house move, a death in the family. */
export const household: MadeUpReview = {
  name: "household",
  period: ["2020-01-01", "2021-12-31"],
  agencies: [
    ["Little Oaks Nursery", "LON", ["nursery", "key worker"]],
    ["Holm Junior School", "HJS", ["school", "SENCo", "headteacher"]],
    ["Early Help", "EHS", ["family support worker", "FSW", "early help worker"]],
    ["Children's Social Care", "CSC", ["social worker", "MASH"]],
    ["Harbour Homes", "HAR", ["housing", "housing association", "landlord", "tenancy officer"]],
    ["Probation Service", "PRO", ["probation officer", "probation"]],
    ["Police", "POL", ["PCSO"]],
    ["Community Health", "CHN", ["health visitor", "school nurse"]],
  ],
  people: [
    ["S1", "subject", "2012-03-01", ["Perran"]],
    ["S2", "subject", "2017-05-20", ["Jago"]],
    ["Dad", "father", null, ["Mr Trewin"]],
    ["Mother", "mother", null, []],
    ["Aunt", "father's sister", null, []],
  ],
  entries: `
N1 | Little Oaks Nursery | 2020-01-15 | | S2; Dad | Concern | S2 came in soaked and hungry. Dad smelt of drink. | Spoke to Dad. Called MASH for advice.
C1 | Children's Social Care | 2020-01-15 | | S2; Dad | Contact | Nursery manager called for advice: Dad smelling of alcohol at drop-off, S2 wet and hungry. | Early help recommended. No further action.
P1 | Police | 2020-01-18 | 02:10 | Dad | Drunk and disorderly | Dad found drunk in Fore Street, taken home. | Words of advice.
E1 | Early Help | 2020-02-03 | 10:00 | Dad; S1; S2 | Home visit | First visit by family support worker. Dad agreed to an early help assessment. | TAF to be called.
J1 | Holm Junior School | 2020-02-03 | | S1 | Attendance | S1 absent. | Text sent to Dad.
E2 | Early Help | 2020-02-26 | 13:30 | Dad | Team around the family meeting | TAF meeting at the school. Dad, school, nursery and health visitor came. | Action plan for six months.
J2 | Holm Junior School | 2020-02-27 | 13:30 | S1; Dad | TAF | Team around the family held here with Dad, early help, nursery and health visitor. | Breakfast club place.
N2 | Little Oaks Nursery | 2020-02-26 | 13:30 | S2 | Meeting | Key worker attended TAF. | Funding form.
H1 | Community Health | 2020-02-26 | 13:30 | S1; S2 | TAF meeting | Health visitor attended team around the family meeting. | Two year review to be rebooked.
A1 | Harbour Homes | 2020-02-28 | | Dad | Rent | Rent arrears letter sent. | None.
A2 | Harbour Homes | 2020-03-10 | 10:30 | Dad; S2 | Inspection | Tenancy officer and family support worker called together. Kitchen filthy, dog mess on the floor. | Clean up notice served.
E3 | Early Help | 2020-03-10 | 10:30 | Dad; S2 | Home visit | Joint visit with Harbour Homes. House very dirty, animal faeces. | Skip ordered. Referral to social care if no better.
H2 | Community Health | 2020-03-10 | 14:00 | S2 | Telephone contact | Call to Dad about the two year review. | Booked.
H3 | Community Health | 2020-03-17 | 11:00 | S2; Dad | Two year review | Two year review done at home. Speech delayed. | Speech therapy.
E4 | Early Help | 2020-03-18 | 11:00 | Dad; S2 | Home visit | House tidier. Dad up. | Continue.
E5 | Early Help | 2020-06-01 | | Dad | Referral | Referral to Harbour Homes for a repair to the back door and windows. | E-mailed; acknowledgement the next day.
A3 | Harbour Homes | 2020-06-02 | | Dad | Repair request | Request from family support worker: back door and windows broken. | Job raised.
P2 | Police | 2020-07-04 | 20:15 | Dad; S1; S2 | Concern for safety | PCSO found S1 and S2 out alone by the harbour at dusk. Taken home; Dad asleep on the sofa with cans beside him. | Children left with Aunt. Referral to MASH.
C2 | Children's Social Care | 2020-07-05 | | S1; S2; Dad; Aunt | Contact | Police referral: boys found wandering near the quay on Saturday evening, Dad asleep and drunk. | Accepted for child and family assessment.
C3 | Children's Social Care | 2020-07-08 | 15:00 | S1; S2; Dad | Home visit | Assessment visit, Dad and the boys at home. | Assessment continues.
P3 | Police | 2020-07-08 | 15:00 | Aunt | Traffic | Aunt stopped for speeding. | Ticket.
J3 | Holm Junior School | 2020-09-09 | 09:00 | S1; Dad | Meeting | SENCo met Dad to talk about reading help. | Screening to be done.
C4 | Children's Social Care | 2020-09-30 | 10:00 | S1; S2; Dad | Strategy discussion | Strategy discussion with police, school nurse and nursery after S2 came in with a burn to the hand. | Section 47 threshold met. Single agency.
N3 | Little Oaks Nursery | 2020-09-29 | 09:15 | S2 | Injury | S2 had a burn on the right hand. Dad said it was from the hob. | Rang MASH; referral form sent.
C5 | Children's Social Care | 2020-09-29 | 09:40 | S2; Dad | Referral | Nursery referred S2: burn to right palm, explanation that S2 touched the cooker. | Accepted. Strategy discussion for tomorrow.
N4 | Little Oaks Nursery | 2020-09-30 | 10:00 | S2 | Strategy discussion | Manager joined strategy discussion by phone. Nobody from the police was on the call. | Social care to look into it.
P4 | Police | 2020-09-30 | 10:00 | S2 | Strategy discussion | Strategy discussion on S2's burn. | Threshold met; social care to undertake section 47 alone.
H4 | Community Health | 2020-09-30 | 10:00 | S2 | Strategy discussion | School nurse took part in strategy discussion. | Medical advised.
C6 | Children's Social Care | 2020-09-30 | 14:00 | S2 | Section 47 | Child protection medical at the hospital; burn consistent with accident. | Section 47 ended: not substantiated.
R1 | Probation Service | 2020-10-12 | | Dad | Supervision | Dad sentenced to a community order for drink driving. First appointment kept. | Alcohol treatment requirement.
P5 | Police | 2020-08-22 | 23:55 | Dad | Arrest | Dad arrested for driving with excess alcohol. | Charged and bailed to court.
R2 | Probation Service | 2020-11-20 | 14:00 | Dad; S1; S2 | Home visit | Home visit by probation officer with the social worker. Boys in good form, house clean. | Continue order.
C7 | Children's Social Care | 2020-11-20 | 14:00 | Dad; S1; S2 | Home visit | Joint visit with Dad's probation officer. Boys seen. Home conditions poor, no bedding. | Bedding bought.
J4 | Holm Junior School | 2020-11-18 | | S1 | Incident | S1 upset: grandmother had died. | Time with the learning mentor.
E6 | Early Help | 2021-01-13 | | Dad | Closure | Early help closed as social care involved. | Closed.
J5 | Holm Junior School | 2021-02-10 | 11:00 | S1; Dad | Child in need meeting | CIN meeting by video with social worker, school nurse and Dad. | Plan carries on.
C8 | Children's Social Care | 2021-02-10 | 11:00 | S1; S2; Dad | Child in need review | Child in need review by video; school, school nurse, probation officer and Dad took part. | Plan to end.
H5 | Community Health | 2021-02-10 | 11:00 | S1; S2 | CIN meeting | School nurse at CIN review. | Plan ended.
A4 | Harbour Homes | 2021-04-06 | | Dad | Transfer | Family moved to 4 bed house in Quay Road. Keys handed over. | New tenancy signed.
C9 | Children's Social Care | 2021-04-09 | | Dad; S1; S2 | Change of address | Dad told us that they had moved house to Quay Road. | Address updated.
P6 | Police | 2021-05-11 | 16:30 | S1 | Anti-social behaviour | S1 among a group throwing stones at the bus. Name taken by PCSO. | Letter home.
J6 | Holm Junior School | 2021-05-11 | 13:15 | S1 | Behaviour | S1 refused to come in after lunch; headteacher rang Dad. | Detention.
J7 | Holm Junior School | 2021-06-22 | 10:00 | S1 | Visit | PCSO came in to talk to S1 about the stone throwing. | S1 said sorry.
A5 | Harbour Homes | 2021-06-23 | | Dad | ASB | Complaint of noise at Quay Road. Complainant says police were not called. | Diary sheets.
J8 | Holm Junior School | 2021-09-08 | | S1 | Transition | S1 started in Year 5. | New teacher told of the history.
H6 | Community Health | 2021-09-15 | | S1 | School health | School nurse measured S1. | Normal.
P7 | Police | 2021-09-15 | 21:30 | Dad; S1; S2 | Missing | Dad reported S1 missing after a row over a phone. S1 found at Aunt's. | Debrief. No concerns.
C10 | Children's Social Care | 2021-09-16 | | S1; Dad; Aunt | Contact | Police notified that S1 had run off last night and been found at the home of Aunt. | No further action; plan closed earlier.
`,
  links: [
    ["N1", "C1"],
    ["E2", "J2", "N2", "H1"],
    ["A2", "E3"],
    ["E5", "A3"],
    ["P2", "C2"],
    ["N3", "C5"],
    ["C4", "N4", "P4", "H4"],
    ["R2", "C7"],
    ["J5", "C8", "H5"],
    ["A4", "C9"],
    ["P7", "C10"],
  ],
  discrepancies: [
    ["date", ["E2", "J2", "N2", "H1"]],
    ["who", ["C4", "N4", "P4"]],
    ["outcome", ["R2", "C7"]],
    ["outcome", ["J5", "C8", "H5"]],
  ],
  discrepanciesDebatable: [
    ["date", ["E5", "A3"]],
    ["date", ["P2", "C2"]],
    ["date", ["A4", "C9"]],
    ["date", ["P7", "C10"]],
    ["outcome", ["P2", "C2"]],
    ["time", ["N3", "C5"]],
  ],
  omissions: [
    ["C8", "Probation Service"],
    ["J7", "Police"],
  ],
  unansweredReferrals: [],
};
