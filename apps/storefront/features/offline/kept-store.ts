const NAME = "cho-lang";
const STORE = "kept";

/** What the phone keeps under `key`. Throws where the browser stores nothing. */
export function readKept<Value>(key: string): Promise<Value | undefined> {
  return withStore<Value | undefined>("readonly", (store, done) => {
    get<Value>(store, key, done);
  });
}

/**
 * Changes it in one transaction, so that pages and worker never overwrite each other. Returns after it is
 * on the disk: a phone that dies the next moment has it still. Throws where the browser stores nothing or
 * has no room.
 */
export function changeKept<Value>(
  key: string,
  change: (kept: Value | undefined) => Value,
): Promise<Value> {
  return withStore<Value>("readwrite", (store, done) => {
    get<Value>(store, key, (kept) => {
      const next = change(kept);
      store.put(next, key);
      done(next);
    });
  });
}

function get<Value>(
  store: IDBObjectStore,
  key: string,
  then: (kept: Value | undefined) => void,
): void {
  const reading = store.get(key) as IDBRequest<Value | undefined>;
  reading.onsuccess = () => {
    then(reading.result);
  };
}

/** Runs `job` in a transaction of its own; what it hands to `done` is the result once all is on the disk. */
async function withStore<Result>(
  mode: IDBTransactionMode,
  job: (store: IDBObjectStore, done: (result: Result) => void) => void,
): Promise<Result> {
  const database = await open();
  try {
    return await new Promise<Result>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode, { durability: "strict" });
      transaction.onabort = () => {
        reject(transaction.error ?? new Error("The phone could not keep it"));
      };
      job(transaction.objectStore(STORE), (result) => {
        transaction.oncomplete = () => {
          resolve(result);
        };
      });
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(STORE);
    };
    opening.onsuccess = () => {
      resolve(opening.result);
    };
    opening.onerror = () => {
      reject(opening.error ?? new Error("The phone keeps nothing"));
    };
  });
}
