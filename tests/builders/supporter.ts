import type { Supporter } from '../../utils/supporter/supporter';
import zoe from '../fixtures/supporter.json';

/** Zoë O'Hara-Núñez of Springfield, Ohio, who does not exist. */
export function aSupporter(over: Partial<Supporter> = {}): Supporter {
  return { ...zoe, ...over };
}

/** Somebody who writes from Canada. */
export function aCanadian(over: Partial<Supporter> = {}): Supporter {
  return aSupporter({
    tel: '+1 613 555 0177',
    country: 'CA',
    'address-line1': '24 Sussex Example Drive',
    'address-line2': '',
    'address-level2': 'Ottawa',
    'address-level1': 'ON',
    'postal-code': 'K1A 0B1',
    ...over,
  });
}
