import { UnstyledButton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { type First, useBeginning } from '@/api/beginning';
import { conversationsQuery } from '@/api/conversations';
import { keepDraft, readDraft } from '@/api/kept';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Composer } from './Composer';
import { EXAMPLES } from './examples';
import { Attach, DropArea } from './HandingOver';
import { Recent } from './Recent';
import classes from './Start.module.css';

const NEW = 'new';

/** Where a conversation begins, by one's own words, a document or an example, and where an earlier one goes on. */
export function Start() {
  const [text, setText] = useState(() => readDraft(NEW));
  const field = useRef<HTMLTextAreaElement>(null);
  const beginning = useBeginning();
  const navigate = useNavigate();
  // Known first, so that nothing moves away under a finger.
  const known = !useInfiniteQuery(conversationsQuery).isPending;
  const write = (next: string) => {
    setText(next);
    keepDraft(NEW, next);
  };
  const begin = (first: First) => {
    if (beginning.isPending) return;
    beginning.mutate(first, {
      onSuccess: (id) => {
        // What was being written when a document was handed over goes along, still unsent.
        if ('file' in first) keepDraft(id, text);
        if ('file' in first || first.text === text.trim()) keepDraft(NEW, '');
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
      <DropArea className={undefined} onFile={(file) => begin({ file })}>
        <Composer
          text={text}
          onText={write}
          onSend={(said) => begin({ text: said })}
          held={beginning.isPending ? 'Beginning the conversation …' : null}
          label="Your first message"
          placeholder="Whose work is it about, and what should change?"
          field={field}
          extra={<Attach onFile={(file) => begin({ file })} disabled={beginning.isPending} />}
        />
        {beginning.isError ? (
          <div className={classes.problem}>
            <ProblemAlert error={beginning.error} onRetry={() => beginning.variables && begin(beginning.variables)} />
          </div>
        ) : null}
        <Recent />
        <section className={classes.part} aria-labelledby="examples" hidden={!known}>
          <h2 id="examples" className={classes.heading}>
            Or begin with one of these
          </h2>
          <ul className={classes.examples}>
            {EXAMPLES.map(({ sector, text: example }) => (
              <li key={sector}>
                <UnstyledButton className={classes.example} onClick={() => begin({ text: example })} disabled={beginning.isPending}>
                  <span className={classes.sector}>{sector}</span>
                  <span className={classes.words}>{example}</span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </section>
      </DropArea>
    </Page>
  );
}
