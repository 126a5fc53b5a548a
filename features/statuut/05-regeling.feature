# language: nl
Functionaliteit: Geeft een regeling wat het memorandum voor het statuut vraagt?
  Het memorandum vraagt een duidelijk en rechtszeker statuut, zonder inkomensverlies en met een incentive.
  Zo toetst men een voorstel voor het beleid.

  Achtergrond:
    Gegeven de regelset "statuut"
    En de peildatum 2024-03-01
    En het voorbeeld "Zeker meedoen"

  Regel: Alles telt mee

    Scenario: Een regeling met alles erin voldoet
      Als de beslissing wordt gevraagd
      Dan is regeling_zoals_gevraagd voldaan
      En rust het antwoord op het oordeel over regeling.rechtszeker

    Abstract Scenario: <gegeven> is <waarde>: <regel> is <stand>
      Gegeven <gegeven> is <waarde>
      Als de beslissing wordt gevraagd
      Dan is <regel> <stand>
      En is regeling_zoals_gevraagd <stand>

      Voorbeelden:
        | gegeven                           | waarde   | regel                   | stand        |
        | regeling.statuut_duidelijk        | nee      | duidelijk_statuut       | niet voldaan |
        | regeling.inkomenszekerheid        | nee      | duidelijk_statuut       | niet voldaan |
        | regeling.zekerheid_bij_doorstroom | nee      | duidelijk_statuut       | niet voldaan |
        | regeling.terugkeer_mogelijk       | nee      | duidelijk_statuut       | niet voldaan |
        | regeling.rechtszeker              | nee      | rechtszeker_statuut     | niet voldaan |
        | regeling.verlies_uitgesloten      | nee      | regeling_zonder_verlies | niet voldaan |
        | regeling.incentive_voorzien       | nee      | regeling_met_incentive  | niet voldaan |
        | regeling.terugkeer_mogelijk       | onbekend | duidelijk_statuut       | onbekend     |

  Regel: Een goede regeling en een goede situatie zijn twee dingen

    Scenario: Karim verliest niets, maar krijgt ook niets, wat de regeling ook belooft
      Gegeven de voorbeeldpersoon "Karim"
      En het voorbeeldinitiatief "Basisinitiatief"
      Als de beslissing wordt gevraagd
      Dan is regeling_zoals_gevraagd voldaan
      En is geen_inkomensverlies voldaan
      En is krijgt_incentive niet voldaan
      En is zoals_het_memorandum_vraagt niet voldaan
