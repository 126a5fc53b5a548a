# language: nl
Functionaliteit: Mag arbeidszorg samengaan met gehandicaptenzorg?
  De bron zag mensen die arbeidszorg combineren met een dagcentrum, en mensen die er wachten op een plaats.
  Ze vraagt zich af of dat de rol van arbeidszorg is, en laat het antwoord aan overleg over.

  Achtergrond:
    Gegeven de regelset "niet-categoriaal"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Dirk"
    En het voorbeeldinitiatief "Basisinitiatief"

  @combinatie-dagcentrum-en-arbeidszorg
  Scenario: Dirk combineert een dagcentrum met arbeidszorg; of dat mag, laat de bron open
    Als de beslissing wordt gevraagd
    Dan is combinatie_met_dagcentrum onbekend
    En is rol_in_gehandicaptenzorg onbekend
    En ontbreekt niets
    En zegt de uitleg "laat de bron open"
    Maar is voldoet_aan_alle_normen voldaan

  Abstract Scenario: Dagcentrum <dagcentrum>, arbeidszorg <arbeidszorg>: de combinatie is <stand>
    Gegeven persoon.deeltijds_dagcentrum_geregistreerd is <dagcentrum>
    En persoon.deeltijds_arbeidszorg is <arbeidszorg>
    Als de beslissing wordt gevraagd
    Dan is combinatie_met_dagcentrum <stand>

    Voorbeelden:
      | dagcentrum | arbeidszorg | stand               |
      | nee        | ja          | niet van toepassing |
      | ja         | nee         | niet van toepassing |
      | onbekend   | ja          | onbekend            |

  Abstract Scenario: Op de centrale wachtlijst <wachtlijst>: <stand>
    Wie op een plaats in de gehandicaptenzorg wacht, stuit op dezelfde open vraag.

    Gegeven persoon.op_centrale_wachtlijst is <wachtlijst>
    Als de beslissing wordt gevraagd
    Dan is opvang_voor_wachtlijst <stand>
    En ontbreekt niets

    Voorbeelden:
      | wachtlijst | stand               |
      | ja         | onbekend            |
      | nee        | niet van toepassing |
