import type { Concepts } from '../concept';

/** German: words by what they stand for in requests and notices. */
export const de: Concepts = {
  script: 'umlaut',
  words: {
    not: 'nicht nichts kein* nie niemals weder noch_nie ohne keinerlei nein niemand unerwünscht* ungefragt* ned net nimmer nich nix koa koan koane nid nöd niente nö nee nichts_mehr',
    stop: "stopp stop stoppen aufhör* hört_auf hören_sie_auf auf_mich_an unterlass* unterläss* einstell* stellen_sie_ein ein_stellen lassen_sie lasst schluss beend* verzicht* absehen abzusehen abstand_zu sehen_sie_davon_ab genug reicht verbitte* sparen_sie spart_euch gut_sein untersag* verboten nicht_erlaubt verschonen aufzuhören halt aufhören hör_auf verzichten untersagt dulden dulde akzeptier* nicht_gestattet ablehn* lehnen_wir lehne_ab lehnen genervt satt_haben leid schluss_mit verschont erspar* wollen_wir_nicht will_das_nicht reicht's reichts kündig* sperrvermerk* sperren sperrt gut_jetzt reichts_jetzt schluss_jetzt gut_sein_lassen is_gut is_aber aber_gut amal_gut mal_gut jetzt_ist_gut aufhöre hörts_auf hört_endlich hör_endlich lassts bleiben_lassen lass_gut lassen_sie_gut ersparen genug_davon zum_hals nervt nerven hals_hängt bleiben_sie_mir bleibt_mir schenken_sie_sich schenkt_euch sparen_können kannst_dir_sparen können_sie_sich_sparen einzustellen unterbleib* bleibt_mir_weg verschon* bleib_mir erlaubt gestattet_nicht entzieh* nein_heißt_nein erledigt die_sache_als bleiben keinen_nerv keine_zeit_für keine_nerven dabei_belassen belassen_wir hört_ma hört_mal uff das_letzte_mal nein_ist_nein antwort_ist_nein woandershin anderswo woanders nichts_verloren nichts_zu_suchen höred hörets hörit uf_mit hört_uf nicht_willkommen unwillkommen unerwünscht letztes_wort letzte_wort",
    unsubscribe:
      'abmeld* abbestell* austrag* auszutragen tragen_sie_mich_aus abgemeldet abmelde* austragen sperrliste* blacklist* widerspruchsliste melden_sie_mich meldet_mich trag_mich_aus tragt_mich_aus',
    remove:
      'entfern* streich* nehmen_sie_mich nehmt_mich nehmen_sie_uns raus rausnehm* herausnehm* herausnahme nehm_mich aus_ihrem aus_eurem aus_dem aus_der aus_ihrer von_ihrer von_der von_eurer streicht raus_aus schmeiß_mich werft_mich kick streicht_mich nimm_mich nimm_uns lasst_mich_raus ausschließ* aus_ihren_akten schmeißen werfen_sie_mich nehmts_mich tut_mich tu_mich tun_sie_mich wegstreich*',
    delete:
      'lösch* gelöscht* vernicht* tilg* vergess* beseitig* anonymisier* zu_löschen schmeißt weg_damit komplett_raus weg verschwind* entsorg* wegwerf* wegwirf* wirf eliminier* ausradier* löschung erasure gelöscht lösch raus_aus_euren verschwinden rauswerf* *löschung bereinig* säuber* rausschmeiß* vergessen schredder* geschreddert schmeißen vernichtet wegschmeiß* tonne papierkorb entsorgt rausgeschmissen raus_damit räumen wegräum* räumt',
    contact:
      'kontaktier* kontaktaufnahme* kontakt_auf anschreib* schreib* geschrieben angeschrieben anruf* angerufen anzurufen rufen ruft mailt mailen melde_mich melden_sie_sich meldet_euch wenden wende gewandt ansprech* spreche_sie anzuschreiben anspreche belästig* behellig* stör* akquise* kaltakquise nachhak* nachfass* kontaktiere bombardier* zuspam* zumüll* spamm* anquatsch* herantret* trete anschreiben anzusprechen hinterhertelefon* hinterherlauf* zutext* zuspammen melden belästigung postfach_landen landen gehört_von_ihnen schreibt überspring* auslassen lassen_sie_mich_beim anhau* quatsch* nerv* zuballer* überschütt* flut* auf_den_geist auf_den_keks auf_den_wecker auf_den_zeiger auf_die_nerven bedräng* penetrier* gekontakt* kontaktaufnahmen anmail* anzumailen kommen_sie_mir kommt_mir',
    message:
      'mail mails e-mail* email* nachricht* newsletter* rundschreiben zuschrift* post sendungen *mails *mail anruf* schreiben anschreiben kommunikation kontaktversuch* mitteilung* erinnerung* zusendung* abo abonnement post_von geschreibsel schmarrn mailerei zeug briefe brief werbebrief* infopost ansprache rundmail* anfragen_dieser werbesendung* zusendungen',
    ad: 'werb* spam *werbung *werbe* reklame kaltakquise akquise verkaufs* vertriebs* marketing* direktwerbung promo* kommerziell* angebote werbliche angeboten verkaufsmails verkaufsanrufe vertriebsmails anpreis* pitch* schmarrn werbeschrott verkaufsmasche gelaber schleichwerbung verkaufsgespräch* werbezweck*',
    me: 'mich mir ich uns selbst mein_postfach diesem_konto diese_adresse dieses_postfach meinem_postfach mi mia meinereiner dene',
    my: 'mein meine meinen meiner meinem meines',
    aboutMe:
      'über_mich zu_mir von_mir zu_meiner_person meiner_person über_uns zu_uns von_uns meine_person bezüglich_meiner_person mich_betreffend* mich_betreffen mich_gespeichert zu_meinem meiner_akte um_meine_person meinem_dossier mit_meinem_namen mein_name unter_meinem_namen meinem_profil mein_profil auf_mich_schließen mich_identifizieren',
    our: 'wir unser*',
    you: 'sie ihnen ihr du euch dich dir ihrem_kollegen ihrer_kollegin ihre_kollegin ihre_kollegen ihr_kollege',
    your: 'ihre ihrem ihren ihrer ihres eure eurem euren eurer dein* euer',
    list: 'liste listen verteiler* *verteiler *liste adressbestand adresspool kontaktliste empfängerkreis adressliste* akquiseliste* werbeliste* zielgruppenliste* interessentenliste* anrufliste* kontaktlisten mailverteiler*',
    store:
      'datenbank* system systeme crm datei* kartei unterlagen datensatz datensätze *bestand akte adressbuch speicher',
    data: 'daten angaben informationen kontaktdaten profil info infos *daten alles datensatz kontakteintrag eintrag konto akte meiner_akte dossier',
    personal: 'personenbezogen* persönlich* privat*',
    address:
      'adresse* *adresse nummer *nummer telefon* handy* durchwahl mailadresse kontaktdaten kontakt mobil* e-mail-adresse geschäftskontakt anschrift postfach empfang name_und_nummer',
    law: 'dsgvo ds-gvo gdpr art artikel gemäß §* bdsg uwg nach_der datenschutz-grundverordnung gesetz* rechtlich* auskunftsersuchen',
    right:
      'recht rechte rechten anspruch zusteht steht_mir *recht frei_steht steht_ihnen_frei dürfen_sie',
    object:
      'widersprech* widersprich* widerspruch* widerspreche einwand einwände *widerspruch ablehnen nein_sagen dagegen_sein untersagen',
    consent:
      'einwillig* zustimm* zugestimmt einverstanden erlaubnis angemeldet newsletteranmeldung stimme_zu genehmig*',
    withdraw: 'widerruf* zurückzieh* ziehe zurückgezogen',
    want: 'will wollen möchte* möchten wünsch* gewünscht hätte_gern* lieber gern gerne dankbar würde wäre',
    ask: 'bitte bitten verlang* fordere forder* beantrag* ersuche* bestehe sorgen_sie veranlass* hiermit stellen_sie_sicher erwarte',
    last: 'letzte* letztes final* letztmal letztmalig',
    more: 'weiter* mehr erneut nochmal* noch_einmal zusätzlich* länger wieder nochmals',
    future: 'künftig* zukunft zukünftig* ab_sofort fortan ab_jetzt von_jetzt_an in_hinkunft',
    repeated:
      'zweimal dreimal mehrfach mehrmals schon_wieder bereits_geschrieben bereits_gesagt viert* dritte* zum_dritten wiederholt schon_zweimal ständig dauernd bereits_mitgeteilt schon_gesagt zum_letzten_mal vierte fünfte x-te xte zum_x-ten ein_ums_andere jede_woche jeden_tag woche_für_woche immer_wieder immer_noch andauernd penetrant am_laufenden gefühlt_jede hundertste tausendste zigste zigmal wie_schon am_telefon_gesagt schon_am_telefon bereits_am_telefon',
    peace:
      "ruhe in_frieden in_ruhe lass_mich lasst_mich lassen_sie_mich verschont verschonen zisch hau_ab genug_jetzt ruah fried hudl rua in_ruah abhaun verschwindet verzieht lass_stecken lassts_mi lass_mi existiert gibt's stille schweigen",
    interest:
      'interess* bedarf thema relevant nötig notwendig brauchen brauchst braucht benötig* erforderlich intresse interesse',
    later:
      'später erst september oktober november dezember januar februar märz april mai juni juli august montag* dienstag* mittwoch* donnerstag* freitag* frühjahr sommer herbst winter woche* monat* quartal* nach_dem vor_dem heute morgen gestern jetzt derzeit momentan moment urlaub bis uhr jahr jahres zurzeit audit nochmals_senden nochmal_senden nochmal_schicken nochmals_schicken erneut_senden kam_nie_an nie_angekommen nicht_angekommen',
    keep: 'gespeichert* speicher* verarbeit* haben habt hat halten hinterlegt* erfasst* gesammelt* vorhalt* vorliegen vorliegt aufbewahr* führen liegen bei_ihnen_liegt besitzen gespeicherten vorrätig gehortet vermerkt notiert verzeichnet_ist hinterlegt steht stehen gehalten gesammelt festgehalten abgespeichert übrig übrigbleib* liegt läge verbleib* zurückbleib* angesammelt ansammel* angehäuft abgelegt',
    know: 'wissen wisst weiß gewusst erfahren kennen wüsste neugierig interessier* verstehen wüßte wüsste_gern interessieren_was',
    show: 'schick* send* teil* mitteil* zeig* geb* gebt nenn* offen_legen offen auskunft* übermittel* sag* informier* bereitstell* erklär* lass_mich_wissen verrat* mitgeteilt rücken_sie rausrücken offenleg* legen_sie_offen aufschlüssel* darleg* herausgeb* zukommen lassen_sie_mir schriftlich',
    copy: 'kopie* übersicht auszug auskunft* abschrift export einsicht *auskunft aufstellung',
    what: 'was welche* alle alles sämtliche* ob',
    where:
      'woher wo von_wo wo_haben welchem_weg welchen_weg welchem_wege welchen_kanal welchem_kanal über_wen auf_welchem',
    how: 'wie wieso warum',
    who: 'wer wem wen von_wem',
    get: 'bekommen gekommen erhalten bezogen gefunden find* besorgt her stammen stammt kommt gekauft genommen entnommen gelangt gestoßen habt_ihr haben_sie beschafft aufgetrieben ermittelt kommen geworden rangekommen drangekommen daran dran aufgegabelt ausgegraben erlangt hergekriegt gekriegt aufgeschnappt gelandet angekommen geraten reingekommen',
    give: 'gegeben gab weitergegeben genannt verraten empfohlen weitergeleitet verkauft überlassen vermittelt verwiesen hingewiesen aufmerksam erzählt mitgegeben gesteckt zugesteckt ausgeplaudert rausgegeben herausgegeben rausgerückt weitergereicht verraten_hat',
    source: 'quelle* herkunft ursprung bezugsquelle',
    public:
      'öffentlich* veröffentlicht* einsehbar verzeichnet gedruckt abgedruckt sie_steht steht_im steht_in',
    correct:
      'berichtig* korrigier* korrektur* richtigstell* richtigzustellen aktualisier* falsch* unrichtig* fehlerhaft* stimmt_nicht stimmt_so_nicht nicht_mehr_stimmt stimmen_nicht veraltet* schreibfehler tippfehler ändern ändert geändert alte_nummer neue_nummer anpassen überholt* nicht_mehr_aktuell',
    thing:
      'rechnung* vertrag* folie* seite seiten tippfehler absatz klausel position* bestellung* angebot* lieferung* liefer* produkt* preis* termin* anhang ticket* bericht* zahl zahlen diagramm* präsentation* vorlage* tool werkzeug software version demo muster paket* palette* projekt* dokument* tagesordnung satz entwurf link passwort lizenz* budget portal maschine* sensor* tabelle zeile* spalte knopf feld laufwerk ordner gerät datenblatt handbuch modell* schulung* seminar* hotel messe-ticket abbildung grafik fluktuation freigabe rabatt* datenformat* lieferstatus zugang kurs chat flughafen fehlermeldung fehler mittagessen parkplatz warenkorb flug zug rampe tor stapler zeitplan frist test* charge termin besprechung bestellnummer lieferadresse serverfehler preisliste katalog messestandplan unterlagen_zum klingel* schlüssel* bäcker* zimmer formular* tisch ziffer zip-datei formulierung kaution anzahlung schicht karte karten besucher* konto_leipzig monitor bildschirm laptop drucker stuhl schreibtisch tastatur paket eingang seiteneingang tür persönlich_treffen treffen_möchten persönliches_gespräch zoom vor_ort kaffee ersatzteil* exemplar gedruckt* garantie* zusatzgarantie nachtisch karton* kiste* container* lager* teile ordner* termineinladung* besprechungs* kalendereintrag tabelle* foto* bild bilder logo schriftart komma überschrift* kopfzeile fußzeile kapitel banner schnittstelle* menge farbe barcode regal* route tour_ gästeliste warteliste bestellliste teilnehmerliste einkaufsliste beamer prozent prozentsatz bestand inventar website_ startseite broschüre* flyer prospekt* zeile_ spalte_ wert slide slides deck excel* pdf pdfs powerpoint csv kpi kpis dashboard* deadline* template* bug release sprint telefonieren telefonat lieber_anrufen anruf_lieber lieber_treffen lkw zeitschrift* fachzeitschrift* magazin zeitung* halle hangar per_post per_kurier per_fax fax postweg registrierung kontoeröffnung anmeldung_zum band fließband produktionslinie doppelt* dubletten zählung am_empfang variante* ausfuehrung* farbe* farbvariante* groesse* rote roten rotes blaue blauen blaues menue* kantine* speiseplan* agb bedingungen anleitung* konditionen testsystem* testumgebung* etikett* verpackung* weihnachtskarte* verbindung leitung signal knacken rauschen unkraut fliesen kündigen_kann fitnessstudio',
    other:
      'herr herrn frau kollege* kollegin* mitarbeiter* praktikant* kunde* kunden nutzer* teilnehmer* lieferant* fahrer* gast bewerber* ihm ihn anbieter* mitbewerber* wettbewerber* konkurren* anderen_newsletter andere_tool anderes_tool alten_dienst alten_anbieter vorigen_anbieter anderen_anbieter andere_firma anderer_anbieter andere_firmen ein_anderer eine_andere ein_anderes anderes_unternehmen mitglied*',
    cause:
      'weil da deshalb darum daher deswegen denn grund gründe anlass aufgrund wegen somit insofern zumal hintergrund bewog brachte gedanken weshalb genau_deshalb damit_verbunden daher_meine deshalb_meine daher_die anlass_meines weswegen deswegen_schreibe drum darauf_hin',
    role: 'leit* leiter* *leiter *leiterin verantwort* zuständig* *verantwortlich* führen betreu* geschäftsführer* direktor* chef* inhaber* gründer* rolle funktion position_als eigenschaft bereich_fällt *bereich fäden einkäufer* disponent* vorstand* kümmern aufgabenbereich ressort in_ihren_bereich unter_ihnen entscheid* tisch steuern hand kümmern_sie sie_kümmern verantwortliche zuständige ihr_team ihrem_team ihre_abteilung entscheider* unterstehen liegt_bei_ihnen bei_ihnen obliegt lenk* ihr_revier bei_ihnen_zusammen ihr_metier fällt_bei_ihnen die_strippen den_hut am_ruder fürs',
    area: 'einkauf* logistik* *logistik it personal* hr betrieb finanz* fuhrpark* *park flotte* lager* produktion* lieferkette qualität* instandhaltung* recruiting versand* fertigung* buchhaltung* transport* kundendienst service_desk retouren* fracht* werk* standort* *planung beschaffung* schule *schule klasse* hochschule universität gemeinde hof weinberg bäckerei restaurant praxis werkstatt',
    news: 'suchen sucht stellen_ein stellenanzeige* ausschreib* ausgeschrieben eröffn* expandier* wachs* wächst gründ* ankündig* angekündigt veröffentlicht gesprochen vortrag beitrag_über glückwunsch* gratul* neue* neues neuen nutzt nutzen arbeitet_mit arbeitet setzt setzen umstell* plant planen bauen übernahme umzug einstell* stelle_als letzte_woche letzter_woche vor_kurzem kürzlich stelle pläne umgestellt stellt_auf übernommen übernahm fachpresse presse artikel interview auszeichnung beförder* neue_rolle wechsel* einführ* einführung* pilot* podcast zitiert suche_nach startet gestartet aufgebaut ausbau* erweiter* plan zweites_werk zweiten_standort neu_eröffnet aufgemacht eröffnet stattet ausstatten führt_ein verteilt zieht_in zieht_um größere_räume größere umziehen umzieht',
    offer:
      'unsere_software unser_tool unser_produkt unsere_lösung helfen hilft unterstütz* liefern wir_liefern bieten anbieten vermieten lösen löst lösung statten ausstatt* bauen_wir entlast* spart sparen_wir setzt_unsere abnehmen abdeck* spezialis* beliefern portal_helfen *software passend_für erleichter* wir_bauen bauen_die installier* sanier* schul* unsere_app unser_team unsere_firma unser_dienst unser_service übernimmt wir_machen herstell* produzier* reparier* wart* reinig* berat* coach* vermiet* least versicher* übersetz* recycl* montier* plan* konzipier* digitalisier* automatisier* holen_wir wir_holen abholen unser_handwerk handwerk einbauen unser_metier unser_fach unser_geschäft ist_unser',
    useful:
      'interessant passen passt nützlich hilfreich nützen relevant_für lohn* zeit_sparen spannend könnte dürfte geeignet in_frage eignet sparen helfen_könnte brauchbar von_nutzen sinnvoll weiterhelf* für_sie_relevant entgegenkomm* zugutekomm* nutzen wertvoll',
    notice:
      'gesehen gelesen aufgefallen gehört bemerkt entdeckt mitbekommen erfahren_dass sehe lese meines_wissens auf_ihrer_website_steht',
    think: 'dachte gedacht denke glaube vermute nehme_an gedanken wollte da_dachte',
    exact: 'genau eben gerade_dafür exakt direkt gezielt dabei dafür sicher',
    place:
      'linkedin xing website webseite internetseite *seite handelsregister *register verzeichnis* *verzeichnis rednerseite messe* messestand stand kongress konferenz veranstaltung webinar visitenkarte* impressum kammer ihk verband google homepage profil teilnehmerliste *liste *buch internet netz ausstellerverzeichnis ausstellerliste branchenbuch gelbe_seiten branchenverzeichnis mitgliederliste firmenschild programmheft* programm festival* aushang plakat *festival',
    met: 'getroffen kennengelernt überreicht begegnet ausgetauscht unterhalten übergeben karten_getauscht visitenkarten_ausgetauscht visitenkarten_getauscht karten_ausgetauscht tauschten visitenkarte*',
    vendor: 'anbieter adresshändler* *händler datenanbieter gekauft erworben dienstleister bezogen',
    person:
      'kollegin kollege bekannte* freund* frühere* ehemalige* gemeinsame* aus_ihrem herr frau',
    if: 'wenn falls sollten sollte sofern ob lieber nichts_am_hut kein_thema kein_bedarf nichts_für_sie nichts_für_dich kein_interesse',
    reply:
      "antwort* antworte* bescheid kurzes_wort rückmeldung zeile nein sagen_sie schreiben_sie teilen_sie wort kurze_nachricht sagen_sie_es sag_bescheid sag_es schreib_kurz meld_dich teilen zeichen ein_zeichen signal sagen_sie's sag's knappes kurzes_nein ein_nein nein_danke genügt piep piepser sagen_sie_einfach winken_sie",
    click: 'hier klick* link button',
    anytime: 'jederzeit wann_immer zu_jeder_zeit jeder_zeit wann_sie_wollen wann_immer_sie',
    hear: "hören hör erhalten_möchten solche_mails solche solchen derartige diese_mails diese_nachrichten empfang erhalt lust melde_mich_nicht mehr_von_mir dann_höre_ich_auf nicht_mehr_schreibe höre_ich_auf solche_nachrichten nichts_mehr_von schreibe_ich_nicht melde_mich_nicht_mehr nehme_sie_von lösche_ihre entferne bleibt_dabei bleibt_es_bei belasse_es lasse_sie_in_ruhe nichts_mehr_von_mir kommt_nichts_mehr keine_weitere_mail letzte_mail_von schreibe_nicht_mehr schreibe_nie melde_mich_nie höre_auf ziehe_mich_zurück störe_nicht störe_sie_nicht meine_letzte_mail meine_letzte_nachricht von_meiner_seite war's_das war_es_das wars_das halte_ich_mich_zurück gebe_ruhe gebe_ich_ruhe bin_ich_still bin_ich_weg verschwinde_ich nerve_ich ich_lasse_sie lasse_ich_sie nicht_mehr_behelligen ist_ruhe ist_es_still",
    privacy: 'datenschutz* dse dsgvo',
    policy:
      'erklärung hinweise *hinweise *erklärung *information* informationen verarbeiten verarbeitung umgang näheres lesen details mehr_zu ihren_rechten rechten ihre_rechte umgehen',
    business: 'wachstum erfolg quote *quote *rate kunden branche markt trend marktführer',
    sensitive:
      'krebs* tumor* diabet* depress* burnout burn-out angststör* adhs autis* asthma* arthrose arthritis rheuma* epilep* multiple_sklerose parkinson* demenz schlaganfall hiv aids hepatitis covid* migräne* behinder* rollstuhl* schwerhörig* gehörlos* blind* schwanger* fehlgeburt operiert chemo* dialyse transplant* herzinfarkt* herzleid* rückenleid* krank* erkrank* diagnos* therapie psych* sucht alkohol* adipos* allerg* muslim* moslem* jüdisch* jude jüdin hindu* sikh* buddhis* christ christin katholi* evangelisch* orthodox* mormon* zeuge_jehovas zeugin_jehovas zeugen_jehovas atheis* ramadan religi* gläubig* fromm* praktizierend* schwul* lesbisch* bisexuell* transgender* queer* homosexuell* gewerkschaft* betriebsratsmitglied spd-mitglied cdu* spd* grünen-mitglied afd* parteimitglied* linkspartei* sozialdemokrat* kommunist* ethnisch* roma migrationshintergrund* flüchtling* herkunft_aus krankgeschrieben* pflegegrad mit_ms an_ms ihrer_operation ihre_operation transperson psoriasis schuppenflechte endometriose wechseljahre schlafstör* neurodermitis legasthenie schizophren* bipolar essstör* anorexi* trockener_alkoholiker gehbehindert* sehbehindert* schwerbehindert* erwarten_ein_kind grün_wählen wähler hüftoperation* knieoperation* herzoperation* bandscheiben* chronisch_krank chronisch_kranke chronische_schmerzen chronische_erkrankung chronischen_schmerzen chronischen_erkrankung koscher_leben halal_leben ihrer_ms ihre_ms deiner_ms spoe oevp fpoe spd cdu csu afd waehlen hiv-positiv* serologisch',
    suffer:
      ' leiden leidet litten erhol* genes* gute_besserung behandl* krankgeschrieb* leben_ja_mit leben_mit reha kur betroffen überstanden im_krankenhaus',
    threat:
      'anwalt rechtsanwalt* anwältin abmahn* datenschutzbehörde* beschwerde* anzeige_erstatten anzeigen_werde zeige_sie_an verbraucherzentrale bundesnetzagentur aufsichtsbehörde* klage verklag* gericht rechtliche_schritte juristisch* landesdatenschutz* melde_ich_das melde_ich_sie wettbewerbszentrale datenschutzbeauftragt*',
    served:
      'bestens_versorgt gut_versorgt festen_lieferanten feste_lieferanten haben_bereits_einen haben_schon_einen sind_versorgt zufrieden_mit_unserem bestens_aufgestellt gut_aufgestellt bestens_bedient hauslieferanten stammlieferanten vertraglich_gebunden bestehenden_lieferanten langjährigen_partner langjährigen_lieferanten eigenen_lieferanten eingedeckt rundum_versorgt gut_bedient anbieter_haben dienstleister_haben bereits_versorgt wechseln_nicht mit_unserem_lieferanten mit_unserem_anbieter',
    sector:
      '*klinik *kliniken klinik* krankenhäuser* krankenhaus *zentren kirchen moscheen synagogen verbände *patienten patienten beliefern statten kunden ihre_firma ihr_team branche markt pipeline finanziell* pharma* gesundheitswesen krankenhaus* krankenkasse* klinik laboren labore forschung* hilfswerk* kirchgemeinde* schulen organisationen stiftung*',
  },
};
