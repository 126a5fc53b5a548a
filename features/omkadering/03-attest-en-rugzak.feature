# language: nl
Functionaliteit: Volgen de middelen de persoon?
  Met een attest neemt iemand de middelen voor zijn omkadering mee, waar hij ook terechtkomt. Wie die
  rugzak vult, laat de bron aan het beleid over.

  Achtergrond:
    Gegeven de regelset "omkadering"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Het attest bestaat in elke sector en kijkt ruimer dan het medische

    Scenario: Een attest van de werkwinkel in een dagcentrum
      Als de beslissing wordt gevraagd
      Dan is attest_in_elke_sector voldaan
      En is attest_via_werkwinkel_of_atb voldaan
      En is attest_niet_enkel_medisch voldaan

    Abstract Scenario: Het initiatief werkt met het attest (<attest>): <stand>
      Gegeven initiatief.werkt_met_attest is <attest>
      Als de beslissing wordt gevraagd
      Dan is attest_in_elke_sector <stand>

      Voorbeelden:
        | attest   | stand        |
        | nee      | niet voldaan |
        | onbekend | onbekend     |

    @attest-louter-medisch
    Scenario: Een attest op louter medische gronden mag niet
      Gegeven persoon.gronden_attest is [medisch]
      Als de beslissing wordt gevraagd
      Dan is attest_niet_enkel_medisch niet voldaan
      En rust het antwoord op het oordeel over persoon.gronden_attest

    Scenario: Een attest zonder medische grond mag wel
      Gegeven persoon.gronden_attest is [sociaal]
      Als de beslissing wordt gevraagd
      Dan is attest_niet_enkel_medisch voldaan

    Abstract Scenario: Een attest van <dienst> is <stand> in de lezing <lezing>
      Gegeven persoon.attest_uitgereikt_door is <dienst>
      En de lezing "<lezing>" voor "diensten"
      Als de beslissing wordt gevraagd
      Dan is attest_via_werkwinkel_of_atb <stand>

      Voorbeelden:
        | dienst | lezing    | stand        |
        | atb    | van_toen  | voldaan      |
        | gtb    | van_toen  | niet voldaan |
        | gtb    | opvolgers | voldaan      |
        | vdab   | opvolgers | voldaan      |
        | andere | opvolgers | niet voldaan |

  Regel: De middelen gaan mee naar het nieuwe initiatief

    @verhuist-met-rugzak
    Scenario: Karim verandert van initiatief en neemt zijn middelen mee
      Gegeven de voorbeeldpersoon "Karim"
      Als de beslissing wordt gevraagd
      Dan heeft middelen_oud_initiatief de waarde -2400
      En heeft middelen_nieuw_initiatief de waarde 2400
      En is middelen_volgen_persoon voldaan

    Scenario: Blijft er een cent achter, dan volgen de middelen niet helemaal
      Gegeven de voorbeeldpersoon "Karim"
      En persoon.middelen_meegenomen is 2399.99
      Als de beslissing wordt gevraagd
      Dan is middelen_volgen_persoon niet voldaan

    Scenario: Wie niet verandert, verschuift geen middelen
      Als de beslissing wordt gevraagd
      Dan is middelen_volgen_persoon voldaan
      En heeft middelen_oud_initiatief de waarde 0
      En heeft middelen_nieuw_initiatief de waarde 0

    Scenario: Hoeveel er in de rugzak hoort te zitten, zegt de bron niet
      Gegeven de voorbeeldpersoon "Karim"
      Als de beslissing wordt gevraagd
      Dan heeft bedrag_in_de_rugzak de waarde onbekend
      En zegt de uitleg "De bron laat aan het beleid over wie de rugzak vult"

  Regel: Vroeger konden erkende sociale werkplaatsen omkaderingssubsidie vragen

    Abstract Scenario: Een <type> (erkend: <erkend>) op <dag>: de oude subsidie is <stand>
      Gegeven de peildatum <dag>
      En initiatief.type_initiatief is <type>
      En initiatief.erkend is <erkend>
      Als de beslissing wordt gevraagd
      Dan is kan_subsidie_vragen <stand>

      Voorbeelden:
        | type               | erkend | dag        | stand        |
        | sociale_werkplaats | ja     | 2012-09-01 | voldaan      |
        | sociale_werkplaats | nee    | 2012-09-01 | niet voldaan |
        | dagcentrum         | ja     | 2012-09-01 | niet voldaan |
        | sociale_werkplaats | ja     | 2021-03-31 | voldaan      |
        | sociale_werkplaats | ja     | 2021-04-01 | niet voldaan |
