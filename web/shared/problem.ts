import type { Problem } from './api-types.ts';

/** An answer of the server that says no, as it came (RFC 9457). */
export class ProblemAnswer extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'ProblemAnswer';
    this.problem = problem;
  }
}

/** The network or the server did not answer; what was typed is still on the page. */
export class NoAnswer extends Error {
  constructor(cause: unknown) {
    super('no-answer', { cause });
    this.name = 'NoAnswer';
  }
}

/** The code of a failed request: of the problem answer, else `no-answer`, else null when it is a bug of ours. */
export function failureCode(error: unknown): string | null {
  if (error instanceof ProblemAnswer) return error.problem.code;
  return error instanceof NoAnswer ? 'no-answer' : null;
}
