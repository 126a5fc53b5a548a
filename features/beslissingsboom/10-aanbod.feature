# language: nl
Functionaliteit: Biedt het initiatief genoeg werk aan? (vraag 11)
  Een atelier biedt elke week minstens twintig uur werk, over minstens vier dagen. Zo kan het ingaan op
  wat elke medewerker vraagt en nodig heeft. Voor wie mensen één voor één op een werkplek begeleidt,
  geldt een eigen minimum.

  Achtergrond:
    Gegeven de regelset "beslissingsboom"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Een atelier biedt minstens twintig uur over minstens vier dagen
    Beide grenzen gelden samen. Meer uren maken te weinig dagen niet goed.

    @negentien-en-half-uur-5-dagen
    Scenario: Negentien en een half uur is te weinig, ook over vijf dagen
      Gegeven initiatief.aanbod_uren_per_week is 19.5
      En initiatief.aanbod_dagen_per_week is 5
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_11
      En zijn criterium_12 tot en met criterium_14 niet gesteld

    @24-uur-3-dagen
    Scenario: Vierentwintig uur over drie dagen is niet genoeg gespreid
      Gegeven initiatief.aanbod_uren_per_week is 24
      En initiatief.aanbod_dagen_per_week is 3
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_11

    @sociale-tewerkstelling-5-dagen
    Scenario: Een sociale werkplaats met vijf dagen en 38 uur biedt ruim genoeg
      Gegeven initiatief.aanbod_uren_per_week is 38
      En initiatief.aanbod_dagen_per_week is 5
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja

    @creatieve-uren-tellen-niet-mee
    Scenario: Zes uur knutselen naast achttien uur werk telt niet mee
      Gegeven initiatief.aanbod_uren_per_week is 18
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_11

    Abstract Scenario: <uren> uur over <dagen> dagen: vraag 11 is <stand>
      Gegeven initiatief.werkvorm is atelier
      En initiatief.aanbod_uren_per_week is <uren>
      En initiatief.aanbod_dagen_per_week is <dagen>
      Als de beslissing wordt gevraagd
      Dan is criterium_11 <stand>

      Voorbeelden: rond twintig uur
        | uren  | dagen | stand        |
        | 19.75 | 5     | niet voldaan |
        | 20    | 5     | voldaan      |
        | 20.25 | 5     | voldaan      |

      Voorbeelden: rond vier dagen
        | uren | dagen | stand        |
        | 25   | 3     | niet voldaan |
        | 25   | 4     | voldaan      |
        | 25   | 5     | voldaan      |

      Voorbeelden: beide grenzen tegelijk
        | uren  | dagen | stand        |
        | 20    | 4     | voldaan      |
        | 19.75 | 4     | niet voldaan |
        | 20    | 3     | niet voldaan |

      Voorbeelden: een getal ontbreekt
        | uren     | dagen    | stand        |
        | onbekend | 3        | niet voldaan |
        | 19.75    | onbekend | niet voldaan |
        | onbekend | 4        | onbekend     |
        | 20       | onbekend | onbekend     |

    Scenario: Eerst komt de vraag naar de uren, dan die naar de dagen
      Gegeven initiatief.aanbod_uren_per_week is onbekend
      En initiatief.aanbod_dagen_per_week is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En stopt de boom bij criterium_11
      En ontbreken:
        | gegeven                          |
        | initiatief.aanbod_uren_per_week  |
        | initiatief.aanbod_dagen_per_week |

  Regel: Individueel begeleid werken moet genoeg ondersteuning garanderen
    De grens van twintig uur is voor ateliers. Bij individueel begeleid werken telt of een minimum aan
    ondersteuning vaststaat.

    @begeleid-werken-8-uur-met-garantie
    Scenario: Acht uur begeleid werken met gegarandeerde ondersteuning is genoeg
      Gegeven initiatief.werkvorm is individueel_begeleid_werken
      En initiatief.aanbod_uren_per_week is 8
      En initiatief.minimaal_ondersteuningsaanbod_gegarandeerd is ja
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja

    Scenario: Begeleid werken zonder gegarandeerde ondersteuning is niet genoeg, ook met 38 uur
      Gegeven het voorbeeldinitiatief "Begeleid werken"
      En initiatief.aanbod_uren_per_week is 38
      En initiatief.minimaal_ondersteuningsaanbod_gegarandeerd is nee
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_11

    Scenario: Bij begeleid werken vraagt de boom naar de ondersteuning en niet naar de uren
      Gegeven initiatief.werkvorm is individueel_begeleid_werken
      En initiatief.aanbod_uren_per_week is onbekend
      En initiatief.aanbod_dagen_per_week is onbekend
      En initiatief.minimaal_ondersteuningsaanbod_gegarandeerd is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En ontbreken:
        | gegeven                                               |
        | initiatief.minimaal_ondersteuningsaanbod_gegarandeerd |

    Scenario: Aan een atelier vraagt niemand naar gegarandeerde ondersteuning
      Gegeven initiatief.werkvorm is atelier
      En initiatief.minimaal_ondersteuningsaanbod_gegarandeerd is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En ontbreekt niets

  Regel: Zonder werkvorm weet niemand welk minimum geldt
    De werkvorm is dan de eerste vraag, tenzij het antwoord voor beide werkvormen hetzelfde is.

    Scenario: Een onbekende werkvorm is de volgende vraag
      Gegeven initiatief.werkvorm is onbekend
      En initiatief.minimaal_ondersteuningsaanbod_gegarandeerd is nee
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En stopt de boom bij criterium_11
      En ontbreken:
        | gegeven             |
        | initiatief.werkvorm |

    Scenario: Wie aan beide minima voldoet, hoeft de werkvorm niet te noemen
      Gegeven initiatief.werkvorm is onbekend
      En initiatief.minimaal_ondersteuningsaanbod_gegarandeerd is ja
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En ontbreekt niets

    Scenario: Wie aan geen van beide minima voldoet, krijgt een nee in elke werkvorm
      Gegeven initiatief.werkvorm is onbekend
      En initiatief.aanbod_uren_per_week is 8
      En initiatief.minimaal_ondersteuningsaanbod_gegarandeerd is nee
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En beslist criterium_11

    Scenario: Van een initiatief waarvan niemand het aanbod kent, ontbreken vier gegevens
      Gegeven initiatief.werkvorm is onbekend
      En initiatief.aanbod_uren_per_week is onbekend
      En initiatief.aanbod_dagen_per_week is onbekend
      En initiatief.minimaal_ondersteuningsaanbod_gegarandeerd is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En ontbreken:
        | gegeven                                               |
        | initiatief.werkvorm                                   |
        | initiatief.aanbod_uren_per_week                       |
        | initiatief.aanbod_dagen_per_week                      |
        | initiatief.minimaal_ondersteuningsaanbod_gegarandeerd |

  Regel: Een andere lezing vraagt altijd twintig uur over vier dagen
    Verderop herhaalt de bron de norm zonder het woord atelier. Wie zo leest, past de grens op elk
    initiatief toe.

    Abstract Scenario: Begeleid werken van <uren> uur over <dagen> dagen is <antwoord> in de lezing <lezing>
      Gegeven het voorbeeldinitiatief "Begeleid werken"
      En initiatief.aanbod_uren_per_week is <uren>
      En initiatief.aanbod_dagen_per_week is <dagen>
      En de lezing "<lezing>" voor "minimumaanbod"
      Als de beslissing wordt gevraagd
      Dan is het antwoord <antwoord>

      Voorbeelden:
        | uren  | dagen | lezing        | antwoord |
        | 8     | 2     | enkel_atelier | ja       |
        | 8     | 2     | altijd        | nee      |
        | 19.75 | 4     | altijd        | nee      |
        | 20    | 3     | altijd        | nee      |
        | 20    | 4     | altijd        | ja       |

    Scenario: Genoeg uren en dagen vervangen in die lezing de garantie niet
      Gegeven het voorbeeldinitiatief "Begeleid werken"
      En initiatief.aanbod_uren_per_week is 38
      En initiatief.aanbod_dagen_per_week is 5
      En initiatief.minimaal_ondersteuningsaanbod_gegarandeerd is nee
      En de lezing "altijd" voor "minimumaanbod"
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_11

    Scenario: Te weinig uren is in die lezing een nee, ook zonder de werkvorm te kennen
      Gegeven initiatief.werkvorm is onbekend
      En initiatief.aanbod_uren_per_week is 19.75
      En de lezing "altijd" voor "minimumaanbod"
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En beslist criterium_11

    Scenario: Voor een atelier geven beide lezingen hetzelfde
      Gegeven initiatief.aanbod_uren_per_week is 20
      En initiatief.aanbod_dagen_per_week is 4
      En de lezing "altijd" voor "minimumaanbod"
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
