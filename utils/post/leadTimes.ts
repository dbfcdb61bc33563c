/** How long a letter usually takes from one place to another. */
export interface LeadTime {
  /** An ISO 3166-1 alpha-2 code, a name of `REGIONS`, or `*` for any country. A letter within one needs a row that names it twice. */
  from: string;
  to: string;
  /** Working days from the day it is posted to the day it is there. */
  days: Days;
  source: Source;
}

export interface Days {
  least: number;
  most: number;
}

export interface Source {
  /** Who says so, and where. */
  name: string;
  url: string;
  /** When that was looked at, `YYYY-MM-DD`. */
  seen: string;
}

const EUROPEAN_UNION = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';

/** Groups of countries that rows name. */
export const REGIONS: Readonly<Record<string, string>> = {
  /** The directive holds in the European Economic Area. */
  'european-economic-area': `${EUROPEAN_UNION} IS LI NO`,
  europe: `${EUROPEAN_UNION} IS LI NO AD AL AX BA BY CH FO GB GG GI IM JE MC MD ME MK RS RU SJ SM TR UA VA`,
  'western-europe': 'AD AT BE CH DE DK ES FI FR GB IE IS IT LI LU MC NL NO PT SE SM VA GG IM JE',
  'north-america': 'CA MX',
  oceania: 'AU NZ',
  asia: 'BD BN BT CN HK ID IN JP KH KR LA LK MM MN MO MY NP PH PK SG TH TL TW VN',
  'south-america-and-africa':
    'AR BO BR CL CO EC GY PE PY SR UY VE ' +
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW ' +
    'SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW',
};

const SEEN = '2026-11-27';

const CANADA_POST: Source = {
  name: 'Canada Post, help centre, “How long does it take for a letter to reach its destination?”',
  url: 'http://www.canadapost.ca/cpo/mc/personal/support/helpcentre/sending/letter_delivery.jsf',
  seen: SEEN,
};
const ROYAL_MAIL: Source = {
  name: 'Guide to Royal Mail’s services (First and Second Class, International Standard)',
  url: 'https://mailtw.org/royal-mail-guide',
  seen: SEEN,
};
const CORREOS: Source = {
  name: 'Guide to Correos’ letters, October 2021',
  url: 'https://www.casacochecurro.com/como-enviar-un-correo-certificado-precios-y-cuanto-tarda.html',
  seen: SEEN,
};
const FROM_THE_US: Source = {
  name: 'Guide to USPS First-Class Mail International, 2026',
  url: 'https://eatsip365.com/the-time-it-takes-to-mail-an-international-letter',
  seen: SEEN,
};

/** From the particular to the general: the first row that fits is taken. */
export const LEAD_TIMES: readonly LeadTime[] = [
  {
    from: 'US',
    to: 'US',
    days: { least: 1, most: 5 },
    source: {
      name: 'US Postal Service, service standards of First-Class Mail (39 CFR Part 121, 86 FR 43941)',
      url: 'https://www.govinfo.gov/content/pkg/FR-2021-08-11/html/2021-17127.htm',
      seen: SEEN,
    },
  },
  { from: 'US', to: 'north-america', days: { least: 5, most: 10 }, source: FROM_THE_US },
  { from: 'US', to: 'western-europe', days: { least: 7, most: 14 }, source: FROM_THE_US },
  { from: 'US', to: 'oceania', days: { least: 10, most: 20 }, source: FROM_THE_US },
  { from: 'US', to: 'asia', days: { least: 10, most: 20 }, source: FROM_THE_US },
  { from: 'US', to: 'south-america-and-africa', days: { least: 15, most: 25 }, source: FROM_THE_US },
  { from: 'CA', to: 'CA', days: { least: 2, most: 4 }, source: CANADA_POST },
  { from: 'CA', to: '*', days: { least: 4, most: 7 }, source: CANADA_POST },
  { from: 'GB', to: 'GB', days: { least: 1, most: 3 }, source: ROYAL_MAIL },
  { from: 'GB', to: 'europe', days: { least: 3, most: 5 }, source: ROYAL_MAIL },
  { from: 'GB', to: '*', days: { least: 5, most: 7 }, source: ROYAL_MAIL },
  {
    from: 'DE',
    to: 'DE',
    days: { least: 3, most: 4 },
    source: {
      name: 'German Postal Act of 2024: 95 % by the third and 99 % by the fourth working day',
      url: 'https://www.wallstreet-online.de/nachricht/18247156-roundup-bundesrat-postgesetz-reform-briefversand-dauert-laenger',
      seen: SEEN,
    },
  },
  {
    from: 'DE',
    to: 'US',
    days: { least: 5, most: 14 },
    source: {
      name: 'Guide to letters of Deutsche Post to the USA',
      url: 'https://weloveurlaub.de/wie-lange-braucht-ein-brief-in-die-usa.html',
      seen: SEEN,
    },
  },
  { from: 'ES', to: 'ES', days: { least: 1, most: 3 }, source: CORREOS },
  { from: 'ES', to: 'europe', days: { least: 2, most: 4 }, source: CORREOS },
  {
    from: 'FR',
    to: 'FR',
    days: { least: 1, most: 3 },
    source: {
      name: 'Guide to La Poste’s letters, February 2026',
      url: 'https://revuedujour.com/2026/02/22/combien-de-temps-met-une-lettre-pour-arriver-a-destination-avec-un-timbre-vert-ou-rouge',
      seen: SEEN,
    },
  },
  {
    from: 'european-economic-area',
    to: 'european-economic-area',
    days: { least: 3, most: 5 },
    source: {
      name: 'Directive 97/67/EC, Annex II: between two member states 85 % within three and 97 % within five working days',
      url: 'https://www.irishstatutebook.ie/2011/en/act/pub/0021/sched3.html',
      seen: SEEN,
    },
  },
  {
    from: '*',
    to: '*',
    days: { least: 7, most: 30 },
    source: {
      name: 'Guide to mail from country to country: 7 to 14 days on good ways, four to six weeks on long ones',
      url: 'https://capsulenote.com/guides/international-delivery-guide',
      seen: SEEN,
    },
  },
];

/** What comes on top for offices of the US government in Washington: all of their post is screened elsewhere first. */
export const SCREENING: Readonly<{ days: Days; source: Source }> = {
  days: { least: 5, most: 10 },
  source: {
    name: 'What the US tax authority told a hearing of Congress about post to federal agencies in Washington, January 2020',
    url: 'https://mailomg.com/2020/01/21/federal-government-mail-delayed-up-to-10-days-for-irradiation/',
    seen: SEEN,
  },
};
/** The ZIP codes of those offices begin so: https://chcoc.gov/content/us-postal-service-notification-delivery-irradiated-mail-federal-agencies-0 */
export const SCREENED_ZIP_CODE = /\bDC,?\s+20[2-5]\d{2}(?:-\d{4})?\b/;
