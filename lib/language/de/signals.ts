import type { SignalLabel } from '@/lib/model/assessment';

import type { Lexicon } from '../pattern';

/** German, with Austrian and Swiss spelling: what people write when they want it to stop. */
export const de: Lexicon<SignalLabel> = {
  script: 'umlaut',
  words: {
    me: '(mich|mir|uns|meine_?|unsere_?|diese (adresse|nummer)|dieses postfach|diesem postfach)',
    thing:
      '(e-?mails?|mails?|emails?|nachrichten|nachricht|newslettern?|werbung|werbe_|werbe-?(e-?)?mails?|anrufen?|kontakt_|zuschriften|zusendung_|anschreiben|schreiben|post|informationen|infos|angebote|vertriebs_|akquise_|kaltakquise|spam|angeboten|mailings?|sms|anfragen|sendungen|kommunikation|marketing_|direktwerbung|direktmarketing|belaestigung_|mitteilungen|kontaktaufnahme_|kontaktversuch_)',
    nomore:
      '(nicht (mehr|laenger|weiter_|wieder|noch ?(ein)?mal|erneut)|nie (mehr|wieder)|niemals( mehr| wieder)?|kein_ (weitere_|mehr)?|nimmer|nichts mehr|in zukunft nicht|kuenftig nicht|nicht)',
    more: '(mehr|weitere_|weiterhin|laenger|wieder|noch ?mal|noch ein_mal|erneut|kuenftig|zukuenftig|in zukunft|jemals|weiter)',
    contactV:
      '(kontakt_|schreib_|anschreib_|angeschrieben|geschrieben|mail(en|t|st)?|anmail_|e-?mail_|emailen|anruf_|angerufen|rufen|ruft|belaestig_|behellig_|anspam_|zuspam_|zumuell_|nerv_|stoer_|zu_senden|send(en|et|e)|schick_|zuschick_|zusend_|ansprech_|angesprochen|anpingen|bombardier_|zutext_|meld(en|et|e)|zugeschickt|zugesandt|wend(en|et))',
    data: '(daten|kontaktdaten|personendaten|adress_|e-?mail_|mail-?adress_|mailadress_|anschrift|telefonnummer_?|nummer|handynummer|kontakt_|angaben|informationen|infos|eintrag|eintraege_?|profil|datensatz|datensaetze|namen?|personenbezogen_|kundendaten|durchwahl|mobilnummer)',
    mydata:
      '((mein_?|unser_?|diese|mir)( \\w+){0,3} {data}|daten ~(von mir|ueber mich|zu meiner person|mich betreffend_?|zu mir|ueber uns|zu unserer firma|von uns)|personenbezogenen daten)',
    del: '(loesch_|geloescht_?|entfern_|vernicht_|tilg_|auszutragen|zu entfernen|ausradier_|bereinig_|beseitig_|streichen|gestrichen|streicht|herausnehmen|rausnehmen|rausschmeissen|rauswerfen|raus)',
    list: '(verteiler_?|mailverteiler_?|liste_?|mailingliste_?|mailing-?liste_?|adressliste_?|datenbank_?|kartei|adressbestand|crm_?|system_?|newsletter_?|kontaktliste_?|datei|adressdatei|aussendung_?|bestand|kampagne_?|e-?mail-?liste_?|adressbuch|empfaengerliste_?|verzeichnis)',
    defer:
      '(heute|morgen nicht|diese(n|r|s)? (woche|monat|quartal|jahr)|vorerst|momentan|derzeit|aktuell|gerade|zur ?zeit|im moment|vor (montag|dienstag|mittwoch|donnerstag|freitag|dem \\d|\\d|ende|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|ostern|weihnachten|mitte|anfang)|bis (zum|ende|naechst_|montag|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|nach)|erst (im|wieder|ab|nach)|(im|naechst_) (herbst|fruehjahr|sommer|winter|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|jahr|monat|woche|quartal) (wieder|noch|erneut|nochmal)|abends|am wochenende|nach \\d+ uhr|vor \\d+ uhr|waehrend|noch nicht|in (den|der) (ferien|urlaub))',
    gone: '(praesentation|folie_?|angebot_?|entwurf|dokument_?|seite \\d+|rechnung|vertrag_?|bericht|tabelle|zeile|spalte|protokoll|agenda|cc|kopie|thread|chat|gruppe|kalender|termin_?|einladung|meeting|warenkorb|bestellung|broschuere|impressum|flyer|text|bild|grafik|tippfehler|teilnehmerliste|gaesteliste|signatur|projekt_?|einkaufswagen|referentenliste|rednerliste)',
    offered:
      '((wenn|falls|sofern|sollten) sie( \\w+){0,6} (nicht|kein_|keinerlei|abmelden|abbestellen|widersprechen|wuenschen|moechten|erhalten) ~(klicken|antworten|schreiben|koennen|genuegt|reicht|teilen|hier|link|%|lassen|senden|bitte ich|nutzen)|sie koennen (sich |den |diesen |unseren |jederzeit |dem |der )*~(abmelden|abbestellen|widersprechen|widerrufen|austragen)|(zum|um sich|zur) (abmelden|abbestellen|austragen|abmeldung|abbestellung)( \\w+){0,5} (klicken|bitte|hier|nutzen|antworten)|klicken sie (bitte )?(hier|auf|unten)|hier (abmelden|abbestellen|austragen)|(abmelden|abbestellen|austragen|abmeldung)( \\w+){0,3}:? ?%|sie erhalten diese|nicht der (richtige|beabsichtigte|vorgesehene)|irrtuemlich erhalten|diese (e-?mail|nachricht) (enthaelt|ist vertraulich|kann vertrauliche)|(unsere|ihre|die|der|viele) (kunden|abonnenten|empfaenger|leser|nutzer|interessenten) ~(abmelden|widersprech_|wollen|moechten|bestellen))',
  },
  masks: [
    '(abmelde|abbestell|austragungs)_?(rate|raten|quote|quoten|link|links|button|funktion|seite|formular|prozess|zahlen)(?! funktioniert| geht)',
    'kein(e|en|erlei)?( weiteren?| grundsaetzlichen?)? (einwand|einwaende_?|widerspruch|bedenken|einspruch)',
    'nichts (dagegen|einzuwenden)',
    'datenblatt_?|datenblaetter_?|produktdaten_?|stammdaten_?',
    '(vom|beim|am|zum) (kurs|seminar|webinar|workshop|event|termin|kongress|messe|training|lehrgang) (ab_melden|abgemeldet)',
    'widerspruchsfrei_?|widersprueche',
  ],
  rules: {
    objection: {
      yes: [
        '{contactV} && ({me}|bitte|sie|weitere) && (nicht (mehr|laenger|weiter|weiterhin|wieder|noch ?(ein)?mal|erneut|laenger)|nie (mehr|wieder)|niemals|kein_ ~({thing}|mehr)|nimmer|nichts mehr|(in zukunft|kuenftig|zukuenftig) nicht|(mich|uns) (bitte )?nicht ~(mehr|an|weiter|zu|kontaktier_|$|[.!])|(schreib|ruf|kontaktier|mail|belaestig|stoer|nerv|behellig|schick|send)(en|t|e)? (sie |ihr )?(mir|mich|uns)( bitte)? (nicht|nichts)) && !(nicht|kein_|nichts|nie) ~~{defer} && !(koennen|konnte_?|habe_?|hat|ist|sind|wurde_?|hatte_?|werde_?|wird|wuerde|bin|darf|muessen|brauche_?|dazu|hier) ~(nicht|kein_|nichts) ~(meld_|schick_|geschickt|gesendet|geschrieben|kontaktiert|senden|schreiben|anrufen|gemeldet|ansprechen|wenden|zusenden) && !(wenn|falls|sofern) (ich|wir|sie) ~nicht && !(warten|gesehen|gelesen|geschafft)',
        '(keine|keinerlei|nie wieder|nie mehr|ohne|null)( \\w+){0,2} ?(weitere_|mehr|zukuenftige_|kuenftige_|solche_|dieser|derartige_|unaufgeforderte_|unverlangte_|ihre_|werbe_|neuen?)?( \\w+)? {thing}( mehr)? ~(bitte|mehr|danke|von ihnen|an (mich|uns|diese)|erhalten|bekommen|empfangen|schicken|senden|zusenden|gewuenscht|erwuenscht|wuensch_|moechte|will|zu|$|[.!,]) && !{defer} && !(habe_?|hatte|haben|gibt es|gab es|ist|sind|kam_?|liegen|finde|sehe) ~(keine|keinerlei) ~{thing} ~(erhalten|bekommen|gefunden|eingegangen|gesehen|vor|da|angekommen)',
        '(keine|keinerlei)( \\w+){0,2} {thing} (mehr|bitte|danke|erwuenscht|gewuenscht)',
        '(weitere_|kuenftige_|jegliche_|sonstige_|alle|unerwuenschte_|unverlangte_|solche_|diese_?|ihre_?|das|den|die|der)( \\w+){0,3} ({thing}) ~(unterlass_|einstell_|einzustellen|unerwuenscht|nicht (erwuenscht|gewuenscht)|verzicht_|abseh_|abzusehen|ab(be)?stell_|beend_|untersag_|verbiet_|verbitt_|stopp_|abbestell_|lehne_? (ich|wir)|lehn(en|e))',
        '(unterlass(en|t)|stell(en|t)|stopp(en|t)|hoer(en|t)|beend(en|et)|verzicht(en|et)|seh(en|t)|lass(en|t)|spar(en|t))( sie| ihr| es)?( sich)?( bitte| sofort| umgehend| endlich| ab sofort| doch| jetzt| es| damit)* ~({thing}|{contactV}|damit auf|auf damit|das ein|mich in ruhe|uns in ruhe|in frieden|diesen mist|diesen quatsch) && !(stellen|stellt) sie ~(vor|dar|zusammen|bereit|frage_|rechnung) && !lassen sie ~(wissen|wir|sprechen|telefonieren|zukommen|von sich hoeren) && !hoeren ~(voneinander|uns|gern)',
        '(bitte|moechte|wuensch_|fordere|ersuche|aufhoeren|hoer_|endlich)( \\w+){0,6} (auf(zu)?hoeren|hoeren( sie)?( \\w+){0,3} auf|unterlassen|zu unterlassen|einzustellen|abzusehen|verschonen|in ruhe lassen|in ruhe zu lassen)',
        '(verschon_|in ruhe|in frieden) ~(mich|uns|lassen|lasst|gelassen) && !(in ruhe (an|durch|pruef|sprech|les|ueberleg|unterhalt|austausch))',
        '{me} ~(aus|von) ~{list} ~({del}|nehm_|austrag_|heraus|raus|streich_|geloescht|gestrichen|genommen|abmeld_|entfern_)? && ({del}|nehm_|nimm|austrag_|trag_|streich_|raus|heraus|abmeld_|geloescht|entfern_|genommen|loesch_) && !{gone}',
        '({del}|nehm_|nimm|trag(en|t|e)?|streich_|meld(en|et|e)|werf(en|t)|schmeiss_)( sie| ihr)? ~{me} ~(aus|von|ab|raus|heraus|vom) ~({list}|abo_?|$|[.!,]|aus|raus|bitte) && !{gone} && !(melden|meldet|melde) ~(bei|wieder|noch) && !(termin|kurs|webinar|seminar|veranstaltung|messe)',
        '(meld(en|et|e)|trag(en|t|e)) ~(mich|uns) ~(ab|aus)( bitte| sofort| danke)*[.!]*$',
        '(ab(zu)?melden|ab(zu)?bestellen|aus(zu)?tragen|abmeldung|abbestellung|abbestelle|austragung|abgemeldet|abbestellt|ausgetragen) && (mich|uns|moechte|will|wuensche|bitte|hiermit|wie kann|wie koennen|newsletter|verteiler|^\\W*(ab(zu)?melden|abmeldung|abbestellen|austragen)\\W*$) && !(vom|beim|am|zum|von der|bei der|fuer den|fuer die|zur) (termin|kurs|seminar|webinar|veranstaltung|meeting|messe|schulung|event|workshop|essen|finanzamt|krankenkasse|schule) && !(kunden|abonnenten|nutzer|empfaenger|leser) ~(abmelden|abbestellen|austragen)',
        '^\\W*((bitte|danke|nein|sofort|hallo|guten tag|sehr geehrte_?)[ ,]+)*(stopp?|abmelden|abmeldung|abbestellen|austragen|unsubscribe|loeschen|abo kuendigen|werbestopp)( bitte| danke| sofort| jetzt)*\\W*$',
        '(ich|wir|hiermit|lege_?|erheb_|mache_?|einleg_|einzulegen|widersprech_|meinen|unseren|als|sowie|dies ist|gilt als) ~(widersprech_|widerspruch|wider ?sprochen|einspruch) && !(widerspruch|widersprech_|einspruch) ~(protokoll|im text|zwischen|bescheid|rechnung|ihrer (aussage|darstellung|meinung|einschaetzung)|dem angebot|in sich|zahlen|sich nicht|der these) && !nicht widersprech_ && !sie ~(widersprechen|widerspruch)( \\w+)? koennen',
        '(widersprech_|widerspruch|einspruch) ~(gegen|der|einer|jeder|jeglich_|weiterer|meiner|ihrer|zur|nach|gem_) ~({thing}|{data}|nutzung|verwendung|verarbeitung|weitergabe|speicherung|kontakt_|werb_|ansprache|zusendung|art|dsgvo|profil_|uebermittlung)',
        '(widerruf_|zieh_|ziehe|entzieh_|nehm_) ~(meine_?|unsere_?|die|jede_?|saemtliche_?|erteilte_?|etwaige_?) ~(einwilligung_?|zustimmung_?|erlaubnis|einverstaendnis_?|genehmigung|permission|opt-?in) && !(bestellung|auftrag|vertrag)',
        '(einwilligung_?|zustimmung|erlaubnis|einverstaendnis_?) ~(widerruf_|zuruecknehm_|zurueckgezogen|zurueckzieh_|ziehe ich|nehme ich|entzogen|zurueck)',
        '(ich|wir) ~(moecht_|will|woll_|wuensch_|verbitt_|verbiete_?|untersag_|lehn_|verwahr_|habe_? kein interesse|brauch_) ~(nicht|kein_|keinerlei|ab|mir|ihnen|nie|verbitt_|nichts) ~~({thing}|kontaktiert|angeschrieben|angerufen|belaestigt|hoeren|von ihnen|werblich|beworben|kontaktaufnahme_?|kontakt|angemailt|gestoert|behelligt|im verteiler|auf ihrer liste|in ihrem verteiler) && !{defer} && !(angebote? ~(ablehnen|ab)|dass (wir|sie) ~missversta_|missversta_|laenger warten|warten) && !kein_ ~(mail|nachricht) ~(gesehen|bekommen)',
        '(verbitte|verbitten|untersage|untersagen|verbiete|verbieten) (ich|wir|mir|uns|ihnen|hiermit) ~({thing}|weitere|jede_?|kontakt|nutzung|verwendung|verarbeitung)',
        '(ich|wir) (verbitt_|untersag_|verbiet_) ',
        '(unerwuenscht|nicht erwuenscht|unerbeten|unverlangt|nicht gewuenscht|unaufgefordert_?|belaestigung|spam)_? ~({thing}|kontakt|zusendung|ansprache)? ~(unterlass_|rechtswidrig|verbot_|unzulaessig|anwalt|abmahn_|untersag_|stopp_|einstell_|nicht mehr|keine)',
        '({thing}|kontaktaufnahme_?|anrufe|ansprache) ~(ist|sind|waere_?) ~(unerwuenscht|nicht erwuenscht|nicht gewuenscht|unerbeten|verboten|nicht gestattet|nicht willkommen|laestig)',
        '(sperr_|block_|robinson_|werbesperre|sperrliste|blacklist_|blockliste|sperrvermerk) ~(mich|mir|uns|meine_?|unsere_?|fuer|auf|setzen|eintrag_|vermerk_|notier_|beacht_) && !(konto|karte|gesperrt|passwort|rechnung|termin)',
        '(daten|adresse|nummer|kontaktdaten) ~(nicht|kein_|nicht mehr|nicht laenger) ~(werb_|marketing|akquise|vertrieb|werblich_|weitergeb_|weitergegeben|nutz_|verwend_|benutz_) && (mein_?|unser_?)',
        '(habe_?|hatte_?) (mich |ich |ihnen |wir |dem |dafuer |hierzu |mich nie )*(nie|niemals|nicht|keine_?|kein) ~(angemeldet|zugestimmt|eingewilligt|bestellt|abonniert|einwilligung|zustimmung|erlaubnis|einverstaendnis|gebeten|angefordert|abgemeldet) && ({thing}|einwilligung|zustimmung|newsletter|erlaubnis|werb_|verteiler|kontakt_) && !(bestaetigung|angebot|muster) ~(angefordert|bestellt)',
        '(nehm(en|t)|nimm|setz_) ~(mich|uns|meine_?) ~(raus|heraus|runter|auf die (sperr|black)_?)',
        '(sehen|seht|bitte) ~(von|ab) ~(weiteren|kuenftigen|zukuenftigen|jeglichen|solchen|werblichen|{thing}) ~(ab|abzusehen|abstand)',
        '(nehmen|nehmt) ~(abstand|abstand von)',
        '(dsgvo|art\\.?|artikel) ?~21 && (widersprech_|widerspruch|recht|gem_|nach)',
        '(werbewiderspruch|werbestopp|kontaktverbot|unterlassungserklaerung|unterlassungsaufforderung)',
        '(gegen|mit) (der|die|eine|keiner)( \\w+){0,2} (nutzung|verwendung|verarbeitung|weitergabe|kontaktaufnahme)( \\w+){0,4} ({data}|werb_|marketing)? ~(nicht einverstanden|verwahre|wehre)|nicht (damit )?einverstanden,? ~({thing}|kontakt_|werb_|daten|angeschrieben|anschreib)',
      ],
      no: ['{offered}'],
    },
    erasure: {
      yes: [
        '{mydata} ~~({del}|loeschung|entfernung|vernichtung) && !{mydata} ~~{gone} && !(stammdaten|rechnung|probeabo)',
        '({del}|loeschung|entfernung|vernichtung|loeschantrag|loeschbegehren|loeschungsantrag|loeschersuchen) ~~{mydata} && !{mydata} ~~{gone} && !unser_ ~(produkt|website|shop|team)',
        '({del}|loeschung|entfernung|vernichtung) ~~((ueber|zu) (mich|mir|uns|meine_? person)|was sie ~(haben|gespeichert)|von mir|mich betreff_) && !von mir ~(gesendet|geschickt|erstellt|geschrieben|stamm_)',
        '((ueber|zu) (mich|mir|uns|meine_? person)|von mir ~(gespeichert|haben|vorliegen)) ~~({del}|loeschung|geloescht)',
        '(verlang_|forder_|beantrag_|begehr_|bitte um|ersuch_|erwart_|bestehe auf|antrag auf|wuensch_|recht auf|anspruch auf) ~(loeschung|entfernung|vernichtung|vergessen_?werden|vergessen) && !(folie|datei|eintrag im kalender|zeile|position)',
        '(art(ikel|\\.)?) ?17\\b|recht auf (vergessenwerden|loeschung|vergessen)',
        '({del}|loeschung|werfen) ~(mich|uns) ~(aus|vollstaendig|komplett|restlos|ganz|bitte|sofort|$)( \\w+){0,3} ?(datenbank_?|crm_?|system_?|kartei|bestand|datei|unterlagen|$|kontakten|adressbuch|verzeichnis)',
        '(mich|uns) ~(aus|in) ~(datenbank_?|crm_?|system_?|kartei|adressbestand|datenbestand|datei|kontakten|adressbuch) ~({del}|nehm_|werf_)',
        '(speicher_|aufbewahr_|behalt_|vorhalt_) ~(nicht|kein_|nichts) ~(mehr|laenger|weiter)? && {mydata}|ueber mich|von mir',
        '(nicht|kein_) ~(speicher_|gespeichert|aufbewahr_|vorhalten) && (mein_? ~{data}|ueber mich|daten von mir)',
        '(vergessen|vergesst) sie ~(mich|meine_? {data}|alles ueber mich)',
        '(alles|saemtliches) (ueber|zu|was) ~(mich|mir|uns) ~({del})',
        '(unverzueglich|umgehend|sofort|restlos|vollstaendig|endgueltig) ~(zu )?loesch_ && (daten|mein_|mich|alles)',
      ],
      no: [
        '{offered}',
        '(habe_?|haben|wurden?|sind) ~~(bereits|schon|gestern|soeben|inzwischen|versehentlich)? ?~geloescht( habe_?n?)?[.!]* && !(bitte|verlang|bestaetig)',
      ],
    },
    access: {
      yes: [
        '(welche_?|was fuer|was|welcherlei|alle|saemtliche|ob|inwieweit|woraus|wie viele) ~({data}|daten|infos|informationen|genau|alles)? ~(haben|speicher_|gespeichert|verarbeit_|halten|hinterlegt|vorlieg_|liegen|besitz_|erfasst|wissen|fuehren|gesammelt|verfueg_|erhob_|nutzen|existieren|sind) ~(ueber|zu|von) (mich|mir|uns|meine_? person) && !(von mir (noch|benoetig|brauch)|brauchen|benoetigen) && !(fehlen|noch) ~von mir && !halten sie von mir',
        '(welche_?|was) ~(daten|informationen|infos|angaben|kontaktdaten|alles) ~~(ueber mich|zu mir|zu meiner person|von mir|ueber uns|mich) ~(gespeichert|haben|vorliegen|verarbeitet|speichern|vorhanden|bekannt|hinterlegt|erfasst|gesammelt)',
        '(was|alles,? was) ~(wissen|weiss|haben|ist|speichern) ~(ueber mich|zu mir|ueber meine person)',
        '(auskunft_?|selbstauskunft|auskunftsersuchen|auskunftsrecht|auskunftsanspruch|auskunftsbegehren|datenauskunft|datenkopie) ~~({data}|dsgvo|art|mich|mir|gespeichert_?|person|datenschutz|recht|erteil_|darueber|verlang_|ueber) && !(auskunft (ueber|zu|zum|zur) (den|die|das|ihre_?|ihr|preise?|liefer_|verfuegbar_|produkt_|konditionen|status|bestell_|stand|ihrem|dem|der)( \\w+){0,3} (preis_|produkt_|angebot_|liefer_|stand|status|verfuegbarkeit|modell|termin|bestellung|konditionen)|auskunft(ei|sstelle))',
        '(art(ikel|\\.)?) ?15\\b',
        '(kopie|abschrift|auszug|ausdruck|uebersicht|aufstellung|zusammenstellung|liste|export) ~(meiner|unserer|der|aller|saemtlicher|aller meiner|ueber|von) ~({data}|daten|informationen) ~(ueber mich|zu mir|zu meiner|mich|gespeichert_?|haben|mir|person|$|[.!,]|bitte|zu|zukommen|senden|schicken|erhalten|moecht_) && (mein_|mich|mir|personenbezog_|person|uns)',
        '(send_|schick_|uebermittel_|stell_|gib|geben|teil_|mail_|lassen|lasst|zeig_|nenn_|legen) ~(mir|uns|sie mir|offen) ~~(welche|alle|saemtliche|meine|meiner|kopie|die) ~(daten|informationen|personenbezogen_) ~~(ueber mich|zu mir|von mir|zu meiner|gespeichert|haben|mich|meine_?|person|speichern|verarbeiten)',
        '(send_|schick_|zusend_|uebermittel_|mail_) ~(mir|uns) ~(alle |saemtliche )?meine ((gespeicherten|personenbezogenen|eigenen) )*(daten|personendaten)',
        '(moecht_|will|wuerde|verlang_|bitte|ersuch_|beantrag_|forder_|wuensch_|wollen|gern_?) ~(wissen|erfahren|einsicht_?|mitteil_|zugang|zugriff|einsehen|auskunft) ~~({mydata}|daten ~(ueber|zu|von) (mich|mir|uns)|ueber mich|zu meiner person) && !(zugang|zugriff) (zu|zur|auf) (den|die|der|dem|das|ihr_|einem) ~(demo|portal|system|testversion|server|plattform|konto)',
        '(speicher_|verarbeit_|haben|halten|fuehren|hinterlegt) (sie|ihr)( \\w+){0,3} (daten|informationen|angaben|infos|etwas) (ueber|zu|von) (mich|mir|uns|meiner person)',
        '(speicher_|verarbeit_) (sie|ihr)( \\w+){0,3} (meine|personenbezogene) ~{data}',
        '(einsicht|einblick|zugang|zugriff) (in|zu|auf) (alle |saemtliche |die )*(mein_?|ueber mich|zu mir|personenbezogen_) ~(daten|gespeicherten|informationen)',
        '(an wen|mit wem|wem|welche dritte_?) ~(mein_? ~{data}) ~(weitergegeben|weitergeben|geteilt|uebermittelt|verkauft|weitergeleitet)',
        '(zu welchem zweck|auf welcher (rechts)?grundlage|wie lange|wofuer) ~(mein_ ~{data}|daten ~(ueber mich|von mir))',
      ],
      no: [
        '{offered}',
        '(anbei|im anhang|hiermit) ~(send_|schick_|erhalten|finden|uebersend_) ~(sie|ich|wir|ihnen)',
      ],
    },
    'source-question': {
      yes: [
        '(woher|von wo|wo|von wem|wie|durch wen|ueber wen|wodurch|aus welcher (quelle|datenbank|liste)|auf welchem weg_?|durch welche_?|ueber welche_?) ~(haben|habt|hat|hast|kennen|kennt|kommen|kamen|kam|beziehen|bekamen|bekommen|erhielten|erhalten|wissen|sind|seid|ist|stamm_|besitzen|nehmen|wurde_?|konnten) ~(sie|ihr|du|ihre firma|ihr unternehmen|man|denn|eigentlich|bitte|mein_|unser_|diese|tessera|mich) ?~(mein_?|unser_?|mich|mir|diese (adresse|nummer|daten|kontaktdaten|mail)) ~({data}|durchwahl|[\\w-]*mail[\\w-]*|gekommen|gestossen|erhalten|her|bekommen|$|[?.!]) && !(wie|wo|woher) ~(gefaellt|finden sie (meine|unsere|unseren|unser) (vorschlag|idee|angebot|produkt|website)|erreich|kann ich|koennen wir|haben sie (meine|unsere) (praesentation|nachricht) )',
        '(woher|von wem|wie|aus welcher quelle) ~{mydata} ~(haben|kommen|stammen|bekommen|erhalten|sind|gekommen|gelangt|kamen|bezogen|besitzen|hast|habt|bezieh_)',
        '(woher|von wo) ~(kennen sie|kennt ihr|haben sie|habt ihr|hast du) (mich|mein_?|unser_?|das|diese)( eigentlich| denn)?( {data}|[?.!]|$)',
        '(woher|von wem|wie) (sie|ihr|du) ~(mein_?|unser_?|mich|diese) ~({data}|haben|kommen|gekommen|aufmerksam|erhalten|bekommen|kennen)',
        '(quelle|herkunft|ursprung) ~(mein_?|unser_?|der|dieser|von|zu) ~({data}|daten) && (mein_|mich|unser_|gespeichert|ihnen|sie|dsgvo|person_)',
        '(wer|welche (firma|person|agentur|quelle)|welcher (anbieter|kollege|haendler)) ~(hat|gab|haben|verkauf_) ~(ihnen|dir|euch|sie|ihr_?|weiter)? ?~(mein_?|unser_?|mich|diese (nummer|adresse)) ~({data}|gegeben|genannt|weitergegeben|verkauft|verraten|empfohlen|$|[?])',
        '(aus welcher|welche|aus welchen|was ist die|was war die|nennen sie ~) ~(quelle_?|herkunft) ~({mydata}|daten|mich|meine_?|adresse|{data})',
        '(wie|wo|woher|wodurch|ueber wen) ~(sind|seid|bist|wurden) (sie|ihr|du) ~(auf mich|an mein_?|an unser_?|an diese|auf uns|auf meine_?) ~(gekommen|aufmerksam|gestossen|gelangt|geraten|{data}|$)',
        '(wie|wo) ~(sie|ihr|du) ~(auf mich|an mein_?|an unser_?|an diese|auf meine_?) ~(gekommen|aufmerksam|gestossen|gelangt|kommen|kamen)',
        '(wo|wie|woher|bei wem|von wem) ~(mein_?|unser_?) ~{data} ~(her|gefunden|gekauft|erworben|erhalten|bezogen|gesammelt|erhoben|ermittelt|recherchiert|abgegriffen|aufgetrieben|rausgefunden|herausgefunden|bekommen)',
        '(kann mich nicht erinnern|erinnere mich nicht|wuesste nicht|nicht bekannt|habe_? ihnen ~(nie|nicht|keine)) ~~(mein_?|unser_?) ~{data} ~(gegeben|mitgeteilt|genannt|zu haben|gaben|ueberlassen)',
        '(auf welcher grundlage) ~(haben|verwenden|nutzen) sie ~mein_ ~{data}',
      ],
      no: ['{offered}'],
    },
  },
};
