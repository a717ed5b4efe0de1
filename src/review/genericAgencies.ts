const KIND =
  "police|constabulary|school|academy|college|nursery|education|health|health visiting|health visitors?|school nursing|school nurses?|midwifery|" +
  "maternity|hospital|acute hospital|trust|nhs trust|gps?|gp practice|gp surgery|surgery|general practice|primary care|camhs|mental health|" +
  "adult mental health|child and adolescent mental health|housing|housing association|probation|social care|social work|social services|" +
  "early help|youth justice|youth offending|yot|yjs|fire|fire and rescue|ambulance|cafcass|drug and alcohol|substance misuse|" +
  "drugs and alcohol|alcohol and drugs?|substance use|domestic violence|paediatrics|emergency department|a&e|nhs 111|hospice|coroner|children's centre|" +
  "family hub|fostering|adoption|immigration|home office|school health|sexual health|victim support|community nursing|community midwifery|" +
  "domestic abuse|prison|council|local authority|voluntary sector|csc|asc|mash|nhs|early years|youth services?|" +
  "(?:children's|childrens|children and families|adult|adults'|adult's) services";
const BEFORE =
  "the|local|county|city|borough|primary|secondary|infant|junior|high|adult|adults|adults'|adult's|children's|childrens|children|children and families|community|acute|national|young people's";

const GENERIC = new RegExp(
  `^(?:(?:${BEFORE}) )*(?:${KIND})(?: (?:service|services|team|department|trust|partnership))?$`,
  "i",
);

/** Whether a text is nothing but the name of a kind of agency: "Police", "Children's Social Care", "Housing service". */
export function isGenericAgency(text: string): boolean {
  return GENERIC.test(text.replace(/[’‘]/g, "'").replace(/\s+/g, " ").replace(/:$/, "").trim());
}

const NAMES_KIND = new RegExp(`\\b(?:${KIND})\\b`, "i");

/** Whether a name has the word for a kind of agency in it: "Northmarsh Acute Trust", "Wendshire Police". */
export function namesKindOfAgency(name: string): boolean {
  return NAMES_KIND.test(name.replace(/[’‘]/g, "'"));
}
