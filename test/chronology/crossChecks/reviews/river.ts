import type { MadeUpReview } from "./madeUpReview";

/** A mother ill and assaulted, her partner who keeps coming back, two children; police, school, hospital, mental health team, landlord. */
export const river: MadeUpReview = {
  name: "river",
  period: ["2022-01-01", "2023-12-31"],
  agencies: [
    ["Police", "POL", ["officers", "constabulary"]],
    ["Children's Services", "CSV", ["social worker", "MASH", "social care"]],
    ["Weir Lane Primary School", "WLS", ["school", "class teacher", "DSL"]],
    ["School Nursing", "SNU", ["school nurse"]],
    ["Weir Lane Surgery", "GPS", ["GP", "surgery"]],
    ["Royal Hospital", "RHO", ["hospital", "A&E", "ED", "ward"]],
    ["Adult Mental Health Team", "AMH", ["CPN", "mental health team", "crisis team"]],
    ["Meadow Homes", "MEH", ["housing officer", "landlord"]],
  ],
  people: [
    ["Child K", "subject", "2013-04-02", ["Kira"]],
    ["Child L", "sibling", "2019-09-11", ["Leo"]],
    ["Mother", "mother", null, []],
    ["Mr D", "mother's partner", null, ["Darren"]],
    ["Grandmother", "maternal grandmother", null, []],
  ],
  entries: `
P1 | Police | 2022-01-08 | 23:20 | Mother; Mr D | Domestic incident | Officers called by a neighbour. Mother had a cut to her left eyebrow. She named Mr D. He had gone before they arrived. Both children were upstairs asleep. | Mr D to be arrested. Notification sent to Children's Services.
H1 | Royal Hospital | 2022-01-09 | 00:40 | Mother | A&E attendance | Mother brought in by police after an assault by her partner. 2cm laceration over right eyebrow. Said the children had been woken by it and were crying. | Glued. Discharged with sister.
C1 | Children's Services | 2022-01-10 | | Mother; Mr D; Child K; Child L | Police notification | Domestic incident on Saturday night, Mother injured, Mr D still at large. | Initial visit.
C2 | Children's Services | 2022-01-13 | 15:30 | Mother; Child K; Child L | Home visit | Social worker saw Mother, Child K and Child L. Mother signed the written agreement that Mr D would not come to the house. | Child and family assessment.
M1 | Meadow Homes | 2022-01-13 | 15:30 | Mother | Joint visit | Housing officer visited with the social worker. New locks offered and Mother said no thank you. Mother would not sign the agreement about her partner. | Report sent.
C3 | Children's Services | 2022-01-20 | 11:00 | Mother | Telephone call | Call with housing officer: locks discussed. | None.
S1 | Weir Lane Primary School | 2022-02-02 | 09:15 | Child K | Disclosure | Child K told class teacher that Mr D sleeps at theirs and hit Mum with a belt. | DSL rang MASH at 09:40.
C4 | Children's Services | 2022-02-02 | 14:10 | Child K; Mother; Mr D | Contact | School rang at ten past two: Child K says that Mr D, her uncle, sleeps at the house and hit Mother with a stick. | Strategy discussion.
C5 | Children's Services | 2022-02-03 | 10:00 | Child K; Child L | Strategy discussion | Strategy discussion with police, school and school nurse. Threshold for section 47 met, joint enquiry. | Medical not needed.
P2 | Police | 2022-02-03 | 10:00 | Child K | Strategy discussion | Strategy discussion. Agreed that social care would look into it alone. | Filed.
N1 | School Nursing | 2022-02-03 | 10:00 | Child K; Child L | Strategy discussion | School nurse took part. A child protection medical was agreed for that afternoon. | Records shared.
S2 | Weir Lane Primary School | 2022-02-03 | 10:00 | Child K | Strategy discussion | DSL joined the discussion with police, social care and school nurse. | Keep safe work.
G1 | Weir Lane Surgery | 2022-03-01 | 09:00 | Mother | Consultation | Mother low, not sleeping. Started on sertraline 50mg. Denied drinking. | Referred to mental health team. Review in two weeks.
A1 | Adult Mental Health Team | 2022-03-03 | | Mother | Referral | Referral from GP, who writes that Mother takes citalopram and drinks every day. | Assessment offered.
A2 | Adult Mental Health Team | 2022-03-17 | 14:00 | Mother; Grandmother | Assessment | Assessed at home, Grandmother there too. No plans to harm herself. Children were not at home. | CPN allocated.
C6 | Children's Services | 2022-03-17 | 14:00 | Mother; Child L | Home visit | Social worker joined the CPN at Mother's home. Child L playing on the floor. Mother on her own with him. | Contact with CPN monthly.
N2 | School Nursing | 2022-04-05 | 13:00 | Child L | Vision test | Child L was not brought. | Letter.
S3 | Weir Lane Primary School | 2022-04-06 | 10:30 | Child K | Attendance | Child K late, seventh time this month. | Letter home.
C7 | Children's Services | 2022-04-27 | 13:00 | Mother; Child K; Child L | Child protection conference | Conference. Children made subject to plans under the category of neglect. Police sent apologies. | Core group 9 May.
P3 | Police | 2022-04-27 | 13:00 | Child K; Child L | Child protection conference | DC attended and gave information. Category emotional abuse. | Flag placed.
S4 | Weir Lane Primary School | 2022-04-27 | 13:00 | Child K | Conference | DSL attended. Child protection plans, neglect. | Core group.
A3 | Adult Mental Health Team | 2022-04-28 | 10:00 | Mother | Contact | CPN visited. Mother upset about the conference. | Continue.
C8 | Children's Services | 2022-05-09 | 14:00 | Mother; Child K | Core group | Core group at the school with Mother, DSL, school nurse and CPN. Mr D's name not to be on tenancy. | Next 6 June.
S5 | Weir Lane Primary School | 2022-05-09 | 14:00 | Mother; Child K | Core group | Core group held here. CPN could not come. | Next 6 June.
N3 | School Nursing | 2022-05-09 | 14:00 | Child K | Core group | School nurse at core group. | Hearing test.
M2 | Meadow Homes | 2022-05-23 | 10:00 | Mother; Mr D | Tenancy visit | Annual tenancy visit. Mr D opened the door and said that he lived there. Three dogs in the kitchen. | Noted. No one told.
P4 | Police | 2022-06-11 | 01:15 | Mother; Mr D | Domestic incident | Mr D kicked the door in. He had a kitchen knife. Child K rang 999. Arrested at the scene. | Charged with affray and remanded.
C9 | Children's Services | 2022-06-11 | 09:00 | Mother; Mr D; Child K; Child L | Police notification | Emergency duty team told by police: Mr D came to the home with a hammer in the night. Call was made by Mother. He was arrested. | Visit today.
A4 | Adult Mental Health Team | 2022-06-13 | | Mother | Telephone call | Mother told CPN that Mr D broke in on Friday night, was arrested and has been bailed. | Visit brought forward.
C10 | Children's Services | 2022-06-11 | 15:00 | Mother; Child K; Child L | Home visit | Visit by duty social worker. Child K and Child L both spoken to alone. | Grandmother to stay.
S6 | Weir Lane Primary School | 2022-07-04 | 11:45 | Child K | Injury | Child K fell in the playground and hurt her left wrist. Mother came at 12:15 and took her to A&E. | Accident form.
H2 | Royal Hospital | 2022-07-04 | 13:10 | Child K | A&E attendance | Child K, 9, with a sore right wrist after a fall off her bicycle. Came with Grandmother. X-ray: fracture. | Plaster. Letter to GP.
G2 | Weir Lane Surgery | 2022-07-06 | | Child K | Letter | A&E letter: wrist sprain after a fall, no fracture. | Filed.
H3 | Royal Hospital | 2022-09-15 | 03:30 | Mother | A&E attendance | Mother took 16 paracetamol and half a bottle of vodka. Admitted. | Crisis team review.
A5 | Adult Mental Health Team | 2022-09-15 | 11:00 | Mother | Assessment | Crisis team saw Mother on the ward after an overdose of about 30 paracetamol. No alcohol. Grandmother has the children. | Discharged to home treatment. Told social worker.
C11 | Children's Services | 2022-09-16 | | Mother; Child K; Child L | Contact | Crisis team rang: Mother in hospital after an overdose. Children with Grandmother. | Visit.
P5 | Police | 2022-10-02 | 16:40 | Child L; Mother | Concern for safety | Child L, 3, found alone by the river. Taken home. Mother drunk. Child L left with Grandmother. | Referral to MASH.
C12 | Children's Services | 2022-10-02 | 18:00 | Child L; Mother | Contact | Police referral: Child L found on his own at the playground this afternoon. Mother was sober but asleep. Left in her care. | Strategy discussion.
S7 | Weir Lane Primary School | 2022-10-12 | 09:00 | Mother; Child K | Meeting | Meeting with Mother about punctuality. | Breakfast club.
N4 | School Nursing | 2022-11-08 | 10:00 | Child K | Health review | Health review at school. Weight 24 kg. Head lice. School rang Mother for her consent and she gave it. | Treatment advice.
S8 | Weir Lane Primary School | 2022-11-08 | 10:00 | Child K | Health review | School nurse saw Child K. Mother had refused consent by telephone. | Head lice letter.
C13 | Children's Services | 2022-12-06 | 10:00 | Child K; Child L; Mother | Legal planning meeting | Legal planning meeting. Threshold for proceedings met. | Pre-proceedings letter.
C14 | Children's Services | 2023-01-19 | 11:00 | Mother | Home visit | Visit with the CPN to give the letter before proceedings. Mother calm, read it and thanked us. | Meeting 2 February.
A6 | Adult Mental Health Team | 2023-01-19 | 11:00 | Mother | Home visit | Joint visit with social worker. Mother shouted and tore up the letter. | Depot injection given.
G3 | Weir Lane Surgery | 2023-01-25 | | Mother | Information | Mental health team writes: Mother on depot injection. | Coded.
M3 | Meadow Homes | 2023-03-14 | | Mother | Anti-social behaviour | Complaint of noise and parties. Police told. | Warning letter.
C15 | Children's Services | 2023-04-18 | 13:30 | Child K; Child L; Grandmother | Placement | Children moved to Grandmother's. Police officers were not needed. | Viability assessment.
P6 | Police | 2023-04-18 | 13:30 | Child K; Child L | Assist social care | Officers went with the social worker while children were moved to the foster carer. Mother calm. | None.
S10 | Weir Lane Primary School | 2022-11-23 | 14:00 | Child K | Health | School nurse weighed Child K again, DSL in the room. 23 kg. | Letter home.
C16 | Children's Services | 2022-05-30 | 16:00 | Mother; Child L | Home visit | Visit with the school nurse. Child L seen in his bedroom, clean bedding. | Continue.
P7 | Police | 2023-02-20 | 21:00 | Mother | Welfare check | Mother not at home. Officer spoke to the ward sister at the hospital, who said that she was there. | Closed.
M4 | Meadow Homes | 2022-07-21 | | Mr D | Telephone call | Housing officer rang the social worker to say that Mr D's dogs were still at the flat. | None.
A7 | Adult Mental Health Team | 2022-12-14 | 11:00 | Mother | CPA review | CPA review with Mother and her GP, who came in person. | Same dose.
C17 | Children's Services | 2022-10-04 | 09:30 | Child L | Strategy discussion | Strategy discussion with police and the hospital paediatrician about Child L being out alone. | Section 47.
S11 | Weir Lane Primary School | 2023-03-02 | 09:00 | Mother | Meeting | Housing officer came into school to see Mother about the arrears. | Room given.
S9 | Weir Lane Primary School | 2023-05-10 | | Child K | Referral | Referral for counselling made to CAMHS, who have a wait of 40 weeks. | Await.
`,
  links: [
    ["P1", "H1", "C1"],
    ["C2", "M1"],
    ["S1", "C4"],
    ["C5", "P2", "N1", "S2"],
    ["A2", "C6"],
    ["C7", "P3", "S4"],
    ["C8", "S5", "N3"],
    ["P4", "C9", "A4"],
    ["S6", "H2", "G2"],
    ["H3", "A5", "C11"],
    ["P5", "C12"],
    ["N4", "S8"],
    ["C14", "A6"],
    ["C15", "P6"],
  ],
  discrepancies: [
    ["outcome", ["P1", "H1"]],
    ["outcome", ["C2", "M1"]],
    ["outcome", ["S1", "C4"]],
    ["time", ["S1", "C4"]],
    ["outcome", ["C5", "N1"]],
    ["who", ["A2", "C6"]],
    ["who", ["C7", "P3"]],
    ["outcome", ["C7", "P3", "S4"]],
    ["who", ["C8", "S5"]],
    ["who", ["P4", "C9"]],
    ["outcome", ["P4", "C9", "A4"]],
    ["outcome", ["S6", "H2", "G2"]],
    ["who", ["S6", "H2"]],
    ["outcome", ["H3", "A5"]],
    ["outcome", ["P5", "C12"]],
    ["outcome", ["N4", "S8"]],
    ["outcome", ["C14", "A6"]],
    ["outcome", ["C15", "P6"]],
    ["who", ["C15", "P6"]],
  ],
  discrepanciesDebatable: [["outcome", ["C5", "N1", "P2"]]],
  omissions: [
    ["C3", "Meadow Homes"],
    ["M3", "Police"],
    ["S10", "School Nursing"],
    ["C16", "School Nursing"],
    ["P7", "Royal Hospital"],
    ["M4", "Children's Services"],
    ["A7", "Weir Lane Surgery"],
    ["C17", "Police"],
    ["C17", "Royal Hospital"],
    ["S11", "Meadow Homes"],
  ],
  unansweredReferrals: [],
};
