import { i18n } from '#i18n';
import type { Contact, Note } from '@/lib/model/record';

import { frameFacts, type ReportFrame } from './facts';
import type { Report } from './report';
import { wordingDigest } from './wording-digest';
import { channelWords, methodWords, wayWords, yesNo } from './words';

/** A note with the person it is about. */
export interface ContactNote {
  readonly contact: Contact;
  readonly note: Note;
}

/** Every consent on record, with what Article 7(1) asks to be shown. */
export function consentRegister(notes: AsyncIterable<ContactNote>, frame: ReportFrame): Report {
  return {
    id: 'consent-register',
    title: i18n.t('report.consent.title'),
    about: i18n.t('report.consent.about'),
    facts: frameFacts(frame),
    tables: [
      {
        id: 'consents',
        title: i18n.t('report.consent.consents'),
        about: '',
        head: [
          i18n.t('dashboard.column.contact'),
          i18n.t('report.consent.given'),
          i18n.t('report.consent.method'),
          i18n.t('dashboard.column.channels'),
          i18n.t('report.consent.purposes'),
          i18n.t('report.consent.wording'),
          i18n.t('report.consent.version'),
          i18n.t('report.consent.digest'),
          i18n.t('report.consent.controller'),
          i18n.t('report.consent.free'),
          i18n.t('form.consent.adult'),
          i18n.t('form.consent.categories'),
          i18n.t('form.consent.withdrawal_how'),
          i18n.t('report.consent.proof'),
          i18n.t('report.consent.withdrawn'),
          i18n.t('report.consent.withdrawn_how'),
        ],
        rows: consentRows(notes),
      },
    ],
  };
}

async function* consentRows(notes: AsyncIterable<ContactNote>): AsyncGenerator<string[]> {
  for await (const { contact, note } of notes) {
    const { consent } = note;
    if (!consent) continue;
    yield [
      contact.name ?? contact.identifiers[0]?.value ?? '',
      consent.givenAt,
      methodWords(consent.method),
      channelWords(consent.channels),
      consent.purposes.join('; '),
      consent.wording,
      consent.wordingVersion,
      wordingDigest(consent.wording),
      consent.controller,
      yesNo(
        consent.activeAct &&
          consent.unbundled &&
          consent.withdrawalTold &&
          consent.conditional !== true,
      ),
      consent.adult === undefined ? '' : yesNo(consent.adult),
      consent.categories?.join('; ') ?? '',
      consent.withdrawalHow ?? '',
      consent.proof,
      consent.withdrawnAt ?? '',
      consent.withdrawnHow ? wayWords(consent.withdrawnHow) : '',
    ];
  }
}
