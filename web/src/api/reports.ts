import { reach } from './client';
import { toProblem } from './problem';

export const REPORT_FORMATS = [
  { format: 'pdf', label: 'PDF', use: 'to read, print and hand on' },
  { format: 'docx', label: 'Word', use: 'to edit' },
  { format: 'xlsx', label: 'Excel', use: 'to sort and reckon with' },
  { format: 'md', label: 'Markdown', use: 'for a wiki' },
] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number]['format'];

export interface ReportOf {
  kind: 'role-profiles' | 'learning-plans';
  id: string;
}

/** Fetches a report and has the browser save it under the name the server gives it. Returns that name. */
export async function saveReport({ kind, id }: ReportOf, format: ReportFormat): Promise<string> {
  const answer = await reach(`/v1/${kind}/${encodeURIComponent(id)}/report?format=${format}`);
  if (!answer.ok) throw toProblem(answer.status, await answer.json().catch(() => undefined));
  const name = nameIn(answer.headers.get('content-disposition')) ?? `report.${format}`;
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}

/** The name in a Content-Disposition, the one in UTF-8 before the plain one (RFC 6266). */
export function nameIn(disposition: string | null): string | undefined {
  const inUtf8 = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (inUtf8) return decodeURIComponent(inUtf8);
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1];
}
