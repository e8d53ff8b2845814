import { printHere } from "~/domain/plan/print-here.server";
import type { Delivery, Order } from "~/domain/plan/print-shop.server";

/** Makes the files of plans for the server, which starts this as a process of its own (see `PrintShop`). Ends with it. */
process.on("disconnect", () => process.exit(0));
process.on("message", (order: Order) => void make(order).then((made) => process.send?.(made)));

async function make({ kind, plan }: Order): Promise<Delivery> {
  try {
    return { file: await printHere(kind, plan) };
  } catch (error) {
    return { failure: String(error) };
  }
}
