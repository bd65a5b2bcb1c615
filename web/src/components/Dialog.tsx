import { Modal, type ModalProps } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import classes from './Dialog.module.css';

interface DialogProps extends Pick<ModalProps, 'size' | 'centered'> {
  /** For a dialog that stays mounted; one that is only there while it is open leaves it out. */
  opened?: boolean;
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog with our title and our words for its parts. Closed, it gives the focus back to what opened it. */
export function Dialog({ opened = true, children, ...modal }: DialogProps) {
  const [wasOpened, setWasOpened] = useState(false);
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  if (opened !== wasOpened) {
    setWasOpened(opened);
    // Asked for here, while what opened it is still on the page: a menu closes in the same moment.
    if (opened) setOpener(focused());
  }
  return (
    <Modal {...modal} opened={opened} closeButtonProps={{ 'aria-label': 'Close' }} classNames={{ title: classes.title }}>
      <GiveFocusBack to={opener} />
      {children}
    </Modal>
  );
}

/**
 * Mantine gives the focus back only where a dialog was mounted before it opened, and not to an item of a menu that is
 * gone by then; both would leave whoever works by keyboard at the top of the page.
 */
function GiveFocusBack({ to }: { to: HTMLElement | null }) {
  useEffect(
    () => () => {
      // After the dialog is out of the page; whoever closed it may have moved the focus on purpose.
      setTimeout(() => {
        const now = document.activeElement;
        if ((now === null || now === document.body) && to?.isConnected) to.focus({ preventScroll: true });
      }, 0);
    },
    [to],
  );
  return null;
}

/** What has the focus; of a menu the button that opened it. */
function focused(): HTMLElement | null {
  const active = document.activeElement;
  const menu = active?.closest('[role="menu"]')?.id;
  const owner = menu ? document.querySelector(`[aria-controls="${CSS.escape(menu)}"]`) : active;
  return owner instanceof HTMLElement && owner !== document.body ? owner : null;
}
