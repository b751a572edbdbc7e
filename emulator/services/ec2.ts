// EC2: its query protocol around the actions. Floor: codec, actions.
import { actions, isAction } from "../actions/index";
import { type Call } from "../actions/call";
import { checkRegion } from "../actions/region";
import { apiVersion, decode, encode, encodeError, type Action, type Output } from "../codec";
import { scattered } from "../order";
import { refusal } from "../refusal";
import { formOf } from "./query";
import { maxQueryBytes, type Service } from "./service";

/** What XML 1.0 cannot write, so that no answer could carry it. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const headers = { "content-type": "text/xml;charset=UTF-8" };

/** EC2. */
export const ec2Service: Service = {
  maxBodyBytes: maxQueryBytes,
  errors: {
    throttled: { code: "RequestLimitExceeded", message: "Request limit exceeded.", status: 503 },
    broken: { code: "InternalError", message: "An internal error has occurred.", status: 500 },
  },
  badCredentials: () => refusal("wrongSignature"),
  tooLarge: () => refusal("tooLarge", maxQueryBytes),
  actionOf: (request) => formOf(request).action,

  inputOf(action, request) {
    const { version = apiVersion, parameters } = formOf(request);
    const bad = [["Action", action], ...parameters].flat().find((text) => unwritable.test(text));
    if (bad !== undefined) throw refusal("badCharacter", JSON.stringify(bad));
    if (action === "") throw refusal("missingAction");
    if (!isAction(action)) throw refusal("invalidAction", action);
    if (version !== apiVersion) throw refusal("wrongVersion", version);
    return { ...decode(action, parameters) };
  },

  perform(name, input, call) {
    const action = name as Action;
    checkRegion(call);
    if (input.DryRun === true) throw refusal("dryRun");
    // The codec decoded the input by the schema of this very action, a tie that the types cannot express.
    const handle = actions[action] as (input: unknown, call: Call) => Output<Action>;
    const output = handle(input, call);
    const answer = call.orderSeed === undefined ? output : scattered(output, call.orderSeed);
    return { status: 200, headers, body: encode(action, answer, call.requestId) };
  },

  refuse: ({ code, message, status }, requestId) => ({
    status,
    headers,
    body: encodeError(code, message, requestId),
    errorCode: code,
  }),
};
