/** Bits of a number that can carry a position, so that sorting the numbers sorts the positions along with them. */
const [positionBits, mostPositions] = [0xffff, 0x1_0000];

/** On machines that keep the low byte first, the half of a number that has the last bits of its fraction. */
const lowHalf = 0;

/** The positions of numbers in ascending order of the numbers; NaN has none.
 *
 *  Sorting numbers is ten times as fast as sorting positions by a comparison. So the last bits of each number, which hardly
 *  ever decide, give way to its position; numbers so close that they did decide are put right afterwards. */
export function ascendingOrder(numbers: Float64Array): Uint32Array {
  const order = numbers.length > mostPositions ? comparedOrder(numbers) : roughOrder(numbers);
  for (let at = 1; at < order.length; at += 1) settle(order, at, numbers);
  return order;
}

function roughOrder(numbers: Float64Array): Uint32Array {
  const marked = numbers.slice();
  const halves = new Uint32Array(marked.buffer);
  for (let at = 0; at < marked.length; at += 1) {
    // NaN keeps its bits and goes to the end.
    const half = 2 * at + lowHalf;
    if (!Number.isNaN(marked[at])) halves[half] = (((halves[half] ?? 0) & ~positionBits) | at) >>> 0;
  }
  marked.sort();
  const order = new Uint32Array(numbers.length);
  let length = 0;
  for (; length < marked.length && !Number.isNaN(marked[length]); length += 1) order[length] = (halves[2 * length + lowHalf] ?? 0) & positionBits;
  return order.subarray(0, length);
}

function comparedOrder(numbers: Float64Array): Uint32Array {
  const order = Uint32Array.from(numbers.keys()).filter((at) => !Number.isNaN(numbers[at]));
  return order.sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
}

/** Moves one position down past those of larger numbers. */
function settle(order: Uint32Array, from: number, numbers: Float64Array): void {
  const moving = order[from] ?? 0;
  const number = numbers[moving] ?? 0;
  let at = from;
  for (; at > 0 && (numbers[order[at - 1] ?? 0] ?? 0) > number; at -= 1) order[at] = order[at - 1] ?? 0;
  order[at] = moving;
}
