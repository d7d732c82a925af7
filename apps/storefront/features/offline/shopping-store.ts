import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { NOTHING_KEPT, type Shopping } from "./shopping";

interface Schema extends DBSchema {
  kept: { key: "shopping"; value: Shopping };
}

const NAME = "cho-lang";
const VERSION = 1;

/** Told to every page and to the worker after each change. */
export const SHOPPING_CHANGED = "shopping-changed";

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade: (database) => {
      database.createObjectStore("kept");
    },
  });
}

/** What this phone keeps of the shopper. */
export async function readShopping(): Promise<Shopping> {
  const database = await open();
  const kept = await database.get("kept", "shopping");
  database.close();
  return kept ?? NOTHING_KEPT;
}

/**
 * Changes it in one transaction, so that pages and worker never overwrite each other. Returns after it is
 * on the disk: a phone that dies the next moment has it still.
 */
export async function changeShopping(change: (kept: Shopping) => Shopping): Promise<Shopping> {
  const database = await open();
  const transaction = database.transaction("kept", "readwrite", { durability: "strict" });
  const next = change((await transaction.store.get("shopping")) ?? NOTHING_KEPT);
  await transaction.store.put(next, "shopping");
  await transaction.done;
  database.close();
  const channel = new BroadcastChannel(SHOPPING_CHANGED);
  channel.postMessage(null);
  channel.close();
  return next;
}
