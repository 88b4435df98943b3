import type { Sentences } from '../language';

/**
 * Thai sentences to insert, polite in both forms: the formal one as a written notice (ท่าน), the
 * other as one writes to a colleague (คุณ). Without ครับ and ค่ะ, which depend on the writer.
 * Square brackets hold clauses: see `lib/language/sentence.ts`.
 */
export const sentences: Sentences = {
  source: {
    normal: {
      formal:
        '[ข้อมูลติดต่อของท่านได้มาจาก{origin}[ ({place})]|ข้อมูลติดต่อของท่านได้มาจาก {place}][ ณ วันที่ {date}]',
      informal:
        '[ข้อมูลติดต่อของคุณได้มาจาก{origin}[ ({place})]|ข้อมูลติดต่อของคุณได้มาจาก {place}][ เมื่อ {date}]',
    },
    short: {
      formal: '[ได้ข้อมูลติดต่อของท่านจาก{origin}|ได้ข้อมูลติดต่อของท่านจาก {place}]',
      informal: '[ได้ข้อมูลติดต่อของคุณจาก{origin}|ได้ข้อมูลติดต่อของคุณจาก {place}]',
    },
  },
  reason: {
    normal: {
      formal: 'เหตุผลที่ติดต่อท่านคือ {reason}',
      informal: 'เหตุผลที่ติดต่อคุณคือ {reason}',
    },
    short: { formal: 'เหตุผลที่ติดต่อ: {reason}', informal: 'เหตุผลที่ติดต่อ: {reason}' },
  },
  'opt-out': {
    normal: {
      formal:
        'หากท่านไม่ต้องการรับข้อความอีก กรุณาตอบกลับว่า "ไม่รับ"[ หรือใช้ลิงก์นี้: {optOut}|[ หรือเขียนถึง {optOutMail}]] แล้วจะไม่มีการติดต่อไปอีก',
      informal:
        'หากคุณไม่ต้องการรับข้อความอีก แค่ตอบกลับว่า "ไม่รับ"[ หรือใช้ลิงก์นี้: {optOut}|[ หรือเขียนถึง {optOutMail}]] แล้วเราจะไม่ติดต่อไปอีก',
    },
    short: {
      formal: 'หากไม่ต้องการรับข้อความอีก กรุณาตอบ "ไม่รับ"',
      informal: 'ถ้าไม่ต้องการรับข้อความอีก ตอบ "ไม่รับ" ได้เลย',
    },
  },
  'objection-right': {
    normal: {
      formal:
        'ท่านมีสิทธิคัดค้านการใช้ข้อมูลส่วนบุคคลเพื่อการตลาดแบบตรงได้ทุกเมื่อ เพียงตอบกลับสั้น ๆ[ หรือไปที่ {optOut}|[ หรือเขียนถึง {optOutMail}]]',
      informal:
        'คุณมีสิทธิคัดค้านการใช้ข้อมูลส่วนบุคคลเพื่อการตลาดแบบตรงได้ทุกเมื่อ แค่ตอบกลับสั้น ๆ[ หรือไปที่ {optOut}|[ หรือเขียนถึง {optOutMail}]]',
    },
    short: {
      formal: 'ท่านมีสิทธิคัดค้านการใช้ข้อมูลได้ทุกเมื่อ',
      informal: 'คุณมีสิทธิคัดค้านการใช้ข้อมูลได้ทุกเมื่อ',
    },
  },
  'privacy-notice': {
    normal: {
      formal:
        'วิธีที่[ {organisation} |เรา]ใช้ข้อมูลส่วนบุคคลและสิทธิของท่าน ดูได้ในนโยบายความเป็นส่วนตัว: {privacyNoticeUrl}',
      informal:
        'วิธีที่[ {organisation} |เรา]ใช้ข้อมูลส่วนบุคคลและสิทธิของคุณ ดูได้ในนโยบายความเป็นส่วนตัว: {privacyNoticeUrl}',
    },
    short: {
      formal: 'นโยบายความเป็นส่วนตัว: {privacyNoticeUrl}',
      informal: 'นโยบายความเป็นส่วนตัว: {privacyNoticeUrl}',
    },
  },
  identity: {
    normal: {
      formal:
        '[ขอเรียนแนะนำตัว ชื่อผู้ส่งคือ {name}[ ตำแหน่ง {role}][ ในนาม {organisation}]|ติดต่อท่านในนาม {organisation}]',
      informal:
        '[ขอแนะนำตัว ชื่อ {name}[ ตำแหน่ง {role}][ จาก {organisation}]|ติดต่อคุณในนาม {organisation}]',
    },
    short: {
      formal: '[ขอแนะนำตัว ชื่อ {name}[ จาก {organisation}]|ในนาม {organisation}]',
      informal: '[ขอแนะนำตัว ชื่อ {name}[ จาก {organisation}]|ในนาม {organisation}]',
    },
  },
  address: {
    normal: {
      formal: 'ที่อยู่: [{organisation} ]{address}',
      informal: 'ที่อยู่: [{organisation} ]{address}',
    },
    short: { formal: '[{organisation} ]{address}', informal: '[{organisation} ]{address}' },
  },
  'referral-notice': {
    normal: {
      formal:
        '[คุณ {referrer} |ผู้ที่เรารู้จักร่วมกัน]แนะนำให้ติดต่อท่านและให้ข้อมูลติดต่อของท่านมา[เมื่อ {date}] หากท่านไม่ตอบกลับ จะไม่มีข้อความอีก',
      informal:
        '[คุณ {referrer} |เพื่อนที่เรารู้จักร่วมกัน]แนะนำให้ติดต่อคุณและให้ข้อมูลติดต่อของคุณมา[เมื่อ {date}] หากคุณไม่ตอบกลับ จะไม่มีข้อความอีก',
    },
    short: {
      formal: '[คุณ {referrer} |ผู้ที่เรารู้จักร่วมกัน]แนะนำให้ติดต่อท่าน',
      informal: '[คุณ {referrer} |เพื่อนที่เรารู้จักร่วมกัน]แนะนำให้ติดต่อคุณ',
    },
  },
  'ad-label': {
    normal: {
      formal: 'ข้อความนี้เป็นโฆษณา[ของ {organisation}]',
      informal: 'ข้อความนี้เป็นโฆษณา[ของ {organisation}]',
    },
    short: { formal: 'โฆษณา:', informal: 'โฆษณา:' },
  },
};
