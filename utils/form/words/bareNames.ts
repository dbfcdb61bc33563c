/** Words that ask for the whole name, and which half of it they ask for where the other half has a box of its own. */
export interface BareName {
  lang: string;
  /** Folded, separated by commas. */
  phrases: string;
  half: 'given-name' | 'family-name';
  why: string;
}

export const BARE_NAMES: readonly BareName[] = [
  {
    lang: 'en',
    half: 'family-name',
    why: 'beside a box for the given name this asks for the family name',
    phrases: 'name, your name',
  },
  {
    lang: 'en',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'name, your name',
  },
  {
    lang: 'de',
    half: 'family-name',
    why: 'beside a box for the given name this asks for the family name',
    phrases: 'name, ihr name, dein name, mein name, ihren namen, deinen namen, den namen, namen, name pflichtfeld',
  },
  {
    lang: 'es',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'nombre, su nombre, tu nombre, el nombre, mi nombre',
  },
  {
    lang: 'fr',
    half: 'family-name',
    why: 'beside a box for the given name this asks for the family name',
    phrases: 'nom, votre nom, ton nom, le nom, mon nom, nom obligatoire, nom s',
  },
  {
    lang: 'it',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'nome, il tuo nome, il suo nome, tuo nome, suo nome, vostro nome, il vostro nome, il mio nome',
  },
  {
    lang: 'pt',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'nome, seu nome, o seu nome, teu nome, o teu nome, vosso nome, meu nome, o nome',
  },
  {
    lang: 'nl',
    half: 'family-name',
    why: 'beside a box for the given name this asks for the family name',
    phrases: 'naam, uw naam, je naam, jouw naam, mijn naam, de naam, namen',
  },
  {
    lang: 'ru',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'имя, ваше имя, твое имя, мое имя, свое имя',
  },
  {
    lang: 'zh',
    half: 'family-name',
    why: 'beside a box for the given name this stands for the rest of the name, which comes first in Chinese',
    phrases: '姓名, 您的姓名, 你的姓名',
  },
  {
    lang: 'zh',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: '名字, 您的名字, 你的名字',
  },
  {
    lang: 'ja',
    half: 'family-name',
    why: 'beside a box for the given name this stands for the rest of the name, which comes first in Japanese',
    phrases: '名前, お名前, 氏名, こ氏名, なまえ, おなまえ',
  },
  {
    lang: 'ar',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'الاسم, اسم, اسمك',
  },
  {
    lang: 'cs',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'jmeno, vase jmeno, tvoje jmeno, tve jmeno, sve jmeno, moje jmeno, jmena',
  },
  {
    lang: 'sk',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'meno, vase meno, tvoje meno, svoje meno, moje meno, mena',
  },
  {
    lang: 'sv',
    half: 'family-name',
    why: 'beside a box for the given name this asks for the family name',
    phrases: 'namn, ditt namn, ert namn, mitt namn, namnet',
  },
  {
    lang: 'sv',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'namn, ditt namn',
  },
  {
    lang: 'da',
    half: 'family-name',
    why: 'beside a box for the given name this asks for the family name',
    phrases: 'navn, dit navn, jeres navn, mit navn, navnet',
  },
  {
    lang: 'no',
    half: 'family-name',
    why: 'beside a box for the given name this asks for the family name',
    phrases: 'navn, ditt navn, deres navn, mitt navn, navnet, namn, ditt namn',
  },
  {
    lang: 'fi',
    half: 'family-name',
    why: 'beside a box for the given name this asks for the family name',
    phrases: 'nimi, nimesi, nimenne, sinun nimesi',
  },
  {
    lang: 'hu',
    half: 'family-name',
    why: 'beside a box for the given name this stands for the rest of the name, which comes first in Hungarian',
    phrases: 'nev, neve, neved, az on neve, nevem',
  },
  {
    lang: 'ro',
    half: 'family-name',
    why: 'beside a box for the given name this asks for the family name',
    phrases: 'nume, numele, numele tau, numele dvs, numele dumneavoastra, numele meu',
  },
  {
    lang: 'tr',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'ad, isim, adin, ismin, adiniz, isminiz',
  },
  {
    lang: 'uk',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'ім я, імʼя, ваше ім я, ваше імʼя, твоє ім я, твоє імʼя, моє ім я, моє імʼя, імя',
  },
  {
    lang: 'bg',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'име, името, вашето име, твоето име, името ви, името ти, ваше име',
  },
  {
    lang: 'el',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'ονομα, το ονομα σας, ονομα σας, το ονομα σου, ονομα σου',
  },
  {
    lang: 'he',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'שם, שמך, השם שלך, השם, שמכם',
  },
  {
    lang: 'ko',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: '이름, 이름을, 귀하의 이름, 당신의 이름, 네임',
  },
  {
    lang: 'vi',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'ten, ten ban, ten cua ban, ten quy khach, ten cua quy khach',
  },
  {
    lang: 'id',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'nama, nama anda, nama kamu',
  },
  {
    lang: 'fa',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'نام, نام شما, اسم, اسم شما, نامتان',
  },
  {
    lang: 'hi',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'नम, आपक नम, अपन नम',
  },
  {
    lang: 'th',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'ชอ, ชอของคณ, ชอคณ',
  },
  {
    lang: 'hr',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'ime, vase ime, tvoje ime, moje ime, imena',
  },
  {
    lang: 'sr',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'ime, име, vase ime, ваше име, tvoje ime, твоје име, moje ime, моје име, imena, имена',
  },
  {
    lang: 'sl',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'ime, vase ime, tvoje ime',
  },
  {
    lang: 'ca',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'nom, el teu nom, el vostre nom, el seu nom',
  },
  {
    lang: 'gl',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'nome, o teu nome, o seu nome',
  },
  {
    lang: 'lt',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'vardas, jusu vardas, tavo vardas, savo vardas, mano vardas, varda, savo varda, jusu varda',
  },
  {
    lang: 'lv',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'vards, jusu vards, tavs vards, mans vards, vardu, savu vardu, jusu vardu',
  },
  {
    lang: 'et',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'nimi, teie nimi, sinu nimi, oma nimi, minu nimi, oma nime',
  },
  {
    lang: 'mk',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'име, вашето име, ваше име, твоето име, моето име, името',
  },
  {
    lang: 'sq',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'emri, emri juaj, emri yt, emri im, emer, emrin, emrin tuaj, emrin tend',
  },
  {
    lang: 'is',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'nafn, nafn þitt, þitt nafn, nafnið, nafnið þitt',
  },
  {
    lang: 'eu',
    half: 'given-name',
    why: 'beside a box for the family name this asks for the given name',
    phrases: 'izena, zure izena, nire izena',
  },
];
