import { UnstyledButton } from '@mantine/core';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useBeginning } from '@/api/beginning';
import { keepDraft, readDraft } from '@/api/kept';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Composer } from './Composer';
import { EXAMPLES } from './examples';
import { Recent } from './Recent';
import classes from './Start.module.css';

const NEW = 'new';

/** Where a conversation begins: one's own first message, or one of three that other leaders might have written. */
export function Start() {
  const [text, setText] = useState(() => readDraft(NEW));
  const field = useRef<HTMLTextAreaElement>(null);
  const beginning = useBeginning();
  const navigate = useNavigate();
  const write = (next: string) => {
    setText(next);
    keepDraft(NEW, next);
  };
  const begin = (first: string) => {
    if (beginning.isPending) return;
    beginning.mutate(first, {
      onSuccess: (id) => {
        if (first === text.trim()) keepDraft(NEW, '');
        void navigate(`/conversations/${id}`);
      },
    });
  };
  return (
    <Page
      title="What has to get better?"
      tabTitle="Talk"
      width="reading"
      lead="Ten minutes about your people, your goal and your numbers. You get the capabilities the role needs, each with your own words behind it, and a learning plan."
    >
      <Composer
        text={text}
        onText={write}
        onSend={begin}
        held={beginning.isPending ? 'Beginning the conversation …' : null}
        label="Your first message"
        placeholder="Whose work is it about, and what should change?"
        field={field}
      />
      {beginning.isError ? (
        <div className={classes.problem}>
          <ProblemAlert error={beginning.error} onRetry={() => beginning.variables && begin(beginning.variables)} />
        </div>
      ) : null}
      <section className={classes.part} aria-labelledby="examples">
        <h2 id="examples" className={classes.heading}>
          Or begin with one of these
        </h2>
        <ul className={classes.examples}>
          {EXAMPLES.map(({ sector, text: example }) => (
            <li key={sector}>
              <UnstyledButton className={classes.example} onClick={() => begin(example)} disabled={beginning.isPending}>
                <span className={classes.sector}>{sector}</span>
                <span className={classes.words}>{example}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </section>
      <Recent />
    </Page>
  );
}
