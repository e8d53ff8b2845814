/** One event of a stream: its name ("message" unless it has one) and its data. */
export type StreamEvent = { readonly name: string; readonly data: string };

/** Takes apart what a server sends as events, however it is cut into pieces; comments and retry times are left out. */
export function eventReader(): (piece: string) => readonly StreamEvent[] {
  let rest = "";
  return (piece) => {
    const blocks = (rest + piece).split("\n\n");
    rest = blocks.pop() ?? "";
    return blocks.flatMap(eventIn);
  };
}

/** The events of a stream as they come, until it ends. */
export async function* eventsOf(response: Response): AsyncGenerator<StreamEvent> {
  if (response.status !== 200 || response.body === null) throw new Error(`${new URL(response.url).pathname} answered with ${response.status}`);
  const [read, decoder, reader] = [eventReader(), new TextDecoder(), response.body.getReader()];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield* read(decoder.decode(piece.value, { stream: true }));
}

function eventIn(block: string): readonly StreamEvent[] {
  const fields = block.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trimStart()] as const);
  const data = fields.filter(([name]) => name === "data").map(([, value]) => value);
  const name = fields.find(([field]) => field === "event")?.[1] ?? "message";
  return data.length === 0 ? [] : [{ name, data: data.join("\n") }];
}
