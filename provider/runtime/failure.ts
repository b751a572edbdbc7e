/**
 * Errors as a person meets them: what happened and what to do, never a stack. Floor: nothing.
 */

/**
 * An error for the host, which prints both the text and the stack of what is thrown: the one is empty of news and
 * the other is the message.
 */
class UserError extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.stack = message;
  }
  override toString(): string {
    return "pulumi-ami";
  }
}

/** The error to throw to the host for whatever was thrown to us. */
export function toUserError(error: unknown): Error {
  if (error instanceof UserError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (!isFaultOfOurs(error)) return new UserError(message, error);
  const detail =
    process.env.PULUMI_AMI_DEBUG === undefined ? "set PULUMI_AMI_DEBUG=1 to see where" : (error.stack ?? "");
  return new UserError(`internal fault of pulumi-ami: ${message} (${detail}); please report it.`, error);
}

function isFaultOfOurs(error: unknown): error is Error {
  return error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
}
