import type { PageMessage } from "./worker-message";

/** Has the service worker try again to send what waits. */
export function tryToSend(): void {
  const message: PageMessage = { kind: "send", path: location.pathname };
  navigator.serviceWorker.controller?.postMessage(message);
}
