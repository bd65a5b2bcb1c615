import { Page } from '@/components/Page';

export default function Frameworks() {
  return <Page title="Frameworks">{null}</Page>;
}
