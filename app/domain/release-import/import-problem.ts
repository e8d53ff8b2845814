/** Why a packed file can not be opened. Nothing of it has been read into the database. */
export type PackedReason = "damaged" | "encrypted" | "foreign-method" | "too-large" | "too-many" | "too-slow" | "no-table";

export class PackedProblem extends Error {
  constructor(readonly reason: PackedReason) {
    super(`The packed file can not be opened: ${reason}.`);
    this.name = "PackedProblem";
  }
}
