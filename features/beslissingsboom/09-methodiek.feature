# language: nl
Functionaliteit: Werkt het initiatief met de methodiek arbeidszorg? (vraag 10)
  Het initiatief biedt arbeid op maat en zorg op maat. De arbeid levert producten of diensten op die in
  het gewone circuit hun plaats hebben. Alleen knutselen of alleen bezig zijn is geen arbeidszorg.

  Achtergrond:
    Gegeven de regelset "beslissingsboom"
    En de peildatum 2024-03-01
    En de voorbeeldpersoon "Basispersoon"
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Arbeid op maat en zorg op maat horen samen
    Het ene zonder het andere is geen arbeidszorg.

    @arbeid-zonder-zorg
    Scenario: Werk op maat zonder zorg op maat is geen arbeidszorg
      Gegeven initiatief.biedt_zorg_op_maat is nee
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_10
      En zijn criterium_1 tot en met criterium_9 voldaan
      En zijn criterium_11 tot en met criterium_14 niet gesteld

    Abstract Scenario: Arbeid op maat <arbeid>, zorg op maat <zorg>: vraag 10 is <stand>
      Gegeven initiatief.biedt_arbeid_op_maat is <arbeid>
      En initiatief.biedt_zorg_op_maat is <zorg>
      Als de beslissing wordt gevraagd
      Dan is criterium_10 <stand>

      Voorbeelden:
        | arbeid   | zorg     | stand        |
        | nee      | ja       | niet voldaan |
        | nee      | nee      | niet voldaan |
        | ja       | onbekend | onbekend     |
        | onbekend | ja       | onbekend     |
        | onbekend | nee      | niet voldaan |

  Regel: De producten of diensten worden gewoon aangeboden of verkocht
    Een van beide volstaat, want de bron schrijft "en/of".

    @product-aangeboden-niet-verkocht
    Scenario: Een dienst die gratis maar gewoon wordt aangeboden, telt mee
      Gegeven initiatief.aangeboden_regulier is ja
      En initiatief.verkocht_regulier is nee
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja

    Abstract Scenario: Product of dienst <product>, aangeboden <aangeboden>, verkocht <verkocht>: vraag 10 is <stand>
      Gegeven initiatief.product_of_dienst is <product>
      En initiatief.aangeboden_regulier is <aangeboden>
      En initiatief.verkocht_regulier is <verkocht>
      Als de beslissing wordt gevraagd
      Dan is criterium_10 <stand>

      Voorbeelden:
        | product  | aangeboden | verkocht | stand        |
        | ja       | nee        | ja       | voldaan      |
        | ja       | nee        | nee      | niet voldaan |
        | nee      | ja         | ja       | niet voldaan |
        | ja       | onbekend   | ja       | voldaan      |
        | ja       | onbekend   | nee      | onbekend     |
        | onbekend | nee        | nee      | niet voldaan |
        | onbekend | ja         | ja       | onbekend     |

  Regel: Alleen creatief werk of alleen bezigheid is geen arbeid
    Naast productie of diensten mag het wel.

    @enkel-creatief-atelier
    Scenario: Een atelier waar men alleen schildert en knutselt, biedt geen arbeidszorg
      Gegeven initiatief.aard_activiteit is [creatief]
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      En stopt de boom bij criterium_10

    Scenario: Het schilderatelier wordt arbeidszorg als het ook een dienst levert
      Gegeven het voorbeeldinitiatief "Schilderatelier"
      Als de beslissing wordt gevraagd
      Dan is het antwoord nee
      Gegeven initiatief.aard_activiteit is [creatief, dienst]
      Als de beslissing wordt gevraagd
      Dan is het antwoord ja

    Abstract Scenario: Met als activiteit <aard> is het antwoord <antwoord>
      Gegeven initiatief.aard_activiteit is <aard>
      Als de beslissing wordt gevraagd
      Dan is het antwoord <antwoord>
      En is criterium_10 <stand>

      Voorbeelden:
        | aard                          | antwoord | stand        |
        | [bezigheid]                   | nee      | niet voldaan |
        | [creatief, bezigheid]         | nee      | niet voldaan |
        | [dienst]                      | ja       | voldaan      |
        | [creatief, productie]         | ja       | voldaan      |
        | [creatief, bezigheid, dienst] | ja       | voldaan      |
        | onbekend                      | onbekend | onbekend     |

  Regel: De vragen over de methodiek komen in een vaste volgorde
    Eerst de methodiek zelf, dan het product, dan de aard van het werk.

    Scenario: Van een initiatief waarvan niemand de werking kent, ontbreken zes gegevens
      Gegeven deze gegevens:
        | gegeven                         | waarde   |
        | initiatief.aard_activiteit      | onbekend |
        | initiatief.verkocht_regulier    | onbekend |
        | initiatief.aangeboden_regulier  | onbekend |
        | initiatief.product_of_dienst    | onbekend |
        | initiatief.biedt_zorg_op_maat   | onbekend |
        | initiatief.biedt_arbeid_op_maat | onbekend |
      Als de beslissing wordt gevraagd
      Dan is het antwoord onbekend
      En stopt de boom bij criterium_10
      En ontbreken:
        | gegeven                         |
        | initiatief.biedt_arbeid_op_maat |
        | initiatief.biedt_zorg_op_maat   |
        | initiatief.product_of_dienst    |
        | initiatief.aangeboden_regulier  |
        | initiatief.verkocht_regulier    |
        | initiatief.aard_activiteit      |
