import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/*
 * Makes kernel/zone-table.ts from the time zone data of the Node that runs it. The product itself never asks Intl: two
 * machines with different data would judge one call differently. Run it with the pinned Node after a tz release.
 */

// Names that Intl understands but does not list, since it lists one name a zone: current IANA names such as
// Asia/Kolkata and old ones that imported files carry.
const aliases =
  'Africa/Asmara Africa/Timbuktu America/Argentina/Buenos_Aires America/Argentina/Catamarca ' +
  'America/Argentina/ComodRivadavia America/Argentina/Cordoba America/Argentina/Jujuy ' +
  'America/Argentina/Mendoza America/Atikokan America/Atka America/Ensenada America/Fort_Wayne ' +
  'America/Indiana/Indianapolis America/Kentucky/Louisville America/Knox_IN America/Montreal ' +
  'America/Nipigon America/Nuuk America/Pangnirtung America/Porto_Acre America/Rainy_River ' +
  'America/Rosario America/Santa_Isabel America/Shiprock America/Thunder_Bay America/Virgin ' +
  'America/Yellowknife Antarctica/South_Pole Asia/Ashkhabad Asia/Choibalsan Asia/Chongqing ' +
  'Asia/Chungking Asia/Dacca Asia/Harbin Asia/Ho_Chi_Minh Asia/Istanbul Asia/Kashgar Asia/Kathmandu ' +
  'Asia/Kolkata Asia/Macao Asia/Tel_Aviv Asia/Thimbu Asia/Ujung_Pandang Asia/Ulan_Bator Asia/Yangon ' +
  'Atlantic/Faroe Atlantic/Jan_Mayen Australia/ACT Australia/Canberra Australia/Currie Australia/LHI ' +
  'Australia/NSW Australia/North Australia/Queensland Australia/South Australia/Tasmania ' +
  'Australia/Victoria Australia/West Australia/Yancowinna Brazil/Acre Brazil/DeNoronha Brazil/East ' +
  'Brazil/West CET CST6CDT Canada/Atlantic Canada/Central Canada/Eastern Canada/Mountain ' +
  'Canada/Newfoundland Canada/Pacific Canada/Saskatchewan Canada/Yukon Chile/Continental ' +
  'Chile/EasterIsland Cuba EET EST EST5EDT Egypt Eire Etc/GMT Etc/GMT+0 Etc/GMT+1 Etc/GMT+10 Etc/GMT+11 ' +
  'Etc/GMT+12 Etc/GMT+2 Etc/GMT+3 Etc/GMT+4 Etc/GMT+5 Etc/GMT+6 Etc/GMT+7 Etc/GMT+8 Etc/GMT+9 Etc/GMT-0 ' +
  'Etc/GMT-1 Etc/GMT-10 Etc/GMT-11 Etc/GMT-12 Etc/GMT-13 Etc/GMT-14 Etc/GMT-2 Etc/GMT-3 Etc/GMT-4 ' +
  'Etc/GMT-5 Etc/GMT-6 Etc/GMT-7 Etc/GMT-8 Etc/GMT-9 Etc/GMT0 Etc/Greenwich Etc/UCT Etc/UTC ' +
  'Etc/Universal Etc/Zulu Europe/Belfast Europe/Kyiv Europe/Nicosia Europe/Tiraspol Europe/Uzhgorod ' +
  'Europe/Zaporozhye GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica ' +
  'Japan Kwajalein Libya MET MST MST7MDT Mexico/BajaNorte Mexico/BajaSur Mexico/General NZ NZ-CHAT ' +
  'Navajo PRC PST8PDT Pacific/Chuuk Pacific/Johnston Pacific/Kanton Pacific/Pohnpei Pacific/Samoa ' +
  'Pacific/Yap Poland Portugal ROC ROK Singapore Turkey UCT US/Alaska US/Aleutian US/Arizona US/Central ' +
  'US/East-Indiana US/Eastern US/Hawaii US/Indiana-Starke US/Michigan US/Mountain US/Pacific US/Samoa ' +
  'UTC Universal W-SU WET Zulu ';

const fromMs = Date.UTC(2000, 0, 1);
const untilMs = Date.UTC(2038, 0, 1);
// Shorter than the shortest time between two changes, Morocco's four weeks around Ramadan.
const sampleMs = 5 * 86_400_000;
const minuteMs = 60_000;

function offsetReader(zone: string): (atMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: 'longOffset',
    year: 'numeric',
  });
  return (atMs) => {
    const match = /GMT(?:([+-])(\d\d):(\d\d)(:\d\d)?)?$/.exec(format.format(atMs));
    if (match === null || match[4] !== undefined)
      throw new Error(`${zone} has an offset that is not whole minutes.`);
    const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
    return match[1] === '-' ? -minutes : minutes;
  };
}

function firstMinuteAfterChange(
  offsetAt: (atMs: number) => number,
  beforeMs: number,
  afterMs: number,
): number {
  const before = offsetAt(beforeMs);
  let low = beforeMs;
  let high = afterMs;
  while (high - low > minuteMs) {
    const middle = low + Math.floor((high - low) / 2 / minuteMs) * minuteMs;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** One zone as text: its first offset, then for each change the minutes since the last one in base 36, ":" and offset. */
function encodeZone(zone: string): string {
  const offsetAt = offsetReader(zone);
  let offset = offsetAt(fromMs);
  const parts = [String(offset)];
  let lastChangeMs = fromMs;
  let earlierMs = fromMs;
  for (let atMs = fromMs + sampleMs; atMs < untilMs; atMs += sampleMs) {
    if (offsetAt(atMs) !== offset) {
      const changeMs = firstMinuteAfterChange(offsetAt, earlierMs, atMs);
      offset = offsetAt(changeMs);
      parts.push(`${((changeMs - lastChangeMs) / minuteMs).toString(36)}:${offset}`);
      lastChangeMs = changeMs;
    }
    earlierMs = atMs;
  }
  return parts.join(' ');
}

/** The whole file as text. */
export function generateZoneTable(): string {
  const names = [...Intl.supportedValuesOf('timeZone'), ...aliases.trim().split(/\s+/), 'UTC'];
  const namesByBody = new Map<string, string[]>();
  for (const name of [...new Set(names)].sort()) {
    const body = encodeZone(name);
    namesByBody.set(body, [...(namesByBody.get(body) ?? []), name]);
  }
  const rows = [...namesByBody].map(
    ([body, zones]) => `  [\n    '${zones.join(' ')}',\n    '${body}',\n  ],`,
  );
  return `// Generated by scripts/generate-zone-table.ts from the IANA time zone data; do not edit.
/** The release of the time zone data, part of the ruleset hash. */
export const zoneTableVersion = '${process.versions.tz}';

/** Zone names, and their offsets in minutes 2000–2037: the first one, then "minutes since the last change:offset". */
export const zoneTable: readonly (readonly [names: string, changes: string])[] = [
${rows.join('\n')}
];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../kernel/zone-table.ts', import.meta.url), generateZoneTable());
}
