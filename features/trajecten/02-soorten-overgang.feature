# language: nl
Functionaliteit: Is een overgang horizontaal, verticaal of diagonaal?
  Het rapport omschrijft deze woorden twee keer. In deel 3.4.1 gaat verticaal over het niveau van arbeid of
  zorg, en horizontaal over wat beter bij de interesses past. Deel 2.3 noemt een overgang naar een ander
  initiatief horizontaal, en doorstroming verticaal. Wie niets kiest, krijgt deel 3.4.1.

  Achtergrond:
    Gegeven de regelset "trajecten"
    En de peildatum 2024-03-01

  Regel: Zo zijn de voorbeelden van het rapport te lezen

    Scenario: Van inpakwerk in een atelier naar begeleid werken bij de bakker is diagonaal
      Gegeven deze gegevens:
        | gegeven                                | waarde      |
        | overgang.arbeidsniveau_delta           | hoger       |
        | overgang.zorgniveau_delta              | gelijk      |
        | overgang.andere_vorm_arbeidszorg       | ja          |
        | overgang.sluit_beter_aan_bij_interesse | ja          |
        | overgang.ander_initiatief              | ja          |
        | overgang.bestemming                    | arbeidszorg |
      Als de beslissing wordt gevraagd
      Dan is horizontaal voldaan
      En is verticaal voldaan
      En is diagonaal voldaan

    @traject-sociale-werkplaats-naar-dac
    Scenario: Van een sociale werkplaats naar een dagactiviteitencentrum, met lichter werk en meer zorg, is diagonaal
      Gegeven deze gegevens:
        | gegeven                                | waarde |
        | overgang.arbeidsniveau_delta           | lager  |
        | overgang.zorgniveau_delta              | hoger  |
        | overgang.andere_vorm_arbeidszorg       | ja     |
        | overgang.sluit_beter_aan_bij_interesse | ja     |
      Als de beslissing wordt gevraagd
      Dan is diagonaal voldaan

    Scenario: Van een dagactiviteitencentrum naar een sociale werkplaats is een trapje hoger
      De werkplaats leunt dichter aan bij een echte werksituatie. De overgang wordt diagonaal als het werk
      ook beter bij de interesse past.

      Gegeven deze gegevens:
        | gegeven                                | waarde |
        | overgang.arbeidsniveau_delta           | hoger  |
        | overgang.zorgniveau_delta              | gelijk |
        | overgang.andere_vorm_arbeidszorg       | ja     |
        | overgang.sluit_beter_aan_bij_interesse | nee    |
      Als de beslissing wordt gevraagd
      Dan is verticaal voldaan
      En is diagonaal niet voldaan
      Gegeven overgang.sluit_beter_aan_bij_interesse is ja
      Als de beslissing wordt gevraagd
      Dan is diagonaal voldaan

  Regel: In deel 3.4.1 telt het niveau, en de interesse

    Abstract Scenario: Arbeid <arbeid> en zorg <zorg>, in een vorm die beter past <past>
      Ook een stap naar lager is een traject. Wat blijft zoals het was, is geen van beide.

      Gegeven de lezing "niveau_en_interesse" voor "soorten_overgang"
      En overgang.arbeidsniveau_delta is <arbeid>
      En overgang.zorgniveau_delta is <zorg>
      En overgang.andere_vorm_arbeidszorg is ja
      En overgang.sluit_beter_aan_bij_interesse is <past>
      Als de beslissing wordt gevraagd
      Dan is horizontaal <horizontaal>
      En is verticaal <verticaal>
      En is diagonaal <diagonaal>

      Voorbeelden:
        | arbeid   | zorg     | past | horizontaal  | verticaal    | diagonaal    |
        | hoger    | gelijk   | nee  | niet voldaan | voldaan      | niet voldaan |
        | lager    | gelijk   | nee  | niet voldaan | voldaan      | niet voldaan |
        | gelijk   | lager    | nee  | niet voldaan | voldaan      | niet voldaan |
        | gelijk   | gelijk   | ja   | voldaan      | niet voldaan | niet voldaan |
        | gelijk   | gelijk   | nee  | niet voldaan | niet voldaan | niet voldaan |
        | lager    | hoger    | ja   | voldaan      | voldaan      | voldaan      |
        | onbekend | hoger    | ja   | voldaan      | voldaan      | voldaan      |
        | gelijk   | onbekend | ja   | voldaan      | onbekend     | onbekend     |
        | gelijk   | onbekend | nee  | niet voldaan | onbekend     | niet voldaan |

    Scenario: Iets nieuws dat niet beter past, is niet horizontaal
      Gegeven overgang.andere_vorm_arbeidszorg is nee
      Als de beslissing wordt gevraagd
      Dan is horizontaal niet voldaan

  Regel: In deel 2.3 telt het initiatief, en de doorstroming

    Abstract Scenario: Naar een ander initiatief <ander>, arbeid <arbeid>, bestemming <bestemming>
      Gegeven de lezing "initiatief_en_doorstroming" voor "soorten_overgang"
      En overgang.ander_initiatief is <ander>
      En overgang.arbeidsniveau_delta is <arbeid>
      En overgang.bestemming is <bestemming>
      Als de beslissing wordt gevraagd
      Dan is horizontaal <horizontaal>
      En is verticaal <verticaal>

      Voorbeelden:
        | ander | arbeid   | bestemming         | horizontaal  | verticaal    |
        | ja    | gelijk   | arbeidszorg        | voldaan      | niet voldaan |
        | nee   | hoger    | arbeidszorg        | niet voldaan | voldaan      |
        | nee   | lager    | arbeidszorg        | niet voldaan | niet voldaan |
        | nee   | onbekend | sociale_economie   | niet voldaan | voldaan      |
        | nee   | gelijk   | reguliere_economie | niet voldaan | voldaan      |
        | nee   | gelijk   | andere             | niet voldaan | niet voldaan |

    Abstract Scenario: Dezelfde overgang naar meer zorg bij een ander initiatief, gelezen volgens <lezing>
      Gegeven de lezing "<lezing>" voor "soorten_overgang"
      En deze gegevens:
        | gegeven                                | waarde      |
        | overgang.arbeidsniveau_delta           | lager       |
        | overgang.zorgniveau_delta              | hoger       |
        | overgang.andere_vorm_arbeidszorg       | ja          |
        | overgang.sluit_beter_aan_bij_interesse | nee         |
        | overgang.ander_initiatief              | ja          |
        | overgang.bestemming                    | arbeidszorg |
      Als de beslissing wordt gevraagd
      Dan is horizontaal <horizontaal>
      En is verticaal <verticaal>

      Voorbeelden:
        | lezing                     | horizontaal  | verticaal    |
        | niveau_en_interesse        | niet voldaan | voldaan      |
        | initiatief_en_doorstroming | voldaan      | niet voldaan |
