import type { ElementLabel } from '@/lib/model/assessment';

import type { Lexicon } from '../pattern';

/** Spanish, with Latin American usage: who writes, why, from where, and how to stop it. */
export const es: Lexicon<ElementLabel> = {
  script: 'plain',
  words: {
    Cargo:
      '(?:[\\p{L}&/-]*(?:[Dd]irector(?:a)?|[Rr]esponsable|[Gg]erente|[Jj]ef[ae]|[Ii]ngenier[oa]|[Cc]omercial(?:es)?|[Cc]onsultor(?:a)?|[Ff]undador(?:a)?|[Cc]ofundador(?:a)?|[Ss]oci[oa]|[Pp]residente|[Pp]resident[ae]|[Ee]jecutiv[oa]|[Aa]sesor(?:a)?|[Ee]ncargad[oa]|[Cc]oordinador(?:a)?|[Dd]elegad[oa]|[Rr]epresentante|[Aa]gente|[Aa]nalista|[Tt]écnic[oa]|[Vv]entas|[Mm]anager|[Aa]ccount|[Ss]ales|[Bb]usiness|[Hh]ead|CEO|CTO|COO|KAM|[Ee]specialista|[Mm]arketing|[Dd]esarrollo|[Aa]dministrador(?:a)?|[Dd]epartamento|[Pp]artner|[Tt]itular|[Pp]ropietari[oa]))',
    Bye: '(?:[Uu]n (?:cordial |afectuoso )?saludo|[Ss]aludos?(?: (?:cordiales?|atentos?|afectuosos?))?|[Aa]tentamente|[Aa]tte\\.?|[Cc]ordialmente|[Ll]e saluda(?: atentamente)?|[Mm]uchas gracias|[Gg]racias(?: de antemano)?|[Aa]brazos?|[Ss]inceramente|[Qq]uedo a (?:su|tu) disposición|(?:[Qq]ue tenga )?(?:[Bb]uen|[Bb]uena) (?:día|semana|tarde|fin de semana)|[Hh]asta pronto|[Rr]espetuosamente)',
    data: '(datos|correos?|e-?mail_?|mail|direccion_?|telefono_?|movil|celular|numero_?|contactos?|nombre_?|perfil|informacion|referencias?|ficha)',
    sus: '((sus?|tus?|vuestr[oa]s?)( \\w+)? {data}|(estos|los|dichos|la|el|esta|este) ({data}) (de (usted|ustedes|contacto)|personales|suyos?|tuyos?)|(estos|los|dichos) datos)',
    origin:
      '(linkedin|perfil|sitio|pagina|web|registro_?|directorio|guia|listado?|lista|feria|evento|congreso|conferencia|seminario|webinar|tarjeta|colega|companer_|contacto|conocid_|amig_|client_|socio|firma|crm|proveedor|newsletter|articulo|publicacion|prensa|google|internet|buscador|busqueda|fichero|base|programa|ponentes|expositores|asistentes|asociacion|camara|formulario|descarg_|llamada|kompass|apollo|aviso legal|%[upo]|fuente_?|public_|stand|inscripcion|visita)',
    role: '(responsable|director_?|dirig_|encargad_|a cargo|jef[ae]|gerente|gestion_|lider_|comprador_?|compras|contrat_|busc_|seleccion_|abr_|inaugur_|lanz_|desarroll_|utiliz_|usa_?|export_|import_|trabaj_|ocup_|supervis_|coordin_|fundador_?|president_|puesto|cargo|funcion_|equipo|empresa|compania|negocio|sector|public_|anunci_|pid_|pregunt_|particip_|asist_|ponen_|ampli_|traslad_|prepar_|organiz_|constru_|produc_|fabric_|vend_|compr_|crec_|es\\b|esta_?|son|tiene_?|ha\\b|han|hab_|llev_|perfil|oferta|vacante|proyecto_?|mision|rol|calidad|condicion|expan_|adquir_|necesit_|recib_|visit_|mencion_|coment_|represent_|administr_|decid_)',
    porque:
      '(porque|ya que|puesto que|dado que|como|en (su|tu) (calidad|condicion)|en calidad|por ser|al ser|siendo|en razon|debido a|a raiz de|tras|con motivo de|a causa de|visto que|considerando|teniendo en cuenta|en relacion con|en el marco de|a proposito de|respecto a|sobre|por (su|tu)|pues|en virtud|al ver|habiendo|despues de|por tratarse|en funcion de|sabiendo|a la vista)',
    escribir:
      '((le|les|te|os|me|nos) ?(escrib_|contact_|mand_|envi_|dirij_|dirig_|hag_ llegar|remit_|present_|pong_ en contacto|llam_|hemos|he|permit_|acerc_|comunic_)|(me|nos) (dirij_|dirig_|pon_|permit_|anim_|comunic_|acerc_)|contacto con (usted|ustedes|vosotros)|escrib(o|imos|irle|irte|irles)|contact(o|amos|arle|arte|ar con)|este (mensaje|correo|e-?mail)|he pensado en)',
    parar:
      '(baja|stop|no (desea|quiere|deseas|quieres|desean|quieren|prefiere|le interesa|te interesa)_?|cancel_|dej_|elimin_|borr_|opon_|opong_|rechaz_|no recib_|no gracias|no volver|retir_|prefiere|prefieres|desuscrib_|suprim_|suspend_)',
    diga: '(respond_|respuesta|conteste_?|contest_|indiqu_|dig_|dime|dinos|avis_|hag_|haz_|escrib_|pulse|pulsa|puls_|clic|aqui|enlace|envi_|basta_?|palabra|linea|mensaje|%[upom]|comuni_|mand_|sab_|simplemente|solo|no (le|te|les|os) (volver_|escrib_|contact_|molest_|enviar_|insist_)|no insist_|no volver_|dejar_|borrar_|eliminar_|retirar_|dar_ de baja)',
  },
  masks: [
    '(tasa|indice|porcentaje|ratio|numero)s? de (bajas?|cancelacion|cancelaciones|desuscripcion)',
    '(ninguna?|sin|no (hay|tengo|tiene|tienen|tenemos)|alguna) (objecion|inconveniente|oposicion|problema)(es)?',
    'salud (financiera|economica|de (su|tu|la|los|sus) (empresa|negocio|pipeline|marca|cartera|sector|datos|sistema))',
    '(bajas? (laborales|medicas de)|baja (tension|temperatura|calidad|latencia|rotacion))',
    'union europea',
    'baja californi_',
  ],
  rules: {
    sender_identity: {
      yes: [
        '=^(?:[Hh]ola|[Bb]uen[oa]s? (?:días?|tardes|noches)|[Bb]uenas|[Qq]ué tal)[,!]? {Name2},? (?:de|desde|del) {Cap}',
        '=(?:[Qq]uedo (?:atent[oa]|pendiente|al pendiente|a la espera|de usted)|[Ss]eguimos en contacto|[Hh]asta luego|[Cc]uídese|[Bb]endiciones|[Ff]eliz (?:día|semana|tarde)),? {Name2}\\s*[,|–—-]\\s*(?:.{0,30}?){Cargo}',
        '=(?:[Pp]ermítame|[Pp]ermíteme|[Pp]ermitan|[Qq]uería|[Qq]uisiera|[Dd]éjeme|[Dd]éjame|[Mm]e gustaría|[Aa]provecho para|[Pp]ara)? ?(?:presentarme|me presento|presentación)(?: brevemente| rápidamente)?[:.,;–—-]+ ?(?:[Ss]oy |[Mm]i nombre es |[Mm]e llamo )?{Name}',
        '(me llamo|mi nombre es|mi nombre:) \\w{2,}',
        '=(?:\\b[Ss]oy|\\b[Ll]e (?:escribe|habla|saluda)|\\b[Tt]e (?:escribe|habla|saluda)|\\b[Aa]quí|\\b[Qq]uien (?:le|te) escribe es|\\b[Mm]e presento[,:;.]?(?: soy)?),? (?:(?:el|la) )?(?:(?:D|Dña|Sr|Sra|Dr|Dra|Ing|Lic)\\.? )?{Name}(?:,| de | del | desde | en | y (?:me|le|te|soy|trabajo|llevo|dirijo|represento)|\\s*[(–—|-]|\\.|!|$)',
        '=(?:^|[^\\p{L}]){Bye}[\\s,!.–—:-]+(?:(?:D|Dña|Sr|Sra|Dr|Ing|Lic)\\.? )?(?!Le\\b|Te\\b|Si\\b|No\\b|Nos\\b|Para\\b){Name2}',
        '=(?:^|[^\\p{L}]){Bye}[\\s,!.–—:-]+(?!Le\\b|Te\\b|Si\\b|No\\b){Name}[\\s,|–—(-]+(?:.{0,30}{Cargo}|(?:de|desde) {Cap})',
        "=^(?:(?:[Hh]ola|[Bb]uen[oa]s? (?:días?|tardes|noches)|[Bb]uenas|[Ee]stimad[oa]s?|[Aa]preciad[oa]s?|[Qq]uerid[oa]s?)(?:,? (?!Soy\\b){Cap}| a todos){0,3} ?[,.!:–—-]+ ?)?{Name2} ?[,|–—(:-]+ ?(?:[\\p{L}&'’/ -]{0,40}?){Cargo}(?!.{0,60}(?:me (?:ha|dio|habl|pas|recom|suger|facilit|comen)|nos (?:ha|dio)|recomend|sugir|coment))",
        '=(?:[Rr]emitente|[Ss]u contacto|[Tt]u contacto|[Pp]ersona de contacto|[Cc]ontacto|[Ee]scrito por|[Ee]nviado por|[Ff]irmado|[Ff]do\\.?|[Dd]e parte de) ?:? {Name2} ?(?:[,(|–—<-]|$|\\.)',
        '=\\b[Tt]rabajo (?:en|para|como) .{0,60}(?:mi nombre es|me llamo)',
        '=\\b(?:[Ll]e|[Tt]e) (?:escribe|habla|saluda) {Name}|^{Name2},? (?:de|desde) {Cap}',
      ],
      no: [
        '=\\b[Ss]oy (?:Un|Consciente)',
        '^(hola|estimad_|buenos dias|buenas tardes) [\\w -]{1,40}[,:!]?$',
      ],
    },
    company_identity: {
      yes: [
        '(en nombre|por cuenta|en representacion|de parte|represent_|por encargo)( de| del)? && =(?:nombre|cuenta|representación|parte|[Rr]epresent\\p{L}+|encargo)(?: de| del)? ?(?:la |el |mi |nuestra )?(?:empresa |compañía |sociedad |firma |grupo |agencia |asociación |marca )?(?!Usted|Vuestra|Su ){Cap}',
        '\\b(cif|nif|c\\.i\\.f|n\\.i\\.f|rut|r\\.u\\.t|cuit|rfc|ruc|vat|nit)\\b[ .:n°o]{0,6}[a-z]?-?\\d',
        '(inscrita? en el registro|registro mercantil|(razon|denominacion) social|domicilio social|sociedad (limitada|anonima|civil|cooperativa)|capital social|tomo \\d+) && !(su|vuestra|tu) (razon|denominacion|sociedad|domicilio)',
        '(remitente|enviad[oa]( a usted)? por|emitido por|remitid[oa] por|mensaje de|correo de|empresa|compania|editad[oa] por) ?:? ?[a-z] && =(?:[Rr]emitente|REMITENTE|[Ee]nviad[oa](?: a usted)? por|[Ee]mitid[oa] por|[Rr]emitid[oa] por|[Mm]ensaje de|[Cc]orreo de|[Ee]mpresa|[Cc]ompañía|[Ee]ditad[oa] por) ?:? (?:la empresa |el grupo |la compañía |la firma )?(?!Usted|Su){Cap}(?: {Cap}| &| y| de)* ?(?:{Cap}|$|[.,(–-])',
        '=\\b(?:[Nn]uestra|[Mm]i|[Ll]a) (?:empresa|compañía|firma|agencia|sociedad) ?(?:, | se llama |«|“)?(?!Su|Usted){Cap}',
      ],
      no: [
        '(su|sus|vuestra|tu|muchas|cada|cualquier|que) (empresa|compania|sociedad)s? && !(nuestr_|nosotros|en nombre|remitente|enviad_|cif|nif|registro|soy)',
      ],
    },
    contact_reason: {
      yes: [
        '(usted |ustedes )?(dijo|menciono|comento|escribio|decia|comentaba|senalo|preguntaba|se quejaba|publico|mencionaste|dijiste|comentaste)\\b ~(que|en|sobre|de) ~~(nosotros|nuestr_|lo|eso|le) ?~?(resolvemos|solucionamos|resuelve|ayudamos|ayuda|arreglamos|atendemos|podemos)',
        '(vi|he visto|lei|he leido|supe|note|he sabido) (que|como) (\\w+ ){1,12}\\w+[;,:.-]* ?(ahi|alli|justo (ahi|en eso)|precisamente (ahi|eso)|en eso|para eso) ~(nuestr_|rinde|ayud_|sirv_|entra_|entramos)',
        '(su|tu|vuestr[oa])\\b ~?(oferta de empleo|oferta|anuncio|vacante|publicacion|articulo|charla|ponencia|nota de prensa|expansion|busqueda|licitacion|convocatoria) ~~(me hizo|nos hizo|me llevo|me dio|me animo|me ha hecho|hizo|por eso|asi que|pens_) && (nuestr_|nosotros|podria|podriamos)',
        '(he visto|vi|veo|lei|he leido|note|he notado|supe|me (he )?fij_|observe|me entere|hemos visto|he observado) ~que && =\\bque {Cap}(?: {Cap}){0,2} (?:busca|está|abre|contrata|amplía|lanza|necesita|va|ha|quiere|planea|usa|crece|tiene|prepara) && (podria_?|ayud_|interes_|util_?|nuestr_|por eso|asi que|encaj_)',
        '(usted|ustedes|tu|su \\w+|vosotros)\\b ~(habl_|coment_|mencion_|dirig_|gestion_|busc_|public_|abr_|lider_|llev_|expus_|present_|contrat_|explic_) ~~(justo|justamente|precisamente|exactamente)( \\w+){0,3} (lo|el|la|que|donde|nuestr_|ahi|eso|es[ae])\\b',
        '(por eso|de ahi|por ello|por lo que|motivo por el que|asi que|razon por la que) ~(este|mi|el) (mensaje|correo|contacto|e-?mail) && (usted|su|sus|tu|tus)\\b',
        '(he visto|vi|veo|hemos visto|vimos|lei|he leido|supe|he sabido|note|me entere|observe|me consta) ~(que )?~(su|usted|ustedes|tu|vuestr_|estan|busc_|abr_|contrat_|dirig_|lider_|es\\b|lleva_?) ~~(asi que|por eso|por lo que|pens_|cre_|podria|pued_|interes_|util_?|ayud_|encaj_|servir)',
        '{escribir} ~~{porque} ~(usted_?|su|sus|tu|tus|vuestr_|ustedes|{role}) && (usted_?|su|sus|tu|tus|le|les|te|os|ustedes)\\b && !como (acordamos|quedamos|hablamos|comentamos|siempre|prometi_|solicito)',
        '(porque|ya que|puesto que|dado que|como|por ser|al ser|pues|debido a que) (usted_? |ustedes |su \\w+ |tu \\w+ |sus \\w+ |vuestr_ \\w+ |vosotros )?~{role} && (usted_?|ustedes|su|sus|tu|tus|le|les|te|os|eres|vuestr_)\\b && (le|les|te|os|me|nos|nuestr_|mi|he|hemos|contact_|escrib_|quer_|por eso|pens_)\\b && !como (sabe_?|siempre|puede_?) ',
        '(en (su|tu) (calidad|condicion|funcion|papel|rol)|en calidad|como|por su (cargo|puesto|funcion|papel|labor)) (de )?~(responsable|director_?|encargad_|jef[ae]|gerente|dirig_|lider|persona|comprador_?|president_|ceo|cto|compras|logistica|recursos|operaciones|marketing|it|sistemas|{role}) ~(de|del|en|,) && (le|les|te|usted_?|su|sus|tu|os)\\b && (le|les|te|me|nos|os) ?(escrib_|contact_|dirij_|dirig_|envi_|present_|pon_|gustar_|interes_|propon_|quer_|hag_|permit_|ofrec_)',
        '(motivo|razon|por ?que|objeto|causa|finalidad|proposito)( (de|del|por|para|el|la|que|lo))*( (mi|este|esta|nuestro|cual|le|les|te|os|me|mensaje))* ?(mensaje|correo|e-?mail|contact_|escrib_|escrit_|carta|dirij_|dirig_|llamada|comunicacion|aproximacion|toma de contacto|envi_)( \\w+){0,4} ?(es|:|,|-|era|se debe|\\?|\\.)~ (\\w+|¿\\w+) && !(ningun_ (motivo|razon)|no hay (motivo|razon))',
        '(motivo|razon|objeto)( de| del| por el que)?( (mi|este|esta|nuestro|que|le|les|te))* ?(mensaje|correo|e-?mail|contact_|escrib_|escrit_|comunicacion) ?(:|es)',
        'si (le|les|te|os) (escrib_|contact_|dirij_)( \\w+){0,4},? es (porque|por|que|ya que)',
        '(he|hemos|vi|vimos|lei|leimos|me he|acabo de|note|notamos|supe|supimos|veo|vemos|me entere|descubri|tengo entendido|entiendo)( \\w+){0,2} ?~(visto|leido|sabido|notado|observado|enterad_|comprobado|conocido|encontrado|descubierto|ver|que|en) ?~(que )?(usted_?|su|sus|tu|tus|vuestr_|ustedes|{role}) ~~(nuestr_|nosotros|por eso|le|les|te|os|y|asi que|podemos|podria_?|ayud_|interes_|software|solucion|propon_|justo|de ahi|encaj_|ofrec_) && (su|sus|tu|tus|vuestr_|usted_?|ustedes|le|les|te|os)\\b && !(interesante|inspirador|felicidades|enhorabuena)[.! ]*$',
        '(usted_?|ustedes|su \\w+|tu \\w+|vuestr_ \\w+) ~{role} ~~(por eso|por ello|de ahi|por lo que (le|te|me)|es por (ello|eso|esto)|motivo por el|razon por la|asi que|por este motivo|por esa razon|le (escrib_|contact_)|te (escrib_|contact_)|me (pongo|dirijo|he animado))',
        '(relevante|util|interes_|adecuad_|encaj_)( \\w+){0,4} (usted_?|su|sus|tu|ustedes|le|te) ~(porque|ya que|puesto que|como|dado que|por ser|en su|en calidad|por su)',
        '(llamo mi atencion|me llamo la atencion|me ha llevado a|me llevo a|me anim_ a|origen de (mi|este)) && (su|sus|tu|usted_?|vuestr_)',
        '((usted_? )?(dirige|gestiona|lidera|coordina|supervisa|es responsable|esta a cargo|busca|contrata|abre|lanza)n?|su (equipo|empresa) (busca|contrata|abre|esta (buscando|contratando|abriendo))) ~~(y|,|;|-|:) ~(nosotros|nuestr_|mi|podemos) && (su|sus|tu|tus|usted_?|vuestr_|ustedes|le|les|te)',
      ],
      no: [
        '(porque|ya que|puesto que|como|dado que) (nuestr_|somos|es|la|el|este|esta) ~(mejor|lider_?|unic_|numero uno|simplemente|mas barat_|revolucion_)',
        '(ningun_|no hay|sin|cualquier|mil|hay) (motivo|razon)_?s?',
      ],
    },
    data_source: {
      yes: [
        '(como|por donde|de donde|donde) (di con|llegue a|encontre a?|supe de|localice a?) (usted|ustedes|ti|vosotros|su \\w+|sus \\w+|tu \\w+) ?[:,-]? ~{origin}',
        '(intercambi_|cambiamos) (nuestr_ |las |unas )?tarjetas',
        '(di|dimos|tope|topamos|encontre|llegue|llegamos|acced_|vi|localice|descubri|me cruce|nos cruzamos) ?(con |a )?(su|tu|sus|tus|usted|vuestr_) ?~?(perfil|ficha|contacto|nombre|datos|correo|direccion)? ~(en|por|a traves|via|gracias|mediante) ~{origin} && !(articulo|publicacion) ~(interes_|gust_|excel_)',
        '{sus} ~(nos |me )?(l[oa]s? )?(facilit_|proporcion_|dio|dieron|pas_|paso|cedio|vendio|suministr_|entreg_|remit_|comparti_|envi_) ~(el|la|los|un|una|nuestr_|proveedor_?|empresa|[a-z]+) && !(puede|podra|seran|sera)\\b',
        '{sus} ~(nos |me )(l[oa]s? )(facilit_|proporcion_|dio|dieron|pas_|cedi_|vendi_|suministr_|entreg_)',
        '{sus} ~(proced_|provien_|provin_|vien_|obtuv_|obten_|obtenid_|figur_|aparec_|consta_?|encontr_|extra_|tomad_|public_|facilit_|proporcion_|recib_|recog_|recopil_|consegu_|sacad_|saque|dio|dieron|ha llegado|lleg_|halla_|se encuentra_?|disponib_|accesib_|compart_|pas[oa]_?|comprad_|adquirid_|cedid_|entreg_|fue|han sido|estan?|indicad_|mencion_|dej_|hemos|he) ~(de|del|en|por|a traves|mediante|desde|via|a partir|gracias|durante|con|al|a) && !(segur_|proteg_|confidencial_|ser_ (tratad|utiliz|elimin)_|cifrad_|actualiz_)',
        '(he|hemos|obtuv_|encontr_|consegu_|localic_|localiz_|saque|sacamos|extra_|tom_|recib_|recog_|compr_|halle|vi|tengo|tenemos|conoc_|dispon_|conserv_|anot_|adquir_) ?~(obtenid_|encontrad_|conseguid_|sacad_|tomad_|recibid_|extraid_|localizad_|recogid_|visto|hallado|comprad_|adquirid_|{sus})? ?~{sus} ~(en|de|del|por|a traves|mediante|gracias|durante|via|desde|con|al|cuando)',
        '(origen|fuente|procedencia)( (de|del|los|las|la|el|sus|tus|su|tu|estos|mis))* ?({data})?( \\w+){0,2} ?(:|es|son|-|,)+ ~[a-z%]{3,} && (datos|correo|contacto|direccion|telefono|informacion|e-?mail|sus?|tus?)\\b && !(origen|fuente) del? (la |los )?(problema|error|ingreso|retraso|exito)',
        '(le|les|te|os|lo|la) ?(he|hemos|encontre|encontramos|localice|localizamos|conoci|conocimos|vi|identifi_) ?~(encontrad_|localizad_|conocid_|visto|descubiert_|identificad_)? ?~(en|a traves|mediante|por|gracias|via|durante|de) ~{origin} && !(articulo|publicacion|entrevista|post|podcast) ~(interesant_|inspirad_|genial|excelente)',
        '(su|tu|sus) ~{data} ~(figura|aparece|consta|esta|estan|es|son|se encuentra|viene|sale|public_)_? ~(linkedin|directorio|registro|web|pagina|programa|lista_?|expositores|ponentes|aviso legal|internet|feria|publicos?)',
        '(me|nos|le|han|ha)( ha| han| dio| dieron| paso| facilit_)*( \\w+)? ?(dado|dio|dieron|pasado|paso|pasaron|facilit_|proporcion_|entreg_|compart_|dej_|envi_|transmit_|cedi_|recomend_|suger_|sugir_|aconsej_|indic_|habl_) ~({sus}|(su|la|una|tu) (tarjeta|contacto|referencia)|que (le|les|te|me|contact_|hablara|escrib_)|de (usted|ustedes|ti)|escribirle|contactarle|contactar con|a usted|con usted) && !no (me|nos|le) ',
        '(usted|ustedes|tu|que)? ?(me|nos) (dio|dejo|entrego|facilito|proporciono|diste|dejaste|paso|envio|ha (dado|dejado|facilitado|entregado|pasado)|has (dado|dejado)|entregaron|dieron) ~({sus}|tarjeta|contacto|correo|direccion|numero|datos|formulario|feria|stand|evento)',
        '(por|siguiendo la|gracias a la|a) (recomendacion|sugerencia|indicacion|referencia|mediacion) de && (le|les|te|su|usted)',
        '(nos|me) ?(conocimos|encontramos|intercambiamos|vimos|saludamos|coincidimos) ~(tarjet_|feria|stand|evento|congreso|jornada) && (datos|tarjeta|correo|contacto|direccion|de ahi|donde)',
        '(usted|ustedes|tu)? ?(relleno|rellenaste|completo|se (inscribio|registro)|te (inscribiste|registraste)|descargo|descargaste|indico|introdujo|dejo|facilito|lleno) ~(formulario|web|sitio|evento|seminario|webinar|guia|feria|stand|pagina|datos) && (datos|formulario|correo|contacto|su|sus|tu)',
        '(como|donde|de donde) (he|hemos|tengo|tenemos|obtuv_|consegu_|encontr_) ?~(obtenido|conseguido|encontrado|sacado)? ?~(su|sus|tu|tus) ~(:|\\?|-|en|de|por|a traves)',
        '(obtenid_|tomad_|extraid_|recogid_|recopilad_|encontrad_|sacad_|localizad_|conseguid_) (directamente |publicamente )?(de|del|en|a traves|por|mediante) ~(linkedin|su (web|sitio|perfil|pagina|empresa)|registro|directorio|pagina|fuentes? (de acceso )?public_|feria|lista|internet|camara) && !(articulo|post)',
        '(contacto|datos|correo|direccion|e-?mail) (encontrad_|obtenid_|vist_|recibid_|extraid_|localiz_|via|:) ~(via|en|por|de|linkedin|a traves|mediante)',
      ],
      no: [
        '(nuestr_|su) (herramienta|plataforma|software|solucion) ~(conect_|integr_|unific_|central_|extrae|reun_)',
      ],
    },
    opt_out: {
      yes: [
        '(respond_|responda|contest_|escrib_|pulse) ~(y|,) ~(este|ese|sera|es) ~ultimo (correo|mensaje|mail|e-?mail|envio)',
        '^\\W*(cancelar|anular|cancela|anula) (la |mi |tu |su )?(suscripcion|inscripcion)\\W*$',
        '(una palabra|un no|digalo|dilo|dimelo|digamelo|avis_|con un|responda|conteste) ~~(dejo en paz|dejamos en paz|cierro (su|tu|el|la) (ficha|expediente|tema)|no (le|te|lo|la) (molesto|escribo|vuelvo|incordio)|me retiro|desaparezco|me hago a un lado)',
        '(si|en caso de|cuando|caso que|de no|por si) ~({parar}|persona equivocada|molesta_?|no\\b ~(dese_|quier_|quer_|interes_|recib_|contact_|escrib_|gust_|prefier_|relevan_|util|persona|corresponda|mensajes?|correos?|moleste_|incumb_|agrad_|aplica|apetec_|saber mas de))\\b ~~{diga} && !(si no (puede|le va bien|tiene (inconveniente|dudas|preguntas)|lo ha (recibido|visto)|ve |te va|encuentra|hay|funciona|entiende))',
        '(respond_|responda|contest_|escrib_|envi_|dig_|dime|mand_|con un|un simple|basta|devuelv_)( \\w+){0,6} ?["\'*]? ?(baja|stop|no|no gracias|cancelar|no interesa|eliminar|fin|remover)\\b ?["\'*]? && (respond_|responda|contest_|escrib_|envi_|dig_|dime|basta|simple|mensaje|asunto|palabra|mand_) && !no (dude|olvide|tarde|espere|responda|conteste)',
        '(darse|darte|dar|darme|dese|date|de) ~de baja( \\w+){0,8}[:,]? ?(%[upom]|pulse|haga|clic|aqui|responda|enlace|en cualquier momento|conteste|escrib_|envi_|simple|visite|cuando) && !(herramienta|reduc_|sus (clientes|suscriptores))',
        '(para|puede|puedes|pueden|si desea|desea|quiere|quieres|opcion de|aqui|enlace|como)( \\w+){0,3} (darse|darte|darme|dar_? de|dejar de (recibir|recibirlos)|cancelar (la|su|tu) (suscripcion|inscripcion)|anular (la|su) (suscripcion|inscripcion)|no (recibir|volver a recibir)|rechazar (el envio|estos|futur_|recibir)|oponerse|oponerte|desuscribirse|desuscribirte|desuscribir|retirar su consentimiento|eliminar su (correo|direccion)|solicitar la baja) && !(sus (clientes|suscriptores|usuarios)|herramienta|empleados)',
        '^\\W*(dar(se|me)? de baja|baja|cancelar (la |mi |su )?suscripcion|anular (la |mi |su )?suscripcion|desuscribir(se|me)|gestionar preferencias|no recibir mas (correos|mensajes)|stop|no quiero recibir mas|no le interesa ?\\?|no te interesa ?\\?|solicitar baja|eliminar suscripcion)\\W*( aqui| ahora|%[upom]).{0,60}$|^\\W*(darse de baja|cancelar suscripcion|baja)\\W*$',
        '((no|dejar_|cesar_) (le |te |les |os |volver_ a )*(volver_|escribir_|contactar_|molestar_|enviar_|insistir_|mandar_|llamar_|recibir_|de escribir|de contact)_?|(le|te|lo|la|les) (dar_ de baja|borrar_|eliminar_|quitar_|retirar_)|borrar_ (sus|tus)|eliminar_ (sus|tus|su|tu)|dejar_ de (escribir|enviar|contactar|molestar)_) && (dig_|dime|respond_|contest_|una palabra|si\\b|simple|basta|avis_|hag_|haz_|indiqu_|indic_|prefier_|desea_?|escrib_|solo|pida|pidelo|mensaje|responda|clic) && !(hasta que|mientras)',
        '(hag_|hazme|dig_|dime|avis_|indiqu_|comuniqu_|basta con|no dude|dejeme|haganos|digame)( \\w+){0,5} ~(no (desea|quiere|deseas|quieres|desean|prefiere|le interesa|te interesa)|dejar? de|prefiere (no|que)|baja|que pare|no recibir|no le (interesa|contact)|no es la persona|no siga|no mas) && !(no puede|no ha recibido|funciona)',
        '(palabra|respuesta|linea|clic|correo|mensaje|no)( \\w+){0,2} (basta_?|es suficiente|sera suficiente|y (no|dej_|le|te|me)|bastara|para (no|dejar|darse|que (no|deje)|cancelar|oponerse|parar)|sirve|es todo)',
        '(no (volver_|recibir_|le (contactar_|escribir_|molestar_)|te (contactar_|escribir_)))( \\w+){0,5} ?(mas|nuevo|a menos|de mi)?\\b && (si|respond_|basta|palabra|clic|desea_?|quiere_?|prefier_|salvo|pida)',
      ],
      right: [
        '(derecho|libre|puede|puedes|facultad|posibilidad) ~(de |a |para )?(oponer(se|te|os)|oposicion|opong_|rechazar)\\b && !(si no)',
        '(derecho|puede_?|puedes|libre|posibilidad|facultad) ~(a |de )?(oponer(se|te)|oposicion|rechazar|negarse|revocar|retirar (su|tu) consentimiento) ~(a|al|en|cuando|todo|el|la|:|,|por|sin|este|cualquier|trat_|uso|de)',
        '(derecho de oposicion|derecho a oponer(se|te)|articulo 21|derecho a no recibir|ejercer (su|sus|tu|el) derechos?( de)? (oposicion)?)',
        '(oponer(se|te)|se oponga) ~(momento|tratamiento|uso|datos|publicidad|direct_|comercial_)',
      ],
      no: [
        '(prefier_|prefer_) que (nos|hablemos|quedemos|le llame|lo llame) && !(no|ningun_|dejar|baja|stop)\\b',
        'dejar de (sonreir|reir|hablar|pensar|sorprender_)',
        '(palabra|respuesta|linea|clic|digalo|digame|avis_|escribame) ~(y|,) ~(le |lo |la |te )?(llamo|llamamos|envio|mando|mandamos|muestro|visito|reservo|organizo|llevo|paso|enseno|comparto) && !(no|nunca|baja|dej_|elimin_|borr_|retir_|stop)',
        '(sus|los|tus) (suscriptores|clientes|usuarios|destinatarios|contactos|prospectos|empleados) ~(dar_|baja|cancel_|se|puedan)',
        '(prefier_|convien_|viene mejor|va mejor) ~(llamad_|visita|reunion|videollamada|telefono|cita|en persona) && !(no|ningun_|dejar|baja|stop)\\b',
        'si (no )?(tiene|hay|tienen|tienes|ve)( \\w+)? ?(¤|objeci_|inconvenient_|dudas|preguntas)',
        'no (parar_|descans_|ceder_|cejar_) ~(hasta|mientras)',
        '^no (se )?(de|dese|pierda|deje|cancele)\\b',
      ],
    },
    privacy_notice: {
      yes: [
        '(privacidad|proteccion de datos|datos (personales|de caracter personal)|rgpd|lopd_?|gdpr|articulos? 1[34]|art\\. ?1[34]|como (trat_|utiliz_|us_|gestion_|proces_)_? (sus|tus|los) (datos|informacion)|sus (derechos|datos)|tratamiento de (sus|tus|los) datos|aviso de privacidad|habeas data|informacion (conforme|segun|legal|sobre)) ~~%[upo]',
        '%[upo] ~(privacidad|proteccion de datos|datos personales|rgpd|sus derechos)',
        '(politica|aviso|declaracion|nota|clausula|informacion|texto|pagina)( informativ_| sobre| de| relativa| a| la| nuestra| en materia| basica)* ?(privacidad|proteccion de (sus |tus |los )?datos|datos personales|rgpd|confidencialidad) ~(esta|estan|:|aqui|en|disponible|adjunt_|accesible|consult_|enlace|explica_?|detalla_?|describe|via|encontrar_|figura|lea|leer|ver|se encuentra|puede)',
        '(ver|vea|lea|leer|consult_|encontrar_|detalla_?|explica_?|describ_|disponible_?|segun|conforme|recog_|remit_|conozca|conocer|en) ~(politica|aviso|declaracion|nota|clausula|pagina|informacion) ~(privacidad|proteccion|datos|rgpd)  ?',
        '(ver|vea|lea|leer|consult_|encontrar_|detalla_?|explica_?|describ_|segun|conforme|recog_|remit_|conozca|conocer) ~(politica|aviso|declaracion|nota|clausula|pagina) ~(privacidad|proteccion|datos|rgpd)',
        '^\\W*(privacidad|proteccion de datos|datos personales|rgpd|politica de privacidad|aviso de privacidad|aviso legal|info rgpd)\\W* ?(%[upo]|aqui|ver)',
        '%p',
      ],
      no: [
        '(redact_|ayud_|asesor_|vend_|ofrec_|audit_|elabor_|prepar_|automatiz_|cre_|implant_)( \\w+){0,5} (privacidad|rgpd|proteccion de datos|lopd) && !(nuestra (politica|declaracion)|%p)',
        '(su|tu|vuestra) (politica|pagina|aviso) de (privacidad|\\w+) ~(es|esta|parece|podria|deberia|no)\\b',
      ],
    },
    deceptive_subject: {
      yes: [
        '(su|tu|la|el) (cuenta|acceso|correo|buzon|tarjeta|suscripcion|servicio|contrasena|dominio|perfil) ~(se |sera |sera|va a |ha sido |esta |queda )?~(cerrar_|bloque_|suspend_|cancel_|desactiv_|elimin_|caduc_|expir_|venc_|limit_|restring_|inhabilit_|cerrad_)',
        '(su|sus|tu|tus|la|el)?( \\w+){0,3} ?(cuenta|acceso|buzon|dominio|contrasena|perfil|suscripcion|servicio|tarjeta|licencia|pago|correo|membresia|datos) ~(sera|seran|esta|estan|ha sido|han sido|va a ser|van a ser|fue|vence|caduca|expira|a punto) ?~(suspendid_|bloquead_|desactivad_|cerrad_|cancelad_|limitad_|restringid_|caducad_|expira_?|vencid_|eliminad_|pirate_|comprometid_|hacke_|interrumpid_|rechazad_|llen_|hoy|manana|vence_?|suspension|baja|dad_ de baja|expirad_|inhabilitad_)',
        '(cuenta|acceso|contrasena|dominio|suscripcion|buzon|licencia) ~(caduca_?|expira_?|vence_?|suspension|suspendid_|bloquead_|bloqueo|desactiv_|cierre|verificacion requerida)',
        '(factura|pago|saldo|recibo|cuota|importe|transferencia|deuda|cargo) ~(vencid_|pendiente_?|impagad_|atrasad_|rechazad_|devuelt_|adjunt_|retrasad_|sin pagar|no (pagad_|recibid_|abonad_)|n.? ?\\d|fallid_|en mora|\\d{3,}) && !(reduc_|automatiz_|evit_|software|errores|gestion|menos)',
        '(vencid_|impagad_|(ultimo|segundo|primer) (aviso|recordatorio|requerimiento)|aviso (de (pago|suspension|embargo|cobro|desahucio)|final|urgente|legal)|requerimiento de pago|recordatorio de pago|burofax|demanda judicial|embargo)',
        '(accion|respuesta|verificacion|confirmacion|firma|actualizacion) (requerida|necesaria|obligatoria|inmediata|urgente|pendiente)|se requiere (su )?(accion|respuesta|verificacion|confirmacion|firma)',
        '(urgente|importante|alerta|seguridad|atencion)( de seguridad)?\\W* ?~(cuenta|factura|pago|acceso|suspen_|contrasena|bloque_|inicio de sesion|verifi_|expira_|vence)',
        '(inicio de sesion|actividad|intento|acceso|transaccion|movimiento) (inusual|sospechos_|no autorizad_|desconocid_|extran_)',
        '(verifique|confirme|actualice|valide|reactive|restablezca|desbloquee|verifica|confirma|actualiza|valida) (su|sus|tu|tus) (cuenta|identidad|contrasena|datos bancarios|informacion|pago|acceso|datos|correo)',
        '(como (acordamos|quedamos|hablamos|comentamos|convenimos)|segun (lo acordado|lo hablado|acordamos|hablamos|nuestra conversacion)|tras nuestra (llamada|conversacion|reunion)|su (pedido|paquete|envio|reembolso|reserva|devolucion)|ha (ganado|sido seleccionad_)|contrato firmado|acciones legales|confirmacion de (pedido|pago|compra)|llamada perdida|paquete retenido)',
      ],
      no: [
        '(condiciones|plazos|terminos|metodos|formas|medios) de pago',
        '(reduc_|reduzca|evit_|menos|automatiz_|software|webinar|como|consejos|guia|solucion|errores|optimi_|simplific_|agiliz_)',
      ],
    },
    ad_label: {
      yes: [
        '^\\W*(publicidad|publi|anuncio( publicitario)?|(mensaje|correo|comunicacion|informacion|oferta|e-?mail|contenido|envio) (publicitari_|comercial|promocional|patrocinad_|de publicidad)|promocion|promo|patrocinad_|aviso publicitario|comunicado comercial)\\W* ?(:|-|\\]|\\)|>|\\||】|\\*|$)',
        '^\\W*((mensaje|correo|comunicacion|informacion|oferta|e-?mail|contenido|envio) (de caracter |con fines )?(publicitari_|comercial|promocional|de publicidad)) (de parte de|de|del|remitid_ por|enviad_ por) && !(su|sus|tu|vuestr_)\\b',
        '^[\\[(<*] ?(publicidad|publi|anuncio|promocion|promo|patrocinad_|comunicacion comercial)',
        '(este|esta|el presente|la presente|esto|se trata|presente) ?~(mensaje|correo|e-?mail|comunicacion|informacion|trata|contenido|envio|esto)?( \\w+){0,3} ?~(es|constituye|contiene|tiene|de|posee) ?~(publicidad|publicitari_|((mensaje|comunicacion|correo|caracter|fin_?|finalidad|naturaleza|envio|proposito|contenido|oferta|informacion) (publicitari_|comercial_?|promocional_?|de marketing))|promocional|anuncio|comercial\\b) && !no (es|constituye|contiene)',
        '(enviad_|remitid_|escrib_|contact_|envi_)( \\w+){0,4} (con fines|a efectos|con finalidad|con caracter) (publicitari_|comercial_|promocional_|de publicidad|de marketing)',
      ],
      no: [
        '(su|sus|vuestra|nuestra|tu|la) (\\w+ )*(publicidad|anuncio|campana|promocion)\\b ~(me|nos|fue|ha|en|era|es|encant_)',
      ],
    },
    special_category: {
      yes: [
        '(persona|usted|siendo|como|su) ~(seropositiv_|vive con vih|viviendo con vih)',
        '(de baja|con licencia|ausente|ingresad_|hospitalizad_)( medica| laboral)? ~(por|con|debido a) ~(depresion|ansiedad|cancer|estres|operacion|cirugia|enfermedad|burnout|infarto|accidente|covid|embarazo) && !(su equipo|empleados|plantilla|trabajadores)',
        '(como|siendo|al ser|por ser|en calidad de) ~?(afiliad[oa]|miembro|militante|delegad[oa]|sindicalista|simpatizante|votante|socio|socia|representante) ~(de|a|en|del|por) ~(sindicat_|ugt|cc\\.? ?oo|comisiones obreras|cgt|cnt|csif|uso\\b|psoe|pp\\b|vox|podemos|sumar|morena|pri\\b|pan\\b|partido_?|izquierda_?|derecha)',
        '(recuper_|restablec_|mejor_|convalec_|alta hospitalaria) ~(operacion|cirugia|intervencion quirurgica|enfermedad|accidente|tratamiento|cancer|ictus|infarto|depresion|hospital_?|quirofano|salud) && (usted|le|se|su|te|tu|este|esta)\\b && !(mercado|economia|empresa|logistica|sector|sistema)',
        '(sabiendo|se que|sabemos que|ya que|como|porque|puesto que|dado que|vi que|lei que|he (visto|leido|sabido) que|me entere de que|entiendo que)( usted| tu)? ~(es|eres|esta|estas|fue|tiene|tienes|padece|sufre|practica|profesa) ?(un |una )?(judi[oa]|musulman_?|catolic[oa]|cristian[oa]|evangelic[oa]|protestante|budista|hindu|ate[oa]|gay|homosexual|lesbiana|bisexual|transexual|trans|embarazad[oa]|diabet_|cancer|depresion|discapacidad|vih|seropositiv_|enferm[oa]|epilep_|autis_)\\b && !(su empresa|sus (clientes|pacientes|productos))',
        '(usted|su|sus|le|tu|tus|te|vuestr_|se|padece_?|sufr_|esta|tiene|ha|supe|sabemos|vi|lei)\\b ~~(cancer|tumor|quimio_?|diabet_|depresi_|deprimid_|burn-?out|desgaste profesional|operad_|operacion (de|del)|cirugia|infarto|cardiac_|corazon|ictus|derrame|enferm_|discapaci_|silla de ruedas|embaraz_|aborto|fecundacion|vih|sida|tdah|autis_|asma_?|epilep_|migranas?|artritis|artrosis|esclerosis|parkinson|alzheimer|ansiedad|trastorno_?|bipolar|psiquia_|psicologic_|terapia|rehabilitacion|adicci_|adict_|alcohol_|lesion_|accidente|(dolor_|fatiga) cronic_|covid persistente|baja (medica|laboral|por (enfermedad|depresion|maternidad|ansiedad|estres))|de baja por|convalec_|hospitaliza_|ingresad_|alergi_|alergic_|medicacion|medicament_|dolor de espalda|lumbalgia|menopausia|trasplant_|dialisis|diagnostic_|problemas? de salud|estado de salud|salud mental|sord_|cieg_|invidente|recuper_ (de|del|tras|su)|celiac_|quirurgic_) && (usted|su|sus|le|tu|tus|te|se|eres|vuestr_)\\b && !(su (\\w+ )?(empresa|compania|equipo|pipeline|negocio|clinica|hospital|servicio|organizacion|sector|cliente_?|marca|software|red|sistema|producto|cadena|laboratorio|tienda)|sus (\\w+ )?(pacientes|clientes|usuarios|empleados|equipos|datos|productos|servicios|trabajadores|residentes|alumnos)|(usted_? )?(ayuda_?|trata_?|atiende_?|suministr_|vende_?|fabric_) (a )?(pacientes|hospitales|personas)|punto ciego|dolor de cabeza|baja laboral de|enfermed_ (de|en) (cultivos|plantas))',
        '(que se mejore|pronta recuperacion|que te mejores|rapida recuperacion|mejorese)',
        '(como|siendo|al ser|por ser|puesto que es|ya que es|dado que es|se que es|que (es|usted es|sea|eres)|usted es|usted,|su|tu|eres|profesa_?|practica_?) ~(cristian_|catolic_|protestante|musulman_|judi_|hindu|budista|sij|evangelic_|ortodox_|ate[oa]|creyente|religion|religios_|fe (catolica|cristiana|islamica|judia|religiosa|musulmana)|parroqui_|mezquita|sinagoga|iglesia|testigo de jehova|ramadan|cuaresma|rezar?|sabbat|confesion|convirtio al|kosher|halal|islam|devot_|practicante|su fe|tu fe) && (usted|su|sus|le|tu|tus|te|eres)\\b && !(sus (clientes|comensales|tiendas)|su (\\w+ )?(gama|clientela|restaurante|empresa|mercado)|buena fe|de fe|vende_?|suministr_)',
        '(como|siendo|al ser|por ser|usted|su|es|eres|tu|se que|ya que|dado que) ~(sindicalista|sindicad_|delegad_ sindical|((afiliad_|afiliacion|miembro|militante|militancia|carne|pertenencia|integrante|adherente|afiliarse) ~(sindicat_|sindical|ccoo|comisiones obreras|ugt|cgt|uso|csif|cnt|gremio))|actividad sindical|representante sindical|enlace sindical|comite de empresa) && !(su (empresa|compania) ~(sumin|vend|trabaj|abast)_|sus clientes)',
        '(como|siendo|al ser|por ser|usted|su|sus|eres|tu|ya que|dado que|es|vota_?|apoya_?)\\b ~((miembro|militante|militancia|afiliad_|afiliacion|simpatizante|votante|vota|votar|voto|votaste|voto|apoyo|apoya|partidari_|candidat_|ideas|ideologia|opiniones?|convicciones|orientacion|tendencia|carne|concejal_?|donante)\\b ~(partido|politic_|socialista|comunista|psoe|pp\\b|vox|podemos|sumar|ciudadanos|erc|junts|bildu|pnv|izquierda|derecha|conservador_|liberal|morena|pri\\b|pan\\b|peronista|independentista|republican_|nacionalista)) && !(partida|tercer_? partes?|a partir)',
        '(como|siendo|al ser|por ser|usted|su|eres|tu|que es|ya que es|dado que es) ~(gay|homosexual_?|lesbian_|bisexual|queer|transgenero|transexual|trans\\b|lgbt\\w*|no binari_|orientacion sexual|vida sexual|identidad de genero|homosexualidad|salido del armario|salio del armario|mismo sexo) && !(su (empresa|compania|equipo|red)|sus (clientes|empleados))',
        '(como|siendo|al ser|por ser|usted|su|sus|eres|tu|ya que|dado) ~(origen (etnico|racial|african_|arabe|gitan_|asiatic_|judio|marroqui|latin_|indigena|magrebi)|color de piel|etnia|raza\\b|raices (african_|arabes|gitanas|judias|indigenas|asiaticas)|(mujer|hombre|persona|empresari_|emprendedor_) (negr_|gitan_|arabe|indigena|de color|afro_|racializad_|asiatic_)|ascendencia|afrodescendiente|gitan[oa]|indigena)',
        '(su|sus|tu|tus) (\\w+ )?(adn|datos geneticos|huellas? dactilares?|datos biometricos|antecedentes penales|condena penal)',
      ],
      no: [
        '(bajas medicas|recursos humanos|dias de baja)',
        '(su|tu|vuestra) (empresa|compania|firma|organizacion) (suministra|vende|trabaja|abastece|atiende|sirve|provee)',
      ],
    },
  },
};
