/** Months that are also names. */
export const MONTH_NAMES = new Set(["april", "may", "june", "august"]);

/**
 * Ordinary words that are also given names or surnames and often begin sentences in case notes ("Will attend", "Mark on
 * arm"): never a name in lower case, and with a capital only where the sentence shows it.
 */
export const COMMON_WORDS = words(`
april may june august summer autumn winter winters summers spring march will mark marks bill bills hope grace faith joy rose
penny drew grant guy chase sue pat frank rich max case art wade skip rob nick nip victor major sergeant constable earnest
honor honour patience charity mercy constance prudence felicity destiny trinity unity angel blessing precious justice
young younger old long short small little strong hard sharp sharpe good best better bright bold wise gentle moody savage
swift quick speed noble sweet black white green brown grey gray blue gold golden silver red reading king kings queen
prince princess duke earl baron lord bishop pope abbot monk knight page squire day days week weeks noon early frost snow
rain storm wood woods hill hills field fields stone stones brook brooks bank banks river rivers lake pool ford bridge
bridges street lane park parks church temple bell bells chapel cross price cash pound fee fees power powers law laws
judge ward wards nurse cook baker butcher carpenter farmer fisher fish shepherd potter turner weaver walker driver rider
singer speaker reader gardener taylor tailor barber chandler miller porter parker carter carver cooper draper dyer
forester forster fuller glover harper hunter mason marshal marshall merchant painter plumber sawyer spencer steward
stewart archer bowman brewer chambers clerk clark foreman french english welsh irish scott north south east west moon star
sun love bliss darling dear friend friends child childs man boy lad bird bull lamb wolf fox swan crane finch hawk crow dove
hare cope hand hands head foot back body beard bone bones nail nails pain bean beans berry pepper rice curry salmon sole
pike holder keen large low lower high house home hall kitchen garden gate gates wall walls door rooms room barn mill mills
well wells water waters flood fall falls land lands heath moss reed reeds rush bush thorn flower flowers root roots branch
ash beech elm oak cherry cotton hood cape button buttons glass iron irons steel copper diamond jewel ring bolt key keys lock
hook spear spears bow shield shields cannon battle war peace new self fear fine flint foster free fry game gay gore grave
graves grove guest hale haste hay heard hedge hedges herd hide hunt jolly joiner just kind lawn lead light line link loud
luck main mare marsh mast mead means meek merry mist moor more mould mount mustard neat pack patch peel peer perch plant
press proud pride purse race rake reason rock rope rule sage sale salt sand sands saw seal service shell shore side slack
sleep spark sparks stable stables stamp still stock strange stride style styles tall tide till toll train trainer tuck
twist vale vine wait wake want warden warm wash watch way wheel wheeler whistle wild worth yard bond bright care carry
close coward cracknell crisp cross dale dance dean down drake draw dry dust ease edge end ever fair farrow fast fleet
fold gage gift given grain grand hack handy hardy hazard hoard hobby hook hooker hope hurry laugh lay leech lively lodge
lucky makepeace maker manners meadow meadows merchant milk monday mundy friday sunday moody nice noble older paradise
parish party pay peck penn piper place plain player pledge pleasant pollard poor post pounds precious prior proctor pye
quest quiet rash raven record rest rich ridge right roach sadler sail sanders saint scales scholar seller shade sharp
shaw shine short silk skill skinner slaughter sparrow spice staff stanley stead steel stern stiff street strong sterling
summit sure sutton tanner teller thatcher thick thrush tiller time tower towers town trick trigger truelove trueman tub
fell felt left went kept held sent spent stood told bought brought found said made came took gave given gone done seen heard
read wrote spoke woke broke chose drove rode rang sang sank ran sat lay laid paid met lost won cut hit put set let shut hurt
work works worker help call calls visit visits meet talk walk walks step steps stop start cold cool calm clean clear clever
busy easy heavy happy sad sick ill safe sore sober drunk smart smiles smile sunny tired quiet rude rough round square
always never often again also after before under over above below between about along among around away
back down here there where when then than that this these those what which while with within without whole other another
many much most some such same several each every both few first last next full half single double thousand hundred
north near far left mother father brother sister son daughter wife husband baby born infant uncle cousin nephew niece
school class doctor teacher police officer social care plan safe risk harm health mental hospital clinic contact review
meeting record report letter letters phone text message words word story game games book books table chair window floor
kitchen bathroom bedroom stair stairs car cars bus train van money benefit rent food milk bread tea coffee drink drugs
alcohol smoke fire heat light dark night morning evening noon today month year hour minute
frosty gross chilly cuddles sparky speedy smiley tiny titch tubby chubby lofty ginge bossy cheeky blondie shorty curly dopey lucky tiger
vicar voice wager waite wall wallace war weather wedge welcome whale wheat winner wire wishes wolf wren worship
`);

/**
 * Ordinary words that in case notes mean a person whenever they have a capital: plants, birds, stones, and short forms that
 * are also words. In lower case they are a name only where the sentence shows it.
 */
export const RARE_WORDS = words(`
rowan wren robin heather hazel holly ivy iris jasmine lily lilly poppy daisy violet olive rosemary basil bryony fern clover
willow ruby amber jade pearl crystal opal coral scarlet sienna ebony jay martin jack jenny kitty teddy bobby harry mick dawn
eve gene dean ray kit gill ernest miles lance chuck rex carol melody harmony star skye sky storm ocean brook river forest
heath sandy rusty dusty ginger honey candy cherry coco bunny buddy buster sonny junior clay cliff dale glen glenn reed
rod roger rob robbie ricky randy jimmy johnny john peter percy basil herb hank dick dolly polly molly tommy billy bob ben
jean josh joey al ty van don sol leo ace axel blaze bailey briar cedar cole colt cosmo dean dexter echo ember finn flora
fauna gale gemini hardy indigo jewel juniper kale lark laurel lavender linden lotus lux magnolia maple marigold marina
myrtle nova oak oakley olympia onyx paris petal phoenix primrose quill raven reef rain sage saffron sapphire savannah
shadow sunny sterling tawny teal thistle topaz tulip velvet verity viola vesper wolf yarrow zen chelsea florence sydney
india asia china georgia virginia victoria charlotte austin jordan israel kent lincoln preston chester devon ashton milton
`);

/** Things in case notes: after these, "was" or "is" does not show a person ("Mark was seen", "Hope was expressed"). */
export const NOT_SHOWN_BY_BEING = words(`
mark marks bill bills hope faith joy patience charity mercy justice case price page ward house home care pain bone body
hand hands head foot back cash rest sleep food school water gas mould record plan service time voice weather staff nurse
judge child boy man friend friends door room kitchen key keys lock place post party line link lead light
`);

/** Words of two or three letters that are not initials, even in capitals. */
export const SHORT_WORDS = words(`
am an as at be by do go he hi if in is it me my no of oh ok on or so to up us we pm tv uk eu us id
act add age ago aid all and any are ask bad bag bed big but buy can car cut dad day did due eat end far fed few for get god
got had has her him his hit how ill its job kid law let lot low man may men met mum new nor not now off old one our out own
pay per put ran red run sad sat saw say see set she sit six son ten the thy too top toy try two use was way who why yes yet
you
`);

/** Words that make a place or a body of the name before them: "Rose Cottage", "Hope House", "Grace Academy". */
export const PLACE_WORDS = words(`
road street lane avenue close drive way court place crescent gardens grove terrace square hill green park row mews walk rise
cottage house farm lodge villa flats tower towers hall inn arms pub hotel estate school academy college nursery primary
secondary infant junior university church chapel hospital ward clinic surgery practice centre center unit team group trust
service services project scheme programme program foundation charity hub class room wing suite site library station
bridge wood woods field fields view valley island bay beach borough council county town village city council day bank half
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}
