# language: nl
Functionaliteit: Wat staat er in de overeenkomst?
  De medewerker en het initiatief leggen hun afspraken vast. De bron noemt zes dingen die erin horen, en
  laat de lijst open. Meer mag dus altijd.

  Achtergrond:
    Gegeven de regelset "dossier"
    En de peildatum 2024-03-01
    En het voorbeeld "Dossier van Leila"

  Regel: Elk van de zes punten hoort erin

    Scenario: Een overeenkomst met de zes punten is volledig
      Als de beslissing wordt gevraagd
      Dan is overeenkomst_volledig voldaan

    @dossier-zonder-verzekering
    Scenario: Zonder de verzekering is de overeenkomst niet volledig
      Gegeven overeenkomst.verzekering is nee
      Als de beslissing wordt gevraagd
      Dan is overeenkomst_volledig niet voldaan
      En is overeenkomst_vermeldt_verzekering niet voldaan
      En is overeenkomst_vermeldt_vergoeding voldaan
      En is dossier_volledig niet voldaan
      En zegt de uitleg "De overeenkomst vermeldt de verzekering: nee"

    @zorgaanbod-niet-beschreven
    Scenario: Zonder het aanbod van zorg is de overeenkomst niet volledig
      Gegeven overeenkomst.zorgaanbod is nee
      Als de beslissing wordt gevraagd
      Dan is overeenkomst_volledig niet voldaan
      En is overeenkomst_vermeldt_zorgaanbod niet voldaan
      En is overeenkomst_vermeldt_verzekering voldaan

    Abstract Scenario: Ontbreekt <punt>, dan zegt <regel> dat
      Gegeven overeenkomst.<punt> is nee
      Als de beslissing wordt gevraagd
      Dan is overeenkomst_volledig niet voldaan
      En is <regel> niet voldaan

      Voorbeelden:
        | punt                | regel                                     |
        | arbeidsactiviteiten | overeenkomst_vermeldt_arbeidsactiviteiten |
        | dagdelen_per_week   | overeenkomst_vermeldt_dagdelen            |
        | vergoeding          | overeenkomst_vermeldt_vergoeding          |
        | rechten_en_plichten | overeenkomst_vermeldt_rechten_en_plichten |

  Regel: De vorm maakt niet uit

    @standaardformulier-overeenkomst
    Scenario: Een ingevuld standaardformulier is toegelaten
      Gegeven overeenkomst.standaardformulier is ja
      Als de beslissing wordt gevraagd
      Dan is overeenkomst_volledig voldaan

    Scenario: Ook in een standaardformulier moet de verzekering staan
      Gegeven overeenkomst.standaardformulier is ja
      En overeenkomst.verzekering is nee
      Als de beslissing wordt gevraagd
      Dan is overeenkomst_volledig niet voldaan

  Regel: Wat niemand nakeek, is niet in orde en ook niet fout

    Scenario: Niemand weet of de vergoeding erin staat
      Gegeven overeenkomst.vergoeding is onbekend
      Als de beslissing wordt gevraagd
      Dan is overeenkomst_volledig onbekend
      En is overeenkomst_vermeldt_vergoeding onbekend
      En ontbreekt onder andere overeenkomst.vergoeding

    Scenario: Zonder overeenkomst ontbreekt elk punt
      Gegeven dossier.arbeidszorgovereenkomst is nee
      En overeenkomst.verzekering is onbekend
      Als de beslissing wordt gevraagd
      Dan is overeenkomst_aanwezig niet voldaan
      En is overeenkomst_vermeldt_verzekering niet voldaan
      En is overeenkomst_volledig niet voldaan
