import type { SignalLabel } from '@/lib/model/assessment';

import type { Lexicon } from '../pattern';

/** Italian: what people write when they want it to stop, or want to know (`law.md` §7). */
export const it: Lexicon<SignalLabel> = {
  script: 'plain',
  words: {
    verbo:
      '(contatt|ricontatt|scriv|riscriv|chiam|richiam|telefon|invi|mand|spedi|disturb|import|assill|sollecit|bombard|spamm|molest|inond|inser|iscriv|propon|infastid|cerc|tempest|coinvolg|marten|inoltr)_',
    cosa: '(e-?mails?|mails?|messagg[io]|newsletter|pubblicita|offert[ae]|comunicazion[ei]|spam|sms|whatsapp|chiamat[ae]|telefonat[ae]|letter[ae]|invi[oi]?|promozion[ei]|proposte?|contatt[oi]|informazioni|solleciti|inviti|marketing|notifiche|avvisi|annunci|posta|materiale (pubblicitario|promozionale)|corrispondenza)',
    data: '(dat[oi]|contatt[oi]|recapit_|e-?mail_?|mail|posta|indirizz_|telefono_?|cellulare|numero_?|informazion[ei]|nome|nominativo|profilo|scheda|account|riferiment_|anagrafic_|tracc[ei]a?|generalita)',
    miei: '(miei|mie|mio|mia|nostr[oaie])',
    avere:
      '(avete|ha|hai|possed_|possied_|conserv_|deten_|tratt_|raccol_|raccogl_|registr_|dispon_|sapet_|sapete|sa|sai|sanno|memorizz_|archivi_|tenete|tiene|custod_|utilizz_|usate|detien_|detenut_|conservat_|in possesso|salvat_|riguard_|gest_)',
    lista:
      '(list[ae]|mailing_?|elenc_|database|archiv_|banca dati|banche dati|crm|newsletter|sistem[ai]|registr[oi]|distribuzione|invii|campagn[ae]|contatti|destinatari|rubrica|sequenz[ae]|comunicazioni|indirizzario|iscritti|server)',
    defer:
      "(fino a_?|finche|per ora|per il momento|al momento|questo mese|questa settimana|oggi|domani|la mattina|il pomeriggio|durante|a (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|in (agosto|luglio)|la (settimana|prossima) (prossima|settimana)|il mese prossimo|adesso|ora\\b|nel fine settimana|(il |di )?(lunedi|martedi|mercoledi|giovedi|venerdi)|prima (di|del|delle)|dopo|dopodomani|quest'anno|in autunno|ancora)",
    gone: '(copia|riunione|invito|agenda|slide|presentazione|partecipanti|relatori|pagina \\d+|preventivo|bozza|documento|report|contratto|fattura|tabella|brochure|foto|verbale|ordine|gruppo|carrello|firma|piano|proposta|offerta|riga|thread|calendario)',
    offered:
      "((se|qualora|quando) (lei |tu )?(non |non piu |piu )*(desidera|vuole|vuoi|preferisce|desideri|volete|desiderate|intende)_?|(lei )?(puo|puoi|potete|ha il diritto|ha diritto|potra) |per (disiscriver_|cancellar(si|ti)|non ricevere) |clicc_ qui|riceve questa|ha ricevuto questa|quest[oa] (messaggio|mail|e-?mail) (e'?|ed i|e i|puo)|destinatario|per errore|(nostri|vostri|suoi|i|gli) (clienti|iscritti|utenti|contatti|lettori) ~(disiscri_|cancell_|chied_|vogl_|ricev_))",
  },
  masks: [
    "tass[oi] d('|i )?(disiscrizion_|cancellazion_|abbandono)",
    '(nessun_?|senza|non (ho|abbiamo|ci sono|vedo)|alcun_?) ?(obiezion_|problem_|opposizion_)',
    'non (mi|ci) (oppongo|opponiamo)',
    '(scheda|foglio) (tecnic_|dati|prodotto)|dati tecnici',
    "accesso (a|al|alla|ai|all')( \\w+)? ?(demo|dimostrazione|portale|piattaforma|account|prova|api|server|versione|corso|area)_?",
    'dati (sul|sulla|sui|sulle|di|del|della) (mercato|vendit_|turnover|settore|fatturat_)',
  ],
  rules: {
    objection: {
      yes: [
        "(smett|cess|piant|finit|finisc|interromp|ferm|evit|basta|astener|asteng|sospend)_?( \\w+){0,3} (di|con|da|dal|dall'|le|gli|i|l'|la|ogni|qualsiasi|questi|queste|tutte?) ?~({verbo}|{cosa}) && !{defer} && !(smesso|produzione|consegn_)",
        '^((buongiorno|salve|ciao|gentil_)[^,]*, |per favore,? |no,? grazie[ ,.]+|prego |vi prego di |chiedo (la )?|si prega di )*(stop|basta|cancellatemi|cancellami|mi cancelli|mi cancellate|disiscrivetemi|disiscrivimi|mi disiscriva|disiscrizione|cancellazione|disiscrivermi|cancellare|toglietemi|toglimi|mi tolga|rimuovetemi|rimuovimi|mi rimuova|eliminatemi|lasciatemi in pace|smettetela|smettila|la smetta|unsubscribe|cancellatevi|annullare iscrizione|disiscrivere)( grazie| per favore| subito| immediatamente| dalla (lista|vostra lista|mailing list)| ora| da (questa|tutte le) (lista|liste)|[.,!])*$',
        '(non|mai piu|ne) ((mi|ci|vi|piu|mai|voglio|dovete|deve|devi|provate a|stia|stiate|state|permettetevi di|osate|si permetta di))* ?{verbo} ?~(piu|mai|altr_|nuovo|ancora|nuovamente|ulterior_|{cosa}|per favore|grazie|$|[.!]) && (mi|ci|{verbo}(mi|ci|temi|teci)|\\w+(rmi|rci|temi|teci|temi|armi|ermi|irmi))\\b && !{defer} && !(non (mi|ci) (e arrivat|risult|dispiac|disturba)_)',
        '(non|mai|ne)( \\w+){0,2} (vogl_|desider_|accett_|acconsent_|autorizz_|gradi_|gradisc_|vorre_|intend_|presto|do il|dato|prestat_|ho (chiesto|richiesto|dato|autorizzato|prestato|mai)|abbiamo (chiesto|richiesto|dato|mai)|sono interessat_|siamo interessat_|mi interess_|ci interess_|ho bisogno)_? ?~(ricever_|{cosa}|{verbo}|essere|far parte|figurare|consenso|iscritt_|iscriver_|permesso|autorizzazion_) && !{defer} && !(ricevut_|disturbar(la|ti))',
        '(niente|basta|stop|no|non piu|mai piu|nessun_?( altr_)?|non (mi|ci) servono)( piu| con| altr_| ulterior_| a| alle| queste| le| le vostre| invii di)* ?{cosa} ?~(per favore|grazie|$|[.!,]|da (voi|parte|lei)|commercial_|pubblicitari_|promozional_) && !(nessun_ (mail|messaggio|offerta|comunicazione) (e |ricevut|da parte sua)|{defer}|ho ricevuto|non ho)',
        '(prefer_|prego|preghiamo|chied_|esig_|gradir_|vorre_|vogl_|desider_|richied_|diffid_|invit_)( \\w+){0,4} ~(non (ricever|essere|mi|ci|inviar|contattar|esser)_|di (non|smetter|cessar|cancellar|essere (cancell|rimoss|tolto|tolt|esclus|eliminat|disiscritt)|disiscriver|rimuover|toglier)_|essere (cancell|rimoss|tolt|esclus|eliminat|disiscritt)_|smett_|cancellarmi|disiscrivermi|che (mi|non|smett)_|la (mia )?(cancellazione|disiscrizione|rimozione)( dalla| dal|$|[.!])) && !{defer} && !{gone}',
        "(togl|rimuov|cancell|elimin|depenn|esclud|disiscriv|stralci)_(mi|ci|temi|teci|rmi|rci|ermi|ete|a|i|e|are|iate|ano|ate)? ?~(mi|ci|me|mio|mia|nostr_|miei|nominativo)? ?~(dal|dalla|dai|dalle|dall'|da|fuori) ~{lista} && (mi|ci|me|mio|mia|miei|nostr_|\\w+(temi|teci|rmi|rci|imi|ami|ici))\\b && !{gone}",
        "((mi|ci) (togl|rimuov|cancell|elimin|depenn|esclud|disiscriv)_|(togliete|rimuovete|cancellate|eliminate|disiscrivete|escludete|togli|rimuovi|cancella|elimina|disiscrivi|disiscriver|cancellar|rimuover|toglier)(mi|ci)|(disiscriver|cancellar|rimuover|toglier)(mi|ci))\\b && !{gone} && !(cancellare|cancellarmi) (la|il|l')",
        "(mi|ci) (oppongo|opponiamo|oppone_|voglio opporre) ~(a|al|alla|all'|che|espressamente|formalmente) && !(a (questa|quella|tale) (riunione|proposta|data|clausola))",
        '(esercit|eserc|invoc|far valere)_ ~(diritto|opposizione) ~(opposizion|oppor)_|diritto di opposizione|articolo 21|opposizione al trattamento',
        '(revoc|ritir|annull)_ ~(il mio|mio|il|la mia|ogni|qualsiasi) ~(consenso|autorizzazione|permesso|iscrizione|adesione) && !(ordine|contratto|offerta|riunione|licenza)',
        "(mio|nostro) consenso (e'? |deve )?(da |essere )?(revocat_|ritirat_|considerarsi revocat_|intendersi revocat_)",
        'lasci(ate|a|ami|atemi|ateci|ateci)_?( \\w+)? in pace|mi lasci( \\w+)? in pace',
        '(inser|mett|aggiung|iscriv|metta)_ ~(lista nera|black ?list|lista di (esclusione|opposizione|blocco)|non contattare|registro (pubblico )?delle opposizioni)',
        'registro (pubblico )?delle opposizioni && (iscritt_|sono|mio|mia|rispett_|siamo)',
        '(mai|non) ~(chiest_|richiest_|dato|prestat_|autorizzat_|acconsentit_|iscritt_|accettat_|sottoscritt_) ~({cosa}|consenso|permesso|autorizzazione|nulla|niente|{lista}|di (ricever|essere)_|$|[.!]) && (ho|abbiamo|sono|siamo|mi)\\b && !(chiesto (un|il) (preventivo|sconto))',
        "(non|smett_ di|cess_ di|vieto)( \\w+){0,2} (us|utilizz|tratt|ced|condivid|vend|trasfer|impieg|divulg)_ ~{miei} ~{data}|(vieto|diffido) ~(uso|utilizzo|trattamento|dall'us)",
        "({cosa}|contatti) ~(non (e'?|sono) (gradit_|richiest_|desiderat_|benvenut_|autorizzat_)|indesiderat_|non (richiest|gradit|desiderat)_) && !(filtr_|software)",
        '(non (accett|gradi|leggi|vogl|autorizz|rispond)_|rifiut_|vietiamo)( \\w+){0,4} ~({cosa} (commercial_|pubblicitari_|promozional_|non richiest_|indesiderat_)|pubblicita|spam|(vostr_|su[oea]|questo tipo di) {cosa}|comunicazioni commerciali)',
        '(prossim_|alla prossima|ulterior_|altr_|nuov_|qualsiasi|ogni) ~{cosa} ~(segnal_|denunci_|garante|blocc_|spam|avvocat_|reclam_)',
        '(dimentic|perd|cancell|butt)_ (il )?(mio|nostro) (numero|telefono|indirizzo|contatto|recapito) ?(per favore|[.!]|$)',
        '(gia|piu volte|ripetutamente|ancora) ~(chiest_|detto|scritto|disiscritt_|cancellat_|richiest_) ~(smett_|non|cancell_|disiscri_|basta|rimuov_|togl_)',
        '(come|dove) (posso |faccio a |possiamo |si fa a |mi )*(disiscriver_|disiscriv_|cancellarmi|cancello|non ricevere piu|smettere di ricevere)',
        '(quest[oa]|consider_|la presente|valga) ~(opposizione|richiesta di (cancellazione|disiscrizione)|revoca|diffida)',
      ],
      no: ['{offered}', 'non (smett|cess)_ di|smett_ di (funzionare|piovere)'],
    },
    erasure: {
      yes: [
        '(cancell|elimin|distrugg|rimuov|togl|dimentic|rimozion|purg|far sparire|ripul)_ ~({miei} ?~({data})|tutto cio che|tutto quello che|tutti i dati|tutte le informazioni|ogni (dato|traccia)) && (mio|mia|miei|mie|nostr_|mi|su di me|me|ci)\\b && !{miei}( \\w+)? {data}( di contatto)? (dal|dalla|da|nel|nella|su) (questo |questa )?{gone} && !(mio|mia|nostro) (ultim_|precedent_|ordine|commento|fattura|iscrizione) && !(mio|mia|nostro|miei) (nome|nominativo|indirizzo|e-?mail|mail|contatto|numero)( \\w+){0,2} (dalla|dal|dalle|da) (sua |vostra |questa |tua |vostre |sue )?(lista|newsletter|mailing|elenco)',
        '(cancell|elimin|distrugg|rimuov)_ ~({data}|tutto|cio che|quello che|quanto) ~{avere} ~(su|di|riguardo|relativ_|a mio|mi|che mi|sul mio|riguard_) ?~(me|mio|nome|conto|mi|riguard_|noi)',
        '(cancell|elimin|rimuov|togl)_(mi|ci|temi|teci)\\b (completamente |definitivamente |del tutto )?(dal|dalla|dai|dalle|da) (vostr_ |su[oaie]+ |tu[oaie]+ |tutti i )?(vostr_ |su[oaie]+ )?(database|archiv_|sistem_|crm|banc[ah]e? dati|server|registr_)',
        "(diritto all'oblio|diritto alla cancellazione|diritto di cancellazione|richiesta di cancellazione|articolo 17|art\\.? ?17|cancellazione (dei|di tutti|totale|completa|integrale|immediata)|cancellazione dati|eliminazione dei (miei|dati)) && !(politica|come gestite|webinar|corso|(vostro|suo) (strumento|software)|riga|pagina|ordine)",
        '(chied|richied|esig|vogl|vorre|desider|pretend|sollecit|esercit|domand)_?( \\w+){0,5} ~(cancellazione|eliminazione|rimozione|distruzione|cancell_|elimin_|vengano (cancell|elimin)_) ~({miei} ~{data}|miei dati|mie informazioni|dati personali|su di me|che mi riguard_|tutti i) && !{gone}',
        '{miei} ~{data} ~(siano|vengano|devono essere|vanno|debbano essere|sia|venga|spariscano|scompaiano) ?(cancellat_|eliminat_|rimoss_|distrutt_|dal_?|dai)_?',
        '(non|smett_ di|cess_ di)( \\w+){0,2} ?(conserv|memorizz|archivi|tener|tenet|deten|custod|mantener)_ ~{miei} ~{data}',
        '(dimenticat(e|evi|emi)|dimentichi) (di me|tutto di me|che esisto)|nessuna traccia di me',
      ],
      no: ['{offered}', '(ho|abbiamo|sto per|stiamo per)( \\w+)? (cancellat|eliminat|rimoss)_'],
    },
    access: {
      yes: [
        '(qual_|che|cosa|quali|quanti|tutt[oie]|cio che|quello che|quanto) ~({data}|sapete|sa|cose|cosa|avete) ?~{avere} ~(su|di|a proposito|riguardo|relativ_|sul|circa|in merito|mi|a|concern_) ?~(me|mio|mi|conto|riguard_|persona|noi|nome|nostr_|mia)\\b && !(avete (detto|pensato)|mi avete)',
        '(qual_|che) ({data}|dati|informazioni)( \\w+){0,3} (miei|mie|su di me|mi riguard_)|(che )?cosa (sapete|sa|sai) (di|su) (me|noi)',
        '(avete|ha|conservate|detenete|trattate|possedete|tenete|disponete|utilizzate|memorizzate)( ancora| forse)? (dei |alcuni |dati |informazioni |di )*(miei |mie )?(dati|informazioni)? ?~(su di me|che mi riguard_|miei|personali|sul mio conto|mio nome) && \\?',
        '(copia|estratto|esportazione|elenco|lista|dettaglio|riepilogo|stampa|resoconto)( completa?| integrale| dettagliat_)? (di|dei|delle|del|degli)( tutti| tutte| tutto)? ?(i |le |quelli |cio |quanto )?({miei}|{data}|che) ?~({data}|{avere}|personal_) && (mio|mia|miei|mie|nostr_|su di me|mi|me)\\b && !(contratto|fattura|ordine|preventivo)',
        '(diritto di accesso|richiesta di accesso|articolo 15|art\\.? ?15|accesso (ai|a tutti i) (miei )?(dati|personali)|accedere (ai|a tutti i) miei dati|accesso alle mie informazioni) && !(politica|webinar|corso|(vostr|su)_ (strumento|piattaforma|software)|dati di (vendita|mercato))',
        '(invi|mand|forni|comunic|trasmet|d[aei]|dic|indic|mostr|inform|consegn|elenc|rivel)_ ~(tutt[oie] |quali |che |i |le |cio che |quello che |quanto |cosa )+~({data}|cosa)? ?~{avere} ~(su|di|riguardo|sul|relativ_|mi) ?~(me|mio|noi|riguard_|conto)\\b',
        '(invi|mand|forni|comunic|trasmet|consegn|esport)_ ~(i |tutti i |le )?(miei|mie) (stessi )?(dati|informazioni)( personali)?( che| per favore| grazie|[.,!?]|$)',
        '(chied|richied|vogl|vorre|desider|esercit|piacere|esig|domand)_?( \\w+){0,4} ~(accesso|accedere|consultare|conoscere|sapere|vedere|copia|informazioni) ~((miei|mie|mia|ai miei) (dati|informazioni|scheda|posizione)|(dati|informazioni) ~(su di me|che mi riguard|miei|{avere})|(che|cosa|quali) ~(sapete|avete|dati) ~(di|su) (di )?me)',
        '(a chi|con chi|(a )?quali (aziende|terzi|societa)) ~(cedut_|comunicat_|condivis_|vendut_|trasmess_|dato|avete|ha|condivid_|cedete) ~{miei} ~{data}',
        '(finalita|scopo|base giuridica|quanto tempo|a che titolo|perche|per quale motivo) ~(tratt|conserv|utilizz|usat|us|deten|tenet)_ ~{miei} ~{data}',
      ],
      no: ['{offered}', '(le|vi|ti) (invio|mando|allego|trasmetto)|in allegato'],
    },
    'source-question': {
      yes: [
        "(come|dove|da dove|da chi|chi|in che modo|quale fonte|con quale mezzo|da quale|tramite chi|attraverso (chi|quale)|per mezzo di chi|da che|in quale modo|grazie a chi) ~(avete|ha|hai|hanno|avevate|aveva|siete|e'?|e riuscit_|sei|ottenet_|otten_|conosc_|prend_|trova_|vi ha|le ha|ti ha|ha fatto|fa|fate|ha potuto) ~({miei}|mio|mia|miei|mie|mi|me|questo|quest[oaie]|i|il|l'|la|a) ?~({data}|trovat_|conosci_|contattat_|rintracciat_|[?.!]|$) && (mio|mia|miei|mie|mi|me|nostr_|ci|questo (numero|indirizzo|contatto)|quest'indirizzo|rintracciarmi|contattarmi|trovarmi|\\w+rmi)\\b && !(dove|come) (posso|possiamo|si puo|potrei|compro) && !(dato|percentuale|cifra|nostr_ (ufficio|negozio|prodotto|sito|stand))",
        '(da dove|dove|da chi|come) (arriv|proven|vien|salt|prend|avete|ha|hai|esce|spunt)_( \\w+){0,3} ?~{miei} ~{data}',
        '(chi|quale (azienda|societa|persona)|quale collega) ((vi|le|ti|gli) )?(ha|hanno|avrebbe)( mai)? ?(dato|fornit_|passat_|vendut_|comunicat_|girat_|trasmess_|rivelat_|cedut_|inoltrat_|segnalat_|parlat_ di) ~({miei}|mio|mia|miei|me|il mio nome|questo (numero|indirizzo|contatto))\\b',
        "(fonte|origine|provenienza) (esatta )?(di|del|dei|della|delle)( (mio|mia|miei|mie|nostr_|questi|questo|tutti|i|quest'))* ?{data} && (mio|mia|miei|mie|nostr_|mi|me|questi (contatti|dati personali))\\b",
        "(come|dove|da dove|da chi) (avete|ha|hai) ?(mai |fatto ad? )?(avut_|aver_|ottenut_|ottener_|trovat_|trovar_|pres_|prender_|recuperat_|reperit_|acquisit_|ricevut_|saput_|rimediat_|comprat_|acquistat_|conosciut_) ~({miei}|mio|mia|miei|questo (numero|indirizzo|contatto|recapito)|quest'indirizzo|la mia|di me)",
        '(come|dove|da chi|tramite chi) (mi|ci) (ha|avete|hai|hanno) (trovat_|rintracciat_|conosciut_|contattat_|individuat_|scovat_)',
        "(come|da dove) ~{miei} ~{data} ~(arriv|finit|giunt|proven|vien|e'?|sono|entrat|capitat)_ ?~(voi|vostr_|su[oaie]+|mani|database|lista|possesso|\\?)",
        "(dic|dit|dir|indic|spieg|sap|sapere|inform|comunic|chiar|curios|chied|domand|mi piacerebbe|gradir|vorre)_?( \\w+){0,4} ~(come|dove|da dove|chi|la fonte|l'origine|la provenienza|da chi|quale fonte) ~(avete|ha|hai|aveva|ottenut_|avut_|{miei}|dei|del|vi ha|le ha) ~({miei}|mio|mia|miei|mie)\\b ?~{data}?",
        '(non|mai) ~(ricordo|dato|fornit_|lasciat_|comunicat_|condivis_) ~{miei} ~{data} ~(come|dove|da dove|chi|quindi|da chi)',
        "{miei} ~{data},? ~(da dove|come l[oiae'] ?(avete|ha)|dove l[oiae'] ?(avete|ha)|chi (ve|glie|te)_ l?)",
      ],
      no: ['{offered}'],
    },
  },
};
