import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addDays, type Day, dayOf } from '@duly/kernel/day.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';
import { importBankFile } from './import-bank-file.ts';
import { blankBankLines } from './store-erasure.ts';
import {
  asCamt,
  asMt940,
  asTable,
  type InventedMovement,
  inventMovements,
  inventStatement,
} from './testing/invent-statement.ts';
import { uploadBankFile } from './testing/upload-bank-file.ts';

const account = 'DE89370400440532013000';

let duly: TestDuly;
let tenantId: string;
let finance: SignedInClient;
let manager: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly({ poolSize: 6 });
  tenantId = await tenantWith([account]);
  finance = await duly.signInAs(tenantId, ['finance']);
  manager = await duly.signInAs(tenantId, ['manager']);
});

afterAll(() => duly.close());

async function tenantWith(designatedAccounts: readonly string[]): Promise<string> {
  const id = await duly.makeTenant({ currency: 'EUR' });
  await inTenant(duly.deps.pool, id, (tx) =>
    tx.query('update tenants set settings = settings || $2::jsonb where tenant_id = $1', [
      id,
      JSON.stringify({ designatedAccounts }),
    ]),
  );
  return id;
}

type File = {
  fileId: string;
  lines: number;
  linesNew: number;
  statementList: { addsUp: boolean | null; continuity: string; designated: boolean; account: string }[];
  proof: {
    currency: string;
    inFile: { lines: number; minor: string };
    known: { lines: number };
    open: { minor: string };
    setAside: { minor: string };
    difference: { lines: number; minor: string };
  }[];
  remarks: { is: string; code: string; line: number }[];
  undesignated: string[];
};

const taken = (answer: { status: number; body: Record<string, unknown> }): File => {
  if (answer.status > 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.file as File;
};

const lineCount = (tenant = tenantId) =>
  inTenant(duly.deps.pool, tenant, async (tx) =>
    Number((await tx.query<{ n: bigint }>('select count(*) as n from bank_lines'))[0]?.n),
  );

const movements = inventMovements(30, 10);
const days = (from: number, to: number) =>
  movements.filter(
    ({ day }) =>
      day >= addDays(movements[0]?.day ?? (0 as Day), from) &&
      day <= addDays(movements[0]?.day ?? (0 as Day), to),
  );

test('a file comes in once: its lines are open, it adds up, and its sums are proved to the cent', async () => {
  const content = asCamt([inventStatement(days(0, 2))]);
  const first = await uploadBankFile(finance, 'jan-a.xml', content);
  expect(first.status).toBe(201);
  const file = taken(first);
  expect(file).toMatchObject({ lines: days(0, 2).length, linesNew: days(0, 2).length });
  expect(file.statementList).toMatchObject([{ addsUp: true, continuity: 'first', designated: true }]);
  const sum = days(0, 2)
    .reduce((total, { minor }) => total + minor, 0n)
    .toString();
  expect(file.proof).toMatchObject([
    { currency: 'EUR', inFile: { minor: sum }, open: { minor: sum }, difference: { lines: 0, minor: '0' } },
  ]);
  const before = await lineCount();
  const again = await uploadBankFile(finance, 'the same under another name.xml', content);
  expect(again).toMatchObject({ status: 200, body: { fresh: false, file: { fileId: file.fileId } } });
  expect(await lineCount()).toBe(before);
});

test('a longer statement that overlaps brings only what is new, in another format too', async () => {
  const before = await lineCount();
  const file = taken(await uploadBankFile(finance, 'jan-b.xml', asCamt([inventStatement(days(0, 5))])));
  expect(file.linesNew).toBe(days(3, 5).length);
  expect(file.proof).toMatchObject([
    { known: { lines: days(0, 2).length }, difference: { lines: 0, minor: '0' } },
  ]);
  const named = days(0, 6).filter(({ reference }) => reference !== '');
  const swift = taken(await uploadBankFile(finance, 'jan.sta', asMt940([inventStatement(named)])));
  expect(swift.linesNew).toBe(days(6, 6).filter(({ reference }) => reference !== '').length);
  expect(await lineCount()).toBe(before + file.linesNew + swift.linesNew);
});

test('two equal coffees on one day are two lines, and the same day once more is not four', async () => {
  const coffee = (n: number): InventedMovement[] =>
    Array.from({ length: n }, () => ({
      day: dayOf(2026, 3, 2) ?? (0 as Day),
      minor: -350n,
      name: 'Café',
      words: 'coffee',
      endToEndId: '',
      reference: '',
    }));
  const day = taken(
    await uploadBankFile(finance, 'day.sta', asMt940([inventStatement(coffee(2), { number: 61 })])),
  );
  expect(day.linesNew).toBe(2);
  const month = taken(
    await uploadBankFile(finance, 'month.sta', asMt940([inventStatement(coffee(3), { number: 62 })])),
  );
  expect(month.linesNew).toBe(1);
  // The same statement twice in one file is once; two statements of one day with equal movements are two.
  const one = inventStatement(coffee(2), { number: 63, opening: 777n });
  const twice = taken(await uploadBankFile(finance, 'twice.sta', asMt940([one, one])));
  expect(twice).toMatchObject({ lines: 4, linesNew: 0 });
  expect(twice.remarks).toContainEqual(expect.objectContaining({ code: 'statement-repeated' }));
});

test('statements follow each other or it is said where they do not', async () => {
  const own = await tenantWith([account]);
  const clerk = await duly.signInAs(own, ['finance']);
  const first = inventStatement(days(0, 3), { number: 1 });
  const closing = first.movements.reduce((sum, { minor }) => sum + minor, first.opening);
  const second = inventStatement(days(4, 5), { number: 2, opening: closing });
  const odd = inventStatement(days(8, 9), { number: 4, opening: 1n });
  const file = taken(await uploadBankFile(clerk, 'a.xml', asCamt([first, second, odd])));
  expect(file.statementList.map(({ continuity }) => continuity)).toEqual(['first', 'follows', 'gap']);
});

test('a statement that does not add up is taken and says what is missing', async () => {
  const content = asCamt([inventStatement(days(0, 1), { account: 'DE00000000000000000001' })]).replace(
    /<Ntry>.*<\/Ntry>\n/,
    '',
  );
  const file = taken(await uploadBankFile(finance, 'odd.xml', content));
  expect(file.statementList[0]?.addsUp).toBe(false);
  expect(file.remarks).toContainEqual(expect.objectContaining({ code: 'does-not-add-up' }));
});

test('lines of an account that is not designated are kept and not offered until somebody who may adds it', async () => {
  const other = 'FR7630006000011234567890189';
  const file = taken(
    await uploadBankFile(finance, 'other.xml', asCamt([inventStatement(days(0, 1), { account: other })])),
  );
  expect(file.undesignated).toEqual([other]);
  expect(file.proof).toMatchObject([{ open: { minor: '0' } }]);
  const set = await finance.get(`/api/bank-lines?file=${file.fileId}&status=set-aside`);
  expect(
    (set.body.rows as { setAsideReason: string }[]).every(
      (row) => row.setAsideReason === 'account-not-designated',
    ),
  ).toBe(true);
  expect((await finance.send('POST', '/api/bank-accounts', { account: other })).status).toBe(403);
  const added = await manager.send('POST', '/api/bank-accounts', {
    account: 'FR76 3000 6000 0112 3456 7890 189',
  });
  expect(added).toMatchObject({ status: 200, body: { reopened: file.lines } });
  const now = (await finance.get(`/api/bank-files/${file.fileId}`)).body as unknown as File;
  expect(now.proof[0]?.setAside.minor).toBe('0');
  expect(now.undesignated).toEqual([]);
});

test('a file that names no account waits for somebody to say whose it is, and nothing is kept of it meanwhile', async () => {
  const table = asTable(inventStatement(days(0, 1), { currency: 'EUR' }));
  const before = await lineCount();
  const unnamed = await uploadBankFile(finance, 'bank.csv', table);
  expect(unnamed).toMatchObject({ status: 422, body: { refusals: [{ code: 'bank-account-unnamed' }] } });
  expect(await lineCount()).toBe(before);
  const named = taken(await uploadBankFile(finance, 'bank.csv', table, { account: '6222000011112222' }));
  expect(named.statementList).toMatchObject([
    { account: '6222000011112222', addsUp: true, designated: false },
  ]);
  const wrong = await uploadBankFile(finance, 'x.xml', asCamt([inventStatement(days(2, 3), { number: 9 })]), {
    account: 'DE00000000000000000009',
  });
  expect(wrong).toMatchObject({ status: 422, body: { refusals: [{ code: 'bank-account-differs' }] } });
});

test('a booking and the payments in it are the same money, whichever file comes first', async () => {
  const parts = [1_000n, 2_500n];
  const part = (minor: bigint, n: number) =>
    `<TxDtls><Refs><EndToEndId>P${n}</EndToEndId></Refs><Amt Ccy="EUR">${Number(minor) / 100}</Amt><CdtDbtInd>CRDT</CdtDbtInd></TxDtls>`;
  const batch = (ref: string, details: string) =>
    `<Document><BkToCstmrDbtCdtNtfctn><Ntfctn><Id>N</Id><CreDtTm>2026-04-01T00:00:00</CreDtTm><Acct><Id><IBAN>${account}</IBAN></Id><Ccy>EUR</Ccy></Acct><Ntry><Amt Ccy="EUR">35</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-04-01</Dt></BookgDt><AcctSvcrRef>${ref}</AcctSvcrRef><NtryDtls>${details}</NtryDtls></Ntry></Ntfctn></BkToCstmrDbtCdtNtfctn></Document>`;
  const split = parts.map(part).join('');
  const detailed = taken(await uploadBankFile(finance, '054.xml', batch('BATCH1', split)));
  expect(detailed).toMatchObject({ lines: 2, linesNew: 2 });
  const whole = taken(await uploadBankFile(finance, '053.xml', batch('BATCH1', '')));
  expect(whole).toMatchObject({ lines: 1, linesNew: 0 });
  expect(whole.remarks).toContainEqual(expect.objectContaining({ code: 'known-in-other-grain' }));
  expect(whole.proof).toMatchObject([{ known: { lines: 1 }, difference: { lines: 0, minor: '0' } }]);
  expect(taken(await uploadBankFile(finance, '053b.xml', batch('BATCH2', ''))).linesNew).toBe(1);
  expect(taken(await uploadBankFile(finance, '054b.xml', batch('BATCH2', split))).linesNew).toBe(0);
});

test('what may hurt is refused with its line: a DOCTYPE, XML that is cut, an old workbook, no statement at all', async () => {
  const bomb =
    '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<Document>&b;</Document>';
  const refused = async (name: string, content: string | Buffer) => {
    const { status, body } = await uploadBankFile(finance, name, content);
    const [first] = body.refusals as { code: string; params: { line?: number } }[];
    return [status, first?.code, first?.params.line];
  };
  expect(await refused('bomb.xml', bomb)).toEqual([422, 'xml-doctype', 2]);
  expect(await refused('cut.xml', asCamt([inventStatement(days(0, 9))]).slice(0, 3_000))).toEqual([
    422,
    'xml-malformed',
    expect.any(Number),
  ]);
  expect(await refused('a.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toEqual([
    422,
    'old-workbook',
    undefined,
  ]);
  expect(await refused('deep.xml', `<Document><BkToCstmrStmt>${'<a>'.repeat(100)}`)).toEqual([
    422,
    'xml-too-deep',
    1,
  ]);
  expect(await refused('pain.xml', '<Document><CstmrCdtTrfInitn/></Document>')).toEqual([
    422,
    'camt-other-message',
    undefined,
  ]);
});

test('lists are paged, filtered, and only for those who may see them', async () => {
  const page = await finance.get('/api/bank-lines?limit=2');
  const rows = page.body.rows as { lineId: string; bookedOn: string }[];
  expect(rows).toHaveLength(2);
  const next = await finance.get(`/api/bank-lines?limit=2&cursor=${page.body.next}`);
  const more = next.body.rows as typeof rows;
  expect(new Set([...rows, ...more].map(({ lineId }) => lineId)).size).toBe(4);
  expect((more[0]?.bookedOn ?? '') <= (rows[1]?.bookedOn ?? '')).toBe(true);
  const files = await finance.get('/api/bank-files?limit=1');
  expect((await finance.get(`/api/bank-files?limit=1&cursor=${files.body.next}`)).body.rows).toHaveLength(1);
  expect((await finance.get('/api/bank-lines?cursor=x')).status).toBe(400);
  const supervisor = await duly.signInAs(tenantId, ['supervisor']);
  const collector = await duly.signInAs(tenantId, ['collector']);
  expect((await supervisor.get('/api/bank-files')).status).toBe(200);
  expect((await uploadBankFile(supervisor, 'x.csv', 'x')).status).toBe(403);
  expect((await collector.get('/api/bank-lines')).status).toBe(403);
  const stranger = await duly.signInAs(await duly.makeTenant(), ['finance']);
  expect((await stranger.get('/api/bank-files')).body.rows).toEqual([]);
});

test("a person's lines are blanked and their sums stay, and the same movement in a later file does not bring the name back", async () => {
  const own = await tenantWith([account]);
  const clerk = await duly.signInAs(own, ['finance']);
  const statement = inventStatement(days(0, 1));
  const file = taken(await uploadBankFile(clerk, 'a.xml', asCamt([statement])));
  const { rows } = (await clerk.get(`/api/bank-lines?file=${file.fileId}`)).body as {
    rows: { lineId: string }[];
  };
  const ids = rows.map(({ lineId }) => lineId);
  expect(await inTenant(duly.deps.pool, own, (tx) => blankBankLines(tx, ids))).toBe(ids.length);
  const more = taken(await uploadBankFile(clerk, 'b.xml', asCamt([inventStatement(days(0, 2))])));
  expect(more.linesNew).toBe(days(2, 2).length);
  const kept = await inTenant(duly.deps.pool, own, (tx) =>
    tx.query<{ n: string; sum: bigint }>(
      `select count(*) filter (where payer_name || remittance || end_to_end_id <> '')::text as n, sum(amount_minor)::bigint as sum from bank_lines where file_id = $1`,
      [file.fileId],
    ),
  );
  expect(kept).toEqual([{ n: '0', sum: days(0, 1).reduce((sum, { minor }) => sum + minor, 0n) }]);
});

test('two who send the same file, or overlapping ones, at once bring each movement once', async () => {
  const own = await tenantWith([account]);
  const clerk = await duly.signInAs(own, ['finance']);
  const same = asCamt([inventStatement(days(0, 3))]);
  const files = [same, same, asCamt([inventStatement(days(1, 5))])];
  const answers = await Promise.all(files.map((content, at) => uploadBankFile(clerk, `${at}.xml`, content)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 201, 201]);
  expect(await lineCount(own)).toBe(days(0, 5).length);
});

test('a file is stored in as many statements whether it has ten lines or a thousand', async () => {
  const own = await tenantWith([account]);
  const folder = mkdtempSync(path.join(tmpdir(), 'duly-bank-count-'));
  const asked = async (lines: number) => {
    const file = path.join(folder, `${lines}.sta`);
    writeFileSync(file, asMt940([inventStatement(inventMovements(lines), { number: lines })]));
    let statements = 0;
    const counting = {
      connect: async () => {
        const client = await duly.deps.pool.connect();
        return new Proxy(client, {
          get(target, name) {
            if (name === 'query') statements += 1;
            const value = Reflect.get(target, name);
            return typeof value === 'function' ? value.bind(target) : value;
          },
        });
      },
    } as unknown as TestDuly['deps']['pool'];
    const order = {
      tenantId: own,
      file,
      name: 'x',
      account: null,
      dates: null,
      currency: null,
      actor: null,
      atMs: 0,
    };
    expect((await importBankFile({ pool: counting, keys: duly.deps.keys }, order)).ok).toBe(true);
    return statements;
  };
  const few = await asked(10);
  expect(few).toBeGreaterThan(5);
  expect(await asked(1_000)).toBe(few);
  rmSync(folder, { recursive: true, force: true });
});
