import { arrearsPosting } from '../arrears-posting.ts';
import { henanFrom, henanRegulation } from './instrument.ts';

/** CN-PROP-05 in Henan: arrears may be posted within the compound. */
export const arrearsPosted = arrearsPosting({
  id: 'CN-PROP-05-41',
  place: 'CN-41',
  citation: henanRegulation('88'),
  from: henanFrom,
  withoutReason: false,
  notEncoded: {
    zh: '法规没有限定公示内容；只写房号和金额是内部规定。隐私与个人信息的法律照样适用。',
    en: 'The regulation does not say what is shown; unit and sum only is house policy. The laws on privacy and personal data hold beside it.',
  },
});
