import { checkWords } from '@duly/core/words/check-words.ts';
import type { Deps } from '../http/deps.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { problemResponses } from '../http/problem.ts';
import { wordsAsked, wordsChecked } from './schemas.ts';

/** The words checker. It keeps nothing: what is checked here is a draft, and a draft is nobody's act. */
export function registerWordRoutes(app: DulyApp, _deps: Deps): void {
  app.post(
    '/words/check',
    {
      config: { permission: 'words.check' },
      schema: { body: wordsAsked, response: { 200: wordsChecked, ...problemResponses } },
    },
    async (request, reply) => {
      const texts = 'texts' in request.body ? request.body.texts : [request.body];
      const results = texts.map((one) => ({
        id: one.id ?? null,
        findings: checkWords(one).map((found) => ({ ...found, span: [...found.span] })),
      }));
      return reply.code(200).send({ results });
    },
  );
}
