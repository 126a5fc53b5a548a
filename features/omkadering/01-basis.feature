# language: nl
Functionaliteit: Hoeveel begeleiders vraagt de basis?
  Het rapport noemt een brede consensus: één voltijdse begeleider per vier voltijdse medewerkers als
  een voltijdse plaats 38 uur telt, of per vijf als ze 30 uur telt. Dat is een minimum.

  Achtergrond:
    Gegeven de regelset "omkadering"
    En de peildatum 2024-03-01
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Eén begeleider per vier plaatsen van 38 uur, of per vijf van 30 uur

    @4-vte-38-uur
    Scenario: Vier voltijdse medewerkers in het stelsel van 38 uur vragen één begeleider
      Als de beslissing wordt gevraagd
      Dan heeft begeleiders_vte_min de waarde 1
      En heeft aanvullend de waarde 0
      En heeft omkadering_min de waarde 1
      En is voldoet_aan_alle_normen voldaan

    Abstract Scenario: <vte> plaatsen in <stelsel> met <begeleiders> begeleiders: de basis is <stand>
      Gegeven initiatief.azm_vte is <vte>
      En initiatief.urenstelsel is <stelsel>
      En initiatief.begeleiders_vte is <begeleiders>
      Als de beslissing wordt gevraagd
      Dan heeft begeleiders_vte_min de waarde <minstens>
      En is basis_gehaald <stand>

      Voorbeelden:
        | vte | stelsel    | begeleiders | minstens | stand        |
        | 8   | stelsel_38 | 1.99        | 2        | niet voldaan |
        | 8   | stelsel_38 | 2           | 2        | voldaan      |
        | 8   | stelsel_38 | 2.01        | 2        | voldaan      |
        | 5   | stelsel_30 | 0.99        | 1        | niet voldaan |
        | 5   | stelsel_30 | 1           | 1        | voldaan      |
        | 5   | stelsel_38 | 1           | 1.25     | niet voldaan |
        | 0   | stelsel_38 | 0           | 0        | voldaan      |

    Scenario: Veel meer begeleiders dan gevraagd is altijd goed
      Gegeven initiatief.begeleiders_vte is 40
      Als de beslissing wordt gevraagd
      Dan is voldoet_aan_alle_normen voldaan

  Regel: De bron zegt niets over afronden
    Zonder keuze telt een deel van een begeleider mee zoals het is.

    @6-vte-afronding
    Abstract Scenario: Zes plaatsen van 38 uur vragen <minstens> begeleiders in de lezing <lezing>
      Gegeven initiatief.azm_vte is 6
      En initiatief.koppen is 6
      En de lezing "<lezing>" voor "afronding"
      Als de beslissing wordt gevraagd
      Dan heeft begeleiders_basis de waarde 1.5
      En heeft begeleiders_vte_min de waarde <minstens>
      En heeft omkadering_min de waarde <minstens>
      En rust het antwoord op de lezing "<lezing>" voor "afronding"

      Voorbeelden:
        | lezing     | minstens |
        | evenredig  | 1.5      |
        | halve      | 1.5      |
        | naar_boven | 2        |

    Abstract Scenario: Vijf plaatsen van 38 uur vragen <minstens> begeleiders in de lezing <lezing>
      Gegeven initiatief.azm_vte is 5
      En de lezing "<lezing>" voor "afronding"
      Als de beslissing wordt gevraagd
      Dan heeft begeleiders_vte_min de waarde <minstens>

      Voorbeelden:
        | lezing     | minstens |
        | evenredig  | 1.25     |
        | halve      | 1.5      |
        | naar_boven | 2        |

  Regel: De twee stelsels zijn ongeveer dezelfde norm

    @38-en-30-uur-vergelijken
    Scenario: Een begeleider begeleidt 152 uur in het ene stelsel en 150 uur in het andere
      Als de beslissing wordt gevraagd
      Dan heeft uren_38 de waarde 152
      En heeft uren_30 de waarde 150
      En heeft verschil_procent de waarde 1.3

    Abstract Scenario: Vijf begeleiders zijn in het stelsel van 30 uur <uren> uur begeleiding in de lezing <lezing>
      Gegeven initiatief.azm_vte is 25
      En initiatief.urenstelsel is stelsel_30
      En de lezing "<lezing>" voor "voltijdse_begeleider"
      Als de beslissing wordt gevraagd
      Dan heeft begeleiders_vte_min de waarde 5
      En heeft uren_begeleiding de waarde <uren>

      Voorbeelden:
        | lezing    | uren |
        | stelsel   | 150  |
        | altijd_38 | 190  |

    Abstract Scenario: Vijf plaatsen met tien koppen vragen <minstens> in de lezing <lezing>
      De bron schrijft bij het stelsel van 30 uur "5 medewerkers". Dat kunnen plaatsen zijn, of koppen.
      Gegeven initiatief.azm_vte is 5
      En initiatief.koppen is 10
      En initiatief.urenstelsel is <stelsel>
      En de lezing "<lezing>" voor "medewerkers_30"
      Als de beslissing wordt gevraagd
      Dan heeft begeleiders_vte_min de waarde <minstens>

      Voorbeelden:
        | stelsel    | lezing   | minstens |
        | stelsel_30 | plaatsen | 1        |
        | stelsel_30 | koppen   | 2        |
        | stelsel_38 | koppen   | 1.25     |

  Regel: In de sociale werkplaatsen van toen was er een begeleider per vijf
    Dat is afgeleid uit twee getallen; de bron noemt de verhouding en het stelsel niet.

    Abstract Scenario: Voor 390 plaatsen vraagt <stelsel> <minstens> begeleiders
      Gegeven initiatief.azm_vte is 390
      En initiatief.urenstelsel is <stelsel>
      En initiatief.begeleiders_vte is 78
      Als de beslissing wordt gevraagd
      Dan heeft medewerkers_per_begeleider_toen de waarde 5
      En heeft begeleiders_vte_min de waarde <minstens>
      En is basis_gehaald <stand>

      Voorbeelden:
        | stelsel    | minstens | stand        |
        | stelsel_30 | 78       | voldaan      |
        | stelsel_38 | 97.5     | niet voldaan |
