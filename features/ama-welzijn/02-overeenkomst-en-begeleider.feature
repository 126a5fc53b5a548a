# language: nl
Functionaliteit: Wat hoort er in de overeenkomst, en wie begeleidt?
  Er is geen modelovereenkomst, wel een lijst van wat erin moet. Een stuk van die lijst is nagegaan. De
  begeleider is erkend.

  Achtergrond:
    Gegeven de regelset "ama-welzijn"
    En de peildatum 2024-03-01
    En het voorbeeld "Overeenkomst van Dirk"
    En het voorbeeld "De Brug"

  Regel: De overeenkomst zegt wanneer, waar, wat en met wie

    Scenario: De overeenkomst van Dirk noemt alles wat nagegaan is
      Als de beslissing wordt gevraagd
      Dan is overeenkomst_noemt_het_nodige voldaan
      En is dagprestatie_lang_genoeg voldaan
      En is overeenkomst_per_werkpost voldaan

    Abstract Scenario: Met <vermeldingen> en een flexibel uurrooster <flexibel>: <stand>
      Gegeven overeenkomst.vermeldingen is <vermeldingen>
      En overeenkomst.uurrooster_flexibel is <flexibel>
      Als de beslissing wordt gevraagd
      Dan is overeenkomst_noemt_het_nodige <stand>

      Voorbeelden:
        | vermeldingen                                                        | flexibel | stand        |
        | [uurrooster, takenpakket, locatie, werkpostbegeleider]              | nee      | voldaan      |
        | [takenpakket, locatie, werkpostbegeleider]                          | nee      | niet voldaan |
        | [uurrooster, locatie, werkpostbegeleider]                           | nee      | niet voldaan |
        | [uurrooster, takenpakket, werkpostbegeleider]                       | nee      | niet voldaan |
        | [uurrooster, takenpakket, locatie]                                  | nee      | niet voldaan |
        | [uurrooster, takenpakket, locatie, werkpostbegeleider]              | ja       | niet voldaan |
        | [uurrooster, aantal_uren, takenpakket, locatie, werkpostbegeleider] | ja       | voldaan      |
        | [uurrooster, takenpakket, locatie, werkpostbegeleider]              | onbekend | onbekend     |
        | onbekend                                                            | nee      | onbekend     |

    Abstract Scenario: Een kortste dag van <uren> uur is <stand>
      Gegeven overeenkomst.uren_per_dagprestatie is <uren>
      Als de beslissing wordt gevraagd
      Dan is dagprestatie_lang_genoeg <stand>

      Voorbeelden:
        | uren     | stand        |
        | 2.75     | niet voldaan |
        | 3        | voldaan      |
        | 8        | voldaan      |
        | onbekend | onbekend     |

    Abstract Scenario: Voor <werkposten> werkposten zijn er <overeenkomsten> overeenkomsten: <stand>
      Gegeven overeenkomst.aantal_werkposten is <werkposten>
      En overeenkomst.aantal_overeenkomsten is <overeenkomsten>
      Als de beslissing wordt gevraagd
      Dan is overeenkomst_per_werkpost <stand>

      Voorbeelden:
        | werkposten | overeenkomsten | stand        |
        | 1          | 1              | voldaan      |
        | 2          | 1              | niet voldaan |
        | 2          | 2              | voldaan      |

    Scenario: Een minimum per week en een maximale duur zijn niet nagegaan
      Als de beslissing wordt gevraagd
      Dan heeft minimum_uren_per_week de waarde onbekend
      En heeft maximale_duur de waarde onbekend

  Regel: De erkenning geldt vijf jaar

    Scenario: De Brug is erkend, en zou dat vandaag opnieuw kunnen worden
      Als de beslissing wordt gevraagd
      Dan is erkenning_geldig voldaan
      En is kan_erkend_worden voldaan

    Abstract Scenario: Erkend op <erkend>, op <dag>: <stand>
      Gegeven begeleider.erkend_op is <erkend>
      En de peildatum <dag>
      Als de beslissing wordt gevraagd
      Dan is erkenning_geldig <stand>

      Voorbeelden:
        | erkend     | dag        | stand        |
        | 2019-09-01 | 2024-08-31 | voldaan      |
        | 2019-09-01 | 2024-09-01 | niet voldaan |
        | onbekend   | 2024-03-01 | onbekend     |

    Abstract Scenario: Deskundig personeel <personeel>, verzekerd <verzekerd>: <stand>
      Gegeven begeleider.deskundig_personeel is <personeel>
      En begeleider.verzekerd is <verzekerd>
      Als de beslissing wordt gevraagd
      Dan is kan_erkend_worden <stand>

      Voorbeelden:
        | personeel | verzekerd | stand        |
        | ja        | ja        | voldaan      |
        | ja        | nee       | niet voldaan |
        | nee       | ja        | niet voldaan |

    Scenario: Het bedrag van de subsidie en het hoogste aantal deelnemers zijn niet nagegaan
      Als de beslissing wordt gevraagd
      Dan heeft subsidie_per_maand de waarde onbekend
      En heeft maximum_deelnemers de waarde onbekend
