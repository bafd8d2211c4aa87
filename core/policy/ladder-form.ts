/** A text in the two languages of the product. */
export type Words = { readonly zh: string; readonly en: string };

/** Days counted from an anchor: calendar days, or business days of the tenant's calendar. */
export type Span = { readonly days: number; readonly unit: 'calendar' | 'business' };

/** What a task asks for. `complete-contact-data` stands in for a step whose contact data is missing. */
export type TaskAction =
  | 'email'
  | 'sms'
  | 'call'
  | 'call-and-email'
  | 'visit'
  | 'notice'
  | 'escalate'
  | 'approve-lock'
  | 'approve-letter'
  | 'approve-suit'
  | 'review'
  | 'complete-contact-data';

/** A stage by days past due, both ends included; null is open. `points` go to the priority of its tasks. */
export type StageForm = {
  /** Stands in the state rows: never re-used, 1 or more. */
  readonly no: number;
  readonly id: string;
  readonly names: Words;
  readonly fromDays: number | null;
  readonly toDays: number | null;
  readonly points: number;
};

/**
 * A step of a ladder. It is open from `from` to `until` (both counted from the anchor's due day and included; negative is
 * before it); once, or again `every` so long after it was done.
 */
export type StepForm = {
  /** Stands in the state rows and orders the steps: never re-used, 1 or more. */
  readonly no: number;
  readonly id: string;
  readonly names: Words;
  readonly action: TaskAction;
  readonly channels: readonly string[];
  /** Who works it: a role of the permission table. */
  readonly role: 'collector' | 'supervisor' | 'manager' | 'finance';
  readonly from: Span;
  readonly until: Span | null;
  readonly every: Span | null;
  /** Contact data of which one kind is enough; empty: the step needs none. */
  readonly needs: readonly ('phone' | 'email' | 'address')[];
  /** Done only when somebody with authority approved it. */
  readonly approval: boolean;
  /** Why the step exists, shown beside the task. */
  readonly reason: { readonly code: string; readonly words: Words };
};

/** A ladder as data: what a business user edits, versions and approves. */
export type LadderForm = {
  readonly id: string;
  readonly version: number;
  readonly names: Words;
  /** Where it comes from. */
  readonly source: string;
  /** 'business': tasks begin on business days only, the next one when the date falls on a day off. */
  readonly beginsOn: 'business' | 'calendar';
  readonly stages: readonly StageForm[];
  readonly steps: readonly StepForm[];
  /** Points by amount overdue in minor units, largest first. */
  readonly amountPoints: readonly { readonly fromMinor: string; readonly points: number }[];
  /** A task is more urgent so many days before its account reaches the next stage. */
  readonly nearStageDays: number;
};
