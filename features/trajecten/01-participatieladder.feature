# language: nl
Functionaliteit: Waar staat iemand op de participatieladder, en in welke richting gaat het?
  Arbeidszorg bevindt zich op trede 3 en 4 van de zes. Een stap naar hoger heet doorstroom, een stap naar
  lager uitstroom. De trede zegt waar iemand staat, niet wat iemand waard is.

  Achtergrond:
    Gegeven de regelset "trajecten"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"

  Regel: Arbeidszorg staat op trede 3 en 4

    @trede-2-en-5-geen-arbeidszorg
    Abstract Scenario: Trede <trede>: arbeidszorg <arbeidszorg>, enkel de methodiek <enkel methodiek>
      De methodiek van arbeidszorg mag ook op een andere trede. Dat maakt er geen arbeidszorg van.

      Gegeven persoon.trede is <trede>
      Als de beslissing wordt gevraagd
      Dan is trede_van_arbeidszorg <arbeidszorg>
      En is enkel_methodiek <enkel methodiek>

      Voorbeelden:
        | trede    | arbeidszorg  | enkel methodiek |
        | 1        | niet voldaan | voldaan         |
        | 2        | niet voldaan | voldaan         |
        | 3        | voldaan      | niet voldaan    |
        | 4        | voldaan      | niet voldaan    |
        | 5        | niet voldaan | voldaan         |
        | 6        | niet voldaan | voldaan         |
        | onbekend | onbekend     | onbekend        |

    Scenario: Welk stelsel op welke trede staat, zeggen de bronnen niet
      Als de beslissing wordt gevraagd
      Dan heeft trede_ama_sociale_economie de waarde onbekend
      En is trede_van_arbeidszorg voldaan

  Regel: Hoger is doorstroom, lager is uitstroom, en wie blijft doet geen van beide

    @beweging-3-naar-2
    Scenario: Wie van trede 3 naar trede 2 gaat, stroomt uit
      Gegeven deze gegevens:
        | gegeven              | waarde |
        | overgang.trede_oud   | 3      |
        | overgang.trede_nieuw | 2      |
      Als de beslissing wordt gevraagd
      Dan is uitstroom voldaan
      En is doorstroom niet voldaan

    Abstract Scenario: Van trede <oud> naar trede <nieuw> is doorstroom <doorstroom> en uitstroom <uitstroom>
      Ook wie van arbeidszorg naar een betaalde job gaat, stroomt door. Elders heet dat soms uitstroom. En
      wie van een betaalde job terugkomt naar arbeidszorg, stroomt volgens de presentatie uit, al komt die
      persoon net binnen.

      Gegeven overgang.trede_oud is <oud>
      En overgang.trede_nieuw is <nieuw>
      Als de beslissing wordt gevraagd
      Dan is doorstroom <doorstroom>
      En is uitstroom <uitstroom>

      Voorbeelden:
        | oud | nieuw    | doorstroom   | uitstroom    |
        | 3   | 4        | voldaan      | niet voldaan |
        | 3   | 3        | niet voldaan | niet voldaan |
        | 4   | 3        | niet voldaan | voldaan      |
        | 4   | 6        | voldaan      | niet voldaan |
        | 5   | 4        | niet voldaan | voldaan      |
        | 3   | onbekend | onbekend     | onbekend     |

  Regel: Iedereen kan doorgroeien tot de hoogst haalbare trede
    Dat vraagt het memorandum. Het is een kans, geen plicht.

    Abstract Scenario: Op trede <trede>, met <hoogst> als hoogst haalbare trede en de weg open <open>: <stand>
      Gegeven persoon.trede is <trede>
      En persoon.trede_hoogst_haalbaar is <hoogst>
      En persoon.pad_open is <open>
      Als de beslissing wordt gevraagd
      Dan is doorgroei_mogelijk <stand>

      Voorbeelden:
        | trede    | hoogst   | open     | stand        |
        | 3        | 4        | ja       | voldaan      |
        | 3        | 4        | nee      | niet voldaan |
        | 4        | 4        | nee      | voldaan      |
        | 5        | 4        | nee      | voldaan      |
        | 3        | 4        | onbekend | onbekend     |
        | onbekend | onbekend | ja       | voldaan      |

    Scenario: Rosette staat op haar hoogste trede; niemand hoeft nog een weg te openen
      Gegeven de voorbeeldpersoon "Rosette"
      Als de beslissing wordt gevraagd
      Dan is doorgroei_mogelijk voldaan
      En is persoon_houdt_alle_kansen voldaan
