import type { FieldKind } from '../form/fieldKind';
import type { MessageKey, Translate } from './translate';

const KINDS: Readonly<Record<FieldKind, MessageKey>> = {
  'honorific-prefix': 'detail_honorific_prefix',
  'given-name': 'detail_given_name',
  'additional-name': 'detail_additional_name',
  'family-name': 'detail_family_name',
  'honorific-suffix': 'detail_honorific_suffix',
  name: 'kindName',
  pronouns: 'detail_pronouns',
  email: 'detail_email',
  'email-confirmation': 'kindEmailConfirmation',
  tel: 'detail_tel',
  organization: 'kindOrganization',
  'street-address': 'detail_address_line1',
  'address-line1': 'detail_address_line1',
  'address-line2': 'detail_address_line2',
  'address-level2': 'detail_address_level2',
  'address-level1': 'detail_address_level1',
  'postal-code': 'detail_postal_code',
  country: 'detail_country',
  topic: 'kindTopic',
  message: 'kindMessage',
};

/** What a field is for, in words. */
export function kindText(kind: FieldKind, t: Translate): string {
  return t(KINDS[kind]);
}
