import { Chip, NumberInput, TextInput } from '@mantine/core';
import type { PlanRequest } from '@/api/plans';
import { FORMATS } from './words';
import classes from './PlanLimits.module.css';

interface PlanLimitsProps {
  value: PlanRequest;
  onChange: (value: PlanRequest) => void;
}

/** The limits of a learning plan: hours a week, weeks, first day, and what can't be had. */
export function PlanLimits({ value, onChange }: PlanLimitsProps) {
  return (
    <div className={classes.limits}>
      <NumberInput
        label="Hours a week"
        description="What one person has for learning."
        min={0.5}
        max={40}
        step={0.5}
        decimalScale={2}
        value={value.hours_per_week}
        onChange={(hours) => typeof hours === 'number' && hours > 0 && onChange({ ...value, hours_per_week: hours })}
      />
      <NumberInput
        label="Weeks"
        description="From the first day to the last."
        min={1}
        max={104}
        allowDecimal={false}
        clampBehavior="strict"
        value={value.weeks}
        onChange={(weeks) => typeof weeks === 'number' && weeks > 0 && onChange({ ...value, weeks })}
      />
      <TextInput
        type="date"
        label="First day"
        description="Weeks are counted from here."
        required
        withAsterisk={false}
        value={value.start}
        onChange={(event) => {
          const start = event.currentTarget.value;
          if (start) onChange({ ...value, start });
        }}
      />
      <fieldset className={classes.formats}>
        <legend>What can’t be had</legend>
        <p className={classes.hint}>The plan does without these and uses something else where there is something.</p>
        <Chip.Group multiple value={[...(value.without ?? [])]} onChange={(without) => onChange({ ...value, without: without as NonNullable<PlanRequest['without']> })}>
          <div className={classes.chips}>
            {Object.entries(FORMATS).map(([format, label]) => (
              <Chip key={format} value={format} variant="outline" size="sm">
                {label}
              </Chip>
            ))}
          </div>
        </Chip.Group>
      </fieldset>
    </div>
  );
}
