# language: nl
Functionaliteit: Wat staat er in het begeleidingsplan?
  Het plan zegt wat de medewerker vraagt, hoe het met hem gaat en hoe de begeleiding zal gebeuren. Het is
  kort, en de medewerker schrijft eraan mee.

  Achtergrond:
    Gegeven de regelset "dossier"
    En de peildatum 2024-03-01
    En het voorbeeld "Dossier van Karim"

  Regel: Elk punt hoort in het plan

    Scenario: Een plan met alle punten is volledig
      Als de beslissing wordt gevraagd
      Dan is plan_volledig voldaan

    Abstract Scenario: Ontbreekt <punt>, dan zegt <regel> dat
      Gegeven plan.<punt> is nee
      Als de beslissing wordt gevraagd
      Dan is plan_volledig niet voldaan
      En is <regel> niet voldaan

      Voorbeelden:
        | punt                        | regel                                     |
        | arbeidsvraag                | plan_vermeldt_arbeidsvraag                |
        | zorgvraag                   | plan_vermeldt_zorgvraag                   |
        | arbeidsmatig_functioneren   | plan_vermeldt_arbeidsmatig_functioneren   |
        | zelfredzaamheid             | plan_vermeldt_zelfredzaamheid             |
        | gezondheid                  | plan_vermeldt_gezondheid                  |
        | maatschappelijke_integratie | plan_vermeldt_maatschappelijke_integratie |
        | wijze_begeleiding           | plan_vermeldt_wijze_begeleiding           |
        | rol_sociaal_netwerk         | plan_vermeldt_rol_sociaal_netwerk         |
        | dagdelen_per_week           | plan_vermeldt_dagdelen                    |

    Scenario: Niemand keek na of de gezondheid erin staat
      Gegeven plan.gezondheid is onbekend
      Als de beslissing wordt gevraagd
      Dan is plan_volledig onbekend
      En ontbreekt onder andere plan.gezondheid

    Scenario: Zonder plan ontbreekt elk punt, ook de medewerker
      Gegeven dossier.begeleidingsplan is nee
      Als de beslissing wordt gevraagd
      Dan is plan_aanwezig niet voldaan
      En is plan_vermeldt_zorgvraag niet voldaan
      En is plan_volledig niet voldaan
      En is plan_met_medewerker niet voldaan

  Regel: Over het traject zegt de bron twee dingen
    Het ene deel noemt het traject dat eventueel te volgen is, het andere zegt dat het plan het traject
    aangeeft.

    Abstract Scenario: Traject te volgen: <te volgen>, in het plan: <in plan>, lezing <lezing>: <stand>
      Gegeven plan.traject_te_volgen is <te volgen>
      En plan.traject is <in plan>
      En de lezing "<lezing>" voor "traject_in_plan"
      Als de beslissing wordt gevraagd
      Dan is plan_vermeldt_traject <stand>
      En is plan_volledig <stand>

      Voorbeelden:
        | te volgen | in plan  | lezing    | stand        |
        | nee       | nee      | eventueel | voldaan      |
        | nee       | nee      | altijd    | niet voldaan |
        | ja        | nee      | eventueel | niet voldaan |
        | ja        | ja       | eventueel | voldaan      |
        | nee       | ja       | altijd    | voldaan      |
        | onbekend  | nee      | eventueel | onbekend     |
        | onbekend  | ja       | eventueel | voldaan      |

  Regel: De medewerker werkt mee aan een helder plan

    @plan-zonder-medewerker-opgesteld
    Scenario: Een plan dat zonder de medewerker is opgesteld, mag niet
      Gegeven plan.medewerker_betrokken is nee
      Als de beslissing wordt gevraagd
      Dan is plan_met_medewerker niet voldaan
      En is plan_volledig voldaan
      En is voldoet_aan_alle_normen niet voldaan

    Scenario: Een lang en ingewikkeld plan mag niet
      Gegeven plan.kort_eenvoudig_helder is nee
      Als de beslissing wordt gevraagd
      Dan is plan_kort_en_helder niet voldaan
      En is plan_volledig voldaan

    Scenario: Of de medewerker betrokken was, zegt de medewerker zelf
      Als de beslissing wordt gevraagd
      Dan is plan_met_medewerker voldaan
      En rust het antwoord op het oordeel over plan.medewerker_betrokken
