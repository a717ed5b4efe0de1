import type { MadeUpReview } from "./madeUpReview";

/** Three children in temporary homes: school, GP, housing, police, council and a refuge. */
export const moving: MadeUpReview = {
  name: "a family that moved",
  period: ["2020-09-01", "2022-03-31"],
  agencies: [
    ["Harbour Primary School", "HPS", []],
    ["Dockside Surgery", "DS", ["GP"]],
    ["Portwick City Council Housing", "PCH", []],
    ["Portwick Police", "PP", []],
    ["Portwick Children's Services", "PCS", ["CSC"]],
    ["Safe Haven Refuge", "SHR", []],
    ["Portwick School Nursing", "PSN", []],
  ],
  people: [
    ["Child 1", "subject", "2012-02-03", []],
    ["Child 2", "sibling", "2014-07-19", []],
    ["Child 3", "sibling", "2019-01-05", []],
    ["Mother", "mother", null, []],
    ["Partner", "mother's partner", null, []],
    ["Father", "father", null, []],
  ],
  entries: `
S1 | Harbour Primary School | 2020-09-10 | 08:40 | Child 1; Child 2 | New pupils | Child 1 and Child 2 started. Mother and Partner came to the meeting with the head. | Records requested.
N1 | Portwick School Nursing | 2020-09-24 | | Child 1 | Telephone | Teaching assistant at Harbour phoned, Child 1 wets himself most days. | Advice.
S2 | Harbour Primary School | 2020-10-06 | 14:50 | Child 1 | Injury | Child 1 came in with a cut above the right eyebrow. He said the cat did it. | Mother asked at home time; she said he fell off his bike.
G1 | Dockside Surgery | 2020-10-08 | | Child 1 | Call from school | School phoned: on Tuesday Child 1 had a cut over his left eye, he said Partner pushed him. | Appointment offered.
G2 | Dockside Surgery | 2020-10-13 | 16:20 | Child 1; Mother | Consultation | Eyebrow healing. Mother says trampoline. | None.
H1 | Portwick City Council Housing | 2020-10-21 | 11:00 | Mother; Partner | Tenancy visit | Housing officer called. Partner lives there, which is not on the tenancy. Two dogs. | Warning letter.
C1 | Portwick Children's Services | 2020-10-26 | | Mother; Partner | Contact from housing | Housing officer rang. Visited last Wednesday; four dogs in the flat and faeces on the floor. | No role, passed to early help.
P1 | Portwick Police | 2020-11-14 | 20:15 | Mother; Partner; Child 1; Child 2; Child 3 | Domestic abuse | Child 1 dialled 999 at 20:15, Partner strangling Mother. Officers on scene 20:24. Three children in the bedroom. Partner detained. Mother had a sore throat and would not see a doctor. | Partner in custody. High risk.
C2 | Portwick Children's Services | 2020-11-16 | 09:00 | Mother; Partner | PPN | Saturday 14 November: neighbour called police about twenty to ten. Partner had gone when they came. Two children there. | Strategy discussion.
S3 | Harbour Primary School | 2020-11-16 | 08:30 | Child 1; Child 2 | Encompass | Encompass notification for Saturday. | Staff told.
R1 | Safe Haven Refuge | 2020-11-16 | 15:00 | Mother; Child 1; Child 2; Child 3 | Admission | Mother and all three children came by taxi, with two bags. Social worker rang ahead. | Room 4.
C3 | Portwick Children's Services | 2020-11-16 | 15:00 | Mother; Child 1; Child 2; Child 3 | Move to refuge | I drove Mother and the children to the refuge. | Visit tomorrow.
C4 | Portwick Children's Services | 2020-11-17 | 10:30 | Child 1; Child 2; Child 3 | Strategy discussion | Attended by DS, head teacher, school nurse. GP could not be reached. | Section 47; not for conference at present.
P2 | Portwick Police | 2020-11-17 | 10:30 | Child 1 | Strategy discussion | DS took part. | ICPC to be called.
S4 | Harbour Primary School | 2020-11-17 | 10:45 | Child 1; Child 2 | Strategy discussion | Head took part by Teams. | Section 47.
N2 | Portwick School Nursing | 2020-11-17 | 10:30 | Child 1; Child 2 | Strategy discussion | No notice given to us, so no one from school nursing took part. | Query raised.
C5 | Portwick Children's Services | 2020-11-24 | 14:00 | Child 1 | Child seen | Saw Child 1 in school by himself. He spoke freely of Partner hitting him with a belt. | ABE.
S5 | Harbour Primary School | 2020-11-24 | 14:00 | Child 1 | Social worker visit | Social worker came. Class teacher sat with Child 1 all through. He did not mention Partner. | None.
P3 | Portwick Police | 2020-12-01 | 13:00 | Child 1 | ABE interview | Interview of Child 1 at the suite, social worker monitoring. He described being hit with a slipper, three times. | Review.
C6 | Portwick Children's Services | 2020-12-01 | 13:00 | Child 1 | ABE | Monitored interview. Child 1 said he was hit once with a belt. | To await police.
R2 | Safe Haven Refuge | 2020-12-09 | 10:00 | Mother | Key work | Support session. Police liaison officer came to fit a personal alarm. | None.
H2 | Portwick City Council Housing | 2020-12-15 | 10:00 | Mother | Homelessness interview | Interview with Mother, supported by her refuge worker. Accepted as homeless, priority need. | Duty accepted.
R3 | Safe Haven Refuge | 2020-12-15 | 10:00 | Mother | Housing interview | Went with Mother to housing options. Told that she is intentionally homeless, no duty. | Solicitor.
P4 | Portwick Police | 2021-01-06 | | Partner | Disposal | CPS: no realistic prospect of conviction. Partner told NFA. | DVPN considered.
C7 | Portwick Children's Services | 2021-01-08 | | Partner | Call from OIC | OIC rang: Partner charged on Wednesday, court in March. | Mother told.
R4 | Safe Haven Refuge | 2021-01-20 | 18:00 | Mother | Incident | Mother back at 18:00 having been with Partner. Smelt of alcohol. Children in her room alone for two hours. | Warning. On-call social worker rung.
C8 | Portwick Children's Services | 2021-01-21 | | Mother | Call from refuge | Refuge rang. Mother was out last night from noon to six, staff looked after children. Not been drinking. | Visit.
R5 | Safe Haven Refuge | 2021-02-02 | 11:00 | Mother | Move on | Mother and children moved out of the refuge to 2-bed temporary flat. | Outreach for six weeks.
H3 | Portwick City Council Housing | 2021-02-05 | | Mother | Sign-up | Mother signed up on Friday for a three-bedroom house, temporary. | Inventory.
S6 | Harbour Primary School | 2021-03-16 | 09:15 | Child 2 | Attendance meeting | Mother, head, attendance lead, school nurse. Child 2 at 82%. | Plan.
N3 | Portwick School Nursing | 2021-03-16 | 09:15 | Child 2 | School meeting | Mother was not there, so the meeting went ahead without her. Attendance of Child 2 is 82%. | Call Mother.
G3 | Dockside Surgery | 2021-04-07 | 11:10 | Child 3; Mother | Consultation | Child 3 not walking well. Spoke on the phone to the social worker after. | Paediatric referral.
C9 | Portwick Children's Services | 2021-04-20 | 10:00 | Mother; Child 3 | CIN meeting | Mother, refuge outreach worker, head, school nurse. GP report read out. | Plan closes.
S7 | Harbour Primary School | 2021-04-20 | 10:00 | Child 1; Child 2 | CIN meeting | Head attended. Plan to run for another three months. | Next 20 July.
N4 | Portwick School Nursing | 2021-04-20 | 10:00 | Child 3 | CIN meeting | School nurse attended. Refuge outreach worker was not able to be there. | CIN plan goes on.
P5 | Portwick Police | 2021-05-22 | 23:55 | Mother; Partner; Child 3 | Concern for welfare | Neighbour: baby screaming. Attended 00:20. Partner present and drunk, asked to leave and did. Child 3 asleep in a pram. Mother sober. | PPN.
C10 | Portwick Children's Services | 2021-05-24 | | Mother; Partner; Child 3 | PPN | Police out at ten to midnight Saturday. Partner was arrested for breach of the peace. Child 3 in bed with Mother, who was drunk. | Visit.
C11 | Portwick Children's Services | 2021-05-25 | 12:30 | Mother; Child 3 | Visit | Home visit with the tenancy support officer. No food in the house. Partner's shoes in the hall. | Food bank voucher.
H4 | Portwick City Council Housing | 2021-05-25 | 12:30 | Mother | Visit | With social worker. Fridge and cupboards well stocked. | None.
S8 | Harbour Primary School | 2021-06-10 | 15:30 | Child 1; Child 2 | Collection | Partner collected both children at 15:30. PC from the schools team was at the gate. | Told Mother.
C12 | Portwick Children's Services | 2021-06-10 | 16:10 | Child 1; Child 2 | Call | School: Father collected the boys today. | Check with Mother.
G4 | Dockside Surgery | 2021-07-14 | 09:00 | Child 1; Child 2 | Practice meeting | Family discussed. Health visitor apologies. Refuge advocate gave an update. | Alert.
P6 | Portwick Police | 2021-08-03 | 17:40 | Child 3; Mother; Partner | Child injury | Called by ambulance at 17:40. Child 3 with burns from bath, both feet. Partner in charge of Child 3, Mother at work. Partner arrested. | Police protection taken.
C13 | Portwick Children's Services | 2021-08-03 | 19:00 | Child 3; Mother; Partner | EDT | EDT told by police at 19:00. Child 3 scalded on legs and bottom. Mother was bathing her. No powers were used, Child 3 on ward. | Strategy discussion.
C14 | Portwick Children's Services | 2021-08-04 | 09:30 | Child 1; Child 2; Child 3 | Strategy discussion | DI, housing manager, named GP of Dockside, plastic surgeon. | Section 47. Foster care for all three.
P7 | Portwick Police | 2021-08-04 | 09:30 | Child 3 | Strategy discussion | DI attended. | Children to Father.
`,
  links: [
    ["S2", "G1"],
    ["H1", "C1"],
    ["P1", "C2", "S3"],
    ["R1", "C3"],
    ["C4", "P2", "S4", "N2"],
    ["C5", "S5"],
    ["P3", "C6"],
    ["H2", "R3"],
    ["P4", "C7"],
    ["R4", "C8"],
    ["R5", "H3"],
    ["S6", "N3"],
    ["C9", "S7", "N4"],
    ["P5", "C10"],
    ["C11", "H4"],
    ["S8", "C12"],
    ["P6", "C13"],
    ["C14", "P7"],
  ],
  discrepancies: [
    ["outcome", ["S2", "G1"]],
    ["outcome", ["H1", "C1"]],
    ["time", ["P1", "C2"]],
    ["outcome", ["P1", "C2"]],
    ["who", ["P1", "C2"]],
    ["outcome", ["R1", "C3"]],
    ["outcome", ["C4", "P2"]],
    ["who", ["C4", "N2"]],
    ["who", ["C5", "S5"]],
    ["outcome", ["C5", "S5"]],
    ["outcome", ["P3", "C6"]],
    ["outcome", ["H2", "R3"]],
    ["outcome", ["P4", "C7"]],
    ["outcome", ["R4", "C8"]],
    ["outcome", ["R5", "H3"]],
    ["who", ["S6", "N3"]],
    ["who", ["C9", "N4"]],
    ["outcome", ["C9", "S7", "N4"]],
    ["outcome", ["P5", "C10"]],
    ["outcome", ["C11", "H4"]],
    ["who", ["S8", "C12"]],
    ["outcome", ["P6", "C13"]],
    ["outcome", ["C14", "P7"]],
  ],
  discrepanciesDebatable: [
    ["time", ["R4", "C8"]],
    ["who", ["P6", "C13"]],
    ["who", ["R4", "C8"]],
    ["date", ["R5", "H3"]],
  ],
  omissions: [
    ["N1", "Harbour Primary School"],

    ["R2", "Portwick Police"],

    ["G3", "Portwick Children's Services"],
    ["S8", "Portwick Police"],
    ["G4", "Safe Haven Refuge"],
    ["C14", "Portwick City Council Housing"],
    ["C14", "Dockside Surgery"],
  ],
  unansweredReferrals: [],
};
