import type { Going } from '@/api/sending';
import type { PastTurn } from '@/api/transcript';
import type { Shown } from './Turn';

const cache = new WeakMap<PastTurn, Shown>();

/** The stored turns, and the one that is on its way unless it is stored by now. What did not change stays the same. */
export function toShown(turns: readonly PastTurn[], going: Going | null): Shown[] {
  const shown = turns.map(stored);
  if (!going || turns.some((turn) => turn.message_id === going.message.message_id)) return shown;
  const { message_id, text = null, command = null } = going.message;
  return [
    ...shown,
    {
      turn: going.turn,
      message_id,
      text: text ?? (command?.type === 'revise' ? command.text : null),
      command: command as PastTurn['command'],
      blocks: [...going.blocks],
      asking: going.asking,
      status: going.status,
    },
  ];
}

function stored(turn: PastTurn): Shown {
  let shown = cache.get(turn);
  if (!shown) {
    shown = { ...turn, asking: '', status: 'stored' };
    cache.set(turn, shown);
  }
  return shown;
}
