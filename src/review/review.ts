import { z } from "zod";
import { isIsoDate } from "../calendar/isoDate";

/** Characters in the name of an agency, a person or a review: Excel takes texts of up to 255 in its rules and formulas. */
export const NAME_LIMIT = 200;
/** Characters of a line of enquiry, which may be a whole question. */
const LINE_LIMIT = 2000;
const text = z.string().trim().min(1).max(NAME_LIMIT);

/** A day that exists, as "YYYY-MM-DD". */
const day = z.string().refine(isIsoDate, { message: 'is not a day written as "YYYY-MM-DD"' });

const person = z.object({
  identifier: text,
  role: z.string().trim().max(NAME_LIMIT).default(""),
  born: day.nullable().default(null),
  names: z.array(text).default([]),
});

const agency = z.object({
  name: text,
  code: z
    .string()
    .trim()
    .regex(/^[A-Z][A-Z0-9]{1,4}$/, 'is not a code of two to five capital letters, such as "POL"')
    .nullable()
    .default(null),
  aliases: z.array(text).default([]),
});

const reviewSchema = z.object({
  reference: z.string().trim().max(NAME_LIMIT).nullable().default(null),
  procedure: z.string().trim().max(NAME_LIMIT).nullable().default(null),
  nation: z.enum(["england", "wales", "scotland", "northern-ireland"]).default("england"),
  period: z
    .object({ from: day.nullable().default(null), to: day.nullable().default(null) })
    .refine((period) => period.from === null || period.to === null || period.from <= period.to, {
      message: "ends before it begins",
    })
    .nullable()
    .default(null),
  agreed: day.nullable().default(null),
  publication: day.nullable().default(null),
  people: z.array(person).default([]),
  agencies: z.array(agency).default([]),
  abbreviations: z.record(z.string(), z.string()).default({}),
  holidays: z
    .array(
      z.union([
        day.transform((date) => ({ date, name: "" })),
        z.object({ date: day, name: z.string().default("") }),
      ]),
    )
    .default([]),
  linesOfEnquiry: z.array(z.string().trim().min(1).max(LINE_LIMIT)).default([]),
});

/** The record of one case review (docs/interfaces.md section 1). What the file does not give is empty or `null`. */
export type Review = z.output<typeof reviewSchema>;
export type ReviewPerson = Review["people"][number];
export type ReviewAgency = Review["agencies"][number];

/** A review file that cannot be used; the message says in plain words what is wrong with it. */
export class ReviewProblem extends Error {
  override readonly name = "ReviewProblem";
}

/** A review about which nothing is known yet. */
export function emptyReview(): Review {
  return reviewSchema.parse({});
}

/**
 * The review in the text of a REVIEW.json. Every key is optional and unknown keys are ignored.
 * @throws ReviewProblem with one plain sentence for each thing that is wrong.
 */
export function parseReview(json: string): Review {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    throw new ReviewProblem("The review file is not JSON: check that no comma, quote or bracket is missing.");
  }
  return reviewFrom(value);
}

/** The review in a value already taken from JSON. @throws ReviewProblem as `parseReview` does. */
export function reviewFrom(value: unknown): Review {
  const result = reviewSchema.safeParse(value);
  if (!result.success) throw new ReviewProblem(result.error.issues.map(plainIssue).join(" "));
  const review = result.data;
  const twice = firstTwice(review.agencies.map((entry) => entry.name.toLowerCase()));
  if (twice !== undefined) throw new ReviewProblem(`The review lists the agency "${twice}" twice.`);
  const code = firstTwice(review.agencies.flatMap((entry) => entry.code ?? []));
  if (code !== undefined) throw new ReviewProblem(`Two agencies of the review have the code "${code}".`);
  const line = firstTwice(review.linesOfEnquiry.map((each) => each.toLowerCase()));
  if (line !== undefined) throw new ReviewProblem(`The review lists the line of enquiry "${line}" twice.`);
  const identifier = firstTwice(review.people.map((entry) => entry.identifier.toLowerCase()));
  if (identifier !== undefined)
    throw new ReviewProblem(`Two people of the review are called "${identifier}".`);
  return review;
}

function plainIssue(issue: z.core.$ZodIssue): string {
  const where =
    issue.path.length === 0 ? "The review file" : `In the review file, "${plainPath(issue.path)}"`;
  if (issue.code === "custom" || issue.code === "invalid_format") return `${where} ${issue.message}.`;
  if (issue.code === "invalid_type") return `${where} is not ${expected(issue.expected)}.`;
  if (issue.code === "too_small") return `${where} is empty.`;
  if (issue.code === "too_big") return `${where} is too long.`;
  if (issue.code === "invalid_value") return `${where} is not one of ${issue.values.map(String).join(", ")}.`;
  return `${where} cannot be read.`;
}

function plainPath(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === "number" ? `[${key + 1}]` : String(key))).join(" ");
}

function expected(type: string): string {
  if (type === "array") return "a list";
  if (type === "object" || type === "record") return "an object with keys";
  if (type === "string") return "a text";
  return `a ${type}`;
}

function firstTwice(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}
