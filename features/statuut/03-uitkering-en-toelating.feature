# language: nl
Functionaliteit: Blijft de uitkering, en wie geeft er toelating?
  Het initiatief waakt erover dat niemand door mee te doen een uitkering verliest. Voor de start hoort bij
  sommige uitkeringen een toelating. Wat niet is nagegaan, blijft onbekend.

  Achtergrond:
    Gegeven de regelset "statuut"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Het initiatief waakt over de uitkering

    @uitkering-dreigt-te-dalen
    Scenario: De uitkering zou met 50 euro dalen: nog niet starten
      Gegeven persoon.uitkering_voor is 1200
      En persoon.uitkering_na is 1150
      En persoon.netto_zonder_deelname is 1200
      En persoon.netto_met_deelname is 1150
      Als de beslissing wordt gevraagd
      Dan is uitkering_bewaakt niet voldaan
      En is geen_inkomensverlies niet voldaan
      En is het advies nog_niet_starten

    Abstract Scenario: Vooraf nagegaan <nagegaan>, van <voor> naar <na> euro, lezing <lezing>: <stand>
      Gegeven de lezing "<lezing>" voor "waken"
      En initiatief.toelating_gecontroleerd is <nagegaan>
      En persoon.uitkering_voor is <voor>
      En persoon.uitkering_na is <na>
      Als de beslissing wordt gevraagd
      Dan is uitkering_bewaakt <stand>

      Voorbeelden:
        | lezing             | nagegaan | voor | na       | stand        |
        | nagaan_en_behouden | ja       | 1200 | 1200     | voldaan      |
        | nagaan_en_behouden | ja       | 1200 | 1199.99  | niet voldaan |
        | nagaan_en_behouden | ja       | 1200 | 1210     | voldaan      |
        | nagaan_en_behouden | nee      | 1200 | 1200     | niet voldaan |
        | nagaan_en_behouden | ja       | 1200 | onbekend | onbekend     |
        | enkel_nagaan       | ja       | 1200 | 0        | voldaan      |
        | enkel_nagaan       | nee      | 1200 | 1200     | niet voldaan |

  Regel: Bij een ziekte-uitkering beslist de adviserend arts

    Scenario: Wie een ziekte-uitkering heeft, vraagt het aan de adviserend arts en niet aan het OCMW
      Als de beslissing wordt gevraagd
      Dan is arts_moet_toelaten voldaan
      En is ocmw_moet_toelaten niet voldaan
      En is vdab_beslist_toegang niet voldaan
      En is toelating_is_nagegaan voldaan
      En is starten_na_aanvraag onbekend

    Abstract Scenario: De toelating is <toelating>: <stand>
      Wie ze gevraagd heeft en nog wacht, krijgt hier geen antwoord: dat is niet nagegaan.

      Gegeven persoon.toelating_adviserend_arts is <toelating>
      Als de beslissing wordt gevraagd
      Dan is toelating_in_orde <stand>

      Voorbeelden:
        | toelating     | stand        |
        | gekregen      | voldaan      |
        | niet_gevraagd | niet voldaan |
        | geweigerd     | niet voldaan |
        | gevraagd      | onbekend     |
        | onbekend      | onbekend     |

  Regel: Bij een leefloon hangt het van het stelsel af

    Abstract Scenario: Karim in <stelsel>, toelating van het OCMW <ocmw>: <stand>
      Gegeven de voorbeeldpersoon "Karim"
      En initiatief.stelsel is <stelsel>
      En persoon.toelating_ocmw is <ocmw>
      Als de beslissing wordt gevraagd
      Dan is ocmw_moet_toelaten <moet>
      En is toelating_is_nagegaan <nagegaan>
      En is toelating_in_orde <stand>

      Voorbeelden:
        | stelsel              | ocmw     | moet     | nagegaan     | stand        |
        | ama_sociale_economie | ja       | voldaan  | voldaan      | voldaan      |
        | ama_sociale_economie | nee      | voldaan  | voldaan      | niet voldaan |
        | ama_sociale_economie | onbekend | voldaan  | voldaan      | onbekend     |
        | ama_welzijn          | nee      | onbekend | niet voldaan | onbekend     |
        | ander                | nee      | onbekend | niet voldaan | onbekend     |

    Scenario: Ook met toelating van het OCMW is het in welzijn niet zeker dat dat volstaat
      Gegeven de voorbeeldpersoon "Karim"
      En persoon.toelating_ocmw is ja
      Als de beslissing wordt gevraagd
      Dan is ocmw_moet_toelaten onbekend
      En is toelating_in_orde onbekend

  Regel: In de sociale economie beslist VDAB voor iedereen

    Abstract Scenario: In <stelsel>, met VDAB <vdab>, en een toelating van de arts: <stand>
      Gegeven initiatief.stelsel is <stelsel>
      En persoon.toegelaten_door_vdab is <vdab>
      Als de beslissing wordt gevraagd
      Dan is toelating_in_orde <stand>

      Voorbeelden:
        | stelsel              | vdab     | stand        |
        | ama_sociale_economie | ja       | voldaan      |
        | ama_sociale_economie | nee      | niet voldaan |
        | ama_sociale_economie | onbekend | onbekend     |
        | ama_welzijn          | onbekend | voldaan      |

  Regel: Wat niet is nagegaan, blijft onbekend

    Abstract Scenario: Met <uitkering> is de toelating <stand>
      Gegeven persoon.uitkering_soort is <uitkering>
      Als de beslissing wordt gevraagd
      Dan is toelating_in_orde <stand>
      En is toelating_is_nagegaan <nagegaan>

      Voorbeelden:
        | uitkering      | stand    | nagegaan     |
        | werkloosheid   | onbekend | niet voldaan |
        | tegemoetkoming | onbekend | niet voldaan |
        | andere         | onbekend | niet voldaan |
        | geen           | voldaan  | voldaan      |
        | onbekend       | onbekend | onbekend     |

    Scenario: Een nee van VDAB beslist ook als de rest niet is nagegaan
      Gegeven persoon.uitkering_soort is werkloosheid
      En initiatief.stelsel is ama_sociale_economie
      En persoon.toegelaten_door_vdab is nee
      Als de beslissing wordt gevraagd
      Dan is toelating_in_orde niet voldaan
