# language: nl
Functionaliteit: Leren, meespreken en vrijwillig deelnemen
  Wie werkt, leert bij en heeft iets te zeggen. En niemand werkt tegen zijn zin.

  Achtergrond:
    Gegeven de regelset "arbeid-op-maat"
    En de peildatum 2024-03-01
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Het werk leert iets en daagt uit
    De bron vraagt van beide voldoende.

    Abstract Scenario: Leermogelijkheden <leren>, uitdagingen <uitdagingen>: de norm is <stand>
      Gegeven initiatief.leermogelijkheden is <leren>
      En initiatief.uitdagingen is <uitdagingen>
      Als de beslissing wordt gevraagd
      Dan is leren_en_uitdaging <stand>

      Voorbeelden:
        | leren    | uitdagingen | stand        |
        | ja       | ja          | voldaan      |
        | nee      | ja          | niet voldaan |
        | onbekend | ja          | onbekend     |

  Regel: Medewerkers zijn zoveel mogelijk betrokken
    Minstens op één manier. De lijst van manieren is open, dus een andere manier telt ook.

    Abstract Scenario: Betrokken via <manieren>, zoveel mogelijk <oordeel>: de norm is <stand>
      Gegeven initiatief.betrokkenheid is <manieren>
      En initiatief.zoveel_mogelijk_betrokken is <oordeel>
      Als de beslissing wordt gevraagd
      Dan is betrokken_bij_werkproces <stand>

      Voorbeelden:
        | manieren                                                             | oordeel  | stand        |
        | []                                                                   | ja       | niet voldaan |
        | [functioneringsgesprekken]                                           | ja       | voldaan      |
        | [andere]                                                             | ja       | voldaan      |
        | [inspraak, overlegmomenten, werkplanning, functioneringsgesprekken]  | nee      | niet voldaan |
        | [inspraak]                                                           | onbekend | onbekend     |

  Regel: Deelnemen is vrijwillig, maar niet vrijblijvend
    Dat vraagt een engagement van de persoon en van het initiatief. Het hangt van de persoon af, en staat los van de
    vraag of het initiatief arbeid op maat biedt.

    Scenario: Leila komt uit eigen wil en houdt zich aan de afspraken
      Gegeven de voorbeeldpersoon "Leila"
      Als de beslissing wordt gevraagd
      Dan is vrijwillig_niet_vrijblijvend voldaan
      En ontbreekt niets

    Scenario: Tom moet van de rechter; de kringwinkel blijft arbeid op maat
      Gegeven de voorbeeldpersoon "Tom"
      Als de beslissing wordt gevraagd
      Dan is vrijwillig_niet_vrijblijvend niet voldaan
      En is arbeid_op_maat voldaan

    Abstract Scenario: Engagement van de persoon <persoon>, van het initiatief <initiatief>: de norm is <stand>
      Gegeven de voorbeeldpersoon "Leila"
      En persoon.engagement_persoon is <persoon>
      En initiatief.engagement_initiatief is <initiatief>
      Als de beslissing wordt gevraagd
      Dan is vrijwillig_niet_vrijblijvend <stand>

      Voorbeelden:
        | persoon  | initiatief | stand        |
        | nee      | ja         | niet voldaan |
        | ja       | nee        | niet voldaan |
        | onbekend | ja         | onbekend     |

    Scenario: Zonder persoon is enkel die ene norm onbekend
      Als de beslissing wordt gevraagd
      Dan is vrijwillig_niet_vrijblijvend onbekend
      En ontbreken:
        | gegeven                     |
        | persoon.deelname_vrijwillig |
        | persoon.engagement_persoon  |
