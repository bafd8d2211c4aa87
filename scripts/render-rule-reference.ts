import { houseProvisions } from '@duly/core/contacts/house/house-provisions.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { articleWords, type Citation } from '@duly/law/citation.ts';
import type { Example } from '@duly/law/example.ts';
import type { Provision } from '@duly/law/provision.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import { rulebooks } from '@duly/law/rulebooks.ts';
import type { Words } from '@duly/law/words.ts';

const levels: Readonly<Record<Provision['level'], Words>> = {
  L1: { zh: '法律', en: 'statute' },
  L2: { zh: '行政法规', en: 'administrative regulation' },
  L3: { zh: '司法解释', en: 'judicial interpretation' },
  L4: { zh: '金融监管规定', en: 'rule of the financial regulator' },
  L5: { zh: '推荐性国家标准', en: 'recommended national standard' },
  L6: { zh: '行业指引', en: 'guideline of an association' },
  L7: { zh: '裁判实践', en: 'court practice' },
  house: { zh: '内部规定', en: 'house policy' },
};

const confidences: Readonly<Record<Provision['confidence'], Words>> = {
  S1: { zh: '已见原文', en: 'wording read' },
  S2: { zh: '见引文', en: 'read as quoted' },
  S3: { zh: '见转述', en: 'read as retold' },
  house: { zh: '自定', en: 'our own' },
};

const expectations: Readonly<Record<Example['expect'], Words>> = {
  allow: { zh: '允许', en: 'allowed' },
  refuse: { zh: '拒绝', en: 'refused' },
  'needs-approval': { zh: '须批准', en: 'needs approval' },
  'presumed-compliant': { zh: '推定合规', en: 'presumed to comply' },
  'presumed-violation': { zh: '推定违规', en: 'presumed to violate' },
  'not-in-force': { zh: '未施行', en: 'not in force' },
  'not-applicable': { zh: '不适用', en: 'does not apply' },
  'missing-fact': { zh: '须补充事实', en: 'a fact is missing' },
};

function bothOf({ zh, en }: Words): string {
  return `${zh} / ${en}`;
}

function citationText(citation: Citation): string {
  const title = citation.title ?? citation;
  const article = articleWords(citation);
  return `${title.zh}${article.zh} / ${title.en}${article.en}`;
}

function scopeText(provision: Provision): string {
  const parts = Object.entries(provision.scope).map(
    ([dimension, values]) => `${dimension}: ${values.join(', ')}`,
  );
  return parts.length === 0 ? '全部 / everything' : parts.join(' · ');
}

function figureLines(provision: Provision): string[] {
  // A house rule within a rulebook has figures of its own; those of the house limits are the tenant's.
  const ofTenant = provision.dated.every(({ figures }) => Object.keys(figures).length === 0);
  if (provision.level === 'house' && ofTenant) return ['- 数值见内部规定 / figures: the tenant’s limits'];
  return provision.dated.map(({ from, figures, citation }) => {
    const values = Object.entries(figures).map(([name, value]) => `${name} = ${value}`);
    const stated = values.length === 0 ? '' : `: ${values.join(', ')}`;
    return `- 自 ${formatDay(from)} 起 / from ${formatDay(from)}${stated} — ${citationText(citation)}`;
  });
}

function untilText(until: Example['until']): string {
  if (until === undefined) return '';
  return until === null ? ' (不因等待而开放 / waiting does not help)' : ` → ${until}`;
}

function exampleLine(example: Example): string {
  return `| ${example.at} | ${example.name.zh} | ${example.name.en} | ${bothOf(expectations[example.expect])}${untilText(example.until)} |`;
}

function renderProvision(provision: Provision): string {
  return [
    `### ${provision.id} ${provision.title.zh} / ${provision.title.en}`,
    '',
    `${bothOf(levels[provision.level])}; ${bothOf(confidences[provision.confidence])}. \`${scopeText(provision)}\``,
    '',
    ...figureLines(provision),
    '',
    '| 时刻 / at | 情形 | case | 回答 / answer |',
    '|---|---|---|---|',
    ...provision.examples.map(exampleLine),
    '',
    ...provision.notEncoded.map((words) => `未编入 / not encoded: ${bothOf(words)}`),
    '',
  ].join('\n');
}

const countries: Readonly<Record<string, string>> = {
  CN: '中国大陆 / Mainland China',
  US: '美国 / United States',
  GB: '英国 / United Kingdom',
};

// Only the member states of the Union share a rulebook.
function titleOf(codes: readonly string[]): string {
  const [only = ''] = codes;
  if (codes.length === 1) return countries[only] ?? only;
  return `欧盟成员国 / Member states of the European Union (${codes.join(', ')})`;
}

/** The rulebooks with the countries that they are for, in their order; several countries may share one. */
function rulebooksInOrder(): readonly { readonly title: string; readonly rulebook: Rulebook }[] {
  return [...new Set(Object.values(rulebooks))].map((rulebook) => ({
    title: titleOf(Object.keys(rulebooks).filter((country) => rulebooks[country] === rulebook)),
    rulebook,
  }));
}

/** The page of all rules that the gate asks, with their examples, in both languages. */
export function renderRuleReference(): string {
  return [
    '# 联系规则 / Rules on contacts',
    '',
    '本页由规则文件生成，例子同时是测试。 / Made from the rule files; the examples are the tests. 不是法律意见。 / Not legal advice.',
    '',
    ...rulebooksInOrder().flatMap(({ title, rulebook }) => [
      `## ${title}`,
      '',
      `规则集 / rulebook \`${rulebook.id}\`: 法律、规定、标准与指引 / law, regulation, standard and guideline`,
      '',
      ...rulebook.provisions.map(renderProvision),
    ]),
    '## 内部规定 / House policy',
    '',
    '例子所用的限额与出厂限额不同。 / The examples use limits unlike those shipped.',
    '',
    ...houseProvisions.map(renderProvision),
  ].join('\n');
}
