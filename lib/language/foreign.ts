/**
 * Common words of languages that are not understood here, without accents: a text that has more of
 * these than of any language that is understood is in none of them. The words neighbours share are
 * in, so that a text in one of ours, which has those and its own, always has more.
 */
export const foreignWords: readonly string[] = [
  // Portuguese
  'o os a as um uma uns umas de do da dos das em no na nos nas ao aos pelo pela por para sem sobre e ou mas que se como quando onde nao sim ja mais muito tambem esta estao sao foi ser ter tem temos tenho voce voces seu sua seus suas meu minha nosso nossa obrigado obrigada ola bom boa dia tarde caro cara gostaria podemos pode posso acho semana empresa equipe isso isto ate vi segunda terca atenciosamente cumprimentos quero receber mensagens mensagem emails mail lhe deu numero meus dados apague apaguem apagar remova remover retire lista pare parem enviar envie me contacte contato contacto escreva favor quem conseguiu interesse cancele inscricao deixe chega fornecedor paz base dele estou peco eliminem excluir descadastrar tirem nome dessa desse vossa vosso faz deixem contactar estamos satisfeitos endereco recebeu saber autorizo uso arranjaram vez non quen deixen chamarme correos',
  // Swedish, Danish and Norwegian
  'jag du han hon vi ni de dem oss er mig dig sig min din vart var en ett et den det dessa som att at och og eller men om for till til fran fra med pa i av af inte ikke icke ej ar er var vara vaere har hade kan skal ska vill vil maste bara ocksa ogsa hej hei hallo tack tak takk mvh hilsen halsning halsningar vanlig venlig nar hvordan hur vad hva hvad jeg vores vart verktyget dere jer ser sag saw tankte tenkte horer hors pa mandag mandag stop sluta slutt sende sender skrive skriver skicka meg flere fler mejl mail mails fjern fjerne ta bort listan listen slet slett radera mine mina data uppgifter opplysningene opplysninger oplysninger hvem vem gav gitt nummer nummeret mitt adress adresse kontakt kontakta kontakte igen igjen nej nei afmeld avregistrera avmeld avmelde fatt fick hvor interesseret intresserad interessert videre mere mer venligst vanligen ingen lad la lat fred vennligst e post poster leverandor leverantor allerede redan alle alt vet ved',
  // Polish
  'i w we z ze na do od po za o u dla przez przy nie tak jest sa byl byla bylo ze ktory ktora ktore jak co czy ale lub oraz aby sie pan pani panstwo panstwa moj moja nasz nasza nasze naszym naszej twoj dzien dobry dziekuje prosze witam pozdrawiam poniedzialku firma chetnie mozemy moge chce wiecej maili mnie wykreslic usunac usuniecie listy skad macie numer moje dane dajcie mi spokoj pisac wysylac kontaktowac wiadomosci adres juz nic kto dal sobie kontaktu podal panstwu mamy',
  // Czech and Slovak
  'a i v ve z ze s se na do od po za o u k ke pro pri ne je jsou byl byla jsem jsme jste si by aby ze ktery ktera jak co ale nebo vas vam vase nas nam nase muj dobry den dekuji prosim pozdravem mohl mohli chtel dakujem som ste ako ked vase nepiste mi uz smazte moje udaje odkud mate cislo nekontaktujte ma viac nechci nechcem dostavat dalsi e maily vymazte osobni osobne zpravy spravy seznamu zoznamu kdo kto dal',
  // Finnish
  'ja tai mutta etta jos kun niin ei en on oli ovat olen olemme minua mina sina te teidan teita me meidan se tama joka mika kuin myos hei kiitos terveisin paivaa voi voisi haluaisin voimme ajattelin nain alkaa lahettako enaa viesteja poistakaa minut listalta tietoni mista saitte numeroni halua laheta lopettakaa ottako yhteytta',
  // Hungarian
  'a az egy es vagy de hogy ha nem igen van volt vagyok vagyunk ez az mint meg is csak ki mi ti on onok mert nagyon kell lehet szia kedves tisztelt koszonom udvozlettel lattam gondoltam szeretnek ne irjanak irjon tobbet toroljek torolje adataimat adatokat honnan szamomat kerem kuldjenek listarol leveleket e maileket vegyenek le cimemet adta tobbe',
  // Romanian
  'si sau dar ca sa nu da este sunt era am ai are avem aveti un o unei unui la in din de pe cu pentru prin despre care ce cum noastra nostru dumneavoastra va vi vă buna ziua multumesc salut stimate cred poate doresc va mi mai scrieti scrie stergeti datele mele unde numarul meu scoateti ma lista vreau primesc mesaje contactati trimiteti mesajele cine v a dat adresa mea rog',
  // Turkish
  've veya ama bir bu su o da de ile icin gibi daha cok var yok degil ne nasil mi mu ben sen biz siz sizin bizim olarak olan olduğunu merhaba sayin tesekkurler tesekkur ederim iyi saygilarimla gunler bana yazmayin verilerimi silin gondermeyin numarami nereden listeden cikarin istemiyorum beni lutfen artik kim verdi adresimi',
  // Catalan
  "el la els les l' un una uns unes de del dels d' i o que amb per a al als en no si es he ha hem heu han vist la vostra el vostre nostra nostre meva seva molt tambe com mes bon bona dia gracies podem voldria us aqui crec busca cordialment salutacions plau m'envieu envieu correus vull rebre missatges doneu me baixa llista qui donat meu meves telefon esborreu dades deixeu pau prou m'interessa trucar d'on tret correu",
  // Indonesian and Malay
  'yang dan di ke dari untuk dengan pada ini itu tidak bukan ada adalah akan sudah kami kita saya anda bapak ibu selamat pagi siang sore terima kasih atau juga bisa dapat ingin melihat hormat salam tolong jangan hubungi lagi hapus data nomor nombor mana mendapat email kirim mengirim berhenti daftar mendapatkan tertarik',
  // Vietnamese
  'toi ban anh chi em chung cua va la co khong cho voi trong mot nhung cac duoc da dang se nay do cam on xin chao kinh gui cong ty thay dung nua email xoa',
  // Afrikaans
  "die en van is nie ek het jy u ons hulle vir met wat dat op na om te aan sal kan moet was baie dankie goeie more asseblief hierdie julle maatskappy gesien n 'n moenie my weer kontak haal lys af wie nommer gegee gee stuur boodskappe uit verwyder skrap los",
  // Croatian, Bosnian, Serbian and Slovene
  'i je da ne u na se za su nije sam ste smo vas vase nemojte mi vise pisati slati brisite podatke moje moj broj odakle molim hvala vec obrisite kontaktirati pisite posiljajte izbrisite s liste koji sto kako',
  // Lithuanian, Latvian and Estonian
  'ir ne man mano daugiau nerasykite prasau prasome istrinkite duomenis is saraso vairs nerakstiet ludzu dzesiet manus datus no kurienes jus es un arge mulle enam kirjutage palun minu andmed kustutage ja ei',
  // Luxembourgish and Frisian
  'mir keng kee mailen mei lascht meng daten schreift net dir dat vun wien huet iech stjoer my gjin mail mear net en fan jim',
  // Tagalog and Swahili
  'huwag na po kayong sa akin ang ng mga ako tafadhali usinitumie barua tena yangu kwa',
];

/** Letters that none of the languages understood here is written with. */
export const foreignLetters = /[ãõåøæłżźśćńąęěščřžůőűğışţțșăđơưðþėīūļģķņ\u1ea0-\u1ef9]/u;
