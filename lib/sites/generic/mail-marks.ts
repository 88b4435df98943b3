import type { Root } from '../find';
import type { PageScope } from '../site';
import { oneLine } from '../text';
import { wordsOn } from './control-words';
import { headerRoles } from './headers';
import { roleOfName, tokens } from './naming';
import { ancestry, isShown } from './tree';
import { isDated } from './unlabelled';

/**
 * What controls say that answer a message or pass it on, as the whole label: `Reply`, `Antworten`,
 * `返信`; with `all` or an arrow behind it as well.
 */
const answers =
  /^(?:reply|respond|answer|forward|antworten|beantworten|weiterleiten|répondre|transférer|faire suivre|responder|reenviar|encaminhar|rispondi|inoltra|beantwoorden|antwoorden|doorsturen|返信|転送|回复|回覆|答复|转发|轉寄|轉發|ตอบ|ตอบกลับ|ส่งต่อ|svara|svar|vidarebefordra|videresend|odpowiedz|przekaż|odpovědět|odpovedať|přeposlat|ответить|переслать|відповісти|переслати|отговор|답장|전달|trả lời|chuyển tiếp|balas|teruskan|yanıtla|ilet|vastaa|välitä|válasz|továbbítás|răspunde|redirecționează|απάντηση|προώθηση|השב|העבר|رد|إعادة توجيه|پاسخ|odgovori|proslijedi|posreduj|atsakyti|atbildēt|vasta|respon|उत्तर दें)(?![\p{L}\p{M}])/iu;

const pressable =
  'button,a,input[type=button],input[type=submit],input[type=image],[role=button],[role=menuitem],[onclick]';
const answerNames = new Set('reply replyall forward fwd respond antworten repondre'.split(' '));

/** Whether the words of a control are those of one that answers a message or passes it on. */
export function saysAnswer(text: string): boolean {
  const words = oneLine(text).replace(/^[^\p{L}]+/u, '');
  return words.length < 30 && answers.test(words);
}

/** Whether a control answers a message or passes it on, by its words or by its name. */
function isAnswer(control: Element): boolean {
  if (wordsOn(control).some(saysAnswer)) return true;
  return [control.id, control.getAttribute('name'), ...control.classList].some((name) =>
    tokens(name).some((word) => answerNames.has(word)),
  );
}

/** Whether a page has anything that answers a message or passes it on. */
export function offersAnswer(page: PageScope): boolean {
  return page.roots.some((root: Root) => [...root.querySelectorAll(pressable)].some(isAnswer));
}

const subjectNames = '[class*=subj i],[class*=sbj i],[id*=subj i],[data-testid*=subject i]';

/** Whether what stands around a sender has a subject that is called so. */
function hasSubject(sender: Element, root: Element): boolean {
  const line = ancestry(sender);
  const around = line.slice(0, line.indexOf(root) + 1);
  return around.some(
    (element) =>
      headerRoles(element).has('subject') ||
      [...element.querySelectorAll(subjectNames)].some(
        (part) =>
          isShown(part) &&
          [...part.classList, part.id].some((name) => roleOfName(name) === 'subject'),
      ),
  );
}

const mailWords = new Set(
  'mail email message msg letter nachricht mensaje messaggio courriel bericht mensagem'.split(' '),
);

/** Whether anything that a sender is drawn in is called a message or its header. */
function isCalledMail(sender: Element): boolean {
  return ancestry(sender).some((element) =>
    [element.id, ...element.classList].flatMap(tokens).some((word) => mailWords.has(word)),
  );
}

/**
 * Whether what looks like a header and a text is a message, where the text is not called one: the
 * page answers it or passes it on, calls it a message, or names its subject and its day. An order,
 * an invoice and a parcel have somebody from whom they are, somebody to whom, and a date as well.
 */
export function isMail(sender: Element, root: Element, page: PageScope): boolean {
  if (isCalledMail(sender) || offersAnswer(page)) return true;
  return hasSubject(sender, root) && isDated(root);
}
