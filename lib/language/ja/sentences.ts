import type { Sentences } from '../language';

/**
 * Japanese sentences to insert: 敬語 for the formal form, です・ます for the other. Square brackets hold
 * clauses: see `lib/language/sentence.ts`.
 */
export const sentences: Sentences = {
  source: {
    normal: {
      formal:
        '[ご連絡先は、{origin}[（{place}）]より取得いたしました|ご連絡先は、{place}より取得いたしました][（{date}時点）]。',
      informal:
        '[連絡先は、{origin}[（{place}）]より取得しました|連絡先は、{place}より取得しました][（{date}時点）]。',
    },
    short: {
      formal: '[ご連絡先は{origin}より取得いたしました|ご連絡先は{place}より取得いたしました]。',
      informal: '[連絡先は{origin}より取得しました|連絡先は{place}より取得しました]。',
    },
  },
  reason: {
    normal: {
      formal: 'ご連絡を差し上げた理由は、次のとおりでございます：{reason}。',
      informal: 'ご連絡した理由は、次のとおりです：{reason}。',
    },
    short: {
      formal: 'ご連絡の理由：{reason}。',
      informal: 'ご連絡の理由：{reason}。',
    },
  },
  'opt-out': {
    normal: {
      formal:
        '今後のご連絡がご不要の場合は、「不要」とのみご返信ください[（または {optOut} ）|[（または {optOutMail} 宛にメールをお送りください）]]。以後のご連絡は差し控えます。',
      informal:
        '今後の連絡が不要な場合は、「不要」とだけ返信してください[（または {optOut} ）|[（または {optOutMail} 宛にメールしてください）]]。以後の連絡は控えます。',
    },
    short: {
      formal: 'ご不要の場合は「不要」とご返信ください。',
      informal: '不要な場合は「不要」と返信してください。',
    },
  },
  'objection-right': {
    normal: {
      formal:
        'ダイレクトマーケティングを目的とする個人情報の利用に対し、いつでも異議を申し立てる権利がございます。短いご返信[または {optOut} でのお手続き|[または {optOutMail} へのメール]]で承ります。',
      informal:
        'ダイレクトマーケティングを目的とする個人情報の利用に対し、いつでも異議を申し立てる権利があります。短い返信[または {optOut} での手続き|[または {optOutMail} へのメール]]で受け付けます。',
    },
    short: {
      formal: '個人情報の利用には、いつでも異議を申し立てることができます。',
      informal: '個人情報の利用には、いつでも異議を申し立てることができます。',
    },
  },
  'privacy-notice': {
    normal: {
      formal:
        '[{organisation}における|弊社における]個人情報の取り扱いとお客様の権利につきましては、プライバシーポリシーをご覧ください： {privacyNoticeUrl}',
      informal:
        '[{organisation}の|弊社の]個人情報の取り扱いと権利については、プライバシーポリシーをご覧ください： {privacyNoticeUrl}',
    },
    short: {
      formal: 'プライバシーポリシー： {privacyNoticeUrl}',
      informal: 'プライバシーポリシー： {privacyNoticeUrl}',
    },
  },
  identity: {
    normal: {
      formal:
        '[[{organisation}で{role}を務めております、|[{organisation}の|[{role}の|私は]]]{name}と申します。|{organisation}を代表してご連絡しております。]',
      informal:
        '[[{organisation}で{role}をしている|[{organisation}の|[{role}の|私は]]]{name}と申します。|{organisation}を代表して連絡しています。]',
    },
    short: {
      formal:
        '[[{organisation}の|私は]{name}と申します。|{organisation}を代表してご連絡しております。]',
      informal:
        '[[{organisation}の|私は]{name}と申します。|{organisation}を代表して連絡しています。]',
    },
  },
  address: {
    normal: {
      formal: '所在地：[{organisation} ]{address}',
      informal: '所在地：[{organisation} ]{address}',
    },
    short: { formal: '[{organisation} ]{address}', informal: '[{organisation} ]{address}' },
  },
  'referral-notice': {
    normal: {
      formal:
        '[{date}に、][{referrer}様より|共通の知人より]ご連絡先を伺い、ご連絡するよう勧められました。ご返信がない限り、これが最後のご連絡となります。',
      informal:
        '[{date}に、][{referrer}さんから|共通の知人から]連絡先を伺い、連絡するよう勧められました。返信がない限り、これが最後の連絡です。',
    },
    short: {
      formal: '[{referrer}様よりご連絡先を伺いました|共通の知人よりご連絡先を伺いました]。',
      informal: '[{referrer}さんから連絡先を伺いました|共通の知人から連絡先を伺いました]。',
    },
  },
  'ad-label': {
    normal: {
      formal: '本メッセージは[{organisation}の]広告でございます。',
      informal: 'このメッセージは[{organisation}の]広告です。',
    },
    short: { formal: '【広告】', informal: '【広告】' },
  },
};
