# language: nl
Functionaliteit: De vier uitgangsprincipes
  De engagementsverklaring van de Staten-Generaal van 17 november 2023 bevat uitgangsprincipes. Een beleidskader vervult
  ze, of niet, of men weet het niet. Van elk principe apart staat dat in het antwoord.

  Achtergrond:
    Gegeven de regelset "beleid"
    En de peildatum 2024-09-01
    En het voorbeeld "Samen aan het werk"

  Scenario: Alle principes zijn vervuld
    Als de beslissing wordt gevraagd
    Dan is alle_principes voldaan
    En is principe_1_aanbod voldaan
    En is principe_2_doorgroei voldaan
    En is principe_3_statuut voldaan
    En is principe_4_samenwerking voldaan

  Regel: Principe 1, een passend en sluitend aanbod en een kwalitatieve begeleiding

    @aanbod-niet-sluitend
    Scenario: Eén persoon met nood aan arbeidszorg vindt geen plaats
      Gegeven kader.personen_met_nood is 1
      En kader.personen_met_passend_aanbod is 0
      Als de beslissing wordt gevraagd
      Dan is aanbod_sluitend niet voldaan
      En is principe_1_aanbod niet voldaan
      En is alle_principes niet voldaan

    Abstract Scenario: Van 7000 mensen met nood hebben er <aanbod> een passend aanbod
      Gegeven kader.personen_met_passend_aanbod is <aanbod>
      Als de beslissing wordt gevraagd
      Dan is principe_1_aanbod <stand>

      Voorbeelden:
        | aanbod   | stand        |
        | 6999     | niet voldaan |
        | 7000     | voldaan      |
        | 7001     | voldaan      |
        | onbekend | onbekend     |

    Abstract Scenario: Van 7000 mensen hebben er 6700 een plaats en wachten er <wachtenden>, gelezen als <lezing>
      Gegeven kader.personen_met_passend_aanbod is 6700
      En kader.personen_op_wachtlijst is <wachtenden>
      En de lezing "<lezing>" voor "sluitend"
      Als de beslissing wordt gevraagd
      Dan is principe_1_aanbod <stand>

      Voorbeelden:
        | wachtenden | lezing        | stand        |
        | 300        | niemand_wacht | niet voldaan |
        | 299        | wachten_mag   | niet voldaan |
        | 300        | wachten_mag   | voldaan      |
        | onbekend   | niemand_wacht | niet voldaan |
        | onbekend   | wachten_mag   | onbekend     |

    Scenario: Plaatsen genoeg, maar de begeleiding is niet goed
      Gegeven kader.begeleiding_kwalitatief is nee
      Als de beslissing wordt gevraagd
      Dan is aanbod_sluitend voldaan
      En is principe_1_aanbod niet voldaan
      En rust het antwoord op het oordeel over kader.begeleiding_kwalitatief

    Scenario: Weet niemand hoeveel mensen nood hebben, dan blijft het principe open
      Gegeven kader.personen_met_nood is onbekend
      Als de beslissing wordt gevraagd
      Dan is principe_1_aanbod onbekend
      En is alle_principes onbekend
      En is principe_2_doorgroei voldaan
      En is de volgende vraag kader.personen_met_nood

  Regel: Principe 2, kunnen doorgroeien

    Abstract Scenario: Doorgroei mogelijk <mogelijk>: <stand>
      Gegeven kader.doorgroei_mogelijk is <mogelijk>
      Als de beslissing wordt gevraagd
      Dan is principe_2_doorgroei <stand>
      En is alle_principes <stand>

      Voorbeelden:
        | mogelijk | stand        |
        | nee      | niet voldaan |
        | onbekend | onbekend     |

  Regel: Principe 3, een duidelijk statuut met zekerheid en veiligheid

    Abstract Scenario: Het ontbreekt aan <wat>
      Gegeven <gegeven> is nee
      Als de beslissing wordt gevraagd
      Dan is principe_3_statuut niet voldaan
      En is alle_principes niet voldaan

      Voorbeelden:
        | wat                      | gegeven                        |
        | een duidelijk statuut    | kader.statuut_duidelijk        |
        | zekerheid over inkomen   | kader.inkomenszekerheid        |
        | zekerheid bij doorstroom | kader.zekerheid_bij_doorstroom |
        | zekerheid bij terugkeer  | kader.terugkeer_mogelijk       |

    Scenario: Zonder duidelijk statuut hoeft men de rest niet te weten
      Gegeven kader.statuut_duidelijk is nee
      En kader.inkomenszekerheid is onbekend
      En kader.vlaams_kader is onbekend
      Als de beslissing wordt gevraagd
      Dan is principe_3_statuut niet voldaan
      En rust het antwoord op het oordeel over kader.statuut_duidelijk
      En is de volgende vraag kader.vlaams_kader

    Scenario: Het statuut is duidelijk, maar niemand weet of men kan terugkeren
      Gegeven kader.terugkeer_mogelijk is onbekend
      Als de beslissing wordt gevraagd
      Dan is principe_3_statuut onbekend
      En is de volgende vraag kader.terugkeer_mogelijk

  Regel: Principe 4, alle actoren werken afgestemd en geïntegreerd samen

    Abstract Scenario: Op beleidsvlak <beleid>, op uitvoerend vlak <uitvoering>: <stand>
      Gegeven kader.samenwerking_beleid is <beleid>
      En kader.samenwerking_uitvoering is <uitvoering>
      Als de beslissing wordt gevraagd
      Dan is principe_4_samenwerking <stand>
      En is alle_principes <stand>

      Voorbeelden:
        | beleid                    | uitvoering                | stand        |
        | [afgestemd]               | [afgestemd, geintegreerd] | niet voldaan |
        | [geintegreerd]            | [afgestemd, geintegreerd] | niet voldaan |
        | [afgestemd, geintegreerd] | [afgestemd]               | niet voldaan |
        | [afgestemd, geintegreerd] | [geintegreerd]            | niet voldaan |
        | [afgestemd, geintegreerd] | onbekend                  | onbekend     |
        | []                        | onbekend                  | niet voldaan |

  Regel: De ondertekenaars engageren zich

    Abstract Scenario: De ondertekenaars doen dit met de principes: <wat>
      Gegeven kader.engagement is <wat>
      Als de beslissing wordt gevraagd
      Dan is engagement_nagekomen <stand>
      En is alle_principes voldaan

      Voorbeelden:
        | wat                       | stand        |
        | [uitdragen, ondersteunen] | voldaan      |
        | [uitdragen]               | niet voldaan |
        | [ondersteunen]            | niet voldaan |
        | onbekend                  | onbekend     |
