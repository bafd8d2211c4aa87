import { addDays, formatDay } from '@duly/kernel/day.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
import { plantBankFile } from '@duly/server/matching/testing/store-planted-bank-file.ts';
import { listTenants } from '@duly/server/tenants/store.ts';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { takeScreenshot } from '../browser/take-screenshot.ts';
import { checkAccess } from './check-access.ts';
import { type DemoDesk, deskDay, openDemoDesk } from './open-demo-desk.ts';
import { languages, words } from './words.ts';

let desk: DemoDesk;

beforeAll(async () => {
  desk = await openDemoDesk({ book: 'demo' });
}, 240_000);

afterAll(() => desk.close());

// Two creditors, so that each language meets lines that nobody has worked.
const houses = { 'zh-CN': 'trade', en: 'hotel' } as const;

/** Three lines of a morning: one of a known payer, one to be shared out, one that nobody knows. The oldest stand first. */
async function bringLines(code: string) {
  const tenant = (await listTenants(desk.duly.deps.pool)).find((one) => one.code === `demo-${code}`);
  if (tenant === undefined) throw new Error(`the demo has no ${code}`);
  return inTenant(desk.duly.deps.pool, tenant.tenantId, async (tx) => {
    const [debtor] = await tx.query<{
      name: string;
      currency: string;
      open: string[];
      account: string | null;
    }>(
      `select y.name, a.currency, array_agg(i.open_minor::text order by i.due_on) as open,
              (select settings -> 'designatedAccounts' ->> 0 from tenants where tenant_id = $1) as account
         from accounts a
         join parties y on y.slot = a.slot and y.tenant_id = $1 and y.party_id = a.party_id
         join items i on i.slot = a.slot and i.tenant_id = $1 and i.account_id = a.account_id and i.open_minor > 5000 and not i.disputed
        where a.tenant_id = $1 group by y.party_id, y.name, a.account_id, a.currency
       having count(*) >= 3 and count(distinct i.open_minor) = count(*) order by count(*), y.name limit 1`,
      [tx.tenantId],
    );
    if (debtor === undefined) throw new Error('nobody owes three sums');
    const [first = '0', second = '0'] = debtor.open;
    const day = (before: number) => formatDay(addDays(deskDay, -before));
    await plantBankFile(
      tx,
      [
        {
          amountMinor: BigInt(first),
          payerName: debtor.name,
          remittance: '货款',
          bookedOn: day(12),
          currency: debtor.currency,
        },
        {
          amountMinor: BigInt(second) + 777n,
          payerName: '',
          remittance: '往来款',
          bookedOn: day(11),
          currency: debtor.currency,
        },
        {
          amountMinor: 123_400n,
          payerName: '某某代收',
          remittance: '不详',
          bookedOn: day(10),
          currency: debtor.currency,
        },
      ],
      debtor.account === null ? {} : { account: debtor.account },
    );
    return debtor;
  });
}

test.each(languages)(
  'a clerk works three lines in %s by keys: accepts, splits, suspends, and the sums agree',
  async (language) => {
    const say = words(language);
    const debtor = await bringLines(houses[language]);
    const page = await (await desk.openContext(language)).newPage();
    onTestFailed(async () => void (await takeScreenshot(page, `failed-matching-${language}`)));
    await desk.signIn(page, `${houses[language]}.finance`, language);
    await page.evaluate((wanted) => localStorage.setItem('duly.language', wanted), language);
    await page.goto(`${desk.address}/matching`);
    await page.getByRole('button', { name: say('matching', 'run.start') }).click();
    const line = page.getByRole('complementary', { name: say('matching', 'line') });
    const candidate = line.locator('.candidate').first();
    await candidate.waitFor();
    await takeScreenshot(page, `matching-${language}`);
    await checkAccess(page);
    // The first: what is proposed is right.
    await page.keyboard.press('1');
    await line.getByText('往来款').waitFor();
    // The second: found by name, over one item, the rest on account.
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill(debtor.name);
    await dialog.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    const boxes = dialog.getByRole('checkbox');
    await boxes.first().waitFor();
    await boxes.first().focus();
    await page.keyboard.press('Space');
    await boxes.last().focus();
    await page.keyboard.press('Space');
    await dialog.getByText(say('matching', 'split.even')).waitFor();
    await takeScreenshot(page, `matching-split-${language}`);
    await checkAccess(page);
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await line.getByText('不详').waitFor();
    // The third: nobody knows whose it is.
    await page.keyboard.press('h');
    await line.getByText('不详').waitFor({ state: 'detached' });
    await page.getByText(say('matching', 'proof.holds')).first().waitFor();
    await page.keyboard.press('p');
    await dialog
      .getByRole('cell', { name: say('matching', 'proof.holds') })
      .first()
      .waitFor();
    await takeScreenshot(page, `matching-proof-${language}`);
    await checkAccess(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.setViewportSize({ width: 375, height: 812 });
    await page
      .locator('.tabs')
      .getByRole('button', { name: say('matching', 'views.suspense') })
      .first()
      .click();
    await page.getByRole('option').first().click();
    await page.getByRole('dialog').getByText('不详').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= 375')).toBe(true);
    await takeScreenshot(page, `matching-375-${language}`);
    await checkAccess(page);
    await page.context().close();
  },
);
