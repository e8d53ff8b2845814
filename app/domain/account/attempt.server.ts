import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { m } from "~/content/messages";
import { pool } from "~/db/pool.server";
import { Refusal } from "../refusal";
import { sha256 } from "../sha256.server";
import { lanesOf, type Lane } from "./gate/lane";
import { networkOf } from "./gate/network.server";

const quarter = 15 * 60;
const limiter = (keyPrefix: string, points: number, duration = quarter) =>
  new RateLimiterPostgres({ storeClient: pool, storeType: "pool", tableName: "rate_limit", tableCreated: true, keyPrefix, points, duration, clearExpiredByTimeout: false });

type Trying = { readonly email: string; readonly address: string; /** The hash of a known device's cookie. */ readonly device: string | null };

/** The tries of one sign-in (see `lanesOf`). A try is spent before the password is looked at, so that many at the same moment do not
 *  slip by; the right password gives it back, and forgives the narrowest counter. Keys are hashes: the table holds no addresses. */
export function tries({ email, address, device }: Trying) {
  const lanes = lanesOf({ email, network: networkOf(address), device });
  return {
    spend: async () => {
      for (const lane of lanes) {
        const state = await spend(counterOf(lane), key(lane.key));
        if (state.consumedPoints > lane.most) throw new Refusal("limited", m.account_tries_limited({ minutes: minutesOf(state) }));
      }
    },
    giveBack: async () => {
      const [own, ...wider] = lanes;
      if (own) await counterOf(own).delete(key(own.key));
      for (const lane of wider) await counterOf(lane).reward(key(lane.key));
    },
  };
}

/** One more try of `what` from `address` (or by whoever the word names); refused when `most` were made within fifteen minutes. */
export async function limitPerAddress(what: string, address: string, most: number): Promise<void> {
  const state = await spend(limiter(what, most), key(networkOf(address)));
  if (state.consumedPoints > most) throw new Refusal("limited", m.http_limited({ minutes: minutesOf(state) }));
}

function counterOf({ name, most, seconds }: Lane): RateLimiterPostgres {
  return limiter(name, most, seconds);
}

async function spend(from: RateLimiterPostgres, what: string): Promise<RateLimiterRes> {
  try {
    return await from.consume(what);
  } catch (state) {
    if (state instanceof RateLimiterRes) return state;
    throw state;
  }
}

function minutesOf(state: RateLimiterRes): number {
  return Math.max(1, Math.ceil(state.msBeforeNext / 60_000));
}

function key(text: string): string {
  return sha256(text).slice(0, 32);
}
