import { open } from 'node:fs/promises';
import type { ImportKind } from '@duly/core/imports/import-fields.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { checkArchive } from './check-archive.ts';
import { detectEncoding } from './detect-encoding.ts';
import { maxFileBytes, maxWorkbookBytes } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { TableSource } from './table-source.ts';

async function firstBytes(file: string): Promise<{ size: number; magic: Buffer }> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    return { size: (await handle.stat()).size, magic: buffer.subarray(0, bytesRead) };
  } finally {
    await handle.close();
  }
}

const startsWith = (magic: Buffer, ...bytes: number[]) => bytes.every((byte, at) => magic[at] === byte);

/**
 * Opens a file as a table by what it holds, never by its name. Refusals: file-empty, file-too-large, old-workbook (XLS, or
 * a workbook with a password), archive-damaged, archive-encrypted, archive-too-large, archive-has-entities,
 * encoding-unknown, sheet-missing.
 */
export async function openTable(file: string, kind: ImportKind): Promise<Result<TableSource>> {
  const { size, magic } = await firstBytes(file);
  if (size === 0) return refuse(refusal('file-empty'));
  if (size > maxFileBytes) return refuse(refusal('file-too-large', { bytes: size, max: maxFileBytes }));
  if (startsWith(magic, 0xd0, 0xcf, 0x11, 0xe0)) return refuse(refusal('old-workbook'));
  if (startsWith(magic, 0x50, 0x4b)) {
    if (size > maxWorkbookBytes)
      return refuse(refusal('file-too-large', { bytes: size, max: maxWorkbookBytes }));
    const fault = await checkArchive(file);
    if (fault !== null) return refuse(refusal(fault));
    const workbook = await readXlsx(file, kind).catch(() => 'damaged' as const);
    if (workbook === 'damaged') return refuse(refusal('archive-damaged'));
    return workbook === null ? refuse(refusal('sheet-missing')) : ok(workbook);
  }
  const encoding = await detectEncoding(file);
  return encoding === null ? refuse(refusal('encoding-unknown')) : ok(await readCsv(file, encoding));
}
