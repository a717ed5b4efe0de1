import { allFacts } from "./allFacts";
import { testFacts } from "./testFacts";

describe("Excel, as Microsoft says", () => {
  allFacts.forEach(testFacts);
});
