import { useCodeWords } from '../../shared/code-words.ts';

interface PriorityBarsProps {
  readonly reasons: readonly { readonly code: string; readonly points: number }[];
}

/** The points of a priority one above another; together they are its number. */
export function PriorityBars({ reasons }: PriorityBarsProps) {
  const words = useCodeWords();
  const most = Math.max(1, ...reasons.map((reason) => reason.points));
  return (
    <ul className="score">
      {reasons.map((reason) => (
        <li key={reason.code}>
          <span>{words('reason', reason.code)}</span>
          <span className="bar" aria-hidden="true">
            <i style={{ width: `${(Math.max(reason.points, 0) / most) * 100}%` }} />
          </span>
          <b>{reason.points}</b>
        </li>
      ))}
    </ul>
  );
}
