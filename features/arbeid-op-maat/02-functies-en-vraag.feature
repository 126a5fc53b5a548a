# language: nl
Functionaliteit: Vertrekt het werk van wat het voor mensen doet?
  Werk geeft structuur, contacten, zin, status, waardering, activiteit en autonomie. In arbeidszorg zijn die
  functies de basis van het werk, en telt wat mensen kunnen, niet kunnen en willen.

  Achtergrond:
    Gegeven de regelset "arbeid-op-maat"
    En de peildatum 2024-03-01
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Het werk steunt op de functies van arbeid
    De bron zegt niet hoeveel functies er moeten zijn. Als niemand kiest, zijn het ze alle zeven.

    Scenario: De bron noemt zeven functies
      Als de beslissing wordt gevraagd
      Dan heeft aantal_latente_functies de waarde 7
      En is werk_steunt_op_latente_functies voldaan

    Abstract Scenario: De wasserij mist één functie, de autonomie; in de lezing <lezing> is de norm <stand>
      Gegeven het voorbeeldinitiatief "Wasserij"
      En de lezing "<lezing>" voor "welke_functies"
      Als de beslissing wordt gevraagd
      Dan is werk_steunt_op_latente_functies <stand>
      En rust het antwoord op de lezing "<lezing>" voor "welke_functies"

      Voorbeelden:
        | lezing       | stand        |
        | alle         | niet voldaan |
        | minstens_een | voldaan      |

    Abstract Scenario: Met als functies <functies> en de lezing <lezing> is de norm <stand>
      Gegeven initiatief.latente_functies is <functies>
      En de lezing "<lezing>" voor "welke_functies"
      Als de beslissing wordt gevraagd
      Dan is werk_steunt_op_latente_functies <stand>

      Voorbeelden:
        | functies         | lezing       | stand        |
        | [tijdsstructuur] | minstens_een | voldaan      |
        | []               | minstens_een | niet voldaan |
        | [tijdsstructuur] | alle         | niet voldaan |
        | onbekend         | minstens_een | onbekend     |
        | onbekend         | alle         | onbekend     |

    Scenario: Over de functies oordeelt het initiatief
      Als de beslissing wordt gevraagd
      Dan rust het antwoord op het oordeel over initiatief.latente_functies

  Regel: Het initiatief werkt vraaggestuurd
    Mogelijkheden, beperkingen en voorkeuren horen samen.

    Abstract Scenario: Mogelijkheden <mogelijkheden>, beperkingen <beperkingen>, voorkeuren <voorkeuren>: <stand>
      Gegeven initiatief.rekening_met_mogelijkheden is <mogelijkheden>
      En initiatief.rekening_met_beperkingen is <beperkingen>
      En initiatief.rekening_met_preferenties is <voorkeuren>
      Als de beslissing wordt gevraagd
      Dan is vraaggestuurd <stand>

      Voorbeelden:
        | mogelijkheden | beperkingen | voorkeuren | stand        |
        | ja            | ja          | ja         | voldaan      |
        | nee           | ja          | ja         | niet voldaan |
        | ja            | nee         | ja         | niet voldaan |
        | ja            | ja          | nee        | niet voldaan |
        | ja            | ja          | onbekend   | onbekend     |
        | onbekend      | nee         | onbekend   | niet voldaan |
