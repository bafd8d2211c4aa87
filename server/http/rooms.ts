import { registerAccessRoutes } from '../access/routes.ts';
import { registerApprovalRoutes } from '../approvals/routes.ts';
import { registerBankRoutes } from '../bank/routes.ts';
import { registerBoardRoutes } from '../board/routes.ts';
import { registerCaseRoutes } from '../cases/routes.ts';
import { registerCashierRoutes } from '../cashier/routes.ts';
import { registerContactRoutes } from '../contacts/routes.ts';
import { registerActRoutes } from '../contacts/routes-acts.ts';
import { registerGateCaseRoutes } from '../contacts/routes-cases.ts';
import { registerCreditRoutes } from '../credit/routes.ts';
import { registerDisputeRoutes } from '../disputes/routes.ts';
import { registerHouseRoutes } from '../house/routes.ts';
import { registerImportRoutes } from '../imports/routes.ts';
import { registerJournalRoutes } from '../journal/routes.ts';
import { registerLedgerRoutes } from '../ledger/routes.ts';
import { registerMatchingRoutes } from '../matching/routes.ts';
import { registerNightRoutes } from '../night/routes.ts';
import { registerPaidClaimRoutes } from '../paid-claims/routes.ts';
import { registerPaymentRoutes } from '../payments/routes.ts';
import { registerPromiseRoutes } from '../promises/routes.ts';
import { registerProvisionRoutes } from '../provisions/routes.ts';
import { registerQueueRoutes } from '../queue/routes.ts';
import { registerStateRoutes } from '../states/routes.ts';
import { registerTaskRoutes } from '../tasks/routes.ts';
import { registerUserRoutes } from '../users/routes.ts';
import { registerVoucherRoutes } from '../vouchers/routes.ts';
import { registerWaiverRoutes } from '../waivers/routes.ts';
import { registerWordRoutes } from '../words/routes.ts';
import { registerWriteOffRoutes } from '../write-offs/routes.ts';
import type { Deps } from './deps.ts';
import type { DulyApp } from './duly-app.ts';

/** Every room that has routes; one line each. */
const rooms: readonly ((app: DulyApp, deps: Deps) => void)[] = [
  registerAccessRoutes,
  registerApprovalRoutes,
  registerJournalRoutes,
  registerUserRoutes,
  registerBankRoutes,
  registerBoardRoutes,
  registerCashierRoutes,
  registerCaseRoutes,
  registerContactRoutes,
  registerGateCaseRoutes,
  registerActRoutes,
  registerCreditRoutes,
  registerDisputeRoutes,
  registerLedgerRoutes,
  registerMatchingRoutes,
  registerNightRoutes,
  registerHouseRoutes,
  registerImportRoutes,
  registerPaidClaimRoutes,
  registerPaymentRoutes,
  registerPromiseRoutes,
  registerQueueRoutes,
  registerStateRoutes,
  registerTaskRoutes,
  registerVoucherRoutes,
  registerWordRoutes,
  registerWaiverRoutes,
  registerWriteOffRoutes,
  registerProvisionRoutes,
];

export function registerRooms(app: DulyApp, deps: Deps): void {
  for (const register of rooms) register(app, deps);
}
