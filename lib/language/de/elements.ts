import type { ElementLabel } from '@/lib/model/assessment';

import type { Lexicon } from '../pattern';

/** German, with Austrian and Swiss usage: who writes, why, from where, and how to stop it. */
export const de: Lexicon<ElementLabel> = {
  script: 'umlaut',
  words: {
    Titel:
      '(?:[\\p{L}&/-]*(?:[Mm]anager(?:in)?|[Ll]eiter(?:in)?|[Ll]eitung|[Bb]erater(?:in)?|[Ii]ngenieur(?:in)?|[Dd]irektor(?:in)?|[Vv]ertrieb\\p{L}*|[Vv]erkauf\\p{L}*|[Gg]eschäftsführ\\p{L}*|[Gg]ründer(?:in)?|[Ii]nhaber(?:in)?|[Cc]onsultant|[Ee]xecutive|[Rr]eferent(?:in)?|[Ss]achbearbeiter(?:in)?|[Mm]itarbeiter(?:in)?|[Vv]orstand|[Pp]rokurist(?:in)?|[Aa]ssistent(?:in)?|[Ss]pezialist(?:in)?|[Aa]nsprechpartner(?:in)?|[Pp]artner(?:in)?|Sales|CEO|CTO|COO|Head of|Marketing|Kundenbetreu\\p{L}*|[Ee]ntwickler(?:in)?|Account|Key Account|Business Development|[Bb]eauftragte[r]?))',
    bye: '(gruessen?|gruss|gruesse|hochachtungsvoll|herzlichst?|danke|dank|lg|mfg|vg|ihre?|beste)',
    data: '(daten|kontaktdaten|personendaten|kontakt_?|adresse|e-?mail_|mail-?adresse|anschrift|telefonnummer|nummer|handynummer|durchwahl|angaben|kontaktinformation_|name_?|profil_?)',
    yourdata:
      '((ihr_?|dein_?|eure_?)( \\w+){0,3} {data}|(diese|die|der|deren) (kontaktdaten|daten|adresse|angaben|e-?mail_))',
    stopN:
      '(nachrichten?|e-?mails?|mails?|emails?|werbung|kontakt_|infos?|informationen|zuschriften|post|newsletter|angebote?|anrufe|mitteilungen|kontaktaufnahme_?|weiteres|mehr|von mir|von uns|werbliche_?|zusendung_?)',
    tell: '(antwort_|genuegt|reicht|schreib_|sagen|sag|teil_|melden|kurze_|klick_|hier|link|nachricht an|bescheid|lassen|wissen|einfach|stopp?|wort|zeile|%[upom]|mitteil_|rueckmeldung|nein|signal_|loesch_|nehme ich|nehmen wir|streich_|entfern_|abmeld_|austrag_)',
  },
  masks: [
    '(abmelde|abbestell|kuendigungs|widerspruchs)_?(rate|raten|quote|quoten|zahlen|verhalten|gruende)',
    'kein(e|en|erlei)?( weiteren?)? (einwand|einwaende_?|widerspruch|bedenken)',
    'datenquellen?|datenschutz(konzept|beratung|berater|software|audit|schulung|management|beauftragte|thema)_?',
    '(finanzielle_?|wirtschaftliche_?) gesundheit',
    'display-?anzeige|anzeigetafel|fehleranzeige|stellenanzeigen?',
  ],
  rules: {
    sender_identity: {
      yes: [
        '(mein name ist|mein name lautet|ich heisse|ich bin (der|die) [a-z-]+ [a-z-]* ?von) \\w{2,}',
        '=(?:[Mm]ein [Nn]ame ist|[Ii]ch heiße|[Ii]ch heisse|[Nn]ame:) {Name}',
        "=(?:\\b[Ii]ch bin|\\b[Hh]ier (?:ist|schreibt(?: Ihnen| dir)?|spricht|meldet sich)|\\b[Ee]s schreibt (?:Ihnen|dir)|\\b[Ii]ch bin[’']?s,?|\\b[Mm]it mir)(?: der| die)? (?:(?:Dr|Prof|Mag|Dipl|Ing)\\.[ -]?)*(?!(?:Ihre?|Ihnen|Sie|Teil|Fan|Kunde|Kundin|Experte|Expertin|Spezialist|Leser|Leserin|Montag|Dienstag|Mittwoch|Donnerstag|Freitag)\\b){Name}(?:,| von | vom | aus | bei | und (?:ich|arbeite|leite|betreue|verantworte|bin)|\\s*[(–—|-]|\\.|!|$)",
        'ich bin ~(bei|fuer|im|von|der|die) ~(zustaendig|verantwortlich|ansprechpartner_|taetig) && (mein name|ich heisse)',
        '(gruessen?|gruss|gruesse|hochachtungsvoll|herzlichst|dank|lg|mfg|vg) && =(?:[Gg]rüßen?|[Gg]ruß|[Gg]rüsse[n]?|[Gg]russ|[Gg]ruessen?|[Gg]ruess|[Hh]ochachtungsvoll|[Hh]erzlichst?|[Dd]ank|LG|MfG|VG|Lg|lg|mfg|vg)(?: aus \\p{L}+| nach \\p{L}+| von| sendet)?,?[\\s,!.–—-]*(?:Ihre?r?[ ,\\n]+|i\\. ?[AV]\\.[ \\n]+|ppa\\.[ \\n]+)?(?:(?:Dr|Prof|Mag|Dipl|Ing|DI|MMag)\\.[ -]?)*{Name2}',
        '(gruessen?|gruss|gruesse|hochachtungsvoll|herzlichst|dank|lg|mfg|vg) && =(?:[Gg]rüßen?|[Gg]ruß|[Gg]rüsse[n]?|[Gg]russ|LG|MfG|VG)[\\s,!.–—-]+{Name}[\\s,|–—(-]+(?:{Titel}|(?:von|bei) {Cap})',
        "=^(?:(?:[Hh]allo|[Gg]uten (?:Tag|Morgen|Abend)|[Gg]rüezi|[Ss]ervus|[Mm]oin|[Gg]rüß [Gg]ott|[Ss]ehr geehrte[rs]? [^,]{2,30})(?: (?!Ich\\b){Cap}){0,2}[,.!–—-]+ ?)?(?:(?:Dr|Prof|Mag|DI)\\.[ -]?)*{Name2}\\s*[,|–—(:-]\\s*(?:[\\p{L}&'’/ -]{0,40}?){Titel}(?!.{0,60}\\b(?:empfohlen|genannt|erwähnt|gesagt|erzählt|gegeben|geschrieben|gebeten|hingewiesen|hat|sagte|meinte))",
        '=(?:[Hh]ier|[Ee]s schreibt Ihnen|[Ii]ch,) {Name2}(?: von| aus| vom|,)|(?:[Aa]bsender(?:in)?|[Aa]nsprechpartner(?:in)?|[Ii]hr Kontakt|[Gg]esendet von|[Vv]erfasst von):? (?:ist )?{Name2}(?:\\s*[,(|–—]|$|\\.)',
        '=\\b(?:[Ii]ch (?:stelle mich|darf mich)|[Dd]arf ich mich|[Gg]estatten|[Kk]urz zu mir|[Ii]ch möchte mich)[^.]{0,30}(?:vor|vorstellen)?[:,–—-]+ ?(?:[Ii]ch bin |[Mm]ein Name ist )?{Name}',
      ],
      no: [
        'ich bin (ueberzeugt|begeistert|beeindruckt|sicher|gespannt|auf ihr_|mir)',
        "^(hallo|liebe_?|sehr geehrte_?|guten tag) [\\w' .-]{1,40}[,!]?$",
      ],
    },
    company_identity: {
      yes: [
        '(ust|umsatzsteuer|uid|mwst|steuer)[-. ]?(id|ident_?|nr|nummer|identifikationsnummer)?[-. ]?(nr|nummer)?[-.: ]{0,3}(de|atu?|che)?[- .]?\\d[\\d .-]{6,}',
        '(handelsregister|amtsgericht|registergericht|firmenbuch|hrb|hra|fn)\\b[^.]{0,30}\\d{3,}',
        '(im (auftrag|namen)|namens|fuer die firma|von der firma|im hause|vertret_|repraesentier_|bei der firma|seitens der) && =(?:[Ii]m (?:Auftrag|Namen)(?: und (?:im Auftrag|Namen))?|[Nn]amens|[Ff]irma|[Ii]m Hause|vertrete|repräsentiere|[Ss]eitens)(?: der| des| von| unserer?| die| das| Firma| Unternehmen(?:s)?| Agentur| Gesellschaft)* (?!Ihre|Sie|Ihnen){Cap}',
        '(handelsregister|hrb|hra|ust-?id_?|ust-?idnr|umsatzsteuer|uid|firmenbuch_?|fn|che|steuernummer|amtsgericht|registergericht|geschaeftsfuehr_|sitz der gesellschaft|vorstand|handelsregisternummer|fb-?nr|mwst-?nr)[ .:-]+ ~([a-z]{0,3}[- ]?\\d[\\d. /-]{3,}|: ?[a-z]|[a-z]+ hrb)',
        '(absender(in)?|gesendet von|anbieter|herausgeber|verantwortlich|versender|diese (nachricht|e-?mail|mail) (ist|stammt|kommt|wurde)( \\w+)? von|eine (nachricht|information|mail|e-?mail) (von|der)|firma|unternehmen|firmierung|wir sind die) && =(?:[Aa]bsender(?:in)?|[Gg]esendet von|[Aa]nbieter|[Hh]erausgeber|[Vv]erantwortlich|[Vv]ersender|[Nn]achricht|[Mm]ail|von|Firma|Unternehmen|Wir sind die|wir sind die)(?::| ist| von| der| die)* (?!Ihre|Sie|Ihnen|Ihr\\b){Cap}(?:[ -]{Cap}|,| ist|\\.|$)',
        '(ein unternehmen|eine marke|eine tochter_|teil|ein geschaeftsbereich|mitglied|tochter) der && =(?:Unternehmen|Marke|Tochter\\p{L}*|[Tt]eil|Geschäftsbereich|Mitglied) der {Cap}.{0,30}(?:[Gg]ruppe|Group|Holding)',
        '=\\b(?:[Ww]ir von|[Bb]ei uns,) (?:der )?{Cap}(?: {Cap})* && (gesellschaft|firma|kg|gmbh)',
        '=\\b{Cap}(?: {Cap}){0,4} (?:ist eine?|mit Sitz in)\\b.{0,40}(?:Gesellschaft|GmbH|Aktiengesellschaft|Einzelunternehmen|Genossenschaft|eingetragene|Unternehmen mit Sitz)',
        '(gesellschaft mit beschraenkter haftung|aktiengesellschaft|kommanditgesellschaft|einzelunternehmen|eingetragener kaufmann|eingetragene kauffrau|haftungsbeschraenkt)',
      ],
      no: [
        'ein (\\w+ ){0,2}unternehmen (der|in der|im) (branche|markt|bereich|region)',
        '(ihr|euer|dein|jedes|viele|manche|welches) (unternehmen|firma|betrieb|firmen) && !(wir|ich|unser_|absender|auftrag)',
      ],
    },
    contact_reason: {
      yes: [
        '(ihre?_?|eure_?|deine_?)( \\w+){0,2}? ?~(¤|stellenanzeige|ausschreibung|stellenausschreibung|anzeige|ankuendigung|beitrag|vortrag|artikel|pressemitteilung|expansion|suche) ~~(brachte_?|gebracht|auf (den gedanken|die idee)|gedacht|dachte|veranlasst|deshalb|daher|grund|anlass|angeregt|inspiriert) && (unser_?|wir|uns|ich)\\b',
        '(aufgefallen|gesehen|gelesen|gehoert|bemerkt|entdeckt|erfahren|mitbekommen|entnommen|festgestellt),? (dass|wie) && =(?:dass|wie) (?:die |der |das )?{Cap}.{2,60}(?:sucht|suchen|plant|baut|eröffnet|expandiert|wächst|einstellt|ausschreibt|umstellt|erweitert|nutzt|hat|ist|will|wird|aufbaut|sucht) && (helfen|hilft|unterstuetz_|unser_|deshalb|daher|koennte_?|passt|interess_|dachte|da kann|nuetz_)',
        '(sie|du|ihr_? \\w+)\\b ~(haben|hast|hat|hatten|sprachen|schrieben|leiten|leitest|verantwort_|suchen|suchst|sucht|planen|betreu_|steuern|fuehren|eroeffnen|bauen|erweitern|kaufen|stellen|posteten|erwaehn_) ~~(genau|eben|exakt)( \\w+){0,2} (da|dafuer|dort|darum|hier|dabei|das|hierfuer|diese_?|an diesem|dieses)\\b && !^(wir|ich)\\b',
        '(daher|deshalb|darum|deswegen|drum|insofern|folglich)( \\w+){0,2} (meine|diese|unsere) (nachricht|mail|e-?mail|zeilen|kontaktaufnahme|anfrage) && (sie|ihr_?|du|dein_?)\\b',
        '(weil|da|nachdem|zumal|wenn) (sie|du|ihr_? \\w+)\\b ~~(koennte|duerfte|dachte|glaube|denke|waere|passt|moechte|hilft|helfen|interess_|nuetzlich|lohn_) && (ich|wir|unser_?|mein_?)\\b',
        '(ich|wir|sie|mich|uns) ~(schreib_|kontaktier_|wend_|meld_|melde|komme_? auf|spreche_?|anschreib_|nehme_?|trete_?|richte_?|kam_? auf|dachte_?|gewendet|aufmerksam|ausgewaehlt|gewaehlt|erhalten|bekommen|ansprech_) ~~(weil|da|denn|aufgrund|wegen|als|in ihrer|anlaesslich|nachdem|zumal|im rahmen|angesichts|bezueglich ihrer) ~(sie|ihr_?|du|dein_?|ihnen|verantwortlich|leiter|zustaendig|eure_?|bei) && !(als (erste|naechst|erinnerung|anbieter|fuehrend)|(weil|da) (unser_?|wir die|es) ~(beste_?|fuehrend_|guenstig_|einfach))',
        "(weil|da|nachdem|zumal) (sie|ihr_?|du|dein_?)( [\\w'.-]+){0,10} (verantwort_|leit_|zustaendig|betreu_|such_|gesucht|einkauf_|beschaff_|ausschreib_|ausgeschrieben|eroeffn_|expandier_|wachs_|nutz_|einsetz_|einstell_|arbeit_|betreib_|produzier_|plan_|geplant|sprech_|gesprochen|vertret_|sind|ist|hat|haben|fuehr_|umstell_|erweiter_|bau_|baut|bauen|veroeffentlich_|angekuendigt|bekannt_|entscheid_|fertig_|liefer_|verfueg_|steuer_|rekrutier_|koordinier_|organisier_|berichtet_?|gepostet) && (ich|wir|mich|uns|unser_?|daher|deshalb|nachricht|mein_?)",
        '(grund|anlass|hintergrund|zweck|ausloeser)( (fuer|meiner|meines|unserer|dieser|der|meine|diese|unsere|unseres|dieses))* (nachricht|kontaktaufnahme|schreibens?|mail|e-?mail|anfrage|anliegen_?|ansprache|zeilen|anschreibens|vernetzung_?|anrufs)( ist| sind|:| -| war)',
        '(der )?(grund|anlass|hintergrund|ausloeser)( \\w+){0,6}:? ~(sie|ihr_?|dein_?) && (nachricht|schreib_|kontakt_|melde|wende|mail|anschreib_)',
        '(warum|weshalb|wieso) (ich|wir|schreibe|melde|wende) ~(sie|ihnen|dir|mich|schreib_|melde|kontakt_)( \\w+)*[:?] ~(sie|ihr|ihre|weil|du|dein)',
        '(sie|du|ihr_? \\w+) ~(verantwort_|leit_|zustaendig|betreu_|such_|einkauf_|ausgeschrieben|eroeffn_|expandier_|fuehr_) ~~(deshalb|daher|darum|deswegen|aus diesem grund|und (genau )?(dafuer|hierfuer|dabei|da)|weshalb|genau (dafuer|hier|dabei)|deshalb schreib|sodass|insofern)',
        '(in ihrer|in deiner|aufgrund ihrer|wegen ihrer|angesichts ihrer|mit blick auf ihre|passend zu ihrer|im hinblick auf ihre|dank ihrer) ~(funktion|rolle|eigenschaft|position|taetigkeit|verantwortung|zustaendigkeit|aufgabe|stelle_?|stellenausschreibung)',
        '(als|fuer sie als|sie als) (\\w+ ){0,2}(verantwortlich_|leiter_|zustaendig_|einkauf_|einkaeufer_|leitung|geschaeftsfuehr_|betriebsleit_|it-?\\w+|entscheid_|chef_|head|logistik\\w*|vertriebs\\w*|personal\\w*|produktions\\w*|inhaber_|direktor_|cto|cio|cfo|coo)( \\w+){0,6} (sie|ihnen|wende|schreibe|koennte|duerfte|dachte|interess_|bin ich|spreche)',
        '(ich habe|habe ich|ich|wir haben|mir ist|uns ist|mir)( \\w+){0,3} (gesehen|gelesen|gehoert|aufgefallen|entdeckt|erfahren|bemerkt|entnommen|las|sah|mitbekommen),? ~(dass|wie|:)? ?~(sie|ihr_?) ~~(such_|plan_|eroeffn_|verantwort_|leit_|ausbau_|expandier_|einstell_|deshalb|daher|und|darum|umstell_|erweiter_|einkauf|zustaendig|bau_|wachs_)',
        '(ihre|ihrer|deine) ~(ausschreibung|stellenanzeige|stellenausschreibung|rolle|funktion|position|aufgabe|taetigkeit|suche|beitrag|ankuendigung|expansion) ~(hat mich|ist der grund|war (der )?(anlass|grund|ausloeser)|veranlasst|brachte|hat uns|fuehrte|bewegt)',
        '(richtet sich an|wende mich an|richte mich an|gedacht fuer|interessant fuer|relevant fuer) (sie|dich) ~(weil|da|als|in)',
        '(sie|du) ~(verantwort_|leit_|zustaendig|einkauf_|betreu_) ~,? (und|deshalb|daher) (wir|ich|genau) ~(liefer_|biet_|unterstuetz_|entwickel_|helf_)',
      ],
      no: [
        '(keinen|kein|jeder|guter|jeden|einen guten) grund',
        '(weil|da|denn) (unser_?|das produkt|die loesung|unsere loesung) ~(einfach|beste_?|fuehrend_|schlicht)',
      ],
    },
    data_source: {
      yes: [
        '{yourdata} ~(steht|stehen|findet sich|finden sich|fand sich|ist|sind|taucht|war|waren) ~(auf|im|in|bei|unter) ~(kontaktseite|website|webseite|homepage|seite|impressum|linkedin|xing|verzeichnis|register|netz|internet|web|teamseite|profil|liste|programm|katalog|mitgliederliste|%[upo])',
        '(bin|sind|kam_?|wurde_?)( \\w+){0,4} (auf|ueber) ~({yourdata}|ihr_? (profil|kontakt|eintrag)|sie) ~(gestossen|aufmerksam|gekommen|gelangt) && (linkedin|xing|website|webseite|verzeichnis|messe|register|internet|google|profil|homepage|liste|suche|netz)',
        '(ueber|durch|via|auf|bei|im|dank) ~(linkedin|xing|website|webseite|verzeichnis|messe|register|internet|netz|google|homepage|impressum|suche) ~(auf (sie|dich|ihr_?|dein_?)|gestossen|gekommen|gefunden|entdeckt)',
        '{yourdata} ~(habe_?|haben|hat|wurde_?|stamm_|kommt|kommen|entnommen|entnahm_|gefunden|fand_|bezogen|beziehe_?|erhielt_|erhalten|bekommen|bekam_|steht|stehen|entstammt|ist|sind|kenne|gespeichert|ueberlassen|weitergegeben|veroeffentlicht) ~~(profil_?|linkedin_?|xing_?|website_?|webseite_?|webauftritt|homepage_?|internet_?|register_?|handelsregister|verzeichnis_?|messe_?|liste_?|visitenkarte|kolleg_|herrn?|frau|seite_?|impressum_?|veranstaltung_?|konferenz|kongress|webinar_?|formular_?|crm|datenbank|anbieter_?|oeffentlich_?|entnommen|quelle_?|empfehlung|ueber|aus|von|uebergeben|ueberreicht|mitgeteilt|google|suche|artikel|newsletter|branchenbuch|gelbe_|download|vom|gegeben|auf) && !(sicher|geschuetzt|verschluesselt|aktuell|korrekt|auf dem laufenden) && !(verarbeit_|datenschutz) ~(datenschutzerklaerung)',
        '(ich|wir) ~(habe_?|haben|fand_?|entnahm_?|bezog_?|beziehe_?n?|erhielt_?|bekam_?|nutze_?n?|verwend_) ~({yourdata}|ihr_? (oeffentlich_ )?(profil|kontakt|eintrag)) ~~(gefunden|entnommen|bezogen|erhalten|bekommen|recherchiert|aus|ueber|auf|von|ermittelt|uebernommen|gekauft|erworben|gesehen|notiert)',
        '(auf|an) (sie|dich) ~(gestossen|aufmerksam|gekommen|ueber|bin) ~(ueber|durch|via|auf|bei|im|aufgrund|dank)? ?~(linkedin|xing|website|webseite|verzeichnis|messe|register|internet|veranstaltung|konferenz|google|kolleg_|empfehlung|profil|homepage|impressum|liste|artikel|suche)',
        '(ueber|durch|via|auf|bei|im) ~(linkedin|xing|website|webseite|verzeichnis|messe|register|internet|veranstaltung|konferenz|google|empfehlung|profil|homepage|impressum) ~(bin|habe|sind|haben|wurde|fand|stiess) ~(auf sie|auf ihr_?|sie (gefunden|entdeckt)|ihr_? ~(profil|kontakt|daten|adresse|name))',
        '(sie|dich|ihr profil|ihr oeffentliches profil) ~(gefunden|entdeckt|gesehen|kontaktiert) ~(ueber|via|auf|bei|im|durch) ~(linkedin|xing|google|internet|website|webseite|messe|verzeichnis|register|konferenz)',
        '(habe|haben|fand|gefunden) (sie|dich|ihr profil) (ueber|via|auf|bei|im|durch) ~(linkedin|xing|google|internet|website|webseite|messe|verzeichnis|register|konferenz|profil)|(linkedin|xing|google|internet|website|webseite|messe|verzeichnis|register) (gefunden|entdeckt)',
        '(quelle|herkunft|datenquelle)( (der|ihrer|dieser|meiner|unserer))*( (kontaktdaten|daten|adresse|e-?mail_?|angaben|kontaktinformationen))*( ist| sind|:| -) ?~[a-z%]{3,} && !quelle (der|des) (problems|fehler_|erfolg_)',
        '({data}|sie mir|karte|nummer) ~(hat|wurde_?|haben) ~(mir|uns|ich|wir) ~(von|durch|herr|frau|kolleg_|ihr_?|ein_) ~~(gegeben|genannt|empfohlen|weitergegeben|ueberlassen|mitgeteilt|uebermittelt|zur verfuegung|verkauft|geteilt|weitergeleitet)',
        '(hat|haben) (mir|uns) ~({yourdata}|sie (als|empfohlen)|ihr_ (kontakt|namen|nummer|adresse|visitenkarte)) ~(gegeben|genannt|empfohlen|weitergegeben|weitergeleitet|mitgeteilt|ueberlassen|uebergeben|ueberreicht|geschickt|als)?',
        '(auf empfehlung|empfehlung|auf hinweis|auf anraten|tipp) (von|ihres|ihrer|durch|eines|einer|meines|unseres) ~(kolleg_|herr_|frau|kunden|partner_|[a-z]+)',
        '(sie|du) ~(haben|hatten|hast) ~(mir|uns|auf|bei|am|im) ~(visitenkarte|kontaktdaten|daten|e-?mail_|adresse|nummer|formular) ~(gegeben|ueberreicht|hinterlassen|ueberlassen|angegeben|eingetragen|ausgefuellt|mitgegeben|hinterlegt|uebergeben|dagelassen|genannt)',
        '(visitenkarte|kontaktdaten|ihre karte) ~(ueberreicht|erhalten|bekommen|gegeben|ausgetauscht|getauscht|mitgenommen|auf der messe|am stand|haben wir)',
        '(entnommen|bezogen|uebernommen|gefunden|erhoben|recherchiert|ermittelt) ~(aus|auf|von|ueber|im|vom|ihrer?m?) ~(oeffentlich_|profil_?|linkedin_?|xing|website|webseite|register|impressum|verzeichnis|internet|homepage|handelsregister) && !(statistik|studie|zahlen) ~entnommen',
        '(oeffentlich|frei) (zugaenglich_?|einsehbar_?|verfuegbar_?) && {data}',
        '(woher|wo|wie) (ich|wir) ~(ihr_?|dein_?) ~{data} ~(habe_?|haben|bekommen|gefunden|komme_?|kenne_?)',
        '{data} ~(oeffentlich|frei) ~(auf|im|bei|unter) ~(linkedin|xing|website|webseite|internet|homepage|register)',
      ],
      no: [
        '(unser_?|ihr_?) (tool|plattform|software|loesung|produkt|dashboard) ~(fuehr_|verbind_|vereint|integrier_|buendel_|import_)',
      ],
    },
    opt_out: {
      yes: [
        '(wenn|falls|sofern|sollte_?|moechten|wuenschen|wollen|moechtest|willst) (sie|du|ihr|dies|das|es|ich|mein_?|meine|diese|kein_)( \\w+){0,6} (stoer_|unerwuenscht|unpassend|irrelevant|uninteressant|falsch_?|abmelden|abbestellen|widersprech_|(nicht|kein_|keinerlei|nie|lieber|nichts|ungern)\\b ~(mehr|weiter_?|{stopN}|hoer_|lesen|interess_|relevant|wuensch_|moecht_|erhalten|bekommen|kontaktiert|angeschrieben|richtige_?|zustaendig|ansprechpartner_?|in frage|gewuenscht|erwuenscht|recht|willkommen|brauchen|bedarf)) ~~{tell} && !(keine (fragen|zeit)|nicht (sicher|klar|passt|funktionier_|mehr (koennen|schaffen|erreich_))|nichts von (ihnen|mir) hoer_) && !nicht mehr weiter',
        '(antwort_|schreib_|genuegt|reicht|sag_|melden|kurze|klick_|send_|rueckmeldung|zeile|wort|nein|stichwort|retour|erwider_)( \\w+){0,8} ?[\'"]?(stopp?|nein|kein interesse|keine mails|abmelden|abmeldung|kein bedarf|nein danke|austragen|unsubscribe|bitte nicht|nicht mehr|nichts mehr|keine weiteren)\\b ?[\'"]?',
        '(abmelden|abmeldung|abbestellen|austragen|austragung|abbestellung|werbung abbestellen|widerspruch|widersprechen|newsletter abbestellen|einstellungen aendern)( \\w+){0,6}[:,]? ?(%[upom]|hier|klick_|per |unter|jederzeit|mit einem|antwort_|link|formlos|genuegt|an %)',
        '(hier|jederzeit|unten|ganz einfach|einfach|formlos|per (klick|mail|antwort)|mit einem klick|ueber (den|diesen|folgenden) link|unter %[upom]|zum|zur|um sich|moeglichkeit|koennen sie|kannst du|sich)( \\w+){0,7} (ab(zu)?melden|ab(zu)?bestellen|aus(zu)?tragen|abmeldung|abbestellung|widersprechen|widerrufen|abzumelden) && !(kurs|termin|kunden|abonnenten|nutzer)',
        '^\\W*(abmelden|abmeldung|abbestellen|austragen|newsletter abbestellen|kein(e)? (weiteren? )?(nachrichten|mails|e-?mails|interesse)( mehr)?( gewuenscht| erwuenscht)?\\?|unsubscribe)( hier| jetzt)?\\W*(%[upom].*|hier.*)?$',
        '(dann |so |und )?(ich|wir|schreibe|melde|lasse|nehme|hoere|kontaktiere|entferne|streiche|loesche|werde|werden|stelle)( ich| wir| sie| ihnen| mich| mir)* ~(nicht (mehr|wieder|weiter|erneut|noch)|nie (wieder|mehr)|keine (weiteren|mails|nachrichten|e-?mails)|in ruhe|aus (meiner|unserer|dem|meinem|unserem) ~(liste|verteiler|datenbank|system)|von (meiner|unserer) liste|ein\\b|ihre daten|auf damit) && (antwort_|genuegt|reicht|sag_|schreiben sie|kurz_|wort|zeile|wenn|falls|sofern|sollte|nein|stopp?|bescheid|teilen|mitteil_|moechten|wunsch|rueckmeldung|klick) && !bis (sie|ihr)',
        '(geben|lassen|teilen|sagen|gib|lass|sag|teil)( sie)?( mir| uns| es)* ~(bescheid|wissen|mit|kurz|einfach) ~(wenn|falls|dass|ob|sofern)? ?~(kein_|nicht|nichts|stoer_|unerwuenscht|lieber) && !(fragen|passt der termin|klappt|zeit)',
        '(kein_|keinerlei|nicht) ~({stopN}|kontaktiert|angeschrieben|mehr hoeren) ~(wuensch_|moecht_|erhalten|bekommen|empfangen|wollen|gewuenscht|erwuenscht|interesse)? ~~(genuegt|reicht|antwort_ (sie|kurz|einfach|mit|auf)|kurze|hier|klick_|bescheid|%[upom]|schreiben sie|teilen sie|sagen sie|stopp?|loesch_|nehme ich)',
        '(eine?|jede|die|per|mit) (kurze_? |einfache_? |formlose_? |knappe_? )*(antwort|nachricht|mail|e-?mail|zeile|rueckmeldung|wort|klick|nein|mitteilung|info)( \\w+){0,4} (genuegt|reicht|und (ich|wir|schon))',
      ],
      right: [
        '(sie|du|ihnen|ihr|recht|dir) ~(koennen|kannst|duerfen|haben|hast|steht|recht|koennt) ~~(widersprech_|widerspruch_?|widerspruchsrecht)',
        '(recht|widerspruchsrecht|moeglichkeit) ~(auf |zum |zu |der )?~(widerspruch|widersprech_|art)',
        '(verwendung|nutzung|verarbeitung|speicherung|werb_|direktwerbung|zusendung|kontaktaufnahme|datenverarbeitung) ~(koennen sie|kannst du|koennt ihr|darf) ~widersprech_',
        '(jederzeit|ohne angabe von gruenden|kostenlos|formlos) ~(widersprech_|widerspruch)|(widersprech_|widerspruch) ~(jederzeit|ohne angabe)|widerspruchsrecht',
      ],
      no: [
        '(wenn|falls|sofern) (sie|ihr|du) (keine|kein) (einwaende|bedenken|fragen)',
        '(lieber|besser|bequemer) ~(telefonier_|anruf_|telefonat_?|treffen|besuch_|termin|video_|persoenlich|gespraech) && !(kein_?|nicht_?|nie|stopp?)\\b',
        '(senken|reduzier_|verringer_|optimier_|verbesser_) ~(abmelde_|kuendigungs_)',
        '(wir|ich) (hoer_|geb_|ruh_) ~nicht ~(auf|bis)',
        '(ihre|eure) (kunden|abonnenten|leser|nutzer|empfaenger) ~(abmeld_|abbestell_|koennen|widersprech_)',
      ],
    },
    privacy_notice: {
      yes: [
        "(datenschutz_|dsgvo|datenverarbeitung|personenbezogen_|(ihre|deine|mit|die) (\\w+ )?(personenbezogenen )?(daten|personendaten)|art(\\.|ikel)? ?1[34]|privatsphaere|informationspflicht_|privacy_?|dse)( [\\w',.-]+){0,10}? ?:?-? ?%[upo]",
        '(datenschutzerklaerung|datenschutzhinweise_?|datenschutzinformation_|datenschutzbestimmung_|datenschutzrichtlinie_|datenschutzseite|datenschutz-?info_?|datenschutzerklaerungen|privacy policy|informationen zum datenschutz|hinweise zum datenschutz|angaben zum datenschutz|datenschutzmitteilung) ~(finden|lesen|unter|hier|auf|siehe|anbei|im anhang|gilt|abrufbar|einsehen|nachlesen|entnehmen|erfahren|link|%|beschrieben|steht|erlaeuter_|stehen|verlinkt|erklaer_)',
        '(siehe|finden|lesen|nachlesen|in|gemaess|gem\\.|entnehmen|steht|erlaeutert|erklaert|beschreibt|details|mehr|naeheres|hinweise|informationen) ~(unserer?|unseren|der|den|meiner?|die|unsere|ihr_?) ~(datenschutzerklaerung|datenschutzhinweis_|datenschutzinformation_|datenschutzbestimmung_|datenschutzrichtlinie_|datenschutzseite)',
        '(wie|was|welche|wofuer) (wir|ich|mit ihren daten|\\w+ (ihre|mit ihren)) ~(daten|angaben|kontaktdaten) ~(verarbeit_|umgeh_|nutz_|speicher_|verwend_|passiert|geschieht|schuetz_) ~~(%[upo]|hier|datenschutz_|link|erklaer_|steht|finden|lesen)',
        '^\\W*(datenschutz|datenschutzerklaerung|datenschutzhinweise?|datenschutzinfo_?|privacy|dse)\\W* ?(%[upo]|hier|link)',
        '%[upo] ~(datenschutz_|dsgvo|verarbeitung ihrer daten|umgang mit)',
        '(informationen|hinweise|angaben|infos|pflichtangaben|pflichtinformation_) ~(nach|gemaess|gem\\.|laut|zu|zum|zur|i\\.s\\.) ~(art_|dsgvo|datenschutz|verarbeitung|datenverarbeitung) ~(%[upo]|hier|finden|unter|anbei|abrufbar|:)',
        '%p',
      ],
      no: [
        '(wir|ich) (erstell_|biet_|verkauf_|schreib_|unterstuetz_|berat_|pruef_|helf_|entwickel_|uebersetz_)( \\w+){0,5} (datenschutz_|dsgvo)',
        'ihre (datenschutzerklaerung|datenschutzhinweise|datenschutzseite) (ist|hat|enthaelt|koennte|sollte|fehlt|entspricht)',
        'datenschutz (ist|bleibt|wird|war) (ein|in|das|fuer)',
      ],
    },
    deceptive_subject: {
      yes: [
        '(ihr_?|dein_?|das|kunden|bank|e-?mail-?|benutzer)_?( \\w+){0,2} ?(konto|zugang|account|postfach|passwort|kennwort|mailbox|abo|abonnement|domain|profil|karte|kreditkarte|lizenz|mitgliedschaft|paket|sendung|onlinezugang|speicher|vertrag)_? ~(wird|wurde|ist|laeuft|werden|droht|gesperrt|sperr_|eingeschraenkt|deaktivier_|geschlossen|abgelaufen|ablaeuft|gekuendigt|geloescht|blockiert|konnte|kompromittiert|voll|bestaetig_|haengt|gehackt) && !(sparen|optimier_|einsparen|verwalten|management|software|webinar|wird besser|verdoppel_)',
        '(konto|zugang|account|zugangs|konten|passwort|karten)_?(sperrung|sperre|deaktivierung|ablauf|schliessung|aktualisierung|verifizierung|bestaetigung)( |$|[:!])',
        '(rechnung|zahlung|forderung|betrag|gutschrift|lastschrift|ueberweisung|rate|rechnungen)_? ~(ueberfaellig|faellig|offen|unbezahlt|ausstehend|nicht (bezahlt|eingegangen|beglichen|erhalten)|fehlgeschlagen|abgelehnt|zurueckgewiesen|verzug|im anhang|anbei|angemahnt|steht aus)',
        '^\\W*(ihre |die )?rechnung( nr\\.?| nummer|snummer)? ?#?\\d',
        '(ueberfaellige|offene|unbezahlte|faellige|ausstehende|letzte|zweite|dritte|1\\.|2\\.|3\\.)_? (rechnung|zahlung|mahnung|forderung|zahlungserinnerung|warnung|erinnerung|aufforderung|betrag|rate)',
        '^\\W*(letzte_? |zweite |dritte |dringende_? )*(mahnung|zahlungserinnerung|zahlungsaufforderung|inkasso_?|mahnbescheid|vollstreckung|pfaendung|sicherheitswarnung|sicherheitshinweis|kontowarnung|kontosperrung|letzte warnung|letzte aufforderung)\\b',
        '(handlungsbedarf|sofort(iges)? handeln|handeln sie (jetzt|sofort)|aktion erforderlich|handlung erforderlich|bestaetigung erforderlich|dringend|wichtig|achtung|sicherheits_) ?[:!-]? ~(konto|rechnung|zahlung|passwort|zugang|account|gesperrt|bestaetig_|verifizier_|mahnung|zugangsdaten)',
        '(bestaetigen|verifizieren|aktualisieren|pruefen|erneuern) sie ~(konto|zugang|passwort|kontodaten|zahlungsdaten|zugangsdaten|identitaet|bankdaten)|passwort ~(laeuft|ablaeuft|abgelaufen|zuruecksetzen)',
        '(verdaechtige|ungewoehnliche|unbefugte|neue)_? (anmeldung|aktivitaet|login|zugriff|transaktion)_?',
        '(unser (telefonat|gespraech|termin|treffen|meeting)|wie (besprochen|vereinbart|telefonisch|zugesagt)|ihre (bestellung|lieferung|sendung|buchung|reservierung|bewerbung) ?(\\d|nr|#|ist|konnte|wurde|vom|-)|sie haben gewonnen|unterschriebener vertrag|unterzeichneter vertrag|auftragsbestaetigung|zahlungseingang|zahlungsbestaetigung|gerichtlich_|anwaltliche?s?|rechtliche schritte|verpasster anruf)',
      ],
      no: [
        'zahlungs(ziele?|bedingungen|arten|modalitaeten)',
        '(reduzier_|vermeid_|senk_|automatisier_|digitalisier_|software|webinar|tipps|checkliste|leitfaden|weniger|schneller|fehler|zur ausschreibung|prozess_?|verarbeitung|loesung|optimier_|beschleunig_)',
      ],
    },
    ad_label: {
      yes: [
        '(diese_?|die vorliegende|folgende) (\\w+ )?(e-?mail|mail|nachricht|mitteilung|schreiben|sendung|inhalte?) ~(enthaelt|ist|dient|stellt|gilt als|beinhaltet|erfolgt zu)( \\w+){0,4} (werbung|anzeige|werbe_|werblich_|kommerziell_|reklame|marketing_|verkaufs_)',
        '^\\W*(werbung|anzeige|werbeanzeige|werbliche_? (information|nachricht|mitteilung|e-?mail)|werbe-?(mail|e-?mail|nachricht|information|mitteilung)|kommerzielle_? (information|nachricht|kommunikation|mitteilung|e-?mail)|reklame|gesponsert|promotion|advertorial|inserat)\\W* ?(:|-|\\]|\\)|>|\\||】|\\*|$)',
        '^\\W*(werbe-?(mail|e-?mail|nachricht|information|mitteilung|botschaft)|(werbliche|kommerzielle)_? (information|nachricht|kommunikation|mitteilung|e-?mail|botschaft)|geschaeftliche werbung) (von|der|des|fuer unser_|aus dem hause)\\b && !(ihre|eure|deine)_?',
        '^[\\[(<*] ?(werbung|anzeige|werblich_|reklame|gesponsert|promotion)\\b',
        '(diese|dies|dieses|folgende|hierbei|bei dieser|vorliegende)_?( \\w+){0,4} (ist|sind|enthaelt|stellt|handelt|dient|um)( \\w+){0,3} ?(werbung|werbe_|werbliche_?|kommerzielle_?|anzeige|reklame|werbezweck_|direktwerbung) && (nachricht|mail|e-?mail|dies|schreiben|mitteilung|information|hierbei|inhalt|beitrag) && !(keine|nicht)',
        '(zu|fuer) werbezwecken && (nachricht|mail|schreib_|gesendet|kontaktier_|sie)',
      ],
      no: [
        '(ihre|eure|deine|unsere) (letzte |neue |aktuelle |juengste )*(werbung|anzeige|kampagne|reklame|werbekampagne)',
        'anzeige (in echtzeit|auf dem)',
      ],
    },
    special_category: {
      yes: [
        '(als|da sie|weil sie|du als|sie als|fuer sie als)( \\w+){0,3} (spd|cdu|csu|fdp|afd|gruenen?|linken?|bsw|oevp|fpoe|spoe|svp|partei|gewerkschafts?|verdi|ig[- ]metall|dgb)[- ]?(mitglied|anhaenger_?|waehler_?|anhaengerin|politiker_?|funktionaer_?|sympathisant_?|vertreter_?)',
        '(erholt|erhol_|genes_|gute besserung|auskuriert|wieder (gesund|fit|auf den beinen)) && (sie|ihr_?|ihnen|du|dir|dein_?)\\b && (operation|op\\b|krank_|erkrank_|unfall|burn-?out|depression|krebs_?|herzinfarkt|schlaganfall|chemo_|reha|eingriff|klinik|therapie|verletz_|covid|grippe) && !(markt|branche|wirtschaft|konjunktur|boerse|unternehmen|firma|umsatz|team)|arbeitsunfaelle',
        '(weiss|wissen|gehoert|gelesen|erfahren|gesehen|mitbekommen|da|weil|dass) ~(sie|du|bei ihnen|ihr_?)\\b ~(christ_?|katholi_|evangelisch_?|muslim_?|jued_|jude|juedin|hindu_?|buddhist_?|schwul|lesbisch|bisexuell|homosexuell|trans\\b|queer|krebs_?|diabet_|depress_|schwanger_?|behindert|behinderung|rollstuhl|epilep_|multiple sklerose|operiert|operation|burn-?out|krankgeschrieben|erkrankt|krank)\\b && !(ihre_? (\\w+ )?(kunden|firma|klinik|patienten|produkte|unternehmen|mitarbeiter_?|zielgruppe|team)|sie (beliefern|betreuen|behandeln|unterstuetzen|verkaufen))',
        '(sie|ihr_?|ihnen|du|dich|dein_?|dir)\\b ~~(krebs_?|tumor|chemo_|diabet_|depress_|burn-?out|operation|operiert|op hinter|herzinfarkt|herzleiden|herzprobleme?|schlaganfall|krank|krankheit|erkrank_|erkaelt_|behindert|behinderung|rollstuhl|schwanger_?|schwangerschaft|hiv|adhs|autis_|asthma|epilep_|migraene|arthrose|multiple sklerose|parkinson|demenz|angststoerung|psychisch_|therapie|reha|sucht_|alkohol_|verletz_|chronisch_|long covid|genes_|genesung|krankgeschrieben|krankenstand|krankenhaus(aufenthalt)?|klinikaufenthalt|allergi_|medikament_|rueckenleiden|rueckenschmerz_|bandscheib_|diagnos_|gesundheitlich_|leiden|leidest|unfall|fehlgeburt|suchtkrank_|schwerbehinder_|schwerhoerig|sehbehinder_|transplant_|dialyse) && !(ihr_? (\\w+ )?(unternehmen|firma|team|pipeline|budget|patient_|kunden|system|prozess_|klinik|krankenhaus_?|haus|mitarbeit_|belegschaft|software|beschaeftigt_|betrieb|produkt_|angebot|praxis|reha_|forschung|vertrieb|abteilung)|krankenhaeus_|kliniken|krankenstand ~(mitarbeit_|senken|ihr_ )|leiden(schaft|d_)|beliefer_|behandel_|versorg_|unter ~(druck|fachkraeftemangel)|krankenkasse|krankheitsquote|chronisch(er|e) (mangel|unterbesetz_)|unter ~mangel)',
        '(als|da sie|weil sie|sie sind|sie als|dass sie|du bist|da du|weil du|ihr_?|bekennend_|praktizierend_) ~(glaeubig_|fromm_|praktizierend_|bekennend_|ueberzeugt_)? ?~(christ|christin|katholik_|katholisch_?|evangelisch_?|protestant_|muslim_?|moslem_?|islamisch_?|jude|juedin|juedisch_?|hindu_?|buddhist_|zeuge jehovas|atheist_|orthodox_|glaeubig_|glauben|religion_?|religioes_|kirchengemeinde|kirchenmitglied|moschee_?|synagoge|konfession|ramadan) && (sie|ihr_?|ihnen|du|dich|dein_?) && !(ihr_? (\\w+ )?(unternehmen|firma|kunden|gaeste|restaurant|kirchengemeinde ist)|wir glauben|ich glaube|beliefer_)',
        '(als|da sie|sie sind|sie als|weil sie|ihr_?|dass sie|du|ihnen) ~(gewerkschaft(s_|er_?|erin)|gewerkschaftsmitglied_?|gewerkschafter_?|ver\\.?di-?mitglied|ig[- ]metall-?\\w*|mitglied ~(gewerkschaft|verdi|ver\\.di|ig metall|dgb|oegb|unia)|betriebsrat_?(smitglied)?|gewerkschaftlich_|mitgliedschaft ~gewerkschaft|gewerkschaft (engagier_|aktiv)) && !(ihre firma|ihr unternehmen|beliefer_|krankenhaeuser|kunden)',
        '(als|da sie|sie sind|sie als|weil sie|ihr_?|dass sie|du|sie) ~(cdu|csu|spd|fdp|afd|gruenen?|linken?|oevp|spoe|fpoe|svp|neos|parteimitglied|parteibuch|mitglied der ~partei|waehler_?|gewaehlt haben|politische_? (einstellung|ueberzeugung|gesinnung|haltung|engagement)|kommunist_|sozialist_|sozialdemokrat_|konservativ_ ~(gesinn_|waehl_)|partei ~(engagier_|aktiv|angehoer_)|demonstr_) && !(gruene(n|r|s)? (logistik|energie|strom|it|wasserstoff|zahlen|bereich|lieferkette|flotte|welle)|dritt_|vertragspartei|ihre ~flotte)',
        '(als|da sie|sie sind|sie als|weil sie|ihr_?|dass sie|du|dein_?) ~(schwul_?|lesbisch_?|lesbe|homosexuell_?|bisexuell_?|queer_?|transgender|transfrau|transmann|trans person|nicht-?binaer_?|sexuelle_? (orientierung|identitaet)|sexualleben|lgbt\\w*|geoutet|coming-?out|gleichgeschlechtlich_) && (sie|ihr_?|ihnen|du|dich|dein_?) && !(ihr_? (unternehmen|firma|team|netzwerk))',
        '(als|da sie|sie sind|sie als|weil sie|ihr_?|dass sie|du|angesichts ihrer) ~(schwarze_? (frau|mann|unternehmer_|person)|person of color|hautfarbe|ethnisch_|ethnie|herkunftsland|migrationshintergrund|(tuerkisch|arabisch|afrikanisch|asiatisch|juedisch|polnisch|russisch|kurdisch)_? (herkunft|wurzeln|abstammung|hintergrund|staemmig)|\\w+staemmig_?|roma|sinti|rasse|abstammung) && (sie|ihr_?|ihnen|du|dein_?)',
        '(gute besserung|schnelle genesung|baldige genesung|gute genesung) ',
        '(ihr_?|dein_?) (dna|genetisch_|biometrisch_|fingerabdruck|vorstraf_|strafregister)',
      ],
      no: [
        '(krankmeldung_?|krankschreibung_? (gehen|an)|personalabteilung|krankenstand|krankentage)',
      ],
    },
  },
};
