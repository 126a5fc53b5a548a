# language: nl
Functionaliteit: Gewoon wat kan, speciaal wat moet
  Medewerkers doen zoveel mogelijk een beroep op diensten die er voor elke burger zijn, zoals het OCMW, de gemeente of
  de sociale huisvesting. Gespecialiseerde diensten komen erbij als het echt nodig is. Dit zijn aanbevelingen: wie ze niet
  volgt, kan toch aan alle normen voldoen.

  Achtergrond:
    Gegeven de regelset "zorg-op-maat"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Eerst een gewone dienst

    @huisvestingsprobleem-ocmw
    Scenario: Een huisvestingsprobleem waarvoor nog niemand is aangesproken
      De zorgverantwoordelijke neemt het op, en zoekt eerst bij een gewone dienst.

      Gegeven persoon.zorgvraag_niet_op_werkvloer is ja
      En persoon.domein is [huisvesting]
      En persoon.zorgvraag_intern_opgenomen is ja
      En persoon.reguliere_dienst_volstaat is ja
      En persoon.diensten is []
      Als de beslissing wordt gevraagd
      Dan is gewone_dienst_eerst niet voldaan
      En is het advies gewone_dienst
      En is voldoet_aan_alle_normen voldaan

    Scenario: Leila gaat naar het OCMW en de sociale huisvesting
      Gegeven de voorbeeldpersoon "Leila"
      Als de beslissing wordt gevraagd
      Dan is gewone_dienst_eerst voldaan
      En is gewoon_wat_kan voldaan
      En is volgt_alle_aanbevelingen voldaan

  Regel: Een gespecialiseerde dienst als het moet

    Abstract Scenario: Diensten <diensten>, een gewone dienst volstaat <volstaat>: <stand>
      Gegeven persoon.diensten is <diensten>
      En persoon.reguliere_dienst_volstaat is <volstaat>
      Als de beslissing wordt gevraagd
      Dan is gewoon_wat_kan <stand>
      En is voldoet_aan_alle_normen voldaan

      Voorbeelden:
        | diensten                | volstaat | stand        |
        | []                      | nee      | voldaan      |
        | [gespecialiseerd]       | nee      | voldaan      |
        | [ocmw, gespecialiseerd] | nee      | voldaan      |
        | [gespecialiseerd]       | ja       | niet voldaan |
        | [ocmw, gespecialiseerd] | ja       | niet voldaan |
        | [ocmw]                  | ja       | voldaan      |
        | [ocmw]                  | onbekend | voldaan      |
        | [gespecialiseerd]       | onbekend | onbekend     |
        | onbekend                | ja       | onbekend     |

    Scenario: Leila wordt meteen naar een gespecialiseerde dienst gestuurd
      Gegeven de voorbeeldpersoon "Leila"
      En persoon.diensten is [gespecialiseerd]
      En persoon.gespecialiseerde_dienst_in_zorgnetwerk is ja
      En persoon.initiatief_in_zorgnetwerk is ja
      Als de beslissing wordt gevraagd
      Dan is speciaal_enkel_als_nodig niet voldaan
      En is werkt_samen voldaan
      En is volgt_alle_aanbevelingen niet voldaan

    Scenario: Karim krijgt ook gespecialiseerde hulp, want het OCMW alleen volstaat niet
      Gegeven de voorbeeldpersoon "Karim"
      Als de beslissing wordt gevraagd
      Dan is gespecialiseerd_gebruikt voldaan
      En is gewone_dienst_eerst niet van toepassing
      En is speciaal_enkel_als_nodig voldaan
      En rust het antwoord op het oordeel over persoon.reguliere_dienst_volstaat

  Regel: Alle zorg zelf organiseren mag, maar houdt een gevaar in
    Een all-in pakket is toegelaten. Wie alles zelf wil doen, kan mensen afhankelijk maken.

    @all-in-pakket-waarschuwing
    Scenario: Het Warme Huis voldoet aan alle normen en krijgt toch een waarschuwing
      Gegeven het voorbeeldinitiatief "Het Warme Huis"
      En initiatief.alle_zorg_zelf is ja
      Als de beslissing wordt gevraagd
      Dan is voldoet_aan_alle_normen voldaan
      En is organiseert_niet_alle_zorg_zelf niet voldaan
      En is volgt_alle_aanbevelingen niet voldaan
      En is het advies afhankelijkheid
      En zegt de uitleg "dat medewerkers afhankelijk worden"

    Scenario: Wie een deel van de zorg aan anderen overlaat, krijgt geen waarschuwing
      Gegeven het voorbeeldinitiatief "Het Warme Huis"
      En initiatief.alle_zorg_zelf is nee
      Als de beslissing wordt gevraagd
      Dan is organiseert_niet_alle_zorg_zelf voldaan
      En is er geen advies
