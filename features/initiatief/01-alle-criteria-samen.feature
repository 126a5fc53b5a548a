# language: nl
Functionaliteit: Voldoet dit initiatief aan de organisatiecriteria?
  De beslissingsboom kijkt naar een persoon en een initiatief samen. Hier gaat het enkel over het initiatief:
  voldoet het aan de vragen 9 tot en met 14, los van wie er meewerkt?

  Achtergrond:
    Gegeven de regelset "initiatief"
    En de peildatum 2024-03-01
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Alle criteria gelden samen
    Zonder die criteria kan er van arbeidszorg geen sprake zijn. Het ene weegt niet op tegen het andere.

    Scenario: Een atelier dat aan alles voldoet
      Als de beslissing wordt gevraagd
      Dan is voldoet_aan_organisatiecriteria voldaan
      En ontbreekt niets
      En rust het antwoord op geen enkele aanname

    @een-nee-is-genoeg
    Scenario: Vijf criteria voldaan en één niet, dat is een nee
      Gegeven het voorbeeldinitiatief "Gesloten groep"
      Als de beslissing wordt gevraagd
      Dan is criterium_9 voldaan
      En is criterium_10 voldaan
      En is criterium_11 voldaan
      En is criterium_12 voldaan
      En is criterium_13 voldaan
      En is criterium_14 niet voldaan
      En is voldoet_aan_organisatiecriteria niet voldaan

    @persoon-ok-initiatief-niet
    Scenario: Tien uur werk per week is te weinig, wie er ook meewerkt
      Gegeven initiatief.aanbod_uren_per_week is 10
      Als de beslissing wordt gevraagd
      Dan is criterium_11 niet voldaan
      En is voldoet_aan_organisatiecriteria niet voldaan

    @meer-dan-minimum-nooit-nadelig
    Scenario: Veel meer aanbieden dan het minimum is nooit een nadeel
      Gegeven initiatief.aanbod_uren_per_week is 38
      En initiatief.aanbod_dagen_per_week is 7
      En initiatief.onkosten_vergoed is 50
      Als de beslissing wordt gevraagd
      Dan is voldoet_aan_organisatiecriteria voldaan

    Abstract Scenario: Hoe het ervoor staat met "<initiatief>"
      Gegeven het voorbeeldinitiatief "<initiatief>"
      Als de beslissing wordt gevraagd
      Dan is voldoet_aan_organisatiecriteria <geheel>
      En is <criterium> <stand>

      Voorbeelden:
        | initiatief             | geheel       | criterium    | stand        |
        | Basisinitiatief        | voldaan      | criterium_10 | voldaan      |
        | Begeleid werken        | voldaan      | criterium_11 | voldaan      |
        | Dagactiviteitencentrum | voldaan      | criterium_12 | voldaan      |
        | Dagcentrum             | niet voldaan | criterium_9  | niet voldaan |
        | Schilderatelier        | niet voldaan | criterium_10 | niet voldaan |
        | Gevangeniswerkplaats   | niet voldaan | criterium_12 | niet voldaan |
        | Fietspunt              | niet voldaan | criterium_13 | niet voldaan |
        | Gesloten groep         | niet voldaan | criterium_14 | niet voldaan |

  Regel: Elk criterium krijgt een antwoord
    De boom stopt bij de eerste nee. Hier niet: na een nee komt ook elk ander criterium aan bod.

    Scenario: Van de gevangeniswerkplaats weten we alles wat niet voldoet
      Gegeven het voorbeeldinitiatief "Gevangeniswerkplaats"
      Als de beslissing wordt gevraagd
      Dan is criterium_12 niet voldaan
      En is open_setting niet voldaan
      En is werkt_aan_integratie voldaan
      En is is_inclusief niet voldaan
      En is trajecten_aangeboden voldaan
      En is criterium_13 voldaan
      En is criterium_14 niet voldaan

    Scenario: Van een initiatief waarvan niemand iets weet, staat niets vast
      Gegeven geen initiatief
      Als de beslissing wordt gevraagd
      Dan is voldoet_aan_organisatiecriteria onbekend
      En is de volgende vraag initiatief.persoonlijke_bijdrage_gevraagd

    Scenario: Eén nee beslist het geheel, ook als de rest nog open is
      Gegeven geen initiatief
      En initiatief.setting is penitentiaire_instelling
      Als de beslissing wordt gevraagd
      Dan is voldoet_aan_organisatiecriteria niet voldaan
      En is criterium_10 onbekend
