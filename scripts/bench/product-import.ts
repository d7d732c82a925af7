import { HouseError } from "../house/house-error";
import { BACKEND, type Ground } from "./ground";
import type { Measure, Reading } from "./measure";
import { watchMemory } from "./memory";
import { plainPhoto } from "./plain-photo";
import { prepareDatabase } from "./prepare-database";
import { summarise } from "./summarise";

const PRODUCTS = 10_000;
/** What the market promises a seller of a file as large as it takes. */
const MOST_SECONDS = 300;
const LOOK_AGAIN_MS = 1_000;
const PHOTO = "anh.png";
const PERSON = { email: "htx-dong-tien@cho-lang.example", password: "minh-hoa-2026" };

interface Import {
  id: string;
  status: string;
  counts: { new: number; changed: number; unchanged: number; bad: number };
  progress: { done: number; failed: number };
}

const HEADINGS =
  "Mã sản phẩm,Tên sản phẩm,Bộ sản phẩm,Quy cách,Cân nặng (gam),Giá (đồng),Tồn kho,Ảnh,Câu chuyện";

function table(priceVnd: number, stock: number): Buffer {
  const rows = Array.from({ length: PRODUCTS }, (_, at) => {
    const n = String(at).padStart(5, "0");
    return `HANG-${n},Trứng vịt biển lứa ${n},2,Hộp 10 quả,700,${String(priceVnd)},${String(stock)},${PHOTO},Vịt thả bãi triều.`;
  });
  return Buffer.from(`${HEADINGS}\n${rows.join("\n")}\n`);
}

/** A seller's person at the backend. */
class Person {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  static async logIn(url: string): Promise<Person> {
    const answer = await fetch(`${url}/auth/seller/emailpass`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(PERSON),
    });
    return new Person(url, ((await answer.json()) as { token: string }).token);
  }

  async ask<Body>(method: "GET" | "POST", path: string, bytes?: Buffer): Promise<Body> {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}` },
      ...(bytes ? { body: new Uint8Array(bytes) } : {}),
    });
    if (!answer.ok) throw new HouseError(`${path} answered ${String(answer.status)}`);
    return (await answer.json()) as Body;
  }

  /** Has a file looked at. */
  async check(bytes: Buffer): Promise<Import> {
    return (await this.ask<{ import: Import }>("POST", "/seller/product-imports", bytes)).import;
  }

  /** Loads a file to its end. */
  async load({ id }: Import): Promise<void> {
    const path = `/seller/product-imports/${id}`;
    await this.ask("POST", `${path}/load`);
    for (;;) {
      const { status, progress } = (await this.ask<{ import: Import }>("GET", path)).import;
      if (progress.failed > 0) throw new HouseError(`${String(progress.failed)} products failed`);
      if (status === "done") return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }
}

/** How long something took, once: what it did cannot be done again. */
async function timed<Result>(
  subject: string,
  work: () => Promise<Result>,
  most: number | null = null,
): Promise<{ reading: Reading; result: Result }> {
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1_000;
  const promise = most === null ? null : ({ kind: "at most", value: most } as const);
  return {
    reading: summarise({ measure: "product file", subject, unit: "s" }, [seconds], promise),
    result,
  };
}

async function stand(ground: Ground): Promise<{ person: Person; pid: number }> {
  await prepareDatabase(ground, { name: "demonstration", script: null });
  const databaseUrl = await ground.copyOf("demonstration");
  const { url, pid } = await ground.stand("backend", databaseUrl, {
    ...BACKEND,
    // What loads a file is a subscriber, which a mere server has none of.
    env: (port) => ({ ...BACKEND.env(port), MEDUSA_WORKER_MODE: "shared" }),
  });
  const person = await Person.logIn(url);
  await person.ask("POST", `/seller/photos?file_name=${PHOTO}`, plainPhoto());
  return { person, pid };
}

/** Looks at a file that must change nothing. */
async function checkUnchanged(person: Person, bytes: Buffer): Promise<void> {
  const { counts } = await person.check(bytes);
  if (counts.unchanged !== PRODUCTS) {
    throw new HouseError(`The same file again: ${JSON.stringify(counts)}`);
  }
}

/**
 * A file as large as the market takes: looked at, loaded, and sent again, which must change nothing; then
 * with another price and stock on each row.
 */
export const productImport: Measure = async (ground) => {
  const { person, pid } = await stand(ground);
  const mostMemory = watchMemory({ pid });
  const goods = table(55_000, 40);
  const look = await timed("look at 10,000 new products", () => person.check(goods));
  const load = await timed(
    "load 10,000 new products",
    () => person.load(look.result),
    MOST_SECONDS,
  );
  const again = await timed("look at the same file again", () => checkUnchanged(person, goods));
  const dearer = table(56_000, 60);
  const lookChanged = await timed("look at 10,000 changes", () => person.check(dearer));
  const loadChanged = await timed(
    "load 10,000 prices and stocks",
    () => person.load(lookChanged.result),
    MOST_SECONDS,
  );
  const settled = await timed("look at these again", () => checkUnchanged(person, dearer));
  const steps = [look, load, again, lookChanged, loadChanged, settled];
  const memory = {
    measure: "product file",
    subject: "most memory of the backend",
    unit: "MB",
  } as const;
  return [...steps.map(({ reading }) => reading), summarise(memory, [mostMemory()])];
};
