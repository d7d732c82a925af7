import { house } from "../buying/house";
import { theOperator } from "../operator/the-operator";

async function answerOf<Body>(path: string, init: RequestInit): Promise<Body> {
  const answer = await fetch(`${house().backendUrl}${path}`, init);
  if (!answer.ok) {
    throw new Error(`${path} answered ${String(answer.status)}`);
  }
  return (await answer.json()) as Body;
}

async function operatorToken(): Promise<string> {
  const { email, password } = theOperator();
  const { token } = await answerOf<{ token: string }>("/auth/user/emailpass", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  return token;
}

/** The code that the market last wrote to a phone, as its operator reads it out. */
export function codeSentTo(phone: string): Promise<string> {
  return wordsSentTo(phone, /\d{6}/);
}

/** What matches in the last message to a phone in which something does. */
export async function wordsSentTo(phone: string, pattern: RegExp): Promise<string> {
  const headers = { authorization: `Bearer ${await operatorToken()}` };
  const deadline = Date.now() + 10_000;
  for (;;) {
    const { messages } = await answerOf<{ messages: { to: string; text: string }[] }>(
      "/admin/outbox?limit=20",
      { headers },
    );
    const [words] = messages.flatMap(({ to, text }) =>
      to === phone ? (pattern.exec(text)?.[0] ?? []) : [],
    );
    if (words !== undefined) {
      return words;
    }
    if (Date.now() > deadline) {
      throw new Error(`Nothing was sent to ${phone}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
