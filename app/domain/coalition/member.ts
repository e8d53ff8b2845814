import type { Role } from "./role";

/** Who acts, in which coalition, with which roles: the first parameter of every verb. */
export type Member = {
  readonly accountId: string;
  readonly membershipId: string;
  readonly coalitionId: string;
  readonly coalitionSlug: string;
  readonly coalitionName: string;
  /** FIPS id of the coalition's own county or city. */
  readonly communityId: string;
  readonly roles: readonly Role[];
  readonly name: string;
  /** A worked example: everyone in it reads, nobody changes it. */
  readonly readOnly: boolean;
};
