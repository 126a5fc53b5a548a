# language: nl
Functionaliteit: Staat het initiatief er niet alleen voor?
  Zorg is er binnen en buiten het initiatief, en daarvoor is een netwerk nodig. De bron zegt op de ene plaats "binnen en
  buiten" en laat op een andere plaats kiezen. Daarom zijn er lezingen.

  Achtergrond:
    Gegeven de regelset "zorg-op-maat"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Zorg binnen en buiten

    Scenario: De Hoeve verwijst niemand door; met een zorgverantwoordelijke is dat genoeg
      Gegeven het voorbeeldinitiatief "De Hoeve"
      Als de beslissing wordt gevraagd
      Dan is zorg_binnen_en_buiten voldaan
      En is voldoet_aan_alle_normen voldaan

    Scenario: Vraagt men zorg binnen én buiten, dan is enkel zorg binnen te weinig
      Gegeven initiatief.begeleide_doorverwijzing is nee
      En de lezing "allebei" voor "binnen_en_buiten"
      Als de beslissing wordt gevraagd
      Dan is minimale_zorg voldaan
      En is zorg_binnen_en_buiten niet voldaan
      En is voldoet_aan_alle_normen niet voldaan
      En rust het antwoord op de lezing "allebei" voor "binnen_en_buiten"

    Abstract Scenario: Opvang <opvang>, zorgverantwoordelijke <intern>, doorverwijzing <extern>, gelezen als <lezing>
      Gegeven initiatief.nuldelijnsopvang_op_werkvloer is <opvang>
      En initiatief.interne_zorgverantwoordelijke is <intern>
      En initiatief.begeleide_doorverwijzing is <extern>
      En de lezing "<lezing>" voor "binnen_en_buiten"
      Als de beslissing wordt gevraagd
      Dan is zorg_binnen_en_buiten <stand>

      Voorbeelden:
        | opvang   | intern | extern   | lezing        | stand        |
        | ja       | nee    | nee      | een_van_beide | voldaan      |
        | nee      | ja     | nee      | een_van_beide | voldaan      |
        | nee      | nee    | ja       | een_van_beide | voldaan      |
        | nee      | nee    | nee      | een_van_beide | niet voldaan |
        | ja       | nee    | ja       | allebei       | voldaan      |
        | nee      | ja     | ja       | allebei       | voldaan      |
        | nee      | nee    | ja       | allebei       | niet voldaan |
        | ja       | ja     | nee      | allebei       | niet voldaan |
        | ja       | ja     | onbekend | allebei       | onbekend     |
        | onbekend | nee    | ja       | een_van_beide | voldaan      |

    Abstract Scenario: De Hoeve roept de moederorganisatie te hulp, en dat telt zo: <lezing>
      Gegeven het voorbeeldinitiatief "De Hoeve"
      En de lezing "allebei" voor "binnen_en_buiten"
      En de lezing "<lezing>" voor "moederorganisatie"
      Als de beslissing wordt gevraagd
      Dan is zorg_extern <stand>
      En is zorg_binnen_en_buiten <stand>

      Voorbeelden:
        | lezing          | stand        |
        | telt_mee        | voldaan      |
        | telt_als_intern | niet voldaan |

  Regel: Een netwerk is een voorwaarde

    Abstract Scenario: Samenwerking <soort>: <stand>
      Gegeven initiatief.netwerk_type is <soort>
      Als de beslissing wordt gevraagd
      Dan is heeft_netwerk <stand>
      En is voldoet_aan_alle_normen <stand>

      Voorbeelden:
        | soort                | stand        |
        | [formeel]            | voldaan      |
        | [informeel]          | voldaan      |
        | [formeel, informeel] | voldaan      |
        | []                   | niet voldaan |
        | onbekend             | onbekend     |

    Scenario: Een netwerk hebben moet; er geïntegreerd mee werken is een aanbeveling
      Gegeven het voorbeeldinitiatief "De Hoeve"
      Als de beslissing wordt gevraagd
      Dan is heeft_netwerk voldaan
      En is werkt_geintegreerd niet voldaan
      En is volgt_alle_aanbevelingen niet voldaan
      En is voldoet_aan_alle_normen voldaan

  Regel: Een zorgnetwerk rond de persoon

    Abstract Scenario: Diensten van Karim in het zorgnetwerk <diensten>, het initiatief ook <initiatief>: <stand>
      Gegeven de voorbeeldpersoon "Karim"
      En persoon.gespecialiseerde_dienst_in_zorgnetwerk is <diensten>
      En persoon.initiatief_in_zorgnetwerk is <initiatief>
      Als de beslissing wordt gevraagd
      Dan is zorgnetwerk_rond_persoon <stand>
      En is werkt_samen <stand>

      Voorbeelden:
        | diensten | initiatief | stand        |
        | ja       | ja         | voldaan      |
        | ja       | nee        | niet voldaan |
        | nee      | ja         | niet voldaan |
        | ja       | onbekend   | onbekend     |

    Scenario: Zonder gespecialiseerde dienst hoeft dat zorgnetwerk er niet te zijn
      Gegeven de voorbeeldpersoon "Leila"
      Als de beslissing wordt gevraagd
      Dan is zorgnetwerk_rond_persoon niet van toepassing
      En is werkt_samen voldaan

    Scenario: De familie van Rosette wil helpen, en niemand vraagt het haar
      Gegeven de voorbeeldpersoon "Rosette"
      En persoon.eigen_netwerk_maximaal_benut is nee
      Als de beslissing wordt gevraagd
      Dan is eigen_netwerk_benut niet voldaan
      En is voldoet_aan_alle_normen niet voldaan
      En rust het antwoord op het oordeel over persoon.eigen_netwerk_maximaal_benut
