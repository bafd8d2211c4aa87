// Imports one file in a process of its own, which a test kills. Arguments: database URL, home, tenant, file.
import { appPool } from '../../db/connect.ts';
import { openKeys } from '../../keys/open-keys.ts';
import { importBankFile } from '../import-bank-file.ts';

const [, , databaseUrl = '', home = '', tenantId = '', file = ''] = process.argv;
const pool = appPool(databaseUrl, 1);
const order = {
  tenantId,
  file,
  name: 'big.xml',
  account: null,
  dates: null,
  currency: null,
  actor: null,
  atMs: 0,
};
await pool.query('select 1');
process.stdout.write('begun\n');
const done = await importBankFile({ pool, keys: openKeys(home) }, order);
if (!done.ok) throw new Error(JSON.stringify(done.refusals));
await pool.end();
