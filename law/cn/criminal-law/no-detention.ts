import { actExample, doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { criminalLaw } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = { zh: '不得为索取债务扣押、拘禁他人', en: 'Nobody is held for a debt' };
const fine = allow(says);
const refused = never('detention', says, {
  zh: '开着门谈，告知随时可以离开，全程录像；谈不成就起诉',
  en: 'Talk with the door open, say that they may leave at any time, record it; sue if it fails',
});

/** CN-CRIM-03: to detain anyone for a debt is punished as unlawful detention. */
export const noDetention: Provision<Figures> = {
  id: 'CN-CRIM-03',
  title: { zh: '不得为讨债限制人身自由', en: 'No detention for a debt' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['restrain'] },
  dated: [{ from: knownFrom.criminalLaw, figures: {}, citation: criminalLaw('238') }],
  // 第二百三十八条 为索取债务非法扣押、拘禁他人的，依照前两款的规定处罚。
  judge: ({ intent }) => (told(intent, 'freeToLeave') === true ? fine : refused),
  examples: [
    actExample('不让离开，不可', 'Not letting them go', 'refuse', {
      intent: doing('restrain', { freeToLeave: false }),
    }),
    actExample('没有说明可否离开，按不可对待', 'Nobody said that they may leave: no', 'refuse', {
      intent: doing('restrain', {}),
    }),
    actExample('告知可随时离开的会面', 'A meeting that they may leave at any time', 'allow', {
      intent: doing('restrain', { freeToLeave: true }),
    }),
  ],
  notEncoded: [{ zh: '推搡、扭打另由现场事件报告处理。', en: 'Scuffles are for the incident report.' }],
};
