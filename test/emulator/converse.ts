// A connection by hand: what no client would send, and all that comes back.
import { connect } from "node:net";

export interface Conversation {
  /**
   * Ends when the emulator says that it has begun to read: of a request with the header `expect: 100-continue`.
   */
  readonly begun: Promise<void>;
  /** Everything that comes back until the connection ends. */
  readonly answer: Promise<string>;
}

/** Sends a text as it stands, and then nothing. */
export function converse(url: string, text: string): Conversation {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname, () => socket.write(text));
  const begun = new Promise<void>((resolve) => {
    socket.once("data", () => {
      resolve();
    });
  });
  const answer = new Promise<string>((resolve) => {
    let all = "";
    socket.on("data", (chunk) => (all += chunk.toString()));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      resolve(all);
    });
  });
  return { begun, answer };
}
