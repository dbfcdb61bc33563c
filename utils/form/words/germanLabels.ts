import type { WordRule } from '../wordRules';

/** What words on German labels say about a field; phrases are written folded (see foldText). */
export const GERMAN_LABELS: readonly WordRule[] = [
  {
    kind: 'honorific-prefix',
    where: 'label',
    lang: 'de',
    weight: 0.9,
    why: 'form of address before a name',
    example: 'Anrede*',
    phrases:
      'anrede, ihre anrede, deine anrede, anrede wahlen, anrede titel, titel anrede, anrede und titel, anredeform, herr frau, frau herr, herr frau divers, frau herr divers, akademischer titel, akad titel, akademischer grad, namenszusatz, titel vor dem namen',
  },
  {
    kind: 'honorific-prefix',
    where: 'label',
    lang: 'de',
    weight: 0.65,
    why: '“Titel” is an academic title beside a name, else the title of something',
    example: 'Titel',
    phrases: 'titel, ihr titel',
  },
  {
    kind: 'honorific-suffix',
    where: 'label',
    lang: 'de',
    weight: 0.85,
    why: 'what stands after a name',
    example: 'Titel nachgestellt',
    phrases: 'titel nachgestellt, nachgestellter titel, namenssuffix, titel nach dem namen, suffix',
  },
  {
    kind: 'given-name',
    where: 'label',
    lang: 'de',
    weight: 0.95,
    why: 'usual words for it',
    example: 'Vorname*',
    phrases:
      'vorname, ihr vorname, dein vorname, ihren vorname, deinen vorname, vornamen, ihren vornamen, deinen vornamen, ihre vornamen, rufname, vorname n, vorname des ansprechpartners, erster vorname',
  },
  {
    kind: 'additional-name',
    where: 'label',
    lang: 'de',
    weight: 0.93,
    why: 'name between the given and the family name',
    example: 'Zweiter Vorname',
    phrases:
      'zweiter vorname, zweiten vornamen, zweitname, weitere vornamen, weiterer vorname, mittlerer name, mittelname',
  },
  {
    kind: 'family-name',
    where: 'label',
    lang: 'de',
    weight: 0.95,
    why: 'usual words for it',
    example: 'Nachname*',
    phrases:
      'nachname, ihr nachname, dein nachname, ihren nachnamen, deinen nachnamen, nachnamen, familienname, ihr familienname, dein familienname, familiennamen, ihren familiennamen, deinen familiennamen, zuname, zunamen, name familienname, nachname familienname, name nachname',
  },
  {
    kind: 'name',
    where: 'label',
    lang: 'de',
    weight: 0.95,
    why: 'one box for the whole name',
    example: 'Vor- und Nachname*',
    phrases:
      'vor und nachname, vor u nachname, vor nachname, vor und zuname, vor und familienname, vorname und nachname, vorname nachname, nachname vorname, name vorname, vorname name, vorname und name, name und vorname, nachname und vorname, vorname familienname, ihr vor und nachname, dein vor und nachname, ihren vor und nachnamen, deinen vor und nachnamen, vor und nachnamen, vollstandiger name, ihr vollstandiger name, dein vollstandiger name, ihren vollstandigen namen, deinen vollstandigen namen, vollstandigen namen, voller name, ihr voller name, dein voller name, ihren vollen namen, deinen vollen namen, kompletter name, ganzer name, ansprechpartner, ansprechpartnerin, ansprechperson, kontaktperson, name des ansprechpartners, name der kontaktperson, name des absenders, absender, name absender, wie heissen sie, wie heisst du, wie ist ihr name, wie ist dein name, name oder firma, name unternehmen, name organisation',
  },
  {
    kind: 'name',
    where: 'label',
    lang: 'de',
    weight: 0.8,
    why: 'the whole name; the given or family name where its other half stands beside it',
    example: 'Ihr Name*',
    phrases: 'name, ihr name, dein name, mein name, ihren namen, deinen namen, den namen, namen, name pflichtfeld',
  },
  {
    kind: 'email',
    where: 'label',
    lang: 'de',
    weight: 0.95,
    why: 'usual words for it',
    example: 'E-Mail-Adresse*',
    phrases:
      'e mail, email, mail, e mail adresse, email adresse, emailadresse, mailadresse, mail adresse, ihre e mail, ihre email, ihre e mail adresse, ihre email adresse, ihre emailadresse, ihre mailadresse, ihre mail, ihre mail adresse, deine e mail, deine email, deine e mail adresse, deine email adresse, deine emailadresse, deine mailadresse, deine mail, deine mail adresse, meine e mail, meine email, meine e mail adresse, meine email adresse, meine emailadresse, meine mailadresse, meine mail, meine mail adresse, e mailadresse, ihre e mailadresse, deine e mailadresse, elektronische adresse, private e mail adresse, geschaftliche e mail adresse, e post, e mail kontakt, adresse e mail',
  },
  {
    kind: 'email-confirmation',
    where: 'label',
    lang: 'de',
    weight: 0.97,
    why: 'asks for the same address again',
    example: 'E-Mail-Adresse wiederholen*',
    phrases:
      'e mail wiederholen, e mail bestatigen, e mail erneut eingeben, e mail nochmals eingeben, e mail noch einmal, e mail nochmals, e mail erneut, e mail wiederholung, e mail bestatigung, e mail bestatigt, e mail verifizieren, e mail uberprufen, e mail zur bestatigung, e mail noch einmal eingeben, e mail ein zweites mal, email wiederholen, email bestatigen, email erneut eingeben, email nochmals eingeben, email noch einmal, email nochmals, email erneut, email wiederholung, email bestatigung, email bestatigt, email verifizieren, email uberprufen, email zur bestatigung, email noch einmal eingeben, email ein zweites mal, e mail adresse wiederholen, e mail adresse bestatigen, e mail adresse erneut eingeben, e mail adresse nochmals eingeben, e mail adresse noch einmal, e mail adresse nochmals, e mail adresse erneut, e mail adresse wiederholung, e mail adresse bestatigung, e mail adresse bestatigt, e mail adresse verifizieren, e mail adresse uberprufen, e mail adresse zur bestatigung, e mail adresse noch einmal eingeben, e mail adresse ein zweites mal, email adresse wiederholen, email adresse bestatigen, email adresse erneut eingeben, email adresse nochmals eingeben, email adresse noch einmal, email adresse nochmals, email adresse erneut, email adresse wiederholung, email adresse bestatigung, email adresse bestatigt, email adresse verifizieren, email adresse uberprufen, email adresse zur bestatigung, email adresse noch einmal eingeben, email adresse ein zweites mal, emailadresse wiederholen, emailadresse bestatigen, emailadresse erneut eingeben, emailadresse nochmals eingeben, emailadresse noch einmal, emailadresse nochmals, emailadresse erneut, emailadresse wiederholung, emailadresse bestatigung, emailadresse bestatigt, emailadresse verifizieren, emailadresse uberprufen, emailadresse zur bestatigung, emailadresse noch einmal eingeben, emailadresse ein zweites mal, e mailadresse wiederholen, e mailadresse bestatigen, e mailadresse erneut eingeben, e mailadresse nochmals eingeben, e mailadresse noch einmal, e mailadresse nochmals, e mailadresse erneut, e mailadresse wiederholung, e mailadresse bestatigung, e mailadresse bestatigt, e mailadresse verifizieren, e mailadresse uberprufen, e mailadresse zur bestatigung, e mailadresse noch einmal eingeben, e mailadresse ein zweites mal, mailadresse wiederholen, mailadresse bestatigen, mailadresse erneut eingeben, mailadresse nochmals eingeben, mailadresse noch einmal, mailadresse nochmals, mailadresse erneut, mailadresse wiederholung, mailadresse bestatigung, mailadresse bestatigt, mailadresse verifizieren, mailadresse uberprufen, mailadresse zur bestatigung, mailadresse noch einmal eingeben, mailadresse ein zweites mal, wiederholen sie ihre e mail, wiederholen sie ihre email, wiederholen sie ihre e mail adresse, wiederholen sie ihre email adresse, wiederholen sie die e mail, wiederholen sie die email, wiederholen sie die e mail adresse, wiederholen sie die email adresse, bestatigen sie ihre e mail, bestatigen sie ihre email, bestatigen sie ihre e mail adresse, bestatigen sie ihre email adresse, bestatigen sie die e mail, bestatigen sie die email, bestatigen sie die e mail adresse, bestatigen sie die email adresse, wiederholung der e mail, wiederholung der email, wiederholung der e mail adresse, wiederholung der email adresse, wiederholung ihrer e mail, wiederholung ihrer email, wiederholung ihrer e mail adresse, wiederholung ihrer email adresse, wiederholung e mail, wiederholung email, wiederholung e mail adresse, wiederholung email adresse, bestatigung der e mail, bestatigung der email, bestatigung der e mail adresse, bestatigung der email adresse, bestatigung ihrer e mail, bestatigung ihrer email, bestatigung ihrer e mail adresse, bestatigung ihrer email adresse, bestatigung e mail, bestatigung email, bestatigung e mail adresse, bestatigung email adresse, bestatige deine e mail, bestatige deine e mail adresse, ihre e mail wiederholen, ihre e mail bestatigen, ihre e mail adresse wiederholen, ihre e mail adresse bestatigen, deine e mail wiederholen, deine e mail bestatigen, deine e mail adresse wiederholen, deine e mail adresse bestatigen, e mail 2',
  },
  {
    kind: 'tel',
    where: 'label',
    lang: 'de',
    weight: 0.95,
    why: 'usual words for it',
    example: 'Telefonnummer',
    phrases:
      'telefon, telefonnummer, telefonnr, telefon nr, telefon nummer, tel, tel nr, telnr, tel nummer, handy, handynummer, handynr, handy nr, mobil, mobilnummer, mobiltelefon, mobilfunk, mobilfunknummer, mobilfunktelefon, mobiltelefonnummer, rufnummer, ihre telefonnummer, ihre handynummer, ihre mobilnummer, ihre rufnummer, ihre telefon nr, deine telefonnummer, deine handynummer, deine mobilnummer, deine rufnummer, deine telefon nr, ihr telefon, dein telefon, festnetz, festnetznummer, telefon festnetz, telefon privat, telefon mobil, telefon geschaftlich, telefon tagsuber, ruckrufnummer, telefonnummer fur ruckfragen, telefon fur ruckfragen, fon, telefon oder handy, telefon handy, natel, kontaktnummer',
  },
  {
    kind: 'organization',
    where: 'label',
    lang: 'de',
    weight: 0.9,
    why: 'a company or an organization; nothing of ours fits',
    example: 'Firma / Organisation',
    phrases:
      'firma, firmenname, unternehmen, unternehmensname, organisation, institution, verein, einrichtung, ihre firma, ihre organisation, deine firma, deine organisation, ihr unternehmen, name der firma, name des unternehmens, name der organisation, name der institution, name des vereins, name der einrichtung, firma organisation, firma institution, firma verein, unternehmen organisation, name firma, firma name, verband, behorde, korperschaft, betrieb, firmierung, arbeitgeber, schule',
  },
  {
    kind: 'address-line1',
    where: 'label',
    lang: 'de',
    weight: 0.93,
    why: 'usual words for it',
    example: 'Straße und Hausnummer*',
    phrases:
      'strasse, strasse und hausnummer, strasse hausnummer, strasse nr, strasse und nr, strasse haus nr, strasse und nummer, strasse nummer, str, str nr, strasse hausnr, strassenname, strassenname und hausnummer, strasse u hausnummer, strasse u nr, ihre strasse, deine strasse, strasse postfach, strasse oder postfach, postanschrift, strassenadresse, adresszeile 1, adresse 1, adresszeile, adresse zeile 1, anschrift 1, adresse strasse, strasse und hausnr, strasse mit hausnummer, strasse mit nr, strasse mit hausnr',
  },
  {
    kind: 'address-line1',
    where: 'label',
    lang: 'de',
    weight: 0.82,
    why: 'an address in one box',
    example: 'Adresse*',
    phrases:
      'anschrift, adresse, ihre anschrift, ihre adresse, deine anschrift, deine adresse, wohnadresse, wohnanschrift, postadresse, privatadresse, heimatadresse, hauptadresse, gasse, weg',
  },
  {
    kind: 'address-line2',
    where: 'label',
    lang: 'de',
    weight: 0.95,
    why: 'second line of a street address',
    example: 'Adresszusatz',
    phrases:
      'adresszusatz, adresszeile 2, adresse 2, adresse zeile 2, anschrift 2, adresszusatze, zusatz, zusatzadresse, adresserganzung, anschriftenzusatz, anschriftzusatz, wohnung, wohnungsnummer, wohnung nr, apartment, appartement, stiege tur, tur, turnummer, stiege, top, top nr, c o, zusatzliche adressangaben, weitere adressangaben, adresszusatz optional, strasse 2',
  },
  {
    kind: 'address-level2',
    where: 'label',
    lang: 'de',
    weight: 0.93,
    why: 'usual words for it',
    example: 'Ort*',
    phrases:
      'ort, stadt, wohnort, ortschaft, gemeinde, stadt ort, ort stadt, stadt gemeinde, ihr ort, ihr wohnort, dein ort, dein wohnort, ihre stadt, deine stadt, wohnsitz, heimatort',
  },
  {
    kind: 'address-level2',
    where: 'label',
    lang: 'de',
    weight: 0.7,
    why: 'postal code and city in one box',
    example: 'PLZ / Ort',
    phrases: 'plz ort, plz und ort, plz wohnort, postleitzahl und ort, postleitzahl ort, plz stadt, plz u ort',
  },
  {
    kind: 'address-level1',
    where: 'label',
    lang: 'de',
    weight: 0.93,
    why: 'usual words for it',
    example: 'Bundesland',
    phrases:
      'bundesland, kanton, region, bundesstaat, provinz, bundesland kanton, bundesland provinz, land bundesland, staat provinz, bundesstaat provinz, region bundesland, bundesland region',
  },
  {
    kind: 'postal-code',
    where: 'label',
    lang: 'de',
    weight: 0.95,
    why: 'usual words for it',
    example: 'PLZ*',
    phrases:
      'plz, postleitzahl, ihre postleitzahl, ihre plz, deine postleitzahl, deine plz, postcode, postleitzahl plz, zip code',
  },
  {
    kind: 'country',
    where: 'label',
    lang: 'de',
    weight: 0.93,
    why: 'usual words for it',
    example: 'Land*',
    phrases:
      'land, staat, land region, land auswahlen, wohnsitzland, wohnland, herkunftsland, ihr land, dein land, staat land, land staat, wohnsitzstaat',
  },
  {
    kind: 'topic',
    where: 'label',
    lang: 'de',
    weight: 0.9,
    why: 'what the message is about: the supporter’s choice',
    example: 'Betreff*',
    phrases:
      'betreff, ihr betreff, dein betreff, anliegen, ihr anliegen, dein anliegen, thema, ihr thema, dein thema, grund, grund der anfrage, grund der kontaktaufnahme, grund ihrer anfrage, grund fur die kontaktaufnahme, art der anfrage, art des anliegens, art ihrer anfrage, kategorie, rubrik, themenbereich, themengebiet, betrifft, worum geht es, worum geht s, anfragegrund, anfrageart, betreffzeile, kontaktgrund, betreff der nachricht, betreff ihrer nachricht, betreff ihrer anfrage, grund der beschwerde, grund ihrer beschwerde, beschwerdegrund, gegenstand der beschwerde, beschwerdegegenstand, art der beschwerde, art des problems, art des vorfalls, art der meldung, betreff der beschwerde, thema der beschwerde, problemart, art des hinweises, was mochten sie melden, art ihres anliegens, thema ihres anliegens',
  },
  {
    kind: 'message',
    where: 'label',
    lang: 'de',
    weight: 0.93,
    why: 'usual words for it',
    example: 'Ihre Nachricht*',
    phrases:
      'nachricht, ihre nachricht, ihre mitteilung, ihre anfrage, ihre frage, ihre fragen, ihre meinung, ihre anmerkung, ihre anmerkungen, ihre botschaft, ihre bemerkung, ihre bemerkungen, ihre ruckmeldung, ihre zuschrift, ihre anregung, ihre anregungen, deine nachricht, deine mitteilung, deine anfrage, deine frage, deine fragen, deine meinung, deine anmerkung, deine anmerkungen, deine botschaft, deine bemerkung, deine bemerkungen, deine ruckmeldung, deine zuschrift, deine anregung, deine anregungen, meine nachricht, meine mitteilung, meine anfrage, meine frage, meine fragen, meine meinung, meine anmerkung, meine anmerkungen, meine botschaft, meine bemerkung, meine bemerkungen, meine ruckmeldung, meine zuschrift, meine anregung, meine anregungen, mitteilung, mitteilungen, kommentar, ihr kommentar, ihr text, ihr feedback, ihr beitrag, ihr brief, ihr nachrichtentext, dein kommentar, dein text, dein feedback, dein beitrag, dein brief, dein nachrichtentext, kommentare, anfrage, frage, fragen, anmerkung, anmerkungen, bemerkung, bemerkungen, nachrichtentext, text, ruckmeldung, feedback, freitext, brief, anschreiben, fragen und anregungen, fragen oder anmerkungen, anregungen, wunsche, nachricht an uns, ihre nachricht an uns, deine nachricht an uns, was mochten sie uns mitteilen, wie konnen wir helfen, wie konnen wir ihnen helfen, kommentar oder nachricht, beschreibung, beschreibung des anliegens, inhalt der nachricht, mitteilungstext, textnachricht, beschwerde, ihre beschwerde, deine beschwerde, ihre eingabe, ihr hinweis, ihre beanstandung, ihre kritik, beschwerdetext, beschreibung der beschwerde, beschreibung des vorfalls, beschreibung des problems, beschreibung des sachverhalts, sachverhalt, schilderung des sachverhalts, schilderung des vorfalls, sachverhaltsdarstellung, petitionstext, text der petition, ihre petition, problembeschreibung, ihr anliegen im detail, beschreibung ihres anliegens, schildern sie ihr anliegen, beschreiben sie ihr anliegen, beschreiben sie das problem, beschreiben sie den vorfall',
  },
  {
    kind: 'other',
    where: 'label',
    lang: 'de',
    weight: 0.98,
    why: 'none of what the supporter keeps here',
    example: 'Benutzername',
    phrases:
      'benutzername, benutzernamen, nutzername, anmeldename, loginname, login, login name, username, benutzer, benutzerkennung, benutzer id, benutzername oder e mail, benutzername oder e mail adresse, passwort, kennwort, passwort wiederholen, passwort bestatigen, neues passwort, kennwort wiederholen, kennwort bestatigen, pin, suche, suchen, suchbegriff, suchbegriffe, suchwort, stichwort, suchtext, geburtsdatum, geburtstag, geburtsjahr, geburtsort, geburtsname, geburtsland, geboren am, madchenname, alter, geschlecht, fax, faxnummer, telefax, fax nr, fax nummer, webseite, website, webadresse, internetadresse, homepage, internetseite, url, beruf, berufsbezeichnung, position, funktion, stellung, abteilung, tatigkeit, steuernummer, umsatzsteuer id, ust idnr, ust id, uid, uid nummer, umsatzsteuer identifikationsnummer, steuer id, handelsregisternummer, registernummer, hrb, firmenbuchnummer, ausweisnummer, personalausweisnummer, reisepassnummer, sozialversicherungsnummer, kundennummer, kunden nr, kundennr, mitgliedsnummer, vertragsnummer, rechnungsnummer, bestellnummer, auftragsnummer, artikelnummer, aktenzeichen, versicherungsnummer, hausnummer, haus nr, hausnr, hausnummernzusatz, hausnummer zusatz, nr, nummer, stockwerk, stock, etage, postfach, kartennummer, kreditkartennummer, karteninhaber, name des karteninhabers, name auf der karte, prufziffer, kartenprufnummer, cvv, cvc, gultig bis, ablaufdatum, gultig bis monat, iban, bic, kontoinhaber, name des kontoinhabers, kontonummer, blz, bankleitzahl, bank, name der bank, anzahl, menge, stuckzahl, anzahl personen, anzahl der personen, captcha, sicherheitscode, sicherheitsabfrage, sicherheitsfrage, spamschutz, spam schutz, bestatigungscode, prufcode, verifizierungscode, tan, gutschein, gutscheincode, rabattcode, aktionscode, promocode, spitzname, nickname, pseudonym, anzeigename, kunstlername, name des kindes, name ihres kindes, name des freundes, name des haustieres, name des tieres, name der veranstaltung, veranstaltung, projektname, name des projekts, dateiname, datei, datei hochladen, anhang, dateianhang, produktname, name des produkts, produkt, name des empfangers, empfanger, e mail des empfangers, freund, durchwahl, nebenstelle, vorwahl, landervorwahl, landesvorwahl, telefontyp, datum, uhrzeit, termin, wunschtermin, betrag, spendenbetrag, preis, bezirk, landkreis, kreis, staatsangehorigkeit, nationalitat, sprache, titel der veranstaltung, titel der petition, titel des beitrags, familienstand, kontoname, name der schule, wie haben sie von uns erfahren, wie sind sie auf uns aufmerksam geworden, name der mutter, name des vaters, ehepartner, notfallkontakt, kfz kennzeichen, kennzeichen, grosse, sonstiges, bewertung, land und leute, lieferadresse abweichend, ort des vorfalls, ort des geschehens, tatort, ereignisort, ort des problems',
  },
];
