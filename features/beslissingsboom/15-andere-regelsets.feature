# language: nl
Functionaliteit: Arbeid en zorg op maat laten berekenen (vraag 10)
  Of een initiatief arbeid op maat en zorg op maat biedt, kan het zelf zeggen. Het kan ook zijn werk en zijn
  zorg beschrijven: dan berekenen de regelsets arbeid-op-maat en zorg-op-maat het. De uitleg zegt wat van de
  twee het was, en spreken ze elkaar tegen, dan geven de regels geen antwoord.

  Achtergrond:
    Gegeven de regelset "beslissingsboom"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "De Nieuwe Strik"

  Scenario: Wie zijn werk en zijn zorg beschrijft, hoeft het oordeel niet te geven
    Als de beslissing wordt gevraagd
    Dan is het antwoord ja
    En zegt de uitleg "Niet gegeven, maar berekend:"
    En zegt de uitleg "Arbeid op maat: ja (door de regelset arbeid-op-maat: Het initiatief biedt arbeid op maat)"
    En zegt de uitleg "Zorg op maat: ja (door de regelset zorg-op-maat: Het initiatief kan de minimale zorg bieden)"

  Scenario: Een norm van een andere regelset die niet voldaan is, houdt vraag 10 tegen
    Gegeven initiatief.tempo_bepaald_door is initiatief
    Als de beslissing wordt gevraagd
    Dan is het antwoord nee
    En stopt de boom bij criterium_10
    En is arbeid-op-maat/medewerker_bepaalt_tempo niet voldaan
    En zegt de uitleg "Arbeid op maat: ja (nu: nee)"

  Scenario: Wat de andere regelset nog niet weet, is de volgende vraag
    Gegeven initiatief.tijd_voor_ondersteuning is onbekend
    Als de beslissing wordt gevraagd
    Dan is het antwoord onbekend
    En stopt de boom bij criterium_10
    En is de volgende vraag initiatief.tijd_voor_ondersteuning
    En ontbreken:
      | gegeven                            |
      | initiatief.tijd_voor_ondersteuning |
      | initiatief.biedt_zorg_op_maat      |

  Scenario: Gegeven en berekend mogen hetzelfde zeggen
    Gegeven initiatief.biedt_arbeid_op_maat is ja
    Als de beslissing wordt gevraagd
    Dan is het antwoord ja
    En rust het antwoord op het oordeel over initiatief.biedt_arbeid_op_maat

  Scenario: Gegeven en berekend die elkaar tegenspreken, geven geen antwoord
    Gegeven initiatief.biedt_arbeid_op_maat is nee
    Als de beslissing wordt gevraagd
    Dan is het antwoord fout
    En is criterium_10 fout
    En zegt de uitleg "tegenspraak"

  Scenario: Zonder beschrijving telt alleen wat gegeven is
    Gegeven het voorbeeldinitiatief "Basisinitiatief"
    Als de beslissing wordt gevraagd
    Dan is het antwoord ja
    En rust het antwoord op het oordeel over initiatief.biedt_zorg_op_maat

  Scenario: Een lezing van een andere regelset geldt ook hier
    Gegeven initiatief.latente_functies is [tijdsstructuur, sociale_contacten]
    En de lezing "minstens_een" voor "arbeid-op-maat/welke_functies"
    Als de beslissing wordt gevraagd
    Dan is het antwoord ja
    En rust het antwoord op de lezing "minstens_een" voor "arbeid-op-maat/welke_functies"
