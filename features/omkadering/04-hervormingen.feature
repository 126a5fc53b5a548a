# language: nl
Functionaliteit: Wat als de norm voor de omkadering anders was?
  Twee voorstellen om door te rekenen. Geen bron vraagt ze. Het ene is strenger dan het rapport, het andere neemt de
  verhouding over van de sociale werkplaatsen van toen.

  Achtergrond:
    Gegeven de regelset "omkadering"
    En de peildatum 2024-03-01
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Eén begeleider voor drie medewerkers is in beide stelsels strenger

    Abstract Scenario: <vte> plaatsen in <stelsel> vragen <minstens> begeleiders als elke begeleider er drie heeft
      Gegeven de hervorming "een_op_drie"
      En initiatief.azm_vte is <vte>
      En initiatief.koppen is <vte>
      En initiatief.urenstelsel is <stelsel>
      En initiatief.begeleiders_vte is <begeleiders>
      Als de beslissing wordt gevraagd
      Dan heeft begeleiders_vte_min de waarde <minstens>
      En is basis_gehaald <stand>

      Voorbeelden:
        | vte | stelsel    | begeleiders | minstens | stand        |
        | 6   | stelsel_38 | 2           | 2        | voldaan      |
        | 6   | stelsel_38 | 1.99        | 2        | niet voldaan |
        | 6   | stelsel_30 | 2           | 2        | voldaan      |
        | 6   | stelsel_30 | 1.2         | 2        | niet voldaan |

    Scenario: Zes plaatsen met anderhalve begeleider is genoeg volgens het rapport, en te weinig met één op drie
      Gegeven initiatief.azm_vte is 6
      En initiatief.koppen is 6
      En initiatief.begeleiders_vte is 1.5
      Als de beslissing wordt gevraagd
      Dan is voldoet_aan_alle_normen voldaan
      Gegeven de hervorming "een_op_drie"
      Als de beslissing wordt gevraagd
      Dan is voldoet_aan_alle_normen niet voldaan

  Regel: Eén begeleider voor vijf medewerkers is enkel voor 38 uur soepeler

    Abstract Scenario: <vte> plaatsen in <stelsel> vragen <minstens> begeleiders als het er vijf zijn
      Gegeven de hervorming "een_op_vijf"
      En initiatief.azm_vte is <vte>
      En initiatief.koppen is <vte>
      En initiatief.urenstelsel is <stelsel>
      Als de beslissing wordt gevraagd
      Dan heeft begeleiders_vte_min de waarde <minstens>

      Voorbeelden:
        | vte | stelsel    | minstens |
        | 10  | stelsel_38 | 2        |
        | 10  | stelsel_30 | 2        |
        | 4   | stelsel_38 | 0.8      |
