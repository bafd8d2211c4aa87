interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** A share of a whole; the digits stand beside it. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  const percent = total <= 0 ? 0 : Math.min(100, Math.floor((done / total) * 100));
  return (
    <div
      className="bar thick"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <i style={{ width: `${percent}%` }} />
    </div>
  );
}
