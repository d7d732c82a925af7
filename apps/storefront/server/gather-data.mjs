/** @typedef {import("node:http").ServerResponse} Response */

/** What a change of page loads instead of a document. */
const DATA = "text/x-component";

/**
 * Has the data of a page that was drawn beforehand end the response whole, as its document does: Next pipes it
 * although all of it is there. Data that is drawn as it is asked for still comes in parts.
 *
 * @param {Response} response
 * @param {(data: string) => void} endWhole
 */
export function gatherData(response, endWhole) {
  const flushHeaders = response.flushHeaders.bind(response);
  // Next calls it once all headers are set, before the first part.
  response.flushHeaders = () => {
    const isData = `${response.getHeader("content-type")}`.startsWith(DATA);
    if (!isData || !response.hasHeader("x-nextjs-prerender")) {
      flushHeaders();
      return;
    }
    /** @type {Uint8Array[]} */
    const parts = [];
    response.write = (/** @type {Uint8Array | string} */ part) => {
      parts.push(Buffer.from(part));
      return true;
    };
    response.end = () => {
      endWhole(Buffer.concat(parts).toString());
      return response;
    };
  };
}
