import { readdirSync } from "node:fs";
import { extname } from "node:path";
import type { RequestHandler } from "express";

/** Hands assets that were packed when they were built to browsers that can unpack them; all others go on to the next. */
export function packedAssets(folder: string): RequestHandler {
  const packed = new Set(readdirSync(folder).filter((name) => name.endsWith(".br")));
  return (request, response, next) => {
    const name = `${request.path.slice(1)}.br`;
    if (!packed.has(name)) return next();
    response.vary("Accept-Encoding");
    if (request.acceptsEncodings("br", "identity") === "br") {
      response.type(extname(request.path)).set("Content-Encoding", "br");
      request.url = `/${name}`;
    }
    next();
  };
}
