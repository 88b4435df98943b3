import { gather } from '../find';
import { isField } from '../node';
import { oneLine } from '../text';
import { hooks } from './hooks';
import { tokens } from './naming';
import { ancestry } from './tree';

/** What is said of an answer anywhere in a few words: `Click here to reply`, `Schnellantwort`. */
const answerWords =
  /\b(?:repl(?:y|ies)|respond|response|answer|(?:schnell)?antwort\w*|beantwort\w*|répon\w+|respuesta|responder|resposta|rispo(?:ndi|sta)\w*|(?:be)?antwoord\w*)(?![\p{L}\p{M}])|返信|回复|回覆|答复|ตอบ|답장|답변|ответ|відпов|odpow|odpov|svar|vastau|válasz|yanıt|απάντησ|תשובה|השב|رد\b/iu;
const answerNames = new Set(
  'reply replies quickreply respond response antwort schnellantwort reponse repondre respuesta responder resposta risposta rispondi antwoord'.split(
    ' ',
  ),
);

/** What is said of words that no recipient gets: notes for colleagues, comments under a page. */
const noteWords =
  /\b(?:notes?|internal|private|comments?|colleagues?|notiz\w*|intern\w*|privat\w*|kommentar\w*|kolleg\w*|remarque|commentaires?|interne|privée?|notas?|interna|privad[ao]|comentarios?|privat[ao]|commenti?|notitie|opmerking\w*|privé|intern)(?![\p{L}\p{M}])|メモ|社内|内部|備考|备注|備註|评论|評論|コメント|บันทึก|ภายใน|ความคิดเห็น/iu;
const noteNames = new Set('note notes comment comments notiz kommentar nota'.split(' '));
/** Words that say more than a part of a name: `internal-border` may be drawn around anything. */
const wholly = /^(?:is-?)?(?:internal|private)(?:-?(?:note|reply|comment|message))?$/i;

/** Whether a control says that it keeps a note or a comment: `Submit as internal note`. */
export function saysNote(text: string): boolean {
  return noteWords.test(text);
}

const hints = ['placeholder', 'data-placeholder', 'aria-placeholder', 'aria-label', 'title'];

/** What a page says of an editor: its hints, and its label. */
function saidOf(editor: HTMLElement): readonly string[] {
  const own = [editor, editor.parentElement].flatMap((element) =>
    hints.map((hint) => element?.getAttribute(hint) ?? ''),
  );
  const labels = isField(editor) ? [...(editor.labels ?? [])] : [];
  const tied = labels.map(({ textContent }) => textContent);
  return [...own, ...tied].map(oneLine).filter((text) => text !== '' && text.length < 80);
}

/** The words of the tab that is chosen above an editor: `Public reply`, `Internal note`. */
function chosenTab(root: Element): readonly string[] {
  const tabs = root.querySelectorAll(
    '[role=tab][aria-selected=true],[aria-pressed=true],[role=tablist] .active,[class*=tabs i] .active,button.active',
  );
  return [...tabs]
    .map(({ textContent }) => oneLine(textContent))
    .filter((text) => text.length < 40);
}

/** What an editor and everything around it up to the root are called. */
function namesUpTo(editor: HTMLElement, root: Element): readonly string[] {
  const line = ancestry(editor);
  return line
    .slice(0, line.indexOf(root) + 1)
    .filter((element) => !/^(?:html|body|main)$/.test(element.localName))
    .flatMap((element) => [element.id, element.getAttribute('name') ?? '', ...element.classList]);
}

/** What a form keeps of what is written in it: a note, whatever else stands there. */
function isKeptNote(root: Element): boolean {
  return [...root.querySelectorAll('input[type=hidden]')].some((input) => {
    const name = tokens(input.getAttribute('name'));
    return (
      isField(input) &&
      name.some((word) => noteNames.has(word) || wholly.test(word)) &&
      /^(?:1|true|yes|on)$/i.test(input.value)
    );
  });
}

/** Whether what is written in an editor is a note for colleagues, or a comment under a page. */
export function isNote(editor: HTMLElement, root: Element): boolean {
  const said = [...saidOf(editor), ...chosenTab(root)];
  return (
    isKeptNote(root) ||
    said.some((text) => noteWords.test(text)) ||
    namesUpTo(editor, root).some(
      (name) => wholly.test(name) || tokens(name).some((word) => noteNames.has(word)),
    )
  );
}

/**
 * Whether what is written in an editor goes to whoever wrote last, as far as the page says: its
 * hints, its names, the tab that is chosen, or a message that its form answers.
 */
export function isAnswer(editor: HTMLElement, root: Element): boolean {
  if (isNote(editor, root)) return false;
  const said = [...saidOf(editor), ...chosenTab(root)];
  if (said.some((text) => answerWords.test(text))) return true;
  const names = namesUpTo(editor, root).flatMap(tokens);
  if (names.some((word) => answerNames.has(word))) return true;
  return gather(root, hooks['reply mark']).some(
    (mark) => isField(mark) && mark.type === 'hidden' && /[<@]/.test(mark.value),
  );
}
