# language: nl
Functionaliteit: Is het werk zinvol, zichtbaar en van goede kwaliteit?
  Het werk is echt werk: het levert iets op dat in het reguliere circuit zijn plaats heeft, en anderen zien
  wat er gedaan is.

  Achtergrond:
    Gegeven de regelset "arbeid-op-maat"
    En de peildatum 2024-03-01
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Zinvol op twee manieren, zichtbaar op twee manieren
    Het ene vervangt het andere niet.

    Abstract Scenario: Rechtstreeks zinvol <direct>, onrechtstreeks <indirect>: de norm is <stand>
      Gegeven initiatief.zinvol_direct is <direct>
      En initiatief.zinvol_indirect is <indirect>
      Als de beslissing wordt gevraagd
      Dan is maatschappelijk_zinvol <stand>

      Voorbeelden:
        | direct   | indirect | stand        |
        | ja       | ja       | voldaan      |
        | nee      | ja       | niet voldaan |
        | ja       | nee      | niet voldaan |
        | onbekend | ja       | onbekend     |

    Abstract Scenario: Werk zichtbaar <werk>, resultaat zichtbaar <resultaat>: de norm is <stand>
      Gegeven initiatief.arbeid_zichtbaar is <werk>
      En initiatief.resultaat_zichtbaar is <resultaat>
      Als de beslissing wordt gevraagd
      Dan is zichtbaar <stand>

      Voorbeelden:
        | werk | resultaat | stand        |
        | nee  | ja        | niet voldaan |
        | ja   | nee       | niet voldaan |
        | ja   | onbekend  | onbekend     |

  Regel: Producten of diensten voor het reguliere circuit
    Aanbieden of verkopen, een van beide is genoeg. Dat is dezelfde norm als in vraag 10 van de beslissingsboom.

    Abstract Scenario: Product of dienst <product>, aangeboden <aangeboden>, verkocht <verkocht>: de norm is <stand>
      Gegeven initiatief.product_of_dienst is <product>
      En initiatief.aangeboden_regulier is <aangeboden>
      En initiatief.verkocht_regulier is <verkocht>
      Als de beslissing wordt gevraagd
      Dan is voor_het_reguliere_circuit <stand>

      Voorbeelden:
        | product | aangeboden | verkocht | stand        |
        | ja      | ja         | nee      | voldaan      |
        | ja      | nee        | ja       | voldaan      |
        | ja      | nee        | nee      | niet voldaan |
        | nee     | ja         | ja       | niet voldaan |
        | ja      | onbekend   | nee      | onbekend     |

    Scenario: Enkel schilderen en knutselen is geen werk voor het reguliere circuit
      Gegeven het voorbeeldinitiatief "Schilderatelier"
      Als de beslissing wordt gevraagd
      Dan is voor_het_reguliere_circuit niet voldaan
      Gegeven initiatief.aard_activiteit is [creatief, dienst]
      Als de beslissing wordt gevraagd
      Dan is voor_het_reguliere_circuit voldaan
      En is arbeid_op_maat voldaan
