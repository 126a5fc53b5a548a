# language: nl
Functionaliteit: Ligt het accent op arbeid, met plaats voor andere activiteiten?
  Arbeid komt eerst en de zorg vertrekt van het werk. Vorming en ontspanning verdienen een kleine plaats,
  liefst duidelijk gescheiden van het werk.

  Achtergrond:
    Gegeven de regelset "arbeid-op-maat"
    En de peildatum 2024-03-01
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: De zorg vertrekt van het werk
    Deel 3.2 noemt de zorg arbeidsgerelateerd; volgens deel 3.3 is de zorg niet beperkt tot het werk. Als niemand
    kiest, is arbeid de invalshoek en mag de zorg verder gaan.

    Abstract Scenario: Zorg op andere domeinen <andere>, lezing <lezing>: de norm is <stand>
      Gegeven initiatief.zorg_op_andere_domeinen is <andere>
      En de lezing "<lezing>" voor "zorg_en_arbeid"
      Als de beslissing wordt gevraagd
      Dan is arbeid_eerst <stand>

      Voorbeelden:
        | andere   | lezing                | stand        |
        | ja       | arbeid_als_invalshoek | voldaan      |
        | onbekend | arbeid_als_invalshoek | voldaan      |
        | nee      | enkel_arbeid          | voldaan      |
        | ja       | enkel_arbeid          | niet voldaan |
        | onbekend | enkel_arbeid          | onbekend     |

    Scenario: Zorg die los staat van het werk, hoort niet bij arbeid op maat
      Gegeven initiatief.zorg_arbeidsgerelateerd is nee
      Als de beslissing wordt gevraagd
      Dan is arbeid_eerst niet voldaan

  Regel: Werk en andere activiteiten zijn liefst gescheiden, ook in de ruimte
    Wie daar de middelen niet voor heeft, mag het voorlopig in één ruimte doen.

    Scenario: Het dagactiviteitencentrum heeft te weinig plaats en mag alles in één ruimte doen
      Gegeven het voorbeeldinitiatief "Dagactiviteitencentrum"
      Als de beslissing wordt gevraagd
      Dan is onderscheid_met_andere_activiteiten voldaan
      En is aparte_ruimte voldaan

    Scenario: Het tekort neemt het duidelijke onderscheid niet weg
      Gegeven het voorbeeldinitiatief "Dagactiviteitencentrum"
      En initiatief.duidelijk_onderscheid is nee
      Als de beslissing wordt gevraagd
      Dan is onderscheid_met_andere_activiteiten niet voldaan
      En is arbeid_op_maat voldaan

    Abstract Scenario: Aparte ruimte <ruimte>, tekort aan middelen <tekort>: het onderscheid is <stand>
      Gegeven initiatief.ruimtelijk_onderscheid is <ruimte>
      En initiatief.tekort_middelen is <tekort>
      Als de beslissing wordt gevraagd
      Dan is onderscheid_met_andere_activiteiten <stand>

      Voorbeelden:
        | ruimte   | tekort   | stand        |
        | ja       | onbekend | voldaan      |
        | nee      | nee      | niet voldaan |
        | nee      | ja       | voldaan      |
        | nee      | onbekend | onbekend     |
        | onbekend | ja       | voldaan      |

    Scenario: Waar enkel gewerkt wordt, is er niets te scheiden
      Gegeven initiatief.niet_arbeidsmatige_activering is nee
      En initiatief.duidelijk_onderscheid is onbekend
      En initiatief.ruimtelijk_onderscheid is onbekend
      Als de beslissing wordt gevraagd
      Dan is onderscheid_met_andere_activiteiten voldaan
