# language: nl
Functionaliteit: Wat krijgt de persoon, en wat kost meedoen?
  Niemand betaalt om te mogen werken, en de bijkomende kosten zijn gedekt. Het rapport vraagt minstens een
  vergoeding voor het werk. Dat botst met de definitie van onbezoldigd werk en met de regels van vandaag.

  Achtergrond:
    Gegeven de regelset "statuut"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Niemand betaalt om te mogen werken

    Abstract Scenario: Een bijdrage van <maand> euro per maand en <dag> euro per dag: <stand>
      Gegeven persoon.persoonlijke_bijdrage is <maand>
      En persoon.bijdrage_op_dagprijs is <dag>
      Als de beslissing wordt gevraagd
      Dan is geen_bijdrage <stand>
      En is zoals_het_rapport_vraagt <stand>

      Voorbeelden:
        | maand    | dag  | stand        |
        | 0        | 0    | voldaan      |
        | 0.01     | 0    | niet voldaan |
        | 0        | 9.50 | niet voldaan |
        | onbekend | 0    | onbekend     |

  Regel: De bijkomende kosten zijn gedekt

    @busticket-niet-vergoed
    Scenario: Wie de bus zelf betaalt, heeft kosten die niet gedekt zijn
      Gegeven initiatief.onkosten is 5
      En initiatief.onkosten_vergoed is 0
      Als de beslissing wordt gevraagd
      Dan is kosten_gedekt niet voldaan
      En is geen_bijdrage voldaan
      En is zoals_het_rapport_vraagt niet voldaan

    Abstract Scenario: Van <onkosten> euro wordt <vergoed> euro terugbetaald: <stand>
      Gegeven initiatief.onkosten is <onkosten>
      En initiatief.onkosten_vergoed is <vergoed>
      Als de beslissing wordt gevraagd
      Dan is kosten_gedekt <stand>

      Voorbeelden:
        | onkosten | vergoed  | stand        |
        | 10       | 9.99     | niet voldaan |
        | 10       | 10       | voldaan      |
        | 10       | 12       | voldaan      |
        | 0        | 0        | voldaan      |
        | 10       | onbekend | onbekend     |

  Regel: Het minimale scenario is een vergoeding voor het werk

    @warme-maaltijd-als-compensatie
    Scenario: Een warme maaltijd is genoeg voor het rapport, maar telt vandaag in welzijn als loon
      Gegeven initiatief.financiele_vergoeding is 0
      En initiatief.compensatie_in_natura is ja
      En initiatief.aard_natura is [volledige_maaltijd]
      Als de beslissing wordt gevraagd
      Dan is minimale_vergoeding voldaan
      En is natura_is_geen_loon niet voldaan
      En is past_bij_stelsel niet voldaan

    @geen-vergoeding-geen-natura
    Scenario: Wie niets krijgt, in geld noch in natura, krijgt te weinig
      Gegeven initiatief.financiele_vergoeding is 0
      En initiatief.compensatie_in_natura is nee
      Als de beslissing wordt gevraagd
      Dan is minimale_vergoeding niet voldaan

    Abstract Scenario: <geld> euro en in natura <natura>, met de lezing dat natura <lezing>: <stand>
      Gegeven de lezing "<lezing>" voor "in_natura"
      En initiatief.financiele_vergoeding is <geld>
      En initiatief.compensatie_in_natura is <natura>
      Als de beslissing wordt gevraagd
      Dan is minimale_vergoeding <stand>

      Voorbeelden:
        | lezing        | geld     | natura | stand        |
        | volstaat      | 0.01     | nee    | voldaan      |
        | volstaat      | onbekend | ja     | voldaan      |
        | volstaat      | onbekend | nee    | onbekend     |
        | volstaat_niet | 0        | ja     | niet voldaan |
        | volstaat_niet | 0.01     | nee    | voldaan      |

  Regel: Het werk is onbezoldigd
    Is een vergoeding voor het werk dan loon? Wie ja zegt, kan niet tegelijk een vergoeding in geld vragen.

    Abstract Scenario: Loon <loon>, vergoeding <vergoeding>, lezing <lezing>: onbezoldigd is <stand>
      Gegeven de lezing "<lezing>" voor "vergoeding_en_loon"
      En initiatief.loon is <loon>
      En initiatief.financiele_vergoeding is <vergoeding>
      Als de beslissing wordt gevraagd
      Dan is onbezoldigd <stand>

      Voorbeelden:
        | lezing    | loon | vergoeding | stand        |
        | geen_loon | 0    | 80         | voldaan      |
        | geen_loon | 0.01 | 0          | niet voldaan |
        | wel_loon  | 0    | 80         | niet voldaan |
        | wel_loon  | 0    | 0          | voldaan      |

    Scenario: Wie elke vergoeding loon noemt en natura niet meetelt, kan nooit aan beide bronnen voldoen
      Gegeven de lezing "wel_loon" voor "vergoeding_en_loon"
      En de lezing "volstaat_niet" voor "in_natura"
      En initiatief.financiele_vergoeding is 80
      Als de beslissing wordt gevraagd
      Dan is minimale_vergoeding voldaan
      En is onbezoldigd niet voldaan
      Gegeven initiatief.financiele_vergoeding is 0
      Als de beslissing wordt gevraagd
      Dan is minimale_vergoeding niet voldaan
      En is onbezoldigd voldaan

  Regel: Wat men vandaag mag geven, is enkel voor welzijn nagegaan

    Abstract Scenario: <natura> in natura, met <vergoeding> euro voor het werk: <stand>
      Gegeven initiatief.aard_natura is <natura>
      En initiatief.financiele_vergoeding is <vergoeding>
      Als de beslissing wordt gevraagd
      Dan is past_bij_stelsel <stand>

      Voorbeelden:
        | natura                        | vergoeding | stand        |
        | []                            | 0          | voldaan      |
        | [soep]                        | 0          | voldaan      |
        | [verplichte_werkkledij, soep] | 0          | voldaan      |
        | [soep, volledige_maaltijd]    | 0          | niet voldaan |
        | [andere]                      | 0          | onbekend     |
        | [volledige_maaltijd, andere]  | 0          | niet voldaan |
        | [soep]                        | 1          | niet voldaan |

    Scenario: In de sociale economie is dat een open vraag
      Gegeven initiatief.stelsel is ama_sociale_economie
      En initiatief.financiele_vergoeding is 40
      Als de beslissing wordt gevraagd
      Dan is past_bij_stelsel onbekend
      En is geen_vergoeding_voor_werk niet van toepassing
