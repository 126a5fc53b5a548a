# language: nl
Functionaliteit: Wat verandert er als het statuut wordt zoals het memorandum vraagt?
  Het memorandum vraagt dat niemand inkomen verliest door deel te nemen, en integendeel een incentive krijgt
  (regels 58-60). Hoe groot ze is en wie ervoor zorgt, zegt het niet.

  Achtergrond:
    Gegeven de regelset "statuut"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Niemand verliest inkomen door deel te nemen

    Scenario: Wie vandaag honderd euro verliest, verliest dan niets
      Gegeven persoon.netto_zonder_deelname is 1400
      En persoon.netto_met_deelname is 1300
      Als de beslissing wordt gevraagd
      Dan is geen_inkomensverlies niet voldaan
      En heeft verschil_in_inkomen de waarde -100
      Gegeven de hervorming "zonder_inkomensverlies"
      Als de beslissing wordt gevraagd
      Dan is geen_inkomensverlies voldaan
      En heeft verschil_in_inkomen de waarde 0
      En is krijgt_incentive niet voldaan

    Scenario: Wie er vandaag op vooruitgaat, houdt dat
      Gegeven de hervorming "zonder_inkomensverlies"
      Als de beslissing wordt gevraagd
      Dan heeft verschil_in_inkomen de waarde 40

    Scenario: Ook wie zelf onkosten betaalt, verliest niets
      Gegeven de hervorming "zonder_inkomensverlies"
      En de lezing "netto_na_onkosten" voor "inkomensbegrip"
      En persoon.netto_met_deelname is 1400
      En initiatief.onkosten is 50
      En initiatief.onkosten_vergoed is 0
      Als de beslissing wordt gevraagd
      Dan heeft verschil_in_inkomen de waarde 0

  Regel: Een incentive mag, ook in welzijn

    Abstract Scenario: Een vergoeding van <vergoeding> euro in welzijn, met een incentive van <incentive> euro: <stand>
      Gegeven de hervorming "incentive_mag"
      En initiatief.stelsel is ama_welzijn
      En initiatief.financiele_vergoeding is <vergoeding>
      En persoon.incentive is <incentive>
      Als de beslissing wordt gevraagd
      Dan is geen_vergoeding_voor_werk <stand>

      Voorbeelden:
        | vergoeding | incentive | stand        |
        | 40         | 40        | voldaan      |
        | 40.01      | 40        | niet voldaan |
        | 40         | 0         | niet voldaan |
        | 0          | 0         | voldaan      |

  Regel: Samen is het wat het memorandum vraagt

    Scenario: Een incentive die vandaag elders verloren gaat, blijft dan over
      Gegeven initiatief.stelsel is ama_welzijn
      En initiatief.financiele_vergoeding is 40
      En persoon.incentive is 40
      En persoon.netto_zonder_deelname is 1400
      En persoon.netto_met_deelname is 1400
      Als de beslissing wordt gevraagd
      Dan is krijgt_incentive niet voldaan
      En is geen_vergoeding_voor_werk niet voldaan
      Gegeven de hervorming "zoals_het_memorandum"
      Als de beslissing wordt gevraagd
      Dan is krijgt_incentive voldaan
      En is geen_inkomensverlies voldaan
      En is geen_vergoeding_voor_werk voldaan
      En is zoals_het_memorandum_vraagt voldaan
