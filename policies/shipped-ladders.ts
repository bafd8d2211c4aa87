import type { LadderForm } from '@duly/core/policy/ladder-form.ts';
import { consumer } from './consumer.ts';
import { propertyFee } from './property-fee.ts';
import { tradePayment } from './trade-payment.ts';

/** The ladders that Duly ships; a tenant's own versions in `policies` replace them by id. */
export const shippedLadders: readonly LadderForm[] = [tradePayment, consumer, propertyFee];
