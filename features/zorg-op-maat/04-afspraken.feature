# language: nl
Functionaliteit: Weet de persoon welke zorg er is?
  Het zorgaanbod is van bij het begin duidelijk voor de medewerker, en het staat minstens beschreven in de
  samenwerkingsovereenkomst.

  Achtergrond:
    Gegeven de regelset "zorg-op-maat"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Abstract Scenario: Verteld bij het begin <verteld>, in de overeenkomst <beschreven>: <geheel>
    Gegeven persoon.zorgaanbod_meegedeeld_bij_start is <verteld>
    En persoon.overeenkomst_bevat_zorgaanbod is <beschreven>
    Als de beslissing wordt gevraagd
    Dan is zorgaanbod_vooraf_bekend <eerste>
    En is zorgaanbod_in_overeenkomst <tweede>
    En is voldoet_aan_alle_normen <geheel>

    Voorbeelden:
      | verteld | beschreven | eerste       | tweede       | geheel       |
      | ja      | ja         | voldaan      | voldaan      | voldaan      |
      | ja      | nee        | voldaan      | niet voldaan | niet voldaan |
      | nee     | ja         | niet voldaan | voldaan      | niet voldaan |
      | ja      | onbekend   | voldaan      | onbekend     | onbekend     |

  Scenario: De overeenkomst van Leila ligt nog bij de zorgverantwoordelijke
    Gegeven de voorbeeldpersoon "Leila"
    En persoon.overeenkomst_bevat_zorgaanbod is onbekend
    Als de beslissing wordt gevraagd
    Dan is voldoet_aan_alle_normen onbekend
    En is de volgende vraag persoon.overeenkomst_bevat_zorgaanbod
