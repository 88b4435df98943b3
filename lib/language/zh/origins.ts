import type { SourceOrigin } from '@/lib/model/vocabulary';

/** Where contact details come from, as it stands after `来自`. */
export const origins: Readonly<Record<SourceOrigin, string>> = {
  'linkedin-profile': '领英（LinkedIn）公开资料',
  'web-form': '我们网站上填写的表单',
  event: '一次商务活动',
  'business-card': '收到的名片',
  inbound: '此前发给我们的来信',
  advertisement: '对我们广告的回复',
  referral: '他人的推荐',
  'public-register': '公开登记信息',
  'company-site': '贵公司网站',
  'purchased-list': '我们购买的名单',
  crm: '我们的客户记录',
  'guessed-address': '贵公司邮箱的常见格式',
  call: '我们的通话',
  other: '其他来源',
};
