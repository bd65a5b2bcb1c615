import { ActionIcon, Button, CloseButton, VisuallyHidden } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { ACCEPTED } from '@/api/documents';
import { ProblemAlert } from '@/components/ProblemAlert';
import classes from './HandingOver.module.css';
import type { Handing } from './useHanding';

interface AttachProps {
  onFile: (file: File) => void;
  disabled: boolean;
}

/** The button that chooses a document. */
export function Attach({ onFile, disabled }: AttachProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <VisuallyHidden>
        <input
          ref={input}
          type="file"
          accept={ACCEPTED}
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file can be chosen again after it was refused.
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </VisuallyHidden>
      <ActionIcon
        variant="subtle"
        size={40}
        radius="xl"
        className={classes.attach}
        aria-label="Hand over a document"
        title="Hand over a document: PDF, Word, Excel, PowerPoint or text, up to 20 MB"
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        <IconPaperclip size={20} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </>
  );
}

interface HandingOverProps {
  handing: Handing;
  onStop: () => void;
  onClose: () => void;
}

/** A document on its way, or why it was not taken. */
export function HandingOver({ handing, onStop, onClose }: HandingOverProps) {
  const { name, sent, error } = handing;
  if (error) {
    return (
      <div className={classes.refused}>
        <div className={classes.what}>
          <ProblemAlert error={error} />
        </div>
        <CloseButton aria-label="Close this notice" onClick={onClose} />
      </div>
    );
  }
  return (
    <div className={classes.going}>
      <p className={classes.name}>{name}</p>
      <progress className={classes.progress} aria-label={`Handing over ${name}`} max={1} {...(sent < 1 ? { value: sent } : {})} />
      <p className={classes.how}>{sent < 1 ? `${Math.round(sent * 100)}% sent` : 'Being read'}</p>
      <Button size="compact-sm" variant="subtle" onClick={onStop}>
        Cancel
      </Button>
    </div>
  );
}

interface DropAreaProps {
  /** Missing where nothing can be handed over. */
  onFile: ((file: File) => void) | null;
  className: string | undefined;
  children: ReactNode;
}

/** Takes a document that is dropped anywhere on the conversation. The button does the same without a mouse. */
export function DropArea({ onFile, className, children }: DropAreaProps) {
  const [over, setOver] = useState(false);
  const carriesFile = (event: React.DragEvent) => onFile !== null && event.dataTransfer.types.includes('Files');
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- dragging needs a mouse; the button does not
    <div
      className={className}
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) setOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) onFile?.(file);
      }}
    >
      {children}
      {over ? (
        <div className={classes.over}>
          <p>Drop the document here. What it says is shown to you first; nothing counts before you confirm it.</p>
        </div>
      ) : null}
    </div>
  );
}
