import { attribute, child, descendants, isOn } from './wordXml';

/** What of a paragraph's look tells how it stands in the text. */
export interface ParagraphLook {
  style: string;
  /** The list it is an item of; null for none. */
  list: string | null;
  /** How deep in the list, from 0. */
  level: number;
  /** Space above and below, in twentieths of a point. */
  before: number;
  after: number;
  /** No space between paragraphs of the same style. */
  isCloseToItsLike: boolean;
}

/** What Word puts above and below a paragraph of a web page. */
const AUTO_SPACE = 280;

/** How to tell a paragraph's look: what it says itself, then its style, the styles that is based on, and the defaults. */
export function readStyles(styles: Document | null): (paragraph: Element) => ParagraphLook {
  const all = descendants(styles?.documentElement, 'style').filter((style) => attribute(style, 'type') === 'paragraph');
  const byId = new Map(all.map((style) => [attribute(style, 'styleId') ?? '', style]));
  const usual = all.find((style) => ['1', 'true'].includes(attribute(style, 'default') ?? ''));
  const defaults = child(descendants(styles?.documentElement, 'pPrDefault')[0], 'pPr');
  const chains = new Map<string, Element[]>();

  const chainOf = (id: string): Element[] => {
    const known = chains.get(id);
    if (known !== undefined) return known;
    const chain: Element[] = [];
    // A damaged file may base a style on itself.
    const seen = new Set<Element>();
    for (let style = byId.get(id); style !== undefined && !seen.has(style);) {
      seen.add(style);
      const properties = child(style, 'pPr');
      if (properties !== null) chain.push(properties);
      style = byId.get(attribute(child(style, 'basedOn'), 'val') ?? '');
    }
    if (defaults !== null) chain.push(defaults);
    chains.set(id, chain);
    return chain;
  };

  return (paragraph) => {
    const own = child(paragraph, 'pPr');
    const style = attribute(child(own, 'pStyle'), 'val') ?? attribute(usual, 'styleId') ?? '';
    return lookOf(style, own === null ? chainOf(style) : [own, ...chainOf(style)]);
  };
}

function lookOf(style: string, properties: readonly Element[]): ParagraphLook {
  const first = (read: (properties: Element) => string | null): string | null => {
    for (const one of properties) {
      const value = read(one);
      if (value !== null) return value;
    }
    return null;
  };
  const space = (side: 'before' | 'after'): number => {
    const isAuto = first((one) => attribute(child(one, 'spacing'), `${side}Autospacing`));
    if (isAuto === '1' || isAuto === 'true') return AUTO_SPACE;
    return Number(first((one) => attribute(child(one, 'spacing'), side)) ?? 0);
  };
  const list = first((one) => attribute(child(child(one, 'numPr'), 'numId'), 'val'));
  const close = properties.find((one) => child(one, 'contextualSpacing') !== null);
  return {
    style,
    // 0 takes a paragraph out of the list that its style puts it in.
    list: list === '0' ? null : list,
    level: Number(first((one) => attribute(child(child(one, 'numPr'), 'ilvl'), 'val')) ?? 0),
    before: space('before'),
    after: space('after'),
    isCloseToItsLike: close !== undefined && isOn(child(close, 'contextualSpacing')),
  };
}
