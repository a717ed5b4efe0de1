import { linkedRefs } from "../../../src/chronology/crossChecks/crossCheck";
import { emptyReview, reviewFrom } from "../../../src/review/review";
import { crossChecks, entriesOf, entry, OPTIONS, reviewOf } from "./entriesOf";
import { f1, measure } from "./measure";
import { alone } from "./reviews/alone";
import { baby } from "./reviews/baby";
import { brothers } from "./reviews/brothers";
import { couple } from "./reviews/couple";
import { carehome } from "./reviews/carehome";
import { farm } from "./reviews/farm";
import { girl } from "./reviews/girl";
import { moving } from "./reviews/moving";
import { newborn } from "./reviews/newborn";
import { harbour } from "./reviews/harbour";
import { household } from "./reviews/household";
import { orchard } from "./reviews/orchard";
import { quiet } from "./reviews/quiet";
import { river } from "./reviews/river";
import { sisters } from "./reviews/sisters";
import { teenager } from "./reviews/teenager";
import { threeGenerations } from "./reviews/threeGenerations";
import { twins } from "./reviews/twins";
import { youngParents } from "./reviews/youngParents";
import { EXPECTED, sample } from "./sample";

/** What the sample's README and the field ask for; each review is written in words of its own. */
const LINKS_F1 = 0.9;
const FOUR_IN_FIVE = 0.8;

describe("the sample returns", () => {
  it("give what a careful reader finds, and nothing else", async () => {
    const { entries, review, truth } = await sample();
    const scores = measure(crossChecks(entries, review, OPTIONS), truth);
    for (const score of Object.values(scores)) expect(score).toMatchObject({ missed: [], wrong: [] });
  });

  it("have the gaps and the people in one return that are expected", async () => {
    const { entries, review } = await sample();
    const { gaps, peopleInOneReturnOnly } = crossChecks(entries, review, OPTIONS);
    expect(gaps.map(({ agency, from, to }) => ({ agency, from, to }))).toEqual(
      EXPECTED.gaps.map(({ agency, from, to }) => ({ agency, from, to })),
    );
    const people = peopleInOneReturnOnly.map(({ person, agency }) => `${person}, ${agency}`);
    expect(people.sort()).toEqual(
      EXPECTED.peopleInOneReturnOnly.map(({ person, agency }) => `${person}, ${agency}`).sort(),
    );
  });

  it("give the same links in whatever order the agencies come on a day", async () => {
    const { entries, review, truth } = await sample();
    const turned = [...entries].reverse();
    expect(measure(crossChecks(turned, review, OPTIONS), truth).links).toMatchObject({
      missed: [],
      wrong: [],
    });
  });
});

describe.each([
  teenager,
  baby,
  household,
  couple,
  sisters,
  brothers,
  youngParents,
  threeGenerations,
  twins,
  alone,
  girl,
  newborn,
  moving,
  carehome,
  farm,
  river,
  harbour,
  orchard,
  quiet,
])("the made-up review of $name", (made) => {
  const scores = measure(crossChecks(entriesOf(made), reviewOf(made), OPTIONS), made);

  it("is linked as a careful reader would", () => {
    expect(f1(scores.links)).toBeGreaterThanOrEqual(LINKS_F1);
  });

  it.each(["discrepancies", "omissions", "referrals"] as const)(
    "has its %s found, with few mistakes",
    (kind) => {
      const { right, missed, wrong } = scores[kind];
      expect(right).toBeGreaterThanOrEqual(FOUR_IN_FIVE * (right + missed.length));
      expect(wrong.length).toBeLessThanOrEqual(Math.max(1, (1 - FOUR_IN_FIVE) * (right + wrong.length)));
    },
  );
});

describe("linking", () => {
  const review = reviewFrom({
    agencies: [
      { name: "Police" },
      { name: "Children's Social Care" },
      { name: "Health Visiting" },
      { name: "Primary School" },
    ],
    people: [{ identifier: "Child R" }, { identifier: "Sibling 1" }, { identifier: "Mother" }],
  });
  const visit = (ref: string, agency: string, date: string, event = "Home visit. Mother and Child R seen.") =>
    entry({
      ref,
      agency,
      date,
      person: "Mother; Child R",
      eventType: "Home visit",
      event,
      action: "Plan continues.",
    });
  const strategy = (ref: string, agency: string, date: string) =>
    entry({
      ref,
      agency,
      date,
      person: "Child R",
      eventType: "Strategy discussion",
      event: "Strategy discussion by telephone.",
    });
  const linksOf = (...entries: ReturnType<typeof entry>[]) =>
    crossChecks(entries, review, OPTIONS).links.map(({ refs }) => refs);

  it("leaves routine visits on neighbouring days apart", () => {
    const one = visit("A", "Children's Social Care", "2021-03-01");
    const other = visit(
      "B",
      "Health Visiting",
      "2021-03-02",
      "Home visit. Mother and Child R at home, weight taken.",
    );
    expect(linksOf(one, other)).toEqual([]);
  });

  it("joins visits of which each names the other's agency, a day apart", () => {
    const one = visit(
      "A",
      "Children's Social Care",
      "2021-03-01",
      "Joint home visit with the health visitor.",
    );
    const other = visit("B", "Health Visiting", "2021-03-02", "Home visit with social worker.");
    expect(linksOf(one, other)).toEqual([["A", "B"]]);
  });

  it("takes the nearer of two like meetings of one agency", () => {
    const links = linksOf(
      strategy("A", "Police", "2021-03-01"),
      strategy("B", "Children's Social Care", "2021-03-01"),
      strategy("C", "Children's Social Care", "2021-03-03"),
      strategy("D", "Primary School", "2021-03-03"),
    );
    expect(links).toEqual([
      ["A", "B"],
      ["C", "D"],
    ]);
  });

  it("never links two entries of one agency, nor an undated one, nor a span of over 31 days", () => {
    expect(
      linksOf(
        strategy("A", "Police", "2021-03-01"),
        strategy("B", "Police", "2021-03-01"),
        strategy("C", "Primary School", ""),
        strategy("D", "Health Visiting", "2021-02-20..2021-04-30"),
      ),
    ).toEqual([]);
  });

  it("says in words why", () => {
    const one = visit(
      "A",
      "Children's Social Care",
      "2021-03-01",
      "Joint home visit with the health visitor.",
    );
    const other = visit("B", "Health Visiting", "2021-03-01", "Home visit with social worker.");
    const [link] = crossChecks([one, other], review, OPTIONS).links;
    expect(link?.why).toMatch(
      /^Same day; both record a home visit; each names the other; both mention Mother and Child R/,
    );
  });

  it("keeps apart what the reviewer rejected, and together what the reviewer confirmed", () => {
    const entries = [
      strategy("A", "Police", "2021-03-01"),
      strategy("B", "Primary School", "2021-03-01"),
      visit("C", "Health Visiting", "2021-06-01"),
      visit("D", "Police", "2021-08-01"),
    ];
    const decisions = { rejected: [["A", "B"]], confirmed: [["C", "D"]] };
    const checks = crossChecks(entries, review, { ...OPTIONS, decisions });
    expect(checks.links).toEqual([{ refs: ["C", "D"], why: "Linked by the reviewer." }]);
    expect([...linkedRefs(checks)]).toEqual([
      ["C", ["D"]],
      ["D", ["C"]],
    ]);
  });

  it("finds nothing in nothing", () => {
    expect(crossChecks([], emptyReview(), OPTIONS).links).toEqual([]);
  });
});

describe("a discrepancy", () => {
  const INCIDENT = "Domestic abuse incident";
  const review = reviewFrom({
    agencies: [{ name: "Police" }, { name: "Children's Social Care" }],
    people: [{ identifier: "Child R" }, { identifier: "Mother" }, { identifier: "Father" }],
  });
  const told = (
    ref: string,
    agency: string,
    event: string,
    time = "",
    eventType = "Domestic abuse incident",
  ) => entry({ ref, agency, date: "2021-03-01", time, person: "Mother; Father", eventType, event });
  const discrepancies = (police: string, care: string, eventType?: string) =>
    crossChecks(
      [
        told("POL-0004", "Police", police, "", eventType),
        told("CSC-0003", "Children's Social Care", care, "", eventType),
      ],
      review,
      { ...OPTIONS, decisions: { rejected: [], confirmed: [["POL-0004", "CSC-0003"]] } },
    ).discrepancies;

  it("quotes the sentence of each entry that disagrees, and no other", () => {
    const [found] = discrepancies(
      "Officers attended. Father arrested at 22:40. Mother had 2.5 units.",
      "Police rang. Nobody was arrested. Father left.",
    );
    expect(found).toMatchObject({ about: "outcome", refs: ["POL-0004", "CSC-0003"] });
    expect(found?.accounts).toEqual([
      "POL-0004 (Police): “Father arrested at 22:40.”",
      "CSC-0003 (Children's Social Care): “Nobody was arrested.”",
    ]);
  });

  it.each<[string, string, string, string[], string]>([
    [
      "on when someone was arrested",
      "Father arrested at 22:40.",
      "Father was arrested at 23:30.",
      ["time"],
      INCIDENT,
    ],
    [
      "on when someone was found",
      "Child R found at 8.05pm.",
      "Child R located at 21:15.",
      ["time"],
      INCIDENT,
    ],
    [
      "on what the police decided",
      "Father charged.",
      "Father released, no further action.",
      ["outcome"],
      INCIDENT,
    ],
    [
      "on an appointment that was kept",
      "Father attended.",
      "Father did not attend.",
      ["outcome"],
      "Supervision",
    ],
    ["on who came to a meeting", "Mother present.", "Mother did not come.", ["who"], "Core group"],
    [
      "on the court's decision",
      "Father found guilty.",
      "Case against Father dropped at court.",
      ["outcome"],
      INCIDENT,
    ],
    ["on a dose", "Sertraline 50 mg daily.", "On sertraline 100 mg.", ["outcome"], "Clinic"],
    ["on how many injuries", "Mother had two stab wounds.", "A stab wound was seen.", ["outcome"], INCIDENT],
    ["on the side of an injury", "Bruise to L cheek.", "Bruise on the right cheek.", ["outcome"], INCIDENT],
    ["on where an injury was", "Graze to the elbow.", "Cut to his head.", ["outcome"], INCIDENT],
    ["on whose home", "Agreed home to Mother.", "Discharged to Father's.", ["outcome"], "Discharge meeting"],
    ["on where a baby slept", "Found in cot.", "Found on the sofa.", ["outcome"], INCIDENT],
    ["on what a child said", "Child R made a disclosure.", "Child R gave no account.", ["outcome"], "Visit"],
    [
      "on the register",
      "Child R not registered.",
      "Child R registered under neglect.",
      ["outcome"],
      "Conference",
    ],
    ["on who else came", "Only Mother came.", "Mother and Father attended.", ["who"], "Core group"],
    [
      "on the agency's own part",
      "Social worker was present.",
      "Apologies were sent. Minutes received.",
      ["who"],
      "Core group",
    ],
    [
      "on when someone came home",
      "Father came home at ten to seven in the evening.",
      "Father came home at 5am.",
      ["time"],
      INCIDENT,
    ],
  ])("is raised %s", (_, police, care, expected, eventType) => {
    expect(discrepancies(police, care, eventType).map(({ about }) => about)).toEqual(expected);
  });

  it.each<[string, string, string, string]>([
    ["of different people", "Father arrested.", "Mother was not arrested.", INCIDENT],
    [
      "of the same length of time put otherwise",
      "Father arrested at 22:40.",
      "Father arrested at 10.45pm.",
      INCIDENT,
    ],
    ["of what is planned and what came of it", "Mother will come.", "Mother did not come.", "Core group"],
    ["of two who say that someone stayed away", "Mother did not attend.", "Mother absent.", "Core group"],
    ["of lists that are not whole", "Mother present.", "Mother and Father present.", "Core group"],
    ["of doses of two drugs", "Sertraline 50 mg daily.", "On olanzapine 10 mg.", "Clinic"],
    ["of an injury told twice", "Bruise to left cheek.", "Bruise on the cheek and a cut lip.", INCIDENT],
    ["of one home", "Home to Father.", "Discharged to Father's with Mother.", "Discharge meeting"],
    ["of acts of different times", "Father arrested at 22:40.", "Mother rang at 21:10.", INCIDENT],
  ])("is not raised on accounts %s", (_, police, care, eventType) => {
    expect(discrepancies(police, care, eventType)).toEqual([]);
  });
});

describe("an omission", () => {
  const review = reviewFrom({
    agencies: [{ name: "Police" }, { name: "GP Practice" }],
    people: [{ identifier: "Mother" }],
  });
  const omissions = (said: string, ...gpDays: string[]) =>
    crossChecks(
      [
        entry({ ref: "POL-0001", agency: "Police", date: "2021-03-10", event: said }),
        ...gpDays.map((date, at) =>
          entry({ ref: `GP-${at}`, agency: "GP Practice", date, event: "Cough. Viral." }),
        ),
      ],
      review,
      OPTIONS,
    ).omissions.map(({ agency, message }) => [agency, message]);

  it("is raised where an agency was told, and its return has nothing near", () => {
    const message =
      "Says that GP Practice (“GP”) was in contact: “GP rung and told”. The return of GP Practice has no such entry.";
    expect(omissions("GP rung and told.", "2021-01-05", "2021-05-05")).toEqual([["GP Practice", message]]);
  });

  it.each([
    ["has an entry near", "GP rung and told.", ["2021-01-05", "2021-03-11", "2021-05-05"]],
    ["does not cover that time", "GP rung and told.", ["2021-03-20", "2021-05-05"]],
    ["is only to be told", "GP to be told.", ["2021-01-05", "2021-05-05"]],
    ["was told by Mother", "Mother has rung her GP.", ["2021-01-05", "2021-05-05"]],
  ])("is not raised on an agency that %s", (_, said, days) => {
    expect(omissions(said, ...days)).toEqual([]);
  });
});
