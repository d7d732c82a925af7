declare const self: ServiceWorkerGlobalScope;

/** The service worker's own global scope. */
export const worker = self;
