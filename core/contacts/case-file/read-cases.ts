import { ok, type Result, refuse } from '@duly/kernel/result.ts';
import { type CaseFault, shownValue } from './case-fault.ts';
import type { GateCase } from './gate-case.ts';
import { type CaseOptions, parseCase } from './parse-case.ts';

interface Located {
  readonly json: unknown;
  /** Where the case stands: `line 3`, `[2]`, or nothing for a file of one. */
  readonly path: string;
}

function tryJson(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** The place of a fault in the text: `[2].at`, `line 3: at`. */
function below(place: string, path: string): string {
  if (place === '' || path === '') return place + path;
  return place.startsWith('[') ? `${place}.${path}` : `${place}: ${path}`;
}

const notJson = (path: string, text: string): CaseFault => ({
  path,
  expected: { zh: ' JSON', en: 'JSON' },
  got: shownValue(text),
});

function locate(text: string): Result<readonly Located[], CaseFault> {
  const whole = tryJson(text);
  if (whole !== null) {
    if (!Array.isArray(whole.json)) return ok([{ json: whole.json, path: '' }]);
    return ok(whole.json.map((json: unknown, index) => ({ json, path: `[${index}]` })));
  }
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), path: `line ${index + 1}` }));
  const faults: CaseFault[] = [];
  const located = lines.flatMap(({ line, path }) => {
    if (line === '') return [];
    const read = tryJson(line);
    if (read !== null) return [{ json: read.json, path }];
    faults.push(notJson(path, line));
    return [];
  });
  // A text of which no line is JSON was meant as one: its hundred lines would say the same a hundred times.
  if (located.length === 0)
    return refuse(faults.length === 1 && faults[0] ? faults[0] : notJson('', text.trim()));
  const [first, ...rest] = faults;
  return first === undefined ? ok(located) : refuse(first, ...rest);
}

/** Reads the cases of a text: one object, a list of them, or an object a line. All faults of all cases at once. */
export function readCases(text: string, options: CaseOptions = {}): Result<readonly GateCase[], CaseFault> {
  const located = locate(text.replace(/^\uFEFF/, ''));
  if (!located.ok) return located;
  const read = located.value.map(({ json }) => parseCase(json, options));
  const faults = read.flatMap((one, index) =>
    one.ok
      ? []
      : one.refusals.map((fault) => ({
          ...fault,
          path: below(located.value[index]?.path ?? '', fault.path),
        })),
  );
  const [first, ...rest] = faults;
  if (first !== undefined) return refuse(first, ...rest);
  return ok(read.flatMap((one) => (one.ok ? [one.value] : [])));
}
