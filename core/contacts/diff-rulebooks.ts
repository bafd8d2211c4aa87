import { type Day, formatDay } from '@duly/kernel/day.ts';
import { articleWords, type Citation } from '@duly/law/citation.ts';
import { clockText } from '@duly/law/judge-hours.ts';
import { type DatedFigures, type Figures, figuresOn, type Provision } from '@duly/law/provision.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import type { Words } from '@duly/law/words.ts';

/** One difference between what two rulebooks say on two days. */
export interface RuleDifference {
  readonly ruleId: string;
  readonly title: Words;
  /**
   * `added`, `removed`: the rule stands in one of them only; `in-force`, `not-in-force`: it stands in both and holds on one of
   * the days only; the others name what of it is not the same.
   */
  readonly kind:
    | 'added'
    | 'removed'
    | 'in-force'
    | 'not-in-force'
    | 'figure'
    | 'citation'
    | 'authority'
    | 'scope'
    | 'title';
  /** The first day of the line that holds afterwards; of the line that held, where nothing holds afterwards. */
  readonly from: Day | null;
  readonly citation: Citation | null;
  /** Of a figure: its name and both values. */
  readonly figure?: { readonly name: string; readonly before: number | null; readonly after: number | null };
  readonly says: Words;
}

type Line = DatedFigures<Figures> | null;
type Side = { readonly rule: Provision; readonly line: Line };

/**
 * What changed from one rulebook and day to another, rule by rule in the order of the later one, removed rules last. With
 * the same rulebook twice it says what came into force between two days. A changed `judge` is code and not seen here: the
 * hash of the code says that (`gate_rulebooks`).
 */
export function diffRulebooks(
  before: Rulebook,
  after: Rulebook,
  beforeDay: Day,
  afterDay: Day,
): readonly RuleDifference[] {
  const earlier = new Map(before.provisions.map((rule) => [rule.id, rule]));
  const later = new Set(after.provisions.map((rule) => rule.id));
  const differences = after.provisions.flatMap((rule) => {
    const now: Side = { rule, line: figuresOn(rule, afterDay) };
    const old = earlier.get(rule.id);
    if (old === undefined) return [standing('added', now, { zh: '新增', en: 'Added' })];
    return diffRule({ rule: old, line: figuresOn(old, beforeDay) }, now);
  });
  const removed = before.provisions
    .filter((rule) => !later.has(rule.id))
    .map((rule) =>
      standing('removed', { rule, line: figuresOn(rule, beforeDay) }, { zh: '删除', en: 'Removed' }),
    );
  return [...differences, ...removed];
}

function standing(kind: 'added' | 'removed', { rule, line }: Side, verb: Words): RuleDifference {
  const held = line === null ? { zh: '（当日未施行）', en: ' (not in force on that day)' } : since(line);
  return {
    ruleId: rule.id,
    title: rule.title,
    kind,
    from: line?.from ?? null,
    citation: line?.citation ?? null,
    says: { zh: `${verb.zh}：${rule.title.zh}${held.zh}`, en: `${verb.en}: ${rule.title.en}${held.en}` },
  };
}

function diffRule(old: Side, now: Side): RuleDifference[] {
  if (old.line === null && now.line === null) return diffForm(old, now);
  if (now.line === null || old.line === null) return [forceOf(old, now), ...diffForm(old, now)];
  return [...diffFigures(old, now), ...diffSource(old, now), ...diffForm(old, now)];
}

function forceOf(old: Side, now: Side): RuleDifference {
  const line = now.line ?? old.line;
  const told = line === null ? { zh: '', en: '' } : since(line);
  const verb =
    now.line === null ? { zh: '不再施行', en: 'No longer in force' } : { zh: '开始施行', en: 'In force' };
  const { title } = now.rule;
  return {
    ...of(now, now.line === null ? 'not-in-force' : 'in-force', line),
    says: { zh: `${verb.zh}：${title.zh}${told.zh}`, en: `${verb.en}: ${title.en}${told.en}` },
  };
}

function of(side: Side, kind: RuleDifference['kind'], line: Line): Omit<RuleDifference, 'says'> {
  return {
    ruleId: side.rule.id,
    title: side.rule.title,
    kind,
    from: line?.from ?? null,
    citation: line?.citation ?? null,
  };
}

function since(line: DatedFigures<Figures>): Words {
  const { citation } = line;
  const article = articleWords(citation);
  const day = formatDay(line.from);
  return {
    zh: `，自 ${day} 起，依${citation.zh}${article.zh}`,
    en: `, from ${day} on, by ${citation.en}${article.en}`,
  };
}

// A minute of the day is read as a clock shows it; everything else is a plain number.
function figureText(name: string, value: number | null): string {
  if (value === null) return '—';
  return name.endsWith('Minute') ? clockText(value) || String(value) : String(value);
}

function diffFigures(old: Side, now: Side): RuleDifference[] {
  const { line } = now;
  if (line === null || old.line === null) return [];
  const was = old.line.figures;
  const is = line.figures;
  return [...new Set([...Object.keys(is), ...Object.keys(was)])].flatMap((name) => {
    const before = was[name] ?? null;
    const after = is[name] ?? null;
    if (before === after) return [];
    const change = `${name} ${figureText(name, before)} → ${figureText(name, after)}`;
    const told = since(line);
    const { title } = now.rule;
    return [
      {
        ...of(now, 'figure', line),
        figure: { name, before, after },
        says: { zh: `${title.zh}：${change}${told.zh}`, en: `${title.en}: ${change}${told.en}` },
      },
    ];
  });
}

function diffSource(old: Side, now: Side): RuleDifference[] {
  if (old.line === null || now.line === null) return [];
  const found: RuleDifference[] = [];
  const { title } = now.rule;
  const told = since(now.line);
  if (sourceText(old.line.citation) !== sourceText(now.line.citation)) {
    found.push({
      ...of(now, 'citation', now.line),
      says: { zh: `${title.zh}：改依${told.zh.slice(1)}`, en: `${title.en}: another source${told.en}` },
    });
  }
  const was = authority(old);
  const is = authority(now);
  if (was !== is) {
    found.push({
      ...of(now, 'authority', now.line),
      says: { zh: `${title.zh}：效力层级 ${was} → ${is}`, en: `${title.en}: authority ${was} → ${is}` },
    });
  }
  return found;
}

const sourceText = ({ zh, en, article }: Citation): string => `${zh}|${en}|${article ?? ''}`;

const authority = ({ rule, line }: Side): string => `${line?.level ?? rule.level}/${rule.confidence}`;

// What a rule says about itself on every day alike; it differs between editions only.
function diffForm(old: Side, now: Side): RuleDifference[] {
  if (old.rule === now.rule) return [];
  const found: RuleDifference[] = [];
  const { title, scope } = now.rule;
  if (title.zh !== old.rule.title.zh || title.en !== old.rule.title.en) {
    found.push({
      ...of(now, 'title', now.line),
      says: {
        zh: `更名：${old.rule.title.zh} → ${title.zh}`,
        en: `Renamed: ${old.rule.title.en} → ${title.en}`,
      },
    });
  }
  const was = scopeText(old.rule.scope);
  const is = scopeText(scope);
  if (was !== is) {
    found.push({
      ...of(now, 'scope', now.line),
      says: {
        zh: `${title.zh}：适用范围 ${was} → ${is}`,
        en: `${title.en}: scope ${was} → ${is}`,
      },
    });
  }
  return found;
}

function scopeText(scope: Provision['scope']): string {
  const parts = Object.entries(scope)
    .filter(([, values]) => values !== undefined)
    .map(([dimension, values]) => `${dimension}=${[...values].sort().join('/')}`)
    .sort();
  return parts.length === 0 ? '*' : parts.join(' ');
}
