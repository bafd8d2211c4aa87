import { arrearsPosting } from '../arrears-posting.ts';
import { rizhaoFrom, rizhaoRegulation } from './instrument.ts';

/** CN-PROP-05 in Rizhao: arrears may be posted within the compound. */
export const arrearsPosted = arrearsPosting({
  id: 'CN-PROP-05-3711',
  place: 'CN-3711',
  citation: rizhaoRegulation('74'),
  from: rizhaoFrom,
  withoutReason: false,
  notEncoded: {
    zh: '法规没有限定公示内容；只写房号和金额是内部规定。隐私与个人信息的法律照样适用。',
    en: 'The regulation does not say what is shown; unit and sum only is house policy. The laws on privacy and personal data hold beside it.',
  },
});
