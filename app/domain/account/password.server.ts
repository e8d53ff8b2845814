import { hash, verify } from "@node-rs/argon2";

/** argon2id, 19 MiB, two passes: about 12 ms a try, off the event loop. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** Verifies against a hash nobody has when there is no account: both answers take the same time. */
export async function passwordMatches(storedHash: string | undefined, password: string): Promise<boolean> {
  const known = storedHash !== undefined;
  return (await verify(storedHash ?? (await nobody()), password)) && known;
}

let nobodysHash: Promise<string> | undefined;
function nobody(): Promise<string> {
  nobodysHash ??= hashPassword("nobody has this password");
  return nobodysHash;
}
