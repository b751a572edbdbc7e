// What a service is to the server: how it reads a request, performs it, and says no. Floor: calls, faults, refusals.
import { type Call } from "../actions/call";
import { type Caller, type Verdict } from "../caller";
import { type FaultError, type ServiceErrors } from "../faults";
import { type HttpAnswer, type HttpRequest } from "../http";
import { type Refusal } from "../refusal";

/** One call of a service. */
export interface ServiceCall extends Call {
  readonly caller: Caller;
  readonly requestId: string;
  readonly request: HttpRequest;
  /** Scatters the lists of EC2's answers. */
  readonly orderSeed: number | undefined;
}

/** A service that shares the emulator's port; a request's credential scope names it. */
export interface Service {
  /** Bodies beyond it are not kept. */
  readonly maxBodyBytes: number;
  /** What random faults answer. */
  readonly errors: ServiceErrors;
  /** The refusal of a signature that did not hold. */
  badCredentials(verdict: Exclude<Verdict, "good">): Refusal;
  /** The refusal of a body that is too large. */
  tooLarge(): Refusal;
  /** The action that a request names; empty if it names none. */
  actionOf(request: HttpRequest): string;
  /**
   * Reads the input of an action.
   *
   * @throws Refusal for an action that is not modelled, and for input that is not of its form
   */
  inputOf(action: string, request: HttpRequest): Record<string, unknown>;
  /** Performs an action; throws a Refusal where the service documents one. */
  perform(action: string, input: Record<string, unknown>, call: ServiceCall): HttpAnswer;
  /** The service's error document. */
  refuse(error: FaultError, requestId: string, request: HttpRequest): HttpAnswer;
}

/** Bodies of the query and JSON services: room for 10,000 account ids; a limit of the emulator, not of AWS. */
export const maxQueryBytes = 1024 * 1024;
