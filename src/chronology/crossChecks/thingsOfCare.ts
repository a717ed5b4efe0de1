import { thing, whole, type Alternatives } from "./thingsOfAKind";

/** What accounts of visits, meetings, care and school may name differently. */
export const THINGS_OF_CARE: readonly Alternatives[] = [
  ...[
    "return (?:home )?interview",
    "assessment",
    "screening",
    "blood tests?|tests?",
    "medical|examination",
    "x-?ray|scan",
  ].map((noun): Alternatives => ({
    about: `the ${noun.replace(/[(?:)]|\|.*$/g, "")}`,
    frame: new RegExp(`\\b(?:${noun})\\b`, "i"),
    things: [
      thing(
        "not done",
        new RegExp(
          `(?:declined|refused|did not (?:want|agree to)|would not (?:have|do|take)) (?:an?|the|any|his|her|to have)? ?(?:\\w+ )?(?:${noun})`,
        ),
        new RegExp(`(?:${noun}) (?:was |were )?(?:declined|refused|not (?:done|held|completed|carried out))`),
      ),
      thing(
        "done",
        new RegExp(`(?:${noun}) (?:was |were )?(?:held|done|completed|carried out|took place|taken)`),
      ),
    ],
  })),
  {
    about: "whether it is taken as prescribed",
    frame: whole(/medicines?|medication|tablets|inhalers?|insulin|doses?|feeds|physio\w*|treatment/),
    things: [
      thing(
        "not always",
        /forgets?|forgot\w*|misses|missed|not (?:being )?(?:taken|taking|given)|run(?:s|ning)? out|irregular\w*|sporadic\w*|non-?complian\w+/,
      ),
      thing(
        "always",
        /every day|daily as|as prescribed|as directed|regularly|never miss\w*|fully complian\w+|complian(?:t|ce is) good/,
      ),
    ],
  },
  {
    about: "the legal basis",
    frame: whole(/placed|placement|accommodat\w+|removed|order|orders|section 20|s\.? ?20/),
    things: [
      thing("a care order", /(?:interim |full )?care orders?|ICOs?|emergency protection orders?|EPOs?/),
      thing("section 20", /section 20|s\.? ?20|voluntar(?:y|ily) accommodat\w+/),
      thing("police protection", /police protection/),
    ],
  },
  {
    about: "punctuality",
    frame: /./,
    things: [
      thing("on time", /(?:was|were|arrived|came|there|is) (?:on time|early|punctual\w*)/),
      thing(
        "late",
        /(?:minutes?|mins|hours?|an hour|half an hour) late|(?:arrived|came|was|were) (?:very |a little |quite )?late/,
      ),
    ],
  },
  {
    about: "what is planned for the child",
    frame: whole(/plan|plans|planned|permanence/),
    things: [
      thing(
        "a return home",
        /(?:go|going|return|returned|returning|move) (?:back )?(?:home|to (?:live with |the care of )?(?:mother|father|parents?|mum|dad|her|his))/,
        /reunif\w+|rehabilitation (?:home|to)/,
      ),
      thing(
        "long-term fostering",
        /long[- ]term foster\w*|long[- ]term (?:placement|care)|remain in (?:foster )?care/,
      ),
      thing("adoption", /adopt\w+/),
      thing("a guardianship", /special guardianship|SGO|kinship/),
    ],
  },
  {
    about: "for which children the plan is",
    frame: whole(/plans?|subject to/),
    things: [
      thing(
        "not all",
        /(?:sibling|child|baby|brother|sister) (?:\w{1,2} )?(?:was |is )?not(?=[.;,]|$)/,
        /only (?:child|sibling|the (?:baby|older|younger))|but not (?:sibling|child|the)/,
      ),
      thing("all", /both (?:children|siblings)|(?:all|two|three|four) (?:the )?children/),
    ],
  },
  {
    about: "whether sessions are attended",
    frame: /./,
    things: [
      thing(
        "missed",
        /(?:has|have|had) not (?:been (?:since|to|for)|attended|engaged)|missed (?:all|most|every|\w+ of)|not attending|disengaged|poor attendance/,
      ),
      thing(
        "attended",
        /(?:been to|attend(?:ed|ing|s)|kept) (?:all|every|each|most)|attend(?:ed|ing|s) regularly|not missed|good attendance|engag(?:ed|es|ing) well/,
      ),
    ],
  },
  {
    about: "the exclusion",
    frame: whole(/exclu\w+|suspen\w+/),
    things: [
      thing("permanent", /permanent(?:ly)?/),
      thing(
        "for a time",
        /(?:exclu\w+|suspen\w+)[^.;\n]{0,15}? \w+ (?:days?|weeks?)|fixed[- ]term|suspended/,
      ),
    ],
  },
  {
    about: "consent",
    frame: whole(/consent\w*/),
    things: [
      thing(
        "refused",
        /refus\w+|declin\w+|withh\w+|withdr\w+/,
        /(?:no|without|not|never)\b[^.;\n]{0,20}\bconsent\w*/,
        /consent (?:was )?not/,
      ),
      thing(
        "given",
        /(?:she|he|they|mother|father) (?:gave|has given|agreed)/,
        /gave (?:it|(?:\w+ )?consent)|consented|consent (?:was |has been )?(?:given|obtained|gained)|with (?:\w+ )?consent/,
      ),
    ],
  },
];
