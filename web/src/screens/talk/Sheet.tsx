import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Said } from '@/api/sending';
import { Beside, type BesideTab } from './Beside';
import classes from './Sheet.module.css';

interface SheetProps {
  opened: boolean;
  onClose: () => void;
  conversationId: string;
  onSend: ((said: Said) => boolean) | null;
  onSource: (turn: number) => void;
  tab: BesideTab;
  onTab: (tab: BesideTab) => void;
}

/** The brief on a screen too narrow for it to stand beside the talk. */
export default function Sheet({ opened, onClose, ...beside }: SheetProps) {
  const phone = useMediaQuery('(max-width: 40em)', true, { getInitialValueInEffect: false });
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position={phone ? 'bottom' : 'right'}
      size={phone ? '85%' : 'min(26rem, 100%)'}
      title="What has been understood"
      closeButtonProps={{ 'aria-label': 'Close' }}
      classNames={{ content: classes.sheet, title: classes.title }}
    >
      <Beside {...beside} />
    </Drawer>
  );
}
