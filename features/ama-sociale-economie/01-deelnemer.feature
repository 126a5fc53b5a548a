# language: nl
Functionaliteit: Wie kan vandaag deelnemen in de sociale economie?
  Arbeidsmatige activiteiten in de sociale economie zijn tijdelijk en gaan naar betaald werk. VDAB beslist wie
  mag deelnemen en kijkt elk jaar opnieuw. Wat niet is nagegaan, blijft een open vraag.

  Achtergrond:
    Gegeven de regelset "ama-sociale-economie"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Elke voorwaarde telt mee

    Scenario: In het basisvoorbeeld kan de persoon deelnemen
      Als de beslissing wordt gevraagd
      Dan is kan_deelnemen voldaan

    Abstract Scenario: <gegeven> is <waarde>: <regel> is niet voldaan
      Gegeven <gegeven> is <waarde>
      Als de beslissing wordt gevraagd
      Dan is <regel> niet voldaan
      En is kan_deelnemen niet voldaan

      Voorbeelden:
        | gegeven                               | waarde | regel                    |
        | persoon.betaald_werk_mogelijk         | ja     | geen_betaald_werk        |
        | persoon.belemmeringen                 | []     | geen_betaald_werk        |
        | persoon.stappen_naar_betaald_werk     | nee    | op_weg_naar_betaald_werk |
        | initiatief.gericht_op_betaald_werk    | nee    | op_weg_naar_betaald_werk |
        | persoon.toegelaten_door_vdab          | nee    | vdab_liet_toe            |
        | persoon.ama_welzijn                   | ja     | niet_samen_met_welzijn   |
        | initiatief.maatwerkbedrijf_of_partner | nee    | juiste_werkvloer         |

  Regel: Twaalf uur per week is het minimum

    Abstract Scenario: <uren> uur per week is <stand>
      Gegeven persoon.uren_per_week is <uren>
      Als de beslissing wordt gevraagd
      Dan is genoeg_uren <stand>
      En is kan_deelnemen <stand>

      Voorbeelden:
        | uren     | stand        |
        | 3        | niet voldaan |
        | 11.75    | niet voldaan |
        | 12       | voldaan      |
        | 38       | voldaan      |
        | onbekend | onbekend     |

    Scenario: Leila mag opbouwen van negen en een half naar twaalf uur
      De beslissingsboom zegt ja bij minstens drie uur. Hier is er een plan nodig om op te bouwen.

      Gegeven de voorbeeldpersoon "Leila"
      Als de beslissing wordt gevraagd
      Dan is kan_deelnemen niet voldaan
      Gegeven persoon.uren_per_week is 12
      Als de beslissing wordt gevraagd
      Dan is kan_deelnemen voldaan

  Regel: VDAB beoordeelt minstens elk jaar

    Abstract Scenario: Beoordeeld op <beoordeeld>, op <dag>: <stand>
      Gegeven persoon.laatste_beoordeling is <beoordeeld>
      En de peildatum <dag>
      Als de beslissing wordt gevraagd
      Dan is op_tijd_beoordeeld <stand>
      En is kan_deelnemen <stand>

      Voorbeelden:
        | beoordeeld | dag        | stand        |
        | 2024-03-15 | 2025-03-14 | voldaan      |
        | 2024-03-15 | 2025-03-15 | voldaan      |
        | 2024-03-15 | 2025-03-16 | niet voldaan |
        | 2024-02-29 | 2025-03-01 | voldaan      |
        | 2024-02-29 | 2025-03-02 | niet voldaan |
        | onbekend   | 2025-03-01 | onbekend     |

    Abstract Scenario: Per kalenderjaar geteld, beoordeeld op <beoordeeld>, op <dag>: <stand>
      Gegeven de lezing "per_kalenderjaar" voor "elk_jaar"
      En persoon.laatste_beoordeling is <beoordeeld>
      En de peildatum <dag>
      Als de beslissing wordt gevraagd
      Dan is op_tijd_beoordeeld <stand>

      Voorbeelden:
        | beoordeeld | dag        | stand        |
        | 2024-01-10 | 2025-12-31 | voldaan      |
        | 2024-12-31 | 2026-01-01 | niet voldaan |

  Regel: Wat niet is nagegaan, blijft onbekend

    Abstract Scenario: <wat> is een open vraag
      Als de beslissing wordt gevraagd
      Dan heeft <wat> de waarde onbekend

      Voorbeelden:
        | wat                       |
        | minimumleeftijd           |
        | maximale_duur             |
        | combinatie_met_dagcentrum |
        | vergoeding_toegelaten     |
        | subsidie_per_jaar         |
