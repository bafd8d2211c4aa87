import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './shared/base.css';
import './shared/parts.css';
import './shared/fields.css';
import './shell/shell.css';
import { startWords } from './shared/i18n.ts';
import { ProblemAnswer } from './shared/problem.ts';
import { ThemeFrame } from './shared/theme-frame.tsx';
import { SessionDoor } from './shell/session-door.tsx';

startWords();

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // An answer that says no stays no; only silence is worth asking again.
      retry: (failures, error) => !(error instanceof ProblemAnswer) && failures < 2,
      staleTime: 15_000,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the app.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <ThemeFrame>
        <SessionDoor />
      </ThemeFrame>
    </QueryClientProvider>
  </StrictMode>,
);
