import type { Concepts } from '../concept';

/** Spanish: words by what they stand for in requests and notices. */
export const es: Concepts = {
  script: 'plain',
  words: {
    not: 'no ni nunca jamas nada ningun* sin tampoco nadie nop ningun nah nel',
    stop: 'deje* dejar dejen dejad dejeis ces* cesar paren parar pare parad basta suficiente absten* abstenganse abstenga interrumpa* suspenda* suspender fin termine* prohib* no_permitid* no_autoriz* detenga* stop que_pare pare_ya toleramos tolero prohibo prohibimos ahorr*se harto cansado cesen finalic* dejadlo basta_ya acab* ya_vale no_admit* rechaz* evit* cancel* anul* ahorrese ahorraos ahorrense ahorrate ya_esta_bien cortenla cortala cortadla corten corte_ya dejense dejaos parad_ya se_acabo ya_estuvo ya_fue ya_basta basta_de hasta_las_narices hasta_el_mono hasta_la_coronilla hasta_el_gorro aburre aburrido hartos harta hartas hartazgo no_insist* abstenerse paren_de dejense_de ya_valio ahorren desist* no_autorice un_no_parar no_es_no asunto_por_cerrado por_cerrado dar_por_cerrado zanjado zanj* no_me_da_la_vida no_tengo_tiempo que_sea_el_ultimo dejemoslo satura saturan lo_dejamos_aqui dejemoslo_aqui respuesta_es_no tema_zanjado a_otra_parte otro_sitio otra_parte no_pinta_nada no_pintan_nada parenle parale no_son_bienvenid* mal_recibid* ultima_palabra ahorrenle ahorrenles ahorrenos ahorrele',
    unsubscribe:
      'baja desuscrib* desuscri* darme_de_baja darse_de_baja lista_de_exclusion lista_robinson robinson excluyan* anular_suscripcion desapunt* cancelar_suscripcion cancelar_la_suscripcion desapuntame apuntes borrame_de_la desapuntad* desapunten* desinscri*',
    remove:
      'quit* saca* saque* saquen retir* elimin*_de excluy* exclu* borrenme borradme remuev* fuera_de de_su_lista de_sus_listas de_la_lista de_vuestra tach* quitadme quitenme sacadme saquenme eliminadme eliminenme retirenme dadme fuera bajadme borrame_de borrenos quitenos quitanos eliminenos tachenos',
    delete:
      'borr* elimin* suprim* supresion destruy* destru* olvid* cancelacion desaparezca* desaparec* anonimi* elimine* desaparezcan tira tirad tiren tirar deshag* deshacerse eliminacion borrado basura desech* fulmin* limpi* depur* purg* limpi*_de olvidese olvidense olvide_mi olviden triturad* tritur* a_la_basura papelera destruyan carguense cargaos eliminad destruccion desaparecer',
    contact:
      'contact* escrib* escriba* llam* llame* molest* insist* mande* mandar manden mandeis enviarme enviarnos envieis envien_mas dirigirse dirijo dirig* acos* hostig* persegu* bombarde* comunicarse acercar* prospeccion solicitarme recordatorio llenan escriban escriba enviando envie_mas seguir_escrib* inund* contactarme dirij* abord* salt* saltar dar_la_lata dando_la_lata la_lata la_brasa dar_la_brasa dando_la_brasa la_vara la_murga fastidi* incordi* atosig* agobi* joder jodan rayar marear mareen escribirle atormenten machaqu* asedi* spamear* contactar insistan insistir me_vengan venir_con vengan',
    message:
      'correo* mail mails e-mail* email* mensaje* boletin* newsletter* comunicacion* carta* llamada* sms notificacion* whatsapp envio* mailing* suscripcion boletin correito* mailes mailcito* publicidad_por emilio* cartita* mensajito* rollo comunicados spam_diario',
    ad: 'publicid* publicitari* promo* comercial* spam venta* marketing no_solicitad* no_deseado* propaganda ofertas campana* promociones ofertas_comerciales venta_fria publi reclamo acciones_comerciales cuento rollo_comercial vender',
    me: 'me mi yo nos nosotros conmigo -me sacame quitame borrame escribirme contactarme llamarme mandarme enviarme inclu*me mi_bandeja mi_buzon este_buzon esta_cuenta esta_direccion',
    my: 'mi mis mio mia mios mias',
    aboutMe:
      'sobre_mi de_mi acerca_de_mi sobre_mi_persona a_mi_nombre mi_persona sobre_nosotros que_me_concier* relativos_a_mi referent*_a_mi mi_nombre mi_expediente mi_ficha se_refiera_a_mi referente_a_mi nada_mio a_nombre_mio con_mi_nombre algo_mio bajo_mi_nombre mi_perfil identificarme',
    our: 'nuestr* nosotros',
    you: 'usted ustedes les te ti vosotros os vos le_escribo le_contacto dirijo_a ayudarle interesarle servirle su_companera su_companero su_colega sus_companeros',
    your: 'su sus tu tus vuestr*',
    list: 'lista* distribucion listado destinatarios mailing agenda_de listas_de_prospeccion lista_comercial listas_comerciales fichero_comercial base_comercial lista_de_llamadas',
    store: 'base bases base_de_datos crm sistema* registros_de archivo* fichero* ficha',
    data: 'datos informacion perfil detalles info ficha todo_lo cuenta registro_mio expediente mi_expediente',
    personal: 'personal* privad*',
    address:
      'direccion* numero* telefono* movil correo_electronico mail contacto email buzon extension celular contacto_profesional linea',
    law: 'rgpd gdpr articulo art ley lopd* conforme reglamento legal* lssi amparo virtud',
    right: 'derecho* asiste esta_en_su_derecho libre_de',
    object: 'opong* opon* oposicion objecion* oponerse niego negarse negarte rechazar decir_que_no',
    consent: 'consent* permiso autoriz* acept* suscrib* suscri*',
    withdraw: 'retiro revoc* retirar_mi retiro_mi',
    want: 'quier* dese* gustaria prefer* querria agradec* quisiera',
    ask: 'favor porfa porfavor ruego solicit* pido pedimos exij* exig* le_ruego hagan_el haga_el requier* agradeceria insto les_pido asegur* tengan_a_bien',
    last: 'ultim* final',
    more: 'mas otra_vez de_nuevo nuevamente volver vuelva* vuelvan adicional* saber_de volver_a no_volver',
    future: 'futuro adelante lo_sucesivo a_partir_de',
    repeated:
      'dos_veces tres_veces ya_les ya_le ya_he_dicho cuarto tercer* varias_veces repetid* otra_vez_mas cuantas_veces ya_pedi ya_dije por_ultima_vez tercera cuarta quinta enesim* una_y_otra_vez todas_las_semanas todos_los_dias cada_semana cada_dia sin_parar sin_cesar constante* continu* otra_vez_lo dale_que machacon* van_ya ya_van como_ya_le como_ya_dije ya_le_dije como_le_dije por_telefono_ya',
    peace:
      'paz tranquil* dejadme dejenme largo olvidenme olvidame fuera_de_mi en_paz tranquilo dejenos dejadnos dejeme dejame olvidense vayanse largaos piren pirate pirense a_otra_parte existe exista silencio',
    interest: 'interes* necesit* falta relevante* necesario* requerid* hace_falta',
    later:
      'luego septiembre octubre noviembre diciembre enero febrero marzo abril mayo junio julio agosto lunes martes miercoles jueves viernes primavera verano otono invierno semana mes_que trimestre antes despues hasta manana ayer hoy ahora momento vacaciones auditoria hora horas proxim* tarde este_mes ano',
    keep: 'tien* tenga* tengan tengais conserv* guard* almacen* trat* posee* registrad* recopil* archivad* dispon* custodi* teneis consta consten figura apuntado apuntad* anotado anotad* manejan obra obre obren guardado guarden figure_a que_tengan archivan consta_en quedara quede quedar quedase acumul* amas* reunido juntado',
    know: 'saber se_sabe conoc* sab* curiosidad entender enter* me_conoce conoce se_puede_saber me_gustaria_saber saber_que',
    show: 'envi* envie* mande_una diga* decir* dime digame indique* indicar inform* muestr* ensen* facilit* proporcion* comuniqu* explique* acl* remit* deme den pasar_una compart* remitanme entreguen* haganme_llegar hacerme_llegar hagame_llegar por_escrito',
    copy: 'copia* extracto acceso resumen exporta* relacion_de listado_de',
    what: 'que cual* todo toda todos todas cuanto cuantos',
    where: 'donde de_donde por_que_via que_via que_camino por_donde',
    how: 'como por_que',
    who: 'quien quienes',
    get: 'obten* obtuv* consegu* consig* encontr* saca* sacado sacaron hall* procede* provien* viene vienen compr* tom* recib* llegado llego llegaron sale ha_dado dieron_con dio_con di_con salio figura dieron_conmigo dio_conmigo dar_conmigo pillado pillaron pescad* localiz* agenci* hicieron_con hecho_con salio_mi sacaste sacasteis conseguisteis llego_a llego_mi cayo caido',
    give: 'dado dio dieron pas* proporcion* vend* facilit* recomend* hablo habl* suger* present* mencion* cedido cedio indic* soplado soplo chivado chivo chivaron filtr* pasaron_mi cedieron facilitado se_lo_ha_dado se_lo_dio quien_se_lo',
    source: 'origen fuente* procedencia',
    public: 'public* accesible figura aparece viene_en aparece_en impreso_en',
    correct:
      'corrig* corrij* correccion* rectif* actualic* actualiz* modifi* modifiqu* equivocad* errone* incorrect* inexact* mal_escrit* desactualizad* antiguo antigua figura_mal obsolet* anticuad* ya_no_vale',
    thing:
      'factura* contrato* diapositiva* pagina* errata parrafo clausula linea_de posicion articulo_del pedido* presupuesto* entrega* producto* precio* reunion* cita adjunto ticket* informe* cifra* grafico* presentacion* plantilla herramienta* software version demo muestra* proyecto* documento* orden_del_dia frase borrador enlace contrasena licencia portal maquina* sensor* tabla columna boton campo carpeta ficha_tecnica manual modelo curso seminario sala hotel camion rotacion descuento chat aeropuerto error tren aparcamiento carrito vuelo comida plazo calendario prueba catalogo lista_de_precios tarifa* entreguen muelle puerta carretilla direccion_de_entrega envio_del vehiculo timbre llaves panaderia habitacion formulario* mesa zip senal turno tarjetas visita* visto_bueno monitor pantalla portatil impresora silla escritorio teclado paquete entrada en_persona vernos cara_a_cara videollamada zoom cafe herramientas piezas plaza ejemplar impreso garantia postre caja* palet* pale contenedor* almacen_ almacenes pieza* repuesto* carpeta_compartida convocatoria hoja_de_calculo foto* imagen* logo logotipo fuente_tipografica coma titulo encabezado pie_de_pagina capitulo banner fallo cantidad color codigo_de_barras estanteria* ruta lista_de_espera lista_de_invitados lista_de_asistentes lista_de_la_compra proyector porcentaje stock existencias inventario pagina_de_inicio folleto* celda fila slide slides deck excel* pdf pdfs powerpoint csv kpi kpis dashboard* budget* deadline* template* bug release sprint una_llamada una_visita camiones furgoneta* nave hangar revista* periodico correo_postal por_correo_postal por_mensajero por_fax fax registro_en crear_mi_cuenta alta_de_la_cuenta cadena_de linea_de_produccion duplicad* recuento variante* colores talla* roja rojo azul menu menus comedor terminos condiciones instrucciones pales entorno* etiqueta* envase* felicitaciones linea_deje ruido cobertura malas_hierbas azulejo* gimnasio',
    other:
      'senor senora pedro colega* companer* empleado* becario* cliente* usuario* participante* proveedor* conductor* candidato* el ella competidor* competencia otra_herramienta otro_boletin antiguo_proveedor servicio_anterior otro_servicio otra_empresa otro_proveedor otra_compania otra_firma socios socio miembros',
    cause:
      'porque ya_que puesto dado por_eso por_ello por_lo_que motivo razon de_ahi asi_que como debido pues visto por_esa en_tanto pense_en por_lo_tanto a_raiz de_ahi_mi de_ahi_este por_eso_pense por_eso_le de_ahi_que me_animo me_hizo_pensar me_dio_la_idea',
    role: 'dirige* responsab* encarg* director* gerente* jef* llev* gestion* lider* cargo puesto funcion* calidad_de ambito competencia* comprador* fundador* decid* supervis* a_cargo cabeza rol corresponde entra_en area_de usted_se_encarga se_encarga su_equipo su_departamento decide_usted a_su_cargo en_sus_manos lleva_usted conduce al_frente al_mando tiene_a_su_cargo las_riendas corta_el_bacalao parte_el_bacalao',
    area: 'compras logistic* sistemas informatic* rrhh recursos finanz* flota almacen* produccion cadena calidad mantenimiento seleccion expedicion* contabilidad transporte* planta fabrica operaciones soporte planificacion flete* devoluciones electrificacion aprovision* colegio escuela instituto universidad ayuntamiento granja vinedo* panaderia restaurante consulta taller aula* cursos',
    news: 'busca* contrat* contratando abr* abiert* expansion crec* lanz* anunci* licitacion public* habl* ponencia vacante oferta_de enhorabuena felicidades nuev* usa utiliza* trabaja_con implant* traslad* adquir* ronda planea* constru* semana_pasada recientemente anuncio puesto_de pasa_a pasan asum* prensa articulo entrevista premio ascend* nombrad* nuevo_cargo lanzamiento arranc* implementa* proyecto podcast cita ampli* mud* adopt* migra* buscan busca_dos segunda_planta segunda_nave acaban_de_abrir recien_abierto va_a_dar reparte repartir entregar_tabletas se_muda local_mas_grande mudanza',
    offer:
      'nuestro_software nuestra_herramienta nuestra_solucion ayud* ofrec* suministr* vend* alquil* resolv* resuelv* equip* desarroll* especializ* hacemos fabricamos apoy* facilit* reduc* ahorr* permite* cubr* nos_dedicamos instal* reform* renov* nuestra_aplicacion nuestro_servicio nuestro_equipo form* fabric* repar* manten* limpi*mos asesor* coach* asegur*mos traduc* recicl* dise* automatiz* digitaliz* gestionamos ocupamos recogemos retiramos recoger es_lo_nuestro nuestro_oficio instalamos montamos',
    useful:
      'util* interes* pued* podria* encaj* conven* relevante ser_de servir* bien_a venirle ahorrarle ahorrar_tiempo interesante beneficio benefici* encajar sirva valioso oportuno provecho',
    notice: 'vi visto he_visto lei leido entera* supe not* observ* enterado veo entiendo',
    think: 'pens* pense crei imagin* supong* parecio se_me_ocurrio me_acorde acorde me_vino',
    exact: 'justo precisamente exactamente directamente especificamente eso seguramente',
    place:
      'linkedin web sitio pagina_de registro* directorio ponentes feria* stand congreso conferencia evento webinar tarjeta aviso_legal camara asociacion google perfil listado internet guia padron expositores catalogo_de_expositores guia_de anuario placa programa festival cartel',
    met: 'conoc* coincid* entreg* encontramos hablamos dejo intercambi* intercambiamos intercambio_de_tarjetas tarjetas',
    vendor: 'proveedor compramos comprado compr* intermediari* adquirid*',
    person: 'colega companer* conocid* amig* antigu* comun ex',
    if: 'si caso prefiere preferir no_va_con_usted no_le_encaja no_es_para no_le_interesa si_no_es',
    reply:
      'respond* respuesta* digame dime palabra avis* conteste* contestar hagamelo indiqu* digalo digamelo escribame avis_* contesteme respondame una_sena senal haganos_una basta_con basta_responder basta_un basta_una diga_que_no un_no un_simple digamelo_y avise aviseme una_palabra dos_palabras escribame_no',
    click: 'clic haga_clic pulse aqui enlace boton pinche',
    anytime:
      'cualquier_momento momento_que todo_momento cuando_guste cuando_quiera cuando_desee cuando_lo_desee en_cualquier_momento',
    hear: 'recibir reciba estos_mensajes estos_correos mensajes_asi correos_asi saber_de_mi volvere_a saber_nada este_tipo tener_noticias noticias_mias y_paro no_le_escribo no_volvere dejo_de_escribir deje_de_escribirle le_quito borre_sus borro_sus le_elimino no_insistire lo_dejo_aqui lo_dejo_ahi no_insisto no_le_molesto no_molestare no_le_escribire le_dejo_en_paz no_sabra_mas ultimo_correo_mio ahi_queda aqui_queda no_saber_mas saber_mas_de mi_ultimo_correo mi_ultimo_mensaje no_le_doy_mas ni_le_molesto no_vuelvo_a no_volvere_a no_le_escribo_mas doy_por_enterado me_doy_por me_retiro desaparezco dejo_de_escribirle no_sabra_nada saber_de_ustedes saber_de_usted saber_de_vosotros saber_nada_de noticias_suyas silencio',
    privacy: 'privacidad proteccion rgpd',
    policy:
      'politica aviso informacion derechos explic* consult* tratamos tratamiento detalle* mas_sobre clausula_de',
    business: 'crecimiento tasa mercado sector lider clientes tendencia',
    sensitive:
      'cancer* tumor* diabet* depres* burnout ansiedad tdah autis* asma* artrosis artritis reuma* epilep* esclerosis parkinson demencia ictus vih sida hepatitis covid migrana* discapa* silla_de_ruedas sord* cieg* embaraz* aborto operaron quimio* dialisis trasplant* infarto cardiac* dolor_de_espalda enferm* diagnostic* terapia psico* psiqui* adiccion alcohol* obes* alerg* musulman* judi* hindu* sij sikh budis* cristian* catolic* protestant* evangelic* ortodox* mormon* testigo_de_jehova ramadan religi* creyente* devot* practicante* gay* homosexual* lesbiana* bisexual* transgenero queer sindica* sindicato* afiliad* psoe vox podemos militante* socialista* comunista* partido_politico etni* gitan* inmigrante* refugiad* origen_africano baja_por ateo atea operado operada su_operacion persona_trans vive_con psoriasis endometriosis menopausia insomnio eccema dislexi* esquizofreni* bipolar anorexi* movilidad_reducida hipoacusia invidente* esperando_un_bebe espera_un_hijo votante vota dolor_cronico dolores_cronicos enfermedad_cronica come_halal come_kosher seropositiv* vota_a voto_a votas',
    suffer:
      ' sufr* recuper* curad* tratamiento padec* convive_con vive_con estuvo_de_baja baja_medica baja_por hospitaliz* recaida superado restablec* mejore',
    threat:
      'aepd agencia_espanola denunci* abogad* demanda* querella juzgado autoridad* proteccion_de_datos_agencia reclamacion_ante reclamare legales tribunal* acciones_legales facua consumo burofax',
    served:
      'tenemos_proveedor tenemos_ya_proveedor ya_tenemos ya_contamos_con contamos_con_proveedor proveedor_habitual proveedor_fijo proveedores_habituales estamos_contentos bien_servidos bien_atendidos contentos_con_el contentos_con_nuestro ya_trabajamos_con cubiertos cubierta_esa no_vamos_a_cambiar no_cambiamos tenemos_cubiert*',
    sector:
      'clinica* hospitales hospital centros iglesias mezquitas sinagogas asociaciones sindicatos pacientes servimos suministr* equipamos clientes su_empresa sector mercado pipeline financiera farma* rehabilitacion laboratorio* investigacion organizaciones escuelas fundaciones ong',
  },
};
