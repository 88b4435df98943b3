import type { ElementLabel } from '@/lib/model/assessment';

import type { Lexicon } from '../pattern';

/** French, with Belgian, Swiss and Canadian usage: who writes, why, from where, how to stop it. */
export const fr: Lexicon<ElementLabel> = {
  script: 'plain',
  words: {
    Titre:
      "(?:[\\p{L}&’'/-]*(?:[Dd]irect(?:eur|rice)|[Rr]esponsable|[Ii]ng[ée]nieure?|[Cc]ommercial(?:e|es|aux)?|[Cc]harg[ée]+e?|[Cc]hef(?:fe)?|[Gg][ée]rante?|[Ff]ondat(?:eur|rice)|[Cc]ofondat(?:eur|rice)|[Co]o-fondat(?:eur|rice)|[Cc]onsultante?|[Cc]onseill(?:er|ère)|[Aa]ssociée?|[Pp]r[ée]sidente?|[Mm]anager|[Aa]ttach[ée]e?|[Aa]ccount|[Ss]ales|[Bb]usiness|[Hh]ead|CEO|CTO|COO|PDG|DG|[Cc]onseil|[Tt]echnico-commerciale?|[Rr]epr[ée]sentante?|[Aa]ssistante?|[Ee]xpert(?:e)?|[Ss]p[ée]cialiste|[Mm]arketing|[Cc]ustomer|[Pp]artner|[Dd][ée]velopp\\p{L}+|[Aa]nimat(?:eur|rice)|[Cc]oordinat(?:eur|rice)))",
    Bye: '(?:[Cc]ordialement|CORDIALEMENT|[Cc]dlt|[Cc]dt|[Ss]alutations(?: (?:distingu[ée]es|cordiales|les meilleures))?|[Bb]ien (?:à|a) (?:vous|toi)|[Ss]inc[èe]rement|[Rr]espectueusement|(?:[Bb]onne|[Bb]elle) (?:journ[ée]e|soir[ée]e|semaine)|[Aa]miti[ée]s|[Aa]micalement|[Mm]erci(?: (?:d’avance|beaucoup))?|[Àà] (?:bientôt|très vite|vous lire)|[Bb]elle fin de journ[ée]e|meilleurs sentiments|sentiments (?:distingu[ée]s|les meilleurs)|considération distinguée)',
    data: '(coordonnees|donnees|adresses?|e-?mail_?|mail|mel|courriel|numero_?|telephone|portable|contacts?|nom|profil|informations|infos|fiche)',
    vos: '((vos|votre|tes|ton|ta)( \\w+)? {data}|(ces|les|vos|des) (donnees|coordonnees|informations)( personnelles| de contact| vous concernant)?)',
    origin:
      '(linkedin|profil|site_?|page|web|registre|annuaire|repertoire|liste|salon|foire|evenement|conference|congres|colloque|webinaire|carte|collegue|relation|contact|connaissance|ami|client_?|partenaire|signature|crm|fournisseur|prestataire|courtier|infogreffe|societe\\.com|pappers|newsletter|article|publication|presse|google|internet|en ligne|recherche|fichier|base|programme|intervenants|exposants|association|chambre|formulaire|telecharg_|appel|kompass|apollo|viadeo|xing|mentions legales|%[upo]|source|publi_|echange|rencontr_|stand|inscription)',
    role: "(responsable|directeur|directrice|dirig_|en charge|charge_|chef_?|gerant_?|geres|gerez|pilot_|acheteur|acheteuse|achats|recrut_|embauch_|cherch_|recherch_|ouvr_|lanc_|developp_|utilis_|export_|import_|travaill_|occup_|supervis_|encadr_|anim_|fondat_|president_?|poste|fonction_?|equipe|entreprise|societe|activite|metier|secteur|annonc_|publi_|demand_|particip_|assist_|interven_|agrandi_|demenag_|prenez|prepar_|prevoy_|organis_|construi_|produi_|fabriqu_|vend_|achet_|import_|gestion|croissance|etes|es|avez|venez|profil|offre d'emploi|annonce|projet_?|mission_?|role|qualite)",
    pourquoi:
      "(car|parce qu_'?|puisqu_'?|comme|en tant que|en (votre|ta) qualite|en raison d_'?|du fait d_'?|du fait qu_'?|suite a|a la suite d_'?|etant donne|au vu d_'?|vu qu_'?|compte tenu d_'?|dans le cadre d_'?|au titre d_'?|concernant|au sujet d_'?|a propos d_'?|apres avoir|ayant|sachant qu_'?|en lien avec|eu egard|au regard|pour faire suite|voyant|en votre|de par)",
    ecrire:
      "((je|nous) (me |nous |m'|souhait_ |permets? |permettons )*(de )?(vous|te|t')? ?(contact_|recontact_|ecri_|adress_|sollicit_|envo_|permet_|joins?|approche_|tourne_ vers|fais parvenir|propose)|(me|nous) permett?(s|ons) de|prends? contact|prenons contact|pris contact|prise de contact|ai pense a vous|vous contact_|vous ecri_|vous adress_|t'ecri_|te contact_|ce (message|mail|courriel|mot))",
    stopper:
      '(stop|desinscri_|desabonn_|refus_|oppos_|ne plus|plus (recevoir|etre)|retir_|supprim_|cess_|arret_|non merci|non interesse_?|resili_)',
    dire: "(repond_|reponse|dites|dis|indiqu_|signal_|faites|fais|prevenir|ecri_|cliqu_|ici|lien|envo_|mot|suffi_|message|%[upom]|informe_|avert_|clic|savoir|simple_|retour|je (n'insist_|cess_|arret_|ne vous|ne te|vous retir_|te retir_|vous oubli_|supprim_)|nous (cess_|ne vous|arret_|supprim_))",
  },
  masks: [
    "taux d(e |')(desinscription|desabonnement|opposition|attrition)",
    '(bouton|lien|page) de desinscription (de (vos|votre)|qui)',
    "(pas|aucune?|sans|plus) d?'?(objection|opposition)",
    '(sante|bonne sante) (financiere|economique|de (votre|vos|l)|du (marche|pipeline|secteur))',
    'sources? de (donnees|revenus?|trafic|croissance)(?! ?:)',
    'union (europeenne|des|de)',
  ],
  rules: {
    sender_identity: {
      yes: [
        "=(?:[Aa]u plaisir(?: de (?:vous lire|discuter|échanger))?|[Bb]ien cordialement|[Bb]elle journée|[Cc]haleureusement|[Dd]ans l['’]attente de vous lire|[Aa]mitiés|[Bb]onne fin de journée),? {Name2}\\s*[,|–—-]\\s*(?:.{0,30}?){Titre}",
        "=^(?:[Aa]llô|[Ss]alut|[Cc]oucou|[Bb]onjour)[,!]? {Name2},? (?:de chez|chez|de|d['’]) ?{Cap}",
        "=(?:[Bb]onjour|[Bb]onsoir|Madame|Monsieur|Cher|Chère)[^.]{0,40}?, (?:ici |c’est |c'est )?{Name2},? (?:de chez|de la société|de l’équipe|de l'équipe|de|chez|pour|du groupe) {Cap}",
        "(je m'appelle|mon nom est|je me nomme) \\w{2,}",
        "=(?:\\b[Jj]e suis|\\b[Ii]ci|\\b[Cc]['’]est|\\b[Mm]oi,? c['’]est|\\b[Jj]e me présente ?[,:]?(?: je suis)?|\\b[Pp]our me présenter ?[,:]?(?: je suis)?),? (?:(?:M|Mme|Mlle|Mr|Dr|Me)\\.? )?{Name}(?:,| de | d['’]| du | des | chez | à | au | et (?:je|j['’]|nous)|\\s*[(–—|-]|\\.|!|$)",
        "=\\b[Jj]e suis {Titre}.{0,60}(?:chez|de|pour|à) .{0,40}(?:mon nom|je m['’]appelle)",
        '=(?:^|[^\\p{L}]){Bye}[\\s,!.–—:-]+(?:(?:M|Mme|Dr|Me)\\.? )?(?!Je\\b|Nous\\b|Vous\\b|Pour\\b){Name2}',
        '=(?:^|[^\\p{L}]){Bye}[\\s,!.–—:-]+(?!Je\\b|Nous\\b|Vous\\b){Name}[\\s,|–—(-]+(?:.{0,30}{Titre}|(?:de|chez) {Cap})',
        "=^(?:(?:[Bb]onjour|[Bb]onsoir|[Ss]alut|[Cc]h(?:er|ère)s?|[Mm]adame|[Mm]onsieur)(?:,? (?!Je\\b){Cap}| à tous){0,3} ?[,.!–—-]+ ?)?(?:ici )?{Name2} ?[,|–—(:-]+ ?(?:[\\p{L}&'’/ -]{0,40}?){Titre}(?!.{0,60}(?:m['’]a |nous a |a conseillé|a recommandé|a dit|a proposé|a publié))",
        '=(?:[Ee]xp[ée]diteur|[Ee]xp[ée]ditrice|[Vv]otre (?:contact|interlocut(?:eur|rice))|[Cc]ontact|[Dd]e la part de|[EeÉé]crit par|[Ee]nvoy[ée] par|[Ss]ign[ée]) ?:? {Name2} ?(?:[,(|–—<-]|$|\\.)',
        "=^(?:{Cap},? )?{Name2} (?:de chez|chez|de la société|de l[’']équipe) {Cap}[^.]{0,30}(?:à l|ici|[.,!]|$)",
      ],
      no: [
        '^(bonjour|bonsoir|salut|cher|chere)s? [\\w -]{1,40}[,!]?$',
        '=\\b[Jj]e suis (?:Convaincu|Sûr|Ravi)',
      ],
    },
    company_identity: {
      yes: [
        "(au nom|pour le compte|de la part|en qualite de representante?|mandate_? par|represent_)( de| d'| du)? && =(?:[Nn]om|[Cc]ompte|[Pp]art|[Rr]eprésent\\p{L}+|[Mm]andatée? par)(?: de| d['’]| du)? ?(?:la |l['’]|notre |le )?(?:société |entreprise |maison |groupe |cabinet |agence |start-?up |éditeur |marque |association )?(?!Votre|Vos|Vous|Monsieur|Madame){Cap}",
        '\\b(rcs|siren|siret|n. de tva|tva( intracommunautaire)?|bce|ide|registre du commerce|registre national|numero d.entreprise|neq|rm)\\b.{0,40}?\\d',
        '(capital( social)? de|au capital|siege social|immatricule_|inscrite? au (registre|rcs)|societe (par actions|anonyme|a responsabilite|en nom|cooperative)|association loi) && !votre (siege|societe)',
        "(expediteur|envoye_?( a vous| pour vous)? par|emis par|message de|adresse par|edite par|publie par|societe|raison sociale|denomination( sociale)?) ?:? ?(par |la societe |l.entreprise )?[a-z] && =(?:[Ee]xp[ée]diteur|EXP[ÉE]DITEUR|[Ee]nvoyée?(?: à vous)? par|[Éé]mis par|[Mm]essage de|[Aa]dressée? par|[Éé]ditée? par|[Ss]ociété|[Rr]aison sociale|[Dd]énomination(?: sociale)?) ?:? ?(?:la société |l[’']entreprise |le groupe )?(?!Votre|Vous|Monsieur|Madame){Cap}(?: {Cap}| &| et)* ?(?:{Cap}|$|[.,(–-])",
        "=\\b(?:[Nn]otre|[Mm]a|[Ll]a) (?:société|entreprise|maison|agence|start-?up) ?(?:, | s[’']appelle |« ?)?(?!Votre|Vous){Cap}",
      ],
      no: [
        '(votre|vos|ta|plusieurs|beaucoup d.|de nombreuses|toute|chaque|quelle) ?(societe|entreprise)s? && !(notre|nous|au nom|expedit_|envoye_|siren|siret|rcs|je suis|capital)',
      ],
    },
    contact_reason: {
      yes: [
        'vous (disiez|avez dit|evoquiez|mentionniez|ecriviez|avez mentionne|avez ecrit|parliez|vous plaigniez|demandiez|releviez)\\b ~~(nous|notre|nos) ?~(regl_|resol_|aid_|corrig_|trait_|repond_|occup_)',
        "(votre|ton|vos) ~?(offre d'emploi|annonce|recrutement|poste|publication|article|communique|intervention|appel d'offres|expansion|recherche|post) ~~(m'a|nous a|m'ont|d'ou|c'est pourquoi|donc|alors) ~?(fait|incite|amene|donne|pense|conduit|inspire|message|pouss_)? && (notre|nos|nous)\\b",
        "(vu|remarqu_|lu|appris|constat_|not_|decouvert|compris|observ_) que && =\\bque? (?:l’|l'|la |le )?{Cap}(?: {Cap}){0,2} (?:recrute|cherche|recherche|ouvre|lance|prépare|développe|embauche|va|est|a|s’|s'|agrandit|déménage|utilise|prévoit|vient|souhaite|veut) && (pourrai_|pourrait|aider|interess_|utile|notre|nos|c'est pourquoi|d'ou|donc|alors)",
        "(vous|tu|votre \\w+)\\b ~(dirigez|gerez|pilotez|encadrez|supervisez|etes|animez|avez|diriges|geres) ~~(j'ai donc|donc|alors|aussi|du coup)( \\w+)? ?(pense|me suis dit|imagine|cru|me dis|permets)",
        "(vous|tu|votre \\w+)\\b ~(avez|as|a|venez|dirigez|gerez|pilotez|parliez|parlez|recrutez|cherchez|ouvrez|lancez|evoqu_|mentionn_|publi_|disiez) ~~(justement|precisement|exactement|pile|tout a fait)( \\w+){0,3} (ce|le|la|l'|sujet|notre|nos|que|theme|probleme|domaine)\\b",
        "(d'ou|voila pourquoi|c'est pourquoi|raison de|raison pour laquelle) (mon|ce|notre|cet|cette)? ?(message|mail|courriel|mot|e-?mail|prise de contact) && (vous|votre|vos|tu|ton)\\b",
        "(car|parce qu_'?|puisqu_'?|comme|etant donne qu_'?|vu qu_'?|sachant qu_'?) (vous|tu|votre \\w+|ton \\w+)\\b ~~(pourrai_|pourrait|pourront|pense que|me suis dit|me dis|devrai_|interess_|utile_?|aider|servir|pertinent_?) && (je|nous|j'|notre|nos|mon)\\b",
        "{ecrire} ~~{pourquoi} ~(vous|votre|vos|tu|ton|ta|tes|t'|v)\\b && !(comme (convenu|promis|discute|prevu|demande|d'habitude))",
        "(car|parce qu_'?|puisqu_'?|comme|etant donne qu_'?|vu qu_'?|sachant qu_'?|dans la mesure ou) (vous|tu|votre \\w+|ton \\w+|vos \\w+) ~{role} && (je|nous|j'|notre|mon|ce (message|mail)|d'ou|moi|me|m'|vous etes)\\b && !(car|puisque|comme) vous (savez|le savez|voyez|pouvez)",
        "(en (votre|ta) (qualite|fonction) d_'?|en tant que?'?|au titre de (vos|votre)|dans (vos|votre|le cadre de (vos|votre)|l'exercice de vos) (fonction_|role|mission_|poste|activite_)) ~{role} && (vous|votre|vos|te|tu|je|nous|m'|j'|t')\\b && !(en tant que (leader|expert|client|societe|fournisseur|partenaire) )",
        "(raison|motif|objet|pourquoi|cause|but|origine)( (de|d'|pour|du))?( (mon|ce|cette|ma|notre|laquelle|lequel|je|nous|vous|te|t'|me))* ?(message|mail|e-?mail|courriel|mot|prise de contact|contact_?|demarche|ecri_|contacte_|adress_|sollicit_|approche)( vous)? ?(est|etait|:|,|-|tient|c'est|\\?|qu)~ (vous|votre|vos|tu|ton|ta|tes|chez|que|un_?|le|la|les|l'|\\w+) && !(aucune raison|pas de raison|sans raison)",
        "(raison|motif|objet)( de| d'| du)( (mon|ce|cette|ma|notre))? ?(message|mail|e-?mail|courriel|mot|prise de contact|demarche|contact|sollicitation) ?(:|est)",
        "si (je|nous) (vous|te|t'|me permets de vous) ?(ecri_|contact_|sollicit_|adress_|ecrire)( \\w+){0,4},? c'est ~(vous|votre|vos|tu|ton|ta|que|car|parce)",
        "(j'ai|je|nous avons|nous|ai|avons|on) (\\w+ )?(vu|remarqu_|lu|appris|constat_|not_|decouvert|compris|cru comprendre|vois|lis|entendu|crois comprendre|suis tombe_?|pris connaissance|observ_|consult_|parcouru) ~(que |qu'|sur )?(vous|votre|vos|tu|ton|ta|tes|chez|l'annonce|sur) ~~(nous|notre|nos|je|j'|c'est pourquoi|d'ou|aussi|alors|pourr_|interess_|aid_|logiciel|solution|propos_|concern_|utile|justement|precisement|ce qui|or) && !(interessant_?|passionnant_?|inspirant_?|bravo|felicit_)[.! ]*$",
        "(vous|tu|votre \\w+|ton \\w+) ~{role} ~~(c'est pourquoi|c'est la raison|d'ou (mon|ce|ma)|raison pour laquelle|c'est pour (cela|ca)|voila pourquoi|c'est ce qui|c'est a ce titre|a ce titre|c'est dans ce cadre|je me permets|je vous (ecris|contacte|sollicite)|je me suis dit|ce qui m'a|m'a (conduit|amene|incite|donne))",
        '(pertinent|utile|interessant|adapte|concern_|interess_|correspond)_?( \\w+){0,3} (pour vous|vous|a vos|a votre) ~(car|puisque|parce que|en tant que|en votre|compte tenu|vu|etant donne|au vu) ~(vous|votre|vos|{role})',
        "(attire mon attention|interpelle_?|motive (ma|mon)|a l'origine de (mon|ma|ce)) && (vous|votre|vos|ton|ta)",
        "(vous (dirigez|gerez|pilotez|encadrez|supervisez|recrutez|cherchez|recherchez|ouvrez|lancez|developpez|etes (responsable|en charge|charge_))|votre (equipe|societe|entreprise) (recrute|cherche|recherche|ouvre|lance|embauche)) ~~(et|or|,|;|-|:) ~(nous|notre|nos|je|mon|c'est|cela)",
      ],
      no: [
        '(car|parce qu_|puisque|comme) (notre|nos|nous|c.est|le|la|cette) ~(meilleur_?|leader|unique|numero|simplement|revolutionn_|moins cher)',
        '(aucune|pas de|sans|bonne|mille|toutes les) raisons? (de|d)',
      ],
    },
    data_source: {
      yes: [
        'echang_ (nos |de |des |les )?cartes( de visite)?\\b',
        "(je|nous|j')( vous| t'| te)? ?(ai|avons)? ?(trouv_|reper_|decouv_|denich_|vue?s?) ?(dans|sur|via|grace a|au|a|par) ~?(annuaire|repertoire|registre|linkedin|pages jaunes|liste des (membres|exposants|participants|intervenants)|societe\\.com|pappers) && (vous|t'|te)\\b && !(votre|vos|ton) (\\w+ )?(post|article|message|publication|annonce|offre)",
        '(je|nous)( me| nous)? (suis|sommes|ai|avons)( \\w+)? (tombe_?|decouvert|repere_?|trouve_?|vu|croise_?|arrive_?)s? (sur )?(votre|ton|vos|tes|vous) ~?(profil|fiche|coordonnees|adresse|contact|nom|page)?\\b ~?(linkedin|xing|annuaire|site|registre|google|internet|salon|viadeo|web|page|liste)',
        "{vos}( \\w+){0,4} ?(,|m'|nous|me|ont|a|sont|est|provien_|vien_|figur_|issue?s?|se trouv_|apparai_|appar_|tir_|extrait_|emanent)* ?~(provien_|vien_|obtenu_?e?s?|trouve_?|collect_|recueilli_|recupere_|figur_|issue?s?|tire_s?|extraite?s?|publi_|transmis_?e?s?|communiqu_|fourni_?|donne_?|recu_?|releve_?|prise?s?|accessibles?|disponibles?|renseigne_|achete_|acquis_?|indiqu_|mentionn_|trouvent|trouvait|affich_|partage_|remis_?e?s?|repere_) ~(de|d'|du|des|sur|par|via|dans|lors|a partir|aupres|grace|au|avec|en|a l'occasion) && !(securis_|protege_|confidentiel_|ne seront|seront|chiffre_)",
        "(j'ai|ai|je|nous avons|nous|avons|j'avais|on a) ~(trouve_?|obtenu_?|recu_?|recupere_?|collecte_?|releve_?|recueilli_?|tire_?|pris_?|eu|extrait_?|note_?|identifie_?|repere_?|decouvert_?|conserve_?|tiens|tenons|dispos_|achete_?|acquis_?|detiens|detenons|connais|consulte_?) ~{vos} ~(sur|via|par|dans|aupres|grace|lors|de|d'|du|a|au|chez|en|l'annee)",
        "(tiens|tenons|ai|avons|tenais) {vos} (de|d'|du|par|via|sur|grace)",
        "(source|origine|provenance)( (de|d'|des|du))?( (vos|votre|tes|ces|cette|mes|les|ce))*( (donnees|coordonnees|contacts?|adresses?|e-?mail|courriel|informations|numero))* ?( est| sont|:| -|,) ~[a-z%]{3,} && (donnees|coordonnees|contacts?|adresse|e-?mail|courriel|informations|numero|vos|votre) && !(source|origine) (du|de la|des|d.) ?(probleme|panne|erreur|retard|succes|revenu)",
        "(vous|te|t') ?(ai|avons|a) (trouve|reper|identifi|decouvert|rencontre|decouverte)_? ~(via|par|sur|dans|grace|au|a|lors|en) ~{origin} && !(post|article|interview|podcast|publication|intervention) ~(interess_|passionn_|inspir_|excellent_|genial)",
        '(votre|ton|vos|tes) ~{data} ~(figur_|apparai_|est|sont|se trouv_|etai_|public_) ~(linkedin|annuaire|registre|site|programme|liste|exposants|intervenants|page|repertoire|mentions legales|en ligne|internet|salon)',
        "(m'a|m'ont|nous a|nous ont|m'avez|m'as|nous avez|ayant|avez|as|a)( aimablement| gentiment| aussi)? (donne|transmis|communique|fourni|laisse|remis|partage|confie|passe|envoye|indique|renseigne|recommande)_? ~({vos}|(votre|ta|sa|une) (carte|contact)|de vous (contacter|ecrire)|ce contact) && !(n'avez|pas (donne|transmis))",
        "(recommande|conseille|suggere|propose|invite|oriente|aiguille|dirige|renvoye|parle)_? ~(de (vous|te|t') ?(contact_|ecri_|joindre|appeler|solliciter)|vers vous|a vous|de m'adresser a vous|a prendre contact)",
        "(sur (la )?recommandation d|sur (les )?conseils? d|par l'intermediaire d|via notre (contact|relation) commun_)_?'? ?\\w+ && (vous|votre|vos|t'|te|ton)",
        "(vous|tu|t') ?(m'avez|nous avez|m'as|avez|as|aviez) ~(laisse|donne|remis|transmis|communique|rempli|renseigne|inscri|saisi|telecharg|confi)_? ~(carte|coordonnees|formulaire|adresse|donnees|contact|numero|livre blanc|inscription|lors|salon|stand|site)",
        "(nous (nous )?(sommes|avons)|on s'est|j'ai) ~(rencontre_|echang_|crois_) ~(carte_?|salon|stand|evenement|conference|coordonnees|foire|congres) && (coordonnees|carte|adresse|contact|e-?mail|d'ou|depuis|numero)",
        "(comment|ou|d'ou) (j'ai|ai-je|je|nous|avons-nous) ~(eu|obtenu|trouv_|recupere_?|tien_|connais) ~(vos|votre|ton|tes|vous) ~(:|\\?|-|sur|via|par|dans)",
        "(obtenu_?|recueilli_?|collect_|trouve_?|tire_?|extrait_?|releve_?|issue?s?|recupere_?) (publiquement |directement )?(sur|via|de|du|d'|des|aupres|par|dans) ~(linkedin|votre (site|profil|page)|registre|annuaire|site (web|internet)|source publique|sources publiques|salon|liste|infogreffe) && !(article|post)",
        '(contact|coordonnees|adresse|e-?mail|courriel) (trouve_?|obtenu_?|recu_?|vu_?|recuper_|releve_?|:|issu_?) ~(via|sur|par|au|dans|linkedin|de)',
      ],
      no: [
        '(notre|votre) (outil|plateforme|logiciel|solution) ~(connect_|reli_|unifi_|integr_|fusionn_|central_|extrai_)',
      ],
    },
    opt_out: {
      yes: [
        "(repond_|ecriv_|un mot|cliqu_) ~(et|,) ~(ce|c'est|celui-ci) ~dernier (message|courriel|mail|e-?mail|envoi)",
        "(un mot|dites-le|dites-le-moi|dis-le|faites-moi signe|un simple|il suffit de le dire) ~~(laisse tranquille|laisserai tranquille|classe (votre|le|l'affaire)|ferme (votre|le) dossier|n'insiste|disparais|ne vous (ecri_|derange_|relance_)|supprime|retire|m'efface)",
        "(si|meme) (c'est|cela|ca|vous) ~(trop|de trop|aucun_|zero) ~(savoir|dites|dis)\\b",
        "(si|au cas ou|lorsque|quand|a defaut|dans le cas ou|s'il) ~(vous|tu|ce|mon|mes|cela|ca|mieux|ne)\\b ~({stopper}|prefer_|mauvaise personne|derang_|import_|(ne|n'|plus|pas|non)\\b ?~(souhait_|veu_|voul_|voud_|desir_|interess_|rece?[vo]_|contact_|sollicit_|concern_|pertinen_|(la bonne )?personne|bon interlocuteur|utile|envie|messages?|mails?|nouvelles|ecri_|entendre|relanc_|besoin de mes|bienvenu_))_? ~~{dire} && !(si vous ne (l'avez|savez|pouvez|trouvez|voyez|comprenez)|si vous n'(avez pas|y voyez pas|etes pas (disponible|libre|sur|satisfait)|y voyez) ?(d|encore|recu|disponible|libre|sur|satisfait|pu|le temps)?)",
        '(repond_|reponse|ecri_|renvo_|dites|dis|envo_|tap_|retourn_|indiqu_|un simple|un)( \\w+){0,6} ?["\'*]? ?(stop|non|desinscri_|desabonn_|non merci|pas interesse_?|retrait|fin|plus de mails?|opt-?out)\\b ?["\'*]? && (repon_|ecri_|envo_|dit_|suffi|message|simple|mot|mail|retour|objet|je|nous)',
        '(me |nous |vous |te |se |de )?(desinscri(re|vez|s|t)?_?|desabonn(er|ez|e)?_?)( \\w+){0,8}[:,]? ?(%[upom]|cliqu_|ici|repond_|lien|tout moment|un clic|par (retour|mail|courriel)|simple_|ecri_|envo_|vous suffit|instant) && !(outil|reduit|reduire|vos (abonnes|clients|contacts)|taux)',
        "(pour|de|pouvez|peux|souhaitez|voulez|possibilite|libre|facilement|lien|ici)( \\w+){0,3} (vous |te |t'|se |me )?(desinscrire|desabonner|opposer|retirer (de|votre)|ne plus (recevoir|etre|avoir)|cesser (de recevoir|tout)|arreter (de recevoir|ces|les)|refuser (de recevoir|ces|les|tout|d'etre)|stopper (ces|les|mes)|etre retire_?|exercer votre droit d'opposition) && !(vos (clients|abonnes|utilisateurs)|outil|votre liste)",
        '^\\W*(se desinscrire|desinscription|se desabonner|desabonnement|me desinscrire|me desabonner|stop|ne plus recevoir (de|ces|mes|nos) \\w+|gerer (mes|vos) preferences|pas interesse_? ?\\?|plus de (mails|messages) ?\\?)\\W*( ici| maintenant|%[upom]| en un clic| cliquez.*)?.{0,60}$ && !outil',
        "(je|nous|j') ?(cesser_|arreter_|n'insister_|ne (vous|te|t') ?(ecri_|contact_|recontact_|derang_|solliciter_|importuner_|enverr_|relancer_|embet_)|vous (retir_|supprim_|desinscri_|oubli_|laiss_)|te (retir_|supprim_|laiss_)|supprimer_|effacer_|retirer_|m'arret_|m'en tiendr_|cesse_?|arrete_?|stoppe_) && (dites|dis|repon_|un mot|si|simple|non|stop|signe|savoir|demande|indiqu_|ecri_|souhait_|prefer_|signal_|message|faites|clic) && !(tant que|jusqu)",
        "(merci de|veuillez|il suffit|n'hesit_|faites|fais|dites|dis|prevenez|signal_|indiqu_|informez|laissez)( \\w+){0,5} ~(ne (plus|pas) (souhait_|etre|recevoir|voul_|desir_|vous)|ne souhait_|ne voul_|plus de (messages|mails|nouvelles)|desinscri_|que je (cesse|arrete|ne)|je (cesse|arrete)|n'(est|etes|es) pas (interess_|la bonne|concern_|pertinent)) && !(pas (disponible|recu|compris))",
        "(mot|reponse|message|clic|mail|non|retour|ligne|courriel) ~(suffi_|et (je|nous|c'est|on)|et vous|pour (ne plus|que je|arreter|vous desinscri|vous oppos|vous retir|stopper|cesser))",
        "(vous|te|t') ?(ne )?(recevr_|serez|seras|ecrir_|contacter_|recontacter_|sollicit_) ?(plus|pas)( \\w+){0,6} && (si|repon_|non|stop|mot|clic|demande|souhait_) && !sauf",
        "(sans (reponse|retour|interet)|c'est mon (seul|unique|dernier)|c'est le (seul|dernier)) ~(je (ne|n')|message|nous ne) ~(plus|pas|message|envo_|insist_|relanc_)",
      ],
      right: [
        "(droit|libre|pouvez|peux|possibilite|faculte) ~(de |d'|vous |t'|te )*(oppos(er|ition)_?|refuser|retirer votre consentement) ~(a|au|aux|tout|ce|cette|sans|quand|:|par|cela|l'|en|utilis_|de)",
        "(droit d'opposition|oppos_ a tout moment|article 21|droit de (vous opposer|refuser|t'opposer|retrait))",
        "(vous|t')( y)? oppos(er|ez) ~(moment|trait_|utilis_|prospection|donnees|frais|instant|motif|gratuit_)",
      ],
      no: [
        "prefer_ (qu'on|que (l'on|nous)|de) (se |nous |s')?(voi|rencontr|parl|appel|telephon)_ && !(ne|plus|pas|stop|aucun_)\\b",
        '(arreter|cesser) de (sourire|rire|parler|penser)',
        "(mot|reponse|ligne|clic|dites-le|faites-moi signe|ecrivez-moi) ~(et|,) ~(je|nous) (vous |t'|te )?(appel_|rappel_|envoi_|montr_|pass_|reserv_|organis_|apport_|livr_|expedi_|present_|transmet_) && !(ne|plus|pas|n'|stop|supprim_|retir_|desinscri_|desabonn_)",
        "si (\\w+ )?(lundi|mardi|mercredi|jeudi|vendredi|cette date|l'heure|ce creneau|l'horaire) ~(ne|n') ~(pas|plus)",
        '(vos|votre|leurs|les) (abonnes|clients|destinataires|utilisateurs|contacts|prospects|newsletters?) ~(desinscri_|desabonn_|se )',
        '(prefer_|arrange_?|convien_) ~(appel_?|coup de fil|visite|rendez-vous|visio_?|telephone|vive voix|rencontre_?) && !(ne|plus|pas|stop|aucun_)\\b',
        "si vous n'(avez|y voyez|avez pas) (aucune?|pas|plus) d?'?(objection|question|inconvenient|¤)",
        "(je|nous) (ne|n')( \\w+)? ?(m'arret_|arret_|cess_|lach_) ~(tant que|avant|jusqu)",
        "^(ne|n')( vous)? ?(desinscri_|desabonn_|arretez|manquez)",
      ],
    },
    privacy_notice: {
      yes: [
        "(confidentialite|vie privee|protection des donnees|donnees (personnelles|a caractere personnel)|rgpd|articles? 1[34]|mentions? (d'information|rgpd|legales)|lpd|loi 25|notice d'information|comment (nous|je|\\w+) (trait_|utilis_|gere_|proteg_|collect_)_? ~(vos|tes) (donnees|informations|coordonnees)|vos (droits|donnees)|traitement de (vos|ces|tes) donnees|information_ ~(article|rgpd)) ~~%[upo]",
        '%[upo] ~(confidentialite|vie privee|protection des donnees|rgpd|donnees personnelles|vos droits)',
        "(politique|charte|declaration|notice|avis|mentions?|information|infos|note|page)( d'information| relative| relatives| sur| de| d'| a| la| nos| notre| des)* ?(confidentialite|vie privee|protection de(s| vos| tes) donnees|donnees personnelles|rgpd|privacy|protection de la vie privee) ~(est|sont|:|ici|sur|a l'adresse|disponible|ci-|accessible|consult_|joint|lien|explique|precise|detaill_|decri_|via|trouver|indiqu_|figure|lire|voir|en ligne|jointe)",
        '(voir|lire|lisez|consult_|trouver_|trouvez|detaill_|expliqu_|decri_|disponible_?|precis_|conforme_|exposee?s?|figure_?|renvo_|decouvr_|selon|retrouv_) ~(politique|charte|declaration|notice|avis|mentions?|page|information) ~(confidentialite|vie privee|protection|donnees|rgpd|privacy)',
        '^\\W*(confidentialite|vie privee|protection (des|de vos|de tes) donnees|donnees personnelles|rgpd|politique de confidentialite|infos? rgpd|mentions legales)\\W* ?(%[upo]|ici|voir)',
        '%p',
      ],
      no: [
        '(nous|je) (\\w+ )?(redige_|aid_|conseill_|vend_|propos_|offr_|audit_|accompagn_|form_|specialis_|automatis_|cre_)( \\w+){0,5} (confidentialite|rgpd|protection|privee)',
        'votre (politique|charte|page) (de|d)_? ?(confidentialite|\\w+) ~(est|a|semble|pourrait|manque|devrait)',
      ],
    },
    deceptive_subject: {
      yes: [
        '(echec|refus|rejet|probleme|defaut|incident)( (du|de|de votre|de la))* (paiement|prelevement|virement|reglement|facturation|livraison|carte)',
        "(votre|vos|le|la|ton|ta)( \\w+){0,3} ?(compte|acces|boite|messagerie|domaine|mot de passe|profil|abonnement|service|carte|licence|paiement|espace|e-?mail|donnees) ~(sera|seront|est|sont|a ete|ont ete|va etre|vont etre|expire_?|arrive a|risque|etait) ?~(suspendu_?|bloque_?|desactive_?|ferme_?|verrouill_|resilie_?|limite_?|expir_|supprim_|pirat_|compromis_?|restrei_|cloture_?|coupe_?|interrompu_?|refuse_?|rejete_?|pleine_?|echu_?|revoque_?|demain|aujourd'hui|echeance|expiration|suspension)",
        '(compte|acces|mot de passe|domaine|abonnement|messagerie|licence) ~(expire_?|expiration|suspension|suspendu_?|bloque_?|desactiv_|fermeture|cloture|verrouill_|verification requise)',
        '(facture|paiement|solde|reglement|cotisation|echeance|virement|prelevement|montant) ~(impaye_?|en retard|en souffrance|echue?|refuse_?|rejete_?|en attente|du_?|non (regle|paye|recu)_?|a regler|n?.?\\d|jointe?|ci-joint_|echoue_?|en attente) && !(reduire|logiciel|automatis_|eviter|erreurs|moins)',
        "(impaye_?|(dernier|dernière|derniere|ultime|second|deuxieme|premier) (rappel|avis|relance|avertissement|mise en demeure|avant)|mise en demeure|rappel de paiement|avis (d'echeance|de suspension|d'expulsion|de poursuite|d'huissier)|injonction)",
        '(action|reponse|verification|confirmation|signature|intervention|mise a jour|regularisation) (requise|necessaire|exigee|obligatoire|immediate|urgente|demandee)',
        '(urgent|important|alerte|securite|attention)( de securite)?\\W* ?~(compte|facture|paiement|acces|suspen_|mot de passe|bloque_?|connexion|reglement|verifi_|expir_)',
        '(connexion|activite|tentative|acces|transaction) (inhabituelle?|suspecte?|non autorisee?|inconnue?)',
        '(verifiez|confirmez|mettez a jour|validez|reactivez|reinitialisez|securisez|debloquez) (votre|vos|ton) (compte|identite|mot de passe|coordonnees bancaires|informations|paiement|acces|donnees)',
        '(comme (convenu|discute|promis|evoque)|suite a (notre|votre) (appel|echange|entretien|conversation|commande|discussion|rendez-vous|reunion|demande)|votre (commande|colis|livraison|remboursement|reservation)|vous avez (gagne|ete (selectionne|tire))|colis en attente|contrat signe|poursuites? judiciaires?|confirmation de (commande|paiement)|appel manque|bon de commande)',
      ],
      no: [
        '(conditions|modalites|delais|moyens) de paiement',
        '(reduire|reduisez|evit_|moins de|automatis_|logiciel|webinaire|comment|conseils|guide|solution|erreurs de|optimis_|simplifi_|accelere_)',
      ],
    },
    ad_label: {
      yes: [
        '^\\W*(publicite|pub|publi|annonce( publicitaire)?|publi-?(communique|redactionnel|reportage)|message (publicitaire|commercial|promotionnel)|communication (commerciale|publicitaire|promotionnelle|marketing)|(offre|e-?mail|courriel|mail|contenu) (promotionnelle?|commerciale?|publicitaire|sponsorise)|promotion|promo|sponsorise|prospection( commerciale)?|reclame|information commerciale)\\W* ?(:|-|\\]|\\)|>|\\||】|\\*|$)',
        "^\\W*((message|communication|courriel|e-?mail|mail|envoi|offre|information|contenu) (a (caractere|but|vocation|visee) )?(publicitaire|commerciale?|promotionnelle?|marketing)) (de la part de|de|du|d'\\w+|emise? par|envoyee? par|adressee? par)(?!\\w) && !(votre|vos|ton|ta)\\b",
        '^[\\[(<*] ?(publicite|pub|publi|annonce|promotion|promo|sponsorise|message|communication)',
        "(ce|cet|cette|le present|ceci|il s'agit|present) ?~(message|e-?mail|mail|courriel|communication|lettre|contenu|s'agit|ceci)?( \\w+){0,3} ?~(est|constitue|contient|a|d'|releve|revet|vise|poursuit) ?~(publicite|publicitaire|(message|communication|courriel|caractere|but|nature|fins?|finalite|envoi|demarche|offre|objectif) (commerciale?s?|publicitaires?|promotionnelle?s?)|prospection|promotionnel_?|marketing direct|commercial_?|reclame) && !(pas|aucun_) ",
        '(envoye_?|adresse_?|ecri_|contact_)( \\w+){0,3} (a des fins|dans un but|a titre|a but) (publicitaire_?|commercial_?|promotionnel_?|de prospection|marketing|de marketing)',
      ],
      no: [
        "(votre|vos|notre|ta|leur) (\\w+ )?(publicite|pub|annonce|campagne)_? ~(tele_|est|etait|a|m'|nous)",
      ],
    },
    special_category: {
      yes: [
        '(vous|votre|te|tu|tant que) ~seropositi_|(vous|tu) (votez|avez vote|votes|as vote) (a |pour |au )?(gauche|droite|le |la |les )?\\w+ && (sachant|comme|puisque|parce|vu|etant|soutien_|soutenir_|partage_)',
        '(remett_|remis_?e?|remise|retabli_|convalescen_|gueri_|bon retablissement|vous (allez|portez) mieux) && (vous|votre|vos|tu|ton|ta)\\b && (operation|intervention|maladie|hospitalisation|accident|traitement|chirurgi_|retabli_|convalescen_|cancer|burn-?out|depression|arret)\\b && !(marche|economie|secteur|entreprise)',
        "(sachant|puisqu_'?|comme|car|parce qu_'?|vu|lu|appris|su|entendu)( qu_'?)? ~(vous|tu)\\b ~(etes|es|etiez|avez|souffr_)( un| une| de| d'| en)? ~(juif|juive|musulman_?|catholique|protestant_?|chretien_?|bouddhiste|hindou_?|gay|homosexuel_?|lesbienne|bisexuel_?|trans\\b|enceinte|diabet_|depressi_|cancer|handicap_|seropositi_|malade|epilep_|fauteuil|burn-?out|syndique_?)\\b && !(vos (clients|patients|produits)|votre (entreprise|clinique|societe))",
        "(vous|votre|vos|te|tu|ton|ta|tes|t')\\b ~~(cancer_?|tumeur|chimio_?|diabet_|depress_|burn-?out|epuisement professionnel|operation (du|de la|de|a)|opere_?|infarctus|cardiaque|avc|maladie|malade|souffran_|souffr_|handicap_?|fauteuil roulant|enceinte|grossesse|fausse couche|fiv|vih|sida|tdah|autis_|asthm_|epilep_|migraines?|arthrose|sclerose|parkinson|alzheimer|anxiete|anxieu_|troubles? (anxieux|bipolaires?|psych_|du sommeil)|bipolaire|psychiatr_|therapie|cure|addict_|dependance|alcool_|sobre|blessure|accident|(douleurs?|fatigue) chroniques?|covid long|arret maladie|convalescen_|hospitalis_|allerg_|medicament_|traitement medical|mal de dos|lombalgie|menopaus_|greffe|dialyse|diagnosti_|sante (fragile|mentale)|problemes? de sante|conge maternite|sourde?|malentendant_?|aveugle|malvoyant_?|probleme_? cardiaque|intervention chirurgicale|remise? d.une operation|retablissement|guerison|gueri_?) && !(votre (\\w+ )?(entreprise|societe|pipeline|equipe|budget|clinique|hopital|service|organisation|outil|secteur|clientele|marque|logiciel|reseau|systeme|produit|chaine|offre)|vos (\\w+ )?(patients?|clients?|utilisateurs|equipes|salaries|collaborateurs|employes|donnees|produits|services|beneficiaires|residents)|vous (aidez|accompagnez|soignez|fourniss_|traitez|livrez|vendez|travaill_|recherchez)|souffr_ (d'un manque|de (penurie|retards?|lenteur))|sobriete numerique|arret de production|hopitaux|laboratoire|dependance (aux?|a) )",
        '(bon retablissement|prompt retablissement|meilleure sante)',
        '(en tant que|etant|comme vous etes|puisque vous etes|vous etes|que vous etiez|que vous soyez|sachant que vous etes|vous,|comme tu es|tu es|votre|vous) ~(chretien_?|catholique|protestant_?|musulman_?|juive?s?|hindou_?|bouddhiste|sikh|evangelique|orthodoxe|athee|croyant_?|pratiquant_?|religieu_|religion|foi|paroiss_|paroisse|mosquee|synagogue|eglise|temple|temoin de jehovah|ramadan|careme|pri(er|ez)|shabbat|confession|convert(i|ie) a|casher|halal|islam) && (vous|votre|vos|tu|ton|ta|te) && !(vos (clients|convives|magasins)|votre (\\w+ )?(gamme|clientele|restaurant|entreprise|societe|marche)|bonne foi|vous (livrez|vendez|fourniss_)|ma foi|une fois)',
        '(en tant que|etant|comme|puisque|vous etes|que vous etiez|vous|votre|tu|ton)\\b ~(syndicaliste|syndique_?|delegue_? syndical_?|(adherent_?|membre|affilie_?|militant_?|adhesion|appartenance|engagement|carte) ~(syndic_|cgt|cfdt|fo\\b|force ouvriere|unsa|cftc|cfe-cgc|solidaires|fgtb|csc|unia|centrale)|activite syndicale|elue? (cgt|cfdt|fo|du cse)|mandat syndical) && !(votre (entreprise|societe) ~(fourni|vend|livre|sert)|vous (livrez|servez|fourniss_))',
        '(en tant que|etant|comme|puisque|vous|votre|tu|ton|vos|tes)\\b ~((membre|adherent_?|militant_?|sympathisant_?|elue?|electeur|electrice|carte|encarte_?|soutien|soutenez|voter?|votez|avez vote|partisan_?|engage_?|candidat_?|proche|opinions?|convictions?|idees|preferences?|orientation|engagement|appartenance) ~(parti|politiques?|socialiste|communiste|ecolog_|verts|lfi|insoumis_?|rn|rassemblement national|renaissance|republicains?|lr|ps|pcf|macron|melenchon|le pen|gauche|droite|modem|reconquete|eelv|mr|n-?va|gauche|extreme)) && !(partie|tierce|parti pris|cote gauche|project)',
        '(en tant que|etant|comme|puisque|vous etes|que vous etiez|vous|votre|tu es|ton)\\b ~(gay|homosexuel_?|lesbienne|bisexuel_?|queer|transgenre|trans\\b|lgbt\\w*|non-?binaire|orientation sexuelle|vie sexuelle|identite de genre|homosexualite|coming out|meme sexe|pacse_? avec un homme) && !(votre (entreprise|societe|equipe|reseau)|vos (clients|salaries))',
        "(en tant que|etant|comme|puisque|vous etes|vous|votre|vos|tu|ton|tes)\\b ~(origine_? (ethnique|africaine?s?|arabe|maghrebine?s?|algerienne|marocaine|tunisienne|asiatique|turque|juive|antillaise|rom)s?|d'origine (africaine|arabe|maghrebine|algerienne|marocaine|tunisienne|asiatique|turque|juive|antillaise|rom)|couleur de peau|ethnie|race\\b|racines (africaines|arabes|juives|maghrebines|asiatiques)|(femme|homme|entrepreneu_|personne|dirigeant_?) (noire?|racisee?|de couleur|arabe|asiatique)|ascendance)",
        '(votre|vos|ton|tes) (\\w+ )?(adn|donnees genetiques|empreintes? digitales?|donnees biometriques|casier judiciaire|condamnation penale)',
      ],
      no: [
        '(les arrets maladie|ressources humaines|les rh\\b|jours de maladie)',
        'votre (entreprise|societe|groupe|firme|organisation) (fournit|livre|sert|vend|equipe|travaille|accompagne)',
      ],
    },
  },
};
