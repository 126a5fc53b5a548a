# language: nl
Functionaliteit: Helpt het initiatief mensen naar de samenleving? (vraag 12)
  Arbeidszorg gebeurt midden in de samenleving. Het initiatief werkt aan integratie, sluit
  niemand uit en biedt trajecten aan. Een gesloten setting, zoals een gevangenis, hoort daar niet bij.

  Achtergrond:
    Gegeven de regelset "beslissingsboom"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Integratie, inclusie en trajecten zijn alle drie nodig
    Daarbij hoort dat het initiatief zijn medewerkers trajecten aanbiedt.

    Abstract Scenario: Zonder <ontbreekt> is er geen arbeidszorg
      Gegeven <gegeven> is nee
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_12
      En zijn criterium_13 tot en met criterium_14 niet gesteld

      Voorbeelden:
        | ontbreekt                 | gegeven                          |
        | gerichtheid op integratie | initiatief.gericht_op_integratie |
        | inclusief werken          | initiatief.werkt_inclusief       |
        | trajectmatig werken       | initiatief.werkt_trajectmatig    |
        | een aanbod van trajecten  | initiatief.biedt_trajecten       |

    Scenario: Wat niemand over de werking weet, komt in volgorde aan de beurt
      Gegeven initiatief.gericht_op_integratie is onbekend
      En initiatief.werkt_inclusief is onbekend
      En initiatief.werkt_trajectmatig is onbekend
      En initiatief.biedt_trajecten is onbekend
      En initiatief.setting is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En stopt de boom bij criterium_12
      En ontbreken:
        | gegeven                          |
        | initiatief.gericht_op_integratie |
        | initiatief.werkt_inclusief       |
        | initiatief.werkt_trajectmatig    |
        | initiatief.biedt_trajecten       |
        | initiatief.setting               |

  Regel: In een gesloten setting is er geen arbeidszorg
    Ook daar werken mensen soms, maar niet vrij en niet midden in de samenleving.

    @intramurale-psychiatrie
    Scenario: Werk op een gesloten psychiatrische afdeling is geen arbeidszorg
      Gegeven initiatief.setting is intramurale_psychiatrie
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_12
      En zijn criterium_1 tot en met criterium_11 voldaan

    Abstract Scenario: Werk in een <plaats> is geen arbeidszorg
      Gegeven initiatief.setting is <setting>
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_12

      Voorbeelden:
        | plaats                  | setting                  |
        | gevangenis              | penitentiaire_instelling |
        | andere gesloten setting | andere_gesloten_setting  |

    @dagactiviteitencentrum-open-setting
    Scenario: Een open dagactiviteitencentrum naast de psychiatrie kan wel
      Gegeven initiatief.sector is geestelijke_gezondheidszorg
      En initiatief.setting is open
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja

    Scenario: In het dagactiviteitencentrum kan Leila terecht, in de gevangeniswerkplaats niet
      Gegeven de voorbeeldpersoon "Leila"
      En het voorbeeldinitiatief "Dagactiviteitencentrum"
      Als de beslissing wordt gevraagd
      Dan is criterium_12 voldaan
      Gegeven het voorbeeldinitiatief "Gevangeniswerkplaats"
      Als de beslissing wordt gevraagd
      Dan is criterium_12 niet voldaan

    Scenario: Zolang de setting niet bekend is, staat het antwoord niet vast
      Gegeven initiatief.setting is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En is de volgende vraag initiatief.setting

    Scenario: In een gesloten setting hoeft niemand nog naar de trajecten te vragen
      Gegeven initiatief.setting is intramurale_psychiatrie
      En initiatief.biedt_trajecten is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En beslist criterium_12
      En ontbreekt niets
