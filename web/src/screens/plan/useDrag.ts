import { type PointerEvent, useRef, useState } from 'react';

const SLACK_PX = 5;

interface Dragging {
  id: string;
  startX: number;
  columnWidth: number;
  weeks: number;
}

/**
 * Dragging a bar over the weeks with a mouse or a pen. A finger scrolls instead: on a phone, and by keyboard, an
 * activity is moved by choosing its week.
 */
export function useDrag(onDrop: (id: string, weeks: number) => void, { range }: { range: (id: string) => [number, number] }) {
  const [dragging, setDragging] = useState<Dragging | null>(null);
  const moved = useRef(false);
  const handlers = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === 'touch' || event.button !== 0) return;
      const column = event.currentTarget.closest<HTMLElement>('[data-weeks]');
      const count = Number(column?.dataset.weeks);
      if (!column || !count) return;
      moved.current = false;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragging({ id, startX: event.clientX, columnWidth: column.getBoundingClientRect().width / count, weeks: 0 });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (dragging?.id !== id) return;
      const distance = event.clientX - dragging.startX;
      if (Math.abs(distance) > SLACK_PX) moved.current = true;
      const [least, most] = range(id);
      const weeks = Math.min(most, Math.max(least, Math.round(distance / dragging.columnWidth)));
      if (weeks !== dragging.weeks) setDragging({ ...dragging, weeks });
    },
    onPointerUp: () => {
      if (dragging?.id !== id) return;
      if (dragging.weeks !== 0) onDrop(id, dragging.weeks);
      setDragging(null);
    },
    onPointerCancel: () => setDragging(null),
    // A drag ends in a click on the same button; that one opens nothing.
    onClickCapture: (event: { stopPropagation: () => void; preventDefault: () => void }) => {
      if (!moved.current) return;
      moved.current = false;
      event.stopPropagation();
      event.preventDefault();
    },
  });
  return { by: (id: string) => (dragging?.id === id ? dragging.weeks : 0), isDragging: dragging !== null, handlers };
}
