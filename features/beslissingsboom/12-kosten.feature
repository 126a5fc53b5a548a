# language: nl
Functionaliteit: Kost meewerken de medewerker niets? (vraag 13)
  Het initiatief vraagt geen bijdrage en betaalt de onkosten van de medewerker terug. Vraag 9 keek naar
  wat de persoon betaalt; vraag 13 kijkt naar wat het initiatief vraagt en terugbetaalt.

  Achtergrond:
    Gegeven de regelset "beslissingsboom"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Het initiatief vraagt geen bijdrage
    Elk bedrag boven nul is te veel.

    Abstract Scenario: Een initiatief dat <gevraagd> euro vraagt, maakt vraag 13 <stand>
      Gegeven initiatief.persoonlijke_bijdrage_gevraagd is <gevraagd>
      Als de beslissing wordt gevraagd
      Dan is het antwoord <antwoord>
      En is criterium_13 <stand>

      Voorbeelden:
        | gevraagd | antwoord | stand        |
        | 0        | ja       | voldaan      |
        | 0.01     | nee      | niet voldaan |
        | 10       | nee      | niet voldaan |
        | onbekend | onbekend | onbekend     |

  Regel: Het initiatief betaalt de onkosten volledig terug
    Een cent te weinig is te weinig, meer mag altijd.

    @busticket-niet-vergoed
    Scenario: Wie de bus zelf moet betalen, verliest geld door te werken
      Gegeven initiatief.onkosten is 5
      En initiatief.onkosten_vergoed is 0
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En is criterium_9 voldaan
      En stopt de boom bij criterium_13
      En is criterium_14 niet gesteld

    Scenario: Het fietspunt krijgt een ja als het de bus van 25 euro terugbetaalt
      Gegeven het voorbeeldinitiatief "Fietspunt"
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En zegt de uitleg "Vergoede onkosten"
      Gegeven initiatief.onkosten_vergoed is 25
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja

    Abstract Scenario: Van <onkosten> euro onkosten betaalt het initiatief <vergoed> euro terug: vraag 13 is <stand>
      Gegeven initiatief.onkosten is <onkosten>
      En initiatief.onkosten_vergoed is <vergoed>
      Als de beslissing wordt gevraagd
      Dan is criterium_13 <stand>

      Voorbeelden:
        | onkosten | vergoed  | stand        |
        | 10       | 9.99     | niet voldaan |
        | 10       | 10       | voldaan      |
        | 10       | 10.01    | voldaan      |
        | 0        | 0        | voldaan      |
        | 0.01     | 0        | niet voldaan |
        | onbekend | 10       | onbekend     |
        | 10       | onbekend | onbekend     |

    Scenario: Wat niemand over het geld weet, komt in volgorde aan de beurt
      Gegeven initiatief.persoonlijke_bijdrage_gevraagd is onbekend
      En initiatief.onkosten is onbekend
      En initiatief.onkosten_vergoed is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En stopt de boom bij criterium_13
      En ontbreken:
        | gegeven                                   |
        | initiatief.persoonlijke_bijdrage_gevraagd |
        | initiatief.onkosten                       |
        | initiatief.onkosten_vergoed               |

    Scenario: Een gevraagde bijdrage is genoeg voor een nee, ook zonder de onkosten te kennen
      Gegeven initiatief.persoonlijke_bijdrage_gevraagd is 2
      En initiatief.onkosten is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En beslist criterium_13
      En ontbreekt niets

  Regel: Wie enkel de zin van vraag 13 leest, weegt geen vergoeding voor het werk
    De uitleg eronder noemt een vergoeding in geld of in natura als minimum. De standaard laat dat aan
    het statuut van de medewerker over: het verandert dit antwoord niet.

    Abstract Scenario: Met een vergoeding van <vergoeding> euro en in natura <natura> blijft het antwoord ja
      Gegeven initiatief.financiele_vergoeding is <vergoeding>
      En initiatief.compensatie_in_natura is <natura>
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En is criterium_13 voldaan
      En ontbreekt niets

      Voorbeelden:
        | vergoeding | natura   |
        | 0          | nee      |
        | 0          | ja       |
        | 1          | nee      |
        | onbekend   | onbekend |

  Regel: Wie ook de uitleg van vraag 13 leest, vraagt meer
    De uitleg noemt een vergoeding, zegt dat meedoen aantrekkelijker moet zijn, en dat het initiatief over
    de uitkering moet waken.

    Abstract Scenario: Vergoeding <geld>, natura <natura>, aantrekkelijk <loont>, waakt <waakt>: vraag 13 is <stand>
      Gegeven de lezing "met_de_uitleg" voor "vraag_13"
      En initiatief.financiele_vergoeding is <geld>
      En initiatief.compensatie_in_natura is <natura>
      En initiatief.maakt_instappen_aantrekkelijk is <loont>
      En initiatief.waakt_over_uitkering is <waakt>
      Als de beslissing wordt gevraagd
      Dan is criterium_13 <stand>

      Voorbeelden:
        | geld | natura | loont    | waakt | stand        |
        | 0.01 | nee    | ja       | ja    | voldaan      |
        | 0    | ja     | ja       | ja    | voldaan      |
        | 0    | nee    | ja       | ja    | niet voldaan |
        | 1    | nee    | nee      | ja    | niet voldaan |
        | 1    | nee    | ja       | nee   | niet voldaan |
        | 1    | nee    | onbekend | ja    | onbekend     |
