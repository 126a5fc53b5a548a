# language: nl
Functionaliteit: Hoeveel begeleiding komt erbij als meer mensen dezelfde plaatsen delen?
  Het is een groot verschil of vijf plaatsen door vijf mensen bezet zijn, of door vijftien. Het rapport
  vraagt daarom een dubbele weging, op plaatsen en op koppen. Een formule geeft het niet.

  Achtergrond:
    Gegeven de regelset "omkadering"
    En de peildatum 2024-03-01
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Wat zeker is: er komt iets bij, en nooit iets af

    Scenario: Vier voltijdse medewerkers geven geen aanvulling
      Gegeven het voorbeeldinitiatief "Houtatelier"
      Als de beslissing wordt gevraagd
      Dan heeft aantal_vte de waarde 4
      En heeft aantal_koppen de waarde 4
      En is meer_koppen_dan_plaatsen niet voldaan
      En heeft aanvullend de waarde 0
      En is voldoet_aan_alle_normen voldaan

    Scenario: Zonder formule staat niet vast hoeveel de tien mensen erbij geven
      Gegeven het voorbeeldinitiatief "Tien mensen"
      Als de beslissing wordt gevraagd
      Dan heeft begeleiders_vte_min de waarde 1.25
      En is meer_koppen_dan_plaatsen voldaan
      En is basis_gehaald voldaan
      En is meer_dan_de_basis voldaan
      En is dubbele_weging_gehaald onbekend
      En is voldoet_aan_alle_normen onbekend
      En zegt de uitleg "De bron zegt dat er meer moet komen, maar niet hoeveel"

    Abstract Scenario: Tien mensen op vijf plaatsen met <begeleiders> begeleiders: meer dan de basis is <stand>
      Gegeven het voorbeeldinitiatief "Tien mensen"
      En initiatief.begeleiders_vte is <begeleiders>
      Als de beslissing wordt gevraagd
      Dan is meer_dan_de_basis <stand>
      En is voldoet_aan_alle_normen <alles>

      Voorbeelden:
        | begeleiders | stand        | alles        |
        | 1.24        | niet voldaan | niet voldaan |
        | 1.25        | niet voldaan | niet voldaan |
        | 1.26        | voldaan      | onbekend     |

    Scenario: Wie de basis niet haalt, haalt de dubbele weging zeker niet
      Gegeven het voorbeeldinitiatief "Tien mensen"
      En initiatief.begeleiders_vte is 1
      Als de beslissing wordt gevraagd
      Dan is basis_gehaald niet voldaan
      En is dubbele_weging_gehaald niet voldaan

    Scenario: Minder koppen dan plaatsen doen er niets af
      Gegeven initiatief.azm_vte is 4.2
      En de lezing "per_kop" voor "aanvulling"
      Als de beslissing wordt gevraagd
      Dan heeft aanvullend de waarde 0
      En heeft omkadering_min de waarde 1.05

  Regel: Wie een formule kiest, krijgt een getal
    Beide formules zijn voorstellen, en het gewicht van een kop is een voorbeeldwaarde.

    @10-versus-15-koppen
    Abstract Scenario: <wie> op vijf plaatsen geven <omkadering> begeleiders in de lezing <lezing>
      Vijftien koppen op dezelfde plaatsen geven meer dan tien.
      Gegeven het voorbeeldinitiatief "<wie>"
      En de lezing "<lezing>" voor "aanvulling"
      Als de beslissing wordt gevraagd
      Dan heeft aantal_vte de waarde 5
      En heeft aanvullend de waarde <aanvullend>
      En heeft omkadering de waarde <omkadering>
      En is meer_koppen_geven_meer_recht voldaan
      En is dubbele_weging_gehaald <stand>

      Voorbeelden:
        | wie             | lezing            | aanvullend | omkadering | stand        |
        | Tien mensen     | per_kop           | 0.3125     | 1.5625     | niet voldaan |
        | Vijftien mensen | per_kop           | 0.625      |1.8750     | niet voldaan |
        | Tien mensen     | dagen_in_eenheden | 0.3125     | 1.5625     | niet voldaan |
        | Vijftien mensen | dagen_in_eenheden | 0.625      |1.8750     | niet voldaan |

    Scenario: Afronden naar boven gebeurt pas op het einde
      Gegeven het voorbeeldinitiatief "Tien mensen"
      En de lezing "per_kop" voor "aanvulling"
      En de lezing "naar_boven" voor "afronding"
      Als de beslissing wordt gevraagd
      Dan heeft omkadering de waarde 1.5625
      En heeft omkadering_min de waarde 2
      En zegt de uitleg "voorstel om door te rekenen"

    Abstract Scenario: Na het afronden geven tien en vijftien koppen allebei <minstens>, dus nooit minder
      Gegeven het voorbeeldinitiatief "<wie>"
      En de lezing "per_kop" voor "aanvulling"
      En de lezing "naar_boven" voor "afronding"
      Als de beslissing wordt gevraagd
      Dan heeft omkadering_min de waarde <minstens>

      Voorbeelden:
        | wie             | minstens |
        | Tien mensen     | 2        |
        | Vijftien mensen | 2        |

    @vijftig-personen-drie-uur
    Scenario: Vijftig mensen van drie uur geven in het stelsel van 30 uur vijf plaatsen en een grote aanvulling
      Gegeven het voorbeeldinitiatief "Vijftig mensen"
      En de lezing "per_kop" voor "aanvulling"
      Als de beslissing wordt gevraagd
      Dan heeft uren_samen de waarde 150
      En heeft aantal_vte de waarde 5
      En heeft begeleiders_vte_min de waarde 1
      En heeft aanvullend de waarde 2.25
      En is basis_gehaald voldaan
      En is meer_dan_de_basis niet voldaan

    @vijftig-personen-drie-uur
    Scenario: Vijftig mensen van drie uur zijn in het stelsel van 38 uur net geen vier plaatsen
      Gegeven het voorbeeldinitiatief "Vijftig mensen"
      En initiatief.urenstelsel is stelsel_38
      En de lezing "per_kop" voor "aanvulling"
      Als de beslissing wordt gevraagd
      Dan heeft vte_getoond de waarde 3.95
      En heeft basis_getoond de waarde 0.99
      En heeft aanvullend_getoond de waarde 2.88
      En is basis_gehaald voldaan
      En is meer_koppen_geven_meer_recht voldaan
      En is dubbele_weging_gehaald niet voldaan

    Scenario: Acht mensen in het groenatelier
      De mensen die op veel korte dagen komen, wegen hier meer dan in de formule per kop.
      Gegeven het voorbeeldinitiatief "Groenatelier"
      En de lezing "dagen_in_eenheden" voor "aanvulling"
      Als de beslissing wordt gevraagd
      Dan heeft aantal_koppen de waarde 8
      En heeft aanvullend de waarde 0.45
      En heeft omkadering_min de waarde 1.7
      En is voldoet_aan_alle_normen voldaan

    Scenario: Iemand met weinig lange dagen toont waar een formule tekortschiet
      Twee mensen delen minder dan twee plaatsen, maar de drie lange dagen geven in die lezing niets extra.
      Gegeven initiatief.telling is uren
      En initiatief.medewerkers is [{uren_per_week: 31.5, dagen_per_week: 3}, {uren_per_week: 38, dagen_per_week: 5}]
      En de lezing "dagen_in_eenheden" voor "aanvulling"
      Als de beslissing wordt gevraagd
      Dan is meer_koppen_dan_plaatsen voldaan
      En heeft aanvullend de waarde 0
      En is meer_koppen_geven_meer_recht niet voldaan

    Scenario: Zonder formule valt er geen formule na te kijken
      Gegeven het voorbeeldinitiatief "Tien mensen"
      Als de beslissing wordt gevraagd
      Dan is meer_koppen_geven_meer_recht onbekend

  Regel: Er zijn drie manieren om de medewerkers te tellen

    Scenario: Op dagen geteld zijn de tien mensen samen ook vijf plaatsen
      Gegeven het voorbeeldinitiatief "Tien mensen"
      En initiatief.telling is dagen
      Als de beslissing wordt gevraagd
      Dan heeft dagen_samen de waarde 25
      En heeft aantal_vte de waarde 5
      En heeft aantal_koppen de waarde 10

    Abstract Scenario: Van één plaats naar twee koppen (<lijst>): meer koppen dan plaatsen is <stand>
      Gegeven initiatief.telling is uren
      En initiatief.medewerkers is <lijst>
      Als de beslissing wordt gevraagd
      Dan heeft aantal_koppen de waarde <koppen>
      En is meer_koppen_dan_plaatsen <stand>

      Voorbeelden:
        | lijst                                          | koppen | stand        |
        | [{uren_per_week: 38}]                          | 1      | niet voldaan |
        | [{uren_per_week: 37.75}]                       | 1      | voldaan      |
        | [{uren_per_week: 7.6}]                         | 1      | voldaan      |
        | [{uren_per_week: 19}, {uren_per_week: 19}]     | 2      | voldaan      |
        | [{uren_per_week: 38}, {uren_per_week: 38}]     | 2      | niet voldaan |

    Scenario: Een atelier zonder medewerkers vraagt geen begeleiders
      Gegeven het voorbeeldinitiatief "Nieuw atelier"
      Als de beslissing wordt gevraagd
      Dan heeft aantal_koppen de waarde 0
      En heeft omkadering_min de waarde 0
      En is voldoet_aan_alle_normen voldaan

    Scenario: Zonder de uren van Rosa staat de basis niet vast
      Gegeven het voorbeeldinitiatief "Naaiatelier"
      Als de beslissing wordt gevraagd
      Dan heeft aantal_koppen de waarde 3
      En is basis_gehaald onbekend
      En ontbreekt onder andere initiatief.medewerkers[2].uren_per_week
      En is de volgende vraag initiatief.medewerkers[2].uren_per_week
      Gegeven initiatief.medewerkers[2].uren_per_week is 9.5
      Als de beslissing wordt gevraagd
      Dan is basis_gehaald voldaan

    Scenario: Wie enkel de totalen geeft, kan de dagen niet in eenheden omzetten
      Gegeven initiatief.koppen is 10
      En de lezing "dagen_in_eenheden" voor "aanvulling"
      Als de beslissing wordt gevraagd
      Dan is basis_gehaald voldaan
      En is dubbele_weging_gehaald onbekend
      En ontbreekt onder andere initiatief.medewerkers

    Scenario: Zonder het aantal koppen staat enkel de basis vast
      Gegeven initiatief.koppen is onbekend
      Als de beslissing wordt gevraagd
      Dan is basis_gehaald voldaan
      En is voldoet_aan_alle_normen onbekend
      En ontbreekt onder andere initiatief.koppen
