# language: nl
Functionaliteit: Kan de persoon werken met een arbeidsovereenkomst? (vraag 3)
  Arbeidszorg is voor wie niet, nog niet of niet meer met een arbeidsovereenkomst kan werken: niet
  bij een gewone werkgever en ook niet in het beschermde circuit, zoals een sociale werkplaats. Dat is
  een oordeel van mensen. Een aantal aanwijzingen helpt daarbij, maar beslist niets.

  Achtergrond:
    Gegeven de regelset "beslissingsboom"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Niet in het gewone en niet in het beschermde circuit
    Wie in een van beide circuits kan werken, hoort daar en niet in arbeidszorg.

    Abstract Scenario: In staat tot gewoon werk <gewoon>, tot beschermd werk <beschermd>: vraag 3 is <stand>
      Gegeven persoon.in_staat_regulier is <gewoon>
      En persoon.in_staat_beschermd is <beschermd>
      Als de beslissing wordt gevraagd
      Dan is het antwoord <antwoord>
      En is criterium_3 <stand>

      Voorbeelden:
        | gewoon   | beschermd | antwoord | stand        |
        | nee      | nee       | ja       | voldaan      |
        | nee      | ja        | nee      | niet voldaan |
        | ja       | nee       | nee      | niet voldaan |
        | ja       | ja        | nee      | niet voldaan |
        | onbekend | ja        | nee      | niet voldaan |
        | ja       | onbekend  | nee      | niet voldaan |
        | nee      | onbekend  | onbekend | onbekend     |
        | onbekend | nee       | onbekend | onbekend     |

    Abstract Scenario: Of iemand <wanneer> in staat is, maakt geen verschil
      Gegeven persoon.temporaliteit is <temporaliteit>
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En is criterium_3 voldaan

      Voorbeelden:
        | wanneer   | temporaliteit |
        | niet      | niet          |
        | nog niet  | nog_niet      |
        | niet meer | niet_meer     |

    Scenario: Wie in een sociale werkplaats kan werken, hoeft niet op andere vragen te wachten
      Gegeven persoon.in_staat_beschermd is ja
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_3
      En zijn criterium_4 tot en met criterium_14 niet gesteld

    Scenario: Wie over gewoon werk oordeelt, moet ook over beschermd werk oordelen
      Gegeven persoon.in_staat_regulier is nee
      En persoon.in_staat_beschermd is onbekend
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En is de volgende vraag persoon.in_staat_beschermd
      En zegt de uitleg "Dat is een oordeel van: de toeleider"

  Regel: Vraag 3 is een oordeel van een mens
    Het antwoord noemt op wiens oordeel het rust, zodat iemand het kan nagaan.

    Scenario: Een ja rust op het oordeel over beide circuits
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En rust het antwoord op het oordeel over persoon.in_staat_regulier
      En rust het antwoord op het oordeel over persoon.in_staat_beschermd

    Scenario: Een nee rust op het oordeel dat de persoon beschermd kan werken
      Gegeven persoon.in_staat_beschermd is ja
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En rust het antwoord op het oordeel over persoon.in_staat_beschermd

    Scenario: De uitleg vertelt wie oordeelde
      Gegeven persoon.in_staat_beschermd is {waarde: nee, door: Trajectbegeleider GTB, op: 2024-02-01, grond: werkpostanalyse}
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En zegt de uitleg "Trajectbegeleider GTB"
      En zegt de uitleg "werkpostanalyse"

  Regel: Een rendement onder 50 % wijst op een te laag tempo
    De bron geeft 50 % als voorbeeld. Wie precies 50 % haalt, haalt het.

    @rendement-50
    Scenario: Wie precies 50 % haalt, heeft geen te laag arbeidstempo
      Gegeven persoon.rendement is 50
      Als de beslissing wordt gevraagd
      Dan heeft indicator_arbeidstempo_te_laag de waarde nee
      En is criterium_3 voldaan

    Abstract Scenario: Bij een rendement van <rendement> % is het tempo te laag: <te laag>
      Gegeven persoon.rendement is <rendement>
      Als de beslissing wordt gevraagd
      Dan heeft indicator_arbeidstempo_te_laag de waarde <te laag>
      En is het antwoord ja

      Voorbeelden:
        | rendement | te laag |
        | 0         | ja      |
        | 49.9      | ja      |
        | 50.1      | nee     |
        | 100       | nee     |

    Scenario: Zonder gemeten rendement blijft de aanwijzing open en gaat de boom toch door
      Gegeven persoon.rendement is onbekend
      Als de beslissing wordt gevraagd
      Dan heeft indicator_arbeidstempo_te_laag de waarde onbekend
      En is het antwoord ja
      En ontbreekt niets

  Regel: Aanwijzingen helpen het oordeel maar beslissen niet
    Zelfstandigheid, tempo, omgaan met stress en arbeidsattitudes kleuren het oordeel. Het oordeel
    zelf blijft van de toeleider.

    @rendement-70-geen-stressbestendigheid
    Scenario: Een goed rendement weegt niet op tegen het oordeel dat iemand niet kan werken
      Gegeven persoon.rendement is 70
      En persoon.voldoende_stressbestendig is nee
      En persoon.in_staat_regulier is nee
      En persoon.in_staat_beschermd is nee
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja
      En heeft indicator_arbeidstempo_te_laag de waarde nee
      En heeft indicator_stress_of_attitudes de waarde ja
      En heeft indicator_niet_zelfstandig_werken de waarde ja

    Abstract Scenario: Eén teken is genoeg om te zeggen dat iemand niet zelfstandig kan werken: <teken>
      Gegeven persoon.kan_zelfstandig_werken is <zelfstandig>
      En persoon.rendement is <rendement>
      En persoon.voldoende_stressbestendig is <stress>
      En persoon.heeft_arbeidsattitudes is <attitudes>
      Als de beslissing wordt gevraagd
      Dan heeft indicator_niet_zelfstandig_werken de waarde <uitkomst>
      En is het antwoord ja

      Voorbeelden:
        | teken                     | zelfstandig | rendement | stress | attitudes | uitkomst |
        | werkt niet zelfstandig    | nee         | 90        | ja     | ja        | ja       |
        | te laag tempo             | ja          | 40        | ja     | ja        | ja       |
        | niet bestand tegen stress | ja          | 90        | nee    | ja        | ja       |
        | te weinig attitudes       | ja          | 90        | ja     | nee       | ja       |
        | nog niets gemeten         | ja          | onbekend  | ja     | ja        | onbekend |

    Abstract Scenario: Stressbestendig <stress>, attitudes <attitudes>: de aanwijzing is <aanwijzing>
      Gegeven persoon.voldoende_stressbestendig is <stress>
      En persoon.heeft_arbeidsattitudes is <attitudes>
      Als de beslissing wordt gevraagd
      Dan heeft indicator_stress_of_attitudes de waarde <aanwijzing>
      En is het antwoord ja

      Voorbeelden:
        | stress   | attitudes | aanwijzing |
        | ja       | ja        | nee        |
        | ja       | nee       | ja         |
        | onbekend | nee       | ja         |
        | ja       | onbekend  | onbekend   |

    Scenario: Leila haalt 40 % rendement, en toch beslist het oordeel over beschermd werk
      Gegeven de voorbeeldpersoon "Leila"
      En persoon.heeft_arbeidsattitudes is nee
      En persoon.in_staat_beschermd is ja
      Als de beslissing wordt gevraagd
      Dan heeft indicator_niet_zelfstandig_werken de waarde ja
      En is het antwoord nee
      En beslist criterium_3

    Scenario: Ook zonder één aanwijzing kan het oordeel luiden dat iemand niet kan werken
      Gegeven persoon.rendement is 90
      En persoon.kan_zelfstandig_werken is ja
      En persoon.voldoende_stressbestendig is ja
      En persoon.heeft_arbeidsattitudes is ja
      Als de beslissing wordt gevraagd
      Dan heeft indicator_niet_zelfstandig_werken de waarde nee
      En is criterium_3 voldaan
      En is het antwoord ja
