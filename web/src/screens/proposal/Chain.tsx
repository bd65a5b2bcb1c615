import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Proposal } from '@/api/proposals';
import classes from './Chain.module.css';
import { type Box, chainInWords, chainOf, type Node, pathBetween, type Stage } from './chain';

const STAGES: readonly { stage: Stage; label: string }[] = [
  { stage: 'goal', label: 'Goal' },
  { stage: 'kpi', label: 'Number' },
  { stage: 'work', label: 'Critical work' },
  { stage: 'capability', label: 'Capability' },
];

/** The line from the goal to each capability. Pointing at a capability, or focusing it, shows its own line. */
export function Chain({ proposal }: { proposal: Proposal }) {
  const chain = useMemo(() => chainOf(proposal), [proposal]);
  const [active, setActive] = useState<string | null>(null);
  const { frame, boxes } = useBoxes(chain.nodes);
  const lit = (id: string) => chain.links.some((link) => active && link.of.has(active) && (link.from === id || link.to === id));
  const node = (one: Node) => (
    <li key={one.id} data-node={one.id} data-stage={one.stage} data-lit={lit(one.id) || undefined} className={classes.node}>
      {one.stage === 'capability' ? (
        <a
          className={classes.link}
          href={`#capability-${one.id}`}
          onMouseEnter={() => setActive(one.id)}
          onMouseLeave={() => setActive(null)}
          onFocus={() => setActive(one.id)}
          onBlur={() => setActive(null)}
        >
          <Words node={one} />
        </a>
      ) : (
        <Words node={one} />
      )}
    </li>
  );
  return (
    <figure className={classes.figure} aria-labelledby="chain-title">
      <figcaption id="chain-title" className={classes.caption}>
        What leads to what. A dashed line: no measure ties them, only what you said.
      </figcaption>
      <div ref={frame} className={classes.chain}>
        <svg className={classes.lines} aria-hidden="true">
          {boxes
            ? [...chain.links]
                .sort((a, b) => Number(isLit(a.of, active)) - Number(isLit(b.of, active)))
                .map(({ from, to, of, loose }) => {
                  const [start, end] = [boxes.get(from), boxes.get(to)];
                  if (!start || !end) return null;
                  return (
                    <path
                      key={`${from}>${to}`}
                      d={pathBetween(start, end)}
                      className={classes.line}
                      data-loose={loose || undefined}
                      data-lit={isLit(of, active) || undefined}
                    />
                  );
                })
            : null}
        </svg>
        {STAGES.map(({ stage, label }) => {
          const here = chain.nodes.filter((one) => one.stage === stage);
          if (!here.length) return null;
          return (
            <div key={stage} className={classes.stage} data-stage={stage}>
              <p className={classes.label} id={`stage-${stage}`}>
                {label}
              </p>
              <ul className={classes.nodes} aria-labelledby={`stage-${stage}`}>
                {here.map(node)}
              </ul>
            </div>
          );
        })}
      </div>
      <details className={classes.words}>
        <summary>The same in words</summary>
        <ul>
          {proposal.capabilities.map((one) => (
            <li key={one.capability_id}>{chainInWords(proposal, one)}</li>
          ))}
        </ul>
      </details>
    </figure>
  );
}

function Words({ node }: { node: Node }) {
  return (
    <>
      <span className={classes.text} data-focus={node.focus || undefined}>
        {node.text}
      </span>
      {node.detail ? <span className={classes.detail}>{node.detail}</span> : null}
    </>
  );
}

const isLit = (of: ReadonlySet<string>, active: string | null) => active !== null && of.has(active);

/** Where each node stands inside the frame, measured anew whenever its size changes. */
function useBoxes(nodes: readonly Node[]) {
  const frame = useRef<HTMLDivElement>(null);
  const [boxes, setBoxes] = useState<ReadonlyMap<string, Box>>();
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const origin = element.getBoundingClientRect();
      const found = [...element.querySelectorAll<HTMLElement>('[data-node]')].map((one): [string, Box] => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return [one.dataset.node ?? '', { left: left - origin.left, top: top - origin.top, width, height }];
      });
      setBoxes(new Map(found));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [nodes]);
  return { frame, boxes };
}
