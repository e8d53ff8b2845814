/** Lets those who want the same at the same time share one reading of it. */
export type SharedReadings<T> = (key: string, read: () => Promise<T>) => Promise<T>;

type Entry<T> = { readonly now: Promise<T>; next?: Promise<T> };

/** Whoever asks gets a reading that began after they asked, so it shows all that was there by then. One is under way at a time
 *  for each key; those who ask meanwhile share the next. A crowd that asks at once costs two readings, however large it is. */
export function sharedReadings<T>(): SharedReadings<T> {
  const entries = new Map<string, Entry<T>>();
  function begin(key: string, read: () => Promise<T>): Promise<T> {
    const entry: Entry<T> = { now: read() };
    entries.set(key, entry);
    const ended = () => {
      if (entry.next === undefined) entries.delete(key);
    };
    entry.now.then(ended, ended);
    return entry.now;
  }
  return (key, read) => {
    const busy = entries.get(key);
    if (busy === undefined) return begin(key, read);
    const again = () => begin(key, read);
    busy.next ??= busy.now.then(again, again);
    return busy.next;
  };
}
