import { AsyncLocalStorage } from "node:async_hooks";

/** Whether anything was written to the database while somebody's request was carried out. */
export type Ledger = { wrote: boolean };

const ledgers = new AsyncLocalStorage<Ledger>();

/** Does `work` and notes in its ledger when one of its units of work has changed something. */
export function withLedger<T>(work: (ledger: Readonly<Ledger>) => Promise<T>): Promise<T> {
  const ledger = { wrote: false };
  return ledgers.run(ledger, () => work(ledger));
}

/** Asked inside a transaction before it ends: PostgreSQL gives it a number when it first changes something. */
export const changedAnything = "select pg_current_xact_id_if_assigned() is not null as wrote";

/** Notes it when the transaction that is about to end has changed something. Nobody asks while pages are only read. */
export async function noteChanges(ask: () => Promise<readonly { readonly wrote: boolean }[]>): Promise<void> {
  const ledger = ledgers.getStore();
  if (!ledger || ledger.wrote) return;
  ledger.wrote = (await ask()).some(({ wrote }) => wrote);
}
