import type { SignalLabel } from '@/lib/model/assessment';

import type { Lexicon } from '../pattern';

/** French: what people write when they want it to stop, or want to know (`law.md` §7). */
export const fr: Lexicon<SignalLabel> = {
  script: 'plain',
  words: {
    me: "(me|m'|nous|moi|te|se)",
    contacter:
      '(contact|recontact|ecri|appel|rappel|relanc|sollicit|demarch|derang|spamm|harcel|envo|adress|importun|prospect|joindre|embet|mail|mel|enverr|bombard|pollu|inond|ennuy|poursuiv|transmet|transmett|faire parvenir|inscri|cibl|approch)_?',
    thing:
      '(e-?mails?|mails?|mels?|courriels?|messages?|newsletters?|publicites?|pubs?|sollicitations?|relances?|offres?|communications?|prospection|demarchages?|spams?|sms|textos?|appels?|lettres?|envois?|infolettres?|infos|promos?|promotions?|courriers?|mailings?|emailings?|publipostages?|propositions?|invitations?|correspondances?|contacts?|nouvelles|informations?|annonces|textes?)',
    data: '(donnees|coordonnees|adresses?|e-?mails?|mails?|mels?|courriels?|numeros?|telephones?|portable|mobile|informations?|infos|noms?|contacts?|fiche|profil|identite|comptes?|dossier|traces?|historique|infos? perso_?|(adresse|ligne) (mail|e-?mail|directe|professionnelle|perso\\w*))',
    mes: "(mes|mon|ma|nos|notre|l'ensemble de mes|toutes mes|tous mes)",
    detenir:
      '(detenez|detiens|detient|detenues?|avez|as|possedez|possedes|conservez|conserves|conservees?|stockez|stockes|stockees?|gardez|gardes|traitez|traites|traitees?|collectez|collectees?|collecte|enregistre_?|disposez|disposes|dispose|savez|sais|utilisez|utilises|recueilli_?|connaissez|concernant)',
    liste:
      '(listes?|fichiers?|bases?|bdd|crm|newsletters?|diffusion|mailing_?|mailings?|systemes?|repertoire|carnet|registres?|sequences?|campagnes?|envois?|contacts|destinataires|relances|prospection|publipostage|emailings?|annuaire)',
    plus: '(plus|jamais|pas)',
    defer:
      "(avant|jusqu'?_?|pour l'instant|pour le moment|ce mois|cette semaine|aujourd'hui|demain|le matin|le soir|pendant|durant|en (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|la semaine prochaine|le mois prochain|maintenant|le week-?end|(le )?(lundi|mardi|mercredi|jeudi|vendredi)|en ce moment|tout de suite|apres-?demain|a la rentree|d'ici|cet ete|cette annee)",
    gone: '(copie|boucle|reunion|invitation|agenda|diapositive|presentation|participants|orateurs|page \\d+|devis|brouillon|document|rapport|contrat|facture|tableau|brochure|photo|compte rendu|commande|groupe|panier|signature|plan|slide|organigramme|proposition)',
    offered:
      "((si|lorsque|au cas ou) (vous|tu)( ne)? (souhait_|voul_|desir_|prefer_|n'etes|n'es|ne)|vous (pouvez|avez le droit|avez la possibilite|disposez)|(pour|de) vous (desinscrire|desabonner|opposer)|vous desinscrire|se desinscrire ?:? ?%|cliquez (ici|sur)|vous recevez ce|vous avez recu ce|ce (message|courriel|mail|e-?mail) (est|et ses)|destinataire|par erreur|(nos|leurs|vos|les) (clients|abonnes|utilisateurs|contacts|prospects|lecteurs) ~(desinscri_|desabonn_|demand_|souhait_|suppr_|recev_|recoi_)|je peux vous|si besoin je)",
  },
  masks: [
    "taux d(e |')(desinscription|desabonnement|opposition)",
    "(pas|aucune?|sans|plus) (d'|de |d)?(objection|opposition)s?",
    "(ne|n')( \\w+)? (pas|plus) (oppos_|d'objection)",
    '(fiche|feuille) (technique|de donnees)|donnees techniques',
    "acces (a|au|aux|a la|a votre|a l')( \\w+)? ?(demo|demonstration|portail|plateforme|compte|essai|api|serveur|version|espace)_?",
    '(sans|aucun) (engagement|arret)',
  ],
  rules: {
    objection: {
      yes: [
        "(arret(ez|e|er|es)|cess(ez|e|er|es)|stopp(ez|e|er)|finissez|finis|evitez|abstenez-vous|veuillez (arreter|cesser)|halte|assez|marre)( \\w+){0,4} (de |d'|avec |a |vos |ces |les |tout_? |ce |cette |toute |votre )+(me |m'|nous |vous )*({contacter}|{thing}) && !{defer} && !(arret_|cess_) ~(livraison|production|commande|factur_)",
        "^((bonjour|bonsoir|salut|madame|monsieur)[^,]*, |merci d_'? ?|veuillez |svp |s'il vous plait |non merci[ ,.]+)*(stop|desinscription|desabonnement|desinscri(vez|s)-(moi|nous)|desabonn(ez|e)-(moi|nous)|me desinscrire|nous desinscrire|arretez|cessez|desinscrire|desabonner|retirez-moi|supprimez-moi|retire-moi|radiez-moi|foutez-moi la paix|stop pub|opt-?out|unsubscribe)( svp| stp| merci| s'il vous plait| tout de suite| immediatement| maintenant|[.,!]| de (la|cette|votre) liste| de suite)*$",
        "(ne|n')( (me|m'|nous|plus|jamais|pas|surtout|veuillez))* ?{contacter}(-(moi|nous))?( \\w+){0,5} ?(plus|jamais|davantage|a l'avenir|dorenavant|desormais)? && (ne|n') ?(me |m'|nous )?(\\w+ )?(plus|jamais)|(ne|n')( \\w+)? ?(me|m'|nous) ?(\\w+ )?(plus|jamais)|(de|d') ?(ne )?(plus|jamais) (me|m'|nous)|ne (plus|jamais) (me|m'|nous)|(ne|n') ?(m'|me |nous ){contacter} (plus|jamais|pas) && !{defer}",
        "(ne|de ne|n')( \\w+)? ?(plus|jamais|pas) (me |m'|nous |recevoir|etre|avoir|vouloir|souhaiter|utiliser|envoyer|vous)( \\w+){0,4} ?({contacter}|{thing}|demarche_?) && !(j'ai|nous avons|ai) ~(pas|plus) recu && !{defer} && !(pas|plus) (recu|pu|eu|lu|vu)",
        "(je|nous|j'|on) (ne |n'|me |nous |m')*(souhait_|veu_|voul_|desir_|aimer_|accept_|autoris_|consen_|prefer_|tien_|suis|sommes|demand_|ai|avons) ~(plus|pas|jamais|aucun_?|ne plus|ne pas) ~({contacter}|{thing}|recevoir|recoive|etre (contact|sollicit|demarch|relanc|appel|inscri|derang)_|figurer|faire partie|abonne_?|inscri_) && !{defer} && !(pas|plus|jamais) (recu|lu|vu|eu|pu|encore|trouve) && !(suis|sommes) pas (dispo|contre)_? && !(je|nous) ne (veux|souhaite|voudr_) pas (rater|manquer|vous (deranger|retarder|importuner))",
        "(plus|pas|aucun|aucune|assez|fini|stop aux?|halte aux?|non aux?)( de| d'| a| aux| autre| vos| ces)* ?{thing}( \\w+){0,6} ?(svp|s'il vous plait|merci|de (votre|ta) part|a l'avenir|de vous|pour moi|[.!]|$) && !(il n'y|y a|n'ai|j'ai|nous|pas de (message|souci|probleme|nouvelles)|n'avons|{defer}|recu|pas d'(appel|offre)s? (aujourd|cet))",
        "(retir|supprim|enlev|ray|radi|effac|sort|desinscri|desabonn|ot|exclu|vir)(ez|er|e|iez|s|vez|re|rez|t)(-| )?(moi|nous|me|m'|mon|ma|mes|notre|nos)? ?~(de|d'|du|des) ~{liste} && (moi|me|m'|mon|ma|mes|nous|notre|nos|m)\\b && !{gone}",
        '(etre|soit|soient|me voir|a etre|sois|que je sois|que je ne|que mon)( \\w+){0,3} (retire|supprime|enleve|raye|radie|desinscri|desabonne|sorti|exclu|ote)_? && !{gone} && !(client|abonne)s',
        "((me|m'|nous) (desinscri_|desabonn_|retirer|radier|rayer|enlever|supprimer|sortir|desabon_)|(desinscri_|desabonn_|radi_|retir_|ray_|supprim_|enlev_|blacklist_|oubli_)-(moi|nous)|ma (desinscription|radiation)|mon (desabonnement|opposition|retrait)) && !{gone}",
        "(je|nous|m'|j'|moi)( \\w+){0,3} ?(m'oppos_|nous oppos_|oppos_|fais opposition|exerce mon|fais valoir|objecte|exerc_|invoqu_|refus_|interdi_) ~(a|au|aux|trait_|utilis_|prospection|demarchage|donnees|droit|toute?|vos|d'opposition|que|de|d') && !(a (la|cette|votre|ce) (reunion|proposition|date|prix|facture|offre|livraison)|refuser? (la|votre|cette|ce|le) (offre|proposition|devis|invitation|rendez))",
        "(droit d'opposition|m'oppose|nous nous opposons|article 21|opposition au (traitement|demarchage))",
        '(retir|revoqu|annul|repren|revien)_ ~(mon|notre|le|tout|sur mon) ~(consentement|accord|autorisation|inscription|abonnement|opt-?in) && !(devis|commande|reunion|offre|contrat|logiciel|licence)',
        '(mon|notre) (consentement|accord|autorisation) ~(est|a ete|soit) ~(retire|revoque|annule)_?',
        '(laiss(ez|e)|fich(ez|e)|fout(ez|s))-(moi|nous) (tranquille|la paix|en paix)',
        "(mett_|ajout_|inscri_|plac_|inscriv_|met|port_)(-(moi|nous))? ~(moi|mon|notre|ma|nous|mes) ?~(liste (noire|rouge|d'opposition|repoussoir|d'exclusion|de blocage)|bloctel|stop list|blacklist)",
        "(bloctel|liste robinson|liste d'opposition) && (inscri_|je|nous|respect_|figur_)",
        "(jamais|pas) (demand_|donn_|autoris_|consenti|sollicit_|souscri_|inscri_|accept_|accord_|abonn_) ~({thing}|accord|consentement|autorisation|liste|inscri_|contact_|sollicit_|rien|rien a|etre|a vos|recevoir|ma permission) && (je|j'|nous|on|m)\\b && !(demande (un|le|de) (devis|prix|remboursement))",
        '(cess|arret|stopp|interrompr?|interromp|ne (plus|pas)|plus|jamais)_? ~(utilis|trait|exploit|partag|vend|transmet|revend|conserv)_ ~(mes|mon|ma|nos|notre) ~{data}',
        "({thing}|demarchage|prospection|demarches?) ~(ne sont pas|n'est pas|pas|non|in)_? ?(bienvenue?s?|desire_?s?|souhaite_?s?|sollicite_?s?|appropri_|accept_|tolere_?s?|desirables?) && !(recu|facture)",
        "(n'accept_|refus_|ne (veu_|souhait_|voul_|desir_|prend_)|n'autoris_|interdi_)( \\w+){0,3} ~(demarch_|prospection|sollicitation_|publicit_|{thing} (commerciale?s?|publicitaires?|promotionnelle?s?|non (sollicit|desir)_)|vos (mails|messages|e-?mails|courriels|relances|appels|offres|newsletters))",
        '(prochain|nouveau|nouvel|autre|encore|tout) ~{thing} ~(signal_|plainte|cnil|bloqu_|spam|avocat|considere|denonc_)',
        '(perdez|oubliez|jetez|oublie|perds) (mon|notre|ma) (adresse|numero|e-?mail|mail|contact|coordonnees)',
        '(mettez|mettre|mets|met) (fin|un terme) a (ces|vos|cette|toute?s?|ce|tous|votre) ~({thing}|prospection|sollicit_|demarch_|harcelement)',
        '(deja|plusieurs fois|encore) ~(demand_|dit|desinscri_|desabonn_|signal_) ~(arret_|cess_|plus|desinscri_|ne plus|retir_|desabonn_|stop)',
        '(comment|ou) (me|nous|se|puis-je me|faire pour me|on se) ?(desinscri_|desabonn_)',
        '(ceci|ce (message|mail)|la presente|le present|considerez) ~(opposition|demande de desinscription|retrait|desinscription)',
      ],
      no: ['{offered}', "(ne|n')( \\w+){0,2} pas (cess|arret)_|s'arret_ (de|chez|au|dans)"],
    },
    erasure: {
      yes: [
        "(supprim|effac|detrui|elimin|retir|enlev|purg|ot|oubli|radi)_?(-\\w+)? ~({mes}|l'integralite de mes|tout ce) ?~({data}) && !{mes}( \\w+)? {data} ~(de|du|sur|dans|des) (la |le |l'|cette |ce |les )?{gone} && !(ma|mon|notre) (derniere|dernier|precedent|ancien|commande|commentaire|facture|double)_? && !(mon|ma|notre) (nom|adresse|numero|contact|e-?mail|mail)( \\w+){0,2} (de|des|du) (la |le |cette |votre |vos |ce |toutes )?(liste de diffusion|newsletter|liste)",
        '(supprim|effac|detrui|elimin|retir|enlev|purg)_?(-\\w+)? ~({data}|tout|toute_?|ce que) ~(detenez|detiens|avez|as|possed_|conserv_|stock_|gard_|me concern_|sur (moi|nous|mon)|a mon (sujet|propos)|nous concern_|relativ_|enregistre_) ~(moi|mon|me|nous|sujet|propos|concern_|compte)',
        "(supprim|effac|retir|enlev|purg|sort)_?-(moi|nous) (completement |entierement |totalement )?(de|du|des) (vo_ |votre |vos |la |le |l'|tous vos )?(base_?|systeme_?|fichier_?|crm|bdd|serveur_?|registre_?|donnees|base de donnees)",
        "(droit a l'(oubli|effacement)|droit a la suppression|droit d'effacement|demande d'effacement|demande de suppression|article 17|art\\.? ?17|l'effacement (de|du|des|complet|integral)|effacement de (mes|toutes)) && !(politique|comment gerez|webinaire|formation|votre (outil|logiciel))",
        '(demand|exig|souhait|requier|requer|voudr|veu|sollicit|reclam|attend|prie|merci d)_?( \\w+){0,4} ~(suppression|effacement|destruction|retrait|purge|elimination) ~({mes}|{data}|me concern_|complet_?|totale?) && !(la (ligne|page|clause|remise|coquille))',
        "(suppression|effacement|destruction|purge) (complete |totale |definitive |immediate |integrale )?(de|d')( toutes| l'ensemble de| tout)? ?({mes}|mes) ~{data}",
        '(oubliez-moi|oublie-moi|oubliez tout (de|sur)|plus aucune trace|aucune trace de (moi|mon|mes))',
        '(que|voir|a ce que) {mes} ~{data} ~(soi_|supprim_|effac_|disparai_|detrui_) && !{gone}',
        "(ne |n')?( ?\\w+)? ?(plus|pas|cess_|arret_) ?(de )?(gard|conserv|stock|enregistr|detenir|archiv)_? ~{mes} ~{data}",
        '{mes} {data}( personnelles| de contact)? (doivent|doit|devront|devra) etre (supprim|effac|detrui)_',
        '(faites|faire|fais) disparaitre {mes}',
      ],
      no: [
        '{offered}',
        "(j'ai|nous avons|je viens de|je vais|nous allons|avons|ai)( \\w+)? (supprim|effac|retir)_",
      ],
    },
    access: {
      yes: [
        "(quelles?|quels?|que|qu'est-ce que|toutes les|tout ce que|ce que|quoi|lesquelles|combien de) ~({data}|savez|sais|detenez|avez|as|information_)? ?~{detenir} ~(sur|a propos|a (mon|notre) (sujet|propos|egard)|concern_|de|me|relativ_|au sujet|comme {data} sur) ?~(moi|me|mon|nous|sujet|propos|personne|concern_|egard) && !(vous )?avez (dit|pense|entendu)",
        '(quelles?|quels?) (sont les )?({data}) ~(me|nous|moi) ?~(concern_|detenez|avez)',
        "(avez|detenez|conservez|possedez|traitez|stockez|disposez|utilisez)-?(vous|tu) (des|mes|d'|certaines|encore des)? ?{data} ~(moi|me concern_|mon (sujet|nom)|personnelles)",
        "(copie|extrait|export|exemplaire|liste|detail|recapitulatif|communication|releve|duplicata)( complete?| integrale?| detaillee?)? (de|d'|des)( l'ensemble de| l'integralite de| toutes| tous| tout ce)? ?({mes}|mes|vos|les|donnees|informations|que) ?~({data}|detenez|avez|savez) && (mes|mon|moi|me|ma|nous|nos)\\b && !(contrat|facture|commande|devis|releve bancaire)",
        "(droit d'acces|demande d'acces|article 15|art\\.? ?15|acces (a|aux)( toutes| l'ensemble de)? ?(mes|donnees (me|que vous|personnelles))|droit d'obtenir (une copie|la communication)) && !(politique|webinaire|formation|logiciel|votre (outil|plateforme))",
        "(envo|transmet|fourni|communiqu|donn|adress|montr|indiqu|precis|fai)_?(-\\w+)? ~(moi|me|m'|nous)? ?~((toutes? |tous |l'ensemble d_'? ?|l'integralite d_'? ?|les |mes |tout ce que )+({data})?) ?~({detenir}) ~(sur|me|moi|mon|concern_|sujet|nous)",
        "(envo|transmet|fourni|communiqu|donn|adress|export)_?(-\\w+)? ~(mes|toutes mes|l'ensemble de mes) (propres )?(donnees|informations)( personnelles)?( que| svp|[.,!?]|$)",
        '(demand|exerc|souhait|voudr|veu|sollicit|aimer|desir|reclam)_?( \\w+){0,4} ~(acces|acceder|consulter|connaitre|savoir|copie|communication) ~((mes|nos) (donnees|informations|infos)|(donnees|informations|infos) ~(me concern_|sur moi|detenez|mon sujet)|vous (avez|savez|detenez) sur moi|ce que vous)',
        '(a qui|avec qui|quels (tiers|partenaires|prestataires)) ~(transmi_|communiqu_|vend_|partag_|donn_|cede_) ~(mes|mon|nos) ~{data}',
        '(finalite_?|base legale|fondement|duree|pourquoi|combien de temps|quel but) ~(trait|conserv|utilis|detenez|stock|gard)_? ~(mes|mon|me|nos|de mes) ?~({data}|concern_)',
        "(que|qu'est-ce que|ce que) (savez-vous|vous savez|tu sais|sais-tu) (de|sur|a propos) (moi|nous)",
      ],
      no: ['{offered}', "(j'ai|je vous|nous vous|ci-joint)( \\w+)? (envo|transm|join)_"],
    },
    'source-question': {
      yes: [
        "(comment|ou|d'ou|par qui|aupres de qui|par quel(le)?s? \\w+|de qui|a qui|qui|quand|de quelle (maniere|facon|source)|quelle source|par quel biais|chez qui|via qui|grace a qui) ~(avez|as|a|ont|aviez|tenez|tiens|etes|es|est-ce que|avoir|possedez|disposez|connaissez|detenez|avez-vous|trouve_|obten_|vous|tu|t'|vous vous) ~({mes}|mon|ma|mes|nos|notre|me|m'|ces|cette|ce|moi|l'|les)( \\w+)? ?({data}|trouve_?|connai_?|contacte_?|identifie_?|\\?|[?.!]|$) && !(ou|comment) (puis|peut|pouvons|dois|faut|on) && !(trouver (nos|notre) (bureau|produit|stand)|{gone}|chiffre)",
        "(d'ou|ou|comment|de qui|par qui) (vous|tu|t')? ?(tenez|tiens|sortez|sors|tirez|avez|as|provien_|vien_|viennent|connaissez|connais|detenez|possedez)(-vous|-tu)?( bien| donc| sort| eu| obtenu| trouve| recupere| pris| deniche)* ?({mes} ~{data}|mon (adresse|mail|numero|nom)|cette adresse|mes)",
        "(d'ou|de ou|ou) (vien_|provien_|sort_|emane_) ({mes}|ces|cette|l') ?~{data} && !(chiffre|cette (donnee|information|info) sur|ces (donnees|chiffres) (sur|dans|du))",
        "(qui|quelle (societe|personne|entreprise)|lequel|quel \\w+) (vous |t'|a |te |est-ce qui |vous a |t'a )+(bien )?(pu )?(vous )?(a |ait )?(donn|transmi|fourni|communiqu|vend|pass|revel|file|partag|refil|cede|ced|remi|recommand)_ ~({mes}|mes|mon|ma|mon nom|ces|cette|notre|nos) ?~({data}|contact)",
        "(source|origine|provenance) (exacte )?(de|d')( ({mes}|ces|cette|mes|toutes|la|vos|l'))* ?{data} && (mes|mon|ma|nos|notre|me|moi|m|ces (coordonnees|donnees personnelles))\\b|(origine|provenance|source) (de|d') (mes|mon|ma) ",
        '(comment|par quel moyen|ou) (avez-vous|as-tu|vous avez|tu as|avez vous)( \\w+)? ?(eu|obtenu|trouve|recupere|recolte|decouvert|connu|pu (obtenir|trouver|avoir)|deniche|acces|collecte|pris|achete|acquis|su) ~(mes|mon|ma|ce (mail|numero|contact)|cette (adresse|ligne)|acces a mes|a mes) ?~({data}|mail|existence|contact)?',
        "(comment|ou|par qui) (m'avez|m'as|nous avez|vous m'avez|avez-vous fait pour (me|m'))(-vous|-tu| vous)? ?(trouve_?|connue?|contacte_?|identifie_?|reper_|decouvert_?|eue?|trouver|contacter|joindre)",
        "(comment|ou|d'ou|par qui) ~{mes} ~{data} ~(arriv|atterri|parvenu|tomb|obtenu|collect|trouve|recuper|provien|vien|entre|chez vous|votre (base|liste|fichier)|vos mains)_?",
        "(dites|indiqu|precis|expliqu|savoir|inform|communiqu|curieu|aimerais|demand|merci de|puis-je)_?(-\\w+)? ~(comment|ou|d'ou|qui|la source|l'origine|la provenance|quelle source) ~(avez|as|a|tenez|mes|mon|ma|eu|obtenu|mon) ?~(mes|mon|ma|contact|{data}|moi)",
        "(ne (me )?(souvien_|rappel_)|n'ai (jamais|pas)) ~(donn|communiqu|transmi|laisse|fourni)_ ~{mes}? ?~{data} ~(comment|ou|d'ou|qui|alors)",
        "(mes|mon|ma) ~{data},? ~(vous l'avez|vous les avez|vient d'ou|viennent d'ou|trouvee? ou|eue? (ou|comment)|obtenue?s? (comment|ou)|d'ou)",
      ],
      no: ['{offered}'],
    },
  },
};
