# language: nl
Functionaliteit: Wie heeft de pensioenleeftijd bereikt? (vraag 5)
  Arbeidszorg is niet bedoeld als dagbesteding voor wie met pensioen gaat. Daarom vraagt de boom dat de
  persoon de wettelijke pensioenleeftijd nog niet bereikt heeft. Er zijn twee uitzonderingen: één die
  altijd geldt en één die iemand kan toekennen.

  Achtergrond:
    Gegeven de regelset "beslissingsboom"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: De geboortedatum bepaalt de pensioenleeftijd
    Wie voor 1960 geboren is, bereikt ze op 65 jaar, wie in de jaren 1960 tot en met 1963 geboren is op
    66 jaar, wie later geboren is op 67 jaar.

    Abstract Scenario: Wie op <geboren> geboren is, bereikt de pensioenleeftijd op <pensioendatum>
      Gegeven persoon.geboortedatum is <geboren>
      Als de beslissing wordt gevraagd
      Dan heeft pensioendatum de waarde <pensioendatum>

      Voorbeelden:
        | geboren    | pensioendatum |
        | 1959-12-31 | 2024-12-31    |
        | 1960-01-01 | 2026-01-01    |
        | 1963-12-31 | 2029-12-31    |
        | 1964-01-01 | 2031-01-01    |

    @grensgeval
    Abstract Scenario: Geboren op <geboren>: volgens beide tabellen is de pensioenleeftijd op <pensioendatum> bereikt
      De ene tabel kijkt naar de geboortedatum, de andere naar de eerste dag van de maand na de verjaardag.

      Gegeven persoon.geboortedatum is <geboren>
      En de lezing "<tabel>" voor "pensioentabel"
      Als de beslissing wordt gevraagd
      Dan heeft pensioendatum de waarde <pensioendatum>

      Voorbeelden:
        | geboren    | tabel                 | pensioendatum |
        | 1959-12-31 | volgens_geboortedatum | 2024-12-31    |
        | 1959-12-31 | volgens_ingangsdatum  | 2024-12-31    |
        | 1960-01-01 | volgens_geboortedatum | 2026-01-01    |
        | 1960-01-01 | volgens_ingangsdatum  | 2026-01-01    |
        | 1963-12-31 | volgens_geboortedatum | 2029-12-31    |
        | 1963-12-31 | volgens_ingangsdatum  | 2029-12-31    |
        | 1964-01-01 | volgens_geboortedatum | 2031-01-01    |
        | 1964-01-01 | volgens_ingangsdatum  | 2031-01-01    |

    Scenario: Iemand van 65 is in 2025 volgens beide tabellen nog te jong
      Gegeven persoon.geboortedatum is 1960-01-01
      En de peildatum 2025-12-31
      En de lezing "volgens_ingangsdatum" voor "pensioentabel"
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En heeft ingang_op_eerste_leeftijd de waarde 2025-02-01

    @vervroegd-gepensioneerd-62
    Scenario: Wie met 62 jaar vervroegd pensioen krijgt, heeft de leeftijd nog niet
      Gegeven persoon.geboortedatum is 1962-01-15
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja

    @pas-gepensioneerd-zoekt-daginvulling
    Scenario: Wie 67 is en een zinvolle daginvulling zoekt, is voorbij de pensioenleeftijd
      Gegeven persoon.geboortedatum is 1957-02-01
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_5
      En zijn criterium_6 tot en met criterium_14 niet gesteld

  Regel: Op de verjaardag zelf is de leeftijd bereikt
    De dag ervoor mag nog, de dag zelf niet meer.

    @pensioen-geboren-1959-dag-ervoor
    Scenario: Geboren eind 1959: de dag voor de 65ste verjaardag is het nog ja
      Gegeven persoon.geboortedatum is 1959-12-31
      En de peildatum 2024-12-30
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja

    @pensioen-geboren-1959-op-65
    Scenario: Geboren eind 1959: op de 65ste verjaardag is het nee
      Gegeven persoon.geboortedatum is 1959-12-31
      En de peildatum 2024-12-31
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_5

    @pensioen-geboren-1963-op-66
    Scenario: Geboren eind 1963: op de 66ste verjaardag is het nee
      Gegeven persoon.geboortedatum is 1963-12-31
      En de peildatum 2029-12-31
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_5

    @pensioen-geboren-1964-66-jaar
    Scenario: Geboren begin 1964: met 66 jaar is het nog ja
      Gegeven persoon.geboortedatum is 1964-01-01
      En de peildatum 2030-06-01
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja

    Abstract Scenario: Geboren op <geboren>, op <dag>: vraag 5 is <stand>
      Gegeven persoon.geboortedatum is <geboren>
      En de peildatum <dag>
      Als de beslissing wordt gevraagd
      Dan is criterium_5 <stand>

      Voorbeelden: tot 65 jaar
        | geboren    | dag        | stand        |
        | 1959-12-31 | 2025-01-01 | niet voldaan |

      Voorbeelden: tot 66 jaar
        | geboren    | dag        | stand        |
        | 1960-01-01 | 2025-01-01 | voldaan      |
        | 1960-01-01 | 2025-12-31 | voldaan      |
        | 1960-01-01 | 2026-01-01 | niet voldaan |
        | 1963-12-31 | 2029-12-30 | voldaan      |
        | 1963-12-31 | 2030-01-01 | niet voldaan |

      Voorbeelden: tot 67 jaar
        | geboren    | dag        | stand        |
        | 1964-01-01 | 2030-12-31 | voldaan      |
        | 1964-01-01 | 2031-01-01 | niet voldaan |
        | 1964-01-01 | 2031-01-02 | niet voldaan |

  Regel: Een andere lezing laat het pensioen op de eerste van de volgende maand beginnen
    Het pensioen zelf begint pas op de eerste dag van de maand na de verjaardag. Wie zo leest, geeft
    mensen tot een maand langer.

    Abstract Scenario: Geboren op <geboren>, lezing <lezing>: op <dag> is vraag 5 <stand>
      Gegeven persoon.geboortedatum is <geboren>
      En de lezing "<lezing>" voor "pensioen_bereikt"
      En de peildatum <dag>
      Als de beslissing wordt gevraagd
      Dan is criterium_5 <stand>

      Voorbeelden: jarig in het midden van de maand
        | geboren    | lezing                    | dag        | stand        |
        | 1959-12-15 | op_verjaardag             | 2024-12-14 | voldaan      |
        | 1959-12-15 | op_verjaardag             | 2024-12-15 | niet voldaan |
        | 1959-12-15 | eerste_van_volgende_maand | 2024-12-31 | voldaan      |
        | 1959-12-15 | eerste_van_volgende_maand | 2025-01-01 | niet voldaan |

      Voorbeelden: jarig op de eerste en op de laatste dag van een maand
        | geboren    | lezing                    | dag        | stand        |
        | 1957-02-01 | eerste_van_volgende_maand | 2022-02-28 | voldaan      |
        | 1957-02-01 | eerste_van_volgende_maand | 2022-03-01 | niet voldaan |
        | 1957-01-31 | eerste_van_volgende_maand | 2022-01-31 | voldaan      |
        | 1957-01-31 | eerste_van_volgende_maand | 2022-02-01 | niet voldaan |

    Scenario: Het antwoord noemt de lezing van de pensioenleeftijd
      Gegeven persoon.geboortedatum is 1957-02-01
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En rust het antwoord op de lezing "op_verjaardag" voor "pensioen_bereikt"

  Regel: Wie op 29 februari geboren is, verjaart in een gewoon jaar op een dag die de lezing kiest
    Het jaar van de 66ste verjaardag heeft dan geen 29 februari.

    Abstract Scenario: Geboren op 29 februari 1960, lezing <lezing>: op <dag> is vraag 5 <stand>
      Gegeven persoon.geboortedatum is 1960-02-29
      En de lezing "<lezing>" voor "schrikkeldag"
      En de peildatum <dag>
      Als de beslissing wordt gevraagd
      Dan is criterium_5 <stand>

      Voorbeelden:
        | lezing         | dag        | stand        |
        | op_1_maart     | 2026-02-28 | voldaan      |
        | op_1_maart     | 2026-03-01 | niet voldaan |
        | op_28_februari | 2026-02-27 | voldaan      |
        | op_28_februari | 2026-02-28 | niet voldaan |

    Abstract Scenario: Geboren op 29 februari 1960: beide lezingen samen geven <pensioendatum> (<schrikkeldag>)
      Gegeven persoon.geboortedatum is 1960-02-29
      En de lezing "eerste_van_volgende_maand" voor "pensioen_bereikt"
      En de lezing "<schrikkeldag>" voor "schrikkeldag"
      Als de beslissing wordt gevraagd
      Dan heeft pensioendatum de waarde <pensioendatum>

      Voorbeelden:
        | schrikkeldag   | pensioendatum |
        | op_1_maart     | 2026-04-01    |
        | op_28_februari | 2026-03-01    |

  Regel: Uitzondering 1. Wie voor die leeftijd al arbeidszorgmedewerker was, mag blijven
    Deze uitzondering geldt altijd. Wie pas begint op de dag dat de leeftijd bereikt is, valt er niet onder.

    @gepensioneerd-reeds-medewerker
    Scenario: Wie 69 is en al sinds 64 meewerkt, mag blijven
      Gegeven persoon.geboortedatum is 1955-03-01
      En persoon.al_arbeidszorgmedewerker is ja
      En persoon.startdatum_arbeidszorg is 2019-05-01
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En is criterium_5 voldaan
      En zegt de uitleg "Aan vraag 5 is voldaan door een uitzondering"

    Scenario: Rosette strijkt sinds haar 64ste in arbeidszorg en mag op haar 69ste blijven
      Gegeven de voorbeeldpersoon "Rosette"
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En heeft pensioendatum de waarde 2020-02-14

    @start-op-pensioenverjaardag
    Scenario: Wie begon op de dag van de pensioenleeftijd, was niet op tijd
      Gegeven persoon.geboortedatum is 1955-03-01
      En persoon.al_arbeidszorgmedewerker is ja
      En persoon.startdatum_arbeidszorg is 2020-03-01
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_5

    Abstract Scenario: Wie een dag <verschil> de pensioenleeftijd begon, krijgt <antwoord>
      Gegeven persoon.geboortedatum is 1955-03-01
      En persoon.al_arbeidszorgmedewerker is ja
      En persoon.startdatum_arbeidszorg is <start>
      Als de beslissing wordt gevraagd
      Dan is het antwoord <antwoord>

      Voorbeelden:
        | verschil | start      | antwoord |
        | voor     | 2020-02-29 | ja       |
        | na       | 2020-03-02 | nee      |

    Abstract Scenario: Geboren op <geboren> en begonnen op <start>: het antwoord is <antwoord>
      Gegeven persoon.geboortedatum is <geboren>
      En persoon.al_arbeidszorgmedewerker is ja
      En persoon.startdatum_arbeidszorg is <start>
      En de peildatum 2031-09-01
      Als de beslissing wordt gevraagd
      Dan is het antwoord <antwoord>

      Voorbeelden: een dag voor en op de 66ste verjaardag
        | geboren    | start      | antwoord |
        | 1960-06-15 | 2026-06-14 | ja       |
        | 1960-06-15 | 2026-06-15 | nee      |

      Voorbeelden: een dag voor en op de 67ste verjaardag
        | geboren    | start      | antwoord |
        | 1964-06-15 | 2031-06-14 | ja       |
        | 1964-06-15 | 2031-06-15 | nee      |

    Abstract Scenario: Nog medewerker op die dag <toen>, onderbroken <onderbroken>, lezing <lezing>: vraag 5 is <stand>
      Gegeven de voorbeeldpersoon "Rosette"
      En persoon.medewerker_op_pensioendatum is <toen>
      En persoon.deelname_onderbroken is <onderbroken>
      En de lezing "<lezing>" voor "al_medewerker"
      Als de beslissing wordt gevraagd
      Dan is criterium_5 <stand>

      Voorbeelden:
        | toen     | onderbroken | lezing                | stand        |
        | nee      | ja          | ooit                  | voldaan      |
        | ja       | ja          | nog_op_die_dag        | voldaan      |
        | nee      | ja          | nog_op_die_dag        | niet voldaan |
        | onbekend | nee         | nog_op_die_dag        | onbekend     |
        | ja       | nee         | open_bij_onderbreking | voldaan      |
        | nee      | ja          | open_bij_onderbreking | onbekend     |

    Scenario: Een vroege startdatum helpt niet als de persoon geen arbeidszorgmedewerker was
      Gegeven persoon.geboortedatum is 1955-03-01
      En persoon.al_arbeidszorgmedewerker is nee
      En persoon.startdatum_arbeidszorg is 2019-05-01
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee

    Scenario: Met de lezing van de volgende maand is beginnen op de verjaardag wel op tijd
      Gegeven persoon.geboortedatum is 1955-03-01
      En persoon.al_arbeidszorgmedewerker is ja
      En persoon.startdatum_arbeidszorg is 2020-03-01
      En de lezing "eerste_van_volgende_maand" voor "pensioen_bereikt"
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En rust het antwoord op de lezing "eerste_van_volgende_maand" voor "pensioen_bereikt"

    Scenario: Wie al meewerkte maar zonder bekende startdatum, krijgt de vraag naar die datum
      Gegeven persoon.geboortedatum is 1955-03-01
      En persoon.al_arbeidszorgmedewerker is ja
      En persoon.startdatum_arbeidszorg is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En stopt de boom bij criterium_5
      En ontbreken:
        | gegeven                        |
        | persoon.startdatum_arbeidszorg |

    Scenario: Met een vroege startdatum blijft de vraag of de persoon al meewerkte
      Gegeven persoon.geboortedatum is 1955-03-01
      En persoon.al_arbeidszorgmedewerker is onbekend
      En persoon.startdatum_arbeidszorg is 2019-05-01
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En ontbreken:
        | gegeven                          |
        | persoon.al_arbeidszorgmedewerker |

    Scenario: Met een te late startdatum hoeft niemand te vragen of de persoon al meewerkte
      Gegeven persoon.geboortedatum is 1955-03-01
      En persoon.al_arbeidszorgmedewerker is onbekend
      En persoon.startdatum_arbeidszorg is 2021-05-01
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En ontbreekt niets

  Regel: Uitzondering 2. Wie alleen met arbeidszorg geholpen is, kan een uitzondering krijgen
    De bron zegt dat het kan, niet dat het moet. Iemand moet de uitzondering dus echt toekennen.

    @enige-geschikte-antwoord-toegekend
    Scenario: Met de uitzondering kan Rosa op haar 70ste arbeidszorgmedewerker zijn
      Gegeven de voorbeeldpersoon "Rosa"
      En persoon.methodiek_enige_geschikte_antwoord is ja
      En persoon.uitzondering_zorgvraag_toegekend is ja
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En rust het antwoord op het oordeel over persoon.methodiek_enige_geschikte_antwoord
      En rust het antwoord op het oordeel over persoon.uitzondering_zorgvraag_toegekend

    @enige-geschikte-antwoord-niet-beslist
    Scenario: Zolang niemand voor Rosa over de uitzondering besliste, komt er geen ja en geen nee
      Gegeven de voorbeeldpersoon "Rosa"
      En persoon.methodiek_enige_geschikte_antwoord is ja
      En persoon.uitzondering_zorgvraag_toegekend is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En stopt de boom bij criterium_5
      En is de volgende vraag persoon.uitzondering_zorgvraag_toegekend
      En zegt de uitleg "Dat is een oordeel van: wie beslist of de persoon mag deelnemen"
      En ontbreken:
        | gegeven                                  |
        | persoon.uitzondering_zorgvraag_toegekend |

    Abstract Scenario: Enig geschikt antwoord <enig>, toegekend <toegekend>: het antwoord is <antwoord>
      Gegeven de voorbeeldpersoon "Rosa"
      En persoon.methodiek_enige_geschikte_antwoord is <enig>
      En persoon.uitzondering_zorgvraag_toegekend is <toegekend>
      Als de beslissing wordt gevraagd
      Dan is het antwoord <antwoord>

      Voorbeelden:
        | enig     | toegekend | antwoord |
        | ja       | nee       | nee      |
        | nee      | ja        | nee      |
        | nee      | nee       | nee      |
        | nee      | onbekend  | nee      |
        | onbekend | nee       | nee      |
        | onbekend | ja        | onbekend |

    Scenario: Weet niemand iets over de uitzonderingen voor Rosa, dan komen alle vragen in volgorde
      Gegeven de voorbeeldpersoon "Rosa"
      En persoon.al_arbeidszorgmedewerker is onbekend
      En persoon.startdatum_arbeidszorg is onbekend
      En persoon.methodiek_enige_geschikte_antwoord is onbekend
      En persoon.uitzondering_zorgvraag_toegekend is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En stopt de boom bij criterium_5
      En ontbreken:
        | gegeven                                    |
        | persoon.al_arbeidszorgmedewerker           |
        | persoon.startdatum_arbeidszorg             |
        | persoon.methodiek_enige_geschikte_antwoord |
        | persoon.uitzondering_zorgvraag_toegekend   |

  Regel: De uitzonderingen spelen pas als de leeftijd bereikt is
    Een uitzondering die niets kan veranderen, vraagt de boom niet.

    Scenario: Aan een jonge persoon vraagt niemand naar de uitzonderingen
      Gegeven persoon.al_arbeidszorgmedewerker is onbekend
      En persoon.startdatum_arbeidszorg is onbekend
      En persoon.methodiek_enige_geschikte_antwoord is onbekend
      En persoon.uitzondering_zorgvraag_toegekend is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En ontbreekt niets

    Scenario: Voor Rosette geldt de eerste uitzondering, dus hoeft niemand over de tweede te beslissen
      Gegeven de voorbeeldpersoon "Rosette"
      En persoon.methodiek_enige_geschikte_antwoord is ja
      En persoon.uitzondering_zorgvraag_toegekend is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En ontbreekt niets

    Scenario: Beide uitzonderingen samen spreken elkaar niet tegen
      Gegeven de voorbeeldpersoon "Rosette"
      En persoon.methodiek_enige_geschikte_antwoord is ja
      En persoon.uitzondering_zorgvraag_toegekend is ja
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En is criterium_5 voldaan

  Regel: Wat later bekend werd, verandert niet wat men vroeger wist
    De wet die de leeftijd verhoogt, verscheen op 21 augustus 2015.

    Scenario: De dag voor de wet verscheen, was 65 jaar bekend
      Gegeven de peildatum 2015-03-01
      En de regels zoals bekend op 2015-08-20
      En persoon.geboortedatum is 1970-05-10
      Als de beslissing wordt gevraagd
      Dan heeft pensioendatum de waarde 2035-05-10

    Scenario: De dag waarop de wet verscheen, was 67 jaar bekend
      Gegeven de peildatum 2015-03-01
      En de regels zoals bekend op 2015-08-21
      En persoon.geboortedatum is 1970-05-10
      Als de beslissing wordt gevraagd
      Dan heeft pensioendatum de waarde 2037-05-10

    @grensgeval
    Abstract Scenario: Volgens de ingangsdatum is het, zoals bekend op <bekend>, <pensioendatum>
      Gegeven de peildatum 2015-03-01
      En de regels zoals bekend op <bekend>
      En de lezing "volgens_ingangsdatum" voor "pensioentabel"
      En persoon.geboortedatum is 1970-05-10
      Als de beslissing wordt gevraagd
      Dan heeft pensioendatum de waarde <pensioendatum>

      Voorbeelden:
        | bekend     | pensioendatum |
        | 2010-01-01 | 2035-05-10    |
        | 2015-08-20 | 2035-05-10    |
        | 2015-08-21 | 2037-05-10    |
