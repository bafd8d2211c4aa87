import { hash, verify } from '@node-rs/argon2';
import { passwordMaxLength, passwordMinLength } from './limits.ts';

/** argon2id, 19 MiB, two passes, one lane: OWASP's first choice; about 50 ms. 2 is argon2id in the library's enum. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The passwords that are tried first everywhere and are long enough to pass the length. */
const common = [
  'password',
  '1234567890',
  'qwertyuiop',
  '0987654321',
  '1q2w3e4r5t',
  'administrator',
  'iloveyou',
];

/** Whether a password is too short, too long, one character repeated, or among the first that anybody tries. */
export function isWeakPassword(password: string, login: string): boolean {
  const small = password.toLowerCase();
  return (
    password.length < passwordMinLength ||
    password.length > passwordMaxLength ||
    new Set(small).size < 4 ||
    small.includes(login.toLowerCase()) ||
    common.some((word) => small.startsWith(word))
  );
}

export async function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

let nobody: Promise<string> | undefined;

/**
 * Whether the password is the one hashed. Without a hash (no such login) it takes the same time and says no, so that
 * nobody learns from a clock which logins exist.
 */
export async function checkPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('no one has this password');
  const right = await verify(stored ?? (await nobody), password.slice(0, passwordMaxLength + 1));
  return stored !== null && right;
}
