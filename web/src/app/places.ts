import {
  IconBooks,
  IconCalendarEvent,
  IconChartLine,
  IconHistory,
  IconLayoutGrid,
  IconMessageCircle,
  IconSettings,
} from '@tabler/icons-react';

/** The menu, in its order. `phone` ones stand in the bar of a phone, the others behind More. */
export const PLACES = [
  { to: '/', label: 'Talk', icon: IconMessageCircle, phone: true },
  { to: '/conversations', label: 'Conversations', icon: IconHistory, phone: true },
  { to: '/frameworks', label: 'Frameworks', icon: IconLayoutGrid, phone: false },
  { to: '/plans', label: 'Plans', icon: IconCalendarEvent, phone: false },
  { to: '/library', label: 'Library', icon: IconBooks, phone: true },
  { to: '/kpis', label: 'KPIs', icon: IconChartLine, phone: false },
  { to: '/settings', label: 'Settings', icon: IconSettings, phone: false },
] as const;
