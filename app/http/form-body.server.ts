import { carrier } from "~/components/button/carried";
import { databaseFaultOf } from "~/db/database-fault";
import type { FormNames } from "./form-names";
import { fitsList } from "./list-intent";
import { boundaryIn, NoForm, type Part, partsOf } from "./multipart";

/** What came for a form: its fields, whether others came along, which are left out, and why a file that came could not be kept. */
export type FormBody = { readonly fields: FormData; readonly others: boolean; readonly notKept?: unknown };

/** What becomes of the files that come with a form. */
export type FileKeeping = {
  /** A field for files that the form's schema does not know. */
  readonly field?: string;
  /** The value of the file's field, or nothing when it is kept elsewhere. */
  readonly keep: (file: SentPart) => Promise<File | undefined>;
};

type SentPart = Part & { readonly filename: string };

/** So many fields more than a form has may come: a page from before an update may know others. */
const spare = 50;

/** Words in a form that brings files can not be longer, in bytes: they are kept in memory. */
const mostWords = 1 << 20;

/** How the library calls the button of a list that was pressed before the page was alive. */
const pressed = "__intent__";

/**
 * Reads the body of a form. Names are counted and looked at before anything is made of them, so that no name, and no number of
 * names, costs more than reading the bytes.
 *
 * @throws NoForm
 */
export async function formBody(request: Request, names: FormNames, files: FileKeeping): Promise<FormBody> {
  const type = request.headers.get("content-type");
  const gathered = new Gathered(names);
  const boundary = boundaryIn(type);
  if (boundary !== null) await gatherParts(request, boundary, gathered, files);
  else if (/^application\/x-www-form-urlencoded\b/i.test(type ?? "")) gatherPairs(await request.text(), gathered);
  else throw new NoForm();
  return gathered;
}

class Gathered implements FormBody {
  readonly fields = new FormData();
  others = false;
  notKept: unknown;
  readonly most: number;
  private seen = 0;
  private left = mostWords;

  constructor(private readonly names: FormNames) {
    this.most = names.most + spare;
  }

  /** Whether the field that comes next is one of the form's. */
  knows(name: string): boolean {
    this.seen += 1;
    if (this.seen > this.most) throw new NoForm();
    return this.names.has(name) || name === pressed;
  }

  /** All words of a part. */
  async words({ data }: Part): Promise<string> {
    const pieces: Buffer[] = [];
    for await (const piece of data) {
      this.left -= piece.length;
      if (this.left < 0) throw new NoForm();
      pieces.push(piece);
    }
    return Buffer.concat(pieces).toString("utf8");
  }

  /** A file that can not be kept ends nothing: the fields that come after it are read, so that the form can be shown again. */
  async file(name: string, kept: Promise<File | undefined>): Promise<void> {
    try {
      const value = await kept;
      if (value !== undefined) this.add(name, value);
    } catch (error) {
      if (databaseFaultOf(error) !== "full") throw error;
      this.notKept = error;
    }
  }

  add(name: string, value: string | File): void {
    if (name !== pressed || (typeof value === "string" && fitsList(value, this.names))) this.fields.append(name, value);
    else this.others = true;
  }
}

function gatherPairs(text: string, gathered: Gathered, carried = false): void {
  let pairs = 1;
  for (let at = text.indexOf("&"); at >= 0 && pairs <= gathered.most; at = text.indexOf("&", at + 1)) pairs += 1;
  if (pairs > gathered.most) throw new NoForm();
  for (const [name, value] of new URLSearchParams(text)) {
    if (name === carrier && !carried) gatherPairs(value, gathered, true);
    else if (gathered.knows(name)) gathered.add(name, value);
    else gathered.others = true;
  }
}

async function gatherParts({ body }: Request, boundary: string, gathered: Gathered, files: FileKeeping): Promise<void> {
  if (!body) throw new NoForm();
  const arrived = arriving(body);
  try {
    for await (const part of partsOf(arrived, boundary)) await gatherPart(part, gathered, files);
  } catch (error) {
    // Browsers read an answer only when all they send has been taken.
    for await (const _rest of arrived);
    throw error;
  }
}

async function gatherPart({ name, filename, data }: Part, gathered: Gathered, { field, keep }: FileKeeping): Promise<void> {
  const known = gathered.knows(name) || (filename !== undefined && name === field);
  if (!known) gathered.others = true;
  else if (filename === undefined) gathered.add(name, await gathered.words({ name, filename, data }));
  else if (gathered.notKept === undefined) await gathered.file(name, keep({ name, filename, data }));
}

/** A file in memory: the largest request bounds it. */
export const inMemory: FileKeeping = {
  keep: async ({ filename, data }) => {
    const pieces: Buffer<ArrayBuffer>[] = [];
    for await (const piece of data) pieces.push(Buffer.from(piece));
    return new File(pieces, filename);
  },
};

/** The pieces of a body as they arrive. Who stops reading does not cut off the sender. */
function arriving(body: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = body.getReader();
  const next = async (): Promise<IteratorResult<Uint8Array, undefined>> => {
    const { done, value } = await reader.read();
    return done ? { done, value: undefined } : { done, value };
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}
