/** What stays open for each owner (an account, a seat), and how it ends. */
export class OpenStreams {
  private readonly open = new Map<string, Set<() => void>>();

  /** @param most that stay open for one owner: far more than one person looks at */
  constructor(private readonly most: number) {}

  /** One more; when there are too many the oldest ends, because the newest is what somebody looks at. Returns how to say that it
   *  is over. */
  add(owner: string, end: () => void): () => void {
    const own = this.open.get(owner) ?? new Set();
    this.open.set(owner, own.add(end));
    const [oldest] = own;
    if (own.size > this.most) oldest?.();
    return () => {
      own.delete(end);
      if (own.size === 0 && this.open.get(owner) === own) this.open.delete(owner);
    };
  }

  /** How many are open for an owner. */
  countOf(owner: string): number {
    return this.open.get(owner)?.size ?? 0;
  }
}
