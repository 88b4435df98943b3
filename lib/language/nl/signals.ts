import type { SignalLabel } from '@/lib/model/assessment';

import type { Lexicon } from '../pattern';

/** Dutch: what people write when they want it to stop, or want to know (`law.md` §7). */
export const nl: Lexicon<SignalLabel> = {
  script: 'plain',
  words: {
    contact:
      '(contacteer|contacteren|contacteert|contact|mail|mailen|mailt|e-?mail|e-?mailen|schrijf|schrijven|schrijft|bel|bellen|belt|stuur|sturen|stuurt|zend|zenden|toezenden|toesturen|benader|benaderen|benadert|stoor|storen|lastig_?|spam|spammen|bericht|berichten|app|appen|toestuur|toestuurt|bestoken|bestook|opbellen|opbel|bombarder_|lastigvallen|opnemen|opneemt|pesten|aanschrijven|aanschrijft|aan te schrijven|overspoelen|stalken|opzoeken|verstur_|verzend_|informeer|informeren)',
    ding: '(e-?mails?|mails?|mailtjes?|berichten?|berichtjes?|nieuwsbrie_|reclame_?|advertenties?|aanbiedingen|aanbod|communicatie|spam|sms_?|whatsapps?|telefoontjes|oproepen|brieven|post|verzoeken|voorstellen|contact_?|promoties?|marketing_?|informatie|uitnodigingen|opvolgmails?|mailings?|herinneringen|verkooppraatjes|acquisitie|telefonische acquisitie|sales_|correspondentie|updates|benadering|zendingen|telefoon)',
    data: '(gegevens|contactgegevens|persoonsgegevens|e-?mail_|mail_?|adres_?|mailadres|telefoon_?|nummer|mobiel_?|gsm_?|informatie|info|naam|profiel|data|account|dossier|spoor|sporen|contact|06|persoonlijke \\w+|zakelijke \\w+|prive_?( \\w+)?|werk_?|directe \\w+)',
    mijn: "(mijn|m'?n|ons|onze|al mijn|mij)",
    hebben:
      '(hebt|heeft|heb|hebben|bezit|bewaart|bewaar|bewaren|bewaard|opgeslagen|opslaat|slaat|sla|verwerkt|verwerken|verwerk|verzameld|verzamelt|gebruikt|gebruikte?n?|houdt|bijhoudt|bijgehouden|beschikt|weet|weten|bekend|vastgelegd|geregistreerd|registreert|zijn|staan|staat|bij u|bij jullie|gaat|gaan)',
    lijst:
      '(lijst_?|maillijst_?|mailinglijst_?|mailinglist|verzendlijst|bestand_?|database|crm|nieuwsbrief_?|nieuwsbrieven|systeem|systemen|register|mailing_?|campagne_?|contacten_?|ontvangers|sequentie|adresboek|contactlijst|distributielijst|bellijst|mails|maildatabase|relatiebestand|verzending)',
    nooit: '(niet meer|nooit meer|niet langer|niet|nooit|geen|niet nog eens|niet opnieuw)',
    uitstel:
      "(tot\\b|voorlopig|voor nu|op dit moment|momenteel|deze (maand|week)|vandaag|morgen|'s (morgens|ochtends|avonds)|tijdens|in (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|volgende (week|maand)|nu (niet|even)|het weekend|op (maandag|dinsdag|woensdag|donderdag|vrijdag)|voor (maandag|dinsdag|woensdag|donderdag|vrijdag|\\d)|na (de|het|mijn|maandag|dinsdag)|voordat|pas|dit jaar|na de zomer|over een (week|maand|paar))",
    weg: '(kopie|cc|vergadering|uitnodiging|agenda|dia|slide|presentatie|deelnemers_?|sprekers_?|pagina \\d+|offerte|concept|document|rapport|contract|factuur|tabel|brochure|foto|notulen|bestelling|groep|groepsapp|winkelwagen|handtekening|planning|voorstel|regel|thread|overleg|kalender|order)',
    aangeboden:
      '((als|indien|wanneer|mocht) (u|je)( \\w+){0,2} ?(geen|niet|liever|wilt|wil|wenst)_?|wilt? (u|je) (geen|niet|zich)|(u|je) (kunt|kun|kan|mag|hebt het recht|heeft het recht) |om (u|je|zich) (af te melden|uit te schrijven)|klik hier|(u|je) ontvangt (dit|deze)|(dit|deze) (bericht|mail|e-?mail) (is|en|kan|bevat)|geadresseerde|abusievelijk|(onze|hun|uw|de) (klanten|abonnees|gebruikers|contacten|lezers) ~(uitschrij_|afmeld_|vrag_|wil_|ontvang_)|(afmelden|uitschrijven) ?:? ?%)',
  },
  masks: [
    '(uitschrijf|afmeld|opt-?out)[- ]?(percentage|ratio|graad|cijfers?|quote|redenen)',
    '(geen|zonder|enig) (bezwaar|bezwaren|bedenkingen)(?! (maken|aan))',
    '(niet|geen) bezwaar (tegen|als|om)',
    '(gegevens|data|informatie|product|technisch_?)[- ]?(blad|bladen|sheet|fiche)_?|datasheet|gegevensblad|technische (fiche|gegevens)',
    'toegang (tot|naar)( \\w+)? ?(demo|demo-?omgeving|portaal|platform|account|proef_?|api|server|versie|omgeving|cursus|systeem)_?',
    '(langs|voorbij|binnen)(komen|lopen|gaan)',
  ],
  rules: {
    objection: {
      yes: [
        '(stop_?|stoppen|hou|houd|houdt|ophouden|staak|gelieve te (stoppen|staken)|genoeg|klaar|opgehouden|kappen|kap|beeindig)( \\w+){0,3} (met|van|aan|deze|dit|die|dat|alle|uw|jullie|je|het|mij|op) ?~({contact}|{ding}) && !{uitstel} && !(productie|levering_|stop ermee te)',
        '^((hallo|hoi|beste|geachte|dag|goede\\w+)[^,]*, |graag |aub |a\\.u\\.b\\. |alstublieft |nee,? (dank u|dank je|bedankt)?[ ,.]*|gelieve |svp |wil me )*(stop|afmelden|uitschrijven|afmelding|uitschrijving|stop hiermee|stop ermee|hou op|houd op|meld me af|meld mij af|schrijf me uit|schrijf mij uit|verwijder mij|verwijder me|haal me eraf|uitschrijven aub|laat me met rust|laat mij met rust|unsubscribe|opt-?out|ik meld me af|ik wil me afmelden)( graag| aub| svp| alstublieft| a.u.b.?| bedankt| dank u| dank je| nu| direct| onmiddellijk| van (deze|uw|de|jullie) \\w+|[.,!])*$',
        '({contact})( (mij|me|ons|u|mijn|onze))* ~{nooit}( \\w+){0,4} ?(meer|opnieuw|langer|nog|{ding}|$|[.!]) && (mij|me|ons|mijn|onze|ik)\\b && !{uitstel} && !(heb|hebben|had) ~(niet|geen) ~(ontvangen|gekregen|gezien)',
        '({contact}|neem|nemen)( (mij|me|ons|aub|alstublieft|dan|nu))* (geen|niet|nooit)( \\w+){0,4} ?({ding}|contact|meer|opnieuw)( \\w+){0,5} ?(meer|op|opnieuw|aub|alstublieft|$|[.!]) && !{uitstel} && !(ik|wij|we) (neem|stuur|mail|bel|schrijf) ',
        '(wil|willen|wens|wensen|wilde|wou|zou|hoef|hoeven|verzoek|vraag|vragen|verlang|stel|stellen|heb|hebben|ga|ben|zijn|accepteer|geef|gaf|prefereer|sta|wij|ik) ~(geen|niet|nooit|niets|liever niet|liever geen) ~({ding}|{contact}|ontvangen|krijgen|te ontvangen|gebeld|gemaild|benaderd|gecontacteerd|aangeschreven|op prijs|gediend|toestemming|gevraagd|van u horen|horen|lastiggevallen|geabonneerd|ingeschreven|aangemeld|op (uw|deze|jullie|een) {lijst}) && (meer|verder_?|langer|reclame_?|commerciele?|ongevraagd_?|prijs|gediend|toestemming|gevraagd|van u|nooit|liever|dergelijk_|zulke|uw (mails|berichten|nieuwsbrief|e-?mails)|jullie (mails|berichten|nieuwsbrief)|ingeschreven|geabonneerd|aangemeld|ontvangen|krijgen|worden|te ontvangen|benaderd|gebeld|gemaild|{lijst})\\b && !{uitstel} && !(nog )?(geen|niet) ~(ontvangen|gekregen|gezien|binnen)( van| op|[.,!]|$) && !(u|je) (niet )?(storen|lastig)',
        '(graag|gelieve|aub|liever) (geen|niets|niet)( \\w+){0,4} ?({ding}|meer|ontvangen|{contact})( \\w+){0,6} && (meer|liever|verder_?|van (u|jullie|je)|ontvangen|sturen|contacteren|mailen|bellen)\\b && !{uitstel}',
        '(geen|niet) (verdere|andere|extra|nieuwe|ongevraagde|commerciele|nog|meer|enkele)?( \\w+)? ?{ding}( meer)?( \\w+){0,4} ?(aub|alstublieft|a\\.u\\.b|graag|svp|bedankt|meer|sturen|meer sturen|van u|[.!]|$) && (meer|verdere|aub|alstublieft|graag|svp|sturen|ongevraagde|van u)\\b && !(heb|hebben|had|kreeg|is er|zijn er|{uitstel}|ontvangen van|was er|er (zijn|is|was))',
        '(verwijder|haal|schrap|gooi|wis|neem|schrijf|meld|zet|knikker|streep|verwijderen|halen|schrappen|af te melden|uit te schrijven|verwijderd|uitgeschreven|afgemeld|gehaald|geschrapt)( (mij|me|ons|mijn|onze|dit|aub|alstublieft|u|ajb|dan|direct|naam|adres|e-?mail_?|mailadres|nummer|ik|wij|wil|willen|worden|graag|te))* ?~(van|uit|af van|voor|door) ~{lijst} && (mij|me|ons|mijn|onze|dit (adres|nummer|e-?mailadres)|ik|wij)\\b && !{weg}',
        '(schrijf|meld)( (mij|me|ons))( \\w+){0,3} (uit|af)\\b|(mij|me|ons)( \\w+){0,3} (uitschrijven|afmelden|uit te schrijven|af te melden|te verwijderen (uit|van))|(ik|wij|we) (meld|schrijf|melden|schrijven) (mij|me|ons) (hierbij |bij deze |direct )?(af|uit) && !(voor (de|het) (vergadering|webinar|cursus|training|event|workshop|overleg|lunch|borrel)|{weg})',
        '(bezwaar|verzet) ~(tegen|maken|maak|aantekenen|teken|aan|in) && (ik|wij|we|mijn|ons|onze|hierbij|maak|maken|teken)\\b && !(heb (ik )?geen|geen bezwaar|tegen (de|deze|die|dat|het) (vergadering|datum|voorstel|prijs|besluit|vergunning|clausule|aanslag))|recht van (bezwaar|verzet)|artikel 21',
        '(trek|trekken|intrek_|herroep_|in te trekken|annuleer|ingetrokken) ~(mijn|de|onze|alle|elke|hierbij) ~(toestemming|instemming|inschrijving|aanmelding|abonnement|akkoord)|(mijn|onze) toestemming ~(trek|intrek_|ingetrokken|in te trekken|herroep_) && !(offerte|bestelling|contract|licentie|krant)',
        'laat (me|mij|ons)( \\w+){0,2} met rust|val (me|mij|ons) (niet|nooit)( \\w+)? lastig|(houd|hou) (op|me|ermee)( \\w+){0,3} ?(mij|me|lastig|spam|op)?',
        '(zet|plaats|neem|registreer|voeg)( \\w+){0,4} ~(bel-?me-?niet|blacklist|zwarte lijst|blokkeerlijst|uitsluitingslijst|niet-?contacteren|opt-?out_?|do-?not|suppressi_|robinson_)',
        '(bel-?me-?niet|robinsonlijst|nee-?nee) && (ik|wij|sta|staan|ingeschreven|geregistreerd|respecteer_?)',
        '(nooit|niet|geen) ~(toestemming|gevraagd|aangemeld|ingeschreven|om gevraagd|geabonneerd|opgegeven|goedgekeurd|verzocht|akkoord) && (ik|wij|we|heb|hebben)\\b && !(offerte|prijs|korting|bevestiging)',
        '(niet|stop_? met|nooit|geen|verbied|verbod|staak)( \\w+){0,5} ~(gebruik_?|gebruikt|verwerk_|del_|deelt|verkop_|verkoopt|doorgeven|door te geven|bewaren) ~{mijn} ~{data}|{mijn} ~{data} ~(niet|nooit|geen)( \\w+){0,3} (gebruiken|gebruikt|verwerken|verwerkt|delen|gedeeld|verkopen|doorgeven|doorverkopen)',
        '({ding}|contact) ~(niet (gewenst|welkom|op prijs|gevraagd|toegestaan)|ongewenst_?|ongevraagd_?|onaanvaardbaar) && !(filter_|software)',
        '(niet|geen) (gediend|behoefte|prijs)( \\w+){0,3} (van|aan|op) ~({ding}|uw|jullie|deze|dit soort|zulke|dergelijke|contact) && !(offerte op)',
        '(volgende|nog een|elk_|ieder_|verdere|nieuw_|andere?) ~{ding} ~(meld_?|klacht|autoriteit|acm|geblokkeerd|blokkeer|spam|advocaat|aangifte|rapporteer|beschouw_)',
        '(vergeet|verlies|gooi|wis) (mijn|ons|m.n) (nummer|adres|e-?mail_?|telefoonnummer) ?(weg|maar|aub|[.!]|$)',
        '(al|meermaals|meerdere keren|herhaaldelijk|eerder) ~(gevraagd|verzocht|gezegd|laten weten|afgemeld|uitgeschreven) ~(stop_|te stoppen|niet|geen|verwijder_|afmeld_|uitschrij_|met)?( \\w+)? && (ik|wij|heb|hebben|mij|me)\\b && !(offerte|prijs|factuur|levertijd|bevestig_)',
        '(hoe|waar) (kan|kunnen|moet|meld|schrijf) (ik|we|wij) (mij|me|ons)? ?~(afmelden|uitschrijven|af\\b|uit\\b|stoppen)',
        '(dit|deze|beschouw_?) ~(bezwaar|intrekking|afmelding|verzoek tot (verwijdering|afmelding|uitschrijving))( \\w+){0,4}',
        '(weiger|accepteer geen|wens geen|willen geen|wil geen)( \\w+){0,3} ~{ding}',
      ],
      no: ['{aangeboden}', '(niet|nooit) (stoppen|ophouden)|stop(t)? niet met'],
    },
    erasure: {
      yes: [
        '(verwijder_?|wis|wissen|gewist|vernietig_?|schrap|schrappen|verwijderd|verwijderen|vergeet|delete|deleten|gooi|haal|op te schonen|opschonen|purge)( \\w+){0,3} ~{mijn} ?~({data}) && !{mijn}( \\w+)? {data} (uit|van|in|op) (de |het |deze |die |dit )?{weg} && !(mijn|ons|onze) (laatste|vorige|bestelling|opmerking|factuur|abonnement|oude) && !(mijn|ons|onze|dit) (naam|adres|e-?mail_?|mailadres|nummer|contact)( \\w+){0,2} (van|uit) (de |uw |deze |jullie |je )?(lijst|mailinglijst|verzendlijst|mailing_?|nieuwsbrief_?|maillijst)',
        '{mijn} ~{data} ~(te )?(verwijderen|wissen|vernietigen|schrappen|verwijderd|gewist|vernietigd|verwijder|deleten) && !{weg}',
        '(verwijder_?|wis|wissen|vernietig_?|schrap|delete|verwijderen)( \\w+){0,3} ~({data}|alles|alle|wat) ~(u|jullie|je)? ?~{hebben}? ?~(over|van|betreffende|met betrekking tot|omtrent|op naam van) (mij|me|ons|mijn)\\b',
        '(verwijder|wis|haal|schrap)( (mij|me|ons))( \\w+){0,2} (volledig |helemaal |permanent |definitief )?(uit|van) (uw |jullie |je |de |al uw |alle )*(database_?|systeem|systemen|bestand_?|crm|servers?|register|databank|administratie)',
        '(recht op (vergetelheid|verwijdering|gegevenswissing|wissing|vergeten)|recht om vergeten|verwijderverzoek|verzoek (tot|om) (verwijdering|wissing|gegevenswissing)|artikel 17|art\\.? ?17|wissing van|gegevenswissing) && !(beleid|hoe gaat|webinar|cursus|(uw|jullie) (tool|software))',
        '(vraag|verzoek|eis|wil|wens|verlang|vorder|graag|dring|verwacht|zou)( \\w+){0,6} ~(verwijdering|wissing|vernietiging|verwijder_|gewist|wissen) ~({mijn} ~{data}|over mij|van mij|mijn gegevens|persoonsgegevens|alle gegevens) && !{weg}',
        '(verwijdering|wissing|vernietiging) van (al |alle )*({mijn}|mijn) ~{data}',
        '(niet|stop_? met|niet langer|geen)( \\w+){0,3} ~(bewaren|bewaar|bewaart|opslaan|opgeslagen|bijhouden|houden) && {mijn} ~{data}',
        '(vergeet (mij|me)( volledig| helemaal| graag| aub|[.!]|$)|geen spoor (meer )?van mij)',
        '{mijn} ~{data} ~(moeten|moet|dienen|dient|horen) ~(verwijderd|gewist|vernietigd|weg)',
      ],
      no: [
        '{aangeboden}',
        '(ik|wij|we) (heb|hebben|ga|gaan|zal)( \\w+){0,3} (verwijderd|gewist|verwijderen|wissen)',
      ],
    },
    access: {
      yes: [
        '(welke|wat voor|wat|alle|hoeveel|alles wat|alles|al de|wat er) ~({data}|weet|weten|informatie|dingen|u|jullie|je)? ?~{hebben} ~(over|van|omtrent|betreffende|met betrekking tot|aangaande|op naam van|inzake) ?~(mij|me|ons|mijn persoon|mijn naam)\\b && !(wat (vindt|vind|denkt) (u|je)|over ons bedrijf)',
        '(welke|wat voor) ~{data} ~(over|van) (mij|me|ons) ~{hebben}?|wat (weet|weten) (u|je|jullie) (over|van) (mij|me|ons)',
        '(hebt|heeft|hebben|heb|bewaart|bewaren|verwerkt|verwerken|houdt|slaat|beschikt|gebruikt) (u|jullie|je) ~({data}) ~(over|van) (mij|me|ons)\\b|(bewaart|verwerkt|bewaren|verwerken) (u|jullie) ~{mijn} {data}',
        '(kopie|afschrift|export|uitdraai|overzicht|lijst|inzage|opgave|uittreksel|print)( \\w+)? (van|in|tot)( al| alle| de)* ?({mijn}|{data}|alles|wat) ?~({data}|{hebben}|over mij) && (mijn|mij|me|ons|onze)\\b && !(contract|factuur|bestelling|offerte|order|planning)',
        '(recht (op|van) (inzage|toegang)|inzageverzoek|inzagerecht|verzoek (om|tot) inzage|artikel 15|art\\.? ?15|toegang tot (al |alle )*(mijn|de) (persoonlijke |persoons)?gegevens|inzage in (mijn|alle|de|welke)) && !(beleid|webinar|cursus|(uw|jullie) (tool|platform|software))',
        '(stuur|zend|geef|bezorg|verstrek|toon|laat|deel|mail|vertel|zeg|informeer|verschaf|overhandig|zie|zien)( \\w+){0,3} ~(alle|welke|wat|de|alles|mijn|al) ~({data})? ?~{hebben} ~(over|van|met betrekking tot|betreffende) (mij|me|ons)\\b',
        '(stuur|zend|geef|bezorg|verstrek|mail|exporteer)( (mij|me|ons|aub))* (een kopie van )?(al |alle )?mijn (eigen )?(persoons)?(gegevens|data)( die| aub| toe| op|[.,!?]|$)',
        '(wil|wens|vraag|verzoek|graag|zou|maak gebruik|eis|verlang)( \\w+){0,5} ~(inzage|inzien|weten|toegang|kopie|opvragen|zien|afschrift) ~({mijn} ~{data}|{data} ~(over mij|van mij|{hebben})|(wat|welke) ~(over|van) mij)',
        '(met wie|aan wie|welke (bedrijven|partijen|derden)) ~(gedeeld|verkocht|doorgegeven|verstrekt|deelt|delen|hebt|heeft) ~{mijn} ~{data}|(met wie|aan wie) ~{mijn} ~{data}',
        '(doel_?|rechtsgrond|grondslag|hoe lang|waarvoor|waarom) ~(verwerk_|bewaa_|gebruik_|opgesla_|heeft|hebt) ~{mijn} ~{data}',
      ],
      no: [
        '{aangeboden}',
        '(ik|wij|we) (stuur|sturen|zend)( \\w+)? (u|je|jullie)|in bijlage|bijgevoegd',
      ],
    },
    'source-question': {
      yes: [
        '(hoe|waar|waarvandaan|van wie|wie|via wie|via welke|door wie|uit welke|op welke|langs welke|bij wie) ~(hebt|heeft|heb|hebben|komt|komen|kom|kwam|kwamen|kreeg|kregen|krijg|haalt|haal|haalde|halen|gevonden|vond|bent|ben|zijn|kent|ken|weet|weten|gaf|is|werd|gekocht) ~({mijn}|mij|me|ons|dit|deze) ?~({data}|gevonden|gekomen|terecht|contact|kent|te vinden|naam|[?.!]|$) && (mijn|mij|me|ons|onze|m.n|dit (nummer|adres|mailadres|e-?mailadres))\\b && !(waar|hoe) (kan|kunnen|moet|moeten) (ik|wij|we) && !(cijfer|percentage|(ons|onze) (kantoor|winkel|product|stand|website))',
        '(waar|hoe|waarvandaan|van wie) (hebt|heeft|heb|hebben|haalt|haal|halen|komt|komen|kom|kreeg) (u|jullie|je|jij)( (toch|eigenlijk|dan|in godsnaam))* (aan )?({mijn}|dit|deze) ?~{data} && !(cijfer|percentage|informatie over de|gegevens over (de|het))',
        '(wie|welk bedrijf|welke (partij|persoon|collega)) (heeft|hebben|gaf|gaven|verkocht|bezorgde|speelde)( (u|je|jullie|jou))* ~({mijn}) ~({data}|gegeven|doorgegeven|verstrekt|verkocht|bezorgd)',
        '(bron|herkomst|oorsprong) (van|voor)( (al|mijn|ons|onze|deze|de|dit|alle|het))* ?{data} && (mijn|mij|ons|onze|deze contactgegevens)\\b',
        '(hoe|waar) (hebt|heeft|hebben|heb|kon|konden|bent|ben|zijn) (u|je|jullie|jij) (mij|me|ons) ~(gevonden|vinden|opgespoord|te pakken|contact|terecht|op het spoor|getraceerd)|(hoe|waar) (vond|kent|ken|vonden|kennen) (u|je|jullie|jij) (mij|me|ons)\\b',
        '(hoe|waar|waarvandaan) ~(komt|komen|is|zijn|kwam|kwamen|staat) {mijn} ~{data} ~(bij|vandaan|terecht|in|van|\\?|gekomen|op)',
        '(waar|hoe|van wie|via wie) ~{mijn} ~{data} ~(vandaan|gekregen|gevonden|gehaald|verkregen|gekocht|ontvangen|gekomen|komt|komen|hebt|heeft|hebben|bent)',
        '(laat|zeg|vertel|meld|geef|wil|graag|benieuwd|informeer|vraag|verneem|nieuwsgierig|zou)( \\w+){0,5} ~(hoe|waar|van wie|wie|de bron|de herkomst|via wie|welke bron) ~(u|jullie|je|mijn|de|van|heeft) ~{mijn} ?~({data}|komt|gekomen|gevonden)',
        '(nooit|niet|geen) ~(gegeven|doorgegeven|verstrekt|achtergelaten|gedeeld) ~(hoe|waar|wie|van wie|dus) && {mijn} ~{data}',
        '{mijn} ~{data},? ~(waar|hoe) (hebt|heeft|hebben|komt|komen|haalt) (u|jullie|je)',
      ],
      no: ['{aangeboden}'],
    },
  },
};
