"""What can be wrong with the specification beside the rules: what it refers to, and whether its figures add up."""

from azrules.diagnostic import Message

OTHER_NAME = Message(
    "bestand-heet-anders",
    nl=("dit bestand heet `{file}`, en hier staat `{name}`", "schrijf `specificatie: {file}`, of hernoem het bestand"),
    en=("this file is called `{file}`, and here stands `{name}`", "write `specificatie: {file}`, or rename the file"),
)
NO_SUCH_PART = Message(
    "verwijzing-bestaat-niet",
    nl=("er is geen {what} `{name}`", "verbeter de naam ({written}), of haal de verwijzing weg"),
    en=("there is no {what} `{name}`", "correct the name ({written}), or remove the reference"),
)
NO_SUCH_FIGURE = Message(
    "cijfer-bestaat-niet",
    nl=("er is geen cijfer met een getal dat `{name}` heet", "neem de naam van een cijfer uit dit bestand"),
    en=("there is no figure with a number that is called `{name}`", "take the name of a figure from this file"),
)
DOES_NOT_ADD_UP = Message(
    "narekening-klopt-niet",
    nl=(
        "deze rekening geeft {found}, en hier staat {said}",
        "lees de cijfers na; klopt de bron zelf niet, zeg dan bij `klopt niet` waarom",
    ),
    en=(
        "this calculation gives {found}, and here stands {said}",
        "read the figures again; if the source itself does not add up, say why under `klopt niet`",
    ),
)
ADDS_UP = Message(
    "narekening-klopt-wel",
    nl=("deze rekening geeft {found}, en dat klopt wel", "haal `klopt niet` weg, of verbeter de cijfers"),
    en=("this calculation gives {found}, and that does add up", "remove `klopt niet`, or correct the figures"),
)
