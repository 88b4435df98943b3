import type { SourceOrigin } from '@/lib/model/vocabulary';

/** Where contact details come from, as it stands before `より`. */
export const origins: Readonly<Record<SourceOrigin, string>> = {
  'linkedin-profile': 'LinkedInの公開プロフィール',
  'web-form': '弊社ウェブサイトのお問い合わせフォーム',
  event: 'イベントでのご縁',
  'business-card': '頂戴したお名刺',
  inbound: '弊社宛のご連絡',
  advertisement: '弊社広告へのお問い合わせ',
  referral: 'ご紹介くださった方',
  'public-register': '公開されている登記・名簿',
  'company-site': '貴社のウェブサイト',
  'purchased-list': '購入した名簿',
  crm: '弊社の顧客管理データ',
  'guessed-address': '貴社の一般的なメールアドレスの形式',
  call: '以前のお電話',
  other: 'その他の情報源',
};
