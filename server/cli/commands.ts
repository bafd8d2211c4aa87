import type { Words } from '../http/errors.ts';
import type { CliContext } from './cli-context.ts';

/** What a command's module exports. `args` is what follows the command's words. Answers with the exit code. */
export type CommandModule = { run(args: string[], ctx: CliContext): Promise<number> };

export type Command = {
  /** One or two words, as typed. */
  readonly name: string;
  /** What follows them, for help. */
  readonly usage: string;
  readonly about: Words;
  /** Whether it does acts that the journal holds; then they are sealed at its end. */
  readonly acts?: true;
  /** Loaded when it is called, so that a command costs nothing to those who call another. */
  readonly load: () => Promise<CommandModule>;
};

/** Every command of `duly`; one entry each. */
export const commands: readonly Command[] = [
  {
    name: 'serve',
    usage: '[--seed]',
    about: { zh: '启动服务和网页', en: 'Serve the API and the web app' },
    load: () => import('./cli-serve.ts'),
  },
  {
    name: 'migrate',
    usage: '',
    about: { zh: '升级数据库结构', en: "Bring the database's structure up to date" },
    load: () => import('./cli-migrate.ts'),
  },
  {
    name: 'seed',
    acts: true,
    usage: '[--as-of YYYY-MM-DD]',
    about: { zh: '生成演示数据', en: 'Make the demo book' },
    load: () => import('../demo/cli-seed.ts'),
  },
  {
    name: 'import',
    acts: true,
    usage:
      'receivables|customers|payments FILE [--tenant T] [--mapping NAME|FILE] [--currency CUR] [--date-format MDY|DMY|YMD] [--dry-run]',
    about: { zh: '导入文件', en: 'Import a file' },
    load: () => import('../imports/cli-import.ts'),
  },
  {
    name: 'import bank',
    acts: true,
    usage: 'FILE [--tenant T] [--account ACCOUNT] [--currency CUR] [--date-format MDY|DMY|YMD]',
    about: { zh: '导入银行流水或钱包账单', en: "Import a bank's or wallet's file" },
    load: () => import('../bank/cli-import-bank.ts'),
  },
  {
    name: 'day',
    acts: true,
    usage: '[--tenant T] [--date YYYY-MM-DD] [--workers N]',
    about: { zh: '运行营业日', en: 'Run the business day' },
    load: () => import('../night/cli-day.ts'),
  },
  {
    name: 'match',
    acts: true,
    usage: '[--tenant T] [--file ID] [--dry-run]',
    about: { zh: '匹配银行流水并入账', en: 'Match bank lines and post them' },
    load: () => import('../matching/cli-match.ts'),
  },
  {
    name: 'gate check',
    usage: 'FILE|- [--rulebook CN|US|GB|…|EDITION]',
    about: { zh: '按规则判断案例文件', en: 'Judge a file of gate cases' },
    load: () => import('../contacts/cli-gate-check.ts'),
  },
  {
    name: 'accrue',
    acts: true,
    usage: '[--tenant T] --date YYYY-MM-DD [--closed]',
    about: { zh: '计提利息与违约金入账', en: 'Post interest and late fees that accrued by a day' },
    load: () => import('../ledger/cli-accrue.ts'),
  },
  {
    name: 'payoff',
    usage: 'ACCOUNT [--tenant T] [--date YYYY-MM-DD]',
    about: { zh: '结清试算', en: 'Quote what settles an account on a day' },
    load: () => import('../ledger/cli-payoff.ts'),
  },
  {
    name: 'rates',
    acts: true,
    usage: '[add SERIES FROM UNTIL PERCENT [--source TEXT] | remove SERIES FROM] [--tenant T]',
    about: { zh: '查看、载入、删除公布的参考利率', en: 'List, load or remove published reference rates' },
    load: () => import('../house/cli-rates.ts'),
  },
  {
    name: 'terms',
    acts: true,
    usage: 'FILE --account REFERENCE|--kind KIND [--tenant T]',
    about: { zh: '登记账户的利息与违约金条款', en: 'Record the interest and late-fee terms of accounts' },
    load: () => import('../ledger/cli-terms.ts'),
  },
  {
    name: 'ageing',
    usage: '[--tenant T] --date YYYY-MM-DD',
    about: { zh: '账龄', en: 'Ageing by bucket and kind' },
    load: () => import('../ledger/cli-ageing.ts'),
  },
  {
    name: 'provision',
    acts: true,
    usage: '[--tenant T] --month YYYY-MM',
    about: { zh: '计提某月坏账准备', en: 'Provide for a month by the ageing matrix' },
    load: () => import('../provisions/cli-provision.ts'),
  },
  {
    name: 'credit deliver',
    usage: '[--tenant T]',
    about: { zh: '把信用状态的变化通知外部系统', en: 'Tell other systems of changes of credit' },
    load: () => import('../credit/cli-credit-deliver.ts'),
  },
  {
    name: 'user add',
    acts: true,
    usage: 'LOGIN --name NAME --roles ROLE,… [--tenant T] [--staff-no N] [--language zh-CN|en]',
    about: {
      zh: '添加用户（密码从标准输入读取，或随机生成）',
      en: 'Add a user (password from stdin, or made at random)',
    },
    load: () => import('../users/cli-user-add.ts'),
  },
  {
    name: 'vouchers',
    acts: true,
    usage: '--period YYYY-MM [--close] [--tenant T]',
    about: { zh: '生成当月凭证并与台账核对', en: "Make a month's vouchers and compare with the ledger" },
    load: () => import('../vouchers/cli-vouchers.ts'),
  },
  {
    name: 'verify',
    usage: '[--tenant T]',
    about: { zh: '核验日志链、封印和余额', en: 'Prove the journal, its seals and the balances' },
    load: () => import('../journal/cli-verify.ts'),
  },
  {
    name: 'gate replay',
    usage: 'DECISION_ID|--day YYYY-MM-DD [--tenant T]',
    about: {
      zh: '按留存的事实重新作出闸门决定',
      en: 'Decide again what the gate decided, from the kept facts',
    },
    load: () => import('../contacts/cli-gate-replay.ts'),
  },
  {
    name: 'erase',
    acts: true,
    usage: 'PARTY [--tenant T] [--basis pipl-47|consent-withdrawn|court-order]',
    about: { zh: '删除当事人的个人信息', en: "Erase a party's personal data" },
    load: () => import('../erasure/cli-erase.ts'),
  },
  {
    name: 'backup',
    acts: true,
    usage: 'FILE',
    about: { zh: '备份全部数据（不含密钥）', en: 'Back up all data (without the keys)' },
    load: () => import('../backup/cli-backup.ts'),
  },
  {
    name: 'backup-keys',
    usage: 'FILE',
    about: { zh: '单独备份密钥', en: 'Back up the keys, apart from the data' },
    load: () => import('../backup/cli-backup-keys.ts'),
  },
  {
    name: 'restore',
    acts: true,
    usage: 'FILE',
    about: { zh: '恢复到空数据库', en: 'Restore into an empty database' },
    load: () => import('../backup/cli-restore.ts'),
  },
  {
    name: 'restore-keys',
    usage: 'FILE',
    about: { zh: '恢复密钥', en: 'Restore the keys' },
    load: () => import('../backup/cli-restore-keys.ts'),
  },
  {
    name: 'words check',
    usage: 'FILE.jsonl|-',
    about: {
      zh: '检查用语：每行一段文字 {id, lang, speaker, medium, text}',
      en: 'Check words: a text {id, lang, speaker, medium, text} a line',
    },
    load: () => import('../words/cli-words-check.ts'),
  },
];

/** The command that the words begin with, and what follows. */
export function findCommand(words: readonly string[]): { command: Command; rest: string[] } | null {
  for (const length of [2, 1]) {
    const command = commands.find((one) => one.name === words.slice(0, length).join(' '));
    if (command) return { command, rest: words.slice(length) };
  }
  return null;
}
