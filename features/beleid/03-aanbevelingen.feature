# language: nl
Functionaliteit: De aanbevelingen en de problemen
  De presentatie stelt problemen vast en geeft aanbevelingen; een rapport van omstreeks 2006 vroeg al erkenning en
  regelgeving. Een probleem is een vaststelling: het beslist niets, en helpt bij een oordeel.

  Achtergrond:
    Gegeven de regelset "beleid"
    En de peildatum 2024-09-01
    En het voorbeeld "Samen aan het werk"

  Scenario: Het voorstel volgt alle aanbevelingen
    Als de beslissing wordt gevraagd
    Dan is volgt_alle_aanbevelingen voldaan
    En heeft aantal_problemen de waarde 0

  Abstract Scenario: Wat ontbreekt: <gegeven>
    Gegeven <gegeven> is <waarde>
    Als de beslissing wordt gevraagd
    Dan is <aanbeveling> niet voldaan
    En is volgt_alle_aanbevelingen niet voldaan

    Voorbeelden:
      | gegeven                                 | waarde            | aanbeveling                       |
      | kader.aanbod_kwaliteitsvol              | nee               | garandeert_kwaliteit_en_spreiding |
      | kader.aanbod_goed_gespreid              | nee               | garandeert_kwaliteit_en_spreiding |
      | kader.bevordert_samenwerking_aanbieders | nee               | aanbieders_werken_samen           |
      | kader.meer_overleg                      | [beleidsniveaus]  | niveaus_en_domeinen_overleggen    |
      | kader.meer_overleg                      | [beleidsdomeinen] | niveaus_en_domeinen_overleggen    |
      | kader.diverse_werkvormen_behouden       | nee               | werkvormen_zonder_schotten        |
      | kader.wetgeving_ontschot                | nee               | werkvormen_zonder_schotten        |
      | kader.zet_in_op_onderzoek               | nee               | verder_onderzoek                  |
      | kader.algemene_erkenning                | nee               | erkend_en_geregeld                |
      | kader.regelgeving_over                  | [financiering]    | erkend_en_geregeld                |

  Scenario: Of het aanbod goed gespreid is, oordeelt een mens
    De bron geeft er geen getal voor.

    Gegeven kader.aanbod_goed_gespreid is nee
    Als de beslissing wordt gevraagd
    Dan is garandeert_kwaliteit_en_spreiding niet voldaan
    En rust het antwoord op het oordeel over kader.aanbod_goed_gespreid

  Scenario: Zolang niemand dat oordeel gaf, blijft de aanbeveling open
    Gegeven kader.aanbod_goed_gespreid is onbekend
    Als de beslissing wordt gevraagd
    Dan is garandeert_kwaliteit_en_spreiding onbekend
    En is volgt_alle_aanbevelingen onbekend
    En ontbreekt onder andere kader.aanbod_goed_gespreid

  Scenario: Een probleem dat blijft, verandert geen enkele aanbeveling
    Gegeven kader.problemen is [versnippering, onderscheid_ama, betaald_onbetaald]
    Als de beslissing wordt gevraagd
    Dan heeft aantal_problemen de waarde 3
    En is volgt_alle_aanbevelingen voldaan

  Scenario: Zonder oplijsting van de problemen is hun aantal onbekend
    Gegeven kader.problemen is onbekend
    Als de beslissing wordt gevraagd
    Dan heeft aantal_problemen de waarde onbekend

  Scenario: Voor de principes en de vragen is meer nodig dan de aanbevelingen
    Gegeven het voorbeeld "Nota van de werkgroep"
    Als de beslissing wordt gevraagd
    Dan is volgt_alle_aanbevelingen voldaan
    En is alle_principes onbekend
    En is alle_vragen onbekend
    En ontbreekt onder andere kader.personen_met_nood

  @cijfers-139-147
  Scenario: De twee tellingen van initiatieven en medewerkers zijn van twee tijdstippen en spreken elkaar niet tegen
    Als de beslissing wordt gevraagd
    Dan heeft initiatieven_2020 de waarde 139
    En heeft medewerkers_2020 de waarde 6343
    En heeft gemiddelde_grootte_2020 de waarde 45.6
    En heeft initiatieven_memorandum de waarde 147
    En heeft medewerkers_memorandum de waarde 6721
    En heeft gemiddelde_grootte_memorandum de waarde 45.7
