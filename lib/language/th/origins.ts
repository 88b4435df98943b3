import type { SourceOrigin } from '@/lib/model/vocabulary';

/** Where contact details come from, as it stands after `จาก`. */
export const origins: Readonly<Record<SourceOrigin, string>> = {
  'linkedin-profile': 'โปรไฟล์ LinkedIn ที่เปิดเผยต่อสาธารณะ',
  'web-form': 'แบบฟอร์มบนเว็บไซต์ของเรา',
  event: 'งานกิจกรรมทางธุรกิจ',
  'business-card': 'นามบัตรที่ได้รับ',
  inbound: 'ข้อความที่คุณส่งถึงเรา',
  advertisement: 'การตอบรับประกาศโฆษณาของเรา',
  referral: 'ผู้ที่แนะนำ',
  'public-register': 'ทะเบียนสาธารณะ',
  'company-site': 'เว็บไซต์ของบริษัท',
  'purchased-list': 'รายชื่อที่เราซื้อมา',
  crm: 'ฐานข้อมูลลูกค้าของเรา',
  'guessed-address': 'รูปแบบที่อยู่อีเมลทั่วไปของบริษัท',
  call: 'การโทรศัพท์คุยกัน',
  other: 'แหล่งอื่น',
};
