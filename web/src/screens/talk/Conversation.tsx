import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowDown, IconNotes } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Link, useLocation } from 'react-router';
import { takeFirstFile } from '@/api/beginning';
import { briefQuery } from '@/api/brief';
import type { Api } from '@/api/client';
import { conversationQuery } from '@/api/conversations';
import { keepDraft, readDraft } from '@/api/kept';
import { followOtherTabs, type Said, senderOf } from '@/api/sending';
import { transcriptQuery } from '@/api/transcript';
import { announce } from '@/app/announce';
import { Loading } from '@/components/Loading';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Beside, type BesideTab } from './Beside';
import { Composer } from './Composer';
import classes from './Conversation.module.css';
import { Attach, DropArea, HandingOver } from './HandingOver';
import { Progress } from './Progress';
import { Refused } from './Refused';
import { toShown } from './shown';
import { findingsByTurn } from './slots';
import { Turn } from './Turn';
import { useFollow } from './useFollow';
import { useHanding } from './useHanding';
import { spoken } from './words';

const Sheet = lazy(() => import('./Sheet'));
const NONE: never[] = [];

/** A conversation: what was said, where to write, and beside it what has been understood. */
export function Conversation({ id }: { id: string }) {
  const client = useQueryClient();
  const sender = senderOf(id, client);
  const exchange = useSyncExternalStore(sender.subscribe, sender.snapshot);
  const conversation = useQuery(conversationQuery(id));
  const transcript = useQuery(transcriptQuery(id, client));
  const findings = useQuery({ ...briefQuery(id), select: findingsByTurn });
  const wide = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false });
  const [sheet, setSheet] = useState<'never' | 'closed' | 'open'>('never');
  const { handing, hand, stop, dismiss } = useHanding(id);
  const [tab, setTab] = useState<BesideTab>('brief');
  const list = useRef<HTMLOListElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { hash } = useLocation();

  const turns = transcript.data;
  const { going } = exchange;
  const shown = useMemo(() => toShown(turns ?? NONE, going), [turns, going]);
  const last = turns?.at(-1);
  const phase = conversation.data?.status ?? 'interview';
  const closed = phase === 'accepted';
  const { below, toNewest, toEnd } = useFollow(list, last?.turn ?? -1, turns !== undefined, hash !== '');

  useEffect(() => {
    if (turns) sender.resume(turns);
  }, [sender, turns]);
  useEffect(
    () => followOtherTabs(id, client, () => void client.refetchQueries(transcriptQuery(id, client)).then(() => {
      sender.resume(client.getQueryData(transcriptQuery(id, client).queryKey) ?? NONE);
    })),
    [id, client, sender],
  );

  // What came while one was here is read out; what stood there on arrival is not.
  const heard = useRef<number | null>(null);
  useEffect(() => {
    if (!last) return;
    if (heard.current !== null && last.turn > heard.current) announce(spoken(last.blocks));
    heard.current = last.turn;
  }, [last]);
  useEffect(() => {
    if (going?.status === 'waiting') announce('Your message has not got through yet. It is kept and sent again by itself.');
  }, [going?.status]);

  const goTo = useCallback((turn: number) => {
    setSheet((now) => (now === 'open' ? 'closed' : now));
    jumpTo(turn);
  }, []);
  const ready = turns !== undefined;
  const handFirst = useEffectEvent(() => {
    const file = takeFirstFile(id);
    if (file) void hand(file);
  });
  useEffect(() => {
    if (ready) handFirst();
  }, [ready]);
  useEffect(() => {
    const turn = /^#m(\d+)$/.exec(hash)?.[1];
    if (ready && turn) jumpTo(Number(turn));
  }, [ready, hash]);
  useEffect(() => {
    // On a phone the keyboard would cover the question that is to be read first.
    if (ready && !hash && hasKeyboard()) field.current?.focus({ preventScroll: true });
  }, [ready, hash]);

  const send = useCallback(
    (said: Said) => {
      const taken = sender.send(said);
      if (taken) {
        toNewest();
        if (hasKeyboard()) field.current?.focus({ preventScroll: true });
        else if (!('text' in said)) list.current?.focus({ preventScroll: true });
      }
      return taken;
    },
    [sender, toNewest],
  );

  if (transcript.isError && !turns) {
    return (
      <Page title="This conversation can’t be opened" tabTitle="Talk" width="reading">
        <ProblemAlert error={transcript.error} onRetry={() => void transcript.refetch()} />
        <p className={classes.elsewhere}>
          <Link to="/">Begin a new conversation</Link> or <Link to="/conversations">choose another one</Link>.
        </p>
      </Page>
    );
  }
  const title = conversation.data?.title ?? 'New conversation';
  return (
    <Page title={title} width="full" focusTitle={!hasKeyboard()} hideTitle>
      <DropArea className={classes.talk} onFile={closed ? null : hand}>
        <div className={classes.main}>
          <header className={classes.header}>
            <div className={classes.titles}>
              <p className={classes.title} aria-hidden="true">
                {title}
              </p>
              <Progress conversationId={id} phase={phase} />
            </div>
            {phase === 'interview' ? null : (
              <Button component={Link} to={`/conversations/${id}/proposal`} size="sm" variant="light" className={classes.toProposal}>
                Proposal
              </Button>
            )}
            {wide ? null : (
              <Button
                size="sm"
                variant="default"
                leftSection={<IconNotes size={18} stroke={1.6} aria-hidden="true" />}
                onClick={() => setSheet('open')}
                aria-haspopup="dialog"
              >
                Brief
              </Button>
            )}
          </header>
          <section className={classes.said} aria-label="Conversation">
            {turns ? (
              <ol ref={list} className={classes.list} tabIndex={-1}>
                {shown.map((one, index) => (
                  <Turn
                    key={one.message_id ?? 'opening'}
                    shown={one}
                    conversationId={id}
                    findings={(one.turn !== null ? findings.data?.[one.turn] : null) ?? NONE}
                    newest={index === shown.length - 1 && !going && !closed}
                    onSend={closed ? null : send}
                  />
                ))}
              </ol>
            ) : (
              <Loading label="Loading the conversation" />
            )}
          </section>
          <div className={classes.dock}>
            {below ? (
              <Button
                size="sm"
                radius="xl"
                variant="default"
                className={classes.below}
                onClick={below === 'reply' ? toNewest : toEnd}
                leftSection={<IconArrowDown size={16} stroke={2} aria-hidden="true" />}
              >
                {below === 'reply' ? 'New reply' : phase === 'interview' ? 'To the question' : 'Go on reading'}
              </Button>
            ) : null}
            {exchange.refused ? <Refused {...exchange.refused} closed={closed} onClose={sender.dismiss} /> : null}
            {handing ? <HandingOver handing={handing} onStop={stop} onClose={dismiss} /> : null}
            {closed ? (
              <p className={classes.closed}>
                The proposal was accepted, so this conversation is closed. <Link to={`/conversations/${id}/proposal`}>See the proposal</Link>{' '}
                or <Link to="/">begin a new conversation</Link>.
              </p>
            ) : (
              <Writing key={`${id} ${exchange.returned}`} id={id} phase={phase} going={going?.status ?? null} onSend={send} field={field} onFile={hand} handing={handing !== null && !handing.error} />
            )}
          </div>
        </div>
        {wide ? (
          <aside className={classes.aside} aria-label="What has been understood">
            <Beside conversationId={id} onSend={closed ? null : send} onSource={goTo} tab={tab} onTab={setTab} />
          </aside>
        ) : (
          <Suspense>
            {sheet === 'never' ? null : (
              <Sheet
                opened={sheet === 'open'}
                onClose={() => setSheet('closed')}
                conversationId={id}
                onSend={closed ? null : send}
                onSource={goTo}
                tab={tab}
                onTab={setTab}
              />
            )}
          </Suspense>
        )}
      </DropArea>
    </Page>
  );
}

interface WritingProps {
  id: string;
  phase: Api<'TurnAnswer'>['phase'];
  going: 'sending' | 'waiting' | null;
  onSend: (said: Said) => boolean;
  field: React.RefObject<HTMLTextAreaElement | null>;
  onFile: (file: File) => void;
  handing: boolean;
}

/** The message field with its draft, which is kept in this browser. Mounted anew when a message comes back. */
function Writing({ id, phase, going, onSend, field, onFile, handing }: WritingProps) {
  const [text, setText] = useState(() => readDraft(id));
  const write = (next: string) => {
    setText(next);
    keepDraft(id, next);
  };
  return (
    <Composer
      text={text}
      onText={write}
      onSend={(said) => {
        if (onSend({ text: said })) write('');
      }}
      held={going === 'waiting' ? 'Your last message goes out first.' : going ? 'The reply to your last message is on its way.' : null}
      label="Your message"
      placeholder={phase === 'proposal' ? 'What should change?' : 'Your answer'}
      field={field}
      extra={<Attach onFile={onFile} disabled={handing || going !== null} />}
    />
  );
}

/** Goes to a message, once a sheet that is closing has given the focus back. */
function jumpTo(turn: number): void {
  setTimeout(() => {
    const target = document.getElementById(`m${turn}`);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }, 0);
}

/** Whether there is a real keyboard, most likely: on others the focus would bring up one that covers half the page. */
const hasKeyboard = () => window.matchMedia('(pointer: fine)').matches;
