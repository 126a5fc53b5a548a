# language: nl
Functionaliteit: Voor wie waren de trajecten, en wat kwam er bovenop arbeidszorg?
  De doelgroep is wie al aan arbeidszorg deelneemt, en wie het advies arbeidszorg kreeg maar nergens
  terechtkan. Zij krijgen een module activeringsbegeleiding.

  Achtergrond:
    Gegeven de regelset "doorstroomtrajecten"
    En de peildatum 2012-11-01
    En de voorbeeldpersoon "Leila"
    En het voorbeeldinitiatief "Fietspunt"
    En het voorbeeld "Stap vooruit"

  Regel: Wie deelneemt, of wie wacht met een advies

    Scenario: Leila doet al arbeidszorg en hoort bij de doelgroep
      Als de beslissing wordt gevraagd
      Dan is in_doelgroep voldaan

    @doorstroom-wachtende-met-advies
    Scenario: Karim kreeg het advies, maar er is nergens plaats: hij hoort bij de doelgroep
      Gegeven de voorbeeldpersoon "Karim"
      Als de beslissing wordt gevraagd
      Dan is in_doelgroep voldaan

    @doorstroom-zonder-advies-zonder-deelname
    Scenario: Els doet geen arbeidszorg en kreeg geen advies: zij hoort er niet bij
      Gegeven de voorbeeldpersoon "Els"
      Als de beslissing wordt gevraagd
      Dan is in_doelgroep niet voldaan
      En is kan_module_krijgen niet voldaan
      En is past_bij_de_oproep niet voldaan

    Abstract Scenario: Neemt deel <deel>, advies <advies>, kan terecht <terecht>: <stand>
      Gegeven persoon.neemt_deel_aan_arbeidszorg is <deel>
      En persoon.advies_arbeidszorg is <advies>
      En persoon.kan_terecht_in_initiatief is <terecht>
      Als de beslissing wordt gevraagd
      Dan is in_doelgroep <stand>

      Voorbeelden:
        | deel     | advies   | terecht  | stand        |
        | nee      | ja       | ja       | niet voldaan |
        | ja       | nee      | nee      | voldaan      |
        | ja       | onbekend | onbekend | voldaan      |
        | nee      | ja       | onbekend | onbekend     |
        | nee      | onbekend | ja       | niet voldaan |
        | onbekend | ja       | nee      | voldaan      |

  Regel: De module komt bovenop arbeidszorg
    De bron laat ook wie op een plaats wacht de module krijgen, maar zegt tegelijk dat ze bovenop arbeidszorg
    komt. Wie niets kiest, krijgt de lezing die niemand van de doelgroep uitsluit.

    Abstract Scenario: <persoon>, lezing <lezing>: de module krijgen is <stand>
      Gegeven de voorbeeldpersoon "<persoon>"
      En de lezing "<lezing>" voor "bovenop_arbeidszorg"
      Als de beslissing wordt gevraagd
      Dan is kan_module_krijgen <stand>

      Voorbeelden:
        | persoon | lezing           | stand        |
        | Leila   | ook_wie_wacht    | voldaan      |
        | Leila   | eerst_een_plaats | voldaan      |
        | Karim   | ook_wie_wacht    | voldaan      |
        | Karim   | eerst_een_plaats | niet voldaan |

    Scenario: Het antwoord voor Karim noemt de lezing, en wat de andere zou veranderen
      Gegeven de voorbeeldpersoon "Karim"
      Als de beslissing wordt gevraagd
      Dan rust het antwoord op de lezing "ook_wie_wacht" voor "bovenop_arbeidszorg"
      En zegt de uitleg "eerst moet er een plaats zijn"

  Regel: De module bevat zorg, empowerment en een stage, en laat doorstroom toe
    De lijst van de bron is open: meer mag altijd. Of de drie verplicht zijn, hangt af van de lezing.

    Abstract Scenario: Een module met <inhoud>, lezing <lezing>: <stand>
      Gegeven module.module_bevat is <inhoud>
      En de lezing "<lezing>" voor "inhoud_module"
      Als de beslissing wordt gevraagd
      Dan is module_volledig <stand>

      Voorbeelden:
        | inhoud                                               | lezing      | stand        |
        | [zorg, empowerment, stage_externe_werkvloer]         | alle_drie   | voldaan      |
        | [zorg, empowerment, stage_externe_werkvloer, andere] | alle_drie   | voldaan      |
        | [zorg, empowerment]                                  | alle_drie   | niet voldaan |
        | [zorg, empowerment]                                  | voorbeelden | voldaan      |
        | onbekend                                             | alle_drie   | onbekend     |
        | onbekend                                             | voorbeelden | voldaan      |

    Abstract Scenario: Laat de module doorstroom toe? <oordeel>: <stand>
      Gegeven module.laat_doorstroom_toe is <oordeel>
      Als de beslissing wordt gevraagd
      Dan is module_volledig <stand>

      Voorbeelden:
        | oordeel  | stand        |
        | nee      | niet voldaan |
        | onbekend | onbekend     |

    Scenario: Of de module doorstroom toelaat, is een oordeel van het partnerschap
      Als de beslissing wordt gevraagd
      Dan rust het antwoord op het oordeel over module.laat_doorstroom_toe

    Scenario: Het doel helpt bij dat oordeel en beslist niets
      Gegeven module.doel is werkervaring
      Als de beslissing wordt gevraagd
      Dan is module_volledig voldaan
      Gegeven module.doel is onbekend
      Als de beslissing wordt gevraagd
      Dan is module_volledig voldaan
