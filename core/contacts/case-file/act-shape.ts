import type { Channel, ContactIntent, GateContent, GateSender } from '@duly/facts/contact-intent.ts';
import { ordinaryAct } from '@duly/facts/gate-defaults.ts';
import {
  acts,
  channels,
  collectors,
  contentClasses,
  lines,
  purposes,
  roles,
  sides,
  technologies,
  voices,
} from './code-words.ts';
import { code, conduct, field, flag, list, minor, nullable, object, text, whole } from './make-shape.ts';
import { pointForChannel } from './point-for-channel.ts';
import type { Shape } from './shape.ts';

const names = list(text(60), 50);

const content: Shape<GateContent> = object<GateContent>('Content', {
  found: field('查出的违规用语类别', 'classes of forbidden words found', names, []),
  carries: field('写明的事项', 'what it carries', names, []),
  reveals: field('会让人看到的内容', 'what it would reveal', names, []),
  claimedMinor: field('所述金额（分）', 'sum it asks for, minor units', nullable(minor), null),
  ledgerMinor: field('账上金额（分）', 'sum in the ledger, minor units', nullable(minor), null),
  payeeDesignated: field('收款账户均为指定账户', 'every payee is a designated account', nullable(flag), null),
});

const sender: Shape<GateSender> = object<GateSender>('Sender', {
  line: field('线路', 'line', code(lines), 'company'),
  callerIdTrue: field('主叫号码真实', 'true caller number', flag, true),
  spamMarked: field('被标记为骚扰', 'marked as spam', flag, false),
  enterpriseAccount: field('企业账号', "the company's account", flag, true),
});

/** The act that somebody wants to do; an ordinary call to the debtor unless it is said otherwise. */
export const actShape: Shape<ContactIntent> = object<ContactIntent>('Act', {
  act: field('行为', 'what is done', code(acts), ordinaryAct.act),
  channel: field('渠道', 'channel', code(channels), 'call'),
  purpose: field('目的', 'purpose', code(purposes), 'collect'),
  contactPointId: field(
    '联系点',
    'point',
    nullable(text(60)),
    ({ channel }, { points }) => pointForChannel(points, channel as Channel),
    'point',
  ),
  targetRole: field('对象', 'to whom', code(roles), 'debtor', 'role'),
  initiatedBy: field('发起方', 'begun by', code(sides), 'creditor'),
  // Abroad the laws that are encoded bind whoever collects for others, so that an agency is the case worth asking.
  collectedBy: field('由谁办理', 'who collects', code(collectors), (_, { country }) =>
    country === 'CN' ? 'own' : 'agency',
  ),
  voice: field('通话或告知', 'talk or announcement', code(voices), 'interactive'),
  technology: field('拨打方式', 'what dials or speaks', code(technologies), ordinaryAct.technology),
  staffCount: field('同行人数', 'people who go', nullable(whole(0, 100)), null),
  contentClass: field('内容类别', 'class of content', nullable(code(contentClasses)), null),
  content: field('内容', 'content', nullable(content), ordinaryAct.content),
  sender: field('发出线路', 'sender', nullable(sender), ordinaryAct.sender),
  debtIds: field('关于哪些债务，空为全部', 'about which debts; none: all', list(text(60), 100), [], 'debts'),
  conduct: field('行为细节', 'particulars of the act', conduct, ordinaryAct.conduct),
  approved: field('主管已批准', 'a supervisor approved', flag, false),
});
