import { fieldNamed } from '../field-words';
import { oneLine } from '../text';

/** What a field or a line of a header is for. */
export type Role = 'to' | 'cc' | 'bcc' | 'subject' | 'from' | 'reply-to' | 'date';

const lists = {
  subject:
    'subject,betreff,objet,sujet,asunto,oggetto,onderwerp,assunto,temat,ämne,emne,aihe,předmět,predmet,tárgy,subiect,konu,тема,件名,題名,表題,タイトル,主题,主旨,主題,標題,标题,题目,제목,메일 제목,邮件主题,郵件主旨,เรื่อง,หัวข้อ,หัวเรื่อง,ชื่อเรื่อง,chủ đề,subjek,perihal,الموضوع,נושא,θέμα,naslov,zadeva,предмет,onderw.,موضوع,विषय,assumpte,pealkiri,tēma,tema,teema,наслов,efni,gaia,თემა,সাবজেক্ট,বিষয়,mövzu,subjekti,lënda,թեմա,பொருள்,தலைப்பு,тақырып,perkara,tajuk',
  from: 'from,von,de,da,van,från,fra,od,odesílatel,nadawca,lähettäjä,feladó,от,от кого,від,від кого,de la,από,pošiljalac,šalje,nuo,saatja,فرستنده,از,प्रेषक,kimden,gönderen,差出人,送信者,送信元,发件人,发信人,发送人,寄件者,寄件人,보낸사람,보낸 사람,보낸이,보내는 사람,보내는사람,발신자,จาก,ผู้ส่ง,từ,dari,من,מאת,από,sender,absender,expéditeur,remitente,mittente,afzender,remetente,avsändare,afsender,expeditor,pošiljatelj,saatja,no,од,пошиљалац,испраќач,frá,sendandi,nork,ვისგან,გამგზავნი,প্রেরক,kimdən,nga,ումից,அனுப்புநர்,кімнен,daripada',
  'reply-to':
    'reply-to,reply to,antwort an,antworten an,répondre à,responder a,rispondi a,antwoord aan,beantwoorden,svara till,svar til,odpowiedź do,odpovědět,vastaa,válaszcím,ответить,yanıtla,返信先,回复,回覆,답장,ตอบกลับ,followup-to,mail-followup-to,antwortadresse',
  date: 'date,datum,fecha,data,date:,dato,päivämäärä,dátum,дата,tarih,日付,日時,送信日時,受信日時,日期,时间,時間,发送时间,날짜,보낸 날짜,วันที่,วันเวลา,ngày,tanggal,التاريخ,תאריך,ημερομηνία,data:,kuupäev,datums,تاریخ,दिनांक,датум,dagsetning,თარიღი,তারিখ,tarix,ամսաթիվ,தேதி,күні,tarikh,sent,gesendet,envoyé,enviado,inviato,verzonden,received,empfangen,reçu',
} as const;

const sets: Readonly<Record<keyof typeof lists, ReadonlySet<string>>> = {
  subject: new Set(lists.subject.split(',')),
  from: new Set(lists.from.split(',')),
  'reply-to': new Set(lists['reply-to'].split(',')),
  date: new Set(lists.date.split(',')),
};

/** Without the spaces that some component libraries put between two Chinese characters. */
function unspaced(text: string): string {
  return oneLine(text).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}

function cleaned(text: string): string {
  return (
    unspaced(text)
      .toLocaleLowerCase('en')
      .replace(/^[*•\s]+|[\s:\uff1a*.…]+$/g, '')
      // Whether it has to be filled in: `宛先（必須）`, `Cc (optional)`.
      .replace(/(?<=\p{L})\s*[(\uff08[【][^()\uff08\uff09\]】]{1,14}[)\uff09\]】]$/u, '')
      .trim()
  );
}

/**
 * What a label says that its field is for, when it says nothing else: `To:`, `Betreff`, `件名`.
 * Several languages share short words ('de' is From in French, 'da' in Italian; 'a' is To in
 * Spanish): such a word only counts where another label of the same view settles it, so these are
 * told last.
 */
export function roleOfLabel(text: string): Role | null {
  const word = cleaned(text);
  if (word === '' || word.length > 30) return null;
  if (sets['reply-to'].has(word)) return 'reply-to';
  const field = fieldNamed(word);
  if (field !== null) return field;
  for (const role of ['subject', 'from', 'date'] as const) {
    if (sets[role].has(word)) return role;
  }
  return null;
}

/** A line of a header in one text: 'Subject: Cranes'. */
export function lineOf(text: string): { readonly role: Role; readonly value: string } | null {
  if (text.length > 300 || !/[:\uff1a]/.test(text)) return null;
  const [, first = '', value = ''] = /^([^:\uff1a]{1,24})[:\uff1a](.*)$/s.exec(oneLine(text)) ?? [];
  const role = value === '' ? null : roleOfLabel(first);
  return role === null ? null : { role, value: value.trim() };
}

const hints: readonly (readonly [Role, RegExp])[] = [
  ['reply-to', /reply|antwort an|répondre/i],
  ['bcc', /\bbcc\b|\bcci\b|\bcco\b|\bccn\b|blind copy|密送|blindkopie/i],
  ['cc', /^\s*(?:add )?cc\b|\bcc recipients\b|抄送|carbon copy/i],
  [
    'subject',
    /subject|betreff|\bobjet\b|\bsujet\b|asunto|oggetto|onderwerp|assunto|\btemat\b|件名|主题|主旨|제목|เรื่อง|\bтема\b/i,
  ],
  [
    'to',
    /recipient|empfänger|destinat|ontvanger|mottagar|modtager|odbiorc|получател|宛先|收件人|收件者|받는|ผู้รับ|^\s*to\b(?!\s*(?:do|date|time)\b)|^\s*an\b/i,
  ],
];

/** What a longer hint in a field says: 'Add recipients', 'Enter a subject'. */
export function roleOfHint(text: string): Role | null {
  const hint = oneLine(text);
  if (hint.length > 60) return null;
  return roleOfLabel(hint) ?? hints.find(([, words]) => words.test(hint))?.[0] ?? null;
}

const sendWords =
  /^(?:jetzt |nu |今すぐ|立即|馬上)?(?:send|senden|absenden|abschicken|versenden|envoyer|expédier|enviar|enviá|invia|verzenden|versturen|verstuur|zenden|skicka|send nå|lähetä|wyślij|odeslat|odoslať|küldés|elküld|trimite|gönder|göndər|отправить|надіслати|изпрати|送信|送信する|发送|發送|寄出|傳送|传送|보내기|전송|ส่ง|gửi|kirim|إرسال|ارسال|envia|надішли|ส่งอีเมล|שלח|שליחה|αποστολή|pošalji|pošlji|saada|sūtīt|siųsti|enviar mensaje|भेजें|hantar|пошаљи|испрати|senda|bidali|გაგზავნა|পাঠান|dërgo|ուղարկել|அனுப்பு|жіберу)(?![\p{L}\p{M}])/iu;
const notSend =
  /later|später|plus tard|más tarde|più tardi|schedul|planifi|program|copy|kopie|receipt|bestätig|feedback|test|file|datei|code|link|invit|report|request|receive|folder|entwurf|draft|option|sms|[ei]nquir|payment|money|application/i;
/**
 * What is sent, before the verb or joined to it: 'Nachricht senden', 'メールを送信', '发送邮件',
 * 'ส่งข้อความ'.
 */
const sendIt =
  /^(?:(?:die |diese |het |de |il |el |le )?(?:nachricht|e-?mail|mail|mitteilung|bericht|besked|meddelande|melding|mensaje|messaggio|message|wiadomość|zprávu) (?:senden|absenden|versenden|verschicken|abschicken|verzenden|versturen|skicka|send)|(?:メッセージ|メール)(?:を)?送信(?:する)?|(?:发送|發送|寄出|傳送|传送|寄送)(?:邮件|郵件|信件|消息|訊息)|(?:메일|메시지|이메일) ?(?:보내기|전송)|ส่ง(?:เลย|ทันที|ตอนนี้|ข้อความ|อีเมล|อีเมล์|เมล|จดหมาย))$/iu;
/** Whether the words on a control say that it sends, and nothing of the kind besides. */
export function saysSend(text: string): boolean {
  const words = unspaced(text).replace(/^[^\p{L}]+/u, '');
  if (words === '' || words.length > 45 || notSend.test(words)) return false;
  return sendWords.test(words) || sendIt.test(words);
}

/** Whether the words on a control say that it sends something else than a message: money, a form. */
export function sendsOther(text: string): boolean {
  const words = unspaced(text).replace(/^[^\p{L}]+/u, '');
  return sendWords.test(words) && notSend.test(words);
}
