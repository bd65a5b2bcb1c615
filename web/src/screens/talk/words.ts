import type { PastTurn } from '@/api/transcript';
import type { Block } from '@/api/turns';

/** A reply as a screen reader is told it when it arrives: short where the page shows it in full. */
export function spoken(blocks: readonly Block[]): string {
  return blocks.map(spokenBlock).filter(Boolean).join(' ');
}

function spokenBlock(block: Block): string {
  switch (block.type) {
    case 'say':
      return block.text;
    case 'ask':
      return block.choices.length ? `${block.text} Quick replies: ${block.choices.join('; ')}.` : block.text;
    case 'read_back':
      return `A read-back of ${count(block.lines.length, 'point')} follows.`;
    case 'findings':
      return `${count(block.findings.length, 'finding')} from ${block.name}. ${block.text}`;
    case 'environment':
      return block.text;
    case 'proposal':
      return `A proposal of ${count(block.proposal.capabilities.length, 'capability', 'capabilities')} is ready.`;
    case 'comparison':
      return `A comparison of ${block.first} and ${block.second} follows.`;
    default:
      return ''; // a newer server may send more
  }
}

/** What a bare command looks like among the messages. */
export function commandWords(command: NonNullable<PastTurn['command']>): string {
  switch (command.type) {
    case 'skip':
      return 'You skipped this question';
    case 'dont_know':
      return 'You don’t know';
    case 'enough':
      return 'You asked to see what there is';
    case 'why':
      return 'You asked why';
    case 'clarify':
      return 'You asked what is meant';
    case 'told_before':
      return 'You said it before';
    case 'show_notes':
      return 'You asked for the notes';
    case 'forget':
      return `You had “${command.words}” taken out`;
    case 'back':
      return 'You went back';
    case 'start_over':
      return 'You started over';
    case 'confirm':
      return 'You agreed';
    case 'deny':
      return 'You disagreed';
    case 'correct':
      return 'You wanted to put an answer right';
    case 'attach_document':
      return `You handed over ${command.name}`;
    case 'confirm_findings':
      return 'You said which of the findings hold';
    case 'accept':
      return 'You accepted the proposal';
    case 'drop':
    case 'add':
    case 'set_level':
    case 'set_weight':
    case 'undo':
      return 'You changed the proposal';
    case 'compare':
    case 'why_capability':
      return 'You asked about the proposal';
    default:
      return 'You sent a command';
  }
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
