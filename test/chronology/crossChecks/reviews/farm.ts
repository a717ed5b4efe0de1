import type { MadeUpReview } from "./madeUpReview";

/** Two children on a farm: hospital, school, police, council, GP and a mental health trust. */
export const farm: MadeUpReview = {
  name: "a farm",
  period: ["2018-01-01", "2019-12-31"],
  agencies: [
    ["Ryedale Hospital Trust", "RHT", []],
    ["Upper Dale School", "UDS", []],
    ["Moorland Police", "MPO", []],
    ["Moorland County Council", "MCC", ["Children's Social Care"]],
    ["The Dales Practice", "TDP", ["GP"]],
    ["Moorland Mental Health Trust", "MMH", []],
  ],
  people: [
    ["Child P", "subject", "2009-05-05", []],
    ["Child Q", "sibling", "2012-09-12", []],
    ["Mother", "mother", null, []],
    ["Father", "father", null, []],
    ["Grandfather", "paternal grandfather", null, []],
  ],
  entries: `
H1 | Ryedale Hospital Trust | 2018-01-22 | 17:45 | Child P; Father | ED | Child P attended with Father. Fell from a tractor. Displaced fracture of the right forearm. | Theatre, kept in for one night. Letter to GP.
G1 | The Dales Practice | 2018-01-29 | | Child P | Hospital letter | Letter from Ryedale about attendance of 22 January: Child P fell off a quad bike, fractured left forearm. | Read by Dr.
S1 | Upper Dale School | 2018-01-24 | 09:00 | Child P | Absence | Child P in plaster. Father phoned the office. | Light duties.
S2 | Upper Dale School | 2018-03-12 | 10:30 | Child Q | Concern | Child Q told her teacher that Grandfather locks them in the barn. DSL rang children's social care. | Awaiting call.
C1 | Moorland County Council | 2018-03-12 | 11:20 | Child Q | Contact | Head teacher rang. Child Q says that Father locks her in the barn at night. | Visit within 24 hours.
C2 | Moorland County Council | 2018-03-13 | 15:30 | Child P; Child Q; Mother | Home visit | Both children seen on their own. Barn bolted from outside. House warm and clean. | Assessment. Health to be contacted.
P1 | Moorland Police | 2018-03-13 | 15:30 | Child P; Child Q | Joint visit | DC went to the farm with the social worker. Children were seen with Mother in the kitchen. Barn had no bolt. | No crime.
M1 | Moorland Mental Health Trust | 2018-04-05 | 14:00 | Mother | Assessment | Mother assessed after GP's referral. Low mood, no thoughts of ending her life. Father waited in the car. | Six sessions of talking therapy.
G2 | The Dales Practice | 2018-04-12 | | Mother | Letter | Mental health trust: assessed 5 April. Passive suicidal thoughts. Discharged to GP, no therapy offered. | Sertraline continued.
C3 | Moorland County Council | 2018-04-19 | 10:00 | Child P; Child Q; Mother; Father | CIN meeting | Mother, Father, head teacher, mental health practitioner. | Plan for six months.
S3 | Upper Dale School | 2018-04-19 | 10:00 | Child P; Child Q | CIN meeting | Head teacher went. Only Mother came. | Plan for three months.
P2 | Moorland Police | 2018-06-30 | 00:15 | Father; Grandfather | Firearms | Shots heard at 23:50. Grandfather had let off two rounds at foxes. Three shotguns taken. Grandfather cautioned. Children asleep upstairs. | Licence revoked. Council informed by phone.
C4 | Moorland County Council | 2018-07-02 | | Father; Grandfather | Police notification | Police out at the farm on Friday night. Father fired the gun. One shotgun seized. Children were at their aunt's. | Visit.
S4 | Upper Dale School | 2018-07-03 | 11:00 | Child P | Child's account | Child P seen with the school nurse: 'the police took the guns'. Neighbourhood officer came to talk to the class about farm safety. | None.
C5 | Moorland County Council | 2018-07-05 | 16:00 | Child P; Child Q; Mother | Home visit | Mother frightened of Grandfather. Visit was made alongside a CPN who is worried about Mother's drinking. | Strategy discussion.
C6 | Moorland County Council | 2018-07-06 | 09:30 | Child P; Child Q | Strategy discussion | Police sergeant, head teacher, paediatrician. | Threshold for section 47 met.
P3 | Moorland Police | 2018-07-06 | 09:30 | Child P; Child Q | Strategy discussion | Sergeant took part. School had not been invited. | Section 47 threshold not met, CIN to carry on.
H2 | Ryedale Hospital Trust | 2018-07-06 | 09:40 | Child P; Child Q | Strategy discussion | Paediatrician on the call. | Section 47.
G3 | The Dales Practice | 2018-09-10 | 10:20 | Child Q; Mother | Consultation | Child Q losing weight, 21 kg. Spoke with the head teacher about lunches. | Review four weeks.
G4 | The Dales Practice | 2018-10-08 | 10:20 | Child Q | Review | Child Q did not come. | Text.
C7 | Moorland County Council | 2018-10-11 | | Child Q | Call from surgery | Surgery rang: Child Q seen on Monday by Dr, weight is up. | None.
P4 | Moorland Police | 2018-11-24 | 19:10 | Mother; Father | Domestic | Mother at neighbour's house with a cut lip. Attended at half past seven. Father had left. Mother would not make a statement. | Father arrested 02:40, released under investigation.
C8 | Moorland County Council | 2018-11-26 | | Mother; Father | Police notification | Saturday: Father arrested at the house at ten to eight in the evening and charged. Mother unhurt. | Initial conference to be called.
M2 | Moorland Mental Health Trust | 2018-12-04 | 11:00 | Mother | Home visit | Mother seen jointly with the GP. Bruising to the jaw. Social worker informed by telephone on return. | Crisis plan.
C9 | Moorland County Council | 2018-12-13 | 13:00 | Child P; Child Q; Mother; Father | ICPC | There were Mother, CPN, head teacher, sergeant. Father not invited because of bail. | Both children: plan, physical abuse.
S5 | Upper Dale School | 2018-12-13 | 13:00 | Child P; Child Q | ICPC | Head teacher attended. Father sat at the back and shouted. | CP plan, physical.
M3 | Moorland Mental Health Trust | 2018-12-13 | 14:30 | Mother | ICPC | CPN attended the conference. | Child in need plan.
P5 | Moorland Police | 2018-12-13 | 13:00 | Child P | ICPC | No officer was able to go, report sent. | Physical abuse.
H3 | Ryedale Hospital Trust | 2019-01-16 | 12:05 | Child Q; Mother | ED | Child Q, six paracetamol swallowed. Mother came by ambulance with her. Medically fit at 18:00. CAMHS not needed. | Home with Mother.
S6 | Upper Dale School | 2019-01-18 | | Child Q | Call | Ward sister phoned: Child Q took twelve paracetamol on Wednesday and is still in hospital. | Visit by learning mentor.
C10 | Moorland County Council | 2019-01-17 | 09:00 | Child Q | Hospital contact | Hospital safeguarding team: Child Q brought in yesterday by Grandfather after tablets. | Core group.
C11 | Moorland County Council | 2019-02-05 | 10:00 | Mother; Child P; Child Q | Core group | Mother, head teacher, CPN and the farm liaison officer of the police. | Next in March.
S7 | Upper Dale School | 2019-02-05 | 10:00 | Child P; Child Q | Core group | Head off sick and no cover, so school was not at the core group. | None.
M4 | Moorland Mental Health Trust | 2019-02-05 | 10:00 | Mother | Core group | CPN there. Head teacher gave attendance figures. | None.
P6 | Moorland Police | 2019-03-02 | 06:20 | Grandfather; Child P | Fatal incident | 999 from Mother at 06:12. Child P under the tractor. Father driving. Ambulance crew and air ambulance there. Life extinct 06:58. | HSE told.
H4 | Ryedale Hospital Trust | 2019-03-02 | 07:30 | Child P; Mother | Death | Child P brought in. Died at 07:45 in resus. Mother and Father present. | Coroner.
C12 | Moorland County Council | 2019-03-02 | 10:00 | Child P; Child Q | Emergency duty | Police told the team of the death. Grandfather was driving. Mother with Child Q at home, Father at hospital. | Strategy meeting.
G5 | The Dales Practice | 2019-03-05 | 18:00 | Mother | Home visit | Mother sedated. Crisis team clinician was there and stayed on. | Daily call.
`,
  links: [
    ["H1", "G1"],
    ["S2", "C1"],
    ["C2", "P1"],
    ["M1", "G2"],
    ["C3", "S3"],
    ["P2", "C4"],
    ["C6", "P3", "H2"],
    ["G4", "C7"],
    ["P4", "C8"],
    ["C9", "S5", "M3", "P5"],
    ["H3", "S6", "C10"],
    ["C11", "S7", "M4"],
    ["P6", "H4", "C12"],
  ],
  linksDebatable: [
    ["H1", "S1"],
    ["G1", "S1"],
  ],
  discrepancies: [
    ["outcome", ["H1", "G1"]],
    ["outcome", ["S2", "C1"]],
    ["who", ["C2", "P1"]],
    ["outcome", ["C2", "P1"]],
    ["outcome", ["M1", "G2"]],
    ["who", ["C3", "S3"]],
    ["outcome", ["C3", "S3"]],
    ["outcome", ["P2", "C4"]],
    ["who", ["P2", "C4"]],
    ["who", ["C6", "P3"]],
    ["outcome", ["C6", "P3"]],
    ["outcome", ["G4", "C7"]],
    ["time", ["P4", "C8"]],
    ["outcome", ["P4", "C8"]],
    ["who", ["C9", "S5", "P5"]],
    ["outcome", ["C9", "S5", "M3"]],
    ["time", ["C9", "S5", "M3", "P5"]],
    ["outcome", ["H3", "S6"]],
    ["who", ["H3", "C10"]],
    ["who", ["C11", "S7", "M4"]],
    ["time", ["P6", "H4"]],
    ["outcome", ["P6", "C12"]],
  ],
  discrepanciesDebatable: [
    ["who", ["P6", "C12"]],
    ["who", ["H4", "C12"]],
    ["outcome", ["P6", "H4"]],
  ],
  omissions: [
    ["C3", "Moorland Mental Health Trust"],
    ["S4", "Moorland Police"],
    ["C5", "Moorland Mental Health Trust"],
    ["G3", "Upper Dale School"],
    ["M2", "The Dales Practice"],
    ["M2", "Moorland County Council"],
    ["C11", "Moorland Police"],
    ["G5", "Moorland Mental Health Trust"],
  ],
  unansweredReferrals: [],
};
