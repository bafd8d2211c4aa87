import { actExample, doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { publicOrder2025 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '不得以蹲守、跟踪、纠缠等方法干扰他人正常生活',
  en: 'No stake-out, following or pestering that disturbs a person’s life',
};
const fine = allow(says);
const refused = never('stake-out', says, {
  zh: '预约见面，或以函件送达，或起诉',
  en: 'Make an appointment, serve papers, or sue',
});

/** CN-CRIM-05: pestering, following and the like that disturb somebody’s life are punished. */
export const noFollowing: Provision<Figures> = {
  id: 'CN-CRIM-05',
  title: { zh: '不得蹲守、跟踪、纠缠', en: 'No stake-out, following or pestering' },
  level: 'L1',
  confidence: 'S2',
  scope: { acts: ['stake-out'] },
  dated: [{ from: knownFrom.publicOrder2025, figures: {}, citation: publicOrder2025('50') }],
  // ……采取滋扰、纠缠、跟踪等方法干扰他人正常生活的。
  judge: ({ intent }) => (told(intent, 'appointment') === true ? fine : refused),
  examples: [
    actExample('在住处楼下蹲守，不可', 'Waiting outside their home', 'refuse', {
      intent: doing('stake-out', { place: 'home' }),
    }),
    actExample('在单位门口蹲守，不可', 'Waiting outside their work', 'refuse', {
      intent: doing('stake-out', { place: 'work' }),
    }),
    actExample('按约定时间等候', 'Waiting at the agreed time', 'allow', {
      intent: doing('stake-out', { appointment: true }),
    }),
  ],
  notEncoded: [{ zh: '2026 年以前的旧条文不收录。', en: 'The text before 2026 is not carried.' }],
};
