import type { Fault } from './source-file.ts';

/** Room of core → the rooms that it may import, each with the reason in a sentence. */
export type Rooms = Record<string, { imports: Record<string, string> }>;

/** core/rooms.json lists every room and only rooms that exist, and gives a reason for every arrow. */
export function judgeRooms(files: readonly string[], rooms: Rooms): Fault[] {
  const found = new Set(files.flatMap((file) => /^core\/([^/]+)\//.exec(file)?.[1] ?? []));
  const fault = (says: string): Fault => ({ path: 'core/rooms.json', line: 1, rule: 'rooms', says });
  const faults = [...found]
    .filter((room) => !rooms[room])
    .map((room) => fault(`the room ${room} is not listed`));
  for (const [room, { imports }] of Object.entries(rooms)) {
    if (!found.has(room)) faults.push(fault(`the room ${room} does not exist`));
    for (const [other, why] of Object.entries(imports)) {
      if (!found.has(other)) faults.push(fault(`${room} imports ${other}, which does not exist`));
      if (why.trim().length < 10) faults.push(fault(`${room} → ${other} lacks its reason`));
    }
  }
  return faults;
}
