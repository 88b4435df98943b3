/**
 * Providers that give an address to anybody, under many country codes: the first label tells
 * (`yahoo.co.uk`, `gmx.at`).
 */
const BRANDS = new Set(
  'gmail googlemail yahoo ymail rocketmail hotmail outlook live msn gmx aol icloud protonmail yandex fastmail tutanota hushmail zohomail'.split(
    ' ',
  ),
);

/** Providers by their whole domain, the ones people really have, country by country. */
const DOMAINS = new Set(
  [
    // International
    'privaterelay.appleid.com me.com mac.com proton.me pm.me mail.com aim.com windowslive.com passport.com zoho.com tuta.com tuta.de email.com usa.com post.com europe.com consultant.com engineer.com myself.com iname.com mail2world.com hey.com duck.com pobox.com runbox.com startmail.com disroot.org riseup.net mailfence.com ctemplar.com skiff.com tutanota.com tutamail.com tuta.io keemail.me protonmail.ch fastmail.fm mailinator.com guerrillamail.com 10minutemail.com yopmail.com tempmail.com lycos.com excite.com juno.com netzero.net inbox.com',
    // English-speaking
    'btinternet.com btopenworld.com talktalk.net talk21.com virginmedia.com virgin.net ntlworld.com blueyonder.co.uk sky.com tiscali.co.uk o2.co.uk orange.net plus.net plusnet.com freeserve.co.uk eircom.net vodafone.ie comcast.net xfinity.com verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net frontier.com windstream.net roadrunner.com rr.com q.com centurylink.net mindspring.com rogers.com shaw.ca sympatico.ca bell.net telus.net videotron.ca bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au ozemail.com.au dodo.com.au westnet.com.au singnet.com.sg starhub.net.sg',
    // German-speaking
    'gmx.net gmx.info web.de freenet.de t-online.de arcor.de online.de 1und1.de vodafone.de kabelmail.de unitybox.de email.de mail.de posteo.de mailbox.org ewe.net ewetel.net osnanet.de bluewin.ch bluemail.ch vodafonemail.de a1.net hispeed.ch sunrise.ch swissonline.ch aon.at chello.at utanet.at inode.at liwest.at kabsi.at',
    // French-speaking, Dutch-speaking
    'orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr club-internet.fr cegetel.net alice.fr aliceadsl.fr noos.fr voila.fr skynet.be telenet.be proximus.be scarlet.be voo.be ziggo.nl kpnmail.nl kpnplanet.nl planet.nl xs4all.nl hetnet.nl home.nl upcmail.nl casema.nl chello.nl zonnet.nl tele2.nl quicknet.nl caiway.nl',
    // Southern Europe
    'libero.it virgilio.it alice.it tim.it tin.it tiscali.it fastwebnet.it inwind.it iol.it poste.it email.it aruba.it teletu.it vodafone.it pec.it telefonica.net terra.es ono.com movistar.es orange.es ya.com sapo.pt iol.pt clix.pt netcabo.pt otenet.gr',
    // Northern and Eastern Europe
    'telia.com bredband.net comhem.se spray.se tele2.se home.se swipnet.se glocalnet.net mail.dk stofanet.dk jubii.dk tdcadsl.dk youmail.dk online.no broadpark.no getmail.no luukku.com kolumbus.fi elisanet.fi suomi24.fi wp.pl o2.pl onet.pl onet.eu op.pl interia.pl interia.eu poczta.onet.pl poczta.fm gazeta.pl vp.pl tlen.pl go2.pl seznam.cz email.cz centrum.cz post.cz volny.cz atlas.cz azet.sk zoznam.sk centrum.sk freemail.hu citromail.hu t-online.hu abv.bg mail.bg mail.ru bk.ru list.ru inbox.ru rambler.ru ya.ru ukr.net i.ua inbox.lv',
    // Asia and Latin America
    'docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp nifty.com biglobe.ne.jp ocn.ne.jp so-net.ne.jp plala.or.jp excite.co.jp goo.jp infoseek.jp ybb.ne.jp qq.com foxmail.com vip.qq.com 163.com vip.163.com 126.com yeah.net sina.com sina.cn sina.com.cn sohu.com 139.com 189.cn wo.cn 21cn.com tom.com aliyun.com netvigator.com pchome.com.tw hinet.net seed.net.tw naver.com hanmail.net daum.net nate.com rediffmail.com thaimail.com uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com oi.com.br zipmail.com.br',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Whether a domain is a public provider's, where anybody gets an address. The list is of those in
 * wide use: the whole of `free-email-domains` weighs 270 kB, most of it domains nobody has, and
 * would be paid for in every page; whoever it misses has no corporate form on record and counts as
 * an individual anyway.
 */
export function isFreeMail(domain: string): boolean {
  const name = domain.toLowerCase();
  if (DOMAINS.has(name)) return true;
  const labels = name.split('.');
  return labels.length <= 3 && BRANDS.has(labels[0] ?? '') && isPublicSuffix(labels);
}

/** `yahoo.de`, `yahoo.co.uk`, `hotmail.com.br`; not `web.nordwerk.de`. */
function isPublicSuffix([, second = '', third]: readonly string[]): boolean {
  return third === undefined || /^(?:com?|ne|org|net)$/u.test(second);
}
