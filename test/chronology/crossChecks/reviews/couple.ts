import type { MadeUpReview } from "./madeUpReview";

/** A domestic homicide review: a couple, their child at school, MARAC, refuge, alcohol, mental health. */
export const couple: MadeUpReview = {
  name: "couple",
  period: ["2014-01-01", "2015-12-31"],
  agencies: [
    ["Westmarch Police", "WMP", []],
    ["Mental Health Trust", "MHT", []],
    ["Women's Aid", "WAD", ["IDVA"]],
    ["GP", "GPR", []],
    ["Children and Families", "CAF", ["social care"]],
    ["Hospital Trust", "HOS", []],
    ["Housing Options", "HOP", []],
    ["Recovery Service", "RCS", ["alcohol service"]],
    ["Infant School", "INF", []],
  ],
  people: [
    ["Alice", "subject", "1984-01-01", ["Alice Fenn"]],
    ["Brian", "perpetrator", null, ["Brian Fenn"]],
    ["Child 1", "child of Alice", null, []],
    ["Neighbour A", "neighbour", null, []],
  ],
  entries: `
W1 | Westmarch Police | 2014-02-08 | 23:15 | Alice; Brian; Child 1 | Domestic violence | 999 call from Neighbour A about screaming. Officers found Alice with a cut lip. Brian arrested for common assault. | DASH completed: high risk. Referred to MARAC and to the IDVA service.
H1 | Hospital Trust | 2014-02-09 | 00:50 | Alice | A&E | Alice attended with police. Split lip glued. Said that Brian hit her. | Given leaflet. Discharged.
F1 | Children and Families | 2014-02-10 | | Alice; Brian; Child 1 | Notification | DV notification from police about Saturday night: assault on Alice by Brian, Child 1 upstairs. | Letter to parents.
D1 | Women's Aid | 2014-02-11 | 11:00 | Alice | Referral | IDVA referral received from the police. Telephoned Alice, safe to speak. | Safety plan.
M1 | Westmarch Police | 2014-02-27 | 09:30 | Alice; Brian | MARAC | Case heard at MARAC. IDVA, social care, health and housing present. | Marker on address.
D2 | Women's Aid | 2014-02-27 | 09:30 | Alice | MARAC | Alice discussed at MARAC. | IDVA to offer target hardening.
F2 | Children and Families | 2014-02-26 | 09:30 | Alice; Child 1 | MARAC | Team manager attended MARAC. | Assessment to be opened.
O1 | Housing Options | 2014-02-27 | 09:30 | Alice | Multi-agency risk assessment conference | Attended multi agency risk assessment conference. | Locks changed.
G1 | GP | 2014-03-04 | | Alice | Consultation | Alice seen about headaches. Bruise on arm: walked into door. | Painkillers.
G2 | GP | 2014-03-06 | | Brian | Consultation | Brian says drinking half a bottle a night. | Referred to the alcohol service.
I1 | Infant School | 2014-03-06 | 15:10 | Child 1 | Concern | Child 1 cried at home time and said that Dad throws plates. | Told the designated lead.
R1 | Recovery Service | 2014-03-12 | | Brian | Referral in | Brian referred by his GP. Appointment sent. | First appointment 20 March.
R2 | Recovery Service | 2014-03-20 | 14:00 | Brian | Assessment | Brian came for assessment. Wants to stop. | Detox group.
T1 | Mental Health Trust | 2014-05-19 | 13:30 | Brian | Crisis | Brian seen with police in the section 136 suite after threatening to jump from the bridge. | Not detained. Home with GP follow up.
W2 | Westmarch Police | 2014-05-19 | 11:45 | Brian | Section 136 | Brian detained under section 136 on the river bridge, threatening to jump. Conveyed to the suite. | Handed to mental health staff.
G3 | GP | 2014-05-22 | | Brian | Letter | Letter from mental health team: seen in the s136 suite, not detained. | Diary note.
F3 | Children and Families | 2014-06-03 | 16:00 | Alice; Child 1 | Visit | Home visit with the IDVA. Alice and Child 1 seen; Alice asked Brian to leave. | Close if he stays away.
D3 | Women's Aid | 2014-06-03 | 16:00 | Alice; Child 1 | Visit | Saw Alice at home together with the social worker. Alice said that Brian had gone. | Continue.
D4 | Women's Aid | 2014-06-10 | | Alice | Phone call | Alice rang: fine. | None.
O2 | Housing Options | 2014-06-11 | | Alice | Enquiry | Alice asked about moving. | Forms.
I2 | Infant School | 2014-07-02 | 14:00 | Child 1 | Meeting | Meeting with social worker and Alice about lateness. Brian also came. | Targets.
F4 | Children and Families | 2014-07-02 | 14:00 | Child 1; Alice | School meeting | Meeting at Infant School. Alice attended without Brian. | Closed to social care.
R3 | Recovery Service | 2014-09-11 | | Brian | DNA | Brian did not attend for the third time. | Discharged; GP informed.
G4 | GP | 2014-09-15 | | Brian | Letter | Recovery service wrote: discharged for non-attendance. | Filed.
W3 | Westmarch Police | 2014-11-01 | 22:20 | Alice; Brian | Domestic incident | Brian at the door drunk, banging. Left before officers came. Alice did not support a prosecution. | Risk medium. Passed to IDVA.
D5 | Women's Aid | 2014-11-03 | | Alice; Brian | Contact | Police told us that Brian had been banging on the door drunk on Saturday. Alice rung. | Risk graded standard.
O3 | Housing Options | 2014-11-01 | | Neighbour A | Noise | Neighbour A complained of banging and shouting from number 12 late on Saturday night. | Logged.
T2 | Mental Health Trust | 2015-01-14 | 10:00 | Brian | CPA review | Care review with Brian. Probation officer and recovery worker there. | Medication up.
W4 | Westmarch Police | 2015-02-20 | 18:40 | Alice; Child 1 | Welfare | Called by Infant School as Child 1 not collected. Alice found at home asleep. | Advice.
I3 | Infant School | 2015-02-20 | 17:30 | Child 1 | Not collected | Nobody came for Child 1. Rang Alice, no reply. Rang police. Police brought Alice to collect at ten past seven. | Contact list updated.
F5 | Children and Families | 2015-03-10 | 13:00 | Alice; Child 1 | Strategy discussion | Strategy discussion with police and school. Health not present. | Section 47 not needed; assessment.
W5 | Westmarch Police | 2015-03-10 | 13:00 | Child 1 | Strategy discussion | Strategy discussion re Child 1. | Threshold not met.
I4 | Infant School | 2015-03-11 | | Child 1 | Absence | Child 1 off with sickness. | None.
D6 | Women's Aid | 2015-04-21 | | Alice | Referral | Referral to Housing Options for refuge move-on. | Awaiting reply.
O4 | Housing Options | 2015-06-30 | | Alice | Banding | Alice put in band B. | Letter.
W6 | Westmarch Police | 2015-09-05 | 03:10 | Alice; Brian | Murder | Alice found dead at home. Brian arrested. | Charged with murder.
H2 | Hospital Trust | 2015-09-05 | 03:55 | Alice | Death | Alice brought in by ambulance in cardiac arrest with stab wounds. Pronounced dead. | Police informed.
F6 | Children and Families | 2015-09-05 | 08:00 | Child 1; Alice | Contact | Police told the emergency duty team of the death of Alice. Child 1 placed with grandparents. | Strategy discussion arranged.
`,
  links: [
    ["W1", "H1", "F1"],
    ["M1", "D2", "F2", "O1"],
    ["G2", "R1"],
    ["T1", "W2"],
    ["F3", "D3"],
    ["I2", "F4"],
    ["R3", "G4"],
    ["W3", "D5", "O3"],
    ["W4", "I3"],
    ["F5", "W5"],
    ["W6", "H2", "F6"],
  ],
  linksDebatable: [
    ["W1", "D1"],
    ["H1", "D1"],
    ["F1", "D1"],
    ["G2", "R1"],
    ["T1", "G3"],
    ["W2", "G3"],
    ["O3", "D5"],
    ["H1", "F1"],
    ["R3", "G4"],
    ["H2", "F6"],
  ],
  discrepancies: [
    ["date", ["M1", "D2", "F2", "O1"]],
    ["who", ["I2", "F4"]],
    ["outcome", ["W3", "D5"]],
    ["time", ["W4", "I3"]],
  ],
  discrepanciesDebatable: [
    ["time", ["T1", "W2"]],
    ["date", ["R3", "G4"]],
    ["date", ["G2", "R1"]],
    ["date", ["W1", "H1", "F1"]],
    ["time", ["W1", "H1"]],
    ["time", ["W6", "H2"]],
    ["time", ["W6", "H2", "F6"]],
  ],
  omissions: [
    ["T2", "Recovery Service"],
    ["F5", "Infant School"],
  ],
  unansweredReferrals: [["D6", "Housing Options"]],
};
