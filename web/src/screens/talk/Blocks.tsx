import type { Block } from '@/api/turns';
import { Quote } from '@/components/Quote';
import { AskBlock } from './AskBlock';
import classes from './Blocks.module.css';
import { FindingsBlock } from './FindingsBlock';
import { ProposalBlock } from './ProposalBlock';
import { CELLS } from './slots';
import type { Said } from '@/api/sending';

interface BlocksProps {
  blocks: readonly Block[];
  conversationId: string;
  /** The newest reply while it can be answered: only there are questions and findings to be clicked. */
  onSend: ((said: Said) => boolean) | null;
  newest: boolean;
}

/** A reply, block by block. What a newer server may send and this page does not know is passed over. */
export function Blocks({ blocks, conversationId, onSend, newest }: BlocksProps) {
  return blocks.map((block, index) => {
    const key = `${index}-${block.type}`;
    switch (block.type) {
      case 'say':
        return (
          <p key={key} className={classes.say}>
            {block.text}
          </p>
        );
      case 'ask':
        return <AskBlock key={key} ask={block} onSend={newest ? onSend : null} />;
      case 'read_back':
        return (
          <dl key={key} className={classes.readBack}>
            {block.lines.map((line) => (
              <div key={line.label} className={classes.readBackLine}>
                <dt>{line.label}</dt>
                <dd>{line.text}</dd>
              </div>
            ))}
          </dl>
        );
      case 'findings':
        return <FindingsBlock key={key} block={block} onSend={newest ? onSend : null} />;
      case 'environment':
        return (
          <section key={key} className={classes.environment} aria-label="What training will not change">
            <p className={classes.say}>{block.text}</p>
            {block.remedies.length ? (
              <ul className={classes.remedies}>
                {block.remedies.map((one) => (
                  <li key={one.finding_id}>
                    <Quote size="sm" source={CELLS[one.cell]}>
                      {one.quote}
                    </Quote>
                    <p className={classes.remedy}>{one.remedy}</p>
                  </li>
                ))}
              </ul>
            ) : null}
          </section>
        );
      case 'proposal':
        return <ProposalBlock key={key} proposal={block.proposal} conversationId={conversationId} newest={newest} />;
      case 'comparison':
        return (
          // A table wider than a phone scrolls by itself, by keyboard as well.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <div key={key} className={classes.scroll} role="region" aria-label="Comparison" tabIndex={0}>
            <table className={classes.comparison}>
              <thead>
                <tr>
                  <td />
                  <th scope="col">{block.first}</th>
                  <th scope="col">{block.second}</th>
                </tr>
              </thead>
              <tbody>
                {block.rows.map((row) => (
                  <tr key={row.aspect}>
                    <th scope="row">{row.aspect}</th>
                    <td>{row.first}</td>
                    <td>{row.second}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      default:
        return null;
    }
  });
}
