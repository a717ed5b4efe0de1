import { allFacts } from "./allFacts";
import { allQuestions } from "./allQuestions";
import { testFacts, testQuestions } from "./testFacts";

describe("Excel, as Microsoft says", () => {
  allFacts.forEach(testFacts);
});

describe("what nobody knows of Excel has an answer here:", () => {
  allQuestions.forEach(testQuestions);
});

it("every fact and question has a source on the web, and none is there twice", () => {
  const written = [
    ...allFacts.flatMap(({ about, facts }) => facts.map(({ fact, source }) => [`${about}: ${fact}`, source])),
    ...allQuestions.flatMap(({ about, questions }) =>
      questions.map(({ question, source }) => [`${about}: ${question}`, source]),
    ),
  ];
  expect(written.filter(([, source]) => !source?.startsWith("https://"))).toEqual([]);
  expect(new Set(written.map(([name]) => name)).size).toBe(written.length);
});
