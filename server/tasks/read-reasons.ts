/** Reads `code:points,code:points` (open_tasks.reasons), highest first as written. */
export function readReasons(text: string): { code: string; points: number }[] {
  if (text === '') return [];
  return text.split(',').map((part) => {
    const cut = part.lastIndexOf(':');
    return { code: part.slice(0, cut), points: Number(part.slice(cut + 1)) };
  });
}
