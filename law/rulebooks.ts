import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { chinaRulebook } from './cn/china-rulebook.ts';
import { euRulebook } from './eu/eu-rulebook.ts';
import { memberStates } from './eu/instruments.ts';
import { gbRulebook } from './gb/gb-rulebook.ts';
import { eventDaysOf, type Rulebook } from './rulebook.ts';
import { usRulebook } from './us/us-rulebook.ts';

/** The rulebooks by the country whose law they hold (ISO 3166). A country without one has only the house's own rules. */
export const rulebooks: Readonly<Record<string, Rulebook>> = {
  CN: chinaRulebook,
  US: usRulebook,
  GB: gbRulebook,
  ...Object.fromEntries(memberStates.map((state) => [state, euRulebook])),
};

/** The name of a rulebook made of several. */
const joint = ' + ';

const jointRulebooks = new Map<string, Rulebook>();

function noLawOf(country: string): Rulebook {
  return { id: `none-${country}`, zone: 'UTC', provisions: [], calendars: chinaRulebook.calendars };
}

function ofCountries(countries: readonly string[]): Rulebook {
  const [only = 'CN'] = countries;
  const known = rulebooks[only];
  if (countries.length === 1 && known !== undefined) return known;
  const name = countries.join(joint);
  const kept = jointRulebooks.get(name);
  if (kept !== undefined) return kept;
  // Two member states share one rulebook, whose rules are asked once.
  const parts = [...new Set(countries.map((country) => rulebooks[country] ?? noLawOf(country)))];
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) {
    jointRulebooks.set(name, first);
    return first;
  }
  const made: Rulebook = {
    id: parts.map((part) => part.id).join(joint),
    zone: parts[0]?.zone ?? 'UTC',
    eventDays: Math.max(...parts.map(eventDaysOf)),
    provisions: parts.flatMap((part) => part.provisions),
    calendars: Object.assign({}, ...parts.map((part) => part.calendars)),
  };
  jointRulebooks.set(name, made);
  return made;
}

/**
 * The rulebook for a person: the law of every country where they may be; of the creditor's country where no place is
 * known. Rules that are for a part of a country say so in their scope.
 */
export function rulebookOf(facts: Pick<GateFacts, 'tenant' | 'party'>): Rulebook {
  const { places } = facts.party;
  if (places.length === 0) return ofCountries([facts.tenant.country]);
  const [first] = places;
  if (places.length === 1 && first !== undefined && first.length === 2) return ofCountries([first]);
  return ofCountries([...new Set(places.map((place) => place.slice(0, 2)))]);
}
