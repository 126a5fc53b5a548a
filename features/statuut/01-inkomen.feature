# language: nl
Functionaliteit: Verliest iemand inkomen door mee te doen, of gaat die erop vooruit?
  Het memorandum vraagt dat niemand inkomen verliest en dat wie meedoet een incentive krijgt. Het rapport
  vraagt dat meedoen aantrekkelijker is dan niet meedoen.

  Achtergrond:
    Gegeven de regelset "statuut"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Evenveel is geen verlies, maar ook geen incentive

    Abstract Scenario: Van <zonder> naar <met> euro: verlies <geen verlies>, aantrekkelijker <aantrekkelijker>
      Gegeven persoon.netto_zonder_deelname is <zonder>
      En persoon.netto_met_deelname is <met>
      Als de beslissing wordt gevraagd
      Dan heeft verschil_in_inkomen de waarde <verschil>
      En is geen_inkomensverlies <geen verlies>
      En is krijgt_incentive <incentive>
      En is aantrekkelijker <aantrekkelijker>

      Voorbeelden:
        | zonder | met      | verschil | geen verlies | incentive    | aantrekkelijker |
        | 1200   | 1199.99  | -0.01    | niet voldaan | niet voldaan | niet voldaan    |
        | 1200   | 1200     | 0        | voldaan      | niet voldaan | niet voldaan    |
        | 1200   | 1200.01  | 0.01     | voldaan      | voldaan      | voldaan         |
        | 1200   | onbekend | onbekend | onbekend     | onbekend     | onbekend        |

    Abstract Scenario: Een incentive van <incentive> euro is <stand>
      Gegeven persoon.incentive is <incentive>
      Als de beslissing wordt gevraagd
      Dan is krijgt_incentive <stand>

      Voorbeelden:
        | incentive | stand        |
        | 0         | niet voldaan |
        | 0.01      | voldaan      |
        | onbekend  | onbekend     |

    Scenario: Een incentive die van de uitkering afgaat, is er geen
      De persoon krijgt 40 euro, maar de uitkering daalt evenveel.

      Gegeven persoon.incentive is 40
      En persoon.netto_zonder_deelname is 1400
      En persoon.netto_met_deelname is 1400
      Als de beslissing wordt gevraagd
      Dan is krijgt_incentive niet voldaan
      En is geen_inkomensverlies voldaan

    Scenario: Hoe groot de incentive moet zijn, zegt het memorandum niet
      Als de beslissing wordt gevraagd
      Dan heeft bedrag_van_de_incentive de waarde onbekend
      En is krijgt_incentive voldaan

  Regel: Bruto, netto, of netto na de onkosten
    De bronnen zeggen niet welk inkomen men vergelijkt.

    Abstract Scenario: Met de lezing <lezing> is het verschil <verschil>
      Netto komt er 20 euro bij. Bruto gaat er 10 af. En wie 25 euro voor de bus zelf betaalt, houdt minder over.

      Gegeven de lezing "<lezing>" voor "inkomensbegrip"
      En het voorbeeldinitiatief "Fietspunt"
      En persoon.netto_zonder_deelname is 1400
      En persoon.netto_met_deelname is 1420
      En persoon.bruto_zonder_deelname is 1510
      En persoon.bruto_met_deelname is 1500
      Als de beslissing wordt gevraagd
      Dan heeft verschil_in_inkomen de waarde <verschil>
      En is geen_inkomensverlies <stand>

      Voorbeelden:
        | lezing            | verschil | stand        |
        | netto             | 20       | voldaan      |
        | netto_na_onkosten | -5       | niet voldaan |
        | bruto             | -10      | niet voldaan |

  Regel: Aantrekkelijk kan meer zijn dan geld

    Scenario: Karim verdient er niets bij, maar doet toch liever mee
      Gegeven de voorbeeldpersoon "Karim"
      Als de beslissing wordt gevraagd
      Dan is aantrekkelijker niet voldaan
      Gegeven de lezing "alles_samen" voor "aantrekkelijk"
      Als de beslissing wordt gevraagd
      Dan is aantrekkelijker voldaan
      En rust het antwoord op het oordeel over persoon.instappen_aantrekkelijker
