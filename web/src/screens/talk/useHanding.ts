import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { uploadDocument } from '@/api/documents';
import { takeIn, tellOtherTabs } from '@/api/sending';
import { announce } from '@/app/announce';

/** A document on its way. `sent` from 0 to 1; once it is 1 the document is being read. */
export interface Handing {
  name: string;
  sent: number;
  error: unknown;
}

/** Hands documents over, one at a time, and shows in the conversation what was read in them. */
export function useHanding(id: string) {
  const client = useQueryClient();
  const [handing, setHanding] = useState<Handing | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);

  const hand = async (file: File) => {
    if (handing && !handing.error) return;
    const controller = new AbortController();
    stopping.current = controller;
    setHanding({ name: file.name, sent: 0, error: null });
    announce(`Handing over ${file.name}.`);
    try {
      const { document, turn } = await uploadDocument(id, file, {
        signal: controller.signal,
        onSent: (sent) => setHanding((now) => now && { ...now, sent }),
      });
      const command = { type: 'attach_document', document_id: document.id, name: document.name } as const;
      await takeIn(client, id, { ...turn, text: null, command }, turn.phase);
      tellOtherTabs(id);
      setHanding(null);
    } catch (error) {
      if (controller.signal.aborted) setHanding(null);
      else setHanding({ name: file.name, sent: 1, error });
    }
  };
  return { handing, hand, stop: () => stopping.current?.abort(), dismiss: () => setHanding(null) };
}
