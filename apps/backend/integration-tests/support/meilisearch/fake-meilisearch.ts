import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerSearch, type SearchRequest } from "./answer-search";
import { ApiError, requireKnown } from "./api-error";
import { DEFAULT_SETTINGS, type HeldDocument, type HeldIndex, type Settings } from "./held-index";
import { readFilter } from "./read-filter";

interface Task {
  uid: number;
  indexUid: string;
  status: "enqueued" | "succeeded" | "failed";
  error: object | null;
}

type Answer = [status: number, body: unknown];

const NAME = /^[\w-]{1,400}$/;
const DOCUMENT_ID = /^[\w-]{1,511}$/;
/** A task is not done when it is accepted. */
const TASK_MILLISECONDS = 30;

/**
 * Meilisearch's API as far as the market speaks it, as strict as the real one about what it gets, and like it
 * in folding all marks away. It shows that what is sent is understood and that it makes marks count; how well
 * the real one ranks only the real one can show.
 */
export class FakeMeilisearch {
  readonly key = "a-key-of-the-tests";
  readonly indexes = new Map<string, HeldIndex>();
  /** Searches that were answered, as they were sent. */
  readonly searches: SearchRequest[] = [];
  private readonly tasks: Task[] = [];
  private server: Server | null = null;
  private port = 0;

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Always at the same address, from the first start on. */
  async start(): Promise<void> {
    const server = createServer((request, response) => void this.receive(request, response));
    await new Promise<void>((resolve) => server.listen(this.port, resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  /** Ends like a server that is switched off; what it holds stays. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = "";
    for await (const chunk of request) {
      text += String(chunk);
    }
    const [status, body] = this.answerOrRefuse(request, text);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  }

  private answerOrRefuse({ method, url = "", headers }: IncomingMessage, text: string): Answer {
    try {
      if (headers.authorization !== `Bearer ${this.key}`) {
        throw new ApiError(403, "invalid_api_key", "The provided API key is invalid.");
      }
      const [path = ""] = url.split("?");
      const body = text === "" ? null : (JSON.parse(text) as unknown);
      return this.answer(`${method} ${path}`, body);
    } catch (error) {
      if (error instanceof ApiError) {
        return [error.status, error.body];
      }
      throw error;
    }
  }

  private answer(call: string, body: unknown): Answer {
    const [, verb = "", uid = "", rest = ""] =
      /^(\w+) \/(?:indexes|tasks)\/([^/]+)\/?(.*)$/.exec(call) ?? [];
    switch (uid === "" ? call : `${verb} ${call.includes("/tasks/") ? "task" : rest}`) {
      case "GET /stats":
        return [200, { databaseSize: 0, indexes: this.sizes() }];
      case "GET /indexes":
        return [
          200,
          { results: [...this.indexes.values()].map(described), offset: 0, limit: 1_000 },
        ];
      case "POST /indexes":
        return this.create(body as { uid: string; primaryKey: string });
      case "POST /multi-search":
        return [200, { results: (body as { queries: SearchRequest[] }).queries.map(this.search) }];
      case "GET task":
        return [200, this.tasks[Number(uid)]];
      case "GET ":
        return [200, described(this.index(uid))];
      case "DELETE ":
        return this.enqueue(uid, () => this.indexes.delete(uid));
      case "PATCH settings":
        return this.set(this.index(uid), body as Partial<Settings>);
      case "POST documents":
        return this.enqueue(uid, () => put(this.index(uid), body as HeldDocument[]));
      case "DELETE documents":
        return this.enqueue(uid, () => this.index(uid).documents.clear());
      case "POST documents/delete-batch":
        return this.enqueue(uid, () => remove(this.index(uid), body as string[]));
      case "POST documents/delete":
        return this.enqueue(uid, () => removeBy(this.index(uid), body as { filter: string }));
      default:
        throw new ApiError(404, "not_found", `There is no ${call}`);
    }
  }

  private index(uid: string): HeldIndex {
    const index = this.indexes.get(uid);
    if (!index) {
      throw new ApiError(404, "index_not_found", `Index \`${uid}\` not found.`);
    }
    return index;
  }

  private create({ uid, primaryKey }: { uid: string; primaryKey: string }): Answer {
    if (!NAME.test(uid)) {
      throw new ApiError(400, "invalid_index_uid", `\`${uid}\` is not a valid index uid.`);
    }
    return this.enqueue(uid, () => {
      const settings = { ...DEFAULT_SETTINGS };
      const createdAt = new Date().toISOString();
      this.indexes.set(uid, { uid, primaryKey, createdAt, settings, documents: new Map() });
    });
  }

  private set(index: HeldIndex, settings: Partial<Settings>): Answer {
    requireKnown(settings, Object.keys(DEFAULT_SETTINGS));
    return this.enqueue(index.uid, () => Object.assign(index.settings, settings));
  }

  private readonly search = (request: SearchRequest): object => {
    const answer = answerSearch(this.index(request.indexUid), request);
    this.searches.push(request);
    return answer;
  };

  /** Tasks are done one after another, some time after they were accepted. */
  private enqueue(indexUid: string, job: () => unknown): Answer {
    const task: Task = { uid: this.tasks.length, indexUid, status: "enqueued", error: null };
    this.tasks.push(task);
    setTimeout(() => {
      try {
        job();
        task.status = "succeeded";
      } catch (error) {
        task.status = "failed";
        task.error = error instanceof ApiError ? error.body : { message: String(error) };
      }
    }, TASK_MILLISECONDS);
    return [202, { taskUid: task.uid, indexUid, status: "enqueued" }];
  }

  private sizes(): object {
    return Object.fromEntries(
      [...this.indexes].map(([uid, { documents }]) => [uid, { numberOfDocuments: documents.size }]),
    );
  }
}

function described({ uid, primaryKey, createdAt }: HeldIndex): object {
  return { uid, primaryKey, createdAt, updatedAt: createdAt };
}

function put({ documents, primaryKey }: HeldIndex, added: readonly HeldDocument[]): void {
  for (const document of added) {
    const id = String(document[primaryKey]);
    if (!DOCUMENT_ID.test(id)) {
      throw new ApiError(400, "invalid_document_id", `Document identifier \`${id}\` is invalid.`);
    }
    documents.set(id, document);
  }
}

function remove({ documents }: HeldIndex, ids: readonly string[]): void {
  ids.forEach((id) => documents.delete(id));
}

function removeBy(index: HeldIndex, { filter }: { filter: string }): void {
  const passes = readFilter(filter, index.settings.filterableAttributes);
  const found = [...index.documents].filter(([, document]) => passes(document));
  remove(
    index,
    found.map(([id]) => id),
  );
}
