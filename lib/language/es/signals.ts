import type { SignalLabel } from '@/lib/model/assessment';

import type { Lexicon } from '../pattern';

/** Spanish: what people write when they want it to stop, or want to know (`law.md` §7). */
export const es: Lexicon<SignalLabel> = {
  script: 'plain',
  words: {
    verbo:
      '(contact|escrib|llam|envi|mand|molest|remit|acos|spame|inform|ofrec|busc|insist|bombarde|llen|comuni|dirig|dirij|hostig|persig|fastidi|import[uú]n|incordi|telefone|agobi|teng|inscrib|inclu|solicit|marc)_',
    cosa: '(correos?|e-?mails?|mails?|mensajes?|newsletters?|boletin_|publicidad|anuncios?|ofertas?|comunicaciones?|comunicados?|spam|sms|whatsapps?|llamadas?|cartas?|envios?|promociones?|propaganda|solicitudes|propuestas?|contactos?|informacion|recordatorios|seguimientos?|invitaciones|marketing|notificaciones|avisos comerciales|textos)',
    data: '(datos|correos?|e-?mails?|mails?|direccion_?|telefono_?|movil|celular|numero_?|informacion|nombre_?|contactos?|ficha|perfil|registros?|cuenta|referencias|rastro|historial|expediente|senas)',
    mis: '(mis?|nuestr[oa]s?|todos mis|toda mi|los mios)',
    tener:
      '(tien_|ten_|has|ha|han|habeis|pose_|conserv_|guard_|almacen_|trat_|recog_|recopil_|registr_|dispon_|sab_|maneja_?|manejan|utiliz_|usan?|archiv_|mantien_|hay|consta_?|obra_?|figura_?|cuenta_?|procesa_?)',
    lista:
      '(listas?|listados?|ficheros?|archivos?|bases?|bbdd|crm|newsletters?|boletin_|distribucion|sistemas?|registros?|envios?|campanas?|contactos|destinatarios|mailing_?|suscripcion_?|secuencias?|agenda|correos|directorio|comunicaciones)',
    defer:
      '(hasta|por ahora|de momento|por el momento|este mes|esta semana|hoy|manana|por la manana|por la tarde|durante|en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)|la (semana|proxima) (que viene|semana)|el (mes|ano|trimestre) que viene|ahora mismo|el fin de semana|el (lunes|martes|miercoles|jueves|viernes)|en estos momentos|antes|despues|tras|cuando|este ano|en unas semanas|todavia|aun)',
    gone: '(copia|hilo|reunion|invitacion|agenda|diapositiva|presentacion|participantes|ponentes|pagina \\d+|presupuesto|borrador|documento|informe|contrato|factura|tabla|folleto|foto|acta|pedido|grupo|carrito|firma|plano|propuesta|cotizacion|linea)',
    offered:
      '((si|cuando|en caso de que) (usted |ustedes )?(no |ya no )*(desea|quiere|prefiere|deseas|quieres|desean|quieren|le interesa)_?|(usted )?(puede|puedes|pueden|tiene derecho|podra) |para (darse|darte|dejar de recibir|cancelar) |pulse|haga clic|recibe este|ha recibido este|este (mensaje|correo) (es|y sus|va|puede contener)|destinatario|por error|(nuestros|sus|los|vuestros) (clientes|suscriptores|usuarios|contactos|lectores) ~(baja|cancel_|pid_|quier_|recib_|borr_)|darse de baja ?:? ?%)',
  },
  masks: [
    '(tasa|indice|porcentaje|ratio|numero)s? de (bajas?|cancelacion|cancelaciones|desuscripcion)',
    '(ninguna?|sin|no (hay|tengo|tenemos|veo)) (objecion|inconveniente|oposicion|problema)(es)?',
    'no (me|nos) (opongo|oponemos|oponia)',
    '(ficha|hoja) (tecnica|de datos)|datos tecnicos|base de datos (tecnica|de productos)',
    'acceso (a|al|a la|a los)( \\w+)? ?(demo|demostracion|portal|plataforma|cuenta|prueba|api|servidor|version|curso|sistema)_?',
    '(dar|dado|doy|damos|dar_|causar|causa|estoy|esta|estar|estuve|estamos|esta de|de) (de )?baja (medica|laboral|por|hasta|maternal|paternal|al (empleado|trabajador)|temperatura)',
    'dar de baja (el|la|un|una|al|los|las) (servicio|linea|pedido|producto|articulo|contrato|empleado|vehiculo|equipo|luz|gas)',
  ],
  rules: {
    objection: {
      yes: [
        '(dej|ces|par|termin|basta|suspend|evit|absteng|absten|det[eé]ng|acab)_? (ya )?(de|con|tod_)( una vez de)? ~({verbo}|{cosa}) && !{defer} && !(dejo|dejamos|dejare|parare|deje de (funcionar|producir|fabricar)|pedidos|entregas)',
        '^((hola|buenos dias|buenas tardes|buenas|estimad_)[^,]*, |por favor,? |no,? gracias[ ,.]+|solicito |quiero (la |mi )?)*(baja|stop|cancelar( la)? suscripcion|darme de baja|denme de baja|deme de baja|dame de baja|dadme de baja|desuscribir(me)?|basta|paren|pare|eliminar suscripcion|borrenme|eliminenme|quitenme|borrame|quitame|desuscribanme|basta ya|dejenme en paz|unsubscribe|no molestar)( por favor| gracias| ya| inmediatamente| ahora| de (esta|la|su) lista| de una vez|[.,!])*$',
        'no (me|nos|quiero que|queremos que|deseo que|vuelv_ a|siga_?|sigas|sigan)( (me|nos|vuelv_|siga_?|sigas|sigan|a|mas|deben?|debe|quier_))* ?{verbo}(me|nos|le)? ?~(mas|nunca|de nuevo|nuevamente|jamas|por favor|$|[.!,]|otra vez|{cosa}|ninguna?) && !{defer} && !(no (me|nos) (llega_?|ha llegado|consta|molesta_?) )',
        '(no|nunca|jamas|ya no)( \\w+){0,2} (quier_|dese_|quis_|acept_|autoriz_|consient_|consent_|permit_|querem_|interes_|solicit|me gusta_?|necesit_|prefier_|estoy (interesad_|de acuerdo)|estamos (interesad_|de acuerdo)|he (pedido|solicitado|dado|autorizado|consentido|aceptado))_? ?~(recibir|{cosa}|{verbo}|figurar|formar parte|estar en|seguir (en|recib_)|que me|que nos|consentimiento|permiso|autorizacion|suscrito|suscrib_) && !{defer} && !(recib_ (su|tu|el|la) (propuesta|factura|pedido|oferta de)) && !(perder|molestar(le|te))',
        '(no|ni)( \\w+)? ?(mas|otr_) {cosa} ?~(por favor|gracias|$|[.!,]|de (su|usted)) && !(no hay|no (tengo|tenemos|he|hemos)|{defer})',
        '(prefier_|ruego|rogamos|pido|pedimos|solicito|solicitamos|exijo|exigimos|agradec_|quisiera|quiero|queremos|deseo|deseamos|gustaria)( \\w+){0,4} ~(no (recibir|volver|ser|me|nos|me envi_|sig_)|dej_ de|ces_|baja|no mas|que (par_|no)|me (quit_|borr_|elimin_|retir_|saqu_|exclu_)|ser (eliminad_|borrad_|excluid_|dad_ de baja|quitad_|retirad_)|cancelar (la|mi) suscripcion|la cancelacion de (la|mi) suscripcion) && !{defer} && !{gone}',
        '(d[ae]_?(me|nos)|darme|darnos|me den|me de|me des|nos den|deis|doy|tramit_|solicito|pido|causar|gestion_|procesen|quiero|mi)( \\w+){0,3} ?(de )?(la )?baja ?~({lista}|por favor|$|[.!,]|ya|inmediat_|gracias|de (la|su|esta|vuestra|tu|todo_)|en) && !(medica|laboral|precio)',
        '(quit|elimin|borr|saqu|sac|retir|exclu|suprim|desapunt|desuscrib|tach|remuev)_?(me|nos|n?me|mi|nos)?\\b ?~(me|nos|mi|mis|nuestr_)? ?~(de|del|fuera de) ~{lista} && =(?:(?:[Qq]uít|[Ee]limín|[Bb]órr|[Ss]áqu|[Ss]ác|[Rr]etír|[Ee]xclúy|[Ss]uprím|[Dd]esapúnt|[Dd]esuscríb|[Tt]ách|[Rr]emu|[Qq]uit|[Ee]limin|[Bb]orr|[Ss]aqu|[Ss]ac|[Rr]etir|[Ee]xclu|[Ss]uprim|[Dd]esapunt|[Dd]esuscrib)\\p{L}*(?:me|nos)\\b|\\b[Mm]e\\b|\\b[Nn]os\\b|\\b[Mm]is?\\b|\\b[Nn]uestr) && !{gone}',
        '(quit|elimin|borr|saqu|retir|exclu|desapunt|desuscrib|desinscrib)_(me|nos)( ya| por favor| de inmediato| cuanto antes| gracias|[.,!])*$ && !{gone}',
        '(me|nos) (opongo|oponemos|niego|negamos|oponia|gustaria oponer_) ~(a|al|que|rotundamente|totalmente) && !(a (la|esa|esta) (reunion|propuesta|fecha|clausula|subida|medida))',
        '(ejerc|ejercit|invoc|hag)_ ~(derecho|oposicion) ~(oposicion|oponer_|no recibir) ?|derecho de oposicion|articulo 21',
        '(retir|revoc|anul|cancel)_ ~(mi|el|nuestro|todo|la|mi) ~(consentimiento|autorizacion|permiso|suscripcion|inscripcion) && !(pedido|contrato|oferta|reserva|licencia|software|netflix)',
        '(mi|nuestro) (consentimiento|autorizacion) (queda|ha sido|esta|fue) (revocad_|retirad_|anulad_)',
        '(dej|d[eé]j)_(me|nos)( \\w+)? (en paz|tranquil_)|me dejen? (en paz|tranquil_)',
        '(inclu|pon|añad|anad|apunt|met|inscrib|agreg)_ ?~(lista (negra|robinson|de exclusion|de supresion|de oposicion|de no)|lista robinson|no contactar)',
        'lista robinson && (estoy|inscrit_|apuntad_|respet_|me|nos|figuro)',
        '(nunca|no|jamas) ~(di|dimos|he dado|hemos dado|pedi|pedimos|he pedido|solicite|solicitamos|autorice|me (suscribi|apunte|inscribi)|consenti|acepte|me he (suscrito|inscrito)|he solicitado|he autorizado|nos hemos) ~({cosa}|consentimiento|permiso|autorizacion|lista|boletin|esto|nada|que (me|nos)|{lista}|$|[.!])',
        '(no|dej|ces|par|prohib)_? ?~(us|utiliz|trat|ced|compart|vend|emple|explot|comparti|usen)_ ~(mis?|nuestr_) ~{data} && !(no (he|hemos) usado)',
        '({cosa}|publicidad|contactos?) ~(no (es|son|sea|sean) (bienvenid_|desead_|solicitad_|autorizad_|de mi interes)|no (desead|solicitad|autorizad)_) && !(filtr_|software|herramienta)',
        '(no (acept_|admit_|atend_|contest_|quer_|quier_|dese_|autoriz_|permit_)|rechaz_|prohib_)( \\w+){0,3} ~({cosa} (comerciales?|publicitari_|promocionales?|no solicitad_)|publicidad|spam|sus (correos|mensajes|llamadas|ofertas|envios|comunicaciones|mails)|comunicaciones comerciales|propaganda|mas {cosa})',
        '(proxim_|nuev_|otr_|siguiente|cualquier) ~{cosa} ~(denunci_|reclam_|aepd|agencia|bloque_|spam|abogad_|report_)',
        '(pierd|olvid|borr|tir)_ (mi|nuestro) (numero|telefono|correo|contacto|direccion) ?(ya|por favor|[.!]|$)',
        '(ya|varias veces|repetidas) ~(he pedido|pedi|dije|he dicho|solicite|he solicitado|me di|me he dado) ~(baja|dej_|no (recib|me|escrib|quer)_|par_|elimin_)',
        '(como|donde) (me|puedo|hago|nos|podemos)( \\w+){0,3} ?(baja|desuscrib_|desapunt_|dejar de recibir|borrar(me)? de)',
        '(esto|este (correo|mensaje)|consider_|tom_) ~(mi oposicion|oposicion|solicitud de baja|baja|revocacion)',
        '(poner|pongan|ponga|pon) fin a ~({cosa}|acoso)',
      ],
      no: ['{offered}', 'no (dej|par|ces)_ de '],
    },
    erasure: {
      yes: [
        '(borr|elimin|suprim|destru|quit|retir|cancel|limpi|deshag|remuev|olvid)_ ~({mis} ?~({data}|huella)|todo lo que|todos los datos|toda la informacion) ?~ ?(de|del|que|por favor|[.,!?]|$|inmediat_|y|ya|conforme|segun|en) && (mi|mis|nuestr_|mios|sobre mi|me|mia)\\b && !{mis}( \\w+)? {data}( de contacto)? (de|del|en) (la |el |este |ese )?{gone} && !(mi|nuestro) (ultimo|anterior|pedido|comentario|factura|suscripcion) && !(mi|mis|nuestro) (nombre|direccion|correo|numero|contacto|mail|email)( \\w+){0,2} (de|del) (la |las |su |sus |esta |vuestra |tu )?(lista|newsletter|boletin|lista de (distribucion|correo|difusion))',
        '(borr|elimin|suprim|destru|quit|retir|cancel|limpi)_ ~({data}|todo|toda|todos|cuanto|lo que) ~{tener} ~(sobre|de|acerca|a mi|respecto|relativ_|referent_|mi|que me) ~(mi|nosotros|mi persona|mi nombre|concern_|me)\\b',
        '(borr|elimin|suprim|quit|saqu|sac)_?(me|nos)\\b (por completo |definitivamente |totalmente |completamente )?(de|del) (su|sus|la|las|el|vuestr_|tu|todos|todas)( \\w+)? ?(bases?|sistemas?|ficheros?|crm|bbdd|servidor_|registros?|archivos?)',
        '(derecho al olvido|derecho de supresion|derecho de cancelacion|derecho a la supresion|solicitud de supresion|articulo 17|art\\.? ?17|supresion (de|total)|eliminacion de mis|cancelacion de mis datos) && !(politica|como gestionan|webinar|curso|su (herramienta|software)|la (linea|pagina))',
        '(pid|ped|solicit|exij|exig|quier|dese|requier|reclam|ruego|gustar|quisier|espero|insto)_?( \\w+){0,5} ~(supresion|eliminacion|borrado|cancelacion|destruccion|retirada|se (borren|eliminen|supriman)|borr_|elimin_) ~({mis} ~{data}|{mis} datos|mi informacion|datos personales|relativos a mi|sobre mi|completa de|definitiva de|toda) && !{gone}',
        '{mis} ~{data} ~(sea_?|deben ser|tienen que ser|han de ser|debe ser|desaparezca_?) ?~(borrad_|eliminad_|suprimid_|destruid_|de sus|de su)',
        '(no|dej_ de|ces_ de)( \\w+)? ?(guard|conserv|almacen|manten|archiv|ten|teng|retener)_ ~{mis} ~{data} && !(no tengo|no tenemos)',
        '(olvid_(se|ense|aos)? de (mi|que existo|todos mis)|ningun rastro (de mi|mio)|borr_ todo rastro)',
        '(haga_?|hagan) desaparecer {mis}',
      ],
      no: [
        '{offered}',
        '(he|hemos|acabo de|voy a|vamos a)( \\w+)? (borrad|eliminad|borrar|eliminar)_',
      ],
    },
    access: {
      yes: [
        '(que|cuales|cuanta|todos? los?|toda la|todo lo que|lo que|cuantos|cual) (\\w+ )?~({data}|sabe_?|saben|cosas|tiene_?|tienes) ?~{tener} ~(sobre|de|acerca de|respecto|referent_ a|relativ_ a|en relacion|a nombre|con|mi[os]?) ?~(mi|nosotros|mi persona|nombre|nuestr_|cuenta|relacion|mios?|mia)\\b',
        '(que|cuales) ({data}|datos|informacion)( \\w+){0,3} (mi[oa]s?|sobre mi|de mi|personales mios)\\b|que (saben?|sabeis|sabes) (de|sobre|acerca de) (mi|nosotros)',
        '(tienen?|tienes|teneis|guardan?|conservan?|tratan?|almacenan?|disponen?|manejan?|procesan?|poseen?) (ustedes )?(algun_ |mis |algo de |datos |informacion )+~(sobre mi|de mi|mios?|personales|mi persona|acerca de mi|mis datos|datos mios) && \\?',
        '(copia|extracto|exportacion|listado?|relacion|detalle|resumen|informe|duplicado|volcado)( completa| integra| detallad_)? (de|con)( todos?| toda| todo)? ?(los |la |lo )?({mis}|{data}|que) ?~({data}|{tener}|personal_) && (mi|mis|mios|nuestr_|sobre mi|me)\\b && !(contrato|factura|pedido|presupuesto)',
        '(derecho de acceso|solicitud de acceso|articulo 15|art\\.? ?15|acceso a (todos )?(mis|los) datos|acceder a (todos )?mis datos|acceso a mi informacion) && !(politica|webinar|curso|su (herramienta|plataforma|software))',
        '(envi|mand|remit|facilit|proporcion|d[ei]|dig|indiqu|muestr|inform|entreg|comuni|hag|detall)_ ~(todos? |toda |lo que |los |la |que |cuant_ |cuales )+({data} )?~({data}|sab_)? ?~{tener} ~(sobre|de|acerca|respecto|a) ~(mi|nosotros|mi persona)\\b',
        '(envi|mand|remit|facilit|proporcion|entreg|export)_ ~(mis|todos mis|los) (propios )?datos( personales)?( que| por favor|[.,!?]|$)',
        '(solicit|pid|ped|ejerc|quier|quisier|dese|gustar|exij|necesit|reclam)_?( \\w+){0,4} ~(acceso|acceder|consultar|conocer|saber|ver|copia|informacion) ~({mis} (datos|informacion|ficha)|(datos|informacion) ~(sobre mi|mios|personales|{tener})|(que|lo que) (\\w+ )?~(saben|tienen|tiene|datos) ~(de|sobre) mi)\\b',
        '(a quien|con quien|que (empresas|terceros)) ~(ced_|comparti_|compart_|vend_|comunic_|dado|han|pas_|facilit_) ~{mis} ~{data}',
        '(finalidad_?|base (legal|juridica)|fines|plazo|para que|cuanto tiempo|por que) ~(trat|conserv|utiliz|us|guard|almacen|tien|tenen)_ ~{mis} ~{data}',
      ],
      no: ['{offered}', '(le|les|te) (envio|mando|adjunto|remito)|(adjunto|adjuntamos)'],
    },
    'source-question': {
      yes: [
        '(como|donde|de donde|por donde|quien|quienes|de quien|a traves de (que|quien)|por quien|por que (medio|via)|mediante que|que fuente|de que (manera|forma|fuente|lista|base|sitio)|por medio de (que|quien)|con que) ~(ha|han|has|habeis|he|tien_|obtuv_|obten_|consig_|consegu_|sac_|saco|encontr_|localiz_|dio|dieron|paso|pasaron|facilit_|vendi_|proporcion_|lleg_|conoc_|averigu_|compr_|sab_|dado|adquir_|cogi_|tom_|recib_|hall_|di[oó]|proced_|provien_|hizo|hicieron|hiciste|dispon_|cuent_|entreg_|ced_|sal_|vien_|ha) ?~({mis}|este|esta|estos|me|conmigo|lo|la|los|mio|de mi|a mi|con mi) ?~({data}|conoc_|encontr_|localiz_|[?.!]|$) && !(donde|como) (puedo|podemos|se puede|podria|compro|puede) && !(nuestr_ (oficina|tienda|stand|producto|web)|cifra|porcentaje|esta(s)? estadistic_|el dato)',
        '(de donde|donde|como|de quien) (sac|obt|cons|hab|tien|ha|cog|tom|proced|vien|provien|sal)_ ?~({mis}|este|esta|estos) ?~{data} && !(cifra|dato (sobre|de la|del)|informe)',
        '(quien|que empresa|quienes|que persona) (le|les|te|os|se|ha|han|les ha|le ha)* ?~(dado|dio|dieron|pas_|facilit_|vend_|proporcion_|entreg_|compart_|ced_|di[oó]|filtr_|sumin_|recomend_|habl_) ~({mis}|mi|mis|este|estos|esta|mi nombre|de mi)\\b',
        '(fuente|origen|procedencia)( exact_| concret_)? (de|del)( (mis?|nuestr_|estos|los|la|sus|todos|esta|este))* ?{data} && (mis?|nuestr_|me|sobre mi|de contacto|mios)\\b',
        '(como|donde|de donde) ~(han|ha|has|habeis)( \\w+)? ?(conseguid_|obtenid_|sacad_|encontrad_|localizad_|averiguad_|conocid_|dado|hecho|comprad_|adquirid_|recibid_|cogid_|tenido) ~({mis}|con|acceso a mi|de mi|mi|mis|este (correo|numero|telefono)|esta direccion)\\b',
        '(como|donde|de donde|por quien) (me|nos) (ha|han|has|habeis|encontr_|localiz_|conoc_|contact_|hall_|ubic_)',
        '(como|de donde) ~{mis} ~{data} ~(lleg|termin|acab|apareci|esta|figur|consta|proced|vien|obtuv|salido|sali)_',
        '(dig|indiqu|expliqu|sab|inform|comuni|aclar|curiosidad|gustar|pregunt|dime|ruego|agradecer|quisiera)_?( \\w+){0,4} ~(como|donde|de donde|quien|la fuente|el origen|la procedencia|que fuente) ~(ha|han|has|tien_|obtuv_|consig_|consegu_|sac_|dio|encontr_|{mis}|de) ~({mis}|mi|mis|mios|me)\\b ?~{data}?',
        '(no|nunca) ~(recuerdo|he|me consta|les|le|te) ~(dado|facilitad_|di|dar_|haber_|dejad_|proporcionad_|compartid_) ~{mis}? ?~{data} ~(como|donde|de donde|quien|asi que)',
        '{mis} ~{data},? ~(de donde|como (lo|la|los) (ha|han|tien|consig)_|quien se l[oa]s?)',
      ],
      no: ['{offered}'],
    },
  },
};
