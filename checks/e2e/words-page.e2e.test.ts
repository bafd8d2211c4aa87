import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { takeScreenshot } from '../browser/take-screenshot.ts';
import { checkAccess } from './check-access.ts';
import { type DemoDesk, openDemoDesk } from './open-demo-desk.ts';
import { languages, words } from './words.ts';

let desk: DemoDesk;

beforeAll(async () => {
  desk = await openDemoDesk();
  const tenantId = await desk.duly.makeTenant({ name: '长河消费金融' });
  for (const language of languages)
    await desk.makeUser(tenantId, `words-${language}`, ['collector'], language);
});

afterAll(() => desk.close());

const samples = {
  'zh-CN': {
    text: '你这个老赖，再不还我就去你单位找你们领导。',
    marked: '老赖',
    harmless: '您看什么时间方便？',
  },
  en: {
    text: "You deadbeat, next I'm calling your boss at work.",
    marked: 'deadbeat',
    harmless: 'When would suit you?',
  },
} as const;

test.each(languages.flatMap((language) => [1440, 375].map((width) => [language, width] as const)))(
  'a text is checked as it is typed in %s at %i pixels: marked in place, with rule, reason and what to say instead',
  async (language, width) => {
    const say = words(language);
    const context = await desk.openContext(language, width);
    const page = await context.newPage();
    onTestFailed(async () => void (await takeScreenshot(page, `failed-words-${language}-${width}`)));
    await desk.signIn(page, `words-${language}`, language);
    await page.goto(`${desk.address}/words`);
    const box = page.getByLabel(say('words', 'paste'), { exact: true });
    await box.focus();
    await page.keyboard.type(samples[language].text);
    await context.clock.runFor(1000);
    await page.locator('mark', { hasText: samples[language].marked }).waitFor();
    await page.getByText(say('words', 'class.insult')).waitFor();
    await page.getByText(say('words', 'class.threat_family_work')).waitFor();
    await takeScreenshot(page, `words-${language}-${width}`);
    await checkAccess(page);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await page.getByLabel(say('words', 'speaker')).selectOption('debtor');
    await context.clock.runFor(1000);
    await page.getByText(say('words', 'others')).waitFor();
    await page.getByLabel(say('words', 'speaker')).selectOption('collector');
    await box.fill(samples[language].harmless);
    await context.clock.runFor(1000);
    await page.getByText(say('words', 'nothing')).waitFor();
    await context.close();
  },
);
