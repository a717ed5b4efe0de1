import { pattern } from "../../calendar/pattern";
import type { Account } from "./account";
import type { Disagreement } from "./disagreement";
import type { LinkedGroup } from "./links";
import { sentencesOf, type Statement } from "./quotations";

/** A matter that comes down to one of several things of a kind: where someone was found, what they were armed with. */
interface Alternatives {
  about: string;
  /** What a sentence must say for its things to count. */
  frame: RegExp;
  /** The things, each with its words; a text that has several is of all of them. */
  things: readonly (readonly [says: string, words: RegExp])[];
  /** Only where the account says this somewhere. */
  whole?: RegExp;
}

const whole = (...words: RegExp[]): RegExp => pattern("i", /\b/, words, /\b/);
const thing = (says: string, ...words: RegExp[]): [string, RegExp] => [says, whole(...words)];

const MATTERS: readonly Alternatives[] = [
  {
    about: "where someone was found",
    frame: whole(
      /found|located|discovered|picked up|spotted|traced|wandering|collapsed|stopped|arrested|detained|attacked|assaulted|stabbed|robbed|met/,
    ),
    things: [
      thing(
        "by the water",
        /(?:by|in|near|at|beside) (?:the |a )?(?:\w+ )?(?:river|canal|lake|pond|sea|beach|harbour|quay|weir|stream)/,
      ),
      thing(
        "at a playground or park",
        /(?:at|in|near|on|by) (?:the |a )?(?:(?!retail|car|business)\w+ )?(?:playground|park|playing fields?|recreation ground|swings)/,
      ),
      thing(
        "at a shop",
        /(?:at|in|near|outside|by) (?:the |a )?(?:\w+ )?(?:shops?|supermarket|store|retail park|shopping centre|garage|petrol station)/,
      ),
      thing("at a station or stop", /(?:at|in|near) (?:the |a )?(?:\w+ )?(?:station|bus stop)/),
      thing("in the road", /(?:in|on|by|near) (?:the |a )?(?:\w+ )?(?:road|street|motorway|carriageway)/),
      thing("in a car", /in (?:the |a |his |her )?(?:\w+ )?(?:car|vehicle|van)/),
      thing(
        "at a friend's or relative's",
        /at (?:\w+ )?(?:\w+['’]s?|friends?|aunt|uncle|grandmother|grandfather|nan)(?: (?:house|home|flat|address))/,
      ),
    ],
  },
  {
    about: "what someone was armed with",
    frame: whole(
      /with|had|has|carr(?:y|ied|ying)|armed|brandish\w*|wield\w*|produced|held|holding|threaten\w*|grabbed|picked up|found|seized/,
    ),
    things: [
      thing("a knife", /(?:kitchen |bread |pen|carving )?kni(?:fe|ves)|blade|machete|dagger/),
      thing("a hammer", /hammer|mallet/),
      thing("a bat or bar", /(?:baseball |cricket )?bat|iron bar|metal bar|crowbar|pole/),
      thing("a gun", /gun|shotgun|firearm|pistol|rifle|airgun/),
      thing("an axe", /axe|hatchet/),
      thing("a screwdriver", /screwdriver/),
      thing("scissors", /scissors/),
    ],
  },
  {
    about: "which drug it was",
    frame: whole(
      /found|seized|recovered|wraps?|tested|tests?|positive|smell|smelt|smelled|uses?|used|using|smok\w+|inject\w+|overdose|taken|bags? of|deals?|dealing/,
    ),
    things: [
      thing("heroin", /heroin|opiates?/),
      thing("cocaine", /cocaine|crack/),
      thing("cannabis", /cannabis|weed|skunk|marijuana/),
      thing("amphetamine", /amphetamines?|speed/),
      thing("ketamine", /ketamine/),
      thing("ecstasy", /ecstasy|MDMA/),
      thing("spice", /spice/),
    ],
  },
  {
    about: "what was done to someone",
    frame: /./,
    things: [
      thing("punched", /punch(?:ed|es|ing)?/),
      thing("slapped", /slap(?:ped|s|ping)?|smack(?:ed|s|ing)?/),
      thing("kicked", /kick(?:ed|s|ing)? (?!the door|off|in the door|at the)/),
      thing("pushed", /push(?:ed|es|ing)?|shov(?:ed|es|ing)/),
      thing(
        "strangled",
        /strangl\w+|chok(?:ed|ing)|throttl\w+|(?:hands?|arm) (?:around|round) (?:\w+ )?(?:neck|throat)/,
      ),
      thing("bitten", /bit|bitten/),
      thing("stabbed", /stabb\w+/),
    ],
  },
  {
    about: "how it was said to have happened",
    frame: whole(/said|says|told|explain\w*|explanation|account|disclosed|alleg\w+|reported|stated/),
    things: [
      thing("a fall", /fell|fallen|falling|tripped|slipped|rolled|(?:a|the) fall/),
      thing(
        "someone did it",
        /(?:hit|smacked|slapped|punched|kicked|pushed|struck|hurt|threw|beat) (?:him|her|them|me|child|mother|the|it)\b|did it|smacked|slapped|punched/,
      ),
    ],
  },
  {
    about: "how someone came",
    frame: whole(/brought|came|arriv\w+|conveyed|taken|travelled|presented|attended/),
    things: [
      thing("by ambulance", /(?:by|in an?) ambulance/),
      thing("by taxi", /(?:by|in a) (?:taxi|cab)/),
      thing("by police car", /(?:by|in a) police (?:car|vehicle)/),
      thing("by bus", /by bus|on the bus/),
      thing("on foot", /on foot|walked in/),
    ],
  },
  {
    about: "how someone was travelling",
    frame: whole(/stopped|seen|made off|travelling|left|drove|fled|came|arrived/),
    things: [
      thing("in a car", /(?:in|by) (?:the |a |his |her |their )?(?:own )?(?:\w+ )?(?:car|van|taxi)/),
      thing("on foot", /on foot|walking/),
      thing("on a bicycle", /on (?:the |a |his |her )?(?:\w+ )?(?:bike|bicycle|scooter|moped|motorbike)/),
      thing("by bus or train", /(?:by|on) (?:the |a )?(?:bus|train|tram)/),
    ],
  },
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
        /(?:has|have|had) not (?:been|attended|engaged)|missed (?:all|most|every|\w+ of)|not attending|disengaged|poor attendance/,
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
  {
    about: "the statement to the police",
    frame: whole(/statement|complaint/),
    things: [
      thing(
        "not made",
        /refus\w+|declin\w+|would not|unwilling|(?:did|does) not (?:want|wish)|no (?:statement|complaint)|not (?:willing|given|made)/,
      ),
      thing("made", /gave|given|made|provided|signed|took|taken|provides/),
    ],
  },
  {
    about: "going to hospital",
    frame: whole(/hospital|A&E|ED|ambulance|conveyed|conveyance/),
    things: [
      thing(
        "refused",
        /(?:refus\w+|declin\w+|would not|did not want|unwilling)(?: to)? (?:go|attend|travel|be taken|conveyance|transport|hospital)/,
      ),
      thing(
        "taken",
        /(?:taken|conveyed|brought in|brought|transported|took (?:\w+ ){1,2})(?: \w+)? ?(?:by ambulance|to (?:the )?(?:\w+ )?(?:hospital|A&E|ED))/,
      ),
    ],
  },
  {
    about: "what the police decided",
    whole: whole(/arrest\w*|interview\w*|caution|charged|suspect|crime|offence/),
    frame: /./,
    things: [
      thing("charged", /(?:has been|was|were|is|been) charged|charged with/),
      thing("no further action", /no further (?:police )?action|NFA(?:['’]?d)?/),
    ],
  },
];

const NONE =
  /\b(?:no|not|never|without|denie[sd]|nor|neither|if|whether|would|might|could|threatened to|asked about)\b[^.;\n]{0,25}$/i;

/** Matters on which the accounts of a group name different things of a kind, and none that both name. */
export function alternatives({ members }: LinkedGroup): Disagreement[] {
  const read = members.map((account) => ({ account, sentences: sentencesOf(account.text) }));
  return MATTERS.flatMap((matter): Disagreement[] => {
    const told = read.flatMap(({ account, sentences }) => {
      const found = thingsIn(account, sentences, matter);
      return found.size > 0 ? [{ account, found }] : [];
    });
    const apart = told.filter(({ found }) =>
      told.some((other) => [...found.keys()].every((says) => !other.found.has(says))),
    );
    if (apart.length < 2) return [];
    const statements = apart.map(({ account, found }): Statement => {
      const [sentence = ""] = found.values();
      return { account, says: [...found.keys()].join(" and "), sentence };
    });
    return [{ how: `accounts of ${matter.about} differ`, statements }];
  });
}

/** The things that an account names, with the sentence of each. */
function thingsIn(
  { text }: Account,
  sentences: readonly string[],
  { frame, things, whole: needed }: Alternatives,
): Map<string, string> {
  const found = new Map<string, string>();
  if (needed !== undefined && !needed.test(text)) return found;
  for (const sentence of sentences) {
    if (!frame.test(sentence)) continue;
    for (const [says, words] of things) {
      const match = words.exec(sentence);
      if (match && !NONE.test(sentence.slice(0, match.index))) {
        if (!found.has(says)) found.set(says, sentence);
        if (things.length === 2) break;
      }
    }
  }
  return found;
}
