/** What a PostgreSQL sends, in its own language, for tests that stand between it and us. */

const length = (bytes: number) => Buffer.from(Uint32Array.of(bytes).buffer).reverse();
const message = (kind: string, body: Buffer) => Buffer.concat([Buffer.from(kind), length(body.length + 4), body]);

/** It ends the connection, for the reason that an SQLSTATE names. */
export function fatal(code: string, words: string): Buffer {
  return message("E", Buffer.from(`SFATAL\0C${code}\0M${words}\0\0`));
}

/** It lets somebody in, without asking for a password. */
export const letIn: Buffer = Buffer.concat([message("R", length(0)), message("Z", Buffer.from("I"))]);

/** It begins to let somebody in: the key that belongs to their connection. */
export const key: Buffer = Buffer.concat([Buffer.from("K"), length(12)]);

/** It has carried out a `listen` and waits for the next statement. */
export const listening: Buffer = Buffer.concat([message("C", Buffer.from("LISTEN\0")), message("Z", Buffer.from("I"))]);
