import type { Product } from '@duly/facts/gate-facts.ts';

/** What GB/T 45251 governs: online consumer credit, consumer-finance companies among its lenders. */
export const onlineConsumerCredit: readonly Product[] = ['online-consumer', 'consumer-finance'];

/** What the guideline of 2026 governs: cards and consumer loans of the association's members. */
export const memberConsumerCredit: readonly Product[] = ['card', 'bank-consumer', 'consumer-finance'];
