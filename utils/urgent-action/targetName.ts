import type { Target } from './urgentAction';

/** What a target is called; '' where the document gives an address alone. */
export function targetName({ name, role, organisation }: Pick<Target, 'name' | 'role' | 'organisation'>): string {
  return name || role || organisation;
}
