# language: nl
Functionaliteit: Wie kon intekenen op de oproep van 2012?
  In september 2012 konden de arbeidszorginitiatieven intekenen die Werk en Sociale Economie financierde:
  sociale werkplaatsen, beschutte werkplaatsen en samenwerkingsverbanden.

  Achtergrond:
    Gegeven de regelset "doorstroomtrajecten"
    En de peildatum 2012-11-01
    En de voorbeeldpersoon "Leila"
    En het voorbeeldinitiatief "Fietspunt"

  Regel: Enkel in september 2012
    De bron noemt de maand. De eerste en de laatste dag tellen mee.

    Abstract Scenario: Wie op <dag> intekende: <stand>
      Gegeven initiatief.datum_inschrijving is <dag>
      Als de beslissing wordt gevraagd
      Dan is kon_intekenen <stand>

      Voorbeelden:
        | dag        | stand        |
        | 2012-08-31 | niet voldaan |
        | 2012-09-01 | voldaan      |
        | 2012-09-30 | voldaan      |
        | 2012-10-01 | niet voldaan |

    Scenario: Zonder de dag van de intekening staat het niet vast
      Gegeven initiatief.datum_inschrijving is onbekend
      Als de beslissing wordt gevraagd
      Dan is kon_intekenen onbekend
      En ontbreekt onder andere initiatief.datum_inschrijving

    Scenario: Vandaag gelezen blijft het antwoord hetzelfde, en het heet historisch
      Gegeven de peildatum 2024-03-01
      Als de beslissing wordt gevraagd
      Dan is kon_intekenen voldaan
      En heeft einde_oproep de waarde 2012-09-30
      En zegt de uitleg "Oproep van september 2012 voor doorstroomtrajecten uit arbeidszorg"
      En zegt de uitleg "historisch"

  Regel: Enkel wie gefinancierd werd
    De financiering kwam van het beleidsdomein Werk en Sociale Economie.

    Scenario: Een centrum dat een andere overheid financiert, kon niet intekenen
      Gegeven het voorbeeldinitiatief "Dagactiviteitencentrum"
      Als de beslissing wordt gevraagd
      Dan is kon_intekenen niet voldaan

    Scenario: Zonder te weten wie het initiatief financiert, staat het niet vast
      Gegeven initiatief.gefinancierd_door_wse is onbekend
      Als de beslissing wordt gevraagd
      Dan is kon_intekenen onbekend

  Regel: Sociale werkplaatsen, beschutte werkplaatsen en samenwerkingsverbanden
    Of andere gefinancierde initiatieven ook konden intekenen, hangt af van hoe men de haakjes leest.

    Abstract Scenario: Een initiatief van de soort <soort>, lezing <lezing>: <stand>
      Gegeven initiatief.type_initiatief is <soort>
      En de lezing "<lezing>" voor "soorten"
      Als de beslissing wordt gevraagd
      Dan is kon_intekenen <stand>

      Voorbeelden:
        | soort                | lezing           | stand        |
        | sociale_werkplaats   | enkel_genoemde   | voldaan      |
        | beschutte_werkplaats | enkel_genoemde   | voldaan      |
        | samenwerkingsverband | enkel_genoemde   | voldaan      |
        | ander_initiatief     | enkel_genoemde   | niet voldaan |
        | ander_initiatief     | elk_gefinancierd | voldaan      |
        | onbekend             | enkel_genoemde   | onbekend     |

    Scenario: Geen enkele lezing laat een initiatief zonder die financiering intekenen
      Gegeven het voorbeeldinitiatief "Dagactiviteitencentrum"
      En de lezing "elk_gefinancierd" voor "soorten"
      Als de beslissing wordt gevraagd
      Dan is kon_intekenen niet voldaan
