/** A counter of wrong passwords: `key` says whose, `most` how many within `seconds` are looked at. */
export type Lane = { readonly name: "sign-in-device" | "sign-in-account" | "sign-in-address" | "sign-in-strangers"; readonly key: string; readonly most: number; readonly seconds: number };

type Try = {
  readonly email: string;
  /** As `networkOf` says. */
  readonly network: string;
  /** The hash of the cookie of a device on which somebody has signed in to this account; null for all others. */
  readonly device: string | null;
};

const quarter = 15 * 60;
const hour = 60 * 60;

/** The counters a try to sign in is counted on, the narrowest first. A device that is known has one of its own, so whatever others
 *  do, its owner gets in. Everybody else is counted by account and network, by network over all accounts, and, so that no army of
 *  networks guesses for long, by account over all networks: ten networks together can keep new devices out for a while, not the
 *  known ones. */
export function lanesOf({ email, network, device }: Try): readonly Lane[] {
  if (device !== null) return [{ name: "sign-in-device", key: `${email} ${device}`, most: 10, seconds: quarter }];
  return [
    { name: "sign-in-account", key: `${email} ${network}`, most: 10, seconds: quarter },
    { name: "sign-in-address", key: network, most: 50, seconds: quarter },
    { name: "sign-in-strangers", key: email, most: 100, seconds: hour },
  ];
}
