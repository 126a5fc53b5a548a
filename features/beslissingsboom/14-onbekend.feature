# language: nl
Functionaliteit: Wat als we iets nog niet weten?
  Niet alles is van bij het begin bekend. Wat onbekend is, telt niet als nee en ook niet als ja. De boom
  zegt welk gegeven nog ontbreekt en vraagt alleen wat het antwoord nog kan veranderen.

  Achtergrond:
    Gegeven de regelset "beslissingsboom"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Een vraag zonder antwoord stopt de boom
    De vragen erna zijn dan niet gesteld, ook als de gegevens er al zijn.

    Abstract Scenario: Zonder <gegeven> stopt de boom bij <stop>
      Gegeven <gegeven> is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En stopt de boom bij <stop>
      En is <stop> onbekend
      En zijn <eerste ongestelde> tot en met criterium_14 niet gesteld
      En is de volgende vraag <gegeven>

      Voorbeelden:
        | gegeven                          | stop         | eerste ongestelde |
        | persoon.vraag_naar_arbeid        | criterium_1  | criterium_2       |
        | persoon.in_staat_regulier        | criterium_3  | criterium_4       |
        | persoon.geboortedatum            | criterium_4  | criterium_5       |
        | persoon.wekelijks                | criterium_7  | criterium_8       |
        | persoon.persoonlijke_bijdrage    | criterium_9  | criterium_10      |
        | initiatief.biedt_zorg_op_maat    | criterium_10 | criterium_11      |
        | initiatief.aanbod_dagen_per_week | criterium_11 | criterium_12      |
        | initiatief.werkt_trajectmatig    | criterium_12 | criterium_13      |
        | initiatief.onkosten_vergoed      | criterium_13 | criterium_14      |

    Scenario: Een nee voor de open vraag maakt het antwoord meteen nee
      Gegeven persoon.wil_ama_met_initiatief is nee
      En initiatief.setting is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_6
      En beslist criterium_6
      En ontbreekt niets

  Regel: Een nee dat later al vaststaat, beslist ook nu
    Het heeft dan geen zin om de open vraag nog te stellen. De boom zegt welke vraag beslist.

    Scenario: Wie niet elke week kan komen, hoort dat meteen, ook al is het oordeel over werk nog open
      Gegeven persoon.in_staat_beschermd is onbekend
      En persoon.wekelijks is nee
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_3
      En is criterium_3 onbekend
      En beslist criterium_7
      En is criterium_7 niet voldaan
      En zijn criterium_4 tot en met criterium_6 niet gesteld
      En zijn criterium_8 tot en met criterium_14 niet gesteld
      En ontbreekt niets

    Abstract Scenario: Zonder <open> maar met een nee op <beslist> is het antwoord nee
      Gegeven <open> is onbekend
      En <later> is <waarde>
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij <stop>
      En beslist <beslist>
      En ontbreekt niets

      Voorbeelden:
        | open                            | stop         | later                                     | waarde                  | beslist      |
        | persoon.vraag_naar_arbeid       | criterium_1  | persoon.in_staat_regulier                 | ja                      | criterium_3  |
        | persoon.vraag_naar_arbeid       | criterium_1  | initiatief.setting                        | intramurale_psychiatrie | criterium_12 |
        | persoon.in_staat_regulier       | criterium_3  | persoon.geboortedatum                     | 2010-05-10              | criterium_4  |
        | persoon.deelname_vrijwillig     | criterium_8  | persoon.bijdrage_op_dagprijs              | 9.5                     | criterium_9  |
        | initiatief.biedt_arbeid_op_maat | criterium_10 | initiatief.aanbod_uren_per_week           | 12                      | criterium_11 |
        | initiatief.setting              | criterium_12 | initiatief.persoonlijke_bijdrage_gevraagd | 1                       | criterium_13 |

    Scenario: Van twee latere nees beslist de vroegste
      Gegeven persoon.vraag_naar_arbeid is onbekend
      En persoon.bereid_overeenkomst is nee
      En initiatief.werkt_niet_categoriaal is nee
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_1
      En beslist criterium_8
      En is criterium_14 niet gesteld

    Scenario: Een advies hoort ook bij een nee dat later valt
      Gegeven persoon.in_staat_regulier is onbekend
      En persoon.uren_per_week is 1
      En persoon.dagdelen_per_week is 0
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_3
      En beslist criterium_7
      En is het advies zorg

  Regel: De boom somt op wat nog ontbreekt, in de volgorde van de vragen
    De eerste van die lijst is de volgende vraag.

    Scenario: Drie open gegevens bij drie vragen staan in de volgorde van de boom
      Gegeven deze gegevens:
        | gegeven                   | waarde   |
        | initiatief.setting        | onbekend |
        | persoon.wekelijks         | onbekend |
        | persoon.vraag_naar_arbeid | onbekend |
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En stopt de boom bij criterium_1
      En is de volgende vraag persoon.vraag_naar_arbeid
      En ontbreken:
        | gegeven                   |
        | persoon.vraag_naar_arbeid |
        | persoon.wekelijks         |
        | initiatief.setting        |

    Scenario: Een gegeven waar twee vragen op rusten, staat maar één keer in de lijst
      Gegeven persoon.geboortedatum is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En stopt de boom bij criterium_4
      En ontbreken:
        | gegeven               |
        | persoon.geboortedatum |

    Scenario: Met een nee dat vaststaat, ontbreekt er niets meer
      Gegeven persoon.vraag_naar_arbeid is onbekend
      En persoon.geboortedatum is onbekend
      En persoon.kan_minimum is nee
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En ontbreekt niets

  Regel: Gegevens die niets beslissen, houden niemand op
    De boom vraagt er niet naar om tot een antwoord te komen.

    Scenario: Zonder de aanwijzingen bij vraag 3 komt er toch een antwoord
      Gegeven deze gegevens:
        | gegeven                           | waarde   |
        | persoon.rendement                 | onbekend |
        | persoon.kan_zelfstandig_werken    | onbekend |
        | persoon.voldoende_stressbestendig | onbekend |
        | persoon.heeft_arbeidsattitudes    | onbekend |
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En ontbreekt niets

  Regel: Een persoon zonder initiatief krijgt een antwoord op de eigen vragen
    De vragen over het initiatief blijven open, tenzij de persoon zelf al een nee geeft.

    Scenario: Leila voldoet aan haar eigen voorwaarden en moet nog een initiatief vinden
      Gegeven de voorbeeldpersoon "Leila"
      En geen initiatief
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En zijn criterium_1 tot en met criterium_5 voldaan
      En stopt de boom bij criterium_6
      En is de volgende vraag initiatief.beschermde_werkplek
      En ontbreken:
        | gegeven                                               |
        | initiatief.beschermde_werkplek                        |
        | initiatief.biedt_arbeid_op_maat                       |
        | initiatief.biedt_zorg_op_maat                         |
        | initiatief.product_of_dienst                          |
        | initiatief.aangeboden_regulier                        |
        | initiatief.verkocht_regulier                          |
        | initiatief.aard_activiteit                            |
        | initiatief.werkvorm                                   |
        | initiatief.aanbod_uren_per_week                       |
        | initiatief.aanbod_dagen_per_week                      |
        | initiatief.minimaal_ondersteuningsaanbod_gegarandeerd |
        | initiatief.gericht_op_integratie                      |
        | initiatief.werkt_inclusief                            |
        | initiatief.werkt_trajectmatig                         |
        | initiatief.biedt_trajecten                            |
        | initiatief.setting                                    |
        | initiatief.persoonlijke_bijdrage_gevraagd             |
        | initiatief.onkosten                                   |
        | initiatief.onkosten_vergoed                           |
        | initiatief.werkt_niet_categoriaal                     |
        | initiatief.uitzonderlijke_omstandigheden              |

    Scenario: Jef werkt te weinig uren en hoort dat ook zonder initiatief
      Gegeven de voorbeeldpersoon "Jef"
      En geen initiatief
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_6
      En beslist criterium_7
      En is het advies zorg
      En ontbreekt niets

    Scenario: Rosa heeft de pensioenleeftijd bereikt en hoort dat ook zonder initiatief
      Gegeven de voorbeeldpersoon "Rosa"
      En geen initiatief
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_5
      En beslist criterium_5
