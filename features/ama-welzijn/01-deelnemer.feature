# language: nl
Functionaliteit: Wie kan vandaag deelnemen aan arbeidsmatige activiteiten in welzijn?
  Deze regels gelden sinds 2024. Ze lijken op de beslissingsboom van het rapport, maar ze zijn niet hetzelfde.
  Wat niet is nagegaan, blijft een open vraag.

  Achtergrond:
    Gegeven de regelset "ama-welzijn"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"

  Regel: De persoon is ouder dan 18 en jonger dan de pensioenleeftijd

    Scenario: In het basisvoorbeeld kan de persoon deelnemen
      Als de beslissing wordt gevraagd
      Dan is kan_deelnemen voldaan
      En rust het antwoord op het oordeel over persoon.betaald_werk_mogelijk

    Scenario: Yassin is na 1 juli niet meer leerplichtig, maar nog geen 18
      De beslissingsboom zegt dan ja bij de leerplicht; hier moet hij nog wachten tot zijn verjaardag.

      Gegeven de voorbeeldpersoon "Yassin"
      En de peildatum 2024-07-01
      Als de beslissing wordt gevraagd
      Dan is oud_genoeg niet voldaan
      En is kan_deelnemen niet voldaan

    Abstract Scenario: Yassin op <dag>, gelezen als <lezing>: <stand>
      Gegeven de voorbeeldpersoon "Yassin"
      En de peildatum <dag>
      En de lezing "<lezing>" voor "ouder_dan"
      Als de beslissing wordt gevraagd
      Dan is oud_genoeg <stand>
      En is kan_deelnemen <stand>

      Voorbeelden:
        | dag        | lezing           | stand        |
        | 2024-10-14 | op_de_verjaardag | niet voldaan |
        | 2024-10-15 | op_de_verjaardag | voldaan      |
        | 2024-10-15 | de_dag_erna      | niet voldaan |
        | 2024-10-16 | de_dag_erna      | voldaan      |

    Abstract Scenario: Geboren op 29 februari 2008, op <dag>, verjaart <lezing>: <stand>
      Gegeven persoon.geboortedatum is 2008-02-29
      En de peildatum <dag>
      En de lezing "<lezing>" voor "schrikkeldag"
      Als de beslissing wordt gevraagd
      Dan is oud_genoeg <stand>

      Voorbeelden:
        | dag        | lezing         | stand        |
        | 2026-02-28 | op_1_maart     | niet voldaan |
        | 2026-03-01 | op_1_maart     | voldaan      |
        | 2026-02-28 | op_28_februari | voldaan      |

    Abstract Scenario: Geboren op <geboren>, op <dag>: jonger dan de pensioenleeftijd is <stand>
      Gegeven persoon.geboortedatum is <geboren>
      En de peildatum <dag>
      Als de beslissing wordt gevraagd
      Dan is jonger_dan_pensioenleeftijd <stand>
      En is kan_deelnemen <stand>

      Voorbeelden:
        | geboren    | dag        | stand        |
        | 1959-12-31 | 2024-12-30 | voldaan      |
        | 1959-12-31 | 2024-12-31 | niet voldaan |
        | 1960-01-01 | 2025-12-31 | voldaan      |
        | 1960-01-01 | 2026-01-01 | niet voldaan |
        | 1964-01-01 | 2030-12-31 | voldaan      |
        | 1964-01-01 | 2031-01-01 | niet voldaan |
        | onbekend   | 2024-03-01 | onbekend     |

    Abstract Scenario: Geboren op <geboren>, op <dag>, pensioenleeftijd bereikt <lezing>: <stand>
      Gegeven persoon.geboortedatum is <geboren>
      En de peildatum <dag>
      En de lezing "<lezing>" voor "pensioen_bereikt"
      Als de beslissing wordt gevraagd
      Dan is jonger_dan_pensioenleeftijd <stand>

      Voorbeelden:
        | geboren    | dag        | lezing                    | stand        |
        | 1960-01-31 | 2026-01-31 | op_verjaardag             | niet voldaan |
        | 1960-01-31 | 2026-01-31 | eerste_van_volgende_maand | voldaan      |
        | 1960-01-31 | 2026-02-01 | eerste_van_volgende_maand | niet voldaan |

    @grensgeval
    Abstract Scenario: Geboren op <geboren>, volgens de ingangsdatum van het pensioen, op <dag>: <stand>
      De tabel volgens de geboortedatum zegt hetzelfde.

      Gegeven persoon.geboortedatum is <geboren>
      En de peildatum <dag>
      En de lezing "volgens_ingangsdatum" voor "pensioentabel"
      Als de beslissing wordt gevraagd
      Dan is jonger_dan_pensioenleeftijd <stand>

      Voorbeelden:
        | geboren    | dag        | stand        |
        | 1959-12-31 | 2024-12-30 | voldaan      |
        | 1959-12-31 | 2024-12-31 | niet voldaan |
        | 1960-01-01 | 2025-12-31 | voldaan      |
        | 1960-01-01 | 2026-01-01 | niet voldaan |
        | 1963-12-31 | 2029-12-30 | voldaan      |
        | 1963-12-31 | 2029-12-31 | niet voldaan |
        | 1964-01-01 | 2030-12-31 | voldaan      |
        | 1964-01-01 | 2031-01-01 | niet voldaan |

    Scenario: Rosette werkt al jaren mee, maar of dat vandaag een uitzondering is, is niet nagegaan
      Gegeven de voorbeeldpersoon "Rosette"
      Als de beslissing wordt gevraagd
      Dan is jonger_dan_pensioenleeftijd niet voldaan
      En is uitzondering_op_pensioenleeftijd onbekend

  Regel: Betaald werk is niet mogelijk, door minstens één belemmering

    Abstract Scenario: Betaald werk mogelijk <mogelijk>, belemmeringen <belemmeringen>: <stand>
      Gegeven persoon.betaald_werk_mogelijk is <mogelijk>
      En persoon.belemmeringen is <belemmeringen>
      Als de beslissing wordt gevraagd
      Dan is geen_betaald_werk <stand>
      En is kan_deelnemen <stand>

      Voorbeelden:
        | mogelijk | belemmeringen      | stand        |
        | nee      | [sociaal]          | voldaan      |
        | nee      | [medisch, sociaal] | voldaan      |
        | nee      | []                 | niet voldaan |
        | ja       | [sociaal]          | niet voldaan |
        | onbekend | [sociaal]          | onbekend     |
        | nee      | onbekend           | onbekend     |

  Regel: Het statuut is nagegaan voor de overeenkomst

    Abstract Scenario: Statuut nagegaan: <nagegaan>
      Gegeven persoon.statuut_nagegaan is <nagegaan>
      Als de beslissing wordt gevraagd
      Dan is statuut_in_orde <stand>
      En is kan_deelnemen <stand>

      Voorbeelden:
        | nagegaan | stand        |
        | nee      | niet voldaan |
        | onbekend | onbekend     |

  Regel: Niet samen met een aanbod dat hetzelfde betaalt

    Scenario: Dirk mag zijn dagcentrum niet combineren met arbeidsmatige activiteiten
      Het rapport laat die combinatie open. Vandaag mag ze niet.

      Gegeven de voorbeeldpersoon "Dirk"
      Als de beslissing wordt gevraagd
      Dan is geen_verboden_combinatie niet voldaan
      En is kan_deelnemen niet voldaan

    Abstract Scenario: <aanbod> is ja: <stand>
      Gegeven <aanbod> is ja
      Als de beslissing wordt gevraagd
      Dan is geen_verboden_combinatie <stand>
      En is kan_deelnemen <stand>

      Voorbeelden:
        | aanbod                            | stand        |
        | persoon.vaph_begeleid_werken      | niet voldaan |
        | persoon.ama_sociale_economie      | niet voldaan |
        | persoon.vaph_andere_ondersteuning | voldaan      |
