import type { ElementLabel } from '@/lib/model/assessment';

import type { Lexicon } from '../pattern';

/** Italian: who writes, why, from where, and how to stop it (`law.md` §6). */
export const it: Lexicon<ElementLabel> = {
  script: 'plain',
  words: {
    Ruolo:
      '(?:[\\p{L}&/-]*(?:[Dd]iret(?:tore|trice)|[Rr]esponsabile|[Cc]ommerciale|[Cc]onsulente|[Ii]ngegnere|[Ff]ondat(?:ore|rice)|[Cc]o-?fondat(?:ore|rice)|[Ss]oci[oa]|[Pp]residente|[Tt]itolare|[Aa]mministrat(?:ore|rice)|[Aa]ddett[oa]|[Rr]eferente|[Cc]oordinat(?:ore|rice)|[Rr]appresentante|[Aa]gente|[Aa]nalista|[Tt]ecnic[oa]|[Vv]endite|[Vv]endit(?:ore|rice)|[Mm]anager|[Aa]ccount|[Ss]ales|[Bb]usiness|[Hh]ead|CEO|CTO|COO|AD|KAM|[Ss]pecialist|[Ss]pecialista|[Mm]arketing|[Ss]viluppo|[Uu]fficio|[Aa]rea|[Pp]artner|[Cc]apo|[Cc]olla?borat(?:ore|rice)|[Ii]mpiegat[oa]))',
    Bye: '(?:[Cc]ordiali saluti|CORDIALI SALUTI|[Dd]istinti saluti|(?:[Cc]on i )?(?:[Mm]igliori|[Pp]iù cordiali) saluti|(?:[Uu]n )?(?:[Cc]ordiale |[Cc]aro )?[Ss]alut[oi]|[Cc]ordialmente|[Gg]razie(?: (?:mille|in anticipo|e (?:saluti|buona giornata|a presto)))?|[Bb]uon[ao]? (?:giornata|lavoro|serata|settimana|weekend)|[Aa] presto|[Ii]n fede|[Ss]inceramente|[Uu]n abbraccio|[Aa] disposizione)',
    data: '(dati|contatt[oi]|e-?mail_?|mail|posta elettronica|indirizz_|recapit_|telefono_?|cellulare|numero_?|nominativo|nome|profilo|informazioni|riferimenti|scheda)',
    suoi: "((suo|sua|suoi|sue|tuo|tua|tuoi|tue|vostr[oaie])( \\w+)? {data}|(il|i|la|l'|le|gli) ?(suo|sua|suoi|sue|tuo|tuoi|vostr_) |(questi|quest[oaie]|i|gli) ?({data}) (di contatto|personali|suoi|tuoi)?|(i|questi|tali) (dati|contatti|recapiti))",
    origin:
      '(linkedin|profilo|sito|pagina|web|registro_?|elenc[oh]i?|annuario|lista|fiera|evento|conferenza|congresso|convegno|webinar|biglietto|collega|contatto|conoscen_|conoscent_|amic_|client_|partner|firma|crm|fornitore|newsletter|articolo|pubblic_|stampa|google|internet|ricerca|archivio|banca dati|database|programma|relatori|espositori|partecipanti|associazione|camera di|modulo|form\\b|scaric_|telefonata|chiamata|kompass|apollo|%[upo]|fonte|stand|iscrizione|incontro|registrazione)',
    role: "(responsabil_|direttor_|direttrice|dirig_|guid_|gest_|a capo|capo|acquist_|buyer|assum_|cerc_|ricerc_|selezion_|apr_|apert_|lanc_|svilupp_|utilizz_|usa_?|esport_|import_|lavor_|occup_|supervision_|coordin_|fondat_|president_|titolare|ruolo|posizione|funzione|qualita|incaric_|team|squadra|azienda|societa|attivita|settore|pubblic_|annunci_|chies_|partecip_|relator_|ampli_|trasfer_|organizz_|costru_|produ_|fabbric_|vend_|cresc_|crescita|e'?|siete|sei|sta|state|stanno|ha|hanno|avete|profilo|offerta|annuncio|progett_|espan_|acquis_|amministr_|menzion_|parl_|scritt_|rappresent_|decid_)",
    perche:
      "(perche|poiche|in quanto|siccome|visto che|dato che|dal momento che|considerat_|in qualita|nella sua qualita|come|in virtu|per via|a seguito|a motivo|dopo aver|avendo|vist[oaie]|in relazione|in merito|riguardo|nell'ambito|a proposito|sapendo|tenuto conto|essendo|in ragione|per il suo|per la sua|nel suo ruolo|alla luce|data la|dato il|notando|vedendo|a fronte)",
    scrivere:
      '((le|la|ti|vi|vi|mi|ci) ?(scriv_|contatt_|mand_|invi_|rivolg_|permett_|propon_|present_|sottopon_|raggiung_|avvicin_|mett_ in contatto|faccio (avere|pervenire)|ho (scritto|contatt_|pensat_)|abbiamo (scritto|contatt_))|(scriv(o|erle|erti|iamo|ervi|ere)|contatt(o|arla|arti|iamo|arvi)|rivolg(o|iamo|ermi)|questo messaggio|questa (mail|e-?mail)|prend(o|iamo) contatto|ho pensato a (lei|te|voi)))',
    fermare:
      '(non (desidera|vuole|vuoi|desideri|volete|desiderate|preferisce|gradisce|gradisci|interessa|le interessa|ti interessa|intende|riceve)_?|cancell_|disiscri_|stop|oppor_|oppon_|rifiut_|rimuov_|rimozion_|smett_|preferi_|no grazie|revoc_|disattiv_|non (ricever_|essere)|annull_)',
    dica: '(rispond_|risposta|scriv_|dic_|dirmi|dirmelo|mi dica|basta_?|clicc_|qui|link|invi_|parola|riga|messaggio|%[upom]|comunic_|segnal_|avvis_|faccia_?|fammi|fatemi|sapere|sufficiente|semplice_|no\\b|non (la|le|ti|vi) (scriver_|contatter_|disturber_|invier_|ricontatter_)|non (insister_|scriver_)|smetter_|cancell_|rimuover_|toglier_|eliminer_)',
  },
  masks: [
    "tass[oi] d('|i )?(disiscrizion_|cancellazion_|abbandono|opt-?out)",
    '(nessun_?|senza|non (ho|ha|avete|abbiamo|vedo|ci sono)|alcun_?) ?(obiezion_|problem_|opposizion_|contrari_)',
    "((stato di )?salute|benessere) (finanziari_|economic_|(del|della|dei|delle|dell')( su_| tu_| vostr_)* ?(azienda|pipeline|aziend_|business|societa|sistem_|dati|marchio|settore))",
    'fonti di (dati|reddito|ricavo|traffico)|fonti dati',
    'unione europea',
  ],
  rules: {
    sender_identity: {
      yes: [
        "=^(?:[Bb]uongiorno|[Bb]uonasera|[Ss]alve|[Cc]iao)(?: a tutti)?[,!]? (?:sono |qui )?{Name2},? (?:di|da|della|dell['’]|del) ?{Cap}",
        '=(?:[Rr]esto a disposizione|[Rr]esto in attesa|[Aa] risentirci|[Cc]i sentiamo|[Cc]on stima|[Ss]aluti da \\p{L}+),? {Name2}\\s*[,|–—-]\\s*(?:.{0,30}?){Ruolo}',
        "(mi chiamo|il mio nome e'?) \\w{2,}",
        '=(?:[Pp]resentarmi|[Mm]i presento|[Pp]resentazione)[:.,;!]? ?(?:sono |mi chiamo )?{Name}',
        "=(?:\\b[Ss]ono|\\b[Ll]e scrive|\\b[Tt]i scrive|\\b[Vv]i scrive|\\b[Qq]ui|\\b[Qq]ui è|\\b[Cc]hi (?:le |ti )?scrive è|\\b[Mm]i presento[,:;.]?(?: sono)?|\\b[Pp]ermetta che mi presenti[,:]?(?: sono)?) (?:(?:il|la|l['’]) ?)?(?:(?:[Ss]ig|[Dd]ott|[Ii]ng|[Aa]vv|[Dd]r|Sig\\.ra|Dott\\.ssa|[Rr]ag|[Gg]eom)\\.? ?)?{Name}(?:,| di | del | della | dell['’]| da | e (?:le|ti|vi|mi|sono|lavoro|seguo|rappresento|curo|gestisco|guido|coordino|dirigo)|\\s*[(–—|-]|\\.|!|$)",
        '=(?:^|[^\\p{L}]){Bye}[\\s,!.–—:-]+(?:(?:[Ss]ig|[Dd]ott|[Ii]ng|[Aa]vv|[Dd]r|[Rr]ag)\\.? )?(?!Le\\b|Se\\b|Non\\b|Per\\b|Ci\\b){Name2}',
        '=(?:^|[^\\p{L}]){Bye}[\\s,!.–—:-]+(?!Le\\b|Se\\b|Non\\b){Name}[\\s,|–—(-]+(?:.{0,30}{Ruolo}|(?:di|da|della) {Cap})',
        "=^(?:(?:[Bb]uongiorno|[Bb]uonasera|[Bb]uon pomeriggio|[Ss]alve|[Cc]iao|[Gg]entile|[Gg]entili|[Gg]ent\\.(?:mo|ma)|[Ss]pett(?:abile|\\.le)|[Cc]ar[oa]|[Ee]gregi[oa])(?:,? (?!Sono\\b){Cap}| a tutti){0,3} ?[,.!:–—-]+ ?)?{Name2} ?[,|–—(:-]+ ?(?:[\\p{L}&'’/ -]{0,40}?){Ruolo}(?!.{0,60}(?:mi ha|ci ha|ha (?:consigliato|suggerito|detto|scritto|pubblicato)|mi disse))",
        '=(?:[Mm]ittente|[Ii]l (?:suo|tuo|vostro) (?:referente|contatto)|[Rr]eferente|[Cc]ontatto|[Ss]critto da|[Ii]nviat[oa] da|[Ff]irmato|[Dd]a parte di) ?:? {Name2} ?(?:[,(|–—<-]|$|\\.)',
        '=\\b[Ll]avoro (?:in|per|come|presso) .{0,60}(?:mi chiamo|il mio nome)',
        '=\\b(?:[Ll]e|[Tt]i|[Vv]i) scrive {Name}|^{Name2},? (?:di|da|della) {Cap}',
      ],
      no: [
        'da parte (mia|nostra)',
        '=\\b[Ss]ono (?:Sicuro|Certo)',
        '^(buongiorno|salve|ciao|gentile) [\\w .-]{1,40}[,:!]?$',
      ],
    },
    company_identity: {
      yes: [
        '=(?:[Mm]ittente|MITTENTE|[Ii]nviat[oa] da|[Ii]nviat[oa] dalla (?:società|ditta)|[Ss]pedit[oa] da|[Pp]er conto di|[Aa] nome di|[Ss]ocietà|[Dd]itta)[: ]{1,3}(?:la |il )?{Cap}(?: {Cap}| &| e){0,5},? (?:S\\.?r\\.?l\\.?s?|S\\.?p\\.?A\\.?|S\\.?n\\.?c\\.?|S\\.?a\\.?s\\.?|[Ss]oc\\. ?[Cc]oop\\.?)',
        '(e-?mail|mail|messaggio|comunicazione|presente) ~(inviat_|spedit_|mandat_|provien_) ~(da|dalla|dal|per conto|a nome|della) && =(?:società|ditta|azienda|impresa|per conto di|a nome di|inviat[oa] da|spedit[oa] da) (?:della |dalla |di )?{Cap}',
        "(per conto|a nome|in nome|in rappresentanza|da parte|rappresent_|su incarico)( di| della| dell'| del)? && =(?:conto|nome|rappresentanza|parte|[Rr]appresent\\p{L}+|incarico)(?: di| della| del| dell['’])? ?(?:la |l['’]|il |mia |nostra )?(?:azienda |società |ditta |impresa |gruppo |agenzia |associazione |marchio |spett\\.le )?(?!Lei|Vostra|Sua){Cap}",
        '\\b(p\\.? ?iva|partita iva|c\\.? ?f\\.?|codice fiscale|rea|r\\.e\\.a|cciaa|registro (delle )?imprese)\\b.{0,30}?\\d',
        '(capitale sociale|cap\\. soc|sede legale|iscritta al registro|registro delle imprese|(ragione|denominazione) sociale|societa (a responsabilita|per azioni|cooperativa|semplice|in nome)) && !(sua|vostra|tua) (sede|ragione|societa)',
        "(mittente|inviat[oa]( a lei| da parte)? (da|di)|emess[oa] da|trasmess[oa] da|messaggio di|mail di|azienda|edit[oa] da|ditta|societa) ?:? ?[a-z] && =(?:[Mm]ittente|MITTENTE|[Ii]nviat[oa](?: da parte)? d[ai]|[Ee]mess[oa] da|[Tt]rasmess[oa] da|[Mm]essaggio di|[Aa]zienda|[Dd]itta|[Ss]ocietà) ?:? (?:la società |il gruppo |l['’]azienda |la ditta )?(?!Sua|Vostra|Lei){Cap}(?: {Cap}| &| e| di)* ?(?:{Cap}|$|[.,(–-])",
        '=\\b(?:[Ll]a [Nn]ostra|[Ll]a mia|[Nn]ostra|[Ll]a) (?:azienda|società|ditta|impresa|agenzia) ?(?:, | si chiama |«|“)?(?!Sua|Vostra){Cap}',
      ],
      no: [
        "(sua|vostra|tua|molte|tante|ogni|qualsiasi|quale|un') ?(azienda|societa|impresa|aziende) && !(nostr_|per conto|a nome|mittente|inviat_|iva|registro|sono)",
      ],
    },
    contact_reason: {
      yes: [
        '(diceva|ha detto|ha scritto|accennava|menzionava|lamentava|ha menzionato|chiedeva|raccontava|osservava)\\b ~(che|di|in|su) ~~(noi|nostr_|lo|li|la|le) ~?(risolv_|aiut_|sistem_|affront_|ci pensiamo|occupiamo)',
        "(ho|abbiamo) (visto|letto|notato|saputo) (che|come) (\\w+ ){1,12}\\w+[;,:.-]* ?(e' )?(li|proprio (li|qui|in questo)|qui|in questi casi) (che )?~(nostr_|rende|aiut_|serv_|entra_)",
        "(il|la|l'|vostr[oa]|su[oa]) ?(vostr[oa]|su[oa]|tu[oa])? ?~?(annuncio|offerta di lavoro|inserzione|pubblicazione|articolo|intervento|comunicato|espansione|ricerca|bando|posizione) ~~(mi ha|ci ha|mi hanno|per questo|quindi|percio) ~?(fatto|spinto|portato|dato|indotto|pensato|pensare)? && (nostr_|noi)\\b && (suo|sua|vostr_|tuo|tua)",
        '(ho|abbiamo) (visto|letto|notato|saputo|appreso|sentito|scoperto|osservato) che && =\\bche {Cap}(?: {Cap}){0,2} (?:cerca|sta|apre|assume|amplia|lancia|ha|vuole|usa|cresce|prepara|è|intende) && (potrebb_|aiut_|interess_|utile|nostr_|per questo|quindi|percio)',
        '(lei|voi|la sua \\w+|il suo \\w+)\\b ~(dirig_|gest_|guid_|segu_|coordin_|e\\b|cura|ha|avete) ~~(quindi|percio|pertanto|cosi|allora|per questo)( \\w+)? ?(pens_|ritengo|cred_|immagin_|potrebb_|scriv_|mi permetto)',
        '(lei|voi|tu|la sua \\w+|la vostra \\w+|il suo \\w+)\\b ~(ha|avete|hai|dirig_|gest_|cerc_|guid_|parl_|segu_|scriv_|menzion_|pubblic_) ~~(proprio|esattamente|precisamente|appunto|giusto)( \\w+){0,3} (cio|quello|questo|il|la|su|che|di|dove|nostr_)\\b',
        '(ho|abbiamo) (visto|letto|notato|saputo|appreso|sentito|scoperto) ~(che )?~(cerc_|assum_|apr_|avete|state|sta|siete|dirig_|gest_|la sua|la vostra|il suo|vi|lei) ~~(quindi|percio|pens_|cred_|potrebb_|interess_|utile_?|aiut_|per questo|cosi)',
        '(da qui|per questo|perciò|quindi|ecco perche|motivo per cui) ~(questo|il mio|questa|la mia|le|la|vi) ?(messaggio|mail|e-?mail|scriv_|contatt_) && (lei|sua|suo|vostr_|tua|tuo|le)\\b',
        "{scrivere} ~~{perche} ~(lei|suo|sua|suoi|sue|tu|tuo|tua|tuoi|te|voi|vostr_|{role}) && (lei|suo|sua|suoi|sue|tu|tuo|tua|le|la|ti|vi|voi|vostr_|scriver(le|ti|vi)|contattar(la|ti|vi))\\b && !come (d'accordo|concordato|promesso|da accordi|sempre|anticipato|richiesto)",
        '(perche|poiche|in quanto|siccome|visto che|dato che|dal momento che|considerato che|essendo) (lei |tu |voi |la sua \\w+ |il suo \\w+ |la vostra \\w+ |il vostro \\w+ )?~{role} && (lei|suo|sua|suoi|sue|tu|tuo|tua|le|la|ti|vi|voi|vostr_|siete|state)\\b && (le|la|ti|vi|mi|ci|nostr_|mio|mia|contatt_|scriv_|vorre_|per questo|pens_|propon_)\\b && !(visto|dato) che (sa|sai|sapete)',
        "(in (sua |tua )?(qualita|veste)|nella sua qualita|come|in quanto|nel (suo|tuo) ruolo|nella sua (funzione|posizione)) (di )?~(responsabil_|direttor_|direttrice|capo|dirig_|titolare|buyer|manager|ceo|cto|acquist_|logistic_|risorse|operation_|marketing|it|head|figura|persona|referente|{role}) ~(di|del|della|dell'|in|presso|per|,|dei|delle) && (le|la|ti|vi|mi|ci|lei) ?(scriv_|contatt_|rivolg_|permett_|invi_|propon_|present_|piacer_|interess_|vorre_|potrebb_|pens_|sottopon_|fa) ",
        "(motivo|ragione|perche|oggetto|scopo|causa|finalita|occasione)( (di|del|per|il|cui|la|quale|della))*( (mio|questo|questa|mia|nostro|le|la|ti|vi|mi))* ?(messaggio|mail|e-?mail|scriv_|contatt_|lettera|rivolg_|presa di contatto|invi_|comunicazione)( \\w+){0,4} ?(e'?|:|,|-|era|sta|\\?)~ (\\w+) && !(nessun_|non c'e) (motivo|ragione)",
        '(motivo|ragione|oggetto)( del| di| per cui)?( (mio|questo|questa|mia|nostro|le|la|ti|vi))* ?(messaggio|mail|e-?mail|contatto|comunicazione) ?(:|e)',
        "se (le|la|ti|vi) (scriv_|contatt_)( \\w+){0,4},? e'? perche",
        '(ho|abbiamo|vedo|vediamo|leggo|notiamo|noto|mi sono|so|sappiamo|apprendo|capisco)( \\w+){0,2} ?~(visto|letto|saputo|notato|appreso|scoperto|osservato|constatato|accort_|imbattut_|vedere|che|dal|sul|su|capito)? ?~(che )?(lei|il suo|la sua|suo|sua|suoi|sue|tuo|tua|vostr_|{role}) ~~(nostr_|noi|per questo|le|la|ti|vi|e |quindi|potre_|aiut_|interess_|software|soluzion_|propon_|proprio|da qui|utile|offr_) && (lei|suo|sua|suoi|sue|tuo|tua|vostr_|state|siete|le|la|vi|ti)\\b && !(interessante|complimenti|congratulazioni|ispirante)[.! ]*$ && !(mi fa piacere)',
        '(lei|tu|voi|il suo \\w+|la sua \\w+|la vostra \\w+|il vostro \\w+|siete|state) ~{role} ~~(per questo|percio|quindi|da qui|ecco perche|ragion per cui|motivo per cui|ed e per|e per questo|mi permetto|le scriv_|vi scriv_|ti scriv_|la contatt_|vi contatt_|ho pensato)',
        '(rilevante|utile|interess_|adatt_|pertinente)( \\w+){0,4} (lei|suo|sua|suoi|voi|te|le|la|vi) ~(perche|poiche|in quanto|visto|dato|essendo|come|nel suo)',
        "(attirato la mia attenzione|mi ha spint_|mi ha portat_|all'origine (di|del) (questo|mio)) && (suo|sua|lei|vostr_|suoi)",
        '((lei )?(guida|dirige|gestisce|coordina|e responsabile|si occupa|cerca|assume|apre)|state (cercando|assumendo|aprendo|ampliando|lanciando)|il (suo|vostro) (team|reparto) (cerca|assume|sta)|la (sua|vostra) azienda (cerca|assume|apre|sta)) ~~(e|,|;|-|:) ~(noi|nostr_|mio|possiamo) && (suo|sua|suoi|lei|vostr_|state|siete|le|vi|ti)',
      ],
      no: [
        "(perche|poiche|siccome|visto che|dato che|in quanto) (la nostra|il nostro|i nostri|noi|siamo|e'?|questa|questo) ~(miglior_|leader|unic_|numero uno|semplicemente|rivoluzion_)",
        "(nessun_|non c'e|senza|ogni|mille|c'e) (motivo|ragion_)",
      ],
    },
    data_source: {
      yes: [
        "(come|dove) (l'|la |vi |ti |lo )(ho|abbiamo) (trovat_|conosciut_|individuat_|scovat_) ?[:,-]? ~{origin}",
        '(scambiat_|scambiammo|scambiando) (i |il |dei )?(nostri )?bigliett_',
        "(l'|la |vi |ti )(ho|abbiamo) (trovat_|vist_|individuat_|scovat_|scopert_) (nel|nell'|sull'|su|sul|nella|tramite|attraverso|grazie) ?~?(elenco|annuario|registro|albo|linkedin|pagine gialle|lista (dei|degli))",
        '(mi sono|ci siamo|sono|siamo) ~(imbattut_|arrivat_|giunt_|capitat_|trovat_) ~(nel|sul|al|in|nella|sulla|nei|con) ~(suo|sua|suoi|tuo|tua|vostr_|lei) ~(profilo|contatt_|scheda|nome|dati|pagina)? ?~?(linkedin|xing|registro|sito|google|elenco|annuario|fiera|web|internet)',
        '(mi|ci) ~(ha|hanno|sono stati|sono stat_|e stat_) ~(passat_|dato|dati|fornit_|girat_|lasciat_|indicat_|comunicat_|segnalat_|consegnat_) ~(suo|suoi|sua|tuo|tuoi|vostr_|biglietto)',
        "{suoi}( \\w+){0,2} ?~(proven_|vien_|venn_|ottenut_|trovat_|figur_|compa[ir]_|risult_|present_|estratt_|pres_|pubblic_|fornit_|forniti|ricevut_|raccolt_|reperit_|ricavat_|comunicat_|arriv_|acquisit_|acquistat_|disponibil_|accessibil_|indicat_|lasciat_|condivis_|segnalat_|dat[oi]|tratt_|stat[oaie]|deriv_|sono|e) ~(da|dal|dalla|dall'|dai|dalle|dallo|di|del|in|nel|nella|nell'|su|sul|sulla|tramite|attraverso|mediante|via|durante|grazie|alla|al|a|presso|con) && !(sicur_|protett_|riservat_|saranno|sara|crittograf_|aggiornat_|tratta(ti|mento))",
        "(ho|abbiamo|trov_|otten_|ricav_|tenevo|conosc_|dispon_|conserv_) ?~(ottenut_|trovat_|pres_|ricevut_|estratt_|reperit_|ricavat_|raccolt_|avut_|recuperat_|tratt_|visto|individuat_|acquisit_|acquistat_|annotat_|copiat_)? ?~{suoi} ~(da|dal|dalla|dall'|dai|in|nel|nella|nell'|su|sul|sulla|tramite|attraverso|mediante|via|durante|grazie|al|alla|presso)",
        "(fonte|origine|provenienza)( (dei|del|della|delle|di))*( (suoi|suo|tuoi|tuo|miei|vostri|questi))* ?({data})?( \\w+){0,2} ?(:|e'?|sono|-|,)+ ~[a-z%]{3,} && (dati|contatt_|indirizz_|recapit_|e-?mail|numero|informazioni)\\b && !(fonte|origine) (del|della) (problema|errore|ritardo)",
        "(la|ti|vi|l') ?(ho|abbiamo) ~(trovat_|individuat_|conosciut_|incontrat_|not_|scopert_) ~(su|tramite|attraverso|sul|sulla|in|nel|grazie|via|alla|da) ~{origin} && !(articolo|post|intervista) ~(interessant_|bell_)",
        "(suo|tuo|suoi|vostr_|sua) ~{data} ~(figura|compare|appare|risulta|e'?|sono|si trova|viene|pubblic_)_? ~(linkedin|elenco|registro|sito|pagina|programma|lista|espositori|relatori|internet|pubblic_|fiera)",
        '(mi|ci) (ha|hanno|aveva)( \\w+)? ?(dato|fornit_|passat_|girat_|lasciat_|consegnat_|comunicat_|trasmess_|consigliat_|suggerit_|indicat_|raccomandat_|parlat_|invitat_|segnalat_) ~({suoi}|(il suo|la sua|un|il tuo) (biglietto|contatto|nome)|di (contattar|scriver|rivolger|sentir)_|di lei|a (scriver|contattar)_|suo nome|il contatto) && !non (mi|ci) ha',
        '(lei|tu)? ?(mi|ci) (ha|hai|avete) (dato|lasciat_|consegnat_|fornit_|inviat_|passat_) ~({suoi}|biglietto|contatt_|indirizzo|numero|dati|modulo|fiera|stand|evento)',
        '(su|dietro) (consiglio|suggerimento|indicazione|segnalazione|raccomandazione) d(i|el|ella) && (la|le|ti|lei|vi|suo)|(nominativo|contatto) (segnalat_|ricevut_|avut_|fornit_)( \\w+)? da',
        '(ci siamo|ci eravamo) (conosciuti|incontrati|visti|scambiati|sentiti|parlati) ~(bigliett_|fiera|stand|evento|convegno|congresso) && (dati|biglietto|e-?mail|contatt_|da li|dove|recapit_)',
        '(ha|hai|avete) (compilat_|scaricat_|partecipat_|lasciat_|inserit_|richiest_|effettuat_|indicat_) ~(modulo|form|sito|evento|webinar|guida|fiera|stand|registrazione|iscrizione|dati) && (dati|modulo|form|indirizzo|contatt_|suo|suoi|tuo)',
        '(come|dove|da dove) (ho|abbiamo) (ottenut_|trovat_|avut_|pres_) ~(suo|sua|suoi|tuo|tuoi|vostr_) ~(:|\\?|-|su|da|dal|tramite|in)',
        "(ottenut_|trovat_|pres_|estratt_|raccolt_|reperit_|ricavat_|tratt_|acquisit_) (direttamente |pubblicamente )?(da|dal|dalla|dall'|su|sul|nel|tramite|in) ~(linkedin|(suo|vostro) (sito|profilo)|registro|elenc_|pagina|fonti pubbliche|fonte pubblica|fiera|lista|internet|camera di|sito) && !(articolo|post)",
        '(contatto|dati|recapito|indirizzo|e-?mail) (trovat_|ottenut_|vist_|ricevut_|reperit_|via|:) ~(su|via|da|di|linkedin|tramite|in|sul|nel)',
      ],
      no: [
        '(nostr_|vostr_|il) (strumento|piattaforma|software|soluzione|tool) ~(colleg_|integr_|unific_|central_|estra_|riun_)',
      ],
    },
    opt_out: {
      yes: [
        '(semplice|piccolo|rapido|breve|secco) no (e|ed) (sparisco|scompaio|mi fermo|smetto|la tolgo|non (la|le|mi) \\w+)',
        '(rispond_|scriv_|clicc_) ~(e|,) ~(questa|questo|quella|sara) ~ultim_ ?(mail|messaggio|e-?mail|comunicazione)',
        '(una (sua |tua )?parola|lo dica|me lo dica|dimmelo|basta un|un cenno|un semplice) ~~(lascio in pace|chiudo (la|il) (sua|suo|tua|tuo|scheda|pratica)|non (la|le|ti|vi) (disturb_|scriv_|contatt_|cerc_)|sparisco|mi fermo|tolgo il disturbo)',
        "^\\W*(annulla|cancella|annullare|cancellare) (l'|la |la tua |la mia |la sua )?(iscrizione|sottoscrizione)\\W*$",
        '(se|qualora|ove|nel caso|quando|laddove|in caso) ~({fermare}|persona sbagliata|disturb_|non\\b ~(desider_|vuol_|vuoi|vogli_|interess_|ricever_|contatt_|scriv_|gradi_|prefer_|pertinen_|rilevant_|utile|persona giusta|competen_|messagg_|mail|riguard_|sentir_|serv_))\\b ~~{dica} && !(se non (puo|le va bene|ha (dubbi|domande|ricevuto|capito)|trova|riesce|funziona|ci sono|vede|ti va|e un problema))',
        '(rispond_|risposta|scriv_|invi_|dic_|dimmi|mand_|basta|con un|un semplice|digit_)( \\w+){0,6} ?["\'*]? ?(stop|no|no grazie|cancella_?|cancellami|disiscriv_|rimuovi|basta|non interessat_|fine)\\b ?["\'*]? && (rispond_|risposta|scriv_|invi_|dic_|dimmi|basta|semplice|oggetto|parola|mand_|messaggio)',
        "(disiscriv_|cancellar(si|ti)|cancell_ (l'iscrizione|la (sua|tua) iscrizione|il suo)|annull_ l'iscrizione)( \\w+){0,8}[:,]? ?(%[upom]|clicc_|qui|rispond_|link|in qualsiasi momento|scriv_|invi_|semplice_|quando) && !(strumento|riduc_|(suoi|vostri) (clienti|iscritti))",
        "(per|puo|puoi|potete|potra|se desidera|desidera|vuole|possibilita di|qui|link|come)( \\w+){0,3} (disiscriver_|cancellar(si|ti|vi)|cancellare (l'iscrizione|la (sua|tua) iscrizione|il suo (nome|indirizzo|nominativo))|non ricever_ (piu|altr_)|smettere di ricever_|interrompere (la ricezione|l'invio|le comunicazioni)|rifiutare (l'invio|ulteriori|queste)|opporsi|opporti|annullare l'iscrizione|essere rimoss_|revocare il consenso|chiedere la cancellazione|rimuovere il (suo|tuo)) && !((suoi|vostri) (clienti|iscritti|utenti)|strumento)",
        "^\\W*(disiscriv_|disiscrizione|cancellazione|cancella(ti)? (l'iscrizione|iscrizione)|cancellami|annulla iscrizione|annulla l'iscrizione|per (cancellarsi|disiscriversi)|stop|non ricevere piu \\w+|gestisci preferenze|non (le|ti) interessa ?\\?|niente piu (mail|messaggi))\\W*( qui| ora| dalla lista|%[upom]).{0,60}$|^\\W*(disiscriviti|cancellati|disiscrizione)\\W*$",
        '(non (la|le|ti|vi) (scriver_|contatter_|disturber_|invier_|ricontatter_|mander_|importuner_)|smetter_|cesser_|(la|ti|vi) (cancell_|rimuov_|tolgo|toglier_|elimin_|disiscriv_)|(canceller|elimin|rimuover|toglier)_ (i |il )?(suoi|suo|tuoi|tuo)|non (insister|riceve)_|non (la|le|ti) (scrivo|contatto|disturbo) piu|mi fermo) && (dic_|dimmi|rispond_|risposta|parola|se\\b|semplice|basta|avvis_|faccia_?|fammi|scriv_|prefer_|no\\b|stop|riga|sapere|richiesta) && !(finche|fino a)',
        '(mi|ci) ?(dica|faccia sapere|avvisi|segnali|comunichi|scriva|dite|fate sapere)?(dirmelo|dimmi|fammi sapere|fatemi sapere|dica|faccia sapere|basta)( \\w+){0,5} ~(non (desidera|vuole|vuoi|desideri|preferisce|gradisce|le interessa|ti interessa|e interessat_|sei interessat_|e la persona)|smett_|preferisce (non|che)|disiscri_|di non (ricever|essere)_|non (la|le|ti) (contatt|scriv|disturb)_) && !(non puo|non ha ricevuto|non funziona)',
        '(parola|risposta|riga|clic|mail|messaggio|"no"|no)"?( \\w+){0,2} (basta|e sufficiente|sara sufficiente|e (smett|non|la|le|ti|canc)_|per (non|disiscri|cancell|oppor|interromp|smett|fermar)_|e tutto)',
        '(non (ricever_|sara_? (piu )?contattat_|le (scriver|contatter)_|la contatter_|ti scriver_))( \\w+){0,6} && (se\\b|rispond_|basta|parola|clic|desidera|vuole|prefer_|salvo sua)',
      ],
      right: [
        "(diritto|puo|puoi|potete|liber_|possibilita|facolta) ~(di |d')?(oppor(si|re|ti|vi)_?|opposizione|rifiutar_|revocare) ~(a|al|alla|all'|in|quando|ogni|il|l'|:|,|per|senza|questo|qualsiasi|tratt_|uso)",
        '(diritto di opposizione|diritto di oppor_|articolo 21|art\\. ?21|esercitare (il|i suoi|i) diritt_)',
        '(oppor(si|ti|vi)|si opponga) ~(momento|trattamento|uso|dati|marketing|dirett_|promozional_)',
      ],
      no: [
        'prefer_ che (ci|la chiam_|parliamo) && !(non|nessun_|smett_|stop|basta)\\b',
        'smett_( piu)? di (sorridere|ridere|parlare|pensare)',
        '(parola|risposta|riga|clic|lo dica|me lo dica|mi scriva) ~(e|,) ~(la |le |ti |vi )?(chiamo|richiamo|mando|invio|mostro|passo|prenoto|organizzo|porto|spedisco|tengo|illustro) && !(non|mai|cancell_|rimuov_|tolgo|elimin_|stop|piu)',
        '(suoi|vostri|tuoi|gli|i) (iscritti|clienti|utenti|destinatari|contatti|lettori) ~(disiscriv_|cancell_|si |possano)',
        '(prefer_|meglio|comod_) ~(telefonata|chiamata|visita|riunione|videochiamata|telefono|appuntamento|di persona|voce) && !(non|nessun_|smett_|stop|basta)\\b',
        'se (non )?(ha|ci sono|avete|hai|vede)( \\w+)? ?(¤|obiezion_|problem_|dubbi|domande)',
        'non (mi fermer_|smetter_|moller_|ci fermer_) ~(finche|fino|prima)',
        '^non (si )?(disiscriva|cancelli|perda|smetta)_?\\b',
      ],
    },
    privacy_notice: {
      yes: [
        '(privacy|riservatezza|protezione dei dati|dati personali|gdpr|rgpd|articol[oi] 1[34]|art\\.? ?1[34]|informativa|come (tratt_|utilizz_|usi_|gest_|proteg_)_? (i )?(suoi|tuoi|vostri) (dati|informazioni)|(suoi|tuoi) (diritti|dati)|trattamento dei (suoi|tuoi|dati)|nota legale) ~~%[upo]',
        '%[upo] ~(privacy|riservatezza|protezione dei dati|dati personali|gdpr|informativa)',
        "(informativa|policy|nota|dichiarazione|normativa|pagina|avviso)( sulla| sul| di| in materia di| relativa| alla| al| completa| estesa| nostra)* ?(privacy|riservatezza|trattamento|protezione dei dati|dati( personali)?|gdpr|art\\.?_? ?1[34]) ~(e'?|sono|:|qui|su|disponibil_|allegat_|accessibil_|consult_|link|spieg_|descri_|trov_|legg_|contenut_|riportat_|al)",
        '(veda|vedi|vedere|legg_|consult_|trov_|descri_|spieg_|disponibil_|secondo|illustra_|riman_|rinvi_) ~(informativa|policy|dichiarazione|pagina|nota) ~(privacy|riservatezza|protezione|trattamento|dati|gdpr)',
        '^\\W*(privacy|riservatezza|protezione (dei )?dati|dati personali|gdpr|informativa( privacy| gdpr| sulla privacy| art_ 1[34])?|privacy policy|note legali)\\W* ?(%[upo]|qui|vedi)',
        '%p',
      ],
      no: [
        '(redig_|aiut_|vend_|offr_|prepar_|automatizz_|cre_|scriv_|consulen_|formazione|adegu_|realizz_)( \\w+){0,5} (privacy|gdpr|informative|riservatezza) && !(nostra (informativa|privacy)|%p)',
        "(sua|vostra|tua) (privacy policy|informativa|pagina) ~(e'?|sembra|potrebbe|manca|dovrebbe)\\b",
      ],
    },
    deceptive_subject: {
      yes: [
        '(pagamento|addebito|bonifico|transazione|consegna|rinnovo)( \\w+)? (non (riuscit_|andat_ a buon fine|ricevut_|autorizzat_|completat_)|fallit_|rifiutat_|respint_|negat_|scadut_)',
        "(il|la|l'|i)? ?(suo|sua|tuo|tua|vostro|vostra|suoi)?( \\w+){0,2} ?(account|conto|accesso|casella|dominio|password|profilo|abbonamento|servizio|carta|licenza|pagamento|e-?mail|posta|iscrizione|dati) ~(sara|saranno|e stat_|e'?|verra|verranno|sta per|stanno per|scad_|e in|risulta|sono) ?~(sospes_|bloccat_|disattivat_|chius_|cancellat_|limitat_|scadut_|scad_|eliminat_|violat_|compromess_|hackerat_|interrott_|rifiutat_|pien_|oggi|domani|disabilitat_|sospension_|scadenza|essere)",
        '(account|accesso|password|dominio|abbonamento|casella|licenza|conto) ~(scad_|scadenza|sospes_|sospension_|bloccat_|disattiv_|chiusura|verifica richiesta)',
        '(fattura|pagamento|saldo|bolletta|rata|importo|bonifico|debito|addebito) ~(scadut_|insolut_|in sospeso|in ritardo|non (pagat_|ricevut_|saldat_)|rifiutat_|respint_|da pagare|allegat_|in allegato|arretrat_|n.? ?\\d|fallit_|in scadenza|\\d{3,}) && !(ridurr_|riduc_|automatizz_|evit_|software|errori|gestion_)',
        '(scadut_|insolut_|(ultim_|second_|primo) (avviso|sollecito|richiamo|promemoria)|sollecito (di pagamento)?|avviso (di (pagamento|sospensione|pignoramento|sfratto)|finale|urgente)|diffida|messa in mora|ingiunzione|decreto ingiuntivo|pignoramento)',
        '(azione|risposta|verifica|conferma|firma|intervento|aggiornamento) (richiest_|necessari_|obbligatori_|immediat_|urgente)',
        '(urgente|importante|allarme|avviso|sicurezza|attenzione)( di sicurezza)?\\W* ?~(account|fattura|pagamento|accesso|sospe_|password|blocc_|conto|verific_|scad_)',
        '(accesso|attivita|tentativo|transazione|login) (insolit_|sospett_|non autorizzat_|sconosciut_|anomal_)',
        '(verific_|conferm_|aggiorn_|riattiv_|convalid_|reimpost_|sblocc_) (il|la|i|le) (suo|sua|tuo|tua|suoi|tuoi|vostr_)( \\w+)? ?(account|identita|password|dati|conto|pagamento|accesso|informazioni)',
        "(come (d'accordo|concordato|da accordi|promesso|discusso)|come da (accordi|intese|nostra)|a seguito della nostra|dopo la nostra (chiamata|telefonata)|(suo|tuo|vostro) (ordine|pacco|rimborso)|(sua|tua) (spedizione|consegna|prenotazione)|ha vinto|hai vinto|e stat_ selezionat_|contratto firmato|azioni? legal_|conferma (d'ordine|ordine|pagamento)|chiamata persa|pacco in giacenza)",
      ],
      no: [
        '(condizioni|termini|metodi|modalita|tempi) di pagamento',
        "(ridurr_|riduc_|evit_|meno|automatizz_|software|webinar|come (?!d'accordo|concordato|da|promesso|discusso)|consigli|guida|soluzion_|errori|ottimizz_|semplific_)",
      ],
    },
    ad_label: {
      yes: [
        '^\\W*(pubblicita|annuncio( pubblicitario)?|inserzione|(messaggio|comunicazione|e-?mail|mail|informazione|offerta|contenuto|informativa) (pubblicitari_|commerciale|promozionale|sponsorizzat_|di marketing|a scopo)|promozione|promo|sponsorizzat_|reclame|pubbliredazionale)\\W* ?(:|-|\\]|\\)|>|\\||】|\\*|$)',
        "^\\W*((messaggio|comunicazione|e-?mail|mail|informazione|offerta|contenuto|invio) (a (carattere|scopo|fini|contenuto) |di (carattere|natura) )?(pubblicitari_|commerciale|promozionale|di marketing)) (da parte di|di|da|del_|dell'\\w+|inviat_ da|a cura di)(?!\\w) && !(sua|vostra|tua|suo|vostro)\\b",
        '^[\\[(<*] ?(pubblicita|annuncio|promozione|promo|sponsorizzat_|comunicazione|messaggio)',
        "(quest[oa]|il presente|la presente|cio|si tratta|trattasi|presente) ?~(messaggio|mail|e-?mail|comunicazione|tratta|contenuto|invio)?( \\w+){0,3} ?~(e'?|costituisce|contiene|ha|di|riveste) ?~(pubblicita|pubblicitari_|((messaggio|comunicazione|mail|e-?mail|caratter_|fin_|finalita|natura|scopo|scopi|contenuto|offerta|informazione) (pubblicitari_|commercial_|promozional_|di marketing))|promozional_|commerciale\\b) && !non (e'?|costituisce|contiene)",
        '(inviat_|trasmess_|scriv_|contatt_|invi_)( \\w+){0,4} (a scopo|a fini|per finalita|per scopi|a titolo|con finalita) (pubblicitari_|commercial_|promozional_|di marketing)',
      ],
      no: [
        "(sua|vostra|nostra|tua|la) (\\w+ )*(pubblicita|annuncio|campagna|promozione)\\b ~(e'?|era|mi|ci|ha|in|stata|molto)\\b && !(questo|questa|presente)",
      ],
    },
    special_category: {
      yes: [
        '(persona|uomo|donna|lei|essendo|come|da|sua) ~sieropositiv_',
        '(in malattia|in congedo|assente|ricoverat_|in aspettativa)( \\w+)? ~(per|con|a causa) ~(depressione|ansia|tumore|cancro|stress|operazione|intervento|malattia|burn-?out|infarto|incidente|gravidanza) && !(il suo team|dipendenti|personale|collaboratori)',
        "(da|come|essendo|in quanto|visto che (lei )?e|dato che (lei )?e|sapendo che (lei )?e|poiche (lei )?e|perche (lei )?e|so che (lei )?e|siccome (lei )?e)( un| una|' un)? ?(fedele |devot_ )?(cattolic[oa]|cristian[oa]|musulman[oa]|ebre[oa]|protestante|evangelic[oa]|buddista|induista|ate[oa]|ortodoss[oa]|credente|gay|omosessuale|lesbica|bisessuale|transessuale|trans|disabile|diabetic[oa]|incinta|malat[oa]|sieropositiv[oa])\\b && !(la (sua|vostra) azienda|i (suoi|vostri) (clienti|pazienti))",
        '(riprend_|ripres_|guar_|rimess_|rimett_|ristabil_|convalesc_|recuper_|pronta guarigione) ~(intervento|operazione|malattia|incidente|ricovero|infortunio|cura|terapia|chemio_|tumore|infarto|ictus|depressione|burn-?out) && (si|lei|suo|sua|ti|tuo|tua|le|stia|sia)\\b && !(mercato|economia|azienda|settore|sistema|tecnico)',
        "(lei|suo|sua|suoi|sue|le|tu|tuo|tua|tuoi|ti|la|si|soffre|soffri|sta|ha|hai|sei|e'?|so che|ho)\\b ~~(cancro|tumore|chemio_?|diabet_|depress_|burn-?out|esaurimento|operat_|operazione (al|alla|chirurgica)|intervento (chirurgico|al|alla)|infarto|cardiac_|cuore|ictus|malatti_|malat[oa]|disabil_|invalid_|sedia a rotelle|incinta|gravidanza|aborto|fecondazione|hiv|aids|adhd|autis_|asma_?|epiles_|emicrani_|artrit_|artrosi|sclerosi|parkinson|alzheimer|ansia|disturb_|bipolar_|psichiatr_|psicolog_|terapia|riabilitazione|dipendenza da|alcol_|infortun_|incidente|(dolor_|stanchezza) cronic_|long covid|congedo (per malattia|di maternita)|convalescen_|ricover_|ospedalizz_|allergi_|farmac_|mal di schiena|menopausa|trapiant_|dialisi|diagnos_|problem_ di salute|stato di salute|salute mentale|sord_|cec_|non vedente|ipoudente|guarit_|guarigione|celiac_|lutto) && (lei|suo|sua|suoi|sue|le|tu|tuo|tua|tuoi|ti|la|soffre|soffri|sei|hai|era|fosse|sta|ha)\\b && !((su[oa]|vostr[oa]|tu[oa]) (\\w+ )?(azienda|societa|team|pipeline|business|clinica|ospedale|servizio|organizzazione|settore|client_|marchio|software|rete|sistema|prodotto|reparto|laboratorio|studio)|(suoi|vostri|tuoi) (\\w+ )?(pazienti|clienti|utenti|dipendenti|dati|prodotti|servizi|collaboratori)|(aiuta_?|cura_?|forni_|vende_?|produc_|assist_) (i |gli )?(pazienti|ospedali|persone)|incidente (informatic|di sicurezza)|al cuore|a cuore|cuore del_|mal di testa|punto cieco)",
        '(buona guarigione|pronta guarigione|auguri di (pronta )?guarigione|si rimetta presto)',
        "(come|essendo|in quanto|poiche|visto che|dato che|so che|che|lei|tu|sua|suo|sei|e'?|professa_?|pratica_?) ~(cristian_|cattolic_|protestante|musulman_|ebre[oaie]|ebraic_|indu|induista|buddista|sikh|evangelic_|ortodoss_|ate[oa]|credente|religion_|religios_|fede (cattolica|cristiana|islamica|ebraica|religiosa|musulmana)|parrocchi_|moschea|sinagoga|chiesa|testimone di geova|ramadan|quaresima|prega(re)?|shabbat|confessione|convertit_ a|kosher|halal|islam|devot_|praticante|la sua fede|tua fede) && (lei|suo|sua|suoi|sue|le|tu|tuo|tua|ti|sei|la)\\b && !((suoi|vostri) (clienti|ospiti|negozi)|(su|vostr|tu)_ (\\w+ )?(gamma|clientela|ristorante|azienda|mercato)|buona fede|in fede|vende_?|fornisc_)",
        "(come|essendo|in quanto|lei|suo|sua|tu|sei|so che|visto che|dato che|e'?) ~(sindacalista|delegat_ sindacale|rappresentante sindacale|((iscritt_|iscrizione|membro|tesserat_|tessera|militante|aderente|adesione|appartenen_|appartiene) ~(sindacat_|sindacal_|cgil|cisl|uil|ugl|usb|cobas|fiom|fim))|attivita sindacale|rsu\\b|rsa\\b|sindacalizzat_) && !((sua|vostra) (azienda|societa) ~(forn|vend|lavor)_|(suoi|vostri) clienti)",
        "(come|essendo|in quanto|lei|suo|sua|suoi|sue|tu|tuo|sei|visto che|dato che|e'?|vota_?|sostiene)\\b ~((membro|militante|militanza|iscritt_|tesserat_|tessera|simpatizzante|elettor_|elettrice|vota|votare|voto|votato|sostenit_|sostiene|attivist_|candidat_|idee|ideologia|opinion_|convinzion_|orientamento|tendenz_|consigliere)\\b ~(partito|politic_|socialist_|comunist_|pd\\b|lega\\b|fratelli d|forza italia|cinque stelle|m5s|italia viva|azione\\b|sinistra|destra|conservator_|liberale|radical_|verdi|democratic_)) && !(terze parti|partita iva|a partire)",
        '(come|essendo|in quanto|lei|suo|sua|tu|tuo|sei|che e|visto che|dato che) ~(gay|omosessual_|lesbic_|bisessual_|queer|transgender|transessual_|trans\\b|lgbt\\w*|non binari_|orientamento sessuale|vita sessuale|identita di genere|coming out|stesso sesso) && !((sua|vostra) (azienda|societa)|(suo|vostro) (team|network)|(suoi|vostri) (clienti|dipendenti))',
        '(come|essendo|in quanto|lei|suo|sua|sue|tu|tuo|tue|sei|visto|date) ~(origin_ (etnic_|african_|arab_|rom|asiatic_|ebraic_|marocchin_|albanes_|romen_|nordafrican_|indian_|cines_)|colore della pelle|etnia|razza\\b|radici (african_|arab_|ebraic_|asiatic_)|(donna|uomo|persona|imprendit_) (ner[oa]|di colore|rom|arab[oa]|razzializzat_|asiatic_)|discendenza)',
        '(suo|sua|suoi|sue|tuo|tua) (\\w+ )?(dna|dati genetici|impront_ digital_|dati biometrici|precedenti penali|casellario|condanna penale)',
      ],
      no: [
        '(certificat_ (di|medic_)|risorse umane|ufficio personale|giorni di malattia|permess_ (di|per)|indennita di malattia|assenze)',
        '(sua|vostra|tua) (azienda|societa|ditta|organizzazione) (fornisce|vende|lavora|serve|rifornisce|assiste)',
      ],
    },
  },
};
