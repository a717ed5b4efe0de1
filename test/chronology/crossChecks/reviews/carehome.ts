import type { MadeUpReview } from "./madeUpReview";

/** An old woman whose son cared for her: care home, ambulance, GP, district nurses, hospital, adult social care, police. */
export const carehome: MadeUpReview = {
  name: "a mother and son",
  period: ["2021-01-01", "2022-06-30"],
  agencies: [
    ["Westhaven Council Adult Services", "WAS", ["ASC"]],
    ["Westhaven General Hospital", "WGH", []],
    ["Millpond Surgery", "MS", ["GP practice"]],
    ["Westhaven Community Nursing", "WCN", []],
    ["Beeches Home Care", "BHC", []],
    ["North Coast Ambulance Service", "NCA", []],
    ["Westhaven Police", "WP", []],
  ],
  people: [
    ["Mrs E", "subject", "1938-10-10", []],
    ["Son", "son", "1965-03-03", []],
    ["Daughter", "daughter", null, []],
  ],
  entries: `
B1 | Beeches Home Care | 2021-01-18 | 08:10 | Mrs E; Son | Care call | Carer found Mrs E wet through. Son shouted at carer and told her to get out. | Reported to the council by the office at 09:00.
A1 | Westhaven Council Adult Services | 2021-01-18 | 09:05 | Mrs E; Son | Concern | Beeches rang. Carer asked by Son to leave this morning. Mrs E was found dry and settled. | No further action under safeguarding. Review of care.
M1 | Millpond Surgery | 2021-02-02 | 12:00 | Mrs E | Home visit | Visited at Son's request. Weight 47 kg, bruise to left shin. Memory poor. | Referred to memory clinic. Spoke with the care coordinator at Beeches.
N1 | Westhaven Community Nursing | 2021-02-09 | 10:40 | Mrs E; Son | First visit | Referred by GP for a wound on the right shin. Son present and helpful. | Twice a week.
A2 | Westhaven Council Adult Services | 2021-02-23 | 14:00 | Mrs E; Son; Daughter | Review of care | Social worker, Mrs E, Son, the care manager of Beeches. Daughter was on speakerphone. | Calls go up from three to four a day.
B2 | Beeches Home Care | 2021-02-23 | 14:00 | Mrs E; Son | Review | Manager took part. Daughter had not been asked. | Five calls a day from Monday.
C1 | North Coast Ambulance Service | 2021-03-14 | 02:35 | Mrs E; Son | 999 call | Son called at 02:20, Mrs E fell on the stairs. Crew arrived 02:35. Skin tear to right elbow. Son smelt of drink. | Conveyed to Westhaven General.
H1 | Westhaven General Hospital | 2021-03-14 | 03:20 | Mrs E | ED attendance | By ambulance. Fell out of bed. Fractured wrist. Son not present. | Admitted to ward 6.
A3 | Westhaven Council Adult Services | 2021-03-16 | | Mrs E | Ward call | Ward sister rang. Mrs E has been in since Sunday, no fractures. | Discharge planning.
H2 | Westhaven General Hospital | 2021-03-24 | 11:00 | Mrs E; Son; Daughter | Discharge meeting | Consultant, social worker, Son, Daughter, community nurse. Mrs E's view not sought. | Discharge to Primrose Lodge for six weeks.
A4 | Westhaven Council Adult Services | 2021-03-24 | 11:00 | Mrs E; Son; Daughter | Discharge meeting | Met on ward 6. Mrs E said she wished to go home. Son left halfway. | Home with four calls.
N2 | Westhaven Community Nursing | 2021-03-24 | 11:00 | Mrs E | Discharge meeting | Nurse in charge had no capacity to send anyone. | Notes to be requested.
B3 | Beeches Home Care | 2021-04-06 | 08:00 | Mrs E | Care call | Carer and the district nurse together turned Mrs E. Red heels. | Nurse to bring boots.
N3 | Westhaven Community Nursing | 2021-04-06 | 08:20 | Mrs E | Home visit | With carer. Heels intact. Dressing to shin. | None.
P1 | Westhaven Police | 2021-05-01 | 18:30 | Mrs E; Son | Theft report | Daughter reports that Son has taken £3,000 from Mrs E's account. Officers saw Mrs E on her own, she was content for Son to have it. | No crime. Adult concern sent.
A5 | Westhaven Council Adult Services | 2021-05-04 | | Mrs E; Son; Daughter | Police concern | Daughter told police on Saturday of £5,000 missing. Mrs E seen with Son beside her. | Section 42 enquiry started.
M2 | Millpond Surgery | 2021-05-05 | | Mrs E | Message | Social worker asked for capacity view. Practice told that section 42 will not go ahead. | Dr to visit.
M3 | Millpond Surgery | 2021-05-12 | 13:00 | Mrs E; Son | Capacity assessment | Dr with social worker. Mrs E could not weigh up the money; lacks capacity for finances. | Letter to the council.
A6 | Westhaven Council Adult Services | 2021-05-12 | 13:00 | Mrs E | Capacity assessment | Joint with GP. Mrs E was judged to have capacity about money. | Appointee not pursued.
A7 | Westhaven Council Adult Services | 2021-06-10 | 10:00 | Mrs E; Son; Daughter | Enquiry meeting | Chair, police safeguarding officer, Beeches manager, ward matron, Daughter. Son not invited. | Abuse substantiated in part.
B4 | Beeches Home Care | 2021-06-10 | 10:00 | Mrs E | Enquiry meeting | Manager attended. Son came late and was asked to wait outside. | Allegations unsubstantiated.
P2 | Westhaven Police | 2021-06-10 | 10:00 | Mrs E | Section 42 meeting | Officer from the safeguarding unit attended. | No police action.
N4 | Westhaven Community Nursing | 2021-07-20 | 11:30 | Mrs E; Son | Home visit | No access. Curtains closed. Rang Beeches, who said they had been in at eight. | Try tomorrow.
B5 | Beeches Home Care | 2021-07-20 | 08:00 | Mrs E; Son | Care call | Key safe empty. Not let in. | Office told. Third refusal this month.
A8 | Westhaven Council Adult Services | 2021-07-22 | 15:00 | Mrs E; Son | Visit | Social worker and PC gained entry. Son under the influence. Mrs E in the armchair, blanket soiled. | Ambulance called.
C2 | North Coast Ambulance Service | 2021-07-22 | 15:40 | Mrs E | 999 from social worker | Found in bed. GCS 14, dehydrated. Category 3 pressure sore to sacrum. | To Westhaven General.
H3 | Westhaven General Hospital | 2021-07-22 | 16:30 | Mrs E | Admission | Dehydration and a grade 4 pressure ulcer of the sacrum. | IV fluids. Safeguarding referral.
B6 | Beeches Home Care | 2021-09-02 | 17:00 | Mrs E | Care call | Tablets from the morning still in the blister. Advised by the pharmacist at the surgery to leave them out. | Log.
M4 | Millpond Surgery | 2021-09-28 | 09:00 | Mrs E | MDT | GPs, community matron and a social worker from adult services talked about Mrs E. | Advance care plan.
N5 | Westhaven Community Nursing | 2021-09-28 | 09:00 | Mrs E | GP MDT | Matron attended. | None.
P3 | Westhaven Police | 2021-10-16 | 23:10 | Mrs E; Son | Disturbance | Neighbour rang at ten past eleven. Son had barricaded the door. Entry forced 23:50. Mrs E unhurt. Son arrested, breach of the peace. | Released without charge at 09:00. Care call arranged with Beeches on the phone.
A9 | Westhaven Council Adult Services | 2021-10-18 | | Mrs E; Son | Police concern | Attendance of Saturday: Son locked in with Mrs E, who had a grazed arm. Son not arrested. Police went in at half past midnight. | Alternative accommodation.
A10 | Westhaven Council Adult Services | 2021-11-23 | 10:00 | Mrs E; Daughter | Best interests meeting | Daughter, consultant, GP, advocate and Son. All in favour of a care home. | Move to Primrose Lodge.
M5 | Millpond Surgery | 2021-11-23 | 10:00 | Mrs E | Best interests meeting | GP joined by phone; Son did not wish to take part. | Care home.
H4 | Westhaven General Hospital | 2021-11-23 | 10:00 | Mrs E | Best interests meeting | Consultant attended. Daughter was against. | To remain at home with live-in care.
C3 | North Coast Ambulance Service | 2022-01-09 | 05:10 | Mrs E; Son | Collapse | Son found Mrs E on the bathroom floor at 05:00. Last seen well at eleven at night. CPR by crew. Pronounced at 05:52. | Police told.
P4 | Westhaven Police | 2022-01-09 | 06:15 | Mrs E; Son | Sudden death | Mrs E found by carer. Son last saw her at 2am. Declared dead by ambulance crew at 05:52. On the bedroom floor. | Coroner.
M6 | Millpond Surgery | 2022-01-10 | | Mrs E | Death | Surgery told by Daughter. Practice nurse had seen Mrs E two days before. | Report to coroner.
`,
  links: [
    ["B1", "A1"],
    ["M1", "N1"],
    ["A2", "B2"],
    ["C1", "H1", "A3"],
    ["H2", "A4", "N2"],
    ["B3", "N3"],
    ["P1", "A5"],
    ["M3", "A6"],
    ["A7", "B4", "P2"],
    ["N4", "B5"],
    ["A8", "C2", "H3"],
    ["M4", "N5"],
    ["P3", "A9"],
    ["A10", "M5", "H4"],
    ["C3", "P4"],
  ],
  linksDebatable: [
    ["M1", "N1"],
    ["A5", "M2"],
    ["P1", "M2"],
    ["M6", "C3"],
    ["M6", "P4"],
    ["N4", "B5"],
  ],
  discrepancies: [
    ["outcome", ["B1", "A1"]],
    ["who", ["A2", "B2"]],
    ["outcome", ["A2", "B2"]],
    ["outcome", ["C1", "H1", "A3"]],
    ["outcome", ["H2", "A4"]],
    ["who", ["H2", "N2"]],
    ["outcome", ["B3", "N3"]],
    ["who", ["P1", "A5"]],
    ["outcome", ["P1", "A5"]],
    ["outcome", ["M3", "A6"]],
    ["who", ["A7", "B4"]],
    ["outcome", ["A7", "B4"]],
    ["outcome", ["C2", "H3"]],
    ["outcome", ["P3", "A9"]],
    ["time", ["P3", "A9"]],
    ["who", ["A10", "M5"]],
    ["outcome", ["A10", "M5", "H4"]],
    ["who", ["C3", "P4"]],
    ["time", ["C3", "P4"]],
    ["outcome", ["C3", "P4"]],
  ],
  discrepanciesDebatable: [
    ["outcome", ["A8", "C2"]],
    ["outcome", ["A8", "C2", "H3"]],
    ["outcome", ["M1", "N1"]],
    ["outcome", ["A5", "M2"]],
    ["outcome", ["N4", "B5"]],
    ["time", ["C1", "H1"]],
  ],
  omissions: [
    ["M1", "Beeches Home Care"],
    ["A7", "Westhaven General Hospital"],
    ["A8", "Westhaven Police"],
    ["B6", "Millpond Surgery"],
    ["M4", "Westhaven Council Adult Services"],
    ["P3", "Beeches Home Care"],
    ["P4", "Beeches Home Care"],
  ],
  unansweredReferrals: [],
};
