import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { asDay, formatDay } from '@duly/kernel/day.ts';

/** A small generator of chance with a seed (mulberry32), so that a ledger is the same each time. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const trades = ['建材', '食品', '电子', '纺织', '物流', '机械', '化工', '印刷'];
const places = ['东湖', '南山', '西桥', '北港', '长宁', '新城', '江口', '云门'];

/** Writes an invented ledger of receivables as CSV with Chinese headings; every row is good. */
export async function inventLedger(
  file: string,
  shape: { rows: number; customers: number; seed: number; padding?: number },
): Promise<void> {
  const next = chance(shape.seed);
  const remark = '备'.repeat(shape.padding ?? 0);
  function* lines(): Generator<string> {
    yield '客户编号,客户名称,联系电话,单据号,开票日期,到期日,金额,是否争议,备注\n';
    let piece = '';
    for (let n = 0; n < shape.rows; n += 1) {
      const customer = Math.floor(next() * shape.customers);
      const issued = 19_000 + Math.floor(next() * 1_000);
      const name = `${places[customer % 8]}${trades[(customer >> 3) % 8]}${customer}有限公司`;
      const amount = `${Math.floor(next() * 90_000) + 10}.${String(Math.floor(next() * 100)).padStart(2, '0')}`;
      const disputed = next() < 0.03 ? '是' : '否';
      piece += `C${String(customer).padStart(7, '0')},${name},1380${String(customer).padStart(7, '0')},F${String(n).padStart(9, '0')},${formatDay(asDay(issued))},${formatDay(asDay(issued + 30))},${amount},${disputed},${remark}\n`;
      if (piece.length < 65_536) continue;
      yield piece;
      piece = '';
    }
    yield piece;
  }
  await pipeline(Readable.from(lines(), { objectMode: false }), createWriteStream(file));
}
