# language: nl
Functionaliteit: Biedt dit initiatief arbeid op maat?
  Een initiatief biedt arbeid op maat als het aan elke norm voldoet. Wat de bron enkel aanraadt, telt niet
  mee, en meer doen dan gevraagd is nooit een nadeel.

  Achtergrond:
    Gegeven de regelset "arbeid-op-maat"
    En de peildatum 2024-03-01
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Alle normen samen
    Eén norm die niet voldaan is, is genoeg voor een nee.

    Scenario: De kringwinkel voldoet aan alles
      Als de beslissing wordt gevraagd
      Dan is arbeid_op_maat voldaan
      En rust het antwoord op geen enkele aanname

    Scenario: Van een initiatief waarvan niemand iets weet, staat niets vast
      Gegeven geen initiatief
      Als de beslissing wordt gevraagd
      Dan is arbeid_op_maat onbekend
      En is de volgende vraag initiatief.latente_functies

    Abstract Scenario: Met <gegeven> op <waarde> is er geen arbeid op maat
      Gegeven <gegeven> is <waarde>
      Als de beslissing wordt gevraagd
      Dan is arbeid_op_maat niet voldaan
      En is <norm> niet voldaan

      Voorbeelden:
        | gegeven                                | waarde     | norm                        |
        | initiatief.rekening_met_preferenties   | nee        | vraaggestuurd               |
        | initiatief.complementair               | nee        | aanbod_complementair        |
        | initiatief.afgestemd_beperkingen       | nee        | werk_afgestemd              |
        | initiatief.verwachtingen_individueel   | nee        | verwachtingen_op_maat       |
        | initiatief.tempo_bepaald_door          | initiatief | medewerker_bepaalt_tempo    |
        | initiatief.algemene_prestatienorm      | ja         | geen_algemene_prestatienorm |
        | initiatief.biedt_structuur             | nee        | er_is_structuur             |
        | initiatief.negatieve_werkdruk          | ja         | geen_negatieve_werkdruk     |
        | initiatief.beschermde_werkplek         | nee        | werkplek_beschermd          |
        | initiatief.afwijzing_op_profiel        | ja         | geen_vacature               |
        | initiatief.werk_kwalitatief_hoogstaand | nee        | hoogstaand                  |
        | initiatief.zinvol_direct               | nee        | maatschappelijk_zinvol      |
        | initiatief.resultaat_zichtbaar         | nee        | zichtbaar                   |
        | initiatief.product_of_dienst           | nee        | voor_het_reguliere_circuit  |
        | initiatief.accent_op_arbeid            | nee        | arbeid_eerst                |
        | initiatief.uitdagingen                 | nee        | leren_en_uitdaging          |
        | initiatief.betrokkenheid               | []         | betrokken_bij_werkproces    |

    Scenario: Eén nee beslist het geheel, ook als de rest nog open is
      Gegeven geen initiatief
      En initiatief.biedt_structuur is nee
      Als de beslissing wordt gevraagd
      Dan is arbeid_op_maat niet voldaan
      En is vraaggestuurd onbekend

  Regel: Wat de bron aanraadt, telt niet mee voor het geheel
    Plaats voor andere activiteiten is een pleidooi van de schrijvers, geen norm.

    Scenario: Zonder vorming en ontspanning blijft het arbeid op maat
      Gegeven initiatief.niet_arbeidsmatige_activering is nee
      Als de beslissing wordt gevraagd
      Dan is arbeid_op_maat voldaan
      En is plaats_voor_andere_activiteiten niet voldaan
