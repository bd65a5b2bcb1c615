import { Page } from '@/components/Page';

export default function Library() {
  return <Page title="Library">{null}</Page>;
}
