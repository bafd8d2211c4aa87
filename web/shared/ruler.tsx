interface RulerProps {
  /** Read out instead of the drawing: what the marks mean in words. */
  readonly label: string;
  readonly hours: readonly (readonly [number, number])[];
  readonly state: 'now' | 'later' | 'approval' | 'never';
  readonly nowMinute: number | null;
}

/** A minute of the day as its place on the ruler. */
function place(minute: number): string {
  return `${(minute / 1440) * 100}%`;
}

/** One day with 24 marks: filled where the act is allowed, a line for now. */
export function Ruler({ label, hours, state, nowMinute }: RulerProps) {
  const tone = state === 'now' ? undefined : state === 'never' ? 'never' : 'later';
  return (
    <div className="ruler" role="img" aria-label={label}>
      {hours.map(([from, to]) => (
        <i key={from} className={tone} style={{ left: place(from), width: place(to - from) }} />
      ))}
      {nowMinute === null ? null : <b style={{ left: place(nowMinute) }} />}
    </div>
  );
}
