import { fields, readOne } from "../returns/readOwn";
import { gridOf } from "../sheet/gridOf";
import { tableOf } from "../sheet/tableOf";

/** Returns in the words of many professions: the table, merged cells, and what each column of note is (either, after a bar). */
const RETURNS: readonly [kind: string, table: string, columns: Record<string, string>, merges?: string[]][] =
  [
    [
      "title col",
      `
Date | Title | Description | Author
12/03/2019 | Visit | Home visit made; nobody answered. | SW
13/03/2019 | Call | Mother rang. | SW`,
      { Date: "date", Title: "other|event|eventType", Description: "event", Author: "practitioner" },
    ],
    [
      "key column and colour",
      `
Date | Key | Colour | Event | Agency
12/03/2019 | A | Red | Home visit made. | CSC
13/03/2019 | B | Blue | Mother rang. | CSC`,
      { Date: "date", Key: "other", Event: "event", Agency: "agency" },
    ],
    [
      "decision log",
      `
Date | Decision | Rationale | Decision maker | Agreed by
12/03/2019 | Child to be placed with aunt. | Safest at present | Team manager | Head of service
13/03/2019 | Contact to be supervised. | Risk | Team manager | Head of service`,
      { Date: "date", "Decision maker": "practitioner", "Agreed by": "practitioner" },
    ],
    [
      "safeguarding ambulance",
      `
Incident date | Call time | On scene | Left scene | Chief complaint | Crew observations | Outcome | Crew
12/03/2019 | 10:01 | 10:12 | 10:40 | Unwell child, vomiting. | Home cold and bare. | Conveyed | C1`,
      {
        "Incident date": "date",
        "Call time": "time",
        "Chief complaint": "event",
        Outcome: "action",
        Crew: "practitioner",
      },
    ],
    [
      "drug service",
      `
Date of session | Session type | Attended / DNA | Session notes | Worker | Next appointment
12/03/2019 | Key work | Attended | Said she had used twice in the week. | KW | 19/03/2019`,
      {
        "Date of session": "date",
        "Session type": "eventType",
        "Attended / DNA": "other",
        "Session notes": "event",
        Worker: "practitioner",
        "Next appointment": "other|action",
      },
    ],
    [
      "CAFCASS",
      `
Date | Hearing type | Judge | Order made | Comments
12/03/2019 | CMH | HHJ X | Interim care order made to the local authority. | Late papers
13/04/2019 | IRH | HHJ X | Case adjourned for expert. | -`,
      { Date: "date", "Hearing type": "eventType", Comments: "comment" },
    ],
    [
      "reported & occurred single",
      `
Reported | Occurred | Summary | Outcome
14/03/2019 | 12/03/2019 | Theft from shop by mother. | Caution
16/03/2019 | 15/03/2019 | Shouting heard from flat. | NFA`,
      { Reported: "other", Occurred: "date", Summary: "event", Outcome: "action" },
    ],
    [
      "from to dates",
      `
From | To | Event | Source
12/03/2019 | 14/03/2019 | Mother in hospital. | File
15/03/2019 | 20/03/2019 | Child with aunt. | File`,
      { From: "date", To: "endDate", Event: "event" },
    ],
    [
      "date form completed from",
      `
Date form completed | From | To | What happened
12/03/2020 | 12/03/2019 | 14/03/2019 | Mother in hospital.
12/03/2020 | 15/03/2019 | 20/03/2019 | Child with aunt.`,
      { "Date form completed": "other", From: "date", To: "endDate" },
    ],
    [
      "supervision log",
      `
Date of supervision | Supervisor | Discussion | Agreed actions | Timescale
12/03/2019 | TM | Visits are out of timescale; home conditions poor. | Visit this week | Friday
12/04/2019 | TM | Mother's partner is not known to police. | Checks | -`,
      { "Date of supervision": "date", Discussion: "event", "Agreed actions": "action" },
    ],
    [
      "MARAC",
      `
MARAC date | Victim | Perpetrator | Risk factors | Summary of incident | Actions agreed | Lead agency
12/03/2019 | Mother | MP1 | Strangulation | Neighbour rang; he had her by the neck. | IDVA to ring | IDVA`,
      {
        "MARAC date": "date",
        "Summary of incident": "event",
        "Actions agreed": "action",
        Victim: "person|other",
        "Risk factors": "other",
      },
    ],
    [
      "custody",
      `
Custody no | Arrest date | Offence | Circumstances of arrest | Disposal | Custody sergeant
1 | 12/03/2019 | Assault | Arrested at the home after a fight with mother. | NFA | PS 1`,
      { "Arrest date": "date", "Circumstances of arrest": "event", Disposal: "action" },
    ],
    [
      "NHS 111",
      `
Call date | Call start | Call end | Caller | Reason for call | Disposition
12/03/2019 | 10:02 | 10:14 | Mother | Baby has been crying for hours. | GP in 2 hours`,
      {
        "Call date": "date",
        "Call start": "time",
        "Call end": "endTime",
        "Reason for call": "event|eventType",
        Disposition: "action",
      },
    ],
    [
      "mental health",
      `
Date/time of entry | Date/time of contact | Contact mode | Progress note | Risk | Author
13/03/2019 09:00 | 12/03/2019 14:00 | F2F | Seen at home, low in mood, denied thoughts of harm. | Low | CPN`,
      {
        "Date/time of contact": "date",
        "Date/time of entry": "other",
        "Contact mode": "eventType",
        "Progress note": "event",
        Author: "practitioner",
        Risk: "other",
      },
    ],
    [
      "children's services case notes",
      `
Case note date | Recorded on | Case note type | Case note subject | Case note | Worker | Child seen | Child seen alone
12/03/2019 | 14/03/2019 | Visit | Stat visit | Home visit made; the home was cold. | SW | Y | N`,
      {
        "Case note date": "date",
        "Recorded on": "other",
        "Case note type": "eventType",
        "Case note": "event",
        Worker: "practitioner",
        "Child seen": "childVoice",
        "Child seen alone": "childVoice",
      },
    ],
    [
      "early help",
      `
Contact no. | When | Who with | Purpose | What was said | What next
1 | 12/03/2019 | Mother | Review | She wants help with the boiler. | Ring landlord`,
      { When: "date", "What was said": "event", "What next": "action" },
    ],
    [
      "nursery",
      `
Date | Keyperson | Accident / incident / concern | First aid given | Parent informed (Y/N) | Signed
12/03/2019 | KP | Bruise seen on the left ear at nappy change. | No | Y | KP`,
      { Date: "date", "Accident / incident / concern": "event", "Parent informed (Y/N)": "other" },
    ],
    [
      "fire",
      `
Visit date | Referral source | Findings | Equipment fitted | Referral on
12/03/2019 | Housing | Hoarding; no working alarms. | 2 alarms | MASH`,
      { "Visit date": "date", Findings: "event|comment" },
    ],
    [
      "court bundle",
      `
Date | Event | Bundle reference | Accepted?
12/03/2019 | Child moved to aunt. | C12 | Y
13/03/2019 | Contact with mother. | C14 | N`,
      { "Bundle reference": "source", "Accepted?": "other" },
    ],
    [
      "events with sections and blank",
      `
Section | Date | Details
Antenatal | 12/03/2019 | Booked late at 22 weeks.
Postnatal | 12/09/2019 | Baby born at term.`,
      { Date: "date", Details: "event" },
    ],
    [
      "consult with clinician each",
      `
Date | Clinician | Heading | Text
12/03/2019 | Dr A | Problem | Otitis media
 |  | History | Earache for two days
 |  | Plan | Amoxicillin
19/03/2019 | Dr B | Problem | Review`,
      { Text: "event" },
    ],
    [
      "finish dates",
      `
Start | Finish | Placement | Reason for change
12/03/2019 | 14/04/2019 | Foster carers A, kind and steady home | Breakdown of placement
14/04/2019 | 20/05/2019 | Foster carers B, near the school | Moved to kin`,
      { Start: "date", Finish: "endDate" },
    ],
    [
      "called at",
      `
Date | Called at | Arrived at | Cleared at | Incident
12/03/2019 | 08:00 | 08:10 | 09:00 | Neighbour reports shouting.
13/03/2019 | 08:00 | 08:14 | 09:10 | Door kicked in.`,
      { "Called at": "time", "Cleared at": "endTime|other", Incident: "event" },
    ],
  ];

describe("the columns of a return in other words", () => {
  it.each(RETURNS)("%s", (_, table, columns, merges = []) => {
    const found: Record<string, string | undefined> = fields(readOne(gridOf(tableOf(table), { merges })));
    const wrong = Object.entries(columns).filter(
      ([key, field]) => !field.split("|").includes(found[key] ?? "none"),
    );
    expect(wrong.map(([key, field]) => `${key} is ${found[key] ?? "none"}, not ${field}`)).toEqual([]);
  });
});
