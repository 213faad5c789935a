/** What is asked for. */
export interface Request {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  /** Fields of a form, sent with POST. */
  readonly body?: URLSearchParams | undefined;
  /** Media types that are wanted. */
  readonly accept: string;
}

/** What came, whole and unpacked. */
export interface Answer {
  readonly bytes: Uint8Array;
  /** Media type without its parameters, in lower case; empty where the server names none. */
  readonly type: string;
  /** The server said how long it is, or where it ends: it cannot have been cut off unnoticed. */
  readonly isMeasured: boolean;
}
