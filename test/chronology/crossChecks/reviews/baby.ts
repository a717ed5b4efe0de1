import type { MadeUpReview } from "./madeUpReview";

/** A baby with a fracture: pregnancy, birth, visits at home, a hospital admission, court. */
export const baby: MadeUpReview = {
  name: "baby",
  period: ["2016-01-01", "2017-06-30"],
  agencies: [
    ["Maternity Services", "MAT", ["midwife", "midwifery", "antenatal clinic"]],
    ["Health Visiting", "HVS", ["health visitor", "HV"]],
    ["GP Surgery", "GPS", ["GP", "surgery"]],
    ["Acute Trust", "ACU", ["hospital", "A&E", "paediatrics"]],
    ["Children's Social Care", "CSC", ["social worker", "SW", "MASH"]],
    ["Constabulary", "CON", ["police"]],
  ],
  people: [
    ["Baby J", "subject", "2016-07-19", ["Jory"]],
    ["MJ", "mother", null, ["Keren"]],
    ["FJ", "father", null, ["Denzil"]],
    ["PGM", "paternal grandmother", null, []],
  ],
  entries: `
M1 | Maternity Services | 2016-02-10 | 10:00 | MJ | Booking | MJ booked for pregnancy at ten weeks. Previous child removed from her care. | Information sharing form sent to MASH.
C1 | Children's Social Care | 2016-02-12 | | MJ; FJ | Contact | Referral from the community midwife: MJ pregnant, earlier child adopted. | Pre-birth assessment to start at sixteen weeks.
G1 | GP Surgery | 2016-02-10 | | MJ | Consultation | MJ asked for help with sickness. | Tablets prescribed.
M2 | Maternity Services | 2016-03-16 | | MJ | Antenatal appointment | Did not attend scan. | New date posted.
G2 | GP Surgery | 2016-03-22 | | MJ | Letter | Letter from antenatal clinic: MJ did not keep appointment. | Filed.
C2 | Children's Social Care | 2016-04-20 | 13:00 | MJ; FJ | Home visit | Pre-birth assessment session at home with MJ and FJ. Flat cold and untidy. | Next session booked.
M3 | Maternity Services | 2016-04-21 | 09:30 | MJ | Home visit | Visit at home by the midwife. MJ well; baby's growth normal. | Routine care.
C3 | Children's Social Care | 2016-06-14 | 10:00 | MJ; FJ; PGM | Initial child protection conference | Pre-birth ICPC. Present: MJ, FJ, PGM, midwife, health visitor, police. GP sent a report. | Unborn made subject of a child protection plan under emotional abuse.
M4 | Maternity Services | 2016-06-14 | 10:00 | MJ | ICPC | Midwife attended initial child protection conference. | Child protection plan, category neglect.
V1 | Health Visiting | 2016-06-14 | 10:00 | MJ; FJ | Case conference | Attended pre-birth case conference. | CP plan made. Antenatal contact to be arranged.
P1 | Constabulary | 2016-06-15 | 10:00 | MJ; FJ | Conference | Officer from the child abuse unit attended ICPC on the unborn. | CP plan.
G3 | GP Surgery | 2016-06-10 | | MJ | Report | Report sent for the conference on 14 June. | None.
V2 | Health Visiting | 2016-06-28 | 11:00 | MJ | Antenatal contact | Antenatal visit at home. MJ engaged well. | Healthy start form.
C4 | Children's Social Care | 2016-06-24 | 14:00 | MJ; FJ | Core group | First core group at the children's centre. HV, midwife and MJ there. | Plan for the birth made.
V3 | Health Visiting | 2016-06-24 | 14:00 | MJ | Core group | Core group with SW and midwife. | Birth plan agreed.
M5 | Maternity Services | 2016-07-19 | 04:12 | MJ; Baby J | Birth | Baby J born at 38 weeks, 2.9 kg. FJ present. | Social worker informed. To stay until discharge meeting.
C5 | Children's Social Care | 2016-07-19 | 09:00 | MJ; Baby J | Telephone contact | Delivery suite telephoned: MJ had given birth to Baby J in the night. | Discharge planning meeting arranged.
M6 | Maternity Services | 2016-07-21 | 13:00 | MJ; FJ; Baby J | Discharge planning meeting | Discharge planning meeting on the ward with SW and HV. | Home on a written agreement.
C6 | Children's Social Care | 2016-07-21 | 14:30 | MJ; FJ; Baby J | Meeting | Discharge planning meeting at hospital. | Written agreement signed. Discharged home.
V4 | Health Visiting | 2016-08-01 | 10:00 | MJ; Baby J | New birth visit | New birth visit. Baby J feeding well. | Weekly weights.
M7 | Maternity Services | 2016-07-28 | | MJ; Baby J | Postnatal visit | Postnatal visit, all well. | Discharged to the health visitor.
C7 | Children's Social Care | 2016-08-10 | 11:15 | MJ; Baby J | CP visit | Joint visit with the health visitor. Baby J weighed, clean and well. Bruise to left cheek explained by MJ as from a toy. | Advice. No further action.
V5 | Health Visiting | 2016-08-10 | 11:15 | MJ; Baby J | Home visit | Home visit with SW. Baby J weighed 4.1 kg. No marks or bruises seen. | Weigh in a week.
V6 | Health Visiting | 2016-08-17 | 11:00 | MJ; Baby J | Home visit | Home visit. Baby J weighed 4.3 kg. | Weigh in a fortnight.
C8 | Children's Social Care | 2016-08-18 | 11:00 | MJ; Baby J | CP visit | Child protection visit. MJ and Baby J seen. | Plan continues.
G4 | GP Surgery | 2016-09-01 | | MJ; Baby J | Six week check | Baby J six week check: normal. | First immunisations booked.
P2 | Constabulary | 2016-09-11 | 01:20 | MJ; FJ; Baby J | Domestic incident | Neighbour called 999 to a row between MJ and FJ. FJ drunk. Baby J in cot, unhurt. | FJ arrested to prevent a breach of the peace. Public protection notice shared with social care.
C9 | Children's Social Care | 2016-09-12 | | MJ; FJ; Baby J | PPN received | Police notice: FJ arrested after an argument with MJ while intoxicated. Baby in the cot. | Visit to be made.
V7 | Health Visiting | early September 2016:2016-09-01..2016-09-10~ | | Baby J | Clinic | Baby J brought to clinic by PGM. | Weight on the line.
G5 | GP Surgery | 2016-09-19 | | Baby J | Consultation | Baby J seen, crying and not moving left arm. FJ said a cot side fell. | Sent to hospital the same day. Rang on-call paediatrician.
A1 | Acute Trust | 2016-09-19 | 16:45 | Baby J; FJ; MJ | Admission | Baby J sent in by GP with a swollen left arm. X-ray: spiral fracture of humerus. | Admitted. Skeletal survey. Referral to MASH by phone.
C10 | Children's Social Care | 2016-09-19 | 18:20 | Baby J | Referral | Paediatric registrar rang MASH: fracture to Baby J's arm not explained. | Referral accepted. Strategy discussion tomorrow.
C11 | Children's Social Care | 2016-09-20 | 09:30 | Baby J; MJ; FJ | Strategy discussion | Strategy discussion at hospital: consultant, police, health visitor. | Joint section 47. Baby J to stay in hospital.
P3 | Constabulary | 2016-09-20 | 09:30 | Baby J; MJ; FJ | Strategy meeting | Strategy meeting held on the ward. | Joint s47 investigation; parents to be interviewed.
A2 | Acute Trust | 2016-09-20 | 11:30 | Baby J | Strategy meeting | Strategy meeting with social worker, police and HV. | Skeletal survey reported: one old rib fracture.
V8 | Health Visiting | 2016-09-20 | 09:30 | Baby J | Strategy discussion | Health visitor joined strategy discussion by phone. | Records shared.
P4 | Constabulary | 2016-09-20 | 15:00 | FJ; MJ | Arrest | MJ and FJ arrested on suspicion of assault. | Interviewed and bailed.
C12 | Children's Social Care | 2016-09-23 | 10:00 | Baby J | Court | Interim care order granted. Baby J placed with foster carers from the ward. | Looked after child.
A3 | Acute Trust | 2016-09-23 | 15:00 | Baby J | Discharge | Baby J discharged from the ward to foster carers with social worker. | Fracture clinic in two weeks.
P5 | Constabulary | 2016-11-02 | | FJ | Investigation | FJ re-interviewed with the health visitor's weight records put to him. | File to CPS.
V9 | Health Visiting | 2016-10-03 | 10:00 | Baby J | Visit to foster home | Baby J seen at foster home. | Records transferred.
V10 | Health Visiting | 2016-12-05 | | MJ | Telephone contact | MJ rang to ask for photographs of Baby J. | Told to ask social worker.
A4 | Acute Trust | 2016-10-07 | | Baby J | Outpatients | Fracture clinic: healing well. Carer and social worker present. | Discharged.
C13 | Children's Social Care | 2016-10-19 | 10:30 | Baby J | Looked after child review | First LAC review. Foster carer, health visitor and reviewing officer present. | Placement to continue.
C14 | Children's Social Care | 2017-01-10 | | MJ | Referral | Referral made to the GP surgery for MJ to be seen about low mood. | E-mail sent.
G6 | GP Surgery | 2017-03-14 | | MJ | Consultation | MJ seen: tired. | Blood test.
P6 | Constabulary | 2017-02-14 | | FJ | Court | FJ charged with causing grievous bodily harm. | Remanded.
C15 | Children's Social Care | 2017-02-15 | | FJ; Baby J | Information received | Police told us that FJ has been charged with GBH. | Filed with court.
`,
  links: [
    ["M1", "C1"],
    ["C3", "M4", "V1", "P1"],
    ["C4", "V3"],
    ["M5", "C5"],
    ["M6", "C6"],
    ["C7", "V5"],
    ["P2", "C9"],
    ["G5", "A1", "C10"],
    ["C11", "P3", "A2", "V8"],
    ["C12", "A3"],
    ["P6", "C15"],
  ],
  linksDebatable: [
    ["G5", "A1"],
    ["A1", "C10"],
    ["G5", "C10"],
    ["C12", "A3"],
    ["M2", "G2"],
    ["M1", "C1"],
  ],
  discrepancies: [
    ["outcome", ["C3", "M4"]],
    ["date", ["C3", "M4", "V1", "P1"]],
    ["time", ["M6", "C6"]],
    ["outcome", ["C7", "V5"]],
    ["time", ["C11", "P3", "A2", "V8"]],
  ],
  discrepanciesDebatable: [
    ["date", ["M1", "C1"]],
    ["date", ["P2", "C9"]],
    ["date", ["P6", "C15"]],
    ["time", ["A1", "C10"]],
    ["outcome", ["A1", "C10"]],
    ["time", ["C12", "A3"]],
  ],
  omissions: [
    ["C4", "Maternity Services"],
    ["M6", "Health Visiting"],
    ["A4", "Children's Social Care"],
    ["C13", "Health Visiting"],
  ],
  unansweredReferrals: [["C14", "GP Surgery"]],
};
