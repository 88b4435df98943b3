import type { Field } from './recipients';
import { oneLine } from './text';

/**
 * What webmails call the three lists, in many languages, for labels where nothing else tells. A
 * word only counts as the whole label, never as a part of a sentence.
 */
const words: Readonly<Record<Field, readonly string[]>> = {
  to: wordList(
    'to,an,à,a,para,aan,til,till,komu,do,do:,k,кому,kime,alıcı,címzett,către,pentru,vastaanottaja,para:,宛先,送信先,送り先,受信者,受取人,收件人,收信人,收件者,받는 사람,받는사람,받는 이,수신,수신자,수신인,ถึง,ผู้รับ,ส่งถึง,ส่งไปยัง,đến,kepada,إلى,אל,προς,recipients,recipient,empfänger,destinataire,destinataires,destinatario,destinatari,destinatarios,per a,prima,za,kam,saaja,mottaker,mottakere,príjemca,do koga,до,به,گیرنده,प्रति,ontvanger,ontvangers,mottagare,modtager,odbiorca,adresaci,получатель,alıcılar,recipient(s),за,nori,hartzailea,ვის,მიმღები,প্রাপক,প্রতি,kimə,alan,për,ում,ստացող,பெறுநர்,кімге,алушы,penerima,प्राप्तकर्ता,viðtakandi',
  ),
  cc: wordList(
    'cc,copy,kopio,koopia,kopija,kópia,κοιν,копія,رونوشت,प्रतिलिपि,kopie,copie,copia,kopi,kopia,dw,dw:,másolat,másolatot kap,копия,копие,bilgi,抄送,副本,同报,参照,참조,สำเนา,สำเนาถึง,写し,カーボンコピー,cc:,carbon copy,kopie an,en copie,con copia,copia conoscenza,نسخة,עותק,κοιν.,κοινοποίηση,копија,salinan,salinan karbon,afrit,ასლი,অনুলিপি,surət,kópia,kopja,պատճեն,நகல்,көшірме',
  ),
  bcc: wordList(
    'bcc,blind copy,blindkopie,cci,cco,ccn,cco:,copie cachée,copia oculta,copia nascosta,blind kopi,hemlig kopia,udw,ukryte do wiadomości,rejtett másolat,скрытая копия,gizli,gizli bilgi,密送,密件副本,暗送,bcc:,숨은 참조,숨은참조,สำเนาลับ,สำเนาลับถึง,blind carbon copy,skrytá,skrytá kopie,hemlig,piilokopio,نسخة مخفية,עותק מוסתר,ιδιαίτ. κοιν,прихована копія,прихована,skrytá kópia,slepá kópia,skrivena kopija,skrita kopija,blindkopi,pimekoopia,رونوشت مخفی,bc,скривена копија,skrytý,गुप्त प्रतिलिपि,salinan karbon buta,afrit í blindni',
  ),
};

function wordList(list: string): readonly string[] {
  return list.split(',');
}

/** Which list a label names, or null. `To:`, `Cc`, `Bcc (hidden)` and their like in other languages. */
export function fieldNamed(label: string): Field | null {
  const text = oneLine(label)
    .toLocaleLowerCase('en')
    .replace(/\s*[:\uff1a*.]+$/, '')
    .trim();
  if (text === '') return null;
  for (const field of ['bcc', 'cc', 'to'] as const) {
    if (words[field].includes(text)) return field;
  }
  return null;
}
