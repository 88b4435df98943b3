import { gather } from './find';
import type { Root } from './find';
import type { Hook } from './site';
import { oneLine } from './text';

/**
 * What webmails call sending later, as the whole label of a control: in menus no site gives this
 * item a name that is not translated (Gmail and Proton do). Anything longer, or with other words,
 * is no such control: a folder is called `Scheduled`, a filter `Send later on Mondays`.
 */
const phrases = new Set(
  [
    'schedule send,send later,schedule message,schedule email,schedule sending,schedule delivery,delay send,delayed send,delay delivery,send at,send scheduled,schedule mail',
    'senden planen,später senden,versand planen,zeitversetzt senden,zeitversetzt versenden,zeitgesteuert senden,senden verzögern,sendezeit planen,später versenden,nachricht planen,e-mail planen',
    "programmer l'envoi,programmer un envoi,planifier l'envoi,planifier un envoi,envoyer plus tard,envoi différé,envoi programmé,envoi planifié,différer l'envoi,programmer",
    'programar envío,programar el envío,enviar más tarde,envío programado,programar mensaje,programar correo,programar,planificar envío,envío diferido,retrasar envío',
    "programma invio,programma l'invio,pianifica invio,pianifica l'invio,invia più tardi,invio programmato,invio pianificato,invio posticipato,programma messaggio",
    'verzenden plannen,verzending plannen,later verzenden,later versturen,versturen plannen,gepland verzenden,uitgesteld verzenden,verzenden inplannen,e-mail inplannen',
    'programar envio,agendar envio,enviar mais tarde,enviar depois,envio agendado,envio programado,agendar',
    '送信日時を設定,送信予約,予約送信,後で送信,送信をスケジュール,スケジュール送信,送信のスケジュール,送信日時を指定,時間指定送信,あとで送信',
    '定时发送,安排发送时间,稍后发送,计划发送,预定发送,预约发送,延迟发送,定時發送,排定傳送時間,排程傳送,排程寄出,稍後傳送,預約寄送,排定傳送,延遲傳送',
    'ตั้งเวลาส่ง,กำหนดเวลาส่ง,ส่งภายหลัง,ส่งในภายหลัง,ตั้งเวลาส่งข้อความ,กำหนดการส่ง',
    'zaplanuj wysłanie,zaplanuj wysyłkę,zaplanuj wysyłanie,wyślij później,schemalägg sändning,schemalägg,skicka senare,planlæg afsendelse,send senere,planlegg sending,ajoita lähetys,lähetä myöhemmin',
    'naplánovat odeslání,odeslat později,küldés ütemezése,küldés később,programează trimiterea,trimite mai târziu,gönderme zamanını planla,daha sonra gönder,zamanlanmış gönderim',
    'запланировать отправку,отправить позже,отправить по расписанию,запланувати надсилання,надіслати пізніше,예약 전송,예약 보내기,나중에 보내기,보내기 예약,lên lịch gửi,gửi sau,jadwalkan pengiriman,kirim nanti,جدولة الإرسال,الإرسال لاحقًا,תזמון שליחה,שליחה מאוחרת,χρονοπρογραμματισμός αποστολής,αποστολή αργότερα',
  ].flatMap((list) => list.split(',')),
);

/** What can be pressed in a menu or a toolbar; most sites make their menus of plain elements. */
const pressable: Hook = {
  selectors: [
    'button,[role=menuitem],[role=button],[role=option],[role=menu] li,[role=menu] a,input[type=submit],input[type=button],a[role],a[href="#"],a:not([href]),li[tabindex],span[tabindex],div[tabindex],[data-event],[onclick]',
  ],
  seen: '2026-11-27',
};

/** Lists and navigation: what leads to messages that were scheduled, not what schedules one. */
const elsewhere =
  'nav,[role=navigation],[role=tree],[role=treeitem],[role=grid],[role=main] [role=listbox],[contenteditable=true],goodgrounds-root';

/** Whether the whole of a control's words says that it sends later. */
export function saysLater(text: string): boolean {
  const words = oneLine(text)
    .toLocaleLowerCase('en')
    .replaceAll('’', "'")
    .replace(/^[^\p{L}]+|[\s.…:]+$/gu, '');
  return phrases.has(words);
}

function namesOf(control: Element): readonly string[] {
  const own = [control.getAttribute('aria-label'), control.getAttribute('title')];
  const value = control.localName === 'input' ? control.getAttribute('value') : null;
  // The words of anything larger are not asked for: a page holds thousands of elements.
  const text = control.childElementCount > 6 ? null : control.textContent;
  return [...own, value, text]
    .filter((name) => name !== null)
    .filter((name) => name.length > 1 && name.length < 60);
}

/**
 * Every control in a root that sends later by what it says. Menus are drawn at the end of the
 * document, not in the compose view they belong to; the gate finds out whose a press is.
 */
export function laterControls(root: Root): readonly HTMLElement[] {
  return gather(root, pressable).filter(
    (control) => namesOf(control).some(saysLater) && control.closest(elsewhere) === null,
  );
}
