import * as Y from "yjs";

/** The paragraph somebody is making a word in, `"unknown"` while it can not be told, null when no word is being made. */
export type InTheMaking = Y.XmlElement | Y.XmlText | "unknown" | null;

/** How often held changes are looked at again, in milliseconds: some phones end a word without saying so. */
const lookAgain = 1_000;

/**
 * The copy of a shared text that one editor shows. What is written here goes to the shared text at once. What others write
 * comes here at once too, except for one thing: an input method (Japanese, Chinese, accents, a phone's keyboard) loses its
 * word, or writes it twice, when the paragraph under it is drawn anew. So changes of that paragraph wait for the end of the
 * word. Both copies are Yjs documents: whatever waits is merged like anything that was written apart, and nothing is lost
 * or comes in another order.
 */
export class ShownCopy {
  readonly document = new Y.Doc();
  /** Asks the editor where a word is in the making. */
  where: () => InTheMaking = () => null;
  private held: ReturnType<typeof setInterval> | undefined;

  /** @param field name of the text within the document */
  constructor(
    private readonly shared: Y.Doc,
    private readonly field: string,
  ) {
    this.takeAll();
    this.document.on("update", this.give);
    shared.on("update", this.take);
  }

  /** Shows what waits, if it may be shown by now. */
  release = (): void => {
    if (this.held === undefined || this.mustWait()) return;
    clearInterval(this.held);
    this.held = undefined;
    this.takeAll();
  };

  /** Ends the exchange. */
  destroy(): void {
    clearInterval(this.held);
    this.shared.off("update", this.take);
    this.document.destroy();
  }

  private give = (update: Uint8Array, origin: unknown): void => {
    if (origin !== this) Y.applyUpdate(this.shared, update, this);
  };

  private take = (update: Uint8Array, origin: unknown): void => {
    if (origin === this) return;
    if (this.held !== undefined) return this.release();
    if (this.mustWait()) this.held = setInterval(this.release, lookAgain);
    else Y.applyUpdate(this.document, update, this);
  };

  private takeAll(): void {
    Y.applyUpdate(this.document, Y.encodeStateAsUpdate(this.shared, Y.encodeStateVector(this.document)), this);
  }

  /** Whether the paragraph of the word in the making reads differently by now, or is gone. */
  private mustWait(): boolean {
    const here = this.where();
    if (here === null || here === "unknown") return here !== null;
    const there = this.shared.getXmlFragment(this.field).toArray().find((block) => sameItem(block, here));
    return there?.toString() !== here.toString();
  }
}

type Placed = { readonly _item: Y.Item | null };

/** Whether two copies of a part are the same part. */
function sameItem({ _item: one }: Placed, { _item: other }: Placed): boolean {
  return one !== null && other !== null && Y.compareIDs(one.id, other.id);
}
