import type { MadeUpReview } from "./madeUpReview";

/** Twins of nursery age who were neglected: nursery, hospital, health visiting, police and the council. */
export const twins: MadeUpReview = {
  name: "twins",
  period: ["2019-01-01", "2020-12-31"],
  agencies: [
    ["Castlebridge City Council Children's Services", "CCS", ["CSC"]],
    ["Castlebridge Health Visiting", "CHV", ["HV"]],
    ["Little Acorns Nursery", "LAN", []],
    ["Castlebridge Police", "CPS", []],
    ["Royal Castlebridge Hospital", "RCH", []],
  ],
  people: [
    ["Twin A", "subject", "2017-04-02", []],
    ["Twin B", "subject", "2017-04-02", []],
    ["Sibling 1", "sibling", "2012-08-11", []],
    ["Mother", "mother", "1993-02-01", []],
    ["Stepfather", "stepfather", null, []],
    ["MGM", "maternal grandmother", null, []],
  ],
  entries: `
N1 | Little Acorns Nursery | 2019-01-14 | 09:10 | Twin A; Twin B | First day | Twins started, three mornings. Mother settled them in and told us there are two older siblings at home. | Key person allocated.
V1 | Castlebridge Health Visiting | 2019-01-17 | | Twin A; Twin B | Call from nursery | Telephone call from the nursery manager, to say that the twins started on Monday. | Noted.
V2 | Castlebridge Health Visiting | 2019-01-29 | 10:30 | Twin A; Twin B; Mother | Home visit | Two year review at home. Twin A 11.2 kg, Twin B 9.8 kg. Both late in talking. Home cluttered, safe. | Referred to speech therapy.
N2 | Little Acorns Nursery | 2019-02-05 | 12:40 | Twin A; Twin B | Late collection | Twins not collected until 12:40 (session ends at noon). Stepfather came, smelling of drink. | Spoke to Mother by phone.
N3 | Little Acorns Nursery | 2019-02-12 | 11:15 | Twin B | Injury seen | Bruise the size of a 10p on Twin B's left upper arm. Mother says Sibling 1 grabbed him. | Reported to the MASH at 13:00 by the manager.
C1 | Castlebridge City Council Children's Services | 2019-02-12 | 13:05 | Twin B | Contact | MASH took a call from Little Acorns. Bruise on Twin B's right arm, Mother blames the older brother. | Strategy discussion to be held.
C2 | Castlebridge City Council Children's Services | 2019-02-12 | 15:30 | Twin B | Strategy discussion | Strategy discussion by phone with a DS of the public protection unit and the health visitor. | Section 47 enquiry, joint. Medical today.
P1 | Castlebridge Police | 2019-02-12 | 15:30 | Twin B | Strategy discussion | DS took part in strategy discussion with social care and health. | Single agency enquiry by social care. No role for police at this point.
V3 | Castlebridge Health Visiting | 2019-02-12 | 15:30 | Twin B | Strategy discussion | HV shared weights and the 2 year review. | S47 agreed.
H1 | Royal Castlebridge Hospital | 2019-02-12 | 18:20 | Twin B; Mother | CP medical | Child protection medical by the paediatric registrar. Brought in by Mother and social worker. One bruise, left upper arm, consistent with the account. | Home with Mother.
C3 | Castlebridge City Council Children's Services | 2019-02-12 | 18:20 | Twin B; Mother | Medical | Took Mother and Twin B to the Royal for medical. Registrar found one bruise which fits with what Mother said. | Returned home 20:00.
C4 | Castlebridge City Council Children's Services | 2019-02-19 | 14:00 | Twin A; Twin B; Mother; Stepfather | Home visit | Joint visit with health visitor. All three children seen. Stepfather upstairs, refused to come down. | Assessment continues.
V4 | Castlebridge Health Visiting | 2019-02-19 | 14:00 | Twin A; Twin B; Mother | Home visit | Visited with the social worker. Stepfather sat with us throughout and answered most of the questions. | Sleep advice.
C5 | Castlebridge City Council Children's Services | 2019-02-26 | | Twin A; Twin B | Call | Nursery SENCO rang, the twins often come in without breakfast. | Breakfast club funded.
P2 | Castlebridge Police | 2019-03-09 | 22:50 | Mother; Stepfather | Domestic incident | 999 call at 22:50 from Mother: Stepfather smashing plates. Officers there at 23:05. Children upstairs asleep. Stepfather arrested to prevent a breach of the peace, released at 06:00. | DASH medium. Referral to social care.
C6 | Castlebridge City Council Children's Services | 2019-03-11 | | Mother; Stepfather; Twin A; Twin B | Police notification | PPN about Saturday: Mother called police just after nine at night; Stepfather breaking crockery. He was asked to leave and went to a friend. | To be dealt with in the open assessment.
V5 | Castlebridge Health Visiting | 2019-03-12 | | Mother | Police notification | PPN seen: domestic incident 9 March, children asleep in the house. | HV to ask about safety at next visit.
N4 | Little Acorns Nursery | 2019-03-12 | 09:00 | Twin A; Twin B | Operation Encompass | Operation Encompass call from police: incident on Saturday night with the children in. | Staff to keep an eye.
C7 | Castlebridge City Council Children's Services | 2019-03-20 | 11:00 | Mother; Stepfather | Assessment ended | Assessment complete. Mother is thought to be open. | Case closed; early help by nursery.
N5 | Little Acorns Nursery | 2019-03-25 | | Twin A; Twin B | Letter from social care | Letter: assessment ended, the twins now have a child in need plan. | Filed.
N6 | Little Acorns Nursery | 2019-04-24 | 10:00 | Twin A; Twin B; Mother | TAC meeting | Team around the child. Mother, manager, key person and health visitor met. MGM did not come. | Parenting course.
V6 | Castlebridge Health Visiting | 2019-04-24 | 10:00 | Twin A; Twin B; Mother | TAC meeting | HV at nursery for the TAC. Mother and MGM both came. | Course from May.
V7 | Castlebridge Health Visiting | 2019-05-08 | 09:45 | Twin B; Mother | Weight check | Clinic: Twin B 10.1 kg, 2nd centile. Mother said nursery had told her to come. | Paediatric referral.
H2 | Royal Castlebridge Hospital | 2019-05-29 | 14:15 | Twin B; Mother | Outpatients | Twin B seen by consultant, failure to thrive clinic. Weight 10.0 kg. Mother and MGM there. | Bloods. Dietician.
V8 | Castlebridge Health Visiting | 2019-06-05 | | Twin B | Letter from hospital | Clinic letter from the consultant: Twin B was not brought to the growth clinic on 29 May. Second appointment to be sent. | Call to Mother.
N7 | Little Acorns Nursery | 2019-06-11 | 08:55 | Twin A | Injury seen | Twin A has a healing burn on the hand. Stepfather: hair straighteners. Manager spoke to the duty social worker, who advised to monitor. | Body map.
V9 | Castlebridge Health Visiting | 2019-06-18 | 13:30 | Twin A; Twin B; Mother | Home visit | Visit. Burn on Twin A's right hand healing. Mother will let nursery know. | None.
H3 | Royal Castlebridge Hospital | 2019-07-03 | 19:40 | Twin A; Mother; Sibling 1 | ED attendance | Twin A, swallowed a coin, brought by Mother and Sibling 1. X-ray: in the stomach. | Home at half past ten in the evening with advice. Liaison form to health visitor.
V10 | Castlebridge Health Visiting | 2019-07-08 | | Twin A | Liaison form | Hospital liaison form: Twin A attended ED on 3 July having swallowed a coin. Kept in overnight. | Safety talk.
P3 | Castlebridge Police | 2019-08-17 | 16:20 | Twin A; Twin B | Concern for safety | Passer-by reports two toddlers at the roadside alone. Officers found three children by the road at 16:35, twins and an older brother. Returned to Mother who was asleep. | Words of advice. Social care EDT told by phone.
C8 | Castlebridge City Council Children's Services | 2019-08-19 | | Twin A; Twin B | Police notification | Two children, the twins, were found on their own by a road on Saturday at about twenty-five to five. Mother asleep. | Assessment opened.
C9 | Castlebridge City Council Children's Services | 2019-08-21 | 10:00 | Mother; Twin A; Twin B | Home visit | Visit, all children seen. Mother tearful. PCSO was also there, she had called round about the gate. | Working agreement signed.
C10 | Castlebridge City Council Children's Services | 2019-09-10 | 13:00 | Twin A; Twin B; Mother; Stepfather | Initial CP conference | Conference. Present: Mother, Stepfather, HV, nursery manager, police researcher. Hospital sent a report. | Plans for both under neglect.
V11 | Castlebridge Health Visiting | 2019-09-10 | 13:00 | Twin A; Twin B; Mother | ICPC | HV attended with nursery and police. Mother was there; Stepfather stayed away. | CP plan: neglect.
N8 | Little Acorns Nursery | 2019-09-10 | 13:00 | Twin A; Twin B | ICPC | Manager at conference. | CP plans under emotional harm.
P4 | Castlebridge Police | 2019-09-10 | 13:00 | Twin A; Twin B | ICPC | Conference officer was there and gave the history. | Neglect, CP plan.
C11 | Castlebridge City Council Children's Services | 2019-09-24 | 10:00 | Mother; Twin A; Twin B | Core group | Core group at nursery: Mother, HV, nursery manager. | Visits weekly.
V12 | Castlebridge Health Visiting | 2019-09-24 | 10:00 | Twin A; Twin B | Core group | Core group. HV on leave, no cover to be had. Minutes asked for. | None.
N9 | Little Acorns Nursery | 2019-09-24 | 10:00 | Twin A; Twin B; Mother | Core group | Held here with the social worker and Mother. | Breakfast to be given.
C12 | Castlebridge City Council Children's Services | 2019-10-15 | 09:30 | Twin A; Twin B; Mother | Visit to nursery | Twins seen at nursery with their key worker, who said that both are often hungry. | None.
N10 | Little Acorns Nursery | 2019-10-15 | 09:30 | Twin A; Twin B | Social worker visit | Social worker came to see the twins; key person sat in. | None.
N11 | Little Acorns Nursery | 2019-11-06 | 15:10 | Twin A; Twin B | Collection | MGM collected the twins at ten past three as Mother was unwell. | Password given.
C13 | Castlebridge City Council Children's Services | 2019-11-06 | 15:40 | Twin A; Twin B | Call | Nursery phoned: twins collected at 15:10 by Stepfather, against the agreement. | Unannounced visit tomorrow.
C14 | Castlebridge City Council Children's Services | 2019-11-07 | 08:30 | Mother; Twin A; Twin B; Stepfather | Unannounced visit | No sign of Stepfather. Children clean. Mother said she would ring the health visitor. | None.
C15 | Castlebridge City Council Children's Services | 2019-11-21 | 14:00 | Twin A; Twin B | Supervision | Supervision: home conditions no better. To seek legal advice. Police to be asked for call-outs. | Legal planning.
V13 | Castlebridge Health Visiting | 2019-12-03 | 11:00 | Twin A; Twin B; Mother | Home visit | Seen with the community nursery nurse. Twin A 13 kg. Family support worker from the council was there and is clearing the bedroom. | None.
P5 | Castlebridge Police | 2019-12-27 | 02:10 | Mother; Stepfather; MGM | Domestic incident | MGM rang at 02:10: Stepfather had Mother by the throat. Attended 02:25. Stepfather gone. Mother had marks on her neck, would not go to hospital. Paramedics looked at her. | Stepfather circulated. EDT told.
C16 | Castlebridge City Council Children's Services | 2019-12-27 | 03:15 | Mother; Stepfather | EDT | Police rang EDT. Stepfather attacked Mother. No injuries. Children with MGM. | Day team.
P6 | Castlebridge Police | 2019-12-29 | 12:00 | Stepfather | Arrest | Stepfather arrested at his brother's at midday. Interviewed, denied. Bailed with conditions not to contact Mother until 24 January. | File to CPS.
C17 | Castlebridge City Council Children's Services | 2019-12-30 | | Stepfather | Call | Officer in the case rang: Stepfather arrested yesterday, released with no further action. | Safety plan.
H4 | Royal Castlebridge Hospital | 2020-01-15 | 10:20 | Twin B; Mother | Outpatients | Growth clinic. Twin B 10.9 kg. Dietician has not been seen. The health visitor came with Mother and gave her view. | Review three months.
C18 | Castlebridge City Council Children's Services | 2020-01-22 | 13:00 | Twin A; Twin B; Mother | Review conference | Attended by Mother, MGM, HV, nursery manager and DS from the child abuse team. | To stay on plans.
V14 | Castlebridge Health Visiting | 2020-01-22 | 13:00 | Twin A; Twin B; Mother | RCPC | Attended. Mother and MGM there. | Remain on CP plans, neglect.
N12 | Little Acorns Nursery | 2020-01-22 | 13:30 | Twin A; Twin B | RCPC | Manager and key person joined the review conference. | CP plans go on.
C23 | Castlebridge City Council Children's Services | 2019-11-28 | 10:00 | Twin A; Twin B | Legal planning meeting | Solicitor, team manager. Named nurse of the Royal dialled in. | Pre-proceedings.
V16 | Castlebridge Health Visiting | 2020-02-03 | 12:10 | Twin B | Phone call | Spoke with allocated social worker, who had not known that Twin B is losing weight. | Weigh in two weeks.
N14 | Little Acorns Nursery | 2019-07-16 | 10:30 | Mother | Visitor | Neighbourhood constable dropped in to speak with Mother about the broken window. | None.
P10 | Castlebridge Police | 2020-02-08 | 14:00 | Mother; Twin A; Twin B | Welfare check | Went to the address together with the out of hours social worker. Mother and twins well, no sign of Stepfather. | None.
P7 | Castlebridge Police | 2020-02-14 | | Stepfather | CPS advice | CPS decision: charge of assault by strangulation. | Summons.
N13 | Little Acorns Nursery | 2020-02-25 | 09:20 | Twin A | Disclosure | Twin A: 'daddy hit'. Manager informed social worker and the liaison nurse at the children's ward. | Recorded.
C19 | Castlebridge City Council Children's Services | 2020-02-25 | 10:15 | Twin A | Call from nursery | Manager rang, Twin A said 'daddy hit'. | Visit today.
C20 | Castlebridge City Council Children's Services | 2020-02-25 | 16:00 | Twin A; Twin B; Mother | Home visit | Both twins seen, undressed. No marks. Twin A said nothing. | None.
H5 | Royal Castlebridge Hospital | 2020-03-18 | 07:50 | Twin B; Mother; Stepfather | Death | Twin B brought in by ambulance at 07:50 in cardiac arrest. Mother and Stepfather came in the ambulance. Pronounced dead at 08:32. Body at 33 degrees. | Rapid response.
P8 | Castlebridge Police | 2020-03-18 | 07:25 | Twin B; Mother; Stepfather | Death | Called by ambulance control at 07:25. Mother found Twin B at six in the morning. Officers went with Mother to hospital; Stepfather was nowhere to be found. Death pronounced 08:32. | Mother arrested.
C21 | Castlebridge City Council Children's Services | 2020-03-18 | 09:00 | Twin B; Mother | Notification of death | Ward sister rang: Twin B died at 09:10 this morning. Mother found him at 06:00. | Strategy meeting 11:00.
C22 | Castlebridge City Council Children's Services | 2020-03-18 | 11:00 | Twin A; Twin B; Sibling 1 | Strategy meeting | Police, paediatrician and health visitor. | S47 on siblings. Foster placement.
P9 | Castlebridge Police | 2020-03-18 | 11:00 | Twin A; Twin B | Strategy meeting | DI chaired jointly with social care, consultant and HV present. | Siblings to foster care.
H6 | Royal Castlebridge Hospital | 2020-03-18 | 11:00 | Twin B | Strategy meeting | Consultant attended strategy meeting. | Skeletal survey of Twin A.
V15 | Castlebridge Health Visiting | 2020-03-18 | 11:00 | Twin A; Twin B | Strategy meeting | Named nurse attended in place of HV. | Siblings to go to foster carers.
`,
  links: [
    ["N3", "C1"],
    ["C2", "P1", "V3"],
    ["H1", "C3"],
    ["C4", "V4"],
    ["P2", "C6", "V5", "N4"],
    ["C7", "N5"],
    ["N6", "V6"],
    ["H2", "V8"],
    ["H3", "V10"],
    ["P3", "C8"],
    ["C10", "V11", "N8", "P4"],
    ["C11", "V12", "N9"],
    ["C12", "N10"],
    ["N11", "C13"],
    ["P5", "C16"],
    ["P6", "C17"],
    ["C18", "V14", "N12"],
    ["N13", "C19"],
    ["H5", "P8", "C21"],
    ["C22", "P9", "H6", "V15"],
  ],
  discrepancies: [
    ["outcome", ["N3", "C1"]],
    ["outcome", ["C2", "P1"]],
    ["who", ["C4", "V4"]],
    ["time", ["P2", "C6"]],
    ["outcome", ["P2", "C6"]],
    ["outcome", ["C7", "N5"]],
    ["who", ["N6", "V6"]],
    ["outcome", ["H2", "V8"]],
    ["outcome", ["H3", "V10"]],
    ["who", ["P3", "C8"]],
    ["who", ["C10", "V11"]],
    ["outcome", ["C10", "N8", "V11", "P4"]],
    ["who", ["C11", "V12"]],
    ["who", ["N11", "C13"]],
    ["outcome", ["P5", "C16"]],
    ["outcome", ["P6", "C17"]],
    ["who", ["H5", "P8"]],
    ["time", ["H5", "P8", "C21"]],
  ],
  linksDebatable: [["N1", "V1"]],
  discrepanciesDebatable: [["time", ["C18", "V14", "N12"]]],
  omissions: [
    ["C5", "Little Acorns Nursery"],
    ["N7", "Castlebridge City Council Children's Services"],
    ["C9", "Castlebridge Police"],
    ["V13", "Castlebridge City Council Children's Services"],
    ["H4", "Castlebridge Health Visiting"],
    ["C18", "Castlebridge Police"],
    ["N13", "Royal Castlebridge Hospital"],
    ["C23", "Royal Castlebridge Hospital"],
    ["V16", "Castlebridge City Council Children's Services"],
    ["N14", "Castlebridge Police"],
    ["P10", "Castlebridge City Council Children's Services"],
  ],
  unansweredReferrals: [],
};
