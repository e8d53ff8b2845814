import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { m } from "~/content/messages";
import { pool } from "~/db/pool.server";
import { Refusal } from "../refusal";
import { sha256 } from "../sha256.server";

const quarter = 15 * 60;
const limiter = (keyPrefix: string, points: number) =>
  new RateLimiterPostgres({ storeClient: pool, storeType: "pool", tableName: "rate_limit", tableCreated: true, keyPrefix, points, duration: quarter, clearExpiredByTimeout: false });

/** Ten wrong passwords for one account, fifty from one network address, in fifteen minutes. */
const mostPerAccount = 10;
const mostPerAddress = 50;
const perAccount = limiter("sign-in-account", mostPerAccount);
const perAddress = limiter("sign-in-address", mostPerAddress);

/** The tries of one sign-in. A try is spent before the password is looked at, so that many at the same moment do not slip by;
 *  the right password gives it back. Keys are hashes: the table holds no addresses. */
export function tries(email: string, address: string) {
  const account = key(email);
  const network = key(address);
  return {
    spend: async () => {
      const own = await spend(perAccount, account);
      if (own.consumedPoints > mostPerAccount) throw tooMany(own);
      const shared = await spend(perAddress, network);
      if (shared.consumedPoints > mostPerAddress) throw tooMany(shared);
    },
    giveBack: async () => void (await Promise.all([perAccount.delete(account), perAddress.reward(network)])),
  };
}

/** One more try of `what` from `address`; refused when `most` were made within fifteen minutes. */
export async function limitPerAddress(what: string, address: string, most: number): Promise<void> {
  const state = await spend(limiter(what, most), key(address));
  if (state.consumedPoints > most) throw tooMany(state);
}

async function spend(from: RateLimiterPostgres, what: string): Promise<RateLimiterRes> {
  try {
    return await from.consume(what);
  } catch (state) {
    if (state instanceof RateLimiterRes) return state;
    throw state;
  }
}

function tooMany(state: RateLimiterRes): Refusal {
  return new Refusal("limited", m.http_limited({ minutes: Math.max(1, Math.ceil(state.msBeforeNext / 60_000)) }));
}

function key(text: string): string {
  return sha256(text).slice(0, 32);
}
