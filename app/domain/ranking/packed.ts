import type { Series } from "./series";

/** A series as its row in the database holds it: numbers side by side, low byte first. */
export type PackedSeries = {
  readonly places: Buffer;
  readonly values: Buffer;
  readonly values2: Buffer | null;
  readonly qualities: Buffer;
};

/** Every machine this runs on keeps the low byte first, so the memory of the arrays is the packed form. */
export function packed({ places, values, values2, qualities }: Series): PackedSeries {
  return { places: bytesOf(places), values: bytesOf(values), values2: values2 && bytesOf(values2), qualities: bytesOf(qualities) };
}

function bytesOf(numbers: Int32Array | Float64Array | Uint8Array): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

export function unpacked({ places, values, values2, qualities }: PackedSeries): Series {
  return {
    places: new Int32Array(memoryOf(places)),
    values: new Float64Array(memoryOf(values)),
    values2: values2 && new Float64Array(memoryOf(values2)),
    qualities: new Uint8Array(memoryOf(qualities)),
  };
}

/** A copy: arrays of numbers may not begin anywhere in the memory of another. */
function memoryOf(bytes: Buffer): ArrayBuffer {
  const memory = new ArrayBuffer(bytes.length);
  new Uint8Array(memory).set(bytes);
  return memory;
}
