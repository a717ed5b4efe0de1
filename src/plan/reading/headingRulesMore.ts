import type { Rule } from "./headingRule";

/** Questions that head a column: what was found, what is to change, what will be done, what will show it. */
export const ASKED: readonly Rule[] = [
  [/^what will be (?:different|better|improved)\b/, "outcome", 3],
  [/^(?:we|i|they) (?:will|shall|are going to|plan to)$/, "action", 3],
  [/^because$|^reasons?$/, "other", 2],
  [
    /^what (?:(?:we|you|inspectors?|i) |(?:the |your |our )?(?:\w+ ){1,3})(?:said|found|told us|asked(?: for)?|identified|highlighted|observed)$/,
    "recommendation",
    2,
  ],
  [
    /^what (?:(?:needs?|has|have|had|is|are|must|should|do we need|do we want)(?: to)?(?: be)?|(?:we|you|they) (?:need|want) to) (?:chang\w+|improv\w+|differ\w+|better|address\w*|put right)$/,
    "recommendation",
    2,
  ],
  [
    /^what (?:\w+ ){1,3}(?:should|must|needs? to|is to|are to|has to|have to|ought to) (?:do|change|improve|put in place)$/,
    "action",
    3,
  ],
  [
    /^how (?:the|our|your|this|each|we as an?) (?:\w+ ){1,2}(?:will|shall|intends? to|is going to|plans? to|has|have) (?:\w+ )?(?:meet|met|address|achieve|respond|deliver|improve|comply|act|tackle|resolve)\w*\b/,
    "action",
    3,
  ],
  [/^what (?:we|i|you|the \w+) (?:needs?|wants?|expects?|(?:would|will) like) to see$/, "evidence", 3],
];

/** "Completion date (actual)": what brackets say of a date, which are left out elsewhere. */
export const DATES_IN_BRACKETS: readonly Rule[] = [
  [
    /^(?:completion|complete|completed|end|finish|close) dates? actual$|^actual (?:completion|end|finish) dates?$/,
    "completed",
    3,
  ],
  [
    /^(?:completion|end|finish|close|delivery|implementation) dates? (?:planned|target|expected|forecast|due|proposed|intended)$/,
    "target",
    3,
  ],
];

/** Headings whose plainest word is about something else than the column is. */
export const PLAINLY: readonly Rule[] = [
  [/^areas? of (?:practice|work|service|activity|responsibility)$/, "recommendation", 1],
  [/^(?:delivery|implementation|improvement) plans?$/, "action", 2],
  [/^(?:force|police|board|council|cabinet|government|diocesan|college) responses?$/, "other", 3],
  [
    /^actions?(?: s)? (?:required|needed|agreed) (?:by|of|from) (?:the |each )?(?:agency|agencies|partners?|organi[sz]ations?|services?)$/,
    "action",
    3,
  ],
  [/^actions? to be (?:taken|done|led|completed) by$/, "lead", 3],
  [/^by whom and (?:by )?when$|^by when and (?:by )?whom$/, "leadAndTarget", 3],
  [
    /^actions? by date$|^date by$|^(?:expected|extension|extended) date$|^(?:to be )?in place by$/,
    "target",
    3,
  ],
  [/^(?:next|future) updates?\b|^monitoring dates?$|^dates? of (?:the )?recommendations?$/, "other", 3],
  [/^(?:task and finish|working|delivery|steering) groups?$/, "other", 3],
  [/^status of (?:the )?actions?$|^finished$/, "status", 3],
  [/^progress percent(?:age)?$/, "percent", 3],
  [/^whats been (?:done|achieved)\b/, "progress", 3],
  [
    /^(?:audit|report|review|inspection|document|plan|policy|project|paper|meeting) (?:titles?|names?)$|^titles?(?: of (?:the )?\w+)?$|^(?:arising|arose|taken|originat\w+) from$|^(?:origin|source)(?! of (?:assurance|evidence))(?: \w+){0,3}$/,
    "other",
    3,
  ],
  [
    /^(?:to be|must be|should be|will be|shall be|needs to be) (?!(?:led|owned|taken|reported|monitored|overseen|signed|agreed|approved|checked|paid|funded|reviewed|audited)\b)\w+(?: by)?(?: date| when)?$/,
    "target",
    2,
  ],
  [/^(?!.*\b(?:impacts?|evidence|outcomes?|spend|costs?)\b)(?:\w+ ){0,3}(?:so far|to date)$/, "progress", 2],
  [/^(?:open(?:ed)?|outstanding|live) (?:or )?(?:closed?|completed?)(?: y n| yes no)?$/, "status", 3],
  [
    /\b(?:control )?measures? (?:required|needed|to be (?:taken|put in place|introduced))\b|^control measures?$/,
    "action",
    3,
  ],
  [/^(?:action|task) managers?$|^(?:team|staff) members?$/, "lead", 3],
  [/^(?:delivery|required|needed|wanted|expected) by$/, "target", 3],
  [
    /^date (?:assigned|allocated|opened|logged|created|received|recorded|noted|notified)$|^date (?:the )?actions? (?:was |were )?(?:agreed|set|raised|added|logged|assigned|allocated|created)$|^(?:month|year) (?:raised|added|logged|agreed)$/,
    "other",
    3,
  ],
  [
    /^date (?:signed off|closed) as (?:complete|closed)$|^(?:closure|completed|closed) date$|^date of closure$/,
    "completed",
    3,
  ],
  [
    /^(?:work|activity|activities) (?:completed|done|to date|so far)$|^what (?:we|you|they) (?:have|had) done(?: so far| to date)?$|^actions completed$/,
    "progress",
    2,
  ],
  [
    /^risks? to (?:delivery|progress|completion|implementation)\b|^who (?:was|were|has been) consulted\b|^(?:training|support) needs?$/,
    "other",
    3,
  ],
  [/^lead (?:agency|organi[sz]ation|service|body) (?:and )?(?:partners?|agencies|others)$/, "agency", 3],
  [/^actions? proposed (?:by|for)\b|^(?:proposed|agreed|planned) actions? (?:by|for|of) the\b/, "action", 3],
  [
    /^(?:improvement )?actions? (?:and |or )?next steps?$|^responses? to (?:the )?recommendations? and actions?$/,
    "action",
    3,
  ],
];

/** Words that say it less plainly, looked at last. */
export const LESS_PLAINLY: readonly Rule[] = [
  [
    /^(?:what has to happen|(?:improvement|development) work|(?:practice|system|process|policy) changes?(?: required| needed)?|changes? to be made)$|^(?:(?:our|agreed|agency|partnership|proposed|cabinet) )?(?:commitments?|undertakings?|mitigations?|initiatives?|solutions?|change ideas?|pledges?|proposals?|remed(?:y|ies))$|^(?:planned work|work (?:required|planned|needed|to be done))$|^(?:whats|what is) the plan$|^how (?:will|do) we get there$|^how (?:this|it|they) (?:will|shall) be (?:addressed|achieved|done|delivered|implemented|resolved)$|^agreed response$/,
    "action",
    2,
  ],
  [/^how$/, "action", 1],
  [
    /^(?:(?:key|inspection|audit|main|inspectors?|auditors?) )?(?:observations?|deficienc(?:y|ies)|weakness(?:es)?|hazards?|non ?(?:compliances?|conformit(?:y|ies))|breach(?:es)?(?: of regulations?)?|shortfalls?|shortcomings?|challenges?|defects?|failings?|judge?ments?)(?: (?:identified|found|noted|or \w+|and \w+|\w+))?$|^rec(?:ommendation)? (?:details?|texts?|wording)$|^priorit(?:y|ies) for improvement$|^improvement priorit(?:y|ies)$|^identified (?:gaps?|needs?)$|^regulations? (?:breached|not met)$|^challenges? (?:to|for) the \w+$|^desired changes?$/,
    "recommendation",
    2,
  ],
  [/^(?:oic|sio|s?poc|officer in (?:the )?case)$/, "lead", 3],
  [/^resp$|^whos (?:doing it|responsible|leading)$|^taken forward by$/, "lead", 3],
  [
    /^(?:ecd|eta|timings?|schedules?|how soon|by when date|planned end|proposed date)$|^(?:required|needed) (?:by|date)$|^date (?:required|needed|wanted)$|^(?:est|estimated|expected|anticipated|forecast|projected)(?: date(?: of)?)? completion(?: date)?$|^completion (?:expected|forecast|estimate)$/,
    "target",
    3,
  ],
  [/^(?:state|stage)(?: of (?:progress|completion|the action))?$/, "status", 2],
  [/^(?:audit trail|documents?|documentation|verification|verified by|validation)$/, "evidence", 2],
  [/^intended (?:effect|change|difference)s?$/, "outcome", 2],
  [/^(?:metrics?|tests? of success|tests?)$/, "measure", 2],
];

/** The same in Welsh, as boards in Wales head their plans in both languages or in Welsh alone. */
export const WELSH: readonly Rule[] = [
  [/^(?:rhif|cyf|cyfeirnod)\b/, "other", 3],
  [/\bargymhell\w+|\bargymhelliad\b/, "recommendation", 3],
  [/\b(?:cam(?:au)? gweithredu|gweithred(?:oedd|u)?|camau)\b/, "action", 3],
  [/\b(?:erbyn|pryd|amserlen|dyddiad(?:au)?(?: targed)?|terfyn amser)\b/, "target", 3],
  [/\b(?:arweinydd|pwy|cyfrifol\w*|perchennog)\b/, "lead", 3],
  [/\basiantaeth(?:au)?\b|\bsefydliad(?:au)?\b/, "agency", 3],
  [/\bcynnydd\b|\bsylwadau\b/, "progress", 3],
  [/\btystiolaeth\b/, "evidence", 3],
  [/\bcanlyniad(?:au)?\b/, "outcome", 3],
  [/\beffaith\b/, "impact", 3],
  [/\bstatws\b/, "status", 3],
  [/\b(?:dysgu|gwersi)\b/, "recommendation", 2],
];
