import { Button, Checkbox, NumberInput, SegmentedControl } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { LEVELS } from '@/components/levels';
import type { Cell } from './cells';
import type { Change } from './edits';
import classes from './CellForm.module.css';
import { levelName } from './words';

interface CellFormProps {
  cell: Cell | undefined;
  onSave: (change: Change) => void;
  onClose: () => void;
}

/** Level, weight and focus of one capability in one role. Enter saves, Escape leaves everything as it was. */
export function CellForm({ cell, onSave, onClose }: CellFormProps) {
  const id = useId();
  const [level, setLevel] = useState(cell?.level ?? 3);
  const [weight, setWeight] = useState<string | number>(cell?.weight ?? '');
  const [focus, setFocus] = useState(cell?.focus ?? false);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const change: NonNullable<Change> = {};
    if (level !== cell?.level) change.level = level;
    if (typeof weight === 'number' && weight !== cell?.weight) change.weight = weight;
    if (focus !== (cell?.focus ?? false)) change.focus = focus;
    if (Object.keys(change).length) onSave(change);
    else onClose();
  };
  return (
    <form className={classes.form} onSubmit={save}>
      <div>
        <p className={classes.label} id={id}>
          Level
        </p>
        <SegmentedControl
          aria-labelledby={id}
          fullWidth
          size="sm"
          value={String(level)}
          onChange={(value) => setLevel(Number(value))}
          data={LEVELS.map((one) => ({ value: String(one), label: String(one) }))}
        />
        <p className={classes.hint} aria-live="polite">
          {levelName(level)}
        </p>
      </div>
      <NumberInput
        label="Weight in per cent"
        description={cell ? 'The other weights make room, so that all add up to 100.' : 'Without one it takes its share.'}
        data-autofocus
        selectAllOnFocus
        min={0}
        max={100}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
        hideControls
        value={weight}
        onChange={setWeight}
      />
      <Checkbox label="In focus: plans are written for it" checked={focus} onChange={(event) => setFocus(event.currentTarget.checked)} />
      <div className={classes.actions}>
        {cell ? (
          <Button variant="subtle" color="bad" onClick={() => onSave(null)}>
            Remove
          </Button>
        ) : null}
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit">Save</Button>
      </div>
    </form>
  );
}
