import { parseDay } from '@duly/kernel/day.ts';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { CasePage } from '../features/case/case-page.tsx';
import { readCaseSearch } from '../features/gate-cases/read-asked-case.ts';
import { QueuePage } from '../features/queue/queue-page.tsx';
import { Failed } from '../shared/states.tsx';
import { NotFound } from './not-found.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/queue', replace: true });
  },
});

const queue = createRoute({ getParentRoute: () => root, path: '/queue', component: QueuePage });
const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/parties/$partyId',
  component: CasePage,
});

// What a collector seldom opens comes when it is opened.
const board = createRoute({
  getParentRoute: () => root,
  path: '/board',
  component: lazyRouteComponent(() => import('../features/board/board-page.tsx'), 'BoardPage'),
});
const dayRuns = createRoute({
  getParentRoute: () => root,
  path: '/day-runs',
  component: lazyRouteComponent(() => import('../features/day-run/day-runs-page.tsx'), 'DayRunsPage'),
});
const imports = createRoute({
  getParentRoute: () => root,
  path: '/imports',
  component: lazyRouteComponent(() => import('../features/imports/imports-page.tsx'), 'ImportsPage'),
});
const oneImport = createRoute({
  getParentRoute: () => root,
  path: '/imports/$importId',
  component: lazyRouteComponent(() => import('../features/imports/import-page.tsx'), 'ImportPage'),
});
const paidClaims = createRoute({
  getParentRoute: () => root,
  path: '/paid-claims',
  component: lazyRouteComponent(() => import('../features/paid-claims/claims-page.tsx'), 'PaidClaimsPage'),
});
const cashier = createRoute({
  getParentRoute: () => root,
  path: '/cashier',
  component: lazyRouteComponent(() => import('../features/cashier/cashier-page.tsx'), 'CashierPage'),
});
const vouchers = createRoute({
  getParentRoute: () => root,
  path: '/vouchers',
  component: lazyRouteComponent(() => import('../features/vouchers/vouchers-page.tsx'), 'VouchersPage'),
});
const bank = createRoute({
  getParentRoute: () => root,
  path: '/bank',
  component: lazyRouteComponent(() => import('../features/bank/bank-page.tsx'), 'BankPage'),
});
const oneBankFile = createRoute({
  getParentRoute: () => root,
  path: '/bank/$fileId',
  component: lazyRouteComponent(() => import('../features/bank/bank-file-page.tsx'), 'BankFilePage'),
});
const matching = createRoute({
  getParentRoute: () => root,
  path: '/matching',
  component: lazyRouteComponent(() => import('../features/matching/matching-page.tsx'), 'MatchingPage'),
});
const house = createRoute({
  getParentRoute: () => root,
  path: '/house',
  component: lazyRouteComponent(() => import('../features/house/house-page.tsx'), 'HousePage'),
});
const approvals = createRoute({
  getParentRoute: () => root,
  path: '/approvals',
  component: lazyRouteComponent(() => import('../features/approvals/approvals-page.tsx'), 'ApprovalsPage'),
});
const authority = createRoute({
  getParentRoute: () => root,
  path: '/authority',
  component: lazyRouteComponent(() => import('../features/approvals/authority-page.tsx'), 'AuthorityPage'),
});
const credit = createRoute({
  getParentRoute: () => root,
  path: '/credit',
  component: lazyRouteComponent(() => import('../features/credit/credit-page.tsx'), 'CreditPage'),
});
const provisions = createRoute({
  getParentRoute: () => root,
  path: '/provisions',
  component: lazyRouteComponent(() => import('../features/provisions/provisions-page.tsx'), 'ProvisionsPage'),
});
const users = createRoute({
  getParentRoute: () => root,
  path: '/users',
  component: lazyRouteComponent(() => import('../features/users/users-page.tsx'), 'UsersPage'),
});
const journal = createRoute({
  getParentRoute: () => root,
  path: '/journal',
  component: lazyRouteComponent(() => import('../features/journal/journal-page.tsx'), 'JournalPage'),
});

const words = createRoute({
  getParentRoute: () => root,
  path: '/words',
  component: lazyRouteComponent(() => import('../features/words/words-page.tsx'), 'WordsPage'),
});

const rules = createRoute({
  getParentRoute: () => root,
  path: '/rules',
  component: lazyRouteComponent(() => import('../features/rules/rules-page.tsx'), 'RulesPage'),
});
const oneRule = createRoute({
  getParentRoute: () => root,
  path: '/rules/$ruleId',
  component: lazyRouteComponent(() => import('../features/rules/rules-page.tsx'), 'RulesPage'),
});
const gateCases = createRoute({
  getParentRoute: () => root,
  path: '/gate-cases',
  validateSearch: readCaseSearch,
  component: lazyRouteComponent(
    () => import('../features/gate-cases/case-builder-page.tsx'),
    'CaseBuilderPage',
  ),
});
const week = createRoute({
  getParentRoute: () => root,
  path: '/parties/$partyId/week',
  component: lazyRouteComponent(() => import('../features/week/week-page.tsx'), 'WeekPage'),
});
const balance = createRoute({
  getParentRoute: () => root,
  path: '/parties/$partyId/accounts/$accountId',
  validateSearch: ({ date }: Record<string, unknown>): { date?: string } =>
    typeof date === 'string' && parseDay(date) !== null ? { date } : {},
  component: lazyRouteComponent(() => import('../features/ledger/balance-page.tsx'), 'BalancePage'),
});

const onePayment = createRoute({
  getParentRoute: () => root,
  path: '/payments/$paymentId',
  component: lazyRouteComponent(() => import('../features/payment/payment-page.tsx'), 'PaymentPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    queue,
    oneCase,
    board,
    dayRuns,
    imports,
    oneImport,
    matching,
    paidClaims,
    cashier,
    vouchers,
    bank,
    oneBankFile,
    house,
    approvals,
    authority,
    credit,
    provisions,
    users,
    words,
    journal,
    rules,
    oneRule,
    gateCases,
    week,
    onePayment,
    balance,
  ]),
  defaultPreload: false,
  // A page that fails says so in the user's language, and the rest of the screen stays.
  defaultErrorComponent: ({ error, reset }) => <Failed error={error} retry={reset} />,
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
