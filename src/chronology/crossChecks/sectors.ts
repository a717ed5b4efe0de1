import { pattern } from "../../calendar/pattern";
import { ADULT_SECTORS } from "./adultSectors";
import { words, type Sector } from "./sector";

/** The sectors, and the words that may mean one of their agencies. */
export const SECTORS: readonly Sector[] = [
  {
    id: "police",
    agency: /police|constabular/i,
    roles: words(
      "police; police officer; police officers; constabulary; constable; pcso; pc; dc; ds; " +
        "detective; detective constable; detective sergeant; detective inspector; sergeant; sgt; inspector; di; dci; " +
        "police community support officer; neighbourhood officer; officers attended; patrol; response officers; officer in the case; oic; " +
        "dcs; det con; det sgt; investigating officer; beat officer; pcs; dis; officer on duty; control room; force control; community officer; sergeants; response officer; officers from; uniformed officers",
    ),
    fields: words(
      "police; policing; neighbourhood policing; constabulary; cid; public protection; child abuse investigation; safer neighbourhoods",
    ),
  },
  {
    id: "social care",
    agency: pattern("is", [
      /(?:^.{0,5}|(?!adult ).{6})social (?:care|work|services)/,
      /children'?s (?:services|disab\w+|safeguarding|assessment)|disabled children|family safeguarding/,
      /(?:referral|duty) (?:and|&) assessment|looked after|leaving care/,
      /child(?:ren)?'?s? and famil/,
      /\bmash\b/,
    ]),
    roles: words(
      "social worker; social workers; allocated social worker; duty social worker; " +
        "social work manager; duty social work manager; social work team; social care; " +
        "children's social care; children's services; social services; mash; " +
        "multi-agency safeguarding hub; edt; emergency duty team; out of hours team; " +
        "out-of-hours team; front door; sw; sws; csc; ssd; duty team; looked after team; children's social worker; " +
        "the hub; safeguarding hub; children's hub; duty desk; duty and advice team; first response; contact centre; single point of access; duty worker; access team; integrated front door; locality team; assessment team; child protection team; duty sw; allocated sw; cswt; iro; independent reviewing officer; lado; conference chair; personal adviser",
    ),
    fields: words(
      "social work; social care; children's social care; children's services; social services; mash; emergency duty; leaving care; looked after; looked-after children; looked after children; children in care; fostering; family placement; duty and assessment; child protection; safeguarding and assessment; disabled children's; disability; children's disability; family safeguarding; assessment",
    ),
  },
  {
    id: "health visiting",
    agency: /0-19|health visit|school nurs|community health|public health nurs|children'?s community/i,
    roles: words(
      "health visitor; health visitors; hv; health visiting; school nurse; school nurses; " +
        "school nursing; school nursing service; community nursery nurse; nursery nurse; " +
        "0-19 service; 0-19 team; school health nurse; school health; hvs; health visiting team; " +
        "family nurse; fnp; looked after children nurse; lac nurse; cla nurse",
    ),
    fields: words(
      "health visiting; school nursing; school health; public health; 0-19; family nurse; nursery nurse",
    ),
  },
  {
    id: "midwifery",
    agency: /midwif|maternity/i,
    roles: words(
      "midwife; midwives; community midwife; midwifery; maternity; maternity ward; " +
        "antenatal clinic; delivery suite; labour ward; specialist midwife; postnatal ward; ward; ward sister; ward manager; " +
        "mw; mws; cmw; safeguarding midwife; named midwife; maternity unit",
    ),
    fields: words("midwifery; maternity; antenatal; postnatal; labour ward; delivery suite; pregnancy"),
  },
  {
    id: "gp",
    agency: pattern("i", [
      /\bgps?\b|surgery|general practi/,
      /medical (?:centre|practice)/,
      /(?:health|doctor).{0,3} centre/,
      /\bpractice\b/,
    ]),
    roles: words(
      "gp; gps; general practitioner; gp practice; gp surgery; practice nurse; surgery; " +
        "family doctor; doctor's surgery; practice manager; practice pharmacist",
    ),
    fields: words("gp; surgery; practice; gp practice; gp surgery"),
  },
  {
    id: "hospital",
    agency: /hospital|acute|infirmary|emergency dep|\ba ?& ?e\b/i,
    roles: words(
      "hospital; a&e; a & e; a+e; emergency department; paediatrician; paediatricians; " +
        "consultant paediatrician; community paediatrician; paediatric registrar; " +
        "paediatric team; paediatrics; ward; ward staff; ward sister; children's ward; " +
        "named nurse; consultant; registrar; matron; ward manager; named doctor; designated doctor; neonatologist; neonatal unit; " +
        "ed; ed staff; ed consultant; cau; paed; paeds; paed reg; paeds reg; paediatric reg; nicu; scbu; night sister; " +
        "safeguarding nurse; hospital staff; dr on call",
    ),
    fields: words(
      "hospital; ward; paediatric; emergency department; a&e; a & e; children's ward; neonatal; acute; neonatal unit; discharge",
    ),
  },
  {
    id: "ambulance",
    agency: /ambulance/i,
    roles: words(
      "ambulance; ambulance crew; ambulance service; ambulance control; paramedic; paramedics; emas; las; " +
        "wmas; yas; nwas; neas; swast; swasft; secamb; scas; eeast",
    ),
    fields: words("ambulance"),
  },
  {
    id: "child mental health",
    agency: /camhs|child(?:ren)?.*mental health|young people.*mental health/i,
    roles: words(
      "camhs; camhs nurse; camhs practitioner; camhs worker; camhs crisis practitioner; " +
        "camhs crisis team; primary mental health worker; camhs clinician; camhs psychiatrist",
    ),
    fields: words("camhs; child mental health; children's mental health; child and adolescent mental health"),
  },
  {
    id: "school",
    agency: /school(?! nurs)|academy|college|pupil referral|\bpru\b/i,
    roles: words(
      "school; dsl; designated safeguarding lead; designated teacher; senco; head teacher; " +
        "headteacher; deputy head; head of year; class teacher; teacher; form tutor; " +
        "learning mentor; inclusion manager; head of sixth form; school staff; safeguarding team at the school; academy; college; teaching assistant; deputy headteacher; assistant head; principal; tutor; " +
        "class tutor; year head; sendco; ddsl; safeguarding lead at the school; pastoral lead; form teacher; head of house",
    ),
    fields: words("school; academy; college; pastoral; sixth form; classroom"),
  },
  {
    id: "nursery",
    agency: /nursery|pre-?school|early years|childmind|playgroup/i,
    roles: words(
      "nursery; nursery manager; nursery staff; nursery key worker; pre-school; preschool; " + "childminder",
    ),
    fields: words("nursery; pre-school; preschool; early years"),
  },
  {
    id: "housing",
    agency: /housing|\bhomes\b|tenanc|landlord|hostel|supported (?:accommodation|living)/i,
    roles: words(
      "housing officer; housing; housing provider; housing association; housing department; " +
        "landlord; housing options; council housing; tenancy officer; homelessness officer; estate officer; housing manager",
    ),
    fields: words(
      "housing; tenancy; tenancies; tenant; homelessness; estate; lettings; landlord; rent; neighbourhood housing; tenancy sustainment",
    ),
  },
  {
    id: "youth justice",
    agency: /youth (?:justice|offend)|\by[oj][ts]\b/i,
    roles: words(
      "yot; yos; yjs; youth offending; youth justice; yot worker; yos worker; yjs worker; yot officer; youth worker from yot",
    ),
    fields: words("youth justice; youth offending; yjs; yot; yos"),
  },
  {
    id: "early help",
    agency: /early help|family support|family hub|children'?s centre|targeted support|troubled families/i,
    roles: words(
      "early help; early help worker; early help practitioner; family support worker; fsw; " +
        "family support; family hub; family worker",
    ),
    fields: words("early help; family support; family hub; children's centre; targeted support"),
  },
  {
    id: "education welfare",
    agency: /education|attendance|send service|inclusion/i,
    roles: words(
      "education welfare officer; ewo; attendance officer; education welfare; " +
        "education welfare service; virtual school; educational psychologist; inclusion officer",
    ),
    fields: words("education welfare; virtual school; send"),
  },
  {
    id: "fire",
    agency: /fire/i,
    roles: words(
      "fire service; fire officer; fire crew; fire and rescue service; firefighters; firefighter; watch manager; crew manager; fire brigade",
    ),
    fields: words("fire; fire and rescue"),
  },
  {
    id: "court service",
    agency: /cafcass/i,
    roles: words("cafcass; cafcass officer; guardian; children's guardian"),
    fields: words("cafcass"),
  },
  {
    id: "speech therapy",
    agency: /speech|therap/i,
    roles: words("speech therapist; speech and language therapist; speech and language therapy"),
    fields: words("speech and language; speech therapy; speech"),
  },
  ...ADULT_SECTORS,
];

/** Sectors that "health" may mean. */
export const HEALTH = new Set([
  "health visiting",
  "midwifery",
  "gp",
  "hospital",
  "child mental health",
  "adult mental health",
]);
