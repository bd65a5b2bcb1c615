import { Page } from '@/components/Page';

export default function Proposal() {
  return <Page title="Proposal">{null}</Page>;
}
