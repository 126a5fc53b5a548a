# language: nl
Functionaliteit: Is er zorg voor de hele persoon?
  De zorg houdt rekening met de medewerker als totale persoon, niet enkel met het werk. Elders schrijft de bron dat de
  zorg arbeidsgerelateerd is. Daarom zijn er twee lezingen.

  Achtergrond:
    Gegeven de regelset "zorg-op-maat"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: De zorg gaat over het hele leven
    Zo leest wie niets kiest.

    Scenario: Fietspunt helpt enkel bij het herstellen van fietsen
      Gegeven het voorbeeldinitiatief "Fietspunt"
      Als de beslissing wordt gevraagd
      Dan is minimale_zorg voldaan
      En is zorg_ruimer_dan_werk niet voldaan
      En is zorg_voor_de_hele_persoon niet voldaan
      En is voldoet_aan_alle_normen niet voldaan
      En rust het antwoord op de lezing "het_hele_leven" voor "zorg_en_werk"

    Abstract Scenario: Aandacht voor <domeinen>: <stand>
      Gegeven initiatief.domeinen is <domeinen>
      Als de beslissing wordt gevraagd
      Dan is brede_focus <stand>
      En is zorg_voor_de_hele_persoon <stand>

      Voorbeelden:
        | domeinen                                              | stand        |
        | [persoonlijk, sociaal, financieel]                    | niet voldaan |
        | [persoonlijk, sociaal, financieel, familiaal]         | voldaan      |
        | [persoonlijk, sociaal, financieel, familiaal, andere] | voldaan      |
        | [persoonlijk, sociaal, familiaal, andere]             | niet voldaan |
        | [persoonlijk, financieel, familiaal, andere]          | niet voldaan |
        | [sociaal, financieel, familiaal, andere]              | niet voldaan |
        | []                                                    | niet voldaan |
        | onbekend                                              | onbekend     |

    Scenario: Wie enkel bij het werk ondersteunt, doet te weinig, ook met een brede blik
      Gegeven initiatief.enkel_arbeidsgerelateerde_ondersteuning is ja
      Als de beslissing wordt gevraagd
      Dan is hele_leefwereld voldaan
      En is zorg_voor_de_hele_persoon niet voldaan

    Scenario: Vier domeinen op papier is niet genoeg als de zorg geen oog heeft voor de leefwereld
      Gegeven initiatief.houdt_rekening_met_leefwereld is nee
      Als de beslissing wordt gevraagd
      Dan is brede_focus voldaan
      En is hele_leefwereld niet voldaan
      En is zorg_voor_de_hele_persoon niet voldaan

    Scenario: Dat is een oordeel, en het antwoord noemt het
      Als de beslissing wordt gevraagd
      Dan is hele_leefwereld voldaan
      En rust het antwoord op het oordeel over initiatief.houdt_rekening_met_leefwereld

  Regel: Of ondersteuning rond het werk is genoeg
    Deel 3.2 van de bron schrijft "De zorg is arbeidsgerelateerd".

    Scenario: Dan voldoet Fietspunt wel
      Gegeven het voorbeeldinitiatief "Fietspunt"
      En de lezing "rond_het_werk" voor "zorg_en_werk"
      Als de beslissing wordt gevraagd
      Dan is zorg_voor_de_hele_persoon voldaan
      En is zorg_ruimer_dan_werk niet voldaan
      En is voldoet_aan_alle_normen voldaan

    Abstract Scenario: Ook dan moet er <wat> zijn
      Gegeven <gegeven> is nee
      En de lezing "rond_het_werk" voor "zorg_en_werk"
      Als de beslissing wordt gevraagd
      Dan is zorg_voor_de_hele_persoon niet voldaan

      Voorbeelden:
        | wat                     | gegeven                                  |
        | opvang op de werkvloer  | initiatief.nuldelijnsopvang_op_werkvloer |
        | tijd voor ondersteuning | initiatief.tijd_voor_ondersteuning       |
