import { returnFile } from "../returnFiles";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { agencyCode, findAgency, nameFromFile } from "../../src/review/agencyNames";
import { emptyReview, parseReview } from "../../src/review/review";

const REVIEW = parseReview(readFileSync(returnFile("review.json"), "utf8"));

describe("which agency a return is of", () => {
  it.each([
    ["a row that names it", "x1.xlsx", "Sheet1", [["Agency:", "Wendshire Constabulary"]], "Police"],
    ["a row that names it in one cell", "x1.xlsx", "Sheet1", [["Agency: Withyfold Surgery"]], "GP Practice"],
    ["an alias in a title", "x1.xlsx", "Sheet1", [["Harrowmere Homes – tenancy of Mother"]], "Housing"],
    [
      "the longest alias of several",
      "x1.xlsx",
      "Sheet1",
      [["Quillbrook Primary School, copied to social care"]],
      "Primary School",
    ],
    ["its file name", "primary-school.csv", "primary-school", [], "Primary School"],
    [
      "its file name without an apostrophe",
      "childrens-social-care.xlsx",
      "Chronology",
      [],
      "Children's Social Care",
    ],
    ["its file name with more around it", "Housing chronology v2 FINAL.xlsx", "Sheet1", [], "Housing"],
    ["its code as file name", "HLT.xlsx", "Sheet1", [], "Health 0-19"],
    ["its sheet name", "return.xlsx", "Police", [], "Police"],
    [
      "its file name before a title that mentions another",
      "police.xlsx",
      "Sheet1",
      [["Contacts with the school nurse"]],
      "Police",
    ],
  ])("is told by %s", (_, file, sheet, titles, agency) => {
    expect(findAgency(REVIEW, file, sheet, titles)).toMatchObject({ name: agency, listed: { name: agency } });
  });

  it("is the agency that a return names itself where the review does not list it", () => {
    const found = findAgency(REVIEW, "return 3.xlsx", "Sheet1", [["Name of agency:", "Ambulance Service"]]);
    expect(found).toEqual({ name: "Ambulance Service", listed: null, evidence: "agency row" });
  });

  it.each([
    "Agency:",
    "Name of the organisation:",
    "Organisation completing:",
    "Agency submitting this return:",
    "Agency / Service:",
    "Responding agency:",
  ])("follows “%s”", (label) => {
    const name = "Northmarsh Trust";
    for (const titles of [[[`${label} ${name}`]], [[label, name]]]) {
      expect(findAgency(REVIEW, "return 3.xlsx", "Sheet1", titles)).toMatchObject({ name });
    }
  });

  it.each(["Agencies:", "Referring agency:", "Lead agency:", "Agencies informed:", "Service user:"])(
    "does not follow “%s”",
    (label) => {
      expect(findAgency(REVIEW, "return 3.xlsx", "Sheet1", [[label, "Trust"]]).evidence).toBe("file name");
    },
  );

  it.each([
    ["ePCR extract.xlsx", "Shire Ambulance Service NHS Trust", "Shire Ambulance Service NHS Trust"],
    ["Niche occurrences.xlsx", "Westmere Constabulary - OFFICIAL SENSITIVE", "Westmere Constabulary"],
    [
      "IDVA chronology.docx",
      "Safe Haven IDVA Service – chronology of involvement",
      "Safe Haven IDVA Service",
    ],
    ["MyConcern - Hillside Academy.xlsx", "MyConcern Profile Report - Hillside Academy", "Hillside Academy"],
    ["probation.xlsx", "Shire Ambulance Service NHS Trust", "Probation"],
    ["return 3.xlsx", "Wendshire County Council", "Return 3"],
    ["return 3.xlsx", "Wendshire Safeguarding Children Partnership", "Return 3"],
    ["return 3.xlsx", "Information requested by Westmere Police", "Return 3"],
    ["return 3.xlsx", "Emergency Department attendances", "Return 3"],
    ["return 3.xlsx", "For the attention of the Health Visiting Service", "Return 3"],
  ])("of a file %s with the title “%s” alone is %s", (file, title, agency) => {
    expect(findAgency(emptyReview(), file, "Sheet1", [[title], [""]]).name).toBe(agency);
  });

  it.each([
    ["primary-school.csv", "Primary School"],
    ["housing-2.xlsx", "Housing"],
    ["police-corrected.xlsx", "Police"],
    ["gp-practice.xlsx", "GP Practice"],
    ["health-0-19.xlsx", "Health 0-19"],
    ["C:\\returns\\NHS_Trust chronology (1).xlsx", "NHS Trust"],
    ["FireAndRescue v3.xlsx", "Fire and Rescue"],
    ["chronology.xlsx", "Chronology"],
  ])("without a review %s makes %s", (file, name) => {
    expect(nameFromFile(file)).toBe(name);
    expect(findAgency(emptyReview(), file, "Sheet1", []).name).toBe(name);
  });
});

describe("agency codes", () => {
  it.each([
    ["Police", "POL"],
    ["Children's Social Care", "CSC"],
    ["GP Practice", "GPP"],
    ["Housing", "HOU"],
    ["Health 0-19", "HEA"],
    ["Q", "QXX"],
    ["École", "ECO"],
  ])("%s gets %s", (name, code) => {
    expect(agencyCode(name, new Set())).toBe(code);
  });

  it("are all different, whatever the names", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 40 }), (names) => {
        const taken = new Set<string>();
        for (const name of names) {
          const code = agencyCode(name, taken);
          expect(code).toMatch(/^[A-Z]{3}$/);
          expect(taken.has(code)).toBe(false);
          taken.add(code);
        }
      }),
    );
  });
});
