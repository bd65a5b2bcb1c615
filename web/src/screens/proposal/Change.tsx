import { Button, NumberInput, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import type { Proposed } from '@/api/proposals';
import { LEVELS, type Level } from '@/components/levels';
import classes from './Change.module.css';
import { LEVEL_NAMES, mostWeight } from './predict';
import type { Edits } from './useEdits';
import { useSettled } from './useSettled';

interface ChangeProps {
  one: Proposed;
  count: number;
  send: Edits['send'];
  onDone: () => void;
}

/** Sets the level and the weight of a capability. Both count as soon as one pauses. */
export function Change({ one, count, send, onDone }: ChangeProps) {
  const label = useId();
  const level = useSettled<number>(one.level.level, (next) =>
    send({ type: 'set_level', capability: one.capability_id, level: next as Level }),
  );
  const weight = useSettled<number>(one.weight, (next) =>
    send({ type: 'set_weight', capability: one.capability_id, weight: next }),
  );
  const most = mostWeight(count);
  return (
    <div className={classes.change} role="group" aria-label={`Change ${one.name}`}>
      <div className={classes.field}>
        <span id={label} className={classes.label}>
          Level: {LEVEL_NAMES[level.shown as Level]}
        </span>
        <SegmentedControl
          aria-labelledby={label}
          value={String(level.shown)}
          onChange={(value) => level.choose(Number(value))}
          data={LEVELS.map((step) => ({ value: String(step), label: String(step) }))}
        />
      </div>
      <NumberInput
        className={classes.weight}
        label="Weight in per cent"
        description={count > 1 ? 'The others make room.' : 'The only one has all of it.'}
        min={1}
        max={most}
        step={1}
        clampBehavior="strict"
        allowDecimal={false}
        disabled={count < 2}
        value={weight.shown}
        onChange={(value) => {
          if (typeof value === 'number' && value >= 1 && value <= most) weight.choose(value);
        }}
        onBlur={weight.settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') weight.settle();
        }}
      />
      <Button
        className={classes.done}
        variant="default"
        onClick={() => {
          level.settle();
          weight.settle();
          onDone();
        }}
      >
        Done
      </Button>
    </div>
  );
}
