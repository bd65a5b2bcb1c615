interface Part {
  state: string;
  ready: boolean;
  needed: boolean;
}

/** The service lists a language model only when one is configured. */
export const NO_LANGUAGE_MODEL = { language_model: { state: 'off', ready: false, needed: false } };

const LABELS: Record<string, string> = {
  database: 'Database',
  index: 'Search by words',
  model: 'Search by meaning',
  language_model: 'Language model',
};

const OFF: Record<string, string> = {
  model: 'Needs are met by their words alone. CAPWRIGHT_EMBEDDINGS=on switches it on.',
  language_model: 'Conversations work by rules. CAPWRIGHT_MODEL names a model to use.',
};

const MEANWHILE: Record<string, string> = {
  model: 'Needs are met by their words alone until it is there.',
  language_model: 'Conversations go on by rules meanwhile.',
};

const STATES: Record<string, string> = {
  up: 'Running',
  ready: 'Ready',
  loading: 'Loading',
  starting: 'Starting',
  off: 'Off',
  down: 'Not reachable',
  resting: 'Resting after errors',
  failed: 'Failed',
};

/** A part of the service in words: what it is, how it is, and what that means. A newer server may have more parts. */
export function partWords(name: string, { state, ready, needed }: Part): { label: string; state: string; about: string } {
  const label = LABELS[name] ?? sentence(name.replace(/[_-]/g, ' '));
  let about = '';
  if (state === 'off') about = OFF[name] ?? '';
  else if (!ready) about = needed ? 'Capwright can’t answer without it.' : (MEANWHILE[name] ?? '');
  return { label, state: STATES[state] ?? sentence(state), about };
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
