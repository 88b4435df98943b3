// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { generic } from '@/lib/sites/generic';

import { loadPage } from './load-page';
import { readPage } from './readings';

type Words = readonly [string, string, string, string, string, string, string];

/** What webmails write beside a view's fields, in the languages of the nine locales and others. */
const languages: readonly Words[] = [
  ['en', 'From', 'To', 'Cc', 'Subject', 'Date', 'Send'],
  ['de', 'Von', 'An', 'Kopie', 'Betreff', 'Datum', 'Senden'],
  ['fr', 'De', 'À', 'Cc', 'Objet', 'Date', 'Envoyer'],
  ['es', 'De', 'Para', 'Cc', 'Asunto', 'Fecha', 'Enviar'],
  ['it', 'Da', 'A', 'Cc', 'Oggetto', 'Data', 'Invia'],
  ['nl', 'Van', 'Aan', 'Cc', 'Onderwerp', 'Datum', 'Verzenden'],
  ['ja', '差出人', '宛先', 'Cc', '件名', '日付', '送信'],
  ['zh', '发件人', '收件人', '抄送', '主题', '日期', '发送'],
  ['th', 'จาก', 'ถึง', 'สำเนา', 'เรื่อง', 'วันที่', 'ส่ง'],
  ['zh-TW', '寄件者', '收件者', '副本', '主旨', '日期', '傳送'],
  ['pt', 'De', 'Para', 'Cc', 'Assunto', 'Data', 'Enviar'],
  ['pl', 'Od', 'Do', 'DW', 'Temat', 'Data', 'Wyślij'],
  ['sv', 'Från', 'Till', 'Kopia', 'Ämne', 'Datum', 'Skicka'],
  ['da', 'Fra', 'Til', 'Cc', 'Emne', 'Dato', 'Send'],
  ['fi', 'Lähettäjä', 'Vastaanottaja', 'Kopio', 'Aihe', 'Päiväys', 'Lähetä'],
  ['cs', 'Od', 'Komu', 'Kopie', 'Předmět', 'Datum', 'Odeslat'],
  ['hu', 'Feladó', 'Címzett', 'Másolat', 'Tárgy', 'Dátum', 'Küldés'],
  ['tr', 'Kimden', 'Kime', 'Bilgi', 'Konu', 'Tarih', 'Gönder'],
  ['ru', 'От', 'Кому', 'Копия', 'Тема', 'Дата', 'Отправить'],
  ['uk', 'Від', 'Кому', 'Копія', 'Тема', 'Дата', 'Надіслати'],
  ['ko', '보낸 사람', '받는 사람', '참조', '제목', '날짜', '보내기'],
  ['he', 'מאת', 'אל', 'עותק', 'נושא', 'תאריך', 'שלח'],
  ['ar', 'من', 'إلى', 'نسخة', 'الموضوع', 'التاريخ', 'إرسال'],
  ['el', 'Από', 'Προς', 'Κοιν.', 'Θέμα', 'Ημερομηνία', 'Αποστολή'],
  ['vi', 'Từ', 'Đến', 'Cc', 'Chủ đề', 'Ngày', 'Gửi'],
  ['id', 'Dari', 'Kepada', 'Cc', 'Subjek', 'Tanggal', 'Kirim'],
  ['nb', 'Fra', 'Til', 'Kopi', 'Emne', 'Dato', 'Send'],
  ['sk', 'Od', 'Komu', 'Kópia', 'Predmet', 'Dátum', 'Odoslať'],
  ['bg', 'От', 'До', 'Копие', 'Тема', 'Дата', 'Изпрати'],
  ['hr', 'Od', 'Za', 'Kopija', 'Predmet', 'Datum', 'Pošalji'],
  ['fa', 'از', 'به', 'رونوشت', 'موضوع', 'تاریخ', 'ارسال'],
  ['ca', 'De', 'Per a', 'Cc', 'Assumpte', 'Data', 'Envia'],
  ['ro', 'De la', 'Către', 'Cc', 'Subiect', 'Data', 'Trimite'],
  ['sr', 'Од', 'За', 'Копија', 'Наслов', 'Датум', 'Пошаљи'],
  ['hi', 'प्रेषक', 'प्रति', 'प्रतिलिपि', 'विषय', 'दिनांक', 'भेजें'],
  ['bn', 'প্রেরক', 'প্রাপক', 'অনুলিপি', 'বিষয়', 'তারিখ', 'পাঠান'],
  ['ta', 'அனுப்புநர்', 'பெறுநர்', 'நகல்', 'பொருள்', 'தேதி', 'அனுப்பு'],
  ['ka', 'ვისგან', 'ვის', 'ასლი', 'თემა', 'თარიღი', 'გაგზავნა'],
  ['hy', 'Ումից', 'Ում', 'Պատճեն', 'Թեմա', 'Ամսաթիվ', 'Ուղարկել'],
  ['kk', 'Кімнен', 'Кімге', 'Көшірме', 'Тақырып', 'Күні', 'Жіберу'],
  ['az', 'Kimdən', 'Kimə', 'Surət', 'Mövzu', 'Tarix', 'Göndər'],
  ['sq', 'Nga', 'Për', 'Kopja', 'Subjekti', 'Data', 'Dërgo'],
  ['is', 'Frá', 'Til', 'Afrit', 'Efni', 'Dagsetning', 'Senda'],
  ['eu', 'Nork', 'Nori', 'Cc', 'Gaia', 'Data', 'Bidali'],
  ['ms', 'Daripada', 'Kepada', 'Salinan', 'Subjek', 'Tarikh', 'Hantar'],
  ['et', 'Saatja', 'Saaja', 'Koopia', 'Teema', 'Kuupäev', 'Saada'],
];

const url = 'https://post.nordwerk.example/';

const forms: Readonly<Record<string, (words: Words) => string>> = {
  'a table of labels and plain fields': ([, , to, cc, subject, , send]) => `<form><table>
    <tr><td>${to}:</td><td><input name="f1" value="Mara Voss &lt;mara.voss@hafen.example&gt;"></td></tr>
    <tr><td>${cc}:</td><td><input name="f2" value="ops@hafen.example"></td></tr>
    <tr><td>${subject}:</td><td><input name="f3" value="Kran"></td></tr></table>
    <textarea name="f4" rows="12" cols="70">Hallo</textarea><input type="submit" value="${send}"></form>`,
  'a dialog with hints and chips': ([, , to, cc, subject, , send]) => `<div role="dialog">
    <div class="r"><input placeholder="${to}"><span class="chip" title="mara.voss@hafen.example">Mara Voss<button>×</button></span></div>
    <div class="r"><input placeholder="${cc}"><span class="chip" title="ops@hafen.example">ops@hafen.example<button>×</button></span></div>
    <div class="r"><input placeholder="${subject}" value="Kran"></div>
    <div contenteditable="true"><p>Hallo</p></div><button type="button">${send}</button></div>`,
};

const headers: Readonly<Record<string, (words: Words) => string>> = {
  'a table': ([, from, to, , subject, date]) => `<table>
    <tr><th>${subject}:</th><td>Kran</td></tr>
    <tr><th>${from}:</th><td>Mara Voss &lt;mara.voss@hafen.example&gt;</td></tr>
    <tr><th>${to}:</th><td>jan.reiter@nordwerk.example</td></tr>
    <tr><th>${date}:</th><td>27.11.2026</td></tr></table>
    <div id="messagebody"><p>Bitte nicht mehr.</p></div>`,
  'a list of definitions': ([, from, to, , subject, date]) => `<dl>
    <dt>${from}</dt><dd><a href="mailto:mara.voss@hafen.example">Mara Voss</a></dd>
    <dt>${to}</dt><dd>jan.reiter@nordwerk.example</dd>
    <dt>${date}</dt><dd>27.11.2026</dd>
    <dt>${subject}</dt><dd>Kran</dd></dl>
    <pre class="body">Bitte nicht mehr.</pre>`,
};

describe.each(languages)('in %s', (...words) => {
  it.each(Object.entries(forms))('finds a message that is written in %s', (_, html) => {
    const { page } = loadPage(`<html><body>${html(words)}</body></html>`, url);
    expect(readPage(page(), generic).compose).toEqual([
      expect.objectContaining({
        recipients: {
          to: [{ email: 'mara.voss@hafen.example', name: 'Mara Voss' }],
          cc: [{ email: 'ops@hafen.example', name: null }],
          bcc: [],
        },
        subject: 'Kran',
        bodyText: 'Hallo',
      }),
    ]);
  });

  it.each(Object.entries(headers))('finds a received message headed by %s', (_, html) => {
    const { page } = loadPage(`<html><body><main>${html(words)}</main></body></html>`, url);
    expect(readPage(page(), generic).message).toEqual([
      {
        sender: { email: 'mara.voss@hafen.example', name: 'Mara Voss' },
        subject: 'Kran',
        text: 'Bitte nicht mehr.',
      },
    ]);
  });
});
