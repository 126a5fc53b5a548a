# language: nl
Functionaliteit: Met welke partners?
  Een partnerschap telt minstens twee arbeidszorginitiatieven, GTB, een partner zorg en een partner
  empowerment. Of één partner twee rollen mag opnemen, zegt de bron niet.

  Achtergrond:
    Gegeven de regelset "doorstroomtrajecten"
    En de peildatum 2012-11-01
    En de voorbeeldpersoon "Leila"
    En het voorbeeldinitiatief "Fietspunt"
    En het voorbeeld "Stap vooruit"
    En het voorbeeld "Partnerschap Maasland"

  Regel: Elke rol is ingevuld
    De aantallen zijn een minimum.

    @partnerschap-volledig
    Scenario: Twee initiatieven, GTB, een partner zorg en een partner empowerment
      Als de beslissing wordt gevraagd
      Dan is partnerschap_volledig voldaan
      En is past_bij_de_oproep voldaan
      En ontbreekt niets

    Abstract Scenario: Met als <gegeven> <waarde> is het partnerschap <stand>
      Gegeven <gegeven> is <waarde>
      Als de beslissing wordt gevraagd
      Dan is partnerschap_volledig <stand>

      Voorbeelden: te weinig
        | gegeven                                     | waarde | stand        |
        | partnerschap.aantal_arbeidszorginitiatieven | 1      | niet voldaan |
        | partnerschap.bevat_gtb                      | nee    | niet voldaan |
        | partnerschap.aantal_partners_zorg           | 0      | niet voldaan |
        | partnerschap.aantal_partners_empowerment    | 0      | niet voldaan |

      Voorbeelden: meer dan gevraagd
        | gegeven                                     | waarde | stand   |
        | partnerschap.aantal_arbeidszorginitiatieven | 3      | voldaan |
        | partnerschap.aantal_partners_zorg           | 4      | voldaan |
        | partnerschap.aantal_partners_empowerment    | 2      | voldaan |

      Voorbeelden: niet bekend
        | gegeven                                     | waarde   | stand    |
        | partnerschap.bevat_gtb                      | onbekend | onbekend |
        | partnerschap.aantal_arbeidszorginitiatieven | onbekend | onbekend |

    Scenario: Wat ontbreekt, wordt gezegd
      Gegeven partnerschap.bevat_gtb is onbekend
      En partnerschap.aantal_partners_zorg is onbekend
      Als de beslissing wordt gevraagd
      Dan is past_bij_de_oproep onbekend
      En ontbreken:
        | gegeven                           |
        | partnerschap.bevat_gtb            |
        | partnerschap.aantal_partners_zorg |

  Regel: Eén partner in twee rollen laat de bron open
    Wie iemand dubbel telt om aan de aantallen te komen, krijgt geen antwoord.

    Scenario: Eén organisatie is tegelijk partner zorg en partner empowerment
      Gegeven partnerschap.dubbel_geteld is ja
      Als de beslissing wordt gevraagd
      Dan is partnerschap_volledig onbekend
      En is partner_mag_twee_rollen onbekend
      En is past_bij_de_oproep onbekend
      En ontbreekt niets
      En zegt de uitleg "De bron zegt niet of één partner twee rollen mag opnemen"

    Scenario: Dubbel tellen redt een partnerschap zonder GTB niet
      Gegeven partnerschap.dubbel_geteld is ja
      En partnerschap.bevat_gtb is nee
      Als de beslissing wordt gevraagd
      Dan is partnerschap_volledig niet voldaan

    Scenario: Zonder te weten of iemand dubbel telt, is dat de vraag
      Gegeven partnerschap.dubbel_geteld is onbekend
      Als de beslissing wordt gevraagd
      Dan is partnerschap_volledig onbekend
      En ontbreken:
        | gegeven                    |
        | partnerschap.dubbel_geteld |
