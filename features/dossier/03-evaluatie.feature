# language: nl
Functionaliteit: Wordt het begeleidingsplan op tijd geëvalueerd?
  Er moet ruimte zijn om het plan te evalueren en bij te sturen. De bron geeft één keer per jaar als
  voorbeeld.

  Achtergrond:
    Gegeven de regelset "dossier"
    En de peildatum 2024-03-01
    En het voorbeeld "Dossier van Leila"

  Regel: Minstens één keer per jaar

    @evaluatie-precies-een-jaar
    Scenario: Een evaluatie van precies een jaar geleden is nog op tijd
      Gegeven plan.laatste_evaluatie is 2023-03-01
      Als de beslissing wordt gevraagd
      Dan is evaluatie_tijdig voldaan

    Abstract Scenario: Laatste evaluatie op <laatste>, bekeken op <dag>: <stand>
      Gegeven de peildatum <dag>
      En plan.laatste_evaluatie is <laatste>
      Als de beslissing wordt gevraagd
      Dan is evaluatie_tijdig <stand>

      Voorbeelden:
        | laatste    | dag        | stand        |
        | 2023-02-28 | 2024-03-01 | niet voldaan |
        | 2023-03-02 | 2024-03-01 | voldaan      |
        | 2024-03-01 | 2024-03-01 | voldaan      |

      Voorbeelden: een evaluatie op 29 februari
        | laatste    | dag        | stand        |
        | 2024-02-29 | 2025-03-01 | voldaan      |
        | 2024-02-29 | 2025-03-02 | niet voldaan |

    Scenario: Zonder de dag van de laatste evaluatie staat het niet vast
      Gegeven plan.laatste_evaluatie is onbekend
      Als de beslissing wordt gevraagd
      Dan is evaluatie_tijdig onbekend
      En ontbreekt onder andere plan.laatste_evaluatie

  Regel: De termijn is maar een voorbeeld
    Een ander deel van de bron zegt enkel dat er gesprekken op gezette tijden zijn.

    Abstract Scenario: Gesprekken (<gesprekken>) en een evaluatie van twee jaar geleden, lezing <lezing>: <stand>
      Gegeven plan.laatste_evaluatie is 2022-03-01
      En plan.gesprekken_gepland is <gesprekken>
      En de lezing "<lezing>" voor "evaluatieritme"
      Als de beslissing wordt gevraagd
      Dan is evaluatie_tijdig <stand>

      Voorbeelden:
        | gesprekken | lezing         | stand        |
        | ja         | jaarlijks      | niet voldaan |
        | ja         | gezette_tijden | voldaan      |
        | nee        | gezette_tijden | niet voldaan |

    Scenario: Zonder gesprekken op gezette tijden is er een norm niet gehaald, hoe recent de evaluatie ook is
      Gegeven plan.gesprekken_gepland is nee
      Als de beslissing wordt gevraagd
      Dan is evaluatie_tijdig voldaan
      En is gesprekken_op_gezette_tijden niet voldaan

    Scenario: Zonder ruimte om bij te sturen is er een norm niet gehaald
      Gegeven plan.ruimte_voor_evaluatie is nee
      Als de beslissing wordt gevraagd
      Dan is ruimte_om_bij_te_sturen niet voldaan
      En is evaluatie_tijdig voldaan

  Regel: Over de eerste evaluatie zwijgt de bron

    Abstract Scenario: Plan van <opgesteld>, nog niet geëvalueerd, lezing <lezing>: <stand>
      Gegeven het voorbeeld "Dossier van Sofie"
      En plan.opgesteld_op is <opgesteld>
      En de lezing "<lezing>" voor "eerste_evaluatie"
      Als de beslissing wordt gevraagd
      Dan is evaluatie_tijdig <stand>

      Voorbeelden:
        | opgesteld  | lezing       | stand        |
        | 2023-02-28 | vanaf_plan   | niet voldaan |
        | 2023-03-01 | vanaf_plan   | voldaan      |
        | 2023-02-28 | geen_termijn | voldaan      |
