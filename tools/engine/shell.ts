// Variables as lines that a POSIX shell evaluates.
// Floor: nothing but strings.
import path from "node:path";

/**
 * `export NAME='value'`, one line per variable; a quote inside a value is written `'\''`. A value that only puts
 * something before the one in `current` (PATH) says so, and keeps what the shell that evaluates it has.
 */
export function exportLines(
  variables: Readonly<Record<string, string>>,
  current: NodeJS.ProcessEnv = process.env,
): string[] {
  return Object.entries(variables).map(([name, value]) => {
    const present = current[name];
    return present && value.endsWith(path.delimiter + present)
      ? `export ${name}=${quote(value.slice(0, -present.length))}"$${name}"`
      : `export ${name}=${quote(value)}`;
  });
}

function quote(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}
