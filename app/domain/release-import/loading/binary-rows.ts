/** The least that is set aside for rows not yet taken. */
const firstRoom = 1 << 16;

/** How PostgreSQL names the types of what is in an array. */
const oids = { int4: 23, text: 25, float8: 701 } as const;

const signature = Buffer.from("PGCOPY\n\u00ff\r\n\0\0\0\0\0\0\0\0\0", "latin1");

/** Rows in PostgreSQL's binary COPY form, which spares it from reading numbers out of text. Write each row's width, then its
 *  fields in the order of the columns; take the bytes now and then. Source: PostgreSQL manual, COPY, "Binary Format". */
export class BinaryRows {
  private bytes = Buffer.allocUnsafe(firstRoom);
  private view = viewOf(this.bytes);
  private at = 0;

  constructor() {
    this.put(signature);
  }

  /** Begins a row of so many fields. */
  row(fields: number): void {
    this.need(2);
    this.view.setInt16(this.at, fields);
    this.at += 2;
  }

  int2(value: number | null): void {
    if (this.begin(value, 2)) this.view.setInt16(this.at - 2, value ?? 0);
  }

  int4(value: number | null): void {
    if (this.begin(value, 4)) this.view.setInt32(this.at - 4, value ?? 0);
  }

  /** NaN is NULL: with null among them, each number would be an object of its own. */
  float8(value: number): void {
    if (Number.isNaN(value)) {
      this.begin(null, 0);
      return;
    }
    this.begin(this, 8);
    this.view.setFloat64(this.at - 8, value);
  }

  /** A text field of plain ASCII. */
  ascii(value: string): void {
    this.begin(value, value.length);
    this.bytes.write(value, this.at - value.length, "latin1");
  }

  /** A bytea field. */
  packed(value: Uint8Array | null): void {
    if (!this.begin(value, value?.length ?? 0) || !value) return;
    this.bytes.set(value, this.at - value.length);
  }

  /** A field that is an array of one dimension. Its elements are written like fields. */
  array<T>(type: keyof typeof oids, values: readonly T[], write: (value: T) => void): void {
    const start = this.at;
    const header = [0, 1, 1, oids[type], values.length, 1];
    this.need(4 * header.length);
    for (const part of header) {
      this.view.setInt32(this.at, part);
      this.at += 4;
    }
    for (const value of values) write(value);
    this.view.setInt32(start, this.at - start - 4);
  }

  get length(): number {
    return this.at;
  }

  /** What was written since the last time. */
  take(): Buffer {
    const taken = this.bytes.subarray(0, this.at);
    this.bytes = Buffer.allocUnsafe(Math.max(firstRoom, this.at));
    this.view = viewOf(this.bytes);
    this.at = 0;
    return taken;
  }

  /** The rest, and the mark that nothing follows. */
  end(): Buffer {
    this.row(-1);
    return this.take();
  }

  /** Writes the length of a field and makes room for it; false for NULL, which has none. */
  private begin(value: unknown, length: number): boolean {
    this.need(4 + length);
    this.view.setInt32(this.at, value === null ? -1 : length);
    this.at += value === null ? 4 : 4 + length;
    return value !== null;
  }

  private put(bytes: Uint8Array): void {
    this.need(bytes.length);
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }

  private need(room: number): void {
    if (this.at + room <= this.bytes.length) return;
    const wider = Buffer.allocUnsafe(Math.max(2 * this.bytes.length, this.at + room));
    wider.set(this.bytes.subarray(0, this.at));
    this.bytes = wider;
    this.view = viewOf(wider);
  }
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
