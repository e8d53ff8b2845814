/** The day of the calendar of UTC ("2027-03-01"), so that server and browser agree. */
export function today(now = new Date()): string {
  return now.toISOString().slice(0, 10);
}
