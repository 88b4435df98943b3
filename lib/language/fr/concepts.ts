import type { Concepts } from '../concept';

/** French: words by what they stand for in requests and notices. */
export const fr: Concepts = {
  script: 'plain',
  words: {
    not: "ne n' pas plus_de jamais rien aucun aucune ni sans non inutile nullement personne n'ai n'est n'etes n'avez n'envoyez n'ecrivez n'appelez n'y refus* n'accept* nan po mie p' point rien_ne jen veu",
    stop: "stop stoppez arret* cess* suffit assez basta mettre_fin mettez_fin abstenir abstenez_vous s'abstenir interrompre interromp* terminer interdit* pas_autorise fin finir finissez ca_suffit prohibe que_ca_s'arrete finissez-en interdis vous_interdis interdire tolerons_pas ne_tolerons epargn* halte marre ras_le_bol plein_le cessation n'accept* ne_souhaitons_plus mettre_un_terme mettez_un_terme terme assez_de laissez resili* annul* epargnez-moi epargne-moi suffit_maintenant stop_svp stopper lachez lache foutez fichez ca_commence_a_bien arretez_tout arreter calmez_vous rangez epargner evitez eviter gave gave_de ca_gave ras-le-bol en_a_assez bref_stop pas_la_peine inutile_de cesser halte_la par-dessus_la_tete dispens* dispensez-moi c'est_non non_c'est clore_le classer_le clos close dossier_clos pas_le_temps pas_de_temps s'arrete_la on_s'arrete en_rester_la dernier_message reponse_est_non en_la restons-en ailleurs pas_sa_place n'a_pas_sa_place faque_arretez rien_a_faire_ici malvenu* pas_les_bienvenus dernier_mot",
    unsubscribe:
      "desinscri* desabonn* se_desinscrire liste_d'opposition liste_rouge opt-out desinscription desincris desinscrire desabonner me_desabonner virez_moi",
    remove:
      'retir* enlev* ot* sort* sortez-moi supprimez-moi rayez* ray* exclu* effacez-moi_de radiez* radier de_votre_liste de_vos_listes de_vos_fichiers virez* vire effacez-moi effacez_moi enlevez_moi retirez_moi supprimez_moi otez_moi otez-moi virez-moi desinscrit rayez-moi exclure de_vos_tablettes tablettes biffez rature* sortir degag* rayer oubliez_mon_adresse',
    delete:
      "effacez-moi effacez-nous supprim* suppression effac* effacement detrui* destruction oubli* elimin* disparaiss* disparait faire_disparaitre faites_disparaitre purge* anonymis* vire virez jet* balanc* poubelle disparai* supprimiez effaciez enlev*_tout purger nettoy* vider_de expurg* disparaitre ecras* bazard* bruler incinerez faire_le_menage mettez_a_la_poubelle droit_a_l'oubli l'oubli vider rayer detruisez passez_a_la",
    contact:
      "contact* ecri* ecriv* recontact* appel* appelez telephon* sollicit* demarch* relanc* relance importun* derang* harcel* spamm* bombard* insist* joindre message_prive adress* m'adresse prospect* approch* envoyez-moi m'envoyer m'envoyez m'ecrire tranquille_de arrivent_sans ecrire ecrivez inond* pollu* me_contacter spammer envoyer_plus saut* sauter embet* saoul* soul* gav* casser_les gonfl* assomm* abreuv* noy* assaill* poursui* talonn* matraqu* ennuy* fatigu* relancer reecri* recrire solliciter revenez revenir_vers",
    message:
      'mail mails e-mail* email* courriel* message* newsletter* lettre* courrier* sms communication* relance* appels notification* mailing* sollicitation* envois envoi publipostage infolettre* abonnement missive* prospectus_par tracts mailings boite_de_reception baratin messageries spams publipostages',
    ad: 'pub pubs publicit* publicitaire* promo* commercia* spam* demarchage* prospection marketing vente* offres pourriel* non_sollicit* vos_offres offres_commerciales demarch* sollicitations reclame publicites mercatique baratin boniment* racol* demarcheur* reclame* retape vos_pubs',
    me: "me m' moi je j' nous m'a m'ont j'ai mien miennes m'envoyer m'envoyez m'ecrire j'aimerais j'appreci* laissez-moi retirez-moi enlevez-moi desinscrivez-moi -moi -nous ma_boite mon_adresse cette_adresse cette_boite ma_messagerie j'en me_rayer m'embet*",
    my: 'mon ma mes',
    aboutMe:
      "sur_moi a_mon_sujet me_concernant de_moi mon_nom a_mon_nom sur_nous nous_concernant mon_compte ma_personne a_mon_propos mon_dossier ma_fiche tout_ce_qui_me portant_mon_nom avec_mon_nom sous_mon_nom mon_profil m'identifier",
    our: 'notre nos nous',
    you: "vous tu te t' votre_part l'on votre_collegue vos_collegues",
    your: 'votre vos ton ta tes',
    list: "liste listes liste_de_diffusion diffusion mailing fichier_de_prospection destinataires fichier_clients listes_de_prospection liste_de_prospection fichier_commercial listes_commerciales liste_d'appel fichiers_de_prospection",
    store:
      'de_vos_fichiers base bases fichier* crm systeme* registres dossier* fichiers base_de_donnees',
    data: 'donnees informations info infos coordonnees profil details renseignements tout_ce fiche identite dossier_chez mon_dossier ma_fiche',
    personal: 'personnel* prive* privees',
    address:
      'adresse* numero* telephone* portable mail_perso coordonnees contact_professionnel boite mobile ligne e-mail_pro',
    law: 'rgpd gdpr article art cnil loi reglement legalement en_vertu conformement au_titre legal',
    right: 'droit droits libre_de etes_libre loisible libre_a_vous',
    object:
      "oppos* opposition m'oppose objection* refus* s'opposer vous_opposer dire_non refuser refusez",
    consent: 'consent* accord autoris* inscrit abonne accepte* donne_mon',
    withdraw: 'revoqu* retrait retire_mon reviens_sur retirer_mon',
    want: "veux voulons souhait* desir* voudr* aimer* prefer* envie apprecie* appreci* j'aimerais j'appreci* veillez",
    ask: "merci svp prie priere veuillez demand* exig* requiert requiers stp s'il_vous_plait pouvez-vous pourriez-vous invite somme mets_en_demeure faites procede* d'exercer exerce je_sollicite nous_sollicitons",
    last: 'dernier derniere ultime',
    more: 'plus davantage encore nouveau autre autres supplementaire* desormais_plus a_nouveau',
    future: "avenir l'avenir desormais dorenavant dore_navant a_partir_de_maintenant a_compter",
    repeated:
      "deux_fois trois_fois deja_demande deja_dit quatrieme troisieme plusieurs_fois plusieurs_reprises sans_cesse deja_ecrit deja_repondu deja_signale enieme combien_de_fois pour_la_derniere_fois 4e 5e 3e 2e nieme la_4e combien_de_fois_faut encore_et_encore toutes_les_semaines tous_les_jours chaque_semaine chaque_jour a_repetition incessant* perpetuel* sempiternel* deja_dit_non j'ai_deja maintes_fois comme_deja deja_dit_a deja_dit_au comme_je_l'ai",
    peace:
      'tranquille paix lache_moi lachez_moi lachez-moi lachez-nous foutez-moi fichez-moi lache-moi du_vent degagez oubliez-moi laissez-moi grappe foutre_la_paix fichez_la_paix fous_la_paix laissez_nous oubliez_nous allez_voir_ailleurs existe silence',
    interest:
      'interess* besoin* concern* pertinent* utilite necessaire* requis* faut-il vous_faut interesse interessee',
    later:
      "plus_tard septembre octobre novembre decembre janvier fevrier mars avril mai juin juillet aout lundi mardi mercredi jeudi vendredi printemps automne hiver semaine mois trimestre annee avant apres jusqu'a demain hier aujourd'hui maintenant moment instant conges audit heure heures prochain* l'instant",
    keep: 'detenez deten* conserv* stock* enregistr* garde* trait* possed* avez avons_sur collect* disposez recueilli* memoris* detient traitement contient contenu note_sur notes_sur avez_note avez_sur stockez inscrit_sur repertori* consign* detiennent archiv* subsist* demeur* reste accumul* amass* conserve',
    know: 'savoir sais sait connai* curieu* comprendre apprendre su connaissez connaissez-vous curieux de_savoir',
    show: 'envoy* dire dites dites-moi donn* communiqu* montr* fourni* transmett* transmettre indiqu* inform* precis* expliqu* faire_parvenir fasse_parvenir revel* preciser remett* communiquez_moi devoil* ouvrez-moi par_ecrit',
    copy: 'copie* extrait export acces releve resume recapitulatif',
    what: "quel* que quoi ce_que ce_qui lesquel* tout toutes tous qu'est-ce",
    where:
      "ou d'ou par_quel_biais quel_biais par_quel_canal quel_canal par_quel_moyen quel_chemin par_quel_chemin quelle_voie par_quelle quel_moyen",
    how: 'comment pourquoi',
    who: 'qui',
    get: 'obten* obtenu* trouv* eu eues tombe* recuper* provien* provenance vient viennent achet* pris recu* parvenu* arriv* sort-elle sort issu* tire* dispose procure* dega* deniche* degot* peche pechee obtenue obtenues sortez-vous sortez_vous mis_la_main mettre_la_main atterri denich* avez-vous_eu tombee procurer eu_acces chop* arrivee_chez arrive_chez echoue parvenue',
    give: 'donne* transmis* passe* vendu* fourni communique recommand* parle_de conseill* oriente mentionn* file refil* indique donne_mon a-t-il_donne vous_a_donne file_mon balance_mon lache_mon refourgu* souffle glisse',
    source: 'source origine provenance',
    public: 'public* publi* accessible affiche* imprime_dans figure_dans figure',
    correct:
      'corrig* correction* rectif* modifi* mettre_a_jour mise_a_jour mettez_a_jour actualis* faux fausse* erron* inexact* orthographi* perime* obsolete* ancien_numero ancienne_adresse perimee* caduque* plus_a_jour plus_bonne depassee',
    thing:
      "facture* contrat* diapositive* page* coquille paragraphe clause ligne_de article_du commande* devis livraison* produit* prix reunion* rendez-vous piece_jointe ticket* rapport* chiffre* graphique* presentation* modele outil* logiciel* version demo echantillon* projet* document* ordre_du_jour phrase brouillon lien mot_de_passe licence budget portail machine* capteur* tableau colonne bouton champ dossier_partage fiche_technique manuel formation seminaire salle hotel camion* turnover remise chat aeroport erreur train parking panier vol repas fourche chariot delai calendrier test catalogue liste_de_prix tarif livrer quai porte adresse_de_livraison vehicule sonne* cles cle boulangerie chambre formulaire* table grille_tarifaire zip acompte equipe_supplementaire carte cartes visiteurs feu_vert ecran moniteur ordinateur imprimante chaise bureau_neuf clavier colis entree rencontre en_personne de_visu visio zoom sur_place cafe outils pieces place_de_parking exemplaire imprime garantie dessert carton* caisse* palette* conteneur* entrepot* piece piece_detachee pieces_detachees dossier_commun agenda_partage tableur photo* image* logo police virgule titre en-tete pied_de_page chapitre banniere interface_ bug quantite couleur code-barres etagere* rayonnage itineraire tournee dejeuner liste_d'attente liste_des_invites liste_des_participants liste_de_courses projecteur pourcentage taux stock* inventaire page_d'accueil brochure* plaquette* cellule ligne_ slide slides deck excel* pdf pdfs powerpoint csv kpi kpis dashboard* deadline* template* release sprint un_appel un_coup_de_fil une_visite poids_lourd camionnette hangar magazine* revue revues journal par_la_poste par_courrier_postal par_coursier par_fax fax inscription_au creer_mon_compte creation_du_compte ligne_de_production la_chaine doublon* le_compte_devrait variante* coloris couleur* taille* rouge bleu bleue menu menus cantine* conditions cgv notice_d notice_de mode_d* environnement* etiquette* emballage* cartes_de_voeux ligne signal connexion gresill* mauvaises_herbes carrelage salle_de_sport",
    other:
      "monsieur madame m. mme collegue* collaborateur* employe* stagiaire* client* utilisateur* participant* fournisseur* prestataire* chauffeur* candidat* lui concurrent* concurrence autre_outil autre_newsletter l'ancien_service ancien_prestataire ancien_fournisseur l'autre_service autre_societe autre_entreprise autre_fournisseur un_autre une_autre adherent* membre* abonnes_de",
    cause:
      "car parce parce_que puisque comme c'est_pourquoi d'ou_mon donc motif raison objet_de cause ainsi pour_cela vu etant_donne raison_pour c'est_la_raison voila_pourquoi d'ou_ce justement_ce m'amene me_dis me_suis_dit suis_dit dans_la_mesure a_ce_titre d'ou_ma donne_envie envie_de_vous m'a_donne_envie m'a_fait_penser fait_penser pousse_a incite* d'ou_cette",
    role: "dirig* responsab* en_charge charge direct* gerez gere gerer pilot* chef* patron* role fonction* qualite_de titre_de poste perimetre relevant releve competence* acheteur* fondat* decid* supervis* suivez occupez encadr* respons* ressort vous_occupez vous_gerez votre_equipe votre_service chargee_de vous_decidez vous_incombe mene menez aux_manettes la_main_sur tenez_les la_haute c'est_vous_qui a_la_tete",
    area: 'achat* logistiqu* informatique it rh ressources finance* flotte entrepot* production chaine qualite maintenance recrutement expedition* comptabilite transport* parc usine site approvisionn* service_client support planification fret retours exploitation electrification ecole lycee college universite mairie ferme vignoble boulangerie restaurant cabinet garage classe* atelier',
    news: "recrut* embauch* ouvr* ouvert* agrandi* expansion croissance lanc* annonc* appel_d'offres publi* parle intervention poste felicitation* bravo nouvelle nouveau nouvel utilis* travaillez_avec deploy* demenag* rachet* levee prevoy* projet_de construis* semaine_derniere recemment cherch* offre_d'emploi annonce passe_a passer_aux reprendre repris presse article interview prix_remporte promu* nomme* nouvelles_fonctions lancement demarr* deploi* projet podcast cite cherche extension agrandissement second_site deuxieme_site venez_d'ouvrir equipe_toutes equipe_tous distribue plus_grands locaux_plus demenagement agrandit",
    offer:
      "notre_logiciel notre_outil notre_solution aid* propos* fourni* vend* lou* resou* resolv* equip* developp* specialis* nous_faisons nous_fabriquons accompagn* facilit* simplifi* reduis* couvr* permet nous_installons install* renov* notre_application notre_service notre_equipe form* fabriqu* repar* entreten* nettoy* conseill* coach* assur* tradui* recycl* concev* automatis* numeris* prend_en_charge gagner_du_temps produi* reprenons nous_reprenons enlevons debarrass* recuper* notre_metier c'est_notre notre_rayon notre_affaire notre_specialite installons",
    useful:
      'utile* pertinent interess* servir pourrait pourraient vous_parler vous_interesser correspond* convenir adapte bienvenu* gagner_du_temps faire_gagner utilite interessant rendre_service aider_a benefi* precieux bon_moment',
    notice: "vu lu remarqu* appris entendu constat* note j'apprends vois crois_savoir",
    think:
      "pense* imagin* dit crois songe* suppos* songe j'ai_songe j'ai_donc_songe pense_a venu_a_l'esprit",
    exact: 'justement precisement exactement directement specifiquement tout_a_fait surement meme',
    place:
      "linkedin viadeo site page registre* annuaire* intervenants salon* foire stand congres conference evenement webinaire carte_de_visite mentions_legales chambre federation google profil liste_des internet web repertoire annuaire annuaires pages_jaunes l'annuaire d'annuaire exposants annuaire_des liste_des_exposants catalogue_des_exposants repertoire_des plaque trombinoscope programme festival affiche",
    met: 'rencontr* remis* croise* laisse* echange echange_nos echange_des cartes_de_visite',
    vendor: 'fournisseur achete* courtier prestataire loueur editeur_de_fichiers vendeur',
    person: 'collegue connaissance ami* ancien* relation commun',
    if: 'si sauf au_cas prefere* plutot souhaitez pas_pour_vous pas_concerne pas_interesse ne_vous_parle',
    reply:
      'repond* reponse* dites dites-le-moi mot signal* indiquez faites-le-moi prevenez un_non dites-moi faites_signe signe ecrivez-moi repondez un_signe faites-nous_signe suffit_de suffit_d petit_mot un_mot dites_non repondez_non un_simple dites_simplement dites-le un_stop',
    click: 'cliqu* ici lien bouton',
    anytime:
      "tout_moment moment_donne a_tout_instant quand_vous bon_vous quand_vous_voulez quand_bon a_n'importe_quel n'importe_quand quand_il_vous",
    hear: "recevoir recevez entendr* ces_messages ces_mails ce_type ce_genre ces_e-mails tels_messages parler_de_moi envie_de j'arrete ne_plus_vous ne_vous_ecrirai ne_vous_contacterai vous_retire vous_ecrire effacer_vos je_vous_supprime je_n'insisterai vous_relancer reste_la en_reste_la m'arrete_la n'insiste n'insisterai ne_vous_derange ne_vous_embete laisse_tranquille laisse_en_paix plus_de_nouvelles dernier_message_de_ma je_cesse je_n'ecrirai plus_rien_recevoir mon_dernier_message mon_dernier_mail je_ne_vous_embete ne_vous_embete_plus vous_laisse_tranquille je_n'insiste n'insiste_pas je_me_tais je_disparais vous_n'entendrez_plus je_passe_mon_chemin je_passe_a_autre on_en_reste je_m'efface de_vos_nouvelles entendre_parler silence",
    privacy: 'confidentialite vie_privee donnees_personnelles protection rgpd',
    policy:
      'politique notice mention* information* explique* droits details consult* traitons traitement savoir_plus charte',
    business: 'croissance_de taux marche secteur leader clientele tendance',
    sensitive:
      'cancer* tumeur* diabet* depress* burnout burn-out anxiete tdah autis* asthm* arthrose arthrite rhumatis* epilep* sclerose_en_plaques parkinson demence avc vih sida hepatite covid migraine* handicap* fauteuil_roulant sourd* aveugle* malvoyan* enceinte grossesse fausse_couche chimio* dialyse greffe infarctus cardiaque mal_de_dos malad* diagnosti* therapie psy* addiction alcooli* obes* allerg* musulman* juif juive hindou* sikh* bouddhis* chretien* catholiqu* protestant* evangeliqu* orthodoxe* mormon* temoin_de_jehovah athee* ramadan religi* croyant* foi pratiquant* gay* homosexuel* lesbienne* bisexuel* transgenre* queer syndiqu* syndicat* cgt cfdt delegue_syndical socialiste* communiste* republicain* ecologiste* militant* adherent_du parti_politique ethni* immigr* refugie* origine_africaine origine_maghrebine arret_maladie en_arret opere operee votre_operation personne_trans psoriasis endometriose menopause insomni* eczema dyslexi* schizophren* bipolaire anorexi* mobilite_reduite malentendant* non-voyant* attendez_un_enfant attendez_un_bebe votez douleurs_chroniques douleur_chronique maladie_chronique mangez_halal mangez_casher seropositi*',
    suffer:
      ' souffr* remis* retabli* retablissement guer* soign* traite_pour convalescen* vivez_avec vivre_avec atteint* arret_pour en_arret_pour hospitalis* remission',
    threat:
      'cnil plainte* avocat* signaler_a signale_a signalerai signalement tribunal justice poursuites porter_plainte dgccrf autorite* juridique* huissier saisir saisis bloctel',
    served:
      "deja_un_fournisseur deja_un_prestataire deja_equipe deja_pourvus notre_fournisseur nos_fournisseurs fournisseur_attitre fournisseurs_attitres sommes_equipes deja_servis satisfaits_de_notre sous_contrat deja_ce_qu'il tout_ce_qu'il_faut prestataire_attitre partenaire_attitre fournisseur_habituel deja_accompagn* ne_changerons ne_changeons",
    sector:
      'clinique* hopitaux hopital centres eglises mosquees synagogues associations syndicats_et patients livrons fournit fournissons equipons equipent clients votre_entreprise secteur marche pipeline financiere pharma laboratoire* recherche oeuvres ecoles organisations fondations',
  },
};
