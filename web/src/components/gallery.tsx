// Every shared component with real words in it, at /gallery.html of `npm run dev`. Not part of the build; the browser
// tests check it with axe in both schemes.
import { Button } from '@mantine/core';
import { IconMessageCircle } from '@tabler/icons-react';
import { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createMemoryRouter, Link } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { ProblemError, unreachable } from '@/api/problem';
import { Frame } from '@/app/Frame';
import { ConfirmDialog } from './ConfirmDialog';
import { Empty } from './Empty';
import classes from './gallery.module.css';
import { LEVELS } from './levels';
import { LevelScale } from './LevelScale';
import { Loading } from './Loading';
import { Page } from './Page';
import { ProblemAlert } from './ProblemAlert';
import { Quote } from './Quote';
import { WeightBar } from './WeightBar';

const NAMES = ['Foundation', 'Practising', 'Proficient', 'Advanced', 'Shaping'];

const refused = new ProblemError({
  status: 409,
  type: 'urn:capwright:problem:conflict',
  title: 'Conflicts with the current state',
  detail: 'This conversation is closed: its proposal has been accepted.',
  do: 'Start a new conversation, or edit the role profile.',
});

function Gallery() {
  const [asking, setAsking] = useState(false);
  return (
    <main>
      <Page
        title="Components"
        lead="What screens are made of. Titles and people’s words are set in serif, everything else is not."
        actions={
          <>
            <Button variant="default">Secondary</Button>
            <Button>Primary</Button>
          </>
        }
      >
        <Part title="The leader’s words">
          <Quote source={<Link to="#m4">You said this in message 4</Link>}>
            Outreach gets called when it’s already a crash.
          </Quote>
          <Quote size="sm">Obs are done but the score is added up wrong or nobody acts on it.</Quote>
        </Part>
        <Part title="Levels">
          {LEVELS.map((level) => (
            <LevelScale key={level} level={level} name={NAMES[level - 1] ?? ''} />
          ))}
          <LevelScale level={2} name="Practising" compare={{ level: 4, label: 'proposed' }} />
          <LevelScale level={3} name="Proficient" size="sm" />
        </Part>
        <Part title="Weights">
          <WeightBar weight={21} heaviest={21} />
          <WeightBar weight={7} heaviest={21} />
        </Part>
        <Part title="Buttons">
          <div className={classes.row}>
            <Button>Accept the proposal</Button>
            <Button variant="light">Add from the library</Button>
            <Button variant="default">Cancel</Button>
            <Button variant="subtle">Why I’m asking</Button>
            <Button variant="outline">Outline</Button>
            <Button color="bad" onClick={() => setAsking(true)}>
              Revoke the key
            </Button>
          </div>
        </Part>
        <Part title="Nothing there yet">
          <Empty icon={<IconMessageCircle size={28} stroke={1.5} />} title="No conversations yet" action={<Button>Start one</Button>}>
            Ten minutes about your goals and numbers are enough for a proposal.
          </Empty>
        </Part>
        <Part title="On its way">
          <Loading label="Loading the plan" />
        </Part>
        <Part title="Problems">
          <ProblemAlert error={refused} />
          <ProblemAlert error={unreachable()} onRetry={() => undefined} />
        </Part>
        <ConfirmDialog
          opened={asking}
          title="Revoke the key “Portal”?"
          confirm="Revoke the key"
          danger
          onConfirm={() => setAsking(false)}
          onClose={() => setAsking(false)}
        >
          Whatever uses it stops working at once. What was made with it stays.
        </ConfirmDialog>
      </Page>
    </main>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Frame queryClient={new QueryClient()}>
      <RouterProvider router={createMemoryRouter([{ path: '*', element: <Gallery /> }])} />
    </Frame>,
  );
}
