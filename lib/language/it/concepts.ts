import type { Concepts } from '../concept';

/** Italian: words by what they stand for in requests and notices. */
export const it: Concepts = {
  script: 'plain',
  words: {
    not: "non ne niente nulla mai nessun* senza no neanche nemmeno inutile c'e_bisogno nn nn. manco nisba macche",
    stop: "smett* basta cess* stop finit* interromp* sospend* astener* astenga* astenetevi fermat* ferma* vietat* non_autorizzat* proibit* piantat* chiud* diffid* evit* termin* non_accett* fatela_finita finita vieto vietiamo tolleriamo tollero risparmi* stufo stanco piantatela lasciate_perdere basta_cosi non_ammett* rifiut* chiuso termine evitate fermatevi annull* disdi* mi_risparmi risparmiatemi risparmiami avete_rotto mi_avete_rotto avete_stufato avete_stancato piantarla piantate non_se_ne_puo se_ne_puo finiamola smettiamola chiudiamola stop_mail adesso_basta ora_basta mo_basta anche_basta dacci_un_taglio dateci_un_taglio lasciate_stare astenersi esaurit* stanchi stufi finirla ne_ho_abbastanza abbastanza ne_abbiamo evitare e_no resta_no chiusa_la questione_chiusa considerate_chiusa chiuso_qui finiamola_qui non_ho_testa non_ho_tempo fermiamoci fermiamoci_qui no_vuol_dire vuol_dire_no risposta_e_no discorso_chiuso altrove da_un'altra_parte non_c'entrano non_c'entra facciamola_finita fuori_luogo non_sono_gradit* sgradit* ultima_parola risparmiate risparmiateci",
    unsubscribe:
      "disiscri* disiscriv* cancellarmi cancellami_dalla annullare_iscrizione cancellare_l'iscrizione lista_di_esclusione opposizioni disattiv* blacklist toglimi_l'iscrizione disinscriv*",
    remove:
      'toglie* togli* tolg* rimuov* rimoz* elimin*_dalla levat* leva* escud* esclud* depenna* fuori_dalla dalla_vostra dalla_tua dalla_lista dalle_vostre dalla_sua sfil* cancellami_dalla cancellatemi_dalla levami toglieteci escludetemi rimuovetemi eliminatemi depennatemi escludeteci levateci cancellateci depennate sbattetemi_fuori toglieteme levateme',
    delete:
      'cancell* elimin* distrugg* distruzion* dimentic* sparisc* scompai* oblio anonimizz* sparir* spariscano butt* cestin* elimini* eliminazione cancellazione scart* ripul* svuot* getta* epur* bonific* buttate_via buttare cestinate macerate tritate sparire distruzione distruggete far_sparire fate_sparire sbarazz* fate_pulizia',
    contact:
      'contatt* scriv* scrive* telefon* chiam* disturb* insist* importun* sollecit* molest* mandarmi mandate inviarmi inviate_piu rivolg* tempest* bombard* perseguit* cercarmi spamm* assill* proposta_commerciale riscriv* avvicin* richiam* riempi* scriva scrivete mandi continui_a contattarmi inond* scriverle contattarla riceve_da salt* saltare scocci* romp* stress* tartass* infastid* riscriver* dar_noia dare_noia disturbat* asfissi* ossession* contattare mandatemi ricontatt* cercar* torment* bersagli* infest* intas* tornate tornare_piu tornate_piu',
    message:
      'mail e-mail* email* messaggi* newsletter* comunicazion* lettera lettere telefonat* chiamat* sms notific* invio invii posta solleciti mailing* iscrizione abbonamento messaggio mailing pappardelle messaggini mailaccia circolari missive comunicazioni',
    ad: 'pubblicit* promo* commercial* spam vendit* marketing non_richiest* indesiderat* reclam* offerte campagn* offerte_commerciali promozioni pubblicitarie propost* volantin* reclame telemarketing rifilar* piazzare propinar* vender* pubblicitario offerta_commerciale proposte_commerciali',
    me: 'mi me io ci noi contattarmi contattatemi contattarci scrivermi scrivetemi chiamarmi toglietemi levatemi cancellatemi disiscrivetemi mandarmi inviarmi toglimi lasciatemi mia_casella questo_indirizzo questa_casella questo_account lasciateme toglieteme levateme nun_me ce',
    my: 'mio mia miei mie',
    aboutMe:
      'su_di_me sul_mio_conto che_mi_riguard* di_me a_mio_nome mia_persona al_mio_riguardo su_di_noi mio_nome che_mi_concern* sul_mio_nominativo mio_fascicolo mia_scheda cio_che_mi_riguarda con_il_mio_nome col_mio_nome sotto_il_mio_nome mio_profilo identificarmi',
    our: 'nostr* noi',
    you: 'lei voi vi ti tu la_contatto le_scrivo farle aiutarla interessarle esserle chiamarla la_tolgo suo_collega sua_collega vostro_collega',
    your: 'suo sua suoi sue vostr* tuo tua tuoi tue',
    list: 'lista liste elenco mailing_list elenchi indirizzario destinatari liste_commerciali lista_commerciale elenco_marketing liste_di_prospect lista_chiamate database_commerciale',
    store: 'database banca_dati archivi* sistem* crm anagrafic* base_dati scheda registri',
    data: 'dati informazion* recapit* profilo dettagli info scheda tutto_quello tutto_cio quello_che nominativo estremi fascicolo mio_fascicolo',
    personal: 'personal* privat*',
    address:
      'indirizz* numer* telefono cellulare e-mail mail contatto recapiti casella contatto_professionale interno pec',
    law: 'gdpr rgpd articolo art ai_sensi codice_privacy legge regolamento legal* normativa',
    right: 'diritt* libera_di libero_di in_diritto e_libera e_libero facolta',
    object: 'oppong* oppors* opposizion* obiezion* mi_oppongo opporsi rifiutare dire_di_no negare',
    consent: 'consens* autorizz* permess* iscritt* accett* acconsent*',
    withdraw: 'revoc* ritir*',
    want: 'vogli* vorre* desider* prefer* gradire* gradirei gradisco vuole volete apprezz*',
    ask: 'prego pregh* favore piacere chied* richied* esig* invit* cortese* gentil* potete potrebbe per_favore diffid* chiedo richiesta provved* esercit*',
    last: 'ultim* final* ultimo ultima',
    more: 'piu ulterior* altr* ancora nuovamente di_nuovo',
    future: "futuro futura avvenire d'ora_in_poi da_ora",
    repeated:
      "due_volte tre_volte gia_chiesto gia_detto gia_scritto quarta terza piu_volte ripetut* ennesim* quante_volte continu* per_l'ultima_volta quarta_volta quinta terza_volta ogni_settimana ogni_giorno tutti_i_giorni tutte_le_settimane di_continuo continuamente ennesima ancora_una_volta l'ennesim* martellant* incessant* come_gia gia_detto_al gia_detto_a come_detto",
    peace:
      'pace tranquill* stare lasciatemi lasciami lasciateci sparite levatevi piantatela piantala lasciateme in_pace andatevene sloggiate sparisci tolgo_il_disturbo esista esiste silenzio',
    interest: 'interess* bisogno serve fa_per rilevant* necessari* occorr* servono',
    later:
      'dopo settembre ottobre novembre dicembre gennaio febbraio marzo aprile maggio giugno luglio agosto lunedi martedi mercoledi giovedi venerdi primavera estate autunno inverno settimana mese trimestre anno prima fino domani ieri oggi adesso momento ora_no ferie audit ore prossim* tardi per_ora',
    keep: 'detene* conserv* memorizz* trattat* tratta* registra* archivia* avete avet* ha_su possied* raccol* salvat* custod* disponet* tenete tenere trattate scritto_su scritto_sul annotat* segnat* appuntat* tenut* schedat* conservate rest* restasse rimang* rimanesse rimanga accumul* ammass* messo_da_parte',
    know: 'sap* conosc* curios* capire venuto_a_conoscenza si_puo_sapere piacerebbe_sapere vorrei_sapere',
    show: 'invi* mand* dica* dire dimmi ditemi forni* comunic* mostr* indic* inform* spieg* trasmett* far_avere fatemi faccia_sapere rivel* precis* far_vedere fatemi_vedere vedere piacerebbe_vedere fatemi_avere per_iscritto',
    copy: 'copia copie estratto access* riepilog* elenco_dei esport*',
    what: 'quali quale cosa che_cosa cio tutto tutti tutte che quanto',
    where:
      'dove da_dove donde da_che_parte per_quale_via tramite_chi per_vie_di quale_strada per_quale_strada quale_via quale_canale tramite_quale',
    how: 'come perche_avete',
    who: 'chi',
    get: "ottenut* otten* trovat* trov* pres* avut* ricav* arriv* provien* provengon* proveni* viene vengono comprat* acquist* ricevut* reperit* procurat* salta_fuori giunt* risal* tratto trovata trovato individuata individuato finita_in finito_in finiti_in capitat* pescat* scovat* saltat* spunt* in_mano in_mani beccat* rimediat* raccattat* recuperat* saltano_fuori l'ha_avuto l'avete_avut* arrivata_ai arrivato_ai giunta",
    give: 'dato fornit* pass* vendut* consigliat* raccomand* parlato indicat* suggerit* segnalat* girato comunicato lasciato spifferat* mollat* allungat* passato_il sganciat* soffiat* girata',
    source: 'fonte origine provenienza',
    public: 'pubblic* accessibil* visibil* stampat* riportat* compare',
    correct:
      'corregg* correzion* rettific* aggiorn* modific* sbagliat* errat* errone* inesatt* scritto_male scritta_male vecchio_numero vecchio vecchia obsolet* superat* non_e_aggiornat* vecchio_indirizzo',
    thing:
      "fattur* contratt* diapositiv* pagin* refuso paragraf* clausol* riga_dello posizione voce ordine ordini preventiv* consegn* prodott* prezz* riunion* appuntament* allegat* ticket rapport* cifr* grafic* presentazion* modell* strument* software version* demo campion* progett* document* ordine_del_giorno frase bozza link password licenz* portale macchin* sensor* tabell* colonna pulsante campo cartella scheda_tecnica manuale cors* seminario sala hotel camion turnover sconto contrattazione chat aeroporto errore treno parcheggio carrello volo pranzo scadenza calendario prova catalogo listino tariff* consegnat* banchina cancello muletto veicolo indirizzo_di_consegna turno suoni campanello chiavi panettiere camera modul* tavolo zip clausola caparra numeri cifre visitator* via_libera biglietti_d'auguri monitor schermo portatile stampante sedia scrivania tastiera pacco ingresso porta di_persona incontrarci faccia_a_faccia videochiamata zoom caffe attrezzi ricambi posto_auto stampata garanzia dolce scatol* cartoni bancal* pallet* container magazzin* ricamb* pezzo pezzi cartella_condivisa convocazione foglio_di_calcolo foto immagin* logo carattere_ virgola titolo intestazione pie_di_pagina capitolo banner quantita colore codice_a_barre scaffal* percorso giro_ lista_d'attesa lista_degli_invitati elenco_dei_partecipanti lista_della_spesa proiettore percentuale scorte giacenz* inventario homepage brochure opuscol* depliant acconto cella slide slides deck excel* pdf pdfs powerpoint csv kpi kpis dashboard* budget* deadline* template* bug release sprint una_telefonata una_chiamata una_visita auguri furgon* capannone hangar rivist* giornale per_posta posta_ordinaria tramite_corriere via_fax fax creare_il_mio_account apertura_del_conto iscrizione_al catena_di linea_di_produzione doppia doppion* conteggio variante variant* colori taglia rossa rosso blu menu mensa mense condizioni termini istruzioni ambiente_di etichett* confezion* linea_va segnale rumore gracchi* erbacce piastrell* palestra",
    other:
      'signor signora dott collega collegh* dipendent* stagist* client* utent* partecipant* fornitor* autist* candidat* paolo lui concorrent* concorrenza altro_strumento altra_newsletter vecchio_fornitore vecchio_servizio altro_servizio altra_ditta altra_azienda altra_societa altro_fornitore soci socio iscritti',
    cause:
      'perche poiche dato_che visto_che siccome quindi percio per_questo motiv* ragion* da_qui in_quanto dunque pertanto ecco_perche per_cui ho_pensato a_seguito per_questo_ho da_li_nasce nasce_questa mi_ha_spinto mi_ha_fatto_pensare mi_e_venut* di_qui_la da_qui_la da_qui_il',
    role: 'dirig* responsab* si_occupa occup* direttor* direttric* gestis* gestisc* guid* capo ruolo funzion* qualita_di carica competenz* buyer titolare fondat* decid* supervision* segue coordin* rientra referente incaric* a_capo lei_si_occupa suo_team suo_reparto a_lei spetta decide_lei nelle_sue sue_mani conduce al_timone tira_le_fila ha_in_mano in_capo_a',
    area: 'acquist* logistic* informatic* it risorse personale finanz* flotta magazzin* produzion* filiera qualita manutenzion* selezion* spedizion* contabilit* trasport* stabiliment* operations assistenza pianificazion* resi impiant* elettrificazion* approvvigion* scuola scuole liceo universita comune fattoria vigneto vigneti panificio ristorante studio officina classe classi',
    news: 'cerc* assum* apert* apre aprite espansion* cresc* lanci* annunci* gara pubblicat* parlato intervento posizione_aperta complimenti congratulazioni nuov* usa utilizz* lavora_con adott* trasfer* acquis* round prevede costru* settimana_scorsa di_recente recentemente offerta_di_lavoro ricerca passa_a passano rilevat* stampa articolo intervista premio promoss* nominat* nuovo_ruolo lancio avvi* introduc* progetto podcast citat* ampli* trasloc* adottat* migr* secondo_stabilimento seconda_sede appena_aperto cercate sta_dando distribuisce dotando si_trasferisce locali_piu trasloco',
    offer:
      'nostro_software nostro_strumento nostra_soluzione aiut* offr* forni* vend* nolegg* risolv* attrezz* svilupp* specializz* facciamo produciamo support* facilit* ridu* risparm* permett* copr* ci_occupiamo equipagg* installi* install* ristruttur* nostra_app nostro_servizio nostro_team nostra_azienda form* fabbric* ripar* manuten* pul* consul* assicur* traduc* ricicl* progett* automatizz* digitalizz* gestiamo_noi fare_risparmiare ritiriamo portiamo_via ritirare nostro_mestiere e_il_nostro montiamo installiamo',
    useful:
      'util* interess* potre* puo_esser* fare_al_caso adatt* rilevante fa_al_caso servir* farle_risparmiare risparmiare_tempo interessante vantagg* prezios* opportun* giovar*',
    notice: 'visto letto notato saputo appreso sentito vedo ho_visto ho_letto',
    think:
      'pensat* penso creduto immagin* suppong* ritengo venuti_in_mente venuto_in_mente venuta_in_mente in_mente',
    exact: 'proprio esattamente precisamente direttamente appunto specificamente di_certo',
    place:
      "espositori linkedin sito web pagina_dei registro elenco_pubblico relatori fiera stand congresso convegno conferenza evento webinar biglietto note_legali camera associazione google profilo elenco_dei internet annuario imprese elenco elenchi albo pagine_gialle elenco_della elenco_soci nell'elenco dell'elenco nell'annuario sull'elenco catalogo_espositori elenco_espositori rubrica targa programma_del festival locandina libretto",
    met: 'incontrat* conosciut* consegnat* incontro scambiat* ricevuto_alla scambiati biglietti_da_visita i_biglietti',
    vendor: 'fornitore acquistato comprato broker intermediari* fornitore_di_dati',
    person: 'collega conoscent* amic* ex comune',
    if: 'se qualora caso preferisce preferi* non_fa_per_lei non_le_interessa non_fa_al_caso',
    reply:
      'rispond* risposta* me_lo dica mi_faccia parola avvis* faccia_sapere comunichi lo_dica scriva mi_avvisi rispondermi dirmelo un_cenno cenno un_segno basta_rispondere basta_una_risposta basta_un basta_una basta_che basta_un_no basta_dirlo me_lo_dica_pure un_no una_parola due_righe_di',
    click: 'clicc* qui link pulsante',
    anytime:
      'qualsiasi_momento ogni_momento qualunque_momento quando_vuole quando_desidera quando_le_pare in_qualunque_momento quando_preferisce',
    hear: 'ricevere riceve questi_messaggi mail_cosi messaggi_come sentira sentire queste_mail questo_tipo simili e_smetto non_la_contatt* non_le_scriv* la_tolgo la_elimino cancellare_i_suoi non_scriverle non_insister* mi_fermo_qui la_finisco_qui non_insisto non_insistero non_la_disturbo non_la_disturbero non_le_scrivero la_lascio_in_pace la_lascio_stare resta_cosi finisce_qui ultima_mail_da_me non_sentira_piu non_sapere_piu sapere_piu_nulla mia_ultima_mail mio_ultimo_messaggio ultima_mail tolgo_il_disturbo non_la_cerco non_la_cerco_piu la_smetto sparisco mi_faccio_da_parte non_mi_faccio_piu non_mi_rifaro_vivo non_mi_faro_piu chiudo_qui vostre_notizie sue_notizie sapere_di_voi silenzio',
    privacy: 'privacy protezione riservatezza dati_personali gdpr',
    policy:
      'informativ* nota informazioni diritti spiegat* trattiamo trattamento maggiori dettagli policy',
    business: 'crescita tasso mercato settore leader clienti tendenz*',
    sensitive:
      'cancro tumor* diabet* depress* burnout ansia adhd autis* asma* artrosi artrite reuma* epiles* sclerosi parkinson demenza ictus hiv aids epatite covid emicrani* disabil* carrozzina sord* ciec* ipovedent* incinta gravidanza aborto intervento_chirurgico chemio* dialisi trapiant* infarto cardiac* mal_di_schiena malat* diagnos* terapia psico* psichi* dipendenza alcol* obes* allerg* musulman* islam* ebre* indu* sikh buddis* cristian* cattolic* protestant* evangelic* ortodoss* mormon* testimone_di_geova ramadan religi* credent* fede devot* praticant* gay omosessual* lesbica* bisessual* transgender queer sindacat* sindacal* iscritto_al cgil cisl tesserat* partito_politico socialista comunista leghist* militante etni* immigrat* rifugiat* origini_african* malattia ateo atea operato operata sua_operazione soffre_di_cuore persona_trans sedia_a_rotelle psoriasi endometriosi menopausa insonnia eczema dislessi* schizofreni* bipolare anoressi* mobilita_ridotta ipoacusi* non_vedente aspetta_un_bambino in_attesa_di_un vota dolore_cronico dolori_cronici malattia_cronica mangia_halal mangia_kosher sieropositiv* vota_a',
    suffer:
      'soffr* guarit* guarigione riprend* rimess* curat* in_malattia convive_con vive_con ricover* convalescen* remissione',
    threat:
      'garante denunci* avvocat* legale_rappresentante esposto querela segnalero segnalo_al segnalazione_al tribunale autorita vie_legali reclamo_al adir* agcom carabinieri polizia_postale',
    served:
      'siamo_gia_serviti gia_serviti gia_un_fornitore abbiamo_gia abbiamo_un_fornitore fornitore_di_fiducia fornitori_di_fiducia siamo_a_posto siamo_coperti contenti_del_nostro soddisfatti_del_nostro non_cambiamo siamo_gia_coperti gia_coperti sotto_contratto fornitore_abituale lavoriamo_gia_con',
    sector:
      'clinic* ospedal* centri chiese moschee sinagoghe associazioni sindacati pazienti riforn* fornisce attrezziamo clienti vostra_azienda settore mercato pipeline finanziaria farmac* riabilitazione laborator* ricerca enti scuole organizzazioni fondazioni',
  },
};
