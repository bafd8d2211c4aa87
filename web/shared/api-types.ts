import type { components, paths } from './api-schema.generated.ts';

/** The answers of the HTTP API by their names. */
type Schemas = components['schemas'];

/** A problem answer; a refused permit carries the gate's decision. */
export type Problem = Schemas['Problem'] & { readonly decision?: GateDecision };
export type RefusalText = NonNullable<Schemas['Problem']['refusals']>[number];
export type Session = Schemas['Session'];
export type MoneyText = Schemas['Money'];
export type QueueRow = Schemas['QueueRow'];
export type QueueView = Schemas['QueuePage'];
export type QueueCounts = QueueView['counts'];
export type Finding = Schemas['Finding'];
export type Words = Finding['message'];
export type GateDecision = Schemas['GateDecision'];
export type ChannelNow = Schemas['ChannelNow'];
export type AllowedNow = Schemas['AllowedNow'];
export type ContactWeek = Schemas['ContactWeek'];
export type CaseView = Schemas['CaseView'];
export type CaseAccount = Schemas['CaseAccount'];
export type CaseItem = Schemas['CaseItem'];
export type ContactPoint = Schemas['ContactPoint'];
export type TimelineEntry = Schemas['TimelineEntry'];
export type ContactSaved = Schemas['ContactRecorded'];
export type ContactGiven = Schemas['ContactGivenInput'];
export type PromiseTerms = Schemas['PromiseTermsInput'];
export type TraceLine = Schemas['NextStep']['why'][number];
export type Board = Schemas['Board'];
export type Ageing = Schemas['Ageing'];
export type DayRun = Schemas['DayRun'];
export type Books = Schemas['Books'];
export type ChartState = Schemas['ChartState'];
export type ImportRun = Schemas['ImportRun'];
export type ImportReject = NonNullable<ImportRun['result']>['rejects'][number];
export type StaffUser = Schemas['User'];
export type JournalRow = Schemas['JournalEntry'];
export type ImportApply = NonNullable<
  paths['/api/imports/{id}/apply']['post']['requestBody']
>['content']['application/json'];
export type PermitAsk = Schemas['PermitAskInput'];
export type PaymentGiven = Schemas['PaymentGivenInput'];
export type ActAsk = Schemas['ActAskInput'];
export type ActDecided = Schemas['ActDecided'];
export type StopAsk = Schemas['StopAskInput'];
export type PointGiven = Schemas['ContactPointGivenInput'];
export type PointChange = Schemas['ContactPointChangeInput'];
export type ReversalReason = Schemas['PaymentReversalInput']['reason'];
export type CompleteReason = Schemas['TaskCompletionInput']['reason'];
export type Role = Session['user']['roles'][number];
export type Permission = Session['user']['permissions'][number];
export type StopState = Schemas['Stop'];
export type AgreementGiven = Schemas['AgreementGivenInput'];
export type ConsentGiven = Schemas['ConsentGivenInput'];
export type PreferenceGiven = Schemas['PreferenceGivenInput'];
export type DisputeGiven = Schemas['DisputeGivenInput'];
export type DebtChange = Schemas['DebtChangeInput'];
export type PointBasis = Schemas['PointBasis'];
export type HouseLimits = Schemas['HouseLimits'];
export type HouseLimitsGiven = Schemas['HouseLimitsGivenInput'];
export type LimitSet = HouseLimits['person'];
export type HouseCalendar = Schemas['HouseCalendar'];
