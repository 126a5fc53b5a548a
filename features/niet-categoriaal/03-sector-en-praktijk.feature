# language: nl
Functionaliteit: Gaat het zoals het onderzoek het in de sector vaststelde?
  Dit zijn geen normen. Het onderzoek zag in elke sector een eigen manier van werken. Wie het anders doet,
  overtreedt niets, maar het is een reden om te kijken waarom.

  Achtergrond:
    Gegeven de regelset "niet-categoriaal"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Karim"

  Regel: In de sociale tewerkstelling selecteert de VDAB, buiten het initiatief
    In het algemeen welzijnswerk gebeurt de selectie intern.

    @sociale-werkplaats-selectie-vdab
    Scenario: Een werkplaats die zelf selecteert, wijkt af maar overtreedt geen norm
      Gegeven het voorbeeldinitiatief "Fietspunt"
      En initiatief.screening_door is intern
      Als de beslissing wordt gevraagd
      Dan is selectie_door_vdab niet voldaan
      En is zoals_in_de_sector niet voldaan
      Maar is voldoet_aan_alle_normen voldaan

    Abstract Scenario: Bij het initiatief <initiatief> selecteert <wie>: <stand>
      Gegeven het voorbeeldinitiatief "<initiatief>"
      En initiatief.screening_door is <wie>
      Als de beslissing wordt gevraagd
      Dan is selectie_door_vdab <stand>

      Voorbeelden:
        | initiatief             | wie      | stand        |
        | Fietspunt              | vdab     | voldaan      |
        | Fietspunt              | andere   | niet voldaan |
        | Fietspunt              | onbekend | onbekend     |
        | Dagactiviteitencentrum | intern   | voldaan      |

    Scenario: Een atelier van het algemeen welzijnswerk selecteert zelf, zoals zijn sector
      Gegeven het voorbeeldinitiatief "Basisinitiatief"
      Als de beslissing wordt gevraagd
      Dan is zoals_in_de_sector voldaan

  Regel: De selectie sluit niemand uit om een specifieke problematiek
    Het onderzoek zag dat in het algemeen welzijnswerk en in de sociale tewerkstelling.

    Abstract Scenario: Initiatief <initiatief>, redenen om te weigeren <redenen>: <stand>
      Gegeven het voorbeeldinitiatief "<initiatief>"
      En initiatief.weigeringsgrond is <redenen>
      Als de beslissing wordt gevraagd
      Dan is selectie_sluit_niemand_uit <stand>

      Voorbeelden:
        | initiatief             | redenen                           | stand        |
        | Fietspunt              | []                                | voldaan      |
        | Fietspunt              | [andere]                          | voldaan      |
        | Fietspunt              | [specifieke_problematiek]         | niet voldaan |
        | Basisinitiatief        | [andere, specifieke_problematiek] | niet voldaan |
        | Basisinitiatief        | onbekend                          | onbekend     |
        | Dagactiviteitencentrum | [specifieke_problematiek]         | voldaan      |

  Regel: In de geestelijke gezondheidszorg haalt een andere doelgroep niet de overhand
    De bron noemt geen getal. Volgens de standaard telt men de mensen; volgens de andere lezing telt wat
    in de dagelijkse werking het zwaarst weegt.

    @andere-doelgroep-krijgt-overhand
    Scenario: Zes mensen van de initiële doelgroep en zeven andere: de anderen hebben de overhand
      Gegeven het voorbeeldinitiatief "Dagactiviteitencentrum"
      En initiatief.aantal_initiele_doelgroep is 6
      En initiatief.aantal_andere is 7
      Als de beslissing wordt gevraagd
      Dan is andere_doelgroep_niet_de_overhand niet voldaan
      En is zoals_in_de_sector niet voldaan
      En rust het antwoord op de lezing "meer_mensen" voor "overhand"
      Maar is voldoet_aan_alle_normen voldaan

    Abstract Scenario: Van de initiële doelgroep <initieel>, andere <andere>: <stand>
      Gegeven het voorbeeldinitiatief "Dagactiviteitencentrum"
      En initiatief.aantal_initiele_doelgroep is <initieel>
      En initiatief.aantal_andere is <andere>
      Als de beslissing wordt gevraagd
      Dan is andere_doelgroep_niet_de_overhand <stand>

      Voorbeelden:
        | initieel | andere   | stand    |
        | 6        | 5        | voldaan  |
        | 6        | 6        | voldaan  |
        | 6        | onbekend | onbekend |

    Abstract Scenario: Met zeven tegen zes, en weegt de andere groep zwaarder <zwaarder>, lezing <lezing>: <stand>
      Gegeven het voorbeeldinitiatief "Dagactiviteitencentrum"
      En initiatief.aantal_initiele_doelgroep is 6
      En initiatief.aantal_andere is 7
      En initiatief.andere_doelgroep_weegt_zwaarder is <zwaarder>
      En de lezing "<lezing>" voor "overhand"
      Als de beslissing wordt gevraagd
      Dan is andere_doelgroep_niet_de_overhand <stand>

      Voorbeelden:
        | zwaarder | lezing         | stand        |
        | nee      | meer_mensen    | niet voldaan |
        | nee      | weegt_zwaarder | voldaan      |
        | ja       | weegt_zwaarder | niet voldaan |
        | onbekend | weegt_zwaarder | onbekend     |

    Scenario: Buiten de geestelijke gezondheidszorg telt niemand de doelgroepen
      Gegeven het voorbeeldinitiatief "Fietspunt"
      Als de beslissing wordt gevraagd
      Dan is andere_doelgroep_niet_de_overhand voldaan

    Scenario: De overhand vermijden is geen reden om iemand enkel om zijn doelgroep te weigeren
      Gegeven het voorbeeldinitiatief "Dagactiviteitencentrum"
      En initiatief.aantal_initiele_doelgroep is 6
      En initiatief.aantal_andere is 6
      En initiatief.weigering_enkel_om_doelgroep is ja
      Als de beslissing wordt gevraagd
      Dan is andere_doelgroep_niet_de_overhand voldaan
      Maar is niet_categoriaal niet voldaan
