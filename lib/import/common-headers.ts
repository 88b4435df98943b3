import { columnContents, type ColumnContent } from '@/lib/model/column';

/** Words at the head of a column in the nine languages, in lower case, parted by commas. */
const words: Partial<Record<ColumnContent, string>> = {
  name: 'name,full name,fullname,display name,contact,contact name,vollständiger name,kontakt,ansprechpartner,nom complet,contacto,nombre completo,nominativo,contatto,nome completo,naam,volledige naam,contactpersoon,氏名,名前,お名前,担当者,担当者名,姓名,名字,联系人,聯絡人,ชื่อ-นามสกุล,ชื่อและนามสกุล,ชื่อเต็ม,ผู้ติดต่อ',
  'first-name':
    'first name,firstname,first_name,given name,givenname,forename,vorname,prénom,prenom,nombre,nome,voornaam,名,ชื่อ,ชื่อจริง',
  'last-name':
    'last name,lastname,last_name,surname,family name,familyname,nachname,familienname,nom,nom de famille,apellido,apellidos,cognome,achternaam,姓,นามสกุล',
  email:
    'email,e-mail,email address,e-mail address,emailaddress,email_address,mail,mail address,primary email,work email,business email,e-mail 1 - value,email-adresse,e-mail-adresse,mailadresse,e-mail geschäftlich,adresse e-mail,adresse email,courriel,adresse électronique,mél,correo,correo electrónico,correo electronico,dirección de correo,dirección de correo electrónico,indirizzo e-mail,indirizzo email,posta elettronica,e-mailadres,emailadres,e-mail adres,メール,メールアドレス,eメール,eメールアドレス,e-mailアドレス,电子邮件,电子邮箱,邮箱,邮件,邮件地址,电邮,電子郵件,อีเมล,อีเมล์,ที่อยู่อีเมล',
  phone:
    'phone,telephone,phone number,telephone number,mobile,mobile phone,mobile number,cell,tel,tel.,direct phone,phone 1 - value,telefon,telefonnummer,handy,handynummer,mobil,mobiltelefon,mobilnummer,téléphone,telephone portable,numéro de téléphone,portable,mobile professionnel,teléfono,telefono,móvil,número de teléfono,cellulare,numero di telefono,telefoon,telefoonnummer,mobiel,mobiel nummer,gsm,電話,電話番号,携帯,携帯電話,携帯番号,电话,电话号码,手机,手机号,手机号码,電話號碼,โทรศัพท์,เบอร์โทร,เบอร์โทรศัพท์,หมายเลขโทรศัพท์,มือถือ',
  linkedin:
    'linkedin,linkedin url,linkedin profile,linkedin profile url,linkedin-profil,profil linkedin,perfil de linkedin,profilo linkedin,profile url,person linkedin url',
  domain:
    'domain,email domain,company domain,company domain name,domaine,dominio,domein,ドメイン,域名,โดเมน',
  organisation:
    'company,organisation,organization,company name,account,account name,employer,organization name,firma,firmenname,unternehmen,unternehmensname,arbeitgeber,organisation name,société,entreprise,nom de l’entreprise,nom de la société,empresa,compañía,nombre de la empresa,organización,azienda,società,ragione sociale,organizzazione,bedrijf,bedrijfsnaam,organisatie,werkgever,会社,会社名,企業名,勤務先,组织,公司,公司名称,单位,企业,公司名稱,บริษัท,ชื่อบริษัท,องค์กร,หน่วยงาน',
  role: 'title,job title,jobtitle,role,position,job,funktion,rolle,stelle,berufsbezeichnung,jobtitel,poste,fonction,intitulé du poste,titre,cargo,puesto,posición,ruolo,qualifica,posizione,mansione,functie,functietitel,rol,役職,職位,肩書,肩書き,职位,职务,职称,職稱,ตำแหน่ง,ตำแหน่งงาน',
  country:
    'country,country/region,country or region,land,staat,pays,país,pais,paese,nazione,stato,国,国名,国/地域,国家,国家/地区,國家,ประเทศ',
};

/** Headers that say by themselves what a column holds, for tables from anywhere. */
export const commonHeaders: ReadonlyMap<string, ColumnContent> = new Map(
  columnContents.flatMap((content) =>
    (words[content]?.split(',') ?? []).map((word) => [word, content]),
  ),
);
