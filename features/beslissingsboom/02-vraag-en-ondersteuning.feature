# language: nl
Functionaliteit: Wie wil werken en heeft daar steun bij nodig? (vragen 1 en 2)
  Arbeidszorg is er voor mensen die willen werken en daar ondersteuning of zorg bij vragen of
  nodig hebben. Wie zonder steun kan, past beter in vrijwilligerswerk.

  Achtergrond:
    Gegeven de regelset "beslissingsboom"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Vraag 1. De persoon wil werken
    Zonder vraag naar arbeid is er geen arbeidszorg.

    Scenario: Wie wil werken, gaat door naar vraag 2
      Gegeven persoon.vraag_naar_arbeid is ja
      En persoon.vraag_naar_ondersteuning is onbekend
      En persoon.nood_aan_ondersteuning is onbekend
      Als de beslissing wordt gevraagd
      Dan is criterium_1 voldaan
      En stopt de boom bij criterium_2

    Scenario: Wie niet wil werken, hoeft over zijn steunvraag niets te zeggen
      Gegeven persoon.vraag_naar_arbeid is nee
      En persoon.vraag_naar_ondersteuning is onbekend
      En persoon.nood_aan_ondersteuning is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_1
      En is criterium_2 niet gesteld
      En ontbreekt niets

    Scenario: Zolang niemand weet of de persoon wil werken, is dat de volgende vraag
      Gegeven persoon.vraag_naar_arbeid is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En stopt de boom bij criterium_1
      En is de volgende vraag persoon.vraag_naar_arbeid

  Regel: Vraag 2. Een vraag of een nood is genoeg
    De persoon vraagt zelf om steun of zorg, of heeft die nodig. Een van beide volstaat, ook als
    de persoon de eigen nood niet ziet.

    Abstract Scenario: Vraag naar steun <vraagt>, nood aan steun <nodig>: vraag 2 is <stand>
      Gegeven persoon.vraag_naar_ondersteuning is <vraagt>
      En persoon.nood_aan_ondersteuning is <nodig>
      Als de beslissing wordt gevraagd
      Dan is het antwoord <antwoord>
      En is criterium_2 <stand>

      Voorbeelden:
        | vraagt   | nodig    | antwoord | stand        |
        | ja       | ja       | ja       | voldaan      |
        | ja       | nee      | ja       | voldaan      |
        | nee      | ja       | ja       | voldaan      |
        | nee      | nee      | nee      | niet voldaan |
        | ja       | onbekend | ja       | voldaan      |
        | onbekend | ja       | ja       | voldaan      |
        | nee      | onbekend | onbekend | onbekend     |
        | onbekend | nee      | onbekend | onbekend     |

    Scenario: Karim vraagt zelf geen hulp maar heeft ze wel nodig, en dat telt
      Gegeven de voorbeeldpersoon "Karim"
      Als de beslissing wordt gevraagd
      Dan is criterium_2 voldaan
      En is het antwoord ja
      En rust het antwoord op het oordeel over persoon.nood_aan_ondersteuning

    Scenario: Wie zelf geen steun vraagt, krijgt nog de vraag of die nodig is
      Gegeven persoon.vraag_naar_ondersteuning is nee
      En persoon.nood_aan_ondersteuning is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En ontbreken:
        | gegeven                        |
        | persoon.nood_aan_ondersteuning |

  Regel: Vraag 2. Zonder nood aan steun is vrijwilligerswerk de weg
    De vraag trekt een grens met onder meer vrijwilligerswerk.

    @vrijwilliger-zonder-ondersteuningsnood
    Scenario: Wie wil werken maar geen steun nodig heeft, krijgt het advies vrijwilligerswerk
      Gegeven persoon.vraag_naar_ondersteuning is nee
      En persoon.nood_aan_ondersteuning is nee
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_2
      En beslist criterium_2
      En zijn criterium_3 tot en met criterium_14 niet gesteld
      En is het advies vrijwilligerswerk

    Scenario: Els kan alles alleen en hoort bij vraag 2 dat vrijwilligerswerk beter past
      Gegeven de voorbeeldpersoon "Els"
      Als de beslissing wordt gevraagd
      Dan stopt de boom bij criterium_2
      En is criterium_3 niet gesteld
      En is het advies vrijwilligerswerk

    Scenario: Zolang de nood van Els niet vaststaat, krijgt ze het advies vrijwilligerswerk niet
      Gegeven de voorbeeldpersoon "Els"
      En persoon.nood_aan_ondersteuning is onbekend
      En persoon.in_staat_regulier is nee
      En persoon.in_staat_beschermd is nee
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En stopt de boom bij criterium_2
      En is er geen advies

  Regel: Vraag 2. De oorzaak van de nood beslist niets
    De bron noemt oorzaken, maar de lijst blijft open. Een andere oorzaak is dus ook goed.

    @verslaving-en-justitieel-verleden
    Scenario: Verslaving en een justitieel verleden kunnen samen de oorzaak zijn
      Gegeven persoon.oorzaken is [verslaving, justitieel_verleden]
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja

    @oorzaak-buiten-lijst
    Scenario: Een oorzaak die niet op de lijst staat, zoals chronische pijn, telt ook
      Gegeven persoon.oorzaken is [andere]
      En persoon.nood_aan_ondersteuning is ja
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja

    Abstract Scenario: Met oorzaak <oorzaak> blijft vraag 2 voldaan
      Gegeven persoon.oorzaken is [<oorzaak>]
      Als de beslissing wordt gevraagd
      Dan is criterium_2 voldaan

      Voorbeelden:
        | oorzaak                    |
        | psychiatrisch              |
        | lichamelijke_handicap      |
        | mentale_handicap           |
        | meervoudige_achterstelling |
        | kansarmoede                |
        | problematische_relaties    |

    Scenario: Een onbekende oorzaak houdt niemand tegen
      Gegeven persoon.oorzaken is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En ontbreekt niets
