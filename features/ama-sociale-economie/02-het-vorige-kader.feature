# language: nl
Functionaliteit: Wat gold er voor 2024 in de sociale economie?
  Het besluit van 8 januari 2021 gold van 1 april 2021 tot en met 31 december 2023. Wie toen kon deelnemen, is niet
  nagegaan. Van de subsidie is één bedrag gevonden, in een secundaire bron.

  Achtergrond:
    Gegeven de regelset "ama-sociale-economie"
    En de peildatum 2023-12-31
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Op 1 januari 2024 begint het kader van vandaag

    @grensgeval
    Abstract Scenario: Op <dag> kan de persoon uit het basisvoorbeeld deelnemen: <stand>
      Gegeven de peildatum <dag>
      En persoon.laatste_beoordeling is <dag>
      Als de beslissing wordt gevraagd
      Dan is kan_deelnemen <stand>
      En is genoeg_uren <stand>
      En is vdab_liet_toe <stand>

      Voorbeelden:
        | dag        | stand    |
        | 2021-04-01 | onbekend |
        | 2023-12-31 | onbekend |
        | 2024-01-01 | voldaan  |

    Scenario: Wat vandaag een nee is, is voor toen een open vraag
      Gegeven persoon.uren_per_week is 3
      En persoon.laatste_beoordeling is 2023-12-01
      Als de beslissing wordt gevraagd
      Dan is kan_deelnemen onbekend
      Gegeven de peildatum 2024-01-01
      Als de beslissing wordt gevraagd
      Dan is kan_deelnemen niet voldaan

  Regel: Wat men vroeger wist, blijft na te rekenen
    Het besluit dat zegt dat het kader van vandaag in 2024 begint, is van 18 november 2022. Voordien was er van het
    vorige kader geen einde bekend.

    @grensgeval
    Abstract Scenario: Op 1 maart 2024, zoals bekend op <bekend>: kan deelnemen is <stand>
      Gegeven de peildatum 2024-03-01
      En de regels zoals bekend op <bekend>
      En persoon.laatste_beoordeling is 2023-12-01
      Als de beslissing wordt gevraagd
      Dan is kan_deelnemen <stand>
      En is genoeg_uren <stand>
      En zegt de uitleg "<kader>"

      Voorbeelden:
        | bekend     | stand    | kader                      |
        | 2021-01-01 | onbekend | Besluit van 8 januari 2021 |
        | 2022-11-17 | onbekend | Besluit van 8 januari 2021 |
        | 2022-11-18 | voldaan  | Decreet van 8 juli 2022    |

  Regel: Van de subsidie is enkel het bedrag van april 2022 gevonden

    @grensgeval
    Abstract Scenario: De subsidie per traject op <dag> is <bedrag>
      Gegeven de peildatum <dag>
      En persoon.laatste_beoordeling is onbekend
      Als de beslissing wordt gevraagd
      Dan heeft subsidie_per_jaar de waarde <bedrag>

      Voorbeelden:
        | dag        | bedrag   |
        | 2022-03-31 | onbekend |
        | 2022-04-01 | 2812.20  |
        | 2022-12-31 | 2812.20  |
        | 2023-01-01 | onbekend |
        | 2024-01-01 | onbekend |
