/**
 * The scripts of the pages that the stand-in for Stripe.js puts into ours. Each is sent to the browser as it is written,
 * so it may use what a browser has, and nothing else.
 */

interface Asked {
  key: string;
  clientSecret: string;
  return_url: string;
}

/** Takes a card, pays with it, and tells the page around nothing but what came of it. */
function takeCard(root: string): void {
  const typed = (name: string) => document.querySelector<HTMLInputElement>(`#${name}`)?.value ?? "";
  const wrong = (code: string, message: string) => ({
    error: { type: "validation_error", code, message },
  });
  const readCard = (): { number: string } | ReturnType<typeof wrong> => {
    const number = typed("number").replace(/[\s-]/g, "");
    if (!/^\d{14,19}$/.test(number)) return wrong("incomplete_number", "Số thẻ chưa đủ.");
    const digits = [...number].reverse().map((digit, place) => Number(digit) * (1 + (place % 2)));
    const sum = digits.reduce((total, digit) => total + (digit > 9 ? digit - 9 : digit), 0);
    if (sum % 10 !== 0) return wrong("invalid_number", "Số thẻ không đúng.");
    const [, month = "", year = ""] = /^(\d\d)\s*\/\s*(\d\d)$/.exec(typed("expiry")) ?? [];
    const end = new Date(2000 + Number(year), Number(month));
    if (!month) return wrong("incomplete_expiry", "Ngày hết hạn chưa đủ.");
    if (end < new Date()) return wrong("invalid_expiry_year_past", "Thẻ đã hết hạn.");
    return /^\d{3,4}$/.test(typed("cvc"))
      ? { number }
      : wrong("incomplete_cvc", "Mã bảo mật chưa đủ.");
  };
  const pay = async ({ key, clientSecret, return_url }: Asked): Promise<object> => {
    const card = readCard();
    const problem = document.querySelector("#problem");
    if (problem) problem.textContent = "error" in card ? card.error.message : "";
    if ("error" in card) return card;
    const body = new URLSearchParams({
      key,
      client_secret: clientSecret,
      return_url,
      "payment_method_data[type]": "card",
      "payment_method_data[card][number]": card.number,
    });
    const id = clientSecret.split("_secret_")[0] ?? "";
    try {
      const address = `${root}/v1/payment_intents/${id}/confirm`;
      const answer = await fetch(address, { method: "POST", body });
      const told = (await answer.json()) as { error?: object };
      return answer.ok ? { intent: told } : { error: told.error };
    } catch {
      return { error: { type: "api_connection_error", message: "Stripe cannot be reached." } };
    }
  };
  addEventListener("message", ({ data, ports: [port] }: MessageEvent<{ variables: object }>) => {
    if (!port) return;
    const names = { colorPrimary: "accent", colorBackground: "paper", colorText: "ink" };
    const given = data.variables as Record<string, string>;
    for (const [name, own] of Object.entries(names)) {
      document.documentElement.style.setProperty(`--${own}`, given[name] ?? "");
    }
    port.onmessage = ({ data: asked }: MessageEvent<Asked>) =>
      void pay(asked).then((answer) => port.postMessage(answer));
  });
}

/** Has the buyer say whether it is she who pays, and tells the page around that she has. */
function askAtBank(root: string): void {
  addEventListener("message", ({ data, ports: [port] }: MessageEvent<{ id: string }>) => {
    if (!port) return;
    document.querySelectorAll("button").forEach((button) => {
      button.onclick = () => {
        const body = new URLSearchParams({ act: button.value });
        const sent = fetch(`${root}/pay/${data.id}`, { method: "POST", body, redirect: "manual" });
        void sent.finally(() => port.postMessage({ answered: true }));
      };
    });
  });
}

const SCRIPTS = { fields: takeCard, bank: askAtBank };

/** The script of such a page. @param root where the stand-in for Stripe is reached by browsers */
export function frameScript(page: keyof typeof SCRIPTS, root: string): string {
  return `"use strict";\n(${String(SCRIPTS[page])})(${JSON.stringify(root)});\n`;
}
