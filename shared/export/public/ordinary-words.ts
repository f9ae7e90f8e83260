/**
 * Dutch and English names that are words as well: written small, "wil" asks and "de dijk" keeps the water out.
 * A name that is missing here is found too often rather than too seldom, and the user sees it.
 */
const words = `
  akker april august baan baas baker bakker bank banks bas beek beer bell ben berg bergen best bever bijl
  bill bishop black blank blauw bloem bloemen boer bok bomen bond boom boon bos bouw bouwer bouwman brand
  breed brink broek broer brook brooks brouwer brown brug bruin buis buiten burger bush butler carpenter
  carter chance chase church clay cook cooper cross dam dawn day dean dekker delen dies dijk dijken donker
  door doorn dot drew dubbel duif duin dyer eik eind els engel engels eve ever fabriek faith farmer field
  fields fisher fleur floor ford forest fox frank gans gardener geest gene gerst glass goed gold goud graaf
  graan grace grant gray green groen groep groot guy haag haan haas hal hall ham hand hardy harm hart haven
  heer heide hein hill hoek hof holder holly hond hoog hoop hope house hout huis huizen hulst hunt hunter
  iris ivy jager jet job jong jonge jongen joy june kaas kalf kamer kamp kant kap kat keizer kerk kers kind
  king klaver klein kleine klip klok knight kok koning kool koper kort koster kraan kramer kroon kruis kuiper
  kwaad laan lake lamb land lane lang lange law leen leeuw leger lelie licht lies lieve lijn linde linden
  little long loon loos lot maan maas mager major man mark markt marsh mason max may meadows meer mees
  meester mens merel middel miller min mol molen molenaar moon mos muis muur naald nagel neef nieuw nieuwe
  noord north oever olive oord oost oosten oude paal paard paas page palmer park parks pat peer pels penny
  peper pier pike pin plaat plas ploeg poel poes pol pool poole poort porter post pot potter price prince
  prins puck raad raaf rand ray read recht reed rein reus rice rich riet rijk ring rivers ronde roos rose
  ruiter rust rusty schaap schaar schapen schilder school schut sharp shepherd short singer slager slot smal
  small smith snel snoek snow spits staal stad stam steen ster sterre stoel stok stone storm straat street
  strong stroom sue summers swan swift tak tel thatcher ties timmer timmerman ton toon toren tower trees
  trust tuin tuinman turner vaart val veen veer veld velden ven vink violet vis visser vlag vlam vliet vogel
  vogels vonk voort vos vrede vriend vrij wal walker wall wand ward water waters weaver weg weide wells werf
  wering west westen wheeler white wiel wijn wil will wind winter wise wit witte wolf wolk wood woods woud
  wout young zaal zand zee zomer zon zuid zwaan zwart zwarte
`;

/** What bodies and those who work for them are called, which stands before their names: "Gemeente Oudermeer". */
const bodies = `
  adviseur afdeling association board bureau college commissie committee council coördinator department
  deelnemers dienst directeur directie director fonds fractie gemeente griffie griffier group hogeschool
  leden ministerie office organisatie penningmeester platform portefeuillehouder project projectgroep
  projectleider provincie raad redactie secretariaat secretariat secretaris secretary stichting
  stuurgroep team treasurer universiteit vereniging voorzitter waterschap werkgroep wethouder
`;

/**
 * What bodies and their parts work on: "Afdeling Ruimte en Wonen", "Raad van Toezicht". None that people
 * are called too, such as Groen, Water, Bouw and Handel.
 */
const fields = `
  administratie advies archief arbeid asiel beheer beleid bestuur binnenlandse burgemeester burgerzaken
  commissarissen communicatie controle cultuur dienstverlening digitalisering domein duurzaamheid economie
  economische energie erfgoed financiën groei handhaving ict inkomen informatie informatievoorziening
  infrastructuur innovatie integratie jeugd juridische justitie klimaat koninkrijksrelaties kwaliteit
  landbouw leefomgeving maatschappij middelen migratie milieu mobiliteit natuur onderwijs ondersteuning
  ontwikkeling openbare orde ordening participatie personeel planning recreatie rechtspraak ruimte
  ruimtelijke samenleving sociaal sociale sport tijdelijke toezicht uitvoering vastgoed veiligheid verkeer
  vergunningen vervoer visserij voedselkwaliteit voedselzekerheid volkshuisvesting volksgezondheid
  waterstaat welzijn werk werkgelegenheid wethouders wetenschap wonen zaken zorg
`;

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const fieldsOfWork = setOf(fields);
export const ordinaryWords = setOf(`${words} ${bodies} ${fields}`);
