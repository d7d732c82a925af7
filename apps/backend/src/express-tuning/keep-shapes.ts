import http, { IncomingMessage, ServerResponse, type ServerOptions } from "node:http";
import { Socket } from "node:net";
import { medusaExpress } from "./medusa-express";

/** What Express keeps on an application for the requests and answers that it gets. */
interface Prototypes {
  request: object;
  response: object;
  init: () => void;
}

type Build = (this: unknown, ...given: unknown[]) => void;

/** A constructor that builds what `build` does, as an instance of `prototype` from the beginning. */
function builderOf(build: unknown, prototype: object): Build {
  const constructor: Build = function (...given) {
    Reflect.apply(build as Build, this, given);
  };
  constructor.prototype = prototype;
  return constructor;
}

/** What a server for this application makes requests and answers with. */
function buildersOf({ request, response }: Prototypes): ServerOptions {
  return {
    IncomingMessage: builderOf(IncomingMessage, request),
    ServerResponse: builderOf(ServerResponse, response),
  } as unknown as ServerOptions;
}

/** False in a Node in which these are classes, which build nobody else's instances. */
function canBuildOn(prototypes: Prototypes): boolean {
  const builders = buildersOf(prototypes);
  try {
    const request = new (builders.IncomingMessage as typeof IncomingMessage)(new Socket());
    return new (builders.ServerResponse as typeof ServerResponse)(request).req === request;
  } catch {
    return false;
  }
}

/**
 * Lets requests and answers come into being as those of the Express application that was made last. Express 4 turns
 * Node's into its own by another prototype, after which V8 takes each of them for a shape that it has never seen:
 * half of what such a request allocates are descriptions of shapes, which wait for a tidying of the whole
 * memory, and every look at a property is a search. To be called once, before application and server are made.
 */
export function keepShapes(): void {
  let builders: ServerOptions = {};
  const { application } = medusaExpress<{ application: Prototypes }>();
  const { init } = application;
  application.init = function (this: Prototypes) {
    builders = canBuildOn(this) ? buildersOf(this) : {};
    init.call(this);
  };
  const { createServer } = http;
  const make = (options: ServerOptions, listener?: http.RequestListener): http.Server =>
    createServer({ ...builders, ...options }, listener);
  http.createServer = (
    given: ServerOptions | http.RequestListener = {},
    listener?: http.RequestListener,
  ): http.Server => (typeof given === "function" ? make({}, given) : make(given, listener));
}
