import type { ElementLabel } from '@/lib/model/assessment';

import type { Lexicon } from '../pattern';

/** Dutch, with Belgian usage: who writes, why, from where, and how to stop it (`law.md` §6). */
export const nl: Lexicon<ElementLabel> = {
  script: 'plain',
  words: {
    Functie:
      '(?:[\\p{L}&/-]*(?:[Dd]irect(?:eur|rice)|[Mm]anager|[Vv]erantwoordelijke|[Aa]dviseur|[Vv]erkop?er|[Vv]erkoop\\p{L}*|[Cc]onsultant|[Ii]ngenieur|[Oo]prichter|[Oo]prichtster|[Vv]ennoot|[Zz]aakvoerder|[Ee]igenaar|[Bb]estuurder|[Hh]oofd|[Mm]edewerk(?:er|ster)|[Cc]oördinator|[Vv]ertegenwoordig(?:er|ster)|[Aa]ccount\\p{L}*|[Ss]ales|[Bb]usiness|[Hh]ead|CEO|CTO|COO|[Ss]pecialist|[Ee]xpert|[Mm]arketing|[Pp]artner|[Rr]elatiebeheerder|[Ll]eider|[Tt]eamlead|[Aa]nalist|[Aa]fdeling|[Cc]ommercieel|[Bb]eheerder|[Oo]ndernemer|[Vv]oorzitter|[Rr]ecruiter|[Oo]ntwikkelaar))',
    Bye: '(?:(?:[Mm]et )?(?:[Vv]riendelijke|[Hh]artelijke|[Bb]este|[Ww]arme|[Zz]onnige) groet(?:en|jes)?|MET VRIENDELIJKE GROET|[Hh]oogachtend|[Gg]roet(?:en|jes)?|[Mm]vg\\.?|M\\.?v\\.?g\\.?|[Ww]eledel|[Bb]edankt(?: alvast)?|[Dd]ank(?: u| je)?(?: wel)?(?: alvast)?|[Aa]lvast (?:bedankt|dank)|[Tt]ot (?:snel|binnenkort|ziens|gauw)|(?:[Ff]ijne|[Pp]rettige) (?:dag|avond|week|middag)|[Hh]artelijk|[Ll]iefs|[Ss]ucces)',
    data: '(gegevens|contactgegevens|persoonsgegevens|e-?mail_|mail_?|adres_?|telefoon_?|nummer|mobiel|contact_?|naam|namen|profiel|informatie|visitekaartje|data)',
    uw: '((uw|je|jouw|jullie)( \\w+)? {data}|(deze|de|dit|het|die) ({data}) (van (u|je|jou))?|(deze|de) (contactgegevens|gegevens))',
    origin:
      '(linkedin|profiel|site|website|webpagina|pagina|web|register|gids|adresboek|lijst|beurs|evenement|event|congres|conferentie|seminar|webinar|visitekaartje|kaartje|collega|contact_?|bekende|kennis|vriend_?|klant_?|partner|handtekening|crm|leverancier|nieuwsbrief|artikel|publicatie|pers_|google|internet|online|zoek_|bestand|database|programma|sprekers_|exposanten_|deelnemers_|vereniging|kamer van|kvk|kbo|formulier|download_|telefoon_|gesprek|kompass|apollo|colofon|%[upo]|bron_?|stand|inschrijving|openbaar|openbare|publiek_|impressum)',
    role: '(verantwoordelijk_?|directeur|directrice|manager|hoofd|leidt|leiden|leidinggev_|leid|geeft leiding|inkoop|inkoper|zoekt|zoeken|zoek|werft|werven|vacature_?|opent|openen|opening|lanceert|ontwikkel_|gebruikt?|exporteert|importeert|werkt|werken|bezighoud_|houdt|coordineert|aanstuur_|aanstuurt|stuurt|oprichter|eigenaar|bestuurder|rol|functie|positie|hoedanigheid|team|afdeling|bedrijf|organisatie|onderneming|sector|branche|plaatst_?|publice_|gevraagd|vraagt|deelneemt|deelgenomen|spreekt|spreker|uitbreid_|verhuis_|organiseert|bouwt|produceert|fabriceert|verkoopt|koopt|groeit|groei|bent|is|hebt|heeft|hebben|zijn|beheert|beslist|beslis_|profiel|project_?|begeleidt|gaat|actief|overstapt|overgenomen|aankondig_|schreef|schrijft|noemde|zei|vertegenwoordig_|levert|contactpersoon|aangesteld|begonnen|gestart|neemt|krijgt)',
    omdat:
      '(omdat|aangezien|daar|want|gezien|gelet op|als|in uw|in je|in jouw|vanwege|wegens|naar aanleiding van|n\\.?a\\.?v\\.?|doordat|nu u|nu je|vanuit uw|in verband met|i\\.?v\\.?m\\.?|met betrekking tot|over uw|over je|in het kader van|op grond van|na|nadat|in de hoedanigheid|wetende|rekening houdend|met het oog op|betreffende|inzake|zag dat|las dat)',
    schrijf:
      '((ik|wij|we) (\\w+ ){0,3}?(schrijf|schrijven|contacteer_|contacteren|benader_?|benaderen|mail|mailen|stuur|sturen|richt|richten|neem|nemen|zoek|zoeken|kom|wend|wenden|bericht|nodig|dacht|verstuur) ?(u|je|jou|jullie|mij|me|ons|deze|dit|even|graag|bij|contact)?|(schrijf|contacteer|benader|mail|stuur|richt|neem|wend|bericht) (ik|wij|we)|contact (met (u|je|jou|jullie) )?op|(dit|deze) (bericht|mail|e-?mail)|(u|je|jou) (te )?(schrijf|contacteer|benader|mail)_?)',
    stop: '(geen|niet (meer|langer|willen|gewenst|op prijs|interessant|geinteresseerd|relevant)|stop_?|afmeld_|uitschrij_|bezwaar_|liever (niet|geen)|niets (meer|van)|verwijder_|opzeg_|nooit meer|afzeg_|niet|weiger_|opt-?out|minder)',
    zeg: '(antwoord_?|laat (het )?(mij|me|ons|dit|dat|even|gerust|weten)|laten weten|weten|volstaat|genoeg|voldoende|reageer_?|reply|stuur_?|schrijf_?|klik_?|hier|link|mail_?|woord|zin|regel|bericht_?|%[upom]|geef|meld_?|zeg_?|simpel_?|kort_|eenvoudig_?|graag|kan via|kunt u|(ik|wij|we) (stop_?|zal|zullen|schrijf|neem|mail|haal|verwijder|benader|contacteer)|haal ik|stop ik|verwijder ik|zal ik|dan (stop|hoort|haal|schrijf|zal|neem|verwijder|benader|mail))',
  },
  masks: [
    '(uitschrij_|afmeld_|opt-?out|opzeg_)[- ]?(percentage|ratio|cijfer|graad|quote)s?|(uitschrijf|afmeld)(percentage|ratio|graad|cijfer|redenen)_?',
    '(geen|zonder|enige?|heb je) (bezwaar|bezwaren|bedenkingen)(?! maken)',
    '(financiele|economische) gezondheid|gezondheid van (uw|je|de|het) (bedrijf|pijplijn|salespijplijn|merk|team|data|organisatie|systemen|netwerk)',
    'databron_?|gegevensbron_?',
    'europese unie',
  ],
  rules: {
    sender_identity: {
      yes: [
        '=^(?:[Hh]allo|[Hh]oi|[Dd]ag|[Gg]oede(?:morgen|middag|navond|ndag)|[Gg]oeiedag)[,!]? (?:hier )?{Name2} (?:van|bij) {Cap}',
        '=(?:[Tt]ot (?:horens|later|spreeks)|[Gg]ezonde groet|[Ff]ijne (?:dag|week)(?: nog)?|[Aa]lle goeds|[Hh]artelijks),? {Name2}\\s*[,|–—-]\\s*(?:.{0,30}?){Functie}',
        '(mijn naam is|ik heet|ik noem mij) \\w{2,}',
        '=(?:\\b[Ii]k ben|\\b[Mm]et|\\b[Uu] spreekt met|\\b[Hh]ier(?: is| schrijft)?|\\b[Dd]it is|\\b[Ee]ven voorstellen[,:;.–-]*(?: ik ben)?|\\b[Ii]k stel me (?:even )?voor[,:;.–-]*(?: ik ben)?|\\b[Mm]ag ik mij(?: even)? voorstellen[,:;.–?-]*(?: ik ben)?),? (?!Vriendelijke\\b){Name}(?:,| van | bij | en (?:ik|werk|bel|schrijf)|\\s*[(–—|-]|\\.|!|$)',
        '=(?:^|[^\\p{L}]){Bye}[\\s,!.–—:-]+(?:(?:dhr|mevr|ir|dr|drs|ing)\\. ?)?(?!Als\\b|Wij\\b|Ik\\b|U\\b|Het\\b|Voor\\b){Name2}',
        '=(?:^|[^\\p{L}]){Bye}[\\s,!.–—:-]+(?!Als\\b|Wij\\b|Ik\\b){Name}[\\s,|–—(-]+(?:.{0,30}{Functie}|(?:van|bij) {Cap})',
        "=^(?:(?:[Bb]este|[Gg]eachte|[Hh]allo|[Hh]oi|[Dd]ag|[Gg]oede(?:morgen|middag|navond|ndag)|[Gg]oede (?:morgen|middag)|[Ll]ieve)(?:,? (?!Ik\\b){Cap}| heer| mevrouw| allemaal){0,3} ?[,.!:–—-]+ ?)?{Name2} ?[,|–—(:-]+ ?(?:[\\p{L}&'’/ -]{0,40}?){Functie}(?!.{0,60}(?:raadde|vertelde|gaf|noemde|zei|schreef|adviseerde|heeft))",
        '=(?:[Aa]fzender|[Uu]w contact(?:persoon)?|[Jj]e contactpersoon|[Cc]ontactpersoon|[Cc]ontact|[Gg]eschreven door|[Vv]erstuurd door|[Vv]erzonden door|[Nn]amens|[Gg]etekend) ?:? {Name2} ?(?:[,(|–—<-]|$|\\.)',
        '=\\b[Ii]k ben {Name2},? (?:en|ik) (?:ik )?(?:doe|verzorg|bedien|help|coördineer|regel|behandel|volg|begeleid|beheer|ga over)\\b',
        '=\\b[Ii]k werk (?:bij|voor|als) .{0,60}(?:mijn naam is|ik heet)',
        '=^{Name2},? (?:van|bij) {Cap}|\\b[Nn]aam: {Name}',
      ],
      no: [
        '=\\b[Ii]k ben (?:Erg|Zeker|Blij)',
        '^(beste|hallo|hoi|geachte|dag) [\\w .-]{1,40}[,:!]?$',
      ],
    },
    company_identity: {
      yes: [
        '(mail|bericht|e-?mail|nieuwsbrief) ~(verzonden|verstuurd|afkomstig|gestuurd) ~(door|namens|van) && =(?:firma|bedrijf|onderneming|namens|vennootschap|verzonden door|verstuurd door|afkomstig van) (?:de |het )?(?:firma |bedrijf )?(?!U\\b|Uw|Je){Cap}',
        '(namens|in opdracht van|in naam van|uit naam van|vertegenwoordig_) && =(?:[Nn]amens|opdracht van|naam van|vertegenwoordig\\p{L}*)(?: de| het| ons| onze| mijn)?(?: firma| bedrijf| onderneming| groep| vennootschap| organisatie| merk| bureau)? (?!Uw|Jullie|U\\b){Cap}',
        '\\b(kvk|k\\.v\\.k|btw|ondernemingsnummer|kbo|bce|rpr|rsin|handelsregister|kamer van koophandel)\\b.{0,30}?\\d',
        '(statutair gevestigd|ingeschreven (bij|in) (de|het) (kamer|kvk|handelsregister|kbo)|maatschappelijke zetel|statutaire (naam|zetel)|besloten vennootschap|naamloze vennootschap|handelsnaam|handelend onder) && !(uw|jullie) (zetel|handelsnaam)',
        '(afzender|verzonden (door|namens)|verstuurd (door|namens)|bericht van|mail van|uitgegeven door|firma|bedrijf|bedrijfsnaam|gestuurd (door|namens)) ?:? ?[a-z] && =(?:[Aa]fzender|AFZENDER|[Vv]erzonden (?:door|namens)|[Vv]erstuurd (?:door|namens)|[Bb]ericht van|[Uu]itgegeven door|[Ff]irma|[Bb]edrijf(?:snaam)?|[Gg]estuurd (?:door|namens)) ?:? (?:de |het )?(?:firma |bedrijf )?(?!Uw|U\\b){Cap}(?: {Cap}| &| en| van)* ?(?:{Cap}|$|[.,(–-])',
        '=\\b(?:[Oo]ns bedrijf|[Oo]nze (?:onderneming|firma|vennootschap)|[Mm]ijn bedrijf|[Hh]et bedrijf) ?(?:, | heet |«|“)?(?!Uw){Cap}',
      ],
      no: [
        '(uw|jullie|je|veel|elk|ieder|welk|menig) (bedrijf|onderneming|bedrijven|organisatie) && !(ons|onze|wij|namens|afzender|verzonden|verstuurd|kvk|btw|ik ben)',
      ],
    },
    contact_reason: {
      yes: [
        '(u|je|jullie) (zei|zeiden|noemde|schreef|vertelde|klaagde|vroeg|gaf aan|postte|merkte)\\b ~~(wij|we|onze|ons) ~?(loss_|help_|verhelp_|pakken|regel_|nemen)',
        '(uw|je|jullie|jouw) ~?(vacature|advertentie|aankondiging|bericht|artikel|lezing|persbericht|uitbreiding|zoektocht|post|aanbesteding) ~~(bracht_?|op het idee|deed (mij|me|ons)|denken|aanleiding|daarom|vandaar|inspireerde|dacht) && (onze|ons|wij|we)\\b',
        '(ik|wij|we) (zag|las|merkte|hoorde|vernam|zagen|lazen|heb (gezien|gelezen|gehoord)|begreep)( op)?,? dat && =\\bdat (?:de |het )?{Cap}(?: {Cap}){0,2} .{2,50}(?:zoekt|zoeken|opent|werft|uitbreidt|groeit|bouwt|gaat|wil|gebruikt|heeft|is|plant|verhuist|lanceert) && (kan|kunnen|zou|help_|interess_|nuttig|ons|onze|daarom|dus|dacht)',
        '(u|je|jullie|uw \\w+) (leidt|beheert|bent|stuurt|heeft|runt|coordineert|doet) ~~(dus|daarom|vandaar)( \\w+)? ?(dacht|denk|leek|vermoed|schrijf|neem|mail)',
        '(vandaar|daarom|dus|om die reden|reden waarom) ~(mijn|dit|deze|ik|wij|we) ?(bericht|mail|e-?mail|berichtje|contact|schrijf|mail|neem)\\b && (u|uw|je|jouw|jullie)\\b',
        '(u|je|jullie|uw \\w+)\\b ~(sprak|spreekt|schreef|schrijft|leidt|zoekt|zoeken|beheert|opent|openen|vertelde|noemde|postte|plaatste|gaf|organiseert|coördineert) ~~(precies|juist|exact|net|nu net)( \\w+){0,3} (dat|wat|daar|het|waar|ons|onze|die)\\b',
        '(omdat|aangezien|daar|gezien|nu|als) (u|je|jullie|uw \\w+)\\b ~~(wellicht|misschien|mogelijk|zou|zal|kan|kunnen|dacht_?|denk_?|interessant|nuttig|handig) && (ik|wij|we|ons|onze|mijn)',
        '{schrijf} ~~{omdat} ~(u|uw|je|jouw|jullie|{role}) && (u|uw|je|jou|jouw|jullie)\\b && !als (afgesproken|besproken|altijd|beloofd|u (wilt|vragen))',
        '(omdat|aangezien|daar|want|doordat|nu|gezien) (u|je|jij|jullie|uw \\w+|je \\w+|jullie \\w+) ~{role} && (ik|wij|we|ons|onze|mijn|mij|vandaar|daarom|neem|schrijf)\\b && !(aangezien|omdat) (u|je) (weet|dit leest)',
        '(in (uw|je|jouw|de) (hoedanigheid|rol|functie|positie)|vanuit (uw|je) (rol|functie)|als) (van |als )?~(verantwoordelijke_?|directeur|directrice|manager|hoofd|leidinggevende|inkoper|eigenaar|ceo|cto|inkoop_?|logistiek_?|hr|operations|marketing|it|ict|persoon|degene|contactpersoon|beslisser|teamleider|oprichter) ~(van|bij|voor|,|op|u|uw|je|ik|wij) && (u|uw|je|jou|jullie)\\b && (ik|wij|we|onze|ons|mij|me)\\b',
        '(reden|aanleiding|waarom|doel|achtergrond)( (van|voor|om|dat|waarom|is))*( (mijn|dit|deze|ik|wij|we|onze|u|je|het))* ?(bericht_?|mail_?|e-?mail_?|schrijf_?|contact_?|brief|benader_?|contacteer_?|berichtje|stuur_?|neem|sturen|contact opneem|contact opnemen)( \\w+){0,6} ?(is|:|,|-|was|\\?|dat)+~ (\\w+) && !(geen|elke|genoeg) reden',
        '(reden|aanleiding|doel)( van| voor)?( (mijn|dit|deze|onze))* ?(bericht_?|mail_?|e-?mail|contact|brief|schrijven) ?(:|is)',
        '(dat|als|waarom) (ik|wij|we) (u|je|jou) (schrijf|mail|benader|contacteer|schrijven)( \\w+){0,4},? (is|komt)? ?(dat|omdat|dan|doordat|:)',
        '(ik|wij|we|heb|hebben|zag|zagen|las|lazen|zie|merkte|begrijp|begreep|hoorde|vernam)( \\w+){0,2} ?~(gezien|gelezen|gemerkt|vernomen|opgemerkt|ontdekt|zag|las|zie|hoorde|begrepen|gehoord|tegen|begreep|begrijp|merkte|vernam) ?~(dat |op )?(u|uw|je|jouw|jullie|{role}) ~~(wij|ons|onze|daarom|vandaar|dus|kunnen|zou|help_|interess_|software|oplossing|aanbied_|precies|juist|passen|past|ik) && (u|uw|je|jouw|jullie)\\b && !(interessant|gefeliciteerd|inspirerend|leuk)[.! ]*$',
        '(u|je|jij|jullie|uw \\w+|je \\w+) ~{role} ~~(daarom|vandaar|dus (ik|wij|dacht)|om die reden|reden (dat|waarom|voor)|en (dacht|dus)|(ik|wij) (dacht|schrijf|benader|neem)|schrijf ik|neem ik|benader ik)',
        '(relevant|nuttig|interessant|passend|geschikt)( \\w+){0,4} (u|je|jou|uw|jullie) ~(omdat|aangezien|want|gezien|als|in uw|daar)',
        '(trok mijn aandacht|bracht mij|deed mij|aanleiding (voor|om|tot) (dit|deze|mijn|u)) && (u|uw|je|jouw|jullie)',
        '((u|je) (leidt|beheert|coordineert|bent (verantwoordelijk|op zoek)|zoekt|werft|opent|houdt)|uw (team|bedrijf|organisatie) (zoekt|werft|opent|lanceert)|jullie (zoeken|werven|openen|lanceren)) ~~(en|,|;|-|:) ~(wij|ons|onze|mijn) && (u|uw|je|jullie)',
      ],
      no: [
        '(omdat|aangezien|want|daar) (ons|onze|wij|we|het|dit|deze) ~(beste|marktleider|unie_|nummer een|gewoon|simpelweg|revolutionair|goedkoopst_)',
        '(geen|zonder|elke|genoeg|alle) reden_?',
      ],
    },
    data_source: {
      yes: [
        '(hoe|waar|waarvan) (ik|wij|we) (u|je|jou|jullie) (vond|vonden|vind|ken|kennen|gevonden (heb|hebben)|heb gevonden) ?[:,-]? ~{origin}',
        '(wissel_|uitgewissel_|ruil_) (\\w+ ){0,2}(kaartjes|visitekaartjes)|(kaartjes|visitekaartjes) (\\w+ ){0,4}(gewisseld|uitgewisseld|uit)',
        '{uw}( \\w+){0,2} ?~(kom_|komen|afkomstig|gevonden|vond|vind_|verkreg_|gehaald|overgenomen|staa_|stond|vermeld_?|gepubliceerd|ontvang_|kreeg|kregen|gekregen|verzameld|verstrekt|doorgegeven|gedeeld|beschikbaar|openbaar|genoteerd|aangetroffen|afgeleid|gegeven|gehoord|gekocht|aangekocht|opgezocht|geraadpleegd|achtergelaten|ingevuld|zijn|is|heb|hebben|haal_) ~(van|uit|op|via|door|bij|in|tijdens|dankzij|met|aan|naar aanleiding) && !(veilig|beveilig_|vertrouwelijk|worden (verwerkt|bewaard)|versleuteld|actueel|up-to-date)',
        '(heb|hebben|had|vond|vonden|kreeg|kregen|haalde|ontving|kwam|nam|noteerde|ken|kennen|haal|halen|trof|verkreeg)( (ik|wij|we))? ~{uw} ~(op|uit|via|van|door|bij|in|tijdens|dankzij|met|gekregen|gevonden|verkregen|gehaald|ontvangen|overgenomen|genoteerd)',
        '(bron|herkomst|oorsprong)( (van|voor))?( (de|het|uw|je|jouw|deze|mijn))* ?{data} ?(is|:|,|-|zijn)+ ~[a-z%]{3,}|(bron|herkomst) ?(is|:|-) ~{origin} && (gegevens|{data}|contact|bron)\\b',
        '(heb|hebben|vond|vonden|kwam|kwamen|zag|tref|trof|ken) ~(u|je|jou|uw (naam|profiel)|je (naam|profiel)) ~(gevonden|tegengekomen|tegen|gezien|ontmoet|leren kennen|via|op|bij) ?~{origin} && !(artikel|post|bericht|interview) ~(interessant|boeiend|leuk)',
        '(uw|je|jouw) ~{data} ~(staat|staan|stond|is|zijn|vermeld_?|komt|vind_) ~(linkedin|register|website|site|pagina|programma|lijst|exposanten_|sprekers_|internet|openbaar|beurs|colofon|kvk|gids)',
        '(gaf|gaven|heeft|hebben|kreeg|gegeven|doorgegeven|bezorgde|deelde|raadde|adviseerde|tipte|noemde|verwees|wees|bracht)( (mij|me|ons|ik|wij))* ~({uw}|(uw|een|je) (kaartje|visitekaartje|contact|naam)|aan (om|contact)|(u|je) (te )?(contacteren|benaderen|schrijven|mailen)|contact met (u|je|jou)|naar (u|jou)|op (u|jou)) && !(heeft|hebben) (u|je) (mij|ons) (niet|geen)',
        '(u|je) (hebt|heeft|gaf|liet|had)( (mij|me|ons))? ~({uw}|kaartje|visitekaartje|gegevens|adres|nummer|formulier) ~(gegeven|achtergelaten|gaf|ingevuld|overhandigd|gedeeld|op|bij|tijdens|beurs|stand)',
        '(op (aanraden|advies|aanbeveling|voorspraak) van|via (onze|een) (gemeenschappelijke|gezamenlijke) (kennis|relatie|contact)|doorverwezen|getipt door) && (u|uw|je|jou|mij|ik|wij)',
        '(elkaar|we|wij) ~(ontmoet_?|gesproken|spraken|zagen|uitgewisseld|wisselden|leerden) ~(kaartje_?|beurs|stand|evenement|congres|event|visitekaart_) && (gegevens|kaartje|adres|contact_|daar|visitekaart_)',
        '(u|je|jij) ~(vulde|ingevuld|downloadde|gedownload|schreef|inschreef|ingeschreven|registreerde|geregistreerd|aanmeldde|aangemeld|achterliet|achtergelaten) ~(formulier|site|evenement|webinar|whitepaper|beurs|stand|gegevens)? && (gegevens|formulier|adres|contact_|uw|je)',
        '(hoe|waar|waarvandaan) (ik|wij|we) (aan )?~(uw|je|jouw) ~{data} ~(kom|komen|kwam|gevonden|heb|gekregen|:|\\?)',
        '(gevonden|gehaald|overgenomen|verkregen|verzameld|afkomstig|ontleend) (rechtstreeks )?(op|via|uit|van|aan|bij) ~(linkedin|(uw|de|je) (website|site|profiel|pagina)|register|gids|openbare? bron_?|beurs|lijst|internet|kvk|kamer van) && !(artikel|post)',
        '(contact|gegevens|adres|e-?mail_?) ?(gevonden|gekregen|verkregen|gezien|via|:) ~(via|op|van|linkedin|bij|uit)',
      ],
      no: [
        '(onze|uw|ons|de) (tool|platform|software|oplossing) ~(koppelt|verbindt|integreert|bundelt|verenigt|haalt)',
      ],
    },
    opt_out: {
      yes: [
        '(antwoord_|mail|schrijf|klik) ~(en|dan) ~(dit|dat) ~laatste (mail|bericht|e-?mail|berichtje)',
        '(een woord|zeg het|zeg maar|laat het (me |maar )?weten|meld het|seintje|een simpel) ~~(van me af|sluit ik (het|uw|je)|ik sluit (het|uw|je)|met rust|verwijder ik|hoort u niets|hoor je niets|haal ik|trek ik me terug)',
        '(wilt?|heeft|heb) (u|je) (er )?(geen|liever geen|niets|nul) ~(zeg (het|maar)|laat het|meld het|zeg gerust)',
        '(als|indien|wanneer|mocht_?|wil|wilt|wenst|stel_?|zou|liever|heeft|heb|ingeval|zodra|is) ~(u|je|jij|dit|deze|mijn|jullie|het|geen|niet)\\b ~(stop_?|afmeld_|uitschrij_|bezwaar_|verwijder_|opzeg_|weiger_|opt-?out|verkeerde (persoon|adres)|stoor_?|storend|ongewenst|vervelend|(geen|niets?|niet|nooit|liever|minder|geen prijs)\\b ~(meer|langer|hoor_?|horen|ontvang_?|krijg_?|bericht_?|mail_?|contact|benader_?|wens_?|gewenst|prijs|interess_|geinteresseerd|relevant|juiste persoon|van toepassing|behoefte|reclame|nieuws_?|nuttig|op prijs|willen|wilt|wil)) ~~{zeg} && !(als (u|je) (geen|niet) (¤|bezwaar|bezwaren|vragen|tijd|kunt|kan|weet|begrijpt|ziet|zeker|beschikbaar)|als het niet (lukt|uitkomt|past|werkt))',
        '(antwoord_?|reageer_?|stuur_?|schrijf|mail_?|reply|zeg|typ|geef|met|een simpel|een kort|beantwoord)( \\w+){0,6} ?["\'*]? ?(stop|nee|afmelden|uitschrijven|geen interesse|nee bedankt|opt-?out|verwijder_?|stoppen|neen)\\b ?["\'*]? && (antwoord_?|reageer_?|stuur_?|schrijf|mail_?|reply|zeg|volsta_|genoeg|kort|simpel|beantwoord|onderwerp)',
        '(afmelden|uitschrijven|uit te schrijven|af te melden|schrijf (u|je) (hier )?uit|meld (u|je) (hier )?af|afmeldlink|uitschrijflink|opzeggen)( \\w+){0,8}[:,]? ?(%[upom]|klik_?|hier|antwoord_?|link|op elk moment|elk moment|altijd|reageer_?|mail_?|stuur_?|kan|eenvoudig|simpel|wanneer) && !(tool|verlaag_|(uw|je) (klanten|abonnees|lezers))',
        '(om|kunt|kun|kan|wilt|wil|mogelijkheid|hier|link|altijd|zich)( \\w+){0,4} (uit ?(te )?schrijven|af ?(te )?melden|uitschrijven|afmelden|geen (berichten|mails|e-mails|verdere|reclame)( \\w+)? (meer )?(te )?(ontvangen|krijgen)|(te )?stoppen (met|van)|bezwaar (te )?maken|van (de|mijn|onze) lijst|toestemming (in te trekken|intrekken)|verwijderd (te )?worden|laten verwijderen|opzeggen|opt-?out_?) && !((uw|je) (klanten|abonnees|lezers|gebruikers)|tool|personeel)',
        '^\\W*(afmelden|uitschrijven|afmelding|uitschrijving|schrijf (u|je) uit|meld (u|je) af|stop|geen (mails|berichten) meer( ontvangen| willen ontvangen)?|voorkeuren (beheren|wijzigen)|geen interesse ?\\?|niet (interessant|relevant)( voor (u|jou))? ?\\?|opt-?out)\\W*( hier| nu|%[upom]).{0,60}$|^\\W*(afmelden|uitschrijven)( kan)? ?(hier|via)?\\W*$',
        '((ik|wij|we) (\\w+ ){0,2}?(stop|zal|zullen|schrijf|neem|mail|haal|verwijder|benader|contacteer|stuur|schrap|laat)|(dan|en) (\\w+ )?(stop|zal|schrijf|neem|mail|haal|verwijder|benader|contacteer|stuur|schrap|laat|hoort|hoor)) ~(ermee|niet (meer|langer|opnieuw)|geen (\\w+ )?(meer|berichten)|van (de|mijn|onze) (lijst|verzendlijst)|met rust|uit (mijn|ons|onze|de)|(uw|je|jouw) gegevens|niets meer|nooit meer|stoppen|er direct mee) && (laat|weten|antwoord_?|als|zeg|stuur|reageer|een|meld|liever|woord|nee|stop|seintje|mail|reply|geef|wil|wilt|mocht) && !(totdat|voordat|tot (u|je|uw))',
        '(laat|geef|zeg|meld|stuur)( (het|dit|mij|me|ons|dan|even|gerust|maar|dat|een|seintje|bericht|berichtje|weten))*( (als|indien|dat|wanneer|of))? ~(u|je|jij|ik|wij|dit|het|jullie) ~(geen (prijs|berichten|mails|interesse|contact|behoefte|verdere|mail)|niet (meer|langer|wilt|wil|op prijs|geinteresseerd|gewenst|interessant|de juiste|relevant)|liever (niet|geen)|moet stoppen|afmelden|uitschrijven|stoppen|beter niet|niets meer) && !(niet (ontvangen|gelukt|begrepen|kunt|kan))',
        '(woord|antwoord|regel|klik|mail|mailtje|berichtje|bericht|reactie|seintje|zin|reply|"nee"|nee)"?( \\w+){0,3} (volstaat|is genoeg|is voldoende|en (ik|wij|we|u|dan)|om (u|je|te stoppen|af te|bezwaar|uit te|geen|niet)|doet het)',
        '((u|je) (hoort|ontvangt|krijgt|wordt)|benader|schrijf|contacteer|mail|neem)( \\w+){0,5} (niets|niet|geen|nooit)( \\w+){0,4} ?meer && (als|antwoord_?|laat|woord|klik|indien|liever|wilt|wil|zeg|reageer|tenzij|stop|nee)',
      ],
      right: [
        '(recht|vrij|kunt|kun|mag|mogelijkheid) ~(om |u |je |zich )?~(verzet_?|verzetten|te verzetten|bezwaar)\\b ~(tegen|te maken|maken|aan te tekenen|aantekenen|direct|verwerk_|gebruik) && !(geen bezwaar|als (u|je) geen)',
        '(recht|kunt|kun|kan|mag|vrij|mogelijkheid) ~(om |te )?(bezwaar|weigeren|verzet|toestemming in te trekken|toestemming intrekken) ~(maken|te maken|aan te tekenen|aantekenen|tegen|op elk|te allen|altijd|wanneer|:|,|zonder|dit|kenbaar)',
        '(recht van (bezwaar|verzet)|recht (om )?(bezwaar|te weigeren|op bezwaar)|artikel 21|bezwaar (maken|te maken) tegen)',
        'bezwaar ~(moment|tijde|verwerk_|gebruik|gegevens|direct marketing|kosteloos|altijd)',
      ],
      no: [
        '(stoppen|ophouden) met (lachen|glimlachen|praten|groeien|verbazen|genieten|scrollen)',
        '(laat|zeg|meld)( \\w+){0,3} (of|als|wanneer) (u|je) ~(liever|beter) ~(belt|bellen|langskom_|afspreek_|gesprek|telefon_|bezoek)',
        '(woord|antwoord|regel|klik|laat het|zeg het|mailtje|seintje) ~(en|,|dan) ~(bel|bellen|stuur|toon|kom|boek|plan|breng|reserveer|deel|laat zien) && !(niet|geen|nooit|verwijder_|stop_|uitschrij_|afmeld_|haal)',
        '(uw|je|de|hun) (abonnees|klanten|lezers|ontvangers|gebruikers|contacten|prospects) ~(uitschrij_|afmeld_|zich)',
        'als (u|je|er) (geen|niet)( \\w+)? ?(¤|bezwa_|vragen|opmerkingen|bedenkingen)',
        '(ik|wij|we) (stop|stoppen|rust|rusten) (\\w+ )?(niet|pas) ~(voordat|totdat|tot|als|wanneer)',
        '^(niet|geen) (afmeld_|uitschrij_|stop_)\\b',
      ],
    },
    privacy_notice: {
      yes: [
        '(privacy_?|gegevensbescherming|persoonsgegevens|avg|gdpr|artikel(en)? 1[34]|art\\.? ?1[34]|hoe (wij|we|ik|\\w+) (met )?(uw|je|jouw) (\\w*gegevens|data|informatie)|uw (rechten|gegevens|privacy)|je (rechten|gegevens|privacy)|verwerking van|informatie (op grond|conform|volgens)|disclaimer) ~~%[upo]',
        '%[upo] ~(privacy_?|gegevensbescherming|persoonsgegevens|avg|uw rechten)',
        '(privacy-?(verklaring|beleid|statement|policy|reglement|notice|voorwaarden|informatie|melding|kennisgeving|nota)|verklaring (over|inzake|betreffende) (gegevens|privacy)_?|(verklaring|beleid|kennisgeving) ~gegevensbescherming|avg-?(verklaring|informatie)) ~(is|staa_|:|hier|op|via|vind_|bijgevoegd|bijlage|beschikbaar|raadpleeg_?|link|lees|leest|legt|lezen|onder|uitgelegd|beschrijft|bekijk|te vinden|zie|in te zien)',
        '(zie|lees|leest|bekijk|raadpleeg_?|vind_?|vindt|staat|beschreven|volgens|uitgelegd|toegelicht|in|conform) ~(onze|ons|de|het|mijn|in) ~(privacy-?(verklaring|beleid|statement|policy|reglement|pagina|notice|nota))',
        '^\\W*(privacy|privacyverklaring|privacybeleid|privacy ?(statement|policy)|gegevensbescherming|persoonsgegevens|avg|avg-?info_?)\\W* ?(%[upo]|hier|zie)',
        '%p',
      ],
      no: [
        '(schrij_|stellen|help_|verkop_|bied_|opstell_|maken|maak_|adviser_|audit_|automatiser_|controler_)( \\w+){0,5} (privacy_?|avg|gdpr|gegevensbescherming) && !(onze|ons) (privacy_)',
        '(uw|jullie|je) privacy_? ~(is|lijkt|kan|mist|zou|ziet)\\b && !%[pu]',
      ],
    },
    deceptive_subject: {
      yes: [
        '(uw|je|jouw|de|het)?( \\w+){0,2} ?(account|rekening|toegang|mailbox|postvak|domein_?|wachtwoord|profiel|abonnement|dienst|kaart|bankpas|licentie|betaling|e-?mail_?|lidmaatschap|gegevens) ~(wordt|worden|is|zijn|zal|zullen|werd|verloopt|verlopen|gaat|staat) ?~(geblokkeerd|opgeschort|gedeactiveerd|gesloten|afgesloten|beeindigd|beperkt|verlopen|verloopt|verwijderd|gehackt|gecompromitteerd|onderbroken|geweigerd|mislukt|vol\\b|vandaag|morgen|uitgeschakeld|stopgezet|bevroren|geschorst|af|opgezegd|gelekt|vergrendeld|verlopen|binnenkort)',
        '(account|toegang|wachtwoord|domein_?|abonnement|mailbox|licentie|certificaat) ~(verloopt|verlopen|opschorting|geblokkeerd|blokkering|deactiver_|sluiting|verificatie vereist)',
        '(factuur|betaling|rekening|saldo|bedrag|termijn|overschrijving|incasso|nota) ~(vervallen|openstaand_?|onbetaald_?|achterstallig_?|te laat|niet (betaald|ontvangen|voldaan)|geweigerd|mislukt|te betalen|bijgevoegd|bijlage|open|n[ro]?.? ?\\d|teruggeboekt|in behandeling|\\d{3,}|verlopen) && !(verminder_|automatiser_|voorkom_|software|fouten|verwerking|minder)',
        '(openstaande_? (factuur|rekening|bedrag|betaling|nota)|onbetaalde_? (factuur|rekening|nota)|achterstallig_|(laatste|tweede|eerste|derde) (aanmaning|herinnering|waarschuwing|kennisgeving|oproep)|aanmaning|ingebrekestelling|betalingsherinnering|deurwaarder|dagvaarding|sommatie|incassobureau)',
        '(actie|reactie|antwoord|verificatie|bevestiging|handtekening|controle|handeling) (is )?(vereist|nodig|noodzakelijk|verplicht|gevraagd)',
        '(dringend|urgent|belangrijk|spoed|waarschuwing|beveilig_|let op|veiligheids_)\\W* ?~(account|factuur|betaling|toegang|opschort_|wachtwoord|blok_|geblok_|rekening|verifi_|verloop_|inlog_)',
        '(ongebruikelijke|verdachte|onbevoegde|onbekende|nieuwe) (inlog_|aanmeld_|activiteit|toegang|transactie|login)',
        '(verifieer|bevestig|werk|update|valideer|heractiveer|reset|ontgrendel|controleer) (uw|je|jouw)( \\w+)? ?(account|identiteit|wachtwoord|gegevens|rekening|betaling|toegang|bankgegevens|betaalgegevens)',
        '(zoals (afgesproken|besproken|beloofd)|conform (afspraak|ons)|n\\.?a\\.?v\\.? ons|naar aanleiding van ons|na ons (gesprek|telefoon_)|ons gesprek van|uw (bestelling|pakket|zending|levering|terugbetaling|reservering|order)|je (bestelling|pakket)|u heeft gewonnen|je hebt gewonnen|u bent geselecteerd|getekend contract|ondertekend contract|juridische stappen|orderbevestiging|betalingsbevestiging|gemiste oproep|pakket kon niet)',
      ],
      no: [
        'betaal(termijnen|voorwaarden|methoden)|betalings(termijnen|voorwaarden)',
        '(verminder_|voorkom_|minder|automatiser_|software|webinar|hoe (u|je|kunt|een)|tips|gids|oplossing|fouten|optimaliser_|vereenvoudig_|versnel_|krapte)',
      ],
    },
    ad_label: {
      yes: [
        '^\\W*(reclame_?|advertentie|advertorial|(reclame|commercieel|commerciele|promotioneel|promotionele|gesponsord_?|publicitair_?|marketing) ?-?(bericht|boodschap|mail|e-?mail|mededeling|communicatie|aanbieding|inhoud|uiting)|reclameboodschap|promotie|promo|gesponsord|publiciteit|ingezonden mededeling|adv)\\W* ?(:|-|\\]|\\)|>|\\||】|\\*|$)',
        '^\\W*((reclame|commercieel|commerciele|promotioneel|promotionele|publicitair_?|marketing) ?-?(bericht|boodschap|mail|e-?mail|mededeling|communicatie|aanbieding|uiting)|reclame(bericht|mail|boodschap)) (van|namens|door) && !(uw|jullie|je|jouw)\\b',
        '^[\\[(<*] ?(reclame|advertentie|promotie|promo|gesponsord|publiciteit|commercie_)',
        '(dit|deze|dit betreft|het betreft|onderhavig_) ?~(bericht|mail|e-?mail|mededeling|boodschap|betreft|inhoud)?( \\w+){0,3} ?~(is|bevat|betreft|vormt|heeft|dient|geldt) ?~(reclame_?|advertentie|publiciteit|((commercie_|promotione_|publicitair_|marketing|reclame)-? ?(bericht|boodschap|mail|e-?mail|mededeling|communicatie|karakter|doel_?|aard|aanbieding|inhoud|uiting))|reclamedoel_?|direct marketing) && !(is|bevat) geen',
        '(verzonden|verstuurd|gestuurd|schrijf|stuur|benader)( \\w+){0,4} (voor|met|als|uit) (een )?(reclame_?|commerciele?|promotionele|marketing)-?( ?(doel_?|doeleinden|oogmerk|karakter))?',
      ],
      no: [
        '(uw|jullie|onze|je|de) (\\w+ )*(reclame|advertentie|campagne|promotie)\\b ~(is|was|op|in|heeft|vond|deed)',
      ],
    },
    special_category: {
      yes: [
        '(met|door|vanwege|ondanks|bij) (uw|je|jouw) (ms|copd|adhd)\\b',
        '(als|omdat u|aangezien u|daar u|wetende dat u)( \\w+){0,3} (fnv|cnv|vcp|abvv|acv|aclvb|vakbonds?|pvda|vvd|cda|d66|sp|pvv|groenlinks|partij|n-va|vlaams belang|cd&v|vooruit|fvd|bbb)[- ]?(lid|leden|afgevaardigde|kaderlid|vertegenwoordiger|stemmer|aanhanger|militant|bestuurslid)',
        '(u|uw|je|jij|jou|jouw)\\b ~~(kanker_?|tumor|chemo_?|diabet_|suikerziekte|depressi_|depressief|burn-?out_?|opgebrand|operatie|geopereerd|hartaanval|hartinfarct|hartklachten|hartproble_|hartziekte|beroerte|ziek|ziekte|ziek thuis|chronisch (ziek_?|moe)|chronische (pijn_?|ziekte|vermoeidheid|klachten|aandoening)|handicap|gehandicapt_?|beperking hebt|arbeidsongeschikt_?|rolstoel|zwanger_?|zwangerschap|miskraam|ivf|hiv|aids|adhd|autis_|astma_?|epilep_|migraine|artritis|artrose|reuma|multiple sclerose|parkinson|alzheimer|angststoornis|bipolair_?|psychisch_|psychiatr_|psycholo_|therapie|revalid_|verslaafd_?|verslaving|alcohol_|letsel|ongeluk|ongeval|long covid|ziekteverlof|ziekmelding|ziektewet|zwangerschapsverlof|herstel_|hersteld|opgenomen|ziekenhuisopname|allergi_|medicijn_|medicatie|rugklachten|rugpijn|overgang|transplant_|dialyse|diagnose|gezondheidsproble_|gezondheidsklachten|gezondheidstoestand|mentale gezondheid|doof|slechthorend|blind|slechtziend|coeliakie|hernia|overspannen|thuiszit_|in therapie) && !((uw|jullie|je) (\\w+ )?(bedrijf|organisatie|team|pijplijn|salespijplijn|business|kliniek|ziekenhuis|dienst|sector|klant_|merk|software|netwerk|systeem|product|afdeling|lab_|praktijk|winkel)|(uw|jullie|je) (\\w+ )?(patienten|klanten|gebruikers|medewerkers|werknemers|personeel|data|producten|bewoners)|(helpt|behandelt|levert|verkoopt|maakt) (aan )?(patienten|ziekenhuizen|mensen)|blinde vlek|blind vertrouw_|ziekenhuizen|ziekteverzuim ~(medewerk|verlag|uw)_|herstel_ (van de markt|na storing|de markt))',
        '(beterschap|spoedig herstel|voorspoedig herstel)',
        '(als|omdat u|omdat je|aangezien|daar|dat u|dat je|u bent|je bent|bent u|uw|je|jouw|u) ~(christen_?|christelijk_?|katholiek_?|protestant_?|moslim_?|islamitisch_?|joods_?|jood|jodin|hindoe_?|boeddhist_?|sikh|evangelisch_?|orthodox_?|atheist_?|gelovig_?|geloof|religie_?|religieus_?|parochi_|moskee|synagoge|kerk|kerkganger|gereformeerd_?|jehova_?|ramadan|vasten_?|bidt|bidden|sabbat|bekeerd|koosjer|halal|islam|vrome?|praktiserend_?|kerkelijk_) && (u|uw|je|jij|jou|jouw)\\b && !((uw|je|jullie) (klanten|gasten|winkels)|(uw|je|jullie) (\\w+ )?(assortiment|clientele|restaurant|bedrijf|markt)|te goeder|verkoopt|levert|ik geloof|wij geloven)',
        '(als|omdat|aangezien|daar|u|uw|je|jouw|dat)\\b ~(vakbondslid|vakbondslidmaatschap|vakbondsafgevaardigde|vakbondsvertegenwoordig_|vakbondsman|vakbondsvrouw|vakbondsactivist_?|((lid|lidmaatschap|aangesloten|afgevaardigde|militant|kaderlid|actief|secretaris) ~(vakbond_?|fnv|cnv|vcp|acv|abvv|aclvb|bond\\b|de unie|vakvereniging))|vakbondswerk|gesyndiceerd|syndicalist) && !((uw|jullie) (bedrijf|organisatie) ~(lever|verkoop|werkt)_|(uw|jullie) klanten)',
        '(als|omdat|aangezien|daar|u|uw|je|jouw|dat|stemt|steunt)\\b ~((lid|lidmaatschap|partijlid|aanhanger|sympathisant|kiezer|stemt|stemmen|stem|gestemd|steunt|steun|activist|kandidaat|raadslid|ideeen|ideologie|opvatting_?|overtuiging_?|voorkeur|gezindheid|actief|partijlidmaatschap|donateur)\\b ~(partij|politiek_?|socialist_?|communist_?|pvda|vvd|cda|d66|groenlinks|pvv|sp\\b|forum voor|fvd|christenunie|sgp|bbb|volt|n-?va|vlaams belang|open vld|vooruit|groen\\b|cd&v|links_?|rechts_?|liberaal|conservatief)|(politieke|linkse|rechtse) (overtuiging|voorkeur|opvatting|gezindheid|kleur|opinie)_?|partijlid) && !(derde partij|wederpartij|partij goederen)',
        '(als|omdat|aangezien|daar|u|uw|je|jouw|dat|bent) ~(gay|homo\\b|homoseksue_|homo|lesbisch_?|lesbienne|biseksue_|queer|transgender|transseksue_|trans (man|vrouw|persoon)|lhbt\\w*|lgbt\\w*|non-?binair_?|seksuele (geaardheid|orientatie|voorkeur)|geaardheid|seksleven|genderidentiteit|uit de kast|coming-?out|zelfde geslacht) && !((uw|jullie) (bedrijf|team|netwerk|klanten|medewerkers))',
        '(als|omdat|aangezien|daar|u|uw|je|jouw|gezien)\\b ~(etnisch_|etniciteit|huidskleur|ras\\b|migratieachtergrond|((turkse|marokkaanse|surinaamse|antilliaanse|afrikaanse|arabische|joodse|aziatische|indische|poolse|congolese|roma) (afkomst|achtergrond|roots|wortels|origine|komaf|ondernemer|vrouw|man))|(zwarte|gekleurde) (vrouw|man|ondernemer|persoon)|(vrouw|man|persoon|ondernemer) van kleur|van (turkse|marokkaanse|surinaamse|afrikaanse|arabische|joodse|aziatische))',
        '(uw|je|jouw) (\\w+ )?(dna|genetische gegevens|vingerafdruk_?|biometrische gegevens|strafblad|veroordeling)',
      ],
      no: [
        '(ziekmelding_?|personeelszaken|ziekteverzuim|hr\\b)',
        '(uw|jullie|je) (bedrijf|organisatie|onderneming|firma) (levert|verkoopt|werkt|bedient|helpt)',
      ],
    },
  },
};
