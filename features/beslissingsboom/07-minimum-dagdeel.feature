# language: nl
Functionaliteit: Werkt de persoon elke week minstens een dagdeel? (vraag 7)
  De persoon wil en kan elke week minstens één dagdeel of drie uur werken. Wie minder kan, is meer
  geholpen met zorg. Het vaste ritme telt nog meer dan het aantal uren.

  Achtergrond:
    Gegeven de regelset "beslissingsboom"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Een dagdeel of drie uur per week is genoeg
    Dat is de gewone lezing: een van beide volstaat.

    @precies-drie-uur-per-week
    Scenario: Precies drie uur in één dagdeel is genoeg
      Gegeven persoon.uren_per_week is 3
      En persoon.dagdelen_per_week is 1
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja

    @twee-en-half-uur-per-week
    Scenario: Met tweeënhalf uur en geen vol dagdeel luidt het advies zorg
      Gegeven persoon.uren_per_week is 2.5
      En persoon.dagdelen_per_week is 0
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_7
      En zijn criterium_8 tot en met criterium_14 niet gesteld
      En is het advies zorg

    Scenario: Jef houdt het twee uur per week vol en is meer geholpen met zorg
      Gegeven de voorbeeldpersoon "Jef"
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_7
      En is minimumduur niet voldaan
      En is het advies zorg

    @drie-keer-een-uur
    Scenario: Drie keer één uur is samen drie uur en dus genoeg
      Gegeven persoon.uren_per_week is 3
      En persoon.dagdelen_per_week is 0
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En rust het antwoord op de lezing "of" voor "dagdeel"

    Abstract Scenario: <uren> uur en <dagdelen> dagdelen per week: vraag 7 is <stand>
      Gegeven persoon.uren_per_week is <uren>
      En persoon.dagdelen_per_week is <dagdelen>
      Als de beslissing wordt gevraagd
      Dan is criterium_7 <stand>

      Voorbeelden: rond drie uur, zonder vol dagdeel
        | uren | dagdelen | stand        |
        | 0    | 0        | niet voldaan |
        | 2.75 | 0        | niet voldaan |
        | 3.25 | 0        | voldaan      |

      Voorbeelden: rond één dagdeel, met minder dan drie uur
        | uren | dagdelen | stand   |
        | 2.75 | 1        | voldaan |
        | 2.75 | 2        | voldaan |

  Regel: Een strengere lezing zegt dat een dagdeel drie uur duurt
    Verderop schrijft de bron dat een dagdeel drie uur is. Wie zo leest, vraagt een dagdeel én
    drie uur.

    @dagdeel-van-twee-en-half-uur
    Abstract Scenario: Eén voormiddag van tweeënhalf uur is <antwoord> in de lezing <lezing>
      Gegeven persoon.uren_per_week is 2.5
      En persoon.dagdelen_per_week is 1
      En de lezing "<lezing>" voor "dagdeel"
      Als de beslissing wordt gevraagd
      Dan is het antwoord <antwoord>
      En rust het antwoord op de lezing "<lezing>" voor "dagdeel"

      Voorbeelden:
        | lezing           | antwoord |
        | of               | ja       |
        | dagdeel_is_3_uur | nee      |

    Scenario: Ook streng gelezen luidt het advies zorg
      Gegeven persoon.uren_per_week is 2.5
      En persoon.dagdelen_per_week is 1
      En de lezing "dagdeel_is_3_uur" voor "dagdeel"
      Als de beslissing wordt gevraagd
      Dan stopt de boom bij criterium_7
      En is het advies zorg

    Abstract Scenario: Streng gelezen zijn <uren> uur en <dagdelen> dagdelen <stand>
      Gegeven persoon.uren_per_week is <uren>
      En persoon.dagdelen_per_week is <dagdelen>
      En de lezing "dagdeel_is_3_uur" voor "dagdeel"
      Als de beslissing wordt gevraagd
      Dan is criterium_7 <stand>

      Voorbeelden:
        | uren | dagdelen | stand        |
        | 2.75 | 1        | niet voldaan |
        | 3    | 1        | voldaan      |
        | 3.25 | 1        | voldaan      |
        | 3    | 0        | niet voldaan |
        | 12   | 0        | niet voldaan |
        | 2.75 | 2        | niet voldaan |
        | 3    | 2        | voldaan      |

  Regel: De persoon wil het, kan het en doet het elke week
    Willen zonder kunnen is niet genoeg, kunnen zonder willen evenmin. Een onregelmatig ritme
    volstaat niet, hoeveel uur het ook is.

    @twaalf-uur-een-keer-per-maand
    Scenario: Twaalf uur in één keer per maand is geen vast ritme
      Gegeven persoon.uren_per_week is 3
      En persoon.wekelijks is nee
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_7
      En is minimumduur voldaan
      En is er geen advies

    Abstract Scenario: Wil <wil>, kan <kan>, elke week <wekelijks>: vraag 7 is <stand>
      Gegeven persoon.wil_minimum is <wil>
      En persoon.kan_minimum is <kan>
      En persoon.wekelijks is <wekelijks>
      Als de beslissing wordt gevraagd
      Dan is criterium_7 <stand>

      Voorbeelden:
        | wil      | kan      | wekelijks | stand        |
        | nee      | ja       | ja        | niet voldaan |
        | ja       | nee      | ja        | niet voldaan |
        | ja       | ja       | onbekend  | onbekend     |
        | onbekend | ja       | ja        | onbekend     |
        | ja       | onbekend | ja        | onbekend     |
        | onbekend | onbekend | nee       | niet voldaan |

  Regel: Niet elk getal is altijd nodig
    De boom vraagt alleen naar uren of dagdelen als die het antwoord nog kunnen veranderen.

    Abstract Scenario: Lezing <lezing>, <uren> uur en <dagdelen> dagdelen: het antwoord is <antwoord>
      Gegeven persoon.uren_per_week is <uren>
      En persoon.dagdelen_per_week is <dagdelen>
      En de lezing "<lezing>" voor "dagdeel"
      Als de beslissing wordt gevraagd
      Dan is het antwoord <antwoord>

      Voorbeelden:
        | lezing           | uren     | dagdelen | antwoord |
        | of               | onbekend | 1        | ja       |
        | of               | 3        | onbekend | ja       |
        | of               | onbekend | 0        | onbekend |
        | of               | 2.75     | onbekend | onbekend |
        | dagdeel_is_3_uur | onbekend | 1        | onbekend |
        | dagdeel_is_3_uur | 3        | onbekend | onbekend |
        | dagdeel_is_3_uur | onbekend | 0        | nee      |
        | dagdeel_is_3_uur | 2.75     | onbekend | nee      |

    Scenario: Wie over het werkritme nog niets weet, krijgt alle vragen in volgorde
      Gegeven deze gegevens:
        | gegeven                   | waarde   |
        | persoon.uren_per_week     | onbekend |
        | persoon.dagdelen_per_week | onbekend |
        | persoon.wekelijks         | onbekend |
        | persoon.kan_minimum       | onbekend |
        | persoon.wil_minimum       | onbekend |
      Als de beslissing wordt gevraagd
      Dan stopt de boom bij criterium_7
      En ontbreken:
        | gegeven                   |
        | persoon.wil_minimum       |
        | persoon.kan_minimum       |
        | persoon.wekelijks         |
        | persoon.dagdelen_per_week |
        | persoon.uren_per_week     |

    Scenario: Wie geen vol dagdeel werkt, krijgt de vraag naar de uren
      Gegeven persoon.uren_per_week is onbekend
      En persoon.dagdelen_per_week is 0
      Als de beslissing wordt gevraagd
      Dan stopt de boom bij criterium_7
      En ontbreken:
        | gegeven               |
        | persoon.uren_per_week |
