import { open } from 'node:fs/promises';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { checkArchive } from '../imports/check-archive.ts';
import { detectEncoding } from '../imports/detect-encoding.ts';
import { maxFileBytes, maxWorkbookBytes } from '../imports/limits.ts';

/** What a file turned out to be by what it holds; its name does not count. */
export type OpenedBankFile =
  | { readonly form: 'xml'; readonly file: string }
  | { readonly form: 'xlsx'; readonly file: string }
  | {
      readonly form: 'mt940' | 'bai2' | 'table';
      readonly file: string;
      readonly encoding: string;
      /** The encoding is a guess: letters beyond ASCII may be wrong, figures are not. */
      readonly guessed: boolean;
    };

const headBytes = 64 * 1024;

async function headOf(file: string): Promise<{ size: number; head: Buffer }> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return { size: (await handle.stat()).size, head: buffer.subarray(0, bytesRead) };
  } finally {
    await handle.close();
  }
}

const startsWith = (head: Buffer, ...bytes: number[]) => bytes.every((byte, at) => head[at] === byte);

// UTF-16 is looked at without its empty bytes: for telling a form apart that is enough.
const plainHead = (head: Buffer) =>
  head
    .toString('latin1')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .replaceAll('\0', '');

// Tags with which a statement begins; 61 and 86 alone are a piece of one, and are told so by its reader.
const mt940Mark = /(?:^|[\r\n])[\p{Cc}\s]*:(?:20|25P?|28C?|60[FM]|61|62[FM]|64|86|940|NS):/u;
const bai2Mark = /^\s*0[12],[^\r\n]*,/;

/** Whether a file is text of a known form. */
function textForm(head: string): 'xml' | 'mt940' | 'bai2' | 'table' {
  if (/^\s*</.test(head)) return 'xml';
  if (bai2Mark.test(head)) return 'bai2';
  return mt940Mark.test(head) || /^[\p{Cc}\s]*\{1:/u.test(head) ? 'mt940' : 'table';
}

/**
 * Opens a bank's file. Refusals: file-empty, file-too-large, old-workbook, archive-damaged, archive-encrypted,
 * archive-too-large, archive-has-entities, encoding-unknown.
 */
export async function openBankFile(file: string): Promise<Result<OpenedBankFile>> {
  const { size, head } = await headOf(file);
  if (size === 0) return refuse(refusal('file-empty'));
  if (size > maxFileBytes) return refuse(refusal('file-too-large', { bytes: size, max: maxFileBytes }));
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) return refuse(refusal('old-workbook'));
  if (startsWith(head, 0x50, 0x4b)) {
    if (size > maxWorkbookBytes)
      return refuse(refusal('file-too-large', { bytes: size, max: maxWorkbookBytes }));
    const fault = await checkArchive(file);
    return fault === null ? ok({ form: 'xlsx', file }) : refuse(refusal(fault));
  }
  const form = textForm(plainHead(head));
  if (form === 'xml') return ok({ form, file });
  const encoding = await detectEncoding(file);
  if (encoding !== null) return ok({ form, file, encoding, guessed: false });
  if (form === 'table') return refuse(refusal('encoding-unknown'));
  return ok({ form, file, encoding: 'windows-1252', guessed: true });
}
