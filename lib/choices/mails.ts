import type { LanguageCode } from '@/lib/model/assessment';

/** The mail that a choice becomes, in one language. */
export interface ChoiceMail {
  readonly subject: string;
  /** What it says, for people; understood when it arrives without its line. */
  readonly says: {
    readonly all: string;
    readonly email: string;
    readonly phone: string;
    readonly erase: string;
    readonly access: string;
    readonly correct: string;
  };
}

/** Every language that the extension understands. */
export const choiceMails: Readonly<Record<LanguageCode, ChoiceMail>> = {
  en: {
    subject: 'My choice',
    says: {
      all: 'Please do not contact me again.',
      email: 'Please stop sending me e-mails.',
      phone: 'Please do not call me again.',
      erase: 'Please delete all my data and do not contact me again.',
      access: 'Please send me a copy of all the personal data you hold about me.',
      correct: 'Please correct my personal data. What is wrong, and how it should read:',
    },
  },
  de: {
    subject: 'Meine Wahl',
    says: {
      all: 'Bitte kontaktieren Sie mich nicht mehr.',
      email: 'Bitte schicken Sie mir keine E-Mails mehr.',
      phone: 'Bitte rufen Sie mich nicht mehr an.',
      erase: 'Bitte löschen Sie alle meine Daten und kontaktieren Sie mich nicht mehr.',
      access: 'Bitte geben Sie mir Auskunft, welche Daten Sie über mich gespeichert haben.',
      correct: 'Bitte berichtigen Sie meine Daten. Was falsch ist und wie es richtig heißt:',
    },
  },
  fr: {
    subject: 'Mon choix',
    says: {
      all: 'Merci de ne plus me contacter.',
      email: 'Merci de ne plus m’envoyer d’e-mails.',
      phone: 'Merci de ne plus m’appeler.',
      erase: 'Merci de supprimer toutes mes données et de ne plus me contacter.',
      access:
        'Merci de m’envoyer une copie de toutes les données personnelles que vous détenez sur moi.',
      correct: 'Merci de rectifier mes données. Ce qui est faux, et ce qui est juste :',
    },
  },
  es: {
    subject: 'Mi decisión',
    says: {
      all: 'Por favor, no vuelvan a contactarme.',
      email: 'Por favor, no me envíen más correos.',
      phone: 'Por favor, no me llamen más.',
      erase: 'Por favor, eliminen todos mis datos y no vuelvan a contactarme.',
      access: 'Por favor, envíenme una copia de todos los datos personales que tienen sobre mí.',
      correct: 'Por favor, corrijan mis datos. Lo que está mal y cómo debe decir:',
    },
  },
  it: {
    subject: 'La mia scelta',
    says: {
      all: 'Vi prego di non contattarmi più.',
      email: 'Vi prego di non inviarmi più e-mail.',
      phone: 'Vi prego di non chiamarmi più.',
      erase: 'Vi prego di cancellare tutti i miei dati e di non contattarmi più.',
      access: 'Vi prego di inviarmi una copia di tutti i dati personali che avete su di me.',
      correct: 'Vi prego di correggere i miei dati. Che cosa è sbagliato e come deve essere:',
    },
  },
  nl: {
    subject: 'Mijn keuze',
    says: {
      all: 'Neem alstublieft geen contact meer met mij op.',
      email: 'Stuur mij alstublieft geen e-mails meer.',
      phone: 'Bel mij alstublieft niet meer.',
      erase: 'Verwijder alstublieft al mijn gegevens en neem geen contact meer met mij op.',
      access: 'Stuur mij alstublieft een kopie van alle persoonsgegevens die u over mij bewaart.',
      correct: 'Verbeter alstublieft mijn gegevens. Wat niet klopt en hoe het moet zijn:',
    },
  },
  ja: {
    subject: '連絡についての希望',
    says: {
      all: '今後、連絡しないでください。',
      email: '今後、メールを送らないでください。',
      phone: '今後、電話をしないでください。',
      erase: '私の個人情報をすべて削除してください。今後、連絡しないでください。',
      access: '私について保有している個人情報をすべて開示してください。',
      correct: '私の個人情報を訂正してください。誤っている点と正しい内容：',
    },
  },
  zh: {
    subject: '我的选择',
    says: {
      all: '请不要再联系我。',
      email: '请不要再给我发邮件。',
      phone: '请不要再给我打电话。',
      erase: '请删除我的所有个人信息，不要再联系我。',
      access: '请向我提供你们持有的我的全部个人信息的副本。',
      correct: '请更正我的个人信息。有误之处及正确内容：',
    },
  },
  th: {
    subject: 'ตัวเลือกของฉัน',
    says: {
      all: 'กรุณาอย่าติดต่อฉันอีก',
      email: 'กรุณาอย่าส่งอีเมลมาหาฉันอีก',
      phone: 'กรุณาอย่าโทรหาฉันอีก',
      erase: 'กรุณาลบข้อมูลส่วนบุคคลของฉันทั้งหมด และอย่าติดต่อฉันอีก',
      access: 'กรุณาส่งสำเนาข้อมูลส่วนบุคคลทั้งหมดของฉันที่คุณเก็บไว้ให้ฉัน',
      correct: 'กรุณาแก้ไขข้อมูลส่วนบุคคลของฉัน สิ่งที่ผิดและข้อมูลที่ถูกต้อง:',
    },
  },
};
