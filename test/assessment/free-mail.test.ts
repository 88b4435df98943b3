// @vitest-environment node
import known from 'free-email-domains';
import { expect, it } from 'vitest';

import { isFreeMail } from '@/lib/assessment/free-mail';

const library: ReadonlySet<string> = new Set(known);

it('takes no company for a mail provider: it holds hardly anything the library does not', () => {
  const codes = 'com de fr it es nl co.uk com.br co.jp at ch be pl se dk'.split(' ');
  const names =
    'nordwerk brightline mailchimp outlookgroup liveevents gmxbau webdesign telecom bell'.split(
      ' ',
    );
  const wrong = names.flatMap((name) => codes.map((code) => `${name}.${code}`)).filter(isFreeMail);
  expect(wrong).toEqual([]);
});

it('knows the providers of the library that people really have', () => {
  const common =
    'gmail.com yahoo.com yahoo.fr yahoo.co.jp hotmail.com hotmail.it outlook.com outlook.de live.nl msn.com aol.com icloud.com me.com gmx.de gmx.net gmx.at web.de t-online.de freenet.de orange.fr wanadoo.fr free.fr laposte.net libero.it virgilio.it tiscali.it telefonica.net ziggo.nl telenet.be skynet.be bluewin.ch wp.pl o2.pl onet.pl interia.pl seznam.cz mail.ru yandex.ru qq.com 163.com 126.com sina.com naver.com uol.com.br bol.com.br terra.com.br bigpond.com rogers.com shaw.ca comcast.net verizon.net att.net btinternet.com sky.com'.split(
      ' ',
    );
  const missed = common.filter((domain) => library.has(domain) && !isFreeMail(domain));
  expect(missed).toEqual([]);
  expect(common.filter((domain) => library.has(domain)).length).toBeGreaterThan(40);
});
