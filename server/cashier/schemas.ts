import { z } from 'zod';
import { dayJson, instantJson, minorJson, moneyJson, uuidJson } from '../http/schemas.ts';
import { dayGiven, moneyGiven } from '../http/wire.ts';

/** A desk by the name that the house gives it: 前台, 出纳一号. */
const desk = z.string().trim().min(1).max(40);

export const receiptGiven = z
  .object({ partyId: uuidJson, accountId: uuidJson, amount: moneyGiven, desk })
  .meta({ id: 'ReceiptGiven' });

export const receipt = z
  .object({
    receiptId: uuidJson,
    /** "2026-000017": none is missing within a year. */
    number: z.string(),
    partyId: uuidJson,
    partyName: z.string(),
    accountReference: z.string(),
    paymentId: uuidJson,
    amount: moneyJson,
    takenBy: z.string().nullable(),
    takenAt: instantJson,
    voidReason: z.string().nullable(),
  })
  .meta({ id: 'Receipt' });

export const receiptTaken = z
  .object({ receiptId: uuidJson, number: z.string(), paymentId: uuidJson, accountClosed: z.boolean() })
  .meta({ id: 'ReceiptTaken' });

export const voidGiven = z.object({ reason: z.string().trim().min(1).max(200) }).meta({ id: 'ReceiptVoid' });
export const receiptVoided = z
  .object({ receiptId: uuidJson, number: z.string() })
  .meta({ id: 'ReceiptVoided' });

export const deskQuery = z.object({ desk, day: dayGiven.optional() });

const drawer = z
  .object({
    currency: z.string(),
    openingMinor: minorJson,
    takenMinor: minorJson,
    bankedMinor: minorJson,
    expectedMinor: minorJson,
    closed: z
      .object({
        countedMinor: minorJson,
        differenceMinor: minorJson,
        differenceReason: z.string().nullable(),
        keptReason: z.string().nullable(),
        by: z.string().nullable(),
        at: instantJson,
      })
      .nullable(),
  })
  .meta({ id: 'Drawer' });

export const deskDay = z
  .object({
    desk: z.string(),
    day: dayJson,
    receipts: z.array(receipt),
    deposits: z.array(
      z.object({
        depositId: uuidJson,
        amount: moneyJson,
        bankAccount: z.string(),
        slip: z.string(),
        by: z.string().nullable(),
      }),
    ),
    drawers: z.array(drawer),
    /** Numbers of the year that no desk gave and nobody made void: always empty. */
    missing: z.array(z.number().int()),
  })
  .meta({ id: 'DeskDay' });

export const depositGiven = z
  .object({
    desk,
    amount: moneyGiven,
    bankAccount: z.string().trim().min(1).max(100),
    slip: z.string().trim().min(1).max(60),
  })
  .meta({ id: 'DepositGiven' });
export const depositMade = z.object({ depositId: uuidJson }).meta({ id: 'DepositMade' });

const said = z.string().trim().min(1).max(200).nullable();
export const drawerCloseGiven = z
  .object({
    desk,
    day: dayGiven,
    currency: z.string().regex(/^[A-Z]{3}$/),
    countedMinor: z.string().regex(/^\d{1,18}$/),
    differenceReason: said,
    keptReason: said,
  })
  .meta({ id: 'DrawerCloseGiven' });
export const drawerClosed = z
  .object({ expectedMinor: minorJson, differenceMinor: minorJson })
  .meta({ id: 'DrawerClosed' });
