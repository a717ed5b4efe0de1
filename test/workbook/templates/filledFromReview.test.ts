import { reviewFrom } from "../../../src/review/review";
import type { TemplateFacts } from "../../../src/workbook/templates/facts";
import type { Form } from "../../../src/workbook/templates/form";
import { managementReportForm } from "../../../src/workbook/templates/managementReportTemplate";
import { rapidReviewForm } from "../../../src/workbook/templates/rapidReviewTemplate";
import { termsOfReferenceForm } from "../../../src/workbook/templates/termsOfReferenceTemplate";

const FACTS: TemplateFacts = {
  review: reviewFrom({
    procedure: "lcspr",
    people: [{ identifier: "Child R", role: "subject", born: "2015-02-14", names: ["Rowan"] }],
    linesOfEnquiry: ["Voice of the child", "Fathers"],
  }),
  agency: "",
  themes: [
    { theme: "fathers", entries: 3, agencies: 2 },
    { theme: "Housing", entries: 1, agencies: 1 },
  ],
};

const LINES = [["Voice of the child"], ["Fathers"], ["Housing"]];

/** The rows of the table whose first heading is given. */
const rowsUnder = ({ parts }: Form, heading: string): unknown =>
  parts.flatMap((part) =>
    part.kind === "table" && part.columns[0]?.heading === heading ? (part.rows ?? []) : [],
  );

const valueOf = ({ parts }: Form, label: string): unknown =>
  parts.flatMap((part) => (part.kind === "field" && part.label === label ? [part.value] : []))[0];

it.each([
  ["terms of reference", termsOfReferenceForm],
  ["a management report", managementReportForm],
])("%s list the lines of enquiry of the review, then the themes that are none of them", (_, formOf) => {
  expect(rowsUnder(formOf(FACTS), "Line of enquiry")).toEqual(LINES);
});

it("terms of reference say in words which kind of review it is", () => {
  expect(valueOf(termsOfReferenceForm(FACTS), "Kind of review")).toBe(
    "Local child safeguarding practice review",
  );
});

it("a rapid review outcome has the day of birth where the review knows it", () => {
  expect(valueOf(rapidReviewForm(FACTS), "Date of birth")).toBe("2015-02-14");
});
