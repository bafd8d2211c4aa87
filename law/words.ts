/** A sentence in both languages; zh-CN is written, not translated. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}
