import { outcome, type Outcome } from "./outcome";
import { PLAN_OUTCOMES } from "./planOutcomes";
import { inTurn, pattern } from "../../calendar/pattern";

/** What meetings and decisions about children can end with. */
export const MEETING_OUTCOMES: readonly Outcome[] = [
  outcome(
    "the kind of enquiry",
    [
      "a single agency enquiry",
      pattern("i", [
        /\bsingle[- ]agency\b/,
        /\b(?:section 47|s47|enquiry|investigation)[^.;\n]{0,40}\balone\b/,
        /\balone by social care/,
      ]),
    ],
    [
      "a joint enquiry",
      pattern("i", [
        /\bjoint(?:ly)?\b(?=[^.;\n]{0,40}\b(?:enquir|investigat|section 47|s\.?47))/,
        /\b(?:enquir(?:y|ies)|investigation|section 47|s\.?47)\b[^.;\n]{0,40}\bjoint(?:ly)?\b/,
        /\bjoint(?:ly)? with (?:the )?(?:police|social care)\b/,
      ]),
    ],
  ),
  outcome(
    "the threshold",
    [
      "not met",
      pattern("i", [
        inTurn(
          /\b(?:threshold|criteria)\b[^.;\n]{0,40}\b(?:not|never|un)\s?(?:been |be )?/,
          /(?:met|reached|satisfied)/,
        ),
        /\b(?:did|does|do) not (?:meet|reach)[^.;\n]{0,20}\b(?:threshold|criteria)/,
        /\bbelow (?:the )?threshold/,
        /\bno section 47/,
      ]),
    ],
    [
      "met",
      pattern("i", [
        /\b(?:threshold|criteria)\b[^.;\n]{0,40}\b(?:met|reached|satisfied)\b/,
        /\b(?:met|meets|reached)[^.;\n]{0,20}\b(?:threshold|criteria)/,
      ]),
    ],
  ),
  ...PLAN_OUTCOMES,
  outcome(
    "the duty to house",
    [
      "not owed",
      /\bno (?:housing |homelessness |main |full )?duty\b|\bintentionally homeless\b|\bnot (?:homeless|in priority need|eligible|owed)\b|\bduty (?:was |has been )?(?:ended|discharged|refused)\b/i,
    ],
    [
      "owed",
      /\bduty (?:was |has been |is )?(?:accepted|owed)\b|\baccepted as (?:statutorily )?homeless\b|\b(?:in )?priority need\b|\bowed (?:the |a )?(?:main|full) duty\b/i,
    ],
  ),
  outcome(
    "whether there is to be a conference",
    [
      "no conference",
      /\bnot (?:for|(?:to )?(?:go|going|proceed\w*|progress\w*) to) (?:an? |initial |child protection )*(?:conference|ICPC)\b|\bno (?:need for (?:a |an )?)?(?:initial |child protection |review |case )*conference\b|\b(?:conference|ICPC)\b[^.;\n]{0,20}\bnot (?:needed|required|necessary|to be (?:held|called|convened))/i,
    ],
    [
      "a conference",
      pattern("i", [
        /\b(?:conference|ICPC) (?:to be (?:convened|held|called|arranged|booked)|within|in \d|will|requested|agreed)/,
        /\b(?:convene|proceed to|progress to|move to|go to|call) (?:an? |the )?(?:initial |child protection |case )*(?:conference|ICPC)/,
      ]),
    ],
  ),
  outcome(
    "the referral",
    [
      "not accepted",
      pattern("i", [
        inTurn(/\breferral\b[^.;\n]{0,30}\b/, [
          /not (?:been )?accepted|declined|rejected|refused|closed|returned|no further action/,
          /NFA/,
        ]),
        /\b(?:did not|would not|not) accept\w*[^.;\n]{0,20}\breferral/,
        /\bnot accepted\b/,
      ]),
    ],
    [
      "accepted",
      pattern("im", [
        /\breferral\b[^.;\n]{0,30}\baccepted\b/,
        /\baccepted\b[^.;\n]{0,20}\breferral/,
        /^accepted\b|\baccepted for\b/,
      ]),
    ],
  ),
  outcome(
    "the concerns",
    ["not substantiated", /\b(?:un|not )substantiated\b/i],
    ["substantiated", /\bsubstantiated\b/i],
  ),
  outcome(
    "consent",
    [
      "not given",
      pattern("i", [
        /\b(?:refused|declined|withheld|without|no|did not give|not give)\b[^.;\n]{0,20}\bconsent/,
        /\bconsent\b[^.;\n]{0,20}\b(?:refused|declined|withheld|not (?:given|obtained|sought))/,
      ]),
    ],
    [
      "given",
      pattern("i", [
        /\bconsent\b[^.;\n]{0,20}\b(?:given|obtained|gained)/,
        /\b(?:gave|given|with|obtained)\b[^.;\n]{0,20}\bconsent/,
        /\bconsented\b/,
      ]),
    ],
  ),
  outcome(
    "whether a referral was made",
    [
      "not made",
      pattern("i", [
        /\bno referrals? (?:\w+ ){0,4}?(?:was |were |is )?(?:made|needed|required|necessary|sent)\b/,
        /\bnot (?:been )?referred\b/,
      ]),
    ],
    [
      "made",
      /\breferral (?:\w+ ){0,5}?(?:made|sent|submitted|completed)\b|\b(?:decision|decided|agreed) to refer\b/i,
    ],
  ),
  outcome(
    "the child protection register",
    ["not registered", /\bnot (?:been |be )?(?:registered|placed on the (?:\w+ ){0,2}register)\b/i],
    [
      "registered",
      /\bregistered under\b|\b(?:placed|put|added|entered) (?:on|to) the (?:\w+ ){0,2}register\b/i,
    ],
  ),
  outcome(
    "whether a medical is needed",
    [
      "not needed",
      pattern("i", [
        /\bmedical (?:\w+ )?(?:was |is )?not (?:\w+ )?(?:needed|required|necessary|indicated|agreed)/,
        /\bno (?:need for a )?medical\b/,
      ]),
    ],
    [
      "needed",
      pattern(
        "i",
        /\bmedical (?:\w+ )?(?:was |is |to be )*/,
        [/arranged|agreed|needed|required|booked|requested|held|take place|go ahead/],
        /\b/,
      ),
    ],
  ),
  outcome(
    "the appeal or review of a decision",
    [
      "overturned",
      /\b(?:overturned|quashed|rescinded|reinstated|appeal (?:was )?(?:allowed|upheld|successful))\b/i,
    ],
    [
      "upheld",
      pattern("i", [
        inTurn(
          /\b/,
          [/exclusion|decision|suspension|panel|governors/],
          /\b[^.;\n]{0,30}\b(?:upheld|confirmed|stands?|stood)\b/,
        ),
        /\bupheld the (?:exclusion|decision|suspension)/,
        /\bappeal (?:was )?(?:dismissed|refused|unsuccessful)\b/,
      ]),
    ],
  ),
  outcome(
    "going to court",
    [
      "not to go",
      pattern("i", [
        inTurn(
          /\b/,
          [/possession|proceedings|court|legal action|eviction|injunction/, /threshold for proceedings/],
          /\b[^.;\n]{0,30}\b(?:not|never) (?:be |to be |being )?/,
          [/sought|pursued|issued|started|needed|taken/],
        ),
        inTurn(/\bnot (?:to )?/, [/issue|seek|pursue|go to|start|apply for/], /\b[^.;\n]{0,30}\b/, [
          /proceedings|court|possession|order|eviction/,
        ]),
      ]),
    ],
    [
      "to go",
      pattern("i", [
        inTurn(
          /\b/,
          [/go|going|proceed\w*|apply|applying|application made|return/],
          / (?:on )?(?:to|for)\b[^.;\n]{0,20}\b/,
          [/court|possession|proceedings|eviction/],
          /\b/,
        ),
        inTurn(
          /\b(?:possession|proceedings|eviction) (?:will|would|is to|are to|to) be /,
          /(?:sought|issued|pursued|started)\b/,
        ),
      ]),
    ],
  ),
  outcome(
    "the agreement",
    ["not signed", /\b(?:refused to|would not|did not|declined to|not) sign(?:ed)?\b/i],
    ["signed", /\bsigned (?:by|the|a|an|up)\b/i],
  ),
  outcome(
    "contact",
    ["unsupervised", /\bunsupervised contact\b|\bcontact\b[^.;\n]{0,20}\bunsupervised\b/i],
    ["supervised", /\bsupervised contact\b|\bcontact\b[^.;\n]{0,20}\bsupervised\b/i],
  ),
  outcome(
    "the order",
    [
      "not granted",
      pattern("i", [
        /\border\b[^.;\n]{0,20}\b(?:not granted|refused|dismissed|adjourned)/,
        /\b(?:refused|dismissed|adjourned)\b[^.;\n]{0,30}\border\b/,
      ]),
    ],
    ["granted", /\border\b[^.;\n]{0,20}\b(?:granted|made)|\bgranted\b[^.;\n]{0,20}\border/i],
  ),
  outcome(
    "the risk",
    ["standard", /\b(?:standard|low)[- ]risk|\brisk\b[^.;\n]{0,25}\b(?:standard|low)\b/i],
    ["medium", /\b(?:medium|moderate)[- ]risk|\brisk\b[^.;\n]{0,25}\b(?:medium|moderate)\b/i],
    ["high", /\b(?:high|significant|severe)[- ]risk|\brisk\b[^.;\n]{0,25}\b(?:high|significant|severe)\b/i],
  ),
];
