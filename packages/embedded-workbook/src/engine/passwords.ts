/**
 * The hash of a password as the .xlsx format keeps it, by plain names: algorithmName, hashValue, saltValue, spinCount
 * (ISO/IEC 29500-1, 18.2.29 and 18.3.1.85), or the 16-bit hash of older files in `password`.
 */
export type PasswordHash = Record<string, string>;

const ALGORITHM = "SHA-512";
/** Excel does 100,000 rounds, which take seconds here; a sheet's password prevents slips and keeps no secrets. */
const ROUNDS = 1000;
const MOST_ROUNDS = 10_000_000;

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), true);
  }
  return bytes;
}

async function hashOf(
  password: string,
  algorithm: string,
  salt: Uint8Array,
  rounds: number,
): Promise<string> {
  const digest = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
    new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
  let hash = await digest(joined(salt, utf16(password)));
  const round = new Uint8Array(4);
  const view = new DataView(round.buffer);
  for (let count = 0; count < rounds; count++) {
    view.setUint32(0, count, true);
    hash = await digest(joined(hash, round));
  }
  return base64(hash);
}

/** The hash that files before Excel 2013 have: 16 bits, four hexadecimal digits (ECMA-376 part 4, 3.3.1.81). */
function olderHash(password: string): string {
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index--) {
    hash ^= password.charCodeAt(index) & 0xff;
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  }
  hash ^= password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

/** Hashes a new password with fresh salt. */
export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return {
    algorithmName: ALGORITHM,
    hashValue: await hashOf(password, ALGORITHM, salt, ROUNDS),
    saltValue: base64(salt),
    spinCount: String(ROUNDS),
  };
}

/** Whether a password is the one that was hashed; for an unknown kind of hash, none is. */
export async function isPassword(password: string, hash: PasswordHash): Promise<boolean> {
  const { algorithmName, hashValue, saltValue, spinCount, password: older } = hash;
  if (older !== undefined) {
    return older.toUpperCase().padStart(4, "0") === olderHash(password);
  }
  const rounds = Number(spinCount ?? "0");
  if (
    hashValue === undefined ||
    saltValue === undefined ||
    !["SHA-1", "SHA-256", "SHA-384", "SHA-512"].includes(algorithmName ?? "") ||
    !(rounds <= MOST_ROUNDS)
  ) {
    return false;
  }
  return (await hashOf(password, algorithmName ?? ALGORITHM, fromBase64(saltValue), rounds)) === hashValue;
}
