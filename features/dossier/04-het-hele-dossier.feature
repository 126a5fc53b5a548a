# language: nl
Functionaliteit: Is het dossier van Leila volledig?
  Voor elke medewerker is er een dossier met drie delen: administratieve gegevens, een overeenkomst en een
  begeleidingsplan.

  Achtergrond:
    Gegeven de regelset "dossier"
    En de peildatum 2024-03-01
    En het voorbeeld "Dossier van Leila"

  Regel: Het dossier is volledig als de drie delen volledig zijn

    Scenario: Alles is in orde
      Als de beslissing wordt gevraagd
      Dan is voldoet_aan_alle_normen voldaan
      En is dossier_volledig voldaan
      En ontbreekt niets
      En zegt de uitleg "aanbeveling, niet bindend"

    Abstract Scenario: Zonder <deel> is het dossier niet volledig
      Gegeven dossier.<deel> is nee
      Als de beslissing wordt gevraagd
      Dan is dossier_volledig niet voldaan
      En is <regel> niet voldaan

      Voorbeelden:
        | deel                     | regel                               |
        | administratieve_gegevens | administratie_aanwezig              |
        | eigen_sociaal_netwerk    | administratie_vermeldt_netwerk      |
        | externe_zorgpartners     | administratie_vermeldt_zorgpartners |
        | arbeidszorgovereenkomst  | overeenkomst_aanwezig               |
        | begeleidingsplan         | plan_aanwezig                       |

    Scenario: Twee dingen ontbreken, en allebei staan ze in het antwoord
      Gegeven overeenkomst.verzekering is nee
      En plan.zorgvraag is nee
      Als de beslissing wordt gevraagd
      Dan is administratie_volledig voldaan
      En is overeenkomst_vermeldt_verzekering niet voldaan
      En is plan_vermeldt_zorgvraag niet voldaan
      En is dossier_volledig niet voldaan

    Scenario: Niemand keek na of er externe zorgpartners in staan
      Gegeven dossier.externe_zorgpartners is onbekend
      Als de beslissing wordt gevraagd
      Dan is dossier_volledig onbekend
      En ontbreken:
        | gegeven                      |
        | dossier.externe_zorgpartners |

  Regel: Een volledig dossier is nog geen goed dossier

    Scenario: Een volledig dossier dat zonder Leila is samengesteld
      Gegeven dossier.medewerker_betrokken is nee
      Als de beslissing wordt gevraagd
      Dan is dossier_volledig voldaan
      En is dossier_met_medewerker niet voldaan
      En is voldoet_aan_alle_normen niet voldaan

    Scenario: Een volledig dossier dat te veel administratie vraagt
      Gegeven dossier.administratieve_last_beperkt is nee
      Als de beslissing wordt gevraagd
      Dan is dossier_volledig voldaan
      En is administratie_blijft_beperkt niet voldaan
      En is voldoet_aan_alle_normen niet voldaan

    Scenario: Een plan dat te lang niet is geëvalueerd, volgt een aanbeveling niet
      Gegeven plan.laatste_evaluatie is 2022-09-15
      Als de beslissing wordt gevraagd
      Dan is dossier_volledig voldaan
      En is evaluatie_tijdig niet voldaan
      En is voldoet_aan_alle_normen voldaan
