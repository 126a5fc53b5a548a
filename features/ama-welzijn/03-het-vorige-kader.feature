# language: nl
Functionaliteit: Wie kon deelnemen voor 2024?
  Van 1 juli 2018 tot en met 31 december 2023 golden het decreet van 25 april 2014 en het besluit van 2 februari 2018.
  Toen was er een vaste hoogste leeftijd, en moest de persoon tot een van vier categorieën horen. Wat enkel voor
  vandaag is nagegaan, is voor toen een open vraag.

  Achtergrond:
    Gegeven de regelset "ama-welzijn"
    En de peildatum 2023-12-31
    En de voorbeeldpersoon "Basispersoon"

  Regel: Op 1 januari 2024 begint het kader van vandaag

    @grensgeval
    Abstract Scenario: Op <dag> kan de persoon uit het basisvoorbeeld deelnemen: <stand>
      Voor 2024 is te weinig nagegaan om ja te zeggen.

      Gegeven de peildatum <dag>
      En persoon.categorie is tegemoetkoming
      Als de beslissing wordt gevraagd
      Dan is kan_deelnemen <stand>
      En is geen_betaald_werk <stand>
      En is geen_verboden_combinatie <stand>

      Voorbeelden:
        | dag        | stand    |
        | 2018-07-01 | onbekend |
        | 2023-12-31 | onbekend |
        | 2024-01-01 | voldaan  |

  Regel: Wat men vroeger wist, blijft na te rekenen
    Het besluit dat zegt dat het kader van vandaag in 2024 begint, is van 18 november 2022. Voordien was er van het kader
    van 2014 geen einde bekend.

    @grensgeval
    Abstract Scenario: Op 1 maart 2024, zoals bekend op <bekend>: voor wie tot geen categorie hoort, is het <statuut>
      Gegeven de peildatum 2024-03-01
      En de regels zoals bekend op <bekend>
      En persoon.categorie is andere
      Als de beslissing wordt gevraagd
      Dan is statuut_in_orde <statuut>
      En is kan_deelnemen <statuut>
      En is geen_verboden_combinatie <combinatie>
      En zegt de uitleg "<kader>"

      Voorbeelden:
        | bekend     | statuut      | combinatie | kader                     |
        | 2018-03-19 | niet voldaan | onbekend   | Decreet van 25 april 2014 |
        | 2021-01-01 | niet voldaan | onbekend   | Decreet van 25 april 2014 |
        | 2022-11-17 | niet voldaan | onbekend   | Decreet van 25 april 2014 |
        | 2022-11-18 | voldaan      | voldaan    | Decreet van 8 juli 2022   |

    Scenario: Zoals bekend in 2021 bleef de hoogste leeftijd 65 jaar
      Gegeven de peildatum 2025-06-01
      En persoon.geboortedatum is 1960-01-01
      En de regels zoals bekend op 2021-01-01
      Als de beslissing wordt gevraagd
      Dan is jonger_dan_pensioenleeftijd niet voldaan
      Gegeven de regels zoals bekend op 2022-11-18
      Als de beslissing wordt gevraagd
      Dan is jonger_dan_pensioenleeftijd voldaan

    Scenario: Zoals bekend in 2021 liep ook de termijn voor een beslissing over de erkenning in 2024 door
      Gegeven de peildatum 2024-03-01
      En begeleider.aanvraag_erkenning is 2024-02-15
      En de regels zoals bekend op 2021-01-01
      Als de beslissing wordt gevraagd
      Dan heeft uiterste_beslissing de waarde 2024-04-30

    Scenario: Voor 2024 zegt het besluit van 2022 niets anders
      Gegeven de regels zoals bekend op 2022-11-18
      En persoon.categorie is andere
      Als de beslissing wordt gevraagd
      Dan is kan_deelnemen niet voldaan

  Regel: De persoon moest jonger zijn dan 65, wat ook de pensioenleeftijd was

    @grensgeval
    Abstract Scenario: Geboren op <geboren>, op <dag>: jong genoeg is <stand>
      Gegeven persoon.geboortedatum is <geboren>
      En de peildatum <dag>
      Als de beslissing wordt gevraagd
      Dan is jonger_dan_pensioenleeftijd <stand>

      Voorbeelden:
        | geboren    | dag        | stand        |
        | 1958-07-02 | 2023-07-01 | voldaan      |
        | 1958-07-02 | 2023-07-02 | niet voldaan |
        | 1958-12-31 | 2023-12-30 | voldaan      |
        | 1958-12-31 | 2023-12-31 | niet voldaan |
        | 1959-01-01 | 2023-12-31 | voldaan      |

    @grensgeval
    Abstract Scenario: Geboren op <geboren>, op <dag>: oud genoeg is <stand>
      Gegeven persoon.geboortedatum is <geboren>
      En de peildatum <dag>
      Als de beslissing wordt gevraagd
      Dan is oud_genoeg <stand>

      Voorbeelden:
        | geboren    | dag        | stand        |
        | 2001-06-15 | 2019-06-14 | niet voldaan |
        | 2001-06-15 | 2019-06-15 | voldaan      |

  Regel: De persoon hoorde tot een van vier categorieën, met de toelating die daarbij hoort

    Abstract Scenario: <categorie>: VDAB <vdab>, OCMW <ocmw>, adviserend arts <arts>: <stand>
      Gegeven persoon.categorie is <categorie>
      En persoon.niet_toeleidbaar is <vdab>
      En persoon.toelating_ocmw is <ocmw>
      En persoon.toelating_adviserend_arts is <arts>
      Als de beslissing wordt gevraagd
      Dan is statuut_in_orde <stand>

      Voorbeelden:
        | categorie         | vdab     | ocmw     | arts     | stand        |
        | werkzoekende      | ja       | nee      | nee      | voldaan      |
        | werkzoekende      | nee      | ja       | ja       | niet voldaan |
        | leefloon          | nee      | ja       | nee      | voldaan      |
        | leefloon          | ja       | nee      | ja       | niet voldaan |
        | arbeidsongeschikt | nee      | nee      | ja       | voldaan      |
        | arbeidsongeschikt | ja       | ja       | nee      | niet voldaan |
        | tegemoetkoming    | onbekend | onbekend | onbekend | voldaan      |
        | andere            | ja       | ja       | ja       | niet voldaan |
        | arbeidsongeschikt | ja       | ja       | onbekend | onbekend     |
        | onbekend          | ja       | ja       | ja       | onbekend     |

    @grensgeval
    Scenario: Wie tot geen van de vier hoorde, moest wachten tot 2024
      Gegeven persoon.categorie is andere
      Als de beslissing wordt gevraagd
      Dan is statuut_in_orde niet voldaan
      En is kan_deelnemen niet voldaan
      Gegeven de peildatum 2024-01-01
      Als de beslissing wordt gevraagd
      Dan is statuut_in_orde voldaan
      En is kan_deelnemen voldaan

  Regel: Over een erkenning werd binnen vijfenzeventig dagen beslist

    Abstract Scenario: Aangevraagd op <aanvraag>, op <dag>: ten laatste op <beslissing>
      Gegeven begeleider.aanvraag_erkenning is <aanvraag>
      En de peildatum <dag>
      Als de beslissing wordt gevraagd
      Dan heeft uiterste_beslissing de waarde <beslissing>

      Voorbeelden:
        | aanvraag   | dag        | beslissing |
        | 2021-02-15 | 2021-03-01 | 2021-05-01 |
        | 2023-12-01 | 2023-12-31 | 2024-02-14 |
        | 2023-12-01 | 2024-01-01 | onbekend   |

  Regel: Van de subsidie is enkel het bedrag van 2018 nagegaan

    @grensgeval
    Abstract Scenario: De subsidie per maand op <dag> is <bedrag>
      Gegeven de peildatum <dag>
      Als de beslissing wordt gevraagd
      Dan heeft subsidie_per_maand de waarde <bedrag>

      Voorbeelden:
        | dag        | bedrag   |
        | 2018-07-01 | 70       |
        | 2018-12-31 | 70       |
        | 2019-01-01 | onbekend |
        | 2023-12-31 | onbekend |
        | 2024-01-01 | onbekend |
