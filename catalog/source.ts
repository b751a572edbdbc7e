/**
 * Where a fact comes from. Every table of the catalog, and every rule, carries one or more of these.
 * Floor: nothing.
 */
export interface Source {
  /** Document and page, or the address of one that the public can open. */
  readonly document: string;
  /** Day on which we last held the fact against the document, `YYYY-MM-DD`. */
  readonly checked: string;
}
