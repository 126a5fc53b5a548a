# language: nl
Functionaliteit: Kost meewerken bij dit initiatief niets? (vragen 9 en 13)
  Vraag 9 is de brug tussen de persoon en het initiatief. De boom kijkt daar naar wat de persoon betaalt; hier gaat
  het over wat het initiatief vraagt. Vraag 13 zegt het opnieuw, en voegt de onkosten toe.

  Achtergrond:
    Gegeven de regelset "initiatief"
    En de peildatum 2024-03-01
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Niemand betaalt om te mogen deelnemen
    Elk bedrag boven nul is te veel.

    Abstract Scenario: Bijdrage <maand> euro per maand en <dag> euro per dag: criterium 9 is <stand>
      Gegeven initiatief.persoonlijke_bijdrage_gevraagd is <maand>
      En initiatief.bijdrage_op_dagprijs_gevraagd is <dag>
      Als de beslissing wordt gevraagd
      Dan is criterium_9 <stand>

      Voorbeelden:
        | maand    | dag      | stand        |
        | 0        | 0        | voldaan      |
        | 0.01     | 0        | niet voldaan |
        | 0        | 0.01     | niet voldaan |
        | 0        | onbekend | onbekend     |
        | onbekend | 9.50     | niet voldaan |

    Abstract Scenario: Wie <maand> euro per maand en <dag> euro per dag vraagt, struikelt over twee criteria
      Gegeven initiatief.persoonlijke_bijdrage_gevraagd is <maand>
      En initiatief.bijdrage_op_dagprijs_gevraagd is <dag>
      Als de beslissing wordt gevraagd
      Dan is criterium_9 niet voldaan
      En is geen_bijdrage_gevraagd niet voldaan
      En is criterium_13 niet voldaan
      En is onkosten_terugbetaald voldaan

      Voorbeelden:
        | maand | dag  |
        | 2     | 0    |
        | 0     | 9.50 |

  Regel: Het initiatief betaalt de onkosten volledig terug
    Een cent te weinig is te weinig, meer mag altijd.

    @busticket-niet-vergoed
    Scenario: Een bus die niemand terugbetaalt
      Gegeven initiatief.onkosten is 5
      En initiatief.onkosten_vergoed is 0
      Als de beslissing wordt gevraagd
      Dan is criterium_9 voldaan
      En is onkosten_terugbetaald niet voldaan
      En is criterium_13 niet voldaan

    Abstract Scenario: Van <onkosten> euro onkosten betaalt het initiatief <vergoed> euro terug: <stand>
      Gegeven initiatief.onkosten is <onkosten>
      En initiatief.onkosten_vergoed is <vergoed>
      Als de beslissing wordt gevraagd
      Dan is onkosten_terugbetaald <stand>
      En is criterium_13 <stand>

      Voorbeelden:
        | onkosten | vergoed  | stand        |
        | 10       | 9.99     | niet voldaan |
        | 10       | 10       | voldaan      |
        | 10       | 10.01    | voldaan      |
        | 0        | 0        | voldaan      |
        | 10       | onbekend | onbekend     |

  Regel: De uitleg van vraag 13 vraagt meer dan de zin
    Elke norm uit die uitleg krijgt een eigen antwoord. Of ze bij het criterium hoort, kiest de lezing.

    Abstract Scenario: Met <gegeven> op nee is criterium 13 in de lezing <lezing> <stand>
      Gegeven initiatief.financiele_vergoeding is 0
      En initiatief.compensatie_in_natura is ja
      En initiatief.maakt_instappen_aantrekkelijk is ja
      En initiatief.waakt_over_uitkering is ja
      En initiatief.<gegeven> is nee
      En de lezing "<lezing>" voor "vraag_13"
      Als de beslissing wordt gevraagd
      Dan is <norm> niet voldaan
      En is criterium_13 <stand>

      Voorbeelden:
        | gegeven                       | norm                | lezing        | stand        |
        | compensatie_in_natura         | minimale_vergoeding | enkel_de_zin  | voldaan      |
        | compensatie_in_natura         | minimale_vergoeding | met_de_uitleg | niet voldaan |
        | maakt_instappen_aantrekkelijk | aantrekkelijker     | met_de_uitleg | niet voldaan |
        | waakt_over_uitkering          | uitkering_bewaakt   | met_de_uitleg | niet voldaan |

    Scenario: Een initiatief dat ook doet wat de uitleg vraagt, voldoet in beide lezingen
      Gegeven initiatief.financiele_vergoeding is 40
      En initiatief.maakt_instappen_aantrekkelijk is ja
      En initiatief.waakt_over_uitkering is ja
      En de lezing "met_de_uitleg" voor "vraag_13"
      Als de beslissing wordt gevraagd
      Dan is voldoet_aan_organisatiecriteria voldaan

  Regel: De bron telt zes organisatiecriteria, en dat klopt enkel met vraag 9 erbij
    Negen vragen over de persoon en zes over het initiatief zijn samen veertien als vraag 9 in beide groepen telt.

    Ook wie vraag 9 niet meetelt, komt bij een bijdrage op een nee uit: vraag 13 zegt hetzelfde.

    @telling-negen-plus-zes
    Abstract Scenario: Het dagcentrum vraagt een bijdrage op de dagprijs; ook in de lezing <lezing> is dat een nee
      Gegeven het voorbeeldinitiatief "Dagcentrum"
      En de lezing "<lezing>" voor "zes_criteria"
      Als de beslissing wordt gevraagd
      Dan is voldoet_aan_organisatiecriteria niet voldaan
      En is criterium_9 niet voldaan
      En is criterium_13 niet voldaan

      Voorbeelden:
        | lezing         |
        | met_vraag_9    |
        | zonder_vraag_9 |

    Scenario: Een bijdrage per maand blijft ook zonder vraag 9 een nee, door vraag 13
      Gegeven initiatief.persoonlijke_bijdrage_gevraagd is 2
      En de lezing "zonder_vraag_9" voor "zes_criteria"
      Als de beslissing wordt gevraagd
      Dan is voldoet_aan_organisatiecriteria niet voldaan
