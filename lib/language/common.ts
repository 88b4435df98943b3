import type { ElementLabel } from '@/lib/model/assessment';

import type { Lexicon } from './pattern';

/**
 * What is the same in every language: legal forms of companies, postal addresses, and the prefixes
 * of replies and forwards. Legal forms after the companies acts of the countries in `lib/law`;
 * postal codes after the Universal Postal Union's formats.
 */
export const common: Lexicon<ElementLabel> = {
  script: 'plain',
  words: {
    form: '(?:GmbH(?: ?& ?Co\\.? ?(?:KG|KGaA|OHG))?|gGmbH|UG(?: ?\\(haftungsbeschränkt\\))?|AG|KGaA|KG|OHG|GbR|e\\. ?K\\.|eG|e\\. ?V\\.|SE|S\\.?E\\.?|Ltd|LTD|Limited|Inc|INC|Incorporated|LLC|L\\.L\\.C|LLP|L\\.L\\.P|plc|PLC|P\\.L\\.C|Corp|Corporation|CIC|Pty\\.? ?Ltd|PTY\\.? LTD|Pte\\.? ?Ltd|Pvt\\.? ?Ltd|DAC|CLG|SAS|SASU|S\\.A\\.S(?:\\.U)?|SARL|S\\.?[aà]\\.?r\\.?l|S\\.A\\.R\\.L|EURL|SA|S\\.A|SNC|S\\.N\\.C|SCOP|SCS|SELARL|SCI|SPRL|SRL|S\\.?R\\.?L\\.?S?|S\\.r\\.l\\.?(?: ?s)?|S\\.p\\.A|SpA|SPA|S\\.n\\.c|S\\.a\\.s|S\\.S|S\\.c\\.?a?\\.?r\\.?l|Soc\\. ?coop|Società (?:Cooperativa|Benefit)|S\\.L\\.?(?:U|L|P)?|SLU?|SLL|S\\.A\\.U|S\\.Coop|S\\. ?de ?R\\.?L\\.?(?: ?de ?C\\.?V)?|S\\.A\\.? ?de ?C\\.V|S\\.A\\.S|Ltda|LTDA|S\\.C|B\\.?V\\.?B\\.?A|B\\.?V|N\\.?V|V\\.?O\\.?F|C\\.?V|Comm\\.?V|CommV|U\\.A|BV|NV|VOF|CVBA|VZW|ASBL|AB|ApS|A/S|AS|Oyj?|Sp\\. ?z ?o\\. ?o|S\\.A\\.R\\.L|K\\.K|KK|G\\.K|Co\\.?,? ?Ltd|Company Limited|Public Company Limited|Lda|Kft|s\\.r\\.o|d\\.o\\.o|inc(?=\\.)|ltd(?=\\.)|ltée|Ltée|limitée|S\\.?E\\.?N\\.?C|s\\.e\\.n\\.c|s\\.r\\.l\\.?s?|s\\.p\\.a|s\\.n\\.c|s\\.a\\.s|b\\.v|n\\.v|v\\.o\\.f|s\\.l|s\\.a|sp\\. ?z ?o\\. ?o)',
    street:
      '(?:street|st|avenue|ave|av|road|rd|blvd|boulevard|drive|dr|lane|ln|way|court|ct|place|pl|square|sq|parkway|pkwy|highway|hwy|terrace|tce|close|crescent|cres|quay|wharf|row|mews|gardens|park|hill|walk|circle|loop|plaza|yard|gate|broadway|green|house|centre|center|building|mall|route|esplanade|parade|strand|embankment|bridge|wall|alley|grove|rise|view|field|fields)',
    months:
      '(?:jan(?:uary?|vier|uari|uar)?|feb(?:ruary?|ruar|ruari)?|mar(?:ch|s|zo)?|apr(?:il|ile)?|may|mai|jun[ei]?|jul[iy]?|aug(?:ust|ustus)?|sept?(?:ember)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember|embre)?|fevrier|avril|juin|juillet|aout|septembre|gennaio|febbraio|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|dicembre|enero|febrero|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|maart|mei|mrt|maerz|marz|kw|q|art|artikel|article|page|seite|nr|no|ab|am|um|vom|bis|seit|since|from|until|room|hall|halle|stand|booth|version)',
    post: '(?:[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}|[a-z]{2},? \\d{5}(?:-\\d{4})?|(?:nsw|vic|qld|wa|sa|tas|act|nt),? \\d{4}|[a-z]\\d[a-z][ -]?\\d[a-z]\\d|[a-z]\\d[\\dw] ?[a-z\\d]{4}|singapore \\d{6}|dublin \\d{1,2}w?|\\d{5}(?:-\\d{4})?|\\d{3}-\\d{4}|\\d{4} [a-z]{2}|\\d{6})',
  },
  masks: [],
  rules: {
    company_identity: {
      yes: [
        '={Cap}(?:[ -](?:&|and|und|et|y|e|en|de|des|du|di|del|della|von|van|of|la|{Cap}|\\d+)){0,6},? {form}(?![\\p{L}\\d])',
      ],
      no: [
        "=(?:\\b(?:bei|at|for|chez|en|presso|bij|in|von|of|de|da|van|zu|für|pour|para|per|voor|the|dass?|zur|einer?|la|der|die|den|del|della|alla|bei der|dat|that|que|che|like|wie|comme|como|come|zoals|such as|u\\.? ?a\\.?|with|mit|avec|con|met)) (?:der |die |den |the |la |l’|l'|el |il |de )?{Cap}(?:[ -](?:&|and|{Cap})){0,4},? {form}(?![\\p{L}\\d]) && !(we|our|us|i'm|i am|i work|my|on behalf of|sent by|sender|registered|this is|best|regards|wir|unser_|unsere[mnrs]?|ich|mein_|im (auftrag|namen)|absender|hier|gesendet|nous|notre|nos|je suis|au nom|de la part|expediteur|envoye|ici|societe|nosotros|nuestr_|soy|en nombre|remitente|enviad_|somos|noi|nostr_|sono|per conto|a nome|mittente|inviat_|siamo|wij|we|ons|onze|ik ben|namens|afzender|verzonden|grus_|gruess_|saluti|saludo_?|cordialement|groet_?)",
      ],
    },
    postal_address: {
      yes: [
        "\\d{1,6}[a-z]?(?:[-/]\\d{1,5})?,? (?:(?!\\d{5})[\\w.'-]+,? ){1,6}{street}\\b[.,]?(?:[^!?;]{0,70}?)\\b{post}",
        '(?:suite|level|floor|unit|apt|apartment|room|office)[ ,#]+\\w{1,6},? .{3,70}?\\b{post}',
        '(?:p\\.? ?o\\.? ?box|post office box|gpo box|locked bag|private bag|postfach|postbus|boite postale|b\\.? ?p\\.?|apartado(?: de correos| postal)?|apdo\\.?(?: de correos)?|casella postale|c\\.? ?p\\.?|case postale|postal box|casilla(?: postal| de correo)?)[ ,:n°o.]{1,5}\\d{1,6}(?:[ .]\\d{2,4})?\\b.{0,40}\\b(?:{post}|\\d{4,5}|[a-z]{3,})',
        "\\b(?!{months}\\b)[a-z][a-z.'-]{2,} \\d{1,4}(?: ?[a-z])?(?:[-/+]\\d{1,4}[a-z]?)?(?:,? (?:top|stiege|haus|bus|bte|boite|box|int|piso|planta|of|local|2o|scala|piano|interno|etage|og|tuer|\\d{1,2}[oa]?)[ .]{0,2}\\w{0,4}){0,3} ?[,·|•/-] ?(?:[^,!?;]{1,35}, ?){0,2}(?:[a-z]{1,3}[- ])?(?:\\d{5}|\\d{4}(?: ?[a-z]{2})?)(?![\\d%€$.])(?!,\\d)(?: -)?,? [a-z][a-z'-]{2,} && !(?:kunden|clients?|customers?|clientes|clienti|klanten|employees|mitarbeiter)\\b",
        '\\b\\d{1,4}(?: ?(?:bis|ter|[a-d]))?,? (?:rue|avenue|av\\.?|ave|boulevard|bd|blvd|bvd|place|pl|chemin|ch|route|rte|impasse|allees?|quai|cours|square|passage|faubourg|fbg|rond-point|esplanade|parvis|villa|sentier|voie|zone|za|zi|parc|montee|cite|residence|rang|cote)\\b.{2,80}?\\b(?:\\d{4,5}|\\d{2} \\d{3}|[a-z]\\d[a-z] ?\\d[a-z]\\d)\\b',
        '(?:calle|c/|avenida|avda\\.?|av\\.|paseo|pza\\.?|plaza|carretera|ctra\\.?|ronda|travesia|camino|rambla|passeig|carrer|gran via|poligono(?: industrial)?|pol\\. ind\\.|via|viale|piazza(?:le)?|corso|largo|vicolo|strada|contrada|v\\.le|c\\.so|p\\.zza|localita|carrera|cra\\.?|cl\\.|diagonal|blvd\\.?|calz\\.?|calzada|col\\.|colonia)\\b.{1,60}?\\b\\d{1,5}\\b.{0,60}?\\b(?:\\d{5}|\\d{4}|c\\.?p\\.? ?\\d{4,5}|c\\d{4}[a-z]{3}|\\d{6,7})\\b',
        '\\b(?:av\\.?|avenida|avda\\.?|calle|calz\\.?|calzada|blvd\\.?|boulevard|paseo|prol\\.?|carrera|cra\\.?) (?:[^!?;,]{3,40}),? (?:no\\.? ?|n\\.? ?|#)?\\d{1,5}[^!?;]{0,70}?\\b\\d{5},? [a-z]{3,}',
        '[a-z]{3,}(?:straat|laan|weg|plein|kade|gracht|dijk|singel|steeg|dreef|lei|strasse|str\\.|gasse|platz|allee|ring|damm|ufer|markt|berg|hof|graben)\\.? \\d{1,4}(?: ?[a-z])?(?:[-/]\\d+\\w?)?(?:[ ,·|-]+.{0,45}?)?\\b(?:\\d{5}|\\d{4}(?: ?[a-z]{2})?)\\b ?[a-z]{3,}',
        "\\d{1,5}[a-z]?,? [\\w.' -]{3,40}(?:, [\\w.' -]{2,30}){1,3},? (?:[a-z]{1,2}\\d[a-z\\d]? \\d[a-z]{2}|[a-z]{2} \\d{5}(?:-\\d{4})?|(?:nsw|vic|qld|wa|sa|tas|act|nt) \\d{4}|[a-z]\\d[a-z] \\d[a-z]\\d)\\b",
      ],
    },
    deceptive_subject: {
      yes: [
        '^\\W{0,3}(?:re|aw|rv|fw|fwd|wg|tr|rif|antw|antwort|doorst|ref|res|enc|sv|vs|vb|odp|pd|ynt|ilt|reply|forward(?:ed)?|weitergeleitet|r|i|rm|wtr|inoltro|risposta|reenv|reenvio|respuesta|resp|rta|reponse|rep|transfert|trans|transf|transfere|doorgestuurd|antwoord|beantw|gelesen|回复|回復|答复|答覆|回覆|转发|轉寄|轉發|返信|転送|ตอบกลับ|ส่งต่อ|ตอบ)(?:\\[\\d+\\]|\\(\\d+\\)|\\^\\d+)? ?[:：]',
        '^\\[(?:re|fwd?|aw|wg|tr|rv)\\]',
      ],
    },
    ad_label: {
      yes: [
        '^\\W{0,3}(?:<adv>|\\[adv\\]|\\(adv\\)|adv:|<ad>|\\[ad\\]|\\(ad\\)|ad ?[:|-]|#ad\\b)',
        '=^[\\[【<(（]?AD[\\]】>)）]?[ :：][^A-Za-z]*\\p{Script=Han}',
      ],
    },
  },
};
