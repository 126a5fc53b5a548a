# language: nl
Functionaliteit: Is de situatie van de persoon zoals het rapport en het memorandum vragen?
  Twee bronnen, twee antwoorden. Het rapport richt zich tot het initiatief, het memorandum tot de overheid.

  Achtergrond:
    Gegeven de regelset "statuut"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Elke norm telt mee

    Scenario: In het basisvoorbeeld is aan alles voldaan
      Als de beslissing wordt gevraagd
      Dan is zoals_het_rapport_vraagt voldaan
      En is zoals_het_memorandum_vraagt voldaan
      En is toelating_in_orde voldaan
      En is past_bij_stelsel voldaan

    Abstract Scenario: Voor het rapport: <gegeven> is <waarde>
      Gegeven <gegeven> is <waarde>
      Als de beslissing wordt gevraagd
      Dan is zoals_het_rapport_vraagt niet voldaan

      Voorbeelden:
        | gegeven                            | waarde |
        | persoon.persoonlijke_bijdrage      | 5      |
        | initiatief.onkosten_vergoed        | 9      |
        | initiatief.compensatie_in_natura   | nee    |
        | persoon.netto_met_deelname         | 1400   |
        | initiatief.toelating_gecontroleerd | nee    |
        | persoon.uitkering_na               | 1300   |
        | persoon.deelname_vrijwillig        | nee    |

    Abstract Scenario: Voor het memorandum: terug zonder verlies <zonder verlies>, en een incentive van <incentive> euro
      Gegeven persoon.doorgestroomd is ja
      En persoon.wil_terugkeren is ja
      En persoon.terugkeer_zonder_verlies is <zonder verlies>
      En persoon.incentive is <incentive>
      Als de beslissing wordt gevraagd
      Dan is zoals_het_memorandum_vraagt <stand>

      Voorbeelden:
        | zonder verlies | incentive | stand        |
        | ja             | 40        | voldaan      |
        | nee            | 40        | niet voldaan |
        | ja             | 0         | niet voldaan |
