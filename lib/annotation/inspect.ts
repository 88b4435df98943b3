import { readSignals } from '@/lib/language/signals';
import type { Identifier } from '@/lib/model/identifier';
import type { Draft, PersonRow, Profile, Read, Received, Recipient } from '@/lib/model/reading';
import type { ComposePlace, Place } from '@/lib/sites/site';

import type { Annotator } from './annotate';
import { ComposeAnnotation } from './compose';

const orNull = <T>(read: Read<T>): T | null => (read.ok ? read.value : null);

/** A LinkedIn identifier's parts under the names that saved pages' expectations use. */
function linkedInParts(identifiers: readonly Identifier[]) {
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

function describeCompose(place: ComposePlace, annotator: Annotator) {
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
    ...(draft.maxLength !== null && { maxLength: draft.maxLength }),
    findings: [...new Set(rules.map(({ rule }) => rule))],
  };
}

function describeMessage(received: Received) {
  const sender = orNull(received.sender);
  const text = orNull(received.text);
  return {
    sender: sender && {
      email: sender.identifier?.type === 'email' ? sender.identifier.value : null,
      name: sender.name,
      ...linkedInParts(sender.identifier ? [sender.identifier] : []),
    },
    subject: orNull(received.subject),
    bodyText: text,
    signals: text === null ? [] : [...new Set(readSignals(text).map(({ label }) => label))],
  };
}

function describeProfile({ name, headline, company, location, degree, identifiers }: Profile) {
  return { name, headline, company, location, degree, slug: null, ...linkedInParts(identifiers) };
}

function describeRow({ name, headline, identifiers }: PersonRow) {
  return { name, headline, ...linkedInParts(identifiers) };
}

function missingOf(place: Place): readonly string[] {
  const parts = (): readonly Read<unknown>[] => {
    switch (place.view) {
      case 'compose': {
        const { recipients, subject, text } = place.read();
        return [recipients, subject, text];
      }
      case 'message': {
        const { sender, subject, text } = place.read();
        return [sender, subject, text];
      }
      case 'invite-choice':
      case 'profile':
      case 'row':
        return [place.read()];
    }
  };
  return parts().flatMap((part) => (part.ok ? [] : part.missing));
}

function viewOf(annotator: Annotator): string {
  const views = new Set(annotator.places.map(({ view }) => view));
  const [most] = (['compose', 'invite-choice', 'message', 'profile'] as const).filter((view) =>
    views.has(view),
  );
  const list = annotator.page && annotator.site?.list?.(annotator.page);
  return most ?? list ?? 'none';
}

/**
 * What stands in the page, as `npm run inspect` prints it: one object in the words of saved pages'
 * expectations (docs/architecture.md). `settled` says whether the record has answered, so that
 * `findings` are all there are.
 */
export function describePage(annotator: Annotator) {
  const { places } = annotator;
  const of = <View extends Place['view']>(view: View) =>
    places.filter((place): place is Extract<Place, { view: View }> => place.view === view);
  const message = of('message').at(-1);
  const profile = of('profile').map((place) => orNull(place.read()))[0];
  const [choice] = of('invite-choice').map((place) => orNull(place.read()));
  return {
    view: viewOf(annotator),
    site: annotator.site?.id ?? null,
    compose: of('compose').map((place) => describeCompose(place, annotator)),
    profile: profile ? describeProfile(profile) : null,
    message: message ? describeMessage(message.read()) : null,
    invite: choice ? { recipientName: choice.name, step: 'choice' } : null,
    people: of('row').flatMap((place) => {
      const row = orNull(place.read());
      return row ? [describeRow(row)] : [];
    }),
    unreadable: [...new Set(places.flatMap(missingOf))],
    settled: annotator.annotations.every((one) => {
      const view = one instanceof ComposeAnnotation ? one.view() : null;
      return view?.assessment !== null;
    }),
  };
}
