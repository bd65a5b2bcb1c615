import { Page } from '@/components/Page';

export default function Kpis() {
  return <Page title="KPIs">{null}</Page>;
}
