# language: nl
Functionaliteit: Kan het initiatief de minimale zorg bieden?
  Opvang op de werkvloer, altijd tijd daarvoor, en een plaats voor de vragen die niet op de werkvloer passen. Dat moet
  elk initiatief kunnen bieden. Meer mag altijd.

  Achtergrond:
    Gegeven de regelset "zorg-op-maat"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Drie dingen, en alle drie

    Abstract Scenario: Opvang op de werkvloer <opvang>, tijd <tijd>: de minimale zorg is <stand>
      Gegeven initiatief.nuldelijnsopvang_op_werkvloer is <opvang>
      En initiatief.tijd_voor_ondersteuning is <tijd>
      Als de beslissing wordt gevraagd
      Dan is minimale_zorg <stand>
      En is voldoet_aan_alle_normen <stand>

      Voorbeelden:
        | opvang   | tijd     | stand        |
        | ja       | ja       | voldaan      |
        | nee      | ja       | niet voldaan |
        | ja       | nee      | niet voldaan |
        | onbekend | nee      | niet voldaan |
        | onbekend | ja       | onbekend     |
        | ja       | onbekend | onbekend     |

    Scenario: Of er altijd tijd is, oordeelt het initiatief
      Als de beslissing wordt gevraagd
      Dan is altijd_tijd voldaan
      En rust het antwoord op het oordeel over initiatief.tijd_voor_ondersteuning

  Regel: Wat niet op de werkvloer past, kan ergens terecht
    De bron schrijft "ofwel" en "ofwel". Omdat de norm een minimum is, mogen beide wegen er ook samen zijn.

    @minimale-zorg-intern
    Scenario: Een interne zorgverantwoordelijke is genoeg
      Gegeven initiatief.interne_zorgverantwoordelijke is ja
      En initiatief.begeleide_doorverwijzing is nee
      Als de beslissing wordt gevraagd
      Dan is minimale_zorg voldaan

    @minimale-zorg-extern
    Scenario: Een begeleide doorverwijzing is genoeg
      Gegeven initiatief.interne_zorgverantwoordelijke is nee
      En initiatief.begeleide_doorverwijzing is ja
      Als de beslissing wordt gevraagd
      Dan is minimale_zorg voldaan

    Abstract Scenario: Zorgverantwoordelijke <intern>, begeleide doorverwijzing <extern>: <stand>
      Gegeven initiatief.interne_zorgverantwoordelijke is <intern>
      En initiatief.begeleide_doorverwijzing is <extern>
      Als de beslissing wordt gevraagd
      Dan is zorgvraag_kan_ergens_terecht <stand>
      En is minimale_zorg <stand>

      Voorbeelden:
        | intern   | extern   | stand        |
        | ja       | ja       | voldaan      |
        | ja       | onbekend | voldaan      |
        | nee      | nee      | niet voldaan |
        | nee      | onbekend | onbekend     |
        | onbekend | onbekend | onbekend     |

    Scenario: De vraag die nog open is
      Gegeven initiatief.interne_zorgverantwoordelijke is nee
      En initiatief.begeleide_doorverwijzing is onbekend
      Als de beslissing wordt gevraagd
      Dan is voldoet_aan_alle_normen onbekend
      En ontbreken:
        | gegeven                             |
        | initiatief.begeleide_doorverwijzing |
