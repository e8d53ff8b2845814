type Waiting<Row> = { readonly row: Row; readonly resolve: () => void; readonly reject: (reason: unknown) => void };

/**
 * Writes rows in groups: whatever arrives while one write is under way goes into the next, so that many people typing
 * cost few transactions. `append` resolves only after the row is committed and rejects when its write failed.
 *
 * @param write stores all rows in one transaction, or none
 * @param most rows in one write
 */
export function groupCommit<Row>(write: (rows: readonly Row[]) => Promise<void>, most = 500) {
  const queue: Waiting<Row>[] = [];
  let writing: Promise<void> | null = null;

  async function drain(): Promise<void> {
    while (queue.length > 0) await commit(queue.splice(0, most), write);
    writing = null;
  }

  return {
    append(row: Row): Promise<void> {
      return new Promise((resolve, reject) => {
        queue.push({ row, resolve, reject });
        writing ??= drain();
      });
    },
    /** Resolves when nothing is waiting any more. */
    async settled(): Promise<void> {
      while (writing) await writing;
    },
  };
}

async function commit<Row>(group: readonly Waiting<Row>[], write: (rows: readonly Row[]) => Promise<void>): Promise<void> {
  try {
    await write(group.map(({ row }) => row));
    for (const { resolve } of group) resolve();
  } catch (reason) {
    for (const { reject } of group) reject(reason);
  }
}
