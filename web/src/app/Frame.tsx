import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@mantine/core/styles.layer.css';
import './tokens.css';
import './base.css';
import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { theme, variables } from './theme';

// The scroll lock behind dialogs puts a style element of its own into the page, and looks here for the nonce.
Object.assign(window, { __webpack_nonce__: readNonce() });

interface FrameProps {
  queryClient: QueryClient;
  /** `test` switches off transitions, which a test would have to wait for. */
  env?: 'default' | 'test';
  children: ReactNode;
}

/** What every part of the client stands in: styles, theme, and the store of what was fetched. */
export function Frame({ queryClient, env = 'default', children }: FrameProps) {
  return (
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={variables}
        defaultColorScheme="auto"
        getStyleNonce={readNonce}
        env={env}
      >
        <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  );
}

/** The Content-Security-Policy lets in the style elements that carry what the server put into this page. */
function readNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
