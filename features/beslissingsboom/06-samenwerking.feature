# language: nl
Functionaliteit: Wil de persoon met een arbeidszorginitiatief samenwerken? (vraag 6)
  De persoon werkt samen met een initiatief dat een beschermde werkplek biedt. Wie bij familie of
  vrienden helpt, zonder een organisatie van buiten, doet geen arbeidszorg.

  Achtergrond:
    Gegeven de regelset "beslissingsboom"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: De persoon wil het, en een organisatie van buiten is erbij betrokken
    Allebei zijn nodig. Zo onderscheidt arbeidszorg zich van mantelzorg.

    @mantelzorg-door-broer
    Scenario: Wie bij een broer helpt zonder organisatie van buiten, doet geen arbeidszorg
      Gegeven persoon.wil_ama_met_initiatief is nee
      En persoon.externe_organisatie_betrokken is nee
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_6
      En zijn criterium_7 tot en met criterium_14 niet gesteld

    Abstract Scenario: Wil samenwerken <wil>, organisatie van buiten <extern>: vraag 6 is <stand>
      Gegeven persoon.wil_ama_met_initiatief is <wil>
      En persoon.externe_organisatie_betrokken is <extern>
      Als de beslissing wordt gevraagd
      Dan is het antwoord <antwoord>
      En is criterium_6 <stand>

      Voorbeelden:
        | wil      | extern   | antwoord | stand        |
        | ja       | nee      | nee      | niet voldaan |
        | nee      | ja       | nee      | niet voldaan |
        | nee      | onbekend | nee      | niet voldaan |
        | onbekend | nee      | nee      | niet voldaan |
        | ja       | onbekend | onbekend | onbekend     |
        | onbekend | ja       | onbekend | onbekend     |

    Scenario: Wie nog moet zeggen of die met het initiatief wil werken, krijgt eerst die vraag
      Gegeven persoon.wil_ama_met_initiatief is onbekend
      En persoon.externe_organisatie_betrokken is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En stopt de boom bij criterium_6
      En ontbreken:
        | gegeven                               |
        | persoon.wil_ama_met_initiatief        |
        | persoon.externe_organisatie_betrokken |

  Regel: Een arbeidszorginitiatief biedt een beschermde werkplek
    Waar die plek is, maakt niet uit: in een eigen atelier of op een werkplek elders.

    Scenario: Zonder beschermde werkplek is er geen arbeidszorginitiatief
      Gegeven initiatief.beschermde_werkplek is nee
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_6
      En beslist criterium_6

    Scenario: Zolang niemand weet of de werkplek beschermd is, blijft vraag 6 open
      Gegeven initiatief.beschermde_werkplek is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En stopt de boom bij criterium_6
      En is de volgende vraag initiatief.beschermde_werkplek

    @externe-werklocatie-met-coaching
    Scenario: Op een werkplek elders kan ook, met begeleiding van het initiatief
      Gegeven initiatief.locatie is externe_werklocatie
      En initiatief.beschermde_werkplek is ja
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja

    Scenario: Karim kan met een begeleider bij een bakker werken of in het atelier van een dagcentrum
      Gegeven de voorbeeldpersoon "Karim"
      En het voorbeeldinitiatief "Begeleid werken"
      Als de beslissing wordt gevraagd
      Dan is criterium_6 voldaan
      Gegeven het voorbeeldinitiatief "Dagactiviteitencentrum"
      Als de beslissing wordt gevraagd
      Dan is criterium_6 voldaan

    Scenario: De plaats van het werk redt geen werkplek die niet beschermd is
      Gegeven initiatief.locatie is eigen_atelier
      En initiatief.beschermde_werkplek is nee
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
