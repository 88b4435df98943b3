import type { Identifier } from '@/lib/model/identifier';
import type { Draft, Read, Recipient } from '@/lib/model/reading';
import type { ComposePlace } from '@/lib/sites/site';

import type { Annotator } from './annotate';
import { ComposeAnnotation } from './compose';

/** What was read, or null where it could not be. */
export const orNull = <T>(read: Read<T>): T | null => (read.ok ? read.value : null);

/** A LinkedIn identifier's parts under the names that saved pages' expectations use. */
export function linkedInParts(identifiers: readonly Identifier[]) {
  const part = (kind: string) =>
    identifiers.find(({ value }) => value.startsWith(`${kind}/`))?.value.slice(kind.length + 1);
  const slug = part('in');
  const profileId = part('id');
  const salesLeadId = part('sales');
  return {
    ...(slug !== undefined && { slug }),
    ...(profileId !== undefined && { profileId }),
    ...(salesLeadId !== undefined && { salesLeadId }),
  };
}

/** E-mail: three lists; what is typed and no chip yet is apart. LinkedIn: one list of people. */
function describeRecipients(draft: Draft) {
  const recipients = orNull(draft.recipients);
  if (recipients === null) return { recipients: null };
  if (draft.channel !== 'email') {
    return {
      recipients: recipients.map(({ name, identifier }) => ({
        name,
        ...linkedInParts(identifier ? [identifier] : []),
      })),
    };
  }
  const list = (field: Recipient['field']) =>
    recipients
      .filter((one) => one.field === field && one.typed === undefined)
      .map(({ identifier, name }) => ({ email: identifier?.value ?? null, name }));
  const uncommitted = recipients.flatMap(({ typed }) => typed ?? []);
  return {
    recipients: { to: list('to'), cc: list('cc'), bcc: list('bcc') },
    ...(uncommitted.length > 0 && { uncommitted }),
  };
}

/** What kind of thing the text is written in, and where; null where it was not found. */
function describeEditor(place: ComposePlace) {
  const editor = orNull(place.editor());
  if (editor === null) return { editorType: null, inIframe: null, inShadow: null };
  const { element } = editor;
  return {
    editorType: element.localName === 'textarea' ? 'textarea' : 'contenteditable',
    inIframe: element.ownerDocument !== document,
    inShadow: element.getRootNode() !== element.ownerDocument,
  };
}

/** Whether the control that sends can be pressed; null where there is none. */
function isSendEnabled(place: ComposePlace): boolean | null {
  const control = place.sending().controls.find(({ way }) => way === 'click')?.element;
  return control === undefined
    ? null
    : !control.matches(':disabled') && control.getAttribute('aria-disabled') !== 'true';
}

/** A message being written, in the words of saved pages' expectations. */
export function describeCompose(place: ComposePlace, annotator: Annotator) {
  const draft = place.read();
  const annotation = annotator.annotations.find(
    (one) => one instanceof ComposeAnnotation && one.place.root === place.root,
  );
  const view = annotation?.view() ?? null;
  const assessment = view?.kind === 'compose' ? view.assessment : null;
  const rules = assessment?.findings.filter(({ outcome }) => outcome !== 'clear') ?? [];
  return {
    kind: draft.kind,
    mode: draft.mode,
    container: place.container,
    certainty: place.certainty,
    ...describeRecipients(draft),
    subject: orNull(draft.subject),
    bodyText: orNull(draft.text),
    hasSignature: draft.text.ok ? draft.signature !== '' : null,
    ...describeEditor(place),
    sendEnabled: isSendEnabled(place),
    ...(draft.maxLength !== null && { maxLength: draft.maxLength }),
    ...place.details?.(),
    findings: [...new Set(rules.map(({ rule }) => rule))],
  };
}
