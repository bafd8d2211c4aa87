import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import type { BusinessCalendar } from '@duly/kernel/calendar.ts';
import type { LocalTime } from '@duly/kernel/zone.ts';
import { type Answer, missingZone } from '@duly/law/answer.ts';
import type { AuthorityLevel, Citation } from '@duly/law/citation.ts';
import type { Moment } from '@duly/law/moment.ts';
import type { DatedFigures, Figures, Provision, Question } from '@duly/law/provision.ts';
import type { Words } from '@duly/law/words.ts';

/** A rule that has to be asked about acts of one kind, with what can be known of it before it is. */
export interface AskedRule {
  readonly provision: Provision;
  readonly line: DatedFigures<Figures>;
  /** Its answer whatever the facts are: it waits for the product. */
  readonly fixed: Answer | null;
  readonly readsClock: boolean;
  readonly level: AuthorityLevel;
  /** Null for a rule of the house, which is cited by the tenant's own title and version. */
  readonly citation: Citation | null;
  /** What a breach of it is called; null for a rule of the house. */
  readonly breach: Words | null;
}

/** The moment of a question, which notes whether a rule has looked at its time. Zones and calendar are the person's and the tenant's. */
class NotingMoment implements Moment {
  /** Whether a rule has looked since somebody last set this. */
  looked = false;
  readonly zones: readonly string[];
  readonly calendar: BusinessCalendar;
  readonly #of: Moment;

  constructor(of: Moment) {
    this.#of = of;
    this.zones = of.zones;
    this.calendar = of.calendar;
  }

  get atMs(): number {
    this.looked = true;
    return this.#of.atMs;
  }

  get locals(): readonly LocalTime[] {
    this.looked = true;
    return this.#of.locals;
  }
}

/**
 * The question of one act, put to one rule after the other; its moment knows whether a rule looked at the time. Rules are
 * pure, so that one which did not answers the same at every moment of the same profile.
 */
export class PutQuestion implements Question<Figures> {
  readonly facts: GateFacts;
  readonly intent: ContactIntent;
  readonly moment: NotingMoment;
  figures: Figures = noFigures;

  constructor(facts: GateFacts, intent: ContactIntent, moment: Moment) {
    this.facts = facts;
    this.intent = intent;
    this.moment = new NotingMoment(moment);
  }

  /** Asks one rule. */
  ask(rule: AskedRule): Answer {
    if (rule.fixed !== null) return rule.fixed;
    if (rule.readsClock && this.moment.zones.length === 0) return missingZone;
    this.figures = rule.line.figures;
    return rule.provision.judge(this);
  }
}

const noFigures: Figures = {};
