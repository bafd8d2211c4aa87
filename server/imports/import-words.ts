import type { Refusal } from '@duly/kernel/result.ts';
import type { Words } from '../http/errors.ts';

type Params = Refusal['params'];

const readings = (params: Params): string =>
  ['MDY', 'DMY', 'YMD']
    .filter((format) => params[format] !== undefined)
    .map((format) => `${format} → ${params[format]}`)
    .join(' / ');

/** Why a file is refused as a whole, and what the clerk can do. */
const words: Readonly<Record<string, (params: Params) => Words>> = {
  'file-empty': () => ({ zh: '文件是空的', en: 'The file is empty' }),
  'file-too-large': ({ bytes, max }) => ({
    zh: `文件过大：${bytes} 字节，上限 ${max}`,
    en: `The file is too large: ${bytes} bytes, the limit is ${max}`,
  }),
  'too-many-rows': ({ rows, max }) => ({
    zh: `行数过多：${rows}，上限 ${max}`,
    en: `Too many rows: ${rows}, the limit is ${max}`,
  }),
  'old-workbook': () => ({
    zh: '这是旧版 XLS 或加密的工作簿；请另存为不加密的 XLSX 或 CSV',
    en: 'This is an old XLS or a workbook with a password; save it as XLSX or CSV without one',
  }),
  'archive-damaged': () => ({
    zh: '工作簿已损坏，无法打开',
    en: 'The workbook is damaged and cannot be opened',
  }),
  'archive-encrypted': () => ({ zh: '工作簿已加密', en: 'The workbook is encrypted' }),
  'archive-too-large': () => ({
    zh: '工作簿解压后过大，疑似压缩炸弹，已拒绝',
    en: 'The workbook unpacks to far more than a ledger; refused',
  }),
  'archive-has-entities': () => ({
    zh: '工作簿含有实体声明，表格软件不会生成，已拒绝',
    en: 'The workbook declares entities, which no spreadsheet writes; refused',
  }),
  'sheet-missing': () => ({ zh: '工作簿里没有工作表', en: 'The workbook has no sheet' }),
  'encoding-unknown': () => ({
    zh: '无法确认文件编码；请另存为 UTF-8 的 CSV 或 XLSX（可识别 UTF-8、UTF-16、GB18030）',
    en: 'The encoding is not UTF-8, UTF-16 or GB18030; save the file as CSV in UTF-8 or as XLSX',
  }),
  'table-empty': () => ({ zh: '文件里没有表格', en: 'There is no table in the file' }),
  'mapping-lacks': ({ columns }) => ({
    zh: `文件没有映射所指的列：${columns}`,
    en: `The file lacks columns of the mapping: ${columns}`,
  }),
  'mapping-unknown': ({ name, names }) => ({
    zh: `没有名为 ${name} 的映射${names === '' ? '' : `；已有：${names}`}`,
    en: `There is no mapping ${name}${names === '' ? '' : `; there are: ${names}`}`,
  }),
  'mapping-file-invalid': ({ file, fields }) => ({
    zh: `映射文件 ${file} 应为 {"字段":"标题"} 的 JSON；字段：${fields}`,
    en: `The mapping file ${file} should be JSON {"field":"heading"}; fields: ${fields}`,
  }),
  'columns-missing': ({ zh, en, headings }) => ({
    zh: `找不到“${zh}”列；文件标题：${headings}。可用 --mapping 指定`,
    en: `No column for the ${en}; the headings are: ${headings}. Name it with --mapping`,
  }),
  'date-ambiguous': (params) => ({
    zh: `“${params.column}”列的日期有两种读法：${params.text} 可读作 ${readings(params)}；请用 --date-format 指明`,
    en: `Dates in “${params.column}” can be read in two ways: ${params.text} is ${readings(params)}; say which with --date-format`,
  }),
  'date-mixed': (params) => ({
    zh: `“${params.column}”列混有互相矛盾的日期格式，例如 ${params.text}（${readings(params)}）；请用 --date-format 指明，不符的行会退回`,
    en: `Dates in “${params.column}” contradict one another, as ${params.text} (${readings(params)}); say which with --date-format, and rows that do not fit are rejected`,
  }),
  'date-format-contradicted': ({ column, given, fits }) => ({
    zh: `“${column}”列的日期不是 ${given}，而全部符合 ${fits}；请改用 ${fits} 或去掉 --date-format`,
    en: `Dates in “${column}” are not ${given}; all of them fit ${fits}. Use ${fits} or leave --date-format out`,
  }),
  'tenant-unknown': ({ code, codes }) => ({
    zh: `没有租户 ${code}；已有：${codes}`,
    en: `There is no tenant ${code}; there are: ${codes}`,
  }),
  'tenant-unnamed': ({ codes }) => ({
    zh: `请用 --tenant 指明租户：${codes}`,
    en: `Name the tenant with --tenant: ${codes}`,
  }),
  'tenant-code-invalid': ({ code }) => ({
    zh: `租户代码 ${code} 无效`,
    en: `${code} cannot be a tenant's code`,
  }),
  conflict: ({ code }) => ({ zh: `租户代码 ${code} 已被使用`, en: `The tenant's code ${code} is taken` }),
};

/** The words of a refusal of a file, in both languages. */
export function importWords(refused: Refusal): Words {
  return words[refused.code]?.(refused.params) ?? { zh: refused.code, en: refused.code };
}
