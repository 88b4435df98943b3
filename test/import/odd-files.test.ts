// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { inspectFile } from '@/lib/import/inspect';
import { tokensOf } from '@/lib/ledger/key';
import { factsFor } from '@/lib/ledger/read/facts';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { ColumnContent } from '@/lib/model/column';
import { parseIdentifier } from '@/lib/model/identifier';

import { freshLedger } from '../ledger/made';
import { blob, contacts, planFor, run, stops } from './made';

const bytes = (...parts: (string | readonly number[])[]) =>
  blob(
    Uint8Array.from(
      parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)),
    ),
  );

async function takeIn(file: Blob, fields?: readonly ColumnContent[]) {
  const db = await freshLedger();
  const plan = await planFor(file, contacts, fields ? { fields } : {});
  const done = await run(db, file, plan);
  return { db, done, plan };
}

async function stopAll(file: Blob, fields?: readonly ColumnContent[]) {
  const db = await freshLedger();
  await tokensOf(db);
  const done = await run(db, file, await planFor(file, stops, fields ? { fields } : {}));
  return { db, done };
}

async function factsOf(db: LedgerDatabase, text: string) {
  const identifier = parseIdentifier(text);
  if (!identifier) throw new Error(`no identifier: ${text}`);
  const [facts] = await factsFor(db, [identifier]);
  return facts;
}

async function isStopped(db: LedgerDatabase, text: string) {
  const facts = await factsOf(db, text);
  return facts !== undefined && facts.suppressions.length > 0;
}

async function nameOf(db: LedgerDatabase, text: string) {
  return (await factsOf(db, text))?.contact?.name;
}

describe('a list without a header', () => {
  it('of addresses alone loses nobody, and the column is known', async () => {
    const file = blob('mara@nordwerk.example\r\ntobi@brightline.example\r\n');
    expect(await inspectFile(file)).toMatchObject({ fields: ['email'], headers: [''] });
    const { db, done } = await stopAll(file);
    expect(done).toMatchObject({ added: 2, refused: 0 });
    expect(await isStopped(db, 'mara@nordwerk.example')).toBe(true);
    expect(await isStopped(db, 'tobi@brightline.example')).toBe(true);
  });

  it('of several columns loses nobody either', async () => {
    const file = blob('Mara Voss;mara@nordwerk.example\nTobi Okafor;tobi@brightline.example\n');
    const { done } = await takeIn(file);
    expect(done).toMatchObject({ added: 2, refused: 0 });
  });

  it('of whole domains is known for what it is', async () => {
    const file = blob('nordwerk.example\nbrightline.example\n');
    const { db, done } = await stopAll(file);
    expect(done).toMatchObject({ refused: 0 });
    expect(await isStopped(db, 'mara@nordwerk.example')).toBe(true);
  });

  it('with one person in it is one person', async () => {
    const { done } = await stopAll(blob('mara@nordwerk.example'));
    expect(done).toMatchObject({ added: 1, refused: 0 });
  });
});

describe('a header that nobody foresaw', () => {
  it('is matched by what its column holds, where that is one column alone', async () => {
    const file = blob('Wer,Anschrift im Netz\nMara,mara@nordwerk.example\n');
    expect(await inspectFile(file)).toMatchObject({ fields: ['ignore', 'email'] });
  });

  it('is left to the user where two columns may be meant', async () => {
    const file = blob('Kunde,Betreut von\nmara@nordwerk.example,jo@ours.example\n');
    expect(await inspectFile(file)).toMatchObject({
      headers: ['Kunde', 'Betreut von'],
      fields: ['ignore', 'ignore'],
    });
  });

  it.each([
    ['Name;Correo electrónico;Empresa;Cargo;País', 'name email organisation role country'],
    [
      'Prénom;Nom;Adresse e-mail;Téléphone;Société',
      'first-name last-name email phone organisation',
    ],
    [
      'Nome;Cognome;Indirizzo e-mail;Azienda;Paese',
      'first-name last-name email organisation country',
    ],
    ['Naam;E-mailadres;Bedrijf;Functie;Telefoon', 'name email organisation role phone'],
    ['氏名;メールアドレス;会社名;役職;電話番号', 'name email organisation role phone'],
    ['姓名;电子邮件;公司;职位;国家', 'name email organisation role country'],
    ['ชื่อ;นามสกุล;อีเมล;บริษัท;โทรศัพท์', 'first-name last-name email organisation phone'],
    [
      'Vorname;Nachname;E-Mail;Firma;Position;Land',
      'first-name last-name email organisation role country',
    ],
  ])('is known in nine languages: %s', async (header, expected) => {
    const cells = header
      .split(';')
      .map(() => 'x')
      .join(';');
    const { fields } = await inspectFile(blob(`${header}\n${cells}\n`));
    expect(fields.join(' ')).toBe(expected);
  });
});

describe('a table with something odd', () => {
  it('header alone: nobody, and no error', async () => {
    const { done } = await takeIn(blob('\uFEFFName;E-Mail'));
    expect(done).toMatchObject({ state: 'done', added: 0, refused: 0 });
  });

  it.each([
    ['sep=;\r\nName;E-Mail\r\nMara;mara@nordwerk.example\r\n'],
    ['sep=,\nName,E-Mail\nMara,mara@nordwerk.example\n'],
    ['\uFEFFsep=;\nName;E-Mail\nMara;mara@nordwerk.example\n'],
  ])('the line that names the separator to a spreadsheet is no header', async (text) => {
    const { db, done } = await takeIn(blob(text));
    expect(done).toMatchObject({ added: 1, refused: 0 });
    expect(await nameOf(db, 'mara@nordwerk.example')).toBe('Mara');
  });

  it('a column twice: both are read', async () => {
    const { db } = await takeIn(blob('Name,Email,Email\nMara,,mara@nordwerk.example\n'));
    expect(await nameOf(db, 'mara@nordwerk.example')).toBe('Mara');
  });

  it('two hundred columns', async () => {
    const many = Array.from({ length: 198 }, (_, i) => `c${i}`);
    const row = many.map((_, i) => String(i));
    const file = blob(
      `Name,${many.join(',')},Email\nMara,${row.join(',')},mara@nordwerk.example\n`,
    );
    expect((await takeIn(file)).done).toMatchObject({ added: 1, refused: 0 });
  });

  it('a quote that is never closed hides nobody: what it swallowed is a row refused', async () => {
    const rows = Array.from({ length: 100 }, (_, i) => `P${i},p${i}@nordwerk.example`);
    const { done } = await takeIn(
      blob(`Name,Email\n${rows.join('\n')}\n"Mara,m@nordwerk.example\n${rows.join('\n')}\n`),
    );
    expect(done).toMatchObject({ added: 100, state: 'done' });
    expect(done.refused).toBeGreaterThan(0);
  });

  it('zeros, and more than one zero, are no text', async () => {
    const file = bytes('Name,Email\nMa', [0], 'ra,mara@nordwerk.example\n');
    await expect(inspectFile(file)).rejects.toMatchObject({ fault: 'not-a-table' });
  });

  it('rows that are shorter and longer than the header', async () => {
    const { done } = await takeIn(
      blob('Name,Email,Company\nMara,mara@nordwerk.example\nTobi,tobi@b.example,B,more,and more\n'),
    );
    expect(done).toMatchObject({ added: 2, refused: 0 });
  });
});

describe('an address as people write it', () => {
  it.each([
    ['mailto:mara@nordwerk.example', ['mara@nordwerk.example']],
    ['Mara Voss <mara@nordwerk.example>', ['mara@nordwerk.example']],
    ['"""Voss, Mara"" <mara@nordwerk.example>"', ['mara@nordwerk.example']],
    [
      '"Sales: mara@nordwerk.example, tobi@nordwerk.example;"',
      ['mara@nordwerk.example', 'tobi@nordwerk.example'],
    ],
    [
      '"mara@nordwerk.example\ntobi@nordwerk.example"',
      ['mara@nordwerk.example', 'tobi@nordwerk.example'],
    ],
    [
      'mara@nordwerk.example / tobi@nordwerk.example',
      ['mara@nordwerk.example', 'tobi@nordwerk.example'],
    ],
    ['MARA@NORDWERK.EXAMPLE', ['mara@nordwerk.example']],
    ['mara@müller.example', ['mara@xn--mller-kva.example']],
    ['mara+news@nordwerk.example', ['mara@nordwerk.example', 'mara+news@nordwerk.example']],
  ])('%s is stopped', async (cell, addresses) => {
    const { db, done } = await stopAll(blob(`Email\n${cell}\n`));
    expect(done.refused).toBe(0);
    for (const address of addresses)
      expect([address, await isStopped(db, address)]).toEqual([address, true]);
  });

  it('a phone in its local form is read with the country of its row', async () => {
    const { db } = await takeIn(
      blob(
        'Name,Phone,Country\nMara,0421 12345678,Deutschland\nTobi,020 7946 0018,United Kingdom\n',
      ),
    );
    expect(await nameOf(db, '+4942112345678')).toBe('Mara');
    expect(await nameOf(db, '+442079460018')).toBe('Tobi');
  });
});

describe('a list of opt-outs that says who opted out', () => {
  const fields = ['email', 'status'] as const;

  it.each([
    'ja',
    'WAHR',
    'oui',
    'VRAI',
    'sí',
    'VERDADERO',
    'sì',
    'vero',
    'waar',
    'はい',
    '是',
    'ใช่',
    'TRUE',
    '1',
  ])('%s is yes', async (word) => {
    const { db } = await stopAll(blob(`Email;x\nmara@nordwerk.example;${word}\n`), fields);
    expect(await isStopped(db, 'mara@nordwerk.example')).toBe(true);
  });

  it.each([
    'nein',
    'FALSCH',
    'non',
    'FAUX',
    'no',
    'FALSO',
    'nee',
    'ONWAAR',
    'いいえ',
    '否',
    'ไม่',
    'false',
    '0',
    '',
  ])('"%s" is no', async (word) => {
    const { db, done } = await stopAll(blob(`Email;x\nmara@nordwerk.example;${word}\n`), fields);
    expect(await isStopped(db, 'mara@nordwerk.example')).toBe(false);
    expect(done.refused).toBe(1);
  });

  it.each(['Abgemeldet am 3.11.', 'Kein Interesse mehr', 'désabonné', 'hard bounce'])(
    'what is neither, "%s", stops: a stop too many can be lifted, one too few cannot be undone',
    async (word) => {
      const { db } = await stopAll(blob(`Email;x\nmara@nordwerk.example;${word}\n`), fields);
      expect(await isStopped(db, 'mara@nordwerk.example')).toBe(true);
    },
  );
});

/** The byte of a character in Windows-1252. */
function in1252(character: string): number {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const all = new TextDecoder('windows-1252').decode(Uint8Array.from(bytes));
  return all.indexOf(character);
}

describe('a file in the encoding of its country', () => {
  // 山田 太郎, 会社; 鈴木 花子 カナダ商事: as Shift_JIS.
  const yamada = [0x8e, 0x52, 0x93, 0x63, 0x20, 0x91, 0xbe, 0x98, 0x59];
  const suzuki = [0x97, 0xe9, 0x96, 0xd8, 0x20, 0x89, 0xd4, 0x8e, 0x71];
  const headers = [0x8e, 0x81, 0x96, 0xbc]; // 氏名

  it('Shift_JIS is read as Japanese', async () => {
    const file = bytes(
      headers,
      ',Email\r\n',
      yamada,
      ',yamada@works.example\r\n',
      suzuki,
      ',suzuki@works.example\r\n',
    );
    const { db, done } = await takeIn(file);
    expect(done).toMatchObject({ added: 2, refused: 0 });
    expect(await nameOf(db, 'yamada@works.example')).toBe('山田 太郎');
    expect(await nameOf(db, 'suzuki@works.example')).toBe('鈴木 花子');
  });

  it('Chinese and Thai are read where the bytes leave no doubt', async () => {
    // 张伟 北京公司; สมชาย ใจดี บริษัท
    const zhang = [0xd5, 0xc5, 0xce, 0xb0, 0x2c, 0xb1, 0xb1, 0xbe, 0xa9, 0xb9, 0xab, 0xcb, 0xbe];
    const somchai = [0xca, 0xc1, 0xaa, 0xd2, 0xc2, 0x20, 0xe3, 0xa8, 0xb4, 0xd5, 0x2c, 0xba];
    const chinese = bytes('Name,Company,Email\n', zhang, ',zhang@works.example\n');
    const thai = bytes('Name,Company,Email\n', somchai, ',somchai@works.example\n');
    expect(await nameOf((await takeIn(chinese)).db, 'zhang@works.example')).toBe('张伟');
    expect(await nameOf((await takeIn(thai)).db, 'somchai@works.example')).toBe('สมชาย ใจดี');
  });

  it.each([
    'Müller;Händler;Größe;Übersee;Käthe Jäger;Fräulein Lösch;Süß',
    'Élodie Lefèvre;Société générale;créé à Besançon;Hélène Noël;çà et là',
    'Señor Muñoz;Peña;Ibáñez;Córdoba;¿Qué?',
    'São João;Conceição;Irmãos Gonçalves;não;ações',
    'Åse Bjørnsen;Smørrebrød;Ærø;Þórður Ægisson',
    '“Nordwerk” – Büro & Söhne…;£5;€7;½',
  ])('Windows-1252 stays what it is: %s', async (words) => {
    const raw = Array.from(words, in1252);
    const { encoding } = await inspectFile(bytes('a;b;c;d;e;f;g\n', raw, '\n'));
    expect(encoding.label).toBe('windows-1252');
  });
});

describe('cards that phones and old programs write', () => {
  const card = (...lines: string[]) => `BEGIN:VCARD\r\n${lines.join('\r\n')}\r\nEND:VCARD\r\n`;

  it('a picture hides no address that stands after it', async () => {
    const file = blob(
      card(
        'VERSION:3.0',
        'FN:Mara Voss',
        'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ==',
        'EMAIL;TYPE=INTERNET:mara@nordwerk.example',
      ) +
        card(
          'VERSION:2.1',
          'N:Okafor;Tobi',
          'PHOTO;ENCODING=BASE64;JPEG:',
          ' /9j/4AAQSkZJRgABAQ=',
          'EMAIL;INTERNET:tobi@b.example',
        ),
    );
    const { db, done } = await takeIn(file);
    expect(done).toMatchObject({ added: 2, refused: 0 });
    expect(await nameOf(db, 'mara@nordwerk.example')).toBe('Mara Voss');
    expect(await nameOf(db, 'tobi@b.example')).toBe('Tobi Okafor');
  });

  it('quoted-printable is read in its own character set, over folded lines', async () => {
    const file = blob(
      card(
        'VERSION:2.1',
        'FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:K=E4the=\r\n J=E4ger',
        'EMAIL:kaethe@nordwerk.example',
      ) +
        card(
          'VERSION:2.1',
          'N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=8E=52=93=63;=91=BE=98=59',
          'EMAIL:taro@works.example',
        ),
    );
    const { db } = await takeIn(file);
    expect(await nameOf(db, 'kaethe@nordwerk.example')).toBe('Käthe Jäger');
    expect(await nameOf(db, 'taro@works.example')).toBe('山田太郎');
  });

  it('line ends of an old Mac, a quoted parameter, a group and a phone as a link', async () => {
    const file = blob(
      card(
        'VERSION:4.0',
        'FN:Mara Voss',
        'item1.EMAIL;TYPE="work,x:y";PREF=1:mara@nordwerk.example',
        'TEL;VALUE=uri;TYPE="voice,cell":tel:+49-421-12345678;ext=5',
        'ORG:Nordwerk\\, Söhne;Einkauf',
      ).replaceAll('\r\n', '\r'),
    );
    const { db, done } = await takeIn(file);
    expect(done).toMatchObject({ added: 1, refused: 0 });
    expect(await nameOf(db, 'mara@nordwerk.example')).toBe('Mara Voss');
    expect(await nameOf(db, '+4942112345678')).toBe('Mara Voss');
  });
});
