# language: nl
Functionaliteit: De drie vragen aan de regeringen
  De Ronde Tafel Arbeidszorg stelt een vraag aan de Vlaamse regering, een aan de federale regering en een aan beide.
  Wat de ene regering niet doet, maakt het antwoord over de andere niet slechter.

  Achtergrond:
    Gegeven de regelset "beleid"
    En de peildatum 2024-09-01
    En het voorbeeld "Samen aan het werk"

  Scenario: Alle vragen zijn vervuld
    Als de beslissing wordt gevraagd
    Dan is alle_vragen voldaan
    En is vraag_aan_vlaamse_regering voldaan
    En is vraag_aan_federale_regering voldaan
    En is vraag_aan_beide_regeringen voldaan

  Regel: De Vlaamse regering, één omvattend beleidskader

    Abstract Scenario: Het Vlaamse kader is "<kader>", gelezen als <lezing>
      Gegeven kader.vlaams_kader is <kader>
      En de lezing "<lezing>" voor "een_kader"
      Als de beslissing wordt gevraagd
      Dan is vlaams_kader_is_een <stand>
      En is vraag_aan_vlaamse_regering <stand>
      En is vraag_aan_federale_regering voldaan

      Voorbeelden:
        | kader                 | lezing     | stand        |
        | geen                  | een_geheel | niet voldaan |
        | losse_teksten         | een_geheel | niet voldaan |
        | samenhangende_teksten | een_geheel | voldaan      |
        | een_tekst             | een_geheel | voldaan      |
        | samenhangende_teksten | een_tekst  | niet voldaan |
        | een_tekst             | een_tekst  | voldaan      |
        | onbekend              | een_geheel | onbekend     |

    Scenario: Het kader laat een deel van arbeidszorg erbuiten
      Gegeven kader.vlaams_kader_omvattend is nee
      Als de beslissing wordt gevraagd
      Dan is vraag_aan_vlaamse_regering niet voldaan
      En is alle_vragen niet voldaan
      En rust het antwoord op het oordeel over kader.vlaams_kader_omvattend

    Abstract Scenario: Het kader garandeert een aanbod dat <garandeert> is
      Gegeven kader.vlaams_kader_garandeert is <garandeert>
      Als de beslissing wordt gevraagd
      Dan is vraag_aan_vlaamse_regering <stand>

      Voorbeelden:
        | garandeert                       | stand        |
        | [passend, sluitend]              | niet voldaan |
        | [passend, kwalitatief]           | niet voldaan |
        | [sluitend, kwalitatief]          | niet voldaan |
        | [passend, sluitend, kwalitatief] | voldaan      |
        | []                               | niet voldaan |
        | onbekend                         | onbekend     |

    Abstract Scenario: Het kader faciliteert <faciliteert>
      Gegeven kader.vlaams_kader_faciliteert is <faciliteert>
      Als de beslissing wordt gevraagd
      Dan is vraag_aan_vlaamse_regering <stand>

      Voorbeelden:
        | faciliteert                             | stand        |
        | [participatie, ontwikkeling]            | niet voldaan |
        | [participatie, doorgroei]               | niet voldaan |
        | [ontwikkeling, doorgroei]               | niet voldaan |
        | [participatie, ontwikkeling, doorgroei] | voldaan      |
        | onbekend                                | onbekend     |

  Regel: De federale regering, een rechtszeker statuut zonder inkomensverlies en met een incentive

    Abstract Scenario: Rechtszeker <statuut>, inkomensverlies <verlies>: <stand>
      Gegeven kader.statuut_rechtszeker is <statuut>
      En kader.inkomensverlies_door_deelname is <verlies>
      Als de beslissing wordt gevraagd
      Dan is vraag_aan_federale_regering <stand>
      En is vraag_aan_vlaamse_regering voldaan
      En is alle_vragen <stand>

      Voorbeelden:
        | statuut  | verlies | stand        |
        | ja       | nee     | voldaan      |
        | nee      | nee     | niet voldaan |
        | ja       | ja      | niet voldaan |
        | onbekend | nee     | onbekend     |
        | onbekend | ja      | niet voldaan |

    Abstract Scenario: De incentive is <incentive>, gelezen als <lezing>
      Gegeven kader.incentive is <incentive>
      En de lezing "<lezing>" voor "soort_incentive"
      Als de beslissing wordt gevraagd
      Dan is krijgt_incentive <stand>
      En is vraag_aan_federale_regering <stand>

      Voorbeelden:
        | incentive            | lezing         | stand        |
        | []                   | elke_incentive | niet voldaan |
        | [andere]             | elke_incentive | voldaan      |
        | [financieel]         | elke_incentive | voldaan      |
        | [andere]             | financieel     | niet voldaan |
        | [financieel, andere] | financieel     | voldaan      |
        | onbekend             | elke_incentive | onbekend     |

    Scenario: Hoeveel de incentive bedraagt, zegt het memorandum niet
      Als de beslissing wordt gevraagd
      Dan heeft hoogte_incentive de waarde onbekend
      En zegt de uitleg "noemt geen bedrag"

  Regel: Beide regeringen samen, overleg in een interministeriële conferentie

    Abstract Scenario: Overleg <overleg>, versterking <versterking>, één geheel <geheel>, gelezen als <lezing>
      Gegeven kader.overleg_interministerieel is <overleg>
      En kader.maatregelen_versterken_elkaar is <versterking>
      En kader.overkoepelend_kader_consistent is <geheel>
      En de lezing "<lezing>" voor "overleg_en_doel"
      Als de beslissing wordt gevraagd
      Dan is vraag_aan_beide_regeringen <stand>
      En is alle_vragen <stand>

      Voorbeelden:
        | overleg | versterking | geheel | lezing        | stand        |
        | nee     | ja          | ja     | met_resultaat | niet voldaan |
        | ja      | nee         | ja     | met_resultaat | niet voldaan |
        | ja      | ja          | nee    | met_resultaat | niet voldaan |
        | ja      | onbekend    | ja     | met_resultaat | onbekend     |
        | ja      | nee         | nee    | enkel_overleg | voldaan      |
        | nee     | ja          | ja     | enkel_overleg | niet voldaan |

    Scenario: Het overleg is gestart, en of het al iets opleverde, weet men nog niet
      Gegeven kader.overkoepelend_kader_consistent is onbekend
      Als de beslissing wordt gevraagd
      Dan is vraag_aan_beide_regeringen onbekend
      En is vraag_aan_vlaamse_regering voldaan
      En ontbreekt onder andere kader.overkoepelend_kader_consistent
      En rust het antwoord op de lezing "met_resultaat" voor "overleg_en_doel"

  Regel: Andersactieven

    Abstract Scenario: Kansen voor andersactieven, <kansen>
      Gegeven kader.kansen_andersactieven is <kansen>
      Als de beslissing wordt gevraagd
      Dan is kans_voor_andersactieven <stand>
      En is alle_vragen voldaan

      Voorbeelden:
        | kansen                 | stand        |
        | [participatie]         | niet voldaan |
        | [opstap]               | niet voldaan |
        | [participatie, opstap] | voldaan      |
