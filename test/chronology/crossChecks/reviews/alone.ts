import type { MadeUpReview } from "./madeUpReview";

/** A man with a learning disability who neglected himself, and was exploited at home by others. */
export const alone: MadeUpReview = {
  name: "a man alone",
  period: ["2020-06-01", "2022-05-31"],
  agencies: [
    ["Severnshire Adult Social Care", "ASC", []],
    ["Severnshire District Nursing", "DNS", []],
    ["Severnshire Fire and Rescue Service", "SFR", []],
    ["Riverside Homes", "RHO", []],
    ["Severnshire Police", "SPO", []],
    ["Severn Ambulance Service", "SAS", []],
    ["The Limes Surgery", "TLS", ["GP"]],
  ],
  people: [
    ["Adult G", "subject", "1961-05-15", []],
    ["Sister", "sister", null, []],
    ["Nephew", "nephew", null, []],
    ["Friend 1", "friend", null, []],
  ],
  entries: `
G1 | The Limes Surgery | 2020-06-09 | 09:20 | Adult G | Annual health check | Learning disability health check. BMI 41. Leg ulcer, left shin. | Referred to district nurses.
D1 | Severnshire District Nursing | 2020-06-12 | 14:00 | Adult G | Home visit | First visit on GP's referral. Ulcer on the left lower leg, 4 cm by 3 cm. | Twice weekly dressings.
D2 | Severnshire District Nursing | 2020-07-02 | 13:30 | Adult G | Home visit | Dressing. Four bin bags in the hall. Rang the housing officer to let her know. | Continue.
D3 | Severnshire District Nursing | 2020-07-30 | 10:00 | Adult G | No access | No reply to the door. | Card.
D4 | Severnshire District Nursing | 2020-08-06 | 10:15 | Adult G; Friend 1 | Home visit | Friend 1 opened the door, there with two other men. Adult G in bed. Ulcer larger. | Safeguarding concern raised with adult social care by telephone.
A1 | Severnshire Adult Social Care | 2020-08-06 | 12:00 | Adult G; Friend 1 | Safeguarding concern | District nurse rang. Friend 1 and three others in the flat. | Criteria not met for section 42. Passed to the locality team.
D5 | Severnshire District Nursing | 2020-08-20 | | Adult G | Feedback | Email from social care: a section 42 enquiry has been opened. | Filed.
A2 | Severnshire Adult Social Care | 2020-08-27 | 11:00 | Adult G | Home visit | Social worker and community nurse visited together. Adult G let us in. Clutter rating 6. | Care act assessment.
D6 | Severnshire District Nursing | 2020-08-27 | 11:00 | Adult G | Joint visit | With social worker. Flat at about level 3 on the clutter scale. | Dressing done.
H1 | Riverside Homes | 2020-09-03 | 10:30 | Adult G | Tenancy visit | Tenancy sustainment officer saw Adult G. Smell. Nephew's things in the spare room. | Letter.
F1 | Severnshire Fire and Rescue Service | 2020-09-15 | 14:00 | Adult G | Safe and well visit | Safe and well visit. Two smoke alarms fitted. Adult G seen with the housing officer. | Fire-retardant bedding.
H2 | Riverside Homes | 2020-09-15 | 14:00 | Adult G | Joint visit | With fire service. Adult G not in; crew fitted the alarms with our key. | None.
P1 | Severnshire Police | 2020-10-10 | 21:40 | Adult G; Friend 1 | Anti-social behaviour | Neighbour reports shouting. Four males in Adult G's flat. Asked to leave at 22:05. Cannabis found. Friend 1 arrested for possession. | Vulnerability form. Caution.
H3 | Riverside Homes | 2020-10-13 | | Adult G; Friend 1 | Neighbour complaint | Neighbour: police were called on Saturday at twenty to ten. Friend 1 was only told off, so the neighbour. | Diary sheets.
A3 | Severnshire Adult Social Care | 2020-10-14 | | Adult G; Friend 1 | Police vulnerability form | Received for 10 October. Six males in flat. Friend 1 given a street warning, not arrested. | To allocated worker.
A4 | Severnshire Adult Social Care | 2020-10-20 | 10:00 | Adult G | Professionals meeting | Those who came: housing officer, district nurse, neighbourhood sergeant. GP sent a letter. | Cuckooing; closure order to be thought about.
D7 | Severnshire District Nursing | 2020-10-20 | 10:00 | Adult G | Professionals meeting | Team lead attended. Police were not there. | Nursing goes on.
H4 | Riverside Homes | 2020-10-20 | 10:00 | Adult G | Professionals meeting | Housing officer attended. | Closure order by police.
P2 | Severnshire Police | 2020-11-05 | 10:00 | Adult G; Friend 1 | Closure notice | PCSO and the tenancy officer served the closure notice. Adult G understood. | Court 6 November.
P3 | Severnshire Police | 2020-11-06 | 14:00 | Adult G | Court | Closure order made for three months. | Visits weekly.
H5 | Riverside Homes | 2020-11-09 | | Adult G | Court outcome | Legal officer told by police: closure order for six months. | Locks changed.
A5 | Severnshire Adult Social Care | 2020-12-01 | 14:00 | Adult G; Sister | Care act assessment | Adult G with Sister. Wishes to stay. Capacity to decide on care: has capacity. | 14 hours a week.
G2 | The Limes Surgery | 2020-12-03 | 16:20 | Adult G; Sister | Telephone consultation | Social worker phoned to say that Adult G lacks capacity on care. Sister also spoke. | Noted.
M1 | Severn Ambulance Service | 2021-01-22 | 07:35 | Adult G | Fall | 999 from carer at 07:35. Arrived 08:20. On floor since ten the night before. Temperature 34.1. | Declined hospital; left at home, GP informed by phone.
A6 | Severnshire Adult Social Care | 2021-01-25 | | Adult G | Care agency report | Carer found Adult G on Friday at 07:30 on the floor, where he had been for about one hour. Ambulance took him to hospital. | Pendant alarm.
D8 | Severnshire District Nursing | 2021-02-11 | 11:00 | Adult G | Home visit | Grade 2 pressure sore, sacrum. Specialist nurse asked. Social worker present. | Mattress ordered.
A7 | Severnshire Adult Social Care | 2021-02-11 | 11:00 | Adult G | Home visit | Home visit, nurse was dressing wounds. Nurse said grade 3 sore. | Adult G to think about respite.
G3 | The Limes Surgery | 2021-03-04 | 11:45 | Adult G | Home visit | Dr visited with the district nurse. Cellulitis. Antibiotics. | Bloods in two weeks.
A8 | Severnshire Adult Social Care | 2021-03-18 | 10:30 | Adult G; Nephew | Home visit | Nephew living there, took £40 a week 'for shopping'. Police safeguarding unit spoken to: not a matter for them. | Appointeeship.
H6 | Riverside Homes | 2021-04-15 | 09:00 | Adult G | Gas check | Engineer could not get in. Second attempt. Adult G told the engineer that social services come on Tuesdays. | Letter.
P4 | Severnshire Police | 2021-05-02 | 00:25 | Adult G; Nephew | Assault | Adult G rang: Nephew punched him. Attended 00:50. Bruise to the right eye. Nephew arrested 01:15. Adult G taken to Sister's. | Nephew charged, court 20 May.
M2 | Severn Ambulance Service | 2021-05-02 | 01:05 | Adult G | Assault | Called by police. Swelling to the left eye. GCS 15. Refused conveyance. | Adult G left in the care of Sister.
A9 | Severnshire Adult Social Care | 2021-05-04 | | Adult G; Nephew | Police referral | Assault by Nephew at about half past twelve on Sunday morning. Nephew interviewed and let go without charge. Adult G went back home. | Section 42 enquiry.
D9 | Severnshire District Nursing | 2021-05-13 | 10:00 | Adult G | Home visit | Visited at Sister's. Sister said she had told the police that she was scared. | Weekly.
A10 | Severnshire Adult Social Care | 2021-06-01 | 13:00 | Adult G; Sister | Section 42 planning meeting | By Teams: Sister, DC from the domestic abuse unit, tenancy officer, community matron. | Lasting power looked into.
H7 | Riverside Homes | 2021-06-01 | 13:00 | Adult G | Planning meeting | Tenancy officer joined online. Sister could not get in on her phone. | Transfer application.
P5 | Severnshire Police | 2021-06-01 | 13:00 | Adult G | S42 meeting | DC attended. | Nephew's bail.
D10 | Severnshire District Nursing | 2021-06-01 | 13:00 | Adult G | S42 meeting | Community matron dialled in. Sister took part. | To go on.
F2 | Severnshire Fire and Rescue Service | 2021-07-20 | 15:40 | Adult G | Kitchen fire | Pan left on. Two appliances. Adult G out before we arrived. Paramedic gave oxygen at the scene. | Revisit.
H8 | Riverside Homes | 2021-07-21 | | Adult G | Fire | Fire service rang. Fire yesterday at twenty to four in the afternoon in the bedroom. | Repairs.
F3 | Severnshire Fire and Rescue Service | 2021-08-03 | 11:00 | Adult G | Safe and well revisit | Second safe and well. No smoke alarm working. Adult G said his social worker smokes in there. | Two alarms.
A11 | Severnshire Adult Social Care | 2021-09-14 | 10:00 | Adult G | Review of care plan | At Adult G's. Care coordinator, Sister and the practice nurse of the Limes met. | 21 hours a week.
G4 | The Limes Surgery | 2021-10-07 | 10:00 | Adult G | MDT | Practice MDT: partners, district nursing lead, adult social care link worker. Frailty. | Care plan.
D11 | Severnshire District Nursing | 2021-10-07 | 10:00 | Adult G | GP MDT | Lead attended. | None.
D12 | Severnshire District Nursing | 2021-11-11 | 10:00 | Adult G | Home visit | Adult G declined dressings, tired. Weight 98 kg. Will talk to GP. | Visit Monday.
P6 | Severnshire Police | 2021-12-12 | 15:00 | Adult G; Friend 1 | Theft | Adult G came to the front desk with Friend 1 to say that his card was taken by Nephew. | Crime recorded. To be reviewed.
A12 | Severnshire Adult Social Care | 2022-01-11 | 10:00 | Adult G; Sister | Section 42 outcome meeting | Sister, DC, matron of the community nurses came. Riverside were asked and did not come. | Risk remains; enquiry closed.
P7 | Severnshire Police | 2022-01-11 | 10:00 | Adult G | S42 meeting | DC there. | Risk removed, closed.
D13 | Severnshire District Nursing | 2022-01-11 | 10:00 | Adult G | S42 meeting | Matron attended, Sister not able to be there. | Closed.
H9 | Riverside Homes | 2022-02-08 | 12:00 | Adult G | Repair | Repairs operative found Adult G unwell in the chair. Called 999, ambulance crew came and checked him. | None.
D14 | Severnshire District Nursing | 2022-03-10 | 10:00 | Adult G | Home visit | Breathless. Rang surgery from the house, the duty doctor will come out today. | None.
G5 | The Limes Surgery | 2022-03-10 | 15:30 | Adult G | Home visit | Seen at home after nurse's call. Chest infection, offered hospital, declined. | Amoxicillin 500 mg.
D15 | Severnshire District Nursing | 2022-03-11 | 10:00 | Adult G | Home visit | GP came yesterday. Adult G was not asked whether he would go to hospital. Amoxicillin 250 mg. | Daily visits.
M3 | Severn Ambulance Service | 2022-03-14 | 06:10 | Adult G | Death | 999 at 06:10 by Sister. On scene 06:22. Recognition of life extinct 06:31. Front door was locked, Sister had a key. | Police called.
P8 | Severnshire Police | 2022-03-14 | 06:45 | Adult G; Sister | Sudden death | Adult G found by carer at 06:00. Ambulance on scene pronounced death at 07:31. Door open. | Coroner.
A13 | Severnshire Adult Social Care | 2022-03-14 | 10:00 | Adult G | Death | Sister rang, she found him at six this morning. | Safeguarding adult review referral.
G6 | The Limes Surgery | 2022-03-15 | | Adult G | Death | Police informed the surgery of death yesterday. Coroner's officer asked for a report. | Sent.
`,
  links: [
    ["G1", "D1"],
    ["D4", "A1"],
    ["A2", "D6"],
    ["F1", "H2"],
    ["P1", "H3", "A3"],
    ["A4", "D7", "H4"],
    ["P3", "H5"],
    ["M1", "A6"],
    ["D8", "A7"],
    ["P4", "M2", "A9"],
    ["A10", "H7", "P5", "D10"],
    ["F2", "H8"],
    ["G4", "D11"],
    ["A12", "P7", "D13"],
    ["G5", "D14", "D15"],
    ["M3", "P8", "A13", "G6"],
  ],
  linksDebatable: [
    ["G1", "D1"],
    ["D4", "D5"],
    ["A1", "D5"],
    ["A5", "G2"],
    ["D14", "D15"],
    ["D14", "G5"],
  ],
  discrepancies: [
    ["who", ["D4", "A1"]],
    ["outcome", ["A2", "D6"]],
    ["who", ["F1", "H2"]],
    ["outcome", ["P1", "H3", "A3"]],
    ["who", ["P1", "A3"]],
    ["who", ["A4", "D7"]],
    ["outcome", ["P3", "H5"]],
    ["outcome", ["A5", "G2"]],
    ["outcome", ["M1", "A6"]],
    ["outcome", ["D8", "A7"]],
    ["outcome", ["P4", "M2", "A9"]],
    ["who", ["H7", "D10"]],
    ["outcome", ["F2", "H8"]],
    ["who", ["A12", "D13"]],
    ["outcome", ["A12", "P7"]],
    ["outcome", ["G5", "D15"]],
    ["time", ["M3", "P8"]],
    ["who", ["P8", "A13"]],
  ],
  discrepanciesDebatable: [
    ["outcome", ["M3", "P8"]],
    ["time", ["M1", "A6"]],
  ],
  omissions: [
    ["P2", "Riverside Homes"],
    ["M1", "The Limes Surgery"],
    ["G3", "Severnshire District Nursing"],
    ["A8", "Severnshire Police"],
    ["F2", "Severn Ambulance Service"],
    ["A11", "The Limes Surgery"],
    ["G4", "Severnshire Adult Social Care"],
    ["H9", "Severn Ambulance Service"],
  ],
  unansweredReferrals: [],
};
