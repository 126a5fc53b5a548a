# language: nl
Functionaliteit: Biedt het initiatief genoeg werk aan? (vraag 11)
  Een atelier biedt elke week minstens twintig uur werk, over minstens vier dagen. Wie mensen individueel begeleidt op
  een werkplek, garandeert een minimum aan ondersteuning.

  Achtergrond:
    Gegeven de regelset "initiatief"
    En de peildatum 2024-03-01
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Een atelier heeft twee grenzen
    Meer uren maken te weinig dagen niet goed, en meer dagen te weinig uren evenmin.

    @negentien-en-half-uur-5-dagen
    Scenario: Negentien en een half uur over vijf dagen
      Gegeven initiatief.aanbod_uren_per_week is 19.5
      En initiatief.aanbod_dagen_per_week is 5
      Als de beslissing wordt gevraagd
      Dan is genoeg_uren niet voldaan
      En is genoeg_dagen voldaan
      En is criterium_11 niet voldaan

    @24-uur-3-dagen
    Scenario: Vierentwintig uur over drie dagen
      Gegeven initiatief.aanbod_uren_per_week is 24
      En initiatief.aanbod_dagen_per_week is 3
      Als de beslissing wordt gevraagd
      Dan is genoeg_uren voldaan
      En is genoeg_dagen niet voldaan
      En is criterium_11 niet voldaan

    @sociale-tewerkstelling-5-dagen
    Scenario: Een sociale werkplaats met vijf dagen en 38 uur
      Gegeven initiatief.aanbod_uren_per_week is 38
      En initiatief.aanbod_dagen_per_week is 5
      Als de beslissing wordt gevraagd
      Dan is criterium_11 voldaan

    @creatieve-uren-tellen-niet-mee
    Scenario: Zes uur knutselen naast achttien uur werk telt niet mee
      Gegeven initiatief.aanbod_uren_per_week is 18
      Als de beslissing wordt gevraagd
      Dan is criterium_11 niet voldaan

    Abstract Scenario: <uren> uur over <dagen> dagen: criterium 11 is <stand>
      Gegeven initiatief.aanbod_uren_per_week is <uren>
      En initiatief.aanbod_dagen_per_week is <dagen>
      Als de beslissing wordt gevraagd
      Dan is criterium_11 <stand>

      Voorbeelden:
        | uren     | dagen    | stand        |
        | 19.75    | 4        | niet voldaan |
        | 20       | 4        | voldaan      |
        | 20.25    | 5        | voldaan      |
        | 20       | 3        | niet voldaan |
        | onbekend | 3        | niet voldaan |
        | 20       | onbekend | onbekend     |

    Scenario: De getallen zijn die van de bron
      Als de beslissing wordt gevraagd
      Dan heeft minimum_aanbod_uren de waarde 20
      En heeft minimum_aanbod_dagen de waarde 4

  Regel: Individueel begeleid werken garandeert ondersteuning
    Hoeveel, zegt de bron niet. Iemand moet dat beoordelen.

    @begeleid-werken-8-uur-met-garantie
    Scenario: Acht uur begeleid werken met gegarandeerde ondersteuning
      Gegeven initiatief.werkvorm is individueel_begeleid_werken
      En initiatief.aanbod_uren_per_week is 8
      En initiatief.minimaal_ondersteuningsaanbod_gegarandeerd is ja
      Als de beslissing wordt gevraagd
      Dan is criterium_11 voldaan
      En is genoeg_uren niet voldaan
      En rust het antwoord op het oordeel over initiatief.minimaal_ondersteuningsaanbod_gegarandeerd

    Scenario: Begeleid werken zonder die garantie is niet genoeg, ook met 38 uur
      Gegeven het voorbeeldinitiatief "Begeleid werken"
      En initiatief.aanbod_uren_per_week is 38
      En initiatief.aanbod_dagen_per_week is 5
      En initiatief.minimaal_ondersteuningsaanbod_gegarandeerd is nee
      Als de beslissing wordt gevraagd
      Dan is criterium_11 niet voldaan

    Abstract Scenario: Zonder werkvorm, met <uren> uur en garantie <garantie>: criterium 11 is <stand>
      Gegeven initiatief.werkvorm is onbekend
      En initiatief.aanbod_uren_per_week is <uren>
      En initiatief.minimaal_ondersteuningsaanbod_gegarandeerd is <garantie>
      Als de beslissing wordt gevraagd
      Dan is criterium_11 <stand>

      Voorbeelden:
        | uren | garantie | stand        |
        | 25   | ja       | voldaan      |
        | 25   | nee      | onbekend     |
        | 8    | ja       | onbekend     |
        | 8    | nee      | niet voldaan |

  Regel: In een andere lezing geldt het minimum voor elk initiatief
    Deel 3.2 herhaalt de norm zonder het woord atelier.

    Abstract Scenario: Begeleid werken van <uren> uur over <dagen> dagen is <stand> in de lezing <lezing>
      Gegeven het voorbeeldinitiatief "Begeleid werken"
      En initiatief.aanbod_uren_per_week is <uren>
      En initiatief.aanbod_dagen_per_week is <dagen>
      En de lezing "<lezing>" voor "minimumaanbod"
      Als de beslissing wordt gevraagd
      Dan is criterium_11 <stand>

      Voorbeelden:
        | uren  | dagen | lezing        | stand        |
        | 8     | 2     | enkel_atelier | voldaan      |
        | 8     | 2     | altijd        | niet voldaan |
        | 19.75 | 4     | altijd        | niet voldaan |
        | 20    | 4     | altijd        | voldaan      |
