/** Notches and digits, `2 / 3`; full is red, and the digits say it too. */
export function Count({ counted, limit }: { readonly counted: number; readonly limit: number }) {
  const notches = Array.from({ length: Math.min(limit, 12) }, (_, index) => index);
  return (
    <span className={`count${counted >= limit ? ' full' : ''}`}>
      <span aria-hidden="true">
        {notches.map((index) => (
          <i key={index} className={index < counted ? 'on' : undefined} />
        ))}
      </span>
      {counted} / {limit}
    </span>
  );
}
