# language: nl
Functionaliteit: De beslissingsboom geeft één antwoord op veertien vragen
  Kan iemand arbeidszorgmedewerker zijn bij een bepaald initiatief? Daarvoor stelt de
  beslissingsboom veertien vragen over de persoon en over het initiatief. De volgorde ligt vast:
  de belangrijkste vragen staan vooraan.

  Achtergrond:
    Gegeven de regelset "beslissingsboom"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Alleen veertien keer ja is een ja
    Een ja op de ene vraag maakt een nee op een andere vraag nooit goed.

    @alle-veertien-ja
    Scenario: Wie aan alle veertien voorwaarden voldoet, kan arbeidszorgmedewerker zijn
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En stopt de boom nergens
      En zijn criterium_1 tot en met criterium_14 voldaan
      En ontbreekt niets
      En is er geen advies
      En rust het antwoord op geen enkele aanname

    @een-nee-is-genoeg
    Scenario: Dertien keer ja en één keer nee is nee
      Gegeven initiatief.werkt_niet_categoriaal is nee
      En initiatief.uitzonderlijke_omstandigheden is nee
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_14
      En zijn criterium_1 tot en met criterium_13 voldaan
      En is criterium_14 niet voldaan

    Scenario: Een ja blijft een aanbeveling en wordt geen wet
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En zegt de uitleg "aanbeveling, niet bindend"

  Regel: De boom stopt bij de eerste nee
    De volgende vraag komt pas na een ja. Vragen die daarna komen zijn niet gesteld; dat is iets
    anders dan een nee.

    @stop-bij-eerste-nee
    Scenario: Wie niet wil werken, krijgt geen enkele andere vraag meer
      Gegeven persoon.vraag_naar_arbeid is nee
      En persoon.in_staat_regulier is ja
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_1
      En beslist criterium_1
      En zijn criterium_2 tot en met criterium_14 niet gesteld

    Abstract Scenario: Een nee op een vraag in het midden laat de vragen erna ongesteld (<stop>)
      Gegeven <gegeven> is <waarde>
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij <stop>
      En beslist <stop>
      En zijn criterium_1 tot en met <laatste ja> voldaan
      En is <stop> niet voldaan
      En zijn <eerste ongestelde> tot en met criterium_14 niet gesteld
      En ontbreekt niets

      Voorbeelden:
        | stop         | gegeven                                   | waarde                   | laatste ja   | eerste ongestelde |
        | criterium_3  | persoon.in_staat_beschermd                | ja                       | criterium_2  | criterium_4       |
        | criterium_4  | persoon.geboortedatum                     | 2008-05-10               | criterium_3  | criterium_5       |
        | criterium_5  | persoon.geboortedatum                     | 1950-05-10               | criterium_4  | criterium_6       |
        | criterium_6  | persoon.wil_ama_met_initiatief            | nee                      | criterium_5  | criterium_7       |
        | criterium_7  | persoon.wekelijks                         | nee                      | criterium_6  | criterium_8       |
        | criterium_8  | persoon.bereid_overeenkomst               | nee                      | criterium_7  | criterium_9       |
        | criterium_9  | persoon.persoonlijke_bijdrage             | 5                        | criterium_8  | criterium_10      |
        | criterium_10 | initiatief.biedt_arbeid_op_maat           | nee                      | criterium_9  | criterium_11      |
        | criterium_11 | initiatief.aanbod_dagen_per_week          | 2                        | criterium_10 | criterium_12      |
        | criterium_12 | initiatief.setting                        | penitentiaire_instelling | criterium_11 | criterium_13      |
        | criterium_13 | initiatief.persoonlijke_bijdrage_gevraagd | 5                        | criterium_12 | criterium_14      |

    Abstract Scenario: Bij twee keer nee telt de vroegste vraag (<stop>)
      Gegeven <gegeven 1> is <waarde 1>
      En <gegeven 2> is <waarde 2>
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij <stop>
      En beslist <stop>

      Voorbeelden:
        | stop         | gegeven 1                     | waarde 1                 | gegeven 2                         | waarde 2 |
        | criterium_3  | initiatief.setting            | penitentiaire_instelling | persoon.in_staat_regulier         | ja       |
        | criterium_5  | persoon.geboortedatum         | 1950-05-10               | persoon.deelname_vrijwillig       | nee      |
        | criterium_10 | initiatief.biedt_zorg_op_maat | nee                      | initiatief.werkt_niet_categoriaal | nee      |

    Scenario: Een nee noemt de vraag die besliste, de bron en wat er nodig is voor een ja
      Gegeven persoon.uren_per_week is 2
      En persoon.dagdelen_per_week is 0
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En zegt de uitleg "vraag 7 van 14"
      En zegt de uitleg "3.1, vraag 7"
      En zegt de uitleg "minstens 3 uur per week"

  Regel: Het antwoord gaat over een persoon én een initiatief
    Arbeidszorg is een samenspel van beide. Dezelfde persoon kan bij het ene initiatief terecht en
    bij het andere niet.

    @persoon-ok-initiatief-niet
    Scenario: Dezelfde persoon krijgt een ja bij een atelier van 25 uur en een nee bij een van 10 uur
      Gegeven initiatief.aanbod_uren_per_week is 25
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      Gegeven initiatief.aanbod_uren_per_week is 10
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_11
      En zijn criterium_1 tot en met criterium_10 voldaan

    Abstract Scenario: <persoon> klopt aan bij een atelier dat in orde is: <antwoord>
      Gegeven de voorbeeldpersoon "<persoon>"
      Als de beslissing wordt gevraagd
      Dan is het antwoord <antwoord>
      En is <vraag> <stand>
      En ontbreekt niets

      Voorbeelden:
        | persoon | antwoord | vraag        | stand        |
        | Leila   | ja       | criterium_14 | voldaan      |
        | Karim   | ja       | criterium_14 | voldaan      |
        | Rosette | ja       | criterium_14 | voldaan      |
        | Els     | nee      | criterium_2  | niet voldaan |
        | Yassin  | nee      | criterium_4  | niet voldaan |
        | Rosa    | nee      | criterium_5  | niet voldaan |
        | Jef     | nee      | criterium_7  | niet voldaan |
        | Dirk    | nee      | criterium_9  | niet voldaan |

    Abstract Scenario: Leila klopt aan bij het initiatief <initiatief>: <antwoord>
      Gegeven de voorbeeldpersoon "Leila"
      En het voorbeeldinitiatief "<initiatief>"
      Als de beslissing wordt gevraagd
      Dan is het antwoord <antwoord>
      En is <vraag> <stand>
      En ontbreekt niets

      Voorbeelden:
        | initiatief             | antwoord | vraag        | stand        |
        | Begeleid werken        | ja       | criterium_14 | voldaan      |
        | Dagactiviteitencentrum | ja       | criterium_14 | voldaan      |
        | Schilderatelier        | nee      | criterium_10 | niet voldaan |
        | Gevangeniswerkplaats   | nee      | criterium_12 | niet voldaan |
        | Fietspunt              | nee      | criterium_13 | niet voldaan |
        | Gesloten groep         | nee      | criterium_14 | niet voldaan |

  Regel: De normen zijn een minimum en nooit een maximum
    Een initiatief of een persoon die meer doet dan gevraagd, verliest daar niets door.

    @meer-dan-minimum-nooit-nadelig
    Scenario: Ruim boven alle normen blijft het antwoord ja
      Gegeven initiatief.aanbod_uren_per_week is 38
      En initiatief.aanbod_dagen_per_week is 7
      En persoon.uren_per_week is 38
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En zijn criterium_1 tot en met criterium_14 voldaan

  Regel: Vraag 9 is de brug tussen persoon en initiatief
    De bron telt negen vragen over de persoon en zes over het initiatief, en toch veertien vragen.
    Dat klopt omdat vraag 9 in beide groepen staat.

    @telling-negen-plus-zes
    Scenario: Negen en zes is hier veertien
      Als de beslissing wordt gevraagd
      Dan telt de beslissing 14 criteria
      En telt de groep persoonsgebonden 9 criteria
      En telt de groep organisatiegebonden 6 criteria
      En staat criterium_9 in de groepen persoonsgebonden en organisatiegebonden
