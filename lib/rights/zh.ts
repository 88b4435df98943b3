import type { LetterTexts } from './letter-texts';

/** Answers in Chinese (simplified characters). */
export const zh: LetterTexts = {
  name: '中文',
  greeting: '$1，您好：',
  greetingPlain: '您好：',
  received: '感谢您$1的来信。',
  done: {
    objection: '我们已记录您的反对意见。在您指明的渠道上，我们不再将您的数据用于广告宣传。',
    withdrawal: '我们已记录您撤回同意。我们不再依据该同意与您联系。撤回之前的处理仍然合法。',
    erasure: '我们已删除所保存的有关您的数据。',
    access:
      '随信附上我们保存的有关您的全部内容：数据本身、数据来源、使用目的和法律依据、接收方、保存期限，以及向您发送过的消息。',
    rectification: '我们已按您的要求更正您的数据。',
    restriction:
      '我们已限制使用您的数据：数据仅作保存，不会有人与您联系。解除限制之前，我们会通知您。',
  },
  code: '为避免误再与您联系，我们仅保留一个由您的地址生成的代码。该代码不会显示地址。',
  rights: '您可以要求更正、删除或限制使用您的数据，可以随时反对使用，也可以随时撤回同意。',
  longer: '处理您的请求需要更多时间。我们将于$1前答复您。原因：$2',
  refused: '我们无法满足您的请求。原因：$1',
  remedies: '您可以向$1投诉，也可以向法院起诉。',
  anyAuthority: '您居住地或工作地的数据保护机构',
  closing: '此致敬礼',
};
