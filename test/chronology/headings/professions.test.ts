import { fields, readOne } from "../returns/readOwn";
import { gridOf } from "../sheet/gridOf";
import { tableOf } from "../sheet/tableOf";

/** Returns in the words of many professions: the table, merged cells, and what each column of note is (either, after a bar). */
const RETURNS: readonly [kind: string, table: string, columns: Record<string, string>, merges?: string[]][] =
  [
    [
      "police intelligence log",
      `
URN | Date | Time | Intelligence log | Source evaluation | OIC | Disseminated to
1/19 | 12/03/2019 | 1430 | Male seen leaving. | B2 | PC 4 | CSC
2/19 | 13/03/2019 | 0900 | Car seen outside the flat. | B2 | PC 4 | CSC`,
      { "Intelligence log": "event", OIC: "practitioner", Date: "date", Time: "time", URN: "other|ref" },
    ],
    [
      "STORM log",
      `
Incident No | Date/Time Created | Date/Time Occurred | Type | Location | Log text | Result | Resource
A1 | 12/03/2019 23:10 | 12/03/2019 22:50 | Domestic | Flat 1 | Caller says shouting next door. | Words of advice | BX12`,
      {
        "Date/Time Occurred": "date",
        "Date/Time Created": "other",
        "Log text": "event",
        Result: "action",
        Type: "eventType",
        Location: "other",
      },
    ],
    [
      "crime report",
      `
Crime No | Offence type | Committed from | Committed to | Date reported | Modus operandi | Suspect | Victim | OIC | Disposal
C1 | Assault | 12/03/2019 | 13/03/2019 | 14/03/2019 | Slapped to the face during argument. | MP1 | Mother | DC 1 | NFA`,
      {
        "Committed from": "date",
        "Committed to": "endDate",
        "Date reported": "other",
        "Modus operandi": "event",
        Suspect: "person",
        Victim: "person",
        OIC: "practitioner",
        Disposal: "action",
        "Offence type": "eventType",
      },
    ],
    [
      "ED attendance",
      `
Attendance no | Arrival date | Arrival time | Triage category | Presenting complaint | Diagnosis | Treatment | Discharged | Seen by
1 | 12/03/2019 | 14:30 | 3 | Fall from bed, bruise to cheek. | Contusion | Advice | 15:40 | Dr A`,
      {
        "Arrival date": "date",
        "Arrival time": "time",
        "Triage category": "other",
        "Presenting complaint": "event",
        Treatment: "action",
        "Seen by": "practitioner",
      },
    ],
    [
      "SOAP",
      `
Date | Clinician | Subjective | Objective | Assessment | Plan
12/03/2019 | Dr A | Mother says he has been hot for two days. | T 38.2, chest clear. | Viral illness. | Paracetamol, review in two days.
14/03/2019 | Dr A | Better, eating again. | T 36.8. | Recovered. | None.`,
      { Date: "date", Clinician: "practitioner", Subjective: "event", Objective: "event", Plan: "action" },
    ],
    [
      "GP",
      `
Date | Consulter | Consultation type | Problem | History | Examination | Comment | Medication
12/03/2019 | Dr A | Telephone | Low mood | Not sleeping. | Not seen | Follow up | Sertraline`,
      { Date: "date", "Consultation type": "eventType", History: "event" },
    ],
    [
      "midwifery",
      `
Date | Gestation | Contact type | Impression | Plan | Midwife
12/03/2019 | 28/40 | Clinic | Growth on the 10th centile, mother tired. | Scan booked | MW1`,
      { Date: "date", "Contact type": "eventType", Plan: "action", Midwife: "practitioner" },
    ],
    [
      "school CPOMS",
      `
Incident ID | Date/Time | Categories | Linked students | Incident | Actions | Alerted staff | Added by
1 | 12/03/2019 09:10 | Attendance | Sibling 1 | Arrived late in yesterday's clothes. | Mum rung | DSL | TA1`,
      {
        "Date/Time": "date",
        Categories: "eventType",
        Incident: "event",
        Actions: "action",
        "Added by": "practitioner",
        "Alerted staff": "other|practitioner",
      },
    ],
    [
      "behaviour log",
      `
Date | Lesson | Behaviour incident | Sanction | Points | Recorded by
12/03/2019 | P2 | Threw a chair across the room. | Detention | 3 | Mr X
13/03/2019 | P1 | Swore at staff. | Isolation | 2 | Ms Y`,
      {
        Date: "date",
        Lesson: "other",
        "Behaviour incident": "event",
        Sanction: "action",
        Points: "other",
        "Recorded by": "practitioner",
      },
    ],
    [
      "attendance with codes",
      `
Date | Session | Attendance code | Note | Action taken
12/03/2019 | AM | O | No reason was given for the absence. | Text sent
13/03/2019 | PM | U | Arrived after the register closed. | None`,
      { Date: "date", "Attendance code": "other", "Action taken": "action" },
    ],
    [
      "probation",
      `
Contact date | Start time | End time | Contact type | Attended? | Complied? | Notes | Enforcement action | Officer
12/03/2019 | 10:00 | 10:30 | Office visit | Y | Y | Discussed the new partner and drinking. | None | PO1`,
      {
        "Contact date": "date",
        "Start time": "time",
        "End time": "endTime",
        "Contact type": "eventType",
        "Attended?": "other",
        "Complied?": "other",
        Notes: "event|comment",
        "Enforcement action": "action",
        Officer: "practitioner",
      },
    ],
    [
      "housing",
      `
Date | Team | Contact method | Tenancy event | Response | Housing officer | Arrears
12/03/2019 | Income | Phone | Tenant rang to say the boiler was broken. | Repair raised | HO1 | £120`,
      {
        Date: "date",
        Team: "other",
        "Contact method": "eventType",
        "Tenancy event": "event",
        Response: "action",
        "Housing officer": "practitioner",
        Arrears: "other",
      },
    ],
    [
      "legal facts",
      `
No | Date | Fact | Evidence | Page | Disputed? | Relevance
1 | 12/03/2019 | Mother left the home with both children. | Statement of SW, C12 | C12 | N | Neglect`,
      {
        No: "ref",
        Date: "date",
        Fact: "event",
        Evidence: "source",
        "Disputed?": "other",
        Relevance: "comment",
      },
    ],
    [
      "response by agency",
      `
Date | Source | Event | Response by agency | Risk indicators | Rationale
12/03/2019 | CN | School rang about bruises. | Strategy meeting held | DV | Threshold met`,
      {
        Event: "event",
        "Response by agency": "action",
        "Risk indicators": "other",
        Rationale: "comment|action|other",
      },
    ],
    [
      "two row when what",
      `
When |  | What |  | Who | 
Date | Time | Event | Response | Family | Professional
12/03/2019 | 10:00 | Visit made to the flat. | None | Mother | SW`,
      {
        Date: "date",
        Time: "time",
        Event: "event",
        Response: "action",
        Family: "person",
        Professional: "practitioner",
      },
      ["A1:B1", "C1:D1", "E1:F1"],
    ],
    [
      "heading over two columns",
      `
Date and time |  | What happened |  | Action
12/03/2019 | 10:00 | Visit | Nobody at home when the worker called. | Card left
13/03/2019 | 11:00 | Call | Mother rang back and was tearful. | Advice`,
      {
        "Date and time": "date",
        "Date and time (B)": "time",
        "What happened": "event",
        "What happened (D)": "event",
        Action: "action",
      },
      ["A1:B1", "C1:D1"],
    ],
    [
      "time over two",
      `
Date | Time |  | Event
12/03/2019 | 10:00 | 11:00 | Core group.
13/03/2019 | 12:00 | 12:20 | Visit made.`,
      { Time: "time", "Time (C)": "endTime" },
      ["B1:C1"],
    ],
    [
      "times by verb",
      `
Date | Arrived | Left | Details of visit | Worker
12/03/2019 | 10:00 | 11:00 | Home visit; baby asleep. | FSW
13/03/2019 | 12:00 | 12:20 | Home visit; no reply. | FSW`,
      { Arrived: "time", Left: "endTime", "Details of visit": "event", Worker: "practitioner" },
    ],
    [
      "questions",
      `
When did it happen? | Who was involved? | What happened? | What did you do? | Was the child seen? | What could have been done better? | Any outstanding questions?
12/03/2019 | Mother | Mother came to the desk upset. | Gave advice | No | Ask about home | Who lives there?`,
      {
        "When did it happen?": "date",
        "What happened?": "event",
        "What did you do?": "action",
        "Was the child seen?": "childVoice",
        "What could have been done better?": "comment|other",
        "Any outstanding questions?": "comment|other",
      },
    ],
    [
      "welsh only",
      `
Dyddiad | Amser | Ffynhonnell | Digwyddiad | Camau a gymerwyd
12/03/2019 | 10:00 | Ffeil | Ymweliad cartref heb ateb. | Dim`,
      { Dyddiad: "date", Amser: "time", Ffynhonnell: "source", Digwyddiad: "event" },
    ],
    [
      "bilingual newline",
      `
Dyddiad↵Date | Digwyddiad↵Event | Gweithredu↵Action | Ymarferydd↵Practitioner
12/03/2019 | Home visit. | None | SW`,
      { "Dyddiad\nDate": "date", "Digwyddiad\nEvent": "event", "Gweithredu\nAction": "action" },
    ],
    [
      "bilingual polish",
      `
Data / Date | Zdarzenie / Event | Źródło / Source | Działanie / Action
12/03/2019 | Home visit. | Case note | None`,
      {
        "Data / Date": "date",
        "Zdarzenie / Event": "event",
        "Źródło / Source": "source",
        "Działanie / Action": "action",
      },
    ],
  ];

describe("the columns of a return in a profession's own words", () => {
  it.each(RETURNS)("%s", (_, table, columns, merges = []) => {
    const found: Record<string, string | undefined> = fields(readOne(gridOf(tableOf(table), { merges })));
    const wrong = Object.entries(columns).filter(
      ([key, field]) => !field.split("|").includes(found[key] ?? "none"),
    );
    expect(wrong.map(([key, field]) => `${key} is ${found[key] ?? "none"}, not ${field}`)).toEqual([]);
  });
});
