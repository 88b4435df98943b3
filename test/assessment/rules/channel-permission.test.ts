import type { Identifier } from '@/lib/model/identifier';

// @vitest-environment node
import {
  consent,
  contact,
  facts,
  identity,
  living,
  note,
  noted,
  recipient,
  record,
  ruleTable,
  source,
} from '../cases';

const mobile: Identifier = { type: 'phone', value: '+353861234567' };
const irish = facts([record({ identifier: mobile, contact: contact({ country: 'IE' }) })], {
  identity: { ...identity, country: 'IE' },
});

ruleTable('channel-permission', [
  ['legitimate interests in Germany', {}, ['breach block not_cured_email']],
  [
    'nothing on record in Germany',
    { facts: facts([record({ notes: [] })]) },
    ['breach block opt_in_email'],
  ],
  ['consent', { facts: noted({ consent: consent() }) }, ['clear ok consent']],
  [
    'withdrawn consent',
    {
      facts: noted({
        basis: 'consent',
        consent: consent({ withdrawnAt: '2026-10-01T00:00:00.000Z' }),
      }),
    },
    ['breach block opt_in_email'],
  ],
  [
    'consent to calls only',
    { facts: noted({ basis: 'consent', consent: consent({ channels: ['phone'] }) }) },
    ['breach block opt_in_email'],
  ],
  [
    'consent to somebody else',
    {
      facts: noted({ basis: 'consent', consent: consent({ controller: 'Listen & Partner GmbH' }) }),
    },
    ['breach block opt_in_email'],
  ],
  [
    'consent, but we have not said who we are',
    {
      facts: facts([record({ notes: [note({ basis: 'consent', consent: consent() })] })], {
        identity: null,
      }),
    },
    ['unknown warn controller_unknown'],
  ],
  [
    'soft opt-in',
    {
      facts: noted({
        softOptIn: {
          saleOn: '2026-03-01',
          sameSeller: true,
          similarProducts: true,
          optOutAtCollection: true,
        },
      }),
    },
    ['clear ok soft_opt_in'],
  ],
  [
    'soft opt-in in Austria: the ECG list first',
    {
      facts: living('AT', {
        softOptIn: {
          saleOn: '2026-03-01',
          sameSeller: true,
          similarProducts: true,
          optOutAtCollection: true,
        },
      }),
    },
    ['unknown warn register'],
  ],
  [
    'soft opt-in in Austria: the ECG list today',
    {
      facts: living('AT', {
        softOptIn: {
          saleOn: '2026-03-01',
          sameSeller: true,
          similarProducts: true,
          optOutAtCollection: true,
        },
        registerCheck: { country: 'AT', on: '2026-11-22' },
      }),
    },
    ['clear ok register_checked'],
  ],
  [
    'soft opt-in in Austria: the ECG list the day before',
    {
      facts: living('AT', {
        softOptIn: {
          saleOn: '2026-03-01',
          sameSeller: true,
          similarProducts: true,
          optOutAtCollection: true,
        },
        registerCheck: { country: 'AT', on: '2026-11-21' },
      }),
    },
    ['unknown warn register'],
  ],
  [
    "soft opt-in in Austria: another country's list",
    {
      facts: living('AT', {
        softOptIn: {
          saleOn: '2026-03-01',
          sameSeller: true,
          similarProducts: true,
          optOutAtCollection: true,
        },
        registerCheck: { country: 'GB', on: '2026-11-22' },
      }),
    },
    ['unknown warn register'],
  ],
  [
    'asked for',
    { facts: noted({ basis: 'contract', ...source({ origin: 'inbound' }) }) },
    ['clear ok requested'],
  ],
  ['France, their work', { facts: living('FR') }, ['clear ok opt_out_if_role']],
  [
    'France, not their work',
    { facts: living('FR', { roleRelevant: false }) },
    ['breach block needs_role'],
  ],
  [
    'France, not said',
    { facts: living('FR', { roleRelevant: null }) },
    ['unknown warn opt_out_if_role_unknown'],
  ],
  ['United Kingdom, a person at a company', { facts: living('GB') }, ['clear ok opt_out']],
  [
    'United Kingdom, unknown',
    {
      facts: facts(
        [record({ contact: contact({ country: 'GB', kind: null, organisation: null }) })],
        { identity: { ...identity, country: 'GB' } },
      ),
    },
    ['breach block not_cured_email'],
  ],
  [
    'United Kingdom, LinkedIn',
    { draft: { channel: 'linkedin' }, facts: living('GB') },
    ['breach warn unsettled_opt_in'],
  ],
  [
    'Sweden, LinkedIn',
    { draft: { channel: 'linkedin' }, facts: living('SE') },
    ['unknown warn unsettled'],
  ],
  [
    'Sweden, LinkedIn, not their work',
    { draft: { channel: 'linkedin' }, facts: living('SE', { roleRelevant: false }) },
    ['breach block needs_role'],
  ],
  ['Canada, nothing implied', { facts: living('CA') }, ['breach block needs_implied']],
  [
    'Canada, published and their work',
    {
      facts: living('CA', {
        implied: { ground: 'published-address', since: '2026-01-01', note: '' },
      }),
    },
    ['clear ok implied'],
  ],
  [
    'Canada, published, not said whether their work',
    {
      facts: living('CA', {
        roleRelevant: null,
        implied: { ground: 'published-address', since: '2026-01-01', note: '' },
      }),
    },
    ['unknown warn implied_unknown'],
  ],
  [
    'Canada, an old inquiry',
    { facts: living('CA', { implied: { ground: 'inquiry', since: '2026-01-01', note: '' } }) },
    ['breach block needs_implied'],
  ],
  ['Switzerland, typed by hand', { facts: living('CH') }, ['clear ok automation']],
  [
    'Switzerland, sent to many',
    { facts: { ...living('CH'), sameText: { timesUsed: 40 } } },
    ['breach block sent_to_many'],
  ],
  [
    'Switzerland, nobody counted',
    { facts: { ...living('CH'), sameText: null } },
    ['unknown warn automation_unknown'],
  ],
  [
    'Japan, a card',
    { facts: living('JP', source({ origin: 'business-card' })) },
    ['clear ok card'],
  ],
  ['Japan, nothing', { facts: living('JP') }, ['breach block needs_published']],
  [
    'Japan, LinkedIn',
    { draft: { channel: 'linkedin' }, facts: living('JP') },
    ['clear ok data_protection_only'],
  ],
  [
    'Netherlands, published for it',
    {
      facts: living('NL', {
        implied: { ground: 'published-address', since: '2026-01-01', note: '' },
      }),
    },
    ['clear ok published'],
  ],
  [
    'Germany, a call with reasons',
    {
      draft: { channel: 'phone' },
      facts: living('DE', { implied: { ground: 'presumed', since: '2026-01-01', note: 'tender' } }),
    },
    ['clear ok presumed'],
  ],
  [
    'Germany, a call without',
    { draft: { channel: 'phone' }, facts: living('DE') },
    ['breach block needs_presumed'],
  ],
  [
    'United Kingdom, a call',
    { draft: { channel: 'phone' }, facts: living('GB') },
    ['unknown warn register'],
  ],
  [
    'United Kingdom, a call, screened 28 days ago',
    {
      draft: { channel: 'phone' },
      facts: living('GB', { registerCheck: { country: 'GB', on: '2026-10-25' } }),
    },
    ['clear ok register_checked'],
  ],
  [
    'United Kingdom, a call, screened 29 days ago',
    {
      draft: { channel: 'phone' },
      facts: living('GB', { registerCheck: { country: 'GB', on: '2026-10-24' } }),
    },
    ['unknown warn register'],
  ],
  [
    'United Kingdom, a call, to be screened tomorrow',
    {
      draft: { channel: 'phone' },
      facts: living('GB', { registerCheck: { country: 'GB', on: '2026-11-23' } }),
    },
    ['unknown warn register'],
  ],
  [
    'Switzerland, a call: the directory',
    { draft: { channel: 'phone' }, facts: living('CH') },
    ['unknown warn except_starred'],
  ],
  [
    'Switzerland, a call to a customer',
    {
      draft: { channel: 'phone' },
      facts: living('CH', {
        implied: { ground: 'purchase', since: '2026-01-01', note: 'order 1203' },
      }),
    },
    ['clear ok opt_out'],
  ],
  [
    'Spain, a customer: the Lista Robinson first',
    {
      facts: living('ES', {
        softOptIn: {
          saleOn: '2026-03-01',
          sameSeller: true,
          similarProducts: true,
          optOutAtCollection: true,
        },
      }),
    },
    ['unknown warn register'],
  ],
  [
    'Spain, a customer who is not on it',
    {
      facts: living('ES', {
        softOptIn: {
          saleOn: '2026-03-01',
          sameSeller: true,
          similarProducts: true,
          optOutAtCollection: true,
        },
        registerCheck: { country: 'ES', on: '2026-11-22' },
      }),
    },
    ['clear ok register_checked'],
  ],
  [
    'Ireland, a mobile',
    {
      draft: { channel: 'phone', recipients: { ok: true, value: [recipient(mobile)] } },
      facts: irish,
    },
    ['breach block opt_in_mobile'],
  ],
  [
    'Italy, a call',
    { draft: { channel: 'phone' }, facts: living('IT') },
    ['unknown warn except_unlisted'],
  ],
  [
    'a call to nobody knows where',
    { draft: { channel: 'phone' }, facts: living(null) },
    ['unknown warn member_state_unknown'],
  ],
  [
    'US recipient, German sender',
    { facts: living('US', {}, 'DE') },
    ['breach block not_cured_email'],
  ],
  ['nobody knows where', { facts: living(null) }, ['breach block not_cured_email']],
  ['a country without a file', { facts: living('IN', {}, 'US') }, ['breach block not_cured_email']],
  ['Portugal follows the EU', { facts: living('PT') }, ['breach block not_cured_email']],
  ['no answer from the record', { facts: facts([]) }, ['unknown block unanswered']],
  [
    'an address that could not be read',
    { draft: { recipients: { ok: true, value: [recipient(null)] } } },
    ['unknown block unanswered'],
  ],
  [
    'to the US, and nobody has said where we are',
    { facts: { ...living('US'), identity: null } },
    ['unknown warn sender_unknown'],
  ],
  ['in a reply', { draft: { mode: 'reply' } }, []],
  ['in a thread', { draft: { mode: 'thread' } }, ['unknown block not_cured_email']],
  [
    'to a colleague',
    {
      draft: {
        recipients: {
          ok: true,
          value: [recipient({ type: 'email', value: 'sam@fernhill.example' })],
        },
      },
    },
    [],
  ],
]);
