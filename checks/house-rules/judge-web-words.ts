import ts from 'typescript';
import { type Fault, findFaults, isTest, type SourceFile } from './source-file.ts';

const chinese = /[\u3400-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef]/u;
const wordFile = /(^|\/)(i18n|locales|words)(\/|[.-])|(^|[./-])(zh|zh-cn|en)\.tsx?$|-words\.tsx?$/i;

/** Words that people see stand in the word files, in both languages; a Chinese word elsewhere has no English twin. */
export function judgeWebWords(file: SourceFile): Fault[] {
  if (!file.path.startsWith('web/') || isTest(file.path) || wordFile.test(file.path)) return [];
  return findFaults(file, 'web-words', (node) => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isJsxText(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node);
    return (
      isText &&
      chinese.test(node.text) &&
      `${node.text.trim().slice(0, 20)}: user-visible words stand in a word file`
    );
  });
}
