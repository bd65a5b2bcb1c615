import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Page } from '@/components/Page';

export function NotFound() {
  return (
    <Page title="There is nothing here" lead="The address is wrong, or what it led to has been deleted." width="reading">
      <Button component={Link} to="/">
        Go to Talk
      </Button>
    </Page>
  );
}
