# language: nl
Functionaliteit: Een vrije keuze, een overeenkomst en geen bijdrage (vragen 8 en 9)
  Wie in arbeidszorg stapt, kiest daar zelf voor, legt afspraken vast in een overeenkomst en betaalt
  niet om te mogen werken. Met vraag 9 gaat de boom over van de persoon naar het initiatief.

  Achtergrond:
    Gegeven de regelset "beslissingsboom"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Vraag 8. Vrijwillig, maar niet vrijblijvend
    De persoon doet uit vrije wil mee en is bereid een arbeidszorgovereenkomst te tekenen.

    @verplicht-door-rechter
    Scenario: Wie van een rechter moet deelnemen, doet niet vrijwillig mee
      Gegeven persoon.deelname_vrijwillig is nee
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_8
      En zijn criterium_9 tot en met criterium_14 niet gesteld

    Abstract Scenario: Bereid tot een overeenkomst <bereid>, vrijwillig <vrijwillig>: vraag 8 is <stand>
      Gegeven persoon.bereid_overeenkomst is <bereid>
      En persoon.deelname_vrijwillig is <vrijwillig>
      Als de beslissing wordt gevraagd
      Dan is het antwoord <antwoord>
      En is criterium_8 <stand>

      Voorbeelden:
        | bereid   | vrijwillig | antwoord | stand        |
        | nee      | ja         | nee      | niet voldaan |
        | nee      | onbekend   | nee      | niet voldaan |
        | onbekend | nee        | nee      | niet voldaan |
        | ja       | onbekend   | onbekend | onbekend     |
        | onbekend | ja         | onbekend | onbekend     |

  Regel: Vraag 9. Niemand betaalt om te mogen werken
    Elke bijdrage is te veel, ook één cent.

    Abstract Scenario: Met een persoonlijke bijdrage van <bijdrage> euro is het antwoord <antwoord>
      Gegeven persoon.persoonlijke_bijdrage is <bijdrage>
      Als de beslissing wordt gevraagd
      Dan is het antwoord <antwoord>
      En is criterium_9 <stand>

      Voorbeelden:
        | bijdrage | antwoord | stand        |
        | 0        | ja       | voldaan      |
        | 0.01     | nee      | niet voldaan |
        | 25       | nee      | niet voldaan |
        | onbekend | onbekend | onbekend     |

  Regel: Vraag 9. Een bijdrage op de dagprijs telt ook als bijdrage
    Zo trekt de boom een grens met het dagcentrum voor personen met een handicap, waar bezoekers wel
    betalen. De boom kijkt naar wat iemand betaalt om in arbeidszorg te werken.

    @dagcentrum-met-dagprijsbijdrage
    Scenario: Wie in een dagcentrum een deel van de dagprijs betaalt, is geen arbeidszorgmedewerker
      Gegeven persoon.bijdrage_op_dagprijs is 9.5
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_9
      En zijn criterium_10 tot en met criterium_14 niet gesteld

    Abstract Scenario: Met <dagprijs> euro bijdrage op de dagprijs is vraag 9 <stand>
      Gegeven persoon.bijdrage_op_dagprijs is <dagprijs>
      Als de beslissing wordt gevraagd
      Dan is criterium_9 <stand>

      Voorbeelden:
        | dagprijs | stand        |
        | 0        | voldaan      |
        | 0.01     | niet voldaan |
        | onbekend | onbekend     |

    Scenario: Dirk betaalt in een dagcentrum een deel van de dagprijs en krijgt een nee
      Gegeven de voorbeeldpersoon "Dirk"
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_9
      En zegt de uitleg "Bijdrage op de dagprijs"

    @combinatie-dagcentrum-en-arbeidszorg
    Scenario: Zou Dirk enkel betalen voor andere dagen in het dagcentrum, dan staat niets hem in de weg
      Gegeven de voorbeeldpersoon "Dirk"
      En persoon.persoonlijke_bijdrage is 0
      En persoon.bijdrage_op_dagprijs is 0
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En zijn criterium_1 tot en met criterium_14 voldaan

    Scenario: Voor wie daarnaast een dagprijs betaalt, noemt de ja de lezing waarop ze rust
      Gegeven persoon.betaalt_dagprijs_elders is ja
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En rust het antwoord op de lezing "enkel_arbeidszorg" voor "dagcentrum_ernaast"

    Abstract Scenario: Dagprijs in een dagcentrum ernaast <elders>, lezing <lezing>: vraag 9 is <stand>
      Gegeven persoon.betaalt_dagprijs_elders is <elders>
      En de lezing "<lezing>" voor "dagcentrum_ernaast"
      Als de beslissing wordt gevraagd
      Dan is criterium_9 <stand>

      Voorbeelden:
        | elders   | lezing               | stand        |
        | ja       | enkel_arbeidszorg    | voldaan      |
        | onbekend | enkel_arbeidszorg    | voldaan      |
        | ja       | doelgroep_dagcentrum | niet voldaan |
        | nee      | doelgroep_dagcentrum | voldaan      |
        | onbekend | doelgroep_dagcentrum | onbekend     |
        | ja       | open                 | onbekend     |
        | nee      | open                 | voldaan      |

    Scenario: Eén bekende bijdrage is genoeg voor een nee
      Gegeven persoon.persoonlijke_bijdrage is onbekend
      En persoon.bijdrage_op_dagprijs is 9.5
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En beslist criterium_9
      En ontbreekt niets

    Scenario: Als niemand een bedrag kent, komen beide bedragen aan de beurt
      Gegeven persoon.persoonlijke_bijdrage is onbekend
      En persoon.bijdrage_op_dagprijs is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En stopt de boom bij criterium_9
      En ontbreken:
        | gegeven                       |
        | persoon.persoonlijke_bijdrage |
        | persoon.bijdrage_op_dagprijs  |
