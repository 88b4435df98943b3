import { describe, expect, it } from 'vitest';

import { ownWords, ownWordsOf } from '@/lib/sites/own-words';
import { plainText } from '@/lib/sites/text';

function html(markup: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<div>${markup}</div>`, 'text/html');
  const root = parsed.body.firstElementChild;
  if (!(root instanceof HTMLElement)) throw new Error('no root');
  return root;
}

describe('text as people see it', () => {
  it.each([
    ['<div>Hi</div><div><br></div><div>there</div>', 'Hi\n\nthere'],
    ['<div>Hi<br></div><div>there</div>', 'Hi\nthere'],
    ['<p>Hi</p><p>there</p>', 'Hi\n\nthere'],
    ['Hi<br>there', 'Hi\nthere'],
    ['<div>a&nbsp;b\u200b\ufeffc \n d</div>', 'a bc d'],
    ['<b>a</b> <i>b</i>', 'a b'],
    ['<style>x{}</style><div style="display:none">no</div>yes', 'yes'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['<p><br></p>', ''],
    ['<div>Hi</div><div>&nbsp;</div><div>there</div>', 'Hi\n\nthere'],
  ])('%s', (markup, text) => expect(plainText(html(markup))).toBe(text));
});

const attributions = [
  'On Tue, 3 Mar 2026 at 10:12, Mara Voss <mara@x.example> wrote:',
  'Am 03.03.26 um 10:12 schrieb Mara Voss:',
  'Am Di., 3. März 2026 um 10:12 Uhr schrieb Mara Voss <mara@x.example>:',
  'Le mar. 3 mars 2026 à 10:12, Mara Voss <mara@x.example> a écrit :',
  'El mar, 3 mar 2026 a las 10:12, Mara Voss (<mara@x.example>) escribió:',
  'Il giorno mar 3 mar 2026 alle ore 10:12 Mara Voss <mara@x.example> ha scritto:',
  'Op di 3 mrt 2026 om 10:12 schreef Mara Voss <mara@x.example>:',
  '2026年3月3日(火) 10:12 Mara Voss <mara@x.example>:',
  'Mara Voss <mara@x.example> 于2026年3月3日周二 10:12写道:',
  'ในวันที่ อ. 3 มี.ค. 2026 เวลา 10:12 Mara Voss <mara@x.example> เขียนว่า:',
  '2026-03-03 10:12, Mara Voss:',
];

/** How other languages say it; here nothing else marks what is quoted. */
const unmarked = [
  'ti 3.3.2026 klo 10.12 Mara Voss <mara@x.example> kirjoitti:',
  'Mara Voss <mara@x.example> ezt írta (időpont: 2026. márc. 3., K, 10:12):',
  'În mar., 3 mar. 2026 la 10:12, Mara Voss <mara@x.example> a scris:',
  'út 3. 3. 2026 o 10:12 Mara Voss <mara@x.example> napísal(a):',
  'вт, 3 бер. 2026 р. о 10:12 Mara Voss <mara@x.example> пише:',
  'Στις Τρί 3 Μαρ 2026 στις 10:12 π.μ., ο χρήστης Mara Voss <mara@x.example> έγραψε:',
  'בתאריך יום ג׳, 3 במרץ 2026 ב-10:12 מאת Mara Voss <mara@x.example>:',
  'في الثلاثاء، 3 مارس 2026 في 10:12 كتب Mara Voss <mara@x.example>:',
  '2026년 3월 3일 (화) 오전 10:12, Mara Voss <mara@x.example>님이 작성:',
  'Vào Th 3, 3 thg 3, 2026 vào lúc 10:12 Mara Voss <mara@x.example> đã viết:',
  'Pada tanggal Sel, 3 Mar 2026 pukul 10.12 Mara Voss <mara@x.example> menulis:',
  '2026 m. kovo 3 d., an 10:12 Mara Voss <mara@x.example> rašė:',
];

const headers = [
  'Lähettäjä: Mara <mara@x.example>\nLähetetty: tiistai\nVastaanottaja: Tom\nAihe: Tarjous',
  'Feladó: Mara <mara@x.example>\nElküldve: kedd\nCímzett: Tom\nTárgy: Ajánlat',
  'De la: Mara <mara@x.example>\nTrimis: marți\nCătre: Tom\nSubiect: Ofertă',
  'Від: Mara <mara@x.example>\nНадіслано: вівторок\nКому: Tom\nТема: Ціни',
  'Από: Mara <mara@x.example>\nΣτάλθηκε: Τρίτη\nΠρος: Tom\nΘέμα: Τιμές',
  '보낸 사람: Mara <mara@x.example>\n보낸 날짜: 2026년 3월 3일\n받는 사람: Tom\n제목: 견적',
  'מאת: Mara <mara@x.example>\nנשלח: יום שלישי\nאל: Tom\nנושא: מחירים',
  'من: Mara <mara@x.example>\nتاريخ الإرسال: الثلاثاء\nإلى: Tom\nالموضوع: عرض',
  'Từ: Mara <mara@x.example>\nĐã gửi: Thứ Ba\nĐến: Tom\nChủ đề: Báo giá',
  'Dari: Mara <mara@x.example>\nDikirim: Selasa\nKepada: Tom\nSubjek: Harga',
];

describe('where one’s own words end', () => {
  it.each(attributions)('at %s in plain text', (line) => {
    expect(ownWordsOf(`Yes.\n\n${line}\n> Shall we?\n> Mara`)).toEqual({
      text: 'Yes.',
      signature: '',
      quoted: true,
      end: 4,
    });
  });

  it.each(attributions)('at %s in rich text', (line) => {
    const escaped = line.replaceAll('<', '&lt;');
    const read = ownWords(html(`<p>Yes.</p><p>${escaped}</p><blockquote>Shall we?</blockquote>`));
    expect(read.text).toBe('Yes.');
    expect(read.before?.textContent).toBe(line);
  });

  it.each(unmarked)('at %s where nothing marks what is quoted', (line) => {
    expect(ownWordsOf(`Yes.\n\n${line}\n\nShall we?\n\nMara`).text).toBe('Yes.');
  });

  it.each(headers)('before %s', (block) => {
    expect(ownWordsOf(`Yes.\n\n${block}\n\nold`).text).toBe('Yes.');
  });

  it('where an attribution is wrapped', () => {
    const value =
      'Yes.\n\nOn Tue, 3 Mar 2026 at 10:12, Mara Voss of Nordwerk Sales\n<mara@x.example> wrote:\n> old';
    expect(ownWordsOf(value).text).toBe('Yes.');
  });

  it('under a quotation too', () => {
    const value = 'On 3 March Mara wrote:\n> a\n\nMy answer.\n\n-- \nTom';
    const read = ownWordsOf(value);
    expect(read.text).toBe('My answer.');
    expect(read.signature).toBe('--\nTom');
    expect(value.slice(0, read.end)).toMatch(/My answer\.$/);
  });

  it('before a signature', () => {
    const read = ownWordsOf('Hello\n\nworld\n\n-- \nTom\nSales');
    expect(read).toEqual({
      text: 'Hello\n\nworld',
      signature: '--\nTom\nSales',
      quoted: false,
      end: 12,
    });
  });

  it.each([
    'From: Mara <mara@x.example>\nSent: Tuesday\nTo: Tom\nSubject: Offer\n\nquoted',
    '-----Ursprüngliche Nachricht-----\nVon: Mara <mara@x.example>\nGesendet: heute\nBetreff: Angebot\n\nquoted',
    '________________________________\nDe : Mara <mara@x.example>\nEnvoyé : mardi\nÀ : Tom\nObjet : Offre\n\nquoted',
  ])('before headers: %s', (quote) => {
    expect(ownWordsOf(`Yes.\n\n${quote}`).text).toBe('Yes.');
  });

  it.each([
    [
      'Outlook, the day first',
      'Gesendet: Dienstag, 3. März 2026\nVon: Mara <mara@x.example>\nAn: Tom\nBetreff: Angebot\n\nalt',
    ],
    [
      'Thunderbird',
      '-------- Weitergeleitete Nachricht --------\nBetreff: Angebot\nDatum: Tue, 3 Mar 2026\nVon: Mara <mara@x.example>\n\nalt',
    ],
    [
      'a message passed on under words without a rule',
      'Forwarded message\nFrom: Mara <mara@x.example>\nSubject: Offer\n\nold',
    ],
    [
      'a message passed on',
      'Begin forwarded message:\n\n> From: Mara <mara@x.example>\n> Subject: Offer\n> old',
    ],
    [
      'Notes',
      'Mara Voss/Nordwerk ---03.03.2026 10:12:33---Offer\n\nFrom: Mara <mara@x.example>\nTo: Tom\nSubject: Offer\n\nold',
    ],
    [
      'an attribution over unmarked lines',
      'On Tue, 3 Mar 2026 at 10:12, Mara Voss <mara@x.example> wrote:\n\nOld words.\n\nMore of them.',
    ],
  ])('before what %s puts there', (_, quote) => {
    expect(ownWordsOf(`Yes.\n\n${quote}`).text).toBe('Yes.');
  });

  it.each([
    `${'_'.repeat(47)}\nCranes mailing list\ncranes@lists.x.example\nhttps://lists.x.example/cranes`,
    `${'-'.repeat(14)}\nmara@x.example\n\n> old`,
  ])('before what stands under every message: %s', (footer) => {
    const { text, signature } = ownWordsOf(`Yes.\n\n${footer}`);
    expect(text).toBe('Yes.');
    expect(signature).toMatch(/@/);
  });

  it.each([
    'I wrote: nothing else.',
    'On 3 March you wrote:\nno more of that.',
    'Sent: yesterday\nTo: all of you\nFrom: now on no more',
    `Options\n${'-'.repeat(12)}\none\ntwo`,
    'Our offer:\nPrice: 10\nFrom: Monday',
    'On 3 March I will call:\nthen we speak.',
    'Two things -- one and two',
    'mara@x.example said:\nfine',
    'Call Mara <mara@x.example> at 10:12:\nshe knows.',
    'Tel: 040 1234\nE-mail: mara@x.example\nOpen: 10:00',
  ])('but not at %s', (text) => expect(ownWordsOf(text).text).toBe(text));

  it.each([
    [
      'gmail',
      '<div dir="ltr">Hi<br><br>-- <br><div class="gmail_signature">Rep</div></div><div class="gmail_quote"><div class="gmail_attr">On … wrote:<br></div><blockquote>old</blockquote></div>',
    ],
    [
      'outlook',
      '<div>Hi</div><div id="Signature">Rep</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> x</div><div>old</div>',
    ],
    [
      'yahoo',
      '<div>Hi</div><div class="yahoo-signature">Rep</div><div class="yahoo_quoted">old</div>',
    ],
    [
      'proton',
      '<div>Hi</div><div class="protonmail_signature_block">Rep</div><div class="protonmail_quote">old</div>',
    ],
    [
      'cite',
      '<p>Hi</p><div id="reply-intro">On 2026-01-01 x wrote:</div><blockquote type="cite">old</blockquote>',
    ],
    [
      'text right behind a header',
      '<div>Hi</div><div><hr><div id="x_divRplyFwdMsg"><b>From:</b> x</div>old</div>',
    ],
    [
      'a bar below an attribution',
      '<div>Hi</div><div>El mar, 3 mar 2026, Mara (mara@x.example) escribió:</div><br><div style="border-left:1px solid #ccc;padding-left:1ex">viejo<p>más</p></div>',
    ],
    [
      'what is folded',
      '<p>Hi</p><details><summary>Show what was quoted</summary><blockquote>old</blockquote></details>',
    ],
    [
      'a phone',
      '<div>Hi</div><div id="ms-outlook-mobile-signature">Get it for your phone</div><hr><div id="divRplyFwdMsg"><b>From:</b> x</div>',
    ],
    [
      'headers the day first',
      '<div>Hi</div><div name="quote" style="border-left:2px solid"><b>Gesendet:</b> heute<br><b>Von:</b> x<br><b>Betreff:</b> y<br>alt</div>',
    ],
  ])('in %s', (_, markup) => expect(ownWords(html(markup)).text).toBe('Hi'));

  it('keeps an indent that is no quotation', () => {
    const markup =
      '<div>a</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px">b</blockquote>';
    expect(ownWords(html(markup)).text).toBe('a\nb');
  });

  it('keeps a bar that stands under no attribution', () => {
    const markup = '<div>a</div><div style="border-left:3px solid red">note</div><div>b</div>';
    expect(ownWords(html(markup)).text).toBe('a\nnote\nb');
  });

  it('gives the node that a new last paragraph belongs before', () => {
    const root = html('<div>Hi</div><div><br></div><div class="gmail_signature">Rep</div>');
    expect(ownWords(root).before?.textContent).not.toContain('Hi');
    expect(ownWords(html('<div>Hi</div>')).before).toBeNull();
    const empty = html('<p><br></p><blockquote type="cite">old</blockquote>');
    expect(ownWords(empty).before).toBe(empty.querySelector('blockquote'));
  });
});
