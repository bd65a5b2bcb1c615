import { Page } from '@/components/Page';

export default function Conversations() {
  return <Page title="Conversations">{null}</Page>;
}
