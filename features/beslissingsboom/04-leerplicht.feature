# language: nl
Functionaliteit: Wie is nog leerplichtig? (vraag 4)
  Arbeidszorg komt na de school. De bron vraagt dat de persoon niet meer leerplichtig is; wanneer
  dat zo is, zegt de Belgische wet.

  Achtergrond:
    Gegeven de regelset "beslissingsboom"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: De leerplicht eindigt op een dag die uit de geboortedatum volgt
    Dat is de achttiende verjaardag of 1 juli van dat jaar, wat eerst komt.

    Abstract Scenario: Wie op <geboren> geboren is, is vanaf <dag> niet meer leerplichtig
      Gegeven persoon.geboortedatum is <geboren>
      Als de beslissing wordt gevraagd
      Dan heeft einde_leerplicht de waarde <dag>

      Voorbeelden:
        | geboren    | dag        |
        | 2006-01-01 | 2024-01-01 |
        | 2006-06-30 | 2024-06-30 |
        | 2006-07-01 | 2024-07-01 |
        | 2006-08-31 | 2024-07-01 |
        | 2006-12-31 | 2024-07-01 |

  Regel: Wie voor 1 juli 18 wordt, is leerplichtig tot die verjaardag
    Op de verjaardag zelf is de leerplicht voorbij.

    @leerplicht-dag-voor-18
    Scenario: De dag voor de achttiende verjaardag is iemand nog leerplichtig
      Gegeven persoon.geboortedatum is 2006-03-10
      En de peildatum 2024-03-09
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_4
      En zijn criterium_5 tot en met criterium_14 niet gesteld

    @leerplicht-18-verjaardag-voor-juli
    Scenario: Op de achttiende verjaardag in maart is de leerplicht voorbij
      Gegeven persoon.geboortedatum is 2006-03-10
      En de peildatum 2024-03-10
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja

    Abstract Scenario: Geboren op <geboren>, op <dag>: vraag 4 is <stand>
      Gegeven persoon.geboortedatum is <geboren>
      En de peildatum <dag>
      Als de beslissing wordt gevraagd
      Dan is criterium_4 <stand>

      Voorbeelden: de dag na de verjaardag in maart, de eerste verjaardag van het jaar en de laatste voor juli
        | geboren    | dag        | stand        |
        | 2006-03-10 | 2024-03-11 | voldaan      |
        | 2006-01-01 | 2023-12-31 | niet voldaan |
        | 2006-01-01 | 2024-01-01 | voldaan      |
        | 2006-06-30 | 2024-06-29 | niet voldaan |
        | 2006-06-30 | 2024-06-30 | voldaan      |
        | 2006-06-30 | 2024-07-01 | voldaan      |

  Regel: Wie na 30 juni 18 wordt, is leerplichtig tot en met 30 juni van dat jaar
    Zo iemand is op 1 juli niet meer leerplichtig, maar nog altijd 17.

    @leerplicht-30-juni-17-jaar
    Scenario: Wie in oktober 18 wordt, is op 29 juni nog leerplichtig
      Gegeven persoon.geboortedatum is 2006-10-15
      En de peildatum 2024-06-29
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_4

    Scenario: Wie zoals Yassin op 30 juni nog geen 18 is, is die dag nog leerplichtig
      Gegeven de voorbeeldpersoon "Yassin"
      En de peildatum 2024-06-30
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_4

    Scenario: Op 1 juli is Yassin niet meer leerplichtig, ook al is hij nog 17
      Gegeven de voorbeeldpersoon "Yassin"
      En de peildatum 2024-07-01
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En is criterium_4 voldaan

    Abstract Scenario: Jarig na juni: geboren op <geboren>, op <dag> is vraag 4 <stand>
      Gegeven persoon.geboortedatum is <geboren>
      En de peildatum <dag>
      Als de beslissing wordt gevraagd
      Dan is criterium_4 <stand>

      Voorbeelden: de eerste en de laatste dag van de tweede jaarhelft
        | geboren    | dag        | stand        |
        | 2006-07-01 | 2024-06-30 | niet voldaan |
        | 2006-07-01 | 2024-07-01 | voldaan      |
        | 2006-12-31 | 2024-06-30 | niet voldaan |
        | 2006-12-31 | 2024-07-01 | voldaan      |
        | 2007-01-01 | 2024-07-01 | niet voldaan |

  Regel: Enkel wie niet meer leerplichtig is, krijgt een ja
    Ook wie maar een deel van de week naar school moet, is nog leerplichtig. En wie nog niet naar
    school moet, is niet hetzelfde als wie niet meer moet.

    Abstract Scenario: <wie> krijgt een nee bij vraag 4
      Gegeven persoon.geboortedatum is <geboren>
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_4

      Voorbeelden: op 1 maart 2024
        | wie                                          | geboren    |
        | Wie 16 is en deeltijds leert                 | 2008-01-15 |
        | Een kind van 3, dat nog niet leerplichtig is | 2020-05-10 |

  Regel: Met een diploma secundair onderwijs is de leerplicht voorbij
    De leeftijd speelt dan geen rol meer.

    Scenario: Met een diploma zou Yassin met 17 jaar niet meer leerplichtig zijn
      Gegeven de voorbeeldpersoon "Yassin"
      En persoon.diploma_secundair is ja
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja

    Scenario: Weet niemand of Yassin een diploma heeft, dan is dat de enige vraag die overblijft
      Gegeven de voorbeeldpersoon "Yassin"
      En persoon.diploma_secundair is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En stopt de boom bij criterium_4
      En ontbreken:
        | gegeven                   |
        | persoon.diploma_secundair |

    Scenario: Aan een volwassene vraagt niemand naar het diploma
      Gegeven persoon.diploma_secundair is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En ontbreekt niets

    Scenario: Met een diploma blijft vraag 4 voldaan, ook als niemand de geboortedatum kent
      Gegeven persoon.geboortedatum is onbekend
      En persoon.diploma_secundair is ja
      Als de beslissing wordt gevraagd
      Dan is criterium_4 voldaan
      En stopt de boom bij criterium_5
      En is de volgende vraag persoon.geboortedatum

  Regel: Wie op 29 februari geboren is, verjaart in een gewoon jaar op een dag die de lezing kiest
    De bron zegt er niets over. Daarom kan men kiezen tussen 1 maart en 28 februari.

    Scenario: Wie niets kiest, krijgt de lezing die tot 1 maart wacht
      Gegeven persoon.geboortedatum is 2008-02-29
      En de peildatum 2026-02-28
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_4
      En rust het antwoord op de lezing "op_1_maart" voor "schrikkeldag"

    Abstract Scenario: Geboren op 29 februari 2008, lezing <lezing>: op <dag> is vraag 4 <stand>
      Gegeven persoon.geboortedatum is 2008-02-29
      En de lezing "<lezing>" voor "schrikkeldag"
      En de peildatum <dag>
      Als de beslissing wordt gevraagd
      Dan is criterium_4 <stand>

      Voorbeelden:
        | lezing         | dag        | stand        |
        | op_1_maart     | 2026-02-28 | niet voldaan |
        | op_1_maart     | 2026-03-01 | voldaan      |
        | op_28_februari | 2026-02-27 | niet voldaan |
        | op_28_februari | 2026-02-28 | voldaan      |
