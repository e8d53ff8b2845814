import QRCode from "qrcode";

/** A QR code as the one path of an SVG: `size` units wide and high, dark squares of one unit each. */
export type Qr = { readonly size: number; readonly path: string };

export function qrOf(text: string): Qr {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const squares = [...modules.data].flatMap((dark, index) => (dark ? [`M${index % modules.size} ${Math.floor(index / modules.size)}h1v1h-1z`] : []));
  return { size: modules.size, path: squares.join("") };
}

/** The ways into a session: the short address people type, and the QR code that has the code filled in. */
export function waysIn(origin: string, typed: string, scanned: string): { readonly address: string; readonly qr: Qr } {
  return { address: `${new URL(origin).host}${typed}`, qr: qrOf(`${origin}${scanned}`) };
}
