# language: nl
Functionaliteit: Staat het initiatief open voor de samenleving en voor iedereen? (vragen 12 en 14)
  Arbeidszorg gebeurt vrijwillig, in een open setting en met trajecten. Het initiatief sluit zich niet af voor mensen
  buiten de vertrouwde doelgroep.

  Achtergrond:
    Gegeven de regelset "initiatief"
    En de peildatum 2024-03-01
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Integratie, trajecten en een open setting horen samen
    Elk krijgt een eigen antwoord.

    Abstract Scenario: Met <gegeven> op <waarde> is criterium 12 niet voldaan
      Gegeven <gegeven> is <waarde>
      Als de beslissing wordt gevraagd
      Dan is <norm> niet voldaan
      En is criterium_12 niet voldaan

      Voorbeelden:
        | gegeven                          | waarde                   | norm                              |
        | initiatief.gericht_op_integratie | nee                      | werkt_aan_integratie              |
        | initiatief.werkt_inclusief       | nee                      | is_inclusief                      |
        | initiatief.werkt_trajectmatig    | nee                      | is_trajectmatig                   |
        | initiatief.biedt_trajecten       | nee                      | trajecten_aangeboden              |
        | initiatief.setting               | penitentiaire_instelling | open_setting                      |
        | initiatief.setting               | andere_gesloten_setting  | open_setting                      |

    @intramurale-psychiatrie
    Scenario: Werk op een intramurale psychiatrische afdeling
      Gegeven initiatief.setting is intramurale_psychiatrie
      Als de beslissing wordt gevraagd
      Dan is open_setting niet voldaan
      En is criterium_12 niet voldaan

    @dagactiviteitencentrum-open-setting
    Scenario: Een open dagactiviteitencentrum naast de psychiatrie kan wel
      Gegeven het voorbeeldinitiatief "Dagactiviteitencentrum"
      Als de beslissing wordt gevraagd
      Dan is open_setting voldaan
      En is voldoet_aan_organisatiecriteria voldaan

    Scenario: Zolang de setting niet bekend is, staat criterium 12 niet vast
      Gegeven initiatief.setting is onbekend
      Als de beslissing wordt gevraagd
      Dan is criterium_12 onbekend
      En ontbreken:
        | gegeven            |
        | initiatief.setting |

  Regel: Deelnemen is vrijwillig
    De boom vraagt dat per persoon, in vraag 8. Daarom staat het hier los van de criteria, tenzij men de uitleg bij
    vraag 12 als een deel van het criterium leest.

    @verplicht-door-rechter
    Abstract Scenario: Mensen moeten van de rechter meewerken; in de lezing <lezing> is criterium 12 <stand>
      Gegeven initiatief.deelname_altijd_vrijwillig is nee
      En de lezing "<lezing>" voor "vrijwillig"
      Als de beslissing wordt gevraagd
      Dan is altijd_vrijwillig niet voldaan
      En is criterium_12 <stand>
      En is voldoet_aan_organisatiecriteria <stand>

      Voorbeelden:
        | lezing             | stand        |
        | bij_de_persoon     | voldaan      |
        | bij_het_initiatief | niet voldaan |

    Scenario: Zonder te weten of iedereen vrijwillig komt, staat het geheel in de eerste lezing toch vast
      Gegeven initiatief.deelname_altijd_vrijwillig is onbekend
      Als de beslissing wordt gevraagd
      Dan is voldoet_aan_organisatiecriteria voldaan
      En is altijd_vrijwillig onbekend

  Regel: Zo breed als het kan, enkel specialistisch als het moet
    Uitzonderlijke omstandigheden mogen een homogenere doelgroep rechtvaardigen. Iemand moet ze erkennen.

    @ggz-weigert-om-doelgroep
    Scenario: Wie mensen enkel om hun doelgroep weigert, werkt categoriaal
      Gegeven initiatief.sector is geestelijke_gezondheidszorg
      En initiatief.weigering_enkel_om_doelgroep is ja
      En initiatief.werkt_niet_categoriaal is nee
      Als de beslissing wordt gevraagd
      Dan is criterium_14 niet voldaan

    Abstract Scenario: Breed <breed>, weigert om de doelgroep <weigert>, lezing <lezing>: criterium 14 is <stand>
      Gegeven initiatief.werkt_niet_categoriaal is <breed>
      En initiatief.weigering_enkel_om_doelgroep is <weigert>
      En de lezing "<lezing>" voor "categoriale_benadering"
      Als de beslissing wordt gevraagd
      Dan is criterium_14 <stand>

      Voorbeelden:
        | breed | weigert  | lezing       | stand        |
        | ja    | ja       | oordeel      | voldaan      |
        | ja    | onbekend | oordeel      | voldaan      |
        | ja    | ja       | altijd_breed | niet voldaan |
        | ja    | nee      | altijd_breed | voldaan      |
        | nee   | nee      | altijd_breed | niet voldaan |
        | ja    | onbekend | altijd_breed | onbekend     |

    Abstract Scenario: Niet-categoriaal <breed>, uitzonderlijk <uitzonderlijk>: criterium 14 is <stand>
      Gegeven initiatief.werkt_niet_categoriaal is <breed>
      En initiatief.uitzonderlijke_omstandigheden is <uitzonderlijk>
      Als de beslissing wordt gevraagd
      Dan is criterium_14 <stand>

      Voorbeelden:
        | breed    | uitzonderlijk | stand        |
        | ja       | onbekend      | voldaan      |
        | nee      | ja            | voldaan      |
        | nee      | nee           | niet voldaan |
        | nee      | onbekend      | onbekend     |
        | onbekend | nee           | onbekend     |
