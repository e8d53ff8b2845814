const longest = 120;

/** A name that a browser, a server or an archive gave, as the name of a file of ours: no folders, nothing a shell or a file
 *  system takes for more than letters. */
export function plainFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const plain = last.normalize("NFC").replace(/[^\p{L}\p{N} ()_.-]/gu, "_").replace(/^[. -]+/, "").trim();
  return plain === "" ? "file" : shortened(plain);
}

/** Cut in the middle: the beginning says which file it is, the end of what kind. */
function shortened(name: string): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 20)}…${name.slice(-19)}`;
}

/** What a server calls the file it sends: by its header, else by the end of the address. */
export function fileNameOf(address: URL, disposition: string | undefined): string {
  const said = /filename="?([^";]+)"?/i.exec(disposition ?? "")?.[1];
  return plainFileName(said ?? decoded(address.pathname));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
