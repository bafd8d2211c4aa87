/** A run of an import as the API tells it (0002). */
export interface ImportRun {
  readonly id: string;
  readonly kind: 'receivables' | 'customers' | 'payments';
  readonly fileName: string;
  readonly status: 'waiting' | 'reading' | 'applying' | 'done' | 'failed';
  readonly dryRun: boolean;
  readonly headings: readonly string[];
  readonly sampleRows: readonly (readonly string[])[];
  readonly proposedMapping: ImportMapping;
  readonly ambiguities: readonly Ambiguity[];
  readonly progress: { readonly rows: number; readonly done: number } | null;
  readonly result: ImportResult | null;
  readonly error: string | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
}

/** Field → heading of the column that fills it. */
export type ImportMapping = Readonly<Record<string, string>>;

/** A date column that can be read in more than one way, with what an example would come to. */
export interface Ambiguity {
  readonly column: string;
  readonly readings: readonly { readonly format: string; readonly example: string; readonly day: string }[];
}

export interface ImportResult {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly totals: Readonly<Record<string, { readonly count: number; readonly minor: string }>>;
  readonly rejects: readonly ImportReject[];
}

export interface ImportReject {
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}
