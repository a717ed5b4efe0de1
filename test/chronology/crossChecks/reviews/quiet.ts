import type { MadeUpReview } from "./madeUpReview";

/** Two children and their parents, told of by seven agencies that say the same in other words: nothing in it disagrees. */
export const quiet: MadeUpReview = {
  name: "quiet",
  period: ["2020-01-01", "2022-12-31"],
  agencies: [
    ["Police", "POL", ["officers"]],
    ["Children's Social Care", "CSC", ["social worker", "MASH"]],
    ["Primary School", "PRS", ["school", "DSL", "teacher"]],
    ["Health Visiting", "HVS", ["health visitor"]],
    ["Hospital", "HOS", ["A&E", "ward"]],
    ["GP Practice", "GPP", ["GP"]],
    ["Drug Service", "DRU", ["drug worker"]],
  ],
  people: [
    ["Child Q", "subject", "2014-01-01", ["Quinn"]],
    ["Baby Z", "sibling", "2020-03-03", ["Zed"]],
    ["Mother", "mother", null, []],
    ["Father", "father", null, []],
    ["Aunt", "maternal aunt", null, []],
  ],
  entries: `
P1 | Police | 2020-02-01 | 22:00 | Mother; Father | Domestic incident | Called to an argument. Father had been drinking and had punched a wall. Mother not hurt. No weapon seen. Children upstairs. | Father went to his brother's. Referral.
C1 | Children's Social Care | 2020-02-02 | | Mother; Father; Child Q | Police notification | Argument last night, Father drunk, damage to a wall. Mother uninjured. | Call to Mother.
C2 | Children's Social Care | 2020-02-10 | 10:00 | Mother; Child Q; Baby Z | Home visit | Joint visit with health visitor. Mother tired but friendly. Kitchen being decorated. Child Q at school. Mother does not want a parenting course at present. | Visit in two weeks.
V1 | Health Visiting | 2020-02-10 | 10:00 | Mother; Baby Z | Home visit | Visit with the social worker. Baby Z weighed 3.9 kg and is thriving. Mother would like help with sleep routines. Father not at home. | Sleep clinic.
S1 | Primary School | 2020-03-05 | 09:30 | Child Q | Injury | Child Q had a scratch on the left cheek. Said the cat did it. No other marks. | DSL told. Called Mother.
C3 | Children's Social Care | 2020-03-05 | 11:00 | Child Q; Mother | Contact | School called: scratch on Child Q's left cheek from the cat. Mother says the same. No further action. | Close.
H1 | Hospital | 2020-04-11 | 18:00 | Child Q; Father | A&E attendance | Child Q came with Father. Fell from a scooter. No fracture on X-ray. Bruised right wrist. No loss of consciousness. | Bandage, home.
G1 | GP Practice | 2020-04-13 | | Child Q | Letter | A&E letter: sprained right wrist after a fall off his scooter on 11 April. Home the same day. | Filed.
C4 | Children's Social Care | 2020-05-06 | 13:00 | Child Q; Baby Z; Mother; Father | Child protection conference | Conference. Plans for both children, neglect. Mother and Father came. Mother was upset at first and calm later. Next core group 20 May. | Core group.
S2 | Primary School | 2020-05-06 | 13:00 | Child Q | Child protection conference | DSL attended. Children subject to plans under neglect. School asked that attendance be in the plan. | Core group 20 May.
P2 | Police | 2020-05-06 | 13:00 | Child Q | Child protection conference | Officer attended. No new incidents since February. | Minutes.
V2 | Health Visiting | 2020-05-06 | 13:00 | Baby Z | Child protection conference | Health visitor attended. Baby Z's injections up to date. No concerns about feeding. | Weigh fortnightly.
C5 | Children's Social Care | 2020-06-17 | 15:00 | Mother; Child Q | Home visit | Unannounced visit with drug worker. Mother said that she has not used heroin since May. No drugs seen. Child Q seen in his room and spoken to alone. | Test results awaited.
D1 | Drug Service | 2020-06-17 | 15:00 | Mother | Home visit | Visited Mother with her social worker. Mother told us she used heroin last in May. Methadone 40ml daily. She came to the door herself. | Screen on Friday.
P3 | Police | 2020-07-20 | 02:30 | Father | Arrest | Father stopped in his car in Mill Road, over the limit. Not aggressive. Two bags of cannabis in the glove box. | Charged and bailed to court.
C6 | Children's Social Care | 2020-07-21 | | Father | Police notification | Father arrested for drink driving in the night. Cannabis in the car. Children not with him. To be at court on 4 August. | Call Mother.
C7 | Children's Social Care | 2020-09-08 | 14:00 | Child Q; Mother | Core group | Core group with school, health visitor, drug worker. Mother has been to most appointments. Health visitor left early for a clinic. Father was not there. | Next 6 October.
S3 | Primary School | 2020-09-08 | 14:00 | Child Q; Mother | Core group | DSL attended with the class teacher. Attendance 91%. Mother thanked school. Father had not been invited. | Next 6 October.
V3 | Health Visiting | 2020-09-08 | 14:00 | Baby Z | Core group | Attended the first hour. Baby Z walking. | Next 6 October.
D2 | Drug Service | 2020-09-08 | 14:00 | Mother | Core group | Drug worker attended. Mother keeps most of her appointments and missed one in August. Two negative tests. | Continue.
H2 | Hospital | 2020-10-30 | 21:15 | Mother | A&E attendance | Mother took eight paracetamol after an argument with Aunt. Not drunk. Brought in by ambulance. Not admitted. | Home with Aunt.
G2 | GP Practice | 2020-11-02 | | Mother | Letter | Mother seen in A&E on 30 October after taking eight paracetamol; she did not need to stay. No alcohol. | Appointment offered.
C8 | Children's Social Care | 2020-11-24 | 16:00 | Child Q | Visit to school | Saw Child Q at school with his teacher. He said that he likes living at home. | Record.
S4 | Primary School | 2020-11-24 | 16:00 | Child Q | Visit by social worker | Social worker saw Child Q in the library. Teacher stayed as he asked. He said that home is fine and that he has no worries. | None.
P4 | Police | 2021-01-15 | 19:40 | Child Q | Missing | Child Q missing from home since 16:00. Found at 20:30 by the canal with a friend. Cold but not hurt. | Safe and well check.
C9 | Children's Social Care | 2021-01-15 | 21:30 | Child Q; Mother | Contact | Police rang: Child Q back home after being missing since four; had been at the canal with another boy. No injuries. | Return interview.
C10 | Children's Social Care | 2021-02-02 | 11:00 | Mother; Father | Legal meeting | Meeting before proceedings. Mother agreed to testing. Father did not agree to leave the home. Solicitors for both. | Letter.
D3 | Drug Service | 2021-02-03 | 10:00 | Mother | Keywork | Mother said that at the legal meeting yesterday she had agreed to be tested; Father refused to move out. | Hair strand test.
`,
  links: [
    ["P1", "C1"],
    ["C2", "V1"],
    ["S1", "C3"],
    ["H1", "G1"],
    ["C4", "S2", "P2", "V2"],
    ["C5", "D1"],
    ["P3", "C6"],
    ["C7", "S3", "V3", "D2"],
    ["H2", "G2"],
    ["C8", "S4"],
    ["P4", "C9"],
    ["C10", "D3"],
  ],
  discrepancies: [],
  discrepanciesDebatable: [],
  omissions: [],
  unansweredReferrals: [],
};
