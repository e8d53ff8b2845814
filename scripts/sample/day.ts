const dayInMs = 24 * 3_600_000;

/** A calendar day counted from today ("2027-01-31"): the sample is always about to have its next meeting. */
export function dayFromToday(days: number): string {
  return new Date(Date.now() + days * dayInMs).toISOString().slice(0, 10);
}
