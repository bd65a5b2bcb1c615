import type { Api } from './client';
import { reportLost, reportReached } from './connection';
import { ProblemError, toProblem, unreachable } from './problem';

export const MOST_BYTES = 20_000_000;
/** What the file dialog offers; the server looks at the content, whatever the name says. */
export const ACCEPTED = '.pdf,.docx,.xlsx,.pptx,.txt,.md';

/**
 * Hands a document over. `onSent` is told how much has been sent, from 0 to 1; after that it is being read.
 *
 * Not by `fetch`, which says nothing of how far a sending has come. Throws a `ProblemError`, or an `AbortError`.
 */
export function uploadDocument(
  conversationId: string,
  file: File,
  { onSent, signal }: { onSent?: (share: number) => void; signal?: AbortSignal } = {},
): Promise<Api<'UploadAnswer'>> {
  if (file.size > MOST_BYTES) return Promise.reject(tooLarge(file));
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/v1/conversations/${encodeURIComponent(conversationId)}/documents`);
    request.setRequestHeader('Accept', 'application/json');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onSent?.(loaded / total);
    };
    request.onload = () => {
      reportReached();
      if (request.status < 300) resolve(request.response as Api<'UploadAnswer'>);
      else reject(toProblem(request.status, request.response));
    };
    request.onerror = () => {
      reportLost();
      reject(unreachable());
    };
    request.onabort = () => reject(new DOMException('Taken back.', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
}

const tooLarge = (file: File) =>
  new ProblemError({
    status: 413,
    type: 'urn:capwright:problem:too-large',
    title: 'This document is too large',
    detail: `“${file.name}” has ${Math.ceil(file.size / 1_000_000)} MB; 20 MB is the most.`,
    do: 'Hand over the part that matters, such as the chapter with the goals and numbers.',
  });
