# language: nl
Functionaliteit: Is er een ruime keuze aan werk?
  Alleen een ruime keuze garandeert arbeid op maat. De bron noemt vijf paren van taken: alleen en in team,
  eenvoudig en complex, grof en fijn, wisselend en vertrouwd, met veel en met weinig begeleiding.

  Achtergrond:
    Gegeven de regelset "arbeid-op-maat"
    En de peildatum 2024-03-01
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Van elk paar zijn beide soorten taken er
    Het initiatief biedt ze zelf aan, of ze zijn er via een netwerk.

    Scenario: De kringwinkel heeft alles in huis en heeft geen netwerk nodig
      Als de beslissing wordt gevraagd
      Dan is ruime_keuze voldaan
      En is netwerk_bij_te_weinig_keuze voldaan
      En is er geen advies

    Abstract Scenario: Met <eigen> in huis en <netwerk> in het netwerk is het paar <stand>
      Gegeven initiatief.eigen_aanbod is <eigen>
      En initiatief.aanbod_via_netwerk is <netwerk>
      Als de beslissing wordt gevraagd
      Dan is <paar> <stand>

      Voorbeelden:
        | eigen                  | netwerk     | paar                       | stand        |
        | [individueel]          | []          | keuze_alleen_of_team       | niet voldaan |
        | [team]                 | []          | keuze_alleen_of_team       | niet voldaan |
        | [individueel]          | [team]      | keuze_alleen_of_team       | voldaan      |
        | [individueel, team]    | []          | keuze_alleen_of_team       | voldaan      |
        | [eenvoudig]            | []          | keuze_eenvoudig_of_complex | niet voldaan |
        | [complex]              | []          | keuze_eenvoudig_of_complex | niet voldaan |
        | [eenvoudig]            | [complex]   | keuze_eenvoudig_of_complex | voldaan      |
        | [eenvoudig, complex]   | []          | keuze_eenvoudig_of_complex | voldaan      |
        | [grof]                 | []          | keuze_grof_of_fijn         | niet voldaan |
        | [fijn]                 | []          | keuze_grof_of_fijn         | niet voldaan |
        | [grof]                 | [fijn]      | keuze_grof_of_fijn         | voldaan      |
        | [grof, fijn]           | []          | keuze_grof_of_fijn         | voldaan      |
        | [wisselend]            | []          | keuze_contacten            | niet voldaan |
        | [vertrouwd]            | []          | keuze_contacten            | niet voldaan |
        | [wisselend]            | [vertrouwd] | keuze_contacten            | voldaan      |
        | [wisselend, vertrouwd] | []          | keuze_contacten            | voldaan      |
        | [permanent]            | []          | keuze_begeleiding          | niet voldaan |
        | [discreet]             | []          | keuze_begeleiding          | niet voldaan |
        | [permanent]            | [discreet]  | keuze_begeleiding          | voldaan      |
        | [permanent, discreet]  | []          | keuze_begeleiding          | voldaan      |

    Scenario: Eén soort taken te weinig, en er is geen ruime keuze
      Gegeven initiatief.eigen_aanbod is [individueel, team, eenvoudig, complex, grof, fijn, permanent]
      En initiatief.aanbod_via_netwerk is [wisselend, vertrouwd]
      Als de beslissing wordt gevraagd
      Dan is keuze_begeleiding niet voldaan
      En is ruime_keuze niet voldaan
      En is arbeid_op_maat niet voldaan
      En is het advies netwerk

    Scenario: Als niemand het eigen aanbod kent, beslist het netwerk niet alleen
      Gegeven initiatief.eigen_aanbod is onbekend
      En initiatief.aanbod_via_netwerk is [team, complex]
      Als de beslissing wordt gevraagd
      Dan is ruime_keuze onbekend
      En ontbreekt onder andere initiatief.eigen_aanbod

  Regel: Wie zelf te weinig keuze heeft, vormt een netwerk in de regio
    Een medewerker moet in dat netwerk soepel kunnen overstappen.

    @enkel-semi-industrieel-zonder-netwerk
    Scenario: Enkel inpakken en monteren, zonder partners, is geen arbeid op maat
      Gegeven het voorbeeldinitiatief "Inpakatelier"
      Als de beslissing wordt gevraagd
      Dan is arbeid_op_maat niet voldaan
      En is ruime_keuze niet voldaan
      En is netwerk_bij_te_weinig_keuze niet voldaan
      En is het advies netwerk

    Scenario: Met partners die de rest aanbieden, is het wel arbeid op maat
      Gegeven het voorbeeldinitiatief "Inpakatelier"
      En initiatief.aanbod_via_netwerk is [complex, grof, wisselend, discreet]
      En initiatief.soepele_overstappen is ja
      Als de beslissing wordt gevraagd
      Dan is arbeid_op_maat voldaan
      En is er geen advies

    Scenario: Partners die één soort taken te weinig hebben, volstaan niet
      Gegeven het voorbeeldinitiatief "Inpakatelier"
      En initiatief.aanbod_via_netwerk is [complex, grof, wisselend]
      En initiatief.soepele_overstappen is ja
      Als de beslissing wordt gevraagd
      Dan is keuze_begeleiding niet voldaan
      En is netwerk_bij_te_weinig_keuze niet voldaan

    Abstract Scenario: Met overstappen die soepel <soepel> zijn en de lezing <lezing> is het netwerk <stand>
      Gegeven het voorbeeldinitiatief "Inpakatelier"
      En initiatief.aanbod_via_netwerk is [complex, grof, wisselend, discreet]
      En initiatief.soepele_overstappen is <soepel>
      En de lezing "<lezing>" voor "netwerk"
      Als de beslissing wordt gevraagd
      Dan is netwerk_bij_te_weinig_keuze <stand>
      En is arbeid_op_maat <stand>

      Voorbeelden:
        | soepel   | lezing | stand        |
        | ja       | moet   | voldaan      |
        | nee      | moet   | niet voldaan |
        | onbekend | moet   | onbekend     |
        | nee      | kan    | voldaan      |
        | onbekend | kan    | voldaan      |

    Scenario: Ook als een netwerk enkel kan, moet er genoeg keuze zijn
      Gegeven het voorbeeldinitiatief "Inpakatelier"
      En de lezing "kan" voor "netwerk"
      Als de beslissing wordt gevraagd
      Dan is netwerk_bij_te_weinig_keuze voldaan
      En is ruime_keuze niet voldaan
      En is arbeid_op_maat niet voldaan

    Scenario: Wie genoeg keuze in huis heeft, hoeft over overstappen niets te zeggen
      Gegeven initiatief.soepele_overstappen is onbekend
      En initiatief.aanbod_via_netwerk is onbekend
      Als de beslissing wordt gevraagd
      Dan is netwerk_bij_te_weinig_keuze voldaan
      En is arbeid_op_maat voldaan

  Regel: In een andere lezing oordeelt het initiatief of er genoeg keuze is
    De lijst van paren is open en de bron vraagt "voldoende". De paren zijn dan aanwijzingen.

    Abstract Scenario: Eigen aanbod <eigen>, netwerk <netwerk>, soepel <soepel>: de keuze is <keuze>
      Gegeven het voorbeeldinitiatief "Inpakatelier"
      En de lezing "oordeel" voor "keuze"
      En initiatief.eigen_aanbod_gedifferentieerd is <eigen>
      En initiatief.netwerk_biedt_rest is <netwerk>
      En initiatief.soepele_overstappen is <soepel>
      Als de beslissing wordt gevraagd
      Dan is ruime_keuze <keuze>
      En is netwerk_bij_te_weinig_keuze <stand>

      Voorbeelden:
        | eigen | netwerk  | soepel   | keuze        | stand        |
        | ja    | onbekend | onbekend | voldaan      | voldaan      |
        | nee   | ja       | ja       | voldaan      | voldaan      |
        | nee   | ja       | nee      | voldaan      | niet voldaan |
        | nee   | nee      | onbekend | niet voldaan | niet voldaan |
        | nee   | onbekend | ja       | onbekend     | onbekend     |

    Scenario: Het inpakatelier wordt arbeid op maat als het oordeelt dat er genoeg keuze is
      Gegeven het voorbeeldinitiatief "Inpakatelier"
      En initiatief.eigen_aanbod_gedifferentieerd is ja
      En de lezing "oordeel" voor "keuze"
      Als de beslissing wordt gevraagd
      Dan is arbeid_op_maat voldaan
      En rust het antwoord op het oordeel over initiatief.eigen_aanbod_gedifferentieerd
