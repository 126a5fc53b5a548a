# language: nl
Functionaliteit: Maakt het initiatief trajecten mogelijk?
  Het initiatief laat mensen groeien zonder termijn en zonder dwang. En omdat geen enkel initiatief alles
  zelf kan, werkt het samen: met andere initiatieven, met partners van werk en met partners van zorg.

  Achtergrond:
    Gegeven de regelset "trajecten"
    En de peildatum 2024-03-01
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Elke norm telt mee in het geheel

    Abstract Scenario: <gegeven> is <waarde> maakt <regel> niet voldaan
      Gegeven <gegeven> is <waarde>
      Als de beslissing wordt gevraagd
      Dan is <regel> niet voldaan
      En is initiatief_maakt_trajecten_mogelijk niet voldaan

      Voorbeelden:
        | gegeven                            | waarde | regel                    |
        | initiatief.kan_bijleren_en_groeien | nee    | bijleren_en_groeien      |
        | initiatief.biedt_trajecten         | nee    | bijleren_en_groeien      |
        | initiatief.doorstroom_mogelijk     | nee    | doorstroom_mag_niet_moet |
        | initiatief.doorstroom_verplicht    | ja     | doorstroom_mag_niet_moet |
        | initiatief.termijn_opgelegd        | ja     | geen_termijn             |
        | initiatief.netwerk_niveau          | geen   | in_netwerk               |

    Scenario: In het basisinitiatief is alles in orde
      Als de beslissing wordt gevraagd
      Dan is initiatief_maakt_trajecten_mogelijk voldaan
      En is externe_bewaking voldaan

    Scenario: Of een externe instantie de trajecten bewaakt, is maar een aanbeveling
      Wie die instantie is, zegt de bron niet.

      Gegeven initiatief.extern_bewaakt is nee
      Als de beslissing wordt gevraagd
      Dan is externe_bewaking niet voldaan
      En is initiatief_maakt_trajecten_mogelijk voldaan
      En is bewaker_aangewezen onbekend

  Regel: Er is geen einddatum

    @medewerker-tien-jaar-in-arbeidszorg
    Scenario: Rosette is al tien jaar medewerker, en mag blijven
      Gegeven de voorbeeldpersoon "Rosette"
      En persoon.startdatum_arbeidszorg is 2014-03-01
      Als de beslissing wordt gevraagd
      Dan is deelname_onbeperkt voldaan
      En is geen_termijn voldaan
      En is persoon_houdt_alle_kansen voldaan

    Abstract Scenario: Beperkt in tijd <beperkt>, gelezen als <lezing>: trajecten zijn mogelijk is <stand>
      Het rapport stelt vast dat de deelname niet beperkt is in tijd. Of het dat ook eist, hangt van de lezing af.

      Gegeven initiatief.deelname_beperkt_in_tijd is <beperkt>
      En de lezing "<lezing>" voor "duur"
      Als de beslissing wordt gevraagd
      Dan is deelname_onbeperkt <onbeperkt>
      En is initiatief_maakt_trajecten_mogelijk <stand>

      Voorbeelden:
        | beperkt  | lezing       | onbeperkt    | stand        |
        | ja       | vaststelling | niet voldaan | voldaan      |
        | ja       | eis          | niet voldaan | niet voldaan |
        | nee      | eis          | voldaan      | voldaan      |
        | onbekend | vaststelling | onbekend     | voldaan      |

  Regel: De trajectbegeleiding heeft vijf stappen

    Abstract Scenario: Met <stappen> is de trajectbegeleiding <stand>
      Gegeven initiatief.stappen_voorzien is <stappen>
      Als de beslissing wordt gevraagd
      Dan is trajectbegeleiding_volledig <stand>
      En is initiatief_maakt_trajecten_mogelijk <stand>

      Voorbeelden:
        | stappen                                                               | stand        |
        | [assessment, orientering, bemiddeling, procesbewaking]                | niet voldaan |
        | [assessment, orientering, bemiddeling, procesbewaking, ondersteuning] | voldaan      |
        | onbekend                                                              | onbekend     |

  Regel: Het initiatief is geen eiland

    @initiatief-zonder-netwerk
    Scenario: Een initiatief dat met niemand samenwerkt
      Gegeven het voorbeeldinitiatief "Eiland"
      Als de beslissing wordt gevraagd
      Dan is in_netwerk niet voldaan
      En is in_beide_netwerken niet voldaan
      En is soepele_overstap niet voldaan

    Scenario: Een regionaal netwerk volstaat
      Gegeven initiatief.netwerk_niveau is regionaal
      Als de beslissing wordt gevraagd
      Dan is in_netwerk voldaan

    Abstract Scenario: Eigen aanbod gevarieerd <aanbod>, soepele overstap <overstap>: <stand>
      Gegeven initiatief.eigen_aanbod_gedifferentieerd is <aanbod>
      En initiatief.soepele_overstappen is <overstap>
      Als de beslissing wordt gevraagd
      Dan is soepele_overstap <stand>
      En is initiatief_maakt_trajecten_mogelijk <stand>

      Voorbeelden:
        | aanbod | overstap | stand        |
        | ja     | nee      | voldaan      |
        | nee    | ja       | voldaan      |
        | nee    | nee      | niet voldaan |
        | nee    | onbekend | onbekend     |

    Scenario: Wie leest dat een netwerk enkel kan, eist geen soepele overstap
      Gegeven initiatief.eigen_aanbod_gedifferentieerd is nee
      En initiatief.soepele_overstappen is nee
      En de lezing "kan" voor "netwerk"
      Als de beslissing wordt gevraagd
      Dan is soepele_overstap voldaan
      En is initiatief_maakt_trajecten_mogelijk voldaan

  Regel: Het initiatief heeft partners opzij en partners naar boven en beneden
    Opzij zijn dat andere initiatieven (horizontaal). Verticaal zijn dat partners van werk aan de ene kant
    en partners van zorg aan de andere.

    @enkel-horizontaal-netwerk
    Scenario: Wel andere initiatieven, maar geen VDAB en geen zorgpartners
      Gegeven initiatief.partners is []
      Als de beslissing wordt gevraagd
      Dan is horizontaal_netwerk voldaan
      En is verticaal_netwerk niet voldaan
      En is in_beide_netwerken niet voldaan

    Abstract Scenario: Met <aantal> andere initiatieven is het horizontale netwerk <stand>
      Gegeven initiatief.andere_initiatieven is <aantal>
      Als de beslissing wordt gevraagd
      Dan is horizontaal_netwerk <stand>
      En is in_beide_netwerken <stand>
      En is initiatief_maakt_trajecten_mogelijk <stand>

      Voorbeelden:
        | aantal   | stand        |
        | 0        | niet voldaan |
        | 1        | voldaan      |
        | 12       | voldaan      |
        | onbekend | onbekend     |

    Abstract Scenario: Partners <partners>, lezing <lezing>: het verticale netwerk is <stand>
      Gegeven de lezing "<lezing>" voor "partners_verticaal"
      En initiatief.partners is <partners>
      Als de beslissing wordt gevraagd
      Dan is verticaal_netwerk <stand>

      Voorbeelden:
        | lezing            | partners                                                            | stand        |
        | een_van_elke_kant | [vdab, externe_zorgpartners]                                        | voldaan      |
        | een_van_elke_kant | [atb, lokaal_clientoverleg]                                         | voldaan      |
        | een_van_elke_kant | [werkwinkel, externe_zorgpartners]                                  | voldaan      |
        | een_van_elke_kant | [vdab, werkwinkel, atb]                                             | niet voldaan |
        | een_van_elke_kant | [externe_zorgpartners, lokaal_clientoverleg]                        | niet voldaan |
        | alle_genoemde     | [vdab, externe_zorgpartners]                                        | niet voldaan |
        | alle_genoemde     | [vdab, werkwinkel, atb, externe_zorgpartners, lokaal_clientoverleg] | voldaan      |

  Regel: Ook de overheden en de actoren werken samen
    Dat vraagt het memorandum.

    Abstract Scenario: Is de samenwerking afgestemd en geïntegreerd? <afgestemd>
      Gegeven kader.samenwerking_afgestemd is <afgestemd>
      Als de beslissing wordt gevraagd
      Dan is afgestemde_samenwerking <stand>
      En is initiatief_maakt_trajecten_mogelijk voldaan

      Voorbeelden:
        | afgestemd | stand        |
        | ja        | voldaan      |
        | nee       | niet voldaan |
        | onbekend  | onbekend     |
