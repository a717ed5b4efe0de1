import { thing, whole, type Alternatives } from "./thingsOfAKind";

/** What accounts of incidents and injuries may name differently. */
export const THINGS_OF_INCIDENTS: readonly Alternatives[] = [
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
  {
    about: "what burnt or scalded",
    whole: whole(/burn\w*|scald\w*/),
    frame: /./,
    things: [
      thing("a hot drink or water", /tea|coffee|hot drink|kettle|boiling water|hot water|soup|bath|tap/),
      thing("a radiator", /radiator|heater/),
      thing("an iron", /(?:the |an |hot )iron|straighteners/),
      thing("a cooker", /hob|cooker|oven|stove|pan/),
      thing("a cigarette or lighter", /cigarette|lighter|candle|match/),
    ],
  },
  {
    about: "whether someone came alone",
    frame: whole(/came|arrived|attended|turned up|door|outside|presented/),
    things: [
      thing("alone", /alone|on (?:his|her) own|by (?:him|her)self/),
      thing(
        "with others",
        /with (?:another|two|three|four|a|some|other|several) (?:other |young |unknown )?(?:man|men|woman|women|males?|females?|friends?|people|youths?)/,
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
