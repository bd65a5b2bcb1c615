import { Page } from '@/components/Page';

export default function Plan() {
  return <Page title="Plan">{null}</Page>;
}
