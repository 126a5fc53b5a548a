# language: nl
Functionaliteit: Staat het initiatief open voor iedereen? (vraag 14)
  Een initiatief richt zich op een publiek dat zo divers mogelijk is, en sluit zich niet af voor mensen
  buiten zijn vertrouwde doelgroep. Zo breed als het kan, enkel specialistisch als het moet.

  Achtergrond:
    Gegeven de regelset "niet-categoriaal"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Leila"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Zo breed als het kan
    Er zijn twee normen: een divers publiek, en niemand weigeren enkel om zijn doelgroep.

    Scenario: Een atelier dat voor iedereen openstaat, volgt alle normen
      Als de beslissing wordt gevraagd
      Dan is niet_categoriaal voldaan
      En is voldoet_aan_alle_normen voldaan
      En rust het antwoord op het oordeel over initiatief.werkt_niet_categoriaal

    @ggz-weigert-om-doelgroep
    Scenario: Een centrum dat iemand weigert enkel omdat hij geen psychiatrische problematiek heeft, sluit zich af
      Gegeven het voorbeeldinitiatief "Dagactiviteitencentrum"
      En initiatief.weigering_enkel_om_doelgroep is ja
      En initiatief.werkt_niet_categoriaal is nee
      Als de beslissing wordt gevraagd
      Dan is niet_afgesloten_voor_andere_doelgroep niet voldaan
      En is niet_categoriaal niet voldaan
      En is voldoet_aan_alle_normen niet voldaan

    Abstract Scenario: Divers publiek <divers>, weigert enkel om de doelgroep <weigert>: niet-categoriaal is <stand>
      Gegeven initiatief.werkt_niet_categoriaal is <divers>
      En initiatief.weigering_enkel_om_doelgroep is <weigert>
      Als de beslissing wordt gevraagd
      Dan is niet_categoriaal <stand>

      Voorbeelden:
        | divers   | weigert  | stand        |
        | nee      | nee      | niet voldaan |
        | ja       | ja       | niet voldaan |
        | ja       | onbekend | onbekend     |
        | onbekend | ja       | niet voldaan |

    Scenario: Wie niet weet of het initiatief mensen weigert, krijgt die vraag
      Gegeven initiatief.weigering_enkel_om_doelgroep is onbekend
      En initiatief.uitzonderlijke_omstandigheden is onbekend
      Als de beslissing wordt gevraagd
      Dan is niet_categoriaal onbekend
      En ontbreekt onder andere initiatief.weigering_enkel_om_doelgroep
      En ontbreekt onder andere initiatief.uitzonderlijke_omstandigheden

  Regel: Enkel specialistisch als het moet
    In uitzonderlijke omstandigheden kan een homogenere doelgroep wenselijk zijn. Iemand moet dat erkennen.

    @homogene-groep-uitzonderlijk
    Scenario: Een homogene groep in uitzonderlijke omstandigheden mag
      Gegeven initiatief.werkt_niet_categoriaal is nee
      En initiatief.uitzonderlijke_omstandigheden is ja
      Als de beslissing wordt gevraagd
      Dan is publiek_zo_divers_mogelijk niet voldaan
      Maar is niet_categoriaal voldaan
      En is voldoet_aan_alle_normen voldaan
      En rust het antwoord op het oordeel over initiatief.uitzonderlijke_omstandigheden

    Scenario: De gesloten groep heeft geen bijzondere reden, en volgt de norm dus niet
      Gegeven het voorbeeldinitiatief "Gesloten groep"
      Als de beslissing wordt gevraagd
      Dan is niet_categoriaal niet voldaan
      Gegeven initiatief.uitzonderlijke_omstandigheden is ja
      Als de beslissing wordt gevraagd
      Dan is niet_categoriaal voldaan

    Scenario: Zolang niemand over de omstandigheden oordeelde, staat het voor de gesloten groep niet vast
      Gegeven het voorbeeldinitiatief "Gesloten groep"
      En initiatief.uitzonderlijke_omstandigheden is onbekend
      Als de beslissing wordt gevraagd
      Dan is niet_categoriaal onbekend
      En ontbreken:
        | gegeven                                  |
        | initiatief.uitzonderlijke_omstandigheden |

  Regel: Vertrekken van de eigen doelgroep, mag dat in de geestelijke gezondheidszorg?
    Vraag 14 zegt neen. Deel 2.2 noemt het geen obstakel, als wie er niet past elders goed terechtkomt.
    Wie niets kiest, krijgt vraag 14.

    Abstract Scenario: Overdracht <overdracht>, andere oplossing <gezocht>, lezing <lezing>: niet-categoriaal is <stand>
      Gegeven het voorbeeldinitiatief "Dagactiviteitencentrum"
      En initiatief.weigering_enkel_om_doelgroep is ja
      En de voorbeeldpersoon "Joris"
      En persoon.overdracht_begeleid is <overdracht>
      En persoon.alternatief_gezocht is <gezocht>
      En de lezing "<lezing>" voor "categoriale_benadering"
      Als de beslissing wordt gevraagd
      Dan is niet_categoriaal <stand>

      Voorbeelden:
        | overdracht | gezocht | lezing        | stand        |
        | ja         | ja      | altijd_breed  | niet voldaan |
        | ja         | nee     | geen_obstakel | voldaan      |
        | nee        | ja      | geen_obstakel | voldaan      |
        | nee        | nee     | geen_obstakel | niet voldaan |

    Scenario: De soepele lezing geldt niet buiten de geestelijke gezondheidszorg
      Gegeven het voorbeeldinitiatief "Gesloten groep"
      En de voorbeeldpersoon "Joris"
      En de lezing "geen_obstakel" voor "categoriale_benadering"
      Als de beslissing wordt gevraagd
      Dan is elders_opgevangen niet voldaan
      En is niet_categoriaal niet voldaan

    Scenario: Wie niets kiest, krijgt de strenge lezing
      Gegeven het voorbeeldinitiatief "Dagactiviteitencentrum"
      En initiatief.weigering_enkel_om_doelgroep is ja
      En de voorbeeldpersoon "Joris"
      En persoon.overdracht_begeleid is ja
      Als de beslissing wordt gevraagd
      Dan is niet_categoriaal niet voldaan
      En rust het antwoord op de lezing "altijd_breed" voor "categoriale_benadering"

  Regel: Samen met een dagcentrum mag, als de arbeid centraal staat
    Een mix van doelgroepen is meestal een verrijking.

    Abstract Scenario: Samen met een dagcentrum <samen>, focus op AMA <focus>: de mix is <stand>
      Gegeven het voorbeeldinitiatief "Gesloten groep"
      En initiatief.samen_met_dagcentrum is <samen>
      En initiatief.focus_op_ama is <focus>
      Als de beslissing wordt gevraagd
      Dan is arbeid_centraal_met_dagcentrum <stand>

      Voorbeelden:
        | samen | focus    | stand        |
        | ja    | ja       | voldaan      |
        | ja    | nee      | niet voldaan |
        | ja    | onbekend | onbekend     |
        | nee   | onbekend | voldaan      |
