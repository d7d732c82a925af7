import type { ImportPage } from "../../src/product-imports/import-view";

export interface SentTable {
  import?: ImportPage;
  code?: string;
  details?: { reason?: string; fields?: { file?: string } };
}

/** Sends a file of products as a seller; as a stream nobody is told beforehand how long it is. */
export async function sendTable(url: string, token: string, bytes: Buffer | ReadableStream) {
  const query = new URLSearchParams({ file_name: "hang.csv" });
  const response = await fetch(`${url}/seller/product-imports?${query.toString()}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/octet-stream" },
    ...(bytes instanceof ReadableStream
      ? { body: bytes, duplex: "half" as const }
      : { body: new Uint8Array(bytes) }),
  });
  return { status: response.status, body: (await response.json()) as SentTable };
}
