import type { Concepts } from '../concept';

/** Dutch: words by what they stand for in requests and notices. */
export const nl: Concepts = {
  script: 'plain',
  words: {
    not: 'niet geen nooit niets noch zonder niemand nee hoeft_niet geenszins ongevraagd* ongewenst* nie ni nimmer nergens nope nah geeneens nikske niks nix',
    stop: "stop* houd_op hou_op ophoud* staak* staken beeindig* genoeg einde verbod* verboden niet_toegestaan onthoud* achterwege afzien schluss nalaten kap_met kappen klaar_mee ermee_op ophouden laat_dat dulden dulden_wij verbied bespaar* zat beu klaar_met hou_daarmee laat_het_achterwege stoppen accepteren_wij weiger* niet_gewenst kap eindig* geen_prijs moe opzegg* zeg_mijn zeg_op hou_'s_op 's_op houd_'s_op hou_eens hou_toch hou_daar genoeg_geweest welletjes mooi_geweest klaar_nu nu_klaar basta kappen_nou kappe afgelopen uit_met eindigt stoppe schei_uit scheid_uit schei_er laat_maar_zitten tot_hier geen_zin moe_van zat_van strontzat spuugzat het_zat gelieve_niet hoef_dit hoef_dat hoef_die hoef_geen ophoudt vermijd* bespaar_me nee_is_nee gesloten afgedaan afgehandeld hierbij_laten geen_puf geen_tijd laten_we_het klaar_ermee als_gesloten antwoord_is_nee ergens_anders elders hoort_hier_niet niet_thuis te_veel stopt_er er_mee stop_er niet_welkom ongepast laatste_woord",
    unsubscribe:
      'afmeld* uitschrijv* schrijf_mij_uit schrijf_me_uit blokkeerlijst* blacklist meld_mij_af meld_me_af opt-out uitgeschreven afgemeld uitschrijf* haal_me_er_af haal_me_eraf abonnement_op zeg_mijn_abonnement schrijf_ons_uit uitschrijve',
    remove:
      'verwijder_mij verwijder_me haal schrap* er_af eraf eruit er_uit van_uw_lijst van_de_lijst van_jullie uit_uw uit_jullie uit_het uit_de halen streep doorhal* weghal* uit_je gooi_me gooi_mij verwijder_ons haal_mij haal_me schrap_mij schrap_me eruit_halen kick laat_mij_weg haal_me_er_af haal_mij_er_af haal_ons_er_af haal_me_eraf schrap_me_maar te_schrappen schrap haal_ons halen_jullie_mij eraf_halen gooi_me_eruit sla_mij sla_me sla_ons wip',
    delete:
      'verwijder* wis* wissen gewist vernietig* vergeet vergeten verdwijn* gooi_weg weggooi* weg_te_gooien gooi schoon anonimiseer* uitgewist weg weg_wat flikker dump weggegooid vernietiging verwijdering wissing prullenbak opruim* opgeruimd schrappen van_mij_blijven niks_van_mij opschonen opgeschoond schoon_uw schoon_jullie zuiver* versnipper* gooi_alles weggooie flikker_weg shredder kieper* donder vernietigd mik prullenmand ruim ruimt herleiden',
    contact:
      'contact contacteer* benader* schrijf* schrijven geschreven aanschrijv* bel bellen gebeld mailen mail_mij mail_me gemaild e-mailen lastig* lastigvall* stoor storen aandring* dring* acquisitie opvolg* spam* bestook* richt_mij wend* benaderd opbellen nabellen berichten_sturen koude binnenkomen benaderen lastigvallen blijven_sturen sturen toesturen bombarderen opdringen berichtjes sla_mij_over overslaan sla_me gemail lastig_te zeur* zeik* drammen dram doordram* doorzeur* bedel* achternalopen achtervolg* hengel* vervel* spammen aandringen bellerij gebel bellen_jullie appen op_terug kom_er terugkomen',
    message:
      'mail mails mailtje* e-mail* email* bericht* nieuwsbrief* nieuwsbrieven post brief brieven telefoontje* oproep* communicatie mailing* sms toezending* herinnering* *mails *mail *berichten abonnement verzending* zendingen_van mailings gemail mailtjes mailverkeer geschrijf foldertjes spammails spul rommel',
    ad: 'reclame* advertenti* promo* commerci* spam verkoop* marketing acquisitie ongevraagd* aanbieding* *reclame *mailing werving*smail direct_marketing aanbiedingen promoties koude_acquisitie werving verkooppraatje* verkoopmails reclamemails verkoopverhaal praatjes reclames aanprijz* leuren verkopen colportage',
    me: "mij me ik ons mijzelf mezelf wij mijn_inbox mijn_mailbox dit_adres deze_mailbox dit_account m'n m'ij ikke",
    my: "mijn m'n",
    aboutMe:
      'over_mij over_me van_mij van_me mijn_persoon op_mijn_naam mij_betreff* over_ons van_ons mijn_naam met_betrekking_tot_mij aangaande_mij mijn_dossier wat_mij_betreft mij_betreft met_mijn_naam onder_mijn_naam mijn_profiel naar_mij naar_mij_te',
    our: 'wij we ons onze',
    you: 'u je jij jullie jou uzelf uw_collega jullie_collega je_collega',
    your: 'uw jouw jullie je',
    list: 'lijst* *lijst *lijsten verzendlijst* mailinglijst* distributie bestand_met adressenbestand prospectlijst* prospectielijst* bellijst* verkooplijst* doelgroeplijst* acquisitielijst*',
    store:
      'systeem systemen database* bestand* crm dossier* administratie databank* *bestand adresboek kaartenbak archief',
    data: 'gegevens *gegevens informatie data profiel details alles account dossier info mijn_dossier',
    personal: 'persoonlijk* persoons* prive* persoonsgegevens',
    address:
      'adres* *adres nummer* *nummer telefoon* mobiel* mailadres contactgegevens e-mailadres zakelijke_contact postvak doorkies* naam_en_nummer receptie',
    law: 'avg gdpr artikel art wet grond_van uavg telecommunicatiewet conform wettelijk* krachtens inzageverzoek',
    right: 'recht* *recht inzageverzoek* mag_u u_mag staat_u_vrij vrij_om',
    object: 'bezwaar verzet* bezwaren nee_zeggen weigeren nee_zegt',
    consent: 'toestemming instemm* akkoord aangemeld goedkeur* toegestemd ingeschreven',
    withdraw: 'trek_in intrek* ingetrokken trek_mijn herroep*',
    want: 'wil willen wens* zou wenst graag liever waarder* prijs',
    ask: 'verzoek* vraag verzoeken alstublieft aub alsjeblieft gelieve graag vorder* eis* dring_aan s.v.p svp wilt_u kunt_u zorg ervoor_te gevraagd vragen ajb sommeer hierbij',
    last: 'laatste* finale',
    more: 'meer verder* nog opnieuw weer extra langer andere nogmaals nog_een',
    future: 'toekomst voortaan vanaf_nu in_het_vervolg verder_niet in_de_toekomst vanaf_heden',
    repeated:
      'twee_keer drie_keer al_gevraagd al_gezegd vierde derde meermaals herhaald* steeds_weer meerdere_keren zoveelste hoe_vaak al_eerder voor_de_laatste_keer vijfde derde_keer vierde_keer elke_week elke_dag iedere_week week_na_week keer_op_keer telkens alweer steeds de_hele_tijd continu alsmaar aldoor onophoudelijk zoals_al zoals_gezegd al_tegen aan_de_telefoon',
    peace:
      'rust vrede laat_mij_met laat_me_met ga_weg rot_op donder_op hoepel_op opzouten laat_mij laat_me gerust met_rust laat_ons opgehoepeld oprotten opzouten_maar wegwezen sla_mij_voortaan bestaat stilte stil',
    interest: 'belangstelling interess* behoefte nodig relevant* niet_voor_ons vereist* benodigd*',
    later:
      'later september oktober november december januari februari maart april mei juni juli augustus maandag dinsdag woensdag donderdag vrijdag voorjaar zomer herfst najaar winter week weken maand kwartaal jaar na_de voor_de tot morgen gisteren vandaag nu moment vakantie audit uur volgend* tijd',
    keep: 'opgeslagen opsla* slaat bewaar* bewaart houdt houden verwerk* heeft hebben hebt vastgelegd verzameld* beschikt bijhoudt bezit bezitten geregistreerd in_huis gebruikt bijhouden bijgehouden staat genoteerd aangetekend opgetekend van_me_hebt over_mij_hebt te_vinden over_is overblijf* resteert verzameld_heeft vergaard opgebouwd achterblij* opgehoopt overblijft',
    know: 'weten weet kennen nieuwsgierig benieuwd begrijpen verneem benieuwd_wat',
    show: 'stuur* zend* geef geeft laat_zien laat_eens laat_mij_weten toon* deel* meld_mij vertel* verstrek* informeer* bezorg* inzage* uitleg* zeg* noem* opgave eens_zien mag_ik_zien te_zien zien_wat inzien toesturen toezenden op_papier schriftelijk zwart_op_wit',
    copy: 'kopie* afschrift* overzicht* uittreksel inzage export inzageverzoek*',
    what: 'wat welke alle alles of',
    where:
      'waar waarvandaan vandaan via_wie langs_welke via_welke_weg waarlangs welke_weg langs_welke_weg welk_kanaal via_welk via_welke hoe_precies',
    how: 'hoe waarom',
    who: 'wie',
    get: 'gekregen krijg* verkregen gevonden vind vinden gehaald komt kom komen gekocht terechtgekomen ontvangen vandaan aan_mijn bemachtigd opgeduikeld haalde afkomstig achterhaald aangekomen uitgekomen bij_mij aan_mijn_06 opgediept opgesnord gepikt geplukt opgevist opgescharreld terecht_gekomen op_het_spoor beland belandde',
    give: 'gegeven gaf doorgegeven genoemd verkocht aanbevolen doorverwezen gewezen verteld getipt verstrekt overhandigd doorgespeeld doorgebriefd gelekt doorverteld toegespeeld gelapt',
    source: 'bron* herkomst oorsprong',
    public: 'openbaar* openbare gepubliceerd* vindbaar vermeld staat_in gedrukt_in afgedrukt',
    correct:
      'corrige* correctie* rectific* verbeter* aanpas* aan_te_passen pas_aan pas_die_aan pas_dat_aan wijzig* bijwerk* bij_te_werken actualis* verkeerd* onjuist* fout foutief* klopt_niet kloppen_niet verouderd* oude_nummer gespeld achterhaald* niet_meer_actueel',
    thing:
      'factuur* contract* dia pagina* typefout* alinea clausule regel_* *regel positie bestelling* offerte* levering* product* prijs* prijzen vergadering* afspraak bijlage* ticket* rapport* cijfer* grafiek* presentatie* sjabloon tool* software versie demo monster* project* document* agenda zin concept link wachtwoord licentie* portaal machine* sensor* tabel kolom knop veld map gegevensblad handleiding model cursus seminar zaal hotel vrachtwagen verloop korting* zending pakket* systeem_dat abonnement chat vliegveld foutmelding fout trein parkeer* winkelmand vlucht lunch planning_van deadline termijn test catalogus prijslijst tarief* leveren laadperron poort heftruck* voertuig afleveradres ploeg aanbellen bel_aan sleutel* bakker kamer formulier* tafel zip zipbestand aanbetaling kaarten bezoekers cijfers monitor scherm laptop printer stoel bureau toetsenbord pakket ingang deur persoonlijk_afspreekt afspreken afspreekt videogesprek zoom koffie gereedschap onderdelen parkeerplaats exemplaar gedrukt garantie toetje doos dozen krat* pallet* container* magazijn_ loods onderdeel reserveonderdel* gedeelde_map vergader* *vergaderuitnodiging agenda-uitnodiging spreadsheet foto* afbeelding* logo lettertype komma koptekst voettekst hoofdstuk banner bug hoeveelheid kleur streepjescode schap stelling* route wachtlijst gastenlijst deelnemerslijst boodschappenlijst beamer percentage procent voorraad* inventaris homepage brochure* folder* cel rij slide slides deck excel* pdf pdfs powerpoint csv kpi kpis dashboard* budget* template* release sprint een_telefoontje een_bezoek vrachtwagens bestelbus* hal hangar tijdschrift* vakblad* krant per_post per_koerier per_fax fax account_aanmaken registratie_op lopende_band productielijn dubbele_invoer telling variant* kleur* maat maten rode blauwe menu* kantine* voorwaarden handleiding* instructies testomgeving* etiket* verpakking* kerstkaart* maandrapport verbinding lijn_kraakt kraken signaal onkruid tegels sportschool',
    other:
      'heer mevrouw dhr mevr collega* medewerker* stagiair* klant* gebruiker* deelnemer* leverancier* chauffeur* kandidaat piet hem haar concurrent* concurrentie andere_tool andere_nieuwsbrief oude_dienst vorige_leverancier oude_aanbieder andere_dienst ander_bedrijf andere_firma andere_leverancier een_ander leden lid',
    cause:
      'omdat want daarom vandaar dus aangezien reden* aanleiding wegens doordat dit_is_waarom zodoende om_die_reden gezien nu_u gelet waardoor bracht_mij vandaar_dit vandaar_mijn daarom_dit precies_daar bracht_me deed_mij_denken zette_me',
    role: 'verantwoordelijk* hoofd leid* leidt directeur manager* chef functie rol hoedanigheid valt_onder onder_u beheer* gaat_over bent_u inkoper* eigenaar oprichter beslis* portefeuille taak coordineer* aanstuur* stuurt runt u_gaat_over uw_team uw_afdeling beslist_u bij_u_ligt verantwoordelijke aan_het_roer trekt gaat_over_de aan_het_stuur onder_uw_hoede onder_uw_beheer zwaait_de_scepter u_gaat',
    area: 'inkoop* logistiek* it personeel* hr financ* wagenpark* magazijn* productie* keten kwaliteit* onderhoud* werving verzend* boekhouding transport* fabriek* locatie* klantenservice planning vracht* retour* operatie* vloot elektrificatie servicedesk school scholen universiteit gemeente boerderij wijngaard* bakkerij restaurant praktijk werkplaats klas klassen',
    news: 'zoekt zoeken vacature* open* uitbreid* groei* groeit lanceer* aankondig* aangekondigd aanbesteding* gepubliceerd gesproken lezing gefeliciteerd nieuwe nieuw werkt_met gebruikt verhuis* overgenomen plant bouwt bouwen vorige_week onlangs recent uitgeschreven werft sprak overgaat over_op pers vakpers artikel interview prijs_gewonnen benoemd promotie nieuwe_rol lancering start* invoer* project podcast geciteerd uitbreiding overstap* migreer* tweede_vestiging pas_geopend net_geopend geeft_straks uitdeelt uitrolt groter_pand verhuizing gaat_naar',
    offer:
      'onze_software onze_tool onze_oplossing help* helpen lever* leveren bied* verhuur* verhuren los_op oplossing inricht* richten bouwen_wij ontwikkel* specialis* ondersteun* bespaar* dek* dekt verminder* maken_wij plaatsen installeer* installeren renover* onze_app onze_dienst ons_team ons_bedrijf train* produceer* repareer* onderhouden_wij schoon* advise* coach* verzeker* vertaal* recycle* ontwerp* automatiser* digitaliser* tijd_besparen maken halen_ze_op ophalen komen_halen te_winnen winnen ons_vak is_ons inbouwen ons_werk onze_stiel',
    useful:
      'interessant* nuttig relevant passen past zou_kunnen van_pas handig bruikbaar aanspreken interesseren tijd_besparen besparen waardevol goed_van_pas voordeel baat gelegen',
    notice: 'zag gezien gelezen las merkte gehoord hoorde begreep vernam zie lees opgevallen',
    think: 'dacht denk gedacht vermoed neem_aan leek moest_ik_aan aan_u_denken te_binnen',
    exact: 'precies juist rechtstreeks exact specifiek vast daar net',
    place:
      'linkedin website site pagina_van handelsregister *register register sprekers* beurs* stand congres conferentie evenement webinar visitekaartje* colofon* kamer vereniging google profiel* *profiel ledenlijst* *gids internet web deelnemerslijst ledenlijst gids standhouders* exposanten* beurscatalogus branchegids naambordje programmaboekje* programma festival *festival affiche',
    met: 'ontmoet* overhandigd sprak* gaf_u kwamen_elkaar ontmoetten uitgewisseld wisselden kaartjes visitekaartje* gewisseld',
    vendor:
      'dataleverancier* leverancier gekocht aangekocht makelaar adressenhandel* *leverancier aanbieder',
    person: 'collega kennis vriend* voormalig* gemeenschappelijk* oud-collega van_de_vestiging',
    if: 'als indien mocht wanneer liever wilt is_dit niks_voor_u niets_voor_u niks_voor_jou niet_op_te_wachten zit_u_hier_niet geen_interesse niets_voor_jou',
    reply:
      'antwoord* reageer* reactie laat_het woord bericht_mij laat_mij laat_even zeg nee meld laat_dan zeg_het laat_weten mail_terug schrijf_even antwoordt seintje een_seintje teken geef_ons geef_me_een woord_is_genoeg mailtje_is_genoeg is_genoeg genoeg_is laat_maar_weten woordje een_woordje een_nee zeg_maar roep_maar zeg_gewoon kort_nee gil geef_een_gil kik een_kik',
    click: 'klik* hier link knop',
    anytime:
      'elk_moment ieder_moment allen_tijde altijd wanneer_u wanneer_je op_elk_moment op_ieder_moment wanneer_u_wilt',
    hear: 'ontvangen horen hoor hoort dit_soort zulke deze_mails deze_berichten zin_in dan_stop_ik niet_meer_schrijven ik_schrijf_niet haal_u verwijder_ik stop_ik val_u_niet uw_gegevens_te_wissen blijft_hierbij blijft_het_hierbij laat_het_hierbij laat_ik_het laat_u_met_rust niets_meer_van_mij schrijf_ik_niet hou_ik_op stuur_ik_niets kom_ik_niet_meer val_ik_u_niet laatste_mail_van mail_ik_u_niet vernemen niets_meer_van_ons mijn_laatste_mail mijn_laatste_bericht houd_ik_verder mijn_mond val_ik_u val_u_niet_meer lastig_vallen laat_ik_u ben_ik_weg dan_is_het_klaar hou_ik_me houd_ik_me is_het_klaar verdwijn_ik hoort_u_niets hoor_je_niets hoor_je_me u_niet_meer_lastig u_niet_lastig van_mij_af bent_u_van_mij stilte blijft_stil blijft_het_stil',
    privacy: 'privacy* gegevensbescherming avg',
    policy:
      '*verklaring *beleid beleid verklaring informatie rechten lees* omgaan verwerken verwerking meer_over toelicht* uitgelegd details',
    business: 'groei percentage *percentage klanten sector markt trend branche',
    sensitive:
      'kanker* tumor* diabet* depress* burn-out burnout angststoor* adhd autis* astma* artrose artritis reuma* epilep* multiple_sclerose parkinson* dement* beroerte hiv* aids hepatitis covid migraine* handicap* gehandicapt* rolstoel* doof slechthorend* blind* slechtziend* zwanger* miskraam operatie* geopereerd* chemo* dialyse transplant* hartaanval hartinfarct* hartpatient* rugklacht* ziek* ziekte* diagnos* therapie psych* verslav* alcohol* obes* allerg* moslim* islamiti* joods* jood hindoe* sikh* boeddhis* christen* katholie* protestant* evangelis* orthodox* mormoon* jehova* atheis* ramadan religi* gelovig* geloof praktiserend* koosjer homo* lesbisch* biseksue* transgender* queer vakbond* vakbondslid fnv cnv pvda vvd d66 pvv partijlid* socialist* communist* etni* roma migratieachtergrond* vluchteling* afkomst* arbeidsongeschikt* ziekteverlof met_ms aan_ms uw_operatie transpersoon psoriasis endometriose overgang_klachten slapeloosheid eczeem dyslexi* schizofreni* bipolair anorexi* slecht_ter_been rolstoelgebruiker* in_verwachting stemt_op kiezer heupoperatie* knieoperatie* hartoperatie* chronisch_ziek chronische_pijn chronische_ziekte chronische_klachten halal_eet halal_eten uw_ms je_ms seropositief gestemd stemt',
    suffer:
      ' lijd* lijdt herstel* hersteld* genezen beterschap behandel* leeft_met leven_met ziekgemeld* uitgevallen ziektewet opgenomen',
    threat:
      'autoriteit_persoonsgegevens advocaat* klacht* aangifte acm melding_bij rechter juridisch* rechtbank gerechtelijk* aanklagen consumentenbond toezichthouder* gegevensbeschermingsautoriteit gba',
    served:
      'vaste_leverancier vaste_partner goed_voorzien al_voorzien voorzien zitten_goed goed_bij_onze al_een_leverancier huidige_leverancier huidige_partij huidige_partner eigen_leverancier eigen_leveranciers tevreden_met_onze tevreden_over_onze wisselen_niet zitten_we_goed vaste_leveranciers al_een_partij onder_contract',
    sector:
      '*klinieken kliniek* ziekenhuizen ziekenhuis *centra kerken moskeeen synagogen vakbonden verenigingen patienten leveren levert klanten uw_bedrijf uw_firma sector markt pijplijn financiel* farma* zorgsector laboratori* *onderzoek goede_doelen scholen organisaties stichtingen',
  },
};
