import { inTurn, pattern } from "../../calendar/pattern";
import { ofSomeone, outcome, type Outcome } from "./outcome";

const SCALE = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

/** A grade or level of one thing, each figure an outcome of its own. */
function graded(about: string, before: RegExp): Outcome {
  return outcome(
    about,
    ...SCALE.map((figure): [string, RegExp] => [
      `level ${figure}`,
      pattern("i", before, new RegExp(`${figure}(?!\\d|[./]\\d)`)),
    ]),
  );
}

/** What comes of enquiries about adults, and what is found of their capacity, their skin and their homes. */
export const ADULT_OUTCOMES: readonly Outcome[] = [
  ofSomeone(
    "capacity",
    [
      "without capacity",
      pattern("i", [
        /\black(?:s|ed|ing)? (?:the )?(?:mental )?capacity\b|\black of capacity\b|\bwithout capacity\b/,
        inTurn(/\b(?:does|did|do) not have (?:the )?(?:mental )?capacity\b/),
        /\bcapacity\b[^.;\n]{0,30}\b(?:lacking|not (?:have|demonstrated|established))\b/,
      ]),
    ],
    [
      "with capacity",
      pattern("i", [
        /\b(?:has|had|have|having|with|retains?|retained|demonstrated|demonstrates) (?:full |the )?(?:mental )?capacity\b(?! assessment)/,
      ]),
    ],
  ),
  outcome(
    "the safeguarding enquiry",
    [
      "not begun",
      pattern("i", [
        inTurn(
          /\b(?:no|not (?:to )?(?:proceed(?:ing)? |progress(?:ing|ed)? |go |meet(?:ing)? |met )?(?:to |for |the )*(?:criteria (?:for )?|threshold (?:for )?)?)/,
          [/ ?(?:a )?(?:section|s\.?) ?42\b/],
        ),
        /\b(?:section|s\.?) ?42\b[^.;\n]{0,40}\b(?:not (?:met|required|needed|started|begun|progressed)|closed at)\b/,
      ]),
    ],
    [
      "begun",
      pattern("i", [
        /\b(?:section|s\.?) ?42\b[^.;\n]{0,40}\b(?:begin|began|begun|start(?:ed)?|agreed|opened|commenced?|met|proceed(?:ed)?|underway|led)\b/,
        /\b(?:proceed(?:ed)?|progress(?:ed)?|moved?|go|open(?:ed)?|start(?:ed)?|begin) (?:to |a |an |the |with )*(?:section|s\.?) ?42\b/,
      ]),
    ],
  ),
  graded(
    "the grade of the pressure damage",
    /\b(?:(?:grade|cat(?:egory)?|stage)\.? ?(?=[1-4] (?:pressure|sore|ulcer))|(?:sores?|ulcers?|damage)\b[^.;\n]{0,30}\b(?:grade|cat(?:egory)?|stage)\.? ?)/,
  ),
  graded(
    "the level of clutter",
    /\b(?:(?:level|scale|rating|score|image|picture) (?=[1-9] [^.;\n]{0,15}(?:clutter|hoard))|(?:clutter|hoard)\w*\b[^.;\n]{0,25}\b(?:level|scale|rating|score|image|picture)?(?: of)? ?)/,
  ),
  outcome(
    "whether the adult's view was heard",
    [
      "not heard",
      /\bviews? (?:was |were )?not (?:sought|asked|obtained|heard|taken)\b|\bnot asked (?:for|about) (?:her|his|their) (?:views?|wishes)\b/i,
    ],
    [
      "heard",
      /\bsaid (?:that )?(?:she|he|they) (?:wished|wishes|wanted|wants|would like|would rather)\b|\bviews? (?:was |were )?(?:sought|obtained|heard|taken)\b/i,
    ],
  ),
  outcome(
    "what became of the risk",
    [
      "removed",
      /\brisks? (?:was |were |is |has been |have been )?(?:removed|eliminated|gone)\b|\bno (?:longer|remaining|ongoing) (?:at )?risk\b/i,
    ],
    [
      "reduced",
      /\brisks? (?:was |were |is |has been |have been )?(?:reduced|mitigated|lower(?:ed)?)\b|\breduced (?:the )?risk\b/i,
    ],
    ["remains", /\brisks? (?:still )?(?:remains?|remained|persists?|unchanged|ongoing|continues?)\b/i],
  ),
  outcome(
    "where the adult was to live",
    [
      "a care home",
      pattern("", [
        /\b(?:[Dd]ischarged?|[Mm]oved?|[Mm]oves?|[Aa]dmitted|[Tt]ransferred|[Gg]oes|[Gg]o) to (?:the )?(?:[A-Z][\w'’]+ )+(?:Lodge|House|Court|Grange|Manor|Care Home|Nursing Home|Home)\b/,
        /\b(?:(?:[Cc]are|[Nn]ursing|[Rr]esidential) home|residential care|nursing placement)\b/,
      ]),
    ],
    [
      "at home",
      /\b(?:return(?:s|ed|ing)?|go(?:es|ing)?|discharged?|back|remains?|stays?) (?:to |at )?(?:own |her own |his own |their own )?home\b(?! care)|(?:^|[.;\n]\s*)home with\b/im,
    ],
  ),
];
