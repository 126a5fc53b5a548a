# language: nl
Functionaliteit: Krijgt deze persoon de zorg die nodig is?
  Dat het initiatief zorg kan bieden, is één ding. Dat deze persoon ze krijgt, is een ander.

  Achtergrond:
    Gegeven de regelset "zorg-op-maat"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Scenario: Wie enkel werk krijgt en geen zorg op maat, krijgt te weinig
    Gegeven persoon.zorg_op_maat is nee
    Als de beslissing wordt gevraagd
    Dan is minimale_zorg voldaan
    En is zorg_naast_werk niet voldaan
    En is voldoet_aan_alle_normen niet voldaan

  Scenario: Rosette kan haar verdriet kwijt op de werkvloer
    Gegeven de voorbeeldpersoon "Rosette"
    Als de beslissing wordt gevraagd
    Dan is zorgvraag_opgenomen niet van toepassing
    En is elke_zorgvraag_beantwoord voldaan
    En is voldoet_aan_alle_normen voldaan

  Abstract Scenario: Een vraag die niet op de werkvloer past, intern opgenomen <intern>, begeleid <begeleid>: <stand>
    Gegeven persoon.zorgvraag_niet_op_werkvloer is ja
    En persoon.zorgvraag_intern_opgenomen is <intern>
    En persoon.doorverwijzing_begeleid is <begeleid>
    Als de beslissing wordt gevraagd
    Dan is zorgvraag_opgenomen <stand>
    En is voldoet_aan_alle_normen <stand>

    Voorbeelden:
      | intern   | begeleid | stand        |
      | ja       | nee      | voldaan      |
      | nee      | ja       | voldaan      |
      | ja       | ja       | voldaan      |
      | nee      | nee      | niet voldaan |
      | onbekend | nee      | onbekend     |

  Scenario: Weet niemand of de vraag op de werkvloer past, dan maakt dat niets uit als ze al opgenomen is
    Gegeven persoon.zorgvraag_niet_op_werkvloer is onbekend
    En persoon.zorgvraag_intern_opgenomen is ja
    Als de beslissing wordt gevraagd
    Dan is elke_zorgvraag_beantwoord voldaan

  Scenario: Weet niemand dat, en is ze nergens opgenomen, dan blijft het open
    Gegeven persoon.zorgvraag_niet_op_werkvloer is onbekend
    Als de beslissing wordt gevraagd
    Dan is elke_zorgvraag_beantwoord onbekend
    En ontbreken:
      | gegeven                             |
      | persoon.zorgvraag_niet_op_werkvloer |

  Scenario: Leila kreeg enkel een adres mee
    Haar begeleidster had mee moeten gaan of bellen. Een adres is geen begeleide doorverwijzing.

    Gegeven de voorbeeldpersoon "Leila"
    En persoon.doorverwijzing_begeleid is nee
    Als de beslissing wordt gevraagd
    Dan is begeleid_naar_buiten niet voldaan
    En is elke_zorgvraag_beantwoord niet voldaan

  Scenario: Heeft iemand externe zorg nodig, dan is intern opnemen niet genoeg
    Gegeven de voorbeeldpersoon "Karim"
    En persoon.doorverwijzing_begeleid is nee
    Als de beslissing wordt gevraagd
    Dan is zorgvraag_opgenomen voldaan
    En is begeleid_naar_buiten niet voldaan
    En is voldoet_aan_alle_normen niet voldaan

  Regel: De begeleider op de werkvloer mag doorverwijzen naar de zorgverantwoordelijke
    Dat is een mogelijkheid, geen norm. Niet elk initiatief heeft een zorgverantwoordelijke.

    Scenario: Karim heeft een zorgvraag en er is een zorgverantwoordelijke
      Gegeven de voorbeeldpersoon "Karim"
      Als de beslissing wordt gevraagd
      Dan is mag_intern_doorverwijzen voldaan
      En is het advies zorgverantwoordelijke

    Scenario: Begeleid werken heeft er geen, en doet toch alles goed
      Gegeven de voorbeeldpersoon "Leila"
      En het voorbeeldinitiatief "Begeleid werken"
      Als de beslissing wordt gevraagd
      Dan is mag_intern_doorverwijzen niet voldaan
      En is voldoet_aan_alle_normen voldaan
      En is er geen advies
