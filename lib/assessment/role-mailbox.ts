/**
 * Names of mailboxes that belong to a function and not to a person, in the nine languages (native
 * and romanised) and their neighbours.
 */
const ROLES = new Set(
  [
    // English and what everybody uses
    'info information infos email contact contacts hello hi hey office mail mailbox post postmaster webmaster sales support help helpdesk service services servicedesk customerservice customercare care admin administration enquiries enquiry inquiries inquiry team marketing press media pr news newsletter billing invoice invoices invoicing accounts accounting accountspayable ap finance payments purchasing procurement buying orders order shop store jobs careers career hr recruiting recruitment talent people legal compliance privacy dpo gdpr dataprotection security abuse it itsupport tech technical general reception frontdesk operations ops logistics warehouse shipping export import partners partner partnerships events event booking bookings reservations returns feedback noreply no-reply donotreply hq management ceo-office',
    // German
    'kontakt buero büro zentrale empfang vertrieb verkauf einkauf bestellung bestellungen auftrag rechnung rechnungen buchhaltung rechnungswesen kundenservice kundendienst kundenbetreuung personal bewerbung karriere presse datenschutz recht technik sekretariat verwaltung geschaeftsleitung geschäftsleitung anfrage anfragen service-center lager versand werkstatt praxis kanzlei redaktion',
    // French
    'accueil commercial commerciale ventes achats achat contactez comptabilite comptabilité facturation factures direction rh recrutement candidature presse communication serviceclient service-client sav standard secretariat secrétariat bonjour commande commandes juridique technique rgpd',
    // Spanish
    'contacto ventas compras informacion información administracion administración atencion atención atencionalcliente clientes comercial contabilidad facturacion facturación pedidos prensa rrhh empleo recepcion recepción soporte hola oficina gerencia direccion dirección secretaria',
    // Italian
    'informazioni vendite acquisti ufficioacquisti ufficiovendite commerciale amministrazione contabilita contabilità segreteria ufficio ufficiostampa assistenza clienti ordini fatture fatturazione stampa lavoro risorseumane direzione reception ciao posta pec',
    // Dutch and its neighbours
    'verkoop inkoop facturen algemeen administratie receptie klantenservice klantendienst facturatie boekhouding vacatures personeelszaken pers hallo welkom bestellingen secretariaat directie planning',
    'biuro poczta sprzedaz sprzedaż zakupy kadry ksiegowosc księgowość sekretariat zamowienia obsluga kontakt reklamacje forsaljning försäljning inkop inköp kundtjanst kundtjänst ekonomi faktura order salg indkob indkøb bogholderi kundeservice regnskab vendas compra contato comercial financeiro atendimento',
    // Japanese
    '営業 営業部 総務 総務部 人事 人事部 採用 広報 経理 購買 購買部 調達 お問い合わせ 問い合わせ 問合せ 受付 窓口 代表 事務局 サポート 情報 eigyo eigyou soumu somu jinji saiyo saiyou koho kouhou keiri koubai kobai choutatsu chotatsu toiawase otoiawase uketsuke madoguchi daihyo daihyou jimukyoku',
    // Chinese
    '联系 联系我们 问询 销售 销售部 采购 采购部 市场 市场部 客服 人事 人力资源 行政 财务 招聘 信息 咨询 办公室 服务 聯絡 銷售 採購 客戶服務 業務 lianxi xiaoshou caigou shichang kefu renshi xingzheng caiwu zhaopin xinxi zixun bangongshi fuwu yewu swb',
    // Thai
    'ติดต่อ ติดต่อเรา ขาย ฝ่ายขาย จัดซื้อ ฝ่ายจัดซื้อ บัญชี บุคคล ฝ่ายบุคคล สมัครงาน ข้อมูล บริการ ลูกค้าสัมพันธ์ สำนักงาน ประชาสัมพันธ์ tidtor khai jadsue banchee bukkon borikan',
  ].flatMap((line) => line.split(' ')),
);

/** What may stand beside a role: `sales-uk`; not `info.bremen`, which may hold a name. */
const BESIDE =
  /^(?:uk|gb|us|eu|de|at|ch|fr|it|es|nl|be|pl|se|dk|no|fi|ie|pt|cz|ca|au|nz|sg|jp|th|cn|hk|in|br|en|\d+|emea|apac|dach|global|international|intl|europe|asia|usa|team|dept|desk|group|worldwide)$/u;

/** Whether the part before the @ names a function and not a person: `info`, `sales-uk`, `営業`. */
export function isRoleMailbox(localPart: string): boolean {
  const plain = localPart
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\+.*$|\d+$/u, '')
    .trim();
  if (ROLES.has(plain)) return true;
  const parts = plain.split(/[._\-\s]+/u).filter((part) => part !== '');
  return (
    parts.some((part) => ROLES.has(part)) &&
    parts.every((part) => ROLES.has(part) || BESIDE.test(part))
  );
}
