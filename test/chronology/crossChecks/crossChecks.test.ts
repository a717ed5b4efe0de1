import { linkedRefs } from "../../../src/chronology/crossChecks/crossCheck";
import { emptyReview, reviewFrom } from "../../../src/review/review";
import { crossChecks, entriesOf, entry, OPTIONS, reviewOf } from "./entriesOf";
import { f1, measure } from "./measure";
import { baby } from "./reviews/baby";
import { brothers } from "./reviews/brothers";
import { couple } from "./reviews/couple";
import { household } from "./reviews/household";
import { sisters } from "./reviews/sisters";
import { teenager } from "./reviews/teenager";
import { threeGenerations } from "./reviews/threeGenerations";
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

describe.each([teenager, baby, household, couple, sisters, brothers, youngParents, threeGenerations])(
  "the made-up review of $name",
  (made) => {
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
  },
);

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
