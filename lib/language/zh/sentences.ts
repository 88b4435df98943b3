import type { Sentences } from '../language';

/**
 * Chinese sentences to insert, simplified; 您 for the formal form, 你 for the other. Square brackets
 * hold clauses: see `lib/language/sentence.ts`.
 */
export const sentences: Sentences = {
  source: {
    normal: {
      formal: '[您的联系方式来自{origin}[（{place}）]|您的联系方式来自{place}][（截至{date}）]。',
      informal: '[你的联系方式来自{origin}[（{place}）]|你的联系方式来自{place}][（截至{date}）]。',
    },
    short: {
      formal: '[您的联系方式来自{origin}|您的联系方式来自{place}]。',
      informal: '[你的联系方式来自{origin}|你的联系方式来自{place}]。',
    },
  },
  reason: {
    normal: { formal: '联系您的原因是：{reason}。', informal: '联系你的原因是：{reason}。' },
    short: { formal: '来信原因：{reason}。', informal: '来信原因：{reason}。' },
  },
  'opt-out': {
    normal: {
      formal:
        '如果您不希望再收到我的来信，请直接回复“不需要”[或点击此链接： {optOut} |[或发邮件至 {optOutMail} ]]，我将不再联系您。',
      informal:
        '如果你不希望再收到我的来信，直接回复“不需要”[或点击此链接： {optOut} |[或发邮件至 {optOutMail} ]]即可，我不会再联系你。',
    },
    short: {
      formal: '回复“不需要”，我将不再联系您。',
      informal: '回复“不需要”，我就不再联系你。',
    },
  },
  'objection-right': {
    normal: {
      formal:
        '您有权随时反对将您的个人信息用于直接营销；简短回复[或访问 {optOut} |[或发邮件至 {optOutMail} ]]即可。',
      informal:
        '你有权随时反对将你的个人信息用于直接营销；简短回复[或访问 {optOut} |[或发邮件至 {optOutMail} ]]即可。',
    },
    short: {
      formal: '您有权随时反对使用您的个人信息。',
      informal: '你有权随时反对使用你的个人信息。',
    },
  },
  'privacy-notice': {
    normal: {
      formal:
        '[{organisation}|我们]如何处理您的个人信息以及您享有的权利，详见隐私政策： {privacyNoticeUrl}',
      informal:
        '[{organisation}|我们]如何处理你的个人信息以及你享有的权利，详见隐私政策： {privacyNoticeUrl}',
    },
    short: { formal: '隐私政策： {privacyNoticeUrl}', informal: '隐私政策： {privacyNoticeUrl}' },
  },
  identity: {
    normal: {
      formal:
        '[我叫{name}[，在{organisation}担任{role}|[，担任{role}][，谨代表{organisation}与您联系]]。|我谨代表{organisation}与您联系。]',
      informal:
        '[我叫{name}[，在{organisation}担任{role}|[，担任{role}][，代表{organisation}与你联系]]。|我代表{organisation}与你联系。]',
    },
    short: {
      formal: '[我叫{name}，来自{organisation}。|[我叫{name}。|谨代表{organisation}与您联系。]]',
      informal: '[我叫{name}，来自{organisation}。|[我叫{name}。|代表{organisation}与你联系。]]',
    },
  },
  address: {
    normal: {
      formal: '通讯地址：[{organisation}，]{address}',
      informal: '通讯地址：[{organisation}，]{address}',
    },
    short: { formal: '[{organisation}，]{address}', informal: '[{organisation}，]{address}' },
  },
  'referral-notice': {
    normal: {
      formal:
        '[{referrer}[于{date}]向我提供了您的联系方式|一位共同的朋友[于{date}]向我提供了您的联系方式]，并建议我与您联系。如您不回复，我不会再来信。',
      informal:
        '[{referrer}[在{date}]向我提供了你的联系方式|一位共同的朋友[在{date}]向我提供了你的联系方式]，并建议我与你联系。如果你不回复，我不会再来信。',
    },
    short: {
      formal: '[{referrer}向我提供了您的联系方式|一位共同的朋友向我提供了您的联系方式]。',
      informal: '[{referrer}向我提供了你的联系方式|一位共同的朋友向我提供了你的联系方式]。',
    },
  },
  'ad-label': {
    normal: {
      formal: '本信息是[{organisation}的]商业广告。',
      informal: '本信息是[{organisation}的]商业广告。',
    },
    short: { formal: '【广告】', informal: '【广告】' },
  },
};
