/** What the form itself says, in Dutch and in English; a sentence with something in it is a function of that. */

const WORDS = {
  // the form
  loading: ["De vragen worden geladen.", "Loading the questions."],
  failed: [
    "De regels konden niet geladen worden. Vernieuw de pagina om het opnieuw te proberen.",
    "The rules could not be loaded. Reload the page to try again.",
  ],
  questions: ["Vragen", "Questions"],
  private: [
    "Wat u invult, wordt niet verstuurd. Dit tabblad onthoudt het tot u het sluit of alles wist, ook als u van taal wisselt. Kies op een gedeelde computer altijd “Wis alles” als u klaar bent.",
    "What you fill in is not sent. This tab remembers it until you close it or clear all, also when you change the language. On a shared computer, always choose “Clear all” when you are done.",
  ],
  privateForgets: [
    "Wat u invult, wordt niet verstuurd en nergens bewaard. Vernieuwt u de pagina of wisselt u van taal, dan is het weg.",
    "What you fill in is not sent and kept nowhere. When you reload the page or change the language, it is gone.",
  ],
  now: ["Vraag nu", "Question now"],
  next: ["Volgende vraag", "Next question"],
  nothingNext: ["Er is niets meer te vragen dat het antwoord nog verandert.", "Nothing is left to ask that could change the answer."],
  skipped: [
    "Wat nu nog openstaat, hebt u overgeslagen; u vindt het hieronder.",
    "What is still open now, you have skipped; it stands below.",
  ],
  back: ["Terug", "Back"],
  undo: ["Ongedaan maken", "Undo"],
  undone: [(title) => `Ongedaan gemaakt: ${title}`, (title) => `Undone: ${title}`],
  all: ["Alle vragen", "All questions"],
  about: ["Over dit geval", "About this case"],
  date: ["Peildatum", "Reference date"],
  dateHelp: [
    "De dag waarvoor u de regels wilt toepassen, meestal vandaag. Regels en bedragen zijn niet op elke dag dezelfde.",
    "The day for which you want to apply the rules, mostly today. Rules and amounts are not the same on every day.",
  ],
  dateNone: ["Vul een volledige datum in; tot dan is er geen antwoord.", "Fill in a whole date; until then there is no answer."],
  dateOutside: [
    (first, last) => `Op die dag gelden deze regels niet. Kies een dag ${range(["vanaf", "tot en met"], first, last)}.`,
    (first, last) => `These rules do not hold on that day. Choose a day ${range(["from", "up to and including"], first, last)}.`,
  ],
  name: ["Naam van het geval", "Name of the case"],
  nameHelp: [
    "Mag leeg blijven. Een naam komt mee in de link en in de bestanden.",
    "May stay empty. A name goes along in the link and in the files.",
  ],
  nameOf: [(part) => `Naam: ${part}`, (part) => `Name: ${part}`],
  readings: ["Lezingen", "Readings"],
  readingsHelp: [
    "De bronnen laten deze vragen open. Kies een andere lezing om te zien wat ze verandert.",
    "The sources leave these questions open. Choose another reading to see what it changes.",
  ],
  usual: ["standaard", "default"],
  otherReadings: [
    (count) => (count === 1 ? "1 andere lezing gekozen" : `${count} andere lezingen gekozen`),
    (count) => (count === 1 ? "1 other reading chosen" : `${count} other readings chosen`),
  ],
  computesTitle: [(title) => `Om te berekenen met: ${title}`, (title) => `To compute with: ${title}`],
  computesHelp: [
    "Deze vragen zijn van een andere regelset. Ze zijn enkel nodig als u het antwoord hierop niet weet: ",
    "These questions are of another rule set. They are only needed if you do not know the answer to: ",
  ],
  count: [
    (known, all, open) => `${known} van ${all} vragen ingevuld${open ? `, ${open} nog nodig` : ""}`,
    (known, all, open) => `${known} of ${all} questions filled in${open ? `, ${open} still needed` : ""}`,
  ],
  group: [(number, title) => `${number}. ${title}`, (number, title) => `${number}. ${title}`],

  // a field
  yes: ["ja", "yes"],
  no: ["nee", "no"],
  unsure: ["weet ik niet", "I do not know"],
  none: ["geen van deze", "none of these"],
  noRows: ["geen enkele rij", "no row at all"],
  theseRows: ["deze rijen", "these rows"],
  addRow: ["Rij toevoegen", "Add a row"],
  removeRow: [(number) => `Rij ${number} verwijderen`, (number) => `Remove row ${number}`],
  row: [(number) => `Rij ${number}`, (number) => `Row ${number}`],
  rowAdded: [(number) => `Rij ${number} is toegevoegd.`, (number) => `Row ${number} was added.`],
  rowRemoved: [(count) => `De rij is verwijderd; er zijn er nog ${count}.`, (count) => `The row was removed; ${count} are left.`],
  judgedBy: [(role) => `Een oordeel van: ${role}`, (role) => `A judgement of: ${role}`],
  judgement: ["Wie oordeelde, wanneer en waarom", "Who judged, when and why"],
  door: ["door", "by"],
  op: ["op", "on"],
  grond: ["op grond van", "on the ground of"],
  informs: ["Dit helpt om te oordelen: ", "This helps to judge: "],
  computed: [
    (ruleset) => `Weet u het niet? De regelset ${ruleset} kan het berekenen.`,
    (ruleset) => `You do not know? The rule set ${ruleset} can compute it.`,
  ],
  openComputed: [(count) => `Toon die ${count} vragen`, (count) => `Show those ${count} questions`],
  atLeast: [(count) => `kies er minstens ${count}`, (count) => `choose at least ${count}`],
  standard: [(value) => `Zonder antwoord geldt: ${value}`, (value) => `Without an answer this holds: ${value}`],
  marks: [
    { next: "volgende vraag", needed: "nog nodig", told: "ingevuld", aside: "doet er nu niet toe", helps: "helpt om te oordelen", wrong: "niet begrepen" },
    { next: "next question", needed: "still needed", told: "filled in", aside: "does not matter now", helps: "helps to judge", wrong: "not understood" },
  ],

  // what is wrong with an input, and what to do
  wrong: [
    {
      "getal-notatie": () => "Dit is geen getal dat maar op één manier te lezen is. Schrijf het zoals 1250 of 2,5, zonder eenheid en zonder punt voor duizendtallen.",
      "buiten-bereik": (range) => `Dit valt buiten wat kan. Geef een waarde ${range}.`,
      "buiten-stap": (range) => `Dit past niet in de stappen. Geef een waarde ${range}.`,
      "datum-notatie": () => "Dit is geen datum. Kies een dag, of schrijf jaar-maand-dag: 2024-03-01.",
      "datum-bestaat-niet": () => "Die dag bestaat niet. Kies een dag uit de kalender.",
      "te-weinig-keuzes": (range) => `Dit zijn te weinig keuzes: ${range}, of zeg dat u het niet weet.`,
      onvolledig: () => "Deze datum is nog niet volledig. Vul dag, maand en jaar in.",
      "": () => "Dit wordt niet begrepen. Geef een ander antwoord, of zeg dat u het niet weet.",
    },
    {
      "getal-notatie": () => "This is no number that can be read in only one way. Write it like 1250 or 2.5, without a unit and without a separator of thousands.",
      "buiten-bereik": (range) => `This lies outside what can be. Give a value ${range}.`,
      "buiten-stap": (range) => `This does not fit in the steps. Give a value ${range}.`,
      "datum-notatie": () => "This is no date. Choose a day, or write year-month-day: 2024-03-01.",
      "datum-bestaat-niet": () => "That day does not exist. Choose a day of the calendar.",
      "te-weinig-keuzes": (range) => `These are too few choices: ${range}, or say that you do not know.`,
      onvolledig: () => "This date is not complete yet. Fill in day, month and year.",
      "": () => "This is not understood. Give another answer, or say that you do not know.",
    },
  ],
  without: [
    (titles) => `Het antwoord is zonder wat niet begrepen werd: ${titles}.`,
    (titles) => `The answer is without what was not understood: ${titles}.`,
  ],

  // the answer
  answer: ["Antwoord", "Answer"],
  results: ["Resultaten", "Results"],
  noneKnown: ["Nog geen resultaten", "No results yet"],
  known: [(known, all) => `${known} van ${all} resultaten bekend`, (known, all) => `${known} of ${all} results known`],
  unsettled: [(count) => `Nog niet bekend (${count})`, (count) => `Not known yet (${count})`],
  verdicts: [
    { true: "Ja", false: "Nee", unknown: "Nog niet zeker", fault: "Geen antwoord" },
    { true: "Yes", false: "No", unknown: "Not certain yet", fault: "No answer" },
  ],
  fault: [
    "De regels geven voor dit geval geen antwoord: er loopt iets fout.",
    "The rules give no answer for this case: something is wrong.",
  ],
  stands: [
    { fulfilled: "voldaan", not_fulfilled: "niet voldaan", known: "bekend", unknown: "onbekend", not_asked: "nog niet aan de beurt", not_applicable: "niet van toepassing", fault: "geen antwoord" },
    { fulfilled: "fulfilled", not_fulfilled: "not fulfilled", known: "known", unknown: "unknown", not_asked: "not reached yet", not_applicable: "not applicable", fault: "no answer" },
  ],
  counted: [(count, stands) => `${count} ${stands}`, (count, stands) => `${count} ${stands}`],
  rulesAre: ["Deze regels: ", "These rules: "],
  applied: [
    (title, version, day) => `Volgens ${title} (versie ${version}) op ${day}.`,
    (title, version, day) => `According to ${title} (version ${version}) on ${day}.`,
  ],
  reform: [
    (title, status) => `Met de hervorming "${title}": ${status}. De regelset zelf zegt dit niet.`,
    (title, status) => `With the reform "${title}": ${status}. The rule set itself does not say this.`,
  ],
  notADecision: [
    "Dit is geen beslissing: het formulier past de regels toe op wat u invulde, en wie bevoegd is, beslist.",
    "This is not a decision: the form applies the rules to what you filled in, and whoever is competent decides.",
  ],
  go: ["Ga naar deze vraag", "Go to this question"],
  decidedBy: [
    (number, all) => `Beslist door vraag ${number} van ${all}`,
    (number, all) => `Decided by question ${number} of ${all}`,
  ],
  stoppedAt: [
    (number, all) => `Nog open vanaf vraag ${number} van ${all}`,
    (number, all) => `Open from question ${number} of ${all}`,
  ],
  allFulfilled: [(all) => `Aan alle ${all} vragen is voldaan`, (all) => `All ${all} questions are fulfilled`],
  idle: [(number) => `Vraag ${number} is hier niet van toepassing.`, (number) => `Question ${number} does not apply here.`],
  byException: [
    (number, title) => `Aan vraag ${number} is voldaan door een uitzondering: ${title}`,
    (number, title) => `Question ${number} is fulfilled by an exception: ${title}`,
  ],
  course: ["Verloop van de vragen", "Course of the questions"],
  why: ["Waarom", "Why"],
  missing: [(count) => `Nog te weten (${count})`, (count) => `Still to know (${count})`],
  told: [(count) => `Wat u invulde (${count})`, (count) => `What you filled in (${count})`],
  advice: ["Advies", "Advice"],
  faults: ["Geeft geen antwoord", "Gives no answer"],
  open: ["Wat de bronnen open laten", "What the sources leave open"],
  matters: ["Waar de lezing van de bron verschil maakt", "Where the reading of the source makes a difference"],
  readAs: ["Gelezen als: ", "Read as: "],
  readOtherwise: [(title, told) => `Anders gelezen: ${title}. Dan is het: ${told}`, (title, told) => `Otherwise: ${title}. Then it is: ${told}`],
  change: ["Een andere lezing kiezen", "Choose another reading"],
  judged: ["Dit rust op een oordeel", "This rests on a judgement"],
  assumed: ["Aangenomen", "Assumed"],
  derived: ["Niet gegeven, maar berekend", "Not given, but computed"],
  source: ["Bron: ", "Source: "],
  lines: [
    (first, last) => (first === last ? ` (tekstregel ${first})` : ` (tekstregels ${first}-${last})`),
    (first, last) => (first === last ? ` (line ${first})` : ` (lines ${first}-${last})`),
  ],
  wholeSource: ["Bron van het geheel: ", "Source of the whole: "],
  read: ["Lees deze regel", "Read this rule"],
  force: [(force, status) => `De bron zegt “${force}” (${status})`, (force, status) => `The source says “${force}” (${status})`],
  status: [(status) => `Status: ${status}`, (status) => `Status: ${status}`],
  seeAnswer: ["Bekijk waarom", "See why"],

  // reasons
  applies: ["Van toepassing als", "Applies if"],
  itself: ["De regel zelf", "The rule itself"],
  exception: [(title) => `Uitzondering: ${title}`, (title) => `Exception: ${title}`],
  every: ["dit alles klopt:", "all of these hold:"],
  some: ["minstens één hiervan klopt:", "at least one of these holds:"],
  least: [(count) => `minstens ${count} hiervan kloppen:`, (count) => `at least ${count} of these hold:`],
  fewer: [(count) => `minder dan ${count} hiervan kloppen:`, (count) => `fewer than ${count} of these hold:`],
  everyRow: ["voor elke rij klopt:", "for every row this holds:"],
  someRow: ["voor minstens één rij klopt:", "for at least one row this holds:"],
  noRow: ["voor geen enkele rij klopt:", "for no row this holds:"],
  notEveryRow: ["niet voor elke rij klopt:", "not for every row this holds:"],
  overRows: ["over elke rij", "over every row"],
  ofRow: [(number, text) => `rij ${number}: ${text}`, (number, text) => `row ${number}: ${text}`],
  is: [(value) => ` (nu: ${value})`, (value) => ` (now: ${value})`],
  isKnown: ["bekend", "known"],
  isUnknown: ["niet bekend", "not known"],
  fits: ["wat past", "what fits"],
  reference: ["de peildatum", "the reference date"],
  holds: [{ true: "klopt", false: "klopt niet", null: "onbekend" }, { true: "holds", false: "does not hold", null: "unknown" }],

  // what can be done
  copy: ["Kopieer de link", "Copy the link"],
  copied: [
    "De link naar dit geval is gekopieerd. Wie hem krijgt, ziet alles wat u invulde.",
    "The link to this case was copied. Whoever gets it, sees all that you filled in.",
  ],
  notCopied: [
    "Kopiëren lukte niet; de link staat in de adresbalk. Wie hem krijgt, ziet alles wat u invulde.",
    "Copying failed; the link is in the address bar. Whoever gets it, sees all that you filled in.",
  ],
  namesGo: ["Er staan namen in. Maak ze leeg als de lezer ze niet mag zien.", "There are names in it. Empty them if the reader may not see them."],
  programs: ["Voor programma’s", "For programs"],
  programsHelp: [
    "Het gegevensbestand geeft dit geval aan de opdrachtregel van azrules; het scenario is een test van dit geval in gewone taal.",
    "The facts file gives this case to the command line of azrules; the scenario is a test of this case in plain words.",
  ],
  yaml: ["Gegevensbestand", "Facts file"],
  feature: ["Scenario", "Scenario"],
  saved: [(file) => `Bewaard: ${file}`, (file) => `Saved: ${file}`],
  print: ["Afdrukken", "Print"],
  clear: ["Wis alles", "Clear all"],
  sure: ["Alle antwoorden wissen? Ze komen niet terug.", "Clear all answers? They do not come back."],
  cleared: ["Alles is gewist.", "All was cleared."],
  example: ["Vul een voorbeeld in", "Fill in an example"],
  filled: [(title) => `Ingevuld: ${title}`, (title) => `Filled in: ${title}`],
  actions: ["Wat u hiermee kunt doen", "What you can do with this"],

  // a link
  arrived: [
    (answer) => `Deze link bevat een ingevuld geval${answer ? `: ${answer}` : ""}.`,
    (answer) => `This link has a case that is filled in${answer ? `: ${answer}` : ""}.`,
  ],
  ignored: [
    "Niet alles van deze link wordt begrepen. Dit is genegeerd:",
    "Not everything of this link is understood. This was ignored:",
  ],
  linkVersion: [
    "Deze link is van een andere versie van het formulier; het is leeg begonnen.",
    "This link is of another version of the form; it began empty.",
  ],
  linkLong: ["Deze link is te lang; het formulier is leeg begonnen.", "This link is too long; the form began empty."],

  // how far something binds
  statuses: [
    {
      aanbeveling: "aanbeveling, niet bindend",
      vraag: "vraag aan het beleid, nog geen regel",
      "geldend recht": "geldend recht",
      historisch: "historisch, geldt niet meer",
      voorstel: "voorstel om door te rekenen, door geen bron gevraagd",
    },
    {
      aanbeveling: "recommendation, not binding",
      vraag: "ask to policy makers, not a rule yet",
      "geldend recht": "law in force",
      historisch: "historical, no longer holds",
      voorstel: "proposal to try out, asked by no source",
    },
  ],
  openQuestion: ["open vraag", "open question"],
  forces: [
    { moet: "moet", "zou moeten": "zou moeten", mag: "mag" },
    { moet: "must", "zou moeten": "should", mag: "may" },
  ],
  verified: [
    { primair: "nagegaan in de bron zelf", secundair: "nagegaan in secundaire bronnen" },
    { primair: "verified in the source itself", secundair: "verified in secondary sources" },
  ],
  compares: [
    { ge: ["minstens", "op of na"], gt: ["meer dan", "na"], le: ["hoogstens", "op of voor"], lt: ["minder dan", "voor"], eq: ["", ""], ne: ["niet", "niet op"] },
    { ge: ["at least", "on or after"], gt: ["more than", "after"], le: ["at most", "on or before"], lt: ["less than", "before"], eq: ["", ""], ne: ["not", "not on"] },
  ],
  sets: [
    { only_from: ["enkel", "ook iets anders dan"], contains_all: ["in elk geval", "niet alles van"], member: ["een van", "geen van"] },
    { only_from: ["only", "also something other than"], contains_all: ["in any case", "not all of"], member: ["one of", "none of"] },
  ],
  functions: [
    {
      minimum: "de kleinste van {}", maximum: "de grootste van {}", age: "de leeftijd op {1} ({0})", years_between: "hele jaren van {0} tot {1}",
      months_between: "hele maanden van {0} tot {1}", days_between: "dagen van {0} tot {1}", subtract_dates: "dagen van {1} tot {0}",
      date_of: "de datum met als jaar {0}, als maand {1} en als dag {2}", month_of: "de maand van {0}", day_of: "de dag van {0}", size: "het aantal in {0}", year_of: "het jaar van {0}",
      part_above: "het deel van {0} boven {1}", part_between: "het deel van {0} tussen {1} en {2}", round_up: "{0}, naar boven afgerond op {1}",
      round_down: "{0}, naar beneden afgerond op {1}", round_nearest: "{0}, afgerond op {1}", total: "de som van {}", either: "{0}",
    },
    {
      minimum: "the smallest of {}", maximum: "the greatest of {}", age: "the age on {1} ({0})", years_between: "whole years from {0} to {1}",
      months_between: "whole months from {0} to {1}", days_between: "days from {0} to {1}", subtract_dates: "days from {1} to {0}",
      date_of: "the date with as year {0}, as month {1} and as day {2}", month_of: "the month of {0}", day_of: "the day of {0}", size: "the number in {0}", year_of: "the year of {0}",
      part_above: "the part of {0} above {1}", part_between: "the part of {0} between {1} and {2}", round_up: "{0}, rounded up to {1}",
      round_down: "{0}, rounded down to {1}", round_nearest: "{0}, rounded to {1}", total: "the sum of {}", either: "{0}",
    },
  ],
};

function range([from, to], first, last) {
  return [first && `${from} ${first}`, last && `${to} ${last}`].filter(Boolean).join(" ");
}

/** What is said in a language: `say.back`, `say.undone(title)`. */
export function words(lang) {
  const at = lang === "en" ? 1 : 0;
  return Object.fromEntries(Object.entries(WORDS).map(([key, said]) => [key, said[at]]));
}
