/** One function per address of the product. */
export const path = {
  landing: () => "/",
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in"),
  signUp: (next?: string) => (next ? `/sign-up?next=${encodeURIComponent(next)}` : "/sign-up"),
  finishSignUp: (token: string) => `/sign-up/${token}`,
  /** Who is signed in, and whether their address is confirmed. */
  address: (next?: string) => (next ? `/account?next=${encodeURIComponent(next)}` : "/account"),
  confirm: (token: string) => `/account/confirm/${token}`,
  forgotten: () => "/forgotten",
  reset: (token: string) => `/reset/${token}`,
  signOut: () => "/sign-out",
  /** The pages of one's own account. */
  settings: () => "/account/settings",
  letters: () => "/account/letters",
  devices: () => "/account/devices",
  leaving: () => "/account/leave",
  newAddress: (token: string) => `/account/new-address/${token}`,
  /** Where a link in a letter stops letters like it. */
  stopLetters: (token: string) => `/account/stop/${token}`,
  newCoalition: () => "/coalitions/new",
  invitation: (token: string) => `/invitation/${token}`,
  join: (code?: string) => (code ? `/join?code=${encodeURIComponent(code)}` : "/join"),
  /** On a phone that several share, `nth` is which of its seats, counted from 1. */
  seat: (session: string, nth?: number) => `/w/${session}${seatNumber(nth)}`,
  seatChanges: (session: string, nth?: number) => `/w/${session}/changes${seatNumber(nth)}`,
  seatNotes: (session: string, nth?: number) => `/w/${session}/notes${seatNumber(nth)}`,
  leaveSeat: (session: string, nth?: number) => `/w/${session}/leave${seatNumber(nth)}`,
  anotherSeat: (session: string, nth?: number) => `/w/${session}/another${seatNumber(nth)}`,
  home: (coalition: string) => `/${coalition}`,
  steps: (coalition: string) => `/${coalition}/steps`,
  step: (coalition: string, step: number) => `/${coalition}/steps/${step}`,
  worksheet: (coalition: string, step: number, worksheet: string) => `/${coalition}/steps/${step}/${worksheet}`,
  /** With a row of a table open; `search`: what the address says of the table already. */
  worksheetRow: (coalition: string, step: number, worksheet: string, row: string, search = "") => `/${coalition}/steps/${step}/${worksheet}${withRow(search, row)}`,
  /** The same view of its table as before, in which no form is being sent any more. */
  worksheetAgain: (coalition: string, step: number, worksheet: string, search: string) => `/${coalition}/steps/${step}/${worksheet}${afterForm(search)}`,
  worksheetPrint: (coalition: string, step: number, worksheet: string) => `/${coalition}/steps/${step}/${worksheet}/print`,
  /** Where rows are pasted into a table, and where they are seen once they were: `at`, the moment they were added. */
  worksheetPaste: (coalition: string, step: number, worksheet: string) => `/${coalition}/steps/${step}/${worksheet}/paste`,
  worksheetPasted: (coalition: string, step: number, worksheet: string, at: string) => `/${coalition}/steps/${step}/${worksheet}?pasted=${encodeURIComponent(at)}`,
  /** A place of a worksheet: its row, and the field in it. Of a row that is always the same, `field` names both. */
  worksheetPlace: (coalition: string, step: number, worksheet: string, { item, field }: { item: string | null; field: string }) => `/${coalition}/steps/${step}/${worksheet}${item === null ? "" : withRow("", item)}${field === "" ? "" : `#answer-${field.slice(field.lastIndexOf(".") + 1)}`}`,
  worksheetComments: (coalition: string, step: number, worksheet: string) => `/${coalition}/steps/${step}/${worksheet}/comments`,
  worksheetPicture: (coalition: string, step: number, worksheet: string) => `/${coalition}/steps/${step}/${worksheet}/picture`,
  worksheetFlow: (coalition: string, step: number, worksheet: string) => `/${coalition}/steps/${step}/${worksheet}/flow`,
  worksheetCsv: (coalition: string, step: number, worksheet: string) => `/${coalition}/steps/${step}/${worksheet}/csv`,
  /** What was sent for approval: all that changed, and the words of one sending whole, counted from 1. */
  worksheetReview: (coalition: string, step: number, worksheet: string, { since = null, page = 1 }: { since?: number | null; page?: number | undefined } = {}) => `/${coalition}/steps/${step}/${worksheet}/review${searchWords({ since: since ?? undefined, page: page > 1 ? page : undefined })}`,
  worksheetSent: (coalition: string, step: number, worksheet: string, number: number) => `/${coalition}/steps/${step}/${worksheet}/sent/${number}`,
  /** What happened in a worksheet: in a row, at a field, two versions of an answer side by side; and two versions of the whole. */
  worksheetHistory: (coalition: string, step: number, worksheet: string, { item, field, each, page, old, new: now }: { item?: string | null; field?: string | null; each?: boolean; page?: number; old?: number; new?: number } = {}) =>
    `/${coalition}/steps/${step}/${worksheet}/history${searchWords({ item: item ?? undefined, field: field ?? undefined, each: each ? "1" : undefined, page: page === 1 ? undefined : page, old, new: now })}`,
  worksheetVersions: (coalition: string, step: number, worksheet: string) => `/${coalition}/steps/${step}/${worksheet}/history/versions`,
  worksheets: (coalition: string) => `/${coalition}/worksheets`,
  metrics: (coalition: string) => `/${coalition}/metrics`,
  metric: (coalition: string, metric: string) => `/${coalition}/metrics/${metric}`,
  compare: (coalition: string) => `/${coalition}/metrics/compare`,
  compareCsv: (coalition: string) => `/${coalition}/metrics/compare/csv`,
  nation: (coalition: string) => `/${coalition}/metrics/nation`,
  shapes: (name: string) => `/shapes/${name}`,
  peers: (coalition: string) => `/${coalition}/metrics/peers`,
  standout: (coalition: string) => `/${coalition}/metrics/standout`,
  predictor: (coalition: string, predictor: string) => `/${coalition}/metrics/predictors/${predictor}`,
  localData: (coalition: string) => `/${coalition}/metrics/local`,
  newLocalData: (coalition: string) => `/${coalition}/metrics/local/new`,
  localIndicator: (coalition: string, indicator: string) => `/${coalition}/metrics/local/${indicator}`,
  releases: (coalition: string) => `/${coalition}/metrics/releases`,
  releaseReport: (coalition: string, report: string, as: "csv" | "json") => `/${coalition}/metrics/releases/${report}/${as}`,
  theory: (coalition: string) => `/${coalition}/theory`,
  picture: (coalition: string) => `/${coalition}/theory/picture`,
  theoryHistory: (coalition: string, { row, page }: { row?: string | null; page?: number } = {}) => `/${coalition}/theory/history${searchWords({ row: row ?? undefined, page: page === 1 ? undefined : page })}`,
  targets: (coalition: string) => `/${coalition}/targets`,
  newTarget: (coalition: string, baseline?: string) => (baseline ? `/${coalition}/targets/new?baseline=${baseline}` : `/${coalition}/targets/new`),
  target: (coalition: string, target: string) => `/${coalition}/targets/${target}`,
  targetComments: (coalition: string, target: string) => `/${coalition}/targets/${target}/comments`,
  workshops: (coalition: string) => `/${coalition}/workshops`,
  newWorkshop: (coalition: string) => `/${coalition}/workshops/new`,
  workshop: (coalition: string, session: string) => `/${coalition}/workshops/${session}`,
  handOver: (coalition: string, session: string) => `/${coalition}/workshops/${session}/hand-over`,
  workshopSheet: (coalition: string, session: string) => `/${coalition}/workshops/${session}/sheet`,
  harvest: (coalition: string, session: string) => `/${coalition}/workshops/${session}/harvest`,
  projector: (coalition: string, session: string) => `/${coalition}/workshops/${session}/projector`,
  plan: (coalition: string) => `/${coalition}/plan`,
  planPdf: (coalition: string) => `/${coalition}/plan.pdf`,
  planDocx: (coalition: string) => `/${coalition}/plan.docx`,
  tasks: (coalition: string) => `/${coalition}/tasks`,
  task: (coalition: string, task: string) => `/${coalition}/tasks?task=${task}`,
  tasksCsv: (coalition: string) => `/${coalition}/tasks.csv`,
  decisions: (coalition: string) => `/${coalition}/decisions`,
  decision: (coalition: string, number: number) => `/${coalition}/decisions/${number}`,
  /** What is known already comes along: the worksheet it is about, the vote it comes from, the number of what it replaces. */
  newDecision: (coalition: string, known: { worksheet?: string; vote?: string; replaces?: number; meeting?: string } = {}) => `/${coalition}/decisions/new${searchWords(known)}`,
  newVote: (coalition: string, known: { worksheet?: string } = {}) => `/${coalition}/decisions/ask${searchWords(known)}`,
  vote: (coalition: string, vote: string) => `/${coalition}/decisions/votes/${vote}`,
  decisionsCsv: (coalition: string) => `/${coalition}/decisions.csv`,
  meetings: (coalition: string) => `/${coalition}/meetings`,
  meeting: (coalition: string, meeting: string) => `/${coalition}/meetings/${meeting}`,
  meetingIcs: (coalition: string, meeting: string) => `/${coalition}/meetings/${meeting}/ics`,
  /** What is said about a decision (its number), a task, an element of the theory, a metric (its key). */
  comments: (coalition: string, kind: "decision" | "task" | "theory" | "metric", thing: string) => `/${coalition}/comments/${kind}/${thing}`,
  /** Files at one place: of a decision (its number), a meeting, a task; of a worksheet, at a field of a row. */
  files: (coalition: string, { kind, id, item, field }: { kind: string; id: string; item?: string | null; field?: string }) => `/${coalition}/files/${kind}/${id}${searchWords({ item: item ?? undefined, field: field === "" ? undefined : field })}`,
  file: (coalition: string, file: string, show = false) => `/${coalition}/file/${file}${show ? "?show" : ""}`,
  inbox: (coalition: string) => `/${coalition}/inbox`,
  audit: (coalition: string, { group, page }: { group?: string | null; page?: number } = {}) => `/${coalition}/audit${searchWords({ group: group ?? undefined, page: page === 1 ? undefined : page })}`,
  auditCsv: (coalition: string, { group }: { group: string | null }) => `/${coalition}/audit/csv${searchWords({ group: group ?? undefined })}`,
  people: (coalition: string) => `/${coalition}/people`,
  /** The pages of worksheets that have one of their own. */
  ownPages: (coalition: string) => ({ metrics: `/${coalition}/metrics`, theory: `/${coalition}/theory`, targets: `/${coalition}/targets`, local: `/${coalition}/metrics/local` }),
  search: (coalition: string) => `/${coalition}/search`,
  changes: (coalition: string) => `/${coalition}/changes`,
} as const;

/** The pages of one's own account, by name. */
export const settingsPaths = { person: path.settings(), letters: path.letters(), devices: path.devices(), leave: path.leaving() } as const;

function searchWords(known: Readonly<Record<string, string | number | undefined>>): string {
  const words = new URLSearchParams(Object.entries(known).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))).toString();
  return words === "" ? "" : `?${words}`;
}

function seatNumber(nth = 1): string {
  return nth > 1 ? `?seat=${nth}` : "";
}

function afterForm(search: string): string {
  const said = new URLSearchParams(search);
  said.delete("index");
  return said.size === 0 ? "" : `?${said.toString()}`;
}

function withRow(search: string, row: string): string {
  const said = new URLSearchParams(search);
  for (const name of ["index", "page"]) said.delete(name);
  said.set("row", row);
  return `?${said.toString()}`;
}

/** An address on this site given by a visitor, or `otherwise`. Nothing that a browser could read as another site, or that
 *  hides control characters or backslashes behind percent signs, gets through. */
export function safePath(wanted: string | null | undefined, otherwise = "/"): string {
  const plain = wanted && /^\/(?!\/)[\w\-./~%?=&,:+]*$/.test(wanted) && !wanted.includes("//");
  return plain && !/%(?:[01][0-9a-f]|7f|5c|2f%2f)/i.test(wanted) ? wanted : otherwise;
}
