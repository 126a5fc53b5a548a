# language: nl
Functionaliteit: Wat doet het initiatief voor wie er niet past?
  Wie beter af is in een andere arbeidszorgsector, wordt daarheen begeleid: dat is een warme overdracht.
  Wie nergens anders beter af is, kan in de geestelijke gezondheidszorg terecht.

  Achtergrond:
    Gegeven de regelset "niet-categoriaal"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Joris"
    En het voorbeeldinitiatief "Dagactiviteitencentrum"

  Regel: Een warme overdracht, geen koude doorverwijzing
    Het initiatief begeleidt de overstap zelf.

    @mentale-handicap-overheerst-in-ggz
    Scenario: Bij Joris overheerst een mentale handicap; het centrum begeleidt hem naar een dagcentrum
      Als de beslissing wordt gevraagd
      Dan is aanwijzing_gehandicaptensector voldaan
      En is warme_overdracht voldaan
      En is opname_bij_andere_problematiek niet voldaan
      En is voldoet_aan_alle_normen voldaan
      En is het advies dagcentrum

    Scenario: Joris enkel een adres meegeven is een koude doorverwijzing
      Gegeven persoon.overdracht_begeleid is nee
      Als de beslissing wordt gevraagd
      Dan is warme_overdracht niet voldaan
      En is voldoet_aan_alle_normen niet voldaan
      En zegt de uitleg "begeleid de overstap naar de andere sector"

    Scenario: Zonder te weten of de overstap begeleid wordt, staat de warme overdracht niet vast
      Gegeven persoon.overdracht_begeleid is onbekend
      Als de beslissing wordt gevraagd
      Dan is warme_overdracht onbekend
      En ontbreekt onder andere persoon.overdracht_begeleid

    Abstract Scenario: Elders mogelijk <mogelijk>, andere sector beter <beter>, niet begeleid: overdracht is <stand>
      Gegeven persoon.meer_aangewezen_begeleiding_mogelijk is <mogelijk>
      En persoon.andere_sector_beter is <beter>
      En persoon.overdracht_begeleid is nee
      Als de beslissing wordt gevraagd
      Dan is warme_overdracht <stand>

      Voorbeelden:
        | mogelijk | beter    | stand        |
        | ja       | ja       | niet voldaan |
        | ja       | nee      | voldaan      |
        | nee      | ja       | voldaan      |
        | onbekend | ja       | onbekend     |
        | onbekend | nee      | voldaan      |
        | ja       | onbekend | onbekend     |

    Scenario: De plicht geldt ook buiten de geestelijke gezondheidszorg
      Gegeven het voorbeeldinitiatief "Fietspunt"
      En persoon.overdracht_begeleid is nee
      Als de beslissing wordt gevraagd
      Dan is aanwijzing_gehandicaptensector niet voldaan
      Maar is warme_overdracht niet voldaan

  Regel: "Meestal beter" is een aanwijzing, geen besluit
    De bron schrijft dat een dagcentrum meestal beter past. Voor één persoon kan het anders zijn.

    Scenario: Joris is toch het best af in het centrum, en dat mag
      Gegeven persoon.meer_aangewezen_begeleiding_mogelijk is nee
      En persoon.andere_sector_beter is nee
      En persoon.kan_begeleid_worden_in_initiatief is ja
      Als de beslissing wordt gevraagd
      Dan is aanwijzing_gehandicaptensector voldaan
      En is warme_overdracht voldaan
      En is voldoet_aan_alle_normen voldaan

    Abstract Scenario: In de sector <sector> met een problematiek <problematiek>: de aanwijzing is <stand>
      Gegeven initiatief.sector is <sector>
      En persoon.overheersende_problematiek is <problematiek>
      Als de beslissing wordt gevraagd
      Dan is aanwijzing_gehandicaptensector <stand>

      Voorbeelden:
        | sector                      | problematiek  | stand        |
        | geestelijke_gezondheidszorg | mentaal       | voldaan      |
        | geestelijke_gezondheidszorg | psychiatrisch | niet voldaan |
        | geestelijke_gezondheidszorg | onbekend      | onbekend     |
        | algemeen_welzijnswerk       | mentaal       | niet voldaan |

  Regel: De geestelijke gezondheidszorg neemt op wie nergens beter af is
    Dat geldt als een mentale, sociale of familiale problematiek overheerst.

    @mentaal-geen-alternatief-ggz-neemt-op
    Scenario: Voor Joris is nergens een betere begeleiding mogelijk: het centrum neemt hem op
      Gegeven persoon.meer_aangewezen_begeleiding_mogelijk is nee
      En persoon.kan_begeleid_worden_in_initiatief is ja
      En persoon.overdracht_begeleid is nee
      Als de beslissing wordt gevraagd
      Dan is opname_bij_andere_problematiek voldaan
      En is warme_overdracht voldaan
      En zegt de uitleg "Neem de persoon op in de arbeidszorg van de geestelijke gezondheidszorg"

    Scenario: Karim heeft een sociale problematiek en nergens een betere plaats: het centrum neemt hem op
      Gegeven de voorbeeldpersoon "Karim"
      Als de beslissing wordt gevraagd
      Dan is opname_bij_andere_problematiek voldaan
      En is het advies opname

    Scenario: Leila hoort bij de initiële doelgroep en heeft deze regel niet nodig
      Gegeven de voorbeeldpersoon "Leila"
      Als de beslissing wordt gevraagd
      Dan is opname_bij_andere_problematiek niet voldaan
      En is voldoet_aan_alle_normen voldaan
      En is er geen advies

    Abstract Scenario: Problematiek <problematiek>, elders mogelijk <mogelijk>: opname is <stand>
      Gegeven persoon.overheersende_problematiek is <problematiek>
      En persoon.meer_aangewezen_begeleiding_mogelijk is <mogelijk>
      Als de beslissing wordt gevraagd
      Dan is opname_bij_andere_problematiek <stand>

      Voorbeelden:
        | problematiek | mogelijk | stand        |
        | familiaal    | nee      | voldaan      |
        | familiaal    | ja       | niet voldaan |
        | sociaal      | onbekend | onbekend     |
        | onbekend     | nee      | onbekend     |
        | andere       | nee      | niet voldaan |

  Regel: Wie niet begeleid kan worden, wordt niet losgelaten
    Het initiatief zoekt een andere gepaste oplossing.

    Abstract Scenario: Kan begeleid worden <kan>, gezocht <gezocht>, overstap begeleid <overdracht>: <stand>
      Gegeven persoon.kan_begeleid_worden_in_initiatief is <kan>
      En persoon.alternatief_gezocht is <gezocht>
      En persoon.overdracht_begeleid is <overdracht>
      Als de beslissing wordt gevraagd
      Dan is andere_oplossing_gezocht <stand>

      Voorbeelden:
        | kan      | gezocht  | overdracht | stand        |
        | nee      | ja       | nee        | voldaan      |
        | nee      | nee      | nee        | niet voldaan |
        | nee      | nee      | ja         | voldaan      |
        | ja       | nee      | nee        | voldaan      |
        | nee      | onbekend | nee        | onbekend     |
        | onbekend | nee      | nee        | onbekend     |
