import { ordinaryPoint } from '@duly/facts/gate-defaults.ts';
import type { ElectronicBasis, GatePoint } from '@duly/facts/gate-facts.ts';
import { channels, natures, owners, pointKinds, pointStates, sources, spots } from './code-words.ts';
import { code, day, field, flag, list, nullable, object, text } from './make-shape.ts';
import type { Shape, SoFar } from './shape.ts';

const maybeDay = nullable(day);

const basis: Shape<ElectronicBasis> = object<ElectronicBasis>('ElectronicBasis', {
  usedByPersonOn: field('本人用它来信之日', 'the person wrote from it on', maybeDay, null),
  consentOn: field('本人直接同意之日', 'the person agreed to it on', maybeDay, null),
  creditorUsed: field('债权人曾用', 'the creditor used it', flag, false),
  noticeOn: field('书面告知之日', 'written notice sent on', maybeDay, null),
  noticeOptOutUntil: field('告知中的退订末日', 'opt-out in the notice until', maybeDay, null),
  publicDomain: field('公共域名邮箱', 'address of a public domain', nullable(flag), null),
  priorCollectorUsed: field('前一机构依程序用过', 'the prior collector used it', flag, false),
  optedOutOn: field('退订之日', 'opted out on', maybeDay, null),
  textedOn: field('本人由此号发短信之日', 'a text came from it on', maybeDay, null),
  reassignedCheckOn: field('核对未换机主之日', 'checked for reassignment on', maybeDay, null),
});

/** A point's id where the file gives none: its kind, which is enough while there is one. */
function ownId({ kind }: SoFar): string {
  return typeof kind === 'string' ? kind : 'point';
}

/** A phone, address or account by which somebody can be reached. */
export const pointShape: Shape<GatePoint> = object<GatePoint>('Point', {
  kind: field('种类', 'kind', code(pointKinds), 'phone'),
  pointId: field('编号', 'id', text(60), ownId, 'id'),
  status: field('状态', 'state', code(pointStates), 'verified'),
  ownerRelation: field('是谁的', 'whose it is', text(40, owners), 'self', 'owner'),
  source: field('来源', 'where it came from', code(sources), 'contract'),
  verifiedOn: field('核实之日', 'verified on', maybeDay, null),
  stoppedChannels: field('此处停用的渠道', 'channels stopped here', list(code(channels), 6), []),
  nature: field('号码性质', 'nature of the number', code(natures), ordinaryPoint.nature),
  place: field('所在', 'where it is', nullable(code(spots)), ordinaryPoint.place),
  employerProvided: field(
    '单位提供',
    'provided by the employer',
    nullable(flag),
    ordinaryPoint.employerProvided,
  ),
  locationAskedOn: field(
    '最近一次打听本人下落',
    'its owner was last asked where the person is',
    maybeDay,
    ordinaryPoint.locationAskedOn,
  ),
  basis: field('电子联系的依据', 'basis for e-mail or texts', nullable(basis), ordinaryPoint.basis),
});
