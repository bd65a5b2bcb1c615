import type { Api } from '@/api/client';

export type Status = Api<'ConversationSummary'>['status'];

export const STATUS: Record<Status, string> = {
  interview: 'In the interview',
  proposal: 'Proposal made',
  accepted: 'Accepted',
};

interface Named {
  title: string | null;
  status: Status;
}

export const titleOf = ({ title }: { title: string | null }) => title ?? 'Untitled conversation';

/** Whether a conversation holds every word of `text` in its title and is in `status`, where one is asked for. */
export function matches(one: Named, text: string, status: Status | null): boolean {
  const title = titleOf(one).toLocaleLowerCase();
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return (status === null || one.status === status) && words.every((word) => title.includes(word));
}
