import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** Object identifiers, as DER writes them. */
const ecdsaWithSha256 = "2a8648ce3d040302";
const commonName = "550403";
const subjectAltName = "551d11";

/** A key and a certificate for "localhost" that vouches for itself, made anew for each run and good for an hour. */
export function selfSigned(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(node(0x06, hex(ecdsaWithSha256)));
  const name = sequence(node(0x31, sequence(node(0x06, hex(commonName)), node(0x0c, Buffer.from("localhost")))));
  const valid = sequence(time(Date.now() - 60_000), time(Date.now() + 3_600_000));
  const names = sequence(node(0x82, Buffer.from("localhost")));
  const extensions = node(0xa3, sequence(sequence(node(0x06, hex(subjectAltName)), node(0x04, names))));
  const serial = node(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)]));
  const body = sequence(node(0xa0, node(0x02, Buffer.from([2]))), serial, algorithm, name, valid, name, publicKey.export({ type: "spki", format: "der" }), extensions);
  const signature = node(0x03, Buffer.concat([Buffer.from([0]), sign("sha256", body, privateKey)]));
  const der = sequence(body, algorithm, signature);
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), cert: `-----BEGIN CERTIFICATE-----\n${der.toString("base64").replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n` };
}

function node(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return node(0x30, Buffer.concat(parts));
}

function time(at: number): Buffer {
  return node(0x17, Buffer.from(`${new Date(at).toISOString().replace(/[-:T]/g, "").slice(2, 14)}Z`));
}

function hex(digits: string): Buffer {
  return Buffer.from(digits, "hex");
}
