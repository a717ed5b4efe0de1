import { returnFile } from "../returnFiles";
import { readFileSync } from "node:fs";
import { emptyReview, parseReview, ReviewProblem } from "../../src/review/review";

const SAMPLE = returnFile("review.json");

describe("REVIEW.json", () => {
  it("reads the sample review", () => {
    const review = parseReview(readFileSync(SAMPLE, "utf8"));
    expect(review.period).toEqual({ from: "2021-01-01", to: "2023-06-30" });
    expect(review.people.find((person) => person.role === "subject")?.born).toBe("2015-02-14");
    expect(review.agencies).toHaveLength(6);
    expect(review.abbreviations["MASH"]).toBe("Multi-Agency Safeguarding Hub");
  });

  it("may be empty: every key is optional", () => {
    expect(parseReview("{}")).toEqual(emptyReview());
  });

  it("may begin with a byte order mark and hold keys nobody knows", () => {
    expect(parseReview('\uFEFF{"reference":"A1","colour":"blue"}').reference).toBe("A1");
  });

  it.each([
    ["{", "The review file is not JSON: check that no comma, quote or bracket is missing."],
    [
      '{"period":{"from":"2021-02-31"}}',
      'In the review file, "period from" is not a day written as "YYYY-MM-DD".',
    ],
    [
      '{"period":{"from":"2022-01-01","to":"2021-01-01"}}',
      'In the review file, "period" ends before it begins.',
    ],
    ['{"people":{}}', 'In the review file, "people" is not a list.'],
    ['{"agencies":[{"code":"POL"}]}', 'In the review file, "agencies [1] name" is not a text.'],
    [
      '{"agencies":[{"name":"Police","code":"police"}]}',
      'In the review file, "agencies [1] code" is not a code of two to five capital letters, such as "POL".',
    ],
    ['{"agencies":[{"name":"Police"},{"name":"police"}]}', 'The review lists the agency "police" twice.'],
    [
      '{"agencies":[{"name":"A","code":"AAA"},{"name":"B","code":"AAA"}]}',
      'Two agencies of the review have the code "AAA".',
    ],
    [
      '{"people":[{"identifier":"Mother"},{"identifier":"Mother"}]}',
      'Two people of the review are called "mother".',
    ],
    [
      '{"nation":"france"}',
      'In the review file, "nation" is not one of england, wales, scotland, northern-ireland.',
    ],
    ["[]", "The review file is not an object with keys."],
  ])("%s is refused in plain words", (json, message) => {
    expect(() => parseReview(json)).toThrow(new ReviewProblem(message));
  });
});
