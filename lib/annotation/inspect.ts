import { readSignals } from '@/lib/language/signals';
import type { Read } from '@/lib/model/reading';
import type { MessagePlace, Place, ProfilePlace, RowPlace } from '@/lib/sites/site';

import type { Annotator } from './annotate';
import { ComposeAnnotation } from './compose';
import { heardIn } from './heard';
import { describeCompose, linkedInParts, orNull } from './inspect-compose';

function describeMessage(place: MessagePlace) {
  const received = place.read();
  const sender = orNull(received.sender);
  const text = orNull(received.text);
  const heard = heardIn(received);
  return {
    sender: sender && {
      email: sender.identifier?.type === 'email' ? sender.identifier.value : null,
      name: sender.name,
      ...linkedInParts(sender.identifier ? [sender.identifier] : []),
    },
    subject: orNull(received.subject),
    bodyText: text,
    bodyStart: text === null ? null : (text.split('\n')[0] ?? ''),
    ...place.details?.(),
    signals: heard === null ? [] : [...new Set(readSignals(heard).map(({ label }) => label))],
  };
}

function describeProfile(place: ProfilePlace) {
  const profile = orNull(place.read());
  if (profile === null) return null;
  const { name, headline, company, location, degree, identifiers } = profile;
  return {
    name,
    headline,
    company,
    location,
    degree,
    slug: null,
    ...linkedInParts(identifiers),
    ...place.details?.(),
  };
}

function describeRow(place: RowPlace) {
  const row = orNull(place.read());
  if (row === null) return [];
  const { name, headline, identifiers } = row;
  return [{ name, headline, ...linkedInParts(identifiers), ...place.details?.() }];
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
  const [profile] = of('profile');
  const [choice] = of('invite-choice').map((place) => orNull(place.read()));
  return {
    view: viewOf(annotator),
    site: annotator.site?.id ?? null,
    compose: of('compose').map((place) => describeCompose(place, annotator)),
    profile: profile ? describeProfile(profile) : null,
    message: message ? describeMessage(message) : null,
    invite: choice
      ? {
          recipientName: choice.name,
          step: 'choice',
          canSendWithoutNote: choice.canSendWithoutNote,
          noteField: null,
        }
      : null,
    people: of('row').flatMap(describeRow),
    ...(annotator.page && annotator.site?.details?.(annotator.page)),
    unreadable: [...new Set(places.flatMap(missingOf))],
    settled: annotator.annotations.every((one) => {
      const view = one instanceof ComposeAnnotation ? one.view() : null;
      return view?.assessment !== null;
    }),
  };
}
