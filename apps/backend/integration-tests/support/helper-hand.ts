import type { ActView } from "../../src/audit/list-acts";
import { askRoute } from "./seller-access";

/** What became of one write. */
export interface Written {
  /** As the access table names it. */
  route: string;
  status: number;
  /** What its seller's log says of it, e.g. "product.submit · Cán bộ xã · helper". */
  acts: string[];
}

type Params = Record<string, string>;

/** A person who writes for a seller, and what the seller's own log says after each of her writes. */
export class HelperHand {
  readonly written: Written[] = [];
  #known = new Set<string>();

  /** @param owner reads the log */
  constructor(
    readonly url: string,
    readonly token: string,
    readonly owner: string,
  ) {}

  async write<Body = object>(route: string, params: Params = {}, body?: object): Promise<Body> {
    await this.#newActs();
    const filled = route.replaceAll(/:(\w+)/g, (_all, name: string) => params[name] ?? "");
    const path = params.search === undefined ? filled : `${filled}?${params.search}`;
    const { status, body: answered } = Buffer.isBuffer(body)
      ? await this.#send<Body>(path, body)
      : await askRoute<Body>(this.url, path, this.token, body);
    this.written.push({ route, status, acts: await this.#newActs() });
    return answered;
  }

  async #send<Body>(path: string, bytes: Buffer): Promise<{ status: number; body: Body }> {
    const response = await fetch(`${this.url}${path.replace("POST ", "")}`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${this.token}`,
        "content-type": "application/octet-stream",
      },
      body: new Uint8Array(bytes),
    });
    return { status: response.status, body: (await response.json()) as Body };
  }

  async #newActs(): Promise<string[]> {
    const path = "GET /seller/acts?limit=10";
    const { body } = await askRoute<{ acts: ActView[] }>(this.url, path, this.owner);
    const fresh = body.acts.filter(({ id }) => !this.#known.has(id));
    for (const { id } of fresh) this.#known.add(id);
    return fresh.map(({ action, actor }) => `${action} · ${actor.name} · ${actor.role}`);
  }
}
