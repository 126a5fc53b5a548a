# language: nl
Functionaliteit: Krijgt de persoon een traject, en houdt die alle kansen?
  Een traject is voortdurende en systematische begeleiding naar het niveau van arbeid dat iemand wenst of
  kan halen. Betaald werk is daarbij mogelijk, nooit verplicht en nooit uitgesloten.

  Achtergrond:
    Gegeven de regelset "trajecten"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"

  Regel: Een traject is voortdurend, systematisch en heeft een doel

    Abstract Scenario: Voortdurend <voortdurend>, systematisch <systematisch>, wens <wens>, haalbaar <haalbaar>: <stand>
      Gegeven persoon.begeleiding_voortdurend is <voortdurend>
      En persoon.begeleiding_systematisch is <systematisch>
      En persoon.naar_gewenst_niveau is <wens>
      En persoon.naar_haalbaar_niveau is <haalbaar>
      Als de beslissing wordt gevraagd
      Dan is is_traject <stand>

      Voorbeelden:
        | voortdurend | systematisch | wens | haalbaar | stand        |
        | ja          | ja           | ja   | ja       | voldaan      |
        | ja          | ja           | ja   | nee      | voldaan      |
        | ja          | ja           | nee  | ja       | voldaan      |
        | ja          | ja           | nee  | nee      | niet voldaan |
        | nee         | ja           | ja   | ja       | niet voldaan |
        | ja          | nee          | ja   | ja       | niet voldaan |

  Regel: De stappen hebben een volgorde
    Assessment, oriëntering, bemiddeling, procesbewaking en ondersteuning. Wie de bron enkel als een
    opsomming leest, kijkt niet naar de volgorde.

    @stappen-traject-volgorde
    Scenario: Bij Leila begint men met de bemiddeling, zonder assessment
      Gegeven de voorbeeldpersoon "Leila"
      Als de beslissing wordt gevraagd
      Dan is volgorde_gevolgd niet voldaan
      Gegeven de lezing "opsomming" voor "volgorde_stappen"
      Als de beslissing wordt gevraagd
      Dan is volgorde_gevolgd voldaan

    Abstract Scenario: Na <gezet> begint <stap>: <stand>
      Een nieuw assessment mag op elk moment, want mensen veranderen.

      Gegeven persoon.stappen_gezet is <gezet>
      En persoon.stap is <stap>
      Als de beslissing wordt gevraagd
      Dan is volgorde_gevolgd <stand>

      Voorbeelden:
        | stap           | gezet                                                  | stand        |
        | assessment     | []                                                     | voldaan      |
        | assessment     | [assessment, orientering]                              | voldaan      |
        | orientering    | []                                                     | niet voldaan |
        | orientering    | [assessment]                                           | voldaan      |
        | bemiddeling    | [assessment]                                           | niet voldaan |
        | bemiddeling    | [assessment, orientering]                              | voldaan      |
        | procesbewaking | [assessment, orientering]                              | niet voldaan |
        | procesbewaking | [assessment, orientering, bemiddeling]                 | voldaan      |
        | ondersteuning  | [assessment, orientering, bemiddeling]                 | niet voldaan |
        | ondersteuning  | [assessment, orientering, bemiddeling, procesbewaking] | voldaan      |
        | bemiddeling    | onbekend                                               | onbekend     |

  Regel: Een traject kan op elk moment

    Abstract Scenario: Gevraagd <gevraagd>, geweigerd om het tijdstip <geweigerd>: <stand>
      Gegeven persoon.traject_gevraagd is <gevraagd>
      En persoon.traject_geweigerd_om_tijdstip is <geweigerd>
      Als de beslissing wordt gevraagd
      Dan is te_allen_tijde <stand>

      Voorbeelden:
        | gevraagd | geweigerd | stand        |
        | ja       | nee       | voldaan      |
        | ja       | ja        | niet voldaan |
        | nee      | onbekend  | voldaan      |
        | ja       | onbekend  | onbekend     |

  Regel: Niemand wordt gedwongen, en de deur blijft open

    Scenario: Wie moet doorstromen naar betaald werk om te mogen blijven, wordt gedwongen
      Gegeven persoon.doorstroom_opgelegd is ja
      Als de beslissing wordt gevraagd
      Dan is geen_dwang niet voldaan
      En is persoon_houdt_alle_kansen niet voldaan

    @deur-reguliere-baan-definitief-dicht
    Scenario: In het dossier van Rosette staat dat zij nooit meer regulier kan werken
      Gegeven de voorbeeldpersoon "Rosette"
      En persoon.deur_definitief_dicht is ja
      Als de beslissing wordt gevraagd
      Dan is deur_blijft_open niet voldaan
      En is persoon_houdt_alle_kansen niet voldaan
      En is het advies dossier_herzien

    Abstract Scenario: <gegeven> is <waarde>: de persoon houdt niet alle kansen
      Gegeven <gegeven> is <waarde>
      Als de beslissing wordt gevraagd
      Dan is persoon_houdt_alle_kansen niet voldaan

      Voorbeelden:
        | gegeven                               | waarde |
        | persoon.begeleiding_voortdurend       | nee    |
        | persoon.pad_open                      | nee    |
        | persoon.traject_geweigerd_om_tijdstip | ja     |

    Scenario: Alles samen blijft open zolang men niet weet of er een weg is
      Gegeven persoon.pad_open is onbekend
      Als de beslissing wordt gevraagd
      Dan is persoon_houdt_alle_kansen onbekend
      En ontbreekt onder andere persoon.pad_open
