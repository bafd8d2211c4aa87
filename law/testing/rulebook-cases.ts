import type { BusinessCalendar } from '@duly/kernel/calendar.ts';
import type { Example } from '../example.ts';
import type { Provision } from '../provision.ts';
import type { Rulebook } from '../rulebook.ts';
import { exampleHolds } from './run-example.ts';

/** Every example of a rulebook with its rule, named for a test. */
export function examplesOf({ provisions }: Pick<Rulebook, 'provisions'>) {
  return provisions.flatMap((provision) =>
    provision.examples.map((example) => ({
      provision,
      example,
      title: `${provision.id}: ${example.name.en}`,
    })),
  );
}

/** What `runExample` should answer to an example. */
export function expectedOf({ expect, until }: Example) {
  return until === undefined ? { got: expect } : { got: expect, until };
}

/** A figure of a rule that is one less or one more than it is. */
export interface Mutant {
  readonly title: string;
  readonly provision: Provision;
}

/** Every figure of a rulebook, one less and one more. */
export function mutantsOf({ provisions }: Pick<Rulebook, 'provisions'>): readonly Mutant[] {
  return provisions.flatMap((provision) =>
    provision.dated.flatMap((line, lineIndex) =>
      Object.entries(line.figures).flatMap(([name, value]) =>
        [value - 1, value + 1].map((changed) => ({
          title: `${provision.id} with ${name} ${changed} instead of ${value}`,
          provision: {
            ...provision,
            dated: provision.dated.map((other, index) =>
              index === lineIndex ? { ...other, figures: { ...other.figures, [name]: changed } } : other,
            ),
          },
        })),
      ),
    ),
  );
}

/** Whether some example of the rule fails under the changed figure. */
export function isNoticed({ provision }: Mutant, calendar: BusinessCalendar): boolean {
  return provision.examples.some((example) => !exampleHolds(provision, example, calendar));
}

/** What is wrong with the form of a rulebook, in words; empty when nothing is. */
export function formFaults({ provisions }: Pick<Rulebook, 'provisions'>): readonly string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const { id, examples, notEncoded, dated, confidence, level } of provisions) {
    if (ids.has(id)) faults.push(`${id} stands twice`);
    ids.add(id);
    const expects = new Set(examples.map(({ expect }) => expect));
    if (!expects.has('allow') && !expects.has('presumed-compliant')) faults.push(`${id} never lets pass`);
    if (
      !['refuse', 'needs-approval', 'presumed-violation'].some((stop) =>
        expects.has(stop as Example['expect']),
      )
    )
      faults.push(`${id} never stops`);
    if (notEncoded.length === 0) faults.push(`${id} does not say what it leaves out`);
    if (dated.length === 0) faults.push(`${id} is never in force`);
    dated.forEach((line, index) => {
      const before = dated[index - 1];
      if (before !== undefined && before.from >= line.from) faults.push(`${id} is dated out of order`);
      if (confidence === 'S3' && line.citation.article !== undefined)
        faults.push(`${id} cites an unseen article`);
    });
    if ((level === 'house') !== (confidence === 'house')) faults.push(`${id} mixes law and house policy`);
  }
  return faults;
}
