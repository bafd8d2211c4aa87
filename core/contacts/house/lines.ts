import type { GateSender } from '@duly/facts/contact-intent.ts';
import { actExample, textWith } from '@duly/law/act-example.ts';
import { allow, missingFact, never } from '@duly/law/answer.ts';
import type { Provision } from '@duly/law/provision.ts';
import { alwaysInForce } from './house-provision.ts';

const company: GateSender = {
  line: 'company',
  callerIdTrue: true,
  spamMarked: false,
  enterpriseAccount: true,
};
const fine = allow({ zh: '公司线路，真实主叫', en: 'A company line with its true number' });

/** Company lines and accounts only, with the true number, and none that carriers mark as spam (GATE-6). */
export const companyLines: Provision = {
  id: 'HOUSE-LINE',
  title: { zh: '只用公司线路和账号', en: 'Company lines and accounts only' },
  level: 'house',
  confidence: 'house',
  scope: { channels: ['call', 'sms', 'im', 'email'] },
  dated: alwaysInForce,
  judge: ({ intent }) => {
    const { sender, channel } = intent;
    if (sender === null) return fine;
    const useCompany = { zh: '改用登记的公司线路或企业账号', en: 'Use a registered company line or account' };
    if (sender.line === 'private' || (channel === 'im' && !sender.enterpriseAccount)) {
      return never(
        'private-line',
        { zh: '不得用私人手机、个人微信等联系', en: 'No private phone or personal account is used' },
        useCompany,
      );
    }
    // 反电信网络诈骗法第十三条 binds the carriers; that our own number is shown is derived from it.
    if (channel === 'call' && !sender.callerIdTrue) {
      return never(
        'caller-id-altered',
        {
          zh: '必须显示真实主叫号码（参照《反电信网络诈骗法》第 13 条）',
          en: 'The true number is shown (after the Anti-Telecom Fraud Law, art. 13)',
        },
        useCompany,
      );
    }
    if (sender.spamMarked) {
      return never(
        'spam-marked',
        {
          zh: '此号码被标记为骚扰电话，消除标记前不用',
          en: 'This number is marked as spam and rests until cleared',
        },
        {
          zh: '换号码，并向运营商申请消除标记',
          en: 'Use another number and ask the carrier to clear the mark',
        },
      );
    }
    return fine;
  },
  examples: [
    actExample('私人手机，不可', 'A private phone', 'refuse', {
      intent: { sender: { ...company, line: 'private' } },
    }),
    actExample('个人微信，不可', 'A personal messenger account', 'refuse', {
      intent: { channel: 'im', sender: { ...company, enterpriseAccount: false } },
    }),
    actExample('改号，不可', 'An altered number', 'refuse', {
      intent: { sender: { ...company, callerIdTrue: false } },
    }),
    actExample('被标记的号码，不可', 'A number marked as spam', 'refuse', {
      intent: { sender: { ...company, spamMarked: true } },
    }),
    actExample('公司线路', 'A company line', 'allow', { intent: { sender: company } }),
    actExample('线路未定，用时再问', 'No line chosen yet: asked again', 'allow', { intent: {} }),
  ],
  notEncoded: [
    {
      zh: '全国性文件中未见号码标记的规定；标记状态由人工或运营商接口登记。',
      en: 'No national rule on marked numbers was seen; the mark is recorded by hand or from the carrier.',
    },
  ],
};

/** A text message bears the firm's signature; no national rule was seen, so that it is the house's. */
export const textSignature: Provision = {
  id: 'HOUSE-SIGNATURE',
  title: { zh: '短信签名', en: 'Signature of text messages' },
  level: 'house',
  confidence: 'house',
  scope: { channels: ['sms'], initiatedBy: ['creditor'] },
  dated: alwaysInForce,
  judge: ({ intent }) => {
    const says = { zh: '短信须带公司签名', en: 'A text message bears the firm’s signature' };
    if (intent.content === null || intent.content.carries.includes('sms-signature')) return allow(says);
    return never('no-signature', says, { zh: '用带签名的模板', en: 'Use a template with the signature' });
  },
  examples: [
    actExample('没有签名，不可', 'Without signature', 'refuse', {
      intent: { channel: 'sms', content: textWith({}) },
    }),
    actExample('有签名', 'With signature', 'allow', {
      intent: { channel: 'sms', content: textWith({ carries: ['sms-signature'] }) },
    }),
    actExample('文本未定', 'No text yet', 'allow', { intent: { channel: 'sms' } }),
  ],
  notEncoded: [{ zh: '签名的报备由短信通道办理。', en: 'Registering the signature is for the channel.' }],
};

/** A machine that speaks says so. */
export const robotSaysSo: Provision = {
  id: 'HOUSE-ROBOT',
  title: { zh: '机器人外呼须说明', en: 'A machine says that it is one' },
  level: 'house',
  confidence: 'house',
  scope: { channels: ['call'], initiatedBy: ['creditor'] },
  dated: alwaysInForce,
  judge: ({ intent }) => {
    const says = {
      zh: '智能语音和录音外呼须一开始说明是机器人，并可转人工',
      en: 'A machine voice says at once that it is one, and offers a person',
    };
    if (intent.technology !== 'ai-voice' && intent.technology !== 'prerecorded') return allow(says);
    if (intent.content === null) {
      return missingFact('content', { zh: '话术文本', en: 'the words that the machine will say' });
    }
    if (intent.content.carries.includes('robot-disclosure')) return allow(says);
    return never('robot-undisclosed', says, {
      zh: '在开场白加上说明，或由人工拨打',
      en: 'Put it into the opening words, or let a person call',
    });
  },
  examples: [
    actExample('不说明，不可', 'Not said', 'refuse', {
      intent: { technology: 'ai-voice', content: textWith({}) },
    }),
    actExample('录音外呼不说明，不可', 'A recording that does not say so', 'refuse', {
      intent: { technology: 'prerecorded', content: textWith({}) },
    }),
    actExample('一开始说明', 'Said at once', 'allow', {
      intent: { technology: 'ai-voice', content: textWith({ carries: ['robot-disclosure'] }) },
    }),
    actExample('人工拨打', 'A person calls', 'allow', { intent: {} }),
    actExample('话术未定，先补充', 'The words must be known', 'missing-fact', {
      intent: { technology: 'ai-voice' },
    }),
  ],
  notEncoded: [{ zh: '是否听得清由质检抽听。', en: 'Whether it can be heard is for quality review.' }],
};
