# language: nl
Functionaliteit: Past het werk zich aan de medewerker aan?
  Niet de medewerker moet in de plaats passen, maar de plaats bij de medewerker. Er zijn geen prestatienormen
  voor iedereen, wel huisregels en structuur.

  Achtergrond:
    Gegeven de regelset "arbeid-op-maat"
    En de peildatum 2024-03-01
    En het voorbeeldinitiatief "Basisinitiatief"

  Regel: Het werk past bij wat iemand kan, niet kan en nog kan leren
    Ook de plaats in de productie of de dienst past daarbij.

    Abstract Scenario: Capaciteiten <kan>, beperkingen <kan_niet>, ontwikkeling <leert>: afgestemd is <stand>
      Gegeven initiatief.afgestemd_capaciteiten is <kan>
      En initiatief.afgestemd_beperkingen is <kan_niet>
      En initiatief.afgestemd_ontwikkeling is <leert>
      Als de beslissing wordt gevraagd
      Dan is werk_afgestemd <stand>

      Voorbeelden:
        | kan      | kan_niet | leert | stand        |
        | ja       | ja       | ja    | voldaan      |
        | ja       | ja       | nee   | niet voldaan |
        | onbekend | ja       | ja    | onbekend     |
        | onbekend | ja       | nee   | niet voldaan |

  Regel: De medewerker bepaalt het tempo, en niemand legt iedereen dezelfde prestatie op
    Dat is iets anders dan huisregels. Die mogen, tenzij men elke eis aan iedereen een algemene norm noemt.

    @productienorm-per-uur
    Scenario: Honderd stuks per uur voor iedereen past niet bij arbeid op maat
      Gegeven het voorbeeldinitiatief "Wasserij"
      Als de beslissing wordt gevraagd
      Dan is geen_algemene_prestatienorm niet voldaan
      En is medewerker_bepaalt_tempo niet voldaan
      En is geen_negatieve_werkdruk niet voldaan
      En is arbeid_op_maat niet voldaan

    @huisregels-met-tikklok
    Scenario: Een tikklok en huisregels mogen
      Gegeven initiatief.huisregels is ja
      En initiatief.algemene_prestatienorm is nee
      Als de beslissing wordt gevraagd
      Dan is geen_algemene_prestatienorm voldaan
      En is arbeid_op_maat voldaan

    Scenario: Wie geen huisregels heeft, doet evenmin iets fout
      Gegeven initiatief.huisregels is nee
      Als de beslissing wordt gevraagd
      Dan is arbeid_op_maat voldaan

    Abstract Scenario: Huisregels <huisregels>, prestatienorm <norm>, lezing <lezing>: de norm is <stand>
      Gegeven initiatief.huisregels is <huisregels>
      En initiatief.algemene_prestatienorm is <norm>
      En de lezing "<lezing>" voor "algemene_normen"
      Als de beslissing wordt gevraagd
      Dan is geen_algemene_prestatienorm <stand>

      Voorbeelden:
        | huisregels | norm | lezing                | stand        |
        | onbekend   | nee  | prestatie             | voldaan      |
        | ja         | nee  | elke_eis_aan_iedereen | niet voldaan |
        | nee        | nee  | elke_eis_aan_iedereen | voldaan      |
        | nee        | ja   | elke_eis_aan_iedereen | niet voldaan |
        | onbekend   | nee  | elke_eis_aan_iedereen | onbekend     |

    Scenario: Zolang niemand zegt wie het tempo bepaalt, staat het geheel niet vast
      Gegeven initiatief.tempo_bepaald_door is onbekend
      Als de beslissing wordt gevraagd
      Dan is medewerker_bepaalt_tempo onbekend
      En is arbeid_op_maat onbekend
      En is de volgende vraag initiatief.tempo_bepaald_door

  Regel: Gezonde stress mag, negatieve werkdruk niet
    De medewerkers zelf oordelen daarover.

    Abstract Scenario: Negatieve werkdruk <druk>, gezonde stress <stress>: de norm is <stand>
      Gegeven initiatief.negatieve_werkdruk is <druk>
      En initiatief.gezonde_stress is <stress>
      Als de beslissing wordt gevraagd
      Dan is geen_negatieve_werkdruk <stand>

      Voorbeelden:
        | druk     | stress | stand        |
        | nee      | ja     | voldaan      |
        | nee      | nee    | voldaan      |
        | ja       | ja     | niet voldaan |
        | onbekend | nee    | onbekend     |

    Scenario: Het antwoord rust op het oordeel van de medewerkers
      Als de beslissing wordt gevraagd
      Dan rust het antwoord op het oordeel over initiatief.negatieve_werkdruk

  Regel: Een plaats is geen vacature
    Niemand moet in een profiel passen. Deel 2.2 van de bron ziet minder bezwaar als er een warme overdracht is.

    @kandidaat-afgewezen-op-profiel
    Scenario: Wie niet in het profiel past, wordt afgewezen
      Gegeven initiatief.afwijzing_op_profiel is ja
      Als de beslissing wordt gevraagd
      Dan is geen_vacature niet voldaan
      En is arbeid_op_maat niet voldaan
      En rust het antwoord op de lezing "nooit" voor "afwijzing"

    Abstract Scenario: Afwijzing <afwijzing>, warme overdracht <overdracht>, lezing <lezing>: de norm is <stand>
      Gegeven initiatief.afwijzing_op_profiel is <afwijzing>
      En initiatief.overdracht_begeleid is <overdracht>
      En de lezing "<lezing>" voor "afwijzing"
      Als de beslissing wordt gevraagd
      Dan is geen_vacature <stand>

      Voorbeelden:
        | afwijzing | overdracht | lezing               | stand        |
        | ja        | ja         | nooit                | niet voldaan |
        | ja        | ja         | met_warme_overdracht | voldaan      |
        | ja        | nee        | met_warme_overdracht | niet voldaan |
        | ja        | onbekend   | met_warme_overdracht | onbekend     |
        | nee       | onbekend   | met_warme_overdracht | voldaan      |
        | onbekend  | ja         | nooit                | onbekend     |
