# language: nl
Functionaliteit: Is meedoen vrijwillig, en kan men veilig terugkeren?
  Niemand moet meedoen, maar vrijblijvend is het niet. Wie doorstroomt, mag niet bang hoeven te zijn om
  alles te verliezen als het misloopt. En wie al eens stopte, krijgt een nieuwe kans.

  Achtergrond:
    Gegeven de regelset "statuut"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Vrijwillig, maar niet vrijblijvend

    Abstract Scenario: <gegeven> is <waarde>: <stand>
      Gegeven <gegeven> is <waarde>
      Als de beslissing wordt gevraagd
      Dan is vrijwillig_niet_vrijblijvend <stand>
      En is zoals_het_rapport_vraagt <stand>

      Voorbeelden:
        | gegeven                          | waarde   | stand        |
        | persoon.deelname_vrijwillig      | ja       | voldaan      |
        | persoon.deelname_vrijwillig      | nee      | niet voldaan |
        | persoon.engagement_persoon       | nee      | niet voldaan |
        | initiatief.engagement_initiatief | nee      | niet voldaan |
        | initiatief.engagement_initiatief | onbekend | onbekend     |

  Regel: Wie doorstroomde, kan veilig terugkeren

    Scenario: Sofie komt terug naar haar atelier zonder iets te verliezen
      Gegeven de voorbeeldpersoon "Sofie"
      Als de beslissing wordt gevraagd
      Dan is recht_op_terugkeer voldaan
      En is zoals_het_memorandum_vraagt voldaan

    Abstract Scenario: Doorgestroomd <doorgestroomd>, wil terug <wil>, zonder verlies <zonder verlies>: <stand>
      Gegeven persoon.doorgestroomd is <doorgestroomd>
      En persoon.wil_terugkeren is <wil>
      En persoon.terugkeer_zonder_verlies is <zonder verlies>
      Als de beslissing wordt gevraagd
      Dan is recht_op_terugkeer <stand>

      Voorbeelden:
        | doorgestroomd | wil      | zonder verlies | stand        |
        | ja            | ja       | nee            | niet voldaan |
        | ja            | ja       | onbekend       | onbekend     |
        | ja            | nee      | nee            | voldaan      |
        | nee           | onbekend | onbekend       | voldaan      |

    Scenario: Of een tijd van betaald werk de uitzondering bij het pensioen onderbreekt, zegt de bron niet
      Gegeven de voorbeeldpersoon "Sofie"
      Als de beslissing wordt gevraagd
      Dan is terugkeer_na_pensioenleeftijd onbekend

  Regel: Steeds opnieuw een kans

    Abstract Scenario: Karim stopte al eens, en wordt daarom geweigerd: <geweigerd>
      Gegeven de voorbeeldpersoon "Karim"
      En persoon.geweigerd_om_verleden is <geweigerd>
      Als de beslissing wordt gevraagd
      Dan is steeds_een_nieuwe_kans <stand>

      Voorbeelden:
        | geweigerd | stand        |
        | nee       | voldaan      |
        | ja        | niet voldaan |
        | onbekend  | onbekend     |
