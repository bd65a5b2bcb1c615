import { Page } from '@/components/Page';

export default function Capability() {
  return <Page title="Capability">{null}</Page>;
}
