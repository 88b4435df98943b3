import { sendingBy } from '../compose';
import { gather } from '../find';
import { laterControls, saysLater } from '../send-later';
import type { PageScope, Sending } from '../site';
import { saysNote } from './answering';
import { wordsOn } from './control-words';
import { hooks } from './hooks';
import { saysAnswer } from './mail-marks';
import { tokens } from './naming';
import { ancestry, follows, isShown } from './tree';
import { saysSend, sendsOther } from './words';

const names = new Set(
  'send sendmsg sendmail sendbutton btnsend sendbtn submitsend sendmessage dosend buttonsend composesend'.split(
    ' ',
  ),
);
const otherwise = new Set(
  'to later schedule scheduled draft save receipt copy sent folder test file files feedback as attach option options menu dropdown more toggle cancel discard close preview spell spellcheck key sms link invite'.split(
    ' ',
  ),
);

/** Whether a control's name, id or icon says that it sends. */
function namedSend(control: Element): boolean {
  const own = [
    control.getAttribute('name'),
    control.id,
    control.getAttribute('data-testid'),
    control.getAttribute('data-test-id'),
    control.getAttribute('data-action'),
    control.getAttribute('data-command'),
    control.getAttribute('data-qa'),
  ];
  const classes = [...control.classList];
  const icon = control.querySelector(
    '[class*=paper-plane i],[class*=icon-send i],[data-icon*=send i],[data-icon*=paper-plane i]',
  );
  const said = [...own, ...classes].some((name) => {
    const words = tokens(name);
    return words.some((word) => names.has(word)) && !words.some((word) => otherwise.has(word));
  });
  return said || icon !== null;
}

/** Whether a control sends now, and how sure that is; null where it does not. */
function sends(control: Element): { readonly sure: boolean } | null {
  const words = wordsOn(control);
  if (words.some(saysLater)) return null;
  if (words.some(saysSend)) return { sure: true };
  const opens = control.getAttribute('aria-haspopup');
  if (opens !== null && opens !== 'false') return null;
  // Words that say something else ('Save', 'Cancel') weigh more than a class.
  return namedSend(control)
    ? {
        sure: words.length === 0 || control.id !== '' || control.hasAttribute('name'),
      }
    : null;
}

/** Controls within other controls (a label in a button) are one. */
function outermost(controls: readonly Element[]): readonly Element[] {
  return controls.filter((one) => !controls.some((other) => other !== one && other.contains(one)));
}

function controlsIn(page: PageScope): readonly Element[] {
  return page.roots.flatMap((root) => gather(root, hooks.control)).filter(isShown);
}

/**
 * What sends a compose view: the controls in the innermost element around it that holds any. Null
 * where nothing does, for then it is no compose view. A lone submit button counts, unsurely.
 */
export function sendControls(
  root: Element,
  page: PageScope,
): { readonly sending: Sending; readonly sure: boolean } | null {
  const found = controlsIn(page)
    .map((control) => ({ control, line: ancestry(control), by: sends(control) }))
    .filter(({ by }) => by !== null);
  for (const level of ancestry(root)) {
    const clicks = found.filter(({ line }) => line.includes(level));
    if (clicks.length > 0) {
      return {
        sending: sendingBy(
          [
            ['click', outermost(clicks.map(({ control }) => control))],
            // In the view, or in a menu that is drawn anywhere in the page.
            ['scheduled', outermost(page.roots.flatMap(laterControls))],
          ],
          'send control',
        ),
        sure: clicks.some(({ by }) => by?.sure === true),
      };
    }
  }
  return bareSend(root, page) ?? loneSubmit(root);
}

/** What help desks write on what sends an answer: `Submit as open`, `Post reply`, `Aktualisieren`. */
const submits =
  /^(?:submit|update|post)\b|^(?:aktualisieren|absenden|übermitteln|soumettre|mettre à jour|actualizar|aggiorna|indienen|bijwerken)(?![\p{L}\p{M}])|^(?:提交|更新|送出)$|^(?:ส่งคำตอบ|อัปเดต)$/iu;

/**
 * What sends an answer that says of itself that it is one: `Reply` in its own form, `Submit` after
 * its text. Unsure, as a word like that may do anything.
 */
export function answerControls(
  editor: HTMLElement,
  page: PageScope,
): ReturnType<typeof sendControls> {
  const found = controlsIn(page).filter((control) => {
    const words = wordsOn(control);
    const says = words.some((text) => saysAnswer(text) || submits.test(text));
    return says && !words.some(sendsOther) && !words.some(saysNote) && follows(editor, control);
  });
  for (const level of ancestry(editor)) {
    const here = found.filter((control) => ancestry(control).includes(level));
    if (here.length > 0) {
      return { sending: sendingBy([['click', outermost(here)]], 'send control'), sure: false };
    }
  }
  return null;
}

const noControl =
  'textarea,select,option,label,h1,h2,h3,h4,h5,h6,p,pre,[contenteditable]:not([contenteditable=false])';

/** Whether an element says that it sends, and nothing of the kind besides. */
function saysOnly(element: Element): boolean {
  const said = wordsOn(element);
  return said.some(saysSend) && !said.some(saysLater);
}

/**
 * A plain element that says `Send`, where nothing in the page is marked as what sends: its listener
 * cannot be seen. Unsure, as any word may stand there.
 */
function bareSend(root: Element, page: PageScope): ReturnType<typeof sendControls> {
  const plain = page.roots
    .flatMap((part) => [...part.querySelectorAll('span,div,i,img,li,a,td')])
    .filter(
      (element) =>
        [...element.children].every(({ childElementCount }) => childElementCount === 0) &&
        element.closest(noControl) === null &&
        saysOnly(element),
    );
  const shown = outermost(plain).filter(isShown);
  // The bar it stands in is beside the view, or further out; where the first has two, none is known.
  for (const level of ancestry(root)) {
    const here = shown.filter((element) => ancestry(element).includes(level));
    if (here.length === 1) {
      return { sending: sendingBy([['click', here]], 'send control'), sure: false };
    }
    if (here.length > 1) return null;
  }
  return null;
}

function loneSubmit(root: Element): ReturnType<typeof sendControls> {
  const form = root.closest('form') ?? root.querySelector('form');
  const submits = [
    ...(form?.querySelectorAll('input[type=submit],button[type=submit],button:not([type])') ?? []),
  ];
  const [only] = submits;
  if (submits.length !== 1 || only === undefined || !isShown(only)) return null;
  if (wordsOn(only).some(sendsOther)) return null;
  const says = wordsOn(only).flatMap(tokens);
  if (
    says.some((word) =>
      /^(?:save|search|filter|login|log|translate|post|publish|comment|share|book|pay|continue|next|register|subscribe|übersetzen|traduire|traducir|traduci|vertalen|delete|update|apply|create|add|ok|speichern|suchen|enregistrer|guardar|buscar|salva|cerca|opslaan|zoeken)$/.test(
        word,
      ),
    )
  )
    return null;
  return { sending: sendingBy([['click', [only]]], 'send control'), sure: false };
}
