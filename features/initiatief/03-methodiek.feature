# language: nl
Functionaliteit: Werkt het initiatief met de methodiek arbeidszorg? (vraag 10)
  Arbeid op maat en zorg op maat horen samen. Het werk levert iets op voor het reguliere circuit, en is meer dan
  louter creatief bezig zijn.

  Achtergrond:
    Gegeven de regelset "initiatief"
    En de peildatum 2024-03-01
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Drie normen in één criterium
    Elk krijgt een eigen antwoord.

    @arbeid-zonder-zorg
    Scenario: Werk op maat zonder zorg op maat
      Gegeven initiatief.biedt_zorg_op_maat is nee
      Als de beslissing wordt gevraagd
      Dan is arbeid_en_zorg_op_maat niet voldaan
      En is criterium_10 niet voldaan
      En is producten_of_diensten_regulier voldaan
      En is niet_louter_creatief voldaan

    @product-aangeboden-niet-verkocht
    Scenario: Een dienst die gratis maar gewoon wordt aangeboden, telt mee
      Gegeven initiatief.aangeboden_regulier is ja
      En initiatief.verkocht_regulier is nee
      Als de beslissing wordt gevraagd
      Dan is producten_of_diensten_regulier voldaan
      En is criterium_10 voldaan

    @enkel-creatief-atelier
    Scenario: Enkel schilderen en knutselen is louter creatief
      Gegeven initiatief.aard_activiteit is [creatief]
      Als de beslissing wordt gevraagd
      Dan is niet_louter_creatief niet voldaan
      En is criterium_10 niet voldaan

    Abstract Scenario: Met als activiteit <aard> is het werk meer dan louter creatief: <stand>
      Gegeven initiatief.aard_activiteit is <aard>
      Als de beslissing wordt gevraagd
      Dan is niet_louter_creatief <stand>

      Voorbeelden:
        | aard                  | stand        |
        | [creatief, bezigheid] | niet voldaan |
        | [creatief, dienst]    | voldaan      |
        | [productie]           | voldaan      |
        | onbekend              | onbekend     |

    Abstract Scenario: Product of dienst <product>, aangeboden <aangeboden>, verkocht <verkocht>: <stand>
      Gegeven initiatief.product_of_dienst is <product>
      En initiatief.aangeboden_regulier is <aangeboden>
      En initiatief.verkocht_regulier is <verkocht>
      Als de beslissing wordt gevraagd
      Dan is producten_of_diensten_regulier <stand>

      Voorbeelden:
        | product | aangeboden | verkocht | stand        |
        | ja      | nee        | ja       | voldaan      |
        | ja      | nee        | nee      | niet voldaan |
        | nee     | ja         | ja       | niet voldaan |
        | ja      | onbekend   | nee      | onbekend     |

    Scenario: Of het initiatief op maat werkt, is een oordeel
      Als de beslissing wordt gevraagd
      Dan rust het antwoord op het oordeel over initiatief.biedt_arbeid_op_maat
      En rust het antwoord op het oordeel over initiatief.biedt_zorg_op_maat
