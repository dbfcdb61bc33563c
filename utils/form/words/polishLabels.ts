import type { WordRule } from '../wordRules';

/** What words on Polish labels say about a field; phrases are written folded (see foldText). */
export const POLISH_LABELS: readonly WordRule[] = [
  {
    kind: 'honorific-prefix',
    where: 'label',
    lang: 'pl',
    weight: 0.9,
    why: 'form of address before a name',
    example: 'Zwrot grzecznościowy',
    phrases:
      'zwrot grzecznosciowy, forma grzecznosciowa, pan pani, tytul grzecznosciowy, tytul naukowy, tytul zawodowy naukowy',
  },
  {
    kind: 'honorific-prefix',
    where: 'label',
    lang: 'pl',
    weight: 0.6,
    why: '“tytuł” is a form of address beside a name, else the title of something',
    example: 'Tytuł',
    phrases: 'tytul',
  },
  {
    kind: 'given-name',
    where: 'label',
    lang: 'pl',
    weight: 0.95,
    why: 'usual words for it',
    example: 'Imię*',
    phrases:
      'imie, imiona, twoje imie, pana imie, pani imie, moje imie, swoje imie, pierwsze imie, imie imiona, imienia',
  },
  {
    kind: 'additional-name',
    where: 'label',
    lang: 'pl',
    weight: 0.95,
    why: 'name between the given and the family name',
    example: 'Drugie imię',
    phrases: 'drugie imie, kolejne imiona',
  },
  {
    kind: 'family-name',
    where: 'label',
    lang: 'pl',
    weight: 0.95,
    why: 'usual words for it',
    example: 'Nazwisko*',
    phrases:
      'nazwisko, twoje nazwisko, pana nazwisko, pani nazwisko, moje nazwisko, swoje nazwisko, nazwiska, nazwisko rodowe aktualne',
  },
  {
    kind: 'name',
    where: 'label',
    lang: 'pl',
    weight: 0.95,
    why: 'one box for the whole name',
    example: 'Imię i nazwisko*',
    phrases:
      'imie i nazwisko, twoje imie i nazwisko, pana imie i nazwisko, pani imie i nazwisko, moje imie i nazwisko, swoje imie i nazwisko, imie nazwisko, nazwisko i imie, nazwisko imie, imiona i nazwisko, imie oraz nazwisko, pelne imie i nazwisko, pelna nazwa osoby, osoba kontaktowa, imie i nazwisko osoby kontaktowej, nadawca, jak sie nazywasz, pelne imie, podpis, imie i nazwisko nadawcy, osoba do kontaktu',
  },
  {
    kind: 'email',
    where: 'label',
    lang: 'pl',
    weight: 0.95,
    why: 'usual words for it',
    example: 'Adres e-mail*',
    phrases:
      'e mail, email, mail, adres e mail, adres email, adres mail, adres poczty elektronicznej, adres mailowy, adres e mailowy, adres elektroniczny, twoj e mail, twoj email, twoj mail, twoj adres e mail, twoj adres email, twoj adres mailowy, swoj e mail, swoj email, swoj mail, swoj adres e mail, swoj adres email, swoj adres mailowy, moj e mail, moj email, moj mail, moj adres e mail, moj adres email, moj adres mailowy, poczta elektroniczna, poczta, e mail kontaktowy, skrzynka e mail',
  },
  {
    kind: 'email-confirmation',
    where: 'label',
    lang: 'pl',
    weight: 0.97,
    why: 'asks for the same address again',
    example: 'Powtórz adres e-mail*',
    phrases:
      'powtorz e mail, powtorz email, powtorz adres e mail, powtorz adres email, powtorz mail, powtorz swoj adres e mail, powtorz adresu e mail, powtorz adresu email, potwierdz e mail, potwierdz email, potwierdz adres e mail, potwierdz adres email, potwierdz mail, potwierdz swoj adres e mail, potwierdz adresu e mail, potwierdz adresu email, potwierdzenie e mail, potwierdzenie email, potwierdzenie adres e mail, potwierdzenie adres email, potwierdzenie mail, potwierdzenie swoj adres e mail, potwierdzenie adresu e mail, potwierdzenie adresu email, powtorzenie e mail, powtorzenie email, powtorzenie adres e mail, powtorzenie adres email, powtorzenie mail, powtorzenie swoj adres e mail, powtorzenie adresu e mail, powtorzenie adresu email, powtornie e mail, powtornie email, powtornie adres e mail, powtornie adres email, powtornie mail, powtornie swoj adres e mail, powtornie adresu e mail, powtornie adresu email, wpisz ponownie e mail, wpisz ponownie email, wpisz ponownie adres e mail, wpisz ponownie adres email, wpisz ponownie mail, wpisz ponownie swoj adres e mail, wpisz ponownie adresu e mail, wpisz ponownie adresu email, e mail ponownie, e mail powtorz, e mail potwierdzenie, adres e mail ponownie, adres e mail powtorz, adres e mail potwierdzenie, email ponownie, email powtorz, email potwierdzenie',
  },
  {
    kind: 'tel',
    where: 'label',
    lang: 'pl',
    weight: 0.95,
    why: 'usual words for it',
    example: 'Numer telefonu*',
    phrases:
      'telefon, telefonu, numer telefonu, nr telefonu, nr tel, numer tel, tel, twoj telefon, twoj numer telefonu, twoj numer, twoj nr telefonu, swoj telefon, swoj numer telefonu, swoj numer, swoj nr telefonu, telefon kontaktowy, numer kontaktowy, telefon komorkowy, komorka, tel kom, numer telefonu komorkowego, numer komorki, numer komorkowy, telefon stacjonarny, telefon do kontaktu, telefon domowy, kontakt telefoniczny, numer telefonu kontaktowego, tel kontaktowy',
  },
  {
    kind: 'organization',
    where: 'label',
    lang: 'pl',
    weight: 0.9,
    why: 'a company or an organization; nothing of ours fits',
    example: 'Nazwa firmy',
    phrases:
      'firma, firmy, nazwa firmy, twoja firma, twoja firmy, nazwa twojej firma, nazwa twojej firmy, organizacja, nazwa organizacji, instytucja, nazwa instytucji, przedsiebiorstwo, nazwa przedsiebiorstwa, firma organizacja, firma instytucja, spolka, stowarzyszenie, nazwa podmiotu, urzad, pracodawca',
  },
  {
    kind: 'address-line1',
    where: 'label',
    lang: 'pl',
    weight: 0.93,
    why: 'usual words for it',
    example: 'Ulica i numer domu*',
    phrases:
      'ulica, ul, ulica i numer, ulica i nr, ulica i numer domu, ulica i nr domu, ulica numer, ulica nr, ulica numer domu, ulica nr domu, ulica nr domu i mieszkania, ulica numer domu i mieszkania, ulica i numer domu mieszkania, ulica nr domu nr mieszkania, ulica i nr domu lokalu, nazwa ulicy, twoj adres, moj adres, adres zamieszkania, adres korespondencyjny, adres do korespondencji, adres pocztowy, adres 1, adres linia 1, adres ulica, adres wiersz 1, wiersz adresu 1, linia adresu 1, adres domowy, adres ulica i numer, ulica miejscowosc',
  },
  {
    kind: 'address-line1',
    where: 'label',
    lang: 'pl',
    weight: 0.86,
    why: 'an address in one box',
    example: 'Adres*',
    phrases: 'adres, adresu',
  },
  {
    kind: 'address-line2',
    where: 'label',
    lang: 'pl',
    weight: 0.95,
    why: 'second line of a street address',
    example: 'Numer mieszkania',
    phrases:
      'mieszkanie, numer mieszkania, nr mieszkania, numer lokalu, nr lokalu, lokal, nr lok, adres 2, adres linia 2, wiersz adresu 2, linia adresu 2, adres wiersz 2, ciag dalszy adresu, uzupelnienie adresu, dodatkowe informacje o adresie, adres cd, m, klatka',
  },
  {
    kind: 'address-level2',
    where: 'label',
    lang: 'pl',
    weight: 0.93,
    why: 'usual words for it',
    example: 'Miejscowość*',
    phrases:
      'miasto, miejscowosc, twoje miasto, twoje miejscowosc, twoja miasto, twoja miejscowosc, miasto miejscowosc, miejscowosc miasto, miejscowosc zamieszkania, miasta, gmina, poczta miasto, miejsce zamieszkania',
  },
  {
    kind: 'address-level1',
    where: 'label',
    lang: 'pl',
    weight: 0.93,
    why: 'usual words for it',
    example: 'Województwo*',
    phrases:
      'wojewodztwo, stan, region, prowincja, stan prowincja, wojewodztwo region, region wojewodztwo, stan wojewodztwo, wojewodztwa',
  },
  {
    kind: 'postal-code',
    where: 'label',
    lang: 'pl',
    weight: 0.95,
    why: 'usual words for it',
    example: 'Kod pocztowy*',
    phrases: 'kod pocztowy, kod poczt, twoj kod pocztowy, kodu pocztowego, kod zip, pocztowy kod',
  },
  {
    kind: 'country',
    where: 'label',
    lang: 'pl',
    weight: 0.93,
    why: 'usual words for it',
    example: 'Kraj*',
    phrases: 'kraj, panstwo, twoj kraj, kraj region, kraj zamieszkania, kraju, wybierz kraj',
  },
  {
    kind: 'topic',
    where: 'label',
    lang: 'pl',
    weight: 0.9,
    why: 'what the message is about: the supporter’s choice',
    example: 'Temat wiadomości*',
    phrases:
      'temat, tytul wiadomosci, temat wiadomosci, temat zgloszenia, temat zapytania, temat rozmowy, dotyczy, przedmiot, powod kontaktu, cel kontaktu, kategoria, sprawa, rodzaj sprawy, rodzaj zapytania, rodzaj zgloszenia, powod, czego dotyczy wiadomosc, czego dotyczy zapytanie, w jakiej sprawie, tytul zgloszenia, przedmiot skargi, temat skargi, rodzaj skargi, kategoria zgloszenia, temat sprawy, typ zgloszenia, przedmiot zgloszenia, temat petycji, przedmiot reklamacji, typ sprawy',
  },
  {
    kind: 'message',
    where: 'label',
    lang: 'pl',
    weight: 0.93,
    why: 'usual words for it',
    example: 'Treść wiadomości*',
    phrases:
      'wiadomosc, twoja wiadomosc, twoja opinia, pana wiadomosc, pana opinia, pani wiadomosc, pani opinia, tresc, tresc wiadomosci, tresc zapytania, tresc zgloszenia, tresc komentarza, tresc listu, tresc pytania, komentarz, twoj komentarz, twoj list, twoj tekst, twoje pytanie, twoje zapytanie, twoje uwagi, komentarze, pytanie, pytania, zapytanie, uwagi, opinia, opis, tekst, list, wiadomosci, dodatkowe informacje, w czym mozemy pomoc, jak mozemy pomoc, sugestie, uwagi i sugestie, pytania i uwagi, opis sprawy, opis problemu, zgloszenie, tekst wiadomosci, skarga, tresc skargi, tresc wniosku, tresc petycji, tresc reklamacji, tresc sprawy, opis zgloszenia, opis zdarzenia, opis skargi, opis reklamacji, opis sytuacji, uzasadnienie skargi, twoja skarga, opisz problem, opisz sprawe, opisz sytuacje, opisz swoj problem',
  },
  {
    kind: 'other',
    where: 'label',
    lang: 'pl',
    weight: 0.98,
    why: 'none of what the supporter keeps here',
    example: 'Nazwa użytkownika*',
    phrases:
      'dodatkowy adres email, dodatkowy email, dodatkowy e mail, alternatywny email, zapasowy email, nazwa uzytkownika, uzytkownik, login, nazwa uzytkownika lub e mail, login lub e mail, nick, haslo, twoje haslo, powtorz haslo, potwierdz haslo, nowe haslo, pin, szukaj, wyszukaj, szukana fraza, wyszukiwanie, slowo kluczowe, slowa kluczowe, data urodzenia, miejsce urodzenia, rok urodzenia, kraj urodzenia, wiek, plec, nazwisko panienskie, nazwisko rodowe, nazwisko panienskie matki, imie matki, imie ojca, imiona rodzicow, fax, faks, numer faksu, strona internetowa, strona www, adres www, adres strony, www, witryna internetowa, url, zawod, stanowisko, funkcja, dzial, nip, numer nip, regon, krs, pesel, numer pesel, numer dowodu, dowod osobisty, seria i numer dowodu, numer paszportu, numer klienta, numer zamowienia, nr zamowienia, numer faktury, numer konta, numer rachunku, numer umowy, numer sprawy, numer, nr, numer domu, nr domu, numer budynku, nr budynku, pietro, skrytka pocztowa, numer karty, imie i nazwisko na karcie, posiadacz karty, wlasciciel karty, data waznosci, cvv, cvc, iban, ilosc, liczba, liczba osob, liczba sztuk, kwota, cena, captcha, kod z obrazka, kod bezpieczenstwa, kod weryfikacyjny, kod, przepisz kod, kod rabatowy, kupon, kod promocyjny, pseudonim, ksywka, nazwa wyswietlana, imie dziecka, imie i nazwisko dziecka, nazwisko dziecka, imie psa, imie zwierzecia, imie znajomego, e mail znajomego, imie odbiorcy, odbiorca, adresat, nazwa wydarzenia, wydarzenie, nazwa projektu, nazwa pliku, plik, zalacznik, zalaczniki, nazwa produktu, produkt, nazwa, nazwa szkoly, szkola, numer wewnetrzny, wewnetrzny, kierunkowy, numer kierunkowy, kod kraju, typ telefonu, data, godzina, dzien, miesiac, rok, narodowosc, obywatelstwo, jezyk, stan cywilny, stan zamowienia, powiat, dzielnica, skad o nas wiesz, inne, inny, tytul petycji, tytul wydarzenia, rozmiar, miejsce zdarzenia, adres zdarzenia, miejsce zgloszenia, lokalizacja zgloszenia',
  },
];
