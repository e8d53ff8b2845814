/** Why nothing was fetched from an address. */
export const fetchReasons = ["not-https", "not-public", "too-many-redirects", "not-there", "unreachable", "certificate", "fetch-too-large", "fetch-too-slow"] as const;
export type FetchReason = (typeof fetchReasons)[number];

export class FetchProblem extends Error {
  constructor(readonly reason: FetchReason) {
    super(`Nothing was fetched: ${reason}.`);
    this.name = "FetchProblem";
  }
}
