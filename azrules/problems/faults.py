"""What can be wrong with an answer: a rule that, for this case, gives none.  The codes are the kinds of a Fault."""

from azrules.diagnostic import Message

NO_ROW_FITS = Message(
    "geen-rij-past",
    nl=(
        "geen enkele rij van deze regel past op dit geval",
        "voeg een rij toe voor dit geval, of een laatste rij met `anders`",
    ),
    en=("no row of this rule fits this case", "add a row for this case, or a last row with `anders`"),
)
TWO_ROWS_FIT = Message(
    "twee-rijen-passen",
    nl=(
        "twee rijen van deze tabel passen tegelijk, en ze neemt de enige die past",
        "laat de ene rij de andere uitsluiten, of zet bij `neem` een ander woord",
    ),
    en=(
        "two rows of this table fit at once, and it takes the only one that fits",
        "let the one row exclude the other, or write another word for `neem`",
    ),
)
NO_ROW_COUNTS = Message(
    "geen-rij-telt",
    nl=(
        "van deze lijst telt geen enkele rij, dus is er geen kleinste of grootste",
        "zeg in een regel met `eerste die past` wat er geldt als er geen rijen zijn",
    ),
    en=(
        "no row of this list counts, so there is no smallest or greatest",
        "say in a rule with `eerste die past` what holds when there are no rows",
    ),
)
EXCEPTIONS_DISAGREE = Message(
    "uitzonderingen-botsen",
    nl=("twee uitzonderingen gelden tegelijk en zeggen iets anders", "laat de ene de andere uitsluiten"),
    en=("two exceptions apply at once and say different things", "let the one exclude the other"),
)
PARAMETER_WITHOUT_VALUE = Message(
    "parameter-zonder-waarde",
    nl=(
        "de parameter `{about}` heeft geen waarde voor deze datum",
        "voeg een rij toe die de datum dekt, met haar bron",
    ),
    en=("the parameter `{about}` has no value for this date", "add a row that covers the date, with its source"),
)
NOT_YET_KNOWN = Message(
    "nog-niet-bekend",
    nl=(
        "wat `{about}` op deze dag zegt, was toen nog niet bekend",
        "vraag het zoals het later bekend was, of zoals het nu bekend is",
    ),
    en=(
        "what `{about}` says on this day was not known yet then",
        "ask for it as it was known later, or as it is known now",
    ),
)
DIVISION_BY_ZERO = Message(
    "deling-door-nul",
    nl=("hier wordt door nul gedeeld", "zeg in de regel wat er geldt als de deler nul is"),
    en=("this divides by zero", "say in the rule what holds when the divisor is zero"),
)
COMPUTED_OUT_OF_RANGE = Message(
    "berekend-buiten-bereik",
    nl=(
        "wat de andere regelset berekent, ligt buiten het bereik van `{about}`",
        "kijk de gegevens na waaruit het berekend wordt, of maak het `bereik` ruimer",
    ),
    en=(
        "what the other rule set computes is outside the range of `{about}`",
        "look again at the facts from which it is computed, or widen the `bereik`",
    ),
)
CONTRADICTION = Message(
    "tegenspraak",
    nl=(
        "wat hierover gegeven is, is niet wat de andere regelset uit de andere gegevens berekent",
        "laat het gegeven weg, of kijk de gegevens na waaruit het berekend wordt",
    ),
    en=(
        "what is given about this is not what the other rule set computes from the other facts",
        "leave the fact out, or look again at the facts from which it is computed",
    ),
)
NO_SUCH_DAY = Message(
    "dag-bestaat-niet",
    nl=(
        "deze berekening komt uit op een dag die niet bestaat: {about}",
        "zeg met `maandeinde` of dan de dag ervoor telt (`naar voor`) of de dag erna (`naar achter`)",
    ),
    en=(
        "this computation ends on a day that does not exist: {about}",
        "say with `maandeinde` whether the day before counts (`naar voor`) or the day after (`naar achter`)",
    ),
)
NO_DATE = Message(
    "geen-datum",
    nl=(
        "deze drie getallen zijn samen geen datum: {about}",
        "geef het jaar, de maand (1 tot 12) en de dag, in die volgorde",
    ),
    en=(
        "these three numbers are no date together: {about}",
        "give the year, the month (1 to 12) and the day, in that order",
    ),
)
NOT_WHOLE_MONTHS = Message(
    "geen-hele-maanden",
    nl=("bij een datum passen enkel hele maanden, niet {about}", "rond het aantal maanden af, of reken in dagen"),
    en=("only whole months can be added to a date, not {about}", "round the number of months, or count in days"),
)
NOT_WHOLE_DAYS = Message(
    "geen-hele-dagen",
    nl=("bij een datum passen enkel hele dagen, niet {about}", "rond het aantal dagen af"),
    en=("only whole days can be added to a date, not {about}", "round the number of days"),
)
OUTSIDE_CALENDAR = Message(
    "datum-buiten-kalender",
    nl=("deze berekening komt uit voor het jaar 1 of na het jaar 9999", "kijk de gegevens en de regel na"),
    en=("this computation ends before the year 1 or after the year 9999", "check the facts and the rule"),
)

FAULTS = {
    message.code: message
    for message in (
        NO_ROW_FITS,
        TWO_ROWS_FIT,
        NO_ROW_COUNTS,
        EXCEPTIONS_DISAGREE,
        PARAMETER_WITHOUT_VALUE,
        NOT_YET_KNOWN,
        COMPUTED_OUT_OF_RANGE,
        CONTRADICTION,
        DIVISION_BY_ZERO,
        NO_SUCH_DAY,
        NO_DATE,
        NOT_WHOLE_MONTHS,
        NOT_WHOLE_DAYS,
        OUTSIDE_CALENDAR,
    )
}
