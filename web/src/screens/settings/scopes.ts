import type { Scope } from '@/api/settings';

/** What a key may do, in words. */
export const SCOPES: Record<Scope, { short: string; label: string; about: string }> = {
  converse: { short: 'converse', label: 'Converse', about: 'Begin conversations and answer in them' },
  read: { short: 'read', label: 'Read', about: 'See the library, role profiles and plans' },
  write: { short: 'write', label: 'Write', about: 'Change role profiles and plans, delete conversations' },
  admin: { short: 'administer', label: 'Administer', about: 'Make and revoke keys, export and erase everything' },
};
