import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BACKEND_DIR } from "../../scripts/house/paths";
import { house } from "../buying/house";

interface Person {
  role: string;
  email: string;
  password: string;
}

const PEOPLE = join(BACKEND_DIR, "src", "demonstration", "people.json");

async function answerOf<Body>(path: string, init: RequestInit): Promise<Body> {
  const answer = await fetch(`${house().backendUrl}${path}`, init);
  if (!answer.ok) {
    throw new Error(`${path} answered ${String(answer.status)}`);
  }
  return (await answer.json()) as Body;
}

async function operatorToken(): Promise<string> {
  const people = JSON.parse(readFileSync(PEOPLE, "utf8")) as Person[];
  const { email, password } = people.find(({ role }) => role === "operator") ?? {};
  const { token } = await answerOf<{ token: string }>("/auth/user/emailpass", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  return token;
}

/** The code that the market last wrote to a phone, as its operator reads it out. */
export async function codeSentTo(phone: string): Promise<string> {
  const headers = { authorization: `Bearer ${await operatorToken()}` };
  const deadline = Date.now() + 10_000;
  for (;;) {
    const { messages } = await answerOf<{ messages: { to: string; text: string }[] }>(
      "/admin/outbox?limit=20",
      { headers },
    );
    const code = /\d{6}/.exec(messages.find(({ to }) => to === phone)?.text ?? "")?.[0];
    if (code !== undefined) {
      return code;
    }
    if (Date.now() > deadline) {
      throw new Error(`Nothing was sent to ${phone}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function asOperator<Body>(path: string, body?: object): Promise<Body> {
  const headers = {
    authorization: `Bearer ${await operatorToken()}`,
    "content-type": "application/json",
  };
  return answerOf<Body>(
    path,
    body === undefined ? { headers } : { method: "POST", headers, body: JSON.stringify(body) },
  );
}

/**
 * Looks at an application that was sent, and opens the shop: the identity is linked, papers that a
 * household has not yet are waived.
 *
 * @returns the shop's handle
 */
export async function openShop(name: string): Promise<string> {
  const { applications } = await asOperator<{ applications: { id: string; name: string }[] }>(
    "/admin/applications?limit=100",
  );
  const shop = applications.find((application) => application.name === name);
  if (shop === undefined) {
    throw new Error(`${name} sent no application`);
  }
  const path = `/admin/sellers/${shop.id}`;
  const evidence = "Biên bản đối chiếu số 1";
  await asOperator(`${path}/identity`, { state: "linked", evidence, good_until: null });
  const waiver = { mark: "overridden", reason: "Xã đã kiểm tra tại chỗ" };
  await asOperator(`${path}/requirements/selreq_food_safety`, waiver);
  await asOperator(`${path}/requirements/selreq_review`, { mark: "verified" });
  await asOperator(`${path}/approve`, {});
  const { seller } = await asOperator<{ seller: { handle: string } }>(path);
  return seller.handle;
}

/** Lets a product in that waits under this title. */
export async function letIn(title: string): Promise<void> {
  const { changes } = await asOperator<{ changes: { id: string; product: string }[] }>(
    "/admin/listing-changes?limit=100",
  );
  const waiting = changes.filter(({ product }) => product === title);
  expect(waiting).toHaveLength(1);
  await asOperator(`/admin/listing-changes/${waiting[0]?.id ?? ""}/confirm`, {});
}
