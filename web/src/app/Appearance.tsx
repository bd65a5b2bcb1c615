import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import classes from './Appearance.module.css';

const CHOICES = [
  { value: 'light', label: 'Light', icon: IconSun },
  { value: 'dark', label: 'Dark', icon: IconMoon },
  { value: 'auto', label: 'Auto', icon: IconDeviceDesktop },
] as const;

type Choice = (typeof CHOICES)[number]['value'];

/** Light, dark, or as the device says. Kept in this browser. */
export function Appearance() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      aria-label="Appearance"
      fullWidth
      size="xs"
      value={colorScheme}
      onChange={(value) => setColorScheme(value as Choice)}
      classNames={{ root: classes.root, label: classes.label }}
      data={CHOICES.map(({ value, label, icon: Icon }) => ({
        value,
        label: (
          <span className={classes.choice}>
            <Icon aria-hidden="true" size={15} stroke={1.75} />
            {label}
          </span>
        ),
      }))}
    />
  );
}
