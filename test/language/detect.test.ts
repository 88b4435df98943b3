// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { detectLanguage } from '@/lib/language/detect';
import { isBeyondReading, isForeign, recognise } from '@/lib/language/recognise';
import { readSignals } from '@/lib/language/signals';

describe('detectLanguage', () => {
  it.each([
    ['en', 'Please take me off your list.'],
    ['de', 'Bitte nehmen Sie mich aus dem Verteiler.'],
    ['fr', 'Merci de ne plus m’écrire.'],
    ['es', 'Por favor, no me escriba más.'],
    ['it', 'Per favore non mi scriva più.'],
    ['nl', 'Graag geen mails meer van u ontvangen.'],
    ['ja', '今後のご連絡はご遠慮ください。'],
    ['zh', '请不要再联系我。'],
    ['th', 'กรุณาอย่าติดต่อมาอีก'],
  ] as const)('tells %s', (code, text) => {
    expect(detectLanguage(text)).toBe(code);
  });

  it('does not guess where nothing tells', () => {
    expect(detectLanguage('12345 — https://example.com')).toBeNull();
  });

  it.each([
    'Caro João, encontrei o seu contato no LinkedIn e acho que podemos ajudar a sua equipe.',
    'Por favor, não me envie mais e-mails.',
    'Hej Anna, jag såg att ni söker en lagerchef och tänkte att vårt verktyg passar er.',
    'Hej Mads, jeg kan se, at I søger en lagerchef.',
    'Hei Kari, jeg så at dere søker en lagersjef.',
    'Dzień dobry, zauważyłem, że Państwa firma szuka kierownika magazynu.',
    'Dobrý den, všiml jsem si, že hledáte vedoucího skladu.',
    'Hei, näin että etsitte varastopäällikköä ja ajattelin että voimme auttaa teitä.',
    'Szia Anna, láttam, hogy raktárvezetőt kerestek, és úgy gondoltam, hogy segíthetünk.',
    'Bună ziua, am văzut că firma dumneavoastră caută un șef de depozit.',
    'Merhaba Ayşe, şirketinizin depo müdürü aradığını gördüm.',
    'Bon dia Marta, he vist que la vostra empresa busca un cap de magatzem.',
    'Selamat pagi Ibu Sari, saya melihat perusahaan Anda mencari manajer gudang.',
    'Xin chào chị Lan, tôi thấy công ty chị đang tuyển quản lý kho.',
    'Здравствуйте, я увидел, что вы ищете начальника склада.',
    '안녕하세요, 창고 관리자를 찾고 계신 것을 보았습니다.',
  ])('takes %s for none of those it knows', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it.each([
    ['de', 'Guten Tag Herr Škoda, Frau Łukasiewicz lässt grüßen.'],
    ['en', 'Dear Åsa, dear Øyvind, thanks for the call with Jørgen and Søren yesterday.'],
    ['es', 'Quite a Sam de la convocatoria, ha dejado el proyecto.'],
    ['nl', 'Prima, is goed'],
  ] as const)('is not led astray by names and words that neighbours share: %s', (code, text) => {
    expect(detectLanguage(text)).toBe(code);
  });
});

describe('isForeign', () => {
  it('says of a text in another language that it is not understood', () => {
    const text =
      'Caro João,\n\nencontrei o seu contato no LinkedIn e acho que podemos ajudar a sua equipe. Podemos conversar esta semana?\n\nAtenciosamente,\nInês';
    expect([isForeign(text), recognise(text, null).language]).toEqual([true, null]);
  });

  it.each([
    '',
    'ok',
    'Hola Marta, gracias por la llamada de ayer.\n\nO contrato segue em anexo.\n\nUn saludo, Ana',
    '倉庫管理システムのご紹介です。',
  ])('does not say it of %j', (text) => expect(isForeign(text)).toBe(false));
});

describe('isBeyondReading', () => {
  it.each([
    'Obrigado pela mensagem, mas a nossa empresa não tem interesse.',
    'Пожалуйста, больше не пишите мне.',
    '더 이상 연락하지 마세요.',
    'Παρακαλώ μη μου ξαναγράψετε.',
    'لا تراسلني مرة أخرى من فضلك',
    'Nemojte slati poruke, hvala lijepo',
    'Proszę więcej do mnie nie pisać i usunąć mój adres.',
    // Short, and much like a neighbour that is understood.
    'Quem lhe deu o meu número?',
    'Apague os meus dados.',
    'De quem recebeu este endereço?',
    'Hvem gav jer mit nummer?',
    'Kontakt mig ikke igen',
    'Hvor har I fået min mailadresse fra?',
    'Radera mina uppgifter.',
    'Vem gav er mitt nummer?',
    'Nej tack',
    'Slett opplysningene mine.',
    'Wie het my nommer vir julle gegee?',
    'Schéckt mir keng Mailen méi.',
    'Qui us ha donat el meu telèfon?',
    'Esborreu les meves dades.',
    'Cine v-a dat adresa mea?',
    'Звідки у вас мій номер?',
    'Skąd macie mój numer?',
    'Odkud máte moje číslo?',
    'Töröljék az adataimat.',
    'Poistakaa minut listalta.',
    'Verilerimi silin.',
    'Hapus data saya.',
  ])('is said of a message that nobody can read here: %s', (text) => {
    expect([isBeyondReading(text), readSignals(text)]).toEqual([true, []]);
  });

  it.each([
    '',
    'ok',
    'Tuesday, Hall 4',
    'Danke, passt.',
    'Vale, perfecto, gracias',
    '好的',
    'はい、お願いします。',
    'ได้ครับ',
    'Thanks, talk on Monday.\n\nСергей Иванов',
    'The angle α is 12° and β is 30°, see the drawing.',
    'Merci, à lundi.\n\nСергей Иванов\nДиректор',
    'Nada más, por favor',
    'Hola, lo dejo aquí, un saludo',
    '¿Quién le dio mi número?',
    'Quíteme de la base de datos.',
    'Dank je, tot maandag dan',
    'Wie gaf jullie mijn nummer?',
    'Woher haben Sie das?',
    'Grazie, allora a lunedì',
    'Qui vous a donné mon numéro ?',
  ])('is not said of %j', (text) => expect(isBeyondReading(text)).toBe(false));
});

/** People and companies write their names in their own letters under mails in any language. */
const signatures = [
  'Søren Kjær\nSalgschef\nÅrhus Værktøj A/S\nØstergade 12, 8000 Aarhus C',
  'Łukasz Świątek\nDyrektor Sprzedaży\nSpółka Górnicza Śląsk sp. z o.o.\nul. Żwirki i Wigury 3, 40-001 Katowice',
  'João Conceição\nDiretor Comercial\nFundição São João, Lda\nRua da Fundação 12, São Paulo',
  'Şükrü Yılmaz\nSatış Müdürü\nİstanbul Çelik A.Ş.\nGümüşsuyu Mah., Beyoğlu',
  'Nguyễn Thị Hương\nCông ty TNHH Việt Đức\nĐường Lê Lợi, Quận 1',
] as const;

describe.each([
  ['en', 'Hi Ada,\n\nshall we talk about shifts on Monday?\n\nBest regards'],
  ['de', 'Guten Tag Frau Voss,\n\nhaben Sie am Montag Zeit?\n\nViele Grüße'],
  ['fr', 'Bonjour,\n\nEst-ce que mardi vous convient ?\n\nCordialement'],
  ['es', 'Hola Marta,\n\n¿Tiene tiempo el lunes?\n\nSaludos'],
  ['it', 'Buongiorno,\n\nha tempo lunedì?\n\nSaluti'],
  ['nl', 'Beste Jan,\n\nheb je maandag tijd?\n\nGroet'],
] as const)('a short mail in %s', (code, mail) => {
  it.each(signatures)('is in it above %j too', (signature) => {
    const text = `${mail}\n\n${signature}`;
    expect([isForeign(text), recognise(text, null).language]).toEqual([false, code]);
  });
});

describe('recognise', () => {
  it('gives the sentence as it stands, and whether it stands alone', () => {
    const { elements, language } = recognise(
      'Hello Anna,\n\nI found your contact details on your company website. Our tool is great.\n\n' +
        'If you prefer not to hear from me, just reply “stop”.\n\nKind regards,\nHannah Cole\nAccount Executive',
      null,
    );
    expect(language).toBe('en');
    expect(elements).toContainEqual({
      label: 'opt_out',
      kind: 'mechanism',
      sentence: 'If you prefer not to hear from me, just reply “stop”.',
      ownParagraph: true,
    });
    expect(elements).toContainEqual(
      expect.objectContaining({ label: 'data_source', ownParagraph: false }),
    );
    expect(elements.map(({ label }) => label)).toContain('sender_identity');
  });

  it('finds what is said in a text that lost its line breaks', () => {
    const text =
      'Account manager, Fernhill Systems LtdThe reason for my message: you run maintenance for a firm that has just opened a second plant.' +
      'I have your contact details from your LinkedIn profile, as of November 12, 2026.' +
      'How Fernhill Systems Ltd uses your personal data and what rights you have is explained in our privacy notice: https://fernhill.example/privacy ' +
      'If you would rather not hear from me again, just reply “no”, and I will not contact you any more.';
    const labels = recognise(text, null).elements.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['contact_reason', 'data_source', 'privacy_notice', 'opt_out']),
    );
  });

  it('looks at the subject line for what only a subject line can say', () => {
    expect(recognise('Hello', 'Re: our call').elements).toEqual([
      expect.objectContaining({ label: 'deceptive_subject', sentence: 'Re: our call' }),
    ]);
    expect(recognise('Re: our call', 'Hello').elements).toEqual([]);
  });
});

describe('readSignals', () => {
  it('reads several requests in one reply', () => {
    const labels = readSignals(
      'Where did you get my email address? Take me off your list and delete my data.',
    ).map(({ label }) => label);
    expect(new Set(labels)).toEqual(new Set(['objection', 'erasure', 'source-question']));
  });

  it.each([
    ['source-question', 'Nobody knows this address. Who gave it to you?'],
    ['erasure', 'Sie haben immer noch meine alten Daten. Weg damit.'],
    ['source-question', 'Cette adresse n’a jamais été publique.\nQui l’a donnée ?'],
  ])('hears %s in two sentences that say it together: %j', (label, text) => {
    expect(readSignals(text)).toMatchObject([{ label, sentence: text }]);
  });

  it.each([
    'Our old brochure has gone. Who gave it to you?',
    'Ich habe zwei Bilder angehängt. Das erste bitte weg.',
    'This address is on the contract. Where is the invoice?',
  ])('puts nothing together that is not said: %j', (text) => {
    expect(readSignals(text)).toEqual([]);
  });

  it.each([
    '> Please stop emailing me.\n\nSure, no problem.',
    'Sounds good.\n\nOn Mon, 3 Mar 2026 at 10:00, Anna Lee <anna@example.com> wrote:\nPlease stop emailing me.',
    'Passt.\n\nAm 3. März 2026 um 10:00 schrieb Anna Lee <anna@example.com>:\nBitte löschen Sie meine Daten.',
    'Not this month, ping me again in September.',
    'Not interested, thanks.',
  ])('finds nothing in %j', (text) => {
    expect(readSignals(text)).toEqual([]);
  });
});
