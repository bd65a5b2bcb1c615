import { Page } from '@/components/Page';

export default function Talk() {
  return <Page title="Talk">{null}</Page>;
}
