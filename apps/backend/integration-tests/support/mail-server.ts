import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";

interface ReceivedMail {
  to: string;
  /** Headers and body, lines ended by CR and LF. */
  text: string;
}

export interface MailServer {
  /** `smtp://localhost:<port>`. */
  url: string;
  /** What it took, in that order. */
  received: ReceivedMail[];
  /** Whether it takes nothing for now, as a server that is overloaded says (451). */
  refusing: boolean;
  close: () => Promise<void>;
}

/** The code of six digits in a mail, as its reader sees it; undefined when there is none. */
export function codeInMail({ text }: ReceivedMail): string | undefined {
  const [headers = "", body = ""] = text.split("\r\n\r\n");
  const plain = /^Content-Transfer-Encoding: base64/im.test(headers)
    ? Buffer.from(body, "base64").toString("utf8")
    : body.replaceAll("=\r\n", "");
  return /\b\d{6}\b/.exec(plain)?.[0];
}

/** The order in which RFC 5321 wants the commands of a session. */
const AFTER: Record<string, string[]> = {
  EHLO: ["", "EHLO"],
  MAIL: ["EHLO"],
  RCPT: ["MAIL", "RCPT"],
  DATA: ["RCPT"],
};

/** One session: refuses commands out of order, lines that no CR ends, and addresses without brackets. */
function serve(socket: Socket, server: MailServer): void {
  let last = "";
  let to = "";
  let data: string | null = null;
  let rest = "";
  const say = (line: string) => socket.write(`${line}\r\n`);
  const command = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "QUIT") {
      say("221 bye");
      socket.end();
    } else if (!AFTER[verb]?.includes(last)) {
      say("503 out of order");
    } else if (verb === "MAIL" && server.refusing) {
      say("451 later");
    } else if ((verb === "MAIL" || verb === "RCPT") && !/:<[^<>\s]+@[^<>\s]+>/.test(line)) {
      say("501 no address");
    } else {
      last = verb;
      to = verb === "RCPT" ? (/<(.+?)>/.exec(line)?.[1] ?? "") : to;
      data = verb === "DATA" ? "" : null;
      say(verb === "DATA" ? "354 go on" : "250 ok");
    }
  };
  const take = (line: string) => {
    if (data === null) {
      command(line);
    } else if (line === ".") {
      server.received.push({ to, text: data });
      data = null;
      last = "EHLO";
      say("250 taken");
    } else {
      data += `${line.replace(/^\./, "")}\r\n`;
    }
  };
  socket.on("error", () => socket.destroy());
  socket.on("data", (bytes) => {
    rest += bytes.toString("utf8");
    if (/(^|[^\r])\n/.test(rest)) {
      say("500 bare line feed");
      socket.destroy();
      return;
    }
    for (let end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
      const line = rest.slice(0, end);
      rest = rest.slice(end + 2);
      take(line);
    }
  });
  say("220 test");
}

/** Starts a small strict SMTP server of the tests' own. */
export async function startMailServer(): Promise<MailServer> {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const mail: MailServer = {
    url: `smtp://localhost:${String(port)}`,
    received: [],
    refusing: false,
    close: async () => {
      server.close();
      await once(server, "close");
    },
  };
  server.on("connection", (socket) => serve(socket, mail));
  return mail;
}
