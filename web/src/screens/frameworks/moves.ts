/** A place in the grid: row −1 is the header with the roles, column −1 the capabilities' names. */
export interface Place {
  row: number;
  column: number;
}

export interface Extent {
  rows: number;
  columns: number;
}

const PAGE = 10;

/** Where a key leads from a place, as in a spreadsheet (ARIA Authoring Practices, grid); null for other keys. */
export function moved({ row, column }: Place, key: string, ctrl: boolean, { rows, columns }: Extent): Place | null {
  const last = { row: rows - 1, column: columns - 1 };
  switch (key) {
    case 'ArrowUp':
      return clamp({ row: ctrl ? 0 : row - 1, column }, last);
    case 'ArrowDown':
      return clamp({ row: ctrl ? last.row : row + 1, column }, last);
    case 'ArrowLeft':
      return clamp({ row, column: ctrl ? 0 : column - 1 }, last);
    case 'ArrowRight':
      return clamp({ row, column: ctrl ? last.column : column + 1 }, last);
    case 'Home':
      return clamp(ctrl ? { row: 0, column: 0 } : { row, column: 0 }, last);
    case 'End':
      return clamp(ctrl ? last : { row, column: last.column }, last);
    case 'PageUp':
      return clamp({ row: row - PAGE, column }, last, 0);
    case 'PageDown':
      return clamp({ row: row + PAGE, column }, last);
    default:
      return null;
  }
}

/** Keeps a place inside a grid that has become smaller. */
export const inside = (place: Place, { rows, columns }: Extent): Place =>
  clamp(place, { row: rows - 1, column: columns - 1 });

function clamp({ row, column }: Place, last: Place, top = -1): Place {
  const place = { row: Math.min(Math.max(row, top), last.row), column: Math.min(Math.max(column, -1), last.column) };
  // The corner holds nothing to go to.
  return place.row === -1 && place.column === -1 ? { row: Math.min(0, last.row), column: -1 } : place;
}
