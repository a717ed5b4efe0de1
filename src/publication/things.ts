/** Things, posts and matters with which a note begins: "Laptop collected", "Engineer sent". In lower case. */
const THINGS: ReadonlySet<string> = new Set(
  `laptop tablet computer phone charger screen keyboard email emails text texts voicemail photograph photo photos picture pictures drawing
drawings video footage recording cctv camera invitation invite leaflet leaflets flyer poster booklet questionnaire form forms survey
chart diary calendar certificate licence passport papers paperwork document documents file files notebook folder envelope parcel package
parcels delivery voucher vouchers hamper hampers grant loan deposit bill invoice receipt refund fine fines debt debts wage wages
trousers shirt shirts jumper coat jacket shoes trainers boots socks uniform clothes clothing dress skirt pyjamas nappy nappies underwear
hat scarf gloves glasses spectacles bag bags rucksack lunch lunchbox breakfast dinner snack snacks meal meals bottle bottles formula
pushchair buggy cot mattress bedding bed beds duvet pillow blanket blankets sofa table chair chairs carpet carpets curtain curtains
wardrobe cooker oven fridge freezer washing boiler heating radiator radiators heater electricity gas meter water tap taps sink bath
shower toilet door doors window windows lock locks key keys stairgate stairs hallway kitchen bathroom bedroom lounge garden fence
gate roof ceiling wall walls floor floors rubbish waste bins mice rats pets dog dogs cat cats toy toys book books bike bicycle scooter
car cars van taxi bus train ticket tickets transport travel holiday trip club clubs swimming football music dance
medicine medication tablets inhaler inhalers syringe needle needles drugs cannabis cocaine heroin alcohol vodka beer wine cigarettes vape
plaster plasters bandage cast sling crutches scan scans xray bloods urine swab sample samples test tests result results prescription
prescriptions vaccine vaccines jab jabs injection stitches wound wounds scratch scratches swelling rash fever temperature cough cold
asthma eczema seizure seizures fall falls tooth teeth hearing eyesight sleep weight height head arm arms leg legs hand hands face
engineer plumber electrician builder contractor cleaner driver escort interpreter translator solicitor solicitors barrister lawyer
mediator mentor tutor coach counsellor surveyor inspector caretaker janitor receptionist secretary clerk cook cleaner lollipop
neighbour neighbours stranger visitor visitors guest guests lodger lodgers tenant tenants landlady agent agents bailiff bailiffs
passenger passengers witness witnesses victim victims suspect suspects caller callers bystander paramedics firefighters crew staff
governor governors trustee trustees volunteer volunteers student students pupil pupils class classes classmates peer peers twin twins
toddler toddlers teenager teenagers youth youths boy boys girl girls man men woman women adult adults couple friend friends relative
relatives mum dad mums dads nan granddad grandad
argument arguments fight fights row rows scuffle shouting screaming crying noise noises smell odour smoke fire flood leak leaks theft
burglary robbery damage graffiti knife knives weapon weapons blood bruises marks money cash wallet purse jewellery
application applications claim claims complaint complaints query queries question questions answer answers reply response feedback
apology thanks excuse reason reasons reminder reminders warning warnings notice notices summons warrant injunction bail curfew tag
evidence exhibit exhibits forensic fingerprints dna search searches raid patrol patrols escorted
attendance lateness absence absences homework detention sanctions rewards certificate lessons timetable curriculum phonics maths
reading spelling behaviour behaviours mood moods anxiety depression grief anger tiredness hunger poverty hygiene
discussion discussions conversation conversations consent permission request requests attempt attempts enquiries effort efforts
progress concerns worries strengths wishes feelings views opinion opinions advice guidance support help assistance respite
nothing something everything anything nobody somebody everybody anyone someone everyone others neither either several
tomorrow yesterday tonight today weekly monthly daily fortnightly annual annually quarterly lately recently eventually finally suddenly
apparently allegedly reportedly possibly probably certainly clearly unfortunately sadly thankfully overall generally otherwise therefore
meanwhile afterwards beforehand nevertheless nonetheless besides moreover furthermore instead indeed perhaps maybe please
using being having doing going coming waiting working living staying leaving taking making giving getting feeling looking
original copy copies extra further additional previous current recent regular separate joint full partial`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Endings that no name of a person has, or hardly any: "Invitation", "Argument", "Microphone". */
const ENDINGS = /(?:\p{L}{2}(?:tion|sion)s?|ology|phones?|\p{L}{4}ments?)$/u;

/** Whether a word at the beginning of a sentence is a thing or a matter and nobody's name. In lower case. */
export function isThing(folded: string): boolean {
  return THINGS.has(folded) || ENDINGS.test(folded);
}
