import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { announce } from '@/app/announce';
import classes from './Copy.module.css';

interface CopyProps {
  /** What is shown and copied, such as a key. */
  text: string;
  /** What it is, for the button: “key” makes “Copy the key”. */
  what: string;
}

/** Something long to be taken along. Where the browser refuses to copy, the text is selected for the keyboard. */
export function Copy({ text, what }: CopyProps) {
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState(false);
  const id = `copy-${what.replace(/\W+/g, '-')}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce(`The ${what} is copied.`);
    } catch {
      // Pages without TLS have no clipboard.
      const shown = document.getElementById(id);
      if (shown) getSelection()?.selectAllChildren(shown);
      setRefused(true);
      announce('This browser doesn’t let pages copy. The text is selected: copy it with Ctrl and C.');
    }
  };
  return (
    <div className={classes.copy}>
      <code id={id} className={classes.text}>
        {text}
      </code>
      <Button
        variant="default"
        leftSection={copied ? <IconCheck aria-hidden="true" size={17} /> : <IconCopy aria-hidden="true" size={17} stroke={1.75} />}
        onClick={() => void copy()}
      >
        {copied ? 'Copied' : `Copy the ${what}`}
      </Button>
      {refused ? <p className={classes.hint}>This browser doesn’t let pages copy. The text is selected: copy it with Ctrl+C.</p> : null}
    </div>
  );
}
