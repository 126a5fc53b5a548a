# language: nl
Functionaliteit: Blijft de vergoeding van een vrijwilliger binnen het gewone forfait?
  Een vrijwilliger kan een vast bedrag krijgen zonder zijn kosten te bewijzen, met een maximum per dag en per
  kalenderjaar. De bedragen van 2016 tot en met 2024 zijn nagegaan. Arbeidszorg is geen vrijwilligerswerk.

  Achtergrond:
    Gegeven de regelset "vrijwilligersvergoeding"
    En de peildatum 2024-03-01
    En het voorbeeld "Greta"

  Regel: Elk jaar heeft een eigen bedrag per dag en per jaar

    Scenario: Greta blijft er ruim onder
      Als de beslissing wordt gevraagd
      Dan is binnen_het_forfait voldaan

    @grensgeval
    Abstract Scenario: Op <dag> is <per_dag> euro op een dag <dagmaximum>, en <per_jaar> euro in het jaar <jaarmaximum>
      Gegeven de peildatum <dag>
      En vrijwilliger.hoogste_vergoeding_per_dag is <per_dag>
      En vrijwilliger.vergoeding_dit_jaar is <per_jaar>
      Als de beslissing wordt gevraagd
      Dan is binnen_dagmaximum <dagmaximum>
      En is binnen_jaarmaximum <jaarmaximum>

      Voorbeelden:
        | dag        | per_dag | per_jaar | dagmaximum | jaarmaximum |
        | 2016-12-31 | 32.71 | 1308.38 | voldaan      | voldaan      |
        | 2016-01-01 | 32.72 | 1308.39 | niet voldaan | niet voldaan |
        | 2017-12-31 | 33.36 | 1334.55 | voldaan      | voldaan      |
        | 2017-01-01 | 33.37 | 1334.56 | niet voldaan | niet voldaan |
        | 2018-12-31 | 34.03 | 1361.23 | voldaan      | voldaan      |
        | 2018-01-01 | 34.04 | 1361.24 | niet voldaan | niet voldaan |
        | 2019-12-31 | 34.71 | 1388.40 | voldaan      | voldaan      |
        | 2019-01-01 | 34.72 | 1388.41 | niet voldaan | niet voldaan |
        | 2020-12-31 | 34.71 | 1388.40 | voldaan      | voldaan      |
        | 2020-01-01 | 34.72 | 1388.41 | niet voldaan | niet voldaan |
        | 2021-12-31 | 35.41 | 1416.16 | voldaan      | voldaan      |
        | 2021-01-01 | 35.42 | 1416.17 | niet voldaan | niet voldaan |
        | 2022-12-31 | 36.84 | 1473.37 | voldaan      | voldaan      |
        | 2022-01-01 | 36.85 | 1473.38 | niet voldaan | niet voldaan |
        | 2023-12-31 | 40.67 | 1626.77 | voldaan      | voldaan      |
        | 2023-01-01 | 40.68 | 1626.78 | niet voldaan | niet voldaan |
        | 2024-12-31 | 41.48 | 1659.29 | voldaan      | voldaan      |
        | 2024-01-01 | 41.49 | 1659.30 | niet voldaan | niet voldaan |

    Abstract Scenario: Te veel op een dag of te veel in een jaar: <per_dag> en <per_jaar> euro is <stand>
      Gegeven vrijwilliger.hoogste_vergoeding_per_dag is <per_dag>
      En vrijwilliger.vergoeding_dit_jaar is <per_jaar>
      Als de beslissing wordt gevraagd
      Dan is binnen_het_forfait <stand>

      Voorbeelden:
        | per_dag  | per_jaar | stand        |
        | 41.48    | 1659.29  | voldaan      |
        | 41.49    | 960      | niet voldaan |
        | 20       | 1659.30  | niet voldaan |
        | onbekend | 960      | onbekend     |
        | onbekend | 2000     | niet voldaan |

  Regel: Vanaf 2025 is het bedrag niet nagegaan

    @grensgeval
    Abstract Scenario: Op <dag> is het forfait voor Greta <stand>
      Wie ruim onder het bedrag van 2024 blijft, krijgt daarmee nog geen ja: dat bedrag geldt niet verder.

      Gegeven de peildatum <dag>
      Als de beslissing wordt gevraagd
      Dan is binnen_dagmaximum <stand>
      En is binnen_jaarmaximum <stand>
      En is binnen_het_forfait <stand>

      Voorbeelden:
        | dag        | stand    |
        | 2024-12-31 | voldaan  |
        | 2025-01-01 | onbekend |
        | 2026-11-22 | onbekend |

    @grensgeval
    Abstract Scenario: Op <dag> zeggen het kader en de norm over het bedrag hoever ze binden: <status>
      Gegeven de peildatum <dag>
      Als de beslissing wordt gevraagd
      Dan zegt de uitleg "<kader>) op"
      En zegt de uitleg ": <status>."
      En zegt de uitleg "Kracht: moet (<status>)"

      Voorbeelden:
        | dag        | kader                                     | status                      |
        | 2016-01-01 | met de bedragen van 2016 tot en met 2024  | historisch, geldt niet meer |
        | 2024-12-31 | met de bedragen van 2016 tot en met 2024  | historisch, geldt niet meer |
        | 2025-01-01 | de bedragen sinds 2025 zijn niet nagegaan | geldend recht               |

  Regel: Naast het forfait mag er vervoer bij, tot 2000 kilometer per jaar

    @grensgeval
    Abstract Scenario: <kilometers> kilometer vervoer naast het forfait is <stand>
      Gegeven vrijwilliger.kilometers_vergoed is <kilometers>
      Als de beslissing wordt gevraagd
      Dan is vervoer_binnen_maximum <stand>
      En is binnen_het_forfait <stand>

      Voorbeelden:
        | kilometers | stand        |
        | 0          | voldaan      |
        | 2000       | voldaan      |
        | 2000.1     | niet voldaan |
        | onbekend   | onbekend     |

    Scenario: Ook in 2024 is de grens geldend recht, en de uitleg zegt dat de bron secundair is
      Als de beslissing wordt gevraagd
      Dan zegt de uitleg "Kracht: moet (geldend recht)"
      En zegt de uitleg "secundaire bron; de wet zelf is niet nagelezen"

    Scenario: Te veel kilometers is ook in 2025 een nee
      Gegeven de peildatum 2025-06-01
      En vrijwilliger.kilometers_vergoed is 2400
      Als de beslissing wordt gevraagd
      Dan is binnen_het_forfait niet voldaan
