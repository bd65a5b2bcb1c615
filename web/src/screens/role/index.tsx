import { Page } from '@/components/Page';

export default function Role() {
  return <Page title="Role profile">{null}</Page>;
}
