/** An event that a service worker may prolong. */
export interface LongEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page, which the worker may answer. */
export interface AskEvent extends LongEvent {
  readonly request: Request;
  /** What the browser asked the network for while the worker was waking up. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

/** Something that a page tells the worker. */
export interface TellEvent extends LongEvent {
  readonly data: readonly string[];
}

/** What this project uses of ServiceWorkerGlobalScope, which TypeScript's DOM types leave out. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly navigator: { readonly connection?: { readonly saveData: boolean } };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  oninstall: (event: LongEvent) => void;
  onactivate: (event: LongEvent) => void;
  onfetch: (event: AskEvent) => void;
  onmessage: (event: TellEvent) => void;
}
