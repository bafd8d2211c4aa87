import { type CamtReader, camtFormat, camtStatements } from '@duly/core/bank/read-camt.ts';
import type { XmlNode } from '@duly/core/bank/xml-node.ts';
import { ok, type Refusal, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { SaxesParser } from 'saxes';
import { maxEntryElements, maxTextRun, maxXmlDepth } from './limits.ts';
import { bytesOf } from './text-lines.ts';

type Growing = { name: string; attributes: Record<string, string>; children: Growing[]; text: string };

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** The encoding that a file's mark or its XML declaration names. */
function declaredEncoding(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0x3c && head[1] === 0) return 'utf-16le';
  if (head[0] === 0 && head[1] === 0x3c) return 'utf-16be';
  const declared = /^\s*(?:ï»¿)?\s*<\?xml[^>]*\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(
    head.toString('latin1', 0, 400),
  );
  return declared?.[1] ?? 'utf-8';
}

/** Builds elements from a stream of XML and hands statements and entries to the reader, so that no tree of the file stands. */
class CamtBuilder {
  readonly parser = new SaxesParser({ position: true });
  fault: Refusal | null = null;
  format: 'camt.052' | 'camt.053' | 'camt.054' | null = null;
  private root = '';
  private readonly open: Growing[] = [];
  private messageDepth = 0;
  private depth = 0;
  private head: Growing | null = null;
  private headDone = false;
  private headLine = 0;
  private entryLine = 0;
  private elements = 0;
  private readonly reader: CamtReader;

  constructor(reader: CamtReader) {
    this.reader = reader;
    this.parser.on('opentag', ({ name, attributes }) =>
      this.opened(localName(name), attributes as Record<string, string>),
    );
    this.parser.on('closetag', () => this.closed());
    this.parser.on('text', (text) => this.said(text));
    this.parser.on('cdata', (text) => this.said(text));
    this.parser.on('doctype', () => this.stop('xml-doctype', {}));
    this.parser.on('error', (error) =>
      this.stop('xml-malformed', { text: error.message.replace(/^\d+:\d+: /, '').slice(0, 160) }),
    );
  }

  stop(code: string, params: Refusal['params']) {
    this.fault ??= refusal(code, { line: this.parser.line, ...params });
  }

  private opened(name: string, attributes: Record<string, string>) {
    if (this.fault !== null) return;
    this.depth += 1;
    if (this.depth > maxXmlDepth) return this.stop('xml-too-deep', {});
    if (this.depth === 1) this.root = name;
    if (this.messageDepth === 0) {
      const format = camtFormat(name);
      if (format !== null) {
        this.format = format;
        this.messageDepth = this.depth;
      }
      return;
    }
    const level = this.depth - this.messageDepth;
    if (level === 1) {
      if (!camtStatements.has(name)) return;
      this.head = { name, attributes: {}, children: [], text: '' };
      this.headDone = false;
      this.headLine = this.parser.line;
      return;
    }
    if (this.head === null) return;
    const isEntry = level === 2 && name === 'Ntry';
    if (isEntry) {
      this.giveHead();
      this.entryLine = this.parser.line;
      this.elements = 0;
    }
    this.elements += 1;
    if (this.elements > maxEntryElements) return this.stop('xml-entry-too-large', {});
    const node: Growing = { name, attributes, children: [], text: '' };
    if (!isEntry) (this.open.at(-1) ?? this.head).children.push(node);
    this.open.push(node);
  }

  private said(text: string) {
    const node = this.open.at(-1);
    if (node === undefined) return;
    node.text += text;
    if (node.text.length > maxTextRun) this.stop('xml-text-too-long', {});
  }

  private closed() {
    if (this.fault !== null) return;
    const level = this.depth - this.messageDepth;
    this.depth -= 1;
    if (this.messageDepth === 0) return;
    if (level === 0) {
      this.messageDepth = 0;
      return;
    }
    if (level === 1 && this.head !== null) {
      this.giveHead();
      this.reader.statementEnd();
      this.head = null;
      return;
    }
    const node = this.open.pop();
    if (level === 2 && node?.name === 'Ntry') this.reader.entry(node as XmlNode, this.entryLine);
    else if (level === 2 && this.headDone && this.head !== null) this.head.children.length = 0;
  }

  private giveHead() {
    if (this.head === null || this.headDone) return;
    this.headDone = true;
    this.reader.statement(this.head as XmlNode, this.headLine);
    this.head.children.length = 0;
  }

  /** What the file turned out to be, or why it is none of ours. */
  finish(): Result<'camt.052' | 'camt.053' | 'camt.054'> {
    if (this.fault === null) this.parser.close();
    if (this.fault !== null) return refuse(this.fault);
    return this.format === null
      ? refuse(refusal('camt-other-message', { root: this.root.slice(0, 60) }))
      : ok(this.format);
  }
}

/**
 * Streams an XML file into a camt reader. `drain` is awaited after each piece, so that nothing piles up. Refusals:
 * xml-malformed, xml-doctype (no bank writes one; entities in it could grow without bound), xml-too-deep,
 * xml-entry-too-large, xml-text-too-long, encoding-unknown, camt-other-message, each with the line.
 */
export async function* parseCamt(
  file: string,
  reader: CamtReader,
): AsyncGenerator<null, Result<'camt.052' | 'camt.053' | 'camt.054'>> {
  const builder = new CamtBuilder(reader);
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const chunk of bytesOf(file)) {
    try {
      decoder ??= new TextDecoder(declaredEncoding(chunk), { fatal: true });
      builder.parser.write(decoder.decode(chunk, { stream: true }));
    } catch (error) {
      // A label that nobody knows, or bytes that are no letters of it.
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
      return refuse(refusal('encoding-broken', { line: builder.parser.line }));
    }
    if (builder.fault !== null) return refuse(builder.fault);
    yield null;
  }
  const found = builder.finish();
  if (found.ok) reader.end();
  return found;
}
