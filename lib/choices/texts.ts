import type { LanguageCode } from '@/lib/model/assessment';

/** The page of choices in one language. `$1` is the company. */
export interface ChoiceTexts {
  /** The language's own name. */
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly legend: string;
  readonly all: string;
  readonly email: string;
  readonly phone: string;
  readonly erase: string;
  readonly access: string;
  readonly send: string;
  readonly hint: string;
  readonly privacy: string;
  readonly subject: string;
  /** The sentences that the mail says, for people; understood when they arrive without the line. */
  readonly says: {
    readonly all: string;
    readonly email: string;
    readonly phone: string;
    readonly erase: string;
    readonly access: string;
  };
}

/** Every language that the extension understands. */
export const choiceTexts: Readonly<Record<LanguageCode, ChoiceTexts>> = {
  en: {
    name: 'English',
    title: 'Your choices',
    lead: 'You heard from $1. Here you decide whether you want to hear from us again.',
    legend: 'What would you like?',
    all: 'No more messages or calls',
    email: 'No more e-mail',
    phone: 'No more calls',
    erase: 'No more messages, and erase my data',
    access: 'A copy of what you hold about me',
    send: 'Write the e-mail',
    hint: 'Your e-mail program opens with a short message. It counts once you have sent it. This page sends and stores nothing.',
    privacy: 'Privacy notice',
    subject: 'My choice',
    says: {
      all: 'Please do not contact me again.',
      email: 'Please stop sending me e-mails.',
      phone: 'Please do not call me again.',
      erase: 'Please delete all my data and do not contact me again.',
      access: 'Please send me a copy of all the personal data you hold about me.',
    },
  },
  de: {
    name: 'Deutsch',
    title: 'Ihre Wahl',
    lead: '$1 hat Ihnen geschrieben. Hier entscheiden Sie, ob Sie wieder von uns hören möchten.',
    legend: 'Was möchten Sie?',
    all: 'Keine Nachrichten und Anrufe mehr',
    email: 'Keine E-Mails mehr',
    phone: 'Keine Anrufe mehr',
    erase: 'Keine Nachrichten mehr, und meine Daten löschen',
    access: 'Auskunft über meine Daten',
    send: 'E-Mail schreiben',
    hint: 'Ihr E-Mail-Programm öffnet sich mit einer kurzen Nachricht. Sie gilt, sobald Sie sie abschicken. Diese Seite sendet und speichert nichts.',
    privacy: 'Datenschutzhinweis',
    subject: 'Meine Wahl',
    says: {
      all: 'Bitte kontaktieren Sie mich nicht mehr.',
      email: 'Bitte schicken Sie mir keine E-Mails mehr.',
      phone: 'Bitte rufen Sie mich nicht mehr an.',
      erase: 'Bitte löschen Sie alle meine Daten und kontaktieren Sie mich nicht mehr.',
      access: 'Bitte geben Sie mir Auskunft, welche Daten Sie über mich gespeichert haben.',
    },
  },
  fr: {
    name: 'Français',
    title: 'Vos choix',
    lead: '$1 vous a contacté. Décidez ici si vous souhaitez encore avoir de nos nouvelles.',
    legend: 'Que souhaitez-vous ?',
    all: 'Plus de messages ni d’appels',
    email: 'Plus d’e-mails',
    phone: 'Plus d’appels',
    erase: 'Plus de messages, et effacez mes données',
    access: 'Une copie de mes données',
    send: 'Écrire l’e-mail',
    hint: 'Votre messagerie s’ouvre avec un court message. Il compte dès que vous l’avez envoyé. Cette page n’envoie et ne conserve rien.',
    privacy: 'Politique de confidentialité',
    subject: 'Mon choix',
    says: {
      all: 'Merci de ne plus me contacter.',
      email: 'Merci de ne plus m’envoyer d’e-mails.',
      phone: 'Merci de ne plus m’appeler.',
      erase: 'Merci de supprimer toutes mes données et de ne plus me contacter.',
      access:
        'Merci de m’envoyer une copie de toutes les données personnelles que vous détenez sur moi.',
    },
  },
  es: {
    name: 'Español',
    title: 'Sus opciones',
    lead: '$1 se puso en contacto con usted. Decida aquí si quiere volver a saber de nosotros.',
    legend: '¿Qué desea?',
    all: 'Ni mensajes ni llamadas',
    email: 'Ningún correo más',
    phone: 'Ninguna llamada más',
    erase: 'Ningún mensaje más, y borren mis datos',
    access: 'Una copia de mis datos',
    send: 'Escribir el correo',
    hint: 'Se abre su programa de correo con un mensaje breve. Vale en cuanto lo envíe. Esta página no envía ni guarda nada.',
    privacy: 'Aviso de privacidad',
    subject: 'Mi decisión',
    says: {
      all: 'Por favor, no vuelvan a contactarme.',
      email: 'Por favor, no me envíen más correos.',
      phone: 'Por favor, no me llamen más.',
      erase: 'Por favor, eliminen todos mis datos y no vuelvan a contactarme.',
      access: 'Por favor, envíenme una copia de todos los datos personales que tienen sobre mí.',
    },
  },
  it: {
    name: 'Italiano',
    title: 'Le vostre scelte',
    lead: '$1 vi ha contattato. Qui decidete se volete ancora sentirci.',
    legend: 'Che cosa desiderate?',
    all: 'Niente più messaggi né telefonate',
    email: 'Niente più e-mail',
    phone: 'Niente più telefonate',
    erase: 'Niente più messaggi, e cancellate i miei dati',
    access: 'Una copia dei miei dati',
    send: 'Scrivi l’e-mail',
    hint: 'Si apre il vostro programma di posta con un breve messaggio. Vale quando lo inviate. Questa pagina non invia e non conserva nulla.',
    privacy: 'Informativa sulla privacy',
    subject: 'La mia scelta',
    says: {
      all: 'Vi prego di non contattarmi più.',
      email: 'Vi prego di non inviarmi più e-mail.',
      phone: 'Vi prego di non chiamarmi più.',
      erase: 'Vi prego di cancellare tutti i miei dati e di non contattarmi più.',
      access: 'Vi prego di inviarmi una copia di tutti i dati personali che avete su di me.',
    },
  },
  nl: {
    name: 'Nederlands',
    title: 'Uw keuze',
    lead: '$1 heeft contact met u opgenomen. Hier bepaalt u of u nog van ons wilt horen.',
    legend: 'Wat wilt u?',
    all: 'Geen berichten en telefoontjes meer',
    email: 'Geen e-mails meer',
    phone: 'Geen telefoontjes meer',
    erase: 'Geen berichten meer, en wis mijn gegevens',
    access: 'Een kopie van mijn gegevens',
    send: 'E-mail schrijven',
    hint: 'Uw mailprogramma opent met een kort bericht. Het telt zodra u het verstuurt. Deze pagina verstuurt en bewaart niets.',
    privacy: 'Privacyverklaring',
    subject: 'Mijn keuze',
    says: {
      all: 'Neem alstublieft geen contact meer met mij op.',
      email: 'Stuur mij alstublieft geen e-mails meer.',
      phone: 'Bel mij alstublieft niet meer.',
      erase: 'Verwijder alstublieft al mijn gegevens en neem geen contact meer met mij op.',
      access: 'Stuur mij alstublieft een kopie van alle persoonsgegevens die u over mij bewaart.',
    },
  },
  ja: {
    name: '日本語',
    title: 'ご連絡についての選択',
    lead: '$1からご連絡を差し上げました。今後もご連絡してよいか、こちらでお選びください。',
    legend: 'ご希望をお選びください',
    all: 'メールも電話も今後不要',
    email: 'メールは今後不要',
    phone: '電話は今後不要',
    erase: '連絡は今後不要で、個人情報も削除してほしい',
    access: '保有している私の情報を知りたい',
    send: 'メールを作成',
    hint: 'メールソフトが開き、短い文面が表示されます。送信された時点で有効です。このページは何も送信せず、保存もしません。',
    privacy: 'プライバシーポリシー',
    subject: '連絡についての希望',
    says: {
      all: '今後、連絡しないでください。',
      email: '今後、メールを送らないでください。',
      phone: '今後、電話をしないでください。',
      erase: '私の個人情報をすべて削除してください。今後、連絡しないでください。',
      access: '私について保有している個人情報をすべて開示してください。',
    },
  },
  zh: {
    name: '简体中文',
    title: '您的选择',
    lead: '$1曾与您联系。您可以在这里决定是否还愿意收到我们的消息。',
    legend: '您希望怎样？',
    all: '不再发消息，也不再打电话',
    email: '不再发邮件',
    phone: '不再打电话',
    erase: '不再联系，并删除我的个人信息',
    access: '查看你们持有的我的信息',
    send: '写邮件',
    hint: '您的邮件程序会打开一封简短的邮件，发送后即生效。本页面不发送也不保存任何内容。',
    privacy: '隐私声明',
    subject: '我的选择',
    says: {
      all: '请不要再联系我。',
      email: '请不要再给我发邮件。',
      phone: '请不要再给我打电话。',
      erase: '请删除我的所有个人信息，不要再联系我。',
      access: '请向我提供你们持有的我的全部个人信息的副本。',
    },
  },
  th: {
    name: 'ไทย',
    title: 'ตัวเลือกของคุณ',
    lead: '$1 เคยติดต่อคุณ เลือกได้ที่นี่ว่าคุณยังอยากให้เราติดต่ออีกหรือไม่',
    legend: 'คุณต้องการอะไร',
    all: 'ไม่ต้องส่งข้อความหรือโทรมาอีก',
    email: 'ไม่ต้องส่งอีเมลมาอีก',
    phone: 'ไม่ต้องโทรมาอีก',
    erase: 'ไม่ต้องติดต่ออีก และลบข้อมูลของฉัน',
    access: 'ขอสำเนาข้อมูลของฉัน',
    send: 'เขียนอีเมล',
    hint: 'โปรแกรมอีเมลของคุณจะเปิดขึ้นพร้อมข้อความสั้น ๆ มีผลเมื่อคุณกดส่ง หน้านี้ไม่ส่งและไม่เก็บข้อมูลใด ๆ',
    privacy: 'ประกาศความเป็นส่วนตัว',
    subject: 'ตัวเลือกของฉัน',
    says: {
      all: 'กรุณาอย่าติดต่อฉันอีก',
      email: 'กรุณาอย่าส่งอีเมลมาหาฉันอีก',
      phone: 'กรุณาอย่าโทรหาฉันอีก',
      erase: 'กรุณาลบข้อมูลส่วนบุคคลของฉันทั้งหมด และอย่าติดต่อฉันอีก',
      access: 'กรุณาส่งสำเนาข้อมูลส่วนบุคคลทั้งหมดของฉันที่คุณเก็บไว้ให้ฉัน',
    },
  },
};
