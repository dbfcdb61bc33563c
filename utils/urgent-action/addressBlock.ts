import type { Target } from './urgentAction';

/** A target as it is written on an envelope, line by line; `country` is the name for it that the sender's post knows. */
export function addressBlock(target: Target, country: string): string[] {
  return [target.name, target.role, target.organisation, ...target.address, country].filter((line) => line !== '');
}
