# language: nl
Functionaliteit: Staat het initiatief open voor iedereen? (vraag 14)
  Een initiatief richt zich op een zo gemengd mogelijke groep. Het sluit zich niet af voor mensen die
  niet tot zijn vertrouwde doelgroep horen. Alleen in uitzonderlijke omstandigheden mag de groep
  eenvormiger zijn.

  Achtergrond:
    Gegeven de regelset "beslissingsboom"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Het initiatief werkt niet-categoriaal
    Zo breed als het kan.

    @ggz-weigert-om-doelgroep
    Scenario: Een initiatief dat iemand weigert omdat hij geen psychische problemen heeft, werkt categoriaal
      Gegeven initiatief.sector is geestelijke_gezondheidszorg
      En initiatief.weigering_enkel_om_doelgroep is ja
      En initiatief.werkt_niet_categoriaal is nee
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_14
      En beslist criterium_14
      En rust het antwoord op het oordeel over initiatief.werkt_niet_categoriaal

    Scenario: De weigering is een aanwijzing; het oordeel over de hele werking beslist
      Gegeven initiatief.weigering_enkel_om_doelgroep is ja
      En initiatief.werkt_niet_categoriaal is ja
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En rust het antwoord op de lezing "oordeel" voor "categoriale_benadering"

    Abstract Scenario: Breed <breed>, weigert om de doelgroep <weigert>, lezing <lezing>: vraag 14 is <stand>
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

    Abstract Scenario: Ook in de sector <sector> moet een initiatief voor iedereen openstaan
      Gegeven initiatief.sector is <sector>
      En initiatief.werkt_niet_categoriaal is nee
      Als de beslissing wordt gevraagd
      Dan is criterium_14 niet voldaan

      Voorbeelden:
        | sector                 |
        | gehandicaptensector    |
        | algemeen_welzijnswerk  |
        | sociale_tewerkstelling |

  Regel: In uitzonderlijke omstandigheden mag een groep eenvormiger zijn
    Alleen gespecialiseerd als het moet.

    @homogene-groep-uitzonderlijk
    Scenario: Een eenvormige groep in uitzonderlijke omstandigheden mag
      Gegeven initiatief.werkt_niet_categoriaal is nee
      En initiatief.uitzonderlijke_omstandigheden is ja
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En zegt de uitleg "Aan vraag 14 is voldaan door een uitzondering"

    Scenario: De gesloten groep krijgt pas een ja als iemand uitzonderlijke omstandigheden erkent
      Gegeven het voorbeeldinitiatief "Gesloten groep"
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      Gegeven initiatief.uitzonderlijke_omstandigheden is ja
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En rust het antwoord op het oordeel over initiatief.uitzonderlijke_omstandigheden

    Abstract Scenario: Niet-categoriaal <breed>, uitzonderlijk <uitzonderlijk>: het antwoord is <antwoord>
      Gegeven initiatief.werkt_niet_categoriaal is <breed>
      En initiatief.uitzonderlijke_omstandigheden is <uitzonderlijk>
      Als de beslissing wordt gevraagd
      Dan is het antwoord <antwoord>

      Voorbeelden:
        | breed    | uitzonderlijk | antwoord |
        | ja       | ja            | ja       |
        | ja       | onbekend      | ja       |
        | onbekend | ja            | ja       |
        | onbekend | nee           | onbekend |
        | nee      | onbekend      | onbekend |

    Scenario: Bij een breed initiatief vraagt niemand naar uitzonderlijke omstandigheden
      Gegeven initiatief.werkt_niet_categoriaal is ja
      En initiatief.uitzonderlijke_omstandigheden is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En ontbreekt niets

    Scenario: Bij een eenvormige groep zijn de omstandigheden de volgende vraag
      Gegeven initiatief.werkt_niet_categoriaal is nee
      En initiatief.uitzonderlijke_omstandigheden is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En stopt de boom bij criterium_14
      En ontbreken:
        | gegeven                                  |
        | initiatief.uitzonderlijke_omstandigheden |
